"""A tree as indented lines for people: what was understood, construct by construct.

In: a Script.  Out: text.  Quoted pieces of a word stand in quotes; nothing of the tree is left out but offsets.
"""

from capfence_sh.errors import Unreachable
from capfence_sh.syntax import tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Node, Redirection, Script, Word, WordPart


def show(script: "Script") -> str:
    """The script as indented lines."""
    printer = _Printer()
    printer.script("script", script)
    return "\n".join(printer.lines) + "\n"


class _Printer:
    """The lines so far and the depth of the next."""

    __slots__ = ("depth", "lines")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.depth = 0

    def line(self, *texts: str) -> None:
        self.lines.append("  " * self.depth + " ".join(text for text in texts if text))

    def script(self, title: str, script: "Script") -> None:
        self.line(title)
        self.depth += 1
        for note in script.notes:
            self.line("note", note.kind, *note.names)
        if script.body is not None:
            self.node(script.body)
        self.depth -= 1

    # ---- words

    def words(self, title: str, words: "tuple[Word, ...]") -> None:
        """Plain words share a line; a word with expansions has its parts below it."""
        row: list[str] = []
        for word in words:
            if all(isinstance(part, tree.Text) for part in word.parts):
                row.append("".join(_text(part) for part in word.parts if isinstance(part, tree.Text)) or "''")
                continue
            if row:
                self.line(title, *row)
                row = []
            self.line(title)
            self.depth += 1
            for part in word.parts:
                self.part(part)
            self.depth -= 1
        if row:
            self.line(title, *row)

    def word(self, title: str, word: "Word | None") -> None:
        if word is not None:
            self.words(title, (word,))

    def part(self, part: "WordPart") -> None:
        quoted = "quoted" if isinstance(part, tree.Param | tree.CommandSub | tree.Arith) and part.quoted else ""
        if isinstance(part, tree.Text):
            self.line("text", _text(part))
        elif isinstance(part, tree.Param):
            self.parameter(part, quoted)
        elif isinstance(part, tree.CommandSub):
            self.script(f"substitution {'backticks ' * part.backtick}{quoted}".rstrip(), part.script)
        elif isinstance(part, tree.ProcessSub):
            self.script(f"process {part.direction}", part.script)
        elif isinstance(part, tree.Arith):
            self.words(f"arithmetic {quoted}".rstrip(), (part.expression,))
        elif isinstance(part, tree.ExtGlob):
            self.words(f"pattern {part.operator}", (part.body,))
        elif isinstance(part, tree.Array):
            self.array(part)
        else:
            raise Unreachable(part)

    def parameter(self, part: tree.Param, quoted: str) -> None:
        self.line("parameter", part.name, part.op, "length" * part.length, "indirect" * part.indirect, quoted)
        self.depth += 1
        self.word("subscript", part.subscript)
        self.word("operand", part.operand)
        self.word("replacement", part.replacement)
        self.depth -= 1

    def array(self, array: tree.Array) -> None:
        self.line("array")
        self.depth += 1
        for item in array.items:
            self.word("subscript", item.subscript)
            self.word("append" if item.append else "item", item.value)
        self.depth -= 1

    # ---- commands

    def node(self, node: "Node") -> None:
        _command(self, node)

    def block(self, title: str, node: "Node | None") -> None:
        if node is not None:
            self.line(title)
            self.depth += 1
            self.node(node)
            self.depth -= 1

    def redirections(self, redirections: "tuple[Redirection, ...]") -> None:
        for each in redirections:
            fd = f"{{{each.fd_name}}}" if each.fd_name else "" if each.fd is None else str(each.fd)
            if each.here is None:
                self.word(f"redirection {fd}{each.op}", each.target)
                continue
            self.line(f"here-document {fd}{each.op}", each.here.delimiter, "quoted" * each.here.quoted)
            self.depth += 1
            self.word("body", each.here.body)
            self.depth -= 1


def _text(part: tree.Text) -> str:
    shown = repr(part.value)
    return shown if part.quoted else shown[1:-1].replace(" ", "\\ ")


def _simple(out: _Printer, node: tree.Simple) -> None:
    out.line("command")
    out.depth += 1
    for each in node.assignments:
        out.line("assignment", each.name, "+=" if each.append else "=")
        out.depth += 1
        out.word("subscript", each.subscript)
        out.word("value", each.value)
        if each.array is not None:
            out.array(each.array)
        out.depth -= 1
    out.words("words", node.words)
    out.redirections(node.redirections)
    out.depth -= 1


def _pipeline(out: _Printer, node: tree.Pipeline) -> None:
    out.line("pipeline", "timed" * node.timed, "negated" * node.negated)
    out.depth += 1
    for position, command in enumerate(node.commands):
        if position:
            out.line("|&" if node.stderr[position - 1] else "|")
        out.node(command)
    out.depth -= 1


def _and_or(out: _Printer, node: tree.AndOr) -> None:
    out.line("list")
    out.depth += 1
    for item, operator in zip(node.items, (*node.operators, ""), strict=True):
        out.node(item)
        if operator:
            out.line(operator)
    out.depth -= 1


def _sequence(out: _Printer, node: tree.Sequence) -> None:
    out.line("sequence")
    out.depth += 1
    for item, separator in zip(node.items, node.separators, strict=True):
        out.node(item)
        if separator == "&":
            out.line("&")
    out.depth -= 1


def _enclosed(out: _Printer, node: "tree.Subshell | tree.Group") -> None:
    out.block("subshell" if isinstance(node, tree.Subshell) else "group", node.body)
    out.redirections(node.redirections)


def _if(out: _Printer, node: tree.If) -> None:
    for position, (condition, body) in enumerate(node.branches):
        out.block("elif" if position else "if", condition)
        out.block("then", body)
    out.block("else", node.otherwise)
    out.redirections(node.redirections)


def _loop(out: _Printer, node: tree.Loop) -> None:
    out.block("until" if node.until else "while", node.condition)
    out.block("do", node.body)
    out.redirections(node.redirections)


def _for(out: _Printer, node: tree.For) -> None:
    out.line("select" if node.select else "for", node.name)
    out.words("in", node.words or ())
    out.block("do", node.body)
    out.redirections(node.redirections)


def _for_arith(out: _Printer, node: tree.ForArith) -> None:
    out.word("for arithmetic", node.header)
    out.block("do", node.body)
    out.redirections(node.redirections)


def _case(out: _Printer, node: tree.Case) -> None:
    out.word("case", node.subject)
    out.depth += 1
    for patterns, body, terminator in node.clauses:
        out.words("pattern", patterns)
        out.line("then", terminator)
        if body is not None:
            out.depth += 1
            out.node(body)
            out.depth -= 1
    out.depth -= 1
    out.redirections(node.redirections)


def _function(out: _Printer, node: tree.Function) -> None:
    out.block(f"function {node.name}", node.body)


def _coproc(out: _Printer, node: tree.Coproc) -> None:
    out.block(f"coproc {node.name}", node.command)


def _test(out: _Printer, node: tree.Test) -> None:
    out.words("test", node.words)
    out.redirections(node.redirections)


def _arithmetic(out: _Printer, node: tree.Arithmetic) -> None:
    out.word("arithmetic", node.expression)
    out.redirections(node.redirections)


def _command(out: _Printer, node: "Node") -> None:
    if isinstance(node, tree.Simple):
        _simple(out, node)
    elif isinstance(node, tree.Pipeline):
        _pipeline(out, node)
    elif isinstance(node, tree.AndOr):
        _and_or(out, node)
    elif isinstance(node, tree.Sequence):
        _sequence(out, node)
    elif isinstance(node, tree.Subshell | tree.Group):
        _enclosed(out, node)
    elif isinstance(node, tree.If):
        _if(out, node)
    elif isinstance(node, tree.Loop):
        _loop(out, node)
    elif isinstance(node, tree.For):
        _for(out, node)
    elif isinstance(node, tree.ForArith):
        _for_arith(out, node)
    elif isinstance(node, tree.Case):
        _case(out, node)
    elif isinstance(node, tree.Function):
        _function(out, node)
    elif isinstance(node, tree.Coproc):
        _coproc(out, node)
    elif isinstance(node, tree.Test):
        _test(out, node)
    elif isinstance(node, tree.Arithmetic):
        _arithmetic(out, node)
    else:
        raise Unreachable(node)
