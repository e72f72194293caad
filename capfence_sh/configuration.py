"""The bytes of a config.yaml -> the settings of its owner.  Reached only when such a file exists and has no compiled form beside it.

log: /var/log/capfence              where the records go
workspace: /srv/app                 instead of what is found from the working directory
actors: {deploy: release-bot}       login name or uid -> trusted actor
environments: {web1: production}    host name -> trusted environment
approval: {tty: human}              human, never or always: when a question may be asked
"""

from capfence_sh.policy_document import Document, Mapping
from capfence_sh.policy_yaml import parse
from capfence_sh.settings import Configuration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.policy_document import Node
    from capfence_sh.settings import Names

_TERMINALS = ("human", "never", "always")


def read(data: bytes, source: str) -> Configuration:
    """What a configuration says; CapfenceError with file:line:column when it says something else."""
    document = parse(data, source)
    said: dict[str, Node] = {}
    if document.root is not None:
        said = _keys(document, document.root, "the configuration", ("log", "workspace", "actors", "environments", "approval"))
    approval = _keys(document, said["approval"], "approval", ("tty",)) if "approval" in said else {}
    return Configuration(
        _folder(document, said, "log"),
        _folder(document, said, "workspace"),
        _pairs(document, said, "actors"),
        _pairs(document, said, "environments"),
        _terminal(document, approval),
    )


def _keys(document: Document, node: "Node", what: str, known: tuple[str, ...]) -> "dict[str, Node]":
    if not isinstance(node, Mapping):
        raise document.fault(node, f"{what} must be keys with values")
    for key, _ in node.entries:
        if key.text not in known:
            raise document.fault(key, f"{what} has no key {key.text!r}; it has {', '.join(known)}")
    return {key.text: value for key, value in node.entries}


def _folder(document: Document, said: "dict[str, Node]", key: str) -> str:
    if key not in said:
        return ""
    path = document.text(said[key], key)
    if not path.startswith("/") or "/../" in path + "/":
        raise document.fault(said[key], f"{key} must be an absolute path without ..")
    return path.rstrip("/") or "/"


def _pairs(document: Document, said: "dict[str, Node]", key: str) -> "Names":
    if key not in said:
        return ()
    node = said[key]
    if not isinstance(node, Mapping):
        raise document.fault(node, f"{key} must be names with values")
    return tuple((name.text, document.text(value, f"{key}: {name.text}")) for name, value in node.entries)


def _terminal(document: Document, approval: "dict[str, Node]") -> str:
    if "tty" not in approval:
        return ""
    text = document.text(approval["tty"], "approval.tty")
    if text not in _TERMINALS:
        raise document.fault(approval["tty"], f"approval.tty is one of {', '.join(_TERMINALS)}")
    return text
