"""Skeleton -> the reading that bashlex gives of it, or None when bashlex cannot parse it.

The only module that knows bashlex.  A program is read unit by unit (a unit is what bash would run at once), and units are remembered
by their shape, because scripts and batches repeat shapes.
"""

from capfence_sh.errors import CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from capfence_sh.confirm.mask import Reading

MEMORY = 1 << 22  # characters of shapes remembered at most
LONGEST = 1 << 16  # characters of the shape of a program that bashlex is asked about
LONGEST_UNIT = 1 << 14


class _Memory:
    """Readings by text; emptied when it has grown too large."""

    __slots__ = ("readings", "size")

    def __init__(self) -> None:
        self.readings: dict[str, tuple[Reading, int] | None] = {}
        self.size = 0

    def keep(self, text: str, unit: "tuple[Reading, int] | None") -> None:
        """Remember what bashlex said about a text."""
        if self.size + len(text) > MEMORY:
            self.readings.clear()
            self.size = 0
        self.readings[text] = unit
        self.size += len(text) + 64


_memory = _Memory()


def reading(skeleton: str) -> "Reading | None":
    """What bashlex reads in a whole program, [] when it holds no command, None when bashlex fails or would take too long."""
    shape, starts = _shape(skeleton)
    if len(shape) > LONGEST:
        return None
    whole: Reading = []
    at = 0
    while True:
        while shape.startswith((" ", "\t", "\n"), at):
            at += 1
        if at == len(shape):
            return whole
        unit = _unit(shape, at)
        if unit is None:
            return None
        if whole and whole[-1] != "&":
            whole.append(";")
        whole += [starts[item + at] if isinstance(item, int) else item for item in unit[0]]
        at += unit[1]
        while shape.startswith((" ", "\t"), at):
            at += 1
        if at < len(shape) and shape[at] != "\n":
            return None


def _shape(skeleton: str) -> "tuple[str, list[int]]":
    """The skeleton with every word one letter and every gap one blank, and where each character of it stood: texts of one shape are parsed once."""
    kept: list[str] = []
    starts: list[int] = []
    at = gap = 0
    for piece in skeleton.split(" "):
        if piece:
            if kept:
                kept.append(" ")
                starts.append(gap)
            if not piece.strip("w") or (kept[-2:-1] != ["&"] and piece.isascii() and piece.isdigit()):
                kept.append("w")  # a number is a word like others, but for one that touches < or > or stands behind <& or >&
                starts.append(at)
            else:
                _letters(piece, at, kept, starts)
            gap = at + len(piece)
        at += len(piece) + 1
    starts.append(gap)
    return "".join(kept), starts


def _letters(piece: str, at: int, kept: list[str], starts: list[int]) -> None:
    """Add a piece without blanks, letters and strings that touch as one letter: what stands in a quoted string is blotted out already."""
    last = ""
    position = 0
    while position < len(piece):
        char = piece[position]
        end = piece.find(char, position + 1) if char in "'\"" else position
        if end > position and not piece[position + 1 : end].strip("w"):
            char = "w"
        else:
            end = position
        if char != last or char != "w":
            kept.append(char)
            starts.append(at + position)
            last = char
        position = end + 1


def _unit(shape: str, at: int) -> "tuple[Reading, int] | None":
    """The unit that starts at `at`: bashlex is given one line, and more lines as long as it fails, but no more than it parses in a moment."""
    limit = len(shape)
    if limit - at > LONGEST_UNIT:
        limit = max(shape.rfind("\n", at, at + LONGEST_UNIT), at)
    lines = 1
    while True:
        end = at - 1
        for _ in range(lines):
            end = shape.find("\n", end + 1, limit)
            if end < 0:
                return _parsed(shape[at:limit])
        unit = _parsed(shape[at:end])
        if unit is not None:
            return unit
        lines *= 4


def _parsed(text: str) -> "tuple[Reading, int] | None":
    """The reading of the first unit in `text` and its length, remembered."""
    if text in _memory.readings:
        return _memory.readings[text]
    parse = _bashlex()
    try:
        tree = parse(text, expansionlimit=-1)
        tokens: Reading = []
        _list(tree, tokens)
        unit = (tokens, int(tree.pos[1]))
    except Exception:  # bashlex raises nearly anything for what it cannot parse; the caller turns None into "unconfirmed"
        unit = None
    _memory.keep(text, unit)
    return unit


def _bashlex() -> "Callable[..., Any]":
    """bashlex's parser of one unit; imported only when something has to be confirmed."""
    if not __debug__:
        raise CapfenceError("bashlex relies on assertions: it cannot be used under python -O")
    from bashlex.parser import parsesingle

    parse: Callable[..., Any] = parsesingle
    return parse


# ---- bashlex's nodes -> a reading -----------------------------------------------------------------------------------------------


def _list(node: "Any", out: "Reading") -> None:
    """A list without its last terminator, or any other command."""
    if node.kind != "list":
        _command(node, out)
        return
    last = len(node.parts) - 1
    for position, part in enumerate(node.parts):
        if part.kind != "operator":
            _command(part, out)
        elif part.op == "&" or position < last:
            out.append(";" if part.op == "\n" else part.op)


def _command(node: "Any", out: "Reading") -> None:
    if node.kind == "command":
        _simple(node, out)
    elif node.kind == "pipeline":
        _pipeline(node, out)
    elif node.kind == "function":
        out.append("function")
        _command(node.body, out)
    elif node.kind == "compound":
        _compound(node, out)
    elif node.kind == "list":
        _list(node, out)
    else:
        raise ValueError(node.kind)


def _simple(node: "Any", out: "Reading") -> None:
    out.append("cmd")
    redirected = False
    for part in node.parts:
        if part.kind == "redirect":
            _redirection(part, out)
            redirected = True
        else:
            role = "a" if part.kind == "assignment" and not redirected else "w"
            out += (role, *part.pos)
    out.append("end")


def _redirection(node: "Any", out: "Reading") -> None:
    fd = "" if node.input is None else str(node.input)
    out += (fd + node.type, *node.pos)


def _pipeline(node: "Any", out: "Reading") -> None:
    bangs = sum(part.kind == "reservedword" for part in node.parts)
    out += ["!"] * (bangs % 2)
    parts = [part for part in node.parts if part.kind != "reservedword"]
    if len(parts) == 1:
        _command(parts[0], out)
        return
    out.append("pipe")
    for part in parts:
        if part.kind == "pipe":
            out.append(part.pipe)
        else:
            _command(part, out)
    out.append("end")


def _compound(node: "Any", out: "Reading") -> None:
    first = node.list[0]
    if first.kind == "reservedword":
        out.append(first.word)
        _list(node.list[1], out)
    else:
        _keywords(first.parts, out, first.kind == "for")
    out.append("end")
    for item in node.redirects:
        _redirection(item, out)


def _keywords(parts: "list[Any]", out: "Reading", named: bool) -> None:
    """The keywords, words and lists of if, while, until and for; a second `elif` hides in the word of a keyword."""
    for part in parts:
        if part.kind == "word":
            if not named:
                out += ("w", *part.pos)
            named = False
        elif part.kind != "reservedword":
            _list(part, out)
        elif isinstance(part.word, list):
            _keywords(part.word, out, False)
        elif part.word == "{":
            out.append("do")
        elif part.word not in ("fi", "done", "}", ";"):
            out.append(part.word)
