"""Redirections: `2>file`, `{fd}<&3`, `&>file`, here-documents and here-strings.

In: the cursor where one may begin.  Out: a Redirection, or None without moving.
"""

from capfence_sh.syntax import heredoc
from capfence_sh.syntax import word as words
from capfence_sh.syntax.assignment import is_name
from capfence_sh.syntax.cursor import DIGITS, Cursor
from capfence_sh.syntax.tree import HereDoc, Param, Redirection, Text, Word

BEGINS = frozenset("<>&{0123456789")

# Longest first; the first character decides which row.
_OPERATORS = {
    "<": ("<<<", "<<-", "<<", "<&", "<>", "<"),
    ">": (">>", ">&", ">|", ">"),
    "&": ("&>>", "&>"),
}
_EVALUATED = frozenset("$`\\'\"<>()")


def redirection(cur: Cursor) -> Redirection | None:
    """The redirection at the position."""
    start = cur.at
    fd, name = _descriptor(cur)
    char = cur.peek()
    operator = _operator(cur, char)
    if not operator:
        cur.at = start
        return None
    cur.blanks()
    target: Word | None = None
    here: HereDoc | None = None
    if operator in ("<<", "<<-"):
        here = _document(cur, operator, start)
    elif operator in (">&", "<&") and cur.peek() == "-":
        # a token of its own whatever follows: `>&-b` closes, and b is a word
        cur.at += 1
        target = Word((Text("-", False, cur.at - 1, cur.at),), cur.at - 1, cur.at)
    else:
        target = _target(cur, operator)
    return Redirection(operator, fd, name, target, here, start, cur.at)


def _descriptor(cur: Cursor) -> tuple[int | None, str]:
    """The number or {name} written directly before an operator; moves past it."""
    first = cur.peek()
    if first not in DIGITS and first != "{":
        return None, ""
    text, stop = cur.plain_word()
    if not cur.source.startswith(("<", ">"), stop, cur.end):
        return None, ""
    if text.isdigit() and text.isascii():
        if len(text) > 9:
            raise cur.refuse("a descriptor number that is too large")
        cur.at = stop
        return int(text), ""
    if text.startswith("{") and text.endswith("}"):
        if is_name(text[1:-1]):
            cur.at = stop
            return None, text[1:-1]
        if "[" in text:
            raise cur.refuse("a descriptor kept in an array member")
    return None, ""


def _operator(cur: Cursor, char: str) -> str:
    if char == "&" and cur.second() != ">":
        return ""
    if char in ("<", ">") and cur.second() == "(":
        return ""
    for operator in _OPERATORS.get(char, ()):
        if cur.take(operator):
            return operator
    return ""


def _document(cur: Cursor, operator: str, start: int) -> HereDoc:
    program = cur.program
    _no_descriptor(cur)
    document = heredoc.delimiter(cur, operator == "<<-")
    if program.document_at < 0:
        program.document_at = start
    if program.substitution and program.compounds:
        # bash prints substitutions from its tree and loses the separator behind the document
        program.note("heredoc-tail", start, cur.at)
    return document


def _target(cur: Cursor, operator: str) -> Word:
    if operator not in (">&", "<&") or cur.peek() not in DIGITS:
        _no_descriptor(cur)
    target = words.word(cur)
    if operator == ">&":
        _note_evaluated(cur, target)
    return target


def _no_descriptor(cur: Cursor) -> None:
    """What bash reads as the descriptor of a further redirection is no target."""
    here = cur.at
    if _descriptor(cur) != (None, ""):
        raise cur.refuse("a descriptor where a redirection needs a target")
    cur.at = here


def _note_evaluated(cur: Cursor, target: Word) -> None:
    """Note a target of >& that bash expands a second time."""
    names = tuple(part.name for part in target.parts if isinstance(part, Param))
    for part in target.parts:
        if not isinstance(part, Text) or not _EVALUATED.isdisjoint(part.value):
            cur.program.note("dup-word", target.start, target.end, names)
            return
