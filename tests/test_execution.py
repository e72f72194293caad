"""Becoming the command: scripts run as they were judged, nothing of the caller's environment changes what runs, and nothing runs twice."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from capfence_sh import decision, execution, plan
from capfence_sh.decision import ALLOW, DENY, Verdict
from capfence_sh.errors import CapfenceError
from capfence_sh.machine import OSWorld
from capfence_sh.pinned_bash import PinnedBash, identity
from capfence_sh.plan import Direct, Run, Shell
from tests.launch import BASH, Launcher

MARK = "INJECTED"


@pytest.fixture(scope="module")
def launcher(tmp_path_factory: pytest.TempPathFactory) -> Launcher:
    return Launcher(tmp_path_factory.mktemp("execution"))


def run(argv: list[str], env: dict[str, str], cwd: Path, text: str = "") -> tuple[int, str, str]:
    done = subprocess.run(argv, input=text, capture_output=True, text=True, env=env, cwd=cwd, timeout=30, check=False)
    return done.returncode, done.stdout, done.stderr


def last_record(launcher: Launcher) -> dict[str, object]:
    newest = max(launcher.log.iterdir())
    return json.loads(newest.read_text().splitlines()[-1])["rec"]


# -- what the environment can do to bash, and cannot under us ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("BASH_ENV", "injected.sh", ["-c", "true; true"]),
        ("ENV", "injected.sh", ["--posix", "-i", "-c", "true; true"]),
        ("BASH_FUNC_df%%", f"() {{ echo {MARK}; }}", ["-c", "df; true"]),
        ("BASH_FUNC_true%%", f"() {{ echo {MARK}; }}", ["-c", "true; :"]),
        ("SHELLOPTS", "noglob", ["-c", f"set -o | grep -q 'noglob.*on' && echo {MARK}; true"]),
        ("BASHOPTS", "nullglob", ["-c", f"shopt -q nullglob && echo {MARK}; true"]),
        ("POSIXLY_CORRECT", "1", ["-c", f"shopt -qo posix && echo {MARK}; true"]),
        ("BASH_COMPAT", "4.2", ["-c", f'[ -n "$BASH_COMPAT" ] && echo {MARK}; true']),
        ("CDPATH", "..", ["-c", f"cd sub-{MARK}; true"]),
        ("BASH_XTRACEFD", "1", ["-xc", f": {MARK}; true"]),
        ("FUNCNEST", "1", ["-c", f"f() {{ g; }}; g() {{ h; }}; h() {{ :; }}; (f) 2> /dev/null || echo {MARK}; true"]),
        ("TIMEFORMAT", MARK, ["-c", "time true; true"]),
        ("HISTTIMEFORMAT", MARK, ["-c", 'echo "$HISTTIMEFORMAT"; true']),
        ("MAILPATH", MARK, ["-c", 'echo "$MAILPATH"; true']),
        ("LD_PRELOAD", "", ["-c", f'[ -n "${{LD_PRELOAD+x}}" ] && echo {MARK}; true']),
        ("LD_LIBRARY_PATH", "/tmp", ["-c", f'[ -n "$LD_LIBRARY_PATH" ] && echo {MARK}; true']),
        ("GCONV_PATH", "/tmp", ["-c", f'[ -n "$GCONV_PATH" ] && echo {MARK}; true']),
        ("LOCPATH", "/tmp", ["-c", f'[ -n "$LOCPATH" ] && echo {MARK}; true']),
        ("GLIBC_TUNABLES", "glibc.malloc.check=1", ["-c", f'[ -n "$GLIBC_TUNABLES" ] && echo {MARK}; true']),
    ],
)
def test_a_variable_that_changes_what_bash_runs_does_not_reach_it(
    launcher: Launcher, name: str, value: str, words: list[str], tmp_path: Path
) -> None:
    (tmp_path / "injected.sh").write_text(f"echo {MARK}\n")
    (tmp_path / "here").mkdir()
    (tmp_path / f"sub-{MARK}").mkdir()
    environment = launcher.env(**{name: str(tmp_path / value) if value.endswith(".sh") else value})
    _, plain, plain_errors = run([BASH, *words], environment, tmp_path / "here")
    assert MARK in plain + plain_errors, "the variable has no effect on this bash: the test shows nothing"
    status, output, _ = run([str(launcher.path), *words], environment, tmp_path / "here")
    assert (status, MARK in output) == (0, False)
    assert name in last_record(launcher)["removed"]  # type: ignore[operator]


# -- script files --------------------------------------------------------------------------------------------------------------


def test_a_script_that_is_changed_while_it_runs_goes_on_as_it_was_judged(launcher: Launcher, tmp_path: Path) -> None:
    script = tmp_path / "x.sh"
    script.write_text(f"echo before\necho 'echo {MARK}' >> {script}\necho after\n")
    assert run([BASH, str(script)], launcher.env(), tmp_path)[1] == f"before\nafter\n{MARK}\n"
    script.write_text(f"echo before\necho 'echo {MARK}' >> {script}\necho after\n")
    assert run([str(launcher.shims / "bash"), str(script)], launcher.env(), tmp_path)[1] == "before\nafter\n"
    assert last_record(launcher)["run"] == "sealed"


def test_a_script_that_asks_for_its_name_gets_it(launcher: Launcher, tmp_path: Path) -> None:
    (tmp_path / "x.sh").write_text('echo "$0|${BASH_SOURCE[0]}|$#|$*"\n')
    for words in (["x.sh", "a", "b"], ["./x.sh"], [str(tmp_path / "x.sh")], ["-e", "--", "x.sh"]):
        ours = run([str(launcher.shims / "bash"), *words], launcher.env(), tmp_path)
        assert ours == run([BASH, *words], launcher.env(), tmp_path)
        assert last_record(launcher)["run"] == "checked"


@pytest.mark.parametrize("words", [["x.sh"], ["-e", "x.sh", "a b"], ["--norc", "--noprofile", "-euo", "pipefail", "x.sh", "1"]])
def test_a_script_does_the_same_as_under_bash(launcher: Launcher, words: list[str], tmp_path: Path) -> None:
    (tmp_path / "x.sh").write_text('cat\necho "$#" "$@" "$-"\nreturn 2> /dev/null\nexit 3\n')
    ours = run([str(launcher.shims / "sh"), *words], launcher.env(), tmp_path, "input\n")
    assert ours == run([BASH, *words], launcher.env(), tmp_path, "input\n")


def test_a_script_is_searched_along_the_path_as_bash_does(launcher: Launcher, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "found").write_text("echo found\n")
    environment = launcher.env(PATH=f"{tmp_path}/bin:/usr/bin:/bin")
    assert run([str(launcher.shims / "bash"), "found"], environment, tmp_path)[:2] == (0, "found\n")
    assert run([BASH, "found"], environment, tmp_path)[:2] == (0, "found\n")


@pytest.mark.parametrize(("name", "status"), [("none.sh", 127), ("./none.sh", 127), ("/nosuch/x.sh", 127), (".", 126), ("", 127)])
def test_a_script_that_cannot_be_read(launcher: Launcher, name: str, status: int, tmp_path: Path) -> None:
    found, output, errors = run([str(launcher.shims / "bash"), name], launcher.env(), tmp_path)
    assert (found, output) == (status, "")
    assert run([BASH, name], launcher.env(), tmp_path)[0] == status
    assert errors.startswith("capfence: ") and errors.count("\n") == 1


def test_a_program_without_an_interpreter_line_is_judged_as_a_script(launcher: Launcher, tmp_path: Path) -> None:
    (tmp_path / "plain").write_text('echo "ran $*"; exit 4\n')
    (tmp_path / "plain").chmod(0o755)
    assert run([str(launcher.path), "./plain", "a", "b"], launcher.env(), tmp_path) == (4, "ran a b\n", "")
    record = last_record(launcher)
    assert (record["form"], record["run"]) == ("file", "sealed")
    environment = launcher.env(PATH=f"{tmp_path}:/usr/bin:/bin")
    for words in (["plain", "a", "b"], ["-c", "plain a b"], ["-c", "./plain a b"]):
        assert run([str(launcher.path), *words], environment, tmp_path) == (4, "ran a b\n", "")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "plain").write_text(f"echo {MARK}\n")  # the name alone would mean this one
    assert run([str(launcher.path), "plain"], environment, tmp_path / "other") == (4, "ran \n", "")
    (tmp_path / "plain").write_text("if\n")
    assert run([str(launcher.path), "./plain"], launcher.env(), tmp_path)[0] == 126


# -- files that the shell reads by itself --------------------------------------------------------------------------------------


def home(tmp_path: Path, **files: str) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    for name, text in files.items():
        (folder / f".{name}").write_text(text)
    return folder


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["-c", "echo script; true"], "script\n"),
        (["-lc", "echo script; true"], "profile\nscript\n"),
        (["-l", "--noprofile", "-c", "echo script; true"], None),
        (["--noprofile", "-l", "-c", "echo script; true"], "script\n"),
        (["-lc", "echo script; exit"], "profile\nscript\nlogout\n"),
        (["-ic", "echo script; true"], "rc\nscript\n"),
        (["--norc", "-ic", "echo script; true"], "script\n"),
        (["--rcfile", "other", "-ic", "echo script; true"], "other\nscript\n"),
        (["--posix", "-lc", "echo script; true"], "script\n"),
    ],
)
def test_startup_files_are_read_when_the_form_asks_for_them(
    launcher: Launcher, words: list[str], expected: str | None, tmp_path: Path
) -> None:
    folder = home(tmp_path, profile="echo profile\n", bashrc="echo rc\n", bash_logout="echo logout\n")
    (tmp_path / "other").write_text("echo other\n")
    environment = launcher.env(
        HOME=str(folder), XDG_CONFIG_HOME=str(launcher.home / ".config"), XDG_STATE_HOME=str(launcher.home / ".local/state")
    )
    status, output, _ = run([BASH, *words], environment, tmp_path)
    ours = run([str(launcher.path), *words], environment, tmp_path)
    assert ours[:2] == (status, output)
    if expected is not None:
        assert output.endswith(expected)


@pytest.mark.parametrize(
    ("words", "name"), [(["-lc", "true; true"], "profile"), (["-ic", "true; true"], "bashrc"), (["-lc", "exit"], "bash_logout")]
)
def test_a_startup_file_is_judged_with_the_script(launcher: Launcher, words: list[str], name: str, tmp_path: Path) -> None:
    folder = home(tmp_path, **{name: f"if then; echo {MARK}\n"})
    environment = launcher.env(HOME=str(folder), XDG_CONFIG_HOME=str(tmp_path / "config"), XDG_STATE_HOME=str(tmp_path / "state"))
    (tmp_path / "config" / "capfence").mkdir(parents=True)
    (tmp_path / "config" / "capfence" / "policy.yaml").write_text("allow:\n  - capability: shell.execute\n")
    status, output, _ = run([str(launcher.path), *words], environment, tmp_path)
    assert (status, output) == (126, "")
    (folder / f".{name}").write_text("true\n")
    assert run([str(launcher.path), *words], environment, tmp_path)[0] == 0


# -- permissions and facts -----------------------------------------------------------------------------------------------------


def becomes(granted: Run, tmp_path: Path, text: bytes = b"") -> tuple[int, bytes]:
    """Status and output of a child that executes a permission; 99 when it raised CapfenceError, whose message is the output."""
    allowed = decision.allowed(Verdict(ALLOW, None, "", None, None, ()), granted)
    assert allowed is not None
    (tmp_path / "input").write_bytes(text)
    child = os.fork()
    if child == 0:
        os.dup2(os.open(tmp_path / "input", os.O_RDONLY), 0)
        os.dup2(os.open(tmp_path / "output", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 1)
        try:
            execution.run(allowed)
        except (CapfenceError, execution.NotExecutable) as error:
            os.write(1, str(error).encode())
            os._exit(getattr(error, "status", 99))
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return status, (tmp_path / "output").read_bytes()


def world(folder: Path) -> OSWorld:
    return OSWorld(str(folder), os.geteuid(), os.getegid(), "/root")


def test_only_a_permission_is_executed(tmp_path: Path) -> None:
    granted = Run(Direct("/bin/true", ("true",), {}), world(tmp_path), False)
    assert decision.allowed(Verdict(DENY, None, "", None, None, ()), granted) is None
    with pytest.raises(TypeError):
        decision.Allowed(Verdict(ALLOW, None, "", None, None, ()), granted, object())


def test_code_on_standard_input_that_nobody_saw_is_not_read(tmp_path: Path) -> None:
    cat = Direct("/bin/cat", ("cat",), {})
    assert becomes(Run(cat, world(tmp_path), False), tmp_path, b"code") == (0, b"code")
    assert becomes(Run(cat, world(tmp_path), True), tmp_path, b"code") == (0, b"")


def test_a_fact_that_changed_stops_it(tmp_path: Path) -> None:
    asked = world(tmp_path)
    assert asked.read(str(tmp_path / "x.sh"), 10) is None
    (tmp_path / "x.sh").write_text("true\n")
    asked = world(tmp_path)
    asked.read(str(tmp_path / "x.sh"), 10)
    (tmp_path / "x.sh").write_text("evil\n")
    status, output = becomes(Run(Direct("/bin/echo", ("echo", "ran"), {}), asked, False), tmp_path)
    assert status == 126
    assert b"x.sh changed while the command was judged" in output


def test_another_bash_than_the_examined_one_stops_it(tmp_path: Path) -> None:
    for bash, expected in ((PinnedBash(BASH, identity(BASH), "5.2"), 0), (PinnedBash(BASH, (1, 2, 3, 4), "5.2"), 125)):
        granted = Run(Shell(bash, ("--norc",), "echo ran", "bash", (), {}), world(tmp_path), False)
        status, output = becomes(granted, tmp_path)
        assert status == expected
        assert (output == b"ran\n") == (expected == 0)


@pytest.mark.parametrize(
    ("content", "mode", "status"),
    [("#!/nosuch/interpreter\n", 0o755, 127), ("#!/bin/sh\n", 0o644, 126), ("echo\n", 0o755, 99), (None, 0, 127)],
)
def test_what_the_kernel_does_not_execute(content: str | None, mode: int, status: int, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "x").write_text(content)
        (tmp_path / "x").chmod(mode)
    assert becomes(Run(Direct(str(tmp_path / "x"), ("x",), {}), world(tmp_path), False), tmp_path)[0] == status


def test_too_many_arguments_are_said_as_a_shell_says_it(tmp_path: Path) -> None:
    status, output = becomes(Run(Direct("/bin/true", ("true", "x" * 300_000), {}), world(tmp_path), False), tmp_path)
    assert (status, output) == (126, b"true: Argument list too long")


def test_the_sealed_copy_cannot_be_changed(tmp_path: Path) -> None:
    bash = PinnedBash(BASH, identity(BASH), "5.2")
    script = (
        b"for f in /proc/$$/fd/*; do [[ $(readlink $f) == *capfence-script* ]] && copy=$f; done\n"
        b"cat $copy; { echo evil >> $copy; } 2> /dev/null || echo refused\n"
    )
    granted = Run(Shell(bash, ("--norc",), "", "x.sh", (), {"PATH": "/usr/bin:/bin"}, "x.sh", script), world(tmp_path), False)
    assert becomes(granted, tmp_path) == (0, script + b"refused\n")


def test_an_open_descriptor_for_writing_on_a_file_of_the_guard(launcher: Launcher, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("allow:\n  - capability: shell.execute\n")
    command = f"{launcher.path} --policy {policy} -c 'echo ran; true'"
    for redirection, status in ((f"5< {policy}", 0), (f"5>> {policy}", 126), (f"5<> {policy}", 126), (f"5>> {tmp_path}/other", 0)):
        found, output, errors = run([BASH, "-c", f"{command} {redirection}"], launcher.env(), tmp_path)
        assert (found, output) == (status, "ran\n" if status == 0 else "")
        assert ("belongs to the guard" in errors) == (status == 126)
    assert (last_record(launcher)["decision"], plan.manner(None)) == ("allow", "")
