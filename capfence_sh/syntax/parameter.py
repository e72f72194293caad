"""`${…}`: the name, a subscript, the operator and its operands.

In: the cursor on the brace.  Out: a Param.  Text that bash might end elsewhere, or read otherwise in another mode, is refused.
"""

from capfence_sh.syntax import arithmetic, expansion, quotes
from capfence_sh.syntax.cursor import BODY, DIGITS, LETTERS, NAME, SPECIAL, STRING, UNQUOTED, Cursor, Refused
from capfence_sh.syntax.tree import Param, Text, Word

_SPECIAL_NAMES = frozenset("@*#?-$!")
_INDIRECT_NAMES = frozenset("@*#?")
_TRANSFORMATIONS = frozenset("UuLQEPAKak")
_VALUE_OPERATORS = frozenset("-=?+")
_PATTERN_OPERATORS = frozenset("#%/^,~")
# Text between single quotes inside a double-quoted ${…} that ends in the same place in every mode of bash.
_AMBIGUOUS = frozenset("}\"\\`'")


def braces(cur: Cursor, start: int, place: int) -> Param:
    """The parameter expansion whose brace is at the position; `start` is the dollar sign."""
    cur.at += 1
    cur.deeper()
    length, indirect = _prefix(cur)
    name = _name(cur)
    subscript = None
    if cur.peek() == "[" and name[0] in LETTERS:
        subscript = arithmetic.subscript(cur)
        arithmetic.note_subscript(cur, subscript)
    op = _operator(cur, length, indirect)
    operand = replacement = None
    if op == ":":
        operand, replacement = _substring(cur)
    elif op and op[0] == "/":
        operand, slash = _operand(cur, place, op, True)
        replacement = _operand(cur, place, op, False)[0] if slash else None
    elif op and op[0] not in "@*":
        operand, _ = _operand(cur, place, op, False)
    if cur.peek() != "}":
        raise Refused("a ${…} that does not end", start)
    cur.at += 1
    cur.depth -= 1
    part = Param(name, op, operand, replacement, subscript, length, indirect, place != UNQUOTED, start, cur.at)
    _note(cur, part)
    return part


def _note(cur: Cursor, part: Param) -> None:
    if part.op == "@P":
        cur.program.note("prompt", part.start, part.end, (part.name,))
    lists_names = part.op in ("@", "*") and part.subscript is None
    lists_keys = part.subscript is not None and not part.op and arithmetic.is_whole_array(part.subscript)
    if part.indirect and not lists_names and not lists_keys:
        cur.program.note("indirect", part.start, part.end, (part.name,))


def _prefix(cur: Cursor) -> tuple[bool, bool]:
    """Whether `#` (length) or `!` (indirection) stands before the name; moves past it."""
    char = cur.peek()
    if char not in ("#", "!"):
        return False, False
    following = cur.second()
    if char == "!":
        indirect = following in NAME or following in _INDIRECT_NAMES
        if indirect:
            cur.at += 1
        return False, indirect
    if following in NAME:
        cur.at += 1
        return True, False
    if following in _SPECIAL_NAMES:
        here = cur.at
        cur.at += 1
        if cur.second() == "}":
            return True, False
        cur.at = here
    return False, False


def _name(cur: Cursor) -> str:
    char = cur.peek()
    if char in _SPECIAL_NAMES:
        cur.at += 1
        return char
    allowed = NAME if char in LETTERS else DIGITS
    name = ""
    while (char := cur.peek()) in allowed:
        name += char
        cur.at += 1
    if not name:
        raise cur.refuse("a ${…} without a parameter name")
    return name


def _operator(cur: Cursor, length: bool, indirect: bool) -> str:
    """The operator after the name, "" when there is none; the position is then on the operand."""
    char = cur.peek()
    if char == "}":
        return ""
    op = _spelled(cur, char)
    if op == "@" or op == "*":
        valid = indirect and cur.peek() == "}"
    else:
        valid = op[0] != "@" or cur.peek() == "}"
    if not valid or length:
        raise cur.refuse("an operator of ${…} that bash does not have")
    return op


def _spelled(cur: Cursor, char: str) -> str:
    following = cur.second()
    cur.at += 1
    if char == ":" and following in _VALUE_OPERATORS:
        cur.peek()
        cur.at += 1
        return ":" + following
    if char == ":" and following != "}":
        return ":"
    if char in _VALUE_OPERATORS or char == "*":
        return char
    if char in _PATTERN_OPERATORS:
        if following == char or (char == "/" and following in "#%" and following):
            cur.peek()
            cur.at += 1
            return char + following
        return char
    if char == "@" and following == "}":
        return "@"
    if char == "@" and following in _TRANSFORMATIONS:
        cur.peek()
        cur.at += 1
        return "@" + following
    raise cur.refuse("an operator of ${…} that bash does not have")


# ---- operands ------------------------------------------------------------------------------------------------------------


def _operand(cur: Cursor, place: int, op: str, to_slash: bool) -> tuple[Word, bool]:
    """The word up to the closing brace, or to the first slash that is not quoted; whether it was the slash."""
    parts = quotes.Parts()
    start = cur.at
    pattern = op[0] in _PATTERN_OPERATORS
    first = op == "//"  # ${x////-} replaces slashes
    while (char := cur.peek()) != "}":
        if char == "":
            raise Refused("a ${…} that does not end", start)
        if char == "/" and to_slash and not first:
            word = parts.word(start, cur.at)
            cur.at += 1
            return word, True
        first = False
        if char in SPECIAL:
            if place == UNQUOTED:
                expansion.unquoted(cur, char, parts)
            else:
                _quoted(cur, char, parts, place, pattern)
        elif char in "<>" and cur.second() == "(":
            if place != UNQUOTED:
                raise cur.refuse("a process substitution inside a quoted ${…}")
            parts.add(expansion.process(cur))
        elif place == UNQUOTED or pattern:
            parts.plain(char, cur.at, cur.at + 1)
            cur.at += 1
        else:
            _literal(cur, parts)
    return parts.word(start, cur.at), False


def _literal(cur: Cursor, parts: quotes.Parts) -> None:
    """Characters of a quoted operand that mean nothing."""
    start = at = cur.at
    source, end = cur.source, cur.end
    while at < end and source[at] not in SPECIAL and source[at] not in "}<>":
        at += 1
    cur.at = at = max(at, start + 1)
    parts.add(Text(source[start:at], True, start, at))


def _quoted(cur: Cursor, char: str, parts: quotes.Parts, place: int, pattern: bool) -> None:
    """One of the SPECIAL characters in the operand of a ${…} inside double quotes or a here-document."""
    start = cur.at
    if char == "'":
        if pattern:
            quotes.single(cur, parts)
        else:
            _single_that_shows(cur, parts)
    elif char == '"':
        if place == BODY and not pattern:
            _plain_double(cur)
        expansion.double(cur, parts, start)
        if _lost_backslash(cur.source[start : cur.at]) and not pattern:
            raise Refused("a backslash in nested double quotes", start)
    elif char == "`":
        parts.add(expansion.backticks(cur, place))
    elif char == "\\":
        _backslash(cur, parts, pattern)
    elif cur.second() in ("'", '"'):
        raise cur.refuse("$' or $\" inside a quoted ${…}")
    else:
        part = expansion.dollar(cur, place)
        parts.add(part if part is not None else Text("$", True, start, cur.at))


def _backslash(cur: Cursor, parts: quotes.Parts, pattern: bool) -> None:
    start = cur.at
    following = cur.source[start + 1 : start + 2] if start + 1 < cur.end else ""
    if pattern or following in ("$", "`", '"', "\\", "}"):
        quotes.escaped(cur, parts)
        return
    cur.at += 1
    parts.add(Text("\\", True, start, cur.at))


def _single_that_shows(cur: Cursor, parts: quotes.Parts) -> None:
    """'…' in the value operand of a quoted ${…}: the quotes are text and what is between them is expanded."""
    start = cur.at
    close = cur.source.find("'", start + 1, cur.end)
    if close < 0:
        raise Refused("unterminated single quote", start)
    cur.at = start + 1
    limit, cur.end = cur.end, close
    text: list[str] = ["'"]
    begin = start
    while (char := cur.peek()) != "":
        here = cur.at
        if char in _AMBIGUOUS:
            raise cur.refuse("quotes inside a quoted ${…} that bash may read in two ways")
        part = expansion.dollar(cur, STRING) if char == "$" else None
        if part is not None:
            parts.add(Text("".join(text), True, begin, here))
            parts.add(part)
            text, begin = [], cur.at
        else:
            cur.at = here + 1
            text.append(char)
    cur.end = limit
    cur.at = close + 1
    parts.add(Text("".join(text) + "'", True, begin, close + 1))


def _lost_backslash(text: str) -> bool:
    """Whether a backslash stands before a character that it does not quote: bash takes it away in nested double quotes."""
    at = text.find("\\")
    while at >= 0:
        if text[at + 1 : at + 2] not in ("$", "`", '"', "\\", "\n"):
            return True
        at = text.find("\\", at + 2)
    return False


def _plain_double(cur: Cursor) -> None:
    """In a here-document "…" in such an operand must not hold more quotes: bash strips them before it expands the text."""
    close = cur.source.find('"', cur.at + 1, cur.end)
    if "\\" in cur.source[cur.at : close] or "'" in cur.source[cur.at : close]:
        raise cur.refuse("quotes inside a ${…} in a here-document")


def _substring(cur: Cursor) -> tuple[Word, Word | None]:
    """Offset and length: arithmetic, separated by a colon."""
    offset = arithmetic.until(cur, ":}")
    length = None
    if cur.peek() == ":":
        cur.at += 1
        length = arithmetic.until(cur, "}")
    return offset, length
