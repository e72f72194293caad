"""yq: the Go program puts a verb before the expression (`yq eval EXPR FILE`), the Python one does not."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import DYNAMIC_TARGET, OPAQUE
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_VERBS = ("e", "eval", "ea", "eval-all")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The expression after a verb is code too."""
    words = [field for _, field, _ in reading.operands]
    split = [*reading.values("--split-exp"), *(words[:1] if reading.has("-s") else ())]  # names of the files that the documents go to
    if split:
        away = [text for text in map(word_text, split) if text is None or "/" in text]
        claims = tuple(Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence=text or "-s") for text in away)
        return Findings((Use(v.WRITE, (literal("."),)), *(Use(v.READ, (field,)) for field in words[1:])), claims)
    if len(words) > 1 and word_text(words[0]) in _VERBS:
        return Findings(uses=(Use(v.CODE, (words[1],), "jq"),))
    if len(words) == 1 and reading.has("-o", "-p", "-P"):  # the expression may be left out: the file is shown in another form
        return Findings(uses=(Use(v.READ, (words[0],)),))
    return NOTHING
