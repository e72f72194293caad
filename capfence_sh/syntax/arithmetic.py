"""Arithmetic: `$(( ))`, `$[ ]`, `(( ))`, the header of `for (( ))`, `${x:offset}`.

In: the cursor on the bracket.  Out: the expression as a Word, and a Note of its variables.  bash looks through such text several times,
each time in another way; what the passes would read differently is refused.
"""

from capfence_sh.syntax import evaluated, expansion, quotes
from capfence_sh.syntax.cursor import SPECIAL, STRING, Cursor, Refused
from capfence_sh.syntax.tree import Param, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import WordPart

_INTERNAL = frozenset("\x01\x7f")  # bash marks characters with these, and doubles them when it takes text in again

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


def read_again(cur: Cursor) -> int:
    """Two parentheses at the position turned out to be no arithmetic: bash reads commands from text that it has taken in once already.

    Returns where the inner one closes.
    """
    here = cur.at
    cur.at += 1
    cur.peek()
    end = closing(cur, cur.at)
    text = cur.source[here:end]
    if not _INTERNAL.isdisjoint(text):
        raise cur.refuse("a control character behind (( that is no arithmetic")
    if "<<" in text.replace("<<<", ""):
        # the lines of a body are gone by then: bash takes others, and the body for commands
        raise cur.refuse("a here-document behind (( that is no arithmetic")
    cur.reread_end = max(cur.reread_end, end)
    cur.at = here
    return end


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


def double_parentheses(cur: Cursor, command: bool) -> Word | None:
    """The expression between `((` and `))`, the position on the first; None, without moving, when they are two ordinary parentheses.

    `command`: it is no `$(( ))`, which bash searches for its end once more, minding comments, when it expands the word.
    """
    outer = cur.at
    cur.at += 1
    cur.peek()
    inner = cur.at
    end = closing(cur, inner)
    if not cur.source.startswith(")", end + 1, cur.end):
        cur.at = end + 1
        if cur.peek() == ")":  # bash takes $(( )) for arithmetic then, and (( )) for nothing
            raise cur.refuse("a line continuation between the parentheses that close arithmetic")
        cur.at = outer
        return None
    cur.at = inner + 1
    limit, cur.end = cur.end, end
    cur.deeper()
    expression = until(cur, "", command)
    cur.depth -= 1
    cur.end = limit
    cur.at = end + 2
    return expression


def brackets(cur: Cursor) -> Word:
    """The expression of `$[ ]`, the position on the bracket."""
    opened = cur.at
    cur.at += 1
    cur.deeper()
    expression = until(cur, "]", False)
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


class _Nesting:
    """Open brackets, quotes and questions, which decide whether a character ends the expression."""

    __slots__ = ("brackets", "double", "questions", "single")

    def __init__(self) -> None:
        self.brackets: list[str] = []
        self.questions = 0
        self.single = False
        self.double = False

    def step(self, cur: Cursor, char: str) -> None:
        """Count one character of the expression."""
        if char == "(" or char == "[":
            self.brackets.append(")" if char == "(" else "]")
        elif (char == ")" or char == "]") and (not self.brackets or self.brackets.pop() != char):
            raise cur.refuse("brackets that do not match in arithmetic")
        elif char == "'" and not self.double:
            self.single = not self.single
        elif char == '"' and not self.single:
            self.double = not self.double
        elif char == "?":
            self.questions += 1
        elif char == ":" and self.questions:
            self.questions -= 1

    def ends(self, char: str) -> bool:
        """Whether nothing is open that a character of the stops would belong to."""
        return not self.brackets and not (char == ":" and self.questions)


def until(cur: Cursor, stops: str, comments: bool) -> Word:
    """The expression up to one of the characters `stops` outside its own brackets, or to the end of the cursor when there are none.

    Quotes do not quote here: what is between them is expanded.  `comments`: a `#` is harmless.
    """
    start = cur.at
    parts = quotes.Parts()
    text: list[str] = []
    begin = start
    nesting = _Nesting()
    while (char := cur.peek()) != "":
        here = cur.at
        if char in stops and nesting.ends(char):
            break
        if "}" in stops and (char == "}" or (char in "<>" and cur.second() == "(")):
            raise cur.refuse("a brace or process substitution in the offset of ${…}")
        part = _expansion(cur, char)
        if part is not None:
            if text:
                parts.add(Text("".join(text), True, begin, here))
            parts.add(part)
            text, begin = [], cur.at
            continue
        if char == "#" and not comments and (here == start or cur.source[here - 1] in " \t\n"):
            raise cur.refuse("a # that bash may take for a comment in arithmetic")
        if char == "\\":
            text.append(_backslash(cur))
            continue
        nesting.step(cur, char)
        cur.at = here + 1
        if char != '"':
            text.append(char)
    if nesting.brackets or nesting.single or nesting.double:
        raise Refused("brackets or quotes that do not match in arithmetic", start)
    if text:
        parts.add(Text("".join(text), True, begin, cur.at))
    expression = parts.word(start, cur.at)
    evaluated.note_names(cur, expression)
    return expression


def _expansion(cur: Cursor, char: str) -> "WordPart | None":
    if char == "`":
        return expansion.backticks(cur, STRING)
    if char != "$":
        return None
    start = cur.at
    if cur.second() in ("'", '"'):
        raise cur.refuse("$' or $\" in arithmetic")
    part = expansion.dollar(cur, STRING)
    if part is None:
        cur.at = start
    return part


def _backslash(cur: Cursor) -> str:
    """The text of a backslash and the character it quotes, if it does."""
    following = cur.source[cur.at + 1 : cur.at + 2] if cur.at + 1 < cur.end else ""
    if not following or following in "()[]{}:'":
        raise cur.refuse("a backslash in arithmetic")
    cur.at += 2
    return following if following in '$`"\\' else "\\" + following
