"""composer: the scripts of composer.json that a command names, and those around an installation.

A script is one text or a list: a command, `@php FILE`, `@composer WORDS`, `@NAME` of another script, or a function of PHP, which is not followed.
"""

from capfence_sh.options import word_text
from capfence_sh.recipes.json_file import parsed, texts
from capfence_sh.recipes.task import Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.options import Reading
    from capfence_sh.recipes import Project

_INSTALLS = ("install", "update", "require", "remove", "reinstall", "create-project")
_MAX_DEPTH = 8


def tasks(project: "Project", reading: "Reading") -> list[Task]:
    """What `composer` with these words runs of the project itself."""
    folder = project.folder
    scripts = texts(parsed(project.read(f"{folder}/composer.json") or ""), "scripts")
    named = [word_text(field) for _, field, _ in reading.operands]
    verb = reading.path[-1] if len(reading.path) > 1 else ""
    if verb == "run-script":
        names = [name for name in named[:1] if name]
    elif verb == "test":
        names = [reading.written[-1]]
    elif verb in _INSTALLS:
        names = [name for name in scripts if name.startswith(("pre-", "post-", "command"))]
    else:
        names = [f"{when}-{verb}-cmd" for when in ("pre", "post")] + ["pre-autoload-dump", "post-autoload-dump"]
    lines = [line for name in names for each in (f"pre-{name}", name, f"post-{name}") for line in _lines(scripts, each, 0)]
    return [Task(line, folder) for line in dict.fromkeys(lines)]


def _lines(scripts: "Mapping[str, object]", name: str, depth: int) -> list[str]:
    value = scripts.get(name)
    found: list[str] = []
    for text in value if isinstance(value, list) else [value]:
        if not isinstance(text, str) or depth > _MAX_DEPTH:
            continue
        first = text.split(" ", 1)[0]
        if first in ("@php", "@composer"):
            found.append(text[1:])
        elif first[:1] == "@" and first != "@putenv":
            found += _lines(scripts, first[1:], depth + 1)
        elif "::" not in first and first[:1] != "@":
            found.append(text)
    return found
