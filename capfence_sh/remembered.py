"""What bash remembers of a script while it runs: where `hash -p` says that programs lie, and the lines that `fc` runs again.

In: builtins that were read, in the order in which they run.  Out: what runs in their place.  Only words that are written out count; in a loop, or
beside a trap, where what follows may run before, nothing is settled.
"""

from capfence_sh import words
from capfence_sh.reading import word_text
from capfence_sh.syntax import tree
from capfence_sh.words import Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.substitutions import Visited
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

# what may turn the history on or fill it, or run what does, where its words are not known
_RECORDING = frozenset(("history", "set", "source", ".", "eval", "builtin", "command", "enable", "shopt", "bind"))


def place(walk: "Walk", name: "Field | None", path: "Field") -> bool:
    """Remember that the program of this name is that file, where both are known; whether nothing that ran before could be it."""
    if not isinstance(name, Literal) or name.glob or not isinstance(path, Literal) or path.glob or path.text[:1] != "/":
        return False
    walk.places = {**walk.places, name.text: tuple(dict.fromkeys((*walk.places.get(name.text, ()), path.text)))}
    return not walk.loops and not walk.traps


def hashed(walk: "Walk", reading: "Reading") -> bool:
    """Whether all that `hash -p FILE NAME…` says was remembered."""
    paths = reading.values("-p")
    return len(paths) == 1 and all(place(walk, field, paths[0]) for _, field, _ in reading.operands)


def left(
    walk: "Walk",
    assignments: "tuple[tree.Assignment, ...]",
    settings: "tuple[tuple[str, Field], ...]",
    visited: "Visited",
    shell: "Shell",
    frame: "Frame",
) -> "tuple[tuple[str, Field], ...]":
    """What is left of `BASH_CMDS[NAME]=FILE` when it says no more than `hash -p FILE NAME`."""
    each = assignments[0]
    if len(settings) > 1 or each.subscript is None or each.append or each.array is not None:
        return settings
    name = words.expand_assignment(each.subscript, shell.scope, frame.script.source, visited.output)
    return () if place(walk, name, settings[0][1]) else settings


def run_again(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame") -> bool:
    """Follow the lines that `fc` may run; whether they are all that it runs."""
    lines, sure = _again(walk, reading, shell, frame)
    for line in lines:
        before = shell.copy()
        walk.follow_text(walk, line, shell, frame)
        shell.join(before)
    return sure


def _again(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame") -> "tuple[list[str], bool]":
    """(lines that `fc` may run, as far as they are known; whether it runs nothing else): none at all where nothing is in the history."""
    walk.steps += len(walk.commands) >> 4
    kept = [command for command in walk.commands if command.program in _RECORDING and _records(command)]
    added = [command for command in kept if command.program == "history"]
    found = [_added(command) for command in added[-_MOST:]]
    sure = (
        shell.unattended
        and not walk.loops
        and not walk.traps
        and walk.started is None
        and all(each in shell.functions for each in frame.via)
    )
    if kept:
        others = [command for command in kept if command.program != "history" and [word_text(each) for each in command.argv] != _ON]
        last = reading.has("-s") and not reading.operands and len(found) == 1 and found[0] is not None
        sure = sure and last and not others and not any(map(_has_lines, walk.scripts))
    return [text for text in found if text], sure


def _added(command: "Command") -> "str | None":
    """The line that `history -s` adds, when it is written out."""
    texts = [word_text(each) or "" for each in command.argv]
    known = texts[1:2] == ["-s"] and all(isinstance(each, Literal) and not each.glob for each in command.argv)
    return " ".join(texts[2:]) if known else None


_MOST = 8  # lines of the history that are followed
_ON = ["set", "-o", "history"]


def _records(command: "Command") -> bool:
    if command.program in ("set", "shopt"):
        return any(not isinstance(each, Literal) or each.text == "history" for each in command.argv)
    return command.program == "history" or not all(isinstance(each, Literal) for each in command.argv)


def _has_lines(script: "tree.Script") -> bool:
    """Whether bash reads more of the script when some of it has run: it may be in the history then."""
    return isinstance(script.body, tree.Sequence) and "\n" in script.body.separators[:-1]
