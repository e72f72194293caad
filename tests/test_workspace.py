"""Which folder is the caller's project."""

import pytest

from capfence_sh.workspace import find, narrowed
from capfence_sh.world import DictWorld

HOMES = ("/home/u",)


def world(*folders: str) -> DictWorld:
    return DictWorld(dict.fromkeys(folders))


@pytest.mark.parametrize(
    ("cwd", "folders", "expected"),
    [
        ("/srv/app", (), "/srv/app"),
        ("/srv/app/src/deep", ("/srv/app/.git",), "/srv/app"),
        ("/srv/app/src", ("/srv/app/.git", "/srv/app/src/.hg"), "/srv/app/src"),
        ("/home/u/project", (), "/home/u/project"),
        ("/home/u/project/x", ("/home/u/.git",), "/home/u/project/x"),
        ("/home/u", (), ""),
        ("/home/other", (), ""),
        ("/home", (), ""),
        ("/", (), ""),
        ("/tmp", (), ""),
        ("/tmp", ("/tmp/.git",), ""),
        ("/var/tmp", (), ""),
        ("/tmp/build-1", (), "/tmp/build-1"),
        ("/etc", (), ""),
        ("/etc/nginx", ("/etc/.git",), ""),
        ("/usr/local/src/x", (), ""),
        ("/proc/1", (), ""),
        ("/dev/shm/x", (), ""),
        ("/var/log/app", (), ""),
        ("/var/lib/jenkins/jobs/x", (), ""),
        ("/var/lib/jenkins/jobs/x", ("/var/lib/jenkins/jobs/x/.git",), "/var/lib/jenkins/jobs/x"),
        ("/opt", (), ""),
        ("/opt/app", (), "/opt/app"),
    ],
)
def test_the_folder_that_counts(cwd: str, folders: tuple[str, ...], expected: str) -> None:
    assert find(cwd, 1000, HOMES, world(cwd, *folders)) == expected


def test_only_a_folder_of_the_caller_counts() -> None:
    assert find("/srv/app", 1001, HOMES, world("/srv/app")) == ""
    assert find("/srv/app", 1001, HOMES, world("/srv/app/.git")) == ""


def test_a_folder_that_does_not_exist_counts_only_when_it_is_supposed() -> None:
    assert find("/workspace/app", 1000, HOMES, world()) == ""
    assert find("/workspace/app", 1000, HOMES, world(), True) == "/workspace/app"
    assert find("/etc/app", 1000, HOMES, world(), True) == ""


def test_a_file_is_no_workspace() -> None:
    assert find("/srv/app", 1000, HOMES, DictWorld({"/srv/app": "text"})) == ""


def test_it_can_only_be_narrowed() -> None:
    assert narrowed("/srv/app", "/srv/app/src") == "/srv/app/src"
    assert narrowed("/srv/app", "/srv/app") == "/srv/app"
    assert narrowed("/srv/app", "/srv") == ""
    assert narrowed("/srv/app", "/srv/application") == ""
    assert narrowed("", "/srv/app") == ""
