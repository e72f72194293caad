"""`[[ … ]]`: its own small grammar of words and operators.

In: the cursor behind `[[`.  Out: every word and operator up to `]]`, in order.
"""

from capfence_sh.syntax import evaluated, heredoc
from capfence_sh.syntax import word as words
from capfence_sh.syntax.cursor import META, Cursor
from capfence_sh.syntax.tree import Text, Word

_UNARY = frozenset("-" + letter for letter in "abcdefghknoprstuvwxzGLOSNR")
_ARITHMETIC = frozenset(("-eq", "-ne", "-lt", "-le", "-gt", "-ge"))
_PATTERNS = frozenset(("=", "==", "!="))
_BINARY = _ARITHMETIC | _PATTERNS | frozenset(("=~", "-nt", "-ot", "-ef"))


def test_words(cur: Cursor) -> tuple[Word, ...]:
    """The words of the test; the position is behind `]]` afterwards."""
    found: list[Word] = []
    _alternatives(cur, found)
    text, stop = cur.plain_word()
    if text != "]]":
        raise cur.refuse("unexpected in [[ ]]")
    cur.at = stop
    return tuple(found)


def _alternatives(cur: Cursor, found: list[Word]) -> None:
    """Terms joined by && and ||, up to `]]` or a closing parenthesis."""
    _term(cur, found)
    while cur.peek() in ("&", "|"):
        start = cur.at
        if not cur.take("&&") and not cur.take("||"):
            raise cur.refuse("unexpected in [[ ]]")
        found.append(_token(cur, "&&" if cur.source[start] == "&" else "||", start))
        _term(cur, found)


def _token(cur: Cursor, text: str, start: int) -> Word:
    return Word((Text(text, False, start, cur.at),), start, cur.at)


def _term(cur: Cursor, found: list[Word]) -> None:
    char = heredoc.newlines(cur)
    text, _ = cur.plain_word()
    while text == "!":
        found.append(words.word(cur))
        char = heredoc.newlines(cur)
        text, _ = cur.plain_word()
    if char == "(":
        _parentheses(cur, found)
        return
    if text == "]]":
        raise cur.refuse("unexpected ]] in [[ ]]")
    first = words.word(cur)
    found.append(first)
    if text in _UNARY:
        _unary(cur, text, found)
    else:
        _binary(cur, first, found)


def _parentheses(cur: Cursor, found: list[Word]) -> None:
    cur.deeper()
    cur.at += 1
    found.append(_token(cur, "(", cur.at - 1))
    _alternatives(cur, found)
    if cur.peek() != ")":
        raise cur.refuse("unexpected in [[ ]]")
    cur.at += 1
    found.append(_token(cur, ")", cur.at - 1))
    cur.depth -= 1
    heredoc.newlines(cur)


def _unary(cur: Cursor, operator: str, found: list[Word]) -> None:
    cur.blanks()
    if cur.plain_word()[0] == "]]":
        raise cur.refuse("unexpected ]] in [[ ]]")
    operand = words.word(cur)
    found.append(operand)
    if operator == "-v":
        _note_variable(cur, operand)
    heredoc.newlines(cur)


def _note_variable(cur: Cursor, operand: Word) -> None:
    """-v evaluates the subscript of an array member, also one that comes out of an expansion."""
    if any(not isinstance(part, Text) or "[" in part.value for part in operand.parts):
        evaluated.note_operand(cur, operand)


def _binary(cur: Cursor, first: Word, found: list[Word]) -> None:
    """The operator and right operand behind a word; nothing when the word stands alone."""
    char = cur.blanks()
    text, _ = cur.plain_word()
    if char in ("<", ">") and cur.second() != "(":
        cur.at += 1
        found.append(_token(cur, char, cur.at - 1))
    elif text in _BINARY:
        found.append(words.word(cur))
    elif text == "]]" or char in ("&", "|", ")"):
        return
    else:
        raise cur.refuse("unexpected in [[ ]]")
    found.append(_right(cur, text))
    if text in _ARITHMETIC:
        evaluated.note_operand(cur, first)
        evaluated.note_operand(cur, found[-1])
    heredoc.newlines(cur)


def _right(cur: Cursor, operator: str) -> Word:
    char = cur.blanks()
    if operator == "=~":
        if char in META and char not in "(|" and not (char in "<>" and cur.second() == "("):
            raise cur.refuse("=~ without an expression")
        return words.word(cur, words.REGEX)
    return words.word(cur, words.PATTERN if operator in _PATTERNS else words.PLAIN)
