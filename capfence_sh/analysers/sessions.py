"""tox and nox: the environments or sessions that are named are project code that tests, unless a name promises more; `tox exec` runs a command."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog.vocabulary import COMMAND, TASKS
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_MORE = frozenset(
    (
        *("deploy", "release", "publish", "push", "upload", "migrate", "drop", "destroy", "delete", "reset", "purge"),
        *("prod", "production", "staging", "ship", "install"),
    )
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """One claim for the run, and one for each name that promises more than tests."""
    del code
    program = reading.path[0]
    before = reading.operands if reading.separator < 0 else reading.operands[: reading.separator]
    uses = [Use(TASKS, reading.words[:1], "tox")] if program == "tox" else []
    if program == "tox" and before and word_text(before[0][1]) in ("exec", "e"):
        behind = tuple(field for _, field, _ in reading.operands[len(before) :])
        return Findings((Use(COMMAND, behind),) if behind else (), (Claim(cap.PROJECT_CODE, program, evidence=program),))
    names = [*reading.values("-e", "-k", "-t"), *(field for _, field, _ in before if program == "nox")]
    claims = [Claim(cap.PROJECT_CODE, program, kind="test", evidence=program)]
    claims += [Claim(cap.PROJECT_CODE, name, evidence=name) for name in map(_more, names) if name]
    return Findings(tuple(uses), tuple(claims))


def _more(field: "Field") -> str:
    """The name among those the word lists that promises more than tests; "" when none does."""
    text = word_text(field)
    if text is None:
        return "?"
    for mark in ",-_:.;":
        text = text.replace(mark, " ")
    return next((name for name in text.lower().split() if name in _MORE), "")
