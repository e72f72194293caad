"""bash, sh, dash, zsh, ksh: with -c the first operand is the program text, whatever stands between; -n only checks."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses of the text, the script and the start-up files; `+x` words, which are options too, are not read: opaque."""
    operands = [field for _, field, _ in reading.operands]
    first = operands[0] if operands else None
    kept = tuple(use for use in reading.uses if use.fields[0] is not first)
    if first is not None and (word_text(first) or "")[:1] == "+":
        return Findings(kept, (Claim(cap.OPAQUE, kind=cap.DYNAMIC_OPTION, evidence=word_text(first) or ""),), replaces=True)
    if reading.has("-n", "-D") and not reading.has("-i"):
        shown = (Use(v.READ, (first,)),) if first is not None and not reading.has("-c") else ()
        return Findings(shown, harmless=True)
    if not reading.has("-c"):
        scripts = tuple(use for use in reading.uses if use.role == v.SCRIPT and use.fields[0] is first)
        return Findings(kept, replaces=True) if reading.has("-s") and scripts else NOTHING
    text = (Use(v.SHELL, (first,)),) if first is not None else ()
    return Findings(kept + text, replaces=True)
