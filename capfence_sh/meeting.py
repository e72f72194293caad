"""Where branches of a script meet: two scopes -> the scope in which either may hold; and what differs between them."""

from capfence_sh.binding import same, united
from capfence_sh.scope import MAX_RECENT, Scope

MAX_NAMES = 800


def joined(scope: Scope, other: Scope, since: Scope | None = None) -> Scope:
    """The scope where two branches meet: what either of them knows is possible.

    since: an earlier state of the other branch, which the scope met already.
    """
    if other is scope or not (scope.complete or scope.base or scope.recent):
        return scope
    before = since or scope
    names: dict[str, object] = {**before.recent, **other.recent}
    if before.base is not other.base or before.env is not other.env:
        names = dict.fromkeys((*before.base, *other.base, *before.env, *other.env, *names))
    if len(names) > MAX_NAMES:  # more than a script needs
        return scope.forget_all()
    both = dict(scope.recent)
    for name in names:
        theirs = other.lookup(name)
        if before.lookup(name) is not theirs:
            both[name] = united(scope.lookup(name), theirs)
    base = scope.base
    if len(both) > MAX_RECENT:
        base, both = {**base, **both}, {}
    complete = scope.complete and other.complete
    positional = scope.positional if scope.positional is other.positional else None
    cwds = scope.cwds if scope.cwds == other.cwds else ()  # `~+` is known only where there is one
    zero = scope.name if scope.name is other.name else None
    also = scope.also if scope.also is other.also else {**scope.also, **other.also}
    return Scope(scope.env, base, both, complete, positional, zero, cwds, scope.home, also)


def changed(before: Scope, later: Scope) -> list[str]:
    """The variables that may hold something else in the later scope, which came from the other."""
    return [name for name in touched(before, later) if not same(before.lookup(name), later.lookup(name))]


def touched(before: Scope, later: Scope) -> list[str]:
    """The variables that were bound on the way from one scope to the later one."""
    if later is before:
        return []
    names = dict(later.recent)
    if before.base is not later.base:
        names = {**later.base, **names}
    return [name for name in names if before.lookup(name) is not names[name]]
