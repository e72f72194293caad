"""aws: SERVICE OPERATION with parameters; the operation's first word says whether it reads, changes or removes."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.analysers.transfer import copies
from capfence_sh.capabilities import (
    DESTRUCTIVE,
    DYNAMIC_OPTION,
    EGRESS,
    MUTATION,
    OPAQUE,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
    UNKNOWN,
)
from capfence_sh.catalog.vocabulary import READ, WRITE
from capfence_sh.hosts import of_url
from capfence_sh.options import known_start, word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_GLOBAL_VALUES = frozenset(
    (
        *(
            "--endpoint-url",
            "--output",
            "--query",
            "--profile",
            "--region",
            "--color",
            "--ca-bundle",
            "--cli-read-timeout",
            "--cli-connect-timeout",
        ),
        *("--cli-binary-format", "--cli-error-format"),
    )
)
_READS = (
    *(
        "describe",
        "list",
        "get",
        "head",
        "search",
        "lookup",
        "query",
        "scan",
        "select",
        "filter",
        "estimate",
        "preview",
        "validate",
        "check",
    ),
    *("simulate", "detect", "view", "wait", "tail", "ls", "download", "batch-get", "batch-describe", "discover", "verify", "count", "test"),
)
_LOSSES = (
    *(
        "delete",
        "terminate",
        "purge",
        "remove",
        "deregister",
        "release",
        "batch-delete",
        "schedule-key-deletion",
        "empty",
        "destroy",
        "rm",
        "rb",
    ),
    *("disassociate", "detach-volume", "reset-image", "cancel-key"),
)
_CHANGES = (
    *(
        "create",
        "update",
        "put",
        "modify",
        "start",
        "stop",
        "reboot",
        "run",
        "attach",
        "detach",
        "associate",
        "enable",
        "disable",
        "set",
        "tag",
    ),
    *(
        "untag",
        "add",
        "register",
        "import",
        "export",
        "restore",
        "copy",
        "promote",
        "rotate",
        "send",
        "publish",
        "invoke",
        "execute",
        "apply",
        "deploy",
    ),
    *(
        "accept",
        "reject",
        "cancel",
        "complete",
        "confirm",
        "retry",
        "resume",
        "suspend",
        "terminate",
        "authorize",
        "revoke",
        "assign",
        "unassign",
    ),
    *(
        "allocate",
        "request",
        "replace",
        "reset",
        "switch",
        "failover",
        "initiate",
        "submit",
        "upload",
        "batch-write",
        "batch-put",
        "transact",
        "mb",
        "sync",
    ),
    *(
        "package",
        "upgrade",
        "provision",
        "change",
        "migrate",
        "merge",
        "move",
        "rename",
        "transfer",
        "increase",
        "decrease",
        "record",
        "signal",
        "swap",
    ),
    *(
        "subscribe",
        "unsubscribe",
        "login",
        "logout",
        "configure",
        "assume",
        "generate",
        "encrypt",
        "decrypt",
        "notify",
        "poll",
        "receive",
        "issue",
    ),
)
_SECRETS = frozenset(
    (
        *("secretsmanager get-secret-value", "secretsmanager batch-get-secret-value", "sts get-session-token", "sts assume-role"),
        *(
            "sts assume-role-with-web-identity",
            "sts assume-role-with-saml",
            "sts get-federation-token",
            "ecr get-login",
            "ecr get-login-password",
        ),
        *("ecr get-authorization-token", "ecr-public get-login-password", "iam create-access-key", "kms decrypt", "kms generate-data-key"),
        *(
            "rds generate-db-auth-token",
            "codeartifact get-authorization-token",
            "eks get-token",
            "configure get",
            "configure export-credentials",
        ),
        *("ec2 get-password-data", "ec2 create-key-pair", "lightsail download-default-key-pair", "redshift get-cluster-credentials"),
        *(
            "sso get-role-credentials",
            "cognito-identity get-credentials-for-identity",
            "iam create-login-profile",
            "iot create-keys-and-certificate",
        ),
    )
)
_SENDS = frozenset(
    (
        *(
            "sns publish",
            "ses send-email",
            "ses send-raw-email",
            "sesv2 send-email",
            "sqs send-message",
            "sqs send-message-batch",
            "events put-events",
        ),
        *("kinesis put-record", "kinesis put-records", "firehose put-record", "s3api put-object", "s3api upload-part", "ssm start-session"),
        *(
            "ecs execute-command",
            "ec2-instance-connect ssh",
            "ec2-instance-connect open-tunnel",
            "lambda update-function-code",
            "s3 presign",
        ),
        *("cloudformation package", "codecommit put-file", "ecr put-image", "logs put-log-events", "glacier upload-archive"),
    )
)
_POWERS = (
    *(
        "attach-",
        "put-user-policy",
        "put-role-policy",
        "put-group-policy",
        "add-user-to-group",
        "create-access-key",
        "create-login-profile",
    ),
    *("update-assume-role-policy", "create-policy-version", "set-default-policy-version", "add-role-to-instance-profile"),
)
_LOCAL = frozenset(("configure list", "configure list-profiles", "history list", "history show"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What one operation of one service does."""
    del code
    fields = [field for _, field, _ in reading.operands]
    texts = [word_text(field) for field in fields]
    if any(text in ("--version", "help", "--generate-cli-skeleton", "--dry-run", "--dryrun") for text in texts):
        return Findings(harmless=True)
    service, operation, rest = _path(fields)
    if service is None or operation is None:
        return Findings(claims=(Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence="aws"),)) if fields else NOTHING
    uses = [
        Use(READ, (literal(text.partition("://")[2]),)) for text in texts if text is not None and text.startswith(("file://", "fileb://"))
    ]
    claims = _endpoint(fields)
    if service == "s3":
        words = [operation, *(text for text in (word_text(field) for field in rest) if text is not None and text[:1] != "-")]
        found = copies(words, texts, ("s3://",), "--delete" in texts)
        if found is not None:
            return Findings((*uses, *found.uses), (*claims, *(found.claims if not claims else _elsewhere(found.claims))))
    uses += _named_files(service, operation, rest)
    return Findings(tuple(uses), (*claims, *_operation(service, operation, texts, bool(claims))))


def _path(fields: "list[Field]") -> "tuple[str | None, str | None, list[Field]]":
    """(service, operation, words after it): the first two words that are neither global options nor their values."""
    words: list[str | None] = []
    position = 0
    while position < len(fields) and len(words) < 2:
        text = known_start(fields[position])
        position += 1
        if text.startswith("-"):
            position += 1 if text in _GLOBAL_VALUES else 0
            continue
        words.append(word_text(fields[position - 1]))
    words += [None, None]
    return words[0], words[1], fields[position:]


def _endpoint(fields: "list[Field]") -> list[Claim]:
    """--endpoint-url in any spelling sends the signed request elsewhere."""
    claims: list[Claim] = []
    for position, field in enumerate(fields):
        name, equals, value = known_start(field).partition("=")
        if name.startswith("--end") and "--endpoint-url".startswith(name):
            text = value if equals else word_text(fields[position + 1]) if position + 1 < len(fields) else None
            claims.append(Claim(EGRESS, target=of_url(text or "?") or "?", evidence=text or name))
    return claims


def _elsewhere(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim.capability != REMOTE_READ)


def _operation(service: str, operation: str, texts: "list[str | None]", elsewhere: bool) -> list[Claim]:
    name = f"{service} {operation}"
    claims: list[Claim] = []
    if name in _LOCAL:
        return claims
    decrypts = service == "ssm" and operation.startswith("get-parameter") and "--with-decryption" in texts
    if name in _SECRETS or decrypts:
        claims.append(Claim(SECRET_READ, target=name, evidence=name))
    if service == "iam" and operation.startswith(_POWERS):
        claims.append(Claim(ROOT_ACCESS, target=name, evidence=name))
    if name in _SENDS:
        claims.append(Claim(EGRESS, target=service, evidence=name))
    elif operation.startswith(_LOSSES):
        claims.append(Claim(DESTRUCTIVE, target=name, evidence=name))
    elif operation.startswith(_READS):
        claims += [] if elsewhere else [Claim(REMOTE_READ, target=service, evidence=name)]
    else:
        claims.append(Claim(MUTATION, target=name, evidence=name))
        if not operation.startswith(_CHANGES):
            claims.append(Claim(UNKNOWN, evidence=name))
    return claims


def _named_files(service: str, operation: str, rest: "list[Field]") -> list[Use]:
    """Files named without file://: bodies that are sent, and the output file of operations that download."""
    uses: list[Use] = []
    for position, field in enumerate(rest):
        name, equals, value = (word_text(field) or "").partition("=")
        if name in ("--body", "--template-file", "--zip-file", "--cli-input-json", "--public-key"):
            following = literal(value) if equals else rest[position + 1] if position + 1 < len(rest) else None
            if following is not None:
                uses.append(Use(READ, (following,)))
    outputs = (service == "s3api" and operation in ("get-object", "get-object-torrent", "select-object-content")) or operation in (
        "invoke",
        "get-export",
    )
    if outputs and rest and known_start(rest[-1])[:1] != "-":
        uses.append(Use(WRITE, (rest[-1],)))
    return uses
