"""Files of build systems that the request wrote itself: the commands that stand in them, one by one, whatever starts them.

Taskfile and pre-commit (YAML), CMake, ninja.  What is not plainly a command is left out: running the file is project code all the same.
"""

_KEYS = ("cmd:", "cmds:", "entry:", "command:", "run:", "script:", "sh:")
_TASKS = ("makefile", "gnumakefile", "justfile", ".justfile")
_TOML = ("pyproject.toml", "pipfile", "hatch.toml", "mise.toml", ".mise.toml", "pixi.toml", "rye.toml")
_YAML = ("taskfile.yml", "taskfile.yaml", ".pre-commit-config.yaml", ".gitlab-ci.yml", "lefthook.yml", "docker-compose.yml", "mise.yaml")


def commands(name: str, content: str) -> list[str]:
    """The texts for a shell that a file of this name holds."""
    lower = name.lower()
    if lower in _YAML:
        return _of_yaml(content)
    if lower == "cmakelists.txt" or lower.endswith(".cmake"):
        return [part.partition(")")[0].strip() for part in content.split("COMMAND ")[1:]]
    if lower.endswith(".ninja"):
        lines = content.replace("$\n", " ").split("\n")
        return [line.partition("=")[2].strip() for line in lines if line.strip().partition("=")[0].strip() == "command"]
    if lower in _TOML:
        return _of_toml(content)
    if lower in ("deno.json", "deno.jsonc"):
        return content.partition('"tasks"')[2].partition("}")[0].split('"')[3::4]
    if lower == "meson.build":
        calls = [part.partition(")")[0] for part in content.split("run_command(")[1:]]
        return [" ".join(text for text in (part.strip().strip("'") for part in call.split(",")) if ":" not in text[:8]) for call in calls]
    if lower.endswith(".tf") and '"external"' in content:
        return [" ".join(part.strip().strip('"') for part in _listed(content, "program").split(","))]
    return []


def parts(name: str, part: str) -> list[str]:
    """What may be texts for a shell in something that was put into a file of this name."""
    lower = name.lower()
    if lower in _TASKS or lower.endswith((".mk", *_YAML)):
        return [line.strip().lstrip("@-+").replace("$$", "$") for line in part.split("\n")]
    if lower in ("package.json", "composer.json", "deno.json", "deno.jsonc"):
        return part.replace('\\"', "'").split('"')
    return commands(name, part)


def _of_toml(content: str) -> list[str]:
    """The values under headings of scripts and tasks, but for names of functions (`module:function`)."""
    found: list[str] = []
    within = False
    for line in content.split("\n"):
        text = line.strip()
        if text[:1] == "[":
            within = any(word in text for word in ("scripts", "tasks")) and not text.startswith(("[project.", "[tool.poetry.scripts"))
        elif within and "=" in text:
            value = text.partition("=")[2].strip()
            parts = value.strip("[]").split(",") if value[:1] == "[" else [value]
            found += [part.strip().strip("'\"") for part in parts]
    return [text for text in found if " " in text]


def _listed(content: str, name: str) -> str:
    """What stands in the brackets behind the first `name =`."""
    return content.partition(name)[2].partition("[")[2].partition("]")[0]


def _of_yaml(content: str) -> list[str]:
    found: list[str] = []
    for line in content.split("\n"):
        text = line.strip().removeprefix("- ").strip()
        key = next((each for each in _KEYS if text.startswith(each)), "")
        if not key and not line.strip().startswith("- "):
            continue
        text = text.removeprefix(key).strip()
        parts = text[1:-1].split(",") if text[:1] == "[" and text[-1:] == "]" else [text]
        found += [part.strip().strip("'\"") for part in parts]
    return [text for text in found if text and text[-1:] != ":" and text not in ("|", ">")]
