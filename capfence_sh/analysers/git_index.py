"""git read-tree: with -u the files of the working tree follow, with --reset whatever they hold."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import REMOVE
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The working tree is lost where both options are given."""
    del code
    texts = [word_text(field) for field in reading.words]
    return Findings((Use(REMOVE, (literal("."),)),)) if "-u" in texts and "--reset" in texts and "-n" not in texts else NOTHING
