"""cp, mv, ln, install: when the destination is a folder, what is written is the file of the source's name in it."""

from capfence_sh.analysers import NOTHING, Findings, Use, permissions
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.catalog import vocabulary as v
from capfence_sh.place_tables import SINKS
from capfence_sh.reading import word_text
from capfence_sh.words import Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_SOURCES = (v.READ, v.MOVE)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses for DESTINATION/NAME of every source; whether the destination is a folder is not asked: both readings count.

    A link to somewhere else is a way to write there.
    """
    replaced = _replaced(reading)
    if reading.has("-T", "--no-target-directory"):
        whole = [field for role, field, _ in reading.operands if role in _SOURCES and reading.has("-r", "-a")]
        below = tuple(use for source in whole for use in secrets_below(source))
        return Findings(replaced + below, claims=permissions.mode_claims(reading))
    sources = [field for role, field, _ in reading.operands if role in _SOURCES]
    folders = [field for role, field, _ in reading.operands if role == v.WRITE and not reading.has("-d", "--directory")]
    folders += reading.values("-t", "--target-directory")
    if reading.path[0] == "ln" and not folders:
        folders = [Literal(".", False, 0, 0)]
    uses = replaced + tuple(use for folder in folders for source in sources for use in _placed(source, folder))
    if reading.path[0] == "cp" and reading.has("-r", "-a"):
        uses += tuple(use for source in sources for use in secrets_below(source))
    if reading.path[0] == "ln":
        pointed = [each for source in sources for each in _pointed(source, folders, reading)]
        uses += tuple(Use(v.APPEND, (each,)) for each in pointed)
        uses += tuple(Use(v.READ, (each,)) for each in pointed if each not in sources)
    claims = permissions.mode_claims(reading)
    return Findings(uses, claims) if uses or claims else NOTHING


def _replaced(reading: "Reading") -> tuple[Use, ...]:
    """What is moved onto /dev/null takes its place."""
    if reading.path[0] == "cp" and not reading.has("--remove-destination", "-l", "-s"):
        return ()
    return tuple(Use(v.REMOVE, (field,)) for role, field, _ in reading.operands if role == v.WRITE and word_text(field) in SINKS)


def _pointed(source: "Field", folders: "list[Field]", reading: "Reading") -> "list[Field]":
    """Where a link to somewhere else leads: what a symbolic link says is read from the folder that the link is in."""
    text = word_text(source) or ""
    if not text.startswith(("/", "..")):
        return []
    places = [word_text(folder) for folder in folders]
    if text[0] == "/" or not reading.has("-s") or reading.has("-r") or None in places:
        return [source]
    starts = [start for place in places for start in (place or "", _folder(place or ""))]
    return [Literal(start.rstrip("/") + "/" + text, False, source.start, source.end) for start in dict.fromkeys(starts)]


def _folder(path: str) -> str:
    head = path.rstrip("/").rpartition("/")[0]
    return head or ("/" if path[:1] == "/" else ".")


def _placed(source: "Field", folder: "Field") -> tuple[Use, ...]:
    target, origin = word_text(folder), word_text(source)
    name = (origin or "").rstrip("/").rpartition("/")[2]
    if target is None or name in ("", ".", "..") or target.startswith("/dev/"):
        return ()
    glob = isinstance(source, Literal) and source.glob
    role = v.FOLDER if name == ".git" else v.WRITE  # one that is called so already
    return (Use(role, (Literal(target.rstrip("/") + "/" + name, glob, folder.start, folder.end),)),)
