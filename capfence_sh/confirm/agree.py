"""Skeleton -> the reading that bashlex gives of it, or None when bashlex cannot parse it.

The only module that knows bashlex.  A program is read unit by unit (a unit is what bash would run at once); a unit that is one line
is remembered, because scripts and batches repeat shapes.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from capfence_sh.confirm.mask import Reading

BLANKS = " \t"
MEMORY = 1 << 22  # characters of skeletons remembered at most


class _Memory:
    """Readings by text; emptied when it has grown too large."""

    __slots__ = ("readings", "size")

    def __init__(self) -> None:
        self.readings: dict[str, tuple[Reading, int] | None] = {}
        self.size = 0

    def keep(self, text: str, unit: "tuple[Reading, int] | None") -> None:
        if self.size + len(text) > MEMORY:
            self.readings.clear()
            self.size = 0
        self.readings[text] = unit
        self.size += len(text) + 64


_memory = _Memory()


def reading(skeleton: str) -> "Reading | None":
    """What bashlex reads in a whole program, [] when it holds no command, None when bashlex fails."""
    whole: Reading = []
    at = 0
    while True:
        while skeleton.startswith((" ", "\t", "\n"), at):
            at += 1
        if at == len(skeleton):
            return whole
        unit = _unit(skeleton, at)
        if unit is None:
            return None
        if whole and whole[-1] != "&":
            whole.append(";")
        whole += [item + at if isinstance(item, int) else item for item in unit[0]]
        at += unit[1]
        while skeleton.startswith((" ", "\t"), at):
            at += 1
        if at < len(skeleton) and skeleton[at] != "\n":
            return None


def _unit(skeleton: str, at: int) -> "tuple[Reading, int] | None":
    """The unit that starts at `at`: its first line where that is complete, else as much as bashlex takes."""
    end = skeleton.find("\n", at)
    if end >= 0:
        line = _parsed(skeleton[at:end])
        if line is not None:
            return line
    return _parsed(skeleton[at:])


def _parsed(text: str) -> "tuple[Reading, int] | None":
    """The reading of the first unit in `text` and its length, remembered."""
    if text in _memory.readings:
        return _memory.readings[text]
    try:
        tree = _bashlex()(text, expansionlimit=-1)
        tokens: Reading = []
        _list(tree, tokens)
        unit = (tokens, int(tree.pos[1]))
    except Exception:  # bashlex raises nearly anything for what it cannot parse; the caller turns None into "unconfirmed"
        unit = None
    _memory.keep(text, unit)
    return unit


def _bashlex() -> "Callable[..., Any]":
    """bashlex's parser of one unit; imported only when something has to be confirmed.  It relies on `assert`."""
    if not __debug__:
        raise RuntimeError("bashlex does not work under -O")
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
