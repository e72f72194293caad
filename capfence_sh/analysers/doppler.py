"""doppler projects, environments and configs: what follows them is looked at, changed or removed."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import DESTRUCTIVE, MUTATION, SECRET_READ
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LOOKS = ("", "get", "logs", "list")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Nothing for a look; shell.destructive for delete, shell.secret_read for tokens, else shell.mutation."""
    del code
    verb = word_text(reading.operands[0][1]) if reading.operands else ""
    if verb in _LOOKS:
        return NOTHING
    name = f"{reading.path[-1]} {verb}"
    if verb == "delete":
        return Findings(claims=(Claim(DESTRUCTIVE, target=name, evidence=name),))
    if verb == "tokens":
        return Findings(claims=(Claim(SECRET_READ, target=name, evidence=name), Claim(MUTATION, evidence=name)))
    return Findings(claims=(Claim(MUTATION, evidence=name),))
