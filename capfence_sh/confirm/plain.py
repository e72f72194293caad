"""Programs so plain that nothing can be read in two ways.

In: a text or a Script.  Out: whether it is one of these.  `stages` takes only words between single blanks, of characters that mean nothing, and
` | ` between commands: such a text can be judged without a tree.  `agrees` takes quotes, patterns, redirections and lists as well, and the tree has
to account for every character.  That bashlex reads the same commands and words in every such text is a property under test; here it need not be
asked, and need not even be loaded.
"""

from capfence_sh.syntax.tree import AndOr, Pipeline, Redirection, Sequence, Simple, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from capfence_sh.syntax.tree import Node, Script

JOINT = " | "
JOINTS = {";": "; ", "&&": " && ", "||": " || "}
NOWHERE = "\0"  # what stands in no program
CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./- ")
ORDINARY = CHARACTERS - {" "} | frozenset("*?[]{}~^!")  # what a word may be made of, if it is not the first
OPERATORS = frozenset(("<", ">", ">>", "&>", ">&"))
EXPANDED = frozenset('"\\$`')  # what means something between double quotes
KEYWORDS = frozenset(
    (
        "if",
        "then",
        "elif",
        "else",
        "fi",
        "case",
        "esac",
        "for",
        "select",
        "while",
        "until",
        "do",
        "done",
        "in",
        "function",
        "time",
        "coproc",
    )
)
LONGEST = 4096


def words(text: str) -> "list[str]":
    """The words of a plain command, [] for any other text."""
    if len(text) > LONGEST or not CHARACTERS.issuperset(text):
        return []
    found = text.split(" ")
    return [] if "" in found or "=" in found[0] or found[0] in KEYWORDS else found


def stages(text: str) -> "list[list[str]]":
    """The words of each command of a plain pipeline (of one command, too), [] for any other text."""
    found = [words(stage) for stage in text.split(JOINT)]
    return found if all(found) else []


def agrees(script: "Script") -> bool:
    """Whether the tree accounts for every character of the program, and none of them can be read in two ways."""
    source = script.source
    at = script.start
    if script.end - at > LONGEST:
        return False
    for gap, command in _commands(script.body):
        if not isinstance(command, Simple) or command.assignments or not _is_named(command, source):
            return False
        for element in _elements(command):
            start = at + len(gap)
            if element.start != start or source[at:start] != gap:
                return False
            if not (_is_spelt(element, source) if isinstance(element, Word) else _is_directed(element, source)):
                return False
            at = element.end
            gap = " "
    return script.start < at == script.end


def _commands(body: "Node | None") -> "list[tuple[str, Node]]":
    """The commands of a list of pipelines, each with what stands before it; any other node stands for itself."""
    if isinstance(body, Sequence) and body.separators[-1] == "":
        return _joined([_pipelines(item) for item in body.items], body.separators)
    return [] if body is None else _pipelines(body)


def _pipelines(node: "Node") -> "list[tuple[str, Node]]":
    if isinstance(node, AndOr):
        return _joined([_stages(item) for item in node.items], node.operators)
    return _stages(node)


def _stages(node: "Node") -> "list[tuple[str, Node]]":
    if isinstance(node, Pipeline) and not (node.negated or node.timed or True in node.stderr):
        return [(JOINT if position else "", command) for position, command in enumerate(node.commands)]
    return [("", node)]


def _joined(runs: "list[list[tuple[str, Node]]]", operators: tuple[str, ...]) -> "list[tuple[str, Node]]":
    """The commands of some pipelines or lists, the first of each with the operator before it."""
    found = runs[0]
    for operator, ((_, first), *others) in zip(operators, runs[1:]):
        found += ((JOINTS.get(operator, NOWHERE), first), *others)
    return found


def _elements(command: Simple) -> "Iterable[Word | Redirection]":
    """The words and redirections of a command as they stand."""
    return sorted((*command.words, *command.redirections), key=_start) if command.redirections else command.words


def _start(element: "Word | Redirection") -> int:
    return element.start


def _is_named(command: Simple, source: str) -> bool:
    """Whether a command begins with a word that can be nothing but its name."""
    if not command.words or command.words[0].start != command.start:
        return False
    name = source[command.start : command.words[0].end]
    return name == "[" or (CHARACTERS.issuperset(name) and "=" not in name and name not in KEYWORDS)


def _is_directed(item: Redirection, source: str) -> bool:
    """Whether a redirection is a descriptor, an operator and a file (or a descriptor, where the operator wants one) as they stand in the source."""
    target = item.target
    if target is None or item.fd_name or item.op not in OPERATORS:
        return False
    before = item.op if item.fd is None else f"{item.fd}{item.op}"
    if source[item.start : target.start] not in (before, before + " ") or item.end != target.end:
        return False
    return _is_spelt(target, source) and (item.op != ">&" or source[target.start : target.end].isdigit())


def _is_spelt(word: "Word", source: str) -> bool:
    """Whether the parts of a word are text as it stands in the source: ordinary characters, and quotes without expansions."""
    at = word.start
    for part in word.parts:
        if not isinstance(part, Text) or part.start != at:
            return False
        at = part.end
        text = source[part.start : at]
        if not (_is_quoted(text, part.value) if part.quoted else text == part.value and ORDINARY.issuperset(text)):
            return False
    return at == word.end


def _is_quoted(text: str, value: str) -> bool:
    """Whether the text is the value in quotes, or behind a backslash."""
    if text == f"'{value}'":
        return "'" not in value
    if text == f'"{value}"':
        return EXPANDED.isdisjoint(value)
    return text == "\\" + value != "\\\n" and len(value) == 1
