"""Words, assignments and array values: everything between two metacharacters, as parts with spans."""

from capfence_sh.reading.cursor import DIGITS, META, NAME, NAME_START, Cursor
from capfence_sh.reading.expansion import backticks, dollar, double_quoted, process_substitution, subscript
from capfence_sh.reading.quoting import escaped, single_quoted
from capfence_sh.syntax.tree import Array, ArrayItem, Assignment, ExtGlob, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import WordPart

_SPECIAL = META | frozenset("\\'\"$`")
_EXTENDED = frozenset("?*+@!")


def word(cursor: Cursor, *, extended: bool = False, declaration: bool = False, empty: bool = False) -> Word:
    """The word at the cursor.

    extended: extended patterns are known here whatever the options say (`[[ == ]]`).  declaration: an argument of a builtin that
    takes assignments, so `name=(…)` is an array.  empty: no word at all is an empty one (the value of an assignment).
    """
    cursor.here()
    start = cursor.place
    parts: list[WordPart] = []
    while True:
        _plain(cursor, parts)
        character = cursor.here()
        if not character:
            break
        if character in META:
            if not _meta_part(cursor, parts, character, extended, declaration, start):
                break
        else:
            _quote_part(cursor, parts, character)
    if cursor.place == start and not empty:
        raise cursor.unexpected()
    return Word(tuple(parts), start, cursor.place)


def _plain(cursor: Cursor, parts: "list[WordPart]") -> None:
    """Over ordinary characters; line continuations between them vanish."""
    cursor.here()
    start = place = cursor.place
    source, end = cursor.source, cursor.end
    while place < end and source[place] not in _SPECIAL:
        place += 1
    if place > start:
        cursor.place = place
        last = parts[-1] if parts else None
        if isinstance(last, Text) and not last.quoted:
            parts[-1] = Text(last.value + source[start:place], False, last.start, place)
        else:
            parts.append(Text(source[start:place], False, start, place))


def _quote_part(cursor: Cursor, parts: "list[WordPart]", character: str) -> None:
    start = cursor.place
    if character == "\\":
        parts.append(escaped(cursor))
    elif character == "'":
        parts.append(single_quoted(cursor))
    elif character == '"':
        cursor.place += 1
        parts += double_quoted(cursor, start)
    elif character == "`":
        parts.append(backticks(cursor, False, escape_quote=False))
    elif cursor.after() == '"':
        cursor.step()
        cursor.here()
        cursor.place += 1
        parts += double_quoted(cursor, start)  # $"…" is "…" in a C locale and any other without a message catalogue
    else:
        parts.append(dollar(cursor, False))


def _meta_part(cursor: Cursor, parts: "list[WordPart]", character: str, extended: bool, declaration: bool, start: int) -> bool:
    """A metacharacter that belongs to the word after all: process substitution, extended pattern, array value."""
    if character in "<>" and cursor.after() == "(":
        parts.append(process_substitution(cursor))
        return True
    if character != "(" or not parts:
        return False
    last = parts[-1]
    if not isinstance(last, Text) or last.quoted or last.end != cursor.place:
        return False
    if last.value[-1] in _EXTENDED and (extended or cursor.extglob):
        operator = last.value[-1]
        parts[-1:] = [Text(last.value[:-1], False, last.start, last.end - 1)] if len(last.value) > 1 else []
        parts.append(_extended_pattern(cursor, operator))
        return True
    if declaration and len(parts) == 1 and _assigns(last.value):
        parts.append(array(cursor))
        return True
    return False


def _assigns(text: str) -> bool:
    """Whether the text is `name=`, `name+=` or `name[sub]=`."""
    name = text[:-1].removesuffix("+").partition("[")[0]
    return text.endswith("=") and bool(name) and name[0] in NAME_START and all(c in NAME for c in name)


def _extended_pattern(cursor: Cursor, operator: str) -> ExtGlob:
    """`(…)` of an extended pattern, the cursor on the parenthesis."""
    start = cursor.place - 1
    cursor.place += 1
    first = cursor.place
    parts: list[WordPart] = []
    depth = 1
    while True:
        character = cursor.here()
        if not character:
            raise cursor.refuse("unterminated pattern")
        if character == ")":
            depth -= 1
            if depth == 0:
                break
        depth += character == "("
        if character in "\\'\"$`":
            _quote_part(cursor, parts, character)
        else:
            parts.append(Text(character, False, cursor.place, cursor.place + 1))
            cursor.place += 1
    body = Word(tuple(parts), first, cursor.place)
    cursor.place += 1
    return ExtGlob(operator, body, start, cursor.place)


# ---- assignments ---------------------------------------------------------------------------------------------------------


def assignment(cursor: Cursor) -> Assignment | None:
    """`name=value`, `name+=value`, `name[sub]=value`, `name=(…)` at the cursor; None (and nothing consumed) when the word is none."""
    cursor.here()
    start = cursor.place
    noted = len(cursor.notes)
    name = _identifier(cursor)
    if not name:
        cursor.place = start
        return None
    index = subscript(cursor) if cursor.here() == "[" and _closes(cursor) else None
    append = cursor.here() == "+" and cursor.after() == "="
    if append:
        cursor.step()
    if cursor.here() != "=":
        cursor.place = start
        del cursor.notes[noted:]
        return None
    cursor.place += 1
    if cursor.here() == "(":
        if index is not None:
            raise cursor.refuse("a list cannot be assigned to an array element")
        items = array(cursor)
        if cursor.here() and cursor.here() not in META:
            raise cursor.unexpected()
        return Assignment(name, None, append, None, items, start, cursor.place)
    value = word(cursor, empty=True)
    return Assignment(name, index, append, value if value.parts else None, None, start, cursor.place)


def _identifier(cursor: Cursor) -> str:
    name = ""
    while (character := cursor.here()) and (character in NAME_START or (name and character in DIGITS)):
        name += character
        cursor.place += 1
    return name


def _closes(cursor: Cursor) -> bool:
    """Whether the bracket at the cursor has a partner: otherwise the word is a pattern, not an element of an array."""
    return cursor.find("]", cursor.place) >= 0


def array(cursor: Cursor) -> Array:
    """`( … )` with the cursor on the parenthesis."""
    start = cursor.place
    cursor.place += 1
    items: list[ArrayItem] = []
    while (character := cursor.newlines()) != ")":
        if not character:
            raise cursor.refuse("unterminated array")
        items.append(_item(cursor, character))
    cursor.place += 1
    return Array(tuple(items), start, cursor.place)


def _item(cursor: Cursor, character: str) -> ArrayItem:
    start, noted = cursor.place, len(cursor.notes)
    if character == "[" and _closes(cursor):
        index = subscript(cursor)
        append = cursor.here() == "+" and cursor.after() == "="
        if append:
            cursor.step()
        if cursor.here() == "=":
            cursor.place += 1
            value = word(cursor, empty=True)
            return ArrayItem(index, append, value if value.parts else None)
        cursor.place = start
        del cursor.notes[noted:]
    return ArrayItem(None, False, word(cursor))
