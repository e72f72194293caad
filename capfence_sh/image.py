"""One file in place of hundreds: the path of an image -> our modules, the catalogue program by program and bashlex, each run when first used.

An image is a cache, made by `capfence-sh setup` from the installed sources.  It is believed only if root or this user owns it and nobody else can
write it, and if interpreter and sources are those it was made from; otherwise the modules are imported as ever, with the same verdicts.

Layout: MAGIC, the length of the head in eight digits, the head (marshal), the parts.  The head: what it was made from, the fingerprint of our
package, the modules, and one line `NAME OFFSET SIZE` for every program of the catalogue.  Offsets count from the end of the head.
"""

import fcntl
import marshal
import posix
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType, ModuleType
    from typing import TypeAlias

    from capfence_sh.catalog.vocabulary import Command

    # module -> (its file, the folder of a package or "", offset, size)
    Modules: TypeAlias = dict[str, tuple[str, str, int, int]]
    Source: TypeAlias = tuple[str, int, int, int, int, int]
    Head: TypeAlias = tuple[str, tuple[Source, ...], str, Modules, str]
else:
    ModuleType = type(sys)

MAGIC = b"capfence image 1\n"
_LENGTH = 8
_FIRST_READ = 1 << 17  # more than any head
_FIRST_DESCRIPTOR = 10  # below are the command's own
_OPEN = posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_CLOEXEC | posix.O_NONBLOCK
_FOREIGN = "bashlex"


class Image:
    """An open image; `start` is where its parts begin."""

    __slots__ = ("_descriptor", "_start", "fingerprint", "modules", "path", "programs", "tools")

    def __init__(self, path: str, descriptor: int, start: int, head: "Head") -> None:
        self.path = path
        self.fingerprint = head[2]
        self.modules = head[3]
        self.programs = head[4]
        self.tools: dict[str, object] = {}  # the builtins of foreign modules, once one was run
        self._descriptor = descriptor
        self._start = start

    def code(self, offset: int, size: int) -> "CodeType":
        """One part."""
        found: CodeType = marshal.loads(posix.pread(self._descriptor, size, self._start + offset))
        return found


_used: list[Image] = []  # the image of this process


class Waiting(ModuleType):
    """A module of the image that was not run yet; looking for anything in it runs it."""

    def __getattr__(self, name: str) -> object:
        self.__class__ = ModuleType  # type: ignore[assignment]  # from here on it is a module like any other
        image = _used[0]
        _, _, offset, size = image.modules[self.__name__]
        if self.__name__.startswith(_FOREIGN):
            self.__dict__["__builtins__"] = _tools(image)
        exec(image.code(offset, size), self.__dict__)
        return getattr(self, name)


def use(path: str) -> bool:
    """Take every module that is not loaded yet from the image; False when it is missing, stale or not to be trusted."""
    image = _opened(path)
    if image is None:
        return False
    _used.append(image)
    for name, (file, folder, _, _) in image.modules.items():
        if name in sys.modules:
            continue
        module = Waiting(name)
        module.__file__ = file
        if folder:
            module.__path__ = [folder]
        sys.modules[name] = module
        parent, _, leaf = name.rpartition(".")
        if parent:
            sys.modules[parent].__dict__[leaf] = module
    return True


def used() -> "Image | None":
    """The image this process runs from."""
    return _used[0] if _used else None


def program(name: str) -> "Command | None":
    """The entry of the catalogue for one program: in an image each stands by itself."""
    image = _used[0]
    at = image.programs.find(f"\n{name} ") if name and " " not in name and "\n" not in name else -1
    if at < 0:
        return None
    _, offset, size = image.programs[at + 1 : image.programs.index("\n", at + 1)].split(" ")
    made: dict[str, Command] = {}
    exec(image.code(int(offset), int(size)), made)
    return made["ENTRY"]


def state(path: str) -> "Source":
    """What identifies a source: it changes with the file, and with the names in a folder."""
    facts = posix.stat(path)
    return (path, facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)


def interpreter() -> str:
    """What identifies the interpreter, besides its file."""
    return f"{sys.implementation.cache_tag} {sys.version}"


def obstacle(path: str) -> str:
    """Why the image cannot be used; "" when it can."""
    descriptor, found = _examined(path)
    if descriptor >= 0:
        posix.close(descriptor)
    return found if isinstance(found, str) else ""


# ---- opening ---------------------------------------------------------------------------------------------------------------


def _opened(path: str) -> Image | None:
    descriptor, found = _examined(path)
    if isinstance(found, Image):
        return found
    if descriptor >= 0:
        posix.close(descriptor)
    return None


def _examined(path: str) -> "tuple[int, Image | str]":
    """(descriptor or -1, the image or why it is none)"""
    try:
        low = posix.open(path, _OPEN)
    except OSError as error:
        return -1, f"{path}: {error.strerror}"
    try:
        descriptor = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, _FIRST_DESCRIPTOR)
    finally:
        posix.close(low)
    if not _is_ours(posix.fstat(descriptor)) or not _is_ours(posix.lstat(path.rpartition("/")[0] or "/"), 0o040000):
        return descriptor, f"{path}: others can change it"
    start = posix.pread(descriptor, _FIRST_READ, 0)
    behind = len(MAGIC) + _LENGTH
    if not start.startswith(MAGIC) or not start[len(MAGIC) : behind].isdigit():
        return descriptor, f"{path} is no image of this version"
    end = behind + int(start[len(MAGIC) : behind])
    if end > len(start):
        start = posix.pread(descriptor, end, 0)
    head: Head = marshal.loads(start[behind:end])
    if head[0] != interpreter():
        return descriptor, f"{path} was made for another interpreter"
    for source in head[1]:
        if not _unchanged(source):
            return descriptor, f"{path} is older than {source[0]}"
    return descriptor, Image(path, descriptor, end, head)


def _is_ours(facts: posix.stat_result, kind: int = 0o100000) -> bool:
    """Whether it is of this kind, and only root and this user can change it."""
    return facts.st_mode & 0o170022 == kind and facts.st_uid in (0, posix.geteuid())


def _unchanged(source: "Source") -> bool:
    try:
        return state(source[0]) == source
    except OSError:
        return False


def _tools(image: Image) -> dict[str, object]:
    """Builtins for foreign modules: they import the stand-ins of `confirm.snapshot`."""
    if not image.tools:
        from capfence_sh.confirm import snapshot

        image.tools.update(snapshot.builtins_with_stand_ins())
    return image.tools
