"""The entry of a program in the catalogue -> what `routine` must know of it: one plain value, which an image keeps as it is.

Only what merely looks is in it: options without effects, values that are text, operands that are read.  Everything else about a program is left out, so
that a word which means more is one the table does not know.
"""

from capfence_sh import analysers, runtimes
from capfence_sh.analysers import Quiet
from capfence_sh.capabilities import REMOTE_READ
from capfence_sh.catalog import vocabulary as v
from capfence_sh.shell_names import BUILTINS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command, Option
    from capfence_sh.routine import Table, Texts

# programs that mean more, or make others mean more, than their entries say: they list the environment, type into a connection, read lists of files
_SPECIAL = frozenset(("env", "printenv", "ssh", "cpio", "pax", "zip", "nc", "ncat", "socat", "telnet", "capfence-exec", "capfence-sh"))
# they take things out of stores, whose names may be those of credentials
_STORES = frozenset(("aws", "gsutil", "gcloud", "az", "rclone", "mc", "s3cmd", "unzip", "7z", "borg", "restic"))
# builtins that change nothing in the shell
_QUIET = frozenset(("echo", "printf", "pwd", "true", "false", ":", "test", "[", "type", "times", "jobs", "kill"))
# what they show may be searched for secrets by the next stage
_LISTING = {**dict.fromkeys(("docker", "podman", "nerdctl"), ("inspect",)), "git": ("archive", "stash", "format-patch")}
_EFFECTS = frozenset((REMOTE_READ,))
_LANGUAGES = analysers.ALONE | {""}
# kinds of options: without a value, with a text as value, with one that is attached or absent; those that mean more
_FLAG, _VALUED, _OPTIONAL, _MORE = range(4)


class _Around:
    """What the programs around a subcommand say: their names, options with their kinds, variables, effects, and when their analyser is quiet."""

    __slots__ = ("effects", "kinds", "path", "quiet", "variables")

    def __init__(
        self, path: "Texts", kinds: dict[str, int], variables: "tuple[tuple[str, Texts], ...]", effects: "Texts", quiet: Quiet
    ) -> None:
        self.path = path
        self.kinds = kinds
        self.variables = variables
        self.effects = effects
        self.quiet = quiet


def of(spec: "Command") -> "Table | tuple[()]":
    """The table of a program; () when it does more than look whatever its words are."""
    if (_SPECIAL | _STORES).intersection(spec.names) or (BUILTINS - _QUIET).intersection(spec.names):
        return ()
    behind = tuple((name, ()) for each in runtimes.of(spec.names[0]) for name in runtimes.VARIABLES[each])
    quiet = analysers.quiet(spec.analyser, spec.names[0]) if spec.analyser else Quiet()
    return _table(spec, _Around((), {}, behind, (), quiet)) or () if quiet is not None else ()


def _table(spec: "Command", around: _Around) -> "Table | None":
    if (
        (spec.analyser and around.path)
        or not _LANGUAGES.issuperset((spec.language,))
        or spec.stdin
        or spec.style == v.KEYS
        or not _EFFECTS.issuperset(spec.effects)
    ):
        return None
    quiet = around.quiet
    if len(around.path) == 1 and ((quiet.verbs and spec.names[0] not in quiet.verbs) or spec.names[0] in _LISTING.get(around.path[0], ())):
        return None
    own = _kinds(spec, quiet)
    kinds = {**{name: kind for name, kind in around.kinds.items() if name not in own}, **own}
    variables = around.variables + tuple((name, each.harmless) for each in spec.environment for name in each.names)
    inside = _Around((*around.path, spec.names[0]), kinds, variables, tuple(dict.fromkeys(around.effects + spec.effects)), quiet)
    inner = {name: _table(sub, inside) for sub in reversed(spec.subcommands) for name in sub.names}
    if spec.style == v.SINGLE:  # one dash or two, it is the same option
        kinds = {dashes + name.lstrip("-"): kind for name, kind in kinds.items() for dashes in ("-", "--")}
    by_kind: list[list[str]] = [[], [], [], []]
    for name, kind in kinds.items():
        by_kind[kind].append(name)
    flags, valued, optional, more = map(frozenset, by_kind)
    if quiet.alone and spec.style == v.RAW:
        flags, valued = quiet.alone, quiet.valued
    others = frozenset(name for name in more if len(name) > 2 and name[1] != "-") | {name for name in quiet.without if name[:1] != "-"}
    shape = spec.operands if quiet.operands else v.operands()
    roles = (shape.first, shape.many, shape.last)
    code = (spec.language, quiet.below)
    return (inside.path, spec.style, flags, valued, optional, others, spec.numeric, roles, variables, inside.effects, inner or None, code)


def _kinds(spec: "Command", quiet: Quiet) -> dict[str, int]:
    """The options of a program by name; where two have one name, the first counts."""
    kinds: dict[str, int] = {}
    for option in reversed(spec.options):
        kinds.update(dict.fromkeys(option.names, _kind(option, quiet)))
    return kinds


def _kind(option: "Option", quiet: Quiet) -> int:
    speaks = quiet.without and not set(option.names).isdisjoint(quiet.without)
    if speaks or option.effects or option.harmless or option.operands or option.supplies or option.when:
        return _MORE
    if not option.takes:
        return _FLAG
    if option.takes not in ((v.TEXT,), (v.INSPECT,)):
        return _MORE
    return _OPTIONAL if option.optional else _VALUED
