"""A dry run: one command, or many on standard input -> one decision for each, printed; nothing runs, nobody is asked, no grant is used.

Exit status: 125 when the guard failed, else 1 when some are denied, else 3 when some need approval, else 0.
"""

import gc
import posix
import shlex

from capfence_sh import audit, batch_records, budget, case, invocation, record, situation
from capfence_sh.batch_output import Answer, sink
from capfence_sh.batch_records import Malformed
from capfence_sh.decision import DENY
from capfence_sh.errors import EXIT_FAILED, EXIT_USAGE, CapfenceError
from capfence_sh.invocation import BATCH, OWN_FORMS, PREFIX, SHELL, Invocation
from capfence_sh.messages import rule_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal as _signal
    from collections.abc import Iterable, Sequence
    from typing import TypeAlias

    from capfence_sh.batch_records import Given, Record
    from capfence_sh.rules import Rules
    from capfence_sh.situation import Situation

    Wanted: TypeAlias = "Given | Invocation"
else:
    import _signal

_STATUS = (0, 3, 1)  # of the decisions
_BY_GRAVITY = (0, 3, 1, EXIT_FAILED)
_UNTIDY = 500_000  # objects that were made and are not freed, between two collections
_TOGETHER = 256  # records that are logged with one sync and printed with one write


def run(asked: Invocation, here: "Situation", rules: "Rules") -> int:
    """Decide, print, and return the exit status."""
    if asked.form == BATCH and posix.isatty(0):
        raise CapfenceError(f"there is no command, and standard input is a terminal; {OWN_FORMS}", EXIT_USAGE)
    _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)  # `| head` ends us as it ends any filter
    groups = _commands(asked, here)
    _keep(-1)  # what is there stays (the catalogue, as far as it was loaded); what judging leaves in circles is collected now and then
    worst = 0
    limit = budget.start()
    budget.pause(limit)
    try:
        with sink(asked.own.json) as put:
            for group, places in groups:
                answers = _answers(group, places, rules, limit, bool(asked.own.log))
                if asked.own.log:
                    audit.append_many(here.settings.log, [each.fields for each in answers if each.fields is not None])
                put(answers)
                _keep(_UNTIDY)
                worst = max(worst, *(_BY_GRAVITY.index(each.status) for each in answers))
    finally:
        budget.stop(limit)
    return _BY_GRAVITY[worst]


class _Places:
    """The situations of records that were read together, one for all that say the same about it: none is older than its records."""

    __slots__ = ("_here", "_known")

    def __init__(self, here: "Situation") -> None:
        self._here = here
        self._known: dict[object, Situation] = {}

    def of(self, record: "Record | None") -> "Situation":
        key = None if record is None else record.place()
        if key not in self._known:
            self._known[key] = situation.supposed(None if key is None else record, self._here)
        return self._known[key]


def _keep(since: int) -> None:
    """Collect what lies in circles when there is more than `since` of it, and leave the rest out of later collections; PyPy does so by itself."""
    if hasattr(gc, "freeze") and gc.get_count()[0] > since:
        if since >= 0:
            gc.collect()
        gc.freeze()


def _commands(asked: Invocation, here: "Situation") -> "Iterable[tuple[Sequence[Wanted], _Places]]":
    """The one command of the command line, or those on standard input, in groups."""
    if asked.form != BATCH:
        yield [asked], _Places(here)
        return
    for records in batch_records.read(0, asked.own.input or "lines"):
        places = _Places(here)
        for start in range(0, len(records), _TOGETHER):
            yield records[start : start + _TOGETHER], places


def _answers(group: "Sequence[Wanted]", places: _Places, rules: "Rules", limit: budget.Budget, log: bool) -> list[Answer]:
    answers = []
    for wanted in group:
        if isinstance(wanted, Malformed):
            answers.append(Answer(wanted.id, None, DENY, (), "malformed", "", (), _STATUS[DENY], None, wanted.why))
        elif isinstance(wanted, Invocation):
            answers.append(_answer(None, wanted, places.of(None), rules, limit, log))
        else:
            asked = Invocation(SHELL, wanted.command or "", "bash") if wanted.argv is None else Invocation(PREFIX, args=wanted.argv)
            answers.append(_answer(wanted.id, asked, places.of(wanted), rules, limit, log))
    return answers


def _answer(name: object, asked: Invocation, there: "Situation", rules: "Rules", limit: budget.Budget, log: bool) -> Answer:
    command: str | tuple[str, ...] = asked.args if asked.form == PREFIX else asked.script
    text = shlex.join(asked.args) if asked.form == PREFIX else asked.script
    try:
        budget.renew(limit)
        found = case.decided(asked, "", there.request, rules, there.world.fixed)
        budget.pause(limit)
    except Exception as error:  # noqa: BLE001 - a defect met on one record is the answer to that record, and the others are judged
        budget.pause(limit)
        return Answer(name, text, DENY, (), f"the guard failed: {type(error).__name__}: {error}", "", (), EXIT_FAILED, None)
    verdict = found.verdict
    commands = () if found.judgement is None else found.judgement.commands
    fields = None
    if log:
        facts = {"form": invocation.FORM_NAMES[asked.form], "trust": there.settings.trust, "removed": list(there.removed)}
        fields = record.build(record.CHECK, there.request, verdict, commands, command, rules.base.sha256, facts)
    rule = rule_name(verdict.rule)
    return Answer(name, text, verdict.decision, verdict.capabilities, verdict.reason, rule, commands, _STATUS[verdict.decision], fields)
