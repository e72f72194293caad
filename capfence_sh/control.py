"""Lists, branches and loops: what runs under which condition, and the state of the shell where the ways meet again.

Every path that could be taken is followed: both branches of an `if`, a loop body, a `case` clause; values and folders that differ are both
possible afterwards.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import evaluated, items, meeting, outlets, redirections, simple
from capfence_sh.bare import bare
from capfence_sh.command import without_known
from capfence_sh.shell import Exits, Shell
from capfence_sh.substitutions import visit
from capfence_sh.syntax import tree
from capfence_sh.walk import Frame, Walk
from capfence_sh.words import Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeVar

    from capfence_sh.syntax.tree import Node

    T = TypeVar("T")

MAX_PASSES = 6
_FILE_PASSES = 2  # more of a loop, for what it writes
# conditions that never end a loop, and words of what keeps it from running on at once
_ALWAYS = frozenset(("true", ":", "false", "[ 1 ]", "[[ 1 ]]", "((1))", "(( 1 ))", "/bin/true", "test 1"))
_PAUSING = ("sleep", "wait", "read", "break", "exit", "jobs", "return", "timeout", "inotifywait")
_DECLARING = frozenset(("export", "declare", "typeset", "local", "readonly"))


def and_or(walk: Walk, node: tree.AndOr, shell: Shell, frame: Frame) -> str | None:
    """What stands behind && runs where the chain has succeeded so far, behind || where it has failed; both may have happened afterwards."""
    good: Shell | None = shell.copy()
    bad: Shell | None = None
    printed: str | None = ""
    walk.steps += len(node.items) - 1
    for position, item in enumerate(node.items):
        operator = node.operators[position - 1] if position else "&&"
        last = position == len(node.items) - 1
        start = (good if operator == "&&" else bad) or shell.copy()
        failed: Shell | None = start.copy()
        gone, before = leaves(item, start), start.cwds
        output = walk.follow_node(walk, item, start, frame if last else frame.narrowed(True, True))
        printed = None if printed is None or output is None or operator == "||" else printed + output
        failed = start.copy() if last or _assigns(item) else _joined(failed, start)
        if operator == "&&":
            good = None if gone else start
            certain = _cannot_fail(item, start) or (not position and _stays(walk, item, start, before, frame))
            bad = bad if gone or certain else _joined(bad, failed)
        else:
            good = good if gone else _joined(good, start)
            bad = None if gone else failed
    end = good if frame.narrow and good is not None else _joined(good, bad)
    shell.become(end or shell)
    return printed


def _joined(one: Shell | None, two: Shell | None) -> Shell | None:
    """Either state; None stands for none."""
    if one is None or two is None:
        return one or two
    both = one.copy()
    both.join(two)
    return both


def leaves(node: "Node", shell: Shell) -> bool:
    """Whether nothing behind the command runs: exit, return, break or continue that bash cannot refuse, or a group that ends so."""
    if isinstance(node, tree.Group):
        return not node.redirections and leaves(node.body, shell)
    if isinstance(node, tree.Sequence):
        return node.separators[-1] != "&" and leaves(node.items[-1], shell)
    if not isinstance(node, tree.Simple) or not node.words or len(node.words) > 2 or node.redirections or node.assignments:
        return False
    name, *status = (simple.plain(word) for word in node.words)
    if name is None or name in shell.functions or not all(word is not None and word.isdigit() for word in status):
        return False
    inside = {"exit": True, "return": shell.returns is not None, "break": bool(shell.loops), "continue": bool(shell.loops)}
    return inside.get(name, False)


def _assigns(node: "Node") -> bool:
    """Whether the command gives variables their values even if it fails, because of a substitution in them."""
    return isinstance(node, tree.Simple) and (not node.words or simple.plain(node.words[0]) in _DECLARING)


def _cannot_fail(node: "Node", shell: Shell) -> bool:
    """Whether the command succeeds for certain, unless its output is lost."""
    if not isinstance(node, tree.Simple) or not node.words or node.redirections or node.assignments:
        return False
    name = simple.plain(node.words[0])
    return name in ("echo", "true", ":") and name not in shell.functions and not shell.redirected


def _stays(walk: Walk, node: "Node", shell: Shell, before: tuple[str, ...], frame: Frame) -> bool:
    """Whether the command is the first of all, and a `cd` to the one folder where the shell is already: nothing was done that could refuse it."""
    if len(walk.commands) != 1 or shell.cwds != before or len(before) != 1 or not isinstance(node, tree.Simple) or node.redirections:
        return False
    command = walk.commands[0]
    there = [field.text for field in command.argv[1:] if isinstance(field, Literal)]
    return command.program == "cd" and len(command.argv) == 2 and there == [before[0]] and not frame.remote and "cd" not in shell.functions


def pipeline(walk: Walk, node: tree.Pipeline, shell: Shell, frame: Frame) -> str | None:
    if len(node.commands) == 1:
        inner = frame.narrowed(False, True) if node.negated else frame
        return walk.follow_node(walk, node.commands[0], shell, inner)
    return stages(walk, node.commands, walk.follow_node, shell, frame, node.stderr)


def stages(
    walk: Walk,
    commands: "Sequence[T]",
    follow: "Callable[[Walk, T, Shell, Frame], str | None]",
    shell: Shell,
    frame: Frame,
    stderr: tuple[bool, ...] = (),
) -> str | None:
    """Follow the commands of a pipeline, each with what the one before prints; returns what the last one prints when that is known.

    stderr: of each stage, whether `|&` stands behind it.
    """
    number = walk.pipeline()
    stdin = frame.stdin
    output: str | None = ""
    spills = False  # what a stage prints may go where the last one prints
    state = shell
    for stage, command in enumerate(commands):
        if walk.full():
            walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "too many commands"),), frame, frame.script.source))
            return None
        first = len(walk.commands)
        state = shell.subshell()
        inner = frame.at_stage(number, stage, stdin)
        if stage < len(stderr) and stderr[stage]:
            inner = inner.with_descriptor("2", outlets.SHARED)
        output = follow(walk, command, state, inner)
        spills = spills or (output is None and stage < len(commands) - 1 and outlets.shared(frame, shell))
        if stage < len(commands) - 1:
            stdin = stdin.piped(output, tuple(walk.commands[first:]))
        shell.ended(state, at_once=False)
    if walk.switched("lastpipe"):
        shell.join(state)
    return None if spills else output


def _condition(walk: Walk, node: "Node", shell: Shell, frame: Frame) -> Shell:
    """Follow a condition; returns the state in which it holds, `shell` becomes the one in which it may not hold."""
    holds = shell.copy()
    walk.follow_node(walk, node, holds, frame.narrowed(True, True))
    shell.join(holds)
    return holds


def if_(walk: Walk, node: tree.If, shell: Shell, frame: Frame) -> str | None:
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    ends: list[Shell] = []
    for condition, body in node.branches:
        branch = _condition(walk, condition, shell, inner)
        walk.follow_node(walk, body, branch, inner)
        ends.append(branch)
    if node.otherwise is not None:
        walk.follow_node(walk, node.otherwise, shell, inner)
    for end in ends:
        shell.join(end)
    return None


def case(walk: Walk, node: tree.Case, shell: Shell, frame: Frame) -> str | None:
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    visit(walk, (node.subject,), shell, inner)
    ends: list[Shell] = []
    through: Shell | None = None  # the state in which `;&` and `;;&` go on
    for patterns, body, terminator in node.clauses:
        visit(walk, patterns, shell, inner)
        branch = shell.copy()
        if through is not None:
            branch.join(through)
        if body is not None:
            walk.follow_node(walk, body, branch, inner)
            ends.append(branch)
        through = branch if terminator in (";&", ";;&") else None
    for end in ends:
        shell.join(end)
    return None


def _body(walk: Walk, parts: "tuple[Node, ...]", shell: Shell, frame: Frame, name: str = "") -> None:
    """A loop body, followed until another pass can bring no other values; `name` is bound anew by each pass.

    Values that still change in the second pass may be anything in the third, except numbers, as long as they stay numbers.
    """
    outer, exits, entry = shell.loops, Exits(), shell.copy()
    shell.loops = (*outer, exits)
    first = len(walk.commands)
    walk.loops += 1
    numbers: list[str] = []
    widened, again = False, 0
    for passes in range(MAX_PASSES):
        before = shell.copy()
        _pass(walk, parts, shell, frame, exits, first)
        shell.join(entry if widened else before)
        changed = [each for each in meeting.changed(before.scope, shell.scope) if each != name]
        same = shell.functions is before.functions and shell.cwds == before.cwds and shell.scope.positional is before.scope.positional
        if (same and not changed) or (widened and all(shell.scope.is_number(each) for each in numbers)):
            if walk.loops > 1 or again == _FILE_PASSES or passes == MAX_PASSES - 1 or _as_before(walk, before, shell):
                break
            again += 1  # what it writes it may run the next time
            continue
        if passes or walk.loops > 1:
            touched = [each for each in meeting.touched(entry.scope, shell.scope) if each != name]
            numbers = [] if widened else [each for each in touched if shell.scope.is_number(each)]
            for each in touched:
                shell.scope = shell.scope.widen(each)
            if shell.cwds != before.cwds:
                shell.move(("",))
            widened = True
    else:
        evidence = frame.script.source[parts[0].start : parts[-1].end]
        walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "a loop that changes too much"),), frame, evidence))
    walk.loops -= 1
    shell.loops = outer


def _as_before(walk: Walk, before: Shell, shell: Shell) -> bool:
    """Whether a pass wrote nothing that was not written before it."""
    if shell.made is before.made:
        return True
    walk.steps += shell.made.size() >> 6
    return shell.made.says(before.made)


def _pass(walk: Walk, parts: "tuple[Node, ...]", shell: Shell, frame: Frame, exits: Exits, first: int) -> None:
    """One more pass through a loop body; what it runs and an earlier pass has not run comes on top of that."""
    seen = len(walk.commands)
    for number, part in enumerate(parts):
        walk.follow_node(walk, part, shell, frame.narrowed(False))
        if number < len(parts) - 1:
            exits.reach(shell)  # the condition does not hold any more
    if exits.state is not None:
        shell.join(exits.state)
    walk.commands[seen:] = without_known(walk.commands[first:seen], walk.commands[seen:])


def loop(walk: Walk, node: tree.Loop, shell: Shell, frame: Frame) -> str | None:
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    condition = frame.script.source[node.condition.start : node.condition.end].rstrip("; \n")
    if condition in _ALWAYS:
        _multiplying(walk, node.body, frame)
    _body(walk, (node.condition, node.body), shell, inner.narrowed(False))
    return None


def _multiplying(walk: Walk, body: "Node", frame: Frame) -> None:
    """A loop without an end that starts a process each time, and waits for nothing."""
    if not isinstance(body, tree.Sequence) or "&" not in body.separators:
        return
    others = [item for item, separator in zip(body.items, body.separators) if separator != "&"]
    texts = " ".join([frame.script.source[item.start : item.end] for item in others])
    if not any(word in texts for word in _PAUSING):
        evidence = frame.script.source[body.start : body.end]
        walk.commands.append(bare((fx.plain(cap.DESTRUCTIVE, evidence, "processes"),), frame, evidence))


def for_(walk: Walk, node: tree.For, shell: Shell, frame: Frame) -> str | None:
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    before = shell.copy()
    items.bind_items(walk, node, shell, inner)
    evaluated.integers(walk, before.scope, shell, inner)
    _body(walk, (node.body,), shell, inner, node.name)
    if not node.words or not all(simple.plain(word) for word in node.words):
        shell.join(before)  # the list may be empty
    return None


def for_arith(walk: Walk, node: tree.ForArith, shell: Shell, frame: Frame) -> str | None:
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    visit(walk, (node.header,), shell, inner, arithmetic=True)
    if frame.script.source[node.header.start : node.header.end].strip("() ").rstrip() == ";;":
        _multiplying(walk, node.body, frame)
    _body(walk, (node.body,), shell, inner)
    return None
