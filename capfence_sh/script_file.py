"""The FILE of `bash FILE` -> where it is and what it holds, as bash finds it.  Pure: asks the request's world.

A file that bash would not run is a CapfenceError with bash's status: 127 when there is none, 126 when it cannot be read.
"""

from capfence_sh.errors import EXIT_NOT_FOUND, EXIT_REFUSED, CapfenceError
from capfence_sh.request import FOLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.request import Request

LIMIT = 1 << 20  # bytes; one more is read, so that a longer file is seen to be longer


class ScriptFile:
    """path: absolute.  given: the path that bash gets, so that $0 is what the caller wrote.  content: LIMIT bytes or, of a longer file, one more."""

    __slots__ = ("content", "given", "path")

    def __init__(self, path: str, given: str, content: bytes) -> None:
        self.path = path
        self.given = given
        self.content = content


def find(name: str, request: "Request") -> ScriptFile:
    """The file in the current directory or at the path; a name without a slash that is not there is searched along PATH."""
    here = name if name.startswith("/") else f"{request.cwd}/{name}"
    content = request.world.read(here, LIMIT)
    if content is not None:
        return ScriptFile(here, name, content)
    facts = request.world.lstat(here) if name else None
    if facts is None and name and "/" not in name:
        for entry in request.env["PATH"].split(":"):
            path = f"{entry}/{name}"
            content = request.world.read(path, LIMIT) if entry.startswith("/") else None
            if content is not None:
                return ScriptFile(path, path, content)
    if facts is None:
        raise CapfenceError(f"{name}: No such file or directory", EXIT_NOT_FOUND)
    raise CapfenceError(f"{name}: {'Is a directory' if facts.kind == FOLDER else 'cannot be read'}", EXIT_REFUSED)
