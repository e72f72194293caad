"""The bytes of a YAML policy -> a Document that knows where everything stands.  Only reached when a policy is compiled.

PyYAML composes the nodes; nothing is constructed from tags.  A key that stands twice, a merge key, a tag or a list in the place of a key is an
error: in each of them a rule could vanish without notice.
"""

import yaml

from capfence_sh.policy_document import BOOLEAN, NULL, TEXT, Document, Items, Mapping, Scalar, fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.policy_document import Node

MAX_DEPTH = 20
_TAG = "tag:yaml.org,2002:"
_KINDS = {"null": NULL, "bool": BOOLEAN, "str": TEXT, "int": TEXT, "float": TEXT, "timestamp": TEXT}


def parse(data: bytes, source: str) -> Document:
    """Parse a policy; CapfenceError with file:line:column when it is not the YAML of a policy."""
    try:
        root = _composed(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise fault(source, line, error.start - data.rfind(b"\n", 0, error.start), "the file is not UTF-8") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        raise fault(source, *where, f"broken YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise fault(source, 1, 1, f"broken YAML: {' '.join(str(error).split())}") from error
    except RecursionError as error:
        raise fault(source, 1, 1, "the file is nested too deeply") from error
    return Document(source, None if root is None else _Reader(source).node(root, 0))


def _composed(text: str) -> yaml.Node | None:
    loader = yaml.CSafeLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


class _Reader:
    """Turns nodes into values; what an alias repeats is turned once."""

    __slots__ = ("known", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.known: dict[int, Node] = {}

    def node(self, node: yaml.Node, depth: int) -> "Node":
        line, column = _place(node)
        if depth > MAX_DEPTH:
            raise fault(self.source, line, column, "the file is nested too deeply")
        if id(node) not in self.known:
            self.known[id(node)] = self._value(node, line, column, depth)
        return self.known[id(node)]

    def _value(self, node: yaml.Node, line: int, column: int, depth: int) -> "Node":
        if node.tag.removeprefix(_TAG) not in (*_KINDS, "map", "seq"):
            raise fault(self.source, line, column, f"a value of the kind {node.tag} is not plain YAML")
        if isinstance(node, yaml.SequenceNode):
            return Items(tuple(self.node(each, depth + 1) for each in node.value), line, column)
        if isinstance(node, yaml.MappingNode):
            return Mapping(self._entries(node, depth), line, column)
        return Scalar(str(node.value), _KINDS.get(node.tag.removeprefix(_TAG), TEXT), line, column)

    def _entries(self, node: yaml.MappingNode, depth: int) -> "tuple[tuple[Scalar, Node], ...]":
        found: list[tuple[Scalar, Node]] = []
        lines: dict[str, int] = {}
        for key, value in node.value:
            line, column = _place(key)
            if not isinstance(key, yaml.ScalarNode) or key.tag == _TAG + "merge":
                raise fault(self.source, line, column, "a key must be a word; merge keys are not supported")
            if key.value in lines:
                raise fault(self.source, line, column, f"the key {key.value!r} stands twice (first in line {lines[key.value]})")
            lines[key.value] = line
            found.append((Scalar(key.value, TEXT, line, column), self.node(value, depth + 1)))
        return tuple(found)


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1
