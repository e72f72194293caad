"""ifconfig(8): with an interface alone it shows, with more words it changes."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Up to one operand is a question."""
    if len(reading.operands) < 2:
        return NOTHING
    return Findings(claims=(Claim(cap.MUTATION, target=word_text(reading.operands[0][1]) or "?", evidence=reading.path[0]),))
