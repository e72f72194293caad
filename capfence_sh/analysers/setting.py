"""Programs that show a setting when only its name is given, and change it when a value follows (`poetry config NAME [VALUE...]`)."""

from capfence_sh.analysers import Claim, Findings, asked_key
from capfence_sh.capabilities import MUTATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation with a value; what `asked_key` says of the name alone."""
    if len(reading.operands) > 1:
        return Findings(claims=(Claim(MUTATION, evidence=" ".join(reading.path)),))
    return asked_key.analyse(reading, code)
