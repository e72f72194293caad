"""The manual pages: clean mdoc, complete against the code, and examples that do what they say."""

import re
import subprocess
from pathlib import Path

import click
import pytest

from capfence_sh import capabilities as cap
from capfence_sh import (
    cli,
    configuration,
    environment,
    errors,
    example_case,
    invocation,
    pinned_bash,
    policy_commands,
    policy_compile,
    policy_examples,
    shell_options,
)
from capfence_sh.policy_document import Document
from capfence_sh.policy_yaml import parse
from tests import installed
from tests.features import need

ROOT = Path(__file__).parent.parent
PAGES = ("capfence-exec.1", "capfence-sh.1", "capfence-policy.5")


def page(name):
    return (ROOT / "man" / name).read_text()


def section(name, title):
    """The lines of a section or subsection."""
    found = re.search(rf"^\.S[hs] {title}\n(.*?)(?=^\.Sh|^\.Ss|\Z)", page(name), re.MULTILINE | re.DOTALL)
    assert found is not None, title
    return found[1].splitlines()


def items(lines, macro):
    """The words that list items of this macro name."""
    heads = [line.removeprefix(f".It {macro} ") for line in lines if line.startswith(f".It {macro} ")]
    return [word for head in heads for word in re.sub(rf" (Ar|Op|No) \S+| {macro}", "", head).replace(",", " ").split()]


def test_every_page_is_here():
    assert sorted(path.name for path in (ROOT / "man").iterdir()) == sorted(PAGES)


# ---- form ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAGES)
def test_groff_has_nothing_to_say(name):
    need("groff")
    done = subprocess.run(["groff", "-mdoc", "-ww", "-z", ROOT / "man" / name], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", PAGES)
def test_mandoc_has_nothing_to_say(name):
    need("mandoc")
    done = subprocess.run(["mandoc", "-Tlint", ROOT / "man" / name], capture_output=True, text=True, check=False)
    own = "|".join(each.replace(".", " ") for each in PAGES)
    known = re.compile(rf"outdated mandoc\.db|referenced manual not found: Xr ({own}|bash 1)\b")  # what is not installed here
    assert [line for line in (done.stdout + done.stderr).splitlines() if not known.search(line)] == []


@pytest.mark.parametrize("name", PAGES)
def test_references_lead_somewhere(name):
    references = {(title, number) for title, number in re.findall(r"\.Xr (\S+) (\d)", page(name))}
    assert references <= {*(tuple(each.rsplit(".", 1)) for each in PAGES), ("bash", "1")}
    title, number = name.rsplit(".", 1)
    assert f".Dt {title.upper()} {number}\n" in page(name)


# ---- capfence-exec(1) ----------------------------------------------------------------------------------------------------


def test_options_of_capfence_exec():
    own = {*invocation._VALUED, *invocation._SWITCHES}
    assert {f"-{name}" for name in items(section("capfence-exec.1", "Options"), "Fl")} == own
    of_bash = {f"--{name}" for name in (*shell_options._LONG, *shell_options._LONG_VALUED, *shell_options._LONG_REFUSED)}
    mentioned = {
        f"-{name}" for line in page("capfence-exec.1").splitlines() if "Fl" in line for name in re.findall(r"(?<=[ ])-[a-z-]+", line)
    }
    assert own <= mentioned <= own | of_bash
    assert {f"--{name}" for name in shell_options._LONG_REFUSED} <= mentioned


def test_every_exit_status():
    statuses = {str(value) for name, value in vars(errors).items() if name.startswith("EXIT_")}
    assert set(re.findall(r"^\.It (\d+)$", "\n".join(section("capfence-exec.1", "EXIT STATUS")), re.MULTILINE)) == statuses


def test_every_variable_of_the_environment():
    lines = section("capfence-exec.1", "ENVIRONMENT")
    named = {word for line in lines if line.startswith((".Ev ", ".It Ev ")) for word in re.findall(r"\b[A-Z][A-Z0-9_]+", line)}
    sources = "".join(path.read_text() for path in (ROOT / "capfence_sh").glob("*.py"))
    read = set(re.findall(r'"(CAPFENCE_[A-Z_]+)"', sources))
    removed = {*environment._NAMES, *environment._PREFIXES}
    assert named - {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "NO_COLOR", "TERM", environment._LIBRARIES} == read | removed


def test_every_setting_of_the_configuration():
    lines = section("capfence-exec.1", "CONFIGURATION")
    assert set(items(lines, "Cm")) == {*configuration._SINGLE, *configuration._NESTED}
    assert all(re.search(rf"^\.Cm {value}\b", "\n".join(lines), re.MULTILINE) for value in configuration.TERMINALS)


def test_every_place_of_bash_and_every_form_of_input():
    assert all(f".Pa {path}" in page("capfence-exec.1") for path in pinned_bash.CANDIDATES)
    options = "\n".join(section("capfence-exec.1", "Options"))
    assert all(re.search(rf"\.Cm {form}\b", options) for form in invocation.INPUTS)


def examples(name):
    lines = [line.removeprefix(".Dl $ ") for line in section(name, "EXAMPLES") if line.startswith(".Dl $ ")]
    return [line.replace(r"\(dq", '"') for line in lines]


def sh(line, tmp_path):
    work = tmp_path / "work"
    work.mkdir(exist_ok=True)
    (work / "commands.txt").write_text("df -h\nrm -rf /var/log\n")
    env = installed.environment(tmp_path / "home")
    return subprocess.run(["bash", "-c", line], cwd=work, env=env, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


# in order: the status of a dry run of the example
STATUSES = (0, 0, 0, 1, 1)


def test_examples_of_capfence_exec(tmp_path):
    judged = [line for line in examples("capfence-exec.1") if line.startswith("capfence-exec ")]
    assert len(judged) == len(STATUSES)
    for line, status in zip(judged, STATUSES):
        dry = line if "--dry-run" in line else line.replace("capfence-exec", "capfence-exec --dry-run", 1)
        done = sh(dry, tmp_path)
        assert (done.returncode, done.stderr) == (status, ""), line
    assert not (tmp_path / "home" / ".local").exists()


# ---- capfence-sh(1) ------------------------------------------------------------------------------------------------------


def leaves(command=cli.main, path=()):
    """(words, options) of every command of capfence-sh that does something."""
    context = click.Context(command)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            yield from leaves(command.get_command(context, name), (*path, name))
    else:
        yield path, {name for param in command.params if isinstance(param, click.Option) for name in param.opts}


def test_synopsis_of_capfence_sh():
    found = {}
    for form in "\n".join(section("capfence-sh.1", "SYNOPSIS")).split(".Nm\n")[1:]:
        words = re.search(r"^\.Cm (.*)$", form, re.MULTILINE)
        if words is not None:
            found[tuple(words[1].split())] = {f"-{name}" for name in re.findall(r"Fl (-?[a-z-]+)", form)}
    assert found == dict(leaves())


def test_options_of_capfence_sh():
    every = {name for _, options in leaves() for name in options} | {"--help", "--version"}
    assert {f"-{name}" for name in items(page("capfence-sh.1").splitlines(), "Fl")} == every


def test_commands_of_capfence_sh():
    heads = [line for line in page("capfence-sh.1").splitlines() if line.startswith(".It Cm ")]
    assert all(any(head.startswith(f".It Cm {' '.join(path)}") for head in heads) for path, _ in leaves())


def test_examples_of_capfence_sh(tmp_path):
    sh("capfence-exec df -h; capfence-exec rm -rf /var/log", tmp_path)
    shown = [sh(line, tmp_path) for line in examples("capfence-sh.1")]
    assert [(done.returncode, done.stderr) for done in shown] == [(0, "")] * 4
    refused, elsewhere, listed, known = (done.stdout for done in shown)
    assert "shell.egress on collect.example" in refused and "verdict     deny" in refused
    assert "in          /srv;" in elsewhere
    assert listed.count("\n") == 1 and "rm -rf /var/log" in listed
    assert known.startswith("tar\n")


# ---- capfence-policy(5) --------------------------------------------------------------------------------------------------


def test_every_key_of_a_policy():
    assert set(items(section("capfence-policy.5", "Keys of a policy"), "Ic")) == {
        *policy_compile._TEXTS,
        *policy_compile.SECTIONS,
        policy_compile._COMMANDS,
    }
    assert set(items(section("capfence-policy.5", "Keys of a rule"), "Ic")) == {*policy_compile.KEYS, *policy_compile._OTHER_KEYS}
    text = "\n".join(section("capfence-policy.5", "Keys of a rule"))
    assert all(key in text for key in (*policy_examples._TEXT_KEYS, *policy_examples._TABLE_KEYS))


def test_every_field_of_a_program():
    lines = section("capfence-policy.5", "Programs of the site")
    assert set(items(lines, "Ic")) == set(policy_commands._COMMAND_KEYS)
    nested = {word for line in lines if line.startswith(".Ic ") for word in line.replace(",", " ").split()[1:]}
    parts = (policy_commands._OPTION_KEYS, policy_commands._OPERAND_KEYS, policy_commands._VARIABLE_KEYS, policy_commands._EXAMPLE_KEYS)
    assert {key for keys in parts for key in keys} <= nested | set(items(lines, "Ic"))
    assert sorted(items(lines, "Cm")) == sorted(policy_commands.ROLES)
    assert all(f".Cm {style}\n" in "\n".join(lines) for style in policy_commands.STYLES)


def test_every_capability_and_kind():
    lines = section("capfence-policy.5", "Capabilities")
    assert items(lines, "Cm") == list(cap.MEANING)
    named = {word for line in lines if line.startswith(".Cm ") for word in line.replace(",", " ").split()[1:]}
    assert {*cap.OPAQUE_KINDS, *cap.PROJECT_KINDS} <= named


def test_the_policy_in_the_examples_is_sound():
    text = "\n".join(section("capfence-policy.5", "EXAMPLES")).partition(".Bd -literal\n")[2].partition("\n.Ed")[0]
    document = parse(text.encode(), "example")
    assert isinstance(document, Document)
    assert policy_compile.compile_policy(document, example_case.judged)[0] == "operations"
