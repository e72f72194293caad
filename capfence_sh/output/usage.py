"""The words of a command that prints, read by a table of the spellings that are modelled here; any other word makes the output unknown."""

from capfence_sh import options
from capfence_sh.catalog.vocabulary import READ
from capfence_sh.words import literal, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from capfence_sh.catalog.vocabulary import Command

    Files: TypeAlias = "Callable[[str], str | None]"  # name -> content, None when it is not known


class Usage:
    """What was given: operands that are not files, and options by their first name; an option given twice keeps both values, on lines of their own.

    files: the names of files to read, "-" for standard input.
    """

    __slots__ = ("_given", "files", "operands")

    def __init__(self, given: dict[str, str], operands: tuple[str, ...], files: tuple[str, ...] = ()) -> None:
        self._given = given
        self.operands = operands
        self.files = files

    def has(self, name: str) -> bool:
        """Whether the option was given."""
        return name in self._given

    def value(self, name: str) -> str:
        """What was given to the option, "" without one."""
        return self._given.get(name, "")


def read(spec: "Command", argv: tuple[str, ...]) -> Usage | None:
    """The usage; None when a word is not in the table."""
    reading = options.read(spec, tuple(map(literal, argv)))
    if reading.unknown or reading.harmless or any(len(g.values) < len(g.option.takes) for g in reading.given):
        return None
    given: dict[str, str] = {}
    for each in reading.given:
        value = "".join(text for field in each.values for text in texts(field))
        given[each.name] = given[each.name] + "\n" + value if each.name in given else value
    words = [(role, text) for role, field, _ in reading.operands for text in texts(field)]
    return Usage(given, tuple(text for role, text in words if role != READ), tuple(text for role, text in words if role == READ))
