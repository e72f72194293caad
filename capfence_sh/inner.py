"""What a program runs: the inner command of a wrapper, texts of code, tasks -> their commands, and what they add to the program itself."""

from capfence_sh import capabilities as cap
from capfence_sh import code, processes, supplied, variables
from capfence_sh import effects as fx
from capfence_sh.call import Call
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.shell import Shell
from capfence_sh.walk import NO_STDIN, Frame, Walk
from capfence_sh.written import NO_FILES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from capfence_sh.analysers import Use
    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

    Run: TypeAlias = Callable[[Walk, Call, Shell, Frame], str | None]

FOLLOWED = code.ROLES | frozenset((v.COMMAND, v.TASKS))
# their inner command runs in this very shell
_SAME_SHELL = code.THIS_SHELL | frozenset(("command", "builtin", "exec", "time"))
# their inner command runs on another host or in another root
_ELSEWHERE = frozenset(
    (
        *("ssh", "pssh", "pdsh", "clush", "dsh", "mussh", "docker", "podman", "nerdctl", "kubectl", "oc", "crictl"),
        *("ctr", "docker-compose", "adb", "ansible", "chroot", "lxc", "multipass", "vagrant"),
    )
)
# there it begins in the home of whoever logs in
_LOGGING_IN = frozenset(("ssh", "pssh", "pdsh", "clush", "dsh", "mussh", "ansible", "multipass", "vagrant"))
# they put words they read from standard input behind the inner command
_FEEDING = frozenset(("xargs", "parallel"))

# they run a command in what has an environment of its own, or give it what a file of credentials says: with which subcommand
_FILLED = {
    **dict.fromkeys(("docker", "podman", "nerdctl", "docker-compose", "kubectl", "oc", "crictl", "ctr"), "exec"),
    "dotenv": "",
    "foreman": "run",
    "honcho": "run",
    "direnv": "exec",
    "direnv-exec": "",
    "env-cmd": "",
    "dotenvx": "run",
}


def runs_others(uses: "tuple[Use, ...]") -> bool:
    return not FOLLOWED.isdisjoint([use.role for use in uses])


def effects_of(
    walk: Walk, reading: "Reading", uses: "tuple[Use, ...]", call: Call, shell: Shell, frame: Frame, setting: fx.Setting, run: "Run"
) -> "list[Effect]":
    """Follow every command and text the program runs; returns what that adds to the program itself.

    run: what follows an argv.
    """
    program = reading.path[0]
    privileged = any(cap.ROOT_ACCESS in spec.effects for spec in reading.specs)
    remote = program in _ELSEWHERE
    inner = frame.inside(frame.script, (program,), privileged, remote)
    walk.steps += shell.scope.size() // 128
    before = shell.scope
    own = _shell_of(walk, reading, uses, call, shell, frame, setting)
    effects: list[Effect] = []
    first = len(walk.commands)
    for use in uses:
        if use.role in FOLLOWED and walk.full():
            effects.append(fx.opaque(cap.TOO_LARGE, program))
            break
        if use.role == v.COMMAND:
            _run_inner(walk, program, reading, use.fields, call, own, inner, run)
        elif use.role in code.ROLES:
            effects += code.run_use(walk, use, reading, list(call.origins), own, inner)
        elif use.role == v.TASKS:
            from capfence_sh import recipes

            effects += recipes.run(walk, use, reading, call.settings, own, inner, call.origins)
    effects += code.run_stdin(walk, reading, uses, own, inner)
    if own is not shell:
        shell.ended(own, not remote)
    for name, _ in call.settings if own is shell else ():
        shell.scope = shell.scope.restore(name, before.lookup(name))
    changed = any(not fx.stays(command.effects) for command in walk.commands[first:])
    if program in _FILLED and (not _FILLED[program] or _FILLED[program] in reading.path):
        from capfence_sh import shown_environment

        walk.commands[first:] = shown_environment.filled(walk.commands[first:])
    if changed and cap.REMOTE_READ in reading.spec.effects + reading.specs[0].effects:
        effects.append(fx.plain(cap.MUTATION, program))
    return effects


def _shell_of(
    walk: Walk, reading: "Reading", uses: "tuple[Use, ...]", call: Call, shell: Shell, frame: Frame, setting: fx.Setting
) -> Shell:
    """The state in which that runs: this very shell, or one with what a process of the program has."""
    program = reading.path[0]
    own = shell if program in _SAME_SHELL else processes.wrapped(walk, reading, call, shell)
    if own is shell and call.settings:
        own.scope = own.scope.with_settings(call.settings)
    if program in _ELSEWHERE:
        own.cwds = (walk.request.home or "",) if program in _LOGGING_IN else _begins_in(reading)
        own.made = own.made.either(NO_FILES)  # what was written here may lie there as well
    elif setting.cwds != walk.setting(shell, frame).cwds:
        own.cwds = setting.cwds
    if program in _FEEDING and own is not shell:
        named = supplied.names(uses, reading, walk, shell, frame)
        if named:
            own.scope = own.scope.told("REPLY", named)
            own.export("REPLY")
    return own


def _begins_in(reading: "Reading") -> tuple[str, ...]:
    """The folder of a container that a command in it begins in: the one it is told, else the one of its image, which is the root or one for the work."""
    told_so = reading.values("-w", "--workdir")
    if not told_so:
        return fx.IMAGE_FOLDERS
    text = word_text(told_so[-1]) or ""
    return (text,) if text[:1] == "/" else ("",)


def _run_inner(
    walk: Walk, program: str, reading: "Reading", fields: "tuple[Field, ...]", call: Call, shell: Shell, frame: Frame, run: "Run"
) -> None:
    """The inner command of a wrapper: NAME=VALUE words in front of it are its environment; xargs adds words it reads."""
    position = 0
    while position < len(fields) and variables.is_setting(fields[position]):
        position += 1
    settings = tuple(variables.split(field) for field in fields[:position])
    argvs: tuple[tuple[Field, ...], ...] = (fields[position:],)
    if program in _FEEDING:
        argvs = supplied.calls(argvs[0], reading, walk, shell, frame)
        frame = frame.with_stdin(NO_STDIN)
    for argv in filter(None, argvs):
        inner = call.nested(argv)
        run(walk, Call(argv, settings, (), inner.origins, (), inner.start, inner.end, program != "jobs"), shell, frame)
