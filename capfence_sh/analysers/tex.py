"""TeX engines: the first word is the file that is typeset, unless it is TeX itself (tex(1)); words behind it are TeX, too."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A file of the project is its code; `\\` begins commands, `&` and `*` name formats, `^^` and braces may become anything."""
    fields = tuple(field for _, field, _ in reading.operands)
    uses = [Use(v.CODE, (field,), "foreign") for field in fields[1:]]
    for field in fields[:1]:
        text = word_text(field)
        uses.append(Use(v.CONFIG, (field,)) if _is_name(text) else Use(v.CODE, (field,), "foreign"))
        uses += [Use(v.CONFIG, (literal(f"{text}.tex"),))] if _is_name(text) and not (text or "").endswith(".tex") else []
    return Findings(tuple(uses))


def _is_name(text: str | None) -> bool:
    return bool(text) and all(letter.isalnum() or letter in "._-+/~ ," for letter in text or "")
