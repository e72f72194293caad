"""Events of the Python API + the process now -> Requests: who and where the event says, and for the rest what the machine says.

Events that were handed over together share one look at the machine; none of it is older than they are.
"""

import os

from capfence_sh import subject
from capfence_sh.environment import cleaned
from capfence_sh.machine import OSWorld
from capfence_sh.request import Request
from capfence_sh.workspace import find

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.site_commands import SiteCommands
    from capfence_sh.situation import Situation


class Facts:
    """here: the process when the runtime was made; commands: the programs that the policy describes."""

    __slots__ = ("_commands", "_here", "_inherited", "_worlds")

    def __init__(self, here: "Situation", commands: "SiteCommands") -> None:
        self._here = here
        self._commands = commands
        self._inherited: dict[str, str] | None = None
        self._worlds: dict[str, OSWorld] = {}

    def request(self, actor: str, environment: str, payload: object) -> tuple[Request, OSWorld]:
        """The request of one event; payload: may say "cwd" and "env"."""
        base = self._here.request
        said = payload if isinstance(payload, dict) else {}
        cwd = _text(said, "cwd") or os.getcwd()
        env = self._environment(_variables(said), cwd)
        world = self._world(cwd)
        request = Request(
            actor=actor,
            claimed_actor="",
            user=base.user,
            uid=base.uid,
            euid=base.euid,
            escalation=subject.escalation(base.uid, base.euid, env),
            no_new_privs=base.no_new_privs,
            cwd=cwd,
            workspace=world.workspace,
            home=base.home,
            passwd_home=base.passwd_home,
            host=base.host,
            environment=environment.strip(),
            claimed_environment="",
            env=env,
            tty=False,
            world=world,
            guard=base.guard,
            commands=self._commands,
        )
        return request, world

    def _environment(self, own: dict[str, str], cwd: str) -> dict[str, str]:
        """The variables of the event, else those of this process, without what bash must not see."""
        if own:
            return cleaned(own, self._world(cwd).fixed)[0]
        if self._inherited is None:
            self._inherited = cleaned(dict(os.environ), self._world(cwd).fixed)[0]
        return self._inherited

    def _world(self, cwd: str) -> OSWorld:
        world = self._worlds.get(cwd)
        if world is None:
            base = self._here.request
            roots = self._here.world.roots
            place = base.workspace
            if cwd != base.cwd:
                outside = OSWorld(cwd, base.euid, os.getegid(), base.home, "", roots)
                place = find(cwd, base.euid, (base.home, base.passwd_home), outside)
            world = self._worlds[cwd] = OSWorld(cwd, base.euid, os.getegid(), base.home, place, roots)
        return world


def _text(payload: "Mapping[object, object]", name: str) -> str:
    value = payload.get(name, "")
    if not isinstance(value, str) or not (value == "" or value.startswith("/")):
        raise ValueError(f"{name} must be an absolute path")
    return value


def _variables(payload: "Mapping[object, object]") -> dict[str, str]:
    value = payload.get("env") or {}
    if not isinstance(value, dict) or not all(isinstance(key, str) and isinstance(each, str) for key, each in value.items()):
        raise ValueError("env must be names with texts")
    return dict(value)
