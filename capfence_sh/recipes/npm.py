"""npm, yarn, pnpm, bun: the scripts of package.json, with those that run before and after."""

from capfence_sh.options import word_text
from capfence_sh.recipes.json_file import parsed, texts
from capfence_sh.recipes.task import Task, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.recipes import Project
    from capfence_sh.words import Field

RUN = ("run", "run-script", "rum", "urn")
_SHORT = {
    "t": "test",
    "tst": "test",
    "it": "install",
    "i": "install",
    "add": "install",
    "ci": "install",
    "up": "install",
    "update": "install",
}
# what `npm install` runs of the project itself
_INSTALL = ("preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare")


def tasks(project: "Project", reading: "Reading") -> list[Task]:
    """The texts of the script that the words name, its arguments behind it."""
    folder, scripts = _scripts(project)
    name, arguments = named(reading)
    if name is None:
        return []
    if name in ("install", "rebuild"):
        return [Task(text, folder) for each in _INSTALL if isinstance(text := scripts.get(each), str)]
    names: tuple[str, ...] = ("pre" + name, name, "post" + name)
    if name == "pack":
        names = (*names, *_INSTALL[3:])
    if name == "restart" and name not in scripts:
        names = ("prestop", "stop", "poststop", "prestart", "start", "poststart")
    found: list[Task] = []
    for each in names:
        text = scripts.get(each)
        if isinstance(text, str):
            words = " ".join(quoted(word_text(field)) for field in arguments) if each == name else ""
            found.append(Task(f"{text} {words}".rstrip(), folder))
    return found


def named(reading: "Reading") -> "tuple[str | None, tuple[Field, ...]]":
    """(name of the script, its arguments); None when there is none, or it is not known."""
    operands = tuple(field for _, field, _ in reading.operands)
    verb = reading.written[-1]
    if len(reading.path) == 1:  # yarn NAME
        return (word_text(operands[0]), operands[1:]) if operands else ("install", ())
    if verb not in RUN:
        return _SHORT.get(verb, verb), operands
    if not operands:
        return None, ()
    arguments = operands[1:]
    if arguments and word_text(arguments[0]) == "--":
        arguments = arguments[1:]
    return word_text(operands[0]), arguments


def _scripts(project: "Project") -> "tuple[str, dict[str, object]]":
    """The nearest package.json above the folder: (where it lies, its scripts)."""
    folder = project.folder
    while True:
        text = project.read(f"{folder.rstrip('/')}/package.json")
        if text is not None:
            return folder, {**texts(parsed(text), "scripts")}
        if folder in (project.top, "/"):
            return folder, {}
        folder = folder.rpartition("/")[0] or "/"
