"""capfence-sh capabilities: what a command can be found to do, and what the policy says to each."""

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from capfence_sh.capabilities import MEANING


@click.command()
def command() -> None:
    """List the capabilities that commands are judged by."""
    table = Table(box=None, show_header=True, header_style="bold", pad_edge=False)
    table.add_column("capability", no_wrap=True)
    table.add_column("a command with it")
    for name, meaning in MEANING.items():
        table.add_row(Text(name), Text(meaning))
    Console(highlight=False).print(table)
