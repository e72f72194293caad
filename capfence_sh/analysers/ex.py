"""Commands of vi, vim and ex: which of them run a shell, write files or run other code; anything not known is opaque."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_RANGE = "0123456789.,$%+-;*&'<>() \t:"
_WRITES = frozenset(("w", "write", "wq", "x", "xit", "exit", "wa", "wall", "wqa", "wqall", "xa", "xall", "up", "update", "sav", "saveas"))
_READS = frozenset(
    ("r", "read", "e", "edit", "sp", "split", "vs", "vsplit", "tabe", "tabedit", "tabnew", "view", "n", "next", "diffs", "diffsplit")
)
_QUIET = frozenset(
    (
        *("q", "quit", "qa", "qall", "qu", "p", "print", "nu", "number", "l", "list", "d", "delete", "m", "move", "t"),
        *("co", "copy", "j", "join", "k", "y", "yank", "pu", "put", "u", "undo", "red", "redo", "noh", "nohlsearch"),
        *("syn", "syntax", "hi", "highlight", "filet", "filetype", "sort", "retab", "ret", "norm", "normal", "bn", "bp"),
        *("bnext", "bprevious", "bd", "bdelete", "ls", "files", "buffers", "wn", "wp", "wnext", "args", "ar", "first"),
        *("fir", "last", "la", "rew", "rewind", "sil", "silent", "cq", "cquit", "echo", "ec", "echom", "setf"),
        *("setfiletype", "colo", "colorscheme", "vert", "vertical", "windo", "marks", "reg", "registers", "jumps", "ju"),
        *("ve", "version", "nop", "file", "f", "gg", "tabn", "tabp", "diffthis", "dif"),
    )
)
_SETS = ("se", "set", "setl", "setlocal", "setg", "setglobal")
# options that only change how text looks or is stored; any other may name a program or an expression
_SETTINGS = frozenset(
    (
        *("nu", "number", "nonu", "nonumber", "rnu", "nornu", "paste", "nopaste", "list", "nolist", "wrap", "nowrap"),
        *("ff", "fileformat", "ft", "filetype", "fenc", "fileencoding", "enc", "encoding", "sw", "shiftwidth", "ts"),
        *("tabstop", "sts", "softtabstop", "et", "expandtab", "noet", "noexpandtab", "ai", "autoindent", "noai"),
        *("noautoindent", "hls", "hlsearch", "nohls", "nohlsearch", "ic", "ignorecase", "noic", "noignorecase", "scs"),
        *("smartcase", "is", "incsearch", "bin", "binary", "nobin", "nobinary", "eol", "endofline", "noeol"),
        *("noendofline", "fixeol", "nofixeol", "bomb", "nobomb", "ro", "readonly", "noro", "ma", "modifiable", "noma"),
        *("nocp", "nocompatible", "swf", "noswf", "swapfile", "noswapfile", "tw", "textwidth", "all"),
    )
)
_MODIFIERS = (
    "silent!",
    "silent",
    "sil!",
    "sil",
    "noautocmd",
    "noa",
    "keepjumps",
    "keepj",
    "keeppatterns",
    "keepp",
    "verbose",
    "confirm",
    "conf",
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What one command line of the editor does."""
    text = word_text(code) if code is not None else ""
    uses: list[Use] = []
    claims: list[Claim] = []
    for line in (text or "").replace("\r", "\n").split("\n"):
        _line(line.strip(), reading, uses, claims)
    return Findings(tuple(uses), tuple(claims)) if uses or claims else NOTHING


def _line(line: str, reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    for modifier in _MODIFIERS:
        if line.lstrip(":").startswith(modifier + " "):
            line = line.lstrip(":")[len(modifier) :].strip()
    start = _after_range(line)
    rest = line[start:]
    name = rest[: len(rest) - len(rest.lstrip("abcdefghijklmnopqrstuvwxyz"))]
    tail = rest[len(name) :]
    if not rest or rest[0] in '"#=':
        return
    if rest[0] == "!":
        uses.append(Use(v.SHELL, (literal(rest[1:].strip()),)))
    elif name in ("s", "substitute") and tail[:1] and not tail[:1].isalnum():
        _substitute(tail, reading, uses, claims)
    elif name in ("g", "global", "v", "vglobal"):
        _global(tail.lstrip("!"), reading, uses, claims)
    else:
        _named(name, tail, line, reading, uses, claims)


def _after_range(line: str) -> int:
    """Where the command begins: after line numbers, marks and /patterns/."""
    at = 0
    while at < len(line) and (line[at] in _RANGE or line[at] in "/?\\"):
        if line[at] in "/?":
            at = _closing(line, at + 1, line[at])
        elif line[at] in "'\\":
            at += 1
        at += 1
    return at


def _closing(line: str, at: int, delimiter: str) -> int:
    while at < len(line) and line[at] != delimiter:
        at += 2 if line[at] == "\\" else 1
    return at


def _named(name: str, tail: str, line: str, reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    command, _, following = tail.partition("|")
    argument = command.lstrip("!").strip()
    if name in _WRITES:
        _write(name, command, argument, reading, uses)
    elif name in _READS and argument.startswith("!"):
        uses.append(Use(v.SHELL, (literal(argument[1:] + ("|" + following if following else "")),)))
        return
    elif name in _READS:
        uses += [Use(v.READ, (_path(argument),))] if argument else []
    elif name in _SETS and all(setting.split("=")[0].rstrip("?!&") in _SETTINGS for setting in argument.split()):
        pass
    elif name in ("norm", "normal") or name not in _QUIET or "`" in line or "\\=" in line:
        claims.append(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=line))
        return
    if following:
        _line(following.strip(), reading, uses, claims)


def _write(name: str, command: str, argument: str, reading: "Reading", uses: list[Use]) -> None:
    """`w !cmd` pipes into a shell; `w FILE` writes it; `w` alone writes the files being edited."""
    if command[:1] in (" ", "\t") and command.strip().startswith("!"):
        uses.append(Use(v.SHELL, (literal(command.strip()[1:]),)))
        return
    target = argument.removeprefix(">>").strip()
    if target and name not in ("x", "xa", "wqa"):
        uses.append(Use(v.WRITE, (_path(target),)))
        return
    uses += [Use(v.WRITE, (field,)) for role, field, _ in reading.operands if (word_text(field) or "")[:1] != "+"]


def _path(name: str) -> "Field":
    """A file name of the editor: `~` is a home, which one is not known here."""
    return Literal("/home/*" + name[1:], True, 0, 0) if name.startswith("~/") else literal(name)


def _substitute(tail: str, reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    """s/pattern/replacement/flags; a replacement that begins with \\= is an expression."""
    delimiter = tail[0]
    middle = _closing(tail, 1, delimiter)
    end = _closing(tail, middle + 1, delimiter)
    replacement, flags = tail[middle + 1 : end], tail[end + 1 :]
    if replacement.startswith("\\="):
        claims.append(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=replacement))
    after = flags.lstrip("&cegiInp#lr0123456789 \t")
    if after[:1] == "|":
        _line(after[1:].strip(), reading, uses, claims)
    elif after:
        claims.append(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=after))


def _global(tail: str, reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    """g/pattern/command runs the command on every matching line."""
    if not tail or tail[0].isalnum() or tail[0].isspace():
        claims.append(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=tail))
        return
    end = _closing(tail, 1, tail[0])
    _line(tail[end + 1 :].strip(), reading, uses, claims)
