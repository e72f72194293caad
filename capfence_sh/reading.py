"""What one argv means to its program: the value that `options` makes and the stages after it read."""

from capfence_sh.catalog.vocabulary import TEXT
from capfence_sh.words import Dynamic, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Use
    from capfence_sh.catalog.vocabulary import Command, Option
    from capfence_sh.words import Field

_MANY = 16  # options of one command


class Given:
    """An option as given: `option` from the table, `name` canonical, `values` its words, `index` its argv position.

    active: its effects hold (its `when` names the value given, or the value is not known); known: option and value stand there literally.
    """

    __slots__ = ("active", "index", "known", "name", "option", "values")

    def __init__(self, option: "Option", values: "tuple[Field, ...]", index: int, word: "Field", switched_off: bool = False) -> None:
        first = values[0] if values else None
        self.option = option
        self.name = option.names[0]
        self.values = values
        self.index = index
        self.known = isinstance(word, Literal) and (first is None or isinstance(first, Literal))
        text = "" if first is None else word_text(first)
        self.active = not switched_off and (not option.when or text is None or text in option.when)


class Reading:
    """What one argv means to its program.

    spec: the innermost subcommand (or the program); specs: the specs from the program to it; path: their canonical names
    ("docker", "container", "stop"); written: the same as they were written ("rm" for "remove").  given: options in order; operands: (role, word, argv index) in order; uses: every word that has a role,
    option values first; unknown: words not understood; ambiguous: Dynamic words that could be an option or choose a subcommand.
    harmless: --help, --dry-run or the like was given.  separator: how many operands stood before `--`, -1 without one.
    words: the argv as given.
    """

    __slots__ = (
        "_named",
        "_told",
        "ambiguous",
        "given",
        "harmless",
        "operands",
        "path",
        "separator",
        "spec",
        "specs",
        "unknown",
        "uses",
        "words",
        "written",
    )

    def __init__(
        self,
        specs: "tuple[Command, ...]",
        written: tuple[str, ...],
        given: tuple[Given, ...],
        operands: "tuple[tuple[str, Field, int], ...]",
        uses: "tuple[Use, ...]",
        unknown: "tuple[Field, ...]",
        ambiguous: "tuple[Dynamic, ...]",
        separator: int,
        words: "tuple[Field, ...]" = (),
    ) -> None:
        self.spec = specs[-1]
        self.specs = specs
        self.path = (specs[0].names[0],) if len(specs) == 1 else tuple([spec.names[0] for spec in specs])
        self.written = written
        self.given = given
        self.operands = operands
        self.uses = uses
        self.unknown = unknown
        self.ambiguous = ambiguous
        self.separator = separator
        self.words = words
        self._named: dict[str, list[tuple[int, Given]]] | None = None
        self._told: tuple[Field, ...] | None = None
        self.harmless = False
        for each in given:
            if each.option.harmless and each.active and each.known and not self._done_anyway(each):
                self.harmless = True

    def _done_anyway(self, given: Given) -> bool:
        """Whether the subcommand has an option of that name that tries nothing out, wherever it was written (`npm --dry-run config set`)."""
        if len(self.specs) == 1:
            return False
        word = word_text(self.words[given.index]) if given.index < len(self.words) else None
        if word == "--version" and any(index == given.index + 1 for _, _, index in self.operands):
            return True  # one of what the subcommand works on (`flux install --version v2`)
        own = next((option for spec in self.specs[1:] for option in spec.options if given.name in option.names), given.option)
        return not own.harmless

    def behind(self) -> "tuple[Given, ...]":
        """The options that stand behind an operand: with POSIXLY_CORRECT they are operands, too."""
        first = min([index for _, _, index in self.operands], default=len(self.words))
        return tuple(given for given in self.given if given.index > first)

    def has(self, *names: str) -> bool:
        """Whether an option that bears one of `names` was given, in any spelling."""
        if len(self.given) > _MANY:
            return not self._by_name().keys().isdisjoint(names)
        for given in self.given:
            for name in names:
                if name in given.option.names:
                    return True
        return False

    def values(self, *names: str) -> "tuple[Field, ...]":
        """The values of every given option that bears one of `names`, in order."""
        if len(self.given) > _MANY:
            named = self._by_name()
            found = sorted([each for name in names for each in named.get(name, ())], key=_position)
            return tuple(value for _, given in found for value in given.values)
        return tuple(value for given in self.given for name in names if name in given.option.names for value in given.values)

    def _by_name(self) -> "dict[str, list[tuple[int, Given]]]":
        """The given options by each of their names, with their places: of many, each is looked at once however often they are asked for."""
        if self._named is None:
            self._named = {}
            for position, given in enumerate(self.given):
                for name in given.option.names:
                    self._named.setdefault(name, []).append((position, given))
        return self._named

    def option_uses(self) -> "tuple[Use, ...]":
        """The uses that come from option values, without those of operands: for an analyser that reads the operands itself."""
        words = {id(field) for _, field, _ in self.operands}
        return tuple(use for use in self.uses if id(use.fields[0]) not in words)

    def told(self) -> "tuple[Field, ...]":
        """The operands that are no more than text, looked through once however many texts of code stand beside them."""
        if self._told is None:
            self._told = tuple([field for each, field, _ in self.operands if each == TEXT])
        return self._told

    def texts(self) -> "tuple[str | None, ...]":
        """The text of each operand, None where it is not known."""
        return tuple(word_text(field) for _, field, _ in self.operands)


def _position(placed: tuple[int, Given]) -> int:
    return placed[0]


def word_text(field: "Field") -> str | None:
    """The text of a word: a literal's, or the only value a folded word can have; None when it is not known."""
    if isinstance(field, Literal):
        return field.text
    return field.values[0] if len(field.values) == 1 else None


def known_start(field: "Field") -> str:
    """The text of a word as far as it is known from its beginning."""
    if isinstance(field, Literal):
        return field.text
    text = word_text(field)
    return field.prefix if text is None else text
