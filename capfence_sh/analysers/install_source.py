"""Installers that can take their package from a URL or another index instead of the configured registry."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import REMOTE_CODE
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_KINDS = (None, "git", "github")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_code for --git and --index, and for operands that say so (`mix archive.install github ORG/REPO`)."""
    del code
    sources = reading.values("--git", "--index")
    sources += tuple(field for _, field, _ in reading.operands if reading.path[0] == "mix" and word_text(field) in _KINDS)
    if not sources:
        return NOTHING
    return Findings(claims=(Claim(REMOTE_CODE, evidence=word_text(sources[0]) or "?"),))
