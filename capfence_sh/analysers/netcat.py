"""nc and ncat: a port check (-z) is a diagnostic, everything else is a connection."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.capabilities import EGRESS, MUTATION, REMOTE_READ, ROOT_ACCESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.egress, or shell.remote_read for `-z` alone."""
    del code
    if reading.has("-z") and not reading.has("-l", "-e", "-c", "--lua-exec", "-x", "--proxy"):
        return Findings(claims=(Claim(REMOTE_READ),))
    if reading.has("-U") and not reading.has("-l", "-e", "-c", "--lua-exec") and not any(_powerful(text) for text in reading.texts()):
        return Findings(claims=tuple(Claim(MUTATION, evidence=text or "?") for text in reading.texts()[-1:]))
    claims = [Claim(EGRESS)]
    if reading.has("-U") and any(_powerful(text) for text in reading.texts()):
        claims.append(Claim(ROOT_ACCESS, evidence="unix socket"))
    return Findings(claims=tuple(claims))


def _powerful(text: str | None) -> bool:
    return text is None or text.endswith(("docker.sock", "containerd.sock", "podman.sock", "crio.sock", "snapd.socket", "libvirt-sock"))
