"""Here-documents: the delimiter after `<<`, and the bodies that start at the next line end.

In: the cursor on the delimiter, or on a line end.  Out: HereDoc values, filled in once their lines are read.
"""

from capfence_sh.syntax import expansion, quotes
from capfence_sh.syntax.cursor import BODY, META, Cursor, Refused
from capfence_sh.syntax.tree import HereDoc, Text, Word

_NOT_READ = Word((), -1, -1)


def newlines(cur: Cursor) -> str:
    """Move past blanks, comments and line ends (with the here-documents behind them); returns the character there."""
    while (char := cur.blanks()) == "\n":
        newline(cur)
    return char


def newline(cur: Cursor) -> None:
    """Move past the line end at the position and read the bodies that were waiting for it."""
    cur.at += 1
    if cur.program.awaited:
        awaited, cur.program.awaited = cur.program.awaited, []
        for document in awaited:
            _read(cur, document)


def delimiter(cur: Cursor, strip: bool) -> HereDoc:
    """The word after `<<`; expansions in it, which bash would take literally, are refused."""
    start = cur.at
    parts = quotes.Parts()
    quoted = False
    while (char := cur.peek()) not in META and char:
        if char == "'":
            quotes.single(cur, parts)
        elif char == '"':
            _double(cur, parts)
        elif char == "\\":
            quotes.escaped(cur, parts)
        elif char in "$`":
            raise cur.refuse("an expansion as here-document delimiter")
        else:
            stop = cur.run_end()
            parts.plain(cur.source[cur.at : stop], cur.at, stop)
            cur.at = stop
            continue
        quoted = True
    if cur.at == start or (char and char in "<>" and cur.second() == "("):
        raise cur.refuse("a here-document without a delimiter")
    text = "".join(part.value for part in parts.word(start, cur.at).parts if isinstance(part, Text))
    if "\n" in text:
        raise Refused("a line end in a here-document delimiter", start)
    document = HereDoc(text, quoted, strip, _NOT_READ, -1, -1)
    cur.program.awaited.append(document)
    return document


def _double(cur: Cursor, parts: quotes.Parts) -> None:
    start = cur.at
    close = cur.source.find('"', start + 1, cur.end)
    text = cur.source[start + 1 : close]
    if close < 0 or "$" in text or "`" in text or "\\" in text:
        raise Refused("a here-document delimiter with special characters in quotes", start)
    parts.add(Text(text, True, start, close + 1))
    cur.at = close + 1


# ---- bodies --------------------------------------------------------------------------------------------------------------


def _read(cur: Cursor, document: HereDoc) -> None:
    """Read one body, up to and including its delimiter line."""
    start = cur.at
    stop, after = _delimiter_line(cur, document)
    document.body_start, document.body_end = start, after
    if document.quoted:
        text = cur.source[start:stop]
        if document.strip:
            text = "\n".join(line.lstrip("\t") for line in text.split("\n"))
        document.body = Word((Text(text, True, start, stop),), start, stop)
    else:
        limit, cur.end = cur.end, stop
        document.body = _expand(cur, document.strip)
        cur.end = limit
    cur.at = after


def _delimiter_line(cur: Cursor, document: HereDoc) -> tuple[int, int]:
    """Where the delimiter line starts and where it ends."""
    at = cur.at
    while at < cur.end:
        line, after = _logical_line(cur, at, document.quoted)
        stripped = line.lstrip("\t") if document.strip else line
        if document.delimiter in (line, stripped):
            if after == cur.end < len(cur.source) and cur.source[after - 1] != "\n":
                break
            return at, after
        if cur.program.substitution and stripped.startswith(document.delimiter) and ")" in stripped[len(document.delimiter) :]:
            # bash ends the document here, too, and goes on reading behind the delimiter
            behind = at + len(line) - len(stripped) + len(document.delimiter)
            if not cur.source.startswith(stripped, at + len(line) - len(stripped)):
                raise Refused("a continued line that begins like a here-document delimiter", at)
            return at, behind
        at = after
    if ends_with_text(cur) and not cur.source.endswith("\\"):
        return cur.end, cur.end
    raise Refused("a here-document without its end", cur.at)


def ends_with_text(cur: Cursor) -> bool:
    """Whether a here-document may go on up to the end of what is read: that of the whole text, about which bash only warns."""
    return cur.end == len(cur.source) and not cur.program.substitution


def finish(cur: Cursor) -> None:
    """The text ended before the bodies that are due: they are empty."""
    for document in cur.program.awaited:
        document.body = Word((), cur.end, cur.end)
        document.body_start = document.body_end = cur.end
    cur.program.awaited = []


def _logical_line(cur: Cursor, at: int, quoted: bool) -> tuple[str, int]:
    """The line at `at` without its line end, joined with the lines it continues on, and where the next one starts."""
    source = cur.source
    pieces: list[str] = []
    while True:
        found = source.find("\n", at, cur.end)
        stop = cur.end if found < 0 else found
        piece = source[at:stop]
        if quoted or found < 0 or (len(piece) - len(piece.rstrip("\\"))) % 2 == 0:
            break
        pieces.append(piece[:-1])
        at = found + 1
    pieces.append(piece)
    return "".join(pieces), min(stop + 1, cur.end)


def _expand(cur: Cursor, strip: bool) -> Word:
    """The body at the position, up to the end of the cursor, with the expansions in it."""
    start = cur.at
    parts = quotes.Parts()
    if strip:
        expansion.skip_tabs(cur)
    expansion.string(cur, parts, start, BODY, strip)
    body = parts.word(start, cur.end)
    for part in body.parts:
        if not isinstance(part, Text):
            _same_after_joining(cur, part.start, part.end, strip)
    return body


def _same_after_joining(cur: Cursor, start: int, end: int, strip: bool) -> None:
    """bash joins continued lines and strips tabs before it looks at expansions; refuse those that would read differently then."""
    text = cur.source[start:end]
    if "\\\n" in text and ("'" in text or "#" in text or "<<" in text):
        raise Refused("a continued line in an expansion in a here-document", start)
    if strip and "\n\t" in text:
        raise Refused("an indented line in an expansion in a here-document", start)
