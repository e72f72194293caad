"""Dumps of database servers: the accounts, with what is made of their passwords, unless they are left out."""

from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_WITHOUT = ("--no-role-passwords", "-t", "-a", "--help", "--version", "-V", "-?")  # of pg_dumpall
_TABLES = frozenset(("user", "global_priv", "servers", "slave_master_info"))  # of MySQL's own database


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.secret_read for pg_dumpall, for MySQL's own database or all of them, and for the users of MongoDB."""
    del code
    program, texts = reading.path[0], [text or "?" for text in reading.texts()]
    if program == "pg_dumpall":
        shown = not reading.has(*_WITHOUT)
    elif program == "mongodump":
        shown = reading.has("--dumpDbUsersAndRoles") or "admin" in map(word_text, reading.values("-d", "--db"))
    elif reading.has("-A", "-B", "--users"):
        shown = reading.has("-A", "--users") or "mysql" in texts
    else:
        kinds = ",".join(word_text(value) or "?" for value in reading.values("--system"))
        shown = texts[:1] == ["mysql"] and (len(texts) == 1 or not _TABLES.isdisjoint(texts[1:]))
        shown = shown or any(kind in kinds for kind in ("users", "all"))
    return Findings(claims=(Claim(SECRET_READ, evidence=program),)) if shown else NOTHING
