"""vtysh: commands of a routing daemon; those that show are told from the others."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import MUTATION
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_SHOWS = ("show ", "do show ", "terminal length ")
_CONFIGURATION = ("run", "startup")  # with passwords


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.mutation for a command that is not known to show only."""
    del code
    for field in reading.values("-c", "--command", "-e", "--execute"):
        text = word_text(field)
        if (
            text is None
            or "\n" in text
            or "|" in text
            or not (text + " ").startswith(_SHOWS)
            or text.partition("show ")[2].startswith(_CONFIGURATION)
        ):
            return Findings(claims=(Claim(MUTATION, evidence=text or "-c"),))
    return NOTHING
