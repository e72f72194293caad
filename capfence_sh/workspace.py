"""The folder whose files are the caller's project, or "" when there is none: then everything is outside.

Pure: asks the request's world.  The version-control root above the working directory, else the working directory itself; but only a folder
that belongs to the caller and is not a home, a temporary or a system folder.
"""

from capfence_sh.homes import folders as folders_of_homes
from capfence_sh.request import FOLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.request import World

_MARKS = (".git", ".hg", ".svn", ".jj", ".bzr")
# never, with everything below
_SYSTEM = ("/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/libx32", "/proc", "/run", "/sbin", "/sys", "/usr")
# never, with everything below, unless a version-control root says that it is a project (a build server keeps its checkouts in /var/lib)
_STATE = ("/var/backups", "/var/cache", "/var/lib", "/var/log", "/var/mail", "/var/run", "/var/spool")
# never themselves
_SHARED = ("/", "/home", "/media", "/mnt", "/opt", "/root", "/srv", "/tmp", "/var", "/var/tmp")


def find(cwd: str, uid: int, homes: tuple[str, ...], world: "World", supposed: bool = False) -> str:
    """The workspace of a caller `uid` that stands in `cwd` (absolute, links resolved).

    supposed: the folder need not exist; one that does not is taken for the caller's own.
    """
    root = _version_control_root(cwd, world)
    if root and _is_own(root, uid, world) and _may_be(root, homes):
        return root
    own = _is_own(cwd, uid, world) or (supposed and world.lstat(cwd) is None)
    return cwd if own and _may_be(cwd, homes) and not _below(cwd, _STATE) else ""


def narrowed(workspace: str, wanted: str) -> str:
    """The workspace a caller asks for: only a folder inside the one it has."""
    return wanted if workspace and _below(wanted, (workspace,)) else ""


def _version_control_root(cwd: str, world: "World") -> str:
    folder = cwd
    while folder not in ("", "/"):
        if any(world.lstat(folder + "/" + mark) is not None for mark in _MARKS):
            return folder
        folder = folder.rpartition("/")[0]
    return ""


def _is_own(folder: str, uid: int, world: "World") -> bool:
    facts = world.lstat(folder)
    return facts is not None and facts.kind == FOLDER and facts.uid == uid


def _may_be(folder: str, homes: tuple[str, ...]) -> bool:
    return (
        folder not in _SHARED
        and folder not in homes
        and not _below(folder, _SYSTEM)
        and folder.rpartition("/")[0] not in folders_of_homes(homes)
    )


def _below(path: str, folders: tuple[str, ...]) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in folders)
