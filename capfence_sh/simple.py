"""One simple command of the tree -> the words it receives, its redirections and its standard input; then `programs` says what it runs.

Substitutions inside the words come before it (`substitutions`).
"""

from capfence_sh import (
    below,
    carried,
    discarded,
    effort,
    evaluated,
    glimpsed,
    heeded,
    inert,
    made,
    outlets,
    own_files,
    places,
    programs,
    tables,
    variables,
    word_forms,
    words,
)
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.binding import DATA, FILES, LINES, NUMBER, SCRIPT, Binding
from capfence_sh.call import Call
from capfence_sh.catalog import vocabulary as v
from capfence_sh.confirm.usual import direction
from capfence_sh.functions import run_nothing
from capfence_sh.options import word_text
from capfence_sh.shell import Shell
from capfence_sh.shell_names import CONTROLLING
from capfence_sh.substitutions import SHOWING, Visited, marked, perhaps_missing, visit
from capfence_sh.syntax import tree
from capfence_sh.walk import FILE, NO_STDIN, TEXT, Frame, Stdin, Walk, descriptor, downloads, overlapping
from capfence_sh.words import Dynamic, literal
from capfence_sh.words.glob_options import hidden_files
from capfence_sh.written import contents
from capfence_sh.written import names as names_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.effects import Effect, Setting
    from capfence_sh.scope import Scope
    from capfence_sh.syntax.tree import Word
    from capfence_sh.walk import Opened
    from capfence_sh.words import Field

    Output = Callable[[tree.CommandSub], str | None]

_LISTING = frozenset(("cat", "grep", "cut", "awk", "head", "tail", "sort", "uniq"))
_OUTPUT = frozenset((">", ">>", ">|", "&>", "&>>", ">&", "<>"))
_APPENDING = (">>", "&>>", "<>")
_MOST = 1 << 12  # characters that are followed to a descriptor
_STDOUT = frozenset((">", ">>", ">|", "&>", "&>>", ">&"))
_REPLACING = frozenset((">", ">|", "&>", ">&"))


# ---- the command ---------------------------------------------------------------------------------------------------------


def run(walk: Walk, node: tree.Simple, shell: Shell, frame: Frame) -> str | None:
    """Follow one simple command; returns what it prints when that is known."""
    if len(node.assignments) > 1 and _builds_on(node.assignments, frame.script.source):
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
        argv = _spread(argv, visited, walk, shell, frame)
    if shell.scope.also and word_text(argv[0] if argv else literal("")) in SHOWING and "dotglob" in shell.scope.glob_options():
        argv = (*argv, *[each for field in argv[1:] for each in hidden_files(field)])
    settings = _settings(walk, node, visited, shell, frame) if node.assignments else ()
    lost = False
    if argv is not fields or settings:
        unknown = [field for field in (*argv, *dict(settings).values()) if isinstance(field, Dynamic)]
        lost = discarded.perhaps(node, written, unknown, frame.script.source, shell.scope)
        walk.steps += sum([max(len(field.values), len(field.some)) + (len(field.names) >> 1) for field in unknown]) // 2
    inner, effects, files = _redirections(walk, node.redirections, visited, shell, frame)
    walk.steps += effort.of_words(written, argv, (*settings, *files), shell, inner) >> 6
    effects += evaluated.notes(node.start, _words_start(node), shell, frame)
    for each in node.assignments:
        effects += evaluated.subscript(each.name, each.subscript, shell, frame)
    call = Call(argv, settings, files, tuple(visited.origins), tuple(effects), node.start, node.end)
    if not argv:
        walk.steps += sum([isinstance(value, Dynamic) for _, value in settings])  # what was put together
        for each, (_, value) in zip(node.assignments, settings):
            _assign(walk, each, value, visited, shell, frame)
        evaluated.integers(walk, before, shell, frame, evaluated.added(node.assignments, settings) if walk.integers else {})
        run_nothing(walk, call, shell, inner)
        shell.scope = shell.scope.join(before) if lost else shell.scope
        return None if visited.spills else _shown(node, inner)
    first = len(walk.commands)
    output = programs.run(walk, call, shell, inner)
    shell.last = argv[-1]
    if word_text(argv[0]) in heeded.DECLARING:
        walk.steps += len(node.words)
        shell.scope = tables.declared(node, shell, frame.script.source, visited.output)
        _declared(walk, node, argv, visited, shell, frame)
    if word_text(argv[-1]) == "exec":
        output = ""
        shell.redirected = shell.redirected or bool(node.redirections)
        shell.input = (ambient, inner.stdin) if inner.stdin is not frame.stdin else shell.input
        shell.opened = (
            {**shell.opened, **inner.opened, **_printing(walk, node, shell, inner, visited)} if node.redirections else shell.opened
        )
    evaluated.integers(walk, before, shell, frame)
    shell.scope = shell.scope.join(before) if lost else shell.scope
    walk.steps += len(output or "") >> 6
    given = [origin.text or "" for origin in visited.origins] + [word_text(value) or "" for _, value in settings] if files else []
    output = _stored(walk, files, output, shell, inner, first, tuple(filter(glimpsed.telling, given)))
    return None if visited.spills else output


def _builds_on(assignments: "tuple[tree.Assignment, ...]", source: str) -> bool:
    """Whether a command in one of the values may see a variable that is set in front of it: bash goes from left to right."""
    later = source[assignments[1].start : assignments[-1].end]
    return ("$(" in later or "`" in later) and any(each.name in later for each in assignments[:-1])


def _shown(node: tree.Simple, frame: Frame) -> str | None:
    """What a command without words prints: the file, when it is the `< FILE` that is all of a substitution."""
    only = node.redirections[0] if len(node.redirections) == 1 and not node.assignments else None
    if only is None or only.op != "<" or only.fd or only.fd_name:
        return ""
    return frame.stdin.text if frame.script.body is node and frame.script.start else None


def tell_last(shell: Shell, source: str) -> None:
    """What `$_` may be in this source."""
    if shell.last is not None and ("$_" in source or "${_" in source):
        shell.scope = shell.scope.told("_", words.texts(shell.last))


def _printing(walk: Walk, node: tree.Simple, shell: Shell, frame: Frame, visited: Visited) -> "dict[str, Opened]":
    """The files that standard output goes to from now on."""
    targets = [each.target for each in node.redirections if each.target is not None and _prints(each)]
    fields = [words.expand_single(target, shell.scope, frame.script.source, visited.output) for target in targets]
    paths = [path for field in fields if not _duplicates(field) for path in fx.paths_of(field, walk.setting(shell, frame))]
    return {"1": tuple(paths)} if targets else {}


def _prints(each: tree.Redirection) -> bool:
    """Whether the redirection opens standard output."""
    return each.op in _STDOUT and each.fd in (None, 1) and not each.fd_name


def _words_start(node: tree.Simple) -> int:
    """Notes inside words were judged with them; what stands before the first word (an assignment's subscript) is judged here."""
    return node.words[0].start if node.words else node.end


def run_directed(walk: Walk, argv: "tuple[Field, ...]", endings: "tuple[Field, ...]", shell: Shell, frame: Frame, last: bool) -> str | None:
    """Follow plain words with redirections behind them, each given as one word (`confirm.usual`); last: nothing runs after them."""
    redirections = tuple(map(_redirection, endings))
    inner, effects, files = _redirections(walk, redirections, Visited(), shell, frame)
    first = len(walk.commands)
    output = programs.run(walk, Call(argv, (), files, (), tuple(effects), argv[0].start, endings[-1].end, last=last), shell, inner)
    if last:
        return None
    shell.redirected = shell.redirected or word_text(argv[-1]) == "exec"
    return _stored(walk, files, output, shell, inner, first)


def _redirection(field: "Field") -> tree.Redirection:
    descriptor, operator, target = direction(word_text(field) or "") or (None, "", "")
    start = field.end - len(target)
    word = tree.Word((tree.Text(target, False, start, field.end),), start, field.end)
    return tree.Redirection(operator, descriptor, "", word, None, field.start, field.end)


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
    return (*node.words, *_redirection_words(node.redirections), *found)


def _redirection_words(redirections: "tuple[tree.Redirection, ...]") -> "tuple[Word, ...]":
    targets = [each.target for each in redirections if each.target is not None]
    return tuple(targets) + tuple(each.here.body for each in redirections if each.here is not None)


def _settings(walk: Walk, node: tree.Simple, visited: Visited, shell: Shell, frame: Frame) -> "tuple[tuple[str, Field], ...]":
    """The variables that a command sets, and their values: each finds those before it."""
    scope = visited.turns[0][1] if visited.turns and not node.words else shell.scope
    alone = len(node.assignments) == 1
    found: list[tuple[str, Field]] = []
    for each in node.assignments:
        value = _value(each, visited, shell, frame, walk, scope)
        found.append((each.name, value))
        if not alone:
            scope = (
                words.after(each.value, scope, frame.script.source, visited.output) if each.value is not None and visited.turns else scope
            )
            whole = each.array is None and each.subscript is None
            scope = scope.assign(each.name, value, each.append) if whole else scope.forget(each.name)
    return tuple(found)


def _value(each: tree.Assignment, visited: Visited, shell: Shell, frame: Frame, walk: Walk, scope: "Scope") -> "Field":
    value = marked(words.expand_assignment(each.value, scope, frame.script.source, visited.output), visited, walk, "=")
    return variables.of_outside(perhaps_missing(value, shell), shell)


def _assign(walk: Walk, each: tree.Assignment, value: "Field", visited: Visited, shell: Shell, frame: Frame) -> None:
    """Bind the variable; an element set by subscript makes the array unknown."""
    if shell.keyed.get(each.name) is True and (each.array is not None or each.subscript is not None):
        walk.steps += len(each.array.items) if each.array is not None else 1
        shell.scope = tables.assign(each, value, shell, frame.script.source, visited.output)
    elif each.array is not None and all(item.subscript is None for item in each.array.items):
        items = tuple([item.value for item in each.array.items if item.value is not None])
        fields = words.expand_list(items, shell.scope, frame.script.source, visited.output)
        walk.steps += effort.of_array(fields)
        shell.scope = shell.scope.assign_array(each.name, fields, each.append)
        if fields and not each.append and all(_lists(field, visited, walk, frame) for field in fields):
            shell.scope = shell.scope.bind(each.name, FILES)
    elif each.array is not None:
        items = tuple([item.value for item in each.array.items if item.value is not None])
        fields = words.expand_list(items, shell.scope, frame.script.source, visited.output)
        shell.scope = shell.scope.with_element(each.name, tuple(text for field in fields[:8] for text in words.texts(field)))
    elif each.subscript is not None:
        item = words.expand_assignment(each.subscript, shell.scope, frame.script.source, visited.output)
        shell.scope = shell.scope.with_item(each.name, word_text(item) or "", value, each.append)
    else:
        counted = "" if each.append or not visited.origins else inert.origin(value, overlapping(visited.origins, value))
        shell.scope = shell.scope.assign(each.name, value, each.append, counted or SCRIPT)
        if each.append and each.name in walk.integers:
            shell.scope = shell.scope.or_number(each.name)
        if not each.append and isinstance(value, Dynamic) and _lists(value, visited, walk, frame):
            shell.scope = shell.scope.bind(each.name, FILES)


def _declared(walk: Walk, node: tree.Simple, argv: "tuple[Field, ...]", visited: Visited, shell: Shell, frame: Frame) -> None:
    """`declare NAME=(WORDS)`: as the assignment, where nothing but that follows from the options; else these are among the elements."""
    given = "".join([(word_text(field) or "?")[1:] for field in argv[1:] if (word_text(field) or "-")[:1] in ("-", "+")])
    usual = not given.strip("ax-") and word_text(argv[0]) in ("declare", "typeset", "local", "export")
    for word in node.words[1:]:
        array, first = word.parts[-1], word.parts[0]
        if not isinstance(array, tree.Array) or not isinstance(first, tree.Text) or len(word.parts) != 2:
            continue
        name = first.value.removesuffix("=").removesuffix("+")
        if shell.keyed.get(name) is True:
            continue
        if usual and (shell.returns is not None or word_text(argv[0]) != "local"):
            _assign(
                walk,
                tree.Assignment(name, None, first.value.endswith("+="), None, array, word.start, word.end),
                argv[0],
                visited,
                shell,
                frame,
            )
            continue
        items = tuple([item.value for item in array.items if item.value is not None])
        fields = words.expand_list(items, shell.scope, frame.script.source, visited.output)
        walk.steps += effort.of_array(fields)
        shell.scope = shell.scope.with_element(name, tuple([text for field in fields for text in words.texts(field)]))


def _lists(field: "Field", visited: Visited, walk: Walk, frame: Frame) -> bool:
    """Whether a word stands for names of files of the workspace: a pattern, or what a command lists."""
    if isinstance(field, words.Literal):
        usual = field.glob and field.text[:1] not in ("-", "/", "~") and ".." not in field.text
        return usual and not places.secret_name(field.text.rpartition("/")[2])
    found = _listed(marked(field, visited, walk), visited, walk, frame)
    return isinstance(found, words.Literal)


def bind_items(walk: Walk, node: tree.For, shell: Shell, frame: Frame) -> None:
    """The loop variable of `for` may be any of the items; patterns stand for the files they match."""
    if node.words is None:
        fields = shell.scope.positional or ()
    else:
        tell_last(shell, frame.script.source[node.words[0].start : node.words[-1].end] if node.words else "")
        visited = visit(walk, node.words, shell, frame)
        fields = tables.items(node.words, shell) or tuple(
            _listed(marked(field, visited, walk), visited, walk, frame)
            for field in words.expand_list(node.words, shell.scope, frame.script.source, visited.output)
        )
    walk.steps += effort.of_items(node.words or (), fields, shell)
    binding = NUMBER if node.words is not None and tables.counted(node.words, shell) else Binding.of_items(fields)
    if not binding.known and fields and all(words.texts(field) and (field.glob or words.is_complete(field)) for field in fields):
        # patterns stand for the files they match: good evidence of where those lie
        values = tuple(dict.fromkeys(text for field in fields for text in words.texts(field)))
        binding = Binding(values, words.ITEM, True, None, binding.origin, binding.unset, binding.prefix)
    if node.words is not None and visited.origins:
        met = word_forms.found(tuple(command for origin in visited.origins for command in origin.commands), walk)
        if met:
            binding = Binding((*binding.values, *met), binding.reason, binding.known, None, binding.origin, binding.unset, binding.prefix)
    if len(fields) == 1 and node.words is not None and visited.origins:
        counted = inert.origin(fields[0], overlapping(visited.origins, fields[0]))
        binding = Binding(binding.values, binding.reason, binding.known, None, LINES) if counted else binding
        binding = Binding((), words.ITEM, False, None, DATA) if _is_list(fields[0], visited) and not binding.values else binding
    if node.name in CONTROLLING:
        walk.commands.append(bare((fx.opaque(cap.EVALUATED_DATA, node.name),), frame, frame.script.source))
    shell.scope = shell.scope.bind(node.name, binding)


def _is_list(field: "Field", visited: Visited) -> bool:
    """Whether the items are the words of a file, as `read` gets them line by line: $(cat hosts.txt), $(grep -v '^#' hosts.txt)."""
    if not isinstance(field, Dynamic) or field.reason != words.SUBSTITUTION or field.prefix or field.suffix or field.names or field.some:
        return False
    commands = [command for origin in overlapping(visited.origins, field) for command in origin.commands]
    for command in commands:
        if command.program not in _LISTING or command.reading is None or command.redirections or command.reading.has("-r", "-R"):
            return False
    read = [
        field
        for use in (commands[0].reading.uses if commands and commands[0].reading is not None else ())
        for field in use.fields
        if use.role == v.READ
    ]
    return len(read) == 1 and isinstance(read[0], words.Literal) and not read[0].glob


def _listed(field: "Field", visited: Visited, walk: Walk, frame: Frame) -> "Field":
    """The output of a command that lists files of the workspace is like a pattern for them."""
    if not isinstance(field, words.Dynamic) or field.reason != words.SUBSTITUTION or field.prefix or field.suffix or words.texts(field):
        return field
    origins = overlapping(visited.origins, field)
    found = below.patterns(origins[0].commands, frame.via, walk.request) if len(origins) == 1 else ()
    return words.Literal(found[0], True, field.start, field.end) if len(found) == 1 else field


_COMPILERS = frozenset(("gcc", "g++", "cc", "c++", "clang", "clang++"))


def _spread(argv: "tuple[Field, ...]", visited: Visited, walk: Walk, shell: Shell, frame: Frame) -> "tuple[Field, ...]":
    """`sed -i s/a/b/ $(grep -rl a src)`: what a command changes lies below the folder that another lists, and no name there is an option."""
    changes = below.changes(argv)
    argv = (argv[0], *(_files(field, changes, visited, walk, shell, frame) for field in argv[1:]))
    if (word_text(argv[0]) or "") in _COMPILERS and visited.origins:
        from capfence_sh import package_flags

        argv = tuple(package_flags.known(field, overlapping(visited.origins, field), shell) for field in argv)
    return argv


def _files(field: "Field", changes: bool, visited: Visited, walk: Walk, shell: Shell, frame: Frame) -> "Field":
    if not isinstance(field, Dynamic) or not field.splits or field.some or field.values or field.prefix or field.suffix:
        return _below(field, visited, walk, frame) if changes and isinstance(field, Dynamic) and field.splits else field
    if field.reason == words.SUBSTITUTION:
        return _below(field, visited, walk, frame)
    listed = len(field.names) == 1 and field.reason == words.ITEM and shell.scope.lookup(field.names[0]) is FILES
    return Dynamic(words.ITEM, "./", "", (), False, field.names, field.start, field.end) if listed else field


def _below(field: "Field", visited: Visited, walk: Walk, frame: Frame) -> "Field":
    found = _listed(field, visited, walk, frame)
    if found is field or not isinstance(found, words.Literal):
        return field
    return Dynamic(words.ITEM, found.text.removesuffix("*") or "./", "", (), False, (), field.start, field.end)


# ---- redirections --------------------------------------------------------------------------------------------------------


def redirected(walk: Walk, redirections: "tuple[tree.Redirection, ...]", shell: Shell, frame: Frame) -> Frame:
    """The frame of a compound command's body; its own redirections become a command without a program."""
    if not redirections:
        return frame
    visited = visit(walk, _redirection_words(redirections), shell, frame)
    inner, effects, files = _redirections(walk, redirections, visited, shell, frame)
    if effects:
        start, end = redirections[0].start, redirections[-1].end
        walk.commands.append(bare(tuple(effects), frame, frame.script.source[start:end], files))
    return inner


def _redirections(
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
        forms = word_forms.variants((field,), walk.found)
        for form in (form[0] for form in forms if form):
            effects += fx.of_file(v.WRITE if each.op in _OUTPUT else v.READ, form, setting)
            if each.op in _REPLACING:
                own_files.remember(variables.of_outside(form, shell), shell, setting)
        if each.op == "<>":
            effects += [effect for form in forms if form for effect in fx.of_file(v.READ, form[0], setting)]
        if each.op not in _OUTPUT or (each.op == "<>" and each.fd in (None, 0) and not each.fd_name):
            frame = _opened(frame, each, _from_file(field, visited, shell, setting))
    place = outlets.OPEN if visited.spills else outlets.outlet(places, around, shell)
    frame = outlets.remembered(places, frame)
    return frame.with_outlet(place) if place else frame, effects, tuple(files)


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
    _stored(walk, files, output, shell, frame, first)
    return outlets.printed(output, place)


def _stored(
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


def plain(word: "Word") -> str | None:
    """The text of a word that nothing in bash could change."""
    text = ""
    for part in word.parts:
        if not isinstance(part, tree.Text) or (not part.quoted and not part.value.isalnum()):
            return None
        text += part.value
    return text
