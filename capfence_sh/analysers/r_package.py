"""R CMD check and R CMD build: they run code of the packages that they are given, and of nothing else (R CMD --help)."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Code of the project where the packages lie in it; which runs elsewhere is not known."""
    kind = "check" if reading.path[-1] == "check" else "build"
    names = [word_text(field) for _, field, _ in reading.operands]
    inside = all(name is not None and name[:1] not in ("/", "~") and ".." not in name.split("/") for name in names)
    if inside:
        return Findings(claims=(Claim(cap.PROJECT_CODE, kind=kind, evidence=" ".join(reading.path)),))
    return Findings(claims=(Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence=" ".join(reading.path)),))
