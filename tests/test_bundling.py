"""Bundles of an image: names of several modules in one namespace mean what they mean in their modules."""

import ast
from types import ModuleType

import pytest

from capfence_sh import image
from capfence_sh.cli import bundling, linking
from capfence_sh.cli.stripping import stripped

SOURCES = {
    "capfence_sh": "",
    "capfence_sh.one": """
import posix
LIMIT = 3
FIRST, SECOND = range(2)
WORDS = frozenset(("a", "b"))
TABLE = {"a": LIMIT}
class Thing:
    __slots__ = ("size",)
    def __init__(self, size=LIMIT):
        self.size = size
    @property
    def double(self):
        return twice(self.size)
def twice(size):
    return size * 2
def here():
    return posix.getpid()
""",
    "capfence_sh.two": """
from capfence_sh import one
from capfence_sh.one import LIMIT as MOST, Thing, twice
def shadowed(one, twice=5):
    LIMIT = 7
    return [twice for twice in (one, LIMIT)], (lambda Thing: Thing)(twice), {MOST: MOST for MOST in (1,)}
def uses(words):
    return sorted(word for word in words if word in one.WORDS), one.FIRST, one.SECOND, MOST, one.TABLE["a"]
def makes():
    return Thing(), isinstance(Thing(1), one.Thing), one.Thing(2).double
def later():
    from capfence_sh import cool
    from capfence_sh.cool import depth as how_deep
    return cool.depth(), how_deep()
def nested(size):
    def inner(more=one.LIMIT):
        return twice(size) + more
    return inner
def caught():
    try:
        raise ValueError(MOST)
    except ValueError as twice:
        return twice.args
""",
    "capfence_sh.cool": "def depth():\n    return 11\n",
}


@pytest.fixture(scope="module")
def namespace() -> dict[str, object]:
    trees = {name: stripped(ast.parse(source)) for name, source in SOURCES.items()}
    uses = linking.Uses(trees)
    modules: dict[str, ModuleType] = {}
    for name, source in SOURCES.items():
        made = modules[name] = ModuleType(name)
        made.__dict__.update({each.rpartition(".")[2]: other for each, other in modules.items()})
        if name != "capfence_sh.two":  # it is compared with what is known
            exec(source, made.__dict__)
    items = {name: linking.items(name, tree, modules[name], tuple(SOURCES), uses) for name, tree in trees.items()}
    names = [("capfence_sh.one", name) for name in ("Thing", "twice", "here", "TABLE")]
    names += [("capfence_sh.two", name) for name in ("shadowed", "uses", "makes", "later", "nested", "caught")]
    made = bundling.bundled(items, dict.fromkeys(SOURCES, "file"), names, (), {})
    asked: list[tuple[str, str]] = []

    def cold(module: str, name: str) -> object:
        asked.append((module, name))
        return getattr(modules[module], name)

    found: dict[str, object] = {"cold": cold, "plain_class": image.plain_class, "asked": asked, **made.values}
    exec(made.code, found)
    return found


def test_names_of_other_modules_are_found(namespace) -> None:
    assert namespace["_two__uses"]("cab") == (["a", "b"], 0, 1, 3, 3)
    assert namespace["_one__here"]() == __import__("os").getpid()


def test_local_names_hide_those_of_the_module(namespace) -> None:
    assert namespace["_two__shadowed"](1) == ([1, 7], 5, {1: 1})
    assert namespace["_two__caught"]() == (3,)


def test_there_is_one_class_of_a_name(namespace) -> None:
    thing, same, double = namespace["_two__makes"]()
    assert (thing.size, same, double) == (3, True, 4)


def test_defaults_are_taken_when_a_function_is_made(namespace) -> None:
    assert namespace["_two__nested"](4)() == 11


def test_what_is_not_there_is_asked_for_when_it_is_used(namespace) -> None:
    namespace["asked"].clear()
    assert namespace["_two__later"]() == (11, 11)
    assert namespace["asked"] == [("capfence_sh.cool", "depth")] * 2
