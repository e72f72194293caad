"""cp, mv, ln, install: when the destination is a folder, what is written is the file of the source's name in it."""

from capfence_sh.analysers import NOTHING, Findings, Use, permissions
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.catalog import vocabulary as v
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
    if reading.has("-T", "--no-target-directory"):
        whole = [field for role, field, _ in reading.operands if role in _SOURCES and reading.has("-r", "-a")]
        return Findings(tuple(use for source in whole for use in secrets_below(source)), claims=permissions.mode_claims(reading))
    sources = [field for role, field, _ in reading.operands if role in _SOURCES]
    folders = [field for role, field, _ in reading.operands if role == v.WRITE and not reading.has("-d", "--directory")]
    folders += reading.values("-t", "--target-directory")
    if reading.path[0] == "ln" and not folders:
        folders = [Literal(".", False, 0, 0)]
    uses = tuple(use for folder in folders for source in sources for use in _placed(source, folder))
    if reading.path[0] == "cp" and reading.has("-r", "-a"):
        uses += tuple(use for source in sources for use in secrets_below(source))
    if reading.path[0] == "ln":
        uses += tuple(Use(v.APPEND, (source,)) for source in sources if (word_text(source) or "").startswith(("/", "..")))
    claims = permissions.mode_claims(reading)
    return Findings(uses, claims) if uses or claims else NOTHING


def _placed(source: "Field", folder: "Field") -> tuple[Use, ...]:
    target, origin = word_text(folder), word_text(source)
    name = (origin or "").rstrip("/").rpartition("/")[2]
    if target is None or name in ("", ".", "..") or target.startswith("/dev/"):
        return ()
    glob = isinstance(source, Literal) and source.glob
    return (Use(v.WRITE, (Literal(target.rstrip("/") + "/" + name, glob, folder.start, folder.end),)),)
