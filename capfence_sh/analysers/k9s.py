"""k9s shows a screen in which everything can be done; its sub-commands only tell."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation unless a sub-command is given."""
    if reading.texts()[:1] in (("version",), ("info",), ("help",), ("completion",)):
        return NOTHING
    return Findings(claims=(Claim(cap.MUTATION, evidence="k9s"),))
