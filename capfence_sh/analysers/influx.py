"""influx: the shell of version 1 runs statements, that of version 2 has verbs."""

from capfence_sh.analysers import NOTHING, Claim, Findings, store
from capfence_sh.capabilities import REMOTE_READ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the verb does; statements are code."""
    words = [text or "to(" for text in reading.texts()]
    if words[:1] == ["query"] and not any("to(" in word or "http." in word or "sql." in word for word in words):
        return Findings(claims=(Claim(REMOTE_READ, target="query", evidence="query"),))
    return store.analyse(reading, code) if reading.operands else NOTHING
