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
# what agents put around a command
_CALLED = tuple(f"eval 'a' {given}/dev/null && pwd -P >| b" for given in ("< ", "\\< ", "<"))
_FIRST = ("source a && ", "source a 2>/dev/null || true && ", "shopt -u a 2>/dev/null || true && ")
_ENVELOPES = (
    *("".join((*before, called)) for called in _CALLED for before in ((), *zip(_FIRST), (_FIRST[0], _FIRST[2]), (_FIRST[1], _FIRST[2]))),
    *("if . 'a' >/dev/null 2>&1; then :; fi\n\nexec 'b' -c 'a'", '[[ -f a ]] && source a >/dev/null 2>&1 || true\ncd -- a\neval "a"\n'),
    *("(\n trap 'a' EXIT\na b\n)\nx=$?\nexit $x", "(a) </dev/null", "(a b) </dev/null", "(a)>/tmp/b 2>&1", "(a b)>/tmp/b 2>&1"),
)
_STAGES = 6  # of a pipeline, and commands of a list
_PARTS = ("a", "a b", "a b | a b", "a b && a b", "a b || a b", "a b >o", "a b 2>e", "a b 2>&1")
_LOOPS = ("for f in a", "for f in a b", "while a", "while a b", "until a b", "a | while a b", "a b | while a b")
_HOLDERS = (
    "({})",
    "({}) | a b",
    "({}) && a b",
    "a && ({})",
    "a b && ({})",
    "{{ {}; }}",
    "{{ {}; }} | a b",
    "{{ {}; }} >o",
    "f() {{ {}; }}",
)
_TESTS = ("a b", "! a b", "a b | a b", "a b && a b", "[[ -f a ]]", "[[ a == b ]]")
_ALONE = ("x=y", "x=y a b", "x=y y=z a b", "! a b", "time a b", "a b <<'E'\nx\nE\n", "a b <<<c")


def readings() -> Readings:
    """The readings of usual shapes."""
    agree.forget()
    for shape in _pipelines():
        agree.parsed(shape)  # nobody asks about these but where their words are quoted
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


def _pipelines() -> Iterator[str]:
    for stages in range(1, _STAGES + 1):
        yield from map(" | ".join, product(("w", "w w"), repeat=stages))


def _programs() -> Iterator[str]:
    """Programs put together from usual parts."""
    single = ["".join(each) for each in product(_COMMANDS, _FILES)]
    yield from (*_ALONE, *_ENVELOPES)
    yield from single
    yield from ("".join(each) for each in product(single, _JOINTS, single))
    yield from ("".join(each) for each in product(_COMMANDS, _OFTEN, _JOINTS, _COMMANDS, _JOINTS, _COMMANDS, _OFTEN))
    for first, second, third in _CHAINS:
        for names in product(_COMMANDS, repeat=4):
            for file in _OFTEN:
                yield names[0] + first + names[1] + second + names[2] + third + names[3] + file
    for joint, count in product((" && ", "; "), range(5, _STAGES + 1)):
        yield from map(joint.join, product(_COMMANDS, repeat=count))
    for joint, count in product(("|", " |", "| ", ";", " ; "), range(2, 5)):
        yield from map(joint.join, product(_COMMANDS, repeat=count))
    yield from (each + end for each in ("a", "a b", "a b | a b", "a b >o 2>&1") for end in (";", " &", " &> o &"))
    yield from _compound()


def _compound() -> Iterator[str]:
    """Loops, branches, groups and assignments around usual commands."""
    bodies = [*_PARTS, *map("; ".join, product(_PARTS[:5], repeat=2))]
    yield from (f"{loop}; do {body}; done" for loop in _LOOPS for body in bodies)
    yield from (f"{loop}; do {body}; done | a b" for loop in _LOOPS for body in _PARTS)
    yield from (f"a b{joint}{loop}; do {body}; done" for joint in (" && ", "; ") for loop in _LOOPS[:4] for body in bodies)
    yield from (f"if {test}; then {body}; fi" for test in _TESTS for body in (*_PARTS, "a b; a b"))
    yield from (f"if {test}; then {body}; else {other}; fi" for test in _TESTS for body in _PARTS[:5] for other in _PARTS[:3])
    yield from (holder.format(body) for holder in _HOLDERS for body in bodies)
    yield from (f"x=y{joint}{body}" for joint in ("; ", " && ", " ") for body in bodies)
    yield from (f"x=y; y=z; {body}" for body in _PARTS)
