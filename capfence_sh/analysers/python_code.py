"""Python source -> what it does to files, hosts and processes, by its syntax tree (ast is built by `compile`; nothing is run).

Names are followed through imports and plain assignments; constant texts are folded.  A reference to a function that does something, in any
other place than a call, makes the code opaque, and so does every call that is in none of the tables of `python_names`.
"""

from capfence_sh.analysers import (
    Claim,
    Findings,
    Use,
    python_calls,
    python_listed,
    python_methods,
    python_renamed,
    python_shown,
)
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_calls import MADE_FOLDER
from capfence_sh.analysers.python_finding import Finding
from capfence_sh.analysers.python_given import Given
from capfence_sh.analysers.python_scope import Node, Scope
from capfence_sh.capabilities import (
    EVALUATED_DATA,
    OPAQUE,
    PROJECT_CODE,
)
from capfence_sh.catalog.vocabulary import CODE, MODULE, REMOVE, WRITE
from capfence_sh.reading import word_text
from capfence_sh.script_names import LIBRARY
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field

_ONLY_AST = 1024  # ast.PyCF_ONLY_AST
_LIMIT = 1 << 16
_TELLING = ("__name__", "__version__", "__file__", "__doc__", "__module__", "__qualname__")
_SHOWING = frozenset(
    ("inspect.signature", "inspect.getsource", "inspect.getsourcefile", "inspect.getsourcelines", "inspect.getfile", "inspect.getdoc")
)
# words of what could bring something of others into a temporary folder
_MOVING = ("move", "rename", "replace", "link", "subprocess", "system", "exec", "popen", "spawn", "extract", "unpack", "chdir", "mount")
# builtins that show a value, count it or turn it into another
_LOOKING = frozenset(
    (
        *("print", "repr", "str", "len", "list", "tuple", "set", "dict", "sorted", "type", "dir", "id", "callable", "bool"),
        *("isinstance", "issubclass", "hasattr", "vars"),
    )
)
_NAMES = ("__name__", "__qualname__", "__module__")


def analyse_source(source: str, arguments: "tuple[Field, ...]") -> Findings:
    """What the program `source` does when it gets `arguments` as sys.argv[1:]."""
    if len(source) > _LIMIT:
        return _opaque("too long")
    try:
        tree = Node(compile(source, "<code>", "exec", _ONLY_AST, dont_inherit=True))
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return _opaque(source)
    scope = Scope(arguments)
    try:
        if "def " in source or "lambda" in source or " for " in source:
            python_renamed.rename(tree)
        scope.bind(tree)
        scope.kept = python_listed.kept(tree) if scope.loops else scope.kept
        reader = _Reader(scope, tree)
        if scope.loops:
            reader.bound()
        reader.visit(tree)
        reader.claims += python_shown.claims(tree, scope) if "environ" in source or "getenv" in source else []
    except RecursionError:
        return _opaque(source)
    own = "mkdtemp" in source and MADE_FOLDER not in source and not any(word in source.lower() for word in _MOVING)
    if reader.folders:
        reader.uses = [Use(MODULE, (*use.fields, *reader.folders), use.language) if use.role == MODULE else use for use in reader.uses]
    return Findings(tuple(map(_own, reader.uses)) if own else tuple(reader.uses), tuple(reader.claims))


def _own(use: Use) -> Use:
    """A temporary folder that the program made for itself, and into which it only wrote, is its own to remove."""
    paths = [word_text(field) or "" for field in use.fields]
    if use.role == REMOVE and all((path + "/").startswith(MADE_FOLDER + "/") and ".." not in path for path in paths):
        return Use(WRITE, use.fields, use.language)
    return use


def _opaque(evidence: str) -> Findings:
    return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=evidence[:80]),))


class _Reader(Finding):
    """State of one reading: what names mean, and what was found."""

    __slots__ = ()

    # -- visiting ------------------------------------------------------------------------------------------------------------

    def visit(self, node: Node) -> None:
        """Find what the expressions and statements below `node` do."""
        if node.kind == "Call":
            self._call(node)
            function = node.node("func")
            parts = [function.node("value")] if function.kind == "Attribute" and not self.scope.dotted(function) else []
            parts += [function] if function.kind not in ("Name", "Attribute") else []
            shown = self.scope.dotted(function) in _SHOWING
            name = function.text("id")
            looked = name in _LOOKING.difference(self.scope.names, self.scope.constants, self.scope.loops, self.scope.defined)
            for child in (*parts, *node.nodes("args"), *node.nodes("keywords")):
                if not (looked and self._own(child)) and not (
                    shown and child.kind in ("Attribute", "Name") and self.scope.dotted(child)
                ):  # a function that is only shown is not called
                    self.visit(child)
            return
        if node.kind == "Attribute" and node.text("attr") in _NAMES and node.node("value").text("attr") == "__class__":
            node = node.node("value").node("value")  # x.__class__.__name__ is a text
        if node.kind in ("Attribute", "Name"):
            self._mention(node)
        elif node.kind in ("Assign", "Delete", "AugAssign", "AnnAssign") and any(self._environment(target) for target in _targets(node)):
            self.unclear("os.environ")
        elif node.kind == "Assign" and node.node("value").kind == "IfExp" and self._choice(_targets(node)[0].text("id")) is not None:
            self.visit(node.node("value").node("test"))
            return
        if node.kind != "Attribute" or not self.scope.dotted(node):
            over = node.node("iter").raw if node.kind in ("For", "comprehension") and self._own(node.node("iter")) else None
            for child in node.children():
                if child.raw is not over:
                    self.visit(child)

    def _own(self, node: Node) -> bool:
        """A public name of a module that is imported, as it is: what runs when it is looked at is the module's, as all that its import runs."""
        dotted = self.scope.dotted(node) if node.kind in ("Name", "Attribute") else ""
        parts = dotted.split(".")
        return (
            bool(dotted)
            and not any(part[:1] == "_" for part in parts)
            and parts[0] in [name.partition(".")[0] for name in self.scope.foreign]
        )

    def _environment(self, target: Node) -> bool:
        if target.kind == "Subscript" and self.scope.dotted(target.node("value")) == "os.environ":
            return self.scope.folded(target.node("slice")) not in known.SETTINGS
        base = target.node("value") if target.kind in ("Subscript", "Attribute") else target
        return target.kind in ("Subscript", "Attribute") and self.scope.dotted(base).partition(".")[0] in ("os", "sys", "builtins")

    def _mention(self, node: Node) -> None:
        """A name outside of a call: functions that do something must not be passed on."""
        dotted = self.scope.dotted(node)
        if node.kind == "Name":
            name = node.text("id")
            local = name in self.scope.constants or name in self.scope.loops or name in self.scope.defined
            stored = node.node("ctx").kind != "Load"
            if not dotted and not local and not stored and name not in known.SAFE_BUILTINS:
                self.unclear(python_renamed.plain(name))
        elif node.text("attr").startswith("__") and node.text("attr") not in _TELLING:
            self.unclear(node.text("attr"))
        if dotted and not python_calls.pure(dotted) and not _version(dotted):
            self.beyond(dotted)

    # -- calls ---------------------------------------------------------------------------------------------------------------

    def _call(self, node: Node) -> None:
        function = node.node("func")
        dotted = self.scope.dotted(function)
        if dotted:
            python_calls.called(self, dotted, node)
        elif function.kind == "Name":
            self._builtin(function.text("id"), node)
        elif function.kind == "Attribute":
            python_methods.called(self, function.text("attr"), function.node("value"), node)
        elif function.kind != "Lambda" and (function.kind != "Call" or self.scope.dotted(function.node("func")) not in known.MAKERS):
            self.unclear("call of a result")

    def _builtin(self, name: str, node: Node) -> None:
        choice = self._choice(name)
        if choice is not None:
            for each in (choice.node("body"), choice.node("orelse")):
                if self.scope.dotted(each):
                    python_calls.called(self, self.scope.dotted(each), node)
                else:
                    self._builtin(each.text("id"), node)
        elif name == "open":
            self.opened(node.nodes("args")[:1], node, 1)
        elif name == "__import__" and self.scope.dotted(node):
            self._imported(self.scope.dotted(node))
        elif name == "compile":
            text = self.scope.folded(node.nodes("args")[0]) if node.nodes("args") else None
            self.uses += [] if text is None else [Use(CODE, (literal(text),), "python")]  # nothing runs before exec or eval gets it
        elif name in ("exec", "eval") and node.nodes("args") and (text := self.scope.folded(node.nodes("args")[0])) is not None:
            self.unclear(name)
            self.uses.append(Use(CODE, (literal(text),), "python"))
        elif (name == "vars" and node.nodes("args")) or (name == "getattr" and self._field(node.nodes("args"))):
            return
        elif name not in known.SAFE_BUILTINS and name not in self.scope.defined:
            maker = self.scope.made_by(node.node("func"))
            if maker not in known.MAKERS and not maker.startswith("torch.nn.") and not self._handed_own(name):
                self.unclear(name)

    def _handed_own(self, name: str) -> bool:
        """Whether a parameter is only ever given functions of the program, by calls or as a decorator."""
        self.given = self.given or Given(self.tree)
        return self.given.only_functions(name, self.scope.defined)

    def _choice(self, name: str) -> Node | None:
        """`f if … else g` of two functions, when the name stands for that and is only called."""
        value = self.scope.constants.get(name)
        if value is None or value.kind != "IfExp":
            return None
        self.given = self.given or Given(self.tree)
        both = [value.node("body"), value.node("orelse")]
        return value if self.given.only_called(name) and all(each.kind in ("Name", "Attribute") for each in both) else None

    def _imported(self, name: str) -> None:
        """A module that a call names: code of the project, unless it is of the library."""
        if not known.of_library(name.partition(".")[0]):
            self.claims.append(Claim(PROJECT_CODE, evidence=name))
            self.uses.append(Use(MODULE, (literal(name),)))
        else:
            self.uses.append(Use(MODULE, (literal(name),), LIBRARY))

    def _field(self, arguments: "list[Node]") -> bool:
        """`getattr(x, "name")` of a value that is no module: what is found is never called unseen."""
        text = self.scope.folded(arguments[1]) if len(arguments) > 1 else None
        return bool(text) and not str(text).startswith("_") and not self.scope.dotted(arguments[0])


def _targets(node: Node) -> "list[Node]":
    return node.nodes("targets") or [node.node("target")]


def _version(dotted: str) -> bool:
    return dotted.rpartition(".")[2] in ("__version__", "version", "VERSION", "__file__", "__name__", "__path__", "__doc__")
