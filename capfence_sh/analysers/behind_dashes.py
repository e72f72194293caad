"""Wrappers that take words of their own, then `--`, then the command they run (`mise exec TOOL -- COMMAND`)."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The command behind `--`; nothing without one."""
    del code
    if reading.separator < 0:
        return NOTHING
    words = tuple(field for _, field, _ in reading.operands[reading.separator :])
    return Findings((Use(COMMAND, words),)) if words else NOTHING
