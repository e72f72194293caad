"""make: targets are project code with the kind that their names promise; -n runs nothing but `+` lines; variables can replace the shell."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use, verbs
from capfence_sh.catalog.vocabulary import TASKS
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# GNU make, "Variables Used by Implicit Rules"; a name may say for which machine and in which version: x86_64-linux-gnu-gcc-12
_TOOLS = {
    "CC": frozenset(("gcc", "clang", "cc", "tcc", "c99", "icx")),
    "CXX": frozenset(("g++", "clang++", "c++", "icpx")),
    "LD": frozenset(("ld", "ld.bfd", "ld.gold", "ld.lld", "lld", "mold", "gcc", "clang", "g++", "clang++")),
    "AR": frozenset(("ar", "gcc-ar", "llvm-ar")),
}
_LAUNCHERS = frozenset(("ccache", "sccache"))
_SHELLS = frozenset(("sh", "bash", "/bin/sh", "/bin/bash", "/usr/bin/sh", "/usr/bin/bash"))
# gcc(1), how options of C dialects, warnings, debugging, optimisation and machines begin, and definitions
_FLAGS = ("-O", "-g", "-std=", "-W", "-m", "-D", "-U", "-pipe", "-ansi", "-pedantic", "-fsanitize=", "-fPIC", "-fPIE", "-fno-", "-static")
_PRINTING = ("-n", "-q")
_COMMAND_VARIABLES = frozenset(("SHELL", ".SHELLFLAGS", "MAKE", "CC", "CXX", "LD", "AR", "MAKEFLAGS", "MAKEFILES"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A makefile from standard input is code that nobody has read."""
    if reading.has(*_PRINTING):  # reading a makefile already runs what it computes: of this folder's that is known
        named = reading.has("-f", "-C", "-I")
        return Findings(
            _recipes(reading), (*((Claim(cap.PROJECT_CODE, kind="build", evidence="make -n"),) if named else ()), *_variables(reading))
        )
    claims = [*verbs.analyse(reading, None).claims, *_variables(reading)]
    if any(word_text(field) is None for field in reading.values("-f")):
        claims.append(Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence="-f"))
    if any(word_text(field) in ("-", "/dev/stdin") for field in reading.values("-f")):
        claims.append(Claim(cap.OPAQUE, kind=cap.STDIN_CODE, evidence="-f -"))
    return Findings(_recipes(reading), tuple(claims))


def _variables(reading: "Reading") -> list[Claim]:
    """Variables on the command line that say what runs."""
    claims: list[Claim] = []
    for text in reading.texts():
        name, _, value = (text or "").partition("=")
        name = name.rstrip(":+?!")
        if _usual(name, value):
            continue
        if text is not None and "=" in text and (name in _COMMAND_VARIABLES or "$(shell" in text or "`" in text):
            claims.append(Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=text))
    return claims


def _usual(name: str, value: str) -> bool:
    """Whether a variable names a tool that is usual there: behind a launcher, with plain flags."""
    if name == "SHELL":
        return value in _SHELLS
    tools = _TOOLS.get(name)
    words = value.split(" ")
    if tools is None or not all(letter.isalnum() or letter in " -+=._" for letter in value):
        return False
    tool = words[1] if words[0] in _LAUNCHERS and len(words) > 1 else words[0]
    flags = words[2 if words[0] in _LAUNCHERS else 1 :]
    return _tool(tool, tools) and all(flag.startswith(_FLAGS) for flag in flags)


def _tool(name: str, tools: "Container[str]") -> bool:
    """MACHINE-TOOL-VERSION, where a machine is three or four names (gcc(1), clang -target)."""
    tool, _, version = name.rpartition("-")
    if tool and version.replace(".", "").isdigit():
        name = tool
    if name in tools:
        return True
    machine, dash, tool = name.rpartition("-")
    if machine.endswith(("-gcc", "-llvm")):  # …-gcc-ar
        machine, tool = machine.rpartition("-")[0], machine.rpartition("-")[2] + dash + tool
    return tool in tools and machine.count("-") in (2, 3) and "." not in machine


def _recipes(reading: "Reading") -> tuple[Use, ...]:
    return (Use(TASKS, reading.words[:1], "make"),)
