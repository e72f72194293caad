"""Package managers and maintenance tools of single distributions: nix, brew, portage, xbps, opkg, nala, tlmgr, koji, a2enmod, netplan, cloud-init."""

from capfence_sh.catalog.vocabulary import (
    COMMAND,
    CONFIG,
    DESTRUCTIVE,
    EGRESS,
    INSPECT,
    MUTATION,
    OPAQUE,
    PACKAGE,
    PERSISTENCE,
    POSIX,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    ROOT_ACCESS,
    SCRIPT,
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
    variable,
)

WORDS = operands(many=TEXT)
CHANGES = (PACKAGE, MUTATION)
DRY = option("-n", "--dry-run", harmless=True)

# ---- nix -----------------------------------------------------------------------------------------------------------------

NIX_COMMON = (
    *flags(
        "-v --verbose, -vv, --quiet, --debug, -L --print-build-logs, --no-build-output -Q, -K --keep-failed, -k --keep-going, --fallback, --readonly-mode, --show-trace, --offline, --refresh, --repair, --no-net, --json, --impure, --pure-eval"
    ),
    *flags(
        "--no-allow-import-from-derivation, --accept-flake-config, --no-update-lock-file, --no-write-lock-file, --recreate-lock-file, --commit-lock-file, --no-registries, --no-warn-dirty, -h"
    ),
    *values(
        "-j --max-jobs, --cores, --max-silent-time, --timeout, --log-format, -A --attr, --override-flake, --inputs-from, --eval-store, --store, --system, --update-input"
    ),
    option("--arg", "--argstr", "--override-input", "--option", takes=(TEXT, TEXT)),
    option("-I", "--include", takes=TEXT, effects=(OPAQUE,)),
    option("-E", "--expr", takes=TEXT, effects=(OPAQUE,)),
    option("--builders", "--post-build-hook", takes=TEXT, effects=(OPAQUE,)),
    option("--substituters", "--extra-substituters", "--trusted-public-keys", takes=TEXT, effects=(REMOTE_CODE,)),
)
NIX = (
    command(
        "nix",
        options=NIX_COMMON,
        subcommands=(
            subcommand(
                *(
                    "search",
                    "path-info",
                    "show-config",
                    "log",
                    "why-depends",
                    "hash",
                    "doctor",
                    "show-derivation",
                    "derivation",
                    "help",
                ),
                options=(
                    *flags(
                        "-S --closure-size, -s --size, -r --recursive, -h --human-readable, --sigs, --all, --precise, --base16, --base32, --sri, --pretty, --no-pretty"
                    ),
                    *values("-e --exclude, --type, --to"),
                ),
                operands=WORDS,
            ),
            subcommand(
                "eval",
                "repl",
                options=(*flags("--raw"), *values("--apply"), option("-f", "--file", takes=SCRIPT, language="nix")),
                operands=WORDS,
                effects=(OPAQUE,),
            ),
            subcommand(
                "flake",
                subcommands=(
                    subcommand(
                        "show",
                        "metadata",
                        "info",
                        options=flags("--all-systems, --legacy, --pretty, --no-pretty"),
                        operands=WORDS,
                        analyser="input_address",
                        examples=(example("nix flake show ."), example("nix flake show https://x.example/f.tar.gz", EGRESS)),
                    ),
                    subcommand("check", options=flags("--no-build, --all-systems"), operands=WORDS, effects=(PROJECT_CODE,)),
                    subcommand(
                        "update",
                        "lock",
                        "init",
                        "new",
                        "clone",
                        "archive",
                        "prefetch",
                        options=(*values("-t --template, --dest"), option("--flake", takes=TEXT)),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                *("build", "bundle", "fmt"),
                options=(
                    *flags("--no-link, --print-out-paths, --rebuild, --dry-run"),
                    option("-o", "--out-link", takes=WRITE),
                    option("-f", "--file", takes=INSPECT),
                    *values("--bundler, --profile"),
                ),
                operands=WORDS,
                effects=(PACKAGE, PROJECT_CODE),
            ),
            subcommand(
                *("run", "develop", "shell", "print-dev-env"),
                options=(
                    option("-c", "--command", takes=COMMAND),
                    *flags("-i --ignore-environment, --unpack, --configure, --build, --check, --install, --installcheck"),
                    *values("-k --keep, -u --unset, --phase, --profile, --redirect, -s --set-env-var"),
                    option("-f", "--file", takes=INSPECT),
                ),
                operands=WORDS,
                effects=(PACKAGE, OPAQUE),
            ),
            subcommand(
                "profile",
                subcommands=(
                    subcommand("list", "history", "diff-closures", options=values("--profile"), operands=WORDS),
                    subcommand(
                        "install",
                        "add",
                        "upgrade",
                        "remove",
                        "rollback",
                        "wipe-history",
                        options=(*flags("--all, --regex, --dry-run"), *values("--profile, --priority, --older-than, --to")),
                        operands=WORDS,
                        effects=CHANGES,
                        analyser="package_names",
                    ),
                ),
            ),
            subcommand(
                "registry",
                subcommands=(
                    subcommand("list", operands=WORDS),
                    subcommand("add", "pin", "remove", operands=WORDS, options=values("--registry"), effects=(PERSISTENCE, MUTATION)),
                ),
            ),
            subcommand(
                "store",
                subcommands=(
                    subcommand(
                        "ls",
                        "cat",
                        "diff-closures",
                        "verify",
                        "info",
                        "ping",
                        "dump-path",
                        "path-from-hash-part",
                        options=flags("-l --long, -R --recursive, -d --directory, --no-trust"),
                        operands=WORDS,
                    ),
                    subcommand(
                        "gc",
                        "optimise",
                        "delete",
                        "repair",
                        "add",
                        "add-path",
                        "add-file",
                        "make-content-addressed",
                        "sign",
                        "copy-log",
                        "copy-sigs",
                        "prefetch-file",
                        options=(
                            *values("--max, -n --name, --expected-hash, --hash-type"),
                            *flags("--dry-run, --ignore-liveness, --unpack"),
                        ),
                        operands=WORDS,
                        effects=(MUTATION,),
                    ),
                ),
            ),
            subcommand(
                "copy",
                "copy-sigs",
                options=(
                    *flags("--no-check-sigs, -s --substitute-on-destination, --all, -r --recursive, --derivation"),
                    *values("--from, --to, --profile"),
                ),
                operands=WORDS,
                effects=(EGRESS,),
            ),
            subcommand("upgrade-nix", "daemon", "nar", "edit", "key", operands=WORDS, options=values("-p --profile"), effects=CHANGES),
            subcommand("config", subcommands=(subcommand("show", "check", operands=WORDS),)),
        ),
        examples=(
            example("nix search nixpkgs hello --json"),
            example("nix flake show"),
            example("nix flake update", MUTATION),
            example("nix build .#x", PACKAGE, PROJECT_CODE),
            example("nix develop -c rm -rf /srv", PACKAGE, OPAQUE, DESTRUCTIVE),
            example("nix profile install nixpkgs#hello", PACKAGE, MUTATION),
            example("nix build --substituters http://x.example .", PACKAGE, PROJECT_CODE, REMOTE_CODE),
            example("nix registry add x github:a/b", PERSISTENCE, MUTATION),
            example("nix copy --to ssh://x.example /nix/store/x", EGRESS),
        ),
    ),
    command(
        "nix-env",
        options=(
            *NIX_COMMON,
            *flags(
                "-q --query, --installed, -a --available, -s --status, -P --attr-path, --no-name, -c --compare-versions, --drv-path, --out-path, --description, --meta, --xml, -b --prebuilt-only, --list-generations, --always, --leq, --lt, --eq, -r --remove-all"
            ),
            *values("-p --profile"),
            option("-f", "--file", takes=INSPECT),
            option("-i", "--install", "-u", "--upgrade", "-e", "--uninstall", "--set", "--rollback", effects=CHANGES),
            option(
                "-G", "--switch-generation", "-S", "--switch-profile", "--set-flag", "--delete-generations", takes=TEXT, effects=CHANGES
            ),
            option("--dry-run", harmless=True),
            option("--from-expression", effects=(OPAQUE,)),
        ),
        operands=WORDS,
        examples=(
            example("nix-env -q --installed"),
            example("nix-env -iA nixpkgs.hello", PACKAGE, MUTATION),
            example("nix-env -i --from-expression x", PACKAGE, MUTATION, OPAQUE),
            example("nix-env -i -I nixpkgs=http://x.example y --substituters http://x.example", PACKAGE, MUTATION, OPAQUE, REMOTE_CODE),
        ),
    ),
    command(
        *("nix-shell", "nix-build"),
        options=(
            *NIX_COMMON,
            *flags("-p --packages, --pure, --no-out-link, --dry-run, --check, --indirect"),
            *values("-i, --keep, --exclude, --drv-link, --add-drv-link"),
            *values("-o --out-link", takes=WRITE),
            option("--run", "--command", takes=SHELL),
        ),
        operands=WORDS,
        effects=(PACKAGE, OPAQUE),
        examples=(
            example("nix-shell -p hello --run 'rm -rf /srv'", PACKAGE, OPAQUE, DESTRUCTIVE),
            example("nix-build -o /etc/x --substituters http://x.example", PACKAGE, OPAQUE, REMOTE_CODE, WRITES),
        ),
    ),
    command(
        "nix-store",
        options=(
            *NIX_COMMON,
            *flags(
                "-q --query, --outputs, -R --requisites, --references, --referrers, --referrers-closure, --tree, --graph, --size, --hash, --roots, -d --deriver, --use-output -u, --force-realise -f, --include-outputs, -l --read-log, --print-roots, --print-live, --print-dead, --print-env"
            ),
            *flags(
                "--check-validity, --print-invalid, --check-contents, --verify, --verify-path, --dump, --dry-run, --ignore-unknown, --indirect"
            ),
            *values("-b --binding, --add-root, --max-freed"),
            option("--gc", "--delete", "--optimise", "--repair-path", "--load-db", effects=(MUTATION,)),
            option("-r", "--realise", effects=(PACKAGE,)),
            option("--export", "--serve", "--dump-db", effects=(EGRESS,)),
            option("--import", "--restore", "--add", "--add-fixed", effects=(MUTATION,)),
        ),
        operands=WORDS,
        examples=(
            example("nix-store -q --references /nix/store/x"),
            example("nix-store --gc", MUTATION),
            example("nix-store -r /nix/store/x.drv", PACKAGE),
            example("nix-store --serve", EGRESS),
            example("nix-store -r x --substituters http://x.example -E y", PACKAGE, REMOTE_CODE, OPAQUE),
        ),
    ),
    command(
        "nix-collect-garbage",
        options=(
            *flags("-v --verbose, --quiet"),
            option("-d", "--delete-old", effects=(DESTRUCTIVE,)),
            option("--delete-older-than", takes=TEXT, effects=(DESTRUCTIVE,)),
            *values("--max-freed"),
            option("--dry-run", harmless=True),
        ),
        effects=(MUTATION,),
        examples=(example("nix-collect-garbage", MUTATION), example("nix-collect-garbage --delete-older-than 30d", MUTATION, DESTRUCTIVE)),
    ),
    command(
        "nix-channel",
        options=(
            option("--list"),
            option("--add", takes=URL, effects=(PERSISTENCE, REMOTE_CODE)),
            option("--remove", takes=TEXT, effects=(MUTATION,)),
            option("--update", "--rollback", effects=CHANGES),
            option("--list-generations"),
        ),
        operands=WORDS,
        examples=(
            example("nix-channel --list"),
            example("nix-channel --add https://x.example/x x", PERSISTENCE, REMOTE_CODE),
            example("nix-channel --update", PACKAGE, MUTATION),
        ),
    ),
    command(
        *("nix-instantiate", "nixos-option"),
        options=(
            *NIX_COMMON,
            *flags("--parse, --eval, --find-file, --strict, --xml, --read-write-mode, --raw, --indirect, -r --recursive"),
            *values("--add-root"),
        ),
        operands=WORDS,
        effects=(OPAQUE,),
        examples=(
            example("nix-instantiate --parse x.nix", OPAQUE),
            example("nix-instantiate x --substituters http://x.example", OPAQUE, REMOTE_CODE),
        ),
    ),
)

# ---- brew ----------------------------------------------------------------------------------------------------------------

BREW = command(
    "brew",
    options=(
        *flags("-q --quiet, -v --verbose, -d --debug, -f --force, --cask --casks, --formula --formulae, --HEAD, -h"),
        DRY,
        option("--prefix", "--cellar", "--repository", "--repo", "--cache", "--env", "--caskroom", harmless=True),
    ),
    subcommands=(
        subcommand(
            *(
                "list",
                "ls",
                "info",
                "abv",
                "search",
                "-S",
                "deps",
                "uses",
                "outdated",
                "config",
                "doctor",
                "dr",
                "leaves",
                "log",
                "desc",
                "missing",
                "options",
                "cat",
                "formulae",
            ),
            *(
                "casks",
                "--prefix",
                "--cellar",
                "--repository",
                "--cache",
                "--env",
                "commands",
                "tap-info",
                "which-formula",
                "command",
                "formula",
                "shellenv",
                "readall",
                "docs",
                "home",
                "homepage",
            ),
            options=(
                *flags(
                    "--versions, -1, -l, -r, -t, --installed, --greedy, --greedy-latest, --greedy-auto-updates, -s, --multiple, --pinned, --full-name, --installed-on-request, --installed-as-dependency, --poured-from-bottle, --built-from-source, --analytics, --github"
                ),
                *flags(
                    "--tree, --graph, --dot, --annotate, -n, --topological, --direct, --union, --declared, --include-build, --include-optional, --include-test, --include-requirements, --skip-recommended, --recursive, --missing, --eval-all, --all, --for-each, --name, --description"
                ),
                *flags(
                    "--desc, --open, --closed, --debian, --fedora, --alpine, --repology, --unbrewed, --compact, --fetch-manifest, --variations, -p --patch, --stat, --oneline, --installed-prefix, --quieter, --no-fetch, --sizes"
                ),
                option("--json", takes=TEXT, optional=True),
                *values("--days, --category, --os, --arch, --max-count, --hide"),
            ),
            operands=WORDS,
        ),
        subcommand("analytics", operands=WORDS, effects=(MUTATION,)),
        subcommand(
            "services",
            options=(
                *flags("--all, --json, --no-wait, --keep"),
                *values("--sudo-service-user, --max-wait"),
                option("--file", takes=CONFIG),
            ),
            subcommands=(
                subcommand("list", "info", operands=WORDS),
                subcommand("start", "stop", "restart", "run", "kill", "cleanup", operands=WORDS, effects=(MUTATION,)),
            ),
        ),
        subcommand(
            *("install", "reinstall", "upgrade"),
            options=(
                *flags(
                    "-s --build-from-source, -i --interactive, --force-bottle, --include-test, --fetch-HEAD, --keep-tmp, --debug-symbols, --display-times, -g --git, --overwrite, --ask, --skip-post-install, --skip-link, --as-dependency, --only-dependencies"
                ),
                *flags(
                    "--adopt, --skip-cask-deps, --zap, --require-sha, --no-quarantine, --no-binaries, --greedy, --greedy-latest, --greedy-auto-updates, --ignore-dependencies"
                ),
                *values("--cc, --appdir, --env, --bottle-arch, --language"),
            ),
            operands=WORDS,
            effects=CHANGES,
            analyser="package_names",
        ),
        subcommand(
            *(
                "update",
                "uninstall",
                "remove",
                "rm",
                "cleanup",
                "link",
                "ln",
                "unlink",
                "pin",
                "unpin",
                "autoremove",
                "postinstall",
                "migrate",
                "switch",
                "update-reset",
            ),
            options=(
                *flags("--zap, --ignore-dependencies, -s --scrub, --overwrite, --merge, --auto-update, --prune-prefix"),
                *values("--prune"),
            ),
            operands=WORDS,
            effects=CHANGES,
        ),
        subcommand(
            "bundle",
            options=(
                *flags(
                    "--global, --no-upgrade, --upgrade, --install, --services, --cleanup, --all, --brews, --taps, --casks, --mas, --vscode, --whalebrew, --describe, --no-restart, --zap, --no-lock, --check, --no-vscode"
                ),
                *values("--file, --upgrade-formulae"),
            ),
            operands=WORDS,
            effects=(PACKAGE, MUTATION, PROJECT_CODE),
        ),
        subcommand(
            "tap",
            "untap",
            options=flags("--custom-remote, --repair, --eval-all, --full, --shallow, --force-auto-update"),
            operands=operands(TEXT, URL),
            effects=(MUTATION, REMOTE_CODE),
        ),
        subcommand(
            "fetch",
            options=flags("--deps, -s --build-from-source, --retry, --force-bottle, --build-bottle"),
            operands=WORDS,
            effects=(PACKAGE,),
        ),
        subcommand(
            "test",
            "audit",
            "style",
            "linkage",
            "create",
            "edit",
            "bump",
            "livecheck",
            "sh",
            "irb",
            "ruby",
            "developer",
            "developer-mode",
            operands=WORDS,
            effects=(OPAQUE,),
        ),
    ),
    environment=(
        variable(
            "HOMEBREW_BOTTLE_DOMAIN",
            "HOMEBREW_ARTIFACT_DOMAIN",
            "HOMEBREW_API_DOMAIN",
            "HOMEBREW_BREW_GIT_REMOTE",
            "HOMEBREW_CORE_GIT_REMOTE",
            takes=URL,
        ),
    ),
    examples=(
        example("brew list --versions"),
        example("brew deps --tree --installed"),
        example("brew outdated --json=v2"),
        example("brew install --build-from-source wget", PACKAGE, MUTATION),
        example("brew install --dry-run wget"),
        example("brew services restart x", MUTATION),
        example("brew bundle --file Brewfile", PACKAGE, MUTATION, PROJECT_CODE),
        example("brew tap x/y https://x.example/y", MUTATION, REMOTE_CODE),
        example("brew sh", OPAQUE),
    ),
)

# ---- other managers of packages ------------------------------------------------------------------------------------------

MANAGERS = (
    command(
        "opkg",
        options=(
            *flags(
                "-A, --force-depends, --force-maintainer, --force-reinstall, --force-overwrite, --force-downgrade, --force-space, --force-postinstall, --force-remove, --force-checksum, --no-check-certificate, --nodeps, --download-only, --autoremove, --query-all, --size, --noaction, --nocase"
            ),
            *values("-d --dest, -o --offline-root, -V --verbosity, --add-arch, --cache, -l --lists-dir, -t --tmp-dir"),
            option("-f", "--conf", takes=CONFIG),
            option("--add-dest", takes=TEXT),
        ),
        subcommands=(
            subcommand(
                "list",
                "list-installed",
                "list_installed",
                "list-upgradable",
                "list-changed-conffiles",
                "files",
                "search",
                "find",
                "info",
                "status",
                "depends",
                "whatdepends",
                "whatdependsrec",
                "whatrecommends",
                "whatsuggests",
                "whatprovides",
                "whatconflicts",
                "whatreplaces",
                "print-architecture",
                "compare-versions",
                operands=WORDS,
            ),
            subcommand(
                "update",
                "upgrade",
                "install",
                "remove",
                "configure",
                "flag",
                "download",
                "clean",
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
        ),
        examples=(
            example("opkg list-installed"),
            example("opkg install x", PACKAGE, MUTATION),
            example("opkg install /tmp/x.ipk", PACKAGE, MUTATION, REMOTE_CODE),
            example("opkg -f /tmp/x list", OPAQUE),
        ),
    ),
    command(
        "pkgin",
        options=(*flags("-d, -f, -F, -h, -l, -n, -p, -P, -t, -v, -V, -y"), *values("-c")),
        subcommands=(
            subcommand(
                "list",
                "ls",
                "avail",
                "av",
                "search",
                "se",
                "show-deps",
                "sd",
                "show-full-deps",
                "show-rev-deps",
                "show-category",
                "show-pkg-category",
                "show-all-categories",
                "show-keep",
                "show-no-keep",
                "pkg-content",
                "pkg-descr",
                "pkg-build-defs",
                "requires",
                "provides",
                "stats",
                "export",
                operands=WORDS,
            ),
            subcommand(
                "install",
                "in",
                "update",
                "up",
                "upgrade",
                "ug",
                "full-upgrade",
                "fug",
                "remove",
                "rm",
                "keep",
                "unkeep",
                "autoremove",
                "clean",
                "import",
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
        ),
        examples=(example("pkgin list"), example("pkgin install x", PACKAGE, MUTATION)),
    ),
    command(
        *("slackpkg", "slapt-get", "slapt-src"),
        options=(
            *flags(
                "-h --help, -y --yes, -s --simulate, -d --download-only, --installed, --available, --no-dep, -delall, -checkmd5, -checkgpg, -dialog, -batch, -default_answer, -spinner, --list"
            ),
            *values("--search, --show"),
            option("-u", "--update", "-g", "--upgrade", "--dist-upgrade", "--autoclean", "--clean", "--reinstall", effects=CHANGES),
            option("-i", "--install", "-t", "--fetch", "-b", "--build", "--remove", takes=TEXT, effects=CHANGES),
            option("-c", "--config", takes=CONFIG),
        ),
        subcommands=(
            subcommand("search", "file-search", "info", "check-updates", "show-changelog", "help", operands=WORDS),
            subcommand(
                "install",
                "upgrade",
                "reinstall",
                "remove",
                "blacklist",
                "download",
                "clean-system",
                "upgrade-all",
                "install-new",
                "update",
                "new-config",
                "generate-template",
                "install-template",
                "remove-template",
                operands=WORDS,
                effects=CHANGES,
            ),
        ),
        examples=(
            example("slackpkg search vim"),
            example("slackpkg install vim", PACKAGE, MUTATION),
            example("slapt-get --config /tmp/x --update", OPAQUE, PACKAGE, MUTATION),
        ),
    ),
    command(
        *("installpkg", "upgradepkg", "removepkg", "explodepkg", "pkgtool"),
        options=(
            *flags(
                "-warn, -md5sum, --terse, --menu, --infobox, --ask, --dry-run, --install-new, --reinstall, -copy, -keep, -preserve, --warn"
            ),
            *values("--tagfile, --tagext, --priority, -root --root"),
        ),
        operands=operands(many=READ),
        effects=(PACKAGE, MUTATION, REMOTE_CODE),
        examples=(example("installpkg x.txz", PACKAGE, MUTATION, REMOTE_CODE),),
    ),
    command(
        *("xbps-install", "xbps-remove"),
        options=(
            *flags(
                "-A --automatic, -d --debug, -D --download-only, -f --force, -h, -I --ignore-file-conflicts, -i --ignore-conf-repos, -M --memory-sync, -n --dry-run, -S --sync, -U --unpack-only, -u --update, -v --verbose, -V, -y --yes, -F --force-revdeps, -O --clean-cache, -o --remove-orphans, --reproducible"
            ),
            *values("-C --config, -c --cachedir, -r --rootdir"),
            option("-R", "--repository", takes=TEXT, effects=(REMOTE_CODE,)),
        ),
        operands=WORDS,
        effects=CHANGES,
        analyser="package_names",
        examples=(
            example("xbps-install -Su", PACKAGE, MUTATION),
            example("xbps-install -R http://x.example y", PACKAGE, MUTATION, REMOTE_CODE),
        ),
    ),
    command(
        "xbps-query",
        options=(
            *flags(
                "-i --ignore-conf-repos, -M --memory-sync, -d --debug, -v --verbose, -V, -h, -l --list-pkgs, -L --list-repos, -H --list-hold-pkgs, -m --list-manual-pkgs, -O --list-orphans, -S --show, -f --files, -x --deps, -X --revdeps, --fulldeptree, -R, --regex, --list-repolock-pkgs"
            ),
            *values("-p --property, -C --config, -c --cachedir, -r --rootdir, -o --ownedby, -s --search, --cat"),
            option("--repository", takes=URL, effects=(EGRESS,)),
        ),
        operands=WORDS,
        examples=(
            example("xbps-query -l"),
            example("xbps-query -Rs nginx"),
            example("xbps-query --repository=https://x.example -s nginx", EGRESS),
        ),
    ),
    command(
        "eopkg",
        options=(
            *flags("-y --yes-all, -v --verbose, -d --debug, -N --no-color, -h"),
            *values("-D --destdir, -u --username, -p --password, -L --bandwidth-limit"),
        ),
        subcommands=(
            subcommand(
                "list-available",
                "la",
                "list-components",
                "lc",
                "list-installed",
                "li",
                "list-newest",
                "ln",
                "list-pending",
                "lp",
                "list-repo",
                "lr",
                "list-sources",
                "ls",
                "list-upgrades",
                "lu",
                "search",
                "sr",
                "search-file",
                "sf",
                "info",
                "blame",
                "bl",
                "history",
                "hs",
                "check",
                "graph",
                "help",
                operands=WORDS,
                options=flags("-f --files, -s --short, -l --long, -i --install-info, -a --automatic"),
            ),
            subcommand(
                "install",
                "it",
                "remove",
                "rm",
                "upgrade",
                "up",
                "autoremove",
                "rmf",
                "update-repo",
                "ur",
                "delete-cache",
                "dc",
                "rebuild-db",
                "rdb",
                "build",
                "bi",
                "configure-pending",
                "cp",
                "fetch",
                "fc",
                "add-repo",
                "ar",
                "remove-repo",
                "rr",
                "enable-repo",
                "er",
                "disable-repo",
                "dr",
                "clean",
                operands=WORDS,
                options=flags("-f --force, --reinstall, -n --dry-run, --ignore-dependency, --ignore-safety"),
                effects=CHANGES,
                analyser="package_names",
            ),
        ),
        examples=(example("eopkg list-installed"), example("eopkg install vim", PACKAGE, MUTATION)),
    ),
    command(
        "swupd",
        options=(
            *flags(
                "-q --quiet, --debug, --no-progress, --wait-for-scripts, -N --no-scripts, -b --no-boot-update, -j --json-output, -n --nosigcheck, -y --yes, -h"
            ),
            *values("-p --path, -m --version, -F --format, -t --time, -r --retry-delay, -d --max-retries"),
            option("-u", "--url", "-P", "--contenturl", "-v", "--versionurl", takes=URL, effects=(REMOTE_CODE,)),
            option("-C", "--certpath", takes=INSPECT),
        ),
        subcommands=(
            subcommand(
                "info",
                "bundle-list",
                "search",
                "search-file",
                "check-update",
                "bundle-info",
                "hashdump",
                "diagnose",
                options=flags("-a --all, -D --deps, --has-dep, --includes, --files, --order, --bundle, --binary"),
                operands=WORDS,
            ),
            subcommand(
                "autoupdate",
                "bundle-add",
                "bundle-remove",
                "update",
                "repair",
                "clean",
                "mirror",
                "3rd-party",
                "os-install",
                options=(
                    *flags("--enable, --disable, --download, -x --picky, --force, --recursive, --orphans, --status, -k --keepcache"),
                    *values("--set, --unset"),
                ),
                operands=WORDS,
                effects=CHANGES,
            ),
        ),
        examples=(
            example("swupd bundle-list"),
            example("swupd bundle-add vim", PACKAGE, MUTATION),
            example("swupd update -u http://x.example", PACKAGE, MUTATION, REMOTE_CODE),
        ),
    ),
    command(
        "guix",
        options=flags("-V, -h"),
        subcommands=(
            subcommand(
                "search",
                "show",
                "describe",
                "size",
                "graph",
                "lint",
                "hash",
                "weather",
                "locate",
                "help",
                options=(
                    *flags("-r --recursive, --list-formats, -l --list-checkers"),
                    *values("-f --format, -t --type, -b --backend, -c --checkers, -S --sort, -H --hash"),
                    option("-L", "--load-path", takes=CONFIG),
                ),
                operands=WORDS,
            ),
            subcommand(
                "install",
                "remove",
                "upgrade",
                "pull",
                "gc",
                "package",
                "archive",
                "import",
                "refresh",
                "challenge",
                "download",
                options=(
                    *flags(
                        "-u --upgrade, -d --delete-generations, --roll-back, -n --dry-run, --allow-collisions, --bootstrap, -v --verbosity"
                    ),
                    *values(
                        "-i --install, -e --install-from-expression, -r --remove, -m --manifest, -p --profile, -s --search, --show, -C --channels, --url, --commit, --branch, -F --free-space, -D --delete"
                    ),
                    option(
                        "-l",
                        "--list-generations",
                        "-I",
                        "--list-installed",
                        "-A",
                        "--list-available",
                        takes=TEXT,
                        optional=True,
                        harmless=True,
                    ),
                ),
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
            subcommand(
                "build",
                "environment",
                "shell",
                "time-machine",
                "system",
                "home",
                "deploy",
                "container",
                "repl",
                "pack",
                "publish",
                "copy",
                "offload",
                "processes",
                style=POSIX,
                operands=WORDS,
                effects=(PACKAGE, OPAQUE),
                analyser="after_words",
            ),
        ),
        examples=(
            example("guix search vim"),
            example("guix install vim", PACKAGE, MUTATION),
            example("guix shell vim", PACKAGE, OPAQUE),
            example("guix shell vim -- rm -rf /srv", PACKAGE, OPAQUE, DESTRUCTIVE),
        ),
    ),
    command(
        "emerge",
        options=(
            *flags(
                "-1 --oneshot, -a --ask, -A --alert, -b --buildpkg, -B --buildpkgonly, -c --depclean, -C --unmerge, -d --debug, -e --emptytree, -f --fetchonly, -F --fetch-all-uri, -g --getbinpkg, -G --getbinpkgonly, -k --usepkg, -K --usepkgonly, -l --changelog, -n --noreplace, -N --newuse"
            ),
            *flags(
                "-o --onlydeps, -O --nodeps, -P --prune, -q --quiet, -r --resume, -t --tree, -u --update, -U --changed-use, -v --verbose, -w --select, --sync, --metadata, --regen, --config, --deselect, --keep-going, --noconfmem, --skipfirst, --autounmask-write, --autounmask-continue, --rage-clean, --autounmask"
            ),
            *values(
                "-D --deep, -j --jobs, -X --exclude, --with-bdeps, --backtrack, --color, --prefix, --load-average, --use, --quiet-build, --complete-graph, --usepkg-exclude"
            ),
            option("--config-root", "--root", takes=CONFIG),
            option("-p", "--pretend", harmless=True),
            option("-s", "--search", "-S", "--searchdesc", harmless=True),
            option("-i", "--info", "--list-sets", "--check-news", "-V", harmless=True),
        ),
        operands=WORDS,
        effects=CHANGES,
        analyser="package_names",
        environment=(variable("PORTAGE_CONFIGROOT", "ROOT", "SYSROOT", takes=CONFIG, harmless=("", "/")),),
        examples=(
            example("emerge --ask --update --deep @world", PACKAGE, MUTATION),
            example("emerge --pretend vim"),
            example("PORTAGE_CONFIGROOT=/tmp/x emerge --pretend vim", OPAQUE),
            example("emerge --config-root=/tmp/x --pretend vim", OPAQUE),
            example("emerge --search vim"),
        ),
    ),
    command(
        *("pkg_add", "pkg_delete"),
        options=(
            *flags("-A, -a, -D, -f, -I, -i, -m, -n, -q, -r, -s, -u, -v, -V, -x, -z, -c"),
            *values("-B, -L, -l, -P, -d"),
            option("-Q", "-t", "-K", takes=TEXT, effects=(REMOTE_CODE,)),
        ),
        operands=WORDS,
        effects=CHANGES,
        analyser="package_names",
        examples=(example("pkg_add vim", PACKAGE, MUTATION), example("pkg_add -t http://x.example vim", PACKAGE, MUTATION, REMOTE_CODE)),
    ),
    command(
        "pkg_info",
        options=(
            *flags("-A, -a, -b, -C, -c, -D, -d, -F, -f, -g, -I, -i, -K, -L, -M, -m, -N, -P, -p, -q, -R, -S, -s, -t, -U, -v, -X, -Z"),
            *values("-E, -e, -l, -Q, -r, -T"),
        ),
        operands=WORDS,
        examples=(example("pkg_info -m"),),
    ),
    command(
        *("equery", "eix", "qlist", "qfile", "qsearch", "qlop", "portageq", "euse", "genlop", "eread"),
        options=(
            *flags(
                "-C --nocolor, -N --no-color, -q --quiet, -h, -V, -v --verbose, -I --installed, -a --all, -u --upgrade, -e --exact, -c --compact, -d --description, -s, -S, -A, -H, -p --package, -P, -O, -U, -t, -l, -i, -D --with-dups, --tree, -o --only-matching, -m, -n, -x, -g, -T"
            ),
            *values("-F --format, --depth, -b"),
        ),
        operands=WORDS,
        examples=(example("equery belongs /bin/ls"), example("eix --installed vim"), example("portageq envvar CFLAGS")),
    ),
    command(
        "eselect",
        options=(*flags("--brief"), *values("--colour --color")),
        subcommands=(
            subcommand("help", "version", "usage", operands=WORDS),
            subcommand(
                *(
                    "kernel",
                    "profile",
                    "repository",
                    "news",
                    "locale",
                    "python",
                    "ruby",
                    "php",
                    "gcc",
                    "editor",
                    "pager",
                    "visual",
                    "java-vm",
                    "env",
                    "fontconfig",
                    "modules",
                    "rc",
                    "mesa",
                    "opengl",
                    "vi",
                    "boost",
                    "blas",
                    "lapack",
                    "pinentry",
                    "rust",
                    "sh",
                    "iptables",
                    "bashcomp",
                    "cdparanoia",
                    "ctags",
                    "llvm",
                    "postgresql",
                    "infinality",
                ),
                subcommands=(
                    subcommand("list", "show", "help", "read", "count", operands=WORDS, options=flags("-i, --raw, -a --all")),
                    subcommand(
                        "set",
                        "enable",
                        "disable",
                        "add",
                        "remove",
                        "create",
                        "update",
                        "unread",
                        "purge",
                        "delete",
                        "start",
                        "stop",
                        "restart",
                        "unset",
                        operands=WORDS,
                        options=flags("-f --force, -l --list"),
                        effects=(MUTATION,),
                    ),
                ),
            ),
        ),
        examples=(example("eselect kernel list"), example("eselect profile set 3", MUTATION)),
    ),
    command(
        "nala",
        options=(
            *flags(
                "-y --assume-yes, -n --assume-no, -d --download-only, -v --verbose, --debug, --simple, --no-simple, --raw-dpkg, --purge, --no-update, --update, --autoremove, --no-autoremove, --install-recommends, --no-install-recommends, --install-suggests, --fix-broken, --no-fix-broken, --full, --no-full, --config, -h, --installed, -i, -N --nala-installed, -u --upgradable, -a --all-versions, --names, --virtual, --color"
            ),
            *values("-t --target-release, -o --option, --exclude, --fetches, --country, --debian, --ubuntu, --sources"),
            option("--print-uris", harmless=True),
        ),
        subcommands=(
            subcommand("list", "search", "show", "moo", operands=WORDS),
            subcommand(
                "history",
                subcommands=(
                    subcommand("info", "list", operands=WORDS),
                    subcommand("undo", "redo", "clear", operands=WORDS, effects=CHANGES),
                ),
            ),
            subcommand(
                "install",
                "remove",
                "purge",
                "update",
                "upgrade",
                "full-upgrade",
                "autoremove",
                "autopurge",
                "clean",
                "fetch",
                operands=WORDS,
                effects=CHANGES,
                analyser="package_names",
            ),
        ),
        examples=(example("nala list --installed"), example("nala install -y x", PACKAGE, MUTATION)),
    ),
    command(
        "tlmgr",
        options=(
            *flags(
                "--gui, --machine-readable, --no-execute-actions, --pause, --persistent-downloads, --no-persistent-downloads, --usermode --user-mode, --verify-repo, --verbose -v, -q, -vv, --debug, --print-platform, --no-verify-downloads, --require-verification"
            ),
            *values("--package-logfile", takes=WRITE),
            *values("--usertree, --print-platform-info, --verify-repo-level, --pin-file, --gui-lang"),
            option("--repository", "--repo", "--location", takes=TEXT, effects=(REMOTE_CODE,)),
            option("--dry-run", "-n", "--list", harmless=True),
        ),
        subcommands=(
            subcommand(
                "info",
                "show",
                "search",
                "list",
                "check",
                "help",
                "version",
                "print-platform",
                "print-platform-info",
                "dump-tlpdb",
                "candidates",
                "bug",
                options=(
                    *flags(
                        "--only-installed, --only-remote, --all, --global, --word, --file, --keyword, --use-svn, --json, --local, --remote, --list, --verbose"
                    ),
                    *values("--data, --only-files"),
                ),
                operands=WORDS,
            ),
            subcommand(
                *(
                    "install",
                    "update",
                    "remove",
                    "uninstall",
                    "restore",
                    "conf",
                    "backup",
                    "generate",
                    "option",
                    "paper",
                    "path",
                    "platform",
                    "arch",
                    "key",
                    "pinning",
                    "postaction",
                    "repository",
                    "recreate-tlpdb",
                    "init-usertree",
                    "gui",
                    "shell",
                    "add",
                ),
                options=(
                    *flags(
                        "--all, --self, --force, --no-depends, --no-depends-at-all, --reinstall, --with-doc, --with-src, --fix, --backup, --no-auto-install, --no-auto-remove, --no-restart, --no-execute, --reinstall-forcibly-removed, --rebuild-sys, --delete, --add, --remove, --w32mode"
                    ),
                    *values("--exclude, --backupdir, --clean, --dest, --localcfg, --fileassocmode, --windowsmode"),
                    option("--file", takes=READ),
                ),
                operands=WORDS,
                effects=CHANGES,
            ),
        ),
        examples=(
            example("tlmgr info --only-installed"),
            example("tlmgr install x", PACKAGE, MUTATION),
            example("tlmgr update --all --repository http://x.example", PACKAGE, MUTATION, REMOTE_CODE),
            example("tlmgr update --list"),
        ),
    ),
    command(
        *("urpmi", "urpme", "urpmi.update", "urpmi.addmedia", "urpmi.removemedia"),
        options=(
            *flags(
                "-a --all, --auto, --auto-select, --auto-update, --no-install, --test, --force, --keep, -y --fuzzy, -v --verbose, -q --quiet, --clean, --no-verify-rpm, --update, --distrib, --wget, --curl, --buildrequires, --auto-orphans, -f, -c"
            ),
            *values("--media, --root, --urpmi-root, --split-length, --parallel, --proxy"),
            option("--mirrorlist", takes=TEXT, effects=(REMOTE_CODE,)),
        ),
        operands=WORDS,
        effects=CHANGES,
        analyser="package_names",
        examples=(
            example("urpmi vim", PACKAGE, MUTATION),
            example("urpmi.addmedia --mirrorlist http://x.example x", PACKAGE, MUTATION, REMOTE_CODE),
        ),
    ),
    command(
        *("urpmq", "urpmf"),
        options=(
            *flags(
                "-a, -A, -c, -d --requires, -f, -g --group, -i, -l --files --list, -m, -p, -P, -r, -R --whatrequires, -s, -u --fuzzy, -y, -Y, --summary, --sources, --list-media, --list-url, --list-aliases, --list-nodes, --provides, --not-available, --auto-orphans, --changelog, --conflicts, --obsoletes, --size, --name, --arch, --quiet, -q, -v, --literal"
            ),
            *values("--media, --excludemedia, --root, -e, -F, --qf, --use-distrib"),
        ),
        operands=WORDS,
        examples=(example("urpmq --requires vim"),),
    ),
    command(
        *(
            "paclog",
            "pacconf",
            "pacini",
            "paccheck",
            "pacreport",
            "pacinfo",
            "pacsift",
            "pacfile",
            "paccapability",
            "pacgraph",
        ),
        options=(
            *flags(
                "-a --ascii, -c --color --console, -d, -g --graph, -l --linear --list, -o --optional, -r --reverse --regex, -s --sync --search, -u --unique, -v --verbose, -b --binaries, -i --ignorecase, -q --quiet, -R, -w --raw, -0 --null, -z, -x, -n --nosync, -m --mtree, --files, --file-properties, --md5sum, --sha256sum, --recursive, --noupgrade, --backup, --unowned-files, --missing-files, --warnings, -H, -Q, -S, -p, -1"
            ),
            *values(
                "--config, --dbpath, --gpgdir, --cachedir, -C, -B, --sysroot, --package, --action, --caller, --after, --before, --grep, --ignore-group, --repo, --arch"
            ),
        ),
        operands=WORDS,
        examples=(example("pacreport"),),
    ),
    # options: its published manual page
    command(
        "pactree",
        options=(
            *flags("-a --ascii, -c --color, -g --graph, -l --linear, -r --reverse, -s --sync, -u --unique, -v --verbose, --debug"),
            *values("-d --depth, --gpgdir, --arch"),
            *values("--config", takes=READ),
            *values("-b --dbpath", takes=INSPECT),
            option("-o", "--optional", takes=TEXT, optional=True),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=TEXT),
        examples=(example("pactree -r -d 2 vim"),),
    ),
    # options: its published manual page
    command(
        "pkgfile",
        options=(
            *flags(
                "-l --list, -b --binaries, -d --directories, -g --glob, -i --ignorecase, -r --regex, -q --quiet, -v --verbose, -w --raw, -0 --null, -s --search"
            ),
            *values("-R --repo"),
            option("-z", "--compress", takes=TEXT, optional=True),
            *values("-C --config", takes=READ),
            *values("-D --cachedir", takes=INSPECT),
            option("-u", "--update", effects=(MUTATION,)),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=TEXT),
        examples=(
            example("pkgfile -l vim"),
            example("pkgfile -u", MUTATION),
        ),
    ),
    # options: its published manual page
    command(
        "checkupdates",
        options=(
            *flags("-c --change, -n --nocolor, --nosync"),
            option("-d", "--download", effects=(MUTATION,)),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(
            example("checkupdates --nocolor"),
            example("checkupdates -d", MUTATION),
        ),
    ),
    # options: its published manual page
    command(
        "expac",
        options=(
            *flags("-Q --query, -S --sync, -s --search, -g --group, -1 --readone, -v --verbose, -p --file"),
            *values("-d --delim, -l --listdelim, -t --timefmt, -H --humansize"),
            *values("--config", takes=READ),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=TEXT),
        examples=(example("expac -S '%n %v' vim"),),
    ),
    # options: its published manual page
    command(
        "lsinitcpio",
        options=(
            *flags("-a --analyze, -c --config, -l --list, -n --nocolor, -v --verbose, --early, --cpio"),
            option("-x", "--extract", effects=(WRITES,)),
            option("-h", "-V", harmless=True),
        ),
        operands=operands(many=READ),
        examples=(
            example("lsinitcpio -a /boot/initramfs-linux.img"),
            example("lsinitcpio -x /boot/i.img", WRITES),
        ),
    ),
    # options: its published manual page
    command(
        "arch-audit",
        options=(
            *flags("-u --upgradable, -q --quiet, -r --recursive, -t --show-testing, -c --show-cve, --json"),
            *values("-f --format, -s --sort, -C --color, --source, --proxy"),
            *values("-b --dbpath", takes=INSPECT),
            option("-h", "-V", harmless=True),
        ),
        operands=WORDS,
        examples=(example("arch-audit -u"),),
    ),
    command(
        *("pamac", "trizen", "aura", "pikaur", "pacaur", "aurman", "pakku", "rua"),
        options=(
            *flags(
                "-S, -y, -u, -s, -i, -Q, -R, -n, -a --aur, -c, -w, -q --quiet, -h, -V, -v, -d, -l, -k, --no-confirm --noconfirm, --needed, --installed, --orphans, --foreign, --repos, --files, --upgrade --force-refresh, --enable-downgrade, --no-upgrade, -A, -C, -B, -L, -O"
            ),
            *values("-b --builddir, --ignore, --overwrite, --keep"),
        ),
        operands=WORDS,
        effects=(PACKAGE, MUTATION, REMOTE_CODE),
        examples=(example("trizen -S x", PACKAGE, MUTATION, REMOTE_CODE),),
    ),
    command(
        "koji",
        options=(
            *flags("-d --debug, --debug-xmlrpc, -q --quiet, --noauth, --skip-main, --force-auth, --use-old-ssl, -h"),
            *values(
                "-p --profile, --principal, --keytab, --user, --password, --authtype, --topdir, --runas, --cert, --ca, --serverca, --ssl-certs-dir"
            ),
            option("-s", "--server", "--weburl", "--topurl", takes=URL, effects=(EGRESS,)),
            option("-c", "--config", "--plugin-paths", takes=CONFIG),
        ),
        subcommands=(
            subcommand(
                *(
                    "buildinfo",
                    "hostinfo",
                    "image-build-info",
                    "latest-build",
                    "latest-pkg",
                    "list-builds",
                    "list-tagged",
                    "list-pkgs",
                    "list-hosts",
                    "list-channels",
                    "list-groups",
                    "list-history",
                    "list-notifications",
                    "list-permissions",
                    "list-signed",
                    "list-tag-history",
                    "list-tag-inheritance",
                    "list-tags",
                    "list-tasks",
                    "list-targets",
                    "list-untagged",
                    "list-volumes",
                    "list-buildroot",
                    "list-external-repos",
                    "list-api",
                    "list-archives",
                    "list-btypes",
                ),
                *(
                    "mock-config",
                    "rpminfo",
                    "search",
                    "show-groups",
                    "taginfo",
                    "taskinfo",
                    "watch-logs",
                    "watch-task",
                    "wait-repo",
                    "hello",
                    "moshimoshi",
                    "userinfo",
                    "version",
                    "help",
                    "list-users",
                    "list-pkgs-archive",
                    "archive-info",
                    "scheduler-info",
                ),
                options=(
                    *flags(
                        "--quiet, --mine, --latest, --inherit, --all, --verbose, -r --recurse, --reverse, --paths, --sigs, --rpms, --show-blocked, --show-dups, --show-details, --active, --enabled, --disabled, --ready, --not-ready, --follow, -v, --long, --draft, --all-owners"
                    ),
                    *values(
                        "--package, --arch, --owner, --tag, --build, --type, --state, --before, --after, --host, --channel, --method, --user, --volume, --timeout, --target, -o, --event, --ts, --limit, --buildid, --name, --key"
                    ),
                ),
                operands=WORDS,
                effects=(REMOTE_READ,),
            ),
            subcommand(
                "download-build",
                "download-logs",
                "download-task",
                "write-signed-rpm",
                options=(
                    *flags("--debuginfo, --rpm, --asis, --all, --follow, -r --recurse, -q --quiet, --noprogress"),
                    *values("--arch, --type, --key, --latestfrom, -m --match"),
                    option("-d", "--dir", "--dirpath", takes=WRITE),
                ),
                operands=WORDS,
                effects=(REMOTE_READ, WRITES),
            ),
            subcommand(
                *(
                    "build",
                    "chain-build",
                    "maven-build",
                    "image-build",
                    "cancel",
                    "resubmit",
                    "tag-build",
                    "untag-build",
                    "move-build",
                    "regen-repo",
                    "add-pkg",
                    "block-pkg",
                    "unblock-pkg",
                    "set-pkg-owner",
                    "add-tag",
                    "edit-tag",
                    "remove-tag",
                    "add-target",
                    "edit-target",
                    "remove-target",
                    "clone-tag",
                    "add-user",
                    "grant-permission",
                    "revoke-permission",
                ),
                *(
                    "import",
                    "import-sig",
                    "delete-build",
                    "free-task",
                    "assign-task",
                    "set-task-priority",
                    "call",
                    "runroot",
                    "save-failed-tree",
                    "lock-tag",
                    "unlock-tag",
                    "prune-signed-copies",
                    "set-build-volume",
                    "add-notification",
                    "block-notification",
                    "edit-notification",
                    "remove-notification",
                    "dist-repo",
                    "make-task",
                    "spin-livecd",
                    "wrapper-rpm",
                ),
                options=(
                    *flags(
                        "--scratch, --nowait, --wait, --noprogress, --background, --skip-tag, --force, --quiet, --wait-repo, --fail-fast, --justone, --all, --new, --perm, --draft"
                    ),
                    *values(
                        "--arch-override, --repo-id, --owner, --extra-arches, --parent, --arches, --custom-user-metadata, --yum-repourl, --package"
                    ),
                ),
                operands=operands(many=READ),
                effects=(EGRESS,),
            ),
        ),
        examples=(
            example("koji list-tasks --mine", REMOTE_READ),
            example("koji download-build --arch=x86_64 x-1", REMOTE_READ, WRITES),
            example("koji build --scratch f40 x.src.rpm", EGRESS),
            example("koji -c /tmp/x hello", OPAQUE, REMOTE_READ),
        ),
    ),
)

# ---- maintenance of one distribution -------------------------------------------------------------------------------------

MAINTENANCE = (
    command(
        *("a2ensite", "a2dissite", "a2enmod", "a2dismod", "a2enconf", "a2disconf", "phpenmod", "phpdismod"),
        options=(*flags("-q --quiet, -m --maintmode, -p --purge, -f --force"), *values("-v, -s")),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("a2ensite x", MUTATION),),
    ),
    command(
        *("a2query", "phpquery"),
        options=(*flags("-q, -a, -v, -d, -h, -V, -S, -M"), *values("-m, -s, -c")),
        operands=WORDS,
        examples=(example("a2query -m"),),
    ),
    command(
        *("debsecan", "check-support-status", "dpigs", "vrms", "apt-listchanges", "ubuntu-security-status"),
        options=(
            *flags(
                "--only-fixed, --no-obsolete, -H --human-readable, -S, --unavailable, --thirdparty, --verbose, -v, --list, -d --debug, --no-heading, -s --sparse, -e --explain"
            ),
            *values(
                "--suite, --format, --source, --history, --status, --type, -n --lines, --whitelist, --disable-https-check, --mode, --arch, --which, -f --frontend, --since"
            ),
        ),
        operands=operands(many=INSPECT),
        examples=(example("debsecan --suite bookworm --only-fixed"), example("dpigs -n 20 -H")),
    ),
    command(
        "do-release-upgrade",
        options=(
            *flags("-d --devel-release, -p --proposed, -q --quiet, -s --sandbox, --allow-third-party"),
            *values("-m --mode, -f --frontend, --env, --data-dir"),
            option("-c", "--check-dist-upgrade-only", harmless=True),
            option("-V", "--version", harmless=True),
        ),
        effects=CHANGES,
        examples=(example("do-release-upgrade -c"), example("do-release-upgrade -d", PACKAGE, MUTATION)),
    ),
    command(
        "ubuntu-drivers",
        options=(*flags("--gpgpu, --free-only, --server, --no-oem, --recommended, --include-dkms"), *values("--package-list, --device")),
        subcommands=(
            subcommand("list", "devices", "debug", "list-oem"),
            subcommand("install", "autoinstall", operands=WORDS, effects=CHANGES),
        ),
        examples=(example("ubuntu-drivers devices"), example("ubuntu-drivers install", PACKAGE, MUTATION)),
    ),
    command(
        *("pro", "ubuntu-advantage", "ua"),
        options=flags("--debug, --wait, --all, --assume-yes, --access-only, --beta, --purge, -v"),
        subcommands=(
            subcommand(
                "status",
                "security-status",
                "help",
                "version",
                "api",
                "cves",
                "cve",
                options=(
                    *flags("--esm-apps, --esm-infra, --thirdparty, --unavailable, --simulate-with-token, --fixable, --unfixable"),
                    *values("--format, --sort-by"),
                ),
                operands=WORDS,
            ),
            subcommand(
                "config", subcommands=(subcommand("show", operands=WORDS), subcommand("set", "unset", operands=WORDS, effects=(MUTATION,)))
            ),
            subcommand(
                "attach",
                "detach",
                "auto-attach",
                "enable",
                "disable",
                "refresh",
                "fix",
                "collect-logs",
                "system",
                options=(*flags("--no-auto-enable, --dry-run, --no-related"), *values("--attach-config, -o --output, --variant, --format")),
                operands=WORDS,
                effects=CHANGES,
            ),
        ),
        examples=(
            example("pro status --format json"),
            example("pro enable esm-apps", PACKAGE, MUTATION),
            example("pro config set apt_news false", MUTATION),
        ),
    ),
    command(
        "netplan",
        options=flags("--debug, -h"),
        subcommands=(
            subcommand(
                "get",
                "status",
                "info",
                "help",
                options=(*flags("-a --all, --verbose, --diff, --diff-only, --json, --yaml"), *values("--root-dir, -f --format")),
                operands=WORDS,
            ),
            subcommand(
                "generate",
                "apply",
                "try",
                "set",
                "rebind",
                "ip",
                "migrate",
                options=(
                    *flags("--only-ovs-cleanup, --sriov-only"),
                    *values("--config-file, --timeout, --state, --origin-hint, --root-dir, --mapping"),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        examples=(example("netplan get"), example("netplan apply", MUTATION)),
    ),
    command(
        "cloud-init",
        options=(*flags("-d --debug, --force, -h"), option("-f", "--file", takes=CONFIG)),
        subcommands=(
            subcommand(
                "status",
                "analyze",
                "features",
                "schema",
                options=(
                    *flags("-l --long, -w --wait, --annotate, --system, -a --all, --list-keys"),
                    *values("--vendor-data", takes=READ),
                    *values("--user-data", takes=READ),
                    option("--config-file", "--instance-data", takes=READ),
                ),
                subcommands=(),
                operands=WORDS,
            ),
            subcommand(
                "query",
                options=(
                    *flags("-d --debug"),
                    *values("-i --instance-data, -u --user-data, -v --vendor-data", takes=READ),
                    *values("-f --format"),
                    option("-l", "--list-keys", harmless=True),
                    option("-a", "--all", effects=(SECRET_READ,)),
                ),
                operands=WORDS,
                analyser="user_data",
            ),
            subcommand(
                "init",
                "modules",
                "single",
                "clean",
                "dhclient-hook",
                "devel",
                "collect-logs",
                options=(
                    *flags("-l --local --logs, -r --reboot, -s --seed, -u --include-userdata, --machine-id, --report"),
                    *values("-m --mode, -n --name, --frequency, -t --tarfile, -c --configs"),
                ),
                operands=WORDS,
                effects=(MUTATION,),
            ),
        ),
        examples=(
            example("cloud-init status --wait"),
            example("cloud-init clean --logs", MUTATION),
            example("cloud-init -f /tmp/x status", OPAQUE),
            example("cloud-init schema --config-file .env", SECRET_READ),
            example("cloud-init query userdata", SECRET_READ),
            example("cloud-init query --all", SECRET_READ),
            example("cloud-init query -f '{{ds.meta_data}}'", SECRET_READ),
            example("cloud-init query --list-keys"),
            example("cloud-init query v1.region"),
        ),
    ),
    command(
        *("rpmspec", "rpmbuild"),
        options=(
            *flags(
                "-q --query, --rpms, --buildrpms, --srpm, -P --parse, -v --verbose, -vv, --quiet, --nodeps, --nocheck, --noclean, --noprep, --nobuild, --clean, --rmsource, --rmspec, --short-circuit, --nodebuginfo, --noscripts, --nosignature, --nodigest, --build-in-place, --rebuild, --recompile"
            ),
            *flags("-ba, -bb, -bs, -bp, -bc, -bi, -bl, -br, -bd, -bf, -ta, -tb, -ts, -tp, -tc, -ti, -tl, -tr, -ra, -rb, -rs, -rp"),
            *values("--qf --queryformat, --target, --buildroot, --with, --without, --root, --dbpath, --rcfile, --load, --undefine"),
            option("-D", "--define", "-E", "--eval", "--pipe", takes=TEXT, effects=(OPAQUE,)),
        ),
        operands=operands(many=INSPECT),
        effects=(PROJECT_CODE,),
        examples=(example("rpmbuild -ba x.spec", PROJECT_CODE), example("rpmspec -P --eval '%(id)' x.spec", PROJECT_CODE, OPAQUE)),
    ),
    command(
        *("locale-gen", "mandb", "powertop2tuned", "ubuntu-bug"),
        options=(
            *flags(
                "--keep-existing, --purge, --no-archive, -q --quiet, -d --debug, -c --create, -p --no-purge, -s --no-straycats, -t --test, -u --user-db, -h, -e, -n, -m"
            ),
            *values("--lang, --aliases, -C --config-file, -f --filename, --new, --merge"),
        ),
        operands=WORDS,
        effects=(MUTATION,),
        examples=(example("locale-gen en_GB.UTF-8", MUTATION),),
    ),
    command(
        "etckeeper",
        options=values("-d"),
        subcommands=(
            subcommand(
                "pre-install", "post-install", "init", "commit", "update-ignore", "uninit", "push", operands=WORDS, effects=(MUTATION,)
            ),
            subcommand("unclean"),
            subcommand("vcs", style=POSIX, operands=WORDS, effects=(OPAQUE,)),
        ),
        examples=(example("etckeeper unclean"), example("etckeeper commit x", MUTATION), example("etckeeper vcs log", OPAQUE)),
    ),
    command(
        "arch-chroot",
        style=POSIX,
        options=(*flags("-h, -N, -r, -S"), *values("-u")),
        operands=operands(TEXT, COMMAND),
        effects=(ROOT_ACCESS,),
        examples=(example("arch-chroot /mnt ls", ROOT_ACCESS),),
    ),
    command(
        "genfstab",
        options=(*flags("-L, -U, -p, -P, -h"), *values("-f, -t")),
        operands=operands(INSPECT),
        examples=(example("genfstab -U /mnt"),),
    ),
)

COMMANDS = (*NIX, BREW, *MANAGERS, *MAINTENANCE)
