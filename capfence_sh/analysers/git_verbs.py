"""Verbs and options of git, by what they do: the tables of the analyser `git`."""

# they change the repository or the work tree in ways that it remembers
CHANGES = frozenset(
    (
        *("add", "commit", "mv", "rm", "merge", "rebase", "cherry-pick", "am", "apply", "rerere", "sparse-checkout", "update-index"),
        *("read-tree", "write-tree", "commit-tree", "pack-refs", "commit-graph", "repack", "index-pack", "gc", "prune", "prune-packed"),
        *(
            "update-ref",
            "replace",
            "fast-import",
            "filter-branch",
            "filter-repo",
            "fetch",
            "pull",
            "checkout",
            "switch",
            "restore",
            "reset",
        ),
        *("init", "format-patch"),
    )
)
CHANGES_BY_VERB = {
    "stash": frozenset(("", "push", "pop", "branch", "drop")),
    "notes": frozenset(("add", "remove")),
    "worktree": frozenset(("add", "remove", "move", "prune", "lock")),
    "bisect": frozenset(("start", "bad", "replay", "run")),
    "submodule": frozenset(("init", "set-branch", "add", "update", "deinit")),
    "reflog": frozenset(("expire",)),
    "maintenance": frozenset(("run", "start", "stop")),
    "lfs": frozenset(("track", "install", "pull", "lock", "migrate")),
}
# with one of these `git log` prints lines of the files
SHOWS_PATCHES = (
    *("-p", "--patch", "-U", "--unified", "--patch-with-raw", "--patch-with-stat", "--binary", "-W", "--function-context", "-L", "--check"),
    *("-c", "--cc", "-m", "--dd", "--remerge-diff", "--combined-all-paths", "--diff-merges", "--word-diff", "--word-diff-regex"),
    *("--color-words", "--color-moved", "--ext-diff", "--textconv", "--base", "--ours", "--theirs", "--output"),
)
SHOWS_CONTENT = frozenset(("log", "diff", "cat-file", "blame", "grep"))
BRANCH_LOOKS = (
    *("-a", "-r", "-l", "-v", "-vv", "--show-current", "--contains", "--no-contains", "--merged", "--no-merged", "--points-at", "--format"),
    "--sort",
)
BRANCH_CHANGES = ("-d", "-D", "-m", "-M", "-c", "-C", "-u", "--unset-upstream", "--edit-description", "-f")
TAG_LOOKS = ("-l", "-n", "-v", "--contains", "--no-contains", "--merged", "--no-merged", "--points-at", "--sort", "--format")
CONFIG_LOOKS = (
    *("--get", "--get-all", "--get-regexp", "--get-urlmatch", "-l", "--get-color", "--get-colorbool", "--show-names", "--default", "--url"),
    "--blob",
)
CONFIG_VERBS = frozenset(("get", "list", "set", "unset", "edit", "rename-section", "remove-section", "get-color", "get-colorbool"))
