"""Compound commands: groups, subshells, if, loops, case, functions, coproc, `[[ ]]`, `(( ))`.

In: the cursor on the word (or parenthesis) that begins one.  Out: the node, with the redirections behind it.
"""

from capfence_sh.syntax import arithmetic, conditional, heredoc, lists
from capfence_sh.syntax import redirection as redirections
from capfence_sh.syntax import word as words
from capfence_sh.syntax.assignment import is_name
from capfence_sh.syntax.cursor import Cursor, Refused
from capfence_sh.syntax.simple import simple
from capfence_sh.syntax.tree import (
    Arithmetic,
    Case,
    Coproc,
    For,
    ForArith,
    Function,
    Group,
    If,
    Loop,
    Redirection,
    Subshell,
    Test,
    Word,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Node

_THEN = frozenset(("then",))
_BRANCH_END = frozenset(("elif", "else", "fi"))
_FI = frozenset(("fi",))
_DO = frozenset(("do",))
_DONE = frozenset(("done",))
_ESAC = frozenset(("esac",))
_BRACE = frozenset(("}",))


def command(cur: Cursor, keyword: str, stop: int) -> "Node":
    """The command that begins with `keyword`, which ends at `stop`."""
    start = cur.at
    cur.at = stop
    return READERS[keyword](cur, start)


# ---- what they share -----------------------------------------------------------------------------------------------------


def _open(cur: Cursor) -> None:
    cur.deeper()
    cur.program.compounds += 1


def _close(cur: Cursor) -> tuple[tuple[Redirection, ...], int]:
    """The redirections behind a compound command, and where it ends."""
    cur.depth -= 1
    cur.program.compounds -= 1
    found: list[Redirection] = []
    end = cur.at
    while cur.blanks() in redirections.BEGINS:
        redirection = redirections.redirection(cur)
        if redirection is None:
            break
        found.append(redirection)
        end = cur.at
    return tuple(found), end


def _list(cur: Cursor, stops: frozenset[str]) -> "Node":
    """A list that must not be empty."""
    body = lists.commands(cur, stops)
    if body is None:
        raise cur.refuse(f"a command expected before {' or '.join(sorted(stops)) or ')'}")
    return body


def _keyword(cur: Cursor, *expected: str) -> str:
    word, stop = cur.plain_word()
    if word not in expected:
        raise cur.refuse(f"{' or '.join(expected)} expected")
    cur.at = stop
    return word


# ---- groups, tests -------------------------------------------------------------------------------------------------------


def parentheses(cur: Cursor) -> "Node":
    """`( … )` or `(( … ))`"""
    start = cur.at
    _open(cur)
    expression = arithmetic.double_parentheses(cur, command=True) if cur.second() == "(" else None
    if expression is not None:
        redirected, end = _close(cur)
        return Arithmetic(expression, redirected, start, end)
    cur.at += 1
    body = _list(cur, lists.NONE)
    if cur.peek() != ")":
        raise Refused("a subshell that does not end", start)
    cur.at += 1
    redirected, end = _close(cur)
    return Subshell(body, redirected, start, end)


def _group(cur: Cursor, start: int) -> "Node":
    _open(cur)
    body = _list(cur, _BRACE)
    _keyword(cur, "}")
    redirected, end = _close(cur)
    return Group(body, redirected, start, end)


def _test(cur: Cursor, start: int) -> "Node":
    _open(cur)
    found = conditional.test_words(cur)
    redirected, end = _close(cur)
    return Test(found, redirected, start, end)


# ---- if, loops -----------------------------------------------------------------------------------------------------------


def _if(cur: Cursor, start: int) -> "Node":
    _open(cur)
    branches: list[tuple[Node, Node]] = []
    otherwise: Node | None = None
    word = "elif"
    while word == "elif":
        condition = _list(cur, _THEN)
        _keyword(cur, "then")
        branches.append((condition, _list(cur, _BRANCH_END)))
        word = _keyword(cur, "elif", "else", "fi")
    if word == "else":
        otherwise = _list(cur, _FI)
        _keyword(cur, "fi")
    redirected, end = _close(cur)
    return If(tuple(branches), otherwise, redirected, start, end)


def _while(cur: Cursor, start: int) -> "Node":
    until = cur.source.startswith("u", start)
    _open(cur)
    condition = _list(cur, _DO)
    body = _do_group(cur)
    redirected, end = _close(cur)
    return Loop(until, condition, body, redirected, start, end)


def _do_group(cur: Cursor) -> "Node":
    _keyword(cur, "do")
    body = _list(cur, _DONE)
    _keyword(cur, "done")
    return body


def _for(cur: Cursor, start: int) -> "Node":
    select = cur.source.startswith("s", start)
    _open(cur)
    if cur.blanks() == "(" and not select:
        return _for_arithmetic(cur, start)
    name, stop = cur.plain_word()
    if not is_name(name):
        raise cur.refuse("a variable name expected")
    cur.at = stop
    items = _items(cur)
    body = _loop_body(cur)
    redirected, end = _close(cur)
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
    body = _list(cur, _BRACE)
    _keyword(cur, "}")
    return body


def _for_arithmetic(cur: Cursor, start: int) -> "Node":
    opened = cur.at
    header = arithmetic.double_parentheses(cur, command=True) if cur.second() == "(" else None
    if header is None:
        raise Refused("for ( that is no arithmetic", opened)
    if cur.blanks() == ";":
        cur.at += 1
    heredoc.newlines(cur)
    body = _loop_body(cur)
    redirected, end = _close(cur)
    return ForArith(header, body, redirected, start, end)


# ---- case ----------------------------------------------------------------------------------------------------------------


def _case(cur: Cursor, start: int) -> "Node":
    _open(cur)
    cur.blanks()
    subject = words.word(cur)
    heredoc.newlines(cur)
    _keyword(cur, "in")
    clauses: list[tuple[tuple[Word, ...], Node | None, str]] = []
    ended = False
    while not ended and (heredoc.newlines(cur) == "(" or cur.plain_word()[0] != "esac"):
        patterns = _patterns(cur)
        body = lists.commands(cur, _ESAC)
        terminator = next((each for each in (";;&", ";;", ";&") if cur.take(each)), "")
        clauses.append((patterns, body, terminator))
        ended = not terminator
    _keyword(cur, "esac")
    redirected, end = _close(cur)
    return Case(subject, tuple(clauses), redirected, start, end)


def _patterns(cur: Cursor) -> tuple[Word, ...]:
    if cur.peek() == "(":
        cur.at += 1
    found: list[Word] = []
    while True:
        cur.blanks()
        found.append(words.word(cur))
        char = cur.blanks()
        if char not in ("|", ")"):
            raise cur.refuse("| or ) expected behind a pattern")
        cur.at += 1
        if char == ")":
            return tuple(found)


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
        body = _compound(cur, cur.blanks())
        if body is not None:
            return Coproc(name, body, start, body.end)
        cur.at = here
    only = simple(cur)
    return Coproc("COPROC", only, start, only.end)


READERS = {
    "[[": _test,
    "case": _case,
    "coproc": _coproc,
    "for": _for,
    "function": _function,
    "if": _if,
    "select": _for,
    "until": _while,
    "while": _while,
    "{": _group,
}
