"""Text that deceives a reader: what it looks like is not what it is.  Text in, findings or printable ASCII out.

In arguments, human language is harmless: only characters that steer a terminal or cannot be seen count.  In the name of a program or an option every character
beyond ASCII counts, because none of the names the guard knows has one.
"""

# kinds of Deception
CONTROL = "control character"
INVISIBLE = "invisible character"
DIRECTION = "text direction control"
SPACE = "unusual space"
LOOKALIKE = "look-alike letter"
FOREIGN = "letter beyond ASCII"
PADDING = "long run of blanks"

_MOST_BLANKS = 64
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "\x1b": "\\e", "\\": "\\\\"}

# Ranges of code points, first and last, ascending.
_INVISIBLE = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200D),  # zero width space, non-joiner, joiner
    (0x2060, 0x2065),  # word joiner, invisible operators
    (0x206A, 0x206F),
    (0x3164, 0x3164),  # Hangul filler
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFA0, 0xFFA0),
    (0xFFF9, 0xFFFB),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),  # tags, further variation selectors
)
_DIRECTION = ((0x061C, 0x061C), (0x200E, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069))
_SPACES = (
    (0x00A0, 0x00A0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x2800, 0x2800),
    (0x3000, 0x3000),
)
# Part of the spelling of some languages and of emoji: harmless in arguments, after a character beyond ASCII.
_JOINERS = frozenset("\u200c\u200d\ufe0f\ufe0e")

# Characters that many fonts draw exactly like an ASCII one, by what they look like.  Fullwidth and mathematical letters are computed.
_LOOKALIKES = {
    "'": "\u2018\u2019",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe63",
    "/": "\u2044\u2215\u29f8",
    "A": "\u0391\u0410",
    "B": "\u0392\u0412",
    "C": "\u0421",
    "E": "\u0395\u0415",
    "H": "\u0397\u041d",
    "I": "\u0399\u0406\u04c0",
    "J": "\u0408",
    "K": "\u039a\u041a",
    "M": "\u039c\u041c",
    "N": "\u039d",
    "O": "\u039f\u041e",
    "P": "\u03a1\u0420",
    "S": "\u0405",
    "T": "\u03a4\u0422",
    "X": "\u03a7\u0425",
    "Y": "\u03a5\u0423\u04ae",
    "Z": "\u0396",
    "a": "\u0251\u03b1\u0430",
    "b": "\u044c",
    "c": "\u0441\u1d04",
    "d": "\u0501",
    "e": "\u0435",
    "g": "\u0261\u050d\u0581",
    "h": "\u04bb\u0570",
    "i": "\u0131\u03b9\u0456",
    "j": "\u0458",
    "k": "\u03ba",
    "l": "\u029f\u04cf\u217c",
    "n": "\u03b7\u043f\u0578",
    "o": "\u03bf\u043e\u0585\u1d0f",
    "p": "\u03c1\u0440",
    "q": "\u051b",
    "r": "\u0433",
    "s": "\u0455",
    "t": "\u03c4",
    "u": "\u03c5\u057d\u1d1c",
    "v": "\u03bd\u1d20",
    "w": "\u03c9\u0448\u051d\u1d21",
    "x": "\u03c7\u0445",
    "y": "\u03b3\u0443\u04af",
    "z": "\u1d22",
}
_FULLWIDTH = (0xFF01, 0xFF5E)
_MATHEMATICAL = (0x1D400, 0x1D7FF)


class Deception:
    """One finding: `kind`, where it starts in the text, the characters, and what they can be taken for ("" for nothing)."""

    __slots__ = ("at", "kind", "looks_like", "text")

    def __init__(self, kind: str, at: int, text: str, looks_like: str = "") -> None:
        self.kind = kind
        self.at = at
        self.text = text
        self.looks_like = looks_like


def flags(text: str) -> tuple[Deception, ...]:
    """What deceives in text of any kind: terminal controls, invisible characters, direction controls, unusual spaces, long padding."""
    padded = _padding(text)
    if text.isascii() and text.isprintable():
        return padded
    kinds = {char: _class(char) for char in set(text)}
    found = [Deception(kinds[c], at, c) for at, c in enumerate(text) if kinds[c] and not _joins(text, at)]
    return (*found, *padded)


def name_flags(name: str) -> tuple[Deception, ...]:
    """What deceives in the name of a program or an option: also every character that is not printable ASCII."""
    if name.isascii() and name.isprintable():
        return ()
    found = []
    for at, char in enumerate(name):
        kind = _class(char)
        latin = _latin(char)
        if not kind and not char.isascii():
            kind = LOOKALIKE if latin else FOREIGN
        if kind or char in "\n\t":
            found.append(Deception(kind or CONTROL, at, char, latin))
    return tuple(found)


def suspicious_name(name: str) -> str:
    """Why the name of a program cannot be trusted to be what it looks like, in one sentence; "" when nothing is wrong with it."""
    found = name_flags(name)
    if not found:
        return ""
    worst = next((each for each in found if each.kind == LOOKALIKE), found[0])
    looks = f", which looks like {worst.looks_like}" if worst.looks_like else ""
    return f"the name {display(name)} holds a {worst.kind}: {display(worst.text)}{looks}"


def display(text: str) -> str:
    """The text in printable ASCII, safe on any terminal: \\n, \\t, \\e, \\x9b, \\u{202e}; a backslash is doubled."""
    if text.isascii() and text.isprintable() and "\\" not in text:
        return text
    return "".join(char if " " <= char <= "~" and char != "\\" else _SHORT.get(char) or _numbered(ord(char)) for char in text)


def _numbered(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is not UTF-8
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 256 else f"\\u{{{code:x}}}"


def _joins(text: str, at: int) -> bool:
    """Whether the character is a joiner or variation selector at work between letters beyond ASCII."""
    return text[at] in _JOINERS and at > 0 and not text[at - 1].isascii()


def _class(char: str) -> str:
    """The kind of deception a character is in any text; "" for none, and for ordinary line breaks and tabs."""
    code = ord(char)
    if code < 0x20 or 0x7F <= code < 0xA0 or 0xDC80 <= code < 0xDCA0:  # the last: the same bytes outside UTF-8
        return CONTROL if char not in "\n\t" else ""
    if code < 0x80:
        return ""
    for kind, ranges in ((DIRECTION, _DIRECTION), (INVISIBLE, _INVISIBLE), (SPACE, _SPACES)):
        if any(low <= code <= high for low, high in ranges):
            return kind
    return ""


def _latin(char: str) -> str:
    """The ASCII character that the character can be taken for."""
    code = ord(char)
    if _FULLWIDTH[0] <= code <= _FULLWIDTH[1]:
        return chr(code - 0xFEE0)
    if _MATHEMATICAL[0] <= code < 0x1D6A4:  # thirteen alphabets of 52 letters
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[(code - _MATHEMATICAL[0]) % 52]
    return next((latin for latin, others in _LOOKALIKES.items() if char in others), "")


def _padding(text: str) -> tuple[Deception, ...]:
    """Blanks that push the rest of a line out of sight."""
    blanks = " " * (_MOST_BLANKS + 1)
    if blanks not in text.replace("\t", " "):
        return ()
    found: list[Deception] = []
    position = 0
    while position < len(text):
        end = position
        while end < len(text) and text[end] in " \t":
            end += 1
        if end - position > _MOST_BLANKS:
            found.append(Deception(PADDING, position, text[position:end]))
        position = end + 1
    return tuple(found)
