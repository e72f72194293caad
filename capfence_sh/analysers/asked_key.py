"""Programs that print the value of a setting or a key: some names stand for credentials."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_MARKS = (
    "_auth",
    "password",
    "passwd",
    "token",
    "extraheader",
    "secret",
    "apikey",
    "api_key",
    "/registry/secrets",
    "private-key",
    "credential",
)
_ALL = ("", "/", "/registry", "/registry/")
_WHOLE = ("--prefix", "--from-key")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.secret_read for a name that stands for a credential, or for every key there is."""
    del code
    if reading.has("--keys-only", "--count-only"):
        return NOTHING
    names = [(word_text(field) or "").lower() for _, field, _ in reading.operands]
    asked = [name for name in names if any(mark in name for mark in _MARKS) or (name in _ALL and reading.has(*_WHOLE))]
    return Findings(claims=tuple(Claim(SECRET_READ, target=name or "every key", evidence=name) for name in asked))
