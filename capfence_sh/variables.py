"""Environment variables that change what programs run or where they connect, and the PATH a name is looked up along."""

from capfence_sh import analysers, catalog, code, heeded, inherited, led, runtimes, set_up
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.analysers import Use
from capfence_sh.any_program import DEFAULT_PATH, assigned, disturbing
from capfence_sh.binding import few_names
from capfence_sh.catalog import vocabulary as v
from capfence_sh.inherited import only_root_writes
from capfence_sh.options import read, word_text
from capfence_sh.places import secret_variable
from capfence_sh.scope import LOOP, SCRIPT
from capfence_sh.words import NUMBERS, Dynamic, Literal, cut, literal, respelled, texts, with_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.analysers import Findings
    from capfence_sh.catalog.vocabulary import Command, Variable
    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.request import Request
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

    Analyse = Callable[[Reading, Field | None], Findings]

_MOST_OPTIONS = 4096  # characters of a variable with options
# where an inherited setting leads is where the host was set up to go
_CONFIGURED = (cap.EGRESS, cap.MUTATION)


def is_setting(field: "Field") -> bool:
    """Whether the word has the form NAME=VALUE."""
    name, equals, _ = _start(field).partition("=")
    return bool(equals) and bool(name) and name.replace("_", "a").isalnum() and not name[0].isdigit()


def split(field: "Field") -> "tuple[str, Field]":
    """A NAME=VALUE word as (name, value)."""
    name = _start(field).partition("=")[0]
    return name, cut(field, len(name) + 1)


def without_plus(field: "Field") -> "tuple[Field, bool]":
    """NAME+=VALUE as (NAME=VALUE, True)."""
    text = field.folded if isinstance(field, Dynamic) and not field.values else texts(field)[0]
    name, plus, rest = text.partition("+=")
    if not plus or not name.isidentifier():
        return field, False
    return respelled(field, len(name) + 2, name + "=") if isinstance(field, Dynamic) else literal(name + "=" + rest), True


def _start(field: "Field") -> str:
    """The text of a word, as far as it is known."""
    return word_text(field) or ("" if isinstance(field, Literal) else field.prefix)


def of_script(name: str, shell: "Shell") -> "tuple[Field, ...]":
    """The values that the script may have given a variable."""
    binding = shell.scope.bound(name)
    return () if binding is None else binding.fields(name)


def search_path(shell: "Shell", request: "Request") -> str:
    """The PATH that names are looked up along: the script's own when it sets one, else the request's."""
    own = () if shell.scope is request.scope else of_script("PATH", shell)
    text = ":".join(word_text(field) or "" for field in own) if own else ""
    return text or request.env.get("PATH", "") or DEFAULT_PATH


def of_start(walk: "Walk", reading: "Reading", settings: "tuple[tuple[str, Field], ...]", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """Effects of the environment a program starts with: set in front of it, set earlier in the script, or inherited."""
    if not settings and heeded.none_set(reading, shell, walk.request):
        return led.to_commands(walk, reading, settings, (), shell, frame) if shell.exported else []
    given = dict(settings)
    effects: list[Effect] = []
    for name, value in given.items():
        effects += assigned(name, value, walk.setting(shell, frame))
    if reading.path[0] in heeded.DECLARING:
        setting = walk.setting(shell, frame)
        plain = [without_plus(field) for _, field, _ in reading.operands]
        settled = [(*split(field), appends) for field, appends in plain if is_setting(field) and not set_up.shows(walk, split(field)[0])]
        settled = [each for each in settled if each[0] != "PATH" or not each[2]]  # folders behind the others decide nothing
        effects += [effect for name, value, _ in settled for effect in assigned(name, value, setting)]
    for name in disturbing(walk.request.env):
        if name not in given and not of_script(name, shell):
            carried = literal(walk.request.env[name])
            if not inherited.own(v.CONFIG, carried, walk.request):
                effects += assigned(name, carried, walk.setting(shell, frame))
    variables = [variable for spec in reading.specs for variable in spec.environment]
    variables += _of_runtimes(reading.path[0], given, shell, walk.request)
    leading: list[Field] = []
    for variable in variables:
        for name in _present(variable.names, given, shell, walk.request.env):
            own = _own(name, given, shell)
            if not own and name not in walk.request.env:
                continue
            leading += own if variable.role in (v.CONFIG, v.CONTEXT) else ()
            leading += _named_by_options(own) if variable.role == v.OPTIONS and shell.made.loose else ()
            effects += _heeded(walk, name, variable, own, given, reading, shell, frame)
    asked = reading.written[0] in heeded.ALWAYS or reading.has("-l", "--login", "-i", "--interactive")
    if reading.path[0] in runtimes.READS_HOME or (reading.path[0] in heeded.SHELLS and asked):
        effects += _another_home(given, shell, walk, frame)
        leading += [field for name in heeded.HOMES for field in _own(name, given, shell)]
    if settings or shell.exported:
        effects += led.to_commands(walk, reading, settings, {name for variable in variables for name in variable.names}, shell, frame)
    return effects + led.to_written(walk, reading, leading, shell, frame) if leading else effects


def _heeded(
    walk: "Walk",
    name: str,
    variable: "Variable",
    own: "tuple[Field, ...]",
    given: "dict[str, Field]",
    reading: "Reading",
    shell: "Shell",
    frame: "Frame",
) -> "list[Effect]":
    """What a variable that is set does by all values that it may have; inherited ones that the user's host is set up with do nothing."""
    effects: list[Effect] = []
    for field in own or _from_request(walk.request, name):
        if word_text(field) == "" or word_text(field) in variable.harmless:
            continue
        if own or not (inherited.own(variable.role, field, walk.request) or inherited.configured(variable.role, field)):
            effects += obeyed(walk, name, variable, field, reading, shell, frame, bool(own) or _partly(name, given, shell))
    return effects


def _named_by_options(fields: "tuple[Field, ...]") -> "list[Field]":
    """The words of these texts that may be files: `-r ./FILE`, `--require=./FILE`, `-I.`."""
    found: list[Field] = []
    for field in fields:
        for word in (word_text(field) or "")[:_MOST_OPTIONS].split():
            given = word.partition("=")[2] if word[:2] == "--" else word[2:] if word[:1] == "-" else word
            found += [literal(given)] if given else []
    return found


def _own(name: str, given: "dict[str, Field]", shell: "Shell") -> "tuple[Field, ...]":
    """The values that the command line or the script gives a variable."""
    return (given[name],) if name in given else of_script(name, shell)


def _partly(name: str, given: "dict[str, Field]", shell: "Shell") -> bool:
    """Whether the script sets a part of a list of settings that it inherits (GIT_CONFIG_VALUE_0 of GIT_CONFIG_COUNT)."""
    stem = name.removesuffix("COUNT")
    return stem != name and any(
        each.startswith((stem + "KEY_", stem + "VALUE_")) for each in (*given, *shell.scope.names()) if _own(each, given, shell)
    )


def _present(names: tuple[str, ...], given: "dict[str, Field]", shell: "Shell", env: dict[str, str]) -> list[str]:
    """The names of variables that are set, or may be; one with a * stands for those that are."""
    found: list[str] = []
    for name in names:
        if name in given or name in env or shell.scope.bound(name) is not None:
            found.append(name)
        elif "*" in name:
            start, _, end = name.partition("*")
            set_here = (*given, *shell.scope.names())
            found += [each for each in set_here if each.startswith(start) and each[len(start) :].endswith(end)]
    return found


def _of_runtimes(program: str, given: "dict[str, Field]", shell: "Shell", request: "Request") -> "list[Variable]":
    """The variables of the interpreters behind a program, where one of them is set."""
    found: list[Variable] = []
    for name in runtimes.of(program):
        if any(_own(each, given, shell) or each in request.env for each in runtimes.VARIABLES[name]):
            spec = catalog.lookup(name)
            for variable in spec.environment if spec is not None else ():
                own = variable.role == v.OPTIONS and not variable.program
                names = tuple(each for each in variable.names if runtimes.inherits(program, name) or _own(each, given, shell))
                found.append(v.Variable(names, variable.role, variable.harmless, name if own else variable.program, variable.option))
    return found


def _another_home(given: "dict[str, Field]", shell: "Shell", walk: "Walk", frame: "Frame") -> "list[Effect]":
    """The configuration of another home than the user's own is somebody's choice of what runs."""
    effects: list[Effect] = []
    for field in [field for name in heeded.HOMES for field in _own(name, given, shell)]:
        usual = word_text(field) in ("", walk.request.passwd_home, "/root", "/nonexistent", "/dev/null")
        if not usual and (word_text(field) == walk.request.workspace or not inherited.own(v.CONFIG, field, walk.request)):
            setting = walk.setting(shell, frame)
            effects += fx.of_use(Use(v.CONFIG, (field,)), setting)
            hidden = tuple(path.rstrip("/") + "/." for path in fx.paths_of(field, setting))
            if hidden and any(path.startswith(hidden) for path in shell.made.loose):  # of what is read there, not all is known
                effects.append(fx.opaque(cap.UNREAD_SCRIPT, setting.evidence(field)))
    return effects


def _from_request(request: "Request", name: str) -> "tuple[Field, ...]":
    value = request.env.get(name)
    return () if value is None else (Literal(value, False, 0, 0),)


def obeyed(
    walk: "Walk", name: str, variable: "Variable", field: "Field", reading: "Reading", shell: "Shell", frame: "Frame", own: bool
) -> "list[Effect]":
    """What one variable does.  own: the command line or the script gives it its value."""
    setting = walk.setting(shell, frame)
    role = variable.role
    if role == v.CONTEXT and all(only_root_writes(folder, True) for folder in (word_text(field) or "?").split(":")):
        return []
    use = Use(role, (field,), reading.spec.language)
    if role == v.OPTIONS:
        spec = catalog.lookup(variable.program) if variable.program else None
        words = _option_words(word_text(field), variable, reading)
        return (
            [fx.opaque(cap.DYNAMIC_OPTION, setting.evidence(field))]
            if words is None
            else _as_options(field, words, spec or reading.specs[0], setting, own)
        )
    told = inherited.settings(name, walk.request.env) if variable.option and not own else None
    if told is not None:
        words = [word for each in told for word in (variable.option, each)]
        return _as_options(field, words, catalog.lookup(variable.program) or reading.specs[0], setting, own)
    if role in code.ROLES:
        return code.run_use(walk, use, reading, [], shell.copy(), frame.inside(frame.script, (reading.path[0],)))
    if role in (v.URL, v.HOST):
        away = role == v.URL or (own and (word_text(field) or "").startswith("tcp://"))  # as `docker -H tcp://…`: no configured system
        capability = cap.EGRESS if away else cap.REMOTE_READ
        host = fx.host_of(field)
        return [fx.Effect(capability, "", host, fx.HOST, False, name + "=" + setting.evidence(field))] if host else []
    return fx.of_use(use, setting)


def _option_words(text: str | None, variable: "Variable", reading: "Reading") -> "list[str] | None":
    """The words that the text of a variable stands for (see `variable`); none for a subcommand that does not run; None when they are not known."""
    option = variable.option
    if text is None:
        return None
    if not option.endswith("*"):
        return [*option.split(), text] if option else text.split()
    if not {"'", '"', "\\"}.isdisjoint(text):
        return None
    verbs = option.split()[:-1]
    if verbs and not variable.program and verbs[0] not in reading.path[1:]:
        return []
    return [*(verbs or reading.path[1:]), *text.split()]


def _as_options(field: "Field", words: list[str], spec: "Command", setting: fx.Setting, own: bool) -> "list[Effect]":
    """What words do as options of a program; of those that are inherited, the user's own files do nothing."""
    if not words:
        return []
    again = read(spec, (literal(spec.names[0]), *map(literal, words)))
    uses = again.uses
    found = fx.of_options(again, setting, uses if own else tuple([use for use in uses if not _set_up(use, setting)]))
    readers: list[tuple[Analyse, Field | None]] = [(analysers.load(each.analyser), None) for each in again.specs if each.analyser]
    if spec.language in analysers.LANGUAGES:  # an interpreter: options that load modules count as code
        readers.append((analysers.of_language(spec.language), literal("")))
    for analyse, code_word in readers:
        findings = analyse(again, code_word)
        uses += findings.uses
        # a folder where the whole command line decides, and what the host is set up with, are no effect of the variable
        named = (use for use in findings.uses if word_text(use.fields[0]) != "." and (own or not _set_up(use, setting)))
        found += [effect for use in named for effect in fx.of_use(use, setting)]
        claims = findings.claims if own else tuple([claim for claim in findings.claims if claim.capability not in _CONFIGURED])
        of_words = fx.of_claims(claims, setting, again.uses)
        found += [each if each.target else fx.plain(each.capability, each.evidence, each.evidence, each.kind) for each in of_words]
    running = any(use.role in code.ROLES for use in uses)
    return [*found, fx.opaque(cap.DYNAMIC_OPTION, setting.evidence(field))] if running else found


def _set_up(use: Use, setting: fx.Setting) -> bool:
    return inherited.own(use.role, use.fields[0], setting.request) or (use.role != v.URL and inherited.configured(use.role, use.fields[0]))


def of_outside(field: "Field", shell: "Shell") -> "Field":
    """A word says which variables it is made of: through those the script sets, and without secret names that it sets to texts of its own."""
    if not isinstance(field, Dynamic) or not field.names:
        return field
    names: list[str] = []
    for name in field.names:
        binding = shell.scope.lookup(name)
        behind = binding.names
        told = (binding.known and bool(binding.values)) or binding.reason in NUMBERS
        own = secret_variable(name) and told and binding.origin in (SCRIPT, LOOP) and not behind
        names += () if own else (name, *behind)
    return field if tuple(names) == field.names else with_names(field, few_names(names))
