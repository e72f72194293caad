"""rclone: a remote may be spelled out with its settings (`:sftp,host=h,ssh="cmd":path`), and some of those are commands."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.capabilities import DYNAMIC_COMMAND, OPAQUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_COMMANDS = (",ssh=", ",server_command=", ",bearer_token_command=", ",metadata_mapper=")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque for a remote that names a command."""
    del code
    found = [text for text in reading.texts() if text and any(mark in text for mark in _COMMANDS)]
    return Findings(claims=tuple(Claim(OPAQUE, kind=DYNAMIC_COMMAND, evidence=text) for text in found))
