"""Functions of the script: what a name may be, what calling one does, and assignments that stand in front of a name or alone."""

from capfence_sh import any_program, meeting, set_up, variables
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.shell_names import SPECIAL
from capfence_sh.site_commands import lookup
from capfence_sh.walk import FILE, merged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.call import Call
    from capfence_sh.shell import Definition, Definitions, Shell
    from capfence_sh.walk import Frame, Walk


def meanings(walk: "Walk", name: str, shell: "Shell") -> "Definitions":
    """What the name may be: functions, and None for what it is without them."""
    known = shell.functions.get(name, (None,))
    if None not in known:
        return (*known, None) if name in SPECIAL and shell.posix else known
    return known


def elsewhere(walk: "Walk", name: str, shell: "Shell") -> bool:
    """Whether the name may be something when it is no function; otherwise nothing runs then."""
    if name not in shell.functions or lookup(name, walk.request.commands) is not None:
        return True
    return walk.request.world.resolve(name, variables.search_path(shell, walk.request)) is not None


def run(walk: "Walk", name: str, meaning: "Definition", call: "Call", shell: "Shell", frame: "Frame") -> "str | None":
    """The body runs in this shell, with its own positional parameters and local variables."""
    definition, script = meaning
    running = [known for known, _ in shell.calls]
    if definition in running and (frame.pipeline or definition in running[: shell.detached]):
        evidence = frame.script.source[call.start : call.end]
        walk.commands.append(bare((fx.plain(cap.DESTRUCTIVE, evidence, "processes"), *call.effects), frame, evidence))
        return None
    repeats = len(running) - len(set(running))
    if definition in running and repeats > 1:
        return None
    if call.effects or call.settings:
        run_nothing(walk, call, shell, frame)
    caller = shell.copy()
    shell.scope = shell.scope.with_settings(call.settings)
    for each, _ in call.settings:
        shell.export(each)
    shell.temporary = frozenset(each for each, _ in call.settings)
    if definition in running and repeats:  # deeper calls may find anything in what changes between calls
        before = shell.calls[running.index(definition)][1]
        for each in meeting.touched(before, shell.scope):
            shell.scope = shell.scope.doubt(each)
        shell.enter(definition, None)
    else:
        shell.enter(definition, call.argv[1:])
    outer, walk.cut = walk.cut, None
    printed = walk.follow_node(walk, definition.body, shell, frame.inside(script, (name,)))
    inner, walk.cut = walk.cut, outer
    if inner is not None and inner.state is not None:
        inner.state.leave(caller, tuple(each for each, _ in call.settings))
        walk.discarded(inner.state)
    if shell.returns is not None and shell.returns.state is not None:
        printed = None
    shell.leave(caller, tuple(each for each, _ in call.settings))
    return printed


def keep_settings(shell: "Shell", call: "Call") -> None:
    """In posix mode the assignments in front of a special builtin stay."""
    kept = shell.copy()
    kept.scope = shell.scope.with_settings(call.settings)
    shell.join(kept)


def run_nothing(walk: "Walk", call: "Call", shell: "Shell", frame: "Frame") -> None:
    """Assignments and redirections without a command."""
    setting = walk.setting(shell, frame)
    effects = list(call.effects)
    for name, value in call.settings:
        effects += [] if set_up.shows(walk, name) else any_program.assigned(name, value, setting)
    listed = frame.stdin.names if call.files and frame.stdin.kind == FILE else ()  # $(< LIST)
    if effects or listed:
        line = frame.script.source[call.start : call.end]
        walk.commands.append(bare(merged(effects), frame, line, call.files, shell.cwds, listed))
