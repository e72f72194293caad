"""Runners of a project's environment (pipenv run, hatch run): a name may be a script of the project, which hides the shell's own command of that name."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import PROJECT_CODE
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# commands of the shell and of every system whose names projects give to scripts
_HIDDEN = {"test": "test", "install": "", "link": "", "time": "", "kill": "", "watch": ""}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Project code of the kind that the name promises."""
    del code
    commands = [use.fields for use in reading.uses if use.role == COMMAND]
    name = (word_text(commands[0][0]) or "") if commands and len(commands[0]) == 1 else ""
    return Findings(claims=(Claim(PROJECT_CODE, name, _HIDDEN[name], name),)) if name in _HIDDEN else NOTHING
