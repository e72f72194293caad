"""apply_patch: the files that a patch in the format of coding agents adds, changes, moves and removes.

The format names each file on a line of its own: `*** Add File: PATH`, `*** Update File: PATH`, `*** Delete File: PATH`, `*** Move to: PATH`.
"""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import EVALUATED_DATA, OPAQUE
from capfence_sh.catalog.vocabulary import REMOVE, WRITE
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_ROLES = {"Add File": WRITE, "Update File": WRITE, "Delete File": REMOVE, "Move to": WRITE}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Writes and removals of the named files; a text that is no such patch is not known."""
    if code is None:
        return NOTHING
    text = word_text(code) or ""
    uses: list[Use] = []
    for line in text.split("\n"):
        head, colon, path = line.removeprefix("*** ").partition(": ")
        if line.startswith("*** ") and colon and head in _ROLES:
            uses.append(Use(_ROLES[head], (literal(path.strip()),)))
    if not uses or not text.lstrip().startswith("*** Begin Patch"):
        return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text[:60]),))
    return Findings(tuple(uses))
