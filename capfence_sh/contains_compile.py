"""The literal of a `contains` -> its compiled form (see `contains`).  Only reached when a policy is compiled or explained.

A literal that begins with a program of the catalogue (or a path to one) becomes that program, its options, values and operands, each required, in
any order and spelling; what follows a trailing `=` is open.  `a | b` becomes a pipeline, `> file` an opened file, `sudo a` the command a
inside sudo.  Anything else is text: looked for in words where it can be a word, else in what was typed.
"""

import shlex

from capfence_sh import analysers
from capfence_sh.catalog import vocabulary as v
from capfence_sh.contains import NO_MODE, PROGRAM, RAW, WORDS, mode_bits
from capfence_sh.options import read, word_text
from capfence_sh.places import absolute
from capfence_sh.site_commands import NONE, lookup
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from capfence_sh.analysers import Use
    from capfence_sh.catalog.vocabulary import Command
    from capfence_sh.contains import Compiled, Pattern, WordPattern
    from capfence_sh.options import Reading
    from capfence_sh.site_commands import SiteCommands
    from capfence_sh.words import Field

    Opened: TypeAlias = tuple[tuple[bool, str], ...]

_OPERATORS = "|&;<>()"
_PIPES = ("|", "|&")
_WRITES = (">", ">>", ">|", "&>", "&>>", ">&")
_READS = ("<",)
_HOMES = ("$HOME", "${HOME}")
_ANYTHING: "Pattern" = ((), "", (), (), (), (), "", NO_MODE, ())


def raw(text: str) -> "Compiled":
    """`contains_mode: raw`: the text anywhere in what was typed, whatever the case."""
    return (RAW, text.lower(), ())


def compile_contains(text: str, certain: bool, described: "SiteCommands" = NONE) -> "Compiled":
    """Compile a literal; certain: for an allow rule, where words are compared exactly and a wrapper is a command of its own.

    described: the programs that the policy itself describes.
    """
    stages = _split(text)
    if stages is None:
        return raw(text)
    patterns = [_stage(words, files, certain, described) for words, files in stages]
    known = [pattern for pattern in patterns if pattern is not None]
    if len(known) == len(patterns) and any(alternatives != (_ANYTHING,) for alternatives in known):
        return (PROGRAM, "", tuple(known))
    if len(stages) > 1 or stages[0][1] or not stages[0][0]:
        return raw(text)
    return (WORDS, " ".join(text.lower().split()), ())


def programs(compiled: "Compiled") -> tuple[str, ...]:
    """The catalogue's names of the programs a command must be one of to be meant; () when any could be."""
    names = [program for alternatives in compiled[2] for _, program, *_ in alternatives]
    return () if not names or "" in names else tuple(dict.fromkeys(names))


# ---- the literal as a shell reads it -------------------------------------------------------------------------------------


def _split(text: str) -> "list[tuple[list[str], list[tuple[bool, str]]]] | None":
    """(words, (whether it is written, file) of each file opened) of each stage of a pipeline; None when it is not one."""
    lexer = shlex.shlex(text, posix=True, punctuation_chars=_OPERATORS)
    lexer.whitespace_split = True
    lexer.commenters = ""
    try:
        tokens = list(lexer)
    except ValueError:
        return None
    stages: list[tuple[list[str], list[tuple[bool, str]]]] = [([], [])]
    direction = ""
    for token in tokens:
        if token.strip(_OPERATORS):
            if "`" in token or ("$" in token and not token.startswith(_HOMES)):
                return None
            _add(stages[-1], direction, token)
            direction = ""
        elif direction or token not in (*_PIPES, *_WRITES, *_READS):
            return None
        elif token in _PIPES:
            stages.append(([], []))
        else:
            direction = token
    return None if direction else stages


def _add(stage: "tuple[list[str], list[tuple[bool, str]]]", direction: str, token: str) -> None:
    words, files = stage
    for home in _HOMES:
        if token == home or token.startswith(home + "/"):
            token = "~" + token[len(home) :]
    if not direction:
        words.append(token)
        return
    if words and words[-1] in ("1", "2"):
        words.pop()  # the descriptor of 2> file
    files.append((direction in _WRITES, token))


# ---- one command ---------------------------------------------------------------------------------------------------------


def _stage(words: list[str], files: "list[tuple[bool, str]]", certain: bool, described: "SiteCommands") -> "tuple[Pattern, ...] | None":
    """The alternatives for one stage; None when it does not begin with a known program."""
    opened = tuple((writes, name if certain else name.lower()) for writes, name in files)
    if not words:
        return (((), "", (), (), (), (), "", NO_MODE, opened),)
    return _command(words, (), opened, certain, described)


def _command(
    words: list[str], via: tuple[str, ...], opened: "Opened", certain: bool, described: "SiteCommands"
) -> "tuple[Pattern, ...] | None":
    head = words[0]
    spec = lookup(head.rpartition("/")[2], described) if "/" not in head or head.startswith("/") else None
    if spec is None:
        return None
    reading = read(spec, tuple(literal(word) for word in words))
    own = _pattern(words, reading, via, opened, certain)
    nested = _nested(reading)
    if not nested:
        return (own,)
    wrappers = (*via, reading.path[0])
    inner = _command(nested, wrappers, opened, certain, described)
    if inner is None and not certain:
        text = " ".join(" ".join(nested).lower().split())
        inner = ((wrappers, "", (), (), (), (), text, NO_MODE, opened),)
    if inner is None:
        return None
    return (own, *inner) if certain else inner


def _nested(reading: "Reading") -> list[str]:
    """The words of the command that a wrapper runs."""
    for use in _uses(reading):
        texts = [text for text in (word_text(field) for field in use.fields) if text is not None]
        if use.role == v.COMMAND:
            return texts
        if use.role in (v.SHELL, v.SHELL_WORDS):
            stages = _split(" ".join(texts))
            if stages is not None and len(stages) == 1 and not stages[0][1]:
                return stages[0][0]
    return []


def _uses(reading: "Reading") -> "tuple[Use, ...]":
    """What the words mean by the table and by the analysers it names."""
    uses = reading.uses
    for spec in reading.specs:
        if spec.analyser:
            findings = analysers.load(spec.analyser)(reading, None)
            uses = findings.uses if findings.replaces else uses + findings.uses
    return uses


def _pattern(words: list[str], reading: "Reading", via: tuple[str, ...], opened: "Opened", certain: bool) -> "Pattern":
    options = tuple((given.name, _values(words[given.index], given.values, certain)) for given in reading.given)
    operands = [field for _, field, _ in reading.operands]
    unread = [field for field in reading.unknown if not any(field is operand for operand in operands)]
    plain = [_word(word_text(field) or "", certain) for field in unread]
    plain += [_word(word, certain) for word in words[1:] if _is_number(word, reading)]
    mode = NO_MODE
    if reading.path[0] == "chmod" and operands:
        bits = mode_bits(word_text(operands[0]) or "")
        if bits is not None:
            mode, operands = bits, operands[1:]
    places = tuple(_word(word_text(field) or "", certain) for field in operands)
    return (via, reading.path[0], _paths(reading), options, places, tuple(plain), "", mode, opened)


def _paths(reading: "Reading") -> tuple[tuple[str, ...], ...]:
    """The program and subcommand as written, and in every other place where the program has the very same subcommand.

    `docker stop` is `docker container stop`: one entry of the catalogue below two parents.
    """
    last = reading.written[-1]
    places = _places(reading.specs[0], reading.spec, last) if len(reading.specs) > 1 else []
    found = [(reading.written[0], *place) for place in places]
    return tuple(dict.fromkeys((reading.written, *found)))


def _places(parent: "Command", wanted: "Command", name: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for sub in parent.subcommands:
        if sub is wanted:
            found.append((name,))
        found += [(own, *rest) for rest in _places(sub, wanted, name) for own in sub.names]
    return found


def _is_number(word: str, reading: "Reading") -> bool:
    """-9, +5: options that a reading of a program with numeric options does not list."""
    return reading.spec.numeric and word[:1] in ("-", "+") and word[1:].isdigit()


def _values(word: str, values: "tuple[Field, ...]", certain: bool) -> "tuple[WordPattern, ...]":
    """The values an option must have; () for any: none was written, or nothing behind a trailing `=`."""
    found = [word_text(value) or "" for value in values]
    if word.endswith("=") and found == [""]:
        return ()
    return tuple(_word(text, certain) for text in found)


def _word(text: str, certain: bool) -> "WordPattern":
    if not certain:
        text = text.lower()
        text = absolute(text, "/") if text.startswith("/") else text
    return (text, text.endswith("="))


# ---- for people ----------------------------------------------------------------------------------------------------------


def described(compiled: "Compiled") -> str:
    """What the literal was understood as, in words."""
    how, text, stages = compiled
    if how == RAW:
        return f"the text {text!r} anywhere in what was typed"
    if how == WORDS:
        return f"the text {text!r} in the words of a command"
    return " | ".join(" or ".join(_described(pattern) for pattern in alternatives) for alternatives in stages)


def _described(pattern: "Pattern") -> str:
    via, program, paths, options, operands, words, text, mode, files = pattern
    parts = [" or ".join(" ".join(path) for path in paths)] if program else ["any command"]
    parts += [" ".join((name, *(_shown(value) for value in values))) for name, values in options]
    parts += [_shown(word) for word in (*operands, *words)]
    parts += [f"with the text {text!r}"] if text else []
    parts += [f"granting at least {mode:04o}"] if mode != NO_MODE else []
    parts += [f"{'writing' if writes else 'reading'} {name}" for writes, name in files]
    return ", ".join(parts) + (f" inside {' '.join(via)}" if via else "")


def _shown(word: "WordPattern") -> str:
    return word[0] + "…" if word[1] else word[0]
