"""Programs that look or change depending on their words: service, initctl and other supervisors, mount, sysctl, at."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LOOKS = frozenset(
    (
        *(
            "status",
            "--status-all",
            "--full-restart-help",
            "list",
            "ls",
            "show",
            "info",
            "version",
            "--version",
            "show-config",
            "check-config",
            "help",
            "--help",
        ),
        *(
            "avail",
            "tail",
            "maintail",
            "pid",
            "describe",
            "logs",
            "jlist",
            "prettylist",
            "summary",
            "report",
            "--list",
            "-l",
            "configtest",
            "-h",
            "monit",
        ),
    )
)
# they decide what starts at boot
_AT_BOOT = ("update-rc.d", "chkconfig", "rc-update", "sysv-rc-conf")
_MOUNTS = ("-a", "--all", "-B", "--bind", "-M", "--move", "-R", "--rbind", "--source", "--target", "-L", "--label", "-U", "--uuid")
_FROM_FILE = ("-f", "-l", "-c", "-r", "-d")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What these words change."""
    return _PROGRAMS[reading.path[0]](reading, [word_text(field) for _, field, _ in reading.operands])


def _changes(target: str | None, *capabilities: str) -> Findings:
    return Findings(claims=tuple(Claim(each, target or "", evidence=target or "") for each in capabilities))


def _service(reading: "Reading", words: list[str | None]) -> Findings:
    """service NAME VERB"""
    if not words or words[0] in _LOOKS or (len(words) > 1 and words[1] in _LOOKS):
        return NOTHING
    found = _changes(words[0], cap.MUTATION)
    if "/" in (words[0] or "/"):  # a path out of /etc/init.d is run as it is
        return Findings(claims=(*found.claims, Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=words[0] or "")))
    return found


def _supervisor(reading: "Reading", words: list[str | None]) -> Findings:
    """PROGRAM VERB NAME, or for chkconfig and update-rc.d PROGRAM NAME VERB"""
    if not words or words[0] in _LOOKS:
        return NOTHING
    if reading.written[0] in _AT_BOOT:
        return _changes(words[-1], cap.MUTATION, cap.PERSISTENCE) if len(words) > 1 else NOTHING
    return _changes(words[-1], cap.MUTATION)


def _mount(reading: "Reading", words: list[str | None]) -> Findings:
    if not words and not reading.has(*_MOUNTS):
        return NOTHING
    return _changes("", cap.ROOT_ACCESS, cap.MUTATION)


def _sysctl(reading: "Reading", words: list[str | None]) -> Findings:
    """NAME=VALUE sets, with or without -w."""
    if any(word is None or "=" in word for word in words):
        return _changes("", cap.ROOT_ACCESS, cap.MUTATION)
    files = [word for word in words if word is not None and ".." in word.split("/")]  # below /proc/sys it is a path
    return Findings(tuple(Use(v.READ, (literal("/proc/sys/" + word),)) for word in files))


def _at(reading: "Reading", words: list[str | None]) -> Findings:
    """The job comes from standard input unless a file is named."""
    if reading.has(*_FROM_FILE):
        return NOTHING
    return Findings((Use(v.SCRIPT, (literal("/dev/stdin"),), "bash"),))


_PROGRAMS: "dict[str, Callable[[Reading, list[str | None]], Findings]]" = {
    "service": _service,
    "initctl": _supervisor,
    "supervisorctl": _supervisor,
    "sv": _supervisor,
    "monit": _supervisor,
    "rc-update": _supervisor,
    "mount": _mount,
    "sysctl": _sysctl,
    "at": _at,
}
