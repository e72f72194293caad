"""Environment variables that a Python program prints: those by whose name a credential can be told (see `shown_variables`)."""

from capfence_sh.analysers import Claim
from capfence_sh.analysers.python_scope import Node, Scope
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.places import secret_variable

TYPE_CHECKING = False

_PRINTERS = frozenset(("print", "pprint", "write", "info", "debug", "warning", "error", "critical", "exception", "log", "writelines"))
_ASKS = frozenset(("bool", "len", "isinstance", "type", "hash"))
_READERS = frozenset(("os.getenv", "os.environ.get", "os.environ.pop", "os.environ.setdefault", "os.environ.__getitem__"))


def claims(tree: Node, scope: Scope) -> list[Claim]:
    """shell.secret_read for each variable that a printing call is given."""
    names: list[str] = []
    _visit(tree, scope, False, names, 0)
    return [Claim(SECRET_READ, name, evidence=name) for name in dict.fromkeys(names)]


def _visit(node: Node, scope: Scope, printed: bool, names: list[str], depth: int) -> None:
    if depth > 60:
        return
    if printed:
        name = _variable(node, scope)
        if name:
            names.append(name)
            return
        if node.kind == "Compare" or (node.kind == "UnaryOp" and node.node("op").kind == "Not"):
            return
        if node.kind == "Name":
            value = scope.constants.get(node.text("id"))
            if value is not None and node.text("id") not in scope.loops:
                _visit(value, scope, True, names, depth + 20)
            return
    if node.kind == "IfExp":
        parts = [node.node("body"), node.node("orelse")]
    elif node.kind == "Call":
        function = node.node("func")
        called = function.text("id") or function.text("attr")
        if called in _ASKS:
            return
        printed = printed or called in _PRINTERS
        parts = [*([function.node("value")] if function.kind == "Attribute" else []), *node.nodes("args"), *node.nodes("keywords")]
    else:
        parts = list(node.children())
    for part in parts:
        _visit(part, scope, printed, names, depth + 1)


def _variable(node: Node, scope: Scope) -> str:
    """The secret variable that an expression reads, "" for anything else."""
    first: Node | None = None
    if node.kind == "Subscript" and scope.dotted(node.node("value")) in ("os.environ", "os.environb"):
        first = node.node("slice")
    elif node.kind == "Call" and scope.dotted(node.node("func")) in _READERS:
        first = node.nodes("args")[0] if node.nodes("args") else None
    name = None if first is None else scope.folded(first)
    return name if name is not None and secret_variable(name) else ""
