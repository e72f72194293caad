"""Settings of package managers: an address among the words is where packages will come from."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.capabilities import REMOTE_CODE
from capfence_sh.hosts import of_url
from capfence_sh.reading import known_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_code for the address; its name may hold one that it replaces (bundle config mirror.URL)."""
    del code
    texts = [known_start(field) for _, field, _ in reading.operands[1:]]
    return Findings(claims=tuple(Claim(REMOTE_CODE, of_url(text) or "?", evidence=text) for text in texts if "://" in text))
