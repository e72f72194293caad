"""What builtins do to the shell that runs them: folder, variables, functions, options.  (What they claim is in the catalogue.)"""

from capfence_sh import below, counts, evaluated, variables, words
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.binding import FILES, LINES, NUMBER
from capfence_sh.binding import united as either
from capfence_sh.options import word_text
from capfence_sh.output import known_output
from capfence_sh.places import MAX_LEVELS
from capfence_sh.scope import DATA, GLOB, UNSET, Binding
from capfence_sh.shell import united
from capfence_sh.shell_options import LETTERS
from capfence_sh.walk import INHERITED, NO_STDIN, Stdin, descriptor
from capfence_sh.word_forms import found as found_names
from capfence_sh.word_forms import sought
from capfence_sh.words import FOLDED, ITEM, VARIABLE, Dynamic, Literal, literal, respelled
from capfence_sh.words.glob_options import NAMES as GLOB_OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.call import Call
    from capfence_sh.command import Command
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

_SET_LETTERS = frozenset("abefhkmnoptuvxBCEHPT")
_LEAVING = ("exit", "return", "break", "continue", "test", "[")
_ANY_WORDS = Dynamic(VARIABLE, "", "", (), True, (), 0, 0)
MAX_PIECES = 8  # texts that are looked at of what a variable may have been given
MAX_TEXT = 4096
MAX_LINES = 16  # of a text that is read into variables


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
        if marks and change is _read and len(word_text(marks[-1]) or "") == 1 and "IFS" not in shell.scope.also:
            shell.scope = shell.scope.assign("IFS", marks[-1])
            change(walk, command, operands, shell, frame)
            shell.scope = shell.scope.restore("IFS", usual)
            return
        if marks:
            frame = frame.with_stdin(frame.stdin.doubted())  # it is split in another way than usual
        change(walk, command, operands, shell, frame)
        if given is not frame and change is _read:
            pieces = _pieces(command, shell, given)
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


def _declare(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """export, declare, local, readonly, typeset: NAME=VALUE words bind, reach the environment of what runs next, belong to a function."""
    reading = command.reading
    program = command.program
    if reading is None:
        return
    if program == "local" and not shell.calls:
        for name, value in (variables.split(field) for field in command.argv[1:] if variables.is_setting(field)):
            if (word_text(value) or "(")[:1] == "(":  # bash refuses it, but fills the array
                shell.scope = shell.scope.doubt(name)
        return
    if reading.has("-f", "-F"):
        _declare_functions(program, operands, reading, shell)
        return
    everywhere = reading.has("-g") or program in ("export", "readonly")
    fixed = program == "readonly" or reading.has("-r")
    exported = (program == "export" and not reading.has("-n")) or reading.has("-x")
    for field in command.argv[1:]:
        field, appends = _without_plus(field)
        given = variables.is_setting(field)
        name = variables.split(field)[0] if given else word_text(field) or ""
        array, bracket, element = (word_text(field) or "").partition("[")
        if not given and bracket and "]=" in element and array.isidentifier():  # NAME[SUBSCRIPT]=VALUE
            shell.scope = shell.scope.with_element(array, (element.partition("]=")[2],))
        if not name.isidentifier():
            continue
        if reading.has("-i"):
            walk.integers.add(name)
        for change in ("l", "u"):
            if reading.has("-" + change):
                shell.scope = shell.scope.in_case(name, change)
        before = shell.scope.lookup(name)
        fresh = shell.keyed.get(name, before.known and before.unset and not before.values) is not False  # an indexed array stays one
        shell.keyed = {**shell.keyed, name: reading.has("-A") and shell.returns is None and fresh}
        if not everywhere and shell.returns is not None:
            already = shell.locals.get(name)  # another `local` leaves it as it is
            kept = reading.has("-I") or walk.switched("localvar_inherit") or name in shell.temporary or already
            shell.hide(name)
            if not (kept or (given and not appends)):
                shell.scope = shell.scope.unset(name) if already is None else shell.scope.perhaps_without((name,))
        if given:
            value = variables.split(field)[1]
            whole = (word_text(value) or "")[:1] != "("
            items = () if whole else tuple((word_text(value) or "")[1:MAX_TEXT].rstrip(")").replace("'", "").replace('"', "").split())
            shell.scope = shell.scope.assign(name, value, appends) if whole else shell.scope.with_element(name, items)
            if appends and name in walk.integers:
                shell.scope = shell.scope.or_number(name)
        if reading.has("-g") and given and shell.returns is not None:
            bound = shell.scope.lookup(name)
            shell.globals = {**shell.globals, name: either(shell.globals.get(name, bound), bound)}
            shell.scope = (
                shell.scope.bind(name, either(before, bound)) if name in (*shell.locals, *shell.hidden, *shell.temporary) else shell.scope
            )
        if fixed and name in shell.locals:
            shell.frozen |= {name}
        if fixed:
            shell.scope = shell.scope.always(name, shell.scope.lookup(name))
        if exported:
            shell.export(name)
        elif program == "export" or word_text(command.argv[1]) == "+x":
            shell.exported = {each: surely for each, surely in shell.exported.items() if each != name}


def _without_plus(field: "Field") -> "tuple[Field, bool]":
    """NAME+=VALUE as (NAME=VALUE, True)."""
    text = field.folded if isinstance(field, Dynamic) and not field.values else words.texts(field)[0]
    name, plus, rest = text.partition("+=")
    if not plus or not name.isidentifier():
        return field, False
    return respelled(field, len(name) + 2, name + "=") if isinstance(field, Dynamic) else literal(name + "=" + rest), True


def _declare_functions(program: str, operands: "tuple[Field, ...]", reading: "Reading", shell: "Shell") -> None:
    """-f: the names are functions, that are exported or become readonly."""
    for name in (word_text(field) or "" for field in operands):
        if program == "export" or reading.has("-x"):
            shell.export(name + "()", not reading.has("-n"))
        if (program == "readonly" or reading.has("-r")) and name in shell.functions:
            shell.kept = {**shell.kept, name: shell.functions[name]}


def _unset(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """A name without -v or -f is a variable, or else a function; unsetting a caller's local variable brings back another one."""
    reading = command.reading
    if reading is None:
        return
    for field in operands:
        name, element, _ = (word_text(field) or "").partition("[")
        binding = shell.scope.lookup(name)
        shell.keyed = {**dict.fromkeys(shell.keyed, False), name: False} if not name else {**shell.keyed, name: False}
        if not reading.has("-f") and name:
            hidden = name in shell.hidden and name not in shell.locals
            shell.scope = shell.scope.doubt(name) if hidden or element or reading.has("-n") else shell.scope.unset(name)
        if not reading.has("-v", "-n") and not element:
            shell.undefine(name, reading.has("-f") or binding is UNSET)


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


def _read(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """read, mapfile, getopts: the variables hold data that is read, not code and not a choice of the script."""
    reading = command.reading
    if reading is None:
        return
    for field in reading.values("-u"):
        found = descriptor(field, frame, shell)
        frame = frame.with_stdin(found if isinstance(found, Stdin) else NO_STDIN)
    default = {"read": "REPLY", "mapfile": "MAPFILE"}.get(command.program, "OPTARG")
    lists = [(word_text(field) or "").partition("[")[0] for field in reading.values("-a")]
    names = lists or [(word_text(field) or "").partition("[")[0] for field in operands]
    if command.program == "getopts":
        names = [*names[1:2], default]
    names = names or [default]
    walk.steps += len(frame.stdin.source) >> 1
    text = _lines_read(command, reading, shell, frame) if not lists else None
    met = (frame.stdin.names or found_names(frame.stdin.source, walk)) if text is None else ()
    pieces = [sought(frame.stdin.source, walk.request) or met or _pieces(command, shell, frame)] * len(names)
    values = _columns(text, len(names), _separator(shell)) if text else pieces
    numbers = _numbers_read(reading, names, shell, frame) if text is None else 0
    for at, (name, found) in enumerate(zip(names, values)):
        shell.keyed = {**shell.keyed, name: False} if name in shell.keyed else shell.keyed
        if name:
            whole = bool(text) and bool(found) and (text or "").count("\n") <= MAX_LINES
            listed = _names_read(reading, names, walk, frame) if not found or met else ()
            binding = Binding((*listed, *met), ITEM, True, None, GLOB) if listed else Binding(found, ITEM, whole, None, DATA)
            binding = FILES if command.program == "mapfile" and not found and _files_read(reading, walk, frame) else binding
            items = _items_read(command, reading, shell, frame) if lists or command.program == "mapfile" else ()
            binding = Binding(items[:1], ITEM, True, items, DATA) if items else binding
            binding = (
                Binding(("1",), ITEM, True, None, LINES)
                if not at and _lines_numbered(command, names, text, walk, shell, frame)
                else binding
            )
            shell.scope = shell.scope.bind(name, NUMBER if at < numbers else binding)


def _lines_numbered(command: "Command", names: list[str], text: "str | None", walk: "Walk", shell: "Shell", frame: "Frame") -> bool:
    """Whether the one variable gets a number, or what grep says instead."""
    options = [given.name for given in command.reading.given] if command.reading is not None else ["-d"]
    if command.program != "read" or len(names) != 1 or text is not None or options not in ([], ["-r"]) or _separator(shell) is not None:
        return False
    source = frame.stdin.source
    return counts.numeric(source) and (not counts.by_lines(source) or evaluated.reserved(walk, counts.MESSAGES, shell))


def _numbers_read(reading: "Reading", names: list[str], shell: "Shell", frame: "Frame") -> int:
    """How many of the variables get a number from each line, whatever is counted there."""
    split = any(reading.has(option) for option in ("-a", "-d", "-n", "-N", "-u", "-i")) or reading.path[0] != "read"
    if split or frame.stdin.kind == INHERITED or _separator(shell) is not None:
        return 0
    found = counts.in_columns(frame.stdin)
    return min(found, len(names) - 1) if found < len(names) or found == 1 else len(names)


def _items_read(command: "Command", reading: "Reading", shell: "Shell", frame: "Frame") -> tuple[str, ...]:
    """The elements that mapfile makes of the lines of a known text, and `read -a` of the words of its only line; () when they are not known."""
    text = frame.stdin.text
    if not text or len(text) > MAX_TEXT or reading.has("-d", "-n", "-N", "-O", "-s", "-C", "-t" if command.program == "read" else "-c"):
        return ()
    lines = text.removesuffix("\n").split("\n")
    if command.program == "mapfile":
        return tuple([line if reading.has("-t") else line + "\n" for line in lines]) if len(lines) <= MAX_LINES else ()
    mark = _separator(shell)
    if len(lines) != 1 or mark == "" or (mark and lines[0].endswith(mark)) or (not reading.has("-r") and "\\" in text):
        return ()
    return tuple(lines[0].split(mark))


def _names_read(reading: "Reading", names: list[str], walk: "Walk", frame: "Frame") -> tuple[str, ...]:
    """Patterns for the lines of a list of files that one variable gets."""
    ends = [word_text(field) for field in reading.values("-d")]
    if reading.path[0] != "read" or len(names) != 1 or reading.has("-a", "-n", "-N", "-u", "-i") or ends not in ([], [""]):
        return ()
    return below.patterns(frame.stdin.source, frame.via, walk.request, nul=bool(ends))


def _files_read(reading: "Reading", walk: "Walk", frame: "Frame") -> bool:
    """Whether mapfile gets a list of files of the workspace, one to an element."""
    ends = [word_text(field) for field in reading.values("-d")]
    if not reading.has("-t") or reading.has("-u", "-C", "-O") or ends not in ([], [""]):
        return False
    return bool(below.patterns(frame.stdin.source, frame.via, walk.request, nul=bool(ends)))


def _lines_read(command: "Command", reading: "Reading", shell: "Shell", frame: "Frame") -> str | None:
    """The text that `read` gets, when it splits it in the usual way into lines and words."""
    text = frame.stdin.text
    if command.program != "read" or text is None or any(reading.has(option) for option in ("-d", "-n", "-N", "-u", "-t", "-i")):
        return None
    mark = _separator(shell)
    usual = mark is None or (mark and not any(line.endswith(mark) for line in text.split("\n")))  # the last mark of a line may be left out
    return text if usual and (reading.has("-r") or "\\" not in text) else None


def _pieces(command: "Command", shell: "Shell", frame: "Frame") -> tuple[str, ...]:
    """Texts that a variable may get of a known input which is not split in the usual way: lines and words; of getopts, the words that it reads."""
    if command.program == "getopts":
        given = command.argv[3:] or shell.scope.positional or ()
        known = [word_text(field) or "" for field in given]
        return tuple(dict.fromkeys(text for word in known for text in (word, word[2:] if word[:1] == "-" else "") if text))[:MAX_PIECES]
    text = frame.stdin.text or ""
    if not text or len(text) > MAX_TEXT:
        return ()
    separators = "".join(value for value in shell.scope.lookup("IFS").values if len(value) < 8).strip() or ":,;|="
    ends = [word_text(field) or "\0" for field in command.reading.values("-d")] if command.reading is not None else []
    found = dict.fromkeys([*text.split("\n"), *text.split()])
    for mark in (*separators, *ends):
        text = text.replace(mark, "\n")
    found |= dict.fromkeys([*text.split("\n"), *text.split()])
    telling = sorted((piece for piece in found if piece), key=lambda piece: "/" not in piece and piece[:1] not in ".-")
    lengths = [int(size) for size in (word_text(field) for field in _sizes(command)) if size is not None and size.isdecimal()]
    return tuple(dict.fromkeys([*telling, *(text[:size] for size in lengths)]))[:MAX_PIECES]


def _sizes(command: "Command") -> "tuple[Field, ...]":
    return () if command.reading is None or command.program != "read" else command.reading.values("-n", "-N")


def _separator(shell: "Shell") -> "str | None":
    """None for the usual separators of words, the one mark they are, "" for any others."""
    separators = shell.scope.lookup("IFS")
    if not separators.known or separators.unset or len(separators.values) != 1:
        return ""
    value = separators.values[0]
    return None if value == " \t\n" else value if len(value) == 1 and not value.isspace() else ""


def _columns(text: str, count: int, mark: "str | None") -> list[tuple[str, ...]]:
    """The values that each of `count` variables gets from the lines of a known text, split at blanks or at one mark."""
    lines = [line.split(mark, count - 1) for line in text.split("\n")[:MAX_LINES]]
    cut = [[word if mark else word.strip() for word in line] for line in lines]
    return [tuple(dict.fromkeys(line[at] if at < len(line) else "" for line in cut)) for at in range(count)]


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
    "export": _declare,
    "declare": _declare,
    "typeset": _declare,
    "local": _declare,
    "readonly": _declare,
    "unset": _unset,
    "set": _set,
    "shopt": _shopt,
    "shift": _shift,
    "read": _read,
    "mapfile": _read,
    "readarray": _read,
    "getopts": _read,
    "printf": _printf,
    "return": _return,
    "break": _break,
    "continue": _break,
    "enable": _enable,
}
