"""influx: the shell of version 1 runs statements, that of version 2 has verbs."""

from capfence_sh.analysers import NOTHING, Findings, store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the verb does; statements are code."""
    return store.analyse(reading, code) if reading.operands else NOTHING
