"""cloud-init query: what an instance was started with holds passwords and keys; names and places do not."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.reading import known_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_KEPT = ("userdata", "vendordata", "ds", "merged_cfg", "merged_system_cfg", "combined_cloud_config")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A credential read for each variable, or format, that names what is kept from others (cloud-init(1), instance-data-sensitive.json)."""
    del code
    asked = [known_start(field) for _, field, _ in reading.operands]
    asked += [part.strip() for field in reading.values("-f", "--format") for part in known_start(field).split("{{")]
    found = next((text for text in asked if text.startswith(_KEPT)), "")
    return Findings(claims=(Claim(SECRET_READ, evidence=found),)) if found else NOTHING
