"""SQL and the commands of its shells: reads, changes and losses; files, programs and other hosts that statements reach.

In: the statements on the command line (-c, -e, operands of sqlite3, verbs of mysqladmin), or a text from standard input.
"""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use, sql_hosts
from capfence_sh.analysers import sql_names as names
from capfence_sh.analysers.sql_text import MYSQL, Statement, statements, written_out
from capfence_sh.capabilities import (
    DESTRUCTIVE,
    EGRESS,
    EVALUATED_DATA,
    MUTATION,
    OPAQUE,
    REMOTE_READ,
    SECRET_READ,
    STDIN_CODE,
    UNKNOWN,
)
from capfence_sh.catalog.vocabulary import READ, SHELL, WRITE
from capfence_sh.effects import remote_host
from capfence_sh.hosts import of_url
from capfence_sh.options import word_text
from capfence_sh.places import secret_variable
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


# commands of psql -> what they do with a file here, and which of their words names it
_LARGE_OBJECTS = {"\\lo_import": (READ, 0), "\\lo_export": (WRITE, 1)}


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Findings of every statement given, on the host the client is told to use."""
    program = reading.written[0]
    target = "" if program in names.LOCAL else _host(reading)
    found = _Found(target, program, _file(reading))
    found.base = "mysql" if "mysql" in (*reading.texts(), *map(word_text, reading.values("-D", "--database"))) else ""
    if code is not None:
        found.text(word_text(code) or "")
        return found.findings()
    if program in ("mysqladmin", "mariadb-admin"):
        return _admin(reading, target)
    if reading.has("-l", "--list") and program == "psql":
        found.claim(REMOTE_READ)
    if program == "psql":
        for value in reading.values("--output"):
            found.destination(word_text(value) or "?")
    if program == "sqlite3" and reading.has("-interactive"):
        found.claim(OPAQUE, STDIN_CODE, "-interactive")
    return found.findings()


def _file(reading: "Reading") -> "Field":
    """The file of a local database; one in memory, or not named, is written where the command runs."""
    name = reading.operands[0][1] if reading.operands and reading.written[0] in names.LOCAL else None
    opened = [text for text in reading.texts()[1:] if text is not None and text.startswith(".open ")] if name is not None else []
    if opened:
        return literal(opened[-1].split()[-1].strip("'\""))
    return literal(".") if name is None or (word_text(name) or "")[:1] in ("", ":") else name


def _admin(reading: "Reading", target: str) -> Findings:
    verbs = [text or "?" for text in reading.texts()]
    if all(verb in names.ADMIN_READS for verb in verbs):
        return Findings(claims=(Claim(REMOTE_READ, target=target),)) if verbs else NOTHING
    return Findings(claims=(Claim(DESTRUCTIVE if "drop" in verbs else MUTATION, target=target, evidence=" ".join(verbs)),))


def _host(reading: "Reading") -> str:
    for value in reading.values("--host"):
        return word_text(value) or "?"
    for value in (*reading.values("--dbname"), *(field for _, field, _ in reading.operands)):
        text = word_text(value) or ""
        if "://" in text:
            return remote_host(text) or "localhost"
        for part in text.split():
            if part.startswith(("host=", "hostaddr=")):
                return part.partition("=")[2] or "localhost"
    return "localhost"


class _Found:
    """Collects what the statements of one command line do."""

    __slots__ = ("base", "claims", "database", "program", "target", "uses")

    def __init__(self, target: str, program: str, database: "Field") -> None:
        self.database = database
        self.base = ""  # the database that names of tables belong to, where that is one of the system
        self.target = target
        self.program = program
        self.uses: list[Use] = []
        self.claims: list[Claim] = []

    def findings(self) -> Findings:
        return Findings(tuple(self.uses), tuple(self.claims))

    def claim(self, capability: str, kind: str = "", evidence: str = "") -> None:
        """A claim about the database; a read of a local file is nothing, a change of one is a write of it."""
        if capability == REMOTE_READ and not self.target:
            return
        self.claims.append(Claim(capability, "" if kind else self.target, kind, evidence or capability))

    def destination(self, text: str) -> None:
        """Output to a file, or to a program after `|`."""
        if text.startswith("|"):
            self.uses.append(Use(SHELL, (literal(text[1:]),)))
        elif text not in ("", "stdout", "STDOUT", "pstdout"):
            self.uses.append(Use(WRITE, (literal(text.strip("'\"")),)))

    def text(self, text: str) -> None:
        for statement in statements(text, self.program):
            if statement.command:
                self._shell_command(statement)
            else:
                self._statement(statement)

    # -- statements ----------------------------------------------------------------------------------------------------------

    def _statement(self, statement: Statement) -> None:
        words = statement.words
        verb = words[0] if words else ""
        if not verb:
            return
        text = statement.text.lstrip()
        if self.program == "impala-shell" and (verb == "shell" or text.startswith("!")):
            self.uses.append(Use(SHELL, (literal(text[1:] if text.startswith("!") else text[len(verb) :]),)))
            return
        self._side_effects(statement)
        self.claims += sql_hosts.claims(statement, self.program)
        if self.program == "duckdb":
            self._named_files(statement)
        if verb == "copy":
            self._copy(statement)
        elif verb in names.LOSS_VERBS or (verb in ("alter", "with", "explain", "merge") and not names.LOSS_VERBS.isdisjoint(words)):
            self.claim(DESTRUCTIVE, evidence=verb)
        elif verb == "reset" and {"master", "binary"} & set(words):
            self.claim(DESTRUCTIVE, evidence="reset master")
        elif verb == "update" and "where" not in words:
            self.claim(DESTRUCTIVE, evidence="update without where")
        elif (
            verb in names.CHANGE_VERBS
            or (verb in ("with", "explain", "select") and {"insert", "update"} & set(words) and "for" not in words)
            or _settles(verb, statement, self.program)
            or (
                verb in ("select", "with")
                and "into" in words
                and self.program in names.SELECTS_INTO
                and not {"outfile", "dumpfile"} & set(words)
            )
        ):
            self._change(verb)
        elif verb in names.OPAQUE_VERBS:
            self.claim(OPAQUE, EVALUATED_DATA, verb)
        elif verb in names.READ_VERBS:
            self.claim(REMOTE_READ, evidence=verb)
        else:
            self.claim(UNKNOWN, evidence=verb)

    def _change(self, verb: str) -> None:
        if self.target:
            self.claim(MUTATION, evidence=verb)
        else:
            self.uses.append(Use(WRITE, (self.database,)))

    def _side_effects(self, statement: Statement) -> None:
        words = set(statement.words)
        for name in names.ACTING & words:
            if name + "(" in statement.squeezed:
                self.claim(OPAQUE, EVALUATED_DATA, name)
        if names.FILE_WRITES & words:
            paths = [text for text in statement.strings if text.startswith("/")] or statement.strings[:1]
            self.uses += [Use(WRITE, (literal(text),)) for text in paths]
        if _drops(statement):
            self.claim(DESTRUCTIVE, evidence=statement.text[:60])
        if "infile" in words and statement.words[0] == "load":
            self.uses += [Use(READ, (literal(text),)) for text in statement.strings[:1]]
        if names.FILE_READS & words or (self.program.startswith("clickhouse") and "file(" in statement.squeezed):
            self.uses += [Use(READ, (literal(text),)) for text in statement.strings]
            self.claim(REMOTE_READ)
        if names.CREDENTIALS & words or ("getenv" in words and any(map(secret_variable, statement.strings))):
            self.claim(SECRET_READ, evidence="credentials")
        if self.program in MYSQL and self._accounts(statement):
            self.claim(SECRET_READ, evidence="accounts")
        if self.program == "duckdb" and words >= {"export", "database"}:
            self.uses += [Use(WRITE, (literal(text),)) for text in statement.strings[:1]]
        if words & {"outfile", "dumpfile"}:
            self.uses += [Use(WRITE, (literal(text),)) for text in written_out(statement)]
        elif ("vacuum" in words and "into" in words) or "attach" in words:
            self.uses += [Use(WRITE, (literal(text),)) for text in statement.strings[:1]]

    def _accounts(self, statement: Statement) -> bool:
        """Whether a statement shows what the system tables of MySQL hold of passwords: all of a table, such a column, or SHOW CREATE USER."""
        words = statement.words
        if words[:3] == ("show", "create", "user"):
            return True
        self.base = words[1] if words[0] == "use" and len(words) > 1 else self.base
        tables = [table for table in names.ACCOUNTS if "mysql." + table in statement.squeezed]
        if self.base == "mysql":
            tables += [table for table in names.ACCOUNTS if any(mark + table in statement.squeezed for mark in ("from", "join", "table"))]
        return bool(tables) and ("*from" in statement.squeezed or words[0] == "table" or not names.ACCOUNT_COLUMNS.isdisjoint(words))

    def _named_files(self, statement: Statement) -> None:
        """DuckDB opens files and URLs by their names in any statement."""
        for text in statement.strings:
            if "://" in text:
                self.claims.append(Claim(EGRESS, of_url(text) or "?", evidence=text))
            elif "/" in text or "." in text:
                self.uses.append(Use(READ, (literal(text),)))

    def _copy(self, statement: Statement) -> None:
        """COPY … TO|FROM 'file' | PROGRAM 'command' | STDIN | STDOUT (on the server)."""
        words = statement.words
        if "program" in words:
            self.uses += [Use(SHELL, (literal(text),)) for text in statement.strings[:1]]
            self.claim(MUTATION, evidence="copy program")
        elif "from" in words and "to" not in words:
            self.uses += [Use(READ, (literal(text),)) for text in statement.strings[:1]]
            self.claim(MUTATION, evidence="copy from")
        else:
            self.uses += [Use(WRITE, (literal(text),)) for text in statement.strings[:1]]
            self.claim(REMOTE_READ, evidence="copy to")

    # -- commands of the shell -----------------------------------------------------------------------------------------------

    def _shell_command(self, statement: Statement) -> None:
        name, _, rest = statement.text.strip().partition(" ")
        name = names.MYSQL_LETTERS.get(name, name) if self.program in MYSQL else name
        name, rest = name.lower(), rest.strip()
        if name in ("\\!", ".shell", ".system", "system", "pager"):
            self.uses.append(Use(SHELL, (literal(rest),)))
        elif name in ("\\copy",):
            inner = next(statements("copy " + rest, ""), None)
            if inner is not None:
                self._copy(inner)
                self.uses += _copied(rest) if not inner.strings else []
        elif name in names.OUTPUTS:
            self.destination(rest)
        elif name in _LARGE_OBJECTS:
            words = rest.split()
            if len(words) > _LARGE_OBJECTS[name][1]:
                role, place = _LARGE_OBJECTS[name]
                self.uses.append(Use(role, (literal(words[place].strip("'")),)))
            self._change(name)
        elif name in ("\\i", "\\ir", "\\include", ".read", "source", "\\."):
            self.claim(OPAQUE, EVALUATED_DATA, statement.text)
        elif name in ("\\c", "\\connect", ".open") and len(rest.split()) > 2:
            self.claims.append(Claim(EGRESS, target=rest.split()[2], evidence=statement.text))
        elif name == ".open" and rest and self.program in names.LOCAL:
            self.database = literal(rest.split()[-1].strip("'\""))
        elif name in (".restore", ".import"):
            source = rest.strip("'\"")
            source = next((word for word in source.split() if word[:1] not in ("-", "")), "") if source[:1] != "|" else source
            self.uses.append(Use(SHELL, (literal(source[1:]),)) if source.startswith("|") else Use(READ, (literal(source.strip("'\"")),)))
            self._change(name)
        elif _quiet(name) and "`" not in rest:
            self.claim(REMOTE_READ, evidence=name)
        else:
            self.claim(OPAQUE, EVALUATED_DATA, statement.text)


def _drops(statement: Statement) -> bool:
    """A function that drops something, and text in quotes that is executed and says so."""
    if any(name + "(" in statement.squeezed for name in names.LOSING):
        return True
    runs = statement.words[:1] in (("do",), ("execute",), ("exec",)) or any(name + "(" in statement.squeezed for name in names.RUNNING)
    words = "".join(letter if letter.isalnum() or letter == "_" else " " for letter in statement.text.lower()).split() if runs else []
    followed = zip(words, [*words[1:], ""])
    return "truncate" in words or any(each == ("delete", "from") or (each[0] == "drop" and each[1] in names.DROPPED) for each in followed)


def _copied(rest: str) -> list[Use]:
    """The file of \\copy without quotes: the word behind the last FROM or TO."""
    words = rest.split()
    ends = [number for number, word in enumerate(words) if word.lower() in ("from", "to") and number + 1 < len(words)]
    name = words[ends[-1] + 1] if ends else ""
    if name.lower() in ("", "stdin", "stdout", "pstdin", "pstdout", "program"):
        return []
    return [Use(READ if words[ends[-1]].lower() == "from" else WRITE, (literal(name),))]


def _settles(verb: str, statement: Statement, program: str) -> bool:
    """SET and PRAGMA that last longer than the session or change who one is."""
    lasting = verb == "set" and bool({"global", "persist", "role", "session_replication_role"} & set(statement.words))
    return lasting or (verb == "pragma" and "=" in statement.text and program in names.LOCAL)


def _quiet(name: str) -> bool:
    """Commands that only show or format; every \\d… of psql lists objects."""
    return name.rstrip("+") in names.QUIET or name.startswith(("\\d", "\\l"))
