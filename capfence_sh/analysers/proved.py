"""Code that could not be read to its end, in any language: what its constant texts prove all the same.

Such code stays as opaque as it is.  A text that can only be the name of a credential below a home (`ENV["HOME"] + "/.ssh/id_rsa"`), or the command
line of a program that does nothing but remove, overwrite or connect, is judged besides, so that a refusal needs no guess.
"""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND, READ, SHELL
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_QUOTES = ("'", "`")
# what stands between the parts of a path: join(a, "x", "y"), a / "x" / "y", a + "/x" + "/y"
_JOINTS = ('" , "', '", "', '","', '" / "', '"/"', '")/"', '") / "')
_PROGRAMS = frozenset(("rm", "dd", "shred", "wipefs", "mkfs", "nc", "ncat", "/bin/rm", "/usr/bin/rm"))
# what stands before a text that is shown
_SHOWS = (
    *("print", "println", "printf", "puts", "echo", "say", "log", "info", "warn", "error", "write", "debug"),
    *("help=", "description=", "==", "!="),
)
_MOST, _LONGEST = 64, 300  # constants that are looked at, and how long they may be


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Reads and commands of the constants; whether a name is that of a credential is asked where reads are judged."""
    del reading
    text = (word_text(code) or "") if code is not None else ""
    for quote in _QUOTES:
        text = text.replace(quote, '"')
    uses: list[Use] = []
    parts = text.split('"')[: 4 * _MOST]
    for at, part in enumerate(parts):
        fed = at + 1 < len(parts) and parts[at + 1].lstrip()[:1] == "|"  # of awk
        if at and parts[at - 1].rstrip(" (bruf").endswith(_SHOWS) and not fed:
            continue
        if part in _PROGRAMS:
            uses += _command(parts, at)
        elif part.partition(" ")[0] in _PROGRAMS and len(part) < _LONGEST:
            uses.append(Use(SHELL, (literal(part),)))
    for joint in _JOINTS:
        text = text.replace(joint, "/")
    uses += [use for part in text.split('"')[: 4 * _MOST] if 2 < len(part) < _LONGEST for use in _below_home(part)]
    return Findings(tuple(uses[:_MOST])) if uses else NOTHING


def _command(parts: list[str], at: int) -> list[Use]:
    """The program that stands at a place and the constants behind it: ["rm", "-rf", x], "rm", {args: ["-rf", x]}."""
    words = [parts[at]]
    while at + 2 < len(parts) and parts[at + 1].strip(" ,[{(") in ("", "args:"):
        at += 2
        words.append(parts[at])
    return [Use(COMMAND, tuple(literal(word) for word in words))] if len(words) > 1 else []


def _below_home(text: str) -> list[Use]:
    """What is read when the text stands behind the name of a home."""
    hidden = text.find("/.") + 1 if "/." in text else 0
    if " " in text or text[hidden] != "." or "/" not in text[hidden:] or text[hidden : hidden + 2] == "..":
        return []
    return [Use(READ, (literal("/home/*/" + text[hidden:].replace("//", "/")),))]
