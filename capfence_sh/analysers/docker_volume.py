"""docker volume create: a volume that is a folder or a disk of the host."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import ROOT_ACCESS
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.root_access for `--opt device=/…`, except tmpfs and network shares."""
    del code
    texts = [word_text(field) or "device=/" for field in reading.values("-o", "--opt")]
    devices = [text for text in texts if text.startswith("device=/")]
    return Findings(claims=tuple(Claim(ROOT_ACCESS, evidence=text) for text in devices)) if devices else NOTHING
