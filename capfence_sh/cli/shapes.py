"""The shapes of usual programs -> what bashlex reads in each, for an image: such a program is confirmed without loading bashlex at its start.

Every reading here comes from bashlex itself, the one that is installed.  Which shapes are usual is a guess about speed and nothing else.
"""

from collections.abc import Iterator
from itertools import product

from capfence_sh import catalog, image, syntax
from capfence_sh.confirm import agree, confirm

# length of the shape -> its signs -> the shape -> its reading
Readings = dict[int, dict[str, dict[str, tuple[list[str | int], int]]]]

_COMMANDS = ("a", "a b")
_FILES = ("", " >o", " > o", " >>o", " >> o", " 2>e", " 2> e", " 2>&1", " >o 2>&1", " > o 2>&1", " &>o", " <i", " < i")
_OFTEN = ("", " 2>e", " >o", " 2>&1")
_JOINTS = (" | ", " && ", " || ", "; ")
_CHAINS = (*((joint,) * 3 for joint in _JOINTS), (" && ", " | ", " | "), ("; ", " | ", " | "), (" | ", " | ", " || "))
_COMPOUND = (
    *("x=y", "x=y a b", "(a b)", "(a b && a b)", "{ a b; }", "! a b", "a b &", "time a b", "a b | a b &"),
    *("for f in a b; do a b; done", "for f in a b; do a b; a b; done", "for f in a b; do a b | a b; done", "while a b; do a b; done"),
    *("if a b; then a b; fi", "if a b; then a b; else a b; fi", "a b <<'E'\nx\nE\n", "a b <<<c", "cd a && (a b | a b)"),
)


def readings() -> Readings:
    """The readings of usual shapes."""
    agree.forget()
    for text in (*_programs(), *(each.line for family in catalog.FAMILIES for spec in catalog.family(family) for each in spec.examples)):
        script = syntax.parse(text)
        if isinstance(script, syntax.Script):
            confirm(script)
    found: Readings = {}
    for shape, unit in sorted(agree.remembered().items()):
        if unit is not None:
            found.setdefault(len(shape), {}).setdefault(image.signs(shape), {})[shape] = unit
    agree.forget()
    return found


def _programs() -> Iterator[str]:
    """Programs put together from usual parts."""
    single = ["".join(each) for each in product(_COMMANDS, _FILES)]
    yield from _COMPOUND
    yield from single
    yield from ("".join(each) for each in product(single, _JOINTS, single))
    yield from ("".join(each) for each in product(_COMMANDS, _OFTEN, _JOINTS, _COMMANDS, _JOINTS, _COMMANDS, _OFTEN))
    for first, second, third in _CHAINS:
        for names in product(_COMMANDS, repeat=4):
            for file in _OFTEN:
                yield names[0] + first + names[1] + second + names[2] + third + names[3] + file
