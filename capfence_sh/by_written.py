"""A command, and the files that the script wrote before -> what follows from them: configurations, recipes, modules and settings that it takes."""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import led, products
from capfence_sh.catalog import vocabulary as v
from capfence_sh.shell import Shell
from capfence_sh.walk import Frame, Walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Use
    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading

BRINGING = frozenset((cap.PACKAGE, cap.PROJECT_CODE))  # code that is not written on the line
_LEADING = frozenset((v.CONFIG, v.CONTEXT))
_TYPESET = (".tex", ".ltx", ".sty", ".cls", ".lua", ".cfg", ".def")  # what the engines of TeX run


def effects_of(
    walk: Walk, reading: "Reading", uses: "tuple[Use, ...]", effects: "list[Effect]", setting: fx.Setting, shell: Shell, frame: Frame
) -> "list[Effect]":
    """What follows from files that the script wrote before: configurations, recipes, settings.  effects: what the program claims so far."""
    does = {effect.capability for effect in effects}
    typesets = reading.spec.analyser == "tex"
    found = _configured(uses, shell, setting) if typesets or cap.EGRESS in does or cap.REMOTE_READ in does else []
    if typesets:
        inputs = [path for path in shell.made.loose if path.endswith(_TYPESET)]
        found += [fx.opaque(cap.UNREAD_SCRIPT, path) for path in inputs[:1]]
    if products.compiles(reading) or not BRINGING.isdisjoint(does):
        from capfence_sh import recipes

        found += recipes.of_written(walk, reading, setting, shell, frame.inside(frame.script, (reading.path[0],)))
    else:
        leading = [field for use in uses if use.role in _LEADING for field in use.fields]
        found += led.to_written(walk, reading, leading, shell, frame) if leading else []
    if shell.made.loose and reading.spec.language == "python":
        from capfence_sh import shadowed

        found += shadowed.effects(walk, reading, setting, shell, frame)
    if shell.made.loose and not BRINGING.isdisjoint(does):
        from capfence_sh import written_sources

        found += written_sources.effects(walk, reading, does, setting, shell, frame) if reading.path[0] in written_sources.PROGRAMS else []
    if shell.made.loose and not frame.remote:
        from capfence_sh import written_settings

        found += written_settings.effects(walk, reading, shell, frame) if reading.path[0] in written_settings.PROGRAMS else []
    return found


def _configured(uses: "tuple[Use, ...]", shell: Shell, setting: fx.Setting) -> "list[Effect]":
    """What reaches elsewhere by a configuration that the same script wrote: where to, and what runs on the way, is not the project's."""
    fields = [field for use in uses if use.role == v.CONFIG for field in use.fields]
    named = [field for field in fields if any(path in shell.made for path in fx.paths_of(field, setting))]
    return [fx.opaque(cap.UNREAD_SCRIPT, setting.evidence(field)) for field in named]
