"""perl and ruby one-liners: operands after -e are input files, which -i rewrites."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import READ, WRITE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Reads, and with -i writes, of the operands."""
    del code
    if not reading.has("-e", "-E"):
        return NOTHING
    uses = [Use(READ, (field,)) for _, field, _ in reading.operands]
    if reading.has("-i"):
        uses += [Use(WRITE, (field,)) for _, field, _ in reading.operands]
    return Findings(uses=tuple(uses))
