"""Brace expansion: the parts of one word -> the parts of the words it stands for, exactly as bash 5.2 does it, before everything else.

A word is looked at as a row of items: one character of unquoted text, or a whole part (quoted text, an expansion), which no brace can split.
"""

from capfence_sh.syntax.tree import Param, Text
from capfence_sh.words.assembly import Undecided

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from capfence_sh.syntax.tree import WordPart

    Item: TypeAlias = "str | WordPart"
    Items: TypeAlias = "list[Item]"
    Parts: TypeAlias = "tuple[WordPart, ...]"

_MOST_WORDS = 1024
_MOST_ITEMS = 65536
_MOST_STEPS = 200_000
_DEEPEST = 40


def has_braces(parts: "Parts") -> bool:
    """Whether the word could be one for brace expansion; a cheap look, True is no promise."""
    text = "".join(part.value for part in parts if isinstance(part, Text) and not part.quoted)
    return "{" in text and "}" in text and ("," in text or ".." in text)


def expand_braces(parts: "Parts", source: str) -> "tuple[Parts, ...]":
    """The words that the word stands for, in order; raises Undecided."""
    items: Items = []
    for part in parts:
        if isinstance(part, Text) and not part.quoted:
            items += part.value
        else:
            if isinstance(part, Param) and not part.quoted and not _passed_over(source[part.start : part.end]):
                raise Undecided
            items.append(part)
    work = _Work(source)
    start, end = (parts[0].start, parts[-1].end) if parts else (0, 0)
    return tuple(_joined(_read_again(row, source), start, end) for row in work.expand(items, 0))


def _read_again(row: "Items", source: str) -> "Items":
    """Expansion of braces is a matter of text: `$x{a,b}` is `$xa $xb`."""
    found: Items = []
    for item in row:
        before = found[-1] if found else None
        if isinstance(item, str) and isinstance(before, Param) and (item.isalnum() or item == "_") and item.isascii():
            if not before.quoted and source[before.start : before.end][1:] == before.name and before.name.isidentifier():
                found[-1] = Param(before.name + item, "", None, None, None, False, False, False, before.start, before.start)
                continue
            if before.start == before.end and not before.quoted:
                found[-1] = Param(before.name + item, "", None, None, None, False, False, False, before.start, before.start)
                continue
        if before == "$" and not (isinstance(item, str) and item in "/.:,=-+%~^]"):
            raise Undecided  # another expansion than stands there
        found.append(item)
    return found


def _passed_over(text: str) -> bool:
    """Whether bash finds the end of `${…}` where it is: it counts braces, whatever else they stand for."""
    return text.count("{") == text.count("}") == text.count("${")


def _joined(items: "Items", start: int, end: int) -> "Parts":
    """Characters side by side become one Text again."""
    parts: list[WordPart] = []
    text = ""
    for item in items:
        if isinstance(item, str):
            text += item
            continue
        if text:
            parts.append(Text(text, False, start, end))
            text = ""
        parts.append(item)
    if text:
        parts.append(Text(text, False, start, end))
    return tuple(parts)


class _Work:
    """One expansion: `steps` bounds the time, `items` the memory."""

    __slots__ = ("items", "source", "steps")

    def __init__(self, source: str) -> None:
        self.source = source
        self.steps = 0
        self.items = 0

    def expand(self, row: "Items", depth: int) -> "list[Items]":
        """Every row that `row` stands for."""
        if depth > _DEEPEST:
            raise Undecided
        results: list[Items] = [[]]
        while True:
            opening, closing = self.first_group(row)
            if opening < 0:
                return self.product(results, [row])
            inside = row[opening + 1 : closing]
            rest = row[closing + 1 :]
            choices = self.choices(inside, depth)
            if choices is None:
                choices = [row[opening : closing + 1]]
            results = self.product(self.product(results, [row[:opening]]), choices)
            if not rest:
                return results
            row = rest

    def first_group(self, row: "Items") -> tuple[int, int]:
        """Where the first group that expands opens and closes; (-1, -1) when there is none."""
        position = 0
        while True:
            opening = self.find(row, position, "{")
            if opening < 0:
                return -1, -1
            closing = self.find(row, opening + 1, "}")
            if closing >= 0:
                return opening, closing
            position = opening + 1

    def find(self, row: "Items", start: int, wanted: str) -> int:
        """The next `wanted` outside inner groups, -1 when there is none; a closing brace counts only after a comma or `..`."""
        level = 0
        separated = wanted != "}"
        for position in range(start, len(row)):
            self.steps += 1
            if self.steps > _MOST_STEPS:
                raise Undecided
            item = row[position]
            if item == wanted and level == 0 and separated:
                if not (item == "{" and position == 0 and row[1:2] == ["}"]):  # a word that begins with {} is text
                    return position
            elif item == "{":
                level += 1
            elif item == "}" and level:
                level -= 1
            elif level == 0 and (item == "," or (item == "." and _begins_sequence(row, position))):
                separated = True
        return -1

    def choices(self, inside: "Items", depth: int) -> "list[Items] | None":
        """What stands between the braces: a list with commas or a sequence; None when it is neither and stays text."""
        if "," in inside:
            found: list[Items] = []
            start = 0
            while start <= len(inside):
                comma = self.find(inside, start, ",")
                end = comma if comma >= 0 else len(inside)
                found += self.expand(inside[start:end], depth + 1)
                self.count(found)
                start = end + 1
            return found
        if self.hides_comma(inside):
            raise Undecided
        text = "".join(item if isinstance(item, str) else "\0" for item in inside)
        row = sequence(text)
        return None if row is None else [list(element) for element in row]

    def hides_comma(self, inside: "Items") -> bool:
        """bash up to 5.2 looks for the comma in the text as written, so one within quotes counts there: `{1","..3}` is `1,..3`; for 5.3 it is text."""
        for item in inside:
            if not isinstance(item, str) and "," in self.source[item.start : item.end]:
                if not isinstance(item, Text) or self.source[item.start : item.start + 1] != "\\":
                    return True
        return False

    def product(self, left: "list[Items]", right: "list[Items]") -> "list[Items]":
        if len(left) * len(right) > _MOST_WORDS:
            raise Undecided
        rows = [a + b for a in left for b in right]
        self.count(rows)
        return rows

    def count(self, rows: "list[Items]") -> None:
        self.items += sum(map(len, rows))
        if len(rows) > _MOST_WORDS or self.items > _MOST_ITEMS:
            raise Undecided


def _begins_sequence(row: "Items", position: int) -> bool:
    """Whether `..` stands here, with something other than the closing brace after it."""
    return row[position + 1 : position + 2] == ["."] and row[position + 2 : position + 3] not in ([], ["}"])


def sequence(text: str) -> list[str] | None:
    """The elements of `{a..b}` or `{a..b..step}`, given without the braces; None when it is no sequence, Undecided beyond the bounds."""
    first, dots, rest = text.partition("..")
    if not dots or not first or not rest or not text.isascii():
        return None
    last, dots, step = rest.partition("..")
    if dots and not _is_number(step):
        return None
    increment = _machine(int(step)) if dots else 1
    if _is_number(first) and _is_number(last):
        return _numbers(first, last, increment)
    if len(first) == 1 and len(last) == 1 and first.isalpha() and last.isalpha():
        if first.islower() != last.islower():
            raise Undecided  # the characters between the two cases are special to the shell
        return [chr(code) for code in _range(ord(first), ord(last), increment)]
    return None


def _is_number(text: str) -> bool:
    digits = text[1:] if text[:1] in ("+", "-") else text
    return digits.isdigit()


def _machine(value: int) -> int:
    if not -(2**62) < value < 2**62:
        raise Undecided
    return value


def _numbers(first: str, last: str, increment: int) -> list[str]:
    """Numbers are padded with zeros to the longer end when either end is written with a leading zero."""
    padded = any(len(end.lstrip("-")) > 1 and end.lstrip("-")[0] == "0" for end in (first, last))
    width = max(len(first), len(last)) if padded else 0
    row = _range(_machine(int(first)), _machine(int(last)), increment)
    return [("-" if n < 0 else "") + str(abs(n)).zfill(width - (n < 0)) for n in row]


def _range(first: int, last: int, increment: int) -> range:
    step = abs(increment) or 1
    row = range(first, last + 1, step) if first <= last else range(first, last - 1, -step)
    if len(row) > _MOST_WORDS:
        raise Undecided
    return row
