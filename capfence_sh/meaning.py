"""What the words of a program mean as a whole: by its table, its analysers, the folder it changes to, and the shell behind it."""

from capfence_sh import analysers
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.catalog import vocabulary as v
from capfence_sh.hosts import LOOPBACK, of_url
from capfence_sh.options import known_start, read, word_text
from capfence_sh.places import MAX_LEVELS
from capfence_sh.walk import INHERITED
from capfence_sh.words import Dynamic, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Claim, Use
    from capfence_sh.catalog.vocabulary import Command as Spec
    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field


# options that only tell about the program itself
_INFORMING = frozenset(("--help", "-h", "-?", "-help", "--version", "-version", "-V", "-v"))
_RUNNING = (v.PROGRAM, v.CONFIG, v.SCRIPT)
# options that list instead: to a file, where one is named
_LISTING = frozenset(("-l", "--list"))
_WRITTEN = (v.WRITE, v.APPEND)
_COMMANDS = frozenset((v.COMMAND, v.SHELL, v.SHELL_WORDS, v.CODE))


def meaning(reading: "Reading") -> "tuple[tuple[Use, ...], tuple[Claim, ...], bool]":
    """(uses, claims, harmless) of the table and, where one is named, the analyser."""
    uses = reading.uses
    claims: tuple[Claim, ...] = ()
    harmless = reading.harmless
    for spec in reading.specs:
        if spec.analyser:
            findings = analysers.load(spec.analyser)(reading, None)
            uses = findings.uses if findings.replaces else uses + findings.uses
            claims += findings.claims
            harmless = harmless or findings.harmless
    return uses, claims, harmless


def posixly_correct(settings: "tuple[tuple[str, Field], ...]", shell: "Shell") -> bool:
    """Whether the script sets POSIXLY_CORRECT: options end at the first operand then, `--help` among them (getopt(3))."""
    return (bool(settings) and "POSIXLY_CORRECT" in dict(settings)) or shell.scope.bound("POSIXLY_CORRECT") is not None


def tried(reading: "Reading", uses: "tuple[Use, ...]") -> "tuple[Use, ...]":
    """What runs all the same when the rest is tried only (--dry-run): programs and configurations that options name, commands and code; not for --help.

    A list is written to the file that an option names.
    """
    if not _tries(reading) or reading.path[0] == "capfence-exec":  # which tells what it would say about the command
        return ()
    named = reading.option_uses()
    lists = any(given.option.harmless and not _LISTING.isdisjoint(given.option.names) for given in reading.given)
    kept = (*_RUNNING, *_WRITTEN) if lists else _RUNNING
    return tuple(use for use in uses if use.role in _COMMANDS or (use.role in kept and use in named))


def loaded(reading: "Reading") -> "list[Effect]":
    """Code that options load even when the rest is tried or checked only (php -d extension=FILE -l)."""
    if not _tries(reading):
        return []
    return [fx.opaque(cap.UNREAD_SCRIPT, given.name) for given in reading.given if given.active and cap.OPAQUE in given.option.effects]


def reached(reading: "Reading", uses: "tuple[Use, ...]", claims: "tuple[Claim, ...]", setting: fx.Setting) -> "list[Effect]":
    """Hosts that addresses among the words name are asked even when the rest is tried only: the address says what was to be told."""
    if not _tries(reading) or not any("://" in known_start(field) for field in reading.words):
        return []
    found: list[Effect] = []
    addresses = [(field, known_start(field)) for field in reading.words if "://" in known_start(field)]
    asked = [each for each in fx.of_reading(reading, uses, claims, False, setting) if each.capability in (cap.EGRESS, cap.REMOTE_CODE)]
    for field, text in addresses:
        host = of_url(text) if text.partition("://")[0].isalpha() else ""
        if host and host != LOOPBACK and (isinstance(field, Dynamic) or any(each.target == host for each in asked)):
            found.append(fx.Effect(cap.EGRESS, "", host, fx.HOST, False, setting.evidence(field)))
    return found


def _tries(reading: "Reading") -> bool:
    return reading.harmless and not any(given.option.harmless and not _INFORMING.isdisjoint(given.option.names) for given in reading.given)


def moved(uses: "tuple[Use, ...]", setting: fx.Setting, frame: "Frame", walk: "Walk") -> fx.Setting:
    """The setting of a command that first changes its folder (git -C, make -C, env -C)."""
    for use in uses:
        if use.role == v.DIRECTORY and not frame.remote:
            paths = fx.paths_of(use.fields[0], setting)
            known = word_text(use.fields[0]) is not None and all(path.count("/") <= MAX_LEVELS for path in paths)
            setting = fx.Setting(walk.request, paths if paths and known else ("",), setting.source, setting.remote, setting.own)
    return setting


def with_login_shell(spec: "Spec", argv: "tuple[Field, ...]", frame: "Frame") -> "tuple[Field, ...]":
    """`ssh HOST` whose standard input is known: the login shell there runs that text."""
    if spec.names[0] != "ssh" or frame.stdin.text is None or frame.stdin.kind == INHERITED:
        return argv
    given = read(spec, argv)
    session = (
        len(given.operands) == 1 and all(use.role != v.SHELL_WORDS for use in given.uses) and not given.has("-N", "-n", "-s", "-W", "-G")
    )
    return (*argv, literal("bash")) if session else argv


def without_doubling(effects: "list[Effect]") -> "list[Effect]":
    """A tool of the workspace that the catalogue knows as a test runner or builder is project code of that kind, once.

    Files of the workspace are part of that; a task of another kind (make test deploy), or one of another place, is more.
    """
    for effect in effects:
        if effect.kind and effect.capability == cap.PROJECT_CODE:
            break
    else:
        return effects
    return [effect for effect in effects if effect.capability != cap.PROJECT_CODE or effect.kind or (effect.target and not effect.inside)]
