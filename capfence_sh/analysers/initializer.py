"""npm init: without the name of an initializer a package.json is written here, with one its package is fetched and run."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import OPAQUE, PACKAGE, UNREAD_SCRIPT
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A write of package.json, or a package that runs."""
    del code
    if reading.written[-1] == "init" and not reading.operands and reading.separator < 0 and not reading.has("--template"):
        return Findings((Use(WRITE, (literal("package.json"),)),))
    name = " ".join(reading.written)
    return Findings(claims=(Claim(PACKAGE, evidence=name), Claim(OPAQUE, kind=UNREAD_SCRIPT, evidence=name)))
