"""GNU parallel: the command is shell text with replacement strings; inputs follow `:::`, come from files or from standard input."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_INPUTS = (":::", ":::+", "::::", "::::+")
_MARKS = ("{}", "{.}", "{/}", "{//}", "{/.}", "{#}", "{%}", "{+/}", "{..}", "{...}", *("{" + str(n) + "}" for n in range(1, 10)))
_UNKNOWN = '"$REPLY"'  # a shell word that is not known before it runs
_MOST_VALUES = 16


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The command as shell text, once per literal input (at most 16), else with an unknown word in its place."""
    found = _command(reading)
    uses, claims = _logins(reading)
    return Findings((*uses, *found.uses), (*claims, *found.claims))


def _logins(reading: "Reading") -> "tuple[list[Use], list[Claim]]":
    """The hosts of -S (`[@group/][N/]HOST,…`, `:` is this one) and the commands that reach them (`ssh -p 22 HOST`)."""
    uses: list[Use] = []
    claims: list[Claim] = []
    for field in reading.values("--sshlogin"):
        for login in (word_text(field) or "?").split(","):
            *command, host = login.split() or ["?"]
            name = host.rpartition("/")[2]
            if name != ":" or command:
                claims.append(Claim(cap.EGRESS, target="?" if name.startswith(".") else name.rpartition("@")[2], evidence=login))
            if command:
                uses.append(Use(v.SHELL, (literal(" ".join(command)),)))
    return uses, claims


def _command(reading: "Reading") -> Findings:
    command, values, files = _parts(tuple(field for _, field, _ in reading.operands))
    uses = [Use(v.READ, (field,)) for field in files]
    if any("{=" in (word_text(field) or "") for field in reading.words):  # Perl between {= and =}
        return Findings(tuple(uses), (Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence="{="),))
    texts = [word_text(field) for field in command]
    words = [text for text in texts if text is not None]
    if len(words) != len(texts):
        claim = Claim(cap.OPAQUE, kind=cap.DYNAMIC_COMMAND, evidence=" ".join(words))
        return Findings(tuple(uses), (claim,))
    if not words:
        return _inputs_are_commands(reading, values, uses)
    known = values and len(values) <= _MOST_VALUES and all(word_text(field) is not None for field in values)
    inputs = [word_text(field) or "" for field in values] if known else [None]
    feeds = not reading.has("--pipe", "--pipepart", "--pipe-part", "--spreadstdin", "--record-env")
    template = " ".join(map(_quoted, words)) if reading.has("-q", "--quote") else " ".join(words)
    uses += [Use(v.SHELL, (literal(_filled(template, each, feeds)),)) for each in dict.fromkeys(inputs)]
    return Findings(tuple(uses))


def _parts(words: "tuple[Field, ...]") -> "tuple[list[Field], list[Field], list[Field]]":
    """(command words, literal inputs, input files)"""
    command: list[Field] = []
    values: list[Field] = []
    files: list[Field] = []
    current = command
    for field in words:
        text = word_text(field)
        if text in _INPUTS:
            current = files if text.startswith("::::") else values
        else:
            current.append(field)
    return command, values, files


def _inputs_are_commands(reading: "Reading", values: "list[Field]", uses: list[Use]) -> Findings:
    if not values:
        return Findings((*uses, Use(v.SCRIPT, (literal("/dev/stdin"),), "bash")))
    return Findings((*uses, *(Use(v.SHELL, (field,)) for field in values)))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _filled(template: str, value: str | None, feeds: bool) -> str:
    """The template with an input in place of its marks, or behind it; None: one that is not known."""
    pieces: list[str] = []
    at = 0
    while at < len(template):
        mark = next((each for each in _MARKS if template.startswith(each, at)), "") if template[at] == "{" else ""
        pieces.append(_UNKNOWN if mark and value is None else _part(value or "", mark) if mark else template[at])
        at += len(mark) or 1
    filled = "".join(pieces)
    return filled if filled != template or not feeds else f"{template} {_UNKNOWN if value is None else _quoted(value)}"


def _part(value: str, mark: str) -> str:
    """What a mark makes of an input (parallel(1), {.} and the others); of a pattern, one for all that it may become."""
    folder, slash, name = value.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    stem = name if not dot or not ending else stem + "*" if any(each in ending for each in "*?[") else stem
    texts = {"{}": value, "{.}": folder + slash + stem, "{/}": name, "{//}": folder or (slash or "."), "{/.}": stem}
    text = texts.get(mark)
    return _UNKNOWN if not text or text in ("", "..") else _quoted(text)
