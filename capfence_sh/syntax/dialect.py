"""What the shell that will run the text was started with, as far as it changes how the text is read."""


class Dialect:
    """Options of the shell: `-o posix`, `-O extglob`, `-O expand_aliases`, `-k`; a UTF-8 (or C) locale; the size limit in bytes."""

    __slots__ = ("expand_aliases", "extglob", "keywords", "limit", "posix", "utf8")

    def __init__(
        self,
        posix: bool = False,
        extglob: bool = False,
        expand_aliases: bool = False,
        keywords: bool = False,
        utf8: bool = True,
        limit: int = 65536,
    ) -> None:
        self.posix = posix
        self.extglob = extglob
        self.expand_aliases = expand_aliases
        self.keywords = keywords
        self.utf8 = utf8
        self.limit = limit


DEFAULT = Dialect()
