"""Texts that the script wrote, where programs carry them on that are not modelled: into archives, under new names, in pieces, in another coding.

In: the commands that write a file and what the script wrote before.  Out: parts of what lies there now, evidence for when it runs.
"""

from capfence_sh import effects as fx
from capfence_sh import places
from capfence_sh.catalog import vocabulary as v
from capfence_sh.meaning import meaning
from capfence_sh.written import Made

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from capfence_sh.command import Command
    from capfence_sh.request import Request
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Stdin
    from capfence_sh.written import Contents

_MOST, _LONGEST, _COMMANDS = 4, 1 << 14, 8
_TAKEN = frozenset((v.READ, v.MOVE, v.REMOTE_SOURCE, v.FILE_LIST))
# they write under names that their words do not spell out, beside what they read or are told to write -> whether they change the file itself
_SCATTERING = {
    **dict.fromkeys(("split", "csplit"), False),
    **dict.fromkeys(("rename", "mmv", "gzip", "bzip2", "xz", "zstd", "lzip", "lzop", "compress"), True),
}
# they show what was written into their store
_STORES = (("git", "show"), ("git", "cat-file"), ("git", "archive"))


def texts(commands: "Iterable[Command]", stdin: "Stdin", shell: "Shell", request: "Request") -> tuple[str, ...]:
    """Texts of files that the commands read and the script wrote.  stdin: what the last of them reads."""
    commands = tuple(commands)[-_COMMANDS:]
    scatters = bool(commands) and commands[-1].program in _SCATTERING
    found: dict[str, None] = {stdin.text: None} if scatters and stdin.text else {}
    for command in commands if shell.made.loose else ():
        reading = command.reading
        if reading is None:
            continue
        setting = fx.Setting(request, command.cwds, command.line, command.remote)
        changes = _SCATTERING.get(command.program, False)
        fields = [field for use in meaning(reading)[0] if use.role in _TAKEN or (changes and use.role == v.WRITE) for field in use.fields]
        fields += [field for operator, field in command.redirections if operator == "<"]
        paths = (
            list(shell.made.loose) if reading.path[:2] in _STORES else [path for field in fields for path in fx.paths_of(field, setting)]
        )
        for path in paths[:16]:
            found.update(dict.fromkeys(_held(path, shell)))
    return tuple(text for text in found if len(text) <= _LONGEST and (" " in text.strip() or "\n" in text.strip()))[:_MOST]


def _held(path: str, shell: "Shell") -> list[str]:
    """The texts of a file, or of those in a folder or that a pattern names."""
    made = list(shell.meanings(path))
    above = path.rstrip("/") + "/" if not places.is_pattern(path) else path.rpartition("/")[0] + "/"
    for below in [each for each in shell.made.loose if each.startswith(above)][:16]:
        made += shell.made.get(below)
    return [each.content for each in made if each is not None and each.content]


def parts(files: "dict[str, Contents]", found: tuple[str, ...], command: "Command | None", shell: "Shell") -> "dict[str, Contents]":
    """The files with these texts as parts of those whose content is not known; command: what wrote them, where its words name them."""
    if not found:
        return files
    held = tuple(Made(text, False, part=True) for text in found)
    carried = {
        path: contents if any(made is not None and made.content is not None and not made.part for made in contents) else (*contents, *held)
        for path, contents in files.items()
    }
    if command is not None and command.program in _SCATTERING:
        for folder in {path.rpartition("/")[0] + "/" for path in files}:
            carried.setdefault(folder, (*(shell.made.get(folder) if folder in shell.made else ()), *held))
    return carried
