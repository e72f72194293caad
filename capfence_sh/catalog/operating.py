"""What runs beside an application: tools of databases and queues, mail, names and routes, repositories of packages, audits of a host."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    COMMAND,
    CONFIG,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
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
)

WORDS = operands(many=TEXT)

COMMANDS = (
    command(
        "pgloader",
        options=(
            *flags(
                "-q --quiet, -v --verbose, -d --debug, --dry-run, --on-error-stop, --no-ssl-cert-verification, -E --list-encodings, -U --upgrade-config"
            ),
            *values("--type, --encoding, --with, --set, --field, --cast, --client-min-messages, --log-min-messages"),
            *values("-S --summary, -D --root-dir, -L --logfile", takes=WRITE),
            *values("--before, --after, -C --context", takes=READ),
            option("-l", "--load-lisp-file", "--self-upgrade", takes=SCRIPT, language="lisp"),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=TEXT),
        effects=(
            MUTATION,
            OPAQUE,
        ),
        examples=(
            example("pgloader load.cmd", MUTATION, OPAQUE),
            example("pgloader --summary s.txt load.cmd", MUTATION, OPAQUE, WRITES),
        ),
    ),
    command(
        "pg_repack",
        options=(
            *flags(
                "-a --all, -n --no-order, -Z --no-analyze, -D --no-kill-backend, -k --no-superuser-check, -e --echo, -w --no-password, -W --password"
            ),
            *values(
                "-t --table, -I --parent-table, -c --schema, -s --tablespace, -o --order-by, -j --jobs, -i --index, -T --wait-timeout, -C --exclude-extension, -d --dbname, -p --port, -U --username, -E --elevel, --apply-count, --switch-threshold"
            ),
            *values("-h --host", takes=HOST),
            option("-N", "--dry-run", harmless=True),
            *flags("-S --moveidx, -x --only-indexes"),
        ),
        operands=operands(TEXT),
        effects=(MUTATION,),
        examples=(
            example("pg_repack -t orders shop", MUTATION),
            example("pg_repack -N -t orders shop"),
        ),
    ),
    command(
        "pg_probackup",
        subcommands=(
            subcommand(
                *("show", "show-config", "validate", "version", "help", "checkdb"),
                options=(
                    *flags("--archive, --amcheck, --no-color, --skip-block-validation"),
                    *values(
                        "-B --backup-path, --instance, -i --backup-id, --format, -D --pgdata, -d --pgdatabase, -h --pghost, -p --pgport, -U --pguser, -j --threads"
                    ),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                *("backup", "init", "add-instance", "archive-push", "set-config", "set-backup", "catchup"),
                options=(
                    *flags("--stream, -C --smooth-checkpoint, --compress, --no-validate, --delete-expired, --delete-wal, --merge-expired"),
                    *values(
                        "-B --backup-path, --instance, -b --backup-mode, -D --pgdata, -d --pgdatabase, -h --pghost, -p --pgport, -U --pguser, -j --threads, --retention-redundancy, --retention-window, --wal-file-path, --wal-file-name"
                    ),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
            subcommand(
                *("restore", "delete", "merge", "del-instance", "archive-get"),
                options=(
                    *flags("--expired, --wal, --force, --progress"),
                    *values(
                        "-B --backup-path, --instance, -i --backup-id, -D --pgdata, --recovery-target-time, --wal-file-path, --wal-file-name, -j --threads"
                    ),
                ),
                operands=operands(many=TEXT),
                effects=(DESTRUCTIVE,),
            ),
        ),
        examples=(
            example("pg_probackup show -B /srv/b"),
            example("pg_probackup backup -B /srv/b --instance a -b FULL", MUTATION),
            example("pg_probackup delete -B /srv/b --instance a --wal", DESTRUCTIVE),
        ),
    ),
    command(
        "mongofiles",
        options=(
            *flags("-v --verbose, --quiet, --ssl, --tls, -r --replace"),
            *values(
                "--port, -u --username, -p --password, --authenticationDatabase, --authenticationMechanism, -d --db, --prefix, --writeConcern, -t --type, --readPreference"
            ),
            *values("-l --local", takes=WRITE),
            *values("--sslCAFile, --sslPEMKeyFile", takes=READ),
            *values("--config", takes=CONFIG),
            *values("--uri", takes=URL),
            *values("-h --host", takes=HOST),
        ),
        subcommands=(
            subcommand("list", "search", operands=operands(many=TEXT), effects=(REMOTE_READ,)),
            subcommand("get", "get_id", "get_regex", operands=operands(many=WRITE), effects=(REMOTE_READ,)),
            subcommand("put", "put_id", operands=operands(many=READ), effects=(MUTATION,)),
            subcommand("delete", "delete_id", operands=operands(many=TEXT), effects=(DESTRUCTIVE,)),
        ),
        examples=(
            example("mongofiles -d app list", REMOTE_READ),
            example("mongofiles -d app get x", REMOTE_READ, WRITES),
            example("mongofiles -d app put x", MUTATION),
            example("mongofiles -d app delete x", DESTRUCTIVE),
        ),
    ),
    command(
        "bsondump",
        options=(
            *flags("-v --verbose, --quiet, --pretty, --objcheck"),
            *values("--type"),
            *values("--outFile", takes=WRITE),
            *values("--bsonFile", takes=READ),
        ),
        operands=operands(many=READ),
        examples=(
            example("bsondump dump/app/users.bson"),
            example("bsondump --outFile /etc/x a.bson", WRITES),
        ),
    ),
    command(
        "redis-check-aof",
        "valkey-check-aof",
        "keydb-check-aof",
        options=(
            *values("--truncate-to-timestamp"),
            option("--fix", operands=WRITE),
        ),
        operands=operands(many=READ),
        examples=(
            example("redis-check-aof appendonly.aof"),
            example("redis-check-aof --fix appendonly.aof", WRITES),
        ),
    ),
    command("redis-check-rdb", "valkey-check-rdb", operands=operands(many=READ), examples=(example("redis-check-rdb dump.rdb"),)),
    command(
        "etcdutl",
        options=(*values("-w --write-out"),),
        subcommands=(
            subcommand("version", operands=WORDS),
            subcommand(
                "snapshot",
                subcommands=(
                    subcommand("status", operands=operands(many=READ)),
                    subcommand(
                        "restore",
                        options=(
                            *flags("--skip-hash-check, --mark-compacted"),
                            *values("--name, --initial-cluster, --initial-cluster-token, --initial-advertise-peer-urls, --bump-revision"),
                            *values("--data-dir, --wal-dir", takes=WRITE),
                        ),
                        operands=operands(many=READ),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand("hashkv", options=(*values("--rev"),), operands=operands(many=READ)),
            subcommand(
                "defrag",
                "migrate",
                options=(
                    *flags("--force"),
                    *values("--target-version"),
                    *values("--data-dir", takes=WRITE),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
            subcommand(
                "backup",
                options=(
                    *flags("--with-v3"),
                    *values("--backup-dir, --backup-wal-dir", takes=WRITE),
                    *values("--data-dir, --wal-dir", takes=INSPECT),
                ),
                operands=WORDS,
            ),
        ),
        examples=(
            example("etcdutl snapshot status s.db"),
            example("etcdutl snapshot restore s.db --data-dir out", MUTATION, WRITES),
            example("etcdutl defrag --data-dir d", MUTATION, WRITES),
        ),
    ),
    command(
        "litestream",
        subcommands=(
            subcommand(
                *("databases", "generations", "snapshots", "wal", "ltx", "version"),
                style=SINGLE,
                options=(
                    *flags("-no-expand-env"),
                    *values("-replica, -level"),
                    *values("-config", takes=READ),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "replicate",
                style=SINGLE,
                options=(
                    *flags("-no-expand-env"),
                    *values("-config", takes=READ),
                    option("-exec", takes=SHELL),
                ),
                operands=operands(many=TEXT),
                effects=(EGRESS,),
            ),
            subcommand(
                "restore",
                style=SINGLE,
                options=(
                    *flags("-if-replica-exists, -if-db-not-exists, -no-expand-env"),
                    *values("-generation, -index, -timestamp, -parallelism, -replica"),
                    *values("-o", takes=WRITE),
                    *values("-config", takes=READ),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
        ),
        examples=(
            example("litestream databases", REMOTE_READ),
            example("litestream replicate -exec 'rm -rf /srv'", EGRESS, DESTRUCTIVE),
            example("litestream restore -o out.db /srv/app.db", REMOTE_READ, WRITES),
        ),
    ),
    command(
        "datasette",
        subcommands=(
            subcommand(
                "inspect",
                "plugins",
                options=(
                    *flags("--all, --requirements"),
                    *values("--plugins-dir", takes=CONFIG),
                    *values("--inspect-file", takes=WRITE),
                ),
                operands=operands(many=READ),
            ),
            subcommand(
                *("serve", "package", "install", "uninstall", "publish", "create-token"),
                options=(
                    *flags("-o --open, --cors, -i --immutable, --reload, --root, --crossdb, --nolock, --create, -U --upgrade, -y --yes"),
                    *values("-h --host, -p --port, --setting, --secret, --get, --token"),
                    *values("-m --metadata, -c --config, --ssl-keyfile, --ssl-certfile", takes=READ),
                    *values("--template-dir, --static, --inspect-file", takes=INSPECT),
                    option("--plugins-dir", "--load-extension", takes=SCRIPT, language="python"),
                ),
                operands=operands(many=READ),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("datasette plugins"),
            example("datasette serve app.db", MUTATION),
            example("datasette inspect app.db --inspect-file i.json", WRITES),
        ),
    ),
    command(
        "sqlc",
        options=(
            *flags("--no-remote"),
            *values("-f --file", takes=CONFIG),
        ),
        subcommands=(
            subcommand("version", "env", "help", operands=operands(many=TEXT)),
            subcommand(
                *("compile", "diff", "vet", "verify", "parse"),
                options=(*flags("--no-database"),),
                operands=operands(many=TEXT),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "generate",
                "init",
                options=(*flags("--v1, --v2"),),
                operands=operands(many=TEXT),
                effects=(
                    PROJECT_CODE,
                    WRITES,
                ),
            ),
            subcommand(
                "push",
                "upload",
                "createdb",
                options=(
                    *flags("--dry-run"),
                    *values("-t --tag"),
                ),
                operands=operands(many=TEXT),
                effects=(EGRESS,),
            ),
        ),
        examples=(
            example("sqlc vet", PROJECT_CODE),
            example("sqlc generate", PROJECT_CODE, WRITES),
            example("sqlc push", EGRESS),
            example("sqlc -f /tmp/x vet", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "tiup",
        subcommands=(
            subcommand("list", "status", "env", options=(*flags("--installed, --all, --verbose"),), operands=operands(many=TEXT)),
            subcommand(
                *("install", "update", "uninstall", "mirror", "clean", "playground", "cluster", "dm", "bench", "telemetry"),
                options=(*flags("--all, --force, --self, --nightly, -y --yes"),),
                operands=operands(many=TEXT),
                effects=(
                    PACKAGE,
                    MUTATION,
                ),
            ),
        ),
        examples=(
            example("tiup list"),
            example("tiup install tidb", PACKAGE, MUTATION),
        ),
    ),
    command(
        "memcached",
        options=(
            *flags(
                "-A --enable-shutdown, -d --daemon, -M --disable-evictions, -r --enable-coredumps, -k --lock-memory, -C --disable-cas, -v --verbose, -vv, -L --enable-largepages, -S --enable-sasl, -F --disable-flush-all, -X --disable-dumping, -W --disable-watch, -Z --enable-ssl"
            ),
            *values(
                "-s --unix-socket, -a --unix-mask, -l --listen, -u --user, -m --memory-limit, -c --conn-limit, -R --max-reqs-per-event, -p --port, -U --udp-port, -f --slab-growth-factor, -n --slab-min-size, -t --threads, -D, -b --listen-backlog, -B --protocol, -I --max-item-size, -o --extended"
            ),
            *values("-P --pidfile", takes=WRITE),
            *values("-Y --auth-file", takes=READ),
            option("-h", "-V", "-i", "--license", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("memcached -m 64", MUTATION),
            example("memcached -P /etc/x", MUTATION, WRITES),
            example("memcached -h"),
        ),
    ),
    command(
        "kafkactl",
        options=(
            *flags("-V --verbose"),
            *values("-C --context"),
            *values("--config-file", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "get",
                "describe",
                "list",
                options=(
                    *flags("-p --partitions, -t --topics, -c --print-configs, -l --only-with-lag"),
                    *values("-o --output"),
                ),
                operands=operands(many=RESOURCE),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "consume",
                options=(
                    *flags("-b --from-beginning, -e --exit, -k --print-keys, -t --print-timestamps, -H --print-headers"),
                    *values("-o --output, --tail, --offset, -s --separator, -g --group, --partitions, --max-messages"),
                ),
                operands=operands(many=RESOURCE),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "produce",
                options=(
                    *values("-k --key, -v --value, -P --partition, -S --separator, -r --rate, -H --header"),
                    *values("-f --file", takes=READ),
                ),
                operands=operands(many=RESOURCE),
                effects=(EGRESS,),
            ),
            subcommand(
                *("create", "alter", "reset", "clone", "attach"),
                options=(
                    *flags("--execute, -v --validate-only"),
                    *values("-p --partitions, -r --replication-factor, -c --config, -t --topic, --offset"),
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
            subcommand("delete", options=(*values("--offset"),), operands=operands(many=RESOURCE), effects=(DESTRUCTIVE,)),
            subcommand("config", "version", "completion", operands=operands(many=TEXT)),
        ),
        examples=(
            example("kafkactl get topics", REMOTE_READ),
            example("kafkactl consume t -b -e", REMOTE_READ),
            example("kafkactl produce t -v x", EGRESS),
            example("kafkactl delete topic t", DESTRUCTIVE),
            example("kafkactl create topic t", MUTATION),
        ),
    ),
    command(
        "kaf",
        options=(
            *flags("-v --verbose"),
            *values("-b --brokers, -c --cluster, --schema-registry"),
            *values("--config", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                *("topics", "nodes", "groups", "query", "consume"),
                options=(
                    *flags("-f --follow, --raw, --no-headers"),
                    *values("--offset, --tail, -o --output, -l --limit-messages, -p --partitions, -g --group, --key, --grep, -k"),
                ),
                operands=operands(many=RESOURCE),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "produce",
                options=(*values("-k --key, -p --partition, -H --header, -n --repeat"),),
                operands=operands(many=RESOURCE),
                effects=(EGRESS,),
            ),
            subcommand(*("config", "completion", "version", "oauth"), operands=operands(many=TEXT)),
        ),
        examples=(
            example("kaf consume t --tail 5", REMOTE_READ),
            example("kaf produce t", EGRESS),
        ),
    ),
    command(
        "rpk",
        options=(
            *flags("-v --verbose"),
            *values("-X --config-opt, --profile"),
            *values("--config", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "topic",
                subcommands=(
                    subcommand(
                        *("list", "describe", "consume", "analyze", "describe-storage"),
                        options=(
                            *flags(
                                "-d --detailed, -r --regex, -i --internal, -a --print-all, -c --print-configs, -p --print-partitions, --pretty-print"
                            ),
                            *values("-o --offset, -n --num, -f --format, -g --group, --partitions, --use-schema-registry"),
                        ),
                        operands=operands(many=RESOURCE),
                        effects=(REMOTE_READ,),
                    ),
                    subcommand(
                        "produce",
                        options=(*values("-k --key, -H --header, -f --format, -p --partition, -z --compression"),),
                        operands=operands(many=RESOURCE),
                        effects=(EGRESS,),
                    ),
                    subcommand(
                        *("create", "add-partitions", "alter-config", "trim-prefix"),
                        options=(
                            *flags("--no-confirm, -d --dry"),
                            *values("-p --partitions, -r --replicas, -c --topic-config, -s --set, -n --num, --offset"),
                        ),
                        operands=operands(many=RESOURCE),
                        effects=(MUTATION,),
                    ),
                    subcommand("delete", options=(*flags("-r --regex"),), operands=operands(many=RESOURCE), effects=(DESTRUCTIVE,)),
                ),
            ),
            subcommand(
                "cluster",
                subcommands=(
                    subcommand(
                        *("info", "metadata", "health", "status"),
                        options=(
                            *flags(
                                "-b --print-brokers, -c --print-cluster, -t --print-topics, -d --detailed-topics, -w --watch, -e --exit-when-healthy"
                            ),
                        ),
                        operands=operands(many=TEXT),
                        effects=(REMOTE_READ,),
                    ),
                    subcommand(
                        *("config", "maintenance", "partitions", "self-test", "storage", "license", "txn", "logdirs", "connections"),
                        options=(*flags("--force, --wait, --all"),),
                        operands=operands(many=TEXT),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "group",
                subcommands=(
                    subcommand(
                        "list",
                        "describe",
                        options=(*flags("-s --print-summary, -c --print-commits, -l --print-lag, -r --regex"),),
                        operands=operands(many=RESOURCE),
                        effects=(REMOTE_READ,),
                    ),
                    subcommand(
                        "delete",
                        "seek",
                        "offset-delete",
                        options=(*values("--to, --to-file, --to-group, --topics"),),
                        operands=operands(many=RESOURCE),
                        effects=(DESTRUCTIVE,),
                    ),
                ),
            ),
            subcommand("version", operands=WORDS),
            subcommand(
                *(
                    "redpanda",
                    "iotune",
                    "generate",
                    "debug",
                    "security",
                    "registry",
                    "cloud",
                    "container",
                    "connect",
                    "plugin",
                    "profile",
                    "transform",
                    "shadow",
                    "ai",
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("rpk topic list", REMOTE_READ),
            example("rpk topic consume t -n 1", REMOTE_READ),
            example("rpk topic produce t", EGRESS),
            example("rpk topic create t", MUTATION),
            example("rpk topic delete t", DESTRUCTIVE),
            example("rpk cluster health", REMOTE_READ),
            example("rpk group list", REMOTE_READ),
            example("rpk version"),
        ),
    ),
    command(
        "temporal",
        options=(
            *flags("--tls, --tls-disable-host-verification, --no-json-shorthand-payloads"),
            *values(
                "--env, --log-level, --log-format, -o --output, --time-format, --color, --address, -n --namespace, --api-key, --tls-server-name, --command-timeout"
            ),
            *values("--tls-cert-path, --tls-key-path, --tls-ca-path", takes=READ),
            *values("--env-file", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "workflow",
                subcommands=(
                    subcommand(
                        *("list", "show", "describe", "count", "query", "stack", "trace", "result"),
                        options=(
                            *flags("--follow -f, --detailed, --raw, --reset-points, --archived"),
                            *values("-w --workflow-id, -r --run-id, -q --query, --limit, --type, --input -i, --fields, --depth"),
                        ),
                        operands=WORDS,
                        effects=(REMOTE_READ,),
                    ),
                    subcommand(
                        *("start", "execute", "signal", "update", "cancel", "terminate", "reset", "delete", "signal-with-start"),
                        options=(
                            *flags("-y --yes"),
                            *values(
                                "-w --workflow-id, -r --run-id, -q --query, --type, -t --task-queue, --input -i, --name, --reason, --event-id -e, --id-reuse-policy, --execution-timeout"
                            ),
                            *values("--input-file", takes=READ),
                        ),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "server",
                options=(
                    *flags("--headless"),
                    *values("--port -p, --ui-port, --db-filename -f, --ip, --namespace -n"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
            subcommand(
                *("operator", "schedule", "batch", "activity", "task-queue", "worker", "env", "config"),
                options=(
                    *flags("-y --yes"),
                    *values("-w --workflow-id, -t --task-queue, --schedule-id -s, --name, --description, --retention, --job-id"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("temporal workflow list", REMOTE_READ),
            example("temporal workflow terminate -w x", MUTATION),
            example("temporal server start-dev", MUTATION),
            example("temporal --env-file /tmp/x workflow list", REMOTE_READ, OPAQUE),
        ),
    ),
    command(
        "nsc",
        options=(
            *flags("-i --interactive"),
            *values("-H --data-dir, --config-dir, --keystore-dir"),
        ),
        subcommands=(
            subcommand(
                *("list", "describe", "env", "validate"),
                options=(
                    *flags("-J --json, -W --long-ids, -R --raw"),
                    *values("-a --account, -u --user, -n --name, -F --field"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                "generate",
                "export",
                options=(
                    *values("-a --account, -u --user"),
                    *values("-o --output-file, -d --dir", takes=WRITE),
                ),
                operands=operands(many=TEXT),
                effects=(SECRET_READ,),
            ),
            subcommand(
                *(
                    "add",
                    "edit",
                    "delete",
                    "push",
                    "pull",
                    "revocations",
                    "init",
                    "import",
                    "restore",
                    "fix",
                    "keys",
                    "memresolver",
                    "migrate",
                    "reissue",
                    "sign",
                    "load",
                    "rename",
                    "update",
                    "tool",
                ),
                options=(
                    *flags("-A --all, -R --rm-nkey, -D --rm-creds"),
                    *values("-a --account, -u --user, -n --name, --allow-pub, --allow-sub, --subject"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("nsc list keys"),
            example("nsc generate creds -a A -u U", SECRET_READ),
            example("nsc add user x", MUTATION),
            example("nsc export keys -d out", SECRET_READ, WRITES),
        ),
    ),
    command(
        "nats-server",
        options=(
            *flags("-D --debug, -V --trace, -DV, -DVV, -js --jetstream, -T --logtime, --tls, --tlsverify, --no_advertise, -VV"),
            *values(
                "-a --addr --net, -p --port, -n --name --server_name, -m --http_port, -ms --https_port, --user, --pass, --auth, --cluster, --cluster_name, --routes, --profile, --max_traced_msg_len, -r --remote_syslog, --client_advertise, --log_size_limit"
            ),
            *values("-P --pid, -l --log, -sd --store_dir, --ports_file_dir", takes=WRITE),
            *values("--tlscert, --tlskey, --tlscacert", takes=READ),
            *values("-c --config", takes=CONFIG),
            option("-t", harmless=True),
            option("-h", "-v", harmless=True),
            option("-sl", "--signal", takes=TEXT),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("nats-server -js", MUTATION),
            example("nats-server -c /tmp/x", MUTATION, OPAQUE),
            example("nats-server -P /etc/x", MUTATION, WRITES),
            example("nats-server -v"),
        ),
    ),
    command(
        "mosquitto",
        options=(
            *flags("-d --daemon, -v --verbose, -q --quiet"),
            *values("-p --port"),
            *values("--tls-keylog", takes=WRITE),
            *values("-c --config-file", takes=CONFIG),
            option("-h", "--test-config", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("mosquitto -d", MUTATION),
            example("mosquitto -c /tmp/x", MUTATION, OPAQUE),
            example("mosquitto --tls-keylog /etc/x", MUTATION, WRITES),
        ),
    ),
    command(
        "mosquitto_ctrl",
        options=(
            *flags("-d --debug, --quiet, --insecure, --tls-use-os-certs"),
            *values(
                "-i --id, -p --port, -P --pw, -q --qos, -u --username, -V --protocol-version, --psk, --psk-identity, --ciphers, --tls-version, --unix, -A, -D --property"
            ),
            *values("--cafile, --capath, --cert, --key", takes=READ),
            *values("-o", takes=CONFIG),
            *values("-L --url", takes=URL),
            *values("-h --host", takes=HOST),
        ),
        operands=operands(many=TEXT),
        effects=(MUTATION,),
        examples=(
            example("mosquitto_ctrl dynsec listClients", MUTATION),
            example("mosquitto_ctrl -o /tmp/x dynsec listRoles", MUTATION, OPAQUE),
        ),
    ),
    command(
        "rabbitmq-streams",
        options=(
            *flags("-q --quiet, -s --silent, -l --longnames"),
            *values("-n --node, -t --timeout, -p --vhost, --formatter"),
        ),
        subcommands=(
            subcommand(
                *(
                    "list_stream_consumers",
                    "list_stream_connections",
                    "list_stream_publishers",
                    "list_stream_tracking",
                    "list_stream_consumer_groups",
                    "list_stream_group_consumers",
                    "stream_status",
                    "help",
                    "version",
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                *(
                    "add_replica",
                    "delete_replica",
                    "add_super_stream",
                    "delete_super_stream",
                    "restart_stream",
                    "activate_stream_consumer",
                    "coordinator_status",
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("rabbitmq-streams help"),
            example("rabbitmq-streams delete_replica x", MUTATION),
        ),
    ),
    command(
        "rabbitmq-upgrade",
        options=(
            *flags("-q --quiet, -s --silent, -l --longnames"),
            *values("-n --node, -t --timeout, -p --vhost, --formatter"),
        ),
        subcommands=(
            subcommand("help", "version", operands=operands(many=TEXT)),
            subcommand(
                *("await_online_quorum_plus_one", "drain", "revive", "post_upgrade", "await_online_synchronized_mirror"),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("rabbitmq-upgrade help"),
            example("rabbitmq-upgrade drain x", MUTATION),
        ),
    ),
    command(
        "nsq_tail",
        style=SINGLE,
        options=(
            *flags("-print-topic"),
            *values("-topic, -channel, -max-in-flight, -n, -nsqd-tcp-address, -lookupd-http-address, -consumer-opt"),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(example("nsq_tail -topic t -n 5 -nsqd-tcp-address localhost:4150", REMOTE_READ),),
    ),
    command(
        "dapr",
        subcommands=(
            subcommand(
                *("list", "status", "version", "components", "configurations", "logs"),
                options=(
                    *flags("-k --kubernetes, -A --all-namespaces"),
                    *values("-o --output, -n --namespace, -a --app-id, -p --pod-name"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                "run",
                style=POSIX,
                options=(
                    *values(
                        "-a --app-id, -p --app-port, -H --dapr-http-port, -G --dapr-grpc-port, -P --app-protocol, --log-level, -M --metrics-port"
                    ),
                    *values("-d --resources-path, --components-path", takes=READ),
                    *values("-c --config, -f --run-file", takes=CONFIG),
                ),
                operands=operands(COMMAND),
                effects=(MUTATION,),
            ),
            subcommand(
                *("init", "uninstall", "upgrade", "stop", "publish", "invoke", "mtls", "dashboard", "annotate", "build-info"),
                options=(
                    *flags("-k --kubernetes, --all, --slim -s, --dev"),
                    *values(
                        "-a --app-id, -n --namespace, --runtime-version, --publish-app-id, --pubsub, --topic, --data -d, --method -m, --verb -v"
                    ),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("dapr list"),
            example("dapr run --app-id a -- rm -rf /srv", MUTATION, DESTRUCTIVE),
            example("dapr uninstall --all", MUTATION),
            example("dapr run -c /tmp/x --app-id a -- ls", MUTATION, OPAQUE),
        ),
    ),
    command(
        "spark-submit",
        style=POSIX,
        options=(
            *flags("-v --verbose, --supervise"),
            *values(
                "--master, --deploy-mode, --class, --name, --conf -c, --driver-memory, --driver-java-options, --driver-library-path, --executor-memory, --executor-cores, --num-executors, --total-executor-cores, --driver-cores, --queue, --principal, --keytab, --proxy-user, --kill, --status, --exclude-packages"
            ),
            *values("--files, --archives", takes=READ),
            *values("--properties-file", takes=CONFIG),
            option("--jars", "--py-files", "--driver-class-path", takes=SCRIPT, language="java"),
            option("--packages", "--repositories", takes=TEXT, effects=(REMOTE_CODE,)),
        ),
        operands=operands(SCRIPT, many=TEXT),
        effects=(
            PROJECT_CODE,
            MUTATION,
        ),
        language="spark",
        examples=(
            example("spark-submit --master yarn job.py", PROJECT_CODE, MUTATION, OPAQUE),
            example("spark-submit --packages a:b:1 job.py", PROJECT_CODE, MUTATION, OPAQUE, REMOTE_CODE),
            example("spark-submit --properties-file /tmp/x job.py", PROJECT_CODE, MUTATION, OPAQUE),
        ),
    ),
    command(
        "hdfs",
        "hadoop",
        subcommands=(
            subcommand(
                "namenode",
                style=SINGLE,
                options=(
                    *flags("-backup, -checkpoint, -upgrade, -rollback, -importCheckpoint, -force, -nonInteractive"),
                    option("-format", "-initializeSharedEdits", effects=(DESTRUCTIVE,)),
                    *values("-clusterid"),
                ),
                effects=(MUTATION,),
            ),
            subcommand("distcp", style=POSIX, operands=operands(many=TEXT), effects=(EGRESS,)),
            subcommand(
                "dfs",
                "fs",
                style=SINGLE,
                options=(
                    *flags("-R, -h, -s, -f, -p, -skipTrash, -r, -d, -C, -t, -S, -q, -v, -e, -z, -safely"),
                    option(
                        "-ls",
                        "-cat",
                        "-du",
                        "-df",
                        "-count",
                        "-stat",
                        "-tail",
                        "-text",
                        "-head",
                        "-test",
                        "-find",
                        "-checksum",
                        "-getfacl",
                        "-getfattr",
                        "-help",
                        "-usage",
                        effects=(REMOTE_READ,),
                    ),
                    option("-get", "-copyToLocal", "-getmerge", effects=(REMOTE_READ,)),
                    option("-put", "-copyFromLocal", "-moveFromLocal", "-appendToFile", effects=(EGRESS,)),
                    option(
                        "-mkdir",
                        "-touchz",
                        "-touch",
                        "-mv",
                        "-cp",
                        "-chmod",
                        "-chown",
                        "-chgrp",
                        "-setrep",
                        "-setfacl",
                        "-setfattr",
                        "-createSnapshot",
                        "-renameSnapshot",
                        effects=(MUTATION,),
                    ),
                    option("-rm", "-rmr", "-rmdir", "-expunge", "-truncate", "-deleteSnapshot", effects=(DESTRUCTIVE,)),
                ),
                operands=operands(many=TEXT),
                analyser="hdfs",
            ),
            subcommand(
                "fsck",
                style=SINGLE,
                options=(
                    *flags("-files, -blocks, -locations, -racks, -list-corruptfileblocks, -openforwrite, -includeSnapshots"),
                    option("-move", "-delete", effects=(DESTRUCTIVE,)),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                *("getconf", "version", "classpath", "groups", "lsSnapshottableDir"),
                style=SINGLE,
                options=(
                    *flags("-namenodes, -nnRpcAddresses, -backupNodes"),
                    *values("-confKey"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                "dfsadmin",
                style=SINGLE,
                options=(
                    *flags("-live, -dead, -decommissioning, -enteringmaintenance, -inmaintenance, -slownodes"),
                    option("-report", "-printTopology", "-listOpenFiles", "-getDatanodeInfo", "-help", effects=(REMOTE_READ,)),
                    option(
                        "-safemode",
                        "-refreshNodes",
                        "-metasave",
                        "-saveNamespace",
                        "-rollEdits",
                        "-setQuota",
                        "-clrQuota",
                        effects=(MUTATION,),
                    ),
                    option("-finalizeUpgrade", "-shutdownDatanode", "-rollingUpgrade", "-deleteBlockPool", effects=(DESTRUCTIVE,)),
                ),
                operands=operands(many=TEXT),
                examples=(
                    example("hdfs dfsadmin -report -live", REMOTE_READ),
                    example("hdfs dfsadmin -safemode leave", MUTATION),
                    example("hdfs dfsadmin -finalizeUpgrade", DESTRUCTIVE),
                ),
            ),
            subcommand(
                *(
                    "haadmin",
                    "balancer",
                    "namenode",
                    "datanode",
                    "mover",
                    "cacheadmin",
                    "crypto",
                    "storagepolicies",
                    "ec",
                    "snapshotDiff",
                ),
                style=SINGLE,
                options=(*flags("-getServiceState, -getAllServiceState, -threshold, -policy"),),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("hdfs dfs -ls /data", REMOTE_READ),
            example("hdfs dfs -put a /data", EGRESS),
            example("hdfs dfs -get /data/x", REMOTE_READ),
            example("hdfs dfs -get /data/x /etc/x", REMOTE_READ, WRITES),
            example("hdfs dfs -mkdir /x", MUTATION),
            example("hdfs dfs -rm -r /data", DESTRUCTIVE),
            example("hdfs fsck /", REMOTE_READ),
            example("hdfs fsck / -delete", REMOTE_READ, DESTRUCTIVE),
            example("hdfs getconf -namenodes"),
            example("hdfs balancer", MUTATION),
        ),
    ),
    command(
        "postsuper",
        options=(
            *flags("-v, -s, -S"),
            *values("-c"),
            option("-d", takes=TEXT, effects=(DESTRUCTIVE,)),
            option("-e", "-f", "-h", "-H", "-r", takes=TEXT, effects=(MUTATION,)),
            option("-p", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("postsuper -h ALL", MUTATION),
            example("postsuper -d ALL", DESTRUCTIVE),
        ),
    ),
    command(
        "postcat",
        options=(
            *flags("-b, -d, -e, -f, -h, -o, -q, -v"),
            *values("-c, -s"),
        ),
        operands=operands(many=READ),
        examples=(example("postcat -q 3F2A1"),),
    ),
    command(
        "postalias",
        options=(
            *flags("-f, -h, -i, -n, -N, -o, -p, -r, -s, -u, -v, -w"),
            *values("-c, -q"),
            option("-d", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=operands(many=WRITE),
        examples=(
            example("postalias /etc/aliases", WRITES),
            example("postalias -d x aliases", MUTATION, WRITES),
        ),
    ),
    command("newaliases", options=(*flags("-v"),), operands=WORDS, effects=(MUTATION,), examples=(example("newaliases", MUTATION),)),
    command(
        "doveadm",
        options=(
            *flags("-D, -v"),
            *values("-i, -o, -f"),
            *values("-c", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                *("who", "penalty", "stats", "help"),
                options=(
                    *flags("-1"),
                    *values("-a, -f"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                *(
                    "user",
                    "quota",
                    "search",
                    "mailbox",
                    "log",
                    "auth",
                    "config",
                    "fetch",
                    "replicator",
                    "acl",
                    "instance",
                    "director",
                    "dict",
                    "proxy",
                ),
                options=(
                    *flags("-A"),
                    *values("-u, -F, -S, -e, -f, -m"),
                ),
                operands=operands(many=TEXT),
                effects=(
                    SECRET_READ,
                    MUTATION,
                ),
            ),
            subcommand(
                "expunge",
                "purge",
                options=(
                    *flags("-A, -d, -m"),
                    *values("-u, -F, -S"),
                ),
                operands=operands(many=TEXT),
                effects=(DESTRUCTIVE,),
            ),
            subcommand(
                *(
                    "kick",
                    "backup",
                    "sync",
                    "import",
                    "move",
                    "copy",
                    "altmove",
                    "flags",
                    "force-resync",
                    "index",
                    "save",
                    "deduplicate",
                    "rebuild",
                    "reload",
                    "stop",
                    "exec",
                    "pw",
                ),
                options=(
                    *flags("-A, -d, -f, -R, -1"),
                    *values("-u, -F, -S, -s, -p, -r"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("doveadm who"),
            example("doveadm fetch -u a text all", SECRET_READ, MUTATION),
            example("doveadm expunge -u a all", DESTRUCTIVE),
            example("doveadm kick a", MUTATION),
            example("doveadm -c /tmp/x who", OPAQUE),
        ),
    ),
    command(
        "rspamc",
        options=(
            *flags(
                "-p --pass, -v --verbose, -R --human, -j --json, --raw, --ucl, --compact, --headers, --extended-urls, --profile, --skip-images, --skip-attachments, --mime"
            ),
            *values(
                "-P --password, -c --classifier, -w --weight, -f --flag, -i --ip, -u --user, -d --deliver, -F --from, -r --rcpt, --helo, --hostname, -t --timeout, -b --bind, -n --max-requests, --header, --sort, --key"
            ),
            *values("-h --connect", takes=HOST),
            option("-e", "--execute", takes=SHELL),
        ),
        operands=operands(TEXT, many=READ),
        examples=(
            example("rspamc stat"),
            example("rspamc -e 'rm -rf /srv' x", DESTRUCTIVE),
        ),
    ),
    command(
        "notmuch",
        options=(*values("--config", takes=CONFIG),),
        subcommands=(
            subcommand(
                *("search", "count", "address", "show"),
                style=POSIX,
                options=(
                    *flags("--batch, --lastmod, --include-html"),
                    *values(
                        "--format, --format-version, --output, --limit, --offset, --sort, --exclude, --duplicate, --entire-thread, --part, --body, --deduplicate"
                    ),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                *("new", "insert", "tag", "reindex", "compact", "restore", "reply", "dump", "setup", "config", "git"),
                style=POSIX,
                options=(
                    *flags("--no-hooks, --quiet, --create-folder, --remove-all, --batch, --accumulate"),
                    *values("--decrypt, --format, --folder, --backup, --output, --input, --include"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("notmuch search tag:inbox"),
            example("notmuch tag +x -- id:1", MUTATION),
            example("notmuch --config=/tmp/x count", OPAQUE),
        ),
    ),
    command(
        "mbsync",
        options=(
            *flags(
                "-a --all, -y --dry-run, -e --ext-exit, -V --verbose, -q --quiet, -C, -R, -X, -H, -L, -N, -d, -f, -p, -P, -s, -u, -D --debug, --create, --remove, --expunge, --pull, --push, --new, --upgrade, --gone, --flags, --full"
            ),
            *values("-c --config", takes=CONFIG),
            option("-l", "--list", "-ls", "--list-stores", "-h", "-v", harmless=True),
        ),
        operands=operands(many=TEXT),
        effects=(
            EGRESS,
            MUTATION,
        ),
        examples=(
            example("mbsync -a", EGRESS, MUTATION),
            example("mbsync -l"),
            example("mbsync -c /tmp/x -a", EGRESS, MUTATION, OPAQUE),
        ),
    ),
    command(
        "unbound",
        options=(
            *flags("-d, -v, -p"),
            *values("-c", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("unbound -d", MUTATION),
            example("unbound -c /tmp/x", MUTATION, OPAQUE),
            example("unbound -V"),
        ),
    ),
    command(
        "unbound-control",
        options=(
            *flags("-q"),
            *values("-s"),
            *values("-c", takes=READ),
        ),
        subcommands=(
            subcommand(
                *(
                    "status",
                    "stats",
                    "stats_noreset",
                    "list_stubs",
                    "list_forwards",
                    "list_insecure",
                    "list_local_zones",
                    "list_local_data",
                    "list_auth_zones",
                    "view_list_local_zones",
                    "get_option",
                    "lookup",
                    "dump_requestlist",
                    "ratelimit_list",
                    "ip_ratelimit_list",
                    "dump_cache",
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                *(
                    "start",
                    "stop",
                    "reload",
                    "reload_keep_cache",
                    "flush",
                    "flush_zone",
                    "flush_type",
                    "flush_bogus",
                    "flush_negative",
                    "flush_stats",
                    "flush_infra",
                    "flush_requestlist",
                    "load_cache",
                    "set_option",
                    "local_zone",
                    "local_zone_remove",
                    "local_data",
                    "local_data_remove",
                    "forward_add",
                    "forward_remove",
                    "stub_add",
                    "stub_remove",
                    "forward",
                    "auth_zone_reload",
                    "auth_zone_transfer",
                    "log_reopen",
                    "verbosity",
                    "rpz_enable",
                    "rpz_disable",
                ),
                options=(*flags("+i, +p"),),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("unbound-control status"),
            example("unbound-control flush_zone example.com", MUTATION),
        ),
    ),
    command(
        "dnssec-dsfromkey",
        options=(
            *flags("-1, -2, -A, -s, -h, -V, -C"),
            *values("-a, -c, -T, -v, -K"),
            *values("-f", takes=READ),
        ),
        operands=operands(many=READ),
        examples=(example("dnssec-dsfromkey -2 -f zone.db example.com"),),
    ),
    command(
        "dnssec-verify",
        options=(
            *flags("-x, -z, -h, -V, -q"),
            *values("-c, -E, -I, -o, -v"),
            *values("-J", takes=READ),
        ),
        operands=operands(many=READ),
        examples=(example("dnssec-verify -o example.com zone.signed"),),
    ),
    command(
        "dnssec-keygen",
        options=(
            *flags("-3, -C, -q, -V, -h, -G, -F"),
            *values("-a, -b, -c, -d, -E, -f, -k, -L, -n, -p, -s, -T, -t, -v, -P, -A, -R, -I, -D, -i, -M, -S"),
            *values("-K", takes=WRITE),
            *values("-l", takes=READ),
        ),
        operands=operands(many=TEXT),
        effects=(WRITES,),
        examples=(example("dnssec-keygen -a ECDSAP256SHA256 example.com", WRITES),),
    ),
    command(
        "dnssec-signzone",
        options=(
            *flags("-a, -A, -C, -D, -F, -g, -P, -p, -Q, -q, -R, -S, -t, -u, -V, -x, -z, -h"),
            *values("-c, -E, -G, -M, -s, -e, -X, -i, -I, -j, -L, -n, -N, -o, -O, -T, -v, -3, -H, -l"),
            *values("-d, -f", takes=WRITE),
            *values("-J, -K, -k", takes=READ),
        ),
        operands=operands(many=READ),
        effects=(WRITES,),
        examples=(example("dnssec-signzone -o example.com zone", WRITES),),
    ),
    command("nsec3hash", options=(*flags("-r"),), operands=operands(many=TEXT), examples=(example("nsec3hash AB 1 10 example.com"),)),
    command(
        "vtysh",
        options=(
            *flags("-m --markfile, -n --noerror, -u --user, -t --timestamp, -C --dryrun, -E --echo"),
            *values("-d --daemon, -N, --config_dir, --vty_socket"),
            *values("-H --histfile", takes=WRITE),
            *values("-f --inputfile", takes=READ),
            option("-b", "--boot", "-w", "--writeconfig", effects=(MUTATION,)),
            option("-c", "--command", "-e", "--execute", takes=TEXT),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        analyser="router",
        examples=(
            example("vtysh -c 'show ip bgp summary'"),
            example("vtysh -c 'conf t' -c 'no router bgp 1'", MUTATION),
            example("vtysh -c 'show running-config'", MUTATION),
            example("vtysh -b", MUTATION),
        ),
    ),
    command(
        "swanctl",
        options=(
            *values("-u --uri, -v --debug"),
            option(
                "-l",
                "--list-sas",
                "-P",
                "--list-pols",
                "-L",
                "--list-conns",
                "-B",
                "--list-authorities",
                "-x",
                "--list-certs",
                "-A",
                "--list-pools",
                "-g",
                "--list-algs",
                "-S",
                "--stats",
                "-V",
                "-h",
                "-m",
                "--monitor-sa",
                "-T",
                "--log",
            ),
            option(
                "-i",
                "--initiate",
                "-t",
                "--terminate",
                "-R",
                "--rekey",
                "-d",
                "--redirect",
                "-p",
                "--install",
                "-U",
                "--uninstall",
                "-b",
                "--load-authorities",
                "-q",
                "--load-all",
                "-c",
                "--load-conns",
                "-s",
                "--load-creds",
                "-a",
                "--load-pools",
                "-f",
                "--flush-certs",
                "-r",
                "--reload-settings",
                effects=(MUTATION,),
            ),
        ),
        operands=operands(many=TEXT),
        examples=(
            example("swanctl --list-sas"),
            example("swanctl --load-all", MUTATION),
        ),
    ),
    command(
        "hostapd_cli",
        options=(
            *flags("-v, -B, -r"),
            *values("-i, -p, -P, -G, -s"),
            *values("-a", takes=PROGRAM),
            option("-h", harmless=True),
        ),
        subcommands=(
            subcommand(
                *("status", "sta", "all_sta", "get_config", "ping", "interface", "help", "list_sta", "mib"), operands=operands(many=TEXT)
            ),
            subcommand(
                *(
                    "deauthenticate",
                    "disassociate",
                    "enable",
                    "disable",
                    "reload",
                    "set",
                    "chan_switch",
                    "wps_pbc",
                    "wps_pin",
                    "new_sta",
                    "update_beacon",
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("hostapd_cli all_sta"),
            example("hostapd_cli disable", MUTATION),
            example("hostapd_cli -a /tmp/x status", OPAQUE),
        ),
    ),
    command(
        "httrack",
        options=(
            *flags("-w, -W, -g, -i, -Y, -v, -q, -z, -n, -x, --mirror, --update, --continue, --quiet, --near, --spider, --testlinks"),
            *values(
                "-F --user-agent, -P --proxy, -r --depth, -c --sockets, -A --max-rate, -N --structure, -E --max-time, -M --max-size, -s --robots"
            ),
            *values("-O --path", takes=WRITE),
            option("-V", "--userdef-cmd", takes=SHELL),
        ),
        operands=operands(many=URL),
        effects=(EGRESS,),
        examples=(
            example("httrack https://x.example -O out", EGRESS, WRITES),
            example("httrack https://x.example -V 'rm -rf /srv'", EGRESS, DESTRUCTIVE),
        ),
    ),
    command(
        "bear",
        style=POSIX,
        options=(
            *flags("-a --append, -v --verbose, -h"),
            *values("-o --output", takes=WRITE),
            *values("-c --config", takes=CONFIG),
        ),
        operands=operands(COMMAND),
        effects=(WRITES,),
        examples=(
            example("bear -- make", WRITES, PROJECT_CODE),
            example("bear -- rm -rf /srv", WRITES, DESTRUCTIVE),
            example("bear -c /tmp/x -- ls", WRITES, OPAQUE),
        ),
    ),
    command(
        "git-lfs",
        subcommands=(
            subcommand(
                *("status", "ls-files", "env", "logs", "version", "ext", "pointer", "locks", "fsck"),
                options=(
                    *flags(
                        "-l --long, -s --size, -d --debug, -a --all, -n --name-only, --deleted, -j --json, -p --porcelain, --local, --cached, --verify, --check, --strict"
                    ),
                    *values("-I --include, -X --exclude, --file, --pointer, -i --id, --path, --limit"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                "fetch",
                "pull",
                "checkout",
                options=(
                    *flags("-r --recent, -a --all, -p --prune, --refetch, -d --dry-run"),
                    *values("-I --include, -X --exclude"),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "push", options=(*flags("-d --dry-run, -a --all, --stdin, --object-id"),), operands=operands(many=TEXT), effects=(EGRESS,)
            ),
            subcommand(
                *(
                    "track",
                    "untrack",
                    "install",
                    "uninstall",
                    "lock",
                    "unlock",
                    "migrate",
                    "prune",
                    "dedup",
                    "update",
                    "merge-driver",
                    "clone",
                    "smudge",
                    "clean",
                    "filter-process",
                ),
                options=(
                    *flags(
                        "--force -f, --local, --system, --skip-repo, --skip-smudge, --everything, --no-rewrite, -d --dry-run, --lockable -l, --verify-remote -c"
                    ),
                    *values("-I --include, -X --exclude, --above, -m --message, --include-ref, --exclude-ref"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("git-lfs ls-files"),
            example("git-lfs pull", REMOTE_READ),
            example("git-lfs push origin main", EGRESS),
            example("git-lfs track '*.bin'", MUTATION),
        ),
    ),
    command(
        "git-filter-repo",
        options=(
            *flags(
                "-f --force, --analyze, --invert-paths, --dry-run, --debug, --partial, --sensitive-data-removal, --no-fetch, --preserve-commit-hashes, --proceed, --use-base-name, --prune-degenerate, --replace-refs, --no-ff, --no-gc, -q --quiet"
            ),
            *values(
                "--path, --path-match, --path-glob, --path-regex, --path-rename, --subdirectory-filter, --to-subdirectory-filter, --strip-blobs-bigger-than, --tag-rename, --refs, --prune-empty, --state-branch, --date-format, --source, --target"
            ),
            *values("--paths-from-file, --replace-text, --replace-message, --mailmap, --strip-blobs-with-ids", takes=READ),
            option(
                "--blob-callback",
                "--commit-callback",
                "--email-callback",
                "--filename-callback",
                "--message-callback",
                "--name-callback",
                "--refname-callback",
                "--tag-callback",
                "--reset-callback",
                "--file-info-callback",
                takes=CODE,
                language="python",
            ),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        effects=(DESTRUCTIVE,),
        examples=(
            example("git-filter-repo --path src", DESTRUCTIVE),
            example("git-filter-repo --blob-callback 'import os; os.system(\"id\")'", DESTRUCTIVE),
        ),
    ),
    command(
        "git-absorb",
        options=(
            *flags(
                "-F --one-fixup-per-commit, -f --force, -v --verbose, -r --and-rebase, -s --squash, --force-author, --force-detach, -w --whole-file, --no-limit"
            ),
            *values("-b --base, -m --message"),
            option("-n", "--dry-run", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("git-absorb", MUTATION),
            example("git-absorb --dry-run"),
        ),
    ),
    command(
        "wmctrl",
        options=(
            *flags("-i, -x, -p, -G, -v, -u, -F, -S"),
            *values("-r, -w"),
            option("-l", "-m", "-d", "-h", "-V", harmless=True),
            option("-a", "-c", "-R", "-s", "-k", "-o", "-n", "-g", "-N", "-I", "-T", "-t", "-e", "-b", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=operands(many=TEXT),
        examples=(
            example("wmctrl -l"),
            example("wmctrl -a x", MUTATION),
        ),
    ),
    command(
        *("libreoffice", "soffice", "localc", "lowriter", "loffice"),
        options=(
            *flags(
                "--headless, --invisible, --nologo, --norestore, --nofirststartwizard, --nodefault, --quickstart, --safe-mode, --writer, --calc, --draw, --impress, --math, --base, --global, --web, -n, -o, --view, --minimized, --cat, --nolockcheck, --terminate_after_init"
            ),
            *values("--convert-to, --infilter, --language, --printer-name, --accept, --unaccept, --convert-images-to"),
            *values("--outdir", takes=WRITE),
            *flags("-p, --print-to-file"),
            *values("--pt"),
            *flags("-h -?, --nosplash"),
            *values("--display"),
            *values("--script-cat, --show", takes=READ),
        ),
        operands=operands(many=READ),
        effects=(
            OPAQUE,
            WRITES,
        ),
        examples=(example("soffice --headless --convert-to pdf a.docx --outdir out", OPAQUE, WRITES),),
    ),
    command(
        "mkvinfo",
        options=(
            *flags(
                "-a --all, -c --checksums, -C --check-mode, -p --hex-positions, -s --summary, -t --track-info, -v --verbose, -x --hexdump, -X --full-hexdump, -z --size, -q --quiet"
            ),
            *values("--ui-language, --output-charset"),
            *values("-r --redirect-output", takes=WRITE),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=READ),
        examples=(
            example("mkvinfo a.mkv"),
            example("mkvinfo -r /etc/x a.mkv", WRITES),
        ),
    ),
    command(
        "yara",
        options=(
            *flags(
                "-c --count, -C --compiled-rules, -f --fast-scan, -L --print-string-length, -D --print-module-data, -e --print-namespace, -S --print-stats, -s --print-strings, -X --print-xor-key, -g --print-tags, -m --print-meta, -M --module-names, -n --negate, -N --no-follow-symlinks, -w --no-warnings, -r --recursive, --fail-on-warnings, --scan-list, -q --disable-console-logs, --strict-escape"
            ),
            *values(
                "-d --define, -i --identifier, --max-process-memory-chunk, -l --max-rules, --max-strings-per-rule, -z --skip-larger, -k --stack-size, -t --tag, -p --threads, -a --timeout, -x --module-data, -A --atom-quality-table"
            ),
            option("-h", "-v", harmless=True),
        ),
        operands=operands(many=READ),
        examples=(
            example("yara -r rules.yar src"),
            example("yara rules.yar .env", SECRET_READ),
        ),
    ),
    command(
        "yarac",
        options=(
            *flags("-w --no-warnings, --fail-on-warnings, --strict-escape"),
            *values("-d --define, --max-strings-per-rule, --atom-quality-table"),
        ),
        operands=operands(many=READ, last=WRITE),
        examples=(example("yarac rules.yar out", WRITES),),
    ),
    command(
        "oscap",
        options=(
            *flags("-V, -h"),
            *values("--verbose"),
            *values("--verbose-log-file", takes=WRITE),
        ),
        subcommands=(
            subcommand(
                "info",
                options=(
                    *flags("--fetch-remote-resources"),
                    *values("--profile, --profiles"),
                ),
                operands=operands(many=READ),
            ),
            subcommand(
                *("xccdf", "oval", "ds", "cpe", "cvss", "cve", "cvrf"),
                options=(
                    *flags(
                        "--fetch-remote-resources, --oval-results, --skip-valid, --skip-validation, --without-syschar, --thin-results, --check-engine-results"
                    ),
                    *values("--profile, --rule, --id, --datastream-id, --xccdf-id, --benchmark-id, --fix-type, --result-id, --template"),
                    *values("--results, --results-arf, --report, --output", takes=WRITE),
                    *values("--tailoring-file, --cpe, --variables, --directives, --local-files", takes=READ),
                    option(
                        "--remediate",
                        effects=(
                            MUTATION,
                            ROOT_ACCESS,
                        ),
                    ),
                ),
                operands=operands(TEXT, many=READ),
            ),
        ),
        examples=(
            example("oscap info ds.xml"),
            example("oscap xccdf eval --profile x --report r.html ds.xml", WRITES),
            example("oscap xccdf eval --remediate ds.xml", MUTATION, ROOT_ACCESS),
            example("oscap --verbose-log-file /etc/x info ds.xml", WRITES),
        ),
    ),
    command(
        "aide",
        options=(
            *flags("--no-progress, --no-color"),
            *values("-l --limit, -B --before, -A --after, -L --log-level, -W --workers, --list"),
            *values("-c --config", takes=CONFIG),
            option("-C", "--check", "-E", "--compare", "-D", "--config-check", "-n", "--dry-init"),
            option("-i", "--init", "-u", "--update", effects=(MUTATION,)),
            option("-h", "-v", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("aide --check"),
            example("aide --init", MUTATION),
            example("aide -c /tmp/x --check", OPAQUE),
        ),
    ),
    command(
        "systemd-vpick",
        options=(
            *flags("-r"),
            *values("--resolve"),
            *values("-B --basename, -V, -A, -S --suffix, -t --type, -p --print"),
            option("-h", harmless=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("systemd-vpick /var/lib/machines/x.raw.v"),),
    ),
    command(
        "varlinkctl",
        options=(
            *flags("-j, -q --quiet, --no-pager, --more, --collect, --oneway, --no-ask-password, -E, --system, --user, --exec"),
            *values("--json, --timeout, --graceful, --push-fd"),
            option("-h", harmless=True),
        ),
        subcommands=(
            subcommand(*("info", "list-interfaces", "list-methods", "introspect", "help", "list-registry"), operands=operands(many=TEXT)),
            subcommand("call", "validate-idl", operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(
            example("varlinkctl info /run/systemd/io.systemd.Hostname"),
            example("varlinkctl call x y.Z {}", MUTATION),
        ),
    ),
    command(
        "systemd-socket-activate",
        style=POSIX,
        options=(
            *flags("-a --accept, -d --datagram, --inetd, --now"),
            *values("-l --listen, -E --setenv, --fdname"),
            option("-h", harmless=True),
        ),
        operands=operands(COMMAND),
        examples=(
            example("systemd-socket-activate -l 2000 ls"),
            example("systemd-socket-activate -l 2000 rm -rf /srv", DESTRUCTIVE),
        ),
    ),
    command(
        "systemd-ac-power",
        options=(
            *flags("-v --verbose, --low"),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("systemd-ac-power --low"),),
    ),
    command(
        "apt-config",
        options=(
            *flags("--no-color, --color, --empty, --no-empty"),
            *values("--format, -o --option"),
            *values("-c --config-file", takes=CONFIG),
            option("-h", "-v", harmless=True),
        ),
        subcommands=(subcommand("dump", "shell", operands=operands(many=TEXT)),),
        examples=(
            example("apt-config dump"),
            example("apt-config -c /tmp/x dump", OPAQUE),
        ),
    ),
    command(
        "checkrestart",
        options=(
            *flags("-v --verbose, -d --debug, -t --terse, -m --machine, -a --all, -p --package, -n --no-lsof"),
            *values(
                "-x --exclude, -i --exclude-package, --exclude-unit, --exclude-program, -e --exclude-pid, --exclude-file, --dont-suggest-unit, --dangerous-unit, --dangerous-initscript, --dont-suggest-initscript"
            ),
            *values("-b --blocklistfile", takes=READ),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        examples=(example("checkrestart -v"),),
    ),
    command(
        "lintian",
        options=(
            *flags(
                "-c, --check, -F, --ftp-master-rejects, -q, --quiet, -v, --verbose, -d, --debug, --print-version, --default-display-level, -E, --display-experimental, --no-display-experimental, -i, --info, -I, --display-info, -o, --no-override, --pedantic, --show-overrides, --no-cfg, --ignore-lintian-env, --user-dirs, --no-user-dirs, --allow-root, --perf-debug"
            ),
            *values(
                "-C, --check-part, -T, --tags, -X, --dont-check-part, --color, --hyperlinks, -L, --display-source, --fail-on, --profile, --suppress-tags, -j, --jobs, --packages-from-file"
            ),
            *values("--tags-from-file, --suppress-tags-from-file", takes=READ),
            *values("--include-dir", takes=INSPECT),
            *values("--cfg", takes=CONFIG),
            option("--tag-display-limit", takes=TEXT, optional=True),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=READ),
        examples=(
            example("lintian -i a.changes"),
            example("lintian --cfg /tmp/x a.deb", OPAQUE),
        ),
    ),
    command(
        "debdiff",
        options=(
            *flags(
                "--dirs, -d, --nodirs, --nocontrol, --control, --wdiff-source-control, --no-wdiff-source-control, --wp, --wl, --wt, --show-moved, --noshow-moved, --no-check, --diffstat, --no-diffstat, --auto-ver-sort, --no-auto-ver-sort, --unpack-tarballs, --no-unpack-tarballs, --apply-patches, --no-apply-patches, --noapply-patches, --no-conf, --noconf, -h, -v, --quiet, -q, --ignore-space, -w"
            ),
            *values("--move, -m, --move-regex, --controlfiles, --renamed, --exclude, --debs-dir"),
            *values("--x", takes=READ),
        ),
        operands=operands(many=READ),
        examples=(example("debdiff a.deb b.deb"),),
    ),
    command(
        "rmadison",
        options=(
            *flags("-g, --greaterorequal, -G, --greaterthan, -h, --regex, -S, --source-and-binary, -t, --time, --no-conf, --noconf"),
            *values("-a, --architecture, -b, --binary-type, -c, --component, -s, --suite"),
            option("-u", "--url", takes=URL, effects=(EGRESS,)),
        ),
        operands=operands(many=TEXT),
        effects=(REMOTE_READ,),
        examples=(example("rmadison bash", REMOTE_READ), example("rmadison -u https://x.example bash", REMOTE_READ, EGRESS)),
    ),
    command(
        "createrepo_c",
        "createrepo",
        options=(
            *flags(
                "-q --quiet, -v --verbose, -p --pretty, --no-pretty, -d --database, --no-database, -S --skip-symlinks, --update, --split, --deltas, --unique-md-filenames, --simple-md-filenames, --xz, --zck, --keep-all-metadata, --discard-additional-metadata, --recycle-pkglist, --skip-stat, --local-sqlite, --error-exit-val, --ignore-lock, --filelists-ext"
            ),
            *values(
                "-x --excludes, -u --baseurl, -s --checksum, -n --includepkg, --changelog-limit, --retain-old-md, --distro, --content, --repo, --revision, --compress-type, --general-compress-type, --retain-old-md-by-age, --num-deltas, --max-delta-rpm-size, --cut-dirs, --location-prefix, --repomd-checksum, --workers, --oldpackagedirs, --update-md-path, --set-timestamp-to-revision, --duplicated-nevra"
            ),
            *values("-o --outputdir, -c --cachedir, --read-pkgs-list", takes=WRITE),
            *values("-g --groupfile, -i --pkglist, --zck-dict-dir, --basedir", takes=READ),
            option("-V", "-h", harmless=True),
            *flags("--compatibility"),
        ),
        operands=operands(WRITE),
        examples=(example("createrepo_c repo", WRITES),),
    ),
    command(
        "reprepro",
        options=(
            *flags(
                "-v --verbose, -V, -f --force, --keepunreferencedfiles, --keepdirectories, --nothingiserror, --nonothingiserror, --fast, --ask-passphrase, --silent, -s"
            ),
            *values(
                "-C --component, -A --architecture, -T --type, -S --section, -P --priority, --export, --ignore, --waitforlock, --spacecheck, --list-format, --list-max"
            ),
            *values("--outdir", takes=WRITE),
            *values("--distdir, --dbdir, --listdir, --logdir, --morguedir", takes=INSPECT),
            *values("-b --basedir", takes=DIRECTORY),
            option("--confdir", takes=CONFIG),
            option("--gunzip", "--bunzip2", "--unlzma", "--unxz", "--lunzip", "--unzstd", "--gnupghome", takes=PROGRAM),
            option("-h", harmless=True),
        ),
        subcommands=(
            subcommand(
                *(
                    "list",
                    "listfilter",
                    "listmatched",
                    "ls",
                    "lsbycomponent",
                    "check",
                    "checkpool",
                    "dumpreferences",
                    "dumpunreferenced",
                    "dumptracks",
                    "sizes",
                    "__dumpuncompressors",
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                *(
                    "includedeb",
                    "includedsc",
                    "include",
                    "includeudeb",
                    "processincoming",
                    "export",
                    "update",
                    "predelete",
                    "checkupdate",
                    "pull",
                    "copy",
                    "copyfilter",
                    "copysrc",
                    "copymatched",
                    "build-needing",
                    "rerunnotifiers",
                    "retrack",
                    "createsymlinks",
                    "clearvanished",
                    "gensnapshot",
                    "_listchecksums",
                ),
                operands=operands(many=READ),
                effects=(MUTATION,),
            ),
            subcommand(
                *(
                    "remove",
                    "removefilter",
                    "removesrc",
                    "removesrcs",
                    "removematched",
                    "deleteunreferenced",
                    "removereferences",
                    "removealltracks",
                    "removetrack",
                    "unreferencesnapshot",
                    "flood",
                ),
                operands=operands(many=TEXT),
                effects=(DESTRUCTIVE,),
            ),
        ),
        examples=(
            example("reprepro -b /srv/r list stable"),
            example("reprepro -b /srv/r includedeb stable a.deb", MUTATION),
            example("reprepro -b /srv/r remove stable x", DESTRUCTIVE),
            example("reprepro --outdir /etc/x list s", WRITES),
            example("reprepro --gunzip /tmp/x list s", OPAQUE),
            example("reprepro --confdir /tmp/x list s", OPAQUE),
        ),
    ),
    command(
        "aptly",
        style=SINGLE,
        options=(
            *flags("-dep-follow-all-variants, -dep-follow-recommends, -dep-follow-source, -dep-follow-suggests"),
            *values("-architectures, -db-open-attempts"),
            *values("-config", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "repo",
                subcommands=(
                    subcommand(
                        "list",
                        "show",
                        "search",
                        style=SINGLE,
                        options=(
                            *flags("-raw, -json, -with-packages, -with-deps"),
                            *values("-format"),
                        ),
                        operands=operands(many=TEXT),
                    ),
                    subcommand(
                        *("add", "create", "copy", "edit", "import", "include", "move", "rename", "remove"),
                        style=SINGLE,
                        options=(
                            *flags("-force-replace, -remove-files, -dry-run, -with-deps, -no-remove-files"),
                            *values("-component, -distribution, -comment"),
                        ),
                        operands=operands(many=TEXT),
                        effects=(MUTATION,),
                    ),
                    subcommand("drop", style=SINGLE, options=(*flags("-force"),), operands=operands(many=TEXT), effects=(DESTRUCTIVE,)),
                ),
            ),
            subcommand(
                "mirror",
                subcommands=(
                    subcommand(
                        "list",
                        "show",
                        "search",
                        style=SINGLE,
                        options=(*flags("-raw, -json, -with-packages"),),
                        operands=operands(many=TEXT),
                    ),
                    subcommand(
                        *("create", "edit", "rename", "update"),
                        style=SINGLE,
                        options=(
                            *flags("-ignore-checksums, -ignore-signatures, -force, -with-sources, -with-udebs, -skip-existing-packages"),
                            *values("-filter, -keyring, -download-limit, -max-tries"),
                        ),
                        operands=operands(many=TEXT),
                        effects=(EGRESS,),
                    ),
                    subcommand("drop", style=SINGLE, options=(*flags("-force"),), operands=operands(many=TEXT), effects=(DESTRUCTIVE,)),
                ),
            ),
            subcommand(
                *("snapshot", "publish", "db", "task", "package", "serve", "api", "graph", "config", "version"),
                style=SINGLE,
                options=(
                    *flags("-force, -raw, -json, -with-packages, -skip-signing, -batch, -dry-run, -verbose"),
                    *values("-gpg-key, -distribution, -component, -origin, -label, -listen, -passphrase"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("aptly repo list"),
            example("aptly repo drop x", DESTRUCTIVE),
            example("aptly mirror update x", EGRESS),
            example("aptly publish snapshot x", MUTATION),
            example("aptly repo add r a.deb", MUTATION),
            example("aptly -config=/tmp/x repo list", OPAQUE),
        ),
    ),
)
