"""What the files that a shell reads by itself may do because whoever keeps the host or the home set it up so.

There, a file that only root can change is trusted as /etc/profile is, one that is not there is not read, and what known tools print to set a
shell up is taken as that.  Files of the user's own tools are code of theirs, as the tools are.  Elsewhere none of this holds.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import places, words
from capfence_sh.effect import PATH, Effect
from capfence_sh.options import word_text
from capfence_sh.startup import trusted
from capfence_sh.words import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

# what is installed below a home with files that set a shell up
_TOOLS = (
    *("/.nvm/", "/.pyenv/", "/.rbenv/", "/.nodenv/", "/.goenv/", "/.jenv/", "/.asdf/", "/.sdkman/", "/.rvm/", "/.fzf/"),
    *("/miniconda3/", "/anaconda3/", "/miniforge3/", "/google-cloud-sdk/"),
)
# files below a home that are sourced to set up such a tool, and what the names of its settings begin with
_SETS_UP = {
    "/.nvm/nvm.sh": "NVM_",
    "/.nvm/bash_completion": "NVM_",
    "/.asdf/asdf.sh": "ASDF_",
    "/.sdkman/bin/sdkman-init.sh": "SDKMAN_",
    "/.rvm/scripts/rvm": "rvm_",
    "/.cargo/env": "CARGO_",
    "/.deno/env": "DENO_",
    "/.ghcup/env": "GHCUP_",
    "/google-cloud-sdk/path.bash.inc": "CLOUDSDK_",
    **{f"/{folder}/etc/profile.d/conda.sh": "CONDA" for folder in ("miniconda3", "anaconda3", "miniforge3")},
}
_SMALL = ("/.cargo/env", "/.deno/env", "/.ghcup/env")  # they are read when they are there
# program -> words that make it print what sets a shell up; none of them: whatever its words are
_PRINTING: "dict[str, tuple[str, ...]]" = {
    "dircolors": (),
    "lesspipe": (),
    "lesspipe.sh": (),
    "brew": ("shellenv",),
    "conda": ("shell.bash", "shell.posix"),
    "mamba": ("shell.bash", "shell.posix"),
    **dict.fromkeys(("pyenv", "rbenv", "nodenv", "goenv", "jenv", "starship", "zoxide", "atuin"), ("init", "virtualenv-init")),
    **dict.fromkeys(("mise", "rtx"), ("activate",)),
    "direnv": ("hook",),
    "fnm": ("env",),
    "fzf": ("--bash",),
    "register-python-argcomplete": (),
    **dict.fromkeys(("kubectl", "helm", "gh", "docker", "podman", "rustup", "uv", "npm", "pip", "poetry"), ("completion", "completions")),
    "thefuck": ("--alias",),
}
_OWN_SETTINGS = {"pyenv": "PYENV_", "rbenv": "RBENV_", "nodenv": "NODENV_", "conda": "CONDA", "brew": "HOMEBREW_", "fnm": "FNM_"}
_PROMPTS = frozenset(("PS0", "PS1", "PS2", "PROMPT_COMMAND"))


def active(walk: "Walk") -> bool:
    """Whether a file that the shell reads by itself is being followed."""
    return walk.started is not None and walk.started.active


def begins(walk: "Walk", field: "Field", frame: "Frame") -> bool:
    """Whether this file is one that the shell reads by itself."""
    return walk.started is not None and frame.depth == 1 and frame.via == ("source",) and field.start < walk.started.length


def switch(walk: "Walk", begins: bool, active: bool) -> None:
    """Such a file begins, or ends."""
    if walk.started is not None and begins:
        walk.started.active = active


def sourced(walk: "Walk", field: "Field", shell: "Shell", frame: "Frame") -> "list[Effect] | None":
    """The effects of reading a file from such a file, when that needs no look into it; None for any other."""
    setting = walk.setting(shell, frame)
    if isinstance(field, Dynamic) and not (words.texts(field) and words.is_complete(field)):
        return None
    effects: list[Effect] = []
    for path in fx.paths_of(field, setting) or ("?",):
        if path in shell.made or path[:1] != "/":
            return None
        if _is_settled(walk, path, setting):
            continue
        if not any(path.startswith(home.rstrip("/") + tool) for home in _homes(setting) for tool in _TOOLS) or ".." in path:
            return None
        effects.append(Effect(cap.PROJECT_CODE, "", path, PATH, False, setting.evidence(field)))
    return effects


def of_tool(walk: "Walk", field: "Field", shell: "Shell", frame: "Frame") -> "list[Effect] | None":
    """The effects of sourcing the file that sets up one of the user's own tools, wherever that is done; None for any other file.

    A tool that the script itself has told of other places is none of the user's.
    """
    setting = walk.setting(shell, frame)
    paths = fx.paths_of(field, setting)
    names = field.names if isinstance(field, Dynamic) else ()
    if frame.remote or not paths or (isinstance(field, Dynamic) and not field.values) or not _keeps_home(shell):
        return None
    effects: list[Effect] = []
    for path in paths:
        found = next((name for name in _SETS_UP for home in _homes(setting) if path == home.rstrip("/") + name), "")
        prefix = _SETS_UP.get(found, "?")
        told = any(name.startswith(prefix) and not _at_home(name, shell, setting) for name in shell.scope.names())
        told = told or not all(name == "HOME" or name.startswith(prefix) for name in names)
        if not found or path in shell.made or told or (found in _SMALL and walk.request.world.lstat(path) is not None):
            return None
        effects.append(Effect(cap.PROJECT_CODE, "", path, PATH, False, setting.evidence(field)))
    return effects


def _keeps_home(shell: "Shell") -> bool:
    """Whether HOME is what it was when the request began."""
    return shell.scope.bound("HOME") is None


def _at_home(name: str, shell: "Shell", setting: fx.Setting) -> bool:
    """Whether a variable that the script has set names a place of such a tool below the home."""
    binding = shell.scope.bound(name)
    if binding is None:
        return True
    places_of = [home.rstrip("/") + tool.rstrip("/") for home in _homes(setting) for tool in _TOOLS]
    return binding.known and bool(binding.values) and all(value.rstrip("/") in places_of for value in binding.values)


def _homes(setting: fx.Setting) -> list[str]:
    """The user's home: not where HOME leads, which whoever starts the guard may have chosen."""
    home = setting.request.passwd_home or setting.request.home
    return [home] if home.startswith("/") and home != "/" else []


def _is_settled(walk: "Walk", path: str, setting: fx.Setting) -> bool:
    """Whether only root can change the file (or the folder of a pattern), or none lies there where only root and the user can put one."""
    while places.is_pattern(path):
        path = path.rpartition("/")[0]
    if walk.started is None or not path:
        return False
    if trusted(path, walk.request, walk.started.fixed):
        return True
    own = any(path.startswith(home.rstrip("/") + "/") for home in _homes(setting))
    own = own or trusted(path.rpartition("/")[0] or "/", walk.request, walk.started.fixed)
    return own and walk.request.world.lstat(path) is None


def prints_settings(walk: "Walk", commands: "tuple[Command, ...]", shell: "Shell") -> bool:
    """Whether the commands of a substitution are tools that print what sets the shell up; a script may ask some of them, unless it told them more."""
    if not commands or not all(_prints(command) for command in commands):
        return False
    return active(walk) or (len(commands) == 1 and _asked_plainly(walk, commands[0], shell))


def _asked_plainly(walk: "Walk", command: "Command", shell: "Shell") -> bool:
    """Whether a tool is run by its name, and the script set none of its settings."""
    prefix = _OWN_SETTINGS.get(command.program, "")
    name = word_text(command.argv[0]) or ""
    plain = command.line.startswith(name, command.start) and "/" not in name and not command.via and not command.remote
    plain = plain and all("/" not in (word_text(field) or "/") for field in command.argv[1:])
    setting = fx.Setting(walk.request, command.cwds, command.line, command.remote)
    return bool(prefix) and plain and all(_at_home(each, shell, setting) for each in shell.scope.names() if each.startswith(prefix))


def _prints(command: "Command") -> bool:
    asked = _PRINTING.get(command.program)
    if asked is None or any(effect.capability in (cap.OPAQUE, cap.UNKNOWN, cap.EGRESS, cap.SECRET_READ) for effect in command.effects):
        return False
    return not asked or any(word_text(field) in asked for field in command.argv[1:3])


def shows(walk: "Walk", name: str) -> bool:
    """Whether the variable only matters where a person is asked for commands, which a shell that was given its commands never does.

    One that the command line names may be made for another shell, which it starts.
    """
    return walk.started is not None and walk.started.active and walk.started.own and name in _PROMPTS


def waits(walk: "Walk", reading: "Reading") -> bool:
    """Whether what the command sets runs only when a person asks for completion."""
    return active(walk) and reading.path[0] == "complete"
