"""argv + catalogue entry -> Reading: which words are options, their values, operands, and what was not understood.

The one option parser of the project; tables say what exists, this module says how words are read.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Use
    from capfence_sh.catalog.vocabulary import Command, Option
    from capfence_sh.words import Field


class Given:
    """An option as given: `option` from the table, `values` its words, `index` the argv position it was found at."""

    __slots__ = ("index", "name", "option", "values")

    def __init__(self, option: "Option", name: str, values: "tuple[Field, ...]", index: int) -> None:
        self.option = option
        self.name = name
        self.values = values
        self.index = index


class Reading:
    """What one argv means to its program.

    spec: the innermost subcommand (or the program); path: names from the program to it, canonical ("docker", "container", "stop");
    specs: the specs along that path; given: options in order; operands: (role, word, argv index) in order; unknown: words not understood.
    rest: for roles COMMAND and SHELL_WORDS the words from there on, as Use values in `uses` (which holds every word with a role).
    harmless: an option of the kind --help or --dry-run was given.
    """

    __slots__ = ("given", "harmless", "operands", "path", "spec", "specs", "unknown", "uses")

    def __init__(
        self,
        spec: "Command",
        specs: "tuple[Command, ...]",
        path: tuple[str, ...],
        given: tuple[Given, ...],
        operands: "tuple[tuple[str, Field, int], ...]",
        uses: "tuple[Use, ...]",
        unknown: "tuple[Field, ...]",
        harmless: bool,
    ) -> None:
        self.spec = spec
        self.specs = specs
        self.path = path
        self.given = given
        self.operands = operands
        self.uses = uses
        self.unknown = unknown
        self.harmless = harmless

    def has(self, *names: str) -> bool:
        """Whether an option that bears one of `names` was given, in any spelling."""
        return any(name in given.option.names for given in self.given for name in names)

    def values(self, *names: str) -> "tuple[Field, ...]":
        """The values of every given option that bears one of `names`, in order."""
        return tuple(value for given in self.given for name in names if name in given.option.names for value in given.values)
