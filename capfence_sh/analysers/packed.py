"""Compressors and converters that are told where to write: what they read reaches a file that its name does not protect.

zstd A -o B, lz4 A B, dos2unix -n A B [C D].
"""

from capfence_sh.analysers import NOTHING, Findings, Quiet, Use
from capfence_sh.catalog.vocabulary import MOVE, READ, WRITE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_TOLD = ("-o", "--output", "--output-dir-flat", "--output-dir-mirror")
QUIET = {"zstd": Quiet(*_TOLD), "brotli": Quiet("-o"), "lzip": Quiet("-o"), "dos2unix": Quiet("-n")}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Reads of the operands whose content goes elsewhere; without such an option only lz4 names its output (its second operand)."""
    del code
    packed = [field for role, field, _ in reading.operands if role in (WRITE, MOVE)]
    if reading.path[0] == "dos2unix":
        packed = packed[::2] if reading.has("-n") else []
    elif reading.path[0] == "lz4":
        packed = [] if reading.has("-m") or len(packed) < 2 else packed[:1]
    elif not any(reading.has(name) for name in _TOLD):
        packed = []
    return Findings(tuple(Use(READ, (field,)) for field in packed)) if packed else NOTHING
