"""grep -r, rg, ag, ack on a folder that holds known secrets (a home, the root): their content is searched and shown."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Quiet, Use, dotenv
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.catalog import vocabulary as v
from capfence_sh.key_names import KEY, WHOLE_HOSTS, key_line, keys_named, public
from capfence_sh.places import absolute
from capfence_sh.reading import word_text
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_NAMED = ("--include", "-g", "--glob", "--iglob")
_AROUND = ("-A", "--after-context", "-C", "--context", "-o", "--only-matching", "-z", "--null-data")
_NAMES_ONLY = ("-l", "--files-with-matches", "-L", "--files-without-match", "-c", "--count", "-q", "--quiet", "--files")
_RECURSE = ("-r", "-R", "--recursive", "--dereference-recursive")
# what a search for credentials asks for
_CREDENTIALS = ("password", "passwd", "secret", "api_key", "apikey", "api-key", "api[", "token", "credential", "akia", "private key")
_HIDDEN = ("--hidden", "-.", "-u", "--unrestricted")
_FILTERS = ("--include", "-g", "--glob", "-t", "--type")
QUIET = {
    "grep": Quiet("--include", below=True),
    "rg": Quiet("-g", "--glob", "--iglob", below=True),
    "ag": Quiet(below=True),
}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A read of a home's private key for every folder that stands above it, unless only names are shown or a filter leaves it out."""
    program = reading.path[0]
    if dotenv.only_names(reading):
        return Findings(tuple(Use(v.INSPECT, (field,)) for role, field, _ in reading.operands if role == v.READ), replaces=True)
    named = tuple(Use(v.READ, (_name(value),)) for value in reading.values(*_NAMED) if _lets_in(value))
    if named and not reading.has(*_NAMES_ONLY):
        folders = [word_text(field) or "?" for role, field, _ in reading.operands if role == v.READ]
        searched = not folders or not all(map(public, folders))
        keys = [name for value in reading.values(*_NAMED) if _lets_in(value) for name in keys_named(_name(value).text)] if searched else []
        return Findings(named + tuple(Use(v.READ, (literal(name),)) for name in keys))
    named_whole = any(_configures(word_text(field) or "") for role, field, _ in reading.operands if role == v.READ)
    enters = reading.has(*_RECURSE) if program == "grep" else program == "ack" or reading.has(*_HIDDEN) or named_whole
    if enters and reading.has(*_AROUND) and not reading.has(*_NAMES_ONLY) and any(key_line(text or "") for text in _patterns(reading)):
        return Findings((Use(v.READ, (literal(KEY),)),))
    searches = program != "grep" or reading.has(*_RECURSE)
    asked = next((text for text in _patterns(reading) if text and _of_credentials(text.lower())), None)
    folders = [word_text(field) or "" for role, field, _ in reading.operands if role == v.READ]
    wide = next((folder for folder in folders if folder.rstrip("/") in WHOLE_HOSTS), "")
    if (
        asked and wide and searches and not reading.has(*_NAMES_ONLY, *_FILTERS)
    ):  # whoever keeps the host, or other programs, keep their passwords there
        return Findings(claims=(Claim(SECRET_READ, target=wide, evidence=asked),))
    if not enters or reading.has(*_NAMES_ONLY, *_FILTERS):
        return NOTHING
    return Findings(uses=tuple(use for role, field, _ in reading.operands if role == v.READ for use in secrets_below(field)))


def _of_credentials(pattern: str) -> bool:
    """Whether one of the words stands in it, and not as the beginning of a longer one (PasswordAuthentication)."""
    ends = [(pattern.find(mark) + len(mark), mark) for mark in _CREDENTIALS if mark in pattern]
    return any(not pattern[end:].removeprefix("s")[:1].isalnum() or mark == "akia" for end, mark in ends)


def _patterns(reading: "Reading") -> list[str | None]:
    return [word_text(field) for field in reading.values("-e", "--regexp")] + [word_text(field) for _, field, _ in reading.operands[:1]]


def _lets_in(value: "Field") -> bool:
    """Whether a filter lets files of this name in, rather than leaving them out."""
    return (word_text(value) or "")[:1] not in ("!", "")


def _name(value: "Field") -> Literal:
    """The name, or the pattern, of a filter as a word of the shell: the program itself reads the pattern."""
    text = (word_text(value) or "").removeprefix("**/")
    return Literal(text, any(mark in text for mark in "*?["), value.start, value.end)


def secrets_below(field: "Field") -> tuple[Use, ...]:
    """A use of the folder as a whole: the secrets of the homes in it are read."""
    return (Use(v.BELOW, (field,)),) if word_text(field) else ()


def _configures(folder: str) -> bool:
    """Whether the folder may be the one in which the programs of a user keep their settings, credentials among them."""
    return folder.rstrip("/").rpartition("/")[2] == ".config"


def everything_below(field: "Field") -> tuple[Use, ...]:
    """The reads of a program that takes a whole folder along, the system's configuration included."""
    folder = _plain(word_text(field) or "").rstrip("/")
    own = (Use(v.READ, (Literal("/etc/shadow", False, field.start, field.end),)),) if folder == "/etc" else ()
    return own + secrets_below(field)


def _plain(folder: str) -> str:
    """The folder without doubled slashes, `.` and `..`, where it is named from the root."""
    return absolute(folder, "/") if folder[:1] == "/" and ("/." in folder or "//" in folder) else folder
