"""One file in place of hundreds: the path of an image -> our modules, the catalogue and bashlex, every name of them made when it is first used.

An image is a cache, made by `capfence-sh setup` from the installed sources.  It is believed only if root or this user owns it and nobody else can
write it, and if interpreter and sources are those it was made from; otherwise the modules are imported as ever, with the same verdicts.

Layout: a first line (MAGIC and the interpreter), the sizes of the next two in eight digits each, the code of this module, the head, the parts.
A part is known by its offset behind the head and its size, in one number.

What most starts need stands together in bundles, programs that make the names of many modules in one namespace (`cli.bundling`).  What the parts of
a module are, and how its other names are made of them, is known to `linked`, which comes from the image when it is needed.
"""

import fcntl
import marshal
import posix
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType
    from typing import Any, NoReturn, TypeAlias

    from capfence_sh.compiled_policy import CompiledPolicy
    from capfence_sh.confirm.mask import Reading
    from capfence_sh.routine import Table

    # module -> ((name, what it is called in the namespace), ...)
    Listing: TypeAlias = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    Source: TypeAlias = tuple[str, int, int, int, int, int]
    # sources, fingerprint of our package, the bundles (code with values, and listing), the table of modules, by the first letter of programs where
    # the tables are (by the second), the folders of the packages, the code of `linked`, by the length of shapes where the tables of their readings are,
    # where the compiled policies of our package are
    Head: TypeAlias = tuple[
        tuple[Source, ...], str, tuple[tuple[int, int], ...], int, dict[str, int], dict[str, str], int, dict[int, int], int
    ]

MAGIC = b"capfence image 5 "
SIZES = 16  # bytes in which two sizes stand
SIZE_BITS = 24  # of the number that says where a part is
OPEN = posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_CLOEXEC | posix.O_NONBLOCK
_FILE, _FOLDER = 0o100000, 0o040000
_FIRST_DESCRIPTOR = 10  # below are the command's own


class Image:
    """An open image."""

    def __init__(self, path: str, descriptor: int, start: int, head: "Head") -> None:
        self.path = path
        self.fingerprint = head[1]
        self.modules_at = head[3]
        self.programs = head[4]
        self.folders = head[5]
        self.linked_at = head[6]
        self.readings = head[7]
        self.policies_at = head[8]
        self.bundles = head[2]
        self.taken = 0  # so many of them
        self.names: dict[str, object] = {
            "__name__": "capfence_sh",
            "bundled": bundled,
            "cold": cold,
            "plain_class": plain_class,
        }  # of those
        self.names["names"] = self.names
        self._descriptor = descriptor
        self._start = start
        self._held: dict[int, object] = {}  # tables that say where other parts are: what follows often stands in the same

    def load(self, where: int) -> "object":
        """What a part holds."""
        offset, size = where >> SIZE_BITS, where & (1 << SIZE_BITS) - 1
        return marshal.loads(posix.pread(self._descriptor, size, self._start + offset))

    def reading(self, shape: str) -> "tuple[Reading, int] | None":
        """What bashlex read in the first unit of a shape when this was made; None when the shape is not kept."""
        where = self.readings.get(len(shape))
        there = None if where is None else self._table(where).get(signs(shape))
        return None if there is None else self._table(there).get(shape)

    def places(self, name: str) -> "tuple[int, int]":
        """Where the entry of a program is, and its table; 0 for what there is not."""
        tables = self.programs.get(name[:1])
        table = None if tables is None else self._table(tables).get(name[1:2])
        return (0, 0) if table is None else self._table(table).get(name, (0, 0))

    def _table(self, where: int) -> "dict[str, Any]":
        table = self._held.get(where)
        if table is None:
            table = self._held[where] = self.load(where)
        return table  # type: ignore[return-value]

    def table(self, name: str) -> "Table | tuple[()] | None":
        """What `routine` must know of a program; () when it does more than look, None when there is no such program."""
        entry, table = self.places(name)
        return self.load(table) if table else () if entry else None  # type: ignore[return-value]

    def take_bundles(self, last: int) -> None:
        """Take the bundles up to this number that are not taken yet.  A name that `linked` has made already is not made again."""
        for where, listing in self.bundles[self.taken : last + 1]:
            code: CodeType
            values: dict[str, object]
            code, values = self.load(where)  # type: ignore[misc]
            known: dict[str, object] = _linked[0].known(self.load(listing)) if _linked else {}
            self.names.update(values)
            self.names.update(known)
            exec(code, self.names)
            self.names.update(known)
            self.taken += 1
            if _linked:
                _linked[0].adopt(self.load(listing))


_used: list[Image] = []  # the image of this process
_linked: "list[ModuleType]" = []


def use(path: str) -> bool:
    """Take every module that is not loaded yet from the image; False when it is missing, stale or not to be trusted."""
    descriptor, _ = examined(path)
    if descriptor < 0 or not _taken(path, descriptor, sys.modules[__name__]):
        return False
    _used[0].take_bundles(0)
    link()
    return True


def take(path: str, low: int, this: "ModuleType", package: str = "") -> "Callable[[], NoReturn] | None":
    """The program to run, from an image whose owner and first line are right; None when it cannot be used.

    low: a descriptor of it, which is closed here.  this: the module that runs.  package: the folder of our modules that it must be made of, if one.
    """
    if not _taken(path, low, this, package):
        return None
    _used[0].take_bundles(0)
    return _used[0].names["_launcher__main"]  # type: ignore[return-value]


def _taken(path: str, low: int, this: "ModuleType", package: str = "") -> bool:
    descriptor = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, _FIRST_DESCRIPTOR)
    posix.close(low)
    head, start = head_of(descriptor)
    begun = any(
        name.startswith("capfence_sh.") and name != __name__ for name in sys.modules
    )  # an image is for processes that import nothing
    if begun or package not in ("", head[5]["capfence_sh"]) or not _in_believed_folder(path) or not all(map(unchanged, head[0])):
        posix.close(descriptor)
        return False
    sys.modules[__name__] = this
    sys.meta_path.insert(0, this)
    _used.append(Image(path, descriptor, start, head))
    return True


def find_spec(name: str, path: object = None, target: object = None) -> "ModuleSpec | None":
    """What the import system asks of this module: one of the image's modules is imported, and none of them ever comes from its file."""
    ours = bool(_used) and name.partition(".")[0] in _used[0].folders
    return link().Finder.find_spec(name, path, target) if ours else None


def link() -> "ModuleType":
    """`linked`, by which modules are imported from the image and names are made one by one."""
    if not _linked:
        made = type(sys)("capfence_sh.linked")
        sys.modules[made.__name__] = made
        exec(_used[0].load(_used[0].linked_at), made.__dict__)  # type: ignore[arg-type]
        _linked.append(made)
        made.begin(_used[0])
    return _linked[0]


def bundled(number: int, name: str) -> object:
    """What a bundle makes, by its name there."""
    image = _used[0]
    if image.taken <= number:
        image.take_bundles(number)
    return image.names[name]


def cold(module: str, name: str) -> object:
    """The object of a module (or, without a name, the module) that no bundle makes which was taken so far."""
    return link().found(module, name)


def plain_class(initialise: "Callable[..., None]") -> "Callable[..., Plain]":
    """What makes objects that only hold values."""

    def made(*given: object, **named: object) -> Plain:
        found = Plain()
        initialise(found, *given, **named)
        return found

    return made


class Plain:
    """An object that holds values.  Making a class takes long: those that are only called, and only to hold values, are this one in an image."""


def used() -> "Image | None":
    """The image this process runs from."""
    return _used[0] if _used else None


def opened() -> Image:
    """The image this process runs from, where it is known to run from one."""
    return _used[0]


def leave() -> Image:
    """Let what is imported from here on come from its files again: an image starts faster and runs slower, which counts where much is judged.

    Returns this image, in which readings of shapes and tables of programs can be looked up.
    """
    link()
    image = _used.pop()
    for name in [each for each in sys.modules if each.partition(".")[0] in image.folders]:
        del sys.modules[name]
    sys.meta_path.pop(0)  # ourselves; what runs already still finds its names
    return image


def policy(key: bytes) -> "CompiledPolicy | None":
    """A policy of our package, compiled when the image was made; key: see `policy_file.key_of`."""
    return _used[0].load(_used[0].policies_at).get(key) if _used else None  # type: ignore[attr-defined]


def signs(shape: str) -> str:
    """A shape without its words."""
    return shape.replace("w", "").replace(" ", "")


def state(path: str) -> "Source":
    """What identifies a source: it changes with the file, and with the names in a folder."""
    facts = posix.stat(path)
    return (path, facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)


def first_line() -> bytes:
    """How an image for this interpreter begins: what marshal reads depends on it."""
    return MAGIC + f"{sys.implementation.cache_tag} {sys.version}".replace("\n", " ").encode("ascii", "replace") + b"\n"


def is_believed_folder(facts: posix.stat_result) -> bool:
    """Whether it is a folder in which an image is believed."""
    return _is_ours(facts, _FOLDER)


def examined(path: str) -> "tuple[int, str]":
    """(a descriptor, or -1 and why the file is no image for this interpreter and this user)"""
    try:
        descriptor = posix.open(path, OPEN)
    except OSError as error:
        return -1, f"{path}: {error.strerror}"
    why = ""
    if not _is_ours(posix.fstat(descriptor)) or not _in_believed_folder(path):
        why = f"{path}: others can change it"
    else:
        line = posix.pread(descriptor, 1024, 0).partition(b"\n")[0] + b"\n"
        if line != first_line():
            why = f"{path} was made for another interpreter" if line.startswith(MAGIC) else f"{path} is no image of this version"
    if why:
        posix.close(descriptor)
        return -1, why
    return descriptor, ""


def head_of(descriptor: int) -> "tuple[Head, int]":
    """(the head of an open image, where its parts begin)"""
    line = len(first_line())
    sizes = posix.pread(descriptor, SIZES, line)
    code, head = int(sizes[:8]), int(sizes[8:])
    start = line + SIZES + code
    return marshal.loads(posix.pread(descriptor, head, start)), start + head


def _in_believed_folder(path: str) -> bool:
    return _is_ours(posix.lstat(path.rpartition("/")[0] or "/"), _FOLDER)


def _is_ours(facts: posix.stat_result, kind: int = _FILE) -> bool:
    """Whether it is of this kind, and only root and this user can change it."""
    return facts.st_mode & 0o170022 == kind and facts.st_uid in (0, posix.geteuid())


def unchanged(source: "Source") -> bool:
    """Whether a source is the one that an image was made of."""
    try:
        return state(source[0]) == source
    except OSError:
        return False
