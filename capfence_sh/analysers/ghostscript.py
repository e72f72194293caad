"""gs and its wrappers: a file name that begins with %pipe% or | is a command that a shell runs."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import SHELL
from capfence_sh.reading import known_start
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_PIPES = ("%pipe%", "|", "%stdin_pipe%")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The commands behind such names, beside what the table says of them as files."""
    del code
    fields = [*(field for _, field, _ in reading.operands), *reading.values("-sOutputFile", "-o", "-f")]
    uses = [Use(SHELL, (cut(field, len(mark)),)) for field in fields for mark in _PIPES if known_start(field).startswith(mark)]
    return Findings(tuple(uses)) if uses else NOTHING
