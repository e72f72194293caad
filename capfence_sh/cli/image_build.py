"""Installed sources -> the image of `capfence_sh.image`: our modules, the catalogue program by program, bashlex with its tables.

Nothing here decides anything: what is left out of the modules (docstrings, annotations, the examples of the catalogue) has no effect when they
run.  The bytes depend on the sources, their places and the interpreter alone.
"""

import ast
import compileall
import hashlib
import marshal
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from types import CodeType

import capfence_sh
from capfence_sh import catalog, image, package_source
from capfence_sh.cli import bashlex_build, hot_functions
from capfence_sh.cli.catalogue_build import entry_code
from capfence_sh.errors import CapfenceError

PACKAGE = Path(capfence_sh.__file__).resolve().parent
_SPLIT = "from capfence_sh.image import program as entry\n\nCOMPLETE = True\n"
# what stands around judging: every start needs it
_ALWAYS = frozenset(
    "capfence_sh." + name
    for name in (
        *("launcher", "pipeline", "case", "execution", "invocation", "situation", "settings", "subject", "configuration", "environment"),
        *(
            "machine",
            "workspace",
            "installation",
            "rules",
            "package_source",
            "policy_file",
            "trusted_file",
            "policy",
            "decision",
            "question",
        ),
        *(
            "budget",
            "plan",
            "pinned_bash",
            "record",
            "audit",
            "audit_chain",
            "startup",
            "script_file",
            "shell_options",
            "capabilities",
            "errors",
        ),
        *(
            "request",
            "effect",
            "command",
            "standard_error",
            "words",
            "syntax",
            "catalog",
            "catalog.split",
            "catalog.vocabulary",
            "analysers",
        ),
    )
)
_ALONE = """
import sys
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
    parts = _Parts()
    modules, ready = _ours(parts)
    for name, path, code in bashlex_build.modules():
        modules.append((name, str(path), _folder(path), *parts.add(code), 0, 0, ""))
    programs = _table(_programs(parts))
    head = marshal.dumps((image.interpreter(), _sources(), package_source.fingerprint(), _table(modules), programs, parts.add(ready)))
    return image.MAGIC + f"{len(head):08d}".encode() + head + b"".join(parts.found)


class _Parts:
    """Parts as they are added, and how long they are together."""

    def __init__(self) -> None:
        self.found: list[bytes] = []
        self.size = 0

    def add(self, part: "CodeType | image.Ready") -> tuple[int, int]:
        data = marshal.dumps(part)
        self.found.append(data)
        self.size += len(data)
        return self.size - len(data), len(data)


# ---- what it is made from --------------------------------------------------------------------------------------------------


def _modules() -> Iterator[tuple[str, Path]]:
    """Our modules but for the programs for people, and but for the two that are running when the image is opened."""
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if parts[1:2] != ("cli",) and name not in ("capfence_sh", "capfence_sh.image"):
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


# ---- our modules -----------------------------------------------------------------------------------------------------------


def _ours(parts: _Parts) -> "tuple[list[tuple[object, ...]], image.Ready]":
    """(a line for every module of ours, those that every plain command needs)"""
    plain = hot_functions.needed(str(PACKAGE), hot_functions.PLAIN)
    joined = plain | hot_functions.needed(str(PACKAGE), hot_functions.JOINED)
    modules: list[tuple[object, ...]] = []
    ready: image.Ready = {}
    paths = dict(sorted(_modules()))
    trees = {name: stripped(ast.parse(_source(name, path))) for name, path in paths.items()}
    used = {name for name, path in paths.items() if any(file == str(path) for file, _ in plain)}
    at_start = hot_functions.with_imports(used | _ALWAYS, trees)
    for name, path in paths.items():
        tree, at_once = trees[name], name in at_start
        kept = {function for file, function in (plain if at_once else joined) if file == str(path)}
        now, later = (tree, None) if hot_functions.is_whole(name, tree) else hot_functions.parted(tree, kept)
        waiting = (0, 0) if later is None else parts.add(_compiled(later, path))
        names = "" if later is None else " ".join(node.name for node in later.body if isinstance(node, ast.FunctionDef))
        code = _compiled(now, path)
        if at_once:
            ready[name] = (code, (str(path), _folder(path), *waiting, names))
        modules.append((name, str(path), _folder(path), *parts.add(code), *waiting, names))
    return modules, ready


def _source(name: str, path: Path) -> str:
    return _SPLIT if name == "capfence_sh.catalog.split" else path.read_text(encoding="utf-8")


def _table(rows: list[tuple[object, ...]]) -> "image.Table":
    """One line for each row, its fields between tabs, by the initial of the first."""
    table: image.Table = {}
    for row in rows:
        line = "\t".join(map(str, row))
        if line.count("\t") != len(row) - 1 or "\n" in line:
            raise CapfenceError("a path holds a tab or a line end")
        key = image.initial(str(row[0]))
        table[key] = table.get(key, "\n") + line + "\n"
    return table


def _compiled(tree: ast.Module, path: Path) -> CodeType:
    return compile(ast.fix_missing_locations(tree), str(path), "exec", dont_inherit=True, optimize=0)


def _folder(path: Path) -> str:
    return str(path.parent) if path.name == "__init__.py" else ""


class _Stripping(ast.NodeTransformer):
    """Without docstrings, annotations and what only a type checker reads; examples of the catalogue are left out too."""

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        return node.orelse or ast.Pass() if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING" else node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        return ast.Pass() if node.value is None else ast.Assign([node.target], node.value)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self._body(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        return self._body(node)

    def visit_Module(self, node: ast.Module) -> ast.AST:
        return self._body(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in ("command", "subcommand"):
            node.keywords = [each for each in node.keywords if each.arg != "examples"]
        return node

    def _body(self, node: ast.Module | ast.ClassDef | ast.FunctionDef) -> ast.AST:
        if ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        return self.generic_visit(node)


def stripped(tree: ast.Module) -> ast.Module:
    """The module without what has no effect when it runs."""
    made = _Stripping().visit(tree)
    assert isinstance(made, ast.Module)
    return ast.fix_missing_locations(made)


def _programs(parts: _Parts) -> list[tuple[object, ...]]:
    lines: list[tuple[object, ...]] = []
    for family in catalog.FAMILIES:
        for spec in catalog.family(family):
            offset, size = parts.add(entry_code(spec))
            lines += [(name, offset, size) for name in spec.names]
    return lines
