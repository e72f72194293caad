"""The values that parameters have in one of the worlds a scope allows.

A variable with several possible values makes several worlds.  Values are given the choices of their world; where one is needed that was not made
they take the first and remember that there are others (`asked`), so that every world can be visited.
"""

from capfence_sh.words import patterns
from capfence_sh.words.fields import ARITHMETIC, FOLDED, ITEM, JOB, NUMBERED, POSITIONAL, VARIABLE, Literal, is_complete, of_value, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.binding import Binding
    from capfence_sh.scope import Scope
    from capfence_sh.words.fields import Field

DEFAULT_IFS = " \t\n"
_MOST_FIELDS = 8  # patterns that are looked at of those a positional parameter may come from


class Value:
    """One value.  text: None when the parameter is not set (or not `known`).  start: what an unknown one begins with; many: it may be none or several words.

    sure: false for a known text where the variable may have others that are not known.
    """

    __slots__ = ("known", "many", "reason", "start", "sure", "text")

    def __init__(self, text: str | None, known: bool, reason: str, start: str = "", many: bool = False, sure: bool = True) -> None:
        self.sure = sure
        self.text = text
        self.known = known
        self.reason = reason
        self.start = start
        self.many = many


UNSET = Value(None, True, FOLDED)
UNKNOWN = Value(None, False, VARIABLE)


class Values:
    """Looks parameters up in a scope, in one world; see the module."""

    __slots__ = ("asked", "choices", "scope")

    def __init__(self, scope: "Scope", choices: dict[str, int]) -> None:
        self.scope = scope
        self.choices = dict(choices)
        self.asked: list[tuple[str, int]] = []

    def choose(self, key: str, count: int) -> int:
        """Which of `count` possibilities holds in this world."""
        if count < 2:
            return 0
        if key not in self.choices:
            self.choices[key] = 0
            self.asked.append((key, count))
        return self.choices[key]

    def others(self) -> list[dict[str, int]]:
        """The choices of the worlds that differ from this one in what it asked first."""
        base = dict(self.choices)
        found: list[dict[str, int]] = []
        for key, count in reversed(self.asked):
            del base[key]
            found = [{**base, key: index} for index in range(1, count)] + found
        return found

    def variable(self, name: str) -> Value:
        """The value of a variable by name."""
        return self.bound("$" + name, self.scope.lookup(name))

    def bound(self, key: str, binding: "Binding") -> Value:
        """The value of a binding in this world; what is not known may still have some known possibilities."""
        possible: list[str | None] = [*binding.values, *([None] if binding.unset else [])]
        others = not binding.known and not (binding.values and binding.reason == NUMBERED)
        index = self.choose(key, len(possible) + others)
        if index < len(possible):
            return Value(possible[index], True, binding.reason, sure=binding.known)
        return Value(None, False, binding.reason, binding.prefix)

    def assign(self, name: str, text: str | None) -> None:
        """From here on the variable has this text, or an unknown one: what stands left in a word changes what stands right."""
        if name.isidentifier():
            self.scope = self.scope.forget(name) if text is None else self.scope.assign(name, Literal(text, False, 0, 0))

    def parameter(self, name: str) -> Value:
        """The value of a parameter that stands for one text: a variable, a positional or a special one."""
        if name.isdigit():
            return self.positional(int(name))
        if name == "#":
            count = count_of(self.arguments())
            return Value(None, False, ARITHMETIC) if count is None else Value(str(count), True, ARITHMETIC)
        if name in ("?", "$", "!"):
            return Value(None, False, JOB if name == "!" else ARITHMETIC, many=name == "!")
        return UNKNOWN if name == "-" else self.variable(name)

    def element(self, name: str, index: int | None) -> Value:
        """`${name[index]}`; an index that is not known is None."""
        binding = self.scope.lookup(name)
        if not binding.known and binding.values and binding.array is None:
            return self.bound("$" + name, binding)  # any element may be one of them
        if not binding.known or index is None:
            return Value(None, False, VARIABLE if binding.known else binding.reason, binding.prefix)
        if binding.array is None:
            return self.variable(name) if index == 0 else UNSET
        if binding.unset and self.choose("unset " + name, 2):
            return UNSET
        inside = -len(binding.array) <= index < len(binding.array)
        return Value(binding.array[index], True, binding.reason) if inside else UNSET

    def entry(self, name: str, table: "Mapping[str, str]", key: str | None) -> Value:
        """`${name[key]}` of an associative array; a key that is not known may be any of them, or none."""
        if key is not None:
            return Value(table[key], True, FOLDED) if key in table else UNSET
        possible = tuple(dict.fromkeys(table.values()))
        index = self.choose("entry " + name, len(possible) + 1)
        return Value(possible[index], True, ITEM) if index < len(possible) else UNSET

    def elements(self, name: str) -> list[Value] | Value:
        """`${name[@]}`; one unknown Value when the list is not known."""
        binding = self.scope.lookup(name)
        if binding.array is not None:
            if binding.unset and self.choose("unset " + name, 2):
                return []
            return [Value(text, True, binding.reason) for text in binding.array]
        if not binding.known:
            value = self.bound("$" + name, binding) if binding.values else UNKNOWN
            return [value] if value.known else Value(None, False, binding.reason, binding.prefix, many=True)
        value = self.variable(name)
        return [] if value.text is None else [value]

    def positional(self, index: int) -> Value:
        """`$0`, `$1` and so on."""
        if index == 0:
            return UNKNOWN if self.scope.name is None else self._one("0", self.scope.name)
        fields, values = self.scope.positional, self.arguments()
        if fields is None or values is None:
            return Value(None, False, POSITIONAL)
        if any(value.many for value in values[: index - 1]):
            return self._any_of(str(index), fields[:index])
        if self.scope.also and fields[index - 1 : index] and fields[index - 1].glob and self.scope.glob_options():
            return self._any_of(str(index), fields)  # the patterns behind it may be forms of this one
        return self._one(str(index), fields[index - 1]) if index <= len(values) else UNSET

    def _any_of(self, key: str, fields: "tuple[Field, ...]") -> Value:
        """One of the words that these stand for, where some are patterns; or something else."""
        possible = list(dict.fromkeys(text for field in fields[:_MOST_FIELDS] for text in texts(field)))
        patterned = any(field.glob for field in fields) and len(possible) <= _MOST_FIELDS
        at = self.choose(key, len(possible) + 1) if patterned else len(possible)
        return Value(possible[at], True, ITEM, sure=False) if at < len(possible) else Value(None, False, POSITIONAL)

    def _one(self, key: str, field: "Field") -> Value:
        """One positional parameter; a pattern stands for a file that it matches."""
        if field.glob and is_complete(field):
            possible = texts(field)
            return Value(possible[self.choose(key, len(possible))], True, ITEM)
        value = self._argument(key, field)
        return Value(None, False, POSITIONAL) if value.many else value

    def arguments(self) -> list[Value] | None:
        """The words of "$@"; None when they are not known."""
        if self.scope.positional is None:
            return None
        return [self._argument(str(i + 1), field) for i, field in enumerate(self.scope.positional)]

    def _argument(self, key: str, field: "Field") -> Value:
        if isinstance(field, Literal):
            if field.glob:
                return Value(None, False, ITEM, patterns.literal_start(field.text), many=True)
            return Value(field.text, True, FOLDED)
        if field.splits or field.glob:
            return Value(None, False, VARIABLE if field.reason == FOLDED else field.reason, field.folded, many=True)
        known, possible, reason = is_complete(field), texts(field), of_value(field)
        index = self.choose(key, len(possible) + (not known and not (possible and reason == NUMBERED)))
        if index < len(possible):
            return Value(possible[index], True, reason, sure=known)
        return Value(None, False, reason, field.folded)

    def ifs(self) -> str | None:
        """The separators of this world; None when they are not known."""
        value = self.variable("IFS")
        if not value.known or not value.sure:
            return None
        return DEFAULT_IFS if value.text is None else value.text


def count_of(values: list[Value] | None) -> int | None:
    """How many words these are; None when that is not known."""
    return None if values is None or any(value.many for value in values) else len(values)
