"""make: targets are project code with the kind that their names promise; -n runs nothing but `+` lines; variables can replace the shell."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use, verbs
from capfence_sh.catalog.vocabulary import TASKS
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_COMPILERS = frozenset(("gcc", "clang", "cc", "g++", "clang++", "c++", "tcc"))
_PRINTING = ("-n", "-q")
_COMMAND_VARIABLES = frozenset(("SHELL", ".SHELLFLAGS", "MAKE", "CC", "CXX", "LD", "AR", "MAKEFLAGS", "MAKEFILES"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A makefile from standard input is code that nobody has read."""
    if reading.has(*_PRINTING):  # reading a makefile already runs what it computes: of this folder's that is known
        named = reading.has("-f", "-C", "-I")
        return Findings(
            _recipes(reading), (*((Claim(cap.PROJECT_CODE, kind="build", evidence="make -n"),) if named else ()), *_variables(reading))
        )
    claims = [*verbs.analyse(reading, None).claims, *_variables(reading)]
    if any(word_text(field) is None for field in reading.values("-f")):
        claims.append(Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence="-f"))
    if any(word_text(field) in ("-", "/dev/stdin") for field in reading.values("-f")):
        claims.append(Claim(cap.OPAQUE, kind=cap.STDIN_CODE, evidence="-f -"))
    return Findings(_recipes(reading), tuple(claims))


def _variables(reading: "Reading") -> list[Claim]:
    """Variables on the command line that say what runs."""
    claims: list[Claim] = []
    for text in reading.texts():
        name, _, value = (text or "").partition("=")
        name = name.rstrip(":+?!")
        if name in ("CC", "CXX") and value in _COMPILERS:
            continue
        if text is not None and "=" in text and (name in _COMMAND_VARIABLES or "$(shell" in text or "`" in text):
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=text))
    return claims


def _recipes(reading: "Reading") -> tuple[Use, ...]:
    return (Use(TASKS, reading.words[:1], "make"),)
