"""npm pack, npm version: the project's own scripts around them."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import PROJECT_CODE
from capfence_sh.catalog.vocabulary import TASKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The scripts, unless the command says that none run; `npm version` alone only tells versions (npm-version(1), lib/commands/version.js)."""
    changes = reading.path[-1] == "version" and (bool(reading.operands) or reading.path[0] != "npm")
    if reading.path[-1] == "version" and not changes:
        return NOTHING
    claims = (Claim(PROJECT_CODE, evidence="version"),) if changes else ()
    return Findings(() if reading.has("--ignore-scripts") else (Use(TASKS, reading.words[:1], "npm"),), claims)
