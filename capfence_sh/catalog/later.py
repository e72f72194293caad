"""Subcommands that an image makes when something is asked of them besides their names: few of git's or docker's are used by one command."""

from capfence_sh import image_tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command


class Later:
    """A subcommand (`vocabulary.Command`) that is not made yet.

    where: the part of the image that makes it.  around: the names of the program's entry, which it shares objects with.
    """

    def __init__(self, names: tuple[str, ...], where: int, around: "dict[str, Command]") -> None:
        self.names = names
        self._made = (where, around)

    def __getattr__(self, name: str) -> object:
        where, around = self._made
        entry = image_tables.made(where, around)
        for each in (
            "style",
            "options",
            "operands",
            "effects",
            "subcommands",
            "analyser",
            "language",
            "stdin",
            "numeric",
            "environment",
            "examples",
        ):
            setattr(self, each, getattr(entry, each))
        return self.__dict__[name]
