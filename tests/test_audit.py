"""The log on a real file system, with real processes: order, durability, faults."""

import fcntl
import json
import os
import random
import resource
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from capfence_sh import audit, audit_chain
from capfence_sh.errors import CapfenceError
from tests.features import need

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RECORD = {"v": 1, "kind": "start", "cmd": "df -h", "caps": ["shell.execute"]}
SOMEBODY = 54321


def verify(directory):
    return audit_chain.verify(audit.segments(str(directory)))


def records(directory):
    return [json.loads(line)["rec"] for _, lines in audit.segments(str(directory)) for line in lines]


def python(code, *args, **options):
    """A fresh interpreter that has `audit` and the log directory `directory`."""
    start = f"import sys; sys.path.insert(0, {ROOT!r}); from capfence_sh import audit; directory = sys.argv[1]\n"
    return subprocess.Popen([sys.executable, "-I", "-S", "-c", start + code, *map(str, args)], **options)


def segments_of(directory):
    return sorted(path for path in directory.iterdir() if path.suffix == ".jsonl")


def newest(directory):
    return segments_of(directory)[-1]


# -- what is written -------------------------------------------------------------------------------------------------------


def test_the_first_record_founds_the_log(tmp_path):
    log = tmp_path / "state" / "capfence"
    appended = audit.append(str(log), RECORD)
    genesis, record = records(log)
    assert appended.seq == 2
    assert genesis["kind"] == "genesis" and len(genesis["chain"]) == 32 and genesis["host"] == os.uname().nodename
    assert {key: record[key] for key in RECORD} == RECORD
    assert (record["pid"], record["ppid"], record["session"]) == (os.getpid(), os.getppid(), os.getsid(0))
    assert record["boot"] == Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    assert abs(record["mono"] / 1e6 - time.clock_gettime(time.CLOCK_BOOTTIME)) < 60
    assert len(record["ts"]) == len("2026-01-02T03:04:05.678Z") and record["ts"].endswith("Z")
    assert len(record["salt"]) == 16 and record["salt"] != genesis["salt"]
    report = verify(log)
    assert (report.problem, report.seq, report.link) == ("", 2, appended.link)


def test_two_logs_are_two_chains(tmp_path):
    links = {audit.append(str(tmp_path / name), RECORD).link for name in "ab"}
    assert len(links) == 2


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o777])
def test_modes_do_not_depend_on_the_umask(tmp_path, umask):
    log = tmp_path / "above" / "log"
    before = os.umask(umask)
    try:
        audit.append(str(log), RECORD)
        audit.append(str(log), RECORD)
    finally:
        os.umask(before)
    assert stat.S_IMODE(log.stat().st_mode) == 0o700
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(newest(log).stat().st_mode) == 0o600


HOSTILE = [
    "a\nb",
    "\x1b[2J\x9b2K",
    "\u202egnp.exe",
    "caf\udce9",
    '{"torn":3,"x":"',
    "\\",
    '"',
    "\x00\x7f\u2028",
    "\U000e0072",
    "x" * 70_000,
]


@pytest.mark.parametrize("command", HOSTILE, ids=ascii)
def test_a_command_cannot_write_lines_of_its_own(tmp_path, command):
    audit.append(str(tmp_path), {**RECORD, "cmd": command})
    audit.append(str(tmp_path), RECORD)
    data = newest(tmp_path).read_bytes()
    assert data.count(b"\n") == 3
    assert data.replace(b"\n", b"").decode("ascii").isprintable()
    assert records(tmp_path)[1]["cmd"] == command
    assert verify(tmp_path).problem == ""


def test_records_longer_than_the_first_look_at_the_tail(tmp_path):
    for size in (100, 9_000, 70_000, 600_000, 10):
        audit.append(str(tmp_path), {**RECORD, "cmd": "x" * size})
    assert (verify(tmp_path).problem, verify(tmp_path).seq) == ("", 6)


def test_many_at_once_are_one_write(tmp_path):
    appended = audit.append_many(str(tmp_path), [{**RECORD, "n": n} for n in range(300)])
    assert [a.seq for a in appended] == list(range(2, 302))
    assert [r["n"] for r in records(tmp_path)[1:]] == list(range(300))
    assert audit.append_many(str(tmp_path), []) == []
    assert verify(tmp_path).link == appended[-1].link


def test_a_value_that_cannot_be_recorded_leaves_nothing_behind(tmp_path):
    audit.append(str(tmp_path), RECORD)
    before = newest(tmp_path).read_bytes()
    with pytest.raises(TypeError):
        audit.append_many(str(tmp_path), [RECORD, {"x": 1.5}])
    assert newest(tmp_path).read_bytes() == before
    audit.append(str(tmp_path), RECORD)  # and the lock is free


# -- descriptors -----------------------------------------------------------------------------------------------------------


def test_no_descriptor_stays_open(tmp_path):
    audit.append(str(tmp_path), RECORD)
    before = os.listdir("/proc/self/fd")
    audit.append(str(tmp_path), RECORD)
    with pytest.raises(CapfenceError):
        audit.append(str(newest(tmp_path)), RECORD)
    assert os.listdir("/proc/self/fd") == before


def test_descriptors_of_the_command_are_never_used(tmp_path):
    """With 0-2 closed, an open file would become the command's stdout; ours are 10 and above, and not inherited."""
    audit.append(str(tmp_path), RECORD)
    lock = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    child = python("import posix; [posix.close(n) for n in (0, 1, 2)]; audit.append(directory, {'kind': 'start'})", tmp_path)
    seen = {}
    deadline = time.monotonic() + 20
    while not seen and time.monotonic() < deadline:
        time.sleep(0.02)
        held = f"/proc/{child.pid}/fd"
        numbers = [n for n in os.listdir(held) if os.readlink(f"{held}/{n}") == str(tmp_path)]
        seen = {int(n): Path(f"/proc/{child.pid}/fdinfo/{n}").read_text() for n in numbers}
    os.close(lock)
    assert child.wait() == 0
    assert seen and min(seen) >= 10
    assert all(int(info.split("flags:")[1].split()[0], 8) & os.O_CLOEXEC for info in seen.values())
    assert verify(tmp_path).seq == 3


# -- many processes --------------------------------------------------------------------------------------------------------


def test_eight_processes_write_one_chain(tmp_path):
    log = tmp_path / "log"
    code = "for n in range(50): audit.append(directory, {'kind': 'start', 'who': sys.argv[2], 'n': n})"
    children = [python(code, log, who) for who in range(8)]
    assert [child.wait() for child in children] == [0] * 8
    report = verify(log)
    assert (report.problem, report.seq, report.torn) == ("", 401, 0)
    written = records(log)[1:]
    for who in "01234567":
        assert [r["n"] for r in written if r["who"] == who] == list(range(50))
    assert [r["ts"] for r in written] == sorted(r["ts"] for r in written)


def test_a_lock_that_is_never_given_back_is_a_failure_and_not_a_wait(tmp_path, monkeypatch):
    audit.append(str(tmp_path), RECORD)
    monkeypatch.setattr(audit, "LOCK_SECONDS", 0.3)
    lock = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    started = time.monotonic()
    with pytest.raises(CapfenceError, match="another process has held its lock"):
        audit.append(str(tmp_path), RECORD)
    assert 0.3 <= time.monotonic() - started < 2
    os.close(lock)
    audit.append(str(tmp_path), RECORD)
    assert verify(tmp_path).seq == 3


WORKER = """
import posix
audit.SEGMENT_BYTES = 60000
sizes = [0, 10, 3000, 9000]
n = 0
while True:
    n += 1
    a = audit.append(directory, {"kind": "start", "pad": "x" * sizes[(n + posix.getpid()) % 4]})
    posix.write(1, a.seq.to_bytes(8, "little") + a.link.encode())
"""


def test_killed_writers_lose_nothing_they_acknowledged(tmp_path):
    """kill -9 at random points, segments included: every acknowledged record stands in an unbroken chain."""
    dice = random.Random(3)
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    children = [python(WORKER, tmp_path, stdout=writer) for _ in range(3)]
    received = b""
    until = time.monotonic() + 3
    while time.monotonic() < until:
        time.sleep(dice.uniform(0.01, 0.08))
        child = children.pop(0)
        child.send_signal(signal.SIGKILL)
        child.wait()
        children.append(python(WORKER, tmp_path, stdout=writer))
        received += drain(reader)
    for child in children:
        child.send_signal(signal.SIGKILL)
        child.wait()
    os.close(writer)
    received += drain(reader)
    os.close(reader)
    acknowledged = dict(struct.iter_unpack("<Q64s", received[: len(received) // 72 * 72]))
    audit.append(str(tmp_path), RECORD)
    assert verify(tmp_path).problem == ""
    frames = [audit_chain.frame(line) for _, lines in audit.segments(str(tmp_path)) for line in lines]
    links = {frame.seq: frame.link() for frame in frames if frame and frame.matches()}
    assert len(acknowledged) > 50
    assert {seq: links.get(seq) for seq in acknowledged} == acknowledged


def drain(reader):
    data = b""
    try:
        while piece := os.read(reader, 1 << 20):
            data += piece
    except BlockingIOError:
        return data
    return data


# -- interrupted writes and segments ---------------------------------------------------------------------------------------


def test_an_interrupted_write_stays_and_is_accounted_for(tmp_path):
    audit.append_many(str(tmp_path), [RECORD] * 3)
    path = newest(tmp_path)
    os.truncate(path, path.stat().st_size - 100)
    torn = path.read_bytes().rpartition(b"\n")[2]
    assert verify(tmp_path).unfinished == len(torn)
    appended = audit.append(str(tmp_path), RECORD)
    assert appended.seq == 4
    assert torn + b"\n" in path.read_bytes()
    assert json.loads(path.read_bytes().splitlines()[-1])["rec"]["torn"] == len(torn) + 1
    report = verify(tmp_path)
    assert (report.problem, report.seq, report.torn, report.unfinished) == ("", 4, 1, 0)


def test_only_the_line_end_is_missing(tmp_path):
    audit.append(str(tmp_path), RECORD)
    path = newest(tmp_path)
    os.truncate(path, path.stat().st_size - 1)
    assert audit.append(str(tmp_path), RECORD).seq == 3
    assert (verify(tmp_path).problem, verify(tmp_path).torn) == ("", 0)


def test_a_founding_write_that_was_interrupted(tmp_path):
    audit.append(str(tmp_path), RECORD)
    path = newest(tmp_path)
    os.truncate(path, 40)
    assert audit.append(str(tmp_path), RECORD).seq == 2
    assert (verify(tmp_path).problem, verify(tmp_path).torn) == ("", 1)
    os.truncate(path, 0)
    assert audit.append(str(tmp_path), RECORD).seq == 2


def test_segments_follow_each_other(tmp_path, monkeypatch):
    monkeypatch.setattr(audit, "SEGMENT_BYTES", 2000)
    for _ in range(20):
        audit.append(str(tmp_path), RECORD)
    paths = segments_of(tmp_path)
    assert len(paths) > 3
    assert (verify(tmp_path).problem, verify(tmp_path).seq) == ("", 21)
    # A writer died between creating a segment and writing it, or in the middle of its first line.
    fresh = tmp_path / audit_chain.segment(22)
    fresh.touch(0o600)
    assert audit.append(str(tmp_path), RECORD).seq == 22
    os.truncate(fresh, 30)
    assert audit.append(str(tmp_path), RECORD).seq == 22
    assert (verify(tmp_path).problem, verify(tmp_path).seq, verify(tmp_path).torn) == ("", 22, 1)
    assert newest(tmp_path) == fresh


@pytest.mark.parametrize("index, problem", [(0, "where record 1 is due"), (1, "is due"), (-1, "")])
def test_a_segment_removed(tmp_path, monkeypatch, index, problem):
    monkeypatch.setattr(audit, "SEGMENT_BYTES", 2000)
    for _ in range(20):
        audit.append(str(tmp_path), RECORD)
    segments_of(tmp_path)[index].unlink()
    found = verify(tmp_path).problem
    assert problem in found and bool(problem) == bool(found)


def test_a_tail_without_records_is_not_read_for_ever(tmp_path):
    audit.append(str(tmp_path), RECORD)
    os.truncate(newest(tmp_path), 1 << 40)  # a hole of 1 TiB
    with pytest.raises(CapfenceError, match="too many bytes that are no records"):
        audit.append(str(tmp_path), RECORD)


def test_reading_creates_nothing(tmp_path):
    with pytest.raises(FileNotFoundError):
        verify(tmp_path / "none")
    assert verify(tmp_path).seq == 0
    assert list(tmp_path.iterdir()) == []


# -- refusals --------------------------------------------------------------------------------------------------------------


def refused(directory, why):
    with pytest.raises(CapfenceError, match=why) as caught:
        audit.append(str(directory), RECORD)
    assert caught.value.status == 125
    assert "\n" not in caught.value.message


def test_a_symbolic_link_is_not_followed(tmp_path):
    real = tmp_path / "real"
    audit.append(str(real), RECORD)
    (tmp_path / "link").symlink_to(real)
    refused(tmp_path / "link", "Not a directory")
    refused(f"{tmp_path}/link/", "Not a directory")
    stolen = tmp_path / "stolen"
    newest(real).rename(stolen)
    (real / audit_chain.segment(1)).symlink_to(stolen)
    refused(real, "Too many levels of symbolic links")
    with pytest.raises(OSError):
        verify(real)
    assert stolen.read_bytes().count(b"\n") == 2


def test_what_is_not_a_directory_or_not_a_file(tmp_path):
    (tmp_path / "file").write_text("x")
    refused(tmp_path / "file", "Not a directory")
    refused(tmp_path / "file" / "log", "Not a directory")
    fifo = tmp_path / "fifo"
    fifo.mkdir(0o700)
    os.mkfifo(fifo / audit_chain.segment(1), 0o600)
    refused(fifo, "not a regular file")
    with pytest.raises(OSError):
        verify(fifo)


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o1777, 0o720])
def test_a_directory_that_others_can_write(tmp_path, mode):
    log = tmp_path / "log"
    audit.append(str(log), RECORD)
    log.chmod(mode)
    refused(log, "others may write to it")


@pytest.mark.parametrize("mode", [0o666, 0o602, 0o660])
def test_a_segment_that_others_can_write(tmp_path, mode):
    audit.append(str(tmp_path), RECORD)
    newest(tmp_path).chmod(mode)
    refused(tmp_path, "others may write to it")


def test_a_log_of_another_user(tmp_path):
    need("root")
    log = tmp_path / "log"
    audit.append(str(log), RECORD)
    os.chown(newest(log), SOMEBODY, SOMEBODY)
    refused(log, f"it belongs to uid {SOMEBODY}")
    os.chown(newest(log), 0, 0)
    os.chown(log, SOMEBODY, SOMEBODY)
    refused(log, f"it belongs to uid {SOMEBODY}")


def as_somebody(directory, code="audit.append(directory, {'kind': 'start'})"):
    """Run `code` as a uid without privileges; its last line on stderr."""
    drop = f"import posix; posix.setgroups([]); posix.setgid({SOMEBODY}); posix.setuid({SOMEBODY})\n"
    child = python(drop + code, directory, stderr=subprocess.PIPE, text=True)
    err = child.communicate()[1].strip().splitlines()
    assert child.returncode == (1 if err else 0)
    return err[-1] if err else ""


@pytest.fixture
def open_path():
    """A directory that any uid can reach."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        os.chmod(name, 0o755)
        yield Path(name)


def test_a_directory_that_cannot_be_written(open_path):
    need("root")
    log = open_path / "log"
    log.mkdir(0o555)
    assert "Permission denied" in as_somebody(log)
    assert "Permission denied" in as_somebody(log / "below")
    assert list(log.iterdir()) == []


def test_a_log_that_root_set_up_for_one_user(open_path):
    """Directory of root, segment open to the user's own group: the user can add and cannot replace."""
    need("root")
    log = open_path / "log"
    audit.append(str(log), RECORD)
    log.chmod(0o755)
    segment = newest(log)
    os.chown(segment, 0, SOMEBODY)
    segment.chmod(0o660)
    assert as_somebody(log) == ""
    assert (verify(log).problem, verify(log).seq) == ("", 3)
    segment.chmod(0o662)
    assert "others may write to it" in as_somebody(log)


def for_somebody(log):
    """What setup --system --group makes."""
    os.chown(log, 0, SOMEBODY)
    log.chmod(0o750)
    os.chown(newest(log), 0, SOMEBODY)
    newest(log).chmod(0o660)


def test_who_cannot_make_a_segment_goes_on_in_the_full_one(open_path):
    """A log of 64 MiB must not stop every command of a group that may append to it."""
    need("root")
    log = open_path / "log"
    audit.append(str(log), RECORD)
    for_somebody(log)
    full = "audit.SEGMENT_BYTES = 100\n"
    for _ in range(3):
        assert as_somebody(log, full + "audit.append(directory, {'kind': 'start'})") == ""
    assert (verify(log).problem, verify(log).seq) == ("", 5)
    assert len(list(log.iterdir())) == 1


def test_the_next_segment_is_open_to_the_same_group(open_path, monkeypatch):
    need("root")
    log = open_path / "log"
    audit.append(str(log), RECORD)
    for_somebody(log)
    monkeypatch.setattr(audit, "SEGMENT_BYTES", 100)
    assert audit.append(str(log), RECORD).seq == 3
    assert len(list(log.iterdir())) == 2
    facts = newest(log).stat()
    assert (facts.st_uid, facts.st_gid, facts.st_mode & 0o777) == (0, SOMEBODY, 0o660)
    assert as_somebody(log) == ""
    assert (verify(log).problem, verify(log).seq) == ("", 4)


# -- faults ----------------------------------------------------------------------------------------------------------------

FILL = """
from capfence_sh.errors import CapfenceError
import posix
n = 0
while n < 100000:
    try:
        audit.append(directory, {"kind": "start", "pad": "x" * 700})
    except CapfenceError as error:
        posix.write(1, f"{n} {error.message}".encode())
        break
    n += 1
"""


def test_a_file_size_limit_denies_and_later_use_goes_on(tmp_path):
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))  # noqa: E731
    child = python(FILL, tmp_path, stdout=subprocess.PIPE, text=True, preexec_fn=limit)
    count, _, why = child.communicate()[0].partition(" ")
    assert 5 < int(count) < 30
    assert "only a part of the record" in why or "File too large" in why
    assert audit.append(str(tmp_path), RECORD).seq == int(count) + 2
    assert verify(tmp_path).problem == ""


def test_a_full_disk_denies_and_later_use_goes_on(tmp_path):
    need("tmpfs")
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", str(disk)], check=True)
    try:
        log = disk / "log"
        child = python(FILL, log, stdout=subprocess.PIPE, text=True)
        count, _, why = child.communicate()[0].partition(" ")
        assert 20 < int(count) < 80
        assert "only a part of the record" in why or "No space left" in why
        refused(log, "No space left")
        subprocess.run(["mount", "-o", "remount,size=1m", str(disk)], check=True)
        assert audit.append(str(log), RECORD).seq == int(count) + 2
        assert (verify(log).problem, verify(log).seq) == ("", int(count) + 2)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_the_kernel_can_forbid_everything_but_appending(tmp_path):
    need("append-only files")
    audit.append(str(tmp_path), RECORD)
    path = newest(tmp_path)
    subprocess.run(["chattr", "+a", str(path)], check=True)
    try:
        for mode in (os.O_WRONLY, os.O_WRONLY | os.O_TRUNC):
            with pytest.raises(PermissionError):
                os.open(path, mode)
        with pytest.raises(PermissionError):
            path.unlink()
        assert audit.append(str(tmp_path), RECORD).seq == 3
    finally:
        subprocess.run(["chattr", "-a", str(path)], check=True)
    assert verify(tmp_path).problem == ""


def test_a_clock_set_back_changes_nothing(tmp_path, monkeypatch):
    audit.append(str(tmp_path), RECORD)
    now = time.time_ns()
    monkeypatch.setattr(audit.time, "time_ns", lambda: now - 3600 * 10**9)
    audit.append(str(tmp_path), RECORD)
    monkeypatch.undo()
    audit.append(str(tmp_path), RECORD)
    assert (verify(tmp_path).problem, verify(tmp_path).seq) == ("", 4)
    times = [r["ts"] for r in records(tmp_path)]
    assert times != sorted(times)


def test_only_the_hot_path_modules_are_loaded(tmp_path):
    code = "audit.append(directory, {'cmd': 'a \"b\" \\\\'}); print(*sys.modules)"
    child = python(code, tmp_path, stdout=subprocess.PIPE, text=True)
    loaded = set(child.communicate()[0].split())
    assert not loaded & {"os", "re", "json", "enum", "typing", "hashlib", "functools", "pathlib", "_json", "capfence_sh.messages"}
    assert child.returncode == 0
