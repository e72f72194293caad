"""Patterns under options of bash that let them match more (shopt: dotglob, nocaseglob, globstar, extglob; GLOBIGNORE) -> patterns for what they may match.

A word is never lost: what it may stand for besides comes as further words, each of them a pattern as without the options.
"""

from capfence_sh.words.fields import Dynamic, Literal, texts, with_values
from capfence_sh.words.patterns import SPECIAL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from capfence_sh.words.fields import Field

NAMES = frozenset(("dotglob", "nocaseglob", "globstar", "extglob"))
_MOST = 32  # patterns made of one
_LONGEST = 4096
_GROUPS = "@?+*!"


def widened(fields: "tuple[Field, ...]", options: "Collection[str]") -> "tuple[Field, ...]":
    """The words of a command, and behind each pattern those for what else it may match."""
    found: list[Field] = []
    for field in fields:
        found.append(field)
        more = _more(field, options)
        if more and isinstance(field, Literal):
            found += [Literal(text, _is_special(text), field.start, field.end) for text in more]
        elif more and isinstance(field, Dynamic):
            found += [_of_text(field, text) for text in more]
    return tuple(found)


def widened_one(field: "Field", options: "Collection[str]") -> "Field":
    """One word that stands for one file: it may be any of the patterns."""
    more = _more(field, options)
    if not more:
        return field
    every = (*texts(field), *more)
    if isinstance(field, Dynamic):
        return with_values(field, every)
    return Dynamic("folded", "", "", every, False, (), field.start, field.end, True)


def hidden_files(field: "Field") -> "tuple[Field, ...]":
    """What a pattern that spells out nothing (`*`, `dir/*`) also stands for where names with a dot are no exception."""
    if not field.glob:
        return ()
    folders = [text.rpartition("/")[0] for text in texts(field) if not text.rpartition("/")[2].strip("*?")]
    return tuple([Literal(folder + "/.*" if folder else ".*", True, field.start, field.end) for folder in dict.fromkeys(folders)])


def _of_text(field: Dynamic, text: str) -> Dynamic:
    glob = _is_special(text)
    return Dynamic(field.reason, "", "", (text,), False, field.names, field.start, field.end, glob)


def _is_special(text: str) -> bool:
    return any(mark in text for mark in SPECIAL)


def _more(field: "Field", options: "Collection[str]") -> "list[str]":
    """The texts that the options add to those of a word."""
    known = texts(field)
    if not (field.glob or ("extglob" in options and any(mark + "(" in text for text in known for mark in _GROUPS))):
        return []
    found = dict.fromkeys(text for text in known if len(text) <= _LONGEST)
    if "extglob" in options:
        found |= dict.fromkeys(each for text in list(found) for each in _without_groups(text))
    if "globstar" in options:
        found |= dict.fromkeys(each for text in list(found) for each in _any_depth(text))
    if "nocaseglob" in options:
        found |= dict.fromkeys(["/".join(map(_any_case, text.split("/"))) for text in found])
    if "dotglob" in options:
        found |= dict.fromkeys(each for text in list(found) for each in _dotted(text))
    return [text for text in found if text not in known][:_MOST]


def _any_case(name: str) -> str:
    """The pattern with either form of each letter, where it is one."""
    if not _is_special(name):
        return name
    out, inside = [], False
    for char in name:
        other = char.swapcase()
        if char == "[" or (char == "]" and inside):
            inside = char == "["
        out.append(char if other == char or len(other) != 1 else char + other if inside else f"[{char}{other}]")
    return "".join(out)


def _dotted(pattern: str) -> "list[str]":
    """The patterns for names that begin with a dot.  What spells out nothing (`*`) stands for the folder as a whole, which has no name of its own."""
    names = pattern.split("/")
    hidden = [_hidden(name) for name in names]
    places = [at for at, name in enumerate(hidden) if name]
    single = ["/".join((*names[:at], hidden[at], *names[at + 1 :])) for at in places[:4]]
    every = "/".join([there or name for there, name in zip(hidden, names)])
    return list(dict.fromkeys([*single, every])) if places else []


def _hidden(name: str) -> str:
    if name[:1] == "*" and name.strip("*?"):
        return "." + name
    if name[:1] == "?" and name.strip("*?"):
        return "." + name[1:]
    close = name.find("]", 2) if name[:1] == "[" else -1
    return "." + name[close + 1 :] if close > 0 else ""


def _any_depth(pattern: str) -> "list[str]":
    """`**` as no folder, one, two or three."""
    names = pattern.split("/")
    at = names.index("**") if "**" in names else -1
    if at < 0:
        return []
    return ["/".join((*names[:at], *("*",) * depth, *names[at + 1 :])) for depth in range(4) if names[at + 1 :] or depth]


def _without_groups(pattern: str, depth: int = 0) -> "list[str]":
    """The pattern with each `@(a|b)` replaced by its alternatives, or by `*`."""
    opening = min([at for at in (pattern.find(mark + "(") for mark in _GROUPS) if at >= 0], default=-1)
    closing = _closing(pattern, opening + 2) if opening >= 0 else -1
    if closing < 0:
        return [pattern] if depth else []
    inside, before, rest = pattern[opening + 2 : closing], pattern[:opening], pattern[closing + 1 :]
    kind = pattern[opening]
    plain = kind in "@?+*" and "(" not in inside and inside.count("|") < 8
    choices = [*inside.split("|"), *([""] if kind in "?*" else [])] if plain else ["*"]
    if kind in "+*!":
        choices.append("*")
    found = [before + choice + rest for choice in dict.fromkeys(choices)]
    if depth > 3:
        return found
    return [each for text in found for each in _without_groups(text, depth + 1)][:_MOST]


def _closing(pattern: str, start: int) -> int:
    """Where a group ends that begins before `start`; -1 where it does not."""
    level = 1
    for at in range(start, len(pattern)):
        level += (pattern[at] == "(") - (pattern[at] == ")")
        if not level:
            return at
    return -1
