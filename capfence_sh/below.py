"""Names on a list that ends each with a NUL (find ROOT -print0, grep -rlZ … ROOT): every one of them begins with its root.

Only where the words behind xargs are files that are changed: for those that are read, what the list looks for says more.
"""

from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import ITEM, Dynamic, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.walk import Frame
    from capfence_sh.words import Field

_CHANGING = frozenset(("gzip", "gunzip", "bzip2", "bunzip2", "xz", "unxz", "zstd", "touch", "dos2unix", "unix2dos", "rm", "rmdir"))
_IN_PLACE = {"sed": ("-i", "--in-place"), "perl": ("-i", "-pi", "-p -i"), "gofmt": ("-w",), "prettier": ("--write", "-w"), "chmod": ("",)}
# primaries of find that print something else, run something, or follow links out of the root
_OTHER = frozenset(
    (
        *("-print", "-printf", "-fprintf", "-fprint", "-fprint0", "-fls", "-ls", "-exec", "-execdir", "-ok", "-okdir", "-files0-from"),
        *("-follow", "-L", "-H", "-delete"),
    )
)


def words(argv: "tuple[Field, ...]", reading: "Reading", frame: "Frame") -> "tuple[Field, ...]":
    """The words xargs -0 puts behind a command that changes files, one for each root; () when nothing is known of them."""
    if not reading.has("-0", "--null") or reading.has("-a", "-d", "-I", "-J", "-i", "-E") or not _changes(argv):
        return ()
    return tuple(Dynamic(ITEM, root, "", (), False, (), 0, 0) for root in _roots(frame.stdin.source, frame.via[:-1]))


def _changes(argv: "tuple[Field, ...]") -> bool:
    texts = [word_text(field) for field in argv]
    if not texts or None in texts:
        return False
    name = (texts[0] or "").rpartition("/")[2]
    marks = _IN_PLACE.get(name, ())
    return name in _CHANGING or any((text or "").startswith(mark) for mark in marks for text in texts[1:])


def _roots(source: "tuple[Command, ...]", via: tuple[str, ...]) -> tuple[str, ...]:
    """via: what stands around xargs; the list is made in the same place."""
    if not source or any(not _passes(command) for command in source[1:]):
        return ()
    first = source[0]
    if any(not isinstance(field, Literal) or field.glob for field in first.argv) or first.via != via:
        return ()
    found = _of_find(first) if first.program == "find" else _of_grep(first) if first.program == "grep" else []
    return tuple(root if root.endswith("/") else root + "/" for root in found if root and root[0] != "-")


def _passes(command: "Command") -> bool:
    reading = command.reading
    if reading is None or command.program not in ("grep", "sort") or not reading.has("-z", "--null-data", "--zero-terminated"):
        return False
    return not reading.has("-o", "--only-matching", "--output", "-f", "-m") and all(use.role == v.TEXT for use in reading.uses)


def _of_find(command: "Command") -> list[str]:
    texts = [word_text(field) or "" for field in command.argv[1:]]
    if "-print0" not in texts or not _OTHER.isdisjoint(texts) or texts[0][:2] in ("-P", "-O", "-D", "--"):
        return []
    roots: list[str] = []
    for text in texts:
        if text[:1] in ("-", "(", "!"):
            break
        roots.append(text)
    return roots or ["."]


def _of_grep(command: "Command") -> list[str]:
    reading = command.reading
    if reading is None or not reading.has("-Z", "--null") or not reading.has("-l", "--files-with-matches", "-L", "--files-without-match"):
        return []
    if reading.has("-R", "--dereference-recursive", "-f"):
        return []
    return [word_text(field) or "" for role, field, _ in reading.operands if role == v.READ]
