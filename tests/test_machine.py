"""What the machine says about files and programs: real files, real links, real owners."""

import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from capfence_sh.machine import OSWorld
from capfence_sh.request import DEVICE, FOLDER, LINK, OTHER, OWN_TOOLS, REGULAR, TRUSTED, UNTRUSTED
from tests.features import need

UID, GID = os.geteuid(), os.getegid()
SYSTEM = "/usr/bin:/bin"


def machine(cwd: Path, workspace: str = "", uid: int = UID, home: str = "/nowhere") -> OSWorld:
    return OSWorld(str(cwd), uid, GID, home, workspace)


def program(path: Path, text: str = "#!/bin/sh\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def test_a_system_program_is_found_along_the_path(tmp_path: Path) -> None:
    found = machine(tmp_path).resolve("cat", f"{tmp_path}:{SYSTEM}")
    assert found is not None
    assert (found.path, found.trust, found.script) == ("/usr/bin/cat", TRUSTED, False)


def test_the_first_executable_counts(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "tool").write_text("not executable")
    (tmp_path / "b" / "tool").mkdir(parents=True)
    program(tmp_path / "c" / "tool")
    found = machine(tmp_path).resolve("tool", ":".join(str(tmp_path / name) for name in "nabc"))
    assert found is not None
    assert (found.path, found.script) == (str(tmp_path / "c" / "tool"), True)


@pytest.mark.parametrize("entry", [".", "", "bin", "./bin"])
def test_a_relative_entry_is_not_trusted(entry: str, tmp_path: Path) -> None:
    for folder in ("", "bin"):
        program(tmp_path / folder / "tool", "\x7fELF")
    found = machine(tmp_path, str(tmp_path)).resolve("tool", f"{entry}:{SYSTEM}")
    assert found is not None and found.trust == UNTRUSTED
    assert os.path.samefile(found.path, tmp_path / entry / "tool")


def test_a_tilde_in_the_path_is_the_home_as_for_bash(tmp_path: Path) -> None:
    program(tmp_path / "bin" / "tool")
    found = machine(tmp_path, home=str(tmp_path)).resolve("tool", f"~/bin:{SYSTEM}")
    assert found is not None and found.path == str(tmp_path / "bin" / "tool")


def test_a_name_with_a_slash_is_that_file(tmp_path: Path) -> None:
    program(tmp_path / "tool")
    world = machine(tmp_path)
    for name in ("./tool", str(tmp_path / "tool")):
        found = world.resolve(name, "")
        assert found is not None and os.path.samefile(found.path, tmp_path / "tool")
    for name in ("./nothing", "tool", "", ".", "..", "a\0b", "\ud800", "x" * 5000, "/etc", "/etc/passwd"):
        assert world.resolve(name, SYSTEM) is None


def test_tools_of_the_workspace_are_the_project_s(tmp_path: Path) -> None:
    program(tmp_path / "bin" / "tool")
    found = machine(tmp_path, str(tmp_path)).resolve("tool", str(tmp_path / "bin"))
    assert found is not None and found.trust == OWN_TOOLS


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    """A folder whose whole way belongs to root and this user: temporary folders do not."""
    need("root")
    folder = Path("/root/.cache/capfence-tests") / tmp_path.name
    folder.mkdir(parents=True)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("mode", "uid", "expected"),
    [
        (0o755, 0, TRUSTED),
        (0o755, 1000, OWN_TOOLS),
        (0o755, 1001, UNTRUSTED),
        (0o777, 0, UNTRUSTED),
        (0o757, 1000, UNTRUSTED),
        (0o1777, 0, TRUSTED),
        (0o1777, 1000, OWN_TOOLS),
        (0o1777, 1001, UNTRUSTED),
    ],
)
def test_who_can_write_decides(mode: int, uid: int, expected: int, closed: Path) -> None:
    folder = closed / "bin"
    tool = program(folder / "tool")
    os.chown(tool, uid, 0)
    os.chown(folder, uid, 0)
    folder.chmod(mode)
    found = OSWorld("/", 1000, 1000, "/nowhere").resolve("tool", str(folder))
    assert found is not None and found.trust == expected


def test_the_way_counts_not_only_the_end(closed: Path) -> None:
    tool = program(closed / "open" / "shut" / "tool")
    world = OSWorld("/", 1000, 1000, "/nowhere")
    assert world.resolve("tool", str(tool.parent)).trust == TRUSTED
    (closed / "open").chmod(0o777)
    assert OSWorld("/", 1000, 1000, "/nowhere").resolve("tool", str(tool.parent)).trust == UNTRUSTED


def test_links_on_the_way_are_followed(closed: Path) -> None:
    (closed / "open").mkdir()
    (closed / "open").chmod(0o777)
    program(closed / "open" / "tool")
    (closed / "link").symlink_to("open")
    (closed / "tool").symlink_to("/usr/bin/cat")
    (closed / "open" / "cat").symlink_to("/usr/bin/cat")
    (closed / "loop").symlink_to("loop")
    world = OSWorld("/", 1000, 1000, "/nowhere")
    assert world.resolve(f"{closed}/link/tool", "").trust == UNTRUSTED
    assert world.resolve(f"{closed}/tool", "").trust == TRUSTED
    assert world.resolve(f"{closed}/open/cat", "").trust == UNTRUSTED
    assert not world.fixed(f"{closed}/loop/x")
    assert world.fixed("/usr/bin/not-there")
    assert not world.fixed(f"{closed}/open/not-there")
    assert world.fixed("/usr/lib")
    assert not world.fixed("/tmp")
    assert not world.fixed("/tmp/not-there")


def test_an_unknown_owner_stands_for_root_where_ids_are_not_mapped(closed: Path) -> None:
    tool = program(closed / "tool")
    os.chown(tool, 65534, 65534)
    assert OSWorld("/", 1000, 1000, "/nowhere").resolve(str(tool), "").trust == UNTRUSTED
    assert OSWorld("/", 1000, 1000, "/nowhere", "", (0, 65534)).resolve(str(tool), "").trust == TRUSTED


def test_facts_about_files(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("four")
    (tmp_path / "file").chmod(0o640)
    os.link(tmp_path / "file", tmp_path / "second")
    (tmp_path / "link").symlink_to("file")
    world = machine(tmp_path)
    facts = world.lstat(str(tmp_path / "file"))
    assert facts is not None
    assert (facts.kind, facts.uid, facts.mode, facts.links, facts.size) == (REGULAR, UID, 0o640, 2, 4)
    assert (facts.device, facts.inode) == (os.stat(tmp_path / "file").st_dev, os.stat(tmp_path / "file").st_ino)
    assert world.readlink(str(tmp_path / "link")) == "file"
    assert world.readlink(str(tmp_path / "file")) is None


def test_kinds_of_files(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
    world = machine(tmp_path)
    kinds = {"": FOLDER, "/link": LINK, "/pipe": OTHER, "/socket": OTHER}
    assert {end: world.lstat(str(tmp_path) + end).kind for end in kinds} == kinds
    assert world.lstat("/dev/null").kind == DEVICE
    assert world.lstat("/nosuch") is None
    assert world.lstat("/etc/passwd/x") is None
    assert world.lstat("/a\0b") is None


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 10)
    os.mkfifo(tmp_path / "pipe")
    world = machine(tmp_path)
    assert world.read(str(tmp_path / "file"), 3) == b"xxxx"
    assert world.read(str(tmp_path / "file"), 100) == b"x" * 10
    assert world.read(str(tmp_path / "file"), 3) == b"xxxx"
    for path in (str(tmp_path / "pipe"), str(tmp_path), "/dev/zero", "/nosuch"):
        assert world.read(path, 10) is None


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9", "wb") as file:
        file.write(b"content")
    os.symlink(b"caf\xe9", os.fsencode(tmp_path) + b"/link")
    world = machine(tmp_path)
    assert world.read(str(tmp_path) + "/caf\udce9", 10) == b"content"
    assert world.readlink(str(tmp_path) + "/link") == "caf\udce9"


# -- asking again ------------------------------------------------------------------------------------------------------------


def asked(tmp_path: Path) -> OSWorld:
    """A machine that was asked about a file, a link, a program, something that is not there, and the content of a file."""
    (tmp_path / "log").write_text("one\n")
    (tmp_path / "script").write_text("true\n")
    (tmp_path / "link").symlink_to("log")
    program(tmp_path / "bin" / "tool")
    world = machine(tmp_path)
    world.lstat(str(tmp_path / "log"))
    world.lstat(str(tmp_path / "new"))
    world.readlink(str(tmp_path / "link"))
    world.read(str(tmp_path / "script"), 100)
    world.resolve("tool", f"{tmp_path}/early:{tmp_path}/bin")
    world.resolve("absent", f"{tmp_path}/bin")
    assert world.changed() == ""
    return world


def replace(path: Path, content: bytes) -> None:
    path.with_name("temporary").write_bytes(content)
    path.with_name("temporary").replace(path)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda t: (t / "link").unlink() or (t / "link").symlink_to("/etc/passwd"), "link"),
        (lambda t: (t / "log").unlink() or (t / "log").symlink_to("/etc/passwd"), "log"),
        (lambda t: os.link(t / "log", t / "second"), "log"),
        (lambda t: (t / "log").chmod(0o4755), "log"),
        (lambda t: (t / "new").symlink_to("/etc/passwd"), "new"),
        (lambda t: os.link(t / "script", t / "new"), "new"),
        (lambda t: (t / "script").write_text("evil\n"), "script"),
        (lambda t: replace(t / "script", b"true\n"), "script"),
        (lambda t: (t / "script").unlink(), "script"),
        (lambda t: program(t / "early" / "tool"), "tool"),
        (lambda t: (t / "bin" / "tool").unlink(), "tool"),
        (lambda t: (t / "bin").chmod(0o777), "tool"),
        (lambda t: program(t / "bin" / "absent"), "absent"),
    ],
)
def test_what_would_be_judged_differently_is_a_change(change, what: str, tmp_path: Path) -> None:
    tmp_path = tmp_path / "x"
    tmp_path.mkdir()
    world = asked(tmp_path)
    change(tmp_path)
    assert world.changed().rpartition("/")[2] == what


@pytest.mark.parametrize(
    "change",
    [
        lambda t: (t / "log").write_text("one\ntwo\n"),
        lambda t: replace(t / "log", b"rotated\n"),
        lambda t: (t / "log").unlink(),
        lambda t: (t / "new").write_text("created\n"),
        lambda t: (t / "new").mkdir(),
        lambda t: (t / "other").write_text("not asked about\n"),
        lambda t: os.utime(t / "log"),
    ],
)
def test_what_would_be_judged_the_same_is_none(change, tmp_path: Path) -> None:
    world = asked(tmp_path)
    change(tmp_path)
    assert world.changed() == ""
