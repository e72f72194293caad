"""Tools of a developer's bench: keys and archives of Java, virtual environments, caches of compilers, generators, formatters, manuals, checkers."""

from capfence_sh.catalog.vocabulary import (
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
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
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
FILES = operands(many=READ)
CHANGES = (PACKAGE, MUTATION)

# ---- Java ----------------------------------------------------------------------------------------------------------------

JAVA = (
    command(
        "keytool",
        style=SINGLE,
        options=(
            *flags(
                "-list, -printcert, -printcertreq, -printcrl, -showinfo, -tls, -v, -rfc, -noprompt, -trustcacerts, -cacerts, -protected, -srcprotected, -help"
            ),
            *values(
                "-alias, -destalias, -srcalias, -storepass, -srcstorepass, -deststorepass, -keypass, -srckeypass, -destkeypass, -storetype, -srcstoretype, -deststoretype"
            ),
            *values(
                "-keyalg, -keysize, -groupname, -sigalg, -dname, -startdate, -validity, -ext, -providername, -addprovider, -id, -signer, -signerkeypass, -srcprovidername"
            ),
            *values("-keystore, -srckeystore, -jarfile, -infile", takes=INSPECT),
            option("-file", takes=READ),
            option("-outfile", "-destkeystore", takes=WRITE),
            option("-sslserver", takes=HOST, effects=(REMOTE_READ,)),
            option("-J", takes=TEXT, optional=True, effects=(OPAQUE,)),
            option("-providerclass", "-providerpath", "-providerarg", takes=TEXT, effects=(OPAQUE,)),
            option(
                "-genkeypair",
                "-genkey",
                "-genseckey",
                "-gencert",
                "-importcert",
                "-import",
                "-importpass",
                "-importkeystore",
                effects=(MUTATION,),
            ),
            option("-changealias", "-storepasswd", "-keypasswd", "-certreq", "-selfcert", effects=(MUTATION,)),
            option("-exportcert", "-export", effects=(MUTATION,)),
            option("-delete", effects=(DESTRUCTIVE,)),
        ),
        examples=(
            example("keytool -list -v -keystore app.jks -storepass x"),
            example("keytool -printcert -sslserver web1.example", REMOTE_READ),
            example("keytool -importcert -alias x -file ca.pem -keystore app.jks", MUTATION),
            example("keytool -delete -alias x -keystore app.jks", DESTRUCTIVE),
            example("keytool -list -providerpath /tmp/x.jar", OPAQUE),
            example("keytool -printcert -file .env", SECRET_READ),
            example("keytool -importkeystore -srckeystore a.jks -destkeystore /etc/b.jks", MUTATION, WRITES),
        ),
    ),
    command(
        "jarsigner",
        style=SINGLE,
        options=(
            *flags("-verbose, -certs, -strict, -protected, -internalsf, -sectionsonly, -revCheck, -help"),
            *values("-storepass, -keypass, -storetype, -sigfile, -digestalg, -sigalg, -providerName, -tsapolicyid, -tsadigestalg"),
            *values("-keystore, -certchain", takes=INSPECT),
            option("-signedjar", takes=WRITE),
            option("-tsa", takes=URL, effects=(EGRESS,)),
            option("-verify", harmless=True),
            option("-providerClass", "-providerPath", "-addprovider", "-altsigner", "-altsignerpath", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=operands(WRITE, many=TEXT),
        examples=(
            example("jarsigner -verify -verbose a.jar"),
            example("jarsigner -tsa http://x.example a.jar k", EGRESS, WRITES),
            example("jarsigner -providerClass x a.jar k", OPAQUE, WRITES),
        ),
    ),
    command(
        *("jdeps", "serialver"),
        style=SINGLE,
        options=(
            *flags(
                "-s -summary, -v -verbose, -apionly, -P -profile, -R -recursive, -I --inverse, --compile-time, -q, --ignore-missing-deps, --print-module-deps, --list-deps"
            ),
            *flags("--list-reduced-deps, --check-all, -jdkinternals --jdk-internals, --no-recursive, -h, -show"),
            *values(
                "-cp -classpath --class-path, --module-path, --upgrade-module-path, --system, -m --module, --add-modules, --multi-release, -p --package, -e -regex --regex"
            ),
            *values("--require, -f -filter, -include, --check, -J"),
            *values("-dotoutput --dot-output, --generate-module-info, --generate-open-module", takes=WRITE),
            *flags("--api-only, -quiet, -version, --missing-deps"),
        ),
        operands=FILES,
        examples=(
            example("jdeps --print-module-deps a.jar"),
            example("jdeps -dotoutput /etc/x a.jar", WRITES),
            example("jdeps .env", SECRET_READ),
        ),
    ),
)

# ---- Python --------------------------------------------------------------------------------------------------------------

PYTHON = (
    command(
        "virtualenv",
        options=(
            *flags(
                "-v --verbose, -q --quiet, --clear, --no-vcs-ignore, --system-site-packages, --symlinks, --copies --always-copy, --no-download --never-download, --download"
            ),
            *flags(
                "--no-seed --without-pip, --no-pip, --no-setuptools, --no-wheel, --no-periodic-update, --symlink-app-data, --reset-app-data, --upgrade-embed-wheels, -h"
            ),
            *values("-p --python", takes=CONTEXT),
            *values("--discovery, --creator, --seeder, --activators, --prompt, --pip, --setuptools, --wheel, --read-only-app-data"),
            option("--app-data", takes=WRITE),
            option("--try-first-with", takes=CONTEXT),
            option("--extra-search-dir", takes=TEXT, effects=(REMOTE_CODE,)),
        ),
        operands=operands(WRITE),
        environment=(variable("VIRTUALENV_PYTHON", "VIRTUALENV_TRY_FIRST_WITH", "VIRTUALENV_CONFIG_FILE", takes=CONTEXT),),
        examples=(
            example("VIRTUALENV_PYTHON=/tmp/x virtualenv .venv", WRITES, OPAQUE),
            example("virtualenv -p python3 .venv", WRITES),
            example("virtualenv -p /tmp/x .venv", WRITES, OPAQUE),
            example("virtualenv --extra-search-dir /tmp/x .venv", WRITES, REMOTE_CODE),
        ),
    ),
    command(
        *(
            "mkvirtualenv",
            "rmvirtualenv",
            "workon",
            "lsvirtualenv",
            "cpvirtualenv",
            "mkproject",
            "wipeenv",
            "add2virtualenv",
            "allvirtualenv",
        ),
        options=(*flags("-b, -l, -n, -c, -h, -f, -d"), *values("-p --python", takes=CONTEXT), *values("-a, -i, -r, -t")),
        operands=WORDS,
        effects=(PACKAGE, MUTATION),
        examples=(example("mkvirtualenv x", PACKAGE, MUTATION),),
    ),
    command(
        *("pydoc", "pydoc3"),
        options=(
            *values("-k, -n"),
            option("-p", takes=TEXT, effects=(MUTATION,)),
            option("-b", effects=(MUTATION,)),
            option("-w", effects=(WRITES,)),
        ),
        operands=WORDS,
        effects=(PROJECT_CODE,),
        examples=(
            example("pydoc json", PROJECT_CODE),
            example("pydoc -p 8000", PROJECT_CODE, MUTATION),
            example("pydoc -w json", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        *("2to3", "futurize", "modernize"),
        options=(
            *flags(
                "-l --list-fixes, -p --print-function, -v --verbose, --no-diffs, -n --nobackups, -d --doctests_only, -e --exec-function, -0, -1 --stage1, -2 --stage2, -a"
            ),
            *values("-f --fix, -x --nofix, -j --processes, --add-suffix"),
            option("-o", "--output-dir", takes=WRITE),
            option("-w", "--write", operands=WRITE),
            option("-W", "--write-unchanged-files", operands=WRITE),
        ),
        operands=FILES,
        examples=(example("2to3 -l"), example("2to3 -w a.py", WRITES), example("2to3 .env", SECRET_READ)),
    ),
    command(
        "cython",
        options=(
            *flags(
                "-+ --cplus, -a --annotate, -2, -3, -D --no-docstrings, -p --embed-positions, -f --force, -q --quiet, -v --verbose, -l --create-listing, --fast-fail, --gdb, --lenient"
            ),
            *flags("-Werror --warning-errors, -Wextra, --3str, -t --timestamps, --line-directives, --embed"),
            *values(
                "-I --include-dir, -X --directive, -E --compile-time-env, -s --option, -w --working, -z --pre-import, --cleanup, --module-name"
            ),
            *values("-o --output-file", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("cython -3 a.pyx", WRITES),),
    ),
    command(
        "nbstripout",
        options=(
            *flags("--keep-count, --keep-output, --keep-id, --drop-empty-cells, --strip-init-cells, -f --force, --unix-newlines"),
            *values(
                "--drop-output-type, --keep-output-type, --extra-keys, --keep-metadata-keys, --drop-tagged-cells, --max-size, -m --mode"
            ),
            option("--dry-run", "--verify", "--is-installed", "--status", "--version", "-t", "--textconv", harmless=True),
            option("-h", "--help", harmless=True),
            option("--install", "--uninstall", "--global", "--system", effects=(PERSISTENCE,)),
            option("--attributes", takes=WRITE),
            option("--python", takes=PROGRAM),
        ),
        operands=operands(many=WRITE),
        examples=(
            example("nbstripout a.ipynb", WRITES),
            example("nbstripout --dry-run a.ipynb"),
            example("nbstripout --install", PERSISTENCE),
            example("nbstripout --attributes x --install", PERSISTENCE, WRITES),
            example("nbstripout --python /tmp/x --install", PERSISTENCE, OPAQUE),
        ),
    ),
    command(
        "jupytext",
        options=(
            *flags(
                "-s --sync, -p --paired-paths, --update, --test, --test-strict, --stop, --quiet -q, --diff, --warn-only, --use-source-timestamp, --show-changes"
            ),
            *values("--from, --to, --set-formats, --update-metadata, -k --set-kernel, -x --opt, --format-options"),
            option("-o", "--output", takes=WRITE),
            option("--pipe", "--check", takes=SHELL),
            option("--execute", effects=(PROJECT_CODE,)),
        ),
        operands=operands(many=WRITE),
        examples=(
            example("jupytext --to py a.ipynb", WRITES),
            example("jupytext --check 'rm -rf /srv' a.ipynb", WRITES, DESTRUCTIVE),
            example("jupytext --execute a.ipynb", WRITES, PROJECT_CODE),
        ),
    ),
    command(
        "marimo",
        style=POSIX,
        options=(*flags("-q --quiet, -y --yes, -d --development-mode, -h"), *values("-l --log-level")),
        subcommands=(
            subcommand("env", "shell-completion", "tutorial", "config", operands=WORDS),
            subcommand(
                *(
                    "edit",
                    "run",
                    "new",
                    "recover",
                    "check",
                    "convert",
                ),
                options=(
                    *flags("--headless, --watch, --no-token, --token, --include-code, --skip-update-check, --sandbox, --no-sandbox"),
                    *values("-p --port, --host, --proxy, --base-url, --token-password, --timeout, --format, --session-ttl"),
                    option("-o", "--output", takes=WRITE),
                ),
                operands=operands(SCRIPT, many=TEXT),
                effects=(PROJECT_CODE,),
                language="python",
            ),
            subcommand(
                "export",
                options=(
                    *flags("--watch, --include-code, --no-include-code, -f --force"),
                    *values("--mode, --sort"),
                    option("-o", "--output", takes=WRITE),
                ),
                operands=operands(TEXT, SCRIPT, many=TEXT),
                effects=(PROJECT_CODE,),
                language="python",
            ),
        ),
        examples=(
            example("marimo env"),
            example("marimo edit a.py", PROJECT_CODE, OPAQUE),
            example("marimo export html a.py -o /etc/x", PROJECT_CODE, OPAQUE, WRITES),
        ),
    ),
    command(
        "memray",
        style=POSIX,
        options=(*flags("-v --verbose, -V, -h"),),
        subcommands=(
            subcommand(
                "stats",
                "summary",
                "tree",
                "table",
                "flamegraph",
                "transform",
                "parse",
                style=GNU,
                options=(
                    *flags("--leaks, --temporary-allocations, --split-threads, -f --force, --temporal, --inverted, --json"),
                    *values("-n --num-largest, -s --sort-column, -r --max-rows, -b --biggest-allocs, --max-memory-records"),
                    option("-o", "--output", takes=WRITE),
                ),
                operands=operands(READ),
            ),
            subcommand(
                "run",
                options=(
                    *flags(
                        "--live, --live-remote, -q --quiet, --native, --trace-python-allocators, --follow-fork, --aggregate, -f --force, --compress-on-exit"
                    ),
                    *values("-p --live-port"),
                    option("-o", "--output", takes=WRITE),
                    option("-m", takes=TEXT),
                    option("-c", takes=TEXT, effects=(OPAQUE,)),
                ),
                operands=operands(SCRIPT, many=TEXT),
                language="python",
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "attach",
                "detach",
                "live",
                style=GNU,
                options=(*flags("--native, --force"), *values("--method, --duration, --heap-limit"), option("-o", "--output", takes=WRITE)),
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("memray stats out.bin"),
            example("memray run -o out.bin a.py", PROJECT_CODE, OPAQUE, WRITES),
            example("memray run -c x", PROJECT_CODE, OPAQUE),
            example("memray attach 123", MUTATION),
        ),
    ),
    command(
        "fastapi",
        style=POSIX,
        options=flags("-v --version-info, -h"),
        subcommands=(
            subcommand(
                "dev",
                "run",
                style=GNU,
                options=(
                    *flags("--reload, --no-reload, --proxy-headers, --no-proxy-headers"),
                    *values("--host, --port, --root-path, --app, -e --entrypoint, --workers, --forwarded-allow-ips, --reload-dir"),
                ),
                operands=operands(INSPECT),
                effects=(PROJECT_CODE,),
            ),
            subcommand("deploy", "login", style=GNU, operands=WORDS, effects=(EGRESS,)),
        ),
        examples=(example("fastapi dev main.py --port 8001", PROJECT_CODE), example("fastapi deploy", EGRESS)),
    ),
)

# ---- compilers and their helpers -----------------------------------------------------------------------------------------

COMPILERS = (
    command(
        *("ccache", "sccache"),
        style=POSIX,
        options=(
            *flags(
                "-s --show-stats, -p --show-config, -x --show-compression, -v --verbose, --print-stats, --show-log-stats, --show-adv-stats, --dist-status, --dist-auth, -h, -V"
            ),
            *values("-k --get-config, --stats-format, --directory, --format"),
            *values("-d --dir", takes=INSPECT),
            option("--config-path", takes=CONFIG),
            option("-c", "--cleanup", "-C", "--clear", "-z", "--zero-stats", "--recompress-threads", effects=(MUTATION,)),
            option("--start-server", "--stop-server", "--package-toolchain", effects=(MUTATION,)),
            option(
                "-F",
                "--max-files",
                "-M",
                "--max-size",
                "-o",
                "--set-config",
                "--evict-older-than",
                "--evict-namespace",
                "-X",
                "--recompress",
                takes=TEXT,
                effects=(MUTATION,),
            ),
        ),
        operands=operands(COMMAND),
        examples=(
            example("ccache -s"),
            example("ccache gcc -c a.c", WRITES),
            example("ccache -C", MUTATION),
            example("ccache rm -rf /srv", DESTRUCTIVE),
            example("ccache --config-path /tmp/x -s", OPAQUE),
        ),
    ),
    command(
        "distcc",
        style=POSIX,
        options=(*flags("-j --show-jobs, --show-hosts, --scan-includes, --show-principal"),),
        operands=operands(COMMAND),
        effects=(EGRESS,),
        examples=(example("distcc gcc -c a.c", EGRESS, WRITES),),
    ),
    command(
        "llvm-config",
        options=(
            *flags(
                "--src-root, --obj-root, --prefix, --bindir, --includedir, --libdir, --cmakedir, --cppflags, --cflags, --cxxflags, --ldflags, --system-libs, --libs, --libnames, --libfiles"
            ),
            *flags(
                "--components, --targets-built, --host-target, --build-mode, --assertion-mode, --build-system, --has-rtti, --shared-mode, --link-shared, --link-static, --ignore-libllvm"
            ),
        ),
        operands=WORDS,
        examples=(example("llvm-config --cxxflags --libs core"),),
    ),
    command(
        *("llc", "opt", "llvm-as", "llvm-dis", "llvm-link", "llvm-mc", "llvm-bcanalyzer", "clang-check"),
        style=SINGLE,
        options=(
            *flags(
                "-S, -f, -c, -O0, -O1, -O2, -O3, -Os, -Oz, -disable-output, -verify-each, -stats, -time-passes, -print-after-all, -asm-verbose, -help, -show-encoding, -assemble, -disassemble, -dump, -ast-dump, -ast-list, -analyze, -view-cfg"
            ),
            *values(
                "-march, -mtriple -triple, -mcpu, -mattr, -filetype, -relocation-model, -code-model, -passes, -p, -debug-pass, -ast-dump-filter, -output-asm-variant, -threads"
            ),
            option("-o", takes=WRITE),
            option("-load", "-load-pass-plugin", "-extra-arg", "-extra-arg-before", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=operands(READ, many=TEXT),
        effects=(WRITES,),
        examples=(example("opt -S -passes=mem2reg a.ll -o b.ll", WRITES), example("opt -load /tmp/x.so a.ll", WRITES, OPAQUE)),
    ),
    command(
        "lli",
        style=POSIX,
        language="foreign",
        options=(
            *flags("-O0, -O1, -O2, -O3, -stats, -version, -help"),
            *values("-mtriple, -march, -mcpu, -mattr, --entry-function"),
            option("-load", "--extra-module", "--extra-object", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=operands(SCRIPT, many=TEXT),
        examples=(example("lli a.ll", PROJECT_CODE, OPAQUE),),
    ),
    command(
        *("bison", "yacc", "byacc"),
        options=(
            *flags("-t --debug, -l --no-lines, -k --token-table, -y --yacc, -h, -V, -u --update, --locations, -i"),
            *values("-p --name-prefix, -L --language, -F --force-define"),
            *(option("-W", "--warnings", "-f", "--feature", "-D", "--define", "-r", "--report", takes=TEXT, optional=True),),
            *flags("-d, -v --verbose"),
            option("--header", "--defines", "-H", "-g", "--graph", "-x", "--xml", "--html", takes=WRITE, optional=True),
            option("-o", "--output", "--report-file", takes=WRITE),
            option("-S", "--skeleton", takes=TEXT, effects=(OPAQUE,)),
            *values("-b --file-prefix", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(
            example("bison -d parser.y", WRITES),
            example("bison -S /tmp/x parser.y", WRITES, OPAQUE),
            example("bison --defines=/etc/x parser.y", WRITES),
        ),
    ),
    command(
        *("flex", "lex", "flex++"),
        options=(
            *flags(
                "-b --backup, -d --debug, -f --full --fast, -F, -i --case-insensitive, -I --interactive, -l --lex-compat, -L --noline, -n, -p --perf-report, -s --nodefault, -t --stdout, -T --trace"
            ),
            *flags(
                "-v --verbose, -w --nowarn, -7 --7bit, -8 --8bit, -B --batch, -+ --c++, -R --reentrant, -X --posix-compat, --noyywrap, --yylineno, --bison-bridge, --bison-locations"
            ),
            *(option("-C", takes=TEXT, optional=True), option("-S", takes=TEXT, optional=True)),
            *values("-P --prefix"),
            *values("-o --outfile, --header-file", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("flex -o lex.c lexer.l", WRITES),),
    ),
    command(
        *("nasm", "yasm"),
        style=SINGLE,
        options=(
            *flags("-E, -a, -M, -MG, -MP, -t, -g, -v, -h, -hf, -O0, -O1, -Ox, --no-line, --reproducible, -s, -y"),
            *values("-f, -F, -X, -D, -d, -U, -u, -p, -P, -W, -w, -O, --prefix, --postfix, --gprefix, --lprefix, -r, -m"),
            *values("-I, -i", takes=INSPECT),
            *values("-o, -l, -MD, -MF, -L, -Z", takes=WRITE),
        ),
        operands=operands(READ),
        effects=(WRITES,),
        examples=(example("nasm -f elf64 a.asm -o a.o", WRITES),),
    ),
    command(
        *("swig", "cbindgen", "bindgen", "re2c", "ragel", "gperf"),
        style=SINGLE,
        options=(
            *flags(
                "-c++, -python, -java, -ruby, -perl5, -go, -lua, -csharp, -javascript, -node, -builtin, -Wall, -version, -help, -v, -q, -MM, -MD, -cpperraswarn, -shadow, -b, -c, -i, -s, -t, -C, -D, -G, -L, -N"
            ),
            *values("-module, -package, -I, -w, -features, -l, --lang, --crate, --config, --style, -target, -K, -H"),
            *values("-o -output, -outdir, -oh", takes=WRITE),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("swig -python -c++ a.i", WRITES),),
    ),
    command(
        *("qmake", "xmake", "premake5"),
        options=(
            *flags(
                "-project, -makefile, -recursive -r, -Wall, -nocache, -query, -set, -d, -norecursive, -h, -v, -y, -q, -a, -D, -w, --root, --all, -b, --quiet, --verbose"
            ),
            *values("-spec, -t, -tp, -after, -P, -F, -m, -k, --file"),
            option("-o", takes=WRITE),
        ),
        operands=WORDS,
        effects=(PROJECT_CODE,),
        examples=(example("qmake app.pro", PROJECT_CODE), example("qmake -o /etc/x app.pro", PROJECT_CODE, WRITES)),
    ),
    command(
        "rustdoc",
        options=(
            *flags(
                "-v --verbose, -V, --document-private-items, --test, --show-type-layout, --enable-index-page, --disable-minification, -h, --document-hidden-items, --generate-link-to-definition"
            ),
            *values(
                "--crate-name, --crate-type, --edition, --cfg, --check-cfg, --extern, -L --library-path, -C --codegen, --test-args, --markdown-css, --html-in-header, --html-before-content, --html-after-content, --default-theme, --cap-lints, -A --allow, -W --warn, -D --deny, --error-format, --color, --target"
            ),
            *values("-o --out-dir --output", takes=WRITE),
            option("--test-builder", "--test-runtool", takes=PROGRAM),
        ),
        operands=FILES,
        effects=(WRITES, PROJECT_CODE),
        examples=(
            example("rustdoc src/lib.rs --crate-name x", WRITES, PROJECT_CODE),
            example("rustdoc --test --test-runtool /tmp/x src/lib.rs", WRITES, PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "dlv",
        options=(
            *flags(
                "--accept-multiclient, --check-go-version, --headless, --log, --only-same-user, --disable-aslr, --allow-non-terminal-interactive, --continue"
            ),
            *values("--log-dest", takes=WRITE),
            *values("--api-version, --backend, -l --listen, --log-output, --wd, -r --redirect, --build-flags, --output, --tty"),
            option("--init", takes=SCRIPT),
        ),
        subcommands=(
            subcommand("version", "backend", "help", "log", "redirect", operands=WORDS),
            subcommand(
                "debug",
                "test",
                "exec",
                "attach",
                "connect",
                "core",
                "trace",
                "replay",
                "dap",
                "run",
                operands=WORDS,
                options=(
                    *values("-e --exec, -p --pid, -s --stack, -o, --waitfor"),
                    *flags("-t --test, --ebpf, --timestamp, --follow-calls"),
                ),
                effects=(PROJECT_CODE, OPAQUE),
            ),
        ),
        examples=(example("dlv version"), example("dlv debug ./cmd/x -- -v", PROJECT_CODE, OPAQUE)),
    ),
    command(
        "ghcup",
        options=(
            *flags("-v --verbose, -c --cache, --offline, --no-verbose, --no-cache"),
            *values("-m --metadata-caching, -d --downloader, -g --gpg-verify, --platform-override"),
            option("-s", "--url-source", takes=TEXT, effects=(REMOTE_CODE,)),
        ),
        subcommands=(
            subcommand(
                "list",
                "whereis",
                "tool-requirements",
                "debug-info",
                "changelog",
                "config",
                options=(*flags("-r --raw-format, -o --old, -n --nightly, --hide-old"), *values("-t --tool, --show-criteria")),
                operands=WORDS,
            ),
            subcommand(
                "install",
                "set",
                "unset",
                "rm",
                "upgrade",
                "compile",
                "nuke",
                "gc",
                "prefetch",
                "tui",
                "add",
                options=(*flags("--set, --force, -i --inplace, --fail-if-shadowed, -o, -p"), *values("-u --url, --isolate, --target")),
                operands=WORDS,
                effects=CHANGES,
            ),
            subcommand(
                "run",
                style=POSIX,
                options=(*flags("-i --install, -m --mingw-path, -q --quick"), *values("--ghc, --cabal, --hls, --stack, -b --bindir")),
                operands=operands(COMMAND),
            ),
        ),
        examples=(
            example("ghcup list"),
            example("ghcup install ghc 9.6", PACKAGE, MUTATION),
            example("ghcup run --ghc 9.6 -- rm -rf /srv", DESTRUCTIVE),
            example("ghcup install -s http://x.example ghc", PACKAGE, MUTATION, REMOTE_CODE),
        ),
    ),
    command(
        *("wasm-opt", "wat2wasm", "wasm2wat", "wasm-objdump", "wasm2c", "wasm-validate", "wasm-tools"),
        options=(
            *flags(
                "-O, -O1, -O2, -O3, -O4, -Os, -Oz, -S --emit-text, -g --debuginfo, -v --verbose, --enable-all, -h, -d --disassemble, -x --details, -s --full-contents, --no-check, --fold-exprs, --inline-exports, --generate-names, --no-debug-names, --converge, --debug-names"
            ),
            *values("-j --section, -n --module-name, --pass-arg"),
            option("-o", "--output", takes=WRITE),
            *flags("--headers, --print, --reloc -r"),
        ),
        operands=FILES,
        effects=(WRITES,),
        examples=(example("wasm-opt -Oz a.wasm -o b.wasm", WRITES),),
    ),
)

# ---- formatters and checkers ---------------------------------------------------------------------------------------------

FORMATTERS = (
    command(
        *("uncrustify", "astyle"),
        options=(
            *flags(
                "--no-backup, --if-changed, -q --quiet, --check, -s, --frag, --mtime, -n, -r --recursive, -Q, -v --verbose, -p --pad-oper, -H --pad-header, -j --add-braces, -xe, --dry-run, -N, -S, -K, -w, -Y, -f, -F, -E, -U, -xg, -xn, -Z --preserve-date, -A1, -A2, -A3"
            ),
            *values("-l, -t, --type, -d, -L, --assume, --style, --suffix, --exclude, -s4, -xC, --indent, --max-code-length, --mode, --set"),
            option("-c", "--options", "--project", takes=READ),
            *values("-o", takes=WRITE),
            option("--replace", operands=WRITE),
        ),
        operands=operands(many=WRITE),
        examples=(example("astyle --style=allman a.c", WRITES), example("uncrustify -c .env --check a.c", WRITES, SECRET_READ)),
    ),
    command(
        "scalafmt",
        options=(
            *flags(
                "-i --in-place, --list -l, --test, --check, --diff, -q --quiet, --non-interactive, --debug, --stdin, --stdout, --respect-project-filters, --no-stderr"
            ),
            *values("--diff-branch, --exclude, --assume-filename, --mode, --git, --config-str, --error"),
            option("-c", "--config", takes=READ),
            option("-f", "--files", takes=WRITE),
        ),
        operands=operands(many=WRITE),
        effects=(WRITES,),
        examples=(example("scalafmt --test src", WRITES), example("scalafmt -c .env a.scala", WRITES, SECRET_READ)),
    ),
    command(
        *("php-cs-fixer", "phpcbf", "pint", "rector", "pretty-php"),
        options=(
            *flags(
                "--dry-run, --diff, --stop-on-violation, -v --verbose, -vv, -vvv, -q, -n, -p, -s, -a, -w, -i, --test, --dirty, --bail, --repair, --no-cache"
            ),
            *values(
                "--rules, --format, --path-mode, --allow-risky, --show-progress, --using-cache, --standard, --extensions, --ignore, --severity, -d, --preset, --parallel"
            ),
            *values("--config, --cache-file, --bootstrap, --autoload-file", takes=SCRIPT),
        ),
        operands=operands(many=TEXT),
        effects=(PROJECT_CODE,),
        examples=(
            example("php-cs-fixer fix src --dry-run --diff", PROJECT_CODE),
            example("php-cs-fixer fix --config=/tmp/x.php", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        *("phpspec", "infection", "behat", "atoum", "kahlan", "grumphp", "robo", "phan", "psysh"),
        options=(
            *flags(
                "-v --verbose, -vv, -q --quiet, -n --no-interaction, --dry-run, --strict, --no-coverage, --stop-on-failure, --rerun, --snippets, --append-snippets, --show-mutations, --only-covered, --git-diff-lines, --debug, --fake, --no-progress, -h, -V"
            ),
            *values(
                "-f --format -b --bootstrap, -c --config --configuration, -o --out --output, --suite -s, --name, --tags, --filter, --threads -j, --min-msi, --min-covered-msi, --profile -p, --coverage, --log-verbosity, --test-framework, --mutators, --spec, --src, -d, --reporter, --lang, --tasks, --testsuite"
            ),
        ),
        operands=WORDS,
        effects=(PROJECT_CODE,),
        examples=(example("behat --dry-run", PROJECT_CODE),),
    ),
    command(
        *("phive", "pecl", "pear", "phar"),
        options=(
            *flags(
                "--no-progress, -v, -q, -f --force, -a --alldeps, -o --onlyreqdeps, -g --global, -c --copy, --force-accept-unsigned, -n --nodeps, -s --soft, -h, -i"
            ),
            *values("--home, --target -t, --temporary, --trust-gpg-keys, -D, -d, -C, -R --installroot, -P --packagingroot"),
        ),
        subcommands=(
            subcommand(
                "list",
                "list-all",
                "list-files",
                "list-upgrades",
                "info",
                "search",
                "remote-info",
                "status",
                "outdated",
                "help",
                "version",
                "config-show",
                "config-get",
                "channel-info",
                "list-channels",
                operands=WORDS,
            ),
            subcommand(
                "install",
                "remove",
                "purge",
                "reset",
                "update",
                "selfupdate",
                "self-update",
                "upgrade",
                "upgrade-all",
                "uninstall",
                "migrate",
                "config-set",
                "channel-update",
                "channel-discover",
                "clear-cache",
                "run-scripts",
                "add",
                "delete",
                "extract",
                "pack",
                "sign",
                "compress",
                "build",
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
        ),
        examples=(example("pecl list"), example("pecl install redis", PACKAGE, MUTATION)),
    ),
    command(
        "zizmor",
        options=(
            *flags(
                "-p --pedantic, -o --offline, -v --verbose, -q --quiet, --no-progress, --no-online-audits, --no-config, --no-exit-codes, --strict-collection, --naches, -h, -V"
            ),
            *values("--persona, --format, --color, --min-severity, --min-confidence, --collect, --gh-token, --gh-hostname, --completions"),
            option("-c", "--config", takes=READ),
            option("--cache-dir", takes=WRITE),
            option("--fix", takes=TEXT, optional=True, operands=WRITE),
            *flags("--no-ignores, --lsp, --thanks"),
            *values("--render-links, --show-audit-urls"),
        ),
        operands=FILES,
        examples=(
            example("zizmor --format sarif .github/workflows"),
            example("zizmor --fix .github", WRITES),
            example("zizmor --config .env .", SECRET_READ),
        ),
    ),
    command(
        "osv-scanner",
        options=(
            *flags(
                "-r --recursive, --no-ignore, --skip-git, --json, --experimental-offline, --offline, --experimental-all-packages, --all-packages, --all-vulns, --serve, --no-resolve, -h, -v"
            ),
            *values(
                "--format -f, --verbosity, --call-analysis, --experimental-licenses, --licenses, --data-source, --strategy, --max-depth, --min-severity, --ignore-vulns, --vulns, --port"
            ),
            *values("-L --lockfile, -S --sbom, --config, -M --manifest", takes=READ),
            option("--output", takes=WRITE),
            option("-D", "--docker", takes=TEXT),
        ),
        subcommands=(subcommand("scan", "fix", "update", "image", "source", operands=FILES),),
        effects=(REMOTE_READ,),
        examples=(
            example("osv-scanner scan -r .", REMOTE_READ),
            example("osv-scanner scan --output /etc/x .", REMOTE_READ, WRITES),
            example("osv-scanner scan -L .env", REMOTE_READ, SECRET_READ),
        ),
    ),
    command(
        *("upx", "strip-nondeterminism"),
        options=(
            *flags(
                "-1, -2, -3, -4, -5, -6, -7, -8, -9, --best, --brute, --ultra-brute, -q, -qq, -v, -k, -f, --force-overwrite, --lzma, -h, -V, --no-color, --no-progress"
            ),
            *values("--overlay, -T --timestamp"),
            option("-o", takes=WRITE),
            option("-l", "-t", "--fileinfo", harmless=True),
            option("-d"),
        ),
        operands=operands(many=WRITE),
        examples=(example("upx --best app", WRITES), example("upx -t app")),
    ),
    command(
        "perldoc",
        options=(
            *flags("-h, -D, -t, -u, -l, -U, -F, -i, -V, -T, -r, -X, -R"),
            option("-m", operands=READ),
            *values("-f, -q, -v, -a, -o, -L, -w"),
            option("-M", "-n", takes=TEXT, effects=(OPAQUE,)),
            option("-d", takes=WRITE),
        ),
        operands=WORDS,
        examples=(example("perldoc -f sprintf"), example("perldoc -M X y", OPAQUE), example("perldoc -d /etc/x y", WRITES)),
    ),
    command(
        *("ncu", "npm-check-updates", "npm-check"),
        options=(
            *flags(
                "-g --global, -m --minimal, --deep, --peer, -s --silent, --skip-unused, --production, --dev-only, --save-exact, --no-emoji, --jsonUpgraded, --jsonAll, --jsonDeps, --color, --root, --workspaces, -ws"
            ),
            *values(
                "-t --target, -f --filter, -x --reject --exclude, -p --packageManager, --dep, -e --errorLevel, --format, --cooldown, -w --workspace, --registry, --timeout, --concurrency, --ignore, --specials"
            ),
            option("--packageFile", "--cwd", takes=INSPECT),
            option("-u", "--upgrade", "-y", "--update-all", "-i", "--interactive", effects=(MUTATION,)),
            option("-d", "--doctor", effects=(PROJECT_CODE, MUTATION)),
            option("--doctorInstall", "--doctorTest", takes=SHELL),
        ),
        operands=WORDS,
        effects=(REMOTE_READ,),
        examples=(
            example("ncu", REMOTE_READ),
            example("ncu -u", MUTATION, REMOTE_READ),
            example("ncu --doctor", MUTATION, PROJECT_CODE, REMOTE_READ),
        ),
    ),
    command(
        *("sass", "node-sass", "postcss", "lessc", "stylus"),
        options=(
            *flags(
                "--no-source-map, -m --map, --no-map, -w --watch, -q --quiet, -c --color, --no-color, --update, --trace, --embed-sources, --embed-source-map, --stdin, --indented, --no-charset, --error-css, -h, --compress, --minify, --verbose, --no-unicode, -l --lint, --source-map"
            ),
            *values(
                "-s --style, --load-path -I, -i --input, --source-map-urls, -u --use, --parser, --syntax, --stringifier, --ext, --base, -e --env, --include-path, --output-style, --content, --fatal-deprecation, --pkg-importer"
            ),
            *values("-o --output -d --dir", takes=WRITE),
            option("--config", takes=SCRIPT, language="node"),
            option("-f", "--functions", "--importer", "--plugin", takes=SCRIPT, language="node"),
            option("-r", "--replace", operands=WRITE),
        ),
        operands=operands(READ, WRITE),
        analyser="builder",
        examples=(example("sass a.scss a.css", PROJECT_CODE, WRITES), example("postcss --config /tmp/x.js a.css", PROJECT_CODE, OPAQUE)),
    ),
    command(
        *("mdbook", "zola", "docsify", "cobalt", "quarto"),
        options=(
            *flags(
                "-o --open, --drafts, -f --force, --fast, --watch -w, --debug, --silent, --safe, --draft, --no-render, --no-browser, -g --generate, --deploy, --bail, --execute, --quiet, --minify, -h, -V"
            ),
            *values(
                "-p --port, -n --hostname, --base-url -u, --interface, --theme, --title, --ignore, -c --config -C --concurrency, -r --root, --to, -t, -L --library-path, --language, -P, --profile, -M"
            ),
            option("-d", "--dest-dir", "--output-dir", "--output", takes=WRITE),
        ),
        operands=WORDS,
        analyser="builder",
        examples=(example("mdbook build --dest-dir out", PROJECT_CODE, WRITES),),
    ),
    command(
        "hexo",
        options=(
            *flags(
                "-o --open, --drafts, -f --force, --fast, --watch -w, --debug, --silent, --safe, --draft, --no-render, --no-browser, -g --generate, --deploy, --bail, --execute, --quiet, --minify, -h, -V"
            ),
            *values(
                "-p --port, -n --hostname, --base-url -u, --interface, --theme, --title, --ignore, -c --config -C --concurrency, -r --root, --to, -t, -L --library-path, --language, -P, --profile, -M"
            ),
            option("-d", "--dest-dir", "--output-dir", "--output", takes=WRITE),
        ),
        operands=WORDS,
        effects=(PROJECT_CODE,),
        examples=(example("hexo generate --output x --deploy", PROJECT_CODE, WRITES),),
    ),
)

COMMANDS = (*JAVA, *PYTHON, *COMPILERS, *FORMATTERS)
