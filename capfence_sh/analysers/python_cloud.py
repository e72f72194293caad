"""Calls of the AWS library for Python: a method of a client is the sub-command of `aws` with the same name, and is judged as that.

In: a call and its scope.  Out: the command line; nothing where the client is not made from a fixed name and the usual settings alone.
"""

from capfence_sh.analysers import Use
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.python_scope import Node, Scope

# settings of a client that leave it at the account and the hosts that are configured
_USUAL = frozenset(("region_name", "config", "use_ssl", "api_version"))
_OTHER_NAMES = {"s3": "s3api", "config": "configservice", "codedeploy": "deploy"}
_LOCAL = frozenset(("get_paginator", "get_waiter", "close", "can_paginate"))


def service(node: "Node", scope: "Scope") -> str:
    """The service of `boto3.client("ec2")` as `aws` calls it; "" for any other call."""
    if node.kind != "Call" or scope.dotted(node.node("func")) != "boto3.client" or len(node.nodes("args")) != 1:
        return ""
    name = scope.folded(node.nodes("args")[0]) or ""
    usual = all(each.text("arg") in _USUAL for each in node.nodes("keywords"))
    return _OTHER_NAMES.get(name, name) if usual and name.replace("-", "").isalnum() else ""


def asked(name: str, base: "Node", node: "Node", scope: "Scope") -> "list[Use] | None":
    """The command that a method of a client, or of its paginator, stands for; None for other objects."""
    maker = _made(base, scope)
    if maker is None:
        return None
    if service(maker, scope):
        return [] if name in _LOCAL else [_command(service(maker, scope), name)]
    function = maker.node("func")
    client = _made(function.node("value"), scope) if function.kind == "Attribute" else None
    if client is None or not service(client, scope) or function.text("attr") != "get_paginator" or name != "paginate":
        return None
    operation = scope.folded(maker.nodes("args")[0]) if len(maker.nodes("args")) == 1 else None
    return None if operation is None else [_command(service(client, scope), operation)]


def _made(node: "Node", scope: "Scope") -> "Node | None":
    """The call that made an object."""
    value = scope.constants.get(node.text("id")) if node.kind == "Name" else node
    return value if value is not None and value.kind == "Call" else None


def _command(name: str, operation: str) -> Use:
    return Use(COMMAND, (literal("aws"), literal(name), literal(operation.replace("_", "-"))))
