"""lynx, w3m, links: a word without a scheme is a file when there is one of that name, else a host."""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import URL
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# endings of pages that are no top-level domains
_PAGES = (".html", ".htm", ".xhtml", ".txt", ".xml")
_DUMPS = ("-dump", "-dump_head", "-dump_source", "-dump_both", "-source")
# options that name another place to begin with
_BEGINS = ("-homepage", "-index", "-session", "-sessionin", "-bookmark")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Pages of the own machine as paths; what is dumped from standard input reaches nothing."""
    del code
    kept = [use for use in reading.uses if use.role != URL]
    words = [field for use in reading.uses if use.role == URL for field in use.fields]
    if not words and reading.has(*_DUMPS) and not reading.has(*_BEGINS):
        return Findings((Use(URL, (literal("file:"),)),))
    pages = [_is_page(word_text(field) or "") for field in words]
    if not any(pages):
        return NOTHING
    uses = [Use(URL, (literal("./" + (word_text(field) or "")) if page else field,)) for field, page in zip(words, pages)]
    return Findings((*kept, *uses), replaces=True)


def _is_page(text: str) -> bool:
    first = text.partition("/")[0]
    named = text.lower().endswith(_PAGES) and ":" not in text and "@" not in text
    return named and not text.startswith(("/", "~", ".")) and (first == text or "." not in first) and "?" not in text
