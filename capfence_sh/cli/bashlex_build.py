"""The installed bashlex -> its modules for an image: docstrings stripped, assertions kept, the computed tables in place of their computation."""

import ast
import marshal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bashlex
import bashlex.parser

from capfence_sh.cli.linking import Items
from capfence_sh.errors import CapfenceError

FOLDER = str(Path(bashlex.__file__).resolve().parent)
_MODULES = ("errors", "utils", "flags", "ast", "shutils", "state", "heredoc", "tokenizer", "subst", "yacc", "parser")
# what is left of yacc: the engine that runs over the tables
_ENGINE = ("LRParser", "YaccSymbol", "YaccProduction", "YaccError", "YaccAccept", "error_count", "MAXINT", "resultlimit")
_TABLES = "def yacc(TABLES=None):\n    from capfence_sh.confirm.snapshot import parser\n    return parser(LRParser, TABLES, sys.modules['bashlex.parser'])\n"


def modules() -> Iterator[tuple[str, Path, ast.Module]]:
    """(name, file, tree) of each module."""
    yield "bashlex", Path(FOLDER) / "__init__.py", ast.Module([], [])
    for name in _MODULES:
        path = Path(FOLDER) / f"{name}.py"
        tree = _without_docstrings(ast.parse(path.read_text(encoding="utf-8")))
        if name == "yacc":
            tree = _engine(tree)
        elif name == "parser":
            tree = _with_tables(tree)
        yield f"bashlex.{name}", path, tree


def put_tables(items: Items) -> None:
    """Make the tables the default of the function that yacc is left with."""
    parts = items.parts["yacc"]
    assert isinstance(parts, tuple)
    items.parts["yacc"] = (parts[0], _tables(), parts[2])


def _without_docstrings(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
    return tree


def _engine(tree: ast.Module) -> ast.Module:
    kept = [node for node in tree.body if _name(node) in _ENGINE]
    missing = set(_ENGINE) - {_name(node) for node in kept}
    if missing:
        raise CapfenceError(f"this bashlex is not the one that is known: {', '.join(sorted(missing))} missing")
    return ast.Module([*ast.parse("import sys").body, *kept, *ast.parse(_TABLES).body], [])


def _name(node: ast.stmt) -> str:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        return node.name
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return ""


def _with_tables(tree: ast.Module) -> ast.Module:
    """bashlex.parser corrects its tables after computing them: ours are corrected already."""
    body: list[ast.stmt] = []
    for node in tree.body:
        if _name(node) == "yaccparser":
            body += ast.parse("yaccparser = yacc.yacc()").body
        elif not isinstance(node, ast.For) and _name(node) != "states" and not _corrects(node):
            body.append(node)
    return ast.Module(body, [])


def _corrects(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript)


def _tables() -> tuple[object, ...]:
    found: Any = bashlex.parser.yaccparser
    productions = tuple((each.name, each.len, each.str, getattr(each, "func", None) or "") for each in found.productions)
    actions, gotos = _rows(found.action), _rows(found.goto)
    return ((actions, gotos, productions, tuple(sorted(found.defaulted_states.items())), found.errorfunc.__name__),)


def _rows(table: Any) -> tuple[tuple[bytes, ...], tuple[tuple[int, int], ...]]:
    """Every different row once, and which state has which."""
    numbers: dict[bytes, int] = {}
    places: list[tuple[int, int]] = []
    for state in sorted(table):
        row = marshal.dumps(sorted(table[state].items()))
        places.append((state, numbers.setdefault(row, len(numbers))))
    return tuple(numbers), tuple(places)
