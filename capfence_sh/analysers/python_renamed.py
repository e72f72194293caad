"""One name for one thing: variables of functions and comprehensions that share a name with another scope get one of their own.

In: the syntax tree, which is changed.  What a program means stays the same; what looks names up without scopes then finds each by itself.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.analysers.python_scope import Node

_MARK = "\ue001"  # stands in no program: Python refuses it in names
_FUNCTIONS = frozenset(("FunctionDef", "AsyncFunctionDef", "Lambda"))
_COMPREHENSIONS = frozenset(("ListComp", "SetComp", "DictComp", "GeneratorExp"))
_KEPT = frozenset(("self", "cls"))


def plain(name: str) -> str:
    """The name as the program has it."""
    return name.partition(_MARK)[0]


def rename(tree: "Node") -> None:
    """Give variables that are bound in several scopes a name for each."""
    scopes = list(_scopes(tree))
    bound = [_bound(scope) for scope in scopes]
    counts: dict[str, int] = {}
    for names in bound:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    for number in range(len(scopes) - 1, 0, -1):  # inner scopes first; the program itself keeps its names
        shared = {name for name in bound[number] if counts[name] > 1} - _KEPT - _fixed(scopes[number])
        if shared:
            for each in _parts(scopes[number]):
                _apply(each, shared, f"{_MARK}{number}")


def _scopes(node: "Node") -> "Iterator[Node]":
    """The program, and every function and comprehension; outer ones first."""
    if node.kind in _FUNCTIONS or node.kind in _COMPREHENSIONS or node.kind == "Module":
        yield node
    for child in node.children():
        yield from _scopes(child)


def _parts(scope: "Node") -> "list[Node]":
    """What is evaluated in the scope: neither defaults and decorators of a function nor what a comprehension runs over first."""
    if scope.kind in _COMPREHENSIONS:
        first, *rest = scope.nodes("generators")
        inner = [scope.node(name) for name in ("elt", "key", "value") if scope.node(name).raw is not None]
        return [*inner, first.node("target"), *first.nodes("ifs"), *rest]
    body = scope.nodes("body") if scope.kind != "Lambda" else [scope.node("body")]
    arguments = scope.node("args")
    given = [*arguments.nodes("posonlyargs"), *arguments.nodes("args"), *arguments.nodes("kwonlyargs")] if scope.kind != "Module" else []
    rest = [each for each in (arguments.node("vararg"), arguments.node("kwarg")) if each.raw is not None] if scope.kind != "Module" else []
    return [*given, *rest, *body]


def _own(node: "Node") -> "Iterator[Node]":
    """The nodes of a scope without those of the scopes inside it, but for what these evaluate outside."""
    yield node
    if node.kind in _FUNCTIONS:
        arguments = node.node("args")
        outside = [*node.nodes("decorator_list"), *arguments.nodes("defaults"), *arguments.nodes("kw_defaults")]
    elif node.kind in _COMPREHENSIONS:
        outside = [node.nodes("generators")[0].node("iter")]
    else:
        outside = list(node.children())
    for child in outside:
        if child.raw is not None:
            yield from _own(child)


def _bound(scope: "Node") -> "set[str]":
    names: set[str] = set()
    for part in _parts(scope):
        for node in _own(part):
            if node.kind == "arg":
                names.add(node.text("arg"))
            elif node.kind == "Name" and node.node("ctx").kind != "Load":
                names.add(node.text("id"))
            elif node.kind in ("Import", "ImportFrom"):
                names.update(each.text("asname") or each.text("name").partition(".")[0] for each in node.nodes("names"))
            elif node.kind in _FUNCTIONS or node.kind in ("ClassDef", "ExceptHandler", "MatchAs", "MatchStar"):
                names.add(node.text("name"))
    return names - {""}


def _fixed(scope: "Node") -> "set[str]":
    """Names of a scope that keep theirs: of outer scopes, of modules, functions and classes, of errors and patterns."""
    names: set[str] = set()
    for part in _parts(scope):
        for node in _own(part):
            if node.kind in ("Global", "Nonlocal"):
                names.update(getattr(node.raw, "names", ()))
            elif node.kind in ("Import", "ImportFrom"):
                names.update(each.text("asname") or each.text("name").partition(".")[0] for each in node.nodes("names"))
            elif node.kind == "NamedExpr" and scope.kind in _COMPREHENSIONS:  # belongs to the scope around
                names.add(node.node("target").text("id"))
            else:
                names.update((node.text("name"), node.text("rest")))
        inner = [node for node in _all(part) if node.kind in ("Global", "Nonlocal")]
        names.update(each for node in inner for each in getattr(node.raw, "names", ()))
    return names


def _all(node: "Node") -> "Iterator[Node]":
    yield node
    for child in node.children():
        yield from _all(child)


def _apply(node: "Node", names: "set[str]", mark: str) -> None:
    """Rename below a node; what an inner scope has renamed already bears another mark."""
    for each in _all(node):
        if each.kind == "arg" and each.text("arg") in names:
            setattr(each.raw, "arg", each.text("arg") + mark)  # noqa: B010  (a node of any kind)
        elif each.kind == "Name" and each.text("id") in names:
            setattr(each.raw, "id", each.text("id") + mark)  # noqa: B010
