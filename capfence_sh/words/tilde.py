"""Tilde prefixes: unquoted text of a word -> pieces in which `~`, `~/…`, `~+` and `~user` are replaced where bash replaces them."""

from capfence_sh import homes
from capfence_sh.words.assembly import PLAIN, QUOTED, UNKNOWN, Piece, Undecided
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
    value_at = value_position(text) if where == ARGUMENT else 0
    if where in (WORD_START, ARGUMENT) and not value_at:
        return _at_word_start(text, last, scope)
    found: list[Piece] = []
    done = 0
    starts = [value_at] if where != LATER else []
    for position in starts + [i + 1 for i in range(value_at, len(text)) if text[i] == ":"]:
        end = _find(text, position, "/:")
        if text[position : position + 1] != "~" or (end == len(text) and not last):
            continue  # quotes or an expansion are part of the prefix: it is no tilde prefix
        found += [*_plain(text[done:position]), _replaced(text[position + 1 : end], scope)]
        done = end
    return found + _plain(text[done:])


def _at_word_start(text: str, last: bool, scope: "Scope") -> list[Piece]:
    """A tilde at the beginning of an ordinary word: bash takes what follows a colon, up to the next slash, as it is written."""
    slash = _find(text, 0, "/")
    name_end = min(_find(text, 0, "/:"), text.find("=~") if "=~" in text else slash)
    if text[:1] != "~" or (slash == len(text) and not last and name_end == slash):
        return [Piece(PLAIN, text)]
    if slash == len(text) and not last:
        raise Undecided
    between = [Piece(QUOTED, text[name_end:slash])] if slash > name_end else []
    return [_replaced(text[1:name_end], scope), *between, *_plain(text[slash:])]


def _plain(text: str) -> list[Piece]:
    return [Piece(PLAIN, text)] if text else []


def _find(text: str, start: int, wanted: str) -> int:
    """The first place of one of the characters, or the end."""
    return next((i for i in range(start, len(text)) if text[i] in wanted), len(text))


def value_position(text: str) -> int:
    """Where the value begins in text of the form name=…, name+=… or name[…]=…; 0 when it has no such form."""
    name, equals, _ = text.partition("=")
    bare = name[:-1] if name.endswith("+") else name
    if bare.endswith("]"):
        bare = bare.partition("[")[0]
    return len(name) + 1 if equals and bare.isascii() and bare.isidentifier() else 0


def _replaced(name: str, scope: "Scope") -> Piece:
    """What stands for `~name`; a home directory that the request fixes is as good as written out."""
    if name == "root":
        return Piece(QUOTED, "/root")
    if name not in ("", "+", "-"):
        return Piece(QUOTED, homes.folders((scope.home,))[-1] + "/" + name, FOLDED) if name[:1].isalpha() else Piece(UNKNOWN, "", VARIABLE)
    variable = {"": "HOME", "+": "PWD", "-": "OLDPWD"}[name]
    binding = scope.lookup(variable)
    if not binding.known or len(binding.values) + binding.unset != 1:
        return Piece(UNKNOWN, "", VARIABLE, (variable,))
    if not binding.values:
        return Piece(QUOTED, scope.home) if not name and scope.home else Piece(UNKNOWN, "", VARIABLE, (variable,))
    reason = "" if binding.inherited and not name else FOLDED
    return Piece(QUOTED, binding.values[0], reason, (variable,) if reason else ())
