"""The Python API, in the call shapes of CapFence: an event that describes a shell action -> a verdict, on record.  The caller executes.

    runtime = ActionRuntime.from_policy("policies/devops_policy.yaml")
    verdict = runtime.execute(ActionEvent.create(actor="bot", action="execute", resource="shell", payload={"command": "df -h"}))

It is advisory: nothing here keeps the caller from running something else.  What an event says about itself is a claim of the caller; what the
command would do is found out from the command.
"""

import os
import threading
import time

from capfence_sh import budget, case, decision, messages, record, rules, situation
from capfence_sh import capabilities as cap
from capfence_sh.event_facts import Facts
from capfence_sh.invocation import PREFIX, SHELL, Invocation, OwnOptions
from capfence_sh.recorder import Recorder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from capfence_sh.audit_chain import Value
    from capfence_sh.situation import Situation

_SHELL = "shell."
_TOGETHER = 256  # events that share what the machine was asked, and one sync


class UnsupportedAction(ValueError):
    """The event describes something else than a shell command, or no command at all: nothing was judged, so nothing is authorized."""


class ActionEvent:
    """What somebody wants to do, as they describe it.

    metadata: "payload" holds the command: {"command": TEXT or WORDS} or {"argv": WORDS}, with "cwd" and "env" if they are not those of this
    process.  "capability" names the kind of action; without it, it is RESOURCE.ACTION.  risk is kept and decides nothing.
    """

    __slots__ = ("action", "actor", "environment", "metadata", "resource", "risk")

    def __init__(
        self,
        actor: str,
        action: str,
        resource: str = "shell",
        environment: str = "",
        risk: "str | float" = "low",
        metadata: "Mapping[str, object] | None" = None,
        **more: object,
    ) -> None:
        for name, value in (("actor", actor), ("action", action), ("resource", resource), ("environment", environment)):
            if not isinstance(value, str) or not (value or name == "environment"):
                raise ValueError(f"{name} must be a text that is not empty")
        self.actor = actor
        self.action = action
        self.resource = resource
        self.environment = environment
        self.risk = risk
        self.metadata: dict[str, object] = {**(metadata or {}), **more}

    @classmethod
    def create(
        cls, actor: str, action: str, resource: str = "shell", environment: str = "", risk: "str | float" = "low", **metadata: object
    ) -> "ActionEvent":
        """An event with its metadata as keywords."""
        return cls(actor, action, resource, environment, risk, metadata)

    @property
    def capability(self) -> str:
        """The kind of action that the event says it is."""
        return str(self.metadata.get("capability") or f"{self.resource}.{self.action}")

    @property
    def payload(self) -> object:
        return self.metadata.get("payload")


class ExecutionVerdict:
    """decision: "allow", "require_approval" or "deny"; authorized: it is "allow".

    reason: policy_allow, policy_deny, policy_default_deny, or approval_required:ID, where ID names the request in the record.
    metadata: capabilities, rule (file:line), message (what people are told), seq (number of the record), latency_ms.
    """

    __slots__ = ("approval_id", "authorized", "decision", "event", "metadata", "reason", "timestamp")

    def __init__(
        self, decision: str, reason: str, event: ActionEvent, timestamp: float, approval_id: str | None, metadata: "dict[str, object]"
    ) -> None:
        self.authorized = decision == "allow"
        self.decision = decision
        self.reason = reason
        self.event = event
        self.timestamp = timestamp
        self.approval_id = approval_id
        self.metadata = metadata


class ActionRuntime:
    """Judges events by one policy and records every one of them; safe to use from several threads."""

    __slots__ = ("_here", "_recorder", "_rules")

    def __init__(self, here: "Situation", ruling: "rules.Rules") -> None:
        self._here = here
        self._rules = ruling
        self._recorder = Recorder(here.settings.log)

    @classmethod
    def from_policy(
        cls, policy_path: "str | os.PathLike[str]", mode: str = "enforce", log: "str | os.PathLike[str]" = ""
    ) -> "ActionRuntime":
        """A runtime that decides by a policy file; where a system policy exists, that one decides and the file can only tighten.

        log: the directory of the record, where the system does not say; by default the user's own log.
        """
        if mode != "enforce":
            raise ValueError(f"mode {mode!r} would authorize what the policy denies; only 'enforce' exists")
        own = OwnOptions(policy=(_path(policy_path),), log=_path(log))
        here = situation.take(own, dict(os.environ))
        return cls(here, rules.load(here.settings, compatible=True))

    def execute(self, event: ActionEvent) -> ExecutionVerdict:
        """Judge an event and record it; the caller runs the command, and only if the verdict is authorized."""
        return self.execute_many((event,))[0]

    # CapFence's wrappers and readers use several words for the one thing that happens here.
    evaluate = authorize = check = execute

    def execute_many(self, events: "Iterable[ActionEvent]") -> list[ExecutionVerdict]:
        """Judge events as they would be one by one, and record them together: many share a sync, and all are on the disk when this returns.

        An event that is not judged here raises before any is recorded.
        """
        asked = [(event, _asked(event)) for event in events]
        verdicts: list[ExecutionVerdict] = []
        for start in range(0, len(asked), _TOGETHER):
            verdicts += self._together(asked[start : start + _TOGETHER])
        return verdicts

    def _together(self, asked: "list[tuple[ActionEvent, Invocation]]") -> "list[ExecutionVerdict]":
        facts = Facts(self._here, self._rules.base.commands)
        limit = budget.start() if threading.current_thread() is threading.main_thread() else None  # its timer works in the main thread
        try:
            judged = [self._judged(event, command, facts, limit) for event, command in asked]
        finally:
            if limit is not None:
                budget.stop(limit)
        appended = self._recorder.append([fields for _, fields, _ in judged])
        return [_verdict(event, *each, record.seq) for (event, _), each, record in zip(asked, judged, appended)]

    def _judged(
        self, event: ActionEvent, asked: Invocation, facts: Facts, limit: "budget.Budget | None"
    ) -> "tuple[decision.Verdict, dict[str, Value], int]":
        """(the verdict, its record, when it was asked for)"""
        started = time.time_ns()
        request, world = facts.request(event.actor, event.environment, event.payload)
        if limit is not None:
            budget.renew(limit)
        found = case.decided(asked, "", request, self._rules, world.fixed)
        verdict = _tightened(found.verdict, event)
        told: dict[str, Value] = {
            "form": "api",
            "capability": event.capability,
            "trust": "caller",
            "us": (time.time_ns() - started) // 1000,
        }
        commands = () if found.judgement is None else found.judgement.commands
        command = asked.args if asked.form == PREFIX else asked.script
        return verdict, record.build(record.CHECK, request, verdict, commands, command, self._rules.base.sha256, told), started


def _verdict(event: ActionEvent, verdict: "decision.Verdict", fields: "dict[str, Value]", started: int, seq: int) -> ExecutionVerdict:
    identity = str(fields["digest"]) if verdict.decision == decision.REQUIRE_APPROVAL else None
    metadata: dict[str, object] = {
        "capabilities": list(verdict.capabilities),
        "rule": messages.rule_name(verdict.rule) or None,
        "message": "" if verdict.decision == decision.ALLOW else messages.refusal(verdict),
        "seq": seq,
        "latency_ms": (time.time_ns() - started) // 10**6,
    }
    name = decision.DECISIONS[verdict.decision]
    return ExecutionVerdict(name, _reason(verdict, identity), event, started / 10**9, identity, metadata)


def _asked(event: ActionEvent) -> Invocation:
    """The command of an event, as it would stand on our command line."""
    capability = event.capability
    if not capability.startswith(_SHELL):
        raise UnsupportedAction(f"{capability}: only shell.* is judged here")
    payload = event.payload
    if isinstance(payload, dict):
        payload = payload.get("argv", payload.get("command"))
    if isinstance(payload, str):
        return Invocation(SHELL, payload, "bash")
    if isinstance(payload, (list, tuple)) and payload and all(isinstance(word, str) for word in payload):
        return Invocation(PREFIX, args=tuple(payload))
    raise UnsupportedAction('the payload holds no command: {"command": TEXT} or {"argv": [PROGRAM, WORD ...]}')


def _tightened(verdict: "decision.Verdict", event: ActionEvent) -> "decision.Verdict":
    """An event may ask for approval itself: that turns an allow into a question, and never a denial into one."""
    if verdict.decision != decision.ALLOW or not event.metadata.get("require_approval"):
        return verdict
    return decision.Verdict(decision.REQUIRE_APPROVAL, None, "the event asks for approval", None, None, verdict.capabilities)


def _reason(verdict: "decision.Verdict", identity: str | None) -> str:
    if identity is not None:
        return f"approval_required:{identity}"
    if verdict.decision == decision.ALLOW:
        return "policy_allow"
    built_in = verdict.effect is None or verdict.effect.capability in cap.NEVER_ALLOWED
    return "policy_deny" if verdict.rule is not None or built_in else "policy_default_deny"


def _path(path: "str | os.PathLike[str]") -> str:
    return os.fspath(path)
