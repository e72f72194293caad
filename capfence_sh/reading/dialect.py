"""What of bash's grammar is in force: options, locale and size that change how a text is read."""


class Dialect:
    """posix, keywords (-k): another grammar, not modelled.  extglob: extended patterns everywhere.  expand_aliases: aliases may replace words.

    utf8: the text is read under a C, POSIX or UTF-8 locale.  limit: bytes beyond which a text is too large.
    """

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
