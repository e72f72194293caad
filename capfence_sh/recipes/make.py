"""make: the recipe lines of the targets asked for and of what they need, and what make runs while it reads the file."""

from capfence_sh import places
from capfence_sh.options import word_text
from capfence_sh.recipes.makefile import Makefile
from capfence_sh.recipes.task import Task

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.recipes import Project
    from capfence_sh.recipes.makefile import Rule

_NAMES = ("GNUmakefile", "makefile", "Makefile", "BSDmakefile")
_SHELLS = frozenset(("sh", "bash", "dash", "ksh", "zsh", "ash"))
_MAX_TARGETS = 150


def tasks(project: "Project", reading: "Reading") -> "list[Task]":
    """What `make` with these words runs in this folder."""
    folder = project.folder
    given = [path for field in reading.values("-f") if (path := project.path(field))]
    more = (project.variable("MAKEFILES") or "").split()
    names = given or [name for name in _NAMES if project.read(f"{folder}/{name}") is not None][:1]
    words = reading.texts()
    settings = [text.partition("=") for text in words if text is not None and "=" in text]
    makefile = Makefile(project, {name.rstrip(":+?!"): value for name, _, value in settings})
    for number, field in enumerate(reading.values("--eval")):
        makefile.load(project.given(f"--eval {number}", word_text(field) or ""))
    for name in (*more, *names):
        makefile.load("-" if name in ("-", "/dev/stdin") else places.absolute(name, folder))
    goals = [text for text in words if text is not None and "=" not in text]
    found = [] if reading.has("-n", "-q") else _of_goals(makefile, goals or makefile.default(), folder)
    return [Task(text, folder) for text in dict.fromkeys(makefile.ran)] + found


def _of_goals(makefile: Makefile, goals: list[str], folder: str) -> "list[Task]":
    found: list[Task] = []
    seen: set[str] = set()
    waiting = list(goals)
    while waiting and len(seen) < _MAX_TARGETS:
        target = waiting.pop(0)
        if target in seen:
            continue
        seen.add(target)
        for rule, stem in makefile.rules_for(target):
            waiting += [name.replace("%", stem, 1) for name in makefile.words(rule.needs)]
            found += _of_rule(makefile, rule, target, stem, folder)
    return found


def _of_rule(makefile: Makefile, rule: "Rule", target: str, stem: str, folder: str) -> "list[Task]":
    needs = [name.replace("%", stem, 1) for name in makefile.words(rule.needs)]
    automatic = {"@": target, "<": needs[0] if needs else "", "^": " ".join(needs), "+": " ".join(needs), "*": stem}
    if makefile.value("SHELL").rpartition("/")[2] not in _SHELLS:
        return []
    lines = [makefile.expand(line, automatic).lstrip("@-+ \t") for line in rule.recipe]
    if makefile.one_shell:
        lines = ["\n".join(lines)]
    return [Task(line, folder) for line in lines if line.strip()]
