"""Expansions: `$name`, `${…}`, `$( )`, `$(( ))`, `$[ ]`, backticks, process substitution, and the double-quoted text they may stand in.

Sources: bash(1) EXPANSION and QUOTING, and parse.y of bash 5.2 for what ends where.
"""

from capfence_sh.reading.cursor import DIGITS, NAME, NAME_START, PARAMETERS, Cursor, Refused
from capfence_sh.reading.quoting import ansi_quoted, escaped, single_quoted
from capfence_sh.syntax.tree import QUOTED, SUBSTITUTED, Arith, CommandSub, Param, ProcessSub, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import WordPart

_PATTERN_OPERATORS = frozenset("#%/^,~")
_OPERATORS = (
    ":-",
    ":=",
    ":?",
    ":+",
    "##",
    "%%",
    "//",
    "/#",
    "/%",
    "^^",
    ",,",
    "~~",
    "-",
    "=",
    "?",
    "+",
    "#",
    "%",
    "/",
    "^",
    ",",
    "~",
    ":",
    "@",
)
_TRANSFORMS = frozenset("QEPAKaUuLk")


# ---- double-quoted text --------------------------------------------------------------------------------------------------


def quoted_parts(cursor: Cursor, close: str) -> "list[WordPart]":
    """Parts of text with the rules of double quotes, up to `close` ('"', consumed) or the end of the text ("": a here-document)."""
    parts: list[WordPart] = []
    heredoc = close == ""
    start, buffer = cursor.place, ""
    while True:
        character = cursor.here()
        if not character:
            if not heredoc:
                raise cursor.refuse("unterminated double quote")
            break
        if character == close:
            break
        if character not in "\\$`":
            stop = _plain_end(cursor, close)
            buffer += cursor.source[cursor.place : stop]
            cursor.place = stop
            continue
        part = _quoted_special(cursor, character, heredoc)
        if isinstance(part, str):
            buffer += part
            continue
        if buffer:
            parts.append(Text(buffer, True, start, part.start))
        parts.append(part)
        start, buffer = cursor.place, ""
    if buffer:
        parts.append(Text(buffer, True, start, cursor.place))
    if not heredoc:
        cursor.step()
    return parts


def _plain_end(cursor: Cursor, close: str) -> int:
    place, source, end = cursor.place, cursor.source, cursor.end
    while place < end and source[place] not in "\\$`" and source[place] != close:
        place += 1
    return place


def _quoted_special(cursor: Cursor, character: str, heredoc: bool) -> "WordPart | str":
    if character == "\\":
        following = cursor.source[cursor.place + 1 : min(cursor.place + 2, cursor.end)]
        cursor.place += 1
        if following and (following in "$`\\" or (following == '"' and not heredoc)):
            cursor.place += 1
            return following
        return "\\"
    if character == "`":
        return backticks(cursor, True, escape_quote=not heredoc)
    part = dollar(cursor, True, heredoc)
    return part.value if isinstance(part, Text) else part


def double_quoted(cursor: Cursor, start: int) -> "list[WordPart]":
    """The parts of "…" with the cursor behind the opening quote; an empty one is one empty Text."""
    parts = quoted_parts(cursor, '"')
    return parts or [Text("", True, start, cursor.place)]


# ---- $ -------------------------------------------------------------------------------------------------------------------


def dollar(cursor: Cursor, quoted: bool, heredoc: bool = False) -> "WordPart":
    """The expansion that begins at `$`, or a Text "$" when none does.  Each place is read only once (nested `$((` would double the work)."""
    cursor.here()
    start = cursor.place
    known = cursor.seen.get((start, quoted, heredoc))
    if known is not None and known[1] <= cursor.end:
        cursor.place = known[1]
        cursor.notes += known[2]
        return known[0]
    if (start, quoted, heredoc) in cursor.failed:
        raise cursor.failed[(start, quoted, heredoc)]
    noted = len(cursor.notes)
    try:
        part = _dollar(cursor, quoted, heredoc)
    except Refused as refused:
        cursor.failed[(start, quoted, heredoc)] = refused
        raise
    cursor.seen[(start, quoted, heredoc)] = (part, cursor.place, tuple(cursor.notes[noted:]))
    return part


def _dollar(cursor: Cursor, quoted: bool, heredoc: bool) -> "WordPart":
    start = cursor.place
    cursor.place += 1
    character = cursor.here()
    if character == "(":
        return _parenthesis(cursor, quoted, start)
    if character == "{":
        return _braced(cursor, quoted, heredoc, start)
    if character == "[":
        return _old_arithmetic(cursor, quoted, start)
    if character == "'" and not quoted:
        return ansi_quoted(cursor, start)
    if character in NAME_START:
        name = _name(cursor, NAME)
    elif character and (character in DIGITS or character in PARAMETERS):
        name = character
        cursor.place += 1
    else:
        return Text("$", quoted, start, start + 1)
    return Param(name, "", None, None, None, False, False, quoted, start, cursor.place)


def _name(cursor: Cursor, allowed: frozenset[str]) -> str:
    if not cursor.continued:
        start = place = cursor.place
        source, end = cursor.source, cursor.end
        while place < end and source[place] in allowed:
            place += 1
        cursor.place = place
        return source[start:place]
    name = ""
    while (character := cursor.here()) in allowed:
        name += character
        cursor.place += 1
    return name


def _parenthesis(cursor: Cursor, quoted: bool, start: int) -> "WordPart":
    """`$(` or `$((`: arithmetic when the inner parenthesis closes right before the outer one, else a substitution that begins with a subshell."""
    if cursor.after() == "(":
        bounds = arithmetic_bounds(cursor)
        if bounds is not None:
            first, last, after = bounds
            expression = arithmetic(cursor, first, last)
            cursor.place = after
            return Arith(expression, quoted, start, after)
    cursor.here()
    cursor.place += 1
    script = cursor.nested(cursor, ")")
    return CommandSub(script, False, quoted, start, cursor.place)


def process_substitution(cursor: Cursor) -> ProcessSub:
    """`<( )` or `>( )` with the cursor on the first character."""
    direction = cursor.here()
    start = cursor.place
    cursor.step()
    cursor.step()
    script = cursor.nested(cursor, ")")
    return ProcessSub(script, direction, start, cursor.place)


def backticks(cursor: Cursor, quoted: bool, escape_quote: bool) -> CommandSub:
    """`…`: the text inside loses one level of backslashes (also before a double quote within double quotes) and is read as a script of its own."""
    start = cursor.place
    place, source, end = start + 1, cursor.source, cursor.end
    inside: list[str] = []
    while True:
        if place >= end:
            raise cursor.refuse("unterminated backquote")
        character = source[place]
        place += 1
        if character == "`":
            break
        if character == "\\" and place < end:
            following = source[place]
            place += 1
            if following == "\n":
                continue
            plain = following in "`\\$" or (quoted and escape_quote and following == '"')
            inside.append(following if plain else "\\" + following)
            continue
        inside.append(character)
    cursor.place = start
    inner = cursor.inner("".join(inside))
    script = inner.nested(inner, "")
    cursor.place = place
    return CommandSub(script, True, quoted, start, place)


# ---- arithmetic ----------------------------------------------------------------------------------------------------------


def arithmetic_bounds(cursor: Cursor) -> tuple[int, int, int] | None:
    """(start, end of the expression, place behind the closing `))`) of a `((` at the cursor; None when it is not arithmetic."""
    cursor.here()
    outer = matching(cursor, cursor.place)
    if outer < 0:
        return None
    start = cursor.place
    cursor.place += 1
    cursor.here()
    second = cursor.place
    inner = matching(cursor, second)
    cursor.place = max(inner, 0)
    closes = inner > 0 and cursor.here() == ")" and cursor.place + 1 == outer
    cursor.place = start
    return (second + 1, inner - 1, outer) if closes else None


def matching(cursor: Cursor, start: int) -> int:
    """The place behind the `)` that matches the `(` at `start`, -1 when there is none; quotes and expansions are skipped."""
    if start in cursor.matched:
        return cursor.matched[start]
    kept = (cursor.place, len(cursor.notes))
    opened: list[int] = []
    cursor.place = start
    try:
        while cursor.place < cursor.end:
            _match_one(cursor, opened)
            if not opened:
                break
    except Refused:
        cursor.matched[start] = -1
    for place in opened:
        cursor.matched[place] = -1
    cursor.place = kept[0]
    del cursor.notes[kept[1] :]
    return cursor.matched.get(start, -1)


def _match_one(cursor: Cursor, opened: list[int]) -> None:
    character = cursor.source[cursor.place]
    if character == "(":
        opened.append(cursor.place)
        cursor.place += 1
    elif character == ")":
        cursor.place += 1
        cursor.matched[opened.pop()] = cursor.place
    elif character == "\\":
        cursor.place += 2
    elif character == "'":
        single_quoted(cursor)
    elif character == '"':
        cursor.place += 1
        quoted_parts(cursor, '"')
    elif character == "`":
        backticks(cursor, False, escape_quote=False)
    elif character == "$":
        dollar(cursor, False)
    else:
        cursor.place += 1


def _old_arithmetic(cursor: Cursor, quoted: bool, start: int) -> Arith:
    """`$[ ]`"""
    cursor.place += 1
    first = cursor.place
    depth = 1
    while depth:
        character = cursor.here()
        if not character:
            raise cursor.refuse("unterminated $[")
        if character in "[]":
            depth += 1 if character == "[" else -1
        if character == "$":
            dollar(cursor, True)
        elif character == "`":
            backticks(cursor, True, escape_quote=True)
        else:
            cursor.place += 2 if character == "\\" else 1
    after = cursor.place
    expression = arithmetic(cursor, first, after - 1)
    cursor.place = after
    return Arith(expression, quoted, start, after)


def arithmetic(cursor: Cursor, start: int, end: int) -> Word:
    """The expression between two places: expansions as in double quotes, quotes are not special; names in it are evaluated by bash."""
    stop = cursor.end
    cursor.place, cursor.end = start, end
    parts: list[WordPart] = []
    text, begun = "", start
    while character := cursor.here():
        if character not in "$`\\":
            text += character
            cursor.place += 1
            continue
        if character == "\\":
            text += cursor.source[cursor.place : min(cursor.place + 2, end)]
            cursor.place = min(cursor.place + 2, end)
            continue
        if text:
            parts.append(Text(text, True, begun, cursor.place))
        parts.append(dollar(cursor, True) if character == "$" else backticks(cursor, True, escape_quote=True))
        text, begun = "", cursor.place
    if text:
        parts.append(Text(text, True, begun, end))
    cursor.end = stop
    expression = Word(tuple(parts), start, end)
    note_names(cursor, expression)
    return expression


def note_names(cursor: Cursor, expression: Word) -> None:
    """Note the variables whose values arithmetic would evaluate: bash evaluates what they hold, subscripts with substitutions included."""
    found: list[str] = []
    for part in expression.parts:
        if isinstance(part, Text):
            found += [QUOTED] if "$" in part.value or "`" in part.value else names_in(part.value)
        elif isinstance(part, Param):
            found.append(part.name)
        elif isinstance(part, CommandSub):
            found.append(SUBSTITUTED)
    if found:
        cursor.note("arithmetic-name", expression.start, expression.end, tuple(dict.fromkeys(found)))


def names_in(text: str) -> list[str]:
    """The identifiers of an arithmetic text; digits, also those of 16#ff and 0x1f, are none."""
    found: list[str] = []
    word = ""
    for character in text + " ":
        if character in NAME or character == "#" and word[:1].isdigit():
            word += character
            continue
        if word and word[0] in NAME_START:
            found.append(word)
        word = ""
    return found


# ---- ${…} ----------------------------------------------------------------------------------------------------------------


def _braced(cursor: Cursor, quoted: bool, heredoc: bool, start: int) -> Param:
    cursor.place += 1
    character = cursor.here()
    if character and character in " \t\n|":
        raise cursor.refuse("${ command; } is not in bash 5.2")
    cursor.deeper()
    indirect = character == "!" and _begins_name(cursor.after()) and cursor.after() != ""
    if indirect:
        cursor.step()
    length = not indirect and _is_length(cursor)
    if length:
        cursor.step()
    name = _parameter_name(cursor)
    index = subscript(cursor) if cursor.here() == "[" else None
    part = _operation(cursor, name, index, length, indirect, quoted, heredoc, start)
    _note_param(cursor, part)
    cursor.depth -= 1
    return part


def _begins_name(character: str) -> bool:
    return character in NAME or character in PARAMETERS if character else False


def _is_length(cursor: Cursor) -> bool:
    """`${#name}` and `${#-}` but not `${#}` nor `${#-word}`."""
    if cursor.here() != "#":
        return False
    following = cursor.after()
    if following and following in NAME:
        return True
    if not following or following not in PARAMETERS:
        return False
    start = cursor.place
    cursor.step()
    closes = cursor.after() in ("}", "[")
    cursor.place = start
    return closes


def _parameter_name(cursor: Cursor) -> str:
    character = cursor.here()
    if character and character in NAME_START:
        return _name(cursor, NAME)
    if character and character in DIGITS:
        return _name(cursor, DIGITS)
    if character and character in PARAMETERS:
        cursor.place += 1
        return character
    raise cursor.refuse("bad substitution")


def _operation(
    cursor: Cursor, name: str, subscript: Word | None, length: bool, indirect: bool, quoted: bool, heredoc: bool, start: int
) -> Param:
    character = cursor.here()
    if character == "}":
        cursor.place += 1
        return Param(name, "", None, None, subscript, length, indirect, quoted, start, cursor.place)
    if indirect and character in "@*" and cursor.after() == "}":
        cursor.step()
        cursor.step()
        return Param(name, character, None, None, subscript, False, True, quoted, start, cursor.place)
    if length:
        raise cursor.refuse("bad substitution")
    operator = next((each for each in _OPERATORS if cursor.take(each)), "")
    if not operator:
        raise cursor.refuse("bad substitution" if character else "unterminated ${")
    if operator == "@":
        letter = cursor.here()
        if letter not in _TRANSFORMS or cursor.after() != "}":
            raise cursor.refuse("bad substitution")
        cursor.step()
        cursor.step()
        return Param(name, "@" + letter, None, None, subscript, False, indirect, quoted, start, cursor.place)
    operand, replacement = _operand(cursor, operator, quoted, heredoc)
    return Param(name, operator, operand, replacement, subscript, False, indirect, quoted, start, cursor.place)


def _operand(cursor: Cursor, operator: str, quoted: bool, heredoc: bool) -> tuple[Word, Word | None]:
    """The word behind the operator up to the closing brace; split at the first "/" of a substitution, at the first ":" of a substring."""
    splitter = {"/": "/", "//": "/", "/#": "/", "/%": "/", ":": ":"}.get(operator, "")
    words: list[Word] = []
    parts: list[WordPart] = []
    begun, depth = cursor.place, 0
    while True:
        character = cursor.here()
        if not character:
            raise cursor.refuse("unterminated ${")
        if character == "}":
            break
        if character in "(?" and splitter == ":":
            depth += 1
        elif character == ")" and splitter == ":":
            depth -= 1
        if character == splitter and not words and depth <= 0:
            words.append(Word(tuple(parts), begun, cursor.place))
            parts, begun = [], cursor.place + 1
            cursor.place += 1
        elif character == ":" and splitter == ":" and depth > 0:
            depth -= 1
            _add(parts, Text(":", quoted, cursor.place, cursor.place + 1))
            cursor.place += 1
        else:
            _operand_part(cursor, parts, operator, quoted, heredoc)
    words.append(Word(tuple(parts), begun, cursor.place))
    cursor.place += 1
    if operator == ":":
        for word in words:
            note_names(cursor, word)
    return words[0], words[1] if len(words) > 1 else None


def _operand_part(cursor: Cursor, parts: "list[WordPart]", operator: str, quoted: bool, heredoc: bool) -> None:
    character = cursor.here()
    start = cursor.place
    pattern = operator[0] in _PATTERN_OPERATORS
    if character == "\\":
        following = cursor.source[start + 1 : min(start + 2, cursor.end)]
        if quoted and not pattern and following not in ("$", "`", '"', "\\", "}"):
            _add(parts, Text("\\" + following, True, start, start + 2))
            cursor.place = min(start + 2, cursor.end)
        else:
            parts.append(escaped(cursor))
    elif character == "'":
        _operand_quote(cursor, parts, operator, quoted, heredoc, pattern)
    elif character == '"':
        cursor.place += 1
        parts += double_quoted(cursor, start)
    elif character == "$":
        ansi = cursor.after() in ("'",)
        part = dollar(cursor, quoted and not ansi, heredoc)
        if isinstance(part, Text) and cursor.here() == '"' and not quoted:
            return
        parts.append(part)
    elif character == "`":
        parts.append(backticks(cursor, quoted, escape_quote=quoted))
    elif character in "<>" and cursor.after() == "(" and not quoted:
        parts.append(process_substitution(cursor))
    else:
        stop = start + 1
        while stop < cursor.end and cursor.source[stop] in NAME:
            stop += 1
        _add(parts, Text(cursor.source[start:stop], quoted, start, stop))
        cursor.place = stop


def _operand_quote(cursor: Cursor, parts: "list[WordPart]", operator: str, quoted: bool, heredoc: bool, pattern: bool) -> None:
    """Within double quotes the quotes of `${x:-'…'}` hide a brace but the text between them is still expanded (bash 5.2, not posix mode)."""
    start = cursor.place
    if pattern or not (quoted or operator == ":"):
        parts.append(single_quoted(cursor))
        return
    if heredoc:
        raise cursor.refuse("single quote in ${} of a here-document")
    close = cursor.find("'", start + 1)
    if close < 0:
        raise cursor.refuse("unterminated single quote")
    stop, cursor.end, cursor.place = cursor.end, close, start + 1
    inside = quoted_parts(cursor, "")
    cursor.end, cursor.place = stop, close + 1
    parts += [Text("'", True, start, start + 1), *inside, Text("'", True, close, close + 1)]


def _add(parts: "list[WordPart]", text: Text) -> None:
    """Append a character, joined to the text before it when that is of the same kind."""
    last = parts[-1] if parts else None
    if isinstance(last, Text) and last.quoted == text.quoted and last.end == text.start:
        parts[-1] = Text(last.value + text.value, text.quoted, last.start, text.end)
    else:
        parts.append(text)


def subscript(cursor: Cursor) -> Word:
    """`[…]` with the cursor on the bracket: balanced; arithmetic may evaluate what is quoted in it, so that is read too."""
    cursor.step()
    start = cursor.place
    parts: list[WordPart] = []
    depth = 1
    while True:
        character = cursor.here()
        place = cursor.place
        if not character:
            raise cursor.refuse("unterminated [")
        if character == "]":
            depth -= 1
            if depth == 0:
                break
        depth += character == "["
        if character == "'":
            parts += _quoted_subscript(cursor)
        elif character == '"':
            cursor.place += 1
            parts += double_quoted(cursor, place)
        elif character == "$":
            parts.append(dollar(cursor, True) if cursor.after() != "'" else dollar(cursor, False))
        elif character == "`":
            parts.append(backticks(cursor, True, escape_quote=True))
        elif character == "\\":
            parts.append(escaped(cursor))
        else:
            _add(parts, Text(character, True, place, place + 1))
            cursor.place += 1
    word = Word(tuple(parts), start, cursor.place)
    cursor.place += 1
    if cursor.source[start : word.end] not in ("@", "*"):
        note_names(cursor, word)
    return word


def _quoted_subscript(cursor: Cursor) -> "list[WordPart]":
    start = cursor.place
    text = single_quoted(cursor)
    if "$" not in text.value and "`" not in text.value:
        return [text]
    after, stop = cursor.place, cursor.end
    cursor.place, cursor.end = start + 1, after - 1
    parts = quoted_parts(cursor, "")
    cursor.place, cursor.end = after, stop
    return parts


def _note_param(cursor: Cursor, part: Param) -> None:
    if part.op == "@P":
        cursor.note("prompt", part.start, part.end, (part.name,))
    listing = part.op in ("@", "*") and part.operand is None
    keys = part.subscript is not None and cursor.source[part.subscript.start : part.subscript.end] in ("@", "*")
    if part.indirect and not listing and not keys:
        cursor.note("indirect", part.start, part.end, (part.name,))
