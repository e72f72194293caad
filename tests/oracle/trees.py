"""Every node of a tree, and the words of it that are known as they stand."""

from collections.abc import Iterator

from capfence_sh.syntax import tree

ACTIVE = frozenset("*?[]{}~")


def nodes(root: object) -> "Iterator[object]":
    """Every value of the tree below (and with) `root`, in no particular order."""
    pending = [root]
    while pending:
        value = pending.pop()
        if isinstance(value, tuple):
            pending.extend(value)
        elif type(value).__module__ == tree.__name__:
            yield value
            pending.extend(getattr(value, name) for name in type(value).__slots__)


def plain(word: tree.Word) -> "str | None":
    """The word's text when nothing in it expands."""
    text = ""
    for part in word.parts:
        if not isinstance(part, tree.Text) or (not part.quoted and ACTIVE & set(part.value)):
            return None
        text += part.value
    return text


def heads(script: tree.Script) -> list[str]:
    """The command words of a script, sorted: what two spellings of one program have in common."""
    return sorted(plain(node.words[0]) or "?" for node in nodes(script) if isinstance(node, tree.Simple) and node.words)
