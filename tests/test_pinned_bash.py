"""Which bash scripts run in, and which files are not accepted as one."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from capfence_sh import pinned_bash
from capfence_sh.errors import CapfenceError
from capfence_sh.machine import OSWorld
from tests.features import need
from tests.launch import BASH


def machine() -> OSWorld:
    return OSWorld("/", 1500, 1500, "/nowhere")


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    """A folder on a way that is root's alone."""
    need("root")
    folder = Path("/root/.cache/capfence-tests") / tmp_path.name
    folder.mkdir(parents=True)
    yield folder
    shutil.rmtree(folder)


def examine(candidate: Path, monkeypatch: pytest.MonkeyPatch) -> pinned_bash.PinnedBash:
    monkeypatch.setattr(pinned_bash, "CANDIDATES", ("/nosuch/bash", str(candidate)))
    return pinned_bash.find(machine())


def test_the_bash_of_this_machine() -> None:
    found = pinned_bash.find(machine())
    said = subprocess.run([BASH, "-c", 'echo "$BASH_VERSION"'], capture_output=True, text=True, check=True).stdout
    facts = os.stat(BASH)
    assert found.path == BASH
    assert said.startswith(found.version + "(")
    assert found.identity == (facts.st_dev, facts.st_ino, facts.st_size, facts.st_ctime_ns)


def test_a_launcher_under_that_name_is_none(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (closed / "bash").write_text("#!/bin/sh\n")
    (closed / "bash").chmod(0o755)
    with pytest.raises(CapfenceError, match="is not a program but a script"):
        examine(closed / "bash", monkeypatch)


def test_one_that_others_can_change_is_none(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(BASH, closed / "bash")
    assert examine(closed / "bash", monkeypatch).version
    (closed / "bash").chmod(0o757)
    with pytest.raises(CapfenceError, match="can be changed by others than root"):
        examine(closed / "bash", monkeypatch)


@pytest.mark.parametrize(
    ("version", "accepted"), [(b"5.0.18", True), (b"5.3.0", True), (b"5.9.0", False), (b"4.4.20", False), (b"", False)]
)
def test_only_versions_whose_grammar_is_known(version: bytes, accepted: bool, closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = b"@(#)Bash version " + version + b"(1) release GNU\0" if version else b""
    (closed / "bash").write_bytes(b"\x7fELF" + b"\0" * 300_000 + said + b"\0" * 10_000)
    if accepted:
        assert examine(closed / "bash", monkeypatch).version == version.decode()
        return
    with pytest.raises(CapfenceError, match=r"bash 5\.0 to 5\.3"):
        examine(closed / "bash", monkeypatch)


def test_the_version_is_found_wherever_it_stands(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in (4, 65530, 65536, 131060, 199_900):
        data = bytearray(b"\x7fELF" + b"\0" * 200_000)
        data[place : place + 40] = b"@(#)Bash version 5.1.4(1) release GNU\0\0\0"
        (closed / "bash").write_bytes(bytes(data))
        assert examine(closed / "bash", monkeypatch).version == "5.1.4"


def test_no_bash_at_all_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pinned_bash, "CANDIDATES", ("/nosuch/bash",))
    with pytest.raises(CapfenceError, match="there is no bash"):
        pinned_bash.find(machine())
