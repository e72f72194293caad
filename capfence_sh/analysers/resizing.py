"""truncate: a size that a file is brought up to writes as `>` does; emptying or cutting one loses what was in it."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import OVERWRITE, WRITE
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_GROWS = ("+", ">", "%")  # extend by, at least, round up to a multiple
_UNITS = "KMGTPEZYRQkmgtpezyrqBbi"


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The role of the files, by the size they are given."""
    del code
    sizes = [word_text(field) or "" for field in reading.values("-s", "--size")]
    grows = bool(sizes) and all(_grows(size.strip()) for size in sizes)
    return Findings(tuple(Use(WRITE if grows else OVERWRITE, (field,)) for _, field, _ in reading.operands))


def _grows(size: str) -> bool:
    number = size.rstrip(_UNITS)
    return size[:1] in _GROWS or (number != size and number.isdigit() and int(number) > 0)
