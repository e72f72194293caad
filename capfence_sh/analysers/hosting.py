"""gh and glab `api`: the request method decides whether it reads, changes or removes."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, MUTATION, REMOTE_READ, SECRET_READ
from capfence_sh.hosts import of_url
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


_OWN = ("api.github.com", "uploads.github.com", "github.com", "gitlab.com")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_read, shell.mutation or shell.destructive for `api`; nothing for other subcommands."""
    del code
    if reading.path[1:] != ("api",):
        return NOTHING
    away = [text for text in reading.texts() if text is not None and "://" in text and of_url(text) not in _OWN]
    if away:
        return Findings(claims=(Claim(EGRESS, target=of_url(away[0]) or "?", evidence=away[0]),))
    methods = [(word_text(value) or "?").upper() for value in reading.values("-X")]
    fields = reading.has("-f", "-F", "--input")
    query = any(text == "graphql" for text in reading.texts())
    if "DELETE" in methods:
        return Findings(claims=(Claim(DESTRUCTIVE, target=reading.texts()[0] or "?" if reading.operands else "?"),))
    if any(method != "GET" for method in methods) or (fields and not methods and not (query and _reads(reading))):
        return Findings(claims=(Claim(MUTATION),))
    secret = any("secret" in (text or "") or "token" in (text or "") for text in reading.texts())
    return Findings(claims=(Claim(REMOTE_READ), *((Claim(SECRET_READ),) if secret else ())))


def _reads(reading: "Reading") -> bool:
    """Whether a GraphQL document given on the command line holds no mutation."""
    texts = [word_text(value) for value in reading.values("-f", "-F")]
    return all(text is not None and "mutation" not in text and not text.partition("=")[2].startswith("@") for text in texts)
