"""A word of the tree and a Scope -> the fields that bash makes of it.

A word with any variable part never becomes a Literal: what the scope knows of it stands in `values`, as evidence.
"""

from capfence_sh.syntax.tree import Param, Text, Word
from capfence_sh.words import glob_options, tilde
from capfence_sh.words.assembly import ASSIGNED, ONE, TEXT, WORDS, Undecided, assemble
from capfence_sh.words.braces import expand_braces, has_braces
from capfence_sh.words.evaluation import Evaluator
from capfence_sh.words.fields import FOLDED, VARIABLE, Dynamic, Literal, gravest, is_complete, texts
from capfence_sh.words.values import DEFAULT_IFS, Values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.binding import Binding
    from capfence_sh.scope import Scope
    from capfence_sh.syntax.tree import WordPart
    from capfence_sh.words.evaluation import Output
    from capfence_sh.words.fields import Field

_DECLARING = frozenset(("declare", "export", "local", "readonly", "typeset"))
_ACTIVE = frozenset("*?[]{}~$")  # in texts without quotes: they may be more than themselves
_MOST_WORLDS = 32
_MOST_MADE = 4096  # words of a command that do not stand there
_MOST_TEXT = 1 << 18  # characters of all values of one word


def expand_command(
    row: "tuple[Word, ...]", scope: "Scope", source: str, output: "Output" = None, name: Word | None = None
) -> "tuple[Field, ...]":
    """The argv that the words of a simple command make; NAME=VALUE words of declaration builtins are not split.  name: its first word, when `row` begins behind it."""
    name = name or (row[0] if row else None)
    first = name.parts if name is not None else ()
    declares = len(first) == 1 and isinstance(first[0], Text) and not first[0].quoted and first[0].value in _DECLARING
    fields: list[Field] = []
    for position, word in enumerate(row):
        if len(fields) > position + _MOST_MADE:
            fields.append(_undecided(word))
            continue
        plain = None if declares else _plain_text(word.parts)
        if plain is not None:
            fields.append(Literal(plain, False, word.start, word.end))
            continue
        start = word.parts[0] if declares and word.parts else None
        setting = isinstance(start, Text) and not start.quoted and tilde.value_position(start.value) > 0
        fields += _expand(word, scope, source, output, ASSIGNED) if setting else expand(word, scope, source, output)
    return tuple(fields)


def expand(word: Word, scope: "Scope", source: str, output: "Output" = None) -> "tuple[Field, ...]":
    """The fields a command receives from one word of its line.

    `output` tells what a command substitution prints, None when that is not known.  No field comes back only where the source says so (`{,}`): a word that folds
    to nothing is one Dynamic that `splits` and has `some` == ("",).
    """
    plain = _plain_text(word.parts)
    if plain is not None:
        return (Literal(plain, False, word.start, word.end),)
    lone = _lone_variable(word, scope) or _joined_variables(word, scope, splits=True)
    return (lone,) if lone is not None else _expand(word, scope, source, output, WORDS)


def _expand(word: Word, scope: "Scope", source: str, output: "Output", mode: int) -> "tuple[Field, ...]":
    try:
        rows: tuple[tuple[WordPart, ...], ...] = (word.parts,)
        tildes = tilde.ARGUMENT
        if has_braces(word.parts):
            rows = expand_braces(word.parts, source)
            tildes = tilde.ARGUMENT if len(rows) == 1 else tilde.WORD_START
            if len(rows) > 1 and any(isinstance(part, Param) and part.op in (":=", "=") for part in word.parts):
                raise Undecided  # each word finds what the one before assigned
        fields: list[Field] = []
        size = 0
        for row in rows:
            plain = _plain_text(row) if mode == WORDS else None
            found: tuple[Field, ...] = (Literal(plain, False, word.start, word.end),) if plain else ()
            found = found or _worlds(row, scope, output, mode, tildes, word.start, word.end)
            size += sum(len(text) for field in found for text in texts(field))
            if size > _MOST_TEXT and len(rows) > 1:
                raise Undecided
            fields += found
        return _under_options(tuple(fields), scope)
    except Undecided:
        return (_undecided(word),)


def _under_options(fields: "tuple[Field, ...]", scope: "Scope") -> "tuple[Field, ...]":
    if not scope.also and not any(field.glob for field in fields):
        return fields
    options = scope.glob_options()
    return glob_options.widened(fields, options) if options else fields


def expand_list(row: "tuple[Word, ...]", scope: "Scope", source: str, output: "Output" = None) -> "tuple[Field, ...]":
    """What the words of a list become: the items of an array, of a loop."""
    fields: list[Field] = []
    for position, word in enumerate(row):
        many = len(fields) > position + _MOST_MADE
        fields += (_undecided(word),) if many else expand(word, scope, source, output)
    return tuple(fields)


def _undecided(word: Word) -> Dynamic:
    """What may be any words."""
    return Dynamic(VARIABLE, _certain_start(word.parts[0]), "", (), True, (), word.start, word.end)


def expand_assignment(word: Word | None, scope: "Scope", source: str, output: "Output" = None) -> "Field":
    """The value of `name=WORD`: no splitting, globs or braces, and a tilde behind each colon."""
    if word is None:
        return Literal("", False, 0, 0)
    return _single(word, scope, output, ASSIGNED, tilde.ASSIGNED)


def expand_single(word: Word, scope: "Scope", source: str, output: "Output" = None) -> "Field":
    """The one word of a redirection: globs are marked, nothing is split (bash refuses a target that becomes several words)."""
    field = _single(word, scope, output, ONE, tilde.WORD_START)
    options = scope.glob_options() if field.glob else ()
    return glob_options.widened_one(field, options) if options else field


def expand_text(word: Word, scope: "Scope", source: str, output: "Output" = None) -> "Field":
    """The text of a here-string, a here-document or the subject of `case`: no splitting and no globs."""
    return _single(word, scope, output, TEXT, tilde.WORD_START)


def pattern(word: Word, scope: "Scope", source: str, output: "Output" = None) -> "Field":
    """A pattern of `case` or `[[ == ]]`: with `glob`, the text is a pattern for `matches`; without, it matches itself."""
    return _single(word, scope, output, ONE, tilde.WORD_START)


def heredoc_text(body: Word, scope: "Scope", source: str, output: "Output" = None) -> str | None:
    """The text of a here-document when it is known without any variable; `expand_text` tells what else is known of it."""
    field = expand_text(body, scope, source, output)
    return field.text if isinstance(field, Literal) else None


def _plain_text(parts: "tuple[WordPart, ...]") -> str | None:
    """The text of a word in which nothing is special: by far the most common kind."""
    text = ""
    for part in parts:
        if not isinstance(part, Text):
            return None
        value = part.value
        if not part.quoted and ("*" in value or "?" in value or "[" in value or "{" in value or "~" in value):
            return None
        text = text + value if text else value
    return text


def _lone_variable(word: Word, scope: "Scope") -> Dynamic | None:
    """The field of a word that is only `$name` or "$name" with known values that splitting and globs leave alone: the most common kind with a variable."""
    part = word.parts[0] if len(word.parts) == 1 else None
    if not isinstance(part, Param):
        return None
    binding = _known_binding(part, scope)
    if binding is None or binding.unset or not (part.quoted or all(binding.values)):
        return None
    return Dynamic(binding.reason, "", "", binding.values, False, (part.name,), word.start, word.end)


def _known_binding(part: Param, scope: "Scope") -> "Binding | None":
    """The binding of `$name` or "$name" with known values that splitting and globs leave alone."""
    if part.op or part.subscript is not None or part.length or part.indirect or not part.name[0].isalpha():
        return None
    binding = scope.lookup(part.name)
    if not binding.known or scope.lookup("IFS").values != (DEFAULT_IFS,):
        return None
    if not part.quoted and any(c in value for value in binding.values for c in " \t\n*?["):
        return None
    if scope.also and not part.quoted and any("(" in value for value in binding.values):
        return None
    return binding


def _joined_variables(word: Word, scope: "Scope", splits: bool) -> "Field | None":
    """The field of a word put together from such variables and plain texts: what `_worlds` finds, without the pieces of each world.

    splits: expansions without quotes that are empty leave no trace, as in the words of a command.
    """
    texts_of: list[str] = []
    bound: list[tuple[int, Param, Binding]] = []
    for position, part in enumerate(word.parts):
        if isinstance(part, Param):
            binding = _known_binding(part, scope)
            if binding is None:
                return None
            bound.append((position, part, binding))
            texts_of.append("")
        elif isinstance(part, Text) and (part.quoted or _ACTIVE.isdisjoint(part.value)):
            texts_of.append(part.value)
        else:
            return None
    if not bound:
        return None
    possible = {part.name: (*binding.values, *(("",) if binding.unset else ())) for _, part, binding in bound}
    results: list[tuple[Field, ...]] = []
    waiting: list[tuple[int, ...]] = [()]
    size = 0
    while waiting and len(results) < _MOST_WORLDS and size < _MOST_TEXT:
        chosen = waiting.pop(0)
        world = {name: values[chosen[at] if at < len(chosen) else 0] for at, (name, values) in enumerate(possible.items())}
        for position, part, _ in bound:
            texts_of[position] = world[part.name]
        left = [each for each in bound if each[1].quoted or texts_of[each[0]]] if splits else bound
        field = _joined(word, texts_of, left)
        if field is None:
            return None
        size += len(field.values[0])
        results.append((field,))
        names = tuple(possible)
        for at in range(len(chosen), len(names)):
            before = chosen + (0,) * (at - len(chosen))
            waiting += [(*before, index) for index in range(1, len(possible[names[at]]))]
    return results[0][0] if len(results) == 1 and not waiting else _overlaid(results, complete=not waiting)[0]


def _joined(word: Word, texts_of: list[str], bound: "list[tuple[int, Param, Binding]]") -> Dynamic | None:
    """The field of one world in which these variables left a trace; None where nothing is left of the word."""
    text = "".join(texts_of)
    if not bound:
        return Dynamic(FOLDED, "", "", (text,), False, (), word.start, word.end) if text else None
    prefix, suffix = "".join(texts_of[: bound[0][0]]), "".join(texts_of[bound[-1][0] + 1 :])
    names = tuple(dict.fromkeys([part.name for _, part, _ in bound]))
    return Dynamic(gravest([each.reason for _, _, each in bound]), prefix, suffix, (text,), False, names, word.start, word.end)


def _single(word: Word, scope: "Scope", output: "Output", mode: int, tildes: int) -> "Field":
    plain = _plain_text(word.parts)
    if plain is not None:
        return Literal(plain, False, word.start, word.end)
    joined = _joined_variables(word, scope, splits=False)
    if joined is not None:
        return joined
    try:
        return _worlds(word.parts, scope, output, mode, tildes, word.start, word.end)[0]
    except Undecided:
        return Dynamic(VARIABLE, "", "", (), False, (), word.start, word.end)


def _certain_start(part: "WordPart") -> str:
    """What a word begins with, whatever its braces make of it."""
    if not isinstance(part, Text):
        return ""
    if part.quoted:
        return part.value
    special = [i for i, char in enumerate(part.value) if char in "{~*?["]
    return part.value[: special[0]] if special else part.value


# ---- worlds ----------------------------------------------------------------------------------------------------------------


def _worlds(
    parts: "tuple[WordPart, ...]", scope: "Scope", output: "Output", mode: int, tildes: int, start: int, end: int
) -> "tuple[Field, ...]":
    """The fields in every world that the scope allows, laid over each other."""
    waiting: list[dict[str, int]] = [{}]
    results: list[tuple[Field, ...]] = []
    size = 0
    while waiting and len(results) < _MOST_WORLDS and size < _MOST_TEXT:
        values = Values(scope, waiting.pop(0))
        pieces = Evaluator(values, output, mode).pieces(parts, tildes)
        fields = assemble(pieces, mode, values.ifs() if mode == WORDS else "", start, end)
        size += sum(len(text) for field in fields for text in texts(field))
        results.append(fields)
        waiting += values.others()
    return results[0] if len(results) == 1 and not waiting else _overlaid(results, complete=not waiting)


def _overlaid(results: "list[tuple[Field, ...]]", complete: bool) -> "tuple[Field, ...]":
    longest = max(map(len, results))
    fields: list[Field] = []
    for position in range(longest):
        here = [row[position] for row in results if position < len(row)]
        fields.append(_either(here, complete, absent=len(here) < len(results)))
    return tuple(fields)


def _either(here: "list[Field]", complete: bool, absent: bool) -> "Field":
    """One field that may be any of these."""
    first = here[0]
    if complete and not absent and len({_likeness(field) for field in here}) == 1:
        return first
    dynamic = [field for field in here if isinstance(field, Dynamic)]
    reasons = [field.reason for field in dynamic if not _is_gone(field)] + ([] if complete else [VARIABLE])
    found = tuple(dict.fromkeys(text for field in here for text in texts(field)))
    splits = absent or any(field.splits for field in dynamic)
    known = complete and not splits and all(map(is_complete, here))
    return Dynamic(
        gravest(reasons or [FOLDED]),
        _common([field.text if isinstance(field, Literal) else field.prefix for field in here]),
        _common([(field.text if isinstance(field, Literal) else field.suffix)[::-1] for field in here])[::-1],
        found if known else (),
        splits,
        tuple(dict.fromkeys(name for field in dynamic for name in field.names)),
        first.start,
        first.end,
        any(field.glob for field in here),
        _common([texts(field)[0] if is_complete(field) else field.folded for field in here if isinstance(field, Dynamic)] or [""]),
        () if known else found,
    )


def _is_gone(field: Dynamic) -> bool:
    """Whether the word folds to none."""
    return field.splits and field.reason == FOLDED and field.some == ("",)


def _likeness(field: "Field") -> tuple[object, ...]:
    return (field.text,) if isinstance(field, Literal) else (field.reason, field.splits, field.prefix, field.folded, texts(field))


def _common(starts: list[str]) -> str:
    low, high = min(starts), max(starts)
    position = 0
    while position < len(low) and low[position] == high[position]:
        position += 1
    return low[:position]
