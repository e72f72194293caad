"""Calls of the Kubernetes library for Python: a method of an API object is what `kubectl` does to the same resource, and is judged as that.

In: a call and its scope.  Out: the command line; nothing where the object is not made from the configuration that `kubectl` uses, too.
"""

from capfence_sh.analysers import Use
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.python_scope import Node, Scope

_CONFIGURATION = ("kubernetes.config.load_kube_config", "kubernetes.config.load_incluster_config", "kubernetes.config.load_config")
# how the names of methods begin -> what kubectl does
_VERBS = {"list": "get", "read": "get", "delete": "delete", "patch": "patch", "replace": "replace", "create": "create"}
_SCOPES = ("namespaced_", "cluster_")
_ENDINGS = ("_for_all_namespaces", "_with_http_info", "_status", "_scale")


def configures(node: "Node", scope: "Scope") -> bool:
    """Whether the call reads the usual configuration, or makes an API object of it."""
    name = scope.dotted(node.node("func"))
    if name in _CONFIGURATION:
        return not node.nodes("args") and all(each.text("arg") == "context" for each in node.nodes("keywords"))
    return name.startswith("kubernetes.client.") and name.endswith("Api") and not node.nodes("args") and not node.nodes("keywords")


def asked(name: str, base: "Node", scope: "Scope") -> "list[Use] | None":
    """The command that a method of an API object stands for; None for other objects and methods."""
    maker = scope.constants.get(base.text("id")) if base.kind == "Name" else base
    if maker is None or maker.kind != "Call" or not configures(maker, scope) or scope.dotted(maker.node("func")) in _CONFIGURATION:
        return None
    verb, _, resource = name.partition("_")
    resource = resource.removeprefix("collection_")
    for start in _SCOPES:
        resource = resource.removeprefix(start)
    for ending in _ENDINGS:
        resource = resource.removesuffix(ending)
    if verb not in _VERBS or not resource:
        return None
    if "token" in resource:
        return [_command("create", "token", "x")]
    if verb == "read" and resource == "pod_log":
        return [_command("logs", "x")]
    plural = resource.replace("_", "") + ("" if resource.endswith("s") else "s")
    return [_command(_VERBS[verb], plural, "-o", "yaml") if _VERBS[verb] == "get" else _command(_VERBS[verb], plural, "x")]


def _command(*words: str) -> Use:
    return Use(COMMAND, (literal("kubectl"), *map(literal, words)))
