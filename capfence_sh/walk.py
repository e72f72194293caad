"""What `unwrap` carries while it follows a script: the state of the shell, where a command stands, and what was found so far."""

from capfence_sh import effects as fx
from capfence_sh.words import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from capfence_sh.effects import Effect, Setting
    from capfence_sh.request import Request
    from capfence_sh.scope import Scope
    from capfence_sh.syntax.tree import Function, Node, Script
    from capfence_sh.unwrap import Command
    from capfence_sh.words import Field

# where standard input comes from
INHERITED, PIPE, FILE, TEXT = 0, 1, 2, 3

MAX_DEPTH = 40
MAX_COMMANDS = 4000

# how bash hands a function on: an environment variable of this name
EXPORTED = "BASH_FUNC_{}%%"


class Stdin:
    """Standard input of a command: `text` when it is known, `source` the commands that write it, `file` the word of a `<` redirection.

    folded: the text holds values of variables or of other commands, so it is evidence only.
    """

    __slots__ = ("file", "folded", "kind", "source", "text")

    def __init__(self, kind: int, text: str | None, source: "tuple[Command, ...]", file: "Field | None", folded: bool = False) -> None:
        self.kind = kind
        self.text = text
        self.source = source
        self.file = file
        self.folded = folded or any(isinstance(field, Dynamic) for command in source for field in _words(command))


def _words(command: "Command") -> "Iterator[Field]":
    """The words of a command and the text it is given."""
    yield from command.argv
    yield from (field for operator, field in command.redirections if operator in ("<<", "<<<"))


NO_STDIN = Stdin(INHERITED, None, (), None)


class Frame:
    """Where a command stands: the script it is written in, the wrappers around it, its standard input and its pipeline."""

    __slots__ = ("depth", "narrow", "pipeline", "privileged", "remote", "script", "stage", "stdin", "via")

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
    ) -> None:
        self.script = script
        self.via = via
        self.privileged = privileged
        self.remote = remote
        self.stdin = stdin
        self.pipeline = pipeline
        self.stage = stage
        self.narrow = narrow  # a `cd` here that fails ends what follows, so only the new folder counts
        self.depth = depth

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
        )

    def with_stdin(self, stdin: Stdin) -> "Frame":
        return Frame(self.script, self.via, self.privileged, self.remote, stdin, self.pipeline, self.stage, self.narrow, self.depth)

    def at_stage(self, pipeline: int, stage: int, stdin: Stdin) -> "Frame":
        return Frame(self.script, self.via, self.privileged, self.remote, stdin, pipeline, stage, False, self.depth)

    def narrowed(self, narrow: bool) -> "Frame":
        return Frame(self.script, self.via, self.privileged, self.remote, self.stdin, self.pipeline, self.stage, narrow, self.depth)


class Made:
    """A file that the script itself writes: its content when it is known; downloaded: it came from the network."""

    __slots__ = ("content", "downloaded")

    def __init__(self, content: str | None, downloaded: bool) -> None:
        self.content = content
        self.downloaded = downloaded


class Trap:
    """A text that runs later, with the variables as they are then.  names: what it may use; values: what it was followed with."""

    __slots__ = ("names", "text", "values")

    def __init__(self, text: str, names: tuple[str, ...], scope: "Scope") -> None:
        self.text = text
        self.names = names
        self.values = _values(names, scope)

    def stale(self, scope: "Scope") -> bool:
        """Whether a variable has other values by now."""
        return self.values != _values(self.names, scope)


def _values(names: tuple[str, ...], scope: "Scope") -> "list[tuple[tuple[str, ...], bool, str]]":
    return [(known.values, known.known, known.reason) for known in map(scope.lookup, names)]


class Shell:
    """The state of one shell process at one point; `copy` for a subshell or a branch, `join` where branches meet."""

    __slots__ = ("assigned", "calls", "cwds", "errexit", "functions", "made", "missing", "own", "scope", "traps")

    def __init__(
        self,
        scope: "Scope",
        cwds: tuple[str, ...],
        functions: "dict[str, tuple[Function, Script]]",
        assigned: "dict[str, Field]",
        made: dict[str, Made],
        own: dict[str, bool],
        missing: set[str],
        calls: "tuple[Function, ...]",
        errexit: bool,
        traps: "tuple[Trap, ...]" = (),
    ) -> None:
        self.scope = scope
        self.traps = traps
        self.cwds = cwds
        self.functions = functions
        self.assigned = assigned  # variables the script sets, by name: programs may inherit them
        self.made = made
        self.own = own  # temporary files whose content the script replaced (False) or that mktemp created (True)
        self.missing = missing  # texts that stand for what commands print, which may also print nothing
        self.calls = calls  # definitions being run: one that replaces itself is another
        self.errexit = errexit

    def copy(self) -> "Shell":
        # files outlive the subshell that makes them: what is known of them is shared
        functions, assigned = dict(self.functions), dict(self.assigned)
        return Shell(self.scope, self.cwds, functions, assigned, self.made, self.own, self.missing, self.calls, self.errexit, self.traps)

    def join(self, other: "Shell") -> None:
        """This state or that one: both sets of values and folders are possible."""
        self.scope = self.scope.join(other.scope)
        self.cwds = united(self.cwds, other.cwds)
        self.functions.update(other.functions)
        self.assigned.update(other.assigned)
        self.traps = tuple(dict.fromkeys(self.traps + other.traps))


def united(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, ...]:
    """Both sets of folders; any folder ("") once there are too many to follow."""
    both = tuple(dict.fromkeys(one + two))
    return both if len(both) <= 8 else ("",)


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
        "aliases",
        "commands",
        "downloads",
        "files",
        "follow",
        "follow_node",
        "follow_text",
        "pipelines",
        "request",
        "run_argv",
        "scripts",
        "tasks",
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
        self.tasks: set[tuple[str, str]] = set()  # folder and text of the recipes that were judged
        self.pipelines = 0
        self.downloads = False

    def setting(self, shell: Shell, frame: Frame) -> "Setting":
        cwds = ("",) if frame.remote else shell.cwds
        return fx.Setting(self.request, cwds, frame.script.source, frame.remote)

    def pipeline(self) -> int:
        self.pipelines += 1
        return self.pipelines


def overlapping(origins: list[Origin], field: "Field") -> list[Origin]:
    """The substitutions that a word holds."""
    if not isinstance(field, Dynamic):
        return []
    return [origin for origin in origins if origin.start < field.end and field.start < origin.end]


def downloads(commands: "tuple[Command, ...]") -> bool:
    """Whether any of the commands fetches from the network."""
    return any(effect.capability in ("shell.egress", "shell.remote_read") for command in commands for effect in command.effects)


def merged(effects: "list[Effect]") -> "tuple[Effect, ...]":
    """Without repetitions, in order."""
    if len(effects) == 1:
        return (effects[0],)
    return tuple({(*effect.key(), effect.evidence): effect for effect in effects}.values())
