"""bpftool … dump: instructions and maps are shown, or written to the file behind `file`."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A write of the word behind `file`; a word that is not known may be that one."""
    del code
    words = [field for _, field, _ in reading.operands]
    named = [at for at, word in enumerate(words[1:]) if "file".startswith(word_text(words[at]) or "f")]
    return Findings(tuple(Use(WRITE, (words[at + 1],)) for at in named))
