"""Tools of a JavaScript project that run its configuration and plug-ins: whatever they are asked, they are code of the project.

Their options differ, so that no option is looked at: a word that leads out of the project could be code that is loaded or a file that is written, unless
it stands behind an option for what comes out; a word that is no plain name, path or pattern is not understood.
"""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog.vocabulary import CONFIG, READ, URL, WRITE
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# the first program of an entry -> kind of project code
_KINDS = {"jscpd": "lint", "tape": "test", "typedoc": "build"}
_SERVING = frozenset(
    ("dev", "serve", "server", "start", "preview", "deploy", "publish", "release", "run", "watch", "--watch", "-w", "--serve")
)
_OUTPUT = frozenset(("-o", "--output", "--out", "--outdir", "--out-dir", "--outDir", "--outfile", "--out-file", "--outFile", "--dist"))
_SPECIAL = frozenset(" \t\n;|&<>()`$\\'\"")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Project code of the kind of the tool; what the words reach besides."""
    del code
    name = reading.path[0]
    texts = [word_text(field) for field in reading.words[1:]]
    if texts in (["--help"], ["-h"], ["--version"], ["-v"], ["-V"], ["help"]):
        return Findings(harmless=True)
    kind = _KINDS[name]
    more = kind == "build" and any(text in _SERVING for text in texts)
    claims = [Claim(cap.PROJECT_CODE, reading.written[0], kind="" if more else kind, evidence=reading.written[0])]
    uses: list[Use] = []
    before = ""
    for field in reading.words[1:]:
        start = known_start(field)
        option, equals, _ = start.partition("=")
        value = cut(field, len(option) + 1) if equals and start[:1] == "-" else field
        _reached(value, (option if equals else before) in _OUTPUT, uses, claims)
        before = start
    return Findings(tuple(uses), tuple(claims))


def _reached(field: "Field", comes_out: bool, uses: list[Use], claims: list[Claim]) -> None:
    start = known_start(field)
    text = word_text(field)
    if "://" in start:
        uses.append(Use(URL, (field,)))
        claims.append(Claim(cap.EGRESS, evidence=start))
    elif text is None or not _SPECIAL.isdisjoint(text):
        claims.append(Claim(cap.UNKNOWN, evidence=start))
    elif comes_out:
        uses.append(Use(WRITE, (field,)))
    elif start[:1] in ("/", "~") or ".." in start.split("/"):
        uses += [Use(WRITE, (field,)), Use(CONFIG, (field,))]
    elif start[:1] not in ("-", ""):
        uses.append(Use(READ, (field,)))
