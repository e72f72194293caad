"""The words of a plain command and the table of its program -> which subcommand it is, and where its operands stand."""

from capfence_sh.catalog.vocabulary import BUNDLE, POSIX, RAW, SINGLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.routine import Table


def understood(table: "Table", words: list[str]) -> "tuple[Table, list[int], list[str]] | None":
    """The table of the innermost subcommand, where the operands stand, and the names of the subcommands as they are written.

    None when a word is not one of those that the table tells.
    """
    operands: list[int] = []
    names: list[str] = []
    position = 1
    _, style, flags, valued, optional, others, numeric, _, _, _, inner, _ = table
    if style == RAW and flags:
        return _searched(table, words)
    if style == BUNDLE and len(words) > 1 and words[1][0] != "-" and words[1] not in (inner or ()):
        known = flags | valued | optional
        if not all("-" + letter in known and letter not in others for letter in words[1]):
            return None
        taken = sum("-" + letter in valued for letter in words[1])
        if any(word[:1] != "-" and not others.isdisjoint(word) for word in words[2 : 2 + taken]):
            return None  # to the program what is taken for a value may be letters
        position = 2 + taken
    ended = style == RAW
    while position < len(words):
        word = words[position]
        position += 1
        if ended or word == "-" or word[0] != "-":
            if word[0] == "+" and numeric and not ended:
                return None
            if inner is not None and not operands:
                named = inner.get(word)
                if named is None:
                    return None
                table = named
                names.append(word)
                _, style, flags, valued, optional, others, numeric, _, _, _, inner, _ = table
                ended = style == RAW
                continue
            operands.append(position - 1)
            ended = ended or style == POSIX
        elif word in valued:
            position += 1
        elif word not in flags and word not in optional:
            more = _attached(table, word)
            if more < 0:
                return None
            position += more
    return table, operands, names


def _searched(table: "Table", words: list[str]) -> "tuple[Table, list[int], list[str]] | None":
    """The same of an expression that stands behind the folders it is about."""
    _, _, alone, valued, *_ = table
    operands: list[int] = []
    position = 1
    while position < len(words):
        word = words[position]
        if word in valued:
            position += 1
        elif word not in alone:
            if word[0] == "-" or len(operands) < position - 1:
                return None
            operands.append(position)
        position += 1
    return table, operands, []


def _attached(table: "Table", word: str) -> int:
    """How many words more an option takes that is not written as it stands in the table; -1 when it is not one of it."""
    _, style, flags, valued, optional, others, numeric, *_ = table
    name, equals, _ = word.partition("=")
    if equals and (name in valued or name in optional):
        return 0
    if style == SINGLE or word.startswith("--") or name in others or (equals and name in flags):
        return -1
    if numeric and word[1:].isdigit():
        return 0
    for position, letter in enumerate(word[1:], 2):
        option = "-" + letter
        if option in valued:
            return int(position == len(word))
        if option in optional:
            return 0
        if option not in flags:
            return -1
    return 0
