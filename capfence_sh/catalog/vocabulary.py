"""The vocabulary of the catalogue: the only names a family table may use.

A family module is data: `COMMANDS = (command(...), ...)`, made of constants and calls to the functions below.  What a table says is
interpreted by `options.py` (which words are options, values, operands) and `effects.py` (what follows from their roles).
"""

from capfence_sh.capabilities import (
    CONTROL,
    DESTRUCTIVE,
    EGRESS,
    EXECUTE,
    MUTATION,
    OPAQUE,
    PACKAGE,
    PERSISTENCE,
    PROJECT_CODE,
    REMOTE_CODE,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
    UNKNOWN,
)
from capfence_sh.capabilities import (
    WRITE as WRITES,
)

__all__ = [
    "APPEND",
    "ARGUMENTS",
    "ASSIGNMENT",
    "BUNDLE",
    "CODE",
    "COMMAND",
    "CONFIG",
    "CONTENT",
    "CONTEXT",
    "CONTROL",
    "DESTRUCTIVE",
    "DIRECTORY",
    "EGRESS",
    "EXECUTE",
    "FILE_LIST",
    "FOLDER",
    "GNU",
    "HOST",
    "INSPECT",
    "KEYS",
    "MOVE",
    "MUTATION",
    "OPAQUE",
    "OPTIONS",
    "OVERWRITE",
    "PACKAGE",
    "PERMISSION",
    "PERSISTENCE",
    "POSIX",
    "PROGRAM",
    "PROJECT_CODE",
    "RAW",
    "READ",
    "REMOTE_CODE",
    "REMOTE_READ",
    "REMOTE_SOURCE",
    "REMOTE_TARGET",
    "REMOVE",
    "REPORT",
    "RESOURCE",
    "ROOT_ACCESS",
    "SCRIPT",
    "SECRET_READ",
    "SHELL",
    "SHELL_WORDS",
    "SINGLE",
    "TEXT",
    "UNKNOWN",
    "URL",
    "WRITE",
    "WRITES",
    "command",
    "example",
    "flags",
    "operands",
    "option",
    "subcommand",
    "values",
    "variable",
]

# ---- roles: what a word means to the program that receives it ------------------------------------------------------------

TEXT = "text"  # data: a pattern, a message, a number, a name.  Never a command, never a path
READ = "read"  # a file whose content reaches the output, another program or the network
BELOW = "below"  # a folder that is read with everything in it, the homes it holds included (analysers only)
MOUNT = "mount"  # a folder of the host that a container gets: power over the host unless it is the caller's own (analysers only)
INSPECT = "inspect"  # a path whose metadata or name is looked at, or a directory that is listed (ls, stat, du, test -f)
WRITE = "write"  # a file or directory that is created or replaced
FOLDER = "folder"  # a directory that is made: empty, it runs nothing
APPEND = "append"  # a file that grows
REMOVE = "remove"  # a path that is removed -> shell.destructive
OVERWRITE = "overwrite"  # a path whose content is destroyed in place (shred, truncate, mkfs) -> shell.destructive
MOVE = "move"  # a path that is moved away: shell.write inside the workspace, shell.destructive outside
PERMISSION = "permission"  # a path whose mode, owner or ACL changes
HOST = "host"  # a host name or address (host:port accepted): the target of the command's effects
URL = "url"  # a URL: its host is the target of the command's effects
RESOURCE = "resource"  # a thing that is not a path (unit, container, pod, table, process): the target of the command's effects
REMOTE_SOURCE = "remote-source"  # [user@]host:path that is fetched, or a local path that is read (scp, rsync)
REMOTE_TARGET = "remote-target"  # [user@]host:path that is sent to (egress), or a local path that is written
CONTENT = "content"  # text that is sent, or @FILE whose content is sent (curl -d)
COMMAND = "command"  # this word and all that follow are the argv of a command that is run
SHELL = "shell"  # text that a shell runs
SHELL_WORDS = "shell-words"  # this word and all that follow, joined by blanks, are text that a shell runs (ssh, watch, eval)
ARGUMENTS = "arguments"  # this word and all that follow are data for the code named before them (python -c CODE ARG...)
SCRIPT = "script"  # a file that is run as code in the command's `language`
MODULE = "module"  # the dotted name of a Python module that is run or loaded: its files in the workspace are code of the project (analysers only)
CODE = "code"  # text that is code in the `language` of the option or command
PROGRAM = "program"  # a program, or command line, that the command will run with arguments of its own (pagers, editors, filters)
CONFIG = "config"  # a file that can make the command run programs or change where it connects
CONTEXT = (
    "context"  # a file that names configured systems and how to log in (kubeconfig): usual in the workspace and the home, else as CONFIG
)
OPTIONS = "options"  # a variable whose value is read as further options of the program itself (TAR_OPTIONS, GREP_OPTIONS, LESS)
ASSIGNMENT = "assignment"  # NAME=VALUE for the environment of what is run
DIRECTORY = "directory"  # the working directory for this command (git -C, make -C, tar -C)
TASKS = "tasks"  # names of tasks that a file of the project describes: their recipes are looked up (analysers only)
REPORT = "report"  # FORM:FILE, FORM=FILE or a list of them: each FILE is written (--cov-report=xml:FILE); a form alone is shown
FILE_LIST = "file-list"  # a file that names further operands: those are not known

# ---- styles: how the program reads its words -----------------------------------------------------------------------------

GNU = "gnu"  # options anywhere, bundles, attached values, --long=value, unique prefixes, `--` ends options
POSIX = "posix"  # the same, but the first operand ends the options (env, sudo, timeout, ssh, python)
SINGLE = "single"  # long options with one dash and no bundles (terraform, java, openssl, find-free go tools); also accepts two dashes
KEYS = "keys"  # key=value operands (dd): options are named "if=" and so on
BUNDLE = "bundle"  # as GNU, and a first word without a dash is a bundle (tar, ps, ar)
RAW = "raw"  # no options at all, every word is an operand (echo, test, expr, find): an analyser reads them, or they are data


class Option:
    """One option; see `option`."""

    __slots__ = ("effects", "harmless", "language", "names", "operands", "optional", "supplies", "takes", "when")

    def __init__(
        self,
        names: tuple[str, ...],
        takes: tuple[str, ...],
        effects: tuple[str, ...],
        optional: bool,
        language: str,
        harmless: bool,
        operands: str,
        supplies: bool,
        when: tuple[str, ...],
    ) -> None:
        self.names = names
        self.takes = takes
        self.effects = effects
        self.optional = optional
        self.language = language
        self.harmless = harmless
        self.operands = operands
        self.supplies = supplies
        self.when = when


class Operands:
    """The roles of operands in order: `first` ones, then `many` of one role, and `last` for the final operand."""

    __slots__ = ("first", "last", "many")

    def __init__(self, first: tuple[str, ...], many: str, last: str) -> None:
        self.first = first
        self.many = many
        self.last = last


class Variable:
    """An environment variable that changes what a program runs or where it connects; see `variable`."""

    __slots__ = ("harmless", "names", "option", "program", "role")

    def __init__(self, names: tuple[str, ...], role: str, harmless: tuple[str, ...], program: str = "", option: str = "") -> None:
        self.names = names
        self.role = role
        self.harmless = harmless
        self.program = program
        self.option = option


class Example:
    """A command line and exactly the capabilities it claims besides shell.execute, judged in the fixed world of policy examples."""

    __slots__ = ("capabilities", "line")

    def __init__(self, line: str, capabilities: frozenset[str]) -> None:
        self.line = line
        self.capabilities = capabilities


class Command:
    """A program or a subcommand; see `command`."""

    __slots__ = (
        "analyser",
        "effects",
        "environment",
        "examples",
        "language",
        "names",
        "numeric",
        "operands",
        "options",
        "stdin",
        "style",
        "subcommands",
    )

    def __init__(
        self,
        names: tuple[str, ...],
        style: str,
        options: tuple[Option, ...],
        operands: Operands,
        effects: tuple[str, ...],
        subcommands: "tuple[Command, ...]",
        analyser: str,
        language: str,
        stdin: str,
        numeric: bool,
        environment: tuple[Variable, ...],
        examples: tuple[Example, ...],
    ) -> None:
        self.names = names
        self.style = style
        self.options = options
        self.operands = operands
        self.effects = effects
        self.subcommands = subcommands
        self.analyser = analyser
        self.language = language
        self.stdin = stdin
        self.numeric = numeric
        self.environment = environment
        self.examples = examples


def option(
    *names: str,
    takes: "str | tuple[str, ...]" = "",
    effects: tuple[str, ...] = (),
    optional: bool = False,
    language: str = "",
    harmless: bool = False,
    operands: str = "",
    supplies: bool = False,
    when: tuple[str, ...] = (),
) -> Option:
    """One option under all its names ("-o", "--output"; "if=" in style KEYS; "-Xlint:" takes what follows the colon).

    takes: the role of its value, or a tuple of roles for several values; "" for none.  optional: the value must be attached (-iSUFFIX, --color=WHEN).
    effects: capabilities it adds.  harmless: with it the command changes, runs and sends nothing (--help, --dry-run); only reads remain.
    operands: all operands take this role instead (sed -i: WRITE).  supplies: it gives what the first operand would have been
    (grep -e, sed -e), so no operand plays that part.  when: effects, harmless and operands hold only for these values ("" = no value given).
    language: of a CODE or SCRIPT value.
    """
    roles = takes if isinstance(takes, tuple) else ((takes,) if takes else ())
    return Option(names, roles, effects, optional, language, harmless, operands, supplies, when)


def flags(*lists: str) -> tuple[Option, ...]:
    """Options without a value and without an effect, separated by commas, the names of one by blanks: `*flags("-a --all, -q --quiet, -v")`."""
    return tuple(Option(tuple(each.split()), (), (), False, "", False, "", False, ()) for text in lists for each in text.split(","))


def values(*lists: str, takes: str = TEXT) -> tuple[Option, ...]:
    """Options that take one value of the role `takes` and have no effect, written as in `flags`."""
    return tuple(Option(tuple(each.split()), (takes,), (), False, "", False, "", False, ()) for text in lists for each in text.split(","))


def operands(*first: str, many: str = "", last: str = "") -> Operands:
    """Operand roles: `operands()` none allowed, `operands(TEXT, many=READ)` grep, `operands(many=READ, last=WRITE)` cp."""
    return Operands(first, many, last)


def variable(*names: str, takes: str, harmless: tuple[str, ...] = (), program: str = "", option: str = "") -> Variable:
    """Environment variables with the role of their value (PROGRAM, SHELL, CONFIG, SCRIPT, URL, CODE, OPTIONS …).

    harmless: values that change nothing.  program: for OPTIONS, whose options they are when not the program's own.  option: for OPTIONS, the
    one whose value it is, behind the subcommand it belongs to ("run --host"); "plan *" where its words stand behind that subcommand (when it
    runs, or always with a program), "*" behind the one that runs.  For CODE: the option that each setting of an inherited list (NAME_COUNT with NAME_KEY_0 …) stands for.
    A `*` in a name stands for any letters.
    """
    return Variable(names, takes, harmless, program, option)


def example(line: str, *capabilities: str) -> Example:
    """A test: `line` claims exactly `capabilities` (and shell.execute)."""
    return Example(line, frozenset(capabilities))


def command(
    *names: str,
    style: str = GNU,
    options: tuple[Option, ...] = (),
    operands: Operands = Operands((), "", ""),  # noqa: B008 - an immutable constant
    effects: tuple[str, ...] = (),
    subcommands: tuple[Command, ...] = (),
    analyser: str = "",
    language: str = "",
    stdin: str = "",
    numeric: bool = False,
    environment: tuple[Variable, ...] = (),
    examples: tuple[Example, ...] = (),
) -> Command:
    """A program (first name is the one shown) and everything known about it.

    style: how it reads its words.  effects: what running it does whatever the options say; each effect gets one target per HOST, URL or RESOURCE
    word, else none.  subcommands: when present the first operand chooses one; an unknown one is shell.unknown,
    or the last one is meant where that may be left out (its last name is "").  Options of the program are accepted
    after the subcommand too (the subcommand's own win).  analyser: module of `analysers/` that reads what tables cannot say.
    language: of its CODE and SCRIPT words.  stdin: the role of standard input when no operand (or "-") is given: SHELL or CODE for interpreters;
    TEXT: it is the keyboard of an editor, so anything fed to it is typed.  numeric: -NUMBER is an option (head -5).  environment: variables it obeys.  examples: its tests.
    `--help` and `--version` need not be listed for GNU and POSIX styles: they are harmless everywhere.
    """
    return Command(names, style, options, operands, effects, subcommands, analyser, language, stdin, numeric, environment, examples)


subcommand = command
