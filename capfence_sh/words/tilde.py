"""Tilde prefixes: unquoted text of a word -> pieces in which `~`, `~/…`, `~+` and `~user` are replaced where bash replaces them."""

from capfence_sh.words.assembly import PLAIN, QUOTED, UNKNOWN, Piece
from capfence_sh.words.fields import FOLDED, VARIABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.scope import Scope

# where a tilde is looked for in the text
NOWHERE = 0
WORD_START = 1  # at the beginning
ARGUMENT = 2  # the same, and in a word such as a=~:~ behind `=` and each `:`
ASSIGNED = 3  # at the beginning and behind each `:`
LATER = 4  # behind each `:` only: text of an assigned value that does not stand at its beginning


def pieces(text: str, where: int, last: bool, scope: "Scope") -> list[Piece]:
    """The pieces of `text`; `last`: nothing follows it in its word."""
    if where == NOWHERE or "~" not in text:
        return [Piece(PLAIN, text)]
    value_at = _value_position(text) if where == ARGUMENT else 0
    colons = where in (ASSIGNED, LATER) or value_at > 0
    found: list[Piece] = []
    done = 0
    starts = {0, value_at} if where != LATER else set()
    if colons:
        starts |= {i + 1 for i in range(value_at, len(text)) if text[i] == ":"}
    for position in sorted(starts):
        if text[position : position + 1] != "~":
            continue
        end = _prefix_end(text, position, colons)
        if end == len(text) and not last:
            continue  # quotes or an expansion are part of the prefix: it is no tilde prefix
        if position > done:
            found.append(Piece(PLAIN, text[done:position]))
        found.append(_replaced(text[position + 1 : end], scope))
        done = end
    if done < len(text):
        found.append(Piece(PLAIN, text[done:]))
    return found


def _value_position(text: str) -> int:
    """Where the value begins in text of the form name=…, name+=… or name[…]=…; 0 when it has no such form."""
    name, equals, _ = text.partition("=")
    bare = name[:-1] if name.endswith("+") else name
    if bare.endswith("]"):
        bare = bare.partition("[")[0]
    return len(name) + 1 if equals and bare.isascii() and bare.isidentifier() else 0


def _prefix_end(text: str, start: int, colons: bool) -> int:
    for position in range(start, len(text)):
        if text[position] == "/" or (colons and text[position] == ":"):
            return position
    return len(text)


def _replaced(name: str, scope: "Scope") -> Piece:
    """What stands for `~name`; a home directory that the request fixes is as good as written out."""
    if name == "root":
        return Piece(QUOTED, "/root")
    if name not in ("", "+", "-"):
        return Piece(UNKNOWN, "", VARIABLE)
    variable = {"": "HOME", "+": "PWD", "-": "OLDPWD"}[name]
    binding = scope.lookup(variable)
    if not binding.known or len(binding.values) + binding.unset != 1:
        return Piece(UNKNOWN, "", VARIABLE, (variable,))
    if not binding.values:
        return Piece(QUOTED, scope.home) if not name and scope.home else Piece(UNKNOWN, "", VARIABLE, (variable,))
    reason = "" if binding.inherited and not name else FOLDED
    return Piece(QUOTED, binding.values[0], reason, (variable,) if reason else ())
