"""Names of many modules -> one program that makes them all, for an image: what nearly every start needs, in one namespace.

Every name bears its module's in front.  A function finds the names of other modules there too; one that is not in the namespace it asks `image.cold`
for (or `image.bundled`, when another bundle makes it), which makes it when that line runs.  Imports of our modules inside functions become such names as well.
"""

import ast
from collections.abc import Callable, Iterable
from copy import deepcopy
from types import CodeType

from capfence_sh.cli.linking import Items, bound, slim

Name = tuple[str, str]  # (module, name)

_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_FUNCTIONS = (ast.FunctionDef, ast.Lambda)
_SCALARS = (str, int, bool, bytes, float, type(None))
_OWN = "capfence_sh"
RUNNING = ("capfence_sh.image", "capfence_sh.linked")  # modules that are there before a bundle is


def mangled(name: Name) -> str:
    """What a name is called in the namespace."""
    return name[0].removeprefix(_OWN).replace(".", "_") + "__" + name[1]


class Bundle:
    """code: makes the names; values: the constants among them; listing: module -> ((name, what it is called here), ...)."""

    __slots__ = ("code", "listing", "values")

    def __init__(self, code: CodeType, values: dict[str, object], listing: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]) -> None:
        self.code = code
        self.values = values
        self.listing = listing


def bundled(
    modules: dict[str, Items], files: dict[str, str], names: Iterable[Name], there: tuple[Name, ...], later: dict[Name, int]
) -> Bundle:
    """names: those to make, in an order in which each can be made.  there: those that a bundle taken before makes.  files: of the modules.
    later: those that other bundles make, with their numbers.

    When a later bundle is taken, `linked` may have made some of its names: there is one class of a name, whoever made it.
    """
    made = [name for name in names if name[0] in modules and can_be_made(modules[name[0]], name[1])]
    writer = _Writer(modules, files, frozenset((*made, *there)), later)
    body: list[ast.stmt] = []
    for name in made:
        statements = writer.statements(name, modules[name[0]].trees[name[1]])
        again = ast.Compare(ast.Constant(mangled(name)), [ast.NotIn()], [ast.Name("names", ast.Load())])
        body += [ast.If(again, statements, [])] if there and not isinstance(statements[-1], ast.FunctionDef) else statements
    imports = [_assigned(alias, _imported(module)) for module, alias in sorted(writer.foreign.items())]
    listing: dict[str, list[tuple[str, str]]] = {}
    for name in (*made, *writer.values):
        listing.setdefault(name[0], []).append((name[1], mangled(name)))
    code = slim(compile(ast.fix_missing_locations(ast.Module(imports + body, [])), "", "exec", dont_inherit=True, optimize=0))
    values = {mangled(name): value for name, value in writer.values.items()}
    return Bundle(code, values, tuple((module, tuple(pairs)) for module, pairs in listing.items()))


def can_be_made(items: Items, name: str) -> bool:
    """Whether a name is made by a definition or one assignment; values are taken where they are used, the rest is left to `linked`."""
    part, tree = items.parts.get(name), items.trees.get(name)
    if part is None or (isinstance(part, tuple) and (len(part) == 1 or part[0] == "table")):
        return False
    if isinstance(tree, ast.Assign):
        return [each.id for each in tree.targets if isinstance(each, ast.Name)] == [name] and len(tree.targets) == 1
    return isinstance(tree, ast.FunctionDef | ast.ClassDef | ast.Try) and not any(isinstance(node, ast.Global) for node in ast.walk(tree))


def _assigned(name: str, value: ast.expr) -> ast.stmt:
    return ast.Assign([ast.Name(name, ast.Store())], value)


def _called(function: str, *words: str | int) -> ast.expr:
    return ast.Call(ast.Name(function, ast.Load()), [ast.Constant(word) for word in words], [])


def _imported(module: str) -> ast.expr:
    """A module that is none of ours, or is there already."""
    arguments: list[ast.expr] = [ast.Constant(module), ast.Constant(None), ast.Constant(None), ast.Constant(("*",))]  # type: ignore[arg-type]
    return ast.Call(ast.Name("__import__", ast.Load()), arguments, [])


class _Writer(ast.NodeTransformer):
    """Definitions of one module as they stand in the namespace.

    `foreign`: modules that are none of ours -> what they are called.  `values`: the constants that are used.
    """

    def __init__(self, modules: dict[str, Items], files: dict[str, str], included: frozenset[Name], later: dict[Name, int]) -> None:
        self.foreign: dict[str, str] = {}
        self.values: dict[Name, object] = {}
        self._modules = modules
        self._files = files
        self._included = included
        self._later = later
        self._module = ""
        self._locals: list[set[str]] = []  # names of the functions around, the innermost last
        self._imported: list[dict[str, str]] = []  # what they import of ours: name -> "MODULE:" or "MODULE:NAME"

    def statements(self, name: Name, tree: ast.stmt) -> list[ast.stmt]:
        """What makes one name."""
        self._module = name[0]
        tree = deepcopy(tree)  # other bundles are made of the same trees
        part = self._modules[name[0]].parts[name[1]]
        if isinstance(part, tuple) and part[0] == "plain":
            return self._plain(name, tree)
        made = self.visit(tree)
        if isinstance(made, ast.FunctionDef):
            made.name = mangled(name)
            return [made]
        if isinstance(made, ast.Assign):
            made.targets = [ast.Name(mangled(name), ast.Store())]
            return [made]
        return [made, _assigned(mangled(name), ast.Name(name[1], ast.Load()))]

    def _plain(self, name: Name, tree: ast.stmt) -> list[ast.stmt]:
        """A class that only holds values: its __init__ makes a plain object."""
        assert isinstance(tree, ast.ClassDef)
        made = self.visit(next(node for node in tree.body if isinstance(node, ast.FunctionDef)))
        made.name = mangled(name)
        holds = ast.Call(ast.Name("plain_class", ast.Load()), [ast.Name(mangled(name), ast.Load())], [])
        return [made, _assigned(mangled(name), holds)]

    # -- names -------------------------------------------------------------------------------------------------------------

    def visit_Name(self, node: ast.Name) -> ast.expr:
        where = self._where(node.id) if isinstance(node.ctx, ast.Load) else None
        return node if where is None else self._found(where)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        where = self._path(node) if isinstance(node.ctx, ast.Load) else None
        return self.generic_visit(node) if where is None else self._found(where)  # type: ignore[return-value]

    def _path(self, node: ast.expr) -> str | None:
        """ "MODULE:NAME" or "MODULE:" of a name, or of an attribute of one of our modules; None for anything else."""
        if isinstance(node, ast.Name):
            return self._where(node.id)
        around = self._path(node.value) if isinstance(node, ast.Attribute) else None
        if around is None or not around.endswith(":") or around[:-1] not in self._modules:
            return None
        assert isinstance(node, ast.Attribute)
        inner = f"{around[:-1]}.{node.attr}"
        return inner + ":" if inner in self._modules else self._followed(around + node.attr)

    def _where(self, name: str) -> str | None:
        """ "MODULE:NAME" or "MODULE:" of a global name; None for a local one, and for a builtin."""
        for known, imported in zip(reversed(self._locals), reversed(self._imported)):
            if name in imported:
                return self._followed(imported[name])
            if name in known:
                return None
        items = self._modules[self._module]
        if name in items.links:
            return self._followed(items.links[name])
        return f"{self._module}:{name}" if name in items.parts or name in ("__file__", "__name__") else None

    def _followed(self, where: str) -> str:
        """Where the module that binds the name says it is."""
        module, _, name = where.partition(":")
        while name and module in self._modules and name in self._modules[module].links:
            module, _, name = self._modules[module].links[name].partition(":")
        return f"{module}:{name}"

    def _found(self, where: str) -> ast.expr:
        module, _, name = where.partition(":")
        if module in self._modules and name:
            part = self._modules[module].parts.get(name)
            if isinstance(part, tuple) and len(part) == 1:
                if part[0].__class__ in _SCALARS:
                    return ast.Constant(part[0])
                self.values[module, name] = part[0]
                return ast.Name(mangled((module, name)), ast.Load())
            if (module, name) in self._included:
                return ast.Name(mangled((module, name)), ast.Load())
            if (module, name) in self._later:
                return _called("bundled", self._later[module, name], mangled((module, name)))
            return ast.Constant(self._files[module]) if name == "__file__" else _called("cold", module, name)
        if module.partition(".")[0] == _OWN and module not in RUNNING:
            return _called("cold", module, "")
        alias = self.foreign.setdefault(module, "_" + module.replace(".", "_"))
        found = ast.Name(alias, ast.Load())
        return ast.Attribute(found, name, ast.Load()) if name else found

    # -- scopes ------------------------------------------------------------------------------------------------------------

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.decorator_list = [self.visit(each) for each in node.decorator_list]
        self._defaults(node.args)
        self._inside(_of_function(node), node, lambda: self._block(node))
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self._defaults(node.args)

        def body() -> None:
            node.body = self.visit(node.body)

        self._inside(_arguments(node.args), node, body)
        return node

    def _defaults(self, arguments: ast.arguments) -> None:
        arguments.defaults = [self.visit(each) for each in arguments.defaults]
        arguments.kw_defaults = [each and self.visit(each) for each in arguments.kw_defaults]

    def _block(self, node: ast.FunctionDef) -> None:
        node.body = [each for old in node.body for each in _listed(self.visit(old))] or [ast.Pass()]

    def _inside(self, names: set[str], node: ast.AST, work: Callable[[], None]) -> None:
        self._locals.append(names)
        self._imported.append(self._of_ours(node))
        work()
        self._locals.pop()
        self._imported.pop()

    def _of_ours(self, node: ast.AST) -> dict[str, str]:
        """What a function imports of ours."""
        found: dict[str, str] = {}
        for each in _own_nodes(node):
            if isinstance(each, ast.ImportFrom) and (each.module or "").partition(".")[0] == _OWN:
                for alias in each.names:
                    inner = f"{each.module}.{alias.name}"
                    found[alias.asname or alias.name] = (
                        inner + ":" if inner in (*self._modules, *RUNNING) else f"{each.module}:{alias.name}"
                    )
        return found

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        return ast.Pass() if (node.module or "").partition(".")[0] == _OWN and self._locals else node

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> ast.AST:
        names = {each.id for part in node.generators for each in ast.walk(part.target) if isinstance(each, ast.Name)}
        first = self.visit(node.generators[0].iter)  # belongs to the scope around
        node.generators[0].iter = ast.Constant(None)

        def work() -> None:
            self.generic_visit(node)

        self._inside(names, ast.Pass(), work)
        node.generators[0].iter = first
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension


def _listed(value: object) -> list[ast.stmt]:
    return value if isinstance(value, list) else [value]  # type: ignore[list-item]


def _arguments(arguments: ast.arguments) -> set[str]:
    every = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg)
    return {each.arg for each in every if each is not None}


def _of_function(node: ast.FunctionDef) -> set[str]:
    """The names that a function binds."""
    found = _arguments(node.args)
    for each in _own_nodes(node):
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store | ast.Del):
            found.add(each.id)
        elif isinstance(each, ast.ExceptHandler) and each.name:
            found.add(each.name)
        elif isinstance(each, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom):
            found.update(bound(each))
    return found


def _own_nodes(node: ast.AST) -> Iterable[ast.AST]:
    """The nodes of a function without those of the scopes inside it (whose own names they do not bind)."""
    pending: list[ast.AST] = list(node.body) if isinstance(node, ast.FunctionDef) else []
    while pending:
        each = pending.pop()
        yield each
        if not isinstance(each, (*_FUNCTIONS, ast.ClassDef, *_COMPREHENSIONS)):
            pending += ast.iter_child_nodes(each)
        elif isinstance(each, _COMPREHENSIONS):
            pending += [inner for inner in ast.walk(each) if isinstance(inner, ast.NamedExpr)]
