"""grub-editenv: [FILE] COMMAND [NAME=VALUE]...; `list` shows what the file holds, everything else changes what the host boots."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import ROOT_ACCESS
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A read for `list`; a write and shell.root_access for any other command.  Without a file, or with "-", the one of the boot loader is meant."""
    del code
    words = [field for _, field, _ in reading.operands]
    verb = words[1:2] or words[:1]
    if verb and word_text(verb[0]) == "list":
        return Findings((Use(READ, tuple(words[:1])),)) if len(words) > 1 else Findings()
    return Findings((Use(WRITE, tuple(words[:1])),) if len(words) > 1 else (), (Claim(ROOT_ACCESS, evidence=reading.path[0]),))
