"""Allowed -> the command itself: the policy enforcement point.  Never returns when the command starts.

Before execve everything that Python or the guard changed in the process is put back (signals, LC_CTYPE, descriptors), and the facts the
verdict rests on are asked again.  Whatever stops it is a CapfenceError with the status that a shell would have; only a file that the
kernel cannot execute by itself (ENOEXEC: a script without `#!`) comes back to the pipeline, which judges it as a script.
"""

import fcntl
import posix
import sys

from capfence_sh import pinned_bash, plan
from capfence_sh.errors import EXIT_FAILED, EXIT_NOT_FOUND, EXIT_REFUSED, CapfenceError, Unreachable
from capfence_sh.machine import encoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal as _signal
    from typing import NoReturn

    from capfence_sh.decision import Allowed
else:
    import _signal

FIRST_DESCRIPTOR = 10  # below are the command's own
_ENOENT, _ENOEXEC = 2, 8
_ACCESS = posix.O_RDONLY | posix.O_WRONLY | posix.O_RDWR
_SEALS = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE
_COERCED = (b"C.UTF-8", b"C.utf8", b"UTF-8")


class NotExecutable(Exception):
    """The kernel takes the file for no program: a script without `#!`.  argv: as it was to be run, the file as a shell would name it first."""

    def __init__(self, argv: tuple[str, ...]) -> None:
        super().__init__(argv[0])
        self.argv = argv


def hold_standard_descriptors() -> None:
    """Open /dev/null on those of 0, 1, 2 that are closed, so that no file of ours lands there; execve closes them again."""
    for number in (0, 1, 2):
        try:
            posix.fstat(number)
        except OSError:
            posix.open("/dev/null", posix.O_RDWR | posix.O_CLOEXEC)


def held_guard_file(guard: tuple[str, ...]) -> str:
    """A file of the guard that an inherited descriptor can write to, "" when there is none: it would pass to the command."""
    for name in posix.listdir("/proc/self/fd"):
        try:
            if fcntl.fcntl(int(name), fcntl.F_GETFL) & _ACCESS == posix.O_RDONLY:
                continue
            target = posix.readlink(b"/proc/self/fd/" + name.encode()).decode("utf-8", "surrogateescape")
        except OSError:
            continue  # the descriptor that listed the folder
        if any(target == own or target.startswith(own.rstrip("/") + "/") for own in guard):
            return target
    return ""


def original_words() -> tuple[str, tuple[str, ...]]:
    """(argv[0], the words after it) byte for byte; Python decodes them by the locale, which not every byte survives."""
    called, *words = sys.argv
    if all(word.isascii() for word in words):
        return called, tuple(words)
    everything = _whole("/proc/self/cmdline").removesuffix(b"\0").split(b"\0")
    return called, tuple(word.decode("utf-8", "surrogateescape") for word in everything[-len(words) :])


def original_environment() -> dict[str, str]:
    """The environment we were started with.

    Under the C locale Python sets LC_CTYPE for itself (PEP 538); the kernel still shows what was there at execve.
    """
    given = dict(posix.environ)
    if given.get(b"LC_CTYPE") in _COERCED:
        entries = _whole("/proc/self/environ").split(b"\0")
        before = next((entry[len(b"LC_CTYPE=") :] for entry in entries if entry.startswith(b"LC_CTYPE=")), None)
        if before is None:
            del given[b"LC_CTYPE"]
        else:
            given[b"LC_CTYPE"] = before
    return {name.decode("utf-8", "surrogateescape"): value.decode("utf-8", "surrogateescape") for name, value in given.items()}


def _whole(path: str) -> bytes:
    descriptor = posix.open(path, posix.O_RDONLY | posix.O_CLOEXEC)
    try:
        data = b""
        while piece := posix.read(descriptor, 1 << 16):
            data += piece
        return data
    finally:
        posix.close(descriptor)


def run(allowed: "Allowed") -> "NoReturn":
    """Become the command.  Raises NotExecutable (see above) or CapfenceError."""
    granted = allowed.run
    if not isinstance(granted, plan.Run):
        raise Unreachable("a permission without a plan")
    changed = granted.world.changed()
    if changed:
        raise CapfenceError(f"{changed} changed while the command was judged; nothing was run", EXIT_REFUSED)
    planned = granted.plan
    path, argv = (planned.path, planned.argv) if isinstance(planned, plan.Direct) else _shell(planned)
    env = {encoded(name): encoded(value) for name, value in planned.env.items()}
    if granted.null_stdin:
        posix.dup2(posix.open("/dev/null", posix.O_RDONLY | posix.O_CLOEXEC), 0)
    # Python ignores these two, and ignored signals survive execve; a handled one (SIGINT) becomes the default again by itself.
    _signal.signal(_signal.SIGPIPE, _signal.SIG_DFL)
    _signal.signal(_signal.SIGXFSZ, _signal.SIG_DFL)
    try:
        posix.execve(encoded(path), [encoded(word) for word in argv], env)
    except OSError as error:
        raise _failure(error, path, argv) from error
    posix._exit(EXIT_FAILED)  # fail safe


def _shell(planned: plan.Shell) -> tuple[str, tuple[str, ...]]:
    bash = planned.bash
    if pinned_bash.identity(bash.path) != bash.identity:
        raise CapfenceError(f"{bash.path} changed while the command was judged")
    copy = "" if planned.sealed is None else _sealed(planned.sealed)
    return bash.path, ("bash", *planned.argv(copy))


def _sealed(content: bytes) -> str:
    """A copy of a script that nobody can change any more; the shell reads it from an inherited descriptor."""
    memory = posix.memfd_create("capfence-script", posix.MFD_CLOEXEC | posix.MFD_ALLOW_SEALING)
    written = 0
    while written < len(content):
        written += posix.write(memory, content[written:])
    fcntl.fcntl(memory, fcntl.F_ADD_SEALS, _SEALS)
    return f"/proc/self/fd/{fcntl.fcntl(memory, fcntl.F_DUPFD, FIRST_DESCRIPTOR)}"


def _failure(error: OSError, path: str, argv: tuple[str, ...]) -> Exception:
    """As a shell says it: 127 when there is no such file (or interpreter), else 126."""
    if error.errno == _ENOEXEC:
        return NotExecutable(argv if "/" in argv[0] else (path, *argv[1:]))
    return CapfenceError(f"{argv[0]}: {error.strerror}", EXIT_NOT_FOUND if error.errno == _ENOENT else EXIT_REFUSED)
