"""The path of a policy -> a Policy: who may have written it, its bytes, and its compiled form beside it.

The compiled form is a cache: marshal under NAME.yaml.compiled, valid for one policy text, one package source and one interpreter, and believed
only if it is owned by the owner of the policy and nobody else can write it.  Without a valid one the YAML is compiled, and the result kept if
this process may write there.
"""

import marshal
import posix
import sys

from capfence_sh.audit_chain import hexdigest
from capfence_sh.errors import CapfenceError
from capfence_sh.policy import Policy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import stat_result

    from capfence_sh.policy import CompiledPolicy
    from capfence_sh.policy_examples import Judge

MAX_SIZE = 4 << 20
_FORMAT = 1
_MAGIC = b"capfence policy\n"
_MAX_LINKS = 40
_READ = posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_CLOEXEC | posix.O_NONBLOCK
_CREATE = posix.O_WRONLY | posix.O_CREAT | posix.O_EXCL | posix.O_NOFOLLOW | posix.O_CLOEXEC
_KIND, _REGULAR, _FOLDER, _LINK = 0o170000, 0o100000, 0o040000, 0o120000
_STICKY, _GROUP_WRITES, _OTHERS_WRITE = 0o1000, 0o020, 0o002


def load(path: str, package_hash: str, judge: "Judge", compatible: bool = False) -> Policy:
    """Load a policy; CapfenceError when it is missing, could have been written by others, or has a mistake.

    package_hash: identifies the sources of this package.  judge: judges the examples, when the policy must be compiled.
    compatible: accept allow rules that compare text, as CapFence does.
    """
    place = _trusted_place(path)
    data, stat = _policy_bytes(place, path)
    sha256 = hexdigest(data).decode()
    key = hexdigest(f"{_FORMAT} {sys.implementation.cache_tag} {sha256} {package_hash} {compatible}".encode())
    compiled = _kept(place + ".compiled", key, stat.st_uid)
    if compiled is None:
        compiled = _compiled(data, path, judge, compatible)
        if stat.st_uid == posix.geteuid():
            _keep(place + ".compiled", key, compiled, stat.st_mode & 0o644)
    return Policy(path, sha256, compiled)


def packaged(name: str) -> str:
    """The path of a policy that comes with the package, installed or in a source tree."""
    folder = __file__.rpartition("/")[0]
    for place in (folder, folder.rpartition("/")[0]):
        path = f"{place}/policies/{name}.yaml"
        if _lstat(path) is not None:
            return path
    raise CapfenceError(f"no packaged policy is called {name}")


def _compiled(data: bytes, path: str, judge: "Judge", compatible: bool) -> "CompiledPolicy":
    from capfence_sh.policy_compile import compile_policy
    from capfence_sh.policy_yaml import parse

    return compile_policy(parse(data, path), judge, compatible)


# ---- who may have written it ---------------------------------------------------------------------------------------------


def _trusted_place(path: str) -> str:
    """The path with the links of its folders followed; CapfenceError when someone else can put another file there."""
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
    """None for a folder that only root and this user can change, the target for a link of theirs."""
    stat = _lstat(folder)
    if stat is None:
        raise CapfenceError(f"{path}: there is no such policy file")
    if stat.st_uid not in (0, posix.geteuid()):
        raise CapfenceError(f"{path}: refused, because {folder} belongs to another user (uid {stat.st_uid})")
    if stat.st_mode & _KIND == _LINK:
        return posix.readlink(folder)
    if stat.st_mode & _KIND != _FOLDER:
        raise CapfenceError(f"{path}: {folder} is not a folder")
    if not stat.st_mode & _STICKY and _others_write(stat):
        raise CapfenceError(f"{path}: refused, because others can write in {folder}")
    return None


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


def _lstat(path: str) -> "stat_result | None":
    try:
        return posix.lstat(path)
    except OSError:
        return None


# ---- bytes ---------------------------------------------------------------------------------------------------------------


def _policy_bytes(place: str, path: str) -> "tuple[bytes, stat_result]":
    try:
        descriptor = posix.open(place, _READ)
    except FileNotFoundError as error:
        raise CapfenceError(f"{path}: there is no such policy file") from error
    except OSError as error:
        reason = "it is a symbolic link" if _is_link(place) else error.strerror
        raise CapfenceError(f"{path}: the policy cannot be read: {reason}") from error
    try:
        stat = posix.fstat(descriptor)
        _check_file(stat, path)
        return _read(descriptor, path), stat
    finally:
        posix.close(descriptor)


def _is_link(place: str) -> bool:
    stat = _lstat(place)
    return stat is not None and stat.st_mode & _KIND == _LINK


def _check_file(stat: "stat_result", path: str) -> None:
    if stat.st_mode & _KIND != _REGULAR:
        raise CapfenceError(f"{path}: the policy is not a regular file")
    if stat.st_uid not in (0, posix.geteuid()):
        raise CapfenceError(f"{path}: refused, because the policy belongs to another user (uid {stat.st_uid})")
    if _others_write(stat):
        raise CapfenceError(f"{path}: refused, because others can write the policy (mode {stat.st_mode & 0o7777:04o})")


def _read(descriptor: int, path: str) -> bytes:
    parts: list[bytes] = []
    room = MAX_SIZE + 1
    while room > 0:
        part = posix.read(descriptor, room)
        if not part:
            break
        parts.append(part)
        room -= len(part)
    if room <= 0:
        raise CapfenceError(f"{path}: the file is larger than {MAX_SIZE >> 20} MiB")
    return b"".join(parts)


# ---- the compiled form ---------------------------------------------------------------------------------------------------


def _kept(place: str, key: bytes, owner: int) -> "CompiledPolicy | None":
    """The compiled form, if there is one that is valid for the key and that only the owner of the policy could have written."""
    try:
        descriptor = posix.open(place, _READ)
    except OSError:
        return None
    try:
        stat = posix.fstat(descriptor)
        if stat.st_mode & _KIND != _REGULAR or stat.st_uid != owner or stat.st_mode & (_GROUP_WRITES | _OTHERS_WRITE):
            return None
        data = posix.read(descriptor, stat.st_size)
    except OSError:
        return None
    finally:
        posix.close(descriptor)
    head = _MAGIC + key
    if not data.startswith(head):
        return None
    try:
        compiled: CompiledPolicy = marshal.loads(data[len(head) :])
    except (EOFError, TypeError, ValueError):
        return None
    return compiled


def _keep(place: str, key: bytes, compiled: "CompiledPolicy", mode: int) -> None:
    """Put the compiled form beside the policy in one step; where that is not possible, the next start compiles again."""
    temporary = f"{place}.{posix.getpid()}"
    try:
        descriptor = posix.open(temporary, _CREATE, 0o600)
    except OSError:
        return
    try:
        _write(descriptor, _MAGIC + key + marshal.dumps(compiled))
        posix.fchmod(descriptor, mode)
        posix.fdatasync(descriptor)
        posix.rename(temporary, place)
    except OSError:
        _discard(temporary)
    finally:
        posix.close(descriptor)


def _discard(path: str) -> None:
    try:
        posix.unlink(path)
    except OSError:
        return  # it is already gone, or the file system has become read-only: nobody reads this name


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[posix.write(descriptor, data) :]
