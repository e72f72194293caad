"""What a test may need from the machine; a test that cannot run names the missing feature with `need`."""

import os
import shutil
import subprocess

import pytest

_PROGRAMS = ("bash", "dash", "zsh", "fish", "mksh", "groff", "mandoc", "tmux", "strace", "gcc", "script", "valgrind", "git", "make")


def _namespaces() -> bool:
    """Whether an unprivileged or root process may create user, mount and network namespaces here."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "-Urn", "true"], capture_output=True, check=False).returncode == 0


FEATURES = {
    **{name: (lambda name=name: shutil.which(name) is not None) for name in _PROGRAMS},
    "root": lambda: os.geteuid() == 0,
    "namespaces": _namespaces,
    "shared cases": lambda: os.path.isdir(os.path.join(os.path.dirname(__file__), "..", "..", "shared", "cases")),
}


def need(*names: str) -> None:
    """Skip the test, naming the feature, when this machine lacks one of `names`."""
    for name in names:
        if not FEATURES[name]():
            pytest.skip(f"missing feature: {name}")
