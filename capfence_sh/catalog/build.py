"""Test runners, linters, type checkers, bundlers and task runners: code of the project, run by a known tool."""

from capfence_sh.catalog.vocabulary import (
    ASSIGNMENT,
    CODE,
    COMMAND,
    CONFIG,
    CONTENT,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MUTATION,
    OPAQUE,
    OPTIONS,
    PACKAGE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    RAW,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    REPORT,
    ROOT_ACCESS,
    SCRIPT,
    SECRET_READ,
    SHELL,
    SHELL_WORDS,
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

FILES = operands(many=INSPECT)
WORDS = operands(many=TEXT)

SESSIONS = (
    *flags(
        "-v --verbose, -vv, -q --quiet, -r --recreate --reuse-existing-virtualenvs, -R, -l --list, --listenvs, -a, --skip-missing-interpreters, --notest, -p --parallel, -N, --no-install, -h, --skip-pkg-install, --no-recreate-pkg"
    ),
    *values("-e --envlist -s --sessions --session, -k --keywords, -t --tags, --python, -P --force-python, -m, --hashseed"),
    *values("--default-venv-backend, --color"),
    option("-c", "--conf", "-f", "--noxfile", "--root", takes=CONTEXT),
    option("--workdir", takes=WRITE),
)

# options of the usual plug-ins of pytest
PYTEST_PLUGINS = (
    *flags(
        "--old-summary, --force-sugar, --sugar-no-trace, --self-contained-html, --instafail, --asyncio-debug, --benchmark-disable-gc, --benchmark-disable, --benchmark-enable, --benchmark-autosave, --benchmark-save-data, --benchmark-verbose, --benchmark-quiet, --store-durations, --clean-durations, --block-network, --disable-recording, --randomly-dont-reset-seed, --randomly-dont-reorganize"
    ),
    *flags(
        "--snapshot-update-new-only, --snapshot-warn-unused, --snapshot-disable-unused, --snapshot-no-cleanup, --snapshot-details, --snapshot-no-colors, --snapshot-patch-pycharm-diff, --snapshot-declaration-order, --fail-on-flaky, --rerun-show-tracebacks, --loadscope-reorder, --no-loadscope-reorder, --looponfail, -f, --testmon, --testmon-noselect, --testmon-nocollect, --testmon-forceselect, --no-testmon"
    ),
    *flags(
        "--timeout-disable-debugger-detection, --json-report, --json-report-summary, --hypothesis-show-statistics, --hypothesis-explain, --random-order, --disable-socket, --force-enable-socket, --allow-unix-socket, --cov-reset, --migrations, --fail-on-template-vars, --pytest-env-verbose"
    ),
    *values(
        "--mode, --parent-branch, --benchmark-min-time, --benchmark-max-time, --benchmark-min-rounds, --benchmark-precision, --benchmark-confidence, --benchmark-timer, --benchmark-calibration-precision, --benchmark-warmup-iterations, --benchmark-save, --benchmark-compare-fail, --benchmark-cprofile, --benchmark-cprofile-loops, --benchmark-cprofile-top, --benchmark-sort, --benchmark-group-by, --benchmark-columns, --benchmark-name, --benchmark-time-unit"
    ),
    *values(
        "--splits, --group, --splitting-algorithm, --metadata-from-json, --record-mode, --allowed-hosts, --randomly-seed, --snapshot-default-extension, --snapshot-diff-mode, --snapshot-ignore-file-extensions, --snapshot-file-lock-timeout, --force-reruns, --only-rerun, --reruns-delay-backoff-factor, --rerun-except, --rerun-exclude-path, --reruns-mode, --max-suite-reruns, --maxprocesses, --max-worker-restart, --testrunuid, --maxschedchunk"
    ),
    *values(
        "--testmon-env, --timeout-method, --session-timeout, --json-report-omit, --json-report-indent, --json-report-verbosity, --anyio-mode, --hypothesis-verbosity, --hypothesis-seed, --random-order-bucket, --allow-hosts, --cov-precision, --cov-context, --dc, --liveserver, --count, --repeat-scope"
    ),
    option("--picked", "--benchmark-warmup", "--benchmark-compare", takes=TEXT, optional=True),
    option("--metadata", takes=(TEXT, TEXT)),
    *values("--css, --metadata-from-json-file", takes=READ),
    *values("--envfile", takes=INSPECT),
    *values("--benchmark-json, --durations-path, --snapshot-dirname, --sugar-trace-dir", takes=WRITE),
    option("--benchmark-cprofile-dump", "--benchmark-histogram", takes=WRITE, optional=True),
)
PYTHON_TOOLS = (
    command(
        "pytest",
        "py.test",
        options=(
            *flags(
                "-q --quiet, -v --verbose, -vv, -vvv, -x --exitfirst, -s, -l --showlocals, -h, -V, --lf --last-failed, --ff --failed-first, --sw --stepwise, --sw-skip, --fixtures --funcargs, --markers, --fixtures-per-test"
            ),
            *flags(
                "--co --collect-only, --no-header, --no-summary, --pdb, --trace, --doctest-modules, --strict-markers, --strict-config, --cache-clear, --setup-show, --setup-only, --setup-plan, --runxfail, --keep-duplicates, --noconftest, --pyargs"
            ),
            *flags(
                "--disable-warnings --disable-pytest-warnings, --no-cov, --cov-append, --cov-branch, --forked, --full-trace, --nf --new-first, --snapshot-update, --no-cov-on-fail, --reuse-db, --create-db, --nomigrations --no-migrations, --benchmark-only, --benchmark-skip"
            ),
            *values(
                "-k, -m, -n --numprocesses, --maxfail, --tb, -r, --durations, --durations-min, --capture, --color, -W --pythonwarnings, --import-mode, --deselect, --timeout, --dist, --show-capture, --verbosity, --code-highlight, --reruns, --reruns-delay"
            ),
            *values(
                "--log-level, --log-cli-level, --log-format, --doctest-glob, --ignore, --ignore-glob, --lfnf, -p, -o --override-ini, --asyncio-mode, --hypothesis-profile, --cov-fail-under, --ds, --browser, --random-order-seed, --seed"
            ),
            *values("--cov-config, --rootdir, --confcutdir", takes=INSPECT),
            *values("--junit-prefix"),
            *values(
                "--basetemp, --junitxml --junit-xml, --log-file, --resultlog, --html, --json-report-file, --report-log, --csv, --md",
                takes=WRITE,
            ),
            option("--cov", takes=TEXT, optional=True),
            option("--cov-report", takes=TEXT),
            option("-c", "--config-file", takes=INSPECT),
            option("--pdbcls", takes=TEXT),
            option("--pastebin", takes=TEXT, effects=(OPAQUE,)),
            *flags(
                "--strict, --stepwise-skip, --sw-reset --stepwise-reset, --no-fold-skipped, --force-short-summary, --no-showlocals, --xfail-tb, --collect-in-virtualenv, --continue-on-collection-errors, --doctest-ignore-import-errors, --doctest-continue-on-failure, --disable-plugin-autoload, --trace-config"
            ),
            *values(
                "--cache-show, --last-failed-no-failures, --report-chars, --max-warnings, --doctest-report, --assert, --log-date-format, --log-cli-format, --log-cli-date-format, --log-file-mode, --log-file-level, --log-file-format, --log-file-date-format, --log-auto-indent, --log-disable"
            ),
            option("--debug", takes=WRITE, optional=True),
            *PYTEST_PLUGINS,
        ),
        operands=FILES,
        analyser="test_runner",
        environment=(
            variable("PYTEST_ADDOPTS", takes=OPTIONS),
            variable("COVERAGE_RCFILE", "COVERAGE_PROCESS_START", takes=CONTEXT),
            variable("COVERAGE_FILE", "PYTEST_DEBUG_TEMPROOT", takes=WRITE),
        ),
        examples=(
            example("pytest -q tests/", PROJECT_CODE),
            example("pytest -k 'a or b' -x", PROJECT_CODE),
            example("pytest --pastebin=all", PROJECT_CODE, OPAQUE),
            example("pytest --hypothesis-seed=0 --benchmark-only --benchmark-json=b.json", PROJECT_CODE, WRITES),
            example("pytest --benchmark-json=/etc/x", PROJECT_CODE, WRITES),
            example("pytest --tx ssh=x.example", PROJECT_CODE, UNKNOWN),
            example("pytest --junitxml /home/user/.bashrc", PROJECT_CODE, WRITES, PERSISTENCE),
            example("pytest --cov-report=html:/etc/x -o log_file=/etc/y", PROJECT_CODE, WRITES),
            example("NODE_OPTIONS=x PYTHONPATH=src pytest", PROJECT_CODE),
            example("pytest --frobnicate", PROJECT_CODE, UNKNOWN),
        ),
    ),
    command(
        "tox",
        options=(
            *SESSIONS,
            option("-x", "--override", takes=TEXT, effects=(OPAQUE,)),  # any setting, commands among them
            option("--result-json", takes=WRITE),
            *flags("--no-recreate-provision"),
            *values("--colored, --stderr-color, --exit-and-dump-after, --runner"),
            option("--no-provision", takes=WRITE, optional=True),
        ),
        operands=WORDS,
        analyser="sessions",
        environment=(
            variable("TOX_OVERRIDE", takes=CODE),
            variable("TOX_CONFIG_FILE", "TOX_USER_CONFIG_FILE", takes=CONTEXT),
            variable("TOX_WORK_DIR", takes=WRITE),
        ),
        examples=(
            example("tox -e py311", PROJECT_CODE),
            example("tox exec -e py311 -- rm -rf /srv", PROJECT_CODE, DESTRUCTIVE),
            example("tox -x testenv.commands=x", PROJECT_CODE, OPAQUE),
            example("tox --result-json r.json", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "nox",
        options=(*SESSIONS, *flags("-x")),
        operands=WORDS,
        analyser="sessions",
        examples=(
            example("nox -x -s tests", PROJECT_CODE),
            example("nox -f /tmp/x.py", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "pyre",
        "pytype",
        options=(
            *flags(
                "--strict, -v --verbose, --pretty, --ignore-missing-imports, --no-incremental, --non-interactive, --show-error-codes, --show-error-context, --warn-unused-ignores, --check-untyped-defs, --disallow-untyped-defs, --namespace-packages"
            ),
            *flags(
                "--no-error-summary, --show-column-numbers, --hide-error-codes, --explicit-package-bases, --warn-unreachable, --stats, --outputjson, --watch -w, --sqlite-cache, --skip-cache-mtime-checks, --no-site-packages, --warn-return-any, --strict-optional, --no-color-output, --cache-fine-grained, --no-implicit-optional, --allow-redefinition, --disallow-any-generics"
            ),
            *values(
                "-p --package, -m --module, --python-version --pythonversion, --platform --pythonplatform, --follow-imports, --disable-error-code, --enable-error-code, --exclude, -O --output, --level, --shadow-file, --any-exprs-report"
            ),
            option("-c", "--command", takes=TEXT),
            option("--config-file", "--project", "-P", takes=CONTEXT),
            option("--python-executable", "--pythonpath", takes=PROGRAM),
            option("--cache-dir", "--html-report", "--xml-report", "--junit-xml", "--txt-report", "--linecount-report", takes=WRITE),
        ),
        operands=FILES,
        analyser="checker",
        examples=(example("pytype src", PROJECT_CODE),),
    ),
    command(
        "pyright",
        "basedpyright",
        options=(
            *flags(
                "--dependencies, --ignoreexternal, --outputjson, --skipunannotated, --stats, --threads, --verbose, --warnings, -w --watch"
            ),
            *values("--level, --pythonplatform, --pythonversion, --verifytypes"),
            *values("-p --project, -t --typeshedpath, -v --venvpath", takes=INSPECT),
            *values("--pythonpath", takes=PROGRAM),
            option("--createstub", takes=TEXT, effects=(WRITES,)),
            option("-h", harmless=True),
        ),
        operands=FILES,
        analyser="checker",
        examples=(
            example("pyright -p . --outputjson", PROJECT_CODE),
            example("pyright -v .venv --pythonversion 3.12 src", PROJECT_CODE),
            example("pyright --pythonpath 'rm -rf /srv' x", PROJECT_CODE, DESTRUCTIVE, OPAQUE),
            example("pyright --createstub requests", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "mypy",
        options=(
            *flags(
                "--no-native-parser, -v --verbose, --warn-unused-configs, --no-namespace-packages, --ignore-missing-imports, --follow-untyped-imports, --no-site-packages, --no-silence-site-packages, --disallow-any-expr, --disallow-any-decorated, --disallow-any-explicit, --disallow-any-generics, --disallow-any-unimported, --disallow-subclassing-any, --disallow-untyped-calls, --disallow-untyped-defs, --disallow-incomplete-defs, --check-untyped-defs, --disallow-untyped-decorators, --implicit-optional, --no-strict-optional, --warn-redundant-casts, --warn-unused-ignores, --no-warn-no-return, --warn-return-any, --warn-unreachable, --report-deprecated-as-note, --allow-untyped-globals, --allow-redefinition, --allow-redefinition-old, --allow-redefinition-new, --no-implicit-reexport, --strict-equality, --strict-equality-for-none, --no-strict-bytes, --extra-checks, --strict, --show-error-context, --show-column-numbers, --show-error-end, --hide-error-codes, --show-error-code-links, --pretty, --no-color-output, --no-error-summary, --show-absolute-path, --no-incremental, --sqlite-cache, --cache-fine-grained, --no-fixed-format-cache, --skip-version-check, --skip-cache-mtime-checks, --pdb, --show-traceback --tb, --raise-exceptions, --warn-incomplete-stub, --scripts-are-modules, --non-interactive, --explicit-package-bases, --exclude-gitignore, --native-parser, --no-warn-unused-configs, --namespace-packages, --allow-any-generics, --allow-any-unimported, --allow-subclassing-any, --allow-untyped-calls, --allow-untyped-defs, --allow-incomplete-defs, --no-check-untyped-defs, --allow-untyped-decorators, --strict-optional, --no-warn-unused-ignores, --warn-no-return, --no-warn-return-any, --no-warn-unreachable, --no-report-deprecated-as-note, --disallow-redefinition, --disallow-redefinition-old, --disallow-redefinition-new, --implicit-reexport, --no-strict-equality, --no-strict-equality-for-none, --strict-bytes, --no-extra-checks, --hide-column-numbers, --hide-error-end, --show-error-codes, --hide-error-code-links, --no-pretty, --color-output, --error-summary, --hide-absolute-path, --incremental, --no-sqlite-cache, --fixed-format-cache, --no-warn-incomplete-stub, --no-install-types, --interactive, --no-explicit-package-bases, --no-exclude-gitignore, --no-implicit-optional, --show-none-errors"
            ),
            *values(
                "--enable-incomplete-feature, -O --output, --follow-imports, --python-version, --platform, --always-true, --always-false, --untyped-calls-exclude, --deprecated-calls-exclude, --disable-error-code, --enable-error-code, --custom-typing-module, -n --num-workers, --junit-format, --find-occurrences, --exclude, -m --module, -p --package, -c --command"
            ),
            *values("--config-file", takes=CONFIG),
            *values("--python-executable", takes=PROGRAM),
            *values(
                "--cache-dir, --any-exprs-report, --cobertura-xml-report, --html-report, --linecount-report, --linecoverage-report, --lineprecision-report, --txt-report, --xml-report, --xslt-html-report, --xslt-txt-report, --junit-xml",
                takes=WRITE,
            ),
            *values("--custom-typeshed-dir", takes=INSPECT),
            option("-h", harmless=True),
            option("-V", harmless=True),
            option("--shadow-file", takes=(TEXT, READ)),
            option("--install-types", effects=(PACKAGE, MUTATION)),
        ),
        operands=FILES,
        analyser="checker",
        environment=(variable("MYPY_CACHE_DIR", takes=WRITE),),
        examples=(
            example("mypy --strict src", PROJECT_CODE),
            example("mypy --python-executable 'rm -rf /srv' x", PROJECT_CODE, DESTRUCTIVE, OPAQUE),
            example("mypy --any-exprs-report /etc/x src", PROJECT_CODE, WRITES),
            example("mypy --config-file /tmp/x.ini src", PROJECT_CODE, OPAQUE),
            example("mypy --install-types --non-interactive src", PROJECT_CODE, PACKAGE, MUTATION),
            example("mypy --shadow-file a.py b.py a.py", PROJECT_CODE),
        ),
    ),
    command(
        "ruff",
        options=(
            *flags("-q --quiet, -v --verbose, -s --silent, --isolated, -h"),
            option("--config", takes=TEXT),
            *flags("-V"),
            *values("--color"),
        ),
        subcommands=(
            subcommand(
                "check",
                "lint",
                options=(
                    *flags(
                        "--no-fix, --diff, -w --watch, --show-fixes, --show-source, --preview, --no-preview, --statistics, --no-cache, --exit-zero, --force-exclude, -e, --show-files, --show-settings, --exit-non-zero-on-fix, --ignore-noqa, --respect-gitignore"
                    ),
                    *values(
                        "--select, --ignore, --extend-select, --extend-ignore, --output-format, --target-version, --exclude, --per-file-ignores, --line-length, --fixable, --unfixable, --stdin-filename, --extend-exclude"
                    ),
                    option("--fix", "--unsafe-fixes", "--fix-only", "--add-noqa", operands=WRITE),
                    option("-o", "--output-file", "--cache-dir", takes=WRITE),
                    *flags("-n"),
                    *values("--extension, --extend-per-file-ignores, --extend-fixable, --color"),
                    option("--add-ignore", takes=TEXT, optional=True, operands=WRITE),
                ),
                operands=FILES,
                examples=(example("ruff check --select E src"), example("ruff check --fix /etc/x", WRITES)),
            ),
            subcommand(
                "format",
                options=(
                    *flags("--diff, --no-cache, --preview, --force-exclude"),
                    *values("--line-length, --target-version, --exclude, --range, --stdin-filename"),
                    option("--check", operands=INSPECT),
                    *flags("-n, --exit-non-zero-on-format, --respect-gitignore"),
                    *values("--extension, --output-format, --extend-exclude, --color"),
                    *values("--cache-dir", takes=WRITE),
                ),
                operands=operands(many=WRITE),
                examples=(example("ruff format src", WRITES), example("ruff format --check src")),
            ),
            subcommand(
                "rule",
                "linter",
                "config",
                "version",
                "help",
                "analyze",
                options=(
                    *flags("--all"),
                    *values("--output-format"),
                    *values("--color"),
                ),
                operands=WORDS,
            ),
            subcommand(
                "clean",
                "server",
                options=(
                    *flags("--untrusted-workspace, --preview"),
                    *values("--color"),
                ),
            ),
        ),
        environment=(variable("RUFF_OUTPUT_FILE", "RUFF_CACHE_DIR", takes=WRITE),),
        examples=(example("ruff rule E501"), example("RUFF_OUTPUT_FILE=/etc/x ruff check", WRITES)),
    ),
    command(
        "black",
        "blackd",
        options=(
            *flags(
                "--pyi, --ipynb, -x --skip-source-first-line, -S --skip-string-normalization, -C --skip-magic-trailing-comma, --preview, --unstable, --color, --no-color, --fast, --safe, -q --quiet, -v --verbose, --no-cache"
            ),
            *values(
                "-l --line-length, -t --target-version, --python-cell-magics, --required-version, --include, --exclude, --extend-exclude, --force-exclude, -W --workers, --stdin-filename, --enable-unstable-feature, --line-ranges"
            ),
            option("--config", takes=INSPECT),
            option("-c", "--code", takes=TEXT),
            option("--check", "--diff", operands=INSPECT),
            option("-h", harmless=True),
        ),
        operands=operands(many=WRITE),
        examples=(example("black src", WRITES), example("black --check src"), example("black -S -C --fast --diff src")),
    ),
    command(
        "isort",
        options=(
            *flags(
                "--append --append-only, --ac --atomic, --af --force-adds, --ca --combine-as, --cs --combine-star, --ds --no-sections, -e --balanced, --fas --force-alphabetical-sort, --fass --force-alphabetical-sort-within-sections"
            ),
            *flags(
                "--fss --force-sort-within-sections, --ls --length-sort, --lss --length-sort-straight, -n --ensure-newline-before-comments, --nis --no-inline-sort, --ot --order-by-type, --dt --dont-order-by-type, -q --quiet"
            ),
            *flags(
                "--rr --reverse-relative, --gitignore --skip-gitignore, --sl --force-single-line-imports, --tc --trailing-comma, --up --use-parentheses, -v --verbose, --ws --ignore-whitespace, --case-sensitive, --filter-files, --interactive"
            ),
            *flags(
                "--old-finders --magic-placement, --honor-noqa, --remove-redundant-aliases, --color, --float-to-top, --treat-all-comment-as-code, --dedup-headings, --only-sections --os, --only-modified --om, --overwrite-in-place, --resolve-all-configs, --reverse-sort"
            ),
            *values(
                "-a --add-import, -b --builtin, --extra-builtin, -f --future, -i --indent, -j --jobs, --lai --lines-after-imports, --lbt --lines-between-types, --le --line-ending, --nlb --no-lines-before, -o --thirdparty"
            ),
            *values(
                "-p --project, --rm --remove-import, -s --skip, --sd --section-default, --sg --skip-glob, --nsl --single-line-exclusions, -t --top, --virtual-env, --conda-env, -l -w --line-length --line-width, --wl --wrap-length"
            ),
            *values(
                "--py --python-version, --treat-comment-as-code, --formatter, --ext --extension --supported-extension, --blocked-extension, --profile, -m --multi-line, --known-local-folder, --src --src-path, --filename, --sort-order"
            ),
            option("--fgw", "--force-grid-wrap", takes=TEXT, optional=True),
            option("--sp", "--settings-path", "--settings-file", "--settings", takes=INSPECT),
            option("-c", "--check-only", "--check", "--df", "--diff", "-d", "--stdout", "--show-files", operands=INSPECT),
            option("--show-config", "-V", "--vn", "--version-number", "-h", harmless=True),
            *flags("--ff --from-first, --star-first"),
        ),
        operands=operands(many=WRITE),
        examples=(example("isort --diff x.py"), example("isort -c src"), example("isort --profile black src", WRITES)),
    ),
    command(
        "autopep8",
        "yapf",
        "autoflake",
        "pyupgrade",
        "docformatter",
        "pyink",
        options=(
            *flags(
                "-q --quiet, -v --verbose, -i --in-place --inplace, -r --recursive, -a --aggressive, --remove-all-unused-imports, --remove-unused-variables, --remove-duplicate-keys, --expand-star-imports, --ignore-init-module-imports"
            ),
            *flags(
                "--py3-plus, --py36-plus, --py37-plus, --py38-plus, --py39-plus, --py310-plus, --py311-plus, --py312-plus, --keep-percent-format, --keep-mock, --keep-runtime-typing, --exit-zero-even-if-changed, -p --parallel, --experimental, --hang-closing"
            ),
            *flags(
                "--no-local-style, -m --modified, --black, --make-summary-multi-line, --pre-summary-newline, --blank, --non-cap, --exit-code"
            ),
            *values(
                "--max-line-length, --indent-size, -j --jobs, --ignore, --select, --exclude -e, --style, -l --lines --range --line-range, --imports, --wrap-summaries, --wrap-descriptions, --tab-width, --pep8-passes, --ignore-pass-statements, --stdin-display-name"
            ),
            option("--global-config", "--config", "--ignore-local-config", takes=INSPECT),
            option("--check", "-c", "--check-diff", "--cd", "--diff", "-d", "-s", "--stdout", operands=INSPECT),
            option("--list-fixes", "--style-help", "-h", "-V", harmless=True),
        ),
        operands=operands(many=WRITE),
        examples=(example("autopep8 -i x.py", WRITES), example("yapf --diff x.py"), example("pyupgrade --py311-plus x.py", WRITES)),
    ),
    command(
        "flake8",
        "pycodestyle",
        "pydocstyle",
        "pyflakes",
        "vulture",
        options=(
            *flags(
                "-v --verbose, --isolated, -q --quiet, --count, --hang-closing, --disable-noqa, --show-source, --no-show-source, --statistics, --exit-zero, --tee, --benchmark, --bug-report, --doctests, --first, --show-pep8, -e --explain, -s --source, -d --debug, -i --info, --make-whitelist, --sort-by-size"
            ),
            *values(
                "--enable-extensions, --require-plugins, --color, --exclude, --extend-exclude, --stdin-display-name, --format, --ignore, --extend-ignore, --max-line-length, --max-doc-length, --indent-size, --select, --extend-select, -j --jobs"
            ),
            *values(
                "--max-complexity, --builtins, --include-in-doctest, --exclude-from-doctest, --filename, --per-file-ignores, --convention, --add-select, --add-ignore, --match, --match-dir, --min-confidence, --ignore-names, --ignore-decorators, --testsuite"
            ),
            option("--config", "--append-config", takes=CONTEXT),
            option("--output-file", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=operands(many=READ),
        analyser="linter",
        examples=(
            example("flake8 --max-line-length 120 src", PROJECT_CODE),
            example("flake8 --output-file /etc/x a", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "pylint",
        options=(
            *flags(
                "-v --verbose, -E --errors-only, --enable-all-extensions, --exit-zero, --list-msgs, --list-msgs-enabled, --list-groups, --list-conf-levels, --list-extensions, --full-documentation, --generate-rcfile, --generate-toml-config, --long-help, --from-stdin"
            ),
            *values(
                "-d --disable, -e --enable, -j --jobs, -s --score, -r --reports, --msg-template, --ignore, --ignore-patterns, --ignore-paths, --fail-under, --fail-on, --max-line-length, --py-version, --recursive, --confidence, --ignored-modules"
            ),
            *values(
                "--ignored-classes, --good-names, --bad-names, --max-args, --max-locals, --max-returns, --max-branches, --max-statements, --max-attributes, --min-public-methods, --max-public-methods, --variable-rgx, --function-rgx, --class-rgx, --extension-pkg-allow-list, --extension-pkg-whitelist, --unsafe-load-any-extension"
            ),
            *values(
                "--persistent, --suggestion-mode, --source-roots, --clear-cache-post-run, --prefer-stubs, --help-msg, --min-similarity-lines, --docstring-min-length, --no-docstring-rgx, --max-module-lines, --additional-builtins, --generated-members, --spelling-dict"
            ),
            option("--rcfile", takes=CONTEXT),
            option("-f", "--output-format", takes=REPORT),
            option("--output", takes=WRITE),
            option("--load-plugins", "--init-hook", takes=TEXT, effects=(OPAQUE,)),
            option("-h", harmless=True),
        ),
        operands=operands(many=READ),
        environment=(variable("PYLINTRC", takes=CONTEXT), variable("PYLINTHOME", takes=WRITE)),
        analyser="linter",
        examples=(
            example("pylint -d C0111 -j 4 src", PROJECT_CODE),
            example("pylint --init-hook='import os' src", PROJECT_CODE, OPAQUE),
            example("pylint --output=/etc/x src", PROJECT_CODE, WRITES),
            example("pylint --rcfile=/tmp/x src", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "bandit",
        options=(
            *flags(
                "-r --recursive, -l --level, -ll, -lll, -i --confidence, -ii, -iii, -v --verbose, -d --debug, -q --quiet --silent, --ignore-nosec, --exit-zero"
            ),
            *values(
                "-n --number, -t --tests, -s --skip, -f --format, --msg-template, -a --aggregate, -p --profile, -x --exclude, --severity-level, --confidence-level"
            ),
            option("-c", "--configfile", "--ini", "-b", "--baseline", takes=INSPECT),
            option("-o", "--output", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=operands(many=READ),
        analyser="linter",
        examples=(example("bandit -r -ll src", PROJECT_CODE), example("bandit -r src -f json -o /etc/x", PROJECT_CODE, WRITES)),
    ),
    command(
        "codespell",
        options=(
            *flags(
                "-d --disable-colors, -c --enable-colors, -s --summary, --count, -e --hard-encoding-detection, -f --check-filenames, -H --check-hidden"
            ),
            *values(
                "-D --dictionary, --builtin, --ignore-regex, -L --ignore-words-list, --uri-ignore-words-list, -r --regex, --uri-regex, -S --skip, -i --interactive, -q --quiet-level, -A --after-context, -B --before-context, -C --context, --ignore-multiline-regex"
            ),
            option("-I", "--ignore-words", "-x", "--exclude-file", "--config", "--toml", takes=INSPECT),
            option("-w", "--write-changes", operands=WRITE),
            option("-h", harmless=True),
        ),
        operands=operands(many=READ),
        analyser="linter",
        examples=(example("codespell -L te src", PROJECT_CODE), example("codespell -w /etc/x", PROJECT_CODE, WRITES)),
    ),
    command(
        "yamllint",
        options=(
            *flags("--list-files, -s --strict, --no-warnings"),
            *values("-d --config-data, -f --format"),
            option("-c", "--config-file", takes=INSPECT),
            option("-h", "-v", harmless=True),
        ),
        operands=operands(many=READ),
        analyser="linter",
        examples=(example("yamllint -s .", PROJECT_CODE),),
    ),
    command(
        "shellcheck",
        options=(
            *flags("-a --check-sourced, --norc, -x --external-sources, --list-optional"),
            *values(
                "-i --include, -e --exclude, -f --format, -o --enable, -P --source-path, -s --shell, -S --severity, -W --wiki-link-count, --extended-analysis"
            ),
            option("-C", "--color", takes=TEXT, optional=True),
            option("--rcfile", takes=INSPECT),
            option("-V", harmless=True),
        ),
        operands=operands(many=READ),
        analyser="linter",
        examples=(example("shellcheck -x -s bash deploy.sh", PROJECT_CODE), example("shellcheck -S warning -C a.sh", PROJECT_CODE)),
    ),
    command(
        "trivy",
        options=(
            *flags(
                "-q --quiet, -d --debug, --insecure, --ignore-unfixed, --no-progress, --skip-db-update, --offline-scan, --light, --list-all-pkgs, --removed-pkgs, --dependency-tree, --include-dev-deps, --download-db-only, --generate-default-config, --skip-java-db-update"
            ),
            *values(
                "-f --format, --severity, --exit-code, --vuln-type --pkg-types, --scanners --security-checks, --skip-dirs, --skip-files, --timeout, --ignore-policy, --token, --branch, --commit, --tag, --platform, --image-src, --report, --compliance, --username, --password, --db-repository, --namespace, --context, --parallel, --exit-on-eol, --java-db-repository, --detection-priority"
            ),
            option(
                "--config",
                "-c",
                "--ignorefile",
                "--input",
                "--secret-config",
                "--policy",
                "--config-policy",
                "--tf-vars",
                takes=INSPECT,
            ),
            option("--template", "-t", takes=CONTENT),
            option("-o", "--output", "--cache-dir", takes=WRITE),
            option("--server", takes=URL, effects=(EGRESS,)),
            option("-h", "-v", harmless=True),
        ),
        subcommands=(
            command(
                "image",
                "i",
                "repository",
                "repo",
                "kubernetes",
                "k8s",
                "vm",
                "registry",
                operands=operands(many=TEXT),
                effects=(REMOTE_READ,),
                examples=(
                    example("trivy image --severity HIGH nginx:1.25", REMOTE_READ),
                    example("trivy image --server http://x.example nginx:1.25", EGRESS, REMOTE_READ),
                ),
            ),
            command(
                "filesystem",
                "fs",
                "rootfs",
                "config",
                "conf",
                "sbom",
                "convert",
                operands=operands(many=READ),
                analyser="linter",
                examples=(
                    example("trivy fs --scanners vuln .", PROJECT_CODE),
                    example("trivy config -o /etc/x .", PROJECT_CODE, WRITES),
                    example("trivy fs -f template -t @.env .", PROJECT_CODE, SECRET_READ),
                ),
            ),
            command("version", "help", "completion", operands=operands(many=TEXT)),
            command(
                "server",
                "plugin",
                "module",
                "clean",
                "vex",
                operands=operands(many=TEXT),
                effects=(MUTATION,),
                examples=(example("trivy server --token x", MUTATION),),
            ),
        ),
    ),
    command(
        "golangci-lint",
        options=(
            *flags(
                "-v --verbose, --new, --fast, --no-config, --tests, --allow-parallel-runners, --allow-serial-runners, --show-stats, --print-issued-lines, --uniq-by-line"
            ),
            *values(
                "-E --enable, -D --disable, --timeout --deadline, --out-format, -j --concurrency, --build-tags, --new-from-rev, --new-from-merge-base, --skip-dirs, --skip-files, --exclude -e, --max-issues-per-linter, --max-same-issues, -p --presets, --color, --modules-download-mode, --go, --issues-exit-code, --path-prefix, --exclude-dirs, --enable-only, --default"
            ),
            option("-c", "--config", takes=CONTEXT),
            option("--cpu-profile-path", "--mem-profile-path", "--trace-path", "--output.json.path", "--output.text.path", takes=WRITE),
            option("-h", harmless=True),
        ),
        subcommands=(
            command(
                "run",
                options=(option("--fix", operands=WRITE),),
                operands=operands(many=READ),
                analyser="linter",
                examples=(
                    example("golangci-lint run ./...", PROJECT_CODE),
                    example("golangci-lint run --fix ./...", PROJECT_CODE, WRITES),
                    example("golangci-lint run --trace-path /etc/x ./...", PROJECT_CODE, WRITES),
                ),
            ),
            command(
                "fmt",
                options=flags("-d --diff, --stdin"),
                operands=operands(many=WRITE),
                examples=(example("golangci-lint fmt .", WRITES),),
            ),
            command(
                "linters",
                "formatters",
                "help",
                "version",
                "config",
                "cache",
                "completion",
                "custom",
                "migrate",
                operands=operands(many=TEXT),
            ),
        ),
    ),
    command(
        *(
            "ansible-lint",
            "markdownlint",
            "djlint",
            "safety",
            "actionlint",
            "tflint",
            "checkov",
            "tfsec",
            "kubeval",
            "kubeconform",
            "conftest",
            "staticcheck",
            "golint",
            "gosec",
            "govulncheck",
            "errcheck",
            "ineffassign",
            "revive",
            "nilaway",
            "deadcode",
            "unparam",
            "misspell",
            "gocyclo",
        ),
        options=(
            *flags(
                "-q --quiet, -v --verbose, -r --recursive, --count, --strict, --json, --no-color, --offline, --summary, -p --parseable, --nocolor, --force-color, --compact, --soft-fail, --skip-download, -ignore-missing-schemas, --ignore-missing-schemas, --no-fail, --error, --short, --full-report, --no-git-ignore, --dot, --local, -s"
            ),
            *values(
                "--ignore, --select, --exclude, --format -f, -e, -l, -t, --dialect, --severity, -x --skip-list, -w --warn-list, --tags, --profile, --framework, --check, --skip-check, --failure-threshold, --trusted-registry, --kubernetes-version, --schema-location, --policy, --namespace, --data, --lang, --timeout, --jobs -j, --min-severity, --enable-rule, --disable-rule, --chdir, --filter, --var, --var-file, --processes, --templater, -d --directory, -o, --checks, -shellcheck, -pyflakes, -exclude, -skip, -summary, -n"
            ),
            option("-c", "--rcfile", "--config-file", "--config", takes=CONTEXT),
            option("--requirement", takes=INSPECT),
            option("--output-file", "--output", "--output-file-path", "--out", takes=WRITE),
            option("--fix", "--autofix", operands=WRITE),
            option("--external-checks-dir", "--external-checks-git", "--rulesdir", "--rules", "-R", takes=TEXT, effects=(OPAQUE,)),
            option("-h", harmless=True),
            *values("--file", takes=READ),
            *values("-include, -severity, -confidence, -fmt"),
            *values("--exclude-rules"),
        ),
        operands=operands(many=READ),
        analyser="linter",
        examples=(
            example("checkov -d . --quiet", PROJECT_CODE),
            example("checkov --external-checks-dir /tmp/x -d .", PROJECT_CODE, OPAQUE),
            example("markdownlint --fix /etc/x.md", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "semgrep",
        options=(
            *flags(
                "--force-color, --enable-version-check, --suppress-errors, -d --dump-command-for-core, --dataflow-traces, --disable-nosem, --disable-version-check, --dryrun, --dump-ast, --dump-engine-path, --emacs, --enable-nosem, --error, --exclude-binary-files, --exclude-minified-files, --files-with-matches, --experimental, --gitlab-sast, --gitlab-secrets, --historical-secrets, --incremental-output, --json, --junit-xml, --matching-explanations, --no-autofix, --no-dryrun, --no-error, --no-exclude-binary-files, --no-exclude-minified-files, --no-force-color, --no-git-ignore, --no-rewrite-rule-ids, --no-secrets-validation, --no-strict, --no-test-ignore-todo, --no-time, --novcs, --oss-only, --pro, --pro-intrafile, --pro-languages, --pro-path-sensitive, --rewrite-rule-ids, --sarif, --scan-unknown-extensions, --secrets, --show-supported-languages, --skip-unknown-extensions, --strict, --test, --test-ignore-todo, --text, --time, --use-git-ignore, --validate, --vim, --debug, --develop, --legacy, --no-trace, --profile, -q --quiet, --trace, -v --verbose, --code, --dry-run, --internal-ci-scan-results, --no-suppress-errors, --semgrepignore-v2, --supply-chain"
            ),
            *values(
                "--metrics, --baseline-commit, -e --pattern, --exclude, --exclude-rule, --include, --interfile-timeout, -j --jobs, -l --lang, --max-chars-per-line, --max-lines-per-finding, --max-log-list-entries, --max-match-context-size, --max-memory, --max-target-bytes, --optimizations, --replacement, --secrets-timeout, --severity, --timeout, --timeout-threshold, --audit-on, --fake-backend, --log-backend"
            ),
            *values(
                "--emacs-output, --gitlab-sast-output, --gitlab-secrets-output, --json-output, --junit-xml-output, -o --output, --sarif-output, --text-output, --vim-output",
                takes=WRITE,
            ),
            *values("-f -c --config, --project-root, --subdir", takes=INSPECT),
            option("-a", "--autofix", operands=WRITE),
            option("--allow-local-builds", effects=(OPAQUE,)),
            option("--allow-untrusted-validators", effects=(EGRESS,)),
            option("--remote", takes=URL, effects=(EGRESS,)),
            option("--trace-endpoint", takes=URL, effects=(EGRESS,)),
        ),
        operands=operands(many=READ),
        analyser="semgrep",
        examples=(
            example("semgrep --config auto .", PROJECT_CODE),
            example("semgrep scan -e 'a($X)' -l python --json src", PROJECT_CODE),
            example("semgrep --output /etc/x .", PROJECT_CODE, WRITES),
            example("semgrep scan -a src", PROJECT_CODE, WRITES),
            example("semgrep ci", EGRESS, PROJECT_CODE),
            example("semgrep lsp", MUTATION, PROJECT_CODE),
            example("semgrep --remote https://x.example/r.git", EGRESS, PROJECT_CODE),
            example("semgrep scan --allow-local-builds .", OPAQUE, PROJECT_CODE),
            example("semgrep scan --allow-untrusted-validators .", EGRESS, PROJECT_CODE),
            example("semgrep scan --trace-endpoint https://x.example .", EGRESS, PROJECT_CODE),
        ),
    ),
    command(
        "sqlfluff",
        options=(option("-h", harmless=True),),
        subcommands=(
            subcommand(
                "lint",
                "parse",
                "render",
                options=(
                    *flags(
                        "-n --nocolor --color, -v --verbose, --disable-noqa, --bench, --ignore-local-config, --disregard-sqlfluffignores, --warn-unused-ignores, --disable-progress-bar, -q --quiet, --nofail, -h, -c --code-only, -m --include-meta, --parse-statistics"
                    ),
                    *values(
                        "--stdin-filename, --disable-noqa-except, --logger, -i --ignore, --encoding, -e --exclude-rules, -r --rules, -t --templater, -d --dialect, -p --processes, -f --format, --annotation-level, --recursion-limit"
                    ),
                    *values("--library-path, --config", takes=CONFIG),
                    *values("--persist-timing, --write-output", takes=WRITE),
                ),
                operands=operands(many=READ),
                analyser="linter",
            ),
            subcommand(
                "fix",
                "format",
                options=(
                    *flags(
                        "-n --nocolor --color, -v --verbose, --disable-noqa, --bench, --ignore-local-config, --disregard-sqlfluffignores, --warn-unused-ignores, --disable-progress-bar, -q --quiet, -f --force, --check, --FIX-EVEN-UNPARSABLE, --show-lint-violations, -h"
                    ),
                    *values(
                        "--stdin-filename, --disable-noqa-except, --logger, -i --ignore, --encoding, -e --exclude-rules, -r --rules, -t --templater, -d --dialect, -p --processes, -x --fixed-suffix, --recursion-limit"
                    ),
                    *values("--library-path, --config", takes=CONFIG),
                    *values("--persist-timing", takes=WRITE),
                ),
                operands=operands(many=WRITE),
                analyser="linter",
            ),
            subcommand("dialects", "rules", "version", options=(*flags("-n --nocolor --color, -v --verbose, -h"),)),
        ),
        examples=(
            example("sqlfluff lint --dialect postgres -p 2 a.sql", PROJECT_CODE),
            example("sqlfluff fix -f a.sql", PROJECT_CODE, WRITES),
            example("sqlfluff lint --write-output /etc/x a.sql", PROJECT_CODE, WRITES),
            example("sqlfluff lint --library-path /tmp/x a.sql", PROJECT_CODE, OPAQUE),
            example("sqlfluff dialects"),
        ),
    ),
    command(
        "pip-audit",
        options=(
            *flags(
                "-l --local, --locked, -d --dry-run, -S --strict, -v --verbose, --require-hashes, --skip-editable, --no-deps, --disable-pip"
            ),
            *values("-f --format, -s --vulnerability-service, --progress-spinner, --timeout, --ignore-vuln"),
            *values("-r --requirement", takes=READ),
            *values("--cache-dir, -o --output", takes=WRITE),
            *values("--path", takes=INSPECT),
            option("-h", harmless=True),
            option("-V", harmless=True),
            option("--osv-url", takes=URL, effects=(EGRESS,)),
            *values("--desc"),
            *values("--aliases"),
            option("--fix", effects=(PACKAGE, MUTATION)),
            option("--index-url", takes=URL, effects=(REMOTE_CODE,)),
            option("--extra-index-url", takes=URL, effects=(REMOTE_CODE,)),
        ),
        operands=operands(many=READ),
        analyser="linter",
        examples=(
            example("pip-audit -r requirements.txt --desc on", PROJECT_CODE),
            example("pip-audit -o /etc/x", PROJECT_CODE, WRITES),
            example("pip-audit --fix", PROJECT_CODE, PACKAGE, MUTATION),
            example("pip-audit --index-url https://x.example -r a.txt", PROJECT_CODE, REMOTE_CODE),
            example("pip-audit --osv-url https://x.example", EGRESS, PROJECT_CODE),
        ),
    ),
    command(
        "hadolint",
        options=(
            *flags("--no-fail, --no-color, -V --verbose, --strict-labels, --disable-ignore-pragma"),
            *values(
                "--file-path-in-report, -f --format, --error, --warning, --info, --style, --ignore, --trusted-registry, --require-label, -t --failure-threshold"
            ),
            *values("-c --config", takes=READ),
            *values("-o --output", takes=WRITE),
            option("-h", harmless=True),
            option("-v", harmless=True),
        ),
        operands=operands(many=READ),
        analyser="linter",
        examples=(
            example("hadolint --failure-threshold error --info DL3008 Dockerfile", PROJECT_CODE),
            example("hadolint -o /etc/x Dockerfile", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "pre-commit",
        environment=(variable("PRE_COMMIT_HOME", takes=CONTEXT),),
        options=(*flags("-h"), option("-c", "--config", takes=CONTEXT), *values("--color")),
        subcommands=(
            subcommand(
                "run",
                options=(
                    *flags("-a --all-files, -v --verbose, --show-diff-on-failure, --last-commit"),
                    *values("--hook-stage, --from-ref, --to-ref, --source, --origin"),
                    option("--files", takes=INSPECT),
                ),
                operands=operands(many=INSPECT),
                analyser="linter",
            ),
            subcommand(
                "install",
                "init-templatedir",
                options=(*flags("-f --overwrite, --install-hooks, --allow-missing-config"), *values("-t --hook-type")),
                operands=WORDS,
                effects=(PERSISTENCE,),
            ),
            subcommand(
                "uninstall",
                "install-hooks",
                "autoupdate",
                "migrate-config",
                options=(
                    *flags("-f --overwrite, --install-hooks, --allow-missing-config, --bleeding-edge, --freeze"),
                    *values("-t --hook-type, --repo, -j"),
                ),
                operands=WORDS,
                effects=(PACKAGE, MUTATION),
            ),
            subcommand("validate-config", "validate-manifest", "sample-config", "help", operands=FILES),
            subcommand("clean", "gc", effects=(MUTATION,)),
        ),
        examples=(
            example("pre-commit run --all-files", PROJECT_CODE),
            example("pre-commit autoupdate", PACKAGE, MUTATION),
            example("pre-commit install", PERSISTENCE),
            example("pre-commit clean", MUTATION),
        ),
    ),
    command(
        "coverage",
        options=(
            *flags(
                "-h, -q --quiet, -i --ignore-errors, -m --show-missing, --skip-covered, --skip-empty, --append -a, --branch, --pretty-print, --keep, --timid, -p --parallel-mode"
            ),
            *values("--include, --omit, --source, --fail-under, --precision, --sort, --format, --context, --concurrency, --title"),
            option("--rcfile", takes=CONTEXT),
            option("--data-file", takes=INSPECT),
            option("-o", "-d", "--directory", takes=WRITE),
        ),
        subcommands=(
            subcommand("report", "html", "xml", "json", "lcov", "combine", "erase", "debug", "annotate", "help", operands=FILES),
            subcommand(
                "run",
                style=POSIX,
                options=(option("-m", "--module", supplies=True, operands=TEXT), option("--data-file", takes=WRITE)),
                operands=operands(SCRIPT, many=TEXT),
                language="python",
                analyser="coverage",
            ),
        ),
        environment=(
            variable("COVERAGE_RCFILE", "COVERAGE_PROCESS_START", takes=CONTEXT),
            variable("COVERAGE_FILE", takes=WRITE),
        ),
        examples=(
            example("coverage report -m"),
            example("coverage run -m pytest", PROJECT_CODE),
            example("coverage run -m http.server", PROJECT_CODE, MUTATION),
            example("coverage run --data-file=/etc/x -m pytest", PROJECT_CODE, WRITES),
        ),
    ),
)

JAVASCRIPT_TOOLS = (
    command(
        "cypress",
        subcommands=(
            subcommand(
                "run",
                options=(
                    *flags(
                        "--component, --e2e, --headed, --headless, --no-exit, --parallel, -q --quiet, --runner-ui, --no-runner-ui, --dev"
                    ),
                    *values(
                        "--auto-cancel-after-failures, --ci-build-id, -c --config, -e --env, --group, -k --key, -p --port, -o --reporter-options, -s --spec, -t --tag"
                    ),
                    *values("-b --browser", takes=CONFIG),
                    *values("-C --config-file, -r --reporter", takes=CONFIG),
                    *values("-P --project", takes=DIRECTORY),
                    option("--record", effects=(EGRESS,)),
                    option("-h", harmless=True),
                ),
                analyser="test_runner",
            ),
            subcommand(
                "open",
                options=(
                    *flags("--component, -d --detached, --e2e, --global, --dev"),
                    *values("-c --config, -e --env, -p --port"),
                    *values("-b --browser", takes=CONFIG),
                    *values("-C --config-file", takes=CONFIG),
                    *values("-P --project", takes=DIRECTORY),
                    option("-h", harmless=True),
                ),
                analyser="test_runner",
            ),
            subcommand(
                "install",
                options=(
                    *flags("-f --force"),
                    option("-h", harmless=True),
                ),
                effects=(PACKAGE, MUTATION),
            ),
            subcommand(
                "verify",
                "info",
                options=(
                    *flags("--dev"),
                    option("-h", harmless=True),
                ),
            ),
            subcommand(
                "version",
                options=(
                    *values("--component"),
                    option("-h", harmless=True),
                ),
            ),
            subcommand(
                "cache",
                subcommands=(
                    subcommand("list", options=flags("--size")),
                    subcommand("path"),
                    subcommand("clear", "prune", effects=(MUTATION,)),
                ),
            ),
            subcommand("help", operands=WORDS),
        ),
        examples=(
            example("cypress run --spec a.cy.js --browser chrome", PROJECT_CODE),
            example("cypress run --record --key x", EGRESS, PROJECT_CODE),
            example("cypress run -C /tmp/x.js", PROJECT_CODE, OPAQUE),
            example("cypress run -b /tmp/x", PROJECT_CODE, OPAQUE),
            example("cypress open --e2e", PROJECT_CODE),
            example("cypress install", PACKAGE, MUTATION),
            example("cypress verify"),
            example("cypress cache clear", MUTATION),
        ),
    ),
    command(
        "karma",
        subcommands=(
            subcommand(
                "start",
                options=(
                    *flags(
                        "--auto-watch, --detached, --no-auto-watch, --colors, --no-colors, --single-run, --no-single-run, --fail-on-empty-test-suite, --no-fail-on-empty-test-suite, --fail-on-failing-test-suite, --no-fail-on-failing-test-suite"
                    ),
                    *values("--port, --log-level, --reporters, --browsers, --capture-timeout, --report-slower-than"),
                    *values("--format-error", takes=CONFIG),
                ),
                operands=operands(CONFIG),
                analyser="test_runner",
            ),
            subcommand(
                "run",
                options=(
                    *flags("--no-refresh, --fail-on-empty-test-suite, --no-fail-on-empty-test-suite, --colors, --no-colors"),
                    *values("--port, --log-level, --removed-files, --changed-files, --added-files"),
                ),
                operands=operands(CONFIG),
                analyser="test_runner",
            ),
            subcommand("stop", options=(*values("--port, --log-level"),), operands=operands(CONFIG), effects=(MUTATION,)),
            subcommand(
                "init",
                options=(
                    *flags("--colors, --no-colors"),
                    *values("--log-level"),
                ),
                operands=operands(WRITE),
                effects=(WRITES,),
            ),
        ),
        examples=(
            example("karma start karma.conf.js --single-run --browsers ChromeHeadless", PROJECT_CODE),
            example("karma start /tmp/x.js", PROJECT_CODE, OPAQUE),
            example("karma run", PROJECT_CODE),
            example("karma stop", MUTATION),
            example("karma init", WRITES),
        ),
    ),
    command(
        "ava",
        options=(
            *flags("--color, --fail-fast, --no-worker-threads, -s --serial, -t --tap, -u --update-snapshots, -v --verbose, -w --watch"),
            *values("-c --concurrency, -m --match, -T --timeout"),
            *values("--config", takes=CONFIG),
            option("--node-arguments", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=WORDS,
        analyser="test_runner",
        examples=(
            example("ava --watch -T 30s test/a.js", PROJECT_CODE),
            example("ava --config /tmp/x.js", PROJECT_CODE, OPAQUE),
            example("ava --node-arguments=--require=/tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "nyc",
        style=POSIX,
        options=(
            *flags(
                "--exclude-node-modules, --auto-wrap, --es-modules, --compact, --preserve-comments, --produce-source-map, --source-map, --instrument, --exclude-after-remap, --per-file, --check-coverage, --show-process-tree, --skip-empty, --skip-full, --silent -s, --all -a, --eager, --cache -c, --babel-cache, --use-spawn-wrap, --hook-require, --hook-run-in-context, --hook-run-in-this-context, --clean, -h, --no-clean, --no-cache"
            ),
            *values(
                "--exclude -x, --include -n, --extension -e, --ignore-class-methods, --parser-plugins, --branches, --functions, --lines, --statements, --reporter -r"
            ),
            *values("--cwd", takes=DIRECTORY),
            *values("--nycrc-path", takes=CONFIG),
            *values("--temp-dir -t, --report-dir, --cache-dir", takes=WRITE),
            *values("--require -i", takes=SCRIPT),
        ),
        operands=operands(COMMAND),
        analyser="wrapper",
        examples=(
            example("nyc -r text mocha --exit", PROJECT_CODE),
            example("nyc rm -rf /srv", DESTRUCTIVE),
            example("nyc report", PROJECT_CODE),
            example("nyc --require /tmp/x.js mocha", PROJECT_CODE, OPAQUE),
            example("nyc --report-dir /etc/x mocha", PROJECT_CODE, WRITES),
            example("nyc -r /tmp/x.js mocha", PROJECT_CODE, OPAQUE),
            example("nyc --nycrc-path /tmp/x mocha", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "c8",
        style=POSIX,
        options=(
            *flags(
                "--all, -a --exclude-after-remap, --skip-full, --check-coverage, --per-file, --exclude-node-modules, --clean, --omit-relative, --allowExternal, --merge-async, --experimental-monocart, --no-clean"
            ),
            *values(
                "-r --reporter, -n --include, -x --exclude, -e --extension, --branches, --functions, --lines, --statements, --wrapper-length"
            ),
            *values("-o --reports-dir --report-dir, --temp-directory", takes=WRITE),
            *values("--src, --resolve", takes=INSPECT),
            *values("-c --config", takes=CONFIG),
        ),
        operands=operands(COMMAND),
        analyser="wrapper",
        examples=(
            example("c8 --reporter text -o cov mocha --exit", PROJECT_CODE, WRITES),
            example("c8 rm -rf /srv", DESTRUCTIVE),
            example("c8 report", PROJECT_CODE),
            example("c8 -c /tmp/x report", PROJECT_CODE, OPAQUE),
            example("c8 -r /tmp/x.js report", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "playwright",
        options=(option("-h", "-V", harmless=True),),
        subcommands=(
            subcommand(
                "test",
                options=(
                    *flags(
                        "--debug, --fail-on-flaky-tests, --forbid-only, --fully-parallel, --headed, --ignore-snapshots, --last-failed, --list, --no-deps, --only-changed, --pass-with-no-tests, --quiet, --shuffle, -u --update-snapshots, --ui, -x"
                    ),
                    *values(
                        "--browser, --workers, -g --grep, -G --grep-invert, --global-timeout, -j, --max-failures, --project, --repeat-each, --retries, --run-agents, --shard, --timeout, --trace, --ui-host, --ui-port, --update-source-method"
                    ),
                    *values("--add-reporter, -c --config, --reporter", takes=CONFIG),
                    *values("--last-failed-file, --output", takes=WRITE),
                    *values("--test-list, --test-list-invert, --tsconfig", takes=READ),
                ),
                operands=WORDS,
                analyser="test_runner",
            ),
            subcommand(
                "install",
                options=(
                    *flags("--with-deps, --force, --only-shell, --no-shell, --no-progress, --no-remove"),
                    option("--dry-run", harmless=True),
                    option("--list", harmless=True),
                ),
                operands=WORDS,
                effects=(PACKAGE, MUTATION),
            ),
            subcommand(
                "install-deps", options=(option("--dry-run", harmless=True),), operands=WORDS, effects=(PACKAGE, MUTATION, ROOT_ACCESS)
            ),
            subcommand("uninstall", options=(*flags("--all"),), effects=(MUTATION,)),
            subcommand(
                *("open", "cr", "ff", "wk"),
                options=(
                    *flags("--block-service-workers, --ignore-https-errors"),
                    *values(
                        "-b --browser, --channel, --color-scheme, --device, --geolocation, --http-credentials, --lang, --proxy-bypass, --save-har-glob, --timezone, --timeout, --user-agent, --viewport-size"
                    ),
                    *values("--load-storage", takes=READ),
                    *values("--proxy-server", takes=HOST),
                    *values("--save-har, --save-storage, --user-data-dir", takes=WRITE),
                ),
                operands=operands(URL),
                effects=(EGRESS,),
            ),
            subcommand(
                "codegen",
                options=(
                    *flags("--block-service-workers, --ignore-https-errors"),
                    *values(
                        "--target, --test-id-attribute, -b --browser, --channel, --color-scheme, --device, --geolocation, --http-credentials, --lang, --proxy-bypass, --save-har-glob, --timezone, --timeout, --user-agent, --viewport-size"
                    ),
                    *values("-o --output, --save-har, --save-storage, --user-data-dir", takes=WRITE),
                    *values("--load-storage", takes=READ),
                    *values("--proxy-server", takes=HOST),
                ),
                operands=operands(URL),
                effects=(EGRESS,),
            ),
            subcommand(
                "screenshot",
                options=(
                    *flags("--full-page, --block-service-workers, --ignore-https-errors"),
                    *values(
                        "--wait-for-selector, --wait-for-timeout, -b --browser, --channel, --color-scheme, --device, --geolocation, --http-credentials, --lang, --proxy-bypass, --save-har-glob, --timezone, --timeout, --user-agent, --viewport-size"
                    ),
                    *values("--load-storage", takes=READ),
                    *values("--proxy-server", takes=HOST),
                    *values("--save-har, --save-storage, --user-data-dir", takes=WRITE),
                ),
                operands=operands(URL, WRITE),
                effects=(EGRESS,),
            ),
            subcommand(
                "pdf",
                options=(
                    *flags("--block-service-workers, --ignore-https-errors"),
                    *values(
                        "--paper-format, --wait-for-selector, --wait-for-timeout, -b --browser, --channel, --color-scheme, --device, --geolocation, --http-credentials, --lang, --proxy-bypass, --save-har-glob, --timezone, --timeout, --user-agent, --viewport-size"
                    ),
                    *values("--load-storage", takes=READ),
                    *values("--proxy-server", takes=HOST),
                    *values("--save-har, --save-storage, --user-data-dir", takes=WRITE),
                ),
                operands=operands(URL, WRITE),
                effects=(EGRESS,),
            ),
            subcommand(
                "show-report",
                options=(
                    *values("--port"),
                    *values("--host", takes=HOST),
                ),
                operands=operands(READ),
                effects=(MUTATION,),
            ),
            subcommand(
                "merge-reports",
                options=(*values("-c --config, --reporter", takes=CONFIG),),
                operands=operands(READ),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "show-trace",
                options=(
                    *flags("--stdin"),
                    *values("-b --browser, -p --port"),
                    *values("-h --host", takes=HOST),
                ),
                operands=operands(READ),
                effects=(MUTATION,),
            ),
            subcommand("clear-cache", options=(*values("-c --config", takes=CONFIG),), effects=(MUTATION,)),
            subcommand("help", operands=WORDS),
        ),
        examples=(
            example("playwright test --project chromium --reporter=line -j 2 a.spec.ts", PROJECT_CODE),
            example("playwright test -c /tmp/x.ts", PROJECT_CODE, OPAQUE),
            example("playwright test --output /etc/x", PROJECT_CODE, WRITES),
            example("playwright install --with-deps chromium", PACKAGE, MUTATION),
            example("playwright install --dry-run"),
            example("playwright install-deps", PACKAGE, MUTATION, ROOT_ACCESS),
            example("playwright screenshot --full-page https://x.example a.png", EGRESS, WRITES),
            example("playwright open http://localhost:3000", EGRESS),
            example("playwright codegen -o t.ts http://localhost:3000", EGRESS, WRITES),
            example("playwright pdf https://x.example /etc/x", EGRESS, WRITES),
            example("playwright uninstall --all", MUTATION),
            example("playwright show-report", MUTATION),
            example("playwright merge-reports --reporter html blobs", PROJECT_CODE),
            example("playwright show-trace a.zip", MUTATION),
            example("playwright clear-cache", MUTATION),
        ),
    ),
    command(
        "vitest",
        options=(
            *flags(
                "-u --update, -w --watch, --ui, --open, --api.strictPort, --api.allowExec, --api.allowWrite, --hideSkippedTests, --coverage, --coverage.enabled, --coverage.clean, --coverage.cleanOnRerun, --coverage.reportOnFailure, --coverage.allowExternal, --coverage.skipFull, --coverage.thresholds.100, --coverage.thresholds.perFile, --coverage.excludeAfterRemap, --isolate, --globals, --dom, --browser.enabled, --browser.headless, --browser.api.strictPort, --browser.api.allowExec, --browser.api.allowWrite, --browser.isolate, --browser.ui, --browser.fileParallelism, --browser.trackUnhandledErrors, --browser.locators.exact, --fileParallelism, --passWithNoTests, --logHeapUsage, --detectAsyncLeaks, --allowOnly, --dangerouslyIgnoreUnhandledErrors, --sequence.shuffle, --sequence.shuffle.files, --sequence.shuffle.tests, --sequence.concurrent, --diff.expand, --diff.includeChangeCounts, --diff.omitAnnotationLines, --diff.printBasicPrototype, --expandSnapshotDiff, --disableConsoleIntercept, --typecheck, --typecheck.enabled, --typecheck.only, --typecheck.allowJs, --typecheck.ignoreSourceErrors, --cache, --expect, --expect.requireAssertions, --expect.poll, --printConsoleTrace, --includeTaskLocation, --run, --no-color, --clearScreen, --standalone, --clearCache, --strictTags, --experimental.fsModuleCache, --experimental.importDurations, --experimental.importDurations.failOnDanger, --experimental.importDurations.thresholds, --experimental.viteModuleRunner, --experimental.nodeLoader, --experimental.preParse, --no-file-parallelism, --no-isolate, --no-coverage, --no-watch, --no-cache, --no-clearScreen, --no-ui, --no-api, --no-browser, --no-expect, --hide-skipped-tests, --file-parallelism, --pass-with-no-tests, --log-heap-usage, --detect-async-leaks, --allow-only, --dangerously-ignore-unhandled-errors, --expand-snapshot-diff, --disable-console-intercept, --print-console-trace, --include-task-location, --clear-screen, --clear-cache, --strict-tags, --no-clear-screen"
            ),
            *values(
                "-t --testNamePattern, --coverage.provider, --coverage.include, --coverage.exclude, --coverage.reporter, --coverage.thresholds.autoUpdate, --coverage.thresholds.lines, --coverage.thresholds.functions, --coverage.thresholds.branches, --coverage.thresholds.statements, --coverage.ignoreClassMethods, --coverage.processingConcurrency, --coverage.watermarks.statements, --coverage.watermarks.lines, --coverage.watermarks.branches, --coverage.watermarks.functions, --coverage.changed, --mode, --browser, --browser.name, --browser.detailsPanelPosition, --browser.connectTimeout, --browser.trace, --browser.locators, --pool, --vmMemoryLimit, --maxWorkers, --shard, --sequence, --sequence.seed, --sequence.hooks, --inspect, --inspectBrk, --testTimeout, --hookTimeout, --bail, --retry, --retry.count, --retry.delay, --retry.condition, --diff.aAnnotation, --diff.aIndicator, --diff.bAnnotation, --diff.bIndicator, --diff.commonIndicator, --diff.contextLines, --diff.emptyFirstOrLastLinePlaceholder, --diff.maxDepth, --diff.truncateThreshold, --diff.truncateAnnotation, --exclude, --typecheck.spawnTimeout, --project, --slowTestThreshold, --teardownTimeout, --maxConcurrency, --expect.poll.interval, --expect.poll.timeout, --configLoader, --tagsFilter, --experimental, --experimental.importDurations.print, --experimental.importDurations.limit, --experimental.importDurations.thresholds.warn, --experimental.importDurations.thresholds.danger, --experimental.vcsProvider, --test-name-pattern, --vm-memory-limit, --max-workers, --inspect-brk, --test-timeout, --hook-timeout, --slow-test-threshold, --teardown-timeout, --max-concurrency, --config-loader, --tags-filter"
            ),
            *values("-r --root", takes=DIRECTORY),
            *values(
                "-c --config, --reporter, --coverage.customProviderModule, --environment, --sequence.setupFiles, --diff",
                takes=CONFIG,
            ),
            *values("--dir", takes=INSPECT),
            *values("--api.host, --browser.api.host", takes=HOST),
            option("--typecheck.checker", takes=CONFIG),
            *values(
                "--outputFile, --coverage.reportsDirectory, --coverage.htmlDir, --attachmentsDir, --output-file, --attachments-dir",
                takes=WRITE,
            ),
            *values("--typecheck.tsconfig", takes=READ),
            option("-v", harmless=True),
            option("--api", takes=TEXT, optional=True),
            option("--api.port", takes=TEXT, optional=True),
            option("--silent", takes=TEXT, optional=True),
            option("--browser.api", takes=TEXT, optional=True),
            option("--browser.api.port", takes=TEXT, optional=True),
            option("--execArgv", takes=TEXT, effects=(OPAQUE,)),
            option("--changed", takes=TEXT, optional=True),
            option("--mergeReports", takes=TEXT, optional=True),
            option("--listTags", takes=TEXT, optional=True),
            option("-h", harmless=True),
            option("--exec-argv", takes=TEXT, effects=(OPAQUE,)),
            option("--merge-reports", takes=TEXT, optional=True),
            option("--list-tags", takes=TEXT, optional=True),
        ),
        operands=WORDS,
        analyser="test_runner",
        examples=(
            example("vitest run --coverage --reporter=verbose src/a.test.ts", PROJECT_CODE),
            example("vitest --run -t 'adds' -u", PROJECT_CODE),
            example("vitest run --config /tmp/x.ts", PROJECT_CODE, OPAQUE),
            example("vitest run --outputFile /etc/x", PROJECT_CODE, WRITES),
            example("vitest run --coverage.reportsDirectory=/srv/x", PROJECT_CODE, WRITES),
            example("vitest run --execArgv=--require=/tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "mocha",
        options=(
            *flags(
                "--allow-uncaught, --async-only -A, --bail -b, --check-leaks, --color -c --colors, --delay, --diff, --dry-run, --exit, --fail-hook-affected-tests, --pass-on-failing-test-suite, --fail-zero, --forbid-only, --forbid-pending, --full-trace, --inline-diffs, --invert -i, --list-interfaces, --list-reporters, --no-colors -C, --parallel -p, --posix-exit-codes, --recursive, --sort -S, --watch -w, --no-diff, --no-color, --no-config, --no-package, --no-exit"
            ),
            *values(
                "--extension, --global --globals, --ignore --exclude, --reporter-option --reporter-options -O, --watch-files, --watch-ignore, --retries, --jobs -j, --fgrep -f, --grep -g, --slow -s, --timeout -t --timeouts"
            ),
            *values("--file, --require -r", takes=SCRIPT),
            *values("--config, --reporter -R, --ui -u", takes=CONFIG),
            *values("--package", takes=READ),
            option("--node-option", "-n", takes=TEXT, effects=(OPAQUE,)),
            option("-h", harmless=True),
            option("-V", harmless=True),
        ),
        operands=WORDS,
        analyser="test_runner",
        examples=(
            example("mocha --exit -g a -t 5000 test", PROJECT_CODE),
            example("mocha -r ./setup.js", PROJECT_CODE, OPAQUE),
            example("mocha -R xunit -O output=/etc/x", PROJECT_CODE, WRITES),
            example("mocha --config /tmp/x.js", PROJECT_CODE, OPAQUE),
            example("mocha --file /tmp/x.js", PROJECT_CODE, OPAQUE),
            example("mocha --node-option require=/tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "jest",
        options=(
            *flags(
                "--all, --automock, -b --bail, --cache, --changedFilesWithAncestor, --ci, --clearCache, --clearMocks, --collectCoverage, --collectTests, --color, --colors, --coverage, --debug, --detectLeaks, --detectOpenHandles, --errorOnDeprecated, -e --expand, --findRelatedTests, --forceExit, --injectGlobals, --json, --lastCommit, --listTests, --logHeapUsage, --noStackTrace, --notify, -o --onlyChanged, -f --onlyFailures, --passWithNoTests, --randomize, --resetMocks, --resetModules, --restoreMocks, -i --runInBand, --runTestsByPath, --showConfig, --showSeed, --silent, --skipFilter, --testLocationInResults, -u --updateSnapshot, --useStderr, --verbose, --waitForUnhandledRejections, --watch, --watchAll, --watchman, --workerThreads, --no-coverage, --no-cache, --no-watchman, --no-color, --no-ci"
            ),
            *values(
                "--changedSince, --collectCoverageFrom, --coveragePathIgnorePatterns, --coverageProvider, --coverageReporters, --coverageThreshold, --globals, --haste, --ignoreProjects, --maxConcurrency, -w --maxWorkers, --moduleDirectories, --moduleFileExtensions, --moduleNameMapper, --modulePathIgnorePatterns, --modulePaths, --notifyMode, --openHandlesTimeout, --reporters, --seed, --selectProjects, --shard, --testEnvironmentOptions, --testFailureExitCode, --testMatch, -t --testNamePattern, --testPathIgnorePatterns, --testPathPatterns, --testRegex, --testTimeout, --transform, --transformIgnorePatterns, --unmockedModulePathPatterns, --watchPathIgnorePatterns, --workerGracefulExitTimeout, --testPathPattern"
            ),
            *values("--cacheDirectory, --coverageDirectory, --outputFile", takes=WRITE),
            *values(
                "-c --config, --filter, --globalSetup, --globalTeardown, --preset, --prettierPath, --projects, --resolver, --roots, --runner, --setupFiles, --setupFilesAfterEnv, --snapshotSerializers, --testEnvironment --env, --testResultsProcessor, --testRunner, --testSequencer",
                takes=CONFIG,
            ),
            *values("--rootDir", takes=DIRECTORY),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        analyser="test_runner",
        examples=(
            example("jest --ci --coverage -w 2 src", PROJECT_CODE),
            example("jest --json --outputFile /etc/x", PROJECT_CODE, WRITES),
            example("jest --testEnvironment jsdom --findRelatedTests a.js", PROJECT_CODE),
            example("jest -c /tmp/x.js", PROJECT_CODE, OPAQUE),
            example("jest --coverageDirectory /srv/x", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "tslint",
        "standard",
        "xo",
        options=(
            *flags(
                "--quiet, --fix-dry-run, --cache, --no-eslintrc, --debug, --color, --no-color, --env-info, --report-unused-disable-directives, --no-inline-config, --verbose"
            ),
            *values("--cache-location", takes=WRITE),
            *values(
                "--ext, --format -f, --rule, --max-warnings, --ignore-pattern, --env, --global, --parser, --parser-options, --stdin-filename"
            ),
            option("-c", "--config", "--rulesdir", "--resolve-plugins-relative-to", "--plugin", takes=INSPECT),
            option("-o", "--output-file", takes=WRITE),
            option("--fix", "--write", "--apply", operands=WRITE),
            *flags("--space, --prettier"),
            *values("--project"),
        ),
        operands=FILES,
        analyser="linter",
        examples=(example("standard --fix src", PROJECT_CODE, WRITES),),
    ),
    command(
        "oxlint",
        options=(
            *flags(
                "--disable-unicorn-plugin, --disable-oxc-plugin, --disable-typescript-plugin, --import-plugin, --react-plugin, --jsdoc-plugin, --jest-plugin, --vitest-plugin, --jsx-a11y-plugin, --nextjs-plugin, --react-perf-plugin, --promise-plugin, --node-plugin, --vue-plugin, --no-ignore, --quiet, --deny-warnings, --silent, --no-error-on-unmatched-pattern, --print-config, --report-unused-disable-directives, --rules, --disable-nested-config, --type-aware, --type-check"
            ),
            *values(
                "-A --allow, -W --warn, -D --deny, --ignore-pattern, --max-warnings, -f --format, --debug, --threads, --report-unused-disable-directives-severity"
            ),
            *values("-c --config", takes=CONFIG),
            *values("--tsconfig, --ignore-path", takes=READ),
            option("--init", effects=(WRITES,)),
            option("--fix", operands=WRITE),
            option("--fix-suggestions", operands=WRITE),
            option("--fix-dangerously", operands=WRITE),
            option("--lsp", effects=(MUTATION,)),
            option("-h", harmless=True),
            option("-V", harmless=True),
        ),
        operands=FILES,
        analyser="linter",
        examples=(
            example("oxlint -D correctness --import-plugin src", PROJECT_CODE),
            example("oxlint --fix src", PROJECT_CODE, WRITES),
            example("oxlint -c /tmp/x.json", PROJECT_CODE, OPAQUE),
            example("oxlint --init", PROJECT_CODE, WRITES),
            example("oxlint --lsp", MUTATION, PROJECT_CODE),
        ),
    ),
    command(
        "biome",
        options=(option("-h", "-V", harmless=True),),
        subcommands=(
            subcommand(
                *("check", "lint", "format", "ci"),
                options=(
                    *flags(
                        "--watch, --use-server, --verbose, --skip-parse-errors, --no-errors-on-unmatched, --error-on-warnings, --unsafe, --profile-rules, --profile-type-inference, --staged, --changed, --suppress"
                    ),
                    *values(
                        "--json-parse-allow-comments, --json-parse-allow-trailing-commas, --css-parse-css-modules, --css-parse-tailwind-directives, --md-parse-frontmatter, --vcs-enabled, --vcs-client-kind, --vcs-use-ignore-file, --vcs-default-branch, --files-max-size, --files-ignore-unknown, --format-with-errors, --indent-style, --indent-width, --line-ending, --line-width, --attribute-position, --bracket-same-line, --bracket-spacing, --delimiter-spacing, --expand, --trailing-newline, --use-editorconfig, --jsx-everywhere, --javascript-formatter-enabled, --jsx-quote-style, --quote-properties, --trailing-commas, --semicolons, --arrow-parentheses, --javascript-formatter-indent-style, --javascript-formatter-indent-width, --javascript-formatter-line-ending, --javascript-formatter-line-width, --javascript-formatter-quote-style, --javascript-formatter-attribute-position, --javascript-formatter-bracket-spacing, --javascript-formatter-delimiter-spacing, --javascript-formatter-expand, --javascript-formatter-operator-linebreak, --javascript-formatter-trailing-newline, --javascript-linter-enabled, --javascript-assist-enabled, --json-formatter-enabled, --json-formatter-indent-style, --json-formatter-indent-width, --json-formatter-line-ending, --json-formatter-line-width, --json-formatter-trailing-commas, --json-formatter-expand, --json-formatter-bracket-spacing, --json-formatter-delimiter-spacing, --json-formatter-trailing-newline, --json-linter-enabled, --json-assist-enabled, --css-formatter-enabled, --css-formatter-indent-style, --css-formatter-indent-width, --css-formatter-line-ending, --css-formatter-line-width, --css-formatter-quote-style, --css-formatter-delimiter-spacing, --css-formatter-trailing-newline, --css-linter-enabled, --css-assist-enabled, --md-formatter-enabled, --md-formatter-indent-style, --md-formatter-indent-width, --md-formatter-line-width, --md-formatter-trailing-newline, --md-formatter-line-ending, --md-formatter-prose-wrap, --md-formatter-format-embeds, --md-linter-enabled, --md-analyze-embeds, --yaml-formatter-enabled, --yaml-formatter-indent-width, --yaml-formatter-line-width, --yaml-formatter-quote-style, --yaml-formatter-bracket-spacing, --yaml-formatter-trailing-newline, --yaml-formatter-line-ending, --yaml-linter-enabled, --graphql-formatter-enabled, --graphql-formatter-indent-style, --graphql-formatter-indent-width, --graphql-formatter-line-ending, --graphql-formatter-line-width, --graphql-formatter-quote-style, --graphql-formatter-trailing-newline, --graphql-linter-enabled, --graphql-assist-enabled, --grit-formatter-enabled, --grit-formatter-indent-style, --grit-formatter-indent-width, --grit-formatter-line-ending, --grit-formatter-line-width, --grit-formatter-trailing-newline, --grit-linter-enabled, --grit-assist-enabled, --html-formatter-enabled, --html-formatter-indent-style, --html-formatter-indent-width, --html-formatter-line-ending, --html-formatter-line-width, --html-formatter-attribute-position, --html-formatter-bracket-same-line, --html-formatter-whitespace-sensitivity, --html-formatter-indent-script-and-style, --html-formatter-self-close-void-elements, --html-formatter-trailing-newline, --html-linter-enabled, --html-assist-enabled, --assist-enabled, --colors, --max-diagnostics, --reporter, --diagnostic-level, --log-prefix-name, --log-level, --log-kind, --formatter-enabled, --linter-enabled, --enforce-assist, --stdin-file-path, --since, --only, --skip, --reason, --threads"
                    ),
                    *values("--vcs-root", takes=INSPECT),
                    *values("--config-path", takes=CONFIG),
                    *values("--reporter-file, --log-file, --log-path", takes=WRITE),
                    option("--write", operands=WRITE),
                    option("--fix", operands=WRITE),
                    option("-h", harmless=True),
                ),
                operands=FILES,
                analyser="linter",
            ),
            subcommand(
                "search",
                options=(
                    *flags("--use-server, --verbose, --skip-parse-errors, --no-errors-on-unmatched, --error-on-warnings"),
                    *values(
                        "--colors, --max-diagnostics, --reporter, --diagnostic-level, --log-prefix-name, --log-level, --log-kind, --files-max-size, --files-ignore-unknown, --vcs-enabled, --vcs-client-kind, --vcs-use-ignore-file, --vcs-default-branch, -l --language"
                    ),
                    *values("--config-path", takes=CONFIG),
                    *values("--reporter-file, --log-file, --log-path", takes=WRITE),
                    *values("--vcs-root", takes=INSPECT),
                    option("-h", harmless=True),
                ),
                operands=operands(TEXT, many=INSPECT),
            ),
            subcommand(
                "init",
                options=(
                    *flags("--jsonc, --git"),
                    option("-h", harmless=True),
                ),
                effects=(WRITES,),
            ),
            subcommand(
                "migrate",
                options=(
                    *flags("--use-server, --verbose, --skip-parse-errors, --no-errors-on-unmatched, --error-on-warnings"),
                    *values("--colors, --max-diagnostics, --reporter, --diagnostic-level, --log-prefix-name, --log-level, --log-kind"),
                    *values("--config-path", takes=CONFIG),
                    *values("--reporter-file, --log-file, --log-path", takes=WRITE),
                    option("--write", effects=(WRITES,)),
                    option("--fix", effects=(WRITES,)),
                    option("-h", harmless=True),
                ),
                operands=WORDS,
            ),
            subcommand(
                "start",
                "lsp-proxy",
                options=(
                    *values("--log-prefix-name, --log-level, --log-kind, --watcher-kind, --watcher-polling-interval"),
                    *values("--log-file, --log-path", takes=WRITE),
                    option("-h", harmless=True),
                ),
                effects=(MUTATION,),
            ),
            subcommand(
                "version",
                "rage",
                options=(
                    *flags(
                        "--use-server, --verbose, --skip-parse-errors, --no-errors-on-unmatched, --error-on-warnings, --daemon-logs, --formatter, --linter"
                    ),
                    *values("--colors, --max-diagnostics, --reporter, --diagnostic-level, --log-prefix-name, --log-level, --log-kind"),
                    *values("--config-path", takes=CONFIG),
                    *values("--reporter-file, --log-file, --log-path", takes=WRITE),
                    option("-h", harmless=True),
                ),
            ),
            subcommand("stop", effects=(MUTATION,)),
            subcommand("clean", effects=(MUTATION,)),
            subcommand("explain", "help", operands=WORDS),
        ),
        examples=(
            example("biome check --write src", PROJECT_CODE, WRITES),
            example("biome ci .", PROJECT_CODE),
            example("biome lint --only=suspicious/noExplicitAny src", PROJECT_CODE),
            example("biome format src", PROJECT_CODE),
            example("biome check --config-path /tmp/x .", PROJECT_CODE, OPAQUE),
            example("biome check --reporter-file=/etc/x .", PROJECT_CODE, WRITES),
            example("biome init", WRITES),
            example("biome migrate eslint --write", WRITES),
            example("biome start", MUTATION),
            example("biome stop", MUTATION),
            example("biome clean", MUTATION),
            example("biome rage"),
        ),
    ),
    command(
        "stylelint",
        options=(
            *flags(
                "--print-config, --compute-edit-info --cei, --stdin, --ignore-disables --id, --disable-default-ignores --di, --quiet -q, --quiet-deprecation-warnings, --report-needless-disables --rd, --report-invalid-scope-disables --risd, --report-descriptionless-disables --rdd, --allow-empty-input --aei, --cache --no-cache, --color --no-color, --validate --no-validate"
            ),
            *values(
                "--ignore-pattern --ip, --stdin-filename, --cache-strategy, --formatter -f, --max-warnings --mw, --globby-options --go"
            ),
            *values("--config -c, --custom-syntax, --custom-formatter", takes=CONFIG),
            *values("--config-basedir", takes=INSPECT),
            *values("--ignore-path -i", takes=READ),
            *values("--cache-location, --output-file -o, --suppress-location", takes=WRITE),
            option("--fix", takes=TEXT, optional=True, operands=WRITE),
            option("--suppress", takes=TEXT, optional=True, effects=(WRITES,)),
            option("-v", harmless=True),
            option("-h", harmless=True),
        ),
        operands=FILES,
        analyser="linter",
        examples=(
            example("stylelint 'src/**/*.css' -f json", PROJECT_CODE),
            example("stylelint --fix src", PROJECT_CODE, WRITES),
            example("stylelint -c /tmp/x.js a.css", PROJECT_CODE, OPAQUE),
            example("stylelint -o /etc/x a.css", PROJECT_CODE, WRITES),
            example("stylelint --suppress a.css", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "eslint",
        options=(
            *flags(
                "--no-config-lookup, --fix-dry-run, --no-ignore, --stdin, --quiet, --color --no-color, --no-inline-config, --report-unused-disable-directives, --cache, --pass-on-unpruned-suppressions, --env-info, --no-error-on-unmatched-pattern, --exit-on-fatal-error, --no-warn-ignored, --pass-on-no-patterns, --debug, --stats, --no-eslintrc, --verbose, --no-cache"
            ),
            *values(
                "--ext, --global, --parser-options, --rule, --fix-type, --ignore-pattern, --stdin-filename, --max-warnings, --report-unused-disable-directives-severity, --report-unused-inline-configs, --cache-strategy, --flag, --concurrency, --env"
            ),
            *values("-c --config, --parser, --plugin, -f --format, --rulesdir, --resolve-plugins-relative-to", takes=CONFIG),
            *values("-o --output-file, --cache-file, --cache-location, --suppressions-location", takes=WRITE),
            *values("--print-config", takes=INSPECT),
            *values("--ignore-path", takes=READ),
            option("--inspect-config", effects=(PACKAGE, MUTATION)),
            option("--fix", operands=WRITE),
            option("--suppress-all", effects=(WRITES,)),
            option("--suppress-rule", takes=TEXT, effects=(WRITES,)),
            option("--prune-suppressions", effects=(WRITES,)),
            option("--init", effects=(PACKAGE, MUTATION)),
            option("-h", harmless=True),
            option("-v", harmless=True),
            option("--mcp", effects=(OPAQUE,)),
        ),
        operands=FILES,
        analyser="linter",
        examples=(
            example("eslint src --ext .ts --max-warnings 0 -f json", PROJECT_CODE),
            example("eslint --fix src", PROJECT_CODE, WRITES),
            example("eslint -c /tmp/x.js src", PROJECT_CODE, OPAQUE),
            example("eslint -f /tmp/x.js src", PROJECT_CODE, OPAQUE),
            example("eslint -o /etc/x src", PROJECT_CODE, WRITES),
            example("eslint --init", PROJECT_CODE, PACKAGE, MUTATION),
            example("eslint --suppress-all src", PROJECT_CODE, WRITES),
            example("eslint --suppress-rule no-x src", PROJECT_CODE, WRITES),
            example("eslint --prune-suppressions src", PROJECT_CODE, WRITES),
            example("eslint --inspect-config", PROJECT_CODE, PACKAGE, MUTATION),
            example("eslint --mcp", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "prettier",
        options=(
            *flags(
                "-c --check, -l --list-different, --bracket-same-line, --no-bracket-spacing, --no-experimental-ternaries, --jsx-single-quote, --no-semi, --single-attribute-per-line, --single-quote, --use-tabs, --vue-indent-script-and-style, --no-config, --no-editorconfig, --with-node-modules, --cache, --check-ignore-pragma, --no-color, --no-error-on-unmatched-pattern, -u --ignore-unknown, --insert-pragma, --require-pragma, --support-info, --bracket-spacing, --semi, --experimental-ternaries, --color, --editorconfig, --no-plugin-search, --stdin, --no-single-quote"
            ),
            *values(
                "--arrow-parens, --embedded-language-formatting, --end-of-line, --experimental-operator-position, --html-whitespace-sensitivity, --object-wrap, --parser, --print-width, --prose-wrap, --quote-props, --tab-width, --trailing-comma, --config-precedence, --cursor-offset, --range-end, --range-start, --cache-strategy, --log-level, --stdin-filepath"
            ),
            *values("--config, --plugin", takes=CONFIG),
            *values("--find-config-path, --file-info", takes=INSPECT),
            *values("--ignore-path", takes=READ),
            *values("--cache-location", takes=WRITE),
            option("-w", "--write", operands=WRITE),
            option("-h", harmless=True),
            option("-v", harmless=True),
        ),
        operands=FILES,
        analyser="linter",
        examples=(
            example("prettier --check .", PROJECT_CODE),
            example("prettier --write src", PROJECT_CODE, WRITES),
            example("prettier --plugin /tmp/x.js src", PROJECT_CODE, OPAQUE),
            example("prettier --config /tmp/x.js src", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "svelte-check",
        options=(
            *flags("--watch, --preserveWatchOutput, --no-tsconfig, --fail-on-warnings, --color, --no-color"),
            *values("--output, --ignore, --compiler-warnings, --diagnostic-sources, --threshold"),
            *values("--workspace, --tsconfig", takes=INSPECT),
            option("--config", takes=CONFIG),
            option("-h", harmless=True),
        ),
        operands=operands(),
        analyser="checker",
        examples=(
            example("svelte-check --threshold error --tsconfig ./tsconfig.json", PROJECT_CODE),
            example("svelte-check --config /tmp/x.js", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "vue-tsc",
        "flow",
        options=(
            *flags(
                "--noEmit, -w --watch, --strict, --pretty, -v, --skipLibCheck, --listFiles, --showConfig, --init, --incremental, --declaration -d, --sourceMap, -b --build, --esModuleInterop, --clean, --force, --verbose, --emitDeclarationOnly, --all"
            ),
            *values("-t --target, -m --module, --lib, --jsx, --moduleResolution, --types"),
            option("-p", "--project", takes=INSPECT),
            option("--outDir", "--outFile", "--rootDir", takes=WRITE),
        ),
        operands=FILES,
        analyser="checker",
        examples=(example("vue-tsc --noEmit", PROJECT_CODE), example("vue-tsc --outDir /etc/x", PROJECT_CODE, WRITES)),
    ),
    command(
        "tsc",
        options=(
            *flags(
                "-w --watch, --preserveWatchOutput, --listFiles, --explainFiles, --listEmittedFiles, --pretty, --traceResolution, --diagnostics, --extendedDiagnostics, -i --incremental, -d --declaration, --declarationMap, --emitDeclarationOnly, --sourceMap, --inlineSourceMap, --noCheck, --noEmit, --assumeChangesOnlyAffectDirectDependencies, --all, --showConfig, --listFilesOnly, --allowJs, --checkJs, --removeComments, --importHelpers, --downlevelIteration, --isolatedModules, --verbatimModuleSyntax, --isolatedDeclarations, --erasableSyntaxOnly, --libReplacement, --strict, --noImplicitAny, --strictNullChecks, --strictFunctionTypes, --strictBindCallApply, --strictPropertyInitialization, --strictBuiltinIteratorReturn, --noImplicitThis, --useUnknownInCatchVariables, --alwaysStrict, --noUnusedLocals, --noUnusedParameters, --exactOptionalPropertyTypes, --noImplicitReturns, --noFallthroughCasesInSwitch, --noUncheckedIndexedAccess, --noImplicitOverride, --noPropertyAccessFromIndexSignature, --allowSyntheticDefaultImports, --esModuleInterop, --preserveSymlinks, --allowUmdGlobalAccess, --allowImportingTsExtensions, --rewriteRelativeImportExtensions, --resolvePackageJsonExports, --resolvePackageJsonImports, --noUncheckedSideEffectImports, --inlineSources, --experimentalDecorators, --emitDecoratorMetadata, --resolveJsonModule, --allowArbitraryExtensions, --skipDefaultLibCheck, --emitBOM, --noErrorTruncation, --noLib, --noResolve, --stripInternal, --disableSizeLimit, --noImplicitUseStrict, --noEmitHelpers, --noEmitOnError, --preserveConstEnums, --skipLibCheck, --allowUnusedLabels, --allowUnreachableCode, --suppressExcessPropertyErrors, --suppressImplicitAnyIndexErrors, --forceConsistentCasingInFileNames, --noStrictGenericChecks, --useDefineForClassFields, --preserveValueImports, --keyofStringsOnly, -b --build, --verbose, --dry, -f --force, --clean, --stopBuildOnErrors, --ignoreConfig"
            ),
            *values(
                "--locale, -t --target, -m --module, --lib, --jsx, --importsNotUsedAsValues, --moduleResolution, --types, --moduleSuffixes, --customConditions, --sourceRoot, --mapRoot, --jsxFactory, --jsxFragmentFactory, --jsxImportSource, --reactNamespace, --charset, --newLine, --maxNodeModuleJsDepth, --moduleDetection, --ignoreDeprecations"
            ),
            *values("--generateCpuProfile, --generateTrace, --outFile, --outDir, --tsBuildInfoFile, --out, --declarationDir", takes=WRITE),
            *values("-p --project, --rootDir, --baseUrl, --typeRoots", takes=INSPECT),
            option("-h", harmless=True),
            option("-v", harmless=True),
            option("--init", effects=(WRITES,)),
        ),
        operands=FILES,
        analyser="checker",
        examples=(
            example("tsc --noEmit -p tsconfig.json", PROJECT_CODE),
            example("tsc --build --verbose --force", PROJECT_CODE),
            example("tsc --allowJs --checkJs --declarationMap", PROJECT_CODE),
            example("tsc --outDir /etc/x", PROJECT_CODE, WRITES),
            example("tsc --declarationDir /etc/x", PROJECT_CODE, WRITES),
            example("tsc --init", PROJECT_CODE, WRITES),
        ),
    ),
)

RUNNER_OPTIONS = (
    *flags(
        "-l --list, -q --quiet --silent, -v --verbose, -T --tasks, -n --dry-run, --summary, --dump, --evaluate, -P --prereqs, -f --force, -w --watch, -k --keep-going, --choose, -s, -p --parallel, --ci"
    ),
    *values("-j --jobs, -C --directory -d --dir --working-directory, --set, -t, --color"),
    option("--justfile", "--taskfile", "--rakefile", takes=INSPECT),
)

TASKS = (
    command(
        "make",
        "gmake",
        "remake",
        "bmake",
        options=(
            *flags(
                "-b, -m, -B --always-make, -d, -e --environment-overrides, -i --ignore-errors, -k --keep-going, -L --check-symlink-times, -p --print-data-base, -r --no-builtin-rules, -R --no-builtin-variables, -s --silent --quiet, -S --no-keep-going --stop, -w --print-directory, --no-print-directory, --warn-undefined-variables, --trace, -v, -h, --no-silent"
            ),
            option("-n", "--just-print", "--dry-run", "--recon", "-q", "--question", "-t", "--touch", effects=()),
            *values("-I --include-dir, -W --what-if --new-file --assume-new, -o --old-file --assume-old"),
            option(
                "-j",
                "--jobs",
                "-l",
                "--load-average",
                "--max-load",
                "-O",
                "--output-sync",
                "--debug",
                "--shuffle",
                takes=TEXT,
                optional=True,
            ),
            option("-C", "--directory", takes=DIRECTORY),
            option("-f", "--file", "--makefile", takes=INSPECT),
            option("-E", "--eval", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=WORDS,
        analyser="make",
        environment=(
            variable("MAKEFLAGS", "GNUMAKEFLAGS", "MFLAGS", takes=OPTIONS, harmless=("-j2", "-j4", "-j8", "-j16", "k", "s", "rR")),
            variable("MAKEFILES", takes=CONFIG),
            variable(
                *("CC", "CXX", "LD", "AR", "AS", "CPP", "FC"),
                takes=PROGRAM,
                harmless=(
                    "gcc",
                    "g++",
                    "clang",
                    "clang++",
                    "cc",
                    "c++",
                    "ld",
                    "ar",
                    "as",
                    "musl-gcc",
                    "gfortran",
                    "ccache gcc",
                    "ccache clang",
                ),
            ),
            variable("MAKESHELL", takes=PROGRAM),
            variable("SPHINXOPTS", takes=OPTIONS, program="sphinx-build"),
        ),
        examples=(
            example("make", PROJECT_CODE),
            example("make -j4 test", PROJECT_CODE),
            example("make -n deploy"),
            example("make deploy", PROJECT_CODE),
            example("make SHELL=/tmp/sh test", PROJECT_CODE, OPAQUE),
            example("make --eval='x:;id' x", PROJECT_CODE, OPAQUE),
            example("make -f - all", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "just",
        style=POSIX,  # what stands behind a recipe is its own
        options=(
            *flags(
                "--allow-missing, --check, --clear-shell-args, --complete-aliases, --default-list, -n --dry-run, --explain, -g --global-justfile, --highlight, --list-submodules, --no-aliases, --no-cache, --no-deps, --no-dotenv, --no-highlight, --one, -q --quiet, --shell-command, --time, --timestamp, -u --unsorted, --unstable, -v --verbose, --yes, --choose, --clean, --dump, --evaluate, --groups, --json, -l --list, --summary, --usage, --variables"
            ),
            *values(
                "--alias-style, --color, --command-color, -F --dotenv-filename, --dump-format, --evaluate-format, --group, --indentation, --jobs, --justfile-name, --list-heading, --list-prefix, --timestamp-format, --completions, -s --show"
            ),
            *values("--ceiling, -E --dotenv-path, -f --justfile, -d --working-directory", takes=INSPECT),
            *values("--chooser, --dotenv-command", takes=SHELL),
            *values("--cygpath, --shell", takes=PROGRAM),
            option("--shell-arg", takes=TEXT, effects=(OPAQUE,)),
            *values("--tempdir", takes=WRITE),
            option("--set", takes=(TEXT, TEXT)),
            option("-h", harmless=True),
            option("-V", harmless=True),
            option("--changelog", harmless=True),
            option("-c", "--command", takes=COMMAND),
            option("-e", "--edit", effects=(MUTATION,)),
            option("--fmt", effects=(WRITES,)),
            option("--init", effects=(WRITES,)),
            option("--man", harmless=True),
        ),
        operands=WORDS,
        analyser="verbs",
        environment=(
            variable("JUST_CHOOSER", takes=SHELL),
            variable("JUST_JUSTFILE", "JUST_WORKING_DIRECTORY", takes=CONTEXT),
            variable("JUST_TEMPDIR", takes=WRITE),
        ),
        examples=(
            example("just test", PROJECT_CODE),
            example("JUST_JUSTFILE=/tmp/x just test", PROJECT_CODE, OPAQUE),
            example("JUST_CHOOSER='rm -rf /srv' just --choose", PROJECT_CODE, DESTRUCTIVE),
            example("just --set version 1.2 test", PROJECT_CODE),
            example("just --list --unsorted", PROJECT_CODE),
            example("just --shell /tmp/sh test", PROJECT_CODE, OPAQUE),
            example("just --shell-arg -c --shell-arg 'rm -rf /srv' test", PROJECT_CODE, OPAQUE),
            example("just -c rm -rf /srv", PROJECT_CODE, DESTRUCTIVE),
            example("just --dotenv-command 'rm -rf /srv' test", PROJECT_CODE, DESTRUCTIVE),
            example("just --chooser 'rm -rf /srv' --choose", PROJECT_CODE, DESTRUCTIVE),
            example("just --fmt", PROJECT_CODE, WRITES),
            example("just --init", PROJECT_CODE, WRITES),
            example("just --edit", PROJECT_CODE, MUTATION),
            example("just --tempdir /etc/x test", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "dagger",
        style=POSIX,
        options=(
            *flags("-d --debug, -q --quiet, -s --silent, -v --verbose, -i --interactive, -w --web, -E --no-exit, -y --auto-apply"),
            *values("--progress, -x --command"),
        ),
        subcommands=(
            subcommand(
                *("version", "help", "completion"),
                operands=WORDS,
                examples=(example("dagger version"),),
            ),
            subcommand(
                *(
                    "call",
                    "run",
                    "query",
                    "core",
                    "shell",
                    "init",
                    "install",
                    "develop",
                    "update",
                    "uninstall",
                    "login",
                    "logout",
                    "listen",
                    "toolchain",
                    "check",
                    "functions",
                    "config",
                ),
                style=RAW,
                operands=WORDS,
                analyser="help_only",
                effects=(EGRESS, PROJECT_CODE),
                examples=(example("dagger call publish", EGRESS, PROJECT_CODE),),
            ),
        ),
    ),
    command(
        "earthly",
        style=POSIX,
        options=(
            *flags("-i --interactive, -V --verbose, --no-cache, --ci, --strict, --no-output, -D --debug, -a --artifact, --image"),
            *values("--build-arg, --platform, --arg-file-path, --config, --cache-from, --buildkit-host"),
            *values("--env-file-path, --secret-file-path", takes=READ),
            option("-s", "--secret", "--secret-file", takes=TEXT),
            option("--push", effects=(EGRESS,)),
            option("-P", "--allow-privileged", effects=(ROOT_ACCESS,)),
        ),
        subcommands=(
            subcommand("ls", "doc", "help", options=flags("-l --long, -a --args, -i"), operands=WORDS, examples=(example("earthly ls"),)),
            subcommand(
                "",
                operands=WORDS,
                effects=(PROJECT_CODE,),
                examples=(
                    example("earthly +build", PROJECT_CODE),
                    example("earthly --push +all", PROJECT_CODE, EGRESS),
                    example("earthly -P +all", PROJECT_CODE, ROOT_ACCESS),
                ),
            ),
        ),
    ),
    command(
        *("invoke", "inv", "doit", "mage", "waf", "buck"),
        options=RUNNER_OPTIONS,
        operands=WORDS,
        analyser="verbs",
        examples=(example("invoke test", PROJECT_CODE),),
    ),
    command(
        "b2",  # the build tool of Boost, and the client of Backblaze: its verbs are told in `b2 --help`
        subcommands=(
            subcommand(
                "upload-file",
                "upload-unbound-stream",
                "sync",
                "file",
                effects=(EGRESS,),
                operands=operands(many=READ),
                options=RUNNER_OPTIONS,
            ),
            subcommand("rm", "delete-bucket", "delete-file-version", effects=(DESTRUCTIVE,), operands=WORDS, options=RUNNER_OPTIONS),
            subcommand("get-account-info", effects=(SECRET_READ,), operands=WORDS, options=RUNNER_OPTIONS),
            subcommand(
                "account",
                subcommands=(
                    subcommand("get", effects=(SECRET_READ,)),
                    subcommand("authorize", "clear", operands=WORDS, effects=(MUTATION,)),
                ),
            ),
            subcommand(
                "bucket",
                "key",
                "replication",
                subcommands=(
                    subcommand("list", "get", "status", operands=WORDS, options=RUNNER_OPTIONS, effects=(REMOTE_READ,)),
                    subcommand("delete", operands=WORDS, options=RUNNER_OPTIONS, effects=(DESTRUCTIVE,)),
                    subcommand("get-download-auth", operands=WORDS, options=RUNNER_OPTIONS, effects=(SECRET_READ,)),
                    subcommand("", operands=WORDS, options=RUNNER_OPTIONS, effects=(MUTATION,)),
                ),
            ),
            subcommand("ls", operands=WORDS, options=RUNNER_OPTIONS, effects=(REMOTE_READ,)),
            subcommand("", operands=WORDS, analyser="verbs", options=RUNNER_OPTIONS),
        ),
        examples=(
            example("b2 test", PROJECT_CODE),
            example("b2 upload-file bucket .env x", EGRESS, SECRET_READ),
            example("b2 delete-bucket x", DESTRUCTIVE),
            example("b2 account get", SECRET_READ),
            example("b2 get-account-info", SECRET_READ),
            example("b2 account clear", MUTATION),
            example("b2 bucket list", REMOTE_READ),
            example("b2 bucket delete prod", DESTRUCTIVE),
            example("b2 bucket get-download-auth prod", SECRET_READ),
            example("b2 key create ci listFiles", MUTATION),
            example("b2 ls b2://backups", REMOTE_READ),
        ),
    ),
    command(
        "task",
        options=(
            *flags(
                "--clear-cache, -c --color, --disable-fuzzy, --download, -n --dry, -x --exit-code, --experiments, -F --failfast, -f --force, -g --global, --insecure, --interactive, -j --json, -l --list, -a --list-all, --nested, --no-status, --offline, --output-group-error-only, -p --parallel, -s --silent, --status, --summary, -v --verbose, -w --watch, -y --yes"
            ),
            *values(
                "--completion, -C --concurrency, --expiry, -I --interval, -o --output, --output-group-begin, --output-group-end, --sort, --timeout, --trusted-hosts"
            ),
            *values("--cacert, --cert, --cert-key", takes=READ),
            *values("-d --dir", takes=INSPECT),
            *values("-t --taskfile", takes=INSPECT),
            *values("--remote-cache-dir, --temp-dir", takes=WRITE),
            option("-h", harmless=True),
            option("-i", "--init", effects=(WRITES,)),
        ),
        operands=WORDS,
        analyser="verbs",
        examples=(
            example("task test", PROJECT_CODE),
            example("task -C 2 --output group test", PROJECT_CODE),
            example("task --list-all --json", PROJECT_CODE),
            example("task --init", PROJECT_CODE, WRITES),
            example("task --temp-dir /etc/x test", PROJECT_CODE, WRITES),
            example("task --cert-key .env test", PROJECT_CODE, SECRET_READ),
        ),
    ),
    command(
        "rake",
        environment=(variable("RAKEOPT", takes=OPTIONS),),
        options=(
            *flags(
                "--comments, --rules, -A --all, -B --build-all, -G --no-system --nosystem, -g --system, -m --multitask, -n --dry-run, -N --no-search --nosearch, -P --prereqs, -q --quiet, -s --silent, -v --verbose, -X --no-deprecation-warnings, -V"
            ),
            *values("--suppress-backtrace, -I --libdir"),
            option("--backtrace", "--trace", "--job-stats", "-j", "--jobs", takes=TEXT, optional=True),
            option("-T", "--tasks", "-D", "--describe", "-W", "--where", takes=TEXT, optional=True),
            option("-C", "--directory", takes=DIRECTORY),
            option("-f", "--rakefile", takes=INSPECT),
            option("-r", "--require", takes=SCRIPT, language="ruby"),
            option("-e", "--execute", "-E", "--execute-continue", "-p", "--execute-print", takes=CODE, language="ruby"),
            option("-h", "-H", harmless=True),
            *values("-R --rakelibdir --rakelib", takes=CONFIG),
        ),
        operands=WORDS,
        analyser="verbs",
        examples=(
            example("rake db:drop", PROJECT_CODE, DESTRUCTIVE),
            example("rake -f lib/Rakefile test", PROJECT_CODE),
            example("rake -e 'system(\"rm -rf /srv\")'", PROJECT_CODE, DESTRUCTIVE),
            example("rake -R /tmp/x test", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "ninja",
        "samu",
        options=(
            *flags("-v --verbose, -n, --quiet"),
            *values("-j, -k, -l, -d, -w"),
            option("-t", takes=TEXT, effects=(MUTATION,), when=("browse", "recompact", "restat")),
            option("-C", takes=DIRECTORY),
            option("-f", takes=INSPECT),
            option("-h", harmless=True),
        ),
        operands=WORDS,
        analyser="verbs",
        examples=(
            example("ninja", PROJECT_CODE),
            example("ninja -C build -j 4 test", PROJECT_CODE),
            example("ninja -t browse", PROJECT_CODE, MUTATION),
        ),
    ),
    command(
        "scons",
        options=(
            *flags(
                "-b, -B, -c --clean --remove, -D, -h, -H --help-options, -i --ignore-errors, -k --keep-going, -n --no-exec --just-print --dry-run --recon, -q --question, -Q, -s --silent --quiet, -S --no-keep-going, -t --touch, -u --up --search-up, -U, -v, -w --print-directory, --no-print-directory, --interactive, --cache-disable --no-cache, --cache-force --cache-populate, --cache-readonly, --cache-show, --implicit-cache, --implicit-deps-changed, --implicit-deps-unchanged, --random, --no-site-dir"
            ),
            *values(
                "-j --jobs, --cache-debug, --config, --debug, --diskcheck, --duplicate, --max-drift, --stack-size, --tree, --warn --warning, -Y --repository --srcdir, -I --include-dir, --experimental, --hash-format, --hash-chunksize"
            ),
            *values("--profile, --taskmastertrace", takes=WRITE),
            option("-C", "--directory", takes=DIRECTORY),
            option("-f", "--file", "--makefile", "--sconstruct", "--site-dir", takes=INSPECT),
        ),
        operands=WORDS,
        analyser="verbs",
        examples=(example("scons -j 4 test", PROJECT_CODE), example("scons --profile /etc/x test", PROJECT_CODE, WRITES)),
    ),
    command(
        "bazel",
        "bazelisk",
        environment=(
            variable("BAZELISK_BASE_URL", takes=URL),
            variable("BAZEL_REAL", takes=PROGRAM),
            variable("USE_BAZEL_VERSION", takes=CONTEXT),
        ),
        options=(
            option("--remote_cache", "--remote_executor", "--bes_backend", takes=URL, effects=(EGRESS,)),
            *values("--output_base, --output_user_root, --disk_cache, --repository_cache, --profile, --build_event_json_file", takes=WRITE),
            *flags(
                "--nobuild, --keep_going -k, --nokeep_going, --verbose_failures -s, --subcommands, --batch, --build_tests_only, --nocache_test_results, --show_progress, --noshow_progress, --announce_rc, --noimplicit_deps, --notool_deps, --nohost_deps, --check_up_to_date, --test_verbose_timeout_warnings, --noshow_loading_progress, --incompatible_strict_action_env"
            ),
            *values(
                "--config, --jobs -j, --test_filter, --starlark:expr, --notation, --define, --compilation_mode -c, --platforms, --output, --test_output, --test_summary, --test_arg, --test_env, --action_env, --host_action_env, --test_tag_filters, --build_tag_filters, --test_lang_filters, --test_size_filters, --test_timeout, --test_timeout_filters, --runs_per_test, --flaky_test_attempts, --local_test_jobs, --color, --curses, --show_result, --copt, --cxxopt, --conlyopt, --linkopt, --cpu, --features, --spawn_strategy, --strategy, --test_strategy, --instrumentation_filter, --combined_report, --ui_event_filters, --experimental_ui_max_stdouterr_bytes, --order_output, --universe_scope, --local_cpu_resources, --local_ram_resources, --lockfile_mode, --deleted_packages, --build_metadata"
            ),
            option("--cache_test_results", "-t", takes=TEXT, optional=True),
            # bazel help build: "--workspace_status_command=<path>", "--registry=<a string>", "--repo_env=<a 'name=value' assignment>"
            option("--run_under", "--workspace_status_command", takes=PROGRAM),
            option("--registry", "--remote_downloader", takes=URL, effects=(REMOTE_CODE,)),
            *values(
                "--repo_env, --java_language_version, --java_runtime_version, --tool_java_language_version, --tool_java_runtime_version"
            ),
            option("--override_repository", "--override_module", takes=TEXT, effects=(OPAQUE,)),
            *values("--bazelrc", takes=CONFIG),
        ),
        subcommands=(
            subcommand("query", "cquery", "aquery", "info", "version", "help", "dump", "mod", operands=WORDS),
            subcommand("build", "coverage", operands=WORDS, analyser="builder"),
            subcommand("test", operands=WORDS, analyser="test_runner"),
            subcommand("run", "mobile-install", operands=WORDS, effects=(PROJECT_CODE,)),
            subcommand("clean", "shutdown", "sync", "fetch", options=(*flags("--expunge"),), operands=WORDS, effects=(MUTATION,)),
        ),
        examples=(
            example("bazel query //..."),
            example("bazel build --remote_cache=grpc://x.example //...", EGRESS, PROJECT_CODE),
            example("bazel test //... --test_output=errors", PROJECT_CODE),
            example("bazel test //... --run_under='rm -rf /srv'", PROJECT_CODE, OPAQUE, DESTRUCTIVE),
            example("bazel build --disk_cache=/etc/x //...", PROJECT_CODE, WRITES),
            example("bazel build --registry=https://x.example --repo_env=A=b //...", PROJECT_CODE, REMOTE_CODE),
            example("bazel build --workspace_status_command=/tmp/x //...", PROJECT_CODE, OPAQUE),
            example("bazel build --override_repository=x=/tmp/x //...", PROJECT_CODE, OPAQUE),
            example("bazel build //...", PROJECT_CODE),
            example("bazel run //x", PROJECT_CODE),
            example("bazel clean --expunge", MUTATION),
            example("bazel --bazelrc=/tmp/x build //...", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "meson",
        options=(
            *flags("-v --verbose, --reconfigure, --wipe, --vsenv, --clean"),
            *values("-C, -D, -j --jobs, --buildtype, --prefix, -t, --suite, --backend"),
            *values("--native-file, --cross-file", takes=CONFIG),
            option("-h", harmless=True),
        ),
        subcommands=(
            subcommand(
                "setup",
                "configure",
                options=(
                    *flags(
                        "--debug, --errorlogs, --prefer-static, --stdsplit, --strip, --werror, --fatal-meson-warnings, --clearcache, --pkgconfig.relocatable, --python.allow-limited-api"
                    ),
                    *values(
                        "--bindir, --datadir, --includedir, --infodir, --libdir, --licensedir, --libexecdir, --localedir, --localstatedir, --mandir, --sbindir, --sharedstatedir, --sysconfdir, --auto-features, --default-library, --default-both-libraries, --install-umask, --layout, --namingscheme, --optimization, --unity, --unity-size, --warnlevel, --wrap-mode, --force-fallback-for, --python.bytecompile, --python.install-env, --python.platlibdir, --python.purelibdir"
                    ),
                    *values("--pkg-config-path, --build.pkg-config-path, --cmake-prefix-path, --build.cmake-prefix-path", takes=CONTEXT),
                ),
                operands=WORDS,
                analyser="builder",
            ),
            subcommand("compile", options=values("-l --load-average, --ninja-args, --vs-args"), operands=WORDS, analyser="builder"),
            subcommand(
                "test",
                options=(
                    *flags("--no-rebuild, -i --interactive, --list, --no-stdsplit, --print-errorlogs, --benchmark, -q --quiet"),
                    *values("-k --maxfail, --repeat, --no-suite, --exclude, --logbase, --setup, --test-args, --max-lines, --slice"),
                    *values("--timeout-multiplier, --num-processes"),
                    option("--gdb", effects=(OPAQUE,)),
                    option("--gdb-path", "--wrapper", takes=PROGRAM),
                ),
                operands=WORDS,
                analyser="test_runner",
            ),
            subcommand("install", "dist", "subprojects", "wrap", operands=WORDS, effects=(PROJECT_CODE, MUTATION)),
            subcommand(
                "introspect",
                options=flags(
                    "--ast, --benchmarks, --buildoptions, --buildsystem-files, --compilers, --dependencies, --scan-dependencies, --installed, --install-plan, --machines, --projectinfo, --targets, --tests, -a --all, -i --indent, -f --force-object-output"
                ),
                operands=WORDS,
            ),
            subcommand("help", operands=WORDS),
        ),
        examples=(
            example("meson setup build --warnlevel 3", PROJECT_CODE),
            example("meson setup --native-file /tmp/x build", PROJECT_CODE, OPAQUE),
            example("meson test -C build --print-errorlogs", PROJECT_CODE),
            example("meson test --wrapper 'rm -rf /srv'", PROJECT_CODE, OPAQUE, DESTRUCTIVE),
            example("meson test --gdb", PROJECT_CODE, OPAQUE),
            example("meson introspect build --targets"),
            example("meson install -C build", PROJECT_CODE, MUTATION),
        ),
    ),
    command(
        "autoconf",
        "autoreconf",
        "automake",
        "aclocal",
        "autoheader",
        "libtoolize",
        options=(
            *flags(
                "-f --force, -i --install, -v --verbose, -d --debug, -s --symlink, -m --make, --no-recursive, --initialization, -a --add-missing, -c --copy, -n --dry-run, -q --quiet --silent, --nonrecursive, --recursive, --subproject, --no-warnings, --foreign"
            ),
            *flags("--gnu, --gnits, --cygnus, --no-force, --diff, --automake, --ltdl"),
            *values(
                "-I --include, -B --prepend-include, -W --warnings, -t --trace, -p --preselect, -F --freeze, --libdir, --system-acdir, --acdir, --aclocal-path, --automake-acdir"
            ),
            option("-o", "--output", takes=WRITE),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        analyser="builder",
        environment=(
            variable(
                "AUTOCONF",
                "AUTOMAKE",
                "ACLOCAL",
                "AUTOHEADER",
                "AUTOM4TE",
                "LIBTOOLIZE",
                "M4",
                "PERL",
                takes=PROGRAM,
                harmless=("autoconf", "automake", "aclocal", "m4", "gm4", "perl"),
            ),
        ),
        examples=(
            example("autoreconf -fi", PROJECT_CODE),
            example("autoconf -o /etc/x", PROJECT_CODE, WRITES),
            example("M4=/tmp/x autoconf", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        # its options are those of the project's own script
        "configure",
        style=RAW,
        operands=WORDS,
        analyser="builder",
        examples=(example("./configure --prefix=/usr/local --enable-x", PROJECT_CODE),),
    ),
    command(
        "sphinx-build",
        options=(
            *flags(
                "-a --write-all, -E --fresh-env, -n --nitpicky, -N --no-color, -v --verbose, -q --quiet, -Q --silent, -T --show-traceback, -W --fail-on-warning, --keep-going, -P --pdb, -C --isolated, --color"
            ),
            *values("-b --builder, -M, -j --jobs, -t --tag, -D --define, -A --html-define"),
            *values("-c --conf-dir", takes=CONFIG),
            *values("-d --doctree-dir, -w --warning-file", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=operands(INSPECT, WRITE, many=INSPECT),
        analyser="builder",
        examples=(
            example("sphinx-build -b html docs out", PROJECT_CODE, WRITES),
            example("sphinx-build -c /tmp/x docs out", PROJECT_CODE, WRITES, OPAQUE),
        ),
    ),
    command(
        "mkdocs",
        options=(
            *flags(
                "-q --quiet, -v --verbose, --color, --no-color, -c --clean, -s --strict, --dirty, --force, --no-livereload, -o --open, --shell, --no-history, --ignore-version"
            ),
            *values("-a --dev-addr, -t --theme, -m --message, -b --remote-branch, -r --remote-name, -w --watch"),
            option("-f", "--config-file", takes=CONFIG),
            option("-d", "--site-dir", takes=WRITE),
            option("-h", "-V", harmless=True),
        ),
        subcommands=(
            subcommand("build", "get-deps", operands=WORDS, analyser="builder"),
            subcommand("serve", "new", operands=WORDS, effects=(MUTATION, PROJECT_CODE)),
            subcommand("gh-deploy", operands=WORDS, effects=(EGRESS, PROJECT_CODE)),
        ),
        examples=(
            example("mkdocs build -d site", PROJECT_CODE, WRITES),
            example("mkdocs serve", MUTATION, PROJECT_CODE),
            example("mkdocs gh-deploy", EGRESS, PROJECT_CODE),
            example("mkdocs -f /tmp/x build", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "doxygen",
        options=(*flags("-l, -g, -u, -e, -w, -s, -d, -b, -q"), option("-h", "-v", "-x", harmless=True)),
        operands=operands(CONFIG, many=WRITE),
        analyser="builder",
        examples=(example("doxygen", PROJECT_CODE), example("doxygen /tmp/Doxyfile", PROJECT_CODE, OPAQUE)),
    ),
    command(
        "jekyll",
        options=(
            *flags(
                "-D --drafts, --future, -I --incremental, -q --quiet, -V --verbose, -w --watch, --no-watch, -l --livereload, -o --open-url, -B --detach, --safe, --profile, -t --trace, --unpublished, --strict_front_matter, --force, --blank, --skip-initial-build"
            ),
            *values("-H --host, -P --port, -b --baseurl, --limit_posts, --lsi, --livereload-port"),
            option("-s", "--source", takes=INSPECT),
            option("--config", takes=CONFIG),
            option("-d", "--destination", takes=WRITE),
            option("-h", "-v", harmless=True),
            *values("-p --plugins, --layouts", takes=CONFIG),
        ),
        subcommands=(
            subcommand("build", "b", "doctor", "hyde", operands=WORDS, analyser="builder"),
            subcommand("serve", "server", "s", "new", "new-theme", "clean", operands=WORDS, effects=(MUTATION, PROJECT_CODE)),
        ),
        examples=(
            example("jekyll build -d _site", PROJECT_CODE, WRITES),
            example("jekyll serve", MUTATION, PROJECT_CODE),
            example("jekyll build --config /tmp/x", PROJECT_CODE, OPAQUE),
            example("jekyll build -p /tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "hugo",
        options=(
            *flags(
                "-D --buildDrafts, -E --buildExpired, -F --buildFuture, --cleanDestinationDir, --debug, --enableGitInfo, --forceSyncStatic, --gc, --ignoreCache, --minify, --noBuildLock, --noChmod, --noTimes, --panicOnWarning, --printI18nWarnings, --printMemoryUsage, --printPathWarnings"
            ),
            *flags(
                "--printUnusedTemplates, --quiet, --renderToMemory, --templateMetrics, --templateMetricsHints, -v --verbose, -w --watch, --navigateToChanged, --disableFastRender, --disableLiveReload, --renderStaticToDisk, --tlsAuto, -O --openBrowser"
            ),
            *values(
                "-b --baseURL, --clock, --disableKinds, -e --environment, --ignoreVendorPaths, --poll, -t --theme, --bind, -p --port, --logLevel, --appendPort, --liveReloadPort, -k --kind, --renderSegments"
            ),
            *values("-c --contentDir, -l --layoutDir, -s --source, --themesDir", takes=INSPECT),
            *values("--config, --configDir", takes=CONFIG),
            *values("--cacheDir, -d --destination, --logFile, --trace", takes=WRITE),
            option("-h", harmless=True),
        ),
        subcommands=(
            subcommand("version", "env", "list", "config", "help", "check", operands=WORDS),
            subcommand("build", "gen", "convert", "import", operands=WORDS, analyser="builder"),
            subcommand("server", "serve", "new", "mod", operands=WORDS, effects=(MUTATION, PROJECT_CODE)),
            subcommand("deploy", operands=WORDS, effects=(EGRESS,)),
        ),
        analyser="builder",
        examples=(
            example("hugo --minify", PROJECT_CODE),
            example("hugo -d /etc/x", PROJECT_CODE, WRITES),
            example("hugo server -D", PROJECT_CODE, MUTATION),
            example("hugo deploy", PROJECT_CODE, EGRESS),
            example("hugo --config /tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "shfmt",
        options=(
            *flags(
                "-d --diff, --apply-ignore, -p --posix, -s --simplify, -mn --minify, -bn --binary-next-line, -ci --case-indent, -sr --space-redirects, -kp --keep-padding, -fn --func-next-line, -tojson --to-json, --from-json"
            ),
            *values("-i --indent, -ln --language-dialect, --filename, --detect"),
            option("-l", "--list", "-f", "--find", takes=TEXT, optional=True),
            option("-w", "--write", operands=WRITE),
        ),
        operands=operands(many=READ),
        examples=(example("shfmt -d -p x.sh"), example("shfmt -l -i 2 -ci x.sh"), example("shfmt -w x.sh", WRITES)),
    ),
    command(
        "lerna",
        options=(
            *flags(
                "--verbose -v, --parallel, --no-bail, --stream, --skip-nx-cache, -a --all, -l --long, --json, --ndjson, --toposort, --graph"
            ),
            *values("--scope, --ignore, --projects, --target -t, --configuration -c, --concurrency"),
        ),
        subcommands=(
            subcommand("exec", operands=operands(COMMAND), effects=(PROJECT_CODE,)),
            subcommand("ls", "list", "graph", "show", "changed", "diff", "info", "report", "print-affected", operands=WORDS),
            subcommand("publish", operands=WORDS, effects=(EGRESS, PROJECT_CODE)),
            subcommand(
                "run",
                "run-many",
                "affected",
                "build",
                "test",
                "lint",
                "serve",
                "generate",
                "g",
                "init",
                "bootstrap",
                "version",
                "migrate",
                operands=WORDS,
                analyser="verbs",
            ),
        ),
        examples=(
            example("lerna exec -- rm -rf /srv", DESTRUCTIVE, PROJECT_CODE),
            example("lerna ls"),
            example("lerna publish", EGRESS, PROJECT_CODE),
        ),
    ),
    command(
        "concurrently",
        "conc",
        options=(
            *flags(
                "-k --kill-others, --kill-others-on-fail, -r --raw, -g --group, --no-color, --timings, -P --passthrough-arguments, --pad-prefix, -i --handle-input"
            ),
            *values(
                "-n --names, --name-separator, -c --prefix-colors, -m --max-processes, --restart-tries, --restart-after, -s --success, --hide, -p --prefix, -l --prefix-length, -t --timestamp-format, --default-input-target, --kill-signal --ks, --kill-timeout"
            ),
            option("--teardown", takes=SHELL),
        ),
        operands=operands(many=SHELL),
        examples=(
            example("concurrently 'ls' 'rm -rf /srv'", DESTRUCTIVE),
            example("concurrently -s first 'ls' 'df -h'"),
            example("concurrently --teardown 'rm -rf /srv' ls", DESTRUCTIVE),
        ),
    ),
    command(
        "npm-run-all",
        "run-p",
        "run-s",
        options=(
            *flags(
                "-c --continue-on-error, -l --print-label, -n --print-name, -p --parallel, -r --race, -s --sequential --serial, --aggregate-output, --silent"
            ),
            *values("--max-parallel"),
            option("--npm-path", takes=PROGRAM),
        ),
        operands=WORDS,
        effects=(PROJECT_CODE,),
        examples=(
            example("npm-run-all -c deploy", PROJECT_CODE),
            example("run-s lint test", PROJECT_CODE),
            example("npm-run-all --npm-path /tmp/x lint", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "watchexec",
        style=POSIX,
        options=(
            *flags(
                "-r --restart, -n, -p --postpone, -N --notify, -q --quiet, -v --verbose, --stdin-quit, --no-vcs-ignore, --no-project-ignore, --no-global-ignore, --no-default-ignore, --no-discover-ignore, --ignore-nothing, --no-environment, --only-emit-events, --timings, --bell, --no-meta, --print-events, --manual, -1 --once, --no-process-group"
            ),
            *values(
                "-o --on-busy-update, -s --signal, --stop-signal, --stop-timeout, --timeout, -d --debounce, --delay-run, --emit-events-to, --wrap-process, --color, -e --exts, -f --filter, -i --ignore, --fs-events, --map-signal"
            ),
            *values("-w --watch, -W --watch-non-recursive, -F --watch-file, --filter-file, --ignore-file, --project-origin", takes=INSPECT),
            option("-c", "--clear", "--poll", "--completions", takes=TEXT, optional=True),
            option("--shell", takes=PROGRAM),
            option("-E", "--env", takes=ASSIGNMENT),
            option("--workdir", takes=DIRECTORY),
            option("-j", "--filter-prog", takes=CODE, language="jq"),
            option("--log-file", takes=WRITE),
        ),
        operands=operands(SHELL_WORDS),
        analyser="wrapper",
        examples=(
            example("watchexec -c rm -rf /srv", DESTRUCTIVE),
            example("watchexec -e rs -- cargo check", PROJECT_CODE),
            example("watchexec 'ls; rm -rf /srv'", DESTRUCTIVE),
            example("watchexec -E LD_PRELOAD=/tmp/x.so ls", OPAQUE),
            example("watchexec -E A=b ls"),
            example("watchexec --shell /tmp/x ls", OPAQUE),
            example("watchexec --log-file /etc/x ls", WRITES),
            example("watchexec --workdir /srv rm -r data", DESTRUCTIVE),
            example("watchexec -j 'input_filename' ls"),
        ),
    ),
    command(
        "nodemon",
        style=POSIX,
        language="node",
        options=(
            *flags(
                "-q --quiet, -V --verbose, -C --on-change-only, -I --no-stdin, -L --legacy-watch, --exitcrash, --spawn, --dump, --no-colors --no-colours, --no-update-notifier, --no-restart-on"
            ),
            *values("-e --ext, -i --ignore, --signal, -d --delay, -P --polling-interval"),
            option("-w", "--watch", takes=INSPECT),
            option("--config", takes=CONTEXT),
            option("--cwd", takes=DIRECTORY),
            option("-x", "--exec", takes=SHELL),
            option("-r", "--require", takes=SCRIPT, language="node"),
        ),
        operands=operands(SCRIPT, many=TEXT),
        effects=(PROJECT_CODE,),
        examples=(
            example("nodemon -x 'rm -rf /srv' a.js", DESTRUCTIVE, OPAQUE, PROJECT_CODE),
            example("nodemon --config /tmp/x.json", OPAQUE, PROJECT_CODE),
            example("nodemon -d 5 -e ts,json", PROJECT_CODE),
            example("nodemon -r /tmp/x.js", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "chokidar",
        options=(
            *flags("-s --follow-symlinks, -p --polling, --initial, --verbose, --silent"),
            *values("-d --debounce, -t --throttle, -i --ignore, --poll-interval, --poll-interval-binary"),
            option("-c", "--command", takes=SHELL),
        ),
        operands=FILES,
        examples=(
            example("chokidar '**/*.js' -c 'rm -rf /srv'", DESTRUCTIVE),
            example("chokidar '**/*.js'"),
        ),
    ),
    command(
        "cross-env",
        style=POSIX,
        operands=operands(COMMAND),
        examples=(
            example("cross-env A=b rm -rf /srv", DESTRUCTIVE),
            example("cross-env NODE_ENV=test ls"),
        ),
    ),
    command(
        "cross-env-shell",
        style=POSIX,
        operands=operands(SHELL_WORDS),
        examples=(example("cross-env-shell 'ls; rm -rf /srv'", DESTRUCTIVE),),
    ),
    command(
        "dotenv",
        style=POSIX,
        options=(
            *flags("--debug, -q --quiet, --no-expand, -o --override, -c, -i --ignore"),
            option("-e", "-f", "--file", takes=INSPECT),
            option("-p", takes=TEXT, effects=(SECRET_READ,)),
            option("-v", takes=ASSIGNMENT),
        ),
        subcommands=(
            subcommand("run", style=POSIX, options=flags("--override, --no-override"), operands=operands(COMMAND)),
            subcommand("list", options=values("--format"), effects=(SECRET_READ,)),
            subcommand("get", operands=WORDS, effects=(SECRET_READ,)),
            subcommand("set", "unset", options=values("-q --quote"), operands=WORDS, effects=(WRITES,)),
            subcommand("exec", "", style=POSIX, operands=operands(COMMAND)),
        ),
        examples=(
            example("dotenv -e .env.test -- rm -rf /srv", DESTRUCTIVE),
            example("dotenv -p A", SECRET_READ),
            example("dotenv run rm -rf /srv", DESTRUCTIVE),
            example("dotenv set A b", WRITES),
            example("dotenv get A", SECRET_READ),
        ),
    ),
    command(
        "direnv-exec",
        style=POSIX,
        operands=operands(CONTEXT, COMMAND),
        examples=(example("direnv-exec . rm -rf /srv", DESTRUCTIVE),),
    ),
    command(
        "honcho",
        "foreman",
        options=(
            *flags("--no-colour, --no-prefix"),
            option("-e", "--env", takes=INSPECT),
            option("-d", "--app-root", "--root", "-f", "--procfile", takes=CONTEXT),
        ),
        subcommands=(
            subcommand("check", "version", "help", operands=WORDS),
            subcommand("run", style=POSIX, operands=operands(COMMAND)),
            subcommand(
                "start",
                options=(
                    *flags("--color --colour, --timestamp --no-timestamp"),
                    *values("-p --port, -c --concurrency, -q --quiet, -m --formation, -t --timeout"),
                ),
                operands=WORDS,
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "export",
                options=(
                    *values("-a --app, -p --port, -c --concurrency, -m --formation, -u --user"),
                    option("-l", "--log", takes=WRITE),
                    option("-s", "--shell", takes=PROGRAM),
                    option("-t", "--template", "--template-dir", takes=CONFIG),
                ),
                operands=operands(TEXT, WRITE),
            ),
        ),
        examples=(
            example("foreman start", PROJECT_CODE),
            example("honcho run rm -rf /srv", DESTRUCTIVE),
            example("foreman export systemd /etc/systemd/system", WRITES, PERSISTENCE),
            example("honcho -f /tmp/Procfile start", OPAQUE, PROJECT_CODE),
            example("foreman check"),
        ),
    ),
)

COMMANDS = (*PYTHON_TOOLS, *JAVASCRIPT_TOOLS, *TASKS)
