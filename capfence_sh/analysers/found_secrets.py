"""Scanners of secrets: what they found is shown or reported, unless it is blacked out."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import SECRET_READ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.secret_read for findings in full: `--redact` without a number leaves nothing of them."""
    del code
    shows = reading.has("-v", "--verbose", "-r", "--report-path")
    whole = any(not given.values for given in reading.given if "--redact" in given.option.names)
    return Findings(claims=(Claim(SECRET_READ, evidence=" ".join(reading.path)),)) if shows and not whole else NOTHING
