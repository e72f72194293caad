"""A program of the catalogue with its words -> the Command it is, what it runs in turn, and what it leaves in the shell and for those behind it."""

from capfence_sh import (
    by_written,
    code,
    fetched,
    functions,
    guard_words,
    inner,
    led,
    listed,
    made,
    manifests,
    outlets,
    own_files,
    script_names,
    shell_state,
    stored,
    task_names,
    told,
    variables,
)
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.call import Call
from capfence_sh.catalog import vocabulary as v
from capfence_sh.command import Command
from capfence_sh.heeded import LISTING
from capfence_sh.meaning import loaded, meaning, moved, posixly_correct, reached, tried, with_login_shell, without_doubling
from capfence_sh.options import read
from capfence_sh.shell import Shell
from capfence_sh.shell_names import SPECIAL
from capfence_sh.walk import Frame, Walk, merged
from capfence_sh.written import NO_FILES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Claim, Use
    from capfence_sh.effects import Effect
    from capfence_sh.inner import Run
    from capfence_sh.options import Reading

_REMEMBERING = frozenset(("hash", "fc"))
# of these more is known than their table and their analyser say
_KNOWN_CLOSER = told.PROGRAMS.union(stored.PROGRAMS, listed.PROGRAMS, manifests.PROGRAMS, guard_words.PROGRAMS, task_names.TYPING)


def follow(
    walk: Walk, spec: v.Command, name: str, call: Call, effects: "list[Effect]", setting: fx.Setting, shell: Shell, frame: Frame, run: "Run"
) -> str | None:
    """Follow a program that the catalogue knows; returns what it prints when that is known.  effects: what its name says.  run: what follows an argv."""
    base, at = name.rpartition("/")[2], len(walk.commands)
    reading = _read(spec, call, frame)
    uses, claims, harmless = meaning(reading)
    if claims and base in _REMEMBERING:
        claims = _remembered(walk, base, reading, claims, shell, frame)
    posix = (call.settings or shell.scope is not walk.request.scope) and posixly_correct(call.settings, shell)
    if (shell.posix or posix) and reading.behind() and reading.specs[0].style in (v.GNU, v.BUNDLE):
        harmless = harmless and any(given.option.harmless and given not in reading.behind() for given in reading.given)
        effects += [fx.opaque(cap.DYNAMIC_OPTION, "POSIXLY_CORRECT")] if posix else []
    if base == "alias" and reading.operands:
        uses = _aliased(walk, reading, uses, frame)
    closer = base in _KNOWN_CLOSER or spec.names[0] in _KNOWN_CLOSER
    uses, setting = _placed(walk, reading, uses, closer, setting, shell, frame)
    effects += fx.of_reading(reading, uses, claims, harmless, setting)
    if base in LISTING:
        from capfence_sh import shown_environment

        effects += shown_environment.of_command(reading, base, setting, shell)
    if closer:
        effects += stored.secrets(base, call.argv[1:], setting)
    effects += variables.of_start(walk, reading, call.settings, shell, frame)
    does = {effect.capability for effect in effects}
    told_so_far = len(effects)
    effects += _led(walk, reading, call, uses, effects, does, setting, shell, frame)
    if harmless:
        effects += _tried(walk, reading, uses, claims, call, shell, frame, setting, run)
    else:
        if reading.spec.stdin or inner.runs_others(uses):
            effects += inner.effects_of(walk, reading, uses, call, shell, frame, setting, run)
        if closer:
            effects = told.fewer(reading, effects, frame.stdin)
            effects += manifests.given(walk, reading, shell, frame, call.origins)
        if len(effects) != told_so_far or closer:
            does = {effect.capability for effect in effects}
        if closer or not by_written.BRINGING.isdisjoint(does):
            effects += _brought(reading, call, does, frame)
    if shell.opened or frame.opened:
        effects = outlets.fewer(effects, frame, shell)
    listing = made.listed(uses, shell, setting) if shell.made is not NO_FILES else ()
    command = command_of(spec.names[0], call, reading, without_doubling(effects), shell, frame, listing)
    walk.steps += len(command.effects) >> 1  # each of them is held against the policy
    walk.commands.insert(at, command)
    _leave(walk, command, name, call, uses, setting, shell, frame)
    return None if call.last else made.printed(call, uses, shell, frame, setting)


def _read(spec: v.Command, call: Call, frame: Frame) -> "Reading":
    reading = read(spec, with_login_shell(spec, call.argv, frame))
    return script_names.spelled_out(spec, call.argv, reading) if spec.analyser == "npm_script" else reading


def _placed(
    walk: Walk, reading: "Reading", uses: "tuple[Use, ...]", closer: bool, setting: fx.Setting, shell: Shell, frame: Frame
) -> "tuple[tuple[Use, ...], fx.Setting]":
    """(the uses, with those of files that others list; the setting in which their paths are looked at)"""
    roles = {use.role for use in uses}
    if closer or v.FILE_LIST in roles:
        uses += listed.uses(walk, reading, uses, shell, frame)
    if shell.own:
        walk.steps += len(shell.own) >> 5
        setting = own_files.among(setting, reading, shell)
        if v.MOVE in roles:
            own_files.taken_in(uses, shell, setting)
    return uses, moved(uses, setting, frame, walk) if v.DIRECTORY in roles else setting


def _led(
    walk: Walk,
    reading: "Reading",
    call: Call,
    uses: "tuple[Use, ...]",
    effects: "list[Effect]",
    does: set[str],
    setting: fx.Setting,
    shell: Shell,
    frame: Frame,
) -> "list[Effect]":
    """What follows from variables, options and files that the script set; data that the program evaluates is run.  effects: what is known so far."""
    found: list[Effect] = []
    if call.settings or shell.exported:
        found += led.to_hosts(walk, call.settings, shell, does)
    if cap.PROJECT_CODE in does:
        found += led.to_tools(walk, reading, shell, frame)
        if walk.arrived:
            found.append(fx.opaque(cap.UNREAD_SCRIPT, walk.arrived))
    if shell.made is not NO_FILES:
        found += by_written.effects_of(walk, reading, uses, [*effects, *found], setting, shell, frame)
    for effect in (*effects, *found):
        if effect.kind == cap.EVALUATED_DATA:
            code.run_evaluated(walk, effect.evidence.strip("'\""), shell, frame)
    return found


def _tried(
    walk: Walk,
    reading: "Reading",
    uses: "tuple[Use, ...]",
    claims: "tuple[Claim, ...]",
    call: Call,
    shell: Shell,
    frame: Frame,
    setting: fx.Setting,
    run: "Run",
) -> "list[Effect]":
    """What a program does that is told only to show what it would do."""
    running = tried(reading, uses)
    found = loaded(reading) + reached(reading, uses, claims, setting)
    found += [effect for use in running if use.role in (v.CONFIG, v.WRITE, v.APPEND) for effect in fx.of_use(use, setting)]
    if running and (reading.spec.stdin or inner.runs_others(running)):
        found += inner.effects_of(walk, reading, running, call, shell, frame, setting, run)
    return found


def _brought(reading: "Reading", call: Call, does: set[str], frame: Frame) -> "list[Effect]":
    """What a program brings or loses that its table does not say."""
    found = [*fetched.code(call.argv, reading, does), *guard_words.control(reading, call, does, frame.script.source)]
    lost = task_names.lost(reading, call.argv, does, frame.stdin.text)
    return [*found, fx.plain(cap.DESTRUCTIVE, lost, lost)] if lost else found


def _leave(
    walk: Walk, command: Command, name: str, call: Call, uses: "tuple[Use, ...]", setting: fx.Setting, shell: Shell, frame: Frame
) -> None:
    """Change the shell as the command does, and remember what it leaves for those behind it."""
    base = name.rpartition("/")[2]
    if not call.last:
        if base == "git" and command.reading is not None:
            from capfence_sh import strangers

            strangers.remember(walk, command.reading)
        given = tuple([origin.text for origin in call.origins if origin.text]) if call.origins else ()
        made.remember(walk, command, uses, shell, setting, frame, given)
    shell_state.apply(walk, base, command, call, shell, frame)
    if call.settings and name in SPECIAL and not call.inner and (shell.posix or posixly_correct((), shell)):
        functions.keep_settings(shell, call)


def _remembered(walk: Walk, base: str, reading: "Reading", claims: "tuple[Claim, ...]", shell: Shell, frame: Frame) -> "tuple[Claim, ...]":
    """What `hash` and `fc` claim, less what is known: where a program lies, and which line runs again."""
    from capfence_sh import remembered

    if base == "hash":
        return () if remembered.hashed(walk, reading) else claims
    return () if remembered.run_again(walk, reading, shell, frame) else claims


def _aliased(walk: Walk, reading: "Reading", uses: "tuple[Use, ...]", frame: Frame) -> "tuple[Use, ...]":
    """An alias that a sourced file defines is judged where it is used, any other where it is defined as well."""
    from capfence_sh import aliases

    aliases.remember(walk, reading, frame)
    return () if aliases.sourced(frame) else aliases.alone(reading, uses, frame)


def command_of(
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
