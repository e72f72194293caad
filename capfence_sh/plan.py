"""What was judged -> how it is run: one argv without a shell, or exactly the judged text in the pinned bash.

Pure.  Direct execution of a shell text is only for what a shell could not read differently: one simple command of plain words.
"""

from capfence_sh import shell_options
from capfence_sh.confirm import plain
from capfence_sh.invocation import PREFIX, SHELL
from capfence_sh.script_file import LIMIT
from capfence_sh.shell_names import BUILTINS
from capfence_sh.syntax import tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.invocation import Invocation
    from capfence_sh.machine import OSWorld
    from capfence_sh.pinned_bash import PinnedBash
    from capfence_sh.request import Program, Request
    from capfence_sh.script_file import ScriptFile

# Shell options that mean nothing to one simple command.
_HARMLESS = (("-e", ""), ("-u", ""), ("--norc", ""), ("--noprofile", ""), ("-o", "pipefail"), ("-o", "errexit"), ("-o", "nounset"))
# Unquoted characters that only ever mean themselves, besides letters, digits and what is not ASCII.
_PLAIN = frozenset("_@%+=:,./-^")
# A script that asks for its own name or text cannot run from a sealed copy.
_ASKS_FOR_ITSELF = (b"$0", b"${0", b"BASH_SOURCE", b"BASH_ARGV", b"caller")


class Direct:
    """execve(path, argv): `path` is the file that was judged, argv[0] what the caller called it."""

    __slots__ = ("argv", "env", "path")

    def __init__(self, path: str, argv: tuple[str, ...], env: dict[str, str]) -> None:
        self.path = path
        self.argv = argv
        self.env = env


class Shell:
    """The pinned bash with `options`, then either -c `script` or a file.

    file: the path as bash gets it, "" for -c.  sealed: the content of the file when bash shall read a sealed copy instead, else None.
    """

    __slots__ = ("args", "bash", "env", "file", "name", "options", "script", "sealed")

    def __init__(
        self,
        bash: "PinnedBash",
        options: tuple[str, ...],
        script: str,
        name: str,
        args: tuple[str, ...],
        env: dict[str, str],
        file: str = "",
        sealed: bytes | None = None,
    ) -> None:
        self.bash = bash
        self.options = options
        self.script = script
        self.name = name
        self.args = args
        self.env = env
        self.file = file
        self.sealed = sealed

    def argv(self, copy: str = "") -> tuple[str, ...]:
        """All words after `bash`; copy: where the sealed copy of the file is."""
        if self.file:
            return (*self.options, "--", copy or self.file, *self.args)
        return (*self.options, "-c", "--", self.script, self.name, *self.args)


class Run:
    """What a permission permits: this plan, while `world` still gives the answers it rests on.

    null_stdin: the command reads its program from standard input, which nobody has seen; after an approval it gets /dev/null.
    """

    __slots__ = ("null_stdin", "plan", "world")

    def __init__(self, plan: Direct | Shell, world: "OSWorld", null_stdin: bool) -> None:
        self.plan = plan
        self.world = world
        self.null_stdin = null_stdin


def manner(plan: Direct | Shell | None) -> str:
    """How a plan runs, in a word, for the record: direct, shell, sealed (a sealed copy of a file), checked (the file itself), "" for not at all."""
    if plan is None:
        return ""
    if isinstance(plan, Direct):
        return "direct"
    if not plan.file:
        return "shell"
    return "checked" if plan.sealed is None else "sealed"


def direct(invocation: "Invocation", script: "tree.Script | None", request: "Request") -> Direct | None:
    """The direct execution of what was asked, or None when it takes a shell (or, for a PREFIX form, when there is no such program)."""
    argv = invocation.args if invocation.form == PREFIX else _plain_words(invocation, script)
    if not argv:
        return None
    program = request.world.resolve(argv[0], request.env["PATH"])
    if program is None:
        return None
    if invocation.form == PREFIX:
        return Direct(_spelled(argv[0], program), argv, request.env)
    if program.script and "/" in argv[0]:
        return None  # the kernel hands the path to the interpreter: $0 must be what the caller wrote
    return Direct(program.path, argv, request.env)


def shell(invocation: "Invocation", script: "ScriptFile | None", request: "Request", bash: "PinnedBash") -> Shell:
    """The execution of a text, or of a script file, in the pinned bash."""
    options = startup_options(invocation.options)
    if script is None:
        return Shell(bash, options, invocation.script, invocation.name, invocation.args, request.env)
    whole = len(script.content) <= LIMIT
    sealed = script.content if whole and not any(word in script.content for word in _ASKS_FOR_ITSELF) else None
    return Shell(bash, options, "", invocation.name, invocation.args, request.env, script.given, sealed)


def startup_options(options: "shell_options.ShellOptions") -> tuple[str, ...]:
    """The words of the shell's options, with --norc and --noprofile unless the form asked for the files; bash wants long ones first."""
    states = shell_options.switched(options)
    words = [] if states.get("interactive") or states.get("norc") else ["--norc"]
    if not states.get("login") and not states.get("noprofile"):
        words.append("--noprofile")
    for long in (True, False):
        for spelling, value in options:
            if spelling.startswith("--") == long:
                words += (spelling, value) if value else (spelling,)
    return tuple(words)


def _plain_words(invocation: "Invocation", script: "tree.Script | None") -> tuple[str, ...]:
    """The argv of a text that is one simple command of literal words under options that do not change it; else ()."""
    if invocation.form != SHELL or any(option not in _HARMLESS for option in invocation.options):
        return ()
    argv: tuple[str | None, ...] = tuple(plain.words(invocation.script))
    if not argv and script is not None:
        body = script.body
        if isinstance(body, tree.Simple) and not body.assignments and not body.redirections:
            argv = tuple(_plain(word) for word in body.words)
    if not argv:
        return ()
    if None in argv or argv[0] in BUILTINS or not argv[0] or argv[0].startswith("%"):
        return ()
    return tuple(word for word in argv if word is not None)


def _plain(word: "tree.Word") -> str | None:
    """The text of a word that no expansion touches."""
    text = ""
    for part in word.parts:
        if not isinstance(part, tree.Text):
            return None
        if not part.quoted and not all(c in _PLAIN or c.isalnum() or c > "\x7f" for c in part.value):
            return None
        text += part.value
    return text


def _spelled(name: str, program: "Program") -> str:
    """The path to execute: absolute, but a script gets the path its caller wrote, because that becomes its $0."""
    return name if program.script and "/" in name else program.path
