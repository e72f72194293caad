"""Arithmetic: `$(( ))`, `$[ ]`, `(( ))`, the header of `for (( ))`, subscripts, `${x:offset}`, and the variables such text evaluates.

In: the cursor on the bracket.  Out: the expression as a Word, and Notes for what bash evaluates as data.  bash looks through such text
several times, each time in another way; what the passes would read differently is refused.
"""

from capfence_sh.syntax import expansion, quotes
from capfence_sh.syntax.cursor import DIGITS, LETTERS, NAME, SPECIAL, STRING, Cursor, Refused
from capfence_sh.syntax.tree import Param, Text, Word

_NUMBERS = frozenset("#?$!-")  # special parameters whose value is a number or harmless
_IN_NUMBER = NAME | frozenset("@#")
_VALUE_OPERATORS = frozenset((":-", "-", ":=", "=", ":+", "+", "", "@a"))


# ---- where it ends -------------------------------------------------------------------------------------------------------


def closing(cur: Cursor, opened: int, substitutions: bool = True) -> int:
    """The offset of the parenthesis that bash pairs with the one at `opened`, found as bash does: by counting outside quotes.

    Without `substitutions` (patterns) it also counts those inside `$( )`.
    """
    known = cur.closings.get(opened) if substitutions else None
    if known is not None:
        return known
    here, cur.at = cur.at, opened
    cur.deeper()
    pending: list[int] = []
    while True:
        char = cur.peek()
        if char == "":
            raise Refused("unterminated parenthesis", opened)
        at = cur.at
        if char == "(":
            pending.append(at)
            cur.at += 1
        elif char == ")":
            if substitutions:
                cur.closings[pending[-1]] = at
            pending.pop()
            if not pending:
                break
            cur.at += 1
        elif char in SPECIAL:
            _pass_over(cur, char, substitutions)
        else:
            cur.at = max(cur.run_end(), at + 1)
    cur.at = here
    cur.depth -= 1
    return at


def _pass_over(cur: Cursor, char: str, substitutions: bool) -> None:
    """Move past what hides parentheses from the counting."""
    if char != "$":
        expansion.unquoted(cur, char, quotes.Parts())
        return
    following = cur.second()
    if following == "'":
        cur.at += 1
        cur.peek()
        cur.at = quotes.ansi_end(cur) + 1
    elif following == "(" and substitutions:
        expansion.dollar(cur, STRING)
    else:
        cur.at += 1


def double_parentheses(cur: Cursor) -> Word | None:
    """The expression between `((` and `))`, the position on the first; None, without moving, when they are two ordinary parentheses."""
    outer = cur.at
    cur.at += 1
    cur.peek()
    inner = cur.at
    end = closing(cur, inner)
    if not cur.source.startswith(")", end + 1, cur.end):
        cur.at = outer
        return None
    cur.at = inner + 1
    limit, cur.end = cur.end, end
    cur.deeper()
    expression = until(cur, "")
    cur.depth -= 1
    cur.end = limit
    cur.at = end + 2
    return expression


def brackets(cur: Cursor) -> Word:
    """The expression of `$[ ]`, the position on the bracket."""
    opened = cur.at
    cur.at += 1
    cur.deeper()
    expression = until(cur, "]")
    cur.depth -= 1
    if cur.peek() != "]":
        raise Refused("$[ that does not end", opened)
    cur.at += 1
    for part in expression.parts:
        text = cur.source[part.start : part.end]
        if isinstance(part, Param) and text.count("[") != text.count("]"):
            raise Refused("a bracket inside $[ ]", opened)
    return expression


# ---- expressions ---------------------------------------------------------------------------------------------------------


def until(cur: Cursor, stops: str) -> Word:
    """The expression up to one of the characters `stops` outside its own brackets, or to the end of the cursor when there are none."""
    start = cur.at
    parts = quotes.Parts()
    text: list[str] = []
    begin = start
    open_brackets: list[str] = []
    questions = 0
    while (char := cur.peek()) != "":
        here = cur.at
        if char in stops and not open_brackets and not (char == ":" and questions):
            break
        inside = _expanded(cur, char)
        if inside is not None:
            if text:
                parts.add(Text("".join(text), True, begin, here))
            parts.extend(inside)
            text, begin = [], cur.at
            continue
        if char == "#" and (here == start or cur.source[here - 1] in " \t\n"):
            raise cur.refuse("a # that bash may take for a comment in arithmetic")
        _balance(cur, char, open_brackets)
        questions += (char == "?") - (char == ":" and questions > 0)
        text.append(char)
        cur.at = here + 1
    if open_brackets:
        raise Refused("brackets that do not match in arithmetic", start)
    if text:
        parts.add(Text("".join(text), True, begin, cur.at))
    expression = parts.word(start, cur.at)
    _note_names(cur, expression)
    return expression


def _expanded(cur: Cursor, char: str) -> Word | None:
    """The expansion at the position, if there is one; quotes and backslashes are refused but for double quotes around plain operands."""
    start = cur.at
    parts = quotes.Parts()
    if char == "$":
        if cur.second() in ("'", '"'):
            raise cur.refuse("$' or $\" in arithmetic")
        part = expansion.dollar(cur, STRING)
        if part is None:
            cur.at = start
            return None
        parts.add(part)
    elif char == "`":
        parts.add(expansion.backticks(cur, STRING))
    elif char == '"':
        inside = cur.source[start + 1 : max(cur.source.find('"', start + 1, cur.end), start + 1)]
        if any(each in "()\\'`" for each in inside):
            raise cur.refuse("quotes in arithmetic around more than a value")
        expansion.double(cur, parts, start)
    elif char == "'" or char == "\\":
        raise cur.refuse("a quote or backslash in arithmetic")
    else:
        return None
    return parts.word(start, cur.at)


def _balance(cur: Cursor, char: str, open_brackets: list[str]) -> None:
    if char == "(" or char == "[":
        open_brackets.append(")" if char == "(" else "]")
    elif char == ")" or char == "]":
        if not open_brackets or open_brackets.pop() != char:
            raise cur.refuse("brackets that do not match in arithmetic")


# ---- subscripts ----------------------------------------------------------------------------------------------------------


def subscript(cur: Cursor) -> Word:
    """The text between `[` and its `]`; the position is on the first, and behind the second afterwards."""
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
    _note_names(cur, word)


def _note_names(cur: Cursor, word: Word) -> None:
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
