"""Tools that look at sources, data, manifests, packages and images: formatters, counters, converters, linters, scanners."""

from capfence_sh.catalog.vocabulary import (
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_READ,
    RESOURCE,
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
FILES = operands(many=READ)

SOURCES = (
    command(
        *("gofmt", "goimports", "gofumpt", "golines"),
        options=(
            *flags("-d, -e, -l, -s, -v, -extra, -format-only"),
            *values("-r, -local, -srcdir, -lang, -modpath, -m, -t"),
            option("-cpuprofile", "-memprofile", "-trace", takes=WRITE),
            option("-w", operands=WRITE),
        ),
        style=SINGLE,
        operands=FILES,
        examples=(example("gofmt -l ."), example("gofmt -w main.go", WRITES), example("goimports -local x -l src")),
    ),
    command(
        "tombi",
        options=(*flags("-v --verbose"), option("-h", "-V", harmless=True)),
        subcommands=(
            subcommand(
                "format",
                options=(
                    *flags("--quiet, -v --verbose, --offline, --no-cache"),
                    *values("--stdin-filename, --diagnostics-format, --cache-ttl"),
                    option("--check", "--diff", operands=READ),
                    option("--diagnostics-file", takes=WRITE),
                    option("-h", harmless=True),
                ),
                operands=operands(many=WRITE),
            ),
            subcommand(
                "lint",
                options=(
                    *flags("--error-on-warnings, --quiet, -v --verbose, --offline, --no-cache"),
                    *values("--stdin-filename, --diagnostics-format, --cache-ttl"),
                    option("--diagnostics-file", takes=WRITE),
                    option("-h", harmless=True),
                ),
                operands=FILES,
            ),
            subcommand("completion", operands=WORDS),
        ),
        examples=(
            example("tombi lint"),
            example("tombi lint --diagnostics-format json --diagnostics-file out.json", WRITES),
            example("tombi format --check pyproject.toml"),
            example("tombi format pyproject.toml", WRITES),
        ),
    ),
    command(
        *(
            "rustfmt",
            "stylua",
            "shfmt-rs",
            "nixfmt",
            "ormolu",
            "cmake-format",
            "taplo",
            "buildifier",
            "google-java-format",
            "ktlint",
        ),
        options=(
            *flags(
                "--check, -n --dry-run, --Werror, --verbose -v, --quiet -q, --fail-on-incomplete-format, --fallback-style, --unstable-features, --diff"
            ),
            *values("--style, --assume-filename, --edition, --emit, --color, --config, --lines, --mode, --lint, --glob, --sort-includes"),
            *values("--config-path, -f --files, --style-file", takes=INSPECT),
            option("-i", "--inplace", "--in-place", "--backup", "-r", "-F", "--format", "--replace", operands=WRITE),
            *flags("--dump-config"),
            *values("--style-edition, --indent-type, --quote-style"),
        ),
        operands=operands(many=WRITE),
        examples=(example("clang-format -i a.c", WRITES), example("rustfmt --check src/main.rs", WRITES)),
    ),
    command(
        "ast-grep",
        options=(
            option("-c", "--config", takes=CONTEXT),
            option("-h", "-V", harmless=True),
            *values("--custom-languages", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "scan",
                options=(
                    *flags("--stdin, -i --interactive, --follow"),
                    *values("--format, --report-style, --filter, --globs, --color, --threads, --inline-rules, --no-ignore"),
                    option("--json", "--error", "--warning", takes=TEXT, optional=True),
                    option("-r", "--rule", "-c", "--config", takes=CONTEXT),
                    option("-U", "--update-all", operands=WRITE),
                    *flags("--include-metadata, --files-with-matches"),
                    *values("--min-severity, -j, --inspect, -A --after, -B --before, -C --context, --max-results"),
                    *values("--custom-languages", takes=CONFIG),
                    option("--info", takes=TEXT, optional=True),
                    option("--hint", takes=TEXT, optional=True),
                    option("--off", takes=TEXT, optional=True),
                ),
                operands=FILES,
            ),
            subcommand(
                "test",
                "help",
                "completions",
                options=(
                    *flags("--skip-snapshot-tests, -i --interactive, --include-off"),
                    *values("-f --filter, --color"),
                    *values("-t --test-dir", takes=INSPECT),
                    *values("--snapshot-dir", takes=WRITE),
                    *values("--custom-languages", takes=CONFIG),
                    option("-U", "--update-all", operands=WRITE),
                ),
                operands=WORDS,
            ),
            subcommand(
                "new",
                options=(
                    *flags("-y --yes"),
                    *values("-l --lang"),
                    *values("--custom-languages", takes=CONFIG),
                ),
                operands=WORDS,
                effects=(WRITES,),
            ),
            subcommand(
                "outline",
                options=(
                    *flags("--stdin, --follow"),
                    *values("-l --lang, --globs, --threads -j, --no-ignore, --color, --inspect"),
                    *values("--custom-languages", takes=CONFIG),
                    option("--json", takes=TEXT, optional=True),
                ),
                operands=FILES,
            ),
            subcommand("lsp", effects=(PROJECT_CODE,), examples=(example("ast-grep lsp", PROJECT_CODE),)),
            subcommand(
                "run",
                "",
                options=(
                    *flags("--stdin, -i --interactive, --follow, --files-with-matches"),
                    *values(
                        "-p --pattern, -l --lang, --selector, --strictness, --globs, -A --after, -B --before, -C --context, --color, --heading, --threads -j, -k --kind, --no-ignore, --inspect"
                    ),
                    option("--json", "--debug-query", takes=TEXT, optional=True),
                    option("-r", "--rewrite", takes=TEXT),
                    option("-U", "--update-all", operands=WRITE),
                    *values("--custom-languages", takes=CONFIG),
                ),
                operands=FILES,
            ),
        ),
        examples=(
            example("ast-grep run -p 'console.log($A)' -l ts src"),
            example("ast-grep -p 'console.log($A)' --lang ts --json=compact src"),
            example("ast-grep -p a -r b -U src", WRITES),
            example("ast-grep scan src"),
            example("ast-grep run -p a -r b -U src", WRITES),
            example("ast-grep new project", WRITES),
        ),
    ),
    command(
        *("ctags", "etags", "universal-ctags", "gtags", "cscope"),
        options=(
            *flags("-R --recurse, -a --append, -e, -x, -b, -q, -k, -u, -n, -N, --list-languages, --list-kinds, --sort, --totals, -V"),
            *values(
                "--languages, --exclude, --fields, --extras, --kinds, --langmap, --output-format, --tag-relative, --c-kinds, --python-kinds"
            ),
            option("-L", takes=READ),
            option("-f", "-o", takes=WRITE),
            option("--options", takes=CONFIG),
            *flags(
                "--guess-language-eagerly, -G, --put-field-prefix, -B, -F, --list-excludes, --list-features, --list-mline-regex-flags, --list-pseudo-tags, --list-regex-flags, --help-full, --license, --print-language, -w"
            ),
            *values(
                "--kinds-C, --exclude-exception, --filter-terminator, --maxdepth, --format, --etags-include, --input-encoding, --output-encoding, --language-force, --alias-all, --excmd, --pattern-length-limit, --pseudo-tags, --langdef, --with-list-header, --extra"
            ),
            option("--filter", takes=TEXT, optional=True),
            option("--links", takes=TEXT, optional=True),
            option("--use-slash-as-filename-separator", takes=TEXT, optional=True),
            option("--if0", takes=TEXT, optional=True),
            option("--line-directives", takes=TEXT, optional=True),
            option("--list-aliases", takes=TEXT, optional=True),
            option("--list-extras", takes=TEXT, optional=True),
            option("--list-fields", takes=TEXT, optional=True),
            option("--list-kinds-full", takes=TEXT, optional=True),
            option("--list-map-extensions", takes=TEXT, optional=True),
            option("--list-map-patterns", takes=TEXT, optional=True),
            option("--list-maps", takes=TEXT, optional=True),
            option("--list-params", takes=TEXT, optional=True),
            option("--list-roles", takes=TEXT, optional=True),
            option("--list-subparsers", takes=TEXT, optional=True),
            option("--quiet", takes=TEXT, optional=True),
            option("--verbose", takes=TEXT, optional=True),
            option("--file-scope", takes=TEXT, optional=True),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("ctags -R src", WRITES), example("ctags --options=/tmp/x src", WRITES, OPAQUE)),
    ),
    command(
        "protoc",
        options=(
            *flags("--include_imports, --include_source_info, --experimental_allow_proto3_optional, --fatal_warnings, --debug"),
            *values("-I --proto_path, --error_format, --timeout, --log-format, --descriptor_set_in", takes=INSPECT),
            *values(
                "-o --descriptor_set_out, --python_out, --go_out, --java_out, --cpp_out, --js_out, --ruby_out, --csharp_out, --php_out, --pyi_out, --go-grpc_out, --grpc_python_out",
                takes=WRITE,
            ),
            *values("--go_opt, --go-grpc_opt, --python_opt"),
            option("--plugin", takes=TEXT, effects=(OPAQUE,)),
            *flags("--decode_raw"),
            *values("--decode, --encode"),
        ),
        operands=FILES,
        analyser="response_file",
        examples=(
            example("protoc --python_out=gen a.proto", WRITES),
            example("protoc @/tmp/x", OPAQUE),
            example("protoc --plugin=protoc-gen-x=/tmp/x a.proto", OPAQUE),
        ),
    ),
    command(
        *(
            "cppcheck",
            "cpplint",
            "vale",
            "alex",
            "cspell",
            "markdownlint-cli2",
            "mdl",
            "textlint",
            "proselint",
            "spectral",
            "redocly",
            "kube-linter",
            "kube-score",
            "polaris",
            "pluto",
            "ajv",
            "jsonlint",
            "htmlhint",
            "dprint",
            "regal",
            "swagger-cli",
            "ansible-later",
            "dotenv-linter",
            "checkmake",
            "licensee",
            "vacuum",
            "terrascan",
            "kics",
            "conftest-lint",
            "pyroma",
            "deptry",
            "interrogate",
        ),
        options=(
            *flags(
                "-q --quiet, -v --verbose, --strict, --no-color, --color, --json, -h, --all, --force, --inconclusive, --error-exitcode, --no-progress, --show-suggestions, --exit-code, --stdin, --dot, --unique, --words-only, --no-summary, --fail-on-errors"
            ),
            *values(
                "-f --format --formatter, --enable, --std, --language, --exclude, --ignore, -e, -x, -t --type, -i --info, -r --regions, -l --level, --severity, --checks, --filter, --output-format, -o --output, --from, --to, --template, --ignore-test, --enable-optional-test, --kubernetes-version, -d --data, -s --schema, --files, --max-warnings, --suppress, --minAlertLevel, -p, --platform, --target-versions, --ignore-checks, -a --append-template"
            ),
            *values("-c --config --config-file, --rules, --ruleset, --styles-path, --project", takes=CONTEXT),
            option("--ignore-path", takes=INSPECT),
            option("--fix", "--write", "-w", "--write-changes", "--fix-errors", operands=WRITE),
            *flags("--diff, --type-list, --words"),
            *values("--extra-path", takes=READ),
            *values("--msg-filename", takes=READ),
            *values("--ext, --glob"),
        ),
        operands=FILES,
        analyser="linter",
        examples=(example("kube-score score deploy.yaml", PROJECT_CODE),),
    ),
    command(
        "clang-tidy",
        style=SINGLE,
        analyser="linter",
        operands=FILES,
        options=(
            *flags("-explain-config, -enable-check-profile, -quiet, -system-headers, -use-color, -allow-enabling-analyzer-alpha-checkers"),
            *values("-checks, -config, -extra-arg-before, -format-style, -header-filter, -line-filter, -warnings-as-errors"),
            option("-extra-arg", takes=TEXT),
            *values("-config-file, -vfsoverlay", takes=READ),
            option("-p", takes=CONTEXT),
            option("-load", takes=CONFIG),
            option("-fix", "-fix-errors", "-fix-notes", operands=WRITE),
            *values("-export-fixes, -store-check-profile", takes=WRITE),
            *(option("-dump-config", harmless=True), option("-list-checks", harmless=True)),
            *(option("-help", harmless=True), option("-version", harmless=True)),
            *(option("-help-list", harmless=True), option("-help-hidden", harmless=True), option("-help-list-hidden", harmless=True)),
        ),
        examples=(
            example("clang-tidy -p build src/a.cpp -checks='-*,bugprone-*'", PROJECT_CODE),
            example("clang-tidy --quiet src/a.cpp -- -std=c++17 -Iinclude", PROJECT_CODE),
            example("clang-tidy -fix src/a.cpp", PROJECT_CODE, WRITES),
            example("clang-tidy -load=/tmp/x.so a.c", OPAQUE, PROJECT_CODE),
            example("clang-tidy -export-fixes=/etc/x a.c", PROJECT_CODE, WRITES),
            example("clang-tidy --dump-config"),
        ),
    ),
    command(
        "commitlint",
        analyser="linter",
        operands=FILES,
        options=(
            *flags("-c --color, --print-config, -e --edit, --from-last-tag, -l --last, -q --quiet, -V --verbose, -s --strict"),
            *values("-E --env, -H --help-url, -f --from, -o --format, -t --to"),
            *values("-g --config, -x --extends, -p --parser-preset", takes=CONFIG),
            *values("-d --cwd", takes=DIRECTORY),
            option("--options", takes=CONFIG),
            option("--git-log-args", takes=TEXT, effects=(OPAQUE,)),
            option("-v", harmless=True),
            option("-h", harmless=True),
        ),
        examples=(
            example("commitlint --from HEAD~1 --to HEAD --verbose", PROJECT_CODE),
            example("commitlint --edit", PROJECT_CODE),
            example("commitlint --from HEAD~1 --git-log-args=--output=/etc/x", OPAQUE, PROJECT_CODE),
            example("commitlint -g /tmp/x.js", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "cfn-lint",
        analyser="linter",
        operands=FILES,
        options=(
            *flags(
                "-b --ignore-bad-template, -l --list-rules, -e --include-experimental, --merge-configs, -D --debug, -I --info, -L --list-templates, -g --build-graph"
            ),
            *values(
                "--ignore-templates, --parameters, -f --format, -r --regions, -i --ignore-checks, -c --include-checks, -m --mandatory-checks, -x --configure-rule, --non-zero-exit-code"
            ),
            *values("-t --template, --deployment-files, --parameter-files, -z --custom-rules, -o --override-spec", takes=READ),
            *values("--config-file, -a --append-rules", takes=CONFIG),
            *values("--output-file", takes=WRITE),
            *values("-s --registry-schemas", takes=INSPECT),
            option("-h", harmless=True),
            option("-v", harmless=True),
            option("-u", "--update-specs", effects=(MUTATION,)),
        ),
        examples=(
            example("cfn-lint -i W3002 -f json template.yaml", PROJECT_CODE),
            example("cfn-lint -a /tmp/x template.yaml", OPAQUE, PROJECT_CODE),
            example("cfn-lint --output-file /etc/x template.yaml", PROJECT_CODE, WRITES),
            example("cfn-lint -u", MUTATION, PROJECT_CODE),
        ),
    ),
    command(
        "gitlint",
        analyser="linter",
        options=(
            *flags("--ignore-stdin, --staged, --fail-without-commits, -v --verbose, -s --silent, -d --debug"),
            *values("-c, --commit, --commits, --ignore, --contrib"),
            *values("--target", takes=INSPECT),
            *values("-C --config, -e --extra-path", takes=CONFIG),
            *values("--msg-filename", takes=READ),
        ),
        subcommands=(
            subcommand("lint"),
            subcommand("generate-config", options=values("--target", takes=WRITE), effects=(WRITES,)),
            subcommand("install-hook", effects=(PERSISTENCE,)),
            subcommand("uninstall-hook", effects=(MUTATION,)),
            subcommand("run-hook"),
        ),
        examples=(
            example("gitlint --commits HEAD~3..HEAD -c title-max-length=80", PROJECT_CODE),
            example("gitlint install-hook", PERSISTENCE, PROJECT_CODE),
            example("gitlint uninstall-hook", MUTATION, PROJECT_CODE),
            example("gitlint generate-config", PROJECT_CODE, WRITES),
            example("gitlint -e /tmp/x lint", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "typos",
        options=(
            *flags(
                "--sort, --force-exclude, --isolated, --hidden, --no-ignore, --no-ignore-dot, --no-ignore-global, --no-ignore-parent, --no-ignore-vcs, --binary, --no-check-filenames, --no-check-files, --no-unicode, --diff, --files, --file-types, --highlight-identifiers, --identifiers, --highlight-words, --words, --type-list, -v --verbose, -q --quiet"
            ),
            *values("-j --threads, --exclude, --locale, --format, --color"),
            *values("--file-list, -c --config", takes=READ),
            *values("--dump-config", takes=WRITE),
            option("-h", harmless=True),
            option("-V", harmless=True),
            option("-w", "--write-changes", operands=WRITE),
        ),
        operands=FILES,
        analyser="linter",
        examples=(
            example("typos --hidden --no-check-filenames -j 2 src", PROJECT_CODE),
            example("typos --write-changes src", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        *("gcov", "lcov", "gcovr", "genhtml"),
        options=(
            *flags(
                "-a, -b --branch-probabilities, -c --branch-counts, -f, -i, -j, -m, -n --no-output, -p, -r, -t --stdout, -x, --capture, --summary, --list, --quiet, --zerocounters, --rc, --branch-coverage, --txt, --print-summary"
            ),
            *values(
                "-d --directory, -e --exclude, --include, --object-directory, --rc-file, --fail-under-line, --remove, --extract",
                takes=TEXT,
            ),
            option(
                "-o", "--output-file", "--output", "--output-directory", "--xml", "--json", "--csv", "--html-details", "--html", takes=WRITE
            ),
            option("--gcov-tool", "--gcov-executable", takes=PROGRAM),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("gcov a.c", WRITES), example("lcov --gcov-tool /tmp/x a.info", WRITES, OPAQUE)),
    ),
    command(
        "pkg-config",
        "pkgconf",
        options=(
            *flags(
                "--cflags, --libs, --modversion, --exists, --list-all, --static, --print-errors, --short-errors, --silence-errors, --cflags-only-I, --libs-only-L, --libs-only-l, --print-requires, --print-provides, --print-variables, --debug"
            ),
            *values("--variable, --atleast-version, --exact-version, --max-version, --define-variable, --with-path"),
            *flags(
                "--errors-to-stdout, --simulate, --no-cache, --ignore-conflicts, --env-only, --shared, --pure, --no-provides, --define-prefix, --dont-define-prefix, --dont-relocate-paths, --uninstalled, --no-uninstalled, --cflags-only-other, --libs-only-other, --keep-system-cflags --keep-system-libs, --print-requires-private, --digraph, --path"
            ),
            *values(
                "--atleast-pkgconfig-version, --validate, --maximum-traverse-depth, --prefix-variable, --relocate, --env, --fragment-filter"
            ),
        ),
        operands=WORDS,
        examples=(example("pkg-config --cflags --libs openssl"),),
    ),
)

DATA = (
    command(
        *("mlr", "miller"),
        style=POSIX,
        options=(
            *flags(
                "--icsv, --ojson, --ijson, --ocsv, --c2p, --c2j, --c2t, --j2c, --t2j, --t2c, --opprint, --oxtab, --itsv, --otsv, --csv, --json, --tsv, -n, --barred, --right, --implicit-csv-header, --headerless-csv-output, --allow-ragged-csv-input"
            ),
            *values("--ifs, --ofs, --ips, --ops, --irs, --ors, --nr-progress-mod, --records-per-batch"),
            option("-I", effects=(OPAQUE,)),
            option("--prepipe", takes=SHELL),
            option("--prepipex", takes=PROGRAM),
            option("--from", takes=READ),
        ),
        operands=operands(TEXT, many=READ),
        analyser="miller",
        environment=(variable("MLRRC", takes=CONFIG),),
        examples=(
            example("mlr --icsv --opprint sort -nr x data.csv"),
            example("mlr --icsv --ojson put '$z = $x . \"a\"' data.csv"),
            example("mlr -n put 'end { system(\"id\") }'", OPAQUE),
            example("mlr --prepipe 'rm -rf /srv' cat a", DESTRUCTIVE),
            example("mlr --prepipex 'rm -rf /srv' cat a", DESTRUCTIVE, OPAQUE),
        ),
    ),
    command(
        *("jsonnet", "jsonnetfmt", "cue", "dhall", "opa", "rego"),
        options=(
            *flags(
                "-e --exec, -S --string, -y --yaml-stream, -s --strict, --concrete, -c, --all, --ignore, --fail, --fail-defined, --test, -l --list, --diff, -b --bundle, --strict-builtin-errors, --coverage, -v --verbose, --no-color, -h"
            ),
            *values(
                "-A --tla-str, --tla-code, --ext-str -V, --ext-code, -t --max-trace, --max-stack, --format -f, --out, -p --package, --threshold, -r --run, --timeout, --count, --input-format"
            ),
            *values(
                "-J --jpath, -d --data, -i --input, --tla-str-file, --ext-str-file, --ext-code-file, --tla-code-file, --schema", takes=READ
            ),
            option("-o", "--output-file", "-m", "--multi", "--outfile", takes=WRITE),
            option("--in-place", "--inplace", "-w", "--write", operands=WRITE),
        ),
        operands=FILES,
        analyser="policy_tool",
        examples=(
            example("jsonnet a.jsonnet"),
            example("opa test policy"),
            example("opa run", MUTATION),
            example('opa eval \'http.send({"method": "get", "url": "http://x.example"})\'', EGRESS),
            example("jsonnet -o x.json a.jsonnet", WRITES),
            example("cue cmd deploy", PROJECT_CODE),
        ),
    ),
    command(
        *("dot", "neato", "fdp", "circo", "twopi", "sfdp", "graph-easy"),
        options=(
            *flags("-v, -V, -P, -q, -x, -y, -n, -n2, -c, -C, -Tsvg, -Tpng, -Tpdf, -Tdot, -Tjson, -Tps, -Tplain"),
            *values("-T, -G, -N, -E, -K, -s, --as, --from"),
            option("-l", takes=READ),
            option("-O", operands=WRITE),
            option("-o", takes=WRITE),
        ),
        operands=FILES,
        examples=(example("dot -Tsvg a.dot"), example("dot -O -Tsvg a.dot", WRITES), example("dot -Tsvg -o a.svg a.dot", WRITES)),
    ),
)

CLUSTERS = (
    command(
        *("kubent", "popeye", "kube-capacity", "kubectl-neat", "kubectl-tree", "ktop", "kubespy"),
        effects=(REMOTE_READ,),
        options=(
            *flags(
                "-A --all-namespaces, -q --quiet, -v --verbose, -p --pods, -u --util, -c --cluster, -e --exit-error, --no-headers, -a --available, --containers"
            ),
            *values(
                "-o --output, -t --target-version, -l --log-level --lint, -s --sections --sort, --pod-labels, --node-labels, --helm3, --context, --selector"
            ),
            *values("-n --namespace", takes=RESOURCE),
            option("-k", "--kubeconfig", takes=CONTEXT),
            option("-f", "--spinach", "--filename", takes=READ),
            option("--save", "--s3-bucket", "--push-gtwy-url", effects=(EGRESS,)),
        ),
        operands=WORDS,
        environment=(variable("KUBECONFIG", takes=CONTEXT),),
        examples=(example("kubent", REMOTE_READ), example("popeye -n prod", REMOTE_READ), example("popeye --save", REMOTE_READ, EGRESS)),
    ),
    command(
        *("kubelet", "kube-proxy", "containerd", "dockerd", "etcd", "cri-dockerd", "crio", "pgbouncer", "coredns"),
        effects=(MUTATION,),
        options=(
            option("-v", "-V", "-version", harmless=True),
            *values("--config, -c, --config-file, -conf", takes=CONFIG),
            *flags("--enable-pprof"),
            *values(
                "--name, --data-dir, --listen-client-urls, --advertise-client-urls, --listen-peer-urls, --initial-advertise-peer-urls, --initial-cluster, --initial-cluster-state, --initial-cluster-token, --metrics, --log-level"
            ),
            *flags("--debug -D, --tls, --tlsverify, --experimental"),
            *values("--host -H, --storage-driver, --group"),
        ),
        operands=WORDS,
        examples=(example("kubelet --version"), example("pgbouncer -V"), example("containerd", MUTATION)),
    ),
    command(
        *("terraform-docs", "infracost", "terraform-config-inspect"),
        options=(
            *flags("--recursive, --show-skipped, --no-color, --hide, --lockfile, --sort, --read-comments, --anchor, --html"),
            *values(
                "-p --path, --format, --terraform-var, --terraform-workspace, --usage-file, --compare-to, --fields, --log-level, --sort-by, --indent, --currency, --project-name"
            ),
            *values("-c --config --config-file, --terraform-var-file", takes=INSPECT),
            *values("--header-from, --footer-from", takes=READ),
            option("--out-file", "--output-file", takes=WRITE),
        ),
        subcommands=(
            subcommand(
                "markdown", "md", "json", "yaml", "toml", "pretty", "tfvars", "asciidoc", "xml", "version", "completion", operands=WORDS
            ),
            subcommand("breakdown", "diff", "output", effects=(REMOTE_READ,), operands=WORDS),
            subcommand("upload", "comment", "auth", "configure", "register", effects=(EGRESS,), operands=WORDS),
        ),
        examples=(
            example("terraform-docs markdown table ."),
            example("terraform-docs --header-from .env markdown .", SECRET_READ),
            example("infracost breakdown --path .", REMOTE_READ),
            example("infracost upload --path x", EGRESS),
            example("terraform-docs markdown --output-file README.md .", WRITES),
        ),
    ),
    command(
        *(
            "grype",
            "dive",
            "dockle",
            "docker-slim",
        ),
        effects=(REMOTE_READ,),
        options=(
            *flags("-q --quiet, -v --verbose, --ci, --only-fixed, --by-cve, --only-notfixed, --add-cpes-if-none, --ignore-errors"),
            *values(
                "-o --output, -s --scope, --platform, --exclude, --from, --source, --fail-on -f, --distro, --lowestEfficiency, --highestWastedBytes, --highestUserWastedPercent, --name, --select-catalogers"
            ),
            *values("-c --config, --ci-config", takes=INSPECT),
            option("-j", "--json", "--file", takes=WRITE),
            option("-t", "--template", takes=READ),
        ),
        operands=operands(many=TEXT),
        analyser="output_files",
        examples=(
            example("dive --ci nginx:latest", REMOTE_READ),
            example("grype app:1 -o json", REMOTE_READ),
        ),
    ),
    command(
        "syft",
        effects=(REMOTE_READ,),
        options=(
            *flags("-q --quiet, -v --verbose"),
            *values(
                "--enrich, --exclude, --from, -o --output, --override-default-catalogers, --platform, --profile, -s --scope, --select-catalogers, --source-name, --source-version"
            ),
            *values("--base-path", takes=INSPECT),
            *values("-c --config, -t --template", takes=READ),
            *values("--file", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=operands(many=TEXT),
        analyser="output_files",
        examples=(
            example("syft dir:. -o json=/tmp/x -o table", REMOTE_READ, WRITES),
            example("syft app:1 --file x", REMOTE_READ, WRITES),
            example("syft scan app:1 --source-name a --enrich all -v", REMOTE_READ),
            example("syft app:1 -o template -t .env", REMOTE_READ, SECRET_READ),
        ),
    ),
)

REGISTRIES = (
    command(
        *("hub", "sentry-cli"),
        options=(
            *flags("--noop, -v --verbose, --log-level-debug, -q"),
            *values("-o --org, -p --project, -L --limit, -f --format, -s --state, -b --base"),
            option("--url", takes=URL, effects=(EGRESS,)),
            *flags("--private, --browse"),
            *values("--remote-name, --labels, --assignee"),
        ),
        environment=(variable("SENTRY_URL", takes=URL),),
        subcommands=(
            subcommand(
                "pr",
                "issue",
                "release",
                "ci-status",
                "compare",
                "info",
                "releases",
                "projects",
                "organizations",
                "issues",
                "events",
                "repos",
                "browse",
                operands=WORDS,
                analyser="forge",
            ),
            subcommand("version", "help", operands=WORDS),
            subcommand(
                "api",
                "gist",
                "create",
                "fork",
                "pull-request",
                "push",
                "sync",
                "delete",
                "merge",
                "login",
                "send-event",
                "upload-dif",
                "upload-sourcemaps",
                "sourcemaps",
                "debug-files",
                "update",
                "clone",
                "fetch",
                "checkout",
                "am",
                "apply",
                operands=FILES,
                effects=(EGRESS,),
            ),
        ),
        examples=(
            example("hub pr list", REMOTE_READ),
            example("sentry-cli info", REMOTE_READ),
            example("hub release create v1", EGRESS),
            example("sentry-cli send-event -p .env", EGRESS),
            example("hub --url http://x.example version", EGRESS),
        ),
    ),
)

KEYS = (
    command(
        "step",
        options=(
            *flags("--offline, --json"),
            *values("--context, --profile, --authority"),
            option("--ca-url", takes=URL, effects=(EGRESS,)),
            *values("--kty, --crv, --size, --curve"),
            *values("--ca-key, --ca", takes=READ),
            *values("--out", takes=WRITE),
        ),
        subcommands=(
            subcommand(
                "certificate",
                subcommands=(
                    subcommand(
                        "inspect",
                        "verify",
                        "lint",
                        "fingerprint",
                        "needs-renewal",
                        "format-x",
                        operands=operands(many=READ),
                        options=(
                            *flags("--short, --bundle, --insecure, --sha1, -v --verbose"),
                            *values("--format, --roots, --servername, --expires-in, --host, --issuing-ca"),
                        ),
                    ),
                    subcommand(
                        "create",
                        "sign",
                        "install",
                        "uninstall",
                        "p12",
                        "key",
                        "bundle",
                        "extract",
                        operands=operands(many=WRITE),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand("version", "help", "path", operands=WORDS),
            subcommand("ca", "ssh", "oauth", operands=WORDS, effects=(EGRESS,)),
            subcommand("crypto", operands=WORDS, effects=(SECRET_READ,)),
        ),
        examples=(
            example("step certificate inspect cert.pem --short"),
            example("step certificate create x x.crt x.key", MUTATION, WRITES),
            example("step ca certificate x x.crt x.key", EGRESS),
            example("step --ca-url https://x.example version", EGRESS),
            example("step crypto keypair a b", SECRET_READ),
        ),
    ),
    command(
        "cfssl",
        style=SINGLE,
        options=(*values("-loglevel, -domain, -profile, -label"), *values("-cert, -csr, -ca, -ca-key, -config", takes=READ)),
        subcommands=(
            subcommand("certinfo", "version", "print-defaults", "info", operands=WORDS),
            subcommand(
                "gencert",
                "gencrl",
                "genkey",
                "selfsign",
                "sign",
                "serve",
                "revoke",
                "bundle",
                "scan",
                "ocspserve",
                operands=FILES,
                effects=(MUTATION, EGRESS),
            ),
        ),
        examples=(example("cfssl certinfo -cert cert.pem"), example("cfssl serve", MUTATION, EGRESS)),
    ),
)

STORES = (
    command(
        "mysqlcheck",
        options=(
            *flags(
                "-c --check, -A --all-databases, -B --databases, -m --medium-check, -q --quick, -e --extended, -F --fast, -C --check-only-changed, -s --silent, -v --verbose, -f --force, --check-upgrade -g"
            ),
            *values("-h --host, -u --user, -P --port, -S --socket, --tables"),
            option("-p", "--password", takes=TEXT, optional=True),
            option(
                "-r",
                "--repair",
                "-o",
                "--optimize",
                "-a",
                "--analyze",
                "--auto-repair",
                "--fix-db-names",
                "--fix-table-names",
                effects=(MUTATION,),
            ),
            option("--defaults-file", "--defaults-extra-file", takes=CONTEXT),
        ),
        operands=operands(many=RESOURCE),
        effects=(REMOTE_READ,),
        examples=(example("mysqlcheck -c app", REMOTE_READ), example("mysqlcheck -o app", REMOTE_READ, MUTATION)),
    ),
    command(
        *(
            "pt-query-digest",
            "pt-summary",
            "pt-mysql-summary",
            "pt-diskstats",
            "pt-index-usage",
            "pgbadger",
            "pt-duplicate-key-checker",
            "innotop",
            "mytop",
            "pg_top",
            "pg_activity",
            "mysqltuner",
            "mysqltuner.pl",
            "mysqldumpslow",
            "pt-table-usage",
        ),
        effects=(REMOTE_READ,),
        options=(
            *flags("-t, -q --quiet, -v --verbose, --no-report, --interactive, --nolog, --no-color"),
            *values(
                "--limit, --since, --until, --order-by, --group-by, --type, --output, -f --format, -j --jobs, -b --begin, -e --end, --user, -u, -h --host, -P --port, -d --dbname, -s, --report-format, --top, -p --prefix"
            ),
            option("--filter", takes=TEXT, effects=(OPAQUE,)),
            option("-o", "--outfile", takes=WRITE),
            option("--review", "--history", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=FILES,
        examples=(
            example("pt-query-digest /var/log/mysql/slow.log", REMOTE_READ),
            example("pgbadger -o r.html app.log", REMOTE_READ, WRITES),
            example("pt-query-digest --filter 'system(1)' a", REMOTE_READ, OPAQUE),
            example("pt-query-digest --review h=x a", REMOTE_READ, MUTATION),
        ),
    ),
    command(
        *(
            "kafka-log-dirs",
            "kafka-log-dirs.sh",
            "kafka-get-offsets",
            "kafka-get-offsets.sh",
            "kafka-broker-api-versions",
            "kafka-broker-api-versions.sh",
            "kafka-metadata-quorum",
            "kafka-metadata-quorum.sh",
        ),
        effects=(REMOTE_READ,),
        options=(
            *flags("--describe, --status, --replication, --exclude-internal-topics"),
            *values("--topic, --topic-list, --broker-list, --partitions, --time, --topic-partitions"),
            option("--bootstrap-server", "--bootstrap-controller", takes=HOST),
            option("--command-config", takes=CONTEXT),
        ),
        operands=WORDS,
        examples=(example("kafka-log-dirs.sh --bootstrap-server localhost:9092 --describe", REMOTE_READ),),
    ),
)

SYSTEM = (
    command(
        *("postconf", "postmap", "doveconf"),
        options=(
            *flags("-n, -d, -m, -l, -M, -P, -h, -H, -v, -a, -A, -x, -f, -s"),
            *values("-q, -c, -C, -p, -t"),
            option("-e", "-X", "-#", "-r", "-i", "-w", effects=(MUTATION,)),
        ),
        operands=WORDS,
        analyser="postfix",
        examples=(
            example("postconf -n"),
            example("postmap -q a hash:/etc/postfix/x"),
            example("postmap /etc/postfix/x", MUTATION),
            example("postconf -e a=b", MUTATION),
        ),
    ),
    command(
        "tfswitch",
        "tfenv",
        subcommands=(
            subcommand("list", "list-remote", "version", "version-name", operands=WORDS),
            subcommand("install", "use", "uninstall", "pin", operands=WORDS, effects=(MUTATION,)),
        ),
        examples=(
            example("tfenv list"),
            example("tfenv use 1.5", MUTATION),
        ),
    ),
    command(
        "asciinema",
        subcommands=(
            subcommand(
                "play",
                "cat",
                "convert",
                operands=operands(READ, many=WRITE),
                options=(
                    *flags("-l --loop, -m --pause-on-markers, --overwrite, -q --quiet"),
                    *values("-i --idle-time-limit, -s --speed, -t --theme, -f --output-format"),
                ),
            ),
            subcommand(
                "rec",
                "record",
                "session",
                operands=operands(WRITE),
                effects=(MUTATION, OPAQUE),
                options=(
                    *flags("--append -a, --overwrite, --raw, --stdin -I --capture-input, -q --quiet, -y --yes, --return, --headless"),
                    *values("-e --env --capture-env, -t --title, -i --idle-time-limit, --cols, --rows, --window-size, -f --output-format"),
                    option("-c", "--command", takes=SHELL),
                    option("-r", "--stream-remote", takes=TEXT, optional=True, effects=(EGRESS,)),
                    option("-l", "--stream-local", "--local", takes=TEXT, optional=True),
                    option("--log-file", takes=WRITE),
                ),
            ),
            subcommand(
                "upload",
                operands=operands(many=READ),
                effects=(EGRESS,),
                options=(*flags("-q --quiet"), *values("--server-url, --title, --description, --visibility")),
            ),
            subcommand(
                "stream",
                operands=operands(),
                effects=(EGRESS, OPAQUE),
                options=(
                    *flags("-q --quiet, --headless, --return, --capture-input -I"),
                    *values("-t --title, -e --capture-env, --window-size"),
                    option("-c", "--command", takes=SHELL),
                    option("-l", "--local", takes=TEXT, optional=True),
                    option("-r", "--remote", takes=TEXT, optional=True),
                ),
            ),
            subcommand("auth", effects=(MUTATION,), options=values("--server-url")),
        ),
        examples=(
            example("asciinema play x.cast"),
            example("asciinema rec x.cast", MUTATION, OPAQUE, WRITES),
            example("asciinema record -c 'rm -rf /srv' x.cast", MUTATION, OPAQUE, WRITES, DESTRUCTIVE),
            example("asciinema upload .env", EGRESS, SECRET_READ),
        ),
    ),
    command(
        *("code", "cursor", "codium", "subl", "idea", "zed"),
        options=(
            *flags(
                "--list-extensions, --show-versions, --status, -v, -n --new-window, -r --reuse-window, -w --wait, --disable-extensions, -s"
            ),
            *values(
                "-d --diff, -g --goto, -a --add, --profile, --user-data-dir, --extensions-dir, --log, --locate-shell-integration-path",
                takes=INSPECT,
            ),
            option("--install-extension", "--uninstall-extension", "--enable-proposed-api", takes=TEXT, effects=(MUTATION,)),
        ),
        operands=operands(many=READ),
        effects=(),
        analyser="desktop",
        examples=(
            example("code --list-extensions"),
            example("code .", MUTATION),
            example("code --install-extension x", MUTATION),
            example("code tunnel", EGRESS, MUTATION),
        ),
    ),
)

COMMANDS = (*SOURCES, *DATA, *CLUSTERS, *REGISTRIES, *KEYS, *STORES, *SYSTEM)
