"""The path of a file that rules over this user -> its bytes, if nobody but root and this user can have written it.

Refused: a file or a folder on the way of another owner; a file that others can write; a folder that others can write and that lacks the sticky
bit; a symbolic link as the file itself.  Links on the way are followed if they belong to root or this user.
"""

import posix

from capfence_sh.errors import CapfenceError
from capfence_sh.subject import roots

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import stat_result

MAX_SIZE = 4 << 20
OPEN = posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_CLOEXEC | posix.O_NONBLOCK
_MAX_LINKS = 40
_PIECE = 1 << 16  # bytes read at once
_KIND, _REGULAR, _FOLDER, _LINK = 0o170000, 0o100000, 0o040000, 0o120000
_STICKY, _GROUP_WRITES, _OTHERS_WRITE = 0o1000, 0o020, 0o002


class TrustedFile:
    """`place`: the path with the links on the way followed; `data`: the content; `owner`: uid; `mode`: permission bits."""

    __slots__ = ("data", "mode", "owner", "place")

    def __init__(self, place: str, data: bytes, owner: int, mode: int) -> None:
        self.place = place
        self.data = data
        self.owner = owner
        self.mode = mode


def read(path: str) -> TrustedFile:
    """Read a file; CapfenceError when it is missing or could have been written by others."""
    place = _place(path)
    try:
        descriptor = posix.open(place, OPEN)
    except FileNotFoundError as error:
        raise CapfenceError(f"{path}: there is no such file") from error
    except OSError as error:
        reason = "it is a symbolic link" if _is_link(place) else error.strerror
        raise CapfenceError(f"{path} cannot be read: {reason}") from error
    try:
        stat = posix.fstat(descriptor)
        _check_file(stat, path)
        return TrustedFile(place, _all_of(descriptor, path), stat.st_uid, stat.st_mode & 0o7777)
    finally:
        posix.close(descriptor)


def read_beside(place: str, owner: int) -> bytes | None:
    """A file beside a trusted one, if it is a regular file of `owner` that nobody else can write."""
    try:
        descriptor = posix.open(place, OPEN)
    except OSError:
        return None
    try:
        stat = posix.fstat(descriptor)
        if stat.st_mode & _KIND != _REGULAR or stat.st_uid != owner or stat.st_mode & (_GROUP_WRITES | _OTHERS_WRITE):
            return None
        return posix.read(descriptor, stat.st_size)
    except OSError:
        return None
    finally:
        posix.close(descriptor)


# ---- folders -------------------------------------------------------------------------------------------------------------


def _place(path: str) -> str:
    absolute = path if path.startswith("/") else posix.getcwd() + "/" + path
    parts = absolute.split("/")
    name = parts.pop()
    folder, links = "", 0
    _check_folder("/", path)
    while parts:
        part = parts.pop(0)
        if part in ("", "."):
            continue
        if part == "..":
            folder = folder.rpartition("/")[0]
            continue
        target = _check_folder(folder + "/" + part, path)
        if target is None:
            folder += "/" + part
            continue
        links += 1
        if links > _MAX_LINKS:
            raise CapfenceError(f"{path}: too many symbolic links")
        folder = "" if target.startswith("/") else folder
        parts = target.split("/") + parts
    return folder + "/" + name


def _check_folder(folder: str, path: str) -> str | None:
    """None for a folder in which only root and this user can change things, the target for a link of theirs."""
    stat = _lstat(folder)
    if stat is None:
        raise CapfenceError(f"{path}: there is no such file")
    if _is_foreign(stat):
        raise CapfenceError(f"{path} is refused: {folder} belongs to another user (uid {stat.st_uid})")
    if stat.st_mode & _KIND == _LINK:
        return posix.readlink(folder)
    if stat.st_mode & _KIND != _FOLDER:
        raise CapfenceError(f"{path}: {folder} is not a folder")
    if not stat.st_mode & _STICKY and _others_write(stat):
        raise CapfenceError(f"{path} is refused: others can write in {folder}")
    return None


def _lstat(path: str) -> "stat_result | None":
    try:
        return posix.lstat(path)
    except OSError:
        return None


def _is_link(place: str) -> bool:
    stat = _lstat(place)
    return stat is not None and stat.st_mode & _KIND == _LINK


# ---- the file ------------------------------------------------------------------------------------------------------------


def _check_file(stat: "stat_result", path: str) -> None:
    if stat.st_mode & _KIND != _REGULAR:
        raise CapfenceError(f"{path} is not a regular file")
    if _is_foreign(stat):
        raise CapfenceError(f"{path} is refused: it belongs to another user (uid {stat.st_uid})")
    if _others_write(stat):
        raise CapfenceError(f"{path} is refused: others can write it (mode {stat.st_mode & 0o7777:04o})")


def _is_foreign(stat: "stat_result") -> bool:
    return stat.st_uid not in (0, posix.geteuid()) and stat.st_uid not in roots()


def _others_write(stat: "stat_result") -> bool:
    if stat.st_mode & _OTHERS_WRITE:
        return True
    return bool(stat.st_mode & _GROUP_WRITES) and not _is_private_group(stat.st_gid, stat.st_uid)


def _is_private_group(gid: int, uid: int) -> bool:
    """Whether the group is the one that many systems make for each user: named like the user, primary, without other members."""
    import grp
    import pwd

    try:
        user, group = pwd.getpwuid(uid), grp.getgrgid(gid)
    except KeyError:
        return False
    return user.pw_gid == gid and group.gr_name == user.pw_name and set(group.gr_mem) <= {user.pw_name}


def _all_of(descriptor: int, path: str) -> bytes:
    parts: list[bytes] = []
    room = MAX_SIZE + 1
    while room > 0:
        part = posix.read(descriptor, min(room, _PIECE))
        if not part:
            return b"".join(parts)
        parts.append(part)
        room -= len(part)
    raise CapfenceError(f"{path} is larger than {MAX_SIZE >> 20} MiB")
