"""Modes and ACLs: chmod, mkdir -m, mkfifo, mknod, install -m, setfacl, chattr, setfattr -> privilege when they set setuid, setgid or world-writable."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_DANGEROUS_BITS = 0o6002
_OPERATORS = "+-="
# a mode that begins with a dash reads as an option: chmod -x, chmod -u+s
_DASHED = "-r"


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Claims about the mode the command sets; what its paths mean is in the table."""
    program = reading.path[0]
    if program == "setfacl":
        return _acl(reading)
    if program == "chattr":
        return _attributes(reading)
    if program == "setfattr":
        names = [word_text(field) or "security." for field in reading.values("-n", "--name", "-x", "--remove")]
        return Findings(claims=tuple(Claim(cap.ROOT_ACCESS, evidence=name) for name in names if not name.startswith("user.")))
    return Findings(claims=mode_claims(reading))


def mode_claims(reading: "Reading") -> tuple[Claim, ...]:
    """shell.root_access for a mode that grants too much, shell.opaque for one that is not known."""
    claims = [_claim(mode) for mode in _modes(reading)]
    if reading.path[0] == "chmod" and reading.has("--reference"):
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_OPTION, evidence="--reference"))
    if reading.path[0] == "mknod" and any(word_text(field) in ("b", "c", "u") for _, field, _ in reading.operands[1:2]):
        claims.append(Claim(cap.ROOT_ACCESS, evidence="mknod"))
    return tuple(claim for claim in claims if claim is not None)


def _modes(reading: "Reading") -> "tuple[Field, ...]":
    if reading.path[0] != "chmod":
        return reading.values("-m", "--mode")
    return tuple(field for role, field, _ in reading.operands if role == v.TEXT) + reading.values(_DASHED)


def _claim(mode: "Field") -> Claim | None:
    text = word_text(mode)
    if text is None:
        return Claim(cap.OPAQUE, kind=cap.DYNAMIC_OPTION)
    return Claim(cap.ROOT_ACCESS, evidence=text) if grants_too_much(text) else None


def grants_too_much(mode: str) -> bool:
    """Whether chmod(1) with this mode, octal or symbolic, can set setuid, setgid or write for everyone."""
    digits = mode.lstrip(_OPERATORS)
    if digits.isdigit():
        return mode[:1] != "-" and all(digit in "01234567" for digit in digits) and bool(int(digits, 8) & _DANGEROUS_BITS)
    return any(_clause(clause) for clause in mode.split(","))


def _clause(clause: str) -> bool:
    who = clause[: len(clause) - len(clause.lstrip("ugoa"))]
    operator, allowed = "", ""
    for letter in clause[len(who) :] + "-":
        if letter in _OPERATORS:
            if operator in ("+", "=") and _widens(who, allowed):
                return True
            operator, allowed = letter, ""
        else:
            allowed += letter
    return False


def _widens(who: str, allowed: str) -> bool:
    everyone = "o" in who or "a" in who
    special = "s" in allowed and (not who or who != "o")
    return special or (everyone and any(letter in allowed for letter in "wug"))


def _acl(reading: "Reading") -> Findings:
    """An entry for others (o::, other::) that lets them write."""
    claims: list[Claim] = []
    for value in reading.values("-m", "--modify", "--set", "-s"):
        text = word_text(value)
        if text is None:
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_OPTION))
            continue
        for entry in text.replace("default:", "").replace("d:", "").split(","):
            name, _, allowed = entry.strip().partition(":")
            if name in ("o", "other") and ("w" in allowed or allowed.strip(":")[:1] in ("2", "3", "6", "7")):
                claims.append(Claim(cap.ROOT_ACCESS, evidence=text))
    return Findings(claims=tuple(claims))


def _attributes(reading: "Reading") -> Findings:
    """chattr +i -a FILE: words that begin with + or = are attributes, the others paths."""
    paths = tuple(field for _, field, _ in reading.operands if (word_text(field) or "?")[:1] not in ("+", "="))
    return Findings(uses=(Use(v.PERMISSION, paths),)) if paths else NOTHING
