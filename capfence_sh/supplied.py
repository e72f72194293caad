"""The calls that xargs makes of the words on its input: standard input, or the file that is named by -a.

In: the command, the options of xargs and what is known of the input.  Out: one argv for each call; the words keep their places only where
the text is known, else one call stands for all of them.
"""

from capfence_sh import counts, made
from capfence_sh import effects as fx
from capfence_sh.reading import word_text
from capfence_sh.walk import FILE, Stdin
from capfence_sh.word_forms import fed, met, sought
from capfence_sh.words import ARITHMETIC, ITEM, Dynamic, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.analysers import Use
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

MOST_CALLS = 32
MOST_WORDS = 256
_ESCAPES = {"\\n": "\n", "\\t": "\t", "\\0": "\0"}
_UNMODELLED = ("-E", "-e", "-J", "-R", "-S", "-s", "--max-chars")


def calls(argv: "tuple[Field, ...]", reading: "Reading", walk: "Walk", shell: "Shell", frame: "Frame") -> "tuple[tuple[Field, ...], ...]":
    """One argv for each call of the command."""
    walk.steps += len(frame.stdin.source) >> 1  # all of them are looked at for what they may print
    frame = _from_file(reading, walk, shell, frame)
    walk.steps += len(frame.stdin.text or "") >> 8
    lines = _lines(reading, frame.stdin.text or "") if reading.path[0] == "xargs" and not reading.has(*_UNMODELLED) else []
    marks = [word_text(field) or "{}" for field in reading.values("-I", "-i")] or (["{}"] if reading.has("-i") else [])
    numbers = bool(marks) and reading.path[0] == "xargs" and counts.numeric(frame.stdin.source)
    if not lines and numbers and "" not in marks:
        return (_replaced(argv, marks[-1], "1", True),)
    if not lines or (argv and "" in marks):
        return fed(argv, reading, frame, walk.request)
    if marks:
        numbers = numbers or not frame.stdin.folded
        argvs = [_replaced(argv, marks[-1], " ".join(line), numbers) for line in lines[:MOST_CALLS]]
        return (*argvs, _replaced(argv, marks[-1], None, False)) if len(lines) > MOST_CALLS else tuple(argvs)
    batches = _batches(reading, lines)
    if batches is None:
        return fed(argv, reading, frame, walk.request)
    if len(batches) > MOST_CALLS:
        batches[MOST_CALLS:] = [[word for batch in batches[MOST_CALLS:] for word in batch]]
    return tuple((*argv, *_words(batch)) for batch in batches)


def names(uses: "tuple[Use, ...]", reading: "Reading", walk: "Walk", shell: "Shell", frame: "Frame") -> tuple[str, ...]:
    """Secrets that an input may be which is not known."""
    stdin = _from_file(reading, walk, shell, frame).stdin
    if stdin.text is not None:
        return ()
    lists = made.listed(uses, shell, walk.setting(shell, frame))
    return lists or sought(stdin.source, walk.request) or stdin.names or met(stdin.source, walk.request)


def _from_file(reading: "Reading", walk: "Walk", shell: "Shell", frame: "Frame") -> "Frame":
    """The frame with the file of -a as its input: known when the script wrote it."""
    files = reading.values("-a", "--arg-file")
    if not files or word_text(files[-1]) in ("-", "/dev/stdin"):
        return frame
    held = [shell.written(path) for path in fx.paths_of(files[-1], walk.setting(shell, frame))]
    known = held[0] if len(held) == 1 else None
    names = known.names if known is not None else ()
    return frame.with_stdin(Stdin(FILE, None if known is None else known.content, (), files[-1], names=names))


def _lines(reading: "Reading", text: str) -> list[list[str]]:
    """The words of each line; with -I a line is one word, with -0 and -d each item is a line."""
    whole = reading.has("-I", "-i", "--replace")
    delimiter = "\0" if reading.has("-0", "--null") else None
    for field in reading.values("-d", "--delimiter"):
        given = word_text(field)
        if not given:
            return []
        delimiter = _ESCAPES.get(given, given)
    if delimiter is not None:
        return [[item] for item in text.removesuffix(delimiter).split(delimiter)] if text and len(delimiter) == 1 else []
    lines = [_unquoted(line.strip(" \t") if whole else line, whole) for line in text.split("\n")]
    return [line for line in lines if line]


def _unquoted(line: str, whole: bool) -> list[str]:
    """The words of a line: blanks separate them, quotes hold blanks, a backslash takes the next character as it is."""
    found: list[str] = []
    current: str | None = None
    quote = ""
    characters = iter(line)
    for character in characters:
        if quote:
            current, quote = (current, "") if character == quote else ((current or "") + character, quote)
        elif character in "'\"":
            current, quote = current or "", character
        elif character in " \t" and not whole:
            found += [current] if current is not None else []
            current = None
        else:
            current = (current or "") + (next(characters, "") if character == "\\" else character)
    return [*found, current] if current is not None else found


def _batches(reading: "Reading", lines: list[list[str]]) -> list[list[str]] | None:
    """The words of each call; None when how many go into one is not known."""
    words = [word for line in lines for word in line]
    for names, units in ((("-L", "-l", "--max-lines"), lines), (("-n", "--max-args"), [[word] for word in words])):
        if reading.has(*names):
            given = [word_text(field) for field in reading.values(*names)] or ["1"]
            size = int(given[-1] or "1") if (given[-1] or "1").isdecimal() else 0
            return [[word for unit in units[at : at + size] for word in unit] for at in range(0, len(units), size)] if size else None
    return [words]


def _words(texts: "Sequence[str]") -> "list[Field]":
    known: list[Field] = [Dynamic(ITEM, "", "", (text,), False, (), 0, 0) for text in texts[:MOST_WORDS]]
    return [*known, Dynamic(ITEM, "", "", (), False, (), 0, 0)] if len(texts) > MOST_WORDS else known


def _replaced(argv: "tuple[Field, ...]", mark: str, word: str | None, sure: bool) -> "tuple[Field, ...]":
    """The command with the mark replaced in each of its words; None: by something that is not known; sure: the word is no more than it seems."""
    found: list[Field] = []
    for field in argv:
        text = word_text(field) or ""
        if mark not in text:
            found.append(field)
            continue
        before, _, after = text.partition(mark)
        values = (text.replace(mark, word),) if word is not None else ()
        number = sure and word is not None and word.isdecimal() and isinstance(field, Literal)
        found.append(Dynamic(ARITHMETIC if number else ITEM, before, after, values, False, (), field.start, field.end))
    return tuple(found)
