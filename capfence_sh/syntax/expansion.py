"""What `$`, backticks, double quotes, `<(` and `>(` make of the text: parameters, substitutions, arithmetic, and text around them.

In: the cursor on the first character.  Out: parts of a word; programs inside are read where they stand, those in backticks from a text of their own.
"""

from capfence_sh.errors import Unreachable
from capfence_sh.syntax import arithmetic, lists, parameter, quotes
from capfence_sh.syntax.cursor import DIGITS, LETTERS, NAME, STRING, UNQUOTED, Cursor, Program, Refused
from capfence_sh.syntax.tree import Arith, CommandSub, Param, ProcessSub, Script, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.quotes import Parts
    from capfence_sh.syntax.tree import WordPart

_PARAMETERS = DIGITS | frozenset("@*#?-$!")
_ESCAPED_IN_STRING = frozenset('$`"\\')
_ESCAPED_IN_BODY = frozenset("$`\\")


def unquoted(cur: Cursor, char: str, parts: "Parts") -> None:
    """One of the SPECIAL characters outside quotes, and what belongs to it."""
    if char == "'":
        quotes.single(cur, parts)
    elif char == '"':
        double(cur, parts, cur.at)
    elif char == "\\":
        quotes.escaped(cur, parts)
    elif char == "`":
        parts.add(backticks(cur, UNQUOTED))
    else:
        _after_dollar(cur, parts)


def _after_dollar(cur: Cursor, parts: "Parts") -> None:
    start = cur.at
    following = cur.second()
    if following == "'" or following == '"':
        cur.at += 1
        cur.peek()
        if following == "'":
            quotes.ansi(cur, parts, start)
        else:
            double(cur, parts, start)
            cur.program.note("translation", start, cur.at)
        return
    part = dollar(cur, UNQUOTED)
    if part is None:
        parts.plain("$", start, cur.at)
    else:
        parts.add(part)


def dollar(cur: Cursor, place: int) -> "WordPart | None":
    """The expansion that the `$` at the position begins; None for a `$` that stands for itself."""
    start = cur.at
    cur.at += 1
    char = cur.peek()
    if char == "(":
        return _parenthesis(cur, start, place != UNQUOTED)
    if char == "{":
        return parameter.braces(cur, start, place)
    if char == "[":
        return Arith(arithmetic.brackets(cur), place != UNQUOTED, start, cur.at)
    if char in LETTERS:
        name = _name(cur)
    elif char in _PARAMETERS:
        name = char
        cur.at += 1
        if name == "$" and cur.peek() in ("{", "("):  # bash expands "$${x+"'$(c)'"}" as if `${` began there, and runs c
            raise cur.refuse("$$ before a brace or parenthesis")
    else:
        cur.at = start + 1
        return None
    return Param(name, "", None, None, None, False, False, place != UNQUOTED, start, cur.at)


def _name(cur: Cursor) -> str:
    start = cur.at
    if not cur.continued:
        source, at, end = cur.source, start + 1, cur.end
        while at < end and source[at] in NAME:
            at += 1
        cur.at = at
        return source[start:at]
    name = ""
    end = start
    while (char := cur.peek()) in NAME:
        name += char
        cur.at += 1
        end = cur.at
    cur.at = end
    return name


# ---- substitutions -------------------------------------------------------------------------------------------------------


def _parenthesis(cur: Cursor, start: int, quoted: bool) -> "WordPart":
    """`$( )` or `$(( ))` with the position on the first parenthesis."""
    opened = cur.at
    known = cur.substitutions.get((opened, UNQUOTED))
    if known is None:
        content = _substitution(cur)
        known = cur.substitutions[opened, UNQUOTED] = content, cur.at
    content, cur.at = known
    if isinstance(content, Script):
        return CommandSub(content, False, quoted, start, cur.at)
    return Arith(content, quoted, start, cur.at)


def _substitution(cur: Cursor) -> Script | Word:
    if cur.second() != "(":
        return program(cur)
    expression = arithmetic.double_parentheses(cur, command=False)
    return _counted_program(cur) if expression is None else expression


def _counted_program(cur: Cursor) -> Script:
    """A program that begins with a parenthesis right behind the opening one: bash finds its end by counting, as that of arithmetic."""
    opened = cur.at
    end = arithmetic.closing(cur, opened)
    arithmetic.read_again(cur)
    script = program(cur)
    if cur.at != end + 1:
        raise Refused("two parentheses that bash may read in two ways", opened)
    return script


def program(cur: Cursor) -> Script:
    """The program in parentheses; the position is on the opening one."""
    opened = cur.at
    cur.at += 1
    cur.deeper()
    outer, cur.program = cur.program, Program(True)
    body = lists.commands(cur, lists.NONE)
    if cur.peek() != ")":
        raise cur.refuse("a substitution that does not end" if cur.at >= cur.end else "unexpected in a substitution")
    if cur.program.awaited:
        raise Refused("a here-document that does not end inside its substitution", opened)
    script = Script(cur.source, body, cur.program.sorted_notes(), opened + 1, cur.at)
    cur.program = outer
    cur.depth -= 1
    cur.at += 1
    return script


def process(cur: Cursor) -> ProcessSub:
    """`<( )` or `>( )`"""
    start = cur.at
    direction = cur.peek()
    cur.at += 1
    script = _counted_program(cur) if cur.second() == "(" else program(cur)
    if script.body is None:
        raise Refused("a process substitution without a command, which is no word", start)
    return ProcessSub(script, direction, start, cur.at)


def backticks(cur: Cursor, place: int) -> CommandSub:
    """`` `…` ``: a program with a source of its own, the text after its backslashes are taken away."""
    start = cur.at
    known = cur.substitutions.get((start, place))
    if known is None:
        text = _backtick_text(cur, '`\\$"' if place == STRING else "`\\$")
        known = cur.substitutions[start, place] = _inside(cur, text, start), cur.at
    script, cur.at = known
    if not isinstance(script, Script):
        raise Unreachable(script)
    return CommandSub(script, True, place != UNQUOTED, start, cur.at)


def _inside(cur: Cursor, text: str, start: int) -> Script:
    """The program that a text of its own holds; refusals point to where the text starts."""
    inner = cur.inside(text)
    try:
        return lists.program(inner)
    except Refused as refused:
        raise Refused(refused.reason, start) from None


def _backtick_text(cur: Cursor, escaped: str) -> str:
    """Move past the backticks; returns what is between them, unescaped."""
    source, end = cur.source, cur.end
    opened = at = cur.at
    at += 1
    out: list[str] = []
    close = -1
    while True:
        if close < at:
            close = source.find("`", at, end)
        if close < 0:
            raise Refused("unterminated backtick", opened)
        escape = source.find("\\", at, close)
        if escape < 0:
            break
        out.append(source[at:escape])
        following = source[escape + 1]
        if following != "\n":
            out.append(following if following in escaped else "\\" + following)
        at = escape + 2
    out.append(source[at:close])
    cur.at = close + 1
    return "".join(out)


# ---- double quotes -------------------------------------------------------------------------------------------------------


def double(cur: Cursor, parts: "Parts", start: int) -> None:
    """`"…"` with the position on the opening quote; `start` is where the text begins (the dollar sign of `$"…"`)."""
    source = cur.source
    close = source.find('"', cur.at + 1, cur.end)
    if close < 0:
        raise cur.refuse("unterminated double quote")
    text = source[cur.at + 1 : close]
    if "$" not in text and "\\" not in text and "`" not in text:
        parts.add(Text(text, True, start, close + 1))
        cur.at = close + 1
        return
    cur.at += 1
    cur.deeper()
    string(cur, parts, start, STRING)
    cur.depth -= 1


def string(cur: Cursor, parts: "Parts", start: int, place: int, tabs: bool = False) -> None:
    """Text with expansions up to the closing quote (STRING) or the end (BODY); `tabs`: leading tabs of lines are dropped."""
    escaped = _ESCAPED_IN_STRING if place == STRING else _ESCAPED_IN_BODY
    source = cur.source
    text: list[str] = []
    begin, empty = start, True
    while True:
        char = cur.peek()
        part: WordPart | None = None
        here = cur.at
        if char == "" or (char == '"' and place == STRING):
            break
        if char == "$":
            part = dollar(cur, place)
            if part is None:
                text.append("$")
        elif char == "`":
            part = backticks(cur, place)
        elif char == "\\" and source[here + 1 : here + 2] in escaped and here + 1 < cur.end:
            text.append(source[here + 1])
            cur.at += 2
        else:
            cur.at = max(cur.run_end(), here + 1)
            text.append(source[here : cur.at])
            if tabs and char == "\n":
                skip_tabs(cur)
        if part is not None:
            if text:
                parts.add(Text("".join(text), True, begin, here))
                text = []
            parts.add(part)
            begin, empty = cur.at, False
    end = cur.at
    if place == STRING:
        if char == "":
            raise Refused("unterminated double quote", start)
        cur.at = end = end + 1
    if text or (empty and place == STRING):
        parts.add(Text("".join(text), True, begin, end))


def skip_tabs(cur: Cursor) -> None:
    """Move past tabs."""
    while cur.source.startswith("\t", cur.at, cur.end):
        cur.at += 1
