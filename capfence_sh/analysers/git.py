"""git: settings given for one command, what is lost in the work tree and in refs, and which repository is talked to.

Changes of the work tree or the repository are writes of the current folder; what cannot be had back from the repository is destructive.
"""

from capfence_sh.analysers import Findings, Use
from capfence_sh.analysers import git_verbs as known
from capfence_sh.analysers.git_config import HERE, Found, config, settings
from capfence_sh.capabilities import (
    DESTRUCTIVE,
    DYNAMIC_TARGET,
    EGRESS,
    EVALUATED_DATA,
    OPAQUE,
    REMOTE_READ,
    UNKNOWN,
)
from capfence_sh.catalog.vocabulary import APPEND, INSPECT, OVERWRITE, READ, SHELL, TASKS, WRITE
from capfence_sh.effects import remote_host
from capfence_sh.options import known_start, word_text
from capfence_sh.words import Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses and claims of one git command line."""
    del code
    found = Found()
    settings(reading, found)
    verb = reading.path[1] if len(reading.path) > 1 else ""
    inner = reading.path[2] if len(reading.path) > 2 else ""
    if verb in known.CHANGES or inner in known.CHANGES_BY_VERB.get(verb, ()):
        if not (verb == "format-patch" and reading.has("-o", "--stdout")):
            found.use(WRITE, HERE)
    if verb in known.SHOWS_CONTENT:
        _shown_blobs(reading, found)
    handler = _VERBS.get(verb)
    if handler is not None:
        handler(reading, found)
    found.uses.append(Use(TASKS, reading.words[:1], "git"))
    if verb == "log" and not reading.has(*known.SHOWS_PATCHES):  # names of files choose commits; nothing of the files is shown
        own = [Use(INSPECT, use.fields) if use.role == READ else use for use in reading.uses]
        return Findings((*own, *found.uses), tuple(found.claims), replaces=True)
    return Findings(tuple(found.uses), tuple(found.claims))


# ---- the work tree and refs ----------------------------------------------------------------------------------------------


def _shown_blobs(reading: "Reading", found: Found) -> None:
    """REVISION:PATH shows the content of PATH."""
    for text in reading.texts():
        path = (text or "").partition(":")[2]
        if path:
            found.use(READ, literal(path))


def _checkout(reading: "Reading", found: Found) -> None:
    fields = [field for _, field, _ in reading.operands]
    if reading.has("-b", "-B", "--orphan", "-d"):
        return
    if reading.has("-f", "--pathspec-from-file"):
        found.use(OVERWRITE, HERE)
    if reading.separator >= 0:
        paths = fields[reading.separator :]
    else:
        paths = fields[1:] if len(fields) > 1 else [field for field in fields if _looks_like_path(field)]
    for path in paths:
        found.use(OVERWRITE, path)


def _looks_like_path(field: "Field") -> bool:
    """`git checkout X` restores a file when no branch is called X: a folder, or a name with a suffix that is not a version."""
    text = word_text(field)
    if text is None or (isinstance(field, Literal) and field.glob):
        return isinstance(field, Literal)
    _, dot, suffix = text.rpartition("/")[2].rpartition(".")
    named = bool(dot and suffix[:1].isalpha() and len(suffix) <= 5)
    return text in (".", "..", "*") or text.startswith(("./", "../", ":", "*")) or text.endswith("/") or (named and "@{" not in text)


def _switch(reading: "Reading", found: Found) -> None:
    if reading.has("-f", "--discard-changes"):
        found.use(OVERWRITE, HERE)


def _restore(reading: "Reading", found: Found) -> None:
    if reading.has("-S") and reading.has("-W"):
        found.use(OVERWRITE, HERE)


def _reset(reading: "Reading", found: Found) -> None:
    if reading.has("--hard", "--merge"):
        found.use(OVERWRITE, HERE)


def _clean(reading: "Reading", found: Found) -> None:
    for field in [field for _, field, _ in reading.operands] or [HERE]:
        found.use(OVERWRITE, field)


def _branch(reading: "Reading", found: Found) -> None:
    changes = reading.has(*known.BRANCH_CHANGES)
    if not changes and (not reading.operands or reading.has(*known.BRANCH_LOOKS)):
        return
    found.use(WRITE, HERE)
    if reading.has("-D") or (reading.has("-d") and reading.has("-f")):
        _lost(reading, found)


def _tag(reading: "Reading", found: Found) -> None:
    if reading.has("-d"):
        _lost(reading, found)
    elif not reading.operands or reading.has(*known.TAG_LOOKS):
        return
    found.use(WRITE, HERE)


def _lost(reading: "Reading", found: Found) -> None:
    for text in reading.texts():
        found.claim(DESTRUCTIVE, target=text or "?", evidence=text or "?")


def _symbolic_ref(reading: "Reading", found: Found) -> None:
    if len(reading.operands) > 1 or reading.has("-d"):
        found.use(WRITE, HERE)


def _hash_object(reading: "Reading", found: Found) -> None:
    if reading.has("-w"):
        found.use(WRITE, HERE)


def _diagnose(reading: "Reading", found: Found) -> None:
    del reading
    found.use(APPEND, HERE)


# ---- other repositories --------------------------------------------------------------------------------------------------


def _talk(field: "Field", found: Found, configured: str, names: bool = True) -> None:
    """One repository: egress for an address, `configured` for the name of a remote; transports that run commands are followed."""
    text = word_text(field)
    if text is None:
        found.claim(
            EGRESS if not names or ":" in known_start(field) else configured, target="?", evidence=known_start(field) or "repository"
        )
        return
    transport, mark, rest = text.partition("::")
    if mark and transport.isalnum():
        if transport == "ext":
            found.use(SHELL, literal(rest))
        else:
            found.claim(OPAQUE, kind=EVALUATED_DATA, evidence=text)
        return
    host = remote_host(text)
    if host.startswith("-"):
        found.claim(OPAQUE, kind=EVALUATED_DATA, evidence=text)
    elif host:
        found.claim(EGRESS, target=host, evidence=text)
    elif text.startswith(("/", "./", "../", "~", "file:")) or text in (".", "..") or not names:
        found.use(READ, literal(text.removeprefix("file://")))
    else:
        found.claim(configured, target=text, evidence=text)


def _fetch(reading: "Reading", found: Found) -> None:
    fields = [field for _, field, _ in reading.operands]
    if not fields or reading.has("--all", "--multiple"):
        found.claim(REMOTE_READ, target="origin" if not fields else word_text(fields[0]) or "?", evidence="fetch")
    else:
        _talk(fields[0], found, REMOTE_READ)


def _push(reading: "Reading", found: Found) -> None:
    fields = [field for _, field, _ in reading.operands]
    configured = REMOTE_READ if reading.has("-n") else EGRESS
    for field in [*fields[:1], *reading.values("--repo")] or [literal("origin")]:
        _talk(field, found, configured)
    if reading.has("-n"):
        return
    refs = [known_start(field) for field in fields[1:]]
    forced = reading.has("-f", "--mirror", "-d", "--prune", "--force-with-lease")
    if forced or any(ref.startswith(("+", ":")) for ref in refs):
        target = " ".join([word_text(field) or "?" for field in fields]) or "origin"
        found.claim(DESTRUCTIVE, target=target, evidence=target)
    elif any(isinstance(field, Dynamic) and not known_start(field) for field in fields[1:]):
        found.claim(OPAQUE, kind=DYNAMIC_TARGET, evidence="refspec")


def _clone(reading: "Reading", found: Found) -> None:
    fields = [field for _, field, _ in reading.operands]
    if fields:
        _talk(fields[0], found, EGRESS, names=False)
    for value in reading.values("--bundle-uri"):
        _talk(value, found, EGRESS, names=False)
    if len(fields) == 1:
        name = (word_text(fields[0]) or "?").rstrip("/").rpartition("/")[2].removesuffix(".git")
        found.use(WRITE, literal(name or "?"))


def _archive(reading: "Reading", found: Found) -> None:
    for value in reading.values("--remote"):
        _talk(value, found, REMOTE_READ)


def _submodule(reading: "Reading", found: Found) -> None:
    if reading.path[2:] == ("add",):
        for field in [field for _, field, _ in reading.operands][:1]:
            _talk(field, found, EGRESS, names=False)


def _bare(reading: "Reading", found: Found) -> None:
    """git without a verb prints its usage; a verb it does not know may be an alias."""
    if reading.operands:
        found.claim(UNKNOWN, evidence=reading.texts()[0] or "?")


_VERBS = {
    "": _bare,
    "config": config,
    "checkout": _checkout,
    "switch": _switch,
    "restore": _restore,
    "reset": _reset,
    "clean": _clean,
    "branch": _branch,
    "tag": _tag,
    "symbolic-ref": _symbolic_ref,
    "hash-object": _hash_object,
    "diagnose": _diagnose,
    "fetch": _fetch,
    "pull": _fetch,
    "ls-remote": _fetch,
    "push": _push,
    "clone": _clone,
    "archive": _archive,
    "submodule": _submodule,
}
