"""One argv -> the Command it is, and through it every command it runs in turn (wrappers, shells, interpreters, scripts, handlers).

`run` is called with the words of a simple command or of a wrapper's inner command.  What a program is comes from the catalogue; what its
name resolves to comes from the request's world; what code does comes from `code`.
"""

from capfence_sh import capabilities as cap
from capfence_sh import (
    code,
    fetched,
    functions,
    guard_words,
    led,
    listed,
    made,
    manifests,
    outlets,
    own_files,
    processes,
    products,
    script_names,
    shell_state,
    stored,
    supplied,
    task_names,
    told,
    unset_values,
    variables,
)
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.call import Call
from capfence_sh.catalog import vocabulary as v
from capfence_sh.command import Command
from capfence_sh.identity import identity
from capfence_sh.meaning import loaded, meaning, moved, posixly_correct, reached, tried, with_login_shell, without_doubling
from capfence_sh.options import read, word_text
from capfence_sh.shell import Shell
from capfence_sh.shell_names import SPECIAL
from capfence_sh.site_commands import lookup, matching
from capfence_sh.walk import MAX_DEPTH, NO_STDIN, Frame, Walk, merged, overlapping
from capfence_sh.word_forms import all_literal, handed_on, removes_unset, variants
from capfence_sh.words import Dynamic, Literal, literal
from capfence_sh.written import NO_FILES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from capfence_sh.analysers import Use
    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.shell import Definition
    from capfence_sh.words import Field

    T = TypeVar("T")

MAX_NAMES = 8
_FOLLOWED = code.ROLES | frozenset((v.COMMAND, v.TASKS))
MAX_CALLS = 2  # so many forms of a function's arguments are followed apart
# their inner command runs in this very shell
_SAME_SHELL = code.THIS_SHELL | frozenset(("command", "builtin", "exec", "time"))
# their inner command runs on another host or in another root
_ELSEWHERE = frozenset(
    (
        *("ssh", "pssh", "pdsh", "clush", "dsh", "mussh", "docker", "podman", "nerdctl", "kubectl", "oc", "crictl"),
        *("ctr", "docker-compose", "adb", "ansible", "chroot", "lxc", "multipass", "vagrant"),
    )
)
# there it begins in the home of whoever logs in
_LOGGING_IN = frozenset(("ssh", "pssh", "pdsh", "clush", "dsh", "mussh", "ansible", "multipass", "vagrant"))
_BRINGING = frozenset((cap.PACKAGE, cap.PROJECT_CODE))  # code that is not written on the line
_LEADING = frozenset((v.CONFIG, v.CONTEXT))
_TYPESET = (".tex", ".ltx", ".sty", ".cls", ".lua", ".cfg", ".def")  # what the engines of TeX run
# they put words they read from standard input behind the inner command
_FEEDING = frozenset(("xargs", "parallel"))
# of these more is known than their table and their analyser say
_KNOWN_CLOSER = told.PROGRAMS.union(stored.PROGRAMS, listed.PROGRAMS, manifests.PROGRAMS, guard_words.PROGRAMS, task_names.TYPING)


def run(walk: Walk, call: Call, shell: Shell, frame: Frame) -> str | None:
    """Follow an argv in every folded form it can have; returns what it prints when that is known."""
    walk.steps += len(call.argv) // 4 if call.inner else 0  # to read so many words again and again takes time, too
    if frame.depth > MAX_DEPTH or walk.full():
        walk.commands.append(bare((fx.opaque(cap.TOO_LARGE, "nested too deeply"),), frame, frame.script.source))
        return None
    if all_literal(call.argv):
        return _run_form(walk, call, shell, frame)
    forms = variants(call.argv, walk.found)
    if len(forms[-1]) < len(call.argv) and removes_unset(call.argv, frame.script.source, walk.request):
        forms = (*forms, call.argv)  # what is not set here may be set where it runs
    if len(forms) > MAX_CALLS and not call.inner and isinstance(call.argv[0], Literal) and call.argv[0].text in shell.functions:
        forms = (call.argv,)

    def go(argv: "tuple[Field, ...]", state: Shell) -> str | None:
        first = len(walk.commands)
        printed = _run_form(walk, call.of(argv), state, frame)
        if argv and len(argv) < len(call.argv) and first < len(walk.commands):
            _settle(walk, call, first, state, frame)
        return printed

    return _alternatives(forms, go, shell)


def _alternatives(ways: "tuple[T, ...]", go: "Callable[[T, Shell], str | None]", shell: Shell) -> str | None:
    """Go each of the ways from the same state; afterwards the shell is in any of the states they lead to."""
    if len(ways) == 1:
        return go(ways[0], shell)
    before = shell.copy()
    for number, way in enumerate(ways):
        state = before.copy()
        go(way, state)
        if number:
            shell.join(state)
        else:
            shell.become(state)
    return None


def _settle(walk: Walk, call: Call, first: int, shell: Shell, frame: Frame) -> None:
    """A command that only ends with an error because a variable is not set is judged as it was meant."""
    ended = unset_values.ends(walk.commands[first])
    words = unset_values.meant(call.argv, walk.commands[first]) if ended is not None else None
    if ended is not None and words is not None:
        walk.commands[first] = ended
        _run_form(walk, call.of(words), shell, frame)


def _run_form(walk: Walk, call: Call, shell: Shell, frame: Frame) -> str | None:
    if not call.argv:
        functions.run_nothing(walk, call, shell, frame)
        return None
    head = call.argv[0]
    name = word_text(head)
    if name is None or (isinstance(head, Literal) and head.glob):
        _run_unknown(walk, call, shell, frame)
        return None
    if isinstance(head, Dynamic) and not handed_on(head, shell):
        call = _with_effects(call, [fx.opaque(cap.DYNAMIC_COMMAND, walk.setting(shell, frame).evidence(head))])
    if name in walk.aliases:
        from capfence_sh import aliases

        aliases.follow(walk, name, call, shell, frame)
        if lookup(name, walk.request.commands) is None and walk.request.world.resolve(name, walk.request.env.get("PATH", "")) is None:
            return None  # nothing else of this name is there
    meanings = (None,) if call.inner else functions.meanings(walk, name, shell)
    if meanings == (None,):
        return _run_program(walk, name, call, shell, frame)

    def go(meaning: "Definition | None", state: Shell) -> str | None:
        if meaning is None:
            alone = len(meanings) == 1 or functions.elsewhere(walk, name, state)
            return _run_program(walk, name, call, state, frame) if alone else None
        return functions.run(walk, name, meaning, call, state, frame)

    return _alternatives(meanings, go, shell)


def _with_effects(call: Call, more: "list[Effect]") -> Call:
    return Call(call.argv, call.settings, call.files, call.origins, call.effects + tuple(more), call.start, call.end, call.inner)


def _run_unknown(walk: Walk, call: Call, shell: Shell, frame: Frame) -> None:
    """Which program runs is not known before it runs."""
    evidence = walk.setting(shell, frame).evidence(call.argv[0])
    effects = [fx.plain(cap.EXECUTE, evidence), fx.opaque(cap.DYNAMIC_COMMAND, evidence), *call.effects]
    effects += code.remote(overlapping(list(call.origins), call.argv[0]), evidence)
    walk.commands.append(_command("", call, None, effects, shell, frame))
    head = call.argv[0]
    if isinstance(head, Literal):
        # a pattern for a name: what it would find among the known programs is evidence
        walk.steps += 30
        for name in matching(head.text.rpartition("/")[2], walk.request.commands)[:MAX_NAMES]:
            walk.steps += len(call.argv) // 4
            if not walk.full():
                _run_program(walk, name, call.nested((literal(name), *call.argv[1:])), shell, frame)


def _run_program(walk: Walk, name: str, call: Call, shell: Shell, frame: Frame) -> str | None:
    setting = walk.setting(shell, frame)
    service = name.startswith("/etc/init.d/") and len(call.argv) > 1
    if service:
        call = call.of((literal("service"), literal(name[12:]), *call.argv[1:]))
        name = "service"
    base = name.rpartition("/")[2]
    spec = lookup(base, walk.request.commands)
    if shell.made is not NO_FILES and "/" in name and any(path in shell.made for path in fx.paths_of(literal(name), setting)):
        spec = None  # whatever it is called, it is what was written there
    effects = [fx.plain(cap.EXECUTE, setting.evidence(call.argv[0]), base), *call.effects]
    effects += identity(walk, name, shell, setting, call.argv[0], spec is not None)
    at = len(walk.commands)
    if spec is None:
        effects += _unknown(walk, name, call, shell, frame)
        walk.commands.insert(at, _command(base, call, None, effects, shell, frame))
        return None
    reading = read(spec, with_login_shell(spec, call.argv, frame))
    if spec.analyser == "npm_script":
        reading = script_names.spelled_out(spec, call.argv, reading)
    uses, claims, harmless = meaning(reading)
    posix = (call.settings or shell.scope is not walk.request.scope) and posixly_correct(call.settings, shell)
    if shell.posix or posix:
        if reading.behind() and reading.specs[0].style in (v.GNU, v.BUNDLE):
            harmless = harmless and any(given.option.harmless and given not in reading.behind() for given in reading.given)
            effects += [fx.opaque(cap.DYNAMIC_OPTION, "POSIXLY_CORRECT")] if posix else []
    if base == "alias" and reading.operands:
        uses = _aliased(walk, reading, uses, frame)
    roles = {use.role for use in uses}
    closer = base in _KNOWN_CLOSER or spec.names[0] in _KNOWN_CLOSER
    if closer or v.FILE_LIST in roles:
        uses += listed.uses(walk, reading, uses, shell, frame)
    if shell.own:
        walk.steps += len(shell.own) >> 5
        setting = own_files.among(setting, reading, shell)
        if v.MOVE in roles:
            own_files.taken_in(uses, shell, setting)
    if v.DIRECTORY in roles:
        setting = moved(uses, setting, frame, walk)
    effects += fx.of_reading(reading, uses, claims, harmless, setting)
    if closer:
        effects += stored.secrets(base, call.argv[1:], setting)
    effects += variables.of_start(walk, reading, call.settings, shell, frame)
    does = {effect.capability for effect in effects}
    told_so_far = len(effects)
    if call.settings or shell.exported:
        effects += led.to_hosts(walk, call.settings, shell, does)
    if cap.PROJECT_CODE in does:
        effects += led.to_tools(walk, reading, shell, frame)
        if walk.arrived:
            effects.append(fx.opaque(cap.UNREAD_SCRIPT, walk.arrived))
    if shell.made is not NO_FILES:
        effects += _of_files(walk, reading, uses, effects, setting, shell, frame)
    for effect in tuple(effects):
        if effect.kind == cap.EVALUATED_DATA:
            code.run_evaluated(walk, effect.evidence.strip("'\""), shell, frame)
    if harmless:
        running = tried(reading, uses)
        effects += loaded(reading) + reached(reading, uses, claims, setting)
        effects += [effect for use in running if use.role in (v.CONFIG, v.WRITE, v.APPEND) for effect in fx.of_use(use, setting)]
        if running and (reading.spec.stdin or _runs_others(running)):
            effects += _nested(walk, reading, running, call, shell, frame, setting)
    else:
        if reading.spec.stdin or not _FOLLOWED.isdisjoint(roles):
            effects += _nested(walk, reading, uses, call, shell, frame, setting)
        if closer:
            effects = told.fewer(reading, effects, frame.stdin)
            effects += manifests.given(walk, reading, shell, frame, call.origins)
        if len(effects) != told_so_far or closer:
            does = {effect.capability for effect in effects}
        if closer or not _BRINGING.isdisjoint(does):
            effects += fetched.code(call.argv, reading, does)
            effects += guard_words.control(reading, call, does, frame.script.source)
            lost = task_names.lost(reading, call.argv, does, frame.stdin.text)
            effects += [fx.plain(cap.DESTRUCTIVE, lost, lost)] if lost else []
    listing = made.listed(uses, shell, setting) if shell.made is not NO_FILES else ()
    command = _command(spec.names[0], call, reading, without_doubling(effects), shell, frame, listing)
    walk.steps += len(command.effects) >> 1  # each of them is held against the policy
    walk.commands.insert(at, command)
    if not call.last:
        if base == "git":
            from capfence_sh import strangers

            strangers.remember(walk, reading)
        given = tuple([origin.text for origin in call.origins if origin.text]) if call.origins else ()
        made.remember(walk, command, uses, shell, setting, frame, given)
    shell_state.apply(walk, base, command, call, shell, frame)
    if call.settings and name in SPECIAL and not call.inner and (shell.posix or posixly_correct((), shell)):
        functions.keep_settings(shell, call)
    return None if call.last else made.printed(call, uses, shell, frame, setting)


def _of_files(
    walk: Walk, reading: "Reading", uses: "tuple[Use, ...]", effects: "list[Effect]", setting: fx.Setting, shell: Shell, frame: Frame
) -> "list[Effect]":
    """What follows from files that the script wrote before: configurations, recipes, settings.  effects: what the program claims so far."""
    does = {effect.capability for effect in effects}
    typesets = reading.spec.analyser == "tex"
    found = _configured(uses, shell, setting) if typesets or cap.EGRESS in does or cap.REMOTE_READ in does else []
    if typesets:
        inputs = [path for path in shell.made.loose if path.endswith(_TYPESET)]
        found += [fx.opaque(cap.UNREAD_SCRIPT, path) for path in inputs[:1]]
    if products.compiles(reading) or not _BRINGING.isdisjoint(does):
        from capfence_sh import recipes

        found += recipes.of_written(walk, reading, setting, shell, frame.inside(frame.script, (reading.path[0],)))
    else:
        leading = [field for use in uses if use.role in _LEADING for field in use.fields]
        found += led.to_written(walk, reading, leading, shell, frame) if leading else []
    if shell.made.loose and reading.spec.language == "python":
        from capfence_sh import shadowed

        found += shadowed.effects(walk, reading, setting, shell, frame)
    if shell.made.loose and not _BRINGING.isdisjoint(does):
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


def _aliased(walk: Walk, reading: "Reading", uses: "tuple[Use, ...]", frame: Frame) -> "tuple[Use, ...]":
    """An alias that a sourced file defines is judged where it is used, any other where it is defined as well."""
    from capfence_sh import aliases

    aliases.remember(walk, reading)
    return () if aliases.sourced(frame) else aliases.alone(reading, uses, frame)


def _command(
    program: str, call: Call, reading: "Reading | None", effects: "list[Effect]", shell: Shell, frame: Frame, names: tuple[str, ...] = ()
) -> Command:
    return Command(
        program,
        call.argv,
        reading,
        frame.via,
        call.files,
        merged(effects),
        frame.script.source,
        call.start,
        call.end,
        frame.privileged,
        frame.remote,
        shell.cwds,
        frame.pipeline,
        frame.stage,
        names,
        frame.outlet == outlets.AWAY and any(operator[:2] == "<<" for operator, _ in call.files),
    )


# ---- what the name is ----------------------------------------------------------------------------------------------------


def _unknown(walk: Walk, name: str, call: Call, shell: Shell, frame: Frame) -> "list[Effect]":
    """A program the catalogue lacks: a file named by its path is read as a script, anything else is unknown."""
    setting = walk.setting(shell, frame)
    evidence = setting.evidence(call.argv[0])
    found = [fx.plain(cap.UNKNOWN, evidence)]
    if "/" in name:
        inner = frame.inside(frame.script, (name,))
        found = code.run_file(walk, call.argv[0], "", call.argv[1:], list(call.origins), shell, inner)
    if any(effect.capability == cap.UNKNOWN for effect in found):
        found += [effect for field in call.argv[1:] for effect in fx.handed_over(field, setting)]
    return found


# ---- what it runs --------------------------------------------------------------------------------------------------------


def _runs_others(uses: "tuple[Use, ...]") -> bool:
    return not _FOLLOWED.isdisjoint([use.role for use in uses])


def _nested(
    walk: Walk, reading: "Reading", uses: "tuple[Use, ...]", call: Call, shell: Shell, frame: Frame, setting: fx.Setting
) -> "list[Effect]":
    """Follow every command and text the program runs; returns what that adds to the program itself."""
    program = reading.path[0]
    privileged = any(cap.ROOT_ACCESS in spec.effects for spec in reading.specs)
    remote = program in _ELSEWHERE
    inner = frame.inside(frame.script, (program,), privileged, remote)
    walk.steps += shell.scope.size() // 128
    own = shell if program in _SAME_SHELL else processes.wrapped(walk, reading, call, shell)
    before = shell.scope
    if own is shell and call.settings:
        own.scope = own.scope.with_settings(call.settings)
    if remote:
        own.cwds = (walk.request.home or "",) if program in _LOGGING_IN else _begins_in(reading)
        own.made = own.made.either(NO_FILES)  # what was written here may lie there as well
    elif setting.cwds != walk.setting(shell, frame).cwds:
        own.cwds = setting.cwds
    if program in _FEEDING and own is not shell:
        named = supplied.names(uses, reading, walk, shell, frame)
        if named:
            own.scope = own.scope.told("REPLY", named)
            own.export("REPLY")
    effects: list[Effect] = []
    first = len(walk.commands)
    for use in uses:
        if use.role in _FOLLOWED and walk.full():
            effects.append(fx.opaque(cap.TOO_LARGE, program))
            break
        if use.role == v.COMMAND:
            _run_inner(walk, program, reading, use.fields, call, own, inner)
        elif use.role in code.ROLES:
            effects += code.run_use(walk, use, reading, list(call.origins), own, inner)
        elif use.role == v.TASKS:
            from capfence_sh import recipes

            effects += recipes.run(walk, use, reading, call.settings, own, inner, call.origins)
    effects += code.run_stdin(walk, reading, uses, own, inner)
    if own is not shell:
        shell.ended(own, not remote)
    for name, _ in call.settings if own is shell else ():
        shell.scope = shell.scope.restore(name, before.lookup(name))
    changed = any(not fx.stays(command.effects) for command in walk.commands[first:])
    if changed and cap.REMOTE_READ in reading.spec.effects + reading.specs[0].effects:
        effects.append(fx.plain(cap.MUTATION, program))
    return effects


def _begins_in(reading: "Reading") -> tuple[str, ...]:
    """The folder of a container that a command in it begins in: the one it is told, else the one of its image, which is the root or one for the work."""
    told_so = reading.values("-w", "--workdir")
    if not told_so:
        return fx.IMAGE_FOLDERS
    text = word_text(told_so[-1]) or ""
    return (text,) if text[:1] == "/" else ("",)


def _run_inner(walk: Walk, program: str, reading: "Reading", fields: "tuple[Field, ...]", call: Call, shell: Shell, frame: Frame) -> None:
    """The inner command of a wrapper: NAME=VALUE words in front of it are its environment; xargs adds words it reads."""
    position = 0
    while position < len(fields) and variables.is_setting(fields[position]):
        position += 1
    settings = tuple(variables.split(field) for field in fields[:position])
    argvs: tuple[tuple[Field, ...], ...] = (fields[position:],)
    if program in _FEEDING:
        argvs = supplied.calls(argvs[0], reading, walk, shell, frame)
        frame = frame.with_stdin(NO_STDIN)
    for argv in filter(None, argvs):
        inner = call.nested(argv)
        run(walk, Call(argv, settings, (), inner.origins, (), inner.start, inner.end, program != "jobs"), shell, frame)
