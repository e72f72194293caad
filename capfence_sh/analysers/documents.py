"""Converters of documents: what they read may be an address, a file or a list of further words, and the last word may be written."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS
from capfence_sh.catalog.vocabulary import READ, SCRIPT, WRITE
from capfence_sh.hosts import UNKNOWN_HOST, of_url
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses of each operand."""
    del code
    uses = list(reading.option_uses())
    claims: list[Claim] = []
    fields = [field for _, field, _ in reading.operands]
    for field in fields:
        text = known_start(field)
        if "://" in text and not text.startswith("file://"):
            claims.append(Claim(EGRESS, of_url(text) or UNKNOWN_HOST, evidence=text))
        else:
            uses.append(Use(READ, (literal(text[1:]),) if text[:1] == "@" else (field,)))
    for use in reading.option_uses():
        text = known_start(use.fields[0])
        if use.role == READ and "://" in text and not text.startswith("file://"):
            claims.append(Claim(EGRESS, of_url(text) or UNKNOWN_HOST, evidence=text))
    formats = reading.values("--to", "--from") if reading.path[0] == "pandoc" else ()
    uses += [Use(SCRIPT, (field,), "lua") for field in formats if known_start(field).endswith(".lua")]
    if reading.path[0] == "qpdf" and fields and word_text(fields[-1]) != "-":
        uses.append(Use(WRITE, (fields[-1],) if len(fields) > 1 else (literal("."),)))
    elif reading.path[0] == "qpdf" and fields:
        uses.append(Use(WRITE, (literal("."),)))
    return Findings(tuple(uses), tuple(claims), replaces=True)
