"""Skeleton -> the reading that bashlex gives of it, or None when bashlex cannot parse it.

A program is read unit by unit (a unit is what bash would run at once), and units are remembered
by their shape, because scripts and batches repeat shapes.
"""

from capfence_sh.confirm import bashlex_reading, known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.confirm.mask import Reading

MEMORY = 1 << 22  # characters of shapes remembered at most
LONGEST = 1 << 16  # characters of the shape of a program that bashlex is asked about
LONGEST_UNIT = 1 << 14
_DIGITS = frozenset("0123456789")
_ENDS = frozenset(";|&)")  # what may touch the last word of a command
_BETWEEN = frozenset("\n;|")  # what stands between two commands
_PIPE = " | "
_STAGES = ("w", "w w")


class _Memory:
    """Readings by text, and shapes that bashlex was found to read as their words say; emptied when it has grown too large."""

    __slots__ = ("agreed", "readings", "size")

    def __init__(self) -> None:
        self.readings: dict[str, tuple[Reading, int] | None] = {}
        self.agreed: set[str] = set()
        self.size = 0

    def clear(self) -> None:
        """Forget everything."""
        self.readings.clear()
        self.agreed.clear()
        self.size = 0

    def keep(self, text: str, unit: "tuple[Reading, int] | None") -> None:
        """Remember what bashlex said about a text."""
        if self.size + len(text) > MEMORY:
            self.clear()
        self.readings[text] = unit
        self.size += len(text) + 64


_memory = _Memory()


def forget() -> None:
    """Forget every reading, as at the start of a process."""
    _memory.clear()


def known_to_agree(shape: str) -> bool:
    """Whether `agrees` said so of this shape before."""
    return shape in _memory.agreed


def agrees(shape: str, reading: "Reading") -> bool:
    """Whether bashlex reads a shape so.  reading: follows from the shape alone."""
    same = parsed(shape) == (reading, len(shape))
    if same:
        _memory.agreed.add(shape)  # no more of them than readings
    return same


def remembered() -> "dict[str, tuple[Reading, int] | None]":
    """What bashlex was asked, and what it said."""
    return dict(_memory.readings)


def reading(skeleton: str) -> "Reading | None":
    """What bashlex reads in a whole program, [] when it holds no command, None when bashlex fails or would take too long."""
    shape = _shape(skeleton)
    text = shape.text
    if len(text) > LONGEST:
        return None
    whole: Reading = []
    at = 0
    while True:
        while text.startswith((" ", "\t", "\n"), at):
            at += 1
        if at == len(text):
            return whole
        unit = _unit(text, at)
        if unit is None:
            return None
        if whole and whole[-1] != "&":
            whole.append(";")
        _unfold(unit[0], at, shape, whole)
        at += unit[1]
        while text.startswith((" ", "\t"), at):
            at += 1
        if at < len(text) and text[at] != "\n":
            return None


def _unfold(unit: "Reading", at: int, shape: "_Shape", whole: "Reading") -> None:
    """Add the reading of a unit that stands at `at` of a shape, as one of the skeleton."""
    for item in unit:
        if isinstance(item, int):
            whole.append(shape.starts[at + item])
            if shape.repeated:
                whole += shape.repeated.get(at + item, ())
        else:
            whole.append(item)


class _Shape:
    """What texts that are parsed alike have in common: `text`, where each character of it stood, and words left out, by the position before them."""

    __slots__ = ("repeated", "starts", "text")

    def __init__(self, text: str, starts: list[int], repeated: "dict[int, Reading]") -> None:
        self.text = text
        self.starts = starts
        self.repeated = repeated


def _shape(skeleton: str) -> _Shape:
    """The skeleton with every word one letter, every gap one blank, and of words in a row no more than two (the last may touch what ends a command).

    bashlex adds words to a command one by one, and is in the same state after each: what it makes of the second holds for those behind it.
    """
    kept: list[str] = []
    starts: list[int] = []
    repeated: dict[int, Reading] = {}
    at = gap = row = 0
    for piece in skeleton.split(" "):
        if piece:
            # a number is a word like others, but for one that touches < or > or stands behind <& or >&
            word = _is_word(piece) or (kept[-1:] != ["&"] and piece.isascii() and piece.isdigit())
            stem = piece if word else piece[:-1] if piece[-1] in _ENDS else ""
            if row == 2 and stem and (word or _is_word(stem)):
                repeated.setdefault(len(kept) - 2, []).extend(("w", starts[-1], gap))
                starts[-1] = at
                if not word:
                    kept.append(piece[-1])
                    starts.append(at + len(stem))
                    row = 0
            else:
                if kept:
                    kept.append(" ")
                    starts.append(gap)
                if word:
                    kept.append("w")
                    starts.append(at)
                else:
                    _letters(piece, at, kept, starts)
                row = row + 1 if word else int(piece[0] == "|" and piece != "|" and _is_word(piece[1:]))
            gap = at + len(piece)
        at += len(piece) + 1
    starts.append(gap)
    return _Shape("".join(kept), starts, repeated)


def _is_word(piece: str) -> bool:
    """Whether the piece is nothing but letters and quoted strings of them."""
    if not piece.strip("w"):
        return True
    if piece.strip("w'\""):
        return False
    at = 0
    while at < len(piece):
        if piece[at] != "w":
            end = piece.find(piece[at], at + 1)
            if end < 0 or piece[at + 1 : end].strip("w"):
                return False
            at = end
        at += 1
    return True


def _letters(piece: str, at: int, kept: list[str], starts: list[int]) -> None:
    """Add a piece without blanks, letters and strings that touch as one letter: what stands in a quoted string is blotted out already."""
    last = ""
    position = 0
    while position < len(piece):
        char = piece[position]
        end = piece.find(char, position + 1) if char in "'\"" else position
        if end > position and not piece[position + 1 : end].strip("w"):
            char = "w"
        elif char in _DIGITS and (number := _number(piece, position, kept)) > position:
            char, end = "w", number - 1
        else:
            end = position
        if char != last or char != "w":
            kept.append(char)
            starts.append(at + position)
            last = char
        position = end + 1


def _number(piece: str, start: int, kept: list[str]) -> int:
    """Where a number ends that is a word of its own: before the end of a line or of a command, and not behind <& or >&; else `start`."""
    end = start
    while end < len(piece) and piece[end] in _DIGITS:
        end += 1
    before = piece[start - 1] if start else "&" if kept[-2:] == ["&", " "] else ";"
    return end if before in _BETWEEN and (end == len(piece) or piece[end] in _BETWEEN) else start


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
                return parsed(shape[at:limit])
        unit = parsed(shape[at:end])
        if unit is not None:
            return unit
        lines *= 4


def parsed(text: str) -> "tuple[Reading, int] | None":
    """The reading of the first unit in `text` and its length, remembered."""
    if text in _memory.readings:
        return _memory.readings[text]
    unit = known.reading(text)
    if unit is None:
        short, left_out = _folded(text)
        unit = bashlex_reading.asked(text) if short == text else _unfolded(parsed(short), left_out)
    _memory.keep(text, unit)
    return unit


def _folded(text: str) -> "tuple[str, list[tuple[int, str]]]":
    """A shape without stages of words behind a stage of words, and (where each of them would stand in what is left, its text).

    The grammar of a pipeline is the same behind every `|`: what bashlex makes of one stage of words holds for those that follow it.
    """
    pieces = text.split(_PIPE)
    kept: list[str] = []
    left_out: list[tuple[int, str]] = []
    size = 0
    for position, piece in enumerate(pieces):
        if 1 < position < len(pieces) - 1 and piece in _STAGES and kept[-1] in _STAGES:
            left_out.append((size - len(_PIPE), piece))
        else:
            kept.append(piece)
            size += len(piece) + len(_PIPE)
    return _PIPE.join(kept), left_out


def _unfolded(unit: "tuple[Reading, int] | None", left_out: "list[tuple[int, str]]") -> "tuple[Reading, int] | None":
    """The reading of a shape from the reading of what `_folded` left of it."""
    if unit is None:
        return None
    found: Reading = []
    added = done = 0
    for position, item in enumerate(unit[0]):
        found.append(item + added if isinstance(item, int) else item)
        while item == "end" and done < len(left_out) and unit[0][position - 1] == left_out[done][0]:
            at, stage = left_out[done]
            at += added + len(_PIPE)
            found += ("|", "cmd")
            for word in stage.split(" "):
                found += ("w", at, at + len(word))
                at += len(word) + 1
            found.append("end")
            added += len(_PIPE) + len(stage)
            done += 1
    return found, unit[1] + added
