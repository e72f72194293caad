"""What expanding a word changes: `${name:=word}` and assignments in arithmetic give variables new values."""

from capfence_sh.syntax.tree import Arith, Array, ExtGlob, Param, Text, Word
from capfence_sh.words import arithmetic
from capfence_sh.words.expansion import expand_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.scope import Scope
    from capfence_sh.words.evaluation import Output


def after(word: Word, scope: "Scope", source: str, output: "Output" = None) -> "Scope":
    """The scope after the word was expanded."""
    for part in word.parts:
        if isinstance(part, Text):
            continue
        if isinstance(part, Param):
            for inner in (part.subscript, part.operand, part.replacement):
                scope = after(inner, scope, source, output) if inner is not None else scope
            if part.op in (":=", "=") and part.name.isidentifier():
                scope = _defaulted(part, scope, source, output)
        elif isinstance(part, Arith):
            scope = after_arithmetic(part.expression, scope)
        elif isinstance(part, ExtGlob):
            scope = after(part.body, scope, source, output)
        elif isinstance(part, Array):
            for value in (item.value for item in part.items if item.value is not None):
                scope = after(value, scope, source, output)
    return scope


def _defaulted(part: Param, scope: "Scope", source: str, output: "Output") -> "Scope":
    if part.subscript is not None:
        return scope.forget(part.name)
    if part.indirect:  # the variable that this one names
        for name in scope.lookup(part.name).values:
            scope = scope.forget(name) if name.isidentifier() else scope
        return scope
    operand = part.operand or Word((), part.start, part.end)
    return scope.default(part.name, expand_text(operand, scope, source, output), null_too=part.op == ":=")


def after_arithmetic(expression: Word, scope: "Scope") -> "Scope":
    """The scope after `(( expression ))`: a variable that it assigns holds a number, or one of an array's elements does."""
    text = "".join(part.value if isinstance(part, Text) else " " for part in expression.parts)
    for name, element in arithmetic.assigned(text):
        scope = scope.forget(name) if element else scope.count(name)
    return scope
