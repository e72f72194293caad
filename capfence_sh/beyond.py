"""What counts of the effects of code that is the project's own.

Running it is claimed as shell.project_code, which covers what builds and tests do in their folder and what cannot be read.  What they were
found to do beyond that (send, destroy outside, gain privilege, read secrets …) is claimed as for any command.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from capfence_sh.effects import Effect
    from capfence_sh.walk import Walk

_ANYWHERE = frozenset((cap.EXECUTE, cap.EGRESS, cap.ROOT_ACCESS, cap.SECRET_READ, cap.REMOTE_CODE, cap.PERSISTENCE, cap.CONTROL))
_TEMPORARY = ("/tmp/", "/var/tmp/", "/dev/shm/")
_OUTSIDE = frozenset((cap.DESTRUCTIVE, cap.WRITE))


def project(effects: "Iterable[Effect]", written: bool) -> "list[Effect]":
    """The effects that count.  written: the request itself wrote the code, so what cannot be read of it is not the project's."""
    found = [effect for effect in effects if _counts(effect) or (written and effect.capability in _OUTSIDE and not effect.inside)]
    if written:
        found += [effect for effect in effects if effect.capability == cap.OPAQUE]
        found += [fx.opaque(cap.EVALUATED_DATA, effect.evidence) for effect in effects if effect.capability == cap.UNPARSED]
    return found


def library(effects: "Iterable[Effect]") -> "list[Effect]":
    """The effects that count of code in another language: what it sends by functions of a library counts only along with secrets.

    Tests simulate such calls, and programs that talk to services are ordinary; running them is claimed anyway.
    """
    found = project(effects, False)
    secret = any(effect.capability == cap.SECRET_READ for effect in found)
    return [effect for effect in found if secret or effect.capability != cap.EGRESS]


def _counts(effect: "Effect") -> bool:
    if "?" in effect.target and effect.target_type in (fx.PATH, fx.HOST) and ("$" in effect.evidence or "`" in effect.evidence):
        return False  # a value that is not known stands for no place in particular
    if effect.capability in _OUTSIDE:
        return not effect.inside and not effect.target.startswith(_TEMPORARY)
    return effect.capability in _ANYWHERE


def confine(walk: "Walk", commands: int, scripts: int, written: bool = False, possible: bool = False) -> None:
    """Reduce the commands of the walk from this number on to what counts; that the second parser cannot read them does not.

    possible: that they run is not certain, so those which do nothing that counts are left out.
    """
    found = [each.with_effects(tuple(project(each.effects, written))) for each in walk.commands[commands:]]
    walk.commands[commands:] = [each for each in found if not possible or any(effect.capability != cap.EXECUTE for effect in each.effects)]
    del walk.scripts[scripts:]
