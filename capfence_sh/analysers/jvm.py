"""jcmd, jmap and jstack: questions to a running Java virtual machine, and what changes it, dumps its memory or loads code into it."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_ASKS = frozenset(
    (
        *("help", "Thread.print", "Thread.vthread_summary", "VM.version", "VM.uptime", "VM.flags", "VM.command_line", "VM.info", "VM.log"),
        *(
            "VM.native_memory",
            "VM.metaspace",
            "VM.classloaders",
            "VM.class_hierarchy",
            "VM.stringtable",
            "VM.symboltable",
            "VM.systemdictionary",
        ),
        *(
            "VM.dynlibs",
            "VM.events",
            "VM.cds",
            "VM.classloader_stats",
            "GC.heap_info",
            "GC.class_histogram",
            "GC.class_stats",
            "GC.finalizer_info",
        ),
        *("Compiler.codecache", "Compiler.codelist", "Compiler.queue", "Compiler.perfmap", "PerfCounter.print", "JFR.check", "System.map"),
    )
)
_HEAP_ASKS = ("-histo", "-heap", "-clstats", "-finalizerinfo", "-h", "-help", "--help", "--version")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What one call asks or does."""
    return _jcmd(reading) if reading.written[0] == "jcmd" else _jmap(reading)


def _jcmd(reading: "Reading") -> Findings:
    """jcmd PID COMMAND ARG…"""
    words = reading.texts()
    if len(words) < 2:
        return NOTHING
    if words[1] in _ASKS:
        return NOTHING
    if words[1] in ("GC.heap_dump", "JFR.dump"):
        return _dump([word for word in words[2:] if word is None or not word.startswith("-")])
    claims = [Claim(cap.MUTATION, evidence=words[1] or "?")]
    if words[1] is None or words[1].startswith(("JVMTI.", "ManagementAgent.", "Compiler.directives")) or words[1] == "VM.set_flag":
        claims.append(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=words[1] or "?"))
    return Findings(claims=tuple(claims))


def _jmap(reading: "Reading") -> Findings:
    words = reading.texts()
    asks = [word for word in words if word is not None and word.startswith("-")]
    dumps = [word.rpartition("file=")[2] for word in asks if word.startswith("-dump")]
    if dumps:
        return _dump(dumps)
    fine = all(word.partition(":")[0] in _HEAP_ASKS and "file=" not in word for word in asks) and None not in words
    return NOTHING if fine else Findings(claims=(Claim(cap.MUTATION, evidence="jmap"),))


def _dump(files: "Sequence[str | None]") -> Findings:
    """The memory of the process, with all its secrets, becomes a file."""
    uses = tuple(Use(v.WRITE, (literal(name),)) for name in files if name)
    return Findings(uses, (Claim(cap.SECRET_READ, evidence="heap dump"), Claim(cap.MUTATION, evidence="heap dump")))
