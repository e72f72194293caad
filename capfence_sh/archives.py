"""A whole folder that a request packs and then shows: what none of the words names is shown with the rest.

In: the commands of a request, in order.  Out: those that show all that an earlier one packed.  A search through the folder itself (`grep -r x .`) is
everyday work; a copy of all that lies in it, unpacked to the screen, is made for what lies beside the sources.
"""

from capfence_sh.flows import PRINTING
from capfence_sh.places import secret_name
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.reading import Reading

_WHOLE = frozenset((".", "./", "./.", "..", "../", "/", "~"))
_ANY = frozenset(("*", "**", "./*"))


class Packed:
    """What was packed so far: names of archives that hold a whole folder; "-" for standard output, ":" for the store of git."""

    __slots__ = ("names",)

    def __init__(self) -> None:
        self.names: set[str] = set()

    def shown(self, command: "Command") -> str:
        """The archive that the command shows all of, "" for none; what it packs is remembered."""
        reading = command.reading
        if reading is None:
            return ""
        if command.program in PRINTING:
            away = any(operator[:1] == ">" for operator, _ in command.redirections) or (command.pipeline and command.program != "strings")
            texts = [] if away else [text or "" for text in map(word_text, command.argv[1:])]
            return next((text for text in texts if text in self.names), "")
        archives = _archives(command.program, reading)
        if _packs(command.program, reading):
            self.names.update(archives)
            return ""
        given = command.redirections if command.program == "cpio" else ()
        archives += [word_text(field) or "" for operator, field in given if operator == "<"]
        return next((name for name in archives if name in self.names), "") if self.names and _shows(command.program, reading) else ""


def _archives(program: str, reading: "Reading") -> list[str]:
    if program == "git":
        return [":"]
    if program == "cpio":
        return [word_text(field) or "-" for field in reading.values("-F", "--file", "-O", "-I")] or ["-"]
    if program in ("tar", "bsdtar"):
        return [word_text(field) or "-" for field in reading.values("-f", "--file")] or ["-"]
    texts = [text or "" for text in reading.texts()[:1]]
    ending = {"zip": ".zip", "unzip": ".zip", "7z": ".7z"}[program]
    return [*texts, *(text.removesuffix(ending) for text in texts), *(text + ending for text in texts)]


def _packs(program: str, reading: "Reading") -> bool:
    texts = [text or "" for text in reading.texts()]
    if program == "git":
        if reading.path[1:] == ("add",) and any(secret_name(text.rpartition("/")[2]) for text in texts):
            return True
        all_of_it = reading.path[1:] == ("add",) and reading.has("-f", "--force") and (_WHOLE & {*texts} or reading.has("-A", "--all"))
        return bool(all_of_it) or (reading.path[1:2] == ("stash",) and reading.has("-a", "--all"))
    if program in ("tar", "bsdtar"):
        return reading.has("-c", "--create", "-r", "--append", "-u", "--update") and not _WHOLE.isdisjoint(texts)
    if program == "zip":
        return reading.has("-r", "--recurse-paths", "-R") and not _WHOLE.isdisjoint(texts[1:])
    if program == "7z":
        return reading.path[-1] in ("a", "u") and not _WHOLE.isdisjoint(texts[1:])
    return program == "cpio" and reading.has("-o", "--create")


def _shows(program: str, reading: "Reading") -> bool:
    texts = [text or "" for text in reading.texts()]
    if program == "git":
        verbs = reading.written[1:]
        stored = any(text.startswith(("stash", "refs/stash", ":")) for text in texts)
        return (
            ("stash" in verbs and reading.has("-p", "-u")) or ("show" in verbs and stored) or ("diff" in verbs and reading.has("--cached"))
        )
    if program in ("tar", "bsdtar"):
        return reading.has("-x", "--extract", "--get") and reading.has("-O", "--to-stdout") and _ANY.issuperset(texts)
    if program == "unzip":
        return reading.has("-p", "-c") and _ANY.issuperset(texts[1:])
    if program == "7z":
        return reading.path[-1] in ("x", "e") and reading.has("-so") and _ANY.issuperset(texts[1:])
    return program == "cpio" and reading.has("-i", "--extract") and reading.has("--to-stdout") and _ANY.issuperset(texts)
