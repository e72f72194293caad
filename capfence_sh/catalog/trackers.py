"""Tasks, tickets, ledgers, build farms and data tools that keep a record of their own: task, hledger, dolt, yadm, pio, kaggle, jira, tmt."""

from capfence_sh.catalog.vocabulary import (
    COMMAND,
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    GNU,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    POSIX,
    PROJECT_CODE,
    READ,
    REMOTE_READ,
    RESOURCE,
    SECRET_READ,
    SHELL,
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
CHANGES = (PACKAGE, MUTATION)
FILES = operands(many=READ)
THINGS = operands(many=RESOURCE)

# ---- accounts and lists --------------------------------------------------------------------------------------------------

LEDGERS = (
    command(
        *("hledger", "hledger-ui", "ledger"),
        options=(
            *flags(
                "-h, --info, --man, -C --cleared, -P --pending, -U --unmarked, -R --real, -E --empty, -B --cost, -V --market, -D --daily, -W --weekly, -M --monthly, -Q --quarterly, -Y --yearly, -A --average, -T --row-total, -S --sort-amount, -t --tree, -l --flat"
            ),
            *flags(
                "-N --no-total, -H --historical, --cumulative, --change, --budget, --drop-list, -s --strict, -I --ignore-assertions, --auto, --forecast-all, -1, -2, -3, -4, --invert, -% --percent, --transpose, --declared, --used, --no-elide, -r --related, --verbose-tags, -x --explicit, --match, --new"
            ),
            *flags(
                "--theme-list, --watch, --all, --debug, --pretty-all, --no-lines, -G, -w --wide, --count, --layout-bare, --monthly-all, --summary-only, --show-costs, --infer-costs, --infer-equity, --infer-market-prices"
            ),
            *values(
                "--alias, -b --begin, -e --end, -p --period, -X --exchange, --value, --depth, --pivot, --color --colour, --output-format -O, --format, --drop, --layout, --sort, --round, --commodity-style -c, --date-format, --separator, --limit, --empty-query, --theme, --today-date, --width, --pretty, --related-all"
            ),
            *values("-f --file, --rules-file --rules, --price-db, --init-file", takes=READ),
            option("--forecast", "--today", takes=TEXT, optional=True),
            option("-o", "--output-file", "--output", takes=WRITE),
            *flags("--types, --bs, --is, --cf, --register-all, --gain, --show-all"),
            *values("--register"),
        ),
        subcommands=(
            subcommand(
                *(
                    "balance",
                    "bal",
                    "b",
                    "balancesheet",
                    "bs",
                    "balancesheetequity",
                    "bse",
                    "cashflow",
                    "cf",
                    "incomestatement",
                    "is",
                    "register",
                    "reg",
                    "r",
                    "aregister",
                    "areg",
                    "print",
                    "p",
                    "accounts",
                    "a",
                    "acc",
                    "activity",
                    "cleared",
                    "codes",
                    "commodities",
                    "descriptions",
                    "desc",
                    "diff",
                    "files",
                    "notes",
                    "payees",
                    "prices",
                ),
                *(
                    "stats",
                    "tags",
                    "roi",
                    "check",
                    "close",
                    "equity",
                    "help",
                    "test",
                    "demo",
                    "source",
                    "xml",
                    "emacs",
                    "csv",
                    "budget",
                    "convert",
                    "entry",
                    "draft",
                    "pricedb",
                ),
                operands=operands(many=READ),
            ),
            subcommand(
                "add",
                "import",
                "rewrite",
                operands=FILES,
                options=(*flags("--catchup, --diff"), option("--dry-run", harmless=True), option("--add-posting", takes=TEXT)),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("hledger -f main.journal balance --monthly"),
            example("hledger balance --output-file /etc/x", WRITES),
            example("hledger print -f .env", SECRET_READ),
            example("hledger import bank.csv", MUTATION),
        ),
    ),
    command(
        "hledger-web",
        options=(
            *flags("--serve, --serve-api, --server, --test, --no-elide"),
            *values("--host, --port, --base-url, --file-url, --allow, --capabilities, --cors, --socket, -b --begin, --depth"),
            option("-f", "--file", takes=READ),
        ),
        effects=(MUTATION,),
        operands=WORDS,
        examples=(example("hledger-web --serve --port 8000", MUTATION), example("hledger-web -f .env", MUTATION, SECRET_READ)),
    ),
    command(
        *("timew", "timetrap", "watson", "klog", "bartib"),
        options=(
            *flags(
                "--yes, -h, -v, -V, -c --current, -C --no-current, -a --all, -j --json, -s --csv, -g --pager, -G --no-pager, -R --reverse, -y --year, -m --month, -w --week, -d --day, -l --luna, --no-gap, -b --confirm-new-project, --confirm-new-tag, -r --round, -n --no-color"
            ),
            *values(
                "-f --from --format, -t --to --tag, --project, --ignore-project, --ignore-tag, --at, -i --id --ids, -e --end, --start, --stop"
            ),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("timew start x", MUTATION),),
    ),
    command(
        *("todo.sh", "todoist", "topydo", "tod", "dnote", "jrnl", "nb", "khal", "ikhal", "calcurse", "remind", "when", "gcalcli"),
        options=(
            *flags(
                "-a, -A, -c, -f, -h, -n, -N, -p, -P, -t, -T, -v, -V, -x, -+, -@, --color, --header, --csv, --project-namespace, --namespace, --indent, --once, --include, --edit, --tags, --short, --starred, --delete, --on, --today, --yesterday, --list, --not, --json, --all, -l, --notstarted, --once-only"
            ),
            *values(
                "-d, -s, --filter, --format, --export, --from, -from, -to, -until, -on, --until, -b --book, -k, -D, -u, -e, --priority, --label-names, --project-name, --content, -i, --calendar, --limit"
            ),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("todo.sh add 'write the report'", MUTATION),),
    ),
)

# ---- settings kept in a repository ---------------------------------------------------------------------------------------

DOTFILES = (
    command(
        "yadm",
        style=POSIX,
        options=(
            *flags("--yadm-legacy, -h"),
            *values(
                "-Y --yadm-dir, --yadm-data, --yadm-repo, --yadm-config, --yadm-encrypt, --yadm-archive, --yadm-bootstrap", takes=INSPECT
            ),
        ),
        subcommands=(
            subcommand(
                "status",
                "list",
                "log",
                "diff",
                "show",
                "version",
                "help",
                "introspect",
                "branch",
                "ls-files",
                "remote",
                "rev-parse",
                "blame",
                style=GNU,
                options=(
                    *flags("-a, -s --short, -v --verbose, -p, --stat, --oneline, --graph, --name-only, --cached --staged"),
                    *values("-n"),
                ),
                operands=operands(many=READ),
            ),
            subcommand(
                "gitconfig",
                "config",
                style=GNU,
                options=(*flags("--get, --list -l, --global, --local"), option("--unset", "--add", "--replace-all", effects=(MUTATION,))),
                operands=WORDS,
                analyser="setting",
            ),
            subcommand(
                "add",
                "commit",
                "checkout",
                "reset",
                "restore",
                "rm",
                "mv",
                "stash",
                "merge",
                "rebase",
                "init",
                "perms",
                "alt",
                "encrypt",
                "upgrade",
                "git-crypt",
                "transcrypt",
                "tag",
                style=GNU,
                options=(
                    *flags(
                        "-f --force, -u --update, -a --all, -A, -q --quiet, -p --patch, --amend, --no-edit, -w, --cached, --hard, --soft, -v --verbose"
                    ),
                    *values("-m --message, -b"),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand(
                "clone",
                style=GNU,
                options=(*flags("-f, -n, --bootstrap, --no-bootstrap, --recursive"), *values("-b, -w")),
                operands=operands(URL),
                effects=(EGRESS, MUTATION, OPAQUE),
            ),
            subcommand(
                "push",
                "pull",
                "fetch",
                style=GNU,
                options=flags("-u --set-upstream, -f --force, --rebase, --all, --tags, --prune"),
                operands=WORDS,
                effects=(EGRESS,),
            ),
            subcommand("bootstrap", operands=WORDS, effects=(OPAQUE,)),
            subcommand("decrypt", style=GNU, options=flags("-l"), effects=(SECRET_READ,)),
            subcommand("enter", operands=operands(SHELL), effects=(OPAQUE,)),
        ),
        examples=(
            example("yadm status -s"),
            example("yadm add .bashrc", MUTATION),
            example("yadm clone https://x.example/x.git", EGRESS, MUTATION, OPAQUE),
            example("yadm decrypt -l", SECRET_READ),
        ),
    ),
    command(
        "vcsh",
        options=(*flags("-d, -v, -h"), option("-c", takes=CONFIG)),
        subcommands=(
            subcommand(
                "list",
                "list-tracked",
                "list-untracked",
                "list-tracked-by",
                "status",
                "which",
                "version",
                "help",
                options=flags("-a, -r, --terse"),
                operands=WORDS,
            ),
            subcommand("init", "rename", "write-gitignore", "upgrade", "commit", operands=WORDS, effects=(MUTATION,)),
            subcommand("clone", "pull", "push", options=values("-b"), operands=WORDS, effects=(EGRESS,)),
            subcommand("delete", operands=THINGS, effects=(DESTRUCTIVE,)),
            subcommand("run", style=POSIX, operands=operands(TEXT, COMMAND)),
            subcommand("foreach", "enter", style=POSIX, operands=WORDS, effects=(OPAQUE,)),
        ),
        examples=(
            example("vcsh list"),
            example("vcsh init x", MUTATION),
            example("vcsh run x rm -rf /srv", DESTRUCTIVE),
            example("vcsh clone https://x.example/y", EGRESS),
            example("vcsh enter x", OPAQUE),
            example("vcsh -c /tmp/x list", OPAQUE),
        ),
    ),
    command(
        "ghq",
        subcommands=(
            subcommand(
                "list",
                "root",
                "help",
                options=(*flags("-e --exact, -p --full-path, --unique, --all, --bare"), *values("--vcs")),
                operands=WORDS,
            ),
            subcommand(
                "get",
                "clone",
                options=(
                    *flags("-u --update, -p, --shallow, -l --look, -s --silent, --no-recursive, -P --parallel, --bare"),
                    *values("--vcs, -b --branch, --partial"),
                ),
                operands=operands(many=TEXT),
                effects=(EGRESS, WRITES),
            ),
            subcommand("create", options=(*flags("--bare"), *values("--vcs")), operands=WORDS, effects=(MUTATION,)),
            subcommand("rm", options=flags("--dry-run, --bare"), operands=THINGS, effects=(DESTRUCTIVE,)),
        ),
        examples=(
            example("ghq list -p"),
            example("ghq get owner/x", EGRESS, WRITES),
            example("ghq create x", MUTATION),
            example("ghq rm x", DESTRUCTIVE),
        ),
    ),
    command(
        "gita",
        subcommands=(
            subcommand(
                "ll",
                "ls",
                "info",
                "st",
                "stat",
                "log",
                "diff",
                "branch",
                "br",
                "remote",
                "last",
                "lo",
                "ch",
                "--version",
                options=flags("-C --no-colors, -g"),
                operands=WORDS,
            ),
            subcommand(
                "add",
                "rm",
                "rename",
                "group",
                "context",
                "freeze",
                "color",
                "flags",
                "clone",
                "clear",
                "reset",
                "pull",
                "push",
                "fetch",
                "checkout",
                "co",
                "commit",
                "cm",
                "merge",
                "rebase",
                "stash",
                "tag",
                "clean",
                options=(*flags("-a --auto, -r --recursive, -b, -f --from-file, -p, -g"), *values("-n, -m")),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand("super", "shell", "difftool", style=POSIX, operands=WORDS, effects=(OPAQUE,)),
        ),
        examples=(example("gita ll"), example("gita add x", MUTATION), example("gita shell ls", OPAQUE)),
    ),
    command(
        *("homeshick", "rcup", "rcdn", "mkrc", "lsrc"),
        options=(
            *flags("-q --quiet, -s --skip, -f --force, -b --batch, -v --verbose, -K, -k, -C, -h, -i"),
            *values("-B, -d, -I, -S, -t, -U, -x"),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("homeshick link x", MUTATION),),
    ),
)

# ---- data under version control ------------------------------------------------------------------------------------------

DATA = (
    command(
        "dolt",
        options=(
            *flags("-h"),
            *values("--user -u, --password -p, --host, --port, --data-dir, --use-db, --doltcfg-dir, --branch, --feature-version, --stdin"),
        ),
        subcommands=(
            subcommand(
                *(
                    "status",
                    "log",
                    "diff",
                    "show",
                    "blame",
                    "ls",
                    "version",
                    "table-stats",
                    "dump-docs",
                    "query-diff",
                    "cherry",
                    "reflog",
                ),
                options=(
                    *flags(
                        "-a --all, -v --verbose, --oneline, --merges, --parents, --decorate, --graph, --stat, --summary, -r --remote --remotes, -d --data, -s --schema --sql, --cached, --list, --show-current, --show-parents, --no-pretty, --skinny, -i, -D, -f, -c --copy, -t"
                    ),
                    *values("-n --number, --result-format, --where, --limit, --min-parents, --not, -m, --tables, --filter"),
                ),
                operands=WORDS,
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "sql",
                options=(
                    *flags("-x --batch, -b, --continue, -l --list-saved"),
                    *values("-q --query, -r --result-format, -s --save, -m --message"),
                    option("-f", "--file", takes=READ),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand(
                *(
                    "add",
                    "commit",
                    "checkout",
                    "branch",
                    "remote",
                    "tag",
                    "docs",
                    "profile",
                    "schema",
                    "reset",
                    "merge",
                    "init",
                    "table",
                    "config",
                    "creds",
                    "conflicts",
                    "revert",
                    "cherry-pick",
                    "stash",
                    "gc",
                    "constraints",
                    "migrate",
                    "read-tables",
                    "rebase",
                    "clean",
                    "filter-branch",
                    "admin",
                    "assist",
                    "archive",
                ),
                options=(
                    *flags(
                        "-A --all, -a, --allow-empty, -f --force, --amend, --hard, --soft, -u --update-table, -c --create-table, -r --replace-table, --global, --local, --get, --list, --add, --unset, --set, --no-ff, --squash, --abort, --ours, --theirs, --shallow, -S, --continue, --dry-run, --fun"
                    ),
                    *values(
                        "-m --message, -b, --author, --date, --name, --email, --file-type, --pk, -s --schema, --delim, --branch -B, --initial-branch -t, --columns"
                    ),
                    *flags("-v --verbose, -d, --show-current, --copy, --move, -D"),
                    *values("--aws-creds-file, --aws-creds-profile"),
                ),
                operands=operands(many=READ),
                effects=(MUTATION,),
            ),
            subcommand(
                "push",
                "pull",
                "fetch",
                "clone",
                "login",
                "backup",
                "dump",
                options=(
                    *flags("-u --set-upstream, -f --force, --all, --single-branch, --squash, --no-ff, --prune, -p, --no-tls"),
                    *values(
                        "-b --branch, --remote, --aws-region, --depth, -fn --file-name, -r --result-format, -d --directory, --user, --auth-endpoint, --login-url, -i"
                    ),
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
            subcommand(
                "sql-server",
                "sql-client",
                options=(
                    *flags("-r --readonly, --no-auto-commit"),
                    *values(
                        "-H --host, -P --port, -u --user, -p --password, -t --timeout, -l --loglevel, --max-connections, --socket, --remotesapi-port"
                    ),
                    option("--config", takes=CONFIG),
                ),
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("dolt log --oneline -n 5", REMOTE_READ),
            example("dolt sql -q 'select 1'", MUTATION),
            example("dolt push origin main", EGRESS),
            example("dolt sql-server --config /tmp/x", MUTATION, OPAQUE),
            example("dolt sql -f .env", MUTATION, SECRET_READ),
        ),
    ),
    command(
        "kaggle",
        options=flags("-v, -h, -W --no-warn"),
        subcommands=(
            subcommand(
                *("competitions", "c", "datasets", "d", "kernels", "k", "models", "m"),
                options=(
                    *flags(
                        "-q --quiet, -m --mine, --csv -v, -o --force, -w --path-cwd, --unzip, -d --download --delete-old-versions, -u --public, -t --keep-tabs, --wait"
                    ),
                    *values(
                        "-s --search, --sort-by, --group, --category, --file-type, --license, --tags, --max-size, --min-size, --user, -p --page, --page-size, -c --competition, -k --kernel, --language, --kernel-type, --output-type, --parent, --dataset, -f --file --file-name, --size, --message, -r --dir-mode, --message-text, --page-token, --owner"
                    ),
                ),
                subcommands=(
                    subcommand(
                        "list", "files", "submissions", "leaderboard", "status", "metadata", "get", operands=WORDS, effects=(REMOTE_READ,)
                    ),
                    subcommand(
                        "download", "output", "pull", options=values("--path", takes=WRITE), operands=WORDS, effects=(REMOTE_READ, WRITES)
                    ),
                    subcommand("submit", "create", "version", "push", "update", "init", operands=operands(many=READ), effects=(EGRESS,)),
                    subcommand("delete", operands=THINGS, effects=(DESTRUCTIVE,)),
                    subcommand("instances", "variations", "versions", "topics", operands=WORDS, effects=(EGRESS,)),
                ),
            ),
            subcommand(
                "config",
                subcommands=(subcommand("view"), subcommand("set", "unset", options=values("-n --name, -v --value"), effects=(MUTATION,))),
            ),
            subcommand("files", operands=WORDS, effects=(REMOTE_READ,)),
        ),
        examples=(
            example("kaggle competitions list --category featured", REMOTE_READ),
            example("kaggle datasets download owner/x", REMOTE_READ, WRITES),
            example("kaggle competitions submit x", EGRESS),
            example("kaggle datasets delete x", DESTRUCTIVE),
            example("kaggle config set -n proxy -v http://x", MUTATION),
        ),
    ),
    command(
        *("parquet-tools", "pqrs", "parquet"),
        options=(
            *flags("-j --json, --csv, --no-color, -d --detailed, -h, --no-header"),
            *values("-n --records --head, -c --columns, --file-notation, --format, --limit"),
        ),
        subcommands=(
            subcommand(
                "cat",
                "head",
                "meta",
                "schema",
                "rowcount",
                "size",
                "inspect",
                "show",
                "csv",
                "sample",
                "footer",
                "pages",
                "column-index",
                "check-stats",
                operands=FILES,
            ),
            subcommand(
                "merge",
                "rewrite",
                "convert",
                "transcode",
                operands=FILES,
                options=(*values("-i --input"), option("-o", "--output", takes=WRITE)),
                effects=(WRITES,),
            ),
        ),
        examples=(example("parquet-tools schema a.parquet"), example("parquet-tools merge -i a -o b", WRITES)),
    ),
    command(
        *("samtools", "bcftools", "bedtools", "mlst", "seqkit", "vcftools"),
        options=(
            *flags(
                "-h, -b, -c, -u, -S, -1, -C, -n, -v, -H, -X, -M, -wa, -wb, -wo, -loj, -sorted, -header, -bedpe, --no-header, --header-only, -A, -N, --stats"
            ),
            *values(
                "-@ --threads, -q, -Q, -F, -f, -O, -r, -R, -t, -m, -i, -a, -e, -g, -d, -l, -s, -T, --output-type, --regions, --include, --exclude, --format, --reference"
            ),
            *values("-o --output --output-file", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("samtools view -h a.bam", WRITES),),
    ),
)

PIO_OPTIONS = (
    *flags(
        "-v --verbose, -s --silent, --disable-auto-clean, --list-targets, --without-building, --without-uploading, --without-testing, --no-reset, --no-ansi, --keep-build-dir, --list-tests, --json-output, --skip-packages, -vv, -vvv"
    ),
    *values(
        "-e --environment, -j --jobs, --upload-port, --monitor-port, -f --filter, -i --ignore, --test-port, -a --program-arg --monitor-port-arg, --severity, --pattern, --flags, --fail-on-defect, -l --lib, -b --board, --exclude, -O --project-option, --interface, --load-mode"
    ),
    option("-d", "--project-dir", takes=DIRECTORY),
    option("-c", "--project-conf", takes=CONFIG),
    *values("--build-dir, --json-output-path, --junit-output-path", takes=WRITE),
)

# ---- farms, trackers, boards ---------------------------------------------------------------------------------------------

FARMS = (
    command(
        *("pio", "platformio"),
        options=(*flags("--no-ansi, -f --force, -h, -V"), *values("-c --caller")),
        subcommands=(
            subcommand("boards", options=(*flags("--installed, --json-output"),), operands=WORDS),
            subcommand("test", "check", options=PIO_OPTIONS, operands=operands(many=READ), analyser="project"),
            subcommand(
                "run",
                options=(option("-t", "--target", takes=TEXT, effects=(MUTATION,)), *PIO_OPTIONS),
                operands=operands(many=READ),
                analyser="builder",
            ),
            subcommand(
                *("ci", "debug"),
                options=(*values("-t --target"), *PIO_OPTIONS),
                operands=operands(many=READ),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "device",
                subcommands=(
                    subcommand("list", options=flags("--serial, --logical, --mdns, --json-output")),
                    subcommand(
                        "monitor",
                        options=(
                            *flags("--echo, --raw, --quiet, --no-reconnect"),
                            *values(
                                "-p --port, -b --baud, --parity, --rts, --dtr, --encoding, -f --filter, --eol, --exit-char, --menu-char, -e --environment"
                            ),
                            option("-d", "--project-dir", takes=DIRECTORY),
                        ),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                *("pkg", "lib", "platform", "platforms"),
                options=(
                    *flags(
                        "-g --global, -f --force, -s --silent, --skip-dependencies, --only-platforms, --only-tools, --only-libraries, -v --verbose, --json-output, --with-all-packages, --skip-default-package, -p --only-packages, -c --only-check, --no-save, --save"
                    ),
                    *values(
                        "--platform, -t --tool, -l --library, -e --environment, --with-package, --without-package, --storage-dir, -n --name, -k --keyword, --page, -a --author, -i --header, --type, --owner, -o --output"
                    ),
                    option("-d", "--project-dir", takes=DIRECTORY),
                ),
                subcommands=(
                    subcommand("list", "search", "show", "outdated", "builtin", "frameworks", "stats", operands=WORDS),
                    subcommand("install", "update", "uninstall", "register", operands=WORDS, effects=CHANGES, analyser="package_names"),
                    subcommand("pack", operands=operands(INSPECT), effects=(WRITES,)),
                    subcommand("publish", "unpublish", operands=operands(many=READ), effects=(EGRESS,)),
                    subcommand(
                        "exec",
                        style=POSIX,
                        options=(option("-c", "--call", takes=SHELL), *values("-p --package")),
                        operands=operands(COMMAND),
                    ),
                ),
            ),
            subcommand(
                "project",
                subcommands=(
                    subcommand(
                        "config",
                        "metadata",
                        options=(*flags("--json-output"), *values("-e --environment"), option("-d", "--project-dir", takes=DIRECTORY)),
                    ),
                    subcommand(
                        "init",
                        options=(
                            *flags("-s --silent, --sample-code, --no-install-dependencies"),
                            *values("-b --board, --ide, -e --environment, -O --project-option, --env-prefix"),
                            option("-d", "--project-dir", takes=WRITE),
                        ),
                        effects=CHANGES,
                    ),
                ),
            ),
            subcommand(
                "settings", subcommands=(subcommand("get", operands=WORDS), subcommand("set", "reset", operands=WORDS, effects=(MUTATION,)))
            ),
            subcommand(
                "system",
                options=flags("--json-output, --dry-run, --cache, --core-packages, --platform-packages, -f --force"),
                subcommands=(
                    subcommand("info"),
                    subcommand("prune", effects=(MUTATION,)),
                    subcommand("completion", operands=WORDS, effects=(MUTATION,)),
                ),
            ),
            subcommand(
                "account",
                "org",
                "team",
                "access",
                "remote",
                "home",
                options=(
                    *flags("--offline, --no-open, --json-output, --public, --private"),
                    *values(
                        "-u --username, -p --password, --urn-type, --port, --host, -e --email, --firstname, --lastname, --displayname, --description"
                    ),
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
            subcommand(
                "init",
                options=(
                    *flags("-s --silent"),
                    *values("-b --board, --ide, -e --environment, -O --project-option"),
                    option("-d", "--project-dir", takes=WRITE),
                ),
                effects=CHANGES,
            ),
            subcommand("update", "upgrade", options=flags("-c --only-check, -p --core-packages, --dev"), effects=CHANGES),
        ),
        examples=(
            example("pio boards --installed"),
            example("pio run -e uno -t upload", PROJECT_CODE, MUTATION),
            example("pio pkg install -l x", PACKAGE, MUTATION),
            example("pio device monitor", MUTATION),
            example("pio pkg exec -- rm -rf /srv", DESTRUCTIVE),
            example("pio account login", EGRESS),
            example("pio pkg pack", WRITES),
            example("pio run -c /tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "jira",
        options=(
            *flags("--debug, --plain, --no-headers, --no-truncate, --raw, --csv, --no-input, --web, -h"),
            *values(
                "-p --project, --columns, --paginate, -q --jql, -a --assignee, -s --status, -t --type, -y --priority, -r --reporter, -l --label, -C --component, --created, --updated, --order-by, -P --parent, -b --body, --summary, --comments, --delimiter, --template"
            ),
            option("-c", "--config", takes=CONTEXT),
        ),
        subcommands=(
            subcommand("me", "serverinfo", "version", "help", "open", "completion", operands=WORDS, effects=(REMOTE_READ,)),
            subcommand(
                *("issue", "epic", "sprint", "project", "board", "release"),
                subcommands=(
                    subcommand(
                        "list",
                        "ls",
                        "view",
                        "show",
                        operands=WORDS,
                        options=flags("--current, --prev, --next, --table, --watching, --history, --reverse, --show-all-issues"),
                        effects=(REMOTE_READ,),
                    ),
                    subcommand(
                        "create",
                        "edit",
                        "assign",
                        "move",
                        "transition",
                        "comment",
                        "link",
                        "unlink",
                        "clone",
                        "watch",
                        "worklog",
                        "add",
                        "remove",
                        "close",
                        operands=WORDS,
                        options=flags("--no-input, --internal"),
                        effects=(EGRESS,),
                    ),
                    subcommand("delete", options=flags("--cascade"), operands=THINGS, effects=(DESTRUCTIVE,)),
                ),
            ),
            subcommand("init", "login", operands=WORDS, effects=(MUTATION,)),
        ),
        examples=(
            example("jira issue list -a me --plain", REMOTE_READ),
            example("jira issue create -s x", EGRESS),
            example("jira issue delete X-1", DESTRUCTIVE),
            example("jira init", MUTATION),
        ),
    ),
    command(
        "tmt",
        style=POSIX,
        options=(
            *flags("-v --verbose, -vv, -vvv, -d --debug, -dd, --no-color, --force-color, -h, --show-time"),
            *values("-c --context, --pre-check, --feeling-safe"),
            option("-r", "--root", takes=DIRECTORY),
        ),
        subcommands=(
            subcommand(
                *("tests", "test", "plans", "plan", "stories", "story", "about"),
                style=GNU,
                options=(
                    *flags(
                        "--fix, --enabled, --disabled, --unit, --implemented, --verified, --documented, --covered, --unimplemented, -f --force, -v --verbose, --nitrate, --polarion, --no-nitrate, --dry -n"
                    ),
                    *values("-t --template, --condition, --filter, -e --execute, --disable-link, --how, --format"),
                ),
                subcommands=(
                    subcommand("ls", "show", "lint", "id", "coverage", operands=WORDS),
                    subcommand("create", "import", "convert", operands=WORDS, effects=(MUTATION,)),
                    subcommand("export", operands=WORDS, effects=(EGRESS,)),
                ),
            ),
            subcommand(
                "lint",
                "status",
                "show",
                "help",
                style=GNU,
                options=(*flags("--list-checks, --fix"), *values("--enable-check, --disable-check")),
                operands=WORDS,
            ),
            subcommand(
                "init",
                "clean",
                style=GNU,
                options=(*flags("-f --force, -n --dry, --last, -l"), *values("-t --template, -i --id, --keep")),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand(
                "run",
                "try",
                style=GNU,
                options=(
                    *flags("-a --all, -f --force, -l --last, --scratch, --follow, -n --dry, --remove, --rm, --again, -B, --login"),
                    *values("-i --id, -e --environment, --until, --since, --after, --before, --skip, -t --test, -p --plan, --name, --how"),
                    option("--environment-file", takes=READ),
                ),
                operands=WORDS,
                effects=(PROJECT_CODE,),
            ),
        ),
        examples=(
            example("tmt tests ls"),
            example("tmt run --all", PROJECT_CODE),
            example("tmt init", MUTATION),
            example("tmt tests export x", EGRESS),
        ),
    ),
    command(
        "bosh",
        options=(
            *flags("-n --non-interactive, --json, --tty, --no-color, -v"),
            *values("-e --environment, -d --deployment, --sha2, --client, --client-secret, --column, --parallel, --ca-cert"),
            option("--config", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(
                "deployments",
                "ds",
                "vms",
                "instances",
                "is",
                "tasks",
                "task",
                "stemcells",
                "releases",
                "rs",
                "env",
                "envs",
                "events",
                "errands",
                "cloud-config",
                "configs",
                "config",
                "runtime-config",
                "cpi-config",
                "manifest",
                "locks",
                "disks",
                "snapshots",
                "variables",
                "help",
                "logs",
                options=(
                    *flags("-i --details, --vitals, --ps, --dns, -r --recent, -a --all, --debug, --failing, -f --follow"),
                    *values("--num, --type, --name, --filter, --event, --cpi, --result"),
                ),
                operands=WORDS,
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "deploy",
                "d",
                "upload-stemcell",
                "us",
                "upload-release",
                "ur",
                "update-cloud-config",
                "update-runtime-config",
                "update-config",
                "start",
                "stop",
                "restart",
                "recreate",
                "run-errand",
                "cck",
                "cloud-check",
                "alias-env",
                "login",
                "l",
                "log-out",
                "cancel-task",
                "create-release",
                "finalize-release",
                "interpolate",
                "int",
                "create-env",
                "attach-disk",
                "take-snapshot",
                "export-release",
                "unignore",
                "ignore",
                options=(
                    *flags(
                        "--fix, --recreate, --dry-run, --force, --hard, --soft, --keep-alive, --when-changed, --skip-drain, --rebase, --final"
                    ),
                    *values("-v --var, --max-in-flight, --canaries, --version, --name, --sha1, --dir, --path"),
                    *values("-o --ops-file, -l --vars-file, --var-file", takes=READ),
                    option("--vars-store", "--state", takes=WRITE),
                ),
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
            subcommand(
                "delete-deployment",
                "deld",
                "delete-vm",
                "delete-release",
                "delete-stemcell",
                "delete-disk",
                "delete-snapshot",
                "delete-config",
                "clean-up",
                "delete-env",
                options=flags("--force, --all"),
                operands=THINGS,
                effects=(DESTRUCTIVE,),
            ),
            subcommand(
                "ssh",
                "scp",
                options=(*flags("-r --results, -l"), *values("--gw-user, --gw-host, --opts"), option("-c", "--command", takes=SHELL)),
                operands=WORDS,
                effects=(EGRESS,),
            ),
        ),
        examples=(
            example("bosh -e prod vms --vitals", REMOTE_READ),
            example("bosh -d x deploy m.yml", EGRESS),
            example("bosh delete-deployment -d x", DESTRUCTIVE),
            example("bosh deploy -l .env m.yml", EGRESS, SECRET_READ),
            example("bosh deploy m.yml --vars-store /etc/x", EGRESS, WRITES),
        ),
    ),
    command(
        "gnmic",
        options=(
            *flags("--insecure, --skip-verify, -d --debug, --log, --no-prefix, --gzip, --proxy-from-env, --calculate-latency"),
            *values(
                "-a --address, -u --username, -p --password, --port, -e --encoding, --format, --timeout, --token, --instance-name, --auth-scheme"
            ),
            option("--config", takes=CONTEXT),
            *values("--tls-ca, --tls-cert, --tls-key", takes=INSPECT),
        ),
        subcommands=(
            subcommand(
                "capabilities",
                "cap",
                "get",
                "subscribe",
                "sub",
                "path",
                "diff",
                "version",
                options=(
                    *values(
                        "--path, --prefix, --type, --model, --mode, --stream-mode, -i --sample-interval, --target, --qos, --history-start, --name, --output, --file, --dir, --exclude, --ref, --compare"
                    ),
                    *flags("--values-only, --suppress-redundant, --updates-only, --set-target, --types, --quiet, --once"),
                ),
                operands=WORDS,
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "set",
                "getset",
                "generate",
                options=(
                    *values(
                        "--update, --replace, --delete, --update-path, --update-value, --replace-path, --replace-value, --delimiter, --path, --prefix, --type, --get, --condition, --value"
                    ),
                    *values("--update-file, --replace-file, --request-file, --request-vars", takes=READ),
                    *flags("--dry-run"),
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
        ),
        examples=(
            example("gnmic -a 10.0.0.1:6030 get --path /interfaces", REMOTE_READ),
            example("gnmic set --update-path /x --update-file .env", EGRESS, SECRET_READ),
        ),
    ),
    command(
        *("p4", "perforce"),
        style=POSIX,
        options=(*flags("-I, -s, -G, -R, -h, -V, -q"), *values("-b, -c, -C, -d, -F, -H, -L, -M, -p, -P, -Q, -r, -u, -x, -z, -Z")),
        subcommands=(
            subcommand(
                "annotate",
                "changes",
                "clients",
                "counters",
                "depots",
                "describe",
                "diff",
                "diff2",
                "dirs",
                "filelog",
                "files",
                "fixes",
                "fstat",
                "grep",
                "have",
                "help",
                "info",
                "interchanges",
                "jobs",
                "labels",
                "opened",
                "print",
                "protects",
                "resolved",
                "sizes",
                "streams",
                "tickets",
                "users",
                "where",
                "workspaces",
                "status",
                style=GNU,
                options=(
                    *flags("-a, -l, -L, -t, -s, -i, -n, -d, -du, -dc, -dw, -f, -q, -S, -A, -C, -P, -v, -h, -H, -Ol, -Oh, -R"),
                    *values("-m, -u, -c, -e, -T, -F, -o, -E"),
                ),
                operands=operands(many=READ),
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "add",
                "edit",
                "delete",
                "move",
                "rename",
                "revert",
                "sync",
                "update",
                "resolve",
                "reconcile",
                "rec",
                "clean",
                "integrate",
                "merge",
                "copy",
                "shelve",
                "unshelve",
                "submit",
                "change",
                "client",
                "workspace",
                "label",
                "labelsync",
                "tag",
                "lock",
                "unlock",
                "login",
                "logout",
                "passwd",
                "branch",
                "stream",
                "switch",
                "populate",
                "reopen",
                "undo",
                "obliterate",
                "job",
                "user",
                "protect",
                "triggers",
                "set",
                "admin",
                style=GNU,
                options=(
                    *flags("-a, -k, -f, -n, -d, -p, -s, -q, -i, -o, -r, -v, -e, -A, -at, -ay, -am, -as, -af, -w, -l, -y"),
                    *values("-c, -t, -m, -b, -S, -P"),
                ),
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
        ),
        examples=(example("p4 opened", REMOTE_READ), example("p4 sync", EGRESS)),
    ),
    command(
        "fossil",
        options=(
            *flags("-v --verbose, --sshtrace, --nocgi, --httptrace, --no-th-hook, --quiet, -q"),
            option("-R", "--repository", takes=INSPECT),
            *values("--user -U, --comfmtflags, --chdir"),
        ),
        subcommands=(
            subcommand(
                "status",
                "changes",
                "diff",
                "gdiff",
                "info",
                "timeline",
                "finfo",
                "ls",
                "branch",
                "tag",
                "annotate",
                "blame",
                "praise",
                "cat",
                "extras",
                "help",
                "version",
                "whatis",
                "describe",
                "tree",
                "search",
                "artifact",
                "leaves",
                "dbstat",
                "hash-policy",
                "grep",
                options=(
                    *flags(
                        "-v, -l, -a, -i, -b, -c, -s, -W, -t, --brief, --checkin, --all, --header, --dotfiles, --merge, --numstat, --unified, -y, --classify"
                    ),
                    *values("-r --revision, --from, --to, -n --limit, --type, -p --path, --age, --sort, --context"),
                ),
                operands=FILES,
            ),
            subcommand(
                "add",
                "rm",
                "delete",
                "forget",
                "mv",
                "rename",
                "commit",
                "ci",
                "checkout",
                "co",
                "update",
                "merge",
                "revert",
                "undo",
                "redo",
                "stash",
                "clean",
                "addremove",
                "amend",
                "settings",
                "set",
                "init",
                "new",
                "open",
                "close",
                "import",
                "rebuild",
                "wiki",
                "ticket",
                "cherrypick",
                "user",
                "config",
                "configuration",
                "unset",
                "scrub",
                "purge",
                "reconstruct",
                options=(
                    *flags(
                        "--force -f, --hard, --soft, --keep, --nosign, --private, --empty, --latest, --backout, --integrate, --dry-run -n, --global, --exact, --allow-empty, --no-warnings, --emptydirs, --nested, --setmtime"
                    ),
                    *values(
                        "-m --comment, -M --message-file, --branch, --bgcolor, --tag, --date-override, --user-override, --cherrypick, --baseline, --ignore, --admin-user, --project-name, --workdir"
                    ),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand(
                "push",
                "pull",
                "sync",
                "clone",
                "server",
                "ui",
                "remote",
                "remote-url",
                "http",
                "backup",
                "export",
                "git",
                options=(
                    *flags(
                        "--once, --private, --unversioned -u, --no-open, --save-http-password, --localhost, --https, --nossl, --repolist"
                    ),
                    *values("-P --port, -B --httpauth, --ssh-command, --page, --baseurl, --user, --proxy, --admin-user -A"),
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
            subcommand("bisect", "all", "sql", "sqlite3", "hook", "test", operands=WORDS, effects=(OPAQUE,)),
        ),
        examples=(
            example("fossil timeline -n 5"),
            example("fossil commit -m x", MUTATION),
            example("fossil push", EGRESS),
            example("fossil sql", OPAQUE),
        ),
    ),
    command(
        "b4",
        options=(
            *flags("-d --debug, -q --quiet, -n --no-interactive, --offline-mode, --no-stdin, -h"),
            option("-c", "--config", takes=TEXT, effects=(OPAQUE,)),
        ),
        subcommands=(
            subcommand(
                "mbox",
                "diff",
                options=(
                    *flags(
                        "-f --filter-dupes, -r --refetch, --minimize, -M --mboxmaildir, --single-message, --no-parent, -C --no-cache, -w, --color"
                    ),
                    *values("-p --use-project, -n --wantname, -m --localmbox, -v --compare-versions"),
                    option("-o", "--outdir", "--output-diff", takes=WRITE),
                ),
                operands=WORDS,
                effects=(REMOTE_READ, WRITES),
            ),
            subcommand(
                "am",
                "shazam",
                "pr",
                "kr",
                options=(
                    *flags(
                        "-t --apply-cover-trailers, -S --sloppy-trailers, -T --no-add-trailers, -s --add-my-sob, -l --add-link, -H --make-fetch-head, -M --merge, -3 --prep-3way, -g --guess-base, -c --check-newer-revisions, --cc-trailers, --allow-unicode-control-chars, --no-cover, --single-message, --no-parent, -C --no-cache, -r --retrieve-links, -e --explode, -k, --check, -i"
                    ),
                    *values(
                        "-v --use-version, -p --use-project, -P --cherry-pick, -m --use-local-mbox, -n --wantname, -b --guess-branch, --guess-lookback, -f --from-git-remote, --gitdir, --base-commit"
                    ),
                    option("-o", "--outdir", takes=WRITE),
                ),
                operands=WORDS,
                effects=(REMOTE_READ, MUTATION),
            ),
            subcommand(
                "send",
                "ty",
                "trailers",
                "prep",
                "attest",
                options=(
                    *flags(
                        "-a --auto, -l --list, -d --dry-run, --reflect, --resend, --no-sign, -u --update, -c --auto-to-cc, --edit-cover, --edit-deps, --check, --check-deps, --show-info, --cleanup, -S --sign, -M"
                    ),
                    *values(
                        "-n --new, -f --fork-point, -F --from-thread, -e --enroll, -o --output-dir, -b --branch, --manual-reroll, --set-prefixes, --compare-to, -p --pw-set-state, --to, --cc, -t --since, -s --send, -g --gitdir, --force-revision"
                    ),
                ),
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
        ),
        examples=(
            example("b4 mbox 2024@x.example", REMOTE_READ, WRITES),
            example("b4 am 2024@x.example", REMOTE_READ, MUTATION),
            example("b4 send", EGRESS),
            example("b4 -c b4.x=y mbox z", OPAQUE, REMOTE_READ, WRITES),
        ),
    ),
)

COMMANDS = (*LEDGERS, *DOTFILES, *DATA, *FARMS)
