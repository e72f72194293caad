"""gotestsum: the words behind its options are those of `go test`, or with --raw-command a command."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import ARGUMENTS, COMMAND
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What it runs."""
    del code
    rest = next((use.fields for use in reading.uses if use.role == ARGUMENTS), ())
    kept = tuple(use for use in reading.uses if use.role != ARGUMENTS)
    if reading.has("--raw-command"):
        return Findings((*kept, Use(COMMAND, rest)) if rest else kept, replaces=True)
    return Findings((*kept, Use(COMMAND, (literal("go"), literal("test"), *rest))), replaces=True)
