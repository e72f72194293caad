"""Servers started by hand, what stands beside them, local development platforms, and late additions of systemd, SELinux and slurm."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    COMMAND,
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    EGRESS,
    GNU,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    PERMISSION,
    POSIX,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    RESOURCE,
    ROOT_ACCESS,
    SECRET_READ,
    SHELL,
    SINGLE,
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
    variable,
)

WORDS = operands(many=TEXT)
FILES = operands(many=READ)
THINGS = operands(many=RESOURCE)

# ---- databases -----------------------------------------------------------------------------------------------------------

DATABASES = (
    command(
        *("redis-server", "valkey-server", "keydb-server", "redis-sentinel"),
        options=(
            *flags("--sentinel, --check-system, -v, -h"),
            *values(
                "--port, --bind, --save, --appendonly, --maxmemory, --maxmemory-policy, --requirepass, --daemonize, --loglevel, --replicaof, --databases, --protected-mode, --test-memory, --cluster-enabled"
            ),
            *values("--dir, --logfile, --pidfile, --unixsocket, --dbfilename", takes=WRITE),
            option("--loadmodule", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=operands(CONFIG, many=TEXT),
        effects=(MUTATION,),
        examples=(
            example("redis-server --port 6380", MUTATION),
            example("redis-server --loadmodule /tmp/x.so", MUTATION, OPAQUE),
            example("redis-server --dir /etc", MUTATION, WRITES),
        ),
    ),
    command(
        *("mysqld", "mariadbd", "mysqld_safe", "mariadbd-safe"),
        options=(
            *flags(
                "--no-defaults, -v --verbose, --console, --skip-grant-tables, --skip-networking, --print-defaults, --validate-config, --initialize, --initialize-insecure, --bootstrap, --safe-mode"
            ),
            *values(
                "--port -P, --user -u, --bind-address, --server-id, --character-set-server, --collation-server, --log-bin, --max-connections, --innodb-buffer-pool-size"
            ),
            *values("--datadir -h, --socket, --pid-file, --log-error, --general-log-file, --tmpdir -t", takes=WRITE),
            *values("--defaults-file, --defaults-extra-file", takes=CONFIG),
            option(
                "--plugin-dir",
                "--plugin-load",
                "--plugin-load-add",
                "--init-file",
                "--early-plugin-load",
                "--malloc-lib",
                "--mysqld",
                "--ledir",
                takes=TEXT,
                effects=(OPAQUE,),
            ),
        ),
        effects=(MUTATION,),
        examples=(
            example("mysqld --console", MUTATION),
            example("mysqld --defaults-file=/tmp/x", MUTATION, OPAQUE),
            example("mysqld --init-file=/tmp/x", MUTATION, OPAQUE),
            example("mysqld --datadir /srv/x", MUTATION, WRITES),
        ),
    ),
    command(
        *("mongod", "mongos"),
        options=(
            *flags(
                "-v --verbose, --quiet, --fork, --auth, --noauth, --shutdown, --repair, --directoryperdb, --ipv6, --bind_ip_all, --configsvr, --shardsvr, --syslog, --journal, -h, --version"
            ),
            *values(
                "--port, --bind_ip, --replSet, --configdb, --storageEngine, --wiredTigerCacheSizeGB, --oplogSize, --profile, --setParameter, --tlsMode, --keyFile, --transitionToAuth"
            ),
            *values("--dbpath, --logpath, --pidfilepath, --unixSocketPrefix", takes=WRITE),
            option("-f", "--config", takes=CONFIG),
        ),
        effects=(MUTATION,),
        examples=(
            example("mongod --port 27018", MUTATION),
            example("mongod --dbpath /srv/x", MUTATION, WRITES),
            example("mongod -f /tmp/x", MUTATION, OPAQUE),
        ),
    ),
    command(
        *("postgres", "postmaster"),
        options=(
            *flags("-e, -F, -i, -l, -n, -O, -P, -s, -T, -E, -j, --single, --boot, --describe-config, -V, -?"),
            *values("-B, -d, -f, -h, -k, -N, -p, -S, -t, -v, -W, -r"),
            option("-D", takes=WRITE),
            option("-C", takes=TEXT, harmless=True),
            option("-c", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("postgres -D /srv/x", MUTATION, WRITES),
            example("postgres -C data_directory"),
            example("postgres -c shared_preload_libraries=x", MUTATION, OPAQUE),
        ),
    ),
    command(
        *("pg_test_fsync", "pg_test_timing"),
        options=(*values("-s --secs-per-test, -d --duration"), option("-f", "--filename", takes=WRITE), option("-V", harmless=True)),
        effects=(WRITES,),
        examples=(example("pg_test_timing -d 3", WRITES),),
    ),
    command(
        "pg_combinebackup",
        options=(
            *flags("-d --debug, -N --no-sync, -k --link, --clone, --copy, --copy-file-range, --no-manifest, -V, -?"),
            *values("-T --tablespace-mapping, --manifest-checksums, --sync-method"),
            option("-n", "--dry-run", harmless=True),
            option("-o", "--output", takes=WRITE),
        ),
        operands=FILES,
        examples=(
            example("pg_combinebackup full inc -o out", WRITES),
            example("pg_combinebackup -n full inc -o out"),
            example("pg_combinebackup .env -o out", SECRET_READ, WRITES),
        ),
    ),
    command(
        "mysqlsh",
        options=(
            *flags(
                "--sql, --js, --py, --sqlc, --sqlx, -A --no-auto-rehash, --json, --table, --tabbed, --vertical -E, --force, --mysqlx --mx, --mysql --mc, --quiet-start, --no-password, --passwords-from-stdin, --interactive -i, --show-warnings, --cluster, --replicaset, -V"
            ),
            *values(
                "-h --host, -P --port, -u --user, -p --password, -D --schema --database, --uri, --ssl-mode, --result-format, --log-level, --compress, --connect-timeout, --save-passwords, --auth-method, --dbuser"
            ),
            *values("-S --socket, --ssl-ca, --ssl-cert, --ssl-key", takes=INSPECT),
            option("-e", "--execute", "-c", "--pyc", takes=TEXT, effects=(OPAQUE,)),
            option("-f", "--file", "--pym", takes=READ, effects=(OPAQUE,)),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        stdin=CODE,
        language="foreign",
        examples=(
            example("mysqlsh --uri root@db1 --sql -e 'select 1'", MUTATION, OPAQUE),
            example("mysqlsh -f .env", MUTATION, OPAQUE, SECRET_READ),
        ),
    ),
    command(
        "mmdblookup",
        options=(*flags("-v --verbose, -b"), *values("-t"), option("-f", "--file", takes=INSPECT), option("-i", "--ip", takes=TEXT)),
        operands=WORDS,
        examples=(example("mmdblookup --file x.mmdb --ip 1.1.1.1 country names en"),),
    ),
    command(
        "sysbench",
        options=(
            *flags("--verbose, --debug, --histogram, --percentile-all, --validate, --rand-seed-all"),
            *values(
                "--threads, --time, --events, --rate, --report-interval, --percentile, --db-driver, --tables, --table-size, --cpu-max-prime, --memory-block-size, --memory-total-size, --memory-oper, --file-total-size, --file-test-mode, --file-num, --rand-type"
            ),
            *values(
                "--mysql-host, --mysql-port, --mysql-user, --mysql-password, --mysql-db, --pgsql-host, --pgsql-port, --pgsql-user, --pgsql-password, --pgsql-db, --mysql-socket"
            ),
            option("--config-file", takes=CONFIG),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("sysbench cpu --threads=4 run", MUTATION), example("sysbench --config-file=/tmp/x run", MUTATION, OPAQUE)),
    ),
    command(
        *(
            "elasticsearch-certutil",
            "elasticsearch-keystore",
            "elasticsearch-users",
            "elasticsearch-node",
            "elasticsearch-plugin",
            "kibana-plugin",
            "opensearch-plugin",
        ),
        options=(
            *flags(
                "-s --silent, -v --verbose, --pem, --multiple, --keep-ca-key, --self-signed, -f --force, --stdin -x, --auto, -b --batch, -h"
            ),
            *values("--days, --name, --dns, --ip, --pass, --ca-pass, --ca-dn, --keysize, -p, -r, -a, --scope, --url"),
            option("--out", takes=WRITE),
            *values("--in, --ca, --ca-cert, --ca-key, --cert", takes=READ),
        ),
        subcommands=(
            subcommand("list", "has-passwd", operands=WORDS),
            subcommand("show", operands=WORDS, effects=(SECRET_READ,)),
            subcommand(
                "create",
                "add",
                "add-file",
                "remove",
                "passwd",
                "upgrade",
                "cert",
                "ca",
                "csr",
                "http",
                "useradd",
                "userdel",
                "roles",
                "install",
                "repurpose",
                "detach-cluster",
                "unsafe-bootstrap",
                "override-version",
                "remove-settings",
                "remove-customs",
                operands=operands(many=READ),
                effects=(PACKAGE, MUTATION),
            ),
        ),
        examples=(
            example("elasticsearch-keystore list"),
            example("elasticsearch-keystore show x", SECRET_READ),
            example("elasticsearch-certutil ca --out /etc/x", PACKAGE, MUTATION, WRITES),
        ),
    ),
    command(
        "elasticsearch-create-enrollment-token",
        options=(*flags("-s --silent, -v --verbose, -f --force, -h"), *values("--scope, --url, -E")),
        effects=(SECRET_READ,),
        examples=(example("elasticsearch-create-enrollment-token --scope kibana", SECRET_READ),),
    ),
    command(
        "minio",
        options=(*flags("--quiet, --anonymous, --json"), option("-S", "--certs-dir", takes=INSPECT)),
        subcommands=(
            subcommand(
                "server",
                "gateway",
                options=(*flags("--no-compat"), *values("--address, --console-address, --ftp, --sftp, --config")),
                operands=operands(many=WRITE),
                effects=(MUTATION,),
            ),
        ),
        examples=(example("minio server /srv/data --console-address :9001", MUTATION, WRITES),),
    ),
    command(
        *("zabbix_server", "zabbix_agentd", "zabbix_agent2", "zabbix_proxy", "nagios", "nagios4", "collectd", "prosodyctl"),
        options=(
            *flags(
                "-f --foreground, -h, -V, -p --print, -v --verify-config --verify, -s --precache-objects, -d --daemon, -u, -x, -T, --test-config, -B"
            ),
            *values("-t --test, -R --runtime-control, -P"),
            option("-c", "--config", "-C", takes=CONFIG),
        ),
        operands=operands(many=CONFIG),
        effects=(MUTATION,),
        examples=(example("zabbix_agentd -t system.uptime", MUTATION), example("nagios -v /tmp/x", MUTATION, OPAQUE)),
    ),
    command(
        *("envoy", "traefik"),
        style=SINGLE,
        options=(
            *flags(
                "--disable-hot-restart, --reject-unknown-dynamic-fields, --api, --api.insecure, --api.dashboard, --ping, --accesslog, --metrics, --providers.docker, --version"
            ),
            *values(
                "-l --log-level, --component-log-level, --log-format, --concurrency, --base-id, --service-cluster, --service-node, --service-zone, --drain-time-s, --restart-epoch, --log.level, --entrypoints.web.address"
            ),
            option("--mode", takes=TEXT, harmless=True, when=("validate",)),
            option("-c", "--config-path", "--config-yaml", "--configfile", "--configFile", takes=CONFIG),
            *values("--log-path, --admin-address-path, --accesslog.filepath", takes=WRITE),
        ),
        operands=WORDS,
        analyser="help_only",
        effects=(MUTATION,),
        examples=(
            example("envoy --mode validate"),
            example("traefik version"),
            example("envoy -c /tmp/x.yaml", MUTATION, OPAQUE),
            example("traefik --accesslog.filepath=/etc/x", MUTATION, WRITES),
        ),
    ),
    command(
        "ollama",
        subcommands=(
            subcommand(
                "list",
                "ls",
                "ps",
                "show",
                "help",
                options=flags("--license, --modelfile, --parameters, --system, --template, -v --verbose"),
                operands=WORDS,
            ),
            subcommand(
                "pull",
                "create",
                "cp",
                "stop",
                options=(*flags("--insecure"), *values("-q --quantize"), option("-f", "--file", takes=READ)),
                operands=WORDS,
                effects=(PACKAGE,),
            ),
            subcommand("rm", operands=THINGS, effects=(DESTRUCTIVE,)),
            subcommand(
                "run",
                options=(*flags("--verbose, --nowordwrap, --hidethinking, --insecure, --think"), *values("--format, --keepalive")),
                operands=WORDS,
                effects=(PACKAGE,),
            ),
            subcommand("serve", "start", "launch", effects=(MUTATION,)),
            subcommand("push", "signin", "signout", options=flags("--insecure"), operands=WORDS, effects=(EGRESS,)),
        ),
        environment=(variable("OLLAMA_HOST", takes=HOST),),
        examples=(
            example("ollama list"),
            example("ollama pull llama3", PACKAGE),
            example("ollama rm x", DESTRUCTIVE),
            example("ollama serve", MUTATION),
            example("ollama push x/y", EGRESS),
            example("ollama create x -f .env", PACKAGE, SECRET_READ),
        ),
    ),
)

# ---- platforms for development -------------------------------------------------------------------------------------------

PLATFORMS = (
    command(
        *("ddev", "lando"),
        style=POSIX,
        options=flags("-j --json-output, -h, -v, --skip-hooks"),
        subcommands=(
            subcommand(
                "list",
                "describe",
                "status",
                "version",
                "info",
                "logs",
                "help",
                "debug",
                style=GNU,
                options=(
                    *flags("-A --active-only, -f --follow, -t --time, -C --continuous, --deep, --all"),
                    *values("-s --service --tail, -I, --format, --path"),
                ),
                operands=WORDS,
            ),
            subcommand(
                "start",
                "stop",
                "restart",
                "poweroff",
                "rebuild",
                "config",
                "init",
                "share",
                "snapshot",
                "import-db",
                "import-files",
                "export-db",
                "pull",
                "hostname",
                "add-on",
                "get",
                "auth",
                "xdebug",
                "mutagen",
                "update",
                "setup",
                "self-update",
                "launch",
                style=GNU,
                options=(
                    *flags(
                        "-a --all, -y --yes, -s --select, --skip-confirmation, -O --omit-snapshot, --no-start, --full, -C --create-docroot, -R, --list"
                    ),
                    *values(
                        "--project-type, --docroot, --project-name, --php-version, --name -n, --recipe, --source, --webroot, --database, -f --file"
                    ),
                ),
                operands=WORDS,
                effects=(PROJECT_CODE, MUTATION),
            ),
            subcommand(
                "delete",
                "destroy",
                "clean",
                style=GNU,
                options=flags("-O --omit-snapshot, -y --yes, -a --all, --clean-containers, -R"),
                operands=THINGS,
                effects=(DESTRUCTIVE,),
            ),
            subcommand(
                "push", style=GNU, options=flags("-y --skip-confirmation, --skip-db, --skip-files"), operands=WORDS, effects=(EGRESS,)
            ),
            subcommand(
                "exec",
                "ssh",
                "php",
                "composer",
                "npm",
                "yarn",
                "drush",
                "wp",
                "mysql",
                "node",
                "artisan",
                "magento",
                operands=WORDS,
                options=(*flags("-a, --raw"), *values("-s --service, -d --dir, -u --user, -c --command")),
                effects=(PROJECT_CODE,),
            ),
        ),
        examples=(
            example("ddev list -A"),
            example("ddev start", PROJECT_CODE, MUTATION),
            example("ddev delete -O x", DESTRUCTIVE),
            example("ddev exec ls", PROJECT_CODE),
            example("ddev push x", EGRESS),
        ),
    ),
    command(
        "dokku",
        options=flags("--quiet, --trace, --force, --rm"),
        subcommands=(
            subcommand(
                "apps:list",
                "apps:report",
                "apps:exists",
                "ps:report",
                "ps:inspect",
                "domains:report",
                "logs",
                "version",
                "help",
                "plugin:list",
                "certs:report",
                "proxy:report",
                "network:list",
                "storage:list",
                "config:keys",
                "events",
                "checks:report",
                "nginx:access-logs",
                "nginx:error-logs",
                options=(*flags("-t --tail, -q"), *values("-n --num, -p --ps")),
                operands=WORDS,
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "config",
                "config:show",
                "config:get",
                "config:export",
                "config:bundle",
                options=flags("--merged, --global"),
                operands=WORDS,
                effects=(SECRET_READ,),
            ),
            subcommand(
                "apps:create",
                "apps:rename",
                "apps:clone",
                "apps:lock",
                "apps:unlock",
                "ps:start",
                "ps:stop",
                "ps:restart",
                "ps:rebuild",
                "ps:scale",
                "config:set",
                "config:unset",
                "domains:add",
                "domains:remove",
                "domains:set",
                "certs:add",
                "certs:update",
                "proxy:ports-set",
                "git:sync",
                "git:from-image",
                "storage:mount",
                "network:create",
                "letsencrypt:enable",
                "plugin:install",
                "plugin:update",
                "ssh-keys:add",
                "ssh-keys:remove",
                "buildpacks:add",
                options=flags("--no-restart, --global, --all, --build"),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand(
                "apps:destroy",
                "network:destroy",
                "postgres:destroy",
                "mysql:destroy",
                "redis:destroy",
                "plugin:uninstall",
                operands=THINGS,
                effects=(DESTRUCTIVE,),
            ),
            subcommand("run", "enter", "run:detached", style=POSIX, operands=WORDS, effects=(OPAQUE,)),
        ),
        examples=(
            example("dokku apps:list", REMOTE_READ),
            example("dokku config:show x", SECRET_READ),
            example("dokku ps:restart x", MUTATION),
            example("dokku apps:destroy x", DESTRUCTIVE),
            example("dokku run x ls", OPAQUE),
        ),
    ),
    command(
        *("devspace", "devpod", "vcluster", "loft", "okteto", "garden", "telepresence"),
        options=(
            *flags(
                "--debug, --silent, --no-warn, --no-colors, -h, --json, -y, --force, --wait, -b --force-build, --connect, --upgrade, --print, --all, --expose, --admin"
            ),
            *values(
                "-n --namespace, --kube-context --context, -p --profile, --var, --provider, --ide, --output, -o, --log-output, --id, --option, --workspace-env, --chart-version, --project, -l --label, --timeout"
            ),
            *values("--config, --devcontainer-path", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "list",
                "ls",
                "status",
                "version",
                "print",
                "help",
                "analyze",
                "logs",
                "describe",
                "get",
                "show",
                "completion",
                operands=WORDS,
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "dev",
                "deploy",
                "build",
                "run",
                "run-pipeline",
                "init",
                "up",
                "create",
                "start",
                "stop",
                "use",
                "set",
                "add",
                "remove",
                "connect",
                "disconnect",
                "pause",
                "resume",
                "reset",
                "sync",
                "attach",
                "enter",
                "ssh",
                "ui",
                "login",
                "upgrade",
                "update",
                "provider",
                "ide",
                "context",
                "machine",
                "import",
                "export",
                "intercept",
                "leave",
                "restart",
                "share",
                "wakeup",
                "sleep",
                "generate",
                operands=WORDS,
                effects=(PROJECT_CODE, MUTATION),
            ),
            subcommand(
                "delete",
                "purge",
                "cleanup",
                "destroy",
                "uninstall",
                options=flags("--force, --ignore-not-found"),
                operands=THINGS,
                effects=(DESTRUCTIVE,),
            ),
        ),
        examples=(
            example("vcluster list", REMOTE_READ),
            example("devspace dev", PROJECT_CODE, MUTATION),
            example("vcluster delete x", DESTRUCTIVE),
            example("devspace --config /tmp/x list", REMOTE_READ, OPAQUE),
        ),
    ),
    command(
        "kompose",
        options=(
            *flags("-v --verbose, --suppress-warnings, --error-on-warning, -h"),
            *values("--provider, -p --profile"),
            *values("-f --file", takes=READ),
        ),
        subcommands=(
            subcommand("version", "completion", "help", operands=WORDS),
            subcommand(
                "convert",
                options=(
                    *flags("-j --json, -y --yaml, -c --chart, --stdout, --with-kompose-annotation, --secrets-as-files"),
                    *values("--build-command", takes=SHELL),
                    *values("--push-command", takes=SHELL),
                    *values(
                        "--build, --build-branch, --build-repo, --controller, -n --namespace, --pvc-request-size, --replicas, --volumes, --service-group-mode"
                    ),
                    option("-o", "--out", takes=WRITE),
                ),
                effects=(WRITES,),
            ),
        ),
        examples=(example("kompose convert -f compose.yml --stdout", WRITES), example("kompose convert -f .env", WRITES, SECRET_READ)),
    ),
    command(
        "kubie",
        subcommands=(
            subcommand("info", "lint", "help", operands=WORDS),
            subcommand(
                "ctx",
                "ns",
                "edit",
                "edit-config",
                "update",
                "export",
                operands=WORDS,
                options=(
                    *flags("-r --recursive, -u --unset"),
                    *values("-n --namespace -k --kubeconfig"),
                    option("-f", "--kubeconfig-file", takes=CONTEXT),
                ),
                effects=(OPAQUE,),
            ),
            subcommand(
                "exec",
                style=POSIX,
                options=(*flags("-e --exit-early"), *values("--context-headers")),
                operands=operands(TEXT, TEXT, COMMAND),
            ),
            subcommand("delete", operands=THINGS, effects=(DESTRUCTIVE,)),
        ),
        examples=(example("kubie info ctx"), example("kubie ctx x", OPAQUE), example("kubie exec ctx ns rm -rf /srv", DESTRUCTIVE)),
    ),
    command(
        "resticprofile",
        options=(
            *flags("-q --quiet, -v --verbose, --no-ansi, --dry-run, --no-lock, -w --wait, -h, --stderr"),
            *values("-n --name, -f --format, --lock-wait, --theme"),
            option("-c", "--config", takes=CONTEXT),
            *values("--log", takes=WRITE),
        ),
        subcommands=(
            subcommand("profiles", "show", "help", "version", "status", "random-key", operands=WORDS),
            subcommand("snapshots", "stats", "ls", "find", "diff", "check", "list", operands=WORDS, effects=(REMOTE_READ,)),
            subcommand(
                "backup",
                "copy",
                "init",
                "schedule",
                "unschedule",
                "run-schedule",
                "generate",
                "self-update",
                "mount",
                "unlock",
                "cache",
                "restore",
                operands=WORDS,
                options=flags("--all"),
                effects=(EGRESS, PROJECT_CODE),
            ),
            subcommand("forget", "prune", operands=WORDS, effects=(DESTRUCTIVE,)),
        ),
        examples=(
            example("resticprofile profiles"),
            example("resticprofile -n x snapshots", REMOTE_READ),
            example("resticprofile backup", EGRESS, PROJECT_CODE),
            example("resticprofile prune", DESTRUCTIVE),
            example("resticprofile --log /etc/x profiles", WRITES),
        ),
    ),
    command(
        "prowler",
        options=(
            *flags(
                "-v --verbose, -b --no-banner, --list-checks -l, --list-services, --list-compliance, --list-categories, --list-fixers, --only-logs, --security-hub -S, --send-sh-only-fails, --ignore-exit-code-3 -z, --list-checks-json, --scan-unused-services"
            ),
            *values(
                "-p --profile, -f --region --filter-region, -c --check --checks, -e --excluded-check --excluded-checks, -s --service --services, --severity, --compliance, --category --categories, -M --output-formats --output-modes, -F --output-filename, --log-level, --status, -R --role, --organizations-role -O, --resource-tag, --resource-arn, --tenant-id, --subscription-ids, --project-ids, --cluster-name, -n --namespace"
            ),
            *values("-o --output-directory, --log-file", takes=WRITE),
            *values(
                "-C --checks-file, -w --mutelist-file, --config-file, --credentials-file, --kubeconfig-file, --custom-checks-metadata-file",
                takes=READ,
            ),
            option("-x", "--checks-folder", takes=TEXT, effects=(OPAQUE,)),
            option("-B", "--output-bucket", "-D", "--output-bucket-no-assume", "-q", "--shodan", "-N", takes=TEXT, effects=(EGRESS,)),
            option(
                "--slack",
                effects=(
                    MUTATION,
                    EGRESS,
                ),
            ),
            option(
                "--fixer",
                effects=(
                    MUTATION,
                    EGRESS,
                ),
            ),
        ),
        operands=WORDS,
        effects=(REMOTE_READ, WRITES),
        examples=(
            example("prowler aws --severity critical", REMOTE_READ, WRITES),
            example("prowler aws -B bucket", REMOTE_READ, WRITES, EGRESS),
            example("prowler aws -x /tmp/x", REMOTE_READ, WRITES, OPAQUE),
            example("prowler aws -C .env", REMOTE_READ, WRITES, SECRET_READ),
            example("prowler aws --fixer", REMOTE_READ, WRITES, MUTATION, EGRESS),
        ),
    ),
    command(
        *("cli53", "flarectl"),
        options=(
            *flags("--json, --debug, --wait, --replace, --append, --full, -h"),
            *values(
                "--profile, --role-arn, --endpoint-url, --max-retries, --account-id, --zone, --name, --type, --content, --id, --ttl, --proxy, --mode, --value, --notes"
            ),
        ),
        subcommands=(
            subcommand(
                "list", "l", "rrlist", "instances-list", "export", "ips", "zone-list", "help", operands=WORDS, effects=(REMOTE_READ,)
            ),
            subcommand(
                "create",
                "import",
                "rrcreate",
                "instances",
                "validate",
                "zone",
                "z",
                "dns",
                "d",
                "firewall",
                "f",
                "user-agents",
                "pagerules",
                "p",
                "railgun",
                "user",
                "u",
                "dlist",
                "dcreate",
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
            subcommand(
                "delete",
                "rrdelete",
                "rrpurge",
                "ddelete",
                options=flags("--purge, --confirm, --wait"),
                operands=THINGS,
                effects=(DESTRUCTIVE,),
            ),
        ),
        examples=(
            example("cli53 list", REMOTE_READ),
            example("cli53 rrcreate x.example 'a A 1.2.3.4'", EGRESS),
            example("cli53 rrpurge x.example", DESTRUCTIVE),
        ),
    ),
    command(
        *("qemu-system-x86_64", "qemu-system-i386", "qemu-system-aarch64", "qemu-system-arm", "qemu-system-riscv64", "qemu-kvm"),
        style=SINGLE,
        options=(
            *flags(
                "-enable-kvm, -nographic, -snapshot, -daemonize, -S, -no-reboot, -no-shutdown, -s, -usb, -h, -full-screen, -no-acpi, -curses, -nodefaults, -no-user-config, -version, -preconfig"
            ),
            *values(
                "-m, -smp, -cpu, -machine -M, -boot, -device, -net, -nic, -vga, -display, -k, -name, -rtc, -uuid, -accel, -append, -bios, -vnc, -spice, -audiodev, -audio, -global, -numa, -d, -icount, -watchdog-action, -usbdevice"
            ),
            *values("-hda, -hdb, -hdc, -hdd, -sd, -mtdblock", takes=WRITE),
            *values("-cdrom, -kernel, -initrd, -dtb, -pflash", takes=READ),
            *values("-pidfile, -D, -mem-path", takes=WRITE),
            option(
                "-drive",
                "-blockdev",
                "-netdev",
                "-chardev",
                "-serial",
                "-monitor",
                "-qmp",
                "-object",
                "-virtfs",
                "-fsdev",
                "-incoming",
                "-loadvm",
                "-readconfig",
                "-gdb",
                "-plugin",
                "-run-with",
                "-smbios",
                "-fw_cfg",
                takes=TEXT,
                effects=(OPAQUE,),
            ),
        ),
        operands=operands(WRITE),
        effects=(MUTATION,),
        examples=(
            example("qemu-system-x86_64 -m 2G -hda a.qcow2", MUTATION, WRITES),
            example("qemu-system-x86_64 -drive file=a.qcow2 -m 1G", MUTATION, OPAQUE),
            example("qemu-system-x86_64 -kernel .env", MUTATION, SECRET_READ),
        ),
    ),
    command(
        *("wine", "wine64", "mono", "winetricks", "protontricks"),
        style=POSIX,
        options=(
            *flags("-q --unattended, --force, --isolate, --debug, --profile, -V, -h, --gui, --no-clean, -l --list, -v"),
            *values("--optimize, --trace, --config, -s --search, -c --command"),
        ),
        operands=WORDS,
        effects=(OPAQUE,),
        examples=(example("wine setup.exe", OPAQUE),),
    ),
)

# ---- systemd, SELinux, slurm ---------------------------------------------------------------------------------------------

HOSTS = (
    command(
        *("systemd-sysext", "systemd-confext", "updatectl", "importctl", "systemd-sysupdate"),
        options=(
            *flags(
                "--no-pager, --no-legend, --force, --no-reload, --offline, --now, --reboot, --keep-download, --read-only, -q --quiet, -a --all, -P, -N, -m, -S, -C, -h, -j"
            ),
            *values(
                "--root, --json, --mutable, --noexec, --image-policy, --verify, --format, --class, -M --machine, -H --host, --instances-max, --component, --definitions, --image, --transfer-source"
            ),
        ),
        subcommands=(
            subcommand(
                "status", "list", "check", "list-transfers", "list-images", "features", "components", "check-new", "pending", operands=WORDS
            ),
            subcommand(
                "merge",
                "unmerge",
                "refresh",
                "update",
                "vacuum",
                "enable",
                "disable",
                "reboot",
                "cancel-transfer",
                operands=WORDS,
                effects=(ROOT_ACCESS,),
            ),
            subcommand("pull-tar", "pull-raw", "import-tar", "import-raw", "import-fs", operands=WORDS, effects=(REMOTE_CODE,)),
            subcommand("export-tar", "export-raw", operands=operands(TEXT, WRITE), effects=(WRITES,)),
        ),
        examples=(
            example("systemd-sysext status"),
            example("systemd-sysext merge", ROOT_ACCESS),
            example("importctl pull-raw https://x.example/x.raw", REMOTE_CODE),
            example("importctl export-raw x", WRITES),
        ),
    ),
    command(
        *("fixfiles", "restorecond", "setfiles"),
        options=(
            *flags("-F, -f, -R, -N, -B, -v, -n, -p, -W, -q, -i, -I, -D, -m, -x, -d, -u, -T"),
            *values("-C, -l, -o, -a, -e, -r, -s, -E"),
            option("-c", takes=INSPECT),
        ),
        operands=operands(many=PERMISSION),
        effects=(MUTATION,),
        examples=(example("fixfiles onboot", MUTATION, WRITES), example("setfiles -n /etc/x /etc", MUTATION, ROOT_ACCESS)),
    ),
    command(
        "secon",
        options=(
            *flags(
                "-u --user, -r --role, -t --type, -s --sensitivity, -c --clearance, -m --mls-range, -R --raw, -P --prompt, --self, --parent, --current, --self-exec, --self-fs, --parent-exec, -C --color"
            ),
            *values("-p --pid, --pid-exec, --pid-fs"),
            *values("-L --link, -f --file", takes=INSPECT),
        ),
        operands=WORDS,
        examples=(example("secon --self"),),
    ),
    command(
        *("togglesebool", "newrole"),
        style=POSIX,
        options=(*flags("-p --preserve-environment, -V"), *values("-r --role, -t --type, -l --level")),
        operands=WORDS,
        effects=(ROOT_ACCESS,),
        examples=(example("togglesebool x", ROOT_ACCESS),),
    ),
    command(
        *("sdiag", "sattach", "strigger"),
        options=(
            *flags(
                "-a --all, -h, -i --sort-by-id, -t --sort-by-time, -T --sort-by-time2, -v --verbose, -V, -q --quiet, --layout, -l --label, --pty, --json, --yaml, -Q, --get, --noheader -n"
            ),
            *values("-M --cluster, --input-filter, --output-filter, --error-filter, -j --jobid, -u --user, --id, -o --offset"),
            option("-r", "--reset", "--clear", effects=(MUTATION,)),
            option("--set", "-p", "--program", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(
            example("sdiag --all", REMOTE_READ),
            example("sdiag --reset", REMOTE_READ, MUTATION),
            example("strigger --set -p /tmp/x", REMOTE_READ, OPAQUE),
        ),
    ),
    command(
        *("slurmctld", "slurmd", "slurmdbd", "slurmrestd"),
        options=(
            *flags("-D, -v, -vv, -c, -i, -r, -R, -s, -V, -h, -C, -G, -M, -Z, -b"),
            *values("-n, -N, -L, -u, -g, -a"),
            option("-f", takes=CONFIG),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("slurmctld -D -v", MUTATION), example("slurmd -f /tmp/x", MUTATION, OPAQUE)),
    ),
    command(
        "uprecords",
        options=(*flags("-a, -b, -B, -c, -d, -k, -K, -s, -v, -w, -?"), *values("-m, -i, -r, -M")),
        examples=(example("uprecords -a"),),
    ),
    command(
        "tuptime",
        options=(
            *flags(
                "-A, -b --bootid, -c --csv, -g --graceful, -i --invert, -k --kernel, -l --list, -n --noup, -p --power, -q --quiet, -r --reverse, -s --seconds, -t --table, -u --no-suspend, -x --silent, -v --verbose, -V, -h"
            ),
            *values("-d --date, -e --dec, -o --order, --decp, --order-by, -S --since, -U --until, --tsince, --tuntil, --tat"),
            option("-f", "--filedb", takes=INSPECT),
        ),
        examples=(example("tuptime -t"),),
    ),
    command(
        *("xdelta3", "xdelta"),
        options=(
            *flags("-e, -d, -f, -q, -v, -h, -V, -c, -D, -n, -N, -R, -0, -1, -9, -S, -J, -F, -p"),
            *values("-A, -B, -I, -P, -W, -C"),
            option("-s", takes=READ),
            *flags("-T"),
        ),
        operands=operands(READ, many=WRITE),
        examples=(example("xdelta3 -e -s a b patch", WRITES), example("xdelta3 -d -s .env patch", SECRET_READ)),
    ),
    command(
        "duperemove",
        options=(
            *flags("-r, -d, -A, -h, -q, -v, -L, --help-options, --debug"),
            *values("-b, -B, --io-threads, --cpu-threads, --dedupe-options, --exclude, -R"),
            option("--hashfile", "--write-hashes", takes=WRITE),
        ),
        operands=operands(many=INSPECT),
        effects=(MUTATION,),
        examples=(example("duperemove -rdh src", MUTATION), example("duperemove --hashfile=/etc/x src", MUTATION, WRITES)),
    ),
    command(
        "mosquitto_passwd",
        options=(*flags("-b, -c, -D, -U"), *values("-H, -I")),
        operands=operands(WRITE, many=TEXT),
        examples=(example("mosquitto_passwd -c passwords x", WRITES),),
    ),
    command(
        "smbget",
        options=(
            *flags(
                "-a --guest, -n --nonprompt, -r --resume, -R --recursive, -D --dots, -P --keep-permissions, -O --stdout, -e, -q --quiet, -v --verbose"
            ),
            *values("-w --workgroup, -U --user, -p --password, -b --blocksize, -d --debuglevel"),
            option("-o", "--outputfile", takes=WRITE),
            option("-f", "--rcfile", takes=CONFIG),
        ),
        operands=WORDS,
        effects=(EGRESS, WRITES),
        examples=(
            example("smbget smb://x.example/a/b", EGRESS, WRITES),
            example("smbget -f /tmp/x smb://x.example/a", EGRESS, WRITES, OPAQUE),
        ),
    ),
    command(
        "smbpasswd",
        options=(*flags("-a, -d, -e, -x, -m, -n, -L, -i, -s, -h"), *values("-D, -r, -R, -U, -w, -W"), option("-c", takes=CONFIG)),
        operands=WORDS,
        effects=(ROOT_ACCESS,),
        examples=(example("smbpasswd -a x", ROOT_ACCESS), example("smbpasswd -c /tmp/x y", ROOT_ACCESS, OPAQUE)),
    ),
)

COMMANDS = (*DATABASES, *PLATFORMS, *HOSTS)
