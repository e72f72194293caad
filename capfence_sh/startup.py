"""Shell options -> the files that bash reads by itself before and after the script (bash(1), INVOCATION), as text to be judged with it.

Pure.  A file that only root can change is trusted; any other is part of the request, in the order in which bash reads it.
"""

from capfence_sh.shell_options import switched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.request import Request
    from capfence_sh.shell_options import ShellOptions

_PROFILES = (".bash_profile", ".bash_login", ".profile")  # the first that can be read
_SYSTEM_RC = ("/etc/bash.bashrc", "/etc/bash/bashrc")  # compiled in, differently on each distribution


class Startup:
    """The first `length` characters of a text stand for the files that the shell reads by itself.

    fixed(path): only root can change what stands there.  own: they are those of the user's own home, and none is named on the command line.
    active: such a file is being followed.
    """

    __slots__ = ("active", "fixed", "length", "own")

    def __init__(self, length: int, fixed: "Callable[[str], bool]", own: bool) -> None:
        self.length = length
        self.fixed = fixed
        self.own = own
        self.active = False


def around(script: str, options: "ShellOptions", request: "Request", fixed: "Callable[[str], bool]") -> tuple[str, Startup | None]:
    """The script with the files that are read before and after it as `.` commands, and None where there are none before it."""
    before, after = _files(options, request)
    judged = [_source(path) for path in before if _exists(path, request) and not trusted(path, request, fixed)]
    ending = [_source(path) for path in after if _exists(path, request)]
    head = "".join([line + "\n" for line in judged])
    own = request.home == request.passwd_home and not any(spelling in ("--rcfile", "--init-file") for spelling, _ in options)
    return head + "\n".join([script, *ending]), Startup(len(head), fixed, own) if head else None


def _files(options: "ShellOptions", request: "Request") -> tuple[tuple[str, ...], tuple[str, ...]]:
    states = switched(options)
    home = request.home
    if states.get("login"):
        profile = next((f"{home}/{name}" for name in _PROFILES if request.world.read(f"{home}/{name}", 0) is not None), "")
        skipped = states.get("noprofile") or states.get("posix")
        before = () if skipped else ("/etc/profile", profile) if profile else ("/etc/profile",)
        return before, (f"{home}/.bash_logout",)  # read when the script ends by `exit`
    if states.get("interactive") and not states.get("norc") and not states.get("posix"):
        chosen = [value for spelling, value in options if spelling in ("--rcfile", "--init-file")]
        return (*_SYSTEM_RC, chosen[-1] if chosen else f"{home}/.bashrc"), ()
    return (), ()


def _exists(path: str, request: "Request") -> bool:
    return not path.startswith("/") or request.world.lstat(path) is not None


def trusted(path: str, request: "Request", fixed: "Callable[[str], bool]") -> bool:
    """Whether only root can change a file.  Root's own home counts as anybody's: what runs as root could have written there."""
    homes = [home for home in (request.home, request.passwd_home) if home.startswith("/")]
    return path.startswith("/") and fixed(path) and not any(path.startswith(home.rstrip("/") + "/") for home in homes)


def _source(path: str) -> str:
    return ". '" + path.replace("'", "'\\''") + "'"
