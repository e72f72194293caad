"""Programs that start a shell elsewhere when no command is given (oc rsh, adb shell)."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND, SHELL_WORDS
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The shell, whose commands come from standard input."""
    del code
    given = any(use.role in (COMMAND, SHELL_WORDS) for use in reading.uses)
    return NOTHING if given else Findings((Use(COMMAND, (literal("sh"),)),))
