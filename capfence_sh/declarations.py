"""export, declare, local, readonly, typeset, unset -> the variables and functions of the shell after them."""

from capfence_sh import variables
from capfence_sh.binding import united as either
from capfence_sh.options import word_text
from capfence_sh.scope import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field


MAX_TEXT = 4096  # characters of an array that are looked at


def declare(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
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
        plain, _ = variables.without_plus(field)
        array, bracket, element = (word_text(plain) or "").partition("[")
        if bracket and "]=" in element and array.isidentifier() and not variables.is_setting(plain):  # NAME[SUBSCRIPT]=VALUE
            shell.scope = shell.scope.with_element(array, (element.partition("]=")[2],))
        name = _declare_one(walk, field, reading, everywhere, shell)
        if not name:
            continue
        if fixed and name in shell.locals:
            shell.frozen |= {name}
        if fixed:
            shell.scope = shell.scope.always(name, shell.scope.lookup(name))
        if exported:
            shell.export(name)
        elif program == "export" or word_text(command.argv[1]) == "+x":
            shell.exported = {each: surely for each, surely in shell.exported.items() if each != name}


def _declare_one(walk: "Walk", field: "Field", reading: "Reading", everywhere: bool, shell: "Shell") -> str:
    """Bind what one word names; returns the name, or "" where it names nothing.  everywhere: in a function, too, it is not one of its own."""
    field, appends = variables.without_plus(field)
    given = variables.is_setting(field)
    name = variables.split(field)[0] if given else word_text(field) or ""
    if not name.isidentifier():
        return ""
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
        _assign(walk, name, variables.split(field)[1], appends, shell)
    outlives = reading.has("-g") or (reading.path[0] == "export" and name in shell.temporary)  # bash gives it to the caller's variable, too
    if outlives and given and shell.returns is not None:
        bound = shell.scope.lookup(name)
        shell.globals = {**shell.globals, name: either(shell.globals.get(name, bound), bound)}
        if name in (*shell.locals, *shell.hidden, *shell.temporary):
            shell.scope = shell.scope.bind(name, either(before, bound))
    return name


def _assign(walk: "Walk", name: str, value: "Field", appends: bool, shell: "Shell") -> None:
    """Bind a value, which may be the words of an array in parentheses."""
    text = word_text(value) or ""
    if text[:1] == "(":
        items = tuple(text[1:MAX_TEXT].rstrip(")").replace("'", "").replace('"', "").split())
        shell.scope = shell.scope.with_element(name, items)
    else:
        shell.scope = shell.scope.assign(name, value, appends)
    if appends and name in walk.integers:
        shell.scope = shell.scope.or_number(name)


def _declare_functions(program: str, operands: "tuple[Field, ...]", reading: "Reading", shell: "Shell") -> None:
    """-f: the names are functions, that are exported or become readonly."""
    for name in (word_text(field) or "" for field in operands):
        if program == "export" or reading.has("-x"):
            shell.export(name + "()", not reading.has("-n"))
        if (program == "readonly" or reading.has("-r")) and name in shell.functions:
            shell.kept = {**shell.kept, name: shell.functions[name]}


def unset(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
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
