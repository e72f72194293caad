"""just: the lines of the recipes asked for and of what they depend on.  (just manual: recipes, variables, shebang recipes)

Variables that are set to one literal are known, everything else between {{ }} is not.
"""

from capfence_sh import places
from capfence_sh.recipes.task import VALUE, Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.recipes import Project

_NAMES = ("justfile", ".justfile", "Justfile", "JUSTFILE")
_INTERPRETERS = {"python3": "python", "python": "python", "node": "node", "perl": "perl", "ruby": "ruby", "php": "php"}
_MAX_RECIPES = 200


def tasks(project: "Project", reading: "Reading") -> list[Task]:
    """What `just` with these words runs."""
    below, _, inner = next((name for name in reading.texts() if name and "/" in name), "").rpartition("/")  # sub/test
    folder, text = _file(project, reading, below)
    recipes, variables, ran = _parsed(text)
    names = [name for name in (*reading.texts(), inner) if name is not None and name in recipes]
    waiting = names or list(recipes)[:1]
    found = [Task(command, folder) for command in ran]
    seen: list[str] = []
    while waiting and len(seen) < _MAX_RECIPES:
        name = waiting.pop(0)
        if name in recipes and name not in seen:
            seen.append(name)
            head, body = recipes[name]
            waiting += [word.strip("()&") for word in head.split()]
            found += _of_body(body, variables, folder)
    return found


def _file(project: "Project", reading: "Reading", below: str) -> tuple[str, str]:
    given = reading.values("--justfile")
    if given:
        return project.folder, project.read(project.path(given[0])) or ""
    folder = places.absolute(below, project.folder)
    while True:
        for name in _NAMES:
            text = project.read(f"{folder.rstrip('/')}/{name}")
            if text is not None:
                return folder, text
        if folder in (project.top, "/"):
            return folder, ""
        folder = folder.rpartition("/")[0] or "/"


def _parsed(text: str) -> tuple[dict[str, tuple[str, list[str]]], dict[str, str], list[str]]:
    """(recipe -> (what it depends on, its lines), variables set to a literal, commands in backticks)"""
    recipes: dict[str, tuple[str, list[str]]] = {}
    variables: dict[str, str] = {}
    ran: list[str] = []
    body: list[str] = []
    for line in text.replace("\\\n", "").split("\n"):
        if line[:1] in (" ", "\t"):
            body.append(line.rstrip())
            continue
        name, assigned, value = line.partition(":=")
        value = value.strip()
        if assigned:
            ran += value.split("`")[1::2]
            quote = value[:1]
            if quote in ("'", '"') and value.endswith(quote) and value.count(quote) == 2:
                variables[name.replace("export", "", 1).strip()] = value[1:-1]
            continue
        head, colon, needs = line.partition(":")
        if colon and head and head[0] not in "#[":
            body = []
            recipes[head.lstrip("@").split()[0]] = (needs.partition("#")[0], body)
    return recipes, variables, ran


def _of_body(body: list[str], variables: dict[str, str], folder: str) -> list[Task]:
    indent = len(body[0]) - len(body[0].lstrip()) if body else 0
    lines = [_filled(line[indent:], variables) for line in body]
    if lines and lines[0].startswith("#!"):
        name = lines[0][2:].replace("/usr/bin/env", "").split()[:1] or [""]
        program = name[0].rpartition("/")[2]
        return [Task("\n".join(lines), folder, _INTERPRETERS.get(program, "sh"))]
    return [Task(line.lstrip("@-"), folder) for line in lines if line.lstrip("@-")]


def _filled(line: str, variables: dict[str, str]) -> str:
    before, opening, rest = line.partition("{{")
    if not opening:
        return line
    inside, _, after = rest.partition("}}")
    return before + variables.get(inside.strip(), VALUE) + _filled(after, variables)
