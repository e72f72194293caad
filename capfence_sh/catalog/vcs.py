"""Version control: git, its hosting clients, and the others."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    COMMAND,
    CONFIG,
    CONTEXT,
    DESTRUCTIVE,
    DIRECTORY,
    EGRESS,
    HOST,
    INSPECT,
    MOVE,
    MUTATION,
    OPAQUE,
    OVERWRITE,
    PERSISTENCE,
    POSIX,
    PROGRAM,
    PROJECT_CODE,
    READ,
    REMOTE_CODE,
    REMOTE_READ,
    REMOVE,
    RESOURCE,
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

# ---- git: options that many subcommands share ----------------------------------------------------------------------------

DIFF_OPTIONS = (
    *flags(
        "-p --patch -u, -s --no-patch, -W --function-context, --no-function-context, --raw, --patch-with-raw, --patch-with-stat, --numstat",
        "--shortstat, --cumulative, --check, --summary, --name-only, --name-status, --compact-summary, --no-compact-summary, --binary",
        "--full-index, -z, --no-prefix, --default-prefix, -D --irreversible-delete, --find-copies-harder, --no-renames, --rename-empty",
        "--no-rename-empty, --follow, --no-follow, --minimal, -w --ignore-all-space, -b --ignore-space-change, --ignore-space-at-eol",
        "--ignore-cr-at-eol, --ignore-blank-lines, --indent-heuristic, --no-indent-heuristic, --patience, --histogram, -a --text, -R",
        "--exit-code, --quiet, --ext-diff, --no-ext-diff, --textconv, --no-textconv, --ita-invisible-in-index, --ita-visible-in-index",
        "--pickaxe-all, --pickaxe-regex, --no-color, --no-color-moved, --no-color-moved-ws, --no-relative, --no-ext, --no-notes",
        "--no-indent, --no-stat, --cached --staged, --merge-base, -q, -c, -m, -t, --no-index",
        "--combined-all-paths, --remerge-diff, --no-diff-merges, --dd, --root, -r, --stdin",
    ),
    *values(
        "--stat-width, --stat-name-width, --stat-graph-width, --stat-count, --ws-error-highlight, --src-prefix, --dst-prefix, --line-prefix",
        "--inter-hunk-context, --output-indicator-new, --output-indicator-old, --output-indicator-context, -l, -I --ignore-matching-lines",
        "--diff-algorithm, --anchored, --word-diff-regex, --color-moved-ws, -S, -G, --rotate-to, --skip-to, --find-object, --diff-merges",
    ),
    option("--output", takes=WRITE),
    option("-O", takes=READ),
    option("-U", "--unified", takes=TEXT, optional=True),
    option("-X", "--dirstat", takes=TEXT, optional=True),
    option("--dirstat-by-file", takes=TEXT, optional=True),
    option("--stat", takes=TEXT, optional=True),
    option("--color", takes=TEXT, optional=True),
    option("--abbrev", takes=TEXT, optional=True),
    option("--no-abbrev"),
    option("-B", "--break-rewrites", takes=TEXT, optional=True),
    option("-M", "--find-renames", takes=TEXT, optional=True),
    option("-C", "--find-copies", takes=TEXT, optional=True),
    option("--word-diff", takes=TEXT, optional=True),
    option("--color-words", takes=TEXT, optional=True),
    option("--color-moved", takes=TEXT, optional=True),
    option("--relative", takes=TEXT, optional=True),
    option("--ignore-submodules", takes=TEXT, optional=True),
    option("--submodule", takes=TEXT, optional=True),
    option("--diff-filter", takes=TEXT, optional=True),
    option("--notes", takes=TEXT, optional=True),
    option("--show-notes", takes=TEXT, optional=True),
)

COMBINED = flags("-0 --base, -1 --ours, -2 --theirs, --cc")

REVISION_OPTIONS = (
    *flags(
        "--merges, --no-merges, --no-min-parents, --no-max-parents, --first-parent, --exclude-first-parent-only, --not, --all",
        "--reflog, --alternate-refs, --single-worktree, --ignore-missing, --bisect, --cherry-mark, --cherry-pick, --left-only, --right-only",
        "--cherry, -g --walk-reflogs, --merge, --boundary, --use-bitmap-index, --simplify-by-decoration, --show-pulls, --full-history",
        "--dense, --sparse, --simplify-merges, --date-order, --author-date-order, --topo-order, --reverse, --do-walk, --no-walk, --oneline",
        "--abbrev-commit, --no-abbrev-commit, --relative-date, --parents, --children, --left-right, --graph, --no-graph, --objects",
        "--objects-edge, --unpacked, --count, --timestamp, --header, --disk-usage, --log-size, --show-signature, --no-show-signature",
        "-i --regexp-ignore-case, --basic-regexp, -E --extended-regexp, -F --fixed-strings, -P --perl-regexp, --all-match, --invert-grep",
        "--remove-empty, --source, --use-mailmap --mailmap, --no-mailmap, --clear-decorations, --no-decorate, --full-diff, --expand-tabs",
        "--no-expand-tabs, --no-commit-header, --commit-header, --standard-notes, --no-standard-notes, --in-commit-order, --no-object-names",
        "--object-names, --bisect-vars, --bisect-all",
    ),
    *values(
        "-n --max-count, --skip, --since --after, --until --before, --since-as-filter, --max-age, --min-age, --author, --committer, --grep",
        "--grep-reflog, --min-parents, --max-parents, --exclude, --exclude-hidden, --glob, --encoding, --filter, --missing, --date",
        "--decorate-refs, --decorate-refs-exclude, -L",
    ),
    option("--branches", takes=TEXT, optional=True),
    option("--tags", takes=TEXT, optional=True),
    option("--remotes", takes=TEXT, optional=True),
    option("--ancestry-path", takes=TEXT, optional=True),
    option("--pretty", takes=TEXT, optional=True),
    option("--format", takes=TEXT),
    option("--decorate", takes=TEXT, optional=True),
    option("--show-linear-break", takes=TEXT, optional=True),
)

SIGN = option("-S", "--gpg-sign", takes=TEXT, optional=True)
MESSAGE = (*values("-m --message, --cleanup, -X --strategy-option, -s --strategy"), option("-F", "--file", takes=READ))
TRACK = option("-t", "--track", takes=TEXT, optional=True)
SUBMODULES = option("--recurse-submodules", takes=TEXT, optional=True)
PATHSPEC_FILE = (option("--pathspec-from-file", takes=READ), option("--pathspec-file-nul"))
SEQUENCER = (
    *flags(
        "--quit, --continue, --abort, --skip, -n --no-commit, -e --edit, --no-edit, -s --signoff, --no-signoff, --rerere-autoupdate, -x, --ff"
    ),
    *flags("--allow-empty, --allow-empty-message, --keep-redundant-commits, --no-gpg-sign, --reference, --no-rerere-autoupdate"),
    *values("--cleanup, -m --mainline, --strategy, -X --strategy-option, --empty"),
    SIGN,
)
FETCHING = (
    *flags(
        "-v --verbose, -q --quiet, --all, --no-all, --set-upstream, -a --append, --atomic, -f --force, -m --multiple, -t --tags, --no-tags",
        "--prefetch, -p --prune, -P --prune-tags, --no-prune, --dry-run, --write-fetch-head, --no-write-fetch-head, -k --keep",
        "-u --update-head-ok, --progress, --no-progress, --unshallow, --refetch, --update-shallow, -4 --ipv4, -6 --ipv6, --negotiate-only",
        "--auto-maintenance, --no-auto-maintenance, --auto-gc, --no-auto-gc, --show-forced-updates, --no-show-forced-updates",
        "--write-commit-graph, --no-write-commit-graph, --stdin, --no-recurse-submodules, --porcelain",
    ),
    *values("-j --jobs, --depth, --shallow-since, --shallow-exclude, --deepen, --refmap, -o --server-option, --negotiation-tip, --filter"),
    option("--upload-pack", takes=PROGRAM),
    SUBMODULES,
)
REVS = operands(many=READ)  # revisions and pathspecs: what is shown of a secret file is secret
NAMES = operands(many=TEXT)

GIT_ENVIRONMENT = (
    variable("GIT_SSH_COMMAND", "GIT_EDITOR", "GIT_SEQUENCE_EDITOR", takes=SHELL, harmless=("ssh", "true", ":", "cat")),
    variable("GIT_PAGER", "PAGER", takes=SHELL, harmless=("", "cat", "less", "more", "less -R", "less -FRX")),
    variable("EDITOR", "VISUAL", takes=SHELL, harmless=("true", ":", "vi", "vim", "nano", "emacs", "ed", "cat")),
    variable(
        "GIT_SSH",
        "GIT_EXTERNAL_DIFF",
        "GIT_ASKPASS",
        "SSH_ASKPASS",
        "GIT_PROXY_COMMAND",
        takes=PROGRAM,
        harmless=("", "echo", "true", "/bin/true", "/bin/echo"),
    ),
    variable("GIT_EXEC_PATH", "GIT_TEMPLATE_DIR", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG", takes=CONFIG),
    variable("GIT_DIR", "GIT_COMMON_DIR", takes=CONFIG, harmless=(".git",)),
    variable("GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", takes=CONFIG),
    variable("GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", takes=CODE, harmless=("", "0"), program="git", option="-c"),
    variable("GIT_ALLOW_PROTOCOL", takes=CODE, harmless=("https", "ssh", "https:ssh", "http:https:ssh", "file", "file:git:http:https:ssh")),
    variable(
        *("GIT_TRACE", "GIT_TRACE2", "GIT_TRACE2_EVENT", "GIT_TRACE2_PERF", "GIT_TRACE_CURL", "GIT_TRACE_FSMONITOR", "GIT_TRACE_PACKET"),
        *("GIT_TRACE_PACKFILE", "GIT_TRACE_PACK_ACCESS", "GIT_TRACE_PERFORMANCE", "GIT_TRACE_REFS", "GIT_TRACE_SETUP", "GIT_TRACE_SHALLOW"),
        "GIT_INDEX_FILE",
        "GIT_OBJECT_DIRECTORY",
        takes=WRITE,
        harmless=("0", "1", "2", "true", "false"),
    ),
    variable("http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", takes=URL),
)

# the far ends of fetch, push and archive, which work on standard input and output: git starts them on the host of the repository
UPLOAD_PACK = (
    *flags("--strict, --no-strict, --stateless-rpc, --advertise-refs --http-backend-info-refs"),
    *values("--timeout"),
)
RECEIVE_PACK = flags("-q --quiet, --skip-connectivity-check, --stateless-rpc, --advertise-refs --http-backend-info-refs")

SUBTREE = (
    *flags("-q --quiet, -d --debug, --squash, --no-squash, --rejoin, --ignore-joins"),
    *values("-P --prefix, -m --message, --annotate, -b --branch, --onto"),
)

# sub-commands that come in packages of their own: git-extras, git-flow, git-annex, git-secret, git-cola and others
GIT_EXTRAS = (
    subcommand(
        "daemon",
        effects=(EGRESS,),
        operands=operands(many=READ),
        options=(
            *flags(
                "--strict-paths, --base-path-relaxed, --export-all, --inetd, --syslog, --verbose, --reuseaddr, --detach, --informative-errors"
            ),
            *flags("--no-informative-errors, --user-path"),
            *values("--base-path, --interpolated-path, --listen, --port, --init-timeout, --timeout, --max-connections, --log-destination"),
            *values("--user, --group, --enable, --disable, --allow-override, --forbid-override"),
            option("--access-hook", takes=PROGRAM),
            option("--pid-file", takes=WRITE),
        ),
    ),
    subcommand(
        *("summary", "effort", "info", "local-commits", "missing", "show-tree", "root", "count", "show-merged-branches"),
        *(
            "show-unmerged-branches",
            "commits-since",
            "standup",
            "contrib",
            "guilt",
            "extras",
            "brv",
            "fame",
            "cliff",
            "ls-crypt",
            "branches",
        ),
        *("sizer", "quick-stats"),
        operands=NAMES,
        options=(
            *flags(
                "--line, --dedup-by-email, --no-merges, -a --all, --no-config, -r --relative, --list, -e --email, -w --ignore-whitespace, -l --latest"
            ),
            *flags("-u --unreleased, -M, -C, -n, -v --verbose, -h, --current, --no-progress, -b --branch"),
            *values(
                "--above, --format, --since, --until, --excl, --incl, -d, -m, -D, -f, -s, -t --tag, --sort, --loc, --cost, -p --prepend"
            ),
            option("-o", "--output", takes=WRITE),
        ),
    ),
    subcommand(
        *(
            "alias",
            "ignore",
            "ignore-io",
            "coauthor",
            "setup",
            "touch",
            "archive-file",
            "authors",
            "changelog",
            "cp",
            "reset-file",
            "unstage",
        ),
        *(
            "squash",
            "undo",
            "stamp",
            "psykorebase",
            "rebase-patch",
            "graft",
            "merge-into",
            "create-branch",
            "fresh-branch",
            "feature",
            "bug",
        ),
        *(
            "rename-branch",
            "rename-tag",
            "rename-remote",
            "lock",
            "unlock",
            "locked",
            "abort",
            "utimes",
            "reauthor",
            "sed",
            "magic",
            "sw",
            "hack",
        ),
        *("merge-repo", "imerge", "merge-one-file"),
        effects=(MUTATION,),
        operands=NAMES,
        options=(
            *flags(
                "-l --list, -p --prune-old, -t, -n, -a, -h --hard, -s --soft, --force, --replace, --newer, --squash-msg, --continue, --local, --global"
            ),
            *flags("--private, --search, --export, -f --fixed-strings, -w, -e, --use-config, -L, --all, --no-merges, --stdout, --email"),
            *values("--start-tag, --start-commit, --final-tag, --remote, -m, --correct-email, --correct-name, --old-email, --old-name"),
        ),
        examples=(
            example("git undo --soft 2", MUTATION),
            example("git alias last 'log -1 HEAD'", MUTATION),
        ),
    ),
    subcommand(
        *("clear", "clear-soft", "obliterate", "force-clone", "delete-squashed-branches", "delete-merged-branches", "delete-submodule"),
        effects=(DESTRUCTIVE,),
        operands=NAMES,
        options=(*flags("-f --force"), *values("--branch, --remote")),
        examples=(example("git clear", DESTRUCTIVE),),
    ),
    subcommand(
        *("delete-branch", "delete-tag", "publish", "unpublish", "sync", "release", "pr", "mr", "fork", "scp", "rscp", "gh-pages", "paste"),
        *("pull-request", "browse", "browse-ci", "review", "machete"),
        effects=(EGRESS,),
        operands=NAMES,
        options=(*flags("-s, -f --force, -c, --semver, --no-verify"), *values("-u, -r --remote, -m, --prefix")),
        examples=(example("git delete-branch old", EGRESS),),
    ),
    subcommand(
        "bulk",
        effects=(OPAQUE,),
        operands=NAMES,
        options=(
            *flags("-a, -g, -q, --listall, --listcurrent, --purge, --no-follow-symlinks, --no-follow-hidden"),
            *values("-w, --from, --addworkspace, --removeworkspace, --addcurrent"),
        ),
    ),
    subcommand(
        "cola",
        "delta",
        effects=(PROJECT_CODE,),
        operands=NAMES,
        options=(*flags("--amend, --prompt"), *values("--status-filter, -r --repo")),
    ),
    subcommand(
        "flow",
        subcommands=(
            subcommand("version", "log", "help", operands=NAMES),
            subcommand(
                "init",
                effects=(MUTATION,),
                options=(
                    *flags("-d --defaults, -f --force, --local, --global, --showcommands"),
                    *values("-p --feature, -r --release, -x --hotfix, -s --support, -t --tag, -b --bugfix"),
                ),
            ),
            subcommand(
                *("feature", "bugfix", "release", "hotfix", "support"),
                options=flags("-v --verbose, --showcommands"),
                subcommands=(
                    subcommand("list", "diff", options=flags("-v --verbose"), operands=NAMES),
                    subcommand(
                        *("start", "rename", "checkout", "co", "rebase", "branch"),
                        options=flags("-F --fetch, -i --interactive, -p --preserve-merges"),
                        operands=NAMES,
                        effects=(MUTATION,),
                    ),
                    subcommand("delete", options=flags("-f --force, -r --remote"), operands=NAMES, effects=(DESTRUCTIVE,)),
                    subcommand(
                        *("finish", "publish", "track", "pull"),
                        options=(
                            *flags(
                                "-F --fetch, -r --rebase, -p --preserve-merges --push, -k --keep, -D --force_delete, -S --squash, --no-ff, -s --sign, -n --notag"
                            ),
                            *flags(
                                "--keepremote, --keeplocal, -b --nobackmerge, -d --pushdevelop, --pushproduction, --pushtag, --nodevelopmerge"
                            ),
                            *values("-m --message, -u --signingkey, -T --tagname"),
                            option("-f", "--messagefile", takes=READ),
                        ),
                        operands=NAMES,
                        effects=(EGRESS,),
                    ),
                ),
            ),
            subcommand("config", subcommands=(subcommand("list"), subcommand("set", "export", operands=NAMES, effects=(MUTATION,)))),
        ),
        examples=(
            example("git flow feature list"),
            example("git flow feature start x", MUTATION),
            example("git flow feature delete x", DESTRUCTIVE),
            example("git flow release finish 1.0", EGRESS),
        ),
    ),
    subcommand(
        "annex",
        options=(
            *flags(
                "--force, -F --fast, -q --quiet, -v --verbose, -d --debug, --json, --json-progress, --json-error-messages, -A --all, -U --unused, --failed, --auto"
            ),
            *flags("--no-check-gitignore, --bytes, --raw, --no-raw, --no-content, --content, --cleanup, -z, --batch"),
            *values(
                "-f --from, -t --to, --in, --not-in, --copies, --numcopies -N, --mincopies, --include -I, --exclude -X, --largerthan, --smallerthan, -J --jobs, --key, --branch, --backend -b, --file, --format, --time-limit, --size-limit, -m --message"
            ),
        ),
        subcommands=(
            subcommand("status", "info", "list", "find", "whereis", "log", "version", "unused", "help", "diffdriver", operands=NAMES),
            subcommand(
                *(
                    "init",
                    "add",
                    "lock",
                    "unlock",
                    "edit",
                    "fix",
                    "fsck",
                    "repair",
                    "describe",
                    "trust",
                    "untrust",
                    "semitrust",
                    "dead",
                    "group",
                    "wanted",
                    "required",
                ),
                *(
                    "numcopies",
                    "mincopies",
                    "metadata",
                    "tag",
                    "view",
                    "vadd",
                    "vpop",
                    "adjust",
                    "reinit",
                    "uninit",
                    "unannex",
                    "undo",
                    "merge",
                    "upgrade",
                    "config",
                ),
                effects=(MUTATION,),
                operands=NAMES,
            ),
            subcommand("drop", "dropunused", "forget", "expire", effects=(DESTRUCTIVE,), operands=NAMES),
            subcommand(
                *(
                    "get",
                    "copy",
                    "move",
                    "mirror",
                    "sync",
                    "assist",
                    "push",
                    "pull",
                    "export",
                    "import",
                    "importfeed",
                    "addurl",
                    "initremote",
                    "enableremote",
                ),
                *("remote", "remotedaemon", "assistant", "webapp", "watch"),
                effects=(EGRESS,),
                operands=NAMES,
            ),
        ),
        examples=(
            example("git annex whereis x"),
            example("git annex add x", MUTATION),
            example("git annex drop x", DESTRUCTIVE),
            example("git annex sync --content", EGRESS),
        ),
    ),
    subcommand(
        "secret",
        subcommands=(
            subcommand("list", "whoknows", "usage", "changes", operands=NAMES, options=flags("-l, -v")),
            subcommand("cat", "reveal", effects=(SECRET_READ,), operands=NAMES, options=(*flags("-f, -F, -P, -v"), *values("-d, -p"))),
            subcommand(
                "init",
                "add",
                "hide",
                "tell",
                "remove",
                "removeperson",
                "killperson",
                "clean",
                effects=(MUTATION,),
                operands=NAMES,
                options=(*flags("-i, -v, -c, -F, -P, -d, -m, -f"), *values("-e")),
            ),
        ),
        examples=(
            example("git secret whoknows"),
            example("git secret reveal", SECRET_READ),
            example("git secret add x", MUTATION),
        ),
    ),
)

GIT = command(
    "git",
    style=POSIX,
    analyser="git",
    options=(
        *flags("-p --paginate, -P --no-pager, --no-replace-objects, --bare, --literal-pathspecs, --glob-pathspecs, --noglob-pathspecs"),
        *flags("--icase-pathspecs, --no-optional-locks, --no-lazy-fetch, --no-advice"),
        option("-C", takes=DIRECTORY),
        *values("-c, --config-env, --namespace, --super-prefix, --attr-source, --list-cmds"),
        option("--exec-path", takes=CONFIG, optional=True),
        option("--git-dir", takes=CONFIG),
        option("--work-tree", takes=DIRECTORY),
        *(option("--html-path", harmless=True), option("--man-path", harmless=True), option("--info-path", harmless=True)),
        *(option("-v", "--version", harmless=True), option("-h", "--help", harmless=True)),
    ),
    environment=GIT_ENVIRONMENT,
    subcommands=(
        # -- looking
        subcommand(
            "status",
            operands=REVS,
            options=(
                *flags(
                    "-v --verbose, -s --short, -b --branch, --show-stash, --no-show-stash, --ahead-behind, --no-ahead-behind, --long, -z --null"
                ),
                *flags("--no-renames, --renames, --no-column"),
                option("--porcelain", takes=TEXT, optional=True),
                option("-u", "--untracked-files", takes=TEXT, optional=True),
                option("--ignored", takes=TEXT, optional=True),
                option("--ignore-submodules", takes=TEXT, optional=True),
                option("--column", takes=TEXT, optional=True),
                option("-M", "--find-renames", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            *("log", "show", "whatchanged", "rev-list", "reflog-show"),
            options=(
                *DIFF_OPTIONS,
                *COMBINED,
                *REVISION_OPTIONS,
                *flags(
                    "--exclude-promisor-objects, --filter-print-omitted, --filter-provided-objects, --indexed-objects, --no-filter, --objects-edge-aggressive"
                ),
                *values("--progress"),
            ),
            operands=REVS,
            numeric=True,
        ),
        subcommand(
            *("diff", "diff-tree", "diff-index", "diff-files", "range-diff"),
            options=(
                *DIFF_OPTIONS,
                *COMBINED,
                *REVISION_OPTIONS,
                *flags("--no-commit-id, --always, --no-dual-color, --dual-color"),
                *values("--creation-factor"),
            ),
            operands=REVS,
            numeric=True,
        ),
        subcommand(
            "shortlog",
            options=(
                *REVISION_OPTIONS,
                *flags("-c, --numbered, -s --summary, -e --email"),
                option("-w", takes=TEXT, optional=True),
                *values("--group"),
                *flags("--stdin"),
            ),
            operands=REVS,
            numeric=True,
        ),
        subcommand(
            *("blame", "annotate"),
            operands=REVS,
            options=(
                *flags(
                    "--incremental, -b, --root, --show-stats, --progress, --no-progress, --score-debug, -f --show-name, -n --show-number"
                ),
                *flags("-p --porcelain, --line-porcelain, -c, -t, -l, -s, -e --show-email, -w, --color-lines, --color-by-age, --minimal"),
                *flags("--first-parent, --reverse"),
                *values("--ignore-rev, -L, --since, --date, --encoding"),
                *values("--ignore-revs-file, -S, --contents", takes=READ),
                option("-C", takes=TEXT, optional=True),
                option("-M", takes=TEXT, optional=True),
                option("--abbrev", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "grep",
            operands=operands(TEXT, many=READ),
            options=(
                *flags(
                    "--cached, --no-index, --untracked, --exclude-standard, --no-exclude-standard, --recurse-submodules, -v --invert-match"
                ),
                *flags("-i --ignore-case, -w --word-regexp, -a --text, -I, --textconv, --no-textconv, -r --recursive, --no-recursive"),
                *flags("-E --extended-regexp, -G --basic-regexp, -F --fixed-strings, -P --perl-regexp, -n --line-number, --column, -h, -H"),
                *flags(
                    "--full-name, -l --files-with-matches --name-only, -L --files-without-match, -z --null, -o --only-matching, -c --count"
                ),
                *flags(
                    "--break, --heading, -p --show-function, -W --function-context, --and, --or, --not, -q --quiet, --all-match, --no-color"
                ),
                *values("--max-depth, -C --context, -B --before-context, -A --after-context, --threads, -m --max-count"),
                option("-e", takes=TEXT, supplies=True),
                option("-f", takes=READ, supplies=True),
                option("--color", takes=TEXT, optional=True),
                option("-O", "--open-files-in-pager", takes=PROGRAM, optional=True),
            ),
            numeric=True,
        ),
        subcommand(
            "ls-files",
            operands=operands(many=INSPECT),
            options=(
                *flags(
                    "-z, -t, -v, -f, -c --cached, -d --deleted, -m --modified, -o --others, -i --ignored, -s --stage, -k --killed, --directory"
                ),
                *flags("--eol, --empty-directory, --no-empty-directory, -u --unmerged, --resolve-undo, --exclude-standard, --full-name"),
                *flags("--recurse-submodules, --error-unmatch, --debug, --deduplicate, --sparse"),
                *values("-x --exclude, --exclude-per-directory, --with-tree, --format"),
                option("-X", "--exclude-from", takes=READ),
                option("--abbrev", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "ls-tree",
            operands=NAMES,
            options=(
                *flags("-d, -r, -t, -z, -l --long, --name-only --name-status, --object-only, --full-name, --full-tree"),
                *values("--format"),
                option("--abbrev", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "cat-file",
            operands=REVS,
            options=(
                *flags(
                    "-e, -p, -t, -s, --allow-unknown-type, --use-mailmap, --mailmap, -z, --batch-all-objects, --buffer, --follow-symlinks"
                ),
                *flags("--unordered, --textconv, --filters"),
                *values("--path, --filter"),
                option("--batch", takes=TEXT, optional=True),
                option("--batch-check", takes=TEXT, optional=True),
                option("--batch-command", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "rev-parse",
            operands=NAMES,
            options=(
                *flags(
                    "--parseopt, --keep-dashdash, --stop-at-non-option, --stuck-long, --sq-quote, --revs-only, --no-revs, --flags, --no-flags",
                    "--verify, -q --quiet, --sq, --symbolic, --symbolic-full-name, --all, --local-env-vars, --git-dir",
                    "--absolute-git-dir, --git-common-dir, --is-inside-git-dir, --is-inside-work-tree, --is-bare-repository",
                    "--is-shallow-repository, --show-cdup, --show-prefix, --show-toplevel, --show-superproject-working-tree",
                    "--shared-index-path, --not",
                ),
                option("--short", takes=TEXT, optional=True),
                option("--abbrev-ref", takes=TEXT, optional=True),
                option("--show-object-format", takes=TEXT, optional=True),
                *(option("--branches", takes=TEXT, optional=True), option("--tags", takes=TEXT, optional=True)),
                *(option("--remotes", takes=TEXT, optional=True), option("--exclude", takes=TEXT, optional=True)),
                *values("--default, --prefix, --git-path, --glob, --disambiguate, --resolve-git-dir, --since, --until, --path-format"),
            ),
        ),
        subcommand(
            "describe",
            operands=NAMES,
            options=(
                *flags("--contains, --debug, --all, --tags, --long, --first-parent, --exact-match, --always"),
                *values("--candidates, --match, --exclude"),
                *(option("--abbrev", takes=TEXT, optional=True), option("--dirty", takes=TEXT, optional=True)),
                option("--broken", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "for-each-ref",
            operands=NAMES,
            options=(
                *flags("-s --shell, -p --perl, --python, --tcl, --ignore-case, --stdin"),
                *values("--count, --format, --sort, --points-at, --merged, --no-merged, --contains, --no-contains, --exclude"),
                option("--color", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "show-ref",
            operands=NAMES,
            options=(
                *flags("--tags, --heads --branches, --verify, --head, -d --dereference, -q --quiet, --exists"),
                option("-s", "--hash", takes=TEXT, optional=True),
                option("--abbrev", takes=TEXT, optional=True),
                option("--exclude-existing", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "show-branch",
            operands=NAMES,
            options=(
                *flags(
                    "-a --all, -r --remotes, --list, --no-name, --current, --sha1-name, --merge-base, --independent, --topo-order, --topics"
                ),
                *flags("--sparse, --date-order, --no-color"),
                *(option("--color", takes=TEXT, optional=True), option("--more", takes=TEXT, optional=True)),
                option("-g", "--reflog", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "name-rev",
            operands=NAMES,
            options=(
                *flags("--name-only, --tags, --all, --stdin, --annotate-stdin, --undefined, --always"),
                *values("--refs, --exclude"),
                *flags("--no-undefined"),
            ),
        ),
        subcommand("merge-base", operands=NAMES, options=flags("-a --all, --octopus, --independent, --is-ancestor, --fork-point")),
        subcommand("cherry", operands=NAMES, options=(*flags("-v --verbose"), option("--abbrev", takes=TEXT, optional=True))),
        subcommand("count-objects", options=flags("-v --verbose, -H --human-readable")),
        subcommand("check-ignore", operands=NAMES, options=flags("-q --quiet, -v --verbose, --stdin, -z, -n --non-matching, --no-index")),
        subcommand("check-attr", operands=NAMES, options=(*flags("-a --all, --cached, --stdin, -z"), *values("--source"))),
        subcommand(
            "check-ref-format",
            operands=NAMES,
            options=flags("--branch, --normalize, --allow-onelevel, --no-allow-onelevel, --refspec-pattern"),
        ),
        subcommand("check-mailmap", operands=NAMES, options=flags("--stdin")),
        subcommand("verify-commit", operands=NAMES, options=flags("-v --verbose, --raw")),
        subcommand("verify-tag", operands=NAMES, options=(*flags("-v --verbose, --raw"), *values("--format"))),
        subcommand(
            "verify-pack", operands=operands(many=READ), options=(*flags("-v --verbose, -s --stat-only"), *values("--object-format"))
        ),
        subcommand(
            "fsck",
            operands=NAMES,
            options=(
                *flags(
                    "-v --verbose, --unreachable, --dangling, --no-dangling, --tags, --root, --cache, --reflogs, --full, --connectivity-only, --strict, --lost-found, --progress, --no-progress, --name-objects"
                ),
                *flags("--no-reflogs"),
            ),
        ),
        subcommand("var", operands=NAMES, options=flags("-l")),
        subcommand("version", options=flags("--build-options")),
        subcommand(
            "help",
            operands=NAMES,
            options=(
                *flags(
                    "-a --all, --external-commands, --no-external-commands, --aliases, --no-aliases, -m --man, -i --info, -v --verbose, -g --guides, --user-interfaces, --developer-interfaces, -c --config"
                ),
                *flags("-w --web"),
            ),
        ),
        subcommand("stripspace", options=flags("-s --strip-comments, -c --comment-lines")),
        subcommand("patch-id", options=flags("--stable, --unstable, --verbatim")),
        subcommand("column", options=values("--command, --mode, --raw-mode, --width, --indent, --nl, --padding")),
        subcommand("get-tar-commit-id"),
        subcommand("request-pull", effects=(REMOTE_READ,), operands=NAMES, options=flags("-p"), analyser="input_address"),
        subcommand(
            "mailsplit",
            operands=operands(many=READ),
            options=(*flags("-b, --keep-cr, --mboxrd"), *values("-d, -f"), option("-o", takes=WRITE)),
        ),
        subcommand(
            "mailinfo",
            operands=operands(WRITE, WRITE),
            options=(*flags("-k, -b, -u, -n, -m --message-id, --scissors, --no-scissors"), *values("--encoding, --quoted-cr")),
        ),
        subcommand("merge-index", style=POSIX, operands=operands(PROGRAM, many=TEXT), options=flags("-o, -q, -a")),
        subcommand("pack-redundant", operands=NAMES, options=flags("--verbose, --alt-odb, --all")),
        subcommand(
            "subtree",
            subcommands=(
                subcommand("split", effects=(WRITES,), operands=NAMES, options=SUBTREE),
                subcommand("add", "merge", effects=(WRITES,), operands=NAMES, options=SUBTREE),
                subcommand("pull", effects=(EGRESS, WRITES), operands=operands(URL, TEXT), options=SUBTREE),
                subcommand("push", effects=(EGRESS,), operands=operands(RESOURCE, TEXT), options=SUBTREE),
            ),
        ),
        subcommand(
            "merge-tree",
            operands=NAMES,
            options=(
                *flags("--write-tree, --trivial-merge, --messages, --no-messages, -z, --name-only, --allow-unrelated-histories, --stdin"),
                *values("--merge-base, -X --strategy-option"),
            ),
        ),
        subcommand(
            "diagnose",
            "bugreport",
            effects=(WRITES,),
            options=(
                *values("--mode, -s --suffix"),
                option("-o", "--output-directory", takes=WRITE),
                option("--diagnose", takes=TEXT, optional=True),
                *flags("--no-diagnose"),
            ),
        ),
        # -- the index, the work tree and history: what they write is in the repository
        subcommand(
            "add",
            "stage",
            operands=operands(many=INSPECT),
            options=(
                *flags(
                    "-v --verbose, -i --interactive, -p --patch, -e --edit, -f --force, -u --update, --renormalize, -N --intent-to-add, -A --all"
                ),
                *flags("--no-all, --ignore-removal, --no-ignore-removal, --refresh, --ignore-errors, --ignore-missing, --sparse"),
                *values("--chmod"),
                *PATHSPEC_FILE,
                option("-n", "--dry-run", harmless=True),
                *flags("--no-warn-embedded-repo"),
            ),
        ),
        subcommand(
            "commit",
            operands=operands(many=INSPECT),
            options=(
                *flags(
                    "-q --quiet, -v --verbose, --reset-author, -s --signoff, --no-signoff, -e --edit, --no-edit, --status, --no-status, -a --all"
                ),
                *flags(
                    "-i --include, --interactive, -p --patch, -o --only, -n --no-verify, --verify, --short, --branch, --ahead-behind, --porcelain"
                ),
                *flags("--long, -z --null, --amend, --no-post-rewrite, --no-gpg-sign, --allow-empty, --allow-empty-message"),
                *values("--author, --date, -m --message, -c --reedit-message, -C --reuse-message, --squash, --trailer, --cleanup, --fixup"),
                *values("-F --file, -t --template", takes=READ),
                *PATHSPEC_FILE,
                SIGN,
                option("-u", "--untracked-files", takes=TEXT, optional=True),
                option("--dry-run", harmless=True),
            ),
        ),
        subcommand(
            "mv",
            operands=operands(many=MOVE, last=WRITE),
            options=(*flags("-v --verbose, -f --force, -k, --sparse"), option("-n", "--dry-run", harmless=True)),
        ),
        subcommand(
            "rm",
            operands=operands(many=REMOVE),
            options=(
                *flags("-q --quiet, -f --force, -r, --ignore-unmatch, --sparse"),
                *PATHSPEC_FILE,
                option("--cached", operands=INSPECT),
                option("-n", "--dry-run", harmless=True),
            ),
        ),
        subcommand(
            "branch",
            operands=NAMES,
            options=(
                *flags(
                    "-v --verbose, -q --quiet, --unset-upstream, -r --remotes, -a --all, -d --delete, -D, -m --move, -M, -c --copy, -C, -l --list"
                ),
                *flags(
                    "--show-current, --create-reflog, --edit-description, -f --force, -i --ignore-case, --recurse-submodules, --no-track"
                ),
                *flags("--no-color, --no-column, --omit-empty, --no-abbrev, -vv"),
                *values("-u --set-upstream-to, --contains, --no-contains, --merged, --no-merged, --sort, --points-at, --format"),
                TRACK,
                option("--color", takes=TEXT, optional=True),
                option("--abbrev", takes=TEXT, optional=True),
                option("--column", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "tag",
            operands=NAMES,
            options=(
                *flags("-l --list, -d --delete, -v --verify, -a --annotate, -e --edit, -s --sign, --no-sign, -f --force, --create-reflog"),
                *flags("-i --ignore-case, --no-column, --no-color"),
                *values(
                    "-m --message, --cleanup, -u --local-user, --contains, --no-contains, --merged, --no-merged, --sort, --points-at, --format"
                ),
                *values("--trailer"),
                option("-F", "--file", takes=READ),
                option("-n", takes=TEXT, optional=True),
                option("--column", takes=TEXT, optional=True),
                option("--color", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "checkout",
            operands=operands(many=TEXT),
            options=(
                *flags(
                    "-l, --guess, --no-guess, --overlay, --no-overlay, -q --quiet, --progress, --no-progress, -m --merge, -d --detach, -f --force"
                ),
                *flags("--overwrite-ignore, --no-overwrite-ignore, --ignore-other-worktrees, -2 --ours, -3 --theirs, -p --patch"),
                *flags("--ignore-skip-worktree-bits, --no-track, --no-recurse-submodules"),
                *values("-b, -B, --conflict, --orphan"),
                *PATHSPEC_FILE,
                SUBMODULES,
                TRACK,
            ),
        ),
        subcommand(
            "switch",
            operands=NAMES,
            options=(
                *flags(
                    "--guess, --no-guess, --discard-changes, -q --quiet, --progress, --no-progress, -m --merge, -d --detach, -f --force"
                ),
                *flags("--overwrite-ignore, --ignore-other-worktrees, --no-track, --no-recurse-submodules"),
                *values("-c --create, -C --force-create, --conflict, --orphan"),
                SUBMODULES,
                TRACK,
            ),
        ),
        subcommand(
            "restore",
            operands=operands(many=OVERWRITE),
            options=(
                *flags(
                    "-W --worktree, --ignore-unmerged, --overlay, --no-overlay, -q --quiet, --progress, --no-progress, -m --merge, -2 --ours"
                ),
                *flags("-3 --theirs, -p --patch, --ignore-skip-worktree-bits"),
                option("-S", "--staged", operands=INSPECT),
                *values("-s --source, --conflict"),
                *PATHSPEC_FILE,
                SUBMODULES,
                *flags("--no-recurse-submodules"),
            ),
        ),
        subcommand(
            "reset",
            operands=operands(many=TEXT),
            options=(
                *flags(
                    "-q --quiet, --no-quiet, --no-refresh, --refresh, --mixed, --soft, --hard, --merge, --keep, -p --patch, -N --intent-to-add"
                ),
                *PATHSPEC_FILE,
                SUBMODULES,
            ),
        ),
        subcommand(
            "clean",
            operands=operands(many=TEXT),
            options=(
                *flags("-q --quiet, -f --force, -i --interactive, -d, -x, -X"),
                *values("-e --exclude"),
                option("-n", "--dry-run", harmless=True),
            ),
        ),
        subcommand(
            "stash",
            operands=NAMES,
            options=(
                *flags("-k --keep-index, --no-keep-index, -S --staged, -p --patch, -q --quiet, -u --include-untracked, -a --all"),
                *values("-m --message"),
                *PATHSPEC_FILE,
                *flags("--no-include-untracked"),
            ),
            subcommands=(
                subcommand("push", "save", operands=operands(many=INSPECT)),
                subcommand("list", operands=NAMES, options=(*DIFF_OPTIONS, *COMBINED, *REVISION_OPTIONS), numeric=True),
                subcommand("show", operands=NAMES, options=(*flags("--include-untracked, --only-untracked"), *DIFF_OPTIONS)),
                subcommand("pop", "apply", operands=NAMES, options=flags("--index, -q --quiet")),
                subcommand("branch", "create", "store", operands=NAMES),
                subcommand("drop", "clear", operands=NAMES, effects=(DESTRUCTIVE,)),
            ),
        ),
        subcommand(
            "merge",
            operands=NAMES,
            options=(
                *flags(
                    "-n, --stat, --no-stat, --summary, --squash, --no-squash, --commit, --no-commit, -e --edit, --no-edit, --ff, --no-ff, --ff-only"
                ),
                *flags("--rerere-autoupdate, --verify-signatures, -v --verbose, -q --quiet, --abort, --quit, --continue"),
                *flags(
                    "--allow-unrelated-histories, --progress, --no-progress, --autostash, --no-autostash, --overwrite-ignore, --signoff"
                ),
                *flags("--no-verify, --no-gpg-sign, --no-signoff"),
                *values("--into-name"),
                *MESSAGE,
                SIGN,
                option("--log", takes=TEXT, optional=True),
                *flags("--no-log, --no-overwrite-ignore, --no-rerere-autoupdate, --no-summary, --no-verify-signatures"),
            ),
        ),
        subcommand(
            "rebase",
            operands=NAMES,
            options=(
                *flags(
                    "--keep-base, --no-verify, -q --quiet, -v --verbose, -n --no-stat, --stat, --signoff, --committer-date-is-author-date"
                ),
                *flags(
                    "--reset-author-date --ignore-date, --ignore-whitespace, -f --force-rebase --no-ff, --continue, --skip, --abort, --quit"
                ),
                *flags(
                    "--edit-todo, --show-current-patch, --apply, -m --merge, -i --interactive, --rerere-autoupdate, --autosquash, --no-autosquash"
                ),
                *flags("--update-refs, --no-update-refs, --autostash, --no-autostash, --fork-point, --no-fork-point, --root"),
                *flags(
                    "--reschedule-failed-exec, --reapply-cherry-picks, --no-reapply-cherry-picks, --keep-empty, --no-keep-empty, --no-gpg-sign"
                ),
                *values("--onto, -C, --whitespace, --empty, -s --strategy, -X --strategy-option"),
                option("-x", "--exec", takes=SHELL),
                SIGN,
                option("-r", "--rebase-merges", takes=TEXT, optional=True),
                *flags("--allow-empty-message, --no-rerere-autoupdate, --no-reschedule-failed-exec, --verify"),
            ),
        ),
        subcommand(
            "cherry-pick",
            "revert",
            operands=NAMES,
            options=(
                *SEQUENCER,
                *flags("-r"),
            ),
        ),
        subcommand(
            "am",
            operands=operands(many=READ),
            options=(
                *flags(
                    "-i --interactive, -3 --3way, -q --quiet, -s --signoff, -u --utf8, -k --keep, --keep-non-patch, -b, -m --message-id, --keep-cr"
                ),
                *flags(
                    "-c --scissors, --no-scissors, --ignore-space-change, --ignore-whitespace, --reject, --continue, -r --resolved, --skip"
                ),
                *flags(
                    "--abort, --quit, --allow-empty, --committer-date-is-author-date, --ignore-date, --rerere-autoupdate, --no-verify, -n"
                ),
                option("--directory", takes=WRITE),
                *values("--quoted-cr, --whitespace, --exclude, --include, -C, -p, --patch-format, --resolvemsg, --empty"),
                option("--show-current-patch", takes=TEXT, optional=True),
                SIGN,
                *flags("--no-3way, --no-gpg-sign, --no-message-id, --no-rerere-autoupdate, --no-utf8"),
            ),
        ),
        subcommand(
            "apply",
            operands=operands(many=READ),
            options=(
                *flags("--no-add, --index, -N --intent-to-add, --cached, -3 --3way, -z, --ignore-space-change, --ignore-whitespace"),
                *flags(
                    "-R --reverse, --unidiff-zero, --reject, --allow-overlap, -v --verbose, -q --quiet, --inaccurate-eof, --recount, --allow-empty"
                ),
                option("--directory", takes=WRITE),
                *values("--exclude, --include, -p, -C, --whitespace"),
                option("--build-fake-ancestor", takes=WRITE),
                option("--unsafe-paths", effects=(WRITES, OPAQUE)),
                *(
                    option("--stat", harmless=True),
                    option("--apply", effects=(OPAQUE,)),  # with --stat and --check, too
                    option("--numstat", harmless=True),
                    option("--summary", harmless=True),
                    option("--check", harmless=True),
                ),
                *flags("--allow-binary-replacement, --binary"),
            ),
        ),
        subcommand(
            "notes",
            options=values("--ref"),
            subcommands=(
                subcommand("list", "show", "get-ref", operands=NAMES),
                subcommand(
                    "add",
                    "append",
                    "edit",
                    "copy",
                    "merge",
                    operands=NAMES,
                    options=(
                        *flags("--allow-empty, -f --force, --stdin, -v, -q, --commit, --abort"),
                        *MESSAGE,
                        *values("-c --reedit-message, -C --reuse-message"),
                    ),
                ),
                subcommand(
                    "remove", "prune", effects=(DESTRUCTIVE,), operands=NAMES, options=flags("--ignore-missing, --stdin, -n --dry-run, -v")
                ),
            ),
        ),
        subcommand("rerere", operands=NAMES, options=flags("--rerere-autoupdate")),
        subcommand(
            "init",
            "init-db",
            operands=operands(WRITE),
            options=(
                *flags("--bare, -q --quiet"),
                option("--template", takes=CONFIG),
                option("--separate-git-dir", takes=WRITE),
                *values("-b --initial-branch, --object-format"),
                option("--shared", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "sparse-checkout", operands=NAMES, options=flags("--cone, --no-cone, --sparse-index, --no-sparse-index, --stdin, --skip-checks")
        ),
        subcommand(
            "symbolic-ref",
            operands=NAMES,
            options=(
                *flags("-q --quiet, --short, --recurse, --no-recurse"),
                option("-d", "--delete", effects=(DESTRUCTIVE,)),
                *values("-m"),
            ),
        ),
        subcommand(
            "update-index",
            operands=operands(many=INSPECT),
            options=(
                *flags(
                    "-q, --ignore-submodules, --add, --replace, --remove, --unmerged, --refresh, --really-refresh, --assume-unchanged, --no-assume-unchanged, --skip-worktree, --no-skip-worktree, --ignore-skip-worktree-entries, --info-only, --force-remove, -z, --stdin, --index-info, --unresolve, -g --again, --ignore-missing, --verbose, --clear-resolve-undo, --split-index, --untracked-cache, --no-untracked-cache, --test-untracked-cache, --force-untracked-cache, --force-write-index, --fsmonitor, --no-fsmonitor, --fsmonitor-valid, --no-fsmonitor-valid"
                ),
                *values("--cacheinfo, --chmod, --index-version"),
            ),
        ),
        subcommand(
            "read-tree",
            operands=NAMES,
            analyser="git_index",
            examples=(example("git read-tree -u --reset HEAD~1", WRITES, DESTRUCTIVE), example("git read-tree -m HEAD", WRITES)),
            options=(
                *flags(
                    "--empty, -v --verbose, -m, --trivial, --aggressive, --reset, -u, -i, -n --dry-run, --no-sparse-checkout, --debug-unpack, -q --quiet"
                ),
                option("--index-output", takes=WRITE),
                *values("--prefix, --exclude-per-directory"),
                SUBMODULES,
            ),
        ),
        subcommand(
            "write-tree",
            "mktree",
            "mktag",
            operands=NAMES,
            options=(*flags("--missing-ok, -z, --missing, --batch, --strict, --no-strict"), *values("--prefix")),
        ),
        subcommand("commit-tree", operands=NAMES, options=(*values("-p, -m"), option("-F", takes=READ), SIGN)),
        subcommand(
            "hash-object",
            operands=operands(many=READ),
            options=(*flags("-w, --stdin, --stdin-paths, --no-filters, --literally"), *values("-t, --path")),
        ),
        subcommand(
            "merge-file",
            operands=operands(WRITE, many=READ),
            options=(
                *flags("--diff3, --zdiff3, --ours, --theirs, --union, -q --quiet"),
                option("-p", "--stdout", harmless=True),
                *values("--marker-size, -L"),
            ),
        ),
        subcommand(
            "interpret-trailers",
            operands=operands(many=READ),
            options=(
                option("--in-place", operands=WRITE),
                *flags("--trim-empty, --only-trailers, --only-input, --unfold, --parse, --no-divider"),
                *values("--where, --if-exists, --if-missing, --trailer"),
            ),
        ),
        subcommand(
            "fmt-merge-msg",
            options=(*values("-m --message, --into-name"), option("-F", "--file", takes=READ), option("--log", takes=TEXT, optional=True)),
        ),
        subcommand(
            "checkout-index",
            operands=operands(many=OVERWRITE),
            options=(
                *flags("-a --all, -f --force, -n --no-create, -q --quiet, -z, -u --index, --stdin, --temp, --ignore-skip-worktree-bits"),
                *values("--stage"),
                option("--prefix", takes=WRITE),
            ),
        ),
        subcommand("pack-refs", options=flags("--all, --prune, --no-prune")),
        subcommand(
            "commit-graph",
            "multi-pack-index",
            operands=NAMES,
            options=(
                *flags("--reachable, --append, --progress, --no-progress, --split, --changed-paths, --stdin-packs, --stdin-commits"),
                *values("--object-dir", takes=WRITE),
            ),
        ),
        subcommand(
            "repack",
            options=(
                *flags(
                    "-a, -A, --cruft, -f, -F, -n, -q --quiet, -l --local, -b --write-bitmap-index, -i --delta-islands, -k --keep-unreachable, --pack-kept-objects, -m --write-midx"
                ),
                option("-d", effects=()),
                *values(
                    "--cruft-expiration, --unpack-unreachable, --window, --window-memory, --depth, --threads, --max-pack-size, --keep-pack, -g --geometric"
                ),
                option("--expire-to", takes=WRITE),
            ),
        ),
        subcommand(
            "pack-objects",
            operands=operands(WRITE),
            options=(
                *flags(
                    "-q --quiet, --progress, --no-progress, --all-progress, --local, --incremental, --non-empty, --revs, --unpacked, --all, --reflog, --indexed-objects, --stdout, --include-tag, --thin, --delta-base-offset, --keep-true-parents, --stdin-packs"
                ),
                *values("--max-pack-size, --window, --window-memory, --depth, --threads, --compression, --filter"),
            ),
        ),
        subcommand(
            "index-pack",
            "unpack-objects",
            operands=operands(READ),
            options=(
                *flags("-v, -n, -q, -r, --stdin, --fix-thin, --strict, --keep"),
                option("-o", takes=WRITE),
                *values("--threads, --max-input-size"),
            ),
        ),
        subcommand(
            "gc",
            options=(
                *flags(
                    "-q --quiet, --cruft, --no-cruft, --aggressive, --auto, --no-detach, --detach, --force, --keep-largest-pack, --no-prune"
                ),
                option("--prune", takes=TEXT, optional=True, effects=(DESTRUCTIVE,)),
            ),
        ),
        subcommand(
            "prune",
            operands=NAMES,
            effects=(DESTRUCTIVE,),
            options=(
                *flags("-v --verbose, --progress, --exclude-promisor-objects"),
                option("-n", "--dry-run", harmless=True),
                *values("--expire"),
            ),
        ),
        subcommand("prune-packed", effects=(DESTRUCTIVE,), options=(option("-n", "--dry-run", harmless=True), *flags("-q --quiet"))),
        subcommand(
            "maintenance",
            subcommands=(
                subcommand(
                    "run", options=(*flags("--auto, --quiet, -q"), *values("--task"), option("--schedule", takes=TEXT, optional=True))
                ),
                subcommand("start", "register", effects=(PERSISTENCE,), options=values("--scheduler, --config-file")),
                subcommand("stop", "unregister", effects=(MUTATION,), options=(*flags("--force, -f"), *values("--config-file"))),
            ),
        ),
        subcommand(
            "reflog",
            operands=NAMES,
            options=(*DIFF_OPTIONS, *COMBINED, *REVISION_OPTIONS),
            numeric=True,
            subcommands=(
                subcommand("show", "list", operands=NAMES, numeric=True),
                subcommand("exists", operands=NAMES),
                subcommand(
                    "expire",
                    "delete",
                    operands=NAMES,
                    effects=(DESTRUCTIVE,),
                    options=(
                        option("-n", "--dry-run", harmless=True),
                        *flags("--rewrite, --updateref, --verbose, --stale-fix, --all, --single-worktree"),
                        *values("--expire, --expire-unreachable"),
                    ),
                ),
            ),
        ),
        subcommand(
            "update-ref",
            operands=NAMES,
            options=(
                *flags("--no-deref, -z, --create-reflog"),
                option("-d", effects=(DESTRUCTIVE,)),
                option("--stdin", effects=(DESTRUCTIVE,)),
                *values("-m"),
            ),
        ),
        subcommand(
            "replace",
            operands=NAMES,
            options=(
                *flags("-e --edit, -g --graft, --convert-graft-file, -f --force, --raw"),
                option("-l", "--list", harmless=True),
                option("-d", "--delete", effects=(DESTRUCTIVE,)),
                *values("--format"),
            ),
        ),
        subcommand(
            "fast-export",
            operands=NAMES,
            options=(
                *flags(
                    "--fake-missing-tagger, --full-tree, --use-done-feature, --no-data, --anonymize, --reference-excluded-parents, --show-original-ids, --mark-tags, --all"
                ),
                *values("--progress, --signed-tags, --tag-of-filtered-object, --reencode, --refspec, --anonymize-map"),
                option("--export-marks", takes=WRITE),
                *values("--import-marks, --import-marks-if-exists", takes=READ),
            ),
        ),
        subcommand(
            "fast-import",
            effects=(DESTRUCTIVE,),
            options=(
                *flags("--force, --quiet, --stats, --done"),
                *values("--date-format, --depth, --active-branches, --max-pack-size"),
                option("--export-marks", takes=WRITE),
                option("--import-marks", takes=READ),
            ),
        ),
        subcommand(
            "filter-branch",
            effects=(DESTRUCTIVE,),
            operands=NAMES,
            options=(
                *flags("-f --force, --prune-empty, --all"),
                *values(
                    "--env-filter, --tree-filter, --index-filter, --parent-filter, --msg-filter, --commit-filter, --tag-name-filter, --setup",
                    takes=SHELL,
                ),
                *values("--subdirectory-filter, --original, --state-branch"),
                option("-d", takes=WRITE),
            ),
        ),
        subcommand(
            "filter-repo",
            effects=(DESTRUCTIVE,),
            operands=NAMES,
            options=(
                *flags("--invert-paths, --force, --partial, --prune-empty, --replace-refs, --use-base-name"),
                option("--analyze", "--dry-run", harmless=True),
                *values(
                    "--path, --path-glob, --path-regex, --path-rename, --subdirectory-filter, --to-subdirectory-filter, --refs, --strip-blobs-bigger-than"
                ),
                option(
                    "--email-callback",
                    "--name-callback",
                    "--blob-callback",
                    "--commit-callback",
                    "--message-callback",
                    "--filename-callback",
                    "--tag-callback",
                    "--refname-callback",
                    "--reset-callback",
                    "--done-callback",
                    "--file-info-callback",
                    takes=CODE,
                    language="python",
                ),
                *values("--replace-text, --replace-message, --mailmap, --paths-from-file, --strip-blobs-with-ids", takes=READ),
            ),
        ),
        subcommand(
            "worktree",
            subcommands=(
                subcommand("list", options=(*flags("--porcelain, -v --verbose, -z"), *values("--expire"))),
                subcommand(
                    "add",
                    operands=operands(WRITE, TEXT),
                    options=(
                        *flags(
                            "-f --force, -d --detach, --checkout, --no-checkout, --lock, -q --quiet, --track, --no-track, --guess-remote, --orphan"
                        ),
                        *values("-b, -B, --reason"),
                    ),
                ),
                subcommand(
                    "remove", operands=operands(many=WRITE), effects=(MUTATION,), options=(option("-f", "--force", operands=REMOVE),)
                ),
                subcommand("move", operands=operands(MOVE, WRITE), options=flags("-f --force")),
                subcommand("prune", options=(*flags("-v --verbose"), option("-n", "--dry-run", harmless=True), *values("--expire"))),
                subcommand("lock", "unlock", "repair", operands=NAMES, options=values("--reason")),
            ),
        ),
        subcommand(
            "bisect",
            subcommands=(
                subcommand(
                    "start",
                    operands=NAMES,
                    options=(*flags("--no-checkout, --first-parent"), *values("--term-new --term-bad, --term-old --term-good")),
                ),
                subcommand(
                    "bad",
                    "new",
                    "good",
                    "old",
                    "skip",
                    "next",
                    "reset",
                    "terms",
                    "log",
                    "help",
                    operands=NAMES,
                    options=flags("--term-good, --term-bad, --term-old, --term-new"),
                ),
                subcommand("visualize", "view", operands=NAMES, options=(*DIFF_OPTIONS, *COMBINED, *REVISION_OPTIONS), numeric=True),
                subcommand("replay", operands=operands(READ)),
                subcommand("run", style=POSIX, operands=operands(COMMAND)),
            ),
        ),
        subcommand(
            "archive",
            operands=NAMES,
            options=(
                *flags("--worktree-attributes, -v --verbose, -l --list, -0, -1, -2, -3, -4, -5, -6, -7, -8, -9"),
                *values("--format, --prefix, --add-virtual-file, --mtime"),
                option("--remote", takes=URL, effects=(EGRESS,)),
                option("--add-file", takes=READ),
                option("-o", "--output", takes=WRITE),
                option("--exec", takes=PROGRAM),
            ),
        ),
        subcommand(
            "bundle",
            subcommands=(
                subcommand(
                    "create",
                    operands=operands(WRITE, many=TEXT),
                    options=(
                        *flags("--no-quiet, --all-progress, --all-progress-implied"),
                        *values("--version"),
                        *REVISION_OPTIONS,
                        *DIFF_OPTIONS,
                    ),
                    numeric=True,
                ),
                subcommand("verify", "list-heads", "unbundle", operands=operands(READ, many=TEXT), options=flags("-q --quiet, --progress")),
            ),
        ),
        subcommand(
            "format-patch",
            operands=NAMES,
            options=(
                *flags(
                    "--numbered, -N --no-numbered, --signoff, --cover-letter, --no-cover-letter, --numbered-files, --rfc, -k --keep-subject"
                ),
                *flags(
                    "--no-binary, --zero-commit, --ignore-if-in-upstream, --progress, --force-in-body-from, --no-attach, --no-thread, --no-signature"
                ),
                *values(
                    "--suffix, --start-number, -v --reroll-count, --filename-max-length, --cover-from-description, --subject-prefix, --add-header"
                ),
                *values("--to, --cc, --in-reply-to, --signature, --base, --interdiff, --range-diff, --creation-factor"),
                *(option("--from", takes=TEXT, optional=True), option("--attach", takes=TEXT, optional=True)),
                *(option("--inline", takes=TEXT, optional=True), option("--thread", takes=TEXT, optional=True)),
                option("-o", "--output-directory", takes=WRITE),
                option("--signature-file", takes=READ),
                option("--stdout", harmless=True),
                *DIFF_OPTIONS,
                *REVISION_OPTIONS,
                *flags("--always, --encode-email-headers, --no-encode-email-headers"),
            ),
            numeric=True,
        ),
        # -- other repositories
        subcommand(
            "fetch",
            "remote-update",
            operands=NAMES,
            options=(
                *FETCHING,
                *flags("-n"),
                *values("--recurse-submodules-default"),
            ),
        ),
        subcommand(
            "pull",
            operands=NAMES,
            options=(
                *FETCHING,
                *flags(
                    "-n, --stat, --no-stat, --squash, --no-squash, --commit, --no-commit, --edit, -e, --no-edit, --ff, --no-ff, --ff-only, --verify, --no-verify"
                ),
                *flags("--verify-signatures, --autostash, --no-autostash, --allow-unrelated-histories, --no-rebase, --no-gpg-sign"),
                *values("--cleanup, -s --strategy, -X --strategy-option"),
                option("-r", "--rebase", takes=TEXT, optional=True),
                option("--log", takes=TEXT, optional=True),
                option("--signoff", takes=TEXT, optional=True),
                SIGN,
                *flags("--no-log, --no-signoff, --no-summary, --no-verify-signatures, --summary"),
            ),
        ),
        subcommand(
            "push",
            operands=NAMES,
            options=(
                *flags(
                    "-v --verbose, -q --quiet, --all --branches, --mirror, -d --delete, --tags, --porcelain, -f --force, --force-if-includes"
                ),
                *flags(
                    "--no-force-if-includes, --thin, --no-thin, -u --set-upstream, --progress, --no-progress, --prune, --no-verify, --verify"
                ),
                *flags(
                    "--follow-tags, --no-follow-tags, --atomic, --no-atomic, -4 --ipv4, -6 --ipv6, --no-signed, --no-recurse-submodules, --no-force-with-lease"
                ),
                *values("--repo, --recurse-submodules, -o --push-option"),
                *values("--receive-pack, --exec", takes=PROGRAM),
                option("--force-with-lease", takes=TEXT, optional=True),
                option("--signed", takes=TEXT, optional=True),
                option("-n", "--dry-run"),
            ),
        ),
        subcommand(
            "clone",
            operands=operands(TEXT, WRITE),
            options=(
                *flags(
                    "-v --verbose, -q --quiet, --progress, --no-progress, --reject-shallow, --no-reject-shallow, -n --no-checkout, --bare, --mirror"
                ),
                *flags("-l --local, --no-local, --no-hardlinks, -s --shared, --dissociate, --single-branch, --no-single-branch, --no-tags"),
                *flags(
                    "--shallow-submodules, --no-shallow-submodules, -4 --ipv4, -6 --ipv6, --also-filter-submodules, --remote-submodules, --sparse"
                ),
                *values("-j --jobs, -o --origin, -b --branch, --depth, --shallow-since, --shallow-exclude, --server-option, --filter"),
                *values("--reference, --reference-if-able, --bundle-uri, -c --config"),
                option("--template", takes=CONFIG),
                option("-u", "--upload-pack", takes=PROGRAM),
                option("--separate-git-dir", takes=WRITE),
                SUBMODULES,
                option("--recursive", takes=TEXT, optional=True),
            ),
        ),
        subcommand(
            "ls-remote",
            operands=NAMES,
            options=(
                *flags("-q --quiet, -t --tags, -h --heads, --branches, --refs, --get-url, --exit-code, --symref"),
                *values("--sort, -o --server-option"),
                *values("--upload-pack, --exec", takes=PROGRAM),
            ),
        ),
        subcommand(
            "remote",
            options=flags("-v --verbose"),
            subcommands=(
                subcommand("show", effects=(REMOTE_READ,), operands=operands(many=RESOURCE), options=flags("-n"), analyser="input_address"),
                subcommand("get-url", operands=NAMES, options=flags("--push, --all")),
                subcommand(
                    "update",
                    effects=(REMOTE_READ,),
                    operands=operands(many=RESOURCE),
                    options=flags("-p --prune"),
                    analyser="input_address",
                ),
                subcommand(
                    "prune",
                    effects=(REMOTE_READ,),
                    operands=operands(many=RESOURCE),
                    options=flags("-n --dry-run"),
                    analyser="input_address",
                ),
                subcommand(
                    "add",
                    effects=(MUTATION,),
                    operands=operands(TEXT, TEXT),
                    options=(
                        *flags("-f --fetch, --tags, --no-tags"),
                        *values("-t --track, -m --master"),
                        option("--mirror", takes=TEXT, optional=True),
                    ),
                ),
                subcommand("set-url", effects=(MUTATION,), operands=NAMES, options=flags("--push, --add, --delete")),
                subcommand(
                    "rename",
                    "remove",
                    "rm",
                    "set-head",
                    "set-branches",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=flags("-a --auto, -d --delete, --add, --progress, --no-progress"),
                ),
            ),
        ),
        subcommand(
            "submodule",
            options=(
                *flags("-q --quiet, --cached"),
                *flags("--dissociate"),
            ),
            subcommands=(
                subcommand(
                    "status", "summary", operands=NAMES, options=(*flags("--recursive, --files, --cached"), *values("-n --summary-limit"))
                ),
                subcommand("init", "sync", "absorbgitdirs", operands=NAMES, options=flags("--recursive")),
                subcommand("set-branch", operands=NAMES, options=(*flags("-d --default"), *values("-b --branch"))),
                subcommand(
                    "set-url",
                    effects=(MUTATION,),
                    operands=NAMES,
                ),
                subcommand(
                    "add",
                    operands=NAMES,
                    options=(*flags("-f --force, --progress"), *values("-b --branch, --name, --reference, --depth")),
                ),
                subcommand(
                    "update",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags(
                            "--init, --remote, -N --no-fetch, --no-recommend-shallow, --recommend-shallow, -f --force, --checkout, --merge, --rebase, --recursive, --single-branch, --no-single-branch, --progress"
                        ),
                        *values("--depth, --reference, -j --jobs, --filter"),
                    ),
                ),
                subcommand("deinit", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=flags("-f --force, --all")),
                subcommand("foreach", style=POSIX, operands=operands(SHELL_WORDS), options=flags("--recursive")),
            ),
        ),
        subcommand(
            "fetch-pack",
            "send-pack",
            "http-backend",
            "http-push",
            "http-fetch",
            "shell",
            "imap-send",
            effects=(EGRESS,),
            operands=NAMES,
        ),
        subcommand("upload-pack", operands=operands(READ), options=UPLOAD_PACK),
        subcommand("receive-pack", effects=(MUTATION, PROJECT_CODE), operands=operands(WRITE), options=RECEIVE_PACK),
        subcommand("upload-archive", operands=operands(READ)),
        subcommand(
            "send-email",
            numeric=True,
            effects=(EGRESS,),
            operands=operands(many=READ),
            options=(
                *flags(
                    "--annotate, --compose, --no-thread, --thread, --suppress-from, --no-validate, --quiet, --force, --no-chain-reply-to"
                ),
                *values(
                    "--to, --cc, --bcc, --from, --subject, --in-reply-to, --confirm, --suppress-cc, --smtp-user, --smtp-pass, --smtp-server-port, --smtp-encryption, --smtp-domain"
                ),
                *values("--smtp-server"),  # a host, or a program
                *values("--sendmail-cmd, --to-cmd, --cc-cmd", takes=SHELL),
                option("--dry-run", harmless=True),
                *values("-v --reroll-count"),
            ),
        ),
        subcommand("svn", "p4", "cvsimport", "cvsserver", effects=(EGRESS,), operands=NAMES),
        # -- configuration, credentials, tools
        subcommand(
            "config",
            operands=NAMES,
            options=(
                *flags(
                    "--global, --system, --local, --worktree, --get, --get-all, --get-regexp, --get-urlmatch, --replace-all, --add, --unset"
                ),
                *flags(
                    "--unset-all, --rename-section, --remove-section, -l --list, --fixed-value, -e --edit, --get-color, --get-colorbool, --bool"
                ),
                *flags(
                    "--int, --bool-or-int, --bool-or-str, --path, --expiry-date, -z --null, --name-only, --includes, --no-includes, --show-origin"
                ),
                *flags("--show-scope, --no-type, --show-names, --all, --append"),
                option("-f", "--file", takes=READ),
                *values("--blob, -t --type, --default, --value, --regexp, --url, --comment"),
            ),
        ),
        subcommand(
            "credential",
            "credential-store",
            "credential-cache",
            "credential-gcloud.sh",
            effects=(SECRET_READ,),
            operands=NAMES,
            options=(*values("--timeout"), *values("--file, --socket", takes=READ)),
        ),
        subcommand(
            *("difftool", "mergetool"),
            operands=NAMES,
            options=(
                *flags(
                    "-g --gui, --no-gui, -d --dir-diff, -y --no-prompt, --prompt, --symlinks, --no-symlinks, --trust-exit-code, --no-trust-exit-code"
                ),
                *flags("--no-index, --cached --staged"),
                *values("-O"),
                option("-t", "--tool", takes=PROGRAM),
                option("-x", "--extcmd", takes=SHELL),
                option("--tool-help", harmless=True),
            ),
            effects=(PROJECT_CODE,),
        ),
        subcommand("hook", effects=(PROJECT_CODE,), operands=NAMES, options=(*flags("--ignore-missing"), *values("--to-stdin"))),
        subcommand(
            "instaweb",  # without --local every host may read the repository
            effects=(MUTATION,),
            analyser="instaweb",
            options=(
                *flags("--stop"),
                *flags("-l --local, --start, --restart"),
                *values("-p --port, -m --module-path"),
                *values("-d --httpd, -b --browser", takes=PROGRAM),
            ),
        ),
        subcommand(
            "web--browse",
            effects=(EGRESS,),
            operands=operands(many=URL),
            options=(*values("-b --browser, -t --tool", takes=PROGRAM), *values("-c --config")),
        ),
        subcommand(
            "gui",
            "citool",
            "gitk",
            effects=(MUTATION,),
            operands=NAMES,
            options=(
                *flags("-l --local, --stop, --start, --restart"),
                *values("-p --port, -m --module-path"),
                *values("-d --httpd, -b --browser", takes=PROGRAM),
            ),
        ),
        subcommand("remote-ext", style=POSIX, operands=operands(TEXT, SHELL_WORDS), language="bash", effects=(EGRESS,)),
        subcommand("for-each-repo", effects=(OPAQUE,), operands=NAMES, options=values("--config")),
        subcommand(
            *("rev-list-objects", "update-server-info", "show-index", "unpack-file"),
            operands=NAMES,
            options=(*flags("-f --force"), *values("--object-format")),
        ),
        *GIT_EXTRAS,
        subcommand(
            "lfs",
            subcommands=(
                subcommand(
                    "ls-files",
                    "status",
                    "env",
                    "version",
                    "locks",
                    "logs",
                    "pointer",
                    "ext",
                    operands=NAMES,
                    options=(
                        *flags(
                            "-l --long, -s --size, -d --debug, -a --all, -n --name-only, --json, --local, --cached, --verify, --porcelain"
                        ),
                        *values("-I --include, -X --exclude, --file, --path"),
                    ),
                ),
                subcommand(
                    "track",
                    "untrack",
                    "checkout",
                    "fsck",
                    "prune",
                    "dedup",
                    operands=NAMES,
                    options=flags(
                        "-v --verbose, -n --no-modify-attrs, -d --dry-run, -f --force, --filename, --lockable, -l, --not-lockable, --objects, --pointers"
                    ),
                ),
                subcommand(
                    "install",
                    "uninstall",
                    "update",
                    effects=(PERSISTENCE,),
                    options=flags("--force, --local, --worktree, --manual, --system, --skip-smudge, --skip-repo"),
                ),
                subcommand(
                    "pull",
                    "fetch",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(*flags("-a --all, -r --recent, -p --prune, --refetch"), *values("-I --include, -X --exclude")),
                ),
                subcommand(
                    "push",
                    effects=(EGRESS,),
                    operands=operands(RESOURCE, many=TEXT),
                    options=(*flags("--all, --stdin, --object-id"), option("--dry-run", harmless=True)),
                ),
                subcommand(
                    "lock", "unlock", effects=(MUTATION,), operands=NAMES, options=(*flags("--json, --force"), *values("--id, -r --remote"))
                ),
                subcommand(
                    "migrate",
                    effects=(DESTRUCTIVE,),
                    operands=NAMES,
                    options=(
                        *flags("--everything, --verbose, --yes, --no-rewrite, --fixup, --skip-fetch"),
                        *values(
                            "-I --include, -X --exclude, --include-ref, --exclude-ref, --above, --unit, --top, --to, -m --message, --object-map, --pointers"
                        ),
                    ),
                ),
            ),
        ),
    ),
    examples=(
        example("git subtree pull -P lib https://x.example/lib main", EGRESS, WRITES),
        example("git subtree push -P lib origin main", EGRESS),
        example("git mailinfo /tmp/msg /tmp/patch", WRITES),
        example("git merge-index /tmp/x -a", OPAQUE),
        example("git filter-repo --commit-callback 'eval(x)'", DESTRUCTIVE, OPAQUE, WRITES),
        example("git status --short"),
        example("git log --all --grep='DROP TABLE' --oneline -5"),
        example("git log -1 --output=notes.txt", WRITES),
        example("git log -1 --output=/home/user/.bashrc", PERSISTENCE, WRITES),
        example("git show HEAD:README.md"),
        example("git show HEAD:.env", SECRET_READ),
        example("git diff HEAD -- '*.py'"),
        example("git grep -n 'rm -rf' -- '*.sh'"),
        example("git grep -O'rm -rf /srv' foo", DESTRUCTIVE, OPAQUE),
        example("git grep --open-files-in-pager='rm -rf /srv' foo", DESTRUCTIVE, OPAQUE),
        example("git -c core.pager='rm -rf /srv' log", DESTRUCTIVE),
        example("git -c core.fsmonitor=/tmp/x status", OPAQUE),
        example("git -c color.ui=never log"),
        example("git -c no.such=1 log", UNKNOWN),
        example("git --config-env=core.pager=X log", OPAQUE),
        example("git --exec-path=/tmp/x status", OPAQUE),
        example("git --git-dir=/tmp/x status", OPAQUE),
        example("GIT_SSH_COMMAND='rm -rf /srv' git fetch", DESTRUCTIVE, REMOTE_READ, WRITES),
        example("GIT_EXTERNAL_DIFF=/tmp/x git diff", OPAQUE),
        example("git add -A", WRITES),
        example("git add -n ."),
        example("git commit -m 'remove curl dependency'", WRITES),
        example("git commit -F .env", SECRET_READ, WRITES),
        example("git rm -r src", DESTRUCTIVE, WRITES),
        example("git rm --cached .env", WRITES),
        example("git checkout main", WRITES),
        example("git checkout -- .", DESTRUCTIVE, WRITES),
        example("git checkout -f", DESTRUCTIVE, WRITES),
        example("git switch --discard-changes main", DESTRUCTIVE, WRITES),
        example("git restore src", DESTRUCTIVE, WRITES),
        example("git restore --staged src", WRITES),
        example("git reset HEAD~1", WRITES),
        example("git reset --hard HEAD~5", DESTRUCTIVE, WRITES),
        example("git -C /srv/app reset --hard origin/main", DESTRUCTIVE, WRITES),
        example("git clean -fdx", DESTRUCTIVE, WRITES),
        example("git clean -nd"),
        example("git branch -a"),
        example("git branch topic", WRITES),
        example("git branch -D topic", DESTRUCTIVE, WRITES),
        example("git tag v1", WRITES),
        example("git tag -d v1", DESTRUCTIVE, WRITES),
        example("git tag -l 'v*'"),
        example("git stash", WRITES),
        example("git stash list"),
        example("git stash drop", DESTRUCTIVE, WRITES),
        example("git rebase -x 'rm -rf /srv' main", DESTRUCTIVE, WRITES),
        example("git bisect run rm -rf /srv", DESTRUCTIVE, WRITES),
        example("git apply --unsafe-paths p.diff", WRITES, OPAQUE),
        example("git apply --build-fake-ancestor=x p.diff", WRITES),
        example("git apply --check p.diff"),
        example("git gc --prune=now", DESTRUCTIVE, WRITES),
        example("git symbolic-ref -d HEAD", DESTRUCTIVE, WRITES),
        example("git prune", DESTRUCTIVE, WRITES),
        example("git prune-packed", DESTRUCTIVE, WRITES),
        example("git reflog expire --expire=now --all", DESTRUCTIVE, WRITES),
        example("git reflog -5"),
        example("git update-ref -d refs/heads/x", DESTRUCTIVE, WRITES),
        example("git update-ref --stdin", DESTRUCTIVE, WRITES),
        example("git replace -d x", DESTRUCTIVE, WRITES),
        example("git notes remove", DESTRUCTIVE, WRITES),
        example("git filter-branch --tree-filter 'rm -rf secrets' HEAD", DESTRUCTIVE, WRITES),
        example("git filter-repo --path x --invert-paths", DESTRUCTIVE, WRITES),
        example("git filter-repo --analyze"),
        example("git fast-import", DESTRUCTIVE, WRITES),
        example("git worktree remove --force ../wt", DESTRUCTIVE, MUTATION, WRITES),
        example("git worktree remove ../wt", MUTATION, WRITES),  # one that is clean, git-worktree(1)
        example("git worktree add ../wt", WRITES),
        example("git archive -o out.tar HEAD", WRITES),
        example("git archive --add-file=.env HEAD", SECRET_READ),
        example("git archive --exec=/tmp/x --remote=origin HEAD", OPAQUE, REMOTE_READ, EGRESS),
        example("git bundle create repo.bundle --all", WRITES),
        example("git format-patch -o out HEAD~1", WRITES),
        example("git format-patch --stdout HEAD~1"),
        example("git fetch origin", REMOTE_READ, WRITES),
        example("git fetch https://x.example/r.git", EGRESS, WRITES),
        example("git fetch --upload-pack=/tmp/x origin", OPAQUE, REMOTE_READ, WRITES),
        example("git pull --rebase", REMOTE_READ, WRITES),
        example("git ls-remote --upload-pac='rm -rf /srv' origin", DESTRUCTIVE, OPAQUE, REMOTE_READ),
        example("git push origin main", EGRESS),
        example("git push https://x.example/r.git HEAD", EGRESS),
        example("git push --receive-pack=/tmp/x origin", EGRESS, OPAQUE),
        example("git push --force origin main", DESTRUCTIVE, EGRESS),
        example("git push origin +main", DESTRUCTIVE, EGRESS),
        example("git push origin :release", DESTRUCTIVE, EGRESS),
        example("git push -n origin", REMOTE_READ),
        example("git clone https://x.example/r.git", EGRESS, WRITES),
        example("git clone -u /tmp/x /srv/r.git r", OPAQUE, WRITES),
        example("git clone --template=/tmp/t https://x.example/r", EGRESS, OPAQUE, WRITES),
        example("git clone 'ext::rm -rf /srv'", DESTRUCTIVE, WRITES),
        example("git remote -v"),
        example("git remote add e https://x.example/r", MUTATION),
        example("git remote show origin", REMOTE_READ),
        example("git submodule update --init", REMOTE_READ, WRITES),
        example("git submodule foreach 'rm -rf /srv'", DESTRUCTIVE),
        example("git submodule deinit lib", DESTRUCTIVE, WRITES),
        example("git send-email --to a@x.example p.patch", EGRESS),
        example("git send-email --to-cmd='rm -rf /srv' p.patch", DESTRUCTIVE, EGRESS),
        example("git daemon", EGRESS),
        example("git svn rebase", EGRESS),
        example("git config --list"),
        example("git config user.name"),
        example("git config user.name me", WRITES),
        example("git config core.fsmonitor /tmp/x.sh", OPAQUE, PERSISTENCE, WRITES),
        example("git config --global core.hooksPath /tmp/h", OPAQUE, PERSISTENCE, WRITES),
        example("git config alias.x '!rm -rf /srv'", DESTRUCTIVE, PERSISTENCE, WRITES),
        example("git config -f .gitmodules --list"),
        example("git credential fill", SECRET_READ),
        example("git difftool -x 'rm -rf /srv'", DESTRUCTIVE, PROJECT_CODE),
        example("git difftool --tool=/tmp/x", OPAQUE, PROJECT_CODE),
        example("git hook run pre-commit", PROJECT_CODE),
        example("git instaweb --httpd=/tmp/x", MUTATION, EGRESS, OPAQUE),
        example("git instaweb --local", MUTATION),
        example("git web--browse https://x.example", EGRESS),
        example("git maintenance start", PERSISTENCE, WRITES),
        example("git maintenance stop", MUTATION, WRITES),
        example("git for-each-repo --config=x gc", OPAQUE),
        example("git bugreport -o /tmp", WRITES),
        example("git request-pull v1 https://x.example/r", EGRESS, REMOTE_READ),
        example("git lfs push origin main", EGRESS),
        example("git lfs pull", REMOTE_READ, WRITES),
        example("git lfs install", PERSISTENCE, WRITES),
        example("git lfs lock a.bin", MUTATION, WRITES),
        example("git lfs migrate import", DESTRUCTIVE, WRITES),
        example("git no-such-verb", UNKNOWN),
    ),
)

# ---- hosting clients -----------------------------------------------------------------------------------------------------

SHOWN = (*flags("-w --web"), *values("-q --jq, --json, -t --template, -R --repo, -L --limit"))
REPO = values("-R --repo")
BODY = (*values("-b --body, -R --repo"), option("-F", "--body-file", takes=READ))

GH = command(
    "gh",
    analyser="hosting",
    environment=(
        variable("GH_PAGER", "PAGER", takes=SHELL, harmless=("", "cat", "less", "more")),
        variable(
            "GH_EDITOR", "EDITOR", "VISUAL", "GH_BROWSER", "BROWSER", takes=SHELL, harmless=("true", "echo", "cat", "vi", "vim", "nano")
        ),
        variable("GH_HOST", takes=HOST),
        variable("GH_CONFIG_DIR", takes=CONFIG),
    ),
    subcommands=(
        subcommand(
            "auth",
            subcommands=(
                subcommand(
                    "status",
                    effects=(REMOTE_READ,),
                    options=(
                        *values("-h --hostname"),
                        option("-t", "--show-token", effects=(SECRET_READ,)),
                        *flags("-a --active"),
                        *values("--jq, --json, --template"),
                    ),
                ),
                subcommand("token", effects=(SECRET_READ,), options=values("-h --hostname, -u --user")),
                subcommand(
                    "login",
                    "logout",
                    "refresh",
                    "setup-git",
                    "switch",
                    effects=(MUTATION,),
                    options=(
                        *flags("-w --web, --with-token, --skip-ssh-key, --insecure-storage, -c --clipboard, --reset-scopes"),
                        *values("-p --git-protocol, -h --hostname, -s --scopes, -r --remove-scopes, -u --user"),
                        *flags("-f --force"),
                    ),
                ),
            ),
        ),
        subcommand(
            "browse",
            options=(
                option("-c", "--commit", takes=TEXT, optional=True),
                *flags("-p --projects, -s --settings, -w --wiki, -r --releases, -a --actions, --blame"),
                option("-n", "--no-browser", harmless=True),
                *values("-b --branch, -R --repo"),
            ),
            operands=NAMES,
        ),
        subcommand("status", effects=(REMOTE_READ,), options=values("-e --exclude, -o --org")),
        subcommand(
            "issue",
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    effects=(REMOTE_READ,),
                    options=(
                        *SHOWN,
                        *values("--app, -a --assignee, -A --author, -l --label, --mention, -m --milestone, -S --search, -s --state"),
                        *values("--type"),
                    ),
                ),
                subcommand("view", "status", effects=(REMOTE_READ,), operands=NAMES, options=(*SHOWN, *flags("-c --comments"))),
                subcommand(
                    "create",
                    "new",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *BODY,
                        *flags("-w --web, -e --editor"),
                        *values("-a --assignee, -l --label, -m --milestone, -p --project, --recover, -t --title, -T --template"),
                        *values("--blocked-by, --blocking, --parent, --type"),
                        *values("--attach", takes=READ),
                    ),
                ),
                subcommand(
                    "close",
                    "reopen",
                    "comment",
                    "edit",
                    "lock",
                    "unlock",
                    "pin",
                    "unpin",
                    "transfer",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *BODY,
                        *flags("--edit-last, -e --editor, -w --web"),
                        *values(
                            "-c --comment, -r --reason, --add-assignee, --add-label, --add-project, --remove-assignee, --remove-label, --remove-project, -m --milestone, -t --title, --base, -i --issue-repo, -n --name"
                        ),
                        *values("--duplicate-of"),
                        *flags("--create-if-none, --delete-last, --yes"),
                        *values("--attach", takes=READ),
                        *flags("--remove-milestone, --remove-parent, --remove-type"),
                        *values(
                            "--add-blocked-by, --add-blocking, --add-sub-issue, --parent, --remove-blocked-by, --remove-blocking, --remove-sub-issue, --type"
                        ),
                    ),
                ),
                subcommand(
                    "develop",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *REPO,
                        *flags("-c --checkout"),
                        option("-l", "--list", harmless=True),
                        *values("-b --base, -n --name, --branch-repo"),
                        *values("--worktree", takes=WRITE),
                    ),
                ),
                subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=(*flags("--yes"), *REPO)),
            ),
        ),
        subcommand(
            "pr",
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    effects=(REMOTE_READ,),
                    options=(
                        *SHOWN,
                        *flags("-d --draft"),
                        *values("--app, -a --assignee, -A --author, -B --base, -H --head, -l --label, -S --search, -s --state"),
                    ),
                ),
                subcommand(
                    "view", "status", effects=(REMOTE_READ,), operands=NAMES, options=(*SHOWN, *flags("-c --comments --conflict-status"))
                ),
                subcommand(
                    "diff",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("--name-only, --patch, -w --web"),
                        *values("--color, -R --repo, -e --exclude"),
                        *flags("--allow-escape-sequences"),
                    ),
                ),
                subcommand(
                    "checks",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("--required, --watch, -w --web, --fail-fast"),
                        *values("-i --interval, -R --repo, -q --jq, --json, -t --template"),
                    ),
                ),
                subcommand(
                    "checkout",
                    "co",
                    effects=(REMOTE_READ, WRITES),
                    operands=NAMES,
                    options=(
                        *flags("--detach, -f --force, --recurse-submodules"),
                        *values("-b --branch, -R --repo"),
                        *values("--worktree", takes=WRITE),
                    ),
                ),
                subcommand(
                    "create",
                    "new",
                    effects=(EGRESS,),
                    operands=NAMES,
                    options=(
                        *BODY,
                        *flags("-d --draft, -f --fill, --fill-first, --fill-verbose, --no-maintainer-edit, -w --web, -e --editor"),
                        option("--dry-run"),  # it may still push
                        *values(
                            "-a --assignee, -B --base, -H --head, -l --label, -m --milestone, -p --project, --recover, -r --reviewer, -t --title, -T --template"
                        ),
                        *values("--attach", takes=READ),
                    ),
                ),
                subcommand(
                    "merge",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *BODY,
                        *flags("--admin, --auto, -d --delete-branch, --disable-auto, -m --merge, -r --rebase, -s --squash"),
                        *values("-A --author-email, --match-head-commit, -t --subject"),
                    ),
                ),
                subcommand(
                    "close",
                    "reopen",
                    "comment",
                    "edit",
                    "lock",
                    "unlock",
                    "ready",
                    "update-branch",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *BODY,
                        *flags("-d --delete-branch, --edit-last, -e --editor, -w --web, --undo, --rebase"),
                        *values(
                            "-c --comment, --add-assignee, --add-label, --add-project, --add-reviewer, -B --base, -m --milestone, --remove-assignee, --remove-label, --remove-project, --remove-reviewer, -t --title, -r --reason"
                        ),
                        *flags("--create-if-none, --delete-last, --yes"),
                        *values("--attach", takes=READ),
                        *flags("--remove-milestone"),
                    ),
                ),
                subcommand(
                    "review",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(*BODY, *flags("-a --approve, -c --comment, -r --request-changes")),
                ),
                subcommand(
                    "revert",
                    effects=(EGRESS,),
                    operands=NAMES,
                    options=(
                        *flags("-d --draft"),
                        *values("-b --body, -t --title, -R --repo"),
                        *values("-F --body-file", takes=READ),
                    ),
                ),
            ),
        ),
        subcommand(
            "release",
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    "view",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(*SHOWN, *flags("--exclude-drafts, --exclude-pre-releases"), *values("-O --order")),
                ),
                subcommand(
                    "download",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("--clobber, --skip-existing"),
                        *values("-A --archive, -p --pattern, -R --repo"),
                        *values("-D --dir, -O --output", takes=WRITE),
                        *flags("--allow-escape-sequences"),
                    ),
                ),
                subcommand(
                    "create",
                    "new",
                    "upload",
                    effects=(EGRESS,),
                    operands=operands(TEXT, many=READ),
                    options=(
                        *flags(
                            "-d --draft, --generate-notes, --latest, -p --prerelease, --verify-tag, --clobber, --notes-from-tag, --fail-on-no-commits"
                        ),
                        *values("--discussion-category, -n --notes, --notes-start-tag, --target, -t --title, -R --repo"),
                        option("-F", "--notes-file", takes=READ),
                    ),
                ),
                subcommand(
                    "edit",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *flags("--draft, --latest, --prerelease, --verify-tag"),
                        *values("--discussion-category, -n --notes, --tag, --target, -t --title, -R --repo"),
                        option("-F", "--notes-file", takes=READ),
                    ),
                ),
                subcommand(
                    "delete",
                    "delete-asset",
                    effects=(DESTRUCTIVE,),
                    operands=operands(many=RESOURCE),
                    options=(*flags("--cleanup-tag, -y --yes"), *REPO),
                ),
                subcommand(
                    "verify",
                    "verify-asset",
                    effects=(REMOTE_READ,),
                    operands=operands(many=READ),
                    options=(*values("--format, -q --jq, -t --template, -R --repo"),),
                ),
            ),
        ),
        subcommand(
            "repo",
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("--archived, --fork, --no-archived, --source"),
                        *values("-q --jq, --json, -l --language, -L --limit, -t --template, --topic, --visibility"),
                    ),
                ),
                subcommand("view", effects=(REMOTE_READ,), operands=NAMES, options=(*SHOWN, *values("-b --branch"))),
                subcommand(
                    "clone",
                    effects=(EGRESS,),
                    operands=operands(RESOURCE, WRITE, many=TEXT),
                    options=(
                        *values("-u --upstream-remote-name"),
                        *flags("--no-upstream"),
                    ),
                ),
                subcommand(
                    "create",
                    "new",
                    effects=(EGRESS,),
                    operands=NAMES,
                    options=(
                        *flags(
                            "--add-readme, -c --clone, --disable-issues, --disable-wiki, --include-all-branches, --internal, --private, --public, --push"
                        ),
                        *values("-d --description, -g --gitignore, -h --homepage, -l --license, -r --remote, -t --team, -p --template"),
                        option("-s", "--source", takes=INSPECT),
                    ),
                ),
                subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=flags("--yes --confirm")),
                subcommand("set-default", operands=NAMES, options=flags("-u --unset, -v --view")),
                subcommand(
                    "sync",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(option("--force", effects=(DESTRUCTIVE,)), *values("-b --branch, -s --source")),
                ),
                subcommand(
                    "archive",
                    "unarchive",
                    "edit",
                    "fork",
                    "rename",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *flags(
                            "-y --yes, --clone, --default-branch-only, --remote, --allow-forking, --allow-update-branch, --delete-branch-on-merge, --enable-auto-merge, --enable-discussions, --enable-issues, --enable-merge-commit, --enable-projects, --enable-rebase-merge, --enable-squash-merge, --enable-wiki, --template, --accept-visibility-change-consequences"
                        ),
                        *values(
                            "--fork-name, --org, --remote-name, -R --repo, --add-topic, --default-branch, -d --description, -h --homepage, --remove-topic"
                        ),
                        option("--visibility", takes=TEXT, effects=(EGRESS,), when=("public",)),
                        *flags("--enable-advanced-security, --enable-secret-scanning, --enable-secret-scanning-push-protection"),
                        *values("--squash-merge-commit-message"),
                    ),
                ),
                subcommand(
                    "deploy-key",
                    options=(*values("-R --repo"),),
                    subcommands=(
                        subcommand(
                            "list",
                            effects=(REMOTE_READ,),
                            options=(
                                *REPO,
                                *values("-q --jq, --json, -t --template"),
                            ),
                        ),
                        subcommand(
                            "add",
                            "delete",
                            effects=(MUTATION, PERSISTENCE),
                            operands=operands(many=READ),
                            options=(*flags("-w --allow-write"), *values("-t --title, -R --repo")),
                        ),
                    ),
                ),
                subcommand(
                    "autolink",
                    options=values("-R --repo"),
                    subcommands=(
                        subcommand(
                            "list",
                            "view",
                            effects=(REMOTE_READ,),
                            operands=NAMES,
                            options=(*flags("-w --web"), *values("-q --jq, --json, -t --template")),
                        ),
                        subcommand("create", effects=(MUTATION,), operands=NAMES, options=flags("-n --numeric")),
                        subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=flags("--yes")),
                    ),
                ),
                subcommand(
                    "gitignore",
                    "license",
                    subcommands=(subcommand("list", "view", effects=(REMOTE_READ,), operands=NAMES, options=flags("-w --web")),),
                ),
                subcommand(
                    "read-file",
                    "read-dir",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("--allow-escape-sequences, --clobber"),
                        *values("-q --jq, --json, --ref, -R --repo, -t --template"),
                        *values("-o --output", takes=WRITE),
                    ),
                ),
            ),
        ),
        subcommand(
            "run",
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    effects=(REMOTE_READ,),
                    options=(
                        *values(
                            "-b --branch, -q --jq, --json, -L --limit, -t --template, -u --user, -w --workflow, -R --repo, -s --status, -e --event, -c --commit, --created"
                        ),
                        *flags("-a --all"),
                    ),
                ),
                subcommand(
                    "view",
                    "watch",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *SHOWN,
                        *flags("--exit-status, --log, --log-failed, -v --verbose, --compact"),
                        *values("-j --job, -i --interval, -a --attempt"),
                    ),
                ),
                subcommand(
                    "download",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(*values("-n --name, -p --pattern, -R --repo"), option("-D", "--dir", takes=WRITE)),
                ),
                subcommand(
                    "cancel",
                    "rerun",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *flags("-d --debug, --failed"),
                        *values("-j --job, -R --repo"),
                        *flags("--force"),
                    ),
                ),
                subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=REPO),
            ),
        ),
        subcommand(
            "workflow",
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    "view",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(*SHOWN, *flags("-a --all, -y --yaml"), *values("-r --ref")),
                ),
                subcommand(
                    "run",
                    "enable",
                    "disable",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(*flags("--json"), *values("-F --field, -f --raw-field, -r --ref, -R --repo")),
                ),
            ),
        ),
        subcommand(
            "gist",
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    "view",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("--public, --secret, --files, -r --raw, -w --web"),
                        *values("-L --limit, -f --filename"),
                        *flags("--include-content"),
                        *values("--filter"),
                        *flags("--allow-escape-sequences"),
                    ),
                ),
                subcommand(
                    "create",
                    "new",
                    effects=(EGRESS,),
                    operands=operands(many=READ),
                    options=(*flags("-p --public, -w --web"), *values("-d --desc, -f --filename")),
                ),
                subcommand(
                    "edit",
                    effects=(EGRESS,),
                    operands=operands(TEXT, READ),
                    options=(option("-a", "--add", takes=READ), *values("-d --desc, -f --filename, -r --remove")),
                ),
                subcommand("clone", effects=(EGRESS,), operands=operands(RESOURCE, WRITE)),
                subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=flags("--yes")),
                subcommand("rename", effects=(MUTATION,), operands=NAMES),
            ),
        ),
        subcommand(
            "secret",
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    effects=(REMOTE_READ,),
                    options=(*values("-a --app, -e --env, -o --org, -R --repo, -q --jq, --json, -t --template"), *flags("-u --user")),
                ),
                subcommand(
                    "delete",
                    "remove",
                    effects=(DESTRUCTIVE,),
                    operands=NAMES,
                    options=(*flags("-u --user"), *values("-a --app, -e --env, -o --org, -R --repo")),
                ),
                subcommand(
                    "set",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *flags("--no-store, -u --user, --no-repos-selected"),
                        *values("-a --app, -b --body, -e --env, -o --org, -r --repos, -v --visibility, -R --repo"),
                        option("-f", "--env-file", takes=READ),
                    ),
                ),
            ),
        ),
        subcommand(
            "variable",
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    "get",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=values("-e --env, -o --org, -R --repo, -q --jq, --json, -t --template"),
                ),
                subcommand(
                    "set",
                    "delete",
                    "remove",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *values("-b --body, -e --env, -o --org, -r --repos, -v --visibility, -R --repo"),
                        option("-f", "--env-file", takes=READ),
                    ),
                ),
            ),
        ),
        subcommand(
            "label",
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand("list", "ls", effects=(REMOTE_READ,), options=(*SHOWN, *values("--order, -S --search, --sort"))),
                subcommand(
                    "create",
                    "edit",
                    "clone",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(*flags("-f --force"), *values("-c --color, -d --description, -n --name, -R --repo")),
                ),
                subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=(*flags("--yes"), *REPO)),
            ),
        ),
        subcommand(
            "search",
            effects=(REMOTE_READ,),
            subcommands=(
                subcommand(
                    *("commits", "issues", "prs", "repos", "code"),
                    operands=NAMES,
                    options=(
                        *flags(
                            "--merge, --archived, --include-prs, --locked, --no-assignee, --no-label, --no-milestone, --no-project, --draft, --merged, -w --web"
                        ),
                        *values(
                            "--app, --assignee, --author, --author-date, --author-email, --author-name, --committer, --committer-date, --committer-email"
                        ),
                        *values(
                            "--committer-name, --hash, --parent, --tree, --closed, --commenter, --comments, --created, --interactions, --involves, --label"
                        ),
                        *values(
                            "--language, --match, --mentions, --milestone, --project, --reactions, --state, --team-mentions, --updated, -B --base, --checks"
                        ),
                        *values(
                            "-H --head, --merged-at, --review, --review-requested, --reviewed-by, --followers, --forks, --good-first-issues, --stars, --topic"
                        ),
                        *values(
                            "--help-wanted-issues, --include-forks, --license, --number-topics, --size, --owner, --repo -R, --sort, --order, --visibility"
                        ),
                        *values("-q --jq, --json, -L --limit, -t --template, --extension, --filename"),
                        *values("--search-type"),
                    ),
                ),
            ),
        ),
        subcommand(
            "api",
            operands=NAMES,
            options=(
                *flags("-i --include, --paginate, --silent, --slurp, --verbose"),
                *values("--cache, -F --field, -H --header, -q --jq, -X --method, -p --preview, -f --raw-field, -t --template"),
                option("--hostname", takes=HOST),
                option("--input", takes=READ),
                *flags("--allow-escape-sequences"),
            ),
        ),
        subcommand("completion", options=values("-s --shell")),
        subcommand("version", "help", operands=NAMES),
        subcommand(
            "config",
            subcommands=(
                subcommand("get", "list", "ls", operands=NAMES, options=values("-h --host"), analyser="asked_key"),
                subcommand("set", effects=(PERSISTENCE,), operands=NAMES, options=values("-h --host")),
                subcommand("clear-cache"),
            ),
        ),
        subcommand(
            "alias",
            subcommands=(
                subcommand("list", "ls"),
                subcommand(
                    "set",
                    "import",
                    "delete",
                    effects=(PERSISTENCE,),
                    operands=NAMES,
                    options=(
                        *flags("-s --shell, --clobber, --all"),
                        *values("--label"),
                    ),
                ),
            ),
        ),
        subcommand(
            "extension",
            "extensions",
            "ext",
            subcommands=(
                subcommand("list", "ls", "browse", operands=NAMES, options=flags("--debug, -s --single-column")),
                subcommand(
                    "search",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("-w --web"),
                        *values("-q --jq, --json, --license, -L --limit, --order, --owner, --sort, -t --template"),
                    ),
                ),
                subcommand(
                    "install",
                    "upgrade",
                    effects=(REMOTE_CODE,),
                    operands=operands(many=RESOURCE),
                    options=(*flags("--all, --force"), option("--dry-run", harmless=True), *values("--pin")),
                ),
                subcommand("remove", "create", effects=(MUTATION,), operands=NAMES, options=values("--precompiled")),
                subcommand("exec", effects=(OPAQUE,), operands=NAMES),
            ),
        ),
        subcommand(
            "ssh-key",
            "gpg-key",
            subcommands=(
                subcommand("list", "ls", effects=(REMOTE_READ,)),
                subcommand(
                    "add",
                    "delete",
                    effects=(MUTATION, PERSISTENCE),
                    operands=operands(many=READ),
                    options=(*values("-t --title, --type"), *flags("-y --yes")),
                ),
            ),
        ),
        subcommand(
            "codespace",
            "cs",
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    "logs",
                    "view",
                    effects=(REMOTE_READ,),
                    options=(
                        *flags("-f --follow"),
                        *values("-c --codespace, -q --jq, --json, -L --limit, -o --org, -R --repo, -t --template, -u --user"),
                        *flags("-w --web"),
                        *values("--repo-owner"),
                    ),
                ),
                subcommand(
                    "delete",
                    effects=(DESTRUCTIVE,),
                    options=(
                        *flags("--all, -f --force"),
                        *values("-c --codespace, --days, -o --org, -R --repo, -u --user"),
                        *values("--repo-owner"),
                    ),
                ),
                subcommand(
                    "code",
                    "cp",
                    "create",
                    "edit",
                    "jupyter",
                    "ports",
                    "rebuild",
                    "ssh",
                    "stop",
                    effects=(EGRESS,),
                    operands=NAMES,
                    options=(
                        *flags(
                            "--insiders, -w --web, -e --expand, -r --recursive, --default-permissions, --status, --full, --config, --debug"
                        ),
                        *values(
                            "-c --codespace, -p --profile, -b --branch, --devcontainer-path, -d --display-name, --idle-timeout, -l --location, -m --machine, -R --repo, --retention-period, -o --org, -u --user, --server-port"
                        ),
                        *values("--repo-owner"),
                        *flags("-s"),
                        *values("-q --jq, --json, -t --template"),
                        *values("--debug-file", takes=WRITE),
                    ),
                ),
            ),
        ),
        subcommand(
            "copilot",
            effects=(EGRESS,),
            operands=NAMES,
            options=(
                *values("-t --target"),
                *flags("--remove"),
            ),
        ),
        subcommand(
            *("ruleset", "cache", "org", "project"),
            options=(*values("-R --repo"),),
            subcommands=(
                subcommand(
                    *("list", "ls", "view", "check", "item-list", "field-list"),
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *SHOWN,
                        *flags("-p --parents, --default, --closed"),
                        *values("-k --key, -O --order, -S --sort, -o --org, --owner, --ref"),
                        *values("--format"),
                        *values("--field, --field-id, --query"),
                        *values("-r"),
                    ),
                ),
                subcommand(
                    *("delete", "create", "edit", "close", "copy", "item-add", "item-delete", "item-edit", "field-create", "link"),
                    effects=(EGRESS,),
                    operands=NAMES,
                    options=(
                        *REPO,
                        *flags("-a --all"),
                        *values("--owner, --title, --id, --url"),
                        *flags("--undo"),
                        *values("--format, -q --jq, -t --template"),
                        *flags("--drafts"),
                        *values("--source-owner, --target-owner"),
                        *values("-d --description, --readme, --visibility"),
                        *values("--data-type, --name, --single-select-options"),
                        *flags("--clear, --value"),
                        *values(
                            "--body, --date, --field, --field-id, --iteration-id, --number, --project-id, --single-select-option-id, --text"
                        ),
                        *values("-T --team"),
                        *flags("--succeed-on-no-caches"),
                        *values("-r --ref"),
                    ),
                ),
                subcommand(
                    "field-delete",
                    "item-archive",
                    "item-create",
                    "unlink",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *flags("--undo"),
                        *values("--format, --id, -q --jq, -t --template, --owner, --body, --title, -R --repo, -T --team"),
                    ),
                ),
            ),
        ),
        subcommand(
            "attestation",
            subcommands=(
                subcommand(
                    "verify",
                    "download",
                    "trusted-root",
                    options=(
                        *flags("--verify-only"),
                        *values("--tuf-root", takes=READ),
                        *values("--tuf-url", takes=URL),
                        *values("--cert-oidc-issuer, --signer-digest"),
                    ),
                    operands=operands(many=INSPECT),
                    effects=(REMOTE_READ,),
                ),
            ),
            options=(
                *values(
                    "-o --owner, -R --repo, --predicate-type, --format, -L --limit, -d --digest-alg, --cert-identity, -i --cert-identity-regex, --signer-repo, --signer-workflow, --source-ref, --source-digest, --hostname, -q --jq, -t --template"
                ),
                *flags("--deny-self-hosted-runners, --no-public-good, --bundle-from-oci"),
                *values("-b --bundle, --custom-trusted-root", takes=READ),
            ),
            examples=(example("gh attestation verify a.bin --owner x --format json", REMOTE_READ),),
        ),
        subcommand(
            "agent-task",
            "agent-tasks",
            subcommands=(
                subcommand("list", "ls", "view", options=(*SHOWN, *flags("--log, --follow")), operands=NAMES, effects=(REMOTE_READ,)),
                subcommand(
                    "create",
                    options=(
                        *values("-R --repo, -b --base, -a --custom-agent"),
                        option("-F", "--from-file", takes=READ),
                        *flags("--follow"),
                    ),
                    operands=NAMES,
                    effects=(EGRESS,),
                ),
            ),
            examples=(example("gh agent-task list", REMOTE_READ), example("gh agent-task create -F .env", EGRESS, SECRET_READ)),
        ),
        subcommand(
            "accessibility", "formatting", "mintty", "environment", "exit-codes", "reference", options=flags("-w --web"), operands=NAMES
        ),
        subcommand(
            "co",
            effects=(REMOTE_READ, WRITES),
            operands=NAMES,
            options=(
                *flags("--detach, -f --force, --recurse-submodules"),
                *values("-b --branch, -R --repo"),
                *values("--worktree", takes=WRITE),
            ),
        ),
        subcommand("licenses"),
        subcommand(
            "discussion",
            options=values("-R --repo"),
            subcommands=(
                subcommand(
                    "list",
                    effects=(REMOTE_READ,),
                    options=(
                        *flags("--answered, -w --web"),
                        *values(
                            "--after, -A --author, -c --category, -q --jq, --json, -l --label, -L --limit, --order, -R --repo, -S --search, --sort, -s --state, -t --template"
                        ),
                    ),
                ),
                subcommand(
                    "view",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("-c --comments, -w --web"),
                        *values("--after, -q --jq, --json, -L --limit, --order, -R --repo, -t --template"),
                    ),
                ),
                subcommand(
                    "create",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *values("-b --body, -c --category, -l --label, -R --repo, -t --title"),
                        *values("-F --body-file", takes=READ),
                    ),
                ),
                subcommand(
                    "comment",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *flags("--delete, --edit, --yes"),
                        *values("-b --body, -R --repo"),
                        *values("-F --body-file", takes=READ),
                    ),
                ),
                subcommand(
                    "edit",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *values("--add-label, -b --body, -c --category, --remove-label, -R --repo, -t --title"),
                        *values("-F --body-file", takes=READ),
                    ),
                ),
            ),
        ),
        subcommand(
            "skill",
            subcommands=(
                subcommand(
                    "list",
                    "search",
                    "preview",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("--allow-hidden-dirs"),
                        *values("--agent, -q --jq, --json, --scope, -t --template, -L --limit, --owner, --page"),
                        *values("--dir", takes=WRITE),
                    ),
                ),
                subcommand(
                    "install",
                    "update",
                    effects=(PERSISTENCE, REMOTE_CODE),
                    operands=NAMES,
                    options=(
                        *flags("--all, --allow-hidden-dirs, -f --force, --from-local, --upstream, --dry-run, --unpin"),
                        *values("--agent, --pin, --scope"),
                        *values("--dir", takes=WRITE),
                    ),
                ),
                subcommand(
                    "publish",
                    effects=(EGRESS,),
                    operands=NAMES,
                    options=(
                        *flags("--dry-run, --fix"),
                        *values("--tag"),
                    ),
                ),
            ),
        ),
    ),
    examples=(
        example("gh pr list --state open --json number", REMOTE_READ),
        example("gh pr create --fill", EGRESS),
        example("gh pr create -F .env", EGRESS, SECRET_READ),
        example("gh pr merge 3 --squash", MUTATION),
        example("gh pr checkout 3", REMOTE_READ, WRITES),
        example("gh issue delete 3", DESTRUCTIVE),
        example("gh gist create .env", EGRESS, SECRET_READ),
        example("gh repo sync --force", DESTRUCTIVE, MUTATION),
        example("gh auth status -t", REMOTE_READ, SECRET_READ),
        example("gh api repos/o/r/issues", REMOTE_READ),
        example("gh api -X DELETE repos/o/r", DESTRUCTIVE),
        example("gh api repos/o/r/issues -f title=x", MUTATION),
        example("gh api --input .env repos/o/r", MUTATION, SECRET_READ),
        example("gh extension install o/gh-x", REMOTE_CODE),
        example("gh extension exec x", OPAQUE),
        example("gh alias set x '!rm -rf /srv'", PERSISTENCE),
        example("gh release download -O out v1", REMOTE_READ, WRITES),
        example("GH_PAGER='rm -rf /srv' gh pr list", DESTRUCTIVE, REMOTE_READ),
        example("gh skill install a/b x", PERSISTENCE, REMOTE_CODE),
        example("gh skill list", REMOTE_READ),
        example("gh issue comment 3 --attach .env", MUTATION, SECRET_READ),
        example("gh repo read-file README.md -R a/b", REMOTE_READ),
        example("gh pr revert 3", EGRESS),
        example("gh release verify v1", REMOTE_READ),
        example("gh repo autolink delete 3", DESTRUCTIVE),
        example("gh discussion view 3", REMOTE_READ),
    ),
)

GLAB = command(
    "glab",
    options=(
        *values("-R --repo, -g --group"),
        *flags("--closed, --merged, --draft"),
        *values("--target-branch, --source-branch"),
        *flags("-v"),
    ),
    analyser="hosting",
    environment=(
        variable("GLAB_PAGER", "PAGER", takes=SHELL, harmless=("", "cat", "less", "more")),
        variable("GITLAB_HOST", "GITLAB_API_HOST", "GL_HOST", takes=HOST),
        variable("EDITOR", "VISUAL", takes=SHELL, harmless=("vi", "vim", "nano", "true")),
    ),
    subcommands=(
        subcommand(
            "api",
            operands=NAMES,
            options=(
                *flags("-i --include, --paginate, --silent"),
                *values("-F --field, -H --header, -X --method, -f --raw-field"),
                option("--hostname", takes=HOST),
                option("--input", takes=READ),
            ),
        ),
        subcommand(
            "auth",
            subcommands=(
                subcommand(
                    "status", effects=(REMOTE_READ,), options=(option("-t", "--show-token", effects=(SECRET_READ,)), *values("--hostname"))
                ),
                subcommand(
                    "login",
                    "logout",
                    effects=(MUTATION,),
                    options=(
                        *flags("--stdin"),
                        *values("-t --token, --hostname"),
                        *flags("--use-keyring"),
                        *values("-a --api-host, -p --api-protocol, --git-protocol, -j --job-token"),
                    ),
                ),
            ),
        ),
        *(
            subcommand(
                "mr",
                "issue",
                "release",
                "label",
                "snippet",
                "milestone",
                subcommands=(
                    subcommand(
                        "list",
                        "ls",
                        "view",
                        "show",
                        "diff",
                        "issues",
                        "approvers",
                        effects=(REMOTE_READ,),
                        operands=NAMES,
                        options=(
                            *flags("-c --comments, -s --system-logs, -w --web, -A --all, -d --draft, -M --merged"),
                            *values(
                                "-a --assignee, --author, -l --label, --search, -P --per-page, -p --page, -F --output, -m --milestone, --source-branch, -t --target-branch, --state, -r --reviewer"
                            ),
                            *flags("-C --confidential, --raw, --not-draft"),
                            *values(
                                "--in, --issue-type, -i --iteration, --not-assignee, --not-author, --not-label, -O, --output-format, --color, -o --order, -S --sort"
                            ),
                        ),
                    ),
                    subcommand(
                        "download",
                        effects=(REMOTE_READ, WRITES),
                        operands=NAMES,
                        options=(*values("-n --asset-name"), option("-D", "--dir", takes=WRITE)),
                    ),
                    subcommand(
                        "checkout",
                        "co",
                        effects=(REMOTE_READ, WRITES),
                        operands=NAMES,
                        options=(
                            *values("-b --branch"),
                            *values("-u --set-upstream-to"),
                        ),
                    ),
                    subcommand(
                        "create",
                        "new",
                        "upload",
                        effects=(EGRESS,),
                        operands=operands(many=READ),
                        options=(
                            *flags("--draft, --wip, -f --fill, -y --yes, --push, -w --web, --remove-source-branch, --squash-before-merge"),
                            *values(
                                "-a --assignee, -d --description, -l --label, -m --milestone, -s --source-branch, -b --target-branch, -t --title, --reviewer, -n --notes"
                            ),
                            option("-F", "--notes-file", takes=READ),
                            *flags(
                                "-c --confidential, --no-editor, --recover, --allow-collaboration, --copy-issue-labels, --create-source-branch, --fill-commit-body, --signoff, --no-close-milestone, --no-update, --publish-to-catalog, -p --personal"
                            ),
                            *values(
                                "--due-date, --epic, --link-type, --linked-issues, --linked-mr, -e --time-estimate, --time-spent, --weight, --color, --name, -H --head, -i --related-issue, -N, -r --ref, -D --released-at, -T --tag-message, --assets-links, --filename, --visibility"
                            ),
                        ),
                    ),
                    subcommand(
                        "merge",
                        "close",
                        "reopen",
                        "update",
                        "note",
                        "approve",
                        "revoke",
                        "rebase",
                        "subscribe",
                        "unsubscribe",
                        "todo",
                        "for",
                        effects=(MUTATION,),
                        operands=NAMES,
                        options=(
                            *flags("-y --yes, -s --squash, -d --remove-source-branch, --auto-merge, --ready, -r --rebase"),
                            *values("-m --message, -t --title, -l --label, --sha"),
                            *flags(
                                "-c --confidential, --lock-discussion, -p --public, --unassign, --unlock-discussion, --allow-collaboration, --wip, --with-labels, --unique, --skip-ci, --squash-before-merge"
                            ),
                            *values("-a --assignee, --description, --milestone, -u --unlabel, --weight, -b, --squash-message, --reviewer"),
                        ),
                    ),
                    subcommand(
                        "delete",
                        effects=(DESTRUCTIVE,),
                        operands=operands(many=RESOURCE),
                        options=(
                            *flags("-y --yes"),
                            *flags("-t --with-tag"),
                        ),
                    ),
                ),
            ),
        ),
        subcommand(
            "ci",
            "pipeline",
            "pipe",
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    "view",
                    "status",
                    "trace",
                    "get",
                    "lint",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("-l --live, -c --compact, -w --web"),
                        *values("-b --branch, -s --status, -P --per-page, -p --pipeline-id, -F --output"),
                        *flags("-d --with-job-details, --with-variables, --dry-run, --include-jobs, -y --yaml-errors"),
                        *values(
                            "--ref, -n --name, -o --orderBy, --page, -r, --scope, --sha, --sort, --source, -a --updated-after, --updated-before, -u --username"
                        ),
                    ),
                ),
                subcommand(
                    "run",
                    "retry",
                    "cancel",
                    "trigger",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *values("-b --branch, --variables, --variables-env"),
                        *flags("--dry-run"),
                        *values("-p --pipeline-id"),
                        *values("--variables-file, -f --variables-from", takes=READ),
                    ),
                ),
                subcommand(
                    "delete",
                    effects=(DESTRUCTIVE,),
                    operands=operands(many=RESOURCE),
                    options=(
                        *values("-s --status"),
                        *flags("--dry-run, --paginate"),
                        *values("--older-than, --page, --per-page, --source"),
                    ),
                ),
                subcommand("artifact", effects=(REMOTE_READ, WRITES), operands=NAMES, options=(option("-p", "--path", takes=WRITE),)),
            ),
        ),
        subcommand(
            "repo",
            "project",
            subcommands=(
                subcommand(
                    "list",
                    "view",
                    "search",
                    "contributors",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("-a --all, -m --mine, -w --web"),
                        *values("-b --branch, -o --order, -P --per-page, -s --search"),
                        *flags("--archived, -G --include-subgroups, --member, --starred"),
                        *values("-F --output, -p --page, --sort, -u --user"),
                    ),
                ),
                subcommand(
                    "clone",
                    options=(
                        *flags(
                            "-p --preserve-namespace, -a --archived, -G --include-subgroups, -m --mine, -I --with-issues-enabled, -M --with-mr-enabled, -S --with-shared, --paginate"
                        ),
                        *values("-v --visibility, --page, --per-page"),
                    ),
                    effects=(EGRESS,),
                    operands=operands(RESOURCE, WRITE, many=TEXT),
                ),
                subcommand(
                    "create",
                    "fork",
                    "mirror",
                    "transfer",
                    effects=(EGRESS,),
                    operands=NAMES,
                    options=(
                        *flags("--public, --private, --internal"),
                        *values("-n --name, -d --description"),
                        *flags("-p, -P, -c --clone, --remote, --allow-divergence, --enabled, --protected-branches-only, -y --yes"),
                        *values("--defaultBranch, --readme, --remoteName, -t --tag, --path, --direction, --url, --target-namespace"),
                    ),
                ),
                subcommand("archive", options=(*values("-f --format, -s --sha"),), effects=(REMOTE_READ, WRITES), operands=NAMES),
                subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=flags("-y --yes")),
            ),
        ),
        subcommand(
            "variable",
            subcommands=(
                subcommand(
                    "list",
                    "ls",
                    "get",
                    "export",
                    options=(*values("-F --format, -p --page, -P --per-page, -s --scope, --output"),),
                    effects=(SECRET_READ,),
                    operands=NAMES,
                ),
                subcommand(
                    "set",
                    "update",
                    "delete",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *flags("-m --masked, -p --protected, -r --raw"),
                        *values("-v --value, -s --scope, -t --type"),
                        *values("-d --description"),
                    ),
                ),
            ),
        ),
        subcommand("version", "help", "completion", "check-update", operands=NAMES, options=values("-s --shell")),
        subcommand(
            "config",
            options=(
                *flags("--global"),
                *flags("-g"),
            ),
            subcommands=(
                subcommand(
                    "get",
                    operands=NAMES,
                    options=(
                        *values("-h --host"),
                        *flags("--global"),
                    ),
                    analyser="asked_key",
                ),
                subcommand("set", effects=(PERSISTENCE,), operands=NAMES, options=(*flags("-g --global"), *values("-h --host"))),
            ),
        ),
        subcommand(
            "alias",
            subcommands=(
                subcommand("list"),
                subcommand("set", "delete", effects=(PERSISTENCE,), operands=NAMES, options=flags("-s --shell")),
            ),
        ),
        subcommand(
            "changelog",
            subcommands=(
                subcommand(
                    "generate",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=values("--config-file, -v --version, --date, --from, --to, --trailer"),
                ),
            ),
        ),
        subcommand(
            "ssh-key",
            subcommands=(
                subcommand(
                    "list",
                    "get",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(*flags("--show-id"), *values("-p --page, -P --per-page")),
                ),
                subcommand("add", effects=(MUTATION,), operands=operands(READ), options=values("-t --title, -e --expires-at")),
                subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE), options=values("-p --page, -P --per-page")),
            ),
        ),
        subcommand(
            "schedule",
            subcommands=(
                subcommand("list", effects=(REMOTE_READ,), operands=NAMES, options=values("-p --page, -P --per-page")),
                subcommand(
                    "create",
                    "update",
                    "run",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=(
                        *flags("--active"),
                        *values(
                            "--cron, --cronTimeZone, --description, --ref, --variable, --create-variable, --delete-variable, --update-variable"
                        ),
                    ),
                ),
                subcommand("delete", effects=(DESTRUCTIVE,), operands=operands(many=RESOURCE)),
            ),
        ),
        subcommand(
            "incident",
            subcommands=(
                subcommand(
                    "list",
                    "view",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(
                        *flags("-A --all, -c --closed --comments, -C --confidential, -s --system-logs, -w --web"),
                        *values(
                            "-a --assignee, --author, -l --label, -m --milestone, --search, --in, --not-assignee, --not-author, --not-label, -O --output, -F --output-format, -p --page, -P --per-page"
                        ),
                    ),
                ),
                subcommand(
                    "close",
                    "note",
                    "reopen",
                    "subscribe",
                    "unsubscribe",
                    effects=(MUTATION,),
                    operands=NAMES,
                    options=values("-m --message"),
                ),
            ),
        ),
        subcommand(
            "job",
            subcommands=(
                subcommand("artifact", effects=(REMOTE_READ, WRITES), operands=NAMES, options=(option("-p", "--path", takes=WRITE),)),
            ),
        ),
        subcommand(
            "user",
            subcommands=(
                subcommand(
                    "events",
                    effects=(REMOTE_READ,),
                    operands=NAMES,
                    options=(*flags("-a --all"), *values("-p --page, -P --per-page, -F --output")),
                ),
            ),
        ),
    ),
    examples=(
        example("glab mr list", REMOTE_READ),
        example("glab mr create --fill", EGRESS),
        example("glab mr merge 3", MUTATION),
        example("glab mr checkout 3", REMOTE_READ, WRITES),
        example("glab issue delete 3", DESTRUCTIVE),
        example("glab release download v1 -D /etc/x", REMOTE_READ, WRITES),
        example("glab ssh-key add .env", MUTATION, SECRET_READ),
        example("glab schedule list", REMOTE_READ),
        example("glab auth status -t", REMOTE_READ, SECRET_READ),
        example("glab variable get X", SECRET_READ),
        example("glab api -X POST projects", MUTATION),
        example("glab alias set x y", PERSISTENCE),
    ),
)

# ---- other systems -------------------------------------------------------------------------------------------------------

HG_COMMON = (
    *flags("-q --quiet, -v --verbose, -y --noninteractive, --debug, --traceback, --time, --profile, --hidden, --debugger, -S --subrepos"),
    *values("--cwd", takes=CONTEXT),
    *values("--encoding, --encodingmode, --color, --pager, -I --include"),
    option("-R", "--repository", takes=CONFIG),
    option("--config", takes=TEXT, effects=(OPAQUE,)),  # any setting: hooks, aliases, extensions, ui.ssh, ui.editor
)

HG_CHANGES = (
    *flags(
        "-A --addremove, --amend, -s --secret, -i --interactive, -f --force, -a --all, --mark, --abort, --continue, --close-branch, -e --edit"
    ),
    *values("-m --message, -u --user, -d --date, -X --exclude, -r --rev, -b --base, -t --tool"),
    option("-l", "--logfile", takes=READ),
    *flags(
        "-k --keep, --list, --delete, --stat, --cleanup, --close, --draft, --public, --force-editor, --local, --remove, --patch, -n --dry-run, --currentdate, --currentuser, --log, --no-commit, --stop, --collapse, --keepbranches, --unmark, --preview, --re-merge, --no-status"
    ),
    *values("--similarity, --dest, --source, --name, --at-rev"),
)

HG = command(
    "hg",
    "chg",
    options=HG_COMMON,
    environment=(
        variable("HGRCPATH", takes=CONFIG),
        variable("HG", takes=PROGRAM, harmless=("hg", "/usr/bin/hg")),
        variable(
            "HGEDITOR", "EDITOR", "VISUAL", "HGMERGE", "PAGER", takes=SHELL, harmless=("", "cat", "less", "true", "vi", "vim", "nano")
        ),
        variable("PYTHONPATH", takes=CONFIG),
    ),
    subcommands=(
        subcommand(
            *(
                "status",
                "st",
                "log",
                "history",
                "diff",
                "annotate",
                "blame",
                "cat",
                "identify",
                "id",
                "summary",
                "sum",
                "branch",
                "branches",
                "tags",
            ),
            *(
                "bookmarks",
                "heads",
                "parents",
                "paths",
                "root",
                "files",
                "locate",
                "manifest",
                "grep",
                "tip",
                "version",
                "help",
                "config",
                "showconfig",
                "verify",
            ),
            operands=REVS,
            options=(
                *flags(
                    "-a --text, -A --all, -m --modified, --deleted, -u --unknown, -i --ignored, -G --graph, -p --patch, -g --git, -b --branch, -t --tags, -B --bookmarks, -f --force, -c --clean, --stat, --closed, --active, -0 --print0, -U, -w --ignore-all-space, -n --number"
                ),
                *values("-r --rev, -l --limit, -T --template, -k --keyword, --change, -X --exclude, -d --date, --from, --to"),
                option("-o", "--output", takes=WRITE),
                *flags(
                    "--added, --removed, --missing, --no-status, -C --copies, --follow, --no-merges, --only-merges, --newest-first, --per-file, -1, --line-number, --file, -D --nodates, --noprefix, --show-function, --ignore-blank-lines, --ignore-space-change, --ignore-space-at-eol, -Z, --reverse, --fullpath, --topo, --follow-first, --files-with-matches, --all-files, --diff, --untrusted, --local, --global, --shared, --default, --inactive, --list, --num, --id, --plain, --all-bookmarks"
                ),
                *values("--style, --unified, --terse, --line-range, -P --prune, --only-branch, --user"),
            ),
        ),
        subcommand(
            *("add", "commit", "ci", "addremove", "tag", "merge", "resolve", "graft", "rebase", "backout"),
            *("shelve", "unshelve", "phase", "init"),
            effects=(WRITES,),
            operands=operands(many=INSPECT),
            options=HG_CHANGES,
        ),
        # hg(1): "copy [OPTION]... (SOURCE... DEST | --forget DEST...)", "rename [OPTION]... SOURCE... DEST"
        subcommand("copy", "cp", effects=(WRITES,), operands=operands(many=READ, last=WRITE), options=HG_CHANGES),
        subcommand("rename", "move", "mv", effects=(WRITES,), operands=operands(many=MOVE, last=WRITE), options=HG_CHANGES),
        subcommand(
            *("update", "up", "checkout", "co", "revert", "remove", "rm", "forget"),
            operands=operands(many=OVERWRITE),
            effects=(WRITES,),
            options=(
                option("-C", "--clean", effects=(DESTRUCTIVE,)),
                *flags("-a --all, -f --force, --no-backup, -c --check, -i --interactive, -A --after"),
                *values("-r --rev, -d --date, -X --exclude"),
                option("--dry-run", "-n", harmless=True),
            ),
        ),
        subcommand(
            *("strip", "purge", "clean", "rollback", "prune", "histedit", "debugstrip"),
            effects=(DESTRUCTIVE,),
            operands=NAMES,
            options=(*flags("--all, --keep, -k, -B --bookmark, -f --force, --dirs, --files, -p --print"), *values("-r --rev")),
        ),
        subcommand(
            *("pull", "fetch", "incoming", "in", "outgoing", "out"),
            analyser="input_address",
            effects=(REMOTE_READ, WRITES),
            operands=operands(many=RESOURCE),
            options=(
                *flags("-u --update, -f --force, -G --graph, --insecure, -p --patch, -n --newest-first"),
                *values("-r --rev, -b --branch, -B --bookmark, -T --template"),
                *values("-e --ssh, --remotecmd", takes=SHELL),
            ),
        ),
        subcommand(
            *("push", "serve", "email", "patchbomb"),
            effects=(EGRESS,),
            operands=operands(many=RESOURCE),
            options=(
                option("-f", "--force", effects=(DESTRUCTIVE,)),
                *flags("--new-branch, --insecure, -d --daemon, -n --dry-run"),
                *values("-r --rev, -b --branch, -B --bookmark, -p --port, -a --address"),
                *values("-e --ssh, --remotecmd", takes=SHELL),
                *flags("--publish, --stdio, --daemon-postexec, --ipv6 -6, --pushvars, --subrepos"),
                *values(
                    "--name, --style, -t --templates, --prefix, --remote, --to, --cc, --subject, --bcc, --reply-to, --in-reply-to, --body, --flag"
                ),
                *values("--certificate, --web-conf --webdir-conf, --desc", takes=READ),
                *values("-A --accesslog, -E --errorlog, --pid-file", takes=WRITE),
            ),
        ),
        subcommand(
            "clone",
            effects=(EGRESS,),
            operands=operands(URL, WRITE),
            options=(
                *flags("-U --noupdate, --pull, --stream, --uncompressed, --insecure"),
                *values("-u --updaterev, -r --rev, -b --branch"),
                *values("-e --ssh, --remotecmd", takes=SHELL),
            ),
        ),
        subcommand(
            *("archive", "bundle", "export"),
            operands=operands(WRITE),
            options=(
                *flags("-a --all, -g --git, -f --force"),
                *values("-r --rev, -t --type, -p --prefix, --base"),
                option("-o", "--output", takes=WRITE),
            ),
        ),
        subcommand(
            "import",
            "patch",
            "unbundle",
            effects=(WRITES,),
            operands=operands(many=READ),
            options=(*flags("--no-commit, --bypass, -f --force, --partial"), *values("-p --strip, -m --message")),
        ),
        subcommand(
            "bisect",
            effects=(WRITES,),
            operands=NAMES,
            options=(
                *flags("-r --reset, -g --good, -b --bad, -s --skip, -e --extend, -U --noupdate"),
                option("-c", "--command", takes=SHELL),
            ),
        ),
    ),
    examples=(
        example("hg status"),
        example("hg log -l 5 -T '{node}'"),
        example("hg commit -m 'rm -rf'", WRITES),
        example("hg update -C tip", DESTRUCTIVE, WRITES),
        example("hg strip .", DESTRUCTIVE),
        example("hg pull", REMOTE_READ, WRITES),
        example("hg pull -e 'rm -rf /srv'", DESTRUCTIVE, MUTATION, REMOTE_READ, WRITES),
        example("hg push -f", DESTRUCTIVE, EGRESS),
        example("hg clone https://x.example/r", EGRESS),
        example("hg --config alias.x='!rm' x", OPAQUE, UNKNOWN),
        example("hg bisect -c 'rm -rf /srv'", DESTRUCTIVE, WRITES),
    ),
)

SVN = command(
    "svn",
    options=(
        *flags(
            "-q --quiet, -v --verbose, --non-interactive, --no-auth-cache, --force-interactive, --trust-server-cert, -N --non-recursive, --force"
        ),
        *flags(
            "--incremental, --xml, --strict, --summarize, --notice-ancestry, --ignore-ancestry, --stop-on-copy, --no-ignore, --parents, -R --recursive"
        ),
        *flags(
            "--show-updates -u, --ignore-externals, --auto-props, --no-auto-props, --keep-local, --git, --internal-diff, --allow-mixed-revisions"
        ),
        *flags(
            "--keep-changelists, --accept-postpone, --no-unlock, --record-only, --reintegrate, --remove-added, --no-newline, --with-all-revprops"
        ),
        *values(
            "--username, --password, -r --revision, -c --change, --depth, --set-depth, -l --limit, -m --message, --accept, --cl --changelist, --encoding"
        ),
        *values(
            "--native-eol, -x --extensions, --show-item, --search, --search-and, --with-revprop, --trust-server-cert-failures, --old, --new"
        ),
        *values("-F --file, --targets", takes=READ),
        option("--config-dir", takes=CONFIG),
        option("--config-option", takes=TEXT, effects=(OPAQUE,)),
        *values("--diff-cmd, --diff3-cmd, --editor-cmd, --merge-cmd", takes=PROGRAM),
        option("--dry-run", harmless=True),
        option("--remove-unversioned", effects=(DESTRUCTIVE,)),
        option("--remove-ignored", effects=(DESTRUCTIVE,)),
        option("--vacuum-pristines"),
    ),
    environment=(
        variable("SVN_SSH", takes=SHELL, harmless=("ssh",)),
        variable("SVN_EDITOR", "EDITOR", "VISUAL", "SVN_MERGE", takes=PROGRAM, harmless=("vi", "vim", "nano", "true")),
    ),
    subcommands=(
        subcommand("status", "stat", "st", "info", "diff", "di", "help", "?", "h", "proplist", "pl", "propget", "pg", operands=REVS),
        subcommand("log", "list", "ls", effects=(REMOTE_READ,), operands=operands(many=RESOURCE)),
        subcommand("cat", "blame", "praise", "annotate", "ann", effects=(REMOTE_READ,), operands=operands(many=READ)),
        subcommand(
            "add",
            "mkdir",
            "merge",
            "resolve",
            "resolved",
            "propset",
            "ps",
            "pset",
            "propdel",
            "propedit",
            "changelist",
            "switch",
            "sw",
            "update",
            "up",
            "relocate",
            "patch",
            "lock",
            "unlock",
            "upgrade",
            effects=(WRITES,),
            operands=operands(many=INSPECT),
        ),
        # svn help copy: "copy SRC[@REV]... DST"; svn help move: "move SRC... DST"
        subcommand("copy", "cp", effects=(WRITES,), operands=operands(many=READ, last=WRITE)),
        subcommand("move", "mv", "rename", "ren", effects=(WRITES,), operands=operands(many=MOVE, last=WRITE)),
        subcommand("cleanup", effects=(WRITES,), operands=operands(many=INSPECT)),
        subcommand("checkout", "co", "export", effects=(EGRESS,), operands=operands(URL, WRITE)),
        subcommand("commit", "ci", "import", effects=(EGRESS,), operands=operands(many=INSPECT)),
        subcommand("delete", "del", "remove", "rm", "revert", operands=operands(many=REMOVE), analyser="repository"),
    ),
    examples=(
        example("svn status"),
        example("svn log -l 3", REMOTE_READ),
        example("svn cat -r1 src/app.py", REMOTE_READ),
        example("svn cat .env", REMOTE_READ, SECRET_READ),
        example("svn update", WRITES),
        example("svn commit -m x", EGRESS),
        example("svn revert -R .", DESTRUCTIVE),
        example("svn rm https://x.example/r/trunk -m x", DESTRUCTIVE),
        example("svn cleanup --remove-unversioned", DESTRUCTIVE, WRITES),
        example("svn cleanup --remove-ignored", DESTRUCTIVE, WRITES),
        example("svn diff --diff-cmd '/tmp/x'", OPAQUE),
        example("svn --config-option config:helpers:diff-cmd=/tmp/x diff", OPAQUE),
        example("svn checkout https://x.example/r wc", EGRESS, WRITES),
    ),
)

FAR_ENDS = (
    command(
        "git-upload-pack",
        operands=operands(READ),
        options=UPLOAD_PACK,
        examples=(example("git-upload-pack '/srv/x.git'"), example("git-upload-pack --strict --timeout=5 .env", SECRET_READ)),
    ),
    command(
        "git-receive-pack",
        effects=(MUTATION, PROJECT_CODE),
        operands=operands(WRITE),
        options=RECEIVE_PACK,
        examples=(example("git-receive-pack '/srv/x.git'", MUTATION, PROJECT_CODE, WRITES),),
    ),
    command("git-upload-archive", operands=operands(READ), examples=(example("git-upload-archive '/srv/x.git'"),)),
)

COMMANDS = (GIT, GH, GLAB, HG, SVN, *FAR_ENDS)
