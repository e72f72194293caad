"""jsonnet, cue, dhall, opa: evaluation without effects, and the sub-commands that do more."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


_ASKS = frozenset(
    (
        "eval",
        "test",
        "fmt",
        "check",
        "vet",
        "export",
        "def",
        "trim",
        "inspect",
        "parse",
        "deps",
        "capabilities",
        "version",
        "help",
        "bench",
        "build",
    )
)


# built-in functions of Rego that connect to what they are told
_CONNECTS = ("http.send", "net.lookup_ip_addr", "providers.aws.")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Sub-commands of cue and opa that run, serve or fetch."""
    name, words = reading.written[0], reading.texts()
    if name == "opa" and any(call in (word or "?") for word in words for call in _CONNECTS):
        return Findings(claims=(Claim(cap.EGRESS, evidence="opa"),))
    if name not in ("cue", "opa") or not words or words[0] in _ASKS:
        return NOTHING
    if name == "cue" and words[0] == "cmd":
        return Findings(claims=(Claim(cap.PROJECT_CODE, "cue cmd", evidence="cue cmd"),))
    return Findings(claims=(Claim(cap.MUTATION, evidence=f"{name} {words[0] or '?'}"),))
