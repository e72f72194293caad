"""One task: the text of a recipe and where it runs."""

# stands in a recipe for what is not known
VALUE = "${CAPFENCE_VALUE}"


class Task:
    """A text that is run by the shell, or by `language`, standing in `folder`; args: what it gets as $1 and so on.

    possible: it may run, so only what it does beyond running counts.
    """

    __slots__ = ("args", "folder", "language", "possible", "text")

    def __init__(self, text: str, folder: str, language: str = "sh", args: tuple[str, ...] = (), possible: bool = False) -> None:
        self.text = text
        self.folder = folder
        self.language = language
        self.possible = possible
        self.args = args


def quoted(text: str | None) -> str:
    """One word of shell text; a value that is not known is one too."""
    return f'"{VALUE}"' if text is None else "'" + text.replace("'", "'\\''") + "'"
