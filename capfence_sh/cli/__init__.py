"""capfence-sh, the program for people: one module per sub-command, loaded when it is called."""

import os
from importlib import import_module

import click

from capfence_sh import __version__, messages
from capfence_sh.errors import EXIT_FAILED, CapfenceError, Unreachable

# sub-command -> its module, which has the click command as `command`
COMMANDS = {
    "audit": "capfence_sh.cli.audit",
    "capabilities": "capfence_sh.cli.capabilities",
    "catalog": "capfence_sh.cli.catalog",
    "doctor": "capfence_sh.cli.doctor",
    "explain": "capfence_sh.cli.explain",
    "policy": "capfence_sh.cli.policy",
    "setup": "capfence_sh.cli.setup",
}


class _Commands(click.Group):
    """click's own way to load sub-commands late; failures of the guard and of the machine become one line and an exit status."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = import_module(COMMANDS[cmd_name]).command
        if not isinstance(command, click.Command):
            raise Unreachable
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except CapfenceError as error:
            click.echo(messages.failure(error.message), err=True, nl=False)
            ctx.exit(error.status)
        except BrokenPipeError:
            raise  # click ends in silence: nobody reads on
        except OSError as error:
            where = "" if error.filename is None else f"{os.fsdecode(error.filename)}: "
            click.echo(messages.failure(f"{where}{error.strerror or error}"), err=True, nl=False)
            ctx.exit(EXIT_FAILED)


@click.group(cls=_Commands, context_settings={"help_option_names": ["--help"]})
@click.version_option(__version__, prog_name="capfence-sh", message="%(prog)s %(version)s")
def main() -> None:
    """Look at what capfence-exec decides and records."""
