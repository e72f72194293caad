"""Modules that are linked, not run: every name is made when it is first looked for, from the part of the image that makes it.

In: an open image.  Out: modules in sys.modules that mean what running their sources means.  An index says for each name of a module what makes it
(see `Names`).  What nearly every start needs stands together in one part, a pack; what longer ways of judging need besides, in others.
"""

import builtins
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from types import CodeType, FunctionType, ModuleType
    from typing import TypeAlias

    from capfence_sh.image import Image

    # name -> where the part is that makes it, "MODULE:NAME" (the same there; without NAME, the module), (value,), or (number of a pack that makes it, one
    # of the first two)
    Where: TypeAlias = int | str | tuple[object] | tuple[int, int | str]
    Index: TypeAlias = dict[str, Where]
    # what makes a function: its code, its defaults, its defaults of keywords
    Function: TypeAlias = tuple[CodeType, tuple[object, ...] | None, dict[str, object] | None]
    # name, index, whether it is asked for as a module, functions, values, modules as (name, module), names of others as (name, module, name)
    Packed: TypeAlias = tuple[
        str, int, bool, tuple[object, ...], dict[str, object], tuple[tuple[str, str], ...], tuple[tuple[str, str, str], ...]
    ]
    # builtins that are used, modules, what else is made in this order as (module, name, part, or "MODULE:NAME" of another)
    Pack: TypeAlias = tuple[tuple[str, ...], tuple[Packed, ...], tuple[tuple[str, str, object], ...]]
    # where the index of a module is; those of packages are in negative numbers
    Modules: TypeAlias = dict[str, int]
else:
    CodeType = type((lambda: None).__code__)
    FunctionType = type(lambda: None)
    ModuleType = type(sys)
    ModuleSpec = type(sys.__spec__)

_FOREIGN = "bashlex"
_STATEMENT = "<module>"  # the name of code that is run, and no function
_BUILTINS = builtins.__dict__
_NOTHING = object()
_FACTS = {"__spec__": None, "__loader__": None, "__package__": None, "__doc__": None}  # what the import system asks every module

_used: "list[Image]" = []
_names: "dict[str, Names]" = {}
_table: "list[Modules]" = []


def begin(image: "Image", pack: "Pack") -> None:
    """Take the modules from an image from here on."""
    _used.append(image)
    sys.meta_path.insert(0, Finder)
    _unpack(pack)


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
            where = self.where(name) if name != "__file__" else None
            if where.__class__ is tuple and len(where) == 2:
                _unpack_until(where[0])
                if name in self:
                    return self[name]
                where = where[1]
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
            except BaseException as error:
                self._unmake(name)
                if isinstance(error, KeyError):  # to Python it would mean that there is no such name
                    raise ImportError(f"{self['__name__']}.{name} cannot be made: {error!r}") from error
                raise
            return self[name] if name in self else _unbound(name)
        assert isinstance(part, tuple)
        if len(part) == 1:
            return part[0]
        if len(part) == 3:
            return function(part, self)
        return Table(part[1], self) if part[0] == "table" else _constructor(self.made("__init__", part[1]))  # type: ignore[arg-type]

    def _unmake(self, name: str) -> None:
        """Forget what a statement bound that did not come to its end (the budget of a judgement is spent): it is run again."""
        where = self.where(name)
        for each in [other for other, place in self.index.items() if place == where]:  # type: ignore[union-attr]
            self.pop(each, None)


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
        if name == "__path__":  # what is asked of every module that something is imported from; packages have it
            raise AttributeError(name)
        names, inner = _names[self.__name__], f"{self.__name__}.{name}"
        if inner in sys.modules:
            value: object = sys.modules[inner]
        elif name in names or names.where(name) is not None:
            value = names[name]
        elif inner in _modules():
            value = _module(inner)
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


def _unpack(pack: "Pack") -> None:
    loaded, known = sys.modules, _names
    basic = {name: _BUILTINS[name] for name in pack[0]}
    for name, index, asked, functions, made, _, _ in pack[1]:
        taken = name in known
        if taken:
            names = known[name]
            names.update({each: value for each, value in basic.items() if each not in names})
        else:
            names = known[name] = Names(basic)
            names.index = index
        for part in functions:
            if part.__class__ is CodeType:
                made[part.co_name] = FunctionType(part, names)
            else:
                made[part[0].co_name] = function(part, names)  # type: ignore[index, arg-type]
        made["__name__"] = name
        names.update({each: value for each, value in made.items() if each not in names} if taken else made)
        if asked and name not in loaded:
            _registered(name, index).__dict__.update(made)
    for name, _, _, _, _, modules, links in pack[1]:
        names = known[name]
        for each, module_name in modules:
            names[each] = loaded[module_name] if module_name in loaded else __import__(module_name)
        for each, module_name, original in links:
            names[each] = known[module_name][original]
    for name, each, part in pack[2]:
        names = known[name]
        if each not in names:
            names[each] = names._linked(part) if part.__class__ is str else names.made(each, part)


def _unpack_until(number: int) -> None:
    """Take the packs up to this one that are not taken yet."""
    image = _used[0]
    while image.unpacked < number:
        image.unpacked += 1
        _unpack(image.load(image.packs[image.unpacked]))  # type: ignore[arg-type]


def _module(name: str) -> ModuleType:
    """A module of the image, or the one of its name that was loaded before."""
    if name in sys.modules:
        return sys.modules[name]
    index = _modules()[name]
    if name not in _names:
        names = Names({"__name__": name})
        names.index = index
        if name.startswith(_FOREIGN):
            names["__builtins__"] = _tools()
        _names[name] = names
    return _registered(name, index)


def _registered(name: str, index: int) -> Linked:
    module = ModuleType.__new__(Linked)
    module.__dict__.update(_FACTS)
    module.__name__ = name
    if index < 0:
        module.__dict__["__path__"] = [_file(name, True).rpartition("/")[0]]
    sys.modules[name] = module
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
