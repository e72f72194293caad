"""Names and constant values of a Python program, from its syntax tree: what the analyser `python` looks things up in.

Names are followed through imports and plain assignments, constant texts are folded, and loop variables are known by what they run over.
"""

from capfence_sh.analysers import python_listed, python_values, python_yielded
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_paths import joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.words import Field


class Node:
    """A node of the tree: its kind and its fields, read by name (the classes of `ast` are not imported)."""

    __slots__ = ("kind", "raw")

    def __init__(self, raw: object) -> None:
        self.raw = raw
        self.kind = type(raw).__name__

    def node(self, name: str) -> "Node":
        return Node(getattr(self.raw, name, None))

    def nodes(self, name: str) -> "list[Node]":
        return [Node(each) for each in getattr(self.raw, name, ())]

    def text(self, name: str) -> str:
        value = getattr(self.raw, name, None)
        return value if isinstance(value, str) else ""

    def children(self) -> "Iterator[Node]":
        for name in getattr(self.raw, "_fields", ()):
            value = getattr(self.raw, name, None)
            for each in value if isinstance(value, list) else (value,):
                if hasattr(each, "_fields"):
                    yield Node(each)


class Scope:
    """What the names of one program mean.

    names: local name -> dotted name of what was imported or aliased; constants: name -> its only value, None when it has several; loops: loop
    variable -> what it runs over, and others: what it runs over elsewhere; loose: names whose lists may change; defined: functions and classes of the program; classes: the latter alone; methods: functions of these; bases: what they are made from; foreign: imported modules that are neither the library's nor
    well-known packages ("*" for an import of everything); library: the other ones.
    """

    __slots__ = (
        "arguments",
        "bases",
        "classes",
        "constants",
        "defined",
        "foreign",
        "kept",
        "library",
        "loops",
        "loose",
        "methods",
        "names",
        "others",
    )

    def __init__(self, arguments: "tuple[Field, ...]") -> None:
        self.arguments = arguments
        self.names: dict[str, str] = {}
        self.constants: dict[str, Node | None] = {}
        self.loops: dict[str, Node] = {}
        self.others: dict[str, list[Node]] = {}
        self.loose: set[str] = set()
        self.defined: set[str] = set()
        self.bases: set[str] = set()
        self.classes: set[str] = set()
        self.methods: set[str] = set()
        self.foreign: list[str] = []
        self.library: list[str] = []
        self.kept = python_listed.Kept((), False)

    def bind(self, node: Node) -> None:
        """Collect imports, definitions, assignments and loop variables of the whole program."""
        if node.kind in ("Import", "ImportFrom"):
            self._import(node)
        elif node.kind in ("FunctionDef", "AsyncFunctionDef", "ClassDef"):
            self.defined.add(node.text("name"))
            self.classes.update([node.text("name")] if node.kind == "ClassDef" else ())
            if node.kind == "ClassDef":
                self.methods.update(each.text("name") for each in node.nodes("body") if each.kind in ("FunctionDef", "AsyncFunctionDef"))
            self.bases.update(self.dotted(each) for each in node.nodes("bases"))
        elif node.kind == "arg":
            self.constants[node.text("arg")] = None
        elif node.kind == "Assign":
            for each in node.nodes("targets"):
                if each.kind == "Name":
                    self._assign(each.text("id"), node.node("value"))
                elif each.kind in ("Tuple", "List"):
                    self._unpack(each, node.node("value"))
        elif node.kind in ("ExceptHandler", "MatchAs", "MatchStar") and node.text("name"):
            self.constants[node.text("name")] = None
        elif node.kind == "MatchMapping" and node.text("rest"):
            self.constants[node.text("rest")] = None
        elif node.kind in ("For", "AsyncFor", "comprehension"):
            for target in names_in(node.node("target")):
                self.others.setdefault(target, []).extend([self.loops[target]] if target in self.loops else [])
                self.loops[target] = node.node("iter")
        elif node.kind == "NamedExpr":
            self._assign(node.node("target").text("id"), node.node("value"))
        elif node.kind in ("AugAssign", "AnnAssign") and node.node("target").kind == "Name":
            self.constants[node.node("target").text("id")] = None
        elif node.kind == "withitem":
            for target in names_in(node.node("optional_vars")):
                self.constants[target] = None if target in self.constants else node.node("context_expr")
        for child in node.children():
            self.bind(child)

    def _assign(self, name: str, value: Node) -> None:
        dotted = self.dotted(value)
        if dotted and value.kind in ("Attribute", "Name"):
            self.names[name] = dotted
        elif value.kind == "Lambda":
            self.defined.add(name)
        self.constants[name] = None if name in self.constants else value

    def _unpack(self, target: Node, value: Node) -> None:
        """The names of `a, (b, *c) = …`: each has the value beside it in `a, b = x, y`, else one that is not known."""
        names, values = target.nodes("elts"), value.nodes("elts") if value.kind == "Tuple" else []
        beside = len(names) == len(values) and not any(each.kind == "Starred" for each in (*names, *values))
        for position, each in enumerate(names):
            inner = each.node("value") if each.kind == "Starred" else each
            if inner.kind == "Name" and beside:
                self._assign(inner.text("id"), values[position])
            elif inner.kind == "Name":
                self.constants[inner.text("id")] = None
            elif inner.kind in ("Tuple", "List"):
                self._unpack(inner, values[position] if beside else each.node("nothing"))

    def made_by(self, node: Node) -> str:
        """The dotted name of what made the value of an expression: `json.loads(x)`, or a name that is given such a value once; "" for anything else."""
        value = self.constants.get(node.text("id")) if node.kind == "Name" else node
        if value is not None and value.kind == "Await":
            value = value.node("value")
        if value is None or value.kind != "Call":
            return ""
        function = value.node("func")
        name = function.text("id")
        return self.dotted(function) or (name if name in self.classes or (name == "open" and name not in self.defined) else "")

    def _import(self, node: Node) -> None:
        module = node.text("module")
        for alias in node.nodes("names"):
            name = alias.text("name")
            dotted = f"{module}.{name}" if module else name
            self.names[alias.text("asname") or (name if module else name.partition(".")[0])] = (
                dotted if module or alias.text("asname") else name.partition(".")[0]
            )
            root = dotted.partition(".")[0]
            if name == "*" or (node.kind == "ImportFrom" and not module):
                self.foreign.append("*")
            else:
                (self.library if known.of_library(root) else self.foreign).append(dotted)

    def dotted(self, node: Node) -> str:
        """The dotted name an expression stands for: os.path.join, an alias, __import__("os").x; "" for anything else."""
        if node.kind == "Name":
            return self.names.get(node.text("id"), "")
        if node.kind == "Attribute":
            base = self.dotted(node.node("value"))
            return f"{base}.{node.text('attr')}" if base else ""
        if node.kind == "Call":
            function = node.node("func")
            name = function.text("id") if function.kind == "Name" else self.dotted(function)
            module = self.folded(node.nodes("args")[0]) if node.nodes("args") else None
            return module or "" if name in ("__import__", "importlib.import_module") else ""
        return ""

    def fields(self, node: Node, depth: int = 0) -> "tuple[Field, ...]":
        """The words a path expression may name; () when that is not known."""
        return python_yielded.fields(self, node, depth)

    def folded(self, node: Node, depth: int = 0) -> str | None:
        """The text an expression is known to be."""
        if depth > 16:
            return None
        if node.kind == "Constant":
            value = getattr(node.raw, "value", None)
            return value if isinstance(value, str) else value.decode("latin-1") if isinstance(value, bytes) else None
        if node.kind == "Name":
            value_node = self.constants.get(node.text("id"))
            return self.folded(value_node, depth + 1) if value_node is not None and node.text("id") not in self.loops else None
        if node.kind == "BinOp" and node.node("op").kind in ("Add", "Div"):
            left, right = self.folded(node.node("left"), depth + 1), self.folded(node.node("right"), depth + 1)
            if left is None or right is None:
                return None
            return left + right if node.node("op").kind == "Add" else joined([left, right])
        if node.kind == "JoinedStr":
            parts = [self.folded(each, depth + 1) for each in node.nodes("values")]
            return "".join(part for part in parts if part is not None) if None not in parts else None
        if node.kind == "FormattedValue":
            return self.folded(node.node("value"), depth + 1)
        if node.kind == "Attribute":
            return "python3" if self.dotted(node) == "sys.executable" else None
        known = self._folded_call(node, depth) if node.kind == "Call" else None
        return python_values.folded(self, node, depth) if known is None and node.kind in ("Call", "Subscript") else known

    def _folded_call(self, node: Node, depth: int) -> str | None:
        function = node.node("func")
        name = self.dotted(function) or function.text("id")
        if name in ("os.getcwd", "pathlib.Path.cwd"):
            return "."
        if name in ("tempfile.TemporaryDirectory", "tempfile.mkdtemp", "tempfile.gettempdir"):
            if node.nodes("args") or any(each.text("arg") not in ("prefix", "suffix") for each in node.nodes("keywords")):
                return None
            return "/tmp" if name.endswith("gettempdir") else "/tmp/tmp.0000000000"
        if name in ("pathlib.Path", "str", "os.path.join", "os.path.expanduser", "os.path.abspath", "os.fspath") and node.nodes("args"):
            parts = [self.folded(each, depth + 1) for each in node.nodes("args")]
            return joined([part for part in parts if part is not None]) if None not in parts else None
        if (
            function.kind == "Attribute"
            and function.text("attr") in ("expanduser", "resolve", "absolute", "split")
            and not self.dotted(function)
        ):
            return self.folded(function.node("value"), depth + 1)
        return None


def names_in(node: Node) -> "list[str]":
    """The names of an assignment target."""
    if node.kind == "Name":
        return [node.text("id")]
    return [name for each in node.nodes("elts") for name in names_in(each)] if node.kind in ("Tuple", "List") else []
