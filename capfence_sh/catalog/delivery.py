"""What platform teams run: metrics and logs, tools of Kubernetes, pipelines, secrets and signatures, images and their supply chain."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    COMMAND,
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    PERSISTENCE,
    POSIX,
    PROJECT_CODE,
    READ,
    REMOTE_READ,
    RESOURCE,
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

WORDS = operands(many=TEXT)

COMMANDS = (
    command(
        "mimirtool",
        options=(
            *flags("--tls-insecure-skip-verify"),
            *values("--log.level, --id, --user, --key, --auth-token, --tls-ca-path, --tls-cert-path, --tls-key-path"),
        ),
        subcommands=(
            subcommand(
                "rules",
                subcommands=(
                    subcommand(
                        *("list", "print", "get", "diff"),
                        options=(
                            *flags("--verbose, --disable-color"),
                            *values("--format, --namespaces, --ignored-namespaces, --rule-files"),
                            *values("--rule-dirs", takes=INSPECT),
                            *values("--address", takes=URL),
                        ),
                        operands=operands(many=RESOURCE),
                        effects=(REMOTE_READ,),
                    ),
                    subcommand(
                        "lint",
                        "check",
                        "prepare",
                        options=(
                            *flags("-n --dry-run, --strict, -i --in-place"),
                            *values("--rule-files, --backend, -l --label"),
                        ),
                        operands=operands(many=WRITE),
                    ),
                    subcommand(
                        *("load", "sync", "delete", "delete-namespace"),
                        options=(
                            *flags("--verbose, --disable-color"),
                            *values("--namespaces, --rule-files, --concurrency"),
                            *values("--rule-dirs", takes=INSPECT),
                            *values("--address", takes=URL),
                        ),
                        operands=operands(many=RESOURCE),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "alertmanager",
                subcommands=(
                    subcommand("get", options=(*values("--address", takes=URL),), operands=WORDS, effects=(REMOTE_READ,)),
                    subcommand("verify", operands=operands(many=READ)),
                    subcommand(
                        "load", "delete", options=(*values("--address", takes=URL),), operands=operands(many=RESOURCE), effects=(MUTATION,)
                    ),
                ),
            ),
            subcommand(
                "analyze",
                subcommands=(
                    subcommand("dashboard", "rule-file", options=(*values("--output", takes=WRITE),), operands=operands(many=READ)),
                    subcommand(
                        "grafana",
                        "ruler",
                        "prometheus",
                        options=(
                            *values("--prometheus-metrics-file, --grafana-metrics-file, --read-timeout"),
                            *values("--output", takes=WRITE),
                            *values("--address", takes=URL),
                        ),
                        operands=WORDS,
                        effects=(REMOTE_READ,),
                    ),
                ),
            ),
            subcommand("version", operands=WORDS),
        ),
        examples=(
            example("mimirtool rules list --address=https://mimir.example", REMOTE_READ),
            example("mimirtool rules delete ns group --address https://mimir.example", MUTATION),
            example("mimirtool alertmanager get --address https://m.example", REMOTE_READ),
            example("mimirtool analyze rule-file --output /etc/x rules.yml", WRITES),
            example("mimirtool version"),
        ),
    ),
    command(
        "thanos",
        options=(*values("--log.level, --log.format"),),
        subcommands=(
            subcommand(
                "tools",
                subcommands=(
                    subcommand(
                        "bucket",
                        subcommands=(
                            subcommand(
                                "ls",
                                "inspect",
                                "verify",
                                options=(
                                    *flags("--exclude-delete"),
                                    *values("-o --output, --selector, --sort-by, --timeout, --objstore.config"),
                                    *values("--objstore.config-file", takes=READ),
                                ),
                                operands=WORDS,
                                effects=(REMOTE_READ,),
                            ),
                            subcommand(
                                *("rewrite", "cleanup", "mark", "downsample", "replicate", "retention", "upload-blocks"),
                                options=(
                                    *flags("--remove, --no-dry-run, --dry-run"),
                                    *values("--id, --marker, --details, --delay, --objstore.config"),
                                    *values("--objstore.config-file", takes=READ),
                                ),
                                operands=WORDS,
                                effects=(MUTATION,),
                            ),
                        ),
                    ),
                    subcommand("rules-check", options=(*values("--rules"),), operands=WORDS),
                ),
            ),
            subcommand(
                *("query", "receive", "store", "sidecar", "compact", "rule", "query-frontend"),
                options=(
                    *flags("--wait"),
                    *values(
                        "--http-address, --grpc-address, --endpoint, --data-dir, --objstore.config, --prometheus.url, --tsdb.path, --store, --query.replica-label, --retention.resolution-raw"
                    ),
                    *values("--objstore.config-file", takes=READ),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("thanos tools bucket ls --objstore.config-file=b.yml", REMOTE_READ),
            example("thanos tools bucket cleanup --objstore.config-file=b.yml", MUTATION),
            example("thanos tools rules-check --rules=r.yml"),
            example("thanos compact --data-dir x", MUTATION),
        ),
    ),
    command(
        "influxd",
        options=(
            *values("--http-bind-address, --log-level, --store, --session-length"),
            *values("--bolt-path, --engine-path", takes=WRITE),
        ),
        subcommands=(
            subcommand("print-config", "version", options=(*values("--key-name"),), operands=WORDS),
            subcommand(
                *("run", "backup", "restore", "upgrade", "recovery", "inspect"),
                options=(
                    *values("--http-bind-address, --log-level"),
                    *values("--bolt-path, --engine-path", takes=WRITE),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("influxd version"),
            example("influxd run", MUTATION),
            example("influxd --engine-path /etc/x version", WRITES),
        ),
    ),
    command(
        "netdatacli",
        subcommands=(
            subcommand(*("ping", "help", "version", "aclk-state", "dumpconfig"), operands=WORDS),
            subcommand(
                *(
                    "reload-health",
                    "reload-labels",
                    "shutdown-agent",
                    "fatal-agent",
                    "reopen-logs",
                    "save-database",
                    "mark-stale-nodes-ephemeral",
                    "remove-stale-node",
                    "reload-claiming-state",
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("netdatacli ping"),
            example("netdatacli shutdown-agent", MUTATION),
        ),
    ),
    command(
        "kapacitor",
        style=SINGLE,
        options=(
            *flags("-skipVerify"),
            *values("-url"),
        ),
        subcommands=(
            subcommand(
                *("list", "show", "stats", "level", "vars", "show-template", "show-topic"),
                operands=operands(many=RESOURCE),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                *("define", "define-template", "delete", "enable", "disable", "reload", "push", "record", "replay", "backup"),
                options=(*values("-type, -tick, -dbrp, -template, -vars, -no-reload"),),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("kapacitor list tasks", REMOTE_READ),
            example("kapacitor delete tasks x", MUTATION),
        ),
    ),
    command(
        "logstash",
        options=(
            *flags(
                "--config.test_and_exit -t, --config.reload.automatic -r, --config.debug, --log.format.json.fix_duplicate_message_fields, -V"
            ),
            *values(
                "--pipeline.id, -w --pipeline.workers, -b --pipeline.batch.size, --log.level, --node.name -n, --http.port, --api.http.port, --log.format, -l --path.logs, --config.reload.interval"
            ),
            *values("--path.data", takes=WRITE),
            *values("-f --path.config, --path.settings, -p --path.plugins, -M --modules", takes=CONFIG),
            option("-e", "--config.string", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=WORDS,
        effects=(EGRESS,),
        examples=(
            example("logstash -f /tmp/x.conf", EGRESS, OPAQUE),
            example("logstash -e 'input{stdin{}}'", EGRESS, OPAQUE),
        ),
    ),
    command(
        "hl",
        options=(
            *flags("-F --follow, -s --sort, -P, -e, -r --raw, -c, --raw-fields"),
            *values(
                "--sync-interval-ms, --tail, -l --level, --since, --until, -t --time-format, -Z --time-zone, -f --filter, -q --query, -h --hide, --theme, --color, --paging, --input-info, --interrupt-ignore-count, --concurrency -C, --buffer-size"
            ),
            *values("-o --output", takes=WRITE),
        ),
        operands=operands(many=READ),
        examples=(
            example("hl -l error app.log"),
            example("hl -o /etc/x app.log", WRITES),
        ),
    ),
    command(
        "humanlog",
        options=(
            *flags("--skip-unchanged, --truncate, --light-bg, --no-color"),
            *values("--skip, --keep, --sort-longest, --time-format, --truncate-length, --color"),
        ),
        operands=WORDS,
        examples=(example("humanlog --no-color"),),
    ),
    command(
        "fblog",
        options=(
            *flags("-d --dump-all, -p --with-prefix, --no-implicit-filter-return-statement, --enable-substitution"),
            *values(
                "-a --additional-value, -m --message-key, -t --time-key, -l --level-key, -x --excluded-value, --main-line-format, --additional-value-format, -c --context-key, -F --placeholder-format"
            ),
            option("-f", "--filter", takes=CODE, language="lua"),
        ),
        operands=operands(many=READ),
        examples=(
            example("fblog -a host app.log"),
            example("fblog -f x app.log", OPAQUE),
        ),
    ),
    command(
        "agrind",
        "angle-grinder",
        options=(
            *values("-o --output, -m --format"),
            *values("-f --file", takes=READ),
        ),
        operands=operands(TEXT),
        examples=(example("agrind -f app.log '* | count'"),),
    ),
    command(
        "dasel",
        options=(
            *flags("--root, --compact, --unstable, --it, -m, -n, --plain, --colour, --merge-input-documents, --escape-html"),
            *values(
                "--var, --rw-flag, --read-flag, --write-flag, -i --in, -o --out, -r --read, -w --write, -p --parser, -s --selector, --indent, -v, -t"
            ),
            *values("--read-file, -f --file, -c --config", takes=READ),
            option("-h", harmless=True),
        ),
        operands=operands(many=TEXT),
        subcommands=(
            # of dasel 1 and 2: the file that -f names is changed in place, unless -o names another or `-`
            subcommand(
                *("put", "delete"),
                operands=operands(many=TEXT),
                options=(option("-f", "--file", takes=WRITE), option("-o", "--out", takes=WRITE)),
            ),
            subcommand("", operands=operands(many=TEXT)),
        ),
        examples=(
            example("dasel -i json 'name'"),
            example("dasel put -f /etc/x.json -t string -v y .name", WRITES),
            example("dasel delete -f x.json .name", WRITES),
            example("dasel put -f x.json -o /etc/y -v y .name", WRITES),
        ),
    ),
    command(
        "visidata",
        "vd",
        options=(
            *flags("-b --batch, -i --interactive, -N --nothing, -y --confirm-overwrite, -v"),
            *values(
                "-f --filetype, -d --delimiter, --header, --skip, --row, --col, --sheet, --save-filetype, --encoding, --columns, --theme"
            ),
            *values("-o --output", takes=WRITE),
            *values("--config, --visidata-dir, -p --play, --imports", takes=CONFIG),
        ),
        operands=operands(many=READ),
        examples=(
            example("vd -b -o out.csv data.xlsx", WRITES),
            example("vd --config /tmp/x data.csv", OPAQUE),
        ),
    ),
    command(
        "steampipe",
        options=(
            *values("--workspace, --workspace-profile"),
            *values("--mod-location, --install-dir", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "query",
                options=(
                    *flags("--timing, --header, --watch"),
                    *values("--output, --separator, --arg, --search-path, --search-path-prefix, --query-timeout, --var, --snapshot-tag"),
                    *values("--export", takes=WRITE),
                    option("--share", "--snapshot", effects=(EGRESS,)),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "service",
                subcommands=(
                    subcommand("status", options=(*flags("--all, --show-password"),), operands=WORDS),
                    subcommand(
                        "start",
                        "stop",
                        "restart",
                        options=(
                            *flags("--force, --foreground, --show-password"),
                            *values("--database-listen, --database-port, --database-password"),
                        ),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "plugin",
                subcommands=(
                    subcommand("list", options=(*values("--output"),), operands=WORDS),
                    subcommand(
                        "install",
                        "update",
                        "uninstall",
                        options=(*flags("--all, --force, --skip-config, --progress"),),
                        operands=operands(many=TEXT),
                        effects=(
                            PACKAGE,
                            MUTATION,
                        ),
                    ),
                ),
            ),
        ),
        examples=(
            example("steampipe query 'select 1'", REMOTE_READ),
            example("steampipe query --export a.csv x", REMOTE_READ, WRITES),
            example("steampipe query --share x", REMOTE_READ, EGRESS),
            example("steampipe service status"),
            example("steampipe service start", MUTATION),
            example("steampipe plugin install aws", PACKAGE, MUTATION),
            example("steampipe plugin list"),
            example("steampipe --install-dir /tmp/x plugin list", OPAQUE),
        ),
    ),
    command(
        "falcoctl",
        options=(
            *values("--log-format, --log-level"),
            *values("--config", takes=CONFIG),
        ),
        subcommands=(
            subcommand("version", operands=WORDS),
            subcommand(
                "index",
                subcommands=(
                    subcommand("list", operands=WORDS),
                    subcommand("add", "update", "remove", operands=operands(many=RESOURCE), effects=(MUTATION,)),
                ),
            ),
            subcommand(
                "artifact",
                subcommands=(
                    subcommand(
                        *("list", "search", "info", "manifest", "config"),
                        options=(*values("--type, --min-score, --index, --platform"),),
                        operands=operands(many=RESOURCE),
                        effects=(REMOTE_READ,),
                    ),
                    subcommand(
                        "install",
                        "follow",
                        options=(
                            *flags("--resolve-deps"),
                            *values("--cron, --every, --ref"),
                            *values("--rulesfiles-dir, --plugins-dir, --state-dir", takes=WRITE),
                        ),
                        operands=operands(many=RESOURCE),
                        effects=(
                            PACKAGE,
                            MUTATION,
                        ),
                    ),
                ),
            ),
            subcommand(
                "registry",
                subcommands=(
                    subcommand(
                        "pull", options=(*values("-o --dest-dir", takes=WRITE),), operands=operands(many=RESOURCE), effects=(REMOTE_READ,)
                    ),
                    subcommand(
                        "push",
                        options=(*values("--type, --version, --tag, --platform, --depends-on"),),
                        operands=operands(RESOURCE, many=READ),
                        effects=(EGRESS,),
                    ),
                    subcommand("auth", operands=operands(many=TEXT), effects=(MUTATION,)),
                ),
            ),
        ),
        examples=(
            example("falcoctl artifact list", REMOTE_READ),
            example("falcoctl artifact install falco-rules", PACKAGE, MUTATION),
            example("falcoctl registry push x.example/r rules.tar.gz --type rulesfile", EGRESS),
            example("falcoctl registry pull -o out x.example/r", REMOTE_READ, WRITES),
            example("falcoctl index list"),
            example("falcoctl index add x", MUTATION),
            example("falcoctl --config /tmp/x version", OPAQUE),
        ),
    ),
    command(
        "falco",
        options=(
            *flags(
                "-i, -v --verbose, -A, -b --print-base64, --dry-run, -U --unbuffered, --list-events, --list-plugins, --markdown, --support, --page-size"
            ),
            *values("-l, -T, -t, -M, -s, -p --print, --snaplen, -D, -g, -k, -K, -m"),
            *values("-r, -V --validate, -e", takes=READ),
            *values("-c", takes=CONFIG),
            option("-o", "--option", takes=TEXT, effects=(OPAQUE,)),
            option("-h", "-L", "--list", "-N", harmless=True),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(
            example("falco --list"),
            example("falco -V rules.yaml", MUTATION),
            example("falco -c /tmp/x", MUTATION, OPAQUE),
            example("falco -o program_output.enabled=true", MUTATION, OPAQUE),
        ),
    ),
    command(
        "kor",
        options=(
            *values("-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group"),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(
                *(
                    "all",
                    "configmap",
                    "cm",
                    "secret",
                    "service",
                    "svc",
                    "serviceaccount",
                    "sa",
                    "deployment",
                    "deploy",
                    "statefulset",
                    "sts",
                    "role",
                    "clusterrole",
                    "hpa",
                    "pod",
                    "po",
                    "pvc",
                    "pv",
                    "ingress",
                    "ing",
                    "job",
                    "replicaset",
                    "rs",
                    "daemonset",
                    "ds",
                    "networkpolicy",
                    "crd",
                    "storageclass",
                    "exporter",
                ),
                options=(
                    *flags("--show-reason, -v --verbose"),
                    *values(
                        "-o --output, -e --exclude-namespaces, --include-namespaces, -l --exclude-labels, --include-labels, --newer-than, --older-than, --group-by, --slack-channel"
                    ),
                    option("--delete", "--no-interactive", effects=(DESTRUCTIVE,)),
                    option("--slack-webhook-url", "--slack-auth-token", takes=TEXT, effects=(EGRESS,)),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
            subcommand("version", operands=WORDS),
        ),
        examples=(
            example("kor all --show-reason", REMOTE_READ),
            example("kor configmap --delete", REMOTE_READ, DESTRUCTIVE),
            example("kor all --slack-webhook-url https://x.example", REMOTE_READ, EGRESS),
        ),
    ),
    command(
        "kubescape",
        options=(
            *values("-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group"),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(
                "scan",
                options=(
                    *flags("--enable-host-scan, --keep-local, --verbose -v, --omit-raw-resources, --scan-images, --use-default"),
                    *values(
                        "-f --format, --format-version, --severity-threshold, --compliance-threshold, --fail-threshold -t, --include-namespaces, --exclude-namespaces, --view, --kube-context, --logger -l, --cache-dir"
                    ),
                    *values("-o --output", takes=WRITE),
                    *values("--use-from, --controls-config, --exceptions", takes=READ),
                    option("--submit", effects=(EGRESS,)),
                    option("--account", "--access-key", "--server", takes=TEXT, effects=(EGRESS,)),
                ),
                operands=operands(many=READ),
                effects=(REMOTE_READ,),
            ),
            subcommand("list", "version", operands=operands(many=TEXT)),
            subcommand("download", options=(*values("-o --output", takes=WRITE),), operands=operands(many=TEXT), effects=(REMOTE_READ,)),
            subcommand("fix", options=(*flags("--no-confirm, --dry-run, --skip-user-values"),), operands=operands(many=WRITE)),
            subcommand(
                *("patch", "operator", "config", "vap", "update"),
                options=(*values("-i --image, --tag"),),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("kubescape scan framework nsa", REMOTE_READ),
            example("kubescape scan --submit", REMOTE_READ, EGRESS),
            example("kubescape scan --output /etc/x", REMOTE_READ, WRITES),
            example("kubescape list frameworks"),
            example("kubescape fix report.json", WRITES),
            example("kubescape patch --image x", MUTATION),
        ),
    ),
    command(
        "kube-bench",
        options=(
            *flags(
                "--json, --junit, --asff, --pgsql, --noremediations, --noresults, --nosummary, --nototals, --scored, --unscored, --include-test-output"
            ),
            *values(
                "-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group, --benchmark, --check -c, --group -g, --targets -s, --skip, --exit-code, -v --v, --alsologtostderr"
            ),
            *values("--outputfile", takes=WRITE),
            *values("--config, --config-dir -D", takes=CONFIG),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        operands=operands(many=TEXT),
        examples=(
            example("kube-bench run --targets node"),
            example("kube-bench --json --outputfile /etc/x", WRITES),
            example("kube-bench --config /tmp/x", OPAQUE),
        ),
    ),
    command(
        "kubeaudit",
        options=(
            *flags("--include-generated"),
            *values(
                "-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group, -e --exitcode, -m --minseverity, -p --format, -c"
            ),
            *values("-f --manifest, -k --kconfig", takes=READ),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        operands=operands(many=TEXT),
        effects=(REMOTE_READ,),
        examples=(example("kubeaudit all", REMOTE_READ),),
    ),
    command(
        "kubeshark",
        options=(
            *values("-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group"),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        subcommands=(
            subcommand("version", "check", operands=WORDS),
            subcommand(
                *("tap", "proxy", "console", "logs", "pro", "scripts", "clean", "config", "license"),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("kubeshark version"),
            example("kubeshark tap", MUTATION),
        ),
    ),
    command(
        "k8sgpt",
        options=(
            *values("-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group"),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(
                "analyze",
                "analyse",
                options=(
                    *flags("--explain -e, --anonymize -a, --no-cache -c, --with-doc -d, --interactive -i, --with-stat -s"),
                    *values("--filter -f, --output -o, --language -l, --backend -b, --max-concurrency -m, --selector -L"),
                ),
                operands=WORDS,
                effects=(
                    REMOTE_READ,
                    EGRESS,
                ),
            ),
            subcommand("version", operands=WORDS),
            subcommand(
                *("filters", "cache", "auth", "integration", "serve", "generate", "custom-analyzer"),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("k8sgpt analyze --explain", REMOTE_READ, EGRESS),
            example("k8sgpt version"),
            example("k8sgpt auth add x", MUTATION),
        ),
    ),
    command(
        "cmctl",
        options=(
            *values("-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group"),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(
                *("status", "inspect", "check", "version"),
                options=(
                    *flags("--short"),
                    *values("-o --output, --wait, --interval"),
                ),
                operands=operands(many=RESOURCE),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                *("renew", "approve", "deny", "create", "upgrade", "experimental", "convert"),
                options=(
                    *flags("--all, -A --all-namespaces"),
                    *values("-l --selector, --reason, --message"),
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("cmctl status certificate web", REMOTE_READ),
            example("cmctl renew web", MUTATION),
        ),
    ),
    command(
        "kubecfg",
        options=(
            *values("-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group"),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(
                *("show", "diff", "validate", "version"),
                options=(
                    *values("-V --ext-str, --tla-str, -o --format, --diff-strategy"),
                    *values("-J --jpath", takes=INSPECT),
                ),
                operands=operands(many=READ),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "update",
                "delete",
                options=(
                    *flags("--dry-run, --create, --skip-gc, --validate"),
                    *values("-V --ext-str, --gc-tag, --grace-period"),
                    *values("-J --jpath", takes=INSPECT),
                ),
                operands=operands(many=READ),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("kubecfg show app.jsonnet", REMOTE_READ),
            example("kubecfg delete app.jsonnet", MUTATION),
        ),
    ),
    command(
        "virtctl",
        options=(
            *values("-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group"),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(*("version", "fslist", "userlist", "guestosinfo"), operands=operands(many=RESOURCE), effects=(REMOTE_READ,)),
            subcommand(
                *(
                    "start",
                    "stop",
                    "restart",
                    "pause",
                    "unpause",
                    "soft-reboot",
                    "migrate",
                    "migrate-cancel",
                    "addvolume",
                    "removevolume",
                    "expose",
                    "image-upload",
                    "memory-dump",
                    "reset",
                    "create",
                ),
                options=(
                    *flags("--force, --paused, --persist, --insecure, --dry-run"),
                    *values("--volume-name, --port, --name, --type, --size, --image-path, --grace-period"),
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
            subcommand(
                *("console", "vnc", "ssh", "scp", "port-forward", "usbredir"),
                options=(
                    *flags("--proxy-only, --local-ssh"),
                    *values("-l --username, -i --identity-file, -c --command, -p --port, -t --local-ssh-opts"),
                ),
                operands=operands(many=RESOURCE),
                effects=(
                    EGRESS,
                    MUTATION,
                ),
            ),
        ),
        examples=(
            example("virtctl guestosinfo vm1", REMOTE_READ),
            example("virtctl stop vm1", MUTATION),
            example("virtctl ssh root@vm1", EGRESS, MUTATION),
        ),
    ),
    command(
        "kapp",
        options=(
            *values("-n --namespace, --context, --cluster, --user, --request-timeout, --as, --as-group"),
            *values("--kubeconfig", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(
                *("list", "ls", "inspect", "logs"),
                options=(
                    *flags("-A --all-namespaces, --json, --column, --no-color, -t --tree, -f --follow, --raw, --status"),
                    *values("-a --app, --filter, --filter-kind, -l --lines"),
                ),
                operands=operands(many=RESOURCE),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                *("deploy", "delete", "rename", "label", "app-group", "app-change", "service-account", "deploy-config"),
                options=(
                    *flags("-y --yes, -c --diff-changes, -p --patch, --diff-run, --wait, --json"),
                    *values("-a --app, --into-ns, --new-name, --labels"),
                    *values("-f --file", takes=READ),
                ),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
            subcommand("version", operands=WORDS),
        ),
        examples=(
            example("kapp list", REMOTE_READ),
            example("kapp deploy -a web -f k8s/ -y", MUTATION),
            example("kapp version"),
        ),
    ),
    command(
        "ytt",
        options=(
            *flags(
                "--ignore-unknown-comments, --debug, --dangerous-allow-all-symlink-destinations, --data-values-inspect, --data-values-schema-inspect, --tty"
            ),
            *values("-v --data-value, --data-value-yaml, --data-values-env, --data-values-env-yaml, --file-mark, -o --output"),
            *values("--output-files, --dangerous-emptied-output-directory", takes=WRITE),
            *values("-f --file, --data-values-file", takes=READ),
            option("--data-value-file", takes=READ),
        ),
        operands=operands(many=TEXT),
        examples=(
            example("ytt -f config/"),
            example("ytt -f config/ --data-value-file key=.env", SECRET_READ),
            example("ytt -f config/ --output-files /etc/x", WRITES),
        ),
    ),
    command(
        "kbld",
        options=(
            *flags("--images-annotation, --debug, --allowed-to-build"),
            *values("--image, --build-concurrency, --platform, --registry-verify-certs"),
            *values("--lock-output, --imgpkg-lock-output", takes=WRITE),
            *values("-f --file, --image-map-file", takes=READ),
        ),
        operands=operands(many=TEXT),
        effects=(EGRESS,),
        examples=(
            example("kbld -f config/", EGRESS),
            example("kbld -f config/ --lock-output /etc/x", EGRESS, WRITES),
        ),
    ),
    command(
        "vendir",
        subcommands=(
            subcommand(
                "sync",
                options=(
                    *flags("-l --locked, --lazy"),
                    *values("-d --directory"),
                    *values("--lock-file", takes=WRITE),
                    *values("-f --file", takes=READ),
                ),
                operands=WORDS,
                effects=(
                    MUTATION,
                    WRITES,
                ),
            ),
            subcommand("tools", "version", operands=operands(many=TEXT)),
        ),
        examples=(
            example("vendir sync", MUTATION, WRITES),
            example("vendir version"),
        ),
    ),
    command(
        "imgpkg",
        options=(*values("--color"),),
        subcommands=(
            subcommand(
                "pull",
                options=(
                    *flags("--json, -r --recursive, --cosign-signatures"),
                    *values("-i --image, -b --bundle, --lock"),
                    *values("-o --output", takes=WRITE),
                ),
                operands=WORDS,
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "push",
                options=(
                    *values("-i --image, -b --bundle, -l --labels, --file-exclusion"),
                    *values("--lock-output", takes=WRITE),
                    *values("-f --file", takes=READ),
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
            subcommand(
                "copy",
                options=(
                    *values("-i --image, -b --bundle, --to-repo, --concurrency"),
                    *values("--to-tar, --lock-output", takes=WRITE),
                    *values("--tar, --lock", takes=READ),
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
            subcommand(
                "tag", "describe", options=(*values("-i --image, -b --bundle, -o"),), operands=operands(many=TEXT), effects=(REMOTE_READ,)
            ),
            subcommand("version", operands=WORDS),
        ),
        examples=(
            example("imgpkg pull -b x.example/b -o out", REMOTE_READ, WRITES),
            example("imgpkg push -b x.example/b -f .", EGRESS),
            example("imgpkg copy -b a --to-tar t.tar", EGRESS, WRITES),
            example("imgpkg describe -b x", REMOTE_READ),
            example("imgpkg version"),
        ),
    ),
    command(
        "kwokctl",
        options=(*values("--name, -v --v"),),
        subcommands=(
            subcommand(
                "get", "logs", "config", options=(*flags("-f --follow, --insecure-skip-tls-verify"),), operands=operands(many=RESOURCE)
            ),
            subcommand(
                *("create", "start", "stop", "scale", "snapshot", "etcdctl", "kubectl", "hack", "export"),
                options=(*values("--runtime, --kube-apiserver-port, --wait, --replicas"),),
                operands=operands(many=RESOURCE),
                effects=(MUTATION,),
            ),
            subcommand("delete", operands=operands(many=RESOURCE), effects=(DESTRUCTIVE,)),
        ),
        examples=(
            example("kwokctl get clusters"),
            example("kwokctl create cluster", MUTATION),
            example("kwokctl delete cluster", DESTRUCTIVE),
        ),
    ),
    command(
        "kyverno",
        subcommands=(
            subcommand(
                "apply",
                options=(
                    *flags(
                        "-c --cluster, --stdin, --detailed-results, --continue-on-fail, --policy-report -p, --audit-warn, --table -t, --remove-color, --generate-exceptions, --warn-no-pass"
                    ),
                    *values("-s --set, -n --namespace, --context, --exception -e, --warn-exit-code, -b --git-branch, -v --v"),
                    *values("-o --output", takes=WRITE),
                    *values("-r --resource, -f --values-file, -u --userinfo", takes=READ),
                    *values("--kubeconfig", takes=CONTEXT),
                ),
                operands=operands(many=READ),
            ),
            subcommand(
                "test",
                options=(
                    *flags("--remove-color, --detailed-results, --fail-only"),
                    *values("-t --test-case-selector, -f --file-name, -b --git-branch, -v --v"),
                ),
                operands=operands(many=READ),
            ),
            subcommand(*("jp", "docs", "version", "json"), operands=operands(many=TEXT)),
            subcommand(*("create", "fix", "oci", "migrate"), operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(
            example("kyverno apply policy.yaml -r pod.yaml"),
            example("kyverno apply p.yaml -o /etc/x", WRITES),
            example("kyverno test ."),
            example("kyverno create x", MUTATION),
        ),
    ),
    command(
        "datree",
        subcommands=(
            subcommand(
                "test",
                options=(
                    *flags("--no-record, --verbose, --ignore-missing-schemas, --only-k8s-files, --quiet"),
                    *values("-o --output, -p --policy, --schema-version, --schema-location"),
                    *values("--policy-config", takes=READ),
                ),
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
            subcommand("version", operands=WORDS),
        ),
        examples=(
            example("datree test a.yaml", EGRESS),
            example("datree version"),
        ),
    ),
    command(
        "helm-docs",
        options=(
            *flags("--ignore-non-descriptions, --skip-version-footer, --document-dependency-values"),
            *values("-b --badge-style, -l --log-level, -s --sort-values-order, -g --chart-to-generate, -i --ignore-file"),
            *values("-o --output-file", takes=WRITE),
            *values("-t --template-files", takes=READ),
            *values("-c --chart-search-root, -f --values-file", takes=INSPECT),
            option("-d", "--dry-run", harmless=True),
        ),
        operands=WORDS,
        effects=(WRITES,),
        examples=(
            example("helm-docs", WRITES),
            example("helm-docs --dry-run"),
        ),
    ),
    command(
        "ct",
        "chart-testing",
        subcommands=(
            subcommand(
                "lint",
                "list-changed",
                "version",
                options=(
                    *flags(
                        "--all, --debug, --validate-maintainers, --check-version-increment, --validate-chart-schema, --validate-yaml, --skip-helm-dependencies"
                    ),
                    *values(
                        "--target-branch, --remote, --since, --charts, --chart-dirs, --chart-repos, --excluded-charts, --helm-extra-args, --print-config"
                    ),
                    *values("--lint-conf, --chart-yaml-schema", takes=READ),
                    *values("--config", takes=CONFIG),
                ),
                operands=operands(),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "install",
                "lint-and-install",
                options=(
                    *flags("--all, --debug, --upgrade, --skip-missing-values, --skip-clean-up"),
                    *values(
                        "--target-branch, --remote, --since, --charts, --chart-dirs, --namespace, --release-label, --helm-extra-args, --build-id"
                    ),
                    *values("--config", takes=CONFIG),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("ct lint --all", PROJECT_CODE),
            example("ct install --all", MUTATION),
            example("ct lint --config /tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "operator-sdk",
        options=(
            *flags("--verbose"),
            *values("--plugins"),
        ),
        subcommands=(
            subcommand("version", "completion", operands=operands(many=TEXT)),
            subcommand(
                "bundle",
                subcommands=(
                    subcommand(
                        "validate",
                        options=(
                            *flags("--list-optional"),
                            *values("-o --output, --select-optional, -b --image-builder, --optional-values"),
                        ),
                        operands=operands(many=READ),
                    ),
                ),
            ),
            subcommand(
                "scorecard",
                options=(
                    *values("-n --namespace, -o --output, -l --selector, -w --wait-time, -s --service-account"),
                    *values("--kubeconfig", takes=CONTEXT),
                ),
                operands=operands(many=READ),
                effects=(MUTATION,),
            ),
            subcommand(
                *("init", "create", "run", "cleanup", "olm", "generate", "edit", "alpha", "pkgman-to-bundle"),
                options=(
                    *flags("--resource, --controller, --delete-all"),
                    *values("--domain, --repo, --group, --kind, --timeout, -n --namespace"),
                ),
                operands=operands(many=TEXT),
                effects=(
                    MUTATION,
                    PROJECT_CODE,
                ),
            ),
        ),
        examples=(
            example("operator-sdk version"),
            example("operator-sdk bundle validate ./bundle"),
            example("operator-sdk scorecard bundle", MUTATION),
            example("operator-sdk run bundle x", MUTATION, PROJECT_CODE),
        ),
    ),
    command(
        "kubebuilder",
        options=(*values("--plugins"),),
        subcommands=(
            subcommand("version", operands=operands()),
            subcommand(
                *("init", "create", "edit", "alpha"),
                options=(
                    *flags(
                        "--resource, --controller, --force, --make, --namespaced, --defaulting, --programmatic-validation, --multigroup"
                    ),
                    *values("--domain, --repo, --group, --version, --kind, --license, --owner, --project-name, --project-version"),
                ),
                operands=operands(many=TEXT),
                effects=(
                    WRITES,
                    PROJECT_CODE,
                ),
            ),
        ),
        examples=(
            example("kubebuilder version"),
            example("kubebuilder create api --group a --version v1 --kind X", WRITES, PROJECT_CODE),
        ),
    ),
    command(
        "cloud-nuke",
        subcommands=(
            subcommand(
                *("aws", "gcp", "defaults-aws"),
                options=(
                    *flags("--dry-run, --force, --list-resource-types, --delete-unaliased-kms-keys"),
                    *values("--region, --exclude-region, --resource-type, --exclude-resource-type, --older-than, --log-level"),
                    *values("--config", takes=READ),
                ),
                effects=(DESTRUCTIVE,),
            ),
            subcommand(
                "inspect-aws",
                options=(
                    *flags("--list-resource-types"),
                    *values("--region, --exclude-region, --resource-type, --exclude-resource-type, --older-than, --log-level"),
                ),
                effects=(REMOTE_READ,),
            ),
        ),
        examples=(
            example("cloud-nuke aws --region us-east-1", DESTRUCTIVE),
            example("cloud-nuke inspect-aws --region us-east-1", REMOTE_READ),
        ),
    ),
    command(
        "aws-nuke",
        subcommands=(
            subcommand("version", "resource-types", operands=operands(many=TEXT)),
            subcommand(
                *("run", "nuke"),
                options=(
                    *flags("--no-dry-run, --force, --no-prompt, --quiet"),
                    *values("--target, --exclude, --force-sleep, --profile, --default-region, --log-level"),
                    *values("--config -c", takes=READ),
                ),
                effects=(DESTRUCTIVE,),
            ),
        ),
        examples=(example("aws-nuke run --config c.yml", DESTRUCTIVE), example("aws-nuke resource-types")),
    ),
    command(
        "reviewdog",
        style=SINGLE,
        options=(
            *flags("-fail-on-error, -list, -tee"),
            *values("-f, -fdiff, -name, -reporter, -level, -filter-mode, -fail-level, -efm, -guess, -runners, -strip"),
            *values("-conf", takes=CONFIG),
            option("-diff", takes=SHELL),
        ),
        operands=WORDS,
        effects=(EGRESS,),
        examples=(
            example("reviewdog -f=golint -reporter=github-pr-review", EGRESS),
            example("reviewdog -diff='rm -rf /srv'", EGRESS, DESTRUCTIVE),
            example("reviewdog -conf /tmp/x", EGRESS, OPAQUE),
        ),
    ),
    command(
        "git-cliff",
        options=(
            *flags(
                "-v --verbose, -l --latest, -u --unreleased, --current, --bump, --bumped-version, --offline, -x --context, --no-exec, --use-branch-tags, --topo-order, --init"
            ),
            *values(
                "--include-path, --exclude-path, -t --tag, --tag-pattern, -b --body, -s --strip, --sort, --with-commit, --with-tag-message, --ignore-tags, --skip-commit, --github-token, --github-repo, --gitlab-token, --gitlab-repo, --count-tags"
            ),
            *values("-o --output, -p --prepend", takes=WRITE),
            *values("--from-context", takes=READ),
            *values("-c --config, --config-url", takes=CONFIG),
            *values("-w --workdir", takes=DIRECTORY),
        ),
        operands=operands(TEXT),
        examples=(
            example("git-cliff --latest"),
            example("git-cliff -o /etc/x", WRITES),
            example("git-cliff -c /tmp/x", OPAQUE),
        ),
    ),
    command(
        "goreleaser",
        options=(*flags("--verbose"),),
        subcommands=(
            subcommand(
                *("check", "healthcheck", "jsonschema", "changelog", "completion"),
                options=(
                    *flags("-q --quiet, --soft, --deprecated"),
                    *values("--since"),
                    *values("-o --output", takes=WRITE),
                    *values("-f --config", takes=CONFIG),
                ),
                operands=operands(many=TEXT),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "build",
                options=(
                    *flags("--clean, --snapshot, --single-target, --rm-dist"),
                    *values("--id, --skip, --timeout, -p --parallelism"),
                    *values("-o --output", takes=WRITE),
                    *values("-f --config", takes=CONFIG),
                ),
                operands=WORDS,
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                *("release", "continue", "publish", "announce", "init"),
                options=(
                    *flags("--clean, --snapshot, --draft, --nightly, --auto-snapshot, --split, --merge, --fail-fast, --single-target"),
                    *values("--skip, --timeout, -p --parallelism"),
                    *values("--release-notes, --release-header, --release-footer", takes=READ),
                    *values("-f --config", takes=CONFIG),
                ),
                operands=WORDS,
                effects=(
                    PROJECT_CODE,
                    EGRESS,
                ),
            ),
        ),
        examples=(
            example("goreleaser check", PROJECT_CODE),
            example("goreleaser build --snapshot --clean", PROJECT_CODE),
            example("goreleaser release --clean", PROJECT_CODE, EGRESS),
            example("goreleaser build -o /etc/x", PROJECT_CODE, WRITES),
            example("goreleaser check -f /tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "buildkite-agent",
        subcommands=(
            subcommand(
                "start",
                options=(
                    *values("--token, --name, --tags, --spawn, --queue"),
                    *values("--build-path, --hooks-path, --plugins-path", takes=INSPECT),
                    *values("--config", takes=CONFIG),
                ),
                operands=WORDS,
                effects=(
                    MUTATION,
                    EGRESS,
                ),
            ),
            subcommand(
                "artifact",
                subcommands=(
                    subcommand("upload", options=(*values("--job, --content-type"),), operands=operands(many=READ), effects=(EGRESS,)),
                    subcommand("download", options=(*values("--step, --build"),), operands=operands(TEXT, WRITE), effects=(REMOTE_READ,)),
                    subcommand(
                        "search",
                        "shasum",
                        options=(*values("--step, --build, --format"),),
                        operands=operands(many=TEXT),
                        effects=(REMOTE_READ,),
                    ),
                ),
            ),
            subcommand(
                "meta-data",
                subcommands=(
                    subcommand(
                        "get",
                        "exists",
                        "keys",
                        options=(*values("--default, --job, --build"),),
                        operands=operands(many=TEXT),
                        effects=(REMOTE_READ,),
                    ),
                    subcommand("set", options=(*values("--job"),), operands=operands(many=TEXT), effects=(EGRESS,)),
                ),
            ),
            subcommand(
                *("annotate", "pipeline", "step", "annotation", "lock", "env", "redactor", "tool", "secret", "oidc"),
                options=(
                    *flags("--append, --replace"),
                    *values("--style, --context, --job"),
                ),
                operands=operands(many=TEXT),
                effects=(EGRESS,),
            ),
            subcommand("bootstrap", operands=WORDS, effects=(OPAQUE,)),
        ),
        examples=(
            example("buildkite-agent artifact upload 'dist/*'", EGRESS),
            example("buildkite-agent meta-data get x", REMOTE_READ),
            example("buildkite-agent artifact download x .", REMOTE_READ, WRITES),
            example("buildkite-agent start", MUTATION, EGRESS),
            example("buildkite-agent bootstrap", OPAQUE),
        ),
    ),
    command(
        "lefthook",
        options=(
            *flags("-v --verbose, --no-colors"),
            *values("--colors"),
            *flags("-h"),
        ),
        subcommands=(
            subcommand(
                "run",
                options=(
                    *flags("-f --force, --all-files, --no-auto-install, --files-from-stdin, --no-stage-fixed, --no-tty"),
                    *values("--commands, --jobs, --files, --file, --tag, --exclude, --command, --job"),
                    *flags("--skip-lfs, -h, --fail-on-changes --no-fail-on-changes"),
                ),
                operands=operands(many=TEXT),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                *("install", "uninstall", "add", "self-update"),
                options=(
                    *flags("-f --force, -a --aggressive, -d --dirs, -y --yes"),
                    *flags("--reset-hooks-path -r, -h"),
                    *flags("--remove-configs"),
                    *flags("--create-dirs"),
                ),
                operands=operands(many=TEXT),
                effects=(PERSISTENCE,),
            ),
            subcommand(
                *("validate", "dump", "version", "check-install"),
                options=(
                    *flags("-j --json, -t --toml, --full"),
                    *flags("-h"),
                    *values("--format -f"),
                ),
                operands=operands(many=TEXT),
            ),
        ),
        examples=(
            example("lefthook run pre-commit", PROJECT_CODE),
            example("lefthook install", PERSISTENCE),
            example("lefthook dump"),
        ),
    ),
    command(
        "prek",
        options=(
            *flags("-q --quiet, -v --verbose, --no-progress, --refresh"),
            *values("--color"),
            *values("--log-file", takes=WRITE),
            *values("-c --config", takes=CONFIG),
            *values("-C --cd", takes=DIRECTORY),
        ),
        subcommands=(
            subcommand(
                "run",
                options=(
                    *flags("-a --all-files, --show-diff-on-failure, --last-commit, --fail-fast, --dry-run"),
                    *values("--hook-stage --stage, -s --from-ref --source, -o --to-ref --origin, --skip, -d --directory"),
                    *values("--files", takes=READ),
                ),
                operands=operands(many=TEXT),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                *("install", "uninstall", "install-hooks", "prepare-hooks", "auto-update", "autoupdate", "init-template-dir"),
                options=(
                    *flags("-f --overwrite, --install-hooks, --allow-missing-config, --bleeding-edge, --freeze"),
                    *values("-t --hook-type, --repo, -j --jobs"),
                ),
                operands=operands(many=TEXT),
                effects=(PERSISTENCE,),
            ),
            subcommand(
                *("list", "validate-config", "validate-manifest", "sample-config", "version"),
                options=(
                    *flags("--json"),
                    *values("--output-format"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(*("self", "cache", "clean", "gc"), operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(
            example("prek run --all-files", PROJECT_CODE),
            example("prek install", PERSISTENCE),
            example("prek list"),
            example("prek gc", MUTATION),
            example("prek -c /tmp/x run", PROJECT_CODE, OPAQUE),
            example("prek --log-file /etc/x list", WRITES),
        ),
    ),
    command(
        "fj",
        options=(*values("-H --host"),),
        subcommands=(
            subcommand("whoami", "version", operands=operands(), effects=(REMOTE_READ,)),
            subcommand(
                *("repo", "issue", "pr", "wiki", "actions", "auth", "release", "tag", "user", "org"),
                options=(*values("-R --remote, -r --repo, --body, --title"),),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("fj whoami", REMOTE_READ),
            example("fj issue create x", MUTATION),
        ),
    ),
    command(
        "gitlab-ci-local",
        options=(
            *flags(
                "--list, --list-csv, --list-all, --preview, --needs, -h, --timestamps, --shell-isolation, --privileged, --fetch-includes, --force-shell-executor"
            ),
            *values("--variable, --stage, --manual, --unset-variable, --concurrency, --remote-variables"),
            *values("--variables-file", takes=READ),
            *values("--file, --home", takes=CONFIG),
            *values("--cwd", takes=DIRECTORY),
        ),
        operands=operands(many=TEXT),
        effects=(PROJECT_CODE,),
        examples=(
            example("gitlab-ci-local --list", PROJECT_CODE),
            example("gitlab-ci-local --file /tmp/x.yml", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "rbw",
        subcommands=(
            subcommand(
                *("list", "ls", "search", "unlocked"),
                options=(
                    *flags("--full"),
                    *values("--fields, --folder"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                "get",
                "code",
                "history",
                options=(
                    *flags("--full, --raw, --clipboard, -i --ignorecase, --list-fields"),
                    *values("--folder, --field"),
                ),
                operands=operands(many=TEXT),
                effects=(SECRET_READ,),
            ),
            subcommand(
                *(
                    "unlock",
                    "lock",
                    "sync",
                    "stop-agent",
                    "purge",
                    "login",
                    "register",
                    "config",
                    "add",
                    "generate",
                    "edit",
                    "remove",
                    "rm",
                ),
                options=(
                    *flags("--no-symbols, --only-numbers, --nonconfusables, --diceware"),
                    *values("--folder, --uri"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("rbw list"),
            example("rbw get github", SECRET_READ),
            example("rbw sync", MUTATION),
        ),
    ),
    command(
        "bws",
        options=(
            *values("-o --output, -c --color, -t --access-token, -p --profile, -u --server-url"),
            *values("-f --config-file", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "secret",
                subcommands=(
                    subcommand("list", "get", operands=operands(many=TEXT), effects=(SECRET_READ,)),
                    subcommand(
                        "create",
                        "edit",
                        "delete",
                        options=(*values("--key, --value, --note, --project-id"),),
                        operands=operands(many=TEXT),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "project",
                subcommands=(
                    subcommand("list", "get", operands=operands(many=TEXT), effects=(REMOTE_READ,)),
                    subcommand("create", "edit", "delete", options=(*values("--name"),), operands=operands(many=TEXT), effects=(MUTATION,)),
                ),
            ),
            subcommand(
                "run",
                style=POSIX,
                options=(
                    *flags("--no-inherit-env, --uuids-as-keynames"),
                    *values("--shell, --project-id"),
                ),
                operands=operands(COMMAND),
                effects=(SECRET_READ,),
            ),
            subcommand("config", "completions", options=(*flags("-d --delete"),), operands=operands(many=TEXT)),
        ),
        examples=(
            example("bws secret list", SECRET_READ),
            example("bws project list", REMOTE_READ),
            example("bws secret delete x", MUTATION),
            example("bws run -- rm -rf /srv", SECRET_READ, DESTRUCTIVE),
            example("bws -f /tmp/x project list", REMOTE_READ, OPAQUE),
        ),
    ),
    command(
        "dotenvx",
        options=(
            *flags("-q --quiet, -v --verbose, -d --debug"),
            *values("-l --log-level"),
        ),
        subcommands=(
            subcommand(
                "run",
                style=POSIX,
                options=(
                    *flags("--overload, --strict"),
                    *values("-e --env, --convention, --ignore"),
                    *values("-f --env-file, -fk --env-keys-file, -fv --env-vault-file", takes=READ),
                ),
                operands=operands(COMMAND),
                effects=(SECRET_READ,),
            ),
            subcommand(
                "get",
                "keypair",
                "decrypt",
                options=(
                    *flags("-a --all, --overload, --strict, --stdout, -pp --pretty-print"),
                    *values("--format, -k --key, -ek --exclude-key"),
                    *values("-f --env-file, -fk --env-keys-file", takes=READ),
                ),
                operands=operands(many=TEXT),
                effects=(SECRET_READ,),
            ),
            subcommand("ls", options=(*values("-f --env-file, -ef --exclude-env-file"),), operands=operands(many=INSPECT)),
            subcommand(
                *("set", "encrypt", "rotate", "ext"),
                options=(
                    *flags("-p --plain, -c --encrypt, --stdout"),
                    *values("-k --key, -ek --exclude-key"),
                    *values("-f --env-file, -fk --env-keys-file", takes=WRITE),
                ),
                operands=operands(many=TEXT),
                effects=(WRITES,),
            ),
        ),
        examples=(
            example("dotenvx run -- npm start", SECRET_READ, PROJECT_CODE),
            example("dotenvx get KEY", SECRET_READ),
            example("dotenvx ls"),
            example("dotenvx set A b", WRITES),
        ),
    ),
    command(
        "git-crypt",
        subcommands=(
            subcommand("status", "help", "version", options=(*flags("-e, -u, -f"),), operands=operands(many=INSPECT)),
            subcommand(
                "unlock",
                "lock",
                "export-key",
                options=(
                    *flags("-a --all, -f --force"),
                    *values("-k --key-name"),
                ),
                operands=operands(many=READ),
                effects=(SECRET_READ,),
            ),
            subcommand(
                *("init", "add-gpg-user", "rm-gpg-user", "keygen", "migrate-key", "ls-gpg-users"),
                options=(
                    *flags("-n --no-commit, --trusted"),
                    *values("-k --key-name"),
                ),
                operands=operands(many=TEXT),
                effects=(WRITES,),
            ),
        ),
        examples=(
            example("git-crypt status"),
            example("git-crypt unlock", SECRET_READ),
            example("git-crypt init", WRITES),
        ),
    ),
    command(
        "notation",
        subcommands=(
            subcommand(
                *("ls", "list", "verify", "inspect", "version"),
                options=(
                    *flags("-v --verbose, -d --debug, --oci-layout, --insecure-registry, --allow-referrers-api"),
                    *values("-u --username, -p --password, -o --output, --scope, --max-signatures, --plugin-config, -m --user-metadata"),
                ),
                operands=operands(many=RESOURCE),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "sign",
                options=(
                    *flags("-v --verbose, -d --debug, --oci-layout, --insecure-registry, --force-referrers-tag"),
                    *values(
                        "-u --username, -p --password, -k --key, --id, --plugin, --plugin-config, -e --expiry, --signature-format, -m --user-metadata"
                    ),
                ),
                operands=operands(many=RESOURCE),
                effects=(EGRESS,),
            ),
            subcommand(
                *("key", "cert", "certificate", "policy", "plugin", "login", "logout", "blob"),
                options=(
                    *flags("--default, --force -y, -d"),
                    *values("--type, --store, --name, --id, --plugin, -u --username, -p --password"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("notation verify x.example/i:1", REMOTE_READ),
            example("notation sign x.example/i:1", EGRESS),
            example("notation login x.example", MUTATION),
        ),
    ),
    command(
        "rekor-cli",
        options=(
            *flags("--store_tree_state"),
            *values("--format, --timeout, --client-signing-algorithms"),
            *values("--rekor_server", takes=URL),
        ),
        subcommands=(
            subcommand(
                *("get", "search", "loginfo", "verify", "logproof", "version"),
                options=(
                    *values(
                        "--log-index, --uuid, --sha, --email, --pki-format, --public-key, --type, --operator, --first-size, --last-size"
                    ),
                    *values("--artifact, --signature", takes=READ),
                ),
                operands=operands(),
                effects=(EGRESS,),
            ),
            subcommand(
                "upload",
                options=(
                    *values("--type, --pki-format"),
                    *values("--artifact, --signature, --public-key, --entry", takes=READ),
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
        ),
        examples=(
            example("rekor-cli get --log-index 1", EGRESS),
            example("rekor-cli upload --artifact a.tar", EGRESS),
        ),
    ),
    command(
        "minisign",
        options=(
            *flags("-q, -Q, -H, -f, -W, -o"),
            *values("-P, -c, -t"),
            *values("-p", takes=READ),
            option("-m", takes=READ),
            option("-V"),
            option("-x", takes=WRITE),
            option("-s", takes=READ),
            option("-G", "-C", "-R", effects=(WRITES,)),
            option(
                "-S",
                effects=(
                    SECRET_READ,
                    WRITES,
                ),
            ),
        ),
        operands=operands(many=READ),
        examples=(
            example("minisign -V -p k.pub -m a.tar"),
            example("minisign -G", WRITES),
            example("minisign -S -m a.tar", SECRET_READ, WRITES),
        ),
    ),
    command(
        "clevis",
        subcommands=(
            subcommand("decrypt", operands=operands(), effects=(SECRET_READ,)),
            subcommand("encrypt", options=(*flags("-y"),), operands=operands(many=TEXT)),
            subcommand(
                "luks",
                subcommands=(
                    subcommand("list", options=(*values("-d, -s"),), operands=operands()),
                    subcommand(
                        *("bind", "unbind", "regen", "edit", "unlock", "pass", "report"),
                        options=(
                            *flags("-f, -y, -q, -r"),
                            *values("-d, -s, -n, -k, -t, -e, -i"),
                        ),
                        operands=operands(many=TEXT),
                        effects=(MUTATION,),
                    ),
                ),
            ),
        ),
        examples=(
            example("clevis decrypt", SECRET_READ),
            example("clevis luks list -d /dev/sda1"),
            example("clevis luks unbind -d /dev/sda1 -s 1", MUTATION),
            example("clevis encrypt tang '{}'"),
        ),
    ),
    command(
        "ggshield",
        options=(
            *flags("-v --verbose, -d --debug, --check-for-updates, --no-check-for-updates, --insecure, --allow-self-signed"),
            *values("--log-file", takes=WRITE),
            *values("--config-path", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "secret",
                subcommands=(
                    subcommand(
                        "scan",
                        options=(
                            *flags(
                                "--json, --show-secrets, --exit-zero, -r --recursive, -y --yes, --ignore-known-secrets, --with-incident-details"
                            ),
                            *values("--format, --exclude, -b --banlist-detector, --minimum-severity"),
                            *values("-o --output", takes=WRITE),
                        ),
                        operands=operands(many=READ),
                        effects=(EGRESS,),
                    ),
                    subcommand("ignore", options=(*flags("--last-found"),), operands=operands(many=TEXT), effects=(WRITES,)),
                ),
            ),
            subcommand("quota", "api-status", options=(*flags("--json"),), operands=WORDS, effects=(REMOTE_READ,)),
            subcommand(
                *("auth", "config", "install", "hmsl", "sca", "iac", "honeytoken"),
                options=(
                    *flags("-f --force, -a --append"),
                    *values("-m --mode, -t --hook-type"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("ggshield secret scan path -r .", EGRESS),
            example("ggshield secret scan path --output o.json .", EGRESS, WRITES),
            example("ggshield secret ignore --last-found", WRITES),
            example("ggshield api-status", REMOTE_READ),
            example("ggshield install -m global", MUTATION),
            example("ggshield --config-path /tmp/x api-status", REMOTE_READ, OPAQUE),
        ),
    ),
    command(
        "detect-secrets",
        options=(
            *flags("-v --verbose, -h"),
            *values("-C --custom-root, -c --cores"),
        ),
        subcommands=(
            subcommand(
                "scan",
                options=(
                    *flags(
                        "-h, --only-allowlisted, --all-files, --force-use-all-plugins, --slim, --list-all-plugins, -n --no-verify, --only-verified"
                    ),
                    *values("--disable-plugin, --exclude-lines, --exclude-files, --exclude-secrets, --disable-filter"),
                    *values("--baseline, --word-list, -w", takes=READ),
                    option("--string", takes=TEXT, optional=True),
                    option("--base64-limit", takes=TEXT, optional=True),
                    option("--hex-limit", takes=TEXT, optional=True),
                    option("-p", "--plugin", "-f", "--filter", takes=SCRIPT, language="python"),
                ),
                operands=operands(many=READ),
            ),
            subcommand(
                "audit",
                options=(*flags("-h, --diff, --stats, --report, --only-real, --only-false, --json"),),
                operands=operands(many=WRITE),
                effects=(SECRET_READ,),
            ),
        ),
        examples=(
            example("detect-secrets scan ."),
            example("detect-secrets audit .secrets.baseline", SECRET_READ, WRITES),
        ),
    ),
    command(
        "buildctl",
        options=(
            *flags("--debug"),
            *values("--timeout, --wait, --tlsservername"),
            option("--addr", takes=TEXT),
            *values("--tlscacert, --tlscert, --tlskey, --tlsdir", takes=READ),
        ),
        analyser="docker_host",
        environment=(variable("BUILDKIT_HOST", takes=HOST),),
        subcommands=(
            subcommand(
                "du",
                "debug",
                options=(
                    *flags("-v --verbose"),
                    *values("--filter, --format"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand(
                "prune",
                options=(
                    *flags("--all, -v --verbose"),
                    *values("--keep-duration, --keep-storage, --filter"),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand(
                "build",
                options=(
                    *flags("--no-cache"),
                    *values("-o --output, --progress, --opt, --frontend, --export-cache, --import-cache, --secret, --ssh, --allow"),
                    *values("--metadata-file, --trace", takes=WRITE),
                    *values("--local", takes=READ),
                    *values("--registry-auth-tlscontext", takes=TEXT),
                ),
                operands=WORDS,
                effects=(MUTATION,),
                analyser="docker",
            ),
        ),
        examples=(
            example("buildctl du"),
            example("buildctl --addr tcp://x.example du", EGRESS),
            example("BUILDKIT_HOST=tcp://x.example buildctl du", EGRESS),
            example("buildctl --addr unix:///run/buildkit/buildkitd.sock du"),
            example("buildctl prune", MUTATION),
            example("buildctl build --frontend dockerfile.v0 --local context=.", MUTATION, PROJECT_CODE),
            example("buildctl build --trace /etc/x", MUTATION, PROJECT_CODE, WRITES),
            example("buildctl build --frontend dockerfile.v0 -o type=local,dest=out", MUTATION, PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "ko",
        subcommands=(
            subcommand("version", operands=operands()),
            subcommand(
                *("build", "publish", "resolve", "apply", "create", "run"),
                options=(
                    *flags(
                        "-B --base-import-paths, -L --local, --bare, -P --preserve-import-paths, --push, --insecure-registry, -R --recursive, --disable-optimizations, -W --watch"
                    ),
                    *values("--platform, -t --tags, -j --jobs, --image-label, --sbom, --selector, --debug"),
                    *values("--image-refs, --oci-layout-path, --tarball, --sbom-dir", takes=WRITE),
                    *values("-f --filename", takes=READ),
                ),
                operands=operands(many=TEXT),
                effects=(
                    PROJECT_CODE,
                    EGRESS,
                ),
            ),
        ),
        examples=(
            example("ko version"),
            example("ko build ./cmd/app", PROJECT_CODE, EGRESS),
            example("ko build --tarball /etc/x ./cmd", PROJECT_CODE, EGRESS, WRITES),
        ),
    ),
    command(
        "pack",
        options=(*flags("-q --quiet, -v --verbose, --no-color, --timestamps"),),
        subcommands=(
            subcommand("version", "report", options=(*flags("-e --explicit"),), operands=operands(many=TEXT)),
            subcommand(
                "builder",
                subcommands=(
                    subcommand(
                        "suggest",
                        "inspect",
                        options=(*values("-o --output, -d --depth"),),
                        operands=operands(many=TEXT),
                        effects=(REMOTE_READ,),
                    ),
                    subcommand(
                        "create",
                        options=(
                            *flags("--publish"),
                            *values("--pull-policy, --flatten"),
                            *values("-c --config", takes=CONFIG),
                        ),
                        operands=operands(many=TEXT),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "inspect",
                "sbom",
                "stack",
                options=(
                    *flags("--bom"),
                    *values("-o --output"),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "build",
                "rebase",
                options=(
                    *flags("--publish, --trust-builder, --clear-cache, --interactive"),
                    *values(
                        "-B --builder, -b --buildpack, -e --env, -t --tag, --network, --pull-policy, --volume, --cache, --run-image, --lifecycle-image, --creation-time"
                    ),
                    *values("--sbom-output-dir, --report-output-dir", takes=WRITE),
                    *values("--env-file, -d --descriptor, -p --path", takes=READ),
                ),
                operands=operands(many=TEXT),
                effects=(
                    MUTATION,
                    PROJECT_CODE,
                ),
            ),
            subcommand(*("config", "buildpack", "extension", "manifest"), operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(
            example("pack version"),
            example("pack builder suggest", REMOTE_READ),
            example("pack build app --builder x", MUTATION, PROJECT_CODE),
            example("pack builder create b -c /tmp/x", MUTATION, OPAQUE),
            example("pack build app --sbom-output-dir /etc/x", MUTATION, PROJECT_CODE, WRITES),
            example("pack inspect app", REMOTE_READ),
        ),
    ),
    command(
        "umoci",
        options=(
            *flags("--verbose"),
            *values("--log"),
        ),
        subcommands=(
            subcommand(
                "list",
                "ls",
                "stat",
                options=(
                    *flags("--json, --rootless"),
                    *values("--layout, --image"),
                ),
                operands=operands(),
            ),
            subcommand(
                "unpack",
                options=(
                    *flags("--rootless, --keep-dirlinks"),
                    *values("--image, --uid-map, --gid-map"),
                ),
                operands=operands(WRITE),
            ),
            subcommand(
                *("init", "new", "tag", "repack", "config", "gc", "insert", "remove", "rm", "raw"),
                options=(
                    *flags("--rootless, --refresh-bundle, --no-history, --opaque"),
                    *values(
                        "--layout, --image, --tag, --author, --config.cmd, --config.entrypoint, --config.env, --config.user, --config.label, --mask-path"
                    ),
                ),
                operands=operands(many=TEXT),
                effects=(WRITES,),
            ),
        ),
        examples=(
            example("umoci ls --layout img"),
            example("umoci unpack --image img:latest bundle", WRITES),
            example("umoci gc --layout img", WRITES),
        ),
    ),
    command(
        "regsync",
        options=(
            *values("-v --verbosity, --logopt"),
            *values("-c --config", takes=CONFIG),
        ),
        subcommands=(
            subcommand("check", "version", "config", operands=operands(), effects=(REMOTE_READ,)),
            subcommand("once", "server", options=(*flags("--missing"),), operands=WORDS, effects=(EGRESS,)),
        ),
        examples=(
            example("regsync check", REMOTE_READ),
            example("regsync once", EGRESS),
            example("regsync -c /tmp/x check", REMOTE_READ, OPAQUE),
        ),
    ),
    command(
        "container-diff",
        subcommands=(
            subcommand(
                "analyze",
                options=(
                    *flags("-j --json, -o --order, -q --quiet, -n --no-cache"),
                    *values("-t --type, --format, -v --verbosity"),
                    *values("-w --output, -c --cache-dir", takes=WRITE),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "diff",
                options=(
                    *flags("-j --json, -o --order, -q --quiet, -n --no-cache"),
                    *values("-t --type, --format, -v --verbosity, --filename"),
                    *values("-w --output, -c --cache-dir", takes=WRITE),
                ),
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
            ),
            subcommand("version", operands=WORDS),
        ),
        examples=(
            example("container-diff diff a b", REMOTE_READ),
            example("container-diff analyze -w /etc/x a", REMOTE_READ, WRITES),
        ),
    ),
    command(
        "container-structure-test",
        subcommands=(
            subcommand(
                "test",
                options=(
                    *flags("--pull, -q --quiet, --no-color, --force, --ignore-ref-annotation, --save"),
                    *values("-i --image, --image-from-oci-layout, --driver, -o --output, --runtime, --platform, --metadata"),
                    *values("--test-report", takes=WRITE),
                    *values("-c --config", takes=CONFIG),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand("version", operands=WORDS),
        ),
        examples=(
            example("container-structure-test version"),
            example("container-structure-test test --image x --config /tmp/t.yaml", MUTATION, OPAQUE),
            example("container-structure-test test --image x --test-report /etc/r", MUTATION, WRITES),
        ),
    ),
    command(
        "goss",
        options=(
            *values("--log-level, --use-alternative-package-manager --package"),
            *values("-g --gossfile, --vars", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "validate",
                "v",
                options=(
                    *flags("--no-color, --color"),
                    *values("-f --format, -o --format-options, -r --retry-timeout, -s --sleep, --max-concurrent"),
                ),
                operands=WORDS,
                effects=(PROJECT_CODE,),
            ),
            subcommand("render", "r", options=(*flags("-d --debug"),), operands=operands()),
            subcommand(
                *("add", "a", "autoadd", "aa"), options=(*values("--exclude-attr"),), operands=operands(many=TEXT), effects=(WRITES,)
            ),
            subcommand(
                "serve",
                "s",
                options=(*values("-l --listen-addr, -e --endpoint, -f --format, -c --cache, -o --format-options"),),
                operands=WORDS,
                effects=(
                    MUTATION,
                    PROJECT_CODE,
                ),
            ),
            subcommand("run", "edit", operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(
            example("goss validate", PROJECT_CODE),
            example("goss render"),
            example("goss add port 80", WRITES),
            example("goss serve", MUTATION, PROJECT_CODE),
            example("goss -g /tmp/x validate", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "apko",
        options=(*values("--log-level"),),
        subcommands=(
            subcommand(
                *("version", "show-config", "show-packages", "dot"),
                options=(
                    *values("--arch, --format"),
                    *values("-k --keyring-append, -r --repository-append", takes=READ),
                ),
                operands=operands(many=READ),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                *("build", "lock", "build-cpio", "build-minirootfs"),
                options=(
                    *flags("--vcs, --sbom"),
                    *values("--arch, --annotations, --build-date, -p --package-append"),
                    *values("--sbom-path, --cache-dir, --output", takes=WRITE),
                    *values("-k --keyring-append", takes=READ),
                ),
                operands=operands(READ, TEXT, WRITE),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "publish",
                options=(
                    *flags("--sbom, --local"),
                    *values("--arch"),
                ),
                operands=operands(READ, many=TEXT),
                effects=(EGRESS,),
            ),
            subcommand("login", operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(
            example("apko show-packages a.yaml", REMOTE_READ),
            example("apko build a.yaml t:1 out.tar", REMOTE_READ, WRITES),
            example("apko publish a.yaml x.example/i", EGRESS),
            example("apko login x.example", MUTATION),
        ),
    ),
    command(
        "slsa-verifier",
        subcommands=(
            subcommand(
                *("verify-artifact", "verify-image", "verify-npm-package", "verify-vsa"),
                options=(
                    *flags("--print-provenance"),
                    *values(
                        "--source-uri, --source-tag, --source-branch, --source-versioned-tag, --builder-id, --build-workflow-input, --package-name, --package-version"
                    ),
                    *values("--provenance-path, --attestations-path", takes=READ),
                ),
                operands=operands(many=READ),
                effects=(REMOTE_READ,),
            ),
            subcommand("version", operands=WORDS),
        ),
        examples=(
            example("slsa-verifier verify-artifact --provenance-path p.json --source-uri x a.bin", REMOTE_READ),
            example("slsa-verifier version"),
        ),
    ),
    command(
        "scorecard",
        options=(
            *flags("--show-details"),
            *values("--repo, --commit, --checks, --format, --npm, --pypi, --rubygems, --nuget, --verbosity, --metadata, --commit-depth"),
            *values("--policy, --local", takes=READ),
        ),
        operands=operands(many=TEXT),
        effects=(EGRESS,),
        examples=(example("scorecard --repo=github.com/a/b", EGRESS),),
    ),
    command(
        "codeql",
        options=(
            *flags("-q --quiet, -v --verbose"),
            *values("--verbosity"),
        ),
        subcommands=(
            subcommand("version", options=(*values("--format"),), operands=operands()),
            subcommand("resolve", options=(*values("--format"),), operands=operands(many=INSPECT)),
            subcommand(
                "database",
                subcommands=(
                    subcommand(
                        "analyze",
                        options=(
                            *flags("--download, --rerun, --sarif-add-snippets"),
                            *values("--format, --threads -j, --ram -M, --sarif-category, --search-path, --additional-packs"),
                            *values("-o --output", takes=WRITE),
                        ),
                        operands=operands(many=READ),
                        effects=(PROJECT_CODE,),
                    ),
                    subcommand(
                        *(
                            "create",
                            "init",
                            "finalize",
                            "trace-command",
                            "upgrade",
                            "run-queries",
                            "interpret-results",
                            "bundle",
                            "unbundle",
                            "cleanup",
                        ),
                        options=(
                            *flags("--overwrite, --db-cluster"),
                            *values("-l --language, -s --source-root, --threads -j, --ram -M, --build-mode, --format"),
                            *values("-o --output", takes=WRITE),
                            option("-c", "--command", takes=SHELL),
                        ),
                        operands=operands(WRITE, many=READ),
                        effects=(PROJECT_CODE,),
                    ),
                ),
            ),
            subcommand(
                *("query", "pack", "bqrs", "github", "test", "generate", "dataset"),
                options=(
                    *values("--format, --threads"),
                    *values("-o --output", takes=WRITE),
                ),
                operands=operands(many=READ),
                effects=(PROJECT_CODE,),
            ),
        ),
        examples=(
            example("codeql version"),
            example("codeql database analyze db --format=sarif-latest --output=o.sarif", PROJECT_CODE, WRITES),
            example("codeql database create db --language=cpp --command='rm -rf /srv'", PROJECT_CODE, WRITES, DESTRUCTIVE),
            example("codeql query run q.ql", PROJECT_CODE),
        ),
    ),
    command(
        "cyclonedx",
        subcommands=(
            subcommand(
                "validate",
                "analyze",
                "diff",
                options=(
                    *flags("--fail-on-errors, --multiple-component-versions, --component-versions"),
                    *values("--input-format, --input-version, --output-format, --from-format, --to-format"),
                    *values("--input-file", takes=READ),
                ),
                operands=operands(many=READ),
            ),
            subcommand(
                *("convert", "merge", "add", "keygen", "sign", "verify", "rename-entity"),
                options=(
                    *flags("--hierarchical"),
                    *values("--input-format, --output-format, --output-version, --name, --version, --group"),
                    *values("--output-file, --public-key-file, --private-key-file", takes=WRITE),
                    *values("--input-file, --input-files, --key-file", takes=READ),
                ),
                operands=operands(many=READ),
            ),
        ),
        examples=(
            example("cyclonedx validate --input-file bom.json"),
            example("cyclonedx convert --input-file a --output-file b", WRITES),
        ),
    ),
    command(
        "cyclonedx-npm",
        options=(
            *flags(
                "--package-lock-only, --short-PURLs, --flatten-components, --output-reproducible, --validate, --no-validate, --ignore-npm-errors, --gather-license-texts, -v --verbose"
            ),
            *values("--omit, --workspace -w, --sv --spec-version, --of --output-format, --mc-type"),
            *values("-o --output-file", takes=WRITE),
            option("-V", "-h", harmless=True),
        ),
        operands=operands(many=READ),
        effects=(PROJECT_CODE,),
        examples=(example("cyclonedx-npm --output-file bom.json", PROJECT_CODE, WRITES),),
    ),
    command(
        "cyclonedx-py",
        subcommands=(
            subcommand(
                *("environment", "env", "venv", "requirements", "pipenv", "poetry"),
                options=(
                    *flags("--gather-license-texts, --short-PURLs, --output-reproducible, -v --verbose, --no-dev, --only, --all-extras"),
                    *values("--sv --spec-version, --schema-version, --of --output-format, --mc-type, --without, --with, -E --extra"),
                    *values("-o --output-file, --outfile", takes=WRITE),
                    *values("--pyproject", takes=READ),
                ),
                operands=operands(many=READ),
            ),
        ),
        examples=(
            example("cyclonedx-py requirements requirements.txt"),
            example("cyclonedx-py environment -o bom.json", WRITES),
        ),
    ),
    command(
        "cdxgen",
        options=(
            *flags(
                "-r --recurse, -p --print, --install-deps, --no-install-deps, --validate, --include-formulation, --include-crypto, --deep, --required-only, --evidence, --fail-on-error, --no-babel, --auto-compositions"
            ),
            *values(
                "-t --type, --exclude-type, --project-name, --project-version, --project-group, --project-id, --parent-project-id, --api-key, --spec-version, --profile, --lifecycle, --filter, --only, --exclude, --technique, --min-confidence"
            ),
            *values("-o --output, --evinse-output", takes=WRITE),
            option("--server-url", takes=URL, effects=(EGRESS,)),
            option("--server", effects=(MUTATION,)),
            option("-h", "-v", harmless=True),
        ),
        operands=operands(many=READ),
        effects=(PROJECT_CODE,),
        examples=(
            example("cdxgen -o bom.json .", PROJECT_CODE, WRITES),
            example("cdxgen --server-url https://x.example .", PROJECT_CODE, EGRESS),
            example("cdxgen --server", PROJECT_CODE, MUTATION),
        ),
    ),
    command(
        "cargo-deny",
        options=(
            *flags(
                "--all-features, --no-default-features, --offline, --locked, --frozen, --exclude-dev, --exclude-unpublished, --workspace"
            ),
            *values("-L --log-level, --format -f, --color -c, --features, --target -t, --exclude"),
            *values("--manifest-path", takes=READ),
        ),
        subcommands=(
            subcommand(
                "check",
                "list",
                options=(
                    *flags("-d --disable-fetch, --show-stats -s, --audit-compatible-output, --hide-inclusion-graph"),
                    *values("-f --format, -A --allow, -W --warn, -D --deny, -l --layout, -t --threshold, --feature-depth"),
                    *values("--config", takes=READ),
                ),
                operands=operands(many=TEXT),
                effects=(PROJECT_CODE,),
            ),
            subcommand("fetch", "init", options=(*values("--config", takes=READ),), operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(
            example("cargo-deny check licenses", PROJECT_CODE),
            example("cargo-deny fetch", MUTATION),
        ),
    ),
    command(
        "cargo-audit",
        subcommands=(
            subcommand(
                "audit",
                options=(
                    *flags("-n --no-fetch, --stale, -q --quiet, --json"),
                    *values("-c --color, --ignore, --target-arch, --target-os, -D --deny, --format"),
                    *values("-f --file", takes=READ),
                    *values("-d --db", takes=INSPECT),
                    *values("-u --url", takes=URL),
                ),
                operands=operands(),
                effects=(REMOTE_READ,),
                subcommands=(subcommand("bin", operands=operands(many=READ)),),
            ),
        ),
        examples=(example("cargo-audit audit", REMOTE_READ),),
    ),
    command(
        "bundle-audit",
        "bundler-audit",
        subcommands=(
            subcommand(
                "check",
                options=(
                    *flags("-v --verbose, -q --quiet, --update -u"),
                    *values("-i --ignore, -F --format, -G --gemfile-lock, -D --database, -c --config"),
                    *values("-o --output", takes=WRITE),
                ),
                operands=operands(many=INSPECT),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                *("update", "download", "stats", "version"),
                options=(
                    *flags("-q --quiet"),
                    *values("-D --database"),
                ),
                operands=operands(many=TEXT),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("bundle-audit check", PROJECT_CODE),
            example("bundle-audit check -o /etc/x", PROJECT_CODE, WRITES),
            example("bundle-audit update", MUTATION),
        ),
    ),
    command(
        "retire",
        options=(
            *flags("--verbose -v, --insecure, --deep, --includeosv, --colors -c"),
            *values("--cachedir", takes=WRITE),
            *values("--jspath, --path, --outputformat, --severity, --exitcode, --ignore, --ext, --proxy, --jsrepo"),
            *values("--outputpath", takes=WRITE),
            *values("--ignorefile, --cacert", takes=READ),
        ),
        operands=WORDS,
        examples=(
            example("retire --path src"),
            example("retire --outputpath /etc/x", WRITES),
        ),
    ),
    command(
        "scancode",
        options=(
            *flags(
                "-l --license, -c --copyright, -p --package, -e --email, -u --url, -i --info, --system-package, --license-text, --classify, --summary, --strip-root, --full-root, -q --quiet, -v --verbose"
            ),
            *values("-n --processes, --timeout, --max-depth, --ignore, --include, --license-score"),
            *values("--json, --json-pp, --json-lines, --csv, --html, --spdx-tv, --spdx-rdf, --yaml, --cyclonedx", takes=WRITE),
        ),
        operands=operands(many=READ),
        examples=(example("scancode -l --json-pp out.json src", WRITES),),
    ),
    command(
        "reuse",
        options=(
            *flags("--debug, --suppress-deprecation, --include-submodules, --include-meson-subprojects, --no-multiprocessing"),
            *values("--root", takes=DIRECTORY),
        ),
        subcommands=(
            subcommand(
                "lint", "lint-file", options=(*flags("-q --quiet, -j --json, -p --plain, -l --lines"),), operands=operands(many=READ)
            ),
            subcommand(
                "spdx",
                options=(
                    *flags("--add-license-concluded"),
                    *values("--creator-person, --creator-organization"),
                    *values("-o --output", takes=WRITE),
                ),
                operands=WORDS,
            ),
            subcommand("supported-licenses", operands=WORDS),
            subcommand(
                "annotate",
                "download",
                "convert-dep5",
                options=(
                    *flags(
                        "--all, --skip-existing, --recursive, -r, --skip-unrecognised, --merge-copyrights, --single-line, --multi-line, --no-replace"
                    ),
                    *values("-c --copyright, -l --license, --contributor, -y --year, -s --style, --template, --copyright-prefix"),
                    *values("-o --output", takes=WRITE),
                ),
                operands=operands(many=WRITE),
            ),
        ),
        examples=(
            example("reuse lint"),
            example("reuse spdx -o out.spdx", WRITES),
            example("reuse annotate -c x -l MIT src/a.py", WRITES),
        ),
    ),
)
