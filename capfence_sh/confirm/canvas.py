"""The text of one program while it is masked: spans that the tree accounts for, and the skeleton so far.

In: spans and what to write over them.  Out: the skeleton, in which everything the tree does not account for stands as it stood.
"""

from capfence_sh.confirm.quoting import BREAKS, Mismatch

BLANKS = " \t"
META = "();&|<>"
# what the masker always rewrites: where one is left, the tree lacks a command
REWRITTEN = frozenset({"case", "esac", "select", "coproc", "time", "[[", "]]"})

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.confirm.quoting import Span


class Canvas:
    """The source of one program, its skeleton so far, the spans already covered."""

    __slots__ = ("covered", "documents", "end", "out", "source", "start")

    def __init__(self, source: str, start: int, end: int) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.out = list(source[start:end])
        self.covered: list[Span] = []
        self.documents: dict[int, int] = {}  # here-document bodies: start -> end

    def put(self, at: int, text: str) -> None:
        """Write `text` over the skeleton at a source offset."""
        at -= self.start
        if at < 0 or at + len(text) > len(self.out):
            raise Mismatch("a span outside its program")
        self.out[at : at + len(text)] = text

    def cover(self, start: int, end: int, text: str) -> None:
        """Account for start..end, writing `text` there."""
        if start > end or len(text) != end - start:
            raise Mismatch("a span of another length")
        self.covered.append((start, end))
        self.put(start, text)

    def fill(self, start: int, end: int, filler: str) -> None:
        """Account for start..end, writing one character all over it."""
        self.cover(start, end, filler * (end - start))

    def at(self, offset: int) -> str:
        """The character at `offset`, "" behind the program."""
        return self.source[offset] if offset < self.end else ""

    def expect(self, at: int, text: str) -> int:
        """The offset after `text`, which must stand at `at`, maybe with line continuations inside."""
        if self.source.startswith(text, at, self.end):
            return at + len(text)
        for char in text:
            while self.source.startswith("\\\n", at):
                at += 2
            if self.at(at) != char:
                raise Mismatch(f"{text!r} expected")
            at += 1
        return at

    def rewrite(self, at: int, old: str, new: str) -> int:
        """Account for `old`, which must stand at `at`, as `new` and blanks; returns the offset after it."""
        end = self.expect(at, old)
        self.cover(at, end, new.ljust(end - at))
        return end

    def skip(self, at: int, lines: bool = True) -> int:
        """The offset of the next token: past blanks, comments, continuations and, with `lines`, line ends and the here-documents behind them."""
        source, end = self.source, self.end
        while at < end:
            char = source[at]
            if char == "\n" and lines:
                at += 1
                while at in self.documents:
                    at = self.documents[at]
            elif char in BLANKS:
                at += 1
            elif source.startswith("\\\n", at):
                at += 2
            elif char == "#":
                at = line_end(source, at, end)
            else:
                break
        return at

    def name_end(self, at: int) -> int:
        """The offset behind the plain name at `at`."""
        while self.at(at) and self.at(at) not in BREAKS:
            at += 1
        return at

    def skeleton(self) -> str:
        """The finished text: comments and continuations between the covered spans become blanks; a quote or `$` there is a Mismatch."""
        at = self.start
        for start, end in sorted(self.covered):
            if start < at:
                raise Mismatch("spans that overlap")
            if at < start and self.source[at:start] != " ":
                self._gap(at, start)
            at = end
        self._gap(at, self.end)
        return "".join(self.out)

    def _gap(self, start: int, end: int) -> None:
        """Clean the text between two spans; what is left there are operators and keywords."""
        source = self.source
        at = start
        while at < end:
            char = source[at]
            if char == "#" and (at == self.start or source[at - 1] in BREAKS):
                stop = line_end(source, at, end)
                self.put(at, " " * (stop - at))
                at = stop
            elif char == "\\" and source.startswith("\n", at + 1):
                at = self._join(at, end, at > start and source[at - 1] not in BLANKS + "\n")
            elif char in "\\'\"`$":
                raise Mismatch("text that the tree leaves out")
            else:
                at += 1
        for word in "".join(self.out[start - self.start : end - self.start]).split():
            if word.strip(META) in REWRITTEN:
                raise Mismatch("a command that the tree leaves out")

    def _join(self, at: int, end: int, inside: bool) -> int:
        """Remove the continuation at `at`; what follows `inside` an operator or keyword moves up to it, blanks fill up behind."""
        stop = at
        token = ""
        while stop < end:
            char = self.source[stop]
            if char == "\\" and self.source.startswith("\n", stop + 1):
                stop += 2
            elif inside and char not in " \t\n#\\'\"`$":
                token += self.out[stop - self.start]
                stop += 1
            else:
                break
        self.put(at, token.ljust(stop - at))
        return stop


def line_end(source: str, at: int, end: int) -> int:
    """The offset of the line end at or after `at`, at most `end`."""
    found = source.find("\n", at, end)
    return end if found < 0 else found
