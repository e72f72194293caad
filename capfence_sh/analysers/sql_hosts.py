"""Other hosts that a SQL statement makes the server talk to: links, foreign servers, subscriptions, replication, table functions over URLs."""

from capfence_sh.analysers import Claim
from capfence_sh.capabilities import EGRESS
from capfence_sh.hosts import LOOPBACK, of_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.sql_text import Statement

_LINKS = ("dblink", "dblink_connect", "dblink_connect_u", "dblink_exec", "dblink_open", "openrowset", "opendatasource")
_TABLES = (
    "url",
    "urlcluster",
    "remote",
    "remotesecure",
    "s3",
    "s3cluster",
    "gcs",
    "azureblobstorage",
    "hdfs",
    "mysql",
    "postgresql",
    "mongodb",
    "redis",
)
_ATTACHED = ("postgres_scan", "postgres_query", "postgres_execute", "postgres_attach", "mysql_query", "mysql_execute")
_REPLICATION = ("master_host", "source_host")


def claims(statement: "Statement", program: str) -> list[Claim]:
    """shell.egress to each host the statement names; of "?" where one is reached that it does not name plainly."""
    squeezed = statement.squeezed
    words = statement.words
    link = any(name + "(" in squeezed for name in _LINKS)
    table = program.startswith("clickhouse") and any(name + "(" in squeezed for name in _TABLES)
    server = words[:1] in (("create",), ("alter",)) and bool({"server", "subscription"} & set(words[:4]))
    replication = any(name in words for name in _REPLICATION)
    attached = program == "duckdb" and ("attach" in words or any(name + "(" in squeezed for name in _ATTACHED))
    if not (link or table or server or replication or attached):
        return []
    found = [host for text in statement.strings if (host := _host(text, bare=table or replication))]
    if server and not found:
        found = _option(statement)
    away = [host for host in dict.fromkeys(found) if host != LOOPBACK]
    return [Claim(EGRESS, target=host, evidence=statement.text[:60]) for host in away]


def _host(text: str, bare: bool) -> str:
    if "://" in text:
        return of_url(text)
    for part in text.removeprefix("postgres:").removeprefix("mysql:").split():
        if part.startswith(("host=", "hostaddr=")):
            return of_url(part.partition("=")[2].strip("'\""))
    return of_url(text) if bare and "." in text and "/" not in text and " " not in text else ""


def _option(statement: "Statement") -> list[str]:
    """OPTIONS (host 'NAME', …) of a foreign server."""
    lower = statement.text.lower()
    return [
        of_url(text)
        for text in statement.strings
        if lower.find("host '" + text.lower()) >= 0 or lower.find("hostaddr '" + text.lower()) >= 0
    ]
