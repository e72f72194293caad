"""Programs whose words are not read: asking for help or for the version does nothing else."""

from capfence_sh.analysers import NOTHING, Findings
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_HELP = ("--help", "-h", "--version", "-V", "version", "help", "-version", "-help")
_STOPS = ("security",)  # they read no option behind a name


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Harmless when the only word asks for help or the version, or the last one is --help."""
    del code
    words = [word_text(field) for _, field, _ in reading.operands]
    last = bool(words) and words[-1] == "--help" and None not in words and reading.written[0] not in _STOPS
    asks = (len(words) == 1 and words[0] in _HELP) or last
    return Findings(harmless=True) if asks else NOTHING
