"""buf: checks of interface descriptions, generators that run plugins, and what leaves for a registry."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


_ASKS = frozenset(("lint", "breaking", "build", "format", "ls-files", "config", "stats", "version", "help", "convert", "export"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the first word asks for; protoc has none."""
    verb = reading.texts()[0] if reading.written[0] == "buf" and reading.texts() else None
    if reading.written[0] != "buf" or verb in _ASKS:
        return NOTHING
    if verb == "generate":
        return Findings(claims=(Claim(cap.PROJECT_CODE, "buf generate", evidence="buf generate"),))
    if verb in ("push", "registry", "beta", "login"):
        return Findings(claims=(Claim(cap.EGRESS, "?", evidence=f"buf {verb}"),))
    return Findings(claims=(Claim(cap.MUTATION, evidence=f"buf {verb or '?'}"),))
