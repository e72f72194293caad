"""The execution oracle: what bash really runs is what we reported, on a bounded number of snippets; the jail itself; the rows of bypasses."""

import json
import os

import pytest

from tests.features import need
from tests.oracle import run
from tests.oracle.classes import EVALUATIONS, MISPARSES
from tests.oracle.grammar import CLASSES, PRODUCTIONS, Grammar, generated
from tests.oracle.jail import SHELLS, Jail
from tests.oracle.reported import by_judge, by_tree
from tests.oracle.shorten import shortened
from tests.oracle.trees import heads

COUNT = 300
BYPASSES = os.path.join(os.path.dirname(__file__), "bypasses", "syntax.jsonl")


@pytest.fixture(scope="module")
def jail():  # type: ignore[no-untyped-def]
    need("jail")
    with Jail() as made:
        yield made


def test_the_jail_reports_what_ran(jail: Jail) -> None:
    run_ = jail.run("c1 'a b' \"\" | c2; x=$(c3 é); c4 & exec c5 $'\\xff'")
    assert sorted(run_.calls) == [("c1", "a b", ""), ("c2",), ("c3", "é"), ("c4",), ("c5", "\udcff")]


def test_the_jail_holds_nothing_but_stubs(jail: Jail) -> None:
    output = jail.run("cd /; printf '%s ' bin/* */bash; ls; c1 > /bin/c9; echo $UID").output
    names, uid = output.rsplit(" ", 1)
    assert names == "bin/bash bin/c0 bin/c1 bin/c2 bin/c3 bin/c4 bin/c5 bin/c6 bin/c7 bin/c8 bin/c9 bin/bash"
    assert uid.strip() != "0"


@pytest.mark.parametrize(
    "text", ["while :; do :; done", ":(){ :|:& };:", "exec 3<>/dev/tcp/127.0.0.1/22 && c1", "kill -9 -1; c1 & while :; do c2; done"]
)
def test_the_jail_ends_what_does_not_end(jail: Jail, text: str) -> None:
    jail.run(text, seconds=1.0)
    assert jail.run("c1").calls == [("c1",)]


def test_leftovers_of_one_snippet_are_gone_in_the_next(jail: Jail) -> None:
    jail.run("echo x > f; while :; do c9; done &")
    assert jail.run("echo *; c1").ran == {"c1"}


def test_the_generator_covers_everything() -> None:
    seen: set[str] = set()
    for seed in range(2500):
        seen |= generated(seed).seen
    assert {*CLASSES, *PRODUCTIONS} <= seen
    assert generated(7).text == generated(7).text


@pytest.mark.parametrize("name", sorted(MISPARSES))
def test_no_class_of_misparse_hides_a_command(jail: Jail, name: str) -> None:
    for template in MISPARSES[name]:
        text = Grammar(1).fill(template)
        report, _ = by_tree(text)
        ran = jail.run(text)
        assert not report.hidden(ran.ran), text
        assert not report.misread(ran.calls), text


@pytest.mark.parametrize("name", sorted(EVALUATIONS))
def test_no_evaluation_goes_unnoticed(jail: Jail, name: str) -> None:
    for template in EVALUATIONS[name]:
        text = Grammar(1).fill(template)
        assert not by_judge(text).hidden(jail.run(text).ran), text


@pytest.mark.parametrize("report_of", [by_judge, lambda text: by_tree(text)[0]], ids=["judge", "tree"])
def test_nothing_runs_unreported(jail: Jail, report_of: object, capsys: pytest.CaptureFixture[str]) -> None:
    tally = run.examined(COUNT, 1000, report_of, pretty=100)  # type: ignore[arg-type]
    run.table(tally, 1.0)
    print(capsys.readouterr().out)
    assert tally.failures == []
    assert tally.total("accepted") >= 0.4 * tally.total("snippets")
    assert tally.total("out of time") <= 0.05 * tally.total("snippets")


def rows() -> list[dict[str, object]]:
    with open(BYPASSES, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


@pytest.mark.parametrize("row", [pytest.param(row, id=str(row["id"])) for row in rows()])
def test_known_bypasses_are_closed(jail: Jail, row: dict[str, object]) -> None:
    text = str(row["command"])
    if row.get("unparsed"):
        assert by_tree(text)[0].unparsed
        return
    run_ = jail.run(text)
    for report in (by_tree(text)[0], by_judge(text)):
        assert not report.hidden(run_.ran)
        assert not report.misread(run_.calls)


def test_bash_prints_the_same_program(jail: Jail) -> None:
    text = "if c1 'a b'; then c2 | c3; fi; for i in a; do c4; done <<E\nx $(c5)\nE\n"
    printed = jail.pretty_printed(text)
    assert printed is not None and printed != text
    first, second = by_tree(text)[1], by_tree(printed)[1]
    assert first is not None and second is not None
    assert heads(first) == heads(second) == ["c1", "c2", "c3", "c4", "c5"]


def test_other_shells_run_other_commands() -> None:
    need("jail", "dash", "zsh", "mksh")
    differing = {"dash": "c1 &>> f c3", "zsh": "repeat 2 c1", "mksh": "case a in a) c1;| *) c3;; esac", "bash --posix": "alias z=c1\nz"}
    with Jail(tuple(SHELLS)) as jail:
        for shell, text in differing.items():
            assert jail.run(text, shell).ran - jail.run(text).ran, (shell, text)


def test_a_failure_is_made_shorter() -> None:
    assert shortened("aaaa x bbbb\ncccc y dddd", lambda text: "x" in text and "y" in text) == "xy"
