"""httpie and xh: `[METHOD] URL [ITEM ...]`, where items carry data and files."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DESTRUCTIVE, MUTATION
from capfence_sh.catalog.vocabulary import READ, TEXT, URL
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_SEPARATORS = (":=@", "=@", ":@", "==@", ":=", "==", "@", "=", ":")  # longest first at one position
_WITH_FILE = frozenset((":=@", "=@", ":@", "==@", "@"))
_SAFE_METHODS = frozenset(("GET", "HEAD", "OPTIONS"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The URL, the files that items send, and whether the request changes something."""
    del code
    fields = [field for _, field, _ in reading.operands]
    method = word_text(fields[0]) if fields else None
    explicit = method if method is not None and method.isalpha() and method.isupper() and len(fields) > 1 else ""
    rest = fields[1:] if explicit else fields
    uses: list[Use] = [Use(URL, (_full(rest[0]),))] if rest else []
    body = reading.has("--raw")
    for field in rest[1:]:
        separator, value = _item(word_text(field) or "")
        body = body or separator not in (":", "==", ":@", "==@")
        uses.append(Use(READ if separator in _WITH_FILE else TEXT, (literal(value),)))
    claims: tuple[Claim, ...] = ()
    if explicit == "DELETE":
        claims = (Claim(DESTRUCTIVE),)
    elif (body and not explicit) or (explicit and explicit not in _SAFE_METHODS):
        claims = (Claim(MUTATION),)
    return Findings(uses=(*reading.option_uses(), *uses), claims=claims, replaces=True)


def _full(field: "Field") -> "Field":
    """`:8080/x` and `/x` are the own host."""
    text = word_text(field)
    return literal("localhost" + text) if text is not None and text[:1] in (":", "/") else field


def _item(text: str) -> tuple[str, str]:
    """(separator, value) of `name SEPARATOR value`: the first separator that occurs, the longest where several begin."""
    for position in range(len(text)):
        for separator in _SEPARATORS:
            if text.startswith(separator, position):
                return separator, text[position + len(separator) :].partition(";")[0]
    return "", text
