"""salt and ZooKeeper's client: which words only ask."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_SALT_ASKS = (
    "test.",
    "grains.",
    "status.",
    "disk.",
    "network.",
    "sys.",
    "timezone.get",
    "locale.get",
    "saltutil.running",
    "manage.",
    "jobs.",
)
_SALT_MODULES = frozenset(
    (
        *(
            "service.status",
            "service.get_all",
            "service.available",
            "pkg.version",
            "pkg.list_pkgs",
            "pkg.list_upgrades",
            "ps.top",
            "ps.psaux",
        ),
        *(
            "file.stats",
            "file.file_exists",
            "file.directory_exists",
            "mount.active",
            "kernelpkg.active",
            "system.get_system_date",
            "sysctl.get",
        ),
        *(
            "state.show_sls",
            "state.show_top",
            "state.show_highstate",
            "state.show_lowstate",
            "cp.list_master",
            "user.list_users",
            "group.info",
        ),
    )
)
_SALT_CHANGES = (
    ".set",
    ".del",
    ".append",
    ".remove",
    ".ifup",
    ".ifdown",
    ".kill",
    ".wipe",
    ".format",
    ".mod_hostname",
    ".stack",
    ".down",
    ".bootstrap",
)
_SALT_LOSES = (
    ".remove",
    ".rmdir",
    ".purge",
    ".delete",
    ".destroy",
    ".wipe",
    ".format",
    ".db_remove",
    ".truncate",
    ".mkfs",
    ".zero",
    ".purge_desired",
)
_ZOOKEEPER_ASKS = frozenset(
    ("ls", "ls2", "get", "stat", "getAcl", "history", "printwatches", "listquota", "config", "version", "whoami", "getAllChildrenNumber")
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the words of one call ask or change."""
    words = list(reading.texts())
    program = reading.path[0]
    if program in ("salt", "salt-call", "salt-ssh"):
        return _salt(reading, words[1:] if reading.written[0] in ("salt", "salt-ssh") else words)
    return _zookeeper(words)


def _claims(evidence: str | None, *capabilities: str) -> Findings:
    return Findings(claims=tuple(Claim(each, evidence=evidence or "?") for each in capabilities))


def _salt(reading: "Reading", words: "list[str | None]") -> Findings:
    """salt TARGET MODULE.FUNCTION ARG…"""
    function = words[0] if words else ""
    if function is None or function.startswith(("cmd.", "cp.push", "ssh.", "saltutil.cmd", "module.run", "salt.")):
        opaque = Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=function or "?")
        return Findings(claims=(Claim(cap.MUTATION, evidence=function or "?"), Claim(cap.EGRESS, "?", evidence=function or "?"), opaque))
    if function.endswith(_SALT_LOSES):
        return _claims(function, cap.DESTRUCTIVE)
    if function.startswith("pillar."):
        return _claims(function, cap.SECRET_READ)
    asks = function in _SALT_MODULES or (function.startswith(_SALT_ASKS) and not any(mark in function for mark in _SALT_CHANGES))
    tried = function.startswith("state.") and any((word or "").lower() == "test=true" for word in words[1:])
    return _claims(function, cap.REMOTE_READ if asks or tried or not function else cap.MUTATION)


def _zookeeper(words: "list[str | None]") -> Findings:
    verb = words[0] if words else "ls"
    if verb in _ZOOKEEPER_ASKS:
        return _claims(verb, cap.REMOTE_READ)
    return _claims(verb, cap.DESTRUCTIVE if verb in ("delete", "deleteall", "rmr", "delquota") else cap.MUTATION)
