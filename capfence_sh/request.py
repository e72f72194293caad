"""Who asks, from where, in which environment: facts taken from the OS, and a read-only World to ask for more."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    from capfence_sh.catalog.vocabulary import Command
    from capfence_sh.scope import Scope

    class World(Protocol):
        """Read-only facts about files and programs; every answer is memoised, so that execution can check it again."""

        def resolve(self, name: str, path: str) -> "Program | None":
            """The file that `name` (no slash: searched along `path`, a PATH value) would run; None when there is none."""

        def lstat(self, path: str) -> "Stat | None":
            """Facts about an absolute path, not following a final link; None when it does not exist."""

        def readlink(self, path: str) -> str | None:
            """Target text of a symbolic link; None when it is not one."""

        def read(self, path: str, limit: int) -> bytes | None:
            """At most limit+1 bytes of a regular file; None when it cannot be read."""


# escalation states
ESCALATION_NONE, ESCALATION_SUDO, ESCALATION_ROOT = 0, 1, 2
ESCALATIONS = ("none", "sudo", "root")

# kinds of files
REGULAR, FOLDER, LINK, DEVICE, OTHER = 0, 1, 2, 3, 4

# who can write the file that a program name resolves to
TRUSTED, OWN_TOOLS, UNTRUSTED = 0, 1, 2


class Stat:
    """uid: owner; mode: permission bits; links: number of hard links; kind: REGULAR and so on."""

    __slots__ = ("device", "inode", "kind", "links", "mode", "size", "uid")

    def __init__(self, kind: int, uid: int, mode: int, links: int, size: int, device: int, inode: int) -> None:
        self.kind = kind
        self.uid = uid
        self.mode = mode
        self.links = links
        self.size = size
        self.device = device
        self.inode = inode


class Program:
    """A resolved program: `path` absolute; trust: TRUSTED (only root can write the directory chain), OWN_TOOLS, UNTRUSTED; script: it starts with #!."""

    __slots__ = ("path", "script", "trust")

    def __init__(self, path: str, trust: int, script: bool) -> None:
        self.path = path
        self.trust = trust
        self.script = script


class Request:
    """One request, complete.  Strings are decoded with surrogateescape; nothing in it comes from the caller's claims unless it says `claimed`.

    workspace: absolute path, or "" when there is none (then everything is outside).  home: of the environment; passwd_home: of the passwd entry.
    actor/environment: trusted values or "" (actor defaults to the login name); claimed_*: what the caller says, may only tighten.
    """

    __slots__ = (
        "actor",
        "claimed_actor",
        "claimed_environment",
        "commands",
        "cwd",
        "env",
        "environment",
        "escalation",
        "euid",
        "flags",
        "guard",
        "home",
        "host",
        "no_new_privs",
        "passwd_home",
        "paths",
        "scope",
        "tty",
        "uid",
        "undisturbed",
        "unheeding",
        "user",
        "utf8",
        "workspace",
        "world",
    )

    def __init__(
        self,
        actor: str,
        claimed_actor: str,
        user: str,
        uid: int,
        euid: int,
        escalation: int,
        no_new_privs: bool,
        cwd: str,
        workspace: str,
        home: str,
        passwd_home: str,
        host: str,
        environment: str,
        claimed_environment: str,
        env: dict[str, str],
        tty: bool,
        world: "World",
        guard: tuple[str, ...] = (),
        commands: "Mapping[str, Command] | None" = None,
    ) -> None:
        self.actor = actor
        self.claimed_actor = claimed_actor
        self.user = user
        self.uid = uid
        self.euid = euid
        self.escalation = escalation
        self.no_new_privs = no_new_privs
        self.cwd = cwd
        self.workspace = workspace
        self.home = home
        self.passwd_home = passwd_home
        self.host = host
        self.environment = environment
        self.claimed_environment = claimed_environment
        self.env = env
        self.tty = tty
        self.world = world
        self.guard = guard  # absolute paths of the guard's own files in use: policy, log, image, configuration
        self.commands = commands or {}  # programs that the policy describes, by each of their names
        # what words named, by the folders they were in and whether that is another host; what lies at a path: as far as somebody has asked
        self.paths: dict[tuple[tuple[str, ...], bool], dict[tuple[str, bool], tuple[str, ...]]] = {}
        self.flags: dict[str, int] = {}
        self.scope: Scope | None = None  # in which scripts start, once one did
        # of its environment, once somebody has asked: whether bytes are read as we read them, nothing disturbs every program, programs heed none of it
        self.utf8: bool | None = None
        self.undisturbed: bool | None = None
        self.unheeding: dict[tuple[Command, ...], bool] = {}
