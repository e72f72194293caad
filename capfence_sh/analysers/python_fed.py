"""Processes that a Python program gives something to read: what they are fed is data of the program."""

from capfence_sh.analysers import Use
from capfence_sh.catalog.vocabulary import SHELL
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.python_scope import Node

_EMPTY = ("DEVNULL",)


def fed(words: "list[str | None]", options: "dict[str, Node]") -> list[Use]:
    """The process at the end of a pipe, when input or stdin is given to it."""
    stdin = options.get("stdin")
    given = "input" in options or (stdin is not None and stdin.text("attr") not in _EMPTY and getattr(stdin.raw, "value", 0) is not None)
    known = [word for word in words if word is not None]
    if not given or len(known) < len(words):
        return []
    return [Use(SHELL, (literal("cat | " + " ".join(map(_quoted, known))),))]


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "'\\''") + "'"
