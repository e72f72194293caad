"""The text of a regular expression -> its tree.  Only reached when a policy is compiled.

The syntax is the part of Python's `re` that can be matched in linear time: literals, escapes (\\n \\t \\r \\f \\v \\a \\xHH \\uXXXX and escaped
punctuation), `.`, classes, \\d \\w \\s and their opposites, groups, `|`, `*` `+` `?` `{m,n}` (also lazy), the anchors ^ $ \\A \\Z \\b \\B, and the
flags (?i) (?s) (?m) at the beginning.  What it means is what `re.search` means.  Back-references, look-around and the rest are refused.
"""

from capfence_sh.pattern import BOUNDARY, END_OR_NEWLINE, LINE_BEGIN, LINE_END, NOT_BOUNDARY, TEXT_BEGIN, TEXT_END

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from capfence_sh.pattern import CharSet

    Node: TypeAlias = "Char | Class | Assertion | Sequence | Choice | Repeat"

MAX_REPEAT = 1000
MAX_DEPTH = 100
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a"}
_HEX_DIGITS = {"x": 2, "u": 4, "U": 8}
_ASSERTIONS = {"A": TEXT_BEGIN, "Z": TEXT_END, "b": BOUNDARY, "B": NOT_BOUNDARY}
_UNSUPPORTED = {
    "=": "look-ahead",
    "!": "look-ahead",
    "<": "look-behind",
    ">": "an atomic group",
    "#": "a comment",
    "(": "a conditional group",
}


class PatternError(ValueError):
    """The expression is not in the supported syntax; the text says what, and where in the expression."""


class Char:
    """One literal character."""

    __slots__ = ("character",)

    def __init__(self, character: str) -> None:
        self.character = character


class Class:
    """One character of a set."""

    __slots__ = ("charset",)

    def __init__(self, charset: "CharSet") -> None:
        self.charset = charset


class Assertion:
    """A condition on a position."""

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        self.kind = kind


class Sequence:
    """Nodes one after the other."""

    __slots__ = ("nodes",)

    def __init__(self, nodes: "tuple[Node, ...]") -> None:
        self.nodes = nodes


class Choice:
    """Alternatives."""

    __slots__ = ("nodes",)

    def __init__(self, nodes: "tuple[Node, ...]") -> None:
        self.nodes = nodes


class Repeat:
    """A node `low` to `high` times; high -1: without end."""

    __slots__ = ("high", "low", "node")

    def __init__(self, node: "Node", low: int, high: int) -> None:
        self.node = node
        self.low = low
        self.high = high


def parse(text: str) -> "tuple[Node, bool]":
    """(tree, whether case is ignored); PatternError when the text is not in the supported syntax."""
    parser = _Parser(text)
    tree = parser.whole()
    return tree, parser.ignore_case


class _Parser:
    __slots__ = ("at", "depth", "dot_all", "ignore_case", "multi_line", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.depth = 0
        self.ignore_case = self.dot_all = self.multi_line = False

    def whole(self) -> "Node":
        self._flags()
        tree = self._choice()
        if self.at < len(self.text):
            raise self._error("unbalanced )")
        return tree

    def _error(self, what: str) -> PatternError:
        return PatternError(f"{what} at character {self.at + 1}")

    def _peek(self, count: int = 1) -> str:
        return self.text[self.at : self.at + count]

    def _flags(self) -> None:
        end = self.text.find(")")
        letters = self.text[2:end]
        if self.text[:2] != "(?" or not letters or letters.strip("ism"):
            return
        self.ignore_case, self.dot_all, self.multi_line = "i" in letters, "s" in letters, "m" in letters
        self.at = end + 1

    def _choice(self) -> "Node":
        branches = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def _sequence(self) -> "Node":
        nodes: list[Node] = []
        while self._peek() not in ("", "|", ")"):
            node = self._atom()
            nodes.append(self._repeated(node))
        return Sequence(tuple(nodes))

    def _repeated(self, node: "Node") -> "Node":
        bounds = self._bounds()
        if bounds is None:
            return node
        if isinstance(node, Assertion):
            raise self._error("nothing to repeat")
        if self._peek() == "?":  # lazy: which match is found first makes no difference to whether there is one
            self.at += 1
        elif self._peek() == "+":
            raise self._error("a possessive repeat is not supported")
        if self._bounds() is not None:
            raise self._error("multiple repeat")
        low, high = bounds
        return Repeat(node, low, high)

    def _bounds(self) -> tuple[int, int] | None:
        sign = self._peek()
        if sign in ("*", "+", "?"):
            self.at += 1
            return {"*": (0, -1), "+": (1, -1), "?": (0, 1)}[sign]
        end = self.text.find("}", self.at)
        low, comma, high = self.text[self.at + 1 : end].partition(",")
        number = (low or "0") + (high or "0")
        if sign != "{" or end < 0 or not (number.isascii() and number.isdigit()) or not (low or comma):
            return None  # a brace that is not a repeat is a literal, as in `re`
        first = int(low or "0")
        last = (int(high) if high else -1) if comma else first
        if last > MAX_REPEAT or first > MAX_REPEAT or 0 <= last < first:
            raise self._error("repeat counts out of range")
        self.at = end + 1
        return first, last

    def _atom(self) -> "Node":
        character = self._peek()
        if character in "*+?":
            raise self._error("nothing to repeat")
        if character == "{" and self._bounds() is not None:
            raise self._error("nothing to repeat")
        self.at += 1
        if character == "(":
            return self._group()
        if character == "[":
            return self._class()
        if character == "\\":
            return self._escape()
        if character == ".":
            return Class((True, False, frozenset() if self.dot_all else frozenset("\n"), (), ""))
        if character == "^":
            return Assertion(LINE_BEGIN if self.multi_line else TEXT_BEGIN)
        if character == "$":
            return Assertion(LINE_END if self.multi_line else END_OR_NEWLINE)
        return self._literal(character)

    def _literal(self, character: str) -> "Node":
        if self.ignore_case and character.lower() != character.upper():
            return Class((False, True, frozenset((character, character.lower(), character.upper())), (), ""))
        return Char(character)

    def _group(self) -> "Node":
        if self._peek() == "?":
            self.at += 1
            self._group_kind()
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self._error("nested too deeply")
        node = self._choice()
        if self._peek() != ")":
            raise self._error("missing )")
        self.at += 1
        self.depth -= 1
        return node

    def _group_kind(self) -> None:
        if self._peek() == ":":
            self.at += 1
            return
        name_end = self.text.find(">", self.at)
        if self._peek(2) == "P<" and self.text[self.at + 2 : name_end].isidentifier():
            self.at = name_end + 1
            return
        what = (
            "a back-reference" if self._peek(2) == "P=" else _UNSUPPORTED.get(self._peek(), "this group, or a flag inside the expression,")
        )
        raise self._error(what + " is not supported")

    def _escape(self) -> "Node":
        letter = self._peek()
        if letter in _ASSERTIONS and letter:
            self.at += 1
            return Assertion(_ASSERTIONS[letter])
        if letter in "dDsSwW" and letter:
            self.at += 1
            return Class((False, False, frozenset(), (), letter))
        return self._literal(self._escaped())

    def _escaped(self) -> str:
        """The character of an escape (the backslash is behind us)."""
        letter = self._peek()
        if not letter:
            raise self._error("a backslash at the end")
        if letter.isdigit() and letter.isascii():
            raise self._error("a back-reference or octal escape is not supported")
        self.at += 1
        if letter in _ESCAPES:
            return _ESCAPES[letter]
        if letter in _HEX_DIGITS:
            digits = self._peek(_HEX_DIGITS[letter])
            if len(digits) != _HEX_DIGITS[letter] or digits.strip("0123456789abcdefABCDEF") or int(digits, 16) > 0x10FFFF:
                raise self._error("incomplete escape")
            self.at += len(digits)
            return chr(int(digits, 16))
        if letter.isascii() and letter.isalpha():
            raise self._error(f"unknown escape \\{letter}")
        return letter

    def _class(self) -> "Node":
        negated = self._peek() == "^"
        self.at += negated
        characters: set[str] = set()
        ranges: list[tuple[str, str]] = []
        classes = ""
        first = True
        while first or self._peek() != "]":
            first = False
            low, letters = self._member()
            classes += letters
            if self._peek() == "-" and self._peek(2) not in ("-]", "-"):
                self.at += 1
                high, high_letters = self._member()
                if letters or high_letters or high < low:
                    raise self._error("bad character range")
                ranges.append((low, high))
            elif low:
                characters.add(low)
        self.at += 1
        return Class((negated, self.ignore_case, frozenset(characters), tuple(ranges), classes))

    def _member(self) -> tuple[str, str]:
        """(character, "") or ("", class letter)"""
        if self._peek(2) in ("[:", "[.", "[="):
            raise self._error("POSIX classes are not supported")
        character = self._peek()
        if not character:
            raise self._error("missing ]")
        self.at += 1
        if character != "\\":
            return character, ""
        letter = self._peek()
        if letter in "dDsSwW" and letter:
            self.at += 1
            return "", letter
        if letter == "b":
            self.at += 1
            return "\b", ""
        return self._escaped(), ""
