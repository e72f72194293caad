"""Hosts that Python code connects to: calls of urllib, http.client, requests, socket and their kin -> egress and what is sent."""

from capfence_sh.analysers import Claim
from capfence_sh.analysers import python_libraries as libraries
from capfence_sh.analysers import python_names as known
from capfence_sh.analysers.python_finding import Finding
from capfence_sh.analysers.python_scope import Node
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, MUTATION
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.hosts import of_url
from capfence_sh.words import Literal


def connect(found: Finding, dotted: str, node: Node) -> None:
    """A call that talks to a host; dotted: what is called, its verb last."""
    verb = dotted.rpartition(".")[2]
    arguments = node.nodes("args")
    first = arguments[1:2] if verb == "request" else arguments[:1]
    first = first or [each.node("value") for each in node.nodes("keywords") if each.text("arg") in ("url", "host", "base_url")]
    if dotted == "urllib.request.urlopen" and first and _requested(found, first[0]):
        return  # where the request was made it says where it goes
    given = found.values(first[0]) if first and host(found, first) == "?" else []
    hosts = _hosts(found, first[0]) if first and not given and host(found, first) == "?" else []
    for each in [] if hosts else given or first[:1] or [node]:
        found.claims.append(Claim(EGRESS, target=host(found, [each] if first else []), evidence=dotted))
    found.claims += [Claim(EGRESS, target=each, evidence=dotted) for each in hosts]
    if any(each.text("arg") in ("proxies", "proxy", "mounts", "hooks", "transport") for each in node.nodes("keywords")):
        found.claims.append(Claim(EGRESS, target="?", evidence=dotted))
    sends = any(each.text("arg") in ("data", "json", "files", "body") for each in node.nodes("keywords"))
    if verb == "delete":
        found.claims.append(Claim(DESTRUCTIVE, target=host(found, first), evidence=dotted))
    elif verb in ("post", "put", "patch") or sends:
        found.claims.append(Claim(MUTATION, target=host(found, first), evidence=dotted))
    if verb == "urlretrieve":
        found.paths(WRITE, arguments[1:2], dotted)


def _requested(found: Finding, node: Node) -> bool:
    """Whether it is a request of urllib that was made here and that nobody sends elsewhere."""
    redirected = any(name in found.bound().bindings for name in (".full_url", ".host", ".type", ".selector"))
    return found.scope.made_by(node) == "urllib.request.Request" and not redirected


def _hosts(found: Finding, node: Node) -> list[str]:
    """The hosts of all URLs that an expression may be; none when one of them is not known."""
    fields = found.bound().fields(node)
    texts = [field.text for field in fields if isinstance(field, Literal)]
    plain = len(texts) == len(fields) and all("/" in text.partition("://")[2].partition("*")[0] or "*" not in text for text in texts)
    hosts = [of_url(text) or "?" for text in texts]
    return list(dict.fromkeys(hosts)) if plain and "?" not in hosts else []


def glued(found: Finding, arguments: "list[Node]") -> bool:
    """Whether a name that is looked up is put together from what is not known: it carries that out."""
    for node in arguments:
        value = found.scope.constants.get(node.text("id")) if node.kind == "Name" else node
        own = value is not None and value.kind == "Call" and found.scope.dotted(value.node("func")) in known.OWN_NAMES
        if value is not None and value.kind in ("BinOp", "JoinedStr", "Call") and not own and found.scope.folded(value) is None:
            return True
    return False


def host(found: Finding, arguments: "list[Node]") -> str:
    """The host that the first of the arguments names, "?" when it is not known."""
    if not arguments:
        return "?"
    first = arguments[0]
    if first.kind in ("Tuple", "List") and first.nodes("elts"):
        first = first.nodes("elts")[0]
    text = found.scope.folded(first)
    text = text or libraries.begins(found.scope, first)
    settings = [word.partition("=")[2] for word in (text or "").split() if word.startswith("host=")]
    if settings and "://" not in (text or ""):  # dbname=app host=localhost
        return settings[-1] if settings[-1][:1] != "/" else "localhost"
    return of_url(text) or "?" if text else "?"
