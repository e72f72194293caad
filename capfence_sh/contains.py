"""A compiled `contains` + a command that would run -> whether the command is what the author of the literal meant.

`contains_compile` makes the compiled form, plain tuples.  A literal that begins with a program is a pipeline of patterns; another is text to
find among the words of a command; `contains_mode: raw` is text to find in what was typed.  Deny and approval rules ask whether a command
could be meant (a word that is not known could be any), allow rules whether it is for certain.
"""

from capfence_sh import effects as fx
from capfence_sh.globs import path_possible
from capfence_sh.options import word_text
from capfence_sh.places import absolute
from capfence_sh.words import Dynamic, is_complete, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from capfence_sh.command import Command
    from capfence_sh.options import Reading
    from capfence_sh.question import Question
    from capfence_sh.words import Field

    # (text, whether more may follow)
    WordPattern: TypeAlias = tuple[str, bool]
    # wrappers around it; the catalogue's name of the program ("" for any command); program and subcommand as written, in each equal way;
    # options with their values, operands, words as they are, text, chmod bits, files opened
    Pattern: TypeAlias = tuple[
        tuple[str, ...],
        str,
        tuple[tuple[str, ...], ...],
        tuple[tuple[str, tuple[WordPattern, ...]], ...],
        tuple[WordPattern, ...],
        tuple[WordPattern, ...],
        str,
        int,
        tuple[tuple[bool, str], ...],
    ]
    How: TypeAlias = Literal[0, 1, 2]
    # kind, text, stages of a pipeline, each with its alternatives
    Compiled: TypeAlias = tuple[int, str, tuple[tuple[Pattern, ...], ...]]

# how a literal is compared
PROGRAM, WORDS, RAW = 0, 1, 2
# how a rule asks: is it certain (allow rules), could it be from the command alone, could it be from all that was typed
CERTAIN: "Literal[0]" = 0
ALONE: "Literal[1]" = 1
TOGETHER: "Literal[2]" = 2
NO_MODE = -1
_NOWHERE = float("inf")
_READS_FILE = frozenset(("<", "<&"))


def matches(compiled: "Compiled", command: "Command", question: "Question", how: "How") -> bool:
    """Whether the command is meant by the literal, for a rule that asks like this."""
    kind, text, stages = compiled
    if kind == WORDS:
        return text in question.folded(command)
    if len(stages) == 1:
        return _any_matches(stages[0], command, question, how == CERTAIN)
    if how != TOGETHER:
        return False
    return _in_pipeline(stages, command, question) if kind == PROGRAM else question.typed(text)


def _any_matches(patterns: "tuple[Pattern, ...]", command: "Command", question: "Question", certain: bool) -> bool:
    return any(_matches(pattern, command, question, certain) for pattern in patterns)


def _in_pipeline(stages: "tuple[tuple[Pattern, ...], ...]", command: "Command", question: "Question") -> bool:
    """Whether the command's pipeline holds the stages in order and the command is one of them."""
    if not command.pipeline:
        return False
    key = id(stages), command.pipeline
    if key not in question.places:
        question.places[key] = _places(stages, question.mates(command), question)
    fits, free_from, free_to = question.places[key]
    return any(id(command) in fit and free_from[part] <= command.stage < free_to[part + 1] for part, fit in enumerate(fits))


def _places(
    stages: "tuple[tuple[Pattern, ...], ...]", mates: "tuple[Command, ...]", question: "Question"
) -> "tuple[list[set[int]], list[float], list[float]]":
    """(commands that fit each part, the first stage behind the parts before each, the last stage up to which the parts from each on leave room)

    Each part has a stage of its own, in order: those before as early as they can stand, those behind as late.
    """
    fitting = [[mate for mate in mates if _any_matches(patterns, mate, question, False)] for patterns in stages]
    free_from: list[float] = [0]
    for fit in fitting:
        free_from.append(min((mate.stage for mate in fit if mate.stage >= free_from[-1]), default=_NOWHERE) + 1)
    free_to: list[float] = [_NOWHERE]
    for fit in reversed(fitting):
        free_to.append(max((mate.stage for mate in fit if mate.stage < free_to[-1]), default=-1))
    return [set(map(id, fit)) for fit in fitting], free_from, free_to[::-1]


def _matches(pattern: "Pattern", command: "Command", question: "Question", certain: bool) -> bool:
    via, program, paths, options, operands, words, text, mode, files = pattern
    if via and not _within(via, command.via):
        return False
    if text and text not in question.folded(command):
        return False
    if not all(_opens(wanted, command, certain) for wanted in files):
        return False
    if not program:
        return True
    reading = command.reading
    if reading is None or not any(_is_path(path, reading.written, certain) for path in paths):
        return False
    if not all(_given(option, reading, certain) for option in options):
        return False
    if mode != NO_MODE and not _grants(mode, reading, certain):
        return False
    if not all(_has_word(word, command.argv[1:], certain) for word in words):
        return False
    return all(_has_operand(word, command, reading, question, certain) for word in operands)


def _is_path(wanted: tuple[str, ...], written: tuple[str, ...], certain: bool) -> bool:
    """Whether program and subcommand are the wanted ones."""
    return wanted[1:] == written[1 : len(wanted)] and is_name(wanted[0], written[0], certain)


def is_name(wanted: str, name: str, certain: bool) -> bool:
    """Whether a program has the wanted name; python3.12 and gpg2 are python and gpg where that is stricter."""
    return name == wanted or (not certain and name.startswith(wanted) and not name[len(wanted) :].strip("0123456789.-"))


def _within(wanted: tuple[str, ...], wrappers: tuple[str, ...]) -> bool:
    """Whether the wrappers hold the wanted ones in order."""
    rest = iter(wrappers)
    return all(name in rest for name in wanted)


def _given(option: "tuple[str, tuple[WordPattern, ...]]", reading: "Reading", certain: bool) -> bool:
    name, values = option
    for given in reading.given:
        if name in given.option.names and len(given.values) >= len(values):
            if all(_equal(wanted, value, certain) for wanted, value in zip(values, given.values)):
                return True
    return False


def _has_word(wanted: "WordPattern", fields: "tuple[Field, ...]", certain: bool) -> bool:
    return any(_equal(wanted, field, certain) for field in fields)


def _has_operand(wanted: "WordPattern", command: "Command", reading: "Reading", question: "Question", certain: bool) -> bool:
    fields = tuple(field for _, field, _ in reading.operands)
    if certain or wanted[0][:1] not in ("/", "~"):
        return _has_word(wanted, fields, certain)
    request = question.request
    homes = (request.home, request.passwd_home) if wanted[0][0] == "~" else ("",)
    for home in homes:
        path = absolute(home + wanted[0].lstrip("~"), "/")
        if _has_word((path, wanted[1]), fields, certain) or _reaches(path, wanted[1], command):
            return True
    return _has_word(wanted, fields, certain)


def _reaches(path: str, more: bool, command: "Command") -> bool:
    """Whether a target of the command, wherever it runs, is the path or lies below it."""
    below = path.rstrip("/") + "/**"
    for effect in command.effects:
        if effect.target_type == fx.PATH:
            if path_possible(below, effect.target.lower()) or (more and effect.target.lower().startswith(path)):
                return True
    return False


def _equal(wanted: "WordPattern", field: "Field", certain: bool) -> bool:
    text, more = wanted
    if certain:
        known = word_text(field)
        return isinstance(known, str) and not isinstance(field, Dynamic) and (known == text or (more and known.startswith(text)))
    if isinstance(field, Dynamic) and not is_complete(field):
        prefix = field.prefix.lower()
        return prefix.startswith(text) or text.startswith(prefix)
    return any(_continues(each.lower(), text, more) for each in texts(field))


def _continues(text: str, wanted: str, more: bool) -> bool:
    """Equal, or (for paths and URLs) something below it, or anything that begins so when the literal ends with `=`."""
    if wanted[:1] == "/" and text[:1] == "/":
        text = absolute(text, "/")
    if text == wanted or (more and text.startswith(wanted)):
        return True
    if "/" not in wanted or not text.startswith(wanted):
        return False
    return wanted.endswith("/") or text[len(wanted)] in "/?#:"


def _opens(wanted: tuple[bool, str], command: "Command", certain: bool) -> bool:
    writes, text = wanted
    for operator, field in command.redirections:
        if (operator not in _READS_FILE) != writes or operator in ("<<", "<<<"):
            continue
        known = word_text(field)
        if certain:
            if known == text and not isinstance(field, Dynamic):
                return True
        elif known is None or known.lower().startswith(text) or (text[:1] == "/" and _reaches(text, True, command)):
            return True
    return False


# ---- modes of chmod ----------------------------------------------------------------------------------------------------------

_WHO = {"u": 0o4700, "g": 0o2070, "o": 0o1007, "a": 0o7777}
_PERMISSION = {"r": 0o444, "w": 0o222, "x": 0o111, "X": 0o111, "s": 0o6000, "t": 0o1000}


def _grants(wanted: int, reading: "Reading", certain: bool) -> bool:
    """Whether the mode given to chmod grants at least the wanted bits (certain: exactly these)."""
    if not reading.operands:
        return False
    text = word_text(reading.operands[0][1])
    bits = None if text is None else mode_bits(text)
    if bits is None:
        return text is None and not certain
    return bits == wanted if certain else bits & wanted == wanted


def mode_bits(text: str) -> int | None:
    """The permission bits that a mode of chmod(1) grants by itself, octal or symbolic; None when it is not a mode."""
    if _is_octal(text):
        return int(text, 8)
    bits = 0
    for clause in text.split(","):
        changed = _clause(clause, bits)
        if changed is None:
            return None
        bits = changed
    return bits


def _is_octal(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 5 and not text.strip("01234567")


def _clause(clause: str, bits: int) -> int | None:
    """[ugoa]*([-+=](perms|u|g|o|octal))+ applied to bits."""
    rest = clause.lstrip("ugoa")
    who = clause[: len(clause) - len(rest)] or "a"
    mask = 0
    for letter in who:
        mask |= _WHO[letter]
    if not rest:
        return None
    while rest:
        operator, body = rest[0], rest[1:]
        length = next((at for at, letter in enumerate(body) if letter in "+-="), len(body))
        value = _value(body[:length], bits)
        if operator not in "+-=" or value is None:
            return None
        if operator == "-":
            bits &= ~(value & mask)
        else:
            bits = (bits & ~mask if operator == "=" else bits) | (value & mask)
        rest = body[length:]
    return bits


def _value(text: str, bits: int) -> int | None:
    if text and _is_octal(text):
        return int(text, 8)
    if text in ("u", "g", "o"):
        return (bits >> {"u": 6, "g": 3, "o": 0}[text] & 7) * 0o111
    value = 0
    for letter in text:
        if letter not in _PERMISSION:
            return None
        value |= _PERMISSION[letter]
    return value
