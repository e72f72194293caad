"""What builtins do to the shell that runs them: folder, variables, functions, options.  (What they claim is in the catalogue.)"""

from capfence_sh import capabilities as cap
from capfence_sh import declarations, read_in
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.options import word_text
from capfence_sh.output import known_output
from capfence_sh.places import MAX_LEVELS
from capfence_sh.scope import Binding
from capfence_sh.shell import united
from capfence_sh.shell_options import LETTERS
from capfence_sh.words import FOLDED, VARIABLE, Dynamic, Literal
from capfence_sh.words.glob_options import NAMES as GLOB_OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.call import Call
    from capfence_sh.command import Command
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

_SET_LETTERS = frozenset("abefhkmnoptuvxBCEHPT")
_LEAVING = ("exit", "return", "break", "continue", "test", "[")
_ANY_WORDS = Dynamic(VARIABLE, "", "", (), True, (), 0, 0)


def apply(walk: "Walk", name: str, command: "Command", call: "Call", shell: "Shell", frame: "Frame") -> None:
    """Change `shell` as the builtin would.  name: what it was called by."""
    change = _CHANGES.get(name) or _CHANGES.get(command.program)
    if change is None or "/" in (word_text(command.argv[0]) or ""):
        return  # none of them, or a program of that name
    if change is _cd and call.settings:
        shell.move(("",))  # CDPATH=… cd, HOME=… cd
    elif command.reading is not None:
        given = frame
        operands = tuple(field for _, field, _ in command.reading.operands)
        marks = [value for name, value in call.settings if name == "IFS"]
        usual = shell.scope.lookup("IFS")
        if marks and change is read_in.read and len(word_text(marks[-1]) or "") == 1 and "IFS" not in shell.scope.also:
            shell.scope = shell.scope.assign("IFS", marks[-1])
            change(walk, command, operands, shell, frame)
            shell.scope = shell.scope.restore("IFS", usual)
            return
        if marks:
            frame = frame.with_stdin(frame.stdin.doubted())  # it is split in another way than usual
        change(walk, command, operands, shell, frame)
        if given is not frame and change is read_in.read:
            pieces = read_in.pieces(command, shell, given)
            for field in (*command.reading.values("-a"), *operands) if pieces else ():
                shell.scope = shell.scope.with_element(word_text(field) or "?", pieces)


# ---- folders -------------------------------------------------------------------------------------------------------------


def _cd(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    text = word_text(operands[0]) if operands else None
    if not operands:
        home = shell.scope.lookup("HOME")
        new: tuple[str, ...] = home.values if home.known and home.values else (walk.request.home or "/",)
    elif text == "-" or (isinstance(operands[0], Literal) and operands[0].glob) or (text is not None and _searched(text, shell)):
        new = ("",)
    else:
        new = fx.paths_of(operands[0], walk.setting(shell, frame)) if word_text(operands[0]) is not None else ("",)
    new = new or shell.cwds  # `cd ""` stays
    if frame.remote and operands and isinstance(operands[0], Dynamic) and any(shell.scope.get(name) is None for name in operands[0].names):
        new = ("",)  # what is not set here may be set there
    if any(path.count("/") > MAX_LEVELS for path in new):
        new = ("",)
    ends = shell.errexit and not frame.guarded
    shell.move(new if frame.narrow or ends else united(shell.cwds, new))


def _searched(text: str, shell: "Shell") -> bool:
    """Whether `cd` looks for the folder along CDPATH."""
    return not text.startswith(("/", "./", "../")) and text not in (".", "..") and shell.scope.get("CDPATH") is not None


def _popd(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    shell.move(united(shell.cwds, ("",)))


# ---- options -------------------------------------------------------------------------------------------------------------


def _shopt(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """cdable_vars: `cd NAME` goes where a variable says, as unknown as along a CDPATH.  With -o it is `set`."""
    names = {word_text(field) or "?" for field in command.argv[1:]}
    walk.switches |= names
    if names & {"extglob", "nocasematch", "?"}:
        shell.scope = shell.scope.with_other_patterns()
    for name in GLOB_OPTIONS if "?" in names else GLOB_OPTIONS & names:
        shell.scope = shell.scope.with_glob_option(name, "?" in names or not any(each[0] == "-" and "u" in each for each in names if each))
    if names & {"cdable_vars", "?"}:
        shell.scope = shell.scope.forget("CDPATH")
    if "history" in names and any(name.startswith("-") and "u" in name for name in names):
        _forget_commands(walk, command, frame)
    if any(name.startswith("-") and "o" in name for name in names) or "?" in names:
        shell.errexit = False
        shell.posix = shell.posix or bool(names & {"posix", "?"})
        if "braceexpand" in names and any(name.startswith("-") and "u" in name for name in names):
            _unmodelled(walk, command, frame)


def _set(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """Options as far as there are, then the positional parameters; words that are not known may be either."""
    words = command.argv[1:]
    at = 0
    while at < len(words):
        word = words[at]
        text = word_text(word)
        if text is None or (isinstance(word, Dynamic) and word.splits):
            shell.errexit = False
            shell.posix = True
            shell.scope = shell.scope.call(None)
            return
        if text in ("--", "-") or text[:1] not in ("-", "+"):
            rest = words[at + (text in ("--", "-")) :]
            if rest or text == "--":
                shell.scope = shell.scope.call(rest)
            return
        at += 1
        if not _SET_LETTERS.issuperset(text[1:]):
            return  # bash refuses them all
        for letter in text[1:]:
            name = LETTERS.get(letter, "")
            if letter == "o" and at < len(words):
                name = word_text(words[at]) or "?"
                at += 1
            _switch(name, text[0] == "-", shell)
            if name in ("braceexpand", "?") and text[0] == "+":
                _unmodelled(walk, command, frame)
            if name == "history" and text[0] == "+":
                _forget_commands(walk, command, frame)


def _forget_commands(walk: "Walk", command: "Command", frame: "Frame") -> None:
    """No command from here on goes to the history."""
    effect = fx.plain(cap.MUTATION, command.program, "the history of the shell")
    walk.commands.append(bare((effect,), frame, frame.script.source[command.start : command.end]))


def _unmodelled(walk: "Walk", command: "Command", frame: "Frame") -> None:
    """From here on words may mean something else than is judged: braces are text."""
    source = frame.script.source[command.start : command.end]
    walk.commands.append(bare((fx.opaque(cap.EVALUATED_DATA, source),), frame, source))


def _switch(name: str, on: bool, shell: "Shell") -> None:
    if name in ("errexit", "?"):
        shell.errexit = on and name != "?"
    if name in ("posix", "?"):
        shell.posix = True


# ---- variables and functions ---------------------------------------------------------------------------------------------


def _shift(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    count = word_text(operands[0]) if operands else "1"
    positional = shell.scope.positional
    if positional is not None and count is not None and count.isdigit():
        number = int(count)
        gone = [field for field in positional[:number] if field.glob or (isinstance(field, Dynamic) and field.splits)]
        if gone:  # which may be several words, or none
            positional, number = (_ANY_WORDS, *positional[positional.index(gone[0]) + 1 :]), 0
        shell.scope = shell.scope.call(positional[number:] if number <= len(positional) else positional)
    else:
        shell.scope = shell.scope.call(None)


def _printf(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    reading = command.reading
    names = [word_text(field) for field in reading.values("-v")] if reading is not None else []
    words = [word_text(field) for field in operands]
    known = [word for word in words if word is not None]
    text = known_output(("printf", *known), None) if len(known) == len(words) else None
    for name in names:
        if name is not None and "[" not in name and text is not None:
            shell.scope = shell.scope.bind(name, Binding((text.partition("\0")[0],), FOLDED, True))
        elif name is not None:
            shell.scope = shell.scope.with_element(name.partition("[")[0], () if text is None else (text,))


# ---- where control goes --------------------------------------------------------------------------------------------------


def _return(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    if shell.returns is not None:
        shell.returns.reach(shell)


def _break(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    for each in shell.loops:
        each.reach(shell)


def _enable(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """A builtin that is switched off leaves its name to programs, and what leaves a script may not leave it."""
    names = [word_text(field) for field in operands]
    for name in _LEAVING if None in names else names:
        shell.functions = {**shell.functions, name or "": tuple(dict.fromkeys((*shell.functions.get(name or "", ()), None)))}


_CHANGES: "dict[str, Callable[[Walk, Command, tuple[Field, ...], Shell, Frame], None]]" = {
    "cd": _cd,
    "pushd": _cd,
    "popd": _popd,
    "export": declarations.declare,
    "declare": declarations.declare,
    "typeset": declarations.declare,
    "local": declarations.declare,
    "readonly": declarations.declare,
    "unset": declarations.unset,
    "set": _set,
    "shopt": _shopt,
    "shift": _shift,
    "read": read_in.read,
    "mapfile": read_in.read,
    "readarray": read_in.read,
    "getopts": read_in.read,
    "printf": _printf,
    "return": _return,
    "break": _break,
    "continue": _break,
    "enable": _enable,
}
