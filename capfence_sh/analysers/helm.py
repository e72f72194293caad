"""helm and kustomize: charts and bases from other places, and files named inside values."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS, REMOTE_CODE
from capfence_sh.catalog.vocabulary import READ
from capfence_sh.hosts import of_url, split_scheme
from capfence_sh.options import word_text
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_LOOKS = frozenset(("show", "pull"))
_CHARTS = frozenset(("install", "template"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_code for a chart given by its URL, egress for a remote kustomize base; reads for --set-file and for values by URL."""
    del code
    verb = reading.path[1] if len(reading.path) > 1 else ""
    uses: list[Use] = []
    for value in reading.values("--set-file"):
        for pair in (word_text(value) or "").split(","):
            uses.append(Use(READ, (literal(pair.partition("=")[2]),)))
    claims = [
        Claim(EGRESS, target=of_url(use.fields[0].text), evidence=use.fields[0].text)
        for use in uses
        if isinstance(use.fields[0], Literal) and split_scheme(use.fields[0].text)[0]
    ]
    for text in reading.texts():
        if text is None or not (split_scheme(text)[0] or text.startswith("github.com/")):
            continue
        if reading.path[0] == "kustomize":
            claims.append(Claim(EGRESS, target=of_url(text), evidence=text))
        elif verb in _CHARTS:
            claims.append(Claim(REMOTE_CODE, target=of_url(text), evidence=text))
        elif verb in _LOOKS and text.lower().startswith(("http", "oci:")):
            claims.append(Claim(EGRESS, target=of_url(text), evidence=text))
    for value in reading.values("-f"):
        text = word_text(value) or ""
        if split_scheme(text)[0]:
            claims.append(Claim(EGRESS, target=of_url(text), evidence=text))
    return Findings(tuple(uses), tuple(claims))
