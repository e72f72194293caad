"""yarn workspace NAME CMD, yarn workspaces run|foreach CMD: the same yarn in another folder of the project."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_VALUED = ("--include", "--exclude", "--from", "--jobs", "-j", "--since")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The inner command; lists of workspaces are only shown."""
    del code
    words = [field for _, field, _ in reading.operands]
    first = word_text(words[0]) if words else None
    if reading.path[-1] == "workspace":
        rest = words[1:]
    elif first in ("list", "info"):
        return Findings(replaces=True)
    elif first == "focus" or first is None:
        return Findings(claims=(Claim(cap.PACKAGE, evidence="yarn"), Claim(cap.MUTATION, evidence="yarn")))
    else:
        rest = _each(words[1:]) if first == "foreach" else [literal("run"), *words[1:]]
    return Findings((Use(COMMAND, (literal("yarn"), *rest)),), replaces=True) if rest else NOTHING


def _each(words: "list[Field]") -> "list[Field]":
    while words and (word_text(words[0]) or "").startswith("-"):
        words = words[2 if word_text(words[0]) in _VALUED else 1 :]
    return words
