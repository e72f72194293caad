"""One argv -> the Command it is, and through it every command it runs in turn (wrappers, shells, interpreters, scripts, handlers).

`run` is called with the words of a simple command or of a wrapper's inner command.  What a program is comes from the catalogue; what its
name resolves to comes from the request's world; what code does comes from `code`.
"""

from capfence_sh import capabilities as cap
from capfence_sh import (
    code,
    functions,
    known_program,
    unset_values,
)
from capfence_sh import effects as fx
from capfence_sh.bare import bare
from capfence_sh.call import Call
from capfence_sh.identity import identity
from capfence_sh.known_program import command_of
from capfence_sh.options import word_text
from capfence_sh.shell import Shell
from capfence_sh.site_commands import lookup, matching
from capfence_sh.walk import MAX_DEPTH, Frame, Walk, overlapping
from capfence_sh.word_forms import all_literal, handed_on, removes_unset, variants
from capfence_sh.words import Dynamic, Literal, literal
from capfence_sh.written import NO_FILES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from capfence_sh.effects import Effect
    from capfence_sh.shell import Definition
    from capfence_sh.words import Field

    T = TypeVar("T")

MAX_NAMES = 8
MAX_CALLS = 2  # so many forms of a function's arguments are followed apart


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
        elsewhere = name in shell.functions or lookup(name, walk.request.commands) is not None
        if not elsewhere and walk.request.world.resolve(name, walk.request.env.get("PATH", "")) is None:
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
    walk.commands.append(command_of("", call, None, effects, shell, frame))
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
    for path in walk.places.get(name, ()) if walk.places else ():
        _run_program(walk, path, call.nested((literal(path), *call.argv[1:])), shell, frame)
    if name.startswith("/etc/init.d/") and len(call.argv) > 1:
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
        walk.commands.insert(at, command_of(base, call, None, effects, shell, frame))
        return None
    return known_program.follow(walk, spec, name, call, effects, setting, shell, frame, run)


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
