"""JavaScript that goes through the entries of a folder: names that only `readdirSync` gives, and paths put together from them.

In: the words of the code.  Out: the names that stand for an entry, which is one name without a slash; the patterns of the paths made of a folder and one.
"""

from capfence_sh.analysers.tokens import CONSTANT, WORD
from capfence_sh.words import Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.analysers.tokens import Token

_SAME = frozenset(("filter", "sort", "reverse", "slice"))  # what they give is a list of the same entries
_EACH = frozenset(("forEach", "map", "flatMap", "some", "every", "find", "filter"))
_DECLARES = frozenset(("const", "let", "var", "function", "class"))


def entries(found: "list[Token]") -> set[str]:
    """Names that are given entries of a folder and nothing else."""
    given: list[str] = []
    others = (token for at, token in enumerate(found[:-1]) if token.text == "readdirSync" and not found[at + 1].is_mark("("))
    if next(others, None) is not None:
        return set()  # another function of that name
    for at, token in enumerate(found):
        if token.kind != WORD or at + 1 >= len(found) or not found[at + 1].is_mark("("):
            continue
        if (token.text == "readdirSync" and _of_module(found, at, "fs")) or (token.text == "readdir" and _of_promises(found, at)):
            given += _received(found, at)
    return {name for name in given if given.count(name) == _declared(found, name)}


def choices(found: "list[Token]") -> "dict[str, tuple[str, ...]]":
    """Names that a loop over a list of constant texts gives: `for (const f of ['a', 'b'])`, `['a', 'b'].forEach(f => …)`."""
    known: dict[str, tuple[str, ...]] = {}
    for at, token in enumerate(found):
        if not token.is_mark("["):
            continue
        end = _closing(found, at)
        inside = found[at + 1 : end]
        plain = bool(inside) and all(each.kind == CONSTANT if number % 2 == 0 else each.is_mark(",") for number, each in enumerate(inside))
        if not plain or end + 1 >= len(found):
            continue
        name = ""
        if (
            at > 3
            and found[at - 1].text == "of"
            and found[at - 2].kind == WORD
            and found[at - 3].text == "const"
            and found[at - 4].is_mark("(")
        ):
            name = found[at - 2].text if found[end + 1].is_mark(")") else ""
        elif end + 5 < len(found) and found[end + 1].is_mark(".") and found[end + 2].text in _EACH and found[end + 3].is_mark("("):
            first = found[end + 5] if found[end + 4].is_mark("(") else found[end + 4]
            name = first.text if first.kind == WORD else ""
        if name and _declared(found, name) == 1:
            known[name] = tuple(each.text for each in inside[::2])
    return known


def _of_module(found: "list[Token]", at: int, module: str) -> bool:
    """Whether a function is taken from a name that is the module and nothing else: `const fs = require('fs')`, `import fs from 'fs'`."""
    name = found[at - 2].text if at > 1 and found[at - 1].is_mark(".") else ""
    if not name or (at > 2 and found[at - 3].is_mark(".")) or _declared(found, name) > 1:
        return False
    for start, token in enumerate(found):
        if token.text == name and token.kind == WORD:
            after = [each.text.removeprefix("node:") for each in found[start + 1 : start + 6]]
            ends = not [each for each in found[start + 6 : start + 7] if each.is_mark(".")]
            if (after[:4] == ["=", "require", "(", module] and ends) or (
                after[:2] == ["from", module] and found[start - 1].text in ("import", "as")
            ):
                return True
    return False


def _of_promises(found: "list[Token]", at: int) -> bool:
    """Whether `readdir` is the function of fs/promises that is awaited: of the module, or taken from it by its name."""
    member = at > 1 and found[at - 1].is_mark(".")
    if member:
        return at > 2 and found[at - 3].text == "await" and _of_module(found, at, "fs/promises")
    if not at or found[at - 1].text != "await" or _declared(found, "readdir") > 1:
        return False
    for start, token in enumerate(found):
        if token.text != "readdir" or start < 1 or found[start - 1].text not in ("{", ","):
            continue
        end = next((n for n in range(start, len(found)) if found[n].text == "}"), len(found))
        plain = all(each.kind == WORD or each.text == "," for each in found[start:end])
        after = [each.text.removeprefix("node:") for each in found[end + 1 : end + 5]]
        if plain and (after[:2] == ["from", "fs/promises"] or after[:4] == ["=", "require", "(", "fs/promises"]):
            return True
    return False


def _received(found: "list[Token]", at: int) -> list[str]:
    """`for (const f of fs.readdirSync(d))`, and the parameters of `.filter(f => …).forEach(f => …)` behind the call."""
    names: list[str] = []
    start = at - 2 if at > 1 and found[at - 1].is_mark(".") else at
    start -= found[start - 1].text == "await" and start > 0
    end = _closing(found, at + 1)
    if any(token.text == "withFileTypes" for token in found[at:end]):
        return names
    looped = start > 2 and found[start - 1].text == "of" and found[start - 2].kind == WORD and found[start - 3].text in ("const", "let")
    own = found[start - 2].text if looped else ""
    while end + 3 < len(found) and found[end + 1].is_mark(".") and found[end + 3].is_mark("("):
        verb, inside = found[end + 2].text, end + 4
        if verb in _EACH and inside < len(found):
            first = found[inside + 1] if found[inside].is_mark("(") and inside + 1 < len(found) else found[inside]
            names += [first.text] if first.kind == WORD else []
        if verb not in _SAME:
            return names
        end = _closing(found, end + 3)
    return [*names, own] if own else names


def _declared(found: "list[Token]", name: str) -> int:
    """How often the name is declared, or is a parameter."""
    count = 0
    for at, token in enumerate(found):
        if token.kind != WORD or token.text != name or not at:
            continue
        before, after = found[at - 1], found[at + 1] if at + 1 < len(found) else token
        assigned = after.is_mark("=") and not (at + 2 < len(found) and found[at + 2].is_mark("="))
        parameter = before.text in ("(", ",", "{", "[", "...") and _ends_parameters(found, at)
        count += before.text in _DECLARES or after.is_mark("=>") or assigned or parameter
    return count


def _ends_parameters(found: "list[Token]", at: int) -> bool:
    """Whether the parenthesis around a word ends in front of `=>` or a body."""
    depth = 0
    for number in range(at, len(found) - 1):
        depth += found[number].text in ("(", "{", "[")
        depth -= found[number].text in (")", "}", "]")
        if depth < 0:
            return found[number + 1].text in ("=>", "{", "=", "of")
    return False


def _closing(found: "list[Token]", start: int) -> int:
    depth = 0
    for at in range(start, len(found)):
        depth += found[at].text in ("(", "[", "{") and found[at].kind != CONSTANT
        depth -= found[at].text in (")", "]", "}") and found[at].kind != CONSTANT
        if depth == 0:
            return at
    return len(found)


def _text(found: "list[Token]", name: str) -> str | None:
    """The text that `const NAME = 'text'` gives a name, declared once."""
    for at, token in enumerate(found[:-4]):
        if token.text == "const" and found[at + 1].text == name and found[at + 2].is_mark("=") and found[at + 3].kind == CONSTANT:
            return found[at + 3].text if found[at + 4].text in (";", ",") and _declared(found, name) == 1 else None
    return None


def paths(found: "list[Token]", position: int, names: set[str], constants: "Mapping[str, str]") -> "tuple[Literal, ...]":
    """Patterns for `path.join(DIR, f)`, `DIR + "/" + f` and `"dir/" + f` as one argument; () for anything else."""
    depth, end = 0, position
    while end < len(found) and not (depth == 0 and found[end].text in (",", ")") and found[end].kind != CONSTANT):
        depth += found[end].text in ("(", "[", "{") and found[end].kind != CONSTANT
        depth -= found[end].text in (")", "]", "}") and found[end].kind != CONSTANT
        end += 1
    inside = found[position:end]
    joined = (
        [each.text for each in inside[:4]] == ["path", ".", "join", "("]
        and inside[-1].is_mark(")")
        and _of_module(found, position + 2, "path")
    )
    parts = inside[4:-1] if joined else inside
    mark = "," if joined else "+"
    if (
        len(parts) < 3
        or len(parts) % 2 == 0
        or any(not each.is_mark(mark) for each in parts[1::2])
        or parts[-1].text not in names
        or parts[-1].kind != WORD
    ):
        return ()
    texts = [each.text if each.kind == CONSTANT else constants.get(each.text) or _text(found, each.text) for each in parts[:-1:2]]
    folder = ("/" if joined else "").join(text or "" for text in texts)
    if None in texts or (not joined and not folder.endswith("/")):
        return ()
    folder = folder.rstrip("/") or "/"
    hidden = (Literal(folder + "/.*", True, 0, 0),) if folder[:1] in (".", "/", "~") else ()
    return (Literal(folder + "/*", True, 0, 0), *hidden)
