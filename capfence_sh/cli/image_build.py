"""Installed sources -> the image of `capfence_sh.image`: our modules, the catalogue program by program, bashlex with its tables.

Nothing here decides anything: what is left out of the modules (docstrings, annotations, the examples of the catalogue) has no effect when they
run.  The bytes depend on the sources, their places and the interpreter alone.
"""

import ast
import compileall
import hashlib
import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from types import ModuleType

import capfence_sh
from capfence_sh import catalog, image, package_source, policy_file, routine_tables, rules
from capfence_sh.cli import bashlex_build, image_layout, linking, shapes
from capfence_sh.cli.image_layout import Module
from capfence_sh.cli.stripping import stripped
from capfence_sh.errors import CapfenceError

PACKAGE = Path(capfence_sh.__file__).resolve().parent
# modules that have another source in an image
_REPLACED = {
    "capfence_sh.catalog.split": "from capfence_sh.image_tables import COMPLETE, entry, names, routine\n",
    "capfence_sh.confirm.known": "from capfence_sh.image_tables import reading\n",
}
_ALONE = """
import gc, sys
gc.disable()  # trees of all modules are there at once, and none of them goes away before the end
sys.path[:0] = {folders!r}
from capfence_sh.cli import image_build
sys.stdout.buffer.write(image_build.content())
"""


def build() -> bytes:
    """The image as bytes, made in a fresh process so that nothing which happened in this one can show in it."""
    for folder in (PACKAGE, bashlex_build.FOLDER):
        compileall.compile_dir(folder, quiet=2)  # a __pycache__ that appears later would look like a change of the sources
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", _ALONE.format(folders=folders())],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        cwd="/",
    )
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise CapfenceError(f"the image cannot be made: {lines[-1] if lines else done.returncode}")
    return done.stdout


def folders() -> list[str]:
    """Where the modules are that the guard imports: ours and its dependencies."""
    found = [str(PACKAGE.parent)]
    for distribution in ("bashlex", "click", "PyYAML", "rich"):
        found.append(str(metadata.distribution(distribution).locate_file("")).rstrip("/"))
    return list(dict.fromkeys(found))


def obstacle() -> str:
    """Why no image can be made of this installation; "" when one can."""
    record = _records()
    if not record:
        return "this is no installation from a wheel, and sources that are being edited make no image"
    if not __debug__:
        return "python -O leaves out the assertions that bashlex relies on"
    return ""


def digest(path: str) -> str:
    """The hash of an image's bytes."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def content() -> bytes:
    """The image, made in this process."""
    reason = obstacle()
    if reason:
        raise CapfenceError(reason)
    return image_layout.content(_linked(), _programs(), _sources(), package_source.fingerprint(), folders(), shapes.readings(), _policies())


# ---- what it is made from --------------------------------------------------------------------------------------------------


def _modules() -> Iterator[tuple[str, Path]]:
    """Our modules but for the programs for people, the families (their programs stand by themselves), the two that run when the image is opened, and
    what a start without an image does.
    """
    left_out = {f"capfence_sh.{name}" for name in ("image", "image_order", "linked", *(f"catalog.{family}" for family in catalog.FAMILIES))}
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if parts[1:2] != ("cli",) and name not in left_out:
            yield name, path


def _sources() -> tuple[tuple[str, int, int, int, int, int], ...]:
    ours = {str(path.parent) for _, path in _modules()}
    theirs = {str(path.parent) for _, path, _ in bashlex_build.modules()}
    return tuple(image.state(path) for path in [os.path.realpath(sys.executable), *sorted(ours | theirs), *_records()])


def _records() -> list[str]:
    """The RECORD files of our distribution and bashlex's; none for an editable installation, whose modules are not what it records."""
    found: list[str] = []
    for name in ("capfence-sh", "bashlex"):
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            return []
        listed = {str(file.locate()) for file in distribution.files or ()}
        record = next((path for path in listed if path.endswith(".dist-info/RECORD")), "")
        module = PACKAGE / "image.py" if name == "capfence-sh" else Path(bashlex_build.FOLDER) / "parser.py"
        if not record or str(module) not in {os.path.realpath(path) for path in listed}:
            return []
        found.append(record)
    return found


def _policies() -> image_layout.Policies:
    """The policies of the package, compiled: where it belongs to somebody else than its user, nothing can be kept beside them."""
    found: image_layout.Policies = {}
    for path in sorted((PACKAGE / "policies").glob("*.yaml")):
        data = path.read_bytes()
        found[policy_file.key_of(hashlib.sha256(data).hexdigest(), package_source.fingerprint())] = policy_file.compiled(
            data, str(path), rules.judge
        )
    return found


# ---- modules ---------------------------------------------------------------------------------------------------------------


def _linked() -> list[Module]:
    """Every module, with what makes its names."""
    importlib.import_module("capfence_sh.pipeline")  # modules that know each other are imported in this order, as in a start
    ours = {name: (path, stripped(ast.parse(_source(name, path)))) for name, path in sorted(_modules())}
    theirs = {name: (path, tree) for name, path, tree in bashlex_build.modules()}
    names = frozenset((*ours, *theirs, "capfence_sh.image"))
    uses = linking.Uses({name: tree for name, (_, tree) in ours.items()})
    made = [Module(name, str(path), linking.items(name, tree, _imported(name), names, uses)) for name, (path, tree) in ours.items()]
    made += [Module(name, str(path), linking.items(name, tree, None, names, linking.Uses({}))) for name, (path, tree) in theirs.items()]
    _follow({each.name: each.items for each in made})
    bashlex_build.put_tables(next(each.items for each in made if each.name == "bashlex.yacc"))
    return made


def _follow(items: dict[str, linking.Items]) -> None:
    """Let every link lead to the module that binds the name, and not to one that passes it on."""
    for each in items.values():
        for name, link in each.links.items():
            while (again := _next(link, items)) != link:
                link = again
            each.links[name] = link


def _next(link: str, items: dict[str, linking.Items]) -> str:
    module, _, name = link.partition(":")
    return items[module].links.get(name, link) if module in items else link


def _imported(name: str) -> ModuleType | None:
    """The module, for its values; one that an image has another source for has none."""
    return None if name in _REPLACED else importlib.import_module(name)


def _source(name: str, path: Path) -> str:
    return _REPLACED.get(name) or path.read_text(encoding="utf-8")


def _programs() -> list[image_layout.Program]:
    specs = [spec for family in catalog.FAMILIES for spec in catalog.family(family)]
    return [(spec, routine_tables.of(spec)) for spec in specs]
