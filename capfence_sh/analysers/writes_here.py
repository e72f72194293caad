"""Tools that change files of the current folder without naming them (formatters, manifests, caches)."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A write of the current folder."""
    del reading, code
    return Findings(uses=(Use(WRITE, (literal("."),)),))
