"""Command lines of frameworks and tool chains: tasks that only test, check, build or list are project code of that kind; any other changes something."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.analysers.server import is_local
from capfence_sh.hosts import UNKNOWN_HOST
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_MIGRATIONS = {
    "upgrade --sql": "check",
    "downgrade --sql": "check",
    **dict.fromkeys(("current", "history", "heads", "branches", "show", "check"), "check"),
}
_RAILS = {
    **dict.fromkeys(("test", "test:all", "test:system", "test:models", "spec"), "test"),
    **dict.fromkeys(("routes", "db:migrate:status", "db:version", "stats", "notes", "about", "zeitwerk:check", "middleware"), "check"),
    **dict.fromkeys(("initializers", "db:abort_if_pending_migrations", "-T", "--tasks"), "check"),
    "assets:precompile": "build",
}
_DJANGO = {
    "test": "test",
    "collectstatic --dry-run": "check",
    **dict.fromkeys(("check", "showmigrations", "sqlmigrate", "version", "migrate --check", "migrate --plan"), "check"),
    **dict.fromkeys(("inspectdb", "show_urls", "findstatic", "sqlflush", "sqlsequencereset", "check_permissions"), "check"),
    **dict.fromkeys(("makemigrations --check", "makemigrations --dry-run", "compilemessages"), "check"),
}
# commands of setuptools, of which one line may run several, and the switches that move nothing elsewhere (setup.py --help-commands, CMD --help)
_SETUP = {
    **dict.fromkeys(
        ("build", "build_ext", "build_py", "build_clib", "build_scripts", "egg_info", "sdist", "bdist_wheel", "bdist"), "build"
    ),
    **dict.fromkeys(("check", "--version", "--name", "--help-commands", "--classifiers", "--fullname"), "check"),
    "test": "test",
}
_SETUP_SWITCHES = frozenset(
    ("--inplace", "-i", "-q", "--quiet", "-v", "--verbose", "-f", "--force", "-g", "--debug", "-s", "--strict", "-m", "-r")
)
_CHAINS = {
    **dict.fromkeys(("test", "check", "eunit", "ct", "xref", "dialyzer"), "test"),
    **dict.fromkeys(("build", "compile", "doc", "docs"), "build"),
    **dict.fromkeys(("analyze", "format", "fmt", "tree", "deps:tree", "version", "doctor", "devices", "pub outdated", "pub deps"), "check"),
    "pub get": "build",
}
# program -> task (one word, or two) -> kind of project code
_TASKS: dict[str, dict[str, str]] = {
    "alembic": _MIGRATIONS,
    "flask": {"routes": "check", **{"db " + verb: kind for verb, kind in _MIGRATIONS.items()}},
    "django-admin": _DJANGO,
    "manage.py": _DJANGO,
    "rails": _RAILS,
    "celery": {"inspect": "check", "status": "check", "report": "check"},
    "airflow": dict.fromkeys(
        (
            *("version", "info", "dags list", "dags list-import-errors", "dags list-runs", "dags list-jobs", "dags report", "dags show"),
            *(
                "dags details",
                "dags next-execution",
                "dags state",
                "tasks list",
                "tasks state",
                "tasks failed-deps",
                "jobs check",
                "db check",
            ),
            *("tasks states-for-dag-run", "db check-migrations", "providers list", "plugins", "cheat-sheet", "pools list", "roles list"),
        ),
        "check",
    ),
    "dbt": {
        "parse": "check",
        "ls": "check",
        "list": "check",
        "debug": "check",
        "compile": "build",
        "docs generate": "build",
        "test": "test",
        "source freshness": "check",
    },
    "prisma": {
        "validate": "check",
        "format": "check",
        "migrate status": "check",
        "version": "check",
        "generate": "build",
        "migrate diff": "check",
    },
    "knex": {"migrate:status": "check", "migrate:list": "check", "migrate:currentVersion": "check"},
    "sequelize": {"db:migrate:status": "check"},
    "sequelize-cli": {"db:migrate:status": "check"},
    "typeorm": {"migration:show": "check"},
    "drizzle-kit": {"check": "check"},
    "artisan": {"route:list": "check", "migrate:status": "check", "about": "check", "test": "test", "list": "check"},
    "symfony": {"check:requirements": "check", "check:security": "check", "console lint:yaml": "lint", "console debug:router": "check"},
    "drush": {"status": "check", "pm:list": "check", "core:status": "check"},
    "wp": {"core version": "check", "plugin list": "check", "theme list": "check", "cli version": "check", "core check-update": "check"},
    "storybook": {"build": "build"},
    "ember": {"test": "test", "build": "build"},
    "nest": {"build": "build", "info": "check"},
    "svelte-kit": {"sync": "build"},
    "jupyter": {
        "--version": "check",
        "kernelspec list": "check",
        "--paths": "check",
        "notebook list": "check",
        # a notebook is only converted, unless it is run before
        "nbconvert": "build",
        "nbconvert --execute": "",
        "nbconvert --post": "",
        "nbconvert --inplace": "",
    },
    "skaffold": {
        **dict.fromkeys(("diagnose", "version", "options", "schema list", "config list", "fix", "completion"), "check"),
        **dict.fromkeys(("inspect profiles", "inspect modules", "inspect tests", "inspect build-env"), "check"),
        "render": "build",
    },
    "tilt": dict.fromkeys(
        (
            "get",
            "describe",
            "logs",
            "version",
            "api-resources",
            "explain",
            "doctor",
            "verify-install",
            "completion",
            "docker-prune --dry-run",
        ),
        "check",
    ),
    "kamal": dict.fromkeys(
        ("version", "docs", "details", "audit", "app logs", "app details", "app version", "app containers", "app images", "lock status"),
        "check",
    ),
    "cap": dict.fromkeys(("-T", "-D"), "check"),
    "mina": dict.fromkeys(("tasks", "-T", "--tasks"), "check"),
    "fab": {"--list": "check", "-l": "check"},
    "scrapy": {"list": "check", "check": "check", "version": "check"},
    "prefect": dict.fromkeys(
        (
            *(
                "version",
                "config view",
                "deployment ls",
                "deployment inspect",
                "flow ls",
                "flow-run ls",
                "flow-run inspect",
                "flow-run logs",
            ),
            *(
                "work-pool ls",
                "work-pool inspect",
                "work-queue ls",
                "block ls",
                "profile ls",
                "artifact ls",
                "task-run ls",
                "concurrency-limit ls",
            ),
        ),
        "check",
    ),
    "dagster": dict.fromkeys(
        (
            "asset list",
            "job list",
            "schedule list",
            "sensor list",
            "run list",
            "instance info",
            "definitions validate",
            "project list-examples",
        ),
        "check",
    ),
    "react-native": {"info": "check", "config": "check", "bundle": "build"},
    "react-scripts": {"test": "test", "build": "build"},
    "craco": {"test": "test", "build": "build"},
    "vue-cli-service": {"build": "build", "lint": "lint", "test:unit": "test", "inspect": "check"},
    "vue": {"info": "check"},
    "strapi": {"build": "build", "version": "check", "report": "check"},
    "electron-builder": {"--dir": "build"},
    "electron": {"--version": "check"},
    "ng-packagr": {"-p": "build"},
    "mikro-orm": {"debug": "check", "migration:list": "check", "migration:pending": "check", "migration:check": "check"},
    "ionic": {"info": "check"},
    "flutter": _CHAINS,
    "dart": _CHAINS,
    "zig": {"env": "check", "targets": "check", "build": "build", "test": "test", "fmt": "check", "version": "check", "ast-check": "check"},
    "rebar3": _CHAINS,
    "dune": {
        **dict.fromkeys(("describe", "rules", "printenv", "installed-libraries", "external-lib-deps"), "check"),
        "build": "build",
        "test": "test",
        "runtest": "test",
        "fmt": "check",
    },
    "dub": _CHAINS,
    "shards": {"list": "check", "check": "check", "outdated": "check"},
    "crystal": {"spec": "test", "build": "build", "tool format": "check", "tool unreachable": "check"},
    "nim": {"c": "build", "check": "check", "doc": "build"},
}
_VALUED = frozenset(
    ("-A", "--app", "-c", "--config", "-e", "--env", "-n", "--workdir", "-C", "--settings", "--schema", "--profile", "--target", "-b")
)
# tasks that serve the project, on this host unless they are told otherwise
_SERVING = {"flask": ("run",), "manage.py": ("runserver",), "django-admin": ("runserver",), "rails": ("server", "s")}
_ADDRESSES = ("-h", "--host", "-b", "--binding")
# what they do beside testing, checking and building goes to other hosts
_SENDING = ("tilt", "skaffold", "kamal", "cap", "mina", "fab")
# what they do beside testing, checking and building is not known
_TOOL_CHAINS = ("dart", "zig", "nim", "octave")
_HARMLESS = ("--help", "-h", "--version", "help")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What one task claims."""
    name = reading.written[0]
    words = tuple(word_text(field) for field in reading.words[1:])
    if words and words[0] in _HARMLESS:
        return NOTHING
    kind = task_kind(name, words)
    evidence = " ".join([name, *(word or "?" for word in words[:2])])
    claims = [Claim(cap.PROJECT_CODE, name, kind=kind, evidence=evidence)]
    if not kind and not _serves_here(name, words):
        claims.append(Claim(cap.OPAQUE if reading.path[0] in _TOOL_CHAINS else cap.MUTATION, evidence=evidence))
    if not kind and name in _SENDING:
        claims.append(Claim(cap.EGRESS, target=UNKNOWN_HOST, evidence=evidence))
    return Findings(claims=tuple(claims))


def _serves_here(name: str, words: "tuple[str | None, ...]") -> bool:
    task = next((at for at, word in enumerate(words) if word in _SERVING.get(name, ())), None)
    if task is None or None in words or "-d" in words or "--daemon" in words:
        return False
    rest = [word or "" for word in words[task + 1 :]]
    addresses = [rest[at + 1] for at, word in enumerate(rest[:-1]) if word in _ADDRESSES]
    addresses += [word.partition("=")[2] for word in rest if word.partition("=")[0] in _ADDRESSES and "=" in word]
    if words[task] == "runserver":
        addresses += [word for word in rest if word[:1] != "-" and not word.isdigit()]
    attached = any(word[:2] in ("-h", "-b") and len(word) > 2 for word in rest)
    return not attached and all(map(is_local, addresses))


def setup_kind(words: "tuple[str | None, ...]") -> str:
    """The same for `python setup.py`: every command on the line counts, and nothing else may stand there."""
    kinds = [_SETUP.get(word or "", "") for word in words if word not in _SETUP_SWITCHES]
    return kinds[0] if kinds and all(kinds) else ""


def task_kind(name: str, words: "tuple[str | None, ...]") -> str:
    """test, check, lint or build for a task that is known to be no more than that; "" for any other."""
    tasks = _TASKS.get(name, {})
    plain: list[str] = []
    before = ""
    for word in words:
        if word is None:
            break
        if before not in _VALUED and (word[:1] != "-" or (not plain and word in tasks)):
            plain.append(word)
        before = word
    if not plain:
        return ""
    options = [word for word in words if word is not None and word[:1] == "-"]
    pairs = [" ".join(plain[:2]), *(plain[0] + " " + option for option in options)]
    return next((tasks[text] for text in (*pairs, plain[0]) if text in tasks), "")
