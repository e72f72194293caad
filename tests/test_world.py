"""Worlds made of tables."""

import pytest

from capfence_sh.environment import DEFAULT_PATH
from capfence_sh.request import ESCALATION_NONE, ESCALATION_ROOT, FOLDER, LINK, OWN_TOOLS, REGULAR, TRUSTED, UNTRUSTED, Program
from capfence_sh.world import Assumed, DictWorld, example_request


def seen(program: Program | None) -> tuple[str, int, bool] | None:
    return None if program is None else (program.path, program.trust, program.script)


@pytest.mark.parametrize(
    ("name", "path", "expected"),
    [
        ("rm", DEFAULT_PATH, ("/usr/bin/rm", TRUSTED, False)),
        ("rm", "", ("/usr/bin/rm", TRUSTED, False)),
        ("/bin/rm", DEFAULT_PATH, ("/bin/rm", TRUSTED, False)),
        ("/opt/x/rm", DEFAULT_PATH, None),
        ("no-such-program", DEFAULT_PATH, None),
        ("", DEFAULT_PATH, None),
        ("rm", "/workspace/bin:/usr/bin", ("/workspace/bin/rm", OWN_TOOLS, True)),
        ("/workspace/bin/rm", "", ("/workspace/bin/rm", OWN_TOOLS, True)),
        ("tool", "/nowhere:/usr/local/bin", ("/usr/local/bin/tool", TRUSTED, False)),
        ("here", ".:/usr/bin", ("./here", UNTRUSTED, False)),
        ("here", ":/usr/bin", ("./here", UNTRUSTED, False)),
        ("rm", "/workspace/folder:/usr/bin", ("/usr/bin/rm", TRUSTED, False)),
    ],
)
def test_programs(name: str, path: str, expected: tuple[str, int, bool] | None) -> None:
    files = {"/workspace/bin/rm": "#!/bin/sh\n", "/usr/local/bin/tool": b"\x7fELF", "./here": "x", "/workspace/folder/rm": None}
    assert seen(DictWorld(files).resolve(name, path)) == expected


def test_files_folders_and_links() -> None:
    world = DictWorld({"/a/b/text": "caf\u00e9", "/a/bytes": b"\xff\x00", "/a/folder": None}, {"/a/link": "b/text"}, uid=7)
    kinds = {
        path: facts and facts.kind
        for path in ("/a", "/a/b", "/a/b/text", "/a/folder", "/a/link", "/a/none")
        for facts in [world.lstat(path)]
    }
    assert kinds == {"/a": FOLDER, "/a/b": FOLDER, "/a/b/text": REGULAR, "/a/folder": FOLDER, "/a/link": LINK, "/a/none": None}
    facts = world.lstat("/a/b/text")
    assert facts is not None and (facts.uid, facts.links, facts.mode) == (7, 1, 0o644)
    assert (world.readlink("/a/link"), world.readlink("/a/b/text")) == ("b/text", None)
    assert world.read("/a/b/text", 100) == "caf\u00e9".encode()
    assert world.read("/a/bytes", 0) == b"\xff"
    assert world.read("/a/folder", 100) is None
    assert world.read("/a/none", 100) is None


def test_assumed_programs_are_installed_unless_something_else_is() -> None:
    world = Assumed(DictWorld({"/home/u/bin/kubectl": "#!"}))
    assert seen(world.resolve("kubectl", "/home/u/bin")) == ("/home/u/bin/kubectl", OWN_TOOLS, True)
    assert seen(world.resolve("kubectl", "/usr/bin")) == ("/usr/bin/kubectl", TRUSTED, False)
    assert world.resolve("/opt/kubectl", "/usr/bin") is None
    assert world.read("/home/u/bin/kubectl", 5) == b"#!"


def test_the_fixed_world_of_examples() -> None:
    request = example_request()
    assert (request.cwd, request.workspace, request.home, request.passwd_home) == ("/workspace", "/workspace", "/home/user", "/home/user")
    assert (request.uid, request.euid, request.escalation, request.tty) == (1000, 1000, ESCALATION_NONE, False)
    assert request.env == {"PATH": DEFAULT_PATH}
    assert request.world.lstat("/etc/passwd") is None
    other = example_request(cwd="/srv", env={"A": "b"}, files={"/srv/x": "1"}, environment="production", escalation=ESCALATION_ROOT)
    assert (other.cwd, other.workspace, other.env["A"], other.environment, other.escalation) == (
        "/srv",
        "/workspace",
        "b",
        "production",
        ESCALATION_ROOT,
    )
    assert other.world.read("/srv/x", 5) == b"1"
