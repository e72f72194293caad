"""Tasks of frameworks that lose data, by the name that every project of the framework gives them (rails db:drop, artisan migrate:fresh).

What such a task runs is code of the workspace; that it empties a database is known from its name alone.
"""

from capfence_sh import capabilities as cap
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# names that mean one thing wherever they stand
_NAMES = frozenset(
    (
        *(
            "db:drop",
            "db:reset",
            "db:wipe",
            "db:purge",
            "db:truncate_all",
            "db:schema:load",
            "db:structure:load",
            "db:setup",
            "db:drop:all",
        ),
        *(
            "db:drop:_unsafe",
            "db:migrate:reset",
            "db:migrate:redo",
            "db:rollback",
            "db:clean",
            "db:clear",
            "db:destroy",
            "db:flush",
            "db:undo",
        ),
        *("migrate:fresh", "migrate:reset", "migrate:refresh", "migrate:rollback", "migration:revert", "migration:drop", "schema:drop"),
        *("db:migrate:undo", "db:migrate:undo:all", "db:seed:undo:all", "doctrine:database:drop", "doctrine:schema:drop", "ecto.drop"),
        *("ecto.reset", "ecto.rollback", "sql-drop", "sql:drop", "site:delete", "queue:flush", "queue:clear", "horizon:clear", "reset_db"),
        *("flyway:clean", "flywayClean", "flyway:undo", "flywayUndo", "liquibase:dropAll", "dropAll", "liquibase:rollback"),
        *("sqlflush", "reset_schema", "drop-all", "db-drop", "db:delete", "orm:schema-tool:drop", "cache:purge:all", "model:prune"),
    )
)
# consecutive words
_PHRASES = (
    ("migrate", "reset"),
    ("db", "reset"),
    ("db", "drop"),
    ("db", "clean"),
    ("database", "drop"),
    ("database", "reset"),
    ("schema", "drop"),
    ("downgrade", "base"),
    ("manage.py", "flush"),
    ("django-admin", "flush"),
    ("site", "empty"),
    ("site", "delete"),
    ("celery", "purge"),
    ("queue", "purge"),
    ("db", "execute", "--force-reset"),
    ("db", "push", "--force-reset"),
    ("migrate", "down", "--all"),
    ("migrate:rollback", "--all"),
    ("empty", "--queue"),
)


# clients that pass on what is typed, and the words that lose data in the protocols spoken to local stores (memcached, redis, HTTP)
TYPING = frozenset(("nc", "ncat", "socat", "telnet"))
_TYPED = frozenset(("FLUSH_ALL", "FLUSHALL", "FLUSHDB", "SHUTDOWN", "DEL", "UNLINK", "DELETE", "SLAVEOF", "REPLICAOF", "DROP", "PURGE"))


# what runs code of a project or of a package
_RUNNING = frozenset((cap.PROJECT_CODE, cap.PACKAGE))


def lost(reading: "Reading", argv: "tuple[Field, ...]", does: set[str], text: str | None) -> str:
    """What says that data is lost: a task of a project or of a fetched tool, or a line that a client passes on; "" when nothing does.

    does: the capabilities of the command.
    """
    found = loses(argv) if len(argv) > 1 and not _RUNNING.isdisjoint(does) else ""
    return found or (typed(reading.path[0], text) if text else "")


def typed(program: str, text: str | None) -> str:
    """The line that loses data among those a client passes on; "" when none does."""
    if program not in TYPING or not text:
        return ""
    lines = (line.strip() for line in text.replace("\\r\\n", "\n").split("\n"))
    return next((line for line in lines if line.partition(" ")[0].upper() in _TYPED), "")


def loses(argv: "tuple[Field, ...]") -> str:
    """The words that say data is lost; "" when none do.  Options between the words of a phrase are left out."""
    words = [(word_text(field) or "?").rpartition("/")[2] for field in argv]
    named = next((word for word in words if word in _NAMES), "")
    if named:
        return named
    for phrase in _PHRASES:
        places = [words.index(part) if part in words else -1 for part in phrase]
        if -1 not in places and places == sorted(places):
            return " ".join(phrase)
    return ""
