"""An entry of the catalogue -> the code that makes it anew: calls of the constructors with constants, and no examples."""

import ast
from collections import Counter
from types import CodeType

from capfence_sh.catalog import vocabulary
from capfence_sh.catalog.vocabulary import Command, Example, Operands, Option, Variable
from capfence_sh.errors import Unreachable

_KINDS = (Command, Operands, Option, Variable)


def entry_code(spec: Command) -> CodeType:
    """Code that leaves the entry in ENTRY; what the entry uses twice is one object again."""
    writer = _Writer(spec)
    entry = writer.expression(spec)
    names = [ast.alias(kind.__name__) for kind in _KINDS]
    body: list[ast.stmt] = [ast.ImportFrom(vocabulary.__name__, names, 0), *writer.shared, _assigned("ENTRY", entry)]
    return compile(ast.fix_missing_locations(ast.Module(body, [])), f"<catalogue: {spec.names[0]}>", "exec", dont_inherit=True)


class _Writer:
    """Objects of the vocabulary -> expressions; `shared` holds the statements for those that occur more than once."""

    def __init__(self, spec: Command) -> None:
        self.shared: list[ast.stmt] = []
        self._uses: Counter[int] = Counter()
        self._names: dict[int, str] = {}
        self._count(spec)

    def _count(self, value: object) -> None:
        self._uses[id(value)] += 1
        if self._uses[id(value)] > 1:
            return
        if isinstance(value, tuple):
            for item in value:
                self._count(item)
        elif isinstance(value, _KINDS):
            for each in _fields(value):
                self._count(each)

    def expression(self, value: object) -> ast.expr:
        if isinstance(value, _KINDS):
            if id(value) in self._names:
                return ast.Name(self._names[id(value)], ast.Load())
            call = ast.Call(ast.Name(type(value).__name__, ast.Load()), [self.expression(each) for each in _fields(value)], [])
            return self._shared(value, call) if self._uses[id(value)] > 1 else call
        if isinstance(value, tuple):
            return ast.Tuple([self.expression(item) for item in value], ast.Load())
        if isinstance(value, str | bool):
            return ast.Constant(value)
        raise Unreachable(value)

    def _shared(self, value: object, call: ast.expr) -> ast.expr:
        name = self._names[id(value)] = f"_{len(self._names)}"
        self.shared.append(_assigned(name, call))
        return ast.Name(name, ast.Load())


def _fields(value: object) -> list[object]:
    """What the constructor takes, in its order; examples are nothing that a verdict needs."""
    code = type(value).__init__.__code__
    fields = [getattr(value, name) for name in code.co_varnames[1 : code.co_argcount]]
    return [() if _is_examples(each) else each for each in fields]


def _is_examples(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(item, Example) for item in value)


def _assigned(name: str, value: ast.expr) -> ast.stmt:
    return ast.Assign([ast.Name(name, ast.Store())], value)
