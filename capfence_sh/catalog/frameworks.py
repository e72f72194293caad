"""Servers, task queues, migrations and command lines of web frameworks; tool chains of further languages: all run code of the project."""

from capfence_sh.catalog.vocabulary import (
    ARGUMENTS,
    CODE,
    CONFIG,
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
    READ,
    RESOURCE,
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

THINGS = operands(many=RESOURCE)
NAMES = operands(many=TEXT)

SERVERS = (
    command(
        "uvicorn",
        "daphne",
        "waitress-serve",
        effects=(PROJECT_CODE,),
        analyser="server",
        environment=(variable("UVICORN_HOST", "GRANIAN_HOST", takes=OPTIONS, option="--host"),),
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
            *flags("--call, --expose-tracebacks, --clear-untrusted-proxy-headers"),
            *values(
                "--listen, --unix-socket, --threads, --url-scheme, --url-prefix, --ident, --channel-timeout, --connection-limit, --trusted-proxy, --trusted-proxy-headers"
            ),
            *flags("--http2, --reset-contextvars"),
            *values(
                "--reload-include, --reload-exclude, --reload-delay, --ws-max-size, --ws-max-queue, --ws-ping-interval, --ws-ping-timeout, --ws-per-message-deflate, --limit-max-requests-jitter, --timeout-graceful-shutdown, --timeout-worker-healthcheck, --ssl-keyfile-password, --ssl-version, --ssl-cert-reqs, --ssl-ciphers, --h11-max-incomplete-event-size"
            ),
        ),
        examples=(
            example("uvicorn app.main:app --reload --port 8000", PROJECT_CODE),
            example("uvicorn app.main:app --host 127.0.0.1", PROJECT_CODE),
            example("uvicorn app.main:app --host 0.0.0.0 --port 8000", MUTATION, PROJECT_CODE),
            example("waitress-serve app:app", MUTATION, PROJECT_CODE),
            example("uvicorn app:app --env-file /tmp/x", MUTATION, OPAQUE, PROJECT_CODE),
            example("uvicorn app:app --uds /tmp/s", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "granian",
        effects=(PROJECT_CODE,),
        analyser="server",
        operands=NAMES,
        environment=(variable("GRANIAN_HOST", takes=OPTIONS, option="--host"),),
        options=(
            *flags(
                "--ws --no-ws, --http1-keep-alive --no-http1-keep-alive, --http1-pipeline-flush --no-http1-pipeline-flush, --http2-adaptive-window --no-http2-adaptive-window, --log --no-log, --access-log --no-access-log, --ssl-client-verify --no-ssl-client-verify, --respawn-failed-workers --no-respawn-failed-workers, --factory --no-factory, --metrics --no-metrics, --reload --no-reload, --reload-ignore-worker-failure --no-reload-ignore-worker-failure"
            ),
            *values(
                "--host, --port, --uds-permissions, --interface, --http, --workers, --blocking-threads, --blocking-threads-idle-timeout, --runtime-threads, --runtime-blocking-threads, --runtime-mode, --loop, --task-impl, --backlog, --backpressure, --http1-buffer-size, --http1-header-read-timeout, --http2-initial-connection-window-size, --http2-initial-stream-window-size, --http2-keep-alive-interval, --http2-keep-alive-timeout, --http2-max-concurrent-streams, --http2-max-frame-size, --http2-max-headers-size, --http2-max-send-buffer-size, --log-level, --access-log-fmt, --ssl-keyfile-password, --ssl-protocol-min, --url-path-prefix, --respawn-interval, --rss-sample-interval, --rss-samples, --workers-lifetime, --workers-max-rss, --workers-kill-timeout, --static-path-route, --static-path-dir-to-file, --static-path-expires, --metrics-scrape-interval, --metrics-address, --metrics-port, --reload-ignore-dirs, --reload-ignore-patterns, --reload-ignore-paths, --reload-tick, --process-name"
            ),
            *values("--uds, --pid-file", takes=WRITE),
            *values("--log-config, --env-files", takes=CONFIG),
            *values("--ssl-certificate, --ssl-keyfile, --ssl-ca, --ssl-crl, --static-path-mount, --reload-paths", takes=INSPECT),
            *values("--working-dir", takes=DIRECTORY),
        ),
        examples=(
            example("granian --interface asgi --host 127.0.0.1 app:app", PROJECT_CODE),
            example("granian --host 0.0.0.0 app:app", MUTATION, PROJECT_CODE),
            example("granian --host 127.0.0.1 --pid-file /etc/x app:app", PROJECT_CODE, WRITES),
            example("granian --host 127.0.0.1 --log-config /tmp/x app:app", OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "hypercorn",
        effects=(PROJECT_CODE,),
        analyser="server",
        operands=NAMES,
        options=(
            *flags("-D --daemon, --debug, --reload"),
            *values(
                "--access-logformat, --backlog, -b --bind, --cert-reqs, --ciphers, --graceful-timeout, --read-timeout, --max-requests, --max-requests-jitter, -g --group, --keep-alive, --keyfile-password, --insecure-bind, --log-level, --quic-bind, --root-path, --server-name, --statsd-host, --statsd-prefix, -m --umask, -u --user, --verify-mode, --websocket-ping-interval, -w --workers"
            ),
            *values("--access-log, --access-logfile, --error-log, --error-logfile --log-file, -p --pid", takes=WRITE),
            *values("--ca-certs, --certfile, --keyfile", takes=INSPECT),
            *values("-c --config, -k --worker-class, --log-config", takes=CONFIG),
            option("-h", harmless=True),
        ),
        examples=(
            example("hypercorn -b localhost:8000 app:app", PROJECT_CODE),
            example("hypercorn -b 0.0.0.0:80 app:app", MUTATION, PROJECT_CODE),
            example("hypercorn -b localhost:1 -p /etc/x app:app", PROJECT_CODE, WRITES),
            example("hypercorn -b localhost:1 -c /tmp/x.py app:app", MUTATION, OPAQUE, PROJECT_CODE),
        ),
    ),
    command(
        "gunicorn",
        effects=(PROJECT_CODE,),
        analyser="server",
        environment=(variable("GUNICORN_CMD_ARGS", takes=OPTIONS),),
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
            *flags(
                "-h, --initgroups, --enable-backlog-metric, --suppress-ragged-eofs, --do-handshake-on-connect, --permit-obsolete-folding, --strip-header-spaces, --permit-unconventional-http-method, --permit-unconventional-http-version, --casefold-http-method, --no-control-socket"
            ),
            *values(
                "--limit-request-fields, --limit-request-field_size, --reload-engine, --log-syslog-prefix, --log-syslog-facility, --dogstatsd-tags, --statsd-prefix, --proxy-allow-from, --protocol, --uwsgi-allow-from, --ssl-version, --cert-reqs, --ciphers, --http-protocols, --http2-cleartext, --http2-max-concurrent-streams, --http2-initial-window-size, --http2-max-frame-size, --http2-max-header-list-size, --paste-global, --forwarder-headers, --header-map, --asgi-loop, --asgi-lifespan, --asgi-disconnect-grace-period, --http-parser, --root-path, --dirty-app, --dirty-workers, --dirty-timeout, --dirty-threads, --dirty-graceful-timeout, --control-socket-mode"
            ),
            *values("--log-syslog-to", takes=HOST),
            *values("--control-socket", takes=WRITE),
        ),
        examples=(
            example("gunicorn -w 4 app:app", PROJECT_CODE),
            example("gunicorn -b 0.0.0.0:8000 app:app", MUTATION, PROJECT_CODE),
            example("gunicorn -c /tmp/x app:app", MUTATION, OPAQUE, PROJECT_CODE),
            example("gunicorn -D app:app", PERSISTENCE, PROJECT_CODE),
            example("gunicorn -p /tmp/x.pid app:app", PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "flask",
        options=(*flags("--debug, --no-debug"), *values("-A --app"), option("-e", "--env-file", takes=CONFIG)),
        environment=(
            variable("FLASK_APP", takes=CONTEXT),
            variable("FLASK_RUN_HOST", takes=OPTIONS, option="run --host"),
        ),
        subcommands=(
            command(
                "routes",
                options=(*flags("--all-methods"), *values("-s --sort")),
                examples=(example("flask routes", PROJECT_CODE),),
            ),
            command(
                "run",
                options=(
                    *flags("--reload, --no-reload, --debugger, --no-debugger, --with-threads, --without-threads, --debug"),
                    *values("-h --host, -p --port, --exclude-patterns"),
                    *values("--cert, --key, --extra-files", takes=INSPECT),
                ),
                examples=(
                    example("flask --app hello run --debug -p 8000", PROJECT_CODE),
                    example("flask run --host=0.0.0.0", MUTATION, PROJECT_CODE),
                ),
            ),
            command("shell", effects=(OPAQUE,), examples=(example("flask shell", MUTATION, OPAQUE, PROJECT_CODE),)),
            command(
                "db",
                subcommands=(
                    command(
                        "current",
                        "heads",
                        "branches",
                        "show",
                        "history",
                        "check",
                        options=(
                            *flags("-v --verbose, -i --indicate-current, --resolve-dependencies"),
                            *values("-r --rev-range, -d --directory"),
                        ),
                        operands=NAMES,
                        examples=(example("flask db history", PROJECT_CODE),),
                    ),
                    command(
                        *("upgrade", "downgrade", "migrate", "revision", "stamp", "merge", "init", "edit"),
                        options=(
                            *flags("--sql, --autogenerate, --splice, --multidb, --purge, --package"),
                            *values(
                                "-m --message, -d --directory, --tag, -x --x-arg, --head, --branch-label, --version-path, --rev-id, -t --template"
                            ),
                        ),
                        operands=NAMES,
                        examples=(example("flask db upgrade", MUTATION, PROJECT_CODE),),
                    ),
                ),
            ),
        ),
        examples=(example("flask -e /tmp/x routes", PROJECT_CODE, OPAQUE),),
        analyser="framework",
    ),
    command(
        "alembic",
        options=(*flags("--raiseerr, -q --quiet"), *values("-n --name, -x"), option("-c", "--config", takes=CONFIG)),
        subcommands=(
            command(
                *("current", "heads", "branches", "show", "history", "check", "list_templates"),
                options=(*flags("-v --verbose, -i --indicate-current, --resolve-dependencies, --check-heads"), *values("-r --rev-range")),
                operands=NAMES,
                examples=(example("alembic history", PROJECT_CODE), example("alembic -c /tmp/x current", PROJECT_CODE, OPAQUE)),
            ),
            command(
                *("upgrade", "downgrade", "revision", "stamp", "merge", "init", "edit", "ensure_version"),
                options=(
                    *flags("--sql, --autogenerate, --splice, --purge, --package"),
                    *values("-m --message, --tag, --head, --branch-label, --version-path, --rev-id, --depends-on, -t --template"),
                ),
                operands=NAMES,
                examples=(
                    example("alembic upgrade head", MUTATION, PROJECT_CODE),
                    example("alembic revision --autogenerate -m x", MUTATION, PROJECT_CODE),
                ),
            ),
        ),
        analyser="framework",
    ),
    command(
        "celery",
        options=(
            *flags("-q --quiet, --no-color, --skip-checks"),
            *values("-A --app, -b --broker, --result-backend, --loader, --config"),
            option("--workdir", takes=DIRECTORY),
            option("-h", harmless=True),
        ),
        subcommands=(
            command(
                "status",
                "inspect",
                "report",
                "list",
                "events",
                options=(*flags("-j --json, --dump"), *values("-t --timeout, -d --destination")),
                operands=NAMES,
                examples=(example("celery -A app inspect active", PROJECT_CODE),),
            ),
            command(
                "purge",
                options=(*flags("-f --force"), *values("-Q --queues, -X --exclude-queues")),
                effects=(DESTRUCTIVE,),
                examples=(example("celery -A app purge -f", DESTRUCTIVE, MUTATION, PROJECT_CODE),),
            ),
            command(
                *(
                    "worker",
                    "beat",
                    "multi",
                    "control",
                    "call",
                    "result",
                    "migrate",
                    "shell",
                    "upgrade",
                    "flower",
                    "amqp",
                    "logtool",
                    "graph",
                ),
                options=(
                    *flags(
                        "-B --beat, -E --events --task-events, -D --detach, --purge --discard, --without-gossip, --without-mingle, --without-heartbeat, -O, --autoreload, -j --json, --no-execv"
                    ),
                    *values(
                        "-l --loglevel, -c --concurrency, -P --pool, -n --hostname, -Q --queues, -X --exclude-queues, -I --include, --autoscale, --max-tasks-per-child, --time-limit, --soft-time-limit, --prefetch-multiplier, --uid, --gid, --umask, -S --scheduler, --max-interval, -a --args, -k --kwargs, --port, -t --timeout, -d --destination, --heartbeat-interval"
                    ),
                    *values("-f --logfile, --pidfile, -s --schedule --schedule-filename, --statedb", takes=WRITE),
                    option("--executable", takes=PROGRAM),
                ),
                operands=NAMES,
                examples=(
                    example("celery -A app worker -l info", MUTATION, PROJECT_CODE),
                    example("celery -A app beat -s /tmp/s", MUTATION, PROJECT_CODE, WRITES),
                    example("celery -A app worker --executable /tmp/x", MUTATION, PROJECT_CODE, OPAQUE),
                ),
            ),
        ),
        analyser="framework",
    ),
    command(
        "django-admin",
        options=(
            *flags("--no-color, --force-color, --skip-checks, --traceback"),
            *values("-v --verbosity, --settings"),
            option("--pythonpath", takes=CONFIG),
            option("-h", harmless=True),
        ),
        subcommands=(
            command(
                *(
                    "check",
                    "showmigrations",
                    "diffsettings",
                    "sqlmigrate",
                    "sqlflush",
                    "sqlsequencereset",
                    "inspectdb",
                    "test",
                    "testserver",
                    "findstatic",
                    "version",
                    "help",
                ),
                options=(
                    *flags(
                        "--deploy, -l --list, -p --plan, --all, --noinput --no-input, --failfast, --keepdb, -r --reverse, --parallel, --backwards, --debug-mode"
                    ),
                    *values("--database, -t --tag, --fail-level, -k, --output, --exclude-tag, --top-level-directory, --testrunner"),
                ),
                operands=NAMES,
                examples=(
                    example("django-admin check --deploy", PROJECT_CODE),
                    example("django-admin --pythonpath /tmp/x check", MUTATION, OPAQUE, PROJECT_CODE),
                ),
            ),
            command(
                *(
                    "runserver",
                    "migrate",
                    "makemigrations",
                    "collectstatic",
                    "compilemessages",
                    "makemessages",
                    "createcachetable",
                    "createsuperuser",
                    "changepassword",
                    "loaddata",
                    "clearsessions",
                    "startapp",
                    "startproject",
                    "squashmigrations",
                    "optimizemigration",
                    "sendtestemail",
                    "remove_stale_contenttypes",
                ),
                options=(
                    *flags(
                        "--noinput --no-input, --noreload, --nothreading, --nostatic, --insecure, -6 --ipv6, --fake, --fake-initial, --plan, --run-syncdb, --check, --prune, --dry-run -n, --merge, --empty, --update, --clear, -c, -l --link, --no-post-process, -a --all, --no-header, --ignorenonexistent, --managers, --admins"
                    ),
                    *values(
                        "--database, --name, --ignore -i, -x --exclude, -e --extension, --username, --email, --app, --format, --template, --locale"
                    ),
                ),
                operands=NAMES,
                examples=(example("django-admin migrate --fake app", MUTATION, PROJECT_CODE),),
            ),
            command(
                "flush",
                options=(*flags("--noinput --no-input"), *values("--database")),
                effects=(DESTRUCTIVE,),
                examples=(example("django-admin flush --noinput", DESTRUCTIVE, MUTATION, PROJECT_CODE),),
            ),
            command(
                "shell",
                "dbshell",
                options=(
                    *flags("--no-startup, --no-imports"),
                    *values("-i --interface, --database"),
                    option("-c", "--command", takes=CODE, language="python"),
                ),
                operands=NAMES,
                effects=(OPAQUE,),
                examples=(example("django-admin shell", MUTATION, OPAQUE, PROJECT_CODE),),
            ),
            command(
                "dumpdata",
                options=(
                    *flags("-a --all, --natural-foreign, --natural-primary"),
                    *values("--format, --indent, --database, -e --exclude, --pks"),
                    option("-o", "--output", takes=WRITE),
                ),
                operands=NAMES,
                examples=(example("django-admin dumpdata -o d.json", MUTATION, PROJECT_CODE, WRITES),),
            ),
        ),
        analyser="framework",
    ),
    command(
        "streamlit",
        options=(*flags("--version"), *values("--log_level")),
        subcommands=(
            command(
                "run",
                "hello",
                options=values(
                    "--server.port, --server.address, --server.headless, --browser.gatherUsageStats, --theme.base, --server.fileWatcherType, --server.runOnSave, --server.maxUploadSize, --server.enableCORS, --logger.level, --client.toolbarMode, --server.baseUrlPath, --server.enableXsrfProtection, --client.showErrorDetails"
                ),
                operands=operands(SCRIPT, many=TEXT),
                language="python",
                examples=(example("streamlit run app.py --server.port 8501", MUTATION, PROJECT_CODE, OPAQUE),),
            ),
            command("version", "help", "docs", "config", "cache", operands=NAMES),
        ),
        analyser="framework",
    ),
    command(
        *("jupyter", "jupyter-notebook", "jupyter-lab", "jupyter-nbconvert"),
        options=(
            *flags(
                "--json, --debug, --no-browser, --allow-root, -y, --ExecutePreprocessor.allow_errors, --generate-config, --execute, --inplace, --clear-output, --no-input, --stdout, --sys-prefix, --user, --system, --autoreload, --show-input, --allow-errors, --expose-app-in-browser, --extensions-in-dev-mode, --core-mode, --dev-mode"
            ),
            *values(
                "--ip, --port, --port-retries, --notebook-dir, --ServerApp.token, --NotebookApp.token, --ServerApp.password, --IdentityProvider.token, --log-level, --transport, --to, --ExecutePreprocessor.timeout, --TemplateExporter.exclude_input, --template, --kernel, --prefix, --post, --ServerApp.root_dir, --ServerApp.allow_origin"
            ),
            *values("--output, --output-dir", takes=WRITE),
            option("--config", takes=CONFIG),
            option("--paths", "--config-dir", "--data-dir", "--runtime-dir", "-h", "--help-all", harmless=True),
        ),
        operands=NAMES,
        examples=(
            example("jupyter lab --no-browser --port 8888", MUTATION, PROJECT_CODE),
            example("jupyter --paths"),
            example("jupyter nbconvert --execute --to html a.ipynb --output-dir /tmp/o", MUTATION, PROJECT_CODE, WRITES),
            example("jupyter lab --config /tmp/x.py", MUTATION, PROJECT_CODE, OPAQUE),
        ),
        analyser="framework",
    ),
    command(
        "airflow",
        options=(option("-h", harmless=True),),
        subcommands=(
            command("version", "info", "cheat-sheet", operands=NAMES),
            command(
                *(
                    "dags",
                    "tasks",
                    "pools",
                    "variables",
                    "connections",
                    "users",
                    "roles",
                    "jobs",
                    "providers",
                    "config",
                    "db",
                    "plugins",
                    "assets",
                    "backfill",
                ),
                options=(
                    *flags(
                        "-v --verbose, -y --yes, --tree, --local, -f --force, -m --mark-success, -i --ignore-dependencies, --show-sql-only, --full, -B --bar, -I --task-instances"
                    ),
                    *values(
                        "-o --output, -S --subdir, -d --dag-id, --state, -s --start-date, -e --end-date, -c --conf, -r --run-id, --exec-date, -u --username, -p --password, --email, -n, --role, --firstname, --lastname, --conn-uri, --conn-type, --conn-host, --conn-login, --conn-password"
                    ),
                ),
                subcommands=(
                    command(
                        "list",
                        "list-runs",
                        "list-jobs",
                        "list-import-errors",
                        "show",
                        "state",
                        "details",
                        "next-execution",
                        "report",
                        "states-for-dag-run",
                        "check",
                        "check-migrations",
                        "hooks",
                        "links",
                        "behaviours",
                        "failed-deps",
                        operands=NAMES,
                        examples=(example("airflow dags list", PROJECT_CODE),),
                    ),
                    command(
                        "get",
                        "export",
                        "get-value",
                        "lint",
                        operands=NAMES,
                        effects=(SECRET_READ,),
                        examples=(example("airflow connections export -", MUTATION, PROJECT_CODE, SECRET_READ),),
                    ),
                    command(
                        "trigger",
                        "pause",
                        "unpause",
                        "run",
                        "test",
                        "render",
                        "clear",
                        "set",
                        "add",
                        "create",
                        "import",
                        "migrate",
                        "upgrade",
                        "init",
                        "reserialize",
                        "add-role",
                        "remove-role",
                        "backfill",
                        "sync-perm",
                        "materialize",
                        operands=NAMES,
                        examples=(example("airflow dags trigger d", MUTATION, PROJECT_CODE),),
                    ),
                    command(
                        "delete",
                        "reset",
                        "clean",
                        "downgrade",
                        "drop-archived",
                        operands=operands(many=RESOURCE),
                        effects=(DESTRUCTIVE,),
                        examples=(example("airflow db reset -y", DESTRUCTIVE, MUTATION, PROJECT_CODE),),
                    ),
                    command("shell", effects=(OPAQUE,), examples=(example("airflow db shell", MUTATION, OPAQUE, PROJECT_CODE),)),
                ),
            ),
            command(
                "standalone",
                "scheduler",
                "webserver",
                "api-server",
                "triggerer",
                "dag-processor",
                "celery",
                "kerberos",
                "rotate-fernet-key",
                options=(
                    *flags("-D --daemon, -d --debug"),
                    *values("-p --port, -w --workers, -H --hostname, -n --num-runs, -q --queues, -c --concurrency"),
                ),
                operands=NAMES,
                examples=(example("airflow webserver -p 8080", MUTATION, PROJECT_CODE),),
            ),
        ),
        analyser="framework",
    ),
    command(
        "rails",
        environment=(variable("BINDING", takes=OPTIONS, option="server --binding"),),
        options=(
            *flags(
                "-v, -f, -t, -q --quiet, -s --skip, -p --pretend, --force, --api, --skip-test, --skip-git, -T, -G, -d, -S --skip-sprockets, -C, --minimal, --trace, -c, --expanded, -M, -A, -J, --no-rc, --skip-bundle, -B"
            ),
            *values("-e --environment, -b --binding, -P --pid, -u --using, -j, --database, -m --template, --css, -n, -g, -i, -E, -a"),
            option("-h", harmless=True),
        ),
        subcommands=(
            command(
                "test",
                "test:all",
                "test:system",
                "spec",
                options=(*flags("-f --fail-fast, -b --backtrace, -d --defer-output"), *values("-n --name, --seed, --exclude")),
                operands=NAMES,
                examples=(example("rails test test/models", PROJECT_CODE),),
            ),
            command(
                "routes",
                "about",
                "stats",
                "notes",
                "version",
                "middleware",
                "initializers",
                "time:zones:all",
                "db:version",
                "db:migrate:status",
                "zeitwerk:check",
                "log:clear",
                "dev:cache",
                "unused_routes",
                "secret",
                "db:abort_if_pending_migrations",
                options=values("-g --grep, -c --controller, -a --annotations"),
                operands=NAMES,
                examples=(example("rails routes -g user", PROJECT_CODE),),
            ),
            command(
                "db:drop",
                "db:reset",
                "db:truncate_all",
                "db:migrate:reset",
                "db:purge",
                "db:drop:all",
                "db:purge:all",
                "db:setup",
                "db:schema:load",
                "db:structure:load",
                operands=NAMES,
                effects=(DESTRUCTIVE,),
                examples=(example("rails db:drop", DESTRUCTIVE, MUTATION, PROJECT_CODE),),
            ),
            command(
                "credentials:show",
                "secrets:show",
                "encrypted:show",
                "credentials:edit",
                "credentials:diff",
                "encrypted:edit",
                operands=NAMES,
                effects=(SECRET_READ,),
                examples=(example("rails credentials:show", MUTATION, PROJECT_CODE, SECRET_READ),),
            ),
            command(
                "console",
                "c",
                "runner",
                "r",
                "dbconsole",
                "db",
                options=flags("--sandbox, -s, -p --include-password, --skip-executor, -w --sk"),
                operands=NAMES,
                effects=(OPAQUE,),
                examples=(
                    example("rails console", MUTATION, OPAQUE, PROJECT_CODE),
                    example("rails runner 'User.delete_all'", MUTATION, OPAQUE, PROJECT_CODE),
                ),
            ),
            command(
                *(
                    "server",
                    "s",
                    "new",
                    "generate",
                    "g",
                    "destroy",
                    "d",
                    "db:migrate",
                    "db:create",
                    "db:rollback",
                    "db:seed",
                    "db:prepare",
                    "db:schema:dump",
                    "db:migrate:up",
                    "db:migrate:down",
                    "db:migrate:redo",
                    "assets:precompile",
                    "assets:clean",
                    "assets:clobber",
                    "tmp:clear",
                    "tmp:create",
                    "app:update",
                ),
                *(
                    "app:template",
                    "active_storage:install",
                    "action_text:install",
                    "db:fixtures:load",
                    "db:seed:replant",
                    "db:encryption:init",
                    "plugin",
                    "boot",
                    "restart",
                    "importmap:install",
                    "turbo:install",
                    "stimulus:install",
                    "yarn:install",
                    "webpacker:install",
                    "tailwindcss:build",
                    "jobs:work",
                    "db:forward",
                    "db:environment:set",
                ),
                operands=NAMES,
                examples=(example("rails db:migrate", MUTATION, PROJECT_CODE), example("rails server -p 3001", PROJECT_CODE)),
            ),
        ),
        analyser="framework",
    ),
    command(
        *("sidekiq", "puma", "rackup", "unicorn", "hanami", "thin", "passenger"),
        options=(
            *flags(
                "-v --verbose, --quiet, -d --daemon, -D --daemonize, -S, -V, --preload, --prune-bundler, --fork-worker, --debug, --no-default-middleware, --early-hints, --restart, --no-config"
            ),
            *values(
                "-c --concurrency, -e --environment, -q --queue, -t --timeout --threads, -g --tag, -b --bind, -p --port, -w --workers, -o --host, -s --server, -E --env, -l --listen, -O, --control-url, --control-token, --redirect-append, --silence-single-worker-warning"
            ),
            *values("-r --require, -C --config, -I --include, --dir", takes=CONFIG),
            *values("-P --pid --pidfile, -L --logfile, --state, --redirect-stdout, --redirect-stderr", takes=WRITE),
            option("-h", harmless=True),
        ),
        operands=NAMES,
        examples=(
            example("puma -p 3000", MUTATION, PROJECT_CODE),
            example("sidekiq -C /tmp/x.yml", MUTATION, PROJECT_CODE, OPAQUE),
            example("puma --pidfile /tmp/p", MUTATION, PROJECT_CODE, WRITES),
        ),
        analyser="framework",
    ),
    command(
        *("rq", "dramatiq", "huey_consumer", "arq", "dagster", "prefect", "superset", "sidecar"),
        options=(
            *flags("-v --verbose, -q --quiet, -b --burst, --with-scheduler, --watch-use-polling, -h"),
            *values("-u --url, -p --processes --port, -t --threads, -Q --queues, -w --workers, -k --worker-type, -n --name, --host"),
            *values("--limit, -m --module-name, -a --attribute, --select, --state, --flow-name, -d --working-directory"),
            *values("-c --config", takes=CONFIG),
            *values("--pid-file --pid, --log-file, -l --logfile", takes=WRITE),
            option("--path", "-P", "-f", "--python-file", takes=INSPECT),
        ),
        operands=NAMES,
        examples=(
            example("rq worker high", MUTATION, PROJECT_CODE),
            example("dramatiq app --pid-file /tmp/p", MUTATION, PROJECT_CODE, WRITES),
            example("rq worker -c /tmp/x", MUTATION, PROJECT_CODE, OPAQUE),
        ),
        analyser="framework",
    ),
    command(
        "scrapy",
        options=(
            *flags("--nolog, --pdb"),
            *values("-L --loglevel, -s --set"),
            *values("--logfile, --pidfile, --profile, -o --output, -O --overwrite-output", takes=WRITE),
            option("-h", harmless=True),
        ),
        subcommands=(
            command(
                "list",
                "check",
                "settings",
                "version",
                "bench",
                options=(*flags("-v --verbose, -l --list"), *values("--get, --getbool, --getint, --getfloat, --getlist")),
                operands=NAMES,
                examples=(example("scrapy list", PROJECT_CODE),),
            ),
            command(
                "crawl",
                "runspider",
                "parse",
                "fetch",
                "shell",
                "view",
                options=(
                    *flags("--headers, --no-redirect, --noitems, --nolinks, --nocolour, --pipelines"),
                    *values("-a, -t --output-format, --spider, -c --callback, --cbkwargs, -d --depth, -m --meta, -r --rules"),
                ),
                operands=operands(many=URL),
                effects=(EGRESS,),
                examples=(
                    example("scrapy fetch https://x.example/", EGRESS, MUTATION, PROJECT_CODE),
                    example("scrapy crawl shop -o out.json", EGRESS, MUTATION, PROJECT_CODE, WRITES),
                ),
            ),
            command(
                "startproject",
                "genspider",
                "edit",
                options=(*flags("-l --list, -e --edit, --force"), *values("-t --template, -d --dump")),
                operands=NAMES,
                examples=(example("scrapy startproject x", MUTATION, PROJECT_CODE),),
            ),
        ),
        analyser="framework",
    ),
    command(
        "dbt",
        options=(
            *flags(
                "-d --debug, -q --quiet, -x --fail-fast, --no-partial-parse, --partial-parse, --version-check, --no-version-check, --use-colors, --no-use-colors, --warn-error, -f --full-refresh, --defer, --no-defer, --store-failures, --cache-selected-only, --static-parser, --no-static-parser, --no-write-json, --empty, --no-compile, --compile, --empty-catalog, --connection, --favor-state, --no-favor-state, --print, --no-print, --no-fail-fast"
            ),
            *values(
                "-s --select --models -m, --exclude, --selector, -t --target, --profile, --vars, --threads, --log-level, --log-format, --indirect-selection, --output, --output-keys, --resource-type, --state, --args, --event-time-start, --event-time-end, --limit, --sql, --inline"
            ),
            *values("--project-dir, --profiles-dir", takes=CONFIG),
            *values("--target-path, --log-path", takes=WRITE),
            option("-h", "-v", harmless=True),
        ),
        subcommands=(
            command(
                "ls",
                "list",
                "parse",
                "debug",
                "compile",
                "show",
                "docs",
                "clean",
                "deps",
                operands=NAMES,
                examples=(
                    example("dbt ls --select tag:x", PROJECT_CODE),
                    example("dbt compile --profiles-dir /tmp/x", PROJECT_CODE, OPAQUE),
                    example("dbt compile --target-path out", PROJECT_CODE, WRITES),
                    example("dbt ls --output json", PROJECT_CODE),
                ),
            ),
            command(
                "source",
                options=(option("-o", "--output", takes=WRITE),),
                operands=NAMES,
                examples=(example("dbt source freshness -o sources.json", PROJECT_CODE, WRITES),),
            ),
            command(
                "run",
                "build",
                "test",
                "seed",
                "snapshot",
                "run-operation",
                "retry",
                "clone",
                "init",
                operands=NAMES,
                examples=(example("dbt run --select model_a", MUTATION, PROJECT_CODE),),
            ),
        ),
        analyser="framework",
    ),
    command(
        "prisma",
        options=(
            *flags(
                "--watch, --force-reset, --accept-data-loss, --skip-generate, --skip-seed, --create-only, -f --force, --print, --data-proxy, --no-engine, --allow-no-models, --script, --exit-code, --no-hints, --check, --from-empty, --to-empty, --json"
            ),
            *values(
                "--name -n, --url, --generator, --applied, --rolled-back, --datasource-provider, --from-schema-datamodel, --to-schema-datamodel, --from-migrations, --to-migrations, --shadow-database-url, --from-url, --to-url, --port -p, --browser -b, --hostname"
            ),
            *values("--schema, --config", takes=CONFIG),
            option("--file", takes=READ),
            option("-o", "--output", takes=WRITE),
            option("--stdin", effects=(OPAQUE,)),
            option("-h", "-v", harmless=True),
        ),
        subcommands=(
            command(
                "validate",
                "version",
                "debug",
                operands=NAMES,
                examples=(example("prisma validate --schema /tmp/x", PROJECT_CODE, OPAQUE),),
            ),
            command(
                "format",
                "generate",
                "init",
                operands=NAMES,
                effects=(WRITES,),
                examples=(example("prisma generate", WRITES, PROJECT_CODE),),
            ),
            command(
                "migrate",
                subcommands=(
                    command(
                        "status",
                        "diff",
                        operands=NAMES,
                        examples=(
                            example("prisma migrate status", PROJECT_CODE),
                            example("prisma migrate diff -o out", PROJECT_CODE, WRITES),
                        ),
                    ),
                    command(
                        "dev",
                        "deploy",
                        "resolve",
                        operands=NAMES,
                        examples=(example("prisma migrate dev --name x", MUTATION, PROJECT_CODE),),
                    ),
                    command(
                        "reset",
                        operands=NAMES,
                        effects=(DESTRUCTIVE,),
                        examples=(example("prisma migrate reset", DESTRUCTIVE, MUTATION, PROJECT_CODE),),
                    ),
                ),
            ),
            command(
                "db",
                "studio",
                "dev",
                operands=NAMES,
                examples=(
                    example("prisma db push", MUTATION, PROJECT_CODE),
                    example("prisma db execute --stdin", MUTATION, PROJECT_CODE, OPAQUE),
                    example("prisma db execute --file .env", MUTATION, PROJECT_CODE, SECRET_READ),
                ),
            ),
        ),
        analyser="framework",
    ),
    command(
        *(
            "knex",
            "sequelize",
            "sequelize-cli",
            "typeorm",
            "drizzle-kit",
            "mikro-orm",
            "typeorm-ts-node-commonjs",
            "typeorm-ts-node-esm",
            "umzug",
            "node-pg-migrate",
            "db-migrate",
        ),
        options=(
            *flags("--debug, --verbose, --all, --force, --esm"),
            *values(
                "--env, --name, --to, --url, --knexpath, --client, --connection, --migrations-directory, --dialect, --schema, --driver, -n, --specific, --seed"
            ),
            *values(
                "--config, --knexfile, --options-path, --migrations-path, --seeders-path, --models-path, -d --dataSource", takes=CONFIG
            ),
            option("--cwd", takes=DIRECTORY),
            option("-h", harmless=True),
            option("-v"),
        ),
        operands=NAMES,
        examples=(
            example("knex migrate:latest --env test", MUTATION, PROJECT_CODE),
            example("knex --knexfile /tmp/x migrate:latest", MUTATION, PROJECT_CODE, OPAQUE),
        ),
        analyser="framework",
    ),
    command(
        *(
            "vue",
            "vue-cli-service",
            "svelte-kit",
            "react-scripts",
            "craco",
            "react-native",
            "electron",
            "storybook",
            "start-storybook",
            "meteor",
            "strapi",
            "sanity",
            "ng-packagr",
        ),
        options=(
            *flags(
                "--watch, -w, --prod, --production, --open, -o, --no-open, --ci, --verbose, --debug, -d, --dry-run, --quiet, -f --force, --hot, --skip-install, -s, --fix, --no-interactive, --https, --release"
            ),
            *values("-p --port, -h --host, --mode, -c --config-name, --env, --platform, --target, --name, -e --environment, -t --to"),
            *values("--config, --config-dir", takes=CONFIG),
            *values("--output-dir, --dest, --output-path, --bundle-output, --assets-dest, --sourcemap-output", takes=WRITE),
            *flags(
                "--coverage, -u, --updateSnapshot, -i, --runInBand, --passWithNoTests, --no-cache, --no-fix, --profile, --stats, --modern, --report"
            ),
            *values("--testPathPattern, --testNamePattern, --maxWorkers, --entry-file, --dev"),
            option("--watchAll", takes=TEXT, optional=True),
        ),
        operands=NAMES,
        examples=(
            example("react-scripts test --watchAll=false --coverage", PROJECT_CODE),
            example("vue-cli-service build --dest dist", PROJECT_CODE, WRITES),
            example("storybook dev --config-dir /tmp/x", MUTATION, PROJECT_CODE, OPAQUE),
        ),
        analyser="framework",
    ),
    command(
        "nest",
        options=(
            *flags(
                "-w --watch, --watchAssets, --webpack, --type-check, --no-type-check, --emit-declarations, --silent, --tsc, --preserveWatchOutput, --all, --shell, --no-shell, -d --debug --dry-run, --flat, --no-flat, --spec, --no-spec, --skip-import, --format, --parallel, -g --skip-git, -s --skip-install, --strict, -t --skip-tests, --observe, --no-observe"
            ),
            *values(
                "-b --builder, -p --path --project --package-manager, --tag, --sourceRoot, --entryFile, --spec-file-suffix, --type, --crud, -l --language, --collection"
            ),
            *values("--directory", takes=WRITE),
            *values("--env-file", takes=READ),
            *values("-c --config, --webpackPath, --rspackPath", takes=CONFIG),
            *values("-e --exec", takes=PROGRAM),
            option("-v", "-h", harmless=True),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("nest start --watch", MUTATION, PROJECT_CODE),
            example("nest build --builder swc", PROJECT_CODE),
            example("nest start -e /tmp/x", MUTATION, PROJECT_CODE, OPAQUE),
            example("nest build -c /tmp/x", PROJECT_CODE, OPAQUE),
            example("nest new a --directory /srv/x", MUTATION, PROJECT_CODE, WRITES),
        ),
    ),
    command(
        "ionic",
        options=(
            *flags(
                "--list -l, --cordova, --capacitor, --no-deps, --no-git, --link, --external, --no-livereload, --no-open, --json, --force -f, --multi-app, --default, --global -g, --root, --use, --verbose, --quiet, --no-interactive, --no-color, --confirm, --prod, --livereload, --release, --debug, --device, --emulator, --build, --no-build, --no-native-run, --resources, --no-resources, --source-map, --no-source-map, --consolelogs, --ssl, --https, --watch, --cordova-assets, --no-cordova-assets, --open, --es, --connect, --icon, --splash"
            ),
            *values(
                "--type, --id, --project-id, --package-id, --port -p, --public-host, --browser -w, --browseroption -o, --engine, --platform, -t, --bits -b, -c --configuration, --project, --target, --livereload-url, --consolelogs-port, --annotation"
            ),
            *values("--host", takes=HOST),
            *values("--key-path, --cert-path, --pubkey-path", takes=WRITE),
            *values("--buildConfig", takes=CONFIG),
            option("-h", harmless=True),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("ionic serve --external", MUTATION, PROJECT_CODE),
            example("ionic info --json", PROJECT_CODE),
            example("ionic cordova run android -l --configuration=production", MUTATION, PROJECT_CODE),
            example("ionic ssl generate --key-path /etc/x", MUTATION, PROJECT_CODE, WRITES),
            example("ionic cordova build ios --buildConfig /tmp/x", MUTATION, PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "ember",
        style=SINGLE,
        options=(
            *flags(
                "--dry-run, -d, --verbose, -v, --skip-npm, -sn, --skip-install, -si, --skip-git, -sg, -npm, -pnpm, -yarn, --lint-fix, --typescript, -ts, --strict, --json, -dev, -prod, --suppress-sizes, --watch, -w, --pod, -p, -pods, --classic, -c, --dummy, -dum, -id, --welcome, --embroider, --ember-data, --save, -S, --save-dev, -D, --save-exact, -E, --exact, --interactive, -i, --secure-proxy, -spr, --transparent-proxy, --transp, --live-reload, -lr, --ssl, --silent, --server, -s, --no-dry-run, --no-verbose, --no-skip-npm, --no-skip-install, --no-skip-git, --no-lint-fix, --no-typescript, --no-strict, --no-json, --no-suppress-sizes, --no-watch, --no-pod, --no-classic, --no-dummy, --no-welcome, --no-embroider, --no-ember-data, --no-save, --no-save-dev, --no-save-exact, --no-exact, --no-interactive, --no-secure-proxy, --no-transparent-proxy, --no-transp, --no-live-reload, --no-ssl, --no-silent, --no-server"
            ),
            *values(
                "--blueprint, -b, --package-manager, --lang, --ci-provider, --environment, -e, --watcher, --in-repo-addon, --in-repo, -ir, --in, --name, -n, --port, --proxy-in-timeout, -pit, --proxy-out-timeout, -pot, --live-reload-host, -lrh, --live-reload-base-url, -lrbu, --live-reload-port, -lrp, --live-reload-prefix, --lrprefix, --test-port, -tp, --filter, -f, --module, -m, --launch, --reporter, -r, --testem-debug, --test-page, --query"
            ),
            *values("--directory, -dir, --output-path, -o, -op, -out", takes=WRITE),
            *values("--host, -H", takes=HOST),
            *values("--proxy, -pr, -pxy", takes=URL),
            *values("--ssl-key, --ssl-cert, --path", takes=READ),
            *values("--config-file, -cf", takes=CONFIG),
            option("-h", harmless=True),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("ember test --filter x -c testem.js", PROJECT_CODE),
            example("ember generate component x -p --no-lint-fix", MUTATION, PROJECT_CODE),
            example("ember serve -p 4300 --proxy http://localhost:8080", MUTATION, PROJECT_CODE),
            example("ember build --output-path dist -prod", PROJECT_CODE, WRITES),
            example("ember test --config-file /tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "electron-builder",
        options=(
            *flags("-m -o --mac --macos, -l --linux, -w --win --windows, --x64, --ia32, --armv7l, --arm64, --universal, --dir"),
            *values("--prepackaged --pd", takes=READ),
            *values("-c --config", takes=CONFIG),
            *values("--projectDir --project", takes=DIRECTORY),
            option("-p", "--publish", takes=TEXT, effects=(EGRESS,), when=("always", "onTag", "onTagOrDraft")),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("electron-builder --dir", PROJECT_CODE),
            example("electron-builder --linux deb AppImage --publish never", MUTATION, PROJECT_CODE),
            example("electron-builder --linux --publish always", EGRESS, MUTATION, PROJECT_CODE),
            example("electron-builder -mwl -p onTag", EGRESS, MUTATION, PROJECT_CODE),
            example("electron-builder -c /tmp/x", MUTATION, PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "rush",
        options=(
            *flags(
                "-d --debug, -q --quiet, --skip-update, -s, -p, --all, --exact, --caret, --dev, --peer, -m --make-consistent, -v --verify, --verify-all, --no-fetch, --overwrite, -c --commit, --bulk, --json, --verbose, --create-archive-only, --overwrite-existing, --rush-example-repo, --include-experiments, --purge, --bypass-policy, --no-link, --debug-package-manager, --ignore-hooks, --offline, -f, -i, --check-only, --resolution-only, --force, --path, --full-path, --detailed, -a --apply, --add-commit-details, --regenerate-changelogs, --pack, --include-all, --partial-prerelease, --apply-git-tags-on-pack, --ignore-git-hooks, --unsafe, --full, --recheck, --interactive, --delete, --ensure-version-policy, --bump, --forever, --timeline, --log-cobuild-plan, --include-phase-deps, --changed-projects-only, --debug-build-cache-ids"
            ),
            *values(
                "-t --to, --package, --variant, -b --target-branch, --commit-message, --email, --message, --bump-type, --subspace, --project, --scenario, --name, -n, --network-concurrency, --max-install-attempts, -T --to-except, --from, -o --only, --impacted-by, -I --impacted-by-except, --to-version-policy, --from-version-policy, --npm-auth-token, --tag, --set-access-level, --version-policy, --prerelease-name, --suffix, --credential, --override-version, --override-bump, --override-prerelease-id, --snooze, --parallelism"
            ),
            *values("--target-folder, --create-archive, --release-folder, --node-diagnostic-dir", takes=WRITE),
            *values("-r --registry", takes=URL),
            option("-h", harmless=True),
            option("--publish", effects=(EGRESS,)),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("rush build --verbose", MUTATION, PROJECT_CODE),
            example("rush update --full --purge", MUTATION, PROJECT_CODE),
            example("rush build -p 4 --to app", MUTATION, PROJECT_CODE),
            example("rush build --node-diagnostic-dir /etc/x", MUTATION, PROJECT_CODE, WRITES),
            example("rush deploy -p app --target-folder /srv/x", MUTATION, PROJECT_CODE, WRITES),
            example("rush publish --publish --registry https://r.example", EGRESS, MUTATION, PROJECT_CODE),
        ),
    ),
    command(
        "cordova",
        options=(
            *flags(
                "-d --verbose, --silent, --experimental, --noregistry, --shrinkwrap, --link, --force, --save-exact, --debug, --release, --device, --emulator, --noprepare, --nobuild, --list, --production, --noprod, --save, --nosave, --no-update-notifier, --no-telemetry"
            ),
            *values("--nohooks, --archs, --target, -t --template, --variable"),
            *values("--buildConfig, --searchpath", takes=CONFIG),
            option("-v", "-h", harmless=True),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("cordova build android --release", MUTATION, PROJECT_CODE),
            example("cordova build --buildConfig /tmp/x", MUTATION, PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        *(
            "symfony",
            "laravel",
            "phing",
            "codecept",
            "drupal",
            "yii",
            "bin/console",
        ),
        options=(
            *flags(
                "-v, -vv, -vvv, -q --quiet, -n --no-interaction, --ansi, --no-ansi, --force, -y --yes, --dry-run, --seed, --pretend, --step, --all, --allow-root, --skip-plugins, --skip-themes, --json"
            ),
            *values(
                "--env, --database, --path, --url, --format, --fields, --class, --port, --host, --user, -l --uri, --queue, --tries, --timeout"
            ),
            option("--require", "--exec", takes=TEXT, effects=(OPAQUE,)),
            option("--ssh", takes=HOST, effects=(EGRESS,)),
            option("-h", "-V", harmless=True),
        ),
        operands=NAMES,
        examples=(
            example("symfony serve", MUTATION, PROJECT_CODE),
            example("drupal --require=/tmp/x.php status", MUTATION, PROJECT_CODE, OPAQUE),
            example("drupal --ssh=web.example status", EGRESS, MUTATION, PROJECT_CODE),
        ),
        analyser="framework",
    ),
    # options: its published documentation
    command(
        "artisan",
        options=(
            *flags(
                "-v, -vv, -vvv, -q --quiet, -n --no-interaction, --ansi, --no-ansi, --silent, --force, --seed, --step, --pretend, --realpath, --graceful, --json, -r --reverse --resource, --except-vendor, --only-vendor, --once, --daemon, --stop-when-empty, --no-reload, -m --migration, -a --all, -c --controller, -f --factory, -s, --api, -p --parallel --pivot, --requests, --invokable -i, --without-tty, --compact, --profile, --recreate-databases, --drop-databases, --drop-views, --drop-types, --refresh, --with-secret, --status, --existing, --next, --show, --counts, --views, --types"
            ),
            *values(
                "--env, --database, --seeder, --schema-path, --path, --except-path, --method, --action, --name, --domain, --middleware, --sort, --queue, --delay, --backoff, --max-jobs, --max-time, --memory, --sleep, --rest, --timeout, --tries, --host, --port, --class, --model, --parent, --min, --redirect, --render, --retry, --secret, --provider, --tag, --tags, --only, --timezone, --batch, --table, --create, --command, --guard, --type, --filter, --testsuite, --group"
            ),
            option("--isolated", takes=TEXT, optional=True),
            option("--coverage", takes=TEXT, optional=True),
            option("--execute", takes=CODE, language="php"),
            option("-h", "-V", harmless=True),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("artisan migrate --force", MUTATION, PROJECT_CODE),
            example("artisan route:list --json", PROJECT_CODE),
            example("artisan tinker --execute='echo 1;'", MUTATION, PROJECT_CODE),
        ),
    ),
    # options: its published documentation
    command(
        "wp",
        options=(
            *flags(
                "--skip-plugins, --skip-themes, --skip-packages, --color, --no-color, --quiet, --prompt, --allow-root, --network, --all, --all-tables, --dry-run, --force, --yes, --porcelain, --activate, --skip-email, --hard, --regex, --precise, --verbose, --due-now, --all-tables-with-prefix, --recurse-objects, --skip-content, --skip-update-check, --add-drop-table, --minor, --report-changed-only"
            ),
            option(
                "--path",
                "--url",
                "--http",
                "--user",
                "--context",
                "--debug",
                "--format",
                "--fields",
                "--field",
                "--status",
                "--role",
                "--version",
                "--locale",
                "--title",
                "--admin_user",
                "--admin_email",
                "--admin_password",
                "--dbname",
                "--dbuser",
                "--dbpass",
                "--dbhost",
                "--dbprefix",
                "--post_type",
                "--post_status",
                "--meta_key",
                "--meta_value",
                "--skip-tables",
                "--skip-columns",
                "--include-columns",
                "--tables",
                "--exclude_tables",
                "--reassign",
                "--display_name",
                "--user_pass",
                "--autoload",
                "--search",
                "--update",
                "--name",
                "--exclude",
                takes=TEXT,
                optional=True,
            ),
            option("--export", "--dir", "--filename_format", takes=WRITE, optional=True),
            option("--require", takes=SCRIPT, language="php", optional=True),
            option("--exec", takes=CODE, language="php", optional=True),
            option("--ssh", takes=HOST, effects=(EGRESS,), optional=True),
            option("-h", harmless=True),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("wp plugin list --format=json", PROJECT_CODE),
            example("wp --debug plugin delete hello", MUTATION, PROJECT_CODE),
            example("wp search-replace a b --export=/etc/x", MUTATION, PROJECT_CODE, WRITES),
            example("wp --require=/tmp/x.php option list", MUTATION, PROJECT_CODE, OPAQUE),
            example("wp --ssh=web.example plugin list", EGRESS, PROJECT_CODE),
        ),
    ),
    # options: its published documentation
    command(
        "drush",
        options=(
            *flags(
                "-v, -vv, -vvv, -q --quiet, -n --no-interaction, --ansi, --no-ansi, --silent, -y --yes, --no, -d --debug, --simulate, --gzip, --data-only, --strict, --no-core, --no-require, --partial, --diff, --cache-clear, --create-db"
            ),
            *values(
                "-l --uri, --format, --fields, --field, --filter, --database, --target, --extra, --tables-list, --skip-tables-list, --structure-tables-list, --structure-tables-key, --ssh-options, -D --define, --status, --type, --count, --severity, --name, --notify, --skip-modules"
            ),
            *values("--result-file, --destination", takes=WRITE),
            *values("--file", takes=READ),
            *values("-i --include", takes=INSPECT),
            *values("-c --config", takes=CONFIG),
            *values("-r --root", takes=DIRECTORY),
            option("-h", "-V", harmless=True),
        ),
        operands=NAMES,
        analyser="framework",
        examples=(
            example("drush status --format json", PROJECT_CODE),
            example("drush sql:dump --result-file=/etc/x", MUTATION, PROJECT_CODE, WRITES),
            example("drush -c /tmp/x status", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "kamal",
        options=(
            *flags(
                "-v --verbose, -q --quiet, -p --primary, -P --skip-push, -H --skip-hooks, -y --confirmed, -f --follow, -i --interactive, --reuse"
            ),
            *values("-h --hosts, -r --roles, -d --destination, -n --lines, -g --grep, -s --since, -e --env"),
            option("--version", takes=TEXT, optional=True),
            option("-c", "--config-file", takes=CONFIG),
        ),
        operands=NAMES,
        examples=(
            example("kamal remove -h 10.0.0.1 -y", EGRESS, MUTATION, PROJECT_CODE),
            example("kamal deploy --version 3", EGRESS, MUTATION, PROJECT_CODE),
            example("kamal deploy -c /tmp/x", EGRESS, MUTATION, PROJECT_CODE, OPAQUE),
        ),
        analyser="framework",
    ),
    command(
        *("tilt", "skaffold", "cap", "mina", "fab"),
        options=(
            *flags(
                "-v --verbose, -d --debug, -q --quiet, -n --dry-run, -t --trace, --stream, --legacy, -l --list, -T --tasks, -P --prereqs"
            ),
            *values(
                "-p --profile --port, -H --hosts, -r --roles, --namespace, --default-repo, --tag, -m --module, --kube-context, -u --user, --host, --status, -c --collection, --set"
            ),
            *values("-f --filename --file --fabfile, -i --identity, --config-file, --ssh-config", takes=CONFIG),
            option("-h", "-V", harmless=True),
        ),
        operands=NAMES,
        examples=(
            example("cap production deploy", EGRESS, MUTATION, PROJECT_CODE),
            example("skaffold diagnose", PROJECT_CODE),
            example("tilt get uiresources", PROJECT_CODE),
            example("skaffold -f /tmp/x run", EGRESS, MUTATION, PROJECT_CODE, OPAQUE),
        ),
        analyser="framework",
    ),
    command(
        *("forever", "pm2-runtime", "overmind", "hivemind"),
        options=(
            *flags("-w --watch, -v --verbose, -s --silent, -a --append, -D --daemonize, -N --no-port, -T --timestamps"),
            *values(
                "-i --instances, --uid, --minUptime, --spinSleepTime, -m --max, -p --port, -P --port-step, -l --formation, -c --can-die, --auto-restart, --any-can-die, -x --ignored-processes, --env, --title"
            ),
            *values("-f --procfile", takes=CONFIG),
            *values("-L --logFile, -o --outFile, -e --errFile, --pidFile", takes=WRITE),
            option("--workingDir", "-d", "--root", takes=DIRECTORY),
            option("-h", harmless=True),
        ),
        operands=NAMES,
        examples=(
            example("forever start app.js", MUTATION, PROJECT_CODE),
            example("overmind start -f /tmp/P", MUTATION, PROJECT_CODE, OPAQUE),
            example("forever -o /tmp/o start app.js", MUTATION, PROJECT_CODE, WRITES),
        ),
        analyser="framework",
    ),
    command(
        *("http-server", "serve", "live-server", "json-server", "browser-sync", "static-server"),
        effects=(EGRESS, MUTATION),
        options=(
            *flags(
                "-s --silent --single, -d, -g --gzip, -b --brotli, -o --open, -U --utc, --cors, -S --tls --ssl, -r --robots, --no-dotfiles, -i, --debug, -w --watch, -L --no-request-logging, -u --no-clipboard, -n --no-compression, --no-etag, --no-port-switching, -q --quiet, --no-browser, --https, --no-notify, --directory"
            ),
            *values(
                "-p --port, -a --host, -c, -P --proxy, -l --listen, --ignore, --wait, --entry-file, --middleware, --delay, --id, --static, -t, --files"
            ),
            *values("-C --cert --ssl-cert, -K --key --ssl-key, --config", takes=INSPECT),
            option("-h", "-v", harmless=True),
        ),
        operands=operands(many=INSPECT),
        examples=(example("http-server -p 8080 .", EGRESS, MUTATION),),
    ),
)

TESTERS = (
    command(
        "rspec",
        environment=(variable("SPEC_OPTS", takes=OPTIONS),),
        operands=NAMES,
        analyser="test_runner",
        options=(
            *flags("-b --backtrace, -c --color --colour, --no-color --no-colour, -w --warnings, --fail-fast, --no-fail-fast, -p --profile"),
            *flags("--only-failures, -n --next-failure, --bisect, --dry-run, --force-color, --no-profile"),
            *values("-f --format, -e --example, -E --example-matches, -P --pattern, --exclude-pattern, -t --tag, --seed, --order"),
            *values("-r --require, --default-path, --failure-exit-code, --error-exit-code"),
            option("-o", "--out", "--deprecation-out", takes=WRITE),
            *values("-O --options, --drb-port", takes=CONFIG),
            option("-v", "--version", harmless=True),
            *values("-I", takes=CONFIG),
        ),
        examples=(
            example("rspec spec/models -f doc", PROJECT_CODE),
            example("rspec -o /tmp/x", PROJECT_CODE, WRITES),
            example("rspec -O /tmp/x", OPAQUE, PROJECT_CODE),
            example("rspec -I /tmp/x", PROJECT_CODE, OPAQUE),
        ),
    ),
    command(
        "rubocop",
        environment=(variable("RUBOCOP_OPTS", takes=OPTIONS),),
        operands=NAMES,
        analyser="linter",
        options=(
            *flags("-l --lint, -x --fix-layout, -D --display-cop-names, -E --extra-details, -S --display-style-guide, -P --parallel"),
            *flags("-L --list-target-files, -d --debug, -V, --color, --no-color, --force-exclusion, --fail-fast, --no-parallel"),
            *flags("--display-only-fail-level-offenses, --only-recognized-file-types, -F"),
            *values("--only, --except, -f --format, --fail-level, --cache, --show-cops, -s --stdin"),
            *values("-r --require, -c --config, --plugin", takes=CONFIG),
            option("-a", "--autocorrect", "-A", "--autocorrect-all", "--auto-gen-config", effects=(WRITES,), operands=WRITE),
            option("-o", "--out", "--cache-root", takes=WRITE),
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
        *("phpstan", "psalm", "phpcs", "phpmd", "reek"),
        operands=NAMES,
        analyser="linter",
        options=(
            *flags(
                "-q --quiet, --no-progress, --debug, -n --no-interaction, --ansi, --no-ansi, -v, -vv, -vvv, -s, -p, --no-cache, --stats, -A --run-all"
            ),
            *values("-l --level, --error-format, --memory-limit, --standard, --extensions, --ignore, -f --format, --threads"),
            *values("-c --configuration, -a --autoload-file, --bootstrap, --config", takes=CONFIG),
            *values("--report-file, -o --output, -b", takes=WRITE),
            option("--report", takes=WRITE),
            option("-V", harmless=True),
            *flags("--init, --show-info, --strict"),
            *values("--reportfile", takes=WRITE),
            *values("--suffixes"),
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
        *("dart", "flutter"),
        options=(
            *flags(
                "-v --verbose, --suppress-analytics, --enable-analytics, --disable-analytics, --no-version-check, --color, --no-color, --machine"
            ),
            *values("-d --device-id, --packages"),
            option("-h", "--version", harmless=True),
        ),
        subcommands=(
            command(
                "doctor",
                "devices",
                "emulators",
                "config",
                "info",
                "analyze",
                "outdated",
                "channel",
                "symbolize",
                "logs",
                "screenshot",
                options=(
                    *flags(
                        "-v, --fatal-infos, --no-fatal-infos, --fatal-warnings, --no-fatal-warnings, --list, --machine, --pub, --no-pub"
                    ),
                    *flags(
                        "--watch, --current-package, --no-current-package, --preamble, --no-preamble, --congratulate, --no-congratulate"
                    ),
                    option("--write", takes=WRITE),
                ),
                operands=NAMES,
                examples=(example("flutter doctor -v", PROJECT_CODE), example("flutter analyze --write x", PROJECT_CODE, WRITES)),
            ),
            command(
                "test",
                options=(
                    option("--coverage", takes=WRITE, optional=True),
                    *flags("-r, --no-pub, --update-goldens, --chain-stack-traces, --fail-fast"),
                    *values(
                        "-n --name, -N --plain-name, -t --tags, -x --exclude-tags, -j --concurrency, -p --platform, --reporter, --timeout, --total-shards, --shard-index, --coverage-path"
                    ),
                ),
                operands=NAMES,
                analyser="test_runner",
                examples=(example("flutter test test/a_test.dart", PROJECT_CODE),),
            ),
            command(
                "format",
                "fix",
                options=(*flags("--apply, -n --dry-run, --set-exit-if-changed"), *values("-l --line-length, -o --output, --show")),
                operands=operands(many=WRITE),
                examples=(example("dart format lib", PROJECT_CODE, WRITES),),
            ),
            command(
                "pub",
                "packages",
                subcommands=(
                    command(
                        "get",
                        "upgrade",
                        "add",
                        "remove",
                        "downgrade",
                        "cache",
                        "global",
                        "run",
                        options=(
                            *flags("--offline, --dry-run -n, --precompile, --dev -d, --major-versions, --enforce-lockfile"),
                            *values("--directory -C, --sdk, --git-url, --git-ref, --path, --hosted-url"),
                        ),
                        operands=NAMES,
                        effects=(PACKAGE, MUTATION),
                        examples=(example("dart pub get", MUTATION, PACKAGE, PROJECT_CODE),),
                    ),
                    command(
                        "deps",
                        "outdated",
                        options=(
                            *flags(
                                "--json, --dev, --no-dev, --executables, --no-executables, --color, --no-color, --up-to-date, --transitive"
                            ),
                            *flags(
                                "--dependency-overrides, --no-dependency-overrides, --dev-dependencies, --no-dev-dependencies, --prereleases"
                            ),
                            *flags("--show-all, --no-prereleases"),
                            *values("-s --style, --mode"),
                            option("-C", "--directory", takes=DIRECTORY),
                        ),
                        operands=NAMES,
                        examples=(example("dart pub outdated", PROJECT_CODE), example("flutter pub deps --style=compact", PROJECT_CODE)),
                    ),
                    command(
                        "publish",
                        "login",
                        "logout",
                        "token",
                        "uploader",
                        "lish",
                        options=flags("-n --dry-run, -f --force"),
                        operands=NAMES,
                        effects=(EGRESS,),
                        examples=(example("dart pub publish", EGRESS, OPAQUE, PROJECT_CODE),),
                    ),
                ),
            ),
            command(
                "run",
                "build",
                "create",
                "compile",
                "clean",
                "attach",
                "drive",
                "install",
                "upgrade",
                "precache",
                "gen-l10n",
                "assemble",
                "devtools",
                "bash-completion",
                "custom-devices",
                "debug-adapter",
                "downgrade",
                "ide-config",
                "doc",
                "language-server",
                "development-service",
                options=(
                    *flags(
                        "--release, --debug, --profile, --no-pub, --hot, --no-hot, --enable-asserts, -f --force, --no-sound-null-safety, --split-per-abi, --obfuscate"
                    ),
                    *values(
                        "-t --target, --flavor, --dart-define, --dart-define-from-file, --target-platform, --build-name, --build-number, --web-port, --web-hostname, --org, --template, -e, --split-debug-info"
                    ),
                    option("-o", "--output", takes=WRITE),
                ),
                operands=NAMES,
                examples=(
                    example("flutter run -d chrome", OPAQUE, PROJECT_CODE),
                    example("dart compile exe a.dart -o out", PROJECT_CODE, WRITES),
                ),
            ),
        ),
        analyser="framework",
    ),
    command(
        "zig",
        subcommands=(
            command("version", "env", "targets", "zen", "help", "libc", "std", operands=NAMES),
            command(
                "fmt",
                options=(*flags("--check, --stdin, --ast-check, --zon"), *values("--exclude, --color")),
                operands=operands(many=WRITE),
                examples=(example("zig fmt src", PROJECT_CODE, WRITES),),
            ),
            command("ast-check", "fetch", operands=NAMES, examples=(example("zig ast-check a.zig", PROJECT_CODE),)),
            command(
                "build",
                "test",
                "run",
                "build-exe",
                "build-lib",
                "build-obj",
                "cc",
                "c++",
                "ar",
                "lib",
                "ranlib",
                "dlltool",
                "objcopy",
                "rc",
                "init",
                "init-exe",
                "init-lib",
                "translate-c",
                "reduce",
                options=(
                    *flags("--summary, -fincremental, --watch, --verbose, -h, -O, --release, -lc, -fstrip, --prominent-compile-errors"),
                    *values("-target, -mcpu, -D, -j, --name, -femit-bin, --test-filter, -I, -L, -l"),
                    *values("--prefix -p, --cache-dir, --global-cache-dir", takes=WRITE),
                    *values("--build-file", takes=CONFIG),
                ),
                operands=NAMES,
                examples=(
                    example("zig build", PROJECT_CODE),
                    example("zig run a.zig", OPAQUE, PROJECT_CODE),
                    example("zig build -p /etc", PROJECT_CODE, WRITES),
                ),
            ),
        ),
        analyser="framework",
    ),
    command(
        "nim",
        style=POSIX,
        language="foreign",
        options=(
            *flags("-h, -v, -f --forceBuild, --fullhelp, --advanced, --hints, --warnings, --verbosity, -r --run"),
            *values("-d --define, -u --undef, -p --path, --app, --opt, --mm, --gc, --threads, --cpu, --os, --passC -t, --passL -l, --cc"),
            *values("-o --out, --outdir, --nimcache", takes=WRITE),
        ),
        subcommands=(
            subcommand(
                "check", "dump", "genDepend", "jsondoc", "doc", "rst2html", "help", operands=operands(many=READ), analyser="project"
            ),
            subcommand(
                "c",
                "compile",
                "cc",
                "cpp",
                "compileToC",
                "compileToCpp",
                "objc",
                "js",
                "e",
                "r",
                "secret",
                "compileToOC",
                style=POSIX,
                operands=operands(SCRIPT, many=TEXT),
                effects=(PROJECT_CODE,),
            ),
        ),
        examples=(
            example("nim check a.nim", PROJECT_CODE),
            example("nim r a.nim --version", PROJECT_CODE, OPAQUE),
            example("nim doc .env", PROJECT_CODE, SECRET_READ),
        ),
    ),
    command(
        *("v", "vlang"),
        style=POSIX,
        language="foreign",
        options=(
            *flags(
                "-h, -prod, -stats, -show-timings, -shared, -live, -usecache, -skip-unused, -W, -N, -w, -check, -parallel-cc, -autofree, -silent, -keepc, -g, -cg, -color, -nocolor"
            ),
            *values("-cc, -d, -os, -b, -backend, -path, -cflags, -gc, -arch"),
            *values("-o", takes=WRITE),
        ),
        subcommands=(
            subcommand("fmt", "vet", "test", "check-md", "doc", "missdoc", operands=operands(many=READ), analyser="project"),
            subcommand("version", "help", "ls", "list", "search", "show", "outdated", "doctor", operands=NAMES),
            subcommand(
                "run",
                "crun",
                "watch",
                "build",
                "build-module",
                "self",
                "repl",
                "bin2v",
                "translate",
                style=POSIX,
                operands=operands(SCRIPT, many=TEXT),
                effects=(PROJECT_CODE,),
            ),
            subcommand("install", "update", "remove", "upgrade", "up", "symlink", operands=NAMES, effects=(PACKAGE, MUTATION)),
            subcommand("new", "init", operands=operands(WRITE)),
        ),
        examples=(
            example("v test .", PROJECT_CODE),
            example("v run a.v --version", PROJECT_CODE, OPAQUE),
            example("v install x", PACKAGE, MUTATION),
        ),
    ),
    command(
        "raku",
        style=POSIX,
        stdin=CODE,
        language="foreign",
        options=(
            *flags("-c, -n, -p, -v, -V, -h, --doc, --ll-exception, --full-cleanup, --stagestats, -x"),
            *values("-e", takes=CODE),
            *values("-I, -M, --target, --profile, --profile-kind, --repl-mode, --optimize"),
        ),
        operands=operands(SCRIPT, many=TEXT),
        examples=(example("raku -e 'say 1'", OPAQUE), example("raku a.raku --version", PROJECT_CODE, OPAQUE)),
    ),
    command(
        "sage",
        style=POSIX,
        stdin=CODE,
        language="foreign",
        options=(
            *flags("-q, -n, --notebook, --nodotsage, --info, --version, -advanced, --gdb, -ipython, --jupyter"),
            *values("-c", takes=CODE),
            option("-t", "--python", "--python3", "--gap", "--maxima", "--sh", "--pip", "-i", takes=ARGUMENTS, effects=(PROJECT_CODE,)),
        ),
        operands=operands(SCRIPT, many=TEXT),
        examples=(example("sage -t a.sage", PROJECT_CODE, OPAQUE), example("sage a.sage --version", PROJECT_CODE, OPAQUE)),
    ),
    command(
        "dune",
        options=(
            *flags("--build-info, -f --force, -w --watch, --always-show-command-line, --auto-promote, --debug-artifact-substitution"),
            *flags(
                "--debug-backtraces, --debug-dependency-path, --debug-findlib, --disable-promotion, --ignore-promoted-rules, --no-buffer"
            ),
            *flags("--no-config, --no-print-directory, --release, --store-orig-source-dir, --verbose"),
            *values("--sandbox, --cache, --cache-check-probability, --cache-duplication, --cache-transport, --default-target, --display"),
            *values("--instrument-with, -j, --only-packages, -p --for-release-of-packages, --profile, --terminal-persistence, -x"),
            option("--promote-install-files", takes=TEXT, optional=True),
            option("--build-dir", "--trace-file", takes=WRITE),
            option("--config-file", "--workspace", "--root", takes=CONFIG),
            option("--diff-command", takes=SHELL),
            option("--help", "--version", harmless=True),
        ),
        operands=NAMES,
        examples=(
            example("dune build --watch", PROJECT_CODE),
            example("dune runtest --display=short", PROJECT_CODE),
            example("dune build --diff-command 'rm -rf /srv'", PROJECT_CODE, DESTRUCTIVE),
            example("dune build --build-dir /etc/x", PROJECT_CODE, WRITES),
            example("dune build --workspace /tmp/x", PROJECT_CODE, OPAQUE),
            example("dune build --root /tmp/x", PROJECT_CODE, OPAQUE),
        ),
        analyser="framework",
    ),
    command(
        "crystal",
        options=(
            *flags("-h, -v --verbose, --release, --cross-compile, -d --debug, --no-debug, --error-trace, --no-color, --no-codegen, --ll"),
            *flags(
                "-s --stats, -p --progress, -t --time, --single-module, --static, --check, --fail-fast, --error-on-warnings, --tap, --show-backtrace"
            ),
            *values(
                "-D --define, --emit, -f --format, --warnings, --exclude-warnings, --mcpu, --mattr, --mcmodel, --threads, --target, --stdin-filename"
            ),
            *values("-e --example, --tag, --order, -l --line, --location, -i --include, --exclude"),
            option("--prelude", takes=CONFIG),
            option("--link-flags", takes=SHELL),  # the linker is called by a shell
            option("-o", "--output", "--junit_output", takes=WRITE),
        ),
        operands=NAMES,
        examples=(
            example("crystal spec", PROJECT_CODE),
            example("crystal build --no-codegen src/app.cr", PROJECT_CODE),
            example("crystal build -o /etc/x src/app.cr", PROJECT_CODE, WRITES),
            example("crystal build --prelude=/tmp/x src/app.cr", PROJECT_CODE, OPAQUE),
            example("crystal build --link-flags '$(rm -rf /srv)' src/app.cr", PROJECT_CODE, DESTRUCTIVE, OPAQUE),
            example("crystal spec --tap --warnings all", PROJECT_CODE),
        ),
        analyser="framework",
    ),
    command(
        "rebar3",
        options=(
            *flags("-h, -v --verbose, -c --cover, --retry, --compile_only, -a --all, --check, -s --succ-typings, -u --update-plt"),
            *flags("-r --reset, --deps_only, -e --error_on_warning"),
            *values("--app, --application, --suite, -m --module, -f --file, --group, --case, --label, --readable, --repeat, --until"),
            *values(
                "--duration, --sname, --name, --setcookie, -g --generator, --min_coverage, -n --numtests, --include, --create_priv_dir, --cover_export_name"
            ),
            option("--sys_config", "--config", "--spec", "-d", "--dir", "--script", takes=CONFIG),
            option("--logdir", "-o", "--output-dir", takes=WRITE),
        ),
        operands=NAMES,
        examples=(
            example("rebar3 eunit --module=parser_tests", PROJECT_CODE),
            example("rebar3 ct --logdir /etc/x", PROJECT_CODE, WRITES),
            example("rebar3 ct --sys_config=/tmp/x", PROJECT_CODE, OPAQUE),
            example("rebar3 ct --dir /tmp/x", PROJECT_CODE, OPAQUE),
            example("rebar3 eunit --dir test", PROJECT_CODE),
            example("rebar3 ct --test x", PROJECT_CODE, UNKNOWN),
        ),
        analyser="framework",
    ),
    command(
        *("shards", "zef"),
        options=(
            *flags(
                "-h, -v, --release, --no-debug, --progress, --stats, -q --quiet, --watch -w, --force, --verbose, -r, --production, --frozen, --without-development, --no-color, --error-tra"
            ),
            *values("-o, -p --profile, --root, -d, --define, -j, --threads, -s, -f, --only-packages, --build-dir, -I, -M, -n"),
        ),
        operands=NAMES,
        examples=(example("shards list", PROJECT_CODE),),
        analyser="framework",
    ),
    command(
        *("maxima", "gap", "scilab", "fpc", "gnat", "gprbuild", "dmd", "dub", "ldc2", "haxe", "odin"),
        options=(
            *flags("-q --quiet --silent, --no-gui, --gui, -W --no-window-system, --norc, --no-init-file, -h, -v, -V, -p --per"),
            *values("-e --eval, -c, --batch-string, -f, -r, -o, -P, -j"),
        ),
        operands=NAMES,
        examples=(example("maxima -q a.mac", MUTATION, PROJECT_CODE),),
        analyser="framework",
    ),
)

COMMANDS = (*SERVERS, *TESTERS, *TOOL_CHAINS)
