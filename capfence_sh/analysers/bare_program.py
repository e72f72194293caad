"""Launchers of Python training (torchrun, accelerate, deepspeed): with --no-python what follows is a program and its arguments."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import ARGUMENTS, COMMAND, SCRIPT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The command that is run instead of a script."""
    del code
    words = tuple(field for use in reading.uses if use.role in (SCRIPT, ARGUMENTS) for field in use.fields)
    if not words or not reading.has("--no-python", "--no_python"):
        return NOTHING
    others = tuple(use for use in reading.uses if use.role not in (SCRIPT, ARGUMENTS))
    return Findings((*others, Use(COMMAND, words)), replaces=True)
