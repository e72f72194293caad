"""What a test may need from the machine; a test that cannot run names the missing feature with `need`."""

import os
import shutil
import subprocess
import sys
import tempfile

import pytest

from tests.oracle import jail

_PROGRAMS = (
    "bash",
    "dash",
    "zsh",
    "fish",
    "mksh",
    "groff",
    "mandoc",
    "tmux",
    "strace",
    "gcc",
    "script",
    "valgrind",
    "git",
    "make",
    "setpriv",
)


def _namespaces() -> bool:
    """Whether an unprivileged or root process may create user, mount and network namespaces here."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "-Urn", "true"], capture_output=True, check=False).returncode == 0


def _tmpfs() -> bool:
    """Whether a file system of a chosen size can be mounted."""
    with tempfile.TemporaryDirectory() as place:
        mounted = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", place], capture_output=True, check=False).returncode == 0
        return mounted and subprocess.run(["umount", place], capture_output=True, check=False).returncode == 0


def _mounts() -> bool:
    """Whether folders can be mounted elsewhere in a mount namespace."""
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    with tempfile.TemporaryDirectory() as place:
        command = f"mount --make-rprivate / && mount --bind /usr {place} && mount -o remount,bind,ro {place}"
        return subprocess.run(["unshare", "-m", "sh", "-c", command], capture_output=True, check=False).returncode == 0


def _system_python() -> bool:
    """Whether the interpreter belongs to the system: nobody but root can change it, and it is not in /usr/local."""
    python = os.path.realpath(sys.executable)
    return python.startswith("/usr/") and not python.startswith("/usr/local/") and os.stat(python).st_uid == 0


def _no_login() -> bool:
    """Whether the kernel knows of no login, or one of root, that this process comes from."""
    with open("/proc/self/loginuid") as file:
        return file.read() in ("4294967295", "0")


def _append_only() -> bool:
    """Whether files can be made append-only where temporary files are."""
    with tempfile.NamedTemporaryFile() as file:
        marked = subprocess.run(["chattr", "+a", file.name], capture_output=True, check=False).returncode == 0
        return marked and subprocess.run(["chattr", "-a", file.name], capture_output=True, check=False).returncode == 0


FEATURES = {
    **{name: (lambda name=name: shutil.which(name) is not None) for name in _PROGRAMS},
    "no login": _no_login,
    "mounts": _mounts,
    "a Python of the system": _system_python,
    "root": lambda: os.geteuid() == 0,
    "tmpfs": lambda: os.geteuid() == 0 and _tmpfs(),
    "append-only files": lambda: os.geteuid() == 0 and shutil.which("chattr") is not None and _append_only(),
    "namespaces": _namespaces,
    "jail": lambda: not jail.missing(),
    "shared cases": lambda: os.path.isdir(os.path.join(os.path.dirname(__file__), "..", "..", "shared", "cases")),
}


def need(*names: str) -> None:
    """Skip the test, naming the feature, when this machine lacks one of `names`."""
    for name in names:
        if not FEATURES[name]():
            pytest.skip(f"missing feature: {name}")
