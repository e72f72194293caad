"""node --test and node --check: the test files of the project, and a look at the syntax of a file."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import PROJECT_CODE
from capfence_sh.catalog.vocabulary import READ, SCRIPT
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# they run before anything else, whatever is asked for
_BEFORE = ("-r", "--require", "--import", "--loader", "--experimental-loader", "--env-file", "-e", "--eval", "-p", "--print")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Project code of the kind test; nothing but reads for --check."""
    del code
    words = reading.operands
    if reading.written[0] == "tsx" and len(words) > 1 and word_text(words[0][1]) == "watch":  # tsx watch FILE
        kept = tuple(use for use in reading.uses if use.fields[:1] != (words[0][1],))
        script = next((field for _, field, _ in words[1:] if (word_text(field) or "")[:1] != "-"), words[1][1])
        return Findings((*kept, Use(SCRIPT, (script,), "node")), replaces=True)
    if reading.has("-c", "--check") and not reading.has(*_BEFORE):
        return Findings(tuple(Use(READ, (field,)) for _, field, _ in reading.operands), replaces=True, harmless=True)
    return Findings(claims=(Claim(PROJECT_CODE, kind="test", evidence="--test"),)) if reading.has("--test") else NOTHING
