"""Variables that no command but those that name them can have given a value: what bash finds in `${!x}` and in a word that it expands twice.

In: the commands that ran so far, and what is known of the variables.  A name that is not known, a reference or a file that was read makes nothing of it.
"""

from capfence_sh import words
from capfence_sh.binding import UNSET
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

# builtins that give variables values, among them those that declare, and those that run a text or a file in this shell
_SOURCING = frozenset(("eval", "source", ".", "wait"))
_DECLARING = frozenset(("declare", "typeset", "local", "export", "readonly"))
_ASSIGNING = (_SOURCING | _DECLARING).union(("read", "mapfile", "readarray", "printf", "getopts", "let", "builtin", "command", "enable"))
_EXPANDING = frozenset("`\\<>")


def is_set_nowhere(name: str, before: str, walk: "Walk", shell: "Shell", frame: "Frame") -> bool:
    """Whether x of `${!x}` has no value, whatever ran so far: bash says "invalid indirect expansion", and runs nothing before the next line.

    before: the word up to there.  Names in capitals are left to bash and to programs.
    """
    if (
        name.upper() == name
        or not name.isidentifier()
        or any(name + mark in before for mark in ("=", ":=", "["))
        or shell.scope.lookup(name) is not UNSET
    ):
        return False
    if walk.traps or walk.started is not None or not all(each in shell.functions for each in frame.via):
        return False
    walk.steps += len(walk.commands) >> 4
    return not any(map(_may_assign, walk.commands))


def says_no_more(text: str, walk: "Walk", shell: "Shell") -> bool:
    """Whether a word expands to a text in which there is nothing left to expand: values of variables that are known stand in it, and numbers."""
    if not _EXPANDING.isdisjoint(text):
        return False
    for part in text.replace("$$", "0").split("$")[1:]:
        braced = part[:1] == "{"
        name = part[1:].partition("}")[0] if braced else part[:1]
        if not braced and (name.isalpha() or name == "_"):
            name = part[: next((at for at, letter in enumerate(part) if not (letter.isalnum() or letter == "_")), len(part))]
        if name in ("#", "?"):
            continue
        held = shell.scope.lookup(name) if name.isidentifier() and name.isascii() else None
        if held is None or not held.known or held.array is not None or not all(map(_EXPANDING.union("$").isdisjoint, held.values)):
            return False
    walk.steps += len(walk.commands) >> 4
    return not walk.traps and not any(map(_may_assign, walk.commands))


def _may_assign(command: "Command") -> bool:
    """Whether a command may have given a value to a variable that nobody knows: by a name that is not known, by a reference, from a file."""
    if command.program not in _ASSIGNING:
        return False
    if command.program in _SOURCING:
        return True
    given = command.argv
    if command.program == "printf":
        given = given[1:3] if len(given) > 1 and word_text(given[1]) == "-v" else given[1:2]
    return any(map(_links if command.program in _DECLARING else _varies, given))


def _varies(field: "Field") -> bool:
    return not isinstance(field, words.Literal)


def _links(field: "Field") -> bool:
    """Whether a word of a declaration names a variable that is not known, or asks for a reference."""
    if isinstance(field, words.Literal):
        return field.text[:1] == "-" and "n" in field.text
    return not field.prefix.partition("=")[0].isidentifier() or "=" not in field.prefix
