"""vi, vim, ex, ed: words that begin with + are editor commands; ed and ex take their commands from standard input."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """`+command` words as code; shell.opaque for editors that read their commands from standard input."""
    uses: list[Use] = []
    claims: list[Claim] = []
    for _, field, _ in reading.operands:
        text = word_text(field) or ""
        if text[:1] == "+" and not text[1:].isdigit() and text != "+":
            uses.append(Use(v.CODE, (literal(text[1:]),), "ex"))
    for _, field, _ in reading.operands:
        text = word_text(field) or ""
        if "://" in text:
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence=text))
    if reading.written[0] == "nvim" and reading.has("-l") and reading.operands:
        uses.append(Use(v.SCRIPT, (reading.operands[0][1],), "lua"))
    if reading.path[0] == "ed":
        names = [word_text(field) or "" for _, field, _ in reading.operands]
        uses += [Use(v.SHELL, (literal(name[1:]),)) for name in names if name[:1] == "!"]
    if reading.path[0] in ("ex", "ed") or reading.has("-es", "-Es", "-e", "-E"):
        uses.append(Use(v.SCRIPT, (literal("/dev/stdin"),), "ex"))
    return Findings(tuple(uses), tuple(claims))
