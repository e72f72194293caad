"""Openers and browsers: an address is asked for, a file is handed to whichever program is registered for it."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DYNAMIC_COMMAND, EGRESS, OPAQUE
from capfence_sh.catalog.vocabulary import READ
from capfence_sh.hosts import UNKNOWN_HOST, of_url
from capfence_sh.options import known_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.egress for addresses, shell.opaque for anything else."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = []
    for _, field, _ in reading.operands:
        text = known_start(field)
        if "://" in text and not text.startswith("file://"):
            claims.append(Claim(EGRESS, of_url(text) or UNKNOWN_HOST, evidence=text))
        elif text.startswith("mailto:"):
            claims.append(Claim(EGRESS, UNKNOWN_HOST, evidence=text))
        else:
            uses.append(Use(READ, (field,)))
            claims.append(Claim(OPAQUE, kind=DYNAMIC_COMMAND, evidence=text))
    return Findings(tuple(uses), tuple(claims))
