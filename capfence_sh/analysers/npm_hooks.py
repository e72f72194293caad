"""npm pack, npm version: the project's own scripts around them."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import TASKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The scripts, unless the command says that none run."""
    return NOTHING if reading.has("--ignore-scripts") else Findings((Use(TASKS, reading.words[:1], "npm"),))
