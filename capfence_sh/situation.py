"""Invocation + the OS -> Situation: the request, the settings, and what was taken out of the environment.

`take` says how things are; `supposed` how they would be for a record of a batch, which may be about another place and another user.
"""

import posix

from capfence_sh import settings, subject, trusted_file, workspace
from capfence_sh.configuration import Configuration, read
from capfence_sh.environment import cleaned
from capfence_sh.errors import EXIT_USAGE, CapfenceError
from capfence_sh.machine import OSWorld
from capfence_sh.places import absolute
from capfence_sh.request import ESCALATION_NONE, ESCALATION_ROOT, Request
from capfence_sh.world import Assumed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.batch_records import Record
    from capfence_sh.invocation import OwnOptions
    from capfence_sh.settings import Settings


_LAUNCHER = "/bin/capfence-exec"
_INSTALLED = "/lib/capfence" + _LAUNCHER  # below the prefix that was given to `setup`


class Situation:
    """request: complete.  world: the machine, as the request sees it.  settings: policy, log and trust.  removed: names of variables taken out."""

    __slots__ = ("removed", "request", "settings", "world")

    def __init__(self, request: Request, world: OSWorld, settings: "Settings", removed: tuple[str, ...]) -> None:
        self.request = request
        self.world = world
        self.settings = settings
        self.removed = removed


def take(own: "OwnOptions", env: "Mapping[str, str]", launcher: str = "", system: str = settings.SYSTEM) -> Situation:
    """The situation of this process.

    env: the environment it was started with.  launcher: argv[0], the file it was started from.  system: the folder of the system's settings.
    """
    uid, euid = posix.getuid(), posix.geteuid()
    account = subject.account(uid)
    cwd = _cwd()
    home = env.get("HOME", account.home)
    host = posix.uname().nodename
    settled = settings.load(own, account, host, cwd, env, _configuration, system)
    roots = subject.roots()
    outside = OSWorld(cwd, euid, posix.getegid(), home, "", roots)
    kept, removed = cleaned(env, outside.fixed)
    place = _workspace(settled, own, cwd, euid, (home, account.home), outside)
    world = OSWorld(cwd, euid, posix.getegid(), home, place, roots)
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
        guard=(*settled.files, *_launchers(launcher, cwd)),
    )
    return Situation(request, world, settled, removed)


def supposed(record: "Record | None", here: Situation) -> Situation:
    """The situation of a command that is only judged: known programs count as installed, and what the record says replaces what is.

    Its actor and environment are trusted, since nothing runs.  A folder that does not exist here is taken for its user's own.
    """
    now, texts = here.request, {} if record is None else record.texts
    euid = now.euid if record is None or record.euid is None else record.euid
    home = texts.get("home", now.home)
    cwd = absolute(texts["cwd"], "/") if "cwd" in texts else now.cwd
    roots = here.world.roots
    outside = OSWorld(cwd, euid, posix.getegid(), home, "", roots)
    if "workspace" in texts:
        place = texts["workspace"] and absolute(texts["workspace"], "/")
    elif "cwd" not in texts and euid == now.euid:
        place = now.workspace
    else:
        place = here.settings.workspace or workspace.find(cwd, euid, (home, texts.get("home", now.passwd_home)), outside, True)
    env, removed = (now.env, here.removed) if record is None or record.env is None else cleaned(record.env, outside.fixed)
    if record is not None and record.env is not None and "home" not in texts:
        home = record.env.get("HOME", home)
    world = OSWorld(cwd, euid, posix.getegid(), home, place, roots)
    request = Request(
        actor=texts.get("actor", texts.get("user", now.actor)),
        claimed_actor="" if "actor" in texts else now.claimed_actor,
        user=texts.get("user", now.user),
        uid=now.uid if euid == now.euid else euid,
        euid=euid,
        escalation=now.escalation if euid == now.euid else ESCALATION_NONE if euid else ESCALATION_ROOT,
        no_new_privs=now.no_new_privs,
        cwd=cwd,
        workspace=place,
        home=home,
        passwd_home=texts.get("home", now.passwd_home),
        host=now.host,
        environment=texts.get("environment", now.environment),
        claimed_environment="" if "environment" in texts else now.claimed_environment,
        env=env,
        tty=now.tty if record is None or record.tty is None else record.tty,
        world=Assumed(world, now.commands),
        guard=now.guard,
        commands=now.commands,
    )
    return Situation(request, world, here.settings, removed)


def _workspace(settled: "Settings", own: "OwnOptions", cwd: str, uid: int, homes: tuple[str, ...], world: OSWorld) -> str:
    """What the configuration says or the rules find; the caller may narrow it, and a flag that would widen it is a mistake worth saying."""
    place = settled.workspace or workspace.find(cwd, uid, homes, world)
    if not settled.narrowed:
        return place
    narrow = workspace.narrowed(place, settled.narrowed)
    if own.workspace and not narrow:
        raise CapfenceError(f"--workspace can only narrow the workspace, which is {place or 'not there'}", EXIT_USAGE)
    return narrow


def _launchers(called: str, cwd: str) -> tuple[str, ...]:
    """The file we were started from and, when it is a link (a shim), the one it points to; the folder of what `setup` wrote."""
    if "/" not in called:
        return ()
    path = file = absolute(called, cwd)
    try:
        file = absolute(posix.readlink(path), path.rpartition("/")[0])
    except OSError:
        pass
    found = (path,) if file == path else (path, file)
    return (*found, file.removesuffix(_LAUNCHER)) if file.endswith(_INSTALLED) else found


def _configuration(path: str) -> Configuration:
    try:
        posix.lstat(path)
    except OSError:
        return Configuration()
    return read(trusted_file.read(path).data, path)


def _cwd() -> str:
    try:
        path = posix.getcwdb().decode("utf-8", "surrogateescape")
    except OSError as error:
        raise CapfenceError(f"the current directory cannot be named: {error.strerror}") from error
    if not path.startswith("/"):  # getcwd(3) says "(unreachable)" of a folder outside the root
        raise CapfenceError(f"the current directory cannot be reached from the root: {path}")
    return path
