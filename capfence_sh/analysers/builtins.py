"""Builtins of bash that evaluate data, run text later, or change what a name means (bash(1), SHELL BUILTIN COMMANDS)."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import known_start, word_text
from capfence_sh.shell_names import BUILTINS, CONTROLLING
from capfence_sh.words import NUMBERS, Dynamic, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_UNKNOWN = ' "$REPLY"'  # a shell word that is not known before it runs
_NUMBER = "0123456789-@*"


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What one call of the builtin evaluates or runs."""
    return _BUILTINS[reading.path[0]](reading)


# ---- names that are evaluated --------------------------------------------------------------------------------------------


def _doubtful(field: "Field") -> bool:
    """Whether bash could run something when it takes the word as a variable name: a subscript is arithmetic, and arithmetic evaluates data."""
    text = word_text(field)
    if text is None:
        return not (isinstance(field, Dynamic) and field.reason in NUMBERS)
    if _stands_for_names(field, text):
        return True
    name, bracket, rest = text.partition("=")[0].partition("[")
    if not bracket or not name.replace("_", "a").isalnum():
        return False
    return any(letter not in _NUMBER for letter in text[len(name) + 1 :].partition("]")[0]) or "$" in rest or "`" in rest


def _stands_for_names(field: "Field", text: str) -> bool:
    """Whether a word holds the names of files that a pattern stands for, which may be anything: `a[$(id)]`."""
    if not isinstance(field, Dynamic):
        return False
    for at, letter in enumerate(text):
        product = letter == "*" and text[max(at - 1, 0) : at].isdigit() and text[at + 1 : at + 2].isdigit()
        if letter in "*?[" and not product and not (letter == "[" and text[at + 1 :].partition("]")[0].isdigit()):
            return True
    return False


def _evaluated(fields: "tuple[Field, ...]") -> Findings:
    doubtful = [field for field in fields if _doubtful(field)]
    return _opaque(cap.EVALUATED_DATA, word_text(doubtful[0]) or "name") if doubtful else NOTHING


def _opaque(kind: str, evidence: str) -> Findings:
    return Findings(claims=(Claim(cap.OPAQUE, kind=kind, evidence=evidence),))


def _operands(reading: "Reading") -> "tuple[Field, ...]":
    return tuple(field for _, field, _ in reading.operands)


def _unset(reading: "Reading") -> Findings:
    found = _evaluated(_operands(reading))
    names = [word_text(field) or "" for field in _operands(reading)]
    if not reading.has("-f") and "HISTFILE" in names:
        return Findings(found.uses, (*found.claims, Claim(cap.MUTATION, target="the history of the shell", evidence="unset")))
    return found


def _filled(fields: "tuple[Field, ...]") -> Findings:
    """Names of variables that get a value nobody has read: some decide what runs next."""
    found = _evaluated(fields)
    for field in fields:
        if (word_text(field) or "").partition("[")[0] in CONTROLLING:
            return Findings(found.uses, (*found.claims, *_opaque(cap.EVALUATED_DATA, word_text(field) or "").claims))
    return found


def _read(reading: "Reading") -> Findings:
    return _filled(_operands(reading) + reading.values("-a"))


def _printf(reading: "Reading") -> Findings:
    return _filled(reading.values("-v"))


def _wait(reading: "Reading") -> Findings:
    return _filled(reading.values("-p"))


def _getopts(reading: "Reading") -> Findings:
    return _filled(_operands(reading)[1:2])


def _test(reading: "Reading") -> Findings:
    """test -v NAME and -R NAME; the other operators compare text or look at files."""
    words = _operands(reading)
    named = tuple(words[at + 1] for at, field in enumerate(words[:-1]) if word_text(field) in ("-v", "-R"))
    return _evaluated(named)


def _let(reading: "Reading") -> Findings:
    """Each operand is an arithmetic command: read as (( )) is."""
    uses: list[Use] = []
    for field in _operands(reading):
        text = word_text(field)
        if text is None or _stands_for_names(field, text):
            return _opaque(cap.EVALUATED_DATA, "let")
        uses.append(Use(v.SHELL, (literal("((" + text + "))"),)))
    return Findings(tuple(uses))


def _is_unknown_value(field: "Field") -> bool:
    """Whether NAME=VALUE has a value that is not known, and may be no number."""
    text = word_text(field)
    unknown = field.reason not in NUMBERS if text is None and isinstance(field, Dynamic) else _stands_for_names(field, text or "")
    return unknown and "=" in known_start(field)


def _declare(reading: "Reading") -> Findings:
    """declare, local, readonly, export, typeset: -n makes a reference, -i evaluates, a quoted (list) is expanded."""
    operands = _operands(reading)
    if reading.has("-n") and reading.path[0] != "export" and operands:
        return _opaque(cap.EVALUATED_DATA, word_text(operands[0]) or "-n")
    uses: list[Use] = []
    for field in operands:
        name, equals, value = (word_text(field) or "").partition("=")
        if value[:1] == "(" and ("$" in value or "`" in value):
            return _opaque(cap.EVALUATED_DATA, value)
        if reading.has("-i") and _is_unknown_value(field):
            return _opaque(cap.EVALUATED_DATA, known_start(field) or "-i")
        if reading.has("-i") and equals:
            uses.append(Use(v.SHELL, (literal("((" + name + "=" + value + "))"),)))
    named = tuple(field for field in operands if not (isinstance(field, Dynamic) and "=" in field.prefix))
    found = _evaluated(named)
    return Findings(tuple(uses), found.claims)


# ---- text that runs later ------------------------------------------------------------------------------------------------


def _trap(reading: "Reading") -> Findings:
    """trap TEXT SIGNAL…: a lone word, `-` and the empty text set nothing."""
    operands = _operands(reading)
    if len(operands) < 2 or word_text(operands[0]) in ("-", "") or reading.has("-p", "-l", "-P"):
        return NOTHING
    return Findings((Use(v.SHELL, (operands[0],)),))


def _mapfile(reading: "Reading") -> Findings:
    named = _filled(_operands(reading))
    return Findings(tuple(Use(v.PROGRAM, (field,)) for field in reading.values("-C")), named.claims)


def _complete(reading: "Reading") -> Findings:
    """complete, compgen, compopt: -C is a command, the words of -W are expanded."""
    uses = [Use(v.PROGRAM, (field,)) for field in reading.values("-C")]
    if reading.path[0] == "compgen":  # the others name functions for the terminal
        uses += [Use(v.SHELL, (field,)) for field in reading.values("-F")]
    for field in reading.values("-W"):
        text = word_text(field)
        if text is None:
            return _opaque(cap.EVALUATED_DATA, "-W")
        if "$" in text or "`" in text or "<(" in text:
            uses.append(Use(v.SHELL, (literal(": " + text),)))
    return Findings(tuple(uses))


def _alias(reading: "Reading") -> Findings:
    """NAME=TEXT: the text with words behind it that are not known yet."""
    uses: list[Use] = []
    for field in _operands(reading):
        text = word_text(field)
        if text is None:
            return _opaque(cap.DYNAMIC_COMMAND, "alias")
        if "=" in text:
            uses.append(Use(v.SHELL, (literal(text.partition("=")[2] + _UNKNOWN),)))
    return Findings(tuple(uses))


def _bind(reading: "Reading") -> Findings:
    return _opaque(cap.TERMINAL_INPUT, "bind -x") if reading.has("-x") or reading.operands else NOTHING


def _fc(reading: "Reading") -> Findings:
    """fc runs lines of the history, or what an editor made of them; -l only lists."""
    return NOTHING if reading.has("-l") else _opaque(cap.EVALUATED_DATA, "fc")


# ---- what a name means ---------------------------------------------------------------------------------------------------


def _hash(reading: "Reading") -> Findings:
    return _opaque(cap.DYNAMIC_COMMAND, word_text(reading.values("-p")[0]) or "") if reading.values("-p") else NOTHING


def _enable(reading: "Reading") -> Findings:
    """-f loads a shared object as a builtin, and so does a name that is no builtin (BASH_LOADABLES_PATH)."""
    if reading.values("-f"):
        return _opaque(cap.DYNAMIC_COMMAND, word_text(reading.values("-f")[0]) or "")
    other = [name or "?" for name in reading.texts() if name not in BUILTINS]
    return _opaque(cap.DYNAMIC_COMMAND, other[0]) if other and not reading.has("-n") else NOTHING


_BUILTINS: "dict[str, Callable[[Reading], Findings]]" = {
    "read": _read,
    "unset": _unset,
    "printf": _printf,
    "wait": _wait,
    "getopts": _getopts,
    "test": _test,
    "let": _let,
    "declare": _declare,
    "local": _declare,
    "readonly": _declare,
    "export": _declare,
    "trap": _trap,
    "mapfile": _mapfile,
    "complete": _complete,
    "compgen": _complete,
    "compopt": _complete,
    "alias": _alias,
    "bind": _bind,
    "fc": _fc,
    "hash": _hash,
    "enable": _enable,
}
