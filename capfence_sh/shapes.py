"""What the output of well-known commands looks like: a stand-in for `$(docker ps -q)` or `$(date +%F)` that is like every real one.

Only for output that cannot hold a slash, a leading dash or blanks that the caller, a file or the other end chose; anything else has no shape
(None).  So the words of a command must be among those listed here: an option that is not may print anything.
"""

from capfence_sh import printed
from capfence_sh.catalog import vocabulary as v
from capfence_sh.effects import reads_only
from capfence_sh.options import word_text
from capfence_sh.words import ITEM, Literal, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command

_FILTERS = frozenset(("head", "tail", "sort", "uniq", "grep"))
_CUTTING = frozenset(("awk", "cut", "jq"))


def of_output(commands: "tuple[Command, ...]", workspace: str) -> str | None:
    """A line like those the commands print, when every one of them is known, only reads, and chooses no text of its own."""
    if not commands or any(not reads_only(command.effects) and command.program != "mktemp" for command in commands):
        return None
    if any(
        word_text(field) is None or ".." in _without_dots(command, word_text(field) or "") for command in commands for field in command.argv
    ):
        return None
    if commands[-1].program == "wc" and _passes(commands[-1]):
        return "1"
    first = commands[0]
    if commands[-1].program == "pwd" and _moves(commands):
        return printed.line(commands[-1]) if [word_text(field) for field in commands[-1].argv[1:]] in ([], ["-P"], ["-L"]) else None
    cutting = commands[-1] if len(commands) > 1 and _after_slash(commands[-1]) and first.program in ("kubectl", "oc") else None
    cutter = next((command for command in commands[1:] if command.program in _CUTTING), None) if cutting is None else None
    for command in commands[1:]:
        if command is cutting or (command is cutter and first.pipeline and command.pipeline == first.pipeline and _passes(command)):
            continue
        if command.program not in _FILTERS or not _passes(command) or not first.pipeline or command.pipeline != first.pipeline:
            return None
    if first.program == "git" and [word_text(field) for field in first.argv[1:]] == ["rev-parse", "--show-toplevel"]:
        here = all((cwd + "/").startswith(workspace + "/") for cwd in first.cwds)
        return workspace if workspace and here and len(commands) == 1 and printed.as_given(first) else None
    if cutter is not None:
        from capfence_sh import columns

        return columns.taken(first, cutter, printed.KUBERNETES_NAMES, printed.prints_one(first)) if printed.as_given(first) else None
    line = printed.line(first)
    return line if line is None or cutting is None or cutting.pipeline != first.pipeline else line.rpartition("/")[2]


def _without_dots(command: "Command", text: str) -> str:
    """`go list ./...` asks for packages in folders below."""
    return text.removesuffix("...") if command.program == "go" else text


def temporary(commands: "tuple[Command, ...]") -> str | None:
    """What commands print of which some make a temporary file, one may show its name, and the others speak to standard error alone."""
    makers = [command for command in commands if command.program == "mktemp"]
    if not makers or any("-t" in command.line and "TMPDIR=" in command.line for command in makers):
        return None
    lines = {printed.line(command) for command in makers}
    line = lines.pop() or "" if len(lines) == 1 or None not in lines else ""
    others = [command for command in commands if command.program != "mktemp"]
    shown = [command for command in others if not any(_aside(each) and _around(each, command) for each in others)]
    if not line.startswith("/tmp/") or any(not reads_only(command.effects) for command in others):
        return None
    return line if all(_shows(command, line) for command in shown) else None


def _aside(command: "Command") -> bool:
    """Whether a builtin prints to standard error, which nothing in its script joins to standard output."""
    if command.program not in ("echo", "printf") or command.redirections == () or command.name not in ("echo", "printf"):
        return False
    kept = command.line.replace("2>/dev/null", "").replace("2> /dev/null", "")
    joined = any(mark in kept for mark in ("2>", "2<", "&>", "|&", ">&1", "<&1", ">& 1", ">&$", '>&"', "coproc"))
    return not joined and [(operator, word_text(field)) for operator, field in command.redirections] == [(">&", "2")]


# builtins that print nothing of names and numbers
_SILENT = frozenset(("local", "return", "true", ":"))


def _around(outer: "Command", inner: "Command") -> bool:
    return outer is inner or (outer.line == inner.line and outer.start <= inner.start and inner.end <= outer.end)


def _shows(command: "Command", line: str) -> bool:
    """Whether it prints this text and nothing else: echo "$t", printf '%s\\n' "$t"."""
    fields = command.argv[1:]
    if command.program in _SILENT and fields and not any((word_text(field) or "-")[:1] == "-" for field in fields):
        return True
    if command.program == "printf" and fields and word_text(fields[0]) in ("%s", "%s\\n"):
        fields = fields[1:]
    elif command.program != "echo":
        return False
    return len(fields) == 1 and texts(fields[0]) == (line,) and command.redirections == () and not command.stage


def last_part(commands: "tuple[Command, ...]") -> str | None:
    """What `basename "$f" [.ext]` prints of the names a loop goes through, and of a fixed name: no folder."""
    found: set[str] = set()
    for command in commands:
        reading = command.reading
        fields = [] if reading is None else [field for _, field, _ in reading.operands]
        ending = word_text(fields[1]) if len(fields) == 2 else ""
        if command.program != "basename" or len(command.argv) != len(fields) + 1 or not fields or ending is None or len(fields) > 2:
            return None
        values = texts(fields[0]) if isinstance(fields[0], Literal) or fields[0].reason == ITEM else ()
        for value in values:
            name = value.rstrip("/").rpartition("/")[2]
            found.add(name.removesuffix(ending) if name != ending else name)
        if not values or "" in found or any(name[0] in "-." for name in found):
            return None
    return found.pop() if len(found) == 1 else "*" if found else None


def _after_slash(command: "Command") -> bool:
    """Whether a filter leaves the part of each line behind a slash: cut -d/ -f2, awk -F/ '{print $2}', sed 's|.*/||'."""
    words = [word_text(field) or "" for field in command.argv[1:]]
    if command.program == "cut":
        return words in (["-d/", "-f2"], ["-d", "/", "-f", "2"], ["-f2", "-d/"], ["-d", "/", "-f2"], ["-d/", "-f", "2"])
    if command.program == "awk":
        if words[:-1] not in (["-F/"], ["-F", "/"]):
            return False
        from capfence_sh import columns

        return words[-1] == "{print $NF}" or columns.printed(words[-1]) == 2
    return command.program == "sed" and words in (["s|.*/||"], ["s#.*/##"], ["s|^pod/||"], ["s|pod/||"], ["s/^pod\\///"], ["s/pod\\///"])


# programs that print a line whenever they run
_CERTAIN = frozenset(("hostname", "whoami", "nproc", "arch", "uname", "uuidgen", "getconf", "pwd", "mktemp", "date", "wc", "seq"))


def _moves(commands: "tuple[Command, ...]") -> bool:
    """Whether `cd FOLDER` alone stands in front of the last command; what its words are made of prints nothing."""
    last = commands[-1]
    moved = [command for command in commands[:-1] if command.program == "cd"]
    within = (
        all(
            command.line == moved[0].line and moved[0].start < command.start and command.end <= moved[0].end
            for command in commands[:-1]
            if command is not moved[0]
        )
        if moved
        else False
    )
    return len(moved) == 1 and within and not last.pipeline and not moved[0].pipeline


def may_be_empty(commands: "tuple[Command, ...]") -> bool:
    """Whether output that has a shape can be no text at all: nothing was found, or the program failed on its operands."""
    if commands[-1].program == "wc":
        return False
    first = commands[0]
    words = [word_text(field) or "" for field in first.argv[1:]]
    if len(commands) > 1:
        return True
    if first.program == "date":
        return not all(word.startswith("+") or word in ("-u", "--utc") for word in words)
    return (
        first.program not in _CERTAIN
        and not (first.program == "id" and all(word.startswith("-") for word in words))
        and "--show-toplevel" not in words
    )


def _passes(command: "Command") -> bool:
    """Whether a filter prints only what it reads from standard input, or counts that."""
    reading = command.reading
    if reading is None or ("<" in command.line[command.start : command.end] and command.stage):
        return False
    adds = ("--label", "--color") if command.program == "grep" else ("--label", "--color", "-v", "-s")
    return all(use.role not in (v.READ, v.FILE_LIST, v.INSPECT) for use in reading.uses) and not reading.has(*adds)
