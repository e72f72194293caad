"""Programs that take a URL wherever they take a file (xmllint, xsltproc), and GDAL's names for files elsewhere (/vsicurl/URL, /vsizip/FILE/x)."""

from capfence_sh import capabilities as cap
from capfence_sh import hosts
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LOADED = (v.READ, v.SCRIPT, v.WRITE, v.MOVE, v.REMOVE)
# virtual file systems of GDAL (its user manual, "Virtual File Systems"): those that are reached by network, and those that open a file
_ELSEWHERE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsiadls", "/vsioss", "/vsiswift", "/vsihdfs", "/vsiwebhdfs")
_DATABASES = ("PG:", "PGDUMP:", "MYSQL:", "MSSQL:", "OCI:", "HANA:", "MongoDBv3:")
_INSIDE = ("/vsizip/", "/vsitar/", "/vsigzip/", "/vsi7z/", "/vsirar/", "/vsisubfile/", "/vsicached?", "/vsicrypt/", "/vsisparse/")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Egress to the host of every URL that stands where a file could."""
    claims: list[Claim] = []
    uses: list[Use] = []
    for use in reading.uses:
        text = word_text(use.fields[0]) or ""
        for called in text.split("document(")[1:] if use.role == v.TEXT else ():
            name = called.strip()[1:].partition(called.strip()[:1])[0]
            if called.strip()[:1] not in ("'", '"'):
                claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_TARGET, evidence="document()"))
            elif "://" in name and not name.startswith("file:"):
                claims.append(Claim(cap.EGRESS, hosts.of_url(name), evidence=name))
            elif name:
                uses.append(Use(v.READ, (literal(name.removeprefix("file://")),)))
        if use.role in _LOADED and "://" in text and not text.startswith("file:"):
            claims.append(Claim(cap.EGRESS, hosts.of_url(_address(text)) or hosts.UNKNOWN_HOST, evidence=text))
        elif use.role in _LOADED and text.startswith(_DATABASES) and "host=" in text:
            claims.append(Claim(cap.EGRESS, text.partition("host=")[2].strip("'").replace(",", " ").split(" ")[0], evidence=text))
        elif use.role in _LOADED and text.startswith("/vsi"):
            if any(name in text for name in _ELSEWHERE):
                claims.append(Claim(cap.EGRESS, hosts.UNKNOWN_HOST, evidence=text))
            uses += [Use(v.READ, (literal(path),)) for path in _packed(text)]
    return Findings(tuple(uses), tuple(claims))


def _address(text: str) -> str:
    """The URL in a name that begins with something else: /vsicurl/https://x, WFS:https://x."""
    start = text.find("://")
    while start and text[start - 1].isalnum():
        start -= 1
    return text[start:]


def _packed(text: str) -> list[str]:
    """The files that a name inside an archive may stand for: /vsizip/a/b.zip/c is a/b.zip, or a file in a."""
    while text.startswith(_INSIDE):
        text = text[text.index("/", 1) + 1 :] if text.startswith(tuple(name for name in _INSIDE if name[-1] == "/")) else ""
    text = text.rpartition(",")[2].strip("{}")
    parts = text.split("/")
    return ["/".join(parts[:end]) for end in range(1, min(len(parts), 20) + 1) if parts[end - 1]]
