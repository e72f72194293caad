"""iw, brctl, rfkill, wg and the like: a word that shows, or a word that changes."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_SHOWING = frozenset(
    (
        "show",
        "showstp",
        "showmacs",
        "list",
        "info",
        "dev",
        "phy",
        "reg",
        "link",
        "station",
        "scan",
        "help",
        "event",
        "get",
        "genkey",
        "genpsk",
        "pubkey",
    )
)
_CHANGING = frozenset(
    (
        "set",
        "add",
        "del",
        "addbr",
        "delbr",
        "addif",
        "delif",
        "up",
        "down",
        "block",
        "unblock",
        "connect",
        "disconnect",
        "interface",
        "new",
        "trigger",
    )
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A change if any word says so, or if the first word is not known to show."""
    texts = reading.texts()
    if reading.written[0] == "wg" and any(text in ("private-key", "preshared-keys", "dump", "showconf") for text in texts):
        return Findings(claims=(Claim(cap.SECRET_READ, evidence="wg"),))
    changing = any(text is None or text in _CHANGING for text in texts)
    if not texts or (texts[0] in _SHOWING and not changing):
        return NOTHING
    if not changing and len(texts) == 1 and reading.path[0] in ("iwconfig", "mii-tool"):
        return NOTHING
    return Findings(claims=(Claim(cap.MUTATION, evidence=" ".join(text or "?" for text in texts)),))
