"""Tools around databases, caches, brokers, directories and clusters: percona-toolkit, mydumper, freetds, memcached, kerberos, samba, pacemaker."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    OVERWRITE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
    SHELL,
    TEXT,
    WRITE,
    WRITES,
    command,
    example,
    flags,
    operands,
    option,
    subcommand,
    values,
)

WORDS = operands(many=TEXT)
FILES = operands(many=READ)
HELP = option("-h", harmless=True)

# ---- percona-toolkit -----------------------------------------------------------------------------------------------------

PERCONA = (
    *flags(
        "--ask-pass, -v --verbose, -q --quiet, --tab, --utc, --rds, --numeric-ip, --resolve-address, --version-check, --no-version-check, --noversion-check"
    ),
    *values(
        "-A --charset, -D --database, -p --password, -P --port, --set-vars, -S --socket, -u --user, --slave-password, --slave-user, --recursion-method"
    ),
    *values("--recurse, --run-time, --interval, --report-width, --report-format, --ignore, --only"),
    *values("-h --host", takes=HOST),
    *values("-F --defaults-file, --config", takes=CONFIG),
    *values("--pid, --log", takes=WRITE),
)
DAEMON = option("--daemonize", "--daemon", effects=(MUTATION,))
MYSQL = (
    command(
        *("pt-show-grants", "pt-slave-find", "pt-config-diff", "pt-variable-advisor"),
        options=(
            *PERCONA,
            *flags(
                "--drop, --flush, --header, --no-header, --noheader, --include-unused-roles, --revoke, --separate, --timestamp, --no-timestamp"
            ),
            *flags("--ignore-case, --no-ignore-case, --report, --no-report"),
            *values("--ignore-variables, --ignore-rules, --source-of-variables"),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("pt-slave-find --host db1", REMOTE_READ), example("pt-show-grants --separate", REMOTE_READ)),
    ),
    command(
        *("pt-fingerprint", "pt-visual-explain", "pt-align", "pt-mext", "pt-pmp", "pt-sift", "pt-ioprofile", "pt-fifo-split"),
        options=(
            *flags("--match-embedded-numbers, --match-md5-checksums, --clustered-pk, -r --relative"),
            *values("--query, --format"),
            *values("--config", takes=CONFIG),
        ),
        operands=FILES,
        examples=(example("pt-fingerprint --query 'select a from b where c=1'"), example("pt-visual-explain plan.txt")),
    ),
    command(
        "pt-kill",
        options=(
            *PERCONA,
            *flags(
                "--query-id, --stop, --strip-comments, --no-strip-comments, --ignore-self, --no-ignore-self, --match-all, --replication-threads"
            ),
            *values(
                "--group-by, --kill-busy-commands, --sentinel, --victims, --wait-after-kill, --wait-before-kill, --any-busy-time, --each-busy-time"
            ),
            *values(
                "--query-count, --busy-time, --idle-time, --ignore-command, --ignore-db, --ignore-host, --ignore-info, --ignore-state, --ignore-user"
            ),
            *values("--match-command, --match-db, --match-host, --match-info, --match-state, --match-user, --test-matching"),
            option("--print"),
            DAEMON,
            option("--log-dsn", takes=TEXT, effects=(MUTATION,)),
            option("--create-log-table", "--kill", "--kill-query", effects=(MUTATION,)),
            option("--filter", takes=TEXT, effects=(OPAQUE,)),
            option("--execute-command", takes=SHELL),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(
            example("pt-kill --busy-time 60 --print", REMOTE_READ),
            example("pt-kill --busy-time 60 --kill", REMOTE_READ, MUTATION),
            example("pt-kill --execute-command 'rm -rf /srv'", REMOTE_READ, MUTATION, DESTRUCTIVE),
            example("pt-kill --filter x.pl --print", REMOTE_READ, OPAQUE),
        ),
    ),
    command(
        "pt-table-sync",
        options=(
            *PERCONA,
            *flags("--bidirectional, --buffer-in-mysql, --lock-and-rename, --replace, --sync-to-master, --timeout-ok, --trim"),
            *values(
                "--algorithms, --channel, --chunk-column, --chunk-index, --chunk-size, -c --columns, -d --databases, -e --engines, --function"
            ),
            *values(
                "--ignore-columns, --ignore-databases, --ignore-engines, --ignore-tables, --ignore-tables-regex, --lock, --replicate, -t --tables"
            ),
            *values("-w --wait, --where, --float-precision"),
            option("--execute", effects=(DESTRUCTIVE,)),
            option("--print", "--dry-run", "--explain-hosts"),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(
            example("pt-table-sync --print --replicate percona.checksums h=db1", REMOTE_READ),
            example("pt-table-sync --execute h=db1 h=db2", REMOTE_READ, DESTRUCTIVE),
        ),
    ),
    command(
        "pt-archiver",
        options=(
            *PERCONA,
            *flags(
                "--analyze, --ascend-first, --buffer, --bulk-delete, --bulk-insert, --commit-each, --no-delete, --for-update, --header, --purge"
            ),
            *flags("--replace, --statistics, --why-quit, --no-check-charset, --primary-key-only, --optimize"),
            *values("-c --columns, --limit, --max-lag, --progress, --retries, --sentinel, --sleep, --txn-size, --where, --source, --dest"),
            *values("--file", takes=WRITE),
            option("--dry-run", harmless=True),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(
            example("pt-archiver --source h=db,D=app,t=log --purge --where 'ts < now()'", DESTRUCTIVE),
            example("pt-archiver --source h=db,D=app,t=log --purge --where 1=1 --dry-run"),
        ),
    ),
    command(
        "pt-table-checksum",
        options=(
            *PERCONA,
            *flags(
                "--binary-index, --explain, --resume, --trim, --replicate-check-only, --fail-on-stopped-replication, --no-check-binlog-format"
            ),
            *flags("--no-check-replication-filters, --no-check-plan, --truncate-replicate-table, --create-replicate-table"),
            *values(
                "--channel, --chunk-index, --chunk-index-columns, --chunk-size, --chunk-size-limit, --chunk-time, -c --columns, -d --databases, -e --engines"
            ),
            *values(
                "--databases-regex, --ignore-columns, --ignore-databases, --ignore-tables, --ignore-engines, --max-lag, --max-load, --progress, --replicate"
            ),
            *values("-t --tables, --tables-regex, --where, --retries, --replicate-database, --check-interval, --check-slave-lag"),
            option("--plugin", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("pt-table-checksum h=db1", MUTATION), example("pt-table-checksum --plugin /tmp/x.pl h=db1", MUTATION, OPAQUE)),
    ),
    command(
        "pt-heartbeat",
        options=(
            *PERCONA,
            *flags("--check-read-only, --print-master-server-id, --replace, --no-insert-heartbeat-row"),
            *values(
                "--create-table-engine, --dbi-driver, --fail-successive-errors, --frames, --master-server-id, --read-only-interval, --sentinel, --skew, --table"
            ),
            *values("--file", takes=WRITE),
            option("--check", "--monitor"),
            DAEMON,
            option("--update", "--create-table", "--stop", effects=(MUTATION,)),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(
            example("pt-heartbeat -D percona --check h=db2", REMOTE_READ),
            example("pt-heartbeat -D percona --update h=db1 --daemonize", REMOTE_READ, MUTATION),
        ),
    ),
    command(
        *("pt-deadlock-logger", "pt-fk-error-logger", "pt-upgrade", "pt-find", "pt-stalk", "pt-slave-restart", "pt-slave-delay"),
        options=(
            *PERCONA,
            *values(
                "--iterations, --columns, --dblike, --dbregex, --engine, --tablesize, --tbllike, --tblregex, --ctime, --mtime, --cmin, --mmin, --rows, --delay"
            ),
            *flags("--print, --empty, --or, --quote"),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("pt-deadlock-logger h=db1", MUTATION),),
    ),
    command(
        "mydumper",
        options=(
            *flags(
                "-c --compress, -C --compress-input, -e --build-empty-files, -i, -m --no-schemas, -d --no-data, -G --triggers, -E --events, -R --routines, -W --no-views"
            ),
            *flags("-K --kill-long-queries, -k --no-locks, --no-backup-locks, --less-locking, --use-savepoints, --complete-insert, -?, -V"),
            *values(
                "-u --user, -p --password, -P --port, -S --socket, -B --database, -T --tables-list, -t --threads, -s --statement-size, -r --rows, -x --regex"
            ),
            *values("--ignore-engines, -l --long-query-guard, -F --chunk-filesize, -v --verbose"),
            *values("-h --host", takes=HOST),
            *values("--defaults-file", takes=CONFIG),
            *values("-O --omit-from-file", takes=READ),
            *values("-o --outputdir, -L --logfile", takes=WRITE),
            option("-D", "--daemon", effects=(MUTATION,)),
        ),
        effects=(REMOTE_READ,),
        examples=(example("mydumper -B app -o dump", REMOTE_READ, WRITES), example("mydumper -D -o dump", REMOTE_READ, WRITES, MUTATION)),
    ),
    command(
        "myloader",
        options=(
            *flags("-e --enable-binlog, -C --compress-protocol, -?, -V"),
            *values(
                "-u --user, -p --password, -P --port, -S --socket, -B --database, -s --source-db, -q --queries-per-transaction, -t --threads, -v --verbose"
            ),
            *values("-h --host", takes=HOST),
            *values("--defaults-file", takes=CONFIG),
            *values("-d --directory", takes=READ),
            option("-o", "--overwrite-tables", effects=(DESTRUCTIVE,)),
        ),
        effects=(MUTATION,),
        examples=(example("myloader -d dump -B app", MUTATION), example("myloader -o -d dump -B app", MUTATION, DESTRUCTIVE)),
    ),
    command(
        "perror",
        "resolve_stack_dump",
        options=flags("-s --silent, -v --verbose, -V, -?, -I"),
        operands=WORDS,
        examples=(example("perror 28"),),
    ),
    command(
        "my_print_defaults",
        options=(
            *flags("-e, -n, -s --show, -v --verbose, -V, -?"),
            *values("-c --config-file, -g --defaults-group-suffix, --defaults-file, --defaults-extra-file"),
        ),
        operands=WORDS,
        effects=(SECRET_READ,),
        examples=(example("my_print_defaults client", SECRET_READ),),
    ),
    command(
        *("mariadb-dumpslow", "mariadb-find-rows", "mysql_find_rows", "mariadb-conv"),
        options=(
            *flags("-a, -d --debug, -l, -r, -v --verbose, -V, -?"),
            *values("-g, -h, -i, -n, -s, -t, --regexp, --rows, --start_row, -f --from"),
        ),
        operands=FILES,
        examples=(example("mariadb-dumpslow -s t slow.log"),),
    ),
    command(
        *(
            "mysqlimport",
            "mariadb-import",
            "mysqlslap",
            "mariadb-slap",
            "mariadb-plugin",
            "mariadb-secure-installation",
            "mysql_secure_installation",
            "mariadb-setpermission",
        ),
        *(
            "mariadb-tzinfo-to-sql",
            "mysql_tzinfo_to_sql",
            "mysql_upgrade",
            "mariadb-upgrade",
            "mariadb-convert-table-format",
            "mariadb-fix-extensions",
            "mariadb-hotcopy",
        ),
        *(
            "mysql_install_db",
            "mariadb-install-db",
            "mysql_ssl_rsa_setup",
            "mariadb-waitpid",
            "mysqlrepair",
            "mysqloptimize",
            "mysqlanalyze",
            "mariadb-repair",
        ),
        *("mariadb-optimize", "mariadb-analyze", "mariadbcheck"),
        options=(
            *flags(
                "-a --auto-generate-sql --all-databases, -v --verbose, -s --silent, -f --force, -C --compress, -L --local, -r --replace, -i --ignore, -V, -B --databases"
            ),
            *values("-h --host", takes=HOST),
            *values("-u --user, -P --port, -S --socket, --query, --create, --concurrency, --iterations, --columns"),
            option("-p", "--password", takes=TEXT, optional=True),
            option("-d", "--delete", effects=(DESTRUCTIVE,)),
            option("-?", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("mysqlslap -a", MUTATION),
            example("mysqlslap --help"),
            example("mysqlimport -d app users.txt", MUTATION, DESTRUCTIVE),
        ),
    ),
    command(
        *("myisamchk", "aria_chk", "innochecksum", "myisam_ftdump", "myisamlog", "aria_read_log", "aria_dump_log"),
        options=(
            *flags(
                "-c --check, -e --extend-check, -i --information, -m --medium-check, -s --silent, -v --verbose, -V, -?, -F --fast, -C --check-only-changed, -d --description"
            ),
            *flags("-w --wait, -T --read-only"),
            *values("-k --keys-used, -t --tmpdir, --sort_buffer_size"),
            option(
                "-r",
                "--recover",
                "-q",
                "--quick",
                "-o",
                "--safe-recover",
                "-f",
                "--force",
                "-n",
                "--sort-recover",
                "-a",
                "--analyze",
                "-S",
                "--sort-index",
                "-U",
                "--update-state",
                operands=OVERWRITE,
            ),
        ),
        operands=operands(many=INSPECT),
        examples=(example("myisamchk -c t.MYI"), example("myisamchk -r /var/lib/mysql/app/t.MYI", WRITES, DESTRUCTIVE)),
    ),
    command(
        "myisampack",
        "aria_pack",
        options=(*flags("-b --backup, -f --force, -s --silent, -t --test, -v --verbose, -w --wait"), *values("-j --join, -T --tmpdir")),
        operands=operands(many=OVERWRITE),
        examples=(example("myisampack t.MYI", WRITES, DESTRUCTIVE),),
    ),
)

# ---- PostgreSQL and other stores -----------------------------------------------------------------------------------------

STORES = (
    command(
        "mmlsfs",
        "mmlscluster",
        "mmlsnode",
        "mmgetstate",
        "mmlsfileset",
        "mmlsmount",
        "mmlsdisk",
        operands=WORDS,
        options=flags("-a, -L, -s, -v, -Y, -d, -e, -u"),
        effects=(REMOTE_READ,),
        examples=(example("mmgetstate -a", REMOTE_READ),),
    ),
    command(
        "mmdelfs",
        "mmdeldisk",
        "mmdelfileset",
        "mmdelsnapshot",
        "mmdelnsd",
        "mmdelnode",
        operands=WORDS,
        options=(*flags("-p, -f, -a"), *values("-N, -F")),
        effects=(DESTRUCTIVE,),
        examples=(example("mmdelfs fs1", DESTRUCTIVE),),
    ),
    command(
        *("memcflush", "memcrm"),
        options=(
            *flags("-q --quiet, -v --verbose, -d --debug, -b --binary, -V, -h"),
            *values("-s --servers", takes=HOST),
            *values("-e --expire, -u --username, -p --password, --hash"),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(example("memcflush --servers=localhost", DESTRUCTIVE),),
    ),
    command(
        *("memccp", "memctouch", "memcslap", "memaslap", "memcapable"),
        options=(
            *flags(
                "-q --quiet, -v --verbose, -d --debug, -b --binary, -V, -n --non-blocking, -N --tcp-nodelay, -B --buffer, -S --set, -A --add, -R --replace, -U --udp, -F --flush, -h"
            ),
            *values("-s --servers", takes=HOST),
            *values(
                "-e --expire, -u --username, -p --password, -H --hash, --flags, -t --test, -c --concurrency, -l --initial-load, --execute-number"
            ),
        ),
        operands=FILES,
        effects=(MUTATION,),
        examples=(example("memccp --servers=localhost a.txt", MUTATION),),
    ),
    command(
        "memcparse",
        "memcerror",
        options=flags("-q --quiet, -v --verbose, -d --debug, -V, -h"),
        operands=WORDS,
        examples=(example("memcerror 3"),),
    ),
    command(
        "pgcopydb",
        style=POSIX,
        options=(*flags("-v --verbose, -q --quiet, --json, --help"),),
        subcommands=(
            subcommand(
                "ping",
                "list",
                "help",
                "version",
                operands=WORDS,
                options=(*flags("-v, -q, --json"), *values("--source, --target, --dir")),
                effects=(REMOTE_READ,),
                examples=(example("pgcopydb list tables --source x", REMOTE_READ),),
            ),
            subcommand(
                *("clone", "fork", "follow", "snapshot", "copy", "dump", "restore", "stream", "sentinel"),
                operands=WORDS,
                options=(
                    *flags("--resume, --not-consistent, --drop-if-exists, --follow, --no-owner, --no-acl"),
                    *values("--source, --target, --dir, --table-jobs, --index-jobs"),
                ),
                effects=(MUTATION,),
                examples=(example("pgcopydb clone --source x --target y", MUTATION),),
            ),
        ),
    ),
    command(
        "pg_conftool",
        style=POSIX,
        options=flags("-b --boolean, -s --short, -v --verbose"),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("pg_conftool 15 main set port 5433", MUTATION),),
    ),
    command(
        "sqldiff",
        options=(
            *flags("--primarykey, --schema, --summary, --transaction, --vtab, --rbu"),
            *values("--table"),
            *values("--changeset", takes=WRITE),
            option("--lib", "-L", takes=PROGRAM),
        ),
        operands=FILES,
        examples=(example("sqldiff --summary a.db b.db"), example("sqldiff --changeset c a.db b.db", WRITES)),
    ),
    command(
        "sqlite3_analyzer", options=flags("--pageinfo, --stats, --tclsh"), operands=FILES, examples=(example("sqlite3_analyzer app.db"),)
    ),
    command(
        *("tsql", "fisql", "bsqldb", "iusql"),
        options=(
            *flags("-L, -C, -f, -v, -q, -b, -F, -g, -n, -X, -Y"),
            *values("-S, -D, -H, -p, -U, -P, -a, -J, -r, -t, -w, -l, -m, -d, -x"),
            *values("-i, -I", takes=READ),
            *values("-o, -e", takes=WRITE),
            HELP,
        ),
        operands=WORDS,
        stdin=CODE,
        language="sql",
        effects=(MUTATION,),
        examples=(example("tsql -S db -U app", MUTATION, OPAQUE), example("tsql -C", MUTATION, OPAQUE)),
    ),
    command(
        *("freebcp", "datacopy"),
        options=(
            *flags("-E, -c, -d, -n, -v, -V, -t, -a"),
            *values("-S, -U, -P, -D, -b, -p, -T, -m, -r, -O, -h, -F, -L, -A"),
            *values("-i, -I, -f", takes=READ),
            *values("-e, -o", takes=WRITE),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("freebcp app.users in users.txt -S db -U app -c", MUTATION),),
    ),
    command(
        "odbcinst",
        options=(
            *flags("-q, -j, -c, -m, -d, -s, -r, -v, -l, -h"),
            *values("-n"),
            *values("-f", takes=READ),
            option("-i", "-u", effects=(MUTATION,)),
        ),
        examples=(example("odbcinst -j"), example("odbcinst -i -d -f x.ini", MUTATION)),
    ),
    command(
        "tdbdump",
        options=(*flags("-h, -e, -u"), *values("-k")),
        operands=FILES,
        effects=(SECRET_READ,),
        examples=(example("tdbdump secrets.tdb", SECRET_READ),),
    ),
    command(
        "tdbtool",
        "tdbrestore",
        "dbwrap_tool",
        "ldbadd",
        "ldbdel",
        "ldbmodify",
        "ldbedit",
        "ldbrename",
        options=(*flags("-l, -h, -v --verbose, -a"), *values("-H, -s, -b, -e")),
        operands=WORDS,
        effects=(MUTATION, SECRET_READ),
        examples=(example("ldbdel -H /var/lib/samba/private/sam.ldb cn=x", MUTATION, SECRET_READ),),
    ),
    command(
        "ldbsearch",
        options=(*flags("-h, -i, -v --verbose"), *values("-s, -b"), *values("-H", takes=READ)),
        operands=WORDS,
        effects=(SECRET_READ,),
        examples=(example("ldbsearch -H sam.ldb", SECRET_READ),),
    ),
    command(
        "kvno",
        "kswitch",
        options=(*flags("-q, -P, --cached-only, --no-store"), *values("-c, -e, -k, -S, -I, -U, -F, -p, --out-cache, --u2u")),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("kvno host/web1", REMOTE_READ),),
    ),
    command(
        "kpasswd",
        "ipa-getkeytab",
        "ipa-rmkeytab",
        "ipa-join",
        "ipa-client-install",
        "ipa-server-install",
        "ipa-certupdate",
        "k5srvutil",
        options=(
            *flags("-q, -P, -f --force, -u --unenroll, -d --debug, -U --unattended, -r"),
            *values("-p, -k, -e, -s --server, -h --hostname, -w --bindpw, -D --binddn"),
        ),
        operands=WORDS,
        effects=(ROOT_ACCESS, MUTATION),
        examples=(example("ipa-getkeytab -p host/x -k /tmp/k", ROOT_ACCESS, MUTATION), example("kpasswd bob", ROOT_ACCESS, MUTATION)),
    ),
    command(
        "ktutil",
        stdin=CODE,
        language="ktutil",
        effects=(SECRET_READ, OPAQUE),
        examples=(example("ktutil", SECRET_READ, OPAQUE),),
    ),
    command(
        "kdb5_util",
        options=(
            *flags("-b7, -r13, -r18, -verbose, -rev, -recurse, -hash, -update, -f, -v, -H, -c, -e"),
            *values("-r, -d, -k, -kv, -M, -sf, -P, -x, -m, -n"),
            *values("-o", takes=WRITE),
        ),
        subcommands=(
            subcommand("list_mkeys", operands=WORDS, examples=(example("kdb5_util list_mkeys"),)),
            subcommand(
                "dump",
                "tabdump",
                "ark",
                operands=operands(many=WRITE),
                effects=(SECRET_READ,),
                examples=(example("kdb5_util dump out", SECRET_READ, WRITES),),
            ),
            subcommand(
                "create",
                "destroy",
                "stash",
                "load",
                "add_mkey",
                "use_mkey",
                "update_princ_encryption",
                "purge_mkeys",
                operands=WORDS,
                options=flags("-f, -s, -update"),
                effects=(DESTRUCTIVE,),
                examples=(example("kdb5_util destroy -f", DESTRUCTIVE),),
            ),
        ),
    ),
    command("kproplog", options=(*flags("-R, -h, -v"), *values("-e")), examples=(example("kproplog -h"),)),
    command(
        "ipa",
        style=POSIX,
        options=(
            *flags("-d --debug, --delegate, -n --no-prompt, -a --prompt-all, -f --no-fallback, -v --verbose"),
            *values("-e"),
            *values("-c", takes=CONFIG),
            HELP,
        ),
        subcommands=(
            subcommand(
                *(
                    "user-find",
                    "user-show",
                    "user-status",
                    "group-find",
                    "group-show",
                    "host-find",
                    "host-show",
                    "hostgroup-find",
                    "hostgroup-show",
                    "service-find",
                    "service-show",
                ),
                *(
                    "dnszone-find",
                    "dnszone-show",
                    "dnsrecord-find",
                    "dnsrecord-show",
                    "sudorule-find",
                    "sudorule-show",
                    "hbacrule-find",
                    "hbacrule-show",
                    "hbactest",
                    "role-find",
                ),
                *(
                    "role-show",
                    "cert-find",
                    "cert-show",
                    "cert-status",
                    "config-show",
                    "ping",
                    "whoami",
                    "env",
                    "help",
                    "topologysegment-find",
                    "server-find",
                    "server-show",
                    "pwpolicy-show",
                ),
                *("privilege-find", "permission-find", "trust-find", "trust-show", "netgroup-find", "idrange-find", "domainlevel-get"),
                operands=WORDS,
                options=(
                    *flags("--all, --raw, --rights, --pkey-only, --disabled, --no-members"),
                    *values("--sizelimit, --timelimit, --user, --host, --service, --login, --uid, --group"),
                ),
                effects=(REMOTE_READ,),
                examples=(example("ipa user-find --all bob", REMOTE_READ),),
            ),
            subcommand(
                *(
                    "user-add",
                    "user-mod",
                    "user-disable",
                    "user-enable",
                    "user-unlock",
                    "passwd",
                    "group-add",
                    "group-mod",
                    "group-add-member",
                    "group-remove-member",
                    "host-add",
                ),
                *(
                    "host-mod",
                    "service-add",
                    "dnsrecord-add",
                    "dnsrecord-mod",
                    "dnszone-add",
                    "sudorule-add",
                    "sudorule-mod",
                    "sudorule-add-user",
                    "sudorule-add-allow-command",
                ),
                *(
                    "hbacrule-add",
                    "hbacrule-mod",
                    "hbacrule-enable",
                    "hbacrule-disable",
                    "role-add-member",
                    "pwpolicy-mod",
                    "config-mod",
                    "cert-request",
                    "cert-revoke",
                ),
                operands=WORDS,
                options=(
                    *flags("--all, --raw, --random, --force, --password"),
                    *values(
                        "--first, --last, --email, --shell, --homedir, --users, --groups, --hosts, --a-rec, --cname-rec, --desc, --uid, --gid, --setattr, --addattr, --delattr"
                    ),
                ),
                effects=(ROOT_ACCESS, MUTATION),
                examples=(example("ipa group-add-member admins --users bob", ROOT_ACCESS, MUTATION),),
            ),
            subcommand(
                *(
                    "user-del",
                    "group-del",
                    "host-del",
                    "service-del",
                    "dnsrecord-del",
                    "dnszone-del",
                    "sudorule-del",
                    "hbacrule-del",
                    "role-del",
                    "vault-del",
                    "server-del",
                    "trust-del",
                ),
                operands=WORDS,
                options=(*flags("--continue, --preserve, --no-preserve, --del-all, --updatedns, --force"), *values("--a-rec, --cname-rec")),
                effects=(DESTRUCTIVE,),
                examples=(example("ipa user-del bob", DESTRUCTIVE),),
            ),
            subcommand(
                "vault-retrieve",
                "otptoken-show",
                operands=WORDS,
                options=values("--out", takes=WRITE),
                effects=(SECRET_READ,),
                examples=(example("ipa vault-retrieve x", SECRET_READ),),
            ),
        ),
    ),
    command(
        "net",
        style=POSIX,
        options=(
            *flags("-P --machine-pass, -k --kerberos, -N --no-pass, -v --verbose, -l --long, --json, -f --force"),
            *values(
                "-S --server, -I --ipaddress, -p --port, -U --user, -W --workgroup, -w --target-workgroup, -n --myname, -d --debuglevel, -s --configfile, -t --timeout"
            ),
        ),
        subcommands=(
            subcommand(
                "ads",
                style=POSIX,
                subcommands=(
                    subcommand(
                        "info",
                        "status",
                        "testjoin",
                        "lookup",
                        "search",
                        "dn",
                        "sid",
                        "workgroup",
                        "help",
                        "enctypes",
                        operands=WORDS,
                        options=flags("-P, -v"),
                        effects=(REMOTE_READ,),
                        examples=(example("net ads testjoin", REMOTE_READ),),
                    ),
                    subcommand(
                        "join",
                        "leave",
                        "user",
                        "group",
                        "dns",
                        "password",
                        "changetrustpw",
                        "printer",
                        "keytab",
                        "gpo",
                        "setspn",
                        "kerberos",
                        operands=WORDS,
                        options=(*flags("-P, --no-dns-updates, --keep-account"), *values("-U, -S")),
                        effects=(ROOT_ACCESS, MUTATION),
                        examples=(example("net ads leave -U admin", ROOT_ACCESS, MUTATION),),
                    ),
                ),
            ),
            subcommand(
                "time",
                "lookup",
                "getlocalsid",
                "getdomainsid",
                "status",
                "help",
                "version",
                "cache",
                operands=WORDS,
                effects=(REMOTE_READ,),
                examples=(example("net status sessions", REMOTE_READ),),
            ),
            subcommand(
                *(
                    "rpc",
                    "rap",
                    "join",
                    "user",
                    "group",
                    "sam",
                    "groupmap",
                    "usershare",
                    "conf",
                    "registry",
                    "idmap",
                    "setauthuser",
                    "changesecretpw",
                    "changetrustpw",
                    "maxrid",
                    "setlocalsid",
                ),
                *("setdomainsid", "eventlog", "vfs", "g_lock", "lua", "tdb", "serverid", "notify", "offlinejoin", "witness"),
                operands=WORDS,
                options=(*flags("-P, -f, --force"), *values("-U, -S")),
                effects=(ROOT_ACCESS, MUTATION),
                examples=(example("net rpc shutdown -S host", ROOT_ACCESS, MUTATION),),
            ),
        ),
    ),
)

# ---- clusters ------------------------------------------------------------------------------------------------------------

PACEMAKER = (
    *flags("-V --verbose, -Q --quiet, -q, -h, -$, --help-all, --text-fancy"),
    *values("--output-as, --output-to"),
)
CLUSTERS = (
    command(
        "crm_simulate",
        options=(
            *values("--output-as, --output-to"),
            *flags(
                "-V --verbose, -Q --quiet, --help-all, -R --run, -S --simulate, -A --show-attrs, -c --show-failcounts, -s --show-scores, -U --show-utilization"
            ),
            *flags("-a --all-actions, -L --live-check, -p --xml-pipe"),
            *values(
                "-P --profile, -N --repeat, -u --node-up, -d --node-down, -f --node-fail, -i --op-inject, -F --op-fail, -t --set-datetime, -q --quorum"
            ),
            *values("-w --watchdog, -g --ticket-grant, -r --ticket-revoke, -b --ticket-standby, -e --ticket-activate"),
            *values("-I --save-input, -O --save-output, -G --save-graph, -D --save-dotfile", takes=WRITE),
            *values("-x --xml-file", takes=READ),
            option("-X", "--in-place", effects=(MUTATION,)),
        ),
        examples=(example("crm_simulate -sL"), example("crm_simulate -SL -D out.dot", WRITES), example("crm_simulate -SXL", MUTATION)),
    ),
    command(
        "crm_error",
        "crm_rule",
        options=(
            *PACEMAKER,
            *flags("-n --name, -l --list, -X --exit --xml-text, -c --check"),
            option("-r", "--rc", takes=TEXT),
            option("-d", "--date", takes=TEXT),
        ),
        operands=WORDS,
        examples=(example("crm_error 6"),),
    ),
    command(
        "crm_diff",
        options=(
            *PACEMAKER,
            *flags("-c --cib, -s --stdin, -u --no-version"),
            *values("-O --original-string, -N --new-string"),
            *values("-o --original, -n --new, -p --patch", takes=READ),
        ),
        examples=(example("crm_diff -o a.xml -n b.xml"),),
    ),
    command(
        "crm_report",
        options=(
            *flags("-V, -v, -S --single-node, -d --as-directory, --sos-mode, -M, -D --dry-run"),
            *values("-f --from, -t --to, -n --nodes, -u --user, -T --cts, -p, -L, -l, -e --rsh, --max-depth"),
            HELP,
        ),
        operands=operands(WRITE),
        effects=(REMOTE_READ, WRITES),
        examples=(example("crm_report -f '2024-01-01' out", REMOTE_READ, WRITES),),
    ),
    command(
        *("crm_ticket", "attrd_updater", "crm_standby", "crm_master", "crm_shadow", "cibsecret", "crmadmin"),
        options=(
            *PACEMAKER,
            *flags(
                "-l --info, -L --details, -w --raw, --query-xml, -c --constraints, -D --delete, -R --refresh, -A --all, -p --private, -Y --update-delay, -f --force"
            ),
            *values(
                "-t --ticket, -n --name, -U --update, -B --update-both, -d --delay, -s --set, -N --node, -S --set-attr, -G --get-attr, -v --attr-value"
            ),
            *flags("-g --grant, -r --revoke, -a --activate, -C --cleanup"),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("attrd_updater -n x -U 1", MUTATION),),
    ),
    command("corosync-cpgtool", options=flags("-d, -e, -n, -h"), examples=(example("corosync-cpgtool -e"),)),
    command(
        "corosync",
        "corosync-keygen",
        "corosync-blackbox",
        options=(*flags("-f, -v, -r, -l"), *values("-c, -s"), *values("-k", takes=WRITE), option("-h", "-t", harmless=True)),
        effects=(ROOT_ACCESS, MUTATION),
        examples=(example("corosync -f", ROOT_ACCESS, MUTATION), example("corosync-keygen -k /tmp/k", ROOT_ACCESS, MUTATION, WRITES)),
    ),
    command(
        *(
            "fence_ipmilan",
            "fence_ilo4",
            "fence_ilo5",
            "fence_idrac",
            "fence_drac5",
            "fence_apc",
            "fence_apc_snmp",
            "fence_aws",
            "fence_azure_arm",
            "fence_gce",
            "fence_virsh",
            "fence_vmware_rest",
        ),
        *(
            "fence_vmware_soap",
            "fence_xenapi",
            "fence_redfish",
            "fence_scsi",
            "fence_sbd",
            "fence_openstack",
            "fence_node",
            "fence_ack_manual",
            "fence_kdump",
            "fence_docker",
            "fence_kubevirt",
            "fence_pve",
        ),
        options=(
            *flags("-P --lanplus, -q --quiet, -v --verbose, --port-as-ip, --use-sudo, -z --ssl, -x --ssh, --ssl-insecure"),
            *values(
                "-A --auth, -C --cipher, -a --ip, -u --ipport, -m --method, -p --password, -n --plug, -L --privlvl, --target, -l --username, --delay, --power-timeout"
            ),
            *values("-k --identity-file, --region, -D --debug-file, -S --password-script, -r, -e, -H"),
            option(
                "-o", "--action", takes=TEXT, harmless=True, when=("status", "list", "monitor", "metadata", "validate-all", "list-status")
            ),
            option("-V", "-h", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("fence_ipmilan -a 10.0.0.1 -l admin -o status"),
            example("fence_ipmilan -a 10.0.0.1 -l admin -o reboot", MUTATION),
        ),
    ),
    command(
        "genhash",
        options=(
            *flags("-S --use-ssl, -v --verbose, -V --use-virtualhost"),
            *values("-s --server", takes=HOST),
            *values("-p --port, -u --url, -P --protocol, -t --timeout, -m --fwmark"),
            HELP,
        ),
        effects=(REMOTE_READ,),
        examples=(example("genhash -s 10.0.0.1 -p 80 -u /", REMOTE_READ),),
    ),
    command(
        "gearadmin",
        options=(
            *flags(
                "--server-version, --status, --workers, --show-unique-jobs, --show-jobs, --getpid, --priority-status, -S --ssl, --server-verbose"
            ),
            *values("-h --host", takes=HOST),
            *values("-p --port"),
            option("--create-function", "--drop-function", "--cancel-job", takes=TEXT, effects=(MUTATION,)),
            option("--shutdown", effects=(MUTATION,)),
        ),
        effects=(REMOTE_READ,),
        examples=(
            example("gearadmin --status", REMOTE_READ),
            example("gearadmin --shutdown", REMOTE_READ, MUTATION),
            example("gearadmin --drop-function x", REMOTE_READ, MUTATION),
        ),
    ),
    command(
        "amqp-declare-queue",
        "amqp-delete-queue",
        options=(*flags("-d --durable, --ssl"), *values("-u --url, -s --server, --port, --vhost, --username, --password, -q --queue")),
        effects=(DESTRUCTIVE,),
        examples=(example("amqp-delete-queue -q jobs", DESTRUCTIVE),),
    ),
    command(
        "zkServer.sh",
        "zkCleanup.sh",
        subcommands=(
            subcommand("status", "version", "print-cmd", operands=WORDS, examples=(example("zkServer.sh status"),)),
            subcommand(
                "start",
                "stop",
                "restart",
                "start-foreground",
                "upgrade",
                operands=WORDS,
                effects=(MUTATION,),
                examples=(example("zkServer.sh restart", MUTATION),),
            ),
        ),
    ),
    command(
        "fail2ban-regex",
        options=(
            *flags(
                "-h, -r --raw, -v --verbose, --verbose-date, --VD, -D --debuggex, --no-check-all, --print-no-missed, --print-no-ignored, --print-all-matched"
            ),
            *flags("--print-all-missed, --print-all-ignored, -t --log-traceback, --full-traceback"),
            *values(
                "-d --datepattern, --timezone --TZ, -e --encoding, --usedns, -L --maxlines, -m --journalmatch, -l --log-level, --verbosity, -o --out"
            ),
            *values("-c --config", takes=INSPECT),
        ),
        operands=operands(READ, many=TEXT),
        examples=(example("fail2ban-regex /var/log/auth.log sshd"),),
    ),
    command(
        "fail2ban-server",
        options=(
            *flags("-i, -v, -q, -x, -b, -f, --async"),
            *values("-s --socket, -p --pidfile, --pname, --loglevel, --logtarget, --syslogsocket, --timeout"),
            *values("-c --conf", takes=CONFIG),
            option("-d", "--dp", "--dump-pretty", "-t", "--test", "-h", "-V", "--str2sec", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("fail2ban-server -t"), example("fail2ban-server start", MUTATION)),
    ),
    command(
        "sigtool",
        options=(
            *flags("--quiet, --stdout, --flevel, --cvd-version"),
            *values("-l --list-sigs, -f --find-sigs"),
            *values("-i --info, --hex-dump, --md5, --sha1, --sha256, --mdb, --vba, --test-sigs, --print-certs", takes=READ),
        ),
        operands=FILES,
        examples=(example("sigtool --info daily.cvd"),),
    ),
    command(
        "clamsubmit",
        options=(*flags("-h, -?"), *values("-e, -N, -V"), *values("-n, -p", takes=READ)),
        effects=(EGRESS,),
        examples=(example("clamsubmit -n a.exe", EGRESS),),
    ),
    command(
        "nfsidmap",
        options=(option("-d", "-l", "-h", harmless=True), *flags("-v, -c"), *values("-g, -r, -u, -t")),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("nfsidmap -l"), example("nfsidmap -c", MUTATION)),
    ),
    command(
        "nfsdclnts",
        "nfsdclddb",
        options=(
            *flags("--clientinfo, --hostname, -q --quiet, -v --verbose, -h, -s --summary"),
            *values("-t --type, -p --path"),
            *values("-f --file", takes=READ),
        ),
        examples=(example("nfsdclnts -t open"),),
    ),
    command(
        "nfsconf",
        options=(
            *flags("-v --verbose"),
            *values("-f --file", takes=WRITE),
            *values("-a --arg, -m --modified"),
            option("-d", "--dump", "-e", "--entry", "-g", "--get", "-i", "--isset", harmless=True),
            *flags("-s --set, -u --unset"),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("nfsconf --get nfsd threads"), example("nfsconf --set nfsd threads 8", MUTATION)),
    ),
    command(
        "rpcdebug",
        options=(*flags("-v"), *values("-m"), option("-h", harmless=True), option("-s", "-c", effects=(MUTATION,))),
        operands=WORDS,
        examples=(example("rpcdebug -m nfs"), example("rpcdebug -m nfs -s all", MUTATION)),
    ),
    command(
        *(
            "rpcbind",
            "rpc.nfsd",
            "rpc.mountd",
            "rpc.statd",
            "rpc.gssd",
            "rpc.idmapd",
            "sm-notify",
            "blkmapd",
            "svlogd",
            "runit",
            "rotatelogs",
            "htcacheclean",
            "beanstalkd",
            "ModemManager",
            "krb5kdc",
            "stunnel3",
        ),
        options=(
            *flags("-a, -d, -f, -F, -i, -l, -s, -w, -r, -v, -N, -t, -n, -D, -c"),
            *values("-p, -P, -b, -u, -z, -m, -H"),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("rpc.nfsd 8", MUTATION), example("rpc.nfsd -h")),
    ),
    command(
        "logresolve",
        options=(*flags("-c"), *values("-s", takes=WRITE)),
        effects=(REMOTE_READ,),
        examples=(example("logresolve -c", REMOTE_READ),),
    ),
    command(
        "httxt2dbm",
        options=(*flags("-v"), *values("-f"), *values("-i", takes=READ), *values("-o", takes=WRITE)),
        examples=(example("httxt2dbm -i a.txt -o a.map", WRITES),),
    ),
    command(
        "htdigest",
        "htdbm",
        options=(*flags("-c, -b, -i, -n, -m, -B, -C, -d, -s, -p, -v, -x, -t"), *values("-T"), option("-l", harmless=True)),
        operands=operands(WRITE, many=TEXT),
        effects=(WRITES,),
        examples=(example("htdigest -c .htdigest realm bob", WRITES),),
    ),
)

# ---- clients of build servers and clouds ---------------------------------------------------------------------------------

CLIENTS = (
    command(
        "salt-key",
        options=(
            *flags(
                "-y --yes, --include-all, --include-denied, --include-rejected, -q --quiet, --no-color, --force-color, --out-indent, --preserve-minions"
            ),
            *values("-c --config-dir, -u --user, --hard-crash, -t --timeout, --out --output, --log-level, --out-file"),
            option("-L", "--list-all", "-F", "--finger-all", "-h", harmless=True),
            option("-l", "--list", "-p", "--print", "-f", "--finger", takes=TEXT, harmless=True),
            option("-P", "--print-all", effects=(SECRET_READ,)),
            option("-D", "--delete-all", effects=(DESTRUCTIVE,)),
            option("-d", "--delete", takes=TEXT, effects=(DESTRUCTIVE,)),
            option("-A", "--accept-all", "-R", "--reject-all", effects=(ROOT_ACCESS,)),
            option("-a", "--accept", "-r", "--reject", takes=TEXT, effects=(ROOT_ACCESS,)),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("salt-key -L"),
            example("salt-key -P", MUTATION, SECRET_READ),
            example("salt-key -D -y", MUTATION, DESTRUCTIVE),
            example("salt-key -A -y", MUTATION, ROOT_ACCESS),
            example("salt-key -d web1", MUTATION, DESTRUCTIVE),
        ),
    ),
    command(
        "bzr",
        "brz",
        style=POSIX,
        options=flags("-q --quiet, -v --verbose, --no-plugins, --no-aliases"),
        subcommands=(
            subcommand(
                *(
                    "status",
                    "st",
                    "stat",
                    "log",
                    "diff",
                    "di",
                    "info",
                    "ls",
                    "cat",
                    "annotate",
                    "ann",
                    "blame",
                    "branches",
                    "tags",
                    "revno",
                    "root",
                    "version",
                    "help",
                    "missing",
                    "nick",
                    "whoami",
                ),
                *(
                    "version-info",
                    "check",
                    "conflicts",
                    "ignored",
                    "inventory",
                    "renames",
                    "testament",
                    "touching-revisions",
                    "unknowns",
                    "modified",
                    "added",
                    "deleted",
                    "plugins",
                ),
                options=(
                    *flags("-S --short, -V --versioned, --line, --long, -p, -v, -q, -n, --show-ids, -R --recursive, --mine-only"),
                    *values("-r --revision, -l --limit, -c --change, -m --match"),
                ),
                operands=operands(many=READ),
                examples=(example("bzr status -S"), example("bzr log -l 5")),
            ),
            subcommand(
                "add",
                "commit",
                "ci",
                "mkdir",
                "mv",
                "rename",
                "move",
                "init",
                "merge",
                "resolve",
                "tag",
                "shelve",
                "unshelve",
                "switch",
                "ignore",
                "update",
                "up",
                "pull",
                options=(
                    *flags("-q, -v, --force, --remember, --overwrite, --local, --unchanged"),
                    *values("-m --message, -F --file, -r --revision"),
                ),
                operands=WORDS,
                effects=(WRITES,),
                examples=(example("bzr commit -m x", WRITES),),
            ),
            subcommand(
                "branch",
                "get",
                "clone",
                "checkout",
                "co",
                "export",
                options=(*flags("-q, -v, --lightweight, --stacked, --standalone"), *values("-r --revision")),
                operands=WORDS,
                effects=(EGRESS, WRITES),
                examples=(example("bzr branch https://x.example/a", EGRESS, WRITES),),
            ),
            subcommand(
                "push",
                "send",
                "bind",
                options=(*flags("-q, -v, --overwrite, --remember, --create-prefix"), *values("-r --revision, -o --output")),
                operands=WORDS,
                effects=(EGRESS,),
                examples=(example("bzr push bzr+ssh://x.example/a", EGRESS),),
            ),
            subcommand(
                "revert",
                "uncommit",
                "clean-tree",
                "remove",
                "rm",
                "del",
                "delete",
                "break-lock",
                "remove-branch",
                options=(*flags("-q, -v, --force, --no-backup, --keep, --ignored, --unknown, --dry-run"), *values("-r --revision")),
                operands=WORDS,
                effects=(DESTRUCTIVE,),
                examples=(example("bzr clean-tree --force", DESTRUCTIVE),),
            ),
        ),
    ),
    command(
        "byobu",
        *("byobu-launch", "byobu-enable", "byobu-disable", "byobu-config", "byobu-export", "byobu-shell"),
        operands=WORDS,
        effects=(MUTATION, OPAQUE),
        examples=(example("byobu", MUTATION, OPAQUE), example("byobu --version")),
    ),
    command("byobu-status", "byobu-status-detail", "wifi-status", options=flags("-h"), operands=WORDS, examples=(example("byobu-status"),)),
    command(
        *("alien",),
        options=(
            *flags(
                "-d --to-deb, -r --to-rpm, -t --to-tgz, -p --to-pkg, --to-slp, -k --keep-version, -c --scripts, -g --generate, -s --single, -n --nopatch, -v --verbose, --veryverbose, --fixperms, --anypatch"
            ),
            *values("--description, --bump, --target"),
            *values("--patch", takes=READ),
            option("-T", "--test"),
            option("-i", "--install", effects=(MUTATION, ROOT_ACCESS)),
        ),
        operands=FILES,
        effects=(WRITES, PROJECT_CODE),
        examples=(example("alien -d a.rpm", WRITES, PROJECT_CODE), example("alien -i a.rpm", WRITES, PROJECT_CODE, MUTATION, ROOT_ACCESS)),
    ),
)

COMMANDS = (*MYSQL, *STORES, *CLUSTERS, *CLIENTS)
