"""An expression that names a file -> the words it may be: constant texts, arguments of the program, and what loops yield (names in a folder, matches
of a pattern, lists of texts, what git prints).

In: what the names of the program mean, and a node.  Out: words; () when they are not known.
"""

from capfence_sh.analysers import python_listed
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.python_scope import Node, Scope
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


def fields(scope: "Scope", node: "Node", depth: int = 0) -> "tuple[Field, ...]":
    """The words a path expression may name; () when that is not known."""
    if depth > 8:
        return ()
    text = scope.folded(node)
    if text is not None:
        return (literal(text),)
    if node.kind == "Subscript" and scope.dotted(node.node("value")) == "sys.argv":
        return scope.arguments
    item = node.node("value") if node.kind == "Attribute" and node.text("attr") in ("path", "name") else node
    if item.kind == "Name" and item.text("id") in scope.loops:
        return _yielded(scope, item.text("id"), depth + 1)
    if node.kind == "Name" and scope.constants.get(node.text("id")) is not None:
        value = scope.constants[node.text("id")]
        return fields(scope, value, depth + 1) if value is not None else ()
    if node.kind in ("BinOp", "JoinedStr"):
        return _behind(scope, node, depth)
    if node.kind == "Call" and scope.dotted(node.node("func")) in ("pathlib.Path", "os.path.join", "os.path.abspath", "str"):
        first = node.nodes("args")[:1]
        start = scope.folded(first[0]) if first else None
        if not all(_one_name(scope, each) for each in node.nodes("args")[1:]):
            return ()
        if start is not None:
            return tuple(Literal(each, True, 0, 0) for each in scope.kept.below(start, "*", False))
        return fields(scope, first[0], depth + 1) if first else ()
    return ()


def _one_name(scope: "Scope", node: "Node") -> bool:
    """Whether a word holds no slash and is not "..": a loop variable over the names in a folder, or a text that says so."""
    text = scope.folded(node)
    if text is not None:
        return text[:1] != "/" and ".." not in text
    if node.kind == "Attribute" and node.text("attr") in ("name", "stem", "suffix"):
        return node.node("value").text("id") in scope.loops
    source = scope.loops.get(node.text("id")) if node.kind == "Name" else None
    if source is None:
        return False
    inner = source.text("id") if source.kind == "Name" and source.text("id") in scope.loops else ""
    return bool(_yielded(scope, inner or node.text("id"), 0))  # for root, _, files in os.walk(…): for name in files


def _behind(scope: "Scope", node: "Node", depth: int) -> "tuple[Field, ...]":
    """`"data/" + name`, `Path("data") / name` and `f"data/{name}"` for a name that a loop yields."""
    parts = [node.node("left"), node.node("right")] if node.kind == "BinOp" else node.nodes("values")
    if node.kind == "JoinedStr" and len(parts) == 3:
        return _between(scope, parts, depth)
    if len(parts) != 2 or (node.kind == "BinOp" and node.node("op").kind not in ("Add", "Div")):
        return ()
    start = scope.folded(parts[0])
    last = parts[1].node("value") if parts[1].kind == "FormattedValue" else parts[1]
    if last.kind == "Attribute" and last.text("attr") in ("name", "stem") and last.node("value").text("id") in scope.loops and start:
        folder = (start + "/" if node.kind == "BinOp" and node.node("op").kind == "Div" and not start.endswith("/") else start).rpartition(
            "/"
        )
        return tuple(Literal(each, True, 0, 0) for each in scope.kept.below(folder[0] or ".", folder[2] + "*", False))
    names = _yielded(scope, last.text("id"), depth + 1) if last.kind == "Name" and last.text("id") in scope.loops else ()
    if not start or not names:
        return ()
    between = "/" if node.kind == "BinOp" and node.node("op").kind == "Div" and not start.endswith("/") else ""
    if not any(isinstance(name, Literal) and name.glob for name in names):
        return tuple(literal(start + between + name.text) for name in names if isinstance(name, Literal))
    if not (start + between).endswith("/"):
        return (Literal(start + "*", True, 0, 0),)
    return tuple(Literal(each, True, 0, 0) for each in scope.kept.below((start + between).rstrip("/") or "/", "*", False))


def _between(scope: "Scope", parts: "list[Node]", depth: int) -> "tuple[Field, ...]":
    """f"/proc/{name}/comm" of a name that a listing of one folder yields."""
    before, after = scope.folded(parts[0]), scope.folded(parts[2])
    name = parts[1].node("value")
    if before is None or after is None or not before.endswith("/") or name.kind != "Name" or name.text("id") not in scope.loops:
        return ()
    source = scope.loops[name.text("id")]
    names = _yielded(scope, name.text("id"), depth + 1)
    alone = _one_folder(source, scope)
    return (Literal(before + "*" + after, True, 0, 0),) if names and alone else ()


def _yielded(scope: "Scope", name: str, depth: int) -> "tuple[Field, ...]":
    """What a loop variable may be, by all loops that it is the variable of; () when it is given anything else."""
    others = scope.others.get(name, ())
    if name in scope.constants or len(others) > _MOST_LOOPS:
        return ()
    found = [listed(scope, source, depth) for source in (*others, scope.loops[name])]
    return tuple(field for each in found for field in each) if all(found) else ()


def listed(scope: "Scope", source: "Node", depth: int) -> "tuple[Field, ...]":
    """What a loop over `source` yields: names matching a pattern, entries of a folder, arguments."""
    if source.kind == "Subscript" and scope.dotted(source.node("value")) == "sys.argv":
        return scope.arguments
    if source.kind in ("List", "Tuple", "Set"):
        texts = [scope.folded(each) for each in source.nodes("elts")]
        return tuple(literal(text) for text in texts if text is not None) if None not in texts else ()
    if source.text("id") in scope.loose:
        return ()
    if source.kind == "Name" and (known_source := scope.constants.get(source.text("id"))) is not None and depth < 8:
        return listed(scope, known_source, depth + 1)
    return _called(scope, source, depth) if source.kind == "Call" else ()


def _called(scope: "Scope", source: "Node", depth: int) -> "tuple[Field, ...]":
    """What a loop over what a call gives yields: the names in a folder, lines that a program prints, a list in another order."""
    function = source.node("func")
    if function.text("attr") in ("split", "splitlines") and not (
        source.nodes("args") and scope.folded(source.nodes("args")[0]) not in ("\n", "\0")
    ):
        return _printed(scope, function.node("value"))
    name = scope.dotted(function) or function.text("attr") or function.text("id")
    if name not in _LISTINGS:
        return ()
    first = source.nodes("args")[:1]
    if name == "filter":
        return listed(scope, source.nodes("args")[1], depth + 1) if len(source.nodes("args")) == 2 and depth < 8 else ()
    if name in ("sorted", "list", "set", "enumerate"):
        return listed(scope, first[0], depth + 1) if first and depth < 8 else ()
    if name in ("glob.glob", "glob.iglob"):
        pattern = scope.folded(first[0]) if first else None
        return (Literal(pattern, True, 0, 0),) if pattern is not None else ()
    base = (
        scope.folded(function.node("value"))
        if function.kind == "Attribute" and not scope.dotted(function)
        else scope.folded(first[0])
        if first
        else "."
    )
    if base is None:
        return ()
    pattern = scope.folded(first[0]) if first and name in python_listed.PATTERNS else "*"
    names = scope.kept.below(base, pattern or "*", name in python_listed.DEEP)
    return tuple(Literal(each, True, 0, 0) for each in names)


def _printed(scope: "Scope", source: "Node", depth: int = 0) -> "tuple[Field, ...]":
    """The files of the repository that `git ls-files` and `git diff --name-only` print for a program that asks them."""
    if source.kind == "Name" and depth < 4:
        value = scope.constants.get(source.text("id"))
        return _printed(scope, value, depth + 1) if value is not None else ()
    if source.kind == "Attribute" and source.text("attr") == "stdout":
        return _printed(scope, source.node("value"), depth + 1) if depth < 4 else ()
    if source.kind == "Call" and source.node("func").text("attr") in ("strip", "decode", "rstrip") and depth < 4:
        return _printed(scope, source.node("func").node("value"), depth + 1)
    if scope.dotted(source.node("func")) not in ("subprocess.check_output", "subprocess.run") or not source.nodes("args"):
        return ()
    words = [scope.folded(each) for each in source.nodes("args")[0].nodes("elts")]
    if words[:2] != ["git", "ls-files"] and words[:3] != ["git", "diff", "--name-only"]:
        return ()
    asked = [word for word in words if word and "*" in word and word[:1] not in (":", "/", ".")]
    return tuple(Literal(each, True, 0, 0) for each in scope.kept.below(".", asked[0] if len(asked) == 1 else "*", True))


def _one_folder(source: "Node", scope: "Scope") -> bool:
    """Whether a loop goes through the names in one folder, which hold no slash."""
    while source.kind == "Call" and source.node("func").text("id") in ("sorted", "list", "set", "filter") and source.nodes("args"):
        source = source.nodes("args")[-1 if source.node("func").text("id") == "filter" else 0]
    return source.kind == "Call" and scope.dotted(source.node("func")) == "os.listdir"
