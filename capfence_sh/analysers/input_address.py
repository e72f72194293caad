"""Tools whose inputs may be addresses: what they fetch leaves a request there."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.capabilities import EGRESS
from capfence_sh.catalog.vocabulary import READ
from capfence_sh.hosts import UNKNOWN_HOST, of_url
from capfence_sh.reading import known_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.egress for every file that is one."""
    del code
    fields = [field for use in reading.uses if use.role == READ for field in use.fields]
    texts = [known_start(field) for field in (*fields, *(field for _, field, _ in reading.operands))]
    away = [text for text in texts if "://" in text and not text.startswith("file://")]
    return Findings(claims=tuple(Claim(EGRESS, of_url(text) or UNKNOWN_HOST, evidence=text) for text in dict.fromkeys(away)))
