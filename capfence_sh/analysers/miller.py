"""mlr: verbs and expressions over records; what runs commands or writes files is not read."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.places import secret_variable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


_MARKS = ("system", "exec", "hostname(", "os_type", "> ", '>"', ">stderr", "| ", '|"', "tee >", "dump >", "emit >", "print >", "redirect")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque where an expression could run a command or open a file."""
    texts = [text or "system" for text in reading.texts()]
    if any(mark in text for text in texts for mark in _MARKS) or "tee" in texts or "split" in texts:
        return Findings(claims=(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence="mlr"),))
    secret = [name for text in texts for part in text.split("ENV[")[1:] if secret_variable(name := part.partition("]")[0].strip("\"' "))]
    return Findings(claims=tuple(Claim(cap.SECRET_READ, name, evidence=name) for name in secret)) if secret else NOTHING
