"""Python source -> what it does to files, hosts and processes, by its syntax tree (ast is built by `compile`; nothing is run).

Names are followed through imports and plain assignments; constant texts are folded.  A reference to a function that does something, in any
other place than a call, makes the code opaque, and so does every call that is in none of the tables of `python_names`.
"""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers import python_names as known
from capfence_sh.capabilities import (
    DESTRUCTIVE,
    DYNAMIC_TARGET,
    EGRESS,
    EVALUATED_DATA,
    MUTATION,
    OPAQUE,
    PROJECT_CODE,
    REMOTE_READ,
    ROOT_ACCESS,
)
from capfence_sh.catalog.vocabulary import APPEND, COMMAND, MOVE, OVERWRITE, PERMISSION, READ, REMOVE, SHELL, WRITE
from capfence_sh.hosts import of_url
from capfence_sh.words import Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.words import Field

_ONLY_AST = 1024  # ast.PyCF_ONLY_AST
_LIMIT = 1 << 16
_BY_NAME = (
    (known.READS, READ),
    (known.WRITES, WRITE),
    (known.REMOVES, REMOVE),
    (known.OVERWRITES, OVERWRITE),
    (known.PERMISSIONS, PERMISSION),
)
_METHODS = ((known.PATH_READS, READ), (known.PATH_WRITES, WRITE), (known.PATH_REMOVES, REMOVE), (known.PATH_MOVES, MOVE))
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
)


class _Node:
    """A node of the tree: its kind and its fields, read by name (the classes of `ast` are not imported)."""

    __slots__ = ("kind", "raw")

    def __init__(self, raw: object) -> None:
        self.raw = raw
        self.kind = type(raw).__name__

    def node(self, name: str) -> "_Node":
        return _Node(getattr(self.raw, name, None))

    def nodes(self, name: str) -> "list[_Node]":
        return [_Node(each) for each in getattr(self.raw, name, ())]

    def text(self, name: str) -> str:
        value = getattr(self.raw, name, None)
        return value if isinstance(value, str) else ""

    def children(self) -> "Iterator[_Node]":
        for name in getattr(self.raw, "_fields", ()):
            value = getattr(self.raw, name, None)
            for each in value if isinstance(value, list) else (value,):
                if hasattr(each, "_fields"):
                    yield _Node(each)


def analyse_source(source: str, arguments: "tuple[Field, ...]") -> Findings:
    """What the program `source` does when it gets `arguments` as sys.argv[1:]."""
    if len(source) > _LIMIT:
        return _opaque("too long")
    try:
        tree = _Node(compile(source, "<code>", "exec", _ONLY_AST, dont_inherit=True))
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return _opaque(source)
    reader = _Reader(arguments)
    try:
        reader.bind(tree)
        reader.visit(tree)
    except RecursionError:
        return _opaque(source)
    return Findings(tuple(reader.uses), tuple(reader.claims))


def _opaque(evidence: str) -> Findings:
    return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=evidence[:80]),))


class _Reader:
    """State of one reading: what names mean, and what was found."""

    __slots__ = ("arguments", "claims", "constants", "defined", "loops", "names", "uses")

    def __init__(self, arguments: "tuple[Field, ...]") -> None:
        self.arguments = arguments
        self.names: dict[str, str] = {}  # local name -> dotted name of what was imported or aliased
        self.constants: dict[str, _Node | None] = {}  # name -> its only value, None when it has several
        self.loops: dict[str, _Node] = {}  # loop variable -> what it runs over
        self.defined: set[str] = set()  # functions, classes, parameters
        self.uses: list[Use] = []
        self.claims: list[Claim] = []

    def unclear(self, evidence: str, kind: str = EVALUATED_DATA) -> None:
        self.claims.append(Claim(OPAQUE, kind=kind, evidence=evidence))

    # -- names ---------------------------------------------------------------------------------------------------------------

    def bind(self, node: _Node) -> None:
        """Collect imports, definitions, assignments and loop variables of the whole program."""
        if node.kind in ("Import", "ImportFrom"):
            self._import(node)
        elif node.kind in ("FunctionDef", "AsyncFunctionDef", "ClassDef"):
            self.defined.add(node.text("name"))
        elif node.kind == "arg":
            self.constants[node.text("arg")] = None
        elif node.kind == "Assign" and len(node.nodes("targets")) == 1 and node.nodes("targets")[0].kind == "Name":
            self._assign(node.nodes("targets")[0].text("id"), node.node("value"))
        elif node.kind in ("For", "AsyncFor", "comprehension"):
            for target in _names_in(node.node("target")):
                self.loops[target] = node.node("iter")
        elif node.kind == "NamedExpr":
            self._assign(node.node("target").text("id"), node.node("value"))
        elif node.kind in ("AugAssign", "AnnAssign") and node.node("target").kind == "Name":
            self.constants[node.node("target").text("id")] = None
        elif node.kind == "withitem":
            for target in _names_in(node.node("optional_vars")):
                self.constants[target] = None
        for child in node.children():
            self.bind(child)

    def _assign(self, name: str, value: _Node) -> None:
        dotted = self.dotted(value)
        if dotted and value.kind in ("Attribute", "Name"):
            self.names[name] = dotted
        elif value.kind == "Lambda":
            self.defined.add(name)
        self.constants[name] = None if name in self.constants else value

    def _import(self, node: _Node) -> None:
        module = node.text("module")
        for alias in node.nodes("names"):
            name = alias.text("name")
            dotted = f"{module}.{name}" if module else name
            self.names[alias.text("asname") or (name if module else name.partition(".")[0])] = (
                dotted if module or alias.text("asname") else name.partition(".")[0]
            )
            root = dotted.partition(".")[0]
            if name == "*" or (node.kind == "ImportFrom" and not module):
                self.unclear("import *")
            elif root not in known.PURE_MODULES and root not in known.EFFECT_MODULES and root not in known.KNOWN_PACKAGES:
                if not any(pure.startswith(root + ".") for pure in known.PURE_MODULES):
                    self.claims.append(Claim(PROJECT_CODE, evidence=dotted))

    def dotted(self, node: _Node) -> str:
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

    # -- visiting ------------------------------------------------------------------------------------------------------------

    def visit(self, node: _Node) -> None:
        """Find what the expressions and statements below `node` do."""
        if node.kind == "Call":
            self._call(node)
            function = node.node("func")
            parts = [function.node("value")] if function.kind == "Attribute" and not self.dotted(function) else []
            parts += [function] if function.kind not in ("Name", "Attribute") else []
            for child in (*parts, *node.nodes("args"), *node.nodes("keywords")):
                self.visit(child)
            return
        if node.kind in ("Attribute", "Name"):
            self._mention(node)
        elif node.kind in ("Assign", "Delete") and any(self._environment(target) for target in node.nodes("targets")):
            self.unclear("os.environ")
        if node.kind != "Attribute" or not self.dotted(node):
            for child in node.children():
                self.visit(child)

    def _environment(self, target: _Node) -> bool:
        base = target.node("value") if target.kind in ("Subscript", "Attribute") else target
        return target.kind in ("Subscript", "Attribute") and self.dotted(base).partition(".")[0] in ("os", "sys", "builtins")

    def _mention(self, node: _Node) -> None:
        """A name outside of a call: functions that do something must not be passed on."""
        dotted = self.dotted(node)
        if node.kind == "Name":
            name = node.text("id")
            local = name in self.constants or name in self.loops or name in self.defined
            stored = node.node("ctx").kind != "Load"
            if not dotted and not local and not stored and name not in known.SAFE_BUILTINS:
                self.unclear(name)
        elif node.text("attr").startswith("__") and node.text("attr") not in ("__name__", "__version__", "__file__", "__doc__"):
            self.unclear(node.text("attr"))
        if dotted and dotted not in known.EFFECT_MODULES and not self._pure(dotted) and not _version(dotted):
            self.unclear(dotted)

    def _pure(self, dotted: str) -> bool:
        if dotted in known.PURE_NAMES or dotted in known.KNOWN_PACKAGES:
            return True
        parts = dotted.split(".")
        return any(".".join(parts[:length]) in known.PURE_MODULES for length in range(1, len(parts) + 1))

    # -- calls ---------------------------------------------------------------------------------------------------------------

    def _call(self, node: _Node) -> None:
        function = node.node("func")
        dotted = self.dotted(function)
        if dotted:
            self._library(dotted, node)
        elif function.kind == "Name":
            self._builtin(function.text("id"), node)
        elif function.kind == "Attribute":
            self._method(function.text("attr"), function.node("value"), node)
        elif function.kind != "Lambda":
            self.unclear("call of a result")

    def _builtin(self, name: str, node: _Node) -> None:
        if name == "open":
            self._open(node.nodes("args")[:1], node, 1)
        elif name == "__import__" and self.dotted(node):
            return
        elif name not in known.SAFE_BUILTINS and name not in self.defined:
            self.unclear(name)

    def _library(self, dotted: str, node: _Node) -> None:
        arguments = node.nodes("args")
        for names, role in _BY_NAME:
            if dotted in names:
                if role == READ and _mode(node, self) not in ("", "r", "rb", "rt", "r:gz", "r:*", "r:xz", "r:bz2"):
                    self._open(arguments[:1], node, 1)
                else:
                    self._paths(role, arguments[:1], dotted)
                return
        if dotted in known.SHELLS:
            self._shell(arguments, dotted)
        elif dotted in known.PROCESSES:
            self._process(node, dotted)
        elif dotted.startswith(("os.exec", "os.spawn", "os.posix_spawn", "pty.spawn")):
            self.unclear(dotted)
        elif dotted in known.MOVES or dotted in known.COPIES:
            self._paths(MOVE if dotted in known.MOVES else READ, arguments[:1], dotted)
            self._paths(WRITE, arguments[1:2], dotted)
        elif dotted in known.LINKS:
            self._paths(WRITE, arguments[:2], dotted)
        elif dotted in known.SIGNALS:
            self.claims.append(Claim(MUTATION, target="process", evidence=dotted))
        elif dotted in known.PRIVILEGE:
            self.claims.append(Claim(ROOT_ACCESS, evidence=dotted))
        elif dotted in known.LOOKUPS:
            self.claims.append(Claim(REMOTE_READ, target=self._host(arguments[:1]), evidence=dotted))
        elif dotted.startswith(known.CONNECTS):
            self._connect(dotted, node)
        elif dotted == "sqlite3.connect":
            self._paths(WRITE, [each for each in arguments[:1] if self.folded(each) != ":memory:"], dotted)
        elif dotted not in known.TEMPORARY and not self._pure(dotted) and not dotted.startswith("numpy."):
            self.unclear(dotted)

    def _method(self, name: str, base: _Node, node: _Node) -> None:
        for names, role in _METHODS:
            if name in names:
                self._paths(role, [base], name)
                if role == MOVE:
                    self._paths(WRITE, node.nodes("args")[:1], name)
                return
        if name == "open":
            self._open([base], node, 0)
        elif name in ("connect", "connect_ex", "sendto"):
            self.claims.append(Claim(EGRESS, target=self._host(node.nodes("args")[-1:]), evidence=name))
        elif name in ("execute", "executescript", "executemany"):
            statement = self.folded(node.nodes("args")[0]) if node.nodes("args") else None
            if statement is None or statement.split(" ")[0].lower() not in ("select", "pragma", "explain", "with"):
                self.unclear(name)
        elif name not in known.SAFE_METHODS:
            self.unclear(name)

    def _open(self, target: "list[_Node]", node: _Node, position: int) -> None:
        mode = _mode(node, self, position)
        if mode is None:
            self.unclear("open", DYNAMIC_TARGET)
        elif mode[:1] == "a":
            self._paths(APPEND, target, "open")
        elif "w" in mode or "x" in mode or "+" in mode:
            self._paths(WRITE, target, "open")
        else:
            self._paths(READ, target, "open")

    def _shell(self, arguments: "list[_Node]", evidence: str) -> None:
        text = self.folded(arguments[0]) if arguments else None
        if text is None:
            self.unclear(evidence)
        else:
            self.uses.append(Use(SHELL, (literal(text),)))

    def _process(self, node: _Node, evidence: str) -> None:
        arguments = node.nodes("args")
        options = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
        first = arguments[0] if arguments else options.get("args")
        shell = options.get("shell")
        if first is None or "executable" in options or "preexec_fn" in options or "env" in options:
            self.unclear(evidence)
        elif shell is not None and not (shell.kind == "Constant" and getattr(shell.raw, "value", None) is False):
            self._shell([first], evidence)
        elif first.kind in ("List", "Tuple"):
            words = [self.folded(each) for each in first.nodes("elts")]
            if not words or words[0] is None:
                self.unclear(evidence)
            else:
                self.uses.append(Use(COMMAND, tuple(_word(word) for word in words)))
        else:
            text = self.folded(first)
            if text is None:
                self.unclear(evidence)
            else:
                self.uses.append(Use(COMMAND, tuple(literal(word) for word in (text.split() if "split" in evidence else (text,)))))

    def _connect(self, dotted: str, node: _Node) -> None:
        verb = dotted.rpartition(".")[2]
        arguments = node.nodes("args")
        first = arguments[1:2] if verb == "request" else arguments[:1]
        first = first or [each.node("value") for each in node.nodes("keywords") if each.text("arg") in ("url", "host", "base_url")]
        self.claims.append(Claim(EGRESS, target=self._host(first), evidence=dotted))
        sends = any(each.text("arg") in ("data", "json", "files", "body") for each in node.nodes("keywords"))
        if verb == "delete":
            self.claims.append(Claim(DESTRUCTIVE, target=self._host(first), evidence=dotted))
        elif verb in ("post", "put", "patch") or sends:
            self.claims.append(Claim(MUTATION, target=self._host(first), evidence=dotted))
        if verb == "urlretrieve":
            self._paths(WRITE, arguments[1:2], dotted)

    def _host(self, arguments: "list[_Node]") -> str:
        if not arguments:
            return "?"
        first = arguments[0]
        if first.kind in ("Tuple", "List") and first.nodes("elts"):
            first = first.nodes("elts")[0]
        text = self.folded(first)
        return of_url(text) or "?" if text else "?"

    # -- values --------------------------------------------------------------------------------------------------------------

    def _paths(self, role: str, nodes: "list[_Node]", evidence: str) -> None:
        for node in nodes:
            fields = self.fields(node)
            if fields:
                self.uses += [Use(role, (field,)) for field in fields]
            else:
                self.unclear(evidence, DYNAMIC_TARGET)
        if not nodes:
            self.unclear(evidence, DYNAMIC_TARGET)

    def fields(self, node: _Node, depth: int = 0) -> "tuple[Field, ...]":
        """The words a path expression may name; () when that is not known."""
        if depth > 8:
            return ()
        text = self.folded(node)
        if text is not None:
            return (literal(text),)
        if node.kind == "Subscript" and self.dotted(node.node("value")) == "sys.argv":
            return self.arguments
        if node.kind == "Name" and node.text("id") in self.loops:
            return self._listed(self.loops[node.text("id")], depth + 1)
        if node.kind == "Name" and self.constants.get(node.text("id")) is not None:
            value = self.constants[node.text("id")]
            return self.fields(value, depth + 1) if value is not None else ()
        if node.kind == "Call" and self.dotted(node.node("func")) in ("pathlib.Path", "os.path.join", "os.path.abspath", "str"):
            first = node.nodes("args")[:1]
            start = self.folded(first[0]) if first else None
            if start is not None:
                return (Literal(start.rstrip("/") + "/*", True, 0, 0),)
            return self.fields(first[0], depth + 1) if first else ()
        return ()

    def _listed(self, source: _Node, depth: int) -> "tuple[Field, ...]":
        """What a loop over `source` yields: names matching a pattern, entries of a folder, arguments."""
        if source.kind == "Subscript" and self.dotted(source.node("value")) == "sys.argv":
            return self.arguments
        if source.kind in ("List", "Tuple", "Set"):
            texts = [self.folded(each) for each in source.nodes("elts")]
            return tuple(literal(text) for text in texts if text is not None) if None not in texts else ()
        if source.kind != "Call":
            return ()
        function = source.node("func")
        name = self.dotted(function) or function.text("attr") or function.text("id")
        if name not in _LISTINGS:
            return ()
        first = source.nodes("args")[:1]
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
        return (Literal(base.rstrip("/") + "/*", True, 0, 0),) if base is not None else ()

    def folded(self, node: _Node, depth: int = 0) -> str | None:
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
            return left + right if node.node("op").kind == "Add" else f"{left}/{right}"
        if node.kind == "JoinedStr":
            parts = [self.folded(each, depth + 1) for each in node.nodes("values")]
            return "".join(part for part in parts if part is not None) if None not in parts else None
        if node.kind == "FormattedValue":
            return self.folded(node.node("value"), depth + 1)
        return self._folded_call(node, depth) if node.kind == "Call" else None

    def _folded_call(self, node: _Node, depth: int) -> str | None:
        function = node.node("func")
        name = self.dotted(function) or function.text("id")
        if name in ("os.getcwd", "pathlib.Path.cwd"):
            return "."
        if name == "sys.executable":
            return "python3"
        if name in ("pathlib.Path", "str", "os.path.join", "os.path.expanduser", "os.path.abspath", "os.fspath") and node.nodes("args"):
            parts = [self.folded(each, depth + 1) for each in node.nodes("args")]
            return "/".join(part for part in parts if part is not None) if None not in parts else None
        if (
            function.kind == "Attribute"
            and function.text("attr") in ("expanduser", "resolve", "absolute", "split")
            and not self.dotted(function)
        ):
            return self.folded(function.node("value"), depth + 1)
        return None


def _names_in(node: _Node) -> "list[str]":
    if node.kind == "Name":
        return [node.text("id")]
    return [name for each in node.nodes("elts") for name in _names_in(each)] if node.kind in ("Tuple", "List") else []


def _mode(node: _Node, reader: _Reader, position: int = 1) -> str | None:
    """The mode argument of open(): "" when absent, None when it is not known."""
    given = node.nodes("args")[position : position + 1]
    given += [each.node("value") for each in node.nodes("keywords") if each.text("arg") == "mode"]
    return reader.folded(given[0]) if given else ""


def _version(dotted: str) -> bool:
    return dotted.rpartition(".")[2] in ("__version__", "version", "VERSION", "__file__", "__name__", "__path__", "__doc__")


def _word(text: str | None) -> "Field":
    return literal(text) if text is not None else Dynamic("evaluated", "", "", (), False, (), 0, 0)
