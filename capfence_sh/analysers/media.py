"""ffmpeg, ImageMagick and players: addresses they reach, files they read, the last word they write, and coders that run code."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS, EVALUATED_DATA, OPAQUE
from capfence_sh.catalog.vocabulary import READ, SCRIPT, SHELL, WRITE
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
# options in front of a file that is written, and parameters of filters and muxers that name one
_WRITES_NEXT = ("-vstats_file", "-passlogfile", "-hls_segment_filename", "-dump_attachment", "-write", "-path", "-progress", "-sdp_file")
_FILE_PARAMETERS = (":file=", ":filename=", "stats_file=", "result=", "=file=")
_FILTERS = ("-vf", "-af", "-filter", "-filter_complex", "-lavfi", "-bsf", "-x264-params", "-x264opts")
_READ_PARAMETERS = ("textfile=", "movie=", "amovie=", "subtitles=", "ass=", "lut3d=", "fontfile=")
# of players: code that they load
_SCRIPTS = ("--script=", "--scripts=", "--scripts-append=", "-script=")
_PLAYERS_WRITE = ("--log-file=", "--stream-record=", "--stream-dump=", "--dump-stats=", "--record-file=", "--logfile=", "--o=")
# of GStreamer: elements that reach the network
_NETWORK = (
    *("tcpclientsink", "tcpclientsrc", "tcpserversink", "udpsink", "udpsrc", "multiudpsink", "dynudpsink", "rtmpsink", "rtmp2sink"),
    *("souphttpsrc", "souphttpclientsink", "curlhttpsink", "srtsink", "whipsink", "giosink", "shout2send", "rtspclientsink", "webrtcbin"),
)
_HARMLESS = ("-version", "--version", "-h", "--help", "-formats", "-codecs", "-list", "-L", "-protocols")

_ASKED_ANYWHERE = ("ffmpeg", "ffprobe", "ffplay", "avconv")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses and claims of every word."""
    del code
    fields = [field for _, field, _ in reading.operands]
    texts = [word_text(field) for field in fields]
    asked = texts if reading.written[0] in _ASKED_ANYWHERE and "-i" not in texts else texts[:1]  # else it may be a flag or a value
    if any(text in _HARMLESS for text in asked) and not any(known_start(field).startswith((*_RUNS, "|")) for field in fields):
        return Findings(harmless=True)
    uses: list[Use] = []
    claims: list[Claim] = []
    for field in (*fields, *reading.values("-i", "-f")):
        text = known_start(field)
        name = next((text[len(mark) :] for mark in _NAMES if text.startswith(mark)), "")
        if text.startswith(_SCRIPTS):
            uses.append(Use(SCRIPT, (literal(text.partition("=")[2]),), "foreign"))
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
    uses += _written(fields, reading.written[0])
    uses += [Use(WRITE, (literal(text.partition("=")[2]),)) for text in map(known_start, fields) if text.startswith(_PLAYERS_WRITE)]
    claims += _elements(fields) if reading.written[0].startswith("gst-launch") else []
    uses += [Use(SHELL, (literal(text.rpartition("exec=")[2]),)) for text in map(known_start, fields) if _runs_after(text)]
    claims += [Claim(OPAQUE, kind=EVALUATED_DATA, evidence="-script") for field in fields if word_text(field) == "-script"]
    last = known_start(fields[-1]) if fields else ""
    if len(fields) > 1 and reading.written[0] not in _ONLY_READS and last[:1] != "-" and "://" not in last:
        uses.append(Use(WRITE, (fields[-1],)))
        coder, colon, path = last.partition(":")
        uses += [Use(WRITE, (literal(path),))] if colon and coder.isalnum() and path else []
    return Findings(tuple(uses), tuple(claims))


def _written(fields: "list[Field]", program: str) -> list[Use]:
    """The files that options, filters and the tee muxer name; mogrify changes every one it is given."""
    uses: list[Use] = []
    texts = [known_start(field) for field in fields]
    for text, field, before in zip(texts, fields, ["", *texts]):
        option = before.partition(":")[0]
        if option in _WRITES_NEXT and "://" not in text:
            uses.append(Use(WRITE, (field,)))
        elif option in _FILTERS:
            for role, marks in ((WRITE, _FILE_PARAMETERS), (READ, _READ_PARAMETERS)):
                uses += [Use(role, (literal(_parameter(text, mark)),)) for mark in marks if mark in text]
        elif text[:1] == "[" or "|[" in text:
            uses += [Use(WRITE, (literal(part.rpartition("]")[2]),)) for part in text.split("|")]
        elif program == "mogrify" and text[:1] not in ("-", "+") and ("/" in text or "." in text):
            uses.append(Use(WRITE, (field,)))
    return uses


def _parameter(text: str, mark: str) -> str:
    """The value behind `mark` in the description of a filter."""
    value = text.partition(mark)[2]
    end = min([at for at in map(value.find, ":,;[") if at >= 0], default=len(value))
    return value[:end].strip("'")


def _runs_after(text: str) -> bool:
    """What yt-dlp runs for a player when a video was fetched (mpv(1), --ytdl-raw-options)."""
    return text.startswith(("--ytdl-raw-options", "-ytdl-raw-options")) and "exec=" in text


def _elements(fields: "list[Field]") -> list[Claim]:
    """Egress of a GStreamer pipeline: elements whose names say that they send or fetch (gst-inspect-1.0), to their host or address."""
    claims: list[Claim] = []
    for word in [word for field in fields for word in known_start(field).split()]:
        if word.endswith(_NETWORK) or word.startswith(("host=", "clients=", "ip=", "location=rtsp", "signaling")):
            host = word.partition("=")[2].partition(":")[0] if word.startswith(("host=", "clients=")) else UNKNOWN_HOST
            claims.append(Claim(EGRESS, host, evidence=word))
    hosts = [claim for claim in claims if claim.target != UNKNOWN_HOST]
    return hosts or claims
