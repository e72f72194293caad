"""The tree of a module -> what makes each of its names, for an image: code, values, or the same name in another module.

A statement of a module is run when a name that it binds is first looked for.  That means what running the module means because modules here
bind every name once and touch nothing but themselves; where statements do more than bind (a call, a loop), all that are no definitions are one.
"""

import ast
from collections import Counter
from collections.abc import Iterable
from functools import cache
from types import CodeType, ModuleType

from capfence_sh.cli.stripping import is_slots

# values that marshal keeps and nobody can change
_PLAIN = (str, int, float, bytes, type(None))
# calls that give the same whenever they are made
_PURE = frozenset(("frozenset", "tuple", "len", "ord", "chr", "range"))
# a place in no line, for up to eight instructions (CPython, Objects/locations.md)
_NOWHERE = 0xF8
_NOT_RUN = (ast.Pass, ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)


class Uses:
    """How some modules use names, each of them known by the module that binds it ("" where that is not known: an attribute of anything)."""

    __slots__ = ("_all", "_called", "_looked_up")

    def __init__(self, trees: dict[str, ast.Module]) -> None:
        self._all: Counter[tuple[str, str]] = Counter()
        self._called: Counter[tuple[str, str]] = Counter()
        self._looked_up: Counter[tuple[str, str]] = Counter()
        for name, tree in trees.items():
            origins = _origins(name, tree, frozenset(trees))
            for node in ast.walk(tree):
                self._note(node, origins)

    def _note(self, node: ast.AST, origins: dict[str, tuple[str, str]]) -> None:
        self._all[_used(node, origins)] += 1
        if isinstance(node, ast.Call):
            self._called[_used(node.func, origins)] += 1
            if isinstance(node.func, ast.Attribute) and node.func.attr == "get":
                self._looked_up[_used(node.func.value, origins)] += 1
        elif isinstance(node, ast.Subscript):
            self._looked_up[_used(node.value, origins)] += 1
        elif isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], ast.In | ast.NotIn):
            self._looked_up[_used(node.comparators[0], origins)] += 1

    def only_called(self, module: str, name: str) -> bool:
        """Whether nothing but calling is done with a name."""
        return all(self._called[key] == self._all[key] for key in ((module, name), ("", name)))

    def only_looked_up(self, module: str, name: str) -> bool:
        """Whether a name is used for `x[key]`, `x.get(key)` and `key in x` alone."""
        return all(self._looked_up[key] == self._all[key] for key in ((module, name), ("", name)))


def _origins(module: str, tree: ast.Module, modules: frozenset[str]) -> dict[str, tuple[str, str]]:
    """The names of a module -> (the module that binds it, its name there); for a module, (it, "")."""
    found = {name: (module, name) for node in tree.body for name in bound(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found[alias.asname or alias.name] = (inner, "") if inner in modules else (node.module or "", alias.name)
    return found


def _used(node: ast.AST, origins: dict[str, tuple[str, str]]) -> tuple[str, str]:
    """What a node uses: a name, or an attribute of a module or of anything else; ("", "") for any other node."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        return origins.get(node.id, ("", "")) if origins.get(node.id, ("", ""))[1] else ("", "")
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
        module, name = origins.get(node.value.id, ("", "")) if isinstance(node.value, ast.Name) else ("", "")
        return (module, node.attr) if module and not name else ("", node.attr)
    return "", ""


class Items:
    """`parts`: name -> what makes it (see image.Names); names of one statement share one object.  `links`: name -> "MODULE:NAME"."""

    __slots__ = ("links", "parts", "trees")

    def __init__(self) -> None:
        self.parts: dict[str, object] = {}
        self.links: dict[str, str] = {}
        self.trees: dict[str, ast.stmt] = {}  # of the names that are made one by one


def items(name: str, tree: ast.Module, module: ModuleType | None, modules: Iterable[str], uses: Uses) -> Items:
    """What makes each name of a module.

    name: its own.  module: itself, imported, for its values (None: statements are kept).  modules: the names of all.  uses: how all modules use their names.
    """
    found = Items()
    body = [node for node in tree.body if not isinstance(node, _NOT_RUN)]
    known = frozenset(name for node in tree.body for name in bound(node))
    if any(_does_more(node) for node in body):
        code = slim(_code(body))
        _keep(found, list(dict.fromkeys(name for node in body for name in bound(node))), code)
        body = []
    found.trees = {name: node for node in tree.body if node in body or not isinstance(node, ast.Assign) for name in bound(node)}
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            _link(node, found, frozenset(modules))
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            plain = isinstance(node, ast.ClassDef) and uses.only_called(name, node.name) and _initialiser(node)
            _keep(found, [node.name], ("plain", _definition(plain, known)) if plain else _definition(node, known))
    for node in body:
        if isinstance(node, ast.Assign) and all(uses.only_looked_up(name, each) for each in bound(node)):
            codes = _table(node.value, getattr(module, bound(node)[0], None))
            if codes:
                _keep(found, bound(node), ("table", codes))
                continue
        for each in bound(node):
            value = getattr(module, each, None)
            if module is not None and isinstance(node, ast.Assign) and _is_pure(node.value) and _is_plain(value):
                _keep(found, [each], (value,))
        _keep(found, [each for each in bound(node) if each not in found.parts], slim(_code([node])))
    return found


def _keep(found: Items, names: Iterable[str], part: object) -> None:
    for name in names:
        if name in found.parts:
            raise ValueError(f"{name} is bound twice")
        found.parts[name] = part


def _link(node: ast.Import | ast.ImportFrom, found: Items, modules: frozenset[str]) -> None:
    for alias in node.names:
        if isinstance(node, ast.Import):
            if "." in alias.name and alias.asname is None:
                found.parts[alias.name.partition(".")[0]] = slim(_code([node]))
            else:
                found.links[alias.asname or alias.name] = alias.name + ":"
        else:
            inner = f"{node.module}.{alias.name}"
            found.links[alias.asname or alias.name] = inner + ":" if inner in modules else f"{node.module}:{alias.name}"


def _definition(node: ast.FunctionDef | ast.ClassDef, known: frozenset[str]) -> object:
    """A function by its parts where its defaults are constants, anything else as a statement."""
    if isinstance(node, ast.FunctionDef) and not node.decorator_list and _has_plain_defaults(node):
        parts = _function(node)
        return parts if parts[1:] != (None, None) else parts[0]
    # a class body looks for names in the globals without asking for those that are missing
    needed = sorted(_at_class_level(node) & known - {node.name}) if isinstance(node, ast.ClassDef) else []
    return slim(_code([*(ast.Expr(ast.Name(name, ast.Load())) for name in needed), node]))


def _function(node: ast.FunctionDef) -> tuple[CodeType, tuple[object, ...] | None, dict[str, object] | None]:
    """Code, defaults and defaults of keywords of a function whose defaults are constants."""
    code = next(each for each in _code([node]).co_consts if isinstance(each, CodeType))
    defaults = tuple(ast.literal_eval(each) for each in node.args.defaults)
    keywords = zip(node.args.kwonlyargs, node.args.kw_defaults)
    named = {argument.arg: ast.literal_eval(each) for argument, each in keywords if each is not None}
    return slim(code), defaults or None, named or None


def _has_plain_defaults(node: ast.FunctionDef) -> bool:
    """Whether every default is a constant or an empty tuple."""
    given = (*node.args.defaults, *(each for each in node.args.kw_defaults if each is not None))
    return all(isinstance(each, ast.Constant) or (isinstance(each, ast.Tuple) and not each.elts) for each in given)


def _initialiser(node: ast.ClassDef) -> ast.FunctionDef | None:
    """The only function of a class that holds values and nothing else."""
    functions = [each for each in node.body if not is_slots(each)]
    if node.bases or node.keywords or node.decorator_list or len(functions) != 1:
        return None
    only = functions[0]
    return only if isinstance(only, ast.FunctionDef) and only.name == "__init__" and not only.decorator_list else None


def _table(node: ast.expr, value: object) -> dict[object, CodeType]:
    """The values of a dictionary from texts to functions, or to tuples with functions, as code; nothing for any other.  value: the dictionary."""
    if not isinstance(node, ast.Dict) or not isinstance(value, dict) or len(value) != len(node.keys):
        return {}
    if not all(isinstance(key, str) for key in value) or not all(
        isinstance(each, ast.Name | ast.Attribute | ast.Tuple) for each in node.values
    ):
        return {}
    if not all(_is_pure(each) for each in node.values):
        return {}
    codes = [compile(ast.fix_missing_locations(ast.Expression(each)), "", "eval", dont_inherit=True) for each in node.values]
    return {key: slim(code) for key, code in zip(value, codes)}


def _at_class_level(node: ast.AST) -> set[str]:
    """The names that are looked for while a class is defined."""
    found: set[str] = set()
    pending: list[ast.AST] = [node]
    while pending:
        each = pending.pop()
        if isinstance(each, ast.Name):
            found.add(each.id)
        if isinstance(each, ast.FunctionDef | ast.Lambda):
            pending += [*(each.decorator_list if isinstance(each, ast.FunctionDef) else ()), *each.args.defaults]
            pending += [default for default in each.args.kw_defaults if default is not None]
        else:
            pending += ast.iter_child_nodes(each)
    return found


@cache
def bound(node: ast.stmt) -> tuple[str, ...]:
    """The names that a statement binds in its module."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return (node.name,)
    if isinstance(node, ast.Import | ast.ImportFrom):
        return tuple(alias.asname or alias.name.partition(".")[0] for alias in node.names)
    inner = [name for block in _blocks(node) for each in block for name in bound(each)]
    heads = [each for each in ast.iter_child_nodes(node) if not isinstance(each, ast.stmt | ast.ExceptHandler)]
    stored = [each.id for each in _here(heads) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)]
    return tuple(dict.fromkeys(stored + inner))


def _here(nodes: Iterable[ast.AST]) -> Iterable[ast.AST]:
    """The nodes below some, without those of comprehensions and lambdas, which bind names of their own."""
    pending = list(nodes)
    while pending:
        each = pending.pop()
        yield each
        if not isinstance(each, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.Lambda):
            pending += ast.iter_child_nodes(each)


def _blocks(node: ast.stmt) -> list[list[ast.stmt]]:
    blocks = [getattr(node, name, []) for name in ("body", "orelse", "finalbody")]
    return [*blocks, *(handler.body for handler in getattr(node, "handlers", []))]


def _does_more(node: ast.stmt) -> bool:
    """Whether a statement does more than bind names."""
    if isinstance(node, ast.If | ast.Try):
        return any(_does_more(each) for block in _blocks(node) for each in block)
    if isinstance(node, ast.Assign):
        return not all(isinstance(each, ast.Name | ast.Tuple) for each in node.targets)
    return not isinstance(node, _NOT_RUN)


def _is_pure(node: ast.expr) -> bool:
    """Whether an expression gives the same whenever it is evaluated."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call):
            constant = isinstance(each.func, ast.Attribute) and isinstance(each.func.value, ast.Constant)
            if not constant and not (isinstance(each.func, ast.Name) and each.func.id in _PURE):
                return False
    return True


def _is_plain(value: object) -> bool:
    if isinstance(value, tuple | frozenset):
        return type(value) in (tuple, frozenset) and all(_is_plain(item) for item in value)
    return type(value) in (*_PLAIN, bool)


def _code(body: list[ast.stmt]) -> CodeType:
    return compile(ast.fix_missing_locations(ast.Module(body, [])), "", "exec", dont_inherit=True, optimize=0)


def slim(code: CodeType) -> CodeType:
    """The code without the numbers of its lines, which only a traceback shows."""
    constants = tuple(slim(each) if isinstance(each, CodeType) else each for each in code.co_consts)
    units = len(code.co_code) // 2
    places = bytes((_NOWHERE | 7,)) * (units // 8) + (bytes((_NOWHERE | units % 8 - 1,)) if units % 8 else b"")
    return code.replace(co_linetable=places, co_consts=constants, co_filename="")
