"""hdfs dfs: what is fetched is written to the last of the names; without a second one it lands in the folder itself."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import WRITE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The file or folder that is written."""
    del code
    if not reading.has("-get", "-copyToLocal", "-getmerge") or len(reading.operands) < 2:
        return NOTHING
    return Findings((Use(WRITE, (reading.operands[-1][1],)),))
