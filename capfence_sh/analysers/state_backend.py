"""terraform init: settings of the place where the state is kept, which holds every secret of what was made."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.hosts import of_url
from capfence_sh.reading import known_start
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A write of the current folder; egress to an address that stands on the line."""
    del code
    settings = [known_start(value).partition("=")[2] for value in reading.values("-backend-config")]
    claims = tuple(Claim(EGRESS, of_url(value) or "?", evidence=value) for value in settings if "://" in value)
    return Findings((Use(WRITE, (literal("."),)),), claims)
