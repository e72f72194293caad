"""Modules as what makes their names, entries of programs -> the bytes of an image, in the layout of `capfence_sh.image`.

What most starts look for stands in bundles.
"""

import ast
import marshal
from collections import Counter
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING

from capfence_sh import image, linked
from capfence_sh.catalog.vocabulary import Command
from capfence_sh.cli import bundling, hot_names, linking
from capfence_sh.cli.catalogue_build import entry_code
from capfence_sh.cli.hot_names import Names
from capfence_sh.cli.linking import Items
from capfence_sh.cli.shapes import Readings
from capfence_sh.cli.stripping import stripped

if TYPE_CHECKING:
    from capfence_sh.compiled_policy import CompiledPolicy

# the entry of a program, what `routine` must know of it
Program = tuple[Command, tuple[object, ...]]

# key -> the compiled policy
Policies = dict[bytes, "CompiledPolicy"]

# what a start looks for before `hot_names` listens
_STARTING = (("capfence_sh.launcher", "main"), ("capfence_sh.launcher", "_status"))
_SMALL = 64  # bytes of a value that stands in the index itself
_OFTEN_FIRST, _OFTEN = 0.3, 0.5  # of the starts of one kind: what so many look for stands in the bundle of that kind


class Module:
    """A module of the image: its name, its file, what makes its names."""

    __slots__ = ("file", "items", "name")

    def __init__(self, name: str, file: str, items: Items) -> None:
        self.name = name
        self.file = file
        self.items = items

    @property
    def is_package(self) -> bool:
        """Whether it is the __init__ of a folder."""
        return self.file.endswith("/__init__.py")


class Parts:
    """Parts as they are added, each known by one number."""

    def __init__(self) -> None:
        self._found: list[bytes] = []
        self._size = 0
        self._numbers: dict[int, int] = {}
        self._kept: list[object] = []  # numbers are by identity: what has one must not go away

    def add(self, part: object) -> int:
        """Where the part is; one that was added before stays where it is."""
        if id(part) not in self._numbers:
            data = canonical(part)
            self._numbers[id(part)] = self._size << image.SIZE_BITS | len(data)
            self._size += len(data)
            self._found.append(data)
            self._kept.append(part)
        return self._numbers[id(part)]

    def copy(self) -> "Parts":
        """The same parts, to which others are added."""
        made = Parts()
        made._found, made._size, made._numbers, made._kept = list(self._found), self._size, dict(self._numbers), list(self._kept)
        return made

    def joined(self) -> bytes:
        """All of them."""
        return b"".join(self._found)


def canonical(value: object) -> bytes:
    """A value as marshal writes it when nothing else holds its parts: the same bytes whenever they are made."""
    return marshal.dumps(marshal.loads(marshal.dumps(value)))  # type: ignore[arg-type]


def content(
    modules: list[Module],
    programs: list[Program],
    sources: "tuple[image.Source, ...]",
    fingerprint: str,
    folders: list[str],
    readings: Readings,
    policies: Policies,
) -> bytes:
    """The bytes of an image.  folders: where the modules are, to start a draft of it.  readings: what bashlex reads in shapes."""
    items = {module.name: module.items for module in modules}
    beginning = Parts()
    entries = _programs(programs, beginning)
    shapes = {length: beginning.add({signs: beginning.add(each) for signs, each in group.items()}) for length, group in readings.items()}

    kept = beginning.add(policies)

    def layout(kinds: list[Names], later: dict[tuple[str, str], int]) -> bytes:
        parts = beginning.copy()
        table = _modules(modules, parts, later)
        where = parts.add(table)
        files = {module.name: module.file for module in modules}
        bundles: list[tuple[int, int]] = []
        there: Names = ()
        for names in kinds:
            made = bundling.bundled(items, files, names, there, later)
            bundles.append((parts.add((made.code, made.values)), parts.add(made.listing)))
            there += tuple((module, name) for module, pairs in made.listing for name, _ in pairs)
        places = {module.name: str(Path(module.file).parent) for module in modules if "." not in module.name}
        run = parts.add(_code_of(Path(image.__file__).with_name("linked.py")))
        head = canonical((sources, fingerprint, tuple(bundles), where, entries, places, run, shapes, kept))
        code = canonical(_code_of(Path(image.__file__)))
        return image.first_line() + f"{len(code):08d}{len(head):08d}".encode() + code + head + parts.joined()

    return layout(*_chosen(layout([], {}), folders, items))


def _chosen(draft: bytes, folders: list[str], items: "dict[str, Items]") -> tuple[list[Names], dict[tuple[str, str], int]]:
    """(the names of each bundle, by what starts from a draft look for; the bundle of names that only later ones make)"""
    kinds: list[Names] = []
    later: dict[tuple[str, str], int] = {}
    seen: set[tuple[str, str]] = set()  # by starts that must not take a later bundle for it
    for number, commands in enumerate(hot_names.KINDS):
        starts = hot_names.looked_for(draft, folders, commands)
        there = {name for names in kinds for name in names}
        often = _often(starts, _OFTEN if number else _OFTEN_FIRST)
        often = tuple(name for name in often if name not in there and name[0] in items and bundling.can_be_made(items[name[0]], name[1]))
        kinds.append(often if number else _STARTING + often)
        later.update({name: number for name in kinds[-1] if number and name not in seen})
        seen.update(name for start in starts for name in start)
    return kinds, later


def _often(starts: list[Names], share: float) -> Names:
    counts = Counter(name for start in starts for name in start if name[0].partition(".")[0] == "capfence_sh")
    return tuple(name for name, count in counts.items() if count >= share * len(starts))


def _modules(modules: list[Module], parts: Parts, later: dict[tuple[str, str], int]) -> "linked.Modules":
    """Add what makes the names of every module, and say where the indexes are.  later: names with the number of the bundle that makes them."""
    table: linked.Modules = {}
    for module in modules:
        index: dict[str, linked.Where] = dict(module.items.links)
        for name, part in module.items.parts.items():
            is_small = isinstance(part, tuple) and len(part) == 1 and len(canonical(part)) <= _SMALL
            index[name] = part if is_small else parts.add(part)  # type: ignore[assignment]
        for name, place in index.items():
            number = later.get((module.name, name), 0)
            if number and not isinstance(place, tuple):
                index[name] = (number, place)
        where = parts.add(dict(sorted(index.items())))
        table[module.name] = -where if module.is_package else where
    return dict(sorted(table.items()))


def _programs(programs: list[Program], parts: Parts) -> dict[str, int]:
    """Add the entries of all programs; where the tables are that find them, by the first letter."""
    tables: dict[str, dict[str, dict[str, tuple[int, int]]]] = {}
    for spec, table in programs:
        code = linking.slim(entry_code(spec, lambda code: parts.add(linking.slim(code))))
        where = (parts.add(code), parts.add(table) if table else 0)
        for name in spec.names:
            tables.setdefault(name[:1], {}).setdefault(name[1:2], {}).setdefault(name, where)
    found: dict[str, int] = {}
    for first, inner in sorted(tables.items()):
        found[first] = parts.add({letter: parts.add(each) for letter, each in sorted(inner.items())})
    return found


def _code_of(path: Path) -> CodeType:
    """A module that is run as it is: it starts the image."""
    tree = stripped(ast.parse(path.read_text(encoding="utf-8")))
    return linking.slim(compile(tree, str(path), "exec", dont_inherit=True, optimize=0))
