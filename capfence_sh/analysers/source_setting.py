"""Settings of package managers: an address among the words is where packages will come from."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.capabilities import REMOTE_CODE, SECRET_READ
from capfence_sh.hosts import of_url
from capfence_sh.reading import known_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


# keys of auth.json (composer help config): one of them alone is shown
_LOGINS = (
    "github-oauth",
    "gitlab-oauth",
    "gitlab-token",
    "bitbucket-oauth",
    "bearer",
    "http-basic",
    "custom-headers",
    "client-certificate",
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_code for the address; its name may hold one that it replaces (bundle config mirror.URL)."""
    del code
    names = [known_start(field) for _, field, _ in reading.operands]
    if reading.path[0] == "composer" and len(names) == 1 and names[0].partition(".")[0] in _LOGINS:
        return Findings(claims=(Claim(SECRET_READ, evidence=names[0]),))
    texts = [known_start(field) for _, field, _ in reading.operands[1:]]
    return Findings(claims=tuple(Claim(REMOTE_CODE, of_url(text) or "?", evidence=text) for text in texts if "://" in text))
