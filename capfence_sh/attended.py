"""The lines by which a startup file leaves what follows to interactive shells: whether a shell that nobody sits at ends there.

In such a shell `$-` has no i, and bash unsets PS1 when it starts, whatever the environment says.
"""

from capfence_sh import simple
from capfence_sh.control import leaves
from capfence_sh.syntax import tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.shell import Shell
    from capfence_sh.syntax.tree import Node
    from capfence_sh.walk import Frame, Walk

_FLAGS = ("$-", '"$-"', "${-}", '"${-}"')
_PROMPT = ('"$PS1"', '"${PS1-}"', '"${PS1:-}"', '"${PS1}"')
_TESTS = ("[ {} ]", "[[ {} ]]", "test {}")
# conditions that hold in no interactive shell alone, and those that hold in interactive ones alone
_NOBODY = frozenset(
    (
        *(f"[[ {flags} != *i* ]]" for flags in _FLAGS),
        *(test.format(f"-z {prompt}") for test in _TESTS for prompt in _PROMPT),
        "[[ -z $PS1 ]]",
    )
)
_SOMEBODY = frozenset(
    (
        *(f"[[ {flags} {sign} *i* ]]" for flags in _FLAGS for sign in ("==", "=")),
        *(test.format(f"-n {prompt}") for test in _TESTS for prompt in _PROMPT),
        "[[ -n $PS1 ]]",
    )
)


def ends(walk: "Walk", node: "Node", shell: "Shell", frame: "Frame") -> bool:
    """Whether nothing behind the command runs, because the shell is not interactive."""
    if not shell.unattended or shell.returns is None or walk.aliases or not {"[", "test", "return"}.isdisjoint(shell.functions):
        return False
    if isinstance(node, tree.Case):
        return _ends_case(node, shell, frame)
    if isinstance(node, tree.If) and not node.redirections and len(node.branches) == 1:
        condition, body = node.branches[0]
        if node.otherwise is None:
            return _asks(condition, shell, frame, _NOBODY) and leaves(body, shell)
        return _asks(condition, shell, frame, _SOMEBODY) and leaves(node.otherwise, shell)
    if isinstance(node, tree.AndOr) and len(node.items) == 2 and leaves(node.items[1], shell):
        return _asks(node.items[0], shell, frame, _NOBODY if node.operators == ("&&",) else _SOMEBODY)
    return False


def _asks(node: "Node", shell: "Shell", frame: "Frame", conditions: frozenset[str]) -> bool:
    """Whether the node is one of the conditions; a PS1 that the script has set says nothing."""
    text = " ".join(frame.script.source[node.start : node.end].rstrip("; \n").split())
    return text in conditions and ("PS1" not in text or shell.scope.bound("PS1") is None)


def _ends_case(node: tree.Case, shell: "Shell", frame: "Frame") -> bool:
    """`case $- in *i*) … ;; *) return ;; esac`: the clause of the shells without an i leaves."""
    if node.redirections or _text(node.subject, frame) not in _FLAGS or len(node.clauses) != 2:
        return False
    (first, _, terminator), (second, body, _) = node.clauses
    asked = terminator == ";;" and len(first) == len(second) == 1 and (_text(first[0], frame), _text(second[0], frame)) == ("*i*", "*")
    return asked and body is not None and leaves(body, shell)


def _text(word: tree.Word, frame: "Frame") -> str:
    return simple.plain(word) or frame.script.source[word.start : word.end]
