"""Checks, formatters, generators and releases of projects: Lua, Python, JavaScript, SQL, HTML, Markdown, XML, TOML and firmware."""

from capfence_sh.catalog.vocabulary import (
    ARGUMENTS,
    CODE,
    COMMAND,
    CONFIG,
    CONTENT,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    FILE_LIST,
    GNU,
    INSPECT,
    MUTATION,
    OPAQUE,
    OPTIONS,
    PACKAGE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOVE,
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

FILES = operands(many=READ)
HELP = option("-h", "--help", harmless=True)

# ---- what jq does with other formats -------------------------------------------------------------------------------------

_JQ = (
    *flags("-c, -n, -e, -s, -r, -R, -C, -M, -S, --tab"),
    option("--arg", takes=(TEXT, TEXT)),
    option("--argjson", takes=(TEXT, TEXT)),
    option("--slurpfile", takes=(TEXT, READ)),
    option("--rawfile", takes=(TEXT, READ)),
    option("--args", operands=TEXT),
    option("--jsonargs", operands=TEXT),
    option("-i", "--in-place", operands=WRITE),
    HELP,
)
WRAPPERS = (
    command(
        "xq",
        language="jq",
        operands=operands(CODE, many=READ),
        options=(
            *_JQ,
            *flags("-x --xml-output, --xml-dtd, --xml-short-empty-elements"),
            *values("--xml-item-depth, --xml-root, --xml-force-list"),
        ),
        examples=(
            example("xq -r '.project.version' pom.xml"),
            example("xq . .env", SECRET_READ),
            example("xq --slurpfile a .env -n '$a'", SECRET_READ),
            example("xq --rawfile a .env -n '$a'", SECRET_READ),
            example("xq -n --args '$ARGS' .env"),
            example("xq -n --jsonargs '$ARGS' 1"),
            example("xq -i '.a = 1' pom.xml", WRITES),
            example("xq -n 'env.API_TOKEN'", SECRET_READ),
        ),
    ),
    command(
        "tomlq",
        language="jq",
        operands=operands(CODE, many=READ),
        options=(*_JQ, *flags("-t --toml-output, -T --toml-roundtrip")),
        examples=(
            example("tomlq -r '.project.version' pyproject.toml"),
            example("tomlq . .env", SECRET_READ),
            example("tomlq --slurpfile a .env -n '$a'", SECRET_READ),
            example("tomlq --rawfile a .env -n '$a'", SECRET_READ),
            example("tomlq -n --args '$ARGS' .env"),
            example("tomlq -n --jsonargs '$ARGS' 1"),
            example("tomlq -t -i '.a = 1' pyproject.toml", WRITES),
        ),
    ),
)

# ---- checks that only read -----------------------------------------------------------------------------------------------

READERS = (
    command(
        "luacheck",
        operands=FILES,
        analyser="linter",
        options=(
            *flags(
                "-g --no-global, -u --no-unused, -r --no-redefined, -a --no-unused-args, -s --no-unused-secondaries, --no-self, -c --compat",
                "-d --allow-defined, -t --allow-defined-top, -m --module, --no-max-line-length, --no-max-code-line-length, -q --quiet",
                "--no-max-string-line-length, --no-max-comment-line-length, --no-max-cyclomatic-complexity, --no-config, --no-default-config",
                "--no-cache, --codes, --ranges, --no-color, --profile",
            ),
            *values(
                "-i --ignore, -e --enable, -o --only, --operators, --std, --globals, --read-globals, --new-globals, --new-read-globals",
                "--not-globals, --max-line-length, --max-code-line-length, --max-string-line-length, --max-comment-line-length",
                "--max-cyclomatic-complexity, --exclude-files, --include-files, --filename, --formatter",
            ),
            *values("--config, --default-config", takes=CONFIG),
            option("--cache", takes=WRITE, optional=True),
            option("-v", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("luacheck src --std luajit --globals vim", PROJECT_CODE),
            example("luacheck --config /tmp/x src", PROJECT_CODE, OPAQUE),
            example("luacheck --cache=c src", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "checkbashisms",
        operands=FILES,
        options=(*flags("-n --newline, -p --posix, -f --force, -l --lint, -x --extra, -e --early-fail"), option("-v", harmless=True), HELP),
        examples=(example("checkbashisms -x install.sh"), example("checkbashisms .env", SECRET_READ)),
    ),
    command(
        "bashate",
        operands=FILES,
        options=(*flags("-v --verbose, -s --show"), *values("-i --ignore, -w --warn, -e --error, --max-line-length"), HELP),
        examples=(example("bashate -i E006 install.sh"), example("bashate .env", SECRET_READ)),
    ),
    command(
        "curlylint",
        operands=FILES,
        options=(
            *flags("-v --verbose, -q --quiet, --parse-only, --print-config"),
            *values("--stdin-filepath, --include, --exclude, --rule, --template-tags, -f --format"),
            option("-c", "--config", takes=READ),
            HELP,
        ),
        examples=(example("curlylint templates/"), example("curlylint --config .env x", SECRET_READ)),
    ),
    command(
        "radon",
        options=(HELP, option("-v", "--version", harmless=True)),
        subcommands=(
            subcommand(
                *("cc", "mi", "raw", "hal"),
                operands=FILES,
                options=(
                    *flags(
                        "-s --show-complexity --show --summary, -a --average, -j --json, --no-assert, --show-closures, --total-average, --xml, --md",
                        "--codeclimate, --include-ipynb, --ipynb-cells, -m --multi, --sort, -f --functions",
                    ),
                    *values("-n --min, -x --max, -e --exclude, -i --ignore, -o --order"),
                    option("-O", "--output-file", takes=WRITE),
                ),
            ),
        ),
        examples=(example("radon cc -s -a src"), example("radon mi -O /etc/x src", WRITES)),
    ),
    command(
        "xenon",
        operands=FILES,
        options=(
            *flags("-v --version, --no-assert, --paths-in-front"),
            *values("-a --max-average, --max-average-num, -m --max-modules, -b --max-absolute, -e --exclude, -i --ignore"),
            option("-u", "--url", takes=URL, effects=(EGRESS,)),
            option("-c", "--config-file", takes=READ),
            HELP,
        ),
        examples=(
            example("xenon --max-absolute B src"),
            example("xenon -c .env src", SECRET_READ),
            example("xenon -u https://x.example/in src", EGRESS),
        ),
    ),
    command(
        "pipdeptree",
        options=(
            *flags("--exclude-dependencies, -f --freeze, -j --json, --json-tree, -a --all, -r --reverse, --summary, --mermaid"),
            *flags("-l --local-only, -u --user-only, --license"),
            *values(
                "-w --warn, -p --packages, -e --exclude, --encoding, -d --depth, --graph-output, -o --output, -m --metadata, -c --computed"
            ),
            option("-x", "--extras", takes=TEXT, optional=True),
            option("--python", takes=PROGRAM),
            option("--path", takes=INSPECT),
            option("-v", "--version", harmless=True),
            HELP,
        ),
        examples=(example("pipdeptree -r -p requests"), example("pipdeptree --python ./x", PROJECT_CODE, OPAQUE)),
    ),
    command(
        "madge",
        operands=FILES,
        analyser="linter",
        options=(
            *flags(
                "-s --summary, -c --circular, -j --json, --orphans, --leaves, --dot, --include-npm, --no-color, --no-spinner, --no-count"
            ),
            *flags("--stdin, --warning, --debug"),
            *values("-d --depends, -x --exclude, -l --layout, --rankdir, --extensions"),
            *values("-b --basedir", takes=INSPECT),
            *values("--require-config, --webpack-config, --ts-config", takes=CONFIG),
            option("-i", "--image", takes=WRITE),
            option("-V", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("madge --circular src/index.ts", PROJECT_CODE),
            example("madge --image graph.svg src", PROJECT_CODE, WRITES),
            example("madge --webpack-config /tmp/x.js src", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "depcheck",
        operands=operands(INSPECT),
        analyser="linter",
        options=(
            *flags("--ignore-bin-package, --skip-missing, --json, --oneline, --quiet"),
            *values("--ignores, --ignore-dirs, --ignore-path, --ignore-patterns, --parsers, --detectors, --specials"),
            option("--config", takes=CONFIG),
            option("--version", harmless=True),
            option("--help", harmless=True),
        ),
        examples=(example("depcheck --json", PROJECT_CODE), example("depcheck --config /tmp/x.js", PROJECT_CODE, OPAQUE)),
    ),
    command(
        "knip",
        analyser="linter",
        options=(
            *flags(
                "-n --no-progress, --use-tsconfig-files, --cache, --include-entry-exports, --no-gitignore, -p --production, -s --strict, -w --watch",
                "--dependencies, --exports, --files, --cycles, --no-config-hints, --no-tag-hints, --treat-config-hints-as-errors",
                "--treat-tag-hints-as-errors, --no-exit-code, -d --debug, --memory, --memory-realtime, --performance, -u --duration, --trace",
            ),
            *values("--cache-location", takes=WRITE),
            *values("-W --workspace, --include, --exclude, --tags, --reporter-options, --preprocessor-options, --max-issues"),
            *values("--max-show-issues, --performance-fn, --trace-dependency, --trace-export, --trace-file, --fix-type"),
            *values("-c --config, -t --tsConfig, --reporter, --preprocessor", takes=CONFIG),
            *values("-D --directory", takes=DIRECTORY),
            option("--output-file", takes=WRITE),
            option("-f", "--fix", effects=(WRITES,)),
            option("-F", "--format", effects=(WRITES,)),
            option("--allow-remove-files", effects=(DESTRUCTIVE,)),
            option("-V", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("knip --production", PROJECT_CODE),
            example("knip --fix", PROJECT_CODE, WRITES),
            example("knip --fix --format", PROJECT_CODE, WRITES),
            example("knip --fix --allow-remove-files", PROJECT_CODE, WRITES, DESTRUCTIVE),
            example("knip --output-file /etc/x", PROJECT_CODE, WRITES),
            example("knip --config /tmp/x.js", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "license-checker",
        options=(
            *flags("--production, --development, --unknown, --onlyunknown, --json, --csv, --summary, --direct, --excludePrivatePackages"),
            *flags("--relativeLicensePath, --version, --help"),
            *values("--csvComponentPrefix, --exclude, --failOn, --onlyAllow, --packages, --excludePackages"),
            *values("--start", takes=INSPECT),
            *values("--customPath", takes=READ),
            option("--out", takes=WRITE),
        ),
        examples=(
            example("license-checker --production --summary"),
            example("license-checker --customPath .env", SECRET_READ),
            example("license-checker --json --out /etc/x", WRITES),
        ),
    ),
    command(
        "size-limit",
        operands=FILES,
        analyser="linter",
        options=(
            *flags("--json, --hide-passed, --highlight-less, --watch, --silent, --debug"),
            *values("--limit"),
            option("--save-bundle", takes=WRITE),
            option("--help", harmless=True),
            option("--version", harmless=True),
        ),
        examples=(example("size-limit --json", PROJECT_CODE), example("size-limit --save-bundle out", PROJECT_CODE, WRITES)),
    ),
    command(
        "publint",
        operands=FILES,
        options=(*flags("--strict"), *values("--level, --pack"), option("-v", "--version", harmless=True), HELP),
        subcommands=(
            subcommand("run", operands=FILES, options=(*flags("--strict"), *values("--level, --pack"))),
            subcommand("deps", operands=FILES, options=(*flags("-P --prod, -D --dev, -O --optional, -p --peer"), *values("--level"))),
        ),
        analyser="linter",
        examples=(example("publint run --strict", PROJECT_CODE),),
    ),
    command(
        "write-good",
        operands=FILES,
        options=(
            *flags(
                "--parse, --eprime, --yes-eprime, --no-weasel, --weasel, --no-illusion, --illusion, --no-so, --so, --no-thereIs, --thereIs",
                "--no-passive, --passive, --no-adverb, --adverb, --no-tooWordy, --tooWordy, --no-cliches, --cliches",
            ),
            *values("--text"),
            option("--checks", takes=SCRIPT, language="node"),
            option("-V", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("write-good README.md"),
            example("write-good .env", SECRET_READ),
            example("write-good --checks ./x README.md", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "markdown-link-check",
        operands=FILES,
        effects=(EGRESS,),
        options=(
            *flags("-p --progress, -q --quiet, -v --verbose, -r --retry"),
            *values("-i --ignore, -a --alive, --reporters, --projectBaseUrl"),
            option("-c", "--config", takes=READ),
            option("--junit-output", takes=WRITE),
            option("-V", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("markdown-link-check README.md", EGRESS),
            example("markdown-link-check -c .env README.md", EGRESS, SECRET_READ),
            example("markdown-link-check --junit-output /etc/x README.md", EGRESS, WRITES),
        ),
    ),
)

# ---- what formats in place -----------------------------------------------------------------------------------------------

FORMATTERS = (
    command(
        "sqlformat",
        operands=FILES,
        options=(
            *flags("--strip-comments, -r --reindent, --indent_after_first, --indent_columns, -a --reindent_aligned"),
            *flags("-s --use_space_around_operators"),
            *values("-k --keywords, -i --identifiers, -l --language, --indent_width, --wrap_after, --comma_first, --compact, --encoding"),
            option("-o", "--outfile", takes=WRITE),
            option("--in-place", operands=WRITE),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(
            example("sqlformat --reindent --keywords upper q.sql"),
            example("sqlformat .env", SECRET_READ),
            example("sqlformat -o /etc/x q.sql", WRITES),
            example("sqlformat --in-place q.sql", WRITES),
        ),
    ),
    command(
        "djhtml",
        "djcss",
        "djjs",
        "djtxt",
        operands=operands(many=WRITE),
        options=(option("-c", "--check", operands=READ), *values("-t --tabwidth, -b --extra-block"), option("-v", harmless=True), HELP),
        examples=(
            example("djhtml templates/a.html", WRITES),
            example("djhtml --check templates/a.html"),
            example("djhtml -c .env", SECRET_READ),
        ),
    ),
    command(
        "mdformat",
        operands=operands(many=WRITE),
        options=(
            *flags("--no-validate, --number"),
            *values("--wrap, --end-of-line, --extensions, --codeformatters, --exclude"),
            option("--check", operands=READ),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(
            example("mdformat README.md", WRITES),
            example("mdformat --check README.md"),
            example("mdformat --check .env", SECRET_READ),
        ),
    ),
    command(
        "yamlfix",
        operands=operands(many=WRITE),
        options=(
            *flags("-v --verbose"),
            *values("--env-prefix, -e --exclude, -i --include"),
            option("-c", "--config-file", takes=READ),
            option("--check", operands=READ),
            option("--version", harmless=True),
            option("--help", harmless=True),
        ),
        examples=(
            example("yamlfix config.yaml", WRITES),
            example("yamlfix --check config.yaml"),
            example("yamlfix -c .env --check config.yaml", SECRET_READ),
        ),
    ),
    command(
        "clang-format",
        style=SINGLE,
        operands=FILES,
        options=(
            *flags("-Werror, -dry-run, -n, -fail-on-incomplete-format, -output-replacements-xml, -sort-includes, -verbose"),
            *values(
                "-Wno-error, -assume-filename, -cursor, -fallback-style, -ferror-limit, -length, -lines, -offset, -qualifier-alignment, -style"
            ),
            option("-files", takes=FILE_LIST),
            option("-i", operands=WRITE),
            *(option("-dump-config", harmless=True), option("-help", harmless=True), option("-help-list", harmless=True)),
            option("-version", harmless=True),
        ),
        examples=(
            example("clang-format --dry-run -Werror src/a.cpp"),
            example("clang-format -i src/a.cpp", WRITES),
            example("clang-format .env", SECRET_READ),
            example("clang-format --files=.env", SECRET_READ),
        ),
    ),
    command(
        "rsvg-convert",
        operands=FILES,
        options=(
            *flags("-a --keep-aspect-ratio, --keep-image-data, --no-keep-image-data, -u --unlimited, --testing"),
            *values(
                "-f --format, --page-width, --page-height, --top, --left, -w --width, -h --height, -d --dpi-x, -p --dpi-y, -x --x-zoom, -y --y-zoom",
                "-z --zoom, -b --background-color, -l --accept-language, -i --export-id",
            ),
            option("-s", "--stylesheet", takes=READ),
            option("-o", "--output", takes=WRITE),
            option("-v", "--version", harmless=True),
            option("--help", harmless=True),
        ),
        examples=(
            example("rsvg-convert -w 64 icon.svg"),
            example("rsvg-convert -o icon.png icon.svg", WRITES),
            example("rsvg-convert -s .env icon.svg", SECRET_READ),
        ),
    ),
    command(
        "syncpack",
        options=(option("-V", "--version", harmless=True), HELP),
        subcommands=(
            subcommand(
                *("list", "lint", "json", "fix", "format", "update"),
                effects=(PROJECT_CODE, WRITES),
                options=(
                    *flags("--no-ansi, --no-cache, -i --interactive"),
                    *values("--dependencies, --dependency-types, --log-levels, --show, --sort, --source, --source-mode, --specifier-types"),
                    *values("--reporter, --target"),
                    *values("--config", takes=CONFIG),
                    option("--check", harmless=True),
                    option("--dry-run", harmless=True),
                ),
            ),
            subcommand("help", operands=operands(TEXT)),
        ),
        examples=(
            example("syncpack lint", PROJECT_CODE, WRITES),
            example("syncpack fix", PROJECT_CODE, WRITES),
            example("syncpack fix --config /tmp/x", PROJECT_CODE, WRITES, OPAQUE),
        ),
    ),
)

# ---- small programs of packages that scripts call ------------------------------------------------------------------------

HELPERS = (
    command(
        "rimraf",
        operands=operands(many=REMOVE),
        options=(
            *flags("--preserve-root, --no-preserve-root, -G --no-glob, -g --glob, -v --verbose, -V --no-verbose, -i --interactive"),
            *flags("-I --no-interactive"),
            *values("--impl, --max-retries, --retry-delay, --backoff"),
            option("--tmp", takes=WRITE),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(example("rimraf dist", DESTRUCTIVE), example("rimraf --tmp=/etc/x dist", DESTRUCTIVE, WRITES)),
    ),
    command(
        "wait-on",
        operands=operands(many=URL),
        effects=(EGRESS,),
        options=(
            *flags("-l --log, -r --reverse, -v --verbose"),
            *values("-d --delay, --httpTimeout, -i --interval, -s --simultaneous, -t --timeout, --tcpTimeout, -w --window, --status-codes"),
            *values("-H --header", takes=CONTENT),
            option("-c", "--config", takes=CONFIG),
            HELP,
        ),
        examples=(
            example("wait-on -t 30000 http://localhost:3000", EGRESS),
            example("wait-on -c /tmp/x.js http://localhost", EGRESS, OPAQUE),
        ),
    ),
    command(
        "openapi-typescript",
        operands=FILES,
        analyser="documents",
        options=(
            *flags(
                "--enum, --enum-values, --conditional-enums, --dedupe-enums, --check, -t --export-type, --immutable, --additional-properties",
                "--empty-objects-unknown, --default-non-nullable, --properties-required-by-default, --array-length, --path-params-as-types",
                "--alphabetize, --exclude-deprecated, --root-types, --root-types-no-schema-prefix, --root-types-keep-casing",
                "--make-paths-enum, --read-write-markers",
            ),
            option("-c", "--redocly", takes=CONFIG),
            option("-o", "--output", takes=WRITE),
            option("--help", harmless=True),
            option("--version", harmless=True),
        ),
        examples=(
            example("openapi-typescript api.yaml -o src/api.d.ts", WRITES),
            example("openapi-typescript .env", SECRET_READ),
            example("openapi-typescript https://x.example/api.json", EGRESS),
            example("openapi-typescript -c /tmp/x api.yaml", OPAQUE),
        ),
    ),
    command(
        "graphql-codegen",
        "gql-gen",
        effects=(PROJECT_CODE, WRITES),
        options=(
            *flags("-w --watch, -o --overwrite, -s --silent, -e --errors-only, --profile, -v --verbose, --check, -d --debug"),
            *flags("--emit-legacy-common-js-imports, --ignore-no-documents"),
            *values("-p --project, --import-extension"),
            *values("-c --config, -r --require", takes=CONFIG),
            option("--help", harmless=True),
            option("--version", harmless=True),
        ),
        examples=(
            example("graphql-codegen --config codegen.ts", PROJECT_CODE, WRITES),
            example("graphql-codegen -c /tmp/x.ts", PROJECT_CODE, WRITES, OPAQUE),
        ),
    ),
    command(
        "pip-compile",
        operands=FILES,
        effects=(PACKAGE, MUTATION, WRITES),
        options=(
            *flags(
                "--color, --no-color, -v --verbose, -q --quiet, -n --dry-run, -p --pre, -r --rebuild, --all-extras, --no-index, --header, --no-header",
                "--emit-trusted-host, --no-emit-trusted-host, --annotate, --no-annotate, -U --upgrade, --no-upgrade, --allow-unsafe",
                "--no-allow-unsafe, --strip-extras, --no-strip-extras, --generate-hashes, --reuse-hashes, --no-reuse-hashes, --build-isolation",
                "--no-build-isolation, --emit-find-links, --no-emit-find-links, --emit-index-url, --no-emit-index-url, --emit-options",
                "--no-emit-options, --no-config, --all-build-deps, --only-build-deps",
            ),
            *values(
                "--extra, --cert, --client-cert, --trusted-host, --uploaded-prior-to, -P --upgrade-package, --max-rounds, --unsafe-package"
            ),
            *values("--annotation-style, --newline, --resolver, --build-deps-for"),
            *values("--config, -c --constraint", takes=READ),
            *values("-o --output-file, --cache-dir", takes=WRITE),
            option("-i", "--index-url", "--extra-index-url", "-f", "--find-links", takes=URL, effects=(REMOTE_CODE,)),
            option("--pip-args", takes=TEXT, effects=(OPAQUE,)),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(
            example("pip-compile --upgrade requirements.in", PACKAGE, MUTATION, WRITES),
            example("pip-compile -c .env requirements.in", PACKAGE, MUTATION, WRITES, SECRET_READ),
            example("pip-compile -i https://x.example/simple requirements.in", PACKAGE, MUTATION, WRITES, REMOTE_CODE),
            example("pip-compile --pip-args='--x' requirements.in", PACKAGE, MUTATION, WRITES, OPAQUE),
        ),
    ),
    command(
        "pip-sync",
        operands=FILES,
        effects=(PACKAGE, MUTATION),
        options=(
            *flags("-a --ask, -n --dry-run, --force, --no-index, -v --verbose, -q --quiet, --user, --no-config"),
            *values("--trusted-host, --cert, --client-cert"),
            option("--python-executable", takes=PROGRAM),
            option("--config", takes=READ),
            option("-i", "--index-url", "--extra-index-url", "-f", "--find-links", takes=URL, effects=(REMOTE_CODE,)),
            option("--pip-args", takes=TEXT, effects=(OPAQUE,)),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(
            example("pip-sync requirements.txt", PACKAGE, MUTATION),
            example("pip-sync --config .env requirements.txt", PACKAGE, MUTATION, SECRET_READ),
            example("pip-sync -f https://x.example/ requirements.txt", PACKAGE, MUTATION, REMOTE_CODE),
            example("pip-sync --python-executable ./x requirements.txt", PACKAGE, MUTATION, PROJECT_CODE, OPAQUE),
            example("pip-sync --pip-args='--x' requirements.txt", PACKAGE, MUTATION, OPAQUE),
        ),
    ),
    command(
        "mutool",
        options=(option("-v", harmless=True),),
        subcommands=(
            subcommand("info", options=(*flags("-F, -I, -M, -S, -P, -X"), *values("-p")), operands=operands(READ, many=TEXT)),
            subcommand("pages", options=values("-p"), operands=operands(READ, many=TEXT)),
            subcommand("show", options=(*flags("-b, -e"), *values("-p"), option("-o", takes=WRITE)), operands=operands(READ, many=TEXT)),
            subcommand(
                "trace", options=(*flags("-d"), *values("-p, -W, -H, -S"), option("-U", takes=READ)), operands=operands(READ, many=TEXT)
            ),
            subcommand(
                "draw",
                operands=operands(READ, many=TEXT),
                options=(
                    *flags("-f, -I, -D, -i, -L, -P"),
                    *values("-p, -F, -R, -r, -w, -h, -B, -W, -H, -S, -c, -G, -s, -A"),
                    option("-U", takes=READ),
                    option("-o", takes=WRITE),
                ),
            ),
            subcommand(
                "convert",
                options=(*values("-p, -A, -W, -H, -S, -F, -O"), option("-U", takes=READ), option("-o", takes=WRITE)),
                operands=operands(READ, many=TEXT),
            ),
            subcommand("run", style=POSIX, operands=operands(SCRIPT, many=TEXT), language="foreign"),
        ),
        examples=(
            example("mutool info -M a.pdf"),
            example("mutool pages .env", SECRET_READ),
            example("mutool show -o out.txt a.pdf 5", WRITES),
            example("mutool draw -o /etc/x -r 150 a.pdf 1-3", WRITES),
            example("mutool draw -U .env a.epub", SECRET_READ),
            example("mutool run x.js", PROJECT_CODE, OPAQUE),
        ),
    ),
)

# ---- descriptions of interfaces ------------------------------------------------------------------------------------------

_BUF = (
    *flags("--disable-symlinks, --debug"),
    *values("--error-format, --log-format, --timeout, --exclude-path, --path"),
    option("--config", takes=READ),
    HELP,
)
INTERFACES = (
    command(
        "buf",
        analyser="input_address",
        options=(*flags("--debug"), *values("--log-format, --timeout"), option("--version", harmless=True), HELP),
        subcommands=(
            subcommand("lint", operands=FILES, options=_BUF),
            subcommand("ls-files", operands=FILES, options=(*_BUF, *flags("--include-importable, --include-imports"), *values("--format"))),
            subcommand("stats", operands=FILES, options=(*_BUF, *values("--format"))),
            subcommand(
                "breaking",
                operands=FILES,
                options=(
                    *_BUF,
                    *flags("--exclude-imports, --limit-to-input-files"),
                    option("--against-registry", effects=(EGRESS,)),
                    *values("--against, --against-config", takes=READ),
                ),
            ),
            subcommand(
                "build",
                operands=FILES,
                options=(
                    *_BUF,
                    *flags("--as-file-descriptor-set, --exclude-imports, --exclude-source-info, --exclude-source-retention-options"),
                    *values("--type"),
                    option("-o", "--output", takes=WRITE),
                ),
            ),
            subcommand(
                "export",
                operands=FILES,
                options=(*_BUF, *flags("--all, --exclude-imports"), option("-o", "--output", takes=WRITE)),
            ),
            subcommand(
                "format",
                operands=FILES,
                options=(
                    *_BUF,
                    *flags("-d --diff, --exit-code"),
                    *values("--stdin-filepath"),
                    option("-o", "--output", takes=WRITE),
                    option("-w", "--write", effects=(WRITES,)),
                ),
            ),
            subcommand(
                "convert",
                operands=FILES,
                options=(*_BUF, *flags("--validate"), *values("--type"), option("--from", takes=READ), option("--to", takes=WRITE)),
            ),
            subcommand(
                "generate",
                operands=FILES,
                effects=(PROJECT_CODE, WRITES),
                options=(
                    *_BUF,
                    *flags("--include-imports, --include-wkt"),
                    *values("--exclude-type, --type"),
                    option("--clean", effects=(DESTRUCTIVE,)),
                    option("-o", "--output", takes=WRITE),
                    option("--template", takes=CONFIG),
                ),
            ),
            subcommand(*("config", "dep", "plugin", "source", "lsp"), operands=operands(many=TEXT), effects=(MUTATION,)),
            subcommand(*("push", "registry", "beta", "curl"), operands=operands(many=TEXT), effects=(EGRESS,)),
            subcommand(*("help", "completion"), operands=operands(many=TEXT)),
        ),
        examples=(
            example("buf lint"),
            example("buf breaking --against '.git#branch=main'"),
            example("buf breaking --against https://x.example/x.git", EGRESS),
            example("buf breaking --against-registry", EGRESS),
            example("buf lint --config .env", SECRET_READ),
            example("buf build -o /etc/x", WRITES),
            example("buf export -o /etc/x", WRITES),
            example("buf format -w", WRITES),
            example("buf format -o /etc/x", WRITES),
            example("buf convert --from .env --type x", SECRET_READ),
            example("buf convert --to /etc/x --type x", WRITES),
            example("buf generate", PROJECT_CODE, WRITES),
            example("buf generate --clean -o /etc/x", PROJECT_CODE, WRITES, DESTRUCTIVE),
            example("buf generate --template /tmp/x", PROJECT_CODE, WRITES, OPAQUE),
            example("buf dep update", MUTATION),
            example("buf push", EGRESS),
        ),
    ),
    command(
        "openapi-generator",
        "openapi-generator-cli",
        analyser="input_address",
        subcommands=(
            subcommand("validate", options=(*flags("--recommend"), *values("-a --auth"), option("-i", "--input-spec", takes=READ))),
            subcommand("list", options=(*flags("-s --short"), *values("-i --include"))),
            subcommand(*("version", "help"), operands=operands(many=TEXT)),
            subcommand(
                "config-help",
                options=(
                    *flags(
                        "--enum-name-mappings, --feature-set, --full-details, --import-mappings, --inline-schema-name-mappings, --inline-schema-options",
                        "--instantiation-types, --language-specific-primitive, --markdown-header, --metadata, --model-name-mappings, --name-mappings",
                        "--named-header, --openapi-generator-ignore-list, --openapi-normalizer, --operation-id-name-mappings",
                        "--parameter-name-mappings, --reserved-words, --schema-mappings, --supported-vendor-extensions",
                    ),
                    *values("-f --format, -g --generator-name"),
                    option("-o", "--output", takes=WRITE),
                ),
            ),
            subcommand(
                "generate",
                effects=(WRITES,),
                options=(
                    *flags(
                        "--dry-run, --generate-alias-as-model, --inject-model-vendor-extensions, --legacy-discriminator-behavior, --log-to-stderr",
                        "--minimal-update, -q --quiet, --remove-operation-id-prefix, -s --skip-overwrite, --skip-operation-example",
                        "--skip-validate-spec, -v --verbose",
                    ),
                    *values(
                        "-a --auth, --api-name-suffix, --api-package, --artifact-id, --artifact-version, --enum-name-mappings, -g --generator-name",
                        "--git-host, --git-repo-id, --git-user-id, --global-property, --group-id, --http-user-agent, --import-mappings",
                        "--inline-schema-name-mappings, --inline-schema-options, --instantiation-types, --invoker-package, --library",
                        "--language-specific-primitives, --merge-conflict-strategy, --merge-mode, --merged-spec-filename, --model-name-mappings",
                        "--model-name-prefix, --model-name-suffix, --model-package, --name-mappings, --openapi-generator-ignore-list",
                        "--openapi-normalizer, --operation-id-name-mappings, -p --additional-properties, --package-name",
                        "--parameter-name-mappings, --release-note, --reserved-words-mappings, --schema-mappings, --server-variables",
                        "--strict-spec, --type-mappings",
                    ),
                    *values("-i --input-spec, --input-spec-files, --input-spec-root-directory, --ignore-file-override", takes=READ),
                    *values("-c --config, -t --template-dir", takes=READ),
                    *values("-o --output, --merged-file-output-dir", takes=WRITE),
                    option("--enable-post-process-file", effects=(OPAQUE,)),
                    option("-e", "--engine", takes=TEXT, effects=(PROJECT_CODE,)),
                ),
            ),
        ),
        examples=(
            example("openapi-generator-cli validate -i api.yaml"),
            example("openapi-generator-cli validate -i .env", SECRET_READ),
            example("openapi-generator-cli list -s"),
            example("openapi-generator-cli config-help -g go -o /etc/x", WRITES),
            example("openapi-generator-cli generate -i api.yaml -g go -o client", WRITES),
            example("openapi-generator-cli generate -i https://x.example/api.yaml -g go -o client", WRITES, EGRESS),
            example("openapi-generator-cli generate -i api.yaml -g go -c .env", WRITES, SECRET_READ),
            example("openapi-generator-cli generate -i api.yaml -g go --enable-post-process-file", WRITES, OPAQUE),
            example("openapi-generator-cli generate -i api.yaml -g go -e x.Engine", WRITES, PROJECT_CODE),
        ),
    ),
    command(
        "check-jsonschema",
        operands=FILES,
        analyser="input_address",
        options=(
            *flags("--check-metaschema, --no-cache, --fill-defaults, -v --verbose, -q --quiet"),
            *values(
                "--base-uri, --builtin-schema, --cache-filename, --disable-formats, --regex-variant, --default-filetype, --force-filetype"
            ),
            *values("--traceback-mode, --data-transform, -o --output-format, --color"),
            option("--validator-class", takes=TEXT, effects=(PROJECT_CODE,)),
            option("--schemafile", takes=READ),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(
            example("check-jsonschema --schemafile s.json a.yaml"),
            example("check-jsonschema --schemafile https://x.example/s.json a.yaml", EGRESS),
            example("check-jsonschema --builtin-schema vendor.github-workflows .env", SECRET_READ),
            example("check-jsonschema --validator-class x:Y --schemafile s.json a.yaml", PROJECT_CODE),
        ),
    ),
)

# ---- tools that run, build or measure what the project says --------------------------------------------------------------

RUNNERS = (
    command(
        "pyinstrument",
        style=POSIX,
        operands=operands(SCRIPT, many=TEXT),
        language="python",
        options=(
            *flags("--from-path, -t --timeline, --show-all, --unicode, --no-unicode, --color, --no-color, --use-timing-thread"),
            *values(
                "--load-prev, -r --renderer, -p --render-option, --target-description, --hide, --hide-regex, --show, --show-regex, -i --interval"
            ),
            option("--load", takes=READ, supplies=True),
            option("-m", takes=TEXT, effects=(PROJECT_CODE,), supplies=True),
            option("-c", takes=CODE, language="python", supplies=True),
            option("-o", "--outfile", takes=WRITE),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(
            example("pyinstrument x.py --fast", PROJECT_CODE, OPAQUE),
            example("pyinstrument -m shop", PROJECT_CODE),
            example("pyinstrument -c 'print(1)'"),
            example("pyinstrument --load .env", SECRET_READ),
            example("pyinstrument -o /etc/x -c 'print(1)'", WRITES),
        ),
    ),
    command(
        "papermill",
        operands=operands(READ, WRITE, TEXT),
        effects=(PROJECT_CODE,),
        options=(
            *flags(
                "--inject-input-path, --inject-output-path, --inject-paths, --request-save-on-cell-execute, --no-request-save-on-cell-execute",
                "--prepare-only, --prepare-execute, --progress-bar, --no-progress-bar, --log-output, --no-log-output, --report-mode, --no-report-mode",
            ),
            option("-p", "--parameters", takes=(TEXT, TEXT)),
            option("-r", "--parameters_raw", takes=(TEXT, TEXT)),
            *values(
                "-y --parameters_yaml, -b --parameters_base64, --engine, --autosave-cell-every, -k --kernel, -l --language, --log-level"
            ),
            *values("--start-timeout --start_timeout, --execution-timeout"),
            *values("-f --parameters_file", takes=READ),
            *values("--cwd", takes=DIRECTORY),
            *values("--stdout-file, --stderr-file", takes=WRITE),
            option("--help-notebook", harmless=True),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(
            example("papermill in.ipynb out.ipynb -p a 1", PROJECT_CODE, WRITES),
            example("papermill -r a 1 in.ipynb out.ipynb", PROJECT_CODE, WRITES),
            example("papermill -f .env in.ipynb out.ipynb", PROJECT_CODE, WRITES, SECRET_READ),
            example("papermill --stdout-file /etc/x in.ipynb out.ipynb", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "molecule",
        options=(
            *flags("--debug, --no-debug, -v --verbose"),
            option("-e", "--env-file", takes=CONTEXT),
            option("-c", "--base-config", takes=CONFIG),
            option("--version", harmless=True),
            HELP,
        ),
        subcommands=(
            subcommand("list", options=values("-s --scenario-name, -f --format")),
            subcommand("matrix", options=values("-s --scenario-name"), operands=operands(TEXT)),
            subcommand(
                *("test", "check", "converge", "create", "destroy", "syntax", "verify", "idempotence", "prepare", "cleanup", "dependency"),
                *("side-effect", "reset"),
                effects=(PROJECT_CODE, MUTATION),
                operands=operands(many=TEXT),
                options=(
                    *flags("--all, --no-all, --command-borders, --no-command-borders, --parallel, --no-parallel, --report, --no-report"),
                    *flags("--continue-on-failure, --no-continue-on-failure, --shared-state, --no-shared-state"),
                    *values("-s --scenario-name, -e --exclude, -p --platform-name, --workers, -d --driver-name, --destroy"),
                ),
            ),
            subcommand("login", effects=(PROJECT_CODE, MUTATION), options=values("-s --scenario-name, -h --host")),
        ),
        examples=(
            example("molecule list -f yaml"),
            example("molecule test -s default", PROJECT_CODE, MUTATION),
            example("molecule login -h web", PROJECT_CODE, MUTATION),
            example("molecule -c /tmp/x list", OPAQUE),
        ),
    ),
    command(
        "maturin",
        options=(*flags("-v --verbose"), option("-V", "--version", harmless=True), HELP),
        subcommands=(
            subcommand(
                *("build", "develop"),
                analyser="project",
                operands=operands(many=TEXT),
                options=(
                    *flags(
                        "--sdist, --pgo, -f --find-interpreter, --zig, --include-debuginfo, -q --quiet, --ignore-rust-version, --future-incompat-report",
                        "--compression-enable-large-file-support, --generate-stubs, -r --release, --timings, --all-features, --no-default-features",
                        "--frozen, --locked, --offline, --skip-install, --uv",
                    ),
                    *values(
                        "-b --bindings, --auditwheel, --sbom-include, --color, -Z, --compression-method, --compression-level, -j --jobs, --profile"
                    ),
                    *values("--target, -F --features, -E --extras, -G --group"),
                    *values("--config, -m --manifest-path", takes=TEXT),
                    *values("-o --out, --target-dir", takes=WRITE),
                    option("--strip", takes=TEXT, optional=True),
                    option("-i", "--interpreter", takes=PROGRAM, optional=True),
                    option("--compatibility", takes=TEXT, optional=True),
                    option("--pip-path", takes=PROGRAM),
                ),
            ),
            subcommand("sdist", analyser="project", options=(*values("-m --manifest-path"), option("-o", "--out", takes=WRITE))),
            subcommand("list-python"),
            subcommand(
                *("new", "init"),
                effects=(WRITES,),
                operands=operands(WRITE),
                options=(*flags("--mixed, --src"), *values("--name, -b --bindings")),
            ),
            subcommand(*("publish", "upload"), effects=(EGRESS, PROJECT_CODE), operands=operands(many=READ)),
        ),
        examples=(
            example("maturin build --release", PROJECT_CODE),
            example("maturin build -o /etc/x", PROJECT_CODE, WRITES),
            example("maturin develop --pip-path ./x", PROJECT_CODE, OPAQUE),
            example("maturin build -i./x", PROJECT_CODE, OPAQUE),
            example("maturin sdist -o /etc/x", PROJECT_CODE, WRITES),
            example("maturin list-python"),
            example("maturin new shop", WRITES),
            example("maturin publish", EGRESS, PROJECT_CODE),
        ),
    ),
    command(
        "shx",
        style=POSIX,
        operands=operands(COMMAND),
        options=(*flags("--fatal, --noglob, --silent, --verbose, --negate"), option("--version", harmless=True), HELP),
        examples=(example("shx ls src"), example("shx rm -rf dist", DESTRUCTIVE)),
    ),
    command(
        "cpy",
        operands=operands(many=READ, last=WRITE),
        options=(
            *flags("--no-overwrite, --ignore-existing, --update, --dot, --flat"),
            *values("--base, --rename, --concurrency"),
            *values("--cwd", takes=DIRECTORY),
            option("--dry-run", harmless=True),
            option("--help", harmless=True),
            option("--version", harmless=True),
        ),
        examples=(example("cpy 'src/*.png' dist", WRITES), example("cpy .env dist", WRITES, SECRET_READ)),
    ),
    command(
        "lint-staged",
        analyser="linter",
        options=(
            *flags(
                "--allow-empty, -d --debug, --continue-on-error, --fail-on-changes, --no-revert, --no-stash, --no-hide-partially-staged",
                "--hide-unstaged, -q --quiet, -r --relative, -v --verbose",
            ),
            *values("-p --concurrent, --diff, --diff-filter, --max-arg-length"),
            option("-c", "--config", takes=CONFIG),
            option("--cwd", takes=DIRECTORY),
            option("-V", "--version", harmless=True),
            HELP,
        ),
        examples=(example("lint-staged --diff main", PROJECT_CODE), example("lint-staged -c /tmp/x.js", PROJECT_CODE, OPAQUE)),
    ),
    command(
        "mmdc",
        options=(
            *flags("-f --pdfFit, -q --quiet"),
            *values(
                "-t --theme, -w --width, -H --height, -j --jobs, -e --outputFormat, -b --backgroundColor, -I --svgId, -s --scale, --iconPacks"
            ),
            option("--iconPacksNamesAndUrls", takes=TEXT, effects=(EGRESS,)),
            *values("-i --input, -c --configFile, -C --cssFile", takes=READ),
            *values("-p --puppeteerConfigFile", takes=CONFIG),
            *values("-o --output, -a --artefacts", takes=WRITE),
            option("-V", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("mmdc -i flow.mmd -o flow.svg", WRITES),
            example("mmdc -i .env -o flow.svg", WRITES, SECRET_READ),
            example("mmdc -i flow.mmd -p /tmp/p.json", OPAQUE),
            example("mmdc -i flow.mmd --iconPacksNamesAndUrls 'x#https://x.example/i.json'", EGRESS),
        ),
    ),
    command(
        "autocannon",
        operands=operands(URL, COMMAND),
        effects=(EGRESS,),
        options=(
            *flags(
                "-W --warmup, -C --ignoreCoordinatedOmission, -n --no-progress, -l --latency, -I --idReplacement, -j --json, -f --forever"
            ),
            *flags("-x --excludeErrorStats, --renderStatusCodes, --debug"),
            *values(
                "-c --connections, -p --pipelining, -d --duration, -a --amount, -L, -m --method, -t --timeout, -T --title, -B --bailout"
            ),
            *values(
                "-M --maxConnectionRequests, -O --maxOverallRequests, -r --connectionRate, -R --overallRate, -D --reconnectRate, -E --expectBody"
            ),
            *values("-w --workers, -s --servername, -S --socketPath"),
            *values("-b --body, -F --form, -H --headers", takes=CONTENT),
            *values("-i --input, --har, --cert, --key, --ca", takes=READ),
            *flags("--on-port"),
            option("-v", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("autocannon -c 10 -d 5 http://localhost:3000", EGRESS),
            example("autocannon -i .env http://x.example", EGRESS, SECRET_READ),
            example("autocannon --on-port / -- rm -rf /srv", DESTRUCTIVE),
        ),
    ),
)

# ---- releases: they change versions, tag, push and publish ---------------------------------------------------------------

RELEASES = (
    command(
        "release-it",
        operands=operands(TEXT),
        effects=(EGRESS, MUTATION, PROJECT_CODE),
        options=(
            *flags("--ci, --only-version, --quiet, -V --verbose, -VV"),
            *values("-i --increment"),
            *values("-c --config", takes=CONFIG),
            option("--release-version", harmless=True),
            option("--changelog", harmless=True),
            option("-d", "--dry-run"),
            option("-v", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("release-it minor --ci", EGRESS, MUTATION, PROJECT_CODE),
            example("release-it --release-version"),
            example("release-it -c /tmp/x.json", EGRESS, MUTATION, PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "standard-version",
        effects=(MUTATION, WRITES),
        options=(
            *flags("-f --first-release, -s --sign, -n --no-verify, -a --commit-all, --silent, --git-tag-fallback, --preMajor"),
            *values(
                "--header, --types, --commitUrlFormat, --compareUrlFormat, --issueUrlFormat, --userUrlFormat, --releaseCommitMessageFormat",
                "--issuePrefixes, --packageFiles, --bumpFiles, -r --release-as, -p --prerelease, -m --message, -t --tag-prefix, --skip, --path",
                "--changelogHeader, --preset, --lerna-package",
            ),
            *values("-i --infile", takes=WRITE),
            option("--scripts", takes=TEXT, effects=(OPAQUE,)),
            option("--dry-run", harmless=True),
            option("-v", "--version", harmless=True),
            HELP,
        ),
        examples=(
            example("standard-version --dry-run"),
            example("standard-version -r minor", MUTATION, WRITES),
            example("standard-version --scripts x", MUTATION, WRITES, OPAQUE),
        ),
    ),
    command(
        "semantic-release",
        effects=(EGRESS, MUTATION, PROJECT_CODE),
        options=(
            *flags("--ci, --no-ci, --debug, -d --dry-run"),
            *values("-b --branches, -r --repository-url, -t --tag-format, --verify-conditions, --analyze-commits, --verify-release"),
            *values("--generate-notes, --prepare, --publish, --success, --fail"),
            *values("-p --plugins, -e --extends", takes=CONFIG),
            option("--version", harmless=True),
            HELP,
        ),
        examples=(
            example("semantic-release --no-ci", EGRESS, MUTATION, PROJECT_CODE),
            example("semantic-release -p /tmp/x.js", EGRESS, MUTATION, PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "changeset",
        options=(HELP,),
        subcommands=(
            subcommand("status", style=GNU, options=(*flags("--verbose"), *values("--since"), option("--output", takes=WRITE))),
            subcommand("init", effects=(WRITES,)),
            subcommand("add", style=GNU, effects=(WRITES,), options=(*flags("--empty, --open"), *values("--since, --message"))),
            subcommand(
                "version",
                style=GNU,
                effects=(MUTATION, WRITES),
                options=(option("--snapshot", takes=TEXT, optional=True), *values("--ignore, --snapshot-prerelease-template")),
            ),
            subcommand("publish", style=GNU, effects=(EGRESS, MUTATION), options=(*flags("--no-git-tag"), *values("--tag, --otp"))),
            subcommand("pre", operands=operands(TEXT, TEXT), effects=(WRITES,)),
            subcommand("tag", effects=(MUTATION,)),
        ),
        examples=(
            example("changeset status --since=main"),
            example("changeset status --output /etc/x", WRITES),
            example("changeset add --empty", WRITES),
            example("changeset init", WRITES),
            example("changeset pre enter next", WRITES),
            example("changeset version", MUTATION, WRITES),
            example("changeset tag", MUTATION),
            example("changeset publish", EGRESS, MUTATION),
        ),
    ),
    command(
        "cz",
        "git-cz",
        options=(*flags("--debug"), *values("-n --name, -nr --no-raise"), option("--config", takes=CONFIG), HELP),
        subcommands=(
            subcommand(*("info", "ls", "schema", "example")),
            subcommand(
                "version",
                options=(
                    *flags("-r --report, -p --project, -c --commitizen, -v --verbose, --major, --minor, --tag, --patch"),
                    *values("--next"),
                ),
            ),
            subcommand(
                "check",
                options=(
                    *flags("-d --use-default-range, --allow-abort"),
                    *values("--rev-range, -m --message, -l --message-length-limit, --allowed-prefixes"),
                    option("--commit-msg-file", takes=READ),
                ),
            ),
            subcommand(
                "changelog",
                effects=(WRITES,),
                operands=operands(TEXT),
                options=(
                    *flags("--incremental, --merge-prerelease"),
                    *values("--unreleased-version, --start-rev, --version-scheme, -e --extra, --tag-format"),
                    *values("--file-name, --export-template", takes=WRITE),
                    *values("-t --template", takes=READ),
                    option("--dry-run", harmless=True),
                ),
            ),
            subcommand(
                "bump",
                effects=(MUTATION, WRITES),
                operands=operands(TEXT),
                options=(
                    *flags(
                        "--files-only, --version-files-only, --local-version, --changelog -ch, --no-verify, --yes, --check-consistency -cc",
                        "--annotated-tag -at, --gpg-sign -s, --changelog-to-stdout, --git-output-to-stderr, --retry, --major-version-zero",
                        "--allow-no-commit",
                    ),
                    *values("--tag-format, --bump-message, --prerelease -pr, --devrelease -d, --increment, --increment-mode"),
                    *values(
                        "--annotated-tag-message -atm, --extra -e, --prerelease-offset, --version-scheme, --version-type, --build-metadata"
                    ),
                    *values("--template -t", takes=READ),
                    *values("--file-name", takes=WRITE),
                    option("--dry-run", harmless=True),
                    option("--get-next", harmless=True),
                ),
            ),
            subcommand(
                *("commit", "c"),
                effects=(MUTATION,),
                options=(
                    *flags("--retry, --no-retry, -s --signoff, -a --all, -e --edit"),
                    *values("-l --message-length-limit, --body-length-limit"),
                    option("--write-message-to-file", takes=WRITE),
                    option("--dry-run", harmless=True),
                ),
            ),
        ),
        examples=(
            example("cz check --rev-range origin/main..HEAD"),
            example("cz check --commit-msg-file .env", SECRET_READ),
            example("cz version --project"),
            example("cz bump --dry-run"),
            example("cz bump --yes", MUTATION, WRITES),
            example("cz changelog", WRITES),
            example("cz changelog -t .env", WRITES, SECRET_READ),
            example("cz commit", MUTATION),
            example("cz commit --write-message-to-file /etc/x", MUTATION, WRITES),
            example("cz --config /tmp/x check -m x", OPAQUE),
        ),
    ),
)

# ---- firmware ------------------------------------------------------------------------------------------------------------

_FLASH = values(
    "-ff --flash-freq --flash_freq, -fm --flash-mode --flash_mode, -fs --flash-size --flash_size, -sc --spi-connection --spi_connection"
)
ESPTOOL = command(
    "esptool",
    "esptool.py",
    style=POSIX,
    options=(
        *flags("--no-stub --no_stub, -t --trace, -v --verbose, -s --silent"),
        *values(
            "-c --chip, -p --port, -b --baud, --port-filter, --before, -a --after, --override-vddsdio, --connect-attempts --connect_attempts"
        ),
        HELP,
    ),
    subcommands=(
        subcommand(
            *("write-flash", "write_flash"),
            style=GNU,
            effects=(MUTATION,),
            operands=operands(many=READ),
            options=(
                *_FLASH,
                *flags("-p --no-progress, --encrypt, --trust-flash-content, -s --skip-flashed, --force, -z --compress, -u --no-compress"),
                option("-e", "--erase-all", "--erase_all", effects=(DESTRUCTIVE,)),
                *values("--diff-with", takes=READ),
            ),
        ),
        subcommand(
            *("read-flash", "read_flash"),
            style=GNU,
            operands=operands(TEXT, TEXT, WRITE),
            options=(*_FLASH, *flags("-p --no-progress")),
        ),
        subcommand(*("dump-mem", "dump_mem"), style=GNU, operands=operands(TEXT, TEXT, WRITE)),
        subcommand(*("verify-flash", "verify_flash"), style=GNU, operands=operands(many=READ), options=(*_FLASH, *flags("-d --diff"))),
        subcommand(*("erase-flash", "erase_flash"), style=GNU, effects=(DESTRUCTIVE,), options=(*_FLASH, *flags("--force"))),
        subcommand(
            *("erase-region", "erase_region"),
            style=GNU,
            effects=(DESTRUCTIVE,),
            operands=operands(TEXT, TEXT),
            options=(*_FLASH, *flags("--force")),
        ),
        subcommand(*("image-info", "image_info"), style=GNU, operands=operands(READ)),
        subcommand(
            "elf2image",
            style=GNU,
            effects=(WRITES,),
            operands=operands(READ),
            options=(
                *_FLASH,
                *flags("--secure-pad, --secure-pad-v2, --dont-append-digest, --use-segments, --ram-only-header"),
                *values("-e --version, --min-rev-full, --max-rev-full, --elf-sha256-offset, --flash-mmu-page-size, --pad-to-size"),
                *values("-o --output", takes=WRITE),
            ),
        ),
        subcommand(
            *("merge-bin", "merge_bin"),
            style=GNU,
            operands=operands(many=READ),
            options=(
                *_FLASH,
                *flags("--md5-disable"),
                *values("--chunk-size, -t --target-offset, --pad-to-size, -f --format"),
                *values("-o --output", takes=WRITE),
            ),
        ),
        subcommand(*("run", "write-mem", "write_mem", "load-ram", "load_ram"), effects=(MUTATION,), operands=operands(many=TEXT)),
        subcommand(
            *("read-mac", "read_mac", "flash-id", "flash_id", "chip-id", "chip_id", "version", "read-mem", "read_mem", "read-flash-status"),
            *("read-flash-sfdp", "get-security-info", "read-sdc-chip-info"),
            operands=operands(many=TEXT),
        ),
    ),
    examples=(
        example("esptool --chip esp32 --port /dev/ttyUSB0 flash-id"),
        example("esptool.py -p /dev/ttyUSB0 write_flash 0x1000 boot.bin", MUTATION),
        example("esptool write-flash --erase-all 0x0 app.bin", MUTATION, DESTRUCTIVE),
        example("esptool write-flash --diff-with .env 0x0 app.bin", MUTATION, SECRET_READ),
        example("esptool read-flash 0 0x400000 /etc/x", WRITES),
        example("esptool erase-flash", DESTRUCTIVE),
        example("esptool erase-region 0x9000 0x6000", DESTRUCTIVE),
        example("esptool image-info .env", SECRET_READ),
        example("esptool elf2image app.elf", WRITES),
        example("esptool elf2image -o /etc/x app.elf", WRITES),
        example("esptool merge-bin -o all.bin 0x0 app.bin", WRITES),
        example("esptool run", MUTATION),
    ),
)

# ---- Go, Haskell, Lua, Perl, OCaml and Java ---------------------------------------------------------------------------------

LANGUAGES = (
    command(
        "gotestsum",
        style=POSIX,
        options=(
            *flags("--debug, --no-color, --raw-command, --watch"),
            *values(
                "-f --format, --hide-summary, --junitfile-project-name, --junitfile-testcase-classname, --junitfile-testsuite-name, --max-fails, --packages, --rerun-fails-max-failures"
            ),
            option("--rerun-fails", takes=TEXT, optional=True),
            *values("--jsonfile, --junitfile, --rerun-fails-report", takes=WRITE),
            option("--post-run-command", takes=SHELL),
            HELP,
        ),
        operands=operands(ARGUMENTS),
        analyser="go_tests",
        examples=(
            example("gotestsum --format short -- -race ./...", PROJECT_CODE),
            example("gotestsum ./...", PROJECT_CODE),
            example("gotestsum -- -exec 'rm -rf /srv' ./...", PROJECT_CODE, OPAQUE, DESTRUCTIVE),
            example("gotestsum --raw-command -- rm -rf /srv", DESTRUCTIVE),
            example("gotestsum --post-run-command 'rm -rf /srv'", PROJECT_CODE, DESTRUCTIVE),
            example("gotestsum --junitfile /etc/x", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "gopls",
        style=POSIX,
        options=(*flags("-v, -vv, -rpc.trace"), *values("-remote, -debug"), option("-h", harmless=True)),
        subcommands=(
            subcommand("version", "help", "licenses", "api-json", operands=operands(many=TEXT), options=flags("-json")),
            subcommand(
                *("check", "call_hierarchy", "definition", "folding_ranges", "highlight", "implementation", "links", "prepare_rename"),
                *("references", "semtok", "signature", "symbols", "workspace_symbol", "vulncheck"),
                style=SINGLE,
                options=(*flags("-json, -markdown, -d, -declaration"), *values("-matcher, -severity")),
                operands=operands(many=INSPECT),
                examples=(example("gopls check main.go"), example("gopls references -d a.go:12:3")),
            ),
            subcommand(
                *("format", "imports", "rename", "fix"),
                style=SINGLE,
                options=(*flags("-a, -all, -d -diff, -l -list, -preserve"), option("-w", "-write", operands=WRITE)),
                operands=operands(many=INSPECT),
                examples=(example("gopls format -d a.go"), example("gopls imports -w /etc/a.go", WRITES)),
            ),
        ),
        examples=(example("gopls version"),),
    ),
    command(
        "hlint",
        options=(
            *flags(
                "-g --git, -s --show, --cross, -d --default, --cpp-simple, --cpp-ansi, --json, --cc, --no-summary, --no-exit-code, --timing, --serialise, --test, -V, --numeric-version, -v --verbose, -q --quiet"
            ),
            *values("-i --ignore, -e --extension, -X --language, --cpp-define, --cpp-include, --with-group, -o --only, --ignore-glob"),
            option("-c", "--color", "--colour", "-j", "--threads", takes=TEXT, optional=True),
            *values("-h --hint, --cpp-file, -f --find", takes=READ),
            *values("-p --path, --datadir", takes=INSPECT),
            option("-r", "--report", "--generate-summary", takes=WRITE, optional=True),
            option("--refactor", effects=(OPAQUE,)),
            option("--refactor-options", takes=TEXT, effects=(OPAQUE,)),
            option("--with-refactor", takes=PROGRAM),
            option("-?", harmless=True),
        ),
        operands=FILES,
        examples=(
            example("hlint --git -j4 src"),
            example("hlint src --report=/etc/x", WRITES),
            example("hlint src --refactor --refactor-options=-i", OPAQUE),
            example("hlint -f .env", SECRET_READ),
        ),
    ),
    command(
        *("luac", "luac5.1", "luac5.3", "luac5.4"),
        style=SINGLE,
        options=(*flags("-l, -s"), *flags("-v"), option("-p", harmless=True), option("-o", takes=WRITE)),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("luac -p a.lua"), example("luac -o a.out a.lua", WRITES)),
    ),
    command(
        "prove",
        options=(
            *flags(
                "-v --verbose, -l --lib, -b --blib, -s --shuffle, -c --color, --nocolor, --count, --nocount, -f --failures, -o --comments, --ignore-exit, -m --merge, -r --recurse, --reverse, -q --quiet, -Q --QUIET, -p --parse, --directives, --timer, --trap, --normalize, -T, -t, -W, -w, --norc"
            ),
            *values("-j --jobs, --ext, --state, --rules"),
            option("-D", "--dry", "-h", "-?", "-H", "--man", "-V", harmless=True),
            *values("-I", takes=CONTEXT),
            *values("-a --archive, --statefile", takes=WRITE),
            option("-e", "--exec", takes=PROGRAM),
            option("-P", "-M", "--harness", "--formatter", "--source", takes=TEXT, effects=(OPAQUE,)),
            option("--rc", takes=CONFIG),
        ),
        operands=FILES,
        analyser="test_runner",
        environment=(
            variable("HARNESS_PERL", takes=PROGRAM, harmless=("perl",)),
            variable("HARNESS_PERL_SWITCHES", takes=OPTIONS, program="perl"),
            variable("HARNESS_SUBCLASS", takes=CONTEXT),
        ),
        examples=(
            example("HARNESS_PERL=/tmp/x prove t", PROJECT_CODE, OPAQUE),
            example("PERL5LIB=/tmp/x prove t", PROJECT_CODE, OPAQUE),
            example("prove -lr t", PROJECT_CODE),
            example("prove -j4 -v t/a.t", PROJECT_CODE),
            example("prove -e 'rm -rf /srv' t", PROJECT_CODE, OPAQUE, DESTRUCTIVE),
            example("prove -PEvil t", PROJECT_CODE, OPAQUE),
            example("prove -a /etc/x t", PROJECT_CODE, WRITES),
            example("prove -I /tmp/x t", PROJECT_CODE, OPAQUE),
            example("prove --rc /tmp/x t", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "busted",
        options=(
            *flags(
                "-c --coverage, --no-coverage, -v --verbose, --no-verbose, -s --enable-sound, --no-enable-sound, -l --list, --ignore-lua, --lazy, --no-lazy, --auto-insulate, --no-auto-insulate, -k --keep-going, --no-keep-going, -R --recursive, --no-recursive, --shuffle, --no-shuffle, --shuffle-files, --no-shuffle-files, --shuffle-tests, --no-shuffle-tests, --sort, --no-sort, --sort-files, --no-sort-files, --sort-tests, --no-sort-tests, --suppress-pending, --no-suppress-pending, --defer-print, --no-defer-print"
            ),
            *values(
                "-p --pattern, --exclude-pattern, -t --tags, --exclude-tags, --filter, --filter-out, -r --run, --repeat, --seed, --lang, --loaders, -Xoutput, -Xhelper"
            ),
            option("-e", takes=CODE, language="foreign"),
            *values("-o --output, --helper, -f --config-file, --coverage-config-file", takes=CONFIG),
            *values("-m --lpath, --cpath", takes=CONTEXT),
            option("-C", "--directory", takes=DIRECTORY),
            option("--lua", takes=PROGRAM),
        ),
        operands=FILES,
        analyser="test_runner",
        examples=(
            example("busted -v spec", PROJECT_CODE),
            example("busted -e 'x' spec", PROJECT_CODE, OPAQUE),
            example("busted --lua /tmp/x spec", PROJECT_CODE, OPAQUE),
            example("busted --helper /tmp/x spec", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "ocamlfind",
        style=POSIX,
        options=(*values("-toolchain"), option("-help", harmless=True)),
        subcommands=(
            subcommand("list", "printconf", style=SINGLE, options=flags("-describe"), operands=operands(many=TEXT)),
            subcommand(
                "query",
                style=SINGLE,
                options=(
                    *flags("-i-format, -l-format, -a-format, -o-format, -p-format, -d-format, -m-format"),
                    *flags("-recursive -r, -descendants -d, -qo, -qe, -long-format"),
                    *values("-predicates, -format, -separator, -prefix, -suffix, -pp"),
                ),
                operands=operands(many=TEXT),
            ),
            subcommand("lint", operands=FILES),
            subcommand("remove", operands=operands(many=TEXT), effects=(MUTATION,)),
        ),
        examples=(example("ocamlfind list"), example("ocamlfind query -r unix"), example("ocamlfind remove x", MUTATION)),
    ),
    command(
        "gitleaks",
        options=(
            *flags("--no-banner, --no-color, --ignore-gitleaks-allow"),
            *values(
                "--exit-code, -l --log-level, --max-decode-depth, --max-archive-depth, --max-target-megabytes, --timeout, --enable-rule"
            ),
            *values("-f --report-format, --diagnostics"),
            *values("-b --baseline-path, -i --gitleaks-ignore-path", takes=READ),
            *values("-c --config, --report-template", takes=CONFIG),
            option("-r", "--report-path", takes=WRITE),
            option("--redact", takes=TEXT, optional=True),
            option("-v", "--verbose"),
            HELP,
        ),
        subcommands=(
            subcommand("version", "completion", "help", operands=operands(many=TEXT)),
            subcommand(
                *("git", "dir", "directory", "file", "files", "stdin", "detect", "protect"),
                options=(
                    *flags("--no-git, --pipe, --follow-symlinks, --staged, --pre-commit"),
                    *values("--platform"),
                    *values("-s --source", takes=INSPECT),
                    option("--log-opts", takes=TEXT, effects=(OPAQUE,)),
                ),
                operands=operands(many=INSPECT),
            ),
        ),
        analyser="found_secrets",
        examples=(
            example("gitleaks detect --no-banner --redact -v"),
            example("gitleaks protect --staged"),
            example("gitleaks detect -v", SECRET_READ),
            example("gitleaks detect -v --redact=10", SECRET_READ),
            example("gitleaks git -r report.json", SECRET_READ, WRITES),
            example("gitleaks git --log-opts=--all", OPAQUE),
            example("gitleaks dir -c /tmp/x .", OPAQUE),
        ),
    ),
    command(
        "jdeprscan",
        options=(
            *flags("--for-removal, --full-version, -l --list, -v --verbose"),
            *values("--release"),
            option("--class-path", "-cp", takes=INSPECT),
            option("-h", "-?", harmless=True),
        ),
        operands=FILES,
        examples=(example("jdeprscan --release 17 target/app.jar"),),
    ),
)

COMMANDS = (*LANGUAGES, *WRAPPERS, *READERS, *FORMATTERS, *HELPERS, *INTERFACES, *RUNNERS, *RELEASES, ESPTOOL)
