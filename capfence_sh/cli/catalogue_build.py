"""An entry of the catalogue -> the code that makes it anew: calls of the constructors with constants, and no examples.

The subcommands of a program that has many are made by code of their own, when they are used.
"""

import ast
from collections import Counter
from collections.abc import Callable
from types import CodeType
from typing import TypedDict

from capfence_sh.catalog import later
from capfence_sh.catalog.vocabulary import Command, Operands, Option, Variable
from capfence_sh.errors import Unreachable

_MANY = 4  # subcommands, which are made one by one
_KINDS = (Command, Operands, Option, Variable)
_CODES: dict[type, CodeType] = {kind: kind.__init__.__code__ for kind in _KINDS}
_PARAMETERS = {kind: code.co_varnames[1 : code.co_argcount] for kind, code in _CODES.items()}


class _Place(TypedDict):
    """Where a node stands in a source."""

    lineno: int
    col_offset: int


_HERE: _Place = {"lineno": 1, "col_offset": 0}  # every node says where it stands: going through the finished tree takes longer


def entry_code(spec: Command, place: "Callable[[CodeType], int]") -> CodeType:
    """Code that leaves the entry in ENTRY; what the entry uses twice is one object again.  place(code): where the code of a subcommand is put."""
    writer = _Writer(spec, place if len(spec.subcommands) >= _MANY else None)
    entry = writer.expression(spec)
    body: list[ast.stmt] = [*writer.shared, _assigned("ENTRY", entry)]
    if writer.place is not None:
        words: list[ast.expr] = [_constant(later.__name__), _constant("Later")]
        body.insert(0, _assigned("Later", _called("cold", words)))
    return _compiled(body, spec)


def _compiled(body: list[ast.stmt], spec: Command) -> CodeType:
    return compile(ast.Module(body, []), f"<catalogue: {spec.names[0]}>", "exec", dont_inherit=True)


class _Writer:
    """Objects of the vocabulary -> expressions; `shared` holds the statements for those that occur more than once.

    place: where the code of the program's subcommands goes; None when they are made with the program.  around: the names of objects that exist.
    """

    def __init__(self, spec: Command, place: "Callable[[CodeType], int] | None", around: "dict[int, str] | None" = None) -> None:
        self.shared: list[ast.stmt] = []
        self.place = place
        self._uses: Counter[int] = Counter()
        self._names: dict[int, str] = dict(around or {})
        self._subcommands = spec.subcommands if place is not None else ()
        self._count(spec)

    def _count(self, value: object) -> None:
        if isinstance(value, str | bool):
            return
        self._uses[id(value)] += 1
        if self._uses[id(value)] == 1:
            for each in value if isinstance(value, tuple) else _fields(value):
                self._count(each)

    def expression(self, value: object) -> ast.expr:
        if isinstance(value, _KINDS):
            if id(value) in self._names:
                return _named(self._names[id(value)])
            if any(value is sub for sub in self._subcommands):
                return self._later(value)  # type: ignore[arg-type]
            call = _called(type(value).__name__, [self.expression(each) for each in _fields(value)])
            return self._shared(value, call) if self._uses[id(value)] > 1 else call
        if isinstance(value, tuple):
            if all(isinstance(item, str | bool) for item in value):
                return _constant(value)
            return ast.Tuple([self.expression(item) for item in value], ast.Load(), **_HERE)
        if isinstance(value, str | bool):
            return _constant(value)
        raise Unreachable(value)

    def _later(self, sub: Command) -> ast.expr:
        """A subcommand whose own code finds the objects that the program uses more than once."""
        assert self.place is not None
        writer = _Writer(sub, None, self._names)
        body = [_assigned("ENTRY", writer.expression(sub))]
        where = self.place(_compiled([*writer.shared, *body], sub))
        return _called("Later", [self.expression(sub.names), _constant(where), _called("globals", [])])

    def _shared(self, value: object, call: ast.expr) -> ast.expr:
        name = self._names[id(value)] = f"_{len(self._names)}"
        self.shared.append(_assigned(name, call))
        return _named(name)


def _fields(value: object) -> list[object]:
    """What the constructor takes, in its order; examples are nothing that a verdict needs."""
    return [() if name == "examples" else getattr(value, name) for name in _PARAMETERS[type(value)]]


# ---- nodes -----------------------------------------------------------------------------------------------------------------


def _assigned(name: str, value: ast.expr) -> ast.stmt:
    return ast.Assign([ast.Name(name, ast.Store(), **_HERE)], value, **_HERE)


def _called(name: str, words: list[ast.expr]) -> ast.expr:
    return ast.Call(_named(name), words, [], **_HERE)


def _named(name: str) -> ast.expr:
    return ast.Name(name, ast.Load(), **_HERE)


def _constant(value: object) -> ast.expr:
    return ast.Constant(value, **_HERE)  # type: ignore[arg-type]
