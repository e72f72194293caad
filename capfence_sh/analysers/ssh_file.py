"""A file of settings for ssh (-F): what its lines make ssh run, read or reach; conditions and the hosts they stand under are not asked."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use, ssh
from capfence_sh.capabilities import UNKNOWN
from capfence_sh.catalog.vocabulary import SHELL
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LINES = 200


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Uses and claims of the settings; `Match exec` runs its command, too."""
    del reading
    uses: list[Use] = []
    claims: list[Claim] = []
    for line in ((word_text(code) or "") if code is not None else "").split("\n")[:_LINES]:
        key, value = ssh.split_setting(line)
        if key == "match":
            command = value.partition("exec ")[2].strip()
            uses += [Use(SHELL, (literal(command.strip('"')),))] if command else []
        elif key[:1] not in ("", "#") and key != "host":
            ssh.configured(literal(line), uses, claims)
    known = tuple(claim for claim in claims if claim.capability != UNKNOWN)
    return Findings(tuple(uses), known) if uses or known else NOTHING
