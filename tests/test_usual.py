"""Programs of usual words are confirmed by what bashlex reads in their shape: that says what the skeleton would say, and never takes a tree at its word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capfence_sh import confirm, judge, syntax, words
from capfence_sh.confirm import agree, bashlex_reading, mask, plain, usual, usual_tree
from capfence_sh.scope import Scope
from capfence_sh.syntax import tree
from tests.judging import request
from tests.oracle.faults import FAULTS, seeded
from tests.test_plain import NOT_PLAIN, spans, word

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
QUOTED += ['"a\\"b"', '"\\$x\\`"', '"\\\\"', '"\\\\\\""', "'\\\\'"]
QUOTED += ['"a\\.b"', "a'b'\"c\"", "x=' '", "'\\'", '"\\\\"', '"\\""', '"a\\']
PATTERNS = [
    "*",
    "*.c",
    "?",
    "[a-z]",
    "[[",
    "]]",
    "{}",
    "{",
    "}",
    "{a,b}",
    "-I{}",
    "{}/{}.c",
    "{}..{},x",
    "'{'{}",
    "~",
    "~/x",
    "!",
    "a^b",
    "[!a]*",
    "~x",
    "~/*.c",
    "a~",
    "a=~",
    "[^a]",
    "HEAD~1",
]
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

element = st.sampled_from([*QUOTED, *PATTERNS, *REDIRECTIONS]) | word
command = st.tuples(word | st.just("["), st.lists(element, max_size=5)).map(lambda made: " ".join([made[0], *made[1]]))
joint = st.sampled_from(["", "; ", " && ", " || ", " | "])
program = st.lists(st.tuples(joint, command), min_size=1, max_size=5).map(lambda made: "".join([made[0][1], *(a + b for a, b in made[1:])]))
anything = program | st.text(st.sampled_from("c1 |&;<>'\"\\[]{}*=!~-\n"), max_size=24)
row = st.lists(st.sampled_from([*QUOTED, *PATTERNS]) | word, min_size=1, max_size=5).map(" ".join).map("c ".__add__)
pipeline = st.lists(row, min_size=1, max_size=3).map(plain.JOINT.join)


def parsed(line: str) -> tree.Script:
    script = syntax.parse(line)
    assert isinstance(script, tree.Script)
    return script


def by_skeleton(script: tree.Script) -> bool:
    return all(agree.reading(each.skeleton) == each.reading for each in mask.masked_programs(script))


@settings(max_examples=2000, deadline=None)
@given(anything)
def test_what_agrees_by_its_shape_agrees_by_its_skeleton(line: str) -> None:
    script = syntax.parse(line)
    if isinstance(script, tree.Script) and usual_tree.agrees(script):
        assert by_skeleton(script)


@pytest.mark.parametrize("end", ["", " | c", " && c x y z", "; c 'd e' > f", " 2>&1 | d | e"])
@pytest.mark.parametrize("middle", [*QUOTED[:17], *PATTERNS, *REDIRECTIONS[:-1]])
def test_usual_programs_are_told_by_their_shape(middle: str, end: str) -> None:
    for line in (f"a {middle}{end}", f"a b c d {middle} e f g{end}"):
        assert usual_tree.agrees(parsed(line)), line


NOT_USUAL = [
    *("a  b", " a", "a ", "a\tb", "a=b c", "a[1]=b c", "time ls", "! x", "[[ x ]]", "a#b", "a #b", "a;b", "a ;b", "a ; b", "a|b", "a |& b"),
    *("a & b", "a &", "a&&b", "a; ", "a;", "a; b;", "a\nb", "'a'", "'a' b", "a b | x=1", "a && time b", "a; ! b", "$a", "a $a", 'a "$a"'),
    *('a "`b`"', "a `b`", "a $'b'", 'a $"b"', 'a "\\\n"', "a \\\nb", "a é", "(a)", "a >b>c", "a>b", "a 2>b>c", ">b a", "a >|b", "a <>b"),
    *("a <<<b", "a >&b", "a >&-", "a <&3", "a {x}>b", "a &>>b", "a <(b)", "a >$b", "declare b=(c)", "a() { b; }", "a 02>b"),
    *("a >  b", "a | b &", "~/a b", "* b", "a >&'1'", "if x; then y; fi", "", "a > 2", "x " * 3000),
]


@pytest.mark.parametrize("line", NOT_USUAL)
def test_what_is_not_usual_is_left_to_the_skeleton(line: str) -> None:
    assert not usual_tree.agrees(parsed(line))


@settings(max_examples=2000, deadline=None)
@given(pipeline | st.text(st.sampled_from("c1 |;{}!*~^:/?[]'\"\\$-=\n"), max_size=24).map("c ".__add__))
def test_our_own_parser_reads_the_same_words_in_a_text_without_a_tree(line: str) -> None:
    stages = usual.stages(line)
    if not stages:
        return
    script = parsed(line)
    commands = script.body.commands if isinstance(script.body, tree.Pipeline) else (script.body,)
    assert usual_tree.agrees(script)
    assert len(commands) == len(stages)
    for one, argv in zip(commands, words.in_stages(stages, plain.JOINT, "/h")):
        assert isinstance(one, tree.Simple)
        expected = words.expand_command(one.words, Scope.start({"HOME": "/h"}, "bash", (), "/", "/"), line)
        assert [content_of(field) for field in argv] == [content_of(field) for field in expected]
    assert usual.confirmed(stages) == (agree.reading(usual._blotted(line)) == spans(stages))


endings = st.lists(
    st.sampled_from(
        [
            *usual.SILENCES,
            "> o",
            ">o",
            "2>> e",
            "0<i",
            "< i",
            "&> o",
            "> 2",
            "> -",
            ">>",
            "3>o",
            "> 'o'",
            "<<i",
            ">|o",
            "'2>&1'",
            "\\2>&1",
            "2>x",
        ]
    ),
    max_size=3,
)
silenced = st.lists(st.tuples(row, endings).map(lambda made: " ".join((made[0], *made[1]))), min_size=1, max_size=3).map(plain.JOINT.join)


@settings(max_examples=1500, deadline=None)
@given(silenced | st.text(st.sampled_from("c1 |2>&/devnul'-"), max_size=24).map("c ".__add__))
def test_redirections_to_nowhere_are_those_of_the_tree(line: str) -> None:
    stages = usual.directed(line)
    if not stages:
        return
    script = parsed(line)
    commands = script.body.commands if isinstance(script.body, tree.Pipeline) else (script.body,)
    assert usual_tree.agrees(script)
    assert len(commands) == len(stages)
    for one, argv, written in zip(commands, words.in_stages(stages, plain.JOINT, "/h"), stages):
        assert isinstance(one, tree.Simple)
        count = len(written) - usual.directions(written)
        expected = words.expand_command(one.words, Scope.start({"HOME": "/h"}, "bash", (), "/", "/"), line)
        assert [content_of(field) for field in argv[:count]] == [content_of(field) for field in expected]
        assert [line[each.start : each.end] for each in one.redirections] == written[count:]
    assert usual.confirmed(stages) == by_skeleton(script)


def content_of(field: object) -> tuple[object, ...]:
    assert isinstance(field, words.Literal)
    return (field.text, field.glob, field.start, field.end)


NOT_IN_STAGES = [
    "'a' b",
    "a'b'=c",
    "a 'b",
    'a "b',
    "a \\",
    'a "$b"',
    'a "`b`"',
    'a "b\\\n"',
    "a \\\nb",
    "a $'b'",
    "a '\0'",
]
NOT_IN_STAGES += [
    "a 'é'",
    "a 'b'  c",
    "a al'ia's b",
    "a cap\\fence",
    "! a 'b'",
    "{} a",
    "a | ! b",
    "a 'b' | 'c'",
    "a *'b'",
    "a {b}",
    "a {}{",
    "a {}{b,c}",
    "a {b..c}",
    "a ~{}",
    "a 'b' > c",
    'a "b\\\\" c"',
    'a "b\\',
]


@pytest.mark.parametrize("line", [*NOT_IN_STAGES, *(each for each in NOT_PLAIN if each not in ("ls *", "a~"))])
def test_what_needs_a_tree(line: str) -> None:
    assert usual.stages(line) == []


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_a_faulty_tree_is_never_taken_at_its_word(fault: str) -> None:
    kind, change = FAULTS[fault]
    for line in ("c1 'a b' c | c2 \"d\" 2>&1 && c3 x > o; c4 *.c", "c1 a > b c; c2 < d | c3 '|'", "c1 {} \\; || c2 -x 'y' >> z"):
        script = parsed(line)
        for faulty in seeded(script, kind, change):
            if usual_tree.agrees(faulty):  # a fault inside a word that the skeleton does not show either
                assert by_skeleton(faulty), fault


LINES = ["grep -n 'a b' c", "a 'b' | c \"d e\" f", "ls *.c > o; a 'b' && c"]


@pytest.mark.parametrize("line", LINES)
def test_bashlex_is_asked(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(text: str, expansionlimit: int) -> object:
        raise ValueError(text)

    agree.forget()
    assert judge.judge_text(line, request()).confirmation == confirm.CONFIRMED
    monkeypatch.setattr(bashlex_reading, "parser", lambda: failing)
    assert judge.judge_text(line, request()).confirmation == confirm.CONFIRMED, "what bashlex said is remembered"
    agree.forget()
    assert judge.judge_text(line, request()).confirmation == confirm.UNCONFIRMED
    agree.forget()


@pytest.mark.parametrize("line", LINES)
def test_a_reading_that_differs_is_a_disagreement(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = agree.parsed

    def other(text: str) -> object:
        unit = asked(text)
        return None if unit is None else (["cmd", "w", 0, 1, "end"], unit[1])

    monkeypatch.setattr(agree, "parsed", other)
    assert judge.judge_text(line, request()).confirmation == confirm.DISAGREED
