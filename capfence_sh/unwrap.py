"""Tree -> the commands that really run, at any depth: through wrappers, shells, substitutions, functions and scripts.

This module follows scripts and compound commands; `control` the ways through them, `simple` expands simple commands and `programs` says what
an argv runs.
"""

from capfence_sh import capabilities as cap
from capfence_sh import confirm, control, evaluated, programs, redirections, simple, syntax
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.binding import NUMBER
from capfence_sh.call import Call
from capfence_sh.command import Command
from capfence_sh.reading import word_text
from capfence_sh.scope import Scope
from capfence_sh.shell import Shell
from capfence_sh.substitutions import visit
from capfence_sh.syntax import tree
from capfence_sh.walk import MAX_DEPTH, NO_STDIN, PIPE, Frame, Stdin, Walk
from capfence_sh.words import expand_single, in_stages, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from capfence_sh.request import Request
    from capfence_sh.startup import Startup
    from capfence_sh.syntax.tree import Node, Script
    from capfence_sh.words import Field
    from capfence_sh.written import Files

__all__ = ["Command", "Unwrapped", "of_argv", "of_script"]

MAX_TRAPS = 50
# builtins whose words the parser reads otherwise than those of programs, or which change how it reads on
_READ_APART = frozenset(("builtin", "command", "declare", "eval", "export", "let", "local", "readonly", "set", "shopt", "typeset"))


class Unwrapped:
    """Everything that would run: commands in source order, every script that was parsed on the way, script files read (path, content)."""

    __slots__ = ("commands", "files", "scripts")

    def __init__(self, walk: Walk) -> None:
        self.commands = tuple(walk.commands)
        self.scripts = tuple(walk.scripts)
        self.files = tuple(walk.files)


def of_script(
    script: "Script",
    request: "Request",
    name: str = "bash",
    args: tuple[str, ...] = (),
    errexit: bool = False,
    interactive: bool = False,
    started: "Startup | None" = None,
) -> Unwrapped:
    """The commands of a script run by the pinned bash with $0 = name and positional parameters args; started: see `judge`."""
    walk = Walk(request, follow, _node, follow_text, simple.run_words)
    walk.started = started
    shell = _start(request, name, args, errexit)
    shell.unattended = not interactive
    follow(walk, script, shell, _outermost(script))
    _spring(walk)
    return Unwrapped(walk)


def of_plain(
    argvs: "list[tuple[Field, ...]]",
    text: str,
    request: "Request",
    name: str = "bash",
    args: tuple[str, ...] = (),
    errexit: bool = False,
    directions: "Sequence[int]" = (),
) -> Unwrapped | None:
    """The same of a plain pipeline of these commands, without a tree; None where a tree would say more than its words.

    directions: how many of the last words of each are redirections (`confirm.usual`).
    """
    if _says_more(argvs, text):
        return None
    walk = Walk(request, follow, _node, follow_text, simple.run_words)
    _follow_plain(walk, argvs, directions, _start(request, name, args, errexit), _outermost(_script_of(text)), last=True)
    _spring(walk)
    return Unwrapped(walk)


def _says_more(argvs: "list[tuple[Field, ...]]", text: str) -> bool:
    """Whether a tree would say more than the words of a plain pipeline."""
    return "alias" in text or any(word_text(argv[0]) in _READ_APART for argv in argvs)


def _script_of(text: str) -> tree.Script:
    """A plain text as a script: there is nothing to note about it, and its tree is not made."""
    return tree.Script(text, None, (), 0, len(text))


def _follow_plain(
    walk: Walk, argvs: "list[tuple[Field, ...]]", directions: "Sequence[int]", shell: Shell, frame: Frame, last: bool = False
) -> str | None:
    """last: nothing runs after it."""
    stages = [*zip(argvs, directions or (0,) * len(argvs), (False,) * len(argvs))]
    stages[-1] = (*stages[-1][:2], last)
    if len(stages) == 1:
        return _plain(walk, stages[0], shell, frame)
    output = control.stages(walk, stages, _plain, shell, frame)
    shell.reached()
    return output


def _plain(walk: Walk, stage: "tuple[tuple[Field, ...], int, bool]", shell: Shell, frame: Frame) -> str | None:
    argv, directions, last = stage
    last = last and not walk.traps
    if directions:
        output = simple.run_directed(walk, argv[:-directions], argv[-directions:], shell, frame, last)
    else:
        output = programs.run(walk, Call(argv, (), (), (), (), argv[0].start, argv[-1].end, last=last), shell, frame)
    shell.reached()
    return output


def of_argv(argv: "tuple[Field, ...]", request: "Request") -> Unwrapped:
    """The commands that one argv, executed without a shell, runs."""
    walk = Walk(request, follow, _node, follow_text, simple.run_words)
    source = " ".join(field.text for field in argv if hasattr(field, "text"))
    script = tree.Script(source, None, (), 0, len(source))
    simple.run_words(walk, argv, _start(request, "bash", (), False), _outermost(script))
    _spring(walk)
    return Unwrapped(walk)


def _spring(walk: Walk) -> None:
    """Follow every trap that was set, once, in all the states in which it may run."""
    for trap in walk.traps:  # a trap may set others
        if len(walk.traps) > MAX_TRAPS:
            walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "too many traps"),), trap.frame, trap.text))
            return
        if trap.exits.state is not None:
            follow_text(walk, trap.text, trap.exits.state.subshell(), trap.frame.with_stdin(NO_STDIN))


def _start(request: "Request", name: str, args: tuple[str, ...], errexit: bool) -> Shell:
    usual = name == "bash" and not args
    scope = (request.scope if usual else None) or Scope.start(request.env, name, args, request.cwd, request.home)
    if usual:
        request.scope = scope
    return Shell(scope, (request.cwd,), errexit)


def _outermost(script: "Script") -> Frame:
    return Frame(script, (), False, False, NO_STDIN, 0, 0, False, 0)


# ---- scripts -------------------------------------------------------------------------------------------------------------


def follow_text(walk: Walk, text: str, shell: Shell, frame: Frame) -> str | None:
    """Parse and follow a script given as text (eval, bash -c, a here-document fed to a shell); returns what it prints when that is known."""
    size = len(text)  # what a long file holds beside its commands costs little
    walk.steps += 2 + (size >> 5 if size <= _LONG else (_LONG >> 5) + (size >> 9)) + (shell.names() + shell.scope.size()) // 128
    if walk.full():
        walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "nested too deeply"),), frame, frame.script.source))
        return None
    stages = confirm.words(text) if frame.depth < MAX_DEPTH and shell.input is None and not shell.scope.glob_options() else []
    argvs = in_stages(stages, confirm.plain.JOINT, "") if stages else []
    if argvs and not _says_more(argvs, text):
        return _follow_plain(walk, argvs, [*map(confirm.usual.directions, stages)], shell, frame.inside(_script_of(text)))
    script = syntax.parse(text, _NESTED)
    if isinstance(script, tree.Unparsed):
        large = script.reason == syntax.TOO_LARGE
        walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "a script") if large else fx.plain(cap.UNPARSED, script.reason),), frame, text))
        return None
    return follow(walk, script, shell, frame.inside(script))


def follow(walk: Walk, script: "Script", shell: Shell, frame: Frame) -> str | None:
    """Follow one script in this shell state; returns what it prints when that is known."""
    walk.scripts.append(script)
    if frame.depth > MAX_DEPTH:
        walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "nested too deeply"),), frame, script.source))
        return None
    again, doubtful = evaluated.joined(script) if script.notes else ("", ())
    doubtful += evaluated.of_script(script, not _SOURCING.isdisjoint(frame.via))
    if doubtful:
        walk.commands.append(bare(doubtful, frame, script.source))
    if script.body is None:
        return ""
    outer, walk.cut = walk.cut, None
    before = shell.copy() if again else shell
    printed = _node(walk, script.body, shell, frame)
    if again:
        follow_text(walk, again, before, frame)
        shell.ended(before, at_once=False)
        printed = None
    walk.resume(shell)
    walk.cut = outer
    return printed


def _node(walk: Walk, node: "Node", shell: Shell, frame: Frame) -> str | None:
    if walk.stopped:
        return None
    if walk.full():
        walk.stopped = True
        walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "too many commands"),), frame, frame.script.source[node.start : node.end]))
        return None
    walk.steps += 1
    if shell.traps or not isinstance(node, tree.Simple):  # states are copied, and compared where ways meet
        walk.steps += shell.names() >> 7
    first = len(walk.commands)
    printed = _NODES[type(node).__name__](walk, node, shell, frame)
    if isinstance(node, _BRANCHING) and node.redirections:
        redirections.stored(walk, node.redirections, None, shell, frame, first)
    shell.reached()
    return printed


def _sequence(walk: Walk, node: tree.Sequence, shell: Shell, frame: Frame) -> str | None:
    """Only the last command decides whether the whole succeeds."""
    printed: str | None = ""
    others = frame.narrowed(False)
    behind: list[tuple[Node, Files]] = []  # what runs beside the rest, and the files there were when it was started
    for position, (item, separator) in enumerate(zip(node.items, node.separators)):
        last = position == len(node.items) - 1
        if separator == "&":
            state, first = shell.background(), len(walk.commands)
            _node(walk, item, state, others)
            shell.ended(state, at_once=False)
            printed = None
            if any(effect.capability == cap.PROJECT_CODE for command in walk.commands[first:] for effect in command.effects):
                behind.append((item, shell.made))
        else:
            output = _node(walk, item, shell, frame if last else others)
            printed = None if printed is None or output is None else printed + output
            if shell.returns is not None and isinstance(item, _GUARDING) and _ends(walk, item, shell, frame):
                return printed
            if walk.cut is not None and separator == "\n" and node is frame.script.body:
                walk.resume(shell)
            if behind and frame.script.source[item.start : item.end] == "wait":
                _overtaken(walk, behind, shell, others)
                behind = []
    if behind:
        _overtaken(walk, behind, shell, others)
    return printed


def _overtaken(walk: Walk, behind: "list[tuple[Node, Files]]", shell: Shell, frame: Frame) -> None:
    """What runs beside the rest of a script may find the files that the rest writes."""
    for item, made in behind:
        if shell.made is not made and shell.made.loose and not shell.made.says(made):
            _node(walk, item, shell.background(), frame)


def _ends(walk: Walk, node: "Node", shell: Shell, frame: Frame) -> bool:
    from capfence_sh import attended  # startup files and functions alone ask

    return attended.ends(walk, node, shell, frame)


def _subshell(walk: Walk, node: tree.Subshell, shell: Shell, frame: Frame) -> str | None:
    first = len(walk.commands)
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    state = shell.subshell()
    output = _node(walk, node.body, state, inner.narrowed(False))
    shell.ended(state)
    return redirections.stored(walk, node.redirections, output, shell, inner, first)


def _group(walk: Walk, node: tree.Group, shell: Shell, frame: Frame) -> str | None:
    first = len(walk.commands)
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    output = _node(walk, node.body, shell, inner)
    return redirections.stored(walk, node.redirections, output, shell, inner, first)


def _function(walk: Walk, node: tree.Function, shell: Shell, frame: Frame) -> str | None:
    """A definition runs nothing by itself; a name that something else calls (a handler) runs later."""
    shell.define(node.name, (node, frame.script))
    if node.name in walk.aliases:  # bash replaces the name of the function
        walk.commands.append(bare((fx.opaque(cap.EVALUATED_DATA, node.name),), frame, frame.script.source))
    if node.name in ("command_not_found_handle", "command_not_found_handler"):
        _node(walk, node.body, shell.subshell(), frame.narrowed(False))
    return ""


def _coproc(walk: Walk, node: tree.Coproc, shell: Shell, frame: Frame) -> str | None:
    state = shell.background()
    first = len(walk.commands)
    output = _node(walk, node.command, state, frame.narrowed(False))
    shell.ended(state, at_once=False)
    shell.opened = {**shell.opened, node.name: Stdin(PIPE, output, tuple(walk.commands[first:]), None)}
    shell.scope = shell.scope.bind(node.name, NUMBER)
    return ""


def _test(walk: Walk, node: tree.Test, shell: Shell, frame: Frame) -> str | None:
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    spills = bool(inner.outlet)
    for position, word in enumerate(node.words):
        around = node.words[max(position - 1, 0) : position + 2]
        compared = any(inner.script.source[each.start : each.end] in _COMPARISONS for each in around)
        visited = visit(walk, (word,), shell, inner, arithmetic=compared)
        spills = spills or visited.spills
        if inner.script.source[word.start : word.end] == "=~" and 0 < position < len(node.words) - 1:
            field = expand_single(node.words[position - 1], shell.scope, inner.script.source, visited.output)
            pattern = node.words[position + 1]
            shell.scope = shell.scope.told("BASH_REMATCH", _matched(texts(field), inner.script.source[pattern.start : pattern.end]))
    return None if spills else ""


def _matched(found: tuple[str, ...], pattern: str) -> tuple[str, ...]:
    """What a regular expression and its groups may match: all of the text, what the pattern does not spell out at its ends, words."""
    special = [at for at, letter in enumerate(pattern) if letter in "([.*+?^$\\{|)]}"]
    before, after = (pattern[: special[0]], pattern[special[-1] + 1 :]) if special else ("", "")
    rests = [text.removeprefix(before).removesuffix(after) for text in found]
    parts = [part for text in found for part in text.replace("=", " ").replace(":", " ").replace(",", " ").split()]
    return tuple(dict.fromkeys((*found, *rests, *parts)))


def _arithmetic(walk: Walk, node: tree.Arithmetic, shell: Shell, frame: Frame) -> str | None:
    inner = redirections.redirected(walk, node.redirections, shell, frame)
    visited = visit(walk, (node.expression,), shell, inner, arithmetic=True)
    return None if inner.outlet or visited.spills else ""


def _simple(walk: Walk, node: tree.Simple, shell: Shell, frame: Frame) -> str | None:
    return simple.run(walk, node, shell, frame)


_LONG = 1 << 16  # characters
_NESTED = syntax.Dialect(limit=1 << 20)  # what is run may be a file
# what reads a file into the shell at hand
_SOURCING = frozenset(("source", "."))
# commands by which a startup file leaves what follows to interactive shells
_GUARDING = (tree.Case, tree.If, tree.AndOr)
# compound commands whose output is not followed
_BRANCHING = (tree.If, tree.Loop, tree.For, tree.ForArith, tree.Case)
# operators of [[ ]] whose operands are arithmetic, or names that may hold a subscript
_COMPARISONS = frozenset(("-eq", "-ne", "-lt", "-gt", "-le", "-ge", "-v", "-R"))

_NODES: "dict[str, Callable[..., str | None]]" = {
    "Simple": _simple,
    "Pipeline": control.pipeline,
    "AndOr": control.and_or,
    "Sequence": _sequence,
    "Subshell": _subshell,
    "Group": _group,
    "If": control.if_,
    "Loop": control.loop,
    "For": control.for_,
    "ForArith": control.for_arith,
    "Case": control.case,
    "Function": _function,
    "Coproc": _coproc,
    "Test": _test,
    "Arithmetic": _arithmetic,
}
