"""rclone: a remote may be spelled out with its settings (`:sftp,host=h,ssh="cmd":path`): hosts, commands and folders of this host."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DYNAMIC_COMMAND, EGRESS, OPAQUE
from capfence_sh.catalog.vocabulary import READ
from capfence_sh.hosts import LOOPBACK, UNKNOWN_HOST, of_url
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_COMMANDS = ("ssh", "server_command", "bearer_token_command", "metadata_mapper")
_HOSTS = ("host", "url", "endpoint", "auth", "auth_url", "token_url", "http_proxy", "socks_proxy")
_FOLDERS = ("remote", "upstreams")
_EVERYBODY = ("0.0.0.0", ":", "[::]")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque for a remote that names a command, shell.egress for one that names a host, reads of local folders behind an alias."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = []
    for text in reading.texts():
        if text and text[:1] == ":":
            _spelled_out(text, uses, claims)
    if reading.path[-1] == "link":
        addresses = [word_text(value) or ":" for value in reading.values("--addr")]
        claims += [Claim(EGRESS, UNKNOWN_HOST, evidence=text) for text in addresses if text.startswith(_EVERYBODY)]
    return Findings(tuple(uses), tuple(claims))


def _spelled_out(text: str, uses: list[Use], claims: list[Claim]) -> None:
    settings, path = _settings(text[1:])
    for name, value in settings:
        if name in _COMMANDS:
            claims.append(Claim(OPAQUE, kind=DYNAMIC_COMMAND, evidence=text))
        elif name in _HOSTS and of_url(value) != LOOPBACK:
            claims.append(Claim(EGRESS, of_url(value) or UNKNOWN_HOST, evidence=text))
        elif name in _FOLDERS:
            folders = [part.rpartition("=")[2] for part in value.split(" ")]
            uses += [Use(READ, (literal(f"{folder}/{path.rpartition('/')[2]}" if path else folder),)) for folder in folders]
            uses += [Use(READ, (literal(folder),)) for folder in folders if path]


def _settings(text: str) -> tuple[list[tuple[str, str]], str]:
    """(NAME, VALUE) of `BACKEND,NAME=VALUE,NAME="VALUE":PATH`, and the path."""
    parts: list[str] = [""]
    quote = ""
    for at, letter in enumerate(text):
        if quote:
            quote = "" if letter == quote else quote
            parts[-1] += letter if quote else ""
        elif letter in "\"'":
            quote = letter
        elif letter == ",":
            parts.append("")
        elif letter == ":" and not text.startswith("//", at + 1):
            return [_pair(part) for part in parts[1:]], text[at + 1 :]
        else:
            parts[-1] += letter
    return [_pair(part) for part in parts[1:]], ""


def _pair(part: str) -> tuple[str, str]:
    name, _, value = part.partition("=")
    return name, value
