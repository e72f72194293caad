"""Interpreters that run the script named behind their options whatever code the options gave them (`lua -e 'print(1)' x.lua`, `lua -v x.lua`)."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import SCRIPT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The first operand, where the table does not say so already."""
    if code is not None or not reading.operands or not any(given.option.supplies for given in reading.given):
        return NOTHING
    return Findings((Use(SCRIPT, (reading.operands[0][1],), "foreign"),))
