"""Decisions of a dry run -> what is printed: JSON objects or plain lines; on a terminal `cli.table` prints a table."""

import json
import posix
import select
from contextlib import nullcontext
from json.encoder import encode_basestring_ascii as _quoted

from capfence_sh.decision import DECISIONS
from capfence_sh.errors import CapfenceError
from capfence_sh.messages import visible
from capfence_sh.words import FOLDED, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager
    from typing import TypeAlias

    from capfence_sh.audit_chain import Record as Fields
    from capfence_sh.command import Command
    from capfence_sh.decision import Decision
    from capfence_sh.effects import Effect
    from capfence_sh.words import Field

    Put: TypeAlias = "Callable[[Sequence[Answer]], None]"


class Answer:
    """One decision: what was asked and why it is decided so; rule: file:line, "" for none.

    status: the exit status it asks for.  fields: its record, for --log; None when it cannot be recorded.  note: more about the reason, for people.
    """

    __slots__ = ("capabilities", "command", "commands", "decision", "fields", "id", "note", "reason", "rule", "status")

    def __init__(
        self,
        id: object,  # noqa: A002 - the field's name
        command: str | None,
        decision: "Decision",
        capabilities: tuple[str, ...],
        reason: str,
        rule: str,
        commands: "tuple[Command, ...]",
        status: int,
        fields: "Fields | None",
        note: str = "",
    ) -> None:
        self.id = id
        self.command = command
        self.decision = decision
        self.capabilities = capabilities
        self.reason = reason
        self.rule = rule
        self.commands = commands
        self.status = status
        self.fields = fields
        self.note = note


def sink(as_json: bool) -> "AbstractContextManager[Put]":
    """Where the answers go: JSON, a table on a terminal, plain lines elsewhere; with a progress bar when it takes long and somebody watches."""
    if posix.isatty(1) and not as_json:
        from capfence_sh.cli.table import table

        return table()
    put = print_json if as_json else print_plain
    if posix.isatty(2):
        from capfence_sh.cli.table import progress

        return progress(put, beside=False)
    return nullcontext(put)


def print_json(answers: "Sequence[Answer]") -> None:
    """One object per line, printable ASCII."""
    _write("".join([_object(answer) for answer in answers]))


def print_plain(answers: "Sequence[Answer]") -> None:
    """decision, command, reason and rule between tabs, one line each, whatever the command contains."""
    _write("".join([_line(DECISIONS[each.decision], each.command or "", each.note or each.reason, each.rule) for each in answers]))


def _line(decision: str, command: str, reason: str, rule: str) -> str:
    whole = command + reason + rule
    if not (whole.isascii() and whole.isprintable()):
        command, reason, rule = visible(command), visible(reason), visible(rule)
    return f"{decision}\t{command}\t{reason}\t{rule}\n"


def _object(answer: Answer) -> str:
    """One line, as json.dumps would write it; put together here, because a batch writes very many."""
    commands = ", ".join([_command(command) for command in answer.commands])
    name = str(answer.id) if type(answer.id) is int else json.dumps(answer.id)
    return (
        f'{{"id": {name}, "command": {_text(answer.command)}, "decision": "{DECISIONS[answer.decision]}", '
        f'"capabilities": {_list(answer.capabilities)}, "reason": {_text(answer.reason)}, "rule": {_text(answer.rule or None)}, '
        f'"commands": [{commands}]}}\n'
    )


def _command(command: "Command") -> str:
    capabilities = ", ".join([_capability(effect) for effect in command.effects])
    argv = ", ".join(
        [_quoted(field.text) if field.__class__ is Literal and not field.glob else _text(known_word(field)) for field in command.argv]
    )
    return f'{{"program": {_quoted(command.program)}, "argv": [{argv}], "capabilities": [{capabilities}], "via": {_list(command.via)}}}'


def _capability(effect: "Effect") -> str:
    target, evidence = effect.target or effect.kind, _quoted(effect.evidence)
    told = "null" if not target else evidence if target == effect.evidence else _quoted(target)
    return f'{{"name": "{effect.capability}", "target": {told}, "evidence": {evidence}}}'


def _list(texts: "Sequence[str]") -> str:
    return f"[{', '.join(map(_quoted, texts))}]" if texts else "[]"


def _text(text: str | None) -> str:
    return "null" if text is None else _quoted(text)


def known_word(field: "Field") -> str | None:
    """The text of a word that is known before it runs: written out, or a variable with one value.  A pattern is not."""
    if isinstance(field, Literal):
        return None if field.glob else field.text
    known = field.reason == FOLDED and len(field.values) == 1 and not field.splits and not field.glob
    return field.values[0] if known else None


def _write(text: str) -> None:
    data = text.encode("ascii")
    while data:
        try:
            data = data[posix.write(1, data) :]
        except BlockingIOError:  # the caller's descriptor was made not to wait
            select.select((), (1,), ())
        except OSError as error:
            raise CapfenceError(f"cannot write to standard output: {error.strerror}") from error
