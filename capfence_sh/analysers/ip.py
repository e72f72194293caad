"""ip(8), bridge(8), tc(8), nmcli(1): OBJECT and COMMAND may be abbreviated; what only shows is told from what changes, `netns exec` runs a command."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_SHOWING = ("show", "list", "lst", "ls", "get", "help", "monitor", "identify", "pids", "save", "showdump", "count", "status", "--help")
# nmcli: what has no OBJECT COMMAND shape or shows without saying so
_OBJECTS_ONLY = ("monitor", "general", "status", "hostname")
# objects that have objects of their own, before the command
_NESTED = ("xfrm", "mptcp", "sr", "ioam")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The first word is the object, the second the command (show when there is none)."""
    texts = reading.texts()
    if not texts:
        return Findings()
    kind, verb = texts[0], texts[1] if len(texts) > 1 else "show"
    if kind is not None and "netns".startswith(kind) and kind.startswith("netn") and verb is not None and verb.startswith("e"):
        first = 2 if reading.has("-all") else 3  # behind the name of one
        return Findings(uses=(Use(v.COMMAND, tuple(field for _, field, _ in reading.operands[first:])),))
    if kind == "vrf" and verb is not None and "exec".startswith(verb):
        return Findings(uses=(Use(v.COMMAND, tuple(field for _, field, _ in reading.operands[3:])),))
    if kind in _NESTED or (kind is not None and len(kind) > 1 and "device".startswith(kind) and verb == "wifi"):
        verb = texts[2] if len(texts) > 2 else "show"
    if kind is not None and any(shown.startswith(kind) for shown in _OBJECTS_ONLY) and len(texts) == 1:
        return Findings()
    if verb is not None and _shows(verb, reading.path[0]):
        return Findings()
    evidence = " ".join(text or "?" for text in texts[:3])
    return Findings(claims=(Claim(cap.MUTATION, target=word_text(reading.operands[0][1]) or "?", evidence=evidence),))


def _shows(verb: str, program: str) -> bool:
    """A prefix of a showing command, unless a changing one comes first in the program's own order (`s` is set for ip)."""
    if verb.startswith(("dev", "table", "to", "from", "root", "type", "-")):
        return program != "nmcli"
    return len(verb) > 1 and any(shown.startswith(verb) for shown in _SHOWING)
