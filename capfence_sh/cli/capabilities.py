"""capfence-sh capabilities: what a command can be found to do, and what the policy says to each."""

import os

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from capfence_sh import audit_chain, decision, messages, rules, situation
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.command import Command
from capfence_sh.confirm import CONFIRMED
from capfence_sh.decision import Unit
from capfence_sh.effects import Effect
from capfence_sh.invocation import OwnOptions
from capfence_sh.world import example_request

_STYLES = {"allow": "green", "require_approval": "yellow", "deny": "red"}
_WHERE = {
    "inside the workspace": Effect(cap.EXECUTE, "", "/workspace/file", fx.PATH, True, ""),
    "elsewhere": Effect(cap.EXECUTE, "", "/elsewhere/file", fx.PATH, False, ""),
}
_HOST = Effect(cap.EXECUTE, "", "host.example", fx.HOST, False, "")
_PLAIN = Effect(cap.EXECUTE, "", "", fx.NO_TARGET, False, "")


@click.command()
@click.option("--policy", multiple=True, metavar="FILE", help="A policy, as for capfence-exec.")
@click.option("--actor", default="", help="As if this actor asked.")
@click.option("--environment", default="", help="As if it were asked in this environment.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per line.")
def command(policy: tuple[str, ...], actor: str, environment: str, as_json: bool) -> None:
    """List the capabilities that commands are judged by, and what the policy says to each.

    The decision is the general one: rules about single programs, paths or hosts can differ for them.
    """
    ruling = rules.load(situation.take(OwnOptions(policy=policy), dict(os.environ)).settings)
    table = Table(box=None, header_style="bold", pad_edge=False)
    for heading in ("capability", "decision", "rule", "a command with it"):
        table.add_column(heading, no_wrap=heading != "a command with it")
    for name, meaning in cap.MEANING.items():
        for where, unit in _decided(name, ruling, actor, environment):
            decided, rule = decision.DECISIONS[unit.decision], messages.rule_name(unit.rule)
            if as_json:
                click.echo(
                    audit_chain.encode({"capability": name, "where": where, "decision": decided, "rule": rule or None, "meaning": meaning})
                )
            shown = messages.visible(rule.rpartition("/")[2]) or "no rule"
            table.add_row(Text(name), Text(decided, _STYLES[decided]), Text(shown), Text(f"{meaning}{', ' if where else ''}{where}"))
    if not as_json:
        Console(highlight=False).print(table)


def _decided(name: str, ruling: rules.Rules, actor: str, environment: str) -> list[tuple[str, Unit]]:
    """(where, the decision on a command of no program that claims the capability); capabilities about files are asked for both places."""
    request = example_request(actor=actor or "user", environment=environment)
    samples = _WHERE if name in (cap.WRITE, cap.DESTRUCTIVE) else {"": _HOST if name in (cap.EGRESS, cap.REMOTE_READ) else _PLAIN}
    found: list[tuple[str, Unit]] = []
    for where, sample in samples.items():
        effect = Effect(name, "", sample.target, sample.target_type, sample.inside, "")
        claiming = Command("", (), None, (), (), (effect,), "", 0, 0, False, False)
        units = decision.decide_all(ruling.base, ruling.overlays, request, (claiming,), CONFIRMED, "")
        found += [(where, unit) for unit in units]
    return found
