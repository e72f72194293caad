"""Globs of names and paths + a text -> whether they match.

The path of an effect may itself be a glob, or not be known ("?", or "?/name" in a folder that is not known).  So two questions are asked of a
path glob: could the two meet (deny and approval rules ask that), and does the glob hold whatever the path may name (allow rules ask that).
"""

# ---- names: `*` and `?` ----------------------------------------------------------------------------------------------------


def glob(pattern: str, text: str) -> bool:
    """Whether a name matches a pattern in which `*` stands for any text and `?` for one character."""
    star, mark, t, p = -1, 0, 0, 0
    while t < len(text):
        if p < len(pattern) and pattern[p] == "*":
            star, mark, p = p, t, p + 1
        elif p < len(pattern) and pattern[p] in ("?", text[t]):
            t, p = t + 1, p + 1
        elif star >= 0:
            mark += 1
            t, p = mark, star + 1
        else:
            return False
    return pattern[p:].strip("*") == ""


# ---- paths: `*` and `?` within a component, `**` for any number of components -------------------------------------------------

_ANY, _STAR, _REST = "any one", "any in a component", "any below"  # longer than a character: never equal to one
_LOOPS = (_STAR, _REST)
_UNKNOWN = "?"


def path_possible(glob_text: str, path: str) -> bool:
    """Whether a path, or some path that the pattern `path` names, matches the glob; `/etc/**` matches /etc too."""
    below = glob_text.endswith("/**") and not _is_glob(glob_text[:-3])
    if below and not _is_glob(path):
        return path.startswith(glob_text[:-2]) or path == (glob_text[:-3] or "/")
    if not (below or _is_glob(glob_text) or _is_glob(path)):
        return glob_text == path
    if below and _anywhere(path):
        return True
    if not (_heads_agree(glob_text, path) and _tails_agree(glob_text, path)):
        return False
    return any(_meet(a, b) for a in _tokens(glob_text, True) for b in _named(path))


def path_certain(glob_text: str, path: str) -> bool:
    """Whether every path that `path` can name matches the glob; `/tmp/**` does not match /tmp itself."""
    below = glob_text.endswith("/**") and not _is_glob(glob_text[:-3])
    if below and not _is_glob(path):
        return path.startswith(glob_text[:-2])
    if not (below or _is_glob(glob_text) or _is_glob(path)):
        return glob_text == path
    if below and _anywhere(path):
        return glob_text == "/**"
    if not (_heads_agree(glob_text, path) and _tails_agree(glob_text, path)):
        return False
    globs = _tokens(glob_text, False)
    return all(any(_covers(a, b) for a in globs) for b in _named(path))


def _is_glob(text: str) -> bool:
    return "*" in text or "?" in text or "[" in text or "\\" in text


def _heads_agree(glob_text: str, path: str) -> bool:
    """A quick no: the literal beginnings exclude each other."""
    if path[:1] == _UNKNOWN:
        return True
    one, other = _head(glob_text), _head(path)
    return one.startswith(other) or other.startswith(one)


def _tails_agree(glob_text: str, path: str) -> bool:
    """The same for the literal ends."""
    one, other = _tail(glob_text), _tail(path)
    return one.endswith(other) or other.endswith(one)


def _tail(text: str) -> str:
    return text[1 + max(text.rfind("*"), text.rfind("?"), text.rfind("]"), text.rfind("\\") + 1) :]


def _anywhere(path: str) -> bool:
    """Whether the path is not known, or known but for its folder: it may lie below any, and surely lies below the root alone."""
    return path == _UNKNOWN or path[:2] == "?/"


def _head(text: str) -> str:
    if not _is_glob(text):
        return text
    at = min([at for at in (text.find("*"), text.find("?"), text.find("["), text.find("\\")) if at >= 0])
    return text[:at].rstrip("/") if text[at : at + 2] == "**" else text[:at]


def _named(path: str) -> "tuple[tuple[str, ...], ...]":
    """The alternatives of a path that is a glob, not known ("?"), or known but for its folder ("?/name")."""
    if path == _UNKNOWN:
        return (("/", _REST),)
    first, last = path.find("/**/"), path.rfind("/**/")
    if first != last:  # every one doubles the alternatives; what stands between the first and the last can be one of all
        path = path[:first] + path[last:]
    return _tokens("/**" + path[1:] if path[:1] == _UNKNOWN else path, True)


def _tokens(text: str, empty_end: bool) -> "tuple[tuple[str, ...], ...]":
    """The alternatives of a glob as tokens: `/**` is nothing, or a slash and anything.

    empty_end: a final `/**` may be nothing.
    """
    found: list[list[str]] = [[]]
    at = 0
    while at < len(text):
        if text[at : at + 3] == "/**" and text[at + 3 : at + 4] in ("", "/"):
            below = [[*tokens, "/", _REST] for tokens in found]
            at += 3
            found = below + found if empty_end or at < len(text) else below
            continue
        token, at = _token(text, at)
        for tokens in found:
            tokens.append(token)
    return tuple(map(tuple, found))


def _token(text: str, at: int) -> tuple[str, int]:
    character = text[at]
    if character == "*":
        while text[at : at + 1] == "*":
            at += 1
        return _STAR, at
    if character == "[":
        close = text.find("]", at + 2)
        return (_ANY, close + 1) if close > 0 else ("[", at + 1)
    if character == "\\" and at + 1 < len(text):
        return text[at + 1], at + 2
    return (_ANY if character == "?" else character), at + 1


def _meet(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether some text matches both."""
    seen: set[tuple[int, int]] = set()
    todo = [(0, 0)]
    while todo:
        state = todo.pop()
        if state in seen:
            continue
        seen.add(state)
        i, j = state
        if i == len(one) and j == len(other):
            return True
        a, b = one[i] if i < len(one) else "", other[j] if j < len(other) else ""
        if a in _LOOPS:
            todo.append((i + 1, j))
        if b in _LOOPS:
            todo.append((i, j + 1))
        if a and b and _common(a, b):
            todo.append((i if a in _LOOPS else i + 1, j if b in _LOOPS else j + 1))
    return False


def _common(a: str, b: str) -> bool:
    """Whether one character can stand for both tokens."""
    if len(a) == 1 and len(b) == 1:
        return a == b
    if len(a) == 1 or len(b) == 1:
        character, wild = (a, b) if len(a) == 1 else (b, a)
        return wild == _REST or character != "/"
    return True


def _covers(wide: tuple[str, ...], narrow: tuple[str, ...]) -> bool:
    """Whether `wide` matches all that `narrow` matches; may say no where it does (never yes where it does not)."""
    seen: set[tuple[int, int]] = set()
    todo = [(0, 0)]
    while todo:
        state = todo.pop()
        if state in seen:
            continue
        seen.add(state)
        i, j = state
        if i == len(wide) and j == len(narrow):
            return True
        a, b = wide[i] if i < len(wide) else "", narrow[j] if j < len(narrow) else ""
        if a in _LOOPS:
            todo.append((i + 1, j))
        if a and b and _absorbs(a, b):
            todo.append((i if a in _LOOPS else i + 1, j + 1))
    return False


def _absorbs(a: str, b: str) -> bool:
    """Whether token `a` matches whatever token `b` stands for (a loop: any number of times)."""
    if a == _REST:
        return True
    if a == _STAR:
        return b not in ("/", _REST)
    if a == _ANY:
        return b == _ANY or (len(b) == 1 and b != "/")
    return a == b
