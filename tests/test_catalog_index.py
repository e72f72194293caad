"""In an image every program stands by itself: the same entry as in its family, and no family is loaded to find it."""

import json
from pathlib import Path

import pytest

from capfence_sh import catalog
from capfence_sh.budget import OverBudget
from tests.installation import Installation

SAME = """
import json, sys
from capfence_sh import image
assert image.use(sys.argv[1])
from capfence_sh import catalog
from capfence_sh.budget import OverBudget
def plain(value):
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    getattr(value, "options", None)  # a subcommand is made when something is asked of it
    names = [name for name in getattr(value, "__dict__", {}) if name not in ("examples", "_made")]
    return {name: plain(getattr(value, name)) for name in names} if names else value
def shared(entry):
    own = {id(option) for option in entry.options}
    return [(sub.names, option.names) for sub in entry.subcommands for option in sub.options if id(option) in own]
different = []
names = [name for family in catalog.FAMILIES for spec in catalog.family(family) for name in spec.names]
for family in catalog.FAMILIES:
    for spec in catalog.family(family):
        for name in spec.names:
            found = catalog.lookup(name)
            if found is None or plain(found) != plain(spec) or shared(found) != shared(spec) or found is not catalog.lookup(spec.names[0]):
                different.append(name)
assert plain(catalog.lookup("ls"))["options"]
json.dump([len(names), different, [catalog.lookup(n) is None for n in ("", "no such", "x\\ty", "x\\ny", "nosuchprogram")]], sys.stdout)
"""
LOADED = """
import sys
from capfence_sh import image
assert image.use(sys.argv[1])
from capfence_sh import catalog
from capfence_sh.budget import OverBudget
for name in sys.argv[2:]:
    catalog.lookup(name)
print(*sorted(name for name in sys.modules if name.startswith("capfence_sh.catalog.") and name.rpartition(".")[2] in catalog.FAMILIES))
"""


@pytest.fixture(scope="module")
def installation(untouched: Installation) -> Installation:
    return untouched


def test_every_entry_is_the_one_of_its_family(installation: Installation) -> None:
    done = installation.python(SAME, str(installation.image))
    assert done.returncode == 0, done.stderr
    count, different, absent = json.loads(done.stdout)
    assert different == []
    assert count == sum(len(spec.names) for family in catalog.FAMILIES for spec in catalog.family(family))
    assert absent == [True] * 5


def test_no_family_is_loaded_to_find_a_program(installation: Installation) -> None:
    done = installation.python(LOADED, str(installation.image), "ls", "openssl", "kubectl", "python3.12", "nosuchprogram")
    assert done.returncode == 0 and done.stdout.strip() == "", done.stderr


def test_without_an_image_the_families_are_looked_through(installation: Installation) -> None:
    code = LOADED.replace("assert image.use(sys.argv[1])", "")
    done = installation.python(code, "", "ls")
    assert done.stdout.split() == ["capfence_sh.catalog.files"], done.stderr


def test_the_tables_are_the_only_place_of_an_entry() -> None:
    folder = Path(catalog.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} - set(catalog.FAMILIES) == {"__init__", "later", "split", "vocabulary"}


TABLES = """
import json, sys
from capfence_sh import image
assert image.use(sys.argv[1])
from capfence_sh import catalog
from capfence_sh.budget import OverBudget
from capfence_sh.catalog import split
from capfence_sh import routine_tables
different = []
told = 0
for family in catalog.FAMILIES:
    for spec in catalog.family(family):
        made = routine_tables.of(catalog.lookup(spec.names[0]))
        told += bool(made)
        different += [name for name in spec.names if catalog.lookup(name) is catalog.lookup(spec.names[0]) and split.routine(name) != made]
json.dump([told, different, split.routine("nosuchprogram"), split.routine("sudo")], sys.stdout)
"""


def test_the_tables_of_plain_commands_are_kept_as_they_would_be_made(installation: Installation) -> None:
    done = installation.python(TABLES, str(installation.image))
    assert done.returncode == 0, done.stderr
    told, different, absent, more = json.loads(done.stdout)
    assert told > 400
    assert different == []
    assert (absent, more) == (None, [])


def test_a_family_that_was_not_loaded_to_its_end_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    stopped: list[str] = []
    load = catalog.family

    def slow(name: str) -> object:
        if name == "files" and not stopped:
            stopped.append(name)
            raise OverBudget
        return load(name)

    monkeypatch.setattr(catalog, "_loaded", {})
    monkeypatch.setattr(catalog, "_pending", list(catalog.FAMILIES))
    monkeypatch.setattr(catalog, "family", slow)
    with pytest.raises(OverBudget):
        catalog.lookup("no such program")
    assert stopped
    found = catalog.lookup("rm")
    assert found is not None
    assert found.names[0] == "rm"
