"""The bytes of a batch -> its records, one after another, in constant memory.  Only a dry run loads this module.

lines: one command per line, empty ones included.  nul: commands that end in NUL.  jsonl: one JSON object per line; blank lines are none.
A record that cannot be understood is Malformed, and the next one goes on.
"""

import json
import posix
import select

from capfence_sh.errors import CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    Id: TypeAlias = object  # whatever JSON value the record has
    Given: TypeAlias = "Record | Malformed"

COMMAND_LIMIT = (64 << 10) + 1  # bytes kept of a longer command: enough to see that it is too long
OBJECT_LIMIT = 8 << 20
_CHUNK = 1 << 16

_TEXTS = ("cwd", "workspace", "actor", "user", "home", "environment")


class Record:
    """A command to judge, `command` or `argv` (the other is None), and where; None for what comes from the OS."""

    __slots__ = ("argv", "command", "env", "euid", "id", "texts", "tty")

    def __init__(
        self,
        id: "Id",  # noqa: A002 - the field's name
        command: str | None,
        argv: tuple[str, ...] | None,
        texts: dict[str, str],
        env: dict[str, str] | None,
        euid: int | None,
        tty: bool | None,
    ) -> None:
        self.id = id
        self.command = command
        self.argv = argv
        self.texts = texts  # cwd, workspace, actor, user, home, environment, as far as they are given
        self.env = env
        self.euid = euid
        self.tty = tty

    def place(self) -> object:
        """What it says about its situation, to compare with others; None when it says nothing."""
        if not self.texts and self.env is None and self.euid is None and self.tty is None:
            return None
        return (*self.texts.items(),), None if self.env is None else (*self.env.items(),), self.euid, self.tty


class Malformed:
    """A record without meaning; `why` for people."""

    __slots__ = ("id", "why")

    def __init__(self, id: "Id", why: str) -> None:  # noqa: A002 - the field's name
        self.id = id
        self.why = why


def read(descriptor: int, form: str) -> "Iterator[list[Given]]":
    """The records of a descriptor in the lines, nul or jsonl form, as many at a time as are there."""
    separator = b"\0" if form == "nul" else b"\n"
    number = 0
    for pieces in _pieces(descriptor, separator, OBJECT_LIMIT if form == "jsonl" else COMMAND_LIMIT):
        records: list[Given] = []
        for piece in pieces:
            number += 1
            if form != "jsonl":
                records.append(Record(number, piece.decode("utf-8", "surrogateescape"), None, {}, None, None, None))
            elif piece.strip():
                records.append(_record(piece, number))
        yield records


def _pieces(descriptor: int, separator: bytes, limit: int) -> "Iterator[list[bytes]]":
    """The pieces between separators, cut at the limit; the last one need not be ended."""
    rest = b""
    while chunk := _read(descriptor):
        first, *more = chunk.split(separator)
        rest = (rest + first)[:limit]
        if more:
            yield [rest, *(piece[:limit] for piece in more[:-1])]
            rest = more[-1]
    if rest:
        yield [rest]


def _read(descriptor: int) -> bytes:
    """What is there, waiting for it even where the descriptor was made not to wait."""
    while True:
        try:
            return posix.read(descriptor, _CHUNK)
        except BlockingIOError:
            select.select((descriptor,), (), ())
        except OSError as error:
            raise CapfenceError(f"cannot read standard input: {error.strerror}") from error


def _record(line: bytes, number: int) -> "Given":
    if len(line) >= OBJECT_LIMIT:
        return Malformed(number, "the record is too long")
    try:
        fields = json.loads(line.decode("utf-8"), object_pairs_hook=_unambiguous, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        return Malformed(number, f"it is no JSON: {error}")
    if not isinstance(fields, dict):
        return Malformed(number, "it is no JSON object")
    name = fields.get("id")
    name = number if name is None else name
    try:
        return _checked(name, fields)
    except ValueError as error:
        return Malformed(name, str(error))


def _checked(name: "Id", fields: dict[str, object]) -> Record:
    """The record that the fields say; ValueError when they do not say one.  Fields of other names mean nothing here."""
    command = None if fields.get("command") is None else _text("command", fields["command"])
    argv = None if fields.get("argv") is None else _argv(fields["argv"])
    if (command is None) == (argv is None):
        raise ValueError("it must have either command or argv")
    texts = {key: _text(key, fields[key]) for key in _TEXTS if fields.get(key) is not None}
    for key in ("cwd", "workspace", "home"):
        if texts.get(key, "/")[:1] not in ("/", ""):
            raise ValueError(f"{key} must be an absolute path")
    if texts.get("cwd") == "":
        raise ValueError("cwd must be an absolute path")
    euid, tty = fields.get("euid"), fields.get("tty")
    if euid is not None and (type(euid) is not int or not 0 <= euid < 1 << 32):
        raise ValueError("euid must be a user id")
    if tty is not None and type(tty) is not bool:
        raise ValueError("tty must be true or false")
    return Record(name, command, argv, texts, _environment(fields.get("env")), euid if type(euid) is int else None, tty)


def _text(key: str, value: object) -> str:
    if type(value) is not str:
        raise ValueError(f"{key} must be a text")
    try:
        value.encode("utf-8", "surrogateescape")  # what no argument of a program can be is no text here
    except UnicodeEncodeError:
        raise ValueError(f"{key} holds a surrogate that stands for no byte") from None
    if "\0" in value and key != "command":
        raise ValueError(f"{key} holds a NUL")
    return value


def _argv(value: object) -> tuple[str, ...]:
    if type(value) is not list or not value:
        raise ValueError("argv must be a list of texts, the program first")
    return tuple(_text("argv", word) for word in value)


def _environment(value: object) -> dict[str, str] | None:
    if value is None:
        return None
    if type(value) is not dict:
        raise ValueError("env must be names with texts")
    return {_text("env", name): _text("env", text) for name, text in value.items()}


def _unambiguous(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
