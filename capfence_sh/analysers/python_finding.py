"""What the analyser of Python finds in a program, and what it knows of its names while it reads."""

from capfence_sh.analysers import Claim, Use
from capfence_sh.analysers.python_given import Given
from capfence_sh.analysers.python_places import Places
from capfence_sh.analysers.python_scope import Node, Scope
from capfence_sh.capabilities import DYNAMIC_TARGET, EVALUATED_DATA, OPAQUE, PROJECT_CODE
from capfence_sh.catalog.vocabulary import APPEND, MODULE, READ, WRITE
from capfence_sh.script_names import LIBRARY
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field


class Finding:
    """State of one reading: what names mean, and what was found."""

    __slots__ = ("claims", "folders", "given", "places", "scope", "tree", "uses")

    def __init__(self, scope: Scope, tree: Node) -> None:
        self.scope = scope
        self.given: Given | None = None
        self.places: Places | None = None
        self.tree = tree
        self.folders: list[Field] = []  # where modules are looked for as well
        self.uses = [Use(MODULE, (literal(name),)) for name in scope.foreign if name != "*"]
        self.uses += [Use(MODULE, (literal(name),), LIBRARY) for name in dict.fromkeys(scope.library)]
        self.claims: list[Claim] = [Claim(PROJECT_CODE, evidence=name) for name in scope.foreign if name != "*"]
        if "*" in scope.foreign:
            self.unclear("import *")

    def unclear(self, evidence: str, kind: str = EVALUATED_DATA) -> None:
        """What runs is not known."""
        self.claims.append(Claim(OPAQUE, kind=kind, evidence=evidence))

    def beyond(self, dotted: str) -> None:
        """A name of a module that is not known: the project's own when its file lies there."""
        if dotted.partition(".")[0] in {name.partition(".")[0] for name in self.scope.foreign}:
            self.uses.append(Use(MODULE, (literal(dotted),), "python"))
        else:
            self.unclear(dotted)

    def once(self, name: str) -> bool:
        """Whether nothing changes what a name was given."""
        self.given = self.given or Given(self.tree)
        return not self.given.changes(name)

    def values(self, node: Node) -> "list[Node]":
        """What a name may stand for: see `python_given`."""
        if node.kind != "Name":
            return []
        self.given = self.given or Given(self.tree)
        return self.given.values(node)

    def bound(self) -> Places:
        """Everything that the names of the program are bound to."""
        self.given = self.given or Given(self.tree)
        self.places = self.places or Places(self.tree, self.scope, self.given)
        return self.places

    def paths(self, role: str, nodes: "list[Node]", evidence: str) -> None:
        """Files in a role; an expression may stand for more than one."""
        for node in nodes:
            if isinstance(getattr(node.raw, "value", None), int):
                continue  # a descriptor
            if self.scope.made_by(node) in ("io.BytesIO", "io.StringIO"):
                continue  # a file in memory
            fields = self.bound().fields(node) or self.scope.fields(node)
            given = [] if fields else self.values(node)
            if fields:
                self.uses += [Use(role, (field,)) for field in fields]
            elif given:
                self.paths(role, given, evidence)
            else:
                self.unclear(evidence, DYNAMIC_TARGET)
        if not nodes:
            self.unclear(evidence, DYNAMIC_TARGET)

    def opened(self, target: "list[Node]", node: Node, position: int) -> None:
        """A file that `open` gives; position: of its mode among the arguments."""
        mode = read_mode(node, self.scope, position)
        if mode is None:
            self.unclear("open", DYNAMIC_TARGET)
        elif mode[:1] == "a":
            self.paths(APPEND, target, "open")
        elif "w" in mode or "x" in mode or "+" in mode:
            self.paths(WRITE, target, "open")
        else:
            self.paths(READ, target, "open")


def read_mode(node: Node, scope: Scope, position: int = 1) -> str | None:
    """The mode argument of open(): "" when absent, None when it is not known."""
    given = node.nodes("args")[position : position + 1]
    given += [each.node("value") for each in node.nodes("keywords") if each.text("arg") == "mode"]
    return scope.folded(given[0]) if given else ""
