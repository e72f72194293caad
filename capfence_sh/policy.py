"""A compiled policy, and which of its rules speak about one effect of one command of a request.

In: the plain tuples that `policy_compile` makes (so that they can be kept as marshal) and a Question.  Out: numbers of rules.  What follows from
them is `decision`.  Every selector is asked in one of two ways: a deny or approval rule wants to know whether it could hold (what is not known
could be anything), an allow rule whether it is certain to hold.
"""

from capfence_sh import capabilities as cap
from capfence_sh import contains
from capfence_sh import effects as fx
from capfence_sh.addresses import host_matches
from capfence_sh.compiled_policy import Policy
from capfence_sh.confirm import CONFIRMED, UNCONFIRMED
from capfence_sh.errors import Unreachable
from capfence_sh.globs import glob, path_certain, path_possible
from capfence_sh.hosts import UNKNOWN_HOST
from capfence_sh.options import word_text
from capfence_sh.question import whole_line
from capfence_sh.request import ESCALATION_ROOT, ESCALATION_SUDO, ESCALATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from capfence_sh.command import Command
    from capfence_sh.compiled_policy import Section, Selector, Texts
    from capfence_sh.confirm import State
    from capfence_sh.contains import Compiled, How
    from capfence_sh.effects import Effect
    from capfence_sh.question import Question

# sections, in the order of decisions
ALLOW: "Literal[0]" = 0
REQUIRE_APPROVAL: "Literal[1]" = 1
DENY: "Literal[2]" = 2

# selectors
KIND, PROGRAM, PATH, HOST, WORKSPACE, ENVIRONMENT, ACTOR, ESCALATION, CONFIRMATION, CONTAINS, REGEX, KNOWN_FILE = range(12)

INSIDE, OUTSIDE, YES, NO = "inside", "outside", "yes", "no"

_NO_RULE = -1
# what runs is not placed anywhere; everything else is in the workspace or outside
_PLACELESS = frozenset((cap.EXECUTE, cap.UNKNOWN, cap.OPAQUE, cap.UNPARSED))
# a connection whose host is not named could be to any host
_CONNECTIONS = frozenset((cap.EGRESS, cap.REMOTE_CODE))
# what runs is not known
_NOT_KNOWN = frozenset((cap.OPAQUE, cap.UNPARSED))
# who acts on a folder acts on all below it
_ON_TREES = frozenset((cap.DESTRUCTIVE, cap.ROOT_ACCESS))


def overlay_warnings(policy: Policy) -> tuple[tuple[int, str], ...]:
    """What to warn about when the policy is used as an overlay: (line, text), in the form of `warnings`."""
    lines = [policy.rule(number)[1] for number in range(len(policy)) if policy.rule(number)[0] == ALLOW]
    return tuple((line, "an overlay can only tighten: this allow rule says nothing") for line in lines)


def first_rule(policy: Policy, section: "Section", question: "Question", command: "Command", effect: "Effect", alone: bool = False) -> int:
    """The first rule of a section that speaks about this effect of this command; -1 when none does.

    alone: only what the command itself shows counts, not its pipeline or what else was typed.
    """
    how = contains.CERTAIN if section == ALLOW else contains.ALONE if alone else contains.TOGETHER
    best = _NO_RULE
    for number in _candidates(policy, section, question, command, effect):
        selectors = policy.rule(number)[5]
        if not selectors or _all_hold(selectors, question, command, effect, how):
            best = number
            break
    if best >= 0 or alone or effect.capability not in _NOT_KNOWN:
        return best
    raw = _raw_candidates(policy, section, question, effect)
    return next((number for number in raw if _may_hold(policy, number, question, command, effect)), _NO_RULE)


def first_at_once(policy: Policy, section: "Section", capability: str, program: str, confirmed: "State") -> int | None:
    """The first rule of a section that speaks about an effect (-1 for none) where only capability and program matter; None where more does."""
    named, needles = policy.candidates(section, capability, program)
    if needles or capability in _NOT_KNOWN:
        return None
    for number in named:
        selectors = policy.rule(number)[5]
        if not selectors:
            return number
        if confirmed != CONFIRMED or not any(selector[0] == CONFIRMATION and YES not in selector[1] for selector in selectors):
            return None
    return _NO_RULE


def rule_speaks(policy: Policy, number: int, question: "Question", command: "Command", effect: "Effect") -> bool:
    """Whether one rule speaks about this effect of this command, whatever other rules do."""
    section = policy.rule(number)[0]
    how = contains.CERTAIN if section == ALLOW else contains.TOGETHER
    candidates = _candidates(policy, section, question, command, effect)
    if number in candidates and _all_hold(policy.rule(number)[5], question, command, effect, how):
        return True
    return number in _raw_candidates(policy, section, question, effect) and _may_hold(policy, number, question, command, effect)


def _candidates(policy: Policy, section: "Section", question: "Question", command: "Command", effect: "Effect") -> "Sequence[int]":
    """The rules that may speak about it, in order."""
    named, needles = policy.candidates(section, effect.capability, command.program)
    if not needles:
        return named
    found = question.near(needles, question.folded(command))
    return sorted({*named, *found}) if found else named


def _raw_candidates(policy: Policy, section: "Section", question: "Question", effect: "Effect") -> list[int]:
    """What cannot be known may be what a literal names: deny and approval rules compare it with the text as typed."""
    if effect.capability not in _NOT_KNOWN:
        return []
    return question.near_typed(policy.fallback(section))


def _all_hold(selectors: "tuple[Selector, ...]", question: "Question", command: "Command", effect: "Effect", how: "How") -> bool:
    """Whether all selectors of a rule hold."""
    return all(_holds(selector, question, command, effect, how) for selector in selectors)


def _may_hold(policy: Policy, number: int, question: "Question", command: "Command", effect: "Effect") -> bool:
    """Whether the rule's literals or expressions are found in what was typed, and its other selectors hold."""
    for selector in policy.rule(number)[5]:
        what, _, _, literals, expressions = selector
        if what == CONTAINS:
            held = _stands(literals, question)
        elif what == REGEX:
            held = any(question.finds(each, text) for text in (question.text, command.line) for each in expressions)
        else:
            held = _holds(selector, question, command, effect, contains.TOGETHER)
        if not held:
            return False
    return True


def _stands(literals: "tuple[tuple[Compiled, str], ...]", question: "Question") -> bool:
    """Whether one of the literals stands in what was typed."""
    key = "stands", id(literals)
    held = question.answers.get(key)
    if held is None:
        held = question.answers[key] = any(literal in text for text in question.squeezed() for _, literal in literals)
    return held


def _contains(literals: "tuple[tuple[Compiled, str], ...]", command: "Command", question: "Question", how: "How") -> bool:
    """Whether the command is meant by one of the literals; asked once for all its effects."""
    key = "means", id(literals), id(command), how
    held = question.answers.get(key)
    if held is None:
        held = question.answers[key] = any(contains.matches(compiled, command, question, how) for compiled, _ in literals)
    return held


def _holds(selector: "Selector", question: "Question", command: "Command", effect: "Effect", how: "How") -> bool:
    what, values, excluded, literals, expressions = selector
    request = question.request
    certain = how == contains.CERTAIN
    if what == CONTAINS:
        return _contains(literals, command, question, how)
    if what == REGEX:
        return any(question.finds(each, line) for line in _lines(question, command, how) for each in expressions)
    if what == KIND:
        return _named(values, excluded, effect.kind, certain)
    if what == PROGRAM:
        return _is_program(values, excluded, command, certain)
    if what == PATH:
        return _has_path(values, excluded, question, effect, certain)
    if what == HOST:
        return _has_host(values, excluded, effect, certain)
    if what == WORKSPACE:
        return _is_placed(values, effect, certain)
    if what == ENVIRONMENT:
        return _claimable(values, excluded, request.environment, request.claimed_environment, certain)
    if what == ACTOR:
        return _claimable(values, excluded, request.actor, request.claimed_actor, certain)
    if what == ESCALATION:
        return _escalated(values, excluded, request.escalation, command.privileged, certain)
    if what == CONFIRMATION:
        return _is_confirmed(values, question, command, how)
    if what == KNOWN_FILE:
        return effect.capability != cap.UNKNOWN or effect.target[:1] != "/"
    raise Unreachable(f"selector {what}")


def _named(values: "Texts", excluded: "Texts", text: str, certain: bool) -> bool:
    """Case and surrounding blanks never help: they are ignored where that is stricter."""
    loose = text.strip().lower()
    if certain:
        return any(glob(value, text) for value in values) and not any(glob(value.lower(), loose) for value in excluded)
    return any(glob(value.lower(), loose) for value in values) and not any(glob(value, text) for value in excluded)


def _is_program(values: "Texts", excluded: "Texts", command: "Command", certain: bool) -> bool:
    """By the name it is called by; in an allow rule, a program that the catalogue lacks must be called by that name alone."""
    name = command.program if command.reading is None else command.reading.written[0]
    if certain and command.reading is None and (not command.argv or word_text(command.argv[0]) != name):
        return False
    wanted = any(contains.is_name(value, name, certain) or glob(value, name) for value in values)
    return wanted and not any(contains.is_name(value, name, not certain) or glob(value, name) for value in excluded)


def _lines(question: "Question", command: "Command", how: "How") -> "Texts":
    if how != contains.CERTAIN:
        return question.lines(command) + (question.pipelines(command) if how == contains.TOGETHER else ())
    line = whole_line(command)
    return () if line is None else (line,)


def _has_path(values: "Texts", excluded: "Texts", question: "Question", effect: "Effect", certain: bool) -> bool:
    if effect.target_type != fx.PATH:
        return False
    on_trees = effect.capability in _ON_TREES
    key = values, excluded, effect.target, certain, on_trees
    found = question.paths.get(key)
    if found is None:
        home = (question.request.passwd_home or question.request.home).rstrip("/")
        found = question.paths[key] = _meets(values, excluded, effect.target, home, certain, on_trees)
    return found


def _meets(values: "Texts", excluded: "Texts", path: str, home: str, certain: bool, on_trees: bool) -> bool:
    if certain:
        found = any(path_certain(_at_home(value, home), path) for value in values)
        return found and not any(path_possible(_at_home(value, home), path) for value in excluded)
    if any(path_certain(_at_home(value, home), path) for value in excluded):
        return False
    below = path.rstrip("/") + "/**" if on_trees else ""
    for value in values:
        value = _at_home(value, home)
        if path_possible(value, path) or (below and path_possible(value, below)):
            return True
    return False


def _at_home(value: str, home: str) -> str:
    """`~` is the home of the passwd entry; without one (or with the root folder as one) the value names nothing."""
    return (home + value[1:] if home else "\n") if value[:1] == "~" else value


def _has_host(values: "Texts", excluded: "Texts", effect: "Effect", certain: bool) -> bool:
    if effect.target_type == fx.HOST:
        host = effect.target
    elif effect.capability in _CONNECTIONS:
        host = UNKNOWN_HOST
    else:
        return False
    if host == UNKNOWN_HOST:
        return "*" in values and not excluded if certain else True
    return any(host_matches(value, host) for value in values) and not any(host_matches(value, host) for value in excluded)


def _is_placed(values: "Texts", effect: "Effect", certain: bool) -> bool:
    if effect.capability in _PLACELESS:
        return False
    unknown = effect.target_type == fx.PATH and effect.target[:1] != "/"
    if INSIDE in values and (effect.inside or (unknown and not certain)):
        return True
    return OUTSIDE in values and not effect.inside and not (unknown and certain)


def _claimable(values: "Texts", excluded: "Texts", trusted: str, claimed: str, certain: bool) -> bool:
    """A trusted value counts; a claimed one can only add to what deny and approval rules match; no trusted value could be any."""
    if certain:
        return bool(trusted) and _named(values, excluded, trusted, True)
    return not trusted or any(_named(values, excluded, each, False) for each in (trusted, claimed) if each)


def _escalated(values: "Texts", excluded: "Texts", state: int, privileged: bool, certain: bool) -> bool:
    """Under sudo and the like a command may run as root."""
    states = {state, ESCALATION_SUDO, ESCALATION_ROOT} if privileged else {state}
    matching = [_named(values, excluded, ESCALATIONS[each], certain) for each in states]
    return all(matching) if certain else any(matching)


def _is_confirmed(values: "Texts", question: "Question", command: "Command", how: "How") -> bool:
    """The text as a whole was confirmed, or not; `confirmed: no` says nothing about commands that only read."""
    if YES in values:
        return question.confirmed == CONFIRMED
    return how == contains.TOGETHER and question.confirmed == UNCONFIRMED and not fx.reads_only(command.effects)
