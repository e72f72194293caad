"""The words of SQL and of its shells, by what they do: the tables of the analyser `sql`."""

LOCAL = frozenset(("sqlite3", "sqlite", "litecli", "duckdb"))
READ_VERBS = frozenset(
    (
        *(
            "select",
            "with",
            "show",
            "explain",
            "describe",
            "desc",
            "values",
            "table",
            "use",
            "begin",
            "commit",
            "rollback",
            "start",
            "end",
            "set",
        ),
        *(
            "pragma",
            "fetch",
            "declare",
            "close",
            "help",
            "list",
            "status",
            "from",
            "savepoint",
            "release",
            "abort",
            "deallocate",
            "exists",
            "check",
        ),
        *(
            "listen",
            "unlisten",
            "discard",
            "consistency",
            "tracing",
            "expand",
            "paging",
            "quit",
            "exit",
            "delimiter",
            "warnings",
            "print",
            "go",
        ),
    )
)
LOSS_VERBS = frozenset(("drop", "truncate", "delete", "purge", "shred", "flushall"))
CHANGE_VERBS = frozenset(
    (
        *(
            "insert",
            "update",
            "create",
            "alter",
            "grant",
            "revoke",
            "merge",
            "replace",
            "upsert",
            "vacuum",
            "reindex",
            "analyze",
            "refresh",
            "comment",
        ),
        *(
            "call",
            "lock",
            "unlock",
            "rename",
            "optimize",
            "reset",
            "cluster",
            "notify",
            "flush",
            "change",
            "stop",
            "kill",
            "checkpoint",
            "repair",
        ),
        *(
            "reassign",
            "security",
            "import",
            "prepare",
            "install",
            "uninstall",
            "batch",
            "restore",
            "backup",
            "attach",
            "detach",
            "system",
            "move",
        ),
        *("export", "shutdown", "start_slave", "stop_slave", "suspend", "resume", "exchange", "undrop"),
    )
)
OPAQUE_VERBS = frozenset(("do", "execute", "exec", "load", "handler"))
# functions that write files, run code or connect from inside a SELECT
ACTING = frozenset(
    (
        *(
            "writefile",
            "load_extension",
            "edit",
            "fts3_tokenizer",
            "sys_exec",
            "sys_eval",
            "xp_cmdshell",
            "dblink",
            "dblink_exec",
            "dblink_connect",
        ),
        *(
            "lo_export",
            "lo_import",
            "lo_put",
            "pg_terminate_backend",
            "pg_cancel_backend",
            "pg_reload_conf",
            "pg_rotate_logfile",
            "pg_promote",
        ),
        *(
            "pg_switch_wal",
            "pg_create_restore_point",
            "pg_drop_replication_slot",
            "pg_create_physical_replication_slot",
            "set_config",
            "setval",
        ),
        *(
            "pg_file_write",
            "pg_read_server_files",
            "query_to_xml",
            "url",
            "remote",
            "s3",
            "executable",
            "sp_oacreate",
            "openrowset",
            "mysql",
            "jdbc",
        ),
    )
)
FILE_WRITES = frozenset(("writefile", "lo_export", "pg_file_write"))
FILE_READS = frozenset(
    ("readfile", "fsdir", "zipfile", "load_file", "pg_read_file", "pg_read_binary_file", "pg_ls_dir", "pg_stat_file", "lo_import")
)
# functions that remove something, and what DROP removes
LOSING = ("lo_unlink", "pg_drop_replication_slot", "pg_replication_origin_drop")
RUNNING = ("query_to_xml", "dblink_exec", "dblink")
DROPPED = (
    "table",
    "database",
    "schema",
    "view",
    "index",
    "user",
    "role",
    "sequence",
    "owned",
    "type",
    "function",
    "materialized",
    "tablespace",
)
CREDENTIALS = frozenset(("pg_shadow", "pg_authid", "authentication_string", "rolpassword", "passwd", "pg_user_mapping", "umoptions"))
# tables of MySQL that hold passwords or what is made of them, and the columns
ACCOUNTS = ("user", "global_priv", "servers", "slave_master_info")
ACCOUNT_COLUMNS = frozenset(("password", "authentication_string", "user_password", "priv"))
SELECTS_INTO = frozenset(("psql", "sqlcmd", "tsql", "isql", "usql"))
# one letter of the client of MySQL -> its long form
MYSQL_LETTERS = {"\\P": "pager", "\\T": "tee", "\\e": "edit"}
ADMIN_READS = frozenset(("status", "extended-status", "processlist", "variables", "ping", "version"))
QUIET = frozenset(
    (
        *(
            "\\q",
            "\\l",
            "\\x",
            "\\timing",
            "\\pset",
            "\\a",
            "\\t",
            "\\h",
            "\\?",
            "\\encoding",
            "\\conninfo",
            "\\echo",
            "\\qecho",
            "\\z",
            "\\dp",
            "\\sf",
            "\\sv",
        ),
        *(
            "\\watch",
            "\\errverbose",
            "\\c",
            "\\connect",
            "\\p",
            "\\r",
            "\\g",
            "\\gdesc",
            "\\copyright",
            "\\f",
            "\\html",
            "\\s_",
            "\\u",
            "\\warn",
        ),
        *(
            ".tables",
            ".schema",
            ".dump",
            ".mode",
            ".headers",
            ".header",
            ".databases",
            ".indexes",
            ".indices",
            ".fullschema",
            ".show",
            ".stats",
        ),
        *(
            ".separator",
            ".width",
            ".nullvalue",
            ".timer",
            ".changes",
            ".quit",
            ".exit",
            ".help",
            ".print",
            ".echo",
            ".bail",
            ".explain",
            ".eqp",
        ),
        *(
            ".dbinfo",
            ".lint",
            ".version",
            ".limit",
            ".sha3sum",
            ".parameter",
            ".prompt",
            ".timeout",
            ".open",
            ".vfsinfo",
            ".dbconfig",
            ".scanstats",
        ),
    )
)
# commands of the shells that write what follows to a file or give it to a program
OUTPUTS = frozenset(
    (
        *("\\o", "\\out", "\\w", "\\write", "\\g", "\\gx", "\\t_", "tee"),
        *(".output", ".once", ".excel", ".log", ".save", ".backup", ".clone"),
    )
)
