"""Programs that take further words from a file named as @FILE."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import CONFIG
from capfence_sh.reading import known_start
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A use as configuration of each such file."""
    del code
    return Findings(uses=tuple(Use(CONFIG, (cut(field, 1),)) for _, field, _ in reading.operands if known_start(field)[:1] == "@"))
