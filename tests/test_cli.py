"""capfence-sh as people run it: `audit list|show|verify` and `capabilities` over real logs."""

import json
import os
import pty
import subprocess
import sys

import pytest
from click.testing import CliRunner

from capfence_sh import __version__, audit, capabilities, cli

RECORDS = [
    {"v": 1, "kind": "start", "decision": "allow", "cmd": "df -h", "actor": "amy", "uid": 1000, "caps": ["shell.execute"]},
    {"v": 1, "kind": "deny", "decision": "deny", "cmd": "rm -rf /var/log", "actor": "bot", "uid": 1000, "rule": "p.yaml:3"},
    {"v": 1, "kind": "deny", "decision": "require_approval", "argv": ["systemctl", "restart", "my service"], "actor": "amy", "uid": 1000},
]
HOSTILE = "x\x1b[2J\x9b\u202e\r\n[/bold] [red]y\udcff"


@pytest.fixture
def log(tmp_path):
    directory = tmp_path / "log"
    audit.append_many(str(directory), RECORDS)
    return directory


def run(*args, status=0):
    result = CliRunner().invoke(cli.main, [str(arg) for arg in args])
    assert result.exit_code == status, result.output
    return result


def test_list_shows_every_attempt_oldest_first(log):
    lines = run("audit", "list", "--log", log).stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["2", "3", "4"]
    assert "allow" in lines[0] and lines[0].endswith("df -h")
    assert "deny" in lines[1] and "bot" in lines[1] and lines[1].endswith("rm -rf /var/log")
    assert lines[2].endswith("systemctl restart 'my service'")


@pytest.mark.parametrize("decision, numbers", [("allow", [2]), ("deny", [3]), ("require_approval", [4])])
def test_list_by_decision(log, decision, numbers):
    shown = run("audit", "list", "--log", log, "--decision", decision, "--json").stdout.splitlines()
    assert [json.loads(line)["seq"] for line in shown] == numbers


def test_list_the_last(log):
    shown = run("audit", "list", "--log", log, "--limit", "2", "--json").stdout.splitlines()
    assert [json.loads(line)["seq"] for line in shown] == [3, 4]
    assert {key: value for key, value in json.loads(shown[0]).items() if key in RECORDS[1]} == RECORDS[1]


def test_show_every_field(log):
    shown = run("audit", "show", "4", "--log", log).stdout
    fields = dict(line.split(None, 1) for line in shown.splitlines() if " " in line.strip())
    assert fields["seq"] == "4" and fields["argv"] == "systemctl restart 'my service'" and fields["uid"] == "1000"
    assert "genesis" in run("audit", "show", "1", "--log", log).stdout
    assert json.loads(run("audit", "show", "2", "--json", "--log", log).stdout)["cmd"] == "df -h"
    assert "no record 99" in run("audit", "show", "99", "--log", log, status=1).stderr


def test_show_finds_a_record_in_any_segment(log, monkeypatch):
    monkeypatch.setattr(audit, "SEGMENT_BYTES", 3000)
    for n in range(30):
        audit.append(str(log), {"v": 1, "kind": "start", "decision": "allow", "cmd": f"echo {n}"})
    assert len(list(log.iterdir())) > 3
    for n in (0, 11, 29):
        assert f"echo {n}\n" in run("audit", "show", n + 5, "--log", log).stdout


def test_verify(log):
    shown = run("audit", "verify", log).stdout
    assert "4 records" in shown
    assert shown.endswith("chain intact; truncation and rewriting by this uid not excluded\n")


def test_verify_a_changed_log(log):
    segment = next(log.iterdir())
    segment.write_bytes(segment.read_bytes().replace(b"rm -rf /var/log", b"ls -lh /var/log"))
    shown = run("audit", "verify", log, status=1).stdout
    assert "chain broken at 000000000001.jsonl:3: record 3 was changed" in shown
    assert "intact" not in shown
    listed = run("audit", "list", "--log", log)
    assert "/var/log" not in listed.stdout
    assert "1 lines are no sound records, the first at 000000000001.jsonl:3" in listed.stderr


def test_verify_mentions_interrupted_writes(log):
    segment = next(log.iterdir())
    os.truncate(segment, segment.stat().st_size - 10)
    assert "bytes of an unfinished write at the end" in run("audit", "verify", log).stdout
    audit.append(str(log), RECORDS[0])
    assert "1 times bytes that are no record, each accounted for by the record after them" in run("audit", "verify", log).stdout


@pytest.mark.parametrize("args", [("audit", "verify"), ("audit", "list", "--log"), ("audit", "show", "1", "--log")])
def test_a_log_that_is_not_there(tmp_path, args):
    result = run(*args, tmp_path / "none", status=125)
    assert result.stderr == f"capfence: cannot read the log {tmp_path}/none: No such file or directory\n"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_log(tmp_path):
    (tmp_path / "000000000001.jsonl").write_bytes(b"SQLite format 3\x00" + bytes(4000))
    assert "chain broken at 000000000001.jsonl:1: not a record" in run("audit", "verify", tmp_path, status=1).stdout
    (tmp_path / "000000000001.jsonl").write_bytes(b"hello\n")
    assert "chain broken at 000000000001.jsonl:1: not a record" in run("audit", "verify", tmp_path, status=1).stdout


@pytest.mark.parametrize("args", [("list",), ("list", "--json"), ("show", "5"), ("show", "5", "--json")])
def test_hostile_records_are_shown_escaped(log, args):
    audit.append(
        str(log), dict.fromkeys(("cmd", "actor", "kind", "decision", "rule", HOSTILE), HOSTILE) | {"argv": [HOSTILE], "caps": [HOSTILE]}
    )
    shown = run("audit", *args, "--log", log).stdout
    assert shown.replace("\n", "").isascii() and shown.replace("\n", "").isprintable()
    assert "[/bold] [red]y" in shown


ODD = [
    {"decision": 5, "cmd": ["x"], "ts": None},
    {"decision": "deny", "argv": [1, None, {"a": 1}]},
    {"decision": None},
    {"decision": "deny", "argv": "text", "actor": {}},
    {"decision": "deny", "cmd": {"nested": [True]}},
]


@pytest.mark.parametrize("record", ODD, ids=str)
def test_records_of_another_shape_are_shown_too(log, record):
    audit.append(str(log), record)
    assert len(run("audit", "list", "--log", log).stdout.splitlines()) == 4
    run("audit", "show", "5", "--log", log)


def test_a_record_nested_too_deep_is_counted_as_unsound(log):
    segment = next(log.iterdir())
    frame = audit.audit_chain.frame(segment.read_bytes().splitlines(keepends=True)[-1])
    rec = b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b',"b":{}}'
    total = audit.audit_chain.hexdigest(rec)
    with segment.open("ab") as file:
        file.write(b'{"seq":5,"prev":"%s","sum":"%s","rec":%s}\n' % (frame.link(), total, rec))
    assert "1 lines are no sound records" in run("audit", "list", "--log", log).stderr


def test_on_a_terminal_long_commands_lose_their_middle(log):
    audit.append(str(log), {"v": 1, "kind": "start", "decision": "allow", "cmd": "echo " + "a" * 500 + " the-end"})
    leader, follower = pty.openpty()
    code = f"import sys; sys.path.insert(0, {os.path.dirname(os.path.dirname(os.path.abspath(__file__)))!r}); from capfence_sh.cli import main; main()"
    child = subprocess.Popen(
        [sys.executable, "-c", code, "audit", "list", "--log", str(log)],
        stdout=follower,
        env={**os.environ, "COLUMNS": "100", "TERM": "xterm"},
    )
    assert child.wait() == 0
    os.close(follower)
    shown = os.read(leader, 65536).decode()
    os.close(leader)
    assert "[... 513 characters ...]" in shown and "the-end" in shown


POLICY = """
deny:
  - {capability: shell.egress}
  - {capability: shell.destructive, workspace: outside}
  - {capability: shell.mutation, actor: bot}
require_approval:
  - {capability: shell.mutation}
allow:
  - {capability: shell.execute}
"""


@pytest.fixture
def policy(tmp_path):
    path = tmp_path / "p.yaml"
    path.write_text(POLICY)
    return path


def decisions(*args):
    rows = [json.loads(line) for line in run("capabilities", "--json", *args).stdout.splitlines()]
    assert {row["capability"] for row in rows} == set(capabilities.MEANING)
    return {(row["capability"], row["where"]): (row["decision"], (row["rule"] or "").rpartition(":")[2]) for row in rows}


def test_capabilities_and_what_the_policy_says(policy):
    found = decisions("--policy", policy)
    assert found["shell.execute", ""] == ("allow", "9")
    assert found["shell.egress", ""] == ("deny", "3")
    assert found["shell.destructive", "inside the workspace"] == ("allow", "9")
    assert found["shell.destructive", "elsewhere"] == ("deny", "4")
    assert found["shell.mutation", ""] == ("require_approval", "7")
    assert found["shell.opaque", ""] == found["shell.control", ""] == found["shell.unparsed", ""] == ("deny", "")


def test_capabilities_of_one_actor(policy):
    assert decisions("--policy", policy, "--actor", "bot")["shell.mutation", ""] == ("deny", "5")


def test_capabilities_for_people(policy):
    shown = " ".join(run("capabilities", "--policy", policy).stdout.split())
    for name, meaning in capabilities.MEANING.items():
        assert name in shown and meaning.split()[0] in shown
    assert "shell.mutation require_approval p.yaml:7" in shown


def test_help_and_version():
    assert run("--version").stdout == f"capfence-sh {__version__}\n"
    shown = run("--help").stdout
    assert all(name in shown for name in cli.COMMANDS)
    for name in cli.COMMANDS:
        assert run(name, "--help").stdout.startswith("Usage: ")
    assert "No such command" in run("frobnicate", status=2).stderr


def test_a_sub_command_is_loaded_only_when_it_is_called():
    code = "import sys; import capfence_sh.cli; print(*[m for m in sys.modules if m.startswith(('rich', 'capfence_sh.cli.', 'yaml', 'bashlex'))])"
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    found = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert found.stdout.split() == []
