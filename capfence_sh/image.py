"""One file in place of hundreds: the path of an image -> our modules, the catalogue program by program and bashlex, each run when first used.

An image is a cache, made by `capfence-sh setup` from the installed sources.  It is believed only if root or this user owns it and nobody else can
write it, and if interpreter and sources are those it was made from; otherwise the modules are imported as ever, with the same verdicts.

Layout: MAGIC, the length of the head in eight digits, the head (marshal), the parts.  The head: what it was made from, the fingerprint of our
package, a line for every module, a line `NAME OFFSET SIZE` for every program of the catalogue, and the part that holds the modules of every
start.  A part is an offset from the end of the head and a size.  Functions that few commands need wait in a part of their own until one of them
is called.
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
    from typing import TypeAlias

    from capfence_sh.catalog.vocabulary import Command

    # file, folder of a package or "", the part of the functions that wait, their names
    Facts: TypeAlias = tuple[str, str, int, int, str]
    Ready: TypeAlias = dict[str, tuple[CodeType, Facts]]
    # initial of a name -> lines, each a name and its fields with tabs between them
    Table: TypeAlias = dict[str, str]
    Source: TypeAlias = tuple[str, int, int, int, int, int]
    Head: TypeAlias = tuple[str, tuple[Source, ...], str, Table, Table, tuple[int, int]]
else:
    ModuleType = type(sys)
    ModuleSpec = type(sys.__spec__)

MAGIC = b"capfence image 1\n"
_LENGTH = 8
_FIRST_READ = 1 << 17  # more than any head
_FIRST_DESCRIPTOR = 10  # below are the command's own
_OPEN = posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_CLOEXEC | posix.O_NONBLOCK
_FOREIGN = "bashlex"


class Image:
    """An open image; `start` is where its parts begin."""

    __slots__ = ("_descriptor", "_start", "fingerprint", "modules", "path", "programs", "ready", "tools")

    def __init__(self, path: str, descriptor: int, start: int, head: "Head") -> None:
        self.path = path
        self.fingerprint = head[2]
        self.modules = head[3]
        self.programs = head[4]
        self.tools: dict[str, object] = {}  # the builtins of foreign modules, once one was run
        self._descriptor = descriptor
        self._start = start
        self.ready: Ready = marshal.loads(self.part(*head[5]))

    def part(self, offset: int, size: int) -> bytes:
        return posix.pread(self._descriptor, size, self._start + offset)

    def code(self, offset: int, size: int) -> "CodeType":
        """The code in one part."""
        found: CodeType = marshal.loads(self.part(offset, size))
        return found

    def line(self, table: "Table", name: str) -> "list[str]":
        """The fields of a name in a table; [] when it is not there."""
        lines = table.get(initial(name), "")
        at = lines.find(f"\n{name}\t") if "\t" not in name and "\n" not in name else -1
        return lines[at + 1 : lines.index("\n", at + 1)].split("\t") if at >= 0 else []

    def module(self, name: str) -> "tuple[CodeType, Facts] | None":
        """A module: its code, and what is known of it."""
        known = self.ready.get(name)
        if known is not None:
            return known
        fields = self.line(self.modules, name)
        if not fields:
            return None
        _, file, folder, offset, size, waiting, length, names = fields
        return self.code(int(offset), int(size)), (file, folder, int(waiting), int(length), names)


_used: list[Image] = []  # the image of this process


class Waiting(ModuleType):
    """A module of the image that was not run yet; looking for anything in it runs it."""

    def __getattr__(self, name: str) -> object:
        if name == "__path__":  # imports ask for it
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]  # from here on it is a module like any other
        image, names = _used[0], self.__dict__
        found = image.module(self.__name__)
        if found is None:
            raise ImportError(self.__name__)
        code, (_, _, offset, size, waiting) = found
        if self.__name__.startswith(_FOREIGN):
            names["__builtins__"] = _tools(image)
        for function in waiting.split():
            names[function] = Later(function, names, offset, size)
        exec(code, names)
        return getattr(self, name)


class Finder:
    """Finds the modules that few commands need, for the import system."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> "ModuleSpec | None":
        """The module, if the image has it."""
        return ModuleSpec(name, Finder) if _used and _used[0].line(_used[0].modules, name) else None  # type: ignore[arg-type]

    @staticmethod
    def create_module(spec: "ModuleSpec") -> ModuleType:
        """The module, to be run when something is looked for in it."""
        return _waiting(spec.name, *_used[0].line(_used[0].modules, spec.name)[1:3])

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        """Nothing yet."""


class Later:
    """A function that was not called yet: the first call defines all of its module that wait; whoever took it before that goes on through it."""

    __slots__ = ("_module", "_name", "_offset", "_size")

    def __init__(self, name: str, module: "dict[str, Callable[..., object]]", offset: int, size: int) -> None:
        self._name = name
        self._module = module
        self._offset = offset
        self._size = size

    def __call__(self, *given: object, **named: object) -> object:
        function = self._module[self._name]
        if function is self:
            exec(_used[0].code(self._offset, self._size), self._module)
            function = self._module[self._name]
        return function(*given, **named)


def use(path: str) -> bool:
    """Take every module that is not loaded yet from the image; False when it is missing, stale or not to be trusted."""
    image = _opened(path)
    if image is None:
        return False
    _used.append(image)
    for name, (_, facts) in image.ready.items():
        module = sys.modules[name] = _waiting(name, facts[0], facts[1])
        parent, _, leaf = name.rpartition(".")
        sys.modules[parent].__dict__[leaf] = module
    sys.meta_path.insert(0, Finder)
    return True


def _waiting(name: str, file: str, folder: str) -> Waiting:
    module = Waiting(name)
    names = module.__dict__
    names["__file__"] = file
    if folder:
        names["__path__"] = [folder]
    return module


def used() -> "Image | None":
    """The image this process runs from."""
    return _used[0] if _used else None


def program(name: str) -> "Command | None":
    """The entry of the catalogue for one program: in an image each stands by itself."""
    image = _used[0]
    fields = image.line(image.programs, name)
    if not fields:
        return None
    _, offset, size = fields
    made: dict[str, Command] = {}
    exec(image.code(int(offset), int(size)), made)
    return made["ENTRY"]


def initial(name: str) -> str:
    """The letter that says in which lines of a table a name stands."""
    return name.rpartition(".")[2][:1]


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
