"""Code of a language that is not read: what it does cannot be known before it runs, but constant texts that it gives to well-known calls can.

Always shell.opaque; commands, files and hosts that stand there as constants are judged besides, so that a refusal needs no guess.
"""

from capfence_sh import syntax
from capfence_sh.analysers import NOTHING, Claim, Findings, Use, plain_code
from capfence_sh.capabilities import DESTRUCTIVE, EGRESS, EVALUATED_DATA, OPAQUE, REMOTE_CODE
from capfence_sh.catalog.vocabulary import COMMAND, READ, REMOVE, SHELL, WRITE
from capfence_sh.hosts import UNKNOWN_HOST, of_url
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# names by what they do in Lua, R, Julia, Tcl, Lisp, Haskell, Erlang, Groovy, Vim script, TeX and others, without their modules
_RUNS = frozenset(
    (
        *("system", "system2", "execute", "popen", "popen2", "popen3", "exec", "shell", "run", "spawn", "cmd", "sh", "Command", "term"),
        *(
            "spawnSync",
            "execFileSync",
            "callCommand",
            "callProcess",
            "readProcess",
            "spawnCommand",
            "shellOut",
            "execSync",
            "systemlist",
            "jobstart",
            "termopen",
            "Start",
            "execShellCmd",
            "execCmd",
            "execProcess",
            "executeShell",
            "spawnShell",
            "runSync",
            "startProcess",
            "command",
            "proc",
            "readCreateProcess",
            "rawSystem",
        ),
        *("shell-command", "shell-command-to-string", "call-process", "start-process", "async-shell-command", "process-lines"),
        *("run-program", "launch-program", "run-shell-command", "run-command", "create_subprocess", "doShellScript"),
        *(
            "call-process-shell-command",
            "start-process-shell-command",
            "call",
            "write18",
            "shell_cmd",
            "unix",
            "subprocess",
            "pcntl_exec",
            "script",
        ),
    )
)
_REMOVES = frozenset(
    (
        *(
            "removeSync",
            "rmSync",
            "unlinkSync",
            "rmdirSync",
            "remove",
            "unlink",
            "delete",
            "rm",
            "rmdir",
            "rmtree",
            "delete-file",
            "delete-directory",
            "removeFile",
            "deleteTree",
        ),
        *("rm_rf", "removeDir", "rmdirRecurse", "rmdir_all", "deltree", "delete-tree"),
        *("removeDirectory", "removeDirectoryRecursive", "removePathForcibly", "deleteFile", "deleteDir", "del_dir_r"),
    )
)
_CONNECTS = frozenset(
    (
        *("connect", "request", "get", "post", "put", "GET", "POST", "download", "url", "fetch", "httpGet", "socket", "TCPSocket", "file"),
        *("open-network-stream", "url-retrieve", "url-retrieve-synchronously", "download.file", "open", "read_html", "geturl", "HTTP"),
    )
)
# classes whose first argument is a host
_SOCKETS = frozenset(
    ("Socket", "SSLSocket", "TCPSocket", "TCPClient", "TcpClient", "UdpClient", "InetSocketAddress", "Connection", "tcp", "ztcp")
)
# they show their text, or compare it
_SHOWS = frozenset(
    (
        *("print", "println", "printf", "puts", "echo", "cat", "message", "display", "write", "writeln", "format", "paste", "paste0"),
        *(
            "sprintf",
            "log",
            "info",
            "warn",
            "error",
            "show",
            "display",
            "disp",
            "grepl",
            "gsub",
            "sub",
            "match",
            "matches",
            "replace",
            "regexpr",
        ),
    )
)
# what installs from a repository that the operator of a language runs is no stranger's code
_REGISTRIES = ("cran.", "cloud.r-project.org", "packagemanager.", "bioconductor.org", "repo.maven.apache.org", "repo1.maven.org")
_ADDRESS = ("http://", "https://", "ftp://", "tcp://", "ws://", "wss://")
_LOADS = frozenset(("source", "import", "from", "require", "include", "load", "dofile", "loadstring", "evalFile"))
_POWERSHELL = (
    (("invoke-webrequest", "iwr", "invoke-restmethod", "irm", "start-bitstransfer", "net.webclient", "system.net.webclient"), EGRESS, "?"),
    (("net.sockets.tcpclient", "system.net.sockets.tcpclient", "test-netconnection", "send-mailmessage"), EGRESS, "?"),
    (("remove-item", "ri", "clear-content", "clear-disk", "format-volume", "remove-partition"), DESTRUCTIVE, "?"),
)
_QUOTES = "\"'`"
_BETWEEN = " \t\n,[](){}"
_SHELLS = "fish"  # the first name of the entry for shells that are not bash
_MOST = 200


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque for any code, with what its constant texts prove."""
    if code is None:
        return NOTHING
    text = word_text(code) or ""
    known = plain_code.read(reading.path[0], text)
    if known is not None:
        return known
    claims = [Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text or reading.path[0])]
    uses: list[Use] = []
    if reading.path[0] == _SHELLS and isinstance(syntax.parse(text), syntax.Script):
        uses.append(Use(SHELL, (literal(text),)))
    uses += _bare(text)
    if reading.written[0].startswith("gnuplot"):
        uses += [Use(SHELL, (literal(line.strip()[1:]),)) for line in text.replace(";", "\n").split("\n") if line.strip()[:1] == "!"]
    claims += _cmdlets(text) if reading.path[0] == _SHELLS else []
    for name, constants, after in _calls(text):
        _called(name, constants, after, uses, claims)
    return Findings(tuple(uses), tuple(claims))


def _bare(text: str) -> list[Use]:
    """Tcl and expect name a program without quotes: `exec rm x`, `spawn ssh x`."""
    uses: list[Use] = []
    for line in text.replace(";", "\n").split("\n"):
        verb, _, rest = line.strip().strip("[]").partition(" ")
        rest = rest.replace(">@stdout", "").replace("<@stdin", "").replace("2>@stderr", "").replace("2>@1", "").strip()
        if verb in ("exec", "spawn") and rest[:1] not in ("", "(", '"', "'") and isinstance(syntax.parse(rest), syntax.Script):
            uses.append(Use(SHELL, (literal(rest),)))
        elif verb == "socket" and rest:
            uses.append(Use(SHELL, (literal("nc " + rest),)))
    return uses


def _cmdlets(text: str) -> list[Claim]:
    """PowerShell: commands known by name, and their aliases."""
    words = text.lower().replace("(", " ").replace(")", " ").replace("|", " ").replace(";", " ").split()
    claims = [Claim(capability, target, evidence=word) for word in words for names, capability, target in _POWERSHELL if word in names]
    if any(claim.capability == EGRESS for claim in claims) and any(word in ("iex", "invoke-expression") for word in words):
        claims.append(Claim(REMOTE_CODE, evidence="iex"))
    return claims


def constants(text: str) -> Findings:
    """What the constant texts of code prove that could not be read otherwise; without shell.opaque."""
    uses: list[Use] = []
    claims: list[Claim] = []
    for name, given, after in _calls(text):
        _called(name, given, after, uses, claims)
    return Findings(tuple(uses), tuple(claims))


def _called(name: str, constants: tuple[str, ...], after: str, uses: list[Use], claims: list[Claim]) -> None:
    first = constants[0] if constants else ""
    if not constants:
        claims += [Claim(EGRESS, UNKNOWN_HOST, evidence=name)] if name == "connect" else []
    elif (name in _RUNS and not first.startswith("!")) or after.startswith((".execute", ".!")):
        single = len(constants) == 1 or " " in first
        if len(constants) == 2 and name == "Start":  # .NET: all arguments in one text
            constants = (first, *constants[1].split())
        uses.append(Use(SHELL, (literal(first),)) if single else Use(COMMAND, tuple(literal(each) for each in constants)))
    elif first.startswith("!") and name in ("exe", "execute"):
        uses.append(Use(SHELL, (literal(first[1:]),)))
    elif name.startswith(("install_git", "install_url", "install_bitbucket")):
        claims.append(Claim(REMOTE_CODE, evidence=first))
    elif "://" in first and not first.startswith("file:") and name in _LOADS:
        claims.append(Claim(REMOTE_CODE, of_url(first) or UNKNOWN_HOST, evidence=first))
    elif name in _REMOVES:
        uses.append(Use(REMOVE, (literal(first),)))
    elif name in _CONNECTS and "://" in first and not first.startswith("file:"):
        claims.append(Claim(EGRESS, of_url(first) or UNKNOWN_HOST, evidence=first))
    elif name == "connect" or (name in _SOCKETS and len(first) > 1 and " " not in first):
        claims.append(Claim(EGRESS, first, evidence=first))
    elif first.startswith(_ADDRESS) and name not in _SHOWS:
        host = of_url(first) or UNKNOWN_HOST
        claims += [] if host.startswith(_REGISTRIES) else [Claim(EGRESS, host, evidence=first)]
    elif name == "open" and len(constants) > 1 and constants[1][:1] in ("w", "a"):
        uses.append(Use(WRITE, (literal(first),)))
    elif "/" in first or (first[:1] == "." and " " not in first):
        uses.append(Use(READ, (literal(first.removeprefix("file://")),)))


def _calls(text: str) -> "list[tuple[str, tuple[str, ...], str]]":
    """(name, constant texts that follow it, text behind them) for each name that is followed by a constant, and for each bare name `connect`."""
    found: list[tuple[str, tuple[str, ...], str]] = []
    at = 0
    while at < len(text) and len(found) < _MOST:
        if text[at] in _QUOTES:
            name = _name_before(text, at)
            constants, at = _constants(text, at)
            found.append((name, constants, text[at : at + 10]))
            continue
        if text.startswith("connect(", at) and text[at + 8 : at + 9] not in _QUOTES:
            found.append(("connect", (), ""))
        at += 1
    return found


def _name_before(text: str, at: int) -> str:
    end = len(text[:at].rstrip(" \t({["))
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] in "_-"):
        start -= 1
    return text[start:end]


def _constants(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """The constants that stand one behind the other, and where they end."""
    found: list[str] = []
    while at < len(text) and text[at] in _QUOTES:
        end = at + 1
        while end < len(text) and text[end] != text[at]:
            end += 2 if text[end] == "\\" else 1
        found.append(text[at + 1 : end].replace("\\" + text[at], text[at]))
        at = end + 1
        ahead = len(text) - len(text[at:].lstrip(_BETWEEN).removeprefix("args:").lstrip(_BETWEEN))
        if ahead >= len(text) or text[ahead] not in _QUOTES or ")" in text[at:ahead]:
            break
        at = ahead
    return tuple(found), at
