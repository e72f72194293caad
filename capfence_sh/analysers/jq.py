"""jq and yq programs: they compute; what reaches outside is loading of modules and files."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings
from capfence_sh.analysers.shown_variables import names_in
from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# jq: modules.  yq: files, and in recent versions programs.
_REACHING = ("import", "include", "load", "system", "exec")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque when the program loads or runs something; literal strings in it are data."""
    text = word_text(code) if code is not None else ""
    found = [name for name in _names(text or "") if name.startswith(_REACHING)]
    shown = tuple(Claim(cap.SECRET_READ, name, evidence=name) for name in names_in(text or ""))
    if not found and not shown:
        return NOTHING
    return Findings(claims=shown + tuple(Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence=name) for name in found[:1]))


def _names(program: str) -> list[str]:
    """The words of the program outside of strings and comments, with those of `\\( )` interpolations; field names (.x) and variables left out."""
    names: list[str] = []
    word, before = "", ""
    closes: list[int] = []  # depth of parentheses at which an interpolation returns to its string
    depth, at, in_string = 0, 0, False
    while at < len(program):
        letter = program[at]
        if in_string:
            if letter == "\\" and program[at + 1 : at + 2] == "(":
                closes.append(depth)
                in_string = False
            at += 2 if letter == "\\" else 1
            in_string = in_string and letter != '"'
            continue
        if letter.isalnum() or letter == "_":
            word += letter
        else:
            if word and before not in (".", "$"):
                names.append(word)
            word, before = "", letter
        if letter == "#":
            at = (program + "\n").index("\n", at)
        elif letter == '"':
            in_string = True
        elif letter == "(":
            depth += 1
        elif letter == ")" and closes and closes[-1] == depth:
            closes.pop()
            in_string = True
        elif letter == ")":
            depth -= 1
        at += 1
    if word and before not in (".", "$"):
        names.append(word)
    return names
