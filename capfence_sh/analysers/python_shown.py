"""Environment variables that a Python program prints: those by whose name a credential can be told (see `shown_variables`)."""

from capfence_sh.analysers import Claim
from capfence_sh.analysers.python_scope import Node, Scope, names_in
from capfence_sh.capabilities import ENVIRONMENT, SECRET_READ
from capfence_sh.places import secret_variable

TYPE_CHECKING = False

MOST_STEPS = 20_000  # nodes looked at; beyond, every secret variable that the program names counts
_PRINTERS = frozenset(
    (
        *(
            "print",
            "pprint",
            "pp",
            "write",
            "info",
            "debug",
            "warning",
            "error",
            "critical",
            "exception",
            "log",
            "writelines",
            "write_text",
        ),
        *("exit", "SystemExit", "Exception", "ValueError", "RuntimeError", "KeyError"),
    )
)
_ASKS = frozenset(
    ("bool", "len", "isinstance", "type", "hash", "keys", "startswith", "endswith", "isdigit", "any", "all", "count", "__len__")
)
# what they give of the environment is its names
_NAMES = frozenset(("keys", "list", "sorted", "set", "tuple", "iter", "enumerate", "frozenset", "join", "reversed", "__contains__"))
_SECRET_PARTS = ("secret", "token", "pass", "key", "cred", "aws", "auth", "private")
_READERS = frozenset(("os.getenv", "os.environ.get", "os.environ.pop", "os.environ.setdefault", "os.environ.__getitem__"))
# modules whose functions give back what they are given, in another form; what others make of a credential (a connection) is not one
_CARRY = frozenset(
    (
        "base64",
        "binascii",
        "urllib",
        "html",
        "json",
        "codecs",
        "shlex",
        "copy",
        "string",
        "textwrap",
        "itertools",
        "functools",
        "re",
        "pprint",
        "os",
    )
)


def claims(tree: Node, scope: Scope) -> list[Claim]:
    """shell.secret_read for each variable that a printing call is given, or for all that there are."""
    reader = _Reader(scope)
    reader.collect(tree)
    reader.visit(tree, False, 0)
    every = [Claim(SECRET_READ, kind=ENVIRONMENT, evidence="os.environ")] if reader.whole else []
    return every + [Claim(SECRET_READ, name, evidence=name) for name in dict.fromkeys(reader.found)]


class _Reader:
    """values: name -> everything that is assigned to it anywhere; words: the constant texts of the program; found: the variables that are shown.

    each: names that a loop gives the values of the environment in turn; keys: those that it gives the names; whole: all that there are.
    """

    __slots__ = ("each", "found", "keys", "scope", "steps", "values", "whole", "words")

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.values: dict[str, list[Node]] = {}
        self.words: list[str] = []
        self.found: list[str] = []
        self.each: set[str] = set()
        self.keys: set[str] = set()
        self.whole = False
        self.steps = 0

    def collect(self, node: Node) -> None:
        """Every assignment and constant text."""
        if node.kind == "Constant" and node.text("value").isidentifier():
            self.words.append(node.text("value"))
        targets = node.nodes("targets") if node.kind == "Assign" else [node.node("target")]
        if node.kind in ("Assign", "AugAssign", "AnnAssign", "NamedExpr"):
            self._hold(targets, node.node("value"))
        elif node.kind in ("For", "AsyncFor", "comprehension") and self._over(node.node("iter")):
            self._loop(node)
        elif node.kind in ("For", "AsyncFor", "comprehension"):
            self._hold(targets, node.node("iter"))
        elif node.kind in ("FunctionDef", "AsyncFunctionDef"):
            self.values.setdefault(node.text("name"), []).extend(_returned(node))
        for child in node.children():
            self.collect(child)

    def _hold(self, targets: list[Node], value: Node) -> None:
        for name in (name for target in targets for name in names_in(target)):
            self.values.setdefault(name, []).append(value)

    def visit(self, node: Node, printed: bool, depth: int) -> None:
        """printed: whether what the expression gives is shown; depth: how many nodes and assignments led here."""
        self.steps += 1
        if depth > 60 or self.steps > MOST_STEPS:
            self.found += [] if depth > 60 else self._secrets()
            return
        if printed:
            names = self._variables(node)
            if names or node.kind == "Compare" or (node.kind == "UnaryOp" and node.node("op").kind == "Not"):
                self.found += names
                return
            if self._environment(node) or (node.kind == "Call" and self._over(node) == "values") or self._by_key(node):
                self.whole = True
            if self._environment(node) or self._asks_of(node):
                return
            if node.kind == "Name":
                self.whole = self.whole or node.text("id") in self.each
                for value in self.values.get(node.text("id"), ()):
                    self.visit(value, True, depth + 20)
                return
        for part, shown in self._parts(node, printed, depth):
            self.visit(part, shown, depth + 1)

    def _parts(self, node: Node, printed: bool, depth: int) -> list[tuple[Node, bool]]:
        """The expressions below, with whether their values are shown."""
        if node.kind == "IfExp":
            return [(node.node("test"), False), (node.node("body"), printed), (node.node("orelse"), printed)]
        if node.kind == "comprehension":
            return [(part, False) for part in node.children()]  # what it is about is shown where its names are
        if node.kind != "Call":
            return [(part, printed) for part in node.children()]
        function = node.node("func")
        called = function.text("id") or function.text("attr")
        if called in _ASKS:
            return []
        carried = called in _PRINTERS or (printed and (depth < 20 or self._carries(function)))
        receiver = function.node("value") if function.kind == "Attribute" else function
        return [(receiver, printed), *((part, carried) for part in (*node.nodes("args"), *node.nodes("keywords")))]

    def _carries(self, function: Node) -> bool:
        """Whether what a call gives still shows what it is given: builtins, methods of texts, functions of the program."""
        dotted = self.scope.dotted(function)
        return not dotted or dotted.partition(".")[0] in _CARRY

    def _variables(self, node: Node) -> list[str]:
        """The secret variables that an expression reads; when the name is computed, those that stand anywhere in the program."""
        first: Node | None = None
        if node.kind == "Subscript" and self._environment(node.node("value")):
            first = node.node("slice")
        elif (node.kind == "Call" and node.node("func").text("attr") == "get" and self._environment(node.node("func").node("value"))) or (
            node.kind == "Call" and self.scope.dotted(node.node("func")) in _READERS
        ):
            first = node.nodes("args")[0] if node.nodes("args") else None
        if first is None:
            return []
        name = self.scope.folded(first)
        return self._secrets() if name is None else [name] if secret_variable(name) else []

    def _environment(self, node: Node) -> bool:
        """Whether an expression is the environment, or a copy of it: dict(os.environ), os.environ.copy()."""
        if node.kind == "Call":
            function, arguments = node.node("func"), node.nodes("args")
            if function.text("id") == "dict" and len(arguments) == 1:
                return self._environment(arguments[0])
            return function.text("attr") == "copy" and self._environment(function.node("value"))
        return self.scope.dotted(node) in ("os.environ", "os.environb")

    def _loop(self, node: Node) -> None:
        """A loop over the environment: all that there are, unless it picks some by words that are none of secrets."""
        tests = (
            node.nodes("ifs") if node.kind == "comprehension" else [each.node("test") for each in node.nodes("body") if each.kind == "If"]
        )
        words = [word for test in tests for word in _texts(test)]
        if words and not any(secret_variable(word.strip("_")) or any(part in word.lower() for part in _SECRET_PARTS) for word in words):
            return
        names = names_in(node.node("target"))
        if self._over(node.node("iter")) == "values":
            self.each |= set(names[-1:])
        self.keys |= set(names[:1])

    def _by_key(self, node: Node) -> bool:
        """os.environ[k] of a loop over names."""
        return node.kind == "Subscript" and self._environment(node.node("value")) and node.node("slice").text("id") in self.keys

    def _over(self, node: Node) -> str:
        """What a loop over an expression gets of the environment: its names, its values, or "" when it is about something else."""
        if self._environment(node):
            return "names"
        if node.kind != "Call":
            return ""
        function, arguments = node.node("func"), node.nodes("args")
        if function.kind == "Attribute" and self._environment(function.node("value")):
            return {"items": "values", "values": "values", "keys": "names"}.get(function.text("attr"), "")
        inner = function.text("id") in ("sorted", "list", "tuple", "set", "dict", "reversed", "iter", "enumerate") and len(arguments) == 1
        return self._over(arguments[0]) if inner else ""

    def _asks_of(self, node: Node) -> bool:
        """Whether an expression is one variable of the environment that holds no secret, or the names of all."""
        if node.kind == "Subscript":
            return self._environment(node.node("value"))
        if node.kind != "Call":
            return False
        function, arguments = node.node("func"), node.nodes("args")
        if function.kind == "Attribute" and self._environment(function.node("value")) and function.text("attr") not in ("items", "values"):
            return function.text("attr") != "copy"
        named = function.text("id") or function.text("attr")
        return named in _NAMES and len(arguments) == 1 and self._over(arguments[0]) == "names"

    def _secrets(self) -> list[str]:
        return [word for word in dict.fromkeys(self.words) if secret_variable(word)]


def _texts(node: Node) -> list[str]:
    """The texts that stand in an expression."""
    own = [node.text("value")] if node.kind == "Constant" and node.text("value") else []
    return own + [text for child in node.children() for text in _texts(child)]


def _returned(node: Node) -> list[Node]:
    """What a function gives back."""
    found: list[Node] = []
    for child in node.children():
        found += [child.node("value")] if child.kind in ("Return", "Yield") else _returned(child)
    return found
