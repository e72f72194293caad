"""Build tools: project code, which builds unless a word says that it does more."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use, monorepo
from capfence_sh.catalog.vocabulary import CODE
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_MORE = frozenset(
    ("dev", "serve", "server", "start", "preview", "deploy", "publish", "release", "run", "export", "gh-deploy", "watch", "add", "generate")
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One claim, whatever the words say."""
    if reading.written[0] in ("nx", "turbo"):
        kind = monorepo.kind(reading.written[0], [word_text(field) for field in reading.words[1:]])
        return Findings(claims=(Claim(cap.PROJECT_CODE, reading.written[0], kind=kind, evidence=reading.written[0]),))
    inline = tuple(Use(CODE, (value,), "node") for value in reading.values("--plugin") if (word_text(value) or "")[:1] in ("{", "("))
    words = [text for text in reading.texts() if text is not None]
    stays = any(given.active for given in reading.given if "--watch" in given.option.names or "--open" in given.option.names)
    more = stays or any(word in _MORE for word in words)
    return Findings(inline, (Claim(cap.PROJECT_CODE, reading.path[0], kind="" if more else "build", evidence=reading.path[0]),))
