"""One capability with its target: the value that `effects` makes; and the setting in which targets are understood."""

from capfence_sh import capabilities as cap
from capfence_sh.hosts import LOOPBACK
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.request import Request
    from capfence_sh.words import Field

# what kind of thing a target is
NO_TARGET, PATH, HOST, RESOURCE = 0, 1, 2, 3
IMAGE_FOLDERS = ("/", "/app")  # where commands in a container begin: in the root of their image, or in a folder for the work
_READS = frozenset((cap.EXECUTE, cap.REMOTE_READ))
_REMEMBERED = 4096  # places whose flags are kept


class Effect:
    """One capability with its target.

    kind: of shell.opaque, or the verb of shell.project_code, else "".  target: absolute normalised path (PATH; holds a glob when it names many,
    "?" when not known), host name ("loopback" for every spelling of the own host, "?" when not known), or resource; "" when there is none.
    inside: a PATH within the workspace (False for everything else).  evidence: the words that prove it, from the source.
    """

    __slots__ = ("capability", "evidence", "inside", "kind", "target", "target_type")

    def __init__(self, capability: str, kind: str, target: str, target_type: int, inside: bool, evidence: str) -> None:
        self.capability = capability
        self.kind = kind
        self.target = target
        self.target_type = target_type
        self.inside = inside
        self.evidence = evidence

    def key(self) -> tuple[str, str, str, int]:
        """What makes two effects the same one."""
        return (self.capability, self.kind, self.target, self.target_type)


class Setting:
    """Where a command would run: the request, the folders it may be in ("" = any), the source text, and whether that is another host.

    own: temporary files that the script itself made; removing them is a write.  paths, flags: those of the request.
    """

    __slots__ = ("cwds", "flags", "own", "paths", "remote", "request", "source")

    def __init__(self, request: "Request", cwds: tuple[str, ...], source: str, remote: bool, own: "frozenset[str]" = frozenset()) -> None:
        self.own = own
        self.request = request
        self.cwds = cwds
        self.source = source
        self.remote = remote
        if len(request.flags) + len(request.paths) > _REMEMBERED:
            request.flags.clear()
            request.paths.clear()
        paths = request.paths.get((cwds, remote))
        self.paths = request.paths.setdefault((cwds, remote), {}) if paths is None else paths
        self.flags = request.flags

    def evidence(self, field: "Field") -> str:
        """The word as it stands in the source."""
        if field.end > field.start:
            return self.source[field.start : field.end]
        return word_text(field) or "?"


def opaque(kind: str, evidence: str) -> Effect:
    """shell.opaque of this kind."""
    return Effect(cap.OPAQUE, kind, "", NO_TARGET, False, evidence)


def plain(capability: str, evidence: str, target: str = "", kind: str = "") -> Effect:
    """A capability whose target is a resource, or none."""
    return Effect(capability, kind, target, RESOURCE if target else NO_TARGET, False, evidence)


def reads_only(effects: "tuple[Effect, ...]") -> bool:
    """Whether nothing but reads is claimed."""
    return all(effect.capability in _READS for effect in effects)


def stays(effects: "tuple[Effect, ...]") -> bool:
    """Whether nothing but reads and talks to services of the same host are claimed."""
    return all(effect.capability in _READS or (effect.capability == cap.EGRESS and effect.target == LOOPBACK) for effect in effects)
