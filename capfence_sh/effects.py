"""A command that would run + what the catalogue says -> the capabilities it needs, each with target and evidence.

`of_reading` turns the roles and effects of one Reading into Effects; `of_file` does it for a path alone (redirections).  Where a path
leads is `places`, which host a word names is `hosts`.
"""

from capfence_sh import capabilities as cap
from capfence_sh import hosts, places
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.words import ARITHMETIC, ITEM, SUBSTITUTION, Dynamic, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.analysers import Claim, Use
    from capfence_sh.options import Reading
    from capfence_sh.request import Request
    from capfence_sh.words import Field

# what kind of thing a target is
NO_TARGET, PATH, HOST, RESOURCE = 0, 1, 2, 3

# capabilities whose target is where the connection goes, not what it acts on
_CONNECTIONS = (cap.EGRESS, cap.REMOTE_READ, cap.REMOTE_CODE, cap.PACKAGE)
_ABOUT_SUBJECTS = (cap.EGRESS, cap.REMOTE_READ, cap.REMOTE_CODE, cap.MUTATION, cap.DESTRUCTIVE)
_READS = frozenset((cap.EXECUTE, cap.REMOTE_READ))
# roles that make an injected option dangerous
_RUNNING_ROLES = frozenset((v.PROGRAM, v.SHELL, v.CODE, v.SCRIPT, v.COMMAND, v.SHELL_WORDS))
_DANGEROUS_ROLES = _RUNNING_ROLES | frozenset((v.WRITE, v.APPEND, v.REMOVE, v.OVERWRITE, v.CONFIG, v.CONTENT, v.URL, v.REMOTE_TARGET))


class Effect:
    """One capability with its target.

    kind: of shell.opaque, or the verb of shell.project_code, else "".  target: absolute normalised path (PATH; holds a glob when it names many,
    "?" when not known), host name ("loopback" for every spelling of the own host, "?" when not known), or resource; "" when there is none.
    inside: a PATH within the workspace (False for everything else).  evidence: the words that prove it, from the source.
    """

    __slots__ = ("capability", "evidence", "inside", "kind", "target", "target_type")

    def __init__(self, capability: str, kind: str, target: str, target_type: int, inside: bool, evidence: str) -> None:
        self.capability = capability
        self.kind = kind
        self.target = target
        self.target_type = target_type
        self.inside = inside
        self.evidence = evidence

    def key(self) -> tuple[str, str, str, int]:
        """What makes two effects the same one."""
        return (self.capability, self.kind, self.target, self.target_type)


class Setting:
    """Where a command would run: the request, the folders it may be in ("" = any), the source text, and whether that is another host."""

    __slots__ = ("cwds", "remote", "request", "source")

    def __init__(self, request: "Request", cwds: tuple[str, ...], source: str, remote: bool) -> None:
        self.request = request
        self.cwds = cwds
        self.source = source
        self.remote = remote

    def evidence(self, field: "Field") -> str:
        """The word as it stands in the source."""
        if field.end > field.start:
            return self.source[field.start : field.end]
        return word_text(field) or "?"


def opaque(kind: str, evidence: str) -> Effect:
    """shell.opaque of this kind."""
    return Effect(cap.OPAQUE, kind, "", NO_TARGET, False, evidence)


def plain(capability: str, evidence: str, target: str = "", kind: str = "") -> Effect:
    """A capability whose target is a resource, or none."""
    return Effect(capability, kind, target, RESOURCE if target else NO_TARGET, False, evidence)


def reads_only(effects: "tuple[Effect, ...]") -> bool:
    """Whether nothing but reads is claimed."""
    return all(effect.capability in _READS for effect in effects)


# ---- one command ---------------------------------------------------------------------------------------------------------


def of_reading(reading: "Reading", uses: "tuple[Use, ...]", claims: "tuple[Claim, ...]", harmless: bool, setting: Setting) -> list[Effect]:
    """Every effect of a command the catalogue knows, except those of code and commands nested in it."""
    found: list[Effect] = []
    for use in uses:
        handler = _ROLES.get(use.role)
        if handler is not None and not (harmless and use.role in _CHANGING_ROLES):
            for field in use.fields:
                found += handler(field, setting)
    if not harmless:
        found += _declared(reading, uses, claims, setting)
        found += [_claimed(claim, setting) for claim in claims if not _about_subjects(claim)]
    found += [plain(cap.UNKNOWN, setting.evidence(field)) for field in reading.unknown]
    found += _injected(reading, setting)
    return found


def _about_subjects(claim: "Claim") -> bool:
    """A claim without a target of its own is about the hosts or resources the command names, as if the table declared it."""
    return not claim.target and not claim.kind and claim.capability in _ABOUT_SUBJECTS


def of_options(reading: "Reading", setting: Setting) -> list[Effect]:
    """What the options of a reading do by themselves: their effects, the files they name, and what was not understood."""
    found = [plain(effect, given.name) for given in reading.given if given.active for effect in given.option.effects]
    for use in reading.uses:
        found += of_use(use, setting)
    return found + [plain(cap.UNKNOWN, setting.evidence(field)) for field in reading.unknown]


def _declared(reading: "Reading", uses: "tuple[Use, ...]", claims: "tuple[Claim, ...]", setting: Setting) -> list[Effect]:
    """Effects that the table declares for the program, its subcommands and the options given, one per subject."""
    declared = [effect for spec in reading.specs for effect in spec.effects]
    declared += [effect for given in reading.given if given.active for effect in given.option.effects]
    declared += [claim.capability for claim in claims if _about_subjects(claim)]
    if not declared:
        return []
    ends, things = _subjects(uses, setting)
    found: list[Effect] = []
    for capability in dict.fromkeys(declared):
        if capability in _CONNECTIONS and ends:
            found += [_connection(capability, field, host, setting) for field, host in ends if host]
        elif things:
            found += [plain(capability, text, text) for text in things]
        elif capability == cap.EGRESS and not ends:
            found.append(Effect(capability, "", hosts.UNKNOWN_HOST, HOST, False, reading.path[0]))
        elif capability not in _CONNECTIONS or not ends:
            found.append(plain(capability, " ".join(reading.path)))
    found += [plain(cap.SECRET_READ, host, host) for _, host in ends if hosts.is_metadata(host)]
    return found


def _subjects(uses: "tuple[Use, ...]", setting: Setting) -> "tuple[list[tuple[Field, str]], list[str]]":
    """(words that name a host with the host, resources)"""
    ends: list[tuple[Field, str]] = []
    things: list[str] = []
    for use in uses:
        for field in use.fields:
            if use.role in (v.HOST, v.URL):
                ends.append((field, _host_of(field, use.role == v.URL)))
            elif use.role in (v.REMOTE_SOURCE, v.REMOTE_TARGET):
                remote = remote_host(word_text(field) or "")
                if remote:
                    ends.append((field, remote))
            elif use.role == v.RESOURCE:
                things.append(word_text(field) or setting.evidence(field))
    return ends, things


def _host_of(field: "Field", url: bool) -> str:
    text = word_text(field)
    if text is None:
        prefix = field.prefix if isinstance(field, Dynamic) else ""
        complete = "/" in hosts.split_scheme(prefix)[1]
        return hosts.of_url(prefix) if url and complete else hosts.UNKNOWN_HOST
    return hosts.of_url(text) if url else hosts.normal(text.partition("/")[0] if "://" not in text else hosts.split_scheme(text)[1])


def remote_host(text: str) -> str:
    """The host of [user@]host:path or scheme://host/path; "" for a local path."""
    if "://" in text:
        return hosts.of_url(text)
    head, colon, _ = text.partition(":")
    return hosts.normal(head) if colon and "/" not in head else ""


def _connection(capability: str, field: "Field", host: str, setting: Setting) -> Effect:
    """A name that was put together or computed carries data out: a lookup of it is egress, not a diagnostic."""
    if capability == cap.REMOTE_READ and isinstance(field, Dynamic):
        if field.prefix or field.suffix or field.reason == SUBSTITUTION:
            capability = cap.EGRESS
    return Effect(capability, "", host, HOST, False, setting.evidence(field))


def _claimed(claim: "Claim", setting: Setting) -> Effect:
    if claim.target.startswith("/") and claim.capability in (cap.WRITE, cap.DESTRUCTIVE, cap.SECRET_READ, cap.PROJECT_CODE):
        return _at(claim.capability, claim.target, setting, claim.evidence or claim.target, claim.kind)
    if claim.capability in _CONNECTIONS and claim.target:
        return Effect(claim.capability, claim.kind, hosts.normal(claim.target), HOST, False, claim.evidence or claim.target)
    return plain(claim.capability, claim.evidence or claim.target, claim.target, claim.kind)


def _injected(reading: "Reading", setting: Setting) -> list[Effect]:
    """Words that could become an option of the kind that runs, writes or sends something."""
    roles = frozenset(role for spec in reading.specs for option in spec.options for role in option.takes)
    found: list[Effect] = []
    for field in reading.ambiguous:
        dangerous = roles & (_DANGEROUS_ROLES if field.splits else _RUNNING_ROLES)
        chooses = field in reading.unknown
        if chooses or (dangerous and (field.splits or field.reason != ITEM)):
            found.append(opaque(cap.DYNAMIC_OPTION, setting.evidence(field)))
    return found


# ---- paths ---------------------------------------------------------------------------------------------------------------


def paths_of(field: "Field", setting: Setting, follow_last: bool = True) -> tuple[str, ...]:
    """Absolute paths the word may name: one per possible value and working directory; () when nothing is known of it."""
    texts: tuple[str, ...] = (field.text,) if isinstance(field, Literal) else field.values
    if isinstance(field, Dynamic) and not texts and field.prefix:
        texts = (field.prefix + "*",)
    found: list[str] = []
    for text in texts:
        for cwd in (setting.cwds or ("",)) if not text.startswith("/") else ("/",):
            if text and text != "-":
                path = places.absolute(text, cwd) if cwd or text.startswith("/") else "?/" + text
                found.append(path if setting.remote or path[0] == "?" else places.resolved(path, setting.request, follow_last))
    return tuple(dict.fromkeys(found))


def _at(capability: str, path: str, setting: Setting, evidence: str, kind: str = "") -> Effect:
    return Effect(capability, kind, path, PATH, _inside(path, setting), evidence)


def _inside(path: str, setting: Setting) -> bool:
    workspace = setting.request.workspace
    if setting.remote or not workspace or not (path == workspace or path.startswith(workspace + "/")):
        return False
    if places.is_pattern(path):
        return True
    stat = setting.request.world.lstat(path)
    return stat is None or stat.kind != 0 or stat.links < 2


def _read(field: "Field", setting: Setting) -> list[Effect]:
    found: list[Effect] = []
    for path in paths_of(field, setting):
        flags = places.place(path, setting.request)
        if flags & places.SECRET or places.holds_secrets(path, setting.request) or (flags & places.DEVICE and _raw_disk(path)):
            found.append(_at(cap.SECRET_READ, path, setting, setting.evidence(field)))
        elif flags & places.NETWORK:
            found.append(_socket(path, setting, field))
    return found


def _raw_disk(path: str) -> bool:
    return path.startswith(("/dev/sd", "/dev/nvme", "/dev/vd", "/dev/xvd", "/dev/mapper/", "/dev/dm-", "/dev/disk/", "/dev/mmcblk"))


def _socket(path: str, setting: Setting, field: "Field") -> Effect:
    """/dev/tcp/HOST/PORT: bash connects (bash(1), REDIRECTION)."""
    return Effect(cap.EGRESS, "", hosts.normal(path.split("/")[3]) or hosts.UNKNOWN_HOST, HOST, False, setting.evidence(field))


def _write(field: "Field", setting: Setting) -> list[Effect]:
    evidence = setting.evidence(field)
    paths = paths_of(field, setting)
    found: list[Effect] = []
    if isinstance(field, Dynamic) and not field.values and field.reason != ARITHMETIC:
        folder = field.prefix.rpartition("/")[0]
        if not paths or field.reason == SUBSTITUTION or not folder:
            found.append(opaque(cap.DYNAMIC_TARGET, evidence))
    for path in paths:
        found += _written(path, setting, evidence, field)
    return found


def _written(path: str, setting: Setting, evidence: str, field: "Field") -> list[Effect]:
    flags = places.place(path, setting.request)
    if flags & places.SINK:
        return []
    if flags & places.NETWORK:
        return [_socket(path, setting, field)]
    if flags & places.DESCRIPTOR:
        return [opaque(cap.DYNAMIC_TARGET, evidence)]
    found = [_at(cap.WRITE, path, setting, evidence)]
    if flags & places.DEVICE:
        found.append(_at(cap.DESTRUCTIVE, path, setting, evidence))
    if flags & places.PERSISTENT:
        found.append(_at(cap.PERSISTENCE, path, setting, evidence))
    if flags & places.PRIVILEGED:
        found.append(_at(cap.ROOT_ACCESS, path, setting, evidence))
    if flags & places.GUARD:
        found.append(_at(cap.CONTROL, path, setting, evidence))
    return found


def _remove(field: "Field", setting: Setting) -> list[Effect]:
    evidence = setting.evidence(field)
    found: list[Effect] = []
    if isinstance(field, Dynamic) and field.reason != ARITHMETIC:
        found.append(opaque(cap.DYNAMIC_TARGET, evidence))
    paths = paths_of(field, setting, follow_last=False)
    if not paths and isinstance(field, Dynamic):
        found.append(Effect(cap.DESTRUCTIVE, "", "?", PATH, False, evidence))
    for path in paths:
        flags = places.place(path, setting.request)
        found.append(_at(cap.DESTRUCTIVE, path, setting, evidence))
        if flags & places.GUARD or _above_guard(path, setting):
            found.append(_at(cap.CONTROL, path, setting, evidence))
    return found


def _above_guard(path: str, setting: Setting) -> bool:
    return path != "/" and any(own.startswith(path.rstrip("/") + "/") for own in setting.request.guard)


def _overwrite(field: "Field", setting: Setting) -> list[Effect]:
    removed = [effect for effect in _remove(field, setting) if effect.capability != cap.OPAQUE]
    written = _write(field, setting)
    return written + (removed if written else [])


def _move(field: "Field", setting: Setting) -> list[Effect]:
    """Moving away: a change inside the workspace, a loss for whoever looks for it elsewhere; secrets travel with it."""
    found = _read(field, setting)
    for effect in _remove(field, setting):
        if effect.capability == cap.OPAQUE and isinstance(field, Dynamic) and field.values:
            continue  # where it leads is known well enough for what can be undone
        if effect.capability == cap.DESTRUCTIVE and effect.inside:
            effect = Effect(cap.WRITE, "", effect.target, PATH, True, effect.evidence)
        found.append(effect)
    return found


def _permission(field: "Field", setting: Setting) -> list[Effect]:
    """Modes, owners and ACLs: a write inside the workspace, privilege outside."""
    evidence = setting.evidence(field)
    found: list[Effect] = []
    for path in paths_of(field, setting) or ("?",):
        effect = _at(cap.WRITE, path, setting, evidence)
        found.append(effect if effect.inside else _at(cap.ROOT_ACCESS, path, setting, evidence))
        if path != "?" and places.place(path, setting.request) & places.GUARD:
            found.append(_at(cap.CONTROL, path, setting, evidence))
    return found


def _content(field: "Field", setting: Setting) -> list[Effect]:
    text = word_text(field)
    if text is None or text[:1] != "@":
        return []
    return _read(Literal(text[1:], False, field.start, field.end), setting)


def _config(field: "Field", setting: Setting) -> list[Effect]:
    """A file that can make the command run programs: trusted when only root writes there, project code in the workspace, else unread."""
    text = word_text(field)
    if text in ("", "/dev/null", "none", "NONE"):
        return []
    evidence = setting.evidence(field)
    found = _read(field, setting)
    for path in paths_of(field, setting) or ("?",):
        if path.startswith(("/etc/", "/usr/")) and isinstance(field, Literal):
            continue
        if _inside(path, setting):
            found.append(_at(cap.PROJECT_CODE, path, setting, evidence))
        else:
            found.append(opaque(cap.UNREAD_SCRIPT, evidence))
    return found


def _context(field: "Field", setting: Setting) -> list[Effect]:
    """A file of logins for configured systems: where people keep theirs it is trusted, elsewhere it may run any program."""
    found: list[Effect] = []
    homes = tuple(home + "/" for home in (setting.request.home, setting.request.passwd_home) if home)
    for text in (word_text(field) or "?").split(":"):
        own = Literal(text, False, field.start, field.end)
        paths = paths_of(own, setting) if text != "?" else ("?",)
        if not all(_inside(path, setting) or path.startswith(("/etc/", *homes)) for path in paths):
            found.append(opaque(cap.UNREAD_SCRIPT, setting.evidence(field)))
    return found


def _remote_source(field: "Field", setting: Setting) -> list[Effect]:
    return [] if remote_host(word_text(field) or "") else _read(field, setting)


def _remote_target(field: "Field", setting: Setting) -> list[Effect]:
    return [] if remote_host(word_text(field) or "") else _write(field, setting)


def _url(field: "Field", setting: Setting) -> list[Effect]:
    scheme, rest = hosts.split_scheme(word_text(field) or "")
    if scheme != "file":
        return []
    return _read(Literal("/" + rest.partition("/")[2] if not rest.startswith("/") else rest, False, field.start, field.end), setting)


def of_use(use: "Use", setting: Setting) -> list[Effect]:
    """The effects of one word found by an analyser or named by a variable."""
    handler = _ROLES.get(use.role)
    return [] if handler is None else [effect for field in use.fields for effect in handler(field, setting)]


def of_claims(claims: "tuple[Claim, ...]", setting: Setting) -> list[Effect]:
    """The effects of what an analyser claims directly."""
    return [_claimed(claim, setting) for claim in claims]


def host_of(field: "Field") -> str:
    """The host a URL word names, "?" when that is not known."""
    return _host_of(field, True)


def project_code(path: str, setting: Setting, evidence: str) -> Effect:
    """shell.project_code for a file that is run."""
    return _at(cap.PROJECT_CODE, path, setting, evidence)


def of_file(role: str, field: "Field", setting: Setting) -> list[Effect]:
    """The effects of one path in a role (redirections, files found by analysers)."""
    return _ROLES[role](field, setting)


_ROLES: "dict[str, Callable[[Field, Setting], list[Effect]]]" = {
    v.READ: _read,
    v.FILE_LIST: _read,
    v.WRITE: _write,
    v.APPEND: _write,
    v.REMOVE: _remove,
    v.OVERWRITE: _overwrite,
    v.MOVE: _move,
    v.PERMISSION: _permission,
    v.CONTENT: _content,
    v.CONFIG: _config,
    v.CONTEXT: _context,
    v.REMOTE_SOURCE: _remote_source,
    v.REMOTE_TARGET: _remote_target,
    v.URL: _url,
}
_CHANGING_ROLES = frozenset(
    (v.WRITE, v.APPEND, v.REMOVE, v.OVERWRITE, v.MOVE, v.PERMISSION, v.REMOTE_TARGET, v.CONFIG, v.CONTENT, v.REMOTE_SOURCE, v.URL)
)
