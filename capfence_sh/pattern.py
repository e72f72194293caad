"""A compiled regular expression + a text -> whether it matches anywhere, in time linear in the text.

What comes in was made by `pattern_compile` and is plain tuples, so that a compiled policy can hold it.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    # (needle every match contains, states, start); a state is a tuple, see below
    State: TypeAlias = tuple[int, str, tuple["CharSet", ...], tuple[int, ...]]
    Regex: TypeAlias = tuple[str, tuple[State, ...], int]
    # (negated, ignore case, characters, ranges, classes as letters of \d \w \s \D \W \S)
    CharSet: TypeAlias = tuple[bool, bool, frozenset[str], tuple[tuple[str, str], ...], str]

# kinds of states: (kind, text, sets, next states)
CHAR, SET, SPLIT, ASSERT, MATCH = 0, 1, 2, 3, 4

# assertions, and what a position looks like from one side
BEGIN, END, FINAL_NEWLINE, NEWLINE, WORD, OTHER = "begin", "end", "final-newline", "newline", "word", "other"
TEXT_BEGIN, TEXT_END, END_OR_NEWLINE, LINE_BEGIN, LINE_END, BOUNDARY, NOT_BOUNDARY = "A", "Z", "$", "m^", "m$", "b", "B"


def search(regex: "Regex", text: str) -> bool:
    """Whether the expression matches anywhere in the text.

    All states are followed at once (Thompson, "Regular Expression Search Algorithm", 1968) and each set of states and step is worked out
    once: the time is linear in the text, whatever the expression.
    """
    needle, states, start = regex
    if needle and needle not in text:
        return False
    closures: dict[tuple[frozenset[int], str, str], frozenset[int]] = {}
    steps: dict[tuple[frozenset[int], str], frozenset[int]] = {}
    current: frozenset[int] = frozenset()
    before = BEGIN
    for at in range(len(text) + 1):
        after = _side(text, at)
        key = (current, before, after)
        closed = closures.get(key)
        if closed is None:
            closed = closures[key] = _closure(states, (*current, start), before, after)
        if -1 in closed:
            return True
        if at == len(text):
            break
        step = (closed, text[at])
        if step not in steps:
            steps[step] = frozenset(states[n][3][0] for n in closed if _consumes(states[n], text[at]))
        current = steps[step]
        before = NEWLINE if after == FINAL_NEWLINE else after
    return False


def _side(text: str, at: int) -> str:
    """What an assertion sees to the right of a position."""
    if at == len(text):
        return END
    character = text[at]
    if character == "\n":
        return FINAL_NEWLINE if at == len(text) - 1 else NEWLINE
    return WORD if character.isalnum() or character == "_" else OTHER


def _closure(states: "tuple[State, ...]", begin: tuple[int, ...], before: str, after: str) -> frozenset[int]:
    """The states that consume a character, reached from `begin` without one; with -1 when the expression has matched."""
    seen: set[int] = set()
    todo = list(begin)
    found: set[int] = set()
    while todo:
        number = todo.pop()
        if number in seen:
            continue
        seen.add(number)
        kind, text, _, following = states[number]
        if kind == MATCH:
            return frozenset((-1,))
        if kind == SPLIT or (kind == ASSERT and _holds(text, before, after)):
            todo += following
        elif kind != ASSERT:
            found.add(number)
    return frozenset(found)


def _holds(assertion: str, before: str, after: str) -> bool:
    if assertion == TEXT_BEGIN:
        return before == BEGIN
    if assertion == LINE_BEGIN:
        return before in (BEGIN, NEWLINE)
    if assertion == TEXT_END:
        return after == END
    if assertion == END_OR_NEWLINE:
        return after in (END, FINAL_NEWLINE)
    if assertion == LINE_END:
        return after in (END, FINAL_NEWLINE, NEWLINE)
    return ((before == WORD) != (after == WORD)) == (assertion == BOUNDARY)


def _consumes(state: "State", character: str) -> bool:
    kind, text, sets, _ = state
    return text == character if kind == CHAR else in_set(sets[0], character)


def in_set(charset: "CharSet", character: str) -> bool:
    """Whether a character belongs to a set such as [^a-z\\d]."""
    negated, ignore_case, characters, ranges, classes = charset
    found = _member(character, characters, ranges, classes)
    if not found and ignore_case:
        found = any(_member(c, characters, ranges, classes) for c in (character.lower(), character.upper()))
    return found != negated


def _member(character: str, characters: frozenset[str], ranges: tuple[tuple[str, str], ...], classes: str) -> bool:
    if character in characters or any(low <= character <= high for low, high in ranges):
        return True
    return any(_of_class(letter, character) for letter in classes)


def _of_class(letter: str, character: str) -> bool:
    kind = letter.lower()
    if kind == "d":
        found = character.isdecimal()
    elif kind == "s":
        found = character.isspace()
    else:
        found = character.isalnum() or character == "_"
    return found == (kind == letter)
