"""One thing to judge and its verdict; what takes too much is denied."""

import gc

import pytest

from capfence_sh import budget, case, decision
from capfence_sh.case import Case
from capfence_sh.decision import ALLOW, DENY
from capfence_sh.invocation import PREFIX, SCRIPT_FILE, SHELL, Invocation
from capfence_sh.rules import Rules
from capfence_sh.world import example_request
from tests.making import policy

ALLOW_ALL = "allow:\n  - capability: shell.execute\n  - capability: shell.opaque\n"


def decided(asked: Invocation, content: str = "", files: dict[str, str] | None = None, env: dict[str, str] | None = None) -> Case:
    request = example_request(files=files, env=env)
    return case.decided(asked, content, request, Rules(policy(ALLOW_ALL), ()), lambda path: False)


def text(script: str, *options: tuple[str, str], **more: dict[str, str]) -> Case:
    return decided(Invocation(SHELL, script, "bash", (), options), **more)


def programs(found: Case) -> list[str]:
    assert found.judgement is not None
    return [command.program for command in found.judgement.commands]


def test_a_text_an_argv_and_a_file() -> None:
    assert programs(text("df -h | cat")) == ["df", "cat"]
    assert programs(decided(Invocation(PREFIX, args=("df", "|", "cat")))) == ["df"]
    assert programs(decided(Invocation(SCRIPT_FILE, "x.sh", "x.sh"), "df\ncat x\n")) == ["df", "cat"]


@pytest.mark.parametrize(
    "option", [("-O", "globstar"), ("-O", "lastpipe"), ("-H", ""), ("+B", ""), ("-O", "dotglob"), ("+O", "sourcepath")]
)
def test_an_option_that_changes_the_meaning_is_refused(option: tuple[str, str]) -> None:
    found = text("df", option)
    assert found.verdict.decision == DENY
    assert found.judgement is not None and "changes what a text means" in found.judgement.unparsed


@pytest.mark.parametrize(
    "option", [("-e", ""), ("-x", ""), ("-o", "pipefail"), ("-O", "inherit_errexit"), ("+o", "history"), ("--norc", "")]
)
def test_an_option_that_does_not_is_no_matter(option: tuple[str, str]) -> None:
    assert text("df", option).verdict.decision == ALLOW


def test_a_shell_that_only_reads_runs_nothing() -> None:
    found = text("rm -rf /", ("-n", ""))
    assert (found.verdict.decision, programs(found)) == (ALLOW, [])
    assert programs(text("rm -rf /", ("-n", ""), ("+n", ""))) == ["rm"]
    assert programs(text("rm -rf /", ("-n", ""), ("-i", ""))) == ["rm"]  # bash(1): an interactive shell ignores -n


def test_bytes_beyond_ascii_in_another_locale_are_refused() -> None:
    assert text("echo caf\u00e9", env={"LC_ALL": "zh_CN.GBK"}).verdict.decision == DENY
    assert text("echo caf\u00e9", env={"LC_ALL": "en_US.UTF-8"}).verdict.decision == ALLOW
    assert text("echo cafe", env={"LC_ALL": "zh_CN.GBK"}).verdict.decision == ALLOW


def test_a_file_may_be_longer_than_a_text() -> None:
    long = "true\n" * 20_000
    short = decided(Invocation(SCRIPT_FILE, "x.sh", "x.sh"), "true # " + "x" * 100_000)
    assert short.verdict.decision == ALLOW
    assert text(long).judgement.commands[0].effects[-1].kind == "too-large"


def test_files_of_a_login_shell_are_judged_with_it() -> None:
    found = text("df", ("-l", ""), files={"/home/user/.profile": "rm -rf /srv\n"})
    assert "rm" in programs(found) and "df" in programs(found)
    assert programs(text("df", files={"/home/user/.profile": "rm -rf /srv\n"})) == ["df"]


HOME = "/home/user"
# what the distributions put into a new home
PROFILE = """
if [ -n "$BASH_VERSION" ]; then
    if [ -f "$HOME/.bashrc" ]; then
        . "$HOME/.bashrc"
    fi
fi
if [ -d "$HOME/bin" ] ; then
    PATH="$HOME/bin:$PATH"
fi
if [ -d "$HOME/.local/bin" ] ; then
    PATH="$HOME/.local/bin:$PATH"
fi
"""
GUARDS = (
    "case $- in\n    *i*) ;;\n      *) return;;\nesac",
    "[[ $- != *i* ]] && return",
    "[[ $- == *i* ]] || return",
    '[ -z "$PS1" ] && return',
    "if [[ $- != *i* ]] ; then\n  # no shell of a person\n  return\nfi",
    'if [ -z "$PS1" ]; then\n  return\nfi',
)


def login(rc: str, *options: tuple[str, str], profile: str = PROFILE, script: str = "df", **env: str) -> list[str]:
    files = {f"{HOME}/.profile": profile, f"{HOME}/.bashrc": rc, f"{HOME}/.bash_logout": '[ "$SHLVL" = 1 ] && clear_console -q\n'}
    found = text(script, *(options or (("-l", ""),)), files=files, env={"HOME": HOME, "PATH": "/usr/bin:/bin", **env})
    assert found.judgement is not None
    return sorted({e.capability for command in found.judgement.commands for e in command.effects if e.capability != "shell.execute"})


@pytest.mark.parametrize("guard", GUARDS)
def test_what_startup_files_leave_to_people_does_not_run_without_them(guard: str) -> None:
    assert login(f'# ~/.bashrc\n{guard}\neval "$(dircolors -b)"\nrm -rf /srv\n', PS1="$ ") == []


@pytest.mark.parametrize("guard", GUARDS)
def test_it_is_judged_where_there_may_be_people(guard: str) -> None:
    behind = f"{guard}\nrm -rf /srv\n"
    assert "shell.destructive" in login(behind, ("-l", ""), ("-i", ""))
    assert "shell.destructive" in login("", script=behind)  # return means nothing here
    for nested in ("bash -i -c '. ~/.bashrc'", "bash -l -i -c ls", "sh -c '. ~/.bashrc'", "env PS1=x bash -ic '. ~/.bashrc'"):
        assert "shell.destructive" in login(behind, profile="", script=nested) or nested == "bash -l -i -c ls", nested


@pytest.mark.parametrize(
    "before",
    [
        "return() { :; }",
        "test() { :; }; [() { false; }; return() { :; }",
        "shopt -s expand_aliases\nalias return=:",
        "enable -n return",
        "builtin enable -n return test [",
    ],
)
@pytest.mark.parametrize("guard", GUARDS)
def test_a_guard_that_was_taken_away_guards_nothing(before: str, guard: str) -> None:
    found = login(f"{before}\n{guard}\nrm -rf /srv\n")
    assert "shell.destructive" in found or "shell.opaque" in found or "shell.unparsed" in found


@pytest.mark.parametrize("setting", ["PS1=x", "export PS1=x", "read -r PS1 < /etc/hostname", "printf -v PS1 x", ": ${PS1:=x}"])
@pytest.mark.parametrize("guard", [guard for guard in GUARDS if "PS1" in guard])
def test_a_prompt_that_the_script_sets_is_no_sign_of_people(setting: str, guard: str) -> None:
    assert "shell.destructive" in login(f"{setting}\n{guard}\nrm -rf /srv\n")
    assert "shell.destructive" in login(f"{guard}\nrm -rf /srv\n", profile=f"{setting}; . ~/.bashrc")


def test_the_home_of_the_request_names_a_file_as_the_tilde_does() -> None:
    assert "shell.destructive" in login("rm -rf /srv\n")
    assert login("true\n") == []
    for doubtful in ('HOME=/tmp; . "$HOME/.bashrc"', 'x=$HOME; . "$x/.bashrc"', '[ "$A" ] && HOME=/tmp; . "$HOME/.bashrc"'):
        assert "shell.opaque" in login("true\n", profile=doubtful)


def test_time_that_runs_out_is_a_denial() -> None:
    limit = budget.start(0.0)
    gc.disable()  # as the launcher does: what is raised while garbage is collected is lost, and raised again later
    try:
        found = text("; ".join(["ls -la /srv | grep x"] * 2000))
    finally:
        gc.enable()
        budget.stop(limit)
    assert found.judgement is None
    assert (found.verdict.decision, found.verdict.rule) == (DENY, None)
    assert "time or memory" in found.verdict.reason


@pytest.mark.parametrize(
    "script", ["( " * 3000 + "df" + ")" * 3000, "$(" * 500 + "df" + ")" * 500, "if df; then " * 2000 + "df" + "; fi" * 2000]
)
def test_depth_that_runs_out_is_no_plain_permission(script: str) -> None:
    found = text(script).verdict
    assert found.decision == DENY or "shell.opaque" in found.capabilities


def test_the_verdict_names_its_rule() -> None:
    found = text("df")
    assert found.verdict.rule is not None and found.verdict.decision == decision.ALLOW
