"""A prefix -> the files of an installation below PREFIX/lib/capfence: the launcher, the shims, the image.  What they hold, and whose they are.
What the launcher is started with stands in start (`quick_start`).

The launcher starts the interpreter with -I -S: no PYTHONPATH, no user site, no working directory, no .pth file says what runs.
"""

import marshal
import os
import sys
from pathlib import Path

from capfence_sh import image
from capfence_sh.cli import linking
from capfence_sh.errors import EXIT_FAILED, CapfenceError

MARK = "# written by capfence-sh setup"
SHIMS = ("bash", "sh", "bash-login")
_LONGEST_LINE = 127  # what every Linux reads of a #! line
# run as -c, because a script is opened twice more to see whether it is an archive; compiled here, because that takes long at every start
_OPTIONS = '-IScimport sys;exec(open(sys.argv[1],"rb").read())'
_FIRST_LINE = "#!{python} " + _OPTIONS
_TEXT = """
{mark}: do not edit
import marshal, sys
exec(marshal.loads(bytes.fromhex({code!r})) if sys.implementation.cache_tag == {tag!r} else {source!r})
"""
_SOURCE = """
import gc, marshal, posix, sys
gc.disable()
main = None
try:
    if sys.implementation.cache_tag != {tag!r} and sys.executable != {python!r}:  # it would look for its modules where another's are
        posix.execv({python!r}, [{python!r}, {options!r}, *sys.argv[1:]])
    if sys.argv[0] == "-c":
        del sys.argv[0]
    sys.path[:0] = {folders!r}
    try:
        file = posix.open({image!r}, {flags})
        facts = posix.fstat(file)
        ours = facts.st_mode & 0o170022 == 0o100000 and facts.st_uid in (0, posix.geteuid())
        start = posix.pread(file, 32768, 0) if ours else b""
        if start.startswith({line!r}):
            image = type(sys)("capfence_sh.image")
            exec(marshal.loads(start[{code}:]), image.__dict__)
            main = image.take({image!r}, file, image)
        else:
            posix.close(file)
    except OSError:
        pass
    if main is None:
        from capfence_sh import image_order
        from capfence_sh.launcher import main
        image_order.order({image!r}, {folders!r}, {line!r})
except KeyboardInterrupt:
    import _signal
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    posix.kill(posix.getpid(), _signal.SIGINT)
except BaseException as error:
    why = " ".join(f"{{type(error).__name__}}: {{error}}".split())
    posix.write(2, f"capfence: the guard does not start, nothing was run: {{why}}; `capfence-sh setup` makes it anew\\n".encode("ascii", "backslashreplace"))
    posix._exit({failed})
main()
"""

_READ_BY_THE_KERNEL = 256  # of a first line (execve(2))


class Places:
    """Where the files of an installation stand."""

    def __init__(self, prefix: Path) -> None:
        self.folder = prefix / "lib" / "capfence"
        self.launcher = self.folder / "bin" / "capfence-exec"
        self.shims = self.folder / "shims"
        self.image = self.folder / "image"
        self.start = self.folder / "start"
        self.python = self.start / "python"


def interpreter() -> str:
    """The interpreter itself: through the link of a virtual environment it would look for that environment first."""
    return os.path.realpath(sys.executable)


def is_startable(python: str) -> bool:
    """Whether a #! line can hold the path."""
    return not obstacle(python)


def obstacle(python: str) -> str:
    """Why a #! line cannot hold the path; "" when it can."""
    if " " in python or not python.isprintable():
        return "a #! line cannot hold a path with a blank"
    return "the path is too long for a #! line" if len(os.fsencode(_FIRST_LINE.format(python=python))) > _LONGEST_LINE else ""


def missing_interpreter(script: Path) -> str:
    """What the #! line of a script names as its interpreter, as the kernel reads it, when there is no such file; "" when there is, or no such line."""
    try:
        line = script.read_bytes()[:_READ_BY_THE_KERNEL].partition(b"\n")[0]
    except OSError:
        return ""
    name = os.fsdecode(line[2:].split()[0]) if line[:2] == b"#!" and line[2:].strip() else ""
    return name if name and not os.path.isfile(name) else ""


def launcher_text(places: Places, folders: list[str], python: str) -> str:
    """The launcher: absolute interpreter, absolute folders; it starts without the image when that cannot be used.

    python: the interpreter, or the link to it (`quick_start.interpreter`).  CapfenceError when it cannot stand in the first line.
    """
    source = _SOURCE.format(
        tag=sys.implementation.cache_tag,
        python=interpreter(),
        options=_OPTIONS,
        folders=folders,
        flags=image.OPEN,
        image=str(places.image),
        line=image.first_line(),
        code=len(image.first_line()) + image.SIZES,
        failed=EXIT_FAILED,
    )
    code = marshal.dumps(linking.slim(compile(source, "", "exec", dont_inherit=True, optimize=0)))
    if not is_startable(python):
        raise CapfenceError(f"{python} cannot stand in a #! line: it is too long or has blanks")
    first = _FIRST_LINE.format(python=python)
    return first + _TEXT.format(mark=MARK, code=code.hex(), tag=sys.implementation.cache_tag, source=source)


def is_launcher(path: Path) -> bool:
    """Whether the file is a launcher that setup wrote."""
    try:
        return path.is_file() and not path.is_symlink() and MARK in path.read_bytes()[:1024].decode("utf-8", "replace")
    except OSError:
        return False


def is_shim(path: Path, places: Places) -> bool:
    """Whether the file is a link to the launcher."""
    return path.is_symlink() and os.readlink(path) == link_text(places)


def link_text(places: Places) -> str:
    """What a shim links to: relative, so that the folder can be read without the file system around it."""
    return os.path.relpath(places.launcher, places.shims)


def put(path: Path, data: bytes, mode: int) -> None:
    """Write a file in one step, durable before it has its name."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        os.rename(temporary, path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error


def make_folder(path: Path) -> None:
    """A folder, and those above it, that only its owner can write."""
    if not path.parent.is_dir():
        make_folder(path.parent)
    if not path.is_dir():
        path.mkdir()
        path.chmod(0o755)  # whatever the umask
