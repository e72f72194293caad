"""cp, mv, sync, rsync and rm of object stores: which way the data goes, and what is lost."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, MUTATION, REMOTE_READ
from capfence_sh.catalog.vocabulary import READ, REMOVE, WRITE
from capfence_sh.words import literal

_READS = frozenset(("ls", "cat", "du", "stat", "list", "describe", "hash", "version"))
_COPIES = frozenset(("cp", "mv", "sync", "rsync"))
_LOSSES = frozenset(("rm", "rb", "delete"))
_SHARES = frozenset(("presign", "signurl", "sign-url"))


def copies(words: "list[str]", texts: "list[str | None]", schemes: tuple[str, ...], deletes: bool) -> "Findings | None":
    """Findings of a transfer command among `words` (operands without options); None when there is none."""
    verb = next((word for word in words if word in _READS | _COPIES | _LOSSES | _SHARES or word in ("mb", "website")), "")
    ends = [text for text in words[words.index(verb) + 1 :] if text] if verb else []
    remote = [text for text in ends if text.startswith(schemes)]
    target = remote[-1] if remote else "store"
    if verb in _READS:
        return Findings(claims=(Claim(REMOTE_READ, target=target, evidence=target),))
    if verb in _LOSSES:
        return Findings(claims=(Claim(DESTRUCTIVE, target=target, evidence=target),))
    if verb in _SHARES:
        return Findings(claims=(Claim(EGRESS, target=target, evidence=target),))
    if verb in _COPIES:
        unknown = any(text is None for text in texts)
        return _copy(verb, ends, schemes, deletes, unknown)
    return Findings(claims=(Claim(MUTATION, target=target, evidence=target),)) if verb else None


def _copy(verb: str, ends: "list[str]", schemes: tuple[str, ...], deletes: bool, unknown: bool) -> Findings:
    uses: list[Use] = []
    claims: list[Claim] = []
    # what follows the other end may be the value of an option
    behind = [text for text in ends if text.startswith(schemes)] if ends and not ends[0].startswith(schemes) else []
    sources, last = ends[:-1], behind[-1] if behind else ends[-1] if ends else "-"
    if last.startswith(schemes) or unknown:
        claims.append(Claim(EGRESS, target=_bucket(last), evidence=last))
        uses += [Use(READ, (literal(text),)) for text in ends if not text.startswith(schemes)]
    else:
        claims.append(Claim(REMOTE_READ, target=_bucket(sources[0] if sources else "?"), evidence=last))
        uses += [Use(WRITE, (literal(text),)) for text in ends[1:] or [last]]
    if verb == "mv":
        uses += [Use(REMOVE, (literal(text),)) for text in sources if not text.startswith(schemes)]
        claims += [Claim(DESTRUCTIVE, target=text, evidence=text) for text in sources if text.startswith(schemes)]
    if deletes:
        if last.startswith(schemes):
            claims.append(Claim(DESTRUCTIVE, target=last, evidence=last))
        else:
            uses.append(Use(REMOVE, (literal(last),)))
    return Findings(tuple(uses), tuple(claims))


def _bucket(text: str) -> str:
    return text.partition("://")[2].partition("/")[0] or text
