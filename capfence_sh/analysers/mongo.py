"""mongosh: methods called in the JavaScript given with --eval or on standard input."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import DESTRUCTIVE, EVALUATED_DATA, MUTATION, OPAQUE, REMOTE_READ, SECRET_READ
from capfence_sh.catalog.vocabulary import SCRIPT
from capfence_sh.effects import remote_host
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_READS = frozenset(
    (
        *(
            "find",
            "findOne",
            "count",
            "countDocuments",
            "estimatedDocumentCount",
            "aggregate",
            "distinct",
            "explain",
            "limit",
            "sort",
            "skip",
        ),
        *(
            "pretty",
            "toArray",
            "forEach",
            "map",
            "filter",
            "getCollectionNames",
            "getCollectionInfos",
            "getCollection",
            "getSiblingDB",
            "getIndexes",
        ),
        *(
            "stats",
            "dataSize",
            "storageSize",
            "totalSize",
            "totalIndexSize",
            "serverStatus",
            "currentOp",
            "getMongo",
            "getDBs",
            "getDBNames",
        ),
        *(
            "hello",
            "isMaster",
            "status",
            "conf",
            "config",
            "printReplicationInfo",
            "printSecondaryReplicationInfo",
            "printCollectionStats",
            "version",
        ),
        *(
            "hostInfo",
            "serverBuildInfo",
            "buildInfo",
            "getName",
            "getUsers",
            "getRoles",
            "getUser",
            "getRole",
            "getProfilingStatus",
            "print",
            "printjson",
        ),
        *(
            "JSON",
            "stringify",
            "ObjectId",
            "ISODate",
            "Date",
            "NumberLong",
            "size",
            "hasNext",
            "next",
            "itcount",
            "project",
            "hint",
            "maxTimeMS",
            "batchSize",
        ),
        *(
            "getShardDistribution",
            "printShardingStatus",
            "latencyStats",
            "validate",
            "isCapped",
            "keys",
            "length",
            "join",
            "slice",
            "toString",
            "tojson",
        ),
    )
)
_LOSSES = frozenset(
    (
        *(
            "drop",
            "dropDatabase",
            "dropIndex",
            "dropIndexes",
            "deleteMany",
            "deleteOne",
            "remove",
            "findOneAndDelete",
            "dropUser",
            "dropRole",
        ),
        *("dropAllUsers", "dropAllRoles"),
    )
)
_CHANGES = frozenset(
    (
        *(
            "insert",
            "insertOne",
            "insertMany",
            "update",
            "updateOne",
            "updateMany",
            "replaceOne",
            "save",
            "findOneAndUpdate",
            "findOneAndReplace",
        ),
        *("findAndModify", "bulkWrite", "createIndex", "createIndexes", "createCollection", "createView", "renameCollection", "createUser"),
        *(
            "updateUser",
            "grantRolesToUser",
            "revokeRolesFromUser",
            "createRole",
            "initiate",
            "add",
            "addArb",
            "reconfig",
            "stepDown",
            "freeze",
        ),
        *(
            "enableSharding",
            "shardCollection",
            "killOp",
            "setProfilingLevel",
            "compact",
            "reIndex",
            "fsyncLock",
            "fsyncUnlock",
            "shutdownServer",
        ),
    )
)
# commands of the server
_LOST = frozenset(
    (
        *("drop", "dropDatabase", "delete", "dropIndexes", "deleteIndexes", "dropUser", "dropAllUsersFromDatabase", "dropRole"),
        *("dropAllRolesFromDatabase", "cloneCollectionAsCapped", "convertToCapped"),
    )
)
_ALTERED = frozenset(
    (
        *("insert", "update", "findAndModify", "findandmodify", "create", "createIndexes", "renameCollection", "createUser", "updateUser"),
        *("grantRolesToUser", "shutdown", "setParameter", "setFeatureCompatibilityVersion", "killOp", "killSessions", "fsync", "collMod"),
        *("replSetReconfig", "replSetStepDown", "replSetInitiate", "compact", "profile", "logRotate", "enableSharding", "shardCollection"),
    )
)
_LOOK_COMMANDS = (
    *("ping", "listDatabases", "serverStatus", "hello", "isMaster", "buildInfo", "getParameter", "replSetGetStatus", "connPoolStats"),
    *("dbStats", "collStats", "hostInfo", "top", "getCmdLineOpts", "currentOp", "count", "listCollections", "listIndexes"),
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The strictest of what the called methods do; opaque when a call is not known."""
    host = next((word_text(value) or "?" for value in reading.values("--host")), "")
    first = next(iter(reading.texts()), "") or ""
    target = host or (remote_host(first) if "://" in first else "") or "localhost"
    if code is not None:
        text = word_text(code)
        return Findings(claims=(*_script(text, target), *_environment(text or "")))
    script = [field for _, field, _ in reading.operands[:1] if (word_text(field) or "").endswith((".js", ".mjs", ".mongodb"))]
    return Findings(tuple(Use(SCRIPT, (field,), "foreign") for field in script)) if script else NOTHING


def _script(text: str | None, target: str) -> list[Claim]:
    if text is None:
        return [Claim(OPAQUE, kind=EVALUATED_DATA, evidence="--eval")]
    text = _members(text)
    called = _calls(text)
    asked = _asked(text)
    bulk = "bulkWrite" in called and ("deleteMany" in text or "deleteOne" in text)
    if any(name in _LOSSES for name in called) or "$out" in text or "$merge" in text or bulk or any(name in _LOST for name in asked):
        return [Claim(DESTRUCTIVE, target=target, evidence=text[:60])]
    if any(name in _CHANGES for name in called):
        return [Claim(MUTATION, target=target, evidence=text[:60])]
    commands = [name for name in called if name in ("runCommand", "adminCommand")]
    if any(name in _ALTERED for name in asked):
        return [Claim(MUTATION, target=target, evidence=text[:60])]
    if commands and not (len(asked) == len(commands) and all(name in _LOOK_COMMANDS for name in asked)):
        return [Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text[:60])]
    unknown = [name for name in called if name not in _READS and name not in ("runCommand", "adminCommand")]
    if unknown or "$where" in text or "function" in text or "`" in text or "](" in text:
        return [Claim(OPAQUE, kind=EVALUATED_DATA, evidence=(unknown or [text[:60]])[0])]
    secret = [Claim(SECRET_READ, target=target, evidence="system.users")] if "system.users" in text or "showCredentials" in text else []
    return [Claim(REMOTE_READ, target=target, evidence=text[:60]), *secret]


def _environment(text: str) -> list[Claim]:
    """Credentials of the environment, which the shell has as node has; the value of the last statement is printed."""
    if "process" not in text:
        return []
    from capfence_sh.analysers import node, shown_variables
    from capfence_sh.analysers.tokens import tokens

    found = tokens(text, node.RULES)
    return shown_variables.claims(found, True) if found is not None else []


def _members(text: str) -> str:
    """`db["users"]` is `db.users`."""
    for quote in ("'", '"'):
        parts = text.split("[" + quote)
        for number, part in enumerate(parts[1:], 1):
            name, end, rest = part.partition(quote + "]")
            parts[number] = f".{name}{rest}" if end and name.isidentifier() else f"[{quote}{part}"
        text = "".join(parts)
    return text


def _asked(text: str) -> list[str]:
    """The names of the commands given to runCommand and adminCommand: a text, or the first key of an object."""
    names: list[str] = []
    for part in text.replace("adminCommand", "runCommand").split("runCommand")[1:]:
        given = part.lstrip().removeprefix("(").lstrip().removeprefix("{").lstrip().lstrip("'\"")
        end = next((at for at, letter in enumerate(given) if not (letter.isalnum() or letter in "_$")), len(given))
        names += [given[:end]] if given[:end] else []
    return names


def _calls(text: str) -> list[str]:
    """Names that stand before an opening parenthesis."""
    names: list[str] = []
    name = ""
    for character in text:
        if character.isalnum() or character in "_$":
            name += character
        elif character == "(" and name:
            names.append(name)
            name = ""
        elif not character.isspace():
            name = ""
    return names
