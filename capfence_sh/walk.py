"""What `unwrap` carries while it follows a script: the state of the shell, where a command stands, and what was found so far."""

from capfence_sh import effects as fx
from capfence_sh.reading import word_text
from capfence_sh.shell import Exits
from capfence_sh.words import Dynamic, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from capfence_sh.effects import Effect, Setting
    from capfence_sh.request import Request
    from capfence_sh.shell import Shell, Trap
    from capfence_sh.startup import Startup
    from capfence_sh.syntax.tree import Node, Script
    from capfence_sh.unwrap import Command
    from capfence_sh.words import Field

    Opened: TypeAlias = "Stdin | tuple[str, ...]"

# where standard input comes from
INHERITED, PIPE, FILE, TEXT = 0, 1, 2, 3

_KNOWN = frozenset((Literal,))
MAX_DEPTH = 40
MAX_COMMANDS = 3000
# of compound and simple commands: the same one may be followed more than once, and counts for more with many words, words of many values and
# large states of the shell that it copies
MAX_STEPS = 10500


class Stdin:
    """Standard input of a command: `text` when it is known, `source` the commands that write it, `file` the word of a `<` redirection.

    folded: the text holds values of variables or of other commands, so it is evidence only.  names: secrets that a list in a file may name.
    """

    __slots__ = ("_dynamic", "_fetched", "file", "folded", "kind", "names", "source", "text")

    def __init__(
        self,
        kind: int,
        text: str | None,
        source: "tuple[Command, ...]",
        file: "Field | None",
        folded: bool = False,
        dynamic: bool | None = None,
        fetched: bool | None = None,
        names: tuple[str, ...] = (),
    ) -> None:
        self.kind = kind
        self.names = names
        self.text = text
        self.source = source
        self.file = file
        self._dynamic = _any_dynamic(source) if dynamic is None else dynamic  # whether the source has words that are not known
        self._fetched = fetched  # whether any command of the source fetches from the network, once that was asked
        self.folded = folded or self._dynamic

    @property
    def fetched(self) -> bool:
        """Whether any of the commands that write it fetches from the network."""
        if self._fetched is None:
            self._fetched = downloads(self.source)
        return self._fetched

    def doubted(self) -> "Stdin":
        """This one or another."""
        return Stdin(INHERITED, None, self.source, None, True)

    def piped(self, text: str | None, commands: "tuple[Command, ...]") -> "Stdin":
        """What the next stage of a pipeline reads; commands: those of the stage that has this one."""
        fetched = None if self._fetched is None else self._fetched or downloads(commands)
        return Stdin(PIPE, text, self.source + commands, None, False, self._dynamic or _any_dynamic(commands), fetched)


def _any_dynamic(commands: "tuple[Command, ...]") -> bool:
    """Whether a word of the commands, or the text that one of them is given, is not known."""
    for command in commands:
        if not _KNOWN.issuperset(map(type, command.argv)):
            return True
        for operator, field in command.redirections:
            if operator in ("<<", "<<<") and isinstance(field, Dynamic):
                return True
    return False


NO_STDIN = Stdin(INHERITED, None, (), None)


class Frame:
    """Where a command stands: the script it is written in, the wrappers around it, its standard input and its pipeline."""

    __slots__ = ("depth", "guarded", "narrow", "opened", "outlet", "pipeline", "privileged", "remote", "script", "stage", "stdin", "via")

    def __init__(
        self,
        script: "Script",
        via: tuple[str, ...],
        privileged: bool,
        remote: bool,
        stdin: Stdin,
        pipeline: int,
        stage: int,
        narrow: bool,
        depth: int,
        guarded: bool = False,
        opened: "Mapping[str, Opened] | None" = None,
    ) -> None:
        # descriptors by number, or by the variable that holds it: what is read there, or the files written (`outlets`: none when nobody knows)
        self.opened = opened or {}
        self.outlet = 0  # where the redirections of the command lead its output, see `outlets`
        self.script = script
        self.via = via
        self.privileged = privileged
        self.remote = remote
        self.stdin = stdin
        self.pipeline = pipeline
        self.stage = stage
        self.narrow = narrow  # what follows runs only if this succeeds: a `cd` leaves only the new folder
        self.depth = depth
        self.guarded = guarded  # a failure here is asked about, so `set -e` does not end the script

    def inside(self, script: "Script", via: tuple[str, ...] = (), privileged: bool = False, remote: bool = False) -> "Frame":
        """A script nested in this command."""
        return Frame(
            script,
            self.via + via,
            self.privileged or privileged,
            self.remote or remote,
            self.stdin,
            self.pipeline,
            self.stage,
            False,
            self.depth + 1,
            self.guarded,
            self.opened,
        )

    def with_stdin(self, stdin: Stdin) -> "Frame":
        return self._with(stdin, self.pipeline, self.stage, self.narrow, self.guarded)

    def with_descriptor(self, name: str, opened: "Opened") -> "Frame":
        """A redirection opens this descriptor."""
        frame = self._with(self.stdin, self.pipeline, self.stage, self.narrow, self.guarded)
        frame.opened = {**self.opened, name: opened}
        return frame

    def with_outlet(self, outlet: int) -> "Frame":
        """The redirections lead the output there."""
        frame = self._with(self.stdin, self.pipeline, self.stage, self.narrow, self.guarded)
        frame.outlet = outlet
        return frame

    def at_stage(self, pipeline: int, stage: int, stdin: Stdin) -> "Frame":
        return self._with(stdin, pipeline, stage, False, self.guarded)

    def narrowed(self, narrow: bool, guarded: bool = False) -> "Frame":
        """narrow: what follows runs only if this succeeds; guarded: its failure does not end a script under `set -e`."""
        guarded = guarded or self.guarded
        if narrow == self.narrow and guarded == self.guarded:
            return self
        return self._with(self.stdin, self.pipeline, self.stage, narrow, guarded)

    def _with(self, stdin: Stdin, pipeline: int, stage: int, narrow: bool, guarded: bool) -> "Frame":
        return Frame(self.script, self.via, self.privileged, self.remote, stdin, pipeline, stage, narrow, self.depth, guarded, self.opened)


def descriptor(field: "Field", frame: Frame, shell: "Shell") -> "Opened | None":
    """What is known of the descriptor that a word names: by its number, or by the variable that holds it."""
    names = (word_text(field), *(field.names if isinstance(field, Dynamic) else ()))
    for name in names:
        found = frame.opened.get(name or "") or shell.opened.get(name or "")
        if found is not None:
            return found
    return None


class Origin:
    """A substitution inside the command at hand: its span, the commands that write its output, and the output when it is known."""

    __slots__ = ("commands", "end", "start", "text")

    def __init__(self, start: int, end: int, commands: "tuple[Command, ...]", text: str | None) -> None:
        self.start = start
        self.end = end
        self.commands = commands
        self.text = text


class Walk:
    """One analysis: the request, what was found, and how to follow a nested script (set by `unwrap`, to which this module is not tied)."""

    __slots__ = (
        "_setting",
        "aliases",
        "arrived",
        "brought",
        "commands",
        "cut",
        "downloads",
        "files",
        "follow",
        "follow_node",
        "follow_text",
        "found",
        "integers",
        "loops",
        "pipelines",
        "places",
        "request",
        "run_argv",
        "scripts",
        "started",
        "steps",
        "stopped",
        "stranger",
        "switches",
        "tasks",
        "traps",
    )

    def __init__(
        self,
        request: "Request",
        follow: "Callable[[Walk, Script, Shell, Frame], str | None]",
        follow_node: "Callable[[Walk, Node, Shell, Frame], str | None]",
        follow_text: "Callable[[Walk, str, Shell, Frame], str | None]",
        run_argv: "Callable[[Walk, tuple[Field, ...], Shell, Frame], str | None]",
    ) -> None:
        self.request = request
        self.follow = follow
        self.follow_node = follow_node
        self.follow_text = follow_text
        self.run_argv = run_argv
        self.commands: list[Command] = []
        self.scripts: list[Script] = []
        self.files: list[tuple[str, bytes]] = []  # script files that were read, with the content that was judged
        self.aliases: dict[str, tuple[str, ...]] = {}  # of files that are sourced: name -> texts it may stand for
        # recipes that were judged, by folder and text: what they run and do
        self.tasks: dict[tuple[object, ...], tuple[tuple[Command, ...], tuple[Effect, ...]]] = {}
        self.pipelines = 0
        self.places: Mapping[
            str, tuple[str, ...]
        ] = {}  # names of programs -> the files that the script told bash they are, see `remembered`
        self._setting: Setting | None = None  # the last that was asked for: most commands stand where the one before did
        self.steps = 0
        self.stopped = False  # there are too many commands: nothing more is followed
        self.loops = 0  # how many loops are being followed
        self.downloads = False
        self.stranger, self.brought, self.arrived = "", False, ""  # a repository that the script named to git, see `strangers`
        self.found: frozenset[str] = frozenset()  # secrets that searches may have met
        self.traps: list[Trap] = []
        self.started: Startup | None = None  # the files that the shell reads by itself
        self.integers: set[str] = set()  # variables whose values bash evaluates, anywhere
        self.switches: set[str] = set()  # names that `shopt` was given anywhere
        self.cut: Exits | None = (
            None  # states in which bash may have thrown away the rest of the line that it runs, after an expansion failed
        )

    def setting(self, shell: "Shell", frame: Frame) -> "Setting":
        cwds = shell.cwds
        last = self._setting
        if last is None or last.source is not frame.script.source or last.cwds != cwds or last.remote != frame.remote:
            last = self._setting = fx.Setting(self.request, cwds, frame.script.source, frame.remote)
        return last

    def full(self) -> bool:
        """Whether no more commands are followed."""
        return len(self.commands) > MAX_COMMANDS or self.steps > MAX_STEPS

    def discarded(self, shell: "Shell") -> None:
        """An expansion may fail in this state: bash goes on behind the line, of the script, that it runs."""
        self.cut = self.cut or Exits()
        self.cut.reach(shell)

    def resume(self, shell: "Shell") -> None:
        """A line of a script ends: what follows also finds the states in which the rest of it was thrown away."""
        if self.cut is not None and self.cut.state is not None:
            shell.join(self.cut.state)
        self.cut = None

    def switched(self, name: str) -> bool:
        """Whether a `shopt` of the script may have changed this option."""
        return name in self.switches or "?" in self.switches

    def pipeline(self) -> int:
        self.pipelines += 1
        return self.pipelines


def overlapping(origins: list[Origin], field: "Field") -> list[Origin]:
    """The substitutions that a word holds; they stand one behind the other, in the order of the source."""
    if not isinstance(field, Dynamic) or not origins:
        return []
    first, last = 0, len(origins)
    while first < last:
        middle = (first + last) // 2
        if origins[middle].end <= field.start:
            first = middle + 1
        else:
            last = middle
    while last < len(origins) and origins[last].start < field.end:
        last += 1
    return origins[first:last]


def downloads(commands: "tuple[Command, ...]") -> bool:
    """Whether any of the commands fetches from the network."""
    for command in commands:
        for effect in command.effects:
            if effect.capability in ("shell.egress", "shell.remote_read"):
                return True
    return False


def merged(effects: "list[Effect]") -> "tuple[Effect, ...]":
    """Without repetitions, in order."""
    if len(effects) < 2 or len({effect.capability for effect in effects}) == len(effects):
        return tuple(effects)
    return tuple({(*effect.key(), effect.evidence): effect for effect in effects}.values())
