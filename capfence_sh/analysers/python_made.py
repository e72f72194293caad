"""Nodes of a Python program as if they stood in it: tuples of expressions that stand in other places, texts and numbers."""

from capfence_sh.analysers.python_scope import Node


class Tuple:
    """Some expressions as if they stood in a tuple."""

    _fields = ("elts",)

    def __init__(self, elts: "list[object]") -> None:
        self.elts = elts


class Starred:
    """One of what an expression yields, as if it stood there with a star."""

    _fields = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


class Constant:
    """A text or number as if it stood there."""

    _fields = ()

    def __init__(self, value: object) -> None:
        self.value = value


def tuple_of(nodes: "list[Node]") -> "Node":
    """The expressions as a tuple."""
    return Node(Tuple([each.raw for each in nodes]))


def one_of(node: "Node") -> "Node":
    """What a loop over the expression yields."""
    return Node(Starred(node.raw))


def constant(value: object) -> "Node":
    """The value as a constant."""
    return Node(Constant(value))
