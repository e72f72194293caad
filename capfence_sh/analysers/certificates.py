"""Clients of certificate authorities: some verbs only show, some lose what was issued."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import DESTRUCTIVE
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The first operand is the verb."""
    del code
    verb = word_text(reading.operands[0][1]) if reading.operands else ""
    if verb in ("certificates", "show_account", "plugins", "list", "help"):
        return Findings(harmless=True)
    if verb in ("delete", "revoke", "unregister"):
        return Findings(claims=(Claim(DESTRUCTIVE, target="certificates", evidence=verb),))
    return NOTHING
