"""Programs that carry others inside: `k3s kubectl get nodes` is `kubectl get nodes`."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


# plug-ins whose program is called otherwise
_NAMES = {"ctx": "kubectx"}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The subcommand and the words behind it, as a command of their own."""
    del code
    at = next(number for number, field in enumerate(reading.words) if number and word_text(field) == reading.written[1])
    name = _NAMES.get(reading.written[1])
    words = (literal(name), *reading.words[at + 1 :]) if name else reading.words[at:]
    return Findings((Use(COMMAND, words),))
