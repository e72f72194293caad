"""Absolute paths -> what lies there: secrets, things that run later, privilege, the guard, devices, sinks.

Tables only; `place` answers with a set of flags.  Paths may hold glob characters: a pattern has the flags of everything it could match among
the known places.  Homes are those of the request (environment and passwd entry), of root, and /home/*.
"""

from capfence_sh import homes
from capfence_sh import place_tables as tables
from capfence_sh.homes import PATH_MAX, folders_of
from capfence_sh.words import patterns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.request import Request

SECRET, PERSISTENT, PRIVILEGED, GUARD, DEVICE, SINK, TEMPORARY, INSIDE, NETWORK, DESCRIPTOR = (1 << n for n in range(10))

_WHO_LOOKS = ("/proc/self", "/proc/thread-self")
MAX_LEVELS = 100  # of folders that are followed: deeper down it may be any
_MOST_CLIMBS = 48
_MOST_NAMES = 4096  # that are remembered
_names: dict[str, bool] = {}


def place(path: str, request: "Request") -> int:
    """The flags of an absolute, normalised path (which may be a pattern)."""
    if path in tables.SINKS or path.startswith(tables.SINK_PREFIXES):
        return SINK
    if path.startswith(("/dev/tcp/", "/dev/udp/")):
        return NETWORK
    if path.startswith(("/dev/fd/", "/proc/self/fd/", "/proc/thread-self/fd/")) or ("/fd/" in path and path.startswith("/proc/")):
        return DESCRIPTOR
    flags = 0
    folders = folders_of(path)
    if not tables.TEMPORARY.isdisjoint(folders):
        flags |= TEMPORARY
    if request.workspace in folders:
        flags |= INSIDE
    if path.startswith("/dev/") and not flags & TEMPORARY:
        flags |= DEVICE
    rooted = path[:1] == "/"  # in a folder that is not known it reaches none of the places that are, but for the guard's
    known = rooted and _reaches(path, folders, tables.KNOWN_PATHS)
    if ((known or not rooted) and _reaches(path, folders, tables.GUARD_PATHS)) or _reaches(path, folders, frozenset(request.guard)):
        flags |= GUARD
    if "/site-packages/capfence_sh" in path or "/dist-packages/capfence_sh" in path:
        flags |= GUARD
    if (known and _reaches(path, folders, tables.PERSISTENT_PATHS)) or persistent_part(path) or path.endswith(".pth"):
        flags |= PERSISTENT
    if known and _reaches(path, folders, tables.PRIVILEGED_PATHS):
        flags |= PRIVILEGED
    homely = homes.parts(path, request)
    for home, below in homely:
        around = folders_of(below)
        if _reaches(below, around, tables.PERSISTENT_AT_HOME):
            flags |= PERSISTENT
        if _reaches(below, around, tables.GUARD_AT_HOME):
            flags |= GUARD
        if home == "/root":
            flags |= PRIVILEGED
    return flags | SECRET if _is_secret(path, folders, homely, known) else flags


def persistent_part(path: str) -> bool:
    """Whether a part of the path, wherever it lies, is something that programs run or believe."""
    inside = path + "/"
    if "/." in path and (any(part in inside for part in tables.HIDDEN_PARTS) or (is_pattern(path) and _reaches_hidden(path))):
        return True
    return any(part in inside for part in tables.OPEN_PARTS)


def _reaches_hidden(pattern: str) -> bool:
    """Whether a pattern could match one of the hidden parts: `.g*/hooks/x`, `.git/con*`; the name of a file must be spelled out in part."""
    asked = pattern.split("/")[1:]
    for part in tables.HIDDEN_PARTS:
        there = part.strip("/").split("/")
        for at in range(len(asked) - len(there) + 1):
            here = asked[at : at + len(there)]
            if all(a == t or (is_pattern(a) and matches(t, a)) for a, t in zip(here, there)):
                if part.endswith("/") or not is_pattern(here[-1]) or _spells(here[-1]):
                    return True
    return False


def _is_secret(path: str, folders: list[str], homely: list[tuple[str, str]], known: bool) -> bool:
    """Whether the file (or folder) holds credentials.  known: it reaches one of the places that are known."""
    if secret_name(path.rstrip("/").rpartition("/")[2]) or (path.endswith(".pem") and path.split("/")[-2:-1] in tables.KEY_FOLDERS):
        return True
    if path.startswith("/etc/letsencrypt/") and path.endswith(("/cert.pem", "/chain.pem", "/fullchain.pem")):
        return False  # what every client is sent
    # /proc/kcore is a file: what lies deeper belongs to a process
    if known and not (path.startswith("/proc/") and path.count("/") > 2) and _reaches(path, folders, tables.SECRET_PATHS):
        return True
    if path.startswith("/proc/") and path.count("/") > 2:
        last = path.rpartition("/")[2]
        spelled = is_pattern(last) and _of_process(path.split("/"))
        if any(last == name or (spelled and matches(name, last)) for name in ("environ", "mem", "auxv")):
            return True
    if path.startswith("/etc/ssh/") and path.rpartition("/")[2].endswith("_key"):
        return True
    if "/.ssh/" in path or path.endswith("/.ssh"):
        return not _public_in_ssh(path.rpartition("/")[2])
    if path.endswith(tables.TOKEN_DATABASES) or any(part in path for part in tables.SECRET_PARTS):
        return True
    if path.startswith(("/etc/shadow", "/etc/gshadow", "/tmp/krb5cc_")):
        return True
    if path.endswith("credentials") and (homely or path.startswith("/etc/")):
        return True
    return any(_reaches(below, folders_of(below), tables.SECRET_AT_HOME) for _, below in homely)


def _of_process(parts: list[str]) -> bool:
    """Whether a path below /proc may lie in the folder of a process, but not among what it tells of the network."""
    name = parts[2]
    return (name.isdigit() or name in ("self", "thread-self") or is_pattern(name)) and (len(parts) == 4 or parts[3] != "net")


def holds_secrets(path: str, request: "Request") -> bool:
    """Whether the path is a folder made for credentials among other things (~/.aws, ~/.docker): what reads all of it reads them."""
    return any(below in tables.SECRET_FOLDERS for _, below in homes.parts(path, request))


def secret_variable(name: str) -> bool:
    """Whether a variable of this name holds a credential."""
    words = name.upper().split("_")
    return any(word in tables.SECRET_WORDS for word in words) or name.upper().endswith(tables.SECRET_VARIABLE_ENDINGS)


def secret_name(name: str) -> bool:
    """Whether a file of this name is a secret wherever it lies; the name may be a pattern, or that of a copy (`id_rsa.bak`)."""
    known = _names.get(name)
    if known is None:
        if len(_names) >= _MOST_NAMES:
            _names.clear()
        known = _names[name] = _is_secret_name(name)
    return known


def _is_secret_name(name: str) -> bool:
    for ending in tables.COPIES if name.endswith(tables.COPIES) else ():
        if name.endswith(ending) and len(name) > len(ending):
            name = name[: -len(ending)]
            name = name[1:] if ending == ".swp" and name[:1] == "." else name
            break
    if name in tables.SECRET_NAMES:
        return True
    if name.startswith(".env."):
        words = name[5:].replace("_", ".").replace("-", ".").lower().split(".")
        return not any(word in tables.ENV_TEMPLATES for word in words)
    if name.endswith(tables.SECRET_ENDINGS) and name not in ("_rsa",):
        return not name.endswith("_history") or (name[:1] == "." and name not in tables.NOT_HISTORY)
    if name.endswith(".env"):
        return not any(word in tables.ENV_TEMPLATES for word in name[:-4].replace("_", ".").replace("-", ".").lower().split("."))
    if name.startswith("client_secret") and name.endswith(".json"):
        return True
    if name.endswith(".pem"):
        return any(part in name for part in tables.KEY_PEM)
    if is_pattern(name) and _says_something(name) and _could_be_ascii(name):
        hides = name[:1] in ("*", "?", "[")  # a leading dot must be written
        written = name.strip("*?")
        likely = patterns.likely(name, tables.SECRET_NAMES)
        named = (secret for secret in likely if (not hides or secret[:1] != ".") and not _only_ending(secret, written))
        return patterns.matches_any(name, named)
    return name[:1] == "." and is_pattern(name) and not name.strip(".*?")


def _spells(pattern: str) -> bool:
    """Whether a pattern holds a letter of the name outside brackets."""
    outside = "".join(part.partition("]")[2] if at else part for at, part in enumerate(pattern.split("[")))
    return any(letter.isalnum() for letter in outside)


def _could_be_ascii(pattern: str) -> bool:
    """Whether what the pattern spells out, sets in brackets aside, is ASCII, as every name of the tables."""
    return pattern.isascii() or "".join(part.partition("]")[2] if at else part for at, part in enumerate(pattern.split("["))).isascii()


def _says_something(pattern: str) -> bool:
    """Whether the pattern spells out part of a name, not only its ending: `*.json` asks for no credentials, `cred*.json` does."""
    stem = pattern[1:] if pattern[:1] == "." else pattern.rpartition(".")[0] or pattern
    return stem.strip("*?") != ""


def _only_ending(name: str, written: str) -> bool:
    """Whether what a pattern spells out is no more than the ending of the name: `*txt`."""
    stem, _, ending = name.rpartition(".")
    return bool(stem) and ending.endswith(written)


def _public_in_ssh(name: str) -> bool:
    return name in tables.PUBLIC_IN_SSH or name.endswith(".pub")


def _reaches(path: str, folders: list[str], entries: frozenset[str]) -> bool:
    """Whether the path is an entry, lies below one, or (a pattern) could match one."""
    if not entries.isdisjoint(folders):
        return True
    if not is_pattern(path):
        return False
    known = path[: path.rfind("/", 0, _first_special(path)) + 1]  # what the entry begins with, lest the path lie below it
    likely = [entry for entry in entries if entry.startswith(known)]
    asked = path.split("/") if likely else []
    return any(_pattern_reaches(asked, entry) for entry in likely)


def _first_special(pattern: str) -> int:
    """Where the first glob character stands; beyond every path when there is none."""
    return min([at for at in (pattern.find("*"), pattern.find("?"), pattern.find("[")) if at >= 0], default=PATH_MAX)


def _pattern_reaches(asked: list[str], entry: str) -> bool:
    """Component by component; a pattern longer than the entry reaches below it."""
    there = entry.split("/")
    if len(asked) < len(there):
        return False
    return all(a == t or (is_pattern(a) and matches(t, a)) for a, t in zip(asked, there))


def is_pattern(text: str) -> bool:
    """Whether the text holds glob characters."""
    return "*" in text or "?" in text or "[" in text


def matches(name: str, pattern: str) -> bool:
    """Whether a pathname pattern can match one component; a leading dot must be written (bash(1), Pathname Expansion)."""
    if name[:1] == "." and pattern[:1] in ("*", "?", "["):
        return False
    return patterns.matches(pattern, name) is not False


def absolute(path: str, cwd: str) -> str:
    """The path from the root, with `.`, `..` and doubled slashes gone (lexically); "?/…" below a folder of which no more is known."""
    if cwd[:2] == "?/" and path[:1] != "/":
        return "?" + absolute(path, cwd[1:])
    parts: list[str] = []
    for part in (path if path.startswith("/") else cwd + "/" + path).split("/"):
        if part == ".." and parts:
            if parts.pop() == "net" and parts == ["proc"]:
                parts.append("self")  # /proc/net is a link
        elif part not in ("", ".", ".."):
            parts.append(part)
    return "/" + "/".join(parts)


def climbed(path: str, cwd: str, request: "Request") -> str:
    """The same as the kernel goes it: `..` behind a link to a folder is where that folder lies.  A path that goes up too often leads anywhere."""
    if len(path) > PATH_MAX or path.count("..") > _MOST_CLIMBS:
        return "?" + absolute(path, "/")
    current = "" if path.startswith("/") else cwd
    for part in path.split("/"):
        current = absolute("..", resolved(current, request)) if part == ".." and current else f"{current}/{part}"
    return absolute(current, "/")


def resolved(path: str, request: "Request", follow_last: bool = True) -> str:
    """The path with symbolic links followed as far as the world knows them, and /proc/self/{root,cwd} taken away.

    At most 40 links (as the kernel, path_resolution(7)); a longer chain leaves the path as it is.  What lies in /proc/self is another thing for the
    command than for who judges it: its links are not followed.
    """
    current = _without_proc(path, request)
    if len(current) > PATH_MAX:
        return current
    for _ in range(40):
        written = _first_special(current)
        end = 0
        while end >= 0:
            end = current.find("/", end + 1)
            folder = current if end < 0 else current[:end]
            if len(folder) > written or (end < 0 and not follow_last) or folder in _WHO_LOOKS:
                return current
            target = request.world.readlink(folder)
            if target is not None:
                rest = current[len(folder) + 1 :]
                current = _without_proc(absolute(target + "/" + rest, folder.rpartition("/")[0] or "/"), request)
                break
        else:
            return current
    return current


def _without_proc(path: str, request: "Request") -> str:
    """/proc/PID/root/x is /x; /proc/self/cwd/x is x in the working directory (another process's is not known)."""
    for _ in range(8):
        parts = path.split("/", 4)
        if len(parts) < 4 or parts[1] != "proc" or parts[3] not in ("root", "cwd"):
            return path
        rest = parts[4] if len(parts) > 4 else ""
        base = "/" if parts[3] == "root" else request.cwd
        path = absolute(rest, base) if rest else base
    return path
