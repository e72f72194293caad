"""What the operators of `${name OP operand}` make of a known value: text in, text out, None when the result is not known.

Values with characters beyond ASCII are left undecided: lengths, positions and case depend on the locale.
"""

from capfence_sh.words import patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words.patterns import Token

REMOVALS = ("#", "##", "%", "%%")
REPLACEMENTS = ("/", "//", "/#", "/%")
CASES = ("^", "^^", ",", ",,", "~", "~~")
_QUADRATIC = 1 << 20
LIMIT = 65536  # characters of a result


def remove(op: str, value: str, pattern: str) -> str | None:
    """`${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`."""
    tokens = patterns.compile_pattern(pattern)
    if tokens is None:
        return None
    if op[0] == "#":
        found = patterns.ends(tokens, value)
        if not found:
            return value if found is not None else None
        return value[found[-1 if op == "##" else 0] :]
    found = patterns.ends(tokens[::-1], value[::-1])
    if not found:
        return value if found is not None else None
    return value[: len(value) - found[-1 if op == "%%" else 0]]


def replace(op: str, value: str, pattern: str, replacement: str, matched: bool = False) -> str | None:
    """`${x/p/r}`, `${x//p/r}`, `${x/#p/r}`, `${x/%p/r}`; matched: an `&` in the replacement stands for what matched."""
    tokens = patterns.compile_pattern(pattern)
    if tokens is None or not value.isascii():
        return None
    if op == "/%":
        found = patterns.ends(tokens[::-1], value[::-1])
        if found is None:
            return None
        kept = len(value) - (found[-1] if found else 0)
        return value[:kept] + _put(replacement, value[kept:], matched) if found else value
    if op == "/#":
        found = patterns.ends(tokens, value)
        if found is None:
            return None
        return _put(replacement, value[: found[-1]], matched) + value[found[-1] :] if found else value
    if not tokens:
        return value
    if patterns.ANY_RUN in tokens and len(value) ** 2 * len(tokens) > _QUADRATIC:
        return None
    return _substitute(tokens, value, replacement, op == "//", matched)


def _put(replacement: str, match: str, matched: bool) -> str:
    return replacement.replace("&", match) if matched else replacement


def _substitute(tokens: "tuple[Token, ...]", value: str, replacement: str, every: bool, matched: bool) -> str | None:
    """Leftmost longest matches, one or all; an empty match replaces nothing but an empty value."""
    if not value:
        return _put(replacement, "", matched) if patterns.ends(tokens, "") else ""
    out: list[str] = []
    size = position = 0
    while position < len(value):
        found = patterns.ends(tokens, value, position)
        if found is None or size > LIMIT:
            return None
        if found and found[-1] > position:
            out.append(_put(replacement, value[position : found[-1]], matched))
            size += len(out[-1])
            position = found[-1]
            if not every:
                break
        else:
            out.append(value[position])
            position += 1
    return "".join(out) + value[position:]


def change_case(op: str, value: str, pattern: str) -> str | None:
    """`${x^p}`, `${x^^p}`, `${x,p}`, `${x,,p}` and `~`, `~~` (from one case to the other): the first or every character that matches the pattern ("" is `?`)."""
    tokens = patterns.compile_pattern(pattern or "?")
    if tokens is None or not value.isascii():
        return None
    limit = len(value) if len(op) == 2 else 1
    out = []
    for char in value[:limit]:
        found = patterns.ends(tokens, char)
        changed = char.swapcase() if op[0] == "~" else char.upper() if op[0] == "^" else char.lower()
        out.append(changed if found and found[-1] == 1 else char)
    return "".join(out) + value[limit:]


def transform(op: str, value: str) -> str | None:
    """`${x@U}`, `@u`, `@L`, `@Q`, `@E`."""
    if not value.isascii():
        return None
    if op == "@U":
        return value.upper()
    if op == "@u":
        return value[:1].upper() + value[1:]
    if op == "@L":
        return value.lower()
    if op == "@Q" and value.isprintable():
        return "\\'" if value == "'" else "'" + value.replace("'", "'\\''") + "'"
    if op == "@E" and "\\" not in value:
        return value
    return None


def part(value: str, offset: int, length: int | None) -> str | None:
    """`${x:offset}` and `${x:offset:length}`; None also where bash reports an error."""
    if not value.isascii():
        return None
    start = offset + len(value) if offset < 0 else offset
    if start < 0 or start > len(value):
        return ""
    if length is None:
        return value[start:]
    end = start + length if length >= 0 else len(value) + length
    return value[start:end] if end >= start else None
