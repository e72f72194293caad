"""Clients of databases, key-value stores and message brokers."""

from capfence_sh.catalog.vocabulary import (
    APPEND,
    ARGUMENTS,
    CODE,
    COMMAND,
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    OVERWRITE,
    PERSISTENCE,
    POSIX,
    PROJECT_CODE,
    READ,
    REMOTE_READ,
    RESOURCE,
    ROOT_ACCESS,
    SCRIPT,
    SECRET_READ,
    SHELL,
    SINGLE,
    TEXT,
    URL,
    WRITE,
    WRITES,
    command,
    example,
    flags,
    operands,
    option,
    subcommand,
    values,
    variable,
)

THINGS = operands(many=RESOURCE)
NAMES = operands(many=TEXT)

# ---- PostgreSQL ------------------------------------------------------------------------------------------------------------

PG_CONNECTION = (
    *flags("-w --no-password, -W --password"),
    *values("-p --port, -U --username"),
    option("-h", "--host", takes=HOST),
    option("-?", harmless=True),
)
PG_ENVIRONMENT = (
    variable("PGHOST", "PGHOSTADDR", takes=HOST),
    variable("PGSERVICEFILE", "PGSYSCONFDIR", takes=CONTEXT),
    variable("PSQLRC", takes=CONFIG, harmless=("/dev/null",)),
    variable("PSQL_EDITOR", "EDITOR", "VISUAL", takes=SHELL, harmless=("vi", "vim", "nano", "true")),
    variable("PSQL_PAGER", "PSQL_WATCH_PAGER", "PAGER", takes=SHELL, harmless=("", "cat", "less", "more", "less -S")),
    variable("PSQL_HISTORY", takes=WRITE),
)

PSQL = command(
    "psql",
    "pgcli",
    operands=NAMES,
    analyser="sql",
    language="sql",
    stdin=CODE,
    environment=PG_ENVIRONMENT,
    options=(
        *PG_CONNECTION,
        *flags(
            "-X --no-psqlrc, -a --echo-all, -b --echo-errors, -e --echo-queries, -E --echo-hidden, -n --no-readline, -q --quiet, -s --single-step"
        ),
        *flags(
            "-S --single-line, -A --no-align, --csv, -H --html, -t --tuples-only, -x --expanded, -z --field-separator-zero, -0 --record-separator-zero"
        ),
        *flags("-1 --single-transaction"),
        *values("-d --dbname, -v --set --variable, -F --field-separator, -R --record-separator, -T --table-attr, -P --pset"),
        option("-l", "--list", supplies=True),
        option("-c", "--command", takes=CODE),
        option("-f", "--file", takes=SCRIPT),
        option("-o", "--output", takes=TEXT),
        option("-L", "--log-file", takes=WRITE),
        option("-V", harmless=True),
        option("--help", takes=TEXT, optional=True, harmless=True),
    ),
    examples=(
        example("psql -h db1 -c 'select count(*) from users'", REMOTE_READ),
        example("psql -l", REMOTE_READ),
        example("psql -c '\\dt'", REMOTE_READ),
        example("psql -c 'DROP TABLE users'", DESTRUCTIVE),
        example("psql -c 'select 1; delete from users'", DESTRUCTIVE, REMOTE_READ),
        example('psql -c "update t set a = 1 where id = 2"', MUTATION),
        example("psql -c 'update t set a = 1'", DESTRUCTIVE),
        example("psql -c \"select ';drop table x'\"", REMOTE_READ),
        example("psql -c '\\! rm -rf /srv'", DESTRUCTIVE),
        example("psql -c \"copy t to program 'rm -rf /srv'\"", DESTRUCTIVE, MUTATION),
        example("psql -c \"\\copy t to 'out.csv'\"", REMOTE_READ, WRITES),
        example("psql -o out.txt -c 'select 1'", REMOTE_READ, WRITES),
        example("psql -o '|rm -rf /srv' -c 'select 1'", DESTRUCTIVE, REMOTE_READ),
        example("psql -f migrate.sql", OPAQUE, PROJECT_CODE),
        example("psql -L /etc/x -c 'select 1'", REMOTE_READ, WRITES),
        example("psql -c 'select * from pg_shadow'", REMOTE_READ, SECRET_READ),
        example("PSQLRC=/tmp/x psql -c 'select 1'", OPAQUE, REMOTE_READ),
        example("psql postgres://u@x.example/db -c 'select 1'", REMOTE_READ),
    ),
)

PG_DUMP_OPTIONS = (
    *PG_CONNECTION,
    *flags(
        "-v --verbose, --no-sync, -a --data-only, -b --blobs --large-objects, -B --no-blobs --no-large-objects, -c --clean, -C --create, -O --no-owner",
        "-s --schema-only, -x --no-privileges --no-acl, --binary-upgrade, --column-inserts --attribute-inserts, --disable-dollar-quoting",
        "--disable-triggers, --enable-row-security, --if-exists, --inserts, --load-via-partition-root, --no-comments, --no-publications",
        "--no-security-labels, --no-subscriptions, --no-table-access-method, --no-tablespaces, --no-toast-compression",
        "--no-unlogged-table-data, --on-conflict-do-nothing, --quote-all-identifiers, --serializable-deferrable, --strict-names",
        "--use-set-session-authorization, -g --globals-only, -r --roles-only",
    ),
    *values(
        "-F --format, -j --jobs, --extra-float-digits, -Z --compress, --lock-wait-timeout, -e --extension, -n --schema, -t --table",
        "-T --exclude-table, --include-foreign-data, -E --encoding, -N --exclude-schema, --exclude-table-data, --restrict-key",
        "--rows-per-insert, --section, --snapshot, -d --dbname, --role, -S --superuser, -l --database, --exclude-database",
    ),
    option("-f", "--file", takes=WRITE),
    option("--filter", takes=READ),
    option("-V", harmless=True),
)
PG_DUMPALL = command(
    "pg_dumpall",
    operands=operands(TEXT),
    analyser="accounts",
    effects=(REMOTE_READ,),
    options=(
        *flags(
            "-a --data-only, -c --clean, -g --globals-only, -O --no-owner, -r --roles-only, -s --schema-only, -t --tablespaces-only, -v --verbose, -w --no-password"
        ),
        *flags(
            "-W --password, -x --no-privileges --no-acl, --binary-upgrade, --column-inserts --attribute-inserts, --disable-dollar-quoting, --disable-triggers"
        ),
        *flags(
            "--if-exists, --inserts, --load-via-partition-root, --no-comments, --no-publications, --no-role-passwords, --no-security-labels, --no-subscriptions"
        ),
        *flags(
            "--no-sync, --no-table-access-method, --no-tablespaces, --no-toast-compression, --no-unlogged-table-data, --on-conflict-do-nothing"
        ),
        *flags("--quote-all-identifiers, --use-set-session-authorization"),
        *values(
            "-E --encoding, -S --superuser, --exclude-database, --extra-float-digits, --lock-wait-timeout, --rows-per-insert, -d --dbname, -l --database"
        ),
        *values("-p --port, -U --username, --role"),
        option("-h", "--host", takes=TEXT),
        option("-f", "--file", takes=WRITE),
        option("-V", "--version", "-?", "--help", harmless=True),
    ),
    environment=PG_ENVIRONMENT,
    examples=(
        example("pg_dumpall -g", REMOTE_READ, SECRET_READ),
        example("pg_dumpall -g --no-role-passwords", REMOTE_READ),
        example("pg_dumpall -t -f out.sql", REMOTE_READ, WRITES),
    ),
)

PG_DUMP = command(
    "pg_dump",
    operands=operands(TEXT),
    effects=(REMOTE_READ,),
    options=PG_DUMP_OPTIONS,
    environment=PG_ENVIRONMENT,
    examples=(example("pg_dump -h db1 -Fc app", REMOTE_READ), example("pg_dump -f out.sql app", REMOTE_READ, WRITES)),
)
PG_RESTORE = command(
    "pg_restore",
    operands=operands(READ),
    effects=(MUTATION,),
    options=(
        *PG_CONNECTION,
        *flags(
            "-v --verbose, -a --data-only, -C --create, -e --exit-on-error, -O --no-owner, -s --schema-only, -x --no-privileges --no-acl"
        ),
        *flags(
            "-1 --single-transaction, --disable-triggers, --enable-row-security, --if-exists, --no-comments, --no-data-for-failed-tables"
        ),
        *flags("--no-publications, --no-security-labels, --no-subscriptions, --no-table-access-method, --no-tablespaces, --strict-names"),
        *flags("--use-set-session-authorization"),
        *values(
            "-F --format, -j --jobs, -P --function, --restrict-key, --section, -I --index, -n --schema, -N --exclude-schema, -S --superuser"
        ),
        *values("-t --table, -T --trigger, --role, -d --dbname"),
        option("-c", "--clean", effects=(DESTRUCTIVE,)),
        option("-f", "--file", takes=WRITE),
        option("-L", "--use-list", takes=READ),
        *(option("-l", "--list", harmless=True), option("-V", harmless=True)),
    ),
    environment=PG_ENVIRONMENT,
    examples=(
        example("pg_restore -l app.dump"),
        example("pg_restore -l -f /etc/x app.dump", WRITES),
        example("pg_restore -d app app.dump", MUTATION),
        example("pg_restore -c -d app app.dump", DESTRUCTIVE, MUTATION),
        example("pg_restore -f out.sql app.dump", MUTATION, WRITES),
    ),
)
PG_CONTROL = (
    *flags("-s --silent, -w --wait, -W --no-wait, -c --core-files"),
    *values("-t --timeout, -m --mode"),
    option("-o", "--options", takes=TEXT, effects=(OPAQUE,)),
    option("-D", "--pgdata", takes=CONTEXT),
    option("-p", takes=CONFIG),
    option("-l", "--log", takes=APPEND),
)
PG_SERVER_ENVIRONMENT = (variable("PGDATA", takes=CONTEXT),)
PG_STREAM = (
    *PG_CONNECTION,
    *flags("--if-not-exists, -n --no-loop, -v --verbose, --no-sync, --synchronous, -t --two-phase"),
    *values("-E --endpos, -s --status-interval, -S --slot, -d --dbname, -Z --compress, -I --startpos, -o --option, -P --plugin"),
    *values("-F --fsync-interval"),
    option("--create-slot", "--start", effects=(MUTATION,)),
    option("--drop-slot", effects=(DESTRUCTIVE,)),
    *values("-f --file, -D --directory", takes=WRITE),
)
PG_TOOLS = (
    command(
        "createdb",
        effects=(MUTATION,),
        operands=THINGS,
        options=(
            *PG_CONNECTION,
            *flags("-e --echo"),
            *values("-D --tablespace, -E --encoding, -l --locale, --lc-collate, --lc-ctype, --builtin-locale, --icu-locale, --icu-rules"),
            *values("--locale-provider, -O --owner, -S --strategy, -T --template, --maintenance-db"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(example("createdb app", MUTATION), example("createdb -O web -l C.UTF-8 app", MUTATION)),
    ),
    command(
        "createuser",
        effects=(MUTATION,),
        operands=THINGS,
        options=(
            *PG_CONNECTION,
            *flags(
                "-e --echo, -d --createdb, -D --no-createdb, -i --inherit, -I --no-inherit, -l --login, -L --no-login, -P --pwprompt",
                "-r --createrole, -R --no-createrole, -s --superuser, -S --no-superuser, --interactive, --replication, --no-replication",
                "--bypassrls, --no-bypassrls",
            ),
            *values("-c --connection-limit, -g --role --member-of, -a --with-admin, -m --with-member, -v --valid-until"),
            *flags("-E, --encrypted, -V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(example("createuser -s web", MUTATION),),
    ),
    command(
        *("vacuumdb", "reindexdb", "clusterdb"),
        effects=(MUTATION,),
        operands=THINGS,
        options=(
            *PG_CONNECTION,
            *flags(
                "-e --echo, -a --all, -v --verbose, -z --analyze, -Z --analyze-only, -f --full, -q --quiet, -F --freeze, --analyze-in-stages",
                "--disable-page-skipping, --force-index-cleanup, --no-index-cleanup, --no-process-main, --no-process-toast, --no-truncate",
                "--skip-locked, --concurrently, -s --system",
            ),
            *values("-d --dbname, -t --table, -j --jobs, --maintenance-db, --min-mxid-age, --min-xid-age, -P --parallel, -i --index"),
            *values("-n --schema, -N --exclude-schema, -S, --tablespace, --buffer-usage-limit"),
            *flags("-V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(example("vacuumdb -z app", MUTATION), example("reindexdb -i orders_pkey app", MUTATION)),
    ),
    command(
        *("pg_recvlogical", "pg_receivewal"),
        effects=(REMOTE_READ,),
        options=(
            *PG_STREAM,
            *flags("-V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(
            example("pg_receivewal -D /tmp/wal", REMOTE_READ, WRITES),
            example("pg_recvlogical -d app --slot s --start -f -", MUTATION, REMOTE_READ),
            example("pg_recvlogical -d app --slot s --drop-slot", DESTRUCTIVE, REMOTE_READ),
        ),
    ),
    command(
        *("dropdb", "dropuser"),
        effects=(DESTRUCTIVE,),
        operands=THINGS,
        options=(
            *PG_CONNECTION,
            *flags("-e --echo, -f --force, -i --interactive, --if-exists"),
            *values("--maintenance-db"),
            *flags("-V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(example("dropdb app", DESTRUCTIVE),),
    ),
    command(
        "vacuumlo",
        effects=(DESTRUCTIVE,),
        operands=THINGS,
        options=(
            *PG_CONNECTION,
            *flags("-v --verbose"),
            *values("-l --limit"),
            option("-n", "--dry-run", harmless=True),
            *flags("-V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(example("vacuumlo app", DESTRUCTIVE), example("vacuumlo -n app")),
    ),
    command(
        "pg_isready",
        effects=(REMOTE_READ,),
        options=(
            *PG_CONNECTION,
            *flags("-q --quiet"),
            *values("-d --dbname, -t --timeout"),
            *flags("-V"),
        ),
        examples=(example("pg_isready -h db1", REMOTE_READ),),
    ),
    command(
        "pg_amcheck",
        effects=(REMOTE_READ,),
        operands=NAMES,
        options=(
            *PG_CONNECTION,
            *flags(
                "-a --all, --no-dependent-indexes, --no-dependent-toast, --no-strict-names, --exclude-toast-pointers, --on-error-stop",
                "--heapallindexed, --parent-check, --rootdescend, -e --echo, -P --progress, -v --verbose",
            ),
            *values(
                "-d --database, -D --exclude-database, -i --index, -I --exclude-index, -r --relation, -R --exclude-relation, -s --schema"
            ),
            *values("-S --exclude-schema, -t --table, -T --exclude-table, --skip, --startblock, --endblock, --maintenance-db, -j --jobs"),
            option("--install-missing", effects=(MUTATION,)),
            *flags("-V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(example("pg_amcheck app", REMOTE_READ), example("pg_amcheck --install-missing app", MUTATION, REMOTE_READ)),
    ),
    command(
        "oid2name",
        effects=(REMOTE_READ,),
        options=(
            *PG_CONNECTION,
            *flags("-i --indexes, -q --quiet, -s --tablespaces, -S --system-objects, -x --extended"),
            *values("-f --filenode, -o --oid, -t --table, -d --dbname"),
            option("-H", takes=HOST),
            *flags("-V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(example("oid2name -d app", REMOTE_READ),),
    ),
    command(
        "pgbench",
        effects=(MUTATION,),
        operands=NAMES,
        options=(
            *PG_CONNECTION,
            *flags(
                "-i --initialize, -n --no-vacuum, -N --skip-some-updates, -S --select-only, -C --connect, -r --report-per-command, -v --vacuum-all",
                "-q --quiet, --foreign-keys, -d --debug, --unlogged-tables, --failures-detailed, --progress-timestamp, --verbose-errors",
            ),
            *values(
                "-s --scale, -c --client, -j --jobs, -t --transactions, -T --time, -M --protocol, -D --define, -P --progress, -R --rate, -L --latency-limit",
                "-b --builtin, -F --fillfactor, -I --init-steps, --index-tablespace, --partition-method, --partitions, --tablespace",
                "--aggregate-interval, --max-tries, --random-seed, --sampling-rate",
            ),
            option("--show-script", takes=TEXT, harmless=True),
            option("-f", "--file", takes=CONFIG),
            option("--log-prefix", takes=WRITE),
            option("-l", "--log", effects=(WRITES,)),
            *flags("-V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(
            example("pgbench -c 4 -T 10 app", MUTATION),
            example("pgbench -l app", MUTATION, WRITES),
            example("pgbench -f /tmp/t.sql app", MUTATION, OPAQUE),
            example("pgbench --show-script=tpcb-like"),
        ),
    ),
    command(
        "pg_ctl",
        style=POSIX,
        options=(
            *PG_CONTROL,
            *(option("-?", harmless=True), option("-V", harmless=True)),
        ),
        environment=PG_SERVER_ENVIRONMENT,
        subcommands=(
            subcommand("status", options=PG_CONTROL, examples=(example("pg_ctl status -D data"),)),
            subcommand(
                *("start", "stop", "restart", "reload", "promote", "logrotate"),
                effects=(MUTATION,),
                options=PG_CONTROL,
                examples=(
                    example("pg_ctl restart -m fast", MUTATION),
                    example("pg_ctl -D data -l /tmp/log start", MUTATION, WRITES),
                    example("pg_ctl start -D /tmp/data", MUTATION, OPAQUE),
                    example("pg_ctl start -p /tmp/x", MUTATION, OPAQUE),
                ),
            ),
            subcommand(*("init", "initdb"), effects=(WRITES,), options=PG_CONTROL, examples=(example("pg_ctl init -D data", WRITES),)),
            subcommand("kill", effects=(MUTATION,), operands=THINGS, examples=(example("pg_ctl kill TERM 42", MUTATION),)),
        ),
        examples=(example("pg_ctl --help"),),
    ),
    command(
        "initdb",
        operands=operands(many=WRITE),
        options=(
            *flags(
                "-g --allow-group-access, -k --data-checksums, --no-data-checksums, --no-locale, -W --pwprompt, -d --debug, --discard-caches"
            ),
            *flags("-n --no-clean, -N --no-sync, --no-instructions, -S --sync-only"),
            *values("-A --auth, --auth-host, --auth-local, -E --encoding, --icu-locale, --icu-rules, --locale, --lc-collate, --lc-ctype"),
            *values("--lc-messages, --lc-monetary, --lc-numeric, --lc-time, --locale-provider, -T --text-search-config, -U --username"),
            *values("--wal-segsize"),
            *values("-D --pgdata, -X --waldir", takes=WRITE),
            *values("-L, -c --set", takes=CONFIG),
            option("--pwfile", takes=READ),
            *(option("-s", "--show", harmless=True), option("-?", "-V", harmless=True)),
        ),
        environment=(variable("PGDATA", takes=WRITE),),
        examples=(
            example("initdb -D data", WRITES),
            example("initdb --pwfile=.env data", SECRET_READ, WRITES),
            example("initdb -L /tmp/x data", OPAQUE, WRITES),
        ),
    ),
    command(
        "pg_basebackup",
        effects=(REMOTE_READ,),
        options=(
            *PG_CONNECTION,
            *flags(
                "-R --write-recovery-conf, -z --gzip, -n --no-clean, -N --no-sync, -P --progress, -v --verbose, --manifest-force-encode"
            ),
            *flags("--no-estimate-size, --no-manifest, --no-slot, --no-verify-checksums"),
            *values("-F --format, -r --max-rate, -t --target, -T --tablespace-mapping, -X --wal-method, -Z --compress, -c --checkpoint"),
            *values("-l --label, -S --slot, --manifest-checksums, -d --dbname, -s --status-interval"),
            option("-C", "--create-slot", effects=(MUTATION,)),
            option("-i", "--incremental", takes=READ),
            *values("-D --pgdata, --waldir", takes=WRITE),
            *flags("-V"),
        ),
        environment=PG_ENVIRONMENT,
        examples=(
            example("pg_basebackup -h db1 -D /tmp/b -X stream", REMOTE_READ, WRITES),
            example("pg_basebackup -C -S s -D b", MUTATION, REMOTE_READ, WRITES),
        ),
    ),
    command(
        "pg_waldump",
        operands=operands(TEXT, TEXT),
        options=(
            *flags("-b --bkp-details, -f --follow, -q --quiet, -w --fullpage"),
            *values("-B --block, -e --end, -F --fork, -n --limit, -r --rmgr, -R --relation, -s --start, -t --timeline, -x --xid"),
            option("-z", "--stats", takes=TEXT, optional=True),
            option("-p", "--path", takes=READ),
            option("--save-fullpage", takes=WRITE),
            option("-?", "-V", harmless=True),
        ),
        examples=(
            example("pg_waldump -n 5 000000010000000000000001"),
            example("pg_waldump --save-fullpage=/tmp/x 000000010000000000000001", WRITES),
        ),
    ),
    command(
        *("pg_controldata", "pg_verifybackup"),
        operands=operands(many=INSPECT),
        options=(
            *flags("-e --exit-on-error, -n --no-parse-wal, -q --quiet, -s --skip-checksums, -P --progress"),
            *values("-i --ignore, -F --format"),
            *values("-m --manifest-path, -w --wal-directory", takes=INSPECT),
            option("-D", "--pgdata", takes=INSPECT),
            option("-?", "-V", harmless=True),
        ),
        environment=(variable("PGDATA", takes=INSPECT),),
        examples=(example("pg_controldata /var/lib/postgresql/15/main"),),
    ),
    command(
        "pg_resetwal",
        effects=(DESTRUCTIVE,),
        operands=operands(OVERWRITE),
        options=(
            *flags("-f --force"),
            *values("-c --commit-timestamp-ids, -e --epoch, -l --next-wal-file, -m --multixact-ids, -o --next-oid, -O --multixact-offset"),
            *values("-u --oldest-transaction-id, -x --next-transaction-id, --wal-segsize"),
            option("-D", "--pgdata", takes=OVERWRITE),
            *(option("-n", "--dry-run", harmless=True), option("-?", "-V", harmless=True)),
        ),
        examples=(example("pg_resetwal -f /var/lib/postgresql/15/main", DESTRUCTIVE, WRITES), example("pg_resetwal -n data")),
    ),
    command(
        "pg_config",
        style=SINGLE,
        options=flags(
            "-bindir, -docdir, -htmldir, -includedir, -pkgincludedir, -includedir-server, -libdir, -pkglibdir, -localedir, -mandir, -sharedir",
            "-sysconfdir, -pgxs, -configure, -cc, -cppflags, -cflags, -cflags_sl, -ldflags, -ldflags_ex, -ldflags_sl, -libs",
        ),
        examples=(example("pg_config --includedir"),),
    ),
    command(
        "pg_lsclusters",
        options=(*flags("-h --no-header, -j --json, -s --start-conf"),),
        examples=(example("pg_lsclusters -h"),),
    ),
    command(
        *("pg_ctlcluster", "pg_createcluster", "pg_renamecluster", "pg_upgradecluster"),
        effects=(MUTATION,),
        options=(
            *flags("-f --force, --foreground, -s --skip-systemctl-redirect, --start, --no-start"),
            *values(
                "-m --mode, -o --options, -u --user, -g --group, -p --port, -e --encoding, --locale, --lc-collate, --lc-ctype, --lc-messages, --start-conf, --createclusterconf, --environment, --pgoption, -v, --method, --bindir"
            ),
            *values("-d --datadir, --socketdir, -l --logfile", takes=WRITE),
        ),
        operands=operands(many=RESOURCE),
        examples=(example("pg_ctlcluster 15 main restart", MUTATION), example("pg_createcluster -d /tmp/d 15 x", MUTATION, WRITES)),
    ),
    command(
        "pg_dropcluster",
        effects=(DESTRUCTIVE,),
        operands=operands(many=RESOURCE),
        options=flags("--stop"),
        examples=(example("pg_dropcluster --stop 15 main", DESTRUCTIVE),),
    ),
)

# ---- MySQL -----------------------------------------------------------------------------------------------------------------

MY_CONNECTION = (
    *flags(
        "-C --compress, --ssl, --ssl-verify-server-cert, --secure-auth, --enable-cleartext-plugin, -v --verbose, -f --force, --no-defaults"
    ),
    *flags("--print-defaults, --skip-ssl, --skip-ssl-verify-server-cert, --debug-check"),
    *values(
        "-P --port, -u --user, -S --socket, --protocol, --default-auth, --connect-timeout, --default-character-set, --max-allowed-packet"
    ),
    *values("--net-buffer-length, --ssl-mode, --ssl-cipher, --tls-version, --login-path, --bind-address"),
    option("-h", "--host", takes=HOST),
    option("-p", "--password", takes=TEXT, optional=True),
    *values("--ssl-ca, --ssl-capath, --ssl-cert, --ssl-key, --ssl-crl, --ssl-crlpath, --character-sets-dir", takes=INSPECT),
    *values("--defaults-file, --defaults-extra-file, --defaults-group-suffix", takes=CONTEXT),
    option("--plugin-dir", takes=CONFIG),
    *(option("-?", "--help", "-I", harmless=True), option("-V", harmless=True)),
)
MY_ENVIRONMENT = (
    variable("MYSQL_HOST", takes=HOST),
    variable("MYSQL_HOME", "MYSQL_TEST_LOGIN_FILE", takes=CONTEXT),
    variable("LIBMYSQL_PLUGIN_DIR", "LIBMYSQL_PLUGINS", takes=CONFIG),
    variable("PAGER", takes=SHELL, harmless=("cat", "less", "more")),
)

MYSQL = command(
    "mysql",
    "mariadb",
    "mycli",
    operands=NAMES,
    analyser="sql",
    language="sql",
    stdin=CODE,
    environment=MY_ENVIRONMENT,
    options=(
        *MY_CONNECTION,
        *flags(
            "--abort-source-on-error, --auto-rehash, -A --no-auto-rehash, --auto-vertical-output, -B --batch, --binary-as-hex, --binary-mode"
        ),
        *flags(
            "--column-names, -N --skip-column-names, --column-type-info, -c --comments, --connect-expired-password, -T --debug-info, -w --wait"
        ),
        *flags(
            "-H --html, --line-numbers, -L --skip-line-numbers, --local-infile, -G --named-commands, -b --no-beep, -o --one-database, -q --quick"
        ),
        *flags(
            "--print-query-on-error, --progress-reports, -r --raw, --reconnect, -U --safe-updates --i-am-a-dummy, --sandbox, --show-warnings, -t --table"
        ),
        *flags("--sigint-ignore, -s --silent, -n --unbuffered, -E --vertical, -X --xml, -i --ignore-spaces"),
        *values("-D --database, --delimiter, --max-join-size, --prompt, --select-limit, --quick-max-column-width, --server-arg"),
        option("-e", "--execute", takes=CODE),
        option("--init-command", takes=CODE),
        option("--tee", takes=WRITE),
        option("--pager", takes=SHELL, optional=True),
    ),
    examples=(
        example("mysql -e 'show processlist'", REMOTE_READ),
        example("mysql -e 'DELETE FROM orders' prod", DESTRUCTIVE),
        example("mysql -h db -u root -psecret app -e 'select 1'", REMOTE_READ),
        example("mysql -e \"select 1 into outfile '/tmp/x'\"", REMOTE_READ, WRITES),
        example("mysql -e 'system rm -rf /srv'", DESTRUCTIVE),
        example("mysql --pager='rm -rf /srv' -e 'select 1'", DESTRUCTIVE, REMOTE_READ),
        example("mysql --tee=/etc/x -e 'select 1'", REMOTE_READ, WRITES),
        example("mysql --defaults-file=/tmp/x -e 'select 1'", OPAQUE, REMOTE_READ),
        example("mysql -e '/*!50000 drop table x */'", DESTRUCTIVE),
    ),
)
MYSQLDUMP = command(
    *("mysqldump", "mariadb-dump", "mysqlpump"),
    effects=(REMOTE_READ,),
    operands=NAMES,
    analyser="accounts",
    environment=MY_ENVIRONMENT,
    options=(
        *MY_CONNECTION,
        *flags(
            "-Y --all-tablespaces, -y --no-tablespaces, --add-drop-table, --add-drop-trigger, --add-locks, --allow-keywords, -i --comments, --compact",
            "-c --complete-insert, --copy-s3-tables, -a --create-options, --debug-info, -K --disable-keys, --dump-date, -H --dump-history, -E --events",
            "-e --extended-insert, --gtid, --header, --hex-blob, --include-master-host-port, --insert-ignore",
            "-x --lock-all-tables, -l --lock-tables, --log-queries, --no-autocommit, -n --no-create-db, -t --no-create-info, -d --no-data, --no-data-med",
            "-N --no-set-names, --opt, --order-by-primary, --order-by-size, -q --quick, -Q --quote-names, --replace, -R --routines, --set-charset",
            "--single-transaction, --skip-opt, --tables, --triggers, --tz-utc, -X --xml, --galera-info, -A --all-databases, -B --databases",
            "--add-drop-database, --skip-lock-tables, --skip-add-drop-table, --skip-comments, --column-statistics, --apply-slave-statements",
            "--delayed-insert, --skip-add-locks, --skip-disable-keys, --skip-extended-insert, --skip-quick, --skip-set-charset, --skip-triggers",
            "--skip-tz-utc, --skip-dump-date, --skip-quote-names",
        ),
        *values(
            "--ignore-table, --ignore-table-data, --ignore-database, --fields-terminated-by, --fields-enclosed-by, --fields-escaped-by",
            "--fields-optionally-enclosed-by, --lines-terminated-by, -w --where, --compatible, --set-gtid-purged, --as-of",
        ),
        *values("--system, --max-statement-time"),
        *(option("--master-data", "--source-data", takes=TEXT, optional=True), option("--dump-slave", takes=TEXT, optional=True)),
        option("-F", "--flush-logs", "--flush-privileges", effects=(MUTATION,)),
        option("--delete-master-logs", effects=(DESTRUCTIVE,)),
        *values("-r --result-file, -T --tab, --log-error", takes=WRITE),
    ),
    examples=(
        example("mysqldump --single-transaction app", REMOTE_READ),
        example("mysqldump mysql user", REMOTE_READ, SECRET_READ),
        example("mysqldump mysql time_zone", REMOTE_READ),
        example("mysqldump --all-databases -r all.sql", REMOTE_READ, SECRET_READ, WRITES),
        example("mysqldump --flush-logs app", MUTATION, REMOTE_READ),
        example("mysqldump -r out.sql app", REMOTE_READ, WRITES),
        example("mysqldump --delete-master-logs app", DESTRUCTIVE, REMOTE_READ),
        example("mysqldump -w 'id < 5' app orders", REMOTE_READ),
    ),
)
MYSQLSHOW = command(
    *("mysqlshow", "mariadb-show"),
    effects=(REMOTE_READ,),
    operands=NAMES,
    environment=MY_ENVIRONMENT,
    options=(*MY_CONNECTION, *flags("--count, -k --keys, -t --show-table-type, -i --status, --debug-info"), option("-c", takes=INSPECT)),
    examples=(example("mysqlshow -h db --count app", REMOTE_READ),),
)
MYSQLBINLOG = command(
    *("mysqlbinlog", "mariadb-binlog"),
    operands=operands(many=READ),
    environment=MY_ENVIRONMENT,
    options=(
        *MY_CONNECTION,
        *flags("-H --hexdump, -s --short-form, --skip-annotate-row-events, -t --to-last-log, -D --disable-log-bin, --raw"),
        *flags("--idempotent, --verify-binlog-checksum, --print-row-count, --print-row-event-positions, -F --force-if-open"),
        *values(
            "-d --database, -o --offset, --start-datetime, --stop-datetime, -j --start-position, --stop-position, --server-id, -T --table"
        ),
        *values("--rewrite-db, --set-charset, --include-gtids, --exclude-gtids"),
        option("--base64-output", takes=TEXT, optional=True),
        option("-R", "--read-from-remote-server", effects=(REMOTE_READ,)),
        *values("-r --result-file, -l --local-load", takes=WRITE),
    ),
    examples=(
        example("mysqlbinlog --start-datetime='2024-01-01 00:00:00' binlog.000001"),
        example("mysqlbinlog -R -h db binlog.000001", REMOTE_READ),
        example("mysqlbinlog -r out.sql binlog.000001", WRITES),
    ),
)
MYSQLADMIN = command(
    *("mysqladmin", "mariadb-admin"),
    operands=NAMES,
    analyser="sql",
    environment=MY_ENVIRONMENT,
    options=(
        *MY_CONNECTION,
        *flags("-b --no-beep, -r --relative, -s --silent, -E --vertical, --debug-info, -l --local, --wait-for-all-slaves"),
        *values("-c --count, -i --sleep, --shutdown-timeout"),
        option("-w", "--wait", takes=TEXT, optional=True),
    ),
    examples=(
        example("mysqladmin status", REMOTE_READ),
        example("mysqladmin -h db processlist", REMOTE_READ),
        example("mysqladmin drop app", DESTRUCTIVE),
        example("mysqladmin shutdown", MUTATION),
    ),
)

# ---- SQLite and other SQL --------------------------------------------------------------------------------------------------

SQLITE = command(
    *("sqlite3", "sqlite", "litecli"),
    style=SINGLE,
    operands=operands(READ, many=CODE),
    analyser="sql",
    language="sql",
    stdin=CODE,
    options=(
        *flags(
            "-append, -ascii, -bail, -batch, -box, -column, -csv, -deserialize, -echo, -header, -noheader, -html, -interactive, -json, -line, -list"
        ),
        *flags("-markdown, -memtrace, -nofollow, -quote, -readonly, -safe, -stats, -table, -tabs, -zip"),
        option("-lookaside", takes=(TEXT, TEXT)),
        option("-pagecache", takes=(TEXT, TEXT)),
        *values("-maxsize, -mmap, -newline, -nonce, -nullvalue, -separator, -vfs"),
        option("-cmd", takes=CODE),
        option("-init", takes=SCRIPT),
        option("-A", takes=(TEXT, ARGUMENTS), effects=(WRITES,)),
        option("-help", harmless=True),
    ),
    environment=(variable("SQLITE_HISTORY", takes=WRITE),),
    examples=(
        example("sqlite3 x.db 'select 1'"),
        example("sqlite3 -header -csv x.db '.tables'"),
        example("sqlite3 x.db 'delete from t'", DESTRUCTIVE),
        example("sqlite3 x.db 'insert into t values (1)'", WRITES),
        example("sqlite3 x.db '.shell rm -rf /srv'", DESTRUCTIVE),
        example("sqlite3 x.db \"select writefile('/etc/cron.d/x','* * * * * root sh /tmp/x')\"", OPAQUE, PERSISTENCE, ROOT_ACCESS, WRITES),
        example("sqlite3 x.db '.output out.txt' '.dump'", WRITES),
        example("sqlite3 x.db '.load /tmp/x.so'", OPAQUE),
        example("sqlite3 -init /tmp/x x.db 'select 1'", OPAQUE),
        example("sqlite3 x.db -A -x", OPAQUE, WRITES),
        example("sqlite3 .env 'select 1'", SECRET_READ),
    ),
)

CLICKHOUSE = command(
    *("clickhouse-client", "clickhouse", "clickhouse-local"),
    operands=NAMES,
    analyser="sql",
    language="sql",
    stdin=CODE,
    options=(
        *flags(
            "-n --multiquery, -m --multiline, -t --time, -s --secure, --stacktrace, -E --vertical, --progress, --ask-password, --echo, --hardware-utilization"
        ),
        *values(
            "-u --user, --password, --port, -d --database, -f --format, --max_memory_usage, --max_execution_time, --connect_timeout, --param"
        ),
        option("-h", "--host", takes=HOST),
        option("-q", "--query", takes=CODE),
        option("--queries-file", takes=SCRIPT),
        *values("-c -C --config-file --config", takes=CONFIG),
        option("-V", harmless=True),
    ),
    examples=(
        example("clickhouse-client -h ch1 -q 'select count() from t'", REMOTE_READ),
        example("clickhouse-client -q 'drop table t'", DESTRUCTIVE),
        example("clickhouse-client --queries-file a.sql", OPAQUE, PROJECT_CODE),
        example("clickhouse-client -c /tmp/x -q 'select 1'", OPAQUE, REMOTE_READ),
    ),
)

CQLSH = command(
    *("cqlsh", "trino", "presto", "beeline", "usql", "sqlcmd", "sqlplus", "isql", "snowsql"),
    operands=operands(TEXT, TEXT, many=TEXT),
    analyser="sql",
    language="sql",
    stdin=CODE,
    options=(
        *flags("-C --color, --no-color, --ssl, --debug, --insecure, --silent, -readonly, -json, -csv, --json, --hide-headers"),
        *values("-u --username --user, -p --password, -k --keyspace, --connect-timeout, --request-timeout, --cqlversion, --encoding, -U"),
        *values("-d --database, --format, --catalog, --schema, --output-format, -n, -P, -t --token, --org, --bucket"),
        *values("-e --execute -q --query -Q, -c --command", takes=CODE),
        *values("-f --file -i", takes=SCRIPT),
        *values("--host -H --server -S --url", takes=HOST),
        *values("--cqlshrc, --certs-dir", takes=CONTEXT),
        option("-o", "--output", takes=WRITE),
        *values("--accountname, --mfa-passcode, --dbname, --schemaname"),
    ),
    examples=(
        example("cqlsh -e 'select * from t' c1", REMOTE_READ),
        example("cqlsh -e 'truncate t'", DESTRUCTIVE),
        example("cqlsh -o /etc/x -e 'select 1'", REMOTE_READ, WRITES),
    ),
)

DUCKDB = command(
    "duckdb",
    style=SINGLE,
    operands=operands(WRITE, CODE),
    analyser="sql",
    language="sql",
    stdin=CODE,
    options=(
        *flags(
            "-readonly, -json, -csv, -markdown, -box, -table, -line, -list, -column, -html, -header, -noheader, -echo, -bail, -batch, -interactive, -no-stdin, -ascii, -quote, -jsonlines"
        ),
        *values("-nullvalue, -separator, -newline, -storage_version"),
        option("-unsigned", effects=(OPAQUE,)),
        option("-ui", effects=(MUTATION,)),
        *values("-c, -cmd, -s", takes=CODE),
        *values("-init, -f", takes=SCRIPT),
    ),
    examples=(
        example("duckdb -c 'select 1'"),
        example("duckdb app.duckdb 'show tables'", WRITES),
        example("duckdb app.duckdb 'drop table t'", DESTRUCTIVE, WRITES),
        example("duckdb -unsigned -c 'select 1'", OPAQUE),
        example("duckdb -ui -c 'select 1'", MUTATION),
    ),
)
COCKROACH = command(
    "cockroach",
    options=(
        *flags("--insecure, --all, --decommission, --echo-sql"),
        *values("-u --user, -d --database, --format, --cluster-name, -p --port"),
        *values("--host, --url", takes=HOST),
        option("--certs-dir", takes=CONTEXT),
    ),
    subcommands=(
        subcommand("version", "help", operands=NAMES),
        subcommand("node", operands=NAMES, analyser="store"),
        subcommand(
            "sql",
            options=(*flags("--safe-updates"), *values("-e --execute", takes=CODE), *values("-f --file", takes=SCRIPT)),
            analyser="sql",
            language="sql",
            stdin=CODE,
        ),
        subcommand(
            "debug",
            "init",
            "start",
            "start-single-node",
            "quit",
            "demo",
            "cert",
            "userfile",
            "workload",
            "import",
            operands=NAMES,
            effects=(MUTATION,),
        ),
    ),
    examples=(
        example("cockroach node status --insecure", REMOTE_READ),
        example("cockroach sql --insecure -e 'SHOW DATABASES'", REMOTE_READ),
        example("cockroach sql -e 'DROP TABLE t'", DESTRUCTIVE),
        example("cockroach quit", MUTATION),
    ),
)

# ---- document and key-value stores -----------------------------------------------------------------------------------------

MONGO = command(
    *("mongosh", "mongo"),
    operands=operands(TEXT, many=SCRIPT),
    analyser="mongo",
    language="mongo",
    stdin=CODE,
    options=(
        *flags(
            "--quiet, --norc, --nodb, --shell, --verbose, --tls, --ssl, --tlsAllowInvalidCertificates, --tlsAllowInvalidHostnames, --retryWrites, --ipv6"
        ),
        *values(
            "--port, -u --username, -p --password, --authenticationDatabase, --authenticationMechanism, --apiVersion, --gssapiServiceName"
        ),
        option("--host", takes=HOST),
        *values("--tlsCertificateKeyFile, --tlsCAFile, --tlsCRLFile", takes=INSPECT),
        option("--eval", takes=CODE),
        option("-f", "--file", takes=SCRIPT, language="foreign"),
        *flags(
            "--deep-inspect, --tlsFIPSMode, --apiStrict, --apiDeprecationErrors, --oidcTrustedEndpoint, --oidcIdTokenAsAccessToken, --oidcNoNonce"
        ),
        *values(
            "--awsIamSessionToken, --sspiHostnameCanonicalization, --sspiRealmOverride, --tlsCertificateKeyFilePassword, --tlsCertificateSelector, --tlsDisabledProtocols, --awsAccessKeyId, --awsSecretAccessKey, --awsSessionToken, --keyVaultNamespace"
        ),
        *values("--kmsURL", takes=URL),
        option("-h", harmless=True),
        option("--build-info", harmless=True),
        option("--oidcDumpTokens", takes=TEXT, optional=True, effects=(SECRET_READ,)),
        option("--json", takes=TEXT, optional=True),
        option("--oidcFlows", takes=TEXT, optional=True),
        option("--oidcRedirectUri", takes=TEXT, optional=True),
    ),
    examples=(
        example("mongosh prod --eval 'db.users.countDocuments({})'", REMOTE_READ),
        example("mongosh prod --eval 'db.dropDatabase()'", DESTRUCTIVE),
        example("mongosh --eval 'db.users.insertOne({a: 1})'", MUTATION),
        example("mongosh --eval 'rs.status().ok'", REMOTE_READ),
        example('mongosh --eval \'require("child_process").execSync("x")\'', OPAQUE),
        example("mongosh -f a.js", OPAQUE, PROJECT_CODE),
        example("mongosh --oidcDumpTokens --eval 'rs.status().ok'", REMOTE_READ, SECRET_READ),
    ),
)
MONGO_TOOLS = command(
    *("mongodump", "mongoexport", "mongostat", "mongotop"),
    effects=(REMOTE_READ,),
    operands=NAMES,
    analyser="accounts",
    options=(
        *flags(
            "-v --verbose, --quiet, --gzip, --oplog, --ssl, --tls, --jsonArray, --pretty, --noHeaderLine, --dumpDbUsersAndRoles, --all, --discover, --http, --json, --forceTableScan"
        ),
        *values(
            "--port, -u --username, -p --password, --authenticationDatabase, -d --db, -c --collection, -q --query, -f --fields, --type, --sort, --limit, --skip, --readPreference, -j --numParallelCollections, --excludeCollection, -n --rowcount"
        ),
        *values("-h --host, --uri", takes=HOST),
        *values("-o --out, --archive", takes=WRITE),
        *values("--queryFile, --config, --sslCAFile, --sslPEMKeyFile", takes=INSPECT),
    ),
    examples=(example("mongodump --uri mongodb://m1/app --out /tmp/d", REMOTE_READ, WRITES), example("mongostat -h m1", REMOTE_READ)),
)
MONGO_RESTORE = command(
    *("mongorestore", "mongoimport"),
    effects=(MUTATION,),
    operands=operands(READ),
    options=(
        *flags(
            "-v --verbose, --quiet, --gzip, --oplogReplay, --ssl, --tls, --jsonArray, --headerline, --stopOnError, --restoreDbUsersAndRoles, --maintainInsertionOrder"
        ),
        option("--drop", effects=(DESTRUCTIVE,)),
        option("--dryRun", harmless=True),
        *values(
            "--port, -u --username, -p --password, --authenticationDatabase, -d --db, -c --collection, -f --fields, --type, --mode, --upsertFields, --nsInclude, --nsExclude, --nsFrom, --nsTo, -j --numParallelCollections"
        ),
        *values("-h --host, --uri", takes=HOST),
        *values("--file, --dir, --archive, --config", takes=READ),
    ),
    examples=(example("mongorestore --drop dump", DESTRUCTIVE, MUTATION), example("mongoimport -d a -c b --file x.json", MUTATION)),
)

REDIS = command(
    *("redis-cli", "valkey-cli", "keydb-cli"),
    style=POSIX,
    operands=NAMES,
    analyser="redis",
    options=(
        *flags(
            "--askpass, -2, -3, -c, -e, --tls, --insecure, --raw, --no-raw, --quoted-input, --csv, --json, --quoted-json, --verbose, --no-auth-warning, -x"
        ),
        *flags(
            "--stat, --latency, --latency-history, --latency-dist, --bigkeys, --memkeys, --hotkeys, --scan, --ldb, --ldb-sync-mode, --replica --slave, --pipe"
        ),
        *values(
            "-p, -s, -a --pass, --user, -r, -i, -n, -d, -D, -X, --sni, --tls-ciphers, --tls-ciphersuites, --show-pushes, --lru-test, --pipe-timeout"
        ),
        *values("--memkeys-samples, --pattern, --quoted-pattern, --intrinsic-latency"),
        option("-h", takes=HOST),
        option("-u", takes=URL),
        *values("--cacert, --cacertdir, --cert, --key", takes=INSPECT),
        *values("--rdb, --functions-rdb", takes=WRITE),
        option("--eval", takes=READ),
        option("--cluster", takes=(TEXT, ARGUMENTS)),
    ),
    environment=(variable("REDISCLI_RCFILE", takes=CONFIG), variable("REDISCLI_HISTFILE", takes=WRITE, harmless=("/dev/null",))),
    examples=(
        example("redis-cli -h cache info memory", REMOTE_READ),
        example("redis-cli info", REMOTE_READ),
        example("redis-cli --bigkeys", REMOTE_READ),
        example("redis-cli -h cache FLUSHALL", DESTRUCTIVE),
        example("redis-cli set a 1", MUTATION),
        example("redis-cli config get maxmemory", REMOTE_READ),
        example("redis-cli config set dir /etc", MUTATION, OPAQUE, WRITES),
        example("redis-cli eval 'return 1' 0", OPAQUE),
        example("redis-cli replicaof x.example 6379", EGRESS, MUTATION),
        example("redis-cli --rdb /tmp/x", REMOTE_READ, WRITES),
        example("redis-cli --pipe", OPAQUE),
        example("redis-cli", OPAQUE),
    ),
)
MEMCACHED = command(
    *("memcached-tool", "memcstat", "memcping", "memccat", "memcdump", "memcexist"),
    effects=(REMOTE_READ,),
    operands=operands(HOST, TEXT),
    options=(
        *flags("-v --verbose, -d --debug, -b --binary, -q --quiet"),
        *values("-u --username, -p --password, --hash"),
        option("--servers", "-s", takes=HOST),
    ),
    examples=(example("memcached-tool c1:11211 stats", REMOTE_READ),),
)

ETCD = command(
    "etcdctl",
    options=(
        *flags(
            "--debug, --insecure-transport, --insecure-skip-tls-verify, --hex, --prefix, --from-key, --keys-only, --count-only, --print-value-only, --prev-kv, -i --interactive, --cluster"
        ),
        *values(
            "--dial-timeout, --command-timeout, --keepalive-time, --keepalive-timeout, -w --write-out, --user, --password, --limit, --order, --sort-by, --rev, --consistency, --lease, --range-end, --discovery-srv, --discovery-srv-name"
        ),
        option("--endpoints", takes=HOST),
        *values("--cacert, --cert, --key", takes=INSPECT),
        *values("-d"),
        option("--insecure-discovery", takes=TEXT, optional=True),
    ),
    environment=(variable("ETCDCTL_ENDPOINTS", takes=HOST), variable("ETCDCTL_API", takes=TEXT)),
    subcommands=(
        subcommand("version", "help", "completion", operands=NAMES),
        subcommand("get", "check", "ls", effects=(REMOTE_READ,), operands=THINGS, analyser="asked_key"),
        subcommand("watch", "exec-watch", effects=(REMOTE_READ,), operands=operands(RESOURCE, COMMAND)),
        subcommand(
            "endpoint",
            "member",
            "alarm",
            "lease",
            "user",
            "role",
            subcommands=(
                subcommand("health", "status", "hashkv", "list", "get", "timetolive", effects=(REMOTE_READ,), operands=THINGS),
                subcommand(
                    "add",
                    "update",
                    "promote",
                    "grant",
                    "grant-role",
                    "revoke-role",
                    "grant-permission",
                    "revoke-permission",
                    "passwd",
                    "keep-alive",
                    "disarm",
                    effects=(MUTATION,),
                    operands=THINGS,
                    options=values("--peer-urls, --learner"),
                ),
                subcommand("remove", "delete", "revoke", effects=(DESTRUCTIVE,), operands=THINGS),
            ),
        ),
        subcommand(
            "put",
            "txn",
            "compaction",
            "compact",
            "defrag",
            "move-leader",
            "auth",
            "elect",
            "lock",
            "set",
            "mk",
            effects=(MUTATION,),
            operands=THINGS,
        ),
        subcommand("del", "rm", "rmdir", effects=(DESTRUCTIVE,), operands=THINGS),
        subcommand(
            "snapshot",
            subcommands=(
                subcommand("status", operands=operands(READ)),
                subcommand("save", effects=(REMOTE_READ,), operands=operands(WRITE)),
                subcommand(
                    "restore",
                    effects=(MUTATION,),
                    operands=operands(READ),
                    options=(
                        *flags("--skip-hash-check"),
                        *values("--name, --initial-cluster, --initial-cluster-token, --initial-advertise-peer-urls, --wal-dir"),
                        option("--data-dir", takes=WRITE),
                    ),
                ),
            ),
        ),
        subcommand("make-mirror", "migrate", effects=(EGRESS,), operands=THINGS),
    ),
    examples=(
        example("etcdctl get / --prefix --keys-only", REMOTE_READ),
        example("etcdctl endpoint health", REMOTE_READ),
        example("etcdctl get /registry/secrets --prefix", REMOTE_READ, SECRET_READ),
        example("etcdctl del / --prefix", DESTRUCTIVE),
        example("etcdctl put a b", MUTATION),
        example("etcdctl snapshot save b.db", REMOTE_READ, WRITES),
        example("etcdctl snapshot restore b.db", MUTATION),
        example("etcdctl make-mirror x.example:2379", EGRESS),
    ),
)

# ---- brokers ---------------------------------------------------------------------------------------------------------------

KAFKA_CONNECTION = (
    *values("--bootstrap-server --broker-list --bootstrap-controller, --zookeeper", takes=HOST),
    *values("--command-config --producer.config --consumer.config", takes=CONTEXT),
)
KAFKA_TOPICS = command(
    *(
        "kafka-topics",
        "kafka-topics.sh",
        "kafka-consumer-groups",
        "kafka-consumer-groups.sh",
        "kafka-configs",
        "kafka-configs.sh",
        "kafka-acls",
        "kafka-acls.sh",
    ),
    effects=(REMOTE_READ,),
    options=(
        *KAFKA_CONNECTION,
        *flags(
            "--list, --describe, --if-exists, --if-not-exists, --under-replicated-partitions, --unavailable-partitions, --all-groups, --all-topics, --members"
        ),
        *flags("--state, --verbose, --offsets, --exclude-internal, --all, --force, --to-earliest, --to-latest, --to-current, --export"),
        *values(
            "--topic, --partitions, --replication-factor, --config, --group, --entity-type, --entity-name, --timeout, --to-offset, --shift-by, --to-datetime"
        ),
        *values("--principal, --allow-principal, --deny-principal, --operation, --from-file, --by-duration, --replica-assignment"),
        *(option("--create", effects=(MUTATION,)), option("--alter", effects=(MUTATION,)), option("--reset-offsets", effects=(MUTATION,))),
        *(option("--add", effects=(MUTATION,)), option("--remove", effects=(MUTATION,)), option("--execute", effects=(MUTATION,))),
        *(option("--add-config", takes=TEXT, effects=(MUTATION,)), option("--delete-config", takes=TEXT, effects=(MUTATION,))),
        option("--delete", effects=(DESTRUCTIVE,)),
        option("--delete-offsets", effects=(DESTRUCTIVE,)),
        *flags("--dry-run"),
    ),
    analyser="only_looks",
    environment=(variable("KAFKA_OPTS", "KAFKA_HEAP_OPTS", takes=CODE),),
    examples=(
        example("kafka-topics --bootstrap-server k1:9092 --list", REMOTE_READ),
        example("kafka-topics --bootstrap-server k1:9092 --delete --topic t", DESTRUCTIVE, REMOTE_READ),
        example("kafka-topics.sh --bootstrap-server k1:9092 --create --topic t", MUTATION, REMOTE_READ),
        example("kafka-consumer-groups --bootstrap-server k1:9092 --describe --group g", REMOTE_READ),
        example("kafka-consumer-groups --bootstrap-server k1:9092 --delete --dry-run --group g", DESTRUCTIVE, REMOTE_READ),
        example("kafka-consumer-groups --bootstrap-server k1:9092 --reset-offsets --to-earliest --dry-run --group g --topic t"),
    ),
)
KAFKA_CONSOLE = (
    command(
        *("kafka-console-consumer", "kafka-console-consumer.sh", "kafka-dump-log", "kafka-dump-log.sh"),
        effects=(REMOTE_READ,),
        options=(
            *KAFKA_CONNECTION,
            *flags("--from-beginning, --skip-message-on-error, --print-data-log, --enable-systest-events"),
            *values(
                "--topic, --group, --max-messages, --offset, --partition, --timeout-ms, --property, --formatter, --consumer-property, --isolation-level, --whitelist, --include, --key-deserializer, --value-deserializer"
            ),
            option("--files", takes=READ),
        ),
        environment=(variable("KAFKA_OPTS", takes=CODE),),
        examples=(example("kafka-console-consumer --bootstrap-server k1:9092 --topic t --max-messages 5", REMOTE_READ),),
    ),
    command(
        *(
            "kafka-console-producer",
            "kafka-console-producer.sh",
            "kafka-reassign-partitions",
            "kafka-reassign-partitions.sh",
        ),
        effects=(MUTATION,),
        options=(
            *KAFKA_CONNECTION,
            *flags("--sync, --execute, --verify, --generate, --cancel"),
            *values("--topic, --property, --producer-property, --request-required-acks, --compression-codec, --batch-size, --throttle"),
            *values("--offset-json-file, --reassignment-json-file, --topics-to-move-json-file", takes=READ),
        ),
        environment=(variable("KAFKA_OPTS", takes=CODE),),
        examples=(example("kafka-console-producer --bootstrap-server k1:9092 --topic t", MUTATION),),
    ),
    command(
        *("kafka-delete-records", "kafka-delete-records.sh"),
        effects=(DESTRUCTIVE,),
        options=(*KAFKA_CONNECTION, *values("--offset-json-file", takes=READ)),
        examples=(example("kafka-delete-records --bootstrap-server k1:9092 --offset-json-file o.json", DESTRUCTIVE),),
    ),
    command(
        *("kcat", "kafkacat"),
        effects=(REMOTE_READ,),
        operands=operands(many=READ),
        analyser="kafka_settings",
        options=(
            *flags("-C, -L, -Q, -e, -q, -v, -u, -J, -Z, -O, -E, -A, -T, -B"),
            option("-P", effects=(MUTATION,)),
            *values("-t, -p, -o, -c, -G, -k, -K, -D, -H, -f, -s, -S, -d, -m, -z, -U, -x"),
            option("-b", takes=HOST),
            option("-X", takes=TEXT),
            option("-F", takes=CONTEXT),
            option("-l", operands=READ),
        ),
        examples=(
            example("kcat -b k1 -L", REMOTE_READ),
            example("kcat -b k1 -L -X plugin.library.paths=/tmp/x.so", REMOTE_READ, OPAQUE),
            example("kcat -b k1 -t t -P .env", MUTATION, REMOTE_READ, SECRET_READ),
        ),
    ),
)
RABBIT = command(
    *("rabbitmqctl", "rabbitmq-diagnostics", "rabbitmq-plugins", "rabbitmq-queues", "rabbitmqadmin"),
    options=(
        *flags("-q --quiet, -s --silent, -l --longnames, --offline, --online, --all, --local, --no-table-headers, --verbose, --ssl"),
        *values("-n --node, -t --timeout, -p --vhost, --formatter -f, -V, -u --username, --password, -P --port, --format, --erlang-cookie"),
        option("-H", "--host", takes=HOST),
        option("-c", "--config", takes=CONTEXT),
    ),
    subcommands=(
        subcommand(
            *(
                "list_queues",
                "list_connections",
                "list_channels",
                "list_exchanges",
                "list_bindings",
                "list_users",
                "list_vhosts",
                "list_permissions",
                "list_consumers",
                "list_policies",
                "list_user_permissions",
                "list_topic_permissions",
                "list_parameters",
                "list_global_parameters",
                "list_operator_policies",
                "status",
                "cluster_status",
                "environment",
                "report",
                "node_health_check",
                "ping",
                "check_running",
                "alarms",
                "resolver_info",
                "server_version",
                "check_port_connectivity",
                "check_local_alarms",
                "check_alarms",
                "memory_breakdown",
                "listeners",
                "observer",
                "list",
                "show",
                "version",
                "list_hashes",
                "discover_peers",
                "quorum_status",
                "is_booting",
                "is_running",
                "os_env",
                "runtime_thread_stats",
                "consume_event_stream",
                "log_tail",
                "log_location",
                "cipher_suites",
                "certificates",
                "schema_info",
                "erlang_version",
                "erlang_cookie_hash",
                "maybe_stuck",
                "peek",
                "check_if_node_is_mirror_sync_critical",
                "check_if_node_is_quorum_critical",
                "check_virtual_hosts",
                "check_protocol_listener",
                "check_port_listener",
                "check_certificate_expiration",
                "tls_versions",
                "feature_flags",
                "list_feature_flags",
                "list_vhost_limits",
                "list_user_limits",
                "list_deprecated_features",
                "list_unresponsive_queues",
                "help",
                "is_enabled",
                "directories",
                "list_ciphers",
            ),
            effects=(REMOTE_READ,),
            operands=NAMES,
            options=(*flags("-v, -m --minimal, -e, -E"), *values("--unit")),
        ),
        subcommand(
            *(
                "delete_queue",
                "purge_queue",
                "delete_user",
                "delete_vhost",
                "reset",
                "force_reset",
                "forget_cluster_node",
                "delete",
                "purge",
                "clear_policy",
                "clear_permissions",
                "clear_parameter",
                "clear_password",
                "close_connection",
                "close_all_connections",
                "delete_member",
                "shrink",
                "delete_shovel",
                "delete_user_limits",
                "clear_vhost_limits",
                "clear_operator_policy",
                "clear_global_parameter",
                "force_gc",
                "force_boot",
            ),
            effects=(DESTRUCTIVE,),
            operands=THINGS,
        ),
        subcommand(
            *(
                "add_user",
                "change_password",
                "set_permissions",
                "set_user_tags",
                "add_vhost",
                "set_policy",
                "set_parameter",
                "start_app",
                "stop_app",
                "stop",
                "shutdown",
                "join_cluster",
                "change_cluster_node_type",
                "rotate_logs",
                "sync_queue",
                "cancel_sync_queue",
                "set_vm_memory_high_watermark",
                "set_disk_free_limit",
                "enable",
                "disable",
                "declare",
                "publish",
                "set_log_level",
                "enable_feature_flag",
                "rebalance",
                "grow",
                "import_definitions",
                "authenticate_user",
                "await_startup",
                "hipe_compile",
                "set_topic_permissions",
                "set_cluster_name",
                "trace_on",
                "trace_off",
            ),
            effects=(MUTATION,),
            operands=THINGS,
            options=values("--apply-to, --priority"),
        ),
        subcommand("eval", "eval_file", "exec", "remote_shell", effects=(OPAQUE,), operands=NAMES),
        subcommand("export_definitions", "export", effects=(SECRET_READ,), operands=operands(WRITE), options=values("--format")),
        subcommand("get", effects=(REMOTE_READ,), operands=NAMES),
    ),
    examples=(
        example("rabbitmqctl list_queues name messages", REMOTE_READ),
        example("rabbitmqctl purge_queue q", DESTRUCTIVE),
        example("rabbitmqctl add_user a b", MUTATION),
        example("rabbitmqctl eval 'os:cmd(\"x\").'", OPAQUE),
        example("rabbitmqctl export_definitions d.json", SECRET_READ, WRITES),
    ),
)

COMMANDS = (
    *(PSQL, PG_DUMP, PG_DUMPALL, PG_RESTORE),
    *PG_TOOLS,
    *(
        MYSQL,
        MYSQLDUMP,
        MYSQLSHOW,
        MYSQLBINLOG,
        MYSQLADMIN,
        SQLITE,
        CLICKHOUSE,
        CQLSH,
        DUCKDB,
        COCKROACH,
        MONGO,
        MONGO_TOOLS,
        MONGO_RESTORE,
        REDIS,
        MEMCACHED,
        ETCD,
        KAFKA_TOPICS,
    ),
    *KAFKA_CONSOLE,
    RABBIT,
)
