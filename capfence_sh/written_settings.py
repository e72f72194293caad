"""Settings in files of the project that the request itself wrote: they lead a tool where its variable of the same meaning would.

In: the reading of a command and what the script wrote.  Out: the effects of those variables; what lay there before is the project's.
"""

from capfence_sh import analysers, code, elsewhere, places, variables
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import read, word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.catalog.vocabulary import Variable
    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk

_CARGO = {
    "rustc": "RUSTC",
    "rustc-wrapper": "RUSTC_WRAPPER",
    "rustc-workspace-wrapper": "RUSTC_WORKSPACE_WRAPPER",
    "rustdoc": "RUSTDOC",
    "linker": "CARGO_TARGET_*_LINKER",
    "runner": "CARGO_TARGET_*_RUNNER",
    "registry": "CARGO_REGISTRY_INDEX",
    "index": "CARGO_REGISTRY_INDEX",
    "rustflags": "RUSTFLAGS",
    "target-dir": "CARGO_TARGET_DIR",
}
_NPM = {
    "registry": "npm_config_registry",
    "script-shell": "npm_config_script_shell",
    "shell": "npm_config_shell",
    "git": "npm_config_git",
    "node-options": "npm_config_node_options",
    "userconfig": "npm_config_userconfig",
    "globalconfig": "npm_config_globalconfig",
}
_UV = {"index-url": "UV_INDEX_URL", "extra-index-url": "UV_EXTRA_INDEX_URL", "find-links": "UV_FIND_LINKS", "url": "UV_INDEX"}
_ANSIBLE = {
    "library": "ANSIBLE_LIBRARY",
    "module_utils": "ANSIBLE_MODULE_UTILS",
    "ssh_executable": "ANSIBLE_SSH_EXECUTABLE",
    "ssh_args": "ANSIBLE_SSH_ARGS",
    "vault_password_file": "ANSIBLE_VAULT_PASSWORD_FILE",
    "log_path": "ANSIBLE_LOG_PATH",
    **{f"{kind}_plugins": "ANSIBLE_*_PLUGINS" for kind in ("action", "callback", "connection", "filter", "lookup", "strategy", "vars")},
}
_JAVASCRIPT = ("npm", "npx", "pnpm", "yarn", "bun")
# file -> the programs that read it, and the variable for each key
_FILES: "dict[str, tuple[tuple[str, ...], dict[str, str]]]" = {
    ".cargo/config.toml": (("cargo",), _CARGO),
    ".cargo/config": (("cargo",), _CARGO),
    ".npmrc": (_JAVASCRIPT, _NPM),
    ".yarnrc.yml": (("yarn",), {"npmRegistryServer": "YARN_NPM_REGISTRY_SERVER", "yarnPath": "YARN_YARN_PATH"}),
    ".yarnrc": (("yarn",), {"registry": "YARN_REGISTRY", "yarn-path": "YARN_YARN_PATH"}),
    "bunfig.toml": (("bun",), {"registry": "BUN_CONFIG_REGISTRY", "preload": "BUN_CONFIG_PRELOAD"}),
    "uv.toml": (("uv", "uvx"), _UV),
    "pyproject.toml": (("uv", "uvx"), _UV),
    "ansible.cfg": (("ansible", "ansible-playbook", "ansible-pull", "ansible-console", "ansible-inventory", "ansible-galaxy"), _ANSIBLE),
}
# a file that these are given holds settings as those of -o (ssh_config(5))
_SSH = ("ssh", "scp", "sftp")
# each line of .bazelrc is a command and options that its runs get (bazel.build/run/bazelrc)
_BAZEL = ("bazel", "bazelisk")
_HOSTED = (cap.UNKNOWN, cap.EGRESS, cap.REMOTE_CODE)  # told apart by the options they come from
PROGRAMS = frozenset((*_SSH, *_BAZEL, *(program for programs, _ in _FILES.values() for program in programs)))
_LINES = 200


def effects(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """What the settings do that the request wrote for this program, in its folder or in that of the project."""
    folders = dict.fromkeys((*(cwd for cwd in shell.cwds if cwd), walk.request.workspace or ""))
    known = [variable for spec in reading.specs for variable in spec.environment]
    found: list[Effect] = []
    for name, (programs, keys) in _FILES.items():
        if reading.path[0] not in programs:
            continue
        for folder in filter(None, folders):
            for made in shell.made.get(places.absolute(name, folder)):
                walk.steps += 1
                for key, value in _pairs((made.content if made is not None else None) or "", keys):
                    variable = _of_name(keys[key], known)
                    if variable is not None and value not in variable.harmless:
                        found += variables.obeyed(walk, key, variable, literal(value), reading, shell, frame, True)
    if reading.path[0] in _BAZEL:
        texts = [made.content for folder in filter(None, folders) for made in shell.made.get(places.absolute(".bazelrc", folder)) if made]
        return [effect for text in texts if text for effect in _of_bazel(walk, text, reading, shell, frame)]
    return found + (_of_ssh(walk, reading, shell, frame) if reading.path[0] in _SSH else [])


def _of_bazel(walk: "Walk", content: str, reading: "Reading", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """What the options in a .bazelrc do that this run gets, and those that name another place; what else is not known is the project's."""
    words = [word.strip("\"'") for line in content.split("\n")[:_LINES] if line.lstrip()[:1] != "#" for word in line.split()[1:]]
    walk.steps += len(words)
    own = read(reading.specs[0], (literal(reading.path[0]), literal("build"), *map(literal, words)))
    setting = walk.setting(shell, frame)
    effects = [effect for effect in fx.of_options(own, setting, own.uses) if effect.capability not in _HOSTED]
    for given in own.given:
        if cap.EGRESS in given.option.effects or cap.REMOTE_CODE in given.option.effects:
            effects += [
                fx.Effect(each, "", fx.host_of(field), fx.HOST, False, given.name)
                for each in given.option.effects
                for field in given.values
            ]
    programs = [given.name for given in own.given if v.PROGRAM in given.option.takes]
    strange = {word_text(field) for field in own.unknown}
    beyond = [word for word in words if ("://" in word and word in strange) or elsewhere.loaded(word, walk.request)]
    return effects + [fx.opaque(cap.UNREAD_SCRIPT, word) for word in (*programs, *beyond)]


def _of_ssh(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """The settings of a file that the request wrote and that -F names."""
    setting = walk.setting(shell, frame)
    paths = [path for field in reading.values("-F") for path in fx.paths_of(field, setting)]
    texts = [made.content or "" for path in paths for made in shell.made.get(path) if made is not None]
    if not texts:
        return []
    walk.steps += sum(map(len, texts)) >> 5
    return code.run_findings(walk, analysers.load("ssh_file")(reading, literal("\n".join(texts))), reading, shell, frame, setting)


def _of_name(name: str, known: "list[Variable]") -> "Variable | None":
    return next((variable for variable in known if name in variable.names), None)


def _pairs(content: str, keys: "dict[str, str]") -> "Iterator[tuple[str, str]]":
    """KEY = VALUE, KEY: VALUE or KEY "VALUE" of the keys that count; the elements of a list with blanks between."""
    section = ""
    for line in content.split("\n")[:_LINES]:
        text = line.strip()
        if text[:1] == "[":
            section = text
            continue
        if text[:1] in ("#", ";") or not text:
            continue
        marks = [at for at in (text.find("="), text.find(": "), text.find(" ")) if at > 0]
        at = min(marks, default=-1)
        key = text[:at].strip().rstrip(":").strip("\"' ").rpartition(":")[2].rpartition(".")[2] if at > 0 else ""
        if key not in keys or (key == "url" and "index" not in section):
            continue
        value = text[at:].lstrip("=: ").split(" #")[0].strip()
        parts = value[1:-1].split(",") if value[:1] == "[" and value[-1:] == "]" else [value]
        yield key, " ".join(part.strip().strip("'\"") for part in parts)
