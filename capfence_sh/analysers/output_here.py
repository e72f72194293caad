"""Programs that write into the working directory unless told where: split, csplit, patch, uudecode, script."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import DYNAMIC_TARGET, OPAQUE
from capfence_sh.catalog import vocabulary as v
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# program -> (options that say where, number of operands that say where, name written otherwise)
_DEFAULTS = {
    "split": (("--filter",), 2, "xaa"),
    "csplit": (("-f", "--prefix"), 99, "xx00"),
    "patch": (("-o", "--output"), 1, "."),
    "script": (("-O", "--log-out", "-B", "--log-io", "-I", "--log-in"), 1, "typescript"),
    "uudecode": (("-o", "--output-file", "-p"), 99, "."),
}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A write into the working directory when neither an option nor an operand names the output."""
    options, position, name = _DEFAULTS[reading.path[0]]
    if reading.has(*options) or len(reading.operands) >= position:
        return NOTHING
    if reading.path[0] == "uudecode":  # the name stands in the data, and may lead anywhere
        return Findings((Use(v.WRITE, (literal(name),)),), (Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence="uudecode"),))
    return Findings(uses=(Use(v.WRITE, (literal(name),)),))
