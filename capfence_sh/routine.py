"""Plain commands of programs that only look, told from a table each: a text -> the commands it runs, without walking through a tree.

In: a text and the request.  Out: exactly the commands that the long way of `judge` makes (a property under test), or () for every text about which there is
anything more to know.  What stands in the tables is `routine_tables`, made of the entries of the catalogue.
"""

from capfence_sh import analysers, catalog, places, routine_words
from capfence_sh import capabilities as cap
from capfence_sh.any_program import DEFAULT_PATH, disturbing
from capfence_sh.catalog import split
from capfence_sh.catalog.vocabulary import CODE, INSPECT, READ, RESOURCE, TEXT
from capfence_sh.command import Command
from capfence_sh.confirm import plain
from capfence_sh.confirm.usual import SILENCES
from capfence_sh.effect import Effect, Setting
from capfence_sh.effect import plain as claim
from capfence_sh.key_names import WHOLE_HOSTS
from capfence_sh.path_effects import handed_over, homes_below, read
from capfence_sh.reading import word_text
from capfence_sh.request import TRUSTED
from capfence_sh.shell_names import BUILTINS
from capfence_sh.walk import merged
from capfence_sh.words import Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from capfence_sh.reading import Reading
    from capfence_sh.request import Program, Request
    from capfence_sh.words import Field

    Texts: TypeAlias = tuple[str, ...]
    # path of canonical names, style, flags, options with a value, those with one that is attached or absent, others (with one dash and more than
    # a letter, or letters without a dash), whether -NUMBER is an option, roles of operands (first, many, last), variables with the values that change nothing, effects,
    # tables of subcommands (None without any), language of code in operands and whether what lies below them counts
    Table: TypeAlias = tuple[
        Texts,
        str,
        frozenset[str],
        frozenset[str],
        frozenset[str],
        frozenset[str],
        bool,
        tuple[Texts, str, str],
        tuple[tuple[str, Texts], ...],
        Texts,
        "dict[str, Table | None] | None",
        tuple[str, bool],
    ]

_PROGRAMS = ("/bin/", "/sbin/", "/usr/")
_SPECIAL = ("capfence", "alias")  # texts with these are looked at closely
_NAMING = frozenset(("grep", "rg", "kubectl", "oc"))  # they may show no more of a secret than names
_KEY_LINES = ("PRIVATE", "BEGIN")  # searches with these may find private keys
_kept: "list[Callable[[str], Table | tuple[()] | None]]" = []
_tables: "dict[str, Table | tuple[()] | None]" = {}


def commands(argvs: "list[tuple[Field, ...]]", text: str, request: "Request", directions: "Sequence[int]" = ()) -> tuple[Command, ...]:
    """What a plain pipeline of these commands runs; () where one is more than a look.

    directions: how many of the last words of each are redirections (`confirm.usual`); only those to nowhere are no more than a look.
    """
    for word in _SPECIAL:
        if word in text:
            return ()
    for argv in argvs:
        if _table((word_text(argv[0]) or "").rpartition("/")[2]) == ():
            return ()  # for nothing the others would be looked at
    setting = Setting(request, (request.cwd,), text, False)
    found: list[Command] = []
    for stage, argv in enumerate(argvs):
        end = argv[-1].end
        files: tuple[tuple[str, Field], ...] = ()
        if directions and directions[stage]:
            written = argv[-directions[stage] :]
            if not all(word_text(field) in SILENCES for field in written):
                return ()
            argv, files = argv[: -directions[stage]], tuple(map(_file, written))
        words = [word_text(field) or "" for field in argv]
        if "" in words:
            return ()
        command = _command(words, argv, setting, int(len(argvs) > 1), stage, files, end)
        if command is None:
            return ()
        found.append(command)
    return tuple(found)


def of_argv(argv: "tuple[Field, ...]", request: "Request") -> tuple[Command, ...]:
    """The same of words that no shell reads."""
    words = [word_text(field) or "" for field in argv]
    text = " ".join(words)
    return commands([argv], text, request) if plain.words(text) == words else ()


def _file(field: "Field") -> "tuple[str, Field]":
    """(operator, word) of a redirection that is written as one word."""
    _, operator, target = SILENCES[word_text(field) or ""]
    return operator, Literal(target, False, field.end - len(target), field.end)


def _command(
    words: list[str],
    argv: "tuple[Field, ...]",
    setting: Setting,
    number: int,
    stage: int,
    files: "tuple[tuple[str, Field], ...]",
    end: int,
) -> Command | None:
    """One command; None when there is more to know about it.  number: of its pipeline, in which no stage may read a secret for others."""
    program, effects = _effects(words, argv, setting)
    if not effects:
        return None
    if number or program in _NAMING:
        for effect in effects:
            if effect.capability == cap.SECRET_READ:
                return None
    text = setting.source
    start = argv[0].start
    reading = None if program is None else _read
    return Command(
        program or words[0], argv, reading, (), files, effects, text, start, end or len(text), False, False, setting.cwds, number, stage
    )


def _read(argv: "tuple[Field, ...]") -> "Reading | None":
    """How the long way reads the words, for rules that ask."""
    from capfence_sh.options import read as read_words

    spec = catalog.lookup((word_text(argv[0]) or "").rpartition("/")[2])
    return None if spec is None else read_words(spec, argv)


def _effects(words: list[str], argv: "tuple[Field, ...]", setting: Setting) -> tuple[str | None, tuple[Effect, ...]]:
    """(its name in the catalogue, None when it is not there; what it claims, () when there is more to know)"""
    name = words[0].rpartition("/")[2]
    table = () if name in setting.request.commands else _table(name)
    found = [claim(cap.EXECUTE, words[0], name)]
    if table is None and name == words[0] and not name[-1:].isdigit() and catalog.lookup(name) is None:
        found.append(claim(cap.UNKNOWN, name))
        _resolved(name, setting.request)  # asked again before anything runs: it must not appear meanwhile
        for field in argv[1:]:
            found += handed_over(field, setting)
        return None, merged(found)
    if not table or not _is_trusted(words[0], setting.request):
        return name, ()
    understood = routine_words.understood(table, words)
    if understood is None or _obeys(understood[0], setting.request):
        return name, ()
    claimed = _claims(name, *understood, argv, setting)
    return table[0][0], () if claimed is None else merged(found + claimed)


def _table(name: str) -> "Table | tuple[()] | None":
    """What is known of a program; () for one that does more than look, None for one that the catalogue lacks."""
    if name not in _tables:
        _tables[name] = split.routine(name) if split.COMPLETE else _kept[0](name) if _kept else _made(name)
    return _tables[name]


def keep(table: "Callable[[str], Table | tuple[()] | None]") -> None:
    """Look the tables up here from now on: a batch has left the image that holds them."""
    _kept[:] = [table]


def _made(name: str) -> "Table | tuple[()] | None":
    from capfence_sh import routine_tables

    spec = catalog.lookup(name)
    return None if spec is None else routine_tables.of(spec)


def _is_trusted(name: str, request: "Request") -> bool:
    """Whether the name is that of a builtin, or of a file that only root can write (or of none)."""
    if name in BUILTINS:
        return True
    if "/" in name and not name.startswith(_PROGRAMS):
        return False
    found = _resolved(places.resolved(places.absolute(name, "/"), request) if "/" in name else name, request)
    return found.trust == TRUSTED if found is not None else "/" not in name


def _resolved(name: str, request: "Request") -> "Program | None":
    return request.world.resolve(name, request.env.get("PATH", "") or DEFAULT_PATH)


def _obeys(table: "Table", request: "Request") -> bool:
    """Whether a variable is set that changes what the program does."""
    *_, variables, _, _, _ = table
    env = request.env
    if request.undisturbed is None:
        request.undisturbed = not disturbing(env)
    if not request.undisturbed:
        return True
    for name, harmless in variables:
        start, star, _ = name.partition("*")
        if star and any(each.startswith(start) for each in env):
            return True
        value = env.get(name, "")
        if value and value not in harmless:
            return True
    return False


def _claims(
    name: str, table: "Table", operands: list[int], names: list[str], argv: "tuple[Field, ...]", setting: Setting
) -> "list[Effect] | None":
    """What follows from the operands and from the table; None when an operand is more than text or the name of something."""
    *_, (first, many, last), _, effects, _, (language, below) = table
    if below and any(word in setting.source for word in _KEY_LINES):
        return None
    found: list[Effect] = []
    things: list[str] = []
    for number, at in enumerate(operands):
        ends = last and number == len(operands) - 1 and (number > len(first) or not many)
        role = first[number] if number < len(first) else last if ends else many
        if below and role == READ and ((word_text(argv[at]) or "").rstrip("/") in WHOLE_HOSTS or homes_below(argv[at], setting)):
            return None
        if role == READ:
            found += read(argv[at], setting)
        elif role == RESOURCE:
            things.append(word_text(argv[at]) or "")
        elif role == CODE and language:
            told = analysers.alone(language)(word_text(argv[at]) or "")
            if told.uses or told.claims:
                return None
        elif role not in (TEXT, INSPECT):
            return None
    for capability in effects:
        found += [claim(capability, text, text) for text in things] or [claim(capability, " ".join((name, *names)))]
    return found
