"""kill: the shell may end itself (`$$`) and the jobs it started (`%1`, `$!`, a variable that holds `$!`); any other process is somebody else's."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import ARITHMETIC, JOB, Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation for each process that is no job of this shell."""
    fields = [field for _, field, _ in reading.operands]
    if fields and all(_own(field) for field in fields):
        return NOTHING
    return Findings((Use(v.RESOURCE, tuple(fields)),), (Claim(cap.MUTATION),), replaces=True)


def _own(field: "Field") -> bool:
    if isinstance(field, Dynamic) and field.reason == JOB:
        return len(field.names) <= 2 and field.prefix in ("", "-") and not field.suffix  # -$! is the group that the job leads
    if isinstance(field, Dynamic) and field.names == ("$",):
        return field.reason == ARITHMETIC and not field.prefix and not field.suffix
    return (word_text(field) or "").startswith("%")
