"""semgrep: searches of the project's code, and the verbs that send findings or rules to the service behind it."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings
from capfence_sh.hosts import of_url
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_SENDS = ("ci", "publish", "login", "install-semgrep-pro")
_SERVES = ("mcp", "lsp", "logout")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Project code of the kind that lints, and what the verb adds; without a verb it is `scan`."""
    verb = next(iter(reading.texts()), "")
    claims = [Claim(cap.PROJECT_CODE, "semgrep", kind="lint", evidence="semgrep")]
    if verb in _SENDS:
        claims.append(Claim(cap.EGRESS, "?", evidence=f"semgrep {verb}"))
    elif verb in _SERVES:
        claims.append(Claim(cap.MUTATION, evidence=f"semgrep {verb}"))
    urls = [word_text(value) or "" for value in (*reading.values("--config"), *reading.values("-o", "--output"))]
    claims += [Claim(cap.EGRESS, of_url(url), evidence=url) for url in urls if "://" in url]
    return Findings(claims=tuple(claims))
