"""Programs that show every variable there is: which credentials are among them.

In: a command or what an analyser claims, and the environment of the request.  Out: effects of the kind `environment`, which `flows` takes back where a
later stage of the pipeline lets through no more than lines without them.  Of the environment of a container, or one that was filled from a file
of credentials, nothing is known but that it holds such things.
"""

from capfence_sh import capabilities as cap
from capfence_sh.binding import ENVIRONMENT
from capfence_sh.catalog.vocabulary import COMMAND
from capfence_sh.effect import plain
from capfence_sh.heeded import LISTING
from capfence_sh.places import secret_variable
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.command import Command
    from capfence_sh.effect import Effect, Setting
    from capfence_sh.reading import Reading
    from capfence_sh.shell import Shell

ELSEWHERE = "environment"  # what is shown where the names are not known
_LISTS = {"set": ((),), "export": ((), ("-p",)), **dict.fromkeys(("declare", "typeset"), ((), ("-p",), ("-x",), ("-xp",), ("-px",)))}
_MOST = 8  # names that are told
_PLACES = ("_FILE", "_PATH", "_DIR", "_URL", "_HOME", "_COMMAND", "_SOCK")  # variables whose values are no credentials


def of_command(reading: "Reading", name: str, setting: "Setting", shell: "Shell") -> "list[Effect]":
    """The credentials of this environment that a command of `LISTING` shows."""
    if setting.remote or not _lists_all(reading, name) or reading.has("-i", "--ignore-environment"):
        return []
    names = [each for each in _secret_names(setting.request.env) if _still(each, shell)]
    return [plain(cap.SECRET_READ, name, each, cap.ENVIRONMENT) for each in names[:_MOST]]


def of_program(evidence: str, setting: "Setting") -> "list[Effect]":
    """The same of code that shows all variables, wherever it runs."""
    names = [ELSEWHERE] if setting.remote else _secret_names(setting.request.env)
    return [plain(cap.SECRET_READ, evidence, each, cap.ENVIRONMENT) for each in names[:_MOST]]


def filled(commands: "list[Command]") -> "list[Command]":
    """The commands that a wrapper runs which fills their environment: those that list it show credentials."""
    return [
        command.with_effects((*command.effects, plain(cap.SECRET_READ, command.name, ELSEWHERE, cap.ENVIRONMENT)))
        if command.name in LISTING and command.reading is not None and _lists_all(command.reading, command.name)
        else command
        for command in commands
    ]


def let_through(names: list[str], command: "Command") -> list[str]:
    """Which of these variables a later stage of the pipeline still shows."""
    words = [word_text(field) or "?" for field in command.argv[1:]]
    if command.program == "wc" or _is_names_only(command.program, words):
        return []
    reading = command.reading
    if command.program not in ("grep", "rg") or reading is None or reading.has("-v", "--invert-match"):
        return names
    if reading.has("-c", "--count", "-q", "--quiet", "--silent", "-l", "--files-with-matches", "-A", "-B", "-C", "-f"):
        return names if reading.has("-A", "-B", "-C", "-f") else []
    given = reading.values("-e", "--regexp") or tuple(field for _, field, _ in reading.operands[:1])
    texts = [word_text(field) for field in given]
    if None in texts or not all(_spells_out(text or "") for text in texts):
        return names
    asked = {word for text in texts for word in _words(text or "")}
    return [name for name in names if name != ELSEWHERE and any(word in name.upper() for word in asked)]


def _is_names_only(program: str, words: list[str]) -> bool:
    """`cut -d= -f1`, `awk -F= '{print $1}'`, `sed 's/=.*//'`: what stands behind the equals sign is left out."""
    text = " ".join(words)
    if program == "cut":
        return text in ("-d= -f1", "-f1 -d=", "-d = -f 1", "-d = -f1", "-d= -f 1", "-f 1 -d=", "-f1 -d =")
    if program == "awk":
        return text in ("-F= {print $1}", "-F = {print $1}", "-F= { print $1 }")
    return program == "sed" and text in ("s/=.*//", "s/=.*$//", "s/=.*/=/", "s/=.*/=***/", "s/=.*/=.../", "s/=.*/=<redacted>/")


def _spells_out(pattern: str) -> bool:
    """Whether each alternative of a pattern has a word of its own, so that it finds no line of anything."""
    return all(_words(part) for part in pattern.replace("\\|", "|").split("|"))


def _words(pattern: str) -> list[str]:
    return [
        word
        for word in "".join(letter.upper() if letter.isalnum() or letter == "_" else " " for letter in pattern).split()
        if len(word) > 2
    ]


def _lists_all(reading: "Reading", name: str) -> bool:
    """Whether a command of `LISTING` shows every variable, and runs nothing."""
    if name == "env":
        return all("=" in (word_text(field) or "") for use in reading.uses if use.role == COMMAND for field in use.fields)
    if name == "printenv":
        return not reading.operands
    words = tuple(field for _, field, _ in reading.operands)
    return not words and tuple(given.name for given in reading.given) in _LISTS[name]


def _secret_names(env: "Mapping[str, str]") -> list[str]:
    """The variables of an environment that hold credentials: by their names, and addresses with a password in them."""
    return [name for name, value in env.items() if len(value) > 3 and not value.isdigit() and (_is_secret(name) or _logs_in(value))]


def _is_secret(name: str) -> bool:
    return secret_variable(name) and not name.endswith(_PLACES) and not name.startswith("PASSWORD_STORE_")


def _logs_in(value: str) -> bool:
    """scheme://user:password@host"""
    scheme, mark, rest = value.partition("://")
    user, at, _ = rest.partition("/")[0].rpartition("@")
    return bool(mark and at and scheme.replace("+", "").isalnum() and user.partition(":")[2])


def _still(name: str, shell: "Shell") -> bool:
    """Whether a variable has what it was given from outside."""
    binding = shell.scope.lookup(name)
    return binding.origin == ENVIRONMENT and not binding.unset
