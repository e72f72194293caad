"""An argv about to be run, with where it stands: what `simple` hands to `programs`."""

from capfence_sh.walk import Origin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effects import Effect
    from capfence_sh.words import Field


class Call:
    """An argv about to be run: `settings` are assignments in front of it, `files` its redirections, `effects` what those already claim.

    inner: another program runs it, which knows no functions.  last: nothing runs after it that could find what it leaves behind.
    """

    __slots__ = ("argv", "effects", "end", "files", "inner", "last", "origins", "settings", "start")

    def __init__(
        self,
        argv: "tuple[Field, ...]",
        settings: "tuple[tuple[str, Field], ...]",
        files: "tuple[tuple[str, Field], ...]",
        origins: tuple[Origin, ...],
        effects: "tuple[Effect, ...]",
        start: int,
        end: int,
        inner: bool = False,
        last: bool = False,
    ) -> None:
        self.argv = argv
        self.settings = settings
        self.files = files
        self.origins = origins
        self.effects = effects
        self.start = start
        self.end = end
        self.inner = inner
        self.last = last

    def of(self, argv: "tuple[Field, ...]") -> "Call":
        """The same place with other words."""
        return Call(argv, self.settings, self.files, self.origins, self.effects, self.start, self.end, self.inner)

    def nested(self, argv: "tuple[Field, ...]") -> "Call":
        """An inner command: redirections and assignments belong to the outer one."""
        return Call(argv, (), (), self.origins, (), self.start, self.end, True)
