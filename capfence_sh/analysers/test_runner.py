"""Test runners: project code of the kind that tests."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog.vocabulary import TASKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


_RECIPES = {"tox": "tox", "pytest": "pytest", "py.test": "pytest"}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One claim, whatever the words say."""
    known = _RECIPES.get(reading.written[0])
    uses = (Use(TASKS, reading.words[:1], known),) if known is not None else ()
    return Findings(uses, (Claim(cap.PROJECT_CODE, reading.path[0], kind="test", evidence=reading.path[0]),))
