"""man: a page named by a path, or any page with -l, is a file that is read."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Reads of the pages that are files."""
    local = reading.has("-l", "--local-file")
    pages = tuple(field for _, field, _ in reading.operands if local or "/" in (word_text(field) or ""))
    return Findings(uses=(Use(v.READ, pages),) if pages else ())
