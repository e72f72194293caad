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
    """sg GROUP -c TEXT"""
    rest = _rest(reading)
    if not rest or word_text(rest[0]) != "-c":
        return NOTHING
    kept = tuple(use for use in reading.uses if use.role != v.SHELL_WORDS)
    return Findings(kept + tuple(Use(v.SHELL, (field,)) for field in rest[1:2]), replaces=True)


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
