"""Operations of aws services, by what they do: the tables of the analyser `aws`."""

# options of `aws s3` that take a value
STORE_VALUES = frozenset(
    (
        *("--include", "--exclude", "--acl", "--storage-class", "--website-redirect", "--content-type", "--cache-control", "--page-size"),
        *("--content-disposition", "--content-encoding", "--content-language", "--expires", "--source-region", "--request-payer"),
        *("--metadata", "--metadata-directive", "--expected-size", "--copy-props", "--checksum-algorithm", "--checksum-mode"),
        *("--sse-kms-key-id", "--sse-c-key", "--sse-c-copy-source", "--sse-c-copy-source-key", "--case-conflict", "--grants"),
        *("--index-document", "--error-document", "--expires-in", "--cli-read-timeout", "--cli-connect-timeout", "--cli-binary-format"),
    )
)
GLOBAL_VALUES = frozenset(
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
# settings that are no credentials
PLAIN_SETTINGS = (
    "region",
    "output",
    "cli_pager",
    "role_arn",
    "source_profile",
    "sso_region",
    "sso_account_id",
    "sso_role_name",
    "sso_start_url",
)
# operations that make a report or a query and change nothing else
ASKS = (
    "sts decode-authorization-message",
    "logs start-query",
    "logs stop-query",
    "iam generate-credential-report",
    "iam generate-service-last-accessed-details",
)
READS = (
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
LOSSES = (
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
CHANGES = (
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
SECRETS = frozenset(
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
        *(
            "ec2 get-password-data",
            "lightsail get-instance-access-details",
            "appsync list-api-keys",
            "ec2 create-key-pair",
            "glue get-connection",
            "glue get-connections",
            "lightsail download-default-key-pair",
            "redshift get-cluster-credentials",
        ),
        *(
            "iam create-service-specific-credential",
            "iam reset-service-specific-credential",
            "cognito-idp describe-user-pool-client",
            "apigateway get-api-key",
            "apigateway get-api-keys",
        ),
        *(
            "sso get-role-credentials",
            "cognito-identity get-credentials-for-identity",
            "iam create-login-profile",
            "iot create-keys-and-certificate",
        ),
    )
)
SENDS = frozenset(
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
GRANTS = ("add-permission", "create-grant", "add-layer-version-permission", "create-access-entry", "associate-access-policy")
POWERS = (
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
LOCAL = frozenset(("configure list", "configure list-profiles", "history list", "history show"))
