"""Runners of a project's environment (pipenv run, hatch run): a name may be a script of the project, which hides the shell's own command of that name."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import PROJECT_CODE
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.options import word_text
from capfence_sh.words import literal

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
    if reading.path == ("hatch", "run") and commands:
        first = word_text(commands[0][0]) or ""
        name, colon, program = first.partition(":")
        if colon and name.replace("-", "").replace("_", "").replace(".", "").isalnum() and program.isidentifier():
            return Findings((Use(COMMAND, (literal(program), *commands[0][1:])),), replaces=True)
    name = (word_text(commands[0][0]) or "") if commands and len(commands[0]) == 1 else ""
    return Findings(claims=(Claim(PROJECT_CODE, name, _HIDDEN[name], name),)) if name in _HIDDEN else NOTHING
