"""Commands in the text that change how bash reads the lines after them: `shopt -s extglob`, `set -o posix`, aliases, history expansion.

In: simple commands as they are read.  Out: the state of the cursor at the next line; Refused where what follows cannot be known.
"""

from capfence_sh.syntax.cursor import Cursor, Refused
from capfence_sh.syntax.tree import Simple, Text, Word

_WATCHED = frozenset(("shopt", "set", "alias"))
_LEADING = frozenset(("builtin", "command"))
_NEXT_LINE = frozenset(("extglob", "posix"))
_REFUSED = frozenset(("histexpand", "keyword", "extquote"))
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
    for position, text in enumerate(texts):
        if text == "set":
            _set(cur, texts[position + 1 :], node.start)
        elif text == "shopt":
            _shopt(cur, texts[position + 1 :], node.start)


def literal(word: Word) -> str:
    """The decoded text of a word; "" when it holds an expansion."""
    text = ""
    for part in word.parts:
        if not isinstance(part, Text):
            return ""
        text += part.value
    return text


def _set(cur: Cursor, texts: list[str], start: int) -> None:
    """`set -k`, `set -eo posix` …; operands end the options."""
    named = False
    for text in texts:
        if named:
            _switch(cur, text, start)
            named = False
        elif text[:1] not in ("-", "+") or text in ("-", "--"):
            return
        elif text[0] == "-":
            if "k" in text or "H" in text:
                raise Refused(f"an option that changes how text is read ({text})", start)
            named = text.endswith("o")


def _shopt(cur: Cursor, texts: list[str], start: int) -> None:
    """`shopt -s extglob`, `shopt -so posix`, and `-u`."""
    flags = "".join(text for text in texts if text.startswith("-"))
    if "s" not in flags and "u" not in flags:
        return
    for text in texts:
        if "s" in flags or text in ("extglob", "extquote"):
            _switch(cur, text, start, on="u" not in flags)


def _switch(cur: Cursor, option: str, start: int, on: bool = False) -> None:
    """Notice a change of the option of this name."""
    if (option in _REFUSED and not (option == "extquote" and on)) or option.startswith("compat"):
        raise Refused(f"an option that changes how text is read ({option})", start)
    if option == "expand_aliases":
        cur.expands_aliases = True
    elif option in _NEXT_LINE:
        cur.later.append(option)


def next_line(cur: Cursor) -> None:
    """A line of the program was read whole: bash has run it before it reads the next."""
    for option in cur.later:
        if option == "extglob":
            # on or off, depending on what ran; `refuse_ambiguous` refuses what could be read both ways
            cur.extglob = True
        else:
            cur.posix = cur.expands_aliases = True
    cur.later = []


def refuse_ambiguous(cur: Cursor, text: str) -> None:
    """`!(` and `f+(` are patterns with extglob and commands without; what ran before, here or around this text, may have changed it."""
    if text[-1:] in ("?", "*", "+", "@", "!"):
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
