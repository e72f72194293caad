"""What bash evaluates although it is data: notes of the parser, output in arithmetic, and the texts as far as they are known."""

from capfence_sh import capabilities as cap
from capfence_sh import code, meeting, syntax, words
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.binding import UNSET, Binding, is_number
from capfence_sh.counts import MESSAGES
from capfence_sh.shell_names import CONTROLLING
from capfence_sh.syntax import tree
from capfence_sh.words import arithmetic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from capfence_sh.effects import Effect
    from capfence_sh.scope import Scope
    from capfence_sh.shell import Shell
    from capfence_sh.substitutions import Visited
    from capfence_sh.syntax.tree import Word
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

_NONE: "dict[str, Binding]" = {}
_MOST = 16  # of the assignments on one line that are looked at as additions
# noted by the parser, harmless here: `$"…"` is translated only where a message catalogue is set up
_SILENT = frozenset(("translation", "alias", "heredoc-tail", "heredoc-join"))
_EXPANDED = frozenset(("bad-substitution", "dup-word", "indirect"))
# noted about a script rather than about a word of it
_OF_SCRIPTS = frozenset(("alias", "heredoc-tail"))


def of_script(script: "tree.Script", sourced: bool) -> "tuple[Effect, ...]":
    """What is noted about a script as a whole: aliases that may replace its words, and commands that bash may lose behind a here-document.

    sourced: it is a file that is read into this shell; its aliases are judged where they are used.
    """
    known = sourced and "BASH_ALIASES" not in script.source.replace("'", "").replace('"', "").replace("\\", "")
    kinds = _OF_SCRIPTS - {"alias"} if known else _OF_SCRIPTS
    found = [note for note in script.notes if note.kind in kinds]
    if found:
        from capfence_sh import aliases

        found = [note for note in found if note.kind != "alias" or not aliases.of_its_own(note, script)]
    return tuple([fx.opaque(cap.EVALUATED_DATA, script.source[note.start : note.end]) for note in found])


def joined(script: "tree.Script") -> "tuple[str, tuple[Effect, ...]]":
    """The script as bash reads it again where it leaves out a separator, "" when it leaves out none; what is doubtful when that is no script."""
    for note in script.notes:
        if note.kind == "heredoc-join":
            text = script.source[script.start : note.start] + " " * (note.end - note.start) + script.source[note.end : script.end]
            if isinstance(syntax.parse(text), tree.Unparsed):
                return "", (fx.opaque(cap.EVALUATED_DATA, script.source[note.end : script.end]),)
            return text, ()
    return "", ()


def _between(start: int, end: int, notes: "tuple[tree.Note, ...]") -> "tuple[tree.Note, ...]":
    """The notes that begin there; they are sorted."""
    low, high = 0, len(notes)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if notes[middle].start < start else (low, middle)
    last = low
    while last < len(notes) and notes[last].start < end:
        last += 1
    return notes[low:last]


def notes(start: int, end: int, walk: "Walk", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """Evaluations of data noted by the parser between start and end, unless the data can only be a number, or is the key of an associative array."""
    found: list[Effect] = []
    for note in _between(start, end, frame.script.notes):
        if note.kind in _SILENT or _is_key(note.start, frame.script.source, shell):
            continue
        text = frame.script.source[note.start : note.end]
        if note.kind == "arithmetic-name":
            known = all(_numeric(name, shell) for name in note.names)
        else:
            known = note.kind in _EXPANDED and _says_no_more(note, text, frame.script.source[start : note.start], walk, shell, frame)
        if not known:
            found.append(fx.opaque(cap.EVALUATED_DATA, text))
    return found


def _says_no_more(note: "tree.Note", text: str, before: str, walk: "Walk", shell: "Shell", frame: "Frame") -> bool:
    """Whether nothing is evaluated in this text after all.  before: the word up to there."""
    if note.kind == "dup-word" and _is_descriptor(text, shell):
        return True
    if note.kind == "indirect" and (frame.remote or _is_name(note.names, text, shell)):
        return not frame.remote
    from capfence_sh import untouched

    if note.kind == "dup-word":
        return untouched.says_no_more(text, walk, shell)
    fails = note.kind == "bad-substitution" or untouched.is_set_nowhere(note.names[0], before, walk, shell, frame)
    if fails:
        walk.discarded(shell)
    return fails


def _is_name(names: tuple[str, ...], text: str, shell: "Shell") -> bool:
    """Whether `${!x}` only looks up variables by name: what x holds is known and has no subscript; where it is not set, bash runs nothing."""
    held = shell.scope.lookup(names[0]) if "[" not in text and "@" not in text and names[0].isidentifier() else None
    surely = held is not None and held.known and not held.unset and held.array is None
    return held is not None and surely and all(value.isascii() and value.isidentifier() for value in held.values)


def _is_descriptor(text: str, shell: "Shell") -> bool:
    """Whether the target of `>&` is nothing but a variable that holds a number: $fd, "${fd}", ${COPROC[1]}."""
    name = text.strip('"').removeprefix("$").removeprefix("{").removesuffix("}")
    plain = name.removesuffix("[0]").removesuffix("[1]")
    if not plain.isidentifier() or text.strip('"') not in ("$" + plain, "${" + name + "}"):
        return False
    binding = shell.scope.get(plain)
    return binding is not None and is_number(binding)


def operands(word: "Word", arithmetic: bool, shell: "Shell", frame: "Frame") -> "list[Effect]":
    """Text that an expansion puts into arithmetic: quoted operands, and positional parameters that hold more than numbers and names."""
    found: list[Effect] = []
    for part in word.parts:
        if isinstance(part, tree.Arith):
            found += operands(part.expression, True, shell, frame)
        elif isinstance(part, tree.Param):
            inner = [each for each in (part.operand, part.replacement) if each is not None]
            if arithmetic and (any(map(_holds_code, inner)) or _is_doubtful_argument(part.name, shell)):
                found.append(fx.opaque(cap.EVALUATED_DATA, frame.script.source[part.start : part.end]))
            for each in inner:
                found += operands(each, arithmetic or part.op == ":", shell, frame)
            found += subscript(part.name, part.subscript, shell, frame)
    return found


def subscript(name: str, word: "Word | None", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """The same of a subscript, unless the array is one that `declare -A` made."""
    return operands(word, True, shell, frame) if word is not None and not shell.keyed.get(name, False) else []


def _holds_code(word: "Word") -> bool:
    return any(isinstance(part, tree.Text) and ("$" in part.value or "`" in part.value) for part in word.parts)


def _is_doubtful_argument(name: str, shell: "Shell") -> bool:
    if not name.isdigit() and name not in ("@", "*"):
        return False
    fields = shell.scope.positional
    if fields is None:
        return True
    chosen = fields if not name.isdigit() else fields[int(name) - 1 : int(name)] if name != "0" else ()
    values = [text for field in chosen for text in words.texts(field)]
    unknown = any(
        not words.is_complete(field) and field.reason not in words.NUMBERS for field in chosen if isinstance(field, words.Dynamic)
    )
    return unknown or any("$" in text or "`" in text for text in values)


def defaults(word: "Word", frame: "Frame") -> "list[Effect]":
    """`${NAME:=…}` gives a value to a variable that decides what runs next."""
    found = [part for part in word.parts if isinstance(part, tree.Param) and part.op in (":=", "=") and part.name in CONTROLLING]
    return [fx.opaque(cap.EVALUATED_DATA, frame.script.source[part.start : part.end]) for part in found]


def _is_key(start: int, source: str, shell: "Shell") -> bool:
    """Whether a subscript begins there that belongs to an array which `declare -A` made: bash takes it as text."""
    if source[start - 1 : start] != "[":
        return False
    first = start - 1
    while first and (source[first - 1].isalnum() or source[first - 1] == "_"):
        first -= 1
    return shell.keyed.get(source[first : start - 1]) is True


def integers(walk: "Walk", before: "Scope", shell: "Shell", frame: "Frame", added: "Mapping[str, Binding]" = _NONE) -> None:
    """Bash evaluates what a variable is given that was declared an integer, however it gets it.

    before: what it may refer to by its own name.  added: what is added to variables, an expression of its own whatever they hold.
    """
    if not walk.integers:
        return
    for name in meeting.touched(before, shell.scope):
        if name not in walk.integers:
            continue
        binding = added.get(name) or shell.scope.get(name)
        if not all(map(_is_plain_number, shell.scope.lookup(name).values)):
            shell.scope = _with_number(name, before, shell.scope)
        if binding is None or (is_number(binding) if name in MESSAGES else _counts(binding, before, set())):
            continue
        walk.commands.append(bare((fx.opaque(cap.EVALUATED_DATA, name),), frame, frame.script.source))
        for text in (*binding.values, *(binding.array or ())):
            if "$(" in text or "`" in text:
                code.run_evaluated(walk, text, shell, frame)


def _with_number(name: str, before: "Scope", scope: "Scope") -> "Scope":
    """The scope in which the variable may also hold the number that its text comes to."""
    held = scope.lookup(name)

    def lookup(each: str) -> str | None:
        known = before.lookup(each)
        if known is UNSET or not known.known or known.unset:
            return "" if known is UNSET else None
        numbers = [value for value in known.values if _is_plain_number(value)] or list(known.values)
        return numbers[0] if len(numbers) == 1 else None

    found = [str(number) for number in (arithmetic.evaluate(value or "0", lookup) for value in held.values) if number is not None]
    if not held.known or held.array is not None or len(found) < len(held.values):
        return scope.or_number(name)
    values = tuple(dict.fromkeys((*held.values, *found)))
    return scope.bind(name, Binding(values, held.reason, True, None, held.origin, held.unset, names=held.names))


def _is_plain_number(text: str) -> bool:
    """Whether the value of an expression is how it is written."""
    digits = text.removeprefix("-")
    return text.isascii() and digits.isdigit() and (digits[0] != "0" or text == "0")


def added(assignments: "tuple[tree.Assignment, ...]", settings: "tuple[tuple[str, Field], ...]") -> "dict[str, Binding]":
    """What `NAME+=value` adds to variables that nothing else on the line gives a value."""
    names = [name for name, _ in settings]
    plain = [each.append and each.array is None and each.subscript is None and names.count(each.name) == 1 for each in assignments[:_MOST]]
    return {name: Binding.of_field(value) for alone, (name, value) in zip(plain, settings) if alone}


def reserved(walk: "Walk", names: tuple[str, ...], shell: "Shell") -> bool:
    """Whether variables of these names are not set, so that arithmetic over the names is 0: from here on a text that one is given is evaluated data."""
    if any(shell.scope.lookup(name) is not UNSET for name in names):
        return False
    walk.integers.update(names)
    return True


def _counts(binding: "Binding", before: "Scope", seen: set[str]) -> bool:
    """Whether a value is a number, or text that calculates with such.  seen: the variables that were looked at; each is, once."""
    values = (*binding.values, *(binding.array or ()))
    if binding.reason in words.NUMBERS and not values:
        return True
    if any("$" in value or "`" in value for value in values) or (binding.reason == words.ITEM and any(map(_stands_for_names, values))):
        return False
    if not binding.known and not (values and all(not value.strip("+-0123456789 ") for value in values)):
        return False
    for each in {part for value in values for part in _identifiers(value)}:
        held = None if each in seen else before.get(each)
        seen.add(each)
        if held is not None and not _counts(held, before, seen):
            return False
    return True


def _numeric(name: str, shell: "Shell", depth: int = 0) -> bool:
    """Whether arithmetic over a variable can run nothing: it holds numbers, or text and names of such variables without a substitution."""
    binding = shell.scope.get(name)
    if binding is None or binding.reason in words.NUMBERS:
        return True
    if binding.reason == words.EVALUATED or not binding.known or any("$" in value or "`" in value for value in binding.values):
        return False
    if binding.reason == words.ITEM and any(map(_stands_for_names, binding.values)):
        return False
    named = {part for value in binding.values for part in _identifiers(value)}
    return not named or (depth < 8 and all(_numeric(each, shell, depth + 1) for each in named))


def _stands_for_names(text: str) -> bool:
    """Whether a text stands for names of files, which may hold anything: `a[$(id)]`."""
    return any(mark in text for mark in "*?[")


def _identifiers(text: str) -> list[str]:
    """The variables an expression may name."""
    spaced = "".join(letter if letter.isalnum() or letter == "_" else " " for letter in text)
    return [part for part in spaced.split() if not part[0].isdigit()]


def substitutions(word: "Word", arithmetic: bool) -> "Iterator[tree.CommandSub]":
    """The substitutions in the word whose output arithmetic evaluates."""
    for part in word.parts:
        if isinstance(part, tree.Text):
            continue
        if isinstance(part, tree.CommandSub) and arithmetic:
            yield part
        elif isinstance(part, tree.Arith):
            yield from substitutions(part.expression, True)
        elif isinstance(part, tree.Param):
            if part.subscript is not None:
                yield from substitutions(part.subscript, True)
            for operand in (part.operand, part.replacement):
                if operand is not None:
                    yield from substitutions(operand, arithmetic or part.op == ":")


def output(parts: "Iterator[tree.CommandSub]", visited: "Visited", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """Output that could hold a substitution of its own, or the name of a variable that does, is evaluated data."""
    found: list[Effect] = []
    for part in parts:
        text = visited.output(part)
        if (
            text is None
            or "$" in text
            or "`" in text
            or _stands_for_names(text)
            or not all(_numeric(name, shell) for name in _identifiers(text))
        ):
            found.append(fx.opaque(cap.EVALUATED_DATA, frame.script.source[part.start : part.end]))
    return found


def texts(word: "Word", shell: "Shell", frame: "Frame") -> "Iterator[str]":
    """What is evaluated as far as it is known: the text itself, and the values of the variables it names."""
    for note in _between(word.start, word.end, frame.script.notes):
        if note.kind not in _SILENT:
            yield frame.script.source[note.start : note.end].strip("'\"")
            for name in note.names or _names_in(word):
                binding = shell.scope.get(name)
                yield from binding.values if binding is not None else ()


def _names_in(word: "Word") -> tuple[str, ...]:
    return tuple(part.name for part in word.parts if isinstance(part, tree.Param))
