"""The one bash that scripts run in -> its path and identity: the verdict holds for this shell and no other.

Never `sh`, never $SHELL, never by PATH: an absolute path that only root can write, an ELF program (so it is not a launcher of ours under
that name), of a version whose grammar `syntax` knows.
"""

import posix

from capfence_sh.errors import CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.machine import OSWorld

CANDIDATES = ("/usr/bin/bash", "/bin/bash", "/run/current-system/sw/bin/bash", "/usr/local/bin/bash")
MINORS = (b"0", b"1", b"2", b"3")  # of version 5

_MARK = b"@(#)Bash version "
_ELF = b"\x7fELF"
_CHUNK = 1 << 16


class PinnedBash:
    """identity: device, inode, size and ctime of the file."""

    __slots__ = ("identity", "path", "version")

    def __init__(self, path: str, identity: tuple[int, int, int, int], version: str) -> None:
        self.path = path
        self.identity = identity
        self.version = version


def find(world: "OSWorld") -> PinnedBash:
    """The first candidate that exists; one that does not satisfy is a failure of the guard, never passed over."""
    for path in CANDIDATES:
        if world.lstat(path) is not None:
            return _examined(path, world)
    raise CapfenceError("there is no bash in " + ", ".join(CANDIDATES))


def identity(path: str) -> tuple[int, int, int, int]:
    """What must be the same when it is executed."""
    facts = posix.stat(path)
    return (facts.st_dev, facts.st_ino, facts.st_size, facts.st_ctime_ns)


def _examined(path: str, world: "OSWorld") -> PinnedBash:
    if not world.fixed(path):
        raise CapfenceError(f"{path} can be changed by others than root")
    try:
        descriptor = posix.open(path, posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError as error:
        raise CapfenceError(f"cannot read {path}: {error.strerror}") from error
    try:
        if posix.pread(descriptor, len(_ELF), 0) != _ELF:
            raise CapfenceError(f"{path} is not a program but a script")
        found = identity(path)
        version = _version(descriptor, found[2])
    finally:
        posix.close(descriptor)
    major, _, rest = version.partition(b".")
    if major != b"5" or rest.partition(b".")[0] not in MINORS:
        raise CapfenceError(f"{path} is version {version.decode('ascii', 'replace') or 'unknown'}; scripts are judged for bash 5.0 to 5.3")
    return PinnedBash(path, found, version.decode("ascii", "replace"))


def _version(descriptor: int, size: int) -> bytes:
    """The version the program says of itself (what(1)), without running it; the usual builds have it in their last quarter."""
    places = [*range(size * 3 // 4, size, _CHUNK), *range(0, size * 3 // 4, _CHUNK)]
    for place in places:
        data = posix.pread(descriptor, _CHUNK + 64, place)  # 64 more, so that no text is cut in two
        at = data.find(_MARK)
        if at >= 0:
            return data[at + len(_MARK) :].partition(b"(")[0]
    return b""
