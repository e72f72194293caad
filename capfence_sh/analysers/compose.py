"""docker compose: `up` and `build` build what the project's file says."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import PROJECT_CODE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.project_code: of kind build for `build` and `bake`."""
    del code
    verb = reading.path[-1]
    if verb not in ("up", "build", "bake"):
        return NOTHING
    return Findings(claims=(Claim(PROJECT_CODE, kind="" if verb == "up" else "build", evidence=verb),))
