"""Interpreters, compilers and the build tools that belong to a language."""

from capfence_sh.catalog.vocabulary import (
    ARGUMENTS,
    BUNDLE,
    CODE,
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
    OPTIONS,
    PACKAGE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    REPORT,
    SCRIPT,
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
    variable,
)

NAMES = operands(many=TEXT)
RUNS = operands(SCRIPT, many=TEXT)

# ---- python ----------------------------------------------------------------------------------------------------------------

PYTHON = command(
    *("python3", "python", "python2", "pypy", "pypy3", "ipython", "ipython3", "bpython"),
    style=POSIX,
    language="python",
    analyser="python",
    stdin=CODE,
    operands=RUNS,
    options=(
        *flags("-b, -B, -d, -E, -I, -O, -OO, -P, -q, -s, -S, -t, -u, -v, -x, -bb, -R, -3, --no-banner, --quick, --simple-prompt"),
        *values("-W, -X, -Q, --check-hash-based-pycs"),
        option("-c", takes=(CODE, ARGUMENTS), supplies=True, language="python"),
        option("-m", takes=(TEXT, ARGUMENTS), supplies=True),
        option("-i", effects=(OPAQUE,)),
        *(option("-h", "-?", harmless=True), option("-V", "-VV", harmless=True)),
        *(option("--help-all", harmless=True), option("--help-env", harmless=True), option("--help-xoptions", harmless=True)),
    ),
    environment=(
        variable("PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE", "PYTHONPLATLIBDIR", takes=CONTEXT),
        variable("PYTHONSTARTUP", takes=SCRIPT),
        variable(
            "PYTHONBREAKPOINT", takes=CODE, harmless=("0", "", "pdb.set_trace", "ipdb.set_trace", "pudb.set_trace", "debugpy.breakpoint")
        ),
        variable("PYTHONINSPECT", takes=CODE, harmless=("",)),
        variable("PYTHONPYCACHEPREFIX", takes=WRITE),
        variable("PYTHONEXECUTABLE", "IPYTHONDIR", takes=CONTEXT),
        variable(
            "BROWSER",
            takes=PROGRAM,
            harmless=("", "none", "true", "chrome", "chromium", "firefox", "safari", "edge", "webkit", "google-chrome"),
        ),
        variable("PAGER", "MANPAGER", takes=SHELL, harmless=("cat", "less", "more")),
    ),
    examples=(
        example("python3 --version"),
        example("python3 -VV"),
        example("python3 -c 'print(2**10)'"),
        example("python3 -c \"import json,sys; print(json.load(sys.stdin)['qps'])\""),
        example("python3 -c 'import sys; print(sys.argv)' --x -y z"),
        example("python3 -c 'print(open(\".env\").read())'", SECRET_READ),
        example('python3 -c \'open("a.txt", "w").write("x")\'', WRITES),
        example("python3 -c 'import shutil; shutil.rmtree(\"/srv\")'", DESTRUCTIVE),
        example("python3 -c 'import os; os.system(\"rm -rf /srv\")'", DESTRUCTIVE),
        example('python3 -c \'import subprocess as s; s.run(["rm", "-rf", "/srv"])\'', DESTRUCTIVE),
        example("python3 -c 'import urllib.request as u; u.urlopen(\"http://x.example\")'", EGRESS),
        example("python3 -c 'eval(input())'", OPAQUE),
        example("python3 -m json.tool data.json"),
        example("python3 -m pytest -q tests", PROJECT_CODE),
        example("python3 -m pip install requests", MUTATION, PACKAGE),
        example("python3 -m http.server 8000", MUTATION),
        example("python3 -m venv .venv", WRITES),
        example("python3 -m app.main", PROJECT_CODE),
        example("python3 -i", OPAQUE),
        example("python3 build.py", OPAQUE, PROJECT_CODE),
        example("python3", OPAQUE),
        example("PYTHONPATH=src python3 -c 'print(1)'"),
        example("PYTHONPATH=/tmp/x python3 -c 'print(1)'", OPAQUE),
    ),
)

# ---- javascript ------------------------------------------------------------------------------------------------------------

NODE = command(
    "node",
    "nodejs",
    *("tsx", "ts-node", "esno", "jiti", "vite-node"),
    style=POSIX,
    language="node",
    analyser="node_modes",
    stdin=CODE,
    operands=RUNS,
    options=(
        *flags(
            "--abort-on-uncaught-exception, --allow-addons, --allow-child-process, --allow-wasi, --allow-worker, --build-snapshot",
            "--cpu-prof, --disallow-code-generation-from-strings, --enable-fips, --enable-source-maps, --experimental-eventsource",
            "--experimental-import-meta-resolve, --experimental-network-imports, --experimental-permission --permission",
            "--experimental-test-coverage, --experimental-test-module-mocks, --experimental-vm-modules, --experimental-websocket, --expose-gc",
            "--expose_gc, --force-fips, --frozen-intrinsics, --heap-prof, --insecure-http-parser, --jitless, --no-addons, --no-deprecation",
            "--no-experimental-detect-module, --no-experimental-fetch, --no-experimental-require-module, --no-experimental-strip-types",
            "--experimental-strip-types, --experimental-transform-types, --no-global-search-paths, --no-network-family-autoselection",
            "--no-warnings, --openssl-legacy-provider, --openssl-shared-config, --pending-deprecation, --preserve-symlinks",
            "--preserve-symlinks-main, --prof, --prof-process, --report-compact, --report-on-fatalerror, --report-on-signal, --test-force-exit",
            "--test-only, --throw-deprecation, --tls-max-v1.2, --tls-max-v1.3, --tls-min-v1.0, --tls-min-v1.1, --tls-min-v1.2, --tls-min-v1.3",
            "--trace-deprecation, --trace-exit, --trace-sigint, --trace-sync-io, --trace-uncaught, --trace-warnings, --track-heap-objects",
            "--use-bundled-ca, --use-openssl-ca, --use-system-ca, --watch, --watch-preserve-output, --zero-fill-buffers, --no-cache, --esm",
            "--transpile-only -T, --files, --swc, --experimental-sqlite, --harmony, --experimental-json-modules, --experimental-wasm-modules",
        ),
        *values(
            "-C --conditions, --cpu-prof-interval, --disable-proto, --disable-warning, --dns-result-order, --experimental-default-type",
            "--heap-prof-interval, --heapsnapshot-near-heap-limit, --heapsnapshot-signal, --icu-data-dir, --input-type, --inspect-publish-uid",
            "--max-http-header-size, --max-old-space-size, --max_old_space_size, --max-semi-space-size, --stack-size, --report-signal",
            "--secure-heap, --test-concurrency, --test-name-pattern, --test-reporter, --test-shard, --test-timeout, --title, --tls-cipher-list",
            "--trace-event-categories, --unhandled-rejections, --use-largepages, --v8-pool-size, --watch-path, --project -P",
            "--compiler-options -O, --stack-trace-limit, --allow-fs-read, --allow-fs-write, --tsconfig",
        ),
        *values("--cpu-prof-dir, --cpu-prof-name, --diagnostic-dir, --heap-prof-dir, --heap-prof-name, --redirect-warnings", takes=WRITE),
        *values("--report-directory --report-dir, --report-filename, --tls-keylog, --trace-event-file-pattern", takes=WRITE),
        option("--test-reporter-destination", takes=WRITE),
        *values("--env-file, --env-file-if-exists, --openssl-config", takes=READ),
        *values(
            "-r --require, --import, --loader --experimental-loader, --experimental-policy, --snapshot-blob, --build-snapshot-config",
            takes=CONFIG,
        ),
        option("-e", "--eval", takes=CODE, supplies=True, language="node"),
        option("-p", "-pe", "--print", takes=CODE, supplies=True, language="node"),
        option("-i", "--interactive", effects=(OPAQUE,)),
        option("--run", takes=TEXT, effects=(PROJECT_CODE,), supplies=True),
        option("--test", operands=TEXT, supplies=True),
        option("--inspect", takes=TEXT, optional=True, effects=(MUTATION,)),
        option("--inspect-brk", takes=TEXT, optional=True, effects=(MUTATION,)),
        option("--inspect-wait", takes=TEXT, optional=True, effects=(MUTATION,)),
        option("--debug-port", "--inspect-port", takes=TEXT, optional=True),
        option("-c", "--check"),
        *(
            option("-h", harmless=True),
            option("-v", harmless=True),
            option("--v8-options", harmless=True),
            option("--completion-bash", harmless=True),
        ),
        *flags("--no-lazy"),
    ),
    environment=(
        variable("NODE_OPTIONS", takes=OPTIONS),
        variable("NODE_PATH", "TS_NODE_PROJECT", "CHROME_BIN", "PUPPETEER_EXECUTABLE_PATH", "CYPRESS_RUN_BINARY", takes=CONTEXT),
        variable("TS_NODE_COMPILER", takes=CONTEXT),
        variable("NODE_EXTRA_CA_CERTS", takes=INSPECT),
        variable("NODE_REDIRECT_WARNINGS", "NODE_V8_COVERAGE", "NODE_REPL_HISTORY", takes=WRITE),
    ),
    examples=(
        example("node --version"),
        example("node -e 'console.log(1+1)'"),
        example("node -p 'process.version'"),
        example('node -e \'require("child_process").execSync("rm -rf /srv")\'', DESTRUCTIVE),
        example("node -e 'fetch(\"http://x.example\")'", EGRESS),
        example('node -e \'require("fs").readFileSync(".env")\'', SECRET_READ),
        example('node -e \'require("fs").writeFileSync("a", "b")\'', WRITES),
        example("node -e 'eval(x)'", OPAQUE),
        example("node server.js", OPAQUE, PROJECT_CODE),
        example("node --check server.js"),
        example("node --test", PROJECT_CODE),
        example("node --run build", PROJECT_CODE),
        example("node -i", OPAQUE),
        example("node --require /tmp/x.js -e 'console.log(1)'", OPAQUE),
        example("node --inspect -e 'console.log(1)'", MUTATION),
        example("node --redirect-warnings=/etc/x -e 'console.log(1)'", WRITES),
        example("node --env-file=.env -e 'console.log(1)'", SECRET_READ),
    ),
)

_DENO_EVAL = (
    *flags("-p --print, -T --ts, -q --quiet, --no-check, -A --allow-all"),
    *values("--ext"),
    *values("-c --config", takes=CONTEXT),
    option("--eval", takes=CODE, language="node"),
    option("--eval-file", takes=SCRIPT, language="node"),
    *flags("--no-remote, --no-npm, --no-config, --no-lock, --cached-only, --no-prompt, --json"),
    *values("--node-modules-linker, --cert, --min-dep-age, --inspect-publish-uid, --location, --seed, --conditions"),
    *values("--import-map, --lock, --preload", takes=CONTEXT),
    option("--env-file", takes=CONTEXT, optional=True),
    *values("--require", takes=SCRIPT),
    option("--check", takes=TEXT, optional=True),
    option("--node-modules-dir", takes=TEXT, optional=True),
    option("--vendor", takes=TEXT, optional=True),
    option("-r", "--reload", takes=TEXT, optional=True),
    option("--frozen-lockfile", takes=TEXT, optional=True),
    option("--unsafely-ignore-certificate-errors", takes=TEXT, optional=True),
    option("--inspect", takes=TEXT, optional=True),
    option("--inspect-brk", takes=TEXT, optional=True),
    option("--inspect-wait", takes=TEXT, optional=True),
    option("--v8-flags", takes=TEXT, optional=True),
    option("-P", "--permission-set", takes=TEXT, optional=True),
    option("-R", "--allow-read", takes=TEXT, optional=True),
    option("-W", "--allow-write", takes=TEXT, optional=True),
    option("-I", "--allow-import", takes=TEXT, optional=True),
    option("-N", "--allow-net", takes=TEXT, optional=True),
    option("-E", "--allow-env", takes=TEXT, optional=True),
    option("-S", "--allow-sys", takes=TEXT, optional=True),
    option("--allow-run", takes=TEXT, optional=True),
    option("--allow-ffi", takes=TEXT, optional=True),
    option("--deny-read", takes=TEXT, optional=True),
    option("--deny-write", takes=TEXT, optional=True),
    option("--deny-net", takes=TEXT, optional=True),
    option("--deny-env", takes=TEXT, optional=True),
    option("--deny-sys", takes=TEXT, optional=True),
    option("--deny-run", takes=TEXT, optional=True),
    option("--deny-ffi", takes=TEXT, optional=True),
    option("--deny-import", takes=TEXT, optional=True),
    option("--ignore-env", takes=TEXT, optional=True),
    option("--ignore-read", takes=TEXT, optional=True),
)

DENO = command(
    "deno",
    options=(
        *flags("-V, -q --quiet"),
        *values("-L --log-level"),
        option("--env-file", takes=CONTEXT, optional=True),
    ),
    subcommands=(
        subcommand(
            *("run", "serve", "watch"),
            style=POSIX,
            effects=(PROJECT_CODE,),
            operands=operands(INSPECT, many=TEXT),
            analyser="script_url",
            language="node",
            stdin=CODE,  # deno help run: "deno run -" reads the module from standard input
            options=(
                *flags(
                    "-q --quiet, --no-check, --check, -r --reload, --lock-write, --no-lock, --cached-only, --no-remote, --no-npm, --no-prompt, --watch"
                ),
                *flags(
                    "--watch-hmr, --unstable, --inspect, --inspect-brk, --inspect-wait, --frozen, --vendor, --node-modules-dir, --no-config"
                ),
                *flags("-A --allow-all, -S --allow-sys, --allow-hrtime, --allow-ffi, --v8-flags, --no-clear-screen"),
                *(option("--allow-read", "-R", takes=TEXT, optional=True), option("--allow-write", "-W", takes=TEXT, optional=True)),
                *(option("--allow-net", "-N", takes=TEXT, optional=True), option("--allow-env", "-E", takes=TEXT, optional=True)),
                *(option("--allow-run", takes=TEXT, optional=True), option("--allow-import", "-I", takes=TEXT, optional=True)),
                *values("-L --log-level, --location, --seed, --cert, --port, --host"),
                *values("-c --config, --import-map, --lock, --preload", takes=CONTEXT),
                option("--env-file", takes=CONTEXT, optional=True),
                *flags("--no-code-cache, --use-env-proxy, --open, --parallel"),
                *values("--ext, --node-modules-linker, --min-dep-age, --inspect-publish-uid, --conditions"),
                *values("--require", takes=SCRIPT),
                option("--hmr", takes=TEXT, optional=True),
                option("--watch-exclude", takes=TEXT, optional=True),
                option("--coverage", takes=WRITE, optional=True),
                option("--frozen-lockfile", takes=TEXT, optional=True),
                option("--unsafely-ignore-certificate-errors", takes=TEXT, optional=True),
                option("--allow-scripts", takes=TEXT, optional=True),
                option("-P", "--permission-set", takes=TEXT, optional=True),
                option("--deny-read", takes=TEXT, optional=True),
                option("--deny-write", takes=TEXT, optional=True),
                option("--deny-net", takes=TEXT, optional=True),
                option("--deny-env", takes=TEXT, optional=True),
                option("--deny-sys", takes=TEXT, optional=True),
                option("--deny-run", takes=TEXT, optional=True),
                option("--deny-ffi", takes=TEXT, optional=True),
                option("--deny-import", takes=TEXT, optional=True),
                option("--ignore-env", takes=TEXT, optional=True),
                option("--ignore-read", takes=TEXT, optional=True),
            ),
        ),
        subcommand("eval", style=POSIX, operands=operands(CODE, many=TEXT), language="node", options=_DENO_EVAL),
        subcommand("repl", style=POSIX, operands=operands(CODE, many=TEXT), language="foreign", stdin=CODE, options=_DENO_EVAL),
        subcommand(
            "test",
            "bench",
            "check",
            "lint",
            "fmt",
            "compile",
            "task",
            "cache",
            "doc",
            "coverage",
            "bundle",
            "transpile",
            "desktop",
            "pack",
            operands=NAMES,
            analyser="deno",
            options=(
                *flags(
                    "-A --allow-all, -q --quiet, --fix, --check, --json, --no-run, --fail-fast, --parallel, --watch, -r --reload, --no-check, --doc, --html, --lcov"
                ),
                option("--coverage", takes=WRITE, optional=True),
                *values("--filter, --ext, --reporter, --target"),
                option("-o", "--output", "--outdir", takes=WRITE),
                *flags(
                    "--keep-names, --code-splitting, --declaration, --all-targets, --allow-slow-types, --allow-dirty, --dry-run, --no-source-maps"
                ),
                *values("--format, --packages, --platform, --external, --backend, --set-version"),
                option(
                    "--sourcemap",
                    "--source-map",
                    "--inline-imports",
                    "--inspect-renderer",
                    "--hmr",
                    "--compress",
                    takes=TEXT,
                    optional=True,
                ),
                *flags(
                    "--permit-no-files, --no-clear-screen, --no-config, --no-editorconfig, --unstable-component, --unstable-sql, --rules, --compact, --clean, --sanitize-ops, --sanitize-resources, -u --update-snapshots, --hide-stacktraces, --coverage-raw-data-only, --no-remote, --no-npm, --no-lock, --cached-only, --no-prompt, --all, --doc-only, --desktop, --no-code-cache, --private, --lint, --strip-trailing-html, --builtin, --recursive, --members, --eval, --if-present, --no-prefix, --no-terminal, --self-extracting, --bundle, --minify, --exclude-unused-npm, --detailed"
                ),
                *values(
                    "--line-width, --indent-width, --prose-wrap, --coverage-threshold, --retry, --repeats, --shard, --related, --node-modules-linker, --cert, --min-dep-age, --inspect-publish-uid, --location, --seed, --conditions, --name, --category-docs, -f, -j --jobs, --engine, --app-name, --threshold"
                ),
                *values("--junit-path", takes=WRITE),
                *values("-c --config, --import-map, --lock, --preload", takes=CONTEXT),
                option("--env-file", takes=CONTEXT, optional=True),
                *values("--require", takes=SCRIPT),
                *values("--symbol-redirect-map, --default-symbol-map, --icon", takes=READ),
                option("--include", takes=READ, optional=True),
                option("--exclude", takes=TEXT, optional=True),
                *values("--cwd", takes=DIRECTORY),
                *(option("--allow-read", takes=TEXT, optional=True), option("--allow-write", takes=TEXT, optional=True)),
                *(option("--allow-net", takes=TEXT, optional=True), option("--allow-env", takes=TEXT, optional=True)),
                *(option("--allow-run", takes=TEXT, optional=True),),
                option("--watch-exclude", takes=TEXT, optional=True),
                option("--use-tabs", takes=TEXT, optional=True),
                option("--single-quote", takes=TEXT, optional=True),
                option("--no-semicolons", takes=TEXT, optional=True),
                option("--rules-include", takes=TEXT, optional=True),
                option("--rules-exclude", takes=TEXT, optional=True),
                option("-I", "--allow-import", takes=TEXT, optional=True),
                option("--deny-import", takes=TEXT, optional=True),
                option("--shuffle", takes=TEXT, optional=True),
                option("--changed", takes=TEXT, optional=True),
                option("--node-modules-dir", takes=TEXT, optional=True),
                option("--vendor", takes=TEXT, optional=True),
                option("--frozen-lockfile", takes=TEXT, optional=True),
                option("--unsafely-ignore-certificate-errors", takes=TEXT, optional=True),
                option("--inspect", takes=TEXT, optional=True),
                option("--inspect-brk", takes=TEXT, optional=True),
                option("--inspect-wait", takes=TEXT, optional=True),
                option("--v8-flags", takes=TEXT, optional=True),
                option("--allow-scripts", takes=TEXT, optional=True),
                option("-P", "--permission-set", takes=TEXT, optional=True),
                option("-R", takes=TEXT, optional=True),
                option("-W", takes=TEXT, optional=True),
                option("-N", takes=TEXT, optional=True),
                option("-E", takes=TEXT, optional=True),
                option("-S", "--allow-sys", takes=TEXT, optional=True),
                option("--allow-ffi", takes=TEXT, optional=True),
                option("--deny-read", takes=TEXT, optional=True),
                option("--deny-write", takes=TEXT, optional=True),
                option("--deny-net", takes=TEXT, optional=True),
                option("--deny-env", takes=TEXT, optional=True),
                option("--deny-sys", takes=TEXT, optional=True),
                option("--deny-run", takes=TEXT, optional=True),
                option("--deny-ffi", takes=TEXT, optional=True),
                option("--ignore-env", takes=TEXT, optional=True),
                option("--ignore-read", takes=TEXT, optional=True),
                option("--ignore", takes=TEXT, optional=True),
                option("--rules-tags", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "install",
            "add",
            "i",
            "ci",
            "update",
            "link",
            "unlink",
            "approve-scripts",
            effects=(MUTATION, PACKAGE),
            operands=NAMES,
            options=(
                *flags("-g --global, -f --force, -D --dev, -A --allow-all, --allow-read, --allow-net, --entrypoint"),
                *values("-n --name, --root"),
                *flags(
                    "--recursive, --latest, --compatible, -i --interactive, -O --save-optional, --no-save, --prod, --skip-types, -e, --compile, --lockfile-only, --npm, --jsr, --save-exact, --unscoped, --package-json, --no-remote, --no-npm, --no-config, --no-lock, --cached-only, --no-prompt"
                ),
                *values(
                    "--os, --arch, --node-modules-linker, --cert, --min-dep-age, --inspect-publish-uid, --location, --seed, --conditions"
                ),
                *values("--import-map, -c --config, --lock, --preload", takes=CONTEXT),
                option("--env-file", takes=CONTEXT, optional=True),
                *values("--require", takes=SCRIPT),
                option("--check", takes=TEXT, optional=True),
                option("--no-check", takes=TEXT, optional=True),
                option("--node-modules-dir", takes=TEXT, optional=True),
                option("--vendor", takes=TEXT, optional=True),
                option("-r", "--reload", takes=TEXT, optional=True),
                option("--frozen-lockfile", takes=TEXT, optional=True),
                option("--unsafely-ignore-certificate-errors", takes=TEXT, optional=True),
                option("--inspect", takes=TEXT, optional=True),
                option("--inspect-brk", takes=TEXT, optional=True),
                option("--inspect-wait", takes=TEXT, optional=True),
                option("--v8-flags", takes=TEXT, optional=True),
                option("--allow-scripts", takes=TEXT, optional=True),
                option("-P", "--permission-set", takes=TEXT, optional=True),
                option("-R", takes=TEXT, optional=True),
                option("-W", "--allow-write", takes=TEXT, optional=True),
                option("-I", "--allow-import", takes=TEXT, optional=True),
                option("-N", takes=TEXT, optional=True),
                option("-E", "--allow-env", takes=TEXT, optional=True),
                option("-S", "--allow-sys", takes=TEXT, optional=True),
                option("--allow-run", takes=TEXT, optional=True),
                option("--allow-ffi", takes=TEXT, optional=True),
                option("--deny-read", takes=TEXT, optional=True),
                option("--deny-write", takes=TEXT, optional=True),
                option("--deny-net", takes=TEXT, optional=True),
                option("--deny-env", takes=TEXT, optional=True),
                option("--deny-sys", takes=TEXT, optional=True),
                option("--deny-run", takes=TEXT, optional=True),
                option("--deny-ffi", takes=TEXT, optional=True),
                option("--deny-import", takes=TEXT, optional=True),
                option("--ignore-env", takes=TEXT, optional=True),
                option("--ignore-read", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "remove",
            "uninstall",
            "init",
            "clean",
            "outdated",
            "bump-version",
            effects=(WRITES,),
            operands=NAMES,
            options=(
                *flags("-g --global, -w --workspace, --no-workspace"),
                *values("--start, --base"),
                option("--release-notes", takes=WRITE),
                *flags(
                    "--lockfile-only, --package-json, --no-remote, --no-npm, --no-config, --no-lock, --lib, --serve, --npm, --jsr, --empty, -y --yes, --recursive, --compatible, -u --update, --latest, -i --interactive, -e --except, --dry-run"
                ),
                *values("--root, --node-modules-linker, --cert, --min-dep-age"),
                *values("--import-map, -c --config, --lock", takes=CONTEXT),
                option("--env-file", takes=CONTEXT, optional=True),
                option("--no-check", takes=TEXT, optional=True),
                option("--node-modules-dir", takes=TEXT, optional=True),
                option("--vendor", takes=TEXT, optional=True),
                option("-r", "--reload", takes=TEXT, optional=True),
                option("--frozen-lockfile", takes=TEXT, optional=True),
                option("--unsafely-ignore-certificate-errors", takes=TEXT, optional=True),
            ),
        ),
        subcommand("create", effects=(REMOTE_CODE,), operands=NAMES, options=flags("--npm, --jsr, -y --yes")),
        subcommand(
            "x",
            effects=(PACKAGE, OPAQUE),
            style=POSIX,
            operands=NAMES,
            options=(*flags("-y --yes, --ignore-scripts"), *values("--package"), *_DENO_EVAL),
        ),
        subcommand(
            "jupyter",
            effects=(MUTATION,),
            options=(*flags("--install, --kernel, --force"), *values("-n --name, -d --display"), option("--conn", takes=CONTEXT)),
        ),
        subcommand(
            "upgrade",
            effects=(REMOTE_CODE,),
            operands=NAMES,
            options=(
                *flags("--canary, -f --force, --dry-run"),
                *values("--version"),
                *flags("--release-candidate, --no-delta"),
                *values("--cert, --unsafely-ignore-certificate-errors, --pr, --checksum, --branch"),
                *values("-o --output", takes=WRITE),
            ),
        ),
        subcommand(
            "publish",
            "deploy",
            effects=(EGRESS,),
            operands=NAMES,
            options=(
                *flags("--allow-dirty, --allow-slow-types, --dry-run, --no-check"),
                *values("--token"),
                *flags("--no-provenance, --no-remote, --no-npm, --no-config, --no-lock"),
                *values("--set-version, --node-modules-linker, --cert, --min-dep-age"),
                *values("--import-map, -c --config, --lock", takes=CONTEXT),
                option("--env-file", takes=CONTEXT, optional=True),
                option("--check", takes=TEXT, optional=True),
                option("--node-modules-dir", takes=TEXT, optional=True),
                option("--vendor", takes=TEXT, optional=True),
                option("-r", "--reload", takes=TEXT, optional=True),
                option("--frozen-lockfile", takes=TEXT, optional=True),
                option("--unsafely-ignore-certificate-errors", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "info",
            "types",
            "completions",
            "help",
            "lsp",
            "list",
            "why",
            "audit",
            operands=NAMES,
            analyser="script_url",
            options=(
                *flags("--json, --prod, --dev, --recursive, --ignore-unfixable, --ignore-registry-errors"),
                *values("--depth, --level"),
                option("--ignore", takes=TEXT, optional=True),
                option("--socket", effects=(EGRESS,)),
                option("--fix", effects=(MUTATION, PACKAGE)),
                *flags("--no-remote, --no-npm, --no-config, --no-lock, --dynamic"),
                *values("--location, --node-modules-linker, --cert, --min-dep-age"),
                *values("--import-map, -c --config, --lock", takes=CONTEXT),
                option("--no-check", takes=TEXT, optional=True),
                option("--node-modules-dir", takes=TEXT, optional=True),
                option("--vendor", takes=TEXT, optional=True),
                option("-r", "--reload", takes=TEXT, optional=True),
                option("--frozen-lockfile", takes=TEXT, optional=True),
                option("--unsafely-ignore-certificate-errors", takes=TEXT, optional=True),
                option("-I", "--allow-import", takes=TEXT, optional=True),
                option("--deny-import", takes=TEXT, optional=True),
            ),
        ),
    ),
    examples=(
        example("deno run main.ts", PROJECT_CODE),
        example("deno run -A https://x.example/m.ts", PROJECT_CODE, REMOTE_CODE),
        example("deno eval 'Deno.removeSync(\"/srv\")'", DESTRUCTIVE),
        example("deno repl --eval 'Deno.removeSync(\"/srv\")'", DESTRUCTIVE),
        example("deno repl --eval-file=x.ts", PROJECT_CODE, OPAQUE),
        example("deno test", PROJECT_CODE),
        example("deno install jsr:@std/fs", MUTATION, PACKAGE),
        example("deno compile -o out main.ts", PROJECT_CODE, WRITES),
        example("deno upgrade", REMOTE_CODE),
        example("deno publish", EGRESS),
        example("deno init", WRITES),
        example("deno audit --fix", MUTATION, PACKAGE),
        example("deno audit --socket", EGRESS),
        example("deno x cowsay", PACKAGE, OPAQUE),
        example("deno bundle -o /etc/x main.ts", PROJECT_CODE, WRITES),
        example("deno update", MUTATION, PACKAGE),
        example("deno list"),
        example("deno run --env-file /tmp/x.ts", PROJECT_CODE, OPAQUE),
        example("deno create --npm vite", REMOTE_CODE),
    ),
)

# ---- perl, ruby, php, lua and others -----------------------------------------------------------------------------------------

PERL = command(
    "perl",
    style=POSIX,
    language="perl",
    stdin=CODE,
    operands=RUNS,
    analyser="in_place",
    options=(
        *flags("-0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -l, -C, -A, -a, -c, -f, -n, -p, -s, -S, -t, -T, -u, -U, -w, -W, -X, -g"),
        *(option("-d", takes=TEXT, optional=True, effects=(OPAQUE,)), option("-D", takes=TEXT, optional=True)),
        option("-F", takes=TEXT),
        option("-I", takes=CONTEXT),
        option("-i", takes=TEXT, optional=True),
        *values("-m, -M"),
        option("-x", takes=TEXT, optional=True),
        option("-e", takes=CODE, supplies=True, language="perl"),
        option("-E", takes=CODE, supplies=True, language="perl"),
        *(option("-v", harmless=True), option("-V", takes=TEXT, optional=True, harmless=True), option("-h", harmless=True)),
    ),
    environment=(
        variable("PERL5LIB", "PERLLIB", takes=CONTEXT),
        variable("PERL5OPT", takes=OPTIONS),
        variable("PERL5DB", takes=CODE),
        variable("PERL_UNICODE", takes=TEXT),
    ),
    examples=(
        example("perl -v"),
        example("perl -ne 'print if /x/' a.txt"),
        example("perl -pe 's/a/b/g' a.txt"),
        example("perl -lane 'print $F[0]' a.txt"),
        example("perl -ne 'print' .env", SECRET_READ),
        example("perl -i.bak -pe 's/a/b/' a.txt", WRITES),
        example("perl -e 'unlink glob \"/srv/*\"'", DESTRUCTIVE),
        example("perl -e 'system(\"rm -rf /srv\")'", DESTRUCTIVE),
        example("perl -MIO::Socket -e '...'", OPAQUE, EGRESS),
        example("perl -pe 's/(.*)/`$1`/e' a.txt", OPAQUE),
        example("perl -d -e '1'", OPAQUE),
        example("perl x.pl", OPAQUE, PROJECT_CODE),
    ),
)

RUBY = command(
    "ruby",
    "jruby",
    "truffleruby",
    "irb",
    style=POSIX,
    language="ruby",
    stdin=CODE,
    operands=RUNS,
    analyser="in_place",
    options=(
        *flags(
            "-0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -a, -c, -d --debug, -l, -n, -p, -s, -S, -v, -w, --jit, --mjit, --yjit, --verbose, --disable-gems, -U"
        ),
        option("-C", takes=DIRECTORY),
        option("-X", takes=DIRECTORY),
        *values("-E --encoding, --external-encoding, --internal-encoding, -F, -K, --enable, --disable, --dump, --backtrace-limit"),
        option("-I", takes=CONTEXT),
        option("-i", takes=TEXT, optional=True),
        option("-r", takes=TEXT),
        option("-W", takes=TEXT, optional=True),
        option("-x", takes=TEXT, optional=True),
        option("-e", takes=CODE, supplies=True, language="ruby"),
        *(option("-h", harmless=True), option("--copyright", harmless=True)),
    ),
    environment=(
        variable("RUBYLIB", takes=CONTEXT),
        variable("RUBYOPT", takes=OPTIONS, harmless=("-rbundler/setup",)),
        variable("GEM_PATH", "GEM_HOME", takes=CONTEXT),
    ),
    examples=(
        example("ruby --version"),
        example("ruby -v"),
        example("ruby -e 'puts 1+1'"),
        example("ruby -rjson -e 'puts JSON.parse(STDIN.read)[\"a\"]'"),
        example("ruby -e 'system(\"rm -rf /srv\")'", DESTRUCTIVE),
        example("ruby -rnet/http -e 'Net::HTTP.get(URI(\"http://x.example\"))'", EGRESS),
        example("ruby -i -pe '$_.upcase!' a.txt", WRITES),
        example("ruby x.rb", OPAQUE, PROJECT_CODE),
    ),
)

PHP = command(
    "php",
    "php-cgi",
    style=POSIX,
    language="php",
    analyser="php",
    stdin=CODE,
    operands=RUNS,
    options=(
        *flags("-n --no-php-ini, -e --profile-info, -H --hide-args, -q --no-header, -C --no-chdir"),
        option("-a", "--interactive", effects=(OPAQUE,)),
        option("-c", "--php-ini", takes=CONFIG),
        option("-d", "--define", takes=TEXT, effects=(OPAQUE,)),  # auto_prepend_file and the like
        option("-f", "--file", takes=SCRIPT, supplies=True),
        option("-r", "--run", takes=CODE, supplies=True, language="php"),
        *values("-B --process-begin, -R --process-code, -E --process-end", takes=CODE),
        option("-F", "--process-file", takes=SCRIPT, supplies=True),
        option("-S", "--server", takes=TEXT, effects=(MUTATION, PROJECT_CODE), supplies=True),
        option("-t", "--docroot", takes=INSPECT),
        option("-z", "--zend-extension", takes=PROGRAM),
        option("-l", "--syntax-check", harmless=True),
        *(
            option("-h", "--help", harmless=True),
            option("-i", "--info", supplies=True),  # extensions are loaded before these are looked at
            option("-m", "--modules", supplies=True),
            option("-v", "--version", supplies=True),
            option("--ini", supplies=True),
        ),
        *(
            option("-s", "--syntax-highlight", harmless=True, operands=READ, supplies=True),
            option("-w", "--strip", harmless=True, operands=READ, supplies=True),
        ),
        option(
            *("--rf", "--rfunction", "--rc", "--rclass", "--re", "--rextension", "--rz", "--rzendextension", "--ri", "--rextinfo"),
            takes=TEXT,
            supplies=True,
        ),
    ),
    environment=(variable("PHPRC", "PHP_INI_SCAN_DIR", takes=CONFIG),),
    examples=(
        example("php -v"),
        example("php -l index.php"),
        example("php --info"),
        example("php --rfunction strlen"),
        example("php -r 'echo 1+1;'"),
        example("php --process-code 'system(\"rm -rf /srv\");'", DESTRUCTIVE),
        example("php -r 'file_get_contents(\"http://x.example\");'", EGRESS),
        example("php -r 'system(\"rm -rf /srv\");'", DESTRUCTIVE),
        example("php -r 'echo file_get_contents(\".env\");'", SECRET_READ),
        example("php -S localhost:8000", MUTATION, PROJECT_CODE),
        example("php -a", OPAQUE),
        example("php -d auto_prepend_file=/tmp/x -r 'echo 1;'", OPAQUE),
        example("php artisan migrate", OPAQUE, PROJECT_CODE),
        example("php -d zend_extension=/tmp/x.so -v", OPAQUE),
        example("php -z /tmp/x.so -v", OPAQUE),
    ),
)

LUA = command(
    *("lua", "luajit", "texlua", "tarantool"),
    style=POSIX,
    language="foreign",
    stdin=CODE,
    operands=RUNS,
    options=(
        *flags("-E, -W"),
        option("-e", takes=CODE, supplies=True),
        option("-l", takes=TEXT, effects=(OPAQUE,)),
        option("-j", takes=TEXT),
        option("-O", takes=TEXT, optional=True),
        option("-b", takes=TEXT),
        option("-i", effects=(OPAQUE,)),
        option("-v", supplies=True),
    ),
    analyser="script_behind",
    environment=(
        variable("LUA_INIT", "LUA_INIT_5_1", "LUA_INIT_5_2", "LUA_INIT_5_3", "LUA_INIT_5_4", "LUA_INIT_5_5", takes=CODE),
        variable("LUA_PATH", "LUA_CPATH", "LUA_PATH_*", "LUA_CPATH_*", takes=CONTEXT),
    ),
    examples=(
        example("lua -v"),
        example("lua -v x.lua", OPAQUE, PROJECT_CODE),
        example("lua -e 'print(1)' x.lua", OPAQUE, PROJECT_CODE),
        example("lua -v -e 'os.execute(\"rm -rf /srv\")'", OPAQUE, DESTRUCTIVE),
        example("lua -e 'os.execute(\"ls\")'", OPAQUE),
        example("lua x.lua", OPAQUE, PROJECT_CODE),
    ),
)

ERLANG_OPTIONS = (
    *("", "+fnu", "+fnu -noinput", "-kernel shell_history enabled", "+Bd", "+pc unicode", "+sbwt none", "+JPperf true"),
    *("+S 1:1", "+S 1:1 +A 1", "+S 2:2", "+S 4:4", "+S 8:8", "-smp enable", "-kernel logger_level error", "-noinput", "-noshell"),
)

R_ENVIRONMENT = (variable("R_PROFILE", "R_PROFILE_USER", "R_ENVIRON", "R_ENVIRON_USER", "R_LIBS", "R_LIBS_USER", takes=CONTEXT),)

OTHER_INTERPRETERS = (
    command(
        "R",
        language="foreign",
        stdin=CODE,
        style=POSIX,
        operands=NAMES,
        options=(
            *flags(
                "--vanilla, --no-save, --no-restore, --no-restore-data, --no-restore-history, --no-environ, --no-site-file, --no-init-file, -s --slave --no-echo, -q --quiet --silent, --verbose, --save, --restore, --interactive, --no-readline"
            ),
            option("-h", harmless=True),
            option("-e", takes=CODE, supplies=True),
            option("-f", "--file", takes=SCRIPT, supplies=True),
            option("-d", "--debugger", takes=PROGRAM),
            *values("--default-packages, --encoding, --args, --arch, --max-ppsize, --min-nsize, --min-vsize, -g --gui, --debugger-args"),
        ),
        subcommands=(
            subcommand(
                "CMD",
                operands=operands(COMMAND),  # what is no tool of R is any program
                subcommands=(
                    subcommand(
                        "check",
                        options=(
                            *flags(
                                "--no-clean, --no-codoc, --no-examples, --no-install, --no-tests, --no-manual, --no-vignettes, --no-build-vignettes, --ignore-vignettes, --no-rebuild-vignettes, --run-dontrun, --run-donttest, --use-gct, --use-valgrind, --timings, --extra-arch, --multiarch, --no-multiarch, --force-multiarch, --as-cran, --no-stop-on-test-error"
                            ),
                            *values("--install, --install-args, --check-subdirs, --test-dir"),
                            option("-l", "--library", takes=CONTEXT),
                            option("-o", "--output", takes=WRITE),
                        ),
                        operands=operands(many=READ),
                        analyser="r_package",
                    ),
                    subcommand(
                        "build",
                        options=(
                            *flags("--force, --keep-empty-dirs, --no-build-vignettes, --no-manual, --no-resave-data"),
                            option("--resave-data", takes=TEXT, optional=True),
                            option("--compact-vignettes", takes=TEXT, optional=True),
                            *values("--compression"),
                        ),
                        operands=operands(many=READ),
                        analyser="r_package",
                    ),
                    subcommand("config", options=flags("--cppflags, --ldflags, --no-user-files, --no-site-files, --all"), operands=NAMES),
                ),
            ),
        ),
        analyser="loads",  # .Rprofile
        environment=R_ENVIRONMENT,
        examples=(
            example("R --version"),
            example("R -q -e 'print(1)'"),
            example("R -d ./debug", OPAQUE, PROJECT_CODE),
            example("R CMD check pkg", PROJECT_CODE),
            example("R CMD check -o /srv/out pkg", PROJECT_CODE, WRITES),
            example("R CMD build --no-manual .", PROJECT_CODE),
            example("R CMD check /tmp/pkg", OPAQUE),
            example("R CMD config CC"),
            example("R CMD rm -rf /srv", UNKNOWN),
        ),
    ),
    command(
        *("Rscript", "littler"),
        language="foreign",
        stdin=CODE,
        style=POSIX,
        operands=RUNS,
        options=(
            *flags(
                "--vanilla, --no-save, --no-restore, --no-environ, --no-site-file, --no-init-file, --slave, --no-echo, -q --quiet --silent, --verbose, --save, --restore, --interactive, --no-readline"
            ),
            option("-e", takes=CODE, supplies=True),
            option("-f", "--file", takes=SCRIPT, supplies=True),
            *values("--default-packages, --encoding, --args"),
        ),
        analyser="loads",  # .Rprofile
        environment=R_ENVIRONMENT,
        examples=(
            example("Rscript --version"),
            example("Rscript -e 'system(\"ls\")'", OPAQUE),
            example("Rscript a.R", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "julia",
        language="foreign",
        stdin=CODE,
        style=POSIX,
        operands=RUNS,
        options=(
            *flags("-i, -q --quiet, --compiled-modules, --warn-overwrite, --heap-size-hint"),
            *values(
                "-t --threads, -p --procs, -O --optimize, -g, --color, --check-bounds, --startup-file, --history-file, --depwarn, --inline"
            ),
            option("--project", takes=TEXT, optional=True),
            *values("-e --eval, -E --print", takes=CODE),
            *values("-L --load, -J --sysimage", takes=CONFIG),
            option("-v", harmless=True),
            option("-h", harmless=True),
        ),
        environment=(
            variable("JULIA_LOAD_PATH", "JULIA_DEPOT_PATH", "JULIA_PROJECT", takes=CONTEXT),
            variable("JULIA_EDITOR", takes=PROGRAM),
        ),
        examples=(example("julia -v"), example("julia -e 'run(`ls`)'", OPAQUE), example("julia a.jl", OPAQUE, PROJECT_CODE)),
    ),
    command(
        *("clojure", "clj"),
        language="foreign",
        stdin=CODE,
        style=POSIX,
        operands=RUNS,
        options=(
            option("-M", "-X", "-T", takes=TEXT, optional=True, effects=(PROJECT_CODE,), supplies=True),
            option("-A", takes=TEXT, optional=True),
            *values("-e --eval, -Sdeps", takes=CODE),
            *values("-m --main"),
            *values("-i --init", takes=SCRIPT),
            *flags("-P, -Sverbose, -Sforce, -r --repl"),
            *values("-n --namespace, -d --dir, -v --var, --namespace-regex"),
            option("-Spath", "-Stree", "-Sdescribe", harmless=True),
            option("-h", "-version", "--version", harmless=True),
        ),
        examples=(
            example("clojure -M:test", PROJECT_CODE),
            example("clojure -e '(println 1)'", OPAQUE),
            example("clojure -M -e '(println 1)'", OPAQUE, PROJECT_CODE),
            example("clj a.clj", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        *("tclsh", "wish", "guile", "sbcl", "clisp", "scheme", "ocaml", "groovy", "jshell", "bb"),
        language="foreign",
        stdin=CODE,
        style=POSIX,
        operands=RUNS,
        options=(
            *flags("-q, -s, -i, --noinform, --non-interactive, --no-userinit, --no-sysinit, --disable-debugger, --quit"),
            *values("-e --eval --expression, -c, -x, -M, -X, -A, -T", takes=CODE),
            *values("--load, --script, -l", takes=SCRIPT),
            *values("-cp --class-path --classpath"),
            option("-v", harmless=True),
            option("-h", harmless=True),
        ),
        examples=(example("tclsh a.tcl", OPAQUE, PROJECT_CODE), example("guile -c '(system \"ls\")'", OPAQUE)),
    ),
    command(
        "racket",
        language="foreign",
        stdin=CODE,
        style=POSIX,
        operands=RUNS,
        options=(
            *flags("-q --no-init-file, -i --repl, -n --no-lib, -d, -b --binary"),
            *values("-e --eval", takes=CODE),
            *values("-f --load, -t --require, -r --script, -u --require-script, -k", takes=SCRIPT),
            *values("-l --lib, -p, -I, -M --compile-any"),
            option("-v", "--version", supplies=True),  # a file behind it runs all the same
            option("-h", harmless=True),
        ),
        analyser="script_behind",
        examples=(
            example("racket --version"),
            example("racket a.rkt", OPAQUE, PROJECT_CODE),
            example("racket -v a.rkt", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "osascript",
        language="foreign",
        stdin=CODE,
        style=POSIX,
        operands=RUNS,
        options=(*flags("-i"), option("-e", takes=CODE, supplies=True), *values("-l, -s")),
        examples=(example("osascript -e 'do shell script \"rm -rf /srv\"'", OPAQUE, DESTRUCTIVE),),
    ),
    command(
        *("elixir", "iex"),
        style=POSIX,
        language="foreign",
        stdin=CODE,
        operands=RUNS,
        options=(
            *flags("--no-halt, --hidden, --boot, --werl, --logger-otp-reports, --logger-sasl-reports, --dbg, --no-pry"),
            *values("-e --eval", takes=CODE),
            *values("-S, --cookie, --name, --sname, --erl, --vm-args, --remsh"),
            *values("-r, -pr", takes=SCRIPT),
            option("--rpc-eval", takes=(TEXT, CODE)),
            option("--dot-iex", takes=SCRIPT),
            *values("-pa, -pz, --erl-config, --pipe-to", takes=CONTEXT),
            option("-v", "-h", harmless=True),
        ),
        environment=(
            variable("ERL_FLAGS", "ERL_AFLAGS", "ERL_ZFLAGS", "ELIXIR_ERL_OPTIONS", takes=CODE, harmless=ERLANG_OPTIONS),
            variable("ERL_LIBS", takes=CONTEXT),
        ),
        examples=(
            example("elixir -v"),
            example("elixir -e 'System.cmd(\"ls\", [])'", OPAQUE),
            example("elixir a.exs --version", OPAQUE, PROJECT_CODE),
            example("elixir -r a.exs -e 1", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "erl",
        style=SINGLE,
        language="foreign",
        analyser="erlang_start",
        stdin=CODE,
        operands=RUNS,
        options=(
            *flags("-noshell, -noinput, -detached, -hidden, -smp, -instr, -nostick, -emu_args, -oldshell"),
            *values("-eval", takes=CODE),
            *values(
                "-s, -run, -name, -sname, -setcookie, -kernel, -env, -mode, -extra, -boot, -remsh, -heart, -hosts, -loader, -make, -proto_dist"
            ),
            *values("-pa, -pz, -config, -args_file, -boot_var", takes=CONTEXT),
            option("-version", harmless=True),
        ),
        environment=(
            variable("ERL_FLAGS", "ERL_AFLAGS", "ERL_ZFLAGS", takes=CODE, harmless=ERLANG_OPTIONS),
            variable("ERL_LIBS", takes=CONTEXT),
        ),
        examples=(
            example("erl -noshell -eval 'halt().'"),
            example("erl -noshell -run os cmd 'rm -rf /srv' -s init stop", OPAQUE, DESTRUCTIVE, PROJECT_CODE),
            example("erl -noshell -eval 'os:cmd(\"ls\").'", OPAQUE),
        ),
    ),
    command(
        "escript",
        style=POSIX,
        language="foreign",
        operands=RUNS,
        options=flags("-c, -d, -e, -i, -n, -p, -s"),
        examples=(example("escript a.escript --version", OPAQUE, PROJECT_CODE),),
    ),
)

# ---- java and its relatives --------------------------------------------------------------------------------------------------

JAVA_ENVIRONMENT = (
    variable(
        "JAVA_OPTS",
        "GRADLE_OPTS",
        "MAVEN_OPTS",
        "ANT_OPTS",
        "SBT_OPTS",
        "JVM_OPTS",
        "_JAVA_OPTIONS",
        "JDK_JAVA_OPTIONS",
        "JAVA_TOOL_OPTIONS",
        takes=OPTIONS,
        program="java",
    ),
    variable("LEIN_JVM_OPTS", takes=OPTIONS, program="java"),
    variable("CLASSPATH", "JAVA_HOME", "LEIN_HOME", "ANT_HOME", "M2_HOME", "MAVEN_PROJECTBASEDIR", takes=CONTEXT),
    variable("JAVACMD", takes=PROGRAM, harmless=("java", "/usr/bin/java")),
    variable("MVNW_REPOURL", takes=URL),
)

JAVA = command(
    *("java", "javaw"),
    style=POSIX,
    language="foreign",
    analyser="java",
    effects=(PROJECT_CODE,),
    operands=operands(TEXT, many=TEXT),
    options=(
        *flags("-ea -enableassertions, -da -disableassertions, -esa, -dsa, -server, -client"),
        *flags("-zero, -dcevm, --enable-preview, -verbose"),
        option("-X", takes=TEXT, optional=True),
        *values(
            "-p --module-path, --upgrade-module-path, --add-modules, --enable-native-access, --add-opens, --add-exports, --add-reads, --limit-modules"
        ),
        option("-D", takes=TEXT, optional=True),
        *values("-cp -classpath --class-path", takes=CONTEXT),
        option("-jar", takes=(SCRIPT, ARGUMENTS), supplies=True),
        option("-m", "--module", takes=(TEXT, ARGUMENTS), supplies=True),
        *values("-javaagent:, -agentpath:", takes=CONFIG),
        option("-agentlib", takes=TEXT, optional=True, effects=(OPAQUE,)),
        option("-agentlib:", takes=TEXT, effects=(OPAQUE,)),
        *(option("-h", "-?", "-help", harmless=True), option("-version", "-showversion", "--show-version", harmless=True)),
        *(
            option("--list-modules", harmless=True),
            option("--dry-run", harmless=True),
            option("--validate-modules", harmless=True),
        ),
    ),
    environment=JAVA_ENVIRONMENT,
    examples=(
        example("java -version"),
        example("java -Xmx512m -Da=b Main", PROJECT_CODE),
        example("java src/Main.java", PROJECT_CODE),
        example("java /tmp/Main.java", OPAQUE, PROJECT_CODE),
        example("java -jar target/app.jar -version -s x", OPAQUE, PROJECT_CODE),
        example("java -XX:OnError=/tmp/x Main", OPAQUE, PROJECT_CODE),
        example("java -XX:OnError=/tmp/x -version", OPAQUE),
        example("java -agentpath:/tmp/x.so -version", OPAQUE),
        example("java -Xlog:gc:file=/etc/x Main", PROJECT_CODE, WRITES),
        example("java -agentlib=jdwp Main", OPAQUE, PROJECT_CODE),
    ),
)

JAR = command(
    "jar",
    style=BUNDLE,
    options=(
        *flags(
            "-c --create, -x --extract, -t --list, -u --update, -v --verbose, -d --describe-module, --validate, -0 --no-compress, -M --no-manifest, -k --keep-old-files"
        ),
        *values("-e --main-class, -i --generate-index, --module-version, --hash-modules, --release, --warn-if-resolved, --date"),
        *values("-m --manifest, -p --module-path", takes=READ),
        *values("-f --file, -C, --dir", takes=TEXT),
        option("-h", "--help", "--version", "--help-extra", harmless=True),
    ),
    operands=operands(many=TEXT),
    analyser="archive",
    environment=JAVA_ENVIRONMENT,
    examples=(
        example("jar tf x.jar"),
        example("jar -tf .env", SECRET_READ),
        example("jar cf x.jar .", WRITES),
        example("jar cfe x.jar Main .env", WRITES, SECRET_READ),
        example("jar xf x.jar", WRITES),
        example("jar -c -f x.jar -m .env a", WRITES, SECRET_READ),
    ),
)

JAVAC = command(
    *("javac", "kotlinc", "scalac", "javap", "javadoc"),
    style=GNU,
    operands=operands(many=READ),
    options=(
        *flags("-nowarn, -verbose, -deprecation, --enable-preview, -parameters, -proc:none, -proc:only, -g, -Werror, -include-runtime"),
        option("-Xlint", "-Xlint:", "-Xdoclint", "-Xdoclint:", "-Xdiags:", "-implicit:", "-g:", takes=TEXT, optional=True),
        *flags("-c --create, -x --extract, -t --list, -v, -u --update, -l, -private, -public, -protected, -p, -i"),
        *values("-source --source, -target --target, --release, -encoding, -Xmaxerrs, -jvm-target, -C"),
        option("-script", takes=SCRIPT),  # of kotlinc, as the next
        option("-e", "-expression", takes=CODE, language="foreign"),
        *values("-cp -classpath --class-path, -sourcepath --source-path, -bootclasspath, --module-path, --system", takes=INSPECT),
        option("-f", "--file", takes=WRITE),
        *values("-d, -h", takes=WRITE),
        option("-s", takes=WRITE),
        *values("-processor, -processorpath --processor-path, -Xplugin, -doclet, -docletpath", takes=PROGRAM),
        option("-version", harmless=True),
    ),
    analyser="response_file",
    environment=JAVA_ENVIRONMENT,
    examples=(
        example("javac @/tmp/x", OPAQUE),
        example("javac -d out Main.java", WRITES),
        example("javac -Xlint:all -g:none -d out Main.java", WRITES),
        example("javac -processor /tmp/x Main.java", OPAQUE),
        example("javap -c Main"),
        example("kotlinc -script /tmp/a.kts", OPAQUE),
        example("kotlinc -e 'println(1)'", OPAQUE),
    ),
)

SCALA_OPTIONS = (
    *flags("-nc, --batch -batch, -v, -d, -x, -no-colors --no-colors, --no-server -no-server, -timings --timings, -debug, -traces"),
    *values("-mem, -jvm-debug"),
    option("--color", "-color", "--supershell", takes=TEXT, optional=True),
    option("-e", takes=CODE),
    *values("-cp -classpath, -J, -D, --java-home"),
    option("-version", harmless=True),
    option("-h", harmless=True),
)

SCALA = (
    # without an operand they read what they run from standard input
    command(
        *("scala", "kotlin", "amm", "sbt"),
        style=POSIX,
        language="foreign",
        stdin=CODE,
        analyser="targets",
        operands=operands(many=INSPECT),
        options=SCALA_OPTIONS,
        environment=JAVA_ENVIRONMENT,
        examples=(
            example("sbt test", PROJECT_CODE),
            example("sbt publish", EGRESS, PROJECT_CODE),
            example("scala -e 'x'", OPAQUE, PROJECT_CODE),
            example("scala <<< 'println(1)'", OPAQUE, PROJECT_CODE),
            example("sbt <<< publish", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        *("mill", "lein", "boot"),
        style=POSIX,
        language="foreign",
        analyser="targets",
        operands=operands(many=TEXT),
        options=SCALA_OPTIONS,
        environment=JAVA_ENVIRONMENT,
        examples=(example("lein test", PROJECT_CODE), example("mill -e 'x'", OPAQUE, PROJECT_CODE)),
    ),
)

MAVEN = command(
    *("mvn", "mvnw", "mvnd"),
    operands=NAMES,
    analyser="targets",
    options=(
        *flags(
            "-am --also-make, -amd --also-make-dependents, -B --batch-mode, -c --lax-checksums, -C --strict-checksums, -cpu, -e --errors"
        ),
        *flags("-fae --fail-at-end, -ff --fail-fast, -fn --fail-never, -llr, -N --non-recursive, -npu, -npr, -nsu --no-snapshot-updates"),
        *flags("-ntp --no-transfer-progress, -o --offline, -q --quiet, -U --update-snapshots, -up, -V --show-version, -X --debug, -itr"),
        *values("-b --builder, -P --activate-profiles, -pl --projects, -rf --resume-from, -T --threads, -emp, -ep, --color"),
        option("-D", "--define", takes=TEXT),
        *values("-f --file, -s --settings, -gs --global-settings, -t --toolchains, -gt --global-toolchains", takes=CONTEXT),
        option("-l", "--log-file", takes=WRITE),
        *(option("-v", harmless=True), option("-h", harmless=True)),
        *flags("--check-plugin-updates, --legacy-local-repository, --no-plugin-registry, --no-plugin-updates, --update-plugins"),
        *values("--encrypt-master-password, --encrypt-password"),
    ),
    environment=(
        *JAVA_ENVIRONMENT,
        variable("MAVEN_ARGS", "MAVEN_CONFIG", takes=OPTIONS),
        variable("M2_HOME", "MAVEN_HOME", takes=CONTEXT),
    ),
    examples=(
        example("mvn -q test", PROJECT_CODE),
        example("mvn -B clean package -DskipTests", PROJECT_CODE),
        example("mvn deploy", EGRESS, PROJECT_CODE),
        example("mvn -l log.txt test", PROJECT_CODE, WRITES),
        example("mvn -f /tmp/pom.xml test", OPAQUE, PROJECT_CODE),
        example("mvn -v"),
        example("mvn exec:exec -Dexec.executable=rm -Dexec.args='-rf /srv'", DESTRUCTIVE, PROJECT_CODE),
        example("mvn test -DargLine=-javaagent:/tmp/x.jar", OPAQUE, PROJECT_CODE),
        example("mvn test -Djvm=/tmp/java", OPAQUE, PROJECT_CODE),
        example("mvn test -DargLine=-Xmx1g", PROJECT_CODE),
        example("mvn flyway:clean", DESTRUCTIVE, PROJECT_CODE),
        example("mvn help:effective-settings -DshowPasswords=true", SECRET_READ, PROJECT_CODE),
    ),
)

GRADLE = command(
    *("gradle", "gradlew"),
    operands=NAMES,
    analyser="targets",
    options=(
        *flags(
            "-a --no-rebuild, --build-cache, --no-build-cache, --configuration-cache, --no-configuration-cache, --configure-on-demand, --continue"
        ),
        *flags("--daemon, --no-daemon, -d --debug, --foreground, -i --info, --offline, --parallel, --no-parallel, --profile, -q --quiet"),
        *flags(
            "--refresh-dependencies, --refresh-keys, --rerun-tasks, -s --stacktrace, -S --full-stacktrace, --scan, --no-scan, -w --warn"
        ),
        *flags("-t --watch-fs --continuous, --no-watch-fs, --export-keys, -V --show-version, --write-locks"),
        *values(
            "--console, --max-workers, --priority, -D --system-prop, -P --project-prop, -x --exclude-task, --warning-mode, --tests, -F, -M, --update-locks"
        ),
        *values("-b --build-file, -c --settings-file, --include-build", takes=CONTEXT),
        option("-p", "--project-dir", takes=DIRECTORY),
        option("-g", "--gradle-user-home", takes=INSPECT),
        option("--project-cache-dir", takes=WRITE),
        option("-I", "--init-script", takes=CONFIG),
        option("-m", "--dry-run", harmless=True),
        *(
            option("--stop", effects=(MUTATION,)),
            option("--status", harmless=True),
            option("-v", harmless=True),
            option("-h", "-?", harmless=True),
        ),
        *flags("--all, --list"),
        *values(
            "--dependency, --configuration, --type, --dsl, --test-framework, --project-name, --package, --group, --distribution-type, --gradle-version, --task, --java-version"
        ),
        option("--gradle-distribution-url", takes=URL, effects=(REMOTE_CODE,)),
    ),
    environment=(*JAVA_ENVIRONMENT, variable("GRADLE_USER_HOME", takes=CONTEXT)),
    examples=(
        example("gradle test --tests x", PROJECT_CODE),
        example("./gradlew build", PROJECT_CODE),
        example("gradle publish", EGRESS, PROJECT_CODE),
        example("gradle -I /tmp/x.gradle build", OPAQUE, PROJECT_CODE),
        example("gradle --project-cache-dir /etc/x build", PROJECT_CODE, WRITES),
        example("gradle --stop", MUTATION, PROJECT_CODE),
        example("gradle -m deploy"),
        example("gradle -m -p /tmp/x", OPAQUE),
        example("gradle wrapper --gradle-distribution-url https://x.example/g.zip", PROJECT_CODE, REMOTE_CODE),
    ),
)

ANT = command(
    "ant",
    style=SINGLE,
    operands=NAMES,
    analyser="targets",
    options=(
        *flags("-q -quiet, -v -verbose, -d -debug, -e -emacs, -k -keep-going, -S -silent, -noinput, -nouserlib, -noclasspath, -autoproxy"),
        *values("-lib", takes=CONTEXT),
        *values("-D, -propertyfile, -inputhandler, -find -s, -nice, -listener"),
        option("-f", "-file", "-buildfile", takes=CONTEXT),
        option("-logger", takes=PROGRAM),
        option("-l", "-logfile", takes=WRITE),
        option("-p", "-projecthelp", harmless=True),
        option("-diagnostics", harmless=True),
    ),
    environment=(*JAVA_ENVIRONMENT, variable("ANT_ARGS", takes=OPTIONS)),
    examples=(
        example("ant test", PROJECT_CODE),
        example("ant -lib /tmp/x test", PROJECT_CODE, OPAQUE),
        example("ant -l log test", PROJECT_CODE, WRITES),
    ),
)

# ---- go, rust, dotnet, swift, mix --------------------------------------------------------------------------------------------

GO_BUILD = (
    *flags("-a, -n, -race, -msan, -asan, -cover, -v, -work, -x, -linkshared, -modcacherw, -trimpath, -json, -i"),
    option("-buildvcs", takes=TEXT, optional=True),
    *values(
        "-p, -C, -asmflags, -buildmode, -compiler, -gccgoflags, -gcflags, -installsuffix, -ldflags, -mod, -pkgdir, -tags, -covermode, -coverpkg, -pgo"
    ),
    *values("-modfile, -overlay", takes=READ),
    option("-o", takes=WRITE),
    option("-toolexec", takes=PROGRAM),
)
GO = command(
    "go",
    style=SINGLE,
    environment=(
        variable(
            "GOFLAGS",
            takes=OPTIONS,
            program="go",
            option="build *",
            harmless=("-mod=mod", "-mod=vendor", "-mod=readonly", "-count=1", "-race", "-v", "-buildvcs=false", "-tags=integration"),
        ),
        variable("GOPROXY", takes=URL, harmless=("https://proxy.golang.org,direct", "direct", "off", "https://proxy.golang.org")),
        variable("GOROOT", "GOENV", "GOWORK", "GOTOOLDIR", takes=CONTEXT),
        variable("GOCACHEPROG", takes=PROGRAM),
        variable("GOAUTH", takes=PROGRAM, harmless=("off", "netrc")),
        variable("GOTMPDIR", takes=WRITE),
        variable("CGO_CFLAGS", "CGO_CXXFLAGS", "CGO_LDFLAGS", takes=OPTIONS, program="gcc"),
        variable(
            "CC",
            "CXX",
            "FC",
            "AR",
            "PKG_CONFIG",
            takes=PROGRAM,
            harmless=("gcc", "cc", "clang", "g++", "c++", "clang++", "ar", "pkg-config"),
        ),
    ),
    subcommands=(
        subcommand(
            "version", "help", "doc", "bug", operands=NAMES, style=SINGLE, options=flags("-m, -v, -all, -c, -cmd, -short, -src, -u")
        ),
        subcommand(
            "env",
            operands=NAMES,
            style=SINGLE,
            options=(*flags("-json, -changed"), option("-w", effects=(PERSISTENCE,)), option("-u", effects=(PERSISTENCE,))),
        ),
        subcommand(
            "list",
            operands=NAMES,
            style=SINGLE,
            options=(
                *GO_BUILD,
                *flags("-compiled, -deps, -e, -export, -find, -m, -test, -u, -versions, -retracted"),
                *values("-f, -reuse"),
            ),
        ),
        subcommand("build", operands=NAMES, style=SINGLE, analyser="project", options=GO_BUILD),
        subcommand("vet", operands=NAMES, style=SINGLE, analyser="project", options=(*GO_BUILD, option("-vettool", takes=PROGRAM))),
        subcommand(
            "test",
            style=SINGLE,
            operands=NAMES,
            analyser="project",
            options=(
                *GO_BUILD,
                *flags("-c, -benchmem, -failfast, -short, -fullpath, -artifacts, -args"),
                *values(
                    "-bench, -benchtime, -blockprofilerate, -count, -cpu, -fuzz, -fuzztime, -fuzzminimizetime, -list, -memprofilerate, -mutexprofilefraction"
                ),
                *values("-parallel, -run, -shuffle, -skip, -timeout, -vet"),
                *values("-blockprofile, -coverprofile, -cpuprofile, -memprofile, -mutexprofile, -outputdir, -trace", takes=WRITE),
                option("-exec", takes=PROGRAM),
            ),
        ),
        subcommand(
            "run",
            style=POSIX,
            effects=(PROJECT_CODE,),
            operands=operands(TEXT, many=TEXT),
            options=(*GO_BUILD, option("-exec", takes=PROGRAM)),
            analyser="script_url",
        ),
        subcommand(
            "generate",
            effects=(PROJECT_CODE,),
            style=SINGLE,
            operands=NAMES,
            options=(*GO_BUILD, *values("-run, -skip")),
        ),
        subcommand(
            "install",
            style=SINGLE,
            effects=(MUTATION, PACKAGE),
            operands=NAMES,
            options=GO_BUILD,
            examples=(
                example("go install github.com/x/y@latest", MUTATION, PACKAGE),
                example("go install https://x.example/y", MUTATION, PACKAGE, REMOTE_CODE),
            ),
        ),
        subcommand(
            "get", style=SINGLE, effects=(PACKAGE, MUTATION), operands=NAMES, options=(*GO_BUILD, *flags("-d, -t, -u, -insecure, -tool"))
        ),
        subcommand(
            "mod",
            style=SINGLE,
            subcommands=(
                subcommand("graph", "verify", "why", style=SINGLE, operands=NAMES, options=flags("-m, -vendor")),
                subcommand(
                    "download",
                    "tidy",
                    "vendor",
                    style=SINGLE,
                    effects=(PACKAGE,),
                    operands=NAMES,
                    options=(*flags("-json, -x, -v, -e"), option("-diff", harmless=True), *values("-reuse, -go, -compat, -o")),
                ),
                subcommand(
                    "init",
                    "edit",
                    style=SINGLE,
                    operands=NAMES,
                    analyser="writes_here",
                    options=(
                        *flags("-fmt, -json, -print"),
                        *values(
                            "-module, -require, -droprequire, -exclude, -dropexclude, -replace, -dropreplace, -retract, -dropretract, -go, -toolchain, -tool, -droptool"
                        ),
                    ),
                ),
            ),
        ),
        subcommand(
            "work",
            style=SINGLE,
            subcommands=(
                subcommand(
                    "init",
                    "use",
                    "sync",
                    "edit",
                    "vendor",
                    style=SINGLE,
                    operands=NAMES,
                    analyser="writes_here",
                    options=(*flags("-r, -v, -e, -fmt, -json, -print"), *values("-use, -dropuse, -replace, -go, -o")),
                ),
            ),
        ),
        subcommand(
            "fmt",
            "fix",
            style=SINGLE,
            operands=NAMES,
            analyser="writes_here",
            options=(*flags("-n, -x, -diff"), *values("-mod, -r, -fix, -go")),
        ),
        subcommand(
            "clean",
            style=SINGLE,
            operands=NAMES,
            analyser="writes_here",
            options=(*GO_BUILD, *flags("-r, -cache, -testcache, -modcache, -fuzzcache")),
        ),
        subcommand(
            "tool",
            style=POSIX,
            operands=operands(TEXT, many=TEXT),
            options=flags("-n"),
            analyser="go_tool",
            examples=(
                example("go tool pprof -top cpu.out"),
                example("go tool pprof http://x.example/debug/pprof/heap", EGRESS),
                example("go tool pprof -http=:8080 cpu.out", MUTATION),
                example("go tool compile -o /etc/x a.go", WRITES),
                example("go tool stringer -type=T", PROJECT_CODE),
            ),
        ),
        subcommand("telemetry", effects=(MUTATION,), operands=NAMES, style=SINGLE),
    ),
    examples=(
        example("go version"),
        example("go build ./...", PROJECT_CODE),
        example("go build -o bin/app .", PROJECT_CODE, WRITES),
        example("go build -toolexec /tmp/x .", OPAQUE, PROJECT_CODE),
        example("go vet ./...", PROJECT_CODE),
        example("go test -run TestX -count=1 ./...", PROJECT_CODE),
        example("go test -exec 'rm -rf /srv' ./...", DESTRUCTIVE, OPAQUE, PROJECT_CODE),
        example("go run .", PROJECT_CODE),
        example("go run x.example/cmd@latest", PROJECT_CODE, REMOTE_CODE),
        example("go install golang.org/x/tools/gopls@latest", MUTATION, PACKAGE),
        example("go mod tidy", PACKAGE),
        example("go mod tidy -diff"),
        example("go mod init x", WRITES),
        example("go env -w GOFLAGS=-x", PERSISTENCE),
        example("go generate", PROJECT_CODE),
        example("go telemetry on", MUTATION),
    ),
)

CARGO_COMMON = (
    *flags(
        "-v --verbose, -q --quiet, --frozen, --locked, --offline, --workspace, --all, --lib, --bins, --examples, --tests, --benches, --all-targets"
    ),
    *flags(
        "--all-features, --no-default-features, -r --release, --keep-going, --unit-graph, --ignore-rust-version, --future-incompat-report, --no-deps"
    ),
    *flags(
        "--no-run, --no-fail-fast, --doc, --document-private-items, --open, --fix, --allow-dirty, --allow-staged, --allow-no-vcs, --edition"
    ),
    *flags("--broken-code, --idioms, --list, -vv"),
    *values(
        "--color, -Z, -p --package, --exclude, --bin, --example, --test, --bench, -F --features, -j --jobs, --profile, --target, --message-format"
    ),
    option("--timings", takes=TEXT, optional=True),
    *values("--target-dir, --artifact-dir --out-dir", takes=WRITE),
    *values("--manifest-path, --lockfile-path", takes=CONTEXT),
    option("--config", takes=TEXT, effects=(OPAQUE,)),  # any setting: runners, linkers, wrappers
    option("-C", takes=DIRECTORY),
)
CARGO_VERBS = (
    subcommand("build", "b", "doc", "rustdoc", "rustc", "d", operands=NAMES, options=CARGO_COMMON, analyser="project"),
    subcommand("check", "c", operands=NAMES, options=CARGO_COMMON, analyser="project"),
    subcommand(
        "outdated",
        operands=NAMES,
        options=(
            *flags("-a --aggressive, -q --quiet, -R --root-deps-only, -v --verbose, -w --workspace, --ignore-external-rel, -o --offline"),
            *values("--color, -d --depth, --exit-code, -e --exclude, --features, --format, -i --ignore, -p --packages, -r --root"),
            option("-m", "--manifest-path", takes=CONTEXT),
            option("-h", "-V", harmless=True),
        ),
        analyser="project",
        examples=(example("cargo outdated -R --exit-code 1", PROJECT_CODE),),
    ),
    subcommand(
        "nextest",
        subcommands=(
            subcommand(
                "run",
                "r",
                "list",
                options=(
                    *CARGO_COMMON,
                    *flags("--no-capture --nocapture, --ignore-default-filter, --no-tests-pass, --hide-progress-bar, --show-progress"),
                    *values(
                        "-E --filterset --filter-expr, -P, --cargo-profile, --retries, --partition, --run-ignored, --failure-output, --success-output, --status-level, --final-status-level, --max-fail, -T --list-type, --test-threads, --no-tests"
                    ),
                    option("--config-file", "--tool-config-file", takes=CONFIG),
                ),
                operands=NAMES,
                analyser="test_runner",
            ),
            subcommand("show-config", "help", operands=NAMES),
            subcommand("self", operands=NAMES, effects=(MUTATION, PACKAGE)),
        ),
        examples=(
            example("cargo nextest run -E 'test(foo)'", PROJECT_CODE),
            example("cargo nextest run --config-file /tmp/x", PROJECT_CODE, OPAQUE),
            example("cargo nextest self update", MUTATION, PACKAGE),
        ),
    ),
    subcommand(
        "llvm-cov",
        operands=NAMES,
        options=(
            *CARGO_COMMON,
            *flags(
                "--html, --json, --lcov, --cobertura, --codecov, --text, --summary-only, --no-report, --no-clean, --branch, --mcdc, --doctests, --show-missing-lines, --include-build-script, --hide-instantiations, --ignore-run-fail, --nocapture"
            ),
            *values("--fail-under-lines, --fail-under-functions, --fail-under-regions, --ignore-filename-regex, --failure-mode"),
            *values("--output-path, --output-dir", takes=WRITE),
        ),
        analyser="project",
        examples=(
            example("cargo llvm-cov --lcov --output-path lcov.info", PROJECT_CODE, WRITES),
            example("cargo llvm-cov --output-dir /etc/x", PROJECT_CODE, WRITES),
        ),
    ),
    subcommand(
        *("audit", "deny", "udeps", "machete", "geiger", "semver-checks", "bloat", "expand", "msrv", "tarpaulin"),
        operands=NAMES,
        options=CARGO_COMMON,
        analyser="project",
    ),
    subcommand("clippy", operands=NAMES, options=CARGO_COMMON, analyser="project"),
    subcommand("test", "t", "bench", "miri", operands=NAMES, options=CARGO_COMMON, analyser="project"),
    subcommand("run", "r", style=POSIX, effects=(PROJECT_CODE,), operands=NAMES, options=CARGO_COMMON),
    subcommand("fmt", operands=NAMES, options=(*CARGO_COMMON, option("--check", harmless=True)), analyser="writes_here"),
    subcommand("fix", effects=(PROJECT_CODE,), operands=NAMES, options=CARGO_COMMON),
    subcommand("clean", operands=NAMES, options=(*CARGO_COMMON, option("-n", "--dry-run", harmless=True)), analyser="writes_here"),
    subcommand(
        "metadata",
        "tree",
        "pkgid",
        "locate-project",
        "read-manifest",
        "verify-project",
        "version",
        "help",
        "report",
        operands=NAMES,
        options=(
            *CARGO_COMMON,
            *flags("-d --duplicates, --no-dedupe, --no-indent"),
            *values("-e --edges, -i --invert, --depth, --prefix, --charset, -f --format, --format-version, --filter-platform, --prune"),
        ),
    ),
    subcommand(
        "search",
        "info",
        effects=(REMOTE_READ,),
        operands=NAMES,
        options=(
            *flags("-q --quiet, -v --verbose"),
            *values("--limit, --registry, --color"),
            option("--index", takes=URL, effects=(EGRESS,)),
        ),
    ),
    subcommand(
        "add",
        "remove",
        "rm",
        "update",
        "fetch",
        "generate-lockfile",
        "vendor",
        effects=(PACKAGE,),
        operands=NAMES,
        options=(
            *CARGO_COMMON,
            *flags(
                "--breaking, --public, --no-public, --dev, --build, --optional, --no-optional, --default-features, --aggressive, --recursive, --versioned-dirs, --no-delete, --respect-source-config"
            ),
            *values("--rename, --registry, --git, --branch, --tag, --rev, --path, --precise, -s --sync, --base"),
            option("-n", "--dry-run", harmless=True),
        ),
        analyser="writes_here",
    ),
    subcommand(
        "init", "new", operands=operands(WRITE), options=(*CARGO_COMMON, *values("--vcs, --name, --registry")), analyser="writes_here"
    ),
    subcommand(
        "install",
        effects=(MUTATION, PACKAGE),
        operands=NAMES,
        options=(
            *CARGO_COMMON,
            *flags("-f --force, --no-track, --debug"),
            option("-n", "--dry-run"),
            *values("--version --vers, --branch, --tag, --rev, --registry"),
            *values("--git, --index", takes=URL),
            option("--path", takes=READ),
            option("--root", takes=WRITE),
        ),
        analyser="install_source",
    ),
    subcommand("uninstall", effects=(MUTATION,), operands=NAMES, options=(*CARGO_COMMON, option("--root", takes=INSPECT))),
    subcommand(
        "publish",
        "owner",
        "yank",
        "login",
        "logout",
        effects=(EGRESS,),
        operands=NAMES,
        options=(
            *CARGO_COMMON,
            *flags("--no-verify, --undo, -l"),
            *values("--index, --registry, --token, -a --add, --remove, --version"),
            option("-n", "--dry-run", harmless=True),
        ),
    ),
    subcommand("package", operands=NAMES, options=(*CARGO_COMMON, *flags("-l, --no-verify, --no-metadata")), analyser="project"),
    subcommand("config", operands=NAMES, options=(*flags("--show-origin, --merged"), *values("--format"))),
)
CARGO = command(
    "cargo",
    options=(
        *flags("-v --verbose, -q --quiet, --frozen, --locked, --offline"),
        *values("--color, -Z"),
        option("--config", takes=TEXT, effects=(OPAQUE,)),
        option("-C", takes=DIRECTORY),
        *(
            option("-V", harmless=True),
            option("--list", harmless=True),
            option("--explain", takes=TEXT, harmless=True),
            option("-h", harmless=True),
        ),
    ),
    environment=(
        variable(
            "RUSTC",
            "RUSTC_WRAPPER",
            "RUSTC_WORKSPACE_WRAPPER",
            "RUSTDOC",
            "CARGO_BUILD_RUSTC",
            "CARGO_BUILD_RUSTC_WRAPPER",
            takes=PROGRAM,
            harmless=("sccache", "rustc"),
        ),
        variable("CARGO_HOME", "RUSTUP_HOME", takes=CONTEXT),
        variable("CARGO_REGISTRIES_*_INDEX", "CARGO_REGISTRY_INDEX", takes=URL),
        variable("RUSTFLAGS", "RUSTDOCFLAGS", "CARGO_BUILD_RUSTFLAGS", "CARGO_TARGET_*_RUSTFLAGS", takes=OPTIONS, program="rustc"),
        variable("CARGO_ENCODED_RUSTFLAGS", takes=PROGRAM),
        variable("CARGO_BUILD_TARGET_DIR", "CARGO_TARGET_DIR", takes=WRITE),
        variable("RUSTUP_TOOLCHAIN", takes=CONTEXT, harmless=("stable", "beta", "nightly")),
        variable("CARGO_TARGET_*_RUNNER", "CARGO_TARGET_*_LINKER", takes=PROGRAM, harmless=("gcc", "cc", "clang", "lld", "ld.lld", "mold")),
    ),
    subcommands=(subcommand("+nightly", "+stable", "+beta", subcommands=CARGO_VERBS), *CARGO_VERBS),
    examples=(
        example("cargo build --release", PROJECT_CODE),
        example("cargo +nightly test -- --nocapture", PROJECT_CODE),
        example("cargo check", PROJECT_CODE),
        example("cargo clippy -- -D warnings", PROJECT_CODE),
        example("cargo run", PROJECT_CODE),
        example("cargo tree -d"),
        example("cargo search serde", REMOTE_READ),
        example("cargo add serde", PACKAGE, WRITES),
        example("cargo install ripgrep", MUTATION, PACKAGE),
        example("cargo install --git https://x.example/r", MUTATION, PACKAGE, REMOTE_CODE),
        example("cargo publish", EGRESS),
        example("cargo fmt", WRITES),
        example("cargo fmt --check"),
        example("cargo --config target.x.runner='/tmp/x' test", OPAQUE, PROJECT_CODE),
        example("cargo build --target-dir /etc/x", PROJECT_CODE, WRITES),
    ),
)

RUSTC = command(
    "rustc",
    operands=operands(many=READ),
    analyser="compiler",
    options=(
        *flags("-g, -O, -v --verbose, --test"),
        *values(
            "--cfg, --check-cfg, -l, --crate-type, --crate-name, --edition, --print, --target, -W --warn, -A --allow, -D --deny, -F --forbid, --cap-lints, --error-format, --color, --json, -Z, --diagnostic-width, --explain"
        ),
        option("-C", "--codegen", takes=TEXT),
        option("--emit", takes=REPORT),
        *values("--extern, --remap-path-prefix", takes=TEXT),
        *values("-L, --sysroot", takes=CONTEXT),
        *values("-o, --out-dir", takes=WRITE),
        option("-V", harmless=True),
        option("-h", harmless=True),
    ),
    environment=(variable("RUSTC_WRAPPER", takes=PROGRAM),),
    examples=(
        example("rustc -O main.rs -o app", WRITES),
        example("rustc -vV"),
        example("rustc -C opt-level=3 main.rs", WRITES),
        example("rustc -C linker=/tmp/x main.rs", OPAQUE, WRITES),
        example("rustc --extern m=/tmp/libm.so main.rs -o app", OPAQUE, WRITES),
        example("rustc -L /tmp/x main.rs -o app", OPAQUE, WRITES),
    ),
)

RUSTUP = command(
    "rustup",
    options=(
        *flags("-v --verbose, -q --quiet"),
        *flags("--installed, --book, --cargo, --nonexistent, --std, --nomicon, --reference, --path"),
    ),
    subcommands=(
        subcommand(
            "show", "which", "doc", "man", "completions", "help", operands=NAMES, options=(*flags("-v --verbose"), *values("--toolchain"))
        ),
        subcommand("check", effects=(REMOTE_READ,)),
        subcommand(
            "toolchain",
            "target",
            "component",
            "override",
            subcommands=(
                subcommand(
                    "list", "help", operands=NAMES, options=(*flags("--installed, -q --quiet, -v --verbose"), *values("--toolchain"))
                ),
                subcommand(
                    *("install", "update", "add", "uninstall", "remove", "link", "set", "unset"),
                    effects=(MUTATION, PACKAGE),
                    operands=NAMES,
                    options=(
                        *flags("--no-self-update, --force, --allow-downgrade, --force-non-host, --nonexistent"),
                        *values("--profile, -c --component, -t --target, --toolchain, --path"),
                    ),
                ),
            ),
        ),
        subcommand(
            "update",
            "install",
            "default",
            "set",
            "self",
            "uninstall",
            effects=(MUTATION, PACKAGE),
            operands=NAMES,
            options=(
                *flags("--no-self-update, --force, --allow-downgrade, --force-non-host"),
                *values("--profile, -c --component, -t --target, --toolchain, --path"),
            ),
        ),
        subcommand("run", style=POSIX, operands=operands(TEXT, COMMAND), options=flags("--install")),
    ),
    examples=(
        example("rustup show"),
        example("rustup update", MUTATION, PACKAGE),
        example("rustup check", REMOTE_READ),
        example("rustup target list --installed"),
        example("rustup target add wasm32-unknown-unknown", MUTATION, PACKAGE),
        example("rustup run stable rm -rf /srv", DESTRUCTIVE),
    ),
)

DOTNET_RUN = (
    *flags("--no-restore, --no-build, --no-launch-profile, --no-hot-reload"),
    *values("-c --configuration, -f --framework, --project, --launch-profile, -p --property, -v --verbosity"),
    *flags("--no-dependencies, --interactive, --force, -q --quiet, --verbose, --list, --self-contained, --no-self-contained"),
    *values("-a --arch, --os, -r --runtime, -e --environment"),
)

DOTNET = command(
    "dotnet",
    environment=(
        variable(
            "DOTNET_STARTUP_HOOKS",
            "CORECLR_PROFILER_PATH",
            "CORECLR_PROFILER_PATH_64",
            "DOTNET_ADDITIONAL_DEPS",
            "DOTNET_SHARED_STORE",
            takes=CONFIG,
        ),
        variable("DOTNET_ROOT", "MSBuildSDKsPath", "CustomBeforeMicrosoftCommonProps", takes=CONTEXT),
        variable("COREHOST_TRACEFILE", takes=WRITE),
    ),
    options=(
        *flags("-d --diagnostics, --list-sdks, --list-runtimes, --info"),
        *values("--additionalprobingpath, --additional-deps, --fx-version, --roll-forward"),
    ),
    subcommands=(
        subcommand(
            "build",
            "publish",
            "pack",
            "msbuild",
            "build-server",
            "clean",
            operands=NAMES,
            analyser="project",
            options=(
                *flags(
                    "--no-restore, --no-incremental, --nologo -nologo, --no-dependencies, --self-contained, --no-self-contained, --no-build, --interactive, --force, --include-symbols, -t, --sc, --ucr, --use-current-runtime"
                ),
                *values(
                    "-c --configuration, -f --framework, -r --runtime, -v --verbosity, --version-suffix, -p --property, -a --arch, --os, -m"
                ),
                *values("-o --output, --artifacts-path", takes=WRITE),
                *flags("--ignore-failed-sources, --no-http-cache, --disable-build-servers, --tl"),
                option("-warnaserror", "--warnaserror", "-warnaserror:", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "test",
            "vstest",
            operands=NAMES,
            analyser="project",
            options=(
                *flags("--no-restore, --no-build, --nologo, --blame, --blame-crash, --list-tests, -t"),
                *values(
                    "-c --configuration, -f --framework, --filter, -l --logger --logger:, -v --verbosity, -s --settings, -e --environment, --collect --collect:, -r --runtime"
                ),
                *values("-o --output, --results-directory, -d --diag", takes=WRITE),
                *values("-a --test-adapter-path", takes=CONFIG),
            ),
        ),
        subcommand(
            "run",
            "watch",
            style=POSIX,
            effects=(PROJECT_CODE,),
            operands=NAMES,
            options=DOTNET_RUN,
        ),
        subcommand("exec", style=POSIX, effects=(PROJECT_CODE,), operands=operands(CONTEXT, many=TEXT), options=DOTNET_RUN),
        subcommand(
            "script",
            style=POSIX,
            effects=(PROJECT_CODE,),
            options=DOTNET_RUN,
            subcommands=(
                subcommand("eval", operands=operands(many=TEXT), effects=(OPAQUE,)),
                subcommand("init", "new", operands=NAMES),
                subcommand("exec", "", style=POSIX, operands=operands(CONTEXT, many=TEXT)),
            ),
        ),
        # without a script it reads F# from standard input
        subcommand(
            "fsi", style=POSIX, effects=(PROJECT_CODE,), operands=operands(many=INSPECT), language="foreign", stdin=CODE, options=DOTNET_RUN
        ),
        subcommand(
            "format",
            operands=NAMES,
            analyser="writes_here",
            options=(
                *flags("--verify-no-changes, --no-restore"),
                *values("--include, --exclude, --severity, -v --verbosity, --diagnostics"),
            ),
        ),
        subcommand(
            "restore",
            "add",
            "remove",
            "new",
            "reference",
            effects=(PACKAGE,),
            operands=NAMES,
            options=(
                *flags("--force, --no-cache, --interactive, --no-dependencies, --prerelease"),
                *values("-s --source, -v --version --verbosity, -f --framework, -n --name, -r --runtime, -lang --language"),
                *values("-o --output, --packages", takes=WRITE),
                option("--configfile", takes=CONFIG),
                *flags(
                    "--no-http-cache, --ignore-failed-sources, --use-lock-file, --locked-mode, --force-evaluate, --disable-parallel, --dry-run, --no-restore, --no-update-check"
                ),
                *values("-a --arch, --os, -p --property, --lock-file-path, --type, --author, --project"),
                *values("--package-directory", takes=WRITE),
            ),
            analyser="writes_here",
        ),
        subcommand(
            "sln",
            "solution",
            options=(*flags("--in-root, --solution-folders, --include-references"), *values("-s --solution-folder")),
            subcommands=(
                subcommand("list"),
                subcommand("add", "remove", "migrate", "", operands=NAMES, analyser="writes_here"),
            ),
        ),
        subcommand(
            "tool",
            "workload",
            options=(
                *flags("-g --global, --local, --create-manifest-if-needed, --prerelease, --skip-manifest-update, --allow-downgrade"),
                *values("--version, --framework, --add-source, --tool-manifest, --format"),
                option("--configfile", takes=CONFIG),
                *values("--tool-path", takes=WRITE),
            ),
            subcommands=(
                subcommand("list", operands=NAMES, options=flags("--machine-readable")),
                subcommand(
                    "search",
                    operands=NAMES,
                    effects=(REMOTE_READ,),
                    options=(*flags("--detail"), *values("--author, --type, --skip, --take")),
                ),
                subcommand(
                    *("install", "update", "uninstall", "restore", "run", "execute", "exec", "repair", "clean", "config"),
                    operands=NAMES,
                    effects=(MUTATION, PACKAGE),
                ),
            ),
        ),
        subcommand(
            "nuget",
            subcommands=(
                subcommand(
                    "list",
                    subcommands=(subcommand("source", "client-cert", options=(*values("--format"), option("--configfile", takes=CONFIG))),),
                ),
                subcommand("why", operands=NAMES, options=values("-f --framework")),
                subcommand(
                    *("push", "delete", "locals", "verify", "trust", "sign", "add", "remove", "update", "disable", "enable", "config"),
                    effects=(EGRESS,),
                    operands=operands(many=READ),
                ),
            ),
            options=(
                *flags("--skip-duplicate, --force-english-output, --interactive, -l --list, -c --clear"),
                *values("-k --api-key, -s --source, -t --timeout, --symbol-source, --symbol-api-key"),
            ),
        ),
        subcommand(
            "ef",
            options=(
                *flags("-f --force, -v --verbose, --no-build, --json"),
                *values("-p --project, -s --startup-project, -c --context, -o --output-dir, --connection"),
            ),
            subcommands=(
                subcommand(
                    "migrations",
                    subcommands=(
                        subcommand("list", "has-pending-model-changes", analyser="checker"),
                        subcommand("add", "remove", "script", "bundle", operands=NAMES, effects=(PROJECT_CODE, MUTATION)),
                    ),
                ),
                subcommand(
                    "dbcontext",
                    subcommands=(
                        subcommand("list", "info", analyser="checker"),
                        subcommand("scaffold", "script", "optimize", operands=NAMES, effects=(PROJECT_CODE, MUTATION)),
                    ),
                ),
                subcommand("database", "", operands=NAMES, effects=(PROJECT_CODE, MUTATION)),
            ),
            examples=(example("dotnet ef migrations list", PROJECT_CODE), example("dotnet ef database update", MUTATION, PROJECT_CODE)),
        ),
        subcommand("help", operands=NAMES),
        subcommand(
            "list",
            operands=NAMES,
            effects=(REMOTE_READ,),
            options=(
                *flags(
                    "--outdated, --deprecated, --vulnerable, --include-transitive, --include-prerelease, --highest-patch, --highest-minor, --interactive, --no-restore"
                ),
                *values("--framework, --format, --output-version, -v --verbosity, --project"),
                option("--source", takes=URL, effects=(EGRESS,)),
                *values("--config", takes=CONFIG),
            ),
        ),
        subcommand(
            "dev-certs",
            operands=NAMES,
            options=(
                *flags("-c --check, -t --trust, -q --quiet, -v --verbose, --clean, -i"),
                *values("-ep --export-path, -p --password, --format"),
            ),
            effects=(MUTATION,),
        ),
        subcommand(
            "user-secrets",
            operands=NAMES,
            options=(*flags("--json, -v --verbose"), *values("-p --project, --id, -c --configuration")),
            effects=(SECRET_READ,),
        ),
    ),
    examples=(
        example("dotnet build -c Release", PROJECT_CODE),
        example("dotnet test", PROJECT_CODE),
        example("dotnet run", PROJECT_CODE),
        example("dotnet exec /tmp/x.dll", OPAQUE, PROJECT_CODE),
        example("dotnet script eval 'System.IO.Directory.Delete(p)'", OPAQUE, PROJECT_CODE),
        example("dotnet script main.csx", PROJECT_CODE),
        example("dotnet restore", PACKAGE, WRITES),
        example("dotnet tool install -g x", MUTATION, PACKAGE),
        example("dotnet tool list -g"),
        example("dotnet workload list"),
        example("dotnet sln list"),
        example("dotnet sln App.sln add a.csproj", WRITES),
        example("dotnet nuget list source"),
        example("dotnet list package --vulnerable --include-transitive", REMOTE_READ),
        example("dotnet list package --source https://x.example/f", REMOTE_READ, EGRESS),
        example('dotnet test --collect:"XPlat Code Coverage" --logger:trx', PROJECT_CODE),
        example("dotnet build -warnaserror -nologo", PROJECT_CODE),
        example("dotnet nuget push a.nupkg", EGRESS),
        example("dotnet ef database update", MUTATION, PROJECT_CODE),
        example("dotnet publish -o out", PROJECT_CODE, WRITES),
        example("dotnet user-secrets list", SECRET_READ),
    ),
)

SWIFT = command(
    "swift",
    environment=(variable("SWIFT_EXEC", "SWIFT_DRIVER_SWIFT_FRONTEND_EXEC", takes=PROGRAM),),
    subcommands=(
        subcommand(
            "build",
            operands=NAMES,
            analyser="project",
            options=(
                *flags("-v --verbose, --show-bin-path, --build-tests, --static-swift-stdlib"),
                *values("-c --configuration, --product, --target, -j --jobs, --arch, -Xswiftc, -Xcc, -Xlinker, --sdk, --triple"),
                *values("--scratch-path --build-path", takes=WRITE),
                *values("--package-path", takes=CONFIG),
            ),
        ),
        subcommand(
            "test",
            operands=NAMES,
            analyser="project",
            options=(
                *flags("-v --verbose, --parallel, -l --list-tests, --enable-code-coverage, --skip-build"),
                *values("-c --configuration, --filter, --skip, -j --jobs, --num-workers"),
                *values("--package-path", takes=CONFIG),
            ),
        ),
        subcommand(
            "run",
            effects=(PROJECT_CODE,),
            style=POSIX,
            operands=NAMES,
            options=(
                *flags("-v --verbose, --skip-build"),
                *values("-c --configuration"),
                *values("--package-path", takes=CONFIG),
            ),
        ),
        subcommand(
            "package",
            subcommands=(
                subcommand(
                    *("describe", "dump-package", "show-dependencies", "show-executables", "tools-version"),
                    options=(*flags("-v --verbose"), *values("--type, --format"), *values("--package-path", takes=CONFIG)),
                    operands=NAMES,
                    analyser="project",
                ),
                subcommand(
                    *("resolve", "update", "init", "clean", "reset", "edit", "unedit", "add-dependency", "add-target", "add-product"),
                    *("purge-cache", "archive-source", "config", "generate-xcodeproj", "plugin"),
                    effects=(PACKAGE,),
                    operands=NAMES,
                    options=(*flags("-v --verbose"), *values("--name, --type"), *values("--package-path", takes=CONFIG)),
                ),
            ),
        ),
        subcommand("repl", effects=(OPAQUE,)),
    ),
    examples=(
        example("swift build", PROJECT_CODE),
        example("swift run", PROJECT_CODE),
        example("swift package resolve", PACKAGE),
        example("swift package describe --type json", PROJECT_CODE),
        example("swift repl", OPAQUE),
        example("swift build --scratch-path /etc/x", PROJECT_CODE, WRITES),
        example("swift build --package-path /tmp/x", PROJECT_CODE, OPAQUE),
    ),
)


MIX = command(
    "mix",
    environment=(
        variable("ERL_FLAGS", "ERL_AFLAGS", "ERL_ZFLAGS", "ELIXIR_ERL_OPTIONS", takes=CODE, harmless=ERLANG_OPTIONS),
        variable("MIX_EXS", "MIX_HOME", "MIX_ARCHIVES", takes=CONTEXT),
    ),
    subcommands=(
        subcommand(
            "test",
            operands=NAMES,
            analyser="project",
            options=(
                *flags("--trace, --cover, --failed, --stale, --force, --no-start, --warnings-as-errors, --slowest, --raise"),
                *values("--only, --exclude, --include, --seed, --max-failures, --max-cases, --partitions, --formatter, --timeout, --color"),
            ),
        ),
        subcommand(
            "compile",
            "dialyzer",
            "credo",
            "docs",
            operands=NAMES,
            analyser="project",
            options=(
                *flags("--force, --warnings-as-errors, --strict, --all, --no-compile, --quiet, --ignore-exit-status"),
                *values("--format"),
            ),
        ),
        subcommand(
            "xref",
            operands=NAMES,
            analyser="project",
            options=(
                *flags(
                    "--exclude-compiled, --only-direct, --only-nodes, --include-siblings, --no-compile, --no-deps-check, --no-archives-check, --no-elixir-version-check"
                ),
                *values("--format, --label, --sink, --source, --exclude, --min-cycle-size, --min-cycle-label, --fail-above, --group"),
                option("-o", "--output", takes=WRITE),
            ),
            examples=(example("mix xref graph --format stats", PROJECT_CODE), example("mix xref graph -o /etc/x", PROJECT_CODE, WRITES)),
        ),
        subcommand(
            "format",
            operands=NAMES,
            analyser="writes_here",
            options=(
                option("--check-formatted", harmless=True),
                option("--dry-run", harmless=True),
                *values("--dot-formatter", takes=CONTEXT),
            ),
        ),
        subcommand(
            "deps.get",
            "deps.update",
            "deps.compile",
            "local.hex",
            "local.rebar",
            effects=(PACKAGE, MUTATION),
            operands=NAMES,
            options=flags("--force, --all, --only, --if-missing"),
        ),
        subcommand(
            "archive.install",
            "escript.install",
            effects=(PACKAGE, MUTATION),
            operands=NAMES,
            analyser="install_source",
            options=(*flags("--force"), *values("--sha512, --submodules, --app, --organization, --repo, --timeout")),
            examples=(
                example("mix archive.install hex phx_new", MUTATION, PACKAGE),
                example("mix archive.install github foo/bar", MUTATION, PACKAGE, REMOTE_CODE),
            ),
        ),
        subcommand(
            "run",
            "phx.server",
            "ecto.migrate",
            "ecto.create",
            "ecto.setup",
            "ecto.rollback",
            "release",
            "eval",
            "do",
            "escript.build",
            "phx.gen.secret",
            effects=(PROJECT_CODE,),
            style=POSIX,
            operands=NAMES,
            options=(*flags("--no-halt, --no-start, --overwrite, --quiet"), *values("-e --eval", takes=CODE)),
            language="foreign",
        ),
        subcommand("ecto.drop", "ecto.reset", effects=(DESTRUCTIVE,), operands=NAMES, options=flags("--force, --quiet")),
        subcommand("hex.publish", effects=(EGRESS,), operands=NAMES, options=flags("--yes, --replace, --dry-run")),
        subcommand("help", "deps", "deps.tree", "hex.info", "hex.outdated", "phx.routes", operands=NAMES),
        subcommand("ecto.migrations", operands=NAMES, analyser="checker", options=values("-r --repo"), style=POSIX),
        subcommand(
            "new",
            "phx.new",
            operands=operands(WRITE, many=TEXT),
            options=(*flags("--sup, --umbrella, --no-ecto, --no-html, --live"), *values("--app, --module, --database")),
        ),
    ),
    examples=(
        example("mix test", PROJECT_CODE),
        example("mix deps.get", MUTATION, PACKAGE),
        example("mix ecto.drop", DESTRUCTIVE),
        example("mix run -e 'x'", OPAQUE, PROJECT_CODE),
        example("mix format", WRITES),
        example("mix hex.publish", EGRESS),
        example("mix ecto.migrations", PROJECT_CODE),
    ),
)

# ---- compilers and make ------------------------------------------------------------------------------------------------------

# a compiler may be ccache under its name
CCACHE_VARIABLES = (
    variable("CCACHE_PREFIX", "CCACHE_PREFIX_CPP", "CCACHE_COMPILER", takes=PROGRAM, harmless=("gcc", "clang", "cc", "g++", "clang++")),
    variable("CCACHE_CONFIGPATH", "CCACHE_PATH", takes=CONTEXT),
    variable("CCACHE_REMOTE_STORAGE", "CCACHE_SECONDARY_STORAGE", takes=URL),
    variable("CCACHE_LOGFILE", "CCACHE_DIR", "CCACHE_STATSLOG", takes=WRITE),
)

CC = command(
    *("gcc", "g++", "cc", "c++", "clang", "clang++", "cpp", "gfortran", "tcc"),
    operands=operands(many=READ),
    analyser="compiler",
    options=(
        *flags(
            "-c --compile, -S --assemble, -E --preprocess, --debug, --pedantic, --ansi, --shared, --static, -emit-llvm, -v, -w, -pipe, -pthread, -shared, -static, -nostdlib, -nostdinc, -nodefaultlibs, -nostartfiles, -rdynamic, -pg, -s, -ansi"
        ),
        *flags(
            "-pedantic, -pedantic-errors, -pie, -no-pie, -undef, -P, -C, -H, -M, -MM, -MD, -MMD, -MP, -MG, -Q, -###, -r, -N, -n, -q, --verbose"
        ),
        *flags(
            "-save-temps, -time, -fsyntax-only, -Bstatic, -Bdynamic, --start-group, --end-group, --gc-sections, --as-needed, --no-as-needed, --stats"
        ),
        *(option("-W", takes=TEXT, optional=True), option("-f", takes=TEXT, optional=True), option("-m", takes=TEXT, optional=True)),
        *(option("-O", takes=TEXT, optional=True), option("-g", takes=TEXT, optional=True), option("-d", takes=TEXT, optional=True)),
        *(option("-std", "--std", takes=TEXT, optional=True), option("-print-prog-name", takes=TEXT, optional=True)),
        *(
            option("-dumpversion", harmless=True),
            option("-dumpmachine", "--target-help", harmless=True),
            option("-print-search-dirs", harmless=True),
        ),
        *values("-D, -U, -I, -L, -l, -x, -u, -z, -isystem, -idirafter, -iquote, -isysroot, --sysroot, -target, --target, -arch"),
        *values("-Xlinker, -Xpreprocessor, -Xassembler, -Xclang, -MT, -MQ, --param, -e --entry, -soname, -rpath, -dynamic-linker, -b, -V"),
        *values("-include, -imacros, -T", takes=READ),
        *values("-o --output, -MF, -dumpbase, -dumpdir, -Map, --dependency-file, -serialize-diagnostics, -working-directory", takes=WRITE),
        *(option("-fplugin", takes=PROGRAM, optional=True), option("-wrapper", takes=PROGRAM), option("-B", takes=TEXT, effects=(OPAQUE,))),
        *(option("-specs", "--specs", takes=CONFIG), option("-plugin", "--plugin", takes=PROGRAM)),
        option("--ld-path", takes=PROGRAM),
        option("-run"),  # tcc: runs what it compiles
        option("--config", takes=CONFIG),
        *values("-mllvm, -Xopenmp-target, --gcc-toolchain, --gcc-install-dir"),
    ),
    environment=(
        variable("COMPILER_PATH", "GCC_EXEC_PREFIX", takes=CONTEXT),
        variable("LIBRARY_PATH", "CPATH", "C_INCLUDE_PATH", takes=INSPECT),
        variable("DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", takes=WRITE),
        variable("CCC_OVERRIDE_OPTIONS", takes=CODE),
        *CCACHE_VARIABLES,
    ),
    examples=(
        example("gcc -Wall -O2 -std=c11 -Iinclude main.c -o app", WRITES),
        example("gcc -c main.c", WRITES),
        example("clang --compile main.c --output /etc/x", WRITES),
        example("gcc -fplugin=/tmp/x.so main.c", OPAQUE, WRITES),
        example("gcc @/tmp/args", OPAQUE, WRITES),
        example("clang -Xclang -load -Xclang /tmp/x.so -c main.c", OPAQUE, WRITES),
        example("clang -fuse-ld=/tmp/x main.c -o app", OPAQUE, WRITES),
        example("clang --ld-path=/tmp/x main.c -o app", OPAQUE, WRITES),
        example("clang --config=/tmp/x main.c -o app", OPAQUE, WRITES),
        example("gcc -B/tmp/x main.c", OPAQUE, WRITES),
        example("tcc -run main.c", OPAQUE, PROJECT_CODE),
        example("DEPENDENCIES_OUTPUT=/etc/x gcc -c main.c", WRITES),
        example("gcc -E -include .env main.c", SECRET_READ),
        example("gcc -dumpversion"),
        example("gcc -E .env", SECRET_READ),
    ),
)

LINKER = command(
    *("ld", "ld.bfd", "ld.gold", "gold", "ld.lld", "lld", "mold", "ld.mold"),
    operands=operands(many=READ),
    analyser="compiler",
    options=(
        *flags(
            "-d, -dc, -dp, -E --export-dynamic -export-dynamic, --no-export-dynamic, -EB, -EL, -g, -i, -M --print-map, -n --nmagic, -N --omagic, --no-omagic, -q --emit-relocs, -r --relocatable"
        ),
        *flags(
            "-s --strip-all, -S --strip-debug, --strip-discarded, --no-strip-discarded, -t --trace, -Ur, -v, -V, -x --discard-all, -X --discard-locals, --push-state, --pop-state, --as-needed, --no-as-needed"
        ),
        *flags(
            "--add-needed, --no-add-needed, -Bdynamic -dy -call_shared, -Bgroup, -Bstatic -dn -non_shared -static --static, -Bsymbolic, -Bsymbolic-functions, -Bno-symbolic, --dynamic-list-data"
        ),
        *flags(
            "--dynamic-list-cpp-new, --dynamic-list-cpp-typeinfo, --check-sections, --no-check-sections, --copy-dt-needed-entries, --no-copy-dt-needed-entries, --cref, --no-define-common"
        ),
        *flags(
            "--force-group-allocation, --no-demangle, --no-dynamic-linker, --fatal-warnings, --no-fatal-warnings, -w --no-warnings, --force-exe-suffix, --gc-sections -gc-sections, --no-gc-sections"
        ),
        *flags(
            "--print-gc-sections, --no-print-gc-sections, --gc-keep-exported, --print-output-format, --print-memory-usage, --no-keep-memory, --no-undefined, --allow-multiple-definition"
        ),
        *flags(
            "--allow-shlib-undefined, --no-allow-shlib-undefined, --no-undefined-version, --undefined-version, --default-symver, --no-warn-mismatch, --no-warn-search-mismatch, --whole-archive, --no-whole-archive"
        ),
        *flags(
            "--noinhibit-exec, -nostdlib, -pie --pie --pic-executable, -no-pie --no-pie, -qmagic, -Qy, --relax, --no-relax, -shared --shared -Bshareable, --stats, --traditional-format"
        ),
        *flags(
            "--start-group, --end-group, --start-lib, --end-lib, --warn-common, --warn-constructors, --warn-execstack, --no-warn-execstack, --warn-multiple-gp, --warn-once, --warn-rwx-segments, --no-warn-rwx-segments"
        ),
        *flags(
            "--warn-section-align, --warn-textrel, --warn-unresolved-symbols, --error-unresolved-symbols, --eh-frame-hdr, --no-eh-frame-hdr, --enable-new-dtags, --disable-new-dtags"
        ),
        *flags(
            "--reduce-memory-overheads, --accept-unknown-input-arch, --embedded-relocs, --disable-multiple-abs-defs, --threads, --no-threads"
        ),
        *values(
            "-a, -A --architecture, -b --format, -e --entry, --exclude-libs, --export-dynamic-symbol, -f --auxiliary, -F --filter, -fini, -G --gpsize, -h -soname --soname, -init, -l --library, -L --library-path"
        ),
        *values(
            "-m, -u --undefined, --require-defined, --orphan-handling, -y --trace-symbol, -z, --defsym, --oformat, --sort-section, --spare-dynamic-tags, --section-start, -Tbss, -Tdata, -Ttext"
        ),
        *values(
            "-Ttext-segment, -Trodata-segment, -Tldata-segment, --unresolved-symbols, --wrap, --hash-size, --hash-style, --compress-debug-sections, --package-metadata, -rpath --rpath, -rpath-link --rpath-link"
        ),
        *values("-dynamic-linker --dynamic-linker, -assert, -Y, --thread-count, --icf, --target2"),
        option(
            "-O",
            "--build-id",
            "--demangle",
            "--unique",
            "--sort-common",
            "--split-by-reloc",
            "--split-by-file",
            "--verbose",
            takes=TEXT,
            optional=True,
        ),
        *values(
            "-c --mri-script, -T --script, -dT --default-script, -R --just-symbols, --export-dynamic-symbol-list, --dynamic-list, --retain-symbols-file, --version-script",
            takes=READ,
        ),
        *values("-o --output, -Map --Map, --dependency-file, --out-implib", takes=WRITE),
        option("-plugin", "--plugin", "--audit", "-P", "--depaudit", takes=PROGRAM),
        option("--error-handling-script", takes=PROGRAM),
        option("-plugin-opt", "--plugin-opt", takes=TEXT),
        option("--sysroot", takes=CONTEXT, optional=True),
        option("--target-help", harmless=True),
    ),
    examples=(
        example("ld -o app a.o", WRITES),
        example("ld -x -o ~/.bashrc a.o", WRITES, PERSISTENCE),
        example("ld -T link.ld -Map=app.map a.o -o app", WRITES),
        example("ld -plugin /tmp/x.so a.o -o app", OPAQUE, WRITES),
        example("ld -T .env a.o -o app", SECRET_READ, WRITES),
        example("ld --error-handling-script=/tmp/x a.o -o app", OPAQUE, WRITES),
    ),
)

ASSEMBLER = command(
    "as",
    operands=operands(many=READ),
    analyser="compiler",
    options=(
        *flags(
            "--alternate, --compress-debug-sections, --nocompress-debug-sections, -D, --dump-config, -f, -g --gen-debug, --gstabs, --gstabs+, --gdwarf-2, --gdwarf-3, --gdwarf-4, --gdwarf-5, --gdwarf-sections"
        ),
        *flags(
            "-J, -K, -L --keep-locals, --no-pad-sections, --sectname-subst, --statistics, --strip-local-absolute, -v -version, -W --no-warn, --warn, --fatal-warnings, -w, -x, -X, -Z, -R --reduce-memory-overheads"
        ),
        *flags(
            "--32, --x32, --64, --divide, -n, -O, -O0, -O1, -O2, -Os, -msse2avx, -mnaked-reg, -madd-bnd-prefix, -mshared, -mbig-obj, -mamd64, -mintel64"
        ),
        *values(
            "--debug-prefix-map, --defsym, --elf-stt-common, --gdwarf-cie-version, --generate-missing-build-notes, --hash-size, --listing-lhs-width, --listing-lhs-width2, --listing-rhs-width"
        ),
        *values(
            "--listing-cont-lines, --multibyte-handling, --size-check, -I, -march, -mtune, -mmnemonic, -msyntax, -mabi, -mcpu, -mfpu, -mfloat-abi, -mrelax-relocations, -mx86-used-note"
        ),
        *values("-o, --MD", takes=WRITE),
        option("--target-help", harmless=True),
    ),
    examples=(
        example("as -o a.o a.s", WRITES),
        example("as -D -o ~/.profile a.s", WRITES, PERSISTENCE),
        example("as --MD dep -o a.o .env", WRITES, SECRET_READ),
    ),
)


# what builds take their compilers and the options of these from
COMPILER_ENVIRONMENT = (
    variable(
        *(
            "CC",
            "CXX",
            "FC",
            "LD",
            "AR",
            "AS",
            "CPP",
            "NM",
            "RANLIB",
            "STRIP",
            "HOSTCC",
            "HOST_CC",
            "TARGET_CC",
            "CMAKE_C_COMPILER_LAUNCHER",
        ),
        *("CMAKE_CXX_COMPILER_LAUNCHER", "CMAKE_GENERATOR_TOOLSET", "CC_FOR_BUILD", "PKG_CONFIG", "M4", "YACC", "LEX"),
        takes=PROGRAM,
        harmless=(
            *(
                "gcc",
                "cc",
                "c99",
                "clang",
                "g++",
                "c++",
                "clang++",
                "gfortran",
                "ld",
                "lld",
                "ld.lld",
                "mold",
                "ar",
                "as",
                "cpp",
                "nm",
                "strip",
            ),
            *(
                "ranlib",
                "pkg-config",
                "ccache",
                "sccache",
                "ccache gcc",
                "ccache g++",
                "ccache clang",
                "ccache clang++",
                "distcc",
                "m4",
                "bison",
            ),
            *(
                "flex",
                "gcc-ar",
                "gcc-nm",
                "gcc-ranlib",
                "llvm-ar",
                "musl-gcc",
                "gcc-11",
                "gcc-12",
                "gcc-13",
                "gcc-14",
                "g++-11",
                "g++-12",
                "g++-13",
            ),
            *("g++-14", "clang-15", "clang-16", "clang-17", "clang-18", "clang++-15", "clang++-16", "clang++-17", "clang++-18"),
        ),
    ),
    variable(
        "CFLAGS", "CXXFLAGS", "CPPFLAGS", "LDFLAGS", "FFLAGS", "CGO_CFLAGS", "CGO_CXXFLAGS", "CGO_LDFLAGS", takes=OPTIONS, program="gcc"
    ),
)

CMAKE = command(
    *("cmake", "ccmake", "cpack"),
    operands=NAMES,
    analyser="targets",
    options=(
        *flags(
            "--fresh, --trace, --trace-expand, --warn-uninitialized, --no-warn-unused-cli, -Wdev, -Wno-dev, -Werror, -Wdeprecated, --clean-first, -v --verbose, -V, -VV"
        ),
        *flags(
            "-N, --strip, --debug-output, --debug-find, --debug-trycompile, --check-system-vars, --compile-no-warning-as-error, -L, -LA, -LAH, -LH, -LR, -LRA"
        ),
        *flags("--use-stderr"),
        option("--list-presets", "--resolve-package-references", takes=TEXT, optional=True),
        *values(
            "-S, -D, -U, -G, -T, -A, --preset, --log-level, --log-context, --debug-find-pkg, --debug-find-var, --trace-source, --trace-format, --default-directory-permissions, --toolchain, --install-prefix, --config, -t --target, --component"
        ),
        *values("-R, --prefix"),
        option("-E", takes=COMMAND),
        option("-C", takes=SCRIPT, language="foreign"),
        *(option("-j", "--parallel", takes=TEXT, optional=True),),
        option("-B", takes=WRITE),
        option("--build", takes=INSPECT),
        option("--install", takes=INSPECT, effects=(MUTATION,)),
        option("--workflow"),
        option("-P", takes=SCRIPT, language="foreign"),
        *values("--graphviz, --trace-redirect, --profiling-output", takes=WRITE),
        *(
            option("--system-information", operands=WRITE),
            option("--help-command", takes=TEXT, harmless=True),
            option("--help-module", "--help-policy", "--help-property", "--help-variable", "--help-manual", takes=TEXT, harmless=True),
            option("--help-full", "--help-commands", "--help-modules", "--help-command-list", "--help-module-list", harmless=True),
            option("--help-policy-list", "--help-variable-list", "--help-property-list", "--help-manual-list", "-version", harmless=True),
        ),
        *flags("-Wno-deprecated, --warn-unused-vars, --ignore-eol, --zstd, --touch"),
        *values("-Wno-error, --profiling-format, --unset, --modify, --format, --mtime, -h -help -usage"),
        *values("--files-from", takes=READ),
        option("--help-policies", takes=WRITE, optional=True),
        option("--help-properties", takes=WRITE, optional=True),
        option("--help-variables", takes=WRITE, optional=True),
    ),
    environment=(
        *COMPILER_ENVIRONMENT,
        variable("ASM", "CTEST_LAUNCHER", takes=PROGRAM),
        variable("CMAKE_TOOLCHAIN_FILE", "CMAKE_PREFIX_PATH", "CMAKE_MODULE_PATH", takes=CONTEXT),
    ),
    examples=(
        example("cmake -S . -B build", PROJECT_CODE, WRITES),
        example("cmake --build build --target test", PROJECT_CODE),
        example("cmake --install build", MUTATION, PROJECT_CODE),
        example("cmake -P /tmp/x.cmake", OPAQUE, PROJECT_CODE),
        example("cmake -E rm -rf /srv", DESTRUCTIVE, PROJECT_CODE),
        example("cmake -E cat .env", SECRET_READ, PROJECT_CODE),
        example("cmake -DCMAKE_C_COMPILER=/tmp/x -B build", OPAQUE, PROJECT_CODE, WRITES),
        example("cmake -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER=clang -B build", PROJECT_CODE, WRITES),
        example("cmake '-DCMAKE_C_COMPILER_LAUNCHER=rm;-rf;/srv' -B build", DESTRUCTIVE, PROJECT_CODE, WRITES),
    ),
)

CTEST = command(
    "ctest",
    analyser="targets",
    options=(
        *flags(
            "--progress, -V --verbose, -VV --extra-verbose, --debug, --output-on-failure, --stop-on-failure, -F, --rerun-failed, --schedule-random"
        ),
        *flags(
            "-Q --quiet, -U --union, --force-new-ctest-process, --no-compress-output, --print-labels, --list-presets, --no-label-summary"
        ),
        *flags("--no-subproject-summary, --http1.0, --tomorrow-tag, --no-tests-ignore"),
        *values(
            "-C --build-config, -L --label-regex, -R --tests-regex, -E --exclude-regex, -LE --label-exclude, -FA --fixture-exclude-any, -FS --fixture-exclude-setup, -FC --fixture-exclude-cleanup, -M --test-model"
        ),
        *values(
            "-I --tests-information, --timeout, --stop-time, --repeat, --repeat-until-fail, --max-width, --test-load, --test-dir, --preset"
        ),
        *values(
            "--interactive-debug-mode, --submit-index, --track, --group, --overwrite, --tests-from-file, --exclude-from-file, --no-tests"
        ),
        *values("--test-output-size-passed, --test-output-size-failed, --test-output-truncation, --schedule-seed"),
        option("-N", "--show-only", takes=TEXT, optional=True),
        option("-j", "--parallel", takes=TEXT, optional=True),
        option("-D", "--dashboard", "-T", "--test-action", takes=TEXT, effects=(EGRESS,)),
        option("-A", "--add-notes", "--extra-submit", takes=READ, effects=(EGRESS,)),
        option("--resource-spec-file", takes=READ),
        option("-S", "--script", "-SP", "--script-new-process", takes=SCRIPT, language="foreign"),
        *values("-O --output-log, --output-junit", takes=WRITE),
    ),
    operands=NAMES,
    environment=(variable("CTEST_LAUNCHER", takes=PROGRAM),),
    examples=(
        example("ctest --test-dir build", PROJECT_CODE),
        example("ctest -j4 -U --output-junit out", PROJECT_CODE, WRITES),
        example("ctest -S /tmp/x.cmake", PROJECT_CODE, OPAQUE),
        example("ctest -T Submit", PROJECT_CODE, EGRESS),
        example("ctest -A .env -T Submit", PROJECT_CODE, EGRESS, SECRET_READ),
        example("ctest --resource-spec-file .env", PROJECT_CODE, SECRET_READ),
    ),
)

GHC = command(
    *("ghc", "runghc", "runhaskell"),
    style=POSIX,
    operands=NAMES,
    analyser="targets",
    options=(
        *flags("-v, -O, -O2, -Wall, -Wextra, -Werror, -threaded, --make, -c, -w, -fno-code, -fforce-recomp, -no-link, -O0, -O1"),
        option("-e", takes=TEXT, effects=(OPAQUE,)),
        option("-o", takes=WRITE),
        *values("-j, -i, -package, -main-is, -odir, -hidir, --resolver, --stack-yaml"),
    ),
    examples=(
        example("runghc Main.hs", PROJECT_CODE),
        example("runhaskell /tmp/x.hs", OPAQUE, PROJECT_CODE),
        example("ghc -e 'x'", OPAQUE, PROJECT_CODE),
        example("ghc -o app Main.hs", PROJECT_CODE, WRITES),
    ),
)

GHCI = command(
    "ghci",
    style=POSIX,
    language="foreign",
    stdin=CODE,
    operands=operands(many=TEXT),
    effects=(OPAQUE,),
    options=(*flags("-v, -O, -w, -Wall, -ignore-dot-ghci"), option("-e", takes=CODE), *values("-package, -package-db, -main-is")),
    examples=(example("ghci", OPAQUE), example("ghci -e 'x'", OPAQUE)),
)

BUN_RUNTIME = (
    *flags(
        "--no-orphans, --workspaces, --parallel, --sequential, --no-exit-on-error, --check, --interactive, --cpu-prof, --cpu-prof-md, --heap-prof, --heap-prof-md, --prefer-latest",
        "--prefer-offline, --experimental-http2-fetch, --experimental-http3-fetch, --insecure-http-parser, --experimental-stream-iter, --expose-gc, --no-deprecation, --throw-deprecation",
        "--no-warnings, --trace-warnings, --trace-deprecation, --pending-deprecation, --zero-fill-buffers, --use-system-ca, --use-openssl-ca, --use-bundled-ca, --tls-min-v1.0, --tls-min-v1.1",
        "--tls-min-v1.2, --tls-min-v1.3, --tls-max-v1.2, --tls-max-v1.3, --redis-preconnect, --sql-preconnect, --no-addons, --no-ffi-cc, --preserve-symlinks, --preserve-symlinks-main",
        "--no-macros, --jsx-side-effects, --ignore-dce-annotations, --no-env-file",
    ),
    *values(
        "--elide-lines, --shell, --watch-kill-signal, --cpu-prof-name, --cpu-prof-interval, --heap-prof-name, --heap-prof-interval, --install, --max-http-header-size, --dns-result-order",
        "--disable-warning, --title, --unhandled-rejections, --console-depth, --user-agent, --cron-title, --cron-period, --main-fields, --extension-order, --drop, --feature, --jsx-factory",
        "--jsx-fragment, --jsx-import-source, --jsx-runtime",
    ),
    *values("--cpu-prof-dir, --heap-prof-dir, --redirect-warnings", takes=WRITE),
    option("--tsconfig-override", takes=CONTEXT),
    option("--fetch-preconnect", takes=URL, effects=(EGRESS,)),
    option("-v", "--revision", harmless=True),
)

BUN_PACKAGES = (
    *flags(
        "--save, --no-save, --quiet, --verbose, --offline, --prefer-offline, --no-env-file, --use-system-ca, --use-openssl-ca, --use-bundled-ca, -y --yarn, --dry-run, --frozen-lockfile",
        "-f --force, --no-cache, --no-progress, --no-summary, --no-verify, --ignore-scripts, --trust, -g --global, --save-text-lockfile, --lockfile-only, -p --production",
    ),
    *values(
        "--minimum-release-age, --minimum-release-age-excludes, --cpu, --os, --libc, --ca, --cafile, --backend, --concurrent-scripts, --network-concurrency, --omit, --linker, -F --filter"
    ),
    option("--cache-dir", takes=WRITE),
)

BUN = command(
    "bun",
    style=POSIX,
    environment=(
        variable("BUN_OPTIONS", takes=OPTIONS),
        variable("BUN_CONFIG_PRELOAD", takes=CONFIG),
        variable("BUN_CONFIG_REGISTRY", takes=URL),
    ),
    options=(
        *flags("--watch, --hot, --smol, --silent, --no-install, -i, --bun -b, --no-clear-screen, --if-present"),
        *values("--cwd, --port, --conditions, -d --define, -l --loader, -F --filter, --target"),
        *values("-r --preload --import --require", takes=CONFIG),
        option("-e", "--eval", takes=CODE, language="node"),
        option("-p", "--print", takes=CODE, language="node"),
        option("--env-file", takes=READ),
        option("--inspect", "--inspect-wait", "--inspect-brk", takes=TEXT, optional=True, effects=(MUTATION,)),
        *BUN_RUNTIME,
        *values("-c --config", takes=CONFIG),
    ),
    language="foreign",
    subcommands=(
        subcommand(
            "test",
            operands=NAMES,
            analyser="project",
            options=(
                *flags(
                    "-u --update-snapshots, --todo, --only, --coverage, --pass-with-no-tests, --concurrent, --randomize, --dots, --only-failures, --isolate, --no-isolate, --test-worker, --update-timings"
                ),
                option("--bail", "--changed", "--parallel", takes=TEXT, optional=True),
                *values("--coverage-dir, --reporter-outfile, --timings", takes=WRITE),
                *values(
                    "-t --test-name-pattern, --timeout, --rerun-each, --coverage-reporter, --reporter, --retry, --seed, --max-concurrency, --path-ignore-patterns, --parallel-delay, --shard"
                ),
            ),
        ),
        subcommand(
            "build",
            operands=NAMES,
            analyser="project",
            options=(
                *flags(
                    "--reject-unresolved, --minify, --production, --splitting, --compile, --no-bundle, --compile-autoload-dotenv, --no-compile-autoload-dotenv, --compile-autoload-bunfig, --no-compile-autoload-bunfig, --bytecode, --app",
                    "--compile-autoload-tsconfig, --no-compile-autoload-tsconfig, --compile-autoload-package-json, --no-compile-autoload-package-json, --no-optimize-bytecode, --no-split-require, --no-module-preload",
                    "--react-fast-refresh, --react-compiler, --check, --emit-dce-annotations, --no-deprecated-namespace-object-setters, --minify-syntax, --minify-whitespace, --minify-identifiers, --keep-names",
                    "--css-chunking, --windows-hide-console",
                ),
                option("--sourcemap", takes=TEXT, optional=True),
                *values(
                    "--target, --format, --external, -e, --compile-exec-argv, --bytecode-order, --compile-jit-policy, --bytecode-depth, --banner, --footer, --root, --min-chunk-size, --public-path, --allow-unresolved",
                    "--packages, --entry-naming, --chunk-naming, --asset-naming, --env, --windows-title, --windows-publisher, --windows-version, --windows-description, --windows-copyright",
                ),
                *values("--asset, --windows-icon", takes=READ),
                option("--compile-executable-path", takes=CONFIG),
                *values("--outdir, --outfile, --metafile, --metafile-md", takes=WRITE),
            ),
        ),
        subcommand(
            "install",
            "i",
            "add",
            "a",
            "update",
            "remove",
            "rm",
            "link",
            "unlink",
            "ci",
            effects=(MUTATION, PACKAGE),
            operands=NAMES,
            options=(
                *BUN_PACKAGES,
                *flags(
                    "-d -D --dev --development, --latest -L, -E --exact, --optional, --no-optional, --peer, --only-missing, -a --analyze, -i --interactive, -r --recursive, --omit-dev, --hoisted, --save-prod"
                ),
                *values("--depth"),
                option("--catalog", takes=TEXT, optional=True),
                option("--registry", takes=URL, effects=(REMOTE_CODE,)),
            ),
        ),
        subcommand(
            "outdated",
            "audit",
            "info",
            "why",
            "completions",
            "discord",
            operands=NAMES,
            options=(
                *BUN_PACKAGES,
                *flags("--all, --json, --prod, -r --recursive, --no-trunc, --top, -L --latest"),
                *values("--audit-level, --ignore, --depth"),
                option("--registry", takes=URL, effects=(EGRESS,)),
            ),
        ),
        subcommand(
            "pm",
            subcommands=(
                subcommand(
                    "ls",
                    "list",
                    "bin",
                    "hash",
                    "hash-string",
                    "hash-print",
                    "untrusted",
                    "default-trusted",
                    "view",
                    "whoami",
                    "version",
                    "why",
                    options=flags("-a --all, -g --global, --json"),
                    operands=NAMES,
                ),
                subcommand(
                    "pack",
                    options=(
                        *flags("--dry-run, --ignore-scripts, --quiet"),
                        *values("--gzip-level"),
                        *values("--filename, --destination", takes=WRITE),
                    ),
                ),
                subcommand("scan", operands=NAMES),
                subcommand("trust", "cache", "migrate", "pkg", options=flags("--all, --force"), operands=NAMES, effects=(MUTATION,)),
            ),
        ),
        subcommand("exec", operands=operands(SHELL)),
        subcommand(
            "patch",
            "patch-commit",
            effects=(MUTATION, PACKAGE),
            operands=NAMES,
            options=(
                *BUN_PACKAGES,
                *flags("--commit"),
                option("--patches-dir", takes=WRITE),
                option("--registry", takes=URL, effects=(REMOTE_CODE,)),
            ),
        ),
        subcommand("feedback", effects=(EGRESS,), operands=operands(many=READ), options=values("-e --email")),
        subcommand(
            "x",
            style=POSIX,
            operands=NAMES,
            analyser="npx",
            examples=(example("bun x cowsay", PACKAGE, OPAQUE),),
            options=(
                *flags("--bun, --no-install, --trust, --ignore-scripts, --verbose"),
                *values("-p --package, --minimum-release-age, --ca, --cafile"),
                option("--registry", takes=URL, effects=(REMOTE_CODE,)),
            ),
        ),
        subcommand(
            "check",
            operands=NAMES,
            analyser="project",
            options=(
                *flags("-b --build, --no-pretty, --all, --timing, --no-script, --strict"),
                *values("--pretty, --threads"),
                option("-p", "--project", takes=CONTEXT),
            ),
        ),
        subcommand(
            "fmt",
            operands=operands(many=WRITE),
            analyser="project",
            options=(
                *flags("--staged, --use-tabs, --no-semi, --single-quote, --init, --doctor, --no-script, --all"),
                *values("--stdin-filepath, --print-width"),
                option("--changed", takes=TEXT, optional=True),
                option("-c", "--check", harmless=True),
            ),
        ),
        subcommand(
            "dedupe",
            "prune",
            effects=(MUTATION, PACKAGE),
            options=(
                *flags("--lockfile-only, --frozen-lockfile, -p --production --prod"),
                *values("--linker, --omit, --os, --cpu, --libc, -F --filter"),
                option("--check", "--dry-run", harmless=True),
            ),
        ),
        subcommand(
            *("create", "init", "c", "upgrade"),
            effects=(REMOTE_CODE,),
            operands=NAMES,
            options=(
                *flags("-y --yes, --canary, --stable, -m --minimal"),
                *values("--name, --template"),
                option("--react", takes=TEXT, optional=True),
                *flags("-r"),
            ),
        ),
        subcommand(
            "publish",
            effects=(EGRESS,),
            operands=NAMES,
            options=(
                *BUN_PACKAGES,
                *flags("--tolerate-republish, -r --recursive"),
                *values("--access, --tag, --otp, --auth-type, --gzip-level"),
                option("--registry", takes=URL),
            ),
        ),
        subcommand("repl", effects=(OPAQUE,)),
        subcommand("run", "", style=POSIX, operands=operands(TEXT, many=TEXT), analyser="npm_script"),
    ),
    examples=(
        example("bun test", PROJECT_CODE),
        example("bun -e 'console.log(1)'"),
        example("bun --print 'Bun.env.API_TOKEN'", SECRET_READ),
        example("bun run build", PROJECT_CODE),
        example("bun install", MUTATION, PACKAGE),
        example("bun x cowsay", OPAQUE, PACKAGE),
        example("bun create x", REMOTE_CODE),
        example("bun publish", EGRESS),
        example("bun build --outdir out a.ts", PROJECT_CODE, WRITES),
        example("bun --inspect test", MUTATION, PROJECT_CODE),
        example("bun -e 'x' test", OPAQUE, PROJECT_CODE),
        example("bun exec 'rm -rf /srv'", DESTRUCTIVE),
        example("bun pm ls --all"),
        example("bun feedback x.log", EGRESS),
        example("bun add x --registry https://x.example", MUTATION, PACKAGE, REMOTE_CODE),
        example("bun -c /tmp/x.toml test", PROJECT_CODE, OPAQUE),
        example("bun --fetch-preconnect https://x.example run build", PROJECT_CODE, EGRESS),
        example("bun install --offline -F app", MUTATION, PACKAGE),
        example("bun prune --dry-run"),
        example("bun test --coverage-dir /etc/x", PROJECT_CODE, WRITES),
        example("bun fmt src", PROJECT_CODE, WRITES),
    ),
)

COMMANDS = (
    *(PYTHON, NODE, DENO, BUN, PERL, RUBY, PHP, LUA),
    *OTHER_INTERPRETERS,
    *(
        JAVA,
        JAVAC,
        JAR,
        *SCALA,
        MAVEN,
        GRADLE,
        ANT,
        GO,
        CARGO,
        RUSTC,
        RUSTUP,
        DOTNET,
        SWIFT,
        MIX,
        CC,
        LINKER,
        ASSEMBLER,
        CMAKE,
        CTEST,
        GHC,
        GHCI,
    ),
)
