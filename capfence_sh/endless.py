"""Writes without an end, or of more than a disk of a server has to spare: what else runs there stops when the disk is full.

In: one command.  Out: shell.mutation when it writes all that an endless source gives, or a size of hundreds of gigabytes.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.effects import Effect
    from capfence_sh.words import Field

_SOURCES = ("/dev/zero", "/dev/urandom", "/dev/random", "/dev/full")
# dd(1), fallocate(1): suffixes of sizes
_UNITS = {"": 1, "c": 1, "w": 2, "b": 512, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12, "p": 10**15, "e": 10**18}
_MOST = 200 * 10**9


def effects(command: "Command") -> "tuple[Effect, ...]":
    """What the command does to the disk."""
    texts = [word_text(field) or "" for field in command.argv[1:]]
    if command.program == "yes":
        target = _file(command)
        full = bool(target)
    elif command.program in ("cat", "head"):
        target = _file(command)
        given = command.reading.values("-c", "--bytes") if command.reading is not None else ()
        sizes = [_bytes(word_text(field) or "") for field in given]
        read = [*texts, *(word_text(field) or "" for operator, field in command.redirections if operator == "<")]
        full = bool(target) and any(text in _SOURCES for text in read) and (command.program == "cat" or max(sizes, default=0) >= _MOST)
    elif command.program == "dd":
        target, full = _copied(texts)
    elif command.program == "fallocate":
        sizes = [_bytes(text) for text in texts]
        target, full = (texts or [""])[-1], max(sizes, default=0) >= _MOST
    else:
        target = (texts or [""])[-1]
        full = any(text in _SOURCES for text in texts[:-1]) and not target.startswith("/dev/")
    return (fx.plain(cap.MUTATION, target, "the disk that " + target + " lies on"),) if full else ()


def _file(command: "Command") -> str:
    """Where the output of a command goes, unless that is a device or a descriptor."""
    files: list[Field] = [field for operator, field in command.redirections if operator in (">", ">>", ">|", "&>")]
    text = word_text(files[-1]) or "" if files else ""
    return "" if text.startswith("/dev/") else text


def _copied(texts: list[str]) -> tuple[str, bool]:
    """Where dd writes to, and whether that may fill the disk."""
    given = dict(text.partition("=")[::2] for text in texts if "=" in text)
    target, source = given.get("of", ""), given.get("if", "")
    if not target or target.startswith("/dev/") or source not in _SOURCES:
        return "", False
    if "count" not in given:
        return target, True
    block = _bytes(given.get("bs") or given.get("ibs") or "512")
    return target, _bytes(given["count"]) * (1 if given["count"][-1:] == "B" else block) >= _MOST


def _bytes(text: str) -> int:
    """A size as `10G`, `10GiB` or `10GB`; 0 when it is none."""
    digits = text.rstrip("BiKMGTPEkmgcwb")
    unit = text[len(digits) :].lower().rstrip("b").rstrip("i") if text[len(digits) :] not in ("b", "B") else text[len(digits) :].lower()
    return int(digits) * _UNITS.get(unit, 1) if digits.isdigit() and len(digits) < 20 else 0
