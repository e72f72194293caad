"""The Python API, in the call shapes of CapFence: an event that describes a shell action -> a verdict, on record.  The caller executes.

    runtime = ActionRuntime.from_policy("policies/devops_policy.yaml")
    verdict = runtime.execute(ActionEvent.create(actor="bot", action="execute", resource="shell", payload={"command": "df -h"}))

It is advisory: nothing here keeps the caller from running something else.  What an event says about itself is a claim of the caller; what the
command would do is found out from the command.
"""

import os
import threading
import time

from capfence_sh import audit, budget, case, decision, messages, record, rules, situation, subject
from capfence_sh import capabilities as cap
from capfence_sh.environment import cleaned
from capfence_sh.invocation import PREFIX, SHELL, Invocation, OwnOptions
from capfence_sh.machine import OSWorld
from capfence_sh.request import Request
from capfence_sh.workspace import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.audit_chain import Value
    from capfence_sh.case import Case
    from capfence_sh.situation import Situation

_SHELL = "shell."


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

    __slots__ = ("_here", "_rules")

    def __init__(self, here: "Situation", ruling: "rules.Rules") -> None:
        self._here = here
        self._rules = ruling

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
        started = time.time_ns()
        asked = _asked(event)
        request, world = self._request(event)
        found = _decided(asked, request, self._rules, world)
        verdict = _tightened(found.verdict, event)
        name = decision.DECISIONS[verdict.decision]
        command = asked.args if asked.form == PREFIX else asked.script
        commands = () if found.judgement is None else found.judgement.commands
        facts: dict[str, Value] = {
            "form": "api",
            "capability": event.capability,
            "trust": "caller",
            "us": (time.time_ns() - started) // 1000,
        }
        fields = record.build(record.CHECK, request, verdict, commands, command, self._rules.base.sha256, facts)
        seq = audit.append(self._here.settings.log, fields).seq
        identity = str(fields["digest"]) if verdict.decision == decision.REQUIRE_APPROVAL else None
        metadata: dict[str, object] = {
            "capabilities": list(verdict.capabilities),
            "rule": messages.rule_name(verdict.rule) or None,
            "message": "" if verdict.decision == decision.ALLOW else messages.refusal(verdict),
            "seq": seq,
            "latency_ms": (time.time_ns() - started) // 10**6,
        }
        return ExecutionVerdict(name, _reason(verdict, identity), event, started / 10**9, identity, metadata)

    # CapFence's wrappers and readers use several words for the one thing that happens here.
    evaluate = authorize = check = execute

    def _request(self, event: ActionEvent) -> tuple[Request, OSWorld]:
        """The facts of this process now, with what the event says about who, where and with which environment."""
        base = self._here.request
        payload = event.payload if isinstance(event.payload, dict) else {}
        cwd = _text(payload, "cwd") or os.getcwd()
        home = base.home
        outside = OSWorld(cwd, base.euid, os.getegid(), home)
        env, _ = cleaned(_variables(payload) or dict(os.environ), outside.fixed)
        place = base.workspace if cwd == base.cwd else find(cwd, base.euid, (home, base.passwd_home), outside)
        world = OSWorld(cwd, base.euid, os.getegid(), home, place)
        request = Request(
            actor=event.actor,
            claimed_actor="",
            user=base.user,
            uid=base.uid,
            euid=base.euid,
            escalation=subject.escalation(base.uid, base.euid, env),
            no_new_privs=base.no_new_privs,
            cwd=cwd,
            workspace=place,
            home=home,
            passwd_home=base.passwd_home,
            host=base.host,
            environment=event.environment.strip(),
            claimed_environment="",
            env=env,
            tty=False,
            world=world,
            guard=base.guard,
            commands=self._rules.base.commands,
        )
        return request, world


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


def _decided(asked: Invocation, request: Request, ruling: "rules.Rules", world: OSWorld) -> "Case":
    """Within the budget where its timer can work: in the main thread."""
    if threading.current_thread() is not threading.main_thread():
        return case.decided(asked, "", request, ruling, world.fixed)
    limit = budget.start()
    try:
        return case.decided(asked, "", request, ruling, world.fixed)
    finally:
        budget.stop(limit)


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


def _text(payload: "Mapping[object, object]", name: str) -> str:
    value = payload.get(name, "")
    if not isinstance(value, str) or not (value == "" or value.startswith("/")):
        raise ValueError(f"{name} must be an absolute path")
    return value


def _variables(payload: "Mapping[object, object]") -> dict[str, str]:
    value = payload.get("env") or {}
    if not isinstance(value, dict) or not all(isinstance(key, str) and isinstance(each, str) for key, each in value.items()):
        raise ValueError("env must be names with texts")
    return dict(value)


def _path(path: "str | os.PathLike[str]") -> str:
    return os.fspath(path)
