"""Wrappers whose first operand ends their options, and whose command stands behind a later `--` (`guix shell PACKAGE… -- COMMAND`)."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The command; nothing without one."""
    del code
    words = [field for _, field, _ in reading.operands]
    start = next((at + 1 for at, field in enumerate(words) if word_text(field) == "--"), len(words))
    return Findings((Use(COMMAND, tuple(words[start:])),)) if words[start:] else NOTHING
