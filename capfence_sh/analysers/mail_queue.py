"""exim: modes that only look at the queue, at a message, at the configuration or at what would become of an address; any other sends."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import EGRESS
from capfence_sh.hosts import UNKNOWN_HOST
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_QUEUE = ("-bp", "-bpa", "-bpc", "-bpr", "-bpra", "-bpru", "-bpu")
_LOOKS = (*_QUEUE, "-bV", "-bP", "-bt", "-bv", "-bvs", "-brt", "-brw", "-bI:dscp", "-bI:help", "-bI:sieve", "-Mvb", "-Mvh", "-Mvl")
_BESIDE = ("-v", "-n", "-d", "-G", "-C", "-f")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Mail leaves, unless everything that is given only looks."""
    del code
    if reading.has(*_LOOKS) and all(name in (*_LOOKS, *_BESIDE) for given in reading.given for name in given.option.names):
        return NOTHING
    addresses = [(word_text(field) or "").partition("@")[2] for _, field, _ in reading.operands]
    return Findings(claims=tuple(Claim(EGRESS, target=host or UNKNOWN_HOST, evidence=reading.written[0]) for host in addresses or [""]))
