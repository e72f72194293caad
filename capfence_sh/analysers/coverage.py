"""coverage run: a test run, and with -m what `python3 -m` runs."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One claim, and the module as a command of its own."""
    del code
    words = tuple(field for _, field, _ in reading.operands)
    uses = (Use(COMMAND, (literal("python3"), literal("-m"), *words)),) if reading.has("-m") and words else ()
    return Findings(uses, (Claim(cap.PROJECT_CODE, "coverage", kind="test", evidence="coverage"),))
