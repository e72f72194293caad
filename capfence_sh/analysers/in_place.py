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
    if reading.path[0] == "ruby" and reading.has("-c") and not reading.has("-e", "-r", "-x"):  # only the syntax is looked at
        return Findings(tuple(Use(READ, (field,)) for _, field, _ in reading.operands), replaces=True, harmless=True)
    if reading.path[0] == "ruby" and reading.texts() == () and len(reading.words) == 2 and reading.has("-v"):  # shows the version and ends
        return Findings(replaces=True, harmless=True)
    if not reading.has("-e", "-E"):
        return NOTHING
    uses = [Use(READ, (field,)) for _, field, _ in reading.operands]
    if reading.has("-i"):
        uses += [Use(WRITE, (field,)) for _, field, _ in reading.operands]
    return Findings(uses=tuple(uses))
