"""sudo, runuser, sg, capsh: where the inner command stands, and the forms that run nothing."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_SEARCHES = ("run", "scan", "test", "new", "lsp", "outline", "completions")
_TEXT_OPTIONS = ("-c", "--command", "--session-command")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The inner command of this program."""
    return _PROGRAMS[reading.path[0]](reading)


def _rest(reading: "Reading") -> "tuple[Field, ...]":
    return next((use.fields for use in reading.uses if use.role in (v.COMMAND, v.SHELL_WORDS)), ())


def _sudo(reading: "Reading") -> Findings:
    """-l, -V, -k and -K without a command only look or forget; -l with one only says whether it would run."""
    looks = reading.has("-l", "--list", "-V")
    forgets = reading.has("-k", "--reset-timestamp", "-K", "--remove-timestamp") and not _rest(reading)
    return Findings(harmless=looks or (forgets and not reading.has("-i", "-s", "--login", "--shell", "-e", "--edit")))


def _runuser(reading: "Reading") -> Findings:
    """runuser -u USER COMMAND…, or as su: USER -c TEXT in any order."""
    words = tuple(field for _, field, _ in reading.operands)
    if reading.has("-u", "--user"):
        return Findings((Use(v.COMMAND, words),)) if words else NOTHING
    texts = [word_text(field) for field in words]
    at = next((position for position, text in enumerate(texts) if text in _TEXT_OPTIONS), -1)
    return Findings((Use(v.SHELL, words[at + 1 : at + 2]),)) if 0 <= at < len(words) - 1 else NOTHING


def _sg(reading: "Reading") -> Findings:
    """sg [-] GROUP [-c] TEXT; what no group command would take is ast-grep under its short name."""
    words = tuple(field for _, field, _ in reading.operands)
    texts = [word_text(field) for field in words]
    if _searches(texts):
        return Findings((Use(v.COMMAND, (literal("ast-grep"), *words)),), replaces=True)
    claims: tuple[Claim, ...] = (Claim(cap.ROOT_ACCESS, evidence="sg"),)
    at = 2 if texts[:1] in (["-"], ["-l"]) else 1
    text = words[at + 1 : at + 2] if texts[at : at + 1] == ["-c"] and len(words) > at + 1 else words[at : at + 1]
    if not text:  # a shell that reads what is typed
        return Findings((), (*claims, Claim(cap.OPAQUE, kind=cap.STDIN_CODE, evidence="sg")), replaces=True)
    return Findings((Use(v.SHELL, text),), claims, replaces=True)


def _searches(texts: "list[str | None]") -> bool:
    """Whether these are words of ast-grep: sg(1) takes no option in front of a group, and runs no command that begins with a dash."""
    first = (texts[0] or "") if texts else ""
    if first[:1] == "-" and first not in ("-", "-l", "-c", "--"):
        return None not in texts[:1]
    return first in _SEARCHES and len(texts) > 1 and (texts[1] or "")[:1] == "-" and texts[1] not in ("-", "-c")


def _capsh(reading: "Reading") -> Findings:
    """Words behind `--` go to a shell with the capabilities that were set."""
    words = tuple(field for _, field, _ in reading.operands)
    if not words and reading.separator < 0:
        return NOTHING
    return Findings((Use(v.COMMAND, (literal("bash"), *words)),), (Claim(cap.ROOT_ACCESS, evidence="capsh"),))


_PROGRAMS: "dict[str, Callable[[Reading], Findings]]" = {
    "sudo": _sudo,
    "runuser": _runuser,
    "sg": _sg,
    "capsh": _capsh,
}
