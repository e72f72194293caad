"""Development servers: one that listens on this host only runs the project's code; one that others can reach changes what the host offers."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_ADDRESSES = ("--host", "--bind", "--listen")
# they listen everywhere, or somewhere that is not told here, unless told otherwise
_OPEN = ("waitress-serve",)
_LOCAL = frozenset(("localhost", "127.0.0.1", "::1", "[::1]"))
_UNKNOWN = ("--fd", "-c", "--config", "--env-file")


def is_local(address: str) -> bool:
    """Whether what listens there, with a port or without, is reached from this host only."""
    return address in _LOCAL or address.rpartition(":")[0] in _LOCAL


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation unless every address is this host's own."""
    name = reading.written[0]
    addresses = [word_text(field) or "?" for option in _ADDRESSES for field in reading.values(option)]
    local = bool(addresses) or name not in _OPEN
    if local and not reading.has(*_UNKNOWN) and all(map(is_local, addresses)):
        return Findings()
    return Findings(claims=(Claim(cap.MUTATION, evidence=name),))
