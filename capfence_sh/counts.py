"""Commands that print numbers and nothing else: arithmetic over their output evaluates no data.

Stricter than `shapes`: no letter may be printed either, because arithmetic takes a name for a variable and evaluates what that holds.
"""

from capfence_sh import number_formats
from capfence_sh.number_programs import PROGRAMS, files_read
from capfence_sh.options import word_text
from capfence_sh.words import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.walk import Stdin

STANDS_IN = "1000"  # for such output: more than is usually taken off a count or the number of a line
_SILENT = frozenset(("true", "false", ":", "test", "[", "sleep", "exit", "return", "set"))
# files in which the kernel writes digits only
_KERNEL = frozenset(
    (
        *("/proc/loadavg", "/proc/uptime", "/proc/sys/kernel/pid_max", "/proc/sys/kernel/threads-max", "/proc/sys/net/core/somaxconn"),
        *("/proc/sys/fs/file-nr", "/proc/sys/fs/file-max", "/proc/sys/fs/nr_open", "/proc/sys/fs/inode-nr", "/proc/sys/fs/aio-nr"),
        *("/proc/sys/fs/aio-max-nr", "/proc/sys/net/netfilter/nf_conntrack_count", "/proc/sys/net/netfilter/nf_conntrack_max"),
        *("/sys/fs/cgroup/memory.current", "/sys/fs/cgroup/pids.current", "/sys/fs/cgroup/memory/memory.usage_in_bytes"),
        *("/proc/sys/net/ipv4/ip_local_port_range", "/sys/class/thermal/thermal_zone0/temp"),
    )
)
# files of the kernel -> columns that are numbers
_TABLES = {"/proc/meminfo": ("2",), "/proc/net/dev": tuple(map(str, range(2, 18)))}
_DF = frozenset(("size", "used", "avail", "pcent", "itotal", "iused", "iavail", "ipcent"))
_PASSING = frozenset(("sort", "head", "tail"))  # they pass lines on as they are
# the first words of what grep(1) says of a file that is no text, in this version and in older ones: variables, to arithmetic
MESSAGES = ("grep", "Binary")
# marks of a format that part lines, statements or fields
_MARKS = frozenset(" ;,:.-_\n\\")
_FORMATTING = frozenset(("date", "stat", "printf", "find"))
_GREPS = frozenset(("grep", "egrep", "fgrep"))
# options of grep under which a line still begins with its number and a colon
_NUMBERED_LINES = frozenset(
    (
        *("-n", "-m", "-i", "-E", "-F", "-G", "-P", "-w", "-x", "-v", "-o", "-a", "-s", "-e", "-h", "--line-number", "--max-count"),
        *("--ignore-case", "--extended-regexp", "--fixed-strings", "--basic-regexp", "--perl-regexp", "--word-regexp", "--line-regexp"),
        *("--invert-match", "--only-matching", "--text", "--no-messages", "--regexp", "--no-filename", "--line-buffered"),
    )
)
_LINES = frozenset(("-n", "--lines"))
_CUTTING = frozenset(("head", "tail", "cut", "sort", "uniq"))


def numeric(commands: "tuple[Command, ...]") -> bool:
    """Whether what the commands print together can only be digits, blanks and marks."""
    printing = [command for command in commands if _prints(command, commands)]
    return bool(printing) and all(_number(command, commands) for command in printing)


def lone(commands: "tuple[Command, ...]") -> bool:
    """Whether it is digits on one line: put into code they make no other code of it, as a blank, a mark or a line between them may."""
    return numeric(commands) and not by_lines(commands) and all(_lone(each, commands) for each in commands if _prints(each, commands))


def by_lines(commands: "tuple[Command, ...]") -> bool:
    """Whether grep numbers the lines: of a file that is no text it says so instead, in a sentence that begins with a name (`MESSAGES`)."""
    return any(command.name in _GREPS and command.reading is not None and command.reading.has("-n") for command in commands)


def _lone(command: "Command", commands: "tuple[Command, ...]") -> bool:
    reading = command.reading
    if reading is None:
        return False
    words = [word_text(field) or "," for field in command.argv[1:]]
    if command.name in ("head", "tail"):
        before = [each for each in commands if each.pipeline == command.pipeline and each.stage == command.stage - 1]
        return words in (["-1"], ["-n1"], ["-n", "1"]) and not any(each.name in _FORMATTING for each in before)
    if command.name == "grep":
        return reading.has("-c")
    if command.name == "wc":
        return len(reading.given) == 1
    if command.name == "tr":
        return words in (["-dc", "0-9"], ["-cd", "0-9"], ["-dc", "[:digit:]"], ["-cd", "[:digit:]"])
    if command.name in _FORMATTING:
        marked = any("%" in word and ("%n" in word or "%t" in word or not _MARKS.isdisjoint(word)) for word in words)
        return not marked and (command.name == "date" or (command.name == "stat" and len(reading.operands) == 1))
    if command.name == "awk":
        program = words[-1] if reading.operands and words[-1] == word_text(reading.operands[0][1]) else words[0]
        return program.count("print") == 1 and program.partition("print")[2].replace(" ", "") == "NR;exit}"
    return command.name == "nproc" or (command.name == "git" and words[:1] == ["rev-list"]) or (command.name == "echo" and len(words) == 1)


def in_columns(stdin: "Stdin") -> int:
    """How many columns of the lines that are read begin with numbers: all (a large number) of a file of the kernel, the first of `uniq -c`."""
    file = word_text(stdin.file) if stdin.file is not None else None
    if file is not None:
        return 99 if _kernel_file(file) else 0
    stages = sorted(stdin.source, key=lambda each: each.stage, reverse=True)
    if len({(each.pipeline, each.stage) for each in stages}) != len(stages) or len({each.pipeline for each in stages}) != 1:
        return 0
    for command in stages:
        reading = command.reading
        if reading is None or reading.has("-z", "--zero-terminated") or not _quiet(command) or _is_wrapped(command, stdin.source):
            return 0
        if command.name == "uniq":
            return int(reading.has("-c", "--count") and not reading.has("-D", "--all-repeated", "--group"))
        if (
            command.name not in _PASSING
            or files_read(reading)
            or reading.has("-c", "--bytes", "--check", "-C", "-o", "--output", "-m", "--merge")
        ):
            return 0
    return 0


def _prints(command: "Command", commands: "tuple[Command, ...]") -> bool:
    """Whether its output is not swallowed by a pipe, by the words of another command, or was none."""
    if command.name in _SILENT and not _is_wrapped(command, commands):
        return False
    for other in commands:
        if other.pipeline == command.pipeline and command.pipeline and other.stage > command.stage:
            return False
        if other.line == command.line and other.start <= command.start and command.end <= other.end:
            if (other.start, other.end) != (command.start, command.end):
                return False
    return True


def _is_wrapped(command: "Command", commands: "tuple[Command, ...]") -> bool:
    """Whether another of the commands runs it; what stands around all of them does not matter."""
    return len(command.via) > min(len(each.via) for each in commands)


def _number(command: "Command", commands: "tuple[Command, ...]") -> bool:
    reading = command.reading
    if reading is None or _is_wrapped(command, commands) or not _quiet(command):
        return False
    test = PROGRAMS.get(command.name)
    if test is not None and test(command, reading):
        return True
    before = [each for each in commands if command.pipeline and each.pipeline == command.pipeline and each.stage < command.stage]
    source = max(before, key=lambda each: each.stage, default=None)
    if command.name == "awk":
        return _awk(command, reading, source, commands)
    if command.name in _CUTTING or _removing(command, reading):
        return _kernel(reading) or (source is not None and not files_read(reading) and _cut(command, reading, source, commands))
    return command.name == "cat" and _kernel(reading)


def _cut(command: "Command", reading: "Reading", source: "Command", commands: "tuple[Command, ...]") -> bool:
    columns = [word_text(field) or "" for field in reading.values("-f")] if command.name == "cut" else []
    column = columns[0] if len(columns) == 1 else ""
    if column == "1" and [word_text(field) for field in reading.values("-d")] == [":"] and len(reading.given) == 2:
        return _numbers_lines(source, commands) or _number(source, commands)
    if command.name == "tail" and source.name == "df" and source.reading is not None and _last_line(command):
        shown = [word_text(field) or "?" for field in source.reading.values("--output")]
        return len(shown) == 1 and _DF.issuperset(shown[0].split(",")) and not source.reading.has("-h", "-H") and _quiet(source)
    return _number(source, commands) or (column == "1" and not reading.has("-d", "--delimiter") and _columns(source, "1", commands))


def _last_line(command: "Command") -> bool:
    """Whether tail prints the last line, which is below the headings."""
    return [word_text(field) for field in command.argv[1:]] in (["-1"], ["-n1"], ["-n", "1"])


def _removing(command: "Command", reading: "Reading") -> bool:
    """tr -d '%', sed 's/%//'"""
    if command.name == "sed":
        return [word_text(field) for field in command.argv[1:]] in (["s/%//"], ["s/%//g"], ["s/%$//"])
    return command.name == "tr" and reading.has("-d", "-s") and len(reading.operands) == 1


def _quiet(command: "Command") -> bool:
    """Whether messages, which may hold names that somebody else chose, go nowhere or to the terminal."""
    return all(operator in ("<", "<<<", "<<") or word_text(field) == "/dev/null" for operator, field in command.redirections)


def _kernel(reading: "Reading") -> bool:
    files = files_read(reading)
    return bool(files) and all(_kernel_file(word_text(field) or "") for field in files)


def _kernel_file(path: str) -> bool:
    return path in _KERNEL or (path.startswith("/sys/class/net/") and "/statistics/" in path and ".." not in path)


# ---- awk -----------------------------------------------------------------------------------------------------------------


def _awk(command: "Command", reading: "Reading", source: "Command | None", commands: "tuple[Command, ...]") -> bool:
    """Every print prints a computed number, or a column that holds one."""
    words = [word_text(field) or "=" for _, field, _ in reading.operands[1:]]
    if not reading.operands or reading.has("-f", "--file", "-i", "-e", "-v", "--assign") or any("=" in word for word in words):
        return False
    program = word_text(reading.operands[0][1])
    program, formatted = number_formats.without_formats(program or "")
    if any(mark in program for mark in ('"', "printf", "getline", "system", "|", ">", "ENVIRON", "OFS", "ORS", "CONVFMT", "sub(")):
        return False
    printed = [part.partition("}")[0].partition(";")[0].strip() for part in program.split("print")[1:]]
    known = all(_computed(each, program) or _column(each, command, reading, source, commands) for each in printed)
    return known and (formatted or bool(printed))


def _computed(expression: str, program: str) -> bool:
    """`$5+0`, `s+0`, `int($1*100)`, NR, or a variable that only ever grows by `+=` and `++`."""
    if expression in ("NR", "NF"):
        return True
    name, plus, zero = expression.rpartition("+")
    if plus and zero.strip() == "0" and name.strip().isalpha():
        return True
    rest = expression.replace("int(", "(").replace("NR", "0").replace("NF", "0")
    if rest and not rest.strip("0123456789$+-*/(). ") and any(sign in rest for sign in "+-*/"):
        return "," not in rest and " " not in rest.replace(" + ", "+").replace(" - ", "-").replace(" * ", "*").replace(" / ", "/").strip()
    return expression.isalpha() and _grows(expression, program)


def _grows(name: str, program: str) -> bool:
    """Whether the variable occurs only in front of `+=` or `++` and in print."""
    position, grown = program.find(name), False
    while position >= 0:
        before, after = program[position - 1 : position], program[position + len(name) :].lstrip()
        if before.isalnum() or before in ("_", "$") or after[:1].isalnum() or after[:1] == "_":
            return False
        if after.startswith(("+=", "++")):
            grown = True
        elif not program[:position].rstrip().endswith("print"):
            return False
        position = program.find(name, position + len(name))
    return grown


def _column(expression: str, command: "Command", reading: "Reading", source: "Command | None", commands: "tuple[Command, ...]") -> bool:
    number = expression[1:]
    if expression[:1] != "$" or not number.isdigit() or number == "0":
        return False
    files = [word_text(field) or "" for field in files_read(reading)]
    if files:
        return all(_kernel_file(path) or number in _TABLES.get(path, ()) for path in files)
    if source is None:
        return False
    separators = [word_text(field) or "?" for field in reading.values("-F")]
    if separators:
        return number == "1" and separators == [":"] and _numbers_lines(source, commands) and not _is_wrapped(source, commands)
    return _number(source, commands) or _columns(source, number, commands)


def _numbers_lines(command: "Command", commands: "tuple[Command, ...]") -> bool:
    """Whether each line that grep prints begins with its number and a colon: it reads one file, whose name is text that no caller chose at length."""
    reading = command.reading
    if command.name in ("head", "tail") and reading is not None and not files_read(reading) and _quiet(command):
        lines = all(not _LINES.isdisjoint(given.option.names) for given in reading.given)
        before = [each for each in commands if each.pipeline == command.pipeline and each.stage == command.stage - 1]
        return lines and len(before) == 1 and not _is_wrapped(command, commands) and _numbers_lines(before[0], commands)
    if command.name not in _GREPS or reading is None or not reading.has("-n") or not _quiet(command) or _is_wrapped(command, commands):
        return False
    files = [word_text(field) for field in files_read(reading)]
    plain = all(name is not None and (name.replace("/", "").replace("-", "").replace(".", "").replace("_", "").isalnum()) for name in files)
    return plain and len(files) < 2 and all(not _NUMBERED_LINES.isdisjoint(each.option.names) for each in reading.given)


def _columns(source: "Command", number: str, commands: "tuple[Command, ...]") -> bool:
    """Whether this column of what a program prints is a number, whatever it is asked about."""
    reading = source.reading
    if reading is None or _is_wrapped(source, commands) or not _quiet(source):
        return False
    if source.name == "free":
        return number != "1" and not reading.has("-h", "--human")
    if source.name in ("grep", "cat"):
        files = [word_text(field) or "" for field in files_read(reading)]
        return len(files) == 1 and number in _TABLES.get(files[0], ())
    if source.name == "df":
        return number == "5" and number_formats.df(reading)
    if source.name != "du" or number != "1" or not reading.has("-s", "--summarize") or reading.has("-h", "--human-readable", "-0"):
        return False
    fields = [field for use in reading.uses for field in use.fields]
    return not any(isinstance(field, Dynamic) or "\n" in (word_text(field) or "") for field in fields)
