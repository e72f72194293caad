"""Records -> durable lines of the log, before anything runs: DIR/<seq of its first record>.jsonl, in the format of `audit_chain`.

Any number of processes may write.  A lock on the directory gives the order; a record is one write(2) at the end of the newest segment,
and is acknowledged after fdatasync, which also covers every record before it.  Nothing is ever renamed, truncated or rewritten, so the
log also works when the kernel allows nothing but appending (chattr +a).  Whatever fails is a CapfenceError: no record, no execution.
"""

import fcntl
import posix
import time

from capfence_sh import __version__, audit_chain
from capfence_sh.errors import CapfenceError
from capfence_sh.moment import taken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from capfence_sh.audit_chain import Record, Value

LOCK_SECONDS = 5.0
SEGMENT_BYTES = 64 << 20
_FIRST_DESCRIPTOR = 10  # below are the command's own
_TAIL_BYTES = 8192
_MAX_LINE = 16 << 20
_DIRECTORY = posix.O_RDONLY | posix.O_DIRECTORY | posix.O_NOFOLLOW | posix.O_CLOEXEC
_APPEND = posix.O_RDWR | posix.O_APPEND | posix.O_NOFOLLOW | posix.O_NOCTTY | posix.O_CLOEXEC
_READ = posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_NOCTTY | posix.O_NONBLOCK | posix.O_CLOEXEC
_TYPE, _IS_DIRECTORY, _IS_REGULAR = 0o170000, 0o040000, 0o100000


class Appended:
    """An acknowledged record: its number, and the link that publishes it."""

    __slots__ = ("link", "seq")

    def __init__(self, seq: int, link: str) -> None:
        self.seq = seq
        self.link = link


def append(directory: str, record: "Record", sync: bool = True) -> Appended:
    """Append one record; when this returns it is on the disk."""
    return append_many(directory, (record,), sync)[-1]


def append_many(directory: str, records: "Sequence[Record]", sync: bool = True) -> list[Appended]:
    """Append records in one piece, under one lock and one sync; none of them is acknowledged unless all are."""
    if not records:
        return []
    log = segment = -1
    try:
        log = _open_directory(directory)
        _lock(log, directory)
        segment, head = _open_newest(log, directory)
        appended = _write(segment, head, records, directory)
        fcntl.flock(log, fcntl.LOCK_UN)
        if sync:
            posix.fdatasync(segment)  # after the lock is gone: the kernel serves waiting writers with one sync
        return appended
    except OSError as error:
        raise _failure(directory, error.strerror or "error") from error
    finally:
        for descriptor in (segment, log):
            if descriptor >= 0:
                posix.close(descriptor)


class _Head:
    """Where the chain stands.  torn: stray bytes at the end of the segment; ended: the segment ends with a line end (or is empty)."""

    __slots__ = ("ended", "prev", "seq", "torn")

    def __init__(self, seq: int, prev: bytes, torn: int, ended: bool) -> None:
        self.seq = seq
        self.prev = prev
        self.torn = torn
        self.ended = ended


def _write(segment: int, head: _Head, records: "Sequence[Record]", directory: str) -> list[Appended]:
    """One write(2) of all lines; a write that comes out short leaves stray bytes, which the next record accounts for."""
    pieces = [] if head.ended else [b"\n"]
    torn = head.torn + len(pieces) if head.torn else 0
    seq, prev = head.seq, head.prev
    appended = []
    moment = taken()
    for record in _genesis(records) if seq == 0 else records:
        seq += 1
        complete: dict[str, Value] = {"torn": torn} if torn else {}
        complete.update(record)
        complete.update(moment)
        complete["salt"] = posix.urandom(8).hex()  # when the text is taken out later, its sum is no dictionary oracle
        line, prev = audit_chain.line(seq, prev, complete)
        torn = 0
        pieces.append(line)
        appended.append(Appended(seq, prev.decode()))
    data = b"".join(pieces)
    if posix.write(segment, data) != len(data):
        raise _failure(directory, "the disk took only a part of the record")
    return appended[-len(records) :]


def _genesis(records: "Sequence[Record]") -> "Iterator[Record]":
    """A new log begins with a random identity: (chain, seq) names a record among all hosts."""
    yield {"v": 1, "kind": "genesis", "chain": posix.urandom(16).hex(), "host": posix.uname().nodename, "version": __version__}
    yield from records


# -- files -----------------------------------------------------------------------------------------------------------------


def _open_directory(path: str) -> int:
    path = path.rstrip("/") or "/"
    try:
        descriptor = _high(posix.open(path, _DIRECTORY))
    except FileNotFoundError:
        _make(path)
        descriptor = _high(posix.open(path, _DIRECTORY))
    try:
        _check(descriptor, path, _IS_DIRECTORY)
    except CapfenceError:
        posix.close(descriptor)
        raise
    return descriptor


def _make(path: str) -> None:
    """The log directory and the missing ones above it, each durable before it is used."""
    parent = path.rpartition("/")[0] or ("/" if path.startswith("/") else ".")
    try:
        posix.stat(parent)
    except FileNotFoundError:
        _make(parent)
    try:
        posix.mkdir(path, 0o700)
    except FileExistsError:
        return  # another process was faster
    posix.chmod(path, 0o700)  # whatever the umask
    above = posix.open(parent, posix.O_RDONLY | posix.O_DIRECTORY | posix.O_CLOEXEC)
    try:
        posix.fsync(above)
    finally:
        posix.close(above)


def _lock(log: int, directory: str) -> None:
    """Take the lock, or give up: an agent that holds it stops its own commands, and they say why."""
    deadline = time.monotonic() + LOCK_SECONDS
    pause = 0.0002
    while True:
        try:
            return fcntl.flock(log, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise _failure(directory, f"another process has held its lock for {LOCK_SECONDS:.0f} s") from None
        time.sleep(pause)
        pause = min(2 * pause, 0.004)


def _open_newest(log: int, directory: str) -> tuple[int, _Head]:
    """The segment to write and the head of the chain."""
    names = (name for name in sorted(posix.listdir(log), reverse=True) if audit_chain.is_segment(name))
    newest = next(names, "")
    if not newest:
        return _create(log, audit_chain.segment(1)), _Head(0, audit_chain.ZERO, 0, True)
    segment = _open_segment(log, newest, directory)
    try:
        head = _head(segment, directory)
        size = posix.fstat(segment).st_size
        for name in names:
            if head.seq:
                break
            head = _older(log, name, directory, head)
        if head.seq and head.ended and not head.torn and size >= SEGMENT_BYTES:
            segment = _next(log, segment, head)
    except (CapfenceError, OSError):
        posix.close(segment)
        raise
    return segment, head


def _next(log: int, segment: int, head: _Head) -> int:
    """A new segment, open to those the full one is open to; who may only append to segments goes on in the full one."""
    facts = posix.fstat(segment)
    posix.fdatasync(segment)  # a record in the next segment must not survive one in this
    try:
        fresh = _create(log, audit_chain.segment(head.seq + 1))
    except PermissionError:
        return segment
    if facts.st_gid != posix.fstat(fresh).st_gid or facts.st_mode & 0o070:
        posix.fchown(fresh, -1, facts.st_gid)
        posix.fchmod(fresh, facts.st_mode & 0o660)
    posix.close(segment)
    return fresh


def _older(log: int, name: str, directory: str, newest: _Head) -> _Head:
    """The newest segment holds no record yet: the chain stands where the one before it ends."""
    descriptor = _open_segment(log, name, directory)
    try:
        older = _head(descriptor, directory)
    finally:
        posix.close(descriptor)
    return _Head(older.seq, older.prev, newest.torn, newest.ended)


def _create(log: int, name: str) -> int:
    descriptor = _high(posix.open(name, _APPEND | posix.O_CREAT | posix.O_EXCL, 0o600, dir_fd=log))
    posix.fchmod(descriptor, 0o600)  # whatever the umask
    posix.fsync(log)
    return descriptor


def _open_segment(log: int, name: str, directory: str) -> int:
    descriptor = _high(posix.open(name, _APPEND, dir_fd=log))
    try:
        _check(descriptor, f"{directory}/{name}", _IS_REGULAR, log)
    except CapfenceError:
        posix.close(descriptor)
        raise
    return descriptor


def _head(segment: int, directory: str) -> _Head:
    """The last record of a segment, found from its end."""
    size = posix.fstat(segment).st_size
    window = 0
    while window < size:
        window = min(size, max(_TAIL_BYTES, 8 * window))
        if window > SEGMENT_BYTES + 2 * _MAX_LINE:
            raise _failure(directory, "its newest segment ends in too many bytes that are no records")
        tail = posix.pread(segment, window, size - window)
        ended = tail[-1:] == b"\n"
        found = audit_chain.last(tail, window == size)
        if found is not None:
            frame, torn = found
            return _Head(frame.seq, frame.link(), torn, ended)
    return _Head(0, audit_chain.ZERO, size, size == 0 or ended)


def _check(descriptor: int, path: str, kind: int, log: int = -1) -> None:
    """Only root and we may own it, and nobody else may write to it; log: the directory of a segment."""
    facts = posix.fstat(descriptor)
    if facts.st_mode & _TYPE != kind:
        raise _failure(path, "it is not a regular file" if kind == _IS_REGULAR else "it is not a directory")
    if facts.st_uid not in (0, posix.geteuid()):
        raise _failure(path, f"it belongs to uid {facts.st_uid}")
    # A log that root set up may give one group the right to append to its segment; root writes there, too.
    ours = facts.st_uid == posix.geteuid() and not (facts.st_uid == 0 and log >= 0 and _lets_in(log, facts.st_gid))
    shared = 0o002 if kind == _IS_REGULAR and not ours else 0o022
    if facts.st_mode & shared:
        raise _failure(path, "others may write to it")


def _lets_in(log: int, group: int) -> bool:
    """Whether the directory is one that a group can enter: what setup makes for it."""
    facts = posix.fstat(log)
    return facts.st_gid == group and bool(facts.st_mode & 0o010)


def _high(descriptor: int) -> int:
    """The same file on a descriptor that no command uses."""
    try:
        return fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, _FIRST_DESCRIPTOR)
    finally:
        posix.close(descriptor)


def _failure(path: str, why: str) -> CapfenceError:
    return CapfenceError(f"cannot write the log {path}: {why}")


# -- reading ---------------------------------------------------------------------------------------------------------------


def segments(directory: str, first: int = 1) -> "Iterator[tuple[str, Iterator[bytes]]]":
    """The segments of a log that may hold record `first` or later ones, oldest first, as (name, lines); nothing is created or locked."""
    log = posix.open(directory, posix.O_RDONLY | posix.O_DIRECTORY | posix.O_CLOEXEC)
    try:
        names = sorted(name for name in posix.listdir(log) if audit_chain.is_segment(name))
        earlier = [name for name in names if name <= audit_chain.segment(first)]
        for name in names[max(len(earlier) - 1, 0) :]:
            yield name, _lines(log, name)
    finally:
        posix.close(log)


def _lines(log: int, name: str) -> "Iterator[bytes]":
    descriptor = posix.open(name, _READ, dir_fd=log)
    with open(descriptor, "rb", buffering=1 << 20) as lines:
        if posix.fstat(descriptor).st_mode & _TYPE != _IS_REGULAR:
            raise OSError(22, "not a regular file", name)
        while piece := lines.readline(_MAX_LINE):
            yield piece
