"""Redirections: `2>file`, `{fd}<file`, `&>file`, `<<EOF`, `<<<word`; here-documents are filled in once their bodies were read."""

from capfence_sh.reading.cursor import DIGITS, META, NAME, NAME_START, Cursor, Waiting
from capfence_sh.reading.expansion import subscript
from capfence_sh.reading.quoting import single_quoted
from capfence_sh.syntax.tree import Redirection, Text, Word
from capfence_sh.reading.word import word

_OPERATORS = ("<<<", "<<-", "<<", "<>", "<&", "<", ">>", ">|", ">&", ">")
_FILE_CHARACTERS = NAME | frozenset("./-+,:@%~")


def redirection(cursor: Cursor) -> Redirection | None:
    """The redirection at the cursor; None (and nothing consumed) when there is none."""
    character = cursor.here()
    if not character or (character not in "<>&{" and character not in DIGITS):
        return None
    start = cursor.place
    noted = len(cursor.notes)
    fd, fd_name = _descriptor(cursor, character)
    if fd == -1 or not (operator := _operator(cursor, fd is None and not fd_name)):
        cursor.place = start
        del cursor.notes[noted:]
        return None
    cursor.blanks()
    if operator in (">&", "<&") and cursor.here() == "-":
        place = cursor.place
        cursor.place += 1  # bash takes a `-` right here as a word of its own
        target = Word((Text("-", False, place, place + 1),), place, place + 1)
        return Redirection(operator, fd, fd_name, target, None, start, cursor.place)
    if operator in ("<<", "<<-"):
        delimiter, quoted = _delimiter(cursor)
        found = Redirection(operator, fd, fd_name, None, None, start, cursor.place)
        cursor.waiting.append(Waiting(found, delimiter, quoted, operator == "<<-"))
        return found
    target = word(cursor)
    if operator == ">&":
        _note_duplication(cursor, target)
    return Redirection(operator, fd, fd_name, target, None, start, cursor.place)


def _descriptor(cursor: Cursor, character: str) -> tuple[int | None, str]:
    """(number, "") or (None, NAME) in front of the operator; (-1, "") when this is no redirection."""
    if character in DIGITS:
        digits = ""
        while (digit := cursor.here()) and digit in DIGITS:
            digits += digit
            cursor.place += 1
        return (int(digits[:9]), "") if cursor.here() in ("<", ">") else (-1, "")
    if character != "{":
        return None, ""
    cursor.place += 1
    start = cursor.place
    if not (cursor.here() and cursor.here() in NAME_START):
        return -1, ""
    while (letter := cursor.here()) and letter in NAME:
        cursor.place += 1
    if cursor.here() == "[" and cursor.find("]", cursor.place) >= 0:
        subscript(cursor)
    name = cursor.source[start : cursor.place]
    if cursor.here() != "}":
        return -1, ""
    cursor.place += 1
    return (None, name) if cursor.here() in ("<", ">") else (-1, "")


def _operator(cursor: Cursor, bare: bool) -> str:
    character = cursor.here()
    if character == "&":
        return next((each for each in ("&>>", "&>") if bare and cursor.take(each)), "")
    if character not in ("<", ">") or cursor.after() == "(":
        return ""
    return next((each for each in _OPERATORS if cursor.take(each)), "")


def _note_duplication(cursor: Cursor, target: Word) -> None:
    """bash 5.2 expands the word after `>&` twice: `>& '$(cmd)'` runs cmd (seen in 5.2.15 and 5.2.37)."""
    plain = all(
        isinstance(part, Text) and (not part.quoted or not part.value) and all(c in _FILE_CHARACTERS for c in part.value)
        for part in target.parts
    )
    if not plain:
        cursor.note("dup-word", target.start, target.end)


def _delimiter(cursor: Cursor) -> tuple[str, bool]:
    """The delimiter of a here-document with its quotes removed, and whether it was quoted; no expansion happens to it."""
    start = cursor.place
    text, quoted = "", False
    while (character := cursor.here()) and character not in META:
        if character == "\\":
            text += cursor.source[cursor.place + 1 : cursor.place + 2]
            cursor.place += 2
            quoted = True
        elif character == "'":
            text += single_quoted(cursor).value
            quoted = True
        elif character == '"':
            text += _double_quoted_delimiter(cursor)
            quoted = True
        elif character in "$`":
            raise cursor.refuse("expansion in a here-document delimiter")
        else:
            text += character
            cursor.place += 1
    if cursor.place == start or "\n" in text:
        raise cursor.refuse("here-document delimiter")
    if cursor.here() in ("<", ">") and cursor.after() == "(":
        raise cursor.refuse("process substitution in a here-document delimiter")
    return text, quoted


def _double_quoted_delimiter(cursor: Cursor) -> str:
    close = cursor.find('"', cursor.place + 1)
    text = cursor.source[cursor.place + 1 : close] if close >= 0 else "$"
    if any(c in "$`\\" for c in text):
        raise cursor.refuse("special character in a quoted here-document delimiter")
    cursor.place = close + 1
    return text
