"""terraform output and show: values marked as sensitive are hidden, unless JSON or one value is asked for."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog.vocabulary import TASKS
from capfence_sh.options import word_text
from capfence_sh.places import secret_variable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_ANYBODYS = ("/tmp/", "/var/tmp/", "/dev/shm/")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A configuration in a folder for temporary files runs the programs that it names; all of the state as JSON holds every secret in it; one output is judged by its name."""
    names = reading.texts()
    if reading.path[-1] not in ("output", "show"):
        folders = [word_text(field) or "" for field in reading.values("-chdir")]
        claims = tuple(Claim(cap.PROJECT_CODE, evidence=folder) for folder in folders if folder.startswith(_ANYBODYS))
        return Findings((Use(TASKS, reading.words[:1], ""),), claims)
    if reading.has("-json") and not names:
        return Findings(claims=(Claim(cap.SECRET_READ, "state", evidence="-json"),))
    if reading.path[-1] == "output" and names and secret_variable(names[0] or ""):
        return Findings(claims=(Claim(cap.SECRET_READ, names[0] or "", evidence=names[0] or ""),))
    return NOTHING
