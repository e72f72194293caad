"""A text -> the reading that bashlex gives of its first unit, or None when bashlex cannot parse it.

The only module that knows bashlex: its nodes become words and marks here, and do not leave it.
"""

from capfence_sh.errors import CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from capfence_sh.confirm.mask import Reading


def asked(text: str) -> "tuple[Reading, int] | None":
    parse = parser()
    try:
        tree = parse(text, expansionlimit=-1)
        tokens: Reading = []
        _list(tree, tokens)
        return tokens, int(tree.pos[1])
    except Exception:  # bashlex raises nearly anything for what it cannot parse; the caller turns None into "unconfirmed"
        return None


def parser() -> "Callable[..., Any]":
    """bashlex's parser of one unit; imported only when something has to be confirmed."""
    if not __debug__:
        raise CapfenceError("bashlex relies on assertions: it cannot be used under python -O")
    from bashlex.parser import parsesingle

    parse: Callable[..., Any] = parsesingle
    return parse


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
