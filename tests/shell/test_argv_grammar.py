"""Our reading of a shell's command line against bash's own: the same words, and what really runs."""

import subprocess
from pathlib import Path

import pytest

from capfence_sh import invocation, plan
from capfence_sh.errors import CapfenceError
from capfence_sh.invocation import SCRIPT_FILE, SHELL
from capfence_sh.pinned_bash import CANDIDATES, PinnedBash

BASH = next(path for path in CANDIDATES if Path(path).exists())
# what the shell was told: its name, its arguments, and the state of every option that can be listed
REPORT = 'printf "%s|" "$0" "$#" "$@" "$-"; shopt -p; set +o'

COMMAND_FORMS = [
    "-c -l",
    "-l -c",
    "-lc",
    "-cl",
    "-ec",
    "-ce",
    "-euxo pipefail -c",
    "-o pipefail -ec",
    "+o history -c",
    "-c --",
    "-c -x --",
    "--norc -c",
    "--noprofile --norc -eo pipefail -c",
    "-O extglob -c",
    "+O extglob -c",
    "--posix -c",
    "--login -c",
    "-i -c",
    "-ic",
    "-p -c",
    "-r -c",
    "-c -e -u --",
    "--rcfile /dev/null -ic",
    "--init-file /dev/null -ic",
    "-c -o errexit",
    "-sc",
    "-xvc",
    "-c -",
    "-norc -c",
    "-login -c",
    "-oc errexit",
    "-co errexit",
    "-ooc errexit pipefail",
    "-c +e",
    "-Oc extglob",
    "-c -oO errexit extglob",
    # beyond those
    "+c",
    "+ec",
    "+l -c",
    "+s -c",
    "-i +i -c",
    "-e +e -c",
    "+ -c",
    "-nc",
    "-tc",
    "-k -c",
    "-f -c",
    "+B -c",
    "-B +B -c",
    "-abfhkmptuvxBCEHPT -c",
    "-o posix -c",
    "+o posix -c",
    "--restricted -c",
    "--verbose -c",
    "--noediting -c",
    "-posix -norc -c",
    "-c -O lastpipe -O inherit_errexit --",
    "-O nullglob +O nullglob -c",
    "-rcfile /dev/null -c",
    "--noprofile -l -c",
    "--norc -i -c",
]


def run(argv: list[str], home: Path, cwd: Path) -> tuple[int, str]:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home)}
    done = subprocess.run(
        ["bash", *argv],
        executable=BASH,
        env=environment,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return done.returncode, done.stdout


def ours(words: list[str], called: str) -> list[str]:
    """The words that we give to the pinned bash for a command line."""
    asked = invocation.parse(called, words)
    options = plan.startup_options(asked.options)
    bash = PinnedBash(BASH, (0, 0, 0, 0), "5.2")
    if asked.form == SHELL:
        return list(plan.Shell(bash, options, asked.script, asked.name, asked.args, {}).argv())
    assert asked.form == SCRIPT_FILE
    return list(plan.Shell(bash, options, "", asked.name, asked.args, {}, asked.script).argv())


@pytest.mark.parametrize("form", COMMAND_FORMS)
@pytest.mark.parametrize("tail", [(), ("NAME",), ("NAME", "A 1", "-A2", "")])
def test_a_command_runs_as_under_bash(form: str, tail: tuple[str, ...], tmp_path: Path) -> None:
    words = [*form.split(), REPORT, *tail]
    expected = run(words, tmp_path, tmp_path)
    assert expected[1] or "n" in form
    for called in ("capfence-exec", "bash"):
        assert run(ours(words, called), tmp_path, tmp_path) == expected


@pytest.mark.parametrize(
    "options", ["", "-e", "-o pipefail", "--norc --noprofile -e -o pipefail", "-x --", "-", "--", "-l", "+O extglob", "-O extglob -u"]
)
@pytest.mark.parametrize("tail", [(), ("A 1", "-A2")])
def test_a_file_runs_as_under_bash(options: str, tail: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "-x.sh").write_text(REPORT)
    (tmp_path / "x.sh").write_text(REPORT)
    words = [*options.split(), "x.sh" if options not in ("-", "--", "-x --") else "-x.sh", *tail]
    expected = run(words, tmp_path, tmp_path)
    assert expected[1]
    assert run(ours(words, "bash"), tmp_path, tmp_path) == expected


@pytest.mark.parametrize(
    "words",
    [
        ["-c"],
        ["-c", "--"],
        ["-ce"],
        ["-Z", "-c", "x"],
        ["--foo", "-c", "x"],
        ["---norc", "-c", "x"],
        ["-c", "--norc", "x"],
        ["--rcfile"],
        ["-e-", "-c", "x"],
        ["-o", "nosuch", "-c", "x"],
        ["-O", "nosuch", "-c", "x"],
        ["+norc", "-c", "x"],
        ["-cO", "x"],
        ["+O", "-c", "x"],
        ["-o", "-c", "x"],
    ],
)
def test_what_bash_refuses_is_refused(words: list[str], tmp_path: Path) -> None:
    status, output = run(words, tmp_path, tmp_path)
    assert (status in (1, 2), output) == (True, "")  # 1 when -e was among them
    with pytest.raises(CapfenceError) as failure:
        invocation.parse("bash", words)
    assert failure.value.status == 2


def test_every_option_that_this_bash_lists_is_known(tmp_path: Path) -> None:
    _, listed = run(["-c", "shopt -p; set +o"], tmp_path, tmp_path)
    names = [line.split() for line in listed.splitlines()]
    assert len(names) > 60
    for command, _, name in names:
        if name not in ("login_shell", "restricted_shell"):  # bash does not let the command line set these
            invocation.parse("bash", ["-O" if command == "shopt" else "-o", name, "-c", "x"])
