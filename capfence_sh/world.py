"""Worlds that are not this machine: a table of files (tests, policy examples), and a machine on which every known program is installed (batches).

Pure.  In: paths and names.  Out: the values of `request`.
"""

from capfence_sh.environment import DEFAULT_PATH
from capfence_sh.request import ESCALATION_NONE, FOLDER, LINK, OWN_TOOLS, REGULAR, TRUSTED, UNTRUSTED, Program, Request, Stat
from capfence_sh.site_commands import NONE, lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.request import World
    from capfence_sh.site_commands import SiteCommands

_SYSTEM = ("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin")


class DictWorld:
    """files: path -> text or bytes of a regular file, None for a folder; the folders above are there too.  links: path -> target.

    A program of the catalogue, or of `described`, is installed in /usr/bin, unless the table has another file of its name earlier on the PATH.  Everything
    outside the system folders belongs to `uid`.
    """

    __slots__ = ("_described", "_files", "_links", "_uid")

    def __init__(
        self,
        files: "Mapping[str, str | bytes | None] | None" = None,
        links: "Mapping[str, str] | None" = None,
        uid: int = 1000,
        described: "SiteCommands" = NONE,
    ) -> None:
        self._described = described
        self._files = dict(files or {})
        self._links = dict(links or {})
        self._uid = uid
        for path in (*self._files, *self._links):
            while path := path.rpartition("/")[0]:
                self._files.setdefault(path, None)

    def resolve(self, name: str, path: str) -> Program | None:
        """A file of the table (with a slash: that one; else the first along `path`), else a catalogue program in /usr/bin."""
        places = [name] if "/" in name else [(entry or ".") + "/" + name for entry in path.split(":")]
        for place in places if self._files else ():
            found = self._program(place)
            if found is not None:
                return found
        return _installed(name, self._described)

    def lstat(self, path: str) -> Stat | None:
        if path in self._links:
            return Stat(LINK, self._uid, 0o777, 1, len(self._links[path]), 1, 1)
        if path not in self._files:
            return None
        content = self._files[path]
        if content is None:
            return Stat(FOLDER, self._uid, 0o755, 2, 4096, 1, 1)
        return Stat(REGULAR, self._uid, 0o644, 1, len(content), 1, 1)

    def readlink(self, path: str) -> str | None:
        return self._links.get(path)

    def read(self, path: str, limit: int) -> bytes | None:
        content = self._files.get(path)
        if content is None:
            return None
        return (content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content)[: limit + 1]

    def _program(self, path: str) -> Program | None:
        data = self.read(path, 1)
        if data is None:
            return None
        if not path.startswith("/"):
            return Program(path, UNTRUSTED, data == b"#!")
        return Program(path, TRUSTED if path.rpartition("/")[0] in _SYSTEM else OWN_TOOLS, data == b"#!")


class Assumed:
    """Another world in which the programs it lacks are installed: a batch judges commands of machines that are not this one."""

    __slots__ = ("_described", "_found", "_world", "lstat", "read", "readlink")

    def __init__(self, world: "World", described: "SiteCommands" = NONE) -> None:
        self._described = described
        self._world = world
        self._found: dict[tuple[str, str], Program | None] = {}
        self.lstat = world.lstat
        self.readlink = world.readlink
        self.read = world.read

    def resolve(self, name: str, path: str) -> Program | None:
        key = name, path
        if key not in self._found:
            self._found[key] = self._world.resolve(name, path) or _installed(name, self._described)
        return self._found[key]


def _installed(name: str, described: "SiteCommands") -> Program | None:
    folder, slash, last = name.rpartition("/")
    if (slash and folder not in _SYSTEM) or not last or lookup(last, described) is None:
        return None
    return Program(name if slash else "/usr/bin/" + name, TRUSTED, False)


def example_request(
    cwd: str = "/workspace",
    env: "Mapping[str, str] | None" = None,
    files: "Mapping[str, str | bytes | None] | None" = None,
    actor: str = "user",
    environment: str = "",
    escalation: int = ESCALATION_NONE,
    tty: bool = False,
    commands: "SiteCommands" = NONE,
) -> Request:
    """The fixed world in which the examples of a policy are judged: workspace /workspace, uid 1000, home /home/user, nothing else there."""
    return Request(
        actor=actor,
        claimed_actor="",
        user="user",
        uid=1000,
        euid=1000,
        escalation=escalation,
        no_new_privs=False,
        cwd=cwd,
        workspace="/workspace",
        home="/home/user",
        passwd_home="/home/user",
        host="example",
        environment=environment,
        claimed_environment="",
        env={"PATH": DEFAULT_PATH, **(env or {})},
        tty=tty,
        world=DictWorld(files, described=commands),
        commands=commands,
    )
