"""Plain programs are confirmed without bashlex: for every text that counts as plain, bashlex itself reads the same words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capfence_sh import syntax
from capfence_sh.confirm import agree, plain
from capfence_sh.syntax import tree
from tests.oracle.faults import FAULTS, seeded

# words that mean something to some shell in some place, and pieces to build others from
TELLING = [
    *sorted(plain.KEYWORDS),
    "in",
    "-p",
    "--",
    "-",
    "2",
    "10",
    "a=b",
    "a+=b",
    "=",
    "==",
    "%",
    "%1",
    ":",
    "::",
    "@",
    "@a",
    "+",
    ",",
    ".",
    "..",
    "/",
    "%%",
]
TELLING += [
    "exec",
    "eval",
    "let",
    "declare",
    "export",
    "x=y=z",
    "1=2",
    "_",
    "_=",
    "a,b",
    "A:=b",
    "+=",
    "x+",
    "http://a.b/c:d",
    "trap",
    "alias",
    "break",
]
word = st.sampled_from(TELLING) | st.text(alphabet=sorted(plain.CHARACTERS - {" "}), min_size=1, max_size=8)
text = st.lists(word, min_size=1, max_size=7).map(" ".join) | st.text(alphabet=sorted(plain.CHARACTERS), max_size=24)


pipeline = st.lists(text, min_size=1, max_size=4).map(plain.JOINT.join)


def spans(stages: list[list[str]]) -> list[str | int]:
    found: list[str | int] = []
    at = 0
    for number, words in enumerate(stages):
        found += ["|", "cmd"] if number else ["cmd"]
        for each in words:
            found += ["w", at, at + len(each)]
            at += len(each) + 1
        found.append("end")
        at += 2
    return found if len(stages) == 1 else ["pipe", *found, "end"]


@settings(max_examples=1500, deadline=None)
@given(text | pipeline)
def test_bashlex_reads_the_words_of_every_plain_text(line: str) -> None:
    stages = plain.stages(line)
    if stages:
        assert agree.reading(line) == spans(stages)


@pytest.mark.parametrize("first", TELLING)
def test_no_pair_of_telling_words_is_read_otherwise(first: str) -> None:
    for second in TELLING:
        for line in (
            f"{first} {second}",
            f"c {first} {second}",
            f"{first} {second} {first}",
            f"{first} | {second}",
            f"c {first} | {second} c",
        ):
            stages = plain.stages(line)
            assert not stages or agree.reading(line) == spans(stages)


@settings(max_examples=500, deadline=None)
@given(text | pipeline)
def test_our_own_parser_reads_them_too(line: str) -> None:
    script = syntax.parse(line)
    if plain.stages(line):
        assert isinstance(script, tree.Script) and plain.agrees(script)


NOT_PLAIN = [
    "",
    " ",
    "a  b",
    " a",
    "a ",
    "a\tb",
    "a=b",
    "a=b c",
    "time ls",
    "if x",
    "! x",
    "ls *",
    "a~",
    "a#b",
    "a;b",
    "a|b",
    "a |b",
    "a |& b",
    "a || b",
    "a | ",
    " | a",
    "a |  b",
    "a | | b",
    "a | x=1",
    "a | time b",
    "! a | b",
    "a>b",
    "a&",
    "'a'",
]


@pytest.mark.parametrize("line", [*NOT_PLAIN, "a\\b", "é", "a\nb", "{a,b}", "$a", "`a`", "a(b", "[[ a", "x " * 3000])
def test_what_is_not_plain(line: str) -> None:
    assert plain.stages(line) == []


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_faulty_tree_is_never_taken_at_its_word(fault: str) -> None:
    kind, change = FAULTS[fault]
    for line in ("c1 a b=c", "c1 -x 2 3", "c1 a | c2 b | c3"):
        script = syntax.parse(line)
        assert isinstance(script, tree.Script)
        assert not any(plain.agrees(faulty) for faulty in seeded(script, kind, change))
