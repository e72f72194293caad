"""The parts of one word -> pieces, in one of the worlds that the scope allows (see values.py)."""

from capfence_sh.syntax.tree import Arith, CommandSub, ExtGlob, Param, ProcessSub, Text
from capfence_sh.words import arithmetic, parameters, tilde
from capfence_sh.words.assembly import PATTERN, PLAIN, QUOTED, SPLIT, UNKNOWN, UNKNOWN_SPLIT, Piece, known_text
from capfence_sh.words.fields import ARITHMETIC, FOLDED, NUMBERS, PROCESS, SUBSTITUTION, VARIABLE
from capfence_sh.words.values import DEFAULT_IFS, Value, Values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from capfence_sh.syntax.tree import Word, WordPart

    Output: TypeAlias = "Callable[[CommandSub], str | None] | None"

_LONGEST = 65536


class Evaluator:
    """Evaluates one word in one world.  output: what a command substitution prints, None when that is not known.  mode: as in assembly.py."""

    __slots__ = ("mode", "output", "values")

    def __init__(self, values: Values, output: "Output", mode: int) -> None:
        self.values = values
        self.output = output
        self.mode = mode

    def pieces(self, parts: "tuple[WordPart, ...]", tildes: int) -> list[Piece]:
        """The pieces of a word's parts; `tildes` says where tilde prefixes are replaced."""
        found: list[Piece] = []
        for position, part in enumerate(parts):
            if isinstance(part, Text):
                found += self._text(part, position, len(parts), tildes)
            elif isinstance(part, Param):
                found += parameters.parameter(self, part)
            elif isinstance(part, CommandSub):
                found.append(self._substitution(part))
            elif isinstance(part, ProcessSub):
                found += [Piece(QUOTED, "/dev/fd/"), Piece(UNKNOWN, "", PROCESS)]
            elif isinstance(part, Arith):
                found.append(self._arithmetic(part))
            elif isinstance(part, ExtGlob):
                body = self.pieces(part.body.parts, tilde.NOWHERE)
                found += [Piece(PATTERN, part.operator + "("), *body, Piece(PLAIN, ")")]
            else:  # an Array
                found.append(Piece(UNKNOWN, "", VARIABLE))
        return found

    def _text(self, part: Text, position: int, count: int, tildes: int) -> list[Piece]:
        if part.quoted:
            return [Piece(QUOTED, part.value)]
        if position and not (tildes == tilde.ASSIGNED and ":" in part.value):
            return [Piece(PLAIN, part.value)]
        return tilde.pieces(part.value, tildes if not position else tilde.LATER, position + 1 == count, self.values.scope)

    def _substitution(self, part: CommandSub) -> Piece:
        text = self.output(part) if self.output is not None else None
        if text is None or len(text) > _LONGEST:
            return self.piece(Value(None, False, SUBSTITUTION), part.quoted, ())
        return self.piece(Value(text.replace("\0", "").rstrip("\n"), True, FOLDED), part.quoted, ())

    def _arithmetic(self, part: Arith) -> Piece:
        names: list[str] = []
        number = self.number(part.expression, names)
        value = Value(None, False, ARITHMETIC) if number is None else Value(str(number), True, ARITHMETIC)
        return self.piece(value, part.quoted, tuple(dict.fromkeys(names)))

    def piece(self, value: Value, quoted: bool, names: tuple[str, ...]) -> Piece:
        """The piece that an expansion with this value contributes."""
        if value.known:
            return Piece(QUOTED if quoted else SPLIT, value.text or "", value.reason, names, sure=value.sure)
        whole = not value.many and (quoted or (value.reason in NUMBERS and self.values.ifs() == DEFAULT_IFS))
        return Piece(UNKNOWN if whole else UNKNOWN_SPLIT, "", value.reason, names, value.start)

    def text(self, word: "Word | None") -> str | None:
        """The text of a word that is neither split nor globbed; None when it is not known."""
        if word is None:
            return ""
        return known_text(self.pieces(word.parts, tilde.NOWHERE))

    def number(self, word: "Word | None", names: list[str]) -> int | None:
        """The value of an arithmetic expression; the variables it reads are added to `names`."""
        text = self.text(word)

        def lookup(name: str) -> str | None:
            names.append(name)
            value = self.values.variable(name)
            return (value.text or "") if value.known and value.sure else None

        if text is None:
            return None
        for name, _ in arithmetic.assigned(text):
            self.values.assign(name, None)
        return arithmetic.evaluate(text, lookup)
