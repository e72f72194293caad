"""Where code runs: shells that a shell starts, scripts it reads itself, and what runs later, when a trap springs."""

from capfence_sh.binding import UNSET, Binding, united
from capfence_sh.options import word_text
from capfence_sh.scope import DEFAULT_IFS, Scope
from capfence_sh.shell import Exits, Shell, Trap
from capfence_sh.words import Literal, literal
from capfence_sh.words.fields import FOLDED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.call import Call
    from capfence_sh.options import Reading
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

_SOME = (literal(""),) * 9  # positional parameters that are only there to see whether they change


def wrapped(walk: "Walk", reading: "Reading", call: "Call", shell: "Shell") -> Shell:
    """The environment in which a program starts what it runs: assignments in front of it are part of it, some programs take variables away."""
    own = shell.subshell()
    own.scope = shell.scope.with_settings(call.settings)
    for name, _ in call.settings:
        own.export(name)
    unset = [word_text(field) or "?" for field in reading.values("-u", "--unset")] if reading.path[0] == "env" else []
    cleared = reading.path[0] in ("sudo", "su", "doas") or (reading.path[0] == "env" and reading.has("-i", "--ignore-environment"))
    if cleared or "?" in unset:
        walk.steps += len(own.scope.names()) // 4
        own.scope = own.scope.fading()
    elif unset:
        walk.steps += len(unset) // 4
        own.scope = own.scope.perhaps_without(unset)
    return own


def child(shell: "Shell", arguments: "tuple[Field, ...] | None", frame: "Frame") -> Shell:
    """A new shell process: environment and folder go along, exported functions too.  arguments: $0, $1 …, None when not known.

    Whether a function is exported is hard to say (`set -a`): each may be, and the name may be a program as well.
    """
    own = Shell(shell.scope, shell.cwds, False)
    own.calls, own.made, own.input = shell.calls, shell.made, shell.input
    own.opened = shell.opened
    own.posix = True  # `sh` may be
    own.own, own.missing = shell.own, shell.missing
    if not frame.remote:
        own.functions = {
            name: known if shell.exported.get(name + "()") else tuple(dict.fromkeys((*known, None)))
            for name, known in shell.functions.items()
        }
    zero = arguments[0] if arguments else literal("bash")
    own.scope = _started(shell.scope, shell.exported, zero, None if arguments is None else arguments[1:])
    return own


def _started(scope: Scope, exported: "Mapping[str, bool]", name: "Field | None", positional: "tuple[Field, ...] | None") -> Scope:
    """The scope in which a shell starts that this one starts.  exported: what the script exports -> whether it surely does."""
    kept: dict[str, Binding] = {}
    for each, binding in {**scope.base, **scope.recent}.items():
        outside = each in scope.env or each in ("PWD", "OLDPWD")
        if binding.array is not None or binding.table is not None or each == "IFS":
            continue
        if outside or exported.get(each):
            kept[each] = binding
        elif each in exported or not scope.complete:
            kept[each] = united(binding, UNSET)
    kept["IFS"] = DEFAULT_IFS
    return Scope(scope.env, kept, {}, scope.complete, positional, name, scope.cwds, scope.home, {})


def run_script(walk: "Walk", text: str, words: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """A whole script with $0, $1 and so on: in this shell when it is sourced, else in a shell of its own."""
    if frame.via[-1:] not in (("source",), (".",)):
        own = child(shell, words, frame)
        own.scope = _of_file(own.scope, _called(words[0], frame))
        walk.follow_text(walk, text, own, frame)
        shell.ended(own)
        return
    shell.scope = shell.scope.forget("BASH_SOURCE")
    positional, returns = shell.scope.positional, shell.returns
    shell.returns = Exits()
    if len(words) > 1:
        shell.scope = shell.scope.call(words[1:])
    walk.follow_text(walk, text, shell, frame)
    if shell.returns.state is not None:
        shell.join(shell.returns.state)
    shell.returns = returns
    if len(words) > 1:
        shell.scope = shell.scope.call(positional)


def _of_file(scope: Scope, path: str | None) -> Scope:
    """The scope in which a script file starts that was called by this path: its $0 and BASH_SOURCE; None when the path is not known."""
    base, zero = scope.base, None
    if path is not None:
        base, zero = {**base, "BASH_SOURCE": Binding((path,), FOLDED, True, (path,))}, Literal(path, False, 0, 0)
    return Scope(scope.env, base, scope.recent, scope.complete, scope.positional, zero, scope.cwds, scope.home, scope.also)


def _called(word: "Field", frame: "Frame") -> str | None:
    """The path that a script file was called by; None when it is not spelled out, or was found by PATH."""
    text = word_text(word) or ""
    plain = bool(text) and all(letter.isalnum() or letter in "/._-+@" for letter in text) and text[:1] != "-"
    found = "/" in text or frame.via[-1:] in (("bash",), ("sh",))
    return text if plain and found and not text.startswith(("/dev/", "/proc/")) else None


def set_trap(walk: "Walk", text: str, signals: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """The text runs later, and maybe often: what it does is found out at the end; what it changes may change at any time from here on."""
    trap = Trap(text, tuple(word_text(field) or "" for field in signals), frame)
    later = shell.copy()
    marks = len(walk.commands), len(walk.scripts), len(walk.traps)
    later.scope = later.scope.call(_SOME)
    walk.follow_text(walk, text, later, frame)
    del walk.commands[marks[0] :], walk.scripts[marks[1] :], walk.traps[marks[2] :]
    shell.shaken(later, later.scope.positional is not _SOME)
    shell.traps = (*(known for known in shell.traps if not known.signals or not known.signals <= trap.signals), trap)
    walk.traps.append(trap)
    trap.exits.reach(shell)
