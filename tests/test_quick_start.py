"""The link that the launcher starts is the interpreter, with the same modules and encodings, and where it cannot be used the interpreter is."""

import marshal
import os
import py_compile
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from capfence_sh.cli import doctor, installed, quick_start
from capfence_sh.cli.installed import Places
from tests.installation import Installation

PYTHON = os.path.realpath(sys.executable)


@pytest.fixture(scope="module")
def installation() -> Iterator[Installation]:
    with tempfile.TemporaryDirectory() as folder:  # a short path, whatever the name of the user: it stands in a #! line
        made = Installation(Path(folder))
        before = os.umask(0o002)  # the usual one where everybody has a group
        done = made.setup()
        os.umask(before)
        assert done.returncode == 0, done.stderr
        yield made


def started_by(installation: Installation) -> str:
    """What the launcher starts."""
    return installation.launcher.read_text().partition("\n")[0].removeprefix("#!").partition(" ")[0]


def python(path: "str | Path", code: str, **env: str) -> str:
    words = [str(path), "-I", "-S", "-c", code]
    done = subprocess.run(words, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", **env}, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_launcher_starts_the_link(installation: Installation) -> None:
    assert started_by(installation) == str(installation.folder / "start" / "python")
    assert os.readlink(started_by(installation)) == PYTHON


FACTS = """
import codecs, sys
names = ["utf-8", "UTF8", "latin-1", "ascii", "utf-16", "utf_8_sig", "cp1252", "idna", "punycode", "rot13", "nosuch", "../x"]
for name in names:
    try:
        print(name, codecs.lookup(name).name)
    except LookupError as error:
        print(name, error)
text = "a\\u00e9\\u20ac\\U0001f600\\udc80"
print(ascii(text.encode("utf-8", "surrogateescape")), ascii(text.encode("utf-8", "surrogatepass")))
print(ascii(codecs.decode(b"\\xff\\xe2\\x82", "utf-8", "replace")), ascii(codecs.decode(b"ab", "utf8")))
print(ascii("".join(codecs.iterdecode([b"\\xe2", b"\\x82", b"\\xac"], "utf-8"))), list(codecs.iterencode("\\u20ac", "utf-8")))
print(ascii(codecs.getreader("utf-8")(open(sys.executable, "rb"), "replace").read(4)), codecs.getwriter("utf-8").__name__ != "")
print(ascii(open("/etc/passwd", encoding="utf-8").readline()), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
print(sys.flags, sys.stdin.encoding, sys.stdout.encoding, sys.stdout.errors)
import encodings.idna, encodings.utf_8, encodings.aliases, re, json
print(encodings.utf_8.__file__, re.__file__, "\\u00fc.de".encode("idna"))
"""


@pytest.mark.parametrize("locale", ["", "C", "C.UTF-8", "de_DE.ISO-8859-1"])
def test_it_knows_what_the_interpreter_knows(installation: Installation, locale: str) -> None:
    env = {"LC_ALL": locale} if locale else {}
    assert python(started_by(installation), FACTS, **env) == python(PYTHON, FACTS, **env)


def test_it_finds_no_other_modules(installation: Installation) -> None:
    show = "import sys; print(*sys.path, sep='\\n')"
    start = str(installation.folder / "start")
    assert python(started_by(installation), show).splitlines() == [start, *python(PYTHON, show).splitlines()]


def test_no_module_of_the_library_is_read_for_utf_8(installation: Installation) -> None:
    shown = python(started_by(installation), "import sys; print('encodings.aliases' in sys.modules, sys.modules['encodings'].__file__)")
    assert shown == f"False {installation.folder}/start/encodings.py\n"


@pytest.mark.parametrize("name", ["utf_8", "utf-8"])
def test_utf_8_is_known_by_what_each_version_of_python_asks_for(installation: Installation, name: str) -> None:
    """Python asks for `utf_8` up to 3.14, and for `utf-8` from 3.15 on."""
    ask = f"import encodings, sys; print(encodings.search_function({name!r}).name, 'encodings.aliases' in sys.modules)"
    assert python(started_by(installation), ask) == "utf-8 False\n"


def test_standard_input_that_is_a_folder_is_a_failure_of_the_guard(installation: Installation, tmp_path: Path) -> None:
    folder = os.open(tmp_path, os.O_RDONLY)
    words = [str(installation.launcher), "-c", "echo x"]
    done = subprocess.run(words, stdin=folder, capture_output=True, text=True, env=installation.env(), check=False)
    os.close(folder)
    assert (done.returncode, done.stdout, done.stderr) == (125, "", "capfence: standard input is a directory, nothing was run\n")


@pytest.mark.parametrize("broken", ["python", "python._pth", "encodings.py"])
def test_doctor_sees_what_is_broken_and_setup_mends_it(installation: Installation, broken: str) -> None:
    path = installation.folder / "start" / broken
    path.unlink()
    if broken == "python":
        path.symlink_to("/bin/false")
    else:
        path.write_text("# nothing\n")
    with installation.without_image():  # comparing it takes long
        done = installation.cli("doctor", "--prefix", str(installation.prefix))
    assert done.returncode == 1 and "launcher" in next(line for line in done.stdout.splitlines() if line.startswith("look"))
    mend = "from pathlib import Path; from capfence_sh.cli import installed, quick_start"
    done = installation.python(f"{mend}; quick_start.write(installed.Places(Path(sys.argv[1])))", str(installation.prefix))
    assert done.returncode == 0, done.stderr
    assert started_by(installation) == str(installation.folder / "start" / "python")
    assert installation.run("-c", "echo $((1 + 1))").stdout == "2\n"


def test_a_long_prefix_starts_the_interpreter_itself(installation: Installation, tmp_path: Path) -> None:
    prefix = str(tmp_path / ("long" * 20))
    code = "from pathlib import Path; from capfence_sh.cli import image_build, installed, setup; image_build.build = bytes; "
    done = installation.python(code + "setup.write(installed.Places(Path(sys.argv[1])))", prefix)  # an image takes long
    assert done.returncode == 0, done.stderr
    assert Path(prefix, "lib/capfence/bin/capfence-exec").read_text().startswith(f"#!{PYTHON} ")
    said = installation.cli("doctor", "--prefix", prefix).stdout
    assert "too long for a #! line" in said and "look  launcher" not in said


# -- the script that pip installs ----------------------------------------------------------------------------------------------

SCRIPT = """
import posix, pwd, sys, types
pwd.getpwuid = lambda uid: types.SimpleNamespace(pw_dir={home!r})
def ended(status):
    used = sys.modules["capfence_sh.image"].used()
    print(used and used.path, status)
    sys.stdout.flush()
    leave(0)
leave, posix._exit = posix._exit, ended
path = sys.argv[1]
sys.argv[:] = sys.argv[1:]
exec(compile(open(path).read(), path, "exec"))
"""


@pytest.mark.parametrize("home", ["with an image", "without"])
def test_the_script_of_pip_takes_the_image_of_setup_when_there_is_one(installation: Installation, tmp_path: Path, home: str) -> None:
    if home == "with an image":
        (tmp_path / ".local").symlink_to(installation.prefix)
    script = str(installation.site / "capfence_sh" / "cli" / "script.py")
    done = installation.python(SCRIPT.format(home=str(tmp_path)), script, "--non-interactive", "-c", "cat /etc/shadow")
    taken = f"{tmp_path}/.local/lib/capfence/image" if home == "with an image" else None
    assert done.stdout == f"{taken} 126\n", done.stderr
    assert "shell.secret" in done.stderr or "/etc/shadow" in done.stderr


def test_the_script_of_pip_takes_no_image_of_another_installation(installation: Installation, tmp_path: Path) -> None:
    """What runs is the package that was called, not the one that setup was run from."""
    (tmp_path / ".local").symlink_to(installation.prefix)
    shutil.copytree(installation.site / "capfence_sh", tmp_path / "site" / "capfence_sh")
    script = str(tmp_path / "site" / "capfence_sh" / "cli" / "script.py")
    code = f"sys.path.insert(0, {str(tmp_path / 'site')!r})\n" + SCRIPT.format(home=str(tmp_path)).replace(
        "print(used", "print(sys.modules['capfence_sh'].__file__, used"
    )
    done = installation.python(code, script, "--non-interactive", "-c", "cat /etc/shadow")
    assert done.stdout == f"{tmp_path}/site/capfence_sh/__init__.py None 126\n", done.stderr


def test_the_script_of_pip_says_in_one_line_that_it_does_not_start(installation: Installation, tmp_path: Path) -> None:
    image = tmp_path / ".local" / "lib" / "capfence" / "image"
    image.parent.mkdir(parents=True)
    image.write_bytes(installation.image.read_bytes()[: installation.image.stat().st_size // 4])
    image.chmod(0o600)
    image.parent.chmod(0o755)
    script = str(installation.site / "capfence_sh" / "cli" / "script.py")
    done = installation.python(
        SCRIPT.format(home=str(tmp_path)).replace("leave, posix._exit = posix._exit, ended", ""), script, "-c", "echo ran"
    )
    assert (done.returncode, done.stdout) == (125, "")
    assert done.stderr.startswith("capfence: the guard does not start, nothing was run: ") and done.stderr.count("\n") == 1


def test_the_wheel_holds_the_script_ready_to_run() -> None:
    root = Path(__file__).parent.parent
    named = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-scripts"]
    assert named == {"capfence_sh/cli/script.py": "capfence-exec"}
    assert (root / "capfence_sh/cli/script.py").read_text().startswith("#!python\n")  # what installers replace by their interpreter
    assert os.access(root / "capfence_sh/cli/script.py", os.X_OK)


def test_the_compiled_module_is_what_the_library_compiles(tmp_path: Path) -> None:
    source, module, made = Path(quick_start.start_encodings.__file__), tmp_path / "encodings.py", str(tmp_path / "made")
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(source), made, str(module), doraise=True, optimize=2, invalidation_mode=mode)
    expected, found = Path(made).read_bytes(), quick_start.files(Places(tmp_path))
    compiled = next(data for path, data in found.items() if path.suffix == ".pyc")
    assert compiled[:16] == expected[:16]
    code = marshal.loads(compiled[16:])
    assert code.replace(co_filename=str(module)) == marshal.loads(expected[16:]).replace(co_filename=str(module))


def test_a_prefix_that_is_no_text_is_written_to_as_well(tmp_path: Path) -> None:
    places = Places(tmp_path / os.fsdecode(b"\xff\xfe"))
    quick_start.write(places)
    assert quick_start.interpreter(places) == PYTHON, "the search path is read as UTF-8"
    assert quick_start.files(places)[places.start / "python._pth"].startswith(os.fsencode(places.start))


def test_doctor_says_that_the_script_of_pip_does_not_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "capfence-sh")])
    script = tmp_path / "capfence-exec"
    assert doctor._script() == []
    for line in (f"#!{PYTHON}", f"#! {PYTHON} -I", "#!", "", "\x7fELF"):
        script.write_text(line + "\npass\n")
        assert doctor._script() == [], line
    for path, named in (("/home/a b/v/bin/python3", "/home/a"), ("/" + "x" * 300, "/" + "x" * 253)):
        script.write_text(f"#!{path}\npass\n")
        (found,) = doctor._script()
        assert not found.well and found.text == f"{script} does not start: its #! line names {named}, which is not there"


def test_a_prefix_with_a_blank_starts_the_interpreter_itself(tmp_path: Path) -> None:
    places = Places(tmp_path / "a b")
    quick_start.write(places)
    assert quick_start.interpreter(places) == PYTHON
    assert installed.obstacle(str(places.python)) == "a #! line cannot hold a path with a blank"
