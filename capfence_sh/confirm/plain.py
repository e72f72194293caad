"""Programs so plain that nothing can be read in two ways: one command, its words between single blanks, no character that means anything.

In: a Script.  Out: whether it is one of these, and the tree has exactly its words.  That bashlex reads the same words in every such text is a
property under test; here it need not be asked, and need not even be loaded.
"""

from capfence_sh.syntax.tree import Simple, Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Script

CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./- ")
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
    """The words of a plain text, [] for any other text."""
    if len(text) > LONGEST or not CHARACTERS.issuperset(text):
        return []
    found = text.split(" ")
    return [] if "" in found or "=" in found[0] or found[0] in KEYWORDS else found


def agrees(script: "Script") -> bool:
    """Whether the program is a plain text and the tree says of it what the text says."""
    body = script.body
    if not isinstance(body, Simple) or body.assignments or body.redirections:
        return False
    expected = words(script.source[script.start : script.end])
    if not expected or len(expected) != len(body.words):
        return False
    at = script.start
    for word, text in zip(body.words, expected):
        part = word.parts[0]
        end = at + len(text)
        if len(word.parts) != 1 or not isinstance(part, Text) or part.quoted or (part.value, word.start, word.end) != (text, at, end):
            return False
        at = end + 1
    return True
