"""kubectx and kubens: with a name they switch, without one they list."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import MUTATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation when the current context or namespace changes."""
    del code
    return Findings(claims=(Claim(MUTATION),)) if reading.operands or reading.has("-d", "-u") else NOTHING
