"""The entry of a program in the catalogue -> what `routine` must know of it: one plain value, which an image keeps as it is.

Only what merely looks is in it: options without effects, values that are text, operands that are read.  Everything else about a program is left out, so
that a word which means more is one the table does not know.
"""

from capfence_sh import runtimes
from capfence_sh.capabilities import REMOTE_READ
from capfence_sh.catalog import vocabulary as v
from capfence_sh.shell_names import BUILTINS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command, Option
    from capfence_sh.routine import Table

# programs that mean more, or make others mean more, than their entries say: they list the environment, type into a connection, read lists of files
_SPECIAL = frozenset(("env", "ssh", "cpio", "pax", "zip", "nc", "ncat", "socat", "telnet", "capfence-exec", "capfence-sh"))
# builtins that change nothing in the shell
_QUIET = frozenset(("echo", "printf", "pwd", "true", "false", ":", "test", "[", "type", "times", "jobs", "kill"))
_EFFECTS = frozenset((REMOTE_READ,))
# kinds of options: without a value, with a text as value, with one that is attached or absent; those that mean more
_FLAG, _VALUED, _OPTIONAL, _MORE = range(4)


def of(spec: "Command") -> "Table | tuple[()]":
    """The table of a program; () when it does more than look whatever its words are."""
    if _SPECIAL.intersection(spec.names) or (BUILTINS - _QUIET).intersection(spec.names):
        return ()
    behind = tuple((name, ()) for each in runtimes.of(spec.names[0]) for name in runtimes.VARIABLES[each])
    return _table(spec, (), {}, behind, ()) or ()


def _table(
    spec: "Command",
    path: tuple[str, ...],
    known: "dict[str, int]",
    variables: "tuple[tuple[str, tuple[str, ...]], ...]",
    effects: tuple[str, ...],
) -> "Table | None":
    """known: the options of the programs around it, with their kinds."""
    if spec.analyser or spec.language or spec.stdin or spec.style == v.KEYS or not _EFFECTS.issuperset(spec.effects):
        return None
    if ("docker" in path or "podman" in path or "nerdctl" in path) and "inspect" in spec.names:
        return None  # what it shows may be searched for secrets
    path = (*path, spec.names[0])
    own = _kinds(spec)
    kinds = {**{name: kind for name, kind in known.items() if name not in own}, **own}
    variables += tuple((name, each.harmless) for each in spec.environment for name in each.names)
    effects = tuple(dict.fromkeys(effects + spec.effects))
    inner = {name: _table(sub, path, kinds, variables, effects) for sub in reversed(spec.subcommands) for name in sub.names}
    if spec.style == v.SINGLE:  # one dash or two, it is the same option
        kinds = {dashes + name.lstrip("-"): kind for name, kind in kinds.items() for dashes in ("-", "--")}
    flags, valued, optional, more = (frozenset(name for name, each in kinds.items() if each == kind) for kind in range(_MORE + 1))
    long = frozenset(name for name in more if len(name) > 2 and name[1] != "-")
    shape = spec.operands
    roles = (shape.first, shape.many, shape.last)
    return (path, spec.style, flags, valued, optional, long, spec.numeric, roles, variables, effects, inner or None)


def _kinds(spec: "Command") -> dict[str, int]:
    """The options of a program by name; where two have one name, the first counts."""
    return {name: _kind(option) for option in reversed(spec.options) for name in option.names}


def _kind(option: "Option") -> int:
    if option.effects or option.harmless or option.operands or option.supplies or option.when:
        return _MORE
    if not option.takes:
        return _FLAG
    if option.takes not in ((v.TEXT,), (v.INSPECT,)):
        return _MORE
    return _OPTIONAL if option.optional else _VALUED
