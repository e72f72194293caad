"""git: the programs that the configuration of the repository names, and its hooks (git-config(1), githooks(5)).

Of the repository, of the files that it includes, and of those that variables lead to (GIT_CONFIG_GLOBAL, another HOME); not of the user's own configuration:
who writes that can log in as the user.
"""

from capfence_sh import places
from capfence_sh.analysers.git_settings import of_setting
from capfence_sh.catalog.vocabulary import PROGRAM, SHELL
from capfence_sh.options import word_text
from capfence_sh.recipes.task import Task
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.recipes import Project

_HOOKS = {
    "commit": ("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit"),
    "merge": ("pre-merge-commit", "post-merge"),
    "pull": ("post-merge",),
    "push": ("pre-push",),
    "checkout": ("post-checkout",),
    "switch": ("post-checkout",),
    "rebase": ("pre-rebase", "post-rewrite"),
    "am": ("applypatch-msg", "pre-applypatch", "post-applypatch"),
}
_SWITCHES = frozenset(("", "true", "false", "yes", "no", "on", "off", "0", "1"))
# what these print is for the eyes of the one who runs git
_ELSEWHERE = (".textconv", "credential.")
_MAX_LEVELS, _MAX_INCLUDES = 24, 4
_INCLUDE = "include.path"


def tasks(project: "Project", reading: "Reading") -> list[Task]:
    """The texts that git may run here because the repository says so."""
    folder, text = _repository(project, reading)
    settings = _settings(text or "", folder)
    for path in _named(project, reading):
        settings += _settings(project.read(path) or "", path.rpartition("/")[0])
    if not settings and text is None:
        return []
    settings = _included(project, settings)
    verb = reading.path[1] if len(reading.path) > 1 else next((each for each in reading.texts() if each), "")
    hooks = f"{folder}/hooks"
    found: list[Task] = []
    for key, value, _ in settings:
        if key.startswith("alias."):
            alias = value[1:] if value[:1] == "!" else "git " + value
            found += [Task(alias, project.folder)] if key == f"alias.{verb}" else []
        elif key == "core.hookspath":
            hooks = places.absolute(value, project.folder)
        elif value.lower() not in _SWITCHES and not any(part in key for part in _ELSEWHERE):
            uses = of_setting(key, literal(value))[0]
            found += [Task(value, project.folder, possible=True) for use in uses if use.role in (SHELL, PROGRAM)]
    bypassed = reading.has("--no-verify", "-n") and verb in ("commit", "push")
    for name in () if bypassed else _HOOKS.get(verb, ()):
        script = project.read(f"{hooks}/{name}")
        if script is not None and not (script.startswith("#!") and "sh" not in script.partition("\n")[0]):
            found.append(Task(script, project.folder, possible=True))
    return found


def _repository(project: "Project", reading: "Reading") -> tuple[str, str | None]:
    """(its folder, the text of its configuration): the one that is named, else the first above, a bare one included."""
    named = [word_text(field) or "?" for field in reading.values("--git-dir")] or [project.variable("GIT_DIR") or ""]
    if named[0]:
        folder = places.absolute(named[0], project.folder)
        return folder, project.read(folder + "/config")
    folder = project.folder.rstrip("/")
    for _ in range(_MAX_LEVELS):
        text = project.read(folder + "/.git/config")
        if text is not None:
            return folder + "/.git", text
        link = project.read(folder + "/.git")
        if link is not None and link.startswith("gitdir:"):
            there = places.absolute(link[7:].strip(), folder)
            common = project.read(there + "/commondir")
            there = places.absolute(common.strip(), there) if common is not None else there
            return there, project.read(there + "/config")
        if project.read(folder + "/HEAD") is not None and (text := project.read(folder + "/config")) is not None:
            return folder, text
        if not folder:
            break
        folder = folder.rpartition("/")[0]
    return folder, None


def _named(project: "Project", reading: "Reading") -> list[str]:
    """The files of configuration that variables and options lead to."""
    found = [
        text.partition("=")[2]
        for text in map(word_text, reading.values("-c"))
        if text is not None and text.lower().startswith(_INCLUDE + "=")
    ]
    found += [project.variable(name) or "" for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG")]
    for name, files in (("HOME", (".gitconfig", ".config/git/config")), ("XDG_CONFIG_HOME", ("git/config",))):
        where = project.variable(name)
        if where and where != project.inherited(name):
            found += [f"{where}/{file}" for file in files]
    return [places.absolute(path, project.folder) for path in found if path and path[:1] != "~"]


def _included(project: "Project", settings: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The settings, and those of the files that they include."""
    found: list[tuple[str, str, str]] = []
    waiting = settings
    for _ in range(_MAX_INCLUDES):
        found += waiting
        paths = [places.absolute(value, folder) for key, value, folder in waiting if key == _INCLUDE or key.startswith("includeif.")]
        waiting = [each for path in paths for each in _settings(project.read(path) or "", path.rpartition("/")[0])]
    return found


def _settings(text: str, folder: str) -> list[tuple[str, str, str]]:
    """(section.subsection.key, value, the folder of the file) in order, without comments and quotes."""
    found: list[tuple[str, str, str]] = []
    section = ""
    for line in text.replace("\\\n", "").split("\n"):
        line = line.strip()
        if line.startswith("["):
            inside, _, line = line[1:].partition("]")
            name, _, sub = inside.partition(" ")
            section = name.lower() + ("." + sub.strip().strip('"') if sub else "")
            line = line.strip()
        key, _, value = line.partition("=")
        if key and key[0] not in "#;":
            found.append((f"{section}.{key.strip().lower()}", _value(value.strip()), folder))
    return found


def _value(text: str) -> str:
    out, quoted, at = "", False, 0
    while at < len(text):
        letter = text[at]
        if letter == "\\" and at + 1 < len(text):
            at += 1
            out += {"n": "\n", "t": "\t", "b": ""}.get(text[at], text[at])
        elif letter == '"':
            quoted = not quoted
        elif letter in "#;" and not quoted:
            break
        else:
            out += letter
        at += 1
    return out.strip()
