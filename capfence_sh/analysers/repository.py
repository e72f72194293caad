"""svn delete: a path of the working copy can be reverted by whoever has a copy; an address is gone at once for everybody."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DESTRUCTIVE
from capfence_sh.catalog.vocabulary import REMOVE
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses of paths, claims for addresses."""
    del code
    uses = list(reading.option_uses())
    claims: list[Claim] = []
    for _, field, _ in reading.operands:
        text = word_text(field) or ""
        if "://" in text or text.startswith("^/"):
            claims.append(Claim(DESTRUCTIVE, target=text, evidence=text))
        else:
            uses.append(Use(REMOVE, (field,)))
    return Findings(tuple(uses), tuple(claims), replaces=True)
