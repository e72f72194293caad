"""java: -X options that run commands, load agents or read further options."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import DYNAMIC_OPTION, OPAQUE
from capfence_sh.catalog.vocabulary import CONTEXT, WRITE
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_RUNNING = (
    *("run", "bootclasspath", "X:OnError", "X:OnOutOfMemoryError", "X:Flags", "X:VMOptionsFile", "X:+StartAttachListener"),
    *("X:LogFile", "X:SharedArchiveFile", "X:ArchiveClassesAtExit", "X:CompileCommandFile"),
)
# options that name a file which is written
_WRITTEN = ("loggc:", "X:ErrorFile=", "X:HeapDumpPath=", "X:StartFlightRecording=filename=")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque for those; files of logs and dumps are written."""
    del code
    source = [] if reading.has("-jar", "--module") else [field for _, field, _ in reading.operands[:1]]
    uses = [Use(CONTEXT, (field,)) for field in source if (word_text(field) or "").endswith(".java")]  # it is compiled and run
    agents = reading.values("-javaagent:", "-agentpath:", "-agentlib:", "-agentlib") if reading.harmless else ()
    if agents:  # java(1): agents are loaded before anything else, also where the version is all that is told
        return Findings(claims=(Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence=word_text(agents[0]) or "?"),))
    for value in reading.values("-X"):
        text = word_text(value)
        if text is None or text.startswith(_RUNNING):
            return Findings(claims=(Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence="-X" + (text or "?")),))
        named = next((text[len(mark) :] for mark in _WRITTEN if text.startswith(mark)), "")
        if text.startswith("log:"):
            output = [*text.split(":"), "", ""][2]
            named = "" if output in ("stdout", "stderr") else output.removeprefix("file=")
        if named:
            uses.append(Use(WRITE, (literal(named),)))
    # the virtual machine starts, and writes, to tell its version as well
    claims = (Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence="-X"),) if uses and reading.harmless and reading.has("-X") else ()
    return Findings(tuple(uses), claims) if uses else NOTHING
