"""Verbs of build tools that run code of the project: which kind of run they are."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.capabilities import PROJECT_CODE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_KINDS = {"test": "test", "vstest": "test", "check": "check", "vet": "check", "clippy": "lint", "lint": "lint"}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.project_code: test, check or lint for the verbs called so, else build."""
    del code
    return Findings(claims=(Claim(PROJECT_CODE, kind=_KINDS.get(reading.path[-1], "build"), evidence=" ".join(reading.path)),))
