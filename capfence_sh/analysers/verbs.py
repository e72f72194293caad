"""The targets of task runners (make, npm run, just, task, rake …): project code, with the kind that its name promises."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog.vocabulary import TASKS
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_KINDS = {
    "test": (
        "test",
        "tests",
        "spec",
        "specs",
        "e2e",
        "unit",
        "integration",
        "coverage",
        "cov",
        "smoke",
        "bench",
        "benchmark",
        "pytest",
        "phpunit",
        "pest",
        "vitest",
        "playwright",
        "cypress",
        "mocha",
        "jest",
    ),
    "check": (
        "check",
        "checks",
        "typecheck",
        "phpstan",
        "psalm",
        "analyse",
        "analyze",
        "qa",
        "types",
        "type",
        "tsc",
        "mypy",
        "vet",
        "validate",
        "verify",
        "audit",
        "doctor",
        "ci",
        "help",
        "list",
        "targets",
    ),
    "lint": (
        "lint",
        "lints",
        "eslint",
        "ruff",
        "flake8",
        "stylelint",
        "clippy",
        "format",
        "fmt",
        "prettier",
        "style",
        "shellcheck",
        "checkstyle",
        "cs",
        "phpcs",
        "pint",
        "spotbugs",
        "detekt",
        "ktlint",
    ),
    "build": (
        "build",
        "builds",
        "compile",
        "bundle",
        "docs",
        "doc",
        "dist",
        "assets",
        "all",
        "html",
        "generate",
        "wheel",
        "sdist",
        "assemble",
    ),
}
# a name with one of these words promises more than to build or test
_MORE = frozenset(
    (
        *(
            "deploy",
            "release",
            "publish",
            "push",
            "upload",
            "install",
            "uninstall",
            "migrate",
            "migration",
            "seed",
            "drop",
            "destroy",
            "delete",
        ),
        *(
            "reset",
            "clean",
            "clear",
            "purge",
            "prune",
            "prod",
            "production",
            "staging",
            "start",
            "serve",
            "run",
            "dev",
            "watch",
            "up",
            "down",
            "ship",
        ),
    )
)


def kind_of(name: str) -> str:
    """The kind of project code a target's name promises: test, check, lint, build, or "" for anything else."""
    spaced = "".join(" " + letter if letter.isupper() and before.islower() else letter for before, letter in zip(" " + name, name))
    words = spaced.lower()
    for mark in "-_:./":
        words = words.replace(mark, " ")
    parts = words.split()
    if not parts or any(part in _MORE for part in parts):
        return ""
    return next((kind for kind, names in _KINDS.items() if parts[0] in names or parts[-1] in names), "")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One claim per target given; without one the default target, which builds."""
    program = reading.path[0]
    uses = (Use(TASKS, reading.words[:1], "just"),) if reading.written[0] == "just" else ()
    targets = [word_text(field) for _, field, _ in reading.operands]
    names = [name for name in targets if name is None or "=" not in name]
    if not names:
        return Findings(uses, (Claim(cap.PROJECT_CODE, program, kind="build", evidence=program),))
    claims = tuple(Claim(cap.PROJECT_CODE, name or "?", kind=kind_of(name or ""), evidence=name or "?") for name in names)
    return Findings(uses, claims)
