"""Commands of vi, vim and ex: which of them run a shell, write files or run other code; anything not known is opaque."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.hosts import UNKNOWN_HOST, of_url
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_RANGE = "0123456789.,$%+-;*&'<>() \t:"
_WRITES = frozenset(
    (
        "w",
        "write",
        "wq",
        "x",
        "xit",
        "exit",
        "wa",
        "wall",
        "wqa",
        "wqall",
        "xa",
        "xall",
        "up",
        "update",
        "sav",
        "saveas",
        "f",
        "file",
        "wn",
        "wnext",
        "wp",
    )
)
_OPENS = frozenset(
    ("e", "edit", "sp", "split", "vs", "vsplit", "tabe", "tabedit", "tabnew", "n", "next", "ar", "args", "diffs", "diffsplit")
)
_QUIET = frozenset(
    (
        *("q", "quit", "qa", "qall", "qu", "p", "print", "nu", "number", "l", "list", "d", "delete", "m", "move", "t"),
        *("co", "copy", "j", "join", "k", "y", "yank", "u", "undo", "red", "redo", "noh", "nohlsearch"),
        *("hi", "highlight", "filet", "filetype", "sort", "retab", "ret", "bn", "bp"),
        *("bnext", "bprevious", "bd", "bdelete", "ls", "files", "buffers", "first"),
        *(
            "fir",
            "last",
            "la",
            "rew",
            "rewind",
            "cq",
            "cquit",
        ),
        *("marks", "reg", "registers", "jumps", "ju"),
        *("ve", "version", "nop", "gg", "tabn", "tabp", "diffthis", "dif"),
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
_MODIFIERS = ("silent!", "silent", "sil!", "sil", "noautocmd", "noa", "keepjumps", "keepj", "keeppatterns", "keepp", "confirm", "conf")
# commands whose argument is code of another language (if_pyth.txt, lua.txt, if_perl.txt, if_ruby.txt, if_tcl.txt)
_EMBEDDED = {
    **dict.fromkeys(("py", "python", "py3", "python3", "pyx", "pythonx"), "python"),
    **dict.fromkeys(("perl", "pe", "perldo"), "perl"),
    **dict.fromkeys(("ruby", "rub", "rubydo"), "ruby"),
    **dict.fromkeys(("lua", "luado", "tcl", "tcldo", "mz", "mzscheme", "call", "cal", "echo", "ec", "let", "eval", "ter", "term"), "vim"),
    **dict.fromkeys(("terminal", "exe", "execute", "echom", "echomsg"), "vim"),
}
_SYNTAX = ("syn on", "syn off", "syntax on", "syntax off", "syntax enable", "syn enable")


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
    name += "3" if name in ("py", "python") and rest[len(name) :][:1] == "3" else ""
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
    argument = _without_settings(command.lstrip("!").strip())
    if name in ("r", "read") and command[:1] == "!":
        argument = command
    shell = argument[:1] == "!" and (command[:1] != "!" or name not in _WRITES)
    if "`" in line or argument[:1] == "+" or not _known(name, argument, line):
        claims.append(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=line))
        if name in _EMBEDDED:
            own = _EMBEDDED[name]
            uses.append(Use(v.CODE, (literal(line if own == "vim" else tail.lstrip("! ")),), own))
        return
    if shell:  # r !cmd, w !cmd: the rest of the line is the command
        command = argument[1:] + ("|" + following if following else "")
        if name in _WRITES:  # w !cmd hands it the text of the file
            edited = next((word for _, field, _ in reading.operands if (word := word_text(field) or "?")[:1] != "+"), "?")
            command = "cat '" + edited.replace("'", "'\\''") + "' | " + command
        uses.append(Use(v.SHELL, (literal(command),)))
        return
    if "://" in argument:  # netrw fetches, and sends
        claims.append(Claim(cap.EGRESS, of_url(argument) or UNKNOWN_HOST, evidence=argument))
    if name in _WRITES:
        _write(name, argument, reading, uses)
    elif argument and name in ("r", "read", "view"):
        uses.append(Use(v.READ, (literal(argument),)))
    elif argument and name in _OPENS:  # what is opened can be written by a later `w`
        uses += [Use(v.READ, (literal(argument),)), Use(v.WRITE, (literal(argument),))]
    if following:
        _line(following.strip(), reading, uses, claims)


def _without_settings(argument: str) -> str:
    """Without `++enc=…` words in front."""
    while argument.startswith("++"):
        argument = argument.partition(" ")[2].strip()
    return argument


def _known(name: str, argument: str, line: str) -> bool:
    """Whether the command only edits, moves, shows, reads or writes: it evaluates no expression and loads no script."""
    if name in _SETS:
        return all(setting.split("=")[0].rstrip("?!&") in _SETTINGS for setting in argument.split())
    if name in ("pu", "put"):
        return "=" not in argument
    return name in _QUIET or name in _WRITES or name in _OPENS or name in ("r", "read", "view") or line.lstrip(":") in _SYNTAX


def _write(name: str, argument: str, reading: "Reading", uses: list[Use]) -> None:
    """`w FILE` writes it; `w` alone writes the files being edited."""
    target = argument.removeprefix(">>").strip()
    if target and name not in ("x", "xa", "wqa"):
        uses.append(Use(v.WRITE, (literal(target),)))
        return
    uses += [Use(v.WRITE, (field,)) for role, field, _ in reading.operands if (word_text(field) or "")[:1] != "+"]


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
