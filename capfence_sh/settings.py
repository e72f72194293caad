"""Options, environment, configuration files -> Settings: which policy, which log, which trusted names, and how far all that can be trusted.

Whoever can set a flag or a variable can only tighten.  With a system policy (/etc/capfence/policy.yaml) every place comes from it and from the
passwd entry; without one HOME, XDG_*, --policy and --log may choose, and then the record says `trust: caller`.
"""

import posix

from capfence_sh.configuration import Configuration
from capfence_sh.errors import CapfenceError
from capfence_sh.places import absolute

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from capfence_sh.configuration import Names
    from capfence_sh.invocation import OwnOptions
    from capfence_sh.subject import Account

SYSTEM = "/etc/capfence"
_MOST_LINKS = 40

# set by root; by the user; by whoever started us
TRUST_SYSTEM, TRUST_USER, TRUST_CALLER = "system", "user", "caller"


class Settings:
    """base: path of the policy that decides.  overlays: paths of policies that may only tighten.  log: directory of the records.

    workspace: configured, else "".  narrowed: the folder inside it that the caller asks for, else "".  actor, environment: trusted, else "".
    tty: when a question may be asked (approval.tty).  trust: one of the constants above.  files: the guard's own places.
    """

    __slots__ = ("actor", "base", "environment", "files", "log", "narrowed", "overlays", "trust", "tty", "workspace")

    def __init__(
        self,
        base: str,
        overlays: tuple[str, ...],
        log: str,
        workspace: str,
        narrowed: str,
        actor: str,
        environment: str,
        tty: str,
        trust: str,
        files: tuple[str, ...],
    ) -> None:
        self.base = base
        self.overlays = overlays
        self.log = log
        self.workspace = workspace
        self.narrowed = narrowed
        self.actor = actor
        self.environment = environment
        self.tty = tty
        self.trust = trust
        self.files = files


def load(
    own: "OwnOptions",
    account: "Account",
    host: str,
    cwd: str,
    env: "Mapping[str, str]",
    configured: "Callable[[str], Configuration]",
    system: str = SYSTEM,
) -> Settings:
    """The settings of one run.  configured(path): what a configuration file says (nothing, when it does not exist)."""
    ruled = _exists(system + "/policy.yaml")
    home = account.home if ruled else env.get("HOME") or account.home
    personal = _folder("XDG_CONFIG_HOME", ".config", home, env, ruled)
    ours = configured(system + "/config.yaml")
    theirs = configured(personal + "/config.yaml") if personal and not ruled else Configuration()
    given = tuple(absolute(path, cwd) for path in own.policy)
    base, overlays = _policies(system if ruled else "", personal, given, "CAPFENCE_GUARD" in env)
    overlays += tuple(absolute(path, cwd) for path in env.get("CAPFENCE_POLICY", "").split(":") if path)
    log = ours.log or _given(own.log, cwd) or theirs.log
    if not log:
        log = _folder("XDG_STATE_HOME", ".local/state", home, env, ruled)
    if not log:
        raise CapfenceError("there is no home for the log: set XDG_STATE_HOME, or give --log DIR")
    chosen = base in given or (own.log and not ours.log) or home != account.home or "XDG_CONFIG_HOME" in env or "XDG_STATE_HOME" in env
    return Settings(
        base,
        overlays,
        log,
        ours.workspace or theirs.workspace,
        _given(own.workspace or env.get("CAPFENCE_WORKSPACE", ""), cwd),
        _named(ours.actors or theirs.actors, account.name, str(account.uid)),
        _named(ours.environments or theirs.environments, host, host.partition(".")[0]),
        ours.tty or theirs.tty or "human",
        TRUST_SYSTEM if ruled else TRUST_CALLER if chosen else TRUST_USER,
        tuple(path for path in (system, personal, base, *overlays, log, _package()) if path),
    )


def packaged(name: str) -> str:
    """The path of a policy that comes with the package: beside its modules, or in the source tree."""
    package = _package()
    for folder in (package, package.rpartition("/")[0]):
        if _exists(f"{folder}/policies/{name}.yaml"):
            return _followed(f"{folder}/policies/{name}.yaml")
    raise CapfenceError(f"the policy {name} that belongs to {package} is missing")


def _followed(path: str) -> str:
    """The file itself: some installers link to files that they keep elsewhere.  Who can change such a link can change our modules."""
    for _ in range(_MOST_LINKS):
        try:
            path = absolute(posix.readlink(path), path.rpartition("/")[0])
        except OSError:
            break
    return path


def _policies(system: str, personal: str, given: tuple[str, ...], enclosed: bool) -> tuple[str, tuple[str, ...]]:
    """(the base, the overlays): a flag chooses the base only where no system policy exists and no guard encloses us (CAPFENCE_GUARD)."""
    own = (personal + "/policy.yaml",) if personal and _exists(personal + "/policy.yaml") else ()
    if system:
        return system + "/policy.yaml", own + given
    if given and not enclosed:
        return given[0], given[1:]
    return (own[0] if own else packaged("default")), given


def _folder(variable: str, usual: str, home: str, env: "Mapping[str, str]", ruled: bool) -> str:
    """Our folder in a place that XDG names; relative values do not count (XDG Base Directory Specification)."""
    named = "" if ruled else env.get(variable, "")
    if named.startswith("/"):
        return named.rstrip("/") + "/capfence"
    return f"{home.rstrip('/')}/{usual}/capfence" if home.startswith("/") else ""


def _named(names: "Names", *keys: str) -> str:
    known = dict(names)
    return next((known[key] for key in keys if key in known), "")


def _given(path: str, cwd: str) -> str:
    return absolute(path, cwd) if path else ""


def _package() -> str:
    return __file__.rpartition("/")[0]


def _exists(path: str) -> bool:
    try:
        posix.lstat(path)
    except OSError:
        return False
    return True
