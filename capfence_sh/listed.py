"""Names of files that a command reads from a list: standard input, or a file that the same script wrote.

In: what the command was understood to be, and what is known of the list.  Out: uses of the files named there.
"""

from capfence_sh import effects as fx
from capfence_sh.analysers import Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.word_forms import sought
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk

MOST = 64
# programs that read names from standard input when one of these options is given
_FROM_INPUT = {"cpio": ("-o", "-p"), "pax": ("-w",), "zip": ("-@",)}
# programs that show the objects REVISION:PATH that standard input names
_OBJECTS: "dict[tuple[str, ...], tuple[str, ...]]" = {
    ("git", "cat-file"): ("--batch", "--batch-command"),
    ("git", "show"): ("--stdin",),
    ("git", "log"): ("--stdin",),
}
PROGRAMS = frozenset((*_FROM_INPUT, *(path[0] for path in _OBJECTS)))
_INPUT = ("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0")


def uses(walk: "Walk", reading: "Reading", given: "tuple[Use, ...]", shell: "Shell", frame: "Frame") -> "tuple[Use, ...]":
    """The files that lists name; a list that cannot be read names none."""
    lists = [field for use in given if use.role == v.FILE_LIST for field in use.fields]
    if reading.path[:2] in _OBJECTS and reading.has(*_OBJECTS[reading.path[:2]]):
        lines = (frame.stdin.text or "").split("\n")[:MOST]
        named = [line.split()[-1].partition(":")[2] for line in lines if ":" in line.rpartition(" ")[2]]
        return tuple(Use(v.READ, (literal(name),)) for name in named if name)
    options = _FROM_INPUT.get(reading.path[0], ())
    if not (lists or options):
        return ()
    names: list[str] = []
    if any(word_text(field) in _INPUT for field in lists) or (reading.has(*options) if options else False):
        names += (frame.stdin.text or "").replace("\0", "\n").split("\n")[:MOST] or []
        names += (sought(frame.stdin.source, walk.request) or frame.stdin.names) if frame.stdin.text is None else ()
    setting = walk.setting(shell, frame)
    walk.steps += (len(frame.stdin.text or "") >> 8) + len(frame.stdin.source)
    for field in lists:
        made = [each for path in fx.paths_of(field, setting) for each in shell.made.get(path)]
        walk.steps += sum([len(each.content or "") for each in made if each is not None]) >> 8
        names += [name for each in made if each is not None for name in each.names]
        names += [name for each in made if each is not None for name in (each.content or "").replace("\0", "\n").split("\n")[:MOST]]
    return tuple(Use(v.READ, (literal(name),)) for name in names if name and "://" not in name)
