"""What bashlex needs when it runs from an image: stand-ins for the parts of the standard library it imports, and its tables as they were computed.

bashlex computes its LALR tables at every import, and imports enum, re, inspect and more: fifty times the cost of reading a command.  In an image
its modules are the installed ones without docstrings, the tables are data, and the imports end here.  Only an image loads this module; that the
readings are the same as those of the installed bashlex is under test.
"""

import builtins
import marshal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import defaultdict
    from collections.abc import Iterator
    from typing import Any, TypeAlias

    # (rows of a table, each marshalled as the items of a dictionary; (state, its row))
    Table: TypeAlias = tuple[tuple[bytes, ...], tuple[tuple[int, int], ...]]
    # (actions, gotos, productions as (name, length, text, function), defaulted states, function for errors)
    Tables: TypeAlias = tuple[Table, Table, tuple[tuple[str, int, str, str], ...], tuple[tuple[int, int], ...], str]
else:
    from _collections import defaultdict


class Namespace:
    """A module of the standard library, as far as bashlex uses it."""

    def __init__(self, **names: object) -> None:
        self.__dict__.update(names)


class _EnumType(type):
    """What bashlex does with enumerations: iterate, look up by value, make one from a list of names."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: "dict[str, Any]") -> "_EnumType":
        made = super().__new__(mcs, name, (), {"__slots__": ("name", "value")} if bases else {})
        if bases:
            _fill(made, [(key, value) for key, value in body.items() if key[:2] != "__"])
        return made

    def __iter__(cls) -> "Iterator[Any]":
        return iter(cls.__dict__["_members"].values())

    def __call__(cls, *given: "Any") -> "Any":
        if len(given) == 2:
            made = super().__new__(_EnumType, given[0], (), {"__slots__": ("name", "value")})
            _fill(made, [(name, number + 1) for number, name in enumerate(given[1])])
            return made
        try:
            return cls.__dict__["_members"][given[0]]
        except KeyError:
            raise ValueError(f"{given[0]!r} is not a valid {cls.__name__}") from None


def _fill(made: _EnumType, items: "list[tuple[str, Any]]") -> None:
    members: dict[Any, Any] = {}
    for name, value in items:
        member: Any = type.__call__(made)
        member.name, member.value = name, value
        members[value] = member
        setattr(made, name, member)
    made._members = members  # type: ignore[attr-defined]


class _Enum(metaclass=_EnumType):
    pass


class _MutableSet:
    """The methods of the abstract class that bashlex calls; its own class keeps a set in _s."""

    _s: "set[object]"

    def clear(self) -> None:
        self._s.clear()

    def remove(self, value: object) -> None:
        self._s.remove(value)

    def __eq__(self, other: object) -> bool:
        return bool(self._s == (other._s if isinstance(other, _MutableSet) else other))

    __hash__ = None  # type: ignore[assignment]


class _Mapping:
    pass


def _copy(value: "Any") -> "Any":
    """copy.copy of a plain object."""
    made = value.__class__.__new__(value.__class__)
    made.__dict__.update(value.__dict__)
    return made


def builtins_with_stand_ins() -> dict[str, object]:
    """The builtins, with an import that knows the stand-ins."""
    stand_ins: dict[str, Namespace] = {
        "enum": Namespace(Enum=_Enum),
        "collections": Namespace(defaultdict=defaultdict),
        "collections.abc": Namespace(MutableSet=_MutableSet, Mapping=_Mapping),
        "copy": Namespace(copy=_copy),
        "os": Namespace(),
        "re": Namespace(),
    }

    def find(name: str, *rest: "Any") -> object:
        return stand_ins[name] if name in stand_ins else __import__(name, *rest)

    return {**builtins.__dict__, "__import__": find}


# ---- tables ----------------------------------------------------------------------------------------------------------------


class _Rows(dict[int, dict[str, int]]):
    """A table whose rows are read when they are asked for."""

    def __init__(self, table: "Table") -> None:
        self.rows = table[0]
        self.places = dict(table[1])

    def __missing__(self, number: int) -> dict[str, int]:
        row: dict[str, int] = dict(marshal.loads(self.rows[self.places[number]]))
        self[number] = row
        return row


class _Production:
    __slots__ = ("callable", "len", "name", "str")


class _Productions(dict[int, _Production]):
    """The productions with the functions of bashlex.parser, made when they are asked for."""

    def __init__(self, rows: "tuple[tuple[str, int, str, str], ...]", module: object) -> None:
        self.rows = rows
        self.module = module

    def __missing__(self, number: int) -> "_Production":
        found: Any = _Production()
        found.name, found.len, found.str, function = self.rows[number]
        found.callable = getattr(self.module, function) if function else None
        self[number] = found
        return found  # type: ignore[no-any-return]


def parser(kind: "type[Any]", tables: "Tables", module: object) -> "Any":
    """The parser that bashlex.parser would compute.  kind: the class LRParser.  module: bashlex.parser."""
    actions, gotos, productions, defaulted, errors = tables
    made: Any = object.__new__(kind)
    made.productions = _Productions(productions, module)
    made.action, made.goto = _Rows(actions), _Rows(gotos)
    made.defaulted_states = dict(defaulted)
    made.errorfunc = getattr(module, errors)
    made.errorok = True
    return made
