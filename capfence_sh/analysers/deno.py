"""deno test, bench, cache and the like: files of the project, or modules that are fetched and run."""

from capfence_sh.analysers import Findings, project, script_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What a project tool does, and shell.remote_code for addresses."""
    own, away = project.analyse(reading, code), script_url.analyse(reading, code)
    return Findings(own.uses + away.uses, own.claims + away.claims, own.replaces, own.harmless)
