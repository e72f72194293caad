"""Pieces of one expanded word -> the fields a command receives: splitting at IFS, glob marking, quote removal."""

from capfence_sh.words import patterns
from capfence_sh.words.fields import ARITHMETIC, FOLDED, NUMBERED, NUMBERS, VARIABLE, Dynamic, Literal, gravest, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words.fields import Field

# kinds of Piece
QUOTED = 0  # known text that is neither split nor a pattern
PLAIN = 1  # known text written without quotes: not split, its glob characters are active
SPLIT = 2  # known text of an unquoted expansion: split, its glob characters are active
UNKNOWN = 3  # one unknown text
UNKNOWN_SPLIT = 4  # unknown text of an unquoted expansion
BREAK = 5  # the end of one element of "$@"
NOTHING = 6  # "$@" without elements
LIST = 7  # stands before the elements of "$@", and with the text "*" before "${*#x}"
PATTERN = 8  # like PLAIN, and a pattern whatever it holds (an extended one)

# what is done to the pieces
WORDS = 0  # split and mark globs: words of a command
ONE = 1  # no splitting, but globs: redirection targets
TEXT = 2  # neither: here-documents, here-strings, case subjects
ASSIGNED = 3  # neither: the value of an assignment

_MOST_FIELDS = 1024
_FIXED = frozenset((FOLDED, NUMBERED, *NUMBERS))  # reasons of words that the script fixes but for numbers in them


class Piece:
    """Part of an expanded word.  reason: "" for text that stands in the source as it is.  start: what unknown text is known to begin with.

    sure: false for known text where other text is possible too.
    """

    __slots__ = ("kind", "names", "reason", "start", "sure", "text")

    def __init__(self, kind: int, text: str, reason: str = "", names: tuple[str, ...] = (), start: str = "", sure: bool = True) -> None:
        self.sure = sure
        self.kind = kind
        self.text = text
        self.reason = reason
        self.names = names
        self.start = start

    def of_kind(self, kind: int) -> "Piece":
        """The same piece, treated in another way."""
        return Piece(kind, self.text, self.reason, self.names, self.start, self.sure)


class Undecided(Exception):
    """What bash makes of the word is not known, or too much to look at."""


def assemble(pieces: "list[Piece]", mode: int, ifs: str | None, start: int, end: int) -> "tuple[Field, ...]":
    """The fields made of the pieces; `ifs` None: not known.  Modes other than WORDS give exactly one field."""
    if mode != WORDS:
        row = _one_row(pieces)
        return (_field(row, mode, start, end),)
    splitter = _Splitter(ifs)
    for piece in pieces:
        splitter.add(piece)
    splitter.close()
    if not splitter.rows or (len(splitter.rows) == 1 and _is_nothing(pieces, splitter.rows[0])):
        return _vanished(pieces, start, end)
    evidence = any(piece.reason for piece in pieces)  # text that splitting cut off from a variable is no literal either
    fields = tuple(_field(row, mode, start, end, evidence) for row in splitter.rows)
    if evidence and _splits_oddly(pieces, splitter):
        return (_in_doubt(fields, _field(_one_row(pieces), mode, start, end)),)
    return fields


def known_text(pieces: "list[Piece]") -> str | None:
    """The text of pieces that are neither split nor globbed; None when some of it is not known."""
    field = _field(_one_row(pieces), TEXT, 0, 0)
    if isinstance(field, Literal):
        return field.text
    return field.values[0] if field.values else None


def _splits_oddly(pieces: "list[Piece]", splitter: "_Splitter") -> bool:
    """Whether bash departs from its own rules: it does not split words with a lone `$` or an empty `$!`, and takes delimiters and "${*#x}" beside "$@" in its own way."""
    lists = [piece for piece in pieces if piece.kind in (NOTHING, UNKNOWN_SPLIT) or (piece.kind == LIST and not piece.text)]
    listed = any(piece.names != ("!",) for piece in lists)
    delimited = any(c in piece.text for piece in pieces if piece.kind == SPLIT for c in splitter.ifs or "")
    if any((piece.kind == PLAIN and "$" in piece.text) or piece.names == ("!",) for piece in pieces):
        return listed or delimited
    if listed and any(piece.kind == LIST and piece.text for piece in pieces):
        return True
    return listed and delimited and bool(splitter.others and splitter.blanks)


def _in_doubt(fields: "tuple[Field, ...]", whole: "Field") -> Dynamic:
    """The word as something that may be split into these fields, or not at all."""
    names = tuple(dict.fromkeys(name for field in (*fields, whole) if isinstance(field, Dynamic) for name in field.names))
    some = tuple(dict.fromkeys(text for field in (*fields, whole) for text in texts(field)))
    return Dynamic(VARIABLE, "", "", (), True, names, whole.start, whole.end, any(field.glob for field in fields), some=some)


def pattern_text(pieces: "list[Piece]") -> str | None:
    """The pieces as one pattern, every quoted character escaped; None when some of it is not known."""
    if any(piece.kind in (UNKNOWN, UNKNOWN_SPLIT, PATTERN) or not piece.sure for piece in pieces):
        return None
    return "".join(patterns.quoted(p.text, "-!^") if p.kind in (QUOTED, BREAK) else p.text for p in _one_row(pieces))


def _one_row(pieces: "list[Piece]") -> "list[Piece]":
    """Elements of "$@" are joined by a space where there is no splitting."""
    row = []
    for piece in pieces:
        if piece.kind == SPLIT:
            row.append(piece.of_kind(PLAIN))
        elif piece.kind == UNKNOWN_SPLIT:
            row.append(piece.of_kind(UNKNOWN))
        elif piece.kind == BREAK:
            row.append(Piece(QUOTED, " ", piece.reason))
        elif piece.kind in (NOTHING, LIST):
            row.append(Piece(QUOTED, "", piece.reason, piece.names))
        else:
            row.append(piece)
    return row


def _is_nothing(pieces: "list[Piece]", row: "list[Piece]") -> bool:
    """Whether an empty "$@" stands beside empty expansions only: then bash drops the word if they share its quotes, which we do not know."""
    empty = not any(piece.text or piece.kind in (UNKNOWN, UNKNOWN_SPLIT) for piece in row)
    return empty and all(piece.reason for piece in row) and any(piece.kind == NOTHING for piece in pieces)


def _vanished(pieces: "list[Piece]", start: int, end: int) -> "tuple[Field, ...]":
    """No field: nothing if the source says so (`{,}`), otherwise a word that folds to none."""
    names = tuple(dict.fromkeys(name for piece in pieces for name in piece.names))
    reasons = [piece.reason for piece in pieces if piece.reason]
    return (Dynamic(gravest(reasons), "", "", (), True, names, start, end, some=("",)),) if reasons else ()


class _Splitter:
    """Rows of pieces, one for each field; `row` is the open one, None between fields."""

    __slots__ = ("absorb", "blanks", "ifs", "others", "row", "rows")

    def __init__(self, ifs: str | None) -> None:
        self.ifs = ifs
        self.blanks = "".join(c for c in " \t\n" if c in (ifs or ""))
        self.others = frozenset(ifs or "") - frozenset(self.blanks)
        self.rows: list[list[Piece]] = []
        self.row: list[Piece] | None = None
        self.absorb = False  # blanks have just ended a field: one other delimiter after them belongs to the same end

    def add(self, piece: Piece) -> None:
        if piece.kind == BREAK:
            self.close()
            self.absorb = False
        elif piece.kind == SPLIT:
            self._split(piece)
        elif piece.kind not in (NOTHING, LIST) and (piece.text or piece.kind not in (PLAIN, PATTERN)):
            self._put(piece)

    def close(self) -> None:
        if self.row is not None:
            self.rows.append(self.row)
            self.row = None
            if len(self.rows) > _MOST_FIELDS:
                raise Undecided

    def _put(self, piece: Piece) -> None:
        self.absorb = False
        if self.row is None:
            self.row = []
        self.row.append(piece)

    def _split(self, piece: Piece) -> None:
        text = piece.text
        if self.ifs is None and text:
            self._put(Piece(UNKNOWN_SPLIT, "", piece.reason, piece.names))
        elif not any(c in text for c in self.ifs or ""):
            if text:
                self._put(piece)
        else:
            start = 0
            for position, char in enumerate(text):
                if char in self.blanks or char in self.others:
                    self._chunk(piece, start, position)
                    self._delimit(piece, char in self.blanks)
                    start = position + 1
            self._chunk(piece, start, len(text))

    def _chunk(self, piece: Piece, start: int, end: int) -> None:
        if end > start:
            self._put(Piece(SPLIT, piece.text[start:end], piece.reason, piece.names, sure=piece.sure))

    def _delimit(self, piece: Piece, blank: bool) -> None:
        if self.row is not None:
            self.close()
            self.absorb = blank
        elif not blank and self.absorb:
            self.absorb = False
        elif not blank:
            self.row = [Piece(QUOTED, "", piece.reason, piece.names)]
            self.close()


def _field(row: "list[Piece]", mode: int, start: int, end: int, evidence: bool = False) -> "Field":
    glob = mode in (WORDS, ONE) and _has_glob(row)
    parts = _escaped(row) if glob else [piece.text for piece in row]
    reasons = [piece.reason for piece in row if piece.reason]
    if not reasons:
        text = "".join(parts)
        return Dynamic(FOLDED, "", "", (text,), False, (), start, end, glob) if evidence else Literal(text, glob, start, end)
    prefix, suffix = _around(row, parts)
    names = tuple(dict.fromkeys(name for piece in row for name in piece.names))
    unknown = [i for i, piece in enumerate(row) if piece.kind in (UNKNOWN, UNKNOWN_SPLIT)]
    reason = gravest(reasons)
    if not unknown:
        whole = ("".join(parts),)
        if all(piece.sure for piece in row):
            return Dynamic(reason, prefix, suffix, whole, False, names, start, end, glob)
        return Dynamic(reason, prefix, suffix, (), False, names, start, end, glob, whole[0], whole)
    splits = any(row[i].kind == UNKNOWN_SPLIT for i in unknown)
    folded = "".join(parts[: unknown[0]]) + row[unknown[0]].start
    some: tuple[str, ...] = ()
    if not splits and reason in _FIXED and all(row[i].reason in NUMBERS and not row[i].start for i in unknown):
        reason = (NUMBERED if any(parts) else ARITHMETIC) if reason == FOLDED else reason
        numbers = set(unknown)
        some = ("".join("0" if i in numbers else text for i, text in enumerate(parts)),) if any(parts) else ()
    return Dynamic(VARIABLE if reason == FOLDED else reason, prefix, suffix, (), splits, names, start, end, glob, folded, some)


def _around(row: "list[Piece]", parts: list[str]) -> tuple[str, str]:
    """The literal text before the first and after the last piece that is not literal."""
    dynamic = [i for i, piece in enumerate(row) if piece.reason]
    return "".join(parts[: dynamic[0]]), "".join(parts[dynamic[-1] + 1 :])


def _has_glob(row: "list[Piece]") -> bool:
    opened = False
    for piece in row:
        if piece.kind == PATTERN:
            return True
        if piece.kind not in (PLAIN, SPLIT):
            continue
        text = piece.text
        if "*" in text or "?" in text:
            return True
        bracket = text.find("[")
        if (opened and "]" in text) or (bracket >= 0 and "]" in text[bracket:]):
            return True
        opened = opened or bracket >= 0
    return False


def _escaped(row: "list[Piece]") -> list[str]:
    """Texts of a field that is a pattern; inside brackets `-`, `!` and `^` are special too."""
    inside = "-!^" if any("[" in piece.text for piece in row if piece.kind in (PLAIN, SPLIT)) else ""
    return [patterns.quoted(piece.text, inside) if piece.kind == QUOTED else piece.text for piece in row]
