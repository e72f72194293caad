"""The assignments of a command -> the values it is given, or the variables that it leaves."""

from capfence_sh import effort, inert, tables, variables, words
from capfence_sh.binding import FILES, SCRIPT
from capfence_sh.items import lists
from capfence_sh.options import word_text
from capfence_sh.shell import Shell
from capfence_sh.shell_names import CONTROLLING
from capfence_sh.substitutions import Visited, marked, perhaps_missing
from capfence_sh.syntax import tree
from capfence_sh.walk import Frame, Walk, overlapping
from capfence_sh.words import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.scope import Scope
    from capfence_sh.words import Field


def builds_on(assignments: "tuple[tree.Assignment, ...]", source: str) -> bool:
    """Whether a command in one of the values may see a variable that is set in front of it: bash goes from left to right."""
    later = source[assignments[1].start : assignments[-1].end]
    return ("$(" in later or "`" in later) and any(each.name in later for each in assignments[:-1])


def settings(walk: Walk, node: tree.Simple, visited: Visited, shell: Shell, frame: Frame) -> "tuple[tuple[str, Field], ...]":
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
    if each.array is not None and each.array.items and each.name in CONTROLLING:  # which of its elements decides is not looked at
        return Dynamic(words.VARIABLE, "", "", (), False, (), each.array.start, each.array.end)
    value = marked(words.expand_assignment(each.value, scope, frame.script.source, visited.output), visited, walk, "=")
    return variables.of_outside(perhaps_missing(value, shell), shell)


def assign(walk: Walk, each: tree.Assignment, value: "Field", visited: Visited, shell: Shell, frame: Frame) -> None:
    """Bind the variable; an element set by subscript makes the array unknown."""
    if shell.keyed.get(each.name) is True and (each.array is not None or each.subscript is not None):
        walk.steps += len(each.array.items) if each.array is not None else 1
        shell.scope = tables.assign(each, value, shell, frame.script.source, visited.output)
    elif each.array is not None and all(item.subscript is None for item in each.array.items):
        items = tuple([item.value for item in each.array.items if item.value is not None])
        fields = words.expand_list(items, shell.scope, frame.script.source, visited.output)
        walk.steps += effort.of_array(fields)
        shell.scope = shell.scope.assign_array(each.name, fields, each.append)
        if fields and not each.append and all(lists(field, visited, walk, frame) for field in fields):
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
        if not each.append and isinstance(value, Dynamic) and lists(value, visited, walk, frame):
            shell.scope = shell.scope.bind(each.name, FILES)


def declared(walk: Walk, node: tree.Simple, argv: "tuple[Field, ...]", visited: Visited, shell: Shell, frame: Frame) -> None:
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
            assign(
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
