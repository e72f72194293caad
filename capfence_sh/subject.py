"""Who asks, taken from the kernel: login name and home of a uid, how it came by its privileges, whether a person sits at the terminal.

Reads /etc/passwd and /proc; the environment is heard only where it makes the answer stricter.
"""

import posix

from capfence_sh.request import ESCALATION_NONE, ESCALATION_ROOT, ESCALATION_SUDO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_PROMOTERS = ("sudo", "sudo-rs", "doas", "pkexec", "run0")
_UNSET = 0xFFFFFFFF  # loginuid of a process that no login started
_MOST_ANCESTORS = 64


class Account:
    """The passwd entry of a uid; home is "" when there is none."""

    __slots__ = ("home", "name", "uid")

    def __init__(self, uid: int, name: str, home: str) -> None:
        self.uid = uid
        self.name = name
        self.home = home


def account(uid: int) -> Account:
    """The passwd entry of a uid; of one that has none, the number as the name."""
    wanted = str(uid).encode()
    for line in _read("/etc/passwd").split(b"\n"):
        fields = line.split(b":")
        if len(fields) == 7 and fields[2] == wanted:
            return Account(uid, _text(fields[0]), _text(fields[5]).rstrip("/"))
    return _from_directory_service(uid)


def _from_directory_service(uid: int) -> Account:
    import pwd  # LDAP, sssd, systemd-userdb: the C library knows how to ask; for everybody else the file is a tenth of the cost

    try:
        entry = pwd.getpwuid(uid)
    except KeyError:
        return Account(uid, str(uid), "")
    return Account(uid, entry.pw_name, entry.pw_dir.rstrip("/"))


def roots() -> tuple[int, ...]:
    """The owners that stand for root: uid 0 and, in a user namespace that does not know every id, the one that all unknown ids look like.

    Sandboxes map only their user; to it the system's files belong to the overflow uid, whom nobody inside can become.
    """
    fields = _read("/proc/self/uid_map").split()
    if len(fields) == 3 and fields[2] == b"4294967295":
        return (0,)
    overflow = _read("/proc/sys/kernel/overflowuid").strip()
    return (0, int(overflow)) if overflow.isdigit() else (0,)


def escalation(uid: int, euid: int, env: "Mapping[str, str]") -> int:
    """How the caller came by its identity: euid 0 is root; another identity than the one that logged in came by sudo."""
    if euid == 0:
        return ESCALATION_ROOT
    if uid != euid or "SUDO_UID" in env or "DOAS_USER" in env or "PKEXEC_UID" in env:
        return ESCALATION_SUDO
    login = _login_uid()
    if login not in (_UNSET, 0):
        return ESCALATION_NONE if login == uid else ESCALATION_SUDO
    return ESCALATION_SUDO if _promoted() else ESCALATION_NONE


def no_new_privs() -> bool:
    """Whether the kernel refuses this process any gain of privilege."""
    return b"\nNoNewPrivs:\t1\n" in _read("/proc/self/status")


def on_terminal() -> bool:
    """Whether all three standard streams are the controlling terminal and we are its foreground job.

    The kernel answers the question for the foreground group only about the controlling terminal of the one who asks.
    """
    group = posix.getpgrp()
    return all(_foreground_group(descriptor) == group for descriptor in (0, 1, 2))


def _foreground_group(descriptor: int) -> int:
    try:
        return posix.tcgetpgrp(descriptor)
    except OSError:
        return -1


def _login_uid() -> int:
    digits = _read("/proc/self/loginuid")
    return int(digits) if digits.isdigit() else _UNSET


def _promoted() -> bool:
    """Whether a sudo or its like, running as root, is among our ancestors."""
    pid = posix.getppid()
    for _ in range(_MOST_ANCESTORS):
        # "PID (NAME) STATE PPID ...": the name may hold anything but its end is the last parenthesis
        name, _, rest = _read(f"/proc/{pid}/stat").partition(b" (")[2].rpartition(b") ")
        fields = rest.split(b" ", 2)
        if len(fields) < 3 or not fields[1].isdigit():
            return False
        if _text(name) in _PROMOTERS and _owner(f"/proc/{pid}") == 0:
            return True
        pid = int(fields[1])
        if pid == 0:
            return False
    return False


def _owner(path: str) -> int:
    try:
        return posix.stat(path).st_uid
    except OSError:
        return -1


def _read(path: str) -> bytes:
    """A whole small file; nothing when it is not there (a container without /proc)."""
    try:
        descriptor = posix.open(path, posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError:
        return b""
    try:
        data = b""
        while piece := posix.read(descriptor, 1 << 16):
            data += piece
        return data
    except OSError:
        return b""  # the process went away meanwhile
    finally:
        posix.close(descriptor)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
