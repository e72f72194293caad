"""An option whose value is a variable that is not set takes the next word for it: `kubectl -n $NS get pods` asks for a command `pods`.

kubectl ends there with an error (behind an option it looks for no plugin either), so that nothing is unknown; what the author meant runs where
the variable is set, and is judged as well.
"""

from capfence_sh import capabilities as cap
from capfence_sh.options import read, word_text
from capfence_sh.words import FOLDED, VARIABLE, Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.words import Field

_ENDING = frozenset(("kubectl",))


def ends(command: "Command") -> "Command | None":
    """The command without what is unknown about it, when it only ends with an error for want of the value; None for any other."""
    reading = command.reading
    option = word_text(command.argv[1]) if len(command.argv) > 2 else None
    if reading is None or command.program not in _ENDING or len(reading.path) != 1 or option is None or option[:1] != "-":
        return None
    if any(effect.capability not in (cap.EXECUTE, cap.UNKNOWN) for effect in command.effects):
        return None
    return command.with_effects(tuple(effect for effect in command.effects if effect.capability != cap.UNKNOWN))


def meant(argv: "tuple[Field, ...]", command: "Command") -> "tuple[Field, ...] | None":
    """The words with an unknown value where the variable stands; None unless the program understands them so, and the values are those of options."""
    words = tuple(_given(field) for field in argv)
    if command.reading is None:
        return None
    reading = read(command.reading.specs[0], words)
    values = [value for given in reading.given for value in given.values]
    missing = [word for word, field in zip(words, argv) if word is not field]
    return words if not reading.unknown and len(reading.path) > 1 and all(word in values for word in missing[:1]) else None


def _given(field: "Field") -> "Field":
    if not isinstance(field, Dynamic) or field.reason != FOLDED or not field.splits or field.values:
        return field
    return Dynamic(VARIABLE, "", "", (), False, field.names, field.start, field.end)
