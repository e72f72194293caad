"""Hosts that a JavaScript program asks for by options: http.get({ host: "localhost", port: 80 })."""

from capfence_sh.analysers.tokens import CONSTANT, MARK, WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.tokens import Token

# options of a request that say nothing about which machine answers
_PLAIN = frozenset(("port", "path", "timeout", "headers", "family", "protocol", "localAddress", "rejectUnauthorized", "servername"))
_READING = ("GET", "HEAD", "OPTIONS")


def asked(found: "list[Token]") -> list[str]:
    """The hosts of all requests of the program; none when one of them is told otherwise than by a plain object with a fixed host."""
    hosts: list[str] = []
    for at, token in enumerate(found):
        called = token.kind == WORD and token.text in ("get", "request") and at and found[at - 1].is_mark(".")
        if called and at + 1 < len(found) and found[at + 1].is_mark("("):
            host = _host(found, at + 2)
            if not host:
                return []
            hosts.append(host)
    return hosts


def _host(found: "list[Token]", at: int) -> str:
    """The host of the object that begins at `at`; "" when it holds anything but known keys with one value each."""
    if at >= len(found) or not found[at].is_mark("{"):
        return ""
    hosts: list[str] = []
    at += 1
    while at + 2 < len(found) and not found[at].is_mark("}"):
        key, colon, value = found[at : at + 3]
        if key.kind not in (WORD, CONSTANT) or not colon.is_mark(":"):
            return ""
        if key.text in ("host", "hostname") and value.kind == CONSTANT:
            hosts.append(value.text)
        elif (key.text != "method" or value.text not in _READING) and key.text not in _PLAIN:
            return ""
        at = _behind(found, at + 2)
        at += 1 if at < len(found) and found[at].is_mark(",") else 0
    return hosts[0] if len(hosts) == 1 else ""


def _behind(found: "list[Token]", at: int) -> int:
    """Where the value ends that begins at `at`."""
    depth = 0
    while at < len(found):
        text = found[at].text if found[at].kind == MARK else ""
        if depth == 0 and text in (",", "}"):
            return at
        depth += {"{": 1, "(": 1, "[": 1, "}": -1, ")": -1, "]": -1}.get(text, 0)
        at += 1
    return at
