"""kubeadm certs: a look at when they expire, or new ones."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.root_access for anything but `check-expiration`."""
    if reading.texts()[:1] == ("check-expiration",):
        return NOTHING
    return Findings(claims=(Claim(cap.ROOT_ACCESS, evidence="kubeadm certs"),))
