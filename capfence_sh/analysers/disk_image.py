"""qemu-img: images may be addresses or descriptions in JSON; a trace names its file."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.hosts import UNKNOWN_HOST, of_url
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_REMOTE = ('"https"', '"http"', '"ftp"', '"ssh"', '"nbd"', '"nfs"', '"rbd"', '"gluster"', '"iscsi"', '"curl"')


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.egress for images elsewhere, and the file of a trace."""
    del code
    claims: list[Claim] = []
    for _, field, _ in reading.operands:
        text = known_start(field)
        if text.startswith("json:"):
            address = next((part for part in text.split('"') if "://" in part), "")
            if address or any(driver in text for driver in _REMOTE):
                claims.append(Claim(EGRESS, of_url(address) or UNKNOWN_HOST, evidence=text))
        elif "://" in text and not text.startswith("file://"):
            claims.append(Claim(EGRESS, of_url(text) or UNKNOWN_HOST, evidence=text))
    parts = [part for value in reading.values("-T") for part in (word_text(value) or "file=?").split(",")]
    return Findings(tuple(Use(WRITE, (literal(part[5:]),)) for part in parts if part.startswith("file=")), tuple(claims))
