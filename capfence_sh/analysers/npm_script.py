"""npm test, npm run NAME, yarn build: project code, with the kind that the script's name promises."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.verbs import kind_of
from capfence_sh.catalog.vocabulary import CONTEXT, INSPECT, PROGRAM, TASKS
from capfence_sh.options import word_text
from capfence_sh.reading import known_start
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# options that npm obeys wherever they stand
_OPTIONS = (
    ("--prefix=", INSPECT),
    ("--script-shell=", PROGRAM),
    ("--shell=", PROGRAM),
    ("--userconfig=", CONTEXT),
    ("--globalconfig=", CONTEXT),
)
_RUN = ("", "run", "run-script", "rum", "urn")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """`run` without a name only lists the scripts."""
    if len(reading.path) == 1:
        uses = (Use(TASKS, reading.words[:1], "npm"),)
        if reading.written[0] == "yarn" and not reading.operands and not reading.given:  # installs
            return Findings(uses, (Claim(cap.PACKAGE, evidence="yarn"), Claim(cap.MUTATION, evidence="yarn")))
        return Findings(uses if reading.operands else ())
    if reading.spec.analyser != "npm_script":
        return Findings()
    if reading.written[-1] not in _RUN:
        name: str | None = "test" if reading.written[-1] in ("t", "tst") else reading.written[-1]
    elif reading.operands:
        name = word_text(reading.operands[0][1])
    else:
        return Findings()
    claim = Claim(cap.PROJECT_CODE, name or "?", kind=kind_of(name or ""), evidence=name or "?")
    files = (Use(CONTEXT, (reading.operands[0][1],)),) if reading.written[0] == "bun" and "/" in (name or "") else ()
    return Findings((Use(TASKS, reading.words[:1], "npm"), *files, *_behind(reading)), (claim,))


def _behind(reading: "Reading") -> tuple[Use, ...]:
    """Options of npm behind the script's name: another folder, another shell, options of node."""
    if reading.written[0] != "npm":
        return ()
    uses: list[Use] = []
    for field in reading.words:
        text = known_start(field)
        if text == "--":
            break
        role = next((role for start, role in _OPTIONS if text.startswith(start)), "")
        if role:
            uses.append(Use(role, (cut(field, text.find("=") + 1),)))
    return tuple(uses)
