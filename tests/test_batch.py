"""Dry runs: real processes with a policy of their own, so that what is tested is the batch and not the catalogue."""

import io
import json
import os
import pty
import select
import subprocess
import time
from pathlib import Path

import pytest

from capfence_sh import batch_records
from capfence_sh.batch_records import Malformed, Record
from tests.launch import Launcher

POLICY = """
deny:
  - id: no-removal
    capability: shell.execute
    contains: "rm -rf"
    reason: "not here"
require_approval:
  - capability: shell.execute
    program: kill
  - capability: shell.execute
    actor: bot
allow:
  - capability: shell.execute
"""


@pytest.fixture(scope="module")
def launcher(tmp_path_factory: pytest.TempPathFactory) -> Launcher:
    launcher = Launcher(tmp_path_factory.mktemp("batch"))
    (launcher.home / ".config" / "capfence" / "policy.yaml").write_text(POLICY)
    return launcher


def run(launcher: Launcher, *words: str, text: str | bytes = "") -> tuple[int, bytes, bytes]:
    given = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
    done = subprocess.run(
        [str(launcher.path), "--dry-run", *words],
        input=given,
        capture_output=True,
        env=launcher.env(),
        cwd=launcher.home,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def objects(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


# -- what is said ------------------------------------------------------------------------------------------------------------


def test_one_object_for_each_command(launcher: Launcher) -> None:
    status, output, errors = run(launcher, "--json", text="df -h\nrm -r -f /x | cat\nkill 1\n")
    assert (status, errors) == (1, b"")
    allowed, denied, asked = objects(output)
    assert allowed == {
        "id": 1,
        "command": "df -h",
        "decision": "allow",
        "capabilities": ["shell.execute"],
        "reason": allowed["reason"],
        "rule": allowed["rule"],
        "commands": [
            {
                "program": "df",
                "argv": ["df", "-h"],
                "capabilities": [{"name": "shell.execute", "target": "df", "evidence": "df"}],
                "via": [],
            },
        ],
    }
    assert (denied["id"], denied["decision"]) == (2, "deny")
    assert str(denied["rule"]) == f"{launcher.home}/.config/capfence/policy.yaml:3"
    assert [command["program"] for command in denied["commands"]] == ["rm", "cat"]  # type: ignore[attr-defined]
    assert denied["capabilities"] == sorted(set(denied["capabilities"]))  # type: ignore[call-overload]
    assert (asked["id"], asked["decision"]) == (3, "require_approval")


def test_words_that_are_not_known_are_null(launcher: Launcher) -> None:
    _, output, _ = run(launcher, "--json", text='y=/srv; rm -v "$RANDOM" *.log "a b" $(date) $y\nsudo -u bob ls\n')
    first, second = objects(output)
    argv = [command["argv"] for command in first["commands"] if command["program"] == "rm"]  # type: ignore[attr-defined]
    assert argv == [["rm", "-v", None, None, "a b", None, "/srv"]]
    inner = [command for command in second["commands"] if command["program"] == "ls"]  # type: ignore[attr-defined]
    assert inner[0]["via"] == ["sudo"]


def test_output_is_printable_ascii_and_comes_back_as_it_was(launcher: Launcher) -> None:
    command = "echo caf\u00e9 \u202e \x1b[2J\x07 \udcff"
    _, output, _ = run(launcher, "--json", text=command + "\n")
    assert output.isascii() and output[:-1].decode().isprintable()
    assert objects(output)[0]["command"] == command
    _, plain, _ = run(launcher, text=command + "\n")
    assert plain.isascii() and plain.replace(b"\t", b"")[:-1].decode().isprintable()
    assert plain.count(b"\n") == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("df\n", 0),
        ("df\nkill 1\n", 3),
        ("df\nrm -rf x\n", 1),
        ("kill 1\nrm -rf x\n", 1),
        ("rm -rf x\nkill 1\n", 1),
        ("", 0),
        ("\n\n", 0),
        ("if\n", 1),
    ],
)
def test_the_exit_status_is_the_gravest(launcher: Launcher, text: str, status: int) -> None:
    assert run(launcher, "--json", text=text)[0] == status


def test_one_command_on_the_command_line(launcher: Launcher) -> None:
    for words, status, decision in (
        (["df", "-h"], 0, "allow"),
        (["-c", "rm -rf x"], 1, "deny"),
        (["-euo", "pipefail", "-c", "kill 1"], 3, "require_approval"),
        (["--", "rm", "-rf", "x"], 1, "deny"),
    ):
        found, output, errors = run(launcher, "--json", *words)
        (answer,) = objects(output)
        assert (found, errors, answer["decision"], answer["id"]) == (status, b"", decision, None)
    _, output, _ = run(launcher, "--json", "echo", "a b", "$x")
    assert objects(output)[0]["command"] == "echo 'a b' '$x'"


def test_nothing_runs_and_nothing_is_written(launcher: Launcher, tmp_path: Path) -> None:
    run(launcher, "--json", text=f"touch {tmp_path}/made\n")
    run(launcher, "-c", f"touch {tmp_path}/made")
    assert list(tmp_path.iterdir()) == []
    assert not launcher.log.exists()


def test_records_are_written_where_a_flag_says(launcher: Launcher, tmp_path: Path) -> None:
    run(launcher, "--log", str(tmp_path / "log"), text="df\n\nkill 1\n")
    lines = [json.loads(line)["rec"] for path in (tmp_path / "log").iterdir() for line in path.read_text().splitlines()]
    assert [(line["kind"], line.get("cmd")) for line in lines] == [("genesis", None), ("check", "df"), ("check", ""), ("check", "kill 1")]


def test_a_log_that_cannot_be_written_is_a_failure(launcher: Launcher) -> None:
    status, output, errors = run(launcher, "--log", "/dev/null/x", text="df\n")
    assert (status, output) == (125, b"")
    assert errors.startswith(b"capfence: ")


# -- input -------------------------------------------------------------------------------------------------------------------


def test_lines_and_their_numbers(launcher: Launcher) -> None:
    _, output, _ = run(launcher, "--json", text="df\n\n  \nid;\nls")
    assert [(each["id"], each["command"], bool(each["commands"])) for each in objects(output)] == [
        (1, "df", True),
        (2, "", False),
        (3, "  ", False),
        (4, "id;", True),
        (5, "ls", True),
    ]


def test_commands_between_nuls(launcher: Launcher) -> None:
    _, output, _ = run(launcher, "--json", "--input", "nul", text=b"df\nid\0\0ls\0")
    assert [(each["id"], each["command"]) for each in objects(output)] == [(1, "df\nid"), (2, ""), (3, "ls")]


def test_objects_with_what_they_say(launcher: Launcher) -> None:
    records = [
        {"id": "a", "command": "df", "actor": "bot", "expect": "ignored"},
        {"id": 7, "argv": ["rm", "-rf", "x"], "cwd": None},
        {
            "command": "df",
            "cwd": "/nosuch",
            "env": {},
            "actor": "x",
            "user": "y",
            "euid": 1000,
            "home": "/h",
            "workspace": "/nosuch",
            "tty": False,
        },
        {"id": None, "command": "df"},
        {"id": {"nested": [1, 2.5]}, "command": "df"},
    ]
    status, output, _ = run(launcher, "--json", "--input", "jsonl", text="\n".join(json.dumps(each) for each in records) + "\n\n")
    assert [(each["id"], each["decision"]) for each in objects(output)] == [
        ("a", "require_approval"),
        (7, "deny"),
        (3, "allow"),
        (4, "allow"),
        ({"nested": [1, 2.5]}, "allow"),
    ]
    assert status == 1


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "[]",
        "1",
        '"df"',
        "{}",
        '{"command": "df", "argv": ["df"]}',
        '{"command": 1}',
        '{"command": ["df"]}',
        '{"argv": "df"}',
        '{"argv": []}',
        '{"argv": ["df", 1]}',
        '{"argv": ["a\\u0000b"]}',
        '{"command": "df", "cwd": "relative"}',
        '{"command": "df", "cwd": ""}',
        '{"command": "df", "cwd": 1}',
        '{"command": "df", "env": {"A": 1}}',
        '{"command": "df", "env": ["A=b"]}',
        '{"command": "df", "euid": "0"}',
        '{"command": "df", "euid": -1}',
        '{"command": "df", "euid": true}',
        '{"command": "df", "tty": 1}',
        '{"command": "\\ud800"}',
        '{"command": "df", "command": "rm"}',
        '{"command": "df", "env": {"A": "1", "A": "2"}}',
        '{"command": "df", "id": NaN}',
        '{"command": "df"',
        '{"id": ' + "[" * 5000,
        '{"id": ' + "9" * 5000 + ', "command": "df"}',
        '{"command": "df\udcff"}',
    ],
)
def test_a_malformed_record_is_denied_and_the_next_one_is_judged(line: str) -> None:
    data = (line + '\n{"command": "df"}\n').encode("utf-8", "surrogateescape")
    malformed, following = read(data, "jsonl")
    assert isinstance(malformed, Malformed) and malformed.why
    assert isinstance(following, Record) and following.command == "df"


def test_how_a_malformed_record_is_answered(launcher: Launcher) -> None:
    status, output, _ = run(launcher, "--json", "--input", "jsonl", text='{"id": "x", "argv": []}\noops\n{"command": "df"}\n')
    assert status == 1
    first, second, third = objects(output)
    assert first == {
        "id": "x",
        "command": None,
        "decision": "deny",
        "capabilities": [],
        "reason": "malformed",
        "rule": None,
        "commands": [],
    }
    assert (second["id"], second["reason"]) == (2, "malformed")
    assert third["decision"] == "allow"


def test_a_command_that_is_too_long_is_not_allowed(launcher: Launcher) -> None:
    status, output, _ = run(launcher, "--json", text="echo " + "x" * 5_000_000 + "\ndf\n")
    long, short = objects(output)
    assert (status, long["decision"], short["decision"], short["id"]) == (1, "deny", "allow", 2)
    assert long["capabilities"] == ["shell.execute", "shell.opaque"]


def read(data: bytes, form: str) -> list[Record | Malformed]:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    assert os.write(writer, data) == len(data)
    os.close(writer)
    try:
        return [record for group in batch_records.read(reader, form) for record in group]
    finally:
        os.close(reader)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 65536])
def test_records_do_not_depend_on_how_the_bytes_arrive(size: int) -> None:
    data = b"one\n\ntwo two\n\xff\nthree"
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        for start in range(0, len(data), size):
            os.write(writer, data[start : start + size])
            time.sleep(0.002)
        os._exit(0)
    os.close(writer)
    found = [record.command for group in batch_records.read(reader, "lines") for record in group if isinstance(record, Record)]
    os.waitpid(child, 0)
    os.close(reader)
    assert found == ["one", "", "two two", "\udcff", "three"]


def test_each_command_is_answered_as_it_comes(launcher: Launcher) -> None:
    command = [str(launcher.path), "--dry-run", "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=launcher.env(), bufsize=0) as process:
        assert process.stdin is not None and process.stdout is not None
        for number in (1, 2):
            process.stdin.write(b"df\n")
            assert select.select([process.stdout], [], [], 20)[0]
            assert json.loads(process.stdout.readline())["id"] == number


def test_descriptors_that_do_not_wait_are_waited_for(launcher: Launcher) -> None:
    source, given = os.pipe()
    taken, sink = os.pipe()
    for descriptor in (source, sink):
        os.set_blocking(descriptor, False)
    with subprocess.Popen([str(launcher.path), "--dry-run", "--json"], stdin=source, stdout=sink, env=launcher.env()) as process:
        os.close(source)
        os.close(sink)
        time.sleep(0.3)
        os.write(given, b"df\n" * 1000)
        os.close(given)
        time.sleep(0.5)  # more answers than a pipe holds
        with open(taken, "rb") as output:
            assert len(output.read().splitlines()) == 1000
        assert process.wait(timeout=20) == 0


def test_a_reader_that_goes_away_ends_it_quietly(launcher: Launcher) -> None:
    script = f"yes df | {launcher.path} --dry-run --json | head -n 1 > /dev/null; echo ${{PIPESTATUS[1]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, env=launcher.env(), timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("141\n", "")


def test_memory_does_not_grow_with_the_input(launcher: Launcher, tmp_path: Path) -> None:
    def most(count: int) -> int:
        (tmp_path / "input").write_text("".join(f"ls /srv/{number}\n" for number in range(count)))
        with open(tmp_path / "input", "rb") as source, open(tmp_path / "output", "wb") as sink:
            process = subprocess.Popen([str(launcher.path), "--dry-run", "--json"], stdin=source, stdout=sink, env=launcher.env())
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        return used.ru_maxrss

    assert most(6000) - most(300) < 6000  # KiB; the output alone is 2 MiB


# -- on a terminal -----------------------------------------------------------------------------------------------------------


def on_terminal(launcher: Launcher, words: list[str], text: bytes | None, width: int = 80) -> tuple[int, str]:
    """Status and everything printed, with standard output and error on a terminal; input from `text`, or from the terminal too."""
    pid, terminal = pty.fork()
    if pid == 0:
        if text is not None:
            reader, writer = os.pipe()
            os.write(writer, text)
            os.close(writer)
            os.dup2(reader, 0)
        os.execve(launcher.path, [str(launcher.path), *words], launcher.env(COLUMNS=str(width), TERM="xterm"))
    shown = io.BytesIO()
    try:
        while data := os.read(terminal, 65536):
            shown.write(data)
    except OSError:
        pass  # the other end is closed
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown.getvalue().decode()


def test_a_table_for_people(launcher: Launcher) -> None:
    status, shown = on_terminal(launcher, ["--dry-run"], b"df -h\nrm -rf /x\nkill 1\necho [red]x[/red] \x1b[2J\n")
    assert status == 1
    assert "decision" in shown and "df -h" in shown
    assert "[red]x[/red]" in shown and "\\e[2J" in shown and "\x1b[2J" not in shown
    assert "4 commands: 2 allow, 1 approval, 1 deny" in " ".join(shown.split())


def test_a_terminal_as_input_is_a_usage_error(launcher: Launcher) -> None:
    status, shown = on_terminal(launcher, ["--dry-run"], None)
    assert status == 2
    assert "capfence: " in shown and "terminal" in shown


def test_a_long_batch_shows_its_progress_beside_its_output(launcher: Launcher, tmp_path: Path) -> None:
    pid, terminal = pty.fork()
    if pid == 0:
        os.dup2(os.open(tmp_path / "output", os.O_WRONLY | os.O_CREAT, 0o600), 1)
        script = f"for n in 1 2 3 4 5 6; do echo df; sleep 0.4; done | {launcher.path} --dry-run --json"
        os.execve("/bin/sh", ["sh", "-c", script], launcher.env(TERM="xterm"))
    shown = b""
    try:
        while data := os.read(terminal, 65536):
            shown += data
    except OSError:
        pass  # the other end is closed
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert b"5 commands" in shown
    assert len(objects((tmp_path / "output").read_bytes())) == 6


def test_json_on_a_terminal_is_json(launcher: Launcher) -> None:
    status, shown = on_terminal(launcher, ["--dry-run", "--json", "df"], None)
    assert status == 0
    assert json.loads(shown)["decision"] == "allow"
