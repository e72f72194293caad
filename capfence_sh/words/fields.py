"""The two kinds of word a command can receive: Literal (the text is known) and Dynamic (it is not, and why)."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Field: TypeAlias = "Literal | Dynamic"

# reasons of Dynamic (strings, shown by `explain`)
VARIABLE = "variable"  # value not known
FOLDED = "folded"  # a variable whose value the script (or the request's environment) fixes: see `values`
ITEM = "item"  # a loop variable over a list: `values` holds the literal items, empty when they are globs or data
SUBSTITUTION = "substitution"  # output of a command
PROCESS = "process-substitution"  # a /dev/fd path
ARITHMETIC = "arithmetic"  # a number
JOB = "job"  # $!: the number of a job that this shell started
NUMBERED = "numbered"  # a text that the script fixes but for numbers in it: `some` has 0 in place of each
POSITIONAL = "positional"  # "$1", "$@" without known arguments
EVALUATED = "evaluated"  # ${x@P}, ${!x}: data that bash evaluates

# reasons under which a text is what the script itself fixes
COMPLETE = frozenset((ARITHMETIC, JOB, FOLDED, ITEM, EVALUATED))
# reasons of digits
NUMBERS = (ARITHMETIC, JOB)

# A word made of several unknown parts bears the reason that a judge must worry about most.
_GRAVITY = {
    JOB: -1,
    ARITHMETIC: 0,
    FOLDED: 1,
    NUMBERED: 2,
    ITEM: 3,
    POSITIONAL: 4,
    VARIABLE: 5,
    PROCESS: 6,
    SUBSTITUTION: 7,
    EVALUATED: 8,
}


_QUOTES = frozenset("'\"\\")
_ACTIVE = frozenset("*?[\\")
_ESCAPED = frozenset('"\\$`')
_MARKS = _QUOTES | _ACTIVE | {"~"}


class Literal:
    """A word whose text is known.

    glob: it holds active glob characters; `text` is then the pattern, in which a backslash stands before every character that was quoted
    and would otherwise be special (`"*"a*` is `\\*a*`).  Without `glob` the text is exactly what the command receives.
    """

    __slots__ = ("end", "glob", "start", "text")

    def __init__(self, text: str, glob: bool, start: int, end: int) -> None:
        self.text = text
        self.glob = glob
        self.start = start
        self.end = end


def in_stages(stages: "list[list[str]]", joint: str, home: str) -> "list[tuple[Field, ...]]":
    """The words of the commands of a pipeline, given as they are written in it: single blanks between words, `joint` between commands.

    home: what a tilde at the beginning of a word stands for; where it is "", or more than text in a pattern, the answer is [].
    """
    found: list[tuple[Field, ...]] = []
    at = 0
    for words in stages:
        argv: list[Field] = []
        for word in words:
            end = at + len(word)
            if _MARKS.isdisjoint(word):
                argv.append(Literal(word, False, at, end))
            elif _QUOTES.isdisjoint(word):
                if word[0] == "~" and not (home and _ACTIVE.isdisjoint(home)):
                    return []
                text = home + word[1:] if word[0] == "~" else word
                argv.append(Literal(text, _is_pattern(word), at, end))
            else:
                argv.append(Literal(_unquoted(word), False, at, end))
            at = end + 1
        at += len(joint) - 1
        found.append(tuple(argv))
    return found


def _is_pattern(word: str) -> bool:
    """Whether a word without quotes stands for the files it matches."""
    return "*" in word or "?" in word or ("[" in word and "]" in word[word.index("[") :])


def _unquoted(word: str) -> str:
    """What a word with quotes means in which nothing is expanded."""
    text = ""
    at = 0
    while at < len(word):
        char = word[at]
        if char in "'\"":
            at += 1
            if "\\" not in word:
                end = word.index(char, at)
                text += word[at:end]
                at = end
            while word[at] != char:
                at += char == '"' and word[at] == "\\" and word[at + 1] in _ESCAPED
                text += word[at]
                at += 1
            at += 1
        else:
            at += char == "\\"
            text += word[at]
            at += 1
    return text


class Dynamic:
    """A word that is not known before it runs.

    reason: one of the constants above.  prefix/suffix: literal text known to stand before the first and after the last part that is not literal.
    values: when they are all known, the possible texts of what is then exactly one word; otherwise ().  Evidence, never a reason to relax.
    some: texts it may have where others, or its absence, are possible too.  splits: may become none, one or several words; a FOLDED word is
    split already, so it can only be missing, and one with `some` == ("",) folds to no word at all.
    names: the variables it is made of.  glob: the texts are patterns, quoted as in Literal, that may stand for any number of words.
    folded: like `prefix`, but with known variables before the first unknown part replaced by their values (evidence).
    """

    __slots__ = ("end", "folded", "glob", "names", "prefix", "reason", "some", "splits", "start", "suffix", "values")

    def __init__(
        self,
        reason: str,
        prefix: str,
        suffix: str,
        values: tuple[str, ...],
        splits: bool,
        names: tuple[str, ...],
        start: int,
        end: int,
        glob: bool = False,
        folded: str = "",
        some: tuple[str, ...] = (),
    ) -> None:
        self.reason = reason
        self.prefix = prefix
        self.suffix = suffix
        self.values = values
        self.splits = splits
        self.names = names
        self.start = start
        self.end = end
        self.glob = glob
        self.folded = folded or prefix
        self.some = some


def literal(text: str) -> Literal:
    """A Literal that stands nowhere in a source (argv given as such, text found by an analyser)."""
    return Literal(text, False, 0, 0)


def gravest(reasons: "list[str]") -> str:
    """The reason that names a word made of parts with these reasons."""
    return max(reasons, key=_GRAVITY.__getitem__)


def of_value(field: Dynamic) -> str:
    """The reason of a value that is this word: one of digits only where the word is nothing else."""
    if field.reason not in NUMBERS or all(map(_digits, (field.folded, field.suffix, *texts(field)))):
        return field.reason
    return FOLDED if field.values else NUMBERED


def _digits(text: str) -> bool:
    return not text or (text.lstrip("-").isdigit() and text.isascii())


def is_complete(field: "Field") -> bool:
    """Whether the possible texts of the word are all known."""
    return isinstance(field, Literal) or bool(field.values)


def texts(field: "Field") -> tuple[str, ...]:
    """The texts known to be possible, whether or not they are all."""
    return (field.text,) if isinstance(field, Literal) else field.values or field.some


def cut(field: "Field", length: int) -> "Field":
    """The word without its first `length` characters."""
    if isinstance(field, Literal):
        return Literal(field.text[length:], field.glob, field.start, field.end)
    return _changed(
        field,
        prefix=field.prefix[length:],
        values=tuple(text[length:] for text in field.values),
        some=tuple(text[length:] for text in field.some),
        folded=field.folded[length:],
    )


def respelled(field: Dynamic, length: int, text: str) -> Dynamic:
    """The word with `text` in place of its first `length` characters."""
    return _changed(
        field,
        text + field.prefix[length:],
        tuple(text + each[length:] for each in field.values),
        tuple(text + each[length:] for each in field.some),
        text + field.folded[length:],
    )


def pinned(field: Dynamic, text: str) -> Dynamic:
    """The same word with one of its possible texts taken as the only one."""
    return Dynamic(field.reason, field.prefix, field.suffix, (text,), False, field.names, field.start, field.end, field.glob, field.folded)


def with_reason(field: Dynamic, reason: str) -> Dynamic:
    """The same word with another reason."""
    return _changed(field, field.prefix, field.values, field.some, field.folded, reason)


def with_values(field: Dynamic, values: tuple[str, ...]) -> Dynamic:
    """The same word with these possible texts."""
    return _changed(field, field.prefix, values, field.some, field.folded)


def with_some(field: Dynamic, some: tuple[str, ...]) -> Dynamic:
    """The same word with texts that it may have."""
    return _changed(field, field.prefix, field.values, some, field.folded)


def with_names(field: Dynamic, names: tuple[str, ...]) -> Dynamic:
    """The same word, said to be made of other variables."""
    return Dynamic(
        field.reason,
        field.prefix,
        field.suffix,
        field.values,
        field.splits,
        names,
        field.start,
        field.end,
        field.glob,
        field.folded,
        field.some,
    )


def _changed(field: Dynamic, prefix: str, values: tuple[str, ...], some: tuple[str, ...], folded: str, reason: str = "") -> Dynamic:
    return Dynamic(
        reason or field.reason,
        prefix,
        field.suffix,
        values,
        field.splits,
        field.names,
        field.start,
        field.end,
        field.glob,
        folded,
        some,
    )
