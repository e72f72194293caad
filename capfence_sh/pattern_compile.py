"""The text of a regular expression -> the states that `pattern.search` follows.  Only reached when a policy is compiled."""

from capfence_sh.pattern import ASSERT, CHAR, MATCH, SET, SPLIT
from capfence_sh.pattern_syntax import Assertion, Char, Choice, Class, PatternError, Repeat, Sequence, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.pattern import CharSet, Regex, State
    from capfence_sh.pattern_syntax import Node

MAX_STATES = 2000


def compile_regex(text: str) -> "Regex":
    """Compile an expression; PatternError when it is not in the supported syntax or too large."""
    tree, ignore_case = parse(text)
    emitter = _Emitter()
    start = emitter.emit(tree, emitter.add(MATCH, "", (), ()))
    return ("" if ignore_case else _needle(tree), tuple(emitter.states), start)


class _Emitter:
    """Builds the states from the end: `emit` gets the state that follows and returns the state to enter at."""

    __slots__ = ("states",)

    def __init__(self) -> None:
        self.states: list[State] = []

    def add(self, kind: int, text: str, sets: "tuple[CharSet, ...]", following: tuple[int, ...]) -> int:
        if len(self.states) >= MAX_STATES:
            raise PatternError("the expression is too large (repeats multiply)")
        self.states.append((kind, text, sets, following))
        return len(self.states) - 1

    def emit(self, node: "Node", following: int) -> int:
        if isinstance(node, Char):
            return self.add(CHAR, node.character, (), (following,))
        if isinstance(node, Class):
            return self.add(SET, "", (node.charset,), (following,))
        if isinstance(node, Assertion):
            return self.add(ASSERT, node.kind, (), (following,))
        if isinstance(node, Choice):
            return self.add(SPLIT, "", (), tuple(self.emit(branch, following) for branch in node.nodes))
        if isinstance(node, Repeat):
            return self._repeat(node, following)
        for part in reversed(node.nodes):
            following = self.emit(part, following)
        return following

    def _repeat(self, node: Repeat, following: int) -> int:
        if node.high < 0:
            entry = self.add(SPLIT, "", (), (following,))
            body = self.emit(node.node, entry)
            self.states[entry] = (SPLIT, "", (), (body, following))
        else:
            entry = following
            for _ in range(node.high - node.low):
                entry = self.add(SPLIT, "", (), (self.emit(node.node, entry), following))
        for _ in range(node.low):
            entry = self.emit(node.node, entry)
        return entry


def _needle(tree: "Node") -> str:
    """The longest literal text that every match contains, to say no without following states."""
    best = run = ""
    for node in tree.nodes if isinstance(tree, Sequence) else ():
        run = run + node.character if isinstance(node, Char) else ""
        best = max(best, run, key=len)
    return best
