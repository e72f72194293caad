"""sops subcommands: decrypt shows, exec-env and exec-file run a command with the secrets."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.catalog.vocabulary import SHELL, WRITE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The verb, when the first operand is one; without a verb or -e/-d the file is opened in the editor."""
    del code
    verb = next(iter(reading.texts()), "")
    fields = [field for _, field, _ in reading.operands]
    if verb in ("exec-env", "exec-file"):
        return Findings(
            uses=(*reading.option_uses(), *(Use(SHELL, (field,)) for field in fields[2:3])),
            claims=(Claim(SECRET_READ, evidence=verb),),
            replaces=True,
        )
    if verb == "decrypt":
        return Findings(uses=reading.option_uses(), claims=(Claim(SECRET_READ, evidence=verb),), replaces=True)
    if verb in ("edit", "encrypt", "rotate", "set", "unset", "updatekeys"):
        return Findings(uses=(*reading.option_uses(), *(Use(WRITE, (field,)) for field in fields[1:2])), replaces=True)
    return NOTHING
