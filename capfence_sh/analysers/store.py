"""Administration of stores (clusters of disks, caches, queues, schemas): what one of the first words asks for; the strictest decides."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.analysers.questions import asks
from capfence_sh.capabilities import DESTRUCTIVE, MUTATION, REMOTE_READ, SECRET_READ
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_DRY_N = ("btrbk", "zfs-auto-snapshot")  # elsewhere -n names a node, a namespace or a client
_LOSES = frozenset(
    (
        *(
            "rm",
            "remove",
            "delete",
            "del",
            "drop",
            "purge",
            "destroy",
            "wipe",
            "clean",
            "reset",
            "flush",
            "clear",
            "truncate",
            "zap",
            "lost",
        ),
        *(
            "decommission",
            "removenode",
            "assassinate",
            "clearsnapshot",
            "garbagecollect",
            "drop-all",
            "dropAll",
            "rmpool",
            "repo-gc",
            "down",
        ),
        *("purge-all", "rollback", "undo", "redo", "delete-all", "bulk-delete", "undefine", "--delete", "--delete-all", "obliterate", "gc"),
        *(
            "abandon",
            "reinitialize",
            "invalidate",
            "revert",
            "detach",
            "rmsnap",
            "trim-all",
            "expire",
            "force-create-pg",
            "mark_unfound_lost",
        ),
    )
)
_LOOKS = frozenset(
    (
        *(
            "status",
            "health",
            "df",
            "ls",
            "list",
            "info",
            "show",
            "stat",
            "tree",
            "dump",
            "get",
            "stats",
            "top",
            "report",
            "log",
            "history",
        ),
        *(
            "describe",
            "ps",
            "ring",
            "gossipinfo",
            "tpstats",
            "describecluster",
            "getendpoints",
            "describering",
            "statusbinary",
            "statusgossip",
            "compactionstats",
            "netstats",
            "cfstats",
            "tablestats",
            "validate",
            "check",
        ),
        *("cfhistograms", "tablehistograms", "proxyhistograms", "getcompactionthroughput", "getstreamthroughput", "getlogginglevels"),
        *(
            "dump_stuck",
            "perf",
            "stats-internal",
            "partitioned-stats",
            "lookup",
            "policies",
            "deps",
            "-s",
            "-w",
            "du",
            "mon",
            "osd",
            "pg",
            "quorum_status",
            "versions",
            "server",
            "stream",
            "consumer",
            "account",
            "kv",
            "vcl.list",
        ),
        *(
            "backend.list",
            "param.show",
            "ping",
            "banner",
            "panic.show",
            "pending",
            "diff",
            "lint",
            "template",
            "dns",
            "user",
            "computer",
            "group",
            "pin",
            "config",
        ),
        *(
            "lspools",
            "showmapped",
            "getstripe",
            "getdirstripe",
            "peers",
            "query",
            "showrepl",
            "listmembers",
            "inspect",
            "version",
            "sub",
            "cat",
        ),
        *("map", "export-diff", "id", "swarm", "list-configs", "snapshot", "--list", "bw", "lock", "image", "watch", "topic", "cluster"),
    )
)
# they name a thing and are no verb, so that a verb behind them decides
_NOUNS = frozenset(
    (
        *(
            "bucket",
            "org",
            "task",
            "osd",
            "pg",
            "mon",
            "server",
            "stream",
            "consumer",
            "account",
            "kv",
            "dns",
            "user",
            "computer",
            "group",
            "pin",
            "config",
            "snapshot",
        ),
        *(
            "image",
            "topic",
            "cluster",
            "lock",
            "pool",
            "fs",
            "mds",
            "mgr",
            "orch",
            "auth",
            "device",
            "volume",
            "node",
            "database",
            "schema",
        ),
        *("topics", "namespaces", "tenants", "brokers", "clusters", "subscriptions", "functions"),
        *(
            "resource",
            "constraint",
            "stonith",
            "property",
            "configure",
            "crush",
            "crash",
            "module",
            "lvm",
            "drs",
            "domain",
            "context",
            "storage-pool",
        ),
        *("resource-definition", "resource-group", "volume-definition", "zone", "zonegroup", "realm", "period", "usage", "subuser"),
        *("migration", "migrate", "snap", "trash", "mirror", "journal", "object", "repo", "key", "name", "swarm", "files"),
    )
)


# and are what is done where nothing stands behind them: `flyway migrate`, `weed server`, `rbd device map`
_ACTS = frozenset(("migrate", "server", "mirror", "configure", "resource", "node", "snapshot"))
_SHOWN = frozenset(("list", "ls", "info", "status", "show", "stats", "describe"))
_KEEPS = {"nodetool": frozenset(("flush",))}  # what is written out is not lost
_SHOWS_KEYS = {
    "ceph": (("auth",), ("config-key",)),
    "influx": (("auth", "list"), ("auth", "ls"), ("auth", "find"), ("auth", "create")),  # with the tokens
    "radosgw-admin": (("user", "info"), ("metadata", "get"), ("user", "create"), ("key", "create"), ("subuser", "create")),
}

# options with a value that stand before the verb
_GLOBALS = {
    "rados": frozenset(("-p", "--pool", "-N", "--namespace", "-c", "--conf", "--cluster", "-n", "--name", "--id", "-m")),
    "rbd": frozenset(("-p", "--pool", "--namespace", "-c", "--conf", "--cluster", "-n", "--name", "--id", "-m")),
    "ceph": frozenset(("-c", "--conf", "--cluster", "-n", "--name", "--id", "-m", "-f", "--format")),
    "nats": frozenset(("-s", "--server", "--user", "--password", "--creds", "--nkey", "--context", "--timeout")),
    "helmfile": frozenset(
        ("-e", "--environment", "-f", "--file", "-l", "--selector", "-n", "--namespace", "--kube-context", "--log-level")
    ),
}


def _without_globals(program: str, words: list[str]) -> list[str]:
    """The words from the verb on: `helmfile -e prod list`."""
    valued = _GLOBALS.get(program, ())
    at = 0
    while at + 1 < len(words) and words[at] in valued:
        at += 2
    return words[at:]


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.destructive, shell.remote_read or shell.mutation."""
    del code
    words = [word_text(field) or "?" for _, field, _ in reading.operands]
    if asks(words, ("--dry-run", "-n") if reading.written[0] in _DRY_N else ("--dry-run",)):
        return Findings(harmless=True)
    words = _without_globals(reading.written[0], words)
    plain = [word for word in words if word[:1] != "-" or word in _LOSES or word in _LOOKS][:4]
    target = " ".join((reading.written[0], *plain[:3]))
    program = reading.written[0]
    lost = _LOSES - _KEEPS.get(program, frozenset())
    verbs = [word for word in plain if word not in _NOUNS or (word in _ACTS and word == plain[-1])]
    parts = frozenset(verbs[0].split("-")) if verbs and "-" in verbs[0][1:] else frozenset()  # `bucket-list`, `delete-indices`
    if any(tuple(plain[: len(start)]) == start for start in _SHOWS_KEYS.get(program, ())) and not any(word in lost for word in plain):
        return Findings(claims=(Claim(SECRET_READ, target=target, evidence=target),))
    if any(word in lost for word in plain) or parts & lost:
        return Findings(claims=(Claim(DESTRUCTIVE, target=target, evidence=target),))
    maps = "map" in plain and "osd" not in plain  # `ceph osd map` asks where an object lies, `rbd map` makes a device
    looks = not verbs or verbs[0] in _LOOKS or not parts.isdisjoint(_SHOWN)
    if plain and not maps and looks and plain != verbs[:1] * (bool(verbs) and verbs[0] in _ACTS):
        return Findings(claims=(Claim(REMOTE_READ, target=target, evidence=target),))
    return Findings(claims=(Claim(MUTATION, target=target, evidence=target),))
