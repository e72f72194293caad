"""The documents do what they say: console blocks are run, files are used, and the two commands of the README are those of the gate."""

import re
import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path

import pytest

from capfence_sh import __version__
from tests import installed
from tests.features import need

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
DOCUMENTS = ("README.md", "SECURITY.md", "CONTRIBUTING.md")
_BLOCK = re.compile(r"^(?:<!-- ([a-z ]+) -->\n)?```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(document):
    """(comment above it, language, text) of every fenced block."""
    return [match.groups(default="") for match in _BLOCK.finditer((ROOT / document).read_text())]


BLOCKS = blocks("README.md")


def commands(document):
    """(command, lines it prints) of every console block; lines that begin with `> ` continue a command."""
    for _, language, text in blocks(document):
        if language != "console":
            continue
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            lines = part.splitlines()
            continued = [line.removeprefix("> ") for line in lines[1:] if line.startswith("> ")]
            yield "\n".join([lines[0], *continued]), lines[1 + len(continued) :]


def pattern(lines):
    """What a command must print: … is anything in a line, or, alone in a line, any lines; runs of blanks count as one."""
    parts = [r"(?:.*\n)*?" if line == "…" else "(?:" + r".*".join(map(re.escape, _squeezed(line).split("…"))) + r")\n" for line in lines]
    return re.compile("".join(parts))


def _squeezed(text):
    return re.sub(r"[ \t]+", " ", text)


@pytest.fixture
def place(tmp_path):
    """A home in which nothing is configured, and a workspace with the files that the README shows."""
    (tmp_path / "work").mkdir()
    for _, _, text in BLOCKS:
        named = re.match(r"# (\S+\.\w+)\n", text)
        if named is not None:
            (tmp_path / "work" / named[1]).write_text(text)
    return tmp_path


@pytest.mark.parametrize(("document", "least"), list(zip(DOCUMENTS, (9, 2, 2))))
def test_every_console_block_in_order(place, document, least):
    env = installed.environment(place / "home")
    shown = list(commands(document))
    assert len(shown) >= least
    for command, lines in shown:
        done = subprocess.run(
            ["bash", "-c", "exec 2>&1\n" + command], cwd=place / "work", env=env, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        printed = "".join(_squeezed(line) + "\n" for line in done.stdout.decode().splitlines())
        assert pattern(lines).fullmatch(printed), f"{command}\nprinted:\n{printed}"


def test_the_comparison_can_fail():
    assert pattern(["a … c", "…", "e"]).fullmatch("a b c\nd\ne\n")
    assert pattern(["…", "e"]).fullmatch("e\n")
    for printed in ("a b c\n", "a b c\ne\nf\n", "b a c\ne\n", ""):
        assert not pattern(["a … c", "…", "e"]).fullmatch(printed)


def test_first_screen_holds_the_two_commands():
    first = "\n".join(README.splitlines()[:30])
    assert [(above, language) for above, language, _ in BLOCKS[:2]] == [("install command", "sh"), ("test command", "sh")]
    assert all(text in first for _, _, text in BLOCKS[:2])
    assert [language for _, language, _ in BLOCKS].count("sh") == 2


@pytest.mark.parametrize("name", ["install command", "test command"])
def test_the_gate_runs_exactly_these_commands(name):
    gate = (ROOT / ".ci" / "run").read_text()
    (extraction,) = re.findall(rf"^command=\$\((sed .*{name}.*)\)$", gate, re.MULTILINE)
    found = subprocess.run(["bash", "-c", extraction], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert found == next(text for above, _, text in BLOCKS if above == name)
    assert 'eval "$command"\n' in gate.partition(extraction)[2].partition("command=")[0]


def test_the_extras_exist_and_the_python_is_the_one_that_is_named():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = re.findall(r"\.\[(\w+)\]", README)
    assert named and set(named) <= set(project["optional-dependencies"])
    (version,) = re.findall(r"Python (\d\.\d+) or newer", README)
    assert project["requires-python"] == f">={version}"


def test_every_file_it_names_is_there():
    names = {name for _, name in re.findall(r"\[([^]]+)\]\(([^)]+)\)", README)} | set(re.findall(r"policies/\w+\.yaml", README))
    assert names and all((ROOT / name).exists() for name in names)
    shipped = {path.name for path in (ROOT / "policies").glob("*.yaml")}
    assert shipped <= {name.rpartition("/")[2] for name in re.findall(r"[\w/]+\.yaml", README)}


def test_as_the_shell_of_another_program(place):
    need("bash")
    env = installed.environment(place / "home")
    program = "import shutil, subprocess; subprocess.run('echo $((40 + 2))', shell=True, executable=shutil.which('capfence-exec'))"
    done = subprocess.run([sys.executable, "-c", program], cwd=place / "work", env=env, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("42\n", "")


def test_the_block_in_contributing_is_one_of_the_catalogue():
    (block,) = [text for _, language, text in blocks("CONTRIBUTING.md") if language == "python"]
    sources = [path.read_text() for path in (ROOT / "capfence_sh" / "catalog").glob("*.py")]
    assert any(textwrap.indent(block.rstrip() + ",\n", "    ") in source for source in sources)


def test_sections_of_the_changelog():
    text = (ROOT / "CHANGELOG.md").read_text()
    for release in text.split("\n## ")[1:]:
        assert re.findall(r"^### (.*)$", release, re.MULTILINE) == ["Loosened", "Tightened", "Added", "Fixed"]
    assert re.search(rf"^## {re.escape(__version__)}\b", text, re.MULTILINE)
