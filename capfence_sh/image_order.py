"""An image for the next starts: when one finds none that it can use, a process of its own makes it beside the command.

It is made only where an image is believed (see `image`): in a folder that nobody but root and this user can write.  The process belongs to nobody's
terminal or pipe, gets what processor time is left over, is the first to go when memory runs out, and says nothing; what kept it from its work
stands in the file that marks its beginning, for `capfence-sh doctor`.
"""

import posix
import sys
import time

from capfence_sh import image

BEGUN = ".begun"  # after the path of the image: since when one is made, and why it failed
AGAIN = 3600  # seconds until another attempt
VARIABLE, NEVER = b"CAPFENCE_IMAGE", b"never"  # the environment of who wants none
_CODE = "import sys; sys.path[:0] = {folders!r}; from capfence_sh.cli import image_later; image_later.make({path!r})"
_PACKAGE = __file__.rpartition("/")[0]
_NEW = posix.O_WRONLY | posix.O_CREAT | posix.O_EXCL | posix.O_NOFOLLOW | posix.O_CLOEXEC
_LOWEST = 19  # nice(2)
_MOST_DESCRIPTORS = 1 << 20  # /proc/sys/fs/nr_open of Linux, whatever the limit is now: some may have been opened before it


def order(path: str, folders: list[str], line: bytes) -> None:
    """Let an image be made, unless that was begun within the last hour and the package is the one it was then.

    path: of the image.  folders: where the package and its dependencies are, beside what the interpreter finds.  line: how the image must begin.
    Nothing is said or raised when it cannot be: the commands of this start and the next ones run without it.
    """
    useful = line == image.first_line() and posix.environ.get(VARIABLE) != NEVER
    if not useful or not sys.executable or posix.geteuid() != posix.getuid():
        return
    try:
        if _is_believed(path.rpartition("/")[0]) and _begins(path + BEGUN):
            _start([sys.executable, "-I", "-B", "-c", _CODE.format(folders=folders, path=path)])
    except OSError:
        pass  # no place for it, no process: the cost is time, and doctor says that there is no image


def _is_believed(folder: str) -> bool:
    """Whether an image in this folder would be believed; the folder, and the one it is in, are made when they are missing."""
    try:
        facts = posix.lstat(folder)
    except FileNotFoundError:
        try:
            posix.mkdir(folder.rpartition("/")[0], 0o700)
        except FileExistsError:
            pass
        posix.mkdir(folder, 0o700)
        facts = posix.lstat(folder)
    return image.is_believed_folder(facts)


def _begins(mark: str) -> bool:
    """Whether this process is the one that begins; the file that says so stays, so that what cannot succeed is not tried at every start.

    A package that is installed again while an image is made of it makes that fail, and its folder is newer than the file then.
    """
    try:
        begun = posix.lstat(mark).st_mtime
        if 0 <= time.time() - begun < AGAIN and posix.stat(_PACKAGE).st_mtime < begun:
            return False
        posix.unlink(mark)
    except FileNotFoundError:
        pass
    try:
        posix.close(posix.open(mark, _NEW, 0o600))
    except FileExistsError:
        return False
    return True


def _start(argv: list[str]) -> None:
    """Start a process that is nobody's child: the command must not find one that it did not start."""
    child = posix.fork()
    if child:
        posix.waitpid(child, 0)
        return
    try:
        posix.setsid()
        if not posix.fork():
            _become(argv)
    finally:
        posix._exit(0)


def _become(argv: list[str]) -> None:
    posix.chdir("/")
    posix.umask(0o022)
    null = posix.open("/dev/null", posix.O_RDWR)
    for descriptor in (0, 1, 2):
        posix.dup2(null, descriptor)
    posix.closerange(3, _MOST_DESCRIPTORS)
    posix.nice(_LOWEST)
    try:
        score = posix.open("/proc/self/oom_score_adj", posix.O_WRONLY)
        posix.write(score, b"1000")
        posix.close(score)
        posix.sched_setscheduler(0, posix.SCHED_IDLE, posix.sched_param(0))
    except OSError:
        pass  # it is nice all the same
    posix.execve(argv[0], argv, {})
