"""consul-template -template SOURCE:TARGET[:COMMAND]: the file that is read, the one that is written, and what runs then."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import READ, SHELL, WRITE
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A use of each part of each template."""
    del code
    uses: list[Use] = []
    for field in reading.values("-template"):
        parts = (word_text(field) or "").split(":", 2)
        uses += [Use(role, (literal(part),)) for role, part in zip((READ, WRITE, SHELL), parts) if part]
    return Findings(tuple(uses)) if uses else NOTHING
