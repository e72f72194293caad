"""read, mapfile, getopts -> the variables hold data that is read, not code and not a choice of the script."""

from capfence_sh import below, counts, evaluated
from capfence_sh.binding import FILES, LINES, NUMBER
from capfence_sh.options import word_text
from capfence_sh.scope import DATA, GLOB, Binding
from capfence_sh.walk import INHERITED, NO_STDIN, Stdin, descriptor
from capfence_sh.word_forms import found as found_names
from capfence_sh.word_forms import sought
from capfence_sh.words import ITEM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

MAX_LINES = 16  # of a text that is read into variables
MAX_PIECES = 8  # texts that are looked at of what a variable may have been given
MAX_TEXT = 4096


def read(walk: "Walk", command: "Command", operands: "tuple[Field, ...]", shell: "Shell", frame: "Frame") -> None:
    """read, mapfile, getopts: the variables hold data that is read, not code and not a choice of the script."""
    reading = command.reading
    if reading is None:
        return
    for field in reading.values("-u"):
        found = descriptor(field, frame, shell)
        frame = frame.with_stdin(found if isinstance(found, Stdin) else NO_STDIN)
    default = {"read": "REPLY", "mapfile": "MAPFILE"}.get(command.program, "OPTARG")
    lists = [(word_text(field) or "").partition("[")[0] for field in reading.values("-a")]
    names = lists or [(word_text(field) or "").partition("[")[0] for field in operands]
    if command.program == "getopts":
        names = [*names[1:2], default]
    names = names or [default]
    walk.steps += len(frame.stdin.source) >> 1
    text = _lines_read(command, reading, shell, frame) if not lists else None
    met = (frame.stdin.names or found_names(frame.stdin.source, walk)) if text is None else ()
    given = sought(frame.stdin.source, walk.request) or met or pieces(command, shell, frame)
    values = _columns(text, len(names), _separator(shell)) if text else [given] * len(names)
    numbers = _numbers_read(reading, names, shell, frame) if text is None else 0
    for at, (name, found) in enumerate(zip(names, values)):
        shell.keyed = {**shell.keyed, name: False} if name in shell.keyed else shell.keyed
        if name:
            whole = bool(text) and bool(found) and (text or "").count("\n") <= MAX_LINES
            listed = _names_read(reading, names, walk, frame) if not found or met else ()
            binding = Binding((*listed, *met), ITEM, True, None, GLOB) if listed else Binding(found, ITEM, whole, None, DATA)
            binding = FILES if command.program == "mapfile" and not found and _files_read(reading, walk, frame) else binding
            items = _items_read(command, reading, shell, frame) if lists or command.program == "mapfile" else ()
            binding = Binding(items[:1], ITEM, True, items, DATA) if items else binding
            binding = (
                Binding(("1",), ITEM, True, None, LINES)
                if not at and _lines_numbered(command, names, text, walk, shell, frame)
                else binding
            )
            shell.scope = shell.scope.bind(name, NUMBER if at < numbers else binding)


def _lines_numbered(command: "Command", names: list[str], text: "str | None", walk: "Walk", shell: "Shell", frame: "Frame") -> bool:
    """Whether the one variable gets a number, or what grep says instead."""
    options = [given.name for given in command.reading.given] if command.reading is not None else ["-d"]
    if command.program != "read" or len(names) != 1 or text is not None or options not in ([], ["-r"]) or _separator(shell) is not None:
        return False
    source = frame.stdin.source
    return counts.numeric(source) and (not counts.by_lines(source) or evaluated.reserved(walk, counts.MESSAGES, shell))


def _numbers_read(reading: "Reading", names: list[str], shell: "Shell", frame: "Frame") -> int:
    """How many of the variables get a number from each line, whatever is counted there."""
    split = any(reading.has(option) for option in ("-a", "-d", "-n", "-N", "-u", "-i")) or reading.path[0] != "read"
    if split or frame.stdin.kind == INHERITED or _separator(shell) is not None:
        return 0
    found = counts.in_columns(frame.stdin)
    return min(found, len(names) - 1) if found < len(names) or found == 1 else len(names)


def _items_read(command: "Command", reading: "Reading", shell: "Shell", frame: "Frame") -> tuple[str, ...]:
    """The elements that mapfile makes of the lines of a known text, and `read -a` of the words of its only line; () when they are not known."""
    text = frame.stdin.text
    if not text or len(text) > MAX_TEXT or reading.has("-d", "-n", "-N", "-O", "-s", "-C", "-t" if command.program == "read" else "-c"):
        return ()
    lines = text.removesuffix("\n").split("\n")
    if command.program == "mapfile":
        return tuple([line if reading.has("-t") else line + "\n" for line in lines]) if len(lines) <= MAX_LINES else ()
    mark = _separator(shell)
    if len(lines) != 1 or mark == "" or (mark and lines[0].endswith(mark)) or (not reading.has("-r") and "\\" in text):
        return ()
    return tuple(lines[0].split(mark))


def _names_read(reading: "Reading", names: list[str], walk: "Walk", frame: "Frame") -> tuple[str, ...]:
    """Patterns for the lines of a list of files that one variable gets."""
    ends = [word_text(field) for field in reading.values("-d")]
    if reading.path[0] != "read" or len(names) != 1 or reading.has("-a", "-n", "-N", "-u", "-i") or ends not in ([], [""]):
        return ()
    return below.patterns(frame.stdin.source, frame.via, walk.request, nul=bool(ends))


def _files_read(reading: "Reading", walk: "Walk", frame: "Frame") -> bool:
    """Whether mapfile gets a list of files of the workspace, one to an element."""
    ends = [word_text(field) for field in reading.values("-d")]
    if not reading.has("-t") or reading.has("-u", "-C", "-O") or ends not in ([], [""]):
        return False
    return bool(below.patterns(frame.stdin.source, frame.via, walk.request, nul=bool(ends)))


def _lines_read(command: "Command", reading: "Reading", shell: "Shell", frame: "Frame") -> str | None:
    """The text that `read` gets, when it splits it in the usual way into lines and words."""
    text = frame.stdin.text
    if command.program != "read" or text is None or any(reading.has(option) for option in ("-d", "-n", "-N", "-u", "-t", "-i")):
        return None
    mark = _separator(shell)
    usual = mark is None or (mark and not any(line.endswith(mark) for line in text.split("\n")))  # the last mark of a line may be left out
    return text if usual and (reading.has("-r") or "\\" not in text) else None


def pieces(command: "Command", shell: "Shell", frame: "Frame") -> tuple[str, ...]:
    """Texts that a variable may get of a known input which is not split in the usual way: lines and words; of getopts, the words that it reads."""
    if command.program == "getopts":
        given = command.argv[3:] or shell.scope.positional or ()
        known = [word_text(field) or "" for field in given]
        return tuple(dict.fromkeys(text for word in known for text in (word, word[2:] if word[:1] == "-" else "") if text))[:MAX_PIECES]
    text = frame.stdin.text or ""
    if not text or len(text) > MAX_TEXT:
        return ()
    separators = "".join(value for value in shell.scope.lookup("IFS").values if len(value) < 8).strip() or ":,;|="
    ends = [word_text(field) or "\0" for field in command.reading.values("-d")] if command.reading is not None else []
    found = dict.fromkeys([*text.split("\n"), *text.split()])
    for mark in (*separators, *ends):
        text = text.replace(mark, "\n")
    found |= dict.fromkeys([*text.split("\n"), *text.split()])
    telling = sorted((piece for piece in found if piece), key=lambda piece: "/" not in piece and piece[:1] not in ".-")
    lengths = [int(size) for size in (word_text(field) for field in _sizes(command)) if size is not None and size.isdecimal()]
    return tuple(dict.fromkeys([*telling, *(text[:size] for size in lengths)]))[:MAX_PIECES]


def _sizes(command: "Command") -> "tuple[Field, ...]":
    return () if command.reading is None or command.program != "read" else command.reading.values("-n", "-N")


def _separator(shell: "Shell") -> "str | None":
    """None for the usual separators of words, the one mark they are, "" for any others."""
    separators = shell.scope.lookup("IFS")
    if not separators.known or separators.unset or len(separators.values) != 1:
        return ""
    value = separators.values[0]
    return None if value == " \t\n" else value if len(value) == 1 and not value.isspace() else ""


def _columns(text: str, count: int, mark: "str | None") -> list[tuple[str, ...]]:
    """The values that each of `count` variables gets from the lines of a known text, split at blanks or at one mark."""
    lines = [line.split(mark, count - 1) for line in text.split("\n")[:MAX_LINES]]
    cut = [[word if mark else word.strip() for word in line] for line in lines]
    return [tuple(dict.fromkeys(line[at] if at < len(line) else "" for line in cut)) for at in range(count)]
