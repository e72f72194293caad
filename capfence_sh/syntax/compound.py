"""Compound commands: which keyword begins which; groups, subshells, `(( ))`, `[[ ]]`, functions, coproc.

In: the cursor on the word (or parenthesis) that begins one.  Out: the node, with the redirections behind it.
"""

from capfence_sh.syntax import arithmetic, branches, conditional, heredoc, lists, loops
from capfence_sh.syntax.cursor import Cursor, Refused
from capfence_sh.syntax.simple import simple
from capfence_sh.syntax.structure import BRACE, body_list, enter, keyword, leave
from capfence_sh.syntax.tree import Arithmetic, Coproc, Function, Group, Subshell, Test

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.syntax.tree import Node


def command(cur: Cursor, name: str, stop: int) -> "Node":
    """The command that begins with the keyword `name`, which ends at `stop`."""
    start = cur.at
    cur.at = stop
    return READERS[name](cur, start)


def parentheses(cur: Cursor) -> "Node":
    """`( … )` or `(( … ))`"""
    start = cur.at
    enter(cur)
    expression = arithmetic.double_parentheses(cur, command=True) if cur.second() == "(" else None
    if expression is not None:
        redirected, end = leave(cur)
        return Arithmetic(expression, redirected, start, end)
    if cur.second() == "(" and cur.source.startswith("\n", arithmetic.read_again(cur) + 1):
        raise cur.refuse("a line end where (( )) closes only once")
    cur.at += 1
    body = body_list(cur, lists.NONE)
    if cur.peek() != ")":
        raise Refused("a subshell that does not end", start)
    cur.at += 1
    redirected, end = leave(cur)
    return Subshell(body, redirected, start, end)


def _group(cur: Cursor, start: int) -> "Node":
    enter(cur)
    body = body_list(cur, BRACE)
    keyword(cur, "}")
    redirected, end = leave(cur)
    return Group(body, redirected, start, end)


def _test(cur: Cursor, start: int) -> "Node":
    enter(cur)
    found = conditional.test_words(cur)
    redirected, end = leave(cur)
    return Test(found, redirected, start, end)


# ---- functions, coproc ---------------------------------------------------------------------------------------------------


def function(cur: Cursor, name: str, start: int) -> Function:
    """`NAME () BODY` with the position on the parenthesis."""
    cur.at += 1
    if cur.blanks() != ")":
        raise cur.refuse("unexpected '('")
    cur.at += 1
    return _function_body(cur, name, start)


def _function(cur: Cursor, start: int) -> "Node":
    """`function NAME [()] BODY`"""
    cur.blanks()
    name, stop = cur.plain_word()
    if not name:
        raise cur.refuse("a function name expected")
    cur.at = stop
    if cur.blanks() == "(":
        opened = cur.at
        cur.at += 1
        if cur.blanks() == ")":
            cur.at += 1
        else:
            cur.at = opened
    return _function_body(cur, name, start)


def _function_body(cur: Cursor, name: str, start: int) -> Function:
    char = heredoc.newlines(cur)
    body = _compound(cur, char)
    if body is None:
        raise cur.refuse("a function body expected")
    return Function(name, body, start, body.end)


def _compound(cur: Cursor, char: str) -> "Node | None":
    """The compound command at the position, if there is one; functions and coproc are none."""
    if char == "(":
        return parentheses(cur)
    word, stop = cur.plain_word()
    if word not in READERS or word in ("function", "coproc"):
        return None
    return command(cur, word, stop)


def _coproc(cur: Cursor, start: int) -> "Node":
    char = cur.blanks()
    body = _compound(cur, char)
    if body is not None:
        return Coproc("COPROC", body, start, body.end)
    here = cur.at
    name, stop = cur.plain_word()
    if name:
        cur.at = stop
        body = None if name.endswith("=") else _compound(cur, cur.blanks())  # NAME=( … ) is an array
        if body is not None:
            return Coproc(name, body, start, body.end)
        cur.at = here
    if name in READERS or name in lists.MISPLACED or name == "!":
        raise cur.refuse(f"unexpected {name}")
    if cur.program.substitution:
        # bash prints it with a name before it reads it again, and then takes the name for the command
        raise Refused("coproc with a simple command in a substitution", start)
    only = simple(cur)
    return Coproc("COPROC", only, start, only.end)


READERS: "dict[str, Callable[[Cursor, int], Node]]" = {
    "[[": _test,
    "case": branches.case_command,
    "coproc": _coproc,
    "for": loops.for_loop,
    "function": _function,
    "if": branches.if_command,
    "select": loops.for_loop,
    "until": loops.while_loop,
    "while": loops.while_loop,
    "{": _group,
}
