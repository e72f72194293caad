"""Tree -> the commands that really run, at any depth: through wrappers, shells, substitutions, functions and scripts.

This module follows the control structure; `simple` expands simple commands and `programs` says what an argv runs.  Every path that could be
taken is followed: both branches of an `if`, a loop body, a `case` clause; values and folders that differ are both possible afterwards.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import evaluated, simple, substitutions, syntax
from capfence_sh.command import Command
from capfence_sh.programs import bare
from capfence_sh.scope import Scope
from capfence_sh.syntax import tree
from capfence_sh.walk import MAX_COMMANDS, MAX_DEPTH, NO_STDIN, PIPE, Frame, Shell, Stdin, Trap, Walk, united

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.request import Request
    from capfence_sh.syntax.tree import Node, Script
    from capfence_sh.words import Field

__all__ = ["Command", "Unwrapped", "of_argv", "of_script"]


class Unwrapped:
    """Everything that would run: commands in source order, every script that was parsed on the way, script files read (path, content)."""

    __slots__ = ("commands", "files", "scripts")

    def __init__(self, walk: Walk) -> None:
        self.commands = tuple(walk.commands)
        self.scripts = tuple(walk.scripts)
        self.files = tuple(walk.files)


def of_script(script: "Script", request: "Request", name: str = "bash", args: tuple[str, ...] = (), errexit: bool = False) -> Unwrapped:
    """The commands of a script run by the pinned bash with $0 = name and positional parameters args."""
    walk = Walk(request, follow, _node, follow_text, simple.run_words)
    shell = _start(request, name, args, errexit)
    follow(walk, script, shell, _outermost(script))
    return Unwrapped(walk)


def of_argv(argv: "tuple[Field, ...]", request: "Request") -> Unwrapped:
    """The commands that one argv, executed without a shell, runs."""
    walk = Walk(request, follow, _node, follow_text, simple.run_words)
    source = " ".join(field.text for field in argv if hasattr(field, "text"))
    script = tree.Script(source, None, (), 0, len(source))
    simple.run_words(walk, argv, _start(request, "bash", (), False), _outermost(script))
    return Unwrapped(walk)


def _start(request: "Request", name: str, args: tuple[str, ...], errexit: bool) -> Shell:
    scope = Scope.start(request.env, name, args, request.cwd, request.home)
    return Shell(scope, (request.cwd,), {}, {}, {}, {}, set(), (), errexit)


def _outermost(script: "Script") -> Frame:
    return Frame(script, (), False, False, NO_STDIN, 0, 0, False, 0)


# ---- scripts -------------------------------------------------------------------------------------------------------------


def follow_text(walk: Walk, text: str, shell: Shell, frame: Frame) -> str | None:
    """Parse and follow a script given as text (eval, bash -c, a here-document fed to a shell); returns what it prints when that is known."""
    script = syntax.parse(text)
    if isinstance(script, tree.Unparsed):
        walk.commands.append(bare((fx.plain(cap.UNPARSED, script.reason),), frame, text))
        return None
    return follow(walk, script, shell, frame.inside(script))


def follow(walk: Walk, script: "Script", shell: Shell, frame: Frame) -> str | None:
    """Follow one script in this shell state; returns what it prints when that is known."""
    walk.scripts.append(script)
    if frame.depth > MAX_DEPTH or len(walk.commands) > MAX_COMMANDS:
        walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "nested too deeply"),), frame, script.source))
        return None
    doubtful = evaluated.of_script(script, not _SOURCING.isdisjoint(frame.via))
    if doubtful:
        walk.commands.append(bare(doubtful, frame, script.source))
    if script.body is None:
        return ""
    return _node(walk, script.body, shell, frame)


def _node(walk: Walk, node: "Node", shell: Shell, frame: Frame) -> str | None:
    return _NODES[type(node).__name__](walk, node, shell, frame)


def _sequence(walk: Walk, node: tree.Sequence, shell: Shell, frame: Frame) -> str | None:
    printed: str | None = ""
    for item, separator in zip(node.items, node.separators):
        state = shell.copy() if separator == "&" else shell
        output = _node(walk, item, state, frame)
        printed = None if printed is None or output is None or separator == "&" else printed + output
    return printed


def _and_or(walk: Walk, node: tree.AndOr, shell: Shell, frame: Frame) -> str | None:
    """`cd X && …` and `cd X || exit` leave only X; after the chain a failed `cd` is possible again unless the script ends then."""
    before = shell.cwds
    printed: str | None = ""
    final = True
    for position, item in enumerate(node.items):
        operator = node.operators[position] if position < len(node.operators) else ""
        ends = operator == "||" and _leaves(node.items[position + 1])
        final = final and (ends or operator == "" or shell.errexit)
        output = _node(walk, item, shell, frame.narrowed(operator == "&&" or ends or (frame.narrow and operator == "")))
        printed = None if printed is None or output is None or operator == "||" else printed + output
    if not final and not frame.narrow:
        shell.cwds = united(before, shell.cwds)
    return printed


def _leaves(node: "Node") -> bool:
    """Whether the command ends the script for certain: exit, return, or a group that ends so."""
    if isinstance(node, tree.Group):
        return _leaves(node.body)
    if isinstance(node, tree.Sequence):
        return _leaves(node.items[-1])
    if not isinstance(node, tree.Simple) or not node.words:
        return False
    parts = node.words[0].parts
    return len(parts) == 1 and isinstance(parts[0], tree.Text) and parts[0].value in ("exit", "return", "continue", "break")


def _pipeline(walk: Walk, node: tree.Pipeline, shell: Shell, frame: Frame) -> str | None:
    if len(node.commands) == 1:
        return _node(walk, node.commands[0], shell, frame)
    number = walk.pipeline()
    stdin = frame.stdin
    output: str | None = ""
    for stage, command in enumerate(node.commands):
        first = len(walk.commands)
        output = _node(walk, command, shell.copy(), frame.at_stage(number, stage, stdin))
        stdin = Stdin(PIPE, output, stdin.source + tuple(walk.commands[first:]), None)
    return output


def _if(walk: Walk, node: tree.If, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    ends: list[Shell] = []
    for condition, body in node.branches:
        _node(walk, condition, shell, inner)
        branch = shell.copy()
        _node(walk, body, branch, inner)
        ends.append(branch)
    if node.otherwise is not None:
        _node(walk, node.otherwise, shell, inner)
    for end in ends:
        shell.join(end)
    return None


def _case(walk: Walk, node: tree.Case, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    substitutions.visit(walk, (node.subject,), shell, inner)
    ends: list[Shell] = []
    through: Shell | None = None  # the state in which `;&` and `;;&` go on
    for patterns, body, terminator in node.clauses:
        substitutions.visit(walk, patterns, shell, inner)
        branch = shell.copy()
        if through is not None:
            branch.join(through)
        if body is not None:
            _node(walk, body, branch, inner)
            ends.append(branch)
        through = branch if terminator in (";&", ";;&") else None
    for end in ends:
        shell.join(end)
    return None


def _body(walk: Walk, parts: "tuple[Node, ...]", shell: Shell, frame: Frame) -> None:
    """A loop body: followed a second time when the first pass changed what variables hold."""
    scope = shell.scope
    for _ in range(2):
        before = shell.copy()
        first = len(walk.commands)
        for part in parts:
            _node(walk, part, shell, frame)
        shell.join(before)
        if shell.scope is scope or frame.depth > 4 or len(walk.commands) - first > 200:
            break
        scope = shell.scope


def _loop(walk: Walk, node: tree.Loop, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    _body(walk, (node.condition, node.body), shell, inner)
    return None


def _for(walk: Walk, node: tree.For, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    simple.bind_items(walk, node, shell, inner)
    _body(walk, (node.body,), shell, inner)
    return None


def _for_arith(walk: Walk, node: tree.ForArith, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    substitutions.visit(walk, (node.header,), shell, inner, arithmetic=True)
    _body(walk, (node.body,), shell, inner)
    return None


def _subshell(walk: Walk, node: tree.Subshell, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    return simple.printed(node.redirections, _node(walk, node.body, shell.copy(), inner))


def _group(walk: Walk, node: tree.Group, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    return simple.printed(node.redirections, _node(walk, node.body, shell, inner))


def _function(walk: Walk, node: tree.Function, shell: Shell, frame: Frame) -> str | None:
    """A definition runs nothing by itself; a name that something else calls (a handler) runs later."""
    shell.functions[node.name] = (node, frame.script)
    if node.name in walk.aliases:  # bash replaces the name of the function
        walk.commands.append(bare((fx.opaque(cap.EVALUATED_DATA, node.name),), frame, frame.script.source))
    if node.name in ("command_not_found_handle", "command_not_found_handler"):
        _node(walk, node.body, shell.copy(), frame)
    return ""


def _coproc(walk: Walk, node: tree.Coproc, shell: Shell, frame: Frame) -> str | None:
    _node(walk, node.command, shell.copy(), frame)
    return ""


def _test(walk: Walk, node: tree.Test, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    for position, word in enumerate(node.words):
        around = node.words[max(position - 1, 0) : position + 2]
        compared = any(inner.script.source[each.start : each.end] in _COMPARISONS for each in around)
        substitutions.visit(walk, (word,), shell, inner, arithmetic=compared)
    return ""


def _arithmetic(walk: Walk, node: tree.Arithmetic, shell: Shell, frame: Frame) -> str | None:
    inner = simple.redirected(walk, node.redirections, shell, frame)
    substitutions.visit(walk, (node.expression,), shell, inner, arithmetic=True)
    return ""


def _simple(walk: Walk, node: tree.Simple, shell: Shell, frame: Frame) -> str | None:
    printed = simple.run(walk, node, shell, frame)
    if shell.traps:
        _later(walk, shell, frame)
    return printed


def _later(walk: Walk, shell: Shell, frame: Frame) -> None:
    """Follow the texts of `trap` again when a variable in them has changed: the script may end at any point."""
    for trap in shell.traps:
        if trap.stale(shell.scope):
            shell.traps = tuple(Trap(each.text, each.names, shell.scope) if each is trap else each for each in shell.traps)
            own = shell.copy()
            own.traps = ()
            follow_text(walk, trap.text, own, frame)


# what reads a file into the shell at hand
_SOURCING = frozenset(("source", "."))
# operators of [[ ]] whose operands are arithmetic, or names that may hold a subscript
_COMPARISONS = frozenset(("-eq", "-ne", "-lt", "-gt", "-le", "-ge", "-v", "-R"))

_NODES: "dict[str, Callable[..., str | None]]" = {
    "Simple": _simple,
    "Pipeline": _pipeline,
    "AndOr": _and_or,
    "Sequence": _sequence,
    "Subshell": _subshell,
    "Group": _group,
    "If": _if,
    "Loop": _loop,
    "For": _for,
    "ForArith": _for_arith,
    "Case": _case,
    "Function": _function,
    "Coproc": _coproc,
    "Test": _test,
    "Arithmetic": _arithmetic,
}
