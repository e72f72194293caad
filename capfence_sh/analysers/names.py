"""dig, nslookup and ping: which operands are names, and payloads that carry data out."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import EGRESS
from capfence_sh.catalog.vocabulary import HOST
from capfence_sh.options import known_start
from capfence_sh.words import Dynamic, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_RECORD_TYPES = frozenset(
    (
        *(
            "a",
            "aaaa",
            "any",
            "axfr",
            "caa",
            "cds",
            "cdnskey",
            "cname",
            "dnskey",
            "ds",
            "hinfo",
            "https",
            "in",
            "ch",
            "hs",
            "ixfr",
            "loc",
            "mx",
        ),
        *(
            "naptr",
            "ns",
            "nsec",
            "nsec3",
            "nsec3param",
            "opt",
            "ptr",
            "rrsig",
            "rp",
            "soa",
            "spf",
            "srv",
            "sshfp",
            "svcb",
            "tlsa",
            "txt",
            "uri",
        ),
    )
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Names to look up (dig: without +options and record types); a computed ping payload and names read from input are data that leaves."""
    del code
    if reading.path[0] == "nslookup":
        asked = [text for text in reading.texts() if text != "-"][: -1 if "-" in reading.texts() else None]
        return NOTHING if asked else Findings(claims=(Claim(EGRESS, target="?", evidence="standard input"),))
    if reading.path[0] != "dig":
        payload = any(isinstance(value, Dynamic) for value in reading.values("-p"))
        return Findings(claims=(Claim(EGRESS),)) if payload else NOTHING
    uses = []
    for _, field, _ in reading.operands:
        text = known_start(field)
        if text.startswith("@"):
            uses.append(Use(HOST, (literal(text[1:]) if not isinstance(field, Dynamic) else field,)))
        elif text[:1] != "+" and text.lower() not in _RECORD_TYPES:
            uses.append(Use(HOST, (field,)))
    return Findings(uses=(*reading.option_uses(), *uses), replaces=True)
