"""`$name` and `${…}` -> pieces: one value or a whole list, its length, the parameter it names."""

from capfence_sh.syntax.tree import Param
from capfence_sh.words.assembly import ASSIGNED, BREAK, LIST, NOTHING, QUOTED, SPLIT, UNKNOWN, UNKNOWN_SPLIT, WORDS, Piece
from capfence_sh.words.fields import ARITHMETIC, EVALUATED, FOLDED, POSITIONAL, VARIABLE
from capfence_sh.words.operators import DEFAULTS, chosen, defaulted, list_sign, operated, unknown_list
from capfence_sh.words.values import DEFAULT_IFS, Value, count_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words.evaluation import Evaluator


def parameter(world: "Evaluator", p: Param) -> list[Piece]:
    """The pieces that one parameter expansion contributes to its word."""
    whole_list = list_sign(p)
    if p.indirect:
        return _indirect(world, p, whole_list)
    if p.length:
        return [_length(world, p, whole_list)]
    if whole_list:
        return _listed(world, p, whole_list == "*")
    return _scalar(world, p, _value(world, p))


def _value(world: "Evaluator", p: Param) -> Value:
    if p.subscript is None:
        return world.values.parameter(p.name)
    table = world.values.scope.lookup(p.name).table
    if table is not None:
        return world.values.entry(p.name, table, world.text(p.subscript))
    return world.values.element(p.name, world.number(p.subscript, []))


def _scalar(world: "Evaluator", p: Param, value: Value) -> list[Piece]:
    names = (p.name,)
    if p.op in DEFAULTS:
        return defaulted(world, p, value)
    if p.op:
        value = operated(world, p, value)
    return [world.piece(value, p.quoted, names)]


# ---- lists -----------------------------------------------------------------------------------------------------------------


def _elements(world: "Evaluator", p: Param) -> list[Value] | Value:
    if p.subscript is not None:
        return world.values.elements(p.name)
    arguments = world.values.arguments()
    return Value(None, False, POSITIONAL, many=True) if arguments is None else arguments


def _listed(world: "Evaluator", p: Param, star: bool) -> list[Piece]:
    """`$@`, `$*`, `${a[@]}` and operators on them, which work on each element."""
    elements = _elements(world, p)
    if p.op == ":" and p.subscript is not None and elements and not isinstance(elements, Value):
        if world.values.scope.lookup(p.name).array is None and world.values.choose("text of " + p.name, 2) == 0:
            return _scalar(world, p, elements[0])  # of what is no array it is part of the text
    if p.op == ":" and not isinstance(elements, Value):
        elements = _slice(world, p, elements)
    if p.op in DEFAULTS:
        null = _is_null(world, p, elements)
        return [unknown_list(p, VARIABLE)] if null is None else chosen(world, p, null, _joined(world, p, elements, star))
    if p.op not in ("", ":") and not isinstance(elements, Value):
        elements = [operated(world, p, value) for value in elements]
    return _joined(world, p, elements, star)


def _is_null(world: "Evaluator", p: Param, elements: list[Value] | Value) -> bool | None:
    """Whether the list counts as unset or null; None when bash's answer is not known."""
    if isinstance(elements, Value) or any(value.many or not value.known for value in elements):
        return world.values.choose(f"null {p.name} {p.start}", 2) == 1
    if not elements or p.op[0] != ":" or any(value.text for value in elements):
        return not elements
    return True if len(elements) == 1 else None


def _joined(world: "Evaluator", p: Param, elements: list[Value] | Value, star: bool) -> list[Piece]:
    """One text with the first separator between (`"$*"`), otherwise one field for each element."""
    names = (p.name,)
    if isinstance(elements, Value):
        one = star and p.quoted
        return [Piece(UNKNOWN if one else UNKNOWN_SPLIT, "", elements.reason, names, elements.start)]
    together = star and (p.quoted or world.mode != WORDS)
    ifs = world.values.ifs() if together or world.mode != WORDS else DEFAULT_IFS
    usual = ifs == DEFAULT_IFS or world.mode == WORDS or (world.mode == ASSIGNED and together and not p.op)
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
    return world.piece(value, p.quoted, ())


def _indirect(world: "Evaluator", p: Param, whole_list: str) -> list[Piece]:
    """`${!x}` takes the value of x as a name; `${!a[@]}` is the subscripts of a; `${!x*}` names that begin with x."""
    if p.op in ("@", "*"):
        return [unknown_list(p, VARIABLE)]
    if whole_list:
        table = world.values.scope.lookup(p.name).table if p.subscript is not None else None
        if table:
            keys = [Value(key, True, FOLDED) for key in table]
            first = world.values.choose("first of " + p.name, len(keys))  # in which order they come is up to bash
            return _joined(world, p, keys[first:] + keys[:first], whole_list == "*")
        elements = _elements(world, p) if p.subscript is not None else Value(None, False, VARIABLE)
        if isinstance(elements, Value):
            return [unknown_list(p, VARIABLE)]
        return _joined(world, p, [Value(str(i), True, FOLDED) for i in range(len(elements))], whole_list == "*")
    name = _value(world, p)
    target = Value(None, False, EVALUATED)
    if name.known and name.text and name.text.isascii() and (name.text.isidentifier() or name.text.isdigit()):
        found = world.values.parameter(name.text)
        target = Value(found.text, found.known, EVALUATED, found.start, sure=found.sure and name.sure)
        pieces = _scalar(world, p, target)
        return [Piece(each.kind, each.text, each.reason, (*each.names, name.text), each.start, each.sure) for each in pieces]
    return _scalar(world, p, target)
