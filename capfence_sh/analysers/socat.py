"""socat addresses: `TYPE:PARAMETERS[,OPTIONS]`, two of them, each possibly `READ!!WRITE` (socat(1), ADDRESS SPECIFICATIONS)."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EGRESS, MUTATION, ROOT_ACCESS, UNKNOWN
from capfence_sh.catalog.vocabulary import HOST, READ, SHELL, WRITE
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_OWN = frozenset(("-", "stdio", "stdin", "stdout", "stderr", "fd", "pipe", "pty"))
_FILES = frozenset(("open", "gopen", "create", "creat", "file"))
_RUNS = frozenset(("exec", "system", "shell"))
_LOCAL = ("unix", "abstract", "local")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Hosts, files, commands and listening ports of both addresses."""
    del code
    uses: list[Use] = []
    claims: list[Claim] = []
    for _, field, _ in reading.operands:
        text = word_text(field)
        if text is None:
            claims.append(Claim(EGRESS, target="?", evidence="address"))
            continue
        for single in text.split("!!"):
            _address(single, uses, claims)
    return Findings(uses=(*reading.option_uses(), *uses), claims=tuple(claims), replaces=True)


def _address(text: str, uses: list[Use], claims: list[Claim]) -> None:
    head = text.partition(",")[0]
    links = [part.partition("=")[2] for part in text.split(",")[1:] if part.lower().startswith(("link=", "symbolic-link="))]
    uses += [Use(WRITE, (literal(path),)) for path in links]
    name, _, rest = head.partition(":")
    kind = name.lower()
    if kind in _OWN or kind.isdigit():
        return
    if kind in _RUNS:
        uses.append(Use(SHELL, (literal(text.partition(":")[2].partition(",")[0]),)))
    elif not rest and name.endswith((".sock", ".socket")) and "docker.sock" not in name:
        claims.append(Claim(MUTATION, target=name, evidence=text))
    elif kind in _FILES or (not rest and "/" in name):
        path = literal(rest or name)
        uses += [Use(READ, (path,)), Use(WRITE, (path,))]
    elif kind.startswith(_LOCAL):
        claims.append(Claim(ROOT_ACCESS if "docker.sock" in rest else MUTATION, target=rest, evidence=text))
        if "docker.sock" in rest:
            claims.append(Claim(EGRESS, target="localhost", evidence=text))
    elif "listen" in kind or "recv" in kind or kind in ("tun", "interface") or kind.startswith(("vsock", "socket")):
        claims.append(Claim(EGRESS, target="?", evidence=text))
    elif kind.startswith(("tcp", "udp", "sctp", "openssl", "ssl", "ip", "socks", "proxy", "dccp")):
        uses.append(Use(HOST, (literal(rest.partition(":")[0] if "[" not in rest else rest),)))
        claims.append(Claim(EGRESS, target=rest.partition(":")[0] if "[" not in rest else rest, evidence=text))
    else:
        claims.append(Claim(UNKNOWN, evidence=text))
