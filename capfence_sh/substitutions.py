"""The substitutions inside words: they run first, in subshells, and what they print is folded into the words when it is known."""

from capfence_sh import code, counts, evaluated, meeting, outlets, set_up, shapes, word_forms, words
from capfence_sh.bare import bare
from capfence_sh.key_names import gives_on
from capfence_sh.shell import Shell
from capfence_sh.syntax import tree
from capfence_sh.walk import PIPE, Frame, Origin, Stdin, Walk, overlapping
from capfence_sh.words.arithmetic import fails

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.command import Command
    from capfence_sh.scope import Scope
    from capfence_sh.syntax.tree import Word, WordPart
    from capfence_sh.words import Field


_TEXT = frozenset((tree.Text,))
# they show or compare what they read, and open no file that is named in it
SHOWING = frozenset(("cat", "comm", "cmp", "diff", "grep", "head", "join", "less", "nl", "paste", "sdiff", "tac", "tail", "uniq"))


class Visited:
    """What running the substitutions of some words brought: where they stand and what they print.

    spills: some of it may go where the command itself prints.  turns: the words that assign (`${x:=w}`), each with the variables before it.
    """

    __slots__ = ("origins", "outputs", "spills", "turns")

    def __init__(self) -> None:
        self.spills = False
        self.turns: list[tuple[Word, Scope]] = []
        self.origins: list[Origin] = []
        self.outputs: dict[int, str] = {}

    def output(self, part: tree.CommandSub) -> str | None:
        """What a substitution prints, when known; the form `words.expand` asks for."""
        return self.outputs.get(id(part))


def visit(walk: Walk, parts: "tuple[Word, ...]", shell: Shell, frame: Frame, arithmetic: bool = False) -> Visited:
    """Follow every substitution in the words; doubtful evaluations in their span become shell.opaque.

    arithmetic: the words are expressions or operands of `-eq` and the like.
    """
    visited = Visited()
    for word in parts:
        if not (arithmetic or frame.script.notes) and _TEXT.issuperset(map(type, word.parts)):
            continue  # nothing in it is expanded: by far the most common kind
        for part in _substitutions(word):
            _follow(walk, part, visited, shell, frame)
        doubtful = evaluated.notes(word.start, word.end, walk, shell, frame)
        doubtful += evaluated.output(evaluated.substitutions(word, arithmetic), visited, shell, frame)
        doubtful += evaluated.defaults(word, frame)
        doubtful += evaluated.operands(word, arithmetic, shell, frame)
        if doubtful:
            walk.commands.append(bare(tuple(doubtful), frame, frame.script.source[word.start : word.end]))
            for text in evaluated.texts(word, shell, frame):
                code.run_evaluated(walk, text, shell, frame)
        scope = _after(word, shell, frame, visited, arithmetic)
        if scope is not shell.scope:
            visited.turns.append((word, shell.scope))
            shell.scope = scope
    visited.origins.sort(key=_start)  # a redirection may stand before the words
    return visited


def _start(origin: Origin) -> int:
    return origin.start


def _follow(walk: Walk, part: "tree.CommandSub | tree.ProcessSub", visited: Visited, shell: Shell, frame: Frame) -> None:
    """Run one substitution in a subshell, and remember what it prints."""
    first = len(walk.commands)
    walk.steps += 3
    inner = frame.inside(part.script)
    printing = isinstance(part, tree.CommandSub) or part.direction == "<"
    if not printing:
        inner = inner.at_stage(walk.pipeline(), 1, Stdin(PIPE, None, (), None))
    state = shell.subshell(errexit=False)
    if "1" in state.opened and printing:
        state.opened = {name: opened for name, opened in state.opened.items() if name != "1"}
    text = walk.follow(walk, part.script, state, inner)
    visited.spills = visited.spills or (text != "" if not printing else text is None and outlets.shared(inner, state))
    if printing and "1" in state.opened:  # `exec` led the rest of it elsewhere
        text = None
    shell.ended(state, at_once=isinstance(part, tree.CommandSub))
    commands = tuple(walk.commands[first:])
    if text is None:
        text = "" if set_up.prints_settings(walk, commands, shell) else _stand_in(walk, commands, shell)
    visited.origins.append(Origin(part.start, part.end, commands, text))
    if text is not None and isinstance(part, tree.CommandSub):
        visited.outputs[id(part)] = text


def _stand_in(walk: Walk, commands: "tuple[Command, ...]", shell: Shell) -> str | None:
    """Text like that which the commands print; None when it may be anything."""
    if counts.numeric(commands) and (not counts.by_lines(commands) or evaluated.reserved(walk, counts.MESSAGES, shell)):
        return counts.STANDS_IN if counts.lone(commands) else shapes.of_output(commands, walk.request.workspace) or counts.STANDS_IN
    text = shapes.of_output(commands, walk.request.workspace) or shapes.last_part(commands)
    if text is None and len(commands) > 1 and (made := shapes.temporary(commands)):
        shell.missing.add(made)
        shell.own[made] = True
        return made
    if text and shapes.may_be_empty(commands):
        shell.missing.add(text)
    if text and commands[0].program == "mktemp":
        shell.own[text] = True
    return text


def perhaps_missing(field: "Field", shell: Shell) -> "Field":
    """`$(…)/etc/hosts` is another path when the command prints nothing."""
    if not shell.missing or not isinstance(field, words.Dynamic):
        return field
    found = [value[len(text) :] for value in field.values for text in shell.missing if value.startswith(text + "/")]
    return words.with_values(field, tuple(dict.fromkeys((*field.values, *found)))) if found else field


def _after(word: "Word", shell: Shell, frame: Frame, visited: Visited, arithmetic: bool) -> "Scope":
    """The variables once the word was expanded: `${x:=w}` and arithmetic assign."""
    if arithmetic:
        after = words.after_arithmetic(word, shell.scope)
        return meeting.joined(after, shell.scope) if fails(frame.script.source[word.start : word.end]) else after
    return words.after(word, shell.scope, frame.script.source, visited.output)


def _substitutions(word: "Word") -> "Iterator[tree.CommandSub | tree.ProcessSub]":
    for part in word.parts:
        if not isinstance(part, tree.Text):
            yield from _in_part(part)


def _in_part(part: "WordPart") -> "Iterator[tree.CommandSub | tree.ProcessSub]":
    if isinstance(part, (tree.CommandSub, tree.ProcessSub)):
        yield part
    elif isinstance(part, tree.Param):
        for word in (part.operand, part.replacement, part.subscript):
            if word is not None:
                yield from _substitutions(word)
    elif isinstance(part, tree.Arith):
        yield from _substitutions(part.expression)
    elif isinstance(part, tree.ExtGlob):
        yield from _substitutions(part.body)
    elif isinstance(part, tree.Array):
        for item in part.items:
            for each in (item.subscript, item.value):
                if each is not None:
                    yield from _substitutions(each)


def marked(field: "Field", visited: Visited, walk: Walk, program: str = "") -> "Field":
    """A word that holds a substitution says so, also where its output could be folded, and names the secrets it may lead to.

    program: what is given the word ("=": a variable); names that it shows as they are read lead nowhere.
    """
    origins = overlapping(visited.origins, field)
    if not isinstance(field, words.Dynamic) or not origins:
        return field
    if field.reason == words.FOLDED:
        return words.with_reason(field, words.SUBSTITUTION)
    if field.values or field.some or (program in SHOWING and field.reason == words.PROCESS):
        return field
    commands = tuple(command for origin in origins for command in origin.commands)
    found = word_forms.sought(commands, walk.request)
    if not found and (program == "=" or gives_on((program,))):
        found = word_forms.found(commands, walk)
    return words.with_some(field, found)


def tell_last(shell: Shell, source: str) -> None:
    """What `$_` may be in this source."""
    if shell.last is not None and ("$_" in source or "${_" in source):
        shell.scope = shell.scope.told("_", words.texts(shell.last))
