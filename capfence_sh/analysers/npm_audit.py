"""npm audit only reports; `npm audit fix` installs what repairs the findings."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import MUTATION, PACKAGE
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_REPORTS = ("signatures",)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.package and shell.mutation for every word that is not known to be a report."""
    del code
    words = [word_text(field) for _, field, _ in reading.operands]
    if all(word in _REPORTS for word in words):
        return NOTHING
    return Findings(claims=(Claim(PACKAGE, evidence="audit fix"), Claim(MUTATION, evidence="audit fix")))
