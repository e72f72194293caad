"""Environment variables that act on any program: libraries that are loaded, files that are obeyed, prompts that are evaluated, the PATH.

In: the name, the word it is given, the setting.  Out: effects; none for a variable that only some program heeds (see `variables`).
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.analysers import Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.inherited import only_root_writes
from capfence_sh.reading import word_text
from capfence_sh.shell_names import BUSES, CONFIGURED, EVALUATED, HARMLESS_OPTIONS, HISTORY, LOADED, OPTIONS, TRACED
from capfence_sh.words import Dynamic, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effects import Effect
    from capfence_sh.words import Field

DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_TOOLS = (
    "/.local/bin",
    "/bin",
    "/.cargo/bin",
    "/go/bin",
    "/.npm-global/bin",
    "/.yarn/bin",
    "/.bun/bin",
    "/.deno/bin",
    "/.asdf/shims",
    "/.pyenv/shims",
    "/.pyenv/bin",
    *("/.rbenv/bin", "/.rbenv/shims", "/.nodenv/bin", "/.nodenv/shims", "/.volta/bin", "/.local/share/pnpm", "/.local/share/mise/shims"),
    *("/.dotnet", "/.dotnet/tools", "/.krew/bin", "/.fly/bin", "/.pulumi/bin", "/.poetry/bin", "/.opencode/bin", "/.nix-profile/bin"),
    *("/.config/composer/vendor/bin", "/.composer/vendor/bin", "/.cabal/bin", "/.ghcup/bin", "/.juliaup/bin", "/.mix/escripts", "/n/bin"),
    *("/miniconda3/bin", "/miniconda3/condabin", "/anaconda3/bin", "/anaconda3/condabin", "/miniforge3/bin", "/miniforge3/condabin"),
)
_OCTAL = frozenset("01234567")
_PROMPTS = ("PS0", "PS1", "PS4")
_LOCAL_BUSES = ("unix:path=/run/", "unix:path=/var/run/", "unix:abstract=", "unix:path=/tmp/dbus-")


def assigned(name: str, value: "Field", setting: fx.Setting) -> "list[Effect]":
    """What setting a variable does whichever program runs next."""
    evidence = name + "=" + setting.evidence(value) if value.start == value.end else setting.evidence(value)
    text = word_text(value)
    if name in _PROMPTS and text and "\\" in text:
        text = _decoded(text)
    if (name in LOADED and text != "") or name.startswith("BASH_FUNC_"):
        return [fx.opaque(cap.DYNAMIC_COMMAND, evidence)]
    if name in CONFIGURED and text not in ("", "/dev/null") and not only_root_writes(text or "?", True):
        return [fx.opaque(cap.UNREAD_SCRIPT, evidence)]
    if name in TRACED and text != "":
        return fx.of_use(Use(v.WRITE, (literal((text or "?").partition(":")[0].removeprefix("file=")),)), setting)
    if name in BUSES and (text is None or ";" in text or not text.startswith(_LOCAL_BUSES)):
        return [fx.opaque(cap.DYNAMIC_COMMAND, evidence)] if text not in ("", "disabled:") else []
    if name in OPTIONS and (text is None or not HARMLESS_OPTIONS.issuperset(text.split(":"))):
        return [fx.opaque(cap.EVALUATED_DATA, evidence)]
    if name in EVALUATED and (text is None or "$" in text or "`" in text or name in ("BASH_ENV", "ENV", "BASH_CMDS", "BASH_ALIASES")):
        plain = name in _PROMPTS and text is not None and _only_shows(text)
        return [fx.opaque(cap.EVALUATED_DATA, evidence)] if text != "" and not plain else []
    if name.startswith("CAPFENCE_"):
        return [fx.plain(cap.CONTROL, evidence, name)]
    if name in HISTORY and text is not None and (name == "HISTFILE" or text == HISTORY[name]):
        return [fx.plain(cap.MUTATION, evidence, "the history of the shell")]
    if name == "PATH":
        texts = value.values if isinstance(value, Dynamic) and value.values else (text,)
        return [effect for each in texts for effect in _path_effects(each, setting, evidence)][:1]
    if name == "SHELL" and text != "" and (text is None or not (only_root_writes(text) or "/" not in text)):
        return [fx.opaque(cap.DYNAMIC_COMMAND, evidence)]  # editors, pagers, parallel and terminals run their commands with it
    return []


def _decoded(prompt: str) -> str:
    """A prompt whose `\\NNN` are characters: bash puts these in before it expands the text."""
    text, at = "", 0
    while at < len(prompt):
        end = at + 1
        if prompt[at] == "\\":
            while end < at + 4 and prompt[end : end + 1] in _OCTAL:
                end += 1
            if end == at + 1:
                text, at = text + prompt[at : at + 2], at + 2
                continue
        text += chr(int(prompt[at + 1 : end], 8) & 255) if end > at + 1 else prompt[at]
        at = end
    return text


def _only_shows(prompt: str) -> bool:
    """Whether a prompt expands variables and nothing else: no command, no arithmetic (a subscript, an offset), no reference."""
    if "`" in prompt:
        return False
    for part in prompt.split("$")[1:]:
        if part[:1] == "{":
            name = part[1:].partition("}")[0].partition(":")[0].partition("+")[0].partition("-")[0]
            behind = part[1 + len(name) :]
            if not name.isidentifier() or not behind.startswith(("}", "+", "-", ":+", ":-")):
                return False
        elif part[:1] in ("(", "["):
            return False
    return True


def _path_effects(text: str | None, setting: fx.Setting, evidence: str) -> "list[Effect]":
    """A folder put in front of the known ones decides what every later name means."""
    if text is None:
        return [fx.opaque(cap.DYNAMIC_COMMAND, evidence)]
    known = setting.request.env.get("PATH", DEFAULT_PATH).split(":")
    for folder in text.split(":"):
        if folder in known:
            return []
        if not only_root_writes(folder) and not _own_tools(folder, setting):
            return [fx.plain(cap.UNKNOWN, evidence, folder)]
    return []


def _own_tools(folder: str, setting: fx.Setting) -> bool:
    """Where a user's own tools are installed, and those of a project: what is found there counts as code of the project."""
    homes = [home.rstrip("/") for home in (setting.request.home, setting.request.passwd_home) if home and home != "/"]
    if any(folder == home + each for home in homes for each in _TOOLS):
        return True
    workspace = setting.request.workspace
    inside = bool(workspace) and folder.startswith(workspace + "/") and ".." not in folder
    return inside and folder.endswith(("/node_modules/.bin", "/venv/bin", "/.venv/bin", "/vendor/bin"))


def disturbing(env: "dict[str, str]") -> tuple[str, ...]:
    """The inherited variables by which libraries load code, or start a program to talk to."""
    buses = tuple(name for name in BUSES if "unixexec" in env.get(name, ""))
    return (*CONFIGURED.intersection(env), *buses)
