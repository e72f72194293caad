"""Associative arrays that `declare -A` made: what assignments put into them, and the items of a loop over them.

In: a command's tree, and the shell whose `keyed` says which variables surely are associative arrays.  Out: the scope with their elements where every key
and value is known, else without any; the words of a loop.
"""

from capfence_sh import words
from capfence_sh.binding import Binding
from capfence_sh.places import secret_variable
from capfence_sh.syntax import tree

COUNTERS = Binding((), words.ARITHMETIC, False, unset=True)  # numbers, and nothing where there is no such key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.scope import Scope
    from capfence_sh.shell import Shell
    from capfence_sh.words import Field
    from capfence_sh.words.evaluation import Output


def assign(each: tree.Assignment, value: "Field", shell: "Shell", source: str, output: "Output") -> "Scope":
    """The scope after `NAME[KEY]=VALUE` or `NAME=([KEY]=VALUE …)`."""
    scope = shell.scope
    if each.array is not None:
        return scope.assign_table(each.name, _filled(each.name, each.array, each.append, scope, source, output))
    table = _table(each.name, scope)
    key = _text(words.expand_assignment(each.subscript, scope, source, output), scope)
    text = _text(value, scope)
    if table is None or key is None or text is None or key in ("", "@", "*"):
        counts = not each.append and _is_number(value) and each.name not in scope.also and all(map(_is_plain, (table or {}).values()))
        return (
            scope.bind(each.name, COUNTERS)
            if counts and (table is not None or _counts(scope.lookup(each.name)))
            else scope.forget(each.name)
        )
    return scope.assign_table(each.name, {**table, key: (table.get(key, "") if each.append else "") + text})


def declared(node: tree.Simple, shell: "Shell", source: str, output: "Output") -> "Scope":
    """The scope after `declare -A NAME=([KEY]=VALUE …)`; another name for an array, or one of its elements, leaves none of them known."""
    scope = shell.scope
    if any(_reaches_elements(word) for word in node.words[1:]):
        for name in scope.tables():
            scope = scope.forget(name)
    for word in node.words[1:]:
        first, last = (word.parts[0], word.parts[-1]) if len(word.parts) == 2 else (None, None)
        if isinstance(first, tree.Text) and isinstance(last, tree.Array):
            name = first.value.removesuffix("=").removesuffix("+")
            if shell.keyed.get(name) is True and name not in scope.also:
                scope = scope.assign_table(name, _filled(name, last, first.value.endswith("+="), scope, source, output))
    return scope


def counted(nodes: "tuple[tree.Word, ...]", shell: "Shell") -> bool:
    """Whether a loop goes over the subscripts of an array that no `declare -A` made: numbers."""
    part = nodes[0].parts[0] if len(nodes) == 1 and len(nodes[0].parts) == 1 else None
    if not isinstance(part, tree.Param) or part.subscript is None or not part.indirect or part.op not in ("", "@"):
        return False
    signs = part.subscript.parts
    listed = len(signs) == 1 and isinstance(signs[0], tree.Text) and signs[0].value in ("@", "*")
    return listed and part.name not in shell.keyed and shell.scope.complete


def _reaches_elements(word: tree.Word) -> bool:
    first = word.parts[0] if word.parts else None
    text = first.value if isinstance(first, tree.Text) else "["
    return "[" in text.partition("=")[0] or (text[:1] in ("-", "+") and "n" in text)


def items(nodes: "tuple[tree.Word, ...]", shell: "Shell") -> "tuple[Field, ...]":
    """The words of `for X in "${NAME[@]}"` or `"${!NAME[@]}"`, in any order; () for any other list."""
    part = nodes[0].parts[0] if len(nodes) == 1 and len(nodes[0].parts) == 1 else None
    if not isinstance(part, tree.Param) or part.subscript is None or part.op not in ("", "@") or part.length or not part.quoted:
        return ()
    signs = part.subscript.parts
    table = shell.scope.lookup(part.name).table
    if (
        table is None
        or len(signs) != 1
        or not isinstance(signs[0], tree.Text)
        or signs[0].value != "@"
        or shell.keyed.get(part.name) is not True
    ):
        return ()
    return tuple([words.Literal(text, False, part.start, part.end) for text in (table if part.indirect else table.values())])


def _counts(binding: Binding) -> bool:
    """Whether elements are only known to be numbers."""
    return binding.unset and not binding.known and not binding.values and binding.reason == words.ARITHMETIC


def _is_number(value: "Field") -> bool:
    if isinstance(value, words.Literal):
        return _is_plain(value.text)
    return value.reason in words.NUMBERS and not value.prefix and not value.suffix and all(map(_is_plain, value.values))


def _is_plain(text: str) -> bool:
    """Whether a text is digits and nothing else."""
    return text.isascii() and text.isdigit()


def _table(name: str, scope: "Scope") -> "Mapping[str, str] | None":
    binding = scope.lookup(name)
    return {} if binding.known and binding.unset and not binding.values else binding.table


def _filled(name: str, array: tree.Array, append: bool, scope: "Scope", source: str, output: "Output") -> "dict[str, str] | None":
    before = _table(name, scope) if append else {}
    if before is None:
        return None
    found = dict(before)
    for item in array.items:
        if item.subscript is None or item.append:
            return None
        key = _text(words.expand_assignment(item.subscript, scope, source, output), scope)
        text = "" if item.value is None else _text(words.expand_assignment(item.value, scope, source, output), scope)
        if key is None or text is None or key in ("", "@", "*"):
            return None
        found[key] = text
    return found


def _text(field: "Field", scope: "Scope") -> str | None:
    """The one text of a word that the script fixes; None for any other."""
    if field.glob or not words.is_complete(field) or len(words.texts(field)) != 1:
        return None
    names = () if isinstance(field, words.Literal) else field.names
    if any(secret_variable(name) or scope.bound(name) is None for name in names):
        return None
    return words.texts(field)[0]
