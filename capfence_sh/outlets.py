"""Where the output of a command goes: on to where it went before, elsewhere, or nobody knows.

In: the redirections of a command, one after another, as bash opens them.  Out: a place for each descriptor, seen from outside the command; the
frame remembers those that may lead where standard output did.
"""

from capfence_sh.capabilities import DYNAMIC_TARGET
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from capfence_sh.effect import Effect
    from capfence_sh.shell import Shell
    from capfence_sh.syntax.tree import Redirection
    from capfence_sh.walk import Frame, Opened
    from capfence_sh.words import Field

    Places: TypeAlias = dict[str, int]

ON, AWAY, OPEN, ERROR = 0, 1, 2, 3  # ERROR: standard error, which is seen but no output
_LEADING = frozenset((ON, OPEN))
# a descriptor that may be the standard output of something around it; and one that is closed
SHARED: "Opened" = ()
CLOSED = ("/dev/null",)

_BOTH = frozenset(("&>", "&>>"))
_DUPLICATING = frozenset((">&", "<&"))
_INPUT = frozenset(("<", "<>", "<&", "<<", "<<-", "<<<"))
# names of descriptors that are open already, and folders in which every file is one
_NAMED = {"/dev/stdin": "0", "/dev/stdout": "1", "/dev/stderr": "2"}
_DESCRIPTORS = ("/dev/fd/", "/proc/self/fd/", "/proc/thread-self/fd/")


def follow(each: "Redirection", field: "Field | None", paths: "Iterable[str]", places: "Places", frame: "Frame", shell: "Shell") -> None:
    """Enter where the descriptors of one more redirection lead; field: the word behind it, paths: the files that this may name."""
    name = each.fd_name or str((0 if each.op in _INPUT else 1) if each.fd is None else each.fd)
    text = None if field is None else word_text(field)
    if each.op in _DUPLICATING and (text is None or duplicates(text)):
        places[name] = OPEN if text is None else AWAY if text == "-" else _place(text.rstrip("-"), places, frame, shell)
        return
    place = AWAY if field is None or each.op in ("<", "<<<") else _of_files(paths, places, frame, shell)
    places[name] = place
    if each.op in _BOTH or (each.op == ">&" and each.fd is None):
        places["2"] = place


def duplicates(text: str) -> bool:
    """Whether the word behind `>&` names a descriptor."""
    return text.rstrip("-").isdigit() or text == "-"


def _of_files(paths: "Iterable[str]", places: "Places", frame: "Frame", shell: "Shell") -> int:
    """Where files lead: a descriptor by name leads where that does."""
    found = {_of_file(path, places, frame, shell) for path in paths}
    return found.pop() if len(found) == 1 else OPEN


def _of_file(path: str, places: "Places", frame: "Frame", shell: "Shell") -> int:
    name = _NAMED.get(path, "")
    for folder in _DESCRIPTORS:
        name = name or path.removeprefix(folder) * path.startswith(folder)
    if name:
        return _place(name, places, frame, shell)
    return AWAY if path[:1] == "/" and not path.startswith("/proc/") else OPEN


def _place(name: str, places: "Places", frame: "Frame", shell: "Shell") -> int:
    if name in places:
        return places[name]
    if name == "1":
        return ON
    for opened in (frame.opened, shell.opened):
        if name in opened:
            return OPEN if opened[name] == SHARED else AWAY
    return ERROR if name == "2" else AWAY if name == "0" else OPEN


def outlet(places: "Places", frame: "Frame", shell: "Shell") -> int:
    """Where what is printed goes in the end, when the descriptors lead there."""
    one = places.get("1", ON)
    if one in _LEADING:
        return one
    return OPEN if not _LEADING.isdisjoint(places.values()) or shared(frame, shell, places) else one


def shared(frame: "Frame", shell: "Shell", but: "Iterable[str]" = ()) -> bool:
    """Whether another descriptor than these may lead to the standard output of something around."""
    for opened in (frame.opened, shell.opened):
        for name in opened:
            if opened[name] == SHARED and name not in but:
                return True
    return False


def fewer(effects: "list[Effect]", frame: "Frame", shell: "Shell") -> "list[Effect]":
    """The same without files written that are descriptors by name which were opened before: where they lead was judged there."""
    names = [name for opened in (frame.opened, shell.opened) for name in opened if name.isdigit() and opened[name] == SHARED]
    known = {folder + name for folder in _DESCRIPTORS for name in names}
    return [each for each in effects if each.kind != DYNAMIC_TARGET or each.evidence.strip("\"'") not in known]


def remembered(places: "Places", frame: "Frame") -> "Frame":
    """The frame that knows which descriptors may lead to standard output, and which do no more."""
    for name, place in places.items():
        known = frame.opened.get(name, CLOSED)
        if name == "1" or not isinstance(known, tuple):
            continue
        if place in _LEADING and known != SHARED:
            frame = frame.with_descriptor(name, SHARED)
        elif place not in _LEADING and known == SHARED:
            frame = frame.with_descriptor(name, CLOSED)
    return frame


def printed(output: "str | None", place: int) -> "str | None":
    """What still reaches standard output."""
    if place == ON:
        return output
    return None if place == OPEN else ""
