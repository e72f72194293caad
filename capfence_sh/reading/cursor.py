"""The text being read: characters with line continuations taken away, blanks, comments, newlines and the here-documents that wait for one."""

from capfence_sh.syntax.tree import HereDoc, Note, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.reading.dialect import Dialect
    from capfence_sh.syntax.tree import Redirection, Script, WordPart

META = frozenset(" \t\n;&|()<>")
NAME_START = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_")
DIGITS = frozenset("0123456789")
NAME = NAME_START | DIGITS
PARAMETERS = frozenset("@*#?-$!")
MAX_DEPTH = 70


class Refused(Exception):  # noqa: N818 - a reading that is refused, not a failure of the guard
    """This text is not understood: `reason`, and `at` the offset."""

    def __init__(self, reason: str, at: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.at = at


class Waiting:
    """A here-document whose body begins after the next newline; its redirection gets the body then."""

    __slots__ = ("delimiter", "quoted", "redirection", "strip")

    def __init__(self, redirection: "Redirection", delimiter: str, quoted: bool, strip: bool) -> None:
        self.redirection = redirection
        self.delimiter = delimiter
        self.quoted = quoted
        self.strip = strip


class Cursor:
    """One source text and the place in it; `nested` reads a script up to a closing character, `body_parts` the parts of a here-document."""

    __slots__ = (
        "body_parts",
        "continued",
        "depth",
        "dialect",
        "end",
        "extglob",
        "failed",
        "matched",
        "nested",
        "notes",
        "place",
        "seen",
        "source",
        "waiting",
    )

    def __init__(
        self,
        source: str,
        dialect: "Dialect",
        depth: int,
        nested: "Callable[[Cursor, str], Script]",
        body_parts: "Callable[[Cursor], tuple[WordPart, ...]]",
    ) -> None:
        self.source = source
        self.end = len(source)
        self.place = 0
        self.depth = depth
        self.dialect = dialect
        self.extglob = dialect.extglob
        self.nested = nested
        self.body_parts = body_parts
        self.continued = "\\\n" in source
        self.waiting: list[Waiting] = []
        self.notes: list[Note] = []
        self.matched: dict[int, int] = {}  # "(" -> place after its ")", -1 when there is none
        self.failed: dict[tuple[int, bool, bool], Refused] = {}
        self.seen: dict[tuple[int, bool, bool], tuple[WordPart, int, tuple[Note, ...]]] = {}  # expansions that were read before

    def inner(self, source: str) -> "Cursor":
        """A cursor over text that stands in this one in another form (backticks, stripped here-documents)."""
        self.deeper()
        self.depth -= 1
        return Cursor(source, self.dialect, self.depth + 1, self.nested, self.body_parts)

    # -- characters --------------------------------------------------------------------------------------------------------

    def here(self) -> str:
        """The character at the cursor, "" at the end; a backslash-newline is skipped."""
        if self.continued:
            while self.source.startswith("\\\n", self.place) and self.place + 1 < self.end:
                self.place += 2
        return self.source[self.place] if self.place < self.end else ""

    def after(self) -> str:
        """The character behind the one at the cursor."""
        self.here()
        place = self.place + 1
        if self.continued:
            while self.source.startswith("\\\n", place) and place + 1 < self.end:
                place += 2
        return self.source[place] if place < self.end else ""

    def step(self) -> None:
        """Over the character at the cursor."""
        self.here()
        self.place += 1

    def take(self, text: str) -> bool:
        """Over an operator if it stands here."""
        if not self.continued:
            if self.source.startswith(text, self.place) and self.place + len(text) <= self.end:
                self.place += len(text)
                return True
            return False
        start = self.place
        for character in text:
            if self.here() != character:
                self.place = start
                return False
            self.place += 1
        return True

    def find(self, text: str, start: int) -> int:
        """Like str.find, within the part that is being read."""
        return self.source.find(text, start, self.end)

    def refuse(self, reason: str) -> Refused:
        return Refused(reason, self.place)

    def unexpected(self) -> Refused:
        character = self.here()
        return self.refuse(f"unexpected {character!r}" if character else "unexpected end")

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.refuse("nested too deeply")

    def note(self, kind: str, start: int, end: int, names: tuple[str, ...] = ()) -> None:
        self.notes.append(Note(kind, start, end, names))

    # -- blanks and newlines -----------------------------------------------------------------------------------------------

    def blanks(self) -> str:
        """Over blanks and a comment; the character that follows."""
        while True:
            character = self.here()
            if character in (" ", "\t"):
                self.place += 1
            elif character == "#":
                newline = self.find("\n", self.place)
                self.place = self.end if newline < 0 else newline
            else:
                return character

    def newline(self) -> None:
        """Over a newline and the here-document bodies that wait for it."""
        self.place += 1
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            self._read_body(each)

    def newlines(self) -> str:
        """Over blanks, comments and newlines; the character that follows."""
        while (character := self.blanks()) == "\n":
            self.newline()
        return character

    # -- here-documents ----------------------------------------------------------------------------------------------------

    def _read_body(self, waiting: Waiting) -> None:
        start = self.place
        lines: list[str] = []
        while True:
            if self.place >= self.end:
                raise Refused("here-document delimited by end of text", start)
            line = self._line(waiting)
            if line == waiting.delimiter:
                break
            if self.depth and line.startswith(waiting.delimiter + ")"):
                raise Refused("here-document delimiter followed by )", self.place)
            lines.append(line)
        text = "\n".join(lines) + "\n" if lines else ""
        after = self.place
        body = self._body(waiting, text, start)
        waiting.redirection.here = HereDoc(waiting.delimiter, waiting.quoted, waiting.strip, body, start, after)

    def _line(self, waiting: Waiting) -> str:
        """The next line of a body; in an unquoted one a backslash-newline joins lines."""
        line = self._raw_line()
        while not waiting.quoted and (len(line) - len(line.rstrip("\\"))) % 2 and self.source[self.place - 1 : self.place] == "\n":
            if self.place >= self.end:
                break
            line = line[:-1] + self._raw_line()
        return line.lstrip("\t") if waiting.strip else line

    def _raw_line(self) -> str:
        newline = self.find("\n", self.place)
        stop = self.end if newline < 0 else newline
        line = self.source[self.place : stop]
        self.place = self.end if newline < 0 else newline + 1
        return line

    def _body(self, waiting: Waiting, text: str, start: int) -> Word:
        """The body as a word.  Where the text equals the source its spans are those of the source, else they are those of the text."""
        if waiting.quoted:
            return Word((Text(text, True, start, self.place),), start, self.place)
        if self.source.startswith(text, start) and "\\\n" not in text:
            after, stop = self.place, self.end
            self.place, self.end = start, start + len(text)
            parts = self.body_parts(self)
            self.place, self.end = after, stop
            return Word(parts, start, after)
        inner = self.inner(text)
        parts = self.body_parts(inner)
        self.notes += [Note(note.kind, start, self.place, note.names) for note in inner.notes]
        return Word(parts, start, self.place)
