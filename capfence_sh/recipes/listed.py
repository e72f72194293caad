"""Files of build systems that the request wrote itself: the commands that stand in them, one by one, whatever starts them.

Taskfile and pre-commit (YAML), CMake, ninja, Maven and ant (XML), dune, bazel and others.  What is not plainly a command is left out: running the file is
project code all the same.
"""

from capfence_sh.recipes.json_file import parsed, texts
from capfence_sh.recipes.task import quoted

_MOST, _FEW = 400, 4  # lines, lists of arguments
_KEYS = ("cmd:", "cmds:", "entry:", "command:", "run:", "script:", "sh:")
_TASKS = ("makefile", "gnumakefile", "justfile", ".justfile")
_TOML = ("pyproject.toml", "pipfile", "hatch.toml", "mise.toml", ".mise.toml", "pixi.toml", "rye.toml")
# programs that are told of a file of their own format, whatever it is called
_FORMS = {
    **dict.fromkeys(("cmake", "ctest"), "cmakelists.txt"),
    "ninja": "build.ninja",
    "task": "taskfile.yml",
    "pre-commit": ".pre-commit-config.yaml",
    "goreleaser": ".goreleaser.yml",
    "ant": "build.xml",
    "mvn": "pom.xml",
    **dict.fromkeys(("foreman", "honcho", "overmind", "hivemind"), "procfile"),
}
# settings of cargo that are programs
_CARGO = ("runner", "rustc-wrapper", "rustc-workspace-wrapper", "rustc", "linker")
# every text of more than a word may be a command
_TEXTS = frozenset(
    (
        *("build", "build.bazel", "rebar.config", ".lintstagedrc", ".lintstagedrc.json", ".lintstagedrc.js", "bb.edn", "dune", ".bazelrc"),
        *("project.json", "nx.json", "angular.json", "devbox.json", "tiltfile", "dprint.json"),
    )
)
_SETTINGS = ("treefmt.toml", "makefile.toml")
# settings of Python tools that are code
_HOOKED = (".pylintrc", "pylintrc", "setup.cfg", "pyproject.toml")
_XML = ("pom.xml", "build.xml")
_PROCESSES = ("procfile", "procfile.dev", "earthfile")
_YAML = (
    "taskfile.yml",
    "taskfile.yaml",
    ".pre-commit-config.yaml",
    ".gitlab-ci.yml",
    "lefthook.yml",
    "docker-compose.yml",
    "mise.yaml",
    ".goreleaser.yml",
    ".goreleaser.yaml",
    "dvc.yaml",
    "skaffold.yaml",
)


def commands(name: str, content: str, asked: tuple[str, ...] = ()) -> list[str]:
    """The texts for a shell that a file of this name holds.  asked: words that may name tasks of it."""
    lower = name.lower()
    if lower in _HOOKED:
        return _hooks(content) + (_of_toml(content) if lower in _TOML else [])
    if lower in _SETTINGS:
        return settings(content)
    if lower in _YAML:
        return _of_yaml(content)
    if lower == "cmakelists.txt" or lower.endswith(".cmake"):
        return _of_cmake(content)
    if lower.endswith(".ninja"):
        lines = content.replace("$\n", " ").split("\n")
        return [line.partition("=")[2].strip() for line in lines if line.strip().partition("=")[0].strip() == "command"]
    if lower in _TOML:
        return _of_toml(content)
    if lower == "config.toml":  # of cargo
        pairs = [line.partition("=") for line in content.split("\n")]
        return [" ".join(value.split('"')[1::2]) for key, _, value in pairs if key.strip() in _CARGO]
    if lower in _XML:
        return _of_xml(content)
    if lower in _PROCESSES:
        lines = content.replace("\\\n", " ").split("\n")
        return [line.strip().removeprefix("RUN ").partition(": ")[2] or line.strip().removeprefix("RUN ") for line in lines]
    if lower in _TEXTS:
        runs = [part.partition(")")[0] for part in content.split("(run ")[1:]]
        return [*runs, *(text for text in _texts(content) if " " in text)]
    if lower == "package.json":
        return _scripts(content, asked) + [
            text for key in ('"lint-staged"', '"husky"', '"simple-git-hooks"') for text in _texts(content.partition(key)[2]) if " " in text
        ]
    if lower.endswith(".go"):
        return [line[14:].strip() for line in content.split("\n") if line.startswith("//go:generate ")]
    if lower in ("deno.json", "deno.jsonc"):
        return content.partition('"tasks"')[2].partition("}")[0].split('"')[3::4]
    if lower == "meson.build":
        return _of_meson(content)
    if lower.endswith(".tf") and '"external"' in content:
        return _of_terraform(content)
    return []


def _of_meson(content: str) -> list[str]:
    calls = [part.partition(")")[0] for part in content.split("run_command(")[1:]]
    return [" ".join(text for text in (part.strip().strip("'") for part in call.split(",")) if ":" not in text[:8]) for call in calls]


def _of_terraform(content: str) -> list[str]:
    listed = [part.partition("[")[2].partition("]")[0] for part in content.split("program")[1:]]
    return [" ".join(part.strip().strip('"') for part in each.split(",")) for each in listed]


def form(program: str) -> str:
    """What the file is usually called that the program is told to use; "" where the name of the file says enough."""
    return _FORMS.get(program, "")


def settings(content: str) -> list[str]:
    """What may be commands in a configuration of `key: value` or `key = value`; `command:` with its `args:` (kubeconfig)."""
    found: list[str] = []
    named: list[str] = []
    given: list[list[str]] = []
    for line in content.split("\n")[:_MOST]:
        text = line.strip()
        at = min([at for at in (text.find(":"), text.find("=")) if at > 0], default=-1)
        key, value = text[:at].strip().strip("-\"' "), text[at + 1 :].strip()
        if at > 0 and key in ("args", "arguments"):
            given.append([part.strip().strip("'\"") for part in value.strip("[]").split(",") if value])
        elif text[:2] == "- " and given and at < 0:
            given[-1].append(text[2:].strip().strip("'\""))
        elif at > 0 and value:
            value = value.rstrip(",")
            value = value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value
            found.append(value)
            named += [value] if key in ("command", "cmd", "exec", "program") else []
    found += [" ".join((name, *args)) for name in named for args in given[:_FEW]]
    return [text for text in found if "://" not in text.partition(" ")[0]]


def parts(name: str, part: str) -> list[str]:
    """What may be texts for a shell in something that was put into a file of this name."""
    lower = name.lower()
    if lower in _TASKS or lower.endswith((".mk", *_YAML)):
        return [line.strip().lstrip("@-+").replace("$$", "$") for line in part.split("\n")]
    if lower in ("package.json", "composer.json", "deno.json", "deno.jsonc"):
        return [text for text in part.replace('\\"', "'").split('"') if "://" not in text.partition(" ")[0]]
    return commands(name, part)


def _texts(content: str) -> list[str]:
    """What stands between double quotes."""
    return content.replace('\\"', "'").split('"')[1::2]


def _hooks(content: str) -> list[str]:
    """`init-hook=CODE` of pylint, in one line or on the next."""
    pairs = [line.partition("=") for line in content.replace("=\n", "=").split("\n")]
    return ["python3 -c " + quoted(value.strip().strip("'\"")) for key, _, value in pairs if key.strip() == "init-hook"]


def _scripts(content: str, asked: tuple[str, ...]) -> list[str]:
    """The scripts of these names: nx, turbo, lerna and others run those, too."""
    names = {part for word in asked for part in word.replace("#", ":").replace(",", ":").replace("=", ":").split(":")}
    names |= {start + name for name in names for start in ("pre", "post")}
    return [text for name, text in texts(parsed(content), "scripts").items() if name in names and isinstance(text, str)]


def _of_cmake(content: str) -> list[str]:
    """COMMAND …, and what file() removes."""
    commands = [part.partition(")")[0].strip() for part in content.split("COMMAND ")[1:]]
    removed = [part.partition(")")[0] for verb in ("REMOVE_RECURSE ", "REMOVE ") for part in content.split("file(" + verb)[1:]]
    return commands + ["rm -rf " + files for files in removed]


def _of_xml(content: str) -> list[str]:
    """`<exec executable="rm"><arg line="-rf /srv"/>`, the same in tags of their own, and `<delete dir="/srv"/>`."""
    found: list[str] = []
    for part in content.replace("<executable>", 'executable="').split('executable="')[1:]:
        words = part.partition("</exec>")[0].partition("</configuration>")[0].replace("<", ">").split(">")
        given = [words[0].partition('"')[0]]
        for at, word in enumerate(words):
            name = word.strip().split(" ")[0]
            if name in ("arg", "argument") and word.strip() == name and at + 1 < len(words):
                given.append(words[at + 1].strip())
            elif name == "arg" and '"' in word:
                given.append(word.split('"')[1])
        found.append(" ".join(given))
    deleted = [part.partition(">")[0] for part in content.split("<delete ")[1:]]
    return found + ["rm -rf " + part.split('"')[1] for part in deleted if part.count('"') > 1]


def _of_toml(content: str) -> list[str]:
    """The values under headings of scripts and tasks, but for names of functions (`module:function`)."""
    found: list[str] = []
    within = False
    for line in content.split("\n"):
        text = line.strip()
        if text[:1] == "[":
            within = any(word in text for word in ("scripts", "tasks")) and not text.startswith(("[project.", "[tool.poetry.scripts"))
        elif "exec(command=" in text:  # of mise
            found.append(text.partition("exec(command=")[2][1:].partition(text.partition("exec(command=")[2][:1])[0])
        elif within and "=" in text:
            value = text.partition("=")[2].strip()
            parts = value.strip("[]").split(",") if value[:1] == "[" else [value]
            found += [part.strip().strip("'\"") for part in parts]
    return [text for text in found if " " in text]


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
