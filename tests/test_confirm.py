"""Confirmation: skeletons, agreement with bashlex on valid text, and what it is worth against a faulty tree."""

import gzip
import itertools
import json
import os
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capfence_sh import confirm, syntax
from capfence_sh.confirm import agree, bashlex_reading, mask
from capfence_sh.syntax import tree
from tests.features import need
from tests.oracle.faults import FAULTS, SAMPLES, seeded
from tests.oracle.grammar import generated

CASES = os.path.join(os.path.dirname(__file__), "..", "..", "shared", "cases")


def parsed(text: str) -> tree.Script:
    script = syntax.parse(text)
    assert isinstance(script, tree.Script), f"{text!r}: {script.reason}"
    return script


def skeletons(text: str) -> list[str]:
    return [program.skeleton for program in mask.masked_programs(parsed(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("df -h", ["ww ww"]),
        ("grep -c 'a b' \"$x y\" \\; z # it's", ["wwww ww 'www' \"wwww\" ww w       "]),
        ("c1 2 2>f 3", ["ww 2 2>w 3"]),
        ("x=1 y+='a b' c1 z=2", ["w=w w+='www' ww www"]),
        ("a[0]=1 b=(x y) c1", ["wwww=w w=wwwww ww"]),
        ("c1 <<E | c2\n$(c3)\nE\nc4", ["ww < w | ww\n       \nww", "ww"]),
        ("c1 <<-'E F' >x\n\tE F\n", ["ww <  'www' >w\n    \n"]),
        ("{fd}>f c1", ["    >w ww"]),
        ("[[ a && $(c1) ]] && ((x))", ["(wwwwwwwwwwwwww) && (www)", "ww"]),
        ("case $x in a|'b') c1;; (c) ;; esac", ["{    ww ;  w 'w'; ww;   w;    }   "]),
        ("case x in a) c1 & ;; b) c2\n;; *) c3; esac", ["{    w ;  w; ww &    w; ww\n   w; ww; }   "]),
        ("select i in a b; do c1; done", ["for    w in w w; do ww; done"]),
        ("for ((i=0;i<2;i++)) { c1; }", ["for  wwwwwwwwwwwww ;{ ww; }"]),
        ("for ((;;)); do c1; done", ["for  wwww ; do ww; done"]),
        ("while c1\ndo c2; done", ["while ww;do ww; done"]),
        ("coproc N { c1; } 2>f", ["         { ww; } 2>w"]),
        ("! time -p c1 | c2", ["!         ww | ww"]),
        ("function f-x () { c1; }; f", ["w()             { ww; }; w"]),
        ("f() (c1)", ["w() (ww)"]),
        ("echo `c1 \\`c2\\``", ["wwww wwwwwwwwwww", "ww wwww", "ww"]),
        ("c1 a\\\nb \\\n  c", ["ww wwww     w"]),
        ("echo ${x:-$(c1)} $((1+`c2`)) <(c3)", ["wwww wwwwwwwwwww wwwwwwwwwww wwwww", "ww", "ww", "ww"]),
        ("", [""]),
        ("# only a comment", [" " * 16]),
    ],
)
def test_skeletons(text: str, expected: list[str]) -> None:
    first, *rest = skeletons(text)
    assert len(first) == len(text)
    assert [first, *sorted(rest)] == [expected[0], *sorted(expected[1:])]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing",
        "\n\n  \n",
        "df -h",
        "a; b & c\nd",
        "a |& b && ! c || d",
        "cat <<'EOF'\nit's $(x)\nEOF\necho done",
        "cat <<A <<B; x\n1\nA\n2\nB\ny",
        "if a; then b; elif c; then d; elif e; then f; else g; fi >x",
        'while read -r l; do echo "$l"; done < <(c1 | c2)',
        "while a\ndo b\ndone",
        "until (a) do b; done",
        "for i in a b\ndo c; done",
        "for i; do c; done",
        "for i { c; }",
        "for ((i=0; i<3; i++)) do c; done",
        "case $1 in start|stop) a;; *) b;& ?) c ;;& esac | d",
        "case a in a) b; esac; c",
        "case a in esac",
        "case a in a) if b; then c; fi esac",
        "select x in a b; do break; done",
        "f() { a; }; function g { b; }; function h () ( c ); f",
        "f()\n{\n a\n}\n\nf",
        "f() [[ -n x ]]; f() ((1)); f() if a; then b; fi",
        "coproc a b; coproc N { c; }; time a | b; time; ! time -p a",
        "x=(a $(b) [2]=c) y[1]=d z+=e; declare -A m=([k]=v)",
        "[[ a =~ ^(b|c)$ && -n $(d) ]] && ((e > 1)) || [[ f ]]",
        "a >f 2>&1 <<<b 3<&- {fd}>g >|h <>i &>j &>>k >&2",
        ">f x=1 a; x=1 >f y=2 b",
        'echo `a \\`b\\`` "`c \\"d\\"`" $(e; (f))',
        "echo a'${' \"${x:-a}\" ${y/a/$(b)} $'\\'' $\"z\"",
        "x=1 if; echo if then { } ! [[; find . -exec rm {} \\;",
        "a \\\n  b \\\n  c | # comment\n d",
        "echo é ü\u00a0x '\u202e'; é=1 a",
        "{ a; } 2>f | (b) & { c\n}",
        "\ta # x\n#y\n\n b;",
    ],
)
def test_valid_text_is_confirmed(text: str) -> None:
    found = confirm.confirm(parsed(text))
    assert (found.state, found.ours, found.theirs) == (confirm.CONFIRMED, "", "")


def test_what_bashlex_cannot_parse_is_unconfirmed() -> None:
    assert confirm.confirm(parsed("while (a)do b; done")).state == confirm.UNCONFIRMED


def test_a_disagreement_shows_both_readings() -> None:
    script = parsed("c1 a | c2 'b c'")
    assert isinstance(script.body, tree.Pipeline)
    faulty = tree.Script(script.source, tree.Pipeline(script.body.commands[:1], (), True, False, 0, 15), (), 0, len(script.source))
    found = confirm.confirm(faulty)
    assert found.state == confirm.DISAGREED
    assert found.ours != found.theirs
    assert confirm.script_readings(script)[0] == confirm.script_readings(script)[1] == "[ ( w c1 w a ) | ( w c2 w 'b c' ) )"


def spied(monkeypatch: pytest.MonkeyPatch, before: "Callable[[], None]") -> None:
    parse = bashlex_reading.parser()

    def spy(*args: Any, **options: Any) -> Any:
        before()
        return parse(*args, **options)

    monkeypatch.setattr(bashlex_reading, "parser", lambda: spy)
    monkeypatch.setattr(agree, "_memory", agree._Memory())


def test_a_skeleton_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    spied(monkeypatch, lambda: calls.append(1))
    script = parsed("somewhat --long 'but never seen before' | shape-of | a-command; f() {\n x\n}")
    other = parsed("whatever --size 'but with others there' | other-of | b-commend; g() {\n y\n}")
    assert confirm.confirm(script).state == confirm.CONFIRMED
    once = len(calls)
    assert once > 0
    assert confirm.confirm(script).state == confirm.confirm(other).state == confirm.CONFIRMED
    assert len(calls) == once


def test_the_memory_is_bounded() -> None:
    memory = agree._Memory()
    for number in range(20_000):
        memory.keep(f"{number}" + "w" * 1000, None)
    assert sum(map(len, memory.readings)) <= agree.MEMORY


class OutOfBudget(BaseException):
    """What a signal handler raises when judging takes too long."""


def test_the_end_of_the_budget_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop() -> None:
        raise OutOfBudget

    spied(monkeypatch, stop)
    with pytest.raises(OutOfBudget):
        confirm.confirm(parsed('never-seen-so-far --in-this "$session" | of-tests'))


@pytest.mark.parametrize("error", [RecursionError, AssertionError, TypeError, NotImplementedError, IndexError])
def test_whatever_bashlex_raises_is_unconfirmed(monkeypatch: pytest.MonkeyPatch, error: type[Exception]) -> None:
    def fail() -> None:
        raise error

    spied(monkeypatch, fail)
    assert confirm.confirm(parsed(f"a-shape-for {error.__name__} | and-so-on |& never {len(error.__name__)}")).state == confirm.UNCONFIRMED


def test_skeletons_never_hold_an_expansion() -> None:
    for seed in range(1500):
        script = syntax.parse(generated(seed).text)
        if isinstance(script, tree.Unparsed):
            continue
        for program in mask.masked_programs(script):
            assert len(program.skeleton) == program.script.end - program.script.start
            assert not set("$`\\") & set(program.skeleton), generated(seed).text


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("c1 \n\t;|&<>(){}[]'\"`$\\#=!*~-aE"), max_size=40))
def test_any_tree_is_judged(text: str) -> None:
    script = syntax.parse(text)
    if isinstance(script, tree.Script):
        assert confirm.confirm(script).state in (confirm.CONFIRMED, confirm.UNCONFIRMED)


# How many of the seeded faults confirmation catches: all, none, or some of them.  What is "none" here is promised nowhere.
NEVER = {
    "wrong text of a part",
    "quoting of a part flipped",
    "another parameter",
    "parameter operator lost",
    "note lost",
}
SOMETIMES = {"last word lost"}  # an array as the last word: bashlex cannot parse what is left, so it is unconfirmed


def measured() -> dict[str, Counter[int]]:
    counts: dict[str, Counter[int]] = {name: Counter() for name in FAULTS}
    for name, (kind, change) in FAULTS.items():
        for text in SAMPLES:
            counts[name].update(confirm.confirm(faulty).state for faulty in seeded(parsed(text), kind, change))
    return counts


def test_faults_that_confirmation_catches() -> None:
    counts = measured()
    lines = [
        f"{name:42} {sum(states.values()):4} seeded {states[confirm.DISAGREED]:4} caught {states[confirm.UNCONFIRMED]:4} unconfirmed"
        for name, states in counts.items()
    ]
    print("\n".join(lines))
    assert all(sum(states.values()) for states in counts.values()), "a fault that fits nowhere"
    never = {name for name, states in counts.items() if states[confirm.DISAGREED] == 0}
    sometimes = {name for name, states in counts.items() if 0 < states[confirm.DISAGREED] < sum(states.values())}
    assert (never, sometimes) == (NEVER, SOMETIMES)


def unshaped(skeleton: str) -> agree._Shape:
    return agree._Shape(skeleton, list(range(len(skeleton) + 1)), {})


def same_in_full(script: tree.Script, monkeypatch: pytest.MonkeyPatch) -> None:
    """What bashlex says of a shape is what it says of the whole skeleton."""
    for program in mask.masked_programs(script):
        with monkeypatch.context() as patch:
            short = agree.reading(program.skeleton)
            patch.setattr(agree, "_shape", unshaped)
            assert short == agree.reading(program.skeleton), program.skeleton


@pytest.mark.parametrize(
    "text",
    [
        "a b c d e f g h",
        "a b c d e >f g h i j k 2>l m n o p q r",
        "a 1 2 3 4 5 6>b 7 8 9 10 11 >&12 13 14 15 16",
        "for a in 1 2 3 4 5 6 7; do b c d e f; done",
        "a 'b c' \"d e\" f'g'h \"\" '' i | x=1 y='2 3' b c d e f g",
        "a b c d e; f g h i j && k l m n o\np q r s t",
        "  a   b c   d e   f  ",
        "a b c d e $(f g h i j k `l m n o p`) q r s t",
    ],
)
def test_the_shape_is_read_as_the_whole(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    script = parsed(text)
    assert confirm.confirm(script).state == confirm.CONFIRMED
    same_in_full(script, monkeypatch)


def test_generated_texts_are_read_alike_in_shape_and_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(1500):
        script = syntax.parse(generated(seed).text)
        if isinstance(script, tree.Script):
            same_in_full(script, monkeypatch)


PIPELINES = ["{}", "w w && {}", "{} || w", "for w in w; do {}; done", "( {} )", "{} | while w w; do w; done", "w=w w | {}", "> w | {}"]
PIPELINES += [
    "{}\nw | w w | w | w w",
    "! {}",
    "{} &",
    "{} | w 2>&1 | {}",
    "if {}; then {}; fi",
    "{} |& {}",
    "w() {{ {}; }}",
    "{} 2>w",
    "{{ {}; }} | {}",
]


@pytest.mark.parametrize("around", PIPELINES)
def test_stages_that_are_left_out_are_read_as_bashlex_reads_them(around: str) -> None:
    places = around.count("{}")
    for count in range(1, 7 - places):
        for row in itertools.product(("w", "w w"), repeat=count):
            text = around.format(*(" | ".join(row),) * places)
            agree.forget()
            assert agree.parsed(text) == bashlex_reading.asked(text), text
    agree.forget()


def test_of_a_long_pipeline_bashlex_reads_two_stages(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    parse = bashlex_reading.parser()
    monkeypatch.setattr(bashlex_reading, "parser", lambda: lambda text, **how: (asked.append(text), parse(text, **how))[1])
    agree.forget()
    assert confirm.words("a 'b' | c d | e | f g | h | i j") and asked == ["w w | w w | w w"]
    agree.forget()


def test_a_word_lost_in_a_long_row_is_found() -> None:
    script = parsed("a b c d e f g h")
    assert isinstance(script.body, tree.Simple)
    words = script.body.words
    fewer = tree.Simple((), words[:4] + words[5:], (), 0, len(script.source))
    faulty = tree.Script(script.source, fewer, (), 0, len(script.source))
    assert confirm.confirm(faulty).state == confirm.DISAGREED


def test_real_commands_are_confirmed() -> None:
    need("shared cases")
    with gzip.open(os.path.join(CASES, "valid-commands.jsonl.gz"), "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    states: dict[bool, Counter[int]] = {True: Counter(), False: Counter()}
    for row in rows[::25]:
        script = syntax.parse(row["command"])
        if isinstance(script, tree.Script):
            states[row["source"] == "script"][confirm.confirm(script).state] += 1
    for is_script, least in ((False, 0.995), (True, 0.95)):
        assert states[is_script][confirm.CONFIRMED] >= least * sum(states[is_script].values())
        assert states[is_script][confirm.DISAGREED] <= 0.0005 * sum(states[is_script].values())
