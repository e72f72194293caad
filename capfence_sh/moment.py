"""The time and this process, as fields of a record."""

import posix
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.audit_chain import Record


def taken() -> "Record":
    """The time and this process; taken under the lock, so their order is that of `seq` unless a clock was set."""
    now = time.time_ns()
    second = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now // 10**9))
    return {
        "ts": f"{second}.{now // 10**6 % 1000:03d}Z",
        "boot": _boot_id(),
        "mono": time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1000,
        "pid": posix.getpid(),
        "ppid": posix.getppid(),
        "session": posix.getsid(0),
    }


def _boot_id() -> str:
    try:
        descriptor = posix.open("/proc/sys/kernel/random/boot_id", posix.O_RDONLY | posix.O_NOFOLLOW | posix.O_NOCTTY | posix.O_CLOEXEC)
    except OSError:
        return ""  # a container without /proc: `mono` alone tells less, and nothing depends on it
    try:
        return posix.read(descriptor, 36).decode("ascii", "replace")
    finally:
        posix.close(descriptor)
