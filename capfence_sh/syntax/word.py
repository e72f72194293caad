"""Words: everything up to the next blank or operator, with quotes, expansions and extended patterns.

In: the cursor on the first character.  Out: a Word.
"""

from capfence_sh.syntax import arithmetic, expansion, quotes
from capfence_sh.syntax.cursor import META, SPECIAL, Cursor, Refused
from capfence_sh.syntax.tree import ExtGlob, Text, Word

# How far a word may go: ordinary; with extended patterns, as `@(a|b)`; the regular expression after =~
PLAIN, PATTERN, REGEX = 0, 1, 2

_GOES_ON = frozenset("\\'\"$`<>(")
_PATTERN_OPERATORS = frozenset("?*+@!")


def word(cur: Cursor, kind: int = PLAIN) -> Word:
    """The word at the position, which is not on a blank."""
    start = cur.at
    stop = cur.run_end()
    if stop > start and kind != REGEX:
        char = cur.source[stop] if stop < cur.end else ""
        if char not in _GOES_ON:
            cur.at = stop
            return Word((Text(cur.source[start:stop], False, start, stop),), start, stop)
    return rest(cur, quotes.Parts(), start, PATTERN if cur.extglob and kind == PLAIN else kind)


def rest(cur: Cursor, parts: "quotes.Parts", start: int, kind: int) -> Word:
    """The word from `start`, of which `parts` were already read."""
    cur.peek()
    end = cur.at
    while (char := cur.peek()) != "":
        here = cur.at
        if char in SPECIAL:
            expansion.unquoted(cur, char, parts)
        elif char not in META:
            cur.at = cur.run_end()
            parts.plain(cur.source[here : cur.at], here, cur.at)
        elif char in "<>" and cur.second() == "(":
            parts.add(expansion.process(cur))
        elif char == "(" and kind != PLAIN and (kind == REGEX or parts.last() in _PATTERN_OPERATORS):
            _parentheses(cur, parts, kind)
        elif char == "|" and kind == REGEX and cur.second() != "|":
            parts.plain("|", here, here + 1)
            cur.at += 1
        else:
            break
        end = cur.at
    if end == start:
        raise cur.refuse(f"unexpected {char!r}" if char else "unexpected end")
    cur.at = end
    return parts.word(start, end)


def _parentheses(cur: Cursor, parts: "quotes.Parts", kind: int) -> None:
    """A parenthesised part of a pattern; bash finds its end by counting, so the reading must end there, too."""
    opened = cur.at
    if kind == REGEX:
        parts.plain("(", opened, opened + 1)
    inside = _group(cur)
    end = arithmetic.closing(cur, opened, substitutions=False)
    if cur.at != end + 1:
        raise Refused("parentheses in a pattern that do not match", opened)
    if kind == REGEX:
        parts.extend(inside)
        parts.plain(")", end, cur.at)
    else:
        operator = parts.last()
        parts.add(ExtGlob(operator, inside, parts.drop_last(), cur.at))


def _group(cur: Cursor) -> Word:
    opened = cur.at
    cur.at += 1
    cur.deeper()
    parts = quotes.Parts()
    start = cur.at
    depth = 0
    while (char := cur.peek()) != ")" or depth:
        if char == "":
            raise Refused("unterminated parenthesis", opened)
        if char in SPECIAL:
            expansion.unquoted(cur, char, parts)
        elif char in "<>" and cur.second() == "(":
            parts.add(expansion.process(cur))
        else:
            depth += (char == "(") - (char == ")")
            parts.plain(char, cur.at, cur.at + 1)
            cur.at += 1
    inside = parts.word(start, cur.at)
    cur.at += 1
    cur.depth -= 1
    return inside
