"""Python source -> what it does to files, hosts and processes, by its syntax tree (ast is built by `compile`; nothing is run).

Names are followed through imports and plain assignments; constant texts are folded.  A reference to a function that does something, in any
other place than a call, makes the code opaque, and so does every call that is in none of the tables of `python_names`.
"""

from capfence_sh.analysers import (
    Claim,
    Findings,
    Use,
    python_cloud,
    python_connections,
    python_docker,
    python_kubernetes,
    python_listed,
    python_methods,
    python_processes,
    python_renamed,
    python_shown,
)
from capfence_sh.analysers import python_libraries as libraries
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_finding import Finding, read_mode
from capfence_sh.analysers.python_given import Given
from capfence_sh.analysers.python_scope import Node, Scope
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.capabilities import (
    DYNAMIC_TARGET,
    EGRESS,
    EVALUATED_DATA,
    MUTATION,
    OPAQUE,
    PROJECT_CODE,
    REMOTE_READ,
    ROOT_ACCESS,
)
from capfence_sh.catalog.vocabulary import CODE, MODULE, MOVE, OVERWRITE, PERMISSION, READ, REMOVE, WRITE
from capfence_sh.reading import word_text
from capfence_sh.script_names import LIBRARY
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
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
_FACTS = ("sys.flags.", "sys.version_info.", "sys.float_info.", "sys.implementation.", "sys.int_info.", "sys.hash_info.", "curses.ascii.")
_TELLING = ("__name__", "__version__", "__file__", "__doc__", "__module__", "__qualname__")
_SHOWING = frozenset(
    ("inspect.signature", "inspect.getsource", "inspect.getsourcefile", "inspect.getsourcelines", "inspect.getfile", "inspect.getdoc")
)
# the stand-in for a temporary folder, and words of what could bring something of others into it
_TEMPORARY = "/tmp/tmp.0000000000"
_MOVING = ("move", "rename", "replace", "link", "subprocess", "system", "exec", "popen", "spawn", "extract", "unpack", "chdir", "mount")
# builtins that show a value, count it or turn it into another
_LOOKING = frozenset(
    (
        *("print", "repr", "str", "len", "list", "tuple", "set", "dict", "sorted", "type", "dir", "id", "callable", "bool"),
        *("isinstance", "issubclass", "hasattr", "vars"),
    )
)
_NAMES = ("__name__", "__qualname__", "__module__")
# calls that make clients of what is configured
_CLIENTS = (python_cloud.service, python_cloud.session, python_kubernetes.configures, python_docker.connects)


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
        scope.loose = reader.bound().loose if scope.loops else scope.loose
        reader.visit(tree)
        reader.claims += python_shown.claims(tree, scope) if "environ" in source or "getenv" in source else []
    except RecursionError:
        return _opaque(source)
    own = "mkdtemp" in source and _TEMPORARY not in source and not any(word in source.lower() for word in _MOVING)
    return Findings(tuple(map(_own, reader.uses)) if own else tuple(reader.uses), tuple(reader.claims))


def _own(use: Use) -> Use:
    """A temporary folder that the program made for itself, and into which it only wrote, is its own to remove."""
    paths = [word_text(field) or "" for field in use.fields]
    if use.role == REMOVE and all((path + "/").startswith(_TEMPORARY + "/") and ".." not in path for path in paths):
        return Use(WRITE, use.fields, use.language)
    return use


def _opaque(evidence: str) -> Findings:
    return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=evidence[:80]),))


class _Reader(Finding):
    """State of one reading: what names mean, and what was found."""

    __slots__ = ("claims", "given", "places", "scope", "tree", "uses")

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
        if dotted and not self._pure(dotted) and not _version(dotted):
            self.beyond(dotted)

    def _harmless(self, dotted: str, node: Node) -> bool:
        """A call of the library that only computes; some take a file or a program by keyword."""
        labelled = dotted == "ast.parse"  # its file name is what errors show
        if not labelled and any(each.text("arg") in ("filename", "initializer", "executable") for each in node.nodes("keywords")):
            return False
        if dotted == "contextlib.redirect_stdout":
            return all(self.scope.made_by(each) == "io.StringIO" for each in node.nodes("args"))
        if dotted == "pstats.Stats":
            return all(self.scope.made_by(each) == "cProfile.Profile" for each in node.nodes("args"))
        if dotted == "unittest.main":
            options = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
            words = [self.scope.folded(each) for each in options["argv"].nodes("elts")] if "argv" in options else []
            plain = all(word is not None and word[:1] == "-" for word in words[1:]) and ("argv" not in options or bool(words))
            return plain and not node.nodes("args") and {"", "module", "testLoader", "defaultTest", "testRunner"}.isdisjoint(options)
        return dotted in known.TEMPORARY or self._pure(dotted)

    def _pure(self, dotted: str) -> bool:
        if dotted in known.PURE_NAMES or dotted in known.KNOWN_PACKAGES or libraries.computes(dotted):
            return True
        if dotted.startswith(_FACTS):
            return True
        parts = dotted.split(".")
        length = next((n for n in range(len(parts), 0, -1) if ".".join(parts[:n]) in known.PURE_MODULES), 0)
        beyond = parts[length:]
        reaches = any(part.startswith("_") or part in known.EFFECT_MODULES for part in beyond)  # json.codecs, random._os
        return length > 0 and not reaches and not any(dotted.startswith(name) for name in known.IMPURE)

    # -- calls ---------------------------------------------------------------------------------------------------------------

    def _call(self, node: Node) -> None:
        function = node.node("func")
        dotted = self.scope.dotted(function)
        if dotted:
            self._library(dotted, node)
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
                    self._library(self.scope.dotted(each), node)
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

    def _placed(self, dotted: str, node: Node) -> bool:
        """Whether a temporary file or folder is made in a folder that is told, or may be: then that is what is written to."""
        given = dict(enumerate(node.nodes("args")))
        named = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
        told = [given.get(at) or named.get(name) for name, at in zip(("suffix", "prefix", "dir"), known.TEMPORARY[dotted])]
        *around, folder = [each if each is not None and getattr(each.raw, "value", each) is not None else None for each in told]
        texts = [self.scope.folded(each) for each in around if each is not None]
        if "" in named or any(each.kind == "Starred" for each in given.values()) or any(text is None or "/" in text for text in texts):
            self.unclear(dotted, DYNAMIC_TARGET)
        elif folder is not None:
            self.paths(WRITE, [folder], dotted)
        else:
            return False
        return True

    def _library(self, dotted: str, node: Node) -> None:
        arguments = node.nodes("args")
        if self._of_data(dotted, node):
            return
        if dotted in known.TEMPORARY and self._placed(dotted, node):
            return
        if dotted in ("tempfile.mkdtemp", "tempfile.mkstemp"):
            self.uses.append(Use(WRITE, (literal(_TEMPORARY),)))
            return
        if dotted in ("fileinput.input", "fileinput.FileInput") and self._edited(node, arguments, dotted):
            return
        for names, role in _BY_NAME:
            if dotted in names:
                if role == READ and read_mode(node, self.scope) not in ("", "r", "rb", "rt", "r:gz", "r:*", "r:xz", "r:bz2"):
                    self.opened(arguments[:1], node, 1)
                else:
                    self.paths(role, arguments[:1], dotted)
                if role == PERMISSION and any(_privileged(each) for each in arguments[1:2]):
                    self.claims.append(Claim(ROOT_ACCESS, evidence=dotted))
                return
        if dotted in known.SHELLS:
            python_processes.of_shell(self, arguments, dotted)
        elif dotted in ("timeit.timeit", "timeit.repeat"):
            named = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
            python_processes.timed(self, [*arguments[:2], *(named[name] for name in ("stmt", "setup") if name in named)])
        elif dotted in ("sys.path.insert", "sys.path.append"):
            self._search(arguments[-1:], dotted)
        elif dotted == "pytest.main":
            python_processes.of_name(self, ["pytest"], arguments[:1], dotted)
        elif dotted in known.PROCESSES:
            python_processes.of_call(self, node, dotted)
        elif dotted == "asyncio.create_subprocess_exec":
            python_processes.of_words(self, node, dotted)
        elif dotted in known.PROJECT:
            self.claims.append(Claim(PROJECT_CODE, evidence=dotted))
        elif dotted == "pstats.Stats" and len(arguments) == 1 and self.scope.made_by(arguments[0]) != "cProfile.Profile":
            self.paths(READ, arguments, dotted)
        elif dotted.startswith(("os.exec", "os.spawn", "os.posix_spawn", "pty.spawn")):
            self.unclear(dotted)
        elif dotted == "shutil.make_archive":
            self.paths(WRITE, arguments[:1], dotted)
            folders = [each.node("value") for each in node.nodes("keywords") if each.text("arg") in ("root_dir", "base_dir")]
            if folders or arguments[2:4]:
                self.paths(READ, arguments[2:4] + folders, dotted)
                places = [field for each in arguments[2:4] + folders for field in self.scope.fields(each)]
                self.uses += [use for field in places for use in secrets_below(field)]
        elif dotted in known.MOVES or dotted in known.COPIES:
            self.paths(MOVE if dotted in known.MOVES else READ, arguments[:1], dotted)
            if dotted == "shutil.copytree":
                self.uses += [use for each in arguments[:1] for field in self.scope.fields(each) for use in secrets_below(field)]
            self.paths(WRITE, arguments[1:2], dotted)
        elif dotted in known.LINKS:
            self.paths(WRITE, arguments[:2], dotted)
        elif dotted in known.SIGNALS:
            self.claims.append(Claim(MUTATION, target="process", evidence=dotted))
        elif dotted in known.PRIVILEGE:
            self.claims.append(Claim(ROOT_ACCESS, evidence=dotted))
        elif dotted in known.LOOKUPS:
            capability = EGRESS if python_connections.glued(self, arguments[:1]) else REMOTE_READ
            self.claims.append(Claim(capability, target=python_connections.host(self, arguments[:1]), evidence=dotted))
        elif any(each(node, self.scope) for each in _CLIENTS):
            return  # what is asked of it stands in the calls of its methods
        elif dotted.startswith(known.CONNECTS):
            python_connections.connect(self, dotted, node)
        elif dotted == "sqlite3.connect":
            if not arguments or self.scope.folded(arguments[0]) != ":memory:":
                self.paths(WRITE, arguments[:1], dotted)
        elif dotted == "os.chdir":
            self._enter(arguments, dotted)
        elif not self._harmless(dotted, node):
            self.beyond(dotted)

    def _edited(self, node: Node, arguments: list[Node], evidence: str) -> bool:
        """fileinput.input(files, inplace=True): the files become what the code prints.  Whether it is so, or may be."""
        named = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
        in_place = named.get("inplace") or (arguments[1] if len(arguments) > 1 else None)
        if in_place is None or getattr(in_place.raw, "value", True) in (False, 0, None):
            return False
        self.paths(WRITE, arguments[:1] or [named[name] for name in ("files",) if name in named], evidence)
        return True

    def _search(self, folder: "list[Node]", evidence: str) -> None:
        """A folder of the project that modules are found in: what is imported from there is code of the project."""
        text = self.scope.folded(folder[0]) if folder else None
        if text is None or text[:1] in ("/", "~") or ".." in text.split("/"):
            self.unclear(evidence)
        else:
            self.claims.append(Claim(PROJECT_CODE, evidence=evidence))

    def _of_data(self, dotted: str, node: Node) -> bool:
        """Whether a library for data was called; its files and hosts are taken down."""
        found = libraries.called(dotted, self.scope, node)
        if found is None:
            return False
        uses, claims, (role, nodes) = found
        self.uses += uses
        self.claims += claims
        if role:
            self.paths(role, nodes, dotted)
        return True

    def _enter(self, arguments: "list[Node]", evidence: str) -> None:
        """Another folder of the project: paths are below it then, unless one of them leads out again."""
        text = self.scope.folded(arguments[0]) if arguments else None
        if text is None or text[:1] in ("/", "~", "") or ".." in self.source_texts():
            self.unclear(evidence)

    def source_texts(self) -> str:
        """All texts of the program, behind each other."""
        return " ".join(_texts(self.tree))

    # -- values --------------------------------------------------------------------------------------------------------------


def _texts(node: Node) -> "list[str]":
    value = getattr(node.raw, "value", None)
    return [value] if node.kind == "Constant" and isinstance(value, str) else [text for each in node.children() for text in _texts(each)]


def _privileged(mode: Node) -> bool:
    """Whether a mode lets others write, or gives the file's user or group to whoever runs it."""
    value = getattr(mode.raw, "value", None)
    return isinstance(value, int) and bool(value & 0o6002)


def _targets(node: Node) -> "list[Node]":
    return node.nodes("targets") or [node.node("target")]


def _version(dotted: str) -> bool:
    return dotted.rpartition(".")[2] in ("__version__", "version", "VERSION", "__file__", "__name__", "__path__", "__doc__")
