"""ssh-keygen: looking at keys, making them, and signing."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import CONTROL, SECRET_READ
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_LOOKS = ("-l", "-L", "-F", "-B", "-Q", "-r", "-y", "-e")
_CHANGES_OWN = ("-A", "-K", "-R", "-D")  # their effects stand in the table
APPROVAL_NAMESPACE = "capfence-approval"


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Writes of the key file unless the mode only looks; a signature in the approval namespace is the guard's own business."""
    del code
    mode = next((word_text(value) for value in reading.values("-Y")), "")
    spaces = [word_text(value) for value in reading.values("-n")]
    if mode is None or mode == "sign":
        if any(space is None or space == APPROVAL_NAMESPACE for space in spaces):
            return Findings(claims=(Claim(CONTROL, target=APPROVAL_NAMESPACE, evidence="ssh-keygen -Y sign"),))
        return Findings(uses=tuple(Use(WRITE, (literal((word_text(field) or "?") + ".sig"),)) for _, field, _ in reading.operands))
    if mode or (reading.has(*_LOOKS) and not reading.has("-p", "-c")):
        return NOTHING  # -y and -e print the public half only
    if reading.has(*_CHANGES_OWN):
        return Findings(uses=tuple(Use(WRITE, (hosts,)) for hosts in reading.values("-f") if reading.has("-R")))
    if reading.has("-s"):
        signed = tuple(Use(READ, (field,)) for _, field, _ in reading.operands)
        return Findings(uses=signed, claims=(Claim(SECRET_READ, evidence="-s"),))
    keys = reading.values("-f") or (literal("~/.ssh/id_ed25519"),)
    return Findings(uses=tuple(Use(WRITE, (key,)) for key in keys))
