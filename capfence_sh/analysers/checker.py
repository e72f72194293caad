"""Type checkers: project code of the kind that checks, or of the kind that builds where they also write what they checked."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One claim; a compiler that is not told to emit nothing builds."""
    builds = not reading.has("--noEmit") and any("--outDir" in option.names for option in reading.spec.options)
    return Findings(claims=(Claim(cap.PROJECT_CODE, reading.path[0], kind="build" if builds else "check", evidence=reading.path[0]),))
