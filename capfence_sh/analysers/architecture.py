"""setarch: an architecture that may be left out, options, then the command (setarch(8))."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# setarch --list
_KNOWN = frozenset(
    (
        *("uname26", "linux32", "linux64", "i386", "i486", "i586", "i686", "athlon", "x86_64", "arm", "armv6l", "armv7l", "armv8l", "armh"),
        *("aarch64", "ia64", "parisc", "parisc64", "s390", "s390x", "ppc", "ppc32", "ppc64", "ppc64le", "ppcle", "sparc", "sparc32"),
        *("sparc32bash", "sparc64", "mips", "mips32", "mips64", "alpha", "alphaev5", "alphaev56", "alphaev6", "alphaev67", "loongarch64"),
        *("riscv32", "riscv64", "sh", "sh64", "e2k"),
    )
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The command behind the architecture and the options."""
    del code
    words = [field for _, field, _ in reading.operands]
    if len(words) > 1 and (isinstance(words[0], Dynamic) or word_text(words[0]) in _KNOWN):  # $(uname -m)
        words = words[1:]
        while words and known_start(words[0])[:1] == "-":
            words = words[1:]
    return Findings((Use(COMMAND, tuple(words)),)) if words else NOTHING
