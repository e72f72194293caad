"""grep and rg on files of settings (.env): patterns that ask which names are set, and show nothing of the values.

A pattern must be fixed: one that a loop changes could ask for a value letter by letter.
"""

from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading

_QUIET = ("-c", "--count", "-q", "--quiet", "-l", "--files-with-matches", "-L", "--files-without-match")
_SHOWING = ("-o", "--only-matching")
_ALLOWED = frozenset(
    (*_QUIET, *_SHOWING, "-E", "-G", "-P", "-h", "-H", "-n", "--line-number", "-N", "-s", "--no-messages", "-e", "--regexp", "-I")
)
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_CLASSES = ("[A-Z_]", "[A-Z0-9_]", "[A-Z_0-9]", "[A-Z][A-Z0-9_]", "[A-Z_][A-Z0-9_]")
_SET = ("", ".", ".+", "..*", ".*")


def only_names(reading: "Reading") -> bool:
    """Whether the command tells no more than names, of files of settings alone."""
    if reading.path[0] not in ("grep", "rg") or not all(given.name in _ALLOWED for given in reading.given):
        return False
    given = [word_text(value) for value in reading.values("-e", "--regexp")]
    texts = [word_text(field) for _, field, _ in reading.operands]
    patterns, files = (given, texts) if given else (texts[:1], texts[1:])
    if not patterns or not files or not all(map(_holds_settings, files)):
        return False
    if reading.has(*_QUIET):
        return all(_asks(pattern or "") for pattern in patterns)
    return reading.has(*_SHOWING) and all(_shows(pattern or "") for pattern in patterns)


def _holds_settings(text: str | None) -> bool:
    name = (text or "").rpartition("/")[2]
    return name == ".env" or name.startswith(".env.") or (name.endswith(".env") and "*" not in name)


def _asks(pattern: str) -> bool:
    """`^NAME=`, `^(A|B)=` and what asks whether there is a value at all; a name alone must have an underscore, which keys do not."""
    name, sign, behind = pattern.removeprefix("^").partition("=")
    names = name[1:-1].split("|") if name[:1] == "(" and name[-1:] == ")" else [name]
    plain = all(each and _LETTERS.issuperset(each) for each in names) or (bool(sign) and _class(name))
    return pattern[:1] == "^" and plain and behind in _SET and (bool(sign) or all("_" in each.strip("_") for each in names))


def _class(text: str) -> bool:
    return any(text in (letters + "+", letters + "*") for letters in _CLASSES)


def _shows(pattern: str) -> bool:
    """`^[A-Z_]+=` and the like: of a line that begins with no name they print next to nothing."""
    name, _, behind = pattern.removeprefix("^").partition("=")
    return pattern[:1] == "^" and not behind and _class(name)
