"""The words that carry code, as the program that runs them puts them together."""

from capfence_sh import capabilities as cap
from capfence_sh import catalog
from capfence_sh.catalog import vocabulary as v
from capfence_sh.effect import Effect
from capfence_sh.inherited import only_root_writes
from capfence_sh.reading import word_text
from capfence_sh.site_commands import lookup
from capfence_sh.words import EVALUATED, Dynamic, Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Use
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading
    from capfence_sh.site_commands import SiteCommands
    from capfence_sh.walk import Origin
    from capfence_sh.words import Field

_PRINTING = frozenset(("echo", "printf", "base64"))
# they pass text on as it is; whatever else stands between a constant and a shell decodes it
VERBATIM = frozenset(("echo", "printf", "cat", "tee"))
_DECODERS = frozenset(
    (
        "base64",
        "base32",
        "basenc",
        "xxd",
        "openssl",
        "gunzip",
        "gzip",
        "zcat",
        "bunzip2",
        "bzip2",
        "xz",
        "unxz",
        "rev",
        "tr",
        "uudecode",
        "gpg",
    )
)

_QUITS = frozenset(
    ("q", "q!", "wq", "wq!", "x", "x!", "xa", "xa!", "wqa", "wqa!", "qa", "qa!", "qall", "qall!", "xit", "exit", "wqall", "cq")
)


def without_pipe(field: "Field") -> "Field":
    """`|filter %s` (LESSOPEN) and the like: the bar says where the output goes, not what runs."""
    text = word_text(field)
    if isinstance(field, Literal) and text is not None and text[:1] in ("|", "!"):
        return Literal(text.lstrip("|!- "), field.glob, field.start, field.end)
    return field


def with_arguments(field: "Field") -> "Field":
    """The program gets words of its own behind those given: `rm -rf` becomes `rm -rf "$@"` with unknown words."""
    text = word_text(field)
    if not isinstance(field, Literal) or text is None or text[-1:] in ";|&" or _compiles(text):
        return field
    return Literal(text + ' "$@"', field.glob, field.start, field.end)


def _compiles(text: str) -> bool:
    """Whether it is a compiler or linker that users cannot replace: the words that a build gives it are those of the project."""
    path = (text.split() or [""])[0]
    spec = catalog.lookup(path.rpartition("/")[2]) if "/" not in path or only_root_writes(path) else None
    return spec is not None and spec.analyser == "compiler"


def joined(fields: "tuple[Field, ...]") -> "Field":
    """Words that the program joins with blanks into one text."""
    texts = [word_text(field) for field in fields]
    known = [text for text in texts if text is not None]
    start, end = fields[0].start, fields[-1].end
    if len(known) == len(texts) and all(isinstance(field, Literal) for field in fields):
        return Literal(" ".join(known), False, start, end)
    values = (" ".join(known),) if len(known) == len(texts) else ()
    return Dynamic(EVALUATED, "", "", values, False, (), start, end)


def arguments(reading: "Reading", use: "Use") -> "tuple[Field, ...]":
    """$0 and the positional parameters that follow the text of `sh -c`."""
    if use.role not in (v.SHELL, v.CODE):
        return ()
    return reading.told()


def only_file(source: "tuple[Command, ...]") -> "Field | None":
    """The file whose content the commands pass on as it is: `cat FILE` alone."""
    command = source[0] if len(source) == 1 else None
    if command is None or command.program != "cat" or command.reading is None or command.reading.given or command.redirections:
        return None
    files = [field for _, field, _ in command.reading.operands]
    return files[0] if len(files) == 1 and word_text(files[0]) not in (None, "-") else None


def quits(reading: "Reading") -> bool:
    """Whether the last command on the line of an editor ends it, so that it asks its standard input for no more."""
    given = [word_text(field) or "" for field in reading.values("-c")]
    given += [text[1:] for text in reading.texts() if text is not None and text[:1] == "+"]
    return bool(given) and given[-1].rpartition("|")[2].strip().lstrip(":") in _QUITS


# scripts that are told by their words what to do, and their languages
_TASKS = {"manage.py": "python", "setup.py": "python", "artisan": "php"}


def task(path: str, language: str, arguments: "tuple[Field, ...]") -> str:
    """The kind of project code that the words behind `manage.py` (Django), `setup.py` or `artisan` (Laravel) ask for; "" for any other script."""
    name = path.rpartition("/")[2]
    if _TASKS.get(name) != language:
        return ""
    from capfence_sh.analysers import framework

    words = tuple(word_text(field) for field in arguments)
    if name == "setup.py":
        return framework.setup_kind(words)
    elsewhere = any(word is None or "/" in word[:3] or word.startswith(("--pythonpath", "--settings")) for word in words)
    return "" if elsewhere else framework.task_kind(name, words)


def shebang(text: str, described: "SiteCommands") -> str:
    """The language of a script by its first line; a text without #! is a shell script (execve(2) ENOEXEC, bash runs it itself)."""
    if not text.startswith("#!"):
        return "bash"
    words = text.partition("\n")[0][2:].split()
    if words and words[0].rpartition("/")[2] == "env":
        words = [word for word in words[1:] if not word.startswith("-") and "=" not in word]
    name = words[0].rpartition("/")[2] if words else ""
    spec = lookup(name, described)
    return spec.language if spec is not None else ""


def checked(effects: "list[Effect]", reading: "Reading") -> "list[Effect]":
    """`perl -c` on a file of the project that is not read: what it loads and its BEGIN blocks run, as in any check; with what was read, that counts."""
    project = next((effect for effect in effects if effect.capability == cap.PROJECT_CODE), None)
    if reading.path[0] != "perl" or not reading.has("-c") or reading.has("-e", "-E", "-M", "-m") or project is None or not project.inside:
        return effects
    if any(effect is not project and effect.kind != cap.UNREAD_SCRIPT for effect in effects):
        return effects
    return [Effect(project.capability, "check", project.target, project.target_type, True, project.evidence)]


def importing(text: str) -> str:
    """The lines of a program that load modules: names in a part of it mean what they say."""
    lines = text.split("\n")
    return "".join(
        line + "\n"
        for line in lines
        if line.startswith(("import ", "from ", "require ", "use ", "const ", "var ", "let ")) and line[-1:] != "("
    )


def input_kind(source: "tuple[Command, ...]") -> str:
    """The kind of shell.opaque that code from these commands is, when it is not known."""
    return cap.DECODED if any(command.program in _DECODERS for command in source) else cap.STDIN_CODE


def defines_only(texts: tuple[str, ...], origins: "list[Origin]") -> bool:
    """Whether the text is the decoded constant that snapshots of shells hold, and only defines functions: those are judged where they are called."""
    constant = bool(origins) and all(command.program in _PRINTING for origin in origins for command in origin.commands)
    if not constant or any(isinstance(field, Dynamic) for origin in origins for command in origin.commands for field in command.argv):
        return False
    from capfence_sh import aliases

    return bool(texts) and all(aliases.defines_only(text) for text in texts)
