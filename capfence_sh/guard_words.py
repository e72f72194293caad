"""The guard among the words of a command: processes, packages and settings of its own that a command would signal, trace, replace or change."""

from capfence_sh import capabilities as cap
from capfence_sh.effect import Effect, plain
from capfence_sh.reading import word_text
from capfence_sh.words import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.call import Call
    from capfence_sh.reading import Reading

_NAME = "capfence"
_SETTINGS = "CAPFENCE_"
_OWN = ("capfence-exec", "capfence-sh")
# programs that signal, trace or stop what their words name
_REACHING = frozenset(
    (
        *("kill", "pkill", "killall", "skill", "xkill", "gdb", "lldb", "strace", "ltrace", "gcore", "perf", "bpftrace", "renice", "criu"),
        *("gstack", "py-spy"),
        *("systemctl", "service", "rc-service", "supervisorctl", "initctl", "sv", "s6-svc", "monit", "pm2", "launchctl"),
    )
)
_CHANGING = frozenset((cap.MUTATION, cap.DESTRUCTIVE, cap.OPAQUE, cap.ROOT_ACCESS, cap.PERSISTENCE, cap.SECRET_READ))
# they stop a process to look into it
_TRACING = frozenset(("strace", "gstack", "py-spy"))
# variables that change what the guard itself loads
_LOADING = ("PYTHON", "LD_", "BASH_ENV", "GCONV_PATH")
_VARIABLE_TOOLS = ("unset", "env", "export", "declare", "typeset", "readonly")
PROGRAMS = _REACHING.union(_OWN, _VARIABLE_TOOLS)


def control(reading: "Reading", call: "Call", does: set[str], source: str) -> list[Effect]:
    """shell.control for what would reach the guard.  does: the capabilities of the command."""
    program = reading.path[0]
    if program not in PROGRAMS and cap.PACKAGE not in does:
        return []
    words = [
        source[field.start : field.end] if isinstance(field, Dynamic) and word_text(field) is None else word_text(field) or ""
        for field in call.argv[1:]
    ]
    words += [source[field.start : field.end] for field in call.argv[1:] if isinstance(field, Dynamic)]
    named = next((word for word in words if _NAME in word), "")
    found = ""
    traced = program in _TRACING and (program == "gstack" or reading.has("-p", "--pid", "--attach"))
    if named and ((program in _REACHING and (traced or does & _CHANGING)) or (cap.PACKAGE in does and _NAME in named.rpartition("/")[2])):
        found = named
    elif program in _OWN and (reading.unknown or any(name.startswith(_LOADING) for name, _ in call.settings)):
        found = program
    elif program in _VARIABLE_TOOLS:
        found = next((word for word in words if word.startswith(_SETTINGS)), "")
    return [plain(cap.CONTROL, found, found)] if found else []
