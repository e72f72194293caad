"""Sub-commands of administration tools that are plain verbs: those that only ask are known, everything else changes something."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_ASKS = frozenset(
    (
        *(
            "list",
            "ls",
            "show",
            "get",
            "status",
            "info",
            "print",
            "print-config",
            "dump",
            "inspect",
            "describe",
            "view",
            "check",
            "version",
        ),
        *(
            "help",
            "events",
            "top",
            "stats",
            "stat",
            "query",
            "search",
            "find",
            "tree",
            "history",
            "log",
            "logs",
            "outdated",
            "elist",
            "guid",
        ),
        *("restart_cause", "poh", "selftest", "type", "entity", "summary", "analyze", "probe", "list-remote", "df", "ping", "report"),
        *(
            "metadata",
            "versions",
            "lookup",
            "facts",
            "heartbeat",
            "latency",
            "lag",
            "watch",
            "bios",
            "validate",
            "verify",
            "diff",
            "explain",
        ),
    )
)
_CHANGES = frozenset(
    (
        *(
            "set",
            "on",
            "off",
            "cycle",
            "reset",
            "soft",
            "clear",
            "delete",
            "remove",
            "rm",
            "create",
            "add",
            "enable",
            "disable",
            "load",
            "attach",
        ),
        *(
            "detach",
            "update",
            "edit",
            "install",
            "uninstall",
            "upgrade",
            "pin",
            "file",
            "pinned",
            "run",
            "write",
            "restart",
            "start",
            "stop",
            "save",
        ),
        *(
            "activate",
            "deactivate",
            "import",
            "reset-admin-password",
            "thresh",
            "writeraw",
            "purge",
            "drop",
            "move",
            "copy",
            "restore",
            "apply",
        ),
    )
)
_LOSSES = frozenset(("delete", "remove", "rm", "purge", "drop", "destroy"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Nothing for a question; a change for any other verb, or a word that changes, and a loss where it says so."""
    words = reading.texts()
    if all(word not in _CHANGES for word in words) and None not in words[:1] and (not words or words[0] in _ASKS):
        return NOTHING
    evidence = " ".join((*reading.path, *(word or "?" for word in words)))
    capability = cap.DESTRUCTIVE if any(word in _LOSSES for word in words) else cap.MUTATION
    return Findings(claims=(Claim(capability, evidence=evidence),))
