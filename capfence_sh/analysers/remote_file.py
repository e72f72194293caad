"""Programs that take a URL wherever they take a file (xmllint, xsltproc)."""

from capfence_sh import capabilities as cap
from capfence_sh import hosts
from capfence_sh.analysers import Claim, Findings
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LOADED = (v.READ, v.SCRIPT)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Egress to the host of every URL that stands where a file could."""
    claims: list[Claim] = []
    for use in reading.uses:
        text = word_text(use.fields[0]) or ""
        if use.role in _LOADED and "://" in text and not text.startswith("file:"):
            claims.append(Claim(cap.EGRESS, hosts.of_url(text), evidence=text))
    return Findings(claims=tuple(claims))
