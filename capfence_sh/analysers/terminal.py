"""tmux, screen, script, expect: text typed into another terminal is judged as what it says, and is opaque: who reads it is not known."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use, output_here
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# names of keys: they end or separate what is typed
_ENDS = frozenset(("Enter", "C-m", "C-j", "KPEnter", "\n", "\r", "^M"))
_SPACES = frozenset(("Space", "Tab", "C-i"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What is typed, and what runs."""
    return _PROGRAMS[reading.path[0]](reading)


def _typed(text: str) -> tuple[Use, ...]:
    return (Use(v.SHELL, (literal(text),)),) if text.strip() else ()


def _opaque(evidence: str) -> tuple[Claim, ...]:
    return (Claim(cap.OPAQUE, kind=cap.TERMINAL_INPUT, evidence=evidence),)


# ---- tmux ----------------------------------------------------------------------------------------------------------------


def _tmux(reading: "Reading") -> Findings:
    """Commands are separated by words that end in a semicolon; #( ) in a format is a shell command."""
    commands = _commands(reading.words[1:])
    if len(commands) > 1:
        uses = [Use(v.COMMAND, (literal("tmux"), *command)) for command in commands if command]
        return Findings(tuple(uses), replaces=True)
    uses = []
    claims: list[Claim] = []
    for field in reading.words[1:]:
        text = word_text(field) or ""
        if "#(" in text:
            uses += _typed(text.partition("#(")[2].rpartition(")")[0])
            claims += _opaque(text)
    if reading.path[-1] == "send-keys":
        uses += _typed(_keys([field for _, field, _ in reading.operands]))
        claims += _opaque("send-keys")
    return Findings(tuple(uses), tuple(claims))


def _commands(words: "tuple[Field, ...]") -> "list[tuple[Field, ...]]":
    """The words split at those that are, or end in, a semicolon (`\\;` is one that does not separate)."""
    commands: list[tuple[Field, ...]] = [()]
    for field in words:
        text = word_text(field) or ""
        if not text.endswith(";") or text.endswith("\\;"):
            commands[-1] += (field,)
            continue
        if text != ";":
            commands[-1] += (literal(text[:-1]),)
        commands.append(())
    return commands


def _keys(words: "list[Field]") -> str:
    """The text that the keys type: words are joined without anything between them."""
    text, at = "", 0
    while at < len(words):
        word = word_text(words[at])
        at += 1
        if word in ("-t", "-N", "-c"):
            at += 1
        elif word is None:
            text += '"$REPLY"'
        elif word in _ENDS:
            text += "\n"
        elif word in _SPACES:
            text += " "
        elif not word.startswith("-") and not (len(word) == 3 and word.startswith(("C-", "M-"))):
            text += word
    return text


# ---- screen, script, expect ----------------------------------------------------------------------------------------------


def _screen(reading: "Reading") -> Findings:
    """-X sends a command to a running screen (`stuff` types text); without a command the terminal is handed over."""
    if reading.has("-ls", "-list", "-wipe"):
        return NOTHING
    sent = reading.values("-X", "-Q")
    rest = next((use.fields for use in reading.uses if use.role == v.COMMAND), ())
    if not sent:
        return NOTHING if rest else Findings(claims=_opaque("screen"))
    kept = tuple(use for use in reading.uses if use.role != v.COMMAND)
    texts = [word_text(field) or '"$REPLY"' for field in rest]
    stuffed = " ".join(texts) if word_text(sent[0]) in ("stuff", "exec", "screen") else ""
    return Findings(kept + _typed(stuffed.replace("^M", "\n")), _opaque(word_text(sent[0]) or "-X"), replaces=True)


def _script(reading: "Reading") -> Findings:
    """Without -c, and without a command behind the file (BSD), a shell is started that reads what comes."""
    written = output_here.analyse(reading, None)
    runs = reading.has("-c", "--command") or any(use.role == v.COMMAND for use in reading.uses)
    claims = () if runs else (Claim(cap.OPAQUE, kind=cap.STDIN_CODE, evidence="script"),)
    return Findings(written.uses, claims)


def _expect(reading: "Reading") -> Findings:
    """Tcl that drives other programs is not read; commands it plainly spawns are."""
    uses: list[Use] = []
    for field in reading.values("-c"):
        for line in (word_text(field) or "").replace(";", "\n").split("\n"):
            if line.strip().startswith("spawn "):
                uses += _typed(line.strip()[6:])
    return Findings(tuple(uses), _opaque("expect"))


_PROGRAMS: "dict[str, Callable[[Reading], Findings]]" = {
    "tmux": _tmux,
    "screen": _screen,
    "script": _script,
    "expect": _expect,
}
