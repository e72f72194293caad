"""The pure middle in one call: what a judgement says about itself."""

import pytest

from capfence_sh import capabilities as cap
from capfence_sh import confirm, judge, syntax
from tests.judging import effects, request


def test_a_text_that_does_not_parse_is_one_unparsed_command():
    judgement = judge.judge_text("if true; then", request())
    assert judgement.script is None
    assert judgement.unparsed
    assert [effect.capability for effect in judgement.commands[0].effects] == [cap.EXECUTE, cap.UNPARSED]


def test_a_text_that_is_too_large_is_opaque():
    judgement = judge.judge_text("echo " + "x" * 70000, request())
    assert [(effect.capability, effect.kind) for effect in judgement.commands[0].effects[1:]] == [(cap.OPAQUE, cap.TOO_LARGE)]


def test_larger_scripts_are_read_when_the_dialect_says_so():
    judgement = judge.judge_text("echo " + "x" * 70000, request(), syntax.Dialect(limit=1 << 20))
    assert judgement.unparsed == ""


def test_every_script_on_the_way_is_confirmed():
    assert judge.judge_text("bash -c 'ls | wc -l'; echo $(df)", request()).confirmation == confirm.CONFIRMED


def test_scripts_that_were_read_are_kept_with_their_content():
    judgement = judge.judge_text("bash x.sh", request(files={"/workspace/x.sh": "ls\n"}))
    assert judgement.files == (("/workspace/x.sh", b"ls\n"),)


@pytest.mark.parametrize(
    ("args", "text", "expected"),
    [
        (("/srv",), 'rm -rf "$1"', "destructive /srv"),
        (("rm", "-rf", "/srv"), '"$@"', "destructive /srv"),
        (("a", "b"), 'rm "$2"', "destructive /workspace/b"),
    ],
)
def test_positional_parameters_are_bound(args, text, expected):
    judgement = judge.judge_text(text, request(), args=args)
    found = {(effect.capability.removeprefix("shell.") + " " + effect.target) for c in judgement.commands for effect in c.effects}
    assert expected in found


def test_errexit_narrows_the_folder():
    both = judge.judge_text("cd src\nrm x", request())
    one = judge.judge_text("cd src\nrm x", request(), errexit=True)
    targets = [{e.target for c in each.commands for e in c.effects if e.capability == cap.DESTRUCTIVE} for each in (both, one)]
    assert targets == [{"/workspace/x", "/workspace/src/x"}, {"/workspace/src/x"}]


@pytest.mark.parametrize(
    "text",
    [
        "$(" * 40 + "ls" + ")" * 40,
        "`" * 3,
        "(" * 3000,
        "x=" + "a" * 60000 + "; echo $x$x$x",
        "".join(f"x{n}=$x{n - 1}$x{n - 1};" for n in range(1, 200)),
        "f() { g; f; }; g() { f; g; }; f",
        "while true; do " * 30 + ":" + "; done" * 30,
        "eval " * 60 + "ls",
        "bash -c '" * 3 + "ls",
        "sudo " * 300 + "ls",
        "for a in 1 2 3; do for b in 1 2 3; do for c in 1 2 3; do for d in 1 2 3; do x=$a$b$c$d; echo $x; done; done; done; done",
        "case x in " + "a) ls;; " * 2000 + "esac",
        "; ".join(["ls"] * 8000),
        "{a,b}" * 12,
    ],
)
def test_hostile_sizes_end(text):
    from capfence_sh import budget

    running = budget.start()
    try:
        judge.judge_text(text, request())
    finally:
        budget.stop(running)


def test_nothing_runs_without_a_command():
    assert effects("") == effects("# comment") == effects("x=1") == effects(":") == set()
