"""Assignments: `name=value`, `name+=value`, `name[subscript]=value`, `name=(…)`, and arrays as words of declaration builtins.

In: the cursor on the first character of a word.  Out: an Assignment, or the word when it is none.
"""

from capfence_sh.syntax import evaluated, quotes
from capfence_sh.syntax import word as words
from capfence_sh.syntax.cursor import BLANK, LETTERS, META, NAME, Cursor, Refused
from capfence_sh.syntax.tree import Array, ArrayItem, Assignment, Text, Word


def assignment(cur: Cursor) -> Assignment | Word | None:
    """The assignment at the position; a Word when a name with a subscript turns out to be none; None, without moving, for any other word."""
    start = cur.at
    if not cur.continued:
        run = cur.source[start : cur.run_end()]
        if "=" not in run and "[" not in run:
            return None
    name = _name(cur)
    subscript = None
    opened = cur.at
    if cur.peek() == "[":
        subscript = evaluated.subscript(cur, braces=False)
    closed = cur.at
    append = _operator(cur)
    if append is None:
        if subscript is not None:
            return _subscripted_word(cur, start, name, opened, subscript, closed)
        cur.at = start
        return None
    if subscript is not None:
        evaluated.note_subscript(cur, subscript)
    array = value = None
    if cur.peek() == "(":
        if subscript is not None:
            raise cur.refuse("a list assigned to an array member")
        array = array_value(cur)
    else:
        value = _value(cur)
    return Assignment(name, subscript, append, value, array, start, cur.at)


def _name(cur: Cursor) -> str:
    name = ""
    while (char := cur.peek()) in NAME:
        name += char
        cur.at += 1
    return name


def _operator(cur: Cursor) -> bool | None:
    """Move past = (False) or += (True); None when neither stands here."""
    char = cur.peek()
    if char == "=":
        cur.at += 1
        return False
    if char == "+" and cur.second() == "=":
        cur.take("+=")
        return True
    return None


def _subscripted_word(cur: Cursor, start: int, name: str, opened: int, subscript: Word, closed: int) -> Word:
    parts = quotes.Parts()
    parts.plain(name + "[", start, opened + 1)
    parts.extend(subscript)
    parts.plain("]", closed - 1, closed)
    return words.rest(cur, parts, start, words.PATTERN if cur.extglob else words.PLAIN)


def _value(cur: Cursor) -> Word | None:
    """The word behind =; None when there is none."""
    char = cur.peek()
    if char == "" or (char in META and not (char in "<>" and cur.second() == "(")):
        return None
    return words.word(cur)


# ---- arrays --------------------------------------------------------------------------------------------------------------


def declared_array(cur: Cursor) -> Word | None:
    """A word NAME=(…) of a declaration builtin; None, without moving, when the next word is none."""
    start = cur.at
    stop = cur.run_end()
    text = cur.source[start:stop]
    name = text.removesuffix("=").removesuffix("+")
    if not text.endswith("=") or not cur.source.startswith("(", stop, cur.end) or not is_name(name):
        return None
    cur.at = stop
    array = array_value(cur)
    return Word((Text(text, False, start, stop), array), start, cur.at)


def is_name(text: str) -> bool:
    """Whether the text is the name of a variable."""
    return text[:1] in LETTERS and text.isascii() and text.isidentifier()


def array_value(cur: Cursor) -> Array:
    """`(…)` with the position on the parenthesis."""
    start = cur.at
    cur.at += 1
    cur.deeper()
    outer, cur.program.array = cur.program.array, True
    items: list[ArrayItem] = []
    while (char := cur.blanks()) != ")":
        if char == "\n":
            if cur.program.awaited:
                raise cur.refuse("a here-document that begins inside an array")
            cur.at += 1
        elif char == "":
            raise Refused("an array that does not end", start)
        elif char == "[":
            items.append(_member(cur))
        else:
            items.append(ArrayItem(None, False, words.word(cur)))
    cur.at += 1
    cur.depth -= 1
    cur.program.array = outer
    following = cur.peek()
    if following and following not in META:
        raise cur.refuse("text behind an array")
    return Array(tuple(items), start, cur.at)


def _member(cur: Cursor) -> ArrayItem:
    """An item that begins with a bracket: `[subscript]=value`, or a word."""
    start = cur.at
    subscript = evaluated.subscript(cur, braces=False)
    closed = cur.at
    append = _operator(cur)
    if append is None:
        return ArrayItem(None, False, _subscripted_word(cur, start, "", start, subscript, closed))
    evaluated.note_subscript(cur, subscript)
    value = _value(cur)
    following = cur.peek()
    if following and following not in BLANK and following not in "\n)":
        raise cur.refuse("unexpected in an array")
    return ArrayItem(subscript, append, value)
