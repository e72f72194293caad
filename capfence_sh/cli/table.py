"""Decisions of a dry run -> a table on the terminal, and a progress bar on standard error while many are being decided."""

import os
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from capfence_sh.batch_output import Answer
from capfence_sh.decision import ALLOW, DENY, REQUIRE_APPROVAL
from capfence_sh.messages import visible

Put = Callable[[Sequence[Answer]], None]

AFTER = 1.0  # seconds until a batch counts as long
_SHOWN = {ALLOW: Text("allow", "green"), REQUIRE_APPROVAL: Text("approval", "yellow"), DENY: Text("deny", "red")}


@contextmanager
def table() -> Iterator[Put]:
    """Rows as they are decided, in columns that stay where they are, and at the end how many there were of each decision."""
    console = Console(highlight=False)
    counts = dict.fromkeys(_SHOWN, 0)

    def put(answers: Sequence[Answer]) -> None:
        rows = _columns(console.width, first=not any(counts.values()))
        for answer in answers:
            counts[answer.decision] += 1
            rows.add_row(
                Text(visible(str(answer.id or ""))), _SHOWN[answer.decision], Text(visible(answer.command or "")), Text(_why(answer))
            )
        console.print(rows)

    with progress(put, beside=True) as watched:
        yield watched
    if sum(counts.values()) > 1:
        said = ", ".join(f"{count} {_SHOWN[decision]}" for decision, count in counts.items() if count)
        console.print(Text(f"{sum(counts.values())} commands: {said}"))


@contextmanager
def progress(put: Put, beside: bool) -> Iterator[Put]:
    """`put`, with a bar on a terminal at standard error once it has taken AFTER seconds; beside: `put` prints on that terminal as well."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.fields[count]} commands"), BarColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=console, transient=True)
    size = _size()
    task = bar.add_task("", total=size or None, count=0)
    started = time.monotonic()
    count = 0

    def watched(answers: Sequence[Answer]) -> None:
        nonlocal count
        if beside:
            bar.stop()
        put(answers)
        count += len(answers)
        bar.update(task, count=count, completed=_position() if size else None)
        if time.monotonic() - started > AFTER and console.is_terminal:
            bar.start()

    try:
        yield watched
    finally:
        bar.stop()


def _columns(width: int, first: bool) -> Table:
    rows = Table(box=None, show_header=first, header_style="bold", pad_edge=False, expand=True)
    room = max(width - 20, 20)
    rows.add_column("", width=6, overflow="fold")
    rows.add_column("decision", width=8)
    rows.add_column("command", width=room * 2 // 5, overflow="fold")
    rows.add_column("why", width=room * 3 // 5, overflow="fold")
    return rows


def _why(answer: Answer) -> str:
    why = visible(answer.note or answer.reason) if answer.decision != ALLOW else ", ".join(answer.capabilities[1:])
    return f"{why} [{visible(answer.rule)}]" if answer.rule and answer.decision != ALLOW else why


def _size() -> int:
    """Bytes of a file that standard input is; 0 for anything else, whose end nobody knows."""
    facts = os.fstat(0)
    return facts.st_size if stat.S_ISREG(facts.st_mode) else 0


def _position() -> int:
    return os.lseek(0, 0, os.SEEK_CUR)
