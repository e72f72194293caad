"""Calls of the Docker library for Python: a method of a client's collection is the sub-command of `docker`, and is judged as that.

In: a call and its scope.  Out: the command line; nothing where the client is not the one of the environment, or the call is not known.
"""

from capfence_sh.analysers import Use
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.python_scope import Node, Scope

_COLLECTIONS = {"containers": "container", "images": "image", "volumes": "volume", "networks": "network"}
_OF_COLLECTION = {"list": ("ls",), "get": ("inspect", "x"), "prune": ("prune", "-f")}
_OF_OBJECT = {
    **{name: (name, "x") for name in ("logs", "top", "stop", "start", "restart", "kill", "pause", "unpause")},
    "stats": ("stats", "--no-stream", "x"),
    "remove": ("rm", "x"),
    "reload": ("inspect", "x"),
}
_BEYOND = frozenset(
    ("volumes", "mounts", "privileged", "pid_mode", "network_mode", "ipc_mode", "cap_add", "devices", "security_opt", "userns_mode")
)
_OF_CLIENT = {"version": ("version",), "info": ("info",), "ping": ("version",), "df": ("system", "df"), "close": ()}


def connects(node: "Node", scope: "Scope") -> bool:
    """Whether the call makes a client of the daemon that is configured."""
    named = scope.dotted(node.node("func")) in ("docker.from_env", "docker.DockerClient", "docker.client.from_env")
    return named and not node.nodes("args") and not node.nodes("keywords")


def asked(name: str, base: "Node", node: "Node", scope: "Scope") -> "list[Use] | None":
    """The command that a method of a client, a collection or an object of one stands for; None for other objects and methods."""
    value = _value(base, scope)
    if _is_client(value, scope):
        words = _OF_CLIENT.get(name)
        return None if words is None else [_command(*words)] if words else []
    kind = _collection(value, scope)
    if kind in ("container", "image") and name in ("run", "create", "push", "pull"):
        return [_command(*_of_image(name, node, scope))]
    if kind:
        return [_command(kind, *_OF_COLLECTION[name])] if name in _OF_COLLECTION else None
    function = value.node("func") if value.kind == "Call" else value
    if value.kind == "Call" and function.kind == "Attribute" and function.text("attr") == "get":
        kind = _collection(_value(function.node("value"), scope), scope)
        return [_command(kind, *_OF_OBJECT[name])] if kind == "container" and name in _OF_OBJECT else None
    return None


def _of_image(name: str, node: "Node", scope: "Scope") -> tuple[str, ...]:
    """What is done with the image that the call names; what a container is given beside it may be anything of the host."""
    image = next((scope.folded(each) for each in node.nodes("args")), None) or "x"
    beyond = name in ("run", "create") and any(each.text("arg") in _BEYOND or not each.text("arg") for each in node.nodes("keywords"))
    return (name, *(("--privileged",) if beyond else ()), image)


def _is_client(value: "Node", scope: "Scope") -> bool:
    return value.kind == "Call" and connects(value, scope)


def _collection(value: "Node", scope: "Scope") -> str:
    client = value.kind == "Attribute" and _is_client(_value(value.node("value"), scope), scope)
    return _COLLECTIONS.get(value.text("attr"), "") if client else ""


def _value(node: "Node", scope: "Scope") -> "Node":
    return (scope.constants.get(node.text("id")) or node) if node.kind == "Name" else node


def _command(*words: str) -> Use:
    return Use(COMMAND, (literal("docker"), *map(literal, words)))
