"""Text that bash evaluates as arithmetic although it is data: subscripts, operands of `-eq`; and the variables in such text.

In: the cursor on the bracket, or a Word.  Out: the subscript as a Word, and Notes for what evaluating it may run.
"""

from capfence_sh.syntax import expansion, quotes
from capfence_sh.syntax.cursor import DIGITS, LETTERS, NAME, SPECIAL, Cursor, Refused
from capfence_sh.syntax.tree import Param, Text, Word

_NUMBERS = frozenset("#?$!-")  # special parameters whose value is a number or harmless
_IN_NUMBER = NAME | frozenset("@#")
_VALUE_OPERATORS = frozenset((":-", "-", ":=", "=", ":+", "+"))


def subscript(cur: Cursor, braces: bool) -> Word:
    """The text between `[` and its `]`; the position is on the first, and behind the second afterwards.

    `braces`: it stands in `${…}`, which the first closing brace ends, also inside the subscript.
    """
    opened = cur.at
    cur.at += 1
    cur.deeper()
    parts = quotes.Parts()
    start = cur.at
    depth = 0
    while (char := cur.peek()) != "]" or depth:
        if char == "":
            raise Refused("a subscript that does not end", opened)
        if char in SPECIAL:
            expansion.unquoted(cur, char, parts)
        elif char in "<>" and cur.second() == "(":
            parts.add(expansion.process(cur))
        elif braces and char == "}":
            raise cur.refuse("a closing brace in a subscript")
        else:
            depth += (char == "[") - (char == "]")
            parts.plain(char, cur.at, cur.at + 1)
            cur.at += 1
    word = parts.word(start, cur.at)
    cur.at += 1
    cur.depth -= 1
    return word


def is_whole_array(word: Word) -> bool:
    """Whether a subscript is `@` or `*`."""
    part = word.parts[0] if len(word.parts) == 1 else None
    return isinstance(part, Text) and part.value in ("@", "*")


def note_subscript(cur: Cursor, word: Word) -> None:
    """Note what evaluating the subscript may run."""
    if not is_whole_array(word):
        note_operand(cur, word)


# ---- names ---------------------------------------------------------------------------------------------------------------


def note_operand(cur: Cursor, word: Word) -> None:
    """Note the variables that arithmetic evaluates in a word, and quoted text in which it would expand something."""
    for part in word.parts:
        if isinstance(part, Text) and part.quoted and ("$" in part.value or "`" in part.value):
            cur.program.note("arithmetic-text", part.start, part.end)
    note_names(cur, word)


def note_names(cur: Cursor, word: Word) -> None:
    """Note the variables that arithmetic evaluates in a word."""
    names = tuple(dict.fromkeys(_names(word)))
    if names:
        cur.program.note("arithmetic-name", word.start, word.end, names)


def _names(word: Word) -> list[str]:
    found: list[str] = []
    for part in word.parts:
        if isinstance(part, Text):
            found += _identifiers(part.value)
        elif isinstance(part, Param) and not part.length:
            if part.name not in _NUMBERS:
                found.append(part.name)
            if part.operand is not None and part.op in _VALUE_OPERATORS:
                found += _names(part.operand)
    return found


def _identifiers(text: str) -> list[str]:
    """The variable names in an expression; `16#ff` and `0x1f` are numbers."""
    found: list[str] = []
    at, end = 0, len(text)
    while at < end:
        char = text[at]
        start = at
        at += 1
        if char in DIGITS:
            while at < end and text[at] in _IN_NUMBER:
                at += 1
        elif char in LETTERS:
            while at < end and text[at] in NAME:
                at += 1
            found.append(text[start:at])
    return found
