"""node code given on the command line."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import EVALUATED_DATA, OPAQUE
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque for any code."""
    if code is None:
        return NOTHING
    return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=word_text(code) or reading.path[0]),))
