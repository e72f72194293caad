"""Plain programs are confirmed without bashlex: for every text that counts as plain, bashlex itself reads the same words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capfence_sh import syntax
from capfence_sh.confirm import agree, mask, plain
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


# ---- programs with quotes, patterns, redirections and lists

QUOTED = [
    "'a b'",
    '"c  d"',
    "'|'",
    "'\"'",
    '"\'"',
    "''",
    '""',
    "x'y'\"z\"",
    "\\;",
    "\\(",
    "a\\ b",
    "'$x'",
    "'a\nb'",
    '"; ("',
    "\\\\",
    "'é'",
]
PATTERNS = ["*", "*.c", "?", "[a-z]", "[[", "]]", "{}", "{", "}", "{a,b}", "~", "~/x", "!", "a^b", "[!a]*"]
REDIRECTIONS = [
    ">o",
    "> o",
    ">>o",
    "2>e",
    "2> e",
    "2>&1",
    ">&2",
    "1>& 2",
    "<i",
    "< i",
    "&>o",
    "&> o",
    "> 'a b'",
    "2>/dev/null",
    "0<i",
    "> 2",
]
NOT_AGREED = [
    *(
        "",
        " ",
        "a  b",
        " a",
        "a ",
        "a\tb",
        "a=b",
        "a=b c",
        "a[1]=b c",
        "time ls",
        "if x",
        "! x",
        "{ x",
        "[[ x ]]",
        "a#b",
        "a #b",
        "a;b",
        "a ;b",
        "a ; b",
        "a|b",
    ),
    *(
        "a |& b",
        "a || ",
        "a & b",
        "a &",
        "a&&b",
        "a; ",
        "a;",
        "a; b;",
        "a\nb",
        "'a'",
        "'a' b",
        "a b | x=1",
        "a && time b",
        "a; ! b",
        "$a",
        "a $a",
        'a "$a"',
    ),
    *(
        'a "`b`"',
        "a `b`",
        "a $'b'",
        'a $"b"',
        'a "\\""',
        "a \\\nb",
        "a é",
        "(a)",
        "a >b>c",
        "a>b",
        "a 2>b>c",
        ">b a",
        "a >|b",
        "a <>b",
        "a <<<b",
        "a >&b",
        "a >&-",
    ),
    *(
        "a <&3",
        "a {x}>b",
        "a &>>b",
        "a <(b)",
        "a >$b",
        "a b=(c)",
        "declare b=(c)",
        "a() { b; }",
        "a 02>b",
        "a >  b",
        "a | b &",
        "a @(b)",
        "~/a b",
        "* b",
        "a >&'1'",
    ),
]

element = st.sampled_from([*QUOTED, *PATTERNS, *REDIRECTIONS]) | word
command = st.tuples(word | st.just("["), st.lists(element, max_size=5)).map(lambda made: " ".join([made[0], *made[1]]))
program = st.lists(st.tuples(st.sampled_from(["", "; ", " && ", " || ", " | "]), command), min_size=1, max_size=5).map(
    lambda made: "".join([made[0][1], *(joint + text for joint, text in made[1:])])
)
anything = program | st.text(st.sampled_from("c1 |&;<>'\"\\[]{}*=!~-"), max_size=24)


def parsed(line: str) -> tree.Script | None:
    script = syntax.parse(line)
    return script if isinstance(script, tree.Script) else None


@settings(max_examples=3000, deadline=None)
@given(anything)
def test_bashlex_reads_the_same_in_every_program_that_agrees(line: str) -> None:
    script = parsed(line)
    if script is not None and plain.agrees(script):
        (masked,) = mask.masked_programs(script)
        assert agree.reading(masked.skeleton) == masked.reading


@pytest.mark.parametrize("first", [*QUOTED, *PATTERNS, *REDIRECTIONS, "a", "2", "a=b"])
def test_every_pair_of_elements_is_plain_and_read_alike(first: str) -> None:
    for second in [*QUOTED, *PATTERNS, *REDIRECTIONS, "a", "2", "a=b"]:
        for line in (f"c {first} {second}", f"c {first} | d {second} && e; f {second} {first}"):
            script = parsed(line)
            assert script is not None and plain.agrees(script), line
            (masked,) = mask.masked_programs(script)
            assert agree.reading(masked.skeleton) == masked.reading


@pytest.mark.parametrize("line", [*NOT_AGREED, "x " * 3000, f"a '{'b' * plain.LONGEST}'"])
def test_what_does_not_agree(line: str) -> None:
    script = parsed(line)
    assert script is None or not plain.agrees(script)


FAULTY = [
    "c1 'a b' \"c\" d\\ e 2>&1 | c2 *.c >o 2>/dev/null && c3 -x; c4 || c5 {} \\;",
    "c1 a <i | c2 b | c3",
    "c1 a; c2 b; c3 c",
    "c1 && c2 || c3 && c4",
    "c1 a b",
]


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_fault_in_any_of_these_is_seen(fault: str) -> None:
    for line in FAULTY:
        script = parsed(line)
        assert script is not None and plain.agrees(script)
        assert not any(plain.agrees(faulty) for faulty in seeded(script, *FAULTS[fault]))


def test_operators_that_are_not_in_the_text_are_seen() -> None:
    script = parsed("a b")
    assert script is not None and isinstance(script.body, tree.Simple)
    one, other = (tree.Simple((), (word,), (), word.start, word.end) for word in script.body.words)
    for body in (
        tree.Sequence((script.body,), ("&",), 0, 3),
        tree.Sequence((one, other), ("", ""), 0, 3),
        tree.AndOr((one, other), ("",), 0, 3),
        tree.Pipeline((one, other), (False,), False, False, 0, 3),
        tree.Pipeline((script.body,), (), True, False, 0, 3),
    ):
        assert not plain.agrees(tree.Script("a b", body, (), 0, 3))
