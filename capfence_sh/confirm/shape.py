"""The shape of a program of usual words (every word one letter), and the reading that its words give of it."""

from capfence_sh.confirm import agree
from capfence_sh.confirm.plain import JOINT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.confirm.mask import Reading

JOINTS = {"|": JOINT, ";": "; ", "&&": " && ", "||": " || "}


class Shape:
    """The shape of a program and the reading that the tree gives of it, written together."""

    __slots__ = ("reading", "row", "text")

    def __init__(self) -> None:
        self.text = ""
        self.reading: Reading = []
        self.row = 0  # words in a row

    def join(self, operator: str) -> None:
        """The next command stands behind an operator."""
        self.text += JOINTS[operator]
        self.reading.append(operator)
        self.row = 0

    def word(self) -> None:
        """A word; the third in a row and those behind it are like the second."""
        if self.row < 2:
            self._add("w", "w")
            self.row += 1

    def redirection(self, name: str, text: str) -> None:
        """A redirection, as it stands in the shape."""
        self._add(name, text)
        self.row = 0

    def _add(self, role: str, text: str) -> None:
        if self.reading[-1] != "cmd":
            self.text += " "
        start = len(self.text)
        self.text += text
        self.reading += (role, start, len(self.text))

    def is_read(self) -> bool:
        """Whether bashlex reads it so."""
        return agree.parsed(self.text) == (self.reading, len(self.text))
