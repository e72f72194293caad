"""Backup programs and clients of object stores, by the verbs among their words: the strictest decides."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.questions import asks
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, MUTATION, REMOTE_READ, UNKNOWN
from capfence_sh.catalog.vocabulary import READ
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LOSES = frozenset(
    (
        *("delete", "rm", "remove", "expire", "prune", "wipe", "purge", "rb", "destroy", "forget", "erase", "stanza-delete", "-d", "gc"),
        *("remove-all-but-n-full", "remove-older-than", "remove-all-inc-of-but-n-full", "cleanup", "--nuke", "fullprune", "everything"),
    )
)
_SENDS = frozenset(
    (
        *("copy", "cp", "sync", "mirror", "put", "upload", "upload-file", "send", "create", "save", "-c", "backup", "full", "push", "pipe"),
        *("backup-push", "wal-push", "incremental", "incr", "bkp", "share", "mv", "alias", "--backup", "archive-push", "bench", "migrate"),
    )
)
_LOOKS = frozenset(
    (
        *(
            "list",
            "ls",
            "info",
            "status",
            "show",
            "stat",
            "check",
            "verify",
            "collection-status",
            "list-current-files",
            "cat",
            "tree",
            "du",
        ),
        *(
            "find",
            "head",
            "diff",
            "ready",
            "--list-archives",
            "-t",
            "list-backup",
            "backup-list",
            "list-server",
            "list-files",
            "show-backup",
        ),
        *("repository", "policy", "jobs", "configtest", "wal-show", "list-buckets", "ping", "server"),
    )
)

_SETS = frozenset(("connect", "disconnect", "set", "change-password", "set-client", "set-parameters", "start", "stop"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.destructive, shell.egress, shell.mutation or shell.remote_read."""
    del code
    fields = [field for _, field, _ in reading.operands]
    words = [word_text(field) or "?" for field in fields]
    evidence = " ".join(words[:2])
    if asks(words, ("--dry-run", "--dryrun")):
        return Findings(harmless=True)
    if any(word in _LOSES for word in words) or reading.has("--remove-older-than"):
        return Findings(claims=(Claim(DESTRUCTIVE, target=evidence, evidence=evidence),))
    uses = tuple(Use(READ, (field,)) for field in fields if (word_text(field) or "")[:1] != "-")
    verbs = [word for word in words[:3] if word in _LOOKS]
    if not verbs and (any(word in _SENDS for word in words) or any("://" in word or "::" in word for word in words)):
        return Findings(uses, (Claim(EGRESS, evidence=evidence),))
    if verbs and any(word in _SETS for word in words[1:3]):
        return Findings(uses, (Claim(MUTATION, target=evidence, evidence=evidence),))
    if verbs and not any(word in _SENDS for word in words[:3]):
        return Findings(uses, (Claim(REMOTE_READ, target=evidence, evidence=evidence),))
    if verbs:
        return Findings(uses, (Claim(EGRESS, evidence=evidence),))
    return Findings(uses, (Claim(MUTATION if words else UNKNOWN, target=evidence, evidence=evidence),))
