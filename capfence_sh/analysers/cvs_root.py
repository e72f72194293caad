"""cvs -d: the repository of another host that the command line names (":METHOD:[user@]host:/path", "host:/path"; cvs(1), "Remote repositories")."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import EGRESS
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_HERE = ("", "local", "fork")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A connection to that host; `-d` of a subcommand is a folder."""
    del code
    claims: list[Claim] = []
    for given in reading.given:
        if given.option not in reading.specs[0].options or "-d" not in given.option.names:
            continue
        for field in given.values:
            text = word_text(field) or ":?:?:"
            method, _, rest = text[1:].partition(":") if text[:1] == ":" else ("", "", text)
            host = rest.partition(":")[0].partition("/")[0].rpartition("@")[2]
            if host and method.partition(";")[0] not in (_HERE if text[:1] == ":" else ()) and ":" in rest:
                claims.append(Claim(EGRESS, host, evidence=text))
    return Findings(claims=tuple(claims)) if claims else NOTHING
