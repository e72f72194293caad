"""capfence-sh catalog: the programs that are known, what is known of one, and what the commands in the record use that is not."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

import click
from rich.console import Console
from rich.text import Text

from capfence_sh import budget, catalog, judge, rules, situation
from capfence_sh import capabilities as cap
from capfence_sh.catalog.vocabulary import Command, Operands, Option
from capfence_sh.cli.log import Record, records
from capfence_sh.cli.log import directory as _directory
from capfence_sh.command import Command as Running
from capfence_sh.errors import CapfenceError
from capfence_sh.invocation import OwnOptions
from capfence_sh.messages import visible
from capfence_sh.options import word_text
from capfence_sh.request import Request
from capfence_sh.words import literal
from capfence_sh.world import example_request

_WIDTH = 12

_json = click.option("--json", "as_json", is_flag=True, help="One JSON object per line.")


@click.group()
def command() -> None:
    """Look up what is known about programs."""


# ---- list ----------------------------------------------------------------------------------------------------------------


@command.command("list")
@_json
def list_programs(as_json: bool) -> None:
    """List the programs that the catalogue knows, with the family each is described in."""
    rows = sorted((entry.names[0], family, entry) for family in catalog.FAMILIES for entry in catalog.family(family))
    for name, family, entry in rows:
        if as_json:
            click.echo(json.dumps({"name": name, "names": list(entry.names), "family": family}))
        else:
            click.echo(f"{', '.join(entry.names)}  {family}")


# ---- show ----------------------------------------------------------------------------------------------------------------


@command.command()
@click.argument("program", metavar="PROGRAM")
@click.argument("subcommands", nargs=-1, metavar="[SUBCOMMAND...]")
def show(program: str, subcommands: tuple[str, ...]) -> None:
    """Show what is known about PROGRAM or one of its subcommands: options, operands, effects, examples."""
    entry = catalog.lookup(program)
    if entry is None:
        raise CapfenceError(f"the catalogue has no program {program}{_similar(program, _names())}", 1)
    path = [entry.names[0]]
    for name in subcommands:
        inner = next((each for each in entry.subcommands if name in each.names), None)
        if inner is None:
            names = [known for each in entry.subcommands for known in each.names]
            raise CapfenceError(f"{' '.join(path)} has no subcommand {name}{_similar(name, names)}", 1)
        entry = inner
        path.append(entry.names[0])
    console = Console(highlight=False, soft_wrap=True, emoji=False, markup=False)
    console.print(Text(" ".join(path), "bold"))
    for label, shown in _facts(entry):
        console.print(Text.assemble("  ", (f"{label:{_WIDTH}}", "bold"), shown))


def _names() -> list[str]:
    return [name for family in catalog.FAMILIES for entry in catalog.family(family) for name in entry.names]


def _similar(name: str, names: Iterable[str]) -> str:
    close = get_close_matches(name, names, 3)
    return f" (there is {', '.join(close)})" if close else ""


def _facts(entry: Command) -> Iterator[tuple[str, str]]:
    """(label, text) of everything a block says; a label stands once."""
    facts = {
        "also called": list(entry.names[1:]),
        "reads words": [entry.style + (", -NUMBER is an option" if entry.numeric else "")],
        "effects": [" ".join(entry.effects)] * bool(entry.effects),
        "operands": [_operands(entry.operands)],
        "input": [entry.stdin] * bool(entry.stdin),
        "language": [entry.language] * bool(entry.language),
        "analyser": [entry.analyser] * bool(entry.analyser),
        "options": [_option(each) for each in entry.options],
        "variables": [f"{' '.join(each.names)}  {each.role}" for each in entry.environment],
        "subcommands": [", ".join(each.names) for each in entry.subcommands],
        "examples": [f"{visible(each.line)}  {' '.join(sorted(each.capabilities))}".rstrip() for each in entry.examples],
    }
    for label, lines in facts.items():
        for number, line in enumerate(lines):
            yield "" if number else label, line


def _operands(roles: Operands) -> str:
    shown = [*roles.first, *([roles.many + "..."] if roles.many else []), *([roles.last] if roles.last else [])]
    return " ".join(shown) or "none"


def _option(each: Option) -> str:
    """The names, the roles of its values, and what it does besides."""
    takes = " ".join(each.takes).upper()
    if each.optional:
        takes = f"[{takes}]"
    more = list(each.effects)
    more += ["harmless"] * each.harmless
    more += [f"operands are {each.operands}"] * bool(each.operands)
    more += ["stands for the first operand"] * each.supplies
    more += [f"language {each.language}"] * bool(each.language)
    more += [f"with {' or '.join(value or 'no value' for value in each.when)}"] * bool(each.when)
    return "  ".join(part for part in (" ".join((*each.names, takes)).rstrip(), ", ".join(more)) if part)


# ---- missing -------------------------------------------------------------------------------------------------------------


@command.command()
@click.option("--log", "directory", metavar="DIR", help="The log's directory; without it, the configured one.")
@click.option("--limit", type=click.IntRange(min=1), default=40, show_default=True, metavar="N", help="Only the N most frequent.")
@_json
def missing(directory: str | None, limit: int, as_json: bool) -> None:
    """List what the recorded commands use that neither the catalogue nor the policy describes, the most frequent first.

    The commands are judged again, so that what has been described since is not listed.
    """
    request = example_request(commands=rules.load(situation.take(OwnOptions(), dict(os.environ)).settings).base.commands)
    counts: Counter[tuple[str, str]] = Counter()
    for (words, text), times in _unknown(records(_directory(directory), 1, [])).items():
        for each in set(_lacking(words, text, request)):
            counts[each] += times
    for (program, word), times in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]:
        if as_json:
            click.echo(json.dumps({"count": times, "program": program, "word": word or None}))
        else:
            click.echo(f"{times:>6}  {visible(program)}{'  ' if word else ''}{visible(word)}")


def _unknown(found: Iterable[Record]) -> Counter[tuple[tuple[str, ...], str]]:
    """How often each command that was not known stands in the record: (words of an argv, or text)."""
    counts: Counter[tuple[tuple[str, ...], str]] = Counter()
    for record in found:
        names, words, text = record.fields.get("caps"), record.fields.get("argv"), record.fields.get("cmd")
        if not isinstance(names, list) or cap.UNKNOWN not in names:
            continue
        if isinstance(words, list):
            counts[tuple(str(word) for word in words), ""] += 1
        elif isinstance(text, str):
            counts[(), text] += 1
    return counts


def _lacking(words: tuple[str, ...], text: str, request: Request) -> Iterator[tuple[str, str]]:
    """(program, "" or the word of it that is not known); nothing when judging takes too much."""
    limit = budget.start()
    try:
        judged = judge.judge_argv(tuple(map(literal, words)), request) if words else judge.judge_text(text, request)
    except (budget.OverBudget, RecursionError, MemoryError):
        return
    finally:
        budget.stop(limit)
    for each in judged.commands:
        if any(effect.capability == cap.UNKNOWN for effect in each.effects):
            yield from _words(each)


def _words(each: Running) -> Iterator[tuple[str, str]]:
    if each.reading is None:
        yield each.program, ""
        return
    for field in each.reading.unknown:
        shown = word_text(field) or "?"
        yield " ".join(each.reading.path), shown.partition("=")[0] if shown.startswith("-") else shown
