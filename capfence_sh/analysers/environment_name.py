"""`conda activate NAME`: what an environment has to set up runs, which is code of the user's own tools; a path may lead anywhere."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.capabilities import OPAQUE, PROJECT_CODE, UNREAD_SCRIPT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.project_code, and shell.opaque for what is no plain name."""
    del code
    claims = [Claim(PROJECT_CODE, evidence=" ".join(reading.path))]
    names = reading.texts()
    if not all(
        name is not None and name.replace("-", "").replace("_", "").replace(".", "a").isalnum() and name[:1] != "." for name in names
    ):
        claims.append(Claim(OPAQUE, kind=UNREAD_SCRIPT, evidence=" ".join(reading.path)))
    return Findings(claims=tuple(claims))
