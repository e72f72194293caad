"""Installers that can take their package from a URL or another index instead of the configured registry."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import REMOTE_CODE
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_code for --git and --index."""
    del code
    sources = reading.values("--git", "--index")
    if not sources:
        return NOTHING
    return Findings(claims=(Claim(REMOTE_CODE, evidence=word_text(sources[0]) or "?"),))
