"""ansible and ansible-playbook: what the module does on the hosts of the inventory."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DESTRUCTIVE, EVALUATED_DATA, MUTATION, OPAQUE, PROJECT_CODE, REMOTE_READ
from capfence_sh.catalog.vocabulary import READ, SHELL
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_READS = frozenset(
    (
        "ping",
        "setup",
        "stat",
        "debug",
        "gather_facts",
        "service_facts",
        "package_facts",
        "getent",
        "find",
        "slurp",
        "wait_for",
        "assert",
        "win_ping",
    )
)
_COMMANDS = frozenset(("command", "shell", "raw", "expect", "win_command", "win_shell"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The command of a command module; the class of any other; a playbook is code of the project."""
    del code
    if reading.path[0] == "ansible-playbook":
        checking = reading.has("--check")
        change = Claim(REMOTE_READ if checking else MUTATION, target="inventory", evidence="playbook")
        return Findings(claims=(change, Claim(PROJECT_CODE, kind="check" if checking else "", evidence="playbook")))
    modules = reading.values("--module-name")
    name = word_text(modules[-1]) if modules else "command"
    module = name.rpartition(".")[2] if name is not None else None
    arguments = reading.values("--args")
    if module is None:
        return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence="-m"),))
    if module in _COMMANDS:
        return Findings(uses=tuple(Use(SHELL, (_command(value),)) for value in arguments[-1:]))
    if module == "script":
        return Findings(claims=(Claim(MUTATION), Claim(OPAQUE, kind=EVALUATED_DATA, evidence="script")))
    if module in _READS or reading.has("--check"):
        return Findings()
    text = (word_text(arguments[-1]) if arguments else "") or "?"
    sources = tuple(Use(READ, (literal(part.partition("=")[2]),)) for part in text.split() if part.startswith("src="))
    lost = "absent" in text or module in ("filesystem", "lvol", "parted")
    return Findings(uses=sources, claims=(Claim(DESTRUCTIVE if lost else MUTATION),))


def _command(field: "Field") -> "Field":
    """Arguments of the command modules: the command, with chdir=, creates= and the like in front or behind."""
    text = word_text(field)
    if text is None:
        return field
    kept = [word for word in text.split(" ") if not word.startswith(("chdir=", "creates=", "removes=", "executable=", "warn="))]
    return literal(" ".join(kept).removeprefix("cmd="))
