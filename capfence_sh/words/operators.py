"""`$name` and `${name OP operand}` -> pieces: which value, what the operator makes of it, and how lists are joined."""

from capfence_sh.syntax.tree import Param, Text, Word
from capfence_sh.words import parameters, patterns, tilde
from capfence_sh.words.assembly import (
    BREAK,
    LIST,
    NOTHING,
    PATTERN,
    PLAIN,
    QUOTED,
    SPLIT,
    UNKNOWN,
    UNKNOWN_SPLIT,
    VALUE,
    WORDS,
    Piece,
    known_text,
    pattern_text,
)
from capfence_sh.words.fields import ARITHMETIC, EVALUATED, FOLDED, ITEM, POSITIONAL, VARIABLE
from capfence_sh.words.values import DEFAULT_IFS, Value, count_of
from capfence_sh.words.values import UNKNOWN as NOT_KNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words.evaluation import Evaluator

_DEFAULTS = (":-", "-", ":=", "=", ":+", "+", ":?", "?")
_KEEPS_A_NUMBER = (*parameters.REMOVALS, *parameters.CASES, ":")


def parameter(world: "Evaluator", p: Param) -> list[Piece]:
    """The pieces that one parameter expansion contributes to its word."""
    whole_list = _list_sign(p)
    if p.indirect:
        return _indirect(world, p, whole_list)
    if p.length:
        return [_length(world, p, whole_list)]
    if whole_list:
        return _listed(world, p, whole_list == "*")
    return _scalar(world, p, _value(world, p))


def _list_sign(p: Param) -> str:
    """ "@" or "*" when the parameter is a whole list, otherwise ""."""
    if p.subscript is None:
        return p.name if p.name in ("@", "*") else ""
    parts = p.subscript.parts
    text = parts[0].value if len(parts) == 1 and isinstance(parts[0], Text) else ""
    return text if text in ("@", "*") else ""


def _value(world: "Evaluator", p: Param) -> Value:
    if p.subscript is None:
        return world.values.parameter(p.name)
    return world.values.element(p.name, world.number(p.subscript, []))


def _scalar(world: "Evaluator", p: Param, value: Value) -> list[Piece]:
    names = (p.name,)
    if p.op in _DEFAULTS:
        return _defaulted(world, p, value)
    if p.op:
        value = _operated(world, p, value)
    return [world.piece(value, p.quoted, names)]


# ---- operators that change the value ---------------------------------------------------------------------------------------


def _operated(world: "Evaluator", p: Param, value: Value) -> Value:
    """The value after an operator that computes."""
    if p.op == "@P":
        plain = value.known and not any(c in (value.text or "") for c in "\\$`!")
        return Value(value.text, plain, EVALUATED, sure=value.sure)
    reason = value.reason
    if reason == ARITHMETIC and p.op not in _KEEPS_A_NUMBER:
        reason = FOLDED if value.known else VARIABLE
    text = _apply(world, p, value.text or "") if value.known else None
    if text is None or len(text) > parameters.LIMIT:
        return Value(None, False, VARIABLE if reason in (FOLDED, ITEM) else reason, many=value.many)
    return Value(text, True, reason, sure=value.sure)


def _apply(world: "Evaluator", p: Param, text: str) -> str | None:
    op = p.op
    if op == ":":
        offset = world.number(p.operand, [])
        length = world.number(p.replacement, []) if p.replacement is not None else None
        unknown = offset is None or (p.replacement is not None and length is None)
        return None if unknown or offset is None else parameters.part(text, offset, length)
    if op[0] == "@":
        return parameters.transform(op, text)
    pattern = _pattern(world, p)
    if pattern is None:
        return None
    if op in parameters.REMOVALS:
        return parameters.remove(op, text, pattern)
    if op in parameters.CASES:
        return parameters.change_case(op, text, pattern)
    if op in parameters.REPLACEMENTS:
        replacement = _replacement(world, p)
        return None if replacement is None else parameters.replace(op, text, pattern, replacement)
    return None


def _pattern(world: "Evaluator", p: Param) -> str | None:
    if p.operand is None:
        return ""
    pieces = world.pieces(p.operand.parts, tilde.WORD_START)
    if p.quoted and any(piece.kind == QUOTED and piece.reason and patterns.is_special(piece.text) for piece in pieces):
        if _has_quotes(p.operand):
            return None  # in "${x#$y}" the value of y is a pattern, in "${x#"$y"}" it is not: the tree does not tell which it is here
        pieces = [Piece(SPLIT if piece.reason else piece.kind, piece.text) for piece in pieces]
    return pattern_text(pieces)


def _has_quotes(operand: Word) -> bool:
    """Whether quotes or escapes may stand in an operand: then its parts do not cover the text, or not character by character."""
    end = operand.start
    for part in operand.parts:
        if part.start != end or (isinstance(part, Text) and len(part.value) != part.end - part.start):
            return True
        end = part.end
    return end != operand.end


def _replacement(world: "Evaluator", p: Param) -> str | None:
    """The replacement text; an `&` in it may stand for the match, depending on the version of bash."""
    text = world.text(p.replacement)
    return None if text is None or "&" in text or "\\" in text else text


# ---- operators that choose between the value and a word --------------------------------------------------------------------


def _defaulted(world: "Evaluator", p: Param, value: Value) -> list[Piece]:
    """`:-` `:=` `:+` `:?` and their forms without a colon, which look only at whether the parameter is set."""
    colon = p.op[0] == ":"
    if value.known:
        null = value.text is None or (colon and not value.text)
    else:
        null = world.values.choose(f"null {p.name} {p.start}", 2) == 1
    return _chosen(world, p, null, [world.piece(value, p.quoted, (p.name,))])


def _chosen(world: "Evaluator", p: Param, null: bool, present: list[Piece]) -> list[Piece]:
    sign = p.op[-1]
    if sign == "+":
        return [Piece(QUOTED if p.quoted else SPLIT, "", FOLDED, (p.name,))] if null else _operand(world, p)
    if not null:
        return present
    if sign == "?":  # the shell stops here
        return [world.piece(NOT_KNOWN, p.quoted, (p.name,))]
    return _assigned(world, p) if sign == "=" else _operand(world, p)


def _operand(world: "Evaluator", p: Param) -> list[Piece]:
    """The word after the operator: text of the script, but never more than a folded value of the parameter."""
    if _is_odd(world, p):
        return [_unknown_list(p, VARIABLE)]
    tildes = tilde.NOWHERE if p.quoted else tilde.WORD_START
    pieces = world.pieces(p.operand.parts, tildes) if p.operand is not None else []
    found = [Piece(QUOTED if p.quoted else SPLIT, "", FOLDED, (p.name,))]
    for piece in pieces:
        kind = piece.kind
        if p.quoted:
            kind = {SPLIT: QUOTED, PLAIN: QUOTED, PATTERN: QUOTED}.get(kind, kind)
        elif kind == PLAIN:
            kind = SPLIT
        found.append(Piece(kind, piece.text, piece.reason or FOLDED, (p.name, *piece.names), piece.start, piece.sure))
    return found


def _is_odd(world: "Evaluator", p: Param) -> bool:
    """Whether bash departs from its own rules: it loses text of "${x:-a"$y"b}", and without the usual IFS may not split a list beside other text."""
    if p.operand is None:
        return False
    parts = p.operand.parts
    if p.quoted and _has_quotes(p.operand) and not all(isinstance(part, Text) for part in parts):
        return True
    alone = len(parts) == 1 and isinstance(parts[0], Param) and parts[0].quoted and bool(_list_sign(parts[0]))
    return not alone and _has_list(p.operand) and world.values.ifs() != DEFAULT_IFS


def _has_list(word: Word) -> bool:
    for part in word.parts:
        if isinstance(part, Param) and (_list_sign(part) or (part.operand is not None and _has_list(part.operand))):
            return True
    return False


def _assigned(world: "Evaluator", p: Param) -> list[Piece]:
    """`:=` gives the variable's new value, from which the quotes of the operand are gone."""
    pieces = _operand(world, p)
    world.values.assign(p.name, known_text(pieces))
    if p.quoted:
        return pieces
    changed = {QUOTED: SPLIT, UNKNOWN: UNKNOWN_SPLIT}
    return [piece.of_kind(changed.get(piece.kind, piece.kind)) for piece in pieces]


# ---- lists -----------------------------------------------------------------------------------------------------------------


def _elements(world: "Evaluator", p: Param) -> list[Value] | Value:
    if p.subscript is not None:
        return world.values.elements(p.name)
    arguments = world.values.arguments()
    return Value(None, False, POSITIONAL, many=True) if arguments is None else arguments


def _listed(world: "Evaluator", p: Param, star: bool) -> list[Piece]:
    """`$@`, `$*`, `${a[@]}` and operators on them, which work on each element."""
    elements = _elements(world, p)
    if p.op == ":" and not isinstance(elements, Value):
        elements = _slice(world, p, elements)
    if p.op in _DEFAULTS:
        null = _is_null(world, p, elements)
        return [_unknown_list(p, VARIABLE)] if null is None else _chosen(world, p, null, _joined(world, p, elements, star))
    if p.op not in ("", ":") and not isinstance(elements, Value):
        elements = [_operated(world, p, value) for value in elements]
    return _joined(world, p, elements, star)


def _is_null(world: "Evaluator", p: Param, elements: list[Value] | Value) -> bool | None:
    """Whether the list counts as unset or null; None when bash's answer is not known."""
    if isinstance(elements, Value) or any(value.many or not value.known for value in elements):
        return world.values.choose(f"null {p.name} {p.start}", 2) == 1
    if not elements or p.op[0] != ":" or any(value.text for value in elements):
        return not elements
    return True if len(elements) == 1 else None


def _unknown_list(p: Param, reason: str) -> Piece:
    return Piece(UNKNOWN_SPLIT, "", reason, (p.name,))


def _joined(world: "Evaluator", p: Param, elements: list[Value] | Value, star: bool) -> list[Piece]:
    """One text with the first separator between (`"$*"`), otherwise one field for each element."""
    names = (p.name,)
    if isinstance(elements, Value):
        one = star and p.quoted
        return [Piece(UNKNOWN if one else UNKNOWN_SPLIT, "", elements.reason, names, elements.start)]
    together = star and (p.quoted or world.mode != WORDS)
    ifs = world.values.ifs() if together or world.mode != WORDS else DEFAULT_IFS
    usual = ifs == DEFAULT_IFS or world.mode == WORDS or (world.mode == VALUE and together and not p.op)
    if ifs is None or not usual:  # each context has its own way with other separators
        return [Piece(UNKNOWN, "", VARIABLE, names)]
    if not elements:
        return [Piece(NOTHING if p.quoted and not star else QUOTED if p.quoted else SPLIT, "", FOLDED, names)]
    between = Piece(QUOTED, ifs[:1], FOLDED, names) if together else Piece(BREAK, "", FOLDED, names)
    found: list[Piece] = []
    for value in elements:
        found += [between] if found else []
        found.append(world.piece(value, p.quoted, names))
    if together and not p.op:
        return found
    return [Piece(LIST, "*" if together else "", FOLDED, names), *found]


def _slice(world: "Evaluator", p: Param, elements: list[Value]) -> list[Value] | Value:
    """`${@:offset:length}` (which counts $0 as element 0) and `${a[@]:offset:length}`."""
    offset = world.number(p.operand, [])
    length = world.number(p.replacement, []) if p.replacement is not None else None
    if offset is None or (p.replacement is not None and (length is None or length < 0)) or count_of(elements) is None:
        return Value(None, False, VARIABLE, many=True)
    if p.subscript is None and (offset == 0 or offset == -len(elements) - 1):
        elements, first = [world.values.positional(0), *elements], 0
    else:
        first = offset + len(elements) if offset < 0 else offset - (p.subscript is None)
    if first < 0:
        return []
    return elements[first:] if length is None else elements[first : first + length]


# ---- ${#name} and ${!name} -------------------------------------------------------------------------------------------------


def _length(world: "Evaluator", p: Param, whole_list: str) -> Piece:
    if whole_list:
        elements = _elements(world, p)
        number = None if isinstance(elements, Value) else count_of(elements)
    else:
        value = _value(world, p)
        text = value.text or ""
        number = len(text) if value.known and value.sure and text.isascii() else None
    value = Value(None, False, ARITHMETIC) if number is None else Value(str(number), True, ARITHMETIC)
    return world.piece(value, p.quoted, (p.name,))


def _indirect(world: "Evaluator", p: Param, whole_list: str) -> list[Piece]:
    """`${!x}` takes the value of x as a name; `${!a[@]}` is the subscripts of a; `${!x*}` names that begin with x."""
    if p.op in ("@", "*"):
        return [_unknown_list(p, VARIABLE)]
    if whole_list:
        elements = _elements(world, p) if p.subscript is not None else NOT_KNOWN
        if isinstance(elements, Value):
            return [_unknown_list(p, VARIABLE)]
        return _joined(world, p, [Value(str(i), True, FOLDED) for i in range(len(elements))], whole_list == "*")
    name = _value(world, p)
    target = Value(None, False, EVALUATED)
    if name.known and name.text and name.text.isascii() and (name.text.isidentifier() or name.text.isdigit()):
        found = world.values.parameter(name.text)
        target = Value(found.text, found.known, EVALUATED, found.start, sure=found.sure and name.sure)
    return _scalar(world, p, target)
