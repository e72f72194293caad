"""Word of the tree -> what the command will receive: Literal, or Dynamic with a reason."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Field: TypeAlias = "Literal | Dynamic"

# reasons of Dynamic (strings, shown by `explain`)
VARIABLE = "variable"  # value not known
FOLDED = "folded"  # a variable whose value the script (or the request's environment) fixes: see `values`
ITEM = "item"  # a loop variable over a list: `values` holds the literal items, empty when they are globs or data
SUBSTITUTION = "substitution"  # output of a command
PROCESS = "process-substitution"  # a /dev/fd path
ARITHMETIC = "arithmetic"  # a number
POSITIONAL = "positional"  # "$1", "$@" without known arguments
EVALUATED = "evaluated"  # ${x@P}, ${!x}: data that bash evaluates


class Literal:
    """A word whose text is known.  `glob`: it holds active glob characters, `text` is then the pattern as written."""

    __slots__ = ("end", "glob", "start", "text")

    def __init__(self, text: str, glob: bool, start: int, end: int) -> None:
        self.text = text
        self.glob = glob
        self.start = start
        self.end = end


class Dynamic:
    """A word that is not known before it runs.

    reason: one of the constants above.  prefix/suffix: literal text known to stand before the first and after the last unknown part.
    values: possible whole texts when they can be folded (evidence, never a reason to relax); () when unknown.
    splits: unquoted, may become none, one or several words.
    """

    __slots__ = ("end", "names", "prefix", "reason", "splits", "start", "suffix", "values")

    def __init__(
        self,
        reason: str,
        prefix: str,
        suffix: str,
        values: tuple[str, ...],
        splits: bool,
        names: tuple[str, ...],
        start: int,
        end: int,
    ) -> None:
        self.reason = reason
        self.prefix = prefix
        self.suffix = suffix
        self.values = values
        self.splits = splits
        self.names = names  # the variables it is made of
        self.start = start
        self.end = end


def literal(text: str) -> Literal:
    """A Literal that stands nowhere in a source (argv given as such, text found by an analyser)."""
    return Literal(text, False, 0, 0)
