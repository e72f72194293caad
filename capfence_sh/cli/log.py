"""The log, for the sub-commands that read it: where it is, and its records."""

import json
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from capfence_sh import audit, audit_chain, messages, situation
from capfence_sh.errors import CapfenceError
from capfence_sh.invocation import OwnOptions
from capfence_sh.messages import visible

if TYPE_CHECKING:
    from capfence_sh.audit_chain import Value


class Record:
    """One record as read: `fields` may be anything that JSON can say, and everything in it may have been chosen by whoever was recorded."""

    __slots__ = ("fields", "seq")

    def __init__(self, seq: int, fields: "dict[str, Value]") -> None:
        self.seq = seq
        self.fields = fields

    def text(self, name: str) -> str:
        """A field as text, "" when it is missing."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else "" if value is None else audit_chain.encode(value)

    def command(self) -> str:
        """The script as it was given, or the words of the argv."""
        words = self.fields.get("argv")
        if not isinstance(words, list):
            return visible(self.text("cmd"))
        return " ".join(messages.quoted(word if isinstance(word, str) else audit_chain.encode(word)) for word in words)

    def as_json(self) -> str:
        """The record as one line of printable ASCII."""
        return audit_chain.encode({"seq": self.seq, **self.fields})


def directory(given: str | None) -> str:
    """The directory that was given, else the one that capfence-exec would write to."""
    return given or situation.take(OwnOptions(), dict(os.environ)).settings.log


def records(directory: str, first: int, unsound: list[str]) -> Iterator[Record]:
    """The records from `first` on; lines that are none, or were changed, are noted in `unsound` as segment:line."""
    try:
        for name, lines in audit.segments(directory, first):
            for number, line in enumerate(lines, 1):
                frame = audit_chain.frame(line)
                fields = None if frame is None or not frame.matches() else _fields(frame.rec)
                if frame is None or fields is None:
                    unsound.append(f"{name}:{number}")
                elif frame.seq >= first:
                    yield Record(frame.seq, fields)
    except OSError as error:
        raise unreadable(directory, error) from error


def _fields(rec: bytes) -> "dict[str, Value] | None":
    try:
        fields = json.loads(rec, parse_float=str)
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None


def unreadable(directory: str, error: OSError) -> CapfenceError:
    """The failure to read a log."""
    return CapfenceError(f"cannot read the log {directory}: {error.strerror}")
