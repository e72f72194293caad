"""redis-cli: what the server command does; without one it reads commands from standard input."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, EVALUATED_DATA, MUTATION, OPAQUE, REMOTE_READ, SECRET_READ, STDIN_CODE
from capfence_sh.catalog.vocabulary import WRITE
from capfence_sh.hosts import of_url
from capfence_sh.options import word_text
from capfence_sh.places import secret_variable
from capfence_sh.words import SUBSTITUTION, Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_MODES = (
    *(
        "--stat",
        "--latency",
        "--latency-history",
        "--latency-dist",
        "--bigkeys",
        "--memkeys",
        "--hotkeys",
        "--scan",
        "--rdb",
        "--functions-rdb",
    ),
    *("--intrinsic-latency", "--replica"),
)
_READS = frozenset(
    (
        *(
            "get",
            "mget",
            "getrange",
            "substr",
            "strlen",
            "exists",
            "type",
            "ttl",
            "pttl",
            "expiretime",
            "keys",
            "scan",
            "sscan",
            "hscan",
            "zscan",
        ),
        *(
            "dbsize",
            "help",
            "info",
            "ping",
            "echo",
            "time",
            "lastsave",
            "role",
            "randomkey",
            "object",
            "memory",
            "llen",
            "lrange",
            "lindex",
            "lpos",
        ),
        *(
            "scard",
            "smembers",
            "sismember",
            "smismember",
            "srandmember",
            "sinter",
            "sunion",
            "sdiff",
            "hget",
            "hmget",
            "hgetall",
            "hkeys",
            "hvals",
        ),
        *(
            "hlen",
            "hexists",
            "hstrlen",
            "zcard",
            "zcount",
            "zrange",
            "zrevrange",
            "zrangebyscore",
            "zrangebylex",
            "zrank",
            "zrevrank",
            "zscore",
        ),
        *(
            "zmscore",
            "xlen",
            "xrange",
            "xrevrange",
            "xread",
            "xinfo",
            "xpending",
            "bitcount",
            "bitpos",
            "getbit",
            "geopos",
            "geodist",
            "geohash",
        ),
        *(
            "geosearch",
            "pfcount",
            "slowlog",
            "latency",
            "command",
            "subscribe",
            "psubscribe",
            "pubsub",
            "select",
            "auth",
            "hello",
        ),
        *(
            "cluster",
            "sentinel",
            "client",
            "config",
            "acl",
            "module",
            "debug",
            "script",
            "wait",
            "dump",
            "lolwut",
            "json.get",
            "ft.search",
            "ft.info",
        ),
    )
)
# second words that only look, of commands that can also change
_LOOKS = {
    "config": ("get",),
    "client": ("list", "info", "getname", "id", "no-evict", "tracking"),
    "cluster": ("info", "nodes", "slots", "shards", "myid", "keyslot", "countkeysinslot", "getkeysinslot", "links", "replicas", "slaves"),
    "acl": ("list", "whoami", "users", "cat", "getuser", "log", "dryrun"),
    "module": ("list",),
    "debug": ("object", "jmap", "stringmatch-len"),
    "script": ("exists",),
    "slowlog": ("get", "len", "help"),
    "latency": ("latest", "history", "doctor", "graph", "help", "histogram"),
    "memory": ("usage", "stats", "doctor", "malloc-stats", "help"),
    "sentinel": ("masters", "master", "replicas", "slaves", "sentinels", "get-master-addr-by-name", "ckquorum", "info-cache", "myid"),
    "object": ("encoding", "freq", "idletime", "refcount", "help"),
    "xinfo": ("stream", "groups", "consumers"),
    "pubsub": ("channels", "numsub", "numpat", "shardchannels"),
}
# they show the value of a key, whose name may be that of a credential
_SHOWING = frozenset(("get", "mget", "getrange", "substr", "hget", "hmget", "hgetall", "hvals", "json.get"))
_LOSSES = frozenset(("flushall", "flushdb", "del", "unlink", "getdel", "swapdb", "shutdown", "xtrim", "ltrim", "restore"))
_CODE = frozenset(("eval", "evalsha", "eval_ro", "evalsha_ro", "fcall", "fcall_ro", "function"))
_PATHS = ("dir", "logfile", "aclfile", "pidfile", "unixsocket", "dbfilename")
_REPLICATES = frozenset(("replicaof", "slaveof", "migrate"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.remote_read, shell.mutation, shell.destructive or shell.opaque, for the server that is named."""
    del code
    urls = [of_url(word_text(value) or "?") or "?" for value in reading.values("-u")]
    host = next((word_text(value) or "?" for value in reading.values("-h")), urls[0] if urls else "localhost")
    words = [text.lower() if text is not None else None for text in reading.texts()]
    if reading.has("--eval"):
        return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence="--eval"),))
    if reading.has("--pipe") or (not words and not reading.has(*_MODES) and not reading.has("--cluster")):
        return Findings(claims=(Claim(OPAQUE, kind=STDIN_CODE, evidence="stdin"),))
    if reading.has("--cluster"):
        verb = word_text(reading.values("--cluster")[0])
        return Findings(claims=(Claim(REMOTE_READ if verb in ("check", "info", "help") else MUTATION, target=host, evidence=verb or "?"),))
    if not words:
        return Findings(claims=(Claim(REMOTE_READ, target=host),))
    if words[0] in ("eval", "eval_ro") and len(words) > 1 and words[1] is not None:
        return Findings(claims=_of_lua(words[1], host) or _command(words, host))
    if words[:2] == ["config", "set"] and len(words) > 3 and words[2] in _PATHS:
        return Findings((Use(WRITE, (reading.operands[3][1],)),), _command(words, host))  # the server writes there
    claims = _command(words, host)
    if any(isinstance(field, Dynamic) and field.reason == SUBSTITUTION and not field.values for _, field, _ in reading.operands):
        claims += (Claim(EGRESS, target=host, evidence="what a command printed"),)
    return Findings(claims=claims)


def _of_lua(text: str, host: str) -> tuple[Claim, ...]:
    """The commands of a script that consists of calls with their names written out, and nothing that runs a text; () for any other."""
    calls = [part for name in ("redis.call", "redis.pcall") for part in text.split(name)[1:]]
    names: list[str] = []
    for part in calls:
        given = part.lstrip().removeprefix("(").lstrip()
        name = given[1:].partition(given[:1])[0] if given[:1] in ("'", '"') else ""
        names.append(name)
    claims = tuple(claim for name in names for claim in _command([name, None], host) if claim.capability == DESTRUCTIVE)
    plain = bool(names) and all(name in _READS and name not in _LOOKS for name in names)
    told = (
        "loadstring",
        "load(",
        "dofile",
        "_g",
        "getfenv",
        "setfenv",
        "redis[",
        "rawget",
        "metatable",
        "pcall(redis",
        "= redis",
        "=redis",
    )
    if plain and not any(word in text.replace("redis.pcall", "") for word in told):
        return (Claim(REMOTE_READ, target=host, evidence="eval"),)
    return (*claims, Claim(OPAQUE, kind=EVALUATED_DATA, evidence="eval")) if claims else ()


def _command(words: "list[str | None]", host: str) -> tuple[Claim, ...]:
    verb = words[0]
    second = words[1] if len(words) > 1 else ""
    if verb is None or (verb in _LOOKS and second is None):
        return (Claim(OPAQUE, kind=EVALUATED_DATA, evidence="command"),)
    evidence = " ".join(word or "?" for word in words[:2])
    if verb in _LOSSES:
        return (Claim(DESTRUCTIVE, target=host, evidence=evidence),)
    if verb in _CODE or (verb == "module" and second != "list") or (verb == "debug" and second not in _LOOKS["debug"]):
        return (Claim(OPAQUE, kind=EVALUATED_DATA, evidence=evidence),)
    if verb in _REPLICATES:
        return (Claim(MUTATION, target=host, evidence=evidence), Claim(EGRESS, target=second or "?", evidence=evidence))
    if verb == "config" and second == "set":
        return (Claim(MUTATION, target=host, evidence=evidence), Claim(OPAQUE, kind=EVALUATED_DATA, evidence=evidence))
    if verb == "config" and second == "get" and any(word in ("requirepass", "masterauth", "*", None) for word in words[2:]):
        return (Claim(REMOTE_READ, target=host), Claim(SECRET_READ, target=host, evidence=evidence))
    if verb == "acl" and second in ("list", "getuser"):
        return (Claim(REMOTE_READ, target=host), Claim(SECRET_READ, target=host, evidence=evidence))
    if verb in _SHOWING and any(secret_variable((word or "").replace(".", ":").rpartition(":")[2].replace("-", "_")) for word in words[1:]):
        return (Claim(REMOTE_READ, target=host), Claim(SECRET_READ, target=host, evidence=evidence))
    if verb in _READS and (verb not in _LOOKS or second in _LOOKS[verb]):
        return (Claim(REMOTE_READ, target=host, evidence=evidence),)
    return (Claim(MUTATION, target=host, evidence=evidence),)
