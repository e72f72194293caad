"""Commands that bash may throw away before it runs them: an expansion or an assignment in front fails, and what follows finds the state before.

bash(1), ARITHMETIC EVALUATION: a division by zero and a number that is none (`08`) end the command; so does a subscript in front of a command.
"""

from capfence_sh.syntax import tree
from capfence_sh.words import NUMBERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capfence_sh.scope import Scope
    from capfence_sh.syntax.tree import Simple, Word
    from capfence_sh.words import Dynamic

_TEXT = frozenset((tree.Text,))
_DIVIDING = frozenset("/%")
_DIGITS = frozenset("0123456789")


def perhaps(node: "Simple", words: "Iterable[Word]", unknown: "Iterable[Dynamic]", source: str, scope: "Scope") -> bool:
    """Whether a simple command may end with an error before it runs.  words: all that are expanded for it; unknown: those that are no text."""
    subscripts = [each.subscript for each in node.assignments if each.subscript is not None]
    if subscripts and (node.words or any(fails(source[each.start : each.end]) or each.start == each.end for each in subscripts)):
        return True
    for word in words:
        if not _TEXT.issuperset(map(type, word.parts)):
            for expression in _expressions(word):
                if fails(source[expression.start : expression.end]):
                    return True
    return any(field.reason in NUMBERS and _is_none(field, scope) for field in unknown)


def _is_none(field: "Dynamic", scope: "Scope") -> bool:
    """Whether a number is worked out of a variable whose known value is none."""
    known = [scope.lookup(name) for name in field.names]
    return any(each.known and any(fails(value) for value in each.values) for each in known)


def _expressions(word: "Word") -> "Iterator[Word]":
    for part in word.parts:
        if isinstance(part, tree.Arith):
            yield part.expression
        elif isinstance(part, tree.Param):
            for each in (part.operand, part.replacement, part.subscript):
                if each is not None:
                    yield from _expressions(each)
        elif isinstance(part, tree.Array):
            for item in part.items:
                for each in (item.subscript, item.value):
                    if each is not None:
                        yield from _expressions(each)


def fails(expression: str) -> bool:
    """Whether it divides by what is not surely another number than zero, raises to what may be negative, or has a number that is none."""
    text = expression.replace("\\\n", "").replace('"', "").replace("'", "")
    at = 0
    while at < len(text):
        char = text[at]
        if char in _DIVIDING or text.startswith("**", at):
            rest = text[at + 1 :].lstrip("*= \t\n")
            if not _number(rest).strip("0"):
                return True
        elif char in _DIGITS:
            number = _number(text[at:])
            if number[0] == "0" and ("8" in number or "9" in number):
                return True
            at += len(number) - 1
        elif char.isalpha() or char == "_":
            while text[at + 1 : at + 2].isalnum() or text[at + 1 : at + 2] == "_":
                at += 1
        at += 1
    return False


def _number(text: str) -> str:
    end = 0
    while end < len(text) and text[end] in _DIGITS:
        end += 1
    return text[:end]
