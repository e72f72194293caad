"""Wrappers that put secrets into the environment of a command: one that prints its environment shows them."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_PRINTERS = ("env", "printenv", "export", "set", "declare", "typeset", "compgen")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.secret_read when the command, or the first word of its text, prints the environment."""
    del code
    run = [word_text(field) or "" for use in reading.uses if use.role == COMMAND for field in use.fields]
    texts = [word_text(value) or "" for value in reading.values("--command")]
    words = run or " ".join(texts).split()
    name = words[0].rpartition("/")[2] if words else ""
    dumps = name in _PRINTERS and not any("=" in word for word in words[1:])
    return Findings(claims=(Claim(SECRET_READ, "environment", evidence=name),)) if dumps else NOTHING
