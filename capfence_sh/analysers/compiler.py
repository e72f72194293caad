"""Compilers and linkers: what they leave in the current folder when no output is named, and options that make them load or run other programs."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.capabilities import DYNAMIC_OPTION, OPAQUE
from capfence_sh.catalog.vocabulary import CONTEXT, READ, SCRIPT, WRITE
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_NO_OUTPUT = ("-o", "--out-dir", "-E", "-M", "-MM", "-fsyntax-only", "-###", "-print-prog-name", "--print", "--explain")
# options that hand words to a part of the compiler, and what in such words makes that part load code or run a program
_HANDED_ON = ("-f", "-W", "-Xclang", "-Xlinker", "-Xassembler", "-Xpreprocessor", "--codegen", "-Z")
_LOADING = ("plugin", "-load", "linker=", "codegen-backend", "wrapper", "pre-link", "post-link")
# parts of a compiler, the option that hands them one word, and their options that name a file that is written
_PARTS = {"l": "-Xlinker", "a": "-Xassembler", "p": "-Xpreprocessor", "c": "-Xclang"}
_WRITING = frozenset(
    (
        *("-o", "--output", "-Map", "--Map", "-MD", "-MMD", "-MF", "--MD", "-a", "-al", "-adhln", "-dependency-file", "--dependency-file"),
        *("--out-implib", "--cref-file", "--print-map-file", "-serialize-diagnostic-file", "-header-include-file", "--reproduce"),
    )
)
_DUMPS = (
    "dump-",
    "time-trace=",
    "profile-dir",
    "profile-generate",
    "profile-instr-generate",
    "save-optimization-record",
    "opt-info",
    "module-output",
)
_CODEGEN_FILES = ("incremental=", "profile-generate=")
_BY_PATH = ("use-ld=", "link-arg", "ld-path")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """A write of what they leave when no output is named; shell.opaque for plugins, other linkers and files of further options."""
    del code
    claims = [Claim(OPAQUE, kind=DYNAMIC_OPTION, evidence=text or "?") for text in _words(reading) if _loads(text)]
    uses = [Use(CONTEXT, (literal(path),)) for path in _libraries(reading)] + _of_parts(reading)
    uses += [Use(READ, (literal((text or "")[1:]),)) for text in reading.texts() if (text or "").startswith("@")]
    if reading.written[0] == "tcc" and (reading.has("-run") or any(word_text(value) == "un" for value in reading.values("-r"))):
        uses += [Use(SCRIPT, (field,), "compiled") for _, field, _ in reading.operands[:1]]
    elif reading.operands and not reading.has(*_NO_OUTPUT) and reading.written[0] != "cpp":
        uses.append(Use(WRITE, (literal(_default(reading)),)))
    return Findings(uses=tuple(uses), claims=tuple(claims))


def _default(reading: "Reading") -> str:
    """The program that is made when no output is named; the folder for anything else."""
    if reading.has("-c", "-S", "--emit", "--crate-type"):
        return "."
    if reading.path[0] != "rustc":
        return "a.out"
    names = [word_text(field) or "" for field in (*reading.values("--crate-name"), reading.operands[0][1])]
    return names[0].rpartition("/")[2].removesuffix(".rs") or "."


def _of_parts(reading: "Reading") -> list[Use]:
    """What the linker, the assembler and the preprocessor write by the words they are handed: -Wl,-Map,FILE, -Xlinker -o -Xlinker FILE."""
    uses: list[Use] = []
    handed: dict[str, list[str]] = {part: [word_text(value) or "?" for value in reading.values(option)] for part, option in _PARTS.items()}
    for value in reading.values("-W"):
        part, _, rest = (word_text(value) or "").partition(",")
        if part in handed and rest:
            handed[part] += rest.split(",")
    for words in handed.values():
        uses += [Use(WRITE, (literal(path),)) for path in _named(words)]
    dumps = [word_text(value) or "" for value in reading.values("-f")]
    uses += [Use(WRITE, (literal(text.partition("=")[2]),)) for text in dumps if text.startswith(_DUMPS) and "=" in text]
    codegen = [word_text(value) or "" for value in reading.values("--codegen")]
    return uses + [Use(WRITE, (literal(text.partition("=")[2]),)) for text in codegen if text.startswith(_CODEGEN_FILES)]


def _named(words: list[str]) -> list[str]:
    """The files behind the options of a part that write one."""
    found = [following for word, following in zip(words, [*words[1:], ""]) if word in _WRITING]
    found += [word.partition("=")[2] for word in words if word.partition("=")[0] in _WRITING and "=" in word]
    return found + [word[2:] for word in words if word[:2] == "-o" and len(word) > 2 and not word[2:].isalpha()]


def _words(reading: "Reading") -> list[str | None]:
    """The values of options that hand words on; of operands those that name a file of further options."""
    files = [text for text in reading.texts() if text is None or text.startswith("@")]
    return [word_text(value) for value in reading.values(*_HANDED_ON)] + files


def _loads(text: str | None) -> bool:
    if text is None or text.startswith("@"):
        return True
    return any(mark in text for mark in _LOADING) or ("/" in text and any(mark in text for mark in _BY_PATH))


def _libraries(reading: "Reading") -> list[str]:
    """Where rustc looks for crates: those with macros run while it compiles."""
    texts = [word_text(value) or "?" for value in reading.values("--extern")]
    return [text.rpartition("=")[2] for text in texts if "=" in text or text == "?"]
