"""capfence-sh policy check: whether policies would load, and what their `contains` literals were understood as."""

import os
import sys
from collections.abc import Iterator

import click

from capfence_sh import contains_compile, example_case, messages, package_source, policy_file
from capfence_sh.compiled_policy import Policy
from capfence_sh.errors import CapfenceError


@click.group()
def command() -> None:
    """Look after policies."""


@command.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
def check(files: tuple[str, ...]) -> None:
    """Check that each FILE is a sound policy whose examples hold.

    Exit status 0 when all are, 1 when one is not.
    """
    made_by = package_source.fingerprint()
    failed = False
    for path in files:
        try:
            policy = policy_file.load(os.path.abspath(path), made_by, example_case.judged)
        except CapfenceError as error:
            failed = True
            click.echo(messages.failure(error.message), err=True, nl=False)
            continue
        click.echo(f"{messages.visible(path)}: sound, {len(policy)} rules")
        for line, text in (*policy.warnings, *_literals(policy)):
            click.echo(f"  line {line}: {messages.visible(text.replace('…', '...'))}")
    sys.exit(failed)


def _literals(policy: Policy) -> Iterator[tuple[int, str]]:
    """(line, what the literal means) for every `contains` of the policy."""
    for number in range(len(policy)):
        _, line, _, _, _, selectors = policy.rule(number)
        for _, _, _, literals, _ in selectors:
            yield from ((line, f"contains {messages.quoted(text)} means: {contains_compile.described(each)}") for each, text in literals)
