"""jq and yq programs: they compute; what reaches outside is loading of modules and files."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog.vocabulary import READ
from capfence_sh.places import secret_variable
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# jq: modules.  yq: files, and in recent versions programs.
_REACHING = ("import", "include", "load", "strload", "system", "exec")
# what is only asked of a variable: `env.TOKEN | length`, `env.TOKEN != null`, `if env.TOKEN then`
_ASKED = ("length", "not", "type", "has", "utf8bytelength", "==", "!=", "then")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.opaque when the program loads or runs something; literal strings in it are data."""
    return alone((word_text(code) if code is not None else "") or "")


def alone(text: str) -> Findings:
    """The same of its text."""
    pieces = _pieces(text)
    found = [piece for piece in pieces if piece.startswith(_REACHING)]
    shown = tuple(Claim(cap.SECRET_READ, name, evidence=name) for name in (_shown(pieces) if "env" in text.lower() else ()))
    if "env" in pieces or "$ENV" in pieces:
        shown += tuple(Claim(cap.SECRET_READ, kind=cap.ENVIRONMENT, evidence=name) for name in _whole(pieces)[:1])
    if not found and not shown:
        return NOTHING
    loaded = [
        text[1:] for name, mark, text in zip(pieces, pieces[1:], pieces[2:]) if name.startswith("load") and mark == "(" and text[:1] == '"'
    ]
    uses = tuple(Use(READ, (literal(name),)) for name in loaded)
    return Findings(uses, shown + tuple(Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence=name) for name in found[:1]))


def _shown(pieces: list[str]) -> list[str]:
    """The secret variables whose value is in the result: `env.TOKEN`, `$ENV["TOKEN"]`, `env as $e | $e.TOKEN`, yq's `strenv(TOKEN)`."""
    shown: list[str] = []
    held = ""  # whether the environment as a whole has been named: its members may stand anywhere behind it
    for at, piece in enumerate(pieces):
        if piece in ("env", "$ENV", "strenv"):
            held = pieces[at + 1] if at + 1 < len(pieces) and pieces[at + 1] != "(" else held
        following = pieces[at + 1 : at + 4]
        name = piece.lstrip('."')
        if not secret_variable(name) or piece == name:
            direct = piece in ("env", "strenv") and following[:1] == ["("] and secret_variable("".join(following[1:2]))
            name = following[1] if direct else ""
        elif not (held and (name.isupper() or pieces[at - 1] in ("env", "$ENV", "["))) or pieces[at - 2 : at - 1] == ["has"]:
            name = ""
        if name and not _asks(pieces, at):
            shown.append(name)
    return list(dict.fromkeys(shown))


def _whole(pieces: list[str]) -> list[str]:
    """The names of the environment where all of it is in the result: `env`, `$ENV | to_entries`; its keys are not."""
    found: list[str] = []
    for at, piece in enumerate(pieces):
        behind = pieces[at + 1 : at + 3]
        passed = behind[:1] == ["|"] and behind[1:] not in (["keys"], ["keys_unsorted"], ["length"], ["has"], ["type"])
        if piece in ("env", "$ENV") and (not behind or behind[0] in (")", ",", "}", "]") or (passed and behind[1][:1] != ".")):
            found.append(piece)
    return found


def _asks(pieces: list[str], at: int) -> bool:
    following = [piece for piece in pieces[at + 1 : at + 4] if piece not in ("]", ")")]
    return bool(following) and (following[0] in _ASKED or (following[0] == "|" and following[1:2] != [] and following[1] in _ASKED))


def _end(program: str, letter: str, end: int) -> int:
    """Where a piece ends that begins with this letter: a word or a comparison; end: behind the letter."""
    if letter.isalnum() or letter in "_.$@":
        while end < len(program) and (program[end].isalnum() or program[end] == "_"):
            end += 1
    elif letter in "=!<>" and program[end : end + 1] == "=":
        end += 1
    return end


def _pieces(program: str) -> list[str]:
    """The program in pieces: words, fields (.x), variables ($x), marks and, with a quote before them, strings; comments are left out.

    The pieces of `\\( )` interpolations stand behind those of the text before them.
    """
    pieces: list[str] = []
    closes: list[int] = []  # depth of parentheses at which an interpolation returns to its string
    depth, at, string = 0, 0, ""
    while at < len(program):
        letter = program[at]
        if string:
            if letter == "\\" and program[at + 1 : at + 2] == "(":
                closes.append(depth)
            if letter == '"' or (letter == "\\" and program[at + 1 : at + 2] == "("):
                pieces.append(string)
                string = ""
            else:
                string += letter
            at += 2 if letter == "\\" else 1
            continue
        if letter == "#":
            at = (program + "\n").index("\n", at)
        elif letter == '"':
            string = '"'
        elif letter == "(":
            depth += 1
        elif letter == ")" and closes and closes[-1] == depth:
            closes.pop()
            string = '"'
        elif letter == ")":
            depth -= 1
        end = _end(program, letter, at + 1)
        if letter != '"' and not letter.isspace() and letter != "#":
            pieces.append(program[at:end])
        at = end
    return pieces
