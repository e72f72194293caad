"""echo, printf and seq as bash and coreutils run them: words -> bytes, None when not modelled."""

from capfence_sh.output.octets import LIMIT, encode

_SIMPLE = {"a": 7, "b": 8, "e": 27, "E": 27, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92}
_OCTAL = "01234567"
_HEX = "0123456789abcdefABCDEF"
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-:@%+=")

# kinds of escape sequences
ECHO = 0  # \0NNN; \c ends all output
ARGUMENT = 1  # of %b: \0NNN and \NNN; \c ends all output
FORMAT = 2  # of printf: \NNN, quotes; no \c


def unescape(text: str, kind: int) -> tuple[bytes, bool]:
    """The text with its backslash sequences replaced, and whether `\\c` ended the output."""
    out = bytearray()
    position = 0
    while position < len(text):
        backslash = text.find("\\", position)
        if backslash < 0 or backslash + 1 == len(text):
            break
        out += encode(text[position:backslash])
        char = text[backslash + 1]
        if char == "c" and kind != FORMAT:
            return bytes(out), True
        if char in _SIMPLE:
            out.append(_SIMPLE[char])
            position = backslash + 2
        elif kind == FORMAT and char in "\"'?":
            out += char.encode()
            position = backslash + 2
        else:
            replaced, position = _numeric(text, backslash + 1, kind)
            out += replaced
    return bytes(out + encode(text[position:])), False


def _numeric(text: str, position: int, kind: int) -> tuple[bytes, int]:
    """The sequence whose letter or first digit stands at `position`, and where it ends."""
    char = text[position]
    widths = {"x": 2, "u": 4, "U": 8}
    if char in widths:
        end = _run(text, position + 1, _HEX, widths[char])
        if end > position + 1:
            value = int(text[position + 1 : end], 16)
            return bytes([value]) if char == "x" else encode(chr(min(value, 0x10FFFF))), end
    if char == "0" and kind != FORMAT:
        end = _run(text, position + 1, _OCTAL, 3)
        return bytes([int(text[position:end], 8) & 255]), end
    if char in _OCTAL and kind != ECHO:
        end = _run(text, position, _OCTAL, 3)
        return bytes([int(text[position:end], 8) & 255]), end
    return b"\\" + encode(char), position + 1


def _run(text: str, start: int, allowed: str, most: int) -> int:
    end = start
    while end < len(text) and end < start + most and text[end] in allowed:
        end += 1
    return end


# ---- echo ------------------------------------------------------------------------------------------------------------------


def echo(words: tuple[str, ...]) -> bytes | None:
    """`echo [-neE]… [word]…`"""
    newline, escapes, first = True, False, 0
    while first < len(words) and len(words[first]) > 1 and words[first][0] == "-" and not words[first][1:].strip("neE"):
        for letter in words[first][1:]:
            newline = newline and letter != "n"
            escapes = letter == "e" or (escapes and letter != "E")
        first += 1
    text = " ".join(words[first:])
    if not escapes:
        return encode(text) + b"\n" * newline
    out, ended = unescape(text, ECHO)
    return out if ended or not newline else out + b"\n"


# ---- printf ----------------------------------------------------------------------------------------------------------------


class _Unknown(Exception):
    """The output is not known; never leaves this module."""


def printf(words: tuple[str, ...]) -> bytes | None:
    """`printf [--] format [word]…`; the format is used again until all words are."""
    ended = words[:1] == ("--",)  # the options: a format may begin with a dash behind it
    if ended:
        words = words[1:]
    parts = _parts(words[0]) if words and (ended or words[0][:1] != "-" or words[0] == "-") else None
    if parts is None:
        return None
    form = _Format(parts, words[1:])
    try:
        while True:
            before = form.next
            form.once()
            if form.ended or form.next >= len(form.words) or form.next == before:
                return bytes(form.out)
    except _Unknown:
        return None


class _Format:
    """A format at work: `next` is the word that the next directive takes."""

    __slots__ = ("ended", "next", "out", "parts", "words")

    def __init__(self, parts: list[tuple[str, str]], words: tuple[str, ...]) -> None:
        self.parts = parts
        self.words = words
        self.next = 0
        self.out = bytearray()
        self.ended = False

    def once(self) -> None:
        for directive, text in self.parts:
            if not directive:
                self.out += unescape(text, FORMAT)[0]
            elif directive == "%":
                self.out += b"%"
            else:
                self.out += self.directive(directive, text)
            if len(self.out) > LIMIT:
                raise _Unknown
            if self.ended:
                return

    def take(self) -> str:
        self.next += 1
        return self.words[self.next - 1] if self.next <= len(self.words) else ""

    def size(self, text: str) -> int:
        if text == "*":
            return _integer(self.take())
        if text and not text.isdigit():
            raise _Unknown
        return int(text[:6] or 0)

    def directive(self, conversion: str, options: str) -> bytes:
        flags = options[: len(options) - len(options.lstrip("-+ #0"))]
        width_text, dot, precision_text = options[len(flags) :].partition(".")
        width = self.size(width_text)
        precision = self.size(precision_text) if dot else None
        if abs(width) > 4096 or (precision is not None and not 0 <= precision <= 4096):
            raise _Unknown
        if conversion in "diouxX":
            number = _number(conversion, _integer(self.take()), flags, precision)
            fill = b"0" if "0" in flags and "-" not in flags and precision is None else b" "
            return _justified(number.encode(), width, "-" in flags, fill)
        text = self.word(conversion, precision)
        if width and not text.isascii():
            raise _Unknown
        return _justified(text, width, "-" in flags, b" ")

    def word(self, conversion: str, precision: int | None) -> bytes:
        text = self.take()
        if conversion == "b":
            out, self.ended = unescape(text, ARGUMENT)
            return out[:precision]
        if conversion == "c":
            return encode(text[:1]) or b"\0"
        if conversion == "q":
            if not text or not _SAFE.issuperset(text):
                raise _Unknown
            return text.encode()
        return encode(text)[:precision]


def _parts(text: str) -> list[tuple[str, str]] | None:
    """(conversion letter, its flags, width and precision) or ("", literal text); None when a directive is not modelled."""
    parts: list[tuple[str, str]] = []
    position = 0
    while position < len(text):
        percent = text.find("%", position)
        if percent < 0:
            percent = len(text)
        if percent > position:
            parts.append(("", text[position:percent]))
        if percent == len(text):
            break
        end = percent + 1
        while end < len(text) and text[end] in "-+ #0123456789.*":
            end += 1
        letter, options = text[end : end + 1], text[percent + 1 : end]
        if not letter or letter not in "%sbqcdiouxX" or options.count("*") > 2 or (letter == "%" and options):
            return None
        parts.append((letter, options))
        position = end + 1
    return parts


def _integer(text: str) -> int:
    """A number as printf reads it: decimal, 0x…, 0…, or a quote and a character."""
    if text[:1] in ("'", '"') and len(text) == 2 and text.isascii():
        return ord(text[1])
    bare = text.strip(" \t\n")
    digits = bare.lstrip("+-")
    base = 16 if digits[:2] in ("0x", "0X") else 8 if digits[:1] == "0" else 10
    if not bare:
        return 0
    if len(bare) - len(digits) > 1 or not digits.isascii() or not digits.isalnum() or len(digits) > 30:
        raise _Unknown
    try:
        value = int(digits[2:] if base == 16 else digits, base)
    except ValueError:
        raise _Unknown from None
    value = -value if bare[0] == "-" else value
    if not -(2**63) <= value < 2**63:
        raise _Unknown
    return value


def _number(conversion: str, value: int, flags: str, precision: int | None) -> str:
    if conversion in "di":
        sign = "-" if value < 0 else "+" if "+" in flags else " " if " " in flags else ""
        digits = str(abs(value))
    else:
        sign = {"x": "0x", "X": "0X", "o": "0"}.get(conversion, "") if "#" in flags and value else ""
        digits = format(value % 2**64, {"u": "d", "i": "d"}.get(conversion, conversion))
    if sign and "0" in flags and "-" not in flags:
        raise _Unknown  # zeros go between the sign and the digits
    return sign + digits.zfill(precision or 0)


def _justified(text: bytes, width: int, left: bool, fill: bytes) -> bytes:
    return text.ljust(abs(width)) if left or width < 0 else text.rjust(width, fill)


# ---- seq -------------------------------------------------------------------------------------------------------------------


def seq(words: tuple[str, ...]) -> bytes | None:
    """`seq [-s separator] [first [step]] last` with whole numbers."""
    separator = "\n"
    if words[:1] == ("-s",) and len(words) > 1:
        separator, words = words[1], words[2:]
    plain = all(word.isascii() and word.lstrip("-").isdigit() and len(word) < 10 for word in words)
    if not plain or not 1 <= len(words) <= 3:
        return None
    numbers = [int(word) for word in words]
    first = numbers[0] if len(numbers) > 1 else 1
    step = numbers[1] if len(numbers) == 3 else 1
    if step == 0:
        return None
    row = range(first, numbers[-1] + (1 if step > 0 else -1), step)
    if len(row) > LIMIT // 2:
        return None
    return encode(separator.join(map(str, row)) + "\n" * bool(row))


def nothing(words: tuple[str, ...]) -> bytes | None:
    """`true` and `:` print nothing."""
    return b""


def dirname(words: tuple[str, ...]) -> bytes | None:
    """`dirname PATH`: without its last part, `.` when there is no other."""
    words = words[1:] if words[:1] == ("--",) else words
    if len(words) != 1 or words[0][:1] == "-":
        return None
    folder = words[0].rstrip("/").rpartition("/")[0].rstrip("/")
    return encode((folder or ("/" if words[0][:1] == "/" else ".")) + "\n")


def basename(words: tuple[str, ...]) -> bytes | None:
    """`basename PATH [SUFFIX]`: the last part, without the suffix unless that is all of it."""
    words = words[1:] if words[:1] == ("--",) else words
    if len(words) not in (1, 2) or words[0][:1] == "-":
        return None
    name = words[0].rstrip("/").rpartition("/")[2] or ("/" if words[0] else "")
    ending = words[1] if len(words) == 2 else ""
    return encode((name.removesuffix(ending) if name != ending else name) + "\n")
