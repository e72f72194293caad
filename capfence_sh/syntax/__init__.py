"""Script text -> tree of pipelines, commands, words, redirections and here-documents, or Unparsed.

`parse` is the only entry.  bash's grammar is recursive (a word can hold a program), and so are the modules: they import each other as
modules.  Every character is consumed by exactly one rule; what is not understood is refused, never skipped.
"""

from capfence_sh.syntax import lists
from capfence_sh.syntax.cursor import TOO_LARGE, Cursor, Refused
from capfence_sh.syntax.dialect import DEFAULT, Dialect
from capfence_sh.syntax.tree import Script, Unparsed

__all__ = ["DEFAULT", "TOO_LARGE", "Dialect", "Script", "Unparsed", "parse"]

_TOO_DEEP = "nested too deeply"


def parse(text: str, dialect: Dialect = DEFAULT) -> Script | Unparsed:
    """The tree of a bash script, or why it has none; never raises."""
    refused = _guard(text, dialect)
    if refused is not None:
        return refused
    try:
        return lists.program(Cursor(text, dialect, 0))
    except Refused as error:
        return Unparsed(error.reason, error.at)
    except RecursionError:
        return Unparsed(_TOO_DEEP, 0)


def _guard(text: str, dialect: Dialect) -> Unparsed | None:
    """What is refused before it is read."""
    if len(text) > dialect.limit:
        return Unparsed(TOO_LARGE, dialect.limit)
    if "\0" in text:
        return Unparsed("a NUL character", text.index("\0"))
    if dialect.keywords:
        return Unparsed("set -k changes what an assignment is", 0)
    if text.isascii():
        return None
    if not dialect.utf8:
        return Unparsed("a character beyond ASCII in a locale that is not UTF-8", _beyond_ascii(text))
    try:
        size = len(text.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError as error:
        return Unparsed("a lone surrogate", error.start)
    return Unparsed(TOO_LARGE, dialect.limit) if size > dialect.limit else None


def _beyond_ascii(text: str) -> int:
    return next(at for at, char in enumerate(text) if char > "\x7f")
