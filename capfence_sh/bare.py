"""Commands without a program: redirections, assignments and evaluations that do something by themselves."""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effects import Effect
    from capfence_sh.walk import Frame
    from capfence_sh.words import Field


def bare(
    effects: "tuple[Effect, ...]",
    frame: "Frame",
    line: str,
    files: "tuple[tuple[str, Field], ...]" = (),
    cwds: tuple[str, ...] = (),
    names: tuple[str, ...] = (),
) -> Command:
    """A command without a program: redirections, assignments and evaluations that do something by themselves.  names: as in a Command."""
    whole = (fx.plain(cap.EXECUTE, line), *effects)
    return Command(
        "", (), None, frame.via, files, whole, line, 0, len(line), frame.privileged, frame.remote, cwds, frame.pipeline, frame.stage, names
    )
