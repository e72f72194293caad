"""Programs that print numbers and nothing else when they are asked so: nproc, wc, grep -c, ps -o rss=, docker inspect -f, psql -c 'select count(*) …'.

In: a command and its words as the catalogue reads them.  Out: whether digits, blanks and marks are all that it can print.
"""

from capfence_sh import number_formats
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.words import NUMBERS, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_DIGITS = frozenset("0123456789")
# columns of ps(1) -o that are digits
_PS = frozenset(
    [
        "pid",
        "ppid",
        "pgid",
        "sid",
        "tgid",
        "nlwp",
        "thcount",
        "rss",
        "rsz",
        "vsz",
        "vsize",
        "sz",
        "etimes",
        "cputimes",
        "times",
        "pcpu",
        "pmem",
        "%cpu",
        "%mem",
        "c",
        "nice",
        "ni",
        "pri",
        "uid",
        "ruid",
        "euid",
    ]
)


def files_read(reading: "Reading") -> "list[Field]":
    """The words that name files it reads."""
    return [field for use in reading.uses if use.role in (v.READ, v.INSPECT, v.FILE_LIST) for field in use.fields]


def _always(command: "Command", reading: "Reading") -> bool:
    return all(isinstance(word_text(field), str) for field in command.argv)


def _words(command: "Command", reading: "Reading") -> bool:
    """echo 0; what a variable is known to hold is no reason to relax."""
    words = command.argv[1:]
    return all((isinstance(field, Literal) or field.reason in NUMBERS) and set(word_text(field) or "x") <= _DIGITS for field in words)


def _wc(command: "Command", reading: "Reading") -> bool:
    return not files_read(reading)


def _grep(command: "Command", reading: "Reading") -> bool:
    """grep -c, grep -o '[0-9]+': one file at most, so that no names are printed."""
    if reading.has("-r", "-R", "--recursive", "-H", "--with-filename", "-b", "-l", "-L", "-f") or len(files_read(reading)) > 1:
        return False
    if reading.has("-c", "--count"):
        return True
    patterns = [word_text(field) or "x" for use in reading.uses if use.role == v.TEXT for field in use.fields]
    return reading.has("-o", "--only-matching") and bool(patterns) and all(_only_digits(text) for text in patterns)


def _only_digits(pattern: str) -> bool:
    rest = pattern.replace("[0-9]", "0").replace("[[:digit:]]", "0").replace("\\d", "0").replace("\\.", ".").replace("\\+", "+")
    return bool(rest) and not rest.strip("0+*?.{},123456789") and "." not in rest.replace("0+.0", "").replace("0*.0", "")


def _tr(command: "Command", reading: "Reading") -> bool:
    """tr -dc 0-9"""
    kept = [word_text(field) or "x" for _, field, _ in reading.operands]
    complement = reading.has("-c", "-C", "--complement") and reading.has("-d", "--delete")
    return complement and len(kept) == 1 and not kept[0].replace("[:digit:]", "").replace("\\n", "").strip("0123456789-.")


def _jq(command: "Command", reading: "Reading") -> bool:
    """jq '… | length'"""
    programs = [word_text(field) or "" for _, field, _ in reading.operands[:1]]
    return bool(programs) and (programs[0].strip() == "length" or programs[0].replace("|", "| ").rstrip().endswith(" length"))


def _ps(command: "Command", reading: "Reading") -> bool:
    """ps -o rss= -p 1"""
    columns = [word_text(field) or "x" for field in reading.values("-o", "--format", "o")]
    return bool(columns) and all(part.endswith("=") and part[:-1] in _PS for text in columns for part in text.split(","))


def _pgrep(command: "Command", reading: "Reading") -> bool:
    return not reading.has("-a", "-l", "-d", "--list-full", "--list-name", "--delimiter")


def _inspect(command: "Command", reading: "Reading") -> bool:
    """docker inspect -f '{{.RestartCount}}' NAME"""
    forms = [(word_text(field) or "").replace(" ", "") for field in reading.values("-f")]
    return reading.path[-1] == "inspect" and len(forms) == 1 and forms[0] in _INSPECTED and _always(command, reading)


def _show(command: "Command", reading: "Reading") -> bool:
    """systemctl show -p NRestarts --value UNIT"""
    shown = [word_text(field) or "" for field in reading.values("-p")]
    return reading.written[-1] == "show" and bool(shown) and _NUMBERED.issuperset(shown) and reading.has("--value")


def _sql(command: "Command", reading: "Reading") -> bool:
    """psql -At -c 'select count(*) from jobs': one row of one number, and messages go elsewhere."""
    if reading.path[0] == "sqlite3":
        given = [word_text(field) or "" for _, field, _ in reading.operands[1:]]
        bare = not reading.given or all(each.name in ("-readonly", "-batch", "-noheader", "-bail") for each in reading.given)
    elif reading.path[0] == "psql":
        given = [word_text(field) or "" for field in reading.values("-c")]
        bare = reading.has("-t", "--tuples-only") and not reading.has("-f", "--file", "-a", "-e", "-E", "-L", "-x", "-P", "-R", "-v")
    else:
        given = [word_text(field) or "" for field in reading.values("-e")]
        bare = reading.has("-N", "--skip-column-names") and not reading.has("-v", "-t", "-X", "-H", "-E")
    return bare and len(given) == 1 and _counts(given[0])


def _counts(statement: str) -> bool:
    words = statement.strip().rstrip(";").lower().replace("(", " ( ").replace(")", " ) ").split()
    counted = words[:3] == ["select", "count", "("] and words[4:6] == [")", "from"]
    return counted and len(words) > 6 and ";" not in statement.strip().rstrip(";") and not {"union", "group", "\\", "into"} & set(words)


_INSPECTED = ("{{.RestartCount}}", "{{.State.Pid}}", "{{.State.ExitCode}}", "{{.HostConfig.Memory}}", "{{.HostConfig.NanoCpus}}")
_NUMBERED = frozenset(("NRestarts", "MainPID", "ExecMainPID", "ExecMainStatus"))
PROGRAMS: "dict[str, Callable[[Command, Reading], bool]]" = {
    "nproc": _always,
    "echo": _words,
    "wc": _wc,
    "grep": _grep,
    "egrep": _grep,
    "tr": _tr,
    "stat": number_formats.stat,
    "date": number_formats.date,
    "git": number_formats.git,
    "curl": number_formats.curl,
    "find": number_formats.find,
    "printf": number_formats.printf,
    "jq": _jq,
    "ps": _ps,
    "pgrep": _pgrep,
    "docker": _inspect,
    "podman": _inspect,
    "systemctl": _show,
    "psql": _sql,
    "sqlite3": _sql,
    "mysql": _sql,
}
