"""Policy x request x commands -> Verdict: the policy decision point.

The unit is one effect of one command: denied if a deny rule speaks about it, else asked for if an approval rule does, else allowed if an allow
rule covers it, else denied.  The verdict is the maximum over all units and all policies; only the base policy has a default and allow rules.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.confirm import DISAGREED
from capfence_sh.policy import ALLOW, DENY, REQUIRE_APPROVAL, first_at_once, first_rule, rule_speaks
from capfence_sh.question import Question

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from capfence_sh.command import Command
    from capfence_sh.compiled_policy import Policy
    from capfence_sh.confirm import State
    from capfence_sh.effects import Effect
    from capfence_sh.request import Request

    Decision: TypeAlias = Literal[0, 1, 2]

__all__ = [
    "ALLOW",
    "DECISIONS",
    "DENY",
    "REQUIRE_APPROVAL",
    "Allowed",
    "Rule",
    "Unit",
    "Verdict",
    "allowed",
    "approved",
    "decide",
    "decide_all",
    "speaks",
]

# Ordered: combining decisions is max().
DECISIONS = ("allow", "require_approval", "deny")

_GRANT = object()
_SECTIONS: "tuple[Decision, ...]" = (DENY, REQUIRE_APPROVAL, ALLOW)
_ALL_ALLOWED = "every command and effect is allowed"
_SETTLED = 4096  # answers of `_at_once` that are kept
_ALWAYS_DENIED = {
    cap.UNPARSED: "the text is not understood whole, and such a text never runs, whatever the policy says",
    cap.CONTROL: "this touches the guard itself, which no rule can allow",
}


class Rule:
    """The rule that decided, as the reader finds it: `source` file, `line`, `id` and the texts of the policy author."""

    __slots__ = ("id", "instead", "line", "reason", "source")

    def __init__(self, source: str, line: int, id: str, reason: str, instead: str) -> None:  # noqa: A002 - the policy's word
        self.source = source
        self.line = line
        self.id = id
        self.reason = reason
        self.instead = instead


class Unit:
    """The decision for one effect of one command; `rule` is None where none spoke (the default, or what is always denied)."""

    __slots__ = ("command", "decision", "effect", "rule")

    def __init__(self, command: "Command", effect: "Effect", decision: "Decision", rule: "Rule | None") -> None:
        self.command = command
        self.effect = effect
        self.decision = decision
        self.rule = rule


class Verdict:
    """decision: ALLOW, REQUIRE_APPROVAL or DENY; rule: None for the default deny; command/effect: what it was decided for (None when allowed)."""

    __slots__ = ("capabilities", "command", "decision", "effect", "reason", "rule")

    def __init__(
        self,
        decision: "Decision",
        rule: "Rule | None",
        reason: str,
        command: "Command | None",
        effect: "Effect | None",
        capabilities: tuple[str, ...],
    ) -> None:
        self.decision = decision
        self.rule = rule
        self.reason = reason
        self.command = command
        self.effect = effect
        self.capabilities = capabilities  # sorted unique names over all commands


class Allowed:
    """The permission to run: whoever executes must hold one.  Only `allowed` and `approved` make it."""

    __slots__ = ("run", "verdict")

    def __init__(self, verdict: Verdict, run: object, grant: object) -> None:
        if grant is not _GRANT:
            raise TypeError("a permission to run comes from a verdict")
        self.verdict = verdict
        self.run = run


def allowed(verdict: Verdict, run: object) -> Allowed | None:
    """The permission to run what was judged, when the policy allows it; None otherwise."""
    return Allowed(verdict, run, _GRANT) if verdict.decision == ALLOW else None


def approved(verdict: Verdict, run: object) -> Allowed | None:
    """The permission to run what needed approval and got it (only `approval` may say so); None for a denial."""
    return Allowed(verdict, run, _GRANT) if verdict.decision == REQUIRE_APPROVAL else None


def decide(
    policy: "Policy",
    overlays: "tuple[Policy, ...]",
    request: "Request",
    commands: "tuple[Command, ...]",
    confirmed: "State",
    text: str,
) -> Verdict:
    """The verdict on everything that would run.  text: what was asked to run, as typed."""
    found: set[str] = set()
    for command in commands:
        for effect in command.effects:
            found.add(effect.capability)
    capabilities = tuple(sorted(found)) if len(found) > 1 else tuple(found)
    if confirmed == DISAGREED:
        return Verdict(DENY, None, "two parsers read this text differently", None, None, capabilities)
    plainly = None if overlays else _allowed_at_once(policy, commands, confirmed)
    if plainly is not None:
        return Verdict(ALLOW, plainly, _ALL_ALLOWED, None, None, capabilities)
    units = decide_all(policy, overlays, request, commands, confirmed, text)
    if not units:
        return Verdict(ALLOW, None, "nothing would run", None, None, capabilities)
    worst = max(unit.decision for unit in units)
    unit = _telling([each for each in units if each.decision == worst])
    if worst == ALLOW:
        return Verdict(ALLOW, unit.rule, _ALL_ALLOWED, None, None, capabilities)
    return Verdict(worst, unit.rule, _reason(unit), unit.command, unit.effect, capabilities)


def decide_all(
    policy: "Policy",
    overlays: "tuple[Policy, ...]",
    request: "Request",
    commands: "tuple[Command, ...]",
    confirmed: "State",
    text: str,
) -> tuple[Unit, ...]:
    """The decision for each effect of each command, in order."""
    question = Question(request, commands, confirmed, text)
    units: list[Unit] = []
    for command in commands:
        for effect in command.effects or (_unclaimed(command),):
            unit = _by_base(policy, question, command, effect)
            for overlay in overlays:
                unit = _stricter(unit, overlay, question)
            units.append(unit)
    return tuple(units)


def speaks(policy: "Policy", number: int, request: "Request", commands: "tuple[Command, ...]", confirmed: "State", text: str) -> bool:
    """Whether the rule of this number speaks about anything that would run, whatever other rules say."""
    question = Question(request, commands, confirmed, text)
    return any(rule_speaks(policy, number, question, command, effect) for command in commands for effect in command.effects)


def _unclaimed(command: "Command") -> "Effect":
    """A command claims at least shell.execute; one that claims nothing was not judged."""
    return fx.plain(cap.UNPARSED, command.line[command.start : command.end])


def _allowed_at_once(policy: "Policy", commands: "tuple[Command, ...]", confirmed: "State") -> Rule | None:
    """The rule to show where all there is is allowed whatever else is asked; None where one effect must be looked at, or no rule is to be shown."""
    first: Rule | None = None
    for command in commands:
        program = command.program
        if not command.effects:
            return None
        for effect in command.effects:
            decision, rule = _at_once(policy, effect.capability, program, confirmed)
            if decision != ALLOW:
                return None
            first = first or rule
    return first


def _at_once(policy: "Policy", capability: str, program: str, confirmed: "State") -> "tuple[Decision | None, Rule | None]":
    """The decision where only capability and program matter, and the rule that made it; None where more does."""
    key = capability, program, confirmed
    known = policy.settled.get(key)
    if known is None:
        if len(policy.settled) == _SETTLED:
            policy.settled.clear()
        known = policy.settled[key] = _settled(policy, capability, program, confirmed)
    return known


def _settled(policy: "Policy", capability: str, program: str, confirmed: "State") -> "tuple[Decision | None, Rule | None]":
    denying, asking, allowing = [first_at_once(policy, section, capability, program, confirmed) for section in _SECTIONS]
    if denying is None or asking is None or allowing is None:
        return None, None
    if denying >= 0 or capability in cap.NEVER_ALLOWED:
        return DENY, _rule(policy, denying)
    if asking >= 0:
        return REQUIRE_APPROVAL, _rule(policy, asking)
    return (ALLOW if allowing >= 0 else DENY), _rule(policy, allowing)


def _by_base(policy: "Policy", question: Question, command: "Command", effect: "Effect") -> Unit:
    """What other commands show (a pipeline, the text as typed) can only tighten: it never turns a denial by default into a question.

    A rule that speaks about what the command itself shows speaks about it together with the others, too.
    """
    decision, rule = _at_once(policy, effect.capability, command.program, question.confirmed)
    if decision is not None:
        return Unit(command, effect, decision, rule)
    denying = first_rule(policy, DENY, question, command, effect)
    if denying >= 0 or effect.capability in cap.NEVER_ALLOWED:
        return Unit(command, effect, DENY, _rule(policy, denying))
    asking = first_rule(policy, REQUIRE_APPROVAL, question, command, effect)
    if asking >= 0:
        alone = first_rule(policy, REQUIRE_APPROVAL, question, command, effect, alone=True)
        if alone >= 0:
            return Unit(command, effect, REQUIRE_APPROVAL, _rule(policy, alone))
    allowing = first_rule(policy, ALLOW, question, command, effect)
    if allowing < 0:
        return Unit(command, effect, DENY, None)
    if asking >= 0:
        return Unit(command, effect, REQUIRE_APPROVAL, _rule(policy, asking))
    return Unit(command, effect, ALLOW, _rule(policy, allowing))


def _stricter(unit: Unit, overlay: "Policy", question: Question) -> Unit:
    """An overlay can only tighten: it has no default, and its allow rules say nothing."""
    sections: tuple[Decision, ...] = (DENY, REQUIRE_APPROVAL)
    for section in sections:
        if section > unit.decision:
            number = first_rule(overlay, section, question, unit.command, unit.effect)
            if number >= 0:
                return Unit(unit.command, unit.effect, section, _rule(overlay, number))
    return unit


def _rule(policy: "Policy", number: int) -> Rule | None:
    if number < 0:
        return None
    rule = policy.shown.get(number)
    if rule is None:
        _, line, name, reason, instead, _ = policy.rule(number)
        rule = policy.shown[number] = Rule(policy.source, line, name, reason, instead)
    return rule


def _telling(units: list[Unit]) -> Unit:
    """Of units decided alike the one to show: what is never allowed, else the first that a rule decided."""
    never = [unit for unit in units if unit.effect.capability in cap.NEVER_ALLOWED]
    ruled = [unit for unit in units if unit.rule is not None]
    return (never or ruled or units)[0]


def _reason(unit: Unit) -> str:
    effect = unit.effect
    what = f"{effect.capability} {effect.kind}".rstrip()
    target = f" {effect.target}" if effect.target and effect.capability != cap.EXECUTE else ""
    evidence = f": {effect.evidence}" if effect.evidence else ""
    if effect.capability in _ALWAYS_DENIED:
        return f"{_ALWAYS_DENIED[effect.capability]} ({what}{target}{evidence})"
    if unit.rule is None:
        return f"no rule allows {what}{target}{evidence}"
    return f"{what}{target}{evidence}"
