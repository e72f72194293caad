"""rsync: local copy or transfer, what --delete removes, and the remote shell (-e)."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.file_modes import gives_away
from capfence_sh.analysers.recursive import everything_below
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, ROOT_ACCESS
from capfence_sh.catalog.vocabulary import APPEND, HOST, INSPECT, REMOVE, SHELL
from capfence_sh.effects import remote_host
from capfence_sh.options import word_text
from capfence_sh.words import Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_DELETES = (
    *("--del", "--delete", "--delete-before", "--delete-during", "--delete-delay", "--delete-after", "--delete-excluded"),
    "--delete-missing-args",
)
_PLAIN_SHELLS = frozenset(("ssh", "/usr/bin/ssh"))
_PLAIN_RSYNC = frozenset(("rsync", "/usr/bin/rsync"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Egress for a remote end, removals for --delete and --remove-source-files, and the commands of -e and --rsync-path."""
    del code
    fields = [field for _, field, _ in reading.operands]
    remote = [field for field in fields if _is_remote(field)]
    uses = [] if reading.has("--server") else _remote_shell(reading, remote)  # there -e says what the other end can do
    sources = fields if reading.has("--sender") else fields[:-1]
    if reading.has("--dry-run", "--list-only") or (len(fields) < 2 and not reading.has("--daemon")):
        hosts = [Use(HOST, (literal(remote_host(word_text(field) or "?:")),)) for field in remote]
        looked = [Use(INSPECT, (field,)) for field in fields if field not in remote]
        logs = [Use(APPEND, (field,)) for field in reading.values("--log-file")]  # written whatever else is only tried
        claims = (Claim(EGRESS),) if remote else ()
        return Findings(uses=(*uses, *logs, *hosts, *looked), claims=claims, replaces=True)
    found: list[Claim] = [Claim(EGRESS)] if remote else []
    if reading.has(*_DELETES) and sources != fields:
        if fields[-1] in remote:
            found.append(Claim(DESTRUCTIVE, target=word_text(fields[-1]) or "?", evidence="--delete"))
        else:
            uses.append(Use(REMOVE, (fields[-1],)))
    if reading.has("-a", "-r"):
        uses += [use for field in sources if field not in remote for use in everything_below(field)]
    if any(_privileged(word_text(value)) for value in reading.values("--chmod")):
        found.append(Claim(ROOT_ACCESS, evidence="--chmod"))
    if reading.has("--remove-source-files"):
        uses += [Use(REMOVE, (field,)) for field in sources if field not in remote]
    return Findings(uses=tuple(uses), claims=tuple(found))


def _privileged(modes: str | None) -> bool:
    """Modes that give the user or group of the file to whoever runs it, or let everybody write."""
    parts = (modes or "u+s").replace("D", "").replace("F", "").split(",")
    return any(gives_away("0" + part) or (part[-1:] in "st" and "+" in part) or part in ("o+w", "a+w", "a+rwx", "o+rw") for part in parts)


def _is_remote(field: "Field") -> bool:
    """A host stands before a colon; a word that may turn out to be one counts."""
    if isinstance(field, Literal):
        return bool(remote_host(field.text))
    return any(remote_host(value) for value in field.values) if field.values else _may_be_remote(field)


def _may_be_remote(field: Dynamic) -> bool:
    return "/" not in field.prefix and (":" in field.suffix or not field.prefix)


def _remote_shell(reading: "Reading", remote: "list[Field]") -> list[Use]:
    """-e 'ssh OPTIONS' is judged as the ssh command it becomes, anything else as the local command it is."""
    uses: list[Use] = []
    for value in reading.values("--rsh"):
        text = word_text(value)
        words = (text or "").split()
        if words and words[0] in _PLAIN_SHELLS:
            host = remote_host(word_text(remote[0]) or "") if remote else ""
            uses.append(Use(SHELL, (literal(f"{text} {host or 'localhost'} true"),)))
        else:
            uses.append(Use(SHELL, (value,)))
    for value in reading.values("--rsync-path"):
        if word_text(value) not in _PLAIN_RSYNC:
            uses.append(Use(SHELL, (value,)))
    return uses
