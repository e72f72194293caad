"""Where variables and options of a request lead a program: to files that the request itself wrote, to commands, to other hosts.

In: the reading of a command and what the script set.  Out: evidence, whatever the catalogue says of the program; what is harmless adds nothing.
"""

from capfence_sh import capabilities as cap
from capfence_sh import code, hosts
from capfence_sh import effects as fx
from capfence_sh.analysers import Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.words import literal
from capfence_sh.written import NO_FILES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

# what the names of variables end with whose values are commands
_COMMANDS = ("PAGER", "EDITOR", "VISUAL", "BROWSER", "ASKPASS")
# what the names of definitions end with that are the tools of a build
_TOOLS = ("CC", "CXX", "CPP", "LD", "AR", "COMPILER", "LAUNCHER", "EMULATOR", "LINKER", "SHELL")
_NAMED = frozenset(("GREP", "DIFF"))  # as zgrep and zdiff look for them
# folders of modules, and files that interpreters read first, whatever is written in their language
_MODULES = frozenset(
    (
        *(
            "PYTHONPATH",
            "PYTHONSTARTUP",
            "PERL5LIB",
            "PERLLIB",
            "RUBYLIB",
            "NODE_PATH",
            "LUA_PATH",
            "JULIA_LOAD_PATH",
            "R_LIBS",
            "R_LIBS_USER",
        ),
        *("R_PROFILE", "R_PROFILE_USER", "GUILE_LOAD_PATH", "TCLLIBPATH", "CLASSPATH", "GEM_PATH", "PHPRC", "PHP_INI_SCAN_DIR"),
    )
)
_PROXIES = frozenset(("http_proxy", "https_proxy", "all_proxy", "ftp_proxy"))
# variables that say where packages come from
_SOURCES = ("_MIRROR", "_REGISTRY", "_DOWNLOAD_HOST", "_DOWNLOAD_BASE_URL", "_DIST_SERVER", "_INDEX_URL")
_SOURCE_STARTS = ("BUNDLE_MIRROR_", "POETRY_REPOSITORIES_")


def to_written(walk: "Walk", reading: "Reading", fields: "Iterable[Field]", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """What files do that the request wrote, and that these words lead to: the file itself, or a folder it lies in."""
    if shell.made is NO_FILES or not shell.made.loose or frame.remote:
        return []
    setting = walk.setting(shell, frame)
    texts = [part for field in fields for part in (word_text(field) or "").replace(";", ":").split(":") if part]
    paths = frozenset(path for text in texts for path in fx.paths_of(literal(text), setting))
    walk.steps += len(paths) * len(shell.made.loose) >> 5
    if not any(path in shell.made.loose or any(each.startswith(path.rstrip("/") + "/") for each in shell.made.loose) for path in paths):
        return []
    from capfence_sh import recipes

    return recipes.of_written(walk, reading, setting, shell, frame.inside(frame.script, (reading.path[0],)), paths)


def _set(
    walk: "Walk", settings: "tuple[tuple[str, Field], ...]", shell: "Shell", counts: "Callable[[str], bool]"
) -> "list[tuple[str, Field]]":
    """The variables that the command line or the script gives to a program, as far as they count and have one value."""
    walk.steps += len(shell.exported) >> 7
    found = {name: field for name, field in settings if counts(name)}
    for name in shell.exported:
        binding = shell.scope.bound(name) if name not in found and counts(name) else None
        fields = binding.fields(name) if binding is not None else ()
        if len(fields) == 1:
            found[name] = fields[0]
    return list(found.items())


def to_commands(
    walk: "Walk",
    reading: "Reading",
    settings: "tuple[tuple[str, Field], ...]",
    declared: "Container[str]",
    shell: "Shell",
    frame: "Frame",
) -> "list[Effect]":
    """What pagers, editors, browsers and modules do that the script names.  declared: variables that the program's own table tells."""
    found: list[Effect] = []
    for name, field in _set(walk, settings, shell, _starts):
        if name in declared:
            continue
        if name in _MODULES:
            found += to_written(walk, reading, (field,), shell, frame)
        elif word_text(field):
            found += _harm(walk, reading, field, shell, frame)
    return found


def _starts(name: str) -> bool:
    """Whether a variable of this name leads to files that interpreters load, or to a command."""
    return name.endswith(_COMMANDS) or name in _MODULES or name in _NAMED


def _lies_between(name: str) -> bool:
    """Whether a variable of this name leads to what packages come through or from."""
    return name.lower() in _PROXIES or name.upper().endswith(_SOURCES) or name.startswith(_SOURCE_STARTS)


def to_tools(walk: "Walk", reading: "Reading", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """What compilers and launchers do that a build is told to use: `CC=…`, `-DCMAKE_C_COMPILER_LAUNCHER=…`."""
    found: list[Effect] = []
    for field in reading.words[1:]:
        name, equals, value = (word_text(field) or "").removeprefix("-D").partition("=")
        name = name.partition(":")[0]
        if equals and value and name.isupper() and name.endswith(_TOOLS):
            found += _harm(walk, reading, literal(value.replace(";", " ")), shell, frame)
    return found


def _harm(walk: "Walk", reading: "Reading", field: "Field", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """What counts of what a command does that may run."""
    from capfence_sh import beyond

    commands, scripts = len(walk.commands), len(walk.scripts)
    inner = frame.inside(frame.script, (reading.path[0],))
    effects = code.run_use(walk, Use(v.SHELL, (field,), "sh"), reading, [], shell.copy(), inner)
    beyond.confine(walk, commands, scripts, possible=True)
    return beyond.project(effects, False)


def to_hosts(walk: "Walk", settings: "tuple[tuple[str, Field], ...]", shell: "Shell", does: "Container[str]") -> "list[Effect]":
    """The hosts that what comes from elsewhere comes through, or from.  does: the capabilities of the command."""
    brings = cap.PACKAGE in does
    if not brings and cap.REMOTE_READ not in does:
        return []
    found: list[Effect] = []
    for name, field in _set(walk, settings, shell, _lies_between):
        text = word_text(field) or ""
        proxy = name.lower() in _PROXIES  # HOST:PORT will do
        if proxy or ("://" in text and brings):
            host = hosts.of_url(text)
            if host and host != hosts.LOOPBACK:
                found.append(fx.Effect(cap.EGRESS, "", host, fx.HOST, False, f"{name}={text}"))
    return found
