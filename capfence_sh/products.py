"""What builds of the project leave in it: to run that is to run the project's code, as its tests and `go run .` do.

A build is a command that claims to run the project's code as one, or a compiler whose sources lie in the workspace.  What is not understood of
it, or came from elsewhere, makes it none.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.catalog import vocabulary as v
from capfence_sh.path_effects import inside
from capfence_sh.reading import word_text
from capfence_sh.words import literal
from capfence_sh.written import BUILT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Use
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field
    from capfence_sh.written import Contents

_COMPILER = "compiler"
_BUILDING = frozenset(("make", "targets"))  # analysers of programs whose targets may be called anything
_DOUBTED = frozenset((cap.OPAQUE, cap.UNPARSED, cap.UNKNOWN, cap.REMOTE_CODE, cap.EGRESS, cap.CONTROL))
# what lies there was put there by whoever administers the host
_INSTALLED = ("/usr/", "/lib/", "/lib64/", "/opt/")
_STANDARD_INPUT = ("-", "/dev/stdin")


def compiles(reading: "Reading | None") -> bool:
    """Whether a compiler turns sources into something that runs."""
    return reading is not None and reading.spec.analyser == _COMPILER


def of_build(
    walk: "Walk", command: "Command", uses: "tuple[Use, ...]", shell: "Shell", setting: fx.Setting, frame: "Frame"
) -> "dict[str, Contents]":
    """What the command builds: files by their names, and the folders it may leave others in (their names end in a slash)."""
    reading = command.reading
    if reading is None or frame.remote or walk.downloads or not _builds(reading, command):
        return {}
    if not all(_lies_here(field, setting) for given in reading.given for field in given.values):
        return {}
    if compiles(reading) and not _of_workspace(reading, shell, setting):
        return {}
    written = [path for use in uses if use.role == v.WRITE for field in use.fields for path in fx.paths_of(field, setting)]
    found: dict[str, Contents] = {path: (BUILT,) for path in written if path not in setting.cwds}
    for cwd in () if compiles(reading) else setting.cwds:
        if cwd and inside(cwd, setting) and all(made in (None, BUILT) for made in shell.meanings(cwd.rstrip("/") + "/?")):
            found[cwd.rstrip("/") + "/"] = (BUILT,)
    return found


def _builds(reading: "Reading", command: "Command") -> bool:
    if any(effect.capability in _DOUBTED for effect in command.effects):
        return False
    if compiles(reading):
        return bool(reading.operands)
    runs = [effect.kind for effect in command.effects if effect.capability == cap.PROJECT_CODE]
    return "build" in runs or (bool(runs) and reading.spec.analyser in _BUILDING)


def _of_workspace(reading: "Reading", shell: "Shell", setting: fx.Setting) -> bool:
    """Whether all sources that a compiler is given lie in the workspace; what the script itself wrote there must be known."""
    for _, field, _ in reading.operands:
        if word_text(field) in (None, *_STANDARD_INPUT):
            return False
        paths = fx.paths_of(field, setting)
        if not paths or not all(inside(path, setting) and _known(shell.meanings(path)) for path in paths):
            return False
    return True


def _known(contents: "Contents") -> bool:
    return all(made is None or made is BUILT or made.content is not None for made in contents)


def _lies_here(field: "Field", setting: fx.Setting) -> bool:
    """Whether what a value names, if it names a file at all, lies in the workspace or is installed."""
    text = word_text(field)
    if text is None:
        return False
    for part in text.replace(",", "=").replace(":", "=").split("="):
        if part.startswith(_INSTALLED) and ".." not in part:
            continue
        if ("/" in part or part == "..") and not all(inside(path, setting) for path in fx.paths_of(literal(part), setting)):
            return False
    return True


def left(path: str, shell: "Shell") -> bool:
    """Whether what lies at the path is what a build has surely left there, or found there."""
    contents = shell.meanings(path)
    return contents == ((BUILT,) if path in shell.made else (None, BUILT))
