"""storcli, megacli, arcconf and ssacli: what they show of disk arrays, and what they change."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DESTRUCTIVE, MUTATION
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.reading import word_text
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_HELP = ("help", "-h", "--help", "--version", "-v", "-?", "version", "ver")
_MEGA = frozenset(
    (
        *(
            "-adpallinfo",
            "-ldinfo",
            "-pdlist",
            "-pdinfo",
            "-encinfo",
            "-ldpdinfo",
            "-cfgdsply",
            "-adpgettime",
            "-adpcount",
            "-encstatus",
            "-adpgetpciinfo",
        ),
        *("-ldgetnum", "-pdgetnum", "-ldgetprop", "-adpgetprop", "-showsummary", "-phyinfo", "-adpalilog", "-v", "-h"),
    )
)
# of these only what begins with -get, -dsply or -show looks
_MEGA_ASKS = frozenset(("-adpbbucmd", "-fwtermlog", "-adpeventlog", "-pdrbld", "-ldinit", "-ldcc", "-pdclear"))
_ARC = frozenset(("getconfig", "getstatus", "getlogs", "getversion", "getsmartstats", "getperform", "list", "phyerrorlog"))
_SMART = frozenset(
    (
        *(
            "add",
            "create",
            "delete",
            "remove",
            "modify",
            "set",
            "shred",
            "start",
            "stop",
            "enable",
            "disable",
            "rescan",
            "flash",
            "erase",
            "split",
            "diag",
        ),
        *("clear", "reset", "import", "export", "pdmode", "shutdown"),
    )
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Nothing for what looks; anything else changes the array and may lose it."""
    del code
    name = reading.written[0].lower()
    fields = reading.words[1:]
    texts = [word_text(field) for field in fields]
    files = tuple(Use(WRITE, (cut(field, 5),)) for field, text in zip(fields, texts) if (text or "").startswith("file="))
    if texts and None not in texts and _looks(name, [(text or "").lower() for text in texts]):
        return Findings(files)
    return Findings(files, (Claim(MUTATION, evidence=name), Claim(DESTRUCTIVE, "disk array", evidence=name)))


def _looks(name: str, words: list[str]) -> bool:
    if len(words) == 1 and words[0] in _HELP:
        return True
    if name.startswith(("storcli", "perccli")):
        verbs = [word for word in words if word[:1] != "/"]
        return verbs[:1] == ["show"] and "set" not in verbs
    if name.startswith("mega"):
        asks = words[0] in _MEGA_ASKS and words[1:2] != [] and words[1].startswith(("-get", "-dsply", "-show"))
        return (words[0] in _MEGA or asks) and "-f" not in words
    if name == "arcconf":
        return words[0] in _ARC and "clear" not in words
    return words[0] in ("ctrl", "controller") and "show" in words and _SMART.isdisjoint(words)
