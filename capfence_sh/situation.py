"""Invocation + the OS -> Situation: the request, the settings, and what was taken out of the environment."""

import posix

from capfence_sh import settings, subject, trusted_file, workspace
from capfence_sh.configuration import Configuration, read
from capfence_sh.environment import cleaned
from capfence_sh.errors import EXIT_USAGE, CapfenceError
from capfence_sh.machine import OSWorld
from capfence_sh.request import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.invocation import OwnOptions
    from capfence_sh.settings import Settings


class Situation:
    """request: complete.  world: the machine, as the request sees it.  settings: policy, log and trust.  removed: names of variables taken out."""

    __slots__ = ("removed", "request", "settings", "world")

    def __init__(self, request: Request, world: OSWorld, settings: "Settings", removed: tuple[str, ...]) -> None:
        self.request = request
        self.world = world
        self.settings = settings
        self.removed = removed


def take(own: "OwnOptions", env: "Mapping[str, str]", launcher: str = "") -> Situation:
    """The situation of this process.  env: the environment it was started with.  launcher: the file it was started from."""
    uid, euid = posix.getuid(), posix.geteuid()
    account = subject.account(uid)
    cwd = _cwd()
    home = env.get("HOME", account.home)
    host = posix.uname().nodename
    settled = settings.load(own, account, host, cwd, env, _configuration)
    outside = OSWorld(cwd, euid, posix.getegid(), home)
    kept, removed = cleaned(env, outside.fixed)
    place = _workspace(settled, own, cwd, euid, (home, account.home), outside)
    world = OSWorld(cwd, euid, posix.getegid(), home, place)
    request = Request(
        actor=settled.actor or account.name,
        claimed_actor=own.actor or env.get("CAPFENCE_ACTOR", ""),
        user=account.name,
        uid=uid,
        euid=euid,
        escalation=subject.escalation(uid, euid, env),
        no_new_privs=subject.no_new_privs(),
        cwd=cwd,
        workspace=place,
        home=home,
        passwd_home=account.home,
        host=host,
        environment=settled.environment,
        claimed_environment=own.environment or env.get("CAPFENCE_ENVIRONMENT", ""),
        env=kept,
        tty=subject.on_terminal(),
        world=world,
        guard=(*settled.files, launcher) if launcher else settled.files,
    )
    return Situation(request, world, settled, removed)


def _workspace(settled: "Settings", own: "OwnOptions", cwd: str, uid: int, homes: tuple[str, ...], world: OSWorld) -> str:
    """What the configuration says or the rules find; the caller may narrow it, and a flag that would widen it is a mistake worth saying."""
    place = settled.workspace or workspace.find(cwd, uid, homes, world)
    if not settled.narrowed:
        return place
    narrow = workspace.narrowed(place, settled.narrowed)
    if own.workspace and not narrow:
        raise CapfenceError(f"--workspace can only narrow the workspace, which is {place or 'not there'}", EXIT_USAGE)
    return narrow


def _configuration(path: str) -> Configuration:
    try:
        posix.lstat(path)
    except OSError:
        return Configuration()
    return read(trusted_file.read(path).data, path)


def _cwd() -> str:
    try:
        return posix.getcwdb().decode("utf-8", "surrogateescape")
    except OSError as error:
        raise CapfenceError(f"the current directory cannot be named: {error.strerror}") from error
