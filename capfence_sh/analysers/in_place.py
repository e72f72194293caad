"""perl and ruby one-liners: operands after -e are input files, which -i rewrites."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.reading import word_text
from capfence_sh.words import literal

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
        uses += [use for kept in reading.values("-i") for use in _kept(kept, reading)]
    return Findings(uses=tuple(uses))


def _kept(name: "Field", reading: "Reading") -> list[Use]:
    """What is left of the files before they are changed: a star in the name of it is that of the file, and it may lie in another folder (perlrun)."""
    text = word_text(name) or ""
    if "*" not in text:
        return []
    names = [(word_text(field) or "*").rpartition("/")[2] for _, field, _ in reading.operands]
    return [Use(WRITE, (literal(text.replace("*", each)),)) for each in names]
