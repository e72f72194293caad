"""The `capability` of a rule -> the capabilities it names and, in an allow rule, those it covers."""

from capfence_sh import capabilities as cap
from capfence_sh.policy_document import similar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.policy_document import Document, Node

# what CapFence calls them
_ALIASES = {
    "shell.exec": cap.EXECUTE,
    "shell.run": cap.EXECUTE,
    "network.external_request": cap.EGRESS,
    "network.request": cap.EGRESS,
    "filesystem.delete": cap.DESTRUCTIVE,
    "filesystem.write": cap.WRITE,
}
_ALL = frozenset(cap.MEANING)
_MUST_BE_NAMED = frozenset((cap.OPAQUE, *cap.NEVER_ALLOWED))
_WITH_A_COMMAND = frozenset((cap.EXECUTE, cap.UNKNOWN, cap.REMOTE_READ))
_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.*-")


class Grant:
    """The capabilities named; `environment`: the third part, "" for any; `wildcard`: they are named by a `*`."""

    __slots__ = ("capabilities", "environment", "wildcard")

    def __init__(self, capabilities: frozenset[str], environment: str, wildcard: bool) -> None:
        self.capabilities = capabilities
        self.environment = environment
        self.wildcard = wildcard


def granted(document: "Document", node: "Node") -> Grant:
    """Read a capability of one to three parts, each a name or `*`; the third is the environment, a missing part is `*`."""
    text = document.text(node, "capability")
    parts = text.split(".")
    if not _CHARACTERS.issuperset(text) or len(parts) > 3 or "" in parts:
        raise document.fault(node, f"capability {text!r} must be one to three parts joined by dots, such as shell.execute.production")
    if any("*" in part and part != "*" for part in parts):
        raise document.fault(node, f"capability {text!r}: * stands for a whole part only")
    parts += ["*"] * (3 - len(parts))
    environment = "" if parts[2] == "*" else parts[2]
    name = ".".join(parts[:2])
    name = _ALIASES.get(name, name)
    if parts[0] in ("shell", "*") and parts[1] == "*":
        return Grant(_ALL, environment, True)
    if parts[0] == "*":
        name = "shell." + parts[1]
    if name not in _ALL:
        hint = similar(name, (*_ALL, *_ALIASES)) or "; only capabilities of a shell (shell.…) are judged here"
        raise document.fault(node, f"unknown capability {text!r}{hint}")
    return Grant(frozenset((name,)), environment, False)


def covered(grant: Grant, qualified: bool) -> frozenset[str]:
    """What an allow rule covers; `qualified`: it has a selector besides the capability.

    shell.execute alone covers whatever nothing else denies, a wildcard as well, but for what must be named.  With a selector, shell.execute
    covers running the commands it selects and what they read.
    """
    if grant.wildcard or (grant.capabilities == {cap.EXECUTE} and not qualified):
        return _ALL - _MUST_BE_NAMED
    if grant.capabilities == {cap.EXECUTE}:
        return _WITH_A_COMMAND
    return grant.capabilities - cap.NEVER_ALLOWED
