"""A word that names files -> the capabilities that follow from where it leads: files read, written, removed, moved, given other modes."""

from capfence_sh import capabilities as cap
from capfence_sh import homes, hosts, places
from capfence_sh.effect import HOST, IMAGE_FOLDERS, PATH, Effect, Setting, opaque, plain
from capfence_sh.place_tables import AGENT_PARTS, INSTRUCTIONS
from capfence_sh.reading import word_text
from capfence_sh.words import ITEM, NUMBERED, NUMBERS, PROCESS, SUBSTITUTION, Dynamic, Literal, is_complete

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field


_OWN_DESCRIPTORS = ("/proc/self/", "/proc/thread-self/")
# what is put in place of a folder like this, or into it as a whole, brings settings along that run programs
_WHOLE = ("/.git",)
# in a name: where a list of names is split into words, what follows is a path of its own
_SPLITTING = (" /", "\t/", "\n")


def remote_host(text: str) -> str:
    """The host of [user@]host:path or scheme://host/path; "" for a local path."""
    if "://" in text:
        return hosts.of_url(text)
    head, colon, _ = text.partition(":")
    return hosts.normal(head) if colon and "/" not in head else ""


def paths_of(field: "Field", setting: Setting, follow_last: bool = True) -> tuple[str, ...]:
    """Absolute paths the word may name: one per possible value and working directory; () when nothing is known of it."""
    if isinstance(field, Dynamic):
        return _paths(field, field.values, setting, follow_last)
    key = field.text, follow_last
    known = setting.paths.get(key)
    if known is None:
        known = setting.paths[key] = _paths(field, (field.text,), setting, follow_last)
    return known


def _paths(field: "Field", texts: tuple[str, ...], setting: Setting, follow_last: bool) -> tuple[str, ...]:
    if texts and texts[0][:5] == "file:":  # a URI of SQLite and its kin
        texts = (*texts, texts[0][5:].partition("?")[0].removeprefix("//"))
    if texts and texts[0][:2] == "~/" and not setting.remote:  # quoted, or in code: programs that expand it do so themselves
        texts = (*texts, setting.request.home.rstrip("/") + texts[0][1:])
    if isinstance(field, Dynamic) and not texts:
        texts = field.some if _numbered(field) else ()
        texts = texts or (_guesses(field, setting) if field.folded else ())
    found: list[str] = []
    for text in texts:
        for cwd in (setting.cwds or ("",)) if not text.startswith("/") else ("/",):
            if text and text != "-":
                path = places.absolute(text, cwd) if cwd or text.startswith("/") else "?/" + text
                if setting.remote or path[0] == "?":
                    found.append(path)
                    continue
                found.append(places.resolved(path, setting.request, follow_last))
                if "/.." in text:  # `cd` and what takes the path apart go back to where the link is
                    climbed = places.climbed(text, cwd, setting.request)
                    found.append(climbed if climbed[0] == "?" else places.resolved(climbed, setting.request, follow_last))
    return tuple(dict.fromkeys(found))


def flags_of(path: str, setting: Setting) -> int:
    """What kind of place the path is (see `places.place`)."""
    flags = setting.flags.get(path)
    if flags is None:
        flags = setting.flags[path] = places.place(path, setting.request)
    return flags


def _guesses(field: Dynamic, setting: Setting) -> tuple[str, ...]:
    """Patterns for a word whose beginning is known.  One number in it (/proc/$$/status) leaves the rest known."""
    one = setting.evidence(field).replace("$$", "$").count("$") == 1
    number = field.reason in NUMBERS or "$$" in setting.evidence(field)
    below = (
        (field.prefix + "0" + field.suffix,)
        if (field.suffix or "$$" in setting.evidence(field)) and ((number and one) or "/.." in field.suffix)
        else ()
    )
    return below if number and one and below else (field.folded + "*", *below)


def _numbered(field: Dynamic) -> bool:
    """Whether the texts that the word may have are all of them, but for numbers in them."""
    return field.reason == NUMBERED or field.reason in NUMBERS


def own_name(path: str, field: "Field") -> str:
    """What one file of the script's own is called: a number in its name is the same for the same variables only."""
    return path if is_complete(field) or not isinstance(field, Dynamic) else " $".join((path, *sorted(field.names)))


def _climbs(field: Dynamic, setting: Setting) -> bool:
    """Whether `..` stands behind an unknown part: the known beginning then says nothing."""
    return ".." in setting.evidence(field)[len(field.prefix) :] or ".." in field.suffix


def at(capability: str, path: str, setting: Setting, evidence: str, kind: str = "") -> Effect:
    return Effect(capability, kind, path, PATH, inside(path, setting), evidence)


def inside(path: str, setting: Setting) -> bool:
    workspace = setting.request.workspace
    if setting.remote or not workspace or not (path == workspace or path.startswith(workspace + "/")):
        return False
    if places.is_pattern(path):
        return True
    stat = setting.request.world.lstat(path)
    return stat is None or stat.kind != 0 or stat.links < 2


def read(field: "Field", setting: Setting) -> list[Effect]:
    found: list[Effect] = []
    for path in paths_of(field, setting):
        flags = flags_of(path, setting)
        if flags & places.SECRET or places.holds_secrets(path, setting.request) or (flags & places.DEVICE and _raw_disk(path)):
            found.append(at(cap.SECRET_READ, path, setting, setting.evidence(field)))
        elif flags & places.NETWORK:
            found.append(_socket(path, setting, field))
        elif flags & places.DESCRIPTOR and path.startswith("/proc/") and not path.startswith(_OWN_DESCRIPTORS):
            found.append(opaque(cap.DYNAMIC_TARGET, setting.evidence(field)))
    if isinstance(field, Dynamic) and not found and not field.values and "/" in field.suffix:  # whatever folder it is, the name says it
        name = field.suffix.rpartition("/")[2]
        found += [plain(cap.SECRET_READ, setting.evidence(field), name)] if places.secret_name(name) else []
    key, equals, named = field.text.partition("=") if isinstance(field, Literal) else ("", "", "")
    if equals and named and "/" not in key:  # KEY=FILE
        found += read(Literal(named, field.glob, field.start, field.end), setting)
    return found


def homes_below(field: "Field", setting: Setting) -> list[Effect]:
    """A folder is read as a whole: a private key of every home in it, credentials where it is the folder that holds the settings of one."""
    relative = (word_text(field) or "")[:1] not in ("/", "~")
    begins = IMAGE_FOLDERS if setting.remote and setting.cwds == IMAGE_FOLDERS else () if setting.remote else (setting.request.cwd,)
    found: list[Effect] = []
    for path in paths_of(field, setting):
        if not (relative and path in begins):  # where the caller stands is where the work is
            found += [at(cap.SECRET_READ, secret, setting, setting.evidence(field)) for secret in homes.held(path, setting.request)]
    return found


def mount(field: "Field", setting: Setting) -> list[Effect]:
    """What lies in the workspace or below a home of the caller is no more than the caller has."""
    home = setting.request.passwd_home.rstrip("/") + "/"
    paths = [path for path in paths_of(field, setting) if not inside(path, setting) and (home == "/" or not path.startswith(home))]
    return [plain(cap.ROOT_ACCESS, setting.evidence(field) or path, path) for path in paths]


def handed_over(field: "Field", setting: Setting) -> list[Effect]:
    """Credentials named by a word that is not understood reach the program all the same: FILE, @FILE, file://FILE, --option=FILE."""
    text = word_text(field) or ""
    if text[:1] == "-":
        text = text.partition("=")[2]
    text = text.lstrip("@").removeprefix("file://")
    if "/" not in text and "." not in text:
        return []
    return read(Literal(text, isinstance(field, Literal) and field.glob, field.start, field.end), setting)


def _raw_disk(path: str) -> bool:
    return path.startswith(("/dev/sd", "/dev/nvme", "/dev/vd", "/dev/xvd", "/dev/mapper/", "/dev/dm-", "/dev/disk/", "/dev/mmcblk"))


def _socket(path: str, setting: Setting, field: "Field") -> Effect:
    """/dev/tcp/HOST/PORT: bash connects (bash(1), REDIRECTION)."""
    return Effect(cap.EGRESS, "", hosts.normal(path.split("/")[3]) or hosts.UNKNOWN_HOST, HOST, False, setting.evidence(field))


def write(field: "Field", setting: Setting) -> list[Effect]:
    evidence = setting.evidence(field)
    if isinstance(field, Dynamic) and field.reason == PROCESS and field.prefix == "/dev/fd/" and not field.suffix:
        return []  # a pipe to commands that are judged by themselves
    paths = paths_of(field, setting)
    found: list[Effect] = []
    if isinstance(field, Dynamic) and not field.values and not _numbered(field):
        folder = field.prefix.rpartition("/")[0]
        if not paths or field.reason == SUBSTITUTION or not folder or _climbs(field, setting):
            found.append(opaque(cap.DYNAMIC_TARGET, evidence))
    for path in paths:
        found += _written(path, setting, evidence, field)
    key, equals, named = field.text.partition("=") if isinstance(field, Literal) else ("", "", "")
    if equals and named[:1] in ("/", "~", ".") and "/" not in key:  # KEY=FILE
        found += write(Literal(named, field.glob, field.start, field.end), setting)
    return found


def _written(path: str, setting: Setting, evidence: str, field: "Field") -> list[Effect]:
    flags = flags_of(path, setting)
    if flags & places.SINK:
        return []
    if flags & places.NETWORK:
        return [_socket(path, setting, field)]
    if flags & places.DESCRIPTOR:
        return [opaque(cap.DYNAMIC_TARGET, evidence)]
    found = [at(cap.WRITE, path, setting, evidence)]
    if any(mark in path for mark in _SPLITTING):
        found.append(opaque(cap.DYNAMIC_TARGET, evidence))
    if "/-" in path and path.rpartition("/")[2][:1] == "-":  # `tar cf x.tar *` would read this name as an option
        found.append(opaque(cap.DYNAMIC_OPTION, evidence))
    if flags & places.DEVICE:
        found.append(at(cap.DESTRUCTIVE, path, setting, evidence))
    if flags & places.PERSISTENT or path.endswith(_WHOLE):
        found.append(at(cap.PERSISTENCE, path, setting, evidence))
    elif path.rpartition("/")[2] in INSTRUCTIONS:
        found.append(plain(cap.MUTATION, evidence, path))
    if flags & places.PRIVILEGED:
        found.append(at(cap.ROOT_ACCESS, path, setting, evidence))
    if flags & places.GUARD:
        found.append(at(cap.CONTROL, path, setting, evidence))
    return found


def make_folder(field: "Field", setting: Setting) -> list[Effect]:
    """A folder holds nothing yet that could run."""
    return [effect for effect in write(field, setting) if effect.capability != cap.PERSISTENCE]


def remove(field: "Field", setting: Setting) -> list[Effect]:
    """A loss, unless the path is a temporary file that the script itself made."""
    own = _own(field, setting, False)
    return [at(cap.WRITE, path, setting, setting.evidence(field)) for path in own] if own else _lost(field, setting)


def _own(field: "Field", setting: Setting, follow_last: bool) -> tuple[str, ...]:
    """The paths of the word if each of them is a temporary file that the script itself made."""
    if not setting.own or not (is_complete(field) or (isinstance(field, Dynamic) and _numbered(field))):
        return ()
    paths = paths_of(field, setting, follow_last)
    return paths if all(own_name(path, field) in setting.own or path.rpartition("/")[0] + "/" in setting.own for path in paths) else ()


def _lost(field: "Field", setting: Setting) -> list[Effect]:
    evidence = setting.evidence(field)
    found: list[Effect] = []
    if isinstance(field, Dynamic) and field.values == ("",) and field.reason in (SUBSTITUTION, ITEM):
        return []  # nothing was printed, or the variable is not set yet: what else it may be is another form of the word
    if isinstance(field, Dynamic) and not _numbered(field):
        found.append(opaque(cap.DYNAMIC_TARGET, evidence))
    paths = paths_of(field, setting, follow_last=False)
    if not paths and isinstance(field, Dynamic):
        found.append(Effect(cap.DESTRUCTIVE, "", "?", PATH, False, evidence))
    for path in paths:
        flags = flags_of(path, setting)
        found.append(at(cap.DESTRUCTIVE, path, setting, evidence))
        if flags & places.GUARD or _above_guard(path, setting):
            found.append(at(cap.CONTROL, path, setting, evidence))
        if "/." in path and any(part in path + "/" for part in AGENT_PARTS):
            found.append(at(cap.PERSISTENCE, path, setting, evidence))
    return found


def _above_guard(path: str, setting: Setting) -> bool:
    return path != "/" and any(own.startswith(path.rstrip("/") + "/") for own in setting.request.guard)


def overwrite(field: "Field", setting: Setting) -> list[Effect]:
    """As `>` in a temporary file, a loss anywhere else."""
    written = write(field, setting)
    paths = paths_of(field, setting)
    if paths and all(flags_of(path, setting) & places.TEMPORARY and not places.is_pattern(path) for path in paths):
        return written
    removed = [effect for effect in _lost(field, setting) if effect.capability != cap.OPAQUE]
    return written + (removed if written else [])


def move(field: "Field", setting: Setting) -> list[Effect]:
    """Moving away: a change inside the workspace, a loss for whoever looks for it elsewhere; secrets travel with it."""
    found = read(field, setting)
    for effect in remove(field, setting):
        if effect.capability == cap.OPAQUE and isinstance(field, Dynamic) and field.values:
            continue  # where it leads is known well enough for what can be undone
        if effect.capability == cap.DESTRUCTIVE and effect.inside:
            effect = Effect(cap.WRITE, "", effect.target, PATH, True, effect.evidence)
        found.append(effect)
    return found


def permission(field: "Field", setting: Setting) -> list[Effect]:
    """Modes, owners and ACLs: a write inside the workspace and of a temporary file of the script's own, privilege outside."""
    evidence = setting.evidence(field)
    own = _own(field, setting, True)
    if own:
        return [at(cap.WRITE, path, setting, evidence) for path in own]
    found: list[Effect] = []
    for path in paths_of(field, setting) or ("?",):
        effect = at(cap.WRITE, path, setting, evidence)
        found.append(effect if effect.inside else at(cap.ROOT_ACCESS, path, setting, evidence))
        flags = flags_of(path, setting) if path != "?" else 0
        if flags & places.PERSISTENT and effect.inside and not places.is_pattern(path):
            found.append(at(cap.PERSISTENCE, path, setting, evidence))
        if flags & places.GUARD:
            found.append(at(cap.CONTROL, path, setting, evidence))
    return found


def project_code(path: str, setting: Setting, evidence: str, kind: str = "") -> Effect:
    """shell.project_code for a file that is run."""
    return at(cap.PROJECT_CODE, path, setting, evidence, kind)
