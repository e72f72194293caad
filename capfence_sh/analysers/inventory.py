"""Inventories of ansible: a list of hosts, unless its name says that it is a program, which ansible runs for its answer."""

from capfence_sh.analysers import Findings, Use
from capfence_sh.catalog.vocabulary import CONFIG
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_PROGRAMS = (".py", ".sh", ".rb", ".pl", ".js", ".php", ".bash", ".lua", ".exe", ".bin")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The inventories that run."""
    del code
    return Findings(uses=executed(reading))


def executed(reading: "Reading") -> tuple[Use, ...]:
    """A use as configuration of every inventory that is a program."""
    given = reading.values("--inventory", "--inventory-file")
    return tuple(Use(CONFIG, (field,)) for field in given if (word_text(field) or "").endswith(_PROGRAMS))
