"""cat, tac, rev, tr, sed, cut, head and tail over standard input: usage and bytes -> bytes, None when not modelled."""

from capfence_sh.catalog.vocabulary import READ, TEXT, command, flags, operands, option, values
from capfence_sh.output.octets import LIMIT, decode, encode
from capfence_sh.words.patterns import character_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.output.usage import Usage

_FILES = operands(many=READ)
CAT = command("cat", options=flags("-u"), operands=_FILES)
PLAIN = command("rev", operands=_FILES)
TR = command(
    "tr", options=flags("-c -C --complement, -d --delete, -s --squeeze-repeats, -t --truncate-set1"), operands=operands(TEXT, TEXT)
)
SED = command("sed", options=(option("-e", "--expression", takes=TEXT, supplies=True),), operands=operands(TEXT, many=READ))
CUT = command("cut", options=values("-c --characters, -b --bytes, -d --delimiter, -f --fields"), operands=_FILES)
ENDS = command("head", options=values("-n --lines, -c --bytes"), operands=_FILES)


def cat(usage: "Usage", stdin: bytes) -> bytes | None:
    """Standard input as it is."""
    return stdin


def tac(usage: "Usage", stdin: bytes) -> bytes | None:
    """The lines in reverse order."""
    return b"".join(reversed(_lines(stdin)))


def rev(usage: "Usage", stdin: bytes) -> bytes | None:
    """Each line backwards, by characters."""
    lines = decode(stdin).split("\n")
    return encode("\n".join(line[::-1] for line in lines))


def _lines(octets: bytes) -> list[bytes]:
    lines = octets.split(b"\n")
    return [line + b"\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def head(usage: "Usage", stdin: bytes) -> bytes | None:
    """`head -n [-]N`, `head -c [-]N`"""
    count = _count(usage.value("-c") or usage.value("-n") or "10", "-")
    if count is None:
        return None
    return stdin[:count] if usage.has("-c") else b"".join(_lines(stdin)[:count])


def tail(usage: "Usage", stdin: bytes) -> bytes | None:
    """`tail -n [+]N`, `tail -c [+]N`"""
    text = usage.value("-c") or usage.value("-n") or "10"
    count = _count(text.removeprefix("-"), "+")
    if count is None:
        return None
    row = [stdin[i : i + 1] for i in range(len(stdin))] if usage.has("-c") else _lines(stdin)
    start = max(count - 1, 0) if text[0] == "+" else max(len(row) - count, 0)
    return b"".join(row[start:])


def _count(text: str, sign: str) -> int | None:
    digits = text.removeprefix(sign)
    if not digits.isdigit() or len(digits) > 9:
        return None
    return -int(digits) if sign == "-" and text[:1] == "-" else int(digits)


def cut(usage: "Usage", stdin: bytes) -> bytes | None:
    """`cut -c LIST`, `cut -b LIST`, `cut -d D -f LIST`"""
    kinds = [name for name in ("-b", "-c", "-f") if usage.has(name)]
    delimiter = encode(usage.value("-d") or "\t")
    if len(kinds) != 1 or len(delimiter) != 1 or (kinds != ["-f"] and usage.has("-d")):
        return None
    wanted = _positions(usage.value(kinds[0]))
    if wanted is None:
        return None
    out = []
    for line in _lines(stdin):
        body = line.rstrip(b"\n")
        if kinds != ["-f"]:
            body = bytes(octet for i, octet in enumerate(body, 1) if any(low <= i <= high for low, high in wanted))
        elif delimiter in body:
            fields = enumerate(body.split(delimiter), 1)
            body = delimiter.join(field for i, field in fields if any(low <= i <= high for low, high in wanted))
        out.append(body + b"\n")
    return b"".join(out)


def _positions(text: str) -> list[tuple[int, int]] | None:
    """`2,4-6,9-` as ranges."""
    ranges = []
    for each in text.split(","):
        low, dash, high = each.partition("-")
        if not (low + high).isdigit() or len(low + high) > 12:
            return None
        ranges.append((int(low or 1), int(high) if high else LIMIT if dash else int(low)))
    return ranges if len(ranges) <= 64 else None


# ---- tr --------------------------------------------------------------------------------------------------------------------

_ESCAPES = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92}


def tr(usage: "Usage", stdin: bytes) -> bytes | None:
    """`tr [-cdst] SET1 [SET2]`"""
    sets = [_set(text) for text in usage.operands]
    first, second = sets[0] if sets else None, sets[1] if len(sets) == 2 else b""
    if first is None or second is None:
        return None
    if usage.has("-c"):
        chosen = frozenset(first)
        first = bytes(i for i in range(256) if i not in chosen)
    deletes, squeezes = usage.has("-d"), usage.has("-s")
    if (deletes == bool(second) and not squeezes) or (deletes and squeezes and not second):
        return None
    if deletes:
        stdin = stdin.translate(None, first)
    elif second:
        stdin = stdin.translate(_table(first, second, usage.has("-t")))
    return _squeezed(stdin, second or first) if squeezes else stdin


def _table(first: bytes, second: bytes, truncates: bool) -> bytes:
    table = bytearray(range(256))
    for i, octet in enumerate(first):
        if i < len(second) or not truncates:
            table[octet] = second[min(i, len(second) - 1)]
    return bytes(table)


def _squeezed(octets: bytes, repeated: bytes) -> bytes:
    chosen = frozenset(repeated)
    return bytes(octet for i, octet in enumerate(octets) if not (i and octet == octets[i - 1] and octet in chosen))


def _set(text: str) -> bytes | None:
    """The bytes of a set: characters, escapes, ranges and classes."""
    octets = encode(text)
    out = bytearray()
    position = 0
    while position < len(octets):
        if octets[position : position + 2] == b"[:":
            end = octets.find(b":]", position)
            members = character_class(decode(octets[position + 2 : end])) if end > 0 else None
            if members is None:
                return None
            out += bytes(sorted(map(ord, members)))
            position = end + 2
            continue
        if octets[position : position + 2] == b"[=" or (
            octets[position : position + 1] == b"[" and octets[position + 2 : position + 3] == b"*"
        ):
            return None
        low, position = _member(octets, position)
        if octets[position : position + 1] == b"-" and position + 1 < len(octets):
            high, position = _member(octets, position + 1)
            if high < low:
                return None
            out += bytes(range(low, high + 1))
        else:
            out.append(low)
    return bytes(out)


def _member(octets: bytes, position: int) -> tuple[int, int]:
    if octets[position] != 92 or position + 1 == len(octets):
        return octets[position], position + 1
    end = position + 1
    while end < len(octets) and end < position + 4 and octets[end] in b"01234567":
        end += 1
    if end > position + 1:
        return int(octets[position + 1 : end], 8) & 255, end
    letter = chr(octets[position + 1])
    return _ESCAPES.get(letter, octets[position + 1]), position + 2


# ---- sed -------------------------------------------------------------------------------------------------------------------

_SPECIAL = frozenset("\\.*[]^$&+?(){}|\n")
_REPLACING = frozenset("\\&\n")  # what has a meaning in the text that is put in


def sed(usage: "Usage", stdin: bytes) -> bytes | None:
    """Substitutions and transliterations of plain text: `s/a/b/`, `s/^/a/g`, `y/ab/cd/`, separated by semicolons or newlines."""
    if not usage.operands and not usage.has("-e"):
        return None
    script = "".join(usage.operands) or usage.value("-e")
    commands: list[tuple[str, str, str, bool]] = []
    rest = script.strip("; \t\n")
    while rest:
        found = _sed_command(rest)
        if found is None or len(commands) > 64:
            return None
        commands.append(found[0])
        rest = found[1].strip("; \t\n")
    lines = decode(stdin).split("\n")
    last = lines.pop() if lines[-1] == "" else None
    for edit in commands:
        if sum(_growth(line, edit) for line in lines) > LIMIT:
            return None
        lines = [_edited(line, edit) for line in lines]
    return encode("\n".join(lines + ([last] if last is not None else [])))


def _growth(line: str, command: tuple[str, str, str, bool]) -> int:
    """A bound for the length of the line after the command."""
    letter, old, new, every = command
    return len(line) + (len(new) * (line.count(old) if every else 1) if letter == "s" else 0)


def _sed_command(text: str) -> tuple[tuple[str, str, str, bool], str] | None:
    """((letter, old, new, every), what follows)"""
    parts = text[2:].split(text[1:2], 2) if text[:1] in ("s", "y") and len(text) > 3 and text[1] not in "\\\n" else []
    if len(parts) != 3:
        return None
    old, new, rest = parts
    if text[0] == "s" and old == ".*" and rest[:1] in ("", ";", "\n", "g") and not _REPLACING & {*new}:
        return ("s", "", new, True), rest[rest[:1] == "g" :]
    every = rest[:1] == "g" and text[0] == "s"
    rest = rest[every:].lstrip(" \t")
    plain = old.removeprefix("^") if text[0] == "s" and old != "^" else "" if old == "^" else old
    bare = plain.removesuffix("$") if text[0] == "s" else plain
    if (
        _SPECIAL & {*bare}
        or _REPLACING & {*new}
        or rest[:1] not in ("", ";", "\n")
        or (not old if text[0] == "s" else len(old) != len(new))
    ):
        return None
    return (text[0], old, new, every), rest


def _edited(line: str, command: tuple[str, str, str, bool]) -> str:
    letter, old, new, every = command
    if not old:  # the whole line
        return new
    if letter == "y":
        return line.translate({ord(a): b for a, b in reversed(list(zip(old, new)))})
    if old[:1] != "^" and old[-1:] != "$":
        return line.replace(old, new, -1 if every else 1)
    return _anchored(line, old, new)


def _anchored(line: str, old: str, new: str) -> str:
    bare = old.removeprefix("^").removesuffix("$")
    if old[:1] == "^" and old[-1:] == "$":
        return new if line == bare else line
    if old[:1] == "^":
        return new + line[len(bare) :] if line.startswith(bare) else line
    return line[: len(line) - len(bare)] + new if line.endswith(bare) else line
