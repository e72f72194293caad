"""What is known about a shell's variables at one point of a script: names -> Binding, positional parameters, directories.

Comes in: the request's environment and the effects of the commands so far.  Goes out: a Scope that `words` expands against.  A Scope never changes; every
change returns a new one.
"""

from capfence_sh import arrays
from capfence_sh.binding import (
    DATA,
    ENVIRONMENT,
    GLOB,
    LOOP,
    NUMBER,
    OUTPUT,
    SCRIPT,
    UNKNOWN,
    UNSET,
    Binding,
    appended,
    defaulted,
    in_case,
    is_number,
    united,
)
from capfence_sh.shell_names import COMPUTED, COUNTED, PROVIDED
from capfence_sh.words.fields import FOLDED, NUMBERS, VARIABLE, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from capfence_sh.words.fields import Field

__all__ = ["DATA", "ENVIRONMENT", "GLOB", "LOOP", "NUMBER", "OUTPUT", "SCRIPT", "UNKNOWN", "UNSET", "Binding", "Scope"]

MAX_RECENT = 48  # bindings that a change copies
# in Scope.also: no variables can have these names
_POSITIONAL = "@"
_PATTERNS = "*"
_CASE = "case of "
_OPTION = "shopt "

DEFAULT_IFS = Binding((" \t\n",), FOLDED, True)


class Scope:
    """See the module.  `complete`: a name that nothing binds is not set (otherwise it is unknown).

    positional: the words of "$@", or None when they are not known.  name: $0, None when not known.  home: the home directory of the user,
    for `~` without HOME.  cwds: the directories the shell may be in; () when it could be anywhere.  also: what a variable may hold whatever is
    assigned to it, because it is readonly or a trap assigns it.
    """

    __slots__ = ("_faded", "also", "base", "complete", "cwds", "env", "home", "name", "positional", "recent")

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
        self.env = env
        self.base = base
        self.recent = recent  # what was bound since `base` was made: a change copies only this
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
        base = {"IFS": DEFAULT_IFS, "PWD": Binding((cwd,), FOLDED, True, origin=ENVIRONMENT)}
        if "OLDPWD" in env:
            base["OLDPWD"] = UNKNOWN
        return Scope(env, base, {}, True, tuple(Literal(a, False, 0, 0) for a in args), Literal(name, False, 0, 0), (cwd,), home, {})

    # -- looking up --------------------------------------------------------------------------------------------------------

    def lookup(self, name: str) -> Binding:
        """What is known of the variable `name`; UNSET and UNKNOWN are answers too."""
        binding = self.recent.get(name) or self.base.get(name)
        if binding is not None:
            return binding
        if name in COUNTED:
            return NUMBER
        if name in COMPUTED or name[:4] == "BASH":
            return UNKNOWN
        text = self.env.get(name)
        if text is not None:
            return Binding((text,), FOLDED, True, None, ENVIRONMENT)
        return UNSET if self.complete and name not in PROVIDED else UNKNOWN

    def bound(self, name: str) -> Binding | None:
        """What the script bound the variable to; None when it did not, or when that is the environment's value."""
        binding = self.recent.get(name) or self.base.get(name)
        return None if binding is None or binding is UNSET or binding.origin == ENVIRONMENT else binding

    def binds(self, names: frozenset[str]) -> bool:
        """Whether anything is known of one of these variables besides what the environment says."""
        return not (self.recent.keys().isdisjoint(names) and self.base.keys().isdisjoint(names))

    def get(self, name: str) -> Binding | None:
        """Like `lookup`, but None for a variable that is known not to be set."""
        binding = self.lookup(name)
        return None if binding is UNSET else binding

    def names(self) -> tuple[str, ...]:
        """The variables that are bound, or in the environment."""
        return tuple({**self.env, **self.base, **self.recent})

    def tables(self) -> list[str]:
        """The variables whose keys and values are known."""
        held = [name for known in (self.base, self.recent) for name, binding in known.items() if binding.table is not None]
        return [name for name in dict.fromkeys(held) if self.lookup(name).table is not None]

    def size(self) -> int:
        """About how many variables are bound."""
        return len(self.base) + len(self.recent)

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
            if name in COUNTED or name in COMPUTED or name[:4] == "BASH":
                bindings[name] = UNKNOWN
        base, recent = self.base, {**self.recent, **bindings}
        if len(recent) > MAX_RECENT:
            base, recent = {**base, **recent}, {}
        zero = None if "BASH_ARGV0" in bindings else self.name
        return Scope(self.env, base, recent, self.complete, self.positional, zero, self.cwds, self.home, self.also)

    def assign(self, name: str, field: "Field", append: bool = False, origin: str = SCRIPT) -> "Scope":
        """The scope after `name=WORD` or `name+=WORD`, the word expanded by `words.expand_assignment`."""
        binding = Binding.of_field(field, origin)
        return self.bind(name, appended(self.lookup(name), binding) if append else binding)

    def default(self, name: str, field: "Field", null_too: bool) -> "Scope":
        """The scope after `${name:=WORD}` (`null_too`) or `${name=WORD}`."""
        old = self.lookup(name)
        new = defaulted(old, field, null_too)
        return self if new is old else self.bind(name, new)

    def with_settings(self, settings: "tuple[tuple[str, Field], ...]") -> "Scope":
        """The scope with the assignments that stand in front of a command."""
        scope = self
        for name, value in settings:
            scope = scope.assign(name, value)
        return scope

    def assign_array(self, name: str, fields: "tuple[Field, ...]", append: bool = False) -> "Scope":
        """The scope after `name=(WORDS)` or `name+=(WORDS)` without subscripts."""
        return self.bind(name, arrays.of_words(self.lookup(name), fields, append))

    def assign_table(self, name: str, table: "Mapping[str, str] | None") -> "Scope":
        """The scope after an associative array has these elements; None when they are not known."""
        return self.bind(name, arrays.of_table(table))

    def count(self, name: str) -> "Scope":
        """The scope after arithmetic assigned a number to `name`."""
        old = self.lookup(name)
        return self.bind(name, NUMBER if old.array is None and (old.known or old.reason in NUMBERS) else UNKNOWN)

    def forget(self, name: str) -> "Scope":
        """The scope after something unknown happened to `name`."""
        return self.bind(name, UNKNOWN)

    def with_element(self, name: str, values: tuple[str, ...]) -> "Scope":
        """The scope after an element of the array may have got one of these values: any of its elements may now have them, or others."""
        return self.bind(name, arrays.with_element(self.lookup(name), values))

    def with_item(self, name: str, subscript: str, field: "Field", append: bool = False) -> "Scope":
        """The scope after `name[SUBSCRIPT]=WORD`: exactly, where the elements are known and it is one of them or the next."""
        return self.bind(name, arrays.with_item(self.lookup(name), subscript, field, append, name not in self.also))

    def told(self, name: str, values: tuple[str, ...]) -> "Scope":
        """The scope in which a variable that bash computes may have one of these values."""
        recent = {**self.recent, name: Binding(tuple(dict.fromkeys(values))[: arrays.MAX_ELEMENT_VALUES], VARIABLE, False)}
        return Scope(self.env, self.base, recent, self.complete, self.positional, self.name, self.cwds, self.home, self.also)

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
        return Scope(self.env, self.base, self.recent, self.complete, args, self.name, self.cwds, self.home, self.also)

    def always(self, name: str, binding: Binding) -> "Scope":
        """The scope after it became possible that the variable has this binding whatever is assigned."""
        also = {**self.also, name: united(self.also.get(name, binding), binding)}
        there = Scope(self.env, self.base, self.recent, self.complete, self.positional, self.name, self.cwds, self.home, also)
        return there.bind(name, self.lookup(name))

    def thawed(self, names: frozenset[str], caller: "Scope") -> "Scope":
        """The scope after a function ended in which these variables were readonly; what else holds whatever is assigned stays."""
        also = {name: binding for name, binding in self.also.items() if name not in names}
        also.update((name, caller.also[name]) for name in names if name in caller.also)
        scope = Scope(self.env, self.base, self.recent, self.complete, self.positional, self.name, self.cwds, self.home, also)
        for name in also:
            if name not in caller.also and name.isidentifier():
                scope = scope.bind(name, scope.lookup(name))
        return scope

    def in_case(self, name: str, change: str) -> "Scope":
        """The scope after the letters of what the variable is given may be changed (`change`: "l" or "u", as the option of `declare`)."""
        held = self.also.get(_CASE + name)
        changes = (change,) if held is None else tuple(dict.fromkeys((*held.values, change)))
        also = {**self.also, _CASE + name: Binding(changes, FOLDED, True)}
        return Scope(self.env, self.base, self.recent, self.complete, self.positional, self.name, self.cwds, self.home, also)

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
        return Scope(self.env, self.base, self.recent, self.complete, self.positional, self.name, self.cwds, self.home, also)

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

    def moved(self, cwds: tuple[str, ...]) -> "Scope":
        """The scope after the shell changed its directory to one of `cwds` (anywhere when empty)."""
        there = self.bind("OLDPWD", self.lookup("PWD")).bind("PWD", Binding(cwds, FOLDED if cwds else VARIABLE, bool(cwds)))
        return Scope(there.env, there.base, there.recent, self.complete, self.positional, self.name, cwds, self.home, self.also)
