"""deno test, bench, cache and the like: tasks by their names; files of the project, or modules that are fetched and run."""

from capfence_sh.analysers import Claim, Findings, project, script_url
from capfence_sh.analysers.verbs import kind_of
from capfence_sh.capabilities import PROJECT_CODE
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What a project tool does, and shell.remote_code for addresses."""
    if reading.written[-1] == "task":
        name = word_text(reading.operands[0][1]) if reading.operands else ""
        return Findings(claims=(Claim(PROJECT_CODE, name or "?", kind=kind_of(name or ""), evidence=name or "?"),) if name != "" else ())
    own, away = project.analyse(reading, code), script_url.analyse(reading, code)
    return Findings(own.uses + away.uses, own.claims + away.claims, own.replaces, own.harmless)
