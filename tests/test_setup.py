"""setup writes below its folder alone, over nothing of anybody else, a launcher that the environment cannot bend; doctor says what is wrong."""

import grp
import os
import shutil
import stat
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from capfence_sh.cli import setup
from capfence_sh.errors import CapfenceError
from tests.features import need
from tests.installation import Installation

EVIL = "import os; os.write(2, b'EVIL'); os._exit(77)\n"


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    made = Installation(tmp_path_factory.mktemp("setup"))
    done = made.setup()
    assert done.returncode == 0, done.stderr
    assert f"PATH={made.folder}/shims:$PATH" in done.stdout
    return made


def test_everything_is_below_one_folder_and_only_its_owner_can_write_it(installation: Installation) -> None:
    found = {
        str(path.relative_to(installation.prefix)) for path in installation.prefix.rglob("*") if not path.is_dir() or path.is_symlink()
    }
    shims = {f"lib/capfence/shims/{name}" for name in ("bash", "sh", "bash-login")}
    compiled = f"__pycache__/encodings.{sys.implementation.cache_tag}.pyc"
    start = {f"lib/capfence/start/{name}" for name in ("python", "python._pth", "encodings.py", compiled)}
    assert found == {"lib/capfence/bin/capfence-exec", "lib/capfence/image", *shims, *start}
    for path in installation.prefix.rglob("*"):
        assert path.is_symlink() or not path.lstat().st_mode & 0o022
    assert installation.launcher.stat().st_mode & 0o777 == 0o755


def test_the_launcher_runs_commands(installation: Installation) -> None:
    assert installation.run("-c", "echo $((1 + 1)) | cat").stdout == "2\n"
    assert installation.run("-c", "echo $0 $1", "x", "y", program="bash").stdout == "x y\n"
    assert installation.run("-c", "echo $BASH", program="sh").stdout.endswith("bash\n")
    denied = installation.run("cat", "/etc/shadow")
    assert denied.returncode == 126 and denied.stdout == ""


def test_a_login_shell_is_known_by_the_name_of_the_shim(installation: Installation) -> None:
    login = installation.run("-c", "shopt -q login_shell && echo login || echo none", program="bash-login")
    plain = installation.run("-c", "shopt -q login_shell && echo login || echo none", program="bash")
    assert plain.stdout == "none\n"
    assert login.stdout == "login\n" or login.returncode == 126  # the profile files of this machine are judged, too


@pytest.mark.parametrize(
    "name", ["capfence_sh", "bashlex", "posix", "enum", "sitecustomize", "usercustomize", "marshal", "encodings", "codecs"]
)
def test_the_environment_cannot_replace_the_guard(installation: Installation, tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.py").write_text(EVIL)
    user = installation.home / ".local" / "lib"
    for version in (f"python3.{minor}" for minor in range(11, 15)):
        folder = user / version / "site-packages"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.py").write_text(EVIL)
        (folder / "evil.pth").write_text("import os; os._exit(77)\n")
    startup = tmp_path / "startup.py"
    startup.write_text(EVIL)
    bent = {
        "PYTHONPATH": str(tmp_path),
        "PYTHONSTARTUP": str(startup),
        "PYTHONHOME": str(tmp_path),
        "PYTHONINSPECT": "1",
        "PYTHONOPTIMIZE": "2",
    }
    done = installation.run("-c", "echo ok; true | true", cwd=tmp_path, **bent)
    shutil.rmtree(user)
    assert "EVIL" not in done.stderr
    # variables that change what a Python program runs are the business of the judge, not of our start
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stderr


def test_setting_up_again_changes_nothing(installation: Installation) -> None:
    before = {path: path.read_bytes() for path in (installation.launcher, installation.image)}
    assert installation.setup().returncode == 0
    assert {path: path.read_bytes() for path in before} == before


def test_it_asks_first(installation: Installation, tmp_path: Path) -> None:
    done = installation.cli("setup", "--prefix", str(tmp_path / "p"))
    assert done.returncode == 1 and not (tmp_path / "p").exists()


@pytest.mark.parametrize("name", ["bin/capfence-exec", "shims/bash", "shims/sh", "shims/bash-login", "image", "start/python"])
def test_what_others_wrote_is_left_alone(installation: Installation, tmp_path: Path, name: str) -> None:
    own = tmp_path / "lib" / "capfence" / name
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    done = installation.cli("setup", "--prefix", str(tmp_path), "--yes")
    assert done.returncode == 125 and "left alone" in done.stderr
    assert own.read_text() == "mine" and [path for path in (tmp_path / "lib").rglob("*") if path.is_file()] == [own]


def test_not_into_a_folder_on_path(installation: Installation, tmp_path: Path) -> None:
    done = installation.cli("setup", "--prefix", str(tmp_path), "--yes", PATH=f"{tmp_path}/lib/capfence/shims:/usr/bin:/bin")
    assert done.returncode == 125 and "on PATH" in done.stderr
    assert not (tmp_path / "lib").exists()


def test_not_through_a_link(installation: Installation, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "capfence").symlink_to(tmp_path / "elsewhere")
    done = installation.cli("setup", "--prefix", str(tmp_path), "--yes")
    assert done.returncode == 125 and list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("prefix", ["/proc/self/p", "/dev/null/p", "/dev/full"])
def test_a_place_that_cannot_be_written_is_said_in_one_line(installation: Installation, prefix: str) -> None:
    done = installation.cli("setup", "--prefix", prefix, "--yes")
    assert done.returncode == 125 and done.stderr.count("\n") == 1
    assert done.stderr.startswith(f"capfence: {prefix.removesuffix('/p')}")


def test_what_setup_wrote_belongs_to_the_guard(installation: Installation) -> None:
    for program in ("", "bash"):
        for name in ("image", "start/encodings.py", "start/x", "bin/capfence-exec", "shims/bash"):
            done = installation.run("-c", f"cp x {installation.folder}/{name}", program=program)
            assert done.returncode == 126 and "shell.control" in done.stderr, name


# -- a system ------------------------------------------------------------------------------------------------------------------


def test_a_system_needs_root(installation: Installation) -> None:
    code = "import os; from capfence_sh.cli import setup; os.geteuid() or os.seteuid(65534); setup.check_system()"
    assert installation.python(code).stderr.strip().endswith("--system needs root")


def test_what_others_can_change_makes_no_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need("root")
    package = Path("/root") if os.access("/root", os.W_OK) else tmp_path
    own = package / f".capfence-test-{os.getpid()}"
    own.mkdir(mode=0o755)
    try:
        module = own / "module.py"
        module.write_text("")
        monkeypatch.setattr(setup.image_build, "PACKAGE", own)
        monkeypatch.setattr(setup.image_build, "folders", lambda: [str(own)])
        monkeypatch.setattr(setup.installed, "interpreter", lambda: "/usr/bin/env")
        setup.check_system()
        for path, mode in ((module, 0o666), (own, 0o777)):
            usual = stat.S_IMODE(path.stat().st_mode)
            path.chmod(mode)
            with pytest.raises(CapfenceError, match="can be changed by others than root"):
                setup.check_system()
            path.chmod(usual)
        os.chown(module, 12345, -1)
        with pytest.raises(CapfenceError, match=r"module\.py"):
            setup.check_system()
    finally:
        shutil.rmtree(own)


def test_the_files_of_a_system_are_made_once(tmp_path: Path) -> None:
    need("root")
    policies, log = tmp_path / "etc", tmp_path / "log" / "capfence"
    setup.write_system(policies, log, None)
    assert (policies / "config.yaml").read_text().endswith(f"log: {log}\n")
    assert (policies / "policy.yaml").stat().st_mode & 0o777 == 0o644
    assert log.stat().st_mode & 0o777 == 0o700
    assert [(path.name, path.stat().st_mode & 0o777, path.stat().st_size) for path in log.iterdir()] == [
        (next(log.iterdir()).name, 0o600, 0)
    ]
    (policies / "policy.yaml").write_text("mine")
    setup.write_system(policies, log, None)
    group = grp.getgrgid(os.getgid()).gr_name
    with pytest.raises(CapfenceError, match=f"not open to the group {group}"):
        setup.write_system(policies, log, group)
    log.chmod(0o750)
    setup.write_system(policies, log, group)
    assert (policies / "policy.yaml").read_text() == "mine"


# -- doctor --------------------------------------------------------------------------------------------------------------------


def doctor(installation: Installation) -> "subprocess.CompletedProcess[str]":
    return installation.cli("doctor", "--prefix", str(installation.prefix))


def test_doctor_is_content_with_what_setup_made(installation: Installation) -> None:
    installation.run("true")  # compiles the policy
    done = doctor(installation)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.split()[1] for line in done.stdout.splitlines() if line[:2] == "ok"] == ["trust", "launcher", "image", "policy", "bash"]


@pytest.mark.parametrize(("broken", "said"), [("image", "No such file"), ("bin/capfence-exec", "there is none"), ("shims/sh", "no sh")])
def test_doctor_names_what_is_missing(installation: Installation, broken: str, said: str) -> None:
    path = installation.folder / broken
    kept = path.with_name("kept")
    with nullcontext() if broken == "image" else installation.without_image():  # comparing it takes long
        path.rename(kept)
        try:
            done = doctor(installation)
        finally:
            kept.rename(path)
    assert done.returncode == 1 and said in done.stdout


def test_doctor_of_another_user_builds_no_image_to_compare(installation: Installation) -> None:
    code = "import os; from pathlib import Path; from capfence_sh.cli import doctor, image_build, installed; image_build.build = None; "
    code += "os.geteuid = lambda: 12345; found = doctor._image(installed.Places(Path(sys.argv[1]))); print(found.well, found.text)"
    done = installation.python(code, str(installation.prefix))
    assert done.stdout.startswith(f"True {installation.image}, sha256 "), done.stderr


WITHOUT_BASH = (
    "from capfence_sh import pinned_bash; pinned_bash.CANDIDATES = ('/nosuch/bash',); from capfence_sh.cli import image_build, main; "
)


def test_doctor_says_what_is_wrong_where_there_is_no_bash(installation: Installation) -> None:
    fails = "from capfence_sh.errors import CapfenceError\ndef build(): raise CapfenceError('not made')\nimage_build.build = build\n"
    code = WITHOUT_BASH + f"\n{fails}main(prog_name='capfence-sh')"
    done = installation.python(code, "doctor", "--prefix", str(installation.prefix))
    looks = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("look")]
    assert (done.returncode, looks) == (1, ["image", "bash"]), done.stdout + done.stderr
    assert "there is no bash in /nosuch/bash" in done.stdout and "cannot be compared: not made" in done.stdout


def test_setup_writes_nothing_where_there_is_no_bash(installation: Installation, tmp_path: Path) -> None:
    done = installation.python(WITHOUT_BASH + "main(prog_name='capfence-sh')", "setup", "--yes", "--prefix", str(tmp_path / "p"))
    assert (done.returncode, done.stdout, done.stderr) == (125, "", "capfence: there is no bash in /nosuch/bash\n")
    assert not (tmp_path / "p").exists()


def test_doctor_compares_the_image_with_the_sources(installation: Installation) -> None:
    """A module edited in place changes no folder: a start does not see it, doctor does."""
    source = installation.site / "capfence_sh" / "flows.py"
    text = source.read_text()
    try:
        source.write_text(text + "\nEDITED = True\n")
        done = doctor(installation)
        assert done.returncode == 1 and "not what the sources make" in done.stdout
    finally:
        source.write_text(text)
