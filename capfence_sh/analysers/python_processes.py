"""Programs that Python code starts: calls of subprocess, os.system and their kin -> the command lines they run."""

from capfence_sh.analysers import Use, python_fed
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_finding import Finding
from capfence_sh.analysers.python_given import Given
from capfence_sh.analysers.python_scope import Node
from capfence_sh.catalog.vocabulary import CODE, COMMAND, SHELL
from capfence_sh.words import Dynamic, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field

_REPLACING = frozenset(("executable", "preexec_fn", "env"))  # options of subprocess by which another program runs
_MAX_ROWS = 50


def of_name(found: Finding, start: list[str], arguments: "list[Node]", evidence: str) -> None:
    """A program that a function stands for, with the words of a list."""
    words = [found.scope.folded(each) for each in (arguments[0].nodes("elts") if arguments else [])]
    if None in words or (arguments and arguments[0].kind not in ("List", "Tuple")):
        found.unclear(evidence)
    else:
        found.uses.append(Use(COMMAND, tuple(literal(word or "") for word in (*start, *words))))


def of_shell(found: Finding, arguments: "list[Node]", evidence: str) -> None:
    """A text that a shell gets: the first of the arguments."""
    text = found.scope.folded(arguments[0]) if arguments else None
    if text is not None:
        found.uses.append(Use(SHELL, (literal(text),)))
        return
    given = found.values(arguments[0]) if arguments else []
    for each in given:
        of_shell(found, [each], evidence)
    if not given:
        found.unclear(evidence)


def of_call(found: Finding, node: Node, evidence: str) -> None:
    """A function of `subprocess`: its first argument is the program, a list of words, or a text."""
    arguments = node.nodes("args")
    options = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
    first = arguments[0] if arguments else options.get("args")
    if "env" in options and _usual(found, options["env"]):
        del options["env"]
    if first is None or not _REPLACING.isdisjoint(options) or not _names_options(found, node):
        found.unclear(evidence)
        return
    given = [] if found.scope.folded(first) is not None else found.values(first)
    for each in given or [first]:
        _run(found, each, options, evidence)


def _usual(found: Finding, node: Node) -> bool:
    """Whether an environment is the present one, with settings that change what programs say: dict(os.environ, CI="1"), {**os.environ, "CI": "1"}."""
    value = found.scope.constants.get(node.text("id")) if node.kind == "Name" else node
    if value is None or (node.kind == "Name" and not found.once(node.text("id"))):
        return False
    if value.kind == "Call" and value.node("func").text("id") == "dict":
        base = [found.scope.dotted(each) for each in value.nodes("args")]
        return base == ["os.environ"] and known.SETTINGS.issuperset(each.text("arg") for each in value.nodes("keywords"))
    if value.kind == "Dict":
        keys = [found.scope.folded(each) if each.raw is not None else None for each in value.nodes("keys")]
        spread = [found.scope.dotted(each) for key, each in zip(keys, value.nodes("values")) if key is None]
        return spread == ["os.environ"] and known.SETTINGS.issuperset(key for key in keys if key is not None)
    return found.scope.dotted(value) == "os.environ" or (
        value.kind == "Call" and found.scope.dotted(value.node("func")) == "os.environ.copy"
    )


def of_words(found: Finding, node: Node, evidence: str) -> None:
    """A program that is given word by word."""
    options = {each.text("arg"): each.node("value") for each in node.nodes("keywords")}
    if not node.nodes("args") or not _REPLACING.isdisjoint(options) or not _names_options(found, node):
        found.unclear(evidence)
        return
    for row in _elements(found, node.nodes("args")):
        words = [found.scope.folded(each) for each in row]
        if not words or words[0] is None:
            found.unclear(evidence)
        else:
            found.uses.append(Use(COMMAND, tuple(_word(word) for word in words)))


def _names_options(found: Finding, node: Node) -> bool:
    """Whether all options of a call are known by their names: those of `**name` are what every call of its function leaves over."""
    for each in node.nodes("keywords"):
        if each.text("arg"):
            continue
        found.given = found.given or Given(found.tree)
        names = found.given.options(each.node("value").text("id"))
        if names is None or not (_REPLACING | {"shell"}).isdisjoint(names):
            return False
    return True


def _rows(found: Finding, node: Node, depth: int = 0) -> "list[list[Node]]":
    """The words of `["git"] + list(args)`, once for all that the parts may stand for; none when one of them is not known."""
    if depth > 4:
        return []
    if node.kind in ("List", "Tuple"):
        return _elements(found, node.nodes("elts"))
    if node.kind == "BinOp" and node.node("op").kind == "Add":
        left, right = _rows(found, node.node("left"), depth + 1), _rows(found, node.node("right"), depth + 1)
        return [[*one, *two] for one in left for two in right][:_MAX_ROWS]
    if node.kind == "Call" and node.node("func").text("id") in ("list", "tuple") and len(node.nodes("args")) == 1:
        return _rows(found, node.nodes("args")[0], depth + 1)
    return [row for each in found.values(node) for row in _rows(found, each, depth + 1)][:_MAX_ROWS]


def _texts_split(found: Finding, node: Node) -> "list[str]":
    """The command lines behind `text.split()` and `shlex.split(text)`, when all of them are known."""
    function = node.node("func")
    if found.scope.dotted(function) == "shlex.split" and len(node.nodes("args")) == 1 and not node.nodes("keywords"):
        base = node.nodes("args")[0]
    elif function.kind == "Attribute" and function.text("attr") == "split" and not node.nodes("args") and not found.scope.dotted(function):
        base = function.node("value")
    else:
        return []
    texts = [found.scope.folded(each) for each in found.values(base) or [base]]
    return [text or "" for text in texts] if all(texts) else []


def _elements(found: Finding, nodes: "list[Node]") -> "list[list[Node]]":
    """The elements of a list of words, `*name` spread out: once for all that it may stand for."""
    rows: list[list[Node]] = [[]]
    for each in nodes:
        given = found.values(each.node("value")) if each.kind == "Starred" else []
        spread = [inner.nodes("elts") for inner in given] if all(inner.kind in ("Tuple", "List") for inner in given) else []
        rows = [[*row, *more] for row in rows for more in spread or [[each]]][:_MAX_ROWS]
    return rows


def _run(found: Finding, first: Node, options: "dict[str, Node]", evidence: str) -> None:
    """One command line that a function of `subprocess` is given."""
    shell = options.get("shell")
    if shell is not None and not (shell.kind == "Constant" and getattr(shell.raw, "value", None) is False):
        of_shell(found, [first], evidence)
    elif first.kind in ("List", "Tuple", "BinOp") and found.scope.folded(first) is None:
        for row in _rows(found, first) or [[]]:
            words = [found.scope.folded(each) for each in row]
            if not words or words[0] is None:
                found.unclear(evidence)
            else:
                found.uses.append(Use(COMMAND, tuple(_word(word) for word in words)))
                found.uses += python_fed.fed(words, options)
    elif first.kind == "Call" and (texts := _texts_split(found, first)):
        shell_words = found.scope.dotted(first.node("func")) == "shlex.split"
        for each in texts:
            found.uses.append(Use(SHELL, (literal(each),)) if shell_words else Use(COMMAND, tuple(map(literal, each.split()))))
    else:
        text = found.scope.folded(first)
        if text is None:
            found.unclear(evidence)
        else:
            found.uses.append(Use(COMMAND, tuple(literal(word) for word in (text.split() if "split" in evidence else (text,)))))


def timed(found: Finding, statements: "list[Node]") -> None:
    """Statements whose time is taken run: texts as one piece of code, what sets up before what is timed, a function as it is written."""
    texts = [found.scope.folded(each) for each in statements]
    known_texts = [text for text in texts if text is not None]
    if known_texts:
        found.uses.append(Use(CODE, (literal("\n".join(reversed(known_texts))),), "python"))
    for each, text in zip(statements, texts):
        if text is None and each.kind != "Lambda" and each.text("id") not in found.scope.defined:
            found.unclear("timeit")


def _word(text: str | None) -> "Field":
    return literal(text) if text is not None else Dynamic("evaluated", "", "", (), False, (), 0, 0)
