"""A Script of usual words (see `usual`) -> whether its tree accounts for every character, and bashlex reads the same in it."""

from capfence_sh.confirm.plain import CHARACTERS, LONGEST
from capfence_sh.confirm.shape import JOINTS, Shape
from capfence_sh.confirm.usual import inside_quotes, is_name
from capfence_sh.syntax.tree import AndOr, Pipeline, Redirection, Sequence, Simple, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Node, Script

_OPERATORS = frozenset(("<", ">", ">>", "&>", ">&"))
_ORDINARY = CHARACTERS - {" "} | frozenset("*?[]{}~^!")  # what a word may be made of, if it is not the first


def agrees(script: "Script") -> bool:
    """Whether the tree accounts for every character of a program of usual words, and bashlex reads the same in it; False for every other program."""
    if script.body is None or script.end - script.start > LONGEST:
        return False
    program = _Program(script)
    return program.holds(script.body) and program.at == script.end and program.shape.is_read()


class _Program:
    """How far the commands of a program account for its text, and their shape so far.

    The methods take what comes next in the text; they say whether it stands there, is made of usual words and has single blanks in it.
    """

    __slots__ = ("at", "shape", "source")

    def __init__(self, script: "Script") -> None:
        self.source = script.source
        self.at = script.start
        self.shape = Shape()

    def holds(self, node: "Node") -> bool:
        """A list, a pipeline or a command."""
        if isinstance(node, Simple):
            return self._command(node)
        if isinstance(node, Pipeline):
            if node.negated or node.timed or True in node.stderr or not node.commands:
                return False
            self.shape.reading.append("pipe")
            read = self._joined(node.commands, ("|",) * (len(node.commands) - 1))
            self.shape.reading.append("end")
            return read
        if isinstance(node, AndOr):
            return self._joined(node.items, node.operators)
        return isinstance(node, Sequence) and node.separators[-1] == "" and self._joined(node.items, node.separators[:-1])

    def _joined(self, nodes: "tuple[Node, ...]", operators: tuple[str, ...]) -> bool:
        if not self.holds(nodes[0]):
            return False
        for operator, node in zip(operators, nodes[1:], strict=True):
            joint = JOINTS.get(operator)
            if joint is None or not self.source.startswith(joint, self.at):
                return False
            self.at += len(joint)
            self.shape.join(operator)
            if not self.holds(node):
                return False
        return True

    def _command(self, node: Simple) -> bool:
        if node.assignments or not node.words or not self._is_named(node):
            return False
        shape = self.shape
        shape.reading.append("cmd")
        gap = 0
        elements: list[Word | Redirection] = [*node.words, *node.redirections]
        if node.redirections:
            elements.sort(key=_start)
        for element in elements:
            if element.start != self.at + gap or (gap and self.source[self.at] != " "):
                return False
            if isinstance(element, Word):
                if not self._is_spelt(element):
                    return False
                shape.word()
            elif not self._is_directed(element):
                return False
            self.at = element.end
            gap = 1
        shape.reading.append("end")
        return True

    def _is_named(self, node: Simple) -> bool:
        """Whether a command begins with a word that can be nothing but its name."""
        name = self.source[node.start : node.words[0].end]
        return node.words[0].start == node.start and (name == "[" or is_name(name))

    def _is_directed(self, item: Redirection) -> bool:
        """Whether a redirection is a descriptor, an operator and a file (or a descriptor, where the operator wants one) as they stand there."""
        target = item.target
        if target is None or item.fd_name or item.op not in _OPERATORS or item.end != target.end or not self._is_spelt(target):
            return False
        name = item.op if item.fd is None else f"{item.fd}{item.op}"
        before = self.source[item.start : target.start]
        text = self.source[target.start : target.end]
        if before not in (name, name + " ") or text.isdigit() != (item.op == ">&"):
            return False
        self.shape.redirection(name, before + (text if item.op == ">&" else "w"))
        return True

    def _is_spelt(self, word: Word) -> bool:
        """Whether the parts of a word are text as it stands there: ordinary characters, and quotes without expansions."""
        at = word.start
        for part in word.parts:
            if not isinstance(part, Text) or part.start != at:
                return False
            at = part.end
            text = self.source[part.start : at]
            if not (_is_quoted(text, part.value) if part.quoted else text == part.value and _ORDINARY.issuperset(text)):
                return False
        return at == word.end


def _start(element: "Word | Redirection") -> int:
    return element.start


def _is_quoted(text: str, value: str) -> bool:
    """Whether the text is the value in quotes, or behind a backslash."""
    if text == f"'{value}'":
        return "'" not in value
    if text[:1] == '"' == text[-1:] and len(text) > 1:
        return inside_quotes(text[1:-1]) == value
    return text == "\\" + value != "\\\n" and len(value) == 1
