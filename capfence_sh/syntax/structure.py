"""What compound commands share: the lists in them, the keywords between these, the redirections behind the last.

In: the cursor inside the command.  Out: nodes and redirections.
"""

from capfence_sh.syntax import lists
from capfence_sh.syntax import redirection as redirections
from capfence_sh.syntax.cursor import Cursor
from capfence_sh.syntax.tree import Redirection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Node

BRACE = frozenset(("}",))


def enter(cur: Cursor) -> None:
    """Begin a compound command."""
    cur.deeper()
    cur.program.compounds += 1


def leave(cur: Cursor) -> tuple[tuple[Redirection, ...], int]:
    """End a compound command: the redirections behind it, and where the last of them ends."""
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


def body_list(cur: Cursor, stops: frozenset[str]) -> "Node":
    """A list that must not be empty."""
    body = lists.commands(cur, stops)
    if body is None:
        raise cur.refuse(f"a command expected before {' or '.join(sorted(stops)) or ')'}")
    return body


def keyword(cur: Cursor, *expected: str) -> str:
    """Move past the keyword at the position, which must be one of those expected."""
    word, stop = cur.plain_word()
    if word not in expected:
        raise cur.refuse(f"{' or '.join(expected)} expected")
    cur.at = stop
    return word
