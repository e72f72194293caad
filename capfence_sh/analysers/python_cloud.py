"""Calls of the AWS library for Python: a method of a client is the sub-command of `aws` with the same name, and is judged as that.

In: a call and its scope.  Out: the command line; nothing where the client is not made from a fixed name and the usual settings alone.
"""

from capfence_sh.analysers import Use
from capfence_sh.catalog.vocabulary import COMMAND, READ, WRITE
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.python_scope import Node, Scope

# settings of a client that leave it at the account and the hosts that are configured
_USUAL = frozenset(("region_name", "config", "use_ssl", "api_version"))
_OTHER_NAMES = {"s3": "s3api", "config": "configservice", "codedeploy": "deploy"}
_ACCOUNT = frozenset(("profile_name", "region_name"))
_LOCAL = frozenset(("get_paginator", "get_waiter", "close", "can_paginate"))
# methods that move whole objects -> the operation, and where they name the file here
_TRANSFERS = {
    "upload_file": ("put_object", READ, 0),
    "upload_fileobj": ("put_object", "", 0),
    "download_file": ("get_object", WRITE, 2),
    "download_fileobj": ("get_object", "", 0),
    "copy": ("copy_object", "", 0),
}


def service(node: "Node", scope: "Scope") -> str:
    """The service of `boto3.client("ec2")` as `aws` calls it; "" for any other call."""
    function = node.node("func") if node.kind == "Call" else node
    maker = _made(function.node("value"), scope) if function.kind == "Attribute" and function.text("attr") == "client" else None
    made = scope.dotted(function) == "boto3.client" or (maker is not None and session(maker, scope))
    if node.kind != "Call" or not made or len(node.nodes("args")) != 1:
        return ""
    name = scope.folded(node.nodes("args")[0]) or ""
    usual = all(each.text("arg") in _USUAL for each in node.nodes("keywords"))
    return _OTHER_NAMES.get(name, name) if usual and name.replace("-", "").isalnum() else ""


def session(node: "Node", scope: "Scope") -> bool:
    """Whether the call makes a session of an account that is configured."""
    named = scope.dotted(node.node("func")) in ("boto3.Session", "boto3.session.Session")
    return named and not node.nodes("args") and all(each.text("arg") in _ACCOUNT for each in node.nodes("keywords"))


def asked(name: str, base: "Node", node: "Node", scope: "Scope") -> "list[Use] | None":
    """The command that a method of a client, or of its paginator, stands for; None for other objects."""
    maker = _made(base, scope)
    if maker is None:
        return None
    if service(maker, scope):
        if name in _TRANSFERS and service(maker, scope) == "s3api":
            return _transfer(name, node, scope)
        return [] if name in _LOCAL else [_command(service(maker, scope), name, node, scope)]
    if name == "client" and service(node, scope):
        return []
    function = maker.node("func")
    client = _made(function.node("value"), scope) if function.kind == "Attribute" else None
    if client is None or not service(client, scope) or function.text("attr") != "get_paginator" or name != "paginate":
        return None
    operation = scope.folded(maker.nodes("args")[0]) if len(maker.nodes("args")) == 1 else None
    return None if operation is None else [_command(service(client, scope), operation, node, scope)]


def _made(node: "Node", scope: "Scope") -> "Node | None":
    """The call that made an object."""
    value = scope.constants.get(node.text("id")) if node.kind == "Name" else node
    return value if value is not None and value.kind == "Call" else None


def _command(name: str, operation: str, node: "Node", scope: "Scope") -> Use:
    """The command line, with the parameters that are fixed: `WithDecryption=True` is `--with-decryption`."""
    words = ["aws", name, operation.replace("_", "-")]
    for each in node.nodes("keywords"):
        value, text = each.node("value"), scope.folded(each.node("value"))
        option = "".join("-" + letter.lower() if letter.isupper() else letter for letter in each.text("arg"))
        if text is not None or getattr(value.raw, "value", None) is True:
            words.append("-" + option if text is None else f"-{option}={text}")
    return Use(COMMAND, tuple(map(literal, words)))


def _transfer(name: str, node: "Node", scope: "Scope") -> "list[Use]":
    """An upload or a download, with the file that is read or written here."""
    operation, role, position = _TRANSFERS[name]
    files = node.nodes("args")[position : position + 1] + [
        each.node("value") for each in node.nodes("keywords") if each.text("arg") == "Filename"
    ]
    uses = [Use(role, (field,)) for each in files if role for field in scope.fields(each)]
    return [*uses, Use(COMMAND, (literal("aws"), literal("s3api"), literal(operation.replace("_", "-"))))]
