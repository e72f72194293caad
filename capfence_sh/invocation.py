"""The name we were called by and the words after it -> Invocation: which form, which script, which $0 and "$@", which shell options.

Pure.  A command line that has no supported meaning is a CapfenceError with status 2 that names the supported forms; nothing is guessed.
"""

from capfence_sh import shell_options
from capfence_sh.errors import EXIT_USAGE, CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Literal, TypeAlias

    from capfence_sh.shell_options import ShellOptions

    Form: TypeAlias = Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

SHELL: "Final" = 0  # -c TEXT
SCRIPT_FILE: "Final" = 1  # bash FILE
STDIN: "Final" = 2  # commands on standard input
INTERACTIVE: "Final" = 3  # bash -i
PREFIX: "Final" = 4  # one argv
BATCH: "Final" = 5  # --dry-run over standard input
HELP: "Final" = 6
VERSION: "Final" = 7
SHELL_HELP: "Final" = 8  # bash --help and --version under a shell's name: callers probe them
SHELL_VERSION: "Final" = 9
FORM_NAMES = ("shell", "file", "stdin", "interactive", "prefix", "batch", "help", "version", "shell-help", "shell-version")

INPUTS = ("lines", "nul", "jsonl")
OWN_FORMS = "use capfence-exec -c CMD [NAME ARGS...], capfence-exec [--] PROGRAM ARGS... or capfence-exec --dry-run"
SHIM_FORMS = "use bash -c CMD [NAME ARGS...] or bash FILE [ARGS...]"

_SHIM_NAMES = ("bash", "sh", "bash-login")
_VALUED = ("--policy", "--actor", "--environment", "--workspace", "--log", "--input")
_SWITCHES = ("--non-interactive", "--dry-run", "--json", "--help", "--version")


class OwnOptions:
    """Our own long options as given; "" and () mean not given.  policy may be given more than once."""

    __slots__ = ("actor", "dry_run", "environment", "input", "json", "log", "non_interactive", "policy", "workspace")

    def __init__(
        self,
        policy: tuple[str, ...] = (),
        actor: str = "",
        environment: str = "",
        workspace: str = "",
        log: str = "",
        input: str = "",  # noqa: A002 - the option's name
        non_interactive: bool = False,
        dry_run: bool = False,
        json: bool = False,
    ) -> None:
        self.policy = policy
        self.actor = actor
        self.environment = environment
        self.workspace = workspace
        self.log = log
        self.input = input
        self.non_interactive = non_interactive
        self.dry_run = dry_run
        self.json = json


class Invocation:
    """What was asked for.

    script: the text of SHELL, the path of SCRIPT_FILE as written.  name: $0.  args: "$1"... of the shell forms, the whole argv of PREFIX.
    options: the shell's own (see shell_options.ShellWords).  shim: called under a shell's name, so nothing of ours was recognised.
    """

    __slots__ = ("args", "form", "name", "options", "own", "script", "shim")

    def __init__(
        self,
        form: "Form",
        script: str = "",
        name: str = "",
        args: tuple[str, ...] = (),
        options: "ShellOptions" = (),
        own: OwnOptions | None = None,
        shim: bool = False,
    ) -> None:
        self.form = form
        self.script = script
        self.name = name
        self.args = args
        self.options = options
        self.own = own or OwnOptions()
        self.shim = shim


def parse(called: str, words: "Sequence[str]") -> Invocation:
    """The invocation that argv[0] `called` and the `words` after it mean."""
    basename = called.rpartition("/")[2]
    if not called.startswith("-") and basename not in _SHIM_NAMES:
        return _own(words)
    login: ShellOptions = (("-l", ""),) if called.startswith("-") or basename == "bash-login" else ()
    name = "sh" if basename in ("sh", "-sh") else "bash"
    given = _read(words, SHIM_FORMS)
    if given.probe:
        return Invocation(SHELL_HELP if given.probe == "help" else SHELL_VERSION, name=name, shim=True)
    options = login + given.options
    if given.command:
        return _command(given.rest, name, options, None)
    states = shell_options.switched(options)
    if given.rest and not states.get("stdin"):
        return Invocation(SCRIPT_FILE, given.rest[0], given.rest[0], given.rest[1:], options, shim=True)
    return Invocation(INTERACTIVE if states.get("interactive") else STDIN, "", name, given.rest, options, shim=True)


def _own(words: "Sequence[str]") -> Invocation:
    at, own, asked = _own_options(words)
    rest = tuple(words[at:])
    if asked:
        return Invocation(HELP if asked == "--help" else VERSION, own=own)
    for name, wanted in (("--input", own.input), ("--json", own.json)):
        if wanted and not own.dry_run:
            raise _usage(f"{name} needs --dry-run", OWN_FORMS)
    if rest and own.input:
        raise _usage("--input reads the commands from standard input, so none can be given", OWN_FORMS)
    if not rest:
        return Invocation(BATCH if own.dry_run else STDIN, own=own)
    if rest == ("--",):
        raise _usage("no program after --", OWN_FORMS)
    if rest[0] == "--":
        return Invocation(PREFIX, args=rest[1:], own=own)
    if rest[0][:1] not in ("-", "+"):
        return Invocation(PREFIX, args=rest, own=own)
    given = _read(rest, OWN_FORMS)
    if given.probe:
        raise _usage("--help and --version come first", OWN_FORMS)
    if not given.command:
        raise _usage(f"{rest[0]} is no option of capfence-exec, and there is no -c for bash", OWN_FORMS)
    return _command(given.rest, "bash", given.options, own)


def _command(rest: tuple[str, ...], name: str, options: "ShellOptions", own: OwnOptions | None) -> Invocation:
    if not rest:
        raise _usage("-c needs a command", SHIM_FORMS if own is None else OWN_FORMS)
    return Invocation(SHELL, rest[0], rest[1] if len(rest) > 1 else name, rest[2:], options, own, own is None)


def _own_options(words: "Sequence[str]") -> tuple[int, OwnOptions, str]:
    """(where the rest begins, our options, --help or --version when asked for)"""
    policy: list[str] = []
    values: dict[str, str] = {}
    switches: set[str] = set()
    at = 0
    while at < len(words):
        name, equals, value = words[at].partition("=")
        if name not in _VALUED and name not in _SWITCHES:
            break
        at += 1
        if name in _SWITCHES:
            if equals:
                raise _usage(f"{name} takes no value", OWN_FORMS)
            if name in ("--help", "--version"):
                return at, OwnOptions(), name
            switches.add(name)
            continue
        if not equals:
            value = words[at] if at < len(words) else ""
            at += 1
        _take(name, value, policy, values)
    own = OwnOptions(
        tuple(policy),
        values.get("--actor", ""),
        values.get("--environment", ""),
        values.get("--workspace", ""),
        values.get("--log", ""),
        values.get("--input", ""),
        "--non-interactive" in switches,
        "--dry-run" in switches,
        "--json" in switches,
    )
    return at, own, ""


def _take(name: str, value: str, policy: list[str], values: dict[str, str]) -> None:
    if not value:
        raise _usage(f"{name} needs a value", OWN_FORMS)
    if name == "--policy":
        policy.append(value)
        return
    if name in values:
        raise _usage(f"{name} is given twice", OWN_FORMS)
    if name == "--input" and value not in INPUTS:
        raise _usage(f"--input is one of {', '.join(INPUTS)}", OWN_FORMS)
    values[name] = value


def _read(words: "Sequence[str]", forms: str) -> shell_options.ShellWords:
    try:
        return shell_options.read(words)
    except shell_options.Misused as misuse:
        raise _usage(str(misuse), forms) from None


def _usage(why: str, forms: str) -> CapfenceError:
    return CapfenceError(f"{why}; {forms}", EXIT_USAGE)
