"""rpm: whether a package file is installed, and what macros in an expression run (rpm-macros)."""

from capfence_sh import hosts
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS, MUTATION, REMOTE_CODE
from capfence_sh.catalog.vocabulary import CODE, READ, SHELL
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_QUERIES = ("rpmquery", "rpmverify", "rpmkeys", "rpmspec", "rpmdb")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """-i installs unless -q or -V make it ask; %(COMMAND) is run by a shell and %{lua:CODE} by Lua."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = []
    if reading.has("-i") and not reading.has("-q", "-V") and reading.written[0] not in _QUERIES:
        uses += [Use(READ, (field,)) for _, field, _ in reading.operands]
        claims += [Claim(REMOTE_CODE, evidence="-i"), Claim(MUTATION, evidence="-i")]
    else:
        claims += [
            Claim(EGRESS, hosts.of_url(text) or "?", evidence=text) for text in reading.texts() if text is not None and "://" in text
        ]
    for value in reading.values("-E", "-D"):
        uses += _expanded(word_text(value) or "")
    return Findings(tuple(uses), tuple(claims))


def _expanded(text: str) -> list[Use]:
    uses: list[Use] = []
    for opening, closing, role in (("%(", ")", SHELL), ("%{lua:", "}", CODE)):
        if opening in text:
            inner = text.partition(opening)[2].rpartition(closing)[0]
            uses.append(Use(role, (literal(inner),), "lua" if role == CODE else ""))
    return uses
