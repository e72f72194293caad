"""The programs that run one command on many hosts hand options to ssh: they mean what they mean for ssh."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.ssh import configured
from capfence_sh.capabilities import UNKNOWN
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_FLAGS = frozenset(("-4", "-6", "-C", "-a", "-k", "-n", "-q", "-T", "-t", "-v", "-x"))
_VALUES = frozenset(("-b", "-c", "-i", "-l", "-m", "-p"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses and claims of settings (-O) and of arguments for ssh (-x, -X, -o)."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = []
    for value in reading.values("-O"):
        configured(value, uses, claims)
    arguments = ("-o",) if reading.path[0] == "clush" else ("--extra-args", "--extra-arg")
    for value in reading.values(*arguments):
        _arguments(word_text(value), uses, claims)
    return Findings(uses=tuple(uses), claims=tuple(claims))


def _arguments(text: str | None, uses: list[Use], claims: list[Claim]) -> None:
    words = (text or "?").split()
    while words:
        word = words.pop(0)
        if word.startswith("-o"):
            configured(literal(word[2:] or " ".join(words)), uses, claims)
            words = words if word[2:] and "command" not in word.lower() else []
        elif word in _VALUES and words:
            words.pop(0)
        elif word not in _FLAGS and word[:2] not in _VALUES:
            claims.append(Claim(UNKNOWN, evidence=word))
