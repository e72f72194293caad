"""pdftk: input files (`A=in.pdf`), an operation with its words, and `output FILE`."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import cut, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LEAVES_FILES = ("burst", "unpack_files")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A read of every word before `output`, a write of the word behind it."""
    del code
    fields = [field for _, field, _ in reading.operands]
    texts = [word_text(field) for field in fields]
    end = texts.index("output") if "output" in texts else len(fields)
    uses = [Use(READ, (_path(field),)) for field in fields[:end]]
    uses += [Use(WRITE, (field,)) for field in fields[end + 1 : end + 2]]
    if end == len(fields) and any(text in _LEAVES_FILES for text in texts):
        uses.append(Use(WRITE, (literal("."),)))
    return Findings(tuple(uses), replaces=True)


def _path(field: "Field") -> "Field":
    text = known_start(field)
    return cut(field, text.index("=") + 1) if text[:1].isupper() and "=" in text else field
