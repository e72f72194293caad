"""Programs that act on their own: other agents, and the guard itself."""

from capfence_sh.catalog.vocabulary import (
    CODE,
    COMMAND,
    CONFIG,
    CONTROL,
    DESTRUCTIVE,
    EGRESS,
    INSPECT,
    OPAQUE,
    POSIX,
    RAW,
    SHELL,
    TEXT,
    UNKNOWN,
    WRITES,
    command,
    example,
    flags,
    operands,
    option,
    subcommand,
    values,
)

WORDS = operands(many=TEXT)

AGENTS = (
    command(
        "apply_patch",
        "applypatch",
        language="applied",
        stdin=CODE,
        operands=operands(CODE),
        examples=(
            example("apply_patch '*** Begin Patch\n*** Add File: a.txt\n+x\n*** End Patch'", WRITES),
            example("apply_patch '*** Begin Patch\n*** Delete File: a.txt\n*** End Patch'", DESTRUCTIVE),
            example("apply_patch x", OPAQUE),
        ),
    ),
    command(
        "claude",
        "codex",
        "gemini",
        "aider",
        "goose",
        "opencode",
        "cursor-agent",
        "amp",
        "droid",
        "qwen",
        "crush",
        "copilot",
        "openhands",
        "interpreter",
        "sgpt",
        "llm",
        "plandex",
        options=(
            *flags(
                "-p --print, -c --continue, --verbose, -d --debug, --ide, --json, --full-auto, --yolo -y, --yes, --yes-always, --dangerously-skip-permissions, --dangerously-bypass-approvals-and-sandbox, --no-auto-commits, --oss, -q --quiet"
            ),
            *values(
                "--model -m, -r --resume, --output-format, --input-format, --permission-mode, --allowedTools --allowed-tools, --disallowedTools, --system-prompt, --append-system-prompt, -s --sandbox, -a --ask-for-approval, --message, --add-dir, -C --cd, --profile"
            ),
            option("--mcp-config", "--settings", "--config", takes=CONFIG),
        ),
        operands=WORDS,
        effects=(OPAQUE, EGRESS),
        examples=(
            example("claude --version"),
            example("claude -p 'fix the tests'", OPAQUE, EGRESS),
            example("claude --dangerously-skip-permissions -p 'delete every file'", OPAQUE, EGRESS),
            example("codex --yolo x", OPAQUE, EGRESS),
        ),
    ),
)

# Reading and judging is harmless; everything that could change what the guard does, or answer for a person, is shell.control.
GUARD = (
    command(
        "capfence-exec",
        style=POSIX,
        options=(
            *flags("--json, --non-interactive"),
            *values("--input"),
            option("--dry-run", harmless=True),
            option("--policy", "--actor", "--environment", "--workspace", "--log", takes=TEXT, effects=(CONTROL,)),
            option("-c", "-lc", "-ic", "-ec", takes=SHELL),
        ),
        operands=operands(COMMAND),
        examples=(
            example("capfence-exec df -h"),
            example("capfence-exec --dry-run rm -rf /srv"),
            example("capfence-exec -c 'rm -rf /srv'", DESTRUCTIVE),
            example("capfence-exec rm -rf /srv", DESTRUCTIVE),
            example("capfence-exec --policy open.yaml ls", CONTROL),
        ),
    ),
    command(
        "capfence-sh",
        subcommands=(
            subcommand(
                "explain",
                style=POSIX,
                options=(*flags("--json"), *values("--policy, --cwd, --actor, --environment, --workspace, -c")),
                operands=WORDS,
            ),
            subcommand(
                "audit",
                subcommands=(
                    subcommand("list", options=(*flags("--json"), *values("--decision, --limit, --log, --since, --actor")), operands=WORDS),
                    subcommand(
                        "show",
                        "verify",
                        "head",
                        options=(*flags("--json"), option("--log", takes=INSPECT)),
                        operands=operands(many=INSPECT),
                    ),
                    subcommand("init", "prune", "redact", "rotate", "ship", "export", style=RAW, operands=WORDS, effects=(CONTROL,)),
                ),
            ),
            subcommand("capabilities", "pending", options=(*flags("--json"), *values("--policy, --actor, --environment")), operands=WORDS),
            subcommand("doctor", options=(option("--prefix", takes=INSPECT),), operands=operands()),
            subcommand(
                "catalog",
                subcommands=(
                    subcommand("list", "show", options=flags("--json"), operands=WORDS),
                    subcommand(
                        "missing", options=(*flags("--json"), *values("--limit"), option("--log", takes=INSPECT)), operands=operands()
                    ),
                ),
            ),
            subcommand(
                "policy",
                subcommands=(
                    subcommand("check", operands=operands(many=INSPECT)),
                    subcommand("install", "compile", style=RAW, operands=WORDS, effects=(CONTROL,)),
                ),
            ),
            subcommand("approve", "deny", "revoke", "setup", "fleet", style=RAW, operands=WORDS, effects=(CONTROL,)),
        ),
        examples=(
            example("capfence-sh explain rm -rf /"),
            example("capfence-sh audit list --decision deny"),
            example("capfence-sh audit verify"),
            example("capfence-sh catalog missing --limit 10"),
            example("capfence-sh policy check policy.yaml"),
            example("capfence-sh policy install policy.yaml", CONTROL),
            example("capfence-sh approve VSB2-LXNT", CONTROL),
            example("capfence-sh setup --yes", CONTROL),
            example("capfence-sh audit prune --keep 1d", CONTROL),
            example("capfence-sh frobnicate", UNKNOWN, CONTROL),
        ),
    ),
)

COMMANDS = (*AGENTS, *GUARD)
