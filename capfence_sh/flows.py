"""Commands seen together: a secret that reaches the network, and what stands in one pipeline."""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.command import Command


def combined(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """The commands with the effects that only their combination shows.

    A remote read that a secret is piped into, or that runs over data from a secret, carries it out: egress (DNS and ping exfiltration).
    """
    secret = {command.pipeline for command in commands if command.pipeline and _has(command, cap.SECRET_READ)}
    if not secret:
        return commands
    return tuple(_carrying(command) if command.pipeline in secret else command for command in commands)


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
