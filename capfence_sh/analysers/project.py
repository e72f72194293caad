"""Verbs of build tools that run code of the project: which kind of run they are."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import PROJECT_CODE
from capfence_sh.catalog.vocabulary import SHELL
from capfence_sh.reading import known_start
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_KINDS = {"test": "test", "vstest": "test", "check": "check", "vet": "check", "clippy": "lint", "lint": "lint"}


_EVENTS = ("prebuildevent", "postbuildevent", "prelinkevent", "runcommand")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.project_code: test, check or lint for the verbs called so, else build."""
    del code
    return Findings(_events(reading), (Claim(PROJECT_CODE, kind=_KINDS.get(reading.path[-1], "build"), evidence=" ".join(reading.path)),))


def _events(reading: "Reading") -> tuple[Use, ...]:
    """Properties of MSBuild that are commands: -p:PreBuildEvent=COMMAND."""
    if reading.path[0] != "dotnet":
        return ()
    found: list[Use] = []
    for field in reading.words[1:]:
        text = known_start(field)
        mark, _, rest = text.partition(":")
        name, equals, _ = rest.partition("=")
        if equals and mark.lstrip("-/").lower() in ("p", "property") and name.lower() in _EVENTS:
            found.append(Use(SHELL, (cut(field, len(mark) + len(name) + 2),)))
    return tuple(found)
