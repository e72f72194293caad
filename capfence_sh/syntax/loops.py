"""`while`, `until`, `for`, `select` and `for (( ))`.

In: the cursor behind the keyword, `start` where it stands.  Out: the node.
"""

from capfence_sh.syntax import arithmetic, heredoc
from capfence_sh.syntax import word as words
from capfence_sh.syntax.assignment import is_name
from capfence_sh.syntax.cursor import Cursor, Refused
from capfence_sh.syntax.structure import BRACE, body_list, enter, keyword, leave
from capfence_sh.syntax.tree import For, ForArith, Loop, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Node

_DO = frozenset(("do",))
_DONE = frozenset(("done",))


def while_loop(cur: Cursor, start: int) -> Loop:
    """`while LIST; do LIST; done`, or `until`"""
    until = cur.source.startswith("u", start)
    enter(cur)
    condition = body_list(cur, _DO)
    body = _do_group(cur)
    redirected, end = leave(cur)
    return Loop(until, condition, body, redirected, start, end)


def _do_group(cur: Cursor) -> "Node":
    keyword(cur, "do")
    body = body_list(cur, _DONE)
    keyword(cur, "done")
    return body


def for_loop(cur: Cursor, start: int) -> For | ForArith:
    """`for NAME in WORDS; do LIST; done`, `select`, or `for (( ))`"""
    select = cur.source.startswith("s", start)
    enter(cur)
    if cur.blanks() == "(" and not select:
        return _for_arithmetic(cur, start)
    name, stop = cur.plain_word()
    if not is_name(name):
        raise cur.refuse("a variable name expected")
    cur.at = stop
    items = _items(cur)
    body = _loop_body(cur)
    redirected, end = leave(cur)
    return For(name, items, body, select, redirected, start, end)


def _items(cur: Cursor) -> tuple[Word, ...] | None:
    """`in WORDS` behind the name of a loop, and the separator; None when it is left out."""
    if cur.blanks() == ";":
        cur.at += 1
        heredoc.newlines(cur)
        return None
    heredoc.newlines(cur)
    word, stop = cur.plain_word()
    if word != "in":
        return None
    cur.at = stop
    found: list[Word] = []
    while (char := cur.blanks()) not in ("", ";", "\n"):
        found.append(words.word(cur))
    if char == ";":
        cur.at += 1
    heredoc.newlines(cur)
    return tuple(found)


def _loop_body(cur: Cursor) -> "Node":
    word, stop = cur.plain_word()
    if word != "{":
        return _do_group(cur)
    cur.at = stop
    body = body_list(cur, BRACE)
    keyword(cur, "}")
    return body


def _for_arithmetic(cur: Cursor, start: int) -> ForArith:
    opened = cur.at
    header = arithmetic.double_parentheses(cur, command=True) if cur.second() == "(" else None
    if header is None:
        raise Refused("for ( that is no arithmetic", opened)
    if cur.blanks() == ";":
        cur.at += 1
    heredoc.newlines(cur)
    body = _loop_body(cur)
    redirected, end = leave(cur)
    return ForArith(header, body, redirected, start, end)
