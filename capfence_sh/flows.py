"""Commands seen together: a secret that reaches the network, and what stands in one pipeline."""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.command import Command
from capfence_sh.options import word_text
from capfence_sh.places import secret_variable
from capfence_sh.words import SUBSTITUTION, Dynamic

_SHOWS_VARIABLES = frozenset(("echo", "printf", "printenv", "declare", "typeset", "export"))
_LISTS_VARIABLES = frozenset(("env", "printenv", "set", "export", "declare"))
_SHOWS_INPUT = frozenset(("cat", "tee", "base64", "base32", "xxd", "od", "hexdump", "rev", "tr", "head", "tail", "cut", "fold", "sort"))
_PICKS = frozenset(("grep", "rg", "ag", "ack", "sed", "awk"))
_SHOWS_OR_PICKS = _SHOWS_INPUT | _PICKS
# what they run does not read the standard input of the pipeline, or reads it elsewhere
_OTHER_INPUT = frozenset(
    ("xargs", "parallel", "find", "fd", "ssh", "docker", "podman", "kubectl", "watch", "at", "batch", "crontab", "nohup")
)
_SECRET_PATTERNS = ("secret", "token", "passw", "api_key", "apikey", "credential", "aws", "private", "_key")


def combined(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """The commands with the effects that only their combination shows.

    A remote read that a secret is piped into, or that runs over data from a secret, carries it out: egress (DNS and ping exfiltration).
    """
    stages: dict[int, list[Command]] = {0: []}  # those that stand in no pipeline have no others
    for command in commands:
        if command.pipeline:
            stages.setdefault(command.pipeline, []).append(command)
    commands = tuple([_fed(_showing(command, stages[command.pipeline]), stages[command.pipeline]) for command in commands])
    secret = {command.pipeline for command in commands if command.pipeline and _has(command, cap.SECRET_READ)}
    if not secret:
        return commands
    return tuple(_carrying(command) if command.pipeline in secret else command for command in commands)


def _showing(command: Command, stages: list[Command]) -> Command:
    """Printing a variable that by its name holds a credential, or picking such ones out of the environment, reads a secret."""
    called = command.name
    if called not in _SHOWS_VARIABLES and command.program not in _SHOWS_OR_PICKS:
        return command
    names: list[str] = []
    patterns: list[str] = []
    if called in _SHOWS_VARIABLES:
        names = [name for field in command.argv[1:] if isinstance(field, Dynamic) for name in field.names]
    if called == "printenv" or (called in ("declare", "typeset", "export") and "-p" in map(word_text, command.argv[1:])):
        names += [word_text(field) or "" for field in command.argv[1:]]
    elif command.program in _PICKS and _reads_environment(command, stages):
        texts = " ".join(word_text(field) or "" for field in command.argv[1:]).lower()
        inverted = command.reading is not None and command.reading.has("-v", "--invert-match")
        keys = ("key",) if {"key", "keys"} & set("".join(letter if letter.isalnum() else " " for letter in texts).split()) else ()
        patterns = [] if inverted else [*(each for each in _SECRET_PATTERNS if each in texts), *keys]
    elif command.program in _SHOWS_INPUT and not any(operator[:1] in (">", "&") for operator, _ in command.redirections):
        given = [field for operator, field in command.redirections if operator in ("<<<", "<<") and isinstance(field, Dynamic)]
        names += [name for field in given for name in _secrets(field)]
    shown = [*(name for name in names if secret_variable(name)), *patterns]
    return command.with_effects(command.effects + tuple(fx.plain(cap.SECRET_READ, name, name) for name in shown)) if shown else command


def _reads_environment(command: Command, stages: list[Command]) -> bool:
    return bool(command.pipeline) and any(each.stage < command.stage and _lists_variables(each) for each in stages)


def _lists_variables(command: Command) -> bool:
    """env and the like without a program of its own, and what shows the environment of a container."""
    if command.program in ("docker", "podman", "nerdctl"):
        return command.reading is not None and "inspect" in command.reading.path
    return command.name in _LISTS_VARIABLES and len(command.argv) < 3


def _fed(command: Command, stages: list[Command]) -> Command:
    """What is sent to a command on another host leaves this one: `tar c . | ssh HOST cat` (not the list a loop around it reads)."""
    if command.program != "ssh" or (command.reading is not None and command.reading.has("-n")):
        return command
    same = [each for each in stages if each.stage == command.stage]
    reads = any(each.program in ("read", "mapfile", "cd", "for") or (each.program == "ssh" and each is not command) for each in same)
    files = [word_text(field) for operator, field in command.redirections if operator == "<"]
    texts = [field for operator, field in command.redirections if operator in ("<<<", "<<")]
    before = [each for each in stages if each.stage < command.stage]
    if (_OTHER_INPUT & set(command.via)).difference(*(each.via for each in before)):
        return command  # what gives it other input stands between the pipe and it
    written = bool(before) and all(
        each.program in ("echo", "printf") and not any(isinstance(field, Dynamic) for field in each.argv) for each in before
    )
    piped = command.stage > 0 and not reads and not files and not texts and not written
    told = any(isinstance(field, Dynamic) and (field.reason == SUBSTITUTION or _secrets(field)) for field in texts)
    return _carrying(command) if piped or told or any(text != "/dev/null" for text in files) else command


def _secrets(field: Dynamic) -> list[str]:
    return [name for name in field.names if secret_variable(name)]


def _has(command: Command, capability: str) -> bool:
    return any(effect.capability == capability for effect in command.effects)


def _carrying(command: Command) -> Command:
    if not _has(command, cap.REMOTE_READ):
        return command
    more = tuple(
        fx.Effect(cap.EGRESS, "", effect.target or "?", fx.HOST, False, effect.evidence)
        for effect in command.effects
        if effect.capability == cap.REMOTE_READ
    )
    return command.with_effects(command.effects + more)
