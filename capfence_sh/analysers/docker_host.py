"""docker -H and --context: another machine's engine; one reached by a login or a context is a configured remote system, any other is not."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Quiet, Use
from capfence_sh.capabilities import EGRESS, REMOTE_READ
from capfence_sh.catalog.vocabulary import PROGRAM
from capfence_sh.hosts import of_url
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

QUIET = dict.fromkeys(("docker", "podman", "nerdctl"), Quiet("--host", "--url", "--context", "--connection", "--storage-opt"))
_LOCAL = ("unix://", "npipe://", "fd://", "/")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_read or egress for an engine that is not the local one; what the verb does is claimed by the verb."""
    del code
    claims: list[Claim] = []
    uses: list[Use] = []
    own = reading.specs[0].options
    for given in reading.given:
        if given.option not in own or not given.values:
            continue
        text = word_text(given.values[0])
        name = given.option.names[-1]
        if name in ("--host", "--url", "--addr", "--runtime-endpoint", "--image-endpoint") and (
            text is None or not text.startswith(_LOCAL)
        ):
            known = text is not None and text.startswith("ssh://")
            claims.append(Claim(REMOTE_READ if known else EGRESS, target=of_url(text or "?") or "?", evidence=text or name))
        elif name in ("--context", "--connection") and text != "default":
            claims.append(Claim(REMOTE_READ, target=text or "?", evidence=text or name))
        elif name == "--storage-opt" and "mount_program=" in (text or "mount_program="):
            uses.append(Use(PROGRAM, (literal((text or "?").rpartition("=")[2]),)))
    return Findings(tuple(uses), tuple(claims)) if claims or uses else NOTHING
