"""Tree -> for every program in it, a skeleton that bashlex can parse and the reading that it must give.

In: a Script.  Out: a Masked per program: the script itself and each substitution at any depth.  The skeleton is as long as the
program, so offsets agree.  What bashlex 0.18 cannot parse is rewritten in place: `case` becomes a group of simple commands, `select`
and `for ((` a plain `for`, `[[ ]]` and `(( ))` a subshell with one word, a here-document a plain `<`; `coproc`, `time` and `{name}`
become blanks.  A reading is a flat list of markers and of offsets relative to the program.
"""

from capfence_sh.confirm.canvas import BLANKS, Canvas
from capfence_sh.confirm.elements import Elements
from capfence_sh.confirm.quoting import Mismatch
from capfence_sh.confirm.rewrite import rewrite
from capfence_sh.syntax.tree import (
    AndOr,
    Assignment,
    Group,
    If,
    Loop,
    Pipeline,
    Redirection,
    Script,
    Sequence,
    Simple,
    Subshell,
    Word,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from capfence_sh.syntax.tree import Node

    Reading: TypeAlias = list[str | int]


class Masked:
    """One program: its skeleton and the reading that the tree gives of it."""

    __slots__ = ("reading", "script", "skeleton")

    def __init__(self, script: Script, skeleton: str, reading: "Reading") -> None:
        self.script = script
        self.skeleton = skeleton
        self.reading = reading


def masked_programs(*scripts: Script) -> "Iterator[Masked]":
    """Every program in the scripts, each once; raises Mismatch when a tree does not fit its text."""
    pending = list(reversed(scripts))
    seen: set[int] = set()
    while pending:
        program = pending.pop()
        if id(program) in seen:
            continue
        seen.add(id(program))
        masker = Masker(program)
        if program.body is not None:
            masker.sequence(program.body)
        yield Masked(program, masker.canvas.skeleton(), masker.reading)
        pending.extend(masker.elements.nested)


def steps(node: "Node") -> "list[tuple[Node, str]]":
    """A list flattened as bashlex flattens it: each command with the operator behind it, a line end being a semicolon."""
    if isinstance(node, Sequence):
        parts = list(zip(node.items, node.separators, strict=True))
    elif isinstance(node, AndOr):
        parts = list(zip(node.items, (*node.operators, ""), strict=True))
    else:
        return [(node, "")]
    flat: list[tuple[Node, str]] = []
    for item, operator in parts:
        flat.extend(steps(item))
        flat[-1] = (flat[-1][0], ";" if operator == "\n" else operator)
    return flat


class Masker:
    """One pass over the tree of one program, in source order."""

    __slots__ = ("canvas", "elements", "reading")

    def __init__(self, script: Script) -> None:
        self.canvas = Canvas(script.source, script.start, script.end)
        self.elements = Elements(self.canvas)
        self.reading: Reading = []

    def mark(self, role: str, start: int, end: int) -> None:
        """Note a span of the source in the reading."""
        self.reading += (role, start - self.canvas.start, end - self.canvas.start)

    # ---- lists and commands

    def sequence(self, node: "Node") -> "Node":
        """Read a list; returns its last command."""
        flat = steps(node)
        for command, operator in flat[:-1]:
            self.command(command)
            self.reading.append(operator)
        command, operator = flat[-1]
        self.command(command)
        if operator == "&":
            self.reading.append(operator)
        return command

    def command(self, node: "Node") -> None:
        """Read one command."""
        if isinstance(node, Simple):
            self.simple(node)
        elif isinstance(node, Pipeline):
            self.pipeline(node)
        elif isinstance(node, AndOr | Sequence):
            self.sequence(node)
        elif isinstance(node, Subshell | Group):
            self.reading.append("(" if isinstance(node, Subshell) else "{")
            self.sequence(node.body)
            self.close(node.redirections)
        elif isinstance(node, If):
            self.conditional(node)
        elif isinstance(node, Loop):
            self.loop(node)
        else:
            rewrite(self, node)

    def simple(self, node: Simple, keywords: bool = True) -> None:
        """Read a simple command; `keywords`: its first word may be one."""
        self.reading.append("cmd")
        prefix = "a"  # behind a redirection bashlex takes an assignment for a word
        head = True
        elements: list[Assignment | Word | Redirection] = [*node.assignments, *node.words, *node.redirections]
        if node.redirections or node.assignments:  # an array may be among the words
            elements.sort(key=lambda element: element.start)
        for element in elements:
            if isinstance(element, Assignment):
                self.elements.assignment(element)
                self.mark(prefix, element.start, element.end)
            elif isinstance(element, Word):
                self.elements.word(element, head, keywords)
                self.mark("w", element.start, element.end)
                head = False
            else:
                self.redirection(element)
                prefix = "w"
        self.reading.append("end")

    def words(self, words: "tuple[Word, ...]") -> None:
        """Read the words of a list or the patterns of a clause."""
        for word in words:
            self.elements.word(word)
            self.mark("w", word.start, word.end)

    def redirection(self, item: Redirection) -> None:
        """Read a redirection."""
        name, start = self.elements.redirection(item)
        self.mark(name, start, item.end)

    def close(self, redirections: "tuple[Redirection, ...]") -> None:
        """The end of a compound command and the redirections behind it."""
        self.reading.append("end")
        for item in redirections:
            self.redirection(item)

    def pipeline(self, node: Pipeline) -> None:
        """Read a pipeline, or a single command under `!` or `time`."""
        if not node.commands:
            self.single_word(node.start, node.end)
            return
        if node.negated or node.timed:
            self.prefix(node)
        if node.negated:
            self.reading.append("!")
        if len(node.commands) == 1:
            self.command(node.commands[0])
            return
        self.reading.append("pipe")
        self.command(node.commands[0])
        for stderr, command in zip(node.stderr, node.commands[1:], strict=True):
            self.reading.append("|&" if stderr else "|")
            if isinstance(command, Simple):
                self.simple(command, False)  # behind a | the word `time` is no keyword, which bashlex does not know
            else:
                self.command(command)
        self.reading.append("end")

    def prefix(self, node: Pipeline) -> None:
        """Blank `time`, `-p` and `--` before the first command; `!` stays."""
        canvas = self.canvas
        at = canvas.skip(node.start)
        while at < node.commands[0].start:
            word = next((word for word in ("time", "-p", "--", "!") if canvas.source.startswith(word, at)), None)
            if word is None:
                raise Mismatch("'time' or '!' expected")
            at = canvas.skip(canvas.rewrite(at, word, "!" if word == "!" else ""))

    def conditional(self, node: If) -> None:
        """Read `if`; bashlex knows `elif`."""
        keyword = "if"
        for condition, body in node.branches:
            self.reading.append(keyword)
            self.sequence(condition)
            self.reading.append("then")
            self.sequence(body)
            keyword = "elif"
        if node.otherwise is not None:
            self.reading.append("else")
            self.sequence(node.otherwise)
        self.close(node.redirections)

    def loop(self, node: Loop) -> None:
        """Read `while` or `until`; bashlex wants the condition to end in a separator that is no line end."""
        canvas = self.canvas
        self.reading.append("until" if node.until else "while")
        at = canvas.skip(self.sequence(node.condition).end, lines=False)
        if canvas.at(at) == "\n":
            canvas.put(at, ";")
        elif canvas.at(at) not in (";", "&") and canvas.at(at - 1) in BLANKS:
            canvas.put(at - 1, ";")
        self.body(node.body, node.redirections)

    def body(self, body: "Node", redirections: "tuple[Redirection, ...]") -> None:
        """Read what stands between `do` and `done`, or in the braces of a `for`."""
        self.reading.append("do")
        self.sequence(body)
        self.close(redirections)

    def single_word(self, start: int, end: int) -> None:
        """A bare `time` or `!`."""
        self.canvas.fill(start, end, "w")
        self.reading.append("cmd")
        self.mark("w", start, end)
        self.reading.append("end")

    def separate(self) -> None:
        """A semicolon, unless an & separates already."""
        if self.reading[-1] != "&":
            self.reading.append(";")
