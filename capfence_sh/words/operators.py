"""What the operator of `${name OP operand}` makes of a value: another value, or the pieces of the operand in its place."""

from capfence_sh.syntax.tree import Param, Text, Word
from capfence_sh.words import patterns, tilde, transformations
from capfence_sh.words.assembly import PATTERN, PLAIN, QUOTED, SPLIT, UNKNOWN, UNKNOWN_SPLIT, Piece, known_text, pattern_text
from capfence_sh.words.fields import EVALUATED, FOLDED, ITEM, NUMBERED, NUMBERS, SUBSTITUTION, VARIABLE
from capfence_sh.words.values import DEFAULT_IFS, Value
from capfence_sh.words.values import UNKNOWN as NOT_KNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words.evaluation import Evaluator

# operators that choose between the value and a word
DEFAULTS = (":-", "-", ":=", "=", ":+", "+", ":?", "?")


def list_sign(p: Param) -> str:
    """Whether the parameter is a whole list: then "@" or "*", otherwise ""."""
    if p.subscript is None:
        return p.name if p.name in ("@", "*") else ""
    parts = p.subscript.parts
    text = parts[0].value if len(parts) == 1 and isinstance(parts[0], Text) else ""
    return text if text in ("@", "*") else ""


def unknown_list(p: Param, reason: str) -> Piece:
    """The piece of a list, or of anything else that may be several words, of which nothing is known."""
    return Piece(UNKNOWN_SPLIT, "", reason, (p.name,))


# ---- operators that change the value ---------------------------------------------------------------------------------------


def operated(world: "Evaluator", p: Param, value: Value) -> Value:
    """The value after an operator that computes."""
    if p.op == "@P":
        plain = value.known and not any(c in (value.text or "") for c in "\\$`!")
        return Value(value.text, plain, EVALUATED, sure=value.sure)
    if value.known and value.text is None and (p.op == "@Q" or p.op in transformations.REPLACEMENTS):
        return value  # of what is not set nothing is replaced, not even an empty text
    reason = value.reason
    if reason in NUMBERS:  # a part of a number can be empty, a replacement can be anything
        reason = FOLDED if value.known else VARIABLE
    elif reason == NUMBERED:  # of other numbers it could make something else
        reason = VARIABLE
    text = _apply(world, p, value.text or "") if value.known else None
    if text is not None and reason == ITEM and patterns.is_special(value.text or "") and not _of_every_file(world, p, value.text or ""):
        text = None
    if (
        text is not None
        and reason == ITEM
        and p.op in ("#", "##")
        and patterns.is_special(text[:1])
        and not patterns.is_special((value.text or "")[:1])
    ):
        reason = SUBSTITUTION  # as what `basename` prints: the name may begin with a dash
    if p.op[0] not in ":@" and not world.values.scope.usual_patterns:
        text = None
    if text is None or len(text) > transformations.LIMIT:
        return Value(None, False, VARIABLE if reason in (FOLDED, ITEM) else reason, many=value.many)
    return Value(text, True, reason, sure=value.sure)


def _of_every_file(world: "Evaluator", p: Param, text: str) -> bool:
    """Whether the operator does to every file that a pattern stands for what it does to the pattern, as far as where it lies is concerned."""
    known = patterns.literal_start(text)
    if p.op == ":":
        offset = world.number(p.operand, [])
        return offset is not None and 0 <= offset <= len(known) and p.replacement is None
    pattern = _pattern(world, p) or ""
    if p.op in ("%", "%%") or p.op in transformations.CASES:
        return True
    if p.op in ("#", "##"):
        return pattern in ("*/", "./") or (not patterns.is_special(pattern) and len(pattern) <= len(known))
    if p.op in transformations.REPLACEMENTS:
        replacement = _replacement(world, p)
        first = p.op != "//" and not patterns.is_special(pattern) and pattern in known
        return replacement is not None and (first or ("/" not in text and "/" not in replacement))
    return p.op[0] == "@"


def _apply(world: "Evaluator", p: Param, text: str) -> str | None:
    op = p.op
    if op == ":":
        offset = world.number(p.operand, [])
        length = world.number(p.replacement, []) if p.replacement is not None else None
        unknown = offset is None or (p.replacement is not None and length is None)
        return None if unknown or offset is None else transformations.part(text, offset, length)
    if op[0] == "@":
        return transformations.transform(op, text)
    pattern = _pattern(world, p)
    if pattern is None:
        return None
    if op in transformations.REMOVALS:
        return transformations.remove(op, text, pattern)
    if op in transformations.CASES:
        return transformations.change_case(op, text, pattern)
    if op in transformations.REPLACEMENTS:
        replacement = _replacement(world, p)
        # an `&` without quotes stands for the match since bash 5.2, unless patsub_replacement is off
        matched = replacement is not None and "&" in replacement and world.values.choose(f"matched {p.start}", 2) == 0
        return None if replacement is None else transformations.replace(op, text, pattern, replacement, matched)
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
    """The replacement text; a backslash in it may be text or quote an `&`."""
    text = world.text(p.replacement)
    return None if text is None or "\\" in text else text


# ---- operators that choose between the value and a word --------------------------------------------------------------------


def defaulted(world: "Evaluator", p: Param, value: Value) -> list[Piece]:
    """`:-` `:=` `:+` `:?` and their forms without a colon, which look only at whether the parameter is set."""
    colon = p.op[0] == ":"
    if value.known and not (colon and value.text and value.reason == SUBSTITUTION):
        null = value.text is None or (colon and not value.text)
    else:  # what a command printed can be empty: it may have failed
        null = world.values.choose(f"null {p.name} {p.start}", 2) == 1
    return chosen(world, p, null, [world.piece(value, p.quoted, (p.name,))])


def chosen(world: "Evaluator", p: Param, null: bool, present: list[Piece]) -> list[Piece]:
    """The pieces of the parameter itself (`present`) or of the word, as the operator decides by whether the parameter is `null`."""
    sign = p.op[-1]
    if sign == "+":
        return [Piece(QUOTED if p.quoted else SPLIT, "", FOLDED, ())] if null else _operand(world, p)
    if not null:
        return present
    if sign == "?":  # the shell stops here
        return [world.piece(NOT_KNOWN, p.quoted, (p.name,))]
    return _assigned(world, p) if sign == "=" else _operand(world, p)


def _operand(world: "Evaluator", p: Param) -> list[Piece]:
    """The word after the operator: text of the script, but never more than a folded value of the parameter."""
    if _is_odd(world, p):
        return [unknown_list(p, VARIABLE)]
    tildes = tilde.NOWHERE if p.quoted else tilde.WORD_START
    pieces = world.pieces(p.operand.parts, tildes) if p.operand is not None else []
    names = () if p.op[-1] == "+" else (p.name,)  # of `${x:+word}` nothing of x is seen
    found = [Piece(QUOTED if p.quoted else SPLIT, "", FOLDED, names)]
    for piece in pieces:
        kind = piece.kind
        if p.quoted:
            kind = {SPLIT: QUOTED, PLAIN: QUOTED, PATTERN: QUOTED}.get(kind, kind)
        elif kind == PLAIN:
            kind = SPLIT
        found.append(Piece(kind, piece.text, piece.reason or FOLDED, (*names, *piece.names), piece.start, piece.sure))
    return found


def _is_odd(world: "Evaluator", p: Param) -> bool:
    """Whether bash departs from its own rules: it loses text of "${x:-a"$y"b}", and without the usual IFS may not split a list beside other text."""
    if p.operand is None:
        return False
    parts = p.operand.parts
    if p.quoted and _has_quotes(p.operand) and not all(isinstance(part, Text) for part in parts):
        return True
    alone = len(parts) == 1 and isinstance(parts[0], Param) and parts[0].quoted and bool(list_sign(parts[0]))
    return not alone and _has_list(p.operand) and world.values.ifs() != DEFAULT_IFS


def _has_list(word: Word) -> bool:
    inner = [part for part in word.parts if isinstance(part, Param)]
    return any(list_sign(part) or (part.operand is not None and _has_list(part.operand)) for part in inner)


def _assigned(world: "Evaluator", p: Param) -> list[Piece]:
    """`:=` gives the variable's new value, from which the quotes of the operand are gone."""
    pieces = _operand(world, p)
    world.values.assign(p.name, known_text(pieces))
    if world.values.scope.also and p.name.isidentifier():  # `declare -u`
        return [world.piece(world.values.variable(p.name), p.quoted, (p.name,))]
    if p.quoted:
        return pieces
    changed = {QUOTED: SPLIT, UNKNOWN: UNKNOWN_SPLIT}
    return [piece.of_kind(changed.get(piece.kind, piece.kind)) for piece in pieces]
