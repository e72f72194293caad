"""One thing to judge -> what it would do and the verdict on it, within the budget.  The middle of the pipeline, called from its edges."""

from capfence_sh import budget, decision, judge, shell_options, startup
from capfence_sh.environment import locale_is_utf8
from capfence_sh.invocation import PREFIX, SCRIPT_FILE
from capfence_sh.script_file import LIMIT
from capfence_sh.syntax import DEFAULT, Dialect
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.decision import Verdict
    from capfence_sh.invocation import Invocation
    from capfence_sh.judge import Judgement
    from capfence_sh.request import Request
    from capfence_sh.rules import Rules

    Fixed = Callable[[str], bool]

TEXT_LIMIT = 64 << 10
CONFIRMATIONS = ("yes", "no", "disagreed")

_LIMITS: "dict[type[BaseException], str]" = {
    budget.OverBudget: "time or memory",
    RecursionError: "depth",
    MemoryError: "memory",
}


class Case:
    """judgement: None when the budget was exceeded before it was complete."""

    __slots__ = ("judgement", "verdict")

    def __init__(self, judgement: "Judgement | None", verdict: "Verdict") -> None:
        self.judgement = judgement
        self.verdict = verdict


def decided(asked: "Invocation", content: str, request: "Request", rules: "Rules", fixed: "Fixed") -> Case:
    """Judge and decide.  content: the text of a SCRIPT_FILE form.  fixed(path): only root can change what stands there.

    Too much time, memory or depth is a denial: a text that cannot be judged is not allowed to run.
    """
    try:
        judgement = judged(asked, content, request, fixed)
        text = " ".join(asked.args) if asked.form == PREFIX else content or asked.script
        verdict = decision.decide(rules.base, rules.overlays, request, judgement.commands, judgement.confirmation, text)
        return Case(judgement, verdict)
    except (budget.OverBudget, RecursionError, MemoryError) as limit:
        return Case(None, decision.Verdict(decision.DENY, None, f"it takes too much to judge ({_LIMITS[type(limit)]})", None, None, ()))


def judged(asked: "Invocation", content: str, request: "Request", fixed: "Fixed") -> "Judgement":
    """What would run: an argv, a text, or the content of a script file, with the files that the shell reads by itself."""
    if asked.form == PREFIX:
        return judge.judge_argv(tuple(literal(word) for word in asked.args), request)
    from_file = asked.form == SCRIPT_FILE
    script = content if from_file else asked.script
    if not asked.options and not from_file:
        if request.utf8 is None:
            request.utf8 = locale_is_utf8(request.env)
        plain = DEFAULT if request.utf8 else Dialect(utf8=False)
        return judge.judge_text(script, request, plain, asked.name, asked.args)
    option = shell_options.unmodelled(asked.options, from_file)
    if option:
        return judge.not_understood(script, f"the shell option {option} changes what a text means")
    states = shell_options.switched(asked.options)
    text, started = startup.around(script, asked.options, request, fixed)
    if states.get("noexec") and not states.get("interactive") and text == script:
        text = ""  # bash -n reads and runs nothing
    dialect = Dialect(
        posix=states.get("posix", False),
        extglob=states.get("extglob", False),
        expand_aliases=states.get("expand_aliases", False) or states.get("interactive", False),
        keywords=states.get("keyword", False),
        utf8=locale_is_utf8(request.env),
        limit=LIMIT if from_file else TEXT_LIMIT,
    )
    errexit, interactive = states.get("errexit", False), states.get("interactive", False)
    return judge.judge_text(text, request, dialect, asked.name, asked.args, errexit, interactive, started)
