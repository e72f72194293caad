"""argv + catalogue entry -> Reading: which words are options, their values, operands, and what was not understood.

The one option parser of the project; tables say what exists, this module says how words are read: POSIX.1-2017 chapter 12.2, getopt_long(3)
for the GNU styles, and the other styles that `catalog.vocabulary` names.  A word that is not known before it runs (Dynamic) and could become
an option is reported in `ambiguous` and read as an operand.
"""

from capfence_sh.analysers import Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.option_names import begins, find, long, single
from capfence_sh.reading import Given, Reading, known_start, word_text
from capfence_sh.words import NUMBERED, NUMBERS, SUBSTITUTION, Dynamic, Literal, cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command, Option
    from capfence_sh.words import Field

__all__ = ["Given", "Reading", "known_start", "read", "word_text"]

TAKES_THE_REST = (v.COMMAND, v.SHELL_WORDS, v.ARGUMENTS)
_SWITCH_VALUES = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def read(spec: "Command", argv: "tuple[Field, ...]") -> Reading:
    """Read `argv` (program name included) as the program described by `spec` would; never fails: see Reading.unknown."""
    reader = _Reader(spec, argv)
    reader.run()
    return reader.reading()


class _Reader:
    """State of one reading; `next` is the argv position to look at."""

    __slots__ = ("ambiguous", "argv", "given", "next", "operands", "rest", "separator", "specs", "unknown", "written")

    def __init__(self, spec: "Command", argv: "tuple[Field, ...]") -> None:
        self.specs = [spec]
        self.written = [(word_text(argv[0]) or "").rpartition("/")[2] if argv else ""]
        self.argv = argv
        self.next = 1
        self.given: list[Given] = []
        self.operands: list[tuple[Field, int]] = []
        self.rest: tuple[Field, ...] = ()
        self.unknown: list[Field] = []
        self.ambiguous: list[Dynamic] = []
        self.separator = -1

    # -- the words in order ------------------------------------------------------------------------------------------------

    def run(self) -> None:
        spec = self.specs[0]
        if spec.style == v.BUNDLE:
            self._first_bundle()
        elif spec.style == v.RAW and not spec.subcommands and not spec.operands.first and spec.operands.many not in TAKES_THE_REST:
            self.operands = [(field, index) for index, field in enumerate(self.argv) if index]
            self.next = len(self.argv)
        argv, count = self.argv, len(self.argv)
        while self.next < count and not self.rest:
            index = self.next
            field = argv[index]
            self.next = index + 1
            text = field.text if isinstance(field, Literal) else known_start(field)
            style = self.specs[-1].style
            if style == v.RAW or self.separator >= 0 or (text == "-" and word_text(field) is not None):
                self._operand(field, index)
            elif text == "--" and word_text(field) is not None:
                self.separator = len(self.operands)
            elif style == v.KEYS and text[:1] != "-":
                self._key(field, text, index)
            elif text[:1] == "-" and len(text) > 1:
                self._option(field, text, index)
            elif self.specs[-1].numeric and text[:1] == "+" and text[1:].isdigit():
                continue
            else:
                if isinstance(field, Dynamic) and _may_be_option(field, text):
                    self.ambiguous.append(field)
                self._operand(field, index)

    def _operand(self, field: "Field", index: int) -> None:
        spec = self.specs[-1]
        if spec.subcommands and not self.operands:
            self._subcommand(field)
            return
        roles = self._first_roles()
        position = len(self.operands)
        role = roles[position] if position < len(roles) else spec.operands.many
        if role in TAKES_THE_REST:
            self.rest = self.argv[index:]
        elif spec.style == v.POSIX and self.separator < 0:
            self.separator = position  # the first operand ends the options
            self.operands.append((field, index))
        else:
            self.operands.append((field, index))

    def _subcommand(self, field: "Field") -> None:
        name = word_text(field)
        for sub in self.specs[-1].subcommands:
            if name and name in sub.names:
                self.specs.append(sub)
                self.written.append(name)
                return
        if name is not None and self._left_out():
            self._operand(field, self.next - 1)
            return
        self._not_understood(field)
        self.operands.append((field, self.next - 1))

    def _left_out(self) -> bool:
        """Goes into the subcommand whose name may be left out; False where the program has none."""
        subs = self.specs[-1].subcommands
        if not subs or "" not in subs[-1].names:
            return False
        self.specs.append(subs[-1])
        self.written.append(subs[-1].names[0])
        return True

    # -- options -----------------------------------------------------------------------------------------------------------

    def _option(self, field: "Field", text: str, index: int) -> None:
        if self.specs[-1].subcommands and not begins(self.specs, text):
            self._left_out()
        style = self.specs[-1].style
        if style == v.SINGLE:
            self._long(field, text, index, strict=True)
        elif text[:2] == "--":
            self._long(field, text, index, strict=False)
        elif self.specs[-1].numeric and text[1:].isdigit() and word_text(field) is not None:
            return
        else:
            self._bundle(field, text, index)

    def _long(self, field: "Field", text: str, index: int, strict: bool) -> None:
        name, equals, _ = text.partition("=")
        option = single(self.specs, name) if strict else long(self.specs, name)
        if option is None and self._behind_colon(field, text, index):
            return
        if option is None or (word_text(field) is None and not equals):
            self._not_understood(field)
            return
        attached = cut(field, len(name) + 1) if equals else None
        if attached is not None and not option.takes:
            self._switch(option, attached, index)
            return
        self._take(option, attached, index)

    def _switch(self, option: "Option", attached: "Field", index: int) -> None:
        """--flag=true and --flag=false of Go programs; any other value is not understood."""
        state = _SWITCH_VALUES.get(word_text(attached) or "")
        if state is None:
            self.unknown.append(attached)
        self.given.append(Given(option, (), index, self.argv[index], switched_off=state is False))

    def _bundle(self, field: "Field", text: str, index: int, start: int = 1) -> None:
        """-abc, -ofile, and also a single-dash long option such as `-name` when the table has it."""
        position = start
        whole = find(self.specs, text.partition("=")[0]) if len(text) > 2 and start == 1 else None
        if whole is not None and word_text(field) is not None:
            self._take(whole, cut(field, text.index("=") + 1) if "=" in text else None, index)
            return
        if ":" in text and start == 1 and self._behind_colon(field, text, index):
            return
        while position < len(text):
            option = find(self.specs, "-" + text[position])
            position += 1
            if option is None and self.specs[-1].numeric and text[position - 1].isdigit():  # diff -u0, grep -n3, tail -5f
                continue
            if option is None:
                self._not_understood(field)
                return
            if option.takes:
                rest = position < len(text) or word_text(field) is None
                self._take(option, cut(field, position) if rest else None, index)
                return
            self.given.append(Given(option, (), index, self.argv[index]))
        if isinstance(field, Dynamic) and word_text(field) is None:
            self.ambiguous.append(field)

    def _behind_colon(self, field: "Field", text: str, index: int) -> bool:
        """--collect:VALUE, -Xlint:all: an option that the table names with the colon."""
        at = text.find(":") + 1
        option = find(self.specs, text[:at]) if at else None
        if option is None:
            return False
        self._take(option, cut(field, at), index)
        return True

    def _first_bundle(self) -> None:
        """The dashless first word of tar, ps and ar: each letter that takes a value takes the next word."""
        field = self.argv[1] if len(self.argv) > 1 else None
        text = None if field is None else word_text(field)
        if field is None or text is None or text[:1] in ("-", "") or self._subcommand_named(text):
            return
        self.next = 2
        for letter in text:
            option = find(self.specs, "-" + letter)
            if option is None:
                self.unknown.append(field)
                return
            self._take(option, None, 1)

    def _subcommand_named(self, name: str) -> bool:
        return any(name in sub.names for sub in self.specs[-1].subcommands)

    def _key(self, field: "Field", text: str, index: int) -> None:
        key, equals, _ = text.partition("=")
        option = find(self.specs, key + "=") if equals else None
        if option is None:
            self._not_understood(field)
        else:
            self._take(option, cut(field, len(key) + 1), index)

    def _take(self, option: "Option", attached: "Field | None", index: int) -> None:
        values = [] if attached is None else [attached]
        while len(values) < len(option.takes) and not option.optional:
            if self.next >= len(self.argv):
                break
            values.append(self.argv[self.next])
            self.next += 1
        if option.takes[-1:] and option.takes[-1] in TAKES_THE_REST:  # fd -x CMD …
            values += self.argv[self.next :]
            self.next = len(self.argv)
        self.given.append(Given(option, tuple(values), index, self.argv[index]))

    def _not_understood(self, field: "Field") -> None:
        self.unknown.append(field)
        if isinstance(field, Dynamic) and word_text(field) is None:
            self.ambiguous.append(field)

    # -- the result --------------------------------------------------------------------------------------------------------

    def _first_roles(self) -> tuple[str, ...]:
        roles = self.specs[-1].operands.first
        if roles:
            for given in self.given:
                if given.option.supplies and given.active:
                    return roles[1:]
        return roles

    def reading(self) -> Reading:
        uses: list[Use] = []
        language = self.specs[-1].language
        for given in self.given:
            if given.values:
                for position, role in enumerate(given.option.takes[: len(given.values)]):
                    last = None if role in TAKES_THE_REST else position + 1
                    uses.append(Use(role, given.values[position:last], given.option.language or language))
        operands = self._roles() if self.operands else ()
        uses += [Use(role, (field,), language) for role, field, _ in operands if role]
        if self.rest:
            position = len(self.operands)
            roles = self._first_roles()
            role = roles[position] if position < len(roles) else self.specs[-1].operands.many
            uses.append(Use(role, self.rest, language))
        return Reading(
            tuple(self.specs),
            tuple(self.written),
            tuple(self.given),
            operands,
            tuple(uses),
            tuple(self.unknown),
            tuple(self.ambiguous),
            self.separator,
            self.argv,
        )

    def _roles(self) -> "tuple[tuple[str, Field, int], ...]":
        """The role of each operand; operands beyond what the table allows are not understood."""
        shape = self.specs[-1].operands
        first = self._first_roles()
        override = next((g.option.operands for g in reversed(self.given) if g.active and g.option.operands), "") if self.given else ""
        count = len(self.operands)
        many = override or shape.many
        if count == 1 and (role := first[0] if first else many):
            return ((role, *self.operands[0]),)
        roles = [*first[:count], *[many] * (count - len(first))]
        if shape.last and not override and count > len(first) and (count - len(first) > 1 or not many):
            roles[-1] = shape.last
        found = [(role, field, index) for role, (field, index) in zip(roles, self.operands)]
        if "" in roles:
            told = set(map(id, self.unknown))
            self.unknown += [field for role, field, _ in found if not role and id(field) not in told]
        return tuple(found)


def _may_be_option(field: "Dynamic", text: str) -> bool:
    """Whether a word may turn out to begin with a dash: it is not known, or it is a name that `basename` cut out of a path."""
    if word_text(field) is None:
        if field.reason == NUMBERED and field.some:
            return any(each[:1] in ("", "-") for each in field.some)
        return text in ("", "-") and field.reason not in NUMBERS
    return field.reason == SUBSTITUTION and text[:1] == "*"
