"""Commands seen together: a secret that reaches the network, and what stands in one pipeline."""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.command import Command
from capfence_sh.object_names import in_jq
from capfence_sh.options import word_text
from capfence_sh.places import secret_name, secret_variable
from capfence_sh.stages import NEVER, Stages
from capfence_sh.words import PROCESS, SUBSTITUTION, Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.archives import Packed
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# by the names they are called by; those of their entries in the catalogue are among them
_SHOWS_VARIABLES = frozenset(("echo", "printf", "printenv", "declare", "typeset", "export"))
_LISTS_VARIABLES = frozenset(("env", "printenv", "set", "export", "declare", "typeset"))
_SHOWS_INPUT = frozenset(
    (
        *("cat", "tee", "base64", "base32", "xxd", "od", "hexdump", "rev", "tr", "head", "tail", "cut", "fold", "sort", "tac"),
        *("nl", "strings", "pr", "fmt", "paste", "column", "expand", "uniq", "shuf", "dd", "less", "more", "bat"),
    )
)
_PICKS = frozenset(("grep", "rg", "ag", "ack", "sed", "awk"))
# what they run does not read the standard input of the pipeline, or reads it elsewhere
_OTHER_INPUT = frozenset(
    ("xargs", "parallel", "find", "fd", "ssh", "docker", "podman", "kubectl", "watch", "at", "batch", "crontab", "nohup")
)
_SHOWN_AT = ("/dev/std", "/dev/fd/", "/dev/tty", "/dev/pts/", "/dev/console", "/proc/self/fd/")
_TELLING = _SHOWS_INPUT | _SHOWS_VARIABLES | _PICKS | {"ssh"}
_CLUSTERS = frozenset(("kubectl", "oc"))
_OUTPUT = ("-r", "--raw-output", "-c", "--compact-output", "-M", "--monochrome-output", "-C", "--color-output", "-S", "--sort-keys")
_SECRET_PATTERNS = ("secret", "token", "passw", "api_key", "apikey", "credential", "aws", "private", "_key")


class _Pipeline:
    """The commands of one pipeline, and what is asked about those before a stage: found when somebody asks, once for all of them."""

    __slots__ = ("_listing", "_stages", "commands")

    def __init__(self, commands: list[Command]) -> None:
        self.commands = commands
        self._listing: float | None = None
        self._stages: Stages | None = None

    def listing(self) -> float:
        """The first stage that lists variables."""
        if self._listing is None:
            self._listing = min((each.stage for each in self.commands if _lists_variables(each)), default=NEVER)
        return self._listing

    def stages(self) -> "Stages":
        if self._stages is None:
            self._stages = Stages(self.commands)
        return self._stages


# programs that pack folders, and those that show what was packed: see `archives`
_PACKING = frozenset(("tar", "bsdtar", "zip", "7z", "cpio"))
_KEEPING = _PACKING | {"git"}
PRINTING = frozenset(("cat", "strings", "xxd", "od", "hexdump", "base64", "zcat"))
_UNPACKING = PRINTING | {"unzip", "git"}
# they may write without an end: see `endless`
_FILLING = frozenset(("yes", "dd", "fallocate", "cp"))
_ENDLESS = frozenset(("cat", "head"))
_SOURCING = frozenset((".", "source"))
_COUNTING = _CLUSTERS | _KEEPING | _FILLING | _SOURCING | {"envsubst"}  # every program that `combined` asks for by name
_ALONE = _Pipeline([])  # those that stand in no pipeline have no others


def combined(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """The commands with the effects that only their combination shows.

    A remote read that a secret is piped into, or that runs over data from a secret, carries it out: egress (DNS and ping exfiltration).
    """
    if not any(map(_counts, commands)):
        return commands
    pipelines: dict[int, _Pipeline] = {0: _ALONE}
    for command in commands:
        if command.pipeline:
            pipelines.setdefault(command.pipeline, _Pipeline([])).commands.append(command)
    told: list[Command] = []
    secret: set[int] = set()
    packed: Packed | None = None
    sourced = False  # a file of credentials was
    packing = _PACKING if len(commands) < 2 else _KEEPING
    for command in commands:
        pipeline = pipelines[command.pipeline]
        if _tells(command):
            command = _fed(_showing(command, pipeline), pipeline)
        if command.program in _CLUSTERS:
            command = _named(command, pipeline.commands)
        if command.program in packing or (packed is not None and command.program in _UNPACKING):
            packed = packed or _packed()
            name = packed.shown(command)
            if name:
                command = command.with_effects((*command.effects, fx.plain(cap.SECRET_READ, name, name)))
        if command.program in _SOURCING:
            sourced = sourced or any(secret_name((word_text(field) or "").rpartition("/")[2]) for field in command.argv[1:2])
        elif sourced and command.name in _LISTS_VARIABLES and _lists_all(command):
            command = command.with_effects((*command.effects, fx.plain(cap.SECRET_READ, command.name, "what was sourced")))
        if command.program in _FILLING or command.program == "envsubst" or (command.redirections and command.program in _ENDLESS):
            command = _filling(command, pipeline)
        if command.pipeline and _has(command, cap.SECRET_READ):
            command = _let_through(command, pipeline.commands)
            secret |= {command.pipeline} if _has(command, cap.SECRET_READ) else set()
        told.append(command)
    if not secret:
        return tuple(told)
    return tuple(_carrying(command) if command.pipeline in secret else command for command in told)


def _filling(command: Command, pipeline: _Pipeline) -> Command:
    """What a program that puts variables into a text, or one that writes without an end, does besides."""
    if command.program == "envsubst":
        return _substituting(command, pipeline)
    from capfence_sh import endless

    return command.with_effects((*command.effects, *endless.effects(command)))


def _counts(command: Command) -> bool:
    """Whether it may be more together with others, or make them more."""
    return _tells(command) or command.program in _COUNTING or (command.pipeline > 0 and _has(command, cap.SECRET_READ))


def _lists_all(command: Command) -> bool:
    """Whether every variable is shown, or every one that was exported."""
    words = [word_text(field) or "" for field in command.argv[1:]]
    return not words or (command.name in ("export", "declare") and words in (["-p"], ["-x"]))


def _let_through(command: Command, others: list[Command]) -> Command:
    """A command that shows all variables, without the credentials which no later stage lets through."""
    names = [effect.target for effect in command.effects if effect.kind == cap.ENVIRONMENT]
    if not names:
        return command
    from capfence_sh import shown_environment

    for each in others:
        if each.stage > command.stage and names and command.via[: len(each.via)] == each.via:
            names = shown_environment.let_through(names, each)
    return command.with_effects(tuple(effect for effect in command.effects if effect.kind != cap.ENVIRONMENT or effect.target in names))


def _packed() -> "Packed":
    from capfence_sh.archives import Packed  # archives are rare

    return Packed()


def _tells(command: Command) -> bool:
    """Whether `_showing` or `_fed` may have more to say about a command."""
    return bool(command.redirections) or command.program in _TELLING  # whatever they are called, see `_SHOWS_VARIABLES`


def _showing(command: Command, pipeline: _Pipeline) -> Command:
    """Printing a variable that by its name holds a credential, or picking such ones out of the environment, reads a secret."""
    called = command.name
    shows = command.program in _SHOWS_INPUT or _wrapped(command) in _SHOWS_INPUT
    if called not in _SHOWS_VARIABLES and not shows and command.program not in _PICKS:
        return command
    names: list[str] = []
    patterns: list[str] = []
    if called in _SHOWS_VARIABLES:
        names = [name for field in command.argv[1:] if isinstance(field, Dynamic) for name in field.names]
    if called == "printenv" or (called in ("declare", "typeset", "export") and "-p" in map(word_text, command.argv[1:])):
        names += [word_text(field) or "" for field in command.argv[1:]]
    elif command.program in _PICKS and command.pipeline and pipeline.listing() < command.stage:
        texts = " ".join(word_text(field) or "" for field in command.argv[1:]).lower()
        inverted = command.reading is not None and command.reading.has("-v", "--invert-match")
        keys = (
            ("key",)
            if {"key", "keys", "pass", "cred", "creds"} & set("".join(letter if letter.isalnum() else " " for letter in texts).split())
            else ()
        )
        patterns = [] if inverted else [*(each for each in _SECRET_PATTERNS if each in texts), *keys]
    elif shows and (_to_terminal(command) or not (command.away or any(map(_somewhere, command.redirections)))):
        given = [field for operator, field in command.redirections if operator in ("<<<", "<<") and isinstance(field, Dynamic)]
        names += [name for field in given for name in _secrets(field)]
    shown = [*(name for name in names if secret_variable(name)), *patterns]
    return command.with_effects(command.effects + tuple(fx.plain(cap.SECRET_READ, name, name) for name in shown)) if shown else command


def _to_terminal(command: Command) -> bool:
    """Whether tee copies to a descriptor or a terminal, wherever its standard output leads."""
    return "tee" in (command.program, _wrapped(command)) and any(
        (word_text(field) or "").startswith(_SHOWN_AT) for field in command.argv[1:]
    )


def _somewhere(redirection: "tuple[str, Field]") -> bool:
    """Whether it puts the output into a file that is not known."""
    operator, field = redirection
    return operator in (">", ">>", ">|") and isinstance(field, Dynamic) and not any(field.values) and field.reason != PROCESS


def _named(command: Command, others: list[Command]) -> Command:
    """kubectl that hands secrets to jq, which prints their names and nothing of them."""
    if not command.pipeline or command.via or command.redirections or not _has(command, cap.SECRET_READ):
        return command
    readers = [each for each in others if each.stage == command.stage + 1]
    alone = sum(each.stage == command.stage for each in others) == 1 and len(readers) == 1 and not readers[0].via
    if not alone or readers[0].program != "jq" or readers[0].reading is None or not _prints_names(readers[0].reading):
        return command
    return command.with_effects(tuple(effect for effect in command.effects if effect.capability != cap.SECRET_READ))


def _prints_names(reading: "Reading") -> bool:
    texts = reading.texts()
    return len(texts) == 1 and all(given.name in _OUTPUT for given in reading.given) and in_jq(texts[0] or "")


def _wrapped(command: Command) -> str:
    """The program that a wrapper runs on its own standard input (`command cat`, `env cat`); "" for any other."""
    if command.reading is None or not command.redirections:
        return ""
    inner = next((use.fields[0] for use in command.reading.uses if use.role == COMMAND), None)
    return "" if inner is None else (word_text(inner) or "").rpartition("/")[2]


def _lists_variables(command: Command) -> bool:
    """env and the like without a program of its own, and what shows the environment of a container."""
    if command.program in ("docker", "podman", "nerdctl"):
        return command.reading is not None and "inspect" in command.reading.path
    return command.name in _LISTS_VARIABLES and len(command.argv) < 3


def _substituting(command: Command, pipeline: _Pipeline) -> Command:
    """envsubst shows the variables that the text names which it is given on the line."""
    if command.away or any(map(_somewhere, command.redirections)):
        return command
    fields = [field for operator, field in command.redirections if operator[:2] == "<<"]
    fields += [
        field for each in pipeline.commands if each.stage < command.stage and each.program in _SHOWS_VARIABLES for field in each.argv
    ]
    words = "".join(letter if letter.isalnum() or letter == "_" else " " for field in fields for letter in (word_text(field) or "") + " ")
    asked = [word_text(field) or "" for _, field, _ in command.reading.operands] if command.reading is not None else []
    names = [] if asked else [word for word in words.split() if word.isupper() and secret_variable(word)]
    return command.with_effects((*command.effects, *(fx.plain(cap.SECRET_READ, name, name) for name in names))) if names else command


def _fed(command: Command, pipeline: _Pipeline) -> Command:
    """What is sent to a command on another host leaves this one: `tar c . | ssh HOST cat` (not the list a loop around it reads)."""
    if command.program != "ssh" or (command.reading is not None and command.reading.has("-n")):
        return command
    stages = pipeline.stages()
    reads = command.stage in stages.readers or stages.clients.get(command.stage, 0) > 1
    files = [word_text(field) for operator, field in command.redirections if operator == "<"]
    texts = [field for operator, field in command.redirections if operator in ("<<<", "<<")]
    # what gives it other input stands between the pipe and it
    between = stages.first < command.stage and any(
        name in _OTHER_INPUT and stages.via.get(name, NEVER) >= command.stage for name in command.via
    )
    written = stages.first < command.stage <= stages.untold
    piped = command.stage > 0 and not between and not reads and not files and not texts and not written
    told = any(isinstance(field, Dynamic) and (field.reason == SUBSTITUTION or _secrets(field)) for field in texts)
    return _carrying(command) if piped or told or any(text != "/dev/null" for text in files) else command


def _secrets(field: Dynamic) -> list[str]:
    return [name for name in field.names if secret_variable(name)]


def _has(command: Command, capability: str) -> bool:
    for effect in command.effects:  # noqa: SIM110 - asked of every command, for which a generator takes long
        if effect.capability == capability:
            return True
    return False


def _carrying(command: Command) -> Command:
    if not _has(command, cap.REMOTE_READ):
        return command
    more = tuple(
        fx.Effect(cap.EGRESS, "", effect.target or "?", fx.HOST, False, effect.evidence)
        for effect in command.effects
        if effect.capability == cap.REMOTE_READ
    )
    return command.with_effects(command.effects + more)
