"""Managers of packages and of versions that belong to one language or one environment: conda, poetry, asdf, nix, luarocks and the like."""

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
    PERSISTENCE,
    POSIX,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOVE,
    SCRIPT,
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
CHANGES = (PACKAGE, MUTATION)
DRY = option("--dry-run", harmless=True)

# ---- environments of Python ----------------------------------------------------------------------------------------------

CONDA_ENVIRONMENT = (
    *flags("-q --quiet, -v --verbose, -y --yes, --json, --no-color"),
    *values("-n --name"),
    option("-p", "--prefix", takes=INSPECT),
)
CONDA_SOLVES = (
    option("-p", "--prefix", takes=WRITE),
    *flags("--offline, --override-channels, -k --insecure, --use-local, --strict-channel-priority, --no-channel-priority, --no-lock"),
    *flags(
        "-C --use-index-cache, --repodata-use-zst, --no-repodata-use-zst, --no-pin, --force-reinstall, --freeze-installed --no-update-deps"
    ),
    *flags("--update-deps, -S --satisfied-skip-solve, --update-all --all, --update-specs, --copy, --no-shortcuts, --no-deps, --only-deps"),
    *flags("-m --mkdir, --download-only, --show-channel-urls, --dev, --no-default-packages, --prune, --force, --force-remove"),
    *values("--solver, --subdir --platform, --repodata-fn, --experimental, --retries, --shortcuts-only"),
    option("-c", "--channel", takes=TEXT),
    option("--revision", "--rev", takes=TEXT),
    option("-f", "--file", takes=READ),
    option("-d", "--dry-run", harmless=True),
)
CONDA = (
    command(
        *("conda", "mamba", "micromamba"),
        environment=(
            variable("CONDA_ENVS_PATH", "CONDA_ENVS_DIRS", "CONDARC", "CONDA_ROOT_PREFIX", "MAMBA_ROOT_PREFIX", "CONDA_EXE", takes=CONTEXT),
        ),
        options=CONDA_ENVIRONMENT,
        subcommands=(
            subcommand(
                "list",
                options=flags(
                    "-c --canonical, -f --full-name, --explicit, --md5, --sha256, -e --export, -r --revisions, --no-pip, --auth, --show-channel-urls, --reverse"
                ),
                operands=WORDS,
            ),
            subcommand(
                *("search", "repoquery"),
                options=(
                    *CONDA_SOLVES,
                    *flags(
                        "--envs, -i --info, --canonical, --full-name, --spec, -t --tree, -a --all-channels, --local, --remote, --pretty"
                    ),
                    *flags("--recursive, --skip-flexible-search, --use-cache-only"),
                    *values("--depth"),
                ),
                operands=WORDS,
            ),
            subcommand("info", options=flags("-a --all, --base, -e --envs, -l --license, -s --system, --unsafe-channels"), operands=WORDS),
            subcommand("compare", options=values("--override"), operands=operands(many=READ)),
            subcommand("shell.bash", "shell.posix", "shell.zsh", operands=WORDS),
            subcommand(*("doctor", "notices", "commands", "help"), options=values("-c --channel"), operands=WORDS),
            subcommand(
                "export",
                options=(
                    *flags("--no-builds, --from-history, --ignore-channels, --override-channels"),
                    *values("-c --channel, --format, --subdir --platform"),
                    option("-f", "--file", takes=WRITE),
                ),
            ),
            subcommand(
                "env",
                subcommands=(
                    subcommand(
                        *("list", "export"),
                        options=(
                            *flags("--no-builds, --from-history, --ignore-channels, --override-channels, --size"),
                            *values("-c --channel, --format"),
                            option("-f", "--file", takes=WRITE),
                        ),
                    ),
                    subcommand(
                        "config",
                        subcommands=(
                            subcommand(
                                "vars",
                                subcommands=(subcommand("list"), subcommand("set", "unset", operands=WORDS, effects=(MUTATION,))),
                            ),
                        ),
                    ),
                    subcommand(
                        *("create", "update", "remove"),
                        options=(
                            *flags("--force, --prune, --no-default-packages"),
                            *values("--solver, --subdir --platform, --environment-specifier --env-spec --format"),
                            option("-f", "--file", takes=READ),
                            option("-d", "--dry-run", harmless=True),
                        ),
                        operands=WORDS,
                        effects=CHANGES,
                        analyser="package_names",
                    ),
                ),
            ),
            subcommand(
                "config",
                options=(
                    *flags("--system, --env, --show-sources, --validate, --write-default"),
                    *values("--describe"),
                    *flags("--show, --get"),
                    option("--file", takes=WRITE),
                    option("--add", "--set", "--append", "--prepend", "--remove", takes=(TEXT, TEXT), effects=(MUTATION,)),
                    option("--remove-key", takes=TEXT, effects=(MUTATION,)),
                    option("--stdin", effects=(MUTATION, OPAQUE)),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("install", "create", "update", "upgrade", "remove", "uninstall"),
                options=(
                    *CONDA_SOLVES,
                    *flags("--keep-env, --features"),
                    *values("--clone, --category, --extra-safety-checks, --relocate-prefix"),
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand("rename", options=(option("-d", "--dry-run", harmless=True), *flags("--force")), operands=WORDS, effects=CHANGES),
            subcommand(
                "clean",
                options=(
                    *flags("-a --all, -i --index-cache, -p --packages, -t --tarballs, -f --force-pkgs-dirs, -l --logfiles, --locks"),
                    option("-c", "--tempfiles", takes=REMOVE),
                    option("-d", "--dry-run", harmless=True),
                ),
                effects=(MUTATION,),
            ),
            subcommand(
                "run",
                style=POSIX,
                options=(
                    *flags("--no-capture-output --live-stream -s, --dev, --debug-wrapper-scripts, --clean-env"),
                    *values("-a --attach, -e --env"),
                    option("--cwd", takes=DIRECTORY),
                ),
                operands=operands(COMMAND),
            ),
            subcommand(*("activate", "deactivate"), options=flags("--stack, --no-stack"), operands=WORDS, analyser="environment_name"),
            subcommand("init", operands=WORDS, options=flags("-a --all, --reverse, --user, --system"), effects=(MUTATION, PERSISTENCE)),
            subcommand(
                "shell",
                options=(
                    *flags("--stack, --no-stack, -a --all, --condabin, --install, --user, --no-user, --system, --reverse, --dev"),
                    *values("-s --shell"),
                    option("-d", "--dry-run", harmless=True),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand(
                "package",
                options=(
                    *flags("-u --untracked"),
                    *values("-w --which, --pkg-name, --pkg-version, --pkg-build"),
                    option("-r", "--reset", effects=(MUTATION,)),
                ),
                operands=WORDS,
            ),
        ),
        examples=(
            example("conda list --explicit"),
            example("conda activate ml", PROJECT_CODE),
            example("conda activate /tmp/x", OPAQUE, PROJECT_CODE),
            example("conda init bash", MUTATION, PERSISTENCE),
            example("conda info --envs"),
            example("conda search --envs numpy"),
            example("mamba repoquery depends --tree scipy"),
            example("conda export --format environment-json"),
            example("conda env export -n x --file /etc/x.yml", WRITES),
            example("conda env update --file environment.yml --prune", PACKAGE, MUTATION),
            example("conda install -y numpy", PACKAGE, MUTATION),
            example("conda create --clone py39 --name py39-copy", PACKAGE, MUTATION),
            example("conda create -n x --dry-run numpy"),
            example("conda install https://x.example/x.conda", PACKAGE, MUTATION, REMOTE_CODE),
            example("conda clean --all", MUTATION),
            example("conda clean --tempfiles /srv/x", MUTATION, DESTRUCTIVE),
            example("conda run -n x rm -rf /srv", DESTRUCTIVE),
            example("conda activate x", PROJECT_CODE),
            example("conda config --show"),
            example("conda config --add channels x", MUTATION),
            example("conda config --stdin", MUTATION, OPAQUE),
            example("conda package --reset", MUTATION),
        ),
    ),
    command(
        "pixi",
        options=(
            *flags("-q --quiet, -v --verbose, -vv, -vvv, --no-progress"),
            *values("--color, --auth-file, --tls-no-verify"),
            option("--manifest-path", takes=CONTEXT),
        ),
        subcommands=(
            subcommand(
                *("list", "ls", "tree", "info", "search", "completion", "help"),
                options=(
                    *flags(
                        "--json, --json-pretty, -x --explicit, -i --invert, --extended, --no-install, --frozen, --locked, --no-lockfile-update"
                    ),
                    *values("--platform -p, -e --environment, --sort-by, -c --channel, -l --limit, -s --shell, --fields"),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("add", "remove", "rm", "install", "i", "reinstall", "update", "upgrade", "lock"),
                options=(
                    *flags(
                        "--pypi, --host, --build, --editable, --no-install, --frozen, --locked, --no-lockfile-update, --json, -a --all, --check"
                    ),
                    *values(
                        "-p --platform, -f --feature, -e --environment, --concurrent-downloads, --concurrent-solves, --branch, --tag, --rev, -s --subdir"
                    ),
                    option("-g", "--git", takes=URL, effects=(REMOTE_CODE,)),
                    option("-n", "--dry-run", harmless=True),
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand(
                "run",
                style=POSIX,
                options=(
                    *flags("--frozen, --locked, --no-install, --no-lockfile-update, --clean-env, --skip-deps, --as-is, --force-activate"),
                    *values("-e --environment"),
                    option("-n", "--dry-run", harmless=True),
                ),
                operands=operands(COMMAND),
            ),
            subcommand(
                "exec", "x", style=POSIX, options=values("-s --spec, -c --channel, -w --with"), operands=WORDS, effects=(PACKAGE, OPAQUE)
            ),
            subcommand("shell", options=values("-e --environment"), effects=(OPAQUE,)),
            subcommand("shell-hook", options=(*flags("--json, --frozen, --locked"), *values("-s --shell, -e --environment"))),
            subcommand(
                "init",
                options=(*values("-c --channel, -p --platform, --format, -s --scm"), option("-i", "--import", takes=READ)),
                operands=operands(WRITE),
            ),
            subcommand(
                *("project", "workspace"),
                subcommands=(
                    subcommand(
                        *(
                            "version",
                            "channel",
                            "platform",
                            "environment",
                            "export",
                            "description",
                            "feature",
                            "name",
                            "system-requirements",
                        ),
                        subcommands=(
                            subcommand("get", "list", "ls", operands=WORDS),
                            subcommand(
                                "conda-environment",
                                "conda-explicit-spec",
                                operands=operands(WRITE),
                                options=values("-p --platform, -e --environment"),
                            ),
                            subcommand(
                                *("set", "add", "remove", "rm", "major", "minor", "patch"),
                                options=(
                                    *flags("--no-install, --prepend, --force, --no-default-feature"),
                                    *values("-f --feature, --priority, --solve-group"),
                                ),
                                operands=WORDS,
                                effects=(MUTATION,),
                            ),
                        ),
                    ),
                ),
            ),
            subcommand(
                "global",
                subcommands=(
                    subcommand("list", "ls", "tree", operands=WORDS, options=(*flags("--json"), *values("-e --environment, --sort-by"))),
                    subcommand(
                        *("install", "i", "add", "remove", "rm", "uninstall", "update", "upgrade", "upgrade-all", "sync", "expose", "edit"),
                        options=(
                            *values("-c --channel, -e --environment, --expose, --with, -p --platform"),
                            *flags("--force-reinstall, --no-shortcut"),
                        ),
                        operands=WORDS,
                        effects=CHANGES,
                        analyser="package_names",
                    ),
                ),
            ),
            subcommand(
                "config",
                subcommands=(
                    subcommand("list", "ls", operands=WORDS, options=flags("--json, -l --local, -g --global, -s --system")),
                    subcommand(
                        *("set", "unset", "append", "prepend", "edit"),
                        options=flags("-l --local, -g --global, -s --system"),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "task",
                subcommands=(
                    subcommand("list", "ls", options=flags("-s --summary, --json, -m --machine-readable")),
                    subcommand(
                        "add",
                        "remove",
                        "rm",
                        "alias",
                        operands=WORDS,
                        options=(*values("--depends-on, --cwd, -p --platform, -f --feature, --description"),),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "clean",
                subcommands=(subcommand("cache", effects=(MUTATION,), options=flags("-y --yes, --pypi, --conda, --exec")),),
                effects=(MUTATION,),
            ),
            subcommand(
                "auth", "login", operands=WORDS, options=values("--token, --username, --password, --conda-token"), effects=(MUTATION,)
            ),
            subcommand("upload", operands=operands(URL, many=READ), effects=(EGRESS,)),
            subcommand("self-update", options=(*flags("--force, --no-release-note"), *values("--version")), effects=CHANGES),
        ),
        examples=(
            example("pixi list --json"),
            example("pixi add numpy", PACKAGE, MUTATION),
            example("pixi add --git https://x.example/x.git x", PACKAGE, MUTATION, REMOTE_CODE),
            example("pixi run rm -rf /srv", DESTRUCTIVE),
            example("pixi exec cowsay hi", PACKAGE, OPAQUE),
            example("pixi shell", OPAQUE),
            example("pixi init app", WRITES),
            example("pixi project channel list"),
            example("pixi config set default-channels x", MUTATION),
            example("pixi task list"),
            example("pixi upload https://x.example/channel x.conda", EGRESS),
        ),
    ),
)

# ---- projects of Python --------------------------------------------------------------------------------------------------

POETRY_GROUPS = (
    *flags("--no-root, --no-directory, --all-extras, --all-groups, --only-root, --no-dev, --sync, --compile, --lock, --dev"),
    *values("--with, --without, --only, -E --extras"),
)
PROJECTS = (
    command(
        "poetry",
        options=(
            *flags("-q --quiet, -v --verbose, -vv, -vvv, --ansi, --no-ansi, -n --no-interaction, --no-plugins, --no-cache, -h"),
            option("-C", "--directory", "-P", "--project", takes=DIRECTORY),
        ),
        subcommands=(
            subcommand(
                *("show", "search", "about", "help", "list", "check"),
                options=(
                    *POETRY_GROUPS,
                    *flags("-t --tree, --why, -l --latest, -o --outdated, -a --all, -T --top-level, --no-truncate, --strict"),
                    *values("-f --format"),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("add", "install", "update", "remove", "lock", "sync"),
                options=(
                    *POETRY_GROUPS,
                    option("--check", harmless=True),
                    *flags("-D, -e --editable, --optional, --allow-prereleases, --regenerate, --no-update, --remove-untracked"),
                    *values("-G --group, --python, --platform, --markers"),
                    option("--source", takes=TEXT),
                    DRY,
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand("run", style=POSIX, operands=operands(COMMAND), analyser="own_scripts"),
            subcommand("shell", effects=(OPAQUE,)),
            subcommand(
                "build",
                options=(
                    *flags("--clean"),
                    *values("-f --format, -l --local-version, -c --config-settings"),
                    option("-o", "--output", takes=WRITE),
                ),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "publish",
                options=(
                    *flags("--build, --skip-existing"),
                    *values("-r --repository, -u --username, -p --password"),
                    *values("--cert, --client-cert, --dist-dir", takes=INSPECT),
                    DRY,
                ),
                effects=(EGRESS,),
            ),
            subcommand(
                "config",
                options=(
                    *flags("--list, --local"),
                    option("--unset", effects=(MUTATION,)),
                    option("--migrate", effects=(MUTATION,)),
                ),
                operands=operands(TEXT, many=TEXT),
                analyser="setting",
            ),
            subcommand(
                *("init", "new"),
                options=(
                    *flags("--src, --flat, -i --interactive"),
                    *values("--name, --description, --author, --python, --dependency, --dev-dependency, -l --license, --readme"),
                ),
                operands=operands(WRITE),
            ),
            subcommand("version", options=(*flags("-s --short, --next-phase"), DRY), operands=WORDS),
            subcommand(
                "cache", subcommands=(subcommand("list"), subcommand("clear", options=flags("--all"), operands=WORDS, effects=(MUTATION,)))
            ),
            subcommand(
                "debug",
                subcommands=(
                    subcommand(
                        "info", "resolve", "tags", options=(*flags("--tree, --install"), *values("-E --extras, --python")), operands=WORDS
                    ),
                ),
            ),
            subcommand(
                "env",
                subcommands=(
                    subcommand("info", "list", "activate", options=flags("-p --path, -e --executable, --full-path")),
                    subcommand("use", "remove", options=flags("--all"), operands=WORDS, effects=(MUTATION,)),
                ),
            ),
            subcommand(
                "python",
                subcommands=(
                    subcommand("list", options=(*flags("-a --all, -m --managed"), *values("-i --implementation")), operands=WORDS),
                    subcommand(
                        "install",
                        "remove",
                        options=(*flags("--clean, --free-threaded -t, --reinstall"), *values("-i --implementation")),
                        operands=WORDS,
                        effects=CHANGES,
                    ),
                ),
            ),
            subcommand(
                "source",
                subcommands=(
                    subcommand("show", operands=WORDS),
                    subcommand(
                        "add",
                        operands=operands(TEXT, URL),
                        options=(*flags("-d --default, -s --secondary"), *values("-p --priority")),
                        effects=(MUTATION, REMOTE_CODE),
                    ),
                    subcommand("remove", operands=WORDS, effects=(MUTATION,)),
                ),
            ),
            subcommand(
                "self",
                subcommands=(
                    subcommand("show", options=flags("--addons, -t --tree, -l --latest, -o --outdated"), operands=WORDS),
                    subcommand(
                        *("add", "install", "update", "remove", "lock", "sync"),
                        options=(*flags("-e --editable, --allow-prereleases, --preview, --sync"), DRY),
                        operands=WORDS,
                        effects=CHANGES,
                        analyser="package_names",
                    ),
                ),
            ),
            subcommand(
                "export",
                options=(
                    *POETRY_GROUPS,
                    *flags("--without-hashes, --without-urls, --with-credentials"),
                    *values("-f --format"),
                    option("-o", "--output", takes=WRITE),
                ),
            ),
        ),
        examples=(
            example("poetry show --top-level"),
            example("poetry check --lock"),
            example("poetry debug resolve"),
            example("poetry env info --path"),
            example("poetry add httpx", PACKAGE, MUTATION),
            example("poetry add --dry-run httpx"),
            example("poetry add git+https://x.example/x.git", PACKAGE, MUTATION, REMOTE_CODE),
            example("poetry run rm -rf /srv", DESTRUCTIVE),
            example("poetry shell", OPAQUE),
            example("poetry build -o /etc/x", PROJECT_CODE, WRITES),
            example("poetry publish --build", EGRESS),
            example("poetry config --list"),
            example("poetry config virtualenvs.create"),
            example("poetry config virtualenvs.create false", MUTATION),
            example("poetry source add x https://x.example", MUTATION, REMOTE_CODE),
            example("poetry version patch"),
        ),
    ),
    command(
        "pdm",
        options=(
            *flags("-v --verbose, -vv, -q --quiet, -I --ignore-python, -h, -V, -g --global, -n --non-interactive"),
            option("-c", "--config", takes=CONFIG),
            option("-p", "--project", takes=DIRECTORY),
            *flags("--no-cache"),
            option("--pep582", takes=TEXT, optional=True),
        ),
        subcommands=(
            subcommand(
                *("list", "show", "info", "search", "outdated", "completion"),
                options=(
                    *flags(
                        "--tree --graph, -r --reverse, --resolve, --freeze, --json, --csv, --markdown, --python, --where, --packages, --env"
                    ),
                    *flags("--name, --version, --summary, --license, --platform, --keywords, --sub-deps"),
                    *values("--fields, --sort, --include, --exclude"),
                    *flags("--include-sub"),
                    *values("--venv"),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("add", "install", "update", "remove", "lock", "sync", "self", "plugin"),
                options=(
                    *flags(
                        "-d --dev, --prod --production, --no-default, --no-self, --no-editable, --no-isolation, --no-lock, --no-sync, --frozen-lockfile, --check"
                    ),
                    *flags(
                        "-u --unconstrained, --save-compatible, --save-wildcard, --save-exact, --save-minimum, --update-reuse, --update-eager, --update-all"
                    ),
                    *flags(
                        "--top, --outdated, --clean, --clean-unselected --only-keep, --reinstall, --fail-fast -x, --prerelease --pre, --stable, --refresh, --update-reuse-installed"
                    ),
                    *values(
                        "-G --group, --with, --without, -L --lockfile, -S --strategy, --override, --python, --platform, --implementation"
                    ),
                    option("-e", "--editable", takes=TEXT, effects=(PROJECT_CODE,)),
                    option("-k", "--skip", takes=TEXT),
                    DRY,
                    *flags("--save-safe-compatible, --plugins, --no-cross-platform, --static-urls, --no-static-urls, --append, -r, -t"),
                    *values("--venv, --config-setting -C, --exclude-newer, --exclude-newer-override"),
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand(
                "run",
                style=POSIX,
                options=(
                    *flags("-l --list, -j --json, -s --site-packages"),
                    *values("-k --skip"),
                    option("--venv", takes=TEXT),
                    *flags("--recreate"),
                    *values("--env"),
                    *values("--env-file", takes=CONFIG),
                    *values("--working-dir", takes=DIRECTORY),
                ),
                operands=operands(COMMAND),
                analyser="own_scripts",
            ),
            subcommand(
                "build",
                options=(
                    *flags("--no-sdist, --no-wheel, --no-clean"),
                    *values("-C --config-setting, -k --skip"),
                    option("-d", "--dest", takes=WRITE),
                    *flags("--no-isolation"),
                ),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "publish",
                options=(
                    *values("-r --repository, -u --username, -P --password, -c --comment"),
                    *flags("--no-build, --skip-existing, --no-very-ssl, -S --sign"),
                    option("--ca-certs", takes=INSPECT),
                    *flags("--no-verify-ssl"),
                    *values("-k --skip"),
                    *values("-i --identity", takes=TEXT),
                    *values("-d --dest", takes=READ),
                ),
                effects=(EGRESS,),
            ),
            subcommand(
                "config",
                options=(
                    *flags("-l --local"),
                    option("-d", "--delete", effects=(MUTATION,)),
                    *flags("-e --edit"),
                ),
                operands=operands(TEXT, many=TEXT),
                analyser="setting",
            ),
            subcommand(
                "init",
                "new",
                options=(
                    *flags("--dist, --lib, --copier, --cookiecutter, --overwrite"),
                    *values("--python", takes=CONTEXT),
                    *values("--backend, --license, --name"),
                    *flags("-r, --no-git"),
                    *values("-k --skip, --project-version"),
                ),
                operands=operands(WRITE),
            ),
            subcommand(
                "import", options=(*flags("-d --dev"), *values("-G --group, -f --format")), operands=operands(READ), effects=(MUTATION,)
            ),
            subcommand(
                "export",
                options=(
                    *flags(
                        "--without-hashes --no-hashes, --pyproject, --expandvars, --self, --editable-self, --prod, -d --dev, --no-default, --no-markers, --no-extras"
                    ),
                    *values("-f --format, -G --group, -L --lockfile"),
                    option("-o", "--output", takes=WRITE),
                    *flags("--without, --production"),
                    *values("--with"),
                ),
            ),
            subcommand(
                "use",
                "fix",
                options=(
                    *flags("-f --first, -i --ignore-remembered, --skip, --dry-run"),
                    *flags("--auto-install-min, --auto-install-max, --no-version-file"),
                    *values("-k, --venv"),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
            subcommand(
                "cache",
                subcommands=(
                    subcommand("info", "list", operands=WORDS),
                    subcommand("clear", "remove", operands=WORDS, effects=(MUTATION,)),
                ),
            ),
            subcommand(
                "venv",
                options=(
                    *values("--python", takes=CONTEXT),
                    *values("--path"),
                ),
                subcommands=(
                    subcommand("list", "activate", operands=WORDS),
                    subcommand(
                        "create",
                        "remove",
                        "purge",
                        options=(
                            *flags("-f --force, -y --yes"),
                            *values("-n --name, -w --with"),
                            *flags("--with-pip, -i --interactive"),
                        ),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "python",
                subcommands=(
                    subcommand("list", "find", operands=WORDS),
                    subcommand("install", "remove", "link", options=flags("--list, --min"), operands=WORDS, effects=CHANGES),
                ),
            ),
        ),
        environment=(
            variable("PDM_PYPI_URL", "PDM_REPO", "PDM_PUBLISH_REPO", takes=URL),
            variable("PDM_CONFIG_FILE", "PDM_PYTHON", takes=CONTEXT),
        ),
        examples=(
            example("PDM_PYPI_URL=https://x.example pdm sync", PACKAGE, MUTATION, EGRESS),
            example("PDM_CONFIG_FILE=/tmp/x pdm sync", PACKAGE, MUTATION, OPAQUE),
            example("pdm list --tree"),
            example("pdm add httpx", PACKAGE, MUTATION),
            example("pdm add -e ./x", PACKAGE, MUTATION, PROJECT_CODE),
            example("pdm run rm -rf /srv", DESTRUCTIVE),
            example("pdm build", PROJECT_CODE),
            example("pdm publish", EGRESS),
            example("pdm config pypi.url http://x.example", MUTATION),
            example("pdm export -o requirements.txt", WRITES),
        ),
    ),
    command(
        "pipenv",
        options=(
            *flags(
                "--where, --venv, --py, --envs, --support, --site-packages, --bare, -q --quiet, -v --verbose, --clear, --pre, -h, --three"
            ),
            *values("--python", takes=CONTEXT),
            *values("--pypi-mirror"),
            option("--rm", effects=(MUTATION,)),
            option("--man", harmless=True),
        ),
        subcommands=(
            subcommand(
                "graph",
                "check",
                "verify",
                "scripts",
                "audit",
                options=(
                    *flags("--json, --json-tree, --reverse, --use-lock, --use-installed, --system"),
                    *values("--output, --db, --ignore, --categories, --policy-file"),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("install", "uninstall", "update", "upgrade", "lock", "sync", "clean"),
                options=(
                    *flags(
                        "-d --dev, --dev-only, --system, --deploy, --ignore-pipfile, --skip-lock, --keep-outdated, --all, --all-dev, --lock-only, --outdated"
                    ),
                    *values("--categories, --extra-pip-args, -P"),
                    option("-r", "--requirements", takes=READ),
                    option("-e", "--editable", takes=TEXT, effects=(PROJECT_CODE,)),
                    option("-i", "--index", takes=URL, effects=(REMOTE_CODE,)),
                    DRY,
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand(
                "requirements",
                options=(*flags("--dev, --dev-only, --hash, --exclude-markers, --from-pipfile, --no-lock"), *values("--categories")),
            ),
            subcommand("run", style=POSIX, operands=operands(COMMAND), analyser="own_scripts"),
            subcommand("shell", options=flags("--fancy, --anyway"), operands=WORDS, effects=(OPAQUE,)),
            subcommand("open", operands=WORDS, effects=(OPAQUE,)),
        ),
        examples=(
            example("pipenv graph"),
            example("pipenv --venv"),
            example("pipenv requirements --dev"),
            example("pipenv install httpx", PACKAGE, MUTATION),
            example("pipenv install -e .", PACKAGE, MUTATION, PROJECT_CODE),
            example("pipenv install -i https://x.example x", PACKAGE, MUTATION, REMOTE_CODE),
            example("pipenv run rm -rf /srv", DESTRUCTIVE),
            example("pipenv shell", OPAQUE),
        ),
    ),
    command(
        "hatch",
        options=(
            *flags("-v --verbose, -q --quiet, --color, --no-color, --interactive, --no-interactive, -h"),
            *values("-e --env"),
            option("-p", "--project", takes=TEXT),
            option("--data-dir", "--cache-dir", takes=WRITE),
            option("--config", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                "status",
                "version",
                "project",
                "dep",
                "help",
                options=flags("--app, -p --project-only, -e --env-only, --ascii, --lines, --pretty, --force"),
                operands=WORDS,
            ),
            subcommand(
                "env",
                subcommands=(
                    subcommand(
                        "show", "find", options=flags("--ascii, --json, -i --internal, -f --force, -h --hide-titles"), operands=WORDS
                    ),
                    subcommand("create", "remove", "prune", operands=WORDS, effects=CHANGES),
                    subcommand(
                        "run",
                        style=POSIX,
                        options=(*values("-e --env, -i --include, -x --exclude, -f --filter"), *flags("--force-continue, --ignore-compat")),
                        operands=operands(COMMAND),
                    ),
                ),
            ),
            subcommand("run", style=POSIX, operands=operands(COMMAND), analyser="own_scripts"),
            subcommand("shell", operands=WORDS, effects=(OPAQUE,)),
            subcommand(
                "test",
                "fmt",
                "check",
                operands=WORDS,
                options=(
                    *flags(
                        "-c --cover, --cover-quiet, -r --randomize, -p --parallel, -a --all, -s --show, -l --linter, -f --formatter, --check, --preview, --sync, --unsafe-fixes"
                    ),
                    *values("--retries, --retry-delay, -py --python, -i --include, -x --exclude"),
                ),
                analyser="project",
            ),
            subcommand(
                "build",
                options=(*flags("--hooks-only, --no-hooks, --ext, -c --clean, --clean-hooks-after, --clean-only"), *values("-t --target")),
                operands=operands(WRITE),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "publish",
                options=(
                    *values("-u --user, -a --auth, -r --repo, -p --publisher, -o --option"),
                    *flags("-n --no-prompt, --initialize-project, -y --yes"),
                    *values("--ca-cert, --client-cert, --client-key", takes=INSPECT),
                ),
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
            subcommand("new", options=(*flags("--cli, --init, -i --interactive"),), operands=operands(TEXT, WRITE)),
            subcommand(
                "config",
                subcommands=(
                    subcommand("find", "explore", "show", options=flags("-a --all")),
                    subcommand("set", "restore", "update", operands=WORDS, effects=(MUTATION,)),
                ),
            ),
            subcommand(
                "python",
                subcommands=(
                    subcommand("show", "find", operands=WORDS, options=flags("--ascii, -p --parent")),
                    subcommand(
                        "install",
                        "remove",
                        "update",
                        options=(*flags("--private, --update -u"), option("-d", "--dir", takes=WRITE)),
                        operands=WORDS,
                        effects=CHANGES,
                    ),
                ),
            ),
            subcommand("clean", options=flags("--hooks-only, --no-hooks"), operands=operands(WRITE), effects=(MUTATION,)),
            subcommand(
                "self",
                subcommands=(
                    subcommand("report", options=flags("-n --no-open")),
                    subcommand("update", "restore", operands=WORDS, effects=CHANGES),
                ),
            ),
        ),
        examples=(
            example("hatch env show"),
            example("hatch version"),
            example("hatch new --init"),
            example("hatch run rm -rf /srv", DESTRUCTIVE),
            example("hatch test", PROJECT_CODE),
            example("hatch build", PROJECT_CODE),
            example("hatch shell", OPAQUE),
            example("hatch publish", EGRESS),
            example("hatch env prune", PACKAGE, MUTATION),
        ),
    ),
    command(
        "rye",
        options=flags("-v --verbose, -q --quiet, -h, --env-file"),
        subcommands=(
            subcommand(
                "list",
                "show",
                "version",
                "toolchain",
                "help",
                options=(*flags("--installed-deps, --sysconfig, --include-downloadable, --format"), *values("--pyproject")),
                operands=WORDS,
            ),
            subcommand(
                *("add", "remove", "sync", "lock", "install", "uninstall", "fetch", "pin", "tools", "self"),
                options=(
                    *flags(
                        "--dev, --excluded, --pre, --sync, --no-sync, -f --force, --no-lock, --update-all, -a --all, --all-features, --with-sources, --universal, --no-dev"
                    ),
                    *values("--optional, --tag, --rev, --branch, --features, --extra-requirement, -p --python, --update, --pin"),
                    option("--git", "--url", takes=URL, effects=(REMOTE_CODE,)),
                    option("--path", takes=TEXT, effects=(PROJECT_CODE,)),
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand("run", style=POSIX, options=flags("-l --list"), operands=operands(COMMAND), analyser="own_scripts"),
            subcommand(
                "test",
                "lint",
                "fmt",
                options=(*flags("-a --all, --fix, --check, -i --no-capture"), *values("-p --package")),
                operands=WORDS,
                analyser="project",
            ),
            subcommand(
                "build",
                options=(*flags("--sdist, --wheel, -a --all, -c --clean"), *values("-p --package"), option("-o", "--out", takes=WRITE)),
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                "publish",
                options=(
                    *values("-r --repository, --repository-url, -u --username, --token, -i --identity"),
                    *flags("--sign, -y --yes, --skip-existing"),
                ),
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
            subcommand(
                "init",
                options=(
                    *flags("--virtual, --script, --private, --no-import, --lib, --no-readme"),
                    *values("--name, --license, --min-py, --build-system, -p --py"),
                ),
                operands=operands(WRITE),
            ),
            subcommand(
                "config",
                options=(
                    *flags("--show-path"),
                    *values("--get"),
                    option("--set", "--set-int", "--set-bool", "--unset", takes=TEXT, effects=(MUTATION,)),
                ),
            ),
            subcommand("shell", effects=(OPAQUE,)),
        ),
        examples=(
            example("rye show"),
            example("rye add httpx", PACKAGE, MUTATION),
            example("rye add x --git https://x.example/x", PACKAGE, MUTATION, REMOTE_CODE),
            example("rye add x --path ./x", PACKAGE, MUTATION, PROJECT_CODE),
            example("rye run rm -rf /srv", DESTRUCTIVE),
            example("rye publish", EGRESS),
            example("rye shell", OPAQUE),
            example("rye config --set default.license=MIT", MUTATION),
        ),
    ),
)

# ---- versions of languages -----------------------------------------------------------------------------------------------

VERSIONS = (
    command(
        "asdf",
        environment=(variable("ASDF_DATA_DIR", "ASDF_DIR", "ASDF_CONFIG_FILE", takes=CONTEXT),),
        subcommands=(
            subcommand(
                "current",
                "which",
                "where",
                "help",
                "info",
                "latest",
                "version",
                "shimversions",
                "completion",
                "shim-versions",
                options=flags("--all, --no-header"),
                operands=WORDS,
            ),
            subcommand("list", operands=WORDS),
            subcommand(
                *("plugin", "plugins"),
                subcommands=(
                    subcommand("list", options=flags("--urls, --refs"), operands=WORDS),
                    subcommand("add", operands=operands(TEXT, URL), effects=(PACKAGE, MUTATION, REMOTE_CODE)),
                    subcommand("remove", "update", options=flags("--all"), operands=WORDS, effects=CHANGES),
                ),
            ),
            subcommand(
                "install", "uninstall", "update", "reshim", options=flags("--head, --keep-download"), operands=WORDS, effects=CHANGES
            ),
            subcommand("global", "local", "shell", "set", options=flags("-u --home, -p --parent"), operands=WORDS, effects=CHANGES),
            subcommand("exec", style=POSIX, operands=operands(COMMAND)),
            subcommand("env", style=POSIX, operands=operands(TEXT, COMMAND)),
            subcommand("cmd", style=POSIX, operands=WORDS, effects=(PROJECT_CODE,)),
        ),
        examples=(
            example("asdf current"),
            example("asdf list all python"),
            example("asdf list python"),
            example("asdf plugin list --urls"),
            example("asdf plugin add x https://x.example/x.git", PACKAGE, MUTATION, REMOTE_CODE),
            example("asdf install python 3.12.1", PACKAGE, MUTATION),
            example("asdf set -u python 3.12.1", PACKAGE, MUTATION),
            example("asdf exec rm -rf /srv", DESTRUCTIVE),
            example("asdf cmd x", PROJECT_CODE),
        ),
    ),
    command(
        "mise",
        environment=(
            variable("MISE_CONFIG_FILE", "MISE_GLOBAL_CONFIG_FILE", "MISE_CONFIG_DIR", "MISE_DATA_DIR", "MISE_SYSTEM_DIR", takes=CONTEXT),
        ),
        options=(
            *flags("-q --quiet, -v --verbose, -vv, -y --yes, --raw, --silent, --no-config, --no-env, --no-hooks, --locked"),
            *values("-E --env, -j --jobs, -P --profile, --log-level, --output"),
            option("-C", "--cd", takes=DIRECTORY),
        ),
        subcommands=(
            subcommand(
                *(
                    "ls",
                    "list",
                    "ls-remote",
                    "list-remote",
                    "current",
                    "which",
                    "where",
                    "latest",
                    "doctor",
                    "version",
                    "outdated",
                    "bin-paths",
                ),
                *("registry", "search", "env", "activate", "deactivate", "completion", "help", "tool", "hook-env"),
                options=(
                    *flags("-c --current, -g --global, -i --installed, -l --local, -m --missing, -J --json, --json-extended, --no-header"),
                    *flags(
                        "--outdated, --prunable, --all, --bump, --plugin, --version, -D --dotenv, --redacted, --values, --shims, --active, --backend, -s"
                    ),
                    *values("--prefix, --tool -t, --shell"),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("install", "i", "uninstall", "remove", "rm", "use", "u", "unuse", "upgrade", "up", "update", "prune", "reshim", "sync"),
                *("link", "set", "unset", "self-update", "implode", "cache", "lock"),
                options=(
                    *flags(
                        "-f --force, -g --global, --pin, --fuzzy, -a --all, -i --interactive, -l --bump, --no-prune, --configs, --tools"
                    ),
                    *values("-e --env, --remove, -t --tool, -p --path, --before, --file"),
                    option("-n", "--dry-run", harmless=True),
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand(
                *("exec", "x"),
                options=(option("-c", "--command", takes=SHELL), *flags("--fresh-env")),
                operands=WORDS,
                effects=(PACKAGE,),
                analyser="behind_dashes",
            ),
            subcommand(
                *("run", "r", "watch"),
                style=POSIX,
                options=(
                    *flags("-n --dry-run, -f --force, -i --interleave, -p --prefix, -r, -t --timings, -S, --no-timings"),
                    *values("-s --shell, --tool, -o --output"),
                ),
                operands=WORDS,
                effects=(PROJECT_CODE,),
            ),
            subcommand(
                *("tasks", "task"),
                subcommands=(
                    subcommand(
                        *("ls", "info", "deps"),
                        options=flags("-J --json, -x --extended, --no-header, --hidden, -g --global, -l --local, --dot"),
                        operands=WORDS,
                    ),
                    subcommand("run", "edit", "add", operands=WORDS, effects=(PROJECT_CODE,)),
                ),
            ),
            subcommand(
                *("settings", "config", "cfg", "alias"),
                options=flags("-a --all, -J --json, -T --toml, -l --local, --no-header, --tracked-configs"),
                subcommands=(
                    subcommand("ls", "get", operands=WORDS),
                    subcommand("set", "unset", "add", "generate", operands=WORDS, effects=(MUTATION,)),
                ),
            ),
            subcommand(
                *("plugins", "plugin", "p"),
                subcommands=(
                    subcommand("ls", "ls-remote", options=flags("-c --core, -u --urls, --user, --only-names"), operands=WORDS),
                    subcommand(
                        *("install", "i", "update", "link"),
                        options=flags("-f --force, -a --all"),
                        operands=WORDS,
                        effects=(PACKAGE, MUTATION, REMOTE_CODE),
                    ),
                    subcommand("uninstall", "remove", "rm", options=flags("-a --all, -p --purge"), operands=WORDS, effects=CHANGES),
                ),
            ),
            subcommand("trust", options=flags("-a --all, --ignore, --show, --untrust"), operands=operands(READ), effects=(PERSISTENCE,)),
        ),
        examples=(
            example("mise ls --json"),
            example("mise use node@22", PACKAGE, MUTATION),
            example("mise run deploy", PROJECT_CODE),
            example("mise exec node@20 -- rm -rf /srv", DESTRUCTIVE, PACKAGE),
            example("mise exec -c 'rm -rf /srv'", DESTRUCTIVE, PACKAGE),
            example("mise plugins install x", PACKAGE, MUTATION, REMOTE_CODE),
            example("mise settings set x y", MUTATION),
            example("mise trust", PERSISTENCE),
        ),
    ),
    command(
        *("pyenv", "rbenv", "nodenv", "goenv", "jenv", "plenv", "phpenv"),
        subcommands=(
            subcommand(
                *("version", "versions", "version-name", "version-file", "version-origin", "which", "whence", "root", "prefix", "commands"),
                *("help", "shims", "virtualenvs", "virtualenv-prefix", "hooks", "latest", "list", "list-modules", "completions", "doctor"),
                options=flags(
                    "--bare, --skip-aliases, --skip-envs, --path, --short, -k --known, -q --quiet, -p --print, --nosystem, -a --all, --sh, --no-sh"
                ),
                operands=WORDS,
            ),
            subcommand(
                *("install", "uninstall", "global", "local", "shell", "rehash", "update", "virtualenv", "virtualenv-delete"),
                *("activate", "deactivate", "add", "remove", "enable-plugin", "disable-plugin", "install-cpanm"),
                *("install-module", "migrate-modules", "alias"),
                options=(
                    *flags(
                        "-f --force, -s --skip-existing, -k --keep, -v --verbose, -g --debug, --unset, -u --upgrade, --no-rehash, --path, --no-push-path"
                    ),
                    option("-p", "--patch", effects=(OPAQUE,)),
                    option("-l", "--list", "-L", "--list-all", harmless=True),
                ),
                operands=WORDS,
                effects=CHANGES,
            ),
            subcommand(
                *("init", "virtualenv-init"),
                options=flags("--path, --no-rehash, --no-push-path, --install, --detect-shell"),
                operands=WORDS,
                analyser="shell_setup",
            ),
            subcommand("exec", style=POSIX, operands=operands(COMMAND)),
        ),
        examples=(
            example("pyenv versions --bare"),
            example("pyenv init - --no-rehash bash"),
            example("rbenv init bash", PERSISTENCE),
            example("pyenv init - --install", PERSISTENCE),
            example("pyenv install --list"),
            example("pyenv install 3.12", PACKAGE, MUTATION),
            example("rbenv install --patch 3.3.0", PACKAGE, MUTATION, OPAQUE),
            example("pyenv exec rm -rf /srv", DESTRUCTIVE),
        ),
    ),
    command(
        *("sdk", "sdkman"),
        environment=(variable("SDKMAN_DIR", "SDKMAN_CANDIDATES_DIR", takes=CONTEXT),),
        subcommands=(
            subcommand("list", "ls", "current", "c", "version", "v", "home", "h", "help", "use", "u", operands=WORDS),
            subcommand("env", operands=WORDS, effects=CHANGES),
            subcommand(
                *(
                    "install",
                    "i",
                    "uninstall",
                    "rm",
                    "default",
                    "d",
                    "upgrade",
                    "ug",
                    "update",
                    "selfupdate",
                    "flush",
                    "config",
                    "offline",
                ),
                options=flags("--force"),
                operands=WORDS,
                effects=CHANGES,
            ),
        ),
        examples=(
            example("sdk list java"),
            example("sdk use java 21-tem"),
            example("sdk env install", PACKAGE, MUTATION),
            example("sdk install java 21-tem", PACKAGE, MUTATION),
        ),
    ),
    command(
        "rustup-init",
        options=(
            *flags("-y, -v --verbose, -q --quiet, --no-update-default-toolchain, --no-modify-path"),
            *values("--default-host, --default-toolchain, --profile, -c --component, -t --target"),
        ),
        effects=CHANGES,
        examples=(example("rustup-init -y --profile minimal", PACKAGE, MUTATION),),
    ),
    command(
        "nvm",
        environment=(variable("NVM_DIR", "NVM_BIN", takes=CONTEXT),),
        options=(*flags("--no-colors, --silent"), option("--lts", takes=TEXT, optional=True)),
        subcommands=(
            subcommand(
                *("ls", "list", "current", "which", "version", "version-remote", "ls-remote", "list-remote", "help"),
                options=flags("--no-alias"),
                operands=WORDS,
            ),
            subcommand(
                *("use", "deactivate", "unload"),  # in this shell
                options=(
                    *flags("--silent, --no-progress"),
                    option("--lts", takes=TEXT, optional=True),
                    option("--save", "-w", effects=(WRITES,)),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("install", "uninstall", "alias", "unalias", "install-latest-npm", "set-colors", "cache"),
                options=(
                    *flags("-s, -b, --no-progress, --latest-npm, --default, --save, --no-save, --skip-default-packages"),
                    *values("--alias, --reinstall-packages-from, -j"),
                ),
                operands=WORDS,
                effects=CHANGES,
            ),
            subcommand("reinstall-packages", operands=WORDS, effects=CHANGES),
            subcommand("exec", style=POSIX, operands=operands(TEXT, COMMAND)),
            subcommand("run", style=POSIX, operands=operands(many=TEXT), effects=(PROJECT_CODE,)),
        ),
        examples=(
            example("nvm run 20 app.js", PROJECT_CODE),
            example("nvm ls --no-colors"),
            example("nvm use 20"),
            example("nvm use --save 20", WRITES),
            example("nvm install --lts", PACKAGE, MUTATION),
            example("nvm exec 20 rm -rf /srv", DESTRUCTIVE),
        ),
    ),
    command(
        "fnm",
        environment=(variable("FNM_DIR", "FNM_MULTISHELL_PATH", takes=CONTEXT),),
        options=(
            *values("--node-dist-mirror, --arch, --version-file-strategy, --log-level, --resolve-engines", takes=TEXT),
            option("--fnm-dir", takes=WRITE),
            *flags("--corepack-enabled"),
        ),
        subcommands=(
            subcommand(
                *("list", "ls", "list-remote", "ls-remote", "current", "env", "completions", "help"),
                options=(*flags("--use-on-cd, --lts, --latest, --json"), *values("--shell, --filter, --sort")),
                operands=WORDS,
            ),
            subcommand(
                "use",
                options=(
                    *flags("--lts, --latest, --silent-if-unchanged, --progress"),
                    option("--install-if-missing", effects=CHANGES),
                ),
                operands=WORDS,
            ),
            subcommand(
                *("install", "uninstall", "alias", "unalias", "default"),
                options=flags("--lts, --latest, --progress"),
                operands=WORDS,
                effects=CHANGES,
            ),
            subcommand("exec", style=POSIX, options=values("--using"), operands=operands(COMMAND)),
        ),
        examples=(
            example("fnm list"),
            example("fnm use 20"),
            example("fnm use --install-if-missing 20", PACKAGE, MUTATION),
            example("fnm install --lts", PACKAGE, MUTATION),
            example("fnm exec --using 20 rm -rf /srv", DESTRUCTIVE),
        ),
    ),
    command(
        "volta",
        options=flags("--verbose, --quiet, -v, --very-verbose"),
        subcommands=(
            subcommand(
                "list",
                "ls",
                "which",
                "completions",
                "help",
                options=(*flags("-c --current, -d --default"), *values("--format")),
                operands=WORDS,
            ),
            subcommand("install", "uninstall", "pin", "fetch", "setup", operands=WORDS, effects=CHANGES, analyser="package_names"),
            subcommand(
                "run",
                style=POSIX,
                options=(*flags("--bundled-npm, --no-yarn, --no-pnpm"), *values("--node, --npm, --yarn, --pnpm, --env")),
                operands=operands(COMMAND),
            ),
        ),
        examples=(
            example("volta list --format plain"),
            example("volta install node@22", PACKAGE, MUTATION),
            example("volta run --node 22 rm -rf /srv", DESTRUCTIVE),
        ),
    ),
    command(
        "n",
        options=(
            *flags("-q --quiet, -d --download, -p --preserve, --offline, --cleanup, --insecure, --use-xz, --no-use-xz"),
            *values("-a --arch"),
            option("-V", "--version", harmless=True),
        ),
        subcommands=(
            subcommand(
                "ls", "version", "list", "lsr", "ls-remote", "which", "bin", "doctor", "help", options=flags("--all"), operands=WORDS
            ),
            subcommand("run", "as", "use", style=POSIX, operands=operands(TEXT, SCRIPT), language="node"),
            subcommand("exec", style=POSIX, operands=operands(TEXT, COMMAND)),
            subcommand(
                *("install", "i", "rm", "prune", "uninstall", "latest", "lts", "stable", "current", "auto", "engine"),
                operands=WORDS,
                effects=CHANGES,
            ),
        ),
        examples=(example("n ls"), example("n lts", PACKAGE, MUTATION), example("n exec 20 rm -rf /srv", DESTRUCTIVE)),
    ),
    command(
        "corepack",
        subcommands=(
            subcommand("help", operands=WORDS),
            subcommand(
                *("enable", "disable", "install", "use", "up", "prepare", "hydrate"),
                options=(*flags("--activate, --all, --cache-only, -g --global"), *values("--install-directory", takes=WRITE)),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand("pack", options=(option("-o", "--output", takes=WRITE), *flags("--json")), operands=WORDS, effects=(PACKAGE,)),
            subcommand("cache", subcommands=(subcommand("clean", "clear", effects=(MUTATION,)),)),
            subcommand("npm", "npx", "pnpm", "pnpx", "yarn", "yarnpkg", style=POSIX, operands=WORDS, effects=(PACKAGE, OPAQUE)),
        ),
        environment=(variable("COREPACK_NPM_REGISTRY", takes=URL), variable("COREPACK_HOME", takes=CONTEXT)),
        examples=(
            example("COREPACK_NPM_REGISTRY=https://x.example corepack enable", PACKAGE, MUTATION, EGRESS),
            example("corepack enable", PACKAGE, MUTATION),
            example("corepack prepare pnpm@9 --activate", PACKAGE, MUTATION),
            example("corepack yarn install", PACKAGE, OPAQUE),
        ),
    ),
)

# ---- Lua, OCaml, Haskell, Nim --------------------------------------------------------------------------------------------

OTHERS = (
    command(
        "luarocks",
        options=(
            *flags(
                "--dev, --local, --no-project, --force-lock, --verbose, --global, --no-manifest, --pin, --deps-only, --no-install, --force, --force-fast"
            ),
            *flags("--keep, --nodeps, --branch, --dry-run, -h"),
            *values("--namespace, --lua-version, --deps-mode, --timeout, --check-lua-versions"),
            option("--server", "--only-server", "--only-sources", takes=URL, effects=(REMOTE_CODE,)),
            option("--lua-dir", takes=INSPECT),
            option("--tree", takes=WRITE),
        ),
        subcommands=(
            subcommand(
                *("list", "search", "show", "doc", "which", "path", "help", "test-types", "completion"),
                options=(
                    *flags(
                        "--outdated, --porcelain, --source, --binary, --all, --home, --list, --rockspec, --mversion, --rock-tree, --rock-dir, --rock-license"
                    ),
                    *flags(
                        "--modules, --deps, --build-deps, --test-deps, --issues, --labels, --no-bin, --append, --lr-path, --lr-cpath, --lr-bin, --full, --bin"
                    ),
                ),
                operands=WORDS,
            ),
            subcommand(
                "config", options=(*flags("--scope, --json"), option("--unset", effects=(MUTATION,))), operands=WORDS, analyser="setting"
            ),
            subcommand("lint", operands=operands(READ)),
            subcommand("test", options=(*flags("--prepare"), *values("--test-type")), operands=WORDS, analyser="project"),
            subcommand(
                *("install", "remove", "build", "make", "purge", "init", "pack", "unpack", "download", "write_rockspec", "write-rockspec"),
                *("new_version", "new-version", "make_manifest", "make-manifest", "admin"),
                options=(
                    *flags(
                        "--only-deps, --sign, --verify, --old-versions, --reset, --wrapper-dir, --no-wrapper-scripts, --source, --rockspec, --all, --arch"
                    ),
                    *values("--tag, --license, --summary, --homepage, --lua-versions, --lib, --detailed"),
                    option("--output", "--dir", takes=WRITE),
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand(
                "upload",
                options=(*flags("--skip-pack, --sign"), *values("--api-key, --temp-key")),
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
        ),
        examples=(
            example("luarocks list --outdated"),
            example("luarocks config lua_version"),
            example("luarocks config --unset lua_version", MUTATION),
            example("luarocks install x", PACKAGE, MUTATION),
            example("luarocks install --server=https://x.example x", PACKAGE, MUTATION, REMOTE_CODE),
            example("luarocks upload x.rockspec", EGRESS),
        ),
    ),
    command(
        "opam",
        style=POSIX,
        options=(
            *flags(
                "-y --yes, -q --quiet, -v --verbose, --debug, --safe, --git-version, --strict, --no-self-upgrade, --no-aspcud, --confirm-level"
            ),
            *values("--switch, --color, --cli, --debug-level, --jobs -j"),
            option("--root", takes=WRITE),
        ),
        subcommands=(
            subcommand(
                *("list", "search", "show", "info", "var", "lint", "tree", "why", "help"),
                style=GNU,
                options=(
                    *flags(
                        "-a --all, -A --available, -i --installed, -I --roots --installed-roots, -s --short, --raw, --all-versions, --recursive, --required-by-all"
                    ),
                    *flags(
                        "--rec, --post, --dev, --pinned, --just-file, --all-fields, --list-files, --normalise, --where, --dev-setup, --with-test -t, --with-doc -d"
                    ),
                    *values(
                        "--columns, --separator, --depends-on, --required-by, --conflicts-with, --field -f, --sort, --resolve, --repos, --has-flag, --warnings -W"
                    ),
                ),
                operands=WORDS,
            ),
            subcommand(
                "config",
                "env",
                style=GNU,
                options=(*flags("--revert, --inplace-path, --readonly, --set-opamroot, --set-opamswitch"), *values("--shell")),
                operands=WORDS,
            ),
            subcommand(
                "switch",
                subcommands=(
                    subcommand("list", "show", "list-available", options=flags("-s --short, -a --all"), operands=WORDS),
                    subcommand(
                        "",
                        options=(
                            *flags("--no-install, --empty, --deps-only, --locked, --no-switch"),
                            *values("--packages, --formula, --repositories"),
                        ),
                        operands=WORDS,
                        effects=CHANGES,
                    ),
                ),
            ),
            subcommand(
                *(
                    "install",
                    "remove",
                    "update",
                    "upgrade",
                    "reinstall",
                    "pin",
                    "init",
                    "repository",
                    "repo",
                    "remote",
                    "clean",
                    "source",
                    "option",
                    "lock",
                    "import",
                    "export",
                ),
                style=GNU,
                options=(
                    *flags(
                        "-t --with-test, -d --with-doc, --with-dev-setup, --deps-only, --working-dir -w, --assume-depexts, --no-depexts, --unlock-base, --locked, -a --auto-remove"
                    ),
                    *flags(
                        "--force -f, --fixup, --best-effort, --ignore-pin-depends, -n --no-action, --empty, --no-install, --bare, --reinit, -c, --no-setup, --disable-sandboxing"
                    ),
                    *flags(
                        "--dev-repo, --depexts, --show-actions, --fake, --inplace-build, --all-switches, --logs, --switch-cleanup, --download-cache, --dev"
                    ),
                    *values(
                        "-k --kind, --packages, --formula, --repositories, --compiler, -b --keep-build-dir, --dir, --shell, --criteria"
                    ),
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand("exec", operands=operands(COMMAND)),
            subcommand("publish", style=GNU, operands=operands(many=READ), effects=(EGRESS,)),
        ),
        examples=(
            example("opam list --installed"),
            example("opam show dune --field version"),
            example("opam install dune", PACKAGE, MUTATION),
            example("opam pin add x https://x.example/x.git", PACKAGE, MUTATION, REMOTE_CODE),
            example("opam exec -- rm -rf /srv", DESTRUCTIVE),
            example("opam publish x", EGRESS),
        ),
    ),
    command(
        *("stack", "cabal"),
        environment=(variable("STACK_YAML", "STACK_ROOT", "CABAL_CONFIG", takes=CONTEXT),),
        options=(
            *flags(
                "-v --verbose, -v1, --silent, --no-terminal, --fast, --pedantic, --file-watch, --force, --ghc, --hoogle, --only-dependencies, --dependencies-only"
            ),
            *flags(
                "--enable-tests, --enable-benchmarks, --enable-profiling, --coverage, --profile, --trace, --no-run-tests, --bench, --test, --haddock, --open, --lib, -n"
            ),
            *flags(
                "--overwrite-policy, --installed, --simple-output, --stackage, --global, --upgrade, --resolve, --save-hackage-creds, --interactive -i, --non-interactive, --libandexe"
            ),
            *values("--test-log, --test-machine-log", takes=WRITE),
            *values("--test-show-details, --benchmark-options, --benchmark-option, --max-backjumps"),
            *flags(
                "--keep-going, --offline, --test-fail-when-no-test-suites, --test-keep-tix-files, --disable-tests, --disable-benchmarks, --disable-optimization, --enable-optimization, --no-strip, -v0, -v2, -v3"
            ),
            *values(
                "--resolver --snapshot, --compiler, --jobs -j, --flag, -w --with-compiler, --index-state, --constraint, --test-arguments --ta, --test-option, --allow-newer, --ghc-options"
            ),
            option("--stack-yaml", "--project-file", takes=CONTEXT),
            option("--work-dir", "--builddir", "--installdir", "--local-bin-path", takes=WRITE),
            DRY,
        ),
        subcommands=(
            subcommand(
                "list",
                "info",
                "path",
                "ls",
                "query",
                "dot",
                "templates",
                "list-bin",
                "outdated",
                "check",
                "help",
                "user-config",
                "gen-bounds",
                operands=WORDS,
            ),
            subcommand("test", "build", "bench", "haddock", operands=WORDS, analyser="project"),
            subcommand("configure", "freeze", "clean", "purge", "sdist", operands=WORDS, effects=(MUTATION,)),
            subcommand("new", "init", "unpack", "get", operands=WORDS, effects=(PACKAGE,)),
            subcommand("install", "setup", "update", "upgrade", "fetch", operands=WORDS, effects=CHANGES, analyser="package_names"),
            subcommand("exec", style=POSIX, options=flags("--plain"), operands=operands(COMMAND)),
            subcommand(
                "run", "repl", "ghci", "runghc", "ghc", "script", "eval", "hoogle", style=POSIX, operands=WORDS, effects=(PROJECT_CODE,)
            ),
            subcommand("upload", operands=operands(many=READ), effects=(EGRESS,)),
        ),
        examples=(
            example("cabal list --installed"),
            example("stack test", PROJECT_CODE),
            example("stack build --fast", PROJECT_CODE),
            example("cabal install --lib x", PACKAGE, MUTATION),
            example("cabal exec -- rm -rf /srv", DESTRUCTIVE),
            example("cabal upload x.tar.gz", EGRESS),
            example("cabal clean", MUTATION),
            example("stack new app", PACKAGE),
        ),
    ),
    command(
        "nimble",
        options=(
            *flags(
                "-y --accept, -n --reject, -l --localdeps, -g --global, --verbose, --silent, --debug, --noColor, --offline, -d --depsOnly, -i --installed, --ver, --json"
            ),
            *values("--nim, -t --tar, -p --passNim"),
            option("--nimbleDir", takes=WRITE),
        ),
        subcommands=(
            subcommand("list", "search", "path", "dump", "tasks", "deps", operands=WORDS),
            subcommand("test", "check", "build", "c", "cc", "js", operands=WORDS, analyser="project"),
            subcommand(
                "install",
                "remove",
                "uninstall",
                "update",
                "refresh",
                "develop",
                "add",
                "init",
                "setup",
                "sync",
                "lock",
                "upgrade",
                "clean",
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand("run", style=POSIX, operands=WORDS, effects=(PROJECT_CODE,)),
            subcommand("publish", effects=(EGRESS,)),
        ),
        examples=(
            example("nimble list -i"),
            example("nimble install x", PACKAGE, MUTATION),
            example("nimble run", PROJECT_CODE),
            example("nimble publish", EGRESS),
        ),
    ),
)

# ---- conan ---------------------------------------------------------------------------------------------------------------

CONAN_COMMON = (
    *flags("-v, -vquiet, -verror, -vwarning, -vnotice, -vstatus, -vverbose, -vv, -vdebug, -vtrace, -vvv"),
    *values("-cc --core-conf"),
    option("--out-file", takes=WRITE),
    option("-h", "--help", harmless=True),
)
CONAN_ANY = (*CONAN_COMMON, *values("-f --format"))
CONAN_SETTINGS = (
    *values("-pr --profile, -pr:b --profile:build, -pr:h --profile:host, -pr:a --profile:all", takes=CONTEXT),
    *values("-o --options, -o:b --options:build, -o:h --options:host, -o:a --options:all"),
    *values("-s --settings, -s:b --settings:build, -s:h --settings:host, -s:a --settings:all"),
    *values("-c --conf, -c:b --conf:build, -c:h --conf:host, -c:a --conf:all"),
)
CONAN_LOCKS = (
    *flags("--lockfile-partial, --lockfile-clean"),
    *values("-l --lockfile", takes=READ),
    *values("--lockfile-out", takes=WRITE),
    *values("--lockfile-overrides"),
)
CONAN_GRAPH = (
    *CONAN_ANY,
    *CONAN_SETTINGS,
    *CONAN_LOCKS,
    *flags("--build-require, -nr --no-remote, -u --update, --check-updates, --reduce, -tm --test-missing, -sb --skip-binaries"),
    *values(
        "-b --build, --requires, --tool-requires, -r --remote, --name, --version, --user, --channel, --order-by, --filter, --package-filter"
    ),
    *values(
        "-g --generator, -d --deployer, --deployer-package, --envs-generation, -bt --build-test, --missing, --severity-level -sl, --context, -p --provider"
    ),
    *values("-of --output-folder, --deployer-folder, -df", takes=WRITE),
    *values("-tf --test-folder", takes=DIRECTORY),
)
CONAN_LOOKS = (
    *CONAN_ANY,
    *flags("-c --cache, -nr --no-remote, --lockfile-partial"),
    *values("-p --package-query, -fp --filter-profile, -fs --filter-settings, -fo --filter-options, -r --remote, -gb --graph-binaries"),
    *values("-gr --graph-recipes, -gc --graph-context, --lru, --folder, -cx --context"),
    *values("-g --graph, -l --list --lockfile", takes=READ),
)
CONAN = (
    command(
        "conan",
        style=SINGLE,
        options=(option("-h", "--help", "-v", "--version", harmless=True),),
        subcommands=(
            command("version", style=SINGLE, options=CONAN_ANY),
            command("list", "search", style=SINGLE, options=CONAN_LOOKS, operands=WORDS),
            command("inspect", style=SINGLE, options=CONAN_LOOKS, operands=operands(many=READ), analyser="checker"),
            command(
                "profile",
                subcommands=(
                    command("show", style=SINGLE, options=(*CONAN_SETTINGS, *CONAN_ANY, *values("-cx --context"))),
                    command("list", "path", style=SINGLE, options=CONAN_ANY, operands=WORDS),
                    command(
                        "detect",
                        style=SINGLE,
                        options=(*flags("-f --force, -e --exist-ok"), *values("--name"), *CONAN_COMMON),
                        effects=(MUTATION,),
                    ),
                ),
            ),
            command(
                "remote",
                subcommands=(
                    command("list", "list-users", style=SINGLE, options=CONAN_ANY),
                    command(
                        "add",
                        style=SINGLE,
                        options=(
                            *flags("--insecure, -f --force, --recipes-only, --force-auth"),
                            *values("--index, -ap --allowed-packages, -t --type"),
                            *CONAN_COMMON,
                        ),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                    command(
                        *("remove", "rename", "update", "enable", "disable", "login", "logout", "auth", "set-user"),
                        style=SINGLE,
                        options=(
                            *flags("--insecure, --secure, --force, --recipes-only, --force-auth, --with-user, --strict"),
                            *values("--url, --index, -ap --allowed-packages, -t --type, -p --password"),
                            *CONAN_ANY,
                        ),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                ),
            ),
            command(
                "config",
                subcommands=(
                    command("home", "list", "show", style=SINGLE, options=CONAN_ANY, operands=WORDS),
                    command("clean", style=SINGLE, options=CONAN_ANY, effects=(MUTATION,)),
                    command(
                        "install",
                        style=SINGLE,
                        options=(
                            *flags("--insecure, --verify-ssl"),
                            *values("-t --type, -a --args, -sf --source-folder, -tf --target-folder"),
                            *CONAN_ANY,
                        ),
                        operands=operands(TEXT),
                        effects=(REMOTE_CODE,),
                    ),
                ),
            ),
            command(
                "cache",
                subcommands=(
                    command("path", "ref", "check-integrity", "verify", style=SINGLE, options=CONAN_LOOKS, operands=WORDS),
                    command(
                        *("clean", "sign", "backup-upload"),
                        style=SINGLE,
                        options=(*flags("-s --source, -b --build, -d --download, -t --temp, -bs --backup-sources"), *CONAN_LOOKS),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                    command(
                        "save", style=SINGLE, options=(*flags("--no-source"), *values("--file", takes=WRITE), *CONAN_LOOKS), operands=WORDS
                    ),
                    command("restore", style=SINGLE, options=CONAN_ANY, operands=operands(READ), effects=(REMOTE_CODE,)),
                ),
            ),
            command(
                "graph",
                subcommands=(
                    command(
                        *("info", "build-order", "explain", "outdated"),
                        style=SINGLE,
                        options=CONAN_GRAPH,
                        operands=operands(many=READ),
                        analyser="checker",
                    ),
                    command("build-order-merge", style=SINGLE, options=(*flags("--reduce"), *values("--file", takes=READ), *CONAN_ANY)),
                ),
            ),
            command(
                "audit",
                subcommands=(
                    command(
                        "list", style=SINGLE, options=(*values("-s --sbom", takes=READ), *CONAN_LOOKS), operands=WORDS, effects=(EGRESS,)
                    ),
                    command("scan", style=SINGLE, options=CONAN_GRAPH, operands=operands(many=READ), effects=(EGRESS, PROJECT_CODE)),
                ),
            ),
            command(
                "lock",
                subcommands=(
                    command("create", "upgrade", style=SINGLE, options=CONAN_GRAPH, operands=operands(many=READ), analyser="builder"),
                    command(
                        *("add", "remove", "update", "merge"),
                        style=SINGLE,
                        options=(
                            *values("--requires, --build-requires, --python-requires, --config-requires"),
                            *values("--lockfile", takes=READ),
                            *values("--lockfile-out", takes=WRITE),
                            *CONAN_ANY,
                        ),
                        effects=(WRITES,),
                    ),
                ),
            ),
            command(
                "require",
                subcommands=(
                    command(
                        *("add", "remove"),
                        style=SINGLE,
                        options=(
                            *flags("-nr --no-remote"),
                            *values("-tor --tool, -ter --test, -r --remote"),
                            *values("--folder", takes=WRITE),
                            *CONAN_ANY,
                        ),
                        operands=WORDS,
                        effects=(WRITES,),
                    ),
                ),
            ),
            command(
                "editable",
                subcommands=(
                    command("list", style=SINGLE, options=CONAN_ANY),
                    command(
                        "add", "remove", style=SINGLE, options=(*values("--ref, --refs"), *CONAN_GRAPH), operands=WORDS, effects=(MUTATION,)
                    ),
                ),
            ),
            command("build", "source", style=SINGLE, options=CONAN_GRAPH, operands=operands(many=READ), analyser="builder"),
            command("install", style=SINGLE, options=CONAN_GRAPH, operands=operands(many=READ), effects=CHANGES),
            command(
                *("create", "test", "export", "export-pkg"),
                style=SINGLE,
                options=CONAN_GRAPH,
                operands=operands(READ, many=TEXT),
                effects=(*CHANGES, PROJECT_CODE),
            ),
            command("run", style=SINGLE, options=CONAN_GRAPH, operands=WORDS, effects=(*CHANGES, OPAQUE)),
            command(
                "new",
                style=SINGLE,
                options=(*flags("--force"), *values("-d --define"), *values("-o --output", takes=WRITE), *CONAN_ANY),
                operands=WORDS,
                effects=(WRITES,),
            ),
            command(
                "download",
                style=SINGLE,
                options=(*flags("--only-recipe"), *values("-m --metadata"), *CONAN_LOOKS),
                operands=WORDS,
                effects=CHANGES,
            ),
            command(
                "upload",
                style=SINGLE,
                options=(
                    *flags("--only-recipe, --force, --check, -c --confirm, --allow-disabled"),
                    option("--dry-run", harmless=True),
                    *values("-p --package-query, -r --remote, -m --metadata"),
                    *values("-l --list", takes=READ),
                    *CONAN_ANY,
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
            command(
                "remove",
                style=SINGLE,
                options=(
                    *flags("-c --confirm"),
                    option("--dry-run", harmless=True),
                    option("-r", "--remote", takes=TEXT, effects=(DESTRUCTIVE,)),
                    *values("-p --package-query, --lru"),
                    *values("-l --list", takes=READ),
                    *CONAN_ANY,
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        environment=(variable("CONAN_HOME", "CONAN_DEFAULT_PROFILE", takes=CONTEXT),),
        examples=(
            example("conan list 'zlib/*' -r conancenter"),
            example("conan search zlib"),
            example("conan inspect .", PROJECT_CODE),
            example("conan profile show -pr:b default"),
            example("conan profile show -pr /tmp/x", OPAQUE),
            example("conan profile detect --force", MUTATION),
            example("conan remote list"),
            example("conan remote add x https://x.example", MUTATION),
            example("conan config home"),
            example("conan config clean", MUTATION),
            example("conan config install https://x.example/c.zip", REMOTE_CODE),
            example("conan cache path zlib/1.3"),
            example("conan cache clean '*'", MUTATION),
            example("conan cache save 'zlib/*' --file /etc/x", WRITES),
            example("conan cache restore x.tgz", REMOTE_CODE),
            example("conan graph info . -s build_type=Release", PROJECT_CODE),
            example("conan audit list zlib/1.3", EGRESS),
            example("conan audit scan .", EGRESS, PROJECT_CODE),
            example("conan lock create . --lockfile-out conan.lock", PROJECT_CODE, WRITES),
            example("conan lock add --requires=zlib/1.3", WRITES),
            example("conan require add zlib/1.3", WRITES),
            example("conan editable list"),
            example("conan editable add .", MUTATION),
            example("conan build . -of build", PROJECT_CODE, WRITES),
            example("conan install . -pr:h release -s build_type=Release -b missing", PACKAGE, MUTATION),
            example("conan install . -of /etc/x", PACKAGE, MUTATION, WRITES),
            example("conan create . --build=missing", PACKAGE, MUTATION, PROJECT_CODE),
            example("conan run 'make test'", PACKAGE, MUTATION, OPAQUE),
            example("conan new cmake_lib -d name=x", WRITES),
            example("conan download zlib/1.3 -r conancenter", PACKAGE, MUTATION),
            example("conan upload 'x/*' -r corp -c", EGRESS),
            example("conan upload 'x/*' -r corp --dry-run"),
            example("conan remove 'x/*' -c", MUTATION),
            example("conan remove 'x/*' -r corp -c", MUTATION, DESTRUCTIVE),
        ),
    ),
)

COMMANDS = (*CONDA, *PROJECTS, *VERSIONS, *OTHERS, *CONAN)
