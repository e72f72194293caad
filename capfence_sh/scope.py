"""What is known about a shell's variables at one point of a script: names -> Binding, positional parameters, directories.

Comes in: the request's environment and the effects of the commands so far.  Goes out: a Scope that `words` expands against.  A Scope never changes; every
change returns a new one.
"""

from capfence_sh.binding import (
    DATA,
    ENVIRONMENT,
    GLOB,
    JOBS,
    LOOP,
    MAX_ELEMENTS,
    MAX_ENTRIES,
    MAX_VALUE,
    NUMBER,
    OUTPUT,
    SCRIPT,
    UNKNOWN,
    UNSET,
    Binding,
    appended,
    in_case,
    is_number,
    is_one_text,
    same,
    united,
)
from capfence_sh.words.fields import FOLDED, NUMBERS, SUBSTITUTION, VARIABLE, Literal, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from capfence_sh.words.fields import Field

__all__ = ["DATA", "ENVIRONMENT", "GLOB", "LOOP", "NUMBER", "OUTPUT", "SCRIPT", "UNKNOWN", "UNSET", "Binding", "Scope"]

_MAX_RECENT = 48
MAX_NAMES = 800
MAX_ELEMENT_VALUES = 16
_MOST_ITEMS = 64  # of an array that is filled one by one
# in Scope.also: no variables can have these names
_POSITIONAL = "@"
_PATTERNS = "*"
_CASE = "case of "
_OPTION = "shopt "

# Variables that bash computes: whatever the environment or the script says, their value is not known.
_NUMBERS = frozenset(
    [
        "BASHPID",
        "BASH_SUBSHELL",
        "EPOCHSECONDS",
        "EUID",
        "HISTCMD",
        "LINENO",
        "OPTERR",
        "OPTIND",
        "PPID",
        "RANDOM",
        "SECONDS",
        "SHLVL",
        "SRANDOM",
        "UID",
    ]
)
_COMPUTED = frozenset(("_", "COLUMNS", "DIRSTACK", "EPOCHREALTIME", "FUNCNAME", "GROUPS", "LINES", "PIPESTATUS", "PS4", "SHELLOPTS"))
# Variables that bash sets when the environment lacks them.
_PROVIDED = frozenset(("HISTFILE", "HOSTNAME", "HOSTTYPE", "MACHTYPE", "OPTARG", "OSTYPE", "PATH", "REPLY", "SHELL", "TERM"))

_DEFAULT_IFS = Binding((" \t\n",), FOLDED, True)


class Scope:
    """See the module.  `complete`: a name that nothing binds is not set (otherwise it is unknown).

    positional: the words of "$@", or None when they are not known.  name: $0, None when not known.  home: the home directory of the user,
    for `~` without HOME.  cwds: the directories the shell may be in; () when it could be anywhere.  also: what a variable may hold whatever is
    assigned to it, because it is readonly or a trap assigns it.
    """

    __slots__ = ("_base", "_env", "_faded", "_recent", "also", "complete", "cwds", "home", "name", "positional")

    def __init__(
        self,
        env: dict[str, str],
        base: dict[str, Binding],
        recent: dict[str, Binding],
        complete: bool,
        positional: "tuple[Field, ...] | None",
        name: "Field | None",
        cwds: tuple[str, ...],
        home: str,
        also: "Mapping[str, Binding]",
    ) -> None:
        self._env = env
        self._base = base
        self._recent = recent  # what was bound since `_base` was made: a change copies only this
        self.complete = complete
        self.positional = positional
        self.name = name
        self.cwds = cwds
        self.home = home
        self.also = also
        self._faded: Scope | None = None

    @staticmethod
    def start(env: dict[str, str], name: str, args: tuple[str, ...], cwd: str, home: str) -> "Scope":
        """The scope a script begins in: the environment is a fact of the request, `args` are its "$@"."""
        base = {"IFS": _DEFAULT_IFS, "PWD": Binding((cwd,), FOLDED, True, origin=ENVIRONMENT)}
        if "OLDPWD" in env:
            base["OLDPWD"] = UNKNOWN
        return Scope(env, base, {}, True, tuple(Literal(a, False, 0, 0) for a in args), Literal(name, False, 0, 0), (cwd,), home, {})

    # -- looking up --------------------------------------------------------------------------------------------------------

    def lookup(self, name: str) -> Binding:
        """What is known of the variable `name`; UNSET and UNKNOWN are answers too."""
        binding = self._recent.get(name) or self._base.get(name)
        if binding is not None:
            return binding
        if name in _NUMBERS:
            return NUMBER
        if name in _COMPUTED or name[:4] == "BASH":
            return UNKNOWN
        text = self._env.get(name)
        if text is not None:
            return Binding((text,), FOLDED, True, None, ENVIRONMENT)
        return UNSET if self.complete and name not in _PROVIDED else UNKNOWN

    def bound(self, name: str) -> Binding | None:
        """What the script bound the variable to; None when it did not, or when that is the environment's value."""
        binding = self._recent.get(name) or self._base.get(name)
        return None if binding is None or binding is UNSET or binding.origin == ENVIRONMENT else binding

    def binds(self, names: frozenset[str]) -> bool:
        """Whether anything is known of one of these variables besides what the environment says."""
        return not (self._recent.keys().isdisjoint(names) and self._base.keys().isdisjoint(names))

    def get(self, name: str) -> Binding | None:
        """Like `lookup`, but None for a variable that is known not to be set."""
        binding = self.lookup(name)
        return None if binding is UNSET else binding

    def names(self) -> tuple[str, ...]:
        """The variables that are bound, or in the environment."""
        return tuple({**self._env, **self._base, **self._recent})

    def tables(self) -> list[str]:
        """The variables whose keys and values are known."""
        held = [name for known in (self._base, self._recent) for name, binding in known.items() if binding.table is not None]
        return [name for name in dict.fromkeys(held) if self.lookup(name).table is not None]

    def size(self) -> int:
        """About how many variables are bound."""
        return len(self._base) + len(self._recent)

    @property
    def cwd(self) -> str | None:
        """The directory the shell is in, when there is only one possibility."""
        return self.cwds[0] if len(self.cwds) == 1 else None

    # -- changing ----------------------------------------------------------------------------------------------------------

    def bind(self, name: str, binding: Binding) -> "Scope":
        """The scope after `name` got this binding; a variable that bash computes only becomes unknown."""
        if self.also:
            changes = self.also.get(_CASE + name)
            binding = binding if changes is None else in_case(binding, changes.values)
            binding = united(binding, self.also[name]) if name in self.also else binding
        return self.restore(name, binding)

    def restore(self, name: str, binding: Binding) -> "Scope":
        """The scope after `name` is bound as it was: what holds for every assignment does not matter."""
        return self._bound({name: binding})

    def fading(self) -> "Scope":
        """The scope after each variable may have been taken away."""
        if self._faded is None:
            self._faded = self.perhaps_without(self.names())
        return self._faded

    def perhaps_without(self, names: "Sequence[str]") -> "Scope":
        """The scope after each of these variables may have been taken away."""
        return self._bound({name: united(self.lookup(name), UNSET) for name in names})

    def _bound(self, bindings: dict[str, Binding]) -> "Scope":
        for name in bindings:
            if name in _NUMBERS or name in _COMPUTED or name[:4] == "BASH":
                bindings[name] = UNKNOWN
        base, recent = self._base, {**self._recent, **bindings}
        if len(recent) > _MAX_RECENT:
            base, recent = {**base, **recent}, {}
        zero = None if "BASH_ARGV0" in bindings else self.name
        return Scope(self._env, base, recent, self.complete, self.positional, zero, self.cwds, self.home, self.also)

    def assign(self, name: str, field: "Field", append: bool = False, origin: str = SCRIPT) -> "Scope":
        """The scope after `name=WORD` or `name+=WORD`, the word expanded by `words.expand_assignment`."""
        binding = Binding.of_field(field, origin)
        return self.bind(name, appended(self.lookup(name), binding) if append else binding)

    def default(self, name: str, field: "Field", null_too: bool) -> "Scope":
        """The scope after `${name:=WORD}` (`null_too`) or `${name=WORD}`."""
        old = self.lookup(name)
        kept = tuple(value for value in old.values if value or not null_too)
        printed = null_too and old.reason == SUBSTITUTION  # by a command that may have failed
        if old.known and not old.unset and len(kept) == len(old.values) and not printed:
            return self
        new = Binding.of_field(field)
        if old.known and not kept:
            return self.bind(name, new)
        return self.bind(name, united(Binding(kept, old.reason, old.known, None, old.origin), new))

    def with_settings(self, settings: "tuple[tuple[str, Field], ...]") -> "Scope":
        """The scope with the assignments that stand in front of a command."""
        scope = self
        for name, value in settings:
            scope = scope.assign(name, value)
        return scope

    def assign_array(self, name: str, fields: "tuple[Field, ...]", append: bool = False) -> "Scope":
        """The scope after `name=(WORDS)` or `name+=(WORDS)` without subscripts."""
        old = self.lookup(name)
        elements = () if not append or old is UNSET else old.array
        items = Binding.of_items(fields)
        if items is JOBS and (elements == () or old is JOBS):
            return self.bind(name, JOBS)
        if elements is None or not all(map(is_one_text, fields)):
            found = (
                tuple(dict.fromkeys(text for field in fields[:MAX_ELEMENT_VALUES] for text in texts(field))) if items.origin == GLOB else ()
            )
            found = found[:MAX_ELEMENT_VALUES]  # patterns stand for the files they match
            return self.bind(
                name, Binding(found, VARIABLE if items.known else items.reason, False, None, items.origin, prefix=items.prefix)
            )
        elements += tuple(texts(field)[0] for field in fields)
        if len(elements) > MAX_ELEMENTS or sum(map(len, elements)) > MAX_VALUE:
            return self.bind(name, UNKNOWN)
        return self.bind(name, Binding(elements[:1], FOLDED, True, elements, unset=not elements))

    def assign_table(self, name: str, table: "Mapping[str, str] | None") -> "Scope":
        """The scope after an associative array has these elements; None when they are not known."""
        if table is None or len(table) > MAX_ENTRIES or sum(map(len, table.values())) > MAX_VALUE:
            return self.forget(name)
        values = tuple(dict.fromkeys(table.values()))[:MAX_ELEMENT_VALUES]  # what "${NAME[@]}" may be
        return self.bind(name, Binding(values, VARIABLE, False, table=table))

    def count(self, name: str) -> "Scope":
        """The scope after arithmetic assigned a number to `name`."""
        old = self.lookup(name)
        return self.bind(name, NUMBER if old.array is None and (old.known or old.reason in NUMBERS) else UNKNOWN)

    def forget(self, name: str) -> "Scope":
        """The scope after something unknown happened to `name`."""
        return self.bind(name, UNKNOWN)

    def with_element(self, name: str, values: tuple[str, ...]) -> "Scope":
        """The scope after an element of the array may have got one of these values: any of its elements may now have them, or others."""
        before = self.lookup(name)
        held = (*(before.array or before.values), *values)
        return self.bind(name, Binding(tuple(dict.fromkeys(held))[:MAX_ELEMENT_VALUES], VARIABLE, False)) if values else self.forget(name)

    def with_item(self, name: str, subscript: str, field: "Field", append: bool = False) -> "Scope":
        """The scope after `name[SUBSCRIPT]=WORD`: exactly, where the elements are known and it is one of them or the next."""
        before = self.lookup(name)
        held = () if before is UNSET else before.array
        number = int(subscript) if subscript.isdecimal() and len(subscript) < 5 else MAX_ELEMENTS
        if held is None or number > len(held) or number >= _MOST_ITEMS or name in self.also or not is_one_text(field):
            return self.with_element(name, texts(field))
        text = (held[number] if append and number < len(held) else "") + texts(field)[0]
        elements = (*held[:number], text, *held[number + 1 :])
        return self.bind(name, Binding(elements[:1], FOLDED, True, elements))

    def told(self, name: str, values: tuple[str, ...]) -> "Scope":
        """The scope in which a variable that bash computes may have one of these values."""
        recent = {**self._recent, name: Binding(tuple(dict.fromkeys(values))[:MAX_ELEMENT_VALUES], VARIABLE, False)}
        return Scope(self._env, self._base, recent, self.complete, self.positional, self.name, self.cwds, self.home, self.also)

    def doubt(self, name: str) -> "Scope":
        """The scope after it became possible that `name` holds something unknown as well."""
        return self.bind(name, united(self.lookup(name), UNKNOWN))

    def widen(self, name: str) -> "Scope":
        """Like `doubt`, but numbers stay numbers."""
        return self.bind(name, united(self.lookup(name), NUMBER)) if self.is_number(name) else self.doubt(name)

    def or_number(self, name: str) -> "Scope":
        """The scope after it became possible that `name` holds a number instead."""
        return self.bind(name, united(self.lookup(name), NUMBER))

    def is_number(self, name: str) -> bool:
        """Whether the variable holds a number, if anything."""
        binding = self.lookup(name)
        return binding is not UNSET and is_number(binding)

    def unset(self, name: str) -> "Scope":
        """The scope after `unset name`."""
        return self.bind(name, UNSET)

    def forget_all(self) -> "Scope":
        """The scope after code ran that was not read: any variable may have any value, the positional parameters included."""
        return Scope({}, {}, {}, False, None, None, (), self.home, {})

    def call(self, args: "tuple[Field, ...] | None") -> "Scope":
        """The scope inside a function called with `args`, or after `set -- ARGS`."""
        args = None if _POSITIONAL in self.also else args
        return Scope(self._env, self._base, self._recent, self.complete, args, self.name, self.cwds, self.home, self.also)

    def always(self, name: str, binding: Binding) -> "Scope":
        """The scope after it became possible that the variable has this binding whatever is assigned."""
        also = {**self.also, name: united(self.also.get(name, binding), binding)}
        there = Scope(self._env, self._base, self._recent, self.complete, self.positional, self.name, self.cwds, self.home, also)
        return there.bind(name, self.lookup(name))

    def thawed(self, names: frozenset[str], caller: "Scope") -> "Scope":
        """The scope after a function ended in which these variables were readonly; what else holds whatever is assigned stays."""
        also = {name: binding for name, binding in self.also.items() if name not in names}
        also.update((name, caller.also[name]) for name in names if name in caller.also)
        scope = Scope(self._env, self._base, self._recent, self.complete, self.positional, self.name, self.cwds, self.home, also)
        for name in also:
            if name not in caller.also and name.isidentifier():
                scope = scope.bind(name, scope.lookup(name))
        return scope

    def in_case(self, name: str, change: str) -> "Scope":
        """The scope after the letters of what the variable is given may be changed (`change`: "l" or "u", as the option of `declare`)."""
        held = self.also.get(_CASE + name)
        changes = (change,) if held is None else tuple(dict.fromkeys((*held.values, change)))
        also = {**self.also, _CASE + name: Binding(changes, FOLDED, True)}
        return Scope(self._env, self._base, self._recent, self.complete, self.positional, self.name, self.cwds, self.home, also)

    def with_any_positional(self) -> "Scope":
        """The scope after it became possible that "$@" changes at any time."""
        return self.always(_POSITIONAL, UNKNOWN).call(None)

    def with_other_patterns(self) -> "Scope":
        """The scope after it became possible that patterns match otherwise (extglob, nocasematch)."""
        return self.always(_PATTERNS, UNKNOWN)

    def with_glob_option(self, name: str, on: bool) -> "Scope":
        """The scope after `shopt -s NAME`, or `-u`."""
        also = {each: binding for each, binding in self.also.items() if on or each != _OPTION + name}
        also |= {_OPTION + name: UNKNOWN} if on else {}
        return Scope(self._env, self._base, self._recent, self.complete, self.positional, self.name, self.cwds, self.home, also)

    def glob_options(self) -> tuple[str, ...]:
        """The options that may be on and let patterns match more (see words.glob_options)."""
        found = [name.removeprefix(_OPTION) for name in self.also if name[:6] == _OPTION] if self.also else []
        if "dotglob" not in found and self.bound("GLOBIGNORE") is not None:  # bash(1): a value has the effect of dotglob
            found.append("dotglob")
        return tuple(found)

    @property
    def usual_patterns(self) -> bool:
        """Whether patterns match as they do when bash starts."""
        return _PATTERNS not in self.also

    def child(self, exported: "Mapping[str, bool]", name: "Field | None", positional: "tuple[Field, ...] | None") -> "Scope":
        """The scope in which a shell starts that this one starts.  exported: what the script exports -> whether it surely does."""
        kept: dict[str, Binding] = {}
        for each, binding in {**self._base, **self._recent}.items():
            outside = each in self._env or each in ("PWD", "OLDPWD")
            if binding.array is not None or binding.table is not None or each == "IFS":
                continue
            if outside or exported.get(each):
                kept[each] = binding
            elif each in exported or not self.complete:
                kept[each] = united(binding, UNSET)
        kept["IFS"] = _DEFAULT_IFS
        return Scope(self._env, kept, {}, self.complete, positional, name, self.cwds, self.home, {})

    def of_file(self, path: str | None) -> "Scope":
        """The scope in which a script file starts that was called by this path: its $0 and BASH_SOURCE; None when the path is not known."""
        base, zero = self._base, None
        if path is not None:
            base, zero = {**base, "BASH_SOURCE": Binding((path,), FOLDED, True, (path,))}, Literal(path, False, 0, 0)
        return Scope(self._env, base, self._recent, self.complete, self.positional, zero, self.cwds, self.home, self.also)

    def changed(self, other: "Scope") -> list[str]:
        """The variables that may hold something else in the other scope, which came from this one."""
        return [name for name in self.touched(other) if not same(self.lookup(name), other.lookup(name))]

    def touched(self, other: "Scope") -> list[str]:
        """The variables that were bound on the way from this scope to the other one."""
        if other is self:
            return []
        names = dict(other._recent)
        if self._base is not other._base:
            names = {**other._base, **names}
        return [name for name in names if self.lookup(name) is not names[name]]

    def moved(self, cwds: tuple[str, ...]) -> "Scope":
        """The scope after the shell changed its directory to one of `cwds` (anywhere when empty)."""
        there = self.bind("OLDPWD", self.lookup("PWD")).bind("PWD", Binding(cwds, FOLDED if cwds else VARIABLE, bool(cwds)))
        return Scope(there._env, there._base, there._recent, self.complete, self.positional, self.name, cwds, self.home, self.also)

    def join(self, other: "Scope", since: "Scope | None" = None) -> "Scope":
        """The scope where two branches meet: what either of them knows is possible.

        since: an earlier state of the other branch, which this scope met already.
        """
        if other is self or not (self.complete or self._base or self._recent):
            return self
        before = since or self
        names: dict[str, object] = {**before._recent, **other._recent}
        if before._base is not other._base or before._env is not other._env:
            names = dict.fromkeys((*before._base, *other._base, *before._env, *other._env, *names))
        if len(names) > MAX_NAMES:  # more than a script needs
            return self.forget_all()
        both = dict(self._recent)
        for name in names:
            theirs = other.lookup(name)
            if before.lookup(name) is not theirs:
                both[name] = united(self.lookup(name), theirs)
        base = self._base
        if len(both) > _MAX_RECENT:
            base, both = {**base, **both}, {}
        complete = self.complete and other.complete
        positional = self.positional if self.positional is other.positional else None
        cwds = self.cwds if self.cwds == other.cwds else ()  # `~+` is known only where there is one
        zero = self.name if self.name is other.name else None
        also = self.also if self.also is other.also else {**self.also, **other.also}
        return Scope(self._env, base, both, complete, positional, zero, cwds, self.home, also)
