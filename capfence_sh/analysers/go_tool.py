"""go tool pprof, trace, compile and the like: profiles of other hosts, servers that other hosts reach, files that are written."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS, MUTATION, PROJECT_CODE
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.hosts import of_url
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# those of the distribution (`go tool`); any other is one that go.mod names
_TOOLS = frozenset(
    (
        *("addr2line", "api", "asm", "buildid", "cgo", "compile", "covdata", "cover", "dist", "distpack", "doc", "fix", "link", "nm"),
        *("objdump", "pack", "pprof", "preprofile", "test2json", "trace", "vet"),
    )
)
_LINTERS = ("lint", "staticcheck", "vet", "fmt", "imports")
_LOCAL = ("localhost:", "127.0.0.1:", "[::1]:")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the words behind the name of the tool say."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = []
    name = (word_text(reading.operands[0][1]) or "?") if reading.operands else "vet"
    if name not in _TOOLS:
        claims.append(Claim(PROJECT_CODE, kind="lint" if name.endswith(_LINTERS) else "", evidence=name))
    words = [word_text(field) or "?" for _, field, _ in reading.operands[1:]]
    for word, following in zip(words, [*words[1:], ""]):
        name, equals, value = word.lstrip("-").partition("=")
        value = value if equals else following
        if "://" in word:
            claims.append(Claim(EGRESS, of_url(word) or "?", evidence=word))
        elif word[:1] == "-" and name == "http" and value and not value.startswith(_LOCAL):
            claims.append(Claim(MUTATION, evidence=word))
        elif word[:1] == "-" and name in ("o", "output", "cpuprofile", "memprofile", "traceprofile") and value:
            uses.append(Use(WRITE, (literal(value),)))
    return Findings(tuple(uses), tuple(claims))
