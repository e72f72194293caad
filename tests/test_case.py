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
