"""Programs that look at a project by running files of it: what the request itself wrote into those runs."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import TASKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Whatever the words say."""
    return Findings((Use(TASKS, reading.words[:1], ""),))
