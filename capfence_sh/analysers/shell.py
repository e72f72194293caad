"""bash, sh, dash, zsh, ksh: with -c the first operand is the program text, whatever stands between; -n only checks."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# redirections that overwrite (`>! FILE`), variables that are tables of commands, functions that stand for reading a variable
_ZSH = (">!", ">&!", "&>!", ">>!", "aliases[", "functions[", "commands[", "aliases=", "functions=", "commands=", "${(", "(e:", "(e@", "(+")
_KSH = (".get(", ".set(", ".append(", ".unset(", "{|", "function ")
_MARKS = {"zsh": _ZSH, **dict.fromkeys(("ksh", "ksh93", "mksh", "pdksh", "lksh", "oksh"), _KSH)}


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
        if reading.has("-s") and scripts:
            return Findings(kept, _otherwise(reading, None), replaces=True)
        return Findings(claims=_otherwise(reading, None)) if reading.has("-k", "-o") else NOTHING
    text = (Use(v.SHELL, (first,)),) if first is not None else ()
    return Findings(kept + text, _otherwise(reading, word_text(first) if first is not None else None), replaces=True)


def _otherwise(reading: "Reading", text: "str | None") -> tuple[Claim, ...]:
    """Where the text means something else than to bash: with -k NAME=VALUE words are settings anywhere; zsh and ksh know more ways to write and to name."""
    keyword = reading.has("-k") or any(word_text(field) == "keyword" for field in reading.values("-o"))
    marks = [mark for mark in _MARKS.get(reading.written[0].rpartition("/")[2], ()) if mark in (text or "")]
    return (Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=marks[0] if marks else "-k"),) if keyword or marks else ()
