"""What builtins do to the shell that runs them: folder, variables, functions, options.  (What they claim is in the catalogue.)"""

from capfence_sh import effects as fx
from capfence_sh import variables
from capfence_sh.options import word_text
from capfence_sh.output import known_output
from capfence_sh.scope import DATA, Binding
from capfence_sh.walk import EXPORTED, Trap, united
from capfence_sh.word_forms import sought
from capfence_sh.words import FOLDED, ITEM, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.analysers import Use
    from capfence_sh.call import Call
    from capfence_sh.command import Command
    from capfence_sh.walk import Frame, Shell, Walk
    from capfence_sh.words import Field

# bash 5.2: `compgen -b`
BUILTINS = frozenset(
    [
        ".",
        ":",
        "[",
        "alias",
        "bg",
        "bind",
        "break",
        "builtin",
        "caller",
        "cd",
        "command",
        "compgen",
        "complete",
        "compopt",
        "continue",
        "declare",
        "dirs",
        "disown",
        "echo",
        "enable",
        "eval",
        "exec",
        "exit",
        "export",
        "false",
        "fc",
        "fg",
        "getopts",
        "hash",
        "help",
        "history",
        "jobs",
        "kill",
        "let",
        "local",
        "logout",
        "mapfile",
        "popd",
        "printf",
        "pushd",
        "pwd",
        "read",
        "readarray",
        "readonly",
        "return",
        "set",
        "shift",
        "shopt",
        "source",
        "suspend",
        "test",
        "times",
        "trap",
        "true",
        "type",
        "typeset",
        "ulimit",
        "umask",
        "unalias",
        "unset",
        "wait",
    ]
)
KEYWORDS = frozenset(
    [
        "if",
        "then",
        "else",
        "elif",
        "fi",
        "case",
        "esac",
        "for",
        "select",
        "while",
        "until",
        "do",
        "done",
        "in",
        "function",
        "time",
        "{",
        "}",
        "!",
        "[[",
        "]]",
        "coproc",
    ]
)


def apply(walk: "Walk", command: "Command", uses: "tuple[Use, ...]", call: "Call", shell: "Shell", frame: "Frame") -> None:
    """Change `shell` as the builtin would."""
    change = _CHANGES.get(command.program)
    if change is _cd and call.settings:
        _move(shell, ("",))  # CDPATH=… cd, HOME=… cd
    elif change is not None and command.reading is not None:
        operands = tuple(field for _, field, _ in command.reading.operands)
        change(walk, command, operands, shell, frame)


def _cd(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    if frame.remote:
        return
    text = word_text(operands[0]) if operands else None
    if not operands:
        home = shell.scope.lookup("HOME")
        new: tuple[str, ...] = home.values if home.known and home.values else (walk.request.home or "/",)
    elif text == "-" or (isinstance(operands[0], Literal) and operands[0].glob) or (text is not None and _searched(text, shell)):
        new = ("",)
    else:
        new = fx.paths_of(operands[0], walk.setting(shell, frame)) if word_text(operands[0]) is not None else ("",)
    new = new or shell.cwds  # `cd ""` stays
    _move(shell, new if frame.narrow or shell.errexit else united(shell.cwds, new))


def _searched(text: str, shell: "Shell") -> bool:
    """Whether `cd` looks for the folder along CDPATH."""
    return not text.startswith(("/", "./", "../")) and text not in (".", "..") and shell.scope.get("CDPATH") is not None


def _shopt(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """cdable_vars: `cd NAME` goes where a variable says, as unknown as along a CDPATH."""
    if any(word_text(field) in ("cdable_vars", None) for field in command.argv[1:]):
        shell.scope = shell.scope.forget("CDPATH")


def _move(shell: "Shell", cwds: tuple[str, ...]) -> None:
    shell.cwds = cwds
    shell.scope = shell.scope.moved(() if "" in cwds else cwds)


def _popd(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    _move(shell, united(shell.cwds, ("",)))


def _declare(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """export, declare, local, readonly, typeset: NAME=VALUE words bind, and reach the environment of what runs next."""
    for field in command.argv[1:]:
        if variables.is_setting(field):
            name, value = variables.split(field)
            shell.scope = shell.scope.assign(name, value)
            shell.assigned[name] = value
    reading = command.reading
    if reading is not None and reading.has("-f") and (command.program == "export" or reading.has("-x")):
        for _, field, _ in reading.operands:
            shell.assigned[EXPORTED.format(word_text(field))] = field


def _unset(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    for field in operands:
        name = word_text(field)
        if name is not None:
            shell.scope = shell.scope.unset(name)
            shell.functions.pop(name, None)
            shell.assigned.pop(name, None)


def _set(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    words = [word_text(field) or "" for field in command.argv[1:]]
    if any(word.startswith("-") and not word.startswith("--") and "e" in word.split("o")[0] for word in words[:2]) or "errexit" in words:
        shell.errexit = not any(word.startswith("+") for word in words)
    if operands and not words[0].startswith(("-o", "+")) and words[0] not in ("-e", "-eu", "-euo", "-u", "-x", "-ex", "-eux"):
        shell.scope = shell.scope.call(operands)


def _shift(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    count = word_text(operands[0]) if operands else "1"
    positional = shell.scope.positional
    if positional is not None and count is not None and count.isdigit():
        shell.scope = shell.scope.call(positional[int(count) :])
    else:
        shell.scope = shell.scope.call(None)


def _read(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """read, mapfile, getopts: the variables hold data that is read, not code and not a choice of the script."""
    names = [(word_text(field) or "").partition("[")[0] for field in operands] or ["REPLY", "MAPFILE"]
    text = frame.stdin.text if command.name == "read" else None
    values = _columns(text, len(names)) if text else [sought(frame.stdin.source, walk.request)] * len(names)
    for name, found in zip(names, values):
        if name:
            known = Binding(found, ITEM, bool(text) and bool(found), None, DATA)
            shell.scope = shell.scope.bind(name, known)


def _columns(text: str, count: int) -> list[tuple[str, ...]]:
    """The values that each of `count` variables gets from the lines of a known text (at most 16 lines: evidence)."""
    lines = [line.split(None, count - 1) for line in text.splitlines()[:16]]
    return [tuple(dict.fromkeys(line[at].strip() if at < len(line) else "" for line in lines)) for at in range(count)]


def _printf(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    reading = command.reading
    names = [word_text(field) for field in reading.values("-v")] if reading is not None else []
    words = [word_text(field) for field in operands]
    known = [word for word in words if word is not None]
    text = known_output(("printf", *known), None) if len(known) == len(words) else None
    for name in names:
        if name is not None and "[" not in name and text is not None:
            shell.scope = shell.scope.bind(name, Binding((text,), FOLDED, True))
        elif name is not None:
            shell.scope = shell.scope.forget(name.partition("[")[0])


def _trap(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    text = word_text(operands[0]) if len(operands) > 1 else None
    if text is not None:
        names = dict.fromkeys(_identifiers(text))
        for name, (definition, script) in shell.functions.items():
            if name in names:
                names.update(dict.fromkeys(_identifiers(script.source[definition.start : definition.end])))
        shell.traps = (*shell.traps, Trap(text, tuple(names), shell.scope))


def _identifiers(text: str) -> list[str]:
    """The variables and functions a script may name."""
    spaced = "".join(letter if letter.isalnum() or letter == "_" else " " for letter in text)
    return [name for name in spaced.split() if not name[0].isdigit()]


_CHANGES: "dict[str, Callable[[Walk, Command, tuple[Field, ...], Shell, Frame], None]]" = {
    "cd": _cd,
    "pushd": _cd,
    "popd": _popd,
    "export": _declare,
    "declare": _declare,
    "typeset": _declare,
    "local": _declare,
    "readonly": _declare,
    "unset": _unset,
    "set": _set,
    "shopt": _shopt,
    "shift": _shift,
    "trap": _trap,
    "read": _read,
    "mapfile": _read,
    "readarray": _read,
    "getopts": _read,
    "printf": _printf,
}
