"""Everything the rules of a policy may look at for one decision: the request, the commands, and texts made from them once."""

from capfence_sh import needles as texts_index
from capfence_sh import pattern
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.words import Dynamic, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.confirm import State
    from capfence_sh.needles import Needles
    from capfence_sh.options import Reading
    from capfence_sh.pattern import Regex
    from capfence_sh.request import Request
    from capfence_sh.words import Field

# words with these roles are data, or are judged as commands of their own
_NOT_VISIBLE = frozenset((v.TEXT, v.COMMAND, v.SHELL, v.SHELL_WORDS))


class Question:
    """One request to decide.  text: what was asked to run, as given; confirmed: what the second parser says of it (see `confirm`).

    answers: what rules asked already about a text or a command, by what was asked (rules and commands by identity: they outlive the question).
    """

    __slots__ = (
        *("_folded", "_joined", "_lines", "_mates", "_near", "_raw", "_squeezed"),
        *("answers", "commands", "confirmed", "paths", "places", "request", "text"),
    )

    def __init__(self, request: "Request", commands: "tuple[Command, ...]", confirmed: "State", text: str) -> None:
        self.request = request
        self.commands = commands
        self.confirmed = confirmed
        self.text = text
        self.paths: dict[tuple[tuple[str, ...], tuple[str, ...], str, bool, bool], bool] = {}  # answers of `policy` about paths
        self.answers: dict[tuple[object, ...], bool] = {}
        # pipelines that `contains` looked at, with the stages it looked for: which commands fit, and where the parts before and behind may stand
        self.places: dict[tuple[int, int], tuple[list[set[int]], list[float], list[float]]] = {}
        self._near: dict[tuple[int, str], list[int]] = {}
        self._joined: dict[int, tuple[str, ...]] = {}
        self._folded: dict[int, str] = {}
        self._lines: dict[int, tuple[str, ...]] = {}
        self._mates: dict[int, tuple[Command, ...]] = {}
        self._raw: tuple[str, ...] = ()
        self._squeezed: tuple[str, ...] = ()

    def raw(self) -> tuple[str, ...]:
        """The text, and every text found in it that stands apart (decoded, read from a script), in lower case."""
        if not self._raw:
            apart = dict.fromkeys((self.text, *(command.line for command in self.commands)))
            self._raw = tuple(dict.fromkeys(text.lower() for text in apart))
        return self._raw

    def squeezed(self) -> tuple[str, ...]:
        """The same texts with single blanks."""
        if not self._squeezed:
            self._squeezed = tuple(" ".join(text.split()) for text in self.raw())
        return self._squeezed

    def folded(self, command: "Command") -> str:
        """The words of a command and the files it opens, in lower case, joined by blanks; without data and nested commands."""
        key = id(command)
        if key not in self._folded:
            files = [word_shown(field) for operator, field in command.redirections]
            self._folded[key] = " ".join(" ".join((*visible_words(command), *files)).lower().split())
        return self._folded[key]

    def lines(self, command: "Command") -> tuple[str, ...]:
        """What an expression of a deny or approval rule is searched in: the command as written, and by its bare name."""
        key = id(command)
        if key not in self._lines:
            own = _line(command)
            head, blank, rest = own.partition(" ")
            self._lines[key] = tuple(dict.fromkeys((own, head.rpartition("/")[2] + blank + rest)))
        return self._lines[key]

    def pipelines(self, command: "Command") -> tuple[str, ...]:
        """The whole pipeline of the command, where it is in one."""
        if not command.pipeline:
            return ()
        if command.pipeline not in self._joined:
            mates = self.mates(command)
            self._joined[command.pipeline] = (" | ".join(_line(mate) for mate in mates),) if len(mates) > 1 else ()
        return self._joined[command.pipeline]

    def mates(self, command: "Command") -> "tuple[Command, ...]":
        """The commands of its pipeline, in the order of the stages."""
        if not command.pipeline:
            return (command,)
        if not self._mates:
            groups: dict[int, list[Command]] = {}
            for each in self.commands:
                groups.setdefault(each.pipeline, []).append(each)
            self._mates = {number: tuple(sorted(group, key=_stage)) for number, group in groups.items()}
        return self._mates.get(command.pipeline) or (command,)

    def near(self, needles: "Needles", text: str) -> list[int]:
        """The rules whose texts stand in this text (see `needles`)."""
        if not needles:
            return []
        key = id(needles), text
        found = self._near.get(key)
        if found is None:
            found = self._near[key] = texts_index.numbers(needles, text)
        return found

    def near_typed(self, needles: "Needles") -> list[int]:
        """The rules whose texts stand in what was typed, whatever the blanks; looked for once."""
        key = id(needles), "\n"  # no text with single blanks
        if key not in self._near:
            self._near[key] = (
                sorted({number for text in self.squeezed() for number in texts_index.numbers(needles, text)}) if needles else []
            )
        return self._near[key]

    def typed(self, text: str) -> bool:
        """Whether the text stands in what was typed."""
        key = "typed", text
        held = self.answers.get(key)
        if held is None:
            held = self.answers[key] = any(text in raw for raw in self.raw())
        return held

    def finds(self, expression: "Regex", text: str) -> bool:
        """Whether the expression is found in the text."""
        key = "finds", id(expression), text
        held = self.answers.get(key)
        if held is None:
            held = self.answers[key] = pattern.search(expression, text)
        return held


def _stage(command: "Command") -> int:
    return command.stage


def word_shown(field: "Field") -> str:
    """The text of a word, as far as it is known."""
    text = word_text(field)
    if text is None and isinstance(field, Dynamic):
        return " ".join((field.prefix + field.suffix, *texts(field)))
    return text or ""


def whole_line(command: "Command") -> str | None:
    """Every word of a command joined by blanks; None when one is not known or is a pattern."""
    known: list[str] = []
    for field in command.argv:
        if isinstance(field, Dynamic) or field.glob:
            return None
        known.append(field.text)
    return " ".join(known)


def _line(command: "Command") -> str:
    files = "".join(f" {operator} {word_shown(field)}" for operator, field in command.redirections)
    return " ".join(visible_words(command)) + files


def visible_words(command: "Command") -> list[str]:
    """The words of a command without data (patterns, messages, numbers) and without commands nested in it."""
    hidden, attached = ({}, {}) if command.reading is None else _hidden(command.reading)
    shown: list[str] = []
    for index, field in enumerate(command.argv):
        if index in attached and not any(field is value for value in attached[index][1]):
            shown.append(attached[index][0])
        elif id(field) not in hidden:
            shown.append(word_shown(field))
    return shown


def _hidden(reading: "Reading") -> "tuple[dict[int, Field], dict[int, tuple[str, tuple[Field, ...]]]]":
    """(words not shown, by identity; position of an option with a value not shown -> its name and values)"""
    hidden: dict[int, Field] = {}
    attached: dict[int, tuple[str, tuple[Field, ...]]] = {}
    for use in reading.uses:
        if use.role in _NOT_VISIBLE:
            for field in use.fields:
                hidden[id(field)] = field
    for given in reading.given:
        if any(id(value) in hidden for value in given.values):
            attached[given.index] = (given.name, given.values)
    return hidden, attached
