"""What a name of a Python program may stand for when it is not one constant: a parameter by every call of its function, a loop variable by what it
runs over, a list that nothing changes.

In: the syntax tree.  Out: the nodes of all values a name may have, or none when that is not known.
"""

from capfence_sh.analysers.python_made import one_of, tuple_of
from capfence_sh.analysers.python_names import LEAVING_LISTS, LEAVING_OBJECTS
from capfence_sh.analysers.python_renamed import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.analysers.python_scope import Node

_BINDS = frozenset(
    ("Assign", "AugAssign", "AnnAssign", "NamedExpr", "For", "AsyncFor", "comprehension", "withitem", "Delete", "Global", "Nonlocal")
)
_LISTS = frozenset(("List", "Tuple"))
_DEPTH = 4


class Given:
    """What the tree says about the names of the program: see `values`."""

    __slots__ = (
        "_asked",
        "_bound",
        "_calls",
        "_changed",
        "_classes",
        "_decorators",
        "_functions",
        "_kept",
        "_lists",
        "_loops",
        "_mapped",
        "_mentions",
        "_options",
        "_parameters",
        "_rests",
    )

    def __init__(self, tree: "Node") -> None:
        self._asked: set[str] = set()  # names of fields
        self._bound: dict[str, int] = {}
        self._calls: dict[str, list[Node]] = {}
        self._changed: set[str] = set()
        self._classes: set[str] = set()
        self._decorators: dict[str, int] = {}
        self._functions: dict[str, int] = {}
        self._kept: dict[str, int] = {}  # how often a name stands where a list stays as it is
        self._lists: dict[str, Node] = {}
        self._loops: dict[str, Node] = {}
        self._mapped: dict[str, list[Node]] = {}  # calls that hand a function on: map(f, …), pool.submit(f, …)
        self._mentions: dict[str, int] = {}
        self._options: dict[str, tuple[str, frozenset[str]]] = {}  # `**name`: its function, and that one's other parameters
        self._parameters: dict[str, tuple[str, int, Node | None]] = {}
        self._rests: dict[str, tuple[str, int]] = {}  # `*name`: its function, and how many parameters stand before it
        self._collect(tree)

    def values(self, node: "Node", depth: int = 0) -> "list[Node]":
        """The expressions a name may stand for; [] when one of them is not known."""
        name = node.text("id")
        if node.kind != "Name" or depth > _DEPTH or name in self._changed or self._bound.get(name, 0) != 1:
            return []
        if name in self._rests:
            return self._left_over(name)
        if name in self._lists:
            found = [self._lists[name]]
        elif name in self._loops:
            over = self.values(self._loops[name], depth + 1)[:1] or [self._loops[name]]
            found = over[0].nodes("elts") if over[0].kind in _LISTS else []
        else:
            found = self._handed_over(name, depth)
        if any(each.kind in _LISTS for each in found) and self._mentions.get(name, 0) != self._kept.get(name, 0):
            return []
        return found

    def options(self, name: str) -> "frozenset[str] | None":
        """The names of the options that `**name` may hold, a parameter that takes what is left over; None when they are not known."""
        if name not in self._options or name in self._changed or self._bound.get(name, 0) != 1:
            return None
        function, parameters = self._options[name]
        calls = self._all_calls(function)
        given = [each.text("arg") for call in calls or [] for each in call.nodes("keywords")]
        return None if calls is None or "" in given else frozenset(given) - parameters

    def arguments(self, function: str, name: str, position: int, default: "Node") -> "list[Node] | None":
        """What every call of a function of the program gives for a parameter, with a star what it yields; None when one of them is not known."""
        calls = self._all_calls(function)
        if calls is None:
            return (self._handed_on(function, position, 0, True) or None) if function not in self._classes else None
        if function in self._classes and "__init__" in self._asked:
            return None  # it may be called once more
        found: list[Node] = []
        for call in calls:
            value = _argument(call, name, position) or default
            spread = any(each.kind == "Starred" for each in call.nodes("args")) or any(
                not each.text("arg") for each in call.nodes("keywords")
            )
            if value.raw is None or spread:
                return None
            found.append(value)
        return found

    def only_called(self, name: str) -> bool:
        """Whether the name stands for a function that the program calls and does nothing else with."""
        return self._mentions.get(name, 0) == len(self._calls.get(name, ()))

    def changes(self, name: str) -> bool:
        """Whether a name may come to hold anything else than what it was given once."""
        return name in self._changed or self._bound.get(name, 0) != 1

    def only_functions(self, name: str, own: "set[str]") -> bool:
        """Whether a parameter holds a function of the program whenever it is called."""
        place = self._parameters.get(name)
        if place is None or name in self._changed or self._bound.get(name, 0) != 1:
            return False
        function, position, default = place
        calls, decorates = self._calls.get(function, []), self._decorators.get(function, 0)
        if self._functions.get(function) != 1 or self._bound.get(function) or self._mentions.get(function, 0) != len(calls) + decorates:
            return False
        given = [_argument(call, name, position) or default for call in calls]
        plain = all(each is not None and (each.kind == "Lambda" or (each.kind == "Name" and each.text("id") in own)) for each in given)
        return plain and bool(calls or decorates) and not any(each.kind == "Starred" for call in calls for each in call.nodes("args"))

    def _left_over(self, name: str) -> "list[Node]":
        function, position = self._rests[name]
        calls = self._all_calls(function)
        if not calls or any(each.kind == "Starred" for call in calls for each in call.nodes("args")):
            return []
        return [tuple_of(call.nodes("args")[position:]) for call in calls]

    def _all_calls(self, function: str) -> "list[Node] | None":
        """Every call of a function of the program; None when it may be another one, or is handed on."""
        calls = self._calls.get(function, [])
        if self._functions.get(function) != 1 or self._bound.get(function) or self._mentions.get(function, 0) != len(calls):
            return None
        return calls

    def _handed_on(self, function: str, position: int, depth: int, listings: bool = False) -> "list[Node]":
        """What a function is given by calls of map and submit alone; [] when that is not known.  listings: by other lists as well."""
        mapped = self._mapped.get(function, [])
        mentions = self._mentions.get(function, 0)
        if not mapped or self._functions.get(function) != 1 or self._bound.get(function) or mentions != len(mapped):
            return []
        found: list[Node] = []
        for call in mapped:
            rest = call.nodes("args")[1:]
            verb = call.node("func").text("id") or call.node("func").text("attr")
            if verb in self._functions or verb in self._bound:
                return []  # the program's own
            if call.nodes("keywords") or any(each.kind == "Starred" for each in rest) or position >= len(rest):
                return []
            value = rest[position]
            if verb == "submit":
                found.append(value)
                continue
            over = self.values(value, depth + 1)[:1] or [value]
            if over[0].kind not in _LISTS:
                if not listings:
                    return []
                found.append(one_of(value))
                continue
            found += over[0].nodes("elts")
        return found

    def _handed_over(self, name: str, depth: int) -> "list[Node]":
        place = self._parameters.get(name)
        if place is None:
            return []
        function, position, default = place
        calls = self._all_calls(function)
        if calls is None:
            return self._handed_on(function, position, depth)
        found: list[Node] = []
        for call in calls:
            value = _argument(call, name, position) or default
            if (
                value is None
                or any(each.kind == "Starred" for each in call.nodes("args"))
                or any(not each.text("arg") for each in call.nodes("keywords"))
            ):
                return []
            inner = [] if value.kind != "Name" else self.values(value, depth + 1)
            found += inner or [value]
        return found

    def _collect(self, node: "Node", of: str = "") -> None:
        if node.kind in ("FunctionDef", "AsyncFunctionDef"):
            self._functions[node.text("name")] = self._functions.get(node.text("name"), 0) + 1
            self._signature(node, node.text("name"), bool(of))
            for each in node.nodes("decorator_list"):
                self._decorators[each.text("id")] = self._decorators.get(each.text("id"), 0) + 1
        elif node.kind == "ClassDef":
            self._functions[node.text("name")] = self._functions.get(node.text("name"), 0) + 1
            self._classes.add(node.text("name"))
        elif node.kind == "Lambda":
            self._signature(node, "", True)
        elif node.kind == "Call":
            self._call(node)
        elif node.kind == "Name" and node.node("ctx").kind == "Load":
            self._mentions[node.text("id")] = self._mentions.get(node.text("id"), 0) + 1
        elif node.kind in ("Import", "ImportFrom"):
            for each in node.nodes("names"):
                name = each.text("asname") or each.text("name").partition(".")[0]
                self._bound[name] = self._bound.get(name, 0) + 1
        elif node.kind in ("Attribute", "Subscript") and (
            node.text("attr") not in LEAVING_OBJECTS if node.kind == "Attribute" else node.node("ctx").kind != "Load"
        ):
            self._changed.add(node.node("value").text("id"))
        elif node.kind in ("ExceptHandler", "MatchAs", "MatchStar", "MatchMapping"):
            self._changed.update((node.text("name"), node.text("rest")))
        if node.kind == "Attribute" and node.node("value").node("func").text("id") != "super":
            self._asked.add(node.text("attr"))
        if node.kind in _BINDS:
            self._bind(node)
        for child in node.children():
            self._collect(child, "class" if node.kind == "ClassDef" else "")

    def _signature(self, node: "Node", function: str, method: bool) -> None:
        arguments = node.node("args")
        names = arguments.nodes("args")
        defaults = arguments.nodes("defaults")
        for position, each in enumerate(names):
            name = each.text("arg")
            self._bound[name] = self._bound.get(name, 0) + 1
            if function and not method and not node.nodes("decorator_list"):
                back = position - len(names) + len(defaults)
                self._parameters[name] = (function, position, defaults[back] if back >= 0 else None)
        others = [*arguments.nodes("posonlyargs"), *arguments.nodes("kwonlyargs")]
        for each, known in ((arguments.node("vararg"), self._rests), (arguments.node("kwarg"), self._options)):
            name = each.text("arg")
            if not function or method or node.nodes("decorator_list") or arguments.nodes("posonlyargs"):
                others.append(each)
            elif name and known is self._rests:
                self._rests[name] = (function, len(names))
            elif name:
                self._options[name] = (function, frozenset(plain(own.text("arg")) for own in (*names, *others)))
            self._bound[name] = self._bound.get(name, 0) + 1
        self._changed.update(each.text("arg") for each in others)

    def _call(self, node: "Node") -> None:
        function = node.node("func")
        name = function.text("id") or function.text("attr")
        if function.kind == "Name":
            self._calls.setdefault(name, []).append(node)
        if name in ("map", "submit") and node.nodes("args")[:1] and node.nodes("args")[0].kind == "Name":
            self._mapped.setdefault(node.nodes("args")[0].text("id"), []).append(node)
        if name in LEAVING_LISTS:
            self._keep(node.nodes("args"))

    def _keep(self, nodes: "list[Node]") -> None:
        for each in nodes:
            if each.kind == "Name":
                self._kept[each.text("id")] = self._kept.get(each.text("id"), 0) + 1

    def _bind(self, node: "Node") -> None:
        targets = node.nodes("targets") or [node.node("target"), node.node("optional_vars")]
        for target in targets:
            for name in _names(target):
                self._bound[name] = self._bound.get(name, 0) + 1
        if node.kind in ("Global", "Nonlocal"):
            self._changed.update(getattr(node.raw, "names", ()))
        if node.kind == "Assign" and len(targets) == 1 and targets[0].kind == "Name" and node.node("value").kind in _LISTS:
            self._lists[targets[0].text("id")] = node.node("value")
        elif node.kind == "Assign" and len(targets) == 1 and targets[0].kind == "Name" and node.node("value").kind == "ListComp":
            self._lists[targets[0].text("id")] = tuple_of([node.node("value").node("elt")])  # one that stands for all
        elif node.kind == "For" and targets[0].kind == "Name":
            self._loops[targets[0].text("id")] = node.node("iter")
            self._keep([node.node("iter")])


def _argument(call: "Node", name: str, position: int) -> "Node | None":
    arguments = call.nodes("args")
    if position < len(arguments):
        return arguments[position]
    return next((each.node("value") for each in call.nodes("keywords") if each.text("arg") == plain(name)), None)


def _names(target: "Node") -> "Iterator[str]":
    """Every name that an assignment target binds."""
    if target.kind == "Name":
        yield target.text("id")
    for each in (*target.nodes("elts"), *([target.node("value")] if target.kind == "Starred" else [])):
        yield from _names(each)
