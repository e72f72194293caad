"""Programs so plain that nothing can be read in two ways: words between single blanks, no character that means anything, and ` | ` between commands.

In: a Script.  Out: whether it is one of these, and the tree has exactly its words.  That bashlex reads the same commands and words in every such
text is a property under test; here it need not be asked, and need not even be loaded.
"""

from capfence_sh.syntax.tree import Pipeline, Simple, Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Node, Script

JOINT = " | "
CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./- ")
_JOINED = CHARACTERS | {"|"}
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
    if not _JOINED.issuperset(text):
        return []
    found: list[list[str]] = []
    for stage in text.split(JOINT):
        row = words(stage)
        if not row:
            return []
        found.append(row)
    return found


def agrees(script: "Script") -> bool:
    """Whether the program is a plain text and the tree says of it what the text says."""
    expected = stages(script.source[script.start : script.end])
    commands = _commands(script.body)
    if not expected or len(expected) != len(commands):
        return False
    at = script.start
    for command, texts in zip(commands, expected):
        if not _has(command, texts, at):
            return False
        at += sum(map(len, texts)) + len(texts) - 1 + len(JOINT)
    return True


def _commands(body: "Node | None") -> "tuple[Node, ...]":
    if isinstance(body, Simple):
        return (body,)
    if isinstance(body, Pipeline) and not body.negated and not body.timed and not any(body.stderr):
        return body.commands
    return ()


def _has(command: "Node", texts: list[str], at: int) -> bool:
    """Whether a command has these words and nothing else, from this place on."""
    if not isinstance(command, Simple) or command.assignments or command.redirections or len(command.words) != len(texts):
        return False
    for word, text in zip(command.words, texts):
        part = word.parts[0]
        end = at + len(text)
        if len(word.parts) != 1 or not isinstance(part, Text) or part.quoted or (part.value, word.start, word.end) != (text, at, end):
            return False
        at = end + 1
    return True
