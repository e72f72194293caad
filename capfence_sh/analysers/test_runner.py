"""Test runners: project code of the kind that tests."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One claim, whatever the words say."""
    return Findings(claims=(Claim(cap.PROJECT_CODE, reading.path[0], kind="test", evidence=reading.path[0]),))
