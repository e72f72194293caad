"""Shell patterns: text with `*`, `?`, `[…]` and backslash quoting -> compiled tokens, and where they match.

Only ASCII subjects are decided: what `?` or a range covers beyond ASCII depends on the locale, and the answer is then None (not known).
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    # ANY_RUN, or the set of characters one position may hold (None: any character)
    Token: TypeAlias = "frozenset[str] | str | None"

ANY_RUN = "*"
SPECIAL = "*?["
_WORK = 1 << 18  # pattern length times subject length: beyond, nothing is said
_CLASSES = {
    "alnum": (48, 58, 65, 91, 97, 123),
    "alpha": (65, 91, 97, 123),
    "ascii": (0, 128),
    "blank": (9, 10, 32, 33),
    "cntrl": (0, 32, 127, 128),
    "digit": (48, 58),
    "graph": (33, 127),
    "lower": (97, 123),
    "print": (32, 127),
    "punct": (33, 48, 58, 65, 91, 97, 123, 127),
    "space": (9, 14, 32, 33),
    "upper": (65, 91),
    "word": (48, 58, 65, 91, 95, 96, 97, 123),
    "xdigit": (48, 58, 65, 71, 97, 103),
}
_ASCII = frozenset(map(chr, range(128)))


def character_class(name: str) -> frozenset[str] | None:
    """The ASCII members of `[:name:]`; None when there is no such class."""
    edges = _CLASSES.get(name)
    if edges is None:
        return None
    return frozenset(chr(code) for start, end in zip(edges[::2], edges[1::2]) for code in range(start, end))


def is_special(text: str) -> bool:
    """Whether the text means something other than itself as a pattern."""
    return any(c in text for c in "*?[\\")


def quoted(text: str, also: str = "") -> str:
    """`text` as a pattern that matches only itself; `also`: further characters to quote (those special inside brackets)."""
    if not any(c in text for c in "*?[]\\" + also):
        return text
    return "".join("\\" + c if c in "*?[]\\" or c in also else c for c in text)


def unquoted(pattern: str) -> str:
    """The pattern without its quoting backslashes: the word that bash leaves when nothing matches."""
    if "\\" not in pattern:
        return pattern
    out = []
    position = 0
    while position < len(pattern):
        if pattern[position] == "\\" and position + 1 < len(pattern):
            position += 1
        out.append(pattern[position])
        position += 1
    return "".join(out)


def literal_start(pattern: str) -> str:
    """The text that everything matched by `pattern` begins with."""
    position = 0
    while position < len(pattern) and pattern[position] not in SPECIAL:
        position += 2 if pattern[position] == "\\" else 1
    return unquoted(pattern[:position])


def compile_pattern(pattern: str) -> "tuple[Token, ...] | None":
    """Tokens of the pattern; None when what it matches is not known."""
    if not pattern.isascii():
        return None
    tokens: list[Token] = []
    position = 0
    while position < len(pattern):
        char = pattern[position]
        position += 1
        if char == "*":
            if tokens[-1:] != [ANY_RUN]:
                tokens.append(ANY_RUN)
        elif char == "?":
            tokens.append(None)
        elif char == "[":
            members, after = _bracket(pattern, position)
            if after < 0:
                return None
            tokens.append(members if after else frozenset("["))
            position = after or position
        elif char == "\\":
            if position == len(pattern):
                return None
            tokens.append(frozenset(pattern[position]))
            position += 1
        else:
            tokens.append(frozenset(char))
    return tuple(tokens)


def _bracket(pattern: str, start: int) -> tuple[frozenset[str], int]:
    """The characters of the bracket expression whose inside begins at `start`, and where it ends: 0 when it is none, -1 when not understood."""
    position = start
    negated = pattern[position : position + 1] in ("!", "^")
    position += negated
    members: set[str] = set()
    first = True
    while position < len(pattern) and (pattern[position] != "]" or first):
        first = False
        if pattern[position] == "[" and pattern[position + 1 : position + 2] in (":", ".", "="):
            end = pattern.find(":]", position + 2)
            named = character_class(pattern[position + 2 : end]) if pattern[position + 1] == ":" and end > 0 else None
            if named is None:
                return frozenset(), -1
            members |= named
            position = end + 2
            continue
        low, position = _member(pattern, position)
        if pattern[position : position + 1] == "-" and pattern[position + 1 : position + 2] not in ("]", ""):
            if pattern[position + 1] == "[":
                return frozenset(), -1
            high, position = _member(pattern, position + 1)
            members.update(map(chr, range(ord(low), ord(high) + 1)))
        else:
            members.add(low)
    if position >= len(pattern):
        return frozenset(), 0
    return (_ASCII - members if negated else frozenset(members)), position + 1


def _member(pattern: str, position: int) -> tuple[str, int]:
    if pattern[position] == "\\" and position + 1 < len(pattern):
        position += 1
    return pattern[position], position + 1


def ends(tokens: "tuple[Token, ...]", text: str, start: int = 0) -> list[int] | None:
    """Every end of a match that begins at `start`, ascending; None when not known (too much work, or text beyond ASCII)."""
    if (len(tokens) + 1) * (len(text) - start + 1) > _WORK or not text.isascii():
        return None
    found: list[int] = []
    states = _closure({0}, tokens)
    for position in range(start, len(text) + 1):
        if len(tokens) in states:
            found.append(position)
        if position == len(text) or not states:
            break
        char = text[position]
        following = set()
        for state in states:
            token = tokens[state] if state < len(tokens) else ""
            if token == ANY_RUN:
                following.add(state)
            elif token is None or char in token:
                following.add(state + 1)
        states = _closure(following, tokens)
    return found


def _closure(states: set[int], tokens: "tuple[Token, ...]") -> set[int]:
    for state in tuple(states):
        position = state
        while position < len(tokens) and tokens[position] == ANY_RUN:
            position += 1
            states.add(position)
    return states


def likely(pattern: str, texts: "Iterable[str]") -> list[str]:
    """Those of the texts that begin and end as everything that the pattern matches."""
    start, end = literal_start(pattern), pattern[1 + max(map(pattern.rfind, "*?[]\\")) :]
    return [text for text in texts if text.startswith(start) and text.endswith(end)]


def matches_any(pattern: str, texts: "Iterable[str]") -> bool:
    """Whether one of the texts matches, or may: what the pattern matches is not known."""
    tokens = compile_pattern(pattern)
    return tokens is None or any(_whole(tokens, text) is not False for text in texts)


def matching(pattern: str, texts: "Iterable[str]") -> tuple[str, ...]:
    """Those of the texts that surely match."""
    tokens = compile_pattern(pattern)
    return () if tokens is None else tuple(text for text in likely(pattern, texts) if _whole(tokens, text))


def matches(pattern: str, text: str) -> bool | None:
    """Whether the whole text matches, as in `case`; None when not known."""
    tokens = compile_pattern(pattern)
    return None if tokens is None else _whole(tokens, text)


def _whole(tokens: "tuple[Token, ...]", text: str) -> bool | None:
    """Whether the tokens match the whole text: only the last run of anything needs to be tried in other lengths."""
    if (len(tokens) + 1) * (len(text) + 1) > _WORK or not text.isascii():
        return None
    run, began, at, number = -1, 0, 0, 0
    while at < len(text):
        token = tokens[number] if number < len(tokens) else ""
        if token == ANY_RUN:
            run, began, number = number, at, number + 1
        elif token is None or text[at] in token:
            at, number = at + 1, number + 1
        elif run < 0:
            return False
        else:
            began += 1
            at, number = began, run + 1
    return all(token == ANY_RUN for token in tokens[number:])
