"""`if` and `case`.

In: the cursor behind the keyword, `start` where it stands.  Out: the node.
"""

from capfence_sh.syntax import heredoc, lists
from capfence_sh.syntax import word as words
from capfence_sh.syntax.cursor import Cursor
from capfence_sh.syntax.structure import body_list, enter, keyword, leave
from capfence_sh.syntax.tree import Case, If, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Node

_THEN = frozenset(("then",))
_BRANCH_END = frozenset(("elif", "else", "fi"))
_FI = frozenset(("fi",))
_ESAC = frozenset(("esac",))


def if_command(cur: Cursor, start: int) -> If:
    """`if LIST; then LIST; elif … else … fi`"""
    enter(cur)
    branches: list[tuple[Node, Node]] = []
    otherwise: Node | None = None
    word = "elif"
    while word == "elif":
        condition = body_list(cur, _THEN)
        keyword(cur, "then")
        branches.append((condition, body_list(cur, _BRANCH_END)))
        word = keyword(cur, "elif", "else", "fi")
    if word == "else":
        otherwise = body_list(cur, _FI)
        keyword(cur, "fi")
    redirected, end = leave(cur)
    return If(tuple(branches), otherwise, redirected, start, end)


def case_command(cur: Cursor, start: int) -> Case:
    """`case WORD in PATTERN) LIST;; … esac`"""
    enter(cur)
    cur.blanks()
    subject = words.word(cur)
    heredoc.newlines(cur)
    keyword(cur, "in")
    clauses: list[tuple[tuple[Word, ...], Node | None, str]] = []
    ended = False
    while not ended and (heredoc.newlines(cur) == "(" or cur.plain_word()[0] != "esac"):
        patterns = _patterns(cur)
        body = lists.commands(cur, _ESAC)
        terminator = next((each for each in (";;&", ";;", ";&") if cur.take(each)), "")
        clauses.append((patterns, body, terminator))
        ended = not terminator
    keyword(cur, "esac")
    redirected, end = leave(cur)
    return Case(subject, tuple(clauses), redirected, start, end)


def _patterns(cur: Cursor) -> tuple[Word, ...]:
    if cur.peek() == "(":
        cur.at += 1
    found: list[Word] = []
    while True:
        cur.blanks()
        if cur.plain_word()[0] == "esac":
            # the tree of bash does not keep how this was written: in a substitution it would be read again as the end
            raise cur.refuse("esac as a pattern")
        found.append(words.word(cur))
        char = cur.blanks()
        if char not in ("|", ")"):
            raise cur.refuse("| or ) expected behind a pattern")
        cur.at += 1
        if char == ")":
            return tuple(found)
