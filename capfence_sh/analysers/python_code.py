"""Python source -> what it does to files, hosts and processes, by its syntax tree (ast is built by `compile`; nothing is run).

Names are followed through imports and plain assignments; constant texts are folded.  A reference to a function that does something, in any
other place than a call, makes the code opaque, and so does every call that is in none of the tables of `python_names`.
"""

from capfence_sh.analysers import (
    Claim,
    Findings,
    Use,
    python_cloud,
    python_docker,
    python_fed,
    python_kubernetes,
    python_listed,
    python_renamed,
    python_shown,
)
from capfence_sh.analysers import python_libraries as libraries
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_given import Given
from capfence_sh.analysers.python_places import Places
from capfence_sh.analysers.python_scope import Node, Scope
from capfence_sh.analysers.recursive import secrets_below
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
from capfence_sh.catalog.vocabulary import APPEND, CODE, COMMAND, MODULE, MOVE, OVERWRITE, PERMISSION, READ, REMOVE, SHELL, WRITE
from capfence_sh.hosts import of_url
from capfence_sh.script_names import LIBRARY
from capfence_sh.words import Dynamic, Literal, literal

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
_REPLACING = frozenset(("executable", "preexec_fn", "env"))  # options of subprocess by which another program runs
# names that objects of libraries have for what reaches out; a class of the program may have them, too
_DOING = frozenset(
    (
        *(
            "run",
            "execute",
            "send",
            "sendall",
            "write",
            "open",
            "connect",
            "system",
            "popen",
            "call",
            "start",
            "delete",
            "unlink",
            "rmdir",
            "get",
            "put",
        ),
        *(
            "post",
            "patch",
            "request",
            "remove",
            "rename",
            "touch",
            "mkdir",
            "load",
            "save",
            "eval",
            "exec",
            "submit",
            "shell",
            "command",
            "upload",
        ),
        *("download", "kill", "terminate", "apply", "create", "update", "insert", "drop", "push", "pull", "login", "chmod", "copy", "move"),
    )
)
_MAX_ROWS = 50
_FACTS = ("sys.flags.", "sys.version_info.", "sys.float_info.", "sys.implementation.", "sys.int_info.", "sys.hash_info.", "curses.ascii.")
_TELLING = ("__name__", "__version__", "__file__", "__doc__", "__module__", "__qualname__")
_NAMES = ("__name__", "__qualname__", "__module__")
_ARCHIVES = frozenset(("tarfile", "zipfile", "tarfile.open", "zipfile.ZipFile", "tarfile.TarFile"))
# calls that make clients of what is configured
_CLIENTS = (python_cloud.service, python_cloud.session, python_kubernetes.configures, python_docker.connects)
_METHODS = ((known.PATH_READS, READ), (known.PATH_WRITES, WRITE), (known.PATH_REMOVES, REMOVE), (known.PATH_MOVES, MOVE))


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
    return Findings(tuple(reader.uses), tuple(reader.claims))


def _opaque(evidence: str) -> Findings:
    return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=evidence[:80]),))


class _Reader:
    """State of one reading: what names mean, and what was found."""

    __slots__ = ("claims", "given", "places", "scope", "tree", "uses")

    def __init__(self, scope: Scope, tree: Node) -> None:
        self.scope = scope
        self.given: Given | None = None
        self.places: Places | None = None
        self.tree = tree
        self.uses = [Use(MODULE, (literal(name),)) for name in scope.foreign if name != "*"]
        self.uses += [Use(MODULE, (literal(name),), LIBRARY) for name in dict.fromkeys(scope.library)]
        self.claims: list[Claim] = [Claim(PROJECT_CODE, evidence=name) for name in scope.foreign if name != "*"]
        if "*" in scope.foreign:
            self.unclear("import *")

    def unclear(self, evidence: str, kind: str = EVALUATED_DATA) -> None:
        self.claims.append(Claim(OPAQUE, kind=kind, evidence=evidence))

    # -- visiting ------------------------------------------------------------------------------------------------------------

    def visit(self, node: Node) -> None:
        """Find what the expressions and statements below `node` do."""
        if node.kind == "Call":
            self._call(node)
            function = node.node("func")
            parts = [function.node("value")] if function.kind == "Attribute" and not self.scope.dotted(function) else []
            parts += [function] if function.kind not in ("Name", "Attribute") else []
            for child in (*parts, *node.nodes("args"), *node.nodes("keywords")):
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
            for child in node.children():
                self.visit(child)

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
            self._beyond(dotted)

    def _beyond(self, dotted: str) -> None:
        """A name of a module that is not known: the project's own when its file lies there."""
        if dotted.partition(".")[0] in {name.partition(".")[0] for name in self.scope.foreign}:
            self.uses.append(Use(MODULE, (literal(dotted),), "python"))
        else:
            self.unclear(dotted)

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
            self._method(function.text("attr"), function.node("value"), node)
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
            self._open(node.nodes("args")[:1], node, 1)
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

    def _library(self, dotted: str, node: Node) -> None:
        arguments = node.nodes("args")
        if self._of_data(dotted, node):
            return
        for names, role in _BY_NAME:
            if dotted in names:
                if role == READ and _mode(node, self) not in ("", "r", "rb", "rt", "r:gz", "r:*", "r:xz", "r:bz2"):
                    self._open(arguments[:1], node, 1)
                else:
                    self._paths(role, arguments[:1], dotted)
                if role == PERMISSION and any(_privileged(each) for each in arguments[1:2]):
                    self.claims.append(Claim(ROOT_ACCESS, evidence=dotted))
                return
        if dotted in known.SHELLS:
            self._shell(arguments, dotted)
        elif dotted in ("timeit.timeit", "timeit.repeat"):
            named = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
            self._timed([*arguments[:2], *(named[name] for name in ("stmt", "setup") if name in named)])
        elif dotted in ("sys.path.insert", "sys.path.append"):
            self._search(arguments[-1:], dotted)
        elif dotted == "pytest.main":
            self._process_words(["pytest"], arguments[:1], dotted)
        elif dotted in known.PROCESSES:
            self._process(node, dotted)
        elif dotted == "asyncio.create_subprocess_exec":
            self._process_of_words(node, dotted)
        elif dotted in known.PROJECT:
            self.claims.append(Claim(PROJECT_CODE, evidence=dotted))
        elif dotted == "pstats.Stats" and len(arguments) == 1 and self.scope.made_by(arguments[0]) != "cProfile.Profile":
            self._paths(READ, arguments, dotted)
        elif dotted.startswith(("os.exec", "os.spawn", "os.posix_spawn", "pty.spawn")):
            self.unclear(dotted)
        elif dotted == "shutil.make_archive":
            self._paths(WRITE, arguments[:1], dotted)
            folders = [each.node("value") for each in node.nodes("keywords") if each.text("arg") in ("root_dir", "base_dir")]
            if folders or arguments[2:4]:
                self._paths(READ, arguments[2:4] + folders, dotted)
                places = [field for each in arguments[2:4] + folders for field in self.scope.fields(each)]
                self.uses += [use for field in places for use in secrets_below(field)]
        elif dotted in known.MOVES or dotted in known.COPIES:
            self._paths(MOVE if dotted in known.MOVES else READ, arguments[:1], dotted)
            if dotted == "shutil.copytree":
                self.uses += [use for each in arguments[:1] for field in self.scope.fields(each) for use in secrets_below(field)]
            self._paths(WRITE, arguments[1:2], dotted)
        elif dotted in known.LINKS:
            self._paths(WRITE, arguments[:2], dotted)
        elif dotted in known.SIGNALS:
            self.claims.append(Claim(MUTATION, target="process", evidence=dotted))
        elif dotted in known.PRIVILEGE:
            self.claims.append(Claim(ROOT_ACCESS, evidence=dotted))
        elif dotted in known.LOOKUPS:
            capability = EGRESS if self._glued(arguments[:1]) else REMOTE_READ
            self.claims.append(Claim(capability, target=self._host(arguments[:1]), evidence=dotted))
        elif any(each(node, self.scope) for each in _CLIENTS):
            return  # what is asked of it stands in the calls of its methods
        elif dotted.startswith(known.CONNECTS):
            self._connect(dotted, node)
        elif dotted == "sqlite3.connect":
            if not arguments or self.scope.folded(arguments[0]) != ":memory:":
                self._paths(WRITE, arguments[:1], dotted)
        elif dotted == "os.chdir":
            self._enter(arguments, dotted)
        elif not self._harmless(dotted, node):
            self._beyond(dotted)

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
            self._paths(role, nodes, dotted)
        return True

    def _method(self, name: str, base: Node, node: Node) -> None:
        if libraries.connects(name, self.scope, node) is not None:
            self._connect("session." + name, node)
            return
        saved = libraries.method(name, self.scope, node)
        if saved is not None:
            for each in saved:
                self.claims += libraries.fetched(self.scope.folded(each) or "")
            if saved:
                self._paths(WRITE, saved, name)
            return
        if name in known.OBJECTS.get(self._maker(base), ()):
            return
        asked = python_cloud.asked(name, base, node, self.scope)
        asked = python_kubernetes.asked(name, base, self.scope) if asked is None else asked
        asked = python_docker.asked(name, base, node, self.scope) if asked is None else asked
        if asked is not None:
            self.uses += asked
            return
        for names, role in _METHODS:
            if name in names:
                self._paths(role, [base], name)
                if role == MOVE:
                    self._paths(WRITE, node.nodes("args")[:1], name)
                return
        if name in ("add", "write") and not _ARCHIVES.isdisjoint(self.scope.names.values()):
            self.uses += [Use(READ, (field,)) for each in node.nodes("args")[:1] for field in self.scope.fields(each)]
        if name == "replace" and self._moves(node):
            self._paths(MOVE, [base], name)
            self._paths(WRITE, node.nodes("args"), name)
        elif name == "open":
            self._open([base], node, 0)
        elif name in ("connect", "connect_ex", "sendto"):
            self.claims.append(Claim(EGRESS, target=self._host(node.nodes("args")[-1:]), evidence=name))
        elif name in ("execute", "executescript", "executemany"):
            if not libraries.asks(self.scope, node) and not libraries.keeps(self.scope, node):
                self.unclear(name)
        elif name in ("commit", "rollback") and libraries.only_sqlite(self.scope):
            return
        elif name in ("extractall", "extract") and self.scope.made_by(base) in ("zipfile.ZipFile", "tarfile.open"):
            given = node.nodes("args")[:1] if name == "extractall" else node.nodes("args")[1:2]
            given += [each.node("value") for each in node.nodes("keywords") if each.text("arg") == "path"]
            self._paths(WRITE, given, name) if given else self.uses.append(Use(WRITE, (literal("."),)))
        elif base.kind == "Call" and base.node("func").text("id") == "super" and (name == "__init__" or name in self.scope.defined):
            return
        elif name == "read" and node.nodes("args"):
            self._parsed(node.nodes("args")[0])
        elif name == "communicate" and not node.nodes("args") and not node.nodes("keywords"):
            if self.scope.made_by(base) not in known.STARTED:
                self.unclear(name)
        elif self._own(name, base):
            return
        elif name in ("put", "put_nowait", "submit"):
            if self.scope.made_by(base) not in (known.POOLS if name == "submit" else known.QUEUES):
                self.unclear(name)
        elif name == "request" and self.scope.made_by(base).startswith("http.client."):
            if self.scope.folded(node.nodes("args")[0] if node.nodes("args") else node) not in ("GET", "HEAD", "OPTIONS"):
                self.claims.append(Claim(MUTATION, evidence=name))
        elif any(name in known.INHERITED.get(each, ()) for each in self.scope.bases) or (
            name == "truncate" and self.scope.made_by(base) == "open"
        ):
            return
        elif self.scope.made_by(base).partition(".")[0] in {each.partition(".")[0] for each in self.scope.foreign}:
            if name not in known.SAFE_METHODS:
                self._beyond(self.scope.made_by(base))
        elif name not in known.SAFE_METHODS and not (name.startswith("assert") and "unittest.TestCase" in self.scope.bases):
            self.unclear(name)

    def _moves(self, node: Node) -> bool:
        """`path.replace(TARGET)`: a text takes two words, and what a table is given is no path."""
        alone = len(node.nodes("args")) == 1 and not node.nodes("keywords")
        return (
            alone and "pathlib" in {each.partition(".")[0] for each in self.scope.names.values()} and node.nodes("args")[0].kind != "Dict"
        )

    def _maker(self, base: Node) -> str:
        """What made an object of the library, also where a method of it gives the object back."""
        inner = base.node("func")
        if base.kind == "Call" and inner.kind == "Attribute" and not self.scope.dotted(inner):
            maker = self._maker(inner.node("value"))
            return maker if inner.text("attr") in known.OBJECTS.get(maker, ()) else ""
        return self.scope.made_by(base)

    def _own(self, name: str, base: Node) -> bool:
        """Whether a method is one of a class of the program: called on the class, on `self`, or on what the class made."""
        if name not in self.scope.defined:
            return False
        if name not in _DOING and name in self.scope.methods and self._computes():
            return True
        if base.text("id") in self.scope.classes or base.text("id") in ("self", "cls") or self.scope.made_by(base) in self.scope.classes:
            return True
        inner = base.node("func")  # a method of what a method of the class gives back
        return base.kind == "Call" and inner.kind == "Attribute" and self._own(inner.text("attr"), inner.node("value"))

    def _computes(self) -> bool:
        """Whether nothing of what the program imports does more than compute: then what it calls methods of is its own, or data."""
        return all(dotted.partition(".")[0] in known.PURE_MODULES for dotted in self.scope.names.values())

    def _parsed(self, target: Node) -> None:
        """`read(FILES)` of a parser of settings; the number that `read` of a file takes names none."""
        names = [self.scope.folded(each) for each in (target.nodes("elts") or [target])]
        if None not in names:
            self.uses += [Use(READ, (literal(name or ""),)) for name in names]
        elif "configparser" in {name.partition(".")[0] for name in self.scope.names.values()}:
            self._paths(READ, [target], "read")

    def _timed(self, statements: "list[Node]") -> None:
        """Statements whose time is taken run: texts as one piece of code, what sets up before what is timed, a function as it is written."""
        texts = [self.scope.folded(each) for each in statements]
        known_texts = [text for text in texts if text is not None]
        if known_texts:
            self.uses.append(Use(CODE, (literal("\n".join(reversed(known_texts))),), "python"))
        for each, text in zip(statements, texts):
            if text is None and each.kind != "Lambda" and each.text("id") not in self.scope.defined:
                self.unclear("timeit")

    def _process_words(self, start: list[str], arguments: "list[Node]", evidence: str) -> None:
        """A program that a function stands for, with the words of a list."""
        words = [self.scope.folded(each) for each in (arguments[0].nodes("elts") if arguments else [])]
        if None in words or (arguments and arguments[0].kind not in ("List", "Tuple")):
            self.unclear(evidence)
        else:
            self.uses.append(Use(COMMAND, tuple(literal(word or "") for word in (*start, *words))))

    def _open(self, target: "list[Node]", node: Node, position: int) -> None:
        mode = _mode(node, self, position)
        if mode is None:
            self.unclear("open", DYNAMIC_TARGET)
        elif mode[:1] == "a":
            self._paths(APPEND, target, "open")
        elif "w" in mode or "x" in mode or "+" in mode:
            self._paths(WRITE, target, "open")
        else:
            self._paths(READ, target, "open")

    def _shell(self, arguments: "list[Node]", evidence: str) -> None:
        text = self.scope.folded(arguments[0]) if arguments else None
        if text is not None:
            self.uses.append(Use(SHELL, (literal(text),)))
            return
        given = self._given(arguments[0]) if arguments else []
        for each in given:
            self._shell([each], evidence)
        if not given:
            self.unclear(evidence)

    def _given(self, node: Node) -> "list[Node]":
        """What a name may stand for: see `python_given`."""
        if node.kind != "Name":
            return []
        self.given = self.given or Given(self.tree)
        return self.given.values(node)

    def _process(self, node: Node, evidence: str) -> None:
        arguments = node.nodes("args")
        options = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
        first = arguments[0] if arguments else options.get("args")
        if "env" in options and self._usual(options["env"]):
            del options["env"]
        if first is None or not _REPLACING.isdisjoint(options) or not self._named(node):
            self.unclear(evidence)
            return
        given = [] if self.scope.folded(first) is not None else self._given(first)
        for each in given or [first]:
            self._run(each, options, evidence)

    def _usual(self, node: Node) -> bool:
        """Whether an environment is the present one, with settings that change what programs say: dict(os.environ, CI="1"), {**os.environ, "CI": "1"}."""
        value = self.scope.constants.get(node.text("id")) if node.kind == "Name" else node
        if value is None or (node.kind == "Name" and not self._once(node.text("id"))):
            return False
        if value.kind == "Call" and value.node("func").text("id") == "dict":
            base = [self.scope.dotted(each) for each in value.nodes("args")]
            return base == ["os.environ"] and known.SETTINGS.issuperset(each.text("arg") for each in value.nodes("keywords"))
        if value.kind == "Dict":
            keys = [self.scope.folded(each) if each.raw is not None else None for each in value.nodes("keys")]
            spread = [self.scope.dotted(each) for key, each in zip(keys, value.nodes("values")) if key is None]
            return spread == ["os.environ"] and known.SETTINGS.issuperset(key for key in keys if key is not None)
        return self.scope.dotted(value) == "os.environ" or (
            value.kind == "Call" and self.scope.dotted(value.node("func")) == "os.environ.copy"
        )

    def _once(self, name: str) -> bool:
        """Whether nothing changes what a name was given."""
        self.given = self.given or Given(self.tree)
        return not self.given.changes(name)

    def _enter(self, arguments: "list[Node]", evidence: str) -> None:
        """Another folder of the project: paths are below it then, unless one of them leads out again."""
        text = self.scope.folded(arguments[0]) if arguments else None
        if text is None or text[:1] in ("/", "~", "") or ".." in self.source_texts():
            self.unclear(evidence)

    def source_texts(self) -> str:
        """All texts of the program, behind each other."""
        return " ".join(_texts(self.tree))

    def _process_of_words(self, node: Node, evidence: str) -> None:
        """A program that is given word by word."""
        options = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
        if not node.nodes("args") or not _REPLACING.isdisjoint(options) or not self._named(node):
            self.unclear(evidence)
            return
        for row in self._elements(node.nodes("args")):
            words = [self.scope.folded(each) for each in row]
            if not words or words[0] is None:
                self.unclear(evidence)
            else:
                self.uses.append(Use(COMMAND, tuple(_word(word) for word in words)))

    def _named(self, node: Node) -> bool:
        """Whether all options of a call are known by their names: those of `**name` are what every call of its function leaves over."""
        for each in node.nodes("keywords"):
            if each.text("arg"):
                continue
            self.given = self.given or Given(self.tree)
            names = self.given.options(each.node("value").text("id"))
            if names is None or not (_REPLACING | {"shell"}).isdisjoint(names):
                return False
        return True

    def _rows(self, node: Node, depth: int = 0) -> "list[list[Node]]":
        """The words of `["git"] + list(args)`, once for all that the parts may stand for; none when one of them is not known."""
        if depth > 4:
            return []
        if node.kind in ("List", "Tuple"):
            return self._elements(node.nodes("elts"))
        if node.kind == "BinOp" and node.node("op").kind == "Add":
            left, right = self._rows(node.node("left"), depth + 1), self._rows(node.node("right"), depth + 1)
            return [[*one, *two] for one in left for two in right][:_MAX_ROWS]
        if node.kind == "Call" and node.node("func").text("id") in ("list", "tuple") and len(node.nodes("args")) == 1:
            return self._rows(node.nodes("args")[0], depth + 1)
        return [row for each in self._given(node) for row in self._rows(each, depth + 1)][:_MAX_ROWS]

    def _texts_split(self, node: Node) -> "list[str]":
        """The command lines behind `text.split()` and `shlex.split(text)`, when all of them are known."""
        function = node.node("func")
        if self.scope.dotted(function) == "shlex.split" and len(node.nodes("args")) == 1 and not node.nodes("keywords"):
            base = node.nodes("args")[0]
        elif (
            function.kind == "Attribute" and function.text("attr") == "split" and not node.nodes("args") and not self.scope.dotted(function)
        ):
            base = function.node("value")
        else:
            return []
        texts = [self.scope.folded(each) for each in self._given(base) or [base]]
        return [text or "" for text in texts] if all(texts) else []

    def _elements(self, nodes: "list[Node]") -> "list[list[Node]]":
        """The elements of a list of words, `*name` spread out: once for all that it may stand for."""
        found: list[list[Node]] = [[]]
        for each in nodes:
            given = self._given(each.node("value")) if each.kind == "Starred" else []
            spread = [inner.nodes("elts") for inner in given] if all(inner.kind in ("Tuple", "List") for inner in given) else []
            found = [[*row, *more] for row in found for more in spread or [[each]]][:_MAX_ROWS]
        return found

    def _run(self, first: Node, options: "dict[str, Node]", evidence: str) -> None:
        """One command line that a function of `subprocess` is given."""
        shell = options.get("shell")
        if shell is not None and not (shell.kind == "Constant" and getattr(shell.raw, "value", None) is False):
            self._shell([first], evidence)
        elif first.kind in ("List", "Tuple", "BinOp") and self.scope.folded(first) is None:
            for row in self._rows(first) or [[]]:
                words = [self.scope.folded(each) for each in row]
                if not words or words[0] is None:
                    self.unclear(evidence)
                else:
                    self.uses.append(Use(COMMAND, tuple(_word(word) for word in words)))
                    self.uses += python_fed.fed(words, options)
        elif first.kind == "Call" and (texts := self._texts_split(first)):
            shell_words = self.scope.dotted(first.node("func")) == "shlex.split"
            for each in texts:
                self.uses.append(Use(SHELL, (literal(each),)) if shell_words else Use(COMMAND, tuple(map(literal, each.split()))))
        else:
            text = self.scope.folded(first)
            if text is None:
                self.unclear(evidence)
            else:
                self.uses.append(Use(COMMAND, tuple(literal(word) for word in (text.split() if "split" in evidence else (text,)))))

    def _connect(self, dotted: str, node: Node) -> None:
        verb = dotted.rpartition(".")[2]
        arguments = node.nodes("args")
        first = arguments[1:2] if verb == "request" else arguments[:1]
        first = first or [each.node("value") for each in node.nodes("keywords") if each.text("arg") in ("url", "host", "base_url")]
        if dotted == "urllib.request.urlopen" and first and self._requested(first[0]):
            return  # where the request was made it says where it goes
        given = self._given(first[0]) if first and self._host(first) == "?" else []
        hosts = self._hosts(first[0]) if first and not given and self._host(first) == "?" else []
        for each in [] if hosts else given or first[:1] or [node]:
            self.claims.append(Claim(EGRESS, target=self._host([each] if first else []), evidence=dotted))
        self.claims += [Claim(EGRESS, target=host, evidence=dotted) for host in hosts]
        if any(each.text("arg") in ("proxies", "proxy", "mounts", "hooks", "transport") for each in node.nodes("keywords")):
            self.claims.append(Claim(EGRESS, target="?", evidence=dotted))
        sends = any(each.text("arg") in ("data", "json", "files", "body") for each in node.nodes("keywords"))
        if verb == "delete":
            self.claims.append(Claim(DESTRUCTIVE, target=self._host(first), evidence=dotted))
        elif verb in ("post", "put", "patch") or sends:
            self.claims.append(Claim(MUTATION, target=self._host(first), evidence=dotted))
        if verb == "urlretrieve":
            self._paths(WRITE, arguments[1:2], dotted)

    def _requested(self, node: Node) -> bool:
        """Whether it is a request of urllib that was made here and that nobody sends elsewhere."""
        redirected = any(name in self.bound().bindings for name in (".full_url", ".host", ".type", ".selector"))
        return self.scope.made_by(node) == "urllib.request.Request" and not redirected

    def _hosts(self, node: Node) -> list[str]:
        """The hosts of all URLs that an expression may be; none when one of them is not known."""
        fields = self.bound().fields(node)
        texts = [field.text for field in fields if isinstance(field, Literal)]
        plain = len(texts) == len(fields) and all("/" in text.partition("://")[2].partition("*")[0] or "*" not in text for text in texts)
        hosts = [of_url(text) or "?" for text in texts]
        return list(dict.fromkeys(hosts)) if plain and "?" not in hosts else []

    def _glued(self, arguments: "list[Node]") -> bool:
        """Whether a name that is looked up is put together from what is not known: it carries that out."""
        for node in arguments:
            value = self.scope.constants.get(node.text("id")) if node.kind == "Name" else node
            own = value is not None and value.kind == "Call" and self.scope.dotted(value.node("func")) in known.OWN_NAMES
            if value is not None and value.kind in ("BinOp", "JoinedStr", "Call") and not own and self.scope.folded(value) is None:
                return True
        return False

    def _host(self, arguments: "list[Node]") -> str:
        if not arguments:
            return "?"
        first = arguments[0]
        if first.kind in ("Tuple", "List") and first.nodes("elts"):
            first = first.nodes("elts")[0]
        text = self.scope.folded(first)
        text = text or libraries.begins(self.scope, first)
        settings = [word.partition("=")[2] for word in (text or "").split() if word.startswith("host=")]
        if settings and "://" not in (text or ""):  # dbname=app host=localhost
            return settings[-1] if settings[-1][:1] != "/" else "localhost"
        return of_url(text) or "?" if text else "?"

    # -- values --------------------------------------------------------------------------------------------------------------

    def bound(self) -> Places:
        """Everything that the names of the program are bound to."""
        self.given = self.given or Given(self.tree)
        self.places = self.places or Places(self.tree, self.scope, self.given)
        return self.places

    def _paths(self, role: str, nodes: "list[Node]", evidence: str) -> None:
        for node in nodes:
            if isinstance(getattr(node.raw, "value", None), int):
                continue  # a descriptor
            if self.scope.made_by(node) in ("io.BytesIO", "io.StringIO"):
                continue  # a file in memory
            fields = self.bound().fields(node) or self.scope.fields(node)
            given = [] if fields else self._given(node)
            if fields:
                self.uses += [Use(role, (field,)) for field in fields]
            elif given:
                self._paths(role, given, evidence)
            else:
                self.unclear(evidence, DYNAMIC_TARGET)
        if not nodes:
            self.unclear(evidence, DYNAMIC_TARGET)


def _texts(node: Node) -> "list[str]":
    value = getattr(node.raw, "value", None)
    return [value] if node.kind == "Constant" and isinstance(value, str) else [text for each in node.children() for text in _texts(each)]


def _privileged(mode: Node) -> bool:
    """Whether a mode lets others write, or gives the file's user or group to whoever runs it."""
    value = getattr(mode.raw, "value", None)
    return isinstance(value, int) and bool(value & 0o6002)


def _targets(node: Node) -> "list[Node]":
    return node.nodes("targets") or [node.node("target")]


def _mode(node: Node, reader: _Reader, position: int = 1) -> str | None:
    """The mode argument of open(): "" when absent, None when it is not known."""
    given = node.nodes("args")[position : position + 1]
    given += [each.node("value") for each in node.nodes("keywords") if each.text("arg") == "mode"]
    return reader.scope.folded(given[0]) if given else ""


def _version(dotted: str) -> bool:
    return dotted.rpartition(".")[2] in ("__version__", "version", "VERSION", "__file__", "__name__", "__path__", "__doc__")


def _word(text: str | None) -> "Field":
    return literal(text) if text is not None else Dynamic("evaluated", "", "", (), False, (), 0, 0)
