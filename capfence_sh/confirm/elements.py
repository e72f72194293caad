"""The elements of commands (words, assignments, redirections, here-documents): blotted out, and the programs inside them collected.

In: an element and the Canvas of its program.  Out: its masked text on the canvas; every nested program in `nested`.
"""

from capfence_sh.confirm.canvas import Canvas
from capfence_sh.confirm.quoting import BODY, BREAKS, RAW, STRING, WORD, Mismatch, mask
from capfence_sh.errors import Unreachable
from capfence_sh.syntax.tree import (
    Arith,
    Array,
    Assignment,
    CommandSub,
    ExtGlob,
    HereDoc,
    Param,
    ProcessSub,
    Redirection,
    Script,
    Text,
    Word,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.confirm.quoting import Span
    from capfence_sh.syntax.tree import WordPart

NAME = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789"
SPECIAL = frozenset(BREAKS + "'\"\\$`")
RESERVED = frozenset(
    {"if", "then", "elif", "else", "fi", "case", "esac", "for", "select", "while", "until", "do", "done", "in", "function", "time", "{"}
    | {"}", "!", "[[", "]]", "coproc"}
)


class Elements:
    """A canvas, and the programs found in the words written on it."""

    __slots__ = ("canvas", "nested")

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.nested: list[Script] = []

    def word(self, word: Word, head: bool = False, keywords: bool = True) -> None:
        """Blot a word out: letters become w, quotes stay, a blank or operator that would break it stays.

        A number stays too (it could be a descriptor); a `head`, which may be the command word, keeps a keyword and the = of an assignment.
        """
        text = self.canvas.source[word.start : word.end]
        atoms = self.atoms(word)
        if atoms or not SPECIAL.isdisjoint(text):
            masked = mask(self.canvas.source, word.start, word.end, atoms, WORD)
        elif (text.isascii() and text.isdigit()) or (head and keywords and text in RESERVED):
            masked = text
        else:
            masked = "w" * len(text)
        self.canvas.cover(word.start, word.end, as_command_word(text, masked) if head else masked)

    def assignment(self, item: Assignment) -> None:
        """Blot an assignment out but for its = or +=; an array becomes one word."""
        canvas = self.canvas
        value = item.array or item.value
        name_end = canvas.expect(item.start, item.name)
        equal = (value.start if value is not None else item.end) - 1
        operator = equal - 1 if item.append else equal
        canvas.expect(operator, "+=" if item.append else "=")
        if item.subscript is not None:
            canvas.expect(name_end, "[")
            canvas.expect(operator - 1, "]")
            self.inner(item.subscript, WORD)
        elif name_end != operator:
            raise Mismatch("a name that ends elsewhere")
        masked = "w" * (operator - item.start) + canvas.source[operator : equal + 1]
        if item.array is not None:
            self.part(item.array, WORD)
            masked += "w" * (item.end - item.array.start)
        elif item.value is not None:
            masked += mask(canvas.source, item.value.start, item.end, self.atoms(item.value), WORD)
        canvas.cover(item.start, item.end, masked)

    def redirection(self, item: Redirection) -> "tuple[str, int]":
        """Blot a redirection out; returns what bashlex will call it and where it will see it start."""
        canvas = self.canvas
        at = start = item.start
        if item.fd_name:
            at = start = canvas.expect(at, "{" + item.fd_name + "}")
            canvas.fill(item.start, at, " ")
        while canvas.at(at).isdigit():
            at += 1
        fd = "" if item.fd is None else str(item.fd)
        end = canvas.expect(at, item.op)
        if item.target is not None:
            canvas.cover(start, end, (canvas.source[start:at] + item.op).ljust(end - start))
            self.target(item.target)
            return fd + item.op, start
        if item.here is None:
            raise Mismatch("a redirection to nowhere")
        canvas.cover(at, end, "<".ljust(end - at))
        word = canvas.skip(end, lines=False)
        canvas.cover(word, item.end, mask(canvas.source, word, item.end, [], RAW))
        quoted = any(mark in canvas.source[word : item.end].replace("\\\n", "") for mark in "\\'\"")
        if quoted != item.here.quoted:
            raise Mismatch("a here-document quoted otherwise")
        self.document(item.here)
        return fd + "<", start

    def target(self, word: Word) -> None:
        """`-` and numbers stay: bashlex reads >&- and >&2 as tokens of their own."""
        if self.canvas.source[word.start : word.end] == "-":
            self.canvas.cover(word.start, word.end, "-")
        else:
            self.word(word)

    def document(self, here: HereDoc) -> None:
        """Blank a here-document out, after checking that it starts a line and ends at its first delimiter line."""
        canvas = self.canvas
        start, end = here.body_start, here.body_end
        if start in canvas.documents or (start < canvas.end and canvas.source[start - 1] != "\n"):
            raise Mismatch("a here-document that does not start a line")
        if delimiter_line(canvas.source[start:end], here) != end - start and end != canvas.end:
            raise Mismatch("a here-document that ends elsewhere")
        if start < end:
            canvas.documents[start] = end
        ends_line = end > start and canvas.source[end - 1] == "\n"
        canvas.cover(start, end, " " * (end - start - ends_line) + "\n" * ends_line)
        if not here.quoted:
            self.inner(here.body, BODY)

    # ---- what stands inside a word

    def atoms(self, word: Word, mode: int = WORD) -> "list[Span]":
        """The spans of the expansions in a word; their inside is visited."""
        spans: list[Span] = []
        for part in word.parts:
            if not isinstance(part, Text):
                spans.append((part.start, part.end))
                self.part(part, mode)
        return spans

    def inner(self, word: "Word | None", mode: int) -> str:
        """Visit a word inside a word (an operand, a subscript, arithmetic, a body); returns it masked."""
        if word is None:
            return ""
        return mask(self.canvas.source, word.start, word.end, self.atoms(word, mode), mode)

    def part(self, part: "WordPart", mode: int) -> None:
        """Visit one part of a word that is not text."""
        if isinstance(part, Param):
            self.inner(part.subscript, WORD)
            operand = operand_mode(part)
            self.inner(part.operand, operand)
            self.inner(part.replacement, operand)
        elif isinstance(part, CommandSub | ProcessSub):
            self.program(part)
        elif isinstance(part, Arith):
            self.inner(part.expression, STRING)
        elif isinstance(part, ExtGlob):
            self.inner(part.body, mode)
        elif isinstance(part, Array):
            self.array(part)
        elif not isinstance(part, Text):
            raise Unreachable(part)

    def array(self, part: Array) -> None:
        """Visit `( … )`, in which nothing but its items may stand."""
        canvas = self.canvas
        at = canvas.expect(part.start, "(")
        for item in part.items:
            at = canvas.skip(at)
            if item.subscript is not None:
                if canvas.expect(at, "[") != item.subscript.start:
                    raise Mismatch("an array with other items")
                self.inner(item.subscript, WORD)
                at = canvas.expect(canvas.expect(item.subscript.end, "]"), "+=" if item.append else "=")
            if item.value is not None:
                if at != item.value.start:
                    raise Mismatch("an array with other items")
                self.inner(item.value, WORD)
                at = item.value.end
        canvas.expect(canvas.skip(at), ")")

    def program(self, part: "CommandSub | ProcessSub") -> None:
        """Collect a substitution; its brackets must be where the tree says."""
        source, script = self.canvas.source, part.script
        if isinstance(part, CommandSub) and part.backtick:
            inside = source[part.start + 1 : part.end - 1]
            texts = (unescaped(inside, "\\$`"), unescaped(inside, '\\$`"'))
            if source[part.start] != "`" or source[part.end - 1] != "`" or script.source[script.start : script.end] not in texts:
                raise Mismatch("backticks around another text")
        else:
            opened = self.canvas.expect(part.start, "$(" if isinstance(part, CommandSub) else part.direction + "(")
            if source[part.end - 1] != ")" or source[opened : script.start].strip() or source[script.end : part.end - 1].strip():
                raise Mismatch("a substitution that ends elsewhere")
        self.nested.append(script)


def operand_mode(part: Param) -> int:
    """How the operand of `${…}` reads quotes: an offset is arithmetic; in a string a word reads them as the string does, a pattern as ever."""
    if part.op == ":" or (part.quoted and part.op.startswith((":", "-", "=", "+", "?"))):
        return STRING
    return WORD


def as_command_word(text: str, masked: str) -> str:
    """`masked` as it may stand first: the = (or +=) of what bash takes for an assignment is kept, a subscript is one piece."""
    name = text[: len(text) - len(text.lstrip(NAME))]
    if not name.isidentifier():
        return masked
    rest = text[len(name) :]
    if rest.startswith("["):
        return "".join("w" if char in BREAKS else char for char in masked)
    operator = next((operator for operator in ("=", "+=") if rest.startswith(operator)), "")
    return masked[: len(name)] + operator + masked[len(name) + len(operator) :]


def unescaped(text: str, escaped: str) -> str:
    """What backticks hand to their shell: without continuations, and without the backslash before a character that it escapes there."""
    out = ""
    at = 0
    while (found := text.find("\\", at)) >= 0:
        following = text[found + 1 : found + 2]
        kept = "" if following == "\n" else following if following in escaped else "\\" + following
        out += text[at:found] + kept
        at = found + 2
    return out + text[at:]


def delimiter_line(text: str, here: HereDoc) -> int:
    """The length of `text` up to and including its first delimiter line, or -1; a continued line counts as one unless the body is quoted."""
    length = 0
    logical = ""
    for line in text.split("\n"):
        length += len(line) + 1
        logical += line
        if not here.quoted and (len(line) - len(line.rstrip("\\"))) % 2 == 1:
            logical = logical[:-1]
        elif here.delimiter in (logical, logical.lstrip("\t") if here.strip else logical):
            return min(length, len(text))
        else:
            logical = ""
    return -1
