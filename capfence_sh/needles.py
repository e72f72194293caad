"""Texts that rules look for -> an index by three characters of each, so that a decision compares only those that a text can hold.

The work grows with the text, not with the number of rules.  The index is plain values (it is kept as marshal); "" has the texts that are shorter.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    # three characters -> (text, number of its rule), for texts in which these characters stand
    Needles: TypeAlias = dict[str, tuple[tuple[str, int], ...]]


def index(wanted: "Iterable[tuple[str, int]]") -> "Needles":
    """The index of (text, number of its rule); each text stands under the three of its characters that the fewest texts share."""
    pairs = tuple(wanted)
    shared: dict[str, int] = {}
    for text, _ in pairs:
        for gram in grams(text):
            shared[gram] = shared.get(gram, 0) + 1
    found: dict[str, list[tuple[str, int]]] = {}
    for text, number in pairs:
        rarest = min(sorted(grams(text)), key=shared.__getitem__, default="")
        found.setdefault(rarest, []).append((text, number))
    return {gram: tuple(found[gram]) for gram in sorted(found)}


def grams(text: str) -> set[str]:
    """Every three characters that stand together in the text."""
    return {text[at : at + 3] for at in range(len(text) - 2)}


def numbers(needles: "Needles", text: str) -> list[int]:
    """The rules whose texts stand in this text, ascending."""
    if not needles:
        return []
    near = [*needles.get("", ()), *(pair for gram in needles.keys() & grams(text) for pair in needles[gram])]
    return sorted({number for wanted, number in near if wanted in text})
