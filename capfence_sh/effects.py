"""A command that would run + what the catalogue says -> the capabilities it needs, each with target and evidence.

`of_reading` turns the roles and effects of one Reading into Effects; `of_file` does it for a path alone (redirections).  Where a path
leads is `places`, which host a word names is `hosts`.
"""

from capfence_sh import capabilities as cap
from capfence_sh import elsewhere, hosts
from capfence_sh.catalog import vocabulary as v
from capfence_sh.effect import HOST, IMAGE_FOLDERS, NO_TARGET, PATH, RESOURCE, Effect, Setting, opaque, plain, reads_only, stays
from capfence_sh.path_effects import at, handed_over, inside, paths_of, project_code, remote_host
from capfence_sh.path_roles import CHANGING_ROLES, ROLES
from capfence_sh.reading import word_text
from capfence_sh.words import ITEM, SUBSTITUTION, Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Claim, Use
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field


__all__ = [
    "HOST",
    "IMAGE_FOLDERS",
    "NO_TARGET",
    "PATH",
    "RESOURCE",
    "Effect",
    "Setting",
    "handed_over",
    "host_of",
    "of_claims",
    "of_file",
    "of_options",
    "of_reading",
    "of_use",
    "opaque",
    "paths_of",
    "plain",
    "project_code",
    "reads_only",
    "remote_host",
    "stays",
]

# capabilities whose target is where the connection goes, not what it acts on
_BEYOND_LOOPBACK = ("0", "1", "2", "3", "4", "5", "6", "7")  # sizes of blocks of addresses that are more than the own host
_CONNECTIONS = (cap.EGRESS, cap.REMOTE_READ, cap.REMOTE_CODE, cap.PACKAGE)
_ABOUT_SUBJECTS = (cap.EGRESS, cap.REMOTE_READ, cap.REMOTE_CODE, cap.MUTATION, cap.DESTRUCTIVE)
# roles that make an injected option dangerous
_RUNNING_ROLES = frozenset((v.PROGRAM, v.SHELL, v.CODE, v.SCRIPT, v.COMMAND, v.SHELL_WORDS))
# roles of words that choose which project a test runner or build tool works on
_PROJECT_ROLES = frozenset((v.INSPECT, v.READ, v.SCRIPT, v.CONFIG, v.CONTEXT, v.DIRECTORY))
_DANGEROUS_ROLES = _RUNNING_ROLES | frozenset(
    (v.WRITE, v.FOLDER, v.APPEND, v.REMOVE, v.OVERWRITE, v.CONFIG, v.CONTENT, v.URL, v.REMOTE_TARGET)
)


# ---- one command ---------------------------------------------------------------------------------------------------------


def of_reading(reading: "Reading", uses: "tuple[Use, ...]", claims: "tuple[Claim, ...]", harmless: bool, setting: Setting) -> list[Effect]:
    """Every effect of a command the catalogue knows, except those of code and commands nested in it."""
    found: list[Effect] = []
    for use in uses:
        handler = ROLES.get(use.role)
        if handler is not None and not (harmless and use.role in CHANGING_ROLES):
            for field in use.fields:
                found += handler(field, setting)
    if not harmless:
        found += _declared(reading, uses, claims, setting)
        if claims:
            found += _shown(claims, setting)
            away = any(claim.capability == cap.PROJECT_CODE for claim in claims) and _away(uses, setting)
            found += [_claimed(claim, setting, away) for claim in claims if claim.kind != cap.ENVIRONMENT and not _about_subjects(claim)]
    else:  # what is tried only is shown all the same; where options are not known, neither is that it is tried only
        told = [claim for claim in claims if claim.capability == cap.SECRET_READ or claim.kind == cap.DYNAMIC_OPTION]
        found += [*_shown(claims, setting), *(_claimed(claim, setting) for claim in told if claim.kind != cap.ENVIRONMENT)]
    if reading.unknown:
        found += [plain(cap.UNKNOWN, setting.evidence(field)) for field in reading.unknown]
        found += [effect for field in reading.unknown for effect in handed_over(field, setting)]
    return found + _injected(reading, setting) if reading.ambiguous else found


def _about_subjects(claim: "Claim") -> bool:
    """A claim without a target of its own is about the hosts or resources the command names, as if the table declared it."""
    return not claim.target and not claim.kind and claim.capability in _ABOUT_SUBJECTS


def of_options(reading: "Reading", setting: Setting, uses: "tuple[Use, ...]") -> list[Effect]:
    """What the options of a reading do by themselves: their effects, those of the files they name (`uses`), and what was not understood."""
    declared = [(effect, given.name) for given in reading.given if given.active for effect in given.option.effects]
    found = [opaque(cap.UNREAD_SCRIPT, name) if effect == cap.OPAQUE else plain(effect, name) for effect, name in declared]
    for use in uses:
        found += of_use(use, setting)
    return found + [plain(cap.UNKNOWN, setting.evidence(field)) for field in reading.unknown]


def _declared(reading: "Reading", uses: "tuple[Use, ...]", claims: "tuple[Claim, ...]", setting: Setting) -> list[Effect]:
    """Effects that the table declares for the program, its subcommands and the options given, one per subject."""
    declared: list[str] = []
    for spec in reading.specs:
        declared += spec.effects
    for given in reading.given:
        if given.option.effects and given.active:
            declared += given.option.effects
    if claims:
        declared += [claim.capability for claim in claims if _about_subjects(claim)]
    if not declared:
        return []
    ends, things = _subjects(uses, setting)
    if cap.REMOTE_READ in declared and ends and _carries(uses):
        declared = [cap.EGRESS if capability == cap.REMOTE_READ else capability for capability in declared]
    found: list[Effect] = []
    for capability in dict.fromkeys(declared):
        if capability in _CONNECTIONS and ends:
            found += [_connection(capability, field, host, setting) for field, host in ends if host]
        elif capability == cap.OPAQUE:
            found.append(opaque(cap.UNREAD_SCRIPT, " ".join(reading.written)))  # a table says that code runs, and not which
        elif things:
            found += [plain(capability, text, text) for text in things]
        elif capability == cap.EGRESS and not ends:
            found.append(Effect(capability, "", hosts.UNKNOWN_HOST, HOST, False, reading.written[0]))
        elif capability not in _CONNECTIONS or not ends:
            found.append(plain(capability, " ".join(reading.written)))
    found += [plain(cap.SECRET_READ, host, host) for _, host in ends if hosts.is_metadata(host)]
    return found


def _carries(uses: "tuple[Use, ...]") -> bool:
    """Whether what another command printed is part of what a host named on the line is asked: that is more than a question."""
    words = [field for use in uses if use.role in (v.TEXT, v.RESOURCE, v.CONTENT, v.CODE, v.ARGUMENTS) for field in use.fields]
    return any(isinstance(field, Dynamic) and not field.values and field.reason == SUBSTITUTION for field in words)


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
    if url:
        return hosts.of_url(text)
    if "://" in text:
        return hosts.normal(hosts.split_scheme(text)[1])
    name, _, bits = text.partition("/")
    host = hosts.normal(name)
    return hosts.UNKNOWN_HOST if host == hosts.LOOPBACK and bits in _BEYOND_LOOPBACK else host  # 0.0.0.0/0 is every host


def _connection(capability: str, field: "Field", host: str, setting: Setting) -> Effect:
    """A name that was put together or computed carries data out: a lookup of it is egress, not a diagnostic."""
    if capability == cap.REMOTE_READ and isinstance(field, Dynamic):
        if field.prefix or field.suffix or field.reason == SUBSTITUTION:
            capability = cap.EGRESS
    return Effect(capability, "", host, HOST, False, setting.evidence(field))


def _away(uses: "tuple[Use, ...]", setting: Setting) -> bool:
    """Whether a test, check or build is, or may be, one of another place than the workspace: code there is not code of the project."""
    if not setting.cwds or not all(inside(cwd, setting) for cwd in setting.cwds):
        return True
    words = [field for use in uses if use.role in _PROJECT_ROLES for field in use.fields]
    if any(elsewhere.loaded(word_text(field) or "", setting.request) for use in uses for field in use.fields):
        return True
    words += [
        field
        for use in uses
        if use.role == v.TEXT
        for field in use.fields
        if (word_text(field) or "").startswith(elsewhere.places(setting.request))
    ]
    paths = (path for field in words for path in paths_of(field, setting))
    return not all(inside(path, setting) or path.startswith(("/etc/", "/usr/", "/dev/")) for path in paths)


def _claimed(claim: "Claim", setting: Setting, away: bool = False) -> Effect:
    if away and claim.capability == cap.PROJECT_CODE:
        return plain(claim.capability, claim.evidence or claim.target, claim.target)
    if claim.target.startswith(("/", "~/")) and claim.capability in (cap.WRITE, cap.DESTRUCTIVE, cap.SECRET_READ, cap.PROJECT_CODE):
        path = setting.request.home.rstrip("/") + claim.target[1:] if claim.target[0] == "~" else claim.target
        return at(claim.capability, path, setting, claim.evidence or claim.target, claim.kind)
    if claim.capability in _CONNECTIONS and claim.target:
        return Effect(claim.capability, claim.kind, hosts.normal(claim.target), HOST, False, claim.evidence or claim.target)
    kind = cap.UNREAD_SCRIPT if claim.capability == cap.OPAQUE and not claim.kind else claim.kind
    return plain(claim.capability, claim.evidence or claim.target, claim.target, kind)


def _shown(claims: "tuple[Claim, ...]", setting: Setting) -> list[Effect]:
    """Claims that every variable is shown."""
    found: list[Effect] = []
    for claim in claims:
        if claim.kind == cap.ENVIRONMENT:
            from capfence_sh import shown_environment

            found += shown_environment.of_program(claim.evidence, setting)
    return found


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


def of_use(use: "Use", setting: Setting) -> list[Effect]:
    """The effects of one word found by an analyser or named by a variable."""
    handler = ROLES.get(use.role)
    return [] if handler is None else [effect for field in use.fields for effect in handler(field, setting)]


def of_claims(claims: "tuple[Claim, ...]", setting: Setting, uses: "tuple[Use, ...]" = ()) -> list[Effect]:
    """The effects of what an analyser claims directly; a test or build of another place than the workspace (see uses) has no kind."""
    away = bool(uses) and _away(uses, setting)
    return [*_shown(claims, setting), *(_claimed(claim, setting, away) for claim in claims if claim.kind != cap.ENVIRONMENT)]


def host_of(field: "Field") -> str:
    """The host a URL word names, "?" when that is not known."""
    return _host_of(field, True)


def of_file(role: str, field: "Field", setting: Setting) -> list[Effect]:
    """The effects of one path in a role (redirections, files found by analysers)."""
    return ROLES[role](field, setting)
