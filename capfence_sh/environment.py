"""The environment of the caller -> the environment that is judged and handed on, and the names that were taken out.

Pure.  Taken out is what makes the pinned bash, the C library or the dynamic loader run or read something else than was judged.  Variables
that make *programs* run code (PAGER, GIT_*, PYTHONPATH ...) stay: they are effects of the programs that read them.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# PATH when there is none.  The built-in one of a bash may end in "." (measured on bash 5.2 of Debian), so it is always handed on.
DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

_NAMES = frozenset(
    (
        # bash: code and options read at start, the meaning of the text, where files come from
        "BASH_ENV",
        "ENV",
        "SHELLOPTS",
        "BASHOPTS",
        "PS4",
        "PROMPT_COMMAND",
        "IFS",
        "POSIXLY_CORRECT",
        "BASH_COMPAT",
        "CDPATH",
        "GLOBIGNORE",
        "EXECIGNORE",
        "BASH_XTRACEFD",
        "BASH_LOADABLES_PATH",
        "FUNCNEST",
        "TIMEFORMAT",
        # the C library: code (GCONV_PATH), tables and resolvers
        "LOCPATH",
        "TEXTDOMAIN",
        "TEXTDOMAINDIR",
        "GCONV_PATH",
        "GLIBC_TUNABLES",
        "HOSTALIASES",
        "RES_OPTIONS",
        "LOCALDOMAIN",
        "GETCONF_DIR",
    )
)
_PREFIXES = ("BASH_FUNC_", "HIST", "MAIL", "LD_", "MALLOC_")
_LIBRARIES = "LD_LIBRARY_PATH"


def cleaned(env: "Mapping[str, str]", fixed: "Callable[[str], bool]") -> tuple[dict[str, str], tuple[str, ...]]:
    """(what the command will see, names taken out, sorted).  `fixed(folder)`: only root can write there."""
    kept: dict[str, str] = {}
    removed: list[str] = []
    for name, value in env.items():
        if name == _LIBRARIES:
            libraries = _fixed_libraries(value, fixed)
            if libraries:
                kept[name] = libraries
            if libraries != value:
                removed.append(name)
        elif not name or name in _NAMES or name.startswith(_PREFIXES):
            removed.append(name)
        else:
            kept[name] = value
    kept.setdefault("PATH", DEFAULT_PATH)
    return kept, tuple(sorted(removed))


def _fixed_libraries(value: str, fixed: "Callable[[str], bool]") -> str:
    """The entries that only root can write; an empty or relative one is the current directory, `$` is expanded by the loader."""
    entries = value.replace(";", ":").split(":")
    return ":".join(entry for entry in entries if entry.startswith("/") and "$" not in entry and fixed(entry))


def locale_is_utf8(env: "Mapping[str, str]") -> bool:
    """Whether bash reads bytes >= 0x80 as we do: LC_CTYPE is C, POSIX or UTF-8.

    Elsewhere (GBK, Shift-JIS) the second byte of a character may be a quote or a backslash, and bash sees another program.
    """
    locale = env.get("LC_ALL") or env.get("LC_CTYPE") or env.get("LANG") or "C"
    if locale in ("C", "POSIX"):
        return True
    codeset = locale.partition("@")[0].partition(".")[2]
    return codeset.lower().replace("-", "") == "utf8"
