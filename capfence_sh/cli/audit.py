"""capfence-sh audit: list, show and verify the record of attempts.

Everything in a record may have been chosen by whoever was recorded: it is parsed with care, shown escaped, and passed to rich as Text.
"""

import sys
from collections import deque

import click
from rich.console import Console
from rich.text import Text

from capfence_sh import audit, audit_chain, messages
from capfence_sh.cli.log import Record, records, unreadable
from capfence_sh.cli.log import directory as _directory
from capfence_sh.decision import DECISIONS
from capfence_sh.errors import CapfenceError
from capfence_sh.messages import visible

_STYLES = {"allow": "green", "require_approval": "yellow", "deny": "red"}
_INTACT = "chain intact; truncation and rewriting by this uid not excluded"

_log = click.option("--log", "directory", metavar="DIR", help="The log's directory; without it, the configured one.")
_json = click.option("--json", "as_json", is_flag=True, help="One JSON object per record.")


@click.group()
def command() -> None:
    """Read the record of every attempt."""


@command.command("list")
@click.option("--decision", type=click.Choice(DECISIONS), help="Only attempts that the policy decided so.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only the last N of them.")
@_json
@_log
def list_attempts(decision: str | None, limit: int | None, as_json: bool, directory: str | None) -> None:
    """List attempts, oldest first."""
    unsound: list[str] = []
    attempts = (each for each in records(_directory(directory), 1, unsound) if "decision" in each.fields)
    chosen = (each for each in attempts if decision is None or each.text("decision") == decision)
    console = _console()
    for each in chosen if limit is None else deque(chosen, limit):
        if as_json:
            click.echo(each.as_json())
        else:
            console.print(_row(each, console.width if console.is_terminal else 0))
    if unsound:
        click.echo(
            messages.failure(f"{len(unsound)} lines are no sound records, the first at {unsound[0]}: see `audit verify`"),
            err=True,
            nl=False,
        )


@command.command()
@click.argument("seq", type=click.IntRange(min=1))
@_json
@_log
def show(seq: int, as_json: bool, directory: str | None) -> None:
    """Show every field of record SEQ."""
    for record in records(_directory(directory), seq, []):
        if record.seq == seq:
            break
    else:
        raise CapfenceError(f"the log has no record {seq}", 1)
    if as_json:
        click.echo(record.as_json())
        return
    console = _console()
    width = max((len(name) for name in record.fields), default=0)
    console.print(Text.assemble((f"{'seq':{width}}", "bold"), f"  {seq}"))
    for name in record.fields:
        for number, line in enumerate(_value(record, name)):
            console.print(Text.assemble((f"{'' if number else visible(name):{width}}", "bold"), "  ", line))


@command.command()
@click.argument("directory", metavar="[DIR]", required=False)
def verify(directory: str | None) -> None:
    """Check the chain of a log, from its first record to its last.

    Exit status 0 when it is whole, 1 when it is not.
    """
    where = _directory(directory)
    try:
        report = audit_chain.verify(audit.segments(where))
    except OSError as error:
        raise unreadable(where, error) from error
    click.echo(f"{visible(where)}: {report.seq} records, head {report.link}")
    if report.torn:
        click.echo(f"{report.torn} times bytes that are no record, each accounted for by the record after them")
    if report.problem:
        click.echo(f"chain broken at {visible(report.problem)}")
        sys.exit(1)
    if report.unfinished:
        click.echo(f"{report.unfinished} bytes of an unfinished write at the end")
    click.echo(_INTACT)


def _row(record: Record, width: int) -> Text:
    """One line: number, time, decision, what became of it, who, and the command."""
    decision = record.text("decision")
    who = visible(record.text("actor") or record.text("user"))
    start = f"{record.seq:>6}  {visible(record.text('ts'))}  "
    middle = f"  {visible(record.text('kind')):5}  {who}  "
    room = width - len(start) - len(middle) - 16
    command = record.command()
    shown = messages.elided(command, max(room, 20)) if width else command
    return Text.assemble(start, (f"{visible(decision):16}", _STYLES.get(decision, "")), middle, shown)


def _value(record: Record, name: str) -> list[str]:
    """A field on one line; a list of findings one per line."""
    value = record.fields[name]
    if name == "argv":
        return [record.command()]
    if isinstance(value, list):
        return [visible(each if isinstance(each, str) else audit_chain.encode(each)) for each in value] or [""]
    return [visible(record.text(name))]


def _console() -> Console:
    return Console(highlight=False, soft_wrap=True, emoji=False, markup=False)
