"""A command that would run + what the catalogue says -> the capabilities it needs, each with target and evidence."""

TYPE_CHECKING = False

# what kind of thing a target is
NO_TARGET, PATH, HOST, RESOURCE = 0, 1, 2, 3


class Effect:
    """One capability with its target.

    kind: of shell.opaque, else "".  target: absolute normalised path (PATH; ends with "/*" or holds a glob when it names many), host name ("loopback"
    for every spelling of the own host), or resource; "" when there is none.  inside: a PATH within the workspace (False for everything else).
    evidence: the words that prove it, from the source.
    """

    __slots__ = ("capability", "evidence", "inside", "kind", "target", "target_type")

    def __init__(self, capability: str, kind: str, target: str, target_type: int, inside: bool, evidence: str) -> None:
        self.capability = capability
        self.kind = kind
        self.target = target
        self.target_type = target_type
        self.inside = inside
        self.evidence = evidence
