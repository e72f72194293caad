"""Simple commands: assignments, words and redirections in any order that bash allows.

In: the cursor on the first of them.  Out: a Simple.
"""

from capfence_sh.syntax import assignment as assignments
from capfence_sh.syntax import options
from capfence_sh.syntax import redirection as redirections
from capfence_sh.syntax import word as words
from capfence_sh.syntax.cursor import LETTERS, MAX_READ, TOO_LARGE, Cursor, Refused
from capfence_sh.syntax.tree import Assignment, Redirection, Simple, Word

# Builtins whose arguments may be arrays.
_DECLARES = frozenset(("alias", "declare", "eval", "export", "let", "local", "readonly", "typeset"))
_ENDS = frozenset(("", "\n", ";", "|", ")", "("))


def simple(cur: Cursor) -> Simple:
    """The simple command at the position."""
    start = end = cur.at
    assigned: list[Assignment] = []
    found: list[Word] = []
    redirected: list[Redirection] = []
    declares = False
    while (char := cur.blanks()) not in _ENDS:
        if char in redirections.BEGINS:
            redirection = redirections.redirection(cur)
            if redirection is not None:
                redirected.append(redirection)
                end = cur.at
                continue
            if char == "&":
                break
        item: Assignment | Word | None = None
        if char in LETTERS:
            if not found:
                item = assignments.assignment(cur)
            elif declares:
                item = assignments.declared_array(cur)
        if item is None:
            item = words.word(cur)
        if isinstance(item, Word):
            if not found:
                declares = cur.source[item.start : item.end] in _DECLARES
            found.append(item)
        else:
            assigned.append(item)
        end = cur.at
    if end == start:
        raise cur.refuse(f"unexpected {char!r}" if char else "unexpected end")
    cur.read += 1 + len(found)
    if cur.read > MAX_READ:
        raise Refused(TOO_LARGE, cur.at)
    node = Simple(tuple(assigned), tuple(found), tuple(redirected), start, end)
    options.watch(cur, node)
    return node
