"""Commands in the text that change how bash reads the lines after them: `shopt -s extglob`, `set -o posix`, aliases, history expansion.

In: simple commands as they are read.  Out: the state of the cursor at the next line; Refused where what follows cannot be known.
"""

from capfence_sh.syntax.cursor import Cursor, Refused
from capfence_sh.syntax.tree import Simple, Text, Word

_WATCHED = frozenset(("shopt", "set", "alias"))
_LEADING = frozenset(("builtin", "command"))
_NEXT_LINE = frozenset(("extglob", "posix", "histexpand", "extquote"))
_ENABLES_ALIASES = ("expand_aliases", "o posix", "POSIXLY_CORRECT")


def watch(cur: Cursor, node: Simple) -> None:
    """Notice a command that changes the grammar."""
    if any(each.name == "BASH_ALIASES" for each in node.assignments):
        cur.aliases.append((node.start, node.end))
    if not node.words:
        return
    first = literal(node.words[0])
    if first not in _WATCHED and first not in _LEADING:
        return
    texts = [literal(word) for word in node.words]
    if "alias" in texts and any("=" in text or not text for text in texts):
        cur.aliases.append((node.start, node.end))
    if "shopt" in texts or "set" in texts:
        _options(cur, texts, node.start)


def literal(word: Word) -> str:
    """The decoded text of a word; "" when it holds an expansion."""
    text = ""
    for part in word.parts:
        if not isinstance(part, Text):
            return ""
        text += part.value
    return text


def _options(cur: Cursor, texts: list[str], start: int) -> None:
    sets = "set" in texts
    for previous, text in zip(["", *texts], texts):
        if sets and text in ("--", "-"):
            return
        short = text[1:] if sets and text.startswith("-") else ""
        if (text == "keyword" and previous.startswith("-")) or "k" in short:
            raise Refused("set -k changes what an assignment is", start)
        if "H" in short:
            cur.later.append("histexpand")
        if text == "expand_aliases":
            cur.expands_aliases = True
        if text.startswith("compat") and "shopt" in texts:
            cur.later.append("compat")
        if text in _NEXT_LINE and (previous.startswith("-") or "shopt" in texts):
            cur.later.append(text)


def next_line(cur: Cursor) -> None:
    """A line of the program was read whole: bash has run it before it reads the next."""
    cur.first_line = False
    for option in cur.later:
        if option == "extglob":
            # on or off, depending on what ran; `ambiguous` refuses what both would read
            cur.extglob = True
        elif option == "posix":
            cur.posix = True
            cur.expands_aliases = True
        else:
            raise Refused(f"an option that changes how later lines are read ({option})", cur.at)
    cur.later = []


def refuse_ambiguous(cur: Cursor, text: str) -> None:
    """`!(` and `f+(` are patterns with extglob and commands without: refuse them where extglob may have changed."""
    if text[-1:] in ("?", "*", "+", "@", "!") and not cur.first_line:
        raise cur.refuse("a parenthesis that may or may not begin a pattern (extglob)")


def finish(cur: Cursor, start: int) -> None:
    """Note the aliases of a program in which they may be expanded; `start` is where its first command begins."""
    bare = cur.source.replace("'", "").replace('"', "").replace("\\", "")
    if not cur.expands_aliases and not any(words in bare for words in _ENABLES_ALIASES):
        return
    if not cur.aliases and ("alias" in bare.replace("expand_aliases", "") or "BASH_ALIASES" in bare):
        # somewhere in a text that is run in its turn
        cur.program.note("alias", start, cur.end)
    for begin, end in cur.aliases:
        cur.program.note("alias", begin, end)
