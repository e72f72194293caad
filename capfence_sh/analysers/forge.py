"""Questions to a forge or an error tracker, and everything that is sent there."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_ASKS = frozenset(("list", "show", "view", "info", "status", "labels", "files", "transfer-status", "propose-version"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_read for a question, else shell.egress."""
    words = reading.texts()
    name = " ".join((reading.written[0], *(word or "?" for word in words[:2])))
    asks = not words and reading.path[-1] in ("pr", "issue", "release", "ci-status", "info", "issues", "events", "releases", "projects")
    if asks or (words[:1] and words[0] in _ASKS and "upload" not in words):
        return Findings(claims=(Claim(cap.REMOTE_READ, evidence=name),))
    return Findings(claims=(Claim(cap.EGRESS, "?", evidence=name),))
