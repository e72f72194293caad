"""The completions, loaded in the real shells: they offer exactly the options that exist, and the words of the command that is wrapped."""

import os
import pty
import re
import select
import subprocess
import time
from pathlib import Path

import click
import pytest

from capfence_sh import cli, invocation
from capfence_sh.decision import DECISIONS
from capfence_sh.usage import HELP_TEXT
from tests.features import need

FOLDER = Path(__file__).parent.parent / "completions"
OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
SECONDS = 20  # until a shell that should answer is given up


def own_options():
    """The options that the --help of capfence-exec lists, and -c."""
    listed = HELP_TEXT.partition("Options:\n")[2].partition("\n\n")[0]
    return {"-c", *(name for line in listed.splitlines() for name in OPTION.findall(line[:23]))}


def commands(command=cli.main, path=()):
    """(words, options, sub-commands) of every command of capfence-sh."""
    context = click.Context(command, info_name="capfence-sh")
    options = {name for param in command.get_params(context) if isinstance(param, click.Option) for name in param.opts}
    names = command.list_commands(context) if isinstance(command, click.Group) else []
    yield path, options, set(names)
    for name in names:
        yield from commands(command.get_command(context, name), (*path, name))


COMMANDS = [pytest.param(*each, id=" ".join(each[0]) or "itself") for each in commands()]


def test_help_lists_the_options_that_are_read():
    assert own_options() - {"-c"} == {*invocation._VALUED, *invocation._SWITCHES}


def test_every_program_has_every_completion():
    names = {path.name for path in FOLDER.iterdir()}
    assert names == {
        f"{prefix}{name}{suffix}"
        for name in ("capfence-exec", "capfence-sh")
        for prefix, suffix in (("", ".bash"), ("_", ""), ("", ".fish"))
    }


# ---- bash ----------------------------------------------------------------------------------------------------------------

_TRY = """
. "$1"; shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
function=$(complete -p "$1"); function=${function#complete -F }
compopt() { :; }
${function% *} "$1" "${!#}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


def bash(*words, before=""):
    """What bash would offer for the last of these words."""
    need("bash")
    done = subprocess.run(
        ["bash", "--norc", "-c", before + _TRY, "bash", str(FOLDER / f"{words[0]}.bash"), *words],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return set(done.stdout.split())


def test_bash_options_of_capfence_exec():
    assert bash("capfence-exec", "-") == own_options()
    assert bash("capfence-exec", "--policy", "x", "--dry-run", "--input", "=", "lines", "--") == own_options() - {"-c"}


@pytest.mark.parametrize("words", [("--input", ""), ("--input", "="), ("--dry-run", "--input", "=", "")])
def test_bash_values(words):
    assert bash("capfence-exec", *words) == set(invocation.INPUTS)


@pytest.mark.parametrize("words", [("ec",), ("--policy", "x", "ec"), ("--", "ec"), ("--actor", "=", "x", "--json", "ec")])
def test_bash_names_the_commands_to_wrap(words):
    assert "echo" in bash("capfence-exec", *words)


@pytest.mark.parametrize("words", [("--log", "", "x", "--a"), ("--", "x", "--a"), ("--dry-run", "x", "--a", "b")])
def test_bash_hands_the_wrapped_command_to_bash_completion(words):
    offset = bash("capfence-exec", *words, before="_command_offset() { COMPREPLY=(at $1); };")
    assert offset == {"at", str(words.index("x") + 1)}
    newer = bash("capfence-exec", *words, before="_command_offset() { :; }; _comp_command_offset() { COMPREPLY=(new $1); };")
    assert newer == {"new", str(words.index("x") + 1)}


@pytest.mark.parametrize(("path", "options", "names"), COMMANDS)
def test_bash_capfence_sh(path, options, names):
    assert bash("capfence-sh", *path, "-") == options
    if names:
        assert bash("capfence-sh", *path, "") == options | names


def test_bash_values_of_capfence_sh():
    assert bash("capfence-sh", "audit", "list", "--decision", "") == set(DECISIONS)
    assert bash("capfence-sh", "audit", "list", "--log", "x", "--j") == {"--json"}
    offset = bash("capfence-sh", "explain", "--cwd", "/", "ls", "--a", before="_command_offset() { COMPREPLY=(at $1); };")
    assert offset == {"at", "4"}


# ---- fish ----------------------------------------------------------------------------------------------------------------


def fish(tmp_path, line, before=""):
    """What fish would offer at the end of the line."""
    need("fish")
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    source = f"source {FOLDER / (line.split()[0] + '.fish')}; {before}; complete -C '{line}'"
    done = subprocess.run(["fish", "-c", source], capture_output=True, text=True, check=True, env=env, cwd=tmp_path)
    assert done.stderr == ""
    return {row.partition("\t")[0] for row in done.stdout.splitlines()}


def test_fish_capfence_exec(tmp_path):
    assert fish(tmp_path, "capfence-exec -") == own_options()
    assert fish(tmp_path, "capfence-exec --policy x --dry-run --") == own_options() - {"-c"}
    assert fish(tmp_path, "capfence-exec --input ") == set(invocation.INPUTS)
    assert "echo" in fish(tmp_path, "capfence-exec --actor=x ec")


@pytest.mark.parametrize(
    "line", ["capfence-exec", "capfence-exec --policy x --json --", "capfence-sh explain", "capfence-sh explain --cwd /"]
)
def test_fish_completes_the_wrapped_command(tmp_path, line):
    assert fish(tmp_path, f"{line} gadget --al", before="complete -c gadget -l alpha; complete -c gadget -l beta") == {"--alpha"}


@pytest.mark.parametrize(("path", "options", "names"), COMMANDS)
def test_fish_capfence_sh(tmp_path, path, options, names):
    assert fish(tmp_path, " ".join(("capfence-sh", *path, "-"))) == options
    if names:
        assert fish(tmp_path, " ".join(("capfence-sh", *path, ""))) == names


# ---- zsh -----------------------------------------------------------------------------------------------------------------

_SETUP = """
PS1='%%> ' COLUMNS=400 LINES=500 LISTMAX=0
fpath=({folder} $fpath)
autoload -Uz compinit && compinit -u -D
unsetopt beep
bindkey -e
bindkey '^T' list-choices
_gadget() {{ _arguments --alpha --beta }}
compdef _gadget gadget
print ready
"""


class Zsh:
    """An interactive zsh on a terminal of its own."""

    def __init__(self, home):
        need("zsh")
        (home / ".zshrc").write_text(_SETUP.format(folder=FOLDER))
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(home)
            env = {"PATH": os.environ["PATH"], "HOME": str(home), "ZDOTDIR": str(home), "TERM": "dumb", "LC_ALL": "C.UTF-8"}
            os.execve("/usr/bin/env", ["env", "zsh", "-d", "-i"], env)
        self.until("ready")

    def read(self, seconds):
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        return os.read(self.terminal, 1 << 16).decode("utf-8", "replace") if ready else ""

    def until(self, *wanted):
        """What it prints until all of these have been seen and it falls silent."""
        text, deadline = "", time.monotonic() + SECONDS
        while time.monotonic() < deadline:
            more = self.read(0.2)
            text += more
            if not more and all(each in text for each in wanted):
                return text
        raise AssertionError(f"zsh did not show {wanted}: {text!r}")

    def offers(self, line, *wanted):
        """The choices it lists at the end of the line, once all wanted ones are there; rows that repeat the line are left out."""
        os.write(self.terminal, line.encode() + b"\x14")
        text = self.until(*wanted)
        os.write(self.terminal, b"\x15")
        return "\n".join(row for row in text.splitlines() if line.split()[0] not in row)

    def end(self):
        os.close(self.terminal)
        os.waitpid(self.pid, 0)


@pytest.fixture(scope="module")
def zsh(tmp_path_factory):
    shell = Zsh(tmp_path_factory.mktemp("zsh"))
    yield shell
    shell.end()


def options_in(text):
    """The options that a listing names in front of its descriptions."""
    return {name for line in text.splitlines() for name in OPTION.findall(line.partition(" -- ")[0])}


def test_zsh_capfence_exec(zsh):
    assert options_in(zsh.offers("capfence-exec -", *own_options())) == own_options()
    text = zsh.offers("capfence-exec --input=", *invocation.INPUTS)
    assert set(text.split()) >= set(invocation.INPUTS)
    assert "echo" in zsh.offers("capfence-exec --dry-run --policy=x ech", "echo").split()


@pytest.mark.parametrize("line", ["capfence-exec", "capfence-exec --json --", "capfence-sh explain --cwd=/"])
def test_zsh_completes_the_wrapped_command(zsh, line):
    text = zsh.offers(f"{line} gadget --", "--alpha", "--beta")
    assert options_in(text) == {"--alpha", "--beta"}


@pytest.mark.parametrize(("path", "options", "names"), COMMANDS)
def test_zsh_capfence_sh(zsh, path, options, names):
    words = " ".join(("capfence-sh", *path))
    assert options_in(zsh.offers(f"{words} -", *options)) == options
    if names:
        assert {row.split()[0] for row in zsh.offers(f"{words} ", *names).splitlines() if row.strip()} == names
