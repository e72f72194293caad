"""What is known of one shell variable: its possible values, where they came from, and whether there are others."""

from capfence_sh.places import secret_variable
from capfence_sh.words.fields import (
    ARITHMETIC,
    COMPLETE,
    FOLDED,
    ITEM,
    JOB,
    NUMBERED,
    NUMBERS,
    SUBSTITUTION,
    VARIABLE,
    Dynamic,
    Literal,
    gravest,
    is_complete,
    of_value,
    texts,
)
from capfence_sh.words.patterns import literal_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from capfence_sh.shell import Shell
    from capfence_sh.words.fields import Field

MAX_VALUE = 65536  # characters of one value
MAX_ELEMENTS = 4096  # of one array
MAX_ENTRIES = 256  # of one associative array
MAX_VALUES = 32  # possible values of one variable
MAX_JOINED = 16  # the same, when branches meet
MOST_NAMES = 48  # of the variables that one word is made of

# where a value came from (Binding.origin), the least trusted last
SCRIPT = "script"
ENVIRONMENT = "environment"
LOOP = "loop item"
COUNTED = "number"  # digits on one line, as a command printed them
LINES = "numbers of lines"  # the same on any number of lines, or what grep says instead of them
GLOB = "glob list"
LISTED = "list of files"  # of the workspace, as a command printed it or a pattern found them
OUTPUT = "command substitution"
DATA = "data"  # read, mapfile: the content of a file or of standard input
_ORIGINS = (SCRIPT, ENVIRONMENT, LOOP, COUNTED, LINES, GLOB, LISTED, OUTPUT, DATA)


class Binding:
    """What is known of one variable.

    values: texts it may have; known: there are no others.  reason: that of a Dynamic made of it.  origin: one of the constants above.
    array: its elements when it is an indexed array without holes.  unset: it may also not be set.
    prefix: text that every value begins with, when they are not known.  names: the variables that the value was made of.
    table: keys and values of an associative array, when all are known; what stands for the variable without a key is not.
    """

    __slots__ = ("array", "known", "names", "origin", "prefix", "reason", "table", "unset", "values")

    def __init__(
        self,
        values: tuple[str, ...],
        reason: str,
        known: bool,
        array: tuple[str, ...] | None = None,
        origin: str = SCRIPT,
        unset: bool = False,
        prefix: str = "",
        names: tuple[str, ...] = (),
        table: "Mapping[str, str] | None" = None,
    ) -> None:
        if len(values) > MAX_VALUES or any(len(value) > MAX_VALUE for value in values):
            values = tuple(value for value in values[:MAX_VALUES] if len(value) <= MAX_VALUE)
            known, array, reason = False, None, VARIABLE if reason in (FOLDED, NUMBERED, *NUMBERS) else reason
        self.values = values
        self.reason = reason
        self.known = known
        self.array = array
        self.origin = origin
        self.unset = unset
        self.prefix = prefix
        self.names = names
        self.table = table

    @property
    def inherited(self) -> bool:
        """Whether the value is a fact of the request."""
        return self.origin == ENVIRONMENT

    @staticmethod
    def unknown(reason: str, origin: str = SCRIPT) -> "Binding":
        """A variable that is set to something unknown."""
        return Binding((), reason, False, None, origin)

    @staticmethod
    def of_values(values: tuple[str, ...], reason: str, origin: str = SCRIPT) -> "Binding":
        """A variable that has one of these values; without any it is unknown."""
        return Binding(values, reason, bool(values), None, origin)

    @staticmethod
    def of_field(field: "Field", origin: str = SCRIPT) -> "Binding":
        """A variable that got the value of this word."""
        if isinstance(field, Literal):
            return Binding((field.text,), FOLDED, True, None, origin)
        return Binding(texts(field), of_value(field), is_complete(field), None, origin, prefix=field.folded, names=field.names)

    def fields(self, name: str) -> "tuple[Field, ...]":
        """The word "$name" in each of the forms it may have; none where it is not set."""
        if self.known and len(self.values) == 1 and self.reason == FOLDED:
            return (Literal(self.values[0], False, 0, 0),)
        if self.known:
            return tuple(Dynamic(self.reason, "", "", (value,), False, (name,), 0, 0) for value in self.values)
        return (Dynamic(self.reason, "", "", (), False, (name,), 0, 0, folded=self.prefix, some=self.values),)

    @staticmethod
    def of_items(fields: "tuple[Field, ...]") -> "Binding":
        """A loop variable over these words: known when each of them is one known text; patterns stand for files, so they are not."""
        values: list[str] = []
        starts: list[str] = []
        reasons, known, origin = [ITEM], True, LOOP
        if fields and all(isinstance(field, Dynamic) and field.reason == JOB and not field.prefix and not field.suffix for field in fields):
            return JOBS
        for field in fields:
            if field.glob:
                known, origin = False, GLOB
                starts += [literal_start(text) for text in texts(field)] or [""]
                continue
            known = known and is_complete(field)
            values += texts(field)
            starts += texts(field) if is_complete(field) else (field.folded if isinstance(field, Dynamic) else "",)
            if isinstance(field, Dynamic) and field.reason not in (FOLDED, *NUMBERS):
                reasons.append(field.reason)
        unset = known and not values
        return Binding(tuple(dict.fromkeys(values)), gravest(reasons), known, None, origin, unset, _common_start(starts))


UNKNOWN = Binding((), VARIABLE, False)
FILES = Binding((), ITEM, False, None, LISTED)
UNSET = Binding((), FOLDED, True, unset=True)
NUMBER = Binding((), ARITHMETIC, False)
JOBS = Binding((), JOB, False, None, LOOP)


def is_number(binding: Binding) -> bool:
    """Whether the variable holds a number, if anything."""
    if binding.array is not None or (not binding.known and binding.reason not in NUMBERS):
        return False
    return all(value.lstrip("-").isdigit() and value.isascii() for value in binding.values)


def united(one: Binding, two: Binding) -> Binding:
    """What is known of a variable that has one binding or the other."""
    if one is two or (one.table is not None and one.table == two.table):
        return one
    if all(binding is JOBS or binding.array == () for binding in (one, two)):
        return JOBS
    values = tuple(dict.fromkeys(one.values + two.values))
    known = one.known and two.known and len(values) <= MAX_JOINED
    reasons = [binding.reason for binding in (one, two) if binding is not UNSET]
    reason = gravest(reasons or [FOLDED])
    if len(values) > MAX_JOINED and reason == NUMBERED:
        reason = VARIABLE
    elif not known and reason == FOLDED:
        reason = ARITHMETIC if is_number(one) and is_number(two) else VARIABLE
    array = one.array if one.array == two.array else None
    if one is UNSET or two is UNSET:
        array = one.array if two is UNSET else two.array
    elif (one.array is None) != (two.array is None) or array != two.array:
        known = False  # an array on one side only: its other elements would be lost
        reason = gravest([reason, VARIABLE])
    origin = max(one.origin, two.origin, key=_ORIGINS.index)
    start = _common_start([one.prefix, two.prefix]) if not one.known and not two.known else ""
    names = one.names if one.names == two.names else few_names(one.names + two.names)
    both = Binding(values[:MAX_JOINED], reason, known, array, origin, one.unset or two.unset, start, names)
    return one if both.names == one.names and both.origin == one.origin and both.values == one.values and same(one, both) else both


def in_case(binding: Binding, changes: tuple[str, ...]) -> Binding:
    """What is known of a variable that was given this, where bash may change the letters: to small ones ("l") or large ones ("u")."""
    held = (*binding.values, *(binding.array or ()))
    found = [text.lower() if change == "l" else text.upper() for change in changes for text in held]
    if set(found).issubset(held) and not binding.prefix:
        return binding
    values = tuple(dict.fromkeys((*found, *held)))[:MAX_VALUES]
    if binding.array is not None or not binding.known:
        return Binding(values, VARIABLE if binding.reason in COMPLETE else binding.reason, False, None, binding.origin, binding.unset)
    return Binding(values, binding.reason, True, None, binding.origin, binding.unset, names=binding.names)


def same(one: Binding, two: Binding) -> bool:
    """Whether two bindings say the same."""
    if one is two:
        return True
    facts = (one.known, one.unset, one.reason, one.array, one.prefix) == (two.known, two.unset, two.reason, two.array, two.prefix)
    return facts and one.table == two.table and set(one.values) == set(two.values)


def appended(old: Binding, new: Binding) -> Binding:
    """`name+=value`: every old value followed by every new one."""
    before = old.values + (("",) if old.unset else ())
    pairs = [a + b for a in before for b in new.values]
    known = old.known and new.known and old.array is None
    reason = gravest([old.reason, new.reason] if known else [old.reason, new.reason, VARIABLE])
    return Binding(tuple(dict.fromkeys(pairs)), reason, known, None, new.origin, prefix=old.prefix)


def defaulted(old: Binding, field: "Field", null_too: bool) -> Binding:
    """After `${name:=WORD}` (`null_too`) or `${name=WORD}`; the old one itself where it stays."""
    kept = tuple(value for value in old.values if value or not null_too)
    printed = null_too and old.reason == SUBSTITUTION  # by a command that may have failed
    if old.known and not old.unset and len(kept) == len(old.values) and not printed:
        return old
    new = Binding.of_field(field)
    if old.known and not kept:
        return new
    return united(Binding(kept, old.reason, old.known, None, old.origin), new)


def is_one_text(field: "Field") -> bool:
    """Whether the word is exactly one word with one known text."""
    if field.glob or not is_complete(field):
        return False
    return isinstance(field, Literal) or len(field.values) == 1


def few_names(names: "Sequence[str]") -> tuple[str, ...]:
    """Each name once.  Of too many, those of secrets come first, and a name that no variable has stands for the rest."""
    found = tuple(dict.fromkeys(names))
    if len(found) <= MOST_NAMES:
        return found
    return (*sorted(found, key=lambda name: not secret_variable(name))[:MOST_NAMES], "?")


def _common_start(starts: list[str]) -> str:
    if not starts:
        return ""
    low, high = min(starts), max(starts)
    position = 0
    while position < len(low) and low[position] == high[position]:
        position += 1
    return low[:position]


def keyed_in(one: "Shell", two: "Shell") -> "Mapping[str, bool | None]":
    """Which variables are associative arrays in one state or the other (see `Shell.keyed`)."""
    if one.keyed is two.keyed:
        return one.keyed
    found = {**one.keyed, **two.keyed}
    for name in [name for name in found if name not in one.keyed or name not in two.keyed or one.keyed[name] is not two.keyed[name]]:
        kinds = [_kind(shell, name) for shell in (one, two)]
        found[name] = False if False in kinds else None if None in kinds else True
    return found


def _kind(shell: "Shell", name: str) -> "bool | None":
    """What `keyed` says of a variable, None when it surely is not set."""
    if name in shell.keyed:
        return shell.keyed[name]
    held = shell.scope.lookup(name)
    return None if held.known and held.unset and not held.values else False
