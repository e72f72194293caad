"""One command -> everything there is to say about it: what is understood, decided and would be executed.  Nothing runs."""

from collections.abc import Callable, Iterator

from capfence_sh import contains_compile, decision, plan
from capfence_sh import policy as p
from capfence_sh.case import Case
from capfence_sh.command import Command
from capfence_sh.decision import DENY, Rule, Unit
from capfence_sh.invocation import PREFIX, SHELL, Invocation
from capfence_sh.pinned_bash import PinnedBash
from capfence_sh.request import Request
from capfence_sh.rules import Rules

Planned = plan.Direct | plan.Shell | None


class Explanation:
    """Everything there is to say about one command.

    units: the decision for each effect of each command.  planned: how it would be run, None when it would not.  removed: names of variables that
    the command would not get.
    """

    __slots__ = ("asked", "found", "planned", "removed", "request", "rules", "units")

    def __init__(
        self,
        asked: Invocation,
        request: Request,
        ruling: Rules,
        found: Case,
        units: tuple[Unit, ...],
        planned: Planned,
        removed: tuple[str, ...],
    ) -> None:
        self.asked = asked
        self.request = request
        self.rules = ruling
        self.found = found
        self.units = units
        self.planned = planned
        self.removed = removed

    def commands(self) -> tuple[Command, ...]:
        """Every command that would run."""
        return () if self.found.judgement is None else self.found.judgement.commands

    def decided(self, command: Command) -> tuple[Unit, ...]:
        """The decisions about one of them."""
        return tuple(unit for unit in self.units if unit.command is command)


def explained(
    asked: Invocation,
    request: Request,
    ruling: Rules,
    found: Case,
    bash: Callable[[], PinnedBash],
    removed: tuple[str, ...] = (),
) -> Explanation:
    """What was judged and decided, in every detail.  bash(): the shell that would run a script."""
    judgement = found.judgement
    if judgement is None:
        return Explanation(asked, request, ruling, found, (), None, removed)
    text = " ".join(asked.args) if asked.form == PREFIX else asked.script
    units = decision.decide_all(ruling.base, ruling.overlays, request, judgement.commands, judgement.confirmation, text)
    planned: Planned = None
    if found.verdict.decision != DENY:
        planned = plan.direct(asked, judgement.script, request)
        if planned is None and asked.form == SHELL:
            planned = plan.shell(asked, None, request, bash())
    return Explanation(asked, request, ruling, found, units, planned, removed)


# ---- what the policies say -----------------------------------------------------------------------------------------------


def meanings(ruling: Rules, rule: Rule) -> Iterator[tuple[str, str]]:
    """(literal, what it was understood as) for every literal of a rule."""
    for policy in (ruling.base, *ruling.overlays):
        for number in range(len(policy)):
            _, line, _, _, _, selectors = policy.rule(number)
            if (policy.source, line) == (rule.source, rule.line):
                for _, _, _, literals, _ in selectors:
                    yield from ((text, contains_compile.described(compiled)) for compiled, text in literals)


def notes(it: Explanation) -> Iterator[str]:
    """What is not trusted, where rules of the policies ask for it."""
    request = it.request
    where = _selecting(it.rules, p.ENVIRONMENT)
    if where and not request.environment:
        yield (
            "no configuration says in which environment this host is"
            + (f" ({request.claimed_environment} is only claimed)" if request.claimed_environment else "")
            + f": rules that select on it deny or ask in any, and allow in none ({where})"
        )
    elif where and request.claimed_environment not in ("", request.environment):
        yield f"the environment {request.claimed_environment} is only claimed: it can make rules deny or ask, never allow ({where})"
    where = _selecting(it.rules, p.ACTOR)
    if where and request.claimed_actor not in ("", request.actor):
        yield f"the actor {request.claimed_actor} is only claimed: it can make rules deny or ask, never allow ({where})"


def _selecting(ruling: Rules, wanted: int) -> str:
    """Where the rules with this selector stand."""
    found = []
    for policy in (ruling.base, *ruling.overlays):
        rows = [policy.rule(number) for number in range(len(policy))]
        found += [f"{policy.source}:{line}" for _, line, _, _, _, selectors in rows if any(what == wanted for what, *_ in selectors)]
    return ", ".join(found)
