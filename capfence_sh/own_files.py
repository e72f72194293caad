"""Temporary files that a script makes for itself: removing them takes nothing from anybody."""

from capfence_sh import effects as fx
from capfence_sh import places
from capfence_sh.catalog import vocabulary as v
from capfence_sh.path_effects import flags_of, own_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.analysers import Use
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.words import Field

# what they write is one file, from its beginning
REPLACING = frozenset(("curl", "wget", "tee", "sort"))
# variables with another number each time
_EACH_TIME = ("RANDOM", "SECONDS", "LINENO", "HISTCMD")
_TEMPORARY = places.TEMPORARY | places.GUARD


def remember(field: "Field", shell: "Shell", setting: fx.Setting) -> None:
    """The script replaced the content of this file: what it removes afterwards is its own, if it is a temporary file."""
    if any(name in setting.evidence(field) for name in _EACH_TIME):
        return
    for path in fx.paths_of(field, setting):
        if flags_of(path, setting) & _TEMPORARY == places.TEMPORARY and not places.is_pattern(path):
            shell.own.setdefault(own_name(path, field), False)


def among(setting: fx.Setting, reading: "Reading", shell: "Shell") -> fx.Setting:
    """The setting with the temporary files of the script's own; one that a redirection only may have made is not removed with all below it."""
    if not shell.own or setting.remote:
        return setting
    whole = reading.has("-r", "-R", "--recursive")
    own = frozenset(path for path, created in shell.own.items() if created or not whole)
    if not whole:  # files in a folder of its own, and no deeper: that may be a link
        own |= {path + "/" for path, created in shell.own.items() if created}
    return fx.Setting(setting.request, setting.cwds, setting.source, setting.remote, own)


def taken_in(uses: "Sequence[Use]", shell: "Shell", setting: fx.Setting) -> None:
    """What is moved to a place of the script's own is still somebody's: it is no longer the script's to remove."""
    moved = [path for use in uses if use.role == v.MOVE for field in use.fields for path in fx.paths_of(field, setting)]
    if all(path in shell.own for path in moved):
        return
    for use in uses:
        for field in use.fields if use.role in (v.WRITE, v.FOLDER) else ():
            for path in fx.paths_of(field, setting):
                for own in [
                    each for each in shell.own if path == each.partition(" $.")[0] or path.startswith(each.partition(" $.")[0] + "/")
                ]:
                    del shell.own[own]
