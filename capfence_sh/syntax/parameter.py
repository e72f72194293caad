"""`${…}`: the name, a subscript, the operator and its operands.

In: the cursor on the brace.  Out: a Param.
"""

from capfence_sh.syntax import arithmetic, evaluated
from capfence_sh.syntax.cursor import DIGITS, LETTERS, NAME, UNQUOTED, Cursor, Refused
from capfence_sh.syntax.operand import Setting, operands
from capfence_sh.syntax.tree import Param, Word

_SPECIAL_NAMES = frozenset("@*#?-$!")
_INDIRECT_NAMES = frozenset("@*#?")
_TRANSFORMATIONS = frozenset("UuLQEPAKak")
_VALUE_OPERATORS = frozenset("-=?+")
_PATTERN_OPERATORS = frozenset("#%/^,~")
_OPERATORS = _VALUE_OPERATORS | _PATTERN_OPERATORS | frozenset(":")


def braces(cur: Cursor, start: int, place: int) -> Param:
    """The parameter expansion whose brace is at the position; `start` is the dollar sign."""
    cur.at += 1
    cur.deeper()
    length, indirect = _prefix(cur)
    name = _name(cur)
    subscript = None
    if cur.peek() == "[" and name[0] in LETTERS:
        subscript = evaluated.subscript(cur, braces=True)
        evaluated.note_subscript(cur, subscript)
    op = _operator(cur, length, indirect)
    operand = replacement = None
    if op == ":":
        operand, replacement = _substring(cur)
    elif op and op[0] not in "@*":
        operand, replacement = operands(cur, Setting(place, op, _is_plain(cur, subscript)))
    if cur.peek() != "}":
        raise Refused("a ${…} that does not end", start)
    cur.at += 1
    cur.depth -= 1
    part = Param(name, op, operand, replacement, subscript, length, indirect, place != UNQUOTED, start, cur.at)
    _note(cur, part)
    return part


def _is_plain(cur: Cursor, subscript: Word | None) -> bool:
    """Whether bash finds the operator that stands there: it takes the first of these characters for one, also in a subscript."""
    return subscript is None or _OPERATORS.isdisjoint(cur.source[subscript.start : subscript.end])


def _note(cur: Cursor, part: Param) -> None:
    if part.op == ":" and part.operand is not None and part.operand.start == part.operand.end and part.replacement is None:
        cur.program.note("bad-substitution", part.start, part.end)
    if part.op == "@P":
        cur.program.note("prompt", part.start, part.end, (part.name,))
    lists_names = part.op in ("@", "*") and part.subscript is None
    lists_keys = part.subscript is not None and not part.op and evaluated.is_whole_array(part.subscript)
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
    if char == ":":
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


def _substring(cur: Cursor) -> tuple[Word, Word | None]:
    """Offset and length: arithmetic, separated by a colon."""
    offset = arithmetic.until(cur, ":}", True)
    length = None
    if cur.peek() == ":":
        cur.at += 1
        length = arithmetic.until(cur, "}", True)
    return offset, length
