"""Quoted literals: single quotes, ANSI-C quotes, backslashes.  Goes out: Text parts with decoded characters."""

from capfence_sh.reading.cursor import Cursor
from capfence_sh.syntax.tree import Text


_ESCAPES = {
    "a": b"\a",
    "b": b"\b",
    "e": b"\x1b",
    "E": b"\x1b",
    "f": b"\f",
    "n": b"\n",
    "r": b"\r",
    "t": b"\t",
    "v": b"\v",
    "\\": b"\\",
    "'": b"'",
    '"': b'"',
    "?": b"?",
}
_OCTAL = frozenset("01234567")
_HEX = frozenset("0123456789abcdefABCDEF")
_HEX_LENGTHS = {"x": 2, "u": 4, "U": 8}


def single_quoted(cursor: Cursor) -> Text:
    """'…' with the cursor on the opening quote."""
    start = cursor.place
    close = cursor.find("'", start + 1)
    if close < 0:
        raise cursor.refuse("unterminated single quote")
    cursor.place = close + 1
    return Text(cursor.source[start + 1 : close], True, start, cursor.place)


def escaped(cursor: Cursor) -> Text:
    """A backslash outside quotes and the character it quotes."""
    start = cursor.place
    value = cursor.source[start + 1 : min(start + 2, cursor.end)]
    cursor.place = min(start + 2, cursor.end)
    return Text(value or "\\", True, start, cursor.place)


def ansi_quoted(cursor: Cursor, start: int) -> Text:
    """$'…' with the cursor on the opening quote; bash cuts the value at a NUL (bash(1), QUOTING)."""
    cursor.place += 1
    value = bytearray()
    source = cursor.source
    while True:
        if cursor.place >= cursor.end:
            raise cursor.refuse("unterminated $'")
        character = source[cursor.place]
        cursor.place += 1
        if character == "'":
            break
        if character == "\\":
            value += _ansi_escape(cursor)
        else:
            value += character.encode("utf-8", "surrogatepass")
    cut = value.find(b"\0")
    text = bytes(value if cut < 0 else value[:cut]).decode("utf-8", "surrogateescape")
    return Text(text, True, start, cursor.place)


def _ansi_escape(cursor: Cursor) -> bytes:
    """One escape of $'…', the cursor behind the backslash."""
    letter = cursor.source[cursor.place : min(cursor.place + 1, cursor.end)]
    cursor.place += 1
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter in _OCTAL:
        cursor.place -= 1
        return bytes([int(_digits(cursor, 3, _OCTAL), 8) & 255])
    if letter in _HEX_LENGTHS:
        return _hexadecimal(cursor, letter)
    if letter == "c":
        return _control(cursor)
    return b"\\" + letter.encode("utf-8", "surrogatepass")


def _digits(cursor: Cursor, most: int, allowed: frozenset[str]) -> str:
    start = cursor.place
    while cursor.place < min(start + most, cursor.end) and cursor.source[cursor.place] in allowed:
        cursor.place += 1
    return cursor.source[start : cursor.place]


def _hexadecimal(cursor: Cursor, letter: str) -> bytes:
    if letter == "x" and cursor.source.startswith("{", cursor.place):
        raise cursor.refuse("\\x{ in $'…'")
    digits = _digits(cursor, _HEX_LENGTHS[letter], _HEX)
    if not digits:
        return b"\\" + letter.encode()
    if letter == "x":
        return bytes([int(digits, 16)])
    try:
        return chr(int(digits, 16)).encode()
    except (ValueError, UnicodeEncodeError, OverflowError):
        raise cursor.refuse("a code point that is none in $'…'") from None


def _control(cursor: Cursor) -> bytes:
    letter = cursor.source[cursor.place : min(cursor.place + 1, cursor.end)]
    if not letter or ord(letter) > 126:
        raise cursor.refuse("\\c in $'…'")
    cursor.place += 1
    if letter == "\\" and cursor.source.startswith("\\", cursor.place):
        cursor.place += 1
    return bytes([0x7F if letter == "?" else ord(letter.upper()) & 0x1F])
