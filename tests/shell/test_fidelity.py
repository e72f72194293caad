"""What a command notices of the guard: nothing.  Every test runs real processes, most of them once under bash and once under us."""

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.launch import BASH, Launcher

STATUS = "grep -E '^(Sig[^Q]|Shd|Umask|NoNewPrivs)' /proc/self/status"


@pytest.fixture(scope="module")
def launcher(tmp_path_factory: pytest.TempPathFactory) -> Launcher:
    return Launcher(tmp_path_factory.mktemp("launcher"))


def run(argv: list[str | bytes], **how: object) -> tuple[int, bytes, bytes]:
    done = subprocess.run(argv, stdin=how.pop("stdin", subprocess.DEVNULL), capture_output=True, timeout=30, check=False, **how)  # type: ignore[call-overload]
    return done.returncode, done.stdout, done.stderr


def both(launcher: Launcher, *words: str | bytes, **how: object) -> tuple[tuple[int, bytes, bytes], tuple[int, bytes, bytes]]:
    """(ours, bash's) status, output and error output of the same words in the same environment."""
    how.setdefault("env", launcher.env())
    how.setdefault("cwd", launcher.home)
    ours = run([str(launcher.path), *words], **how)
    theirs = run(["bash", "--norc", "--noprofile", *words], executable=BASH, **how)
    return ours, theirs


@pytest.mark.parametrize(
    "script",
    [
        'yes | head -1; echo "${PIPESTATUS[@]}"',
        STATUS + "; true",
        "exit 255",
        "nosuchprogram",
        "/etc/passwd",
        "kill -KILL $$",
        'echo "$0" "$#" "$@"; echo "$-"; ulimit -a; umask; pwd -P; pwd -L',
        "set -o; shopt; readonly -p; declare -F; alias; trap",
        "echo out; echo error >&2; cat <<E\nhere\nE\nexit 7",
    ],
)
def test_a_script_does_the_same(launcher: Launcher, script: str) -> None:
    ours, theirs = both(launcher, "-c", script)
    assert ours == theirs


@pytest.mark.parametrize("script", ["/usr/bin/env -0", "/usr/bin/env -0; true"])
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"LANG": "C"},
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX"},
        {"LC_CTYPE": "C.UTF-8"},
        {"LC_CTYPE": "C"},
        {"LC_CTYPE": ""},
        {"LC_ALL": "C.UTF-8", "A B": "x", "E": "", "N": "a\nb"},
        {"PYTHONCOERCECLOCALE": "1", "PYTHONUTF8": "1"},
    ],
)
def test_the_environment_is_handed_on(launcher: Launcher, script: str, more: dict[str, str]) -> None:
    def variables(result: tuple[int, bytes, bytes]) -> dict[bytes, bytes]:
        pairs = (entry.partition(b"=") for entry in result[1].split(b"\0")[:-1])
        # bash sets these for its children; a program that is executed directly does not get them
        return {name: value for name, _, value in pairs if name not in (b"_", b"SHLVL", b"PWD", b"OLDPWD")}

    ours, theirs = both(launcher, "-c", script, env=launcher.env(**more))
    assert variables(ours) == variables(theirs)
    assert variables(ours) == {os.fsencode(name): os.fsencode(value) for name, value in launcher.env(**more).items()}


def test_without_a_path_the_judged_one_is_handed_on(launcher: Launcher) -> None:
    status, output, _ = run([str(launcher.path), "-c", "env; true"], env={"HOME": str(launcher.home)}, cwd=launcher.home)
    paths = [line for line in output.split(b"\n") if line.startswith(b"PATH=")]
    assert (status, paths) == (0, [b"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"])


ODD = [b"\xff\xfe", b"caf\xe9", "caf\u00e9 \u4e2d".encode(), b"a\nb", b"", b" ", b"'\"$`\\", b"-n", b"\x01\x7f"]


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX", "xx_XX.ISO-8859-1"])
def test_argument_bytes_arrive_as_they_are(launcher: Launcher, locale: str) -> None:
    environment = launcher.env(LC_ALL=locale)
    code = b"import os, sys; sys.stdout.buffer.write(b'|'.join(map(os.fsencode, sys.argv[1:])))"
    expected = (0, b"|".join(ODD))
    assert run([str(launcher.path), sys.executable, "-IS", "-c", code, *ODD], env=environment)[:2] == expected
    script = 'printf "%s|" "$@"'
    assert run([str(launcher.path), "-c", script, "NAME", *ODD], env=environment)[:2] == (0, expected[1] + b"|")


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_script_bytes_arrive_as_they_are(launcher: Launcher, locale: str) -> None:
    ours, theirs = both(launcher, "-c", b"printf '%s' '\xff\xe9' caf\xc3\xa9; true", env=launcher.env(LC_ALL=locale))
    assert ours == theirs == (0, b"\xff\xe9caf\xc3\xa9", b"")


def test_environment_bytes_arrive_as_they_are(launcher: Launcher) -> None:
    environment = {os.fsencode(name): os.fsencode(value) for name, value in launcher.env().items()} | {
        b"ODD": b"\xff=\xe9\n",
        b"\xff": b"x",
    }
    _, output, _ = run([str(launcher.path), "/usr/bin/env", "-0"], env=environment)
    assert {b"ODD=\xff=\xe9\n", b"\xff=x"} <= set(output.split(b"\0"))


def test_standard_input_is_untouched(launcher: Launcher, tmp_path: Path) -> None:
    text = b"first\n" + b"x" * 100_000 + b"\nlast\n"
    (tmp_path / "input").write_bytes(text)
    for script in ("cat", 'read -r line; printf "%s:" "$line"; cat', "head -c 3; cat"):
        results = []
        for argv in ([str(launcher.path), "-c", script], [BASH, "-c", script]):
            with open(tmp_path / "input", "rb") as source:
                results.append(run(argv, stdin=source, env=launcher.env()))
        assert results[0] == results[1]
    piped = subprocess.run([str(launcher.path), "cat"], input=text, capture_output=True, env=launcher.env(), timeout=30, check=True)
    assert piped.stdout == text


@pytest.mark.parametrize("words", [["-c", "echo $$; true"], ["-c", "/bin/sh -c 'echo $$'"], ["sh", "-c", "echo $$"]])
def test_the_command_has_our_pid(launcher: Launcher, words: list[str]) -> None:
    with subprocess.Popen([str(launcher.path), *words], stdout=subprocess.PIPE, env=launcher.env()) as process:
        assert process.communicate(timeout=30)[0] == f"{process.pid}\n".encode()


@pytest.mark.parametrize("words", [["-c", "kill -SEGV $$; true"], ["sh", "-c", "kill -SEGV $$"]])
def test_death_by_a_signal_is_seen_by_the_caller(launcher: Launcher, words: list[str]) -> None:
    assert run([str(launcher.path), *words], env=launcher.env())[0] == -signal.SIGSEGV


@pytest.mark.parametrize(
    ("closed", "shell"),
    [*((each, False) for each in [(0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)]), ((2,), True), ((0, 1, 2), True)],
)
def test_closed_standard_descriptors_stay_closed(launcher: Launcher, closed: tuple[int, ...], shell: bool, tmp_path: Path) -> None:
    result = tmp_path / "open"
    # dup2 to a high number first, so that the file does not itself fill a gap
    code = (
        "import os\nfound = []\nfor n in range(10):\n"
        "    try:\n        os.fstat(n)\n        found.append(str(n))\n    except OSError:\n        pass\n"
        f"os.write(os.dup2(os.open({str(result)!r}, os.O_WRONLY | os.O_CREAT, 0o600), 20), ' '.join(found).encode())\n"
    )
    (tmp_path / "probe.py").write_text(code)
    command = [sys.executable, "-IS", str(tmp_path / "probe.py")]
    words = ["-c", " ".join(command) + "; true"] if shell else command
    closing = " ".join(f"{number}>&-" for number in closed)
    quoted = " ".join(f"'{word}'" for word in [str(launcher.path), *words])
    assert run([BASH, "-c", f"exec {quoted} {closing}"], env=launcher.env())[0] == 0
    assert result.read_text().split() == [str(number) for number in (0, 1, 2) if number not in closed]


def test_other_descriptors_pass_through_and_none_is_added(launcher: Launcher, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("through\n")
    script = "cat <&7; for f in /proc/$$/fd/*; do echo ${f##*/}; done"
    ours, theirs = (
        run([BASH, "-c", 'exec "$@" 7<"$0"', str(tmp_path / "file"), program, "-c", script], env=launcher.env())
        for program in (str(launcher.path), BASH)
    )
    assert ours == theirs
    assert ours[1].startswith(b"through\n0\n1\n2\n") and b"\n7\n" in ours[1]


def prepared(
    launcher: Launcher, prepare: Callable[[], object], script: str = STATUS
) -> tuple[tuple[int, bytes, bytes], tuple[int, bytes, bytes]]:
    return both(launcher, "-c", script + "; true", preexec_fn=prepare, restore_signals=False)


def test_signal_dispositions_and_masks_are_inherited(launcher: Launcher) -> None:
    def prepare() -> None:
        for number in (signal.SIGPIPE, signal.SIGXFSZ):  # what Python ignored in this test process
            signal.signal(number, signal.SIG_DFL)
        for number in (signal.SIGINT, signal.SIGALRM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGUSR1, signal.SIGALRM))

    ours, theirs = prepared(launcher, prepare)
    assert ours == theirs
    assert b"SigBlk:\t0000000000002200" in ours[1]


def test_limits_and_the_file_mode_mask_are_inherited(launcher: Launcher) -> None:
    def prepare() -> None:
        os.umask(0o027)
        resource.setrlimit(resource.RLIMIT_NOFILE, (77, 88))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.nice(3)

    script = "umask; ulimit -S -a; ulimit -H -a; cut -d' ' -f19 /proc/self/stat; " + STATUS
    ours, theirs = prepared(
        launcher, lambda: (signal.signal(signal.SIGPIPE, signal.SIG_DFL), signal.signal(signal.SIGXFSZ, signal.SIG_DFL), prepare()), script
    )
    assert ours == theirs
    assert ours[1].startswith(b"0027\n")


@pytest.mark.parametrize("words", [["-c", "exec sleep 9; true"], ["sleep", "9"]])
def test_a_timer_of_the_caller_goes_on(launcher: Launcher, words: list[str]) -> None:
    def prepare() -> None:
        signal.setitimer(signal.ITIMER_REAL, 1.0)

    assert run([str(launcher.path), *words], env=launcher.env(), preexec_fn=prepare)[0] == -signal.SIGALRM


def test_it_is_the_shell_of_subprocess(launcher: Launcher) -> None:
    for shell in (launcher.shims / "bash", launcher.shims / "sh", launcher.path):
        done = subprocess.run(
            "echo $0; echo $((6 * 7)) | cat",
            shell=True,
            executable=str(shell),
            capture_output=True,
            text=True,
            env=launcher.env(),
            timeout=30,
            check=True,
        )
        assert done.stdout == f"{'sh' if shell.name == 'sh' else 'bash'}\n42\n"
        assert done.stderr == ""


def test_one_simple_command_needs_no_shell(launcher: Launcher) -> None:
    """bash counts SHLVL up for its children."""
    direct = run([str(launcher.path), "-c", "/usr/bin/env"], env=launcher.env(SHLVL="5"))
    through = run([str(launcher.path), "-c", "/usr/bin/env;"], env=launcher.env(SHLVL="5"))
    assert b"SHLVL=5\n" in direct[1]
    assert b"SHLVL=5\n" in through[1] or b"SHLVL=6\n" in through[1]
    piped = run([str(launcher.path), "-c", "/usr/bin/env | cat"], env=launcher.env(SHLVL="5"))
    plain = run(["/usr/bin/bash", "-c", "/usr/bin/env | cat"], env=launcher.env(SHLVL="5"))
    level = next(line for line in plain[1].splitlines(True) if line.startswith(b"SHLVL="))  # 6; of bash 5.1 it is 5
    assert level in piped[1]


def test_the_name_of_the_program_is_the_caller_s(launcher: Launcher, tmp_path: Path) -> None:
    script = tmp_path / "names.sh"
    script.write_text('#!/bin/sh\necho "$0"\n')
    script.chmod(0o755)
    environment = launcher.env(PATH=f"{tmp_path}:/usr/bin:/bin")
    for words in (["./names.sh"], [str(script)], ["names.sh"]):
        ours = run([str(launcher.path), *words], cwd=tmp_path, env=environment)
        assert ours == run(["/usr/bin/env", *words], cwd=tmp_path, env=environment)
        assert run([str(launcher.path), "-c", words[0]], cwd=tmp_path, env=environment) == ours


@pytest.mark.parametrize(
    ("words", "status"),
    [(["nosuchprogram"], 127), (["/nosuch/program"], 127), (["/etc/passwd"], 126), (["/etc"], 126), ([""], 127)],
)
def test_what_is_no_program_ends_as_in_bash(launcher: Launcher, words: list[str], status: int) -> None:
    found, output, errors = run([str(launcher.path), *words], env=launcher.env())
    assert (found, output) == (status, b"")
    assert errors.startswith(b"capfence: ") and errors.count(b"\n") == 1


def test_nothing_is_printed_and_standard_output_is_the_command_s(launcher: Launcher) -> None:
    assert run([str(launcher.path), "-c", "true"], env=launcher.env()) == (0, b"", b"")
    assert run([str(launcher.path), "true"], env=launcher.env()) == (0, b"", b"")
