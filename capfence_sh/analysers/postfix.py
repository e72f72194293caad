"""postconf, postmap: questions, and tables or settings that are written."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """postmap without -q builds a table; NAME=VALUE words of postconf set."""
    words = reading.texts()
    if reading.written[0] == "postmap" and not reading.has("-q", "-s"):
        return Findings(claims=(Claim(cap.MUTATION, evidence="postmap"),))
    if any(word is None or "=" in word for word in words):
        return Findings(claims=(Claim(cap.MUTATION, evidence=reading.written[0]),))
    return NOTHING
