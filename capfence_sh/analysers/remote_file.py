"""Programs that take a URL wherever they take a file (xmllint, xsltproc)."""

from capfence_sh import capabilities as cap
from capfence_sh import hosts
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LOADED = (v.READ, v.SCRIPT)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Egress to the host of every URL that stands where a file could."""
    claims: list[Claim] = []
    uses: list[Use] = []
    for use in reading.uses:
        text = word_text(use.fields[0]) or ""
        for called in text.split("document(")[1:] if use.role == v.TEXT else ():
            name = called.strip()[1:].partition(called.strip()[:1])[0]
            if called.strip()[:1] not in ("'", '"'):
                claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence="document()"))
            elif "://" in name and not name.startswith("file:"):
                claims.append(Claim(cap.EGRESS, hosts.of_url(name), evidence=name))
            elif name:
                uses.append(Use(v.READ, (literal(name.removeprefix("file://")),)))
        if use.role in _LOADED and "://" in text and not text.startswith("file:"):
            claims.append(Claim(cap.EGRESS, hosts.of_url(text), evidence=text))
    return Findings(tuple(uses), tuple(claims))
