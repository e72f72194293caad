"""Programs so plain that nothing can be read in two ways.

In: a text or a Script.  Out: whether it is one of these.  `stages` takes only words between single blanks, of characters that mean nothing or in quotes
without expansions, and ` | ` between commands: such a text can be judged without a tree.  `agrees` takes patterns, redirections and lists as well, and
the tree has to account for every character.  That bashlex reads the same commands and words in every such text is a property under test; here it need not be
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
QUOTES = frozenset("'\"\\")
ALONE = frozenset(("{}", "!"))  # words that mean nothing to a shell where no command begins
JUDGED_CLOSELY = ("alias", "capfence")  # no text is plain in which quotes may hide these
EXPANDED = frozenset('"$`')  # what means something between double quotes
ESCAPES = ("\\\\", "\\\n")  # besides, a backslash before any of these, itself, a line end or the closing quote
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
    """The words, as they are written, of each command of a plain pipeline (of one command, too), [] for any other text."""
    found = [words(stage) for stage in text.split(JOINT)]
    return found if all(found) else _with_quotes(text)


def _with_quotes(text: str) -> "list[list[str]]":
    """The same where words are quoted, or stand for themselves."""
    if len(text) > LONGEST or not text.isascii():
        return []
    found: list[list[str]] = []
    at = 0
    for stage in _blotted(text).split(JOINT):
        row: list[str] = []
        for word in stage.split(" "):
            if not word or not (CHARACTERS.issuperset(word) or word in ALONE):
                return []
            row.append(text[at : at + len(word)])
            at += len(word) + 1
        if not _is_name(row[0]):
            return []
        found.append(row)
        at += len(JOINT) - 1
    return found


def _blotted(text: str) -> str:
    """The text with letters for what is quoted; "" where quotes hold more than text, or do not end."""
    if QUOTES.isdisjoint(text):
        return text
    bare = text.replace("'", "").replace('"', "").replace("\\", "")
    if any(word in bare for word in JUDGED_CLOSELY):
        return ""
    found = ""
    at = 0
    for start, char in enumerate(text):
        if start < at or char not in QUOTES:
            continue
        end = start + 1 if char == "\\" else text.find(char, start + 1)
        inside = text[start + 1 : end]
        if end < 0 or text[end : end + 1] in ("", "\n") or "\0" in inside or (char == '"' and not _stays(inside)):
            return ""
        found += text[at:start] + "w" * (end + 1 - start)
        at = end + 1
    return found + text[at:]


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
    return name == "[" or _is_name(name)


def _is_name(word: str) -> bool:
    """Whether a word is an ordinary one that is no keyword or assignment where a command begins."""
    return CHARACTERS.issuperset(word) and "=" not in word and word not in KEYWORDS


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
        return _stays(value)
    return text == "\\" + value != "\\\n" and len(value) == 1


def _stays(text: str) -> bool:
    """Whether double quotes leave a text as it is."""
    return EXPANDED.isdisjoint(text) and not (text.endswith("\\") or any(pair in text for pair in ESCAPES))
