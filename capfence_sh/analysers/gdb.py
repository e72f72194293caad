"""gdb: commands that only look; everything else (run, call, python, source, shell …) runs something."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use, foreign
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_LOOKS = frozenset(
    (
        *(
            "bt",
            "backtrace",
            "where",
            "info",
            "i",
            "thread",
            "threads",
            "frame",
            "f",
            "up",
            "down",
            "list",
            "l",
            "disassemble",
            "disas",
            "ptype",
        ),
        *(
            "whatis",
            "help",
            "show",
            "echo",
            "quit",
            "q",
            "detach",
            "kill",
            "x",
            "symbol-file",
            "core-file",
            "file",
            "exec-file",
            "apply",
            "maint",
        ),
    )
)
_SHOWS = ("print", "p", "output", "printf", "display", "inspect")
_SETTINGS = ("pagination", "width", "height", "confirm", "print", "verbose", "style", "disassembly-flavor", "debuginfod", "language")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """With code: what one command does.  Without: gdb reads commands from standard input unless it is a batch."""
    if code is None:
        if reading.has("-batch", "-batch-silent", "-b"):
            return NOTHING
        return Findings(claims=(Claim(cap.OPAQUE, kind=cap.STDIN_CODE, evidence=reading.path[0]),))
    uses: list[Use] = []
    claims: list[Claim] = []
    for line in (word_text(code) or "").split("\n"):
        _line(line.strip(), uses, claims)
    return Findings(tuple(uses), tuple(claims))


def _line(line: str, uses: list[Use], claims: list[Claim]) -> None:
    name, _, rest = line.partition(" ")
    name = name.partition("/")[0]
    if line[:1] == "!":
        uses.append(Use(v.SHELL, (literal(line[1:]),)))
    elif name == "shell":
        uses.append(Use(v.SHELL, (literal(rest),)))
    elif line.startswith("platform shell "):  # lldb
        uses.append(Use(v.SHELL, (literal(line[15:]),)))
    elif name in ("python", "py", "pi", "script"):
        uses.append(Use(v.CODE, (literal(rest),), "python"))
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=line))
    elif name in ("call", "print", "p", "compile", "expression", "expr") and "(" in rest:
        proved = foreign.constants(rest)
        uses += proved.uses
        claims += [*proved.claims, Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=line)]
    elif name == "attach":
        claims.append(Claim(cap.MUTATION, rest, evidence=line))
    elif line and not _looks(name, rest):
        claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=line))


def _looks(name: str, rest: str) -> bool:
    """Whether the command only shows something: an expression may call a function or assign."""
    if name in _SHOWS:
        return "(" not in rest and "=" not in rest
    return name in _LOOKS or (name == "set" and rest.split(" ")[0] in _SETTINGS)
