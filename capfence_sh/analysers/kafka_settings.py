"""Settings of clients of Kafka that load libraries."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import CONFIG
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LOADS = ("plugin.library.paths=", "sasl.kerberos.kinit.cmd=", "ssl.engine.location=")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The libraries and programs that -X NAME=VALUE names."""
    del code
    texts = [word_text(value) or "?" for value in reading.values("-X")]
    named = [text.partition("=")[2] for text in texts if text.startswith(_LOADS)]
    return Findings(uses=tuple(Use(CONFIG, (literal(text),)) for text in named))
