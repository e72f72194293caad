"""Maven, Gradle, Ant, sbt, cmake and the like: operands are goals, and a goal's name says what it does."""

from capfence_sh.analysers import Claim, Findings
from capfence_sh.analysers.verbs import kind_of
from capfence_sh.capabilities import EGRESS, PROJECT_CODE
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_BUILDS = frozenset(("package", "assemble", "classes", "testclasses", "jar", "compile", "test-compile", "install", "verify", "clean"))
_SENDS = frozenset(("deploy", "publish", "release", "upload"))
_LOOKS = frozenset(("dependencies", "tasks", "projects", "properties", "help", "dependency", "versions"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.project_code by goal, of the strictest kind when they differ; egress for goals that deploy or publish."""
    del code
    goals = [text or "?" for text in reading.texts() if "=" not in (text or "")]
    if reading.written[0] in ("cmake", "ctest"):
        goals = [word_text(value) or "?" for value in reading.values("--target")]
    kinds = {_kind(goal) for goal in goals} or {"test" if reading.written[0] == "ctest" else "build"}
    kind = "" if "" in kinds else min(kinds)
    claims = [Claim(PROJECT_CODE, kind=kind, evidence=" ".join(goals) or reading.written[0])]
    if any(part in _SENDS for goal in goals for part in _parts(goal)):
        claims.append(Claim(EGRESS, target="?", evidence=" ".join(goals)))
    return Findings(claims=tuple(claims))


def _parts(goal: str) -> list[str]:
    return goal.lower().replace(":", " ").replace("-", " ").split()


def _kind(goal: str) -> str:
    name = goal.lower().rpartition(":")[2]
    if name in _BUILDS:
        return "build"
    if goal.lower().lstrip(":").partition(":")[0] in _LOOKS:
        return "check"
    return kind_of(goal)
