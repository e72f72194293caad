"""Reports in several forms at once: `-o FORMAT=FILE` writes FILE (syft, grype)."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.reading import known_start
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A write of every file that the values of -o name."""
    del code
    named = [(field, known_start(field).find("=")) for field in reading.values("-o", "--output")]
    return Findings(tuple(Use(WRITE, (cut(field, at + 1),)) for field, at in named if at >= 0))
