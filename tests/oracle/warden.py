"""Runs shell snippets in a jail; started by `jail.py` as a program of its own, so that forking stays cheap.

In, on stdin: one marshalled request (argv, stdin, seconds) after another.  Out, on stdout: (the log of the stubs, status or -1, stdout,
stderr) each.
Around every snippet: its own process, mount, network and IPC namespaces, a chroot whose PATH holds only the logging stubs, a throw-away
uid, resource limits, a fresh /tmp and /proc.  When the snippet's first process is done its namespace dies with whatever it left behind.
"""

import contextlib
import ctypes
import marshal
import os
import resource
import select
import signal
import sys
import time

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = (
    0x00020000,
    0x04000000,
    0x08000000,
    0x10000000,
    0x20000000,
    0x40000000,
)
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 8, 32, 0x1000, 0x4000, 0x40000
PR_SET_NO_NEW_PRIVS, PR_SET_PDEATHSIG = 38, 1
GRACE = 0.25  # seconds that background commands get after the shell has ended
LIMITS = (
    (resource.RLIMIT_CPU, 2),
    (resource.RLIMIT_FSIZE, 1 << 20),
    (resource.RLIMIT_NPROC, 100),
    (resource.RLIMIT_NOFILE, 128),
    (resource.RLIMIT_AS, 512 << 20),
    (resource.RLIMIT_CORE, 0),
)
ENVIRONMENT = {"PATH": "/bin", "HOME": "/tmp", "LC_ALL": "C.UTF-8"}

libc = ctypes.CDLL(None, use_errno=True)


def check(result: int, what: str) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), f"{what}: {os.strerror(ctypes.get_errno())}")


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    check(libc.mount(source.encode(), target.encode(), kind.encode(), flags, options.encode()), f"mount {target}")


def enter(root: str) -> int:
    """Leave the host's namespaces and build the jail at `root` (an empty directory); returns the uid that snippets get."""
    flags = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS
    uid = os.geteuid()
    if uid == 0:
        check(libc.unshare(flags), "unshare")
        uid = 60000 + os.getpid() % 5000
    else:
        gid = os.getegid()
        check(libc.unshare(flags | CLONE_NEWUSER), "unshare")
        for name, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
    mount("none", "/", "none", MS_REC | MS_PRIVATE)
    return uid


def furnish(root: str, files: "list[str]", stubs: "dict[str, bytes]") -> None:
    """Copy the shells and their libraries into the jail, write the stubs, make /dev."""
    mount("tmpfs", root, "tmpfs", MS_NOSUID, "size=128m,mode=755")
    for path in files:
        os.makedirs(root + os.path.dirname(path), exist_ok=True)
        with open(path, "rb") as source, open(root + path, "wb") as copy:
            copy.write(source.read())
        os.chmod(root + path, 0o755)
    for directory in ("/bin", "/dev", "/proc", "/tmp", "/log"):
        os.makedirs(root + directory, exist_ok=True)
    for name, content in stubs.items():
        with open(f"{root}/bin/{name}", "wb") as file:
            file.write(content)
        os.chmod(f"{root}/bin/{name}", 0o755)
    os.symlink("/usr/bin/bash", root + "/bin/bash")  # for what hands text to another shell
    mount("tmpfs", root + "/log", "tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, "size=16m,mode=711")
    open(root + "/dev/null", "w").close()
    mount("/dev/null", root + "/dev/null", "none", MS_BIND)
    os.symlink("/proc/self/fd", root + "/dev/fd")
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        os.symlink(f"/proc/self/fd/{number}", f"{root}/dev/{name}")
    mount("none", root, "none", MS_REMOUNT | MS_RDONLY | MS_NOSUID)


def snippet(root: str, uid: int, argv: "list[bytes]", streams: "tuple[int, int, int]") -> None:
    """In the innermost child: give everything up and become the shell."""
    os.setsid()
    os.chroot(root)
    os.chdir("/tmp")
    for target, source in enumerate(streams):
        os.dup2(source, target)
    os.closerange(3, 64)
    for limit, value in LIMITS:
        resource.setrlimit(limit, (value, value))
    for number in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(number, signal.SIG_DFL)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    check(libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")
    os.execve(argv[0], argv, ENVIRONMENT)


def first_process(root: str, uid: int, argv: "list[bytes]", streams: "tuple[int, int, int]") -> int:
    """As pid 1 of the snippet: start the shell, wait for it and, for a moment, for what it left running; returns its status."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    mount("proc", root + "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC)
    mount("tmpfs", root + "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "size=4m,nr_inodes=2k,mode=1777")
    shell = os.fork()
    if shell == 0:
        with contextlib.suppress(OSError):
            snippet(root, uid, argv, streams)
        os._exit(125)
    status = 125
    pid = 0
    while pid != shell:
        pid, raw = os.wait()
        if pid == shell:
            status = os.waitstatus_to_exitcode(raw) % 256
    deadline = time.monotonic() + GRACE
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < deadline:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.002)
    return status


def run(root: str, uid: int, argv: "list[bytes]", stdin: bytes, seconds: float) -> "tuple[bytes, int, bytes, bytes]":
    """Run one snippet; status -1 means that its time was over."""
    log = f"{root}/log/calls"
    os.close(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o622))
    os.chmod(log, 0o622)
    streams = tuple(os.memfd_create(name) for name in ("stdin", "stdout", "stderr"))
    os.write(streams[0], stdin)
    os.lseek(streams[0], 0, os.SEEK_SET)
    outer = os.fork()
    if outer == 0:
        status = 125
        try:
            check(libc.unshare(CLONE_NEWNS | CLONE_NEWPID), "unshare")
            inner = os.fork()
            if inner == 0:
                os._exit(first_process(root, uid, argv, streams))
            status = ended(inner, seconds)
        finally:
            os._exit(status)
    raw = os.waitpid(outer, 0)[1]
    output, errors = (os.pread(stream, 1 << 18, 0) for stream in streams[1:])
    for stream in streams:
        os.close(stream)
    with open(log, "rb") as file:
        calls = file.read()
    return calls, -1 if os.WIFSIGNALED(raw) else os.waitstatus_to_exitcode(raw), output, errors


def ended(pid: int, seconds: float) -> int:
    """Wait for the first process; kill it (and so its namespace) when the time is over, and say so by dying of a signal."""
    watch = os.pidfd_open(pid)
    ready, _, _ = select.select([watch], [], [], seconds)
    if not ready:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.kill(os.getpid(), signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) % 256


def main() -> None:
    root = sys.argv[1]
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    files, stubs = marshal.load(stdin)
    uid = enter(root)
    furnish(root, files, stubs)
    marshal.dump("ready", stdout)
    stdout.flush()
    while True:
        try:
            argv, text, seconds = marshal.load(stdin)
        except EOFError:
            return
        marshal.dump(run(root, uid, argv, text, seconds), stdout)
        stdout.flush()


if __name__ == "__main__":
    main()
