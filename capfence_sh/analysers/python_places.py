"""The paths that an expression of a Python program may name: by every value that its names are ever given.

In: the syntax tree, its scope and what `python_given` knows of calls.  Out: words; none where one of the values is not known.  Where a value
is bound does not matter: a name stands for all that the program gives it, by assignments, by loops over fixed lists and dictionaries,
and by the calls of its function.
"""

from capfence_sh.analysers import python_yielded
from capfence_sh.analysers.python_bindings import COPIES, Bindings
from capfence_sh.analysers.python_made import constant, one_of, tuple_of
from capfence_sh.analysers.python_paths import METHODS, PARTS, joined
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.analysers.python_bindings import Binding
    from capfence_sh.analysers.python_given import Given
    from capfence_sh.analysers.python_scope import Node, Scope
    from capfence_sh.words import Field

    Texts = tuple[str, ...] | None

_NUMBER = "\ue000"  # stands for digits inside of a text
_MOST = 64
_DEPTH = 12
_WORK = 20_000  # expressions and bindings that are looked at in one program: names that lead to each other could be followed without end
_JOINS = frozenset(("pathlib.Path", "pathlib.PurePath", "os.path.join"))
_SAME = frozenset(("str", "os.fspath", "os.path.abspath", "os.path.normpath"))
_SAME_METHODS = frozenset(("resolve", "absolute", "as_posix", "strip"))
_COUNTED = frozenset(("len", "int", "round", "abs", "ord"))
_NUMBERS = frozenset(("time.time", "time.time_ns", "os.getpid", "random.randint", "random.randrange"))
_DIGITS_ONLY = frozenset("dxob")


class Places:
    """What the names of the program are bound to: see `fields`."""

    __slots__ = ("_given", "_left", "_names", "_scope", "bindings", "loose")

    def __init__(self, tree: "Node", scope: "Scope", given: "Given") -> None:
        self._scope = scope
        self._given = given
        self._left = _WORK
        self._names = Bindings(tree)
        self.loose = scope.loose = self._names.loose
        self.bindings = self._names.bindings

    def _spent(self, depth: int, amount: int = 1) -> bool:
        """Whether this is too deep, or there was too much to look at: then nothing more is known."""
        self._left -= amount
        return depth > _DEPTH or self._left < 0

    def fields(self, node: "Node") -> "tuple[Field, ...]":
        """The words a path may be; () when that is not known."""
        texts = self._texts(node, 0)
        if texts is None:
            return self._listed(node, 0)
        if any(_NUMBER in text and any(mark in text for mark in "*?[") for text in texts):
            return ()
        return tuple(Literal(text.replace(_NUMBER, "*"), True, 0, 0) if _NUMBER in text else literal(text) for text in texts)

    def _listed(self, node: "Node", depth: int) -> "tuple[Field, ...]":
        """Paths that a loop over a list which `append` fills takes from listings, and those with another suffix; () for others."""
        if self._spent(depth):
            return ()
        if node.kind == "Call" and len(node.nodes("args")) == 1 and not node.nodes("keywords"):
            return self._made(node, depth)
        if node.kind == "Starred":
            return python_yielded.listed(self._scope, node.node("value"), depth)
        bindings = self._names.of(node)
        if self._spent(depth, len(bindings)):
            return ()
        found: list[tuple[Field, ...]] = []
        for kind, source, path, function, position in bindings:
            given = self._filled(source) if kind == "each" else [source] if kind == "value" else None
            if kind == "each" and given is None and not path:
                given = [one_of(source)]
            if kind == "parameter":
                given = self._given.arguments(function, node.text("id"), position, source)
            picked = [_pick(each, path) for each in given or ()]
            for each in picked:
                fields = () if each is None else self.fields_of(each, depth + 1)
                found.append(fields)
            if not picked:
                return ()
        return tuple(field for fields in found for field in fields) if found and all(found) else ()

    def _made(self, node: "Node", depth: int) -> "tuple[Field, ...]":
        """`Path(p)`, `str(p)` and `p.with_suffix(".x")` of such a path."""
        function, argument = node.node("func"), node.nodes("args")[0]
        name = self._scope.dotted(function) or (function.text("id") if function.text("id") not in self._scope.defined else "")
        if name in _JOINS or name in _SAME:
            return self.fields_of(argument, depth + 1)
        ends = self._texts(argument, depth + 1) if function.text("attr") == "with_suffix" and not name else None
        if ends is None or len(ends) != 1 or "/" in ends[0]:
            return ()
        base = self.fields_of(function.node("value"), depth + 1)
        texts = [field.text for field in base if isinstance(field, Literal)]
        folders = [text.rpartition("/") for text in texts]
        same = len(texts) == len(base)
        return tuple(Literal(f"{head}{slash}*{ends[0]}", True, 0, 0) for head, slash, _ in folders) if same else ()

    def fields_of(self, node: "Node", depth: int) -> "tuple[Field, ...]":
        """The words of a path, by all that is known here and in the scope."""
        texts = self._texts(node, depth)
        if texts is not None:
            return self.fields(node)
        return self._listed(node, depth) or self._scope.fields(node)

    def _filled(self, source: "Node") -> "list[Node] | None":
        """The elements of a list that is empty at first, that `append` alone fills and that nothing else changes."""
        name = source.text("id")
        while source.kind == "Call" and source.node("func").text("id") in ("sorted", "set", "list") and len(source.nodes("args")) == 1:
            source = source.nodes("args")[0]
            name = source.text("id")
        bindings = self._names.of(source)
        if len(bindings) != 1 or bindings[0][0] != "value" or bindings[0][2] or name in self._names.changed:
            return None
        first = bindings[0][1]
        if first.kind == "ListComp":
            return [first.node("elt"), *self._names.appended.get(name, ())]  # one stands for all
        return (
            [*first.nodes("elts"), *self._names.appended.get(name, ())] if first.kind == "List" and name in self._names.appended else None
        )

    # -- values --------------------------------------------------------------------------------------------------------------

    def _texts(self, node: "Node", depth: int) -> "Texts":
        """Every text the expression may be; None when one of them is not known."""
        if self._spent(depth):
            return None
        if node.kind == "Constant":
            value = getattr(node.raw, "value", None)
            return (value,) if isinstance(value, str) else None
        if node.kind == "Name":
            return self._named(node, depth + 1)
        if node.kind == "JoinedStr":
            return _product([self._texts(each, depth + 1) for each in node.nodes("values")], "".join)
        if node.kind == "FormattedValue":
            return self._formatted(node, depth + 1)
        if node.kind == "BinOp" and node.node("op").kind in ("Add", "Div"):
            both = [self._texts(node.node("left"), depth + 1), self._texts(node.node("right"), depth + 1)]
            return _product(both, "".join if node.node("op").kind == "Add" else joined)
        if node.kind == "IfExp":
            return _union([self._texts(node.node("body"), depth + 1), self._texts(node.node("orelse"), depth + 1)])
        if node.kind == "Attribute" and node.node("value").text("id") == "self":
            return self._named(node, depth + 1)
        if node.kind == "Attribute" and node.text("attr") in PARTS:
            return _product([self._texts(node.node("value"), depth + 1)], PARTS[node.text("attr")])
        if node.kind == "Call" and not node.nodes("keywords"):
            return self._call(node, depth + 1)
        return None

    def _call(self, node: "Node", depth: int) -> "Texts":
        function, arguments = node.node("func"), node.nodes("args")
        name = self._scope.dotted(function) or (function.text("id") if function.text("id") not in self._scope.defined else "")
        if name == "str" and arguments and self._number(arguments[0], depth):
            return (_NUMBER,)
        if name in _JOINS and arguments:
            return _product([self._texts(each, depth) for each in arguments], joined)
        if name in _SAME and len(arguments) == 1:
            return self._texts(arguments[0], depth)
        verb = function.text("attr")
        if name or function.kind != "Attribute" or not (verb in METHODS or verb in _SAME_METHODS):
            known = self._scope.folded(node)
            return None if known is None else (known,)
        base = self._texts(function.node("value"), depth)
        if verb in _SAME_METHODS:
            return base if not arguments else None
        return _product([base, *(self._texts(each, depth) for each in arguments)], METHODS[verb]) if arguments else None

    def _formatted(self, node: "Node", depth: int) -> "Texts":
        """`{name}` in a text; with a form such as 03d it is a number."""
        form = node.node("format_spec")
        asked = "" if form.raw is None else self._scope.folded(form) or "?"
        if self._number(node.node("value"), depth) or (asked[-1:] in _DIGITS_ONLY and not asked[:-1].strip("0123456789.,+-_#<>=^ ")):
            return (_NUMBER,)
        return self._texts(node.node("value"), depth) if not asked and getattr(node.raw, "conversion", -1) == -1 else None

    def _named(self, node: "Node", depth: int) -> "Texts":
        bindings = self._names.of(node)
        if not bindings or len(bindings) > _MOST or self._spent(depth, len(bindings)):
            return None
        return _union([self._bound(binding, node, depth) for binding in bindings])

    def _bound(self, binding: "Binding", name: "Node", depth: int) -> "Texts":
        kind, source, path, function, position = binding
        if kind == "value":
            found: list[Node] | None = [source]
        elif kind == "each":
            found = self._elements(source, depth)
        elif kind == "parameter":
            found = self._given.arguments(function, name.text("id"), position, source)
        else:
            return None
        picked = [_pick(each, path) for each in found or ()]
        return _union([None if each is None else self._texts(each, depth) for each in picked]) if picked else None

    def _elements(self, node: "Node", depth: int) -> "list[Node] | None":
        """What a loop over the expression yields."""
        if self._spent(depth):
            return None
        if node.kind == "Name":
            bindings = self._names.of(node)
            steady = len(bindings) == 1 and bindings[0][0] == "value" and not bindings[0][2] and node.text("id") not in self.loose
            return self._elements(bindings[0][1], depth + 1) if steady else None
        if node.kind in ("List", "Tuple", "Set", "Dict"):
            return _members(node)
        if node.kind != "Call" or node.nodes("keywords"):
            return None
        function, arguments = node.node("func"), node.nodes("args")
        name = function.text("id") if function.text("id") not in self._scope.defined else ""
        if name in COPIES and len(arguments) == 1:
            return self._elements(arguments[0], depth + 1)
        if name == "enumerate" and arguments:
            inner = self._elements(arguments[0], depth + 1)
            return None if inner is None else [tuple_of([constant(0), each]) for each in inner]
        if function.text("attr") in ("items", "keys", "values") and not arguments:
            return self._entries(function.node("value"), function.text("attr"), depth + 1)
        if function.text("attr") in ("split", "splitlines") and not arguments:
            texts = self._texts(function.node("value"), depth + 1)
            return None if texts is None else [constant(word) for text in texts for word in text.split()]
        return None

    def _entries(self, node: "Node", verb: str, depth: int) -> "list[Node] | None":
        """`items()`, `keys()` and `values()` of a dictionary that nothing changes."""
        if node.kind == "Name":
            bindings = self._names.of(node)
            if len(bindings) != 1 or bindings[0][0] != "value" or node.text("id") in self.loose or depth > _DEPTH:
                return None
            return self._entries(bindings[0][1], verb, depth + 1)
        if node.kind != "Dict" or _members(node) is None:
            return None
        pairs = list(zip(node.nodes("keys"), node.nodes("values")))
        if verb == "items":
            return [tuple_of([key, value]) for key, value in pairs]
        return [key if verb == "keys" else value for key, value in pairs]

    def _number(self, node: "Node", depth: int) -> bool:
        """Whether the expression is a number: nothing but digits and a point stand for it in a text."""
        if self._spent(depth):
            return False
        if node.kind == "Constant":
            return isinstance(getattr(node.raw, "value", None), (int, float))
        if node.kind == "BinOp":
            return self._number(node.node("left"), depth + 1) and self._number(node.node("right"), depth + 1)
        if node.kind == "Call":
            name = self._scope.dotted(node.node("func")) or node.node("func").text("id")
            return name in _NUMBERS or (name in _COUNTED and name not in self._scope.defined)
        bindings = self._names.of(node)
        if not bindings or self._spent(depth, len(bindings)):
            return False
        return all(self._counts(binding, depth + 1) for binding in bindings)

    def _counts(self, binding: "Binding", depth: int) -> bool:
        kind, source, path, _, _ = binding
        if kind == "each" and source.kind == "Call" and not self._scope.defined & {"range", "enumerate"}:
            function = source.node("func").text("id")
            return (function == "range" and not path) or (function == "enumerate" and path == (0,))
        return kind in ("value", "more") and not path and self._number(source, depth)


def _union(found: "list[Texts]") -> "Texts":
    texts = [text for each in found if each is not None for text in each]
    return tuple(dict.fromkeys(texts)) if None not in found and len(texts) <= _MOST else None


def _product(found: "list[Texts]", together: "Callable[[list[str]], str]") -> "Texts":
    rows: list[list[str]] = [[]]
    for texts in found:
        if texts is None or len(rows) * len(texts) > _MOST:
            return None
        rows = [[*row, text] for row in rows for text in texts]
    return tuple(dict.fromkeys(together(row) for row in rows))


def _members(node: "Node") -> "list[Node] | None":
    if node.kind == "Dict":
        return None if any(each.raw is None for each in node.nodes("keys")) else node.nodes("keys")
    return None if any(each.kind == "Starred" for each in node.nodes("elts")) else node.nodes("elts")


def _pick(node: "Node", path: tuple[int, ...]) -> "Node | None":
    """The part of a tuple that a name of `a, (b, c) = …` gets; lists may have changed."""
    for position in path:
        elements = node.nodes("elts") if node.kind == "Tuple" else []
        if position >= len(elements) or any(each.kind == "Starred" for each in elements):
            return None
        node = elements[position]
    return node
