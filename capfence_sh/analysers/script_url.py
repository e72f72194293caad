"""deno run and go run: the program may be a URL or a module that is fetched first."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import REMOTE_CODE
from capfence_sh.catalog.vocabulary import CONTEXT
from capfence_sh.hosts import of_url, split_scheme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_FETCHED = ("http", "https", "jsr", "npm")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_code when the first operand is fetched from elsewhere."""
    del code
    text = next(iter(reading.texts()), "") or ""
    scheme = split_scheme(text)[0] or text.partition(":")[0]
    versioned = reading.path[0] == "go" and "@" in text and not text.startswith((".", "/"))
    if scheme in _FETCHED or versioned:
        return Findings(claims=(Claim(REMOTE_CODE, target=of_url(text) if "://" in text else text.partition("/")[0], evidence=text),))
    first = next((field for _, field, _ in reading.operands), None)
    if first is not None and "/" in text:  # a file of another place is not the project's code
        return Findings((Use(CONTEXT, (first,)),))
    return NOTHING
