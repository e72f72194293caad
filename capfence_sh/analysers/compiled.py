"""Source of languages that are built before they run (Go, Rust, C, Java, Kotlin, C#, Swift, Groovy): the processes it starts and the files and hosts it
reaches with constant words.  Only what is found counts; what is not understood is the project's code.
"""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.analysers.tokens import CONSTANT, WORD, Rules, Token, tokens
from capfence_sh.capabilities import EGRESS
from capfence_sh.catalog.vocabulary import COMMAND, READ, REMOVE, SHELL
from capfence_sh.hosts import of_url
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_RULES = Rules(("//", "#"), True, "", {'"': (), "`": (), "'": ()}, "", "", False, {})
# a text for the shell; words of a command (or one text that is split at blanks)
_SHELLS = frozenset(("system", "popen", "_popen", "wsystem", "shell"))
_COMMANDS = frozenset(
    (
        "commandLine",
        "Command",
        "CommandContext",
        "exec",
        "ProcessBuilder",
        "execv",
        "execvp",
        "execl",
        "execlp",
        "Process",
        "execute",
        "posix_spawn",
        "Start",
        "ProcessStartInfo",
    )
)
_REMOVES = frozenset(("RemoveAll", "remove_dir_all", "deleteRecursively", "deleteDirectory", "removeItem", "remove_all"))
_READS = frozenset(("ReadFile", "read_to_string", "readAllBytes", "readString", "readText", "fopen", "ReadAllText", "File", "Open", "open"))
_ENDS = frozenset((";", "{", "}"))
# words that may stand between a command and its arguments
_MORE = frozenset(("arg", "args", "Command", "new", "of", "asList", "listOf", "String", "vec", "start", "inheritIO"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The constant commands, removals, reads and addresses in the text."""
    del reading
    found = tokens((word_text(code) or "").replace("#[", "["), _RULES) if code is not None else None
    if found is None:
        return NOTHING
    uses: list[Use] = []
    for at, token in enumerate(found):
        if token.kind != WORD:
            continue
        words = _constants(found, at)
        if token.text in _SHELLS:
            uses += [Use(SHELL, (literal(words[0]),))] if words else []
        elif token.text == "execute" and at > 1 and found[at - 2].kind == CONSTANT:  # 'text'.execute()
            uses.append(Use(COMMAND, tuple(literal(word) for word in found[at - 2].text.split())))
        elif token.text in _COMMANDS and words:
            uses.append(Use(COMMAND, tuple(literal(word) for word in _split(words))))
        elif token.text in _REMOVES or token.text in _READS:
            uses += [Use(REMOVE if token.text in _REMOVES else READ, (literal(word),)) for word in words[:1]]
    uses += _runs_text(found)
    addresses = [of_url(token.text) for token in found if token.kind == CONSTANT and token.text.startswith(("http://", "https://"))]
    reaches = any(
        token.kind == WORD and token.text in ("http", "reqwest", "HttpClient", "URL", "HttpURLConnection", "curl_easy_perform")
        for token in found
    )
    claims = tuple(Claim(EGRESS, target=host or "?", evidence=host or "?") for host in addresses) if reaches else ()
    return Findings(tuple(uses), claims)


def _runs_text(found: list[Token]) -> list[Use]:
    """Scala: `"rm -rf /srv".!`, `"ls".!!` and the like."""
    ends = zip(found, found[1:], found[2:])
    return [Use(SHELL, (literal(text.text),)) for text, dot, mark in ends if text.kind == CONSTANT and dot.text == "." and mark.text == "!"]


def _split(words: list[str]) -> list[str]:
    """The words of a command; one text may hold them all, or all but its name (.NET)."""
    if len(words) == 1:
        return words[0].split()
    return [words[0], *words[1].split()] if len(words) == 2 and words[1][:1] == "-" else words


def _constants(found: list[Token], at: int) -> list[str]:
    """The constant texts behind a word, up to the end of the statement or a word that has another meaning."""
    words: list[str] = []
    for token in found[at + 1 : at + 60]:
        if token.kind == CONSTANT:
            words.append(token.text)
        elif token.text in _ENDS or (token.kind == WORD and token.text not in _MORE):
            break
    return [word for word in words if word]
