"""Names of tasks + the file of the project that describes them -> what their recipes do (see `beyond` for what of it counts).

Each module `recipes/NAME.py` has one public function

    tasks(project: Project, reading: Reading) -> list[Task]

which finds the file and says which texts a shell (or another interpreter) gets.  What it does not understand of the file it leaves out:
running it is project code all the same.
"""

from capfence_sh import beyond, code_words, places, processes, script_content, variables
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.options import word_text
from capfence_sh.recipes import languages, listed, on_import
from capfence_sh.recipes.task import Task
from capfence_sh.scope import UNKNOWN
from capfence_sh.walk import MAX_COMMANDS, overlapping
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.analysers import Use
    from capfence_sh.command import Command
    from capfence_sh.effects import Effect, Setting
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Origin, Walk
    from capfence_sh.words import Field
    from capfence_sh.written import Made

_MAX_TASKS = 200  # in one analysis
_MAX_CHOICES = 4
_MAX_NESTING = 6  # make that runs make
_VERBS = frozenset(("test", "tests", "build", "lint", "check", "format", "typecheck"))
_PACKAGES = "/node_modules/"
_TOOLS = "/.bin/"  # of packages, which scripts and runners find by their names


def run(
    walk: "Walk",
    use: "Use",
    reading: "Reading",
    settings: "tuple[tuple[str, Field], ...]",
    shell: "Shell",
    frame: "Frame",
    origins: "Sequence[Origin]" = (),
) -> "list[Effect]":
    """Judge the recipes of the tasks that a command names; use.language: the module of this package that knows the file, "" for any that was written."""
    effects: list[Effect] = []
    if not use.language:
        return of_written(walk, reading, walk.setting(shell, frame), shell, frame) if shell.made and not frame.remote else effects
    if frame.remote:
        return effects
    if len(walk.tasks) > _MAX_TASKS or frame.via.count(reading.path[0]) > _MAX_NESTING:
        return [fx.opaque(cap.TOO_LARGE, reading.written[0])]
    if settings:
        started = shell.subshell()
        started.scope = shell.scope.with_settings(settings)
        for name, _ in settings:
            started.export(name)
        shell = started
    find = __import__("capfence_sh.recipes." + use.language, fromlist=("tasks",)).tasks
    walk.steps += shell.made.size() >> 5
    for folder in _folders(walk, shell):
        choice, choices = 0, 1
        while choice < min(choices, _MAX_CHOICES):
            project = Project(walk, folder, settings, shell, frame, choice, tuple(origins))
            found: list[Task] = find(project, reading)
            for task in found[:_MAX_TASKS]:
                effects += _judge(walk, task, shell, frame, project.written)
            choice, choices = choice + 1, project.choices
    return effects


def _folders(walk: "Walk", shell: "Shell") -> "tuple[str, ...]":
    """Where the command may stand; in any folder, the one the request began in and those it wrote to are looked at."""
    if "" not in shell.cwds:
        return shell.cwds
    written = (path.rpartition("/")[0] or "/" for path, _ in shell.made.items())
    return tuple(dict.fromkeys((*(cwd for cwd in shell.cwds if cwd), walk.request.cwd, *written)))[:8]


class Project:
    """The folder a command runs in, and what lies there then.  written: the request itself wrote some of what was read.

    choice: which of the contents that a file may have is seen; choices: how many there are of the file that has most.
    """

    __slots__ = ("_choice", "_found", "_frame", "_origins", "_settings", "_shell", "_walk", "choices", "folder", "top", "written")

    def __init__(
        self,
        walk: "Walk",
        folder: str,
        settings: "tuple[tuple[str, Field], ...]",
        shell: "Shell",
        frame: "Frame",
        choice: int,
        origins: "tuple[Origin, ...]" = (),
    ) -> None:
        self._origins = origins
        self._choice = choice
        self.choices = 1
        self._walk = walk
        self._found: dict[str, str | None] = {}
        self._settings = dict(settings)
        self._shell = shell
        self._frame = frame
        self.folder = folder
        self.top = walk.request.workspace or folder
        self.written = False

    def read(self, path: str) -> str | None:
        """The text of a file; "-" is standard input."""
        if path == "-":
            self.written = True
            return self._frame.stdin.text
        if path not in self._found:
            self._found[path] = self._content(path)
        return self._found[path]

    def _content(self, path: str) -> str | None:
        meanings = self._shell.meanings(path)
        written = [made.content for made in meanings if made is not None and made.content is not None]
        lies = script_content.read(self._walk, path, self._frame) if None in meanings else None
        contents = [*written, *((lies,) if lies is not None else ())]
        self._walk.steps += sum(map(len, contents)) >> 5
        self.choices = max(self.choices, len(contents))
        self.written = self.written or bool(written)
        return contents[min(self._choice, len(contents) - 1)] if contents else None

    def given(self, name: str, text: str) -> str:
        """The name, under which this text can be read from now on."""
        self._found[name] = text
        self.written = True
        return name

    def path(self, field: "Field") -> str:
        """The file a word names, "" when that is not known; a process substitution is a file, too: what it prints, when that is known."""
        known = word_text(field)
        if known is not None:
            return known if known in ("-", "/dev/stdin") else places.absolute(known, self.folder)
        texts = [origin.text for origin in overlapping(list(self._origins), field)]
        return self.given(f"/dev/fd/{field.start}", texts[0]) if len(texts) == 1 and texts[0] is not None else ""

    def missing(self, path: str) -> bool:
        """Whether there is no such file."""
        return path not in self._shell.made and self._walk.request.world.lstat(path) is None

    def variable(self, name: str) -> str | None:
        """The value of an environment variable, "" when it is not set, None when it is not known."""
        if name in self._settings:
            return word_text(self._settings[name])
        given = variables.of_script(name, self._shell)
        if given:
            return word_text(given[0]) if len(given) == 1 else None
        return self._walk.request.env.get(name, "")

    def inherited(self, name: str) -> str:
        """The value it has when the request begins."""
        return self._walk.request.env.get(name, "")


def _judge(walk: "Walk", task: "Task", shell: "Shell", frame: "Frame", written: bool) -> "list[Effect]":
    walk.steps += len(shell.exported) >> 5
    variables_ = tuple([(name, shell.scope.lookup(name).values) for name in shell.exported])
    key = (task.folder, task.text, task.language, tuple(task.args), shell.made, variables_)
    if key in walk.tasks:  # what a trial found may have been thrown away
        again, known = walk.tasks[key]
        walk.commands += again if len(walk.commands) < MAX_COMMANDS else ()
        return list(known)
    walk.tasks[key] = ((), ())
    commands, scripts = len(walk.commands), len(walk.scripts)
    own = processes.child(shell, tuple(literal(word) for word in ("sh", *task.args)), frame)
    own.cwds = (task.folder,)
    own.scope = own.scope.moved(own.cwds).bind("CAPFENCE_VALUE", UNKNOWN)
    effects: list[Effect] = []
    if task.language in script_content.SHELLS:
        walk.follow_text(walk, task.text, own, frame)
    else:
        effects = script_content.run_language(walk, task.text, task.language, (), own, frame)
    beyond.confine(walk, commands, scripts, written, task.possible)
    walk.tasks[key] = (tuple(walk.commands[commands:]), tuple(beyond.library(effects)))
    return list(walk.tasks[key][1])


def of_written(
    walk: "Walk", reading: "Reading", setting: "Setting", shell: "Shell", frame: "Frame", led: frozenset[str] = frozenset()
) -> "list[Effect]":
    """Judge the files that the request wrote before it runs the project's tests, build or tools, when those load files of such names, or are told to.

    led: configurations, homes and folders of modules that the command is told of.
    """
    walk.steps += shell.made.size() >> 2
    given = [field for each in reading.given for field in each.values]
    asked = tuple(word_text(field) or "" for field in reading.words[1:])
    named = {path for field in (*reading.words[1:], *given) for path in fx.paths_of(field, setting)}
    named |= {path for text in asked if "=" in text for path in fx.paths_of(literal(text.partition("=")[2]), setting)}
    folders = tuple({path.rstrip("/") + "/" for path in (*led, *named)})
    named |= {path.replace(".", "/") + ".py" for path in named if not path.endswith(".py")}  # modules by their dotted names
    effects: list[Effect] = []
    verbs = _VERBS.intersection(asked)
    items = [(path, made) for path, meanings in shell.made.items() for made in meanings if made is not None and made.content]
    for path, made in items:
        folder, _, name = path.rpartition("/")
        leads = path in led or path.startswith(folders)
        if not leads and path not in named and not any((path + "/").startswith(cwd.rstrip("/") + "/") or not cwd for cwd in shell.cwds):
            continue
        text = made.content or ""
        form = listed.form(reading.path[0]) if path in named else ""
        texts = listed.commands(form or name, text, asked) if not made.part else listed.parts(form or name, text)
        for each in texts:
            effects += _judge(walk, Task(each, folder or "/", possible=True), shell, frame, False)
        first = len(walk.commands)
        for each in listed.settings(text) if path in led or (folder in led and name[:1] == ".") else ():
            effects += _judge(walk, Task(each, folder or "/", possible=True), shell, frame, False)
        walk.commands[first:] = [_told(command) for command in walk.commands[first:]]
        language, text, imported = _language(walk, reading, path, text, path in named, leads, path in led, verbs, items)
        if language:
            found = _judge(walk, Task(languages.code(language, text), folder or "/", language), shell, frame, False)
            # what a module of the project reads of its own settings it does not show
            effects += [each for each in found if each.capability != cap.SECRET_READ or not each.inside or not imported]
    return effects


def _language(
    walk: "Walk",
    reading: "Reading",
    path: str,
    text: str,
    named: bool,
    leads: bool,
    led: bool,
    verbs: frozenset[str],
    items: "list[tuple[str, Made]]",
) -> tuple[str, str, bool]:
    """The language in which a written file is run, "" when it is not; the part of it that is; whether it is loaded as a module.

    named: among the words of the command.  leads, led: told to it as a place for code, or as such a file.
    """
    name = path.rpartition("/")[2]
    language = languages.of_path(path) or (languages.of_path("test_" + name) if named else "")
    spoken = languages.spoken(name)
    apart = on_import.apart(path, walk.request.workspace) and not leads
    if not language and spoken and not apart:  # any module may be loaded by what runs
        return spoken, on_import.kept(text), True
    if not language and spoken and _is_named(walk, name, items):  # a configuration names it
        language = spoken
    elif not language and name.endswith(".sh") and not verbs.isdisjoint(name[:-3].replace("-", "_").split("_")):
        language = "bash"  # scripts/test.sh behind `make test`
    elif text.startswith("#!") and (_TOOLS in path or name == reading.path[0]):
        language = code_words.shebang(text, walk.request.commands)
    elif _TOOLS in path:
        language = "sh"
    elif _PACKAGES in path and "/bin/" in path and not language:
        language = "node"
    elif led and not language:
        language = reading.spec.language
    return language, text, False


def _is_named(walk: "Walk", name: str, items: "list[tuple[str, Made]]") -> bool:
    """Whether one of the files names another as `./NAME`, "NAME", or without its ending."""
    stem = name.rpartition(".")[0]
    forms = ("/" + name, f'"{name}"', f"'{name}'", f'/{stem}"', f"/{stem}'", f"/{stem}\n")
    for _, other in items:
        text = other.content or ""
        walk.steps += len(text) >> 8
        if stem in text and any(form in text + "\n" for form in forms):
            return True
    return False


def imported(walk: "Walk", path: str, text: str, shell: "Shell", frame: "Frame") -> "list[Effect]":
    """What a module of Python does when it is loaded."""
    return _judge(walk, Task(on_import.kept(text), path.rpartition("/")[0] or "/", "python"), shell, frame, False)


def _told(command: "Command") -> "Command":
    """A command that a configuration names: what it prints, such as a token, reaches the program alone; files are read all the same."""
    return command.with_effects(
        tuple(each for each in command.effects if each.capability != cap.SECRET_READ or each.target_type == fx.PATH)
    )
