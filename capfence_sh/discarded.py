"""Commands that bash may throw away before it runs them: an expansion or an assignment in front fails, and what follows finds the state before.

bash(1), ARITHMETIC EVALUATION: a division by zero and a number that is none (`08`) end the command; so does a subscript in front of a command.
"""

from capfence_sh.syntax import tree
from capfence_sh.words import NUMBERS, arithmetic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capfence_sh.scope import Scope
    from capfence_sh.syntax.tree import Simple, Word
    from capfence_sh.words import Dynamic

_TEXT = frozenset((tree.Text,))
_DIVIDING = frozenset("/%")
_DIGITS = frozenset("0123456789")
_NAME = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
# what stands in an expression that is written out whole
_PLAIN = frozenset(_NAME + "+-*/%<>=!&|^~?:(), \t\n#@")
_ASSIGNING = ("<<=", ">>=", "+=", "-=", "*=", "/=", "%=", "&=", "^=", "|=")
_COMPARING = frozenset("=!<>")
_BEFORE = frozenset(("", "(", ",", "?", ":", "="))  # what an assignment may stand behind
_NO_VARIABLE = "="
_NEAR = 40  # characters behind an operator in which its operand begins


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


def fails(expression: str) -> bool:
    """Whether it divides by what is not surely another number than zero, raises to what may be negative, or is no expression at all (`08`, `1 1`)."""
    text = expression.replace("\\\n", "").replace('"', "").replace("'", "")
    for at, char in enumerate(text):
        if char in _DIVIDING or text.startswith("**", at):
            if not _number(text[at + 1 : at + _NEAR].lstrip("*= \t\n")).strip("0"):
                return True
    plain = _without_assignments(text) if _PLAIN.issuperset(text) else None
    return plain == _NO_VARIABLE or bool(plain and arithmetic.evaluate(plain, lambda name: "1") is None)


def _without_assignments(text: str) -> str:
    """`x += 1` and `x++` as `x + 1` and `x`; _NO_VARIABLE where what is assigned to is none."""
    for operator in ("++", "--"):
        text = text.replace(operator, "")
    for operator in _ASSIGNING:
        text = text.replace(operator, "=")
    parts: list[str] = []
    start = 0
    for at, char in enumerate(text):
        if char != "=" or "=" in text[at + 1 : at + 2] or text[at - 1 : at] in _COMPARING:
            continue
        name = text[start:at].rstrip()
        before = name.rstrip(_NAME)
        if not name[len(before) :].isidentifier() or before.rstrip()[-1:] not in _BEFORE:
            return _NO_VARIABLE
        parts.append(text[start:at])
        start = at + 1
    return "+".join((*parts, text[start:]))


def _number(text: str) -> str:
    end = 0
    while end < len(text) and text[end] in _DIGITS:
        end += 1
    return text[:end]
