"""What `$(pkg-config --cflags --libs NAME)` gives a compiler: folders, libraries and definitions that packages of the host say are needed.

In: a word of a compiler's command and the substitutions in it.  Out: a plain flag in its place where only packages that were installed choose the
words; a folder or a file that the caller names may say anything (pkg-config(1), pkgconf(1)).
"""

from capfence_sh.reading import word_text
from capfence_sh.words import SUBSTITUTION, Dynamic, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Origin
    from capfence_sh.words import Field

_OPTIONS = frozenset(
    (
        *("--cflags", "--libs", "--static", "--shared", "--cflags-only-I", "--cflags-only-other", "--libs-only-l", "--libs-only-L"),
        *(
            "--libs-only-other",
            "--print-errors",
            "--silence-errors",
            "--short-errors",
            "--pure",
            "--keep-system-cflags",
            "--keep-system-libs",
        ),
    )
)
# folders that are looked in besides those of the host, and what is put in front of what is found (pkgconf(1), ENVIRONMENT)
_CHOOSING = ("PKG_CONFIG_PATH", "PKG_CONFIG_LIBDIR", "PKG_CONFIG_SYSROOT_DIR", "PKG_CONFIG_TOP_BUILD_DIR", "PKG_CONFIG_PRELOADED_FILES")
_FLAG = "-pthread"


def known(field: "Field", origins: "list[Origin]", shell: "Shell") -> "Field":
    """The word, or a flag that stands for all that the packages say."""
    if not isinstance(field, Dynamic) or field.reason != SUBSTITUTION or field.prefix or field.suffix or field.values or len(origins) != 1:
        return field
    if origins[0].start != field.start or origins[0].end != field.end or len(origins[0].commands) != 1:
        return field
    command = origins[0].commands[0]
    if command.program not in ("pkg-config", "pkgconf") or command.via or not _as_it_is(command.line[command.start : command.end]):
        return field
    words = [word_text(each) for each in command.argv]
    if "/" in (words[0] or "/") or not all(word is not None and _fine(word) for word in words[1:]):
        return field
    return field if any(_set(name, shell) for name in _CHOOSING) else Literal(_FLAG, False, field.start, field.end)


def _as_it_is(source: str) -> bool:
    """Whether no assignment stands in front."""
    return source.startswith(("pkg-config ", "pkgconf "))


def _fine(word: str) -> bool:
    """An option that chooses which flags are shown, or a package, which is named and neither a file nor a pattern for one."""
    return word in _OPTIONS if word[:1] == "-" else "/" not in word and not word.endswith(".pc")


def _set(name: str, shell: "Shell") -> bool:
    held = shell.scope.lookup(name)
    return not (held.known and held.unset and not held.values)
