"""Names of an image: what is made when they are looked for, and what remains when that is interrupted."""

import ast
import marshal

import pytest

from capfence_sh import linked
from capfence_sh.cli import linking
from capfence_sh.cli.stripping import stripped

SOURCE = """
WORDS = {"a": 1}
WORDS |= {"b": interrupt()}
LIMIT = 3
def double(x, times=2):
    return x * times
class Pair:
    def __init__(self, one, two=()):
        self.one, self.two = one, two
class Known(Exception):
    limit = LIMIT
HANDLERS = {"double": double, "both": (double, len)}
def run(name):
    return HANDLERS[name]
"""


class Interrupted(BaseException):
    pass


class Parts:
    """Stands for an image: parts by number, each as marshal gives it back."""

    folders: dict[str, str] = {}

    def __init__(self) -> None:
        self.kept: list[bytes] = []

    def add(self, part: object) -> int:
        self.kept.append(marshal.dumps(part))  # type: ignore[arg-type]
        return len(self.kept) - 1

    def load(self, where: int) -> object:
        return marshal.loads(self.kept[where])


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> linked.Names:
    tree = stripped(ast.parse(SOURCE))
    values = {"LIMIT": 3, "HANDLERS": {"double": None, "both": None}}
    module = type("Module", (), values)
    items = linking.items("m", tree, module, (), linking.Uses({"m": tree}))  # type: ignore[arg-type]
    parts = Parts()
    numbers = {id(part): parts.add(part) for part in items.parts.values()}
    found = linked.Names({"__name__": "m"})
    found.index = {name: numbers[id(part)] for name, part in items.parts.items()}
    monkeypatch.setattr(linked, "_used", [parts])
    return found


def test_a_statement_that_is_interrupted_is_run_again(names: linked.Names) -> None:
    def interrupt() -> int:
        raise Interrupted

    names["interrupt"] = interrupt
    with pytest.raises(Interrupted):
        names["WORDS"]
    assert "WORDS" not in names
    names["interrupt"] = lambda: 2
    assert names["WORDS"] == {"a": 1, "b": 2}


def test_a_key_that_is_missing_in_a_statement_is_no_missing_name(names: linked.Names) -> None:
    names["interrupt"] = lambda: {}["x"]
    with pytest.raises(ImportError, match=r"m\.WORDS"):
        names["WORDS"]


def test_functions_classes_and_tables_mean_what_their_source_means(names: linked.Names) -> None:
    names["interrupt"] = lambda: 2
    assert names["double"](3) == 6 and names["double"](3, times=3) == 9
    pair = names["Pair"](1)
    assert (pair.one, pair.two, names["Pair"](1, two=2).two) == (1, (), 2)
    assert names["Known"].limit == 3 and issubclass(names["Known"], Exception)
    assert names["run"]("double") is names["double"] and names["run"]("both") == (names["double"], len)
    with pytest.raises(KeyError):
        names["run"]("none")


def test_a_name_that_nothing_binds_is_not_there(names: linked.Names) -> None:
    with pytest.raises(KeyError):
        names["nothing"]
    with pytest.raises(NameError):
        exec("nothing", names)
