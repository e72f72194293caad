"""curl: where a connection really goes, whatever the URL says (--connect-to, --resolve, --unix-socket).

A URL whose host is sent to the own machine by one of these reaches nothing else; one that none of them matches reaches what it names.
"""

from capfence_sh.analysers import Use
from capfence_sh.catalog.vocabulary import HOST, URL
from capfence_sh.hosts import LOOPBACK, UNKNOWN_HOST, normal, of_url, split_scheme
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_PORTS = {"http": "80", "https": "443", "ws": "80", "wss": "443", "ftp": "21", "": "80"}
# options under which the name of the URL still matters: it is handed to a proxy
_ELSEWHERE = ("--proxy", "--preproxy", "--socks4", "--socks4a", "--socks5", "--socks5-hostname", "--location-trusted")


def others(reading: "Reading") -> list[Use]:
    """The hosts that --connect-to HOST1:PORT1:HOST2:PORT2 and --resolve [+]HOST:PORT:ADDR[,ADDR] put in place of others."""
    uses: list[Use] = []
    for value in reading.values("--connect-to"):
        text = word_text(value)
        parts = _colons(text) if text is not None else []
        target = parts[2] if len(parts) > 2 else ""
        if text is None or target:
            uses.append(Use(HOST, (literal(target or UNKNOWN_HOST),)))
    for value in reading.values("--resolve"):
        text = word_text(value)
        parts = (text or "").split(":", 2)
        addresses = parts[2].split(",") if len(parts) > 2 else [UNKNOWN_HOST]
        if text is None or not text.startswith("-"):
            uses += [Use(HOST, (literal(address.strip("[]")),)) for address in addresses]
    return uses


def at_home(reading: "Reading") -> "tuple[Use, ...] | None":
    """The uses of the table without the URLs that the own machine answers; None when there is no such URL."""
    if reading.has(*_ELSEWHERE) or not reading.has("--resolve", "--connect-to", "--unix-socket", "--abstract-unix-socket"):
        return None
    kept = tuple(use for use in reading.uses if use.role != URL or not all(_answered(field, reading) for field in use.fields))
    return None if len(kept) == len(reading.uses) else (*kept, Use(HOST, (literal(LOOPBACK),)))


def _answered(field: "Field", reading: "Reading") -> bool:
    text = word_text(field)
    if text is None or any(mark in text for mark in "{}[]\\@") or field.glob:
        return False
    if reading.has("--unix-socket", "--abstract-unix-socket"):
        return split_scheme(text)[0] in ("", "http", "https")
    scheme, rest = split_scheme(text)
    port = _PORTS.get(scheme, UNKNOWN_HOST)
    authority = rest.partition("/")[0].partition("?")[0].partition("#")[0]
    if ":" in authority:
        port = authority.rpartition(":")[2]
    return _sent_home(of_url(text), port, reading)


def _sent_home(host: str, port: str, reading: "Reading") -> bool:
    """Whether every rule about this host and port, and one at least, names the own machine."""
    targets: list[str] = []
    for value in reading.values("--connect-to"):
        parts = _colons(word_text(value) or "")
        if len(parts) != 4 or (parts[0] and normal(parts[0]) != host) or (parts[1] and parts[1] != port):
            continue
        targets.append(normal(parts[2]))
    for value in reading.values("--resolve"):
        parts = (word_text(value) or "").removeprefix("+").split(":", 2)
        if len(parts) == 3 and normal(parts[0]) == host and parts[1] == port:
            targets += [normal(address) for address in parts[2].split(",")]
    return bool(targets) and all(target == LOOPBACK for target in targets)


def _colons(text: str) -> list[str]:
    """Split at colons outside of brackets."""
    parts, depth = [""], 0
    for character in text:
        depth += {"[": 1, "]": -1}.get(character, 0)
        if character == ":" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts
