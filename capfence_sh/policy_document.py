"""The values of a policy file with the place each stands at, and the errors that name the place.

`policy_yaml` makes them from YAML; `policy_compile` reads them.
"""

from difflib import get_close_matches

from capfence_sh.errors import CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    Node: TypeAlias = "Scalar | Items | Mapping"

NULL, BOOLEAN, TEXT = "nothing", "yes or no", "text"


class Scalar:
    """One value; `text` as written (quotes resolved), `kind` what YAML takes it for: NULL, BOOLEAN or TEXT (numbers are text)."""

    __slots__ = ("column", "kind", "line", "text")

    def __init__(self, text: str, kind: str, line: int, column: int) -> None:
        self.text = text
        self.kind = kind
        self.line = line
        self.column = column


class Items:
    """A list."""

    __slots__ = ("column", "line", "values")

    def __init__(self, values: "tuple[Node, ...]", line: int, column: int) -> None:
        self.values = values
        self.line = line
        self.column = column


class Mapping:
    """Keys with values, in order; no key stands twice."""

    __slots__ = ("column", "entries", "line")

    def __init__(self, entries: "tuple[tuple[Scalar, Node], ...]", line: int, column: int) -> None:
        self.entries = entries
        self.line = line
        self.column = column


class Document:
    """A policy file: its name for messages and its value, None when it is empty."""

    __slots__ = ("root", "source")

    def __init__(self, source: str, root: "Node | None") -> None:
        self.source = source
        self.root = root

    def fault(self, node: "Node", message: str) -> CapfenceError:
        """The error to raise for a value."""
        return fault(self.source, node.line, node.column, message)

    def is_null(self, node: "Node") -> bool:
        """Whether the value is missing (`key:` with nothing behind it)."""
        return isinstance(node, Scalar) and node.kind == NULL

    def text(self, node: "Node", what: str) -> str:
        """A text that is not empty."""
        if not isinstance(node, Scalar) or node.kind == NULL or not node.text.strip():
            raise self.fault(node, f"{what} must be a text that is not empty")
        return node.text

    def content(self, node: "Node", what: str) -> str:
        """A text that may be empty."""
        if not isinstance(node, Scalar):
            raise self.fault(node, f"{what} must be a text")
        return "" if node.kind == NULL else node.text

    def texts(self, node: "Node", what: str) -> "tuple[tuple[str, Scalar], ...]":
        """One text or a list of texts, each with its place."""
        nodes = node.values if isinstance(node, Items) else (node,)
        if not nodes:
            raise self.fault(node, f"{what} is an empty list")
        found: list[tuple[str, Scalar]] = []
        for each in nodes:
            text = self.text(each, what)
            assert isinstance(each, Scalar)
            found.append((text, each))
        return tuple(found)

    def choice(self, node: "Node", text: str, known: "Iterable[str]", what: str) -> None:
        """Refuse a text that is not one of the known ones."""
        names = tuple(known)
        if text not in names:
            raise self.fault(node, f"{what} {text!r} is not known{similar(text, names)}")

    def mapping(self, node: "Node", what: str) -> Mapping:
        """A mapping."""
        if not isinstance(node, Mapping):
            raise self.fault(node, f"{what} must be a mapping")
        return node


def fault(source: str, line: int, column: int, message: str) -> CapfenceError:
    """An error of the policy at file:line:column."""
    return CapfenceError(f"{source}:{line}:{column}: {message}")


def similar(text: str, known: "Iterable[str]") -> str:
    """What the author may have meant, as the end of a message; the known ones when there are few."""
    names = sorted(known)
    close = get_close_matches(text.lower(), names, 1)
    if close:
        return f" (did you mean {close[0]!r}?)"
    return f" (known: {', '.join(names)})" if len(names) <= 12 else ""
