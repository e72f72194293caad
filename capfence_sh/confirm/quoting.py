"""Source text of a span -> the same text with its ordinary characters as w, quotes followed once more.

Nothing is hidden on the tree's word alone: quote characters stay, so do blanks and operators that are not quoted, and an expansion
that is not among the known ones raises Mismatch.
"""

BREAKS = " \t\n()<>;&|"
EXPANDS = "{([@*#?$!-_"  # what makes `$` an expansion, besides letters and digits
_SPECIAL = frozenset(BREAKS + "\\'\"`$")  # any other character is one of a word, inside quotes and outside

# how the text of a span reads quotes
WORD = 0  # ' " \ and $'
STRING = 1  # as inside "": only \ quotes (arithmetic, operands in a string)
BODY = 2  # as a here-document: only \ before \ $ ` and a line end
RAW = 3  # as a word without expansions (a here-document delimiter)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Span: TypeAlias = tuple[int, int]


class Mismatch(Exception):
    """The tree does not fit the text it was built from."""


def mask(source: str, start: int, end: int, atoms: "list[Span]", mode: int) -> str:
    """source[start:end], masked; `atoms` are the expansions that the tree knows there."""
    out: list[str] = []
    pending = iter(atoms)
    atom = next(pending, None)
    quote = ""  # the open one: ' or " or $ for $'
    at = start
    while at < end:
        if atom is not None and at >= atom[0]:
            if at > atom[0] or atom[1] > end or quote in ("'", "$"):
                raise Mismatch("an expansion where the text has none")
            out.append("w" * (atom[1] - at))
            at = atom[1]
            atom = next(pending, None)
            continue
        limit = end if atom is None else min(atom[0], end)
        stop = at
        while stop < limit and source[stop] not in _SPECIAL:
            stop += 1
        if stop > at:
            out.append("w" * (stop - at))
            at = stop
            continue
        piece, quote = _piece(source, at, end, quote, mode)
        out.append(piece)
        at += len(piece)
    if quote or atom is not None:
        raise Mismatch("a word that ends elsewhere")
    return "".join(out)


def _piece(source: str, at: int, end: int, quote: str, mode: int) -> "tuple[str, str]":
    """The masked next character (with the one a backslash or $ joins to it) and the quote that is open behind it."""
    char = source[at]
    following = source[at + 1] if at + 1 < end else ""
    if quote == "'":
        return ("'", "") if char == "'" else ("w", quote)
    if char == "\\" and following and (mode != BODY or following in "\\$`\n"):
        return "ww", quote
    if quote == "$":
        return ("'", "") if char == "'" else ("w", quote)
    if char == "`" or (char == "$" and following and (following in EXPANDS or (following.isascii() and following.isalnum()))):
        if mode != RAW:
            raise Mismatch("an expansion that the tree leaves out")
    if mode in (STRING, BODY):
        return char if char in "()" else "w", ""
    if quote:
        return ('"', "") if char == '"' else ("w", quote)
    if char == "$" and following and following in "'\"":
        return "w" + following, "$" if following == "'" else '"'
    if char in "'\"":
        return char, char
    if char in "<>" and following == "(" and mode != RAW:
        raise Mismatch("a process substitution that the tree leaves out")
    return char if char in BREAKS else "w", ""
