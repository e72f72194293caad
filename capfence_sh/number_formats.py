"""Formats of output that are numbers whatever they are about: stat -c %s, date +%s, git log --format=%ct, curl -w '%{http_code}', printf '%d'.

In: a command and its words as the catalogue reads them.  Out: whether digits and marks are all that it can print.
"""

from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading

_DIGITS = frozenset("0123456789")
_BETWEEN = frozenset(" .,:;%\n-_+0")
# conversions that are digits
_STAT = frozenset("abBdghiorsuwWXYZ")
_DATE = frozenset("sdHIjmMNSuUVwWyYCgGekl")
_FIND = frozenset("bdDGikmnsU")
_PRINTF = frozenset("diu")
_CURL = (
    *("%{http_code}", "%{response_code}", "%{http_connect}", "%{num_redirects}", "%{num_connects}", "%{size_download}", "%{size_upload}"),
    *("%{size_header}", "%{size_request}", "%{local_port}", "%{remote_port}", "%{exitcode}"),
)
# words of git log and git show that add nothing to the format
_GIT_PLAIN = frozenset(("-s", "--no-patch", "-1", "-n", "--no-merges", "--first-parent", "--all", "--", "--follow", "--reverse"))
_GIT_FORMATS = frozenset(("%ct", "%at"))
# where only root mounts, so that no other names the device
_MOUNTED = frozenset(
    ("/", "/boot", "/data", "/dev/shm", "/home", "/mnt", "/opt", "/srv", "/tmp", "/usr", "/var", "/var/lib/docker", "/var/log")
)


def stat(command: "Command", reading: "Reading") -> bool:
    """stat -c %s; BSD's stat -f %z is another program's."""
    formats = [word_text(field) or "%n" for field in reading.values("-c", "--format")]
    return bool(formats) and not reading.has("-f", "--file-system", "--printf") and _conversions(formats[-1], _STAT)


def date(command: "Command", reading: "Reading") -> bool:
    """date +%s"""
    formats = [text[1:] for text in (word_text(field) or "" for _, field, _ in reading.operands) if text[:1] == "+"]
    return len(formats) == 1 and len(reading.operands) == 1 and "%" in formats[0] and _conversions(formats[0], _DATE)


def git(command: "Command", reading: "Reading") -> bool:
    """git rev-list --count, git log -1 --format=%ct"""
    texts = [word_text(field) for field in command.argv]
    if texts[1:2] in (["-C"], ["--no-pager"]):
        texts = [texts[0], *texts[3 if texts[1] == "-C" else 2 :]]
    if None in texts or len(texts) < 2:
        return False
    rest = [text or "" for text in texts[2:]]
    if texts[1] == "rev-list":
        return "--count" in rest and not any(text.startswith("--") and text not in ("--count", *_GIT_PLAIN) for text in rest)
    formats = [text.partition("=")[2] for text in rest if text.startswith(("--format=", "--pretty="))]
    dashed = [text for text in rest if text[:1] == "-" and not text.startswith(("--format=", "--pretty="))]
    chosen = bool(formats) and all(text.removeprefix("format:").removeprefix("tformat:") in _GIT_FORMATS for text in formats)
    return texts[1] in ("log", "show") and chosen and _GIT_PLAIN.issuperset(dashed) and (texts[1] == "log" or "-s" in dashed)


def curl(command: "Command", reading: "Reading") -> bool:
    """curl -s -o /dev/null -w '%{http_code}' of one address: the body goes to a file."""
    formats = [word_text(field) or "x" for field in reading.values("-w")]
    bodies = reading.values("-o")
    if len(formats) != 1 or len(bodies) != 1 or word_text(bodies[0]) != "/dev/null" or len(reading.operands) != 1:
        return False
    if reading.has(
        "--url", "--next", "-:", "-K", "--config", "-D", "--dump-header", "--stderr", "--trace", "--trace-ascii", "-Z", "--parallel"
    ):
        return False
    address = word_text(reading.operands[0][1])
    rest = formats[0].replace("\\n", "")
    for name in _CURL:
        rest = rest.replace(name, "0")
    return address is not None and not set("{}[]") & set(address) and bool(rest) and _DIGITS.issuperset(rest.replace(" ", "0"))


def find(command: "Command", reading: "Reading") -> bool:
    """find … -printf '%s\\n', the only thing it prints."""
    texts = [word_text(field) for field in command.argv[1:]]
    if None in texts or texts.count("-printf") != 1:
        return False
    others = ("-print", "-print0", "-ls", "-exec", "-execdir", "-ok", "-okdir", "-delete", "-fprintf", "-fprint", "-fprint0", "-fls")
    after = texts[texts.index("-printf") + 1 :]
    return bool(after) and not any(text in others for text in texts) and _conversions((after[0] or "x").replace("\\n", ""), _FIND)


def printf(command: "Command", reading: "Reading") -> bool:
    """printf '%d\\n' "$x": what is no number is printed as 0."""
    form = word_text(command.argv[1]) if len(command.argv) > 1 else None
    return form is not None and form[:1] == "%" and _conversions(form.replace("\\n", ""), _PRINTF)


def df(reading: "Reading") -> bool:
    """Whether the fifth column is how full it is: of file systems whose names no caller chose, without columns of other kinds."""
    paths = [word_text(field) for use in reading.uses if use.role in (v.READ, v.INSPECT) for field in use.fields]
    return bool(paths) and _MOUNTED.issuperset(paths) and not reading.has("-T", "--print-type", "--output", "-a", "--all")


def without_formats(program: str) -> tuple[str, bool]:
    """An awk program without its `printf "%d…"`, and whether there was one."""
    found = False
    parts = program.split("printf")
    kept = parts[0]
    for part in parts[1:]:
        opening, _, rest = part.partition('"')
        form, closing, after = rest.partition('"')
        if opening.strip(" (") or not closing or after[:1] != "," or not _conversions(form.replace("\\n", ""), _PRINTF):
            return program, False
        kept, found = kept + after, True
    return kept, found


def _conversions(text: str, known: "frozenset[str]") -> bool:
    """Whether a format prints nothing but these conversions, digits and marks."""
    percent = False
    for letter in text:
        if percent and letter in known:
            percent = False
        elif letter not in _BETWEEN and letter not in _DIGITS:
            return False
        else:
            percent = letter == "%" or percent
    return not percent
