"""git instaweb: a server that every host reaches, unless it is told to bind this one only (git-instaweb(1), --local)."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import EGRESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.egress for what it shows."""
    del code
    return NOTHING if reading.has("--local", "--stop") else Findings(claims=(Claim(EGRESS, "?", evidence="instaweb"),))
