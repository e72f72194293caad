"""tox: the commands of the environments in tox.ini, setup.cfg or the text in pyproject.toml; which of them run depends on more than the words, so all are read."""

from capfence_sh.recipes.task import VALUE, Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.recipes import Project

_KEYS = ("commands", "commands_pre", "commands_post")


def tasks(project: "Project", reading: "Reading") -> list[Task]:
    """Every line of every `commands`."""
    del reading
    found: list[Task] = []
    commands = False
    texts = [project.read(f"{project.folder}/{name}") or "" for name in ("tox.ini", "setup.cfg", "pyproject.toml")]
    texts[1] = texts[1] if "[tox:tox]" in texts[1] else ""
    texts[2] = texts[2].partition("legacy_tox_ini")[2]
    for line in "\n".join(texts).replace("\\\n", " ").split("\n"):
        key, equals, value = line.partition("=")
        if line[:1] not in (" ", "\t"):
            commands = bool(equals) and key.strip() in _KEYS
        text = value if commands and line[:1] not in (" ", "\t") else line
        if commands and text.strip():
            found.append(Task(_filled(text.strip().lstrip("-! ")), project.folder))
    return found


def _filled(text: str) -> str:
    before, opening, rest = text.partition("{")
    return before + VALUE + _filled(rest.partition("}")[2]) if opening else text
