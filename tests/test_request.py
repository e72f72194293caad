"""The request as it is taken from this process and its machine, and as it would be for a record of a batch."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from capfence_sh import situation
from capfence_sh.batch_records import Record
from capfence_sh.environment import DEFAULT_PATH
from capfence_sh.errors import CapfenceError
from capfence_sh.invocation import OwnOptions
from capfence_sh.request import ESCALATION_NONE, ESCALATION_ROOT, TRUSTED
from tests.children import as_user, in_child
from tests.features import need

FIELDS = (
    "actor",
    "claimed_actor",
    "user",
    "uid",
    "euid",
    "escalation",
    "cwd",
    "workspace",
    "home",
    "passwd_home",
    "environment",
    "claimed_environment",
    "env",
    "tty",
)


def taken(own: OwnOptions | None = None, **env: str) -> dict[str, object]:
    request = situation.take(own or OwnOptions(log="/nowhere"), env).request
    return {field: getattr(request, field) for field in FIELDS}


def as_user_in(folder: Path, uid: int = 1500) -> Callable[[], None]:
    need("root")
    os.chown(folder, uid, uid)
    os.chmod(folder, 0o700)
    for above in folder.parents:
        if os.stat(above).st_mode & 0o001 == 0:
            os.chmod(above, os.stat(above).st_mode | 0o011)

    def prepare() -> None:
        as_user(uid)()
        os.chdir(folder)

    return prepare


def test_what_the_kernel_says(tmp_path: Path) -> None:
    found = in_child(lambda: taken(HOME="/home/x", A="b"), as_user_in(tmp_path))
    expected = {
        "actor": "1500",
        "claimed_actor": "",
        "user": "1500",
        "uid": 1500,
        "euid": 1500,
        "escalation": ESCALATION_NONE,
        "cwd": str(tmp_path),
        "workspace": str(tmp_path),
        "home": "/home/x",
        "passwd_home": "",
        "environment": "",
        "claimed_environment": "",
        "env": {"HOME": "/home/x", "A": "b", "PATH": DEFAULT_PATH},
        "tty": False,
    }
    assert found == expected


def test_root_is_seen_as_root(tmp_path: Path) -> None:
    need("root")
    found = in_child(taken, lambda: os.chdir(tmp_path))
    assert isinstance(found, dict)
    assert (found["user"], found["euid"], found["escalation"], found["home"]) == ("root", 0, ESCALATION_ROOT, "/root")


def test_the_current_directory_is_where_it_really_is(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    found = in_child(lambda: taken(PWD=str(tmp_path / "link")), lambda: os.chdir(tmp_path / "link"))
    assert isinstance(found, dict) and found["cwd"] == str(tmp_path / "real")


def test_a_current_directory_that_is_gone_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()

    def prepare() -> None:
        os.chdir(tmp_path / "gone")
        os.rmdir(tmp_path / "gone")

    def message() -> str:
        with pytest.raises(CapfenceError) as failure:
            taken()
        return failure.value.message

    assert "current directory" in str(in_child(message, prepare))


def test_claims_are_claims(tmp_path: Path) -> None:
    prepare = as_user_in(tmp_path)
    for own, env in (
        (OwnOptions(actor="bot", environment="production", log="/n"), {}),
        (OwnOptions(log="/n"), {"CAPFENCE_ACTOR": "bot", "CAPFENCE_ENVIRONMENT": "production"}),
        (OwnOptions(actor="bot", environment="production", log="/n"), {"CAPFENCE_ACTOR": "x", "CAPFENCE_ENVIRONMENT": "y"}),
    ):
        found = in_child(lambda own=own, env=env: taken(own, **env), prepare)
        assert isinstance(found, dict)
        assert (found["actor"], found["claimed_actor"], found["environment"], found["claimed_environment"]) == (
            "1500",
            "bot",
            "",
            "production",
        )


def test_what_the_configuration_says_is_trusted(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "capfence"
    folder.mkdir(parents=True)
    (folder / "config.yaml").write_text(
        f"actors:\n  '1500': release-bot\nenvironments:\n  {os.uname().nodename}: staging\nworkspace: {tmp_path}/sub\n"
    )
    prepare = as_user_in(tmp_path)
    for path in (tmp_path / "config", folder, folder / "config.yaml"):
        os.chown(path, 1500, 1500)
    found = in_child(lambda: taken(XDG_CONFIG_HOME=str(tmp_path / "config")), prepare)
    assert isinstance(found, dict)
    assert (found["actor"], found["environment"], found["workspace"]) == ("release-bot", "staging", f"{tmp_path}/sub")


def test_a_configuration_that_others_can_write_is_a_failure(tmp_path: Path) -> None:
    folder = tmp_path / "capfence"
    folder.mkdir()
    (folder / "config.yaml").write_text("")
    (folder / "config.yaml").chmod(0o666)

    def message() -> str:
        with pytest.raises(CapfenceError) as failure:
            taken(XDG_CONFIG_HOME=str(tmp_path))
        return failure.value.message

    assert "others can write" in str(in_child(message))


def test_the_workspace_can_be_narrowed_and_not_widened(tmp_path: Path) -> None:
    prepare = as_user_in(tmp_path)

    def workspace(own: OwnOptions, **env: str) -> object:
        return in_child(lambda: taken(own, **env)["workspace"], prepare)

    assert workspace(OwnOptions(workspace="src", log="/n")) == f"{tmp_path}/src"
    assert workspace(OwnOptions(log="/n"), CAPFENCE_WORKSPACE="src") == f"{tmp_path}/src"
    assert workspace(OwnOptions(log="/n"), CAPFENCE_WORKSPACE="/etc") == ""
    with pytest.raises(AssertionError, match="can only narrow"):
        workspace(OwnOptions(workspace="..", log="/n"))


def test_the_environment_is_cleaned_and_what_went_is_known() -> None:
    here = situation.take(
        OwnOptions(log="/n"), {"HOME": "/x", "BASH_ENV": "/evil", "LD_PRELOAD": "x.so", "LD_LIBRARY_PATH": "/usr/lib:/tmp"}
    )
    assert here.request.env == {"HOME": "/x", "LD_LIBRARY_PATH": "/usr/lib", "PATH": DEFAULT_PATH}
    assert here.removed == ("BASH_ENV", "LD_LIBRARY_PATH", "LD_PRELOAD")


# -- records of a batch ------------------------------------------------------------------------------------------------------


def supposed(
    texts: dict[str, str] | None = None, env: dict[str, str] | None = None, euid: int | None = None, tty: bool | None = None
) -> dict[str, object]:
    here = situation.take(OwnOptions(actor="claimed", environment="claimed", log="/n"), {"HOME": "/home/x", "A": "b"})
    request = situation.supposed(Record(1, "df", None, texts or {}, env, euid, tty), here).request
    return {field: getattr(request, field) for field in FIELDS}


def test_a_record_that_says_nothing_is_about_here() -> None:
    assert supposed() == taken(OwnOptions(actor="claimed", environment="claimed", log="/n"), HOME="/home/x", A="b")


def test_a_record_about_another_place_and_user() -> None:
    texts = {
        "cwd": "/srv/app/../web",
        "workspace": "/srv",
        "actor": "bot",
        "user": "deploy",
        "home": "/home/deploy",
        "environment": "production",
    }
    found = supposed(texts, {"PATH": "/usr/bin", "LD_PRELOAD": "x"}, 1234, True)
    expected = {
        "actor": "bot",
        "claimed_actor": "",
        "user": "deploy",
        "uid": 1234,
        "euid": 1234,
        "escalation": ESCALATION_NONE,
        "cwd": "/srv/web",
        "workspace": "/srv",
        "home": "/home/deploy",
        "passwd_home": "/home/deploy",
        "environment": "production",
        "claimed_environment": "",
        "env": {"PATH": "/usr/bin"},
        "tty": True,
    }
    assert found == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({"cwd": "/workspace/app"}, "/workspace/app"),
        ({"cwd": "/workspace/app", "workspace": ""}, ""),
        ({"cwd": "/nosuch/app", "home": "/nosuch/app"}, ""),
        ({"cwd": "/etc/nosuch"}, ""),
        ({"cwd": "/"}, ""),
    ],
)
def test_the_workspace_of_a_folder_that_is_not_here(texts: dict[str, str], expected: str) -> None:
    assert supposed(texts, euid=1000)["workspace"] == expected


def test_an_identity_without_an_actor_and_an_environment_with_a_home() -> None:
    found = supposed({"user": "deploy"}, {"HOME": "/home/d"}, 0)
    assert (found["actor"], found["home"], found["euid"], found["escalation"]) == ("deploy", "/home/d", 0, ESCALATION_ROOT)


def test_known_programs_count_as_installed() -> None:
    here = situation.take(OwnOptions(log="/n"), {})
    world = situation.supposed(None, here).request.world
    program = world.resolve("kubectl", "/nosuch")
    assert program is not None and (program.path, program.trust) == ("/usr/bin/kubectl", TRUSTED)
    assert world.resolve("kubectl-of-nobody", "/nosuch") is None
