"""Manifests of Kubernetes and of compose that are known whole: pods that get the host, grants of every power, jobs that run again.

In: the texts a client is given (standard input, files the request wrote, what lies there).  The texts are not parsed: words behind keys are enough,
and what is written otherwise is a change that is asked about all the same.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import script_content
from capfence_sh.reading import word_text
from capfence_sh.walk import overlapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.effect import Effect
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Origin, Walk

_VERBS = {
    "kubectl": ("apply", "create", "replace", "patch"),
    "oc": ("apply", "create", "replace", "patch"),
    "docker": ("up", "run", "create", "start"),
    "podman": ("play",),
}
# programs that change the files which a text names
_PATCHED = {"patch": ((),), "git": (("apply",), ("am",))}
PROGRAMS = frozenset((*_VERBS, *_PATCHED))
_COMPOSE_FILES = ("compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml")
_YES = ("true", "yes", "on")
_SWITCHES = ("privileged:", "hostPID:", "hostIPC:", "hostNetwork:")
_HOST_MODES = ("pid:", "ipc:", "userns_mode:")
_POWERS = frozenset(("SYS_ADMIN", "SYS_PTRACE", "SYS_MODULE", "SYS_RAWIO", "DAC_READ_SEARCH", "BPF", "CAP_SYS_ADMIN"))
_GRANTED = ("cluster-admin", "system:masters", "admin")
_BINDINGS = ("ClusterRoleBinding", "RoleBinding")
_HOOKS = ("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")
# folders of a host that hold what a service works on
_ORDINARY = ("/data", "/srv/", "/mnt/", "/media/", "/tmp/", "/opt/", "/home/", "/workspace", "/app", "/var/tmp/", "/var/log/", "/var/lib/")
_SOCKETS = ("docker.sock", "containerd.sock", "podman.sock", "crio.sock")


def given(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame", origins: "Sequence[Origin]") -> "list[Effect]":
    """What the manifests, or the patches, that a command applies ask for."""
    program = reading.path[0]
    words = reading.path[1:]
    if program in _PATCHED and words[-1:] in _PATCHED[program]:
        from capfence_sh import patches

        return patches.written(walk, reading, shell, frame)
    if program not in _VERBS or not set(words) & set(_VERBS[program]) or (program == "docker" and "compose" not in words):
        return []
    found: list[Effect] = []
    for text in _texts(walk, reading, shell, frame, list(origins)):
        walk.steps += len(text) >> 8
        found += [fx.plain(capability, evidence, evidence) for capability, evidence in asked(text)]
    return found


def _texts(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame", origins: "list[Origin]") -> list[str]:
    setting = walk.setting(shell, frame)
    texts: list[str | None] = []
    paths: list[str] = []
    named = reading.values("-f", "-p", "--patch") if reading.path[0] != "docker" else reading.values("-f", "--file")
    for field in named:
        name = word_text(field)
        if name in ("-", "/dev/stdin"):
            texts.append(frame.stdin.text)
        elif name is not None and name[:1] == "{":
            texts.append(name)
        else:
            texts += [origin.text for origin in overlapping(origins, field)]
            paths += fx.paths_of(field, setting)
    if not named and reading.path[0] == "docker":
        paths += [f"{cwd}/{name}" for cwd in shell.cwds if cwd for name in _COMPOSE_FILES]
    for path in paths:
        for made in shell.meanings(path):
            texts.append(made.content if made is not None else script_content.read(walk, path, frame))
    return [text for text in texts if text]


def asked(text: str) -> list[tuple[str, str]]:
    """(capability, evidence) of what a manifest asks for beyond running something."""
    words = _plain(text)
    pairs = list(zip(words, [*words[1:], ""]))
    kinds = [value for key, value in pairs if key == "kind:"]
    found: list[tuple[str, str]] = []
    for position, (key, value) in enumerate(pairs):
        if (key in _SWITCHES and value.lower() in _YES) or (key in _HOST_MODES and value == "host"):
            found.append((cap.ROOT_ACCESS, f"{key} {value}"))
        elif key == "hostPath:":
            path = next((each for name, each in pairs[position + 1 : position + 6] if name == "path:"), "/")
            if not path.startswith(_ORDINARY):
                found.append((cap.ROOT_ACCESS, f"hostPath {path}"))
        elif key in _POWERS or _mounts(key):
            found.append((cap.ROOT_ACCESS, key))
        elif key == "name:" and value in _GRANTED and any(kind in _BINDINGS for kind in kinds):
            found.append((cap.ROOT_ACCESS, value))
        elif (
            key in ("verbs:", "resources:")
            and "*" in words[position + 1 : position + 3]
            and any(kind in ("ClusterRole", "Role") for kind in kinds)
        ):
            found.append((cap.ROOT_ACCESS, f"{key} *"))
    found += [(cap.ROOT_ACCESS, kind) for kind in kinds if kind in _HOOKS]
    found += [(cap.PERSISTENCE, kind) for kind in kinds if kind == "CronJob"]
    return found


def _mounts(word: str) -> bool:
    """A volume of compose: HOST:CONTAINER with a folder of the host that gives the host."""
    source, colon, _ = word.partition(":")
    if not colon or source[:1] != "/" or "//" in word:
        return False
    return source.endswith(_SOCKETS) or not (source + "/").startswith(_ORDINARY)


def _plain(text: str) -> list[str]:
    """The words of YAML or JSON: quotes, brackets and the dashes of lists left out, keys with their colon."""
    lines = [line.partition(" #")[0] for line in text.replace('":', ": ").replace("':", ": ").split("\n") if line.lstrip()[:1] != "#"]
    joined = "\n".join(lines)
    for mark in "\"'{}[],":
        joined = joined.replace(mark, " ")
    return [word for word in joined.split() if word not in ("-", "|", ">")]
