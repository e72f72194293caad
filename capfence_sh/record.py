"""What is written about one attempt: request, verdict and commands -> the fields of a record.  Pure; `audit` adds the moment and the process."""

from capfence_sh.audit_chain import encode, hexdigest
from capfence_sh.capabilities import EXECUTE
from capfence_sh.decision import DECISIONS
from capfence_sh.request import ESCALATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.audit_chain import Record, Value
    from capfence_sh.command import Command
    from capfence_sh.decision import Verdict
    from capfence_sh.request import Request

VERSION = 1
TEXT_LIMIT = 64 << 10
_EVIDENCE_LIMIT = 200
_LIST_LIMIT = 40

# kinds of records: what happened to an attempt
START = "start"  # it was allowed or approved, and is run right after the record is on the disk
DENY = "deny"  # it was not run
CHECK = "check"  # it was only judged: dry run, Python API


def build(
    kind: str,
    request: "Request",
    verdict: "Verdict",
    commands: "Sequence[Command]",
    command: str | tuple[str, ...],
    policy: str,
    facts: "Record",
) -> "dict[str, Value]":
    """The fields of one attempt.

    command: the script, or the argv.  policy: the hash of the rules that decided.  facts: what only the caller knows, as fields of their own
    (form, trust, us, approval, removed, confirmed, readings, bash, scripts ...); a field of the same name is an error.
    """
    fields: dict[str, Value] = {
        "v": VERSION,
        "kind": kind,
        "decision": DECISIONS[verdict.decision],
        **_command(command),
        **_asked_by(request),
        "caps": list(verdict.capabilities),
        "effects": _effects(commands),
        "programs": list(dict.fromkeys(each.name for each in commands if each.program))[:_LIST_LIMIT],
        "rule": None if verdict.rule is None else f"{verdict.rule.source}:{verdict.rule.line}",
        "rule_id": "" if verdict.rule is None else verdict.rule.id,
        "reason": redacted(verdict.reason),
        "policy": policy,
        "digest": digest(request, command),
    }
    for name, value in facts.items():
        if name in fields:
            raise ValueError(f"the record already has a field {name}")
        fields[name] = value
    return fields


def _asked_by(request: "Request") -> "dict[str, Value]":
    """The fields that say who asks, and where."""
    return {
        "cwd": request.cwd,
        "workspace": request.workspace,
        "host": request.host,
        "uid": request.uid,
        "euid": request.euid,
        "user": request.user,
        "actor": request.actor,
        "claimed_actor": request.claimed_actor,
        "environment": request.environment,
        "claimed_environment": request.claimed_environment,
        "escalation": ESCALATIONS[request.escalation],
        "tty": request.tty,
    }


def digest(request: "Request", command: str | tuple[str, ...]) -> str:
    """The identity of a request as it was asked: the command, where and for whom.  What files contain is not part of it."""
    where: list[Value] = [request.cwd, request.uid, request.euid, request.actor, request.claimed_actor, request.host, request.environment]
    return hexdigest(encode(["capfence-request-1", command, *where]).encode("ascii")).decode()


def redacted(text: str) -> str:
    """The one place that every recorded text of a command goes through.  Nothing is taken out yet: commands are stored in full."""
    return text


def _command(command: str | tuple[str, ...]) -> "dict[str, Value]":
    """The text or the words, at most TEXT_LIMIT of them; `len` and `sha` are those of all bytes (words end in NUL)."""
    raw = original(command) if isinstance(command, str) else b"".join(original(word) + b"\0" for word in command)
    facts: dict[str, Value] = {"len": len(raw), "sha": hexdigest(raw).decode()}
    if isinstance(command, str):
        return {"cmd": redacted(command[:TEXT_LIMIT]), **facts}
    words: list[str] = []
    room = TEXT_LIMIT
    for word in command:
        if room <= 0:
            break
        words.append(redacted(word[:room]))
        room -= len(word) + 1
    return {"argv": words, **facts}


def _effects(commands: "Sequence[Command]") -> "list[Value]":
    """Every capability beyond running a command, with its target and the words that prove it; at most _LIST_LIMIT of them."""
    found: dict[tuple[str, str, str], str] = {}
    for command in commands:
        for effect in command.effects:
            if effect.capability != EXECUTE:
                found.setdefault((effect.capability, effect.kind, effect.target), effect.evidence)
    return [
        {"cap": capability, "kind": kind, "target": redacted(target[:_EVIDENCE_LIMIT]), "evidence": redacted(evidence[:_EVIDENCE_LIMIT])}
        for (capability, kind, target), evidence in list(found.items())[:_LIST_LIMIT]
    ]


def original(text: str) -> bytes:
    """The bytes that a text came from; a surrogate that no byte decodes to (an event of the Python API) keeps its own three bytes."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
