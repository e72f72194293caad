"""One simple command of the tree -> the words it receives, its redirections and its standard input; then `programs` says what it runs.

Substitutions inside the words come before it (`substitutions`).
"""

from capfence_sh import (
    assignments,
    discarded,
    effort,
    evaluated,
    glimpsed,
    heeded,
    items,
    meeting,
    programs,
    redirections,
    tables,
    variables,
    word_forms,
    words,
)
from capfence_sh.call import Call
from capfence_sh.functions import run_nothing
from capfence_sh.options import word_text
from capfence_sh.shell import Shell
from capfence_sh.substitutions import SHOWING, Visited, marked, perhaps_missing, tell_last, visit
from capfence_sh.syntax import tree
from capfence_sh.walk import Frame, Stdin, Walk
from capfence_sh.words import Dynamic, literal
from capfence_sh.words.glob_options import hidden_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Word
    from capfence_sh.words import Field


_ARGUMENTS = frozenset(("set", "shift"))


def run(walk: Walk, node: tree.Simple, shell: Shell, frame: Frame) -> str | None:
    """Follow one simple command; returns what it prints when that is known."""
    if len(node.assignments) > 1 and assignments.builds_on(node.assignments, frame.script.source):
        alone = not node.words and not node.redirections
        state = shell if alone else shell.subshell()
        printed = [run(walk, tree.Simple((each,), (), (), each.start, each.end), state, frame) for each in node.assignments]
        if alone:
            return "" if all(text == "" for text in printed) else None
    ambient, before = frame.stdin, shell.scope
    if shell.input is not None and frame.stdin is shell.input[0]:
        frame = frame.with_stdin(shell.input[1])
    tell_last(shell, frame.script.source[node.start : node.end])
    written = _words_of(node)
    visited = visit(walk, written, shell, frame)
    fields, argv = _argv(walk, node, visited, shell, frame)
    settings = assignments.settings(walk, node, visited, shell, frame) if node.assignments else ()
    lost = False
    if argv is not fields or settings:
        unknown = [field for field in (*argv, *dict(settings).values()) if isinstance(field, Dynamic)]
        lost = _lost(walk, node, written, unknown, shell, frame)
        walk.steps += sum([max(len(field.values), len(field.some)) + (len(field.names) >> 1) for field in unknown]) // 2
    if node.redirections and argv and word_text(argv[0]) in _ARGUMENTS:
        lost = lost or any(each.op == "<" for each in node.redirections)  # without the file it does not run
    inner, effects, files = redirections.opened_by(walk, node.redirections, visited, shell, frame)
    walk.steps += effort.of_words(written, argv, (*settings, *files), shell, inner) >> 6
    effects += evaluated.notes(node.start, _words_start(node), walk, shell, frame)
    for each in node.assignments:
        effects += evaluated.subscript(each.name, each.subscript, shell, frame)
    if settings and not argv and settings[0][0] == "BASH_CMDS":
        from capfence_sh import remembered

        settings = remembered.left(walk, node.assignments, settings, visited, shell, frame)
    call = Call(argv, settings, files, tuple(visited.origins), tuple(effects), node.start, node.end)
    first = len(walk.commands)
    if argv:
        output = _run_program(walk, node, call, visited, shell, inner, ambient if inner.stdin is not frame.stdin else None)
        evaluated.integers(walk, before, shell, frame)
    else:
        _bind(walk, node, call, visited, shell, frame)
        evaluated.integers(walk, before, shell, frame, evaluated.added(node.assignments, settings) if walk.integers else {})
        run_nothing(walk, call, shell, inner)
        output = _shown(node, inner)
    shell.scope = meeting.joined(shell.scope, before) if lost else shell.scope
    if argv:
        output = _kept(walk, call, output, shell, inner, first)
    return None if visited.spills else output


def _lost(walk: Walk, node: tree.Simple, written: "tuple[Word, ...]", unknown: "list[Dynamic]", shell: Shell, frame: Frame) -> bool:
    """Whether bash may throw the command away, and the rest of the line with it."""
    lost = discarded.perhaps(node, written, unknown, frame.script.source, shell.scope)
    if lost:
        walk.discarded(shell)
    return lost


def _argv(walk: Walk, node: tree.Simple, visited: Visited, shell: Shell, frame: Frame) -> "tuple[tuple[Field, ...], tuple[Field, ...]]":
    """(the words as they are expanded, the same with what is known of values that come from elsewhere)"""
    if visited.turns and node.words:
        fields = _in_turn(node.words, shell, frame, visited)
    else:
        fields = words.expand_command(node.words, shell.scope, frame.script.source, visited.output)
    argv = fields
    walk.steps += effort.of_number(fields, len(node.words))
    if not word_forms.all_literal(fields):
        name = word_text(fields[0]) or ""
        name = "" if name in shell.functions else name
        argv = tuple(variables.of_outside(perhaps_missing(marked(field, visited, walk, name), shell), shell) for field in fields)
        argv = items.spread(argv, visited, walk, shell, frame)
    if shell.scope.also and word_text(argv[0] if argv else literal("")) in SHOWING and "dotglob" in shell.scope.glob_options():
        argv = (*argv, *[each for field in argv[1:] for each in hidden_files(field)])
    return fields, argv


def _bind(walk: Walk, node: tree.Simple, call: Call, visited: Visited, shell: Shell, frame: Frame) -> None:
    """Bind the variables of a command that has no words."""
    walk.steps += sum([isinstance(value, Dynamic) for _, value in call.settings])  # what was put together
    for each, (_, value) in zip(node.assignments, call.settings):
        assignments.assign(walk, each, value, visited, shell, frame)


def _run_program(
    walk: Walk, node: tree.Simple, call: Call, visited: Visited, shell: Shell, frame: Frame, replaced: "Stdin | None"
) -> str | None:
    """Run the program, and what it changes in the shell; returns what it prints when that is known.

    replaced: the standard input around the command, where it has another one.
    """
    output = programs.run(walk, call, shell, frame)
    argv = call.argv
    shell.last = argv[-1]
    if word_text(argv[0]) in heeded.DECLARING:
        walk.steps += len(node.words)
        shell.scope = tables.declared(node, shell, frame.script.source, visited.output)
        assignments.declared(walk, node, argv, visited, shell, frame)
    if word_text(argv[-1]) == "exec":
        output = ""
        shell.redirected = shell.redirected or bool(node.redirections)
        shell.input = (replaced, frame.stdin) if replaced is not None else shell.input
        if node.redirections:
            shell.opened = {**shell.opened, **frame.opened, **redirections.printing(walk, node, shell, frame, visited)}
    return output


def _kept(walk: Walk, call: Call, output: str | None, shell: Shell, frame: Frame, first: int) -> str | None:
    """What a command, whose commands are those from `first` on, prints beside what goes to its files."""
    walk.steps += len(output or "") >> 6
    if not call.files:
        return redirections.kept(walk, (), output, shell, frame, first)
    given = [origin.text or "" for origin in call.origins] + [word_text(value) or "" for _, value in call.settings]
    return redirections.kept(walk, call.files, output, shell, frame, first, tuple(filter(glimpsed.telling, given)))


def _shown(node: tree.Simple, frame: Frame) -> str | None:
    """What a command without words prints: the file, when it is the `< FILE` that is all of a substitution."""
    only = node.redirections[0] if len(node.redirections) == 1 and not node.assignments else None
    if only is None or only.op != "<" or only.fd or only.fd_name:
        return ""
    return frame.stdin.text if frame.script.body is node and frame.script.start else None


def _words_start(node: tree.Simple) -> int:
    """Notes inside words were judged with them; what stands before the first word (an assignment's subscript) is judged here."""
    return node.words[0].start if node.words else node.end


def run_directed(walk: Walk, argv: "tuple[Field, ...]", endings: "tuple[Field, ...]", shell: Shell, frame: Frame, last: bool) -> str | None:
    """Follow plain words with redirections behind them, each given as one word (`confirm.usual`); last: nothing runs after them."""
    inner, effects, files = redirections.opened_by(walk, tuple(map(redirections.of_word, endings)), Visited(), shell, frame)
    first = len(walk.commands)
    output = programs.run(walk, Call(argv, (), files, (), tuple(effects), argv[0].start, endings[-1].end, last=last), shell, inner)
    if last:
        return None
    shell.redirected = shell.redirected or word_text(argv[-1]) == "exec"
    return redirections.kept(walk, files, output, shell, inner, first)


def run_words(walk: Walk, argv: "tuple[Field, ...]", shell: Shell, frame: Frame) -> str | None:
    """Follow an argv that was given as such."""
    return programs.run(walk, Call(argv, (), (), (), (), 0, frame.script.end, True), shell, frame)


def _in_turn(written: "tuple[Word, ...]", shell: Shell, frame: Frame, visited: Visited) -> "tuple[Field, ...]":
    """The words of a command some of which assign: each finds the variables as those before it left them."""
    fields: list[Field] = []
    first = 0
    for word, scope in visited.turns:
        end = next((at for at in range(first, len(written)) if written[at] is word), -1) + 1
        if end:
            fields += words.expand_command(written[first:end], scope, frame.script.source, visited.output, written[0])
            first = end
    return (*fields, *words.expand_command(written[first:], shell.scope, frame.script.source, visited.output, written[0]))


def _words_of(node: tree.Simple) -> "tuple[Word, ...]":
    """All words in the order in which bash expands them: those of a command come before its assignments."""
    if not node.assignments and not node.redirections:
        return node.words
    found: list[Word] = []
    for assignment in node.assignments:
        found += [word for word in (assignment.subscript, assignment.value) if word is not None]
        if assignment.array is not None:
            found.append(tree.Word((assignment.array,), assignment.array.start, assignment.array.end))
    return (*node.words, *redirections.words_of(node.redirections), *found)


def plain(word: "Word") -> str | None:
    """The text of a word that nothing in bash could change."""
    text = ""
    for part in word.parts:
        if not isinstance(part, tree.Text) or (not part.quoted and not part.value.isalnum()):
            return None
        text += part.value
    return text
