"""Modules that are linked, not run: every name is made when it is first looked for, from the part of the image that makes it.

In: an open image.  Out: modules in sys.modules that mean what running their sources means.  An index says for each name of a module what makes it
(see `Names`).  What the bundles of the image make (see `image`) is taken from them.
"""

import builtins
import sys

from capfence_sh.image import plain_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from types import CodeType, FunctionType, ModuleType
    from typing import TypeAlias

    from capfence_sh.image import Image, Listing

    # name -> where the part is that makes it, "MODULE:NAME" (the same there; without NAME, the module), (value,), or (number of a bundle that
    # makes it, one of the first two)
    Where: TypeAlias = int | str | tuple[object] | tuple[int, int | str]
    Index: TypeAlias = dict[str, Where]
    # what makes a function: its code, its defaults, its defaults of keywords
    Function: TypeAlias = tuple[CodeType, tuple[object, ...] | None, dict[str, object] | None]
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


def begin(image: "Image") -> None:
    """Take the modules from an image from here on."""
    _used.append(image)
    for _, listing in image.bundles[: image.taken]:
        adopt(image.load(listing))  # type: ignore[arg-type]


def found(module: str, name: str) -> object:
    """The object of a module, or the module."""
    return _names_of(module)[name] if name else _module(module)


def known(listing: "Listing") -> dict[str, object]:
    """The names of a bundle that are made already, by what they are called there."""
    found: dict[str, object] = {}
    for module, pairs in listing:
        names: dict[str, object] = _names.get(module, {})
        found.update({called: names[name] for name, called in pairs if name in names})
    return found


def adopt(listing: "Listing") -> None:
    """The names that a bundle made are those of the modules."""
    made = _used[0].names
    for module, pairs in listing:
        _names_of(module).update({name: made[called] for name, called in pairs})


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
                _used[0].take_bundles(where[0])
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
        return Table(part[1], self) if part[0] == "table" else plain_class(self.made("__init__", part[1]))  # type: ignore[arg-type]

    def _unmake(self, name: str) -> None:
        """Forget what a statement bound that did not come to its end (the budget of a judgement is spent): it is run again."""
        where = self.where(name)
        for each in [other for other, place in self.index.items() if place == where]:  # type: ignore[union-attr]
            self.pop(each, None)


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


def _names_of(module: str) -> Names:
    """The names of a module of the image."""
    if module not in _names:
        names = _names[module] = Names({"__name__": module})
        names.index = _modules()[module]
        if module.startswith(_FOREIGN):
            names["__builtins__"] = _tools()
    return _names[module]


def _module(name: str) -> ModuleType:
    """A module of the image, or the one of its name that was loaded before."""
    if name in sys.modules:
        return sys.modules[name]
    _names_of(name)
    return _registered(name, _modules()[name])


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
