"""The format of the record: values -> lines of printable ASCII, and lines -> a verified chain.

A line is   {"seq":N,"prev":"<64 hex>","sum":"<64 hex>","rec":{...}}\\n

  sum  = SHA-256 of the bytes of rec             (so a text can be taken out later and the chain still stands)
  link = SHA-256 of "capfence-log-1 N prev sum"  (the next line's prev)

The order is `seq`, never time.  Bytes of a writer that was interrupted stay where they are: the record after them begins with "torn" and
says how many there are, line end included.  This module is pure; `audit` opens the files.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from hashlib import sha256
    from typing import TypeAlias

    Value: TypeAlias = "str | int | bool | Sequence[Value] | Mapping[str, Value] | None"
    Record: TypeAlias = "Mapping[str, Value]"
    Segments: TypeAlias = "Iterable[tuple[str, Iterable[bytes]]]"
else:
    try:
        from _sha256 import sha256
    except ImportError:  # Python 3.12 and later
        from _sha2 import sha256

ZERO = b"0" * 64
SUFFIX = ".jsonl"
_NAME_DIGITS = 12
_HEX = frozenset(b"0123456789abcdef")
_FRAME = (b'{"seq":', b',"prev":"', b'","sum":"', b'","rec":{', b"}}")


def encode(value: "Value") -> str:
    """JSON of plain values in printable ASCII; lone surrogates become \\udcXX and come back as they were."""
    if isinstance(value, str):
        return _quote(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, (list, tuple)):
        return f"[{','.join([encode(item) for item in value])}]"
    if isinstance(value, dict):
        return f"{{{','.join([f'{_quote(key)}:{encode(item)}' for key, item in value.items()])}}}"
    raise TypeError(f"a record holds no {type(value).__name__}")


def _quote(text: str) -> str:
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    try:
        from _json import encode_basestring_ascii  # loading it costs more than a plain record does
    except ImportError:  # PyPy has no such module
        from json.encoder import encode_basestring_ascii
    return encode_basestring_ascii(text)


def line(seq: int, prev: bytes, record: "Record") -> tuple[bytes, bytes]:
    """The line of record number `seq`, and its link."""
    rec = encode(record).encode("ascii")
    total = hexdigest(rec)
    return b'{"seq":%d,"prev":"%s","sum":"%s","rec":%s}\n' % (seq, prev, total, rec), link(seq, prev, total)


def link(seq: int, prev: bytes, total: bytes) -> bytes:
    """What the next record carries as `prev`."""
    return hexdigest(b"capfence-log-1 %d %s %s" % (seq, prev, total))


def hexdigest(data: bytes) -> bytes:
    """SHA-256 as it stands in a line."""
    return sha256(data).hexdigest().encode()


class Frame:
    """One line, taken apart; nothing is checked but its shape.  end: its length in bytes."""

    __slots__ = ("end", "prev", "rec", "seq", "total")

    def __init__(self, seq: int, prev: bytes, total: bytes, rec: bytes, end: int) -> None:
        self.seq = seq
        self.prev = prev
        self.total = total
        self.rec = rec
        self.end = end

    def matches(self) -> bool:
        """Whether `rec` is what was summed."""
        return hexdigest(self.rec) == self.total

    def link(self) -> bytes:
        return link(self.seq, self.prev, self.total)


def frame(data: bytes) -> Frame | None:
    """The frame of a line, with or without its line end; None when it has no whole frame."""
    body = data[:-1] if data[-1:] == b"\n" else data
    comma = body.find(b",", 0, 32)
    seq, prev, total = body[7:comma], body[comma + 9 : comma + 73], body[comma + 82 : comma + 146]
    glue = (body[:7], body[comma : comma + 9], body[comma + 73 : comma + 82], body[comma + 146 : comma + 155], body[-2:])
    if comma < 0 or glue != _FRAME or not seq.isdigit() or seq[:1] == b"0" or len(seq) > _NAME_DIGITS:
        return None
    if not _HEX.issuperset(prev + total):
        return None
    return Frame(int(seq), prev, total, body[comma + 154 : -1], len(data))


def last(tail: bytes, whole: bool) -> tuple[Frame, int] | None:
    """The last record in the last bytes of a segment and how many bytes follow it; None when `tail` holds none.

    whole: `tail` is the whole segment; otherwise its first line may lack its beginning and does not count.
    """
    end = len(tail)
    while end > 0:
        start = tail.rfind(b"\n", 0, end - 1) + 1
        if start == 0 and not whole:
            return None
        found = frame(tail[start:end])
        # A line without its end counts only when it is complete; a complete line with a wrong sum is not torn, it was changed: verify says so.
        if found is not None and (tail[end - 1 : end] == b"\n" or found.matches()):
            return found, len(tail) - end
        end = start
    return None


def segment(seq: int) -> str:
    """The name of the segment that begins with record `seq`."""
    return f"{seq:0{_NAME_DIGITS}d}{SUFFIX}"


def is_segment(name: str) -> bool:
    """Whether a file name is that of a segment."""
    stem = name[:-6]
    return len(name) == _NAME_DIGITS + 6 and name.endswith(SUFFIX) and stem.isascii() and stem.isdigit()


class Report:
    """What verification found: the first `problem` ("" when there is none) as "segment:line: why", and what was read up to there.

    torn: interrupted writes that a later record accounts for; unfinished: bytes of a write at the end that nothing accounts for yet;
    seq/link: the head.
    """

    __slots__ = ("link", "problem", "seq", "torn", "unfinished")

    def __init__(self, seq: int, link: str, torn: int, unfinished: int, problem: str) -> None:
        self.seq = seq
        self.link = link
        self.torn = torn
        self.unfinished = unfinished
        self.problem = problem


def verify(segments: "Segments") -> Report:
    """Check every record of the segments, oldest first, in constant memory; stops at the first problem."""
    walk = _Walk()
    for name, lines in segments:
        walk.number = 0
        walk.segment = name
        walk.fresh = True
        for data in lines:
            walk.number += 1
            if not walk.accept(data):
                walk.doubt(data)
            if walk.problem:
                return walk.report()
    if walk.foreign or walk.ended:
        walk.problem = walk.why
    return walk.report()


class _Walk:
    """State of one verification.

    pending: stray bytes since the last record; why: what they are instead of a record; foreign: some are not the beginning of the next
    record, ended: they end a line, neither of which an interrupted writer leaves behind.  fresh: the segment has shown no record yet.
    """

    __slots__ = ("ended", "foreign", "fresh", "number", "pending", "prev", "problem", "segment", "seq", "torn", "why")

    def __init__(self) -> None:
        self.segment = ""
        self.number = 0
        self.seq = 0
        self.prev = ZERO
        self.fresh = True
        self.pending = 0
        self.foreign = False
        self.ended = False
        self.torn = 0
        self.why = ""
        self.problem = ""

    def accept(self, data: bytes) -> bool:
        """Take `data` as the next record of the chain, if it is."""
        seq = self.seq + 1
        head = self._head()
        at = len(head)
        total = data[at : at + 64]
        rec = data[at + 72 : -2]
        if not data.startswith(head) or data[at + 64 : at + 72] != b'","rec":' or hexdigest(rec) != total:
            return False
        if data[-2:] != b"}\n" or not data.isascii() or not data[:-1].decode().isprintable():
            return False
        if self.pending or self.fresh or rec.startswith(b'{"torn":'):
            self._explain(seq, rec)
        self.seq = seq
        self.prev = link(seq, self.prev, total)
        return True

    def _explain(self, seq: int, rec: bytes) -> None:
        """The first record of a segment gives it its name; a record after stray bytes must account for them, and no other may."""
        torn = rec[8 : rec.find(b",")] if rec.startswith(b'{"torn":') else b""
        if self.pending and torn != b"%d" % self.pending:
            self.problem = self.why
        elif torn and not self.pending:
            self.problem = self._here(f"record {seq} accounts for {torn.decode()} bytes that are not there")
        elif self.fresh and self.segment != segment(seq):
            self.problem = self._here(f"record {seq} stands where the segment's name puts another")
        elif seq == 1 and b'"kind":"genesis"' not in rec:
            self.problem = self._here("the first record is not the genesis of a log")
        self.torn += 1 if self.pending else 0
        self.pending = 0
        self.fresh = self.foreign = self.ended = False

    def doubt(self, data: bytes) -> None:
        """Set stray bytes aside until a record accounts for them."""
        found = frame(data)
        if not self.pending:
            self.why = self._here(self._reason(found))
        self.pending += len(data)
        self.ended = data[-1:] == b"\n"
        head = self._head()
        begun = head.startswith(data[: len(head)].rstrip(b"\n"))
        self.foreign = self.foreign or not begun or (found is not None and self.ended)
        if found is not None and self.ended and found.matches():  # a sound record in the wrong place: no need to read on
            self.problem = self.why

    def _head(self) -> bytes:
        """How the line of the next record begins."""
        return b'{"seq":%d,"prev":"%s","sum":"' % (self.seq + 1, self.prev)

    def _reason(self, found: Frame | None) -> str:
        if found is None:
            return "not a record"
        if found.seq != self.seq + 1:
            return f"record {found.seq} where record {self.seq + 1} is due"
        if found.prev != self.prev:
            return f"record {found.seq} does not follow record {self.seq}"
        if not found.matches():
            return f"record {found.seq} was changed"
        return f"record {found.seq} is not one line of printable ASCII"

    def _here(self, why: str) -> str:
        return f"{self.segment}:{self.number}: {why}"

    def report(self) -> Report:
        return Report(self.seq, self.prev.decode(), self.torn, self.pending, self.problem)
