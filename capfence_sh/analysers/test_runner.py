"""Test runners: project code of the kind that tests."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog.vocabulary import TASKS, WRITE
from capfence_sh.reading import known_start
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field


_RECIPES = {"pytest": "pytest", "py.test": "pytest"}
# settings of pytest that name what it writes
_FILES = ("log_file=", "cache_dir=")
# options of reporters that name what they write
_REPORTS = ("output=", "mochaFile=", "reportDir=", "outputFile=")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One claim, whatever the words say."""
    known = _RECIPES.get(reading.written[0])
    uses: tuple[Use, ...] = (Use(TASKS, reading.words[:1], known),) if known is not None else ()
    uses += tuple(Use(WRITE, (cut(field, at),)) for field, at in _written(reading))
    return Findings(uses, (Claim(cap.PROJECT_CODE, reading.path[0], kind="test", evidence=reading.path[0]),))


def _written(reading: "Reading") -> "list[tuple[Field, int]]":
    """Words that name a file or folder that is written, and where in them: --cov-report=KIND:PLACE, -o log_file=FILE, -O output=FILE."""
    found = [(field, known_start(field).find(":") + 1) for field in reading.values("--cov-report")]
    found += [
        (field, len(name)) for field in reading.values("-o", "--override-ini") for name in _FILES if known_start(field).startswith(name)
    ]
    found += [(field, _report(known_start(field))) for field in reading.values("--reporter-option")]
    return [(field, at) for field, at in found if at > 0]


def _report(text: str) -> int:
    """Where the name of a file begins in KEY=VALUE,KEY=VALUE; 0 when there is none."""
    return next((text.find(name) + len(name) for name in _REPORTS if name in text), 0)
