"""erl -s MODULE [FUNCTION [ARGUMENTS]], -run: a function of a module is called, as code would call it; `-s init stop` ends."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import EVALUATED_DATA, OPAQUE
from capfence_sh.catalog.vocabulary import SHELL
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Opaque for any module but `init`; what `os cmd` is given is for a shell."""
    uses: list[Use] = []
    claims: list[Claim] = []
    for given in reading.given if code is None else ():
        name = word_text(given.values[0]) if given.values else "init"
        if given.name not in ("-s", "-run") or name == "init":
            continue
        claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=name or given.name))
        behind = reading.words[given.index + 2 : given.index + 4]
        if name == "os" and len(behind) == 2:
            uses.append(Use(SHELL, behind[1:]))
    return Findings(tuple(uses), tuple(claims))
