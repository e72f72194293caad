"""Operands of `${…}`: words that end at the closing brace, read by the rules of the place where the expansion stands.

In: the cursor behind the operator.  Out: the operand and the replacement.  Text that bash might end elsewhere, or read otherwise in another
mode, is refused.
"""

from capfence_sh.syntax import expansion, quotes
from capfence_sh.syntax.cursor import BODY, SPECIAL, STRING, UNQUOTED, Cursor, Refused
from capfence_sh.syntax.tree import Text, Word

# Between single quotes inside a quoted ${…} these could end it in one mode of bash and not in another, or be expanded twice.
_AMBIGUOUS = frozenset("}\"\\`'$")


class Setting:
    """What decides how an operand is read: where the `${…}` stands, and its operator.

    pattern: quotes in the operand quote, also inside double quotes.  translates: bash puts quotes around what `$'…'` stands for.
    """

    __slots__ = ("op", "pattern", "place", "translates")

    def __init__(self, place: int, op: str, plain_name: bool) -> None:
        self.place = place
        self.op = op
        self.pattern = op[0] in "#%/^,~"
        self.translates = self.pattern and op[0] != "~" and plain_name


def operands(cur: Cursor, setting: Setting) -> tuple[Word, Word | None]:
    """The operand up to the closing brace and, behind the first slash that is not quoted, the replacement of `/`."""
    operand, slash = _operand(cur, setting, setting.op[0] == "/")
    return operand, _operand(cur, setting, False)[0] if slash else None


def _operand(cur: Cursor, setting: Setting, to_slash: bool) -> tuple[Word, bool]:
    """The word up to the closing brace, or to the first slash that is not quoted; whether it was the slash."""
    parts = quotes.Parts()
    start = cur.at
    place = setting.place
    first = setting.op == "//"  # ${x////-} replaces slashes
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
                _quoted(cur, char, parts, setting)
        elif char in "<>" and cur.second() == "(":
            if place != UNQUOTED:
                raise cur.refuse("a process substitution inside a quoted ${…}")
            parts.add(expansion.process(cur))
        elif place == UNQUOTED or setting.pattern:
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


def _quoted(cur: Cursor, char: str, parts: quotes.Parts, setting: Setting) -> None:
    """One of the SPECIAL characters in the operand of a ${…} inside double quotes or a here-document."""
    start = cur.at
    if char == "'":
        if setting.pattern:
            quotes.single(cur, parts)
        else:
            _single_that_shows(cur, parts)
    elif char == '"':
        _double(cur, parts, setting)
    elif char == "`":
        parts.add(expansion.backticks(cur, setting.place))
    elif char == "\\":
        _backslash(cur, parts, setting.pattern)
    elif cur.second() == "'":
        _translated(cur, parts, setting)
    elif cur.second() == '"':
        raise cur.refuse('$" inside a quoted ${…}')
    else:
        part = expansion.dollar(cur, setting.place)
        parts.add(part if part is not None else Text("$", True, start, cur.at))


def _translated(cur: Cursor, parts: quotes.Parts, setting: Setting) -> None:
    """$'…' in a quoted operand: bash puts the decoded text in quotes in a pattern, and as it is in a value, where it is expanded again."""
    start = cur.at
    if setting.place == BODY:
        raise cur.refuse("$' inside a ${…} in a here-document")
    cur.at += 1
    cur.peek()
    decoded = quotes.Parts()
    quotes.ansi(cur, decoded, start)
    word = decoded.word(start, cur.at)
    if not setting.translates and any(isinstance(part, Text) and not _AMBIGUOUS.isdisjoint(part.value) for part in word.parts):
        raise Refused("$' inside a quoted ${…} that bash expands again", start)
    parts.extend(word)


def _backslash(cur: Cursor, parts: quotes.Parts, pattern: bool) -> None:
    start = cur.at
    following = cur.source[start + 1 : start + 2] if start + 1 < cur.end else ""
    if pattern or following in ("$", "`", '"', "\\", "}"):
        quotes.escaped(cur, parts)
        return
    # the character behind it opens no quote, and both stay
    cur.at += 1 + len(following)
    parts.add(Text("\\" + following, True, start, cur.at))


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
        if char in _AMBIGUOUS and char != "$":
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


def _double(cur: Cursor, parts: quotes.Parts, setting: Setting) -> None:
    """ "…" inside a quoted operand; bash strips the quotes before it expands the text, and with them some backslashes."""
    start = cur.at
    expansion.double(cur, parts, start)
    if setting.pattern:
        return
    text = cur.source[start : cur.at]
    if setting.place == BODY and ("\\" in text or "'" in text):
        raise Refused("quotes inside a ${…} in a here-document", start)
    at = text.find("\\")
    while at >= 0:
        if text[at + 1] not in '$`"\\\n':
            raise Refused("a backslash in nested double quotes", start)
        at = text.find("\\", at + 2)
