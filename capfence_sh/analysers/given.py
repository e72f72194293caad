"""Verbs that show what is chosen when nothing is named, and choose what is."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import MUTATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation with an operand."""
    del code
    return Findings(claims=(Claim(MUTATION, evidence=" ".join(reading.path)),)) if reading.operands else NOTHING
