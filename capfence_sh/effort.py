"""The words of a command and the state of the shell -> for how many steps more than one the command counts (see walk.MAX_STEPS)."""

from capfence_sh.binding import MAX_VALUES
from capfence_sh.syntax import tree
from capfence_sh.word_forms import all_literal
from capfence_sh.words import Dynamic, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.shell import Shell
    from capfence_sh.syntax.tree import Word
    from capfence_sh.walk import Frame
    from capfence_sh.words import Field

_LONG = 1024  # characters of a command and of what it is given
_MANY = 8  # words of a command


def of_number(fields: "tuple[Field, ...]", written: int) -> int:
    """Many words take time of their own, most of all where a few in the script make them; written: how many stand there."""
    count = len(fields)
    return (count - _MANY >> 2) + max(count - written, 0) if count > _MANY else 0


def of_items(row: "tuple[Word, ...]", fields: "tuple[Field, ...]", shell: "Shell") -> int:
    """The same for the list of a loop."""
    size = _named(row, set(), shell)
    return (max(len(fields) - _MANY, 0) >> 3) + (size >> 6 if size > _LONG else 0)


def of_array(fields: "tuple[Field, ...]") -> int:
    """The same for the items of an array, which are only kept."""
    return max(len(fields) - _MANY, 0) >> 3


def of_words(
    row: "tuple[Word, ...]", argv: "tuple[Field, ...]", others: "tuple[tuple[str, Field], ...]", shell: "Shell", frame: "Frame"
) -> int:
    """About how many characters are looked at for a command, where they are many: its own, those it is given and those of variables it names."""
    size = (row[-1].end - row[0].start if row else 0) + (len(frame.stdin.text or "") >> 2)
    if others or not all_literal(argv):
        fields = [field for field in (*argv, *(field for _, field in others)) if isinstance(field, Dynamic)]
        size += sum([_characters(texts(field)) for field in fields]) >> 1
        size += _named(row, {name for field in fields for name in field.names}, shell)
    return size if size > _LONG else 0


def _named(row: "tuple[Word, ...]", names: set[str], shell: "Shell") -> int:
    """About how many characters are looked at for these variables and those that the words name: more where an operator changes them."""
    changed: set[str] = set()
    for word in row:
        for part in word.parts:
            inner = [each for item in part.items if item.value for each in item.value.parts] if isinstance(part, tree.Array) else [part]
            for each in inner:
                if isinstance(each, tree.Param):
                    (changed if each.op else names).add(each.name)
    kept, rest = ([shell.scope.lookup(name) for name in those] for those in (names, changed))
    return sum(
        [_characters(each.array or each.values) >> 1 for each in kept] + [_characters(each.array or each.values) << 1 for each in rest]
    )


def _characters(values: tuple[str, ...]) -> int:
    """How many there are, where a text is long or the texts are many: the others count by the values that a word has."""
    size = sum(map(len, values))
    return size if size > 64 * len(values) or len(values) > MAX_VALUES else 0
