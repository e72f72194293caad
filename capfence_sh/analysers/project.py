"""Verbs of build tools that run code of the project: which kind of run they are."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DYNAMIC_OPTION, OPAQUE, PROJECT_CODE
from capfence_sh.catalog.vocabulary import COMMAND, PROGRAM, SHELL
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import cut, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_KINDS = {"test": "test", "vstest": "test", "check": "check", "vet": "check", "clippy": "lint", "lint": "lint"}


_LOADING = ("-B/", "plugin", "-wrapper", "-specs", "-fuse-ld")
_EVENTS = ("prebuildevent", "postbuildevent", "prelinkevent", "runcommand")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.project_code: test, check or lint for the verbs called so, else build."""
    del code
    claim = Claim(PROJECT_CODE, kind=_KINDS.get(reading.path[-1], "build"), evidence=" ".join(reading.path))
    if reading.path[0] == "go":
        found = _linked(reading)
        return Findings(found.uses, (claim, *found.claims))
    if reading.path[0] == "cargo" and reading.written[-1] == "rustc" and reading.operands:  # words behind `--` are the compiler's
        return Findings((Use(COMMAND, (literal(reading.written[-1]), *(field for _, field, _ in reading.operands))),), (claim,))
    return Findings(_events(reading), (claim,))


def _linked(reading: "Reading") -> Findings:
    """Words for the linker of Go: another linker, and what makes it run another program (go tool link -help)."""
    uses: list[Use] = []
    claims: list[Claim] = []
    for value in reading.values("-ldflags"):
        words = (word_text(value) or "").replace("=", " ").replace("'", " ").replace('"', " ").split()
        for word, following in zip(words, [*words[1:], ""]):
            if word.lstrip("-") in ("extld", "extar") and word[:1] == "-":
                uses.append(Use(PROGRAM, (literal(following),)))
        if any(word.lstrip("-") == "extldflags" for word in words) and any(part in word for word in words for part in _LOADING):
            claims.append(Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence="-extldflags"))
    return Findings(tuple(uses), tuple(claims))


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
