"""apt -o KEY=VALUE: some settings are command lines that a shell runs before or after (apt.conf(5))."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import SHELL
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_RUN = ("invoke", "pre-install-pkgs", "install-pkgs")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The commands of hooks that are set on the line."""
    del code
    texts = [word_text(value) or "" for value in reading.values("-o", "--option")]
    hooks = [text.partition("=")[2].strip("\"' ") for text in texts if any(mark in text.partition("=")[0].lower() for mark in _RUN)]
    return Findings(tuple(Use(SHELL, (literal(hook),)) for hook in hooks if hook)) if hooks else NOTHING
