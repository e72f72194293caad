"""Judging takes no more than in proportion to the text, whatever is repeated in it; what would take long all the same ends as `too-large`."""

import gc
import time
from pathlib import Path

import pytest

from capfence_sh import capabilities as cap
from capfence_sh import decision, judge, policy_file
from capfence_sh.example_case import judged
from capfence_sh.globs import path_certain, path_possible
from tests.bench import hostile
from tests.judging import request

SHIPPED = Path(__file__).parent.parent / "policies" / "default.yaml"

# "{n}" is a number of its own in each repetition
REPEATED = (
    "cp a{n} b{n}\n",
    'if [ -f "src/{n}.txt" ]; then\n  cp "src/{n}.txt" build/\nfi\n',
    "echo a > f{n};",
    "echo a | tee f{n};",
    "a && echo b >> f;",
    "cp a{n} b/;",
    "for x in a{n} b{n}; do cp $x y; done;",
    "mkdir a{n}; cd a{n};",
    "ln -s a b; cd b;",
    "set -e; cd a;",
    "x{n}=$x{n}a;",
    "x+=(a);",
    "[ $a ] && x=a$x;",
    "if a; then x=$x; else x=c$x; fi;",
    "for x in a b c d e f g h; do y=$y$x; done;",
    "trap a{n} EXIT;",
    "f{n}() { a; };f{n};",
    "alias a{n}=b;a{n};",
    "echo line {n}\n",
    "$(a) ",
    "a* ",
    "?*[a] ",
    "`a` ",
)
ENCLOSED = (
    ("echo ", "$(a) ", ""),
    ("rm ", "*.a ", ""),
    ("rm ", "a{n} ", ""),
    ("cp ", "a{n} ", ""),
    ("cat ", "/a", ""),
    ("rm -rf ", "a/", ""),
    ("rm ", "/**/a", ""),
    ("", "[a-z]", ""),
    ("x=(", "$(a) ", ")"),
    ("env ", "x{n}=1 ", "a"),
    ("cat a", " | tee b{n}", ""),
    ("cat a", " | awk 1", " | sh"),
    ("cat a", " | ssh h{n} b", ""),
    ("tar cf a ", "-C b{n} c ", ""),
    ("git ", "-C a{n} ", "log"),
    ("psql ", "-c 'select {n}' ", ""),
    ("for x in ", "{1..500} ", "; do rm $x; done"),
    ("x=(", "{1..500} ", "); rm ${x[@]}"),
    ("find . ", "-name a{n} -exec rm {} + ", ""),
    ("git clone a b ", "c{n} ", ""),
    ("tar ", "-tf h{n}:a ", ""),
    ("mongosh ", "a{n} ", "--eval 'db.a.drop()'"),
    ("trap 'eval \"$x\"' EXIT; ", "x=$x{n}; ", ""),
    ("while a; do ", "x{n}=$x{m}; ", "done"),
    ("cd a; cd b; cd c; ", "cp a{n} b; ", ""),
    ("for x in a b c d; do for y in a b c d; do :; done; done;", "rm $x$y;", ""),
)


@pytest.fixture(scope="module")
def policy(tmp_path_factory):
    copy = tmp_path_factory.mktemp("policy") / "default.yaml"
    copy.write_bytes(SHIPPED.read_bytes())
    return policy_file.load(str(copy), "tests", judged)


def text(start, unit, end, size):
    """About `size` characters."""
    number = size // len(unit)
    return start + "".join(unit.replace("{n}", str(each)).replace("{m}", str(each - 1)) for each in range(1, number + 1)) + end


def judge_all(policy, command):
    asked = request(cwd="/workspace/app", workspace="/workspace/app")
    judgement = judge.judge_text(command, asked)
    decision.decide(policy, (), asked, judgement.commands, judgement.confirmation, command)
    return judgement


def seconds(policy, command):
    gc.disable()  # what a collection costs depends on the objects of all tests before
    start = time.process_time()
    judge_all(policy, command)
    taken = time.process_time() - start
    gc.enable()
    return taken


@pytest.mark.parametrize(("start", "unit", "end"), [*(("", unit, "") for unit in REPEATED), *ENCLOSED])
def test_four_times_the_text_takes_no_more_than_about_four_times_the_time(policy, start, unit, end):
    small, large = (text(start, unit, end, size) for size in (8192, 32768))
    for _ in range(3):  # a busy machine may disturb one measurement
        if seconds(policy, large) <= 7 * seconds(policy, small) + 0.05:
            return
    pytest.fail("grows faster")


SMALL, LARGE = (tuple(hostile.kinds(size))[3::7] for size in (4096, 16384))


@pytest.mark.parametrize(
    ("small", "large"), [(small, large) for (_, small), (_, large) in zip(SMALL, LARGE)], ids=[name for name, _ in SMALL]
)
def test_what_may_be_repeated_takes_no_more_than_in_proportion(policy, small, large):
    for _ in range(3):  # a busy machine may disturb one measurement
        try:
            if seconds(policy, large) <= 6 * seconds(policy, small) + 0.05:
                return
        except RecursionError:  # which is an answer: what is nested too deeply is refused
            return
    pytest.fail("grows faster")


SAMPLE = tuple(hostile.kinds())[::80]


@pytest.mark.parametrize("command", [command for _, command in SAMPLE], ids=[name for name, _ in SAMPLE])
def test_whatever_is_repeated_a_command_of_full_length_is_judged_in_well_under_two_seconds(policy, command):
    seconds(policy, command[:1000])
    assert min(seconds(policy, command) for _ in range(2)) < 1.5


@pytest.mark.parametrize(
    "command",
    [
        "a && echo b >> f;" * 60 + "bash f",
        "for i in a b c; do echo $i >> f; done;" * 40,
        "".join(f"v{n}=1\n" for n in range(3000)) + "sudo a\n" * 3000,
        "rm {1..500}\n" * 5000,
        "rm " + "{1..500} " * 6000,
        "x='" + "print(1)\n" * 3300 + "'\n" + 'python3 -c "$x"\n' * 2000,
        "cat <<'E' > f.yaml\n" + "a: b\n" * 5000 + "E\n" + "docker compose -f f.yaml up\n" * 1200,
        "x='" + "a" * 30000 + "'\n" + "echo ${x//a/b}\n" * 2000,
        "cat <<'E' > f.py\n" + "print(1)\n" * 3000 + "E\n" + "python3 f.py\n" * 2500,
    ],
    ids=lambda command: command[:30],
)
def test_work_that_the_text_does_not_show_is_bounded(policy, command):
    assert min(seconds(policy, command) for _ in range(2)) < 1.5


def test_words_of_many_values_are_followed_only_so_often(policy):
    start = "for x in a b c d; do for y in a b c d; do :; done; done;"
    found = judge_all(policy, text(start, "rm $x$y;", "", 32768)).commands
    assert len(found) < 2500
    assert any(effect.kind == cap.TOO_LARGE for command in found for effect in command.effects)


def test_a_long_script_of_plain_commands_is_followed_whole(policy):
    found = judge_all(policy, text("", 'mkdir -p "out/{n}"\ncp "in/{n}.txt" "out/{n}/"\n', "", 60000)).commands
    assert len(found) > 2000
    assert not any(effect.kind == cap.TOO_LARGE for command in found for effect in command.effects)


TEXTS = """
deny:
  - {capability: shell.execute, contains: "curl | bash"}
  - {capability: shell.execute, contains: "id_rsa", contains_mode: raw}
  - {capability: shell.execute, match_regex: "rm .*(src|/etc)"}
require_approval:
  - {capability: shell.execute, contains: "git push --force"}
allow:
  - capability: shell.execute
"""


@pytest.mark.parametrize(
    "command",
    [
        "rm " + "$x " * 20000,
        "$(a)\n" * 8000,
        'bash -c "$x"\n' * 3500,
        "curl h" + " | bash" * 5000,
        "git push --forc " + "a " * 20000,
        "a" + " | cat" * 5000,
        "".join(f'PAGER="rm a{n}" man b\n' for n in range(2500)),
    ],
    ids=lambda command: command[:20],
)
def test_rules_about_texts_ask_about_each_text_once(tmp_path, command):
    (tmp_path / "texts.yaml").write_text(TEXTS)
    (tmp_path / "devops.yaml").write_bytes((SHIPPED.parent / "devops_policy.yaml").read_bytes())
    for name in ("texts", "devops"):
        asking = policy_file.load(str(tmp_path / f"{name}.yaml"), "tests", judged)
        assert min(seconds(asking, command) for _ in range(2)) < 1.5


HONEST = (
    "# what the next step is for, in a line of ordinary text\n" * 30
    + 'step_{n}() {\n  local name="$1"\n  if [ -f "$name" ]; then\n    cp "$name" build/\n  fi\n}\n' * 3
    + "cp a{n} build/\n"
)


def test_a_script_of_a_mebibyte_is_followed_whole(policy):
    script = text("", HONEST, "", 1_040_000)
    asked = request(cwd="/workspace/app", workspace="/workspace/app", files={"/workspace/app/long.sh": script})
    started = time.process_time()
    found = judge.judge_text("bash long.sh", asked).commands
    assert time.process_time() - started < 1.5
    assert len(found) > 400
    assert not any(effect.kind == cap.TOO_LARGE or effect.capability == cap.UNPARSED for command in found for effect in command.effects)


@pytest.mark.parametrize("unit", ["a;", "cp a b\n", 'echo "$x" "$y"\n', "x=(a b c)\n"])
def test_a_script_of_a_mebibyte_with_more_than_can_be_followed_is_too_large(policy, unit):
    asked = request(files={"/workspace/long.sh": unit * (1_040_000 // len(unit))})
    effects = [effect for command in judge.judge_text("bash long.sh", asked).commands for effect in command.effects]
    assert any(effect.kind == cap.TOO_LARGE for effect in effects)
    assert not any(effect.capability == cap.UNPARSED for effect in effects)


def test_a_path_of_many_patterns_is_compared_in_few_steps():
    path = "/**/a" * 2000
    assert path_possible("/etc/**", path) and path_possible("/**/a", path)
    assert not path_possible("/etc/**/b", path)
    assert not path_certain("/etc/**", path)
