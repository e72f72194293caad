"""Ruby that goes through `Dir["PATTERN"]` and `Dir.glob("PATTERN")`: names of blocks that stand for the files found, and nothing else."""

from capfence_sh.analysers.tokens import CONSTANT, WORD, Token

TYPE_CHECKING = False

_MOST = 16  # names of blocks
_LONGEST = 64  # words of a list of parameters
# what they give is the same files
_SAME = frozenset(("sort", "uniq", "reverse", "lazy", "to_a"))
_EACH = frozenset(
    (
        *("each", "map", "flat_map", "select", "reject", "sum", "count", "sort_by", "min_by", "max_by", "group_by", "filter_map", "filter"),
        *("each_with_index", "each_with_object", "to_h", "partition", "find", "detect", "find_all"),
    )
)
_BINDING = frozenset(("for", "->", "*", "&", "def", "=>", "rescue"))
_CHANGING = frozenset(("=", "+=", "<<", "[", "||=", "&&=", "in"))
_STARTS = frozenset((";", "{", "do", "|", "\n", "", "then", "else", ")"))
# methods that leave a text as it is
_ASKING = frozenset(
    (
        *("sub", "gsub", "split", "size", "length", "delete_prefix", "delete_suffix", "match", "upcase", "downcase", "to_s", "strip", "tr"),
        *("chomp", "start_with?", "end_with?", "include?", "match?", "start_with", "end_with", "include", "center", "ljust", "rjust"),
    )
)


def patterns(found: list[Token]) -> dict[str, str]:
    """Name of a block -> the pattern whose files it stands for."""
    given: dict[str, list[str]] = {}
    for at, token in enumerate(found):
        name, pattern = _received(found, at) if token.kind == WORD and token.text == "Dir" else ("", "")
        if name:
            given.setdefault(name, []).append(pattern)
    if len(given) > _MOST:
        return {}
    return {name: each[0] for name, each in given.items() if len(set(each)) == 1 and not _bound_otherwise(found, name, len(each))}


def _text(found: list[Token], at: int) -> str:
    return found[at].text if 0 <= at < len(found) else ""


def _received(found: list[Token], at: int) -> tuple[str, str]:
    """(name, pattern) of `Dir[PATTERN].each { |name|`."""
    if _text(found, at + 1) == "[":
        first, closing = at + 2, "]"
    elif [_text(found, at + n) for n in (1, 2, 3)] == [".", "glob", "("]:
        first, closing = at + 4, ")"
    else:
        return "", ""
    if first + 1 >= len(found) or found[first].kind != CONSTANT or _text(found, first + 1) != closing:
        return "", ""
    pattern, at = found[first].text, first + 2
    while _text(found, at) == "." and _text(found, at + 1) in _SAME:
        at += 2
    if (
        _text(found, at) != "."
        or _text(found, at + 1) not in _EACH
        or _text(found, at + 2) not in ("{", "do")
        or _text(found, at + 3) != "|"
    ):
        return "", ""
    return _text(found, at + 4), pattern


def _bound_otherwise(found: list[Token], name: str, sources: int) -> bool:
    """Whether the name is, or may be, given anything else than by so many blocks: assigned, changed in place, or a parameter of another one."""
    blocks = 0
    for at, token in enumerate(found):
        if token.kind != WORD or token.text != name:
            continue
        before, after = _text(found, at - 1), _text(found, at + 1)
        if before == "|" or after == "|":
            blocks += 1
        elif (
            before in _BINDING
            or after in _CHANGING
            or (before == "(" and _text(found, at - 2) == "->")
            or _declares(found, at)
            or (before in _STARTS and after == ",")
            or (after in (".", "&.") and (_text(found, at + 2) not in _ASKING or _text(found, at + 3) == "!"))
        ):
            return True
    return blocks != sources


def _declares(found: list[Token], at: int) -> bool:
    """Whether the name stands, or may stand, among the parameters of a method or of a block with more of them."""
    first = at - _LONGEST
    while at > 0 and (found[at].kind == WORD or found[at].text in (",", "*", "&", "(", "=", ":")) and found[at].text != "def":
        if at == first:
            return True
        at -= 1
    return found[at].text == "def" or (found[at].text == "|" and _text(found, at - 1) in ("{", "do")) or found[at].text == "->"
