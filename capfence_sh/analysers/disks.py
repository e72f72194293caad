"""parted and sgdisk: printing a partition table looks, everything else rewrites it."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# commands of parted that only look, and their words
_LOOKS = frozenset(
    (
        *(
            "print",
            "p",
            "unit",
            "u",
            "free",
            "all",
            "list",
            "devices",
            "align-check",
            "help",
            "quit",
            "q",
            "version",
            "opt",
            "optimal",
            "min",
            "minimal",
        ),
        *("s", "B", "KB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB", "kB", "compact", "chs", "cyl", "%"),
    )
)
_SHOWS = frozenset(("-p", "-i", "-b", "-?"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Privilege and destruction unless every word only looks."""
    words = [word_text(field) or "?" for _, field, _ in reading.operands]
    if reading.path[0] == "parted":
        looks = len(words) > 1 and all(word in _LOOKS or word.isdigit() for word in words[1:])
    else:
        looks = all(given.name in _SHOWS for given in reading.given)
    if looks or not words:
        return NOTHING
    return Findings(claims=(Claim(cap.ROOT_ACCESS, words[0], evidence=words[0]), Claim(cap.DESTRUCTIVE, words[0], evidence=words[0])))
