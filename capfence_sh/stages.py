"""The stages of one pipeline -> what a command that is fed needs to know of those before it and beside it (see `flows`)."""

from capfence_sh.words import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command

NEVER = float("inf")


class Stages:
    """What a command that is fed needs to know of the others.

    first: the first stage there is; untold: the first that is not only literal text; via: name of a wrapper -> the first stage it stands in;
    readers: stages where something else reads standard input; clients: stage -> how many ssh stand there.
    """

    __slots__ = ("clients", "first", "readers", "untold", "via")

    def __init__(self, commands: "list[Command]") -> None:
        self.first, self.untold = NEVER, NEVER
        self.via: dict[str, float] = {}
        self.readers: set[int] = set()
        self.clients: dict[int, int] = {}
        for each in commands:
            stage = each.stage
            self.first = min(self.first, stage)
            if each.program not in ("echo", "printf") or any(isinstance(field, Dynamic) for field in each.argv):
                self.untold = min(self.untold, stage)
            for name in each.via:
                self.via[name] = min(self.via.get(name, NEVER), stage)
            if each.program in ("read", "mapfile", "cd", "for"):
                self.readers.add(stage)
            elif each.program == "ssh":
                self.clients[stage] = self.clients.get(stage, 0) + 1
