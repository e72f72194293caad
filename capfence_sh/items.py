"""Words that stand for more than one: what a loop variable may be, and the files that a pattern or another command lists."""

from capfence_sh import below, effort, inert, places, tables, word_forms, words
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.binding import DATA, FILES, LINES, NUMBER, Binding
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.shell import Shell
from capfence_sh.shell_names import CONTROLLING
from capfence_sh.substitutions import Visited, marked, tell_last, visit
from capfence_sh.syntax import tree
from capfence_sh.walk import Frame, Walk, overlapping
from capfence_sh.words import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field

_LISTING = frozenset(("cat", "grep", "cut", "awk", "head", "tail", "sort", "uniq"))
_COMPILERS = frozenset(("gcc", "g++", "cc", "c++", "clang", "clang++"))


def bind_items(walk: Walk, node: tree.For, shell: Shell, frame: Frame) -> None:
    """The loop variable of `for` may be any of the items; patterns stand for the files they match."""
    if node.words is None:
        fields = shell.scope.positional or ()
    else:
        tell_last(shell, frame.script.source[node.words[0].start : node.words[-1].end] if node.words else "")
        visited = visit(walk, node.words, shell, frame)
        fields = tables.items(node.words, shell) or tuple(
            listed(marked(field, visited, walk), visited, walk, frame)
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


def listed(field: "Field", visited: Visited, walk: Walk, frame: Frame) -> "Field":
    """The output of a command that lists files of the workspace is like a pattern for them."""
    if not isinstance(field, words.Dynamic) or field.reason != words.SUBSTITUTION or field.prefix or field.suffix or words.texts(field):
        return field
    origins = overlapping(visited.origins, field)
    found = below.patterns(origins[0].commands, frame.via, walk.request) if len(origins) == 1 else ()
    return words.Literal(found[0], True, field.start, field.end) if len(found) == 1 else field


def spread(argv: "tuple[Field, ...]", visited: Visited, walk: Walk, shell: Shell, frame: Frame) -> "tuple[Field, ...]":
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
    found = listed(field, visited, walk, frame)
    if found is field or not isinstance(found, words.Literal):
        return field
    return Dynamic(words.ITEM, found.text.removesuffix("*") or "./", "", (), False, (), field.start, field.end)


def lists(field: "Field", visited: Visited, walk: Walk, frame: Frame) -> bool:
    """Whether a word stands for names of files of the workspace: a pattern, or what a command lists."""
    if isinstance(field, words.Literal):
        usual = field.glob and field.text[:1] not in ("-", "/", "~") and ".." not in field.text
        return usual and not places.secret_name(field.text.rpartition("/")[2])
    found = listed(marked(field, visited, walk), visited, walk, frame)
    return isinstance(found, words.Literal)
