"""envsubst: the variables that its operand names are printed where the text names them."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.places import secret_variable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.secret_read for each that holds a credential, unless they are only listed (-v)."""
    del code
    text = " ".join(text or "" for text in reading.texts()) if not reading.has("-v") else ""
    names = "".join(letter if letter.isalnum() or letter == "_" else " " for letter in text).split()
    return Findings(claims=tuple(Claim(SECRET_READ, name, evidence=name) for name in names if secret_variable(name)))
