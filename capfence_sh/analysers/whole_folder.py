"""Programs that pack whole folders: one that stands above a home holds its private keys."""

from capfence_sh.analysers import Findings
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.catalog.vocabulary import READ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The reads of what lies below the operands."""
    del code
    return Findings(uses=tuple(use for role, field, _ in reading.operands if role == READ for use in secrets_below(field)))
