"""node --test and node --check: the test files of the project, and a look at the syntax of a file."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import PROJECT_CODE
from capfence_sh.catalog.vocabulary import READ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# they run before anything else, whatever is asked for
_BEFORE = ("-r", "--require", "--import", "--loader", "--experimental-loader", "--env-file", "-e", "--eval", "-p", "--print")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Project code of the kind test; nothing but reads for --check."""
    del code
    if reading.has("-c", "--check") and not reading.has(*_BEFORE):
        return Findings(tuple(Use(READ, (field,)) for _, field, _ in reading.operands), replaces=True, harmless=True)
    return Findings(claims=(Claim(PROJECT_CODE, kind="test", evidence="--test"),)) if reading.has("--test") else NOTHING
