"""Which files a shell reads by itself are judged with the script; that bash reads them so is tested in tests/test_execution.py."""

import subprocess

import pytest

from capfence_sh.startup import around
from capfence_sh.world import example_request
from tests.launch import BASH
from tests.test_case import GUARDS

HOME = "/home/user"
FILES = {f"{HOME}/.{name}": "true\n" for name in ("bash_profile", "bash_login", "profile", "bashrc", "bash_logout")} | dict.fromkeys(
    ("/etc/profile", "/etc/bash.bashrc"), "true\n"
)


def judged(*options: tuple[str, str], files: dict[str, str | None] = FILES, roots: tuple[str, ...] = ("/etc/",)) -> list[str]:
    request = example_request(files=files)
    return around("df", options, request, lambda path: path.startswith(roots))[0].split("\n")


def source(name: str) -> str:
    return f". '{HOME}/.{name}'"


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["df"]),
        ([("-l", "")], [source("bash_profile"), "df", source("bash_logout")]),
        ([("--login", ""), ("--noprofile", "")], ["df", source("bash_logout")]),
        ([("--posix", ""), ("-l", "")], ["df", source("bash_logout")]),
        ([("-i", "")], [source("bashrc"), "df"]),
        ([("-i", ""), ("+i", "")], ["df"]),
        ([("--norc", ""), ("-i", "")], ["df"]),
        ([("--rcfile", "/x/'rc'"), ("-i", "")], ["df"]),
        ([("--rcfile", f"{HOME}/.profile"), ("-i", "")], [source("profile"), "df"]),
        ([("--rcfile", "rc"), ("-i", "")], [". 'rc'", "df"]),
        ([("--rcfile", "rc")], ["df"]),
        ([("-l", ""), ("-i", "")], [source("bash_profile"), "df", source("bash_logout")]),
        ([("-e", ""), ("-x", "")], ["df"]),
    ],
)
def test_the_files_of_each_form(options: list[tuple[str, str]], expected: list[str]) -> None:
    assert judged(*options) == expected


def test_the_first_profile_that_can_be_read() -> None:
    files: dict[str, str | None] = {f"{HOME}/.bash_profile": None, f"{HOME}/.profile": "true\n"}
    assert judged(("-l", ""), files=files) == [source("profile"), "df"]
    assert judged(("-l", ""), files={}) == ["df"]


def test_a_file_that_is_not_root_s_alone_is_judged() -> None:
    assert judged(("-l", ""), files={"/etc/profile": "x"}, roots=("/nowhere",)) == [". '/etc/profile'", "df"]
    assert judged(("-i", ""), files={"/etc/bash.bashrc": "x"}, roots=("/nowhere",)) == [". '/etc/bash.bashrc'", "df"]


def test_root_s_own_home_is_not_trusted_with_root_s_files() -> None:
    assert judged(("-i", ""), roots=("/",)) == [source("bashrc"), "df"]


def test_quotes_in_a_path() -> None:
    assert judged(("--rcfile", "/x/it's"), ("-i", ""), files={"/x/it's": "x"}) == [". '/x/it'\\''s'", "df"]


@pytest.mark.parametrize("guard", GUARDS)
def test_bash_leaves_to_people_what_is_taken_to_be_left_to_them(guard: str) -> None:
    """PS1 of the environment is unset in a shell that is not interactive."""
    script = f"f() {{ {guard}\necho behind; }}; f"
    for options, expected in ((["-c"], ""), (["--noprofile", "-lc"], ""), (["--norc", "-ic"], "behind\n")):
        done = subprocess.run(
            [BASH, *options, script], env={"PS1": "$ ", "PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False
        )
        assert done.stdout == expected
