"""Which variables a program looks at: what the catalogue says of it and of the interpreters behind it, kept by program.

In: a reading, the state of the shell and the request.  Out: whether one of them is set; `variables` says what that means.
"""

from capfence_sh import runtimes
from capfence_sh.shell_names import BUSES, CONFIGURED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.catalog.vocabulary import Command
    from capfence_sh.options import Reading
    from capfence_sh.request import Request
    from capfence_sh.shell import Shell

# they read the profile of the home
SHELLS = ("bash", "zsh", "fish", "ksh")
ALWAYS = ("zsh", "fish")  # whatever they are asked
HOMES = ("HOME", "XDG_CONFIG_HOME")
# they show them all, by the names they are called by
LISTING = frozenset(("env", "printenv", "set", "export", "declare", "typeset"))
# they set what their words say
DECLARING = frozenset(("export", "declare", "typeset", "local", "readonly", "env"))

_known: "dict[tuple[Command, ...], tuple[frozenset[str], frozenset[str]]]" = {}


def none_set(reading: "Reading", shell: "Shell", request: "Request") -> bool:
    """Whether the program looks at no variable that the environment or the script sets; False where it must be asked closer."""
    if shell.scope is not request.scope:
        return _none_set(reading, shell, request)
    answer = request.unheeding.get(reading.specs)
    if answer is None:
        answer = request.unheeding[reading.specs] = _none_set(reading, shell, request)
    return answer


def _none_set(reading: "Reading", shell: "Shell", request: "Request") -> bool:
    names = _known.get(reading.specs)
    if names is None:
        names = _known[reading.specs] = _names(reading)
    inherited, bound = names
    return bool(bound) and request.env.keys().isdisjoint(inherited) and not shell.scope.binds(bound)


def _names(reading: "Reading") -> tuple[frozenset[str], frozenset[str]]:
    """The variables that count when they are inherited, and when the script sets them; none for a program that must be asked closer."""
    program = reading.path[0]
    names = [name for spec in reading.specs for variable in spec.environment for name in variable.names]
    names += [name for each in runtimes.of(program) for name in runtimes.VARIABLES[each]]
    if program in DECLARING or any("*" in name for name in names):
        return frozenset(), frozenset()
    inherited = frozenset((*names, *CONFIGURED, *BUSES))
    return inherited, inherited.union(HOMES) if program in runtimes.READS_HOME or program in SHELLS else inherited
