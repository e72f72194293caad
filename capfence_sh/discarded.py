"""Commands that bash may throw away before it runs them: an expansion or an assignment in front fails, and what follows finds the state before.

bash(1), ARITHMETIC EVALUATION: a division by zero and a number that is none (`08`) end the command; so does a subscript in front of a command.
"""

from capfence_sh.syntax import tree
from capfence_sh.words import NUMBERS
from capfence_sh.words.arithmetic import fails

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capfence_sh.scope import Scope
    from capfence_sh.syntax.tree import Simple, Word
    from capfence_sh.words import Dynamic

_TEXT = frozenset((tree.Text,))
_LONG = 256  # characters of an expression that are looked at
_LONGEST = 24  # characters of what may be a number of 64 bits


def perhaps(node: "Simple", words: "Iterable[Word]", unknown: "Iterable[Dynamic]", source: str, scope: "Scope") -> bool:
    """Whether a simple command may end with an error before it runs.  words: all that are expanded for it; unknown: those that are no text."""
    subscripts = [each.subscript for each in node.assignments if each.subscript is not None]
    if subscripts and (node.words or any(fails(source[each.start : each.end]) or each.start == each.end for each in subscripts)):
        return True
    for word in words:
        if not _TEXT.issuperset(map(type, word.parts)):
            if _names_nothing(word, scope):
                return True
            for expression in _expressions(word):
                text = source[expression.start : expression.end]
                if fails(text) or any(_holds_none(name, scope) for name in _names(text)):
                    return True
    return any(field.reason in NUMBERS and _is_none(field, scope) for field in unknown)


def _names_nothing(word: "Word", scope: "Scope") -> bool:
    """Whether `${!x}` may find no name in x."""
    for part in word.parts:
        if isinstance(part, tree.Param):
            if part.indirect and part.op not in ("@", "*"):
                held = scope.lookup(part.name)
                if part.subscript is None and (not held.known or held.unset or not all(map(str.isidentifier, held.values))):
                    return True
            if any(each is not None and _names_nothing(each, scope) for each in (part.operand, part.replacement)):
                return True
    return False


def _is_none(field: "Dynamic", scope: "Scope") -> bool:
    """Whether a number is worked out of a variable whose known value is none."""
    return any(_holds_none(name, scope) for name in field.names)


def _holds_none(name: str, scope: "Scope") -> bool:
    held = scope.lookup(name)
    return held.known and any(len(value) > _LONGEST or fails(value) for value in held.values)


def _names(expression: str) -> list[str]:
    """The variables that a short expression names."""
    spaced = "".join(letter if letter.isalnum() or letter == "_" else " " for letter in expression[:_LONG])
    return [part for part in spaced.split() if not part[0].isdigit()]


def _expressions(word: "Word") -> "Iterator[Word]":
    for part in word.parts:
        if isinstance(part, tree.Arith):
            yield part.expression
        elif isinstance(part, tree.Param):
            if part.subscript is not None:
                yield part.subscript
            for each in (part.operand, part.replacement):
                if each is not None:
                    yield from _expressions(each)
        elif isinstance(part, tree.Array):
            for item in part.items:
                for each in (item.subscript, item.value):
                    if each is not None:
                        yield from _expressions(each)
