"""Credentials by their names inside what a command unpacks or fetches: archives, backups, object stores, repositories, pods.

In: what the command was understood to be.  Out: shell.secret_read for every such name among the words that say what is taken out.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import places
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effect import Effect, Setting
    from capfence_sh.words import Field

# program -> words of a command line that takes something out
_TAKES: "dict[str, tuple[tuple[str, ...], ...]]" = {
    "aws": (("s3", "cp"), ("s3", "mv"), ("s3", "sync"), ("s3api", "get-object")),
    "gsutil": (("cp",), ("mv",), ("cat",), ("rsync",)),
    "gcloud": (("storage", "cat"), ("storage", "cp"), ("storage", "rsync")),
    "az": (("storage", "blob", "download"), ("storage", "file", "download")),
    "rclone": (("cat",), ("copy",), ("copyto",), ("sync",), ("move",)),
    "mc": (("cat",), ("cp",), ("get",), ("head",)),
    "s3cmd": (("get",), ("sync",)),
    "unzip": (("-p",), ("-c",)),
    "7z": (("x", "-so"), ("e", "-so")),
    "borg": (("extract",),),
    "restic": (("dump",), ("restore",)),
    "git": (("archive",), ("stash", "show"), ("format-patch",), ("log", "-L"), ("log", "-p"), ("diff",)),
    "kubectl": (("cp",),),
    "oc": (("cp",),),
}


PROGRAMS = frozenset(_TAKES)


def secrets(name: str, fields: "tuple[Field, ...]", setting: "Setting") -> "list[Effect]":
    """shell.secret_read for each name of a credential that the program of this name takes out; fields: the words behind it."""
    phrases = _TAKES.get(name)
    if phrases is None:
        return []
    texts = [word_text(field) or "" for field in fields]
    if not any(
        all(any(text == word or (len(word) == 2 and text.startswith(word)) for text in texts) for word in phrase) for phrase in phrases
    ):
        return []
    if texts[:1] == ["log"] and "-p" not in texts and not any(text.startswith("-L") for text in texts):
        return []
    return [fx.plain(cap.SECRET_READ, setting.evidence(field), text) for field, text in zip(fields, texts) if _names(text, setting)]


def _names(text: str, setting: "Setting") -> bool:
    """Whether the word ends in a path of a credential, behind a scheme and bucket, a remote, a pod or a range of lines."""
    path = text
    if text[:1] == "-":
        path = text.partition("=")[2] if "=" in text else text.rpartition(":")[2] if text.startswith("-L") else ""
    path = path.partition("://")[2].partition("/")[2] if "://" in path else path.rpartition(":")[2]
    if not path.strip("/"):
        return False
    if places.secret_name(path.rstrip("/").rpartition("/")[2]):
        return True
    return bool(places.place(places.absolute(path, "/"), setting.request) & places.SECRET)
