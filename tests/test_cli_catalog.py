"""capfence-sh catalog and policy check, as people run them."""

import json
import os

import click
import pytest
from click.testing import CliRunner

from capfence_sh import audit, catalog, cli, judge, settings
from capfence_sh.capabilities import CONTROL, EXECUTE, UNKNOWN
from capfence_sh.words import literal
from capfence_sh.world import example_request

DESCRIBING = """
allow: [{capability: shell.execute}]
commands:
  - name: frobnicate
    options: [{names: [--all]}]
    examples: [{line: frobnicate --all, capabilities: []}]
"""
CAPS = [EXECUTE, UNKNOWN]
RECORDS = [
    {"v": 1, "kind": "deny", "decision": "deny", "cmd": "frobnicate --all; sudo frobnicate x", "caps": CAPS},
    {"v": 1, "kind": "deny", "decision": "deny", "cmd": "frobnicate --all; sudo frobnicate x", "caps": CAPS},
    {"v": 1, "kind": "check", "decision": "deny", "argv": ["df", "--frob=3", "-h"], "caps": CAPS},
    {"v": 1, "kind": "check", "decision": "deny", "cmd": "docker frob web", "caps": CAPS},
    {"v": 1, "kind": "start", "decision": "allow", "cmd": "df -h", "caps": CAPS},  # described since
    {"v": 1, "kind": "start", "decision": "allow", "cmd": "gadget", "caps": [EXECUTE]},  # was known then
    {"v": 1, "kind": "deny", "decision": "deny", "cmd": "$'x\x1b[2J\\u202e'[/bold]; '[red]gadget'", "caps": CAPS},
    {"v": 1, "kind": "deny", "decision": "deny", "cmd": 7, "caps": "all"},
]


def run(*args, status=0):
    result = CliRunner().invoke(cli.main, [str(arg) for arg in args])
    assert result.exit_code == status, result.output
    return result


def test_list_names_every_program_once():
    lines = [json.loads(line) for line in run("catalog", "list", "--json").stdout.splitlines()]
    assert {line["family"] for line in lines} == set(catalog.FAMILIES)
    assert [line["name"] for line in lines] == sorted(line["name"] for line in lines)
    text = run("catalog", "list").stdout
    assert "\ncurl  network\n" in text
    assert len(text.splitlines()) == len(lines) > 300


def test_show_a_program():
    text = run("catalog", "show", "sed").stdout
    assert text.startswith("sed\n")
    assert "  options     -n --quiet --silent\n" in text
    assert "              -e --expression CODE  stands for the first operand, language sed\n" in text
    assert "              -i --in-place [" in text
    assert "  operands    code read...\n" in text
    assert "sed -i 's/a/b/' app.conf  shell.write\n" in text


def test_show_by_another_name_and_below_a_subcommand():
    assert run("catalog", "show", "gsed").stdout.startswith("sed\n")
    text = run("catalog", "show", "docker", "volume", "rm").stdout
    assert text.startswith("docker volume rm\n")
    assert "  effects     shell.destructive\n" in text


@pytest.mark.parametrize(
    "entry", [entry for family in catalog.FAMILIES for entry in catalog.family(family)], ids=lambda entry: entry.names[0]
)
def test_every_program_can_be_shown(entry):
    shown = run("catalog", "show", entry.names[0]).stdout
    for option in entry.options:
        assert " ".join(option.names) in shown
    assert len(shown.splitlines()) > 2


def test_show_what_is_not_there():
    assert run("catalog", "show", "crul", status=1).stderr == "capfence: the catalogue has no program crul (there is curl, crun, csrutil)\n"
    assert "docker has no subcommand frob" in run("catalog", "show", "docker", "frob", status=1).stderr


def test_missing_counts_what_is_still_unknown(tmp_path):
    audit.append_many(str(tmp_path / "log"), RECORDS)
    rows = [json.loads(line) for line in run("catalog", "missing", "--log", tmp_path / "log", "--json").stdout.splitlines()]
    found = {(row["program"], row["word"]): row["count"] for row in rows}
    assert found["frobnicate", None] == 2
    assert found["df", "--frob"] == 1
    assert found["docker", "frob"] == 1
    assert ("gadget", None) not in found
    assert ("df", None) not in found
    assert rows[0]["count"] == 2
    assert len(run("catalog", "missing", "--log", tmp_path / "log", "--limit", "1").stdout.splitlines()) == 1


def test_what_the_policy_describes_is_not_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    audit.append_many(str(tmp_path / "log"), RECORDS)
    place = tmp_path / ".config" / "capfence"
    place.mkdir(parents=True)
    (place / "policy.yaml").write_text(DESCRIBING)
    text = run("catalog", "missing", "--log", tmp_path / "log").stdout
    assert "frobnicate  x\n" in text and "frobnicate\n" not in text and "--all" not in text


def test_missing_shows_hostile_names_escaped(tmp_path):
    audit.append_many(str(tmp_path / "log"), RECORDS)
    text = run("catalog", "missing", "--log", tmp_path / "log").stdout
    assert "     2  frobnicate\n" in text and "     1  df  --frob\n" in text
    assert "     1  [red]gadget\n" in text
    assert text.replace("\n", "").isascii() and text.replace("\n", "").isprintable()


def test_missing_of_a_log_that_is_not_there(tmp_path):
    assert "cannot read the log" in run("catalog", "missing", "--log", tmp_path / "none", status=125).stderr


# ---- policy check --------------------------------------------------------------------------------------------------------

GOOD = 'deny:\n  - {capability: shell.execute, contains: "rm -rf", match: [rm -r -f x]}\nallow:\n  - {capability: shell.execute}\n'
BAD = "deny:\n  - {capability: shell.execute, contains: rm -rf, match: [ls]}\n"


def test_check_of_sound_policies(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.yaml").write_text(GOOD)
    (tmp_path / "empty.yaml").write_text("allow:\n")
    assert run("policy", "check", "good.yaml", "empty.yaml").stdout == (
        "good.yaml: sound, 2 rules\n  line 2: contains 'rm -rf' means: rm, -r, -f\n"
        "empty.yaml: sound, 0 rules\n  line 1: the policy has no rules: everything is denied\n"
    )


def test_check_names_the_place_of_a_mistake_and_goes_on(tmp_path):
    (tmp_path / "bad.yaml").write_text(BAD)
    (tmp_path / "good.yaml").write_text(GOOD)
    result = run("policy", "check", tmp_path / "bad.yaml", tmp_path / "none.yaml", tmp_path / "good.yaml", status=1)
    first, second = result.stderr.splitlines()
    assert first.startswith(f"capfence: {tmp_path}/bad.yaml:2:") and "'ls' should match" in first
    assert "none.yaml" in second
    assert "good.yaml: sound" in result.stdout


def test_the_shipped_policies_are_sound():
    folder = os.path.dirname(settings.packaged("default"))
    names = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".yaml"))
    assert len(names) >= 2
    run("policy", "check", *names)


# ---- the catalogue knows the program itself ------------------------------------------------------------------------------


def readings(command=cli.main, path=("capfence-sh",)):
    """A command line for every option of every sub-command."""
    context = click.Context(command)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            yield from readings(command.get_command(context, name), (*path, name))
        return
    yield (*path, "--help")
    for param in command.params:
        for name in param.opts if isinstance(param, click.Option) else ():
            yield (*path, name) if param.is_flag else (*path, name, "x")


@pytest.mark.parametrize("words", list(readings()), ids=" ".join)
def test_only_setup_touches_the_guard_and_nothing_is_unknown(words):
    judged = judge.judge_argv(tuple(map(literal, words)), example_request())
    found = {effect.capability for command in judged.commands for effect in command.effects}
    assert found == ({EXECUTE, CONTROL} if "setup" in words else {EXECUTE})
