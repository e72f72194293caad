"""One command that would run: the value that every stage after `unwrap` reads."""

from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


class Command:
    """One command that would run.

    program: its catalogue name ("rm" for /bin/rm), or the word as written when the catalogue lacks it, "" when no program runs (a bare
    redirection or assignment).  argv: its words.  reading: what they mean (a function for those that are read when somebody asks).  via: the wrappers around it, outermost first.
    redirections: (operator, word) of files it opens.  effects: filled by `effects` and `flows`, always with shell.execute first.
    line: the text it stands in; start/end: its span there.  privileged: under sudo and the like.  remote: runs on another host.
    away: its redirections give it text, and lead what it prints elsewhere.  names: secrets that a list which it reads may name.  cwds: the folders it may run in ("" = any).  pipeline/stage: number of its pipeline in the request (0: none) and its place there.
    """

    __slots__ = (
        "_reading",
        "argv",
        "away",
        "cwds",
        "effects",
        "end",
        "line",
        "names",
        "pipeline",
        "privileged",
        "program",
        "redirections",
        "remote",
        "stage",
        "start",
        "via",
    )

    def __init__(
        self,
        program: str,
        argv: "tuple[Field, ...]",
        reading: "Reading | Callable[[tuple[Field, ...]], Reading | None] | None",
        via: tuple[str, ...],
        redirections: "tuple[tuple[str, Field], ...]",
        effects: "tuple[Effect, ...]",
        line: str,
        start: int,
        end: int,
        privileged: bool,
        remote: bool,
        cwds: tuple[str, ...] = (),
        pipeline: int = 0,
        stage: int = 0,
        names: tuple[str, ...] = (),
        away: bool = False,
    ) -> None:
        self.names = names
        self.away = away
        self.program = program
        self.argv = argv
        self._reading = reading
        self.via = via
        self.redirections = redirections
        self.effects = effects
        self.line = line
        self.start = start
        self.end = end
        self.privileged = privileged
        self.remote = remote
        self.cwds = cwds
        self.pipeline = pipeline
        self.stage = stage

    @property
    def name(self) -> str:
        """The program as it was called: `egrep` where `program` says grep."""
        head = self.argv[0] if self._reading is not None else None
        return self.program if head is None else (word_text(head) or "").rpartition("/")[2]

    @property
    def reading(self) -> "Reading | None":
        """What its words mean to the program; None when it is not known."""
        if callable(self._reading):
            self._reading = self._reading(self.argv)
        return self._reading

    def with_effects(self, effects: "tuple[Effect, ...]") -> "Command":
        """The same command with these effects."""
        return Command(
            self.program,
            self.argv,
            self._reading,
            self.via,
            self.redirections,
            effects,
            self.line,
            self.start,
            self.end,
            self.privileged,
            self.remote,
            self.cwds,
            self.pipeline,
            self.stage,
            self.names,
            self.away,
        )


def without_known(known: "list[Command]", commands: "list[Command]") -> "list[Command]":
    """The commands that are not in `known` already; those of a pipeline stay together."""
    if not known:
        return commands
    there = {tuple(map(_key, group)) for group in _groups(known)}
    return [command for group in _groups(commands) if tuple(map(_key, group)) not in there for command in group]


def _groups(commands: "list[Command]") -> "list[list[Command]]":
    groups: dict[object, list[Command]] = {}
    for position, command in enumerate(commands):
        groups.setdefault(("pipeline", command.pipeline) if command.pipeline else position, []).append(command)
    return list(groups.values())


def _key(command: Command) -> tuple[object, ...]:
    effects = tuple((*effect.key(), effect.evidence) for effect in command.effects)
    words = tuple(getattr(field, "text", None) or getattr(field, "values", None) for field in command.argv)
    return (command.start, command.end, command.line, command.program, command.via, words, effects, command.cwds, command.stage)
