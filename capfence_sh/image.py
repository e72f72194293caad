"""One file in place of hundreds: the path of an image -> our modules, the catalogue and bashlex, every name of them made when it is first used.

An image is a cache, made by `capfence-sh setup` from the installed sources.  It is believed only if root or this user owns it and nobody else can
write it, and if interpreter and sources are those it was made from; otherwise the modules are imported as ever, with the same verdicts.

Layout: a first line (MAGIC and the interpreter), the sizes of the next two in eight digits each, the code of this module, the head, the parts.
A part is known by its offset behind the head and its size, in one number.

A module of an image is linked, not run: its names are found in an index that says for each what makes it (see `Names`).  What nearly every start
needs stands together in one part, the pack.
"""

import builtins
import fcntl
import marshal
import posix
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from types import CodeType, FunctionType, ModuleType
    from typing import TypeAlias

    from capfence_sh.catalog.vocabulary import Command

    Source: TypeAlias = tuple[str, int, int, int, int, int]
    # name -> where the part is that makes it, "MODULE:NAME" (the same there; without NAME, the module), or (value,)
    Where: TypeAlias = int | str | tuple[object]
    Index: TypeAlias = dict[str, Where]
    # what makes a function: its code, its defaults, its defaults of keywords
    Function: TypeAlias = tuple[CodeType, tuple[object, ...] | None, dict[str, object] | None]
    # name, index, whether it is asked for as a module, code that makes functions and values, modules as (name, module), names of others as
    # (name, module, name)
    Packed: TypeAlias = tuple[str, int, bool, CodeType, tuple[tuple[str, str], ...], tuple[tuple[str, str, str], ...]]
    # builtins that are used, modules, what else is made in this order as (module, name, part), names of those as (module, name, module, name)
    Pack: TypeAlias = tuple[tuple[str, ...], tuple[Packed, ...], tuple[tuple[str, str, object], ...], tuple[tuple[str, str, str, str], ...]]
    # sources, fingerprint of our package, the pack, the table of modules, the tables of programs by initial, the folders of the packages
    Head: TypeAlias = tuple[tuple[Source, ...], str, int, int, dict[str, int], dict[str, str]]
    # where the index of a module is; those of packages are in negative numbers
    Modules: TypeAlias = dict[str, int]
else:
    CodeType = type((lambda: None).__code__)
    FunctionType = type(lambda: None)
    ModuleType = type(sys)
    ModuleSpec = type(sys.__spec__)

MAGIC = b"capfence image 2 "
SIZES = 16  # bytes in which two sizes stand
INITIALS = 2  # of the name of a program, which say in which table it stands
SIZE_BITS = 24  # of the number that says where a part is
OPEN = posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_CLOEXEC | posix.O_NONBLOCK
_FILE, _FOLDER = 0o100000, 0o040000
_FIRST_DESCRIPTOR = 10  # below are the command's own
_FOREIGN = "bashlex"
_STATEMENT = "<module>"  # the name of code that is run, and no function
_BUILTINS = builtins.__dict__
_NOTHING = object()
_FACTS = {"__spec__": None, "__loader__": None, "__package__": None, "__doc__": None}  # what the import system asks every module


class Image:
    """An open image."""

    __slots__ = ("_descriptor", "_start", "fingerprint", "folders", "modules_at", "path", "programs")

    def __init__(self, path: str, descriptor: int, start: int, head: "Head") -> None:
        self.path = path
        self.fingerprint = head[1]
        self.modules_at = head[3]
        self.programs = head[4]
        self.folders = head[5]
        self._descriptor = descriptor
        self._start = start

    def load(self, where: int) -> "object":
        """What a part holds."""
        offset, size = where >> SIZE_BITS, where & (1 << SIZE_BITS) - 1
        return marshal.loads(posix.pread(self._descriptor, size, self._start + offset))


class Names(dict[str, object]):
    """The names of a module; what is missing is made when it is looked for.

    A part makes a name: the code of a statement that binds it, the code of a function, (code, defaults, defaults of keywords) of a function,
    (value,), ("plain", the parts of its __init__) of a class that holds values, or ("table", codes of its values) of a dictionary with functions.
    Functions hold these names as their globals.
    """

    __slots__ = ("index",)

    index: "Index | int"

    def where(self, name: str) -> "Where | None":
        """What the index says of a name."""
        if self.index.__class__ is int:
            self.index = _used[0].load(abs(self.index))  # type: ignore[assignment]
        return self.index.get(name)  # type: ignore[union-attr]

    def __missing__(self, name: str) -> object:
        value = _BUILTINS.get(name, _NOTHING)
        if value is _NOTHING:
            where = self.where(name)
            if where.__class__ is int:
                value = self.made(name, _used[0].load(where))
            elif where.__class__ is tuple:
                value = where[0]
            elif where is not None:
                value = self._linked(where)  # type: ignore[arg-type]
            elif name == "__file__":
                value = _file(str(self["__name__"]))
            else:
                raise KeyError(name)
        self[name] = value
        return value

    def _linked(self, where: str) -> object:
        """The object of another module, or the module."""
        module, _, name = where.partition(":")
        if module in _names and name:
            return _names[module][name]
        found = sys.modules.get(module)
        if found is None:
            ours = module.partition(".")[0] in _used[0].folders
            found = _module(module) if ours else self._find(module)
        return getattr(found, name) if name else found

    def _find(self, name: str) -> ModuleType:
        """A module that is none of ours; the foreign ones find others than we do."""
        tools: dict[str, Callable[..., ModuleType]] = self.get("__builtins__", _BUILTINS)  # type: ignore[assignment]
        return tools["__import__"](name, None, None, ("*",))

    def made(self, name: str, part: "object") -> object:
        """What a part makes."""
        if isinstance(part, CodeType):
            if part.co_name != _STATEMENT:
                return FunctionType(part, self)
            try:
                exec(part, self)
            except KeyError as error:  # to Python it would mean that there is no such name
                raise ImportError(f"{self['__name__']}.{name} cannot be made: {error!r}") from error
            return self[name] if name in self else _unbound(name)
        assert isinstance(part, tuple)
        if len(part) == 1:
            return part[0]
        if len(part) == 3:
            return function(part, self)
        return Table(part[1], self) if part[0] == "table" else _constructor(self.made("__init__", part[1]))  # type: ignore[arg-type]


class Plain:
    """An object that holds values.  Making a class takes long: those that are only called, and only to hold values, are this one in an image."""


def _constructor(initialise: "Callable[..., None]") -> "Callable[..., Plain]":
    def made(*given: object, **named: object) -> Plain:
        found = Plain()
        initialise(found, *given, **named)
        return found

    return made


class Table(dict[str, object]):
    """A dictionary whose values are made when they are looked up."""

    __slots__ = ("_names",)

    def __init__(self, codes: "dict[str, CodeType]", names: Names) -> None:
        self.update(codes)
        self._names = names

    def __getitem__(self, key: str) -> object:
        value = dict.__getitem__(self, key)
        if value.__class__ is CodeType:
            value = self[key] = eval(value, self._names)
        return value

    def get(self, key: str, default: object = None) -> object:
        return self[key] if key in self else default  # noqa: SIM401 - the values stand here as code


def function(parts: "Function", names: Names) -> FunctionType:
    """A function from its parts."""
    made = FunctionType(parts[0], names, None, parts[1])
    made.__kwdefaults__ = parts[2]
    return made


class Linked(ModuleType):
    """A module of the image: its attributes are the names."""

    def __getattr__(self, name: str) -> object:
        names = _names[self.__name__]
        if name in names or names.where(name) is not None:
            value = names[name]
        elif f"{self.__name__}.{name}" in _modules():
            value = _module(f"{self.__name__}.{name}")
        elif names.where("__getattr__") is not None:
            return names["__getattr__"](name)  # type: ignore[operator]
        else:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        self.__dict__[name] = value
        return value


class Finder:
    """Finds the modules of the image for the import system."""

    @staticmethod
    def find_spec(name: str, path: object = None, target: object = None) -> "ModuleSpec | None":
        """The module, if the image has it."""
        ours = bool(_used) and name.partition(".")[0] in _used[0].folders and name in _modules()
        return ModuleSpec(name, Finder) if ours else None  # type: ignore[arg-type]

    @staticmethod
    def create_module(spec: "ModuleSpec") -> ModuleType:
        """The module, whose names are made when they are looked for."""
        return _module(spec.name)

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        """Nothing: a linked module is not run."""


_used: list[Image] = []  # the image of this process
_names: dict[str, Names] = {}
_table: "list[Modules]" = []


def use(path: str) -> bool:
    """Take every module that is not loaded yet from the image; False when it is missing, stale or not to be trusted."""
    descriptor, _ = _examined(path)
    return descriptor >= 0 and take(path, descriptor, sys.modules[__name__])


def take(path: str, low: int, this: ModuleType) -> bool:
    """Take the modules from an image whose owner and first line are right; False when it cannot be used.

    low: a descriptor of it, which is closed here.  this: the module that runs.
    """
    descriptor = fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, _FIRST_DESCRIPTOR)
    posix.close(low)
    head, start = _head(descriptor)
    if not _is_ours(posix.lstat(path.rpartition("/")[0] or "/"), _FOLDER) or any(not _unchanged(source) for source in head[0]):
        posix.close(descriptor)
        return False
    image = Image(path, descriptor, start, head)
    pack: Pack = image.load(head[2])  # type: ignore[assignment]
    if any(packed[0] in sys.modules for packed in pack[1]):
        posix.close(descriptor)
        return False  # it is for processes that have not begun to import
    _used.append(image)
    sys.modules[__name__] = this
    sys.meta_path.insert(0, Finder)
    _unpack(pack)
    return True


def _unpack(pack: "Pack") -> None:
    loaded, known = sys.modules, _names
    basic = {name: _BUILTINS[name] for name in pack[0]}
    for name, index, asked, code, _, _ in pack[1]:
        names = known[name] = Names(basic)
        names.index = index
        made: dict[str, object] = {"__name__": name}
        exec(code, names, made)
        names.update(made)
        if asked:
            _registered(name, index).__dict__.update(made)
    for name, _, _, _, modules, links in pack[1]:
        names = known[name]
        for each, module_name in modules:
            names[each] = loaded[module_name] if module_name in loaded else __import__(module_name)
        for each, module_name, original in links:
            names[each] = known[module_name][original]
    for name, each, part in pack[2]:
        if each not in known[name]:
            known[name][each] = known[name].made(each, part)
    for name, each, module_name, original in pack[3]:
        known[name][each] = known[module_name][original]


def _module(name: str) -> ModuleType:
    """A module of the image, or the one of its name that was loaded before."""
    if name in sys.modules:
        return sys.modules[name]
    index = _modules()[name]
    if name not in _names:
        names = _names[name] = Names({"__name__": name})
        names.index = index
        if name.startswith(_FOREIGN):
            names["__builtins__"] = _tools()
    return _registered(name, index)


def _registered(name: str, index: int) -> Linked:
    module = sys.modules[name] = ModuleType.__new__(Linked)
    module.__dict__.update(_FACTS)
    module.__name__ = name
    if index < 0:
        module.__dict__["__path__"] = [_file(name, True).rpartition("/")[0]]
    return module


def _file(name: str, is_package: bool = False) -> str:
    """The file of a module."""
    package, _, rest = name.partition(".")
    path = _used[0].folders[package] + ("/" if rest else "") + rest.replace(".", "/")
    return path + ("/__init__.py" if is_package else ".py")


def _modules() -> "Modules":
    if not _table:
        _table.append(_used[0].load(_used[0].modules_at))  # type: ignore[arg-type]
    return _table[0]


def _unbound(name: str) -> object:
    raise KeyError(name)


def _tools() -> dict[str, "Callable[..., ModuleType]"]:
    """Builtins for foreign modules: they import the stand-ins of `confirm.snapshot`."""
    from capfence_sh.confirm import snapshot

    return snapshot.builtins_with_stand_ins()  # type: ignore[return-value]


def used() -> "Image | None":
    """The image this process runs from."""
    return _used[0] if _used else None


def program(name: str) -> "Command | None":
    """The entry of the catalogue for one program: in an image each stands by itself."""
    image = _used[0]
    table = image.programs.get(name[:INITIALS])
    where = image.load(table).get(name) if table is not None else None  # type: ignore[attr-defined]
    if where is None:
        return None
    made: dict[str, Command] = {}
    exec(image.load(where), made)  # type: ignore[arg-type]
    return made["ENTRY"]


def state(path: str) -> "Source":
    """What identifies a source: it changes with the file, and with the names in a folder."""
    facts = posix.stat(path)
    return (path, facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)


def first_line() -> bytes:
    """How an image for this interpreter begins: what marshal reads depends on it."""
    return MAGIC + f"{sys.implementation.cache_tag} {sys.version}".replace("\n", " ").encode("ascii", "replace") + b"\n"


def obstacle(path: str) -> str:
    """Why the image cannot be used; "" when it can."""
    descriptor, why = _examined(path)
    if descriptor >= 0:
        head, _ = _head(descriptor)
        posix.close(descriptor)
        why = next((f"{path} is older than {source[0]}" for source in head[0] if not _unchanged(source)), "")
    return why


def _examined(path: str) -> "tuple[int, str]":
    """(a descriptor, or -1 and why the file is no image for this interpreter and this user)"""
    try:
        descriptor = posix.open(path, OPEN)
    except OSError as error:
        return -1, f"{path}: {error.strerror}"
    why = ""
    if not _is_ours(posix.fstat(descriptor)) or not _is_ours(posix.lstat(path.rpartition("/")[0] or "/"), _FOLDER):
        why = f"{path}: others can change it"
    else:
        line = posix.pread(descriptor, 1024, 0).partition(b"\n")[0] + b"\n"
        if line != first_line():
            why = f"{path} was made for another interpreter" if line.startswith(MAGIC) else f"{path} is no image of this version"
    if why:
        posix.close(descriptor)
        return -1, why
    return descriptor, ""


def _head(descriptor: int) -> "tuple[Head, int]":
    """(the head, where the parts begin)"""
    line = len(first_line())
    sizes = posix.pread(descriptor, SIZES, line)
    code, head = int(sizes[:8]), int(sizes[8:])
    start = line + SIZES + code
    return marshal.loads(posix.pread(descriptor, head, start)), start + head


def _is_ours(facts: posix.stat_result, kind: int = _FILE) -> bool:
    """Whether it is of this kind, and only root and this user can change it."""
    return facts.st_mode & 0o170022 == kind and facts.st_uid in (0, posix.geteuid())


def _unchanged(source: "Source") -> bool:
    try:
        return state(source[0]) == source
    except OSError:
        return False
