"""capfence-sh explain: what capfence-exec understands of a command, what it would do, which rules decide, and what would be executed.

Nothing runs, nothing is recorded and nobody is asked.  What is printed comes from `explain_text`, or with --json from here.
"""

import json
import os

import click
from rich.console import Console

from capfence_sh import budget, case, decision, invocation, judge, messages, pinned_bash, plan, rules, situation
from capfence_sh import capabilities as cap
from capfence_sh.batch_output import known_word
from capfence_sh.cli import explain_text
from capfence_sh.cli.explanation import Explanation, Planned, explained, meanings, notes
from capfence_sh.command import Command
from capfence_sh.decision import Rule
from capfence_sh.errors import EXIT_USAGE, CapfenceError
from capfence_sh.invocation import PREFIX, SHELL, Invocation, OwnOptions
from capfence_sh.rules import Rules
from capfence_sh.syntax.show import show

_EPILOG = """\b
A single word is a script, as behind `capfence-exec -c`; several words are one program with its arguments, which no shell reads.
Options of bash come after two dashes: capfence-sh explain -- -euo pipefail -c CMD"""


@click.command(context_settings={"allow_interspersed_args": False}, epilog=_EPILOG)
@click.argument("words", nargs=-1, type=click.UNPROCESSED, metavar="CMD...")
@click.option("-c", "script", metavar="CMD", help="A script; words after it are its $0 and its arguments.")
@click.option("--policy", multiple=True, metavar="FILE", help="A policy, as for capfence-exec.")
@click.option("--cwd", metavar="DIR", help="As if it were run in this directory.")
@click.option("--actor", default="", metavar="NAME", help="As if capfence-exec were told this actor: a claim.")
@click.option("--environment", default="", metavar="NAME", help="As if capfence-exec were told this environment: a claim.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(
    words: tuple[str, ...], script: str | None, policy: tuple[str, ...], cwd: str | None, actor: str, environment: str, as_json: bool
) -> None:
    """Show what a command would do and why it is decided as it is."""
    asked = _asked(words, script)
    own = OwnOptions(policy=tuple(os.path.abspath(path) for path in policy), actor=actor, environment=environment)
    _enter(cwd)
    here = situation.take(own, dict(os.environ))
    ruling = rules.load(here.settings)
    here.request.commands = ruling.base.commands
    limit = budget.start()
    try:
        found = case.decided(asked, "", here.request, ruling, here.world.fixed)
    finally:
        budget.stop(limit)
    it = explained(asked, here.request, ruling, found, lambda: pinned_bash.find(here.world), here.removed)
    if as_json:
        click.echo(json.dumps(_object(it)))
        return
    console = Console(highlight=False, soft_wrap=True, emoji=False, markup=False)
    for line in explain_text.lines(it):
        console.print(line)


def _asked(words: tuple[str, ...], script: str | None) -> Invocation:
    """The words as capfence-exec would take them, but that one word alone is a script."""
    if script is not None:
        return invocation.parse("capfence-exec", ("-c", script, *words))
    if len(words) == 1 and words[0][:1] not in ("-", "+"):
        return Invocation(SHELL, words[0], "bash")
    asked = invocation.parse("capfence-exec", words)
    own = asked.own
    if asked.form not in (SHELL, PREFIX) or any(getattr(own, name) for name in own.__slots__):
        raise CapfenceError("give one command: capfence-sh explain [OPTIONS] CMD...", EXIT_USAGE)
    return asked


def _enter(cwd: str | None) -> None:
    if cwd is not None:
        try:
            os.chdir(cwd)
        except OSError as error:
            raise CapfenceError(f"{cwd}: {error.strerror}", EXIT_USAGE) from error


# ---- --json --------------------------------------------------------------------------------------------------------------


def _object(it: Explanation) -> dict[str, object]:
    verdict, judgement = it.found.verdict, it.found.judgement
    script = None if judgement is None else judge.tree_of(judgement)
    return {
        "command": it.asked.script if it.asked.form == SHELL else None,
        "argv": list(it.asked.args) if it.asked.form == PREFIX else None,
        "decision": decision.DECISIONS[verdict.decision],
        "capabilities": list(verdict.capabilities),
        "reason": verdict.reason,
        "rule": _rule(it.rules, verdict.rule),
        "tree": [] if script is None else show(script).splitlines(),
        "unparsed": "" if judgement is None else judgement.unparsed,
        "confirmed": None if judgement is None else case.CONFIRMATIONS[judgement.confirmation],
        "commands": [_command(it, each) for each in it.commands()],
        "notes": list(notes(it)),
        "policies": [policy.source for policy in (it.rules.base, *it.rules.overlays)],
        "cwd": it.request.cwd,
        "workspace": it.request.workspace or None,
        "executes": executed(it.planned),
    }


def _command(it: Explanation, each: Command) -> dict[str, object]:
    return {
        "program": each.program,
        "argv": [known_word(field) for field in each.argv],
        "text": " ".join(messages.words(each)),
        "via": list(each.via),
        "cwds": [cwd or None for cwd in each.cwds],
        "remote": each.remote,
        "privileged": each.privileged,
        "effects": [
            {
                "capability": unit.effect.capability,
                "kind": unit.effect.kind or None,
                "target": unit.effect.target or None,
                "evidence": unit.effect.evidence,
                "meaning": cap.MEANING[unit.effect.capability],
                "decision": decision.DECISIONS[unit.decision],
                "rule": _rule(it.rules, unit.rule),
            }
            for unit in it.decided(each)
        ],
    }


def _rule(ruling: Rules, rule: Rule | None) -> dict[str, object] | None:
    if rule is None:
        return None
    literals = [{"contains": text, "means": meaning} for text, meaning in meanings(ruling, rule)]
    return {"file": rule.source, "line": rule.line, "id": rule.id, "reason": rule.reason, "instead": rule.instead, "literals": literals}


def executed(planned: Planned) -> dict[str, object] | None:
    """The file and the words that execve would get; None when nothing would run."""
    if planned is None:
        return None
    shell = isinstance(planned, plan.Shell)
    return {
        "how": plan.manner(planned),
        "path": planned.bash.path if isinstance(planned, plan.Shell) else planned.path,
        "version": planned.bash.version if isinstance(planned, plan.Shell) else None,
        "argv": ["bash", *planned.argv()] if isinstance(planned, plan.Shell) else list(planned.argv),
        "shell": shell,
    }
