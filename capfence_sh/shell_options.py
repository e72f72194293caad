"""The option words of a bash command line -> (spelling, value) pairs, and what they switch on or off.

Pure.  This is main() and parse_shell_options() of bash 5.2: long options first, with one dash or two; then clusters of letters in which each
`o` and `O` takes the next word; `c`, even as `+c`, only says that the first operand is the command.  tests/shell compares with the real bash.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    ShellOptions: TypeAlias = tuple[tuple[str, str], ...]

_LONG = ("login", "noediting", "noprofile", "norc", "posix", "restricted", "verbose")
_LONG_VALUED = ("rcfile", "init-file")
_PROBES = ("help", "version")
# They make bash print something else than it would run, or load a debugger: no use for them here, and one meaning less to get wrong.
_LONG_REFUSED = ("debug", "debugger", "dump-po-strings", "dump-strings", "pretty-print")

# Letters -> the name under which `set -o` or this module knows them.  -D is missing: it prints strings instead of running.
LETTERS = {
    "a": "allexport",
    "b": "notify",
    "e": "errexit",
    "f": "noglob",
    "h": "hashall",
    "i": "interactive",
    "k": "keyword",
    "l": "login",
    "m": "monitor",
    "n": "noexec",
    "p": "privileged",
    "r": "restricted",
    "s": "stdin",
    "t": "onecmd",
    "u": "nounset",
    "v": "verbose",
    "x": "xtrace",
    "B": "braceexpand",
    "C": "noclobber",
    "E": "errtrace",
    "H": "histexpand",
    "P": "physical",
    "T": "functrace",
}
_SET_NAMES = """
allexport braceexpand emacs errexit errtrace functrace hashall histexpand history ignoreeof interactive-comments keyword monitor noclobber
noexec noglob nolog notify nounset onecmd physical pipefail posix privileged verbose vi xtrace
"""
_SHOPT_NAMES = """
array_expand_once assoc_expand_once autocd bash_source_fullpath cdable_vars cdspell checkhash checkjobs checkwinsize cmdhist compat31
compat32 compat40 compat41 compat42 compat43 compat44 complete_fullquote direxpand dirspell dotglob execfail expand_aliases extdebug extglob
extquote failglob force_fignore globasciiranges globskipdots globstar gnu_errfmt histappend histreedit histverify hostcomplete huponexit
inherit_errexit interactive_comments lastpipe lithist localvar_inherit localvar_unset mailwarn no_empty_cmd_completion nocaseglob nocasematch
noexpand_translation nullglob patsub_replacement progcomp progcomp_alias promptvars shift_verbose sourcepath varredir_close xpg_echo
"""
_NAMES = {"o": frozenset(_SET_NAMES.split()), "O": frozenset(_SHOPT_NAMES.split())}


# Options that are modelled (the Dialect of `syntax` has them), or under which a text runs nothing that it would not run without them.
_MEANT_ON = """
allexport braceexpand emacs errexit errtrace functrace hashall ignoreeof interactive-comments keyword login monitor noclobber noediting noexec
noglob nolog noprofile norc notify nounset onecmd pipefail posix privileged restricted stdin verbose vi xtrace rcfile init-file
assoc_expand_once array_expand_once autocd bash_source_fullpath checkhash checkjobs checkwinsize cmdhist complete_fullquote direxpand
execfail expand_aliases extglob extquote failglob force_fignore globasciiranges globskipdots gnu_errfmt histappend histreedit
histverify hostcomplete huponexit inherit_errexit interactive_comments lithist mailwarn no_empty_cmd_completion noexpand_translation
patsub_replacement progcomp progcomp_alias promptvars shift_verbose sourcepath varredir_close
"""
_MEANT_ON_NAMES = frozenset(_MEANT_ON.split())
# On by default, and a text means something else without them.
_MISSED_OFF = frozenset(
    ("braceexpand", "interactive-comments", "interactive_comments", "extquote", "globskipdots", "patsub_replacement", "sourcepath")
)


class ShellWords:
    """What the words of a bash command line say.

    options: in order, each (spelling, value): ("-e", ""), ("-o", "pipefail"), ("--rcfile", FILE); never -c.  command: -c was among them.
    probe: "help" or "version" when that is all bash would print.  rest: the operands.
    """

    __slots__ = ("command", "options", "probe", "rest")

    def __init__(self, options: "ShellOptions", command: bool, probe: str, rest: tuple[str, ...]) -> None:
        self.options = options
        self.command = command
        self.probe = probe
        self.rest = rest


class Misused(Exception):
    """Words that bash refuses, or that are refused here; the message says which."""


def read(words: "Sequence[str]") -> ShellWords:
    """Read the words after argv[0]; raises Misused."""
    options: list[tuple[str, str]] = []
    at, probe = _long(words, options)
    if probe:
        return ShellWords(tuple(options), False, probe, ())
    at, command = _clusters(words, at, options)
    return ShellWords(tuple(options), command, "", tuple(words[at:]))


def switched(options: "ShellOptions") -> dict[str, bool]:
    """What is on (True) or off (False), by the names of `set -o` and `shopt`, and `interactive`, `login`, `restricted`, `stdin`, `norc`..."""
    states: dict[str, bool] = {}
    for spelling, value in options:
        on = spelling[0] == "-"
        if spelling.startswith("--"):
            states[spelling[2:]] = True
        elif spelling[1] in _NAMES:
            states[value] = on
        else:
            name = LETTERS[spelling[1]]
            states[name] = on or name in ("login", "stdin")  # bash: +l and +s mean what -l and -s mean
    return states


def unmodelled(options: "ShellOptions", from_file: bool) -> str:
    """The first option under which a text could run something else than is judged, "" when there is none.

    from_file: the text is a script file, which an interactive bash reads as if it were typed (history expansion).
    """
    for name, on in switched(options).items():
        harmless = name in _MEANT_ON_NAMES or (name == "interactive" and not from_file) if on else name not in _MISSED_OFF
        if not harmless:
            return name
    return ""


def _long(words: "Sequence[str]", options: list[tuple[str, str]]) -> tuple[int, str]:
    at = 0
    probe = ""
    while at < len(words) and words[at][:1] == "-" and words[at] not in ("-", "--"):
        name = words[at][2:] if words[at].startswith("--") else words[at][1:]
        if name in _LONG_REFUSED:
            raise Misused(f"the bash option --{name} is not supported")
        if name in _PROBES:
            probe = "help" if probe == "help" else name  # bash: help wins
        elif name in _LONG_VALUED:
            at += 1
            if at == len(words):
                raise Misused(f"--{name} needs a value")
            options.append(("--" + name, words[at]))
        elif name in _LONG:
            options.append(("--" + name, ""))
        elif words[at].startswith("--"):
            raise Misused(f"unknown option {words[at]}")
        else:
            break  # a cluster
        at += 1
    return at, probe


def _clusters(words: "Sequence[str]", at: int, options: list[tuple[str, str]]) -> tuple[int, bool]:
    command = False
    while at < len(words) and words[at][:1] in ("-", "+"):
        cluster = words[at]
        at += 1
        if cluster in ("-", "--"):
            break
        for letter in cluster[1:]:
            if letter == "c":
                command = True
            elif letter in _NAMES:
                value = words[at] if at < len(words) else ""
                if value not in _NAMES[letter]:
                    raise Misused(f"{cluster[0]}{letter} needs the name of a shell option")
                options.append((cluster[0] + letter, value))
                at += 1
            elif letter in LETTERS:
                options.append((cluster[0] + letter, ""))
            else:
                raise Misused(f"unknown option {cluster[0]}{letter}")
    return at, command
