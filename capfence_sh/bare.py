"""Commands without a program: redirections, assignments and evaluations that do something by themselves."""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import variables
from capfence_sh.command import Command
from capfence_sh.walk import merged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.call import Call
    from capfence_sh.effects import Effect
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field


def bare(
    effects: "tuple[Effect, ...]", frame: "Frame", line: str, files: "tuple[tuple[str, Field], ...]" = (), cwds: tuple[str, ...] = ()
) -> Command:
    """A command without a program: redirections, assignments and evaluations that do something by themselves."""
    whole = (fx.plain(cap.EXECUTE, line), *effects)
    return Command(
        "", (), None, frame.via, files, whole, line, 0, len(line), frame.privileged, frame.remote, cwds, frame.pipeline, frame.stage
    )


def run_nothing(walk: "Walk", call: "Call", shell: "Shell", frame: "Frame") -> None:
    """Assignments and redirections without a command."""
    setting = walk.setting(shell, frame)
    effects = list(call.effects)
    for name, value in call.settings:
        effects += variables.assigned(name, value, setting)
    if effects:
        line = frame.script.source[call.start : call.end]
        walk.commands.append(bare(merged(effects), frame, line, call.files, shell.cwds))
