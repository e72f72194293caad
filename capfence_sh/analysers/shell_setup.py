"""`NAME init -`: prints what sets a shell up; without the dash, or with --install, it may write that into the startup files."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import PERSISTENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.persistence where it does not only print."""
    del code
    prints = "-" in reading.texts() or reading.has("--path", "--detect-shell")
    return NOTHING if prints and not reading.has("--install") else Findings(claims=(Claim(PERSISTENCE, evidence=" ".join(reading.path)),))
