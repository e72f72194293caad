"""What programs do, one module per family; `lookup` finds a program by name without loading families it does not need."""

from capfence_sh.catalog import split
from capfence_sh.words import patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command

# every family module, looked through in this order
FAMILIES = (
    "files",
    "text",
    "search",
    "archives",
    "processes",
    "system",
    "storage",
    "platforms",
    "machines",
    "workbench",
    "users",
    "encoders",
    "shells",
    "network",
    "netconfig",
    "containers",
    "kubernetes",
    "vcs",
    "languages",
    "databases",
    "clouds",
    "build",
    "bundlers",
    "craft",
    "packages",
    "toolchains",
    "distributions",
    "agents",
    "remote",
    "frameworks",
    "openssl",
    "launchers",
    "viewers",
    "documents",
    "backups",
    "stores",
    "senders",
    "operations",
    "servers",
    "inspection",
    "reports",
    "hardware",
    "utilities",
    "trackers",
    "devices",
    "delivery",
    "operating",
    "checkers",
    "projects",
    "packaging",
    "instruments",
    "engines",
    "workshop",
    "boards",
)

# programs beside interpreters that are installed under names with a version
_VERSIONED = ("gcc", "pip", "postgres", "psql")

# what a name of a tool for another machine begins with, and those tools; the longer name first
_MACHINES = frozenset(
    (
        *(
            "aarch64",
            "alpha",
            "arc",
            "arm",
            "armeb",
            "armv7",
            "avr",
            "hppa",
            "i386",
            "i586",
            "i686",
            "loongarch64",
            "m68k",
            "mips",
            "mipsel",
        ),
        *("mips64", "mips64el", "msp430", "nios2", "or1k", "powerpc", "powerpc64", "powerpc64le", "riscv32", "riscv64", "s390x", "sh4"),
        *("sparc64", "x86_64", "xtensa", "microblaze"),
    )
)
_CROSS = (
    *("gcc-ar", "gcc-nm", "gcc-ranlib", "gcov", "g++", "gcc", "cpp", "gfortran", "clang++", "clang", "ld", "as", "ar", "nm", "objdump"),
    *("objcopy", "readelf", "size", "strings", "strip", "ranlib", "addr2line", "c++filt", "elfedit", "gdb"),
)

_loaded: "dict[str, Command]" = {}
_pending = list(FAMILIES)
_MOST_PATTERNS = 64  # for names, that are remembered
_matched: dict[str, tuple[str, ...]] = {}


def lookup(name: str) -> "Command | None":
    """The entry of a program by its bare name (no folder); None when the catalogue lacks it.

    The versioned name of an interpreter or compiler (python3.12, ruby2.7, clang-19, pip3.11) finds it.
    """
    found = _loaded.get(name) or _by_name(name)
    if found is not None:
        return found
    if name[-1:].isdigit():
        stem = _by_name(name.rstrip("0123456789.").rstrip("-"))
        if stem is not None and (stem.language or stem.names[0] in _VERSIONED):
            return stem
    return _for_another_machine(name)


def _for_another_machine(name: str) -> "Command | None":
    """The tool behind the name of a machine: aarch64-linux-gnu-objdump, x86_64-w64-mingw32-gcc-12."""
    machine, dash, rest = name.partition("-")
    if not dash or machine not in _MACHINES:
        return None
    tool = rest.rstrip("0123456789.").rstrip("-") if rest[-1:].isdigit() else rest
    return next((_by_name(each) for each in _CROSS if tool == each or tool.endswith("-" + each)), None)


def _by_name(name: str) -> "Command | None":
    if split.COMPLETE and name not in _loaded:
        found = split.entry(name)
        if found is not None:
            _keep(found)
    while not split.COMPLETE and name not in _loaded and _pending:
        for entry in family(_pending[0]):
            _keep(entry)
        del _pending[0]  # not before: judging may be stopped in the middle (see `budget`), and what comes next needs the family
    return _loaded.get(name)


def _keep(entry: "Command") -> None:
    for alias in entry.names:
        _loaded.setdefault(alias, entry)


def matching(pattern: str) -> tuple[str, ...]:
    """The program names that a shell pattern matches; () for a pattern that says nothing (`*`)."""
    if not pattern.strip("*?[]!"):
        return ()
    if pattern not in _matched:
        if len(_matched) >= _MOST_PATTERNS:
            _matched.clear()
        names = split.names() or sorted(name for entry in FAMILIES for spec in family(entry) for name in spec.names)
        _matched[pattern] = patterns.matching(pattern, names)
    return _matched[pattern]


def family(name: str) -> "tuple[Command, ...]":
    """The entries of one family module."""
    module = __import__("capfence_sh.catalog." + name, fromlist=("COMMANDS",))
    commands: tuple[Command, ...] = module.COMMANDS
    return commands
