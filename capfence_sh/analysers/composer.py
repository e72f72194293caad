"""composer: the scripts of composer.json run by name, and around every installation."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.verbs import kind_of
from capfence_sh.catalog.vocabulary import CONTEXT, TASKS
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Project code with the kind that the name of the script promises."""
    del code
    uses: tuple[Use, ...] = () if reading.has("--no-scripts") else (Use(TASKS, reading.words[:1], "composer"),)
    plugins = tuple(Use(CONTEXT, (value,)) for value in reading.values("--working-dir"))  # they run, whatever is asked
    if reading.path[-1] == "show":
        return Findings(plugins)
    uses += plugins
    name: str | None = reading.written[-1]
    if reading.path[-1] == "run-script":
        name = word_text(reading.operands[0][1]) if reading.operands else ""
    elif reading.path[-1] != "test":
        return Findings(uses)
    return Findings(uses, (Claim(cap.PROJECT_CODE, name or "?", kind=kind_of(name or ""), evidence=name or "?"),) if name != "" else ())
