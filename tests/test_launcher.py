"""The entry point: every way not to run a command has its exit status and its lines on standard error, and nothing else."""

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import capfence_sh
from capfence_sh import installation, situation, usage
from capfence_sh.errors import CapfenceError
from capfence_sh.invocation import OwnOptions
from capfence_sh.machine import OSWorld
from capfence_sh.settings import TRUST_SYSTEM, TRUST_USER, Settings
from tests.features import need
from tests.launch import BASH, Launcher

POLICY = """
deny:
  - id: no-removal
    capability: shell.execute
    contains: "rm -rf"
    reason: "not here"
    instead: "move it to the trash"
require_approval:
  - capability: shell.execute
    program: kill
allow:
  - capability: shell.execute
"""


@pytest.fixture(scope="module")
def launcher(tmp_path_factory: pytest.TempPathFactory) -> Launcher:
    launcher = Launcher(tmp_path_factory.mktemp("launcher"))
    (launcher.home / ".config" / "capfence" / "policy.yaml").write_text(POLICY)
    return launcher


def run(launcher: Launcher, *words: str, called: str = "", text: str = "", **env: str) -> tuple[int, str, str]:
    program = str(launcher.shims / called) if called else str(launcher.path)
    done = subprocess.run(
        [program, *words], input=text, capture_output=True, text=True, env=launcher.env(**env), cwd=launcher.home, timeout=60, check=False
    )
    return done.returncode, done.stdout, done.stderr


def records(launcher: Launcher) -> list[dict[str, object]]:
    return [json.loads(line)["rec"] for path in sorted(launcher.log.iterdir()) for line in path.read_text().splitlines()]


# -- refusals ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [["-c", "rm -rf x"], ["rm", "-r", "-f", "x"], ["-c", "df; sudo r''m -fr x"], ["--", "rm", "-fr", "x"]])
def test_a_denial_is_three_lines_and_a_record(launcher: Launcher, words: list[str]) -> None:
    (launcher.home / "x").mkdir(exist_ok=True)
    status, output, errors = run(launcher, *words)
    assert (status, output) == (126, "")
    what, rule, instead = errors.splitlines()
    assert what.startswith("capfence: denied: ")
    assert "policy.yaml:3 no-removal: not here" in rule
    assert instead == "capfence: instead: move it to the trash"
    assert (launcher.home / "x").is_dir()
    record = records(launcher)[-1]
    assert (record["kind"], record["decision"], record["rule_id"], record["run"]) == ("deny", "deny", "no-removal", "")


@pytest.mark.parametrize("words", [["kill", "-0", "1"], ["-c", "kill -0 1"], ["--non-interactive", "kill", "-0", "1"]])
def test_what_needs_approval_is_refused_without_a_terminal(launcher: Launcher, words: list[str]) -> None:
    status, output, errors = run(launcher, *words)
    assert (status, output) == (126, "")
    assert "needs approval on a terminal" in errors and errors.count("\n") == 3
    record = records(launcher)[-1]
    assert (record["kind"], record["decision"]) == ("deny", "require_approval")


def test_what_is_allowed_is_recorded_before_it_runs(launcher: Launcher) -> None:
    run(launcher, "true")
    log = max(launcher.log.iterdir())
    status, output, _ = run(launcher, "tail", "-n", "1", str(log))
    record = json.loads(output)["rec"]
    assert (status, record["kind"], record["argv"]) == (0, "start", ["tail", "-n", "1", str(log)])
    assert (record["form"], record["run"], record["trust"]) == ("prefix", "direct", "caller")


def test_text_from_outside_is_shown_escaped(launcher: Launcher) -> None:
    _, _, errors = run(launcher, "-c", "rm -rf '\x1b[2J\u202e[red]'")
    assert errors.isascii() and all(line.isprintable() for line in errors.splitlines())
    _, _, errors = run(launcher, "no\x1b[2Jprogram\n")
    assert errors == "capfence: no\\e[2Jprogram\\n: command not found\n"


# -- failures ------------------------------------------------------------------------------------------------------------------


def one_line(result: tuple[int, str, str], status: int, *parts: str) -> None:
    assert result[:2] == (status, "")
    assert result[2].startswith("capfence: ") and result[2].count("\n") == 1
    for part in parts:
        assert part in result[2]


def test_a_policy_with_a_mistake(launcher: Launcher, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("allow:\n  - capability: shell.execute\n    colour: red\n")
    one_line(run(launcher, "--policy", str(policy), "-c", "echo ran"), 125, f"{policy}:3:")
    one_line(run(launcher, "--policy", str(tmp_path / "none.yaml"), "-c", "echo ran"), 125, "none.yaml")
    one_line(run(launcher, "-c", "echo ran", CAPFENCE_POLICY=str(policy)), 125, f"{policy}:3:")


def test_a_log_that_cannot_be_written(launcher: Launcher) -> None:
    one_line(run(launcher, "--log", "/dev/null/log", "-c", "echo ran"), 125, "/dev/null/log")
    one_line(run(launcher, "--log", "/dev/full", "echo", "ran"), 125, "/dev/full")


def test_a_library_that_is_missing(launcher: Launcher, tmp_path: Path) -> None:
    script = tmp_path / "capfence-exec"
    sources = str(Path(capfence_sh.__file__).parent.parent)
    script.write_text(
        f"#!{os.path.realpath(sys.executable)} -IS\nimport sys\nsys.path[:0] = [{sources!r}]\nfrom capfence_sh.launcher import main\nmain()\n"
    )
    script.chmod(0o755)
    done = subprocess.run(
        [script, "-c", "echo 'ran it' | cat"], capture_output=True, text=True, env=launcher.env(), timeout=60, check=False
    )
    one_line((done.returncode, done.stdout, done.stderr), 125, "nothing was run", "bashlex")


def test_a_current_directory_that_is_gone(launcher: Launcher, tmp_path: Path) -> None:
    script = f"mkdir {tmp_path}/gone && cd {tmp_path}/gone && rmdir {tmp_path}/gone && exec {launcher.path} -c 'echo ran'"
    done = subprocess.run([BASH, "-c", script], capture_output=True, text=True, env=launcher.env(), timeout=60, check=False)
    one_line((done.returncode, done.stdout, done.stderr), 125, "current directory")


def test_nobody_listens_to_standard_error(launcher: Launcher) -> None:
    for words, status in ((["-c", "rm -rf x"], 126), (["--nosuch"], 2), (["--policy", "/nosuch", "df"], 125)):
        command = " ".join(f"'{word}'" for word in [str(launcher.path), *words])
        done = subprocess.run([BASH, "-c", f"{command} 2>&-"], capture_output=True, env=launcher.env(), timeout=60, check=False)
        assert (done.returncode, done.stdout) == (status, b"")


def test_nothing_can_be_written_to_standard_output(launcher: Launcher) -> None:
    for words in (["--help"], ["--version"], ["--dry-run", "df"], ["--dry-run"]):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                [launcher.path, *words], input="df\n", stdout=full, stderr=subprocess.PIPE, text=True, env=launcher.env(), check=False
            )
        one_line((done.returncode, "", done.stderr), 125, "cannot write to standard output: No space left on device")
    with open("/dev/null", "w") as unreadable:
        done = subprocess.run(
            [launcher.path, "--dry-run"], stdin=unreadable, capture_output=True, text=True, env=launcher.env(), check=False
        )
    one_line((done.returncode, done.stdout, done.stderr), 125, "cannot read standard input: Bad file descriptor")


def test_an_interrupt_before_anything_ran_is_one(launcher: Launcher) -> None:
    with subprocess.Popen(
        [launcher.path, "--dry-run"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=launcher.env()
    ) as process:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        process.stdin.write(b"df\n")
        process.stdin.flush()
        process.stdout.readline()
        time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == -signal.SIGINT
        assert process.stderr.read() == b""


# -- usage ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [["--polcy", "x", "df"], ["-x", "df"], ["--json", "df"], ["--"]])
def test_a_command_line_without_meaning(launcher: Launcher, words: list[str]) -> None:
    one_line(run(launcher, *words), 2, "capfence-exec -c CMD")


def test_forms_that_are_not_supported(launcher: Launcher) -> None:
    one_line(run(launcher, text="echo ran\n"), 2, "standard input", "capfence-exec -c CMD")
    one_line(run(launcher, called="bash", text="echo ran\n"), 2, "standard input", "bash FILE")
    one_line(run(launcher, "-s", called="bash", text="echo ran\n"), 2, "standard input")
    one_line(run(launcher, "-i", called="sh", text="echo ran\n"), 2, "interactive")


def test_help_and_version(launcher: Launcher) -> None:
    assert run(launcher, "--help") == (0, usage.HELP_TEXT, "")
    status, output, errors = run(launcher, "--version")
    assert (status, errors) == (0, "")
    assert output.startswith(f"capfence-exec {capfence_sh.__version__} ")
    assert not (launcher.home / "nothing").exists()


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_a_shell_that_is_probed_answers_as_bash(launcher: Launcher, word: str) -> None:
    done = subprocess.run([BASH, word], capture_output=True, text=True, env=launcher.env(), timeout=60, check=False)
    for called in ("bash", "sh"):
        assert run(launcher, word, called=called) == (0, done.stdout, "")


def test_a_shim_named_for_logins_starts_a_login_shell(launcher: Launcher) -> None:
    (launcher.home / ".profile").write_text("echo profile\n")
    try:
        assert run(launcher, "-c", "shopt -q login_shell && echo login", called="bash-login") == (0, "profile\nlogin\n", "")
        assert run(launcher, "-c", "shopt -q login_shell || echo none", called="bash") == (0, "none\n", "")
    finally:
        (launcher.home / ".profile").unlink()


# -- on a terminal -------------------------------------------------------------------------------------------------------------


def on_terminal(launcher: Launcher, words: list[str], answer: Callable[[str], str], **env: str) -> tuple[int, str]:
    """Status and everything shown to a person at the terminal, who is asked once and types what `answer` makes of the question."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(launcher.path, [str(launcher.path), *words], launcher.env(TERM="dumb", **env))
    shown = b""
    asked = False
    try:
        while data := os.read(terminal, 65536):
            shown += data
            if not asked and shown.endswith(b"> "):
                asked = True
                os.write(terminal, answer(shown.decode()).encode() + b"\n")
    except OSError:
        pass  # the other end is closed
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown.decode()


def challenge(question: str) -> str:
    return question.partition("type ")[2].partition(" ")[0]


def test_a_person_is_asked_and_what_they_approve_runs(launcher: Launcher) -> None:
    status, shown = on_terminal(launcher, ["-c", "kill -0 $$ && echo ran"], challenge)
    assert (status, shown.splitlines()[-1]) == (0, "ran")
    record = records(launcher)[-1]
    assert (record["kind"], record["decision"], record["approval"]) == ("start", "require_approval", "approved on the terminal")


@pytest.mark.parametrize("answer", ["", "y", "yes"])
def test_any_other_answer_is_no(launcher: Launcher, answer: str) -> None:
    status, shown = on_terminal(launcher, ["-c", "kill -0 $$; echo ran"], lambda question: answer)
    assert status == 126 and "ran" not in shown.splitlines()
    assert records(launcher)[-1]["kind"] == "deny"


@pytest.mark.parametrize(
    ("words", "env"),
    [(["--non-interactive"], {}), ([], {"CAPFENCE_NON_INTERACTIVE": "1"}), (["--actor", "bot"], {}), ([], {"CAPFENCE_ACTOR": "bot"})],
)
def test_nobody_is_asked_where_a_caller_says_so(launcher: Launcher, words: list[str], env: dict[str, str]) -> None:
    status, shown = on_terminal(launcher, [*words, "-c", "kill -0 $$; echo ran"], challenge, **env)
    assert status == 126 and "> " not in shown and "needs approval on a terminal" in shown


def test_a_script_that_changes_while_the_question_is_open_does_not_run(launcher: Launcher, tmp_path: Path) -> None:
    script = tmp_path / "x.sh"
    script.write_text("kill -0 $$; echo ran\n")

    def change(question: str) -> str:
        script.write_text("kill -0 $$; echo evil\n")
        return challenge(question)

    status, shown = on_terminal(launcher, ["-c", f". {script}"], change)
    assert status == 126 and "changed while the question was open" in shown


# -- a system policy -----------------------------------------------------------------------------------------------------------


def test_code_that_a_user_can_change_does_not_speak_for_a_system_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need("root")
    here = situation.take(OwnOptions(log="/nowhere"), {})
    own = here.settings
    monkeypatch.setattr(sys, "argv", ["/usr/bin/env"])
    monkeypatch.setattr(sys, "path", ["/usr/lib"])
    monkeypatch.setattr(sys, "executable", "/usr/bin/env")
    monkeypatch.setattr(installation, "__file__", "/usr/lib/installation.py")
    (tmp_path / "owned").mkdir()
    os.chown(tmp_path / "owned", 1500, 1500)
    for trust, place, refused in (
        (TRUST_SYSTEM, "/usr/bin", False),
        (TRUST_SYSTEM, str(tmp_path / "owned"), True),
        (TRUST_SYSTEM, "", True),
        (TRUST_USER, "", False),
    ):
        settled = Settings(own.base, (), own.log, "", "", "", "", "human", trust, ())
        monkeypatch.setattr(sys, "path", ["/usr/lib", place])
        world = OSWorld("/", 1500, 1500, "/home/x")
        try:
            installation.check(situation.Situation(here.request, world, settled, ()))
        except CapfenceError as failure:
            assert refused and failure.status == 125
        else:
            assert not refused
