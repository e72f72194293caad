"""The redirections of a command -> where it reads from, what opening the files means, and what it leaves in them."""

from capfence_sh import carried, glimpsed, made, outlets, own_files, variables, word_forms, words
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.binding import NUMBER
from capfence_sh.catalog import vocabulary as v
from capfence_sh.confirm.usual import direction
from capfence_sh.options import word_text
from capfence_sh.shell import Shell
from capfence_sh.substitutions import Visited, marked, perhaps_missing, visit
from capfence_sh.syntax import tree
from capfence_sh.walk import FILE, NO_STDIN, TEXT, Frame, Stdin, Walk, descriptor, downloads, overlapping
from capfence_sh.words import Dynamic
from capfence_sh.written import contents
from capfence_sh.written import names as names_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effects import Effect, Setting
    from capfence_sh.syntax.tree import Word
    from capfence_sh.walk import Opened
    from capfence_sh.words import Field

_OUTPUT = frozenset((">", ">>", ">|", "&>", "&>>", ">&", "<>"))
_APPENDING = (">>", "&>>", "<>")
_MOST = 1 << 12  # characters that are followed to a descriptor
_STDOUT = frozenset((">", ">>", ">|", "&>", "&>>", ">&"))
_REPLACING = frozenset((">", ">|", "&>", ">&"))


def redirected(walk: Walk, redirections: "tuple[tree.Redirection, ...]", shell: Shell, frame: Frame) -> Frame:
    """The frame of a compound command's body; its own redirections become a command without a program."""
    if not redirections:
        return frame
    visited = visit(walk, words_of(redirections), shell, frame)
    inner, effects, files = opened_by(walk, redirections, visited, shell, frame)
    if effects:
        start, end = redirections[0].start, redirections[-1].end
        walk.commands.append(bare(tuple(effects), frame, frame.script.source[start:end], files))
    return inner


def opened_by(
    walk: Walk, redirections: "tuple[tree.Redirection, ...]", visited: Visited, shell: Shell, frame: Frame
) -> "tuple[Frame, list[Effect], tuple[tuple[str, Field], ...]]":
    """(frame with its standard input, effects of the files opened, (operator, word) of each)"""
    effects: list[Effect] = []
    if not redirections:
        return frame, effects, ()
    files: list[tuple[str, Field]] = []
    setting = walk.setting(shell, frame)
    places: dict[str, int] = {}
    around = frame
    for each in redirections:
        stdin = _here(each, shell, frame, visited)
        if stdin is not None:
            frame = _opened(frame, each, stdin)
        if each.fd_name:
            shell.scope = shell.scope.bind(each.fd_name, NUMBER)
        if each.here is not None:
            files.append(("<<", words.expand_text(each.here.body, shell.scope, frame.script.source, visited.output)))
        if each.target is None:
            outlets.follow(each, None, (), places, around, shell)
            continue
        field = words.expand_single(each.target, shell.scope, frame.script.source, visited.output)
        if not isinstance(field, Dynamic) or field.reason != words.PROCESS:  # what is printed there is no name of a file
            field = perhaps_missing(marked(field, visited, walk), shell)
        files.append((each.op, field))
        paths = fx.paths_of(field, setting)
        walk.steps += max(len(paths) - 1, 0)  # each is looked at where it may lie
        outlets.follow(each, field, paths, places, around, shell)
        if each.op in (">&", "<&"):
            frame = _duplicated(frame, each, field, shell)
        if each.op in ("<<<", "<&") or (each.op == ">&" and _duplicates(field)):
            continue
        if each.op in _OUTPUT and (each.fd_name or each.fd not in (None, 1)) and paths != outlets.CLOSED:
            frame = frame.with_descriptor(each.fd_name or str(each.fd), paths)
        effects += _of_target(walk, each, field, shell, setting)
        if each.op not in _OUTPUT or (each.op == "<>" and each.fd in (None, 0) and not each.fd_name):
            frame = _opened(frame, each, _from_file(field, visited, shell, setting))
    place = outlets.OPEN if visited.spills else outlets.outlet(places, around, shell)
    frame = outlets.remembered(places, frame)
    return frame.with_outlet(place) if place else frame, effects, tuple(files)


def _of_target(walk: Walk, each: tree.Redirection, field: "Field", shell: Shell, setting: "Setting") -> "list[Effect]":
    """What opening the file means, in every form that its name can have."""
    effects: list[Effect] = []
    forms = [form[0] for form in word_forms.variants((field,), walk.found) if form]
    for form in forms:
        effects += fx.of_file(v.WRITE if each.op in _OUTPUT else v.READ, form, setting)
        if each.op in _REPLACING:
            own_files.remember(variables.of_outside(form, shell), shell, setting)
    if each.op == "<>":
        effects += [effect for form in forms for effect in fx.of_file(v.READ, form, setting)]
    return effects


def _opened(frame: Frame, each: tree.Redirection, stdin: Stdin) -> Frame:
    """The frame in which this is read from the descriptor of the redirection: standard input, or another one."""
    if each.fd in (None, 0) and not each.fd_name:
        return frame.with_stdin(stdin)
    return frame.with_descriptor(each.fd_name or str(each.fd), stdin)


def _duplicated(frame: Frame, each: tree.Redirection, field: "Field", shell: Shell) -> Frame:
    """The frame in which the descriptor of the redirection is another one; standard input is not known when that is not."""
    number = 0 if each.op == "<&" else 1
    name = each.fd_name or str(number if each.fd is None else each.fd)
    found = frame.stdin if word_text(field) == "0" else descriptor(field, frame, shell)
    if name == "0" and each.op == "<&" and word_text(field) != "0":
        closed = Stdin(TEXT, "", (), None) if word_text(field) == "-" else NO_STDIN
        return frame.with_stdin(found if isinstance(found, Stdin) else closed)
    return frame if found is None or name == "0" else frame.with_descriptor(name, found)


def _duplicates(field: "Field") -> bool:
    text = word_text(field)
    return text is not None and outlets.duplicates(text)


def _from_file(field: "Field", visited: Visited, shell: Shell, setting: "Setting") -> Stdin:
    origins = overlapping(visited.origins, field)
    text = origins[0].text if len(origins) == 1 else None
    paths = fx.paths_of(field, setting)
    written = shell.written(paths[0]) if not origins and len(paths) == 1 else None
    text = text if written is None else written.content
    names = names_in(shell.made.get(paths[0])) if shell.made and len(paths) == 1 and text is None else ()
    return Stdin(FILE, text, tuple(command for origin in origins for command in origin.commands), field, names=names)


def _here(each: tree.Redirection, shell: Shell, frame: Frame, visited: Visited) -> Stdin | None:
    if each.here is not None:
        body = words.expand_text(each.here.body, shell.scope, frame.script.source, visited.output)
        return Stdin(TEXT, word_text(body), (), None, not all(isinstance(part, tree.Text) for part in each.here.body.parts))
    if each.op == "<<<" and each.target is not None:
        field = words.expand_single(each.target, shell.scope, frame.script.source, visited.output)
        text = word_text(field)
        sources = tuple(command for origin in overlapping(visited.origins, field) for command in origin.commands)
        names = words.texts(field) if text is None else ()
        return Stdin(TEXT, None if text is None else text + "\n", sources, None, isinstance(field, words.Dynamic), names=names)
    return None


def stored(
    walk: Walk, redirections: "tuple[tree.Redirection, ...]", output: str | None, shell: Shell, frame: Frame, first: int
) -> str | None:
    """Remember what a compound command, whose commands are those from `first` on, puts into files; returns what it still prints."""
    targets = [(each.op, each.target) for each in redirections if each.target is not None and _prints(each)]
    files = tuple((op, words.expand_single(target, shell.scope, frame.script.source)) for op, target in targets)
    read = [_here(each, shell, frame, Visited()) for each in redirections] if files and output is None else []
    place = frame.outlet if redirections else outlets.ON
    frame = next((frame.with_stdin(stdin) for stdin in read if stdin is not None), frame)
    kept(walk, files, output, shell, frame, first)
    return outlets.printed(output, place)


def kept(
    walk: Walk,
    files: "tuple[tuple[str, Field], ...]",
    output: str | None,
    shell: Shell,
    frame: Frame,
    first: int,
    given: tuple[str, ...] = (),
) -> str | None:
    """Remember what a redirection puts into a file, for scripts that are written and then run.

    given: texts that a command gets besides its words.
    """
    if not files:
        if "1" in shell.opened and output:
            _add(shell.opened["1"], output, shell)
        return output
    commands = tuple(walk.commands[first:])
    fetched = downloads(commands)
    listed = word_forms.passed_on(commands, frame.stdin, walk) if output is None else ()
    carries = output is None and shell.made.loose
    walk.steps += len(shell.made.loose) >> 8 if carries else 0
    taken = carried.texts((*frame.stdin.source, *commands), frame.stdin, shell, walk.request) if carries else ()
    setting = walk.setting(shell, frame)
    for operator, field in files:
        if operator not in _OUTPUT:
            continue
        if operator == ">&" and (word_text(field) is None or _duplicates(field)):
            _add(descriptor(field, frame, shell), output, shell)
            continue
        paths = fx.paths_of(field, setting)
        held = {path: contents(operator in _APPENDING, output, shell.made.get(path), fetched, listed) for path in paths}
        if output is None and any(map(glimpsed.runs, paths)):
            found = (*glimpsed.texts((*frame.stdin.source, *commands), frame.stdin.text), *given)
            walk.steps += sum(map(len, found)) >> 5
            held = {path: glimpsed.parts(each, path, found) for path, each in held.items()}
        shell.made = shell.made.plus(made.reached(made.matched(carried.parts(held, taken, None, shell), shell), shell))
    return outlets.printed(output, frame.outlet)


def _add(opened: "Opened | None", output: str | None, shell: Shell) -> None:
    """What goes to a descriptor that `exec` opened is a part of the files behind it."""
    if isinstance(opened, tuple) and opened != outlets.CLOSED and output and len(output) < _MOST:
        shell.made = shell.made.plus({path: contents(True, output, (None, *shell.made.get(path)), False) for path in opened})


def words_of(redirections: "tuple[tree.Redirection, ...]") -> "tuple[Word, ...]":
    targets = [each.target for each in redirections if each.target is not None]
    return tuple(targets) + tuple(each.here.body for each in redirections if each.here is not None)


def _prints(each: tree.Redirection) -> bool:
    """Whether the redirection opens standard output."""
    return each.op in _STDOUT and each.fd in (None, 1) and not each.fd_name


def of_word(field: "Field") -> tree.Redirection:
    descriptor, operator, target = direction(word_text(field) or "") or (None, "", "")
    start = field.end - len(target)
    word = tree.Word((tree.Text(target, False, start, field.end),), start, field.end)
    return tree.Redirection(operator, descriptor, "", word, None, field.start, field.end)


def printing(walk: Walk, node: tree.Simple, shell: Shell, frame: Frame, visited: Visited) -> "dict[str, Opened]":
    """The files that standard output goes to from now on."""
    targets = [each.target for each in node.redirections if each.target is not None and _prints(each)]
    fields = [words.expand_single(target, shell.scope, frame.script.source, visited.output) for target in targets]
    paths = [path for field in fields if not _duplicates(field) for path in fx.paths_of(field, walk.setting(shell, frame))]
    return {"1": tuple(paths)} if targets else {}
