"""pacman and its helpers: an operation installs, removes or looks, depending on the options beside it (pacman(8))."""

from capfence_sh.analysers import Claim, Findings, Quiet, Use
from capfence_sh.capabilities import MUTATION, PACKAGE, REMOTE_CODE
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

QUIET = {"pacman": Quiet("-S", "-R", "-U", "-D", "-F", "-p")}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What one operation does; a helper without an operation upgrades everything or installs what it finds."""
    del code
    files = tuple(Use(READ, (field,)) for _, field, _ in reading.operands)
    if reading.has("-U"):
        return Findings(files) if reading.has("-p") else Findings(files, _changes(reading, REMOTE_CODE, MUTATION))
    if reading.has("-Q"):
        return Findings(files if reading.has("-p") else ())
    if reading.has("-G"):
        return Findings(() if reading.has("-p") else (Use(WRITE, (literal("."),)),))
    if _only_looks(reading):
        return Findings()
    return Findings(claims=_changes(reading, *((MUTATION,) if reading.has("-D", "-F", "-W") else (PACKAGE, MUTATION))))


def _only_looks(reading: "Reading") -> bool:
    if reading.has("-S"):
        return reading.has("-s", "-i", "-l", "-g", "-p")
    if reading.has("-R"):
        return reading.has("-p")
    if reading.has("-D"):
        return reading.has("-k")
    if reading.has("-F"):
        return not reading.has("-y")
    if reading.has("-T", "-P"):
        return True
    return not reading.has("-W", "-Y", "-B") and reading.written[0].rpartition("/")[2] == "pacman"


def _changes(reading: "Reading", *capabilities: str) -> tuple[Claim, ...]:
    named = [word_text(field) or "?" for _, field, _ in reading.operands] or [""]
    return tuple(Claim(capability, target=name, evidence=name) for capability in capabilities for name in named)
