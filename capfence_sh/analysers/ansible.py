"""ansible and ansible-playbook: what the module does on the hosts of the inventory."""

from capfence_sh.analysers import Claim, Findings, Use, inventory
from capfence_sh.capabilities import DESTRUCTIVE, EVALUATED_DATA, MUTATION, OPAQUE, PROJECT_CODE, REMOTE_READ
from capfence_sh.catalog.vocabulary import CONTEXT, READ, SHELL, WRITE
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
        "wait_for",
        "assert",
        "win_ping",
    )
)
_COMMANDS = frozenset(("command", "shell", "raw", "expect", "win_command", "win_shell"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The command of a command module; the class of any other; a playbook is code of the project."""
    del code
    found = _act(reading)
    uses = tuple(Use(CONTEXT, (literal(path),)) for path in _vaults(reading)) + inventory.executed(reading)
    if reading.path[0] == "ansible":
        uses += tuple(Use(WRITE, (value,)) for value in reading.values("--tree"))
    return Findings(found.uses + uses, found.claims + tuple(_hidden(reading)))


def _vaults(reading: "Reading") -> list[str]:
    """LABEL@FILE: a file that can be executed is, for the password it prints."""
    names = [(word_text(value) or "?").rpartition("@")[2] for value in reading.values("--vault-id")]
    return [name for name in names if name != "prompt"]


def _hidden(reading: "Reading") -> list[Claim]:
    """Templates that call something, settings of the connection, another shell: any of them can run programs here."""
    claims: list[Claim] = []
    for value in reading.values("--args", "--extra-vars"):
        text = word_text(value) or "?"
        names = "ansible_" in text.replace("filter=ansible_", "")
        if text == "?" or ("{{" in text and "(" in text) or "{%" in text or names or "executable=" in text:
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text))
    return claims


def _act(reading: "Reading") -> Findings:
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
    if module in ("slurp", "fetch"):
        return Findings(uses=_sources(arguments))
    if module in _READS or reading.has("--check"):
        return Findings()
    text = (word_text(arguments[-1]) if arguments else "") or "?"
    lost = "absent" in text or module in ("filesystem", "lvol", "parted")
    return Findings(uses=_sources(arguments), claims=(Claim(DESTRUCTIVE if lost else MUTATION),))


def _sources(arguments: "tuple[Field, ...]") -> tuple[Use, ...]:
    parts = (word_text(arguments[-1]) or "").split() if arguments else []
    return tuple(Use(READ, (literal(part.partition("=")[2]),)) for part in parts if part.startswith(("src=", "path=")))


def _command(field: "Field") -> "Field":
    """Arguments of the command modules: the command, with chdir=, creates= and the like in front or behind."""
    text = word_text(field)
    if text is None:
        return field
    kept = [word for word in text.split(" ") if not word.startswith(("chdir=", "creates=", "removes=", "warn="))]
    return literal(" ".join(kept).removeprefix("cmd="))
