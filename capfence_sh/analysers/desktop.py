"""Editors of a desktop: a window in which everything can be done, unless they are only asked."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation where a window is opened."""
    if reading.texts()[:1] == ("tunnel",):  # of code(1): whoever has the address gets a shell here
        return Findings(claims=(Claim(cap.EGRESS, evidence="tunnel"), Claim(cap.MUTATION, evidence="tunnel")))
    if reading.has("--list-extensions", "--status", "-s", "-v") and not reading.texts():
        return NOTHING
    return Findings(claims=(Claim(cap.MUTATION, evidence=reading.written[0]),))
