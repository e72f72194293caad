"""Quotes without expansions in them, `\\c`, '…' and $'…', and the parts of a word while it is built.

In: the cursor on the quote.  Out: decoded Text parts.
"""

from capfence_sh.syntax.cursor import Refused
from capfence_sh.syntax.tree import Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.cursor import Cursor
    from capfence_sh.syntax.tree import WordPart

_ESCAPES = {
    "a": 7, "b": 8, "e": 27, "E": 27, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92, "'": 39, '"': 34, "?": 63,
}  # fmt: skip
_HEX = frozenset("0123456789abcdefABCDEF")
_OCTAL = frozenset("01234567")
_HEX_LENGTH = {"x": 2, "u": 4, "U": 8}


class Parts:
    """The parts of one word so far; neighbouring pieces of unquoted text become one Text."""

    __slots__ = ("_begin", "_end", "_found", "_text")

    def __init__(self) -> None:
        self._found: list[WordPart] = []
        self._text: list[str] = []
        self._begin = 0
        self._end = 0

    def plain(self, text: str, start: int, end: int) -> None:
        """Add unquoted text."""
        if not self._text:
            self._begin = start
        self._text.append(text)
        self._end = end

    def add(self, part: "WordPart") -> None:
        """Add a part that is not unquoted text."""
        self._flush()
        self._found.append(part)

    def extend(self, word: Word) -> None:
        """Add all parts of a word that was read ahead."""
        for part in word.parts:
            if isinstance(part, Text) and not part.quoted:
                self.plain(part.value, part.start, part.end)
            else:
                self.add(part)

    def last(self) -> str:
        """The last character, if it is unquoted text."""
        return self._text[-1][-1:] if self._text else ""

    def drop_last(self) -> int:
        """Take the last character of unquoted text back; returns where it stood."""
        self._text[-1] = self._text[-1][:-1]
        self._end -= 1
        at = self._end
        if not self._text[-1]:
            self._text.pop()
        return at

    def word(self, start: int, end: int) -> Word:
        """The finished word."""
        self._flush()
        return Word(tuple(self._found), start, end)

    def _flush(self) -> None:
        if self._text:
            self._found.append(Text("".join(self._text), False, self._begin, self._end))
            self._text = []


def escaped(cur: "Cursor", parts: Parts) -> None:
    """A backslash outside quotes (line continuations are gone); the last character of the text stands for itself."""
    at = cur.at
    if cur.program.array and cur.program.substitution:
        # bash loses it there: $(a=(\) ; c)) runs c
        raise cur.refuse("a backslash in an array in a substitution")
    if at + 1 < cur.end:
        parts.add(Text(cur.source[at + 1], True, at, at + 2))
        cur.at = at + 2
    elif cur.end == len(cur.source):
        parts.add(Text("\\", True, at, at + 1))
        cur.at = at + 1
    else:
        raise cur.refuse("a backslash that quotes nothing")


def single(cur: "Cursor", parts: Parts) -> None:
    """'…'"""
    start = cur.at
    close = cur.source.find("'", start + 1, cur.end)
    if close < 0:
        raise Refused("unterminated single quote", start)
    parts.add(Text(cur.source[start + 1 : close], True, start, close + 1))
    cur.at = close + 1


def ansi(cur: "Cursor", parts: Parts, start: int) -> None:
    """$'…' with the position on the quote and `start` on the dollar sign."""
    close = ansi_end(cur)
    parts.add(Text(_decode(cur.source[cur.at + 1 : close], start), True, start, close + 1))
    cur.at = close + 1


def ansi_end(cur: "Cursor") -> int:
    """Where the closing quote of the $'…' at the position stands."""
    source = cur.source
    at = cur.at + 1
    close = -1
    while True:
        if close < at:
            close = source.find("'", at, cur.end)
        if close < 0:
            raise Refused("unterminated single quote", cur.at)
        escape = source.find("\\", at, close)
        if escape < 0:
            return close
        at = escape + 2


def _decode(text: str, start: int) -> str:
    """The text that the escapes of $'…' stand for; it ends at a NUL, as in bash."""
    if "\\" not in text:
        return text
    out = bytearray()
    at = 0
    while at < len(text):
        escape = text.find("\\", at)
        if escape < 0 or escape + 1 == len(text):
            out += text[at:].encode("utf-8", "surrogateescape")
            break
        out += text[at:escape].encode("utf-8", "surrogateescape")
        piece, at = _escape(text, escape + 1, start)
        out += piece
    return out.split(b"\0", 1)[0].decode("utf-8", "surrogateescape")


def _escape(text: str, at: int, start: int) -> tuple[bytes, int]:
    """The bytes for the escape whose letter is at `at`, and where it ends."""
    letter = text[at]
    if letter in _ESCAPES:
        return bytes((_ESCAPES[letter],)), at + 1
    if letter in _OCTAL:
        end = _span(text, at, 3, _OCTAL)
        return bytes((int(text[at:end], 8) & 255,)), end
    if letter in _HEX_LENGTH:
        return _hexadecimal(text, at, start)
    if letter == "c" and at + 1 < len(text):
        char = text[at + 1]
        if not " " <= char <= "~":
            raise Refused("a \\c escape of a character that is not printable", start)
        end = at + 3 if text.startswith("\\\\", at + 1) else at + 2
        return bytes((127 if char == "?" else ord(char.upper()) & 31,)), end
    return ("\\" + letter).encode("utf-8", "surrogateescape"), at + 1


def _hexadecimal(text: str, at: int, start: int) -> tuple[bytes, int]:
    letter = text[at]
    end = _span(text, at + 1, _HEX_LENGTH[letter], _HEX)
    if end == at + 1:
        if letter == "x" and text.startswith("{", end):
            raise Refused("a \\x{…} escape", start)
        return ("\\" + letter).encode(), end
    code = int(text[at + 1 : end], 16)
    if letter == "x":
        return bytes((code,)), end
    if code > 0x10FFFF or 0xD800 <= code < 0xE000:
        raise Refused("an escape that is no character", start)
    return chr(code).encode(), end


def _span(text: str, at: int, most: int, allowed: frozenset[str]) -> int:
    end = at
    while end < len(text) and end < at + most and text[end] in allowed:
        end += 1
    return end
