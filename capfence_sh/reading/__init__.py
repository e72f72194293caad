"""Script text -> tree of pipelines, commands, words, redirections and here-documents, or Unparsed.

A strict recursive descent for the grammar of bash 5.2: every character is consumed by exactly one rule, anything else is refused.
"""

from capfence_sh.reading.command import script
from capfence_sh.reading.cursor import Cursor, Refused
from capfence_sh.reading.dialect import DEFAULT, Dialect
from capfence_sh.reading.expansion import quoted_parts
from capfence_sh.syntax.tree import Note, Script, Unparsed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import WordPart

__all__ = ["DEFAULT", "Dialect", "Script", "Unparsed", "parse"]


def parse(text: str, dialect: Dialect = DEFAULT) -> Script | Unparsed:
    """The tree of a whole script, or why it is not understood; never raises, whatever the text is."""
    refusal = _refusal(text, dialect)
    if refusal:
        return Unparsed(refusal, 0)
    cursor = Cursor(text, dialect, 0, script, _here_document)
    try:
        found = script(cursor, "")
    except Refused as refused:
        return Unparsed(refused.reason, min(refused.at, len(text)))
    except RecursionError:
        return Unparsed("nested too deeply", 0)
    return _with_alias_note(found, dialect)


def _refusal(text: str, dialect: Dialect) -> str:
    if len(text) > dialect.limit or (not text.isascii() and len(text.encode("utf-8", "surrogatepass")) > dialect.limit):
        return f"too large: more than {dialect.limit} bytes"
    if "\0" in text:
        return "a NUL character"
    if not dialect.utf8 and not text.isascii():
        return "bytes outside ASCII in a locale that is neither C, POSIX nor UTF-8"
    if dialect.posix:
        return "posix mode changes the grammar"
    if dialect.keywords:
        return "assignments anywhere (-k) change the grammar"
    return ""


def _here_document(cursor: Cursor) -> "tuple[WordPart, ...]":
    return tuple(quoted_parts(cursor, ""))


def _with_alias_note(found: Script, dialect: Dialect) -> Script:
    """Where aliases may be active, a word can stand for other words."""
    text = found.source
    active = dialect.expand_aliases or "expand_aliases" in text
    place = text.replace("expand_aliases", "expand_-------").find("alias") if active else -1
    if place < 0:
        return found
    return Script(text, found.body, (*found.notes, Note("alias", place, place + 5, ())), found.start, found.end)
