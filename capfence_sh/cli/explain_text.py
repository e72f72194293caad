"""An Explanation -> the lines that people read.

Everything that comes from outside goes through `messages` (printable ASCII) and into rich as Text, never as markup.
"""

from collections.abc import Iterable, Iterator

from rich.text import Text

from capfence_sh import capabilities as cap
from capfence_sh import judge, messages
from capfence_sh.cli.explanation import Explanation, meanings, notes
from capfence_sh.command import Command
from capfence_sh.confirm import CONFIRMED, UNCONFIRMED
from capfence_sh.decision import ALLOW, DECISIONS, DENY, REQUIRE_APPROVAL, Rule, Unit
from capfence_sh.effects import Effect
from capfence_sh.invocation import PREFIX
from capfence_sh.messages import elided, quoted, visible
from capfence_sh.plan import Direct, Shell
from capfence_sh.shell_names import BUILTINS
from capfence_sh.syntax.show import show
from capfence_sh.words import Literal, fields

_STYLES = {ALLOW: "green", REQUIRE_APPROVAL: "yellow", DENY: "red"}
_REASONS = {
    fields.ARITHMETIC: "a number",
    fields.EVALUATED: "data that bash evaluates",
    fields.FOLDED: "a variable that may be missing",
    fields.NUMBERED: "a text with a number in it",
    fields.JOB: "the number of a job of this shell",
    fields.ITEM: "an item of a list, or data that is read",
    fields.POSITIONAL: "an argument",
    fields.PROCESS: "a process substitution",
    fields.SUBSTITUTION: "the output of a command",
    fields.VARIABLE: "a variable",
}
_LABEL = 12
_DECISION = max(map(len, DECISIONS)) + 2
_LONG = 2000
_VALUES = 8


def lines(it: Explanation) -> Iterator[Text]:
    """The whole explanation."""
    yield from _question(it)
    yield from _seen(it)
    for number, command in enumerate(it.commands(), 1):
        yield Text()
        yield Text.assemble((f"{number:<4}", "bold"), (_words(command), "bold"))
        yield from _command(it, command)
    yield Text()
    yield from _confirmation(it)
    yield from _verdict(it)
    yield from _execution(it)


def _labelled(label: str, *shown: str, style: str = "") -> Iterator[Text]:
    """Lines with one label in front of the first."""
    for number, each in enumerate(shown):
        yield Text.assemble((f"{'' if number else label:{_LABEL}}", "bold"), (each, style))


# ---- what was asked, and what was read -----------------------------------------------------------------------------------


def _question(it: Explanation) -> Iterator[Text]:
    asked, request = it.asked, it.request
    if asked.form == PREFIX:
        yield from _labelled("program", elided(" ".join(map(quoted, asked.args)), _LONG))
    else:
        options = "".join(f" {visible(' '.join(filter(None, option)))}" for option in asked.options)
        yield from _labelled("script", elided(visible(asked.script), _LONG), *([f"with the options{options}"] if options else []))
        if asked.args or asked.name != "bash":
            yield from _labelled("arguments", " ".join(map(quoted, (asked.name, *asked.args))))
    workspace = f"the workspace is {visible(request.workspace)}" if request.workspace else "there is no workspace"
    yield from _labelled("in", f"{visible(request.cwd)}; {workspace}")
    environment = f", environment {visible(request.environment)}" if request.environment else ""
    yield from _labelled("as", f"{visible(request.user)} (uid {request.euid}), actor {visible(request.actor)}{environment}")
    yield from _labelled("policy", visible(it.rules.base.source), *(f"{visible(each.source)} (tightens)" for each in it.rules.overlays))
    yield from _labelled("note", *map(visible, notes(it)))


def _seen(it: Explanation) -> Iterator[Text]:
    judgement = it.found.judgement
    if judgement is None:
        yield from _labelled("seen", visible(it.found.verdict.reason))
    elif judgement.unparsed:
        yield from _labelled("seen", f"not understood: {visible(judgement.unparsed)}")
    else:
        script = judge.tree_of(judgement)
        shown = ["one program, no shell text"] if script is None else show(script).splitlines()
        yield from _labelled("seen", *map(visible, shown))


def _words(command: Command) -> str:
    return elided(" ".join(messages.words(command)), _LONG)


# ---- one command ---------------------------------------------------------------------------------------------------------


def _command(it: Explanation, command: Command) -> Iterator[Text]:
    for label, shown in (("inside", _inside(command)), ("runs", _where(it, command)), ("words", "; ".join(_changeable(command)))):
        if shown:
            yield Text(f"    {label:{_DECISION}}{shown}")
    for unit in it.decided(command):
        yield Text.assemble("    ", (f"{DECISIONS[unit.decision]:{_DECISION}}", _STYLES[unit.decision]), _claim(unit.effect))
        for line in _because(it, unit):
            yield Text(f"    {'':{_DECISION}}{line}")


def _inside(command: Command) -> str:
    how = ["with more privilege"] * command.privileged + ["on another host or in another root"] * command.remote
    return ", ".join([visible(name) for name in command.via] + how)


def _where(it: Explanation, command: Command) -> str:
    """The file that the name leads to, and the folder, where it is not the one it starts in."""
    shown = []
    head = command.argv[0] if command.argv and not command.remote else None
    if isinstance(head, Literal) and not head.glob and head.text and head.text not in BUILTINS:
        found = it.request.world.resolve(head.text, it.request.env["PATH"])
        shown.append("no program that is found here" if found is None else visible(found.path))
    if command.cwds not in ((it.request.cwd,), ()) and not command.remote:
        shown.append("in " + " or ".join(visible(cwd) or "any folder" for cwd in command.cwds))
    return ", ".join(shown)


def _changeable(command: Command) -> Iterator[str]:
    """The words that are not what is written there: what they are, or why that is not known before the command runs."""
    for field, shown in zip(command.argv, messages.words(command)):
        if isinstance(field, Literal):
            if field.glob:
                yield f"{shown} is a pattern"
            continue
        known = [quoted(text) for text in field.values[:_VALUES]] if field.reason in fields.COMPLETE else []
        if known:
            listed = " ".join(known + ["..."] * (len(field.values) > _VALUES))
            of = "an item of " if field.reason == fields.ITEM else "one of " if len(known) > 1 else ""
            yield f"{shown} is {of}{listed}"
        else:
            many = ", any number of words" if field.splits or field.glob else ""
            yield f"{shown} is not known before it runs ({_REASONS[field.reason]}{many})"


def _claim(effect: Effect) -> str:
    if effect.capability == cap.EXECUTE:
        return effect.capability
    proof = visible(effect.evidence)
    return messages.claim(effect) + (f", shown by: {elided(proof, 200)}" if proof else "")


def _because(it: Explanation, unit: Unit) -> Iterator[str]:
    if unit.rule is None:
        never = unit.effect.capability in cap.NEVER_ALLOWED
        yield "no rule can allow it" if never else "no rule allows it"
        return
    yield _place(unit.rule)
    for text, meaning in meanings(it.rules, unit.rule):
        yield f"contains {quoted(text)} means: {visible(meaning.replace('…', '...'))}"


def _place(rule: Rule) -> str:
    name = f" {visible(rule.id)}" if rule.id else ""
    return f"by {visible(rule.source)}:{rule.line}{name}"


# ---- the end -------------------------------------------------------------------------------------------------------------


def _confirmation(it: Explanation) -> Iterator[Text]:
    judgement = it.found.judgement
    if judgement is None or judgement.unparsed or not it.commands():
        return
    if judgement.confirmation == CONFIRMED:
        if it.asked.form != PREFIX:
            yield from _labelled("confirmed", "yes: bashlex reads the same commands and words")
    elif judgement.confirmation == UNCONFIRMED:
        yield from _labelled("confirmed", "no: bashlex cannot parse it")
    else:
        ours, theirs = (elided(visible(reading), _LONG) for reading in judgement.readings)
        yield from _labelled("confirmed", "no: two parsers read it differently", f"ours:    {ours}", f"bashlex: {theirs}")


def _verdict(it: Explanation) -> Iterator[Text]:
    verdict = it.found.verdict
    yield from _labelled("verdict", DECISIONS[verdict.decision], style=f"bold {_STYLES[verdict.decision]}")
    if verdict.decision != ALLOW:
        yield from _labelled("", *messages.refusal(verdict).splitlines())


def _execution(it: Explanation) -> Iterator[Text]:
    planned = it.planned
    approved = "once approved, " if it.found.verdict.decision == REQUIRE_APPROVAL else ""
    if it.found.verdict.decision == DENY:
        yield from _labelled("executes", "nothing")
        return
    if planned is None:
        yield from _labelled("executes", f"nothing: there is no program {visible(it.asked.args[0])}")
        return
    yield from _labelled("executes", *_plan(planned, approved))
    if it.removed:
        yield from _labelled("without", _list(it.removed))


def _plan(planned: Direct | Shell, approved: str) -> Iterable[str]:
    if isinstance(planned, Direct):
        words = elided(" ".join(map(quoted, planned.argv)), _LONG)
        return (f"{approved}{visible(planned.path)} directly, as: {words}",)
    words = elided(" ".join(map(quoted, ("bash", *planned.argv()))), _LONG)
    return (f"{approved}{visible(planned.bash.path)} (bash {visible(planned.bash.version)}), as: {words}",)


def _list(names: tuple[str, ...]) -> str:
    return f"the variable{'s' * (len(names) > 1)} {' '.join(map(visible, names))}"
