"""Text or argv + request -> Judgement: the pure middle of the pipeline in one call (syntax, confirm, words, unwrap, effects, flows)."""

from capfence_sh import capabilities as cap
from capfence_sh import confirm, flows, routine, syntax, unwrap, words
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.confirm.usual import directions
from capfence_sh.syntax import tree
from capfence_sh.walk import NO_STDIN, Frame

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.confirm import State
    from capfence_sh.request import Request
    from capfence_sh.startup import Startup
    from capfence_sh.syntax import Dialect
    from capfence_sh.words import Field


class Judgement:
    """What a request would do.

    text: the script, or the words of an argv joined by blanks.  script: its tree (None for an argv, a text that does not parse, and a plain one).
    commands: everything that would run, with effects.  confirmation: the worst of all scripts (see `confirm`); readings: the two readings where
    they disagree.  files: script files that were read, with the content judged.  unparsed: why the text is not understood, else "".
    plain: a text so plain that it was judged without a tree.
    """

    __slots__ = ("commands", "confirmation", "files", "plain", "readings", "script", "text", "unparsed")

    def __init__(
        self,
        text: str,
        script: "tree.Script | None",
        commands: "tuple[Command, ...]",
        confirmation: "State",
        readings: tuple[str, str],
        files: tuple[tuple[str, bytes], ...],
        unparsed: str,
        plain: bool = False,
    ) -> None:
        self.text = text
        self.script = script
        self.commands = commands
        self.confirmation = confirmation
        self.readings = readings
        self.files = files
        self.unparsed = unparsed
        self.plain = plain


def judge_text(
    text: str,
    request: "Request",
    dialect: "Dialect" = syntax.DEFAULT,
    name: str = "bash",
    args: tuple[str, ...] = (),
    errexit: bool = False,
    interactive: bool = False,
    started: "Startup | None" = None,
) -> Judgement:
    """Judge a script run by the pinned bash with $0 = name and "$@" = args; errexit: the shell is started with -e; interactive: with -i.

    started: what of the text stands for the files that it reads by itself.
    """
    plain = dialect is syntax.DEFAULT and started is None
    stages = confirm.words(text) if plain else []
    argvs = words.in_stages(stages, confirm.plain.JOINT, request.env.get("HOME", "")) if stages else []
    if argvs:
        endings = [directions(row) for row in stages] if ">" in text or "<" in text else []
        known = routine.commands(argvs, text, request, endings)
        if known:
            return Judgement(text, None, known, confirm.CONFIRMED, ("", ""), (), "", plain=True)
        followed = unwrap.of_plain(argvs, text, request, name, args, errexit, endings)
        if followed is not None:
            return _judgement(text, None, followed, plain=True)
    script = syntax.parse(text, dialect)
    if not isinstance(script, tree.Script):
        return not_understood(text, script.reason)
    unwrapped = unwrap.of_script(script, request, name, args, errexit, interactive, started)
    return _judgement(text, script, unwrapped)


def tree_of(judgement: Judgement) -> "tree.Script | None":
    """The tree of what was judged, made now where judging did without; None when there is none."""
    script = syntax.parse(judgement.text) if judgement.plain else judgement.script
    return script if isinstance(script, tree.Script) else None


def judge_argv(argv: "tuple[Field, ...]", request: "Request") -> Judgement:
    """Judge one argv that is executed without a shell."""
    known = routine.of_argv(argv, request)
    if known:
        return Judgement(known[0].line, None, known, confirm.CONFIRMED, ("", ""), (), "")
    unwrapped = unwrap.of_argv(argv, request)
    return _judgement(" ".join(field.text for field in argv if hasattr(field, "text")), None, unwrapped)


def _judgement(text: str, script: "tree.Script | None", unwrapped: unwrap.Unwrapped, plain: bool = False) -> Judgement:
    commands = flows.combined(unwrapped.commands)
    if not unwrapped.scripts:
        return Judgement(text, script, commands, confirm.CONFIRMED, ("", ""), unwrapped.files, "", plain)
    found = confirm.confirm(*unwrapped.scripts)
    return Judgement(text, script, commands, found.state, (found.ours, found.theirs), unwrapped.files, "", plain)


def not_understood(text: str, reason: str) -> Judgement:
    """The judgement on a text that is refused whole: it may not be run, and nothing in it was followed."""
    frame = Frame(tree.Script(text, None, (), 0, len(text)), (), False, False, NO_STDIN, 0, 0, False, 0)
    too_large = reason.startswith("too large")
    effect = fx.opaque(cap.TOO_LARGE, reason) if too_large else fx.plain(cap.UNPARSED, reason)
    return Judgement(text, None, (bare((effect,), frame, text),), confirm.CONFIRMED, ("", ""), (), reason)
