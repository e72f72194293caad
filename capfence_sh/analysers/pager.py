"""less, more, most: a word that begins with + is a command for the pager."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# movement and searching; everything else can start an editor, a pipe or a shell, or write a file
_MOVES = frozenset(("", "F", "G", "g", "p", "%", "$", "e", "d"))
_SEARCHES = ("/", "?", "&")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """`+!cmd` is a shell command; a command that is not a movement or a search is opaque."""
    uses: list[Use] = []
    claims: list[Claim] = []
    for _, field, _ in reading.operands:
        text = word_text(field)
        if text is None and known_start(field)[:1] == "+":
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=known_start(field)))
        if text is None or text[:1] != "+":
            continue
        command = text.lstrip("+").lstrip("0123456789")
        if command[:1] == "!":
            uses.append(Use(v.SHELL, (literal(command[1:]),)))
        elif command not in _MOVES and command[:1] not in _SEARCHES:
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=text))
    return Findings(tuple(uses), tuple(claims))
