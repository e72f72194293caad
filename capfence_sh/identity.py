"""A program's name -> whose file it is: catalogue knowledge belongs to files that only root can write."""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import variables, virtual
from capfence_sh.deception import suspicious_name
from capfence_sh.request import OWN_TOOLS, TRUSTED
from capfence_sh.shell_names import BUILTINS
from capfence_sh.words import literal
from capfence_sh.written import NO_FILES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effects import Effect
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Walk
    from capfence_sh.words import Field


def identity(walk: "Walk", name: str, shell: "Shell", setting: fx.Setting, head: "Field", known: bool) -> "list[Effect]":
    """Whose file the name resolves to: catalogue knowledge belongs to files that only root can write."""
    if name in BUILTINS:
        return []
    if suspicious_name(name):
        return [fx.plain(cap.UNKNOWN, setting.evidence(head))]
    if setting.remote:
        return []
    search = variables.search_path(shell, walk.request)
    if shell.made is not NO_FILES and "/" not in name:
        for folder in search.split(":"):
            if folder.rstrip("/") + "/" + name in shell.made:
                return [fx.opaque(cap.DYNAMIC_COMMAND, setting.evidence(head))]
    found = walk.request.world.resolve(_path(name, setting) if "/" in name else name, search)
    evidence = setting.evidence(head)
    if "/" in name and known and (found is None or found.trust == OWN_TOOLS):
        path = _path(name, setting)
        project = fx.project_code(path, setting, evidence, virtual.kind(path))
        return [project] if project.inside or found is not None else []
    if found is None or found.trust == TRUSTED or not known:
        return []
    if found.trust == OWN_TOOLS:
        return [fx.Effect(cap.PROJECT_CODE, virtual.kind(found.path), found.path, fx.PATH, True, evidence)]
    return [fx.plain(cap.UNKNOWN, evidence, found.path)]


def _path(name: str, setting: fx.Setting) -> str:
    if "/" not in name:
        return name
    return (fx.paths_of(literal(name), setting) or (name,))[0]
