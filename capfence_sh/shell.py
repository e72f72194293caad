"""The state of one shell process at one point of a script: variables, folder, functions, options, files it has written, traps.

Where branches meet, both states are possible (`join`).  Mappings and tuples in it are replaced, never changed in place, so a copy is cheap.
"""

from capfence_sh import meeting
from capfence_sh.binding import keyed_in
from capfence_sh.binding import united as either_value
from capfence_sh.written import NO_FILES, downloaded, something

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias, TypeVar

    from capfence_sh.binding import Binding
    from capfence_sh.scope import Scope
    from capfence_sh.syntax.tree import Function, Script
    from capfence_sh.walk import Frame, Opened, Stdin
    from capfence_sh.words import Field
    from capfence_sh.written import Files, Made

    Definition: TypeAlias = tuple[Function, Script]
    # None: the name may also stand for what it stands for without the script (a program, the file that lies there)
    Definitions: TypeAlias = tuple[Definition | None, ...]
    T = TypeVar("T")

_INHERITED_TRAPS = frozenset(("DEBUG", "RETURN", "ERR"))
_NUMBERED = {"0": "EXIT", "1": "HUP", "2": "INT", "3": "QUIT", "15": "TERM"}


class Shell:
    """See the module; `copy` for a branch, `subshell` for another process, `join` where branches meet.

    exported: name (of a function: `name()`) -> whether it surely reaches programs.  locals: variables of the function that runs -> whether
    they surely are.  hidden: variables that are local in its callers.  frozen: local variables that are readonly.
    temporary: variables that stand in front of the call that runs.  globals: what `declare -g` has given variables.  kept: definitions of functions that come back or cannot be replaced.
    keyed: declared variables -> whether they surely are associative arrays (None: or not set at all).  wander: folders a trap may move to at any time.  calls: definitions being run, with what they began with.  returns, loops: where `return` and `break` lead.
    unattended: it is surely not interactive.
    own: temporary files whose content the script replaced (False) or that mktemp created (True); missing: texts that stand for what commands
    print, which may also print nothing; every copy knows both.  input: (a standard input, what `exec` replaced it with).  opened: other descriptors of `exec` and coprocesses, as in a Frame.  last: the last word of the last command, for `$_`.  redirected: `exec` opened or closed something.
    detached: how many of the calls were running when a job was started that nobody waits for.
    """

    def __init__(self, scope: "Scope", cwds: tuple[str, ...], errexit: bool) -> None:
        self.scope = scope
        self.cwds = cwds
        self.errexit = errexit
        self.posix = False
        self.unattended = False
        self.redirected = False
        self.detached = 0
        self.functions: Mapping[str, Definitions] = {}
        self.exported: Mapping[str, bool] = {}
        self.made: Files = NO_FILES
        self.own: dict[str, bool] = {}
        self.missing: set[str] = set()
        self.locals: Mapping[str, bool] = {}
        self.hidden: frozenset[str] = frozenset()
        self.frozen: frozenset[str] = frozenset()
        self.temporary: frozenset[str] = frozenset()
        self.globals: Mapping[str, Binding] = {}
        self.kept: Mapping[str, Definitions] = {}
        self.keyed: Mapping[str, bool | None] = {}
        self.wander: tuple[str, ...] = ()
        self.calls: tuple[tuple[Function, Scope], ...] = ()
        self.returns: Exits | None = None
        self.loops: tuple[Exits, ...] = ()
        self.traps: tuple[Trap, ...] = ()
        self.input: tuple[Stdin, Stdin] | None = None
        self.opened: Mapping[str, Opened] = {}
        self.last: Field | None = None

    def become(self, other: "Shell") -> None:
        """Take over the state of another one."""
        self.__dict__.update(other.__dict__)

    def copy(self) -> "Shell":
        """The same state, for a branch."""
        new = Shell.__new__(Shell)
        new.__dict__ = self.__dict__.copy()
        return new

    def subshell(self, errexit: bool = True) -> "Shell":
        """The state in which ( … ), $( … ) or a stage of a pipeline begins; errexit: `set -e` holds there as well."""
        new = self.copy()
        new.errexit = self.errexit and errexit
        new.returns = None
        new.loops = ()
        if self.traps:
            new.traps = tuple([trap for trap in self.traps if not trap.signals or trap.signals & _INHERITED_TRAPS])
        return new

    def names(self) -> int:
        """How many functions and properties of variables there are to copy; the latter are compared one by one."""
        return len(self.functions) + len(self.exported) + 4 * len(self.keyed)

    def join(self, other: "Shell", since: "Shell | None" = None) -> None:
        """This state or that one.  since: see Scope.join."""
        self.keyed = keyed_in(self, other)
        self.scope = meeting.joined(self.scope, other.scope, None if since is None else since.scope)
        self.cwds = united(self.cwds, other.cwds)
        self.errexit = self.errexit and other.errexit
        self.posix = self.posix or other.posix
        self.redirected = self.redirected or other.redirected
        self.detached = max(self.detached, other.detached)
        self.functions = either(self.functions, other.functions)
        self.exported = _surely(self.exported, other.exported)
        self.made = self.made.either(other.made, None if since is None else since.made)
        self.locals = _surely(self.locals, other.locals)
        self.hidden |= other.hidden
        self.frozen |= other.frozen
        self.globals = {**self.globals, **other.globals} if self.globals is not other.globals else self.globals
        self.kept = either(self.kept, other.kept)
        self.wander = united(self.wander, other.wander)
        self.traps = tuple(dict.fromkeys(self.traps + other.traps))
        if self.opened is not other.opened:
            self.opened = _either_opened(self.opened, other.opened)
        if self.input is not other.input:
            self.input = _unknown_input(self, other)

    def background(self) -> "Shell":
        """The state in which a job begins that this shell does not wait for."""
        new = self.subshell()
        new.detached = len(self.calls)
        return new

    def ended(self, child: "Shell", at_once: bool = True) -> None:
        """A process that began as a copy of this one is done: what stays are the files it wrote.  at_once: before this one goes on."""
        self.made = child.made if at_once else self.made.either(child.made)

    def enter(self, definition: "Function", args: "tuple[Field, ...] | None") -> None:
        """A function is called with these words, None for any."""
        self.scope = self.scope.call(args)
        self.calls = (*self.calls, (definition, self.scope))
        self.hidden |= frozenset(self.locals)
        self.locals = {}
        self.returns = Exits()
        self.loops = ()

    def leave(self, caller: "Shell", settings: tuple[str, ...]) -> None:
        """The function is done: its local variables and the assignments in front of its name are as they were for the caller."""
        if self.returns is not None and self.returns.state is not None:
            self.join(self.returns.state)
        for name, surely in {**self.locals, **dict.fromkeys(settings, True)}.items():
            before = caller.scope.lookup(name)
            before = either_value(before, self.globals[name]) if name in self.globals else before
            self.scope = self.scope.restore(name, before if surely else either_value(before, self.scope.lookup(name)))
        self.scope = self.scope.call(caller.scope.positional)
        for name in settings:
            self.exported = {**self.exported, name: caller.exported.get(name, False)}
        self.scope = self.scope.thawed(self.frozen - caller.frozen, caller.scope)
        self.hidden, self.locals, self.frozen, self.temporary = caller.hidden, caller.locals, caller.frozen, caller.temporary
        self.calls, self.returns, self.loops = caller.calls, caller.returns, caller.loops

    def define(self, name: str, definition: "Definition") -> None:
        """A function got this definition, if it can be redefined."""
        self.functions = {**self.functions, name: (definition, *self.kept.get(name, ()))}

    def undefine(self, name: str, surely: bool = True) -> None:
        """A function was unset, or may have been."""
        if name in self.functions:
            known = () if surely else self.functions[name]
            self.functions = {**self.functions, name: tuple(dict.fromkeys((*known, *self.kept.get(name, ()), None)))}

    def export(self, name: str, surely: bool = True) -> None:
        """A variable, or a function as `name()`, is in the environment of what this shell starts."""
        self.exported = {**self.exported, name: surely}

    def hide(self, name: str) -> None:
        """A variable is local to the function that runs; what it was given there before is the caller's."""
        if name not in self.locals and self.calls:
            held = self.scope.lookup(name)
            if held is not self.calls[-1][1].lookup(name):
                self.globals = {**self.globals, name: either_value(self.globals.get(name, held), held)}
        self.locals = {**self.locals, name: True}

    def move(self, cwds: tuple[str, ...]) -> None:
        """The shell went to one of these folders, "" being any."""
        self.cwds = united(cwds, self.wander)
        self.scope = self.scope.moved(() if "" in self.cwds else self.cwds)

    def written(self, path: str) -> "Made | None":
        """What the script has surely written there; None when it wrote nothing."""
        known = self.made.get(path)
        if known == (None,):
            return None
        return known[0] if len(known) == 1 else something(downloaded(known))

    def meanings(self, path: str) -> "tuple[Made | None, ...]":
        """What may lie there: what the script wrote, None for what lay there before; a folder that was changed as a whole may hold either."""
        if path in self.made:
            return self.made.get(path)
        end = path.rfind("/") if self.made else -1
        while end >= 0:
            if path[: end + 1] in self.made:
                return (None, *self.made.get(path[: end + 1]))
            end = path.rfind("/", 0, end)
        return (None,)

    def shaken(self, later: "Shell", positional: bool) -> None:
        """What a trap changes, by the state it leaves behind, may change at any time."""
        for name in meeting.changed(self.scope, later.scope):
            self.scope = self.scope.always(name, later.scope.lookup(name))
        if positional:
            self.scope = self.scope.with_any_positional()
        if later.cwds != self.cwds:
            self.wander = united(self.wander, later.cwds)
            self.move(self.cwds)
        for name, meanings in later.functions.items():
            if meanings is not self.functions.get(name):
                self.kept = {**self.kept, name: meanings}
                self.functions = either(self.functions, {**self.functions, name: meanings})

    def reached(self) -> None:
        """Something ran: traps may run in this state."""
        for trap in self.traps:
            trap.exits.reach(self)


class Exits:
    """The states in which control leaves a loop or a function early, or in which a trap may run, as one."""

    __slots__ = ("_last", "state")

    def __init__(self) -> None:
        self.state: Shell | None = None
        self._last: Shell | None = None

    def reach(self, shell: Shell) -> None:
        """Control may leave in this state."""
        last = self._last
        if self.state is None:
            self.state = shell.copy()
        elif last is None or any(getattr(shell, name) is not getattr(last, name) for name in ("scope", "cwds", "functions", "made")):
            self.state.join(shell, last)
        else:
            return
        self._last = shell.copy()


class Trap:
    """Commands that run later, in any state from here on: text, the signals as far as they are known, and where it stands."""

    __slots__ = ("exits", "frame", "signals", "text")

    def __init__(self, text: str, signals: "tuple[str, ...]", frame: "Frame") -> None:
        self.text = text
        self.signals = frozenset(map(signal, signals))
        self.frame = frame
        self.exits = Exits()


def signal(name: str) -> str:
    """A signal as `trap` knows it, in one spelling."""
    return _NUMBERED.get(name, name.upper().removeprefix("SIG"))


def united(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, ...]:
    """Both sets of folders; any folder ("") once there are too many to follow."""
    both = tuple(dict.fromkeys(one + two))
    return both if len(both) <= 8 else ("",)


def either(one: "Mapping[str, tuple[T | None, ...]]", two: "Mapping[str, tuple[T | None, ...]]") -> "Mapping[str, tuple[T | None, ...]]":
    """What a name may mean when it has the meanings of one or of the other."""
    if one is two:
        return one
    more: dict[str, tuple[T | None, ...]] = {}
    for name, meanings in two.items():
        known = one.get(name, (None,))
        if known is not meanings and not (name in one and all(each in known for each in meanings)):
            more[name] = tuple(dict.fromkeys(known + meanings))
    for name in one:
        if name not in two and None not in one[name]:
            more[name] = (*one[name], None)
    return {**one, **more} if more else one


def _surely(one: "Mapping[str, bool]", two: "Mapping[str, bool]") -> "Mapping[str, bool]":
    if one is two:
        return one
    return {name: one.get(name, False) and two.get(name, False) for name in {**one, **two}}


def _either_opened(one: "Mapping[str, Opened]", two: "Mapping[str, Opened]") -> "Mapping[str, Opened]":
    """Files that are written in either case; what is read, where both agree or one says nothing."""
    found = {**one, **two}
    for name in one.keys() & two.keys():
        here, there = one[name], two[name]
        if isinstance(here, tuple) and isinstance(there, tuple):
            found[name] = tuple(dict.fromkeys(here + there))
        elif here is not there:
            found[name] = here if isinstance(here, tuple) else here.doubted()
    return found


def _unknown_input(one: Shell, two: Shell) -> "tuple[Stdin, Stdin] | None":
    known = one.input or two.input
    if known is None or (one.input is not None and two.input is not None and one.input[1] is two.input[1]):
        return known
    return known[0], known[1].doubted()
