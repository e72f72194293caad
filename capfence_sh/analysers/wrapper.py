"""Wrappers whose inner command is not simply the rest of the words: env -S, watch -x, entr -s, flock -c, strace -o, those given a process, and coverage."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_INNER = (v.COMMAND, v.SHELL_WORDS)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The inner command as this wrapper reads it."""
    return _WRAPPERS[reading.path[0]](reading)


def _rest(reading: "Reading") -> "tuple[Field, ...]":
    return next((use.fields for use in reading.uses if use.role in _INNER), ())


def _instead(reading: "Reading", *inner: Use, claims: tuple[Claim, ...] = ()) -> Findings:
    """The same uses with another inner command."""
    kept = tuple(use for use in reading.uses if use.role not in _INNER)
    return Findings(kept + inner, claims, replaces=True)


def _env(reading: "Reading") -> Findings:
    """-S TEXT is split into words that stand before the others; its own escapes and ${NAME} are not followed."""
    texts = reading.values("-S", "--split-string")
    rest = _rest(reading)
    if rest and word_text(rest[0]) == "-":  # an old spelling of -i
        rest = rest[1:]
        if not texts:
            return _instead(reading, Use(v.COMMAND, rest)) if rest else _instead(reading)
    if not texts:
        return NOTHING
    words = _split(word_text(texts[0]))
    if words is None or (words and words[0][:1] == "-"):
        return _instead(reading, claims=(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=word_text(texts[0]) or "-S"),))
    whole = (*(literal(word) for word in words), *rest)
    return _instead(reading, Use(v.COMMAND, whole)) if whole else NOTHING


def _split(text: str | None) -> list[str] | None:
    """Words separated by blanks, with plain quotes; None when there is more to it."""
    if text is None or "\\" in text or "$" in text or "#" in text:
        return None
    words: list[str] = []
    word, quote, started = "", "", False
    for letter in text + " ":
        if quote:
            quote, word = ("", word) if letter == quote else (quote, word + letter)
        elif letter in "\"'":
            quote, started = letter, True
        elif letter.isspace():
            if started or word:
                words.append(word)
            word, started = "", False
        else:
            word += letter
    return None if quote else words


def _watch(reading: "Reading") -> Findings:
    """-x runs the words as they are, without a shell."""
    return _instead(reading, Use(v.COMMAND, _rest(reading))) if reading.has("-x", "--exec") and _rest(reading) else NOTHING


def _entr(reading: "Reading") -> Findings:
    return _instead(reading, Use(v.SHELL_WORDS, _rest(reading))) if reading.has("-s") and _rest(reading) else NOTHING


def _flock(reading: "Reading") -> Findings:
    """flock FILE -c TEXT; a lock that is a number is an open descriptor."""
    locks = [field for _, field, _ in reading.operands if not (word_text(field) or "").isdigit()]
    uses = [Use(v.APPEND, (field,)) for field in locks]
    rest = _rest(reading)
    if rest and word_text(rest[0]) in ("-c", "--command"):
        return _instead(reading, *uses, *(Use(v.SHELL, (field,)) for field in rest[1:2]))
    return Findings(tuple(uses))


def _strace(reading: "Reading") -> Findings:
    """-o FILE; a name that begins with | or ! is a command that gets the output."""
    uses: list[Use] = []
    for field in reading.values("-o", "--output"):
        text = word_text(field) or ""
        if text[:1] in ("|", "!"):
            uses.append(Use(v.SHELL, (Literal(text[1:], False, field.start, field.end),)))
        else:
            uses.append(Use(v.WRITE, (field,)))
    claims = _attached(reading)
    settings = reading.values("-E", "--env")
    if settings and _rest(reading):
        return _instead(reading, *uses, Use(v.COMMAND, (*settings, *_rest(reading))), claims=claims)
    return Findings(tuple(uses), claims)


def _attached(reading: "Reading") -> tuple[Claim, ...]:
    """-p PID: how often a process makes which calls (-c) is looked at; what it reads and writes is shown else, passwords among it, and -e inject changes it."""
    kinds = [(word_text(field) or "inject").partition("=")[0] for field in reading.values("-e")]
    tampers = reading.has("--inject", "--fault") or any(kind in ("inject", "fault") for kind in kinds)
    if not tampers and reading.has("-c", "--summary-only"):
        return ()
    return tuple(
        Claim(cap.MUTATION, word_text(field) or "?", evidence=word_text(field) or "-p") for field in reading.values("-p", "--attach")
    )


def _watchexec(reading: "Reading") -> Findings:
    """-E NAME=VALUE stands in the environment of the command."""
    settings = reading.values("-E")
    return _instead(reading, Use(v.SHELL_WORDS, (*settings, *_rest(reading)))) if settings and _rest(reading) else NOTHING


def _of_process(reading: "Reading") -> Findings:
    """ionice, chrt, taskset, prlimit, choom with -p: no command is run; the process is changed when a value is given too."""
    if not reading.has("-p", "--pid", "-P", "--pgid", "-u", "--uid") or (reading.path[0] == "prlimit" and not reading.has("-p", "--pid")):
        return NOTHING
    numbers = len(reading.operands) + len(_rest(reading))
    changes = {
        "ionice": reading.has("-c", "--class", "-n", "--classdata"),
        "chrt": numbers > 1,
        "taskset": numbers > 1,
        "prlimit": any(given.values and given.name not in ("-p", "-o") for given in reading.given),
        "choom": reading.has("-n", "--adjust"),
    }
    claims = (Claim(cap.MUTATION, evidence=reading.path[0]),) if changes[reading.path[0]] else ()
    return _instead(reading, claims=claims)


def _daemon(reading: "Reading") -> Findings:
    """start-stop-daemon: the program of -x or -a with the operands as its words."""
    programs = reading.values("-a", "--startas") or reading.values("-x", "--exec")
    words = tuple(field for _, field, _ in reading.operands)
    if not reading.has("-S", "--start") or not programs:
        return NOTHING
    return Findings((Use(v.COMMAND, (programs[0], *words)),))


def _coverage(reading: "Reading") -> Findings:
    """A report of what an earlier run recorded runs nothing but the reporter."""
    rest = [word_text(field) for field in _rest(reading)]
    loaded = tuple(Use(v.CONFIG, (value,)) for value in reading.values("--reporter") if (word_text(value) or "?")[0] in "?./~")
    if rest in (["report"], ["check-coverage"]):
        return _instead(reading, *loaded, claims=(Claim(cap.PROJECT_CODE, reading.path[0], kind="test", evidence=reading.path[0]),))
    return Findings(loaded)


_WRAPPERS: "dict[str, Callable[[Reading], Findings]]" = {
    "env": _env,
    "watch": _watch,
    "entr": _entr,
    "flock": _flock,
    "strace": _strace,
    "ionice": _of_process,
    "chrt": _of_process,
    "taskset": _of_process,
    "prlimit": _of_process,
    "choom": _of_process,
    "start-stop-daemon": _daemon,
    "c8": _coverage,
    "nyc": _coverage,
    "watchexec": _watchexec,
}
