"""Names that a JavaScript program declares: variables, functions, classes, parameters, labels; and what a parenthesis belongs to.

In: the tokens.  Out: local names, and those of them that are functions of the program.
"""

from capfence_sh.analysers.tokens import MARK, WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.tokens import Token

_BLOCKS = frozenset(("if", "while", "for", "switch", "catch", "with"))
_CLOSING = {"{": "}", "[": "]"}  # of names that are taken out of a value


def declared(found: "list[Token]") -> tuple[set[str], set[str]]:
    """(local names, those of them that are functions of this text)"""
    names: set[str] = set()
    functions: set[str] = set()
    for position, token in enumerate(found):
        before = found[position - 1] if position else None
        if before is not None and before.is_mark("*") and position > 1 and found[position - 2].text == "function":
            before = found[position - 2]  # function* name
        if before is not None and before.text in ("const", "let", "var"):
            names |= _further(found, position)
        if token.kind == WORD and before is not None and before.text in ("const", "let", "var", "function", "class"):
            names.add(token.text)
            after = [each.text for each in found[position + 1 : position + 4]]
            arrow = next((each.text for each in found[position + 2 :] if each.text in ("=>", ";", "const", "let")), "") == "=>"
            if before.text in ("function", "class") or (
                after[:1] == ["="] and (after[1:2] in (["function"], ["async"], ["("]) or after[2:3] == ["=>"]) and arrow
            ):
                functions.add(token.text)
        elif token.kind == MARK and token.text in _CLOSING and before is not None and before.text in ("const", "let", "var"):
            names |= _until(found, position, _CLOSING[token.text])
        elif token.is_mark("=>") and before is not None:
            names |= {before.text} if before.kind == WORD else _back(found, position - 1)
        elif (
            token.is_mark("(")
            and before is not None
            and (before.text == "function" or any(each.text == "function" for each in found[max(position - 3, 0) : position - 1]))
        ):
            names |= _until(found, position, ")")
        elif token.text == "catch" and position + 2 < len(found) and found[position + 1].is_mark("("):
            names |= _until(found, position + 2, ")")
    return names, functions


def _further(found: "list[Token]", position: int) -> set[str]:
    """The names behind the commas of one declaration: `const a = 1, b = 2`."""
    names: set[str] = set()
    depth = 0
    for at in range(position, len(found) - 2):
        token = found[at]
        depth += (token.text in ("(", "[", "{")) - (token.text in (")", "]", "}")) if token.kind == MARK else 0
        if depth < 0 or token.is_mark(";"):
            break
        if depth == 0 and token.is_mark(",") and found[at + 1].kind == WORD and found[at + 2].is_mark("="):
            names.add(found[at + 1].text)
    return names


def _until(found: "list[Token]", position: int, end: str) -> set[str]:
    names: set[str] = set()
    for token in found[position:]:
        if token.is_mark(end):
            break
        if token.kind == WORD:
            names.add(token.text)
    return names


def _back(found: "list[Token]", position: int) -> set[str]:
    """Parameter names of `( … ) =>`, read backwards from the closing parenthesis."""
    names: set[str] = set()
    depth = 0
    for token in reversed(found[: position + 1]):
        depth += {")": 1, "(": -1}.get(token.text, 0) if token.kind == MARK else 0
        if token.kind == WORD:
            names.add(token.text)
        if depth == 0:
            break
    return names


def immediate(found: "list[Token]", position: int) -> bool:
    """Whether the parenthesis that ends here holds a function, or belongs to if, while and the like."""
    depth = 0
    for start in range(position, -1, -1):
        depth += {")": 1, "(": -1}.get(found[start].text, 0) if found[start].kind == MARK else 0
        if depth == 0:
            inside = found[start + 1 : position]
            before = found[start - 1].text if start else ""
            return (
                before in _BLOCKS
                or any(token.is_mark("=>") for token in inside)
                or (bool(inside) and inside[0].text in ("function", "async"))
            )
    return False


def label(found: "list[Token]", position: int) -> bool:
    """Whether a word is the name of a loop: `outer: for …`, `continue outer`."""
    if position and found[position - 1].text in ("continue", "break"):
        return True
    named = position + 2 < len(found) and found[position + 1].is_mark(":") and found[position + 2].text in ("for", "while", "do")
    before = found[position - 1] if position else None
    return named and (before is None or before.kind != MARK or before.text in (";", "}"))
