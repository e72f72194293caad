"""Names and constant values of a Python program, from its syntax tree: what the analyser `python` looks things up in.

Names are followed through imports and plain assignments, constant texts are folded, and loop variables are known by what they run over.
"""

from capfence_sh.analysers import python_listed, python_values
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_paths import joined
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.words import Field

_MOST_LOOPS = 64  # over the same variable
_LISTINGS = (
    "glob.glob",
    "glob.iglob",
    "os.listdir",
    "os.scandir",
    "os.walk",
    "iterdir",
    "rglob",
    "glob",
    "sorted",
    "list",
    "set",
    "enumerate",
    "filter",
)


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
                    self._unpack(each)
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

    def _unpack(self, target: Node) -> None:
        """The names of `a, (b, *c) = …`: each has a value that is not known."""
        for each in target.nodes("elts"):
            inner = each.node("value") if each.kind == "Starred" else each
            if inner.kind == "Name":
                self.constants[inner.text("id")] = None
            elif inner.kind in ("Tuple", "List"):
                self._unpack(inner)

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
        if depth > 8:
            return ()
        text = self.folded(node)
        if text is not None:
            return (literal(text),)
        if node.kind == "Subscript" and self.dotted(node.node("value")) == "sys.argv":
            return self.arguments
        item = node.node("value") if node.kind == "Attribute" and node.text("attr") in ("path", "name") else node
        if item.kind == "Name" and item.text("id") in self.loops:
            return self._yielded(item.text("id"), depth + 1)
        if node.kind == "Name" and self.constants.get(node.text("id")) is not None:
            value = self.constants[node.text("id")]
            return self.fields(value, depth + 1) if value is not None else ()
        if node.kind in ("BinOp", "JoinedStr"):
            return self._behind(node, depth)
        if node.kind == "Call" and self.dotted(node.node("func")) in ("pathlib.Path", "os.path.join", "os.path.abspath", "str"):
            first = node.nodes("args")[:1]
            start = self.folded(first[0]) if first else None
            if not all(self._one_name(each) for each in node.nodes("args")[1:]):
                return ()
            if start is not None:
                return tuple(Literal(each, True, 0, 0) for each in self.kept.below(start, "*", False))
            return self.fields(first[0], depth + 1) if first else ()
        return ()

    def _one_name(self, node: Node) -> bool:
        """Whether a word holds no slash and is not "..": a loop variable over the names in a folder, or a text that says so."""
        text = self.folded(node)
        if text is not None:
            return text[:1] != "/" and ".." not in text
        if node.kind == "Attribute" and node.text("attr") in ("name", "stem", "suffix"):
            return node.node("value").text("id") in self.loops
        source = self.loops.get(node.text("id")) if node.kind == "Name" else None
        if source is None:
            return False
        inner = source.text("id") if source.kind == "Name" and source.text("id") in self.loops else ""
        return bool(self._yielded(inner or node.text("id"), 0))  # for root, _, files in os.walk(…): for name in files

    def _behind(self, node: Node, depth: int) -> "tuple[Field, ...]":
        """`"data/" + name`, `Path("data") / name` and `f"data/{name}"` for a name that a loop yields."""
        parts = [node.node("left"), node.node("right")] if node.kind == "BinOp" else node.nodes("values")
        if node.kind == "JoinedStr" and len(parts) == 3:
            return self._between(parts, depth)
        if len(parts) != 2 or (node.kind == "BinOp" and node.node("op").kind not in ("Add", "Div")):
            return ()
        start = self.folded(parts[0])
        last = parts[1].node("value") if parts[1].kind == "FormattedValue" else parts[1]
        if last.kind == "Attribute" and last.text("attr") in ("name", "stem") and last.node("value").text("id") in self.loops and start:
            folder = (
                start + "/" if node.kind == "BinOp" and node.node("op").kind == "Div" and not start.endswith("/") else start
            ).rpartition("/")
            return tuple(Literal(each, True, 0, 0) for each in self.kept.below(folder[0] or ".", folder[2] + "*", False))
        names = self._yielded(last.text("id"), depth + 1) if last.kind == "Name" and last.text("id") in self.loops else ()
        if not start or not names:
            return ()
        between = "/" if node.kind == "BinOp" and node.node("op").kind == "Div" and not start.endswith("/") else ""
        if not any(isinstance(name, Literal) and name.glob for name in names):
            return tuple(literal(start + between + name.text) for name in names if isinstance(name, Literal))
        if not (start + between).endswith("/"):
            return (Literal(start + "*", True, 0, 0),)
        return tuple(Literal(each, True, 0, 0) for each in self.kept.below((start + between).rstrip("/") or "/", "*", False))

    def _between(self, parts: "list[Node]", depth: int) -> "tuple[Field, ...]":
        """f"/proc/{name}/comm" of a name that a listing of one folder yields."""
        before, after = self.folded(parts[0]), self.folded(parts[2])
        name = parts[1].node("value")
        if before is None or after is None or not before.endswith("/") or name.kind != "Name" or name.text("id") not in self.loops:
            return ()
        source = self.loops[name.text("id")]
        names = self._yielded(name.text("id"), depth + 1)
        alone = _one_folder(source, self)
        return (Literal(before + "*" + after, True, 0, 0),) if names and alone else ()

    def _yielded(self, name: str, depth: int) -> "tuple[Field, ...]":
        """What a loop variable may be, by all loops that it is the variable of; () when it is given anything else."""
        others = self.others.get(name, ())
        if name in self.constants or len(others) > _MOST_LOOPS:
            return ()
        found = [self._listed(source, depth) for source in (*others, self.loops[name])]
        return tuple(field for each in found for field in each) if all(found) else ()

    def _listed(self, source: Node, depth: int) -> "tuple[Field, ...]":
        """What a loop over `source` yields: names matching a pattern, entries of a folder, arguments."""
        if source.kind == "Subscript" and self.dotted(source.node("value")) == "sys.argv":
            return self.arguments
        if source.kind in ("List", "Tuple", "Set"):
            texts = [self.folded(each) for each in source.nodes("elts")]
            return tuple(literal(text) for text in texts if text is not None) if None not in texts else ()
        if source.text("id") in self.loose:
            return ()
        if source.kind == "Name" and (known_source := self.constants.get(source.text("id"))) is not None and depth < 8:
            return self._listed(known_source, depth + 1)
        if source.kind != "Call":
            return ()
        function = source.node("func")
        if function.text("attr") in ("split", "splitlines") and not (
            source.nodes("args") and self.folded(source.nodes("args")[0]) not in ("\n", "\0")
        ):
            return self._printed(function.node("value"))
        name = self.dotted(function) or function.text("attr") or function.text("id")
        if name not in _LISTINGS:
            return ()
        first = source.nodes("args")[:1]
        if name == "filter":
            return self._listed(source.nodes("args")[1], depth + 1) if len(source.nodes("args")) == 2 and depth < 8 else ()
        if name in ("sorted", "list", "set", "enumerate"):
            return self._listed(first[0], depth + 1) if first and depth < 8 else ()
        if name in ("glob.glob", "glob.iglob"):
            pattern = self.folded(first[0]) if first else None
            return (Literal(pattern, True, 0, 0),) if pattern is not None else ()
        base = (
            self.folded(function.node("value"))
            if function.kind == "Attribute" and not self.dotted(function)
            else self.folded(first[0])
            if first
            else "."
        )
        if base is None:
            return ()
        pattern = self.folded(first[0]) if first and name in python_listed.PATTERNS else "*"
        names = self.kept.below(base, pattern or "*", name in python_listed.DEEP)
        return tuple(Literal(each, True, 0, 0) for each in names)

    def _printed(self, source: Node, depth: int = 0) -> "tuple[Field, ...]":
        """The files of the repository that `git ls-files` and `git diff --name-only` print for a program that asks them."""
        if source.kind == "Name" and depth < 4:
            value = self.constants.get(source.text("id"))
            return self._printed(value, depth + 1) if value is not None else ()
        if source.kind == "Attribute" and source.text("attr") == "stdout":
            return self._printed(source.node("value"), depth + 1) if depth < 4 else ()
        if source.kind == "Call" and source.node("func").text("attr") in ("strip", "decode", "rstrip") and depth < 4:
            return self._printed(source.node("func").node("value"), depth + 1)
        if self.dotted(source.node("func")) not in ("subprocess.check_output", "subprocess.run") or not source.nodes("args"):
            return ()
        words = [self.folded(each) for each in source.nodes("args")[0].nodes("elts")]
        if words[:2] != ["git", "ls-files"] and words[:3] != ["git", "diff", "--name-only"]:
            return ()
        asked = [word for word in words if word and "*" in word and word[:1] not in (":", "/", ".")]
        return tuple(Literal(each, True, 0, 0) for each in self.kept.below(".", asked[0] if len(asked) == 1 else "*", True))

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


def _one_folder(source: Node, scope: Scope) -> bool:
    """Whether a loop goes through the names in one folder, which hold no slash."""
    while source.kind == "Call" and source.node("func").text("id") in ("sorted", "list", "set", "filter") and source.nodes("args"):
        source = source.nodes("args")[-1 if source.node("func").text("id") == "filter" else 0]
    return source.kind == "Call" and scope.dotted(source.node("func")) == "os.listdir"


def names_in(node: Node) -> "list[str]":
    """The names of an assignment target."""
    if node.kind == "Name":
        return [node.text("id")]
    return [name for each in node.nodes("elts") for name in names_in(each)] if node.kind in ("Tuple", "List") else []
