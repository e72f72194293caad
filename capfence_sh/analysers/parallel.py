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
    inputs = [_quoted(word_text(field) or "") for field in values] if known else [_UNKNOWN]
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


def _filled(template: str, value: str, feeds: bool) -> str:
    marked = [mark for mark in _MARKS if mark in template]
    for mark in marked:
        template = template.replace(mark, value if mark == "{}" else _UNKNOWN)
    return template if marked or not feeds else template + " " + value
