"""Unified diffs that are known whole: the files that `patch`, `git apply` and `git am` write.

In: the command and the text it is given (standard input, a file of the script, what lies there).  Out: what writing the files named there needs.
"""

from capfence_sh import effects as fx
from capfence_sh import script_content
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.walk import FILE
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effect import Effect
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

_MOST = 512
_NAMES = ("+++ ", "rename to ", "copy to ", "Index: ")


def written(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """The effects of writing each file that a diff names."""
    setting = walk.setting(shell, frame)
    folder = next((word_text(value) or "?" for value in reading.values("-d", "--directory")), "")
    given = next((word_text(value) for value in reading.values("-p")), None)
    strip = int(given) if given is not None and given.isdigit() else 1 if reading.path[0] == "git" else None
    found: list[Effect] = []
    for text in _texts(walk, reading, shell, frame):
        for path in _named(text, strip):
            found += fx.of_file(v.WRITE, literal(f"{folder.rstrip('/')}/{path}" if folder else path), setting)
    return found


def _texts(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame") -> list[str]:
    fields: list[Field] = list(reading.values("-i", "--input"))
    operands = [field for _, field, _ in reading.operands]
    fields += operands if reading.path[0] == "git" else operands[1:2]
    texts = [frame.stdin.text] if frame.stdin.text is not None else []
    if frame.stdin.kind == FILE and frame.stdin.file is not None and not texts:
        fields.append(frame.stdin.file)
    for path in (path for field in fields for path in fx.paths_of(field, walk.setting(shell, frame))):
        for made in shell.meanings(path):
            text = made.content if made is not None else script_content.read(walk, path, frame)
            texts += [text] if text else []
    walk.steps += sum(len(text) for text in texts) >> 8
    return texts


def _named(text: str, strip: int | None) -> tuple[str, ...]:
    """The paths behind the marks of a diff, without the first `strip` folders; the last part alone when that is not said."""
    names: list[str] = []
    for line in text.split("\n"):
        mark = next((each for each in _NAMES if line.startswith(each)), "")
        if not mark:
            continue
        name = line[len(mark) :].partition("\t")[0].strip().strip('"')
        if name in ("", "/dev/null"):
            continue
        parts = name.split("/")
        if mark in ("rename to ", "copy to "):
            names.append(name)
        else:
            names.append("/".join(parts[strip:] or parts[-1:]) if strip is not None else parts[-1])
    return tuple(dict.fromkeys(names))[:_MOST]
