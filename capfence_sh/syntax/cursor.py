"""The text being read and a position in it: characters with line continuations removed, blanks, comments, depth, and the program at hand.

In: the text and the Dialect.  Out: one character at a time for the modules of the grammar; Refused where the text is not understood.
"""

from capfence_sh.syntax.tree import Note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.dialect import Dialect
    from capfence_sh.syntax.tree import HereDoc, Script, Word

# A level costs up to 15 of Python's 1000 frames here, and more in the stages behind; what people write stays below 20 levels.
MAX_DEPTH = 50
MAX_READ = 200_000  # simple commands and their words in one text; no text of 64 KiB has so many

TOO_LARGE = "too large"

# Characters that end a run of ordinary word characters.
_ENDS_RUN = " \t\n;&|()<>\\'\"`$"
_MARKS = bytes(0 if chr(code) in _ENDS_RUN else code or 1 for code in range(256))

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_")
DIGITS = frozenset("0123456789")
NAME = LETTERS | DIGITS
META = frozenset(" \t\n;&|()<>")  # what ends a word; tests with `in` are false for "", the end of the text
BLANK = frozenset(" \t")
_NO_WORD = frozenset("\\#")  # what may not be what it looks like: the end of a line that goes on, and a comment
SPECIAL = frozenset("\\'\"$`")  # what begins a quote or an expansion

# Where an expansion stands (outside quotes, in double quotes, in a here-document); it decides what quotes mean inside it.
UNQUOTED, STRING, BODY = 0, 1, 2


class Refused(Exception):
    """The text is not understood: `reason`, and `at` which offset."""

    def __init__(self, reason: str, at: int) -> None:
        super().__init__(reason, at)
        self.reason = reason
        self.at = at


class Program:
    """What is kept while one program (the text, or the inside of one substitution) is read."""

    __slots__ = ("array", "awaited", "compounds", "document_at", "notes", "substitution")

    def __init__(self, substitution: bool) -> None:
        self.substitution = substitution  # $( ), <( ), >( ): bash prints these from its tree and reads them again
        self.awaited: list[HereDoc] = []  # here-documents whose bodies start at the next line end
        self.document_at = -1  # where the first here-document was asked for
        self.compounds = 0  # compound commands around the position
        self.array = False  # whether the position is inside an array
        self.notes: dict[tuple[str, int], Note] = {}

    def note(self, kind: str, start: int, end: int, names: tuple[str, ...] = ()) -> None:
        """Keep a Note; finding the same thing twice keeps one."""
        self.notes[kind, start] = Note(kind, start, end, names)

    def sorted_notes(self) -> tuple[Note, ...]:
        """The notes in the order in which they stand in the source."""
        return tuple(sorted(self.notes.values(), key=lambda note: note.start))


class Cursor:
    """A position in the text, the state of the grammar there, and what was already read ahead."""

    __slots__ = (
        "aliases",
        "at",
        "closings",
        "continued",
        "depth",
        "dialect",
        "end",
        "expands_aliases",
        "extglob",
        "later",
        "marks",
        "posix",
        "program",
        "read",
        "reread_end",
        "source",
        "substitutions",
    )

    def __init__(self, source: str, dialect: "Dialect", depth: int) -> None:
        self.source = source
        self.at = 0
        self.end = len(source)  # reading stops here: a quoted part may be read as a text of its own
        # one byte for every character, zero where a run of ordinary characters ends
        self.marks = source.encode("latin-1", "replace").translate(_MARKS)
        self.continued = "\\\n" in source
        self.depth = depth
        self.read = 0  # how many simple commands and words of them
        self.dialect = dialect
        self.program = Program(False)
        # what was read ahead, by position: text that must be looked through twice is parsed once
        self.substitutions: dict[tuple[int, int], tuple[Script | Word, int]] = {}
        self.closings: dict[int, int] = {}
        self.reread_end = 0  # bash has read the text up to here once before, as possible arithmetic
        # options of the shell as far as the grammar depends on them (see `options`)
        self.extglob = dialect.extglob
        self.posix = dialect.posix
        self.aliases: list[tuple[int, int]] = []  # commands that define aliases
        self.expands_aliases = dialect.expand_aliases or dialect.posix
        self.later: list[str] = []  # option changes that take effect with the next line

    # ---- characters

    def peek(self) -> str:
        """The character at the position, past line continuations; "" at the end."""
        at = self.at
        if self.continued:
            while self.source.startswith("\\\n", at, self.end):
                at += 2
            self.at = at
        return self.source[at] if at < self.end else ""

    def second(self) -> str:
        """The character after the one at the position."""
        self.peek()
        at = self.at + 1
        if self.continued:
            while self.source.startswith("\\\n", at, self.end):
                at += 2
        return self.source[at] if at < self.end else ""

    def take(self, text: str) -> bool:
        """Move past `text` if it stands here, maybe with line continuations inside."""
        if not self.continued:
            if self.source.startswith(text, self.at, self.end):
                self.at += len(text)
                return True
            return False
        start = self.at
        for char in text:
            if self.peek() != char:
                self.at = start
                return False
            self.at += 1
        return True

    def run_end(self) -> int:
        """Where the run of ordinary characters that starts at the position ends."""
        found = self.marks.find(0, self.at, self.end)
        return self.end if found < 0 else found

    def plain_word(self) -> tuple[str, int]:
        """The unquoted word without expansions at the position, and its end; "" when there is none."""
        stop = self.run_end()
        text = self.source[self.at : stop]
        if self.continued:
            start = self.at
            while self.source.startswith("\\\n", stop, self.end):
                self.at = stop + 2
                stop = self.run_end()
                text += self.source[self.at : stop]
            self.at = start
        if stop < self.end:
            char = self.source[stop]
            if char not in META or (char in "<>" and self._substitutes(stop)):
                return "", self.at
        return text, stop

    def _substitutes(self, at: int) -> bool:
        """Whether the < or > at `at` opens a process substitution, which belongs to the word before it."""
        here, self.at = self.at, at
        following = self.second()
        self.at = here
        return following == "("

    # ---- between words

    def blanks(self) -> str:
        """Move past blanks and a comment; returns the character there."""
        source, at, end = self.source, self.at, self.end
        while at < end and source[at] in BLANK:
            at += 1
        self.at = at
        char = source[at] if at < end else ""
        if char not in _NO_WORD:
            return char
        while True:
            char = self.peek()
            if char in BLANK:
                self.at += 1
            elif char == "#":
                if self.at < self.reread_end:
                    raise self.refuse("a comment behind (( that is no arithmetic")
                found = self.source.find("\n", self.at, self.end)
                self.at = self.end if found < 0 else found
            else:
                return char

    # ---- nesting

    def inside(self, text: str) -> "Cursor":
        """A cursor on a text of its own that stands at the position, one level deeper."""
        inner = Cursor(text, self.dialect, self.depth)
        inner.extglob = self.extglob
        inner.posix = self.posix
        inner.deeper()
        return inner

    def deeper(self) -> None:
        """Enter one more level of nesting."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise Refused("nested too deeply", self.at)

    def refuse(self, reason: str) -> Refused:
        """The exception for something not understood at the position."""
        return Refused(reason, min(self.at, self.end))
