"""java: -X options that run commands, load agents or read further options."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import DYNAMIC_OPTION, OPAQUE
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_RUNNING = ("run", "bootclasspath", "X:OnError", "X:OnOutOfMemoryError", "X:Flags", "X:VMOptionsFile", "X:+StartAttachListener")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque for those."""
    del code
    for value in reading.values("-X"):
        text = word_text(value)
        if text is None or text.startswith(_RUNNING):
            return Findings(claims=(Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence="-X" + (text or "?")),))
    return NOTHING
