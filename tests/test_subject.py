"""Who asks, from real processes with other identities, ancestors and terminals."""

import fcntl
import os
import pty
import shlex
import shutil
import subprocess
import sys
import termios
from collections.abc import Callable
from pathlib import Path

import pytest

import capfence_sh
from capfence_sh import subject
from capfence_sh.request import ESCALATION_NONE, ESCALATION_ROOT, ESCALATION_SUDO
from tests.children import as_user, in_child
from tests.features import need
from tests.launch import BASH

SOURCES = [str(Path(capfence_sh.__file__).parent.parent)]


def test_the_account_of_a_uid() -> None:
    root = subject.account(0)
    assert (root.uid, root.name, root.home) == (0, "root", "/root")
    nobody = subject.account(4_000_000_000)
    assert (nobody.uid, nobody.name, nobody.home) == (4_000_000_000, "4000000000", "")


def test_root_is_root_however_it_came_to_be() -> None:
    assert subject.escalation(0, 0, {}) == ESCALATION_ROOT
    assert subject.escalation(1000, 0, {"SUDO_UID": "1000"}) == ESCALATION_ROOT


@pytest.mark.parametrize("env", [{"SUDO_UID": "1000"}, {"DOAS_USER": "x"}, {"PKEXEC_UID": "1000"}])
def test_the_environment_can_only_make_it_stricter(env: dict[str, str]) -> None:
    assert subject.escalation(1500, 1500, env) == ESCALATION_SUDO


def test_another_effective_than_real_user() -> None:
    assert subject.escalation(1000, 1500, {}) == ESCALATION_SUDO


def test_a_plain_user_has_not_escalated() -> None:
    need("root")
    assert in_child(lambda: subject.escalation(1500, 1500, {}), as_user()) == ESCALATION_NONE


@pytest.mark.parametrize(("name", "expected"), [("sudo", ESCALATION_SUDO), ("doas", ESCALATION_SUDO), ("sodu", ESCALATION_NONE)])
def test_a_sudo_among_the_ancestors(name: str, expected: int, tmp_path: Path) -> None:
    """A program that bears the name and runs as root stands for the real one; a login that is known needs no look at ancestors."""
    need("root", "no login")
    promoter = tmp_path / name
    shutil.copy(BASH, promoter)
    code = f"import sys; sys.path[:0] = {SOURCES!r}; from capfence_sh import subject; print(subject.escalation(1500, 1500, {{}}))"
    command = shlex.join([sys.executable, "-c", code])
    done = subprocess.run([promoter, "-c", f"nice {command}; true"], capture_output=True, text=True, timeout=30, check=True)
    assert int(done.stdout) == expected


def test_no_new_privileges() -> None:
    need("setpriv")
    code = f"import sys; sys.path[:0] = {SOURCES!r}; from capfence_sh import subject; print(subject.no_new_privs())"
    for options, expected in (([], subject.no_new_privs()), (["--no-new-privs"], True)):
        done = subprocess.run(["setpriv", *options, sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
        assert done.stdout == f"{expected}\n"


def on(terminal: int, streams: tuple[int, int, int], foreground: bool = True) -> Callable[[], None]:
    """A session of its own with the terminal, and these as its standard streams."""

    def prepare() -> None:
        os.setsid()
        fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
        if not foreground:
            # the session leader holds the foreground; we go on in a group of its own
            child = os.fork()
            if child:
                os.waitpid(child, 0)
                os._exit(0)
            os.setpgid(0, 0)
        for number, stream in enumerate(streams):
            os.dup2(stream, number)

    return prepare


def test_a_person_at_the_terminal() -> None:
    master, terminal = pty.openpty()
    other_master, other = pty.openpty()
    null = os.open("/dev/null", os.O_RDWR)
    try:
        assert in_child(subject.on_terminal, on(terminal, (terminal, terminal, terminal))) is True
        assert in_child(subject.on_terminal, on(terminal, (terminal, terminal, terminal), foreground=False)) is False
        for streams in ((null, terminal, terminal), (terminal, null, terminal), (terminal, terminal, null), (other, terminal, terminal)):
            assert in_child(subject.on_terminal, on(terminal, streams)) is False
        assert in_child(subject.on_terminal, lambda: (os.setsid(), [os.dup2(terminal, n) for n in (0, 1, 2)])) is False
    finally:
        for descriptor in (master, terminal, other_master, other, null):
            os.close(descriptor)


def test_who_stands_for_root() -> None:
    assert subject.roots()[0] == 0
    need("namespaces")
    code = f"import sys; sys.path[:0] = {SOURCES!r}; from capfence_sh import subject; print(subject.roots())"
    done = subprocess.run(["unshare", "-Ur", sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout == f"(0, {Path('/proc/sys/kernel/overflowuid').read_text().strip()})\n"
