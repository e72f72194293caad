"""Servers, task queues, migrations and command lines of web frameworks; tool chains of further languages: all run code of the project."""

from capfence_sh.catalog.vocabulary import (
    CONFIG,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    INSPECT,
    MUTATION,
    OPAQUE,
    PERSISTENCE,
    PROJECT_CODE,
    RAW,
    RESOURCE,
    TEXT,
    WRITE,
    WRITES,
    command,
    example,
    flags,
    operands,
    option,
    values,
)

THINGS = operands(many=RESOURCE)
NAMES = operands(many=TEXT)

SERVERS = (
    command(
        *("uvicorn", "hypercorn", "daphne", "waitress-serve", "granian"),
        effects=(MUTATION, PROJECT_CODE),
        operands=NAMES,
        options=(
            *flags(
                "--reload, --debug, --proxy-headers, --no-proxy-headers, --server-header, --no-server-header, --date-header, --no-date-header"
            ),
            *flags("--access-log, --no-access-log, --use-colors, --no-use-colors, --factory, --no-use-reloader"),
            *values("--host, --port, -p, -b --bind, --workers -w, --loop, --http, --ws, --lifespan, --log-level, --interface, --root-path"),
            *values("--limit-concurrency, --backlog, --limit-max-requests, --timeout-keep-alive, --forwarded-allow-ips, --header, --fd"),
            *values("--ssl-keyfile, --ssl-certfile, --ssl-ca-certs, --reload-dir", takes=INSPECT),
            *values("--env-file, --log-config, -c --config", takes=CONFIG),
            *values("--uds", takes=WRITE),
            option("--app-dir", takes=DIRECTORY),
            option("--version", harmless=True),
        ),
        examples=(
            example("uvicorn app.main:app --reload --port 8000", MUTATION, PROJECT_CODE),
            example("uvicorn app:app --env-file /tmp/x", MUTATION, OPAQUE, PROJECT_CODE),
            example("uvicorn app:app --uds /tmp/s", MUTATION, PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "gunicorn",
        effects=(MUTATION, PROJECT_CODE),
        operands=NAMES,
        options=(
            *flags(
                "--reload, --preload, --spew, --check-config, --print-config, --capture-output, --no-sendfile, --enable-stdio-inheritance"
            ),
            *flags("--disable-redirect-access-to-syslog, --log-syslog, -R, --reuse-port, --proxy-protocol"),
            *values("-b --bind, -w --workers, -k --worker-class, --threads, --worker-connections, --max-requests, --max-requests-jitter"),
            *values("-t --timeout, --graceful-timeout, --keep-alive, --log-level, --access-logformat, -n --name, -u --user, -g --group"),
            *values("-m --umask, -e --env, --backlog, --forwarded-allow-ips, --paste --paster, --limit-request-line, --statsd-host"),
            *values("--certfile, --keyfile, --ca-certs, --worker-tmp-dir, --reload-extra-file, --pythonpath", takes=INSPECT),
            *values("-p --pid, --access-logfile, --error-logfile --log-file", takes=WRITE),
            *values("-c --config, --log-config, --log-config-json, --logger-class", takes=CONFIG),
            option("-D", "--daemon", effects=(PERSISTENCE,)),
            option("--chdir", takes=DIRECTORY),
            option("-v", "--version", harmless=True),
        ),
        examples=(
            example("gunicorn -w 4 app:app", MUTATION, PROJECT_CODE),
            example("gunicorn -c /tmp/x app:app", MUTATION, OPAQUE, PROJECT_CODE),
            example("gunicorn -D app:app", MUTATION, PERSISTENCE, PROJECT_CODE),
            example("gunicorn -p /tmp/x.pid app:app", MUTATION, PROJECT_CODE, WRITES),
        ),
    ),
    command(
        *("flask", "celery", "django-admin", "streamlit", "jupyter", "jupyter-notebook", "jupyter-lab", "alembic", "dagster", "airflow"),
        *(
            "rails",
            "sidekiq",
            "puma",
            "rackup",
            "unicorn",
            "hanami",
            "rq",
            "dramatiq",
            "huey_consumer",
            "scrapy",
            "superset",
            "dbt",
            "prefect",
        ),
        *(
            "prisma",
            "knex",
            "sequelize",
            "sequelize-cli",
            "typeorm",
            "drizzle-kit",
            "mikro-orm",
            "nest",
            "vue",
            "svelte-kit",
        ),
        *("react-native", "electron", "cordova", "ionic", "storybook", "start-storybook", "rush", "ember", "meteor", "strapi", "sanity"),
        *(
            "artisan",
            "drush",
            "wp",
            "symfony",
            "laravel",
            "phing",
            "codecept",
            "sidecar",
            "tilt",
            "skaffold",
            "kamal",
            "cap",
            "mina",
            "fab",
        ),
        *(
            "forever",
            "pm2-runtime",
            "overmind",
            "hivemind",
        ),
        style=RAW,
        operands=NAMES,
        analyser="framework",
        examples=(
            example("flask run", MUTATION, PROJECT_CODE),
            example("alembic history", PROJECT_CODE),
            example("rails test", PROJECT_CODE),
            example("prisma migrate status", PROJECT_CODE),
            example("celery -A app inspect active", PROJECT_CODE),
            example("alembic upgrade head", MUTATION, PROJECT_CODE),
            example("rails db:drop", MUTATION, PROJECT_CODE, DESTRUCTIVE),
            example("prisma migrate reset", MUTATION, PROJECT_CODE, DESTRUCTIVE),
        ),
    ),
    command(
        *("http-server", "serve", "live-server", "json-server", "browser-sync", "static-server"),
        style=RAW,
        effects=(EGRESS, MUTATION),
        operands=NAMES,
        examples=(example("http-server -p 8080 .", EGRESS, MUTATION),),
    ),
)

TESTERS = (
    command(
        "rspec",
        operands=NAMES,
        analyser="test_runner",
        options=(
            *flags("-b --backtrace, -c --color --colour, --no-color --no-colour, -w --warnings, --fail-fast, --no-fail-fast, -p --profile"),
            *flags("--only-failures, -n --next-failure, --bisect, --dry-run, --force-color, --failure-exit-code-x, --no-profile"),
            *values("-f --format, -e --example, -E --example-matches, -P --pattern, --exclude-pattern, -t --tag, --seed, --order"),
            *values("-I, -r --require, --default-path, --deprecation-out-x, --failure-exit-code, --error-exit-code"),
            option("-o", "--out", takes=WRITE),
            *values("-O --options, --drb-port", takes=CONFIG),
            option("-v", "--version", harmless=True),
        ),
        examples=(
            example("rspec spec/models -f doc", PROJECT_CODE),
            example("rspec -o /tmp/x", PROJECT_CODE, WRITES),
            example("rspec -O /tmp/x", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "rubocop",
        operands=NAMES,
        analyser="linter",
        options=(
            *flags("-l --lint, -x --fix-layout, -D --display-cop-names, -E --extra-details, -S --display-style-guide, -P --parallel"),
            *flags("-L --list-target-files, -d --debug, -V, --color, --no-color, --force-exclusion, --fail-fast, --no-parallel"),
            *flags("--display-only-fail-level-offenses, --only-recognized-file-types, -F"),
            *values("--only, --except, -f --format, --fail-level, --cache, --cache-root, --show-cops, -s --stdin"),
            *values("-r --require, -c --config, --plugin", takes=CONFIG),
            option("-a", "--autocorrect", "-A", "--autocorrect-all", "--auto-gen-config", effects=(WRITES,)),
            option("-o", "--out", takes=WRITE),
            option("-v", "--version", harmless=True),
        ),
        examples=(
            example("rubocop app", PROJECT_CODE),
            example("rubocop -a", PROJECT_CODE, WRITES),
            example("rubocop -r /tmp/x.rb", OPAQUE, PROJECT_CODE),
            example("rubocop -o /tmp/x", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        *("phpunit", "pest", "paratest"),
        operands=NAMES,
        analyser="test_runner",
        options=(
            *flags(
                "--testdox, --stop-on-failure, --stop-on-error, --stop-on-defect, --debug, -v --verbose, --no-coverage, --no-configuration"
            ),
            *flags(
                "--list-tests, --list-suites, --list-groups, --process-isolation, --no-progress, --no-results, --no-output, --teamcity, --parallel"
            ),
            *flags("--fail-on-warning, --fail-on-risky, --display-warnings, --display-deprecations, --coverage-text"),
            *values(
                "--filter, --exclude-filter, --group, --exclude-group, --testsuite, --exclude-testsuite, --order-by, --random-order-seed"
            ),
            *values("--columns, --test-suffix, --colors, -d, --repeat, -p --processes"),
            *values("-c --configuration, --bootstrap, --prepend, --include-path", takes=CONFIG),
            *values("--coverage-html, --coverage-clover, --coverage-xml, --coverage-php, --log-junit, --cache-directory", takes=WRITE),
            option("--version", harmless=True),
        ),
        examples=(
            example("phpunit --filter testLogin tests", PROJECT_CODE),
            example("phpunit --bootstrap /tmp/x.php tests", OPAQUE, PROJECT_CODE),
            example("phpunit --log-junit /tmp/x tests", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        *("phpstan", "psalm", "phpcs", "phpmd", "reek", "brakeman"),
        operands=NAMES,
        analyser="linter",
        options=(
            *flags(
                "-q --quiet, --no-progress, --debug, -n --no-interaction, --ansi, --no-ansi, -v, -vv, -vvv, -s, -p, --no-cache, --stats, -A --run-all"
            ),
            *values("-l --level, --error-format, --memory-limit, --standard, --report, --extensions, --ignore, -f --format, --threads"),
            *values("-c --configuration, -a --autoload-file, --bootstrap, --config", takes=CONFIG),
            *values("--report-file, -o --output, -b", takes=WRITE),
            option("-V", harmless=True),
        ),
        examples=(
            example("phpstan analyse src --level 5", PROJECT_CODE),
            example("phpstan analyse -a /tmp/x.php src", OPAQUE, PROJECT_CODE),
            example("phpcs --report-file=/tmp/x src", PROJECT_CODE, WRITES),
        ),
    ),
)

TOOL_CHAINS = (
    command(
        *(
            "dart",
            "flutter",
            "zig",
            "nim",
            "v",
            "crystal",
            "shards",
            "raku",
            "zef",
            "rebar3",
            "dune",
        ),
        *("octave", "gnuplot", "maxima", "sage", "gap", "scilab", "fpc", "gnat", "gprbuild", "dmd", "dub", "ldc2", "haxe", "odin"),
        style=RAW,
        operands=NAMES,
        analyser="framework",
        examples=(example("flutter run", OPAQUE, PROJECT_CODE), example("zig build", PROJECT_CODE), example("rebar3 eunit", PROJECT_CODE)),
    ),
)

COMMANDS = (*SERVERS, *TESTERS, *TOOL_CHAINS)
