"""npm install, npm ci: where the packages come from, and the project's own scripts around an installation."""

from capfence_sh.analysers import Findings, Use, package_names
from capfence_sh.catalog.vocabulary import TASKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """As `package_names`; the scripts are left out where the command says so."""
    found = package_names.analyse(reading, code)
    scripts = () if reading.has("--ignore-scripts") else (Use(TASKS, reading.words[:1], "npm"),)
    return Findings(found.uses + scripts, found.claims, found.replaces, found.harmless)
