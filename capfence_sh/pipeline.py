"""The whole product, read from top to bottom: what happens to one command line, in order.

A command line comes in; the process becomes the command, or the exit status comes out.  Each stage is a module of its own; here stands only
who gets what from whom.
"""

import time

from capfence_sh import (
    approval,
    audit,
    budget,
    case,
    decision,
    execution,
    image,
    installation,
    invocation,
    messages,
    pinned_bash,
    places,
    plan,
    record,
    rules,
    script_file,
    situation,
)
from capfence_sh import capabilities as cap
from capfence_sh.audit_chain import hexdigest
from capfence_sh.errors import EXIT_NOT_FOUND, EXIT_REFUSED, EXIT_USAGE, CapfenceError
from capfence_sh.invocation import BATCH, HELP, INTERACTIVE, PREFIX, SCRIPT_FILE, SHELL_HELP, SHELL_VERSION, STDIN, VERSION, Invocation
from capfence_sh.settings import SYSTEM
from capfence_sh.standard_error import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias

    from capfence_sh.audit_chain import Value
    from capfence_sh.case import Case
    from capfence_sh.decision import Allowed
    from capfence_sh.rules import Rules
    from capfence_sh.script_file import ScriptFile
    from capfence_sh.situation import Situation

    Planned: TypeAlias = "plan.Direct | plan.Shell | None"


class Attempt:
    """One command that somebody wants to run: what was asked, the script file it names, where, and under which policies."""

    __slots__ = ("asked", "here", "rules", "script", "started")

    def __init__(self, asked: Invocation, script: "ScriptFile | None", here: "Situation", ruling: "Rules") -> None:
        self.asked = asked
        self.script = script
        self.here = here
        self.rules = ruling
        self.started = time.monotonic_ns()


def run(called: str, words: "Sequence[str]", env: "Mapping[str, str]", system: str = SYSTEM) -> int:
    """Do what the command line asks.  called: argv[0]; env: the environment at our start; system: the folder of the system's settings.

    Returns the exit status when nothing was run.
    """
    asked = invocation.parse(called, words)
    if asked.form in (HELP, VERSION):
        from capfence_sh import usage

        return usage.show(asked.form)
    if asked.form in (STDIN, INTERACTIVE):
        what = "an interactive shell is" if asked.form == INTERACTIVE else "commands on standard input, typed or piped, are"
        raise CapfenceError(f"{what} not supported; {invocation.SHIM_FORMS if asked.shim else invocation.OWN_FORMS}", EXIT_USAGE)
    if asked.form == BATCH and image.used() is not None:
        return _from_files(called, words, env, system)
    here = situation.take(asked.own, env, called, system)
    installation.check(here)
    ruling = rules.load(here.settings)
    here.request.commands = ruling.base.commands
    if asked.own.dry_run:
        from capfence_sh import batch

        return batch.run(asked, here, ruling)
    if asked.form in (SHELL_HELP, SHELL_VERSION):
        asked = _probe(asked, here)
    return try_to_run(asked, here, ruling)


def _from_files(called: str, words: "Sequence[str]", env: "Mapping[str, str]", system: str) -> int:
    """A batch, by modules from their files: see `image.leave`."""
    left = image.leave()
    __import__("capfence_sh.confirm.known", fromlist=("keep",)).keep(left.reading)
    __import__("capfence_sh.routine", fromlist=("keep",)).keep(left.table)
    pipeline = __import__("capfence_sh.pipeline", fromlist=("run",))
    try:
        status: int = pipeline.run(called, words, env, system)
        return status
    except Exception as error:
        if type(error).__name__ != CapfenceError.__name__:
            raise
        raise CapfenceError(**vars(error)) from error  # the same class, of the image


def try_to_run(asked: Invocation, here: "Situation", ruling: "Rules") -> int:
    """Judge one command, record it, then become it, or say why not."""
    script = script_file.find(asked.script, here.request) if asked.form == SCRIPT_FILE else None
    attempt = Attempt(asked, script, here, ruling)
    found = _decided(attempt)
    planned = _planned(attempt, found)
    facts = _facts(attempt, found, planned)
    allowed, answer = _permission(attempt, found, planned)
    _write_down(attempt, found, record.DENY if allowed is None else record.START, {**facts, "approval": answer})
    if allowed is not None:
        try:
            execution.run(allowed)
        except execution.NotExecutable as found_out:
            name, *args = found_out.argv
            return try_to_run(Invocation(SCRIPT_FILE, name, name, tuple(args), own=asked.own, shim=asked.shim), here, ruling)
    if asked.form == PREFIX and planned is None and found.verdict.decision != decision.DENY:
        name = asked.args[0]
        if "/" in name and here.request.world.lstat(places.absolute(name, here.request.cwd)) is not None:
            raise CapfenceError(f"{name}: not an executable file", EXIT_REFUSED)
        raise CapfenceError(f"{name}: command not found", EXIT_NOT_FOUND)
    say(messages.refusal(found.verdict, answer))
    return EXIT_REFUSED


def _probe(asked: Invocation, here: "Situation") -> Invocation:
    """`bash --version` and `--help` are answered by the bash that would run the scripts."""
    question = "--help" if asked.form == SHELL_HELP else "--version"
    return Invocation(PREFIX, args=(pinned_bash.find(here.world).path, question), own=asked.own, shim=asked.shim)


def _decided(attempt: Attempt) -> "Case":
    here = attempt.here
    limit = budget.start()
    try:
        content = "" if attempt.script is None else attempt.script.content.decode("utf-8", "surrogateescape")
        found = case.decided(attempt.asked, content, here.request, attempt.rules, here.world.fixed)
    finally:
        budget.stop(limit)
    held = execution.held_guard_file(here.request.guard)
    if held:
        reason = f"an open descriptor can write to {held}, which belongs to the guard"
        return case.Case(found.judgement, decision.Verdict(decision.DENY, None, reason, None, None, (cap.CONTROL,)))
    return found


def _planned(attempt: Attempt, found: "Case") -> "Planned":
    """How it would be run; None for what is denied anyway, and for a program that does not exist."""
    if found.judgement is None or found.verdict.decision == decision.DENY:
        return None
    request = attempt.here.request
    direct = plan.direct(attempt.asked, found.judgement.script, request)
    if direct is not None or attempt.asked.form == PREFIX:
        return direct
    return plan.shell(attempt.asked, attempt.script, request, pinned_bash.find(attempt.here.world))


def _permission(attempt: Attempt, found: "Case", planned: "Planned") -> "tuple[Allowed | None, str]":
    """(the permission to run the plan, how the question for approval ended)"""
    asked, here, verdict = attempt.asked, attempt.here, found.verdict
    if planned is None or found.judgement is None:
        return None, ""
    if verdict.decision != decision.REQUIRE_APPROVAL:
        return decision.allowed(verdict, plan.Run(planned, here.world, False)), ""
    silent = asked.own.non_interactive or here.request.env.get("CAPFENCE_NON_INTERACTIVE", "0") not in ("", "0")
    obstacle = approval.obstacle(here.request, here.settings.tty, not asked.shim, silent)
    if obstacle:
        return None, obstacle
    commands = found.judgement.commands
    reads_code = any(effect.kind == cap.STDIN_CODE for command in commands for effect in command.effects)
    approved = plan.Run(planned, here.world, reads_code)
    answer = approval.ask(here.request, verdict, commands, _command(asked), approved, here.world.changed)
    return answer.allowed, answer.reason


def _facts(attempt: Attempt, found: "Case", planned: "Planned") -> "dict[str, Value]":
    """What only the edges know, for the record."""
    here, judgement = attempt.here, found.judgement
    facts: dict[str, Value] = {
        "form": invocation.FORM_NAMES[attempt.asked.form],
        "options": ["".join(option) for option in attempt.asked.options],
        "args": [] if attempt.asked.form == PREFIX else list(attempt.asked.args),
        "trust": here.settings.trust,
        "removed": list(here.removed),
        "overlays": [overlay.sha256 for overlay in attempt.rules.overlays],
        "us": (time.monotonic_ns() - attempt.started) // 1000,
        "run": plan.manner(planned),
    }
    if planned is not None and not isinstance(planned, plan.Direct):
        device, inode, size, _ = planned.bash.identity
        facts["bash"] = {"path": planned.bash.path, "version": planned.bash.version, "device": device, "inode": inode, "size": size}
    if judgement is not None:
        facts["confirmed"] = case.CONFIRMATIONS[judgement.confirmation]
        facts["readings"] = list(judgement.readings) if any(judgement.readings) else []
        facts["files"] = {path: hexdigest(content).decode() for path, content in judgement.files}
    if attempt.script is not None:
        facts["script"] = {"path": attempt.script.path, "sha256": hexdigest(attempt.script.content).decode()}
    return facts


def _write_down(attempt: Attempt, found: "Case", kind: str, facts: "dict[str, Value]") -> None:
    commands = () if found.judgement is None else found.judgement.commands
    fields = record.build(kind, attempt.here.request, found.verdict, commands, _command(attempt.asked), attempt.rules.base.sha256, facts)
    audit.append(attempt.here.settings.log, fields)


def _command(asked: Invocation) -> str | tuple[str, ...]:
    """What was asked, as the question and the record show it: a text, or the words of an argv."""
    if asked.form == SCRIPT_FILE:
        return ("bash", asked.script, *asked.args)
    return asked.args if asked.form == PREFIX else asked.script
