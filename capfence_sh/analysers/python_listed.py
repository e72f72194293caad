"""Which files a Python program takes from the listing of a folder: its tests of their names, as patterns of the shell.

In: the syntax tree.  Out: `Kept`, which tells the names a loop over a listing may yield.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.analysers.python_scope import Node

# listings that go into the folders below, and those that give names without asking for a pattern
DEEP = frozenset(("os.walk", "rglob", "walk"))
PATTERNS = frozenset(("glob", "rglob"))
_MOST = 32


class Kept:
    """patterns: what the program compares names with; visible: it leaves out names that begin with a dot."""

    __slots__ = ("patterns", "visible")

    def __init__(self, patterns: tuple[str, ...], visible: bool) -> None:
        self.patterns = patterns
        self.visible = visible

    def below(self, folder: str, pattern: str, deep: bool) -> tuple[str, ...]:
        """Patterns of the paths that a listing of `folder` yields; a folder itself stands for all that is below it."""
        start = folder.rstrip("/") + "/" if folder != "." else ""
        asked = self.patterns or (pattern,)
        found = [start + each for each in asked]
        if not self.visible and (self.patterns or folder[:1] in ("", ".", "/", "~")):  # in a folder of the project nobody keeps credentials
            found += [start + "." + each for each in asked if each[:1] == "*"]
            if deep and asked == ("*",):
                found.append(folder)
        return tuple(found)


def kept(tree: "Node") -> Kept:
    """What the conditions of the program say about names."""
    patterns: list[str] = []
    visible = False
    for test, positive in _tests(tree):
        for text, holds in _patterns(test, positive):
            if holds:
                patterns.append(text)
            visible = visible or (not holds and text == ".*")
    return Kept(tuple(dict.fromkeys(patterns))[:_MOST], visible)


def _tests(node: "Node") -> "Iterator[tuple[Node, bool]]":
    """Every condition, and whether what it holds for goes on."""
    if node.kind == "If":
        yield node.node("test"), [each.kind for each in node.nodes("body")] != ["Continue"]
    elif node.kind == "comprehension":
        for test in node.nodes("ifs"):
            yield test, True
    for child in node.children():
        yield from _tests(child)


def _patterns(test: "Node", positive: bool) -> "Iterator[tuple[str, bool]]":
    if test.kind == "UnaryOp" and test.node("op").kind == "Not":
        yield from _patterns(test.node("operand"), not positive)
    elif test.kind == "BoolOp":
        for each in test.nodes("values"):
            yield from _patterns(each, positive)
    elif test.kind == "Call":
        verb = test.node("func").text("attr") or test.node("func").text("id")
        arguments = test.nodes("args")
        for text in _texts(arguments[-1]) if arguments else ():
            if verb == "endswith":
                yield "*" + text, positive
            elif verb == "startswith":
                yield text + "*", positive
            elif verb in ("fnmatch", "fnmatchcase", "match") and len(arguments) > 1:
                yield text if verb != "match" else _of_expression(text), positive
        if verb in ("search", "match", "fullmatch") and arguments:
            for text in _texts(arguments[0]):
                yield _of_expression(text), positive
    elif test.kind == "Compare":
        yield from _compared(test, positive)


def _compared(test: "Node", positive: bool) -> "Iterator[tuple[str, bool]]":
    """`".py" in name`, `name == "x"`, `path.suffix in (".py", ".pyi")`."""
    left, operator, right = test.node("left"), test.nodes("ops")[0].kind, test.nodes("comparators")[0]
    holds = positive if operator in ("In", "Eq") else not positive
    if operator in ("In", "NotIn") and right.kind not in ("List", "Tuple", "Set", "Constant"):
        for text in _texts(left):
            yield f"*{text}*", holds
    elif operator in ("In", "NotIn", "Eq", "NotEq"):
        suffix = left.text("attr") == "suffix" or left.kind == "Subscript"
        for text in _texts(right):
            yield f"*{text}" if suffix else text, holds


def _texts(node: "Node") -> "list[str]":
    """The constant texts, none of them empty, of a constant or a list of them."""
    nodes = node.nodes("elts") if node.kind in ("Tuple", "List", "Set") else [node]
    values = [getattr(each.raw, "value", None) for each in nodes if each.kind == "Constant"]
    return [value for value in values if isinstance(value, str) and value.strip("*?")]


def _of_expression(text: str) -> str:
    """A regular expression as a wide pattern: the letters it demands."""
    plain = "".join(
        letter if letter.isalnum() or letter in "_-" else "*" if letter not in "\\^$." else letter.strip("\\^$") for letter in text
    )
    return f"*{plain}*"
