"""What the names of a Python program are bound to: every value that assignments, loops, parameters and imports give them.

In: the syntax tree.  Out: bindings by name, what `append` adds to lists, and names that do more than being looked at.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.analysers.python_scope import Node

    Binding = tuple[str, Node, tuple[int, ...], str, int]

COPIES = frozenset(("sorted", "list", "tuple", "set", "reversed"))
_LOOKING = frozenset((*COPIES, "len", "enumerate", "zip", "print", "min", "max", "any", "all", "dict", "map", "filter"))
_ASKED = frozenset(("items", "keys", "values", "get", "index", "count", "sort", "reverse", "copy"))
_SEEING = frozenset(("For", "comprehension", "UnaryOp", "If", "While", "FormattedValue", "Compare", "Assert"))
_PRINTING = frozenset(("join", "dump", "dumps", "run", "check_output", "check_call", "info", "debug", "warning", "update", "extend", "map"))
_OTHER_NAMES = frozenset(("ExceptHandler", "MatchAs", "MatchStar", "MatchMapping", "FunctionDef", "AsyncFunctionDef", "ClassDef"))


class Bindings:
    """bindings: name -> (kind, source, place in a tuple, function, position) of each; kinds: value, more, each, parameter, unknown.

    appended: what `append` adds to a list; changed: names that are changed in any other way; loose: names that are handed on or changed.
    """

    __slots__ = ("_lambdas", "_over", "appended", "bindings", "changed", "filled", "loose")

    def __init__(self, tree: "Node") -> None:
        self.bindings: dict[str, list[Binding]] = {}
        self.appended: dict[str, list[Node]] = {}
        self.changed: set[str] = set()
        self.loose: set[str] = set()
        self._lambdas: list[tuple[str, str]] = []  # parameters of functions without a name, and what calls these with each of a list
        self._over: dict[int, tuple[str, Sequence[Node]]] = {}  # such functions, what calls them and with each of what
        self.filled = False  # fields of objects are given values in other ways than by assignments
        self._collect(tree, tree)
        for name, verb in self._lambdas if self._over else ():
            if verb in self.bindings:  # the program's own
                self.bindings[name] = [("unknown", tree, (), "", 0)]

    def of(self, node: "Node") -> "list[Binding]":
        """All bindings of the name that an expression is."""
        if node.kind == "Attribute" and node.node("value").text("id") == "self":  # whatever object it is that has the field
            return [] if self.filled else self.bindings.get("." + node.text("attr"), [])
        return self.bindings.get(node.text("id"), []) if node.kind == "Name" else []

    def _bind(self, target: "Node", kind: str, source: "Node", path: tuple[int, ...] = ()) -> None:
        if target.kind == "Name":
            self.bindings.setdefault(target.text("id"), []).append((kind, source, path, "", 0))
        elif target.kind == "Attribute":
            self.bindings.setdefault("." + target.text("attr"), []).append((kind, source, path, "", 0))
        elif target.kind == "Starred":
            self._bind(target.node("value"), "unknown", source)
        elif target.kind in ("Tuple", "List"):
            spread = any(each.kind == "Starred" for each in target.nodes("elts"))
            for position, each in enumerate(target.nodes("elts")):
                self._bind(each, "unknown" if spread else kind, source, (*path, position))

    def _unknown(self, name: str, node: "Node") -> None:
        if name:
            self.bindings.setdefault(name, []).append(("unknown", node, (), "", 0))

    def _collect(self, node: "Node", parent: "Node", of: str = "") -> None:
        if node.kind == "Assign":
            for target in node.nodes("targets"):
                self._bind(target, "value", node.node("value"))
        elif node.kind in ("AnnAssign", "NamedExpr"):
            if node.node("value").raw is not None:
                self._bind(node.node("target"), "value", node.node("value"))
        elif node.kind == "AugAssign":
            self._bind(node.node("target"), "more", node.node("value"))
        elif node.kind in ("For", "comprehension"):
            self._bind(node.node("target"), "each", node.node("iter"))
        elif node.kind == "ClassDef":
            self._class(node)
        elif node.kind == "AsyncFor":
            self._bind(node.node("target"), "unknown", node)
        elif node.kind == "withitem":
            self._bind(node.node("optional_vars"), "value", node.node("context_expr"))
        elif node.kind in ("Import", "ImportFrom"):
            for each in node.nodes("names"):
                self._unknown(each.text("asname") or each.text("name").partition(".")[0], node)
        elif node.kind == "Call" and node.node("func").text("id") in ("vars", "setattr"):
            self.filled = True
        elif node.kind == "Name" and node.node("ctx").kind == "Load" and not _looks(node, parent):
            self.loose.add(node.text("id"))
            if parent.kind != "Attribute" or parent.text("attr") != "append":
                self.changed.add(node.text("id"))
        elif node.kind == "Call" and node.node("func").text("attr") == "append" and node.node("func").node("value").kind == "Name":
            name = node.node("func").node("value").text("id")
            self.appended.setdefault(name, []).extend(node.nodes("args"))
        elif node.kind == "Attribute" and node.text("attr") == "append" and parent.kind != "Call":
            self.changed.add(node.node("value").text("id"))  # handed on
        if node.kind == "Call":
            self._handed(node)
        if node.kind in _OTHER_NAMES:
            self._unknown(node.text("name"), node)
            self._unknown(node.text("rest"), node)
        if node.kind in ("FunctionDef", "AsyncFunctionDef", "Lambda"):
            self._signature(node, of)
        for child in node.children():
            self._collect(child, node, node.text("name") if node.kind == "ClassDef" else "")

    def _class(self, node: "Node") -> None:
        """The fields that a class gives its objects."""
        self.filled = self.filled or bool(node.nodes("decorator_list") or node.nodes("bases") or node.nodes("keywords"))
        for each in node.nodes("body"):
            for target in [*each.nodes("targets"), each.node("target")] if each.kind in ("Assign", "AnnAssign") else []:
                self.bindings.setdefault("." + target.text("id"), []).append(("value", each.node("value"), (), "", 0))

    def _bind_parameter(self, node: "Node", kind: str, source: "Node", function: str, position: int) -> None:
        self.bindings.setdefault(node.text("arg"), []).append((kind, source, (), function, position))

    def _handed(self, node: "Node") -> None:
        """Functions without a name that are called with each of a list: `map(lambda p: …, paths)`, `max(paths, key=lambda p: …)`."""
        arguments, verb = node.nodes("args"), node.node("func").text("id")
        if verb in ("map", "filter") and arguments and arguments[0].kind == "Lambda":
            self._over[id(arguments[0].raw)] = (verb, arguments[1:])
        elif verb in ("sorted", "min", "max") and len(arguments) == 1:
            keys = [each.node("value").raw for each in node.nodes("keywords") if each.text("arg") == "key"]
            self._over.update({id(key): (verb, arguments) for key in keys})

    def _signature(self, node: "Node", of: str) -> None:
        """The parameters of a function; of: the class that it is a method of, which calls `__init__` by its own name."""
        arguments = node.node("args")
        names = arguments.nodes("args")
        plain = (
            node.kind != "Lambda"
            and (not of or node.text("name") == "__init__")
            and not node.nodes("decorator_list")
            and not arguments.nodes("posonlyargs")
        )
        for position, each in enumerate(names):
            kind = "parameter" if plain else "unknown"
            back = position - len(names) + len(arguments.nodes("defaults"))
            source = arguments.nodes("defaults")[back] if back >= 0 else node.node("nothing")
            verb, over = self._over.get(id(node.raw), ("", ()))
            if position < len(over) and not any(given.kind == "Starred" for given in over):
                self._lambdas.append((each.text("arg"), verb))
                self._bind_parameter(each, "each", over[position], "", 0)
            else:
                self._bind_parameter(each, kind, source, of or node.text("name"), position - bool(of))
        others = (*arguments.nodes("posonlyargs"), *arguments.nodes("kwonlyargs"), arguments.node("vararg"), arguments.node("kwarg"))
        for each in others:
            self._unknown(each.text("arg"), node)


def _looks(node: "Node", parent: "Node") -> bool:
    """Whether what stands around a name only looks at what it holds."""
    if parent.kind in _SEEING:
        return True
    if parent.kind == "Call":
        function = parent.node("func")
        return (function.text("id") in _LOOKING or function.text("attr") in _PRINTING) and function.raw is not node.raw
    if parent.kind == "Subscript":
        return parent.node("ctx").kind == "Load" and parent.node("value").raw is node.raw
    return parent.kind == "Attribute" and parent.text("attr") in _ASKED
