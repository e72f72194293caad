"""squidclient: requests to the cache manager of squid (`mgr:ACTION`, `cache_object://HOST/ACTION`); a few of its actions change how it runs."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import MUTATION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_CHANGES = frozenset(("shutdown", "reconfigure", "rotate", "offline_toggle"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation for an action that changes something, whatever password stands behind it."""
    del code
    for text in filter(None, reading.texts()):
        manages = text.startswith(("mgr:", "cache_object:")) or "squid-internal-mgr" in text
        action = text.replace("mgr:", "/").rpartition("/")[2].partition("@")[0].partition("?")[0]
        if manages and action in _CHANGES:
            return Findings(claims=(Claim(MUTATION, target=action, evidence=text),))
    return NOTHING
