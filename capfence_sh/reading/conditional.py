"""`[[ … ]]`: words and operators up to the closing bracket; patterns and regular expressions have a grammar of their own."""

from capfence_sh.reading.cursor import Cursor
from capfence_sh.reading.expansion import backticks, dollar, double_quoted, note_names, process_substitution
from capfence_sh.reading.quoting import escaped, single_quoted
from capfence_sh.syntax.tree import Text, Word
from capfence_sh.reading.word import word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import WordPart

_ARITHMETIC = frozenset(("-eq", "-ne", "-lt", "-gt", "-le", "-ge"))
_VARIABLE = frozenset(("-v", "-R"))
_CLOSE = frozenset(" \t\n;&|()<>")


def conditional(cursor: Cursor) -> tuple[Word, ...]:
    """Everything behind `[[` up to and over `]]`."""
    found: list[Word] = []
    depth = 0
    evaluated = False
    while True:
        character = cursor.newlines()
        if not character:
            raise cursor.refuse("unterminated [[")
        if depth == 0 and _ends(cursor):
            break
        operator = _operator(cursor, character)
        if operator is not None:
            depth += {"(": 1, ")": -1}.get(_text(operator), 0)
            if depth < 0:
                raise cursor.refuse("unexpected ) in [[")
            found.append(operator)
            continue
        if character in ";&|":
            raise cursor.unexpected()
        each = word(cursor)
        if evaluated:
            note_names(cursor, each)
        evaluated = _operand(cursor, found, each)
    if not found:
        raise cursor.refuse("empty [[")
    return tuple(found)


def _operand(cursor: Cursor, found: list[Word], each: Word) -> bool:
    """Append a word, and the pattern or expression that follows it; True when the next operand is evaluated as arithmetic or as a name."""
    found.append(each)
    text = _text(each)
    if text in ("==", "!=", "="):
        cursor.blanks()
        found.append(word(cursor, extended=True))
    elif text == "=~":
        cursor.blanks()
        found.append(_expression(cursor))
    elif text in _ARITHMETIC:
        if len(found) > 1:
            note_names(cursor, found[-2])
        return True
    return text in _VARIABLE


def _text(each: Word) -> str:
    """The text of an unquoted word, "" for any other."""
    part = each.parts[0] if len(each.parts) == 1 else None
    return part.value if isinstance(part, Text) and not part.quoted else ""


def _ends(cursor: Cursor) -> bool:
    start = cursor.place
    if cursor.take("]]") and (not cursor.here() or cursor.here() in _CLOSE):
        return True
    cursor.place = start
    return False


def _operator(cursor: Cursor, character: str) -> Word | None:
    start = cursor.place
    if character in "()":
        cursor.place += 1
    elif character in "<>" and cursor.after() != "(":
        cursor.place += 1
    elif not (cursor.take("&&") or cursor.take("||")):
        return None
    return Word((Text(cursor.source[start : cursor.place], False, start, cursor.place),), start, cursor.place)


def _expression(cursor: Cursor) -> Word:
    """The regular expression behind `=~`: blanks end it outside parentheses."""
    start = cursor.place
    parts: list[WordPart] = []
    depth = 0
    while character := cursor.here():
        if depth == 0 and (character in " \t\n&;)" or (character == "|" and cursor.after() == "|")):
            break
        depth += {"(": 1, ")": -1}.get(character, 0)
        parts += _expression_part(cursor, character)
    if not character:
        raise cursor.refuse("unterminated [[")
    if cursor.place == start:
        raise cursor.refuse("empty expression in [[")
    return Word(tuple(parts), start, cursor.place)


def _expression_part(cursor: Cursor, character: str) -> "list[WordPart]":
    start = cursor.place
    if character == "\\":
        return [escaped(cursor)]
    if character == "'":
        return [single_quoted(cursor)]
    if character == '"':
        cursor.place += 1
        return double_quoted(cursor, start)
    if character == "$":
        return [dollar(cursor, False)]
    if character == "`":
        return [backticks(cursor, False, escape_quote=False)]
    if character in "<>" and cursor.after() == "(":
        return [process_substitution(cursor)]
    cursor.place += 1
    return [Text(character, False, start, start + 1)]
