"""ffmpeg, ImageMagick and players: addresses they reach, files they read, the last word they write, and coders that run code."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS, EVALUATED_DATA, OPAQUE
from capfence_sh.catalog.vocabulary import READ, SHELL, WRITE
from capfence_sh.hosts import UNKNOWN_HOST, of_url
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import cut, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_ONLY_READS = ("ffprobe", "ffplay", "mpv", "mplayer", "vlc", "cvlc", "identify")
# coders and protocols of ImageMagick and ffmpeg that run scripts or programs, and those that name a file
_RUNS = ("msl:", "ephemeral:", "mvg:", "ps:", "eps:", "pdf:", "vid:", "subfile", "concat:", "crypto:", "lavfi")
_NAMES = ("text:", "caption:@", "label:@", "file:", "rgb:", "gray:", "txt:", "info:")
_HARMLESS = ("-version", "--version", "-h", "--help", "-formats", "-codecs", "-list", "-L", "-protocols")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses and claims of every word."""
    del code
    fields = [field for _, field, _ in reading.operands]
    if any(word_text(field) in _HARMLESS for field in fields) and not any(known_start(field).startswith((*_RUNS, "|")) for field in fields):
        return Findings(harmless=True)
    uses: list[Use] = []
    claims: list[Claim] = []
    for field in (*fields, *reading.values("-i", "-f")):
        text = known_start(field)
        name = next((text[len(mark) :] for mark in _NAMES if text.startswith(mark)), "")
        if "://" in text and not text.startswith("file://"):
            start = text.rfind("dst=") + 4 if "dst=" in text else 0
            claims.append(Claim(EGRESS, of_url(text[start:]) or UNKNOWN_HOST, evidence=text))
        elif "dst=" in text or "--sout" in text:
            claims.append(Claim(EGRESS, UNKNOWN_HOST, evidence=text))
        elif text[:1] == "|":
            uses.append(Use(SHELL, (cut(field, 1),)))
        elif text.startswith(_RUNS):
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text))
        elif name or text[:1] != "-":
            uses.append(Use(READ, (literal(name.removeprefix("//")) if name else field,)))
    last = known_start(fields[-1]) if fields else ""
    if len(fields) > 1 and reading.written[0] not in _ONLY_READS and last[:1] != "-" and "://" not in last:
        uses.append(Use(WRITE, (fields[-1],)))
    return Findings(tuple(uses), tuple(claims))
