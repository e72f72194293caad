"""A start that finds no image lets one be made beside its command: where it is believed, once, by a process that nobody sees."""

import os
import sys
import time
from pathlib import Path

import pytest

from capfence_sh import image, image_order, settings
from capfence_sh.cli import doctor, image_later, script
from tests.installation import LIBRARIES, Installation

ORDER = """
import os, sys
from capfence_sh import image, image_order
image_order.order(sys.argv[1], {folders!r}, image.first_line())
try:
    os.waitpid(-1, 0)
except ChildProcessError:
    print("no child")
"""
# the script of pip, for a user whose home the account file gives as another one; what it runs from is said at its end, by the process itself
SCRIPT = """
import posix, pwd, runpy, sys, types
pwd.getpwuid = lambda uid: types.SimpleNamespace(pw_dir={home!r})
def ended(status, us=posix.getpid(), leave=posix._exit):
    used = sys.modules["capfence_sh.image"].used()
    posix.write(2, b"from " + str(used and used.path).encode() if posix.getpid() == us else b"")
    leave(status)
posix._exit = ended
sys.executable = {python!r}
sys.argv[:] = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    return Installation(tmp_path_factory.mktemp("order"))


@pytest.fixture
def broken(tmp_path: Path) -> Installation:
    """An installation that no image can be made of, which takes no time to find out."""
    made = Installation(tmp_path)
    (made.site / "capfence_sh-0.1.0.dist-info" / "RECORD").unlink()
    return made


def order(installation: Installation, path: Path, **env: str) -> None:
    code = ORDER.format(folders=[str(installation.site), *LIBRARIES])
    done = installation.python(code, str(path), **{"CAPFENCE_IMAGE": "", **env})
    assert (done.stdout, done.stderr) == ("no child\n", "")


def mark(path: Path) -> Path:
    return Path(f"{path}{image_order.BEGUN}")


def awaited(path: Path, seconds: int = 300) -> bytes:
    """What a file holds that another process writes."""
    end = time.monotonic() + seconds
    while not (path.exists() and path.stat().st_size):
        assert time.monotonic() < end and not image_later.failure(str(path)), f"{path} does not come: {image_later.failure(str(path))}"
        time.sleep(0.05)
    return path.read_bytes()


def failed(path: Path) -> str:
    """Why the attempt to make an image there failed, once it did."""
    awaited(mark(path))
    return image_later.failure(str(path))


def at_home(home: Path, package: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the image of the script of pip is, for a user with this home and no policy of the system."""
    monkeypatch.setattr(script, "SYSTEM_POLICY", str(home / "none"))
    monkeypatch.setattr(script.pwd, "getpwuid", lambda uid: type("Account", (), {"pw_dir": str(home)}))
    return Path(script.places(str(package))[0])


def test_it_is_made_of_the_package_whose_script_was_started_and_the_next_start_takes_it(
    installation: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = installation.site / "capfence_sh"
    place = at_home(tmp_path, package, monkeypatch)
    code = SCRIPT.format(home=str(tmp_path), python=sys.executable)
    words = (str(package / "cli" / "script.py"), "--non-interactive", "-c", "cat /etc/shadow")
    done = installation.python(code, *words, CAPFENCE_IMAGE="")
    assert done.returncode == 126 and done.stderr.endswith("from None"), done.stderr
    assert mark(place).exists() and not place.exists()  # it did not wait
    assert place.parent.stat().st_mode & 0o777 == 0o700
    assert awaited(place).startswith(image.first_line())
    done = installation.python(code, *words, CAPFENCE_IMAGE="")
    assert done.returncode == 126 and done.stderr.endswith(f"from {place}"), done.stderr
    assert image_later.failure(str(place)) == ""
    assert installation.setup().returncode == 0
    assert place.read_bytes() == installation.image.read_bytes()


def test_the_launcher_of_setup_has_its_image_made_anew(broken: Installation) -> None:
    code = "from pathlib import Path; from capfence_sh.cli import image_build, installed, setup; image_build.build = bytes; "
    done = broken.python(code + "setup.write(installed.Places(Path(sys.argv[1])))", str(broken.prefix))  # an image takes long
    assert done.returncode == 0, done.stderr
    for words in (["-c", "echo $((1 + 1)) | cat"], ["cat", "/etc/shadow"]):
        done = broken.run(*words, CAPFENCE_IMAGE="")
        assert (done.returncode, done.stdout) == ((0, "2\n") if words[0] == "-c" else (126, ""))
    assert "sources that are being edited make no image" in failed(broken.image)
    assert not broken.image.exists()


@pytest.mark.parametrize("mode", [0o777, 0o770])
def test_not_where_others_could_change_it(broken: Installation, tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(mode)
    order(broken, folder / "image")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("place", ["/proc/self/capfence/image", "/dev/null/capfence/image", "/nonexistent/.cache/capfence/image"])
def test_a_place_that_cannot_be_written_is_no_matter(broken: Installation, place: str) -> None:
    order(broken, Path(place))


def test_not_through_a_link(broken: Installation, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "folder").symlink_to(tmp_path / "elsewhere")
    order(broken, tmp_path / "folder" / "image")
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_what_failed_is_not_tried_again_within_the_hour(broken: Installation, tmp_path: Path) -> None:
    place = tmp_path / "cache" / "capfence" / "image"
    (tmp_path / "cache").mkdir()
    order(broken, place)
    assert "sources that are being edited" in failed(place)
    mark(place).write_text("first")
    order(broken, place)
    time.sleep(1)  # longer than the attempt above took
    assert mark(place).read_text() == "first"
    before = time.time() - image_order.AGAIN - 60
    os.utime(mark(place), (before, before))
    order(broken, place)
    assert "sources that are being edited" in failed(place)


def test_a_package_that_was_installed_again_is_tried_again(broken: Installation, tmp_path: Path) -> None:
    place = tmp_path / "cache" / "capfence" / "image"
    (tmp_path / "cache").mkdir()
    order(broken, place)
    assert "sources that are being edited" in failed(place)
    package = broken.site / "capfence_sh"
    os.utime(package)
    time.sleep(0.05)
    order(broken, place)
    assert mark(place).stat().st_mtime > package.stat().st_mtime
    assert "sources that are being edited" in failed(place)


def test_who_wants_none_gets_none(broken: Installation, tmp_path: Path) -> None:
    order(broken, tmp_path / "image", CAPFENCE_IMAGE="never")
    assert not mark(tmp_path / "image").exists()


def test_nothing_of_the_caller_is_held(broken: Installation, tmp_path: Path) -> None:
    """Whoever reads what the caller wrote sees its end, though the process that makes the image goes on; a low limit hides no descriptor."""
    low = "import os, resource\nos.dup2(1, 200)\nresource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))\n"
    wait = "import time\nos.set_inheritable(200, True)\nfrom capfence_sh import image_order\nimage_order._CODE = 'import time; time.sleep(20)'\n"
    start = time.monotonic()
    done = broken.python(low + wait + ORDER.format(folders=[]), str(tmp_path / "image"), CAPFENCE_IMAGE="")
    assert (done.stdout, done.stderr) == ("no child\n", "") and time.monotonic() - start < 15
    assert mark(tmp_path / "image").exists()


def test_not_for_a_launcher_that_could_not_read_it(broken: Installation, tmp_path: Path) -> None:
    code = "from capfence_sh import image_order; image_order.order(sys.argv[1], [], b'capfence image 1 cpython-311\\n')"
    assert broken.python(code, str(tmp_path / "image"), CAPFENCE_IMAGE="").returncode == 0
    assert not mark(tmp_path / "image").exists()


def test_images_of_packages_that_are_gone_are_removed(broken: Installation, tmp_path: Path) -> None:
    tmp_path.joinpath("cache").mkdir(mode=0o755)
    names = {"image-1-1": "/gone", "image-1-2": "", "image-1-3": "no image", "other": "/gone"}
    code = (
        "import marshal, os\nfrom pathlib import Path\nfrom capfence_sh import image\nfrom capfence_sh.cli import image_later\n"
        "folder = Path(sys.argv[1])\n"
        f"for name, source in {names!r}.items():\n"
        "    head = marshal.dumps((((source, 0, 0, 0, 0, 0),) if source else (),))\n"
        "    first = b'#!' if ' ' in source else image.first_line()\n"
        "    (folder / name).write_bytes(first + b'%08d%08d' % (0, len(head)) + head)\n"
        "    (folder / (name + '.begun')).touch()\n"
        "os.chmod(folder, 0o755)\n"
        "image_later.remove_stale(folder / 'image-2-2')\n"
    )
    done = broken.python(code, str(tmp_path / "cache"))
    assert done.returncode == 0, done.stderr
    left = {path.name.removesuffix(image_order.BEGUN) for path in (tmp_path / "cache").iterdir()}
    assert left == {"image-1-2", "image-1-3", "other"}


def test_a_system_runs_nothing_that_a_user_keeps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert f"{settings.SYSTEM}/policy.yaml" == script.SYSTEM_POLICY
    at_home(tmp_path, tmp_path, monkeypatch)
    own, others = script.places(str(tmp_path))
    assert own.startswith(f"{tmp_path}/.cache/capfence/image-") and others == [f"{tmp_path}/.local/lib/capfence/image", script.SHARED]
    (tmp_path / "none").touch()
    assert script.places(str(tmp_path)) == ("", [script.SHARED])


def test_doctor_says_how_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = at_home(tmp_path, tmp_path, monkeypatch)
    monkeypatch.setattr(doctor.image_build, "obstacle", lambda: "")
    monkeypatch.setattr(doctor.sys, "argv", [str(tmp_path / "capfence-sh")])
    (tmp_path / "capfence-exec").write_text("#!/bin/sh\n")
    place.parent.mkdir(parents=True)
    for text, said in (
        (None, f"its next start makes {place} beside its command"),
        ("", "is being made"),
        ("no room", "could not be made: no room"),
    ):
        if text is not None:
            mark(place).write_text(text)
        (found,) = doctor._script(tmp_path)
        assert found.well and said in found.advice
